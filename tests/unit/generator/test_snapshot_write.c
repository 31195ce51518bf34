/* The canonical form: what is written, and that writing changes nothing, for
 * the shipped snapshot and for answers of three ages.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "generator/read/node.h"
#include "generator/read/read.h"
#include "generator/openrouter/snapshot.h"
#include "mreg.h"
#include "snap.h"

#define SHIPPED "pricing/openrouter.json"

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

/* A field that may be a condition is kept: the prices stay unknown. */
static void test_doubtful(void **state)
{
    (void)state;
    check_age("tests/fixtures/snapshot/doubtful.json", 1);
}

/* Sorted rows and sets, fixed order of keys, nulls and the rest dropped. */
static void test_canonical_text(void **state)
{
    static const char raw[] = "{\"data\":[{\"pricing\":{\"overrides\":[{"
        "\"prompt\":\"3e-6\",\"min_prompt_tokens\":9}],\"discount\":0.10,"
        "\"completion\":\"0.00000200\"},\"id\":\"b/b\",\"links\":{},"
        "\"name\":\"\\\"\\u00e9\\\\/\",\"context_length\":null,"
        "\"supported_parameters\":[\"tools\",\"seed\"],\"new\":1},"
        "{\"id\":\"a/a\",\"pricing\":{}}],\"fetched\":\"2026-08-22\"}";
    static const char written[] =
        "{\n"
        "  \"format\": \"mreg-snapshot-1\",\n"
        "  \"fetched\": \"2026-08-22\",\n"
        "  \"data\": [\n"
        "    {\n"
        "      \"id\": \"a/a\",\n"
        "      \"pricing\": {}\n"
        "    },\n"
        "    {\n"
        "      \"id\": \"b/b\",\n"
        "      \"name\": \"\\\"\xC3\xA9\\\\/\",\n"
        "      \"supported_parameters\": [\"seed\", \"tools\"],\n"
        "      \"pricing\": {\n"
        "        \"completion\": \"0.00000200\",\n"
        "        \"discount\": 0.10,\n"
        "        \"overrides\": [\n"
        "          {\n"
        "            \"min_prompt_tokens\": 9,\n"
        "            \"prompt\": \"3e-6\"\n"
        "          }\n"
        "        ]\n"
        "      }\n"
        "    }\n"
        "  ]\n"
        "}\n";
    struct catalogue *c = snap_new();
    size_t size;
    const struct node *root = json_parse(c->arena, c->diags, "t", raw,
                                         sizeof raw - 1);
    const char *text = canonical(c, root, &size);

    (void)state;
    assert_int_equal(size, sizeof written - 1);
    assert_memory_equal(text, written, size);
    snap_drop(c);
}

/* The kept snapshot is read by people, on terminals: what hides or turns text
 * around is seen there. */
static void test_what_hides_is_escaped(void **state)
{
    static const char raw[] = "{\"data\":[{\"id\":\"a/b\",\"pricing\":{"
        "\"overrides\":[{\"mo\\u202ede\":\"\xC2\x9B\\u007f \xC3\xA9\"}]}}]"
        ",\"fetched\":\"2026-08-22\"}";
    struct catalogue *c = snap_new();
    size_t size;
    const char *text = canonical(c, json_parse(c->arena, c->diags, "t", raw,
                                               sizeof raw - 1), &size);

    (void)state;
    text = arena_copy(c->arena, text, size);
    assert_non_null(strstr(text, "\"mo\\u202ede\": \"\\u009b\\u007f "
                                 "\xC3\xA9\""));
    snap_drop(c);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_shipped_is_canonical),
        cmocka_unit_test(test_all_ages),
        cmocka_unit_test(test_doubtful),
        cmocka_unit_test(test_what_hides_is_escaped),
        cmocka_unit_test(test_canonical_text),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
