/* Reads an answer as one text and in pieces, and checks that both say what is
 * wanted.
 *
 * SPDX-License-Identifier: MIT */
#ifndef TESTS_UNIT_USAGE_SAID_H
#define TESTS_UNIT_USAGE_SAID_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "mreg_usage.h"

#define SAID 768

static inline size_t put(char *out, size_t at, const char *name, mreg_text text)
{
    return text.size == 0 ? at
        : at + (size_t)snprintf(out + at, SAID - at, " %s=%.*s", name,
                                (int)text.size, text.at);
}

/* "model=m id=i input=200 ... batch billed=0.5 complete", or the reason. */
static inline void say(mreg_status s, const mreg_answer *a, char out[SAID])
{
    size_t at = 0;

    out[0] = 0;
    if (s) {
        snprintf(out, SAID, " %s%s", a->failed ? "failed: " : "",
                 a->reason ? a->reason : "no reason");
        return;
    }
    at = put(out, at, "model", a->model);
    at = put(out, at, "id", a->id);
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
        if (a->usage.n[m] > 0 && (m != MREG_REQUEST || a->usage.n[m] != 1))
            at += (size_t)snprintf(out + at, SAID - at, " %s=%llu",
                                   mreg_meter_name(m).at,
                                   (unsigned long long)a->usage.n[m]);
    if (a->said.service < MREG_SAID_OTHER)
        at = put(out, at, "service", mreg_service_name(a->said.service));
    else if (a->said.service == MREG_SAID_OTHER)
        at = put(out, at, "service", (mreg_text){"?", 1});
    if (a->has_billed)
        at += (size_t)snprintf(out + at, SAID - at, " billed=%llu",
                               (unsigned long long)a->billed);
    snprintf(out + at, SAID - at, "%s%s", a->complete ? " complete" : "",
             a->failed ? " failed" : "");
}

static inline const char *read_whole(const char *text, char out[SAID])
{
    static mreg_reading w;
    char room[256];
    mreg_answer a;
    mreg_text bytes = {text, (uint32_t)strlen(text)};

    say(mreg_usage_read(&w, &mreg_builtin, (mreg_text){NULL, 0}, bytes, room,
                        sizeof room, &a), &a, out);
    return out;
}

/* Pushes copies that are gone afterwards, of at most `step` bytes, the first
 * of them of `first`. */
static inline const char *read_pieces(const char *text, size_t first,
                                      size_t step, char out[SAID])
{
    static mreg_reading w;
    size_t size = strlen(text), piece = first;
    char room[256], copy[4096];
    mreg_answer a;

    mreg_reading_begin(&w, &a, room, sizeof room);
    for (size_t at = 0; at < size; at += piece, piece = step) {
        if (piece > size - at)
            piece = size - at;
        assert_true(piece <= sizeof copy);
        memcpy(copy, text + at, piece);
        mreg_reading_push(&w, copy, piece);
        memset(copy, '"', piece);
    }
    say(mreg_reading_end(&w, &mreg_builtin, NULL, 0), &a, out);
    return out;
}

struct row { const char *text, *wanted; };

static inline void check_one(const struct row *row)
{
    char whole[SAID], cut[SAID];

    read_whole(row->text, whole);
    if (strcmp(whole, row->wanted) != 0)
        fail_msg("%s\n  says%s\n  not %s", row->text, whole, row->wanted);
    for (size_t i = 1; i < strlen(row->text); i++)
        if (strcmp(whole, read_pieces(row->text, i, 4096, cut)) != 0)
            fail_msg("%s\n  cut at %zu says%s\n  not %s", row->text, i, cut,
                     whole);
    for (size_t step = 1; step < 70; step++)
        if (strcmp(whole, read_pieces(row->text, step, step, cut)) != 0)
            fail_msg("%s\n  in pieces of %zu says%s\n  not %s", row->text,
                     step, cut, whole);
}

static inline void check(const struct row *rows, size_t size)
{
    for (size_t i = 0; i < size; i++)
        check_one(&rows[i]);
}
#define CHECK(rows) check(rows, sizeof rows / sizeof *rows)

#endif
