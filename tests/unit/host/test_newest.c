/* Which of the named file, the cache and the built-in registry answers, and
 * what is said of the others.
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

#include "mreg_host.h"
#include "registry_files.h"
#include "runtime/tables.h"

#define OK MREG_OK
#define OLDER MREG_E_OLDER
#define NO_FILE MREG_E_NO_FILE
#define DAMAGED MREG_E_DAMAGED
#define NAMED MREG_HOST_NAMED
#define CACHE MREG_HOST_CACHE
#define BUILT_IN MREG_HOST_BUILT_IN
#define NONE MREG_HOST_SOURCES
#define UNASKED 99

struct row {
    const char *what, *named, *cache;
    int built_in;            /* 1: there is one, of now */
    const char *in_force;
    uint8_t allow_older, fall_back;
    mreg_status status;
    mreg_host_source chosen;
    unsigned tried[MREG_HOST_SOURCES];
};

static const struct row rows[] = {
    {"nothing at all", "", NULL, 0, NULL, 0, 0,
     NO_FILE, NONE, {UNASKED, UNASKED, UNASKED}},
    {"the built-in alone", "", NULL, 1, NULL, 0, 0,
     OK, BUILT_IN, {UNASKED, UNASKED, OK}},
    {"no cache yet", "", "none", 1, NULL, 0, 0,
     OK, BUILT_IN, {UNASKED, NO_FILE, OK}},
    {"a newer cache", "", "new", 1, NULL, 0, 0,
     OK, CACHE, {UNASKED, OK, OLDER}},
    {"an older cache", "", "old", 1, NULL, 0, 0,
     OK, BUILT_IN, {UNASKED, OLDER, OK}},
    {"a damaged cache", "", "bad", 1, NULL, 0, 0,
     OK, BUILT_IN, {UNASKED, DAMAGED, OK}},
    {"a cache of the same day", "", "now", 1, NULL, 0, 0,
     OK, CACHE, {UNASKED, OK, OK}},
    {"the named one of the same day", "now", "now", 1, NULL, 0, 0,
     OK, NAMED, {OK, OK, OK}},
    {"a newer named one", "new", "now", 1, NULL, 0, 0,
     OK, NAMED, {OK, OLDER, OLDER}},
    {"an older named one", "old", NULL, 1, NULL, 0, 0,
     OLDER, NONE, {OLDER, UNASKED, OK}},
    {"an older named one, may fall back", "old", NULL, 1, NULL, 0, 1,
     OK, BUILT_IN, {OLDER, UNASKED, OK}},
    {"an older named one, allowed", "old", "new", 1, NULL, 1, 0,
     OK, NAMED, {OK, OK, OK}},
    {"a named one older than the cache", "now", "new", 1, NULL, 0, 0,
     OLDER, NONE, {OLDER, OK, OLDER}},
    {"a missing named one", "none", "new", 1, NULL, 0, 0,
     NO_FILE, NONE, {NO_FILE, OK, OLDER}},
    {"a missing named one, may fall back", "none", "new", 1, NULL, 0, 1,
     OK, CACHE, {NO_FILE, OK, OLDER}},
    {"a damaged named one", "bad", NULL, 1, NULL, 0, 0,
     DAMAGED, NONE, {DAMAGED, UNASKED, OK}},
    {"a damaged named one, may fall back", "bad", "none", 1, NULL, 0, 1,
     OK, BUILT_IN, {DAMAGED, NO_FILE, OK}},
    {"a damaged named one, older allowed", "bad", NULL, 1, NULL, 1, 0,
     DAMAGED, NONE, {DAMAGED, UNASKED, OK}},
    {"all older than what is in force", "", "now", 1, "new", 0, 0,
     OLDER, NONE, {UNASKED, OLDER, OLDER}},
    {"older than what is in force, allowed", "", "old", 1, "new", 1, 0,
     OK, BUILT_IN, {UNASKED, OLDER, OK}},
    {"as old as what is in force", "", "new", 1, "new", 0, 0,
     OK, CACHE, {UNASKED, OK, OLDER}},
    {"a bad cache alone", "", "bad", 0, NULL, 0, 0,
     DAMAGED, NONE, {UNASKED, DAMAGED, UNASKED}},
    {"a named one alone", "old", NULL, 0, NULL, 0, 0,
     OK, NAMED, {OK, UNASKED, UNASKED}},
};

static const char *path_of(const char *name)
{
    char file[32];

    if (!name || !*name)
        return name;
    snprintf(file, sizeof file, "%s.mreg", name);
    return file_path(file);
}

