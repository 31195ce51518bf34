/* Runs, what they spent, and answers that are recorded as they came.
 *
 * SPDX-License-Identifier: MIT */
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "books.h"

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

static mreg_ledger_status start(struct books *b, const char *name,
                                const char *parent)
{
    const mreg_run run = {.name = books_text(name),
        .parent = books_text(parent), .began = BOOKS_AT, .tags = 1,
        .tag = {books_text("user=ann")}};

    return mreg_ledger_run_begin(b->ledger, &run, &b->why);
}

static void in_run(struct books *b, const char *id, const char *run)
{
    mreg_call c = books_call(id);

    c.run = books_text(run);
    assert_int_equal(MREG_RECORDED_NEW, books_record(b, &c));
}

static mreg_spent spent(struct books *b, const char *run, mreg_time since,
                        mreg_time until)
{
    mreg_spent s;

    assert_int_equal(MREG_LEDGER_OK, mreg_ledger_spent(b->ledger,
        books_text(run), since, until, &s, &b->why));
    return s;
}

static void runs_are_nested(void **state)
{
    struct books *b = begin(state);

    assert_int_equal(MREG_LEDGER_OK, start(b, "whole", ""));
    assert_int_equal(MREG_LEDGER_OK, start(b, "part", "whole"));
    assert_int_equal(MREG_LEDGER_REFUSED, start(b, "part", "whole"));
    assert_int_equal(MREG_LEDGER_REFUSED, start(b, "other", "nobody"));
    assert_int_equal(MREG_LEDGER_REFUSED, start(b, "", ""));
    assert_int_equal(MREG_LEDGER_REFUSED, start(b, "a\tb", ""));
    in_run(b, "1", "whole");
    in_run(b, "2", "part");
    in_run(b, "3", "unknown");
    assert_int_equal(2, spent(b, "whole", 0, 0).calls);
    assert_int_equal(1, spent(b, "part", 0, 0).calls);
    assert_int_equal(1, spent(b, "unknown", 0, 0).calls);
    assert_int_equal(0, spent(b, "nobody", 0, 0).calls);
    assert_int_equal(3, spent(b, "", 0, 0).calls);
    books_close(b);
}

/* The clock was set back meanwhile: a run does not end before it began. */
static void a_run_ends_once(void **state)
{
    struct books *b = begin(state);
    const mreg_text name = books_text("r");

    assert_int_equal(MREG_LEDGER_NO_RUN, mreg_ledger_run_end(b->ledger, name,
        BOOKS_AT, MREG_RUN_DONE, &b->why));
    start(b, "r", "");
    assert_int_equal(MREG_LEDGER_OK, mreg_ledger_run_end(b->ledger, name,
        BOOKS_AT - 1000, MREG_RUN_FAILED, &b->why));
    assert_int_equal(MREG_LEDGER_REFUSED, mreg_ledger_run_end(b->ledger, name,
        BOOKS_AT, MREG_RUN_DONE, &b->why));
    assert_int_equal(1, books_ask(b, "SELECT ended = began AND state = 2"
                                     " FROM run"));
    books_close(b);
}

static void hear_run(void *context, const mreg_run *run)
{
    char *said = context;

    snprintf(said + strlen(said), 200, "%.*s<%.*s %d %.*s;",
             (int)run->name.size, run->name.at, (int)run->parent.size,
             run->parent.at, run->tags, (int)run->tag[0].size,
             run->tag[0].at);
}

static void lists_runs(void **state)
{
    struct books *b = begin(state);
    char said[600] = "";

    start(b, "b", "");
    start(b, "a", "b");
    assert_int_equal(MREG_LEDGER_OK,
                     mreg_ledger_runs(b->ledger, hear_run, said, &b->why));
    assert_string_equal("a<b 1 user=ann;b< 1 user=ann;", said);
    books_close(b);
}

