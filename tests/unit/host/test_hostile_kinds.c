/* Registry files spoilt by kinds, with their digest made anew: mreg_verify
 * refuses each with a reason, and what attaches all the same answers every
 * question, under a sanitizer too. The kinds are those of MaxMind DB's files
 * of bad data.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "mreg_host.h"
#include "spoil.h"
#include "wild_texts.h"

/* Does the same, and mreg_attach itself refuses it with a status. */
#define REFUSED(status, what, ...) \
    do { \
        struct few_file f = few_copy(spoil.file); \
        __VA_ARGS__; \
        does_not_attach(f, status, what); \
    } while (0)

static void does_not_attach(struct few_file f, mreg_status want,
                            const char *what)
{
    mreg_place place;
    const mreg *r;

    few_seal(f);
    if (mreg_attach(f.at, f.size, &place, &r) != want)
        fail_msg("%s has another status", what);
    spoil_refused(f, what);
}

/* What the runtime relies on without asking. */
static void test_directory(void **state)
{
    (void)state;
    REFUSED(MREG_E_DAMAGED, "an id twice", few_section(f, 44)->flags = 0;
            few_section(f, 44)->id = MODEL_TEXTS);
    REFUSED(MREG_E_OTHER_LAYOUT, "rows of half the size",
            few_section(f, RATES)->row = 2; few_section(f, RATES)->count *= 2);
    REFUSED(MREG_E_OTHER_LAYOUT, "sheets with the row behind them",
            few_section(f, SHEETS)->count++; few_section(f, SHEETS)->more = 0);
    REFUSED(MREG_E_OTHER_LAYOUT, "padding that is counted",
            few_section(f, POOL)->count += 255;
            few_section(f, POOL)->more = 0);
    REFUSED(MREG_E_DAMAGED, "a section that is missing",
            few_section(f, 16)->flags = 0; few_section(f, 16)->id = 15);
    REFUSED(MREG_E_DAMAGED, "another as_of", few_header(f)->as_of++);
    REFUSED(MREG_E_DAMAGED, "padding that says something",
            f.at[few_section(f, POOL)->offset + few_section(f, POOL)->count]
                = 'x');
    REFUSED(MREG_E_DAMAGED, "fewer bytes than the sections have",
            f.size -= 16; few_header(f)->length = f.size);
}

/* Bytes behind the last section, which the length counts. */
static void test_surplus(void **state)
{
    struct few_file f = {aligned_alloc(16, spoil.file.size + 16),
                         spoil.file.size + 16};

    (void)state;
    memset(f.at, 0, f.size);
    memcpy(f.at, spoil.file.at, spoil.file.size);
    few_header(f)->length = f.size;
    does_not_attach(f, MREG_E_DAMAGED, "bytes behind the last section");
}

/* A file that ends anywhere and says so itself, at the end of a page. */
static void test_short(void **state)
{
    mreg_place place;
    const mreg *r;

    (void)state;
    assert_true(wild_page_made());
    for (size_t size = sizeof(struct mreg_file_header);
         size < spoil.file.size && size <= wild_page_size; size += 16) {
        struct few_file f = {wild_page + wild_page_size - size, size};

        memcpy(f.at, spoil.file.at, size);
        few_header(f)->length = size;
        few_seal(f);
        assert_int_equal(mreg_attach(f.at, size, &place, &r),
                         MREG_E_DAMAGED);
        assert_int_equal(mreg_verify(f.at, size, NULL), MREG_E_DAMAGED);
    }
}

static void test_cycles(void **state)
{
    (void)state;
    CHANGED("makers that are each other's",
            MODEL_ROWS[0].maker = 1; MODEL_ROWS[1].maker = 0);
    CHANGED("a section that is the directory",
            few_section(f, SLOTS)->offset = sizeof(struct mreg_file_header));
    CHANGED("a section that is the header", few_section(f, SLOTS)->offset = 0);
    CHANGED("a name that means its own group",
            ROWS(uint16_t, GROUPS)[0] = (uint16_t)(
                few_section(f, MODELS)->count));
}

