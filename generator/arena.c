/* Memory of one run, in blocks that are freed together.
 *
 * SPDX-License-Identifier: MIT */
#include "arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BLOCK_SIZE ((size_t)64 * 1024)
#define ALIGNMENT _Alignof(max_align_t)

struct block {
    struct block *next;
    size_t used, size;
    _Alignas(max_align_t) unsigned char bytes[];
};

struct arena {
    struct block *blocks; /* the first has the room that is left */
};

static _Noreturn void out_of_memory(void)
{
    fputs("out of memory\n", stderr);
    exit(1);
}

struct arena *arena_new(void)
{
    struct arena *a = calloc(1, sizeof *a);

    if (!a)
        out_of_memory();
    return a;
}

void arena_free(struct arena *a)
{
    if (!a)
        return;
    for (struct block *b = a->blocks, *next; b; b = next) {
        next = b->next;
        free(b);
    }
    free(a);
}

static struct block *new_block(size_t size)
{
    struct block *b;

    if (size > SIZE_MAX - sizeof *b)
        out_of_memory();
    b = calloc(1, sizeof *b + size);
    if (!b)
        out_of_memory();
    b->size = size;
    return b;
}

/* What is larger than a quarter of a block gets one of its own, behind the
 * first, so that the room left in the first is not given up. */
static struct block *block_for(struct arena *a, size_t size)
{
    struct block *b = a->blocks;

    if (b && b->size - b->used >= size)
        return b;
    if (b && size > BLOCK_SIZE / 4) {
        struct block *own = new_block(size);

        own->next = b->next;
        b->next = own;
        return own;
    }
    b = new_block(size > BLOCK_SIZE ? size : BLOCK_SIZE);
    b->next = a->blocks;
    a->blocks = b;
    return b;
}

void *arena_get(struct arena *a, size_t count, size_t size)
{
    struct block *b;
    size_t total;

    if (size && count > (SIZE_MAX - ALIGNMENT) / size)
        out_of_memory();
    total = (count * size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    if (!total)
        total = ALIGNMENT;
    b = block_for(a, total);
    b->used += total;
    return b->bytes + b->used - total;
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
    va_list again;
    char *text;
    int size;

    va_copy(again, args);
    size = vsnprintf(NULL, 0, format, again);
    va_end(again);
    if (size < 0)
        out_of_memory();
    text = arena_get(a, (size_t)size + 1, 1);
    vsnprintf(text, (size_t)size + 1, format, args);
    return text;
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

void *arena_grow(struct arena *a, void *items, size_t count, size_t *room,
                 size_t size)
{
    void *more;

    if (count < *room)
        return items;
    if (*room > SIZE_MAX / 2)
        out_of_memory();
    *room = *room ? *room * 2 : 8;
    more = arena_get(a, *room, size);
    if (count)
        memcpy(more, items, count * size);
    return more;
}
