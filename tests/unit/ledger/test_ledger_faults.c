/* A ledger where something is wrong with the file: each time a clear status,
 * nothing half written, and the rest readable.
 *
 * SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "books.h"
#include "host/ledger/upkeep.h"

static int set_up(void **state)
{
    static struct books b;

    *state = &b;
    return 0;
}

static struct books *begin(void **state)
{
    struct books *b = *state;

    if (!books_open(b))
        skip();
    return b;
}

static void record_many(struct books *b, int n)
{
    mreg_call *calls = calloc((size_t)n, sizeof *calls);
    char (*ids)[24] = calloc((size_t)n, sizeof *ids);

    for (int i = 0; i < n; i++) {
        snprintf(ids[i], sizeof ids[i], "call-%d", i);
        calls[i] = books_call(ids[i]);
        calls[i].at += (mreg_time)i * 60000;
    }
    assert_int_equal(MREG_LEDGER_OK, mreg_ledger_record(b->ledger,
        &mreg_builtin, calls, (size_t)n, NULL, &b->why));
    free(calls);
    free(ids);
}

struct told { int n; char first[300]; };

static void hear(void *state, const char *fault)
{
    struct told *t = state;

    if (t->n++ == 0)
        snprintf(t->first, sizeof t->first, "%s", fault);
}

static struct ledger_check check(struct books *b, struct told *told)
{
    struct ledger_check c;

    *told = (struct told){0, ""};
    assert_int_equal(MREG_LEDGER_OK, ledger_check(b->ledger, hear, told, &c,
                                                  &b->why));
    return c;
}

/* ---- what cannot be written ---------------------------------------------- */

static void one_that_is_only_read(void **state)
{
    struct books *b = begin(state);
    mreg_call c = books_call("late");
    mreg_spent s;

    record_many(b, 3);
    mreg_ledger_close(b->ledger);
    assert_int_equal(0, chmod(b->path, 0400));
    assert_int_equal(MREG_LEDGER_OK, mreg_ledger_open(b->path,
        MREG_LEDGER_READ, &b->ledger, &b->why));
    assert_int_equal(MREG_LEDGER_READ_ONLY, mreg_ledger_record(b->ledger,
        &mreg_builtin, &c, 1, NULL, &b->why));
    assert_int_equal(MREG_LEDGER_OK, mreg_ledger_spent(b->ledger,
        (mreg_text){0}, 0, 0, &s, &b->why));
    assert_int_equal(3, s.calls);
    books_close(b);
}

static void one_that_is_locked(void **state)
{
    struct books *b = begin(state);
    struct books other = *b;
    mreg_call c = books_call("late");
    struct told told;

    assert_int_equal(MREG_LEDGER_OK, mreg_ledger_open(b->path, 0,
                                                      &other.ledger, NULL));
    assert_true(db_begin(ledger_enter(other.ledger)));
    db_patience(b->ledger->db, 20);
    assert_int_equal(MREG_LEDGER_BUSY, mreg_ledger_record(b->ledger,
        &mreg_builtin, &c, 1, NULL, &b->why));
    db_rollback(other.ledger->db);
    ledger_leave(other.ledger, NULL);
    assert_int_equal(MREG_RECORDED_NEW, books_record(b, &c));
    assert_int_equal(1, check(b, &told).calls);
    mreg_ledger_close(other.ledger);
    books_close(b);
}

/* Files may not grow past so many bytes, as on a full disk. */
static void limit(rlim_t most)
{
    struct rlimit is;

    getrlimit(RLIMIT_FSIZE, &is);
    is.rlim_cur = most == RLIM_INFINITY ? is.rlim_max : most;
    setrlimit(RLIMIT_FSIZE, &is);
}

static void a_disk_that_is_full(void **state)
{
    struct books *b = begin(state);
    mreg_ledger_status status = MREG_LEDGER_OK;
    struct told told;
    char id[20];
    int n = 0;

    signal(SIGXFSZ, SIG_IGN);
    limit(600000);
    for (; n < 20000 && !status; n += !status) {
        mreg_call c;

        snprintf(id, sizeof id, "full-%d", n);
        c = books_call(id);
        status = mreg_ledger_record(b->ledger, &mreg_builtin, &c, 1, NULL,
                                    &b->why);
    }
    limit(RLIM_INFINITY);
    assert_int_equal(MREG_LEDGER_FULL, status);
    assert_true(n > 0);
    assert_int_equal(n, check(b, &told).calls);
    assert_int_equal(0, told.n);
    record_many(b, 5);
    books_again(b);
    assert_int_equal(n + 5, check(b, &told).calls);
    assert_int_equal(0, told.n);
    books_close(b);
}

static void a_folder_that_may_not_be_used(void **state)
{
    struct books *b = begin(state);
    mreg_ledger *l;
    char path[90];
    int how = 0;
    pid_t child;

    chmod(b->folder, 0700);
    snprintf(path, sizeof path, "%s/new.db", b->folder);
    child = fork();
    if (!child) {           /* who may do anything becomes somebody else */
        if (getuid() == 0 && setuid(65534) != 0)
            _exit(99);
        chmod(b->folder, 0);
        _exit((int)mreg_ledger_open(path, 0, &l, NULL));
    }
    waitpid(child, &how, 0);
    chmod(b->folder, 0700);
    assert_true(WIFEXITED(how));
    if (WEXITSTATUS(how) != 99)
        assert_int_equal(MREG_LEDGER_NO_FILE, WEXITSTATUS(how));
    books_close(b);
}

