/* Memory of one run, in blocks that are freed together.
 *
 * SPDX-License-Identifier: MIT */
#include "arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BLOCK_SIZE ((size_t)64 * 1024)
#define ALIGNMENT _Alignof(max_align_t)
/* A larger piece has a block of its own, which can grow. */
#define SHARED_MAX (BLOCK_SIZE / 4)
#define FIRST_BYTES 64u   /* of an array that will grow, and one item */

struct block {
    struct block *next, **link; /* link: what points here; of own blocks */
    size_t used, size;
    _Alignas(max_align_t) unsigned char bytes[];
};

struct arena {
    struct block *blocks; /* the first has the room that is left */
    struct block *own;
    struct arena *next, **link; /* among those of a guard; link NULL: not */
};

/* Where work goes on when there is no more memory; NULL: nowhere. */
struct guard {
    jmp_buf back;
    struct arena *begun;        /* in it, and not freed */
    struct guard *before;
};

static _Thread_local struct guard *guarded;

static _Noreturn void out_of_memory(void)
{
    if (guarded)
        longjmp(guarded->back, 1);
    fputs("out of memory\n", stderr);
    exit(1);
}

struct arena *arena_new(void)
{
    struct arena *a = calloc(1, sizeof *a);

    if (!a)
        out_of_memory();
    if (guarded) {
        a->next = guarded->begun;
        a->link = &guarded->begun;
        if (a->next)
            a->next->link = &a->next;
        guarded->begun = a;
    }
    return a;
}

/* An arena may be freed, or forgotten, after the guard it was begun in. */
static void leave_guard(struct arena *a)
{
    if (!a->link)
        return;
    *a->link = a->next;
    if (a->next)
        a->next->link = a->link;
    a->link = NULL;
}

static void free_all(struct block *b)
{
    for (struct block *next; b; b = next) {
        next = b->next;
        free(b);
    }
}

void arena_free(struct arena *a)
{
    if (!a)
        return;
    leave_guard(a);
    free_all(a->blocks);
    free_all(a->own);
    free(a);
}

void forget_bytes(void *at, size_t size)
{
    volatile unsigned char *byte = at;

    while (size--)
        *byte++ = 0;
}

void arena_forget(struct arena *a)
{
    if (!a)
        return;
    for (struct block *b = a->blocks; b; b = b->next)
        forget_bytes(b->bytes, b->size);
    for (struct block *b = a->own; b; b = b->next)
        forget_bytes(b->bytes, b->size);
    arena_free(a);
}

/* What changes after setjmp is not of this function. */
static bool run_guarded(struct guard *g, void (*work)(void *), void *state)
{
    if (setjmp(g->back))
        return false;
    guarded = g;
    work(state);
    return true;
}

bool arena_guarded(void (*work)(void *), void *state)
{
    struct guard here = {.begun = NULL, .before = guarded};
    const bool good = run_guarded(&here, work, state);

    guarded = here.before;
    while (here.begun)
        if (good)
            leave_guard(here.begun);
        else
            arena_free(here.begun);
    return good;
}

/* Returns a new block, or `b` with another size; what is added to `b` is not
 * zeroed. */
static struct block *block_of(struct block *b, size_t size)
{
    const bool is_new = !b;

    if (size > SIZE_MAX - sizeof *b)
        out_of_memory();
    b = is_new ? calloc(1, sizeof *b + size) : realloc(b, sizeof *b + size);
    if (!b)
        out_of_memory();
    b->size = size;
    return b;
}

static void *link_own(struct block **link, struct block *b)
{
    b->link = link;
    *link = b;
    if (b->next)
        b->next->link = &b->next;
    return b->bytes;
}

static void *get_own(struct arena *a, size_t size)
{
    struct block *b = block_of(NULL, size);

    b->next = a->own;
    return link_own(&a->own, b);
}

static void *get_shared(struct arena *a, size_t size)
{
    struct block *b = a->blocks;

    if (!b || b->size - b->used < size) {
        b = block_of(NULL, BLOCK_SIZE);
        b->next = a->blocks;
        a->blocks = b;
    }
    b->used += size;
    return b->bytes + b->used - size;
}

void *arena_get(struct arena *a, size_t count, size_t size)
{
    size_t total;

    if (size && count > (SIZE_MAX - ALIGNMENT) / size)
        out_of_memory();
    total = (count * size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    if (!total)
        total = ALIGNMENT;
    return total > SHARED_MAX ? get_own(a, total) : get_shared(a, total);
}

char *arena_copy(struct arena *a, const char *text, size_t size)
{
    char *copy;

    if (size == SIZE_MAX)
        out_of_memory();
    copy = arena_get(a, size + 1, 1);
    if (size)
        memcpy(copy, text, size);
    return copy;
}

char *arena_vprintf(struct arena *a, const char *format, va_list args)
{
    char text[256], *all;
    va_list again;
    int size;

    va_copy(again, args);
    size = vsnprintf(text, sizeof text, format, again);
    va_end(again);
    if (size < 0)
        out_of_memory();
    if ((size_t)size < sizeof text)
        return arena_copy(a, text, (size_t)size);
    all = arena_get(a, (size_t)size + 1, 1);
    vsnprintf(all, (size_t)size + 1, format, args);
    return all;
}

char *arena_printf(struct arena *a, const char *format, ...)
{
    va_list args;
    char *text;

    va_start(args, format);
    text = arena_vprintf(a, format, args);
    va_end(args);
    return text;
}

static void *grow_own(void *bytes, size_t size)
{
    struct block *b = (struct block *)((unsigned char *)bytes -
                                       offsetof(struct block, bytes));
    struct block **link = b->link;

    return link_own(link, block_of(b, size));
}

/* The old array stays in a shared block; it is small. */
void *arena_grow(struct arena *a, void *items, size_t count, size_t *room,
                 size_t size)
{
    const size_t before = *room * size;
    void *more;

    if (count < *room)
        return items;
    if (*room > SIZE_MAX / 2 / size)
        out_of_memory();
    *room = *room ? *room * 2 : FIRST_BYTES / size + 1;
    if (before > SHARED_MAX)
        return grow_own(items, *room * size);
    more = arena_get(a, *room, size);
    if (count)
        memcpy(more, items, count * size);
    return more;
}
