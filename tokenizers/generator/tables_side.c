/* Makes the tables of single bytes, pairs, the filter, lengths by first bytes,
 * runs and borders.
 *
 * SPDX-License-Identifier: MIT */
#include "tables_side.h"

#include "tables_put.h"

#include <string.h>

#include "merges.h"

#define RUN_WORTH 8u          /* a byte has a row if so many are a token */
#define LONG_LENGTH 35u       /* from so many bytes on, bit 31 is meant */

static struct buffer empty(const struct tables *t)
{
    return (struct buffer){.arena = t->bytes.arena};
}

static void add_singles_and_pairs(struct tables *t,
                                  const struct vocabulary *v)
{
    struct buffer singles = empty(t), pairs = empty(t);

    for (unsigned i = 0; i < 65536; i++) {
        const uint8_t two[2] = {(uint8_t)(i & 255), (uint8_t)(i >> 8)};

        if (i < 256)
            put_le(&singles, tables_value(vocabulary_find(v, two, 1)), 4);
        put_le(&pairs, tables_value(vocabulary_find(v, two, 2)), 4);
    }
    tables_place(t, &t->ranks.singles, &singles);
    tables_place(t, &t->ranks.pairs, &pairs);
}

static void add_filter(struct tables *t, const struct vocabulary *v)
{
    const size_t words = (size_t)1 << (MTOK_FILTER_BITS_LOG - 6);
    uint64_t *bits = arena_get(t->bytes.arena, words, sizeof *bits);
    struct buffer filter = empty(t);

    for (size_t i = 0; i < v->tokens.n; i++) {
        const struct token *of = &v->tokens.at[i];
        const uint64_t hash = tables_hash(of);

        if (of->size > 2 && of->size <= 16 && of->bytes[of->size - 1])
            bits[hash >> 51] |= (uint64_t)1 << (hash >> 45 & 63);
    }
    for (size_t i = 0; i < words; i++)
        put_le(&filter, bits[i], 8);
    tables_place(t, &t->ranks.filter, &filter);
}

/* ---- lengths ------------------------------------------------------------ */

struct lengths {              /* has the texts of one slot */
    uint32_t mask;
    uint64_t exact[2];
};

static void note_length(struct lengths *l, uint32_t size)
{
    l->mask |= (uint32_t)1 << (size < LONG_LENGTH ? size - 4 : 31);
    l->exact[(size - 1) / 64] |= (uint64_t)1 << (size - 1) % 64;
}

static void add_long_lengths(struct tables *t, const struct lengths *all)
{
    struct buffer slots = empty(t), exact = empty(t);

    for (uint32_t i = 0; i < 1u << MTOK_LENGTHS_LOG; i++) {
        if (!(all[i].mask >> 31))
            continue;
        put_le(&slots, i, 4);
        put_le(&exact, all[i].exact[0], 8);
        put_le(&exact, all[i].exact[1], 8);
        t->ranks.long_count++;
    }
    tables_place(t, &t->ranks.long_slots, &slots);
    tables_place(t, &t->ranks.long_lengths, &exact);
}

static void add_lengths(struct tables *t, const struct vocabulary *v)
{
    struct lengths *all = arena_get(t->bytes.arena,
                                    (size_t)1 << MTOK_LENGTHS_LOG,
                                    sizeof *all);
    struct buffer masks = empty(t);

    for (size_t i = 0; i < v->tokens.n; i++) {
        const struct token *of = &v->tokens.at[i];

        if (of->size >= 4)
            note_length(&all[mtok_lengths_slot(mtok_le32(of->bytes))],
                        of->size);
    }
    for (uint32_t i = 0; i < 1u << MTOK_LENGTHS_LOG; i++)
        put_le(&masks, all[i].mask, 4);
    tables_place(t, &t->ranks.lengths, &masks);
    add_long_lengths(t, all);
}

/* ---- runs --------------------------------------------------------------- */

static void put_firsts(struct buffer *row, const struct vocabulary *v,
                       const uint8_t *run)
{
    put_le(row, 0, 1);
    for (size_t n = 1; n <= MTOK_RUN_MAX; n++)
        put_le(row, merges_first(v, run, n), 1);
}

static void add_runs(struct tables *t, const struct vocabulary *v)
{
    struct buffer row_of = empty(t), rows = empty(t);
    uint8_t run[MTOK_RUN_MAX], row = 0;

    for (unsigned i = 0; i < 256; i++) {
        memset(run, (int)i, sizeof run);
        if (row == MTOK_RUN_MAX || !vocabulary_find(v, run, RUN_WORTH)) {
            put_le(&row_of, MTOK_RUN_MAX, 1);
            continue;
        }
        put_le(&row_of, row++, 1);
        put_firsts(&rows, v, run);
        run[0] = ' ';
        put_firsts(&rows, v, run);
    }
    tables_place(t, &t->ranks.run_row, &row_of);
    tables_place(t, &t->ranks.runs, &rows);
}

/* ---- borders ------------------------------------------------------------ */

static int ends_inside(const struct token *of)
{
    uint32_t begin = of->size - 1;

    while (begin > 0 && mtok_goes_on(of->bytes[begin]))
        begin--;
    return of->size - begin < mtok_char_size(of->bytes[begin]);
}

static void set_border(struct buffer *bits, uint8_t last, uint8_t first,
                       uint8_t second)
{
    const uint32_t border = mtok_border(last, first, second);

    bits->at[border / 8] = (char)(bits->at[border / 8] | 1 << border % 8);
}

/* Notes the border within a token. A right part of one byte says nothing about
 * the second byte, so all are noted. */
static void note_border(struct buffer *bits, const struct token *of)
{
    const uint8_t last = of->bytes[of->left - 1];
    const uint8_t *right = of->bytes + of->left;
    const int any = of->size - of->left == 1 && *right >= 0xC0;

    if (of->size - of->left > 1 && mtok_char_size(*right) > 1
        && mtok_goes_on(right[1])) {
        set_border(bits, last, *right, right[1]);
        return;
    }
    set_border(bits, last, *right, 0);
    for (unsigned second = 0x80; any && second < 0xC0; second++)
        set_border(bits, last, *right, (uint8_t)second);
}

static void add_borders(struct tables *t, const struct vocabulary *v)
{
    struct buffer bits = empty(t);

    for (size_t i = 0; i < (size_t)1 << (MTOK_BORDERS_LOG - 6); i++)
        put_le(&bits, 0, 8);
    for (size_t i = 0; i < v->tokens.n; i++) {
        const struct token *of = &v->tokens.at[i];

        if (of->left > 0 && !mtok_goes_on(of->bytes[of->left])
            && (mtok_goes_on(of->bytes[0]) || ends_inside(of)))
            note_border(&bits, of);
    }
    tables_place(t, &t->ranks.borders, &bits);
}

void tables_add_side(struct tables *t, const struct vocabulary *v)
{
    add_singles_and_pairs(t, v);
    add_filter(t, v);
    add_lengths(t, v);
    add_runs(t, v);
    add_borders(t, v);
}
