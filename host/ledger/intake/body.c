/* Answers of providers: bodies, and events of streams.
 *
 * SPDX-License-Identifier: MIT */
#include "format.h"

static const char *const time_keys[] = {"created", "created_at", "createTime",
                                        "timestamp", "response"};
#define TIMES 4u
#define TIME_KEYS (sizeof time_keys / sizeof *time_keys)

/* Finds when an answer was made: in it, or in the response that an event has
 * in it. */
static void find_instant(struct part body, mreg_time *out)
{
    struct part found[TIME_KEYS], inner[TIME_KEYS];

    parts_seen(body, time_keys, TIME_KEYS, found);
    for (unsigned i = 0; i < TIMES; i++)
        if (*out == 0)
            part_instant(found[i], out);
    if (*out != 0 || !part_begins(found[TIMES], '{'))
        return;
    parts_seen(found[TIMES], time_keys, TIME_KEYS, inner);
    for (unsigned i = 0; i < TIMES; i++)
        if (*out == 0)
            part_instant(inner[i], out);
}

/* An answer that states an error and no usage costs nothing. */
static bool without_usage(struct intake_file *file, struct part body)
{
    static const char *const keys[] = {"error"};
    struct part error;

    parts_seen(body, keys, 1, &error);
    if (!part_says(error))
        return refuse(file, "the answer states no usage");
    file->in->counts.unbilled++;
    return true;
}

bool read_body(struct intake_file *file, struct part value)
{
    mreg_call call = {.id = {"", 0}};
    bool has;

    if (!read_answer(file, value, &call, &has))
        return false;
    if (!has)
        return without_usage(file, value);
    find_instant(value, &call.at);
    return give_call(file, &call);
}

/* ---- events -------------------------------------------------------------- */

/* Finds the instant in the first event that has one. */
static mreg_time instant_of(struct part all)
{
    static const char data[] = "data:";
    const char *at = all.at, *end = all.at + all.size;
    mreg_time out = 0;

    while (at < end && out == 0) {
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        const char *stop = newline ? newline : end;

        if ((size_t)(stop - at) >= sizeof data
            && memcmp(at, data, sizeof data - 1) == 0)
            find_instant((struct part){at + sizeof data - 1,
                                       (size_t)(stop - at) - sizeof data + 1},
                         &out);
        at = newline ? newline + 1 : end;
    }
    return out;
}

bool read_events(struct intake_file *file, struct part all)
{
    struct intake *in = file->in;
    mreg_call call = {.id = {"", 0}};
    mreg_answer answer;
    mreg_status status;
    bool has;

    mreg_reading_begin(&in->reading, &answer, in->words, sizeof in->words);
    mreg_reading_push(&in->reading, all.at, all.size);
    status = mreg_reading_end(&in->reading, in->r, NULL, 0);
    if (!take_answer(file, status, &answer, &call, &has))
        return false;
    if (!has)
        return refuse(file, "the answer states no usage");
    call.at = instant_of(all);
    return give_call(file, &call);
}
