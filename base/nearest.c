/* Suggestions for misspelt words.
 *
 * SPDX-License-Identifier: MIT */
#include "nearest.h"

#include <string.h>

#define WORD_MAX 63

static unsigned least(unsigned a, unsigned b)
{
    return a < b ? a : b;
}

/* Letters that differ in case, `-` and `_` count as equal. */
static unsigned char fold(char c)
{
    if (c >= 'A' && c <= 'Z')
        return (unsigned char)(c - 'A' + 'a');
    return c == '-' ? '_' : (unsigned char)c;
}

/* Returns how many letters to insert, drop, change or swap with the next make
 * `b` of `a`. Keeps three rows of the usual table. */
static unsigned distance(const char *a, size_t a_size, const char *b,
                         size_t b_size)
{
    unsigned rows[3][WORD_MAX + 1];
    unsigned *before = rows[0], *last = rows[1], *row = rows[2], *spare;

    for (size_t j = 0; j <= b_size; j++)
        last[j] = before[j] = (unsigned)j;
    for (size_t i = 1; i <= a_size; i++) {
        row[0] = (unsigned)i;
        for (size_t j = 1; j <= b_size; j++) {
            unsigned char x = fold(a[i - 1]), y = fold(b[j - 1]);

            row[j] = least(least(last[j], row[j - 1]) + 1,
                           last[j - 1] + (x != y));
            if (i > 1 && j > 1 && x == fold(b[j - 2]) && fold(a[i - 2]) == y)
                row[j] = least(row[j], before[j - 2] + 1);
        }
        spare = before;
        before = last;
        last = row;
        row = spare;
    }
    return last[b_size];
}

void nearest_try(struct nearest *n, const char *candidate)
{
    const size_t size = strlen(candidate);
    /* Words this far apart are not near; the best so far lowers it. */
    const unsigned bound = n->best ? n->distance : (unsigned)(n->size / 3 + 1);
    unsigned far;

    if (size == 0 || n->size > WORD_MAX || size > WORD_MAX
        || size >= n->size + bound
        || n->size >= size + bound)
        return;
    far = distance(n->word, n->size, candidate, size);
    if (far < bound) {
        n->best = candidate;
        n->distance = far;
    }
}

const char *nearest_name(const char *word, size_t size,
                         const char *const *names, size_t count)
{
    struct nearest near = {word, size, NULL, 0};

    for (size_t i = 0; i < count; i++)
        if (names[i])
            nearest_try(&near, names[i]);
    return near.best;
}
