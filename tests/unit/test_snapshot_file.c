/* The shipped snapshot and answers of three ages: counts and sums made from
 * the raw answer by other code, and that writing changes nothing.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../generator/decimal.h"
#include "../../generator/node.h"
#include "../../generator/read.h"
#include "../../generator/snapshot.h"
#include "../../generator/stages.h"
#include "../../runtime/mreg.h"
#include "snap.h"

#define SHIPPED "pricing/openrouter.json"

static struct catalogue *load(const char *path)
{
    struct catalogue *c = snap_new();

    load_snapshot(c, path, NULL);
    assert_int_equal(diags_errors(c->diags), 0);
    return c;
}

/* ---- the shipped snapshot ----------------------------------------------- */

static bool ends_with(struct text t, const char *end)
{
    size_t n = strlen(end);

    return t.size >= n && !memcmp(t.at + t.size - n, end, n);
}

static void test_rows(void **state)
{
    struct catalogue *c = load(SHIPPED);
    size_t unpriced = 0, free_rows = 0, batch = 0, rolling = 0, aliases = 0;
    size_t retiring = 0, cutoffs = 0;

    (void)state;
    for (size_t i = 0; i < c->models.n; i++) {
        const struct model *m = &c->models.at[i];

        unpriced += m->unpriced.at != NULL;
        free_rows += ends_with(m->id, ":free");
        batch += ends_with(m->id, ":batch");
        rolling += m->alias_target.at != NULL;
        aliases += m->aliases.n;
        retiring += m->retires != 0;
        cutoffs += m->cutoff.at != NULL;
    }
    assert_int_equal(c->models.n, 421);
    assert_int_equal(c->prices.n, 416);
    assert_int_equal(unpriced, 5);
    assert_int_equal(free_rows, 18);
    assert_int_equal(batch, 61);
    assert_int_equal(rolling, 12);
    assert_int_equal(aliases, 187);
    assert_int_equal(retiring, 8);
    assert_int_equal(cutoffs, 193);
    assert_int_equal(diags_warnings(c->diags), 13); /* all of them rounded */
    assert_true(c->snapshot_fetched == INT64_C(1787400534000));
    snap_drop(c);
}

/* Rows with a price, and their sum in picodollars. */
static void test_prices(void **state)
{
    static const struct { unsigned meter; size_t n; uint64_t sum; }
    expected[] = {
        {MREG_INPUT, 416, UINT64_C(914237582)},
        {MREG_OUTPUT, 416, UINT64_C(4199525314)},
        {MREG_REQUEST, 0, UINT64_C(0)},
        {MREG_IMAGE, 29, UINT64_C(22412500)},
        {MREG_INPUT_IMAGE, 0, UINT64_C(0)},
        {MREG_OUTPUT_IMAGE, 9, UINT64_C(498000000)},
        {MREG_INPUT_AUDIO, 32, UINT64_C(160687500)},
        {MREG_OUTPUT_AUDIO, 2, UINT64_C(66400000)},
        {MREG_CACHE_READ_AUDIO, 27, UINT64_C(2786250)},
        {MREG_CACHE_READ, 251, UINT64_C(63532583)},
        {MREG_CACHE_WRITE, 74, UINT64_C(247174872)},
        {MREG_CACHE_WRITE_1H, 32, UINT64_C(349500000)},
        {MREG_REASONING, 30, UINT64_C(146662500)},
        {MREG_WEB_SEARCH, 158, UINT64_C(1635500000000)},
    };
    struct catalogue *c = load(SHIPPED);

    (void)state;
    for (size_t i = 0; i < sizeof expected / sizeof expected[0]; i++) {
        uint64_t sum = 0;
        size_t n = 0;

        for (size_t j = 0; j < c->prices.n; j++) {
            struct price p =
                c->prices.at[j]->versions.at[0].price[expected[i].meter];

            n += p.state == PRICE_KNOWN;
            sum += p.pico;
        }
        assert_int_equal(n, expected[i].n);
        assert_true(sum == expected[i].sum);
    }
    snap_drop(c);
}

