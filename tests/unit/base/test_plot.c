/* Plots: heights, what is unknown, what is to come, and days.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/count_text.h"
#include "base/plot.h"

#define DAY INT64_C(86400000)

static struct out out = {.fd = -1};

static size_t say(uint64_t value, char to[PLOT_LABEL])
{
    char text[COUNT_ROOM];
    const size_t size = count_grouped(value, text);

    memcpy(to, text, size < PLOT_LABEL ? size : PLOT_LABEL);
    return size < PLOT_LABEL ? size : PLOT_LABEL;
}

static void expect(const struct plot *p, const char *wanted)
{
    out.used = 0;
    plot_draw(&out, p);
    out_char(&out, 0);
    assert_string_equal(out.buffer, wanted);
}

/* Twenty days of a column each: a half, unknown, the most, a little. */
static const struct plot_step steps[] = {
    {0, 8, true}, {5 * DAY, 0, false}, {10 * DAY, 16, true},
    {15 * DAY, 1, true},
};

static struct plot twenty_days(void)
{
    return (struct plot){steps, 4, 20 * DAY, 30 * DAY, 20, 2, false, say};
}

static void test_plain(void **state)
{
    const struct plot p = twenty_days();

    (void)state;
    expect(&p, "16 |          #####\n"
               "   |#####?????#####.....\n"
               " 0 +--------------------\n"
               "    1970-01-01\n");
}

static void test_all(void **state)
{
    struct plot p = twenty_days();

    (void)state;
    p.width = 40;
    expect(&p, "16 |                    ##########\n"
               "   |##########??????????##########..........\n"
               " 0 +----------------------------------------\n"
               "    1970-01-01                    1970-01-21\n");
    p.now = 15 * DAY;
    expect(&p, "16 |                    ##########\n"
               "   |##########??????????##########.+++++++++\n"
               " 0 +----------------------------------------\n"
               "    1970-01-01                    1970-01-21\n");
    p.now = 6 * DAY;
    p.steps = (const struct plot_step[]){{0, 3, true}, {10 * DAY, 16, true}};
    p.count = 2;
    expect(&p, "16 |                    ++++++++++++++++++++\n"
               "   |:::::::::::::+++++++++++++++++++++++++++\n"
               " 0 +----------------------------------------\n"
               "    1970-01-01  today             1970-01-21\n");
}

static void test_utf8(void **state)
{
    struct plot p = twenty_days();

    (void)state;
    p.utf8 = true;
    p.width = 4;
    p.height = 1;
    p.now = 15 * DAY;
    expect(&p, "16 \xe2\x94\x82\xe2\x96\x84?\xe2\x96\x88\xe2\x96\x81\n"
               " 0 \xe2\x94\x94\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80"
               "\xe2\x94\x80\n"
               "    1970-01-01\n");
}

/* Values that do not fit when they are multiplied, prices of nothing, and
 * nothing at all. */
static void test_extremes(void **state)
{
    struct plot p = {(const struct plot_step[]){
        {0, UINT64_MAX / 2, true}, {2 * DAY, UINT64_MAX, true}}, 2, 4 * DAY,
        9 * DAY, 4, 1, false, say};

    (void)state;
    expect(&p, "18,446,744,073,709,551,6 |::##\n"
               "                       0 +----\n"
               "                          1970-01-01\n");
    p.steps = (const struct plot_step[]){{0, 0, true}, {0, 0, true}};
    expect(&p, "0 |\n0 +----\n   1970-01-01\n");
    p.width = 100000;
    plot_draw(&out, &p);
    p.count = 0;
    expect(&p, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_plain), cmocka_unit_test(test_all),
        cmocka_unit_test(test_utf8), cmocka_unit_test(test_extremes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
