/* Files read whole: every size around the bound and around the room that is
 * taken first, and all that is not a regular file.
 *
 * SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
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

#include "base/whole_file.h"

static char folder[] = "/tmp/mreg_whole_......";
static char path[sizeof folder + 8];

static int make_folder(void **state)
{
    (void)state;
    memset(folder + sizeof folder - 7, 'X', 6);
    if (!mkdtemp(folder))
        return -1;
    snprintf(path, sizeof path, "%s/file", folder);
    return 0;
}

static int remove_folder(void **state)
{
    (void)state;
    return rmdir(folder);
}

static void make_file(size_t size)
{
    FILE *f = fopen(path, "wb");

    assert_non_null(f);
    for (size_t i = 0; i < size; i++)
        assert_true(fputc((int)(i % 251), f) != EOF);
    assert_int_equal(fclose(f), 0);
}

static void assert_whole(const struct whole_file *w, size_t size)
{
    assert_non_null(w->bytes);
    assert_null(w->why);
    assert_false(w->too_large);
    assert_int_equal(w->size, size);
    for (size_t i = 0; i < size; i++)
        assert_int_equal((unsigned char)w->bytes[i], i % 251);
    assert_int_equal(w->bytes[size], 0);
}

static void assert_refused(const char *at, size_t most, const char *why)
{
    struct whole_file w = {(char *)folder, 7, NULL, false};

    assert_false(whole_file_read(&w, at, most));
    assert_null(w.bytes);
    assert_int_equal(w.size, 0);
    assert_string_equal(w.why, why);
    assert_int_equal(w.too_large, strcmp(why, "too large") == 0);
}

static void test_sizes(void **state)
{
    static const size_t sizes[] = {0, 1, 2, 4094, 4095, 4096, 4097, 100000};

    (void)state;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        const size_t size = sizes[i];
        const size_t mosts[] = {size, size + 1, size * 2 + 1, SIZE_MAX - 1,
                                SIZE_MAX};

        make_file(size);
        for (size_t k = 0; k < sizeof mosts / sizeof *mosts; k++) {
            struct whole_file w;

            assert_true(whole_file_read(&w, path, mosts[k]));
            assert_whole(&w, size);
            free(w.bytes);
        }
        if (size) {
            assert_refused(path, size - 1, "too large");
            assert_refused(path, 0, "too large");
        }
        assert_int_equal(unlink(path), 0);
    }
}

/* A terabyte that takes no room on the disk takes none in memory. */
static void test_a_size_that_lies(void **state)
{
    (void)state;
    make_file(0);
    if (truncate(path, (off_t)1 << 40) == 0)
        assert_refused(path, 1000, "too large");
    assert_int_equal(unlink(path), 0);
}

/* Files of /proc say 0 and have more, here more than the first room. */
static void test_a_size_that_is_not_said(void **state)
{
    struct whole_file w;
    struct stat about;

    (void)state;
    if (stat("/proc/cpuinfo", &about) || about.st_size)
        skip();
    assert_true(whole_file_read(&w, "/proc/cpuinfo", 1 << 24));
    assert_true(w.size > 0);
    assert_int_equal(w.bytes[w.size], 0);
    free(w.bytes);
    assert_refused("/proc/cpuinfo", 10, "too large");
}

/* Nobody writes to the pipe: a test that waits for that never ends. */
static void test_what_is_not_regular(void **state)
{
    (void)state;
    alarm(20);
    assert_int_equal(mkfifo(path, 0600), 0);
    assert_refused(path, 10, "not a regular file");
    assert_int_equal(unlink(path), 0);
    assert_refused(folder, 10, "not a regular file");
    assert_refused("/dev/zero", 10, "not a regular file");
    assert_refused("/dev/null", 10, "not a regular file");
    assert_refused(path, 10, strerror(ENOENT));
    assert_refused("", 10, strerror(ENOENT));
    alarm(0);
}

static void test_links(void **state)
{
    char link[sizeof path + 8];
    struct whole_file w;

    (void)state;
    snprintf(link, sizeof link, "%s.link", path);
    assert_int_equal(symlink("file", link), 0);
    assert_refused(link, 10, strerror(ENOENT));
    make_file(10);
    assert_true(whole_file_read(&w, link, 10));
    assert_whole(&w, 10);
    free(w.bytes);
    assert_int_equal(unlink(link), 0);
    assert_int_equal(unlink(path), 0);
}

static void test_opening_in_a_folder(void **state)
{
    const int at = open(folder, O_RDONLY | O_DIRECTORY);
    int file;

    (void)state;
    assert_true(at >= 0);
    make_file(1);
    file = regular_file_open(at, "file");
    assert_true(file >= 0);
    assert_int_equal(fcntl(file, F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
    close(file);
    assert_int_equal(unlink(path), 0);
    assert_int_equal(regular_file_open(at, "file"), -1);
    assert_int_equal(errno, ENOENT);
    assert_int_equal(regular_file_open(at, "."), -1);
    assert_int_equal(errno, 0);
    close(at);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sizes),
        cmocka_unit_test(test_a_size_that_lies),
        cmocka_unit_test(test_a_size_that_is_not_said),
        cmocka_unit_test(test_what_is_not_regular),
        cmocka_unit_test(test_links),
        cmocka_unit_test(test_opening_in_a_folder),
    };

    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