static void test_overrides(void **state)
{
    struct catalogue *c = load(SHIPPED);
    size_t n = 0, windows = 0, thresholds = 0;

    (void)state;
    for (size_t i = 0; i < c->prices.n; i++) {
        const struct version *v = &c->prices.at[i]->versions.at[0];

        n += v->overrides.n;
        for (size_t j = 0; j < v->overrides.n; j++) {
            windows += v->overrides.at[j].when.has_window;
            thresholds += v->overrides.at[j].when.has_tokens;
        }
    }
    assert_int_equal(n, 68);
    assert_int_equal(windows, 4);
    assert_int_equal(thresholds, 64);
    snap_drop(c);
}

static void test_capabilities_and_limits(void **state)
{
    static const struct { mreg_caps cap; size_t has, lacks; } expected[] = {
        {MREG_CAP_FUNCTION_CALLING, 352, 66},
        {MREG_CAP_EXTENDED_THINKING, 292, 126},
        {MREG_CAP_IMAGE_INPUT, 250, 171},
        {MREG_CAP_VIDEO_INPUT, 69, 352},
        {MREG_CAP_PROMPT_CACHING, 251, 0},
        {MREG_CAP_REASONING_EFFORT, 144, 274},
        {MREG_CAP_WEB_SEARCH, 166, 252},
        {MREG_CAP_OPEN_WEIGHTS, 168, 0},
    };
    struct catalogue *c = load(SHIPPED);
    uint64_t in = 0, out = 0;

    (void)state;
    for (size_t i = 0; i < sizeof expected / sizeof expected[0]; i++) {
        size_t has = 0, lacks = 0;

        for (size_t j = 0; j < c->models.n; j++) {
            has += (c->models.at[j].has & expected[i].cap) != 0;
            lacks += (c->models.at[j].lacks & expected[i].cap) != 0;
        }
        assert_int_equal(has, expected[i].has);
        assert_int_equal(lacks, expected[i].lacks);
    }
    for (size_t i = 0; i < c->models.n; i++) {
        assert_true((c->models.at[i].has & c->models.at[i].lacks) == 0);
        in += c->models.at[i].context_in;
        out += c->models.at[i].context_out;
    }
    assert_true(in == 196557107 && out == 37596932);
    snap_drop(c);
}

/* ---- writing ------------------------------------------------------------ */

/* The canonical form of a document, and what loading it warned of. */
static const char *canonical(struct catalogue *c, const struct node *root,
                             size_t *size)
{
    assert_non_null(root);
    snapshot_read(c, root, NULL);
    assert_int_equal(diags_errors(c->diags), 0);
    return snapshot_canonical(c->arena, root, c->snapshot_fetched, size);
}

static void test_shipped_is_canonical(void **state)
{
    struct catalogue *c = snap_new();
    size_t size, shipped_size = 0;
    const char *text = canonical(c, json_load(c->arena, c->diags, SHIPPED),
                                 &size);
    FILE *f = fopen(SHIPPED, "rb");
    char *shipped = malloc(size + 1);

    (void)state;
    assert_non_null(f);
    assert_non_null(shipped);
    shipped_size = fread(shipped, 1, size + 1, f);
    fclose(f);
    assert_int_equal(shipped_size, size);
    assert_memory_equal(shipped, text, size);
    free(shipped);
    snap_drop(c);
}

static void print_prices(FILE *f, const struct price *price)
{
    for (unsigned i = 0; i < MREG_METERS_COUNT; i++)
        if (price[i].state != PRICE_ABSENT)
            fprintf(f, " %u:%d:%llu/%lu", i, (int)price[i].state,
                    (unsigned long long)price[i].pico,
                    (unsigned long)price[i].units);
    fputc('\n', f);
}

static void print_version(FILE *f, const struct version *v)
{
    fprintf(f, "from %lld checked %lld", (long long)v->from,
            (long long)v->checked);
    print_prices(f, v->price);
    for (size_t i = 0; i < v->overrides.n; i++) {
        const struct override *o = &v->overrides.at[i];

        fprintf(f, "over %lu", (unsigned long)o->when.from_tokens);
        for (size_t j = 0; j < o->when.window.n; j++)
            fprintf(f, " %u-%u", o->when.window.at[j].start,
                    o->when.window.at[j].end);
        print_prices(f, o->price);
    }
}

static void print_text(FILE *f, struct text t)
{
    fprintf(f, " '%s'", t.at ? t.at : "-");
}

