/* The tokens of one piece: each path, and each way by itself, against byte
 * pair encoding by the book.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "tokenizers/runtime/engine.h"
#include "tokenizers/runtime/few.h"
#include "tokenizers/runtime/merge.h"
#include "tokenizers/runtime/piece.h"
#include "tokenizers/runtime/sweep.h"
#define MTOK_WALK_BACK 4u     /* so that it gives up at times */
#include "tokenizers/runtime/walk.h"
#include "piece_texts.h"

static const struct {
    const mreg_encoding *encoding;
    const mreg_spelling *spelling;
} all[] = {
    {&mreg_o200k_base, &mreg_o200k_base_spelling},
    {&mreg_cl100k_base, &mreg_cl100k_base_spelling},
    {&mreg_p50k_base, &mreg_p50k_base_spelling},
    {&mreg_r50k_base, &mreg_r50k_base_spelling},
};

#define ALL (sizeof all / sizeof *all)
#define UNTOUCHED 0xABABABABu

struct path {
    uint64_t (*count)(const struct mtok_ranks *, const uint8_t *, size_t,
                      const uint8_t *);
    size_t (*encode)(const struct mtok_ranks *, const uint8_t *, size_t,
                     const uint8_t *, uint32_t *, size_t);
    uint64_t (*miss)(const struct mtok_ranks *, const uint8_t *, size_t);
};

#define PATH(path) {mtok_piece_count_##path, mtok_piece_encode_##path, \
    mtok_miss_count_##path},
static const struct path paths[] = {MTOK_EACH_PATH(PATH)};

/* ---- a piece and its tokens --------------------------------------------- */

struct asked {
    struct nasty random;
    const struct mtok_ranks *r;
    struct naive *v;
    uint8_t p[NAIVE_MAX + 16];          /* 16 bytes of something behind it */
    size_t n;
    uint32_t ids[NAIVE_MAX];
    size_t count;
};

static void ask(struct asked *a, unsigned kind, size_t n)
{
    a->n = n;
    piece_text(&a->random, kind, a->v, a->r->rank_count, a->p, n);
    memset(a->p + n, (int)nasty_below(&a->random, 256), 16);
    a->count = naive_encode(a->v, a->p, n, a->ids);
}

static void for_all_encodings(void (*test)(struct asked *))
{
    static struct asked a;

    for (size_t e = 0; e < ALL; e++) {
        a.random.seed = e;
        a.r = all[e].encoding->ranks;
        a.v = naive_new(all[e].encoding, all[e].spelling,
                        a.r->rank_count);
        test(&a);
        naive_free(a.v);
    }
}

/* Nothing behind it is readable: at an odd place at a block's end. */
static uint8_t *alone(const uint8_t *p, size_t n)
{
    uint8_t *copy = malloc(n + 1);

    assert_non_null(copy);
    memcpy(copy + 1, p, n);
    return copy;
}

static void check_ids(const struct asked *a, const uint32_t *ids, size_t room)
{
    const size_t n = a->count < room ? a->count : room;

    assert_memory_equal(ids, a->ids, n * sizeof *ids);
    for (size_t i = room; i < NAIVE_MAX; i++)
        assert_int_equal(ids[i], UNTOUCHED);
}

static void check_path(struct asked *a, const struct path *path)
{
    static uint32_t ids[NAIVE_MAX];
    const size_t room = nasty_below(&a->random, 2) ? NAIVE_MAX
        : nasty_below(&a->random, (uint32_t)a->count + 1);
    uint8_t *copy = alone(a->p, a->n);
    const uint8_t *p = copy + 1, *end = p + a->n;

    memset(ids, 0xAB, sizeof ids);
    assert_int_equal(path->count(a->r, p, a->n, end), a->count);
    assert_int_equal(path->encode(a->r, p, a->n, end, ids, room), a->count);
    check_ids(a, ids, room);
    assert_int_equal(path->count(a->r, a->p, a->n, a->p + a->n + 16),
                     a->count);
    if (a->n > 1 && a->p[a->n - 1] && (a->n > 16 || a->count > 1))
        assert_int_equal(path->miss(a->r, a->p, a->n), a->count);
    free(copy);
}

static void check_paths(struct asked *a)
{
    for (unsigned i = 0; i <= mtok_best_path(); i++)
        check_path(a, &paths[i]);
}

/* ---- pieces ------------------------------------------------------------- */

