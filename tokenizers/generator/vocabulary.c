/* Reads rank files: lines of `base64 rank` whose ranks ascend.
 *
 * SPDX-License-Identifier: MIT */
#include "vocabulary.h"

#include <stdio.h>
#include <string.h>

#include "base/base64.h"
#include "base/sha256.h"
#include "fail.h"
#include "source.h"
#include "tokenizers/runtime/ranks.h"

/* ---- lines -------------------------------------------------------------- */

static void read_bytes(const struct source *l, size_t size, struct token *t)
{
    uint8_t bytes[MTOK_TOKEN_MAX];
    size_t n;

    if (!base64_decode(l->line, size, bytes, sizeof bytes, &n))
        fail(l->file, l->number, n > sizeof bytes && size % 4 == 0
             ? "a token of more than %u bytes; the tables hold none"
             : "not base64 of %u bytes or fewer; take the file anew",
             MTOK_TOKEN_MAX);
    if (!n)
        fail(l->file, l->number, "a token without bytes; take the file anew");
    t->bytes = (const uint8_t *)arena_copy(l->arena, (const char *)bytes, n);
    t->size = (uint32_t)n;
}

static void read_token(const struct source *l, struct token *t)
{
    const char *at = memchr(l->line, ' ', l->line_size);

    t->line = l->number;
    if (!at)
        fail(l->file, l->number, "no space between token and rank; take the "
             "file anew");
    read_bytes(l, (size_t)(at - l->line), t);
    at++;
    if (!read_number(&at, 10, MTOK_RANK(MTOK_NO_TOKEN), &t->rank)
        || at != l->line + l->line_size)
        fail(l->file, l->number, "the rank is not a number of at most %u; take "
             "the file anew", MTOK_RANK(MTOK_NO_TOKEN));
}

/* Reads the tokens; the file must have the ranks that encodings.tsv lists and
 * no others. */
static void read_tokens(struct vocabulary *v, struct source *l)
{
    const struct listed *of = v->listed;

    for (size_t i = 0; i < of->ranks.n; i++)
        for (uint32_t rank = of->ranks.at[i].first;
             rank <= of->ranks.at[i].last; rank++) {
            struct token t = {0};

            if (!source_line(l))
                fail(l->file, l->number, "ends before rank %u; take the file "
                     "anew", (unsigned)rank);
            read_token(l, &t);
            if (t.rank != rank)
                fail(l->file, l->number, "rank %u where %u is next; order "
                     "the lines, or state the ranks in encodings.tsv",
                     (unsigned)t.rank, (unsigned)rank);
            arena_push(l->arena, &v->tokens, t);
        }
    if (source_line(l))
        fail(l->file, l->number, "a line after the last rank; remove it, or "
             "state the ranks in encodings.tsv");
}

/* ---- the file as a whole ------------------------------------------------ */

static void check_sha256(const struct source *l, const struct listed *listed)
{
    struct sha256 s;
    uint8_t digest[32];
    char text[65];

    sha256_start(&s);
    sha256_add(&s, l->text, l->size);
    sha256_end(&s, digest);
    for (unsigned i = 0; i < 32; i++)
        snprintf(text + 2 * i, 3, "%02x", digest[i]);
    if (strcmp(text, listed->sha256))
        fail(l->file, 0, "SHA-256 is %s where encodings.tsv states %s; take "
             "the file anew", text, listed->sha256);
}

/* ---- look-up ------------------------------------------------------------ */

/* Returns where the token is or would be. */
static size_t index_of(const struct vocabulary *v, const uint8_t *bytes,
                       size_t size)
{
    size_t i = (size_t)mtok_long_hash(bytes, size) & (v->index_size - 1);

    for (; v->index[i]; i = (i + 1) & (v->index_size - 1)) {
        const struct token *t = &v->tokens.at[v->index[i] - 1];

        if (t->size == size && !memcmp(t->bytes, bytes, size))
            break;
    }
    return i;
}

const struct token *vocabulary_find(const struct vocabulary *v,
                                    const uint8_t *bytes, size_t size)
{
    const uint32_t found = v->index[index_of(v, bytes, size)];

    return found ? &v->tokens.at[found - 1] : NULL;
}

static void make_index(struct vocabulary *v, struct arena *a)
{
    v->index_size = 1;
    while (v->index_size < 2 * v->tokens.n + 1)
        v->index_size *= 2;
    v->index = arena_get(a, v->index_size, sizeof *v->index);
    for (size_t i = 0; i < v->tokens.n; i++) {
        const struct token *t = &v->tokens.at[i];
        uint32_t *at = &v->index[index_of(v, t->bytes, t->size)];

        if (*at)
            fail(v->file, t->line, "the token is in line %zu already; "
                 "take the file anew", v->tokens.at[*at - 1].line);
        *at = (uint32_t)i + 1;
    }
}

void vocabulary_read(struct vocabulary *v, struct arena *a,
                     const struct listed *listed, const char *folder)
{
    struct source l;

    memset(v, 0, sizeof *v);
    v->listed = listed;
    v->file = arena_printf(a, "%s/%s", folder, listed->file);
    source_read(&l, a, v->file);
    read_tokens(v, &l);
    check_sha256(&l, listed);
    make_index(v, a);
}