/* ---- what is damaged ----------------------------------------------------- */

/* Writes nonsense over a page, of 4096 bytes, from 1 on. */
static void spoil(const struct books *b, int page)
{
    char junk[4096];
    int fd = open(b->path, O_WRONLY);

    memset(junk, 0x5a, sizeof junk);
    assert_int_equal(sizeof junk, pwrite(fd, junk, sizeof junk,
                                         (off_t)(page - 1) * 4096));
    close(fd);
}

static size_t lines_of(const struct buffer *text)
{
    size_t n = 0;

    for (size_t i = 0; i < text->n; i++)
        n += text->at[i] == '\n';
    return n;
}

static void a_damaged_page(void **state)
{
    struct books *b = begin(state);
    struct arena *a = arena_new();
    struct buffer text = {a, NULL, 0, 0};
    struct out *o = out_into(&text);
    struct ledger_check c;
    struct told told;
    uint64_t lost;
    long page;

    record_many(b, 3000);
    assert_int_equal(MREG_LEDGER_OK, ledger_compact(b->ledger, &b->why));
    page = books_ask(b, "SELECT pageno FROM dbstat WHERE name = 'call'"
                        " AND pagetype = 'leaf' LIMIT 1 OFFSET 10");
    if (page < 0)           /* this SQLite tells nobody where its pages are */
        page = books_ask(b, "SELECT rootpage + 12 FROM sqlite_schema"
                            " WHERE name = 'call'");
    mreg_ledger_close(b->ledger);
    spoil(b, (int)page);
    assert_int_equal(MREG_LEDGER_OK, mreg_ledger_open(b->path,
        MREG_LEDGER_READ, &b->ledger, &b->why));
    c = check(b, &told);
    assert_true(told.n > 0);
    assert_non_null(strstr(told.first, "age"));
    assert_true(c.lost > 0 && c.lost < 100);
    assert_int_equal(3000, c.calls + c.lost);
    assert_int_equal(MREG_LEDGER_DAMAGED, ledger_export(b->ledger, o, false,
                                                        &lost, &b->why));
    out_flush(o);
    text.n = 0;
    assert_int_equal(MREG_LEDGER_OK, ledger_export(b->ledger, o, true, &lost,
                                                   &b->why));
    out_flush(o);
    assert_int_equal(c.lost, lost);
    assert_int_equal(1 + c.calls, lines_of(&text));
    arena_free(a);
    books_close(b);
}

/* ---- what the check finds ------------------------------------------------ */

static void finds(struct books *b, const char *sql, const char *what)
{
    struct told told;

    assert_true(books_run(b, sql));
    check(b, &told);
    if (told.n == 0 || !strstr(told.first, what))
        fail_msg("after %s: '%s'", sql, told.first);
}

static void the_check_finds_what_was_changed(void **state)
{
    struct books *b = begin(state);
    struct told told;

    record_many(b, 100);
    assert_int_equal(100, check(b, &told).calls);
    assert_int_equal(0, told.n);
    finds(b, "UPDATE rollup SET price = price + 1 WHERE bucket ="
             " (SELECT max(bucket) FROM rollup)", "the sums from");
    books_run(b, "UPDATE rollup SET price = price - 1 WHERE bucket ="
                 " (SELECT max(bucket) FROM rollup)");
    finds(b, "DELETE FROM rollup WHERE bucket ="
             " (SELECT min(bucket) FROM rollup)", "the sums from");
    finds(b, "DROP TRIGGER call_no_UPDATE", "call_no_UPDATE is missing");
    finds(b, "CREATE TABLE aaa(x)", "aaa does not belong to a ledger");
    books_close(b);
}

static void the_clock_may_jump_back(void **state)
{
    struct books *b = begin(state);
    mreg_call first = books_call("1"), second = books_call("2");
    struct told told;

    second.at = first.at - 86400000;
    assert_int_equal(MREG_RECORDED_NEW, books_record(b, &first));
    assert_int_equal(MREG_RECORDED_NEW, books_record(b, &second));
    second.at = first.at + 1;
    assert_int_equal(MREG_RECORDED_SAME, books_record(b, &second));
    assert_int_equal(2, check(b, &told).calls);
    assert_int_equal(0, told.n);
    books_close(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_that_is_only_read),
        cmocka_unit_test(one_that_is_locked),
        cmocka_unit_test(a_disk_that_is_full),
        cmocka_unit_test(a_folder_that_may_not_be_used),
        cmocka_unit_test(a_damaged_page),
        cmocka_unit_test(the_check_finds_what_was_changed),
        cmocka_unit_test(the_clock_may_jump_back),
    };

    return cmocka_run_group_tests(tests, set_up, NULL);
}
