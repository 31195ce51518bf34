/* Checks the promises; each function says why its promise is needed.
 *
 * SPDX-License-Identifier: MIT */
#include "promises.h"

#include <string.h>

#include "fail.h"
#include "merges.h"

/* Merging starts from single bytes, and the test of whether two tokens stay
 * apart takes the ranks of single bytes for the lowest there are. */
static void check_singles(const struct vocabulary *v)
{
    for (unsigned i = 0; i < 256; i++) {
        const uint8_t byte = (uint8_t)i;
        const struct token *t = vocabulary_find(v, &byte, 1);

        if (!t)
            fail(v->file, 0, "byte 0x%02X is not a token; only vocabularies "
                 "that have all 256 can be compiled", i);
        if (t->rank > 255)
            fail(v->file, t->line, "byte 0x%02X has rank %u; only "
                 "vocabularies that begin with the bytes can be compiled", i,
                 (unsigned)t->rank);
    }
}

/* A piece that is a token must come out as that token when it is merged. */
static void find_left_parts(struct vocabulary *v)
{
    for (size_t i = 0; i < v->tokens.n; i++) {
        struct token *t = &v->tokens.at[i];

        if (t->size == 1)
            continue;
        t->left = merges_left(v, t);
        if (!t->left)
            fail(v->file, t->line, "merges of lower ranks do not lead to "
                 "rank %u; such a vocabulary cannot be compiled",
                 (unsigned)t->rank);
    }
}

/* Refuses a token with a newline, then a blank or the first byte of one, that
 * does not end in a newline. With such a token the two published forms of the
 * cl100k pattern, which split blanks at the end of a text differently, would
 * count differently. */
static void check_newlines(const struct vocabulary *v)
{
    static const char newlines[] = "\r\n";
    static const char blanks[] = "\t\v\f \xC2\xE1\xE2\xE3";

    for (size_t i = 0; i < v->tokens.n; i++) {
        const struct token *t = &v->tokens.at[i];

        if (memchr(newlines, t->bytes[t->size - 1], 2))
            continue;
        for (size_t k = 0; k + 1 < t->size; k++)
            if (memchr(newlines, t->bytes[k], 2)
                && memchr(blanks, t->bytes[k + 1], sizeof blanks - 1))
                fail(v->file, t->line, "a newline with blanks behind it "
                     "within the token; the family cl100k cannot split so");
    }
}

void promises_check(struct vocabulary *v)
{
    check_singles(v);
    find_left_parts(v);
    if (!strcmp(v->listed->family, "cl100k"))
        check_newlines(v);
}
