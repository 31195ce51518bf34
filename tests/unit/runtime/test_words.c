/* Every name of every list, from numbers to words and back.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "mini.h"

struct word { uint32_t number; const char *text; };

#define WORD_(number, NAME, text) {number, text},
#define METER_(number, NAME, text, UNIT, PARENT, SIDE) {number, text},
#define END_ {UINT32_MAX, NULL}
static const struct word meters[] = {MREG_METERS(METER_) END_};
static const struct word caps[] = {MREG_CAPABILITIES(WORD_) END_};
static const struct word services[] = {MREG_SERVICES(WORD_) END_};
static const struct word geos[] = {MREG_GEOGRAPHIES(WORD_) END_};
static const struct word precisions[] = {MREG_PRECISIONS(WORD_) END_};
static const struct word layers[] = {MREG_LAYERS(WORD_) END_};
static const struct word stages[] = {MREG_STAGES(WORD_) END_};
static const struct word conventions[] = {MREG_CONVENTIONS(WORD_) END_};
static const struct word guides[] = {MREG_GUIDANCE(WORD_) END_};
static const struct word statuses[] = {MREG_STATUSES(WORD_) END_};

static const struct {
    const struct word *words;
    mreg_text (*name)(uint32_t);
    uint32_t (*find)(const char *, size_t);
} lists[] = {
    {meters, mreg_meter_name, mreg_meter_find},
    {caps, mreg_cap_name, mreg_cap_find},
    {services, mreg_service_name, mreg_service_find},
    {geos, mreg_geo_name, mreg_geo_find},
    {precisions, mreg_precision_name, NULL},
    {layers, mreg_layer_name, NULL},
    {stages, mreg_stage_name, NULL},
    {conventions, mreg_convention_name, NULL},
    {guides, mreg_guide_name, NULL},
    {statuses, mreg_status_text, NULL},
};

static void test_names(void **state)
{
    const struct word *w;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof lists / sizeof *lists; i++) {
        for (w = lists[i].words; w->text; w++) {
            mreg_text text = lists[i].name(w->number);

            assert_string_equal(text.at, w->text);
            assert_int_equal(text.size, strlen(w->text));
        }
        assert_int_equal(lists[i].name((uint32_t)(w - lists[i].words)).size,
                         0);
        assert_string_equal(lists[i].name(UINT32_MAX).at, "");
    }
}

/* Each name, each shorter and each longer by one, and in capitals. */
static void test_finds(void **state)
{
    const struct word *w;
    char longer[64];
    size_t i, size;

    (void)state;
    for (i = 0; i < sizeof lists / sizeof *lists; i++) {
        if (!lists[i].find)
            continue;
        for (w = lists[i].words; w->text; w++) {
            size = strlen(w->text);
            assert_int_equal(lists[i].find(w->text, size), w->number);
            memcpy(longer, w->text, size);
            longer[size] = '_';
            assert_int_equal(lists[i].find(longer, size + 1), MREG_NONE);
            assert_int_equal(lists[i].find(w->text, size + 1), MREG_NONE);
            longer[0] = (char)(longer[0] - 'a' + 'A');
            assert_int_equal(lists[i].find(longer, size), MREG_NONE);
        }
        assert_int_equal(lists[i].find("", 0), MREG_NONE);
        assert_int_equal(lists[i].find(NULL, 5), MREG_NONE);
        assert_int_equal(lists[i].find("inpu", 4), MREG_NONE);
    }
}

static void test_units(void **state)
{
    (void)state;
    assert_string_equal(mreg_unit_name(MREG_INPUT, 1).at, "token");
    assert_string_equal(mreg_unit_name(MREG_INPUT, 0).at, "tokens");
    assert_string_equal(mreg_unit_name(MREG_INPUT, 2).at, "tokens");
    assert_string_equal(mreg_unit_name(MREG_RERANK, 1).at, "search");
    assert_string_equal(mreg_unit_name(MREG_RERANK, 1000).at, "searches");
    assert_string_equal(mreg_unit_name(MREG_CACHE_STORAGE, 1).at,
                        "token-hour");
    assert_string_equal(mreg_unit_name(MREG_COMPUTE_SECOND, 60).at,
                        "seconds");
    assert_int_equal(mreg_unit_name(MREG_METERS_COUNT, 1).size, 0);
    assert_int_equal(mreg_unit_name(UINT32_MAX, 1).size, 0);
}

static void test_parents(void **state)
{
    (void)state;
    assert_int_equal(mreg_meter_parent(MREG_CACHE_WRITE_1H),
                     MREG_CACHE_WRITE);
    assert_int_equal(mreg_meter_parent(MREG_CACHE_WRITE), MREG_INPUT);
    assert_int_equal(mreg_meter_parent(MREG_INPUT), MREG_INPUT);
    assert_int_equal(mreg_meter_parent(MREG_REQUEST), MREG_REQUEST);
    assert_int_equal(mreg_meter_parent(MREG_REQUEST_HIGH), MREG_REQUEST);
    assert_int_equal(mreg_meter_parent(99), 99);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_names),
        cmocka_unit_test(test_finds),
        cmocka_unit_test(test_units),
        cmocka_unit_test(test_parents),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