static void print_model(FILE *f, const struct catalogue *c,
                        const struct model *m)
{
    print_text(f, m->id);
    print_text(f, m->name);
    print_text(f, m->cutoff);
    print_text(f, m->tokenizer);
    print_text(f, m->alias_target);
    print_text(f, m->unpriced);
    for (size_t i = 0; i < m->aliases.n; i++)
        print_text(f, m->aliases.at[i]);
    fprintf(f, " %llx %llx %lu %lu %lld %lld\n", (unsigned long long)m->has,
            (unsigned long long)m->lacks, (unsigned long)m->context_in,
            (unsigned long)m->context_out, (long long)m->released,
            (long long)m->retires);
    for (size_t i = 0; i < c->prices.n; i++)
        if (text_equal(c->prices.at[i]->id, m->id))
            print_version(f, &c->prices.at[i]->versions.at[0]);
}

static int by_id(const void *a, const void *b)
{
    const struct model *x = a, *y = b;

    return strcmp(x->id.at, y->id.at);
}

/* All that was loaded, but for places, in the order of the ids. */
static char *dump(struct catalogue *c)
{
    char *text = NULL;
    size_t size;
    FILE *f = open_memstream(&text, &size);

    assert_non_null(f);
    qsort(c->models.at, c->models.n, sizeof *c->models.at, by_id);
    for (size_t i = 0; i < c->models.n; i++)
        print_model(f, c, &c->models.at[i]);
    fclose(f);
    return text;
}

static void check_age(const char *path, size_t models)
{
    struct catalogue *raw = snap_new(), *kept = snap_new();
    size_t size, again_size;
    const char *text, *again;
    char *first, *second;

    text = canonical(raw, json_load(raw->arena, raw->diags, path), &size);
    again = canonical(kept, json_parse(kept->arena, kept->diags, "kept",
                                       text, size), &again_size);
    assert_int_equal(size, again_size);
    assert_memory_equal(text, again, size);
    assert_int_equal(raw->models.n, models);
    first = dump(raw);
    second = dump(kept);
    assert_string_equal(first, second);
    free(first);
    free(second);
    snap_drop(raw);
    snap_drop(kept);
}

static void test_all_ages(void **state)
{
    (void)state;
    check_age("tests/fixtures/snapshot/2024.json", 7);
    check_age("tests/fixtures/snapshot/2025.json", 6);
    check_age("tests/fixtures/snapshot/2026.json", 9);
    check_age(SHIPPED, 421);
}

/* What a caller would be charged after reading an answer of 2024. */
static void test_2024(void **state)
{
    struct catalogue *c = load("tests/fixtures/snapshot/2024.json");
    const struct model *m = snap_model(c, "openai/gpt-4o");

    (void)state;
    assert_int_equal(m->context_in, 128000);
    assert_true(m->has == (MREG_CAP_TEXT_INPUT | MREG_CAP_TEXT_OUTPUT |
                           MREG_CAP_IMAGE_INPUT));
    assert_true(text_is(m->tokenizer, "gpt"));
    assert_non_null(snap_model(c, "openrouter/auto")->unpriced.at);
    assert_int_equal(c->prices.n, 6);
    snap_drop(c);
}

/* ---- when it was fetched ------------------------------------------------ */

static void test_fetched(void **state)
{
    static const char text[] = "{\"fetched\": \"2026-08-22T12:00Z\", "
        "\"data\": [{\"id\": \"a/b\", \"created\": 86400, \"pricing\": {}},"
        "{\"id\": \"a/c\", \"created\": 86399, \"pricing\": {}}]}";
    struct catalogue *c = snap_read(text, NULL);

    (void)state;
    assert_true(c->snapshot_fetched == INT64_C(1787400000000));
    snap_drop(c);
    c = snap_read(text, "2026-01-01");        /* the caller knows better */
    assert_true(c->snapshot_fetched == INT64_C(1767225600000));
    assert_int_equal(diags_warnings(c->diags), 0);
    snap_drop(c);
    c = snap_read("{\"data\": [{\"id\": \"a/b\", \"created\": 86400, "
                  "\"pricing\": {}}]}", NULL);
    assert_true(c->snapshot_fetched == 86400000);
    assert_int_equal(diags_warnings(c->diags), 1);
    snap_drop(c);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows),
        cmocka_unit_test(test_prices),
        cmocka_unit_test(test_overrides),
        cmocka_unit_test(test_capabilities_and_limits),
        cmocka_unit_test(test_shipped_is_canonical),
        cmocka_unit_test(test_all_ages),
        cmocka_unit_test(test_2024),
        cmocka_unit_test(test_fetched),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