static void short_pieces(struct asked *a)
{
    for (unsigned kind = 0; kind < PIECE_KINDS; kind++)
        for (int i = 0; i < 500; i++) {
            ask(a, kind, 1 + nasty_below(&a->random, 64));
            check_paths(a);
        }
}

static void long_pieces(struct asked *a)
{
    for (unsigned kind = 0; kind < PIECE_KINDS; kind++)
        for (int i = 0; i < 12; i++) {
            ask(a, kind, 65 + nasty_below(&a->random, i < 2 ? 3000 : 600));
            check_paths(a);
        }
}

static void repeated_bytes(struct asked *a)
{
    for (unsigned byte = 0; byte < 256; byte++)
        for (size_t n = 1; n < 300; n += 1 + n / 8) {
            memset(a->p, (int)byte, n);
            if (n % 3 == 0)
                a->p[0] = ' ';
            if (n % 5 == 0)
                a->p[n - 1] = '\n';
            a->n = n;
            a->count = naive_encode(a->v, a->p, n, a->ids);
            check_paths(a);
        }
}

static void every_token(struct asked *a)
{
    for (uint32_t rank = 0; rank < a->r->rank_count; rank++) {
        const uint8_t *bytes = naive_token(a->v, rank, &a->n);

        memcpy(a->p, bytes, a->n);
        a->count = 1;
        a->ids[0] = rank;
        if (a->n > 0)
            check_path(a, &paths[mtok_best_path()]);
    }
}

static void test_short_pieces(void **state)
{
    (void)state;
    for_all_encodings(short_pieces);
}

static void test_long_pieces(void **state)
{
    (void)state;
    for_all_encodings(long_pieces);
}

static void test_repeated_bytes(void **state)
{
    (void)state;
    for_all_encodings(repeated_bytes);
}

static void test_every_token(void **state)
{
    (void)state;
    for_all_encodings(every_token);
}

/* ---- pieces too long to do by the book: all ways agree ------------------ */

#define HUGE_MAX 30000u

static void check_huge(const struct mtok_ranks *r, const uint8_t *p, size_t n)
{
    static uint32_t wanted[HUGE_MAX], ids[HUGE_MAX];
    struct mtok_piece t;
    size_t count;

    mtok_piece_init(&t, p, n, p + n);
    count = mtok_sweep_encode(r, &t, wanted, HUGE_MAX);
    assert_int_equal(mtok_sweep_count(r, &t), count);
    for (unsigned i = 0; i <= mtok_best_path(); i++) {
        assert_int_equal(paths[i].count(r, p, n, p + n), count);
        assert_int_equal(paths[i].encode(r, p, n, p + n, ids, HUGE_MAX),
                         count);
        assert_memory_equal(ids, wanted, count * sizeof *ids);
    }
}

static void huge_pieces(struct asked *a)
{
    for (unsigned kind = 0; kind < PIECE_KINDS; kind++) {
        const size_t n = HUGE_MAX / 2 + nasty_below(&a->random, HUGE_MAX / 2);
        uint8_t *p = malloc(n);

        assert_non_null(p);
        piece_text(&a->random, kind, a->v, a->r->rank_count, p, n);
        check_huge(a->r, p, n);
        free(p);
    }
}

static void test_huge_pieces(void **state)
{
    (void)state;
    for_all_encodings(huge_pieces);
}

/* ---- each way by itself ------------------------------------------------- */

static uint64_t walk(struct asked *a, const struct mtok_piece *t,
                     uint32_t *ids)
{
    struct mtok_walk w = {0};

    w.r = a->r;
    w.t = t;
    w.ids = ids;
    w.room = NAIVE_MAX;
    w.patience = (int)nasty_below(&a->random, 3);
    return mtok_walk_on(&w);
}

/* Both of what the walk cannot do and what it can there must be some. */
static void walks_and_sweeps(struct asked *a)
{
    static uint32_t ids[NAIVE_MAX];
    int done[2] = {0, 0};

    for (unsigned i = 0; i < 100 * PIECE_KINDS; i++) {
        struct mtok_piece t;
        uint64_t count;

        ask(a, i % PIECE_KINDS, 1 + nasty_below(&a->random, 700));
        mtok_piece_init(&t, a->p, a->n, a->p + a->n);
        assert_int_equal(mtok_sweep_count(a->r, &t), a->count);
        assert_int_equal(mtok_sweep_encode(a->r, &t, ids, NAIVE_MAX),
                         a->count);
        assert_memory_equal(ids, a->ids, a->count * sizeof *ids);
        count = walk(a, &t, ids);
        done[count == MTOK_GAVE_UP]++;
        if (count == MTOK_GAVE_UP)
            continue;
        assert_int_equal(count, a->count);
        assert_memory_equal(ids, a->ids, a->count * sizeof *ids);
    }
    assert_true(done[0] > 0 && done[1] > 0);
}

