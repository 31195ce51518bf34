/* Memory of one run: allocate, never free one by one. Running out of memory
 * prints one line and exits 1; nothing has been written by then. A library must
 * not end its program: it works under arena_guarded.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_ARENA_H
#define MREG_BASE_ARENA_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;

struct arena *arena_new(void);
void arena_free(struct arena *a);
/* Frees what has held a secret, after writing zeros over it. An array of more
 * than 16 KB may have left copies behind when it grew. */
void arena_forget(struct arena *a);
/* Writes zeros over bytes even if nobody reads them any more. */
void forget_bytes(void *at, size_t size);

/* Runs work(state). False if memory ran out meanwhile: the work ended where it
 * was, and the arenas that it had begun are freed. Only this thread's work is
 * guarded; what else it holds (files, locks) must be known to the caller. */
bool arena_guarded(void (*work)(void *), void *state);

/* Gives `count` times `size` bytes, zeroed and aligned for anything. */
void *arena_get(struct arena *a, size_t count, size_t size);
/* Copies bytes and puts a zero byte behind them. */
char *arena_copy(struct arena *a, const char *text, size_t size);
char *arena_printf(struct arena *a, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
char *arena_vprintf(struct arena *a, const char *format, va_list args)
    __attribute__((format(printf, 2, 0)));

/* Makes room for one more in an array that doubles: grows `items` of `size`
 * bytes each when `count` has reached *room. It may move, and the room that is
 * added is not zeroed. */
void *arena_grow(struct arena *a, void *items, size_t count, size_t *room,
                 size_t size);

/* Appends `item` to `list`, a struct { T *at; size_t n, room; }. */
#define arena_push(a, list, item) \
    ((list)->at = arena_grow((a), (list)->at, (list)->n, &(list)->room, \
                             sizeof *(list)->at), \
     (list)->at[(list)->n++] = (item))

#endif
