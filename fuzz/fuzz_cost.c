/* Any bytes as lines of a batch file: each is answered by one line that is
 * a JSON object, with an amount or an error.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "base/json_read.h"
#include "host/answers/batch.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define LINE_MOST 4096      /* so that any answer fits the buffer */

static void expect(int holds)
{
    if (!holds)
        abort();
}

/* The members that every answer to an object has, once each. */
static void check_members(const char *at, const char *end, int good)
{
    struct json j = {at, end, NULL};
    struct json_text key;
    bool first = true;
    int costs = 0, errors = 0, unread = 0;

    expect(json_take(&j, '{'));
    while (json_member(&j, &first, &key)) {
        costs += key.size == 8 && memcmp(key.at, "cost_usd", 8) == 0;
        errors += key.size == 5 && memcmp(key.at, "error", 5) == 0;
        unread += key.size == 5 && memcmp(key.at, "input", 5) == 0;
        expect(json_skip(&j));
    }
    expect(!j.wrong && json_done(&j));
    expect(costs >= 1 || unread >= 1);
    expect(good ? errors == 0 : errors >= 1);
}

static void answer(const char *at, size_t size, uint64_t number)
{
    static struct batch batch = {.r = &mreg_builtin, .provider = MREG_NONE};
    static struct out o = {.fd = -1};
    struct note error;
    struct batch_amount cost;
    int good;

    o.used = 0;
    good = batch_answer(&batch, &o, at, size, number, &error, &cost);
    expect(!o.failed && o.used > 2 && o.buffer[o.used - 1] == '\n');
    expect(!memchr(o.buffer, '\n', o.used - 1));
    expect(good == (error.size == 0));
    check_members(o.buffer, o.buffer + o.used, good);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *at = (const char *)data, *end = at + size;

    for (uint64_t number = 1; at < end; number++) {
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        size_t line = (size_t)((newline ? newline : end) - at);

        answer(at, line < LINE_MOST ? line : LINE_MOST, number);
        at = newline ? newline + 1 : end;
    }
    return 0;
}