static void check_tried(const struct row *row, const mreg_host_report *report)
{
    for (unsigned i = 0; i < MREG_HOST_SOURCES; i++) {
        const mreg_host_tried *t = &report->tried[i];
        unsigned status = t->asked ? t->status : UNASKED;

        if (status != row->tried[i])
            fail_msg("%s: source %u has status %u, not %u", row->what, i,
                     status, row->tried[i]);
        assert_int_equal(t->why.text[0] != 0, t->asked && t->status != OK);
        assert_int_equal(t->path != NULL, t->asked && i != BUILT_IN);
        if (t->asked && t->status == OK)
            assert_true(t->as_of > 0);
    }
}

static void check_row(const struct row *row)
{
    mreg_host_places places = {path_of(row->named), path_of(row->cache),
                               row->built_in ? &mreg_builtin : NULL,
                               row->fall_back};
    mreg_host_options options = {.allow_older = row->allow_older};
    mreg_host_loaded *in_force = NULL, *l;
    mreg_host_report report;
    mreg_status status;

    if (row->in_force)
        assert_int_equal(mreg_host_load(path_of(row->in_force), NULL,
                                        &in_force, NULL), OK);
    if (in_force)
        options.in_force = in_force->registry;
    status = mreg_host_newest(&places, &options, &l, &report);
    if (status != row->status || report.chosen != row->chosen)
        fail_msg("%s: status %d, source %d", row->what, (int)status,
                 (int)report.chosen);
    check_tried(row, &report);
    assert_int_equal(l != NULL, status == OK);
    if (l)
        assert_int_equal(l->registry->as_of, report.tried[row->chosen].as_of);
    if (row->chosen == BUILT_IN)
        assert_ptr_equal(l->registry, &mreg_builtin);
    mreg_host_unload(l);
    mreg_host_unload(in_force);
}

static void test_order(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_row(&rows[i]);
}

static void test_environment(void **state)
{
    mreg_host_places places = {.built_in = &mreg_builtin};
    mreg_host_report report;
    mreg_host_loaded *l;

    (void)state;
    setenv("MREG_REGISTRY", file_path("new.mreg"), 1);
    assert_int_equal(mreg_host_newest(&places, NULL, &l, &report), OK);
    assert_int_equal(report.chosen, NAMED);
    assert_string_equal(report.tried[NAMED].path, file_path("new.mreg"));
    mreg_host_unload(l);
    assert_int_equal(mreg_host_newest(NULL, NULL, &l, NULL), OK);
    assert_non_null(l->bytes);
    mreg_host_unload(l);
    setenv("MREG_REGISTRY", file_path("bad.mreg"), 1);
    assert_int_equal(mreg_host_newest(&places, NULL, &l, NULL), DAMAGED);
    assert_null(l);
    places.named = "";
    assert_int_equal(mreg_host_newest(&places, NULL, &l, &report), OK);
    assert_int_equal(report.chosen, BUILT_IN);
    mreg_host_unload(l);
    places.named = NULL;
    setenv("MREG_REGISTRY", "", 1);
    assert_int_equal(mreg_host_newest(&places, NULL, &l, &report), OK);
    assert_int_equal(report.chosen, BUILT_IN);
    mreg_host_unload(l);
    unsetenv("MREG_REGISTRY");
    assert_int_equal(mreg_host_newest(NULL, NULL, &l, NULL), NO_FILE);
    assert_int_equal(mreg_host_newest(&places, NULL, NULL, &report),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(report.chosen, NONE);
}

/* The files are not signed, so the built-in registry answers; but not where
 * the key is a mistake. */
static void test_keys(void **state)
{
    mreg_host_places places = {"", file_path("new.mreg"), &mreg_builtin, 0};
    mreg_host_options options = {
        .key = "RWRPjL3+rxEss8LeKmp8L58lTyLyDJUXRPuFObODGfHHmxXI+QVMDXJQ"};
    mreg_host_report report;
    mreg_host_loaded *l;

    (void)state;
    assert_int_equal(mreg_host_newest(&places, &options, &l, &report), OK);
    assert_int_equal(report.chosen, BUILT_IN);
    assert_int_equal(report.tried[CACHE].status, MREG_E_UNSIGNED);
    mreg_host_unload(l);
    options.key = "RWRPjL3";
    assert_int_equal(mreg_host_newest(&places, &options, &l, &report),
                     MREG_E_BAD_ARGUMENT);
    assert_null(l);
    assert_int_equal(report.chosen, NONE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_order),
        cmocka_unit_test(test_environment),
        cmocka_unit_test(test_keys),
    };

    return cmocka_run_group_tests(tests, files_make, files_remove);
}