/* Rollups and rows give the same sums. */
static void sums_are_those_of_the_rows(void **state)
{
    struct books *b = begin(state);
    mreg_call c = books_call("1");
    mreg_spent whole, rows;

    c.has_billed = 1;
    c.billed = 77;
    c.latency_ms = 900;
    books_record(b, &c);
    c = books_call("2");
    c.model = books_text("nothing-like-it");
    c.error = books_text("timeout");
    c.state = MREG_CALL_PARTIAL;
    mreg_use(&c.usage, MREG_WEB_SEARCH, 3);
    books_record(b, &c);
    whole = spent(b, "", 0, 0);
    rows = spent(b, "", 1, 0);
    assert_memory_equal(&whole, &rows, sizeof whole);
    assert_int_equal(2, whole.calls);
    assert_int_equal(1, whole.unknown);
    assert_int_equal(77, whole.billed_usd.low);
    assert_int_equal(2000, whole.n[MREG_INPUT]);
    assert_int_equal(3, whole.n[MREG_WEB_SEARCH]);
    assert_int_equal(1, whole.state[MREG_CALL_PARTIAL]);
    assert_true(whole.usd.low > 0);
    assert_int_equal(0, spent(b, "", BOOKS_AT + 900000, 0).calls);
    assert_int_equal(0, spent(b, "", 0, BOOKS_AT).calls);
    books_close(b);
}

/* ---- answers ------------------------------------------------------------- */

static const char chat[] = "{\"id\":\"chatcmpl-9\",\"object\":"
    "\"chat.completion\",\"model\":\"gpt-4o-2024-08-06\",\"choices\":"
    "[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"hi\"},"
    "\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":1000,"
    "\"completion_tokens\":100,\"total_tokens\":1100,"
    "\"prompt_tokens_details\":{\"cached_tokens\":400}}}";

static mreg_ledger_status answer(struct books *b, const char *body,
                                 const mreg_call *rest, mreg_recorded *out)
{
    return mreg_ledger_record_body(b->ledger, &mreg_builtin, books_text(body),
                                   rest, out, &b->why);
}

static void records_an_answer(void **state)
{
    struct books *b = begin(state);
    const mreg_call rest = {.at = BOOKS_AT, .provider = books_text("openai"),
                            .model = books_text("gpt-4o")};
    mreg_recorded out;

    assert_int_equal(MREG_LEDGER_OK, answer(b, chat, &rest, &out));
    assert_int_equal(MREG_RECORDED_NEW, out);
    assert_int_equal(MREG_LEDGER_OK, answer(b, chat, &rest, &out));
    assert_int_equal(MREG_RECORDED_SAME, out);
    assert_int_equal(600, books_ask(b, "SELECT input FROM rollup"));
    assert_int_equal(400, books_ask(b, "SELECT cache_read FROM rollup"));
    assert_int_equal(0, books_ask(b, "SELECT state FROM call"));
    assert_int_equal(1, books_ask(b, "SELECT count(*) FROM offer JOIN word"
        " ON word.id = served WHERE text = 'gpt-4o-2024-08-06'"));
    assert_int_equal(1, books_ask(b, "SELECT price > 0 FROM call"));
    books_close(b);
}

static void refuses_what_is_no_answer(void **state)
{
    struct books *b = begin(state);
    const mreg_call rest = {.at = BOOKS_AT, .model = books_text("gpt-4o")};
    mreg_recorded out;

    assert_int_equal(MREG_LEDGER_REFUSED, answer(b, "{\"id\":\"x\"}", &rest,
                                                 &out));
    assert_true(b->why.text[0] != 0);
    assert_int_equal(MREG_RECORDED_REFUSED, out);
    assert_int_equal(MREG_LEDGER_REFUSED, answer(b, "junk", &rest, NULL));
    assert_int_equal(MREG_LEDGER_REFUSED, answer(b, "", NULL, NULL));
    assert_int_equal(MREG_LEDGER_REFUSED, answer(b, chat, NULL, &out));
    assert_int_equal(0, books_ask(b, "SELECT count(*) FROM call"));
    books_close(b);
}

static void a_cut_stream_is_partial(void **state)
{
    struct books *b = begin(state);
    const mreg_call rest = {.at = BOOKS_AT};

    assert_int_equal(MREG_LEDGER_OK, answer(b,
        "data: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_7\","
        "\"type\":\"message\",\"role\":\"assistant\",\"model\":"
        "\"claude-sonnet-4-5\",\"content\":[],\"usage\":{\"input_tokens\":25,"
        "\"output_tokens\":1}}}\n\n", &rest, NULL));
    assert_int_equal(MREG_CALL_PARTIAL, books_ask(b, "SELECT state FROM call"));
    books_close(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(runs_are_nested),
        cmocka_unit_test(a_run_ends_once),
        cmocka_unit_test(lists_runs),
        cmocka_unit_test(sums_are_those_of_the_rows),
        cmocka_unit_test(records_an_answer),
        cmocka_unit_test(refuses_what_is_no_answer),
        cmocka_unit_test(a_cut_stream_is_partial),
    };

    return cmocka_run_group_tests(tests, set_up, NULL);
}
