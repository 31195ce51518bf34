/* Loading registry files: what is loaded answers as the built-in registry
 * does, and what is not a registry file is refused with a reason.
 *
 * SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "mreg_host.h"
#include "registry_files.h"

/* ---- what is loaded ---------------------------------------------------- */

static void assert_answers(const mreg *r)
{
    mreg_usage use = {0};
    mreg_bill bill, expected;
    mreg_model m = mreg_find(r, "gpt-4o", 6);

    mreg_use(&use, MREG_INPUT, 1200);
    assert_int_equal(mreg_cost(&mreg_builtin, m, NULL, &use, &expected),
                     MREG_OK);
    assert_int_equal(mreg_cost(r, m, NULL, &use, &bill), MREG_OK);
    assert_int_equal(bill.pico_usd, expected.pico_usd);
    assert_true(bill.pico_usd > 0);
}

static void test_loads(void **state)
{
    mreg_host_note why = {"not yet"};
    mreg_host_loaded *l;

    (void)state;
    assert_int_equal(mreg_host_load(file_path("now.mreg"), NULL, &l, &why),
                     MREG_OK);
    assert_string_equal(why.text, "");
    assert_string_equal(l->comment.text, "");
    assert_int_equal(l->size, file_size);
    assert_memory_equal(l->bytes, file_bytes, file_size);
    assert_int_equal((uintptr_t)l->bytes % 16, 0);
    assert_answers(l->registry);
    mreg_host_unload(l);
    assert_int_equal(mreg_host_load(file_path("now.mreg"), NULL, &l, NULL),
                     MREG_OK);
    mreg_host_unload(l);
    mreg_host_unload(NULL);
}

/* With a file that is mapped, this would be the end of the program. */
static void test_a_file_cut_later(void **state)
{
    mreg_host_loaded *l;

    (void)state;
    file_write("cut.mreg", file_bytes, file_size);
    assert_int_equal(mreg_host_load(file_path("cut.mreg"), NULL, &l, NULL),
                     MREG_OK);
    assert_int_equal(truncate(file_path("cut.mreg"), 0), 0);
    assert_answers(l->registry);
    mreg_host_unload(l);
}

/* ---- what is not ------------------------------------------------------- */

static void assert_refused(const char *path, const mreg_host_options *options,
                           mreg_status status, const char *words)
{
    mreg_host_loaded *l = (mreg_host_loaded *)&l;
    mreg_host_note why = {""};

    assert_int_equal(mreg_host_load(path, options, &l, &why), status);
    assert_null(l);
    if (!strstr(why.text, words))
        fail_msg("%s: `%s` lacks `%s`", path, why.text, words);
    l = (mreg_host_loaded *)&l;
    assert_int_equal(mreg_host_load(path, options, &l, NULL), status);
    assert_null(l);
}

static void test_bytes(void **state)
{
    (void)state;
    assert_refused(file_path("bad.mreg"), NULL, MREG_E_DAMAGED, " ");
    assert_refused(file_path("other.mreg"), NULL, MREG_E_BYTE_ORDER, " ");
    file_write("x.mreg", file_bytes, file_size - 1);
    assert_refused(file_path("x.mreg"), NULL, MREG_E_CUT, " ");
    file_write("x.mreg", file_bytes, 100);
    assert_refused(file_path("x.mreg"), NULL, MREG_E_CUT, " ");
    file_write("x.mreg", file_bytes, 0);
    assert_refused(file_path("x.mreg"), NULL, MREG_E_NOT_A_REGISTRY, " ");
    file_write("x.mreg", "models: {}\nprices: []\n", 22);
    assert_refused(file_path("x.mreg"), NULL, MREG_E_NOT_A_REGISTRY, " ");
}

/* A caller may say that a file was verified. What only verifying finds is then
 * loaded; what could do harm is refused all the same. */
static void test_verified(void **state)
{
    const mreg_host_options verified = {.verified = 1};
    char *bytes = malloc(file_size);
    mreg_host_loaded *l;

    (void)state;
    memcpy(bytes, file_bytes, file_size);
    bytes[80] ^= 1;             /* of the digest */
    file_write("x.mreg", bytes, file_size);
    assert_refused(file_path("x.mreg"), NULL, MREG_E_DAMAGED, "SHA");
    assert_int_equal(mreg_host_load(file_path("x.mreg"), &verified, &l,
                                    NULL), MREG_OK);
    assert_answers(l->registry);
    mreg_host_unload(l);
    file_write("x.mreg", bytes, file_size - 16);
    assert_refused(file_path("x.mreg"), &verified, MREG_E_CUT, "cut");
    free(bytes);
}

