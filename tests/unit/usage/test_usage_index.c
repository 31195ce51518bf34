/* The checked-in index of usage keys is the one its table asks for. With
 * the argument `index` the program prints usage/usage_index.c anew.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "mreg.h"
#include "usage/usage_table.h"

static void build(uint8_t index[USAGE_PLACES])
{
    memset(index, 0, USAGE_PLACES);
    for (unsigned i = MREG_METERS_COUNT; i < mreg_usage_keys_size; i++) {
        const struct usage_key *k = &mreg_usage_keys[i];
        unsigned at = usage_place(k->in, k->name, k->size);

        while (index[at] != 0)
            at = (at + 1) % USAGE_PLACES;
        index[at] = (uint8_t)(i - MREG_METERS_COUNT + 1);
    }
}

static int print_index(void)
{
    uint8_t index[USAGE_PLACES];

    build(index);
    printf("/* Where each usage key has its row; usage_table.h says how to\n"
           " * read it, usage_table.c how to write it anew.\n"
           " *\n"
           " * SPDX-License-Identifier: MIT */\n"
           "#include \"usage_table.h\"\n"
           "\n"
           "const uint8_t mreg_usage_index[USAGE_PLACES] = {");
    for (unsigned i = 0; i < USAGE_PLACES; i++)
        printf("%s%u,", i % 16 ? " " : "\n    ", index[i]);
    printf("\n};\n");
    return 0;
}

static void test_index(void **state)
{
    uint8_t index[USAGE_PLACES];

    (void)state;
    /* Half of the places at most: a search ends soon. */
    assert_true(2 * (mreg_usage_keys_size - MREG_METERS_COUNT)
                <= USAGE_PLACES);
    build(index);
    if (memcmp(index, mreg_usage_index, sizeof index) != 0)
        fail_msg("usage_index.c is old: build/unit/test_usage_index index "
                 "> usage/usage_index.c");
}

/* Each row is found under its object and name, and nothing under a name cut
 * short, one letter longer, or of another object. */
static void test_rows(void **state)
{
    (void)state;
    for (unsigned i = 0; i < mreg_usage_keys_size; i++) {
        const struct usage_key *k = &mreg_usage_keys[i];
        char longer[80];

        snprintf(longer, sizeof longer, "%s!", k->name);
        if (mreg_usage_key(k->in, k->name, k->size) != k
            || mreg_usage_key(k->in, longer, k->size + 1u)
            || mreg_usage_key(IN_NOTHING, k->name, k->size))
            fail_msg("key %s of object %u", k->name, k->in);
    }
    assert_null(mreg_usage_key(IN_USAGE, "", 0));
}

/* The meters come first, each under its own number. */
static void test_meters(void **state)
{
    (void)state;
    for (uint32_t m = 0; m < MREG_METERS_COUNT; m++) {
        assert_string_equal(mreg_usage_keys[m].name, mreg_meter_name(m).at);
        assert_int_equal(mreg_usage_keys[m].arg, m);
    }
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_index), cmocka_unit_test(test_rows),
        cmocka_unit_test(test_meters),
    };

    if (argc == 2 && strcmp(argv[1], "index") == 0)
        return print_index();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