static void test_offsets(void **state)
{
    (void)state;
    CHANGED("an offset at the end", few_section(f, RATES)->offset =
            (uint32_t)f.size);
    CHANGED("an offset near 2^32", few_section(f, RATES)->offset =
            UINT32_MAX - 15);
    CHANGED("a string behind the pool", MODEL_ROWS[0].id |= 0xFFFFFF00u);
    CHANGED("a string over the end of the pool",
            MODEL_ROWS[0].id = (few_section(f, POOL)->count - 1) << 8 | 255);
    CHANGED("a text behind the texts",
            ROWS(struct mreg_model_texts, MODEL_TEXTS)[0].notes = UINT32_MAX);
    CHANGED("versions from 2^32 on",
            MODEL_ROWS[0].first_version = UINT32_MAX);
    CHANGED("an odd instant that is not there",
            ROWS(uint32_t, FROM)[0] = UINT32_MAX);
    CHANGED("a sheet that is not there",
            ROWS(struct mreg_rate_row, RATES)[0].sheet = 0xFFFF);
    CHANGED("a fall-back that is not there",
            ROWS(uint16_t, FALLBACKS)[0] = 0xFFFE);
    CHANGED("a vocabulary that is not there",
            ROWS(struct mreg_tokenizer_row, TOKENIZERS)[0].vocabulary = 255);
    CHANGED("a threshold where there is none",
            ROWS(uint64_t, THRESHOLDS)[0] = 5);
    CHANGED("a sheet that does not price what is usual",
            struct mreg_sheet_row *s = few_rows(f, SHEETS);
            for (unsigned i = 0; i < few_section(f, SHEETS)->count; i++)
                s[i].plain = s[i].inherited = 0);
    CHANGED("a sheet that prices meters without a place",
            ROWS(struct mreg_sheet_row, SHEETS)[0].plain |= 2);
    CHANGED("a currency of no letters", ROWS(uint16_t, CURRENCIES)[0] = 1);
    CHANGED("a unit of nothing", ROWS(uint32_t, UNITS)[0] = 0);
}

static void test_overlaps(void **state)
{
    (void)state;
    CHANGED("a section on the one before it",
            few_section(f, RATES)->offset = few_section(f, SPANS)->offset);
    CHANGED("a section that begins early",
            few_section(f, RATES)->offset -= 16);
    CHANGED("the same section twice",
            *few_section(f, RATES) = *few_section(f, SPANS));
    CHANGED("two sections exchanged",
            struct mreg_file_section s = *few_section(f, SPANS),
            *a = few_section(f, SPANS), *b = few_section(f, RATES);
            *a = *b; *b = s);
}

static void test_counts(void **state)
{
    static const unsigned ids[] = {SLOTS, MODELS, ALLOWED, FROM, SPANS,
                                   RATES, SHEETS, POOL, MODEL_TEXTS, 1, 2};

    (void)state;
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        /* A zero byte more in the pool is an empty name more. */
        if (ids[i] != POOL)
            CHANGED("one row more", few_section(f, ids[i])->count++);
        CHANGED("one row less", few_section(f, ids[i])->count--);
        CHANGED("no rows", few_section(f, ids[i])->count = 0);
        CHANGED("2^32 - 1 rows", few_section(f, ids[i])->count = UINT32_MAX);
        CHANGED("rows of nothing", few_section(f, ids[i])->row = 0);
        CHANGED("rows of 65535 bytes", few_section(f, ids[i])->row = 65535);
    }
    CHANGED("more names than there are",
            ((mreg_about_view *)few_rows(f, 1))->names++);
    CHANGED("more models than there are",
            ((mreg_about_view *)few_rows(f, 1))->models++);
}

/* A registry of 40 tiers, which a byte for each model cannot tell apart. */
static void test_tiers(void **state)
{
    static const struct mreg_tier_row rows[40];
    mreg many = *few_load(spoil.arena);

    (void)state;
    many.tiers = rows;
    many.tier_count = sizeof rows / sizeof *rows;
    spoil_refused(few_write(spoil.arena, &many, false), "40 tiers");
}

static void test_large(void **state)
{
    (void)state;
    CHANGED("65535 sections", few_header(f)->sections = 65535);
    CHANGED("no sections", few_header(f)->sections = 0);
    CHANGED("a product of 2^32", few_section(f, MODELS)->count = 1u << 27);
    CHANGED("as many rows as overflow 64 bits",
            few_section(f, POOL)->more = 65535;
            few_section(f, POOL)->count = UINT32_MAX);
    CHANGED("a tier that does not exist", ROWS(uint8_t, ALLOWED)[0] = 0xFF);
}

static void test_padding(void **state)
{
    (void)state;
    CHANGED("a pool without padding", few_section(f, POOL)->more = 0);
    CHANGED("padding that says something",
            f.at[few_section(f, POOL)->offset + few_section(f, POOL)->count]
                = 'x');
    CHANGED("sheets without the row behind them",
            few_section(f, SHEETS)->more = 0);
    CHANGED("bytes between sections",
            f.at[few_section(f, ALLOWED)->offset + 15] = 1);
    CHANGED("a name without a zero byte",
            f.at[few_section(f, POOL)->offset
                 + few_section(f, POOL)->count - 1] = 'x');
}