static void test_files(void **state)
{
    mreg_host_options small = {.most = file_size - 1};
    mreg_host_options enough = {.most = file_size};
    const char *pipe = file_path("pipe.mreg");
    mreg_host_loaded *l;

    (void)state;
    alarm(20);
    assert_refused(file_path("none.mreg"), NULL, MREG_E_NO_FILE,
                   "No such file");
    assert_refused("", NULL, MREG_E_NO_FILE, "No such file");
    assert_refused("/", NULL, MREG_E_NO_FILE, "not a regular file");
    assert_refused("/dev/zero", NULL, MREG_E_NO_FILE, "not a regular file");
    assert_int_equal(mkfifo(pipe, 0600), 0);
    assert_refused(pipe, NULL, MREG_E_NO_FILE, "not a regular file");
    assert_refused(file_path("now.mreg"), &small, MREG_E_NO_FILE,
                   "more than");
    assert_int_equal(mreg_host_load(file_path("now.mreg"), &enough, &l, NULL),
                     MREG_OK);
    mreg_host_unload(l);
    alarm(0);
}

static void test_arguments(void **state)
{
    mreg_host_loaded *l;
    mreg_host_note why;

    (void)state;
    assert_int_equal(mreg_host_load(NULL, NULL, &l, &why),
                     MREG_E_BAD_ARGUMENT);
    assert_null(l);
    assert_int_equal(mreg_host_load("/", NULL, NULL, &why),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_host_load(NULL, NULL, NULL, NULL),
                     MREG_E_BAD_ARGUMENT);
}

/* ---- going back -------------------------------------------------------- */

static void test_older(void **state)
{
    mreg_host_options options = {.in_force = &mreg_builtin};
    mreg_host_loaded *l, *newer;

    (void)state;
    assert_refused(file_path("old.mreg"), &options, MREG_E_OLDER, "it is of ");
    assert_int_equal(mreg_host_load(file_path("now.mreg"), &options, &l, NULL),
                     MREG_OK);
    mreg_host_unload(l);
    assert_int_equal(mreg_host_load(file_path("new.mreg"), &options, &newer,
                                    NULL), MREG_OK);
    options.in_force = newer->registry;
    assert_refused(file_path("now.mreg"), &options, MREG_E_OLDER, "of 20");
    options.allow_older = 1;
    assert_int_equal(mreg_host_load(file_path("old.mreg"), &options, &l, NULL),
                     MREG_OK);
    mreg_host_unload(l);
    mreg_host_unload(newer);
}

/* ---- a file that changes while it is read ------------------------------ */

static _Atomic int loading;

/* Writes in place what must be replaced by renaming: longer, shorter and
 * with other bytes. */
static void *write_on(void *path)
{
    int fd = open(path, O_RDWR);
    size_t middle = file_size / 2;

    while (fd >= 0 && atomic_load(&loading))
        if (pwrite(fd, "?", 1, (off_t)middle) != 1
            || pwrite(fd, file_bytes + middle, 1, (off_t)middle) != 1
            || ftruncate(fd, (off_t)file_size + 5000)
            || ftruncate(fd, (off_t)middle)
            || pwrite(fd, file_bytes + middle, file_size - middle,
                      (off_t)middle) < 0
            || ftruncate(fd, (off_t)file_size))
            break;
    if (fd >= 0)
        close(fd);
    return NULL;
}

static void test_a_file_that_changes(void **state)
{
    const char *path = file_path("written.mreg");
    unsigned good = 0;
    pthread_t writer;

    (void)state;
    file_write("written.mreg", file_bytes, file_size);
    atomic_store(&loading, 1);
    assert_int_equal(pthread_create(&writer, NULL, write_on, (void *)path), 0);
    for (unsigned i = 0; i < 200; i++) {
        mreg_host_loaded *l;
        mreg_status status = mreg_host_load(path, NULL, &l, NULL);

        if (status == MREG_OK) {
            assert_memory_equal(l->bytes, file_bytes, file_size);
            good++;
        } else {
            assert_true(status == MREG_E_CUT || status == MREG_E_DAMAGED);
        }
        mreg_host_unload(l);
    }
    atomic_store(&loading, 0);
    pthread_join(writer, NULL);
    print_message("of 200 loads %u found it whole\n", good);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_loads),
        cmocka_unit_test(test_a_file_cut_later),
        cmocka_unit_test(test_bytes),
        cmocka_unit_test(test_verified),
        cmocka_unit_test(test_files),
        cmocka_unit_test(test_arguments),
        cmocka_unit_test(test_older),
        cmocka_unit_test(test_a_file_that_changes),
    };

    return cmocka_run_group_tests(tests, files_make, files_remove);
}