static void merged_and_few(struct asked *a)
{
    struct mtok_few f;

    for (unsigned i = 0; i < 700 * PIECE_KINDS; i++) {
        ask(a, i % PIECE_KINDS, 1 + nasty_below(&a->random, MTOK_FEW_MAX));
        mtok_few_tokens(&f, a->r, a->p, (unsigned)a->n, 0);
        assert_int_equal(f.count, a->count);
        for (unsigned k = 0; k < f.count; k++)
            assert_int_equal(MTOK_RANK(f.value[k]), a->ids[k]);
        if (a->n <= MTOK_MERGE_MAX && mtok_can_merge(a->p, (unsigned)a->n))
            assert_int_equal(__builtin_popcount(
                mtok_merge(a->r, a->p, (unsigned)a->n)), a->count);
    }
}

/* Two tokens stay two if that is what their text encodes to. */
static void pairs(struct asked *a)
{
    int stable[2] = {0, 0};

    for (int i = 0; i < 30000; i++) {
        size_t left, right;
        const uint8_t *p = naive_token(
            a->v, nasty_below(&a->random, a->r->rank_count), &left);
        int is;

        memcpy(a->p, p, left);
        p = naive_token(a->v, nasty_below(
            &a->random, i % 3 ? 1000 : a->r->rank_count), &right);
        memcpy(a->p + left, p, right);
        if (left == 0 || right == 0)
            continue;
        a->count = naive_encode(a->v, a->p, left + right, a->ids);
        is = a->count == 2
            && a->ids[0] == naive_rank(a->v, a->p, left);
        stable[is]++;
        assert_int_equal(mtok_pair_is_stable(
            a->r, a->p, a->p + left, a->p + left + right,
            mtok_lookup(a->r, a->p, left),
            mtok_lookup(a->r, a->p + left, right)), is);
    }
    assert_true(stable[0] > 100 && stable[1] > 100);
}

static unsigned naive_longest(const struct asked *a)
{
    size_t size = a->n < MTOK_TOKEN_MAX ? a->n : MTOK_TOKEN_MAX;

    while (naive_rank(a->v, a->p, size) == MREG_NONE)
        size--;
    return (unsigned)size;
}

static void look_ups(struct asked *a)
{
    for (unsigned i = 0; i < 5000 * PIECE_KINDS; i++) {
        uint32_t rank, value;

        a->n = 1 + nasty_below(&a->random, i % 5 ? 12 : 140);
        piece_text(&a->random, i % PIECE_KINDS, a->v, a->r->rank_count, a->p,
                   a->n);
        assert_int_equal(mtok_longest(a->r, a->p, a->n, &value),
                         naive_longest(a));
        rank = naive_rank(a->v, a->p, a->n);
        value = mtok_lookup(a->r, a->p, a->n);
        assert_int_equal(mtok_lookup_token(a->r, a->p, a->n), value);
        if (a->n > 1)
            assert_int_equal(mtok_lookup_rare(a->r, a->p, a->n), value);
        assert_int_equal(value == MTOK_NO_TOKEN ? MREG_NONE
                         : MTOK_RANK(value), rank);
    }
}

static void test_walks_and_sweeps(void **state)
{
    (void)state;
    for_all_encodings(walks_and_sweeps);
}

static void test_merged_and_few(void **state)
{
    (void)state;
    for_all_encodings(merged_and_few);
}

static void test_pairs(void **state)
{
    (void)state;
    for_all_encodings(pairs);
}

static void test_look_ups(void **state)
{
    (void)state;
    for_all_encodings(look_ups);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_look_ups),
        cmocka_unit_test(test_pairs),
        cmocka_unit_test(test_merged_and_few),
        cmocka_unit_test(test_walks_and_sweeps),
        cmocka_unit_test(test_short_pieces),
        cmocka_unit_test(test_long_pieces),
        cmocka_unit_test(test_repeated_bytes),
        cmocka_unit_test(test_every_token),
        cmocka_unit_test(test_huge_pieces),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