static void test_runs(void **state)
{
    (void)state;
    CHANGED("a group without an end",
            ROWS(uint16_t, GROUPS)[few_section(f, GROUPS)->count - 1] = 0);
    CHANGED("texts without an end",
            memset(few_rows(f, TEXTS), 'x', few_section(f, TEXTS)->count));
    CHANGED("guidance behind the texts",
            ROWS(struct mreg_model_texts, MODEL_TEXTS)[0].guidance[0] =
                few_section(f, TEXTS)->count);
    CHANGED("rates past the last",
            ROWS(struct mreg_span_row, SPANS)[0].rates = 0xFFFF);
    CHANGED("items that go back",
            ROWS(struct mreg_sheet_row, SHEETS)[0].first_item = 0xFFFF);
    CHANGED("items past the last",
            ROWS(struct mreg_sheet_row, SHEETS)[few_section(f, SHEETS)->count]
                .first_item = 0xFFFF);
    CHANGED("a window that ends before it begins",
            ROWS(struct mreg_range_row, RANGES)[0].end = 0);
}

static void test_names(void **state)
{
    (void)state;
    CHANGED("names in each other's slots",
            struct mreg_slot_row *s = few_rows(f, SLOTS), t = s[0];
            s[0] = s[1]; s[1] = t);
    CHANGED("a name of nobody",
            ROWS(struct mreg_slot_row, SLOTS)[0].model = 0xFFF0);
    CHANGED("a name in another's slot",
            ROWS(struct mreg_slot_row, SLOTS)[0].name =
                ROWS(struct mreg_slot_row, SLOTS)[1].name);
    CHANGED("spellings out of order",
            struct mreg_spelling_row *s = few_rows(f, SPELLINGS), t = s[0];
            s[0] = s[1]; s[1] = t);
    CHANGED("a filter without bits", memset(few_rows(f, 4), 0, 128));
    CHANGED("a filter with bits of no spelling", ROWS(uint32_t, 4)[0] = ~0u);
    CHANGED("a name of another provider",
            for (unsigned i = 0; i < few_section(f, SLOTS)->count; i++)
                ROWS(struct mreg_slot_row, SLOTS)[i].provider ^= 1);
    CHANGED("a provider that takes a byte more",
            for (unsigned i = 0; i < few_section(f, SLOTS)->count; i++)
                ROWS(struct mreg_slot_row, SLOTS)[i].skip++);
    CHANGED("an id that is another's",
            MODEL_ROWS[0].id = MODEL_ROWS[1].id);
    CHANGED("a rule of nobody",
            ROWS(struct mreg_naming_row, NAMING)[0].provider = 200);
    CHANGED("a rule for a place that does not exist",
            for (unsigned i = 0; i < few_section(f, NAMING)->count; i++)
                ROWS(struct mreg_naming_row, NAMING)[i].value = 99);
    CHANGED("rules out of order",
            struct mreg_naming_row *n = few_rows(f, NAMING), t = n[0];
            n[0] = n[1]; n[1] = t);
    CHANGED("what is had and lacked",
            ROWS(struct mreg_caps_row, 23)[0].has = 1;
            ROWS(struct mreg_caps_row, 23)[0].lacks = 1);
    CHANGED("other keys", ROWS(uint32_t, 2)[0]++);
    CHANGED("versions out of order", ROWS(uint32_t, FROM)[0] = 2000000000u);
    CHANGED("another digest of the data", few_header(f)->digest[7]++);
}

/* Texts are looked at by eights, and the last bytes one by one. */
static void test_texts(void **state)
{
    static const unsigned char not_plain[] = {1, 27, 31, 127, 128, 155, 255};
    const uint32_t count = few_section(spoil.file, TEXTS)->count;

    (void)state;
    for (uint32_t i = 1; i < count - 1; i = i == 24 ? count - 9 : i + 1)
        for (unsigned k = 0; k < sizeof not_plain; k++)
            CHANGED("a text that would steer a terminal",
                    ROWS(unsigned char, TEXTS)[i] = not_plain[k]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_directory), cmocka_unit_test(test_surplus),
        cmocka_unit_test(test_short), cmocka_unit_test(test_tiers),
        cmocka_unit_test(test_cycles), cmocka_unit_test(test_offsets),
        cmocka_unit_test(test_overlaps), cmocka_unit_test(test_counts),
        cmocka_unit_test(test_large), cmocka_unit_test(test_padding),
        cmocka_unit_test(test_runs), cmocka_unit_test(test_names),
        cmocka_unit_test(test_texts),
    };

    return cmocka_run_group_tests(tests, spoil_set_up, spoil_tear_down);
}
