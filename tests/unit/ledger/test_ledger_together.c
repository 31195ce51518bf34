/* Many write one ledger at the same time, and some are killed: no record that
 * was acknowledged is lost, and none is there twice. $KILLS says how often a
 * writer is killed, $TOGETHER how many calls each thread records.
 *
 * SPDX-License-Identifier: MIT */
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/count_text.h"
#include "books.h"
#include "host/ledger/entry.h"
#include "host/ledger/upkeep.h"

enum { PROCESSES = 8, THREADS = 8, ID = 24 };

static uint64_t often(const char *variable, uint64_t usual)
{
    const char *text = getenv(variable);
    uint64_t n;

    return text && count_text(text, &n) ? n : usual;
}

struct writer {
    mreg_ledger *ledger;
    unsigned round, thread;
    uint64_t n;                 /* calls; 0: until it is killed */
    int told;                   /* where ids are written once recorded; -1 */
};

static void *write_calls(void *state)
{
    const struct writer *w = state;

    for (uint64_t i = 0; !w->n || i < w->n; i++) {
        char id[ID + 1];
        mreg_call c;

        snprintf(id, sizeof id, "%08u-%03u-%011u", w->round, w->thread,
                 (unsigned)i);
        c = books_call(id);
        c.at += (mreg_time)i * 1000;
        if (mreg_ledger_record(w->ledger, &mreg_builtin, &c, 1, NULL, NULL))
            _exit(2);
        if (w->told >= 0 && write(w->told, id, ID) != ID)
            _exit(3);
    }
    return NULL;
}

/* Is what another process does: opens the ledger itself. */
static void be_a_writer(const char *path, unsigned round, uint64_t n, int told)
{
    struct writer w[THREADS];
    pthread_t thread[THREADS];
    mreg_ledger *l;

    if (mreg_ledger_open(path, 0, &l, NULL))
        _exit(1);
    for (unsigned i = 0; i < THREADS; i++) {
        w[i] = (struct writer){l, round, i, n, told};
        pthread_create(&thread[i], NULL, write_calls, &w[i]);
    }
    for (unsigned i = 0; i < THREADS; i++)
        pthread_join(thread[i], NULL);
    mreg_ledger_close(l);
    _exit(0);
}

static void hear(void *state, const char *fault)
{
    (void)state;
    fprintf(stderr, "%s\n", fault);
}

/* Returns how many calls there are, in a ledger that is in order. */
static uint64_t count_whole(struct books *b)
{
    struct ledger_check c;

    books_again(b);
    assert_int_equal(MREG_LEDGER_OK, ledger_check(b->ledger, hear, NULL, &c,
                                                  &b->why));
    assert_int_equal(0, c.faults);
    assert_int_equal(0, c.corrected);
    return c.calls;
}

static void none_is_lost_between_processes(void **state)
{
    static struct books b;
    const uint64_t n = often("TOGETHER", 10);

    (void)state;
    if (!books_open(&b))
        skip();
    for (unsigned i = 0; i < PROCESSES; i++)
        if (fork() == 0)
            be_a_writer(b.path, i, n, -1);
    for (unsigned i = 0; i < PROCESSES; i++) {
        int how;

        assert_true(wait(&how) > 0);
        assert_int_equal(0, how);
    }
    assert_int_equal(PROCESSES * THREADS * n, count_whole(&b));
    books_close(&b);
}

/* ---- kill -9 ------------------------------------------------------------- */

static void assert_there(struct books *b, const char *id)
{
    struct db_query *q = db_query(ledger_enter(b->ledger),
        "SELECT count(*) FROM call WHERE key=?1 AND key2=?2");
    const mreg_call c = {.id = {id, ID}};
    struct entry e = {.call = &c};

    entry_key(&e);
    db_bind(q, 1, e.key[0]);
    db_bind(q, 2, e.key[1]);
    if (!db_step(q) || db_int(q, 0) != 1)
        fail_msg("%.*s is there %d times", ID, id, (int)db_int(q, 0));
    db_reset(q);
    ledger_leave(b->ledger, NULL);
}

/* Reads what a writer acknowledges, kills it meanwhile, and reads the rest. */
static size_t kill_one(struct books *b, unsigned round, char (*ids)[ID],
                       size_t room)
{
    size_t most = 20 + round * 37 % 400, bytes = 0;
    int told[2];
    bool killed = false;
    pid_t child;

    assert_int_equal(0, pipe(told));
    child = fork();
    if (child == 0)
        be_a_writer(b->path, round, 0, told[1]);
    close(told[1]);
    while (bytes < room * ID) {
        const ssize_t got = read(told[0], (char *)ids + bytes,
                                 room * ID - bytes);

        if (got <= 0)
            break;
        bytes += (size_t)got;
        if (bytes / ID >= most && !killed) {
            kill(child, SIGKILL);
            killed = true;
        }
    }
    assert_true(killed);
    assert_int_equal(child, waitpid(child, NULL, 0));
    close(told[0]);
    return bytes / ID;
}

static void kills_lose_nothing(void **state)
{
    enum { ROOM = 100000 };
    char (*ids)[ID] = malloc(sizeof *ids * ROOM);
    const uint64_t kills = often("KILLS", 8);
    static struct books b;
    uint64_t told = 0;

    (void)state;
    if (!books_open(&b))
        skip();
    for (unsigned round = 0; round < kills; round++) {
        const size_t n = kill_one(&b, round, ids, ROOM);

        books_again(&b);
        for (size_t i = 0; i < n; i++)
            assert_there(&b, ids[i]);
        told += n;
    }
    assert_true(count_whole(&b) >= told);
    assert_int_equal(0, books_ask(&b, "SELECT count(*) - count(DISTINCT key)"
                                      " FROM call"));
    printf("%u kills, %u acknowledged\n", (unsigned)kills, (unsigned)told);
    books_close(&b);
    free(ids);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(none_is_lost_between_processes),
        cmocka_unit_test(kills_lose_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
