/* Calls of other programs taken into a ledger.
 *
 * SPDX-License-Identifier: MIT */
#include "taking.h"

#include <string.h>

#include "base/options.h"
#include "host/answers/asked.h"
#include "host/ledger/entry.h"
#include "ledgers.h"

#define AT_ONCE 2048u           /* calls that an intake gives at most */

/* ---- what is taken ------------------------------------------------------- */

static void add_price(struct taking *t, const struct entry *e)
{
    if (!e->has_price || e->unknown)
        t->unknown++;
    else if (e->inherited)
        t->inherited++;
    else
        t->priced++;
    if (e->has_price && e->currency != MREG_USD)
        t->foreign++;
    else if (e->has_price
             && mreg_sum_add(&t->total, (uint64_t)e->price) != MREG_OK)
        t->too_large = true;
}

static void say_refused(struct taking *t, const mreg_call *call,
                        struct intake_place place)
{
    const char *why = entry_check(call);

    t->in.counts.skipped++;
    if (!why)
        why = "the ledger refuses it";
    t->in.ears.wrong(t, place, why, strlen(why));
}

static void took(struct taking *t, const mreg_call *call,
                 struct intake_place place, mreg_recorded is)
{
    struct entry e = {.call = call};

    t->recorded[is]++;
    if (is == MREG_RECORDED_REFUSED)
        say_refused(t, call, place);
    if (is != MREG_RECORDED_NEW && is != MREG_RECORDED_LARGER)
        return;
    entry_price(&e, t->r);
    add_price(t, &e);
    if (t->show)
        t->show(t, call, &e);
}

static bool record(struct taking *t, const mreg_call *calls, size_t n,
                   mreg_recorded *out)
{
    mreg_host_note why = {{0}};
    const mreg_ledger_status status =
        mreg_ledger_record(t->ledger, t->r, calls, n, out, &why);

    if (status == MREG_LEDGER_OK || status == MREG_LEDGER_REFUSED)
        return true;
    progress_clear(&t->progress);
    complain(t->command, why.text[0] ? why.text
                                     : mreg_ledger_status_text(status).at,
             NULL, "what was recorded before stays");
    t->failed = true;
    return false;
}

static bool take_calls(void *of, const mreg_call *calls,
                       const struct intake_place *places, size_t n)
{
    struct taking *t = of;
    mreg_recorded out[AT_ONCE] = {MREG_RECORDED_NEW};

    if (!t->ledger)
        for (size_t i = 0; i < n; i++)
            out[i] = entry_check(&calls[i]) ? MREG_RECORDED_REFUSED
                                            : MREG_RECORDED_NEW;
    else if (!record(t, calls, n, out))
        return false;
    for (size_t i = 0; i < n; i++)
        took(t, &calls[i], places[i], out[i]);
    return !out_std.failed;
}

/* ---- what is said meanwhile ---------------------------------------------- */

static void say_wrong(void *of, struct intake_place place, const char *why,
                      size_t size)
{
    struct taking *t = of;

    progress_clear(&t->progress);
    out_flush(&out_std);
    out_text(&out_err, t->command);
    out_text(&out_err, ": ");
    out_shown(&out_err, place.path, strlen(place.path));
    if (place.line > 0) {
        out_char(&out_err, ':');
        out_number(&out_err, place.line);
    }
    out_text(&out_err, ": ");
    out_shown(&out_err, why, size);
    out_char(&out_err, '\n');
    out_flush(&out_err);
}

static void note_found(void *of, const char *path, const char *name,
                       const char *what)
{
    struct taking *t = of;
    unsigned i = 0;

    (void)path;
    while (i < TAKING_FORMATS - 1 && t->found[i].name
           && strcmp(t->found[i].name, name) != 0)
        i++;
    t->found[i].name = name;
    t->found[i].what = what;
    t->found[i].files++;
}

static void show_progress(void *of)
{
    struct taking *t = of;

    if (t->stops && t->stops()) {
        intake_flush(&t->in);
        t->in.over = true;
    }
    if (!progress_due(&t->progress))
        return;
    out_text(&out_err, t->command);
    out_text(&out_err, ": ");
    out_grouped(&out_err, t->in.counts.files);
    out_text(&out_err, " files, ");
    out_grouped(&out_err, t->in.counts.lines);
    out_text(&out_err, " lines, ");
    out_grouped(&out_err,
                progress_rate(&t->progress, t->in.counts.bytes) / 1000000);
    out_text(&out_err, " MB a second");
    progress_said(&t->progress);
}

/* ---- options ------------------------------------------------------------- */

static mreg_text text_of(const char *text)
{
    return (mreg_text){text ? text : "", text ? (uint32_t)strlen(text) : 0};
}

static int take_format(struct taking *t, const char *format)
{
    struct nearest n = {.word = format};

    if (!format || intake_force(&t->in, format))
        return EXIT_YES;
    n.size = strlen(format);
    for (unsigned i = 0; intake_format_name(i); i++)
        nearest_try(&n, intake_format_name(i));
    complain_near(t->command, "no such format", &n,
                  "mreg import --help lists them");
    return EXIT_USAGE;
}

static int take_tags(struct taking *t, const struct taking_options *o)
{
    const char *at = o->tag;

    while (at && *at) {
        const size_t size = strcspn(at, ",");

        if (!memchr(at, '=', size) || *at == '='
            || t->in.tags == MREG_CALL_TAGS) {
            complain(t->command, "tags are KEY=VALUE, at most 8, not", at,
                     NULL);
            return EXIT_USAGE;
        }
        t->in.tag[t->in.tags++] = (mreg_text){at, (uint32_t)size};
        at += size + (at[size] == ',');
    }
    return EXIT_YES;
}

int taking_open(struct taking *t, const struct taking_options *o)
{
    t->ledger = ledgers_open(t->command, o->ledger, 0);
    return t->ledger ? EXIT_YES : EXIT_DATA;
}

int taking_begin(struct taking *t, const struct taking_options *o)
{
    int status = take_format(t, o->format);

    t->in.r = t->r;
    t->in.ears = (struct intake_ears){t, take_calls, say_wrong, note_found,
                                      show_progress};
    t->in.provider = text_of(o->provider);
    t->in.run = text_of(o->run);
    if (status == EXIT_YES)
        status = take_tags(t, o);
    if (status == EXIT_YES && o->at
        && !asked_instant(o->at, strlen(o->at), &t->in.at)) {
        complain(t->command, "not an instant:", o->at,
                 "write 2026-08-16 or 2026-08-16T16:00Z");
        status = EXIT_USAGE;
    }
    if (status != EXIT_YES)
        return status;
    intake_begin(&t->in);
    progress_begin(&t->progress);
    return EXIT_YES;
}

void taking_end(struct taking *t)
{
    intake_end(&t->in);
    progress_clear(&t->progress);
}
