/* What is written: bytes as C, names from content, and the price tables and
 * rows of a small book filled by hand.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "generator/emit/emit.h"
#include "generator/emit/emitting.h"
#include "generator/image/image.h"
#include "generator/report/report.h"

static int setup(void **state)
{
    *state = arena_new();
    return 0;
}

static int teardown(void **state)
{
    arena_free(*state);
    return 0;
}

static const char *whole_text(struct buffer *b)
{
    put_bytes(b, "", 1);
    return b->at;
}

/* ---- bytes as C -------------------------------------------------------- */

static const char *as_c(struct arena *a, const char *bytes, size_t size)
{
    struct buffer b = {.arena = a};

    put_c_text(&b, bytes, size, "\n");
    return whole_text(&b);
}

static void test_c_text(void **state)
{
    static const struct { const char *bytes; size_t size; const char *c; }
    cases[] = {
        {"gpt-4o", 6, "\"gpt-4o\""},
        {"", 0, "\"\""},
        {"\"", 1, "\"\\042\""},
        {"\\", 1, "\"\\134\""},
        {"a\0001", 3, "\"a\\0001\""},
        {"\?\?/", 3, "\"\\077\\077/\""},
        {"*/", 2, "\"\\052/\""},
        {"%n", 2, "\"\\045n\""},
        {"#\n", 2, "\"\\043\\012\""},
        {"\xe2\x80\xae", 3, "\"\\342\\200\\256\""},
        {"\x7f\x1b", 2, "\"\\177\\033\""},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(as_c(*state, cases[i].bytes, cases[i].size),
                            cases[i].c);
}

/* No byte but letters, digits and a few marks is written as it is. */
static void test_every_byte(void **state)
{
    for (unsigned byte = 0; byte < 256; byte++) {
        char one = (char)byte;
        const char *c = as_c(*state, &one, 1);

        if (strlen(c) == 3)
            assert_null(strchr("\"\\?*%#$`{}[]<>|^", c[1]));
        else
            assert_int_equal(strtoul(c + 2, NULL, 8), byte);
    }
}

static void test_long_text(void **state)
{
    char bytes[5000];
    const char *c;
    size_t width = 0, widest = 0;

    memset(bytes, 'x', sizeof bytes);
    c = as_c(*state, bytes, 4000);
    for (size_t i = 0; c[i]; i++) {
        width = c[i] == '\n' ? 0 : width + 1;
        widest = width > widest ? width : widest;
    }
    assert_true(widest <= 80);
    assert_int_equal(as_c(*state, bytes, 4001)[0], '{');
}

/* ---- names from content ------------------------------------------------ */

static void test_idents(void **state)
{
    struct idents set = {.arena = *state, .prefix = "S_"};

    idents_add(&set, "b", 1);
    idents_add(&set, "", 0);
    idents_add(&set, "a", 1);
    idents_add(&set, "b", 1);
    idents_name(&set);
    assert_int_equal(set.n, 3);
    assert_string_equal(idents_find(&set, "", 0)->name, "S_e3b0c442");
    assert_string_equal(idents_find(&set, "a", 1)->name, "S_ca978112");
    assert_int_equal(idents_find(&set, "b", 1) - set.at, 2);
    assert_null(idents_find(&set, "c", 1));
}

/* The SHA-256 of k31094 and k164836 agree in their first eight digits. */
static void test_names_never_clash(void **state)
{
    struct idents set = {.arena = *state, .prefix = "S_"};

    idents_add(&set, "k31094", 6);
    idents_add(&set, "k1", 2);
    idents_add(&set, "k164836", 7);
    idents_name(&set);
    assert_string_equal(idents_find(&set, "k31094", 6)->name,
                        "S_2041fbdbd1a023ff");
    assert_string_equal(idents_find(&set, "k164836", 7)->name,
                        "S_2041fbdb0640e8bc");
    assert_int_equal(strlen(idents_find(&set, "k1", 2)->name), 10);
}

/* ---- the tables of a book ---------------------------------------------- */

#define TEXT(s) {.at = (s), .size = sizeof(s) - 1}

#define PLAIN(meter) (UINT32_C(1) << MREG_##meter)
static struct mreg_item_row items[] = {
    {MREG_OUTPUT_AUDIO | MREG_INHERITED, 0, 1}, {MREG_IMAGE, 0, MREG_NO_ROW},
    {MREG_WEB_SEARCH, 1, 2},
};
static uint64_t values[] = {0, 2500000, 10000000};
static uint32_t units[] = {1, 1000};
static struct sheet sheets[] = {
    {{{2500000, 2500000, 2500000, 10000000},
      PLAIN(INPUT) | PLAIN(CACHE_READ) | PLAIN(CACHE_WRITE) | PLAIN(OUTPUT)
          | PLAIN(REASONING) | PLAIN(REQUEST),
      PLAIN(CACHE_READ), 0}, items, 3, 0},
    {{{1250000, 0, 0, 5000000}, PLAIN(INPUT) | PLAIN(OUTPUT), 0, 0},
     NULL, 0, 0},
    {{{3000000, 0, 0, 0}, PLAIN(INPUT), 0, 0}, NULL, 0, 0x0dd9},
};
static struct mreg_condition_row conditions[] = {
    {0}, {.service = MREG_BATCH},
    {.from_tokens = 200001, .window = 1, .geo = MREG_REGIONAL},
    {.from_tokens = 200001},
};
static struct weekly_range night[] = {{0, 60}, {9840, 10080}};
static weekly windows[] = {{NULL, 0, 0}, {night, 2, 2}};
static struct mreg_rate_row rates[] = {{0, 0}, {1, 1}, {2, 2}};
static struct mreg_rate_row alone[] = {{0, 0}, {3, 2}};
static struct plan plans[] = {{rates, 3}, {alone, 2}};

#define LIST(array) {(array), sizeof(array) / sizeof *(array), 0}

static const struct pricebook book = {
    .values = LIST(values), .units = LIST(units), .sheets = LIST(sheets),
    .conditions = LIST(conditions), .windows = LIST(windows),
    .plans = LIST(plans), .prices = 5,
};

static struct version versions[] = {
    {.from = 1727827200000, .source = TEXT("s"), .checked = 86400000},
    {.from = 1727827200072},
};
static struct price_entry entry = {
    .provider = TEXT("openai"), .id = TEXT("gpt-4o"),
    .versions = {versions, 2, 2},
};
static uint16_t plan_of_versions[] = {0, 1};
static struct model model = {
    .provider = TEXT("openai"), .id = TEXT("gpt-4o"),
    .name = TEXT("GPT \"4o\""), .prices = &entry,
    .plan = plan_of_versions, .context_in = 128000,
};
static struct provider provider = {.id = TEXT("openai"), .on = true};

static int64_t as_of = 1727913600000;

/* Tells whether a file is the one asked for, or part of it. */
static bool is_asked(const char *name, const char *file)
{
    return !strcmp(name, file)
           || (!strcmp(file, "prices.h") && !strncmp(name, "schedules_", 10))
           || (!strcmp(file, "models.c") && !strncmp(name, "models_", 7));
}

static const char *emitted(struct arena *a, const char *file)
{
    static const struct nametable none;
    struct catalogue c = {.arena = a, .diags = diags_new(a)};
    struct pricebook ordered = book;
    struct image *image;
    struct output out;
    struct buffer *all = &(struct buffer){.arena = a};

    c.models.at = &model;
    c.providers.at = &provider;
    c.models.n = c.providers.n = 1;
    c.as_of = as_of;
    output_start(&out, a, "none");
    pricebook_order(&c, &ordered);
    image = image_start(&c, &ordered);
    image_finish(image, &none);
    emit(&c, &ordered, &none, image, &out);
    report_files(a, &image->r, report_notes(&c, &none), &out);
    assert_int_equal(diags_errors(c.diags), 0);
    for (size_t i = 0; i < out.files.n; i++)
        if (is_asked(out.files.at[i]->name, file))
            put_bytes(all, out.files.at[i]->text.at,
                      out.files.at[i]->text.n);
    return whole_text(all);
}

#define HAS(text, part) assert_non_null(strstr((text), (part)))

static void test_prices(void **state)
{
    const char *text = emitted(*state, "prices.h");

    HAS(text, "    X(0) \\\n    X(2500000) \\\n    X(10000000) \\\n");
    HAS(text, "#define COUNTS(X) \\\n    X(1) \\\n    X(1000) \\\n");
    HAS(text, ", 2, G(0, 60) G(9840, 10080)) \\\n");
    HAS(text, "X(C_BATCH, 0u, W_ALWAYS, MREG_BATCH, 0, 0) \\\n");
    HAS(text, ", MREG_STANDARD, MREG_REGIONAL, 0) \\\n");
    /* Used by one plan: on its line. Used by two: apart. */
    HAS(text, "V(MREG_UTC(2024,10, 2, 0, 0), P(PL_");
    HAS(text, "R(C_STANDARD, U(SH_");
    HAS(text, "R(C_BATCH, K(SH_");
    HAS(text, ", 0, S(1250000, 0, 0, 5000000, 0x00401, 0x0000),))");
    HAS(text, "#define SHEETS \\\n    K(SH_");
    HAS(text, ", 3, S(2500000, 2500000, 2500000, 10000000, 0x14511, 0x0010), "
              "J(OUTPUT_AUDIO, 1, 2500000) I(IMAGE, 1, UNKNOWN) "
              "I(WEB_SEARCH, 1000, 10000000)) \\\n");
    HAS(text, ", 0, S(3000000, 0, 0, 0, 0x00001, 0x0000), /* CNY */) \\\n");
    /* Not of a second: by itself. */
    HAS(text, "#define ODD_INSTANTS(X) \\\n    X(1727827200072) \\\n");
    HAS(text, "V(ODD(1727827200072), P(PL_");
}

/* What a model's own row says: the last version's standard rate, from the
 * first whole day on, up to its first threshold; else nothing. */
static void test_usual(void **state)
{
    static const struct {
        int64_t from, as_of;
        const char *line;
    } cases[] = {
        {1727827200072, 1727913600000, "USUAL(19999, SH_"},
        {1727827200000, 1727913600000, "USUAL(19998, SH_"},
        {1727827200072, 1727913599999, "USUAL(0, SH_NONE, BELOW_0, 0"},
    };
    int64_t was = versions[1].from;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *text;

        versions[1].from = cases[i].from;
        as_of = cases[i].as_of;
        text = emitted(*state, "prices.h");
        HAS(text, cases[i].line);
        if (!strstr(cases[i].line, "NONE"))
            HAS(text, ", BELOW_200001, 0, SH_NONE, BELOW_0, 0,");
    }
    versions[1].from = was;
}

