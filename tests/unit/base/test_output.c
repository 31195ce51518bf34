/* The output folder: what is written, what is left alone, what is swept.
 * Faults of the file system are tested in tests/regen.sh.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/output.h"

struct fixture { struct arena *arena; char folder[64]; };

static int setup(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);

    if (!f)
        return -1;
    f->arena = arena_new();
    memset(f->folder, 'X', strlen("/tmp/mreg-output-") + 6);
    memcpy(f->folder, "/tmp/mreg-output-", strlen("/tmp/mreg-output-"));
    *state = f;
    return mkdtemp(f->folder) ? 0 : -1;
}

static const char *path(struct fixture *f, const char *name)
{
    return arena_printf(f->arena, "%s/%s", f->folder, name);
}

static int teardown(void **state)
{
    static const char *const names[] = {"a", "b", "names/00.gperf",
                                        "names/keep.txt", "names", ""};
    struct fixture *f = *state;

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        remove(path(f, names[i]));
    arena_free(f->arena);
    free(f);
    return 0;
}

static void write_file(struct fixture *f, const char *name, const char *text)
{
    FILE *out = fopen(path(f, name), "w");

    assert_non_null(out);
    assert_true(fputs(text, out) >= 0);
    assert_int_equal(fclose(out), 0);
}

static bool holds(struct fixture *f, const char *name, const char *text)
{
    char read[64] = "";
    FILE *in = fopen(path(f, name), "r");
    size_t n;

    if (!in)
        return false;
    n = fread(read, 1, sizeof read - 1, in);
    fclose(in);
    return n == strlen(text) && !strcmp(read, text);
}

static bool exists(struct fixture *f, const char *name)
{
    struct stat st;

    return !lstat(path(f, name), &st);
}

/* Two files, a and names/00.gperf, with this text. */
static void fill(struct fixture *f, struct output *o, const char *text)
{
    output_start(o, f->arena, f->folder);
    put(output_file(o, "a"), "%s", text);
    put(output_file(o, "names/00.gperf"), "keys");
}

static void run(struct output *o)
{
    assert_true(output_open(o, true));
    output_compare(o);
    assert_true(output_write(o));
    output_close(o);
}

static void test_writes_what_changed(void **state)
{
    struct fixture *f = *state;
    struct output o;

    fill(f, &o, "one");
    run(&o);
    assert_int_equal(o.changed, 2);
    assert_true(holds(f, "a", "one"));
    assert_true(holds(f, "names/00.gperf", "keys"));
    fill(f, &o, "one");
    run(&o);
    assert_int_equal(o.changed, 0);
    fill(f, &o, "two");
    run(&o);
    assert_int_equal(o.changed, 1);
    assert_true(holds(f, "a", "two"));
}

static void test_sweeps(void **state)
{
    struct fixture *f = *state;
    struct output o;

    fill(f, &o, "one");
    run(&o);
    write_file(f, ".a.77.tmp", "half");
    write_file(f, "names/.00.gperf.77.tmp", "half");
    write_file(f, "names/01.gperf", "not any more");
    write_file(f, "names/keep.txt", "not ours");
    write_file(f, "b", "not ours");
    fill(f, &o, "one");
    run(&o);
    assert_int_equal(o.changed, 1);
    assert_false(exists(f, ".a.77.tmp"));
    assert_false(exists(f, "names/.00.gperf.77.tmp"));
    assert_false(exists(f, "names/01.gperf"));
    assert_true(holds(f, "names/keep.txt", "not ours"));
    assert_true(holds(f, "b", "not ours"));
}

/* A folder where a file should be: the other file is not written either. */
static void test_all_or_nothing(void **state)
{
    struct fixture *f = *state;
    struct output o;

    assert_int_equal(mkdir(path(f, "b"), 0777), 0);
    fill(f, &o, "one");
    put(output_file(&o, "b"), "two");
    assert_true(output_open(&o, true));
    output_compare(&o);
    assert_false(output_write(&o));
    output_close(&o);
    assert_non_null(strstr(o.error, "/b: "));
    assert_false(exists(f, "a"));
    assert_false(exists(f, "names/00.gperf"));
}

