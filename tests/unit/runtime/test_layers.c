/* Layers: where each version has the price of each meter from.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "mini.h"

/* Rows of versions: 1 is CHAT's present, 3 ODD's only one, 7 BARE's second. */
static const struct mreg_layer_row rows[] = {
    {1, 1u << MREG_INPUT, 1u << (MREG_COMPUTE_SECOND - 32),
     MREG_LAYER_OVERLAY},
    {3, UINT32_MAX, UINT32_MAX, MREG_LAYER_LIVE},
    {7, 0, 0, MREG_LAYER_CONTRACT},
};

static mreg with_layers(void)
{
    mreg r = mini;

    r.layers = rows;
    r.layer_count = 3;
    return r;
}

static void test_layers(void **state)
{
    const mreg r = with_layers();

    (void)state;
    for (unsigned meter = 0; meter < MREG_METERS_COUNT; meter++) {
        const mreg_meter m = (mreg_meter)meter;
        const unsigned own = m == MREG_INPUT || m == MREG_COMPUTE_SECOND;

        assert_int_equal(mreg_version_layer(&r, CHAT, 1, m),
                         own ? MREG_LAYER_OVERLAY : MREG_LAYER_BASE);
        assert_int_equal(mreg_version_layer(&r, CHAT, 0, m), MREG_LAYER_BASE);
        assert_int_equal(mreg_version_layer(&r, CHAT, 2, m), MREG_LAYER_BASE);
        assert_int_equal(mreg_version_layer(&r, ODD, 0, m), MREG_LAYER_LIVE);
        assert_int_equal(mreg_version_layer(&r, BARE, 1, m), MREG_LAYER_BASE);
        assert_int_equal(mreg_version_layer(&mini, CHAT, 1, m),
                         MREG_LAYER_BASE);
    }
}

/* What is not there is of the base. */
static void test_wild(void **state)
{
    const mreg r = with_layers();

    (void)state;
    assert_int_equal(mreg_version_layer(NULL, ODD, 0, MREG_INPUT), 0);
    assert_int_equal(mreg_version_layer(&r, MREG_NONE, 0, MREG_INPUT), 0);
    assert_int_equal(mreg_version_layer(&r, GONE, 0, MREG_INPUT), 0);
    assert_int_equal(mreg_version_layer(&r, ODD, 1, MREG_INPUT), 0);
    assert_int_equal(mreg_version_layer(&r, ODD, MREG_NONE, MREG_INPUT), 0);
    assert_int_equal(mreg_version_layer(&r, ODD, 0,
                                        (mreg_meter)MREG_METERS_COUNT), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_layers), cmocka_unit_test(test_wild),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