/* A window decides: the row says nothing. */
static void test_unusual(void **state)
{
    conditions[3].window = 1;
    HAS(emitted(*state, "prices.h"), "USUAL(0, SH_NONE, BELOW_0, 0");
    conditions[3].window = 0;
}

static void test_rows(void **state)
{
    const char *text = emitted(*state, "registry/openai.tsv");

    HAS(text, "model\topenai\tgpt-4o\t-\tglobal\t128000\t-\t-\t-\t-\t-\t-"
              "\t-\t-\n");
    HAS(text, "\nrate\topenai\tgpt-4o\t2024-10-02\tstandard\tinput\tknown\t"
              "2.5\t1M tokens\n");
    HAS(text, "\tbatch\tinput\tknown\t1.25\t1M tokens\n");
    HAS(text, "\tstandard\timage\tunknown\t-\t-\n");
    HAS(text, "\tstandard,input>200000,regional,Mon 00:00-Mon 01:00,"
              "Sun 20:00-Mon 00:00\tinput\tknown\t3 CNY\t1M tokens\n");
    HAS(text, "\nversion\topenai\tgpt-4o\t2024-10-02\texact\t1970-01-02\ts\n");
    HAS(text, "\t2024-10-02T00:00:00.072Z\tstandard,input>200000\tinput\t"
              "known\t3 CNY\t");
}

/* No price moves a banner, so a price edit changes no line of it. */
static void test_banner(void **state)
{
    HAS(emitted(*state, "prices.h"),
        "/* What everything costs and has cost.\n"
        " * 1 schedules, 2 versions of models.\n"
        " * Made by `make regen`");
    HAS(emitted(*state, "internal.h"), "#if MREG_LAYOUT != 4\n#error ");
    assert_null(strstr(emitted(*state, "registry_lean.c"), "mreg_data_texts"));
    HAS(emitted(*state, "texts.h"), "\"GPT \\0424o\\042\"");
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(test_c_text), TEST(test_every_byte), TEST(test_long_text),
        TEST(test_idents), TEST(test_names_never_clash),
        TEST(test_prices), TEST(test_usual), TEST(test_unusual),
        TEST(test_rows), TEST(test_banner),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