/* A link is not followed and not replaced. */
static void test_link(void **state)
{
    struct fixture *f = *state;
    struct output o;

    write_file(f, "b", "of somebody else");
    assert_int_equal(symlink("b", path(f, "a")), 0);
    fill(f, &o, "one");
    assert_true(output_open(&o, true));
    output_compare(&o);
    assert_false(output_write(&o));
    output_close(&o);
    assert_true(holds(f, "b", "of somebody else"));
}

static void test_check_makes_nothing(void **state)
{
    struct fixture *f = *state;
    struct output o;

    fill(f, &o, "one");
    o.folder = path(f, "none");
    assert_true(output_open(&o, false));
    output_compare(&o);
    assert_int_equal(o.changed, 2);
    output_close(&o);
    assert_false(exists(f, "none"));
    assert_false(exists(f, "a"));
}

static void test_no_folder(void **state)
{
    struct fixture *f = *state;
    struct output o;

    write_file(f, "a", "a file");
    fill(f, &o, "one");
    o.folder = path(f, "a/b");
    assert_false(output_open(&o, true));
    assert_non_null(strstr(o.error, "a/b: "));
}

/* One file of a folder whose other files are another's. */
static void test_one_file(void **state)
{
    struct fixture *f = *state;
    const char *a = path(f, "a");
    struct stat before, after;

    write_file(f, "b", "another's");
    assert_null(output_replace_file(f->arena, a, "one", 3));
    assert_true(holds(f, "a", "one"));
    assert_int_equal(stat(a, &before), 0);
    assert_null(output_replace_file(f->arena, a, "one", 3));
    assert_int_equal(stat(a, &after), 0);
    assert_int_equal(before.st_ino, after.st_ino);      /* left alone */
    assert_null(output_replace_file(f->arena, a, "two", 3));
    assert_true(holds(f, "a", "two"));
    assert_true(holds(f, "b", "another's"));
    assert_null(output_replace_file(f->arena, a, "", 0));
    assert_true(holds(f, "a", ""));
    assert_int_equal(remove(a), 0);
    assert_int_equal(remove(path(f, "b")), 0);
    assert_int_equal(rmdir(f->folder), 0);      /* nothing was left aside */
    assert_non_null(output_replace_file(f->arena, a, "x", 1));
}

/* A private file is replaced whatever it has and may do; what killed runs left
 * of it is swept, and nobody else's. */
static void test_one_private(void **state)
{
    struct fixture *f = *state;
    const char *a = path(f, "a");
    struct stat st;

    write_file(f, "a", "one");
    write_file(f, ".a.1f.tmp", "half");
    write_file(f, ".ab.1f.tmp", "another's");
    assert_int_equal(chmod(a, 0644), 0);
    assert_null(output_replace_private(f->arena, a, "one", 3));
    assert_int_equal(stat(a, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
    assert_true(holds(f, "a", "one"));
    assert_int_not_equal(access(path(f, ".a.1f.tmp"), F_OK), 0);
    assert_int_equal(access(path(f, ".ab.1f.tmp"), F_OK), 0);
}

/* What is not a file stays, even where its text is the same. */
static void test_one_link(void **state)
{
    struct fixture *f = *state;
    const char *link = path(f, "b");
    struct stat st;

    write_file(f, "a", "kept");
    assert_int_equal(symlink("a", link), 0);
    assert_string_equal(output_replace_file(f->arena, link, "kept", 4),
                        arena_printf(f->arena, "%s: File exists", link));
    assert_int_equal(lstat(link, &st), 0);
    assert_true(S_ISLNK(st.st_mode));
    assert_non_null(output_replace_file(f->arena, f->folder, "x", 1));
    assert_non_null(output_replace_file(f->arena, path(f, ""), "x", 1));
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(test_writes_what_changed), TEST(test_sweeps),
        TEST(test_all_or_nothing), TEST(test_link),
        TEST(test_check_makes_nothing), TEST(test_no_folder),
        TEST(test_one_file), TEST(test_one_private), TEST(test_one_link),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
