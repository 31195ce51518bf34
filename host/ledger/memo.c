/* Remembers numbers of texts.
 *
 * SPDX-License-Identifier: MIT */
#include "memo.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { ENTRIES = 1 << 16, BYTES = 16 << 20 };

struct memo_entry {
    int64_t number;             /* 0: there is none here */
    uint64_t hash;
    size_t size;
    char *at;
};

static uint64_t hash_of(char kind, const void *at, size_t size)
{
    const unsigned char *from = at;
    uint64_t h = UINT64_C(0xcbf29ce484222325) ^ (unsigned char)kind, part;

    for (; size >= 8; size -= 8, from += 8) {
        memcpy(&part, from, 8);
        h = (h ^ part) * UINT64_C(0x9E3779B97F4A7C15);
        h ^= h >> 32;
    }
    for (; size; size--)
        h = (h ^ *from++) * UINT64_C(0x100000001b3);
    h = (h ^ h >> 29) * UINT64_C(0xBF58476D1CE4E5B9);
    return h ^ h >> 32;
}

static struct memo_entry *place(const struct memo *m, uint64_t hash, char kind,
                                const void *at, size_t size)
{
    size_t i = (size_t)hash & (m->room - 1);

    for (; m->at[i].number; i = (i + 1) & (m->room - 1))
        if (m->at[i].hash == hash && m->at[i].size == size
            && m->at[i].at[0] == kind
            && (!size || memcmp(m->at[i].at + 1, at, size) == 0))
            break;
    return &m->at[i];
}

int64_t memo_find(const struct memo *m, char kind, const void *at, size_t size)
{
    return m->room ? place(m, hash_of(kind, at, size), kind, at, size)->number
                   : 0;
}

static bool grow(struct memo *m)
{
    struct memo more = {NULL, m->n, m->room ? m->room * 2 : 256, m->bytes};

    more.at = calloc(more.room, sizeof *more.at);
    if (!more.at)
        return false;
    for (size_t i = 0; i < m->room; i++)
        if (m->at[i].number)
            *place(&more, m->at[i].hash, m->at[i].at[0], m->at[i].at + 1,
                   m->at[i].size) = m->at[i];
    free(m->at);
    *m = more;
    return true;
}

void memo_keep(struct memo *m, char kind, const void *at, size_t size,
               int64_t number)
{
    uint64_t hash = hash_of(kind, at, size);
    struct memo_entry *e;
    char *copy;

    if (m->n >= ENTRIES || m->bytes + size > BYTES)
        memo_forget(m);
    if (m->n * 2 >= m->room && !grow(m))
        return;
    e = place(m, hash, kind, at, size);
    copy = e->number || !number ? NULL : malloc(size + 1);
    if (!copy)
        return;
    copy[0] = kind;
    if (size)
        memcpy(copy + 1, at, size);
    *e = (struct memo_entry){number, hash, size, copy};
    m->n++;
    m->bytes += size;
}

void memo_forget(struct memo *m)
{
    for (size_t i = 0; i < m->room; i++)
        if (m->at[i].number)
            free(m->at[i].at);
    free(m->at);
    *m = (struct memo){NULL, 0, 0, 0};
}
