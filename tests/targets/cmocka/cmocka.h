/* This is as much of cmocka as the tests of usage/ need, for targets that have
 * none. A failure ends the program.
 *
 * SPDX-License-Identifier: MIT */
#ifndef TESTS_TARGETS_CMOCKA_H
#define TESTS_TARGETS_CMOCKA_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct CMUnitTest {
    const char *name;
    void (*run)(void **state);
};
#define cmocka_unit_test(f) {#f, f}

#define print_message(...) printf(__VA_ARGS__)
#define fail_msg(...) (printf(__VA_ARGS__), exit(1))
#define assert_true(x) \
    ((x) ? (void)0 : fail_msg("%s:%d: %s\n", __FILE__, __LINE__, #x))
#define assert_int_equal(a, b) assert_true((a) == (b))
#define assert_ptr_equal(a, b) assert_true((a) == (b))
#define assert_null(a) assert_true(!(a))
#define assert_non_null(a) assert_true(a)
#define assert_string_equal(a, b) assert_true(strcmp(a, b) == 0)

#define cmocka_run_group_tests(tests, setup, teardown) \
    run_all(tests, sizeof tests / sizeof *tests)

static inline int run_all(const struct CMUnitTest *tests, size_t count)
{
    for (size_t i = 0; i < count; i++)
        tests[i].run(NULL);
    printf("%d passed\n", (int)count);
    return 0;
}

#endif
