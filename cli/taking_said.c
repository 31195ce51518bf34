/* What came of taking calls, as text and as JSON; and a call as a line.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/instant.h"
#include "base/json_write.h"
#include "taking.h"

/* ---- a call -------------------------------------------------------------- */

static void text_member(struct out *o, bool *first, const char *key,
                        mreg_text text)
{
    if (text.size == 0)
        return;
    out_key(o, first, key);
    out_json(o, text.at, text.size);
}

static void usage_member(struct out *o, bool *first, const mreg_usage *use)
{
    bool inside = true;

    out_key(o, first, "usage");
    out_char(o, '{');
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
        if (use->n[m] > 0 || m == MREG_INPUT || m == MREG_OUTPUT) {
            const mreg_text name = mreg_meter_name(m);

            out_key_bytes(o, &inside, name.at, name.size);
            out_number(o, use->n[m]);
        }
    out_char(o, '}');
}

static void tags_member(struct out *o, bool *first, const mreg_call *call)
{
    if (call->tags == 0)
        return;
    out_key(o, first, "tags");
    for (unsigned i = 0; i < call->tags; i++) {
        out_char(o, i == 0 ? '[' : ',');
        out_json(o, call->tag[i].at, call->tag[i].size);
    }
    out_char(o, ']');
}

static void number_member(struct out *o, bool *first, const char *key,
                          uint64_t n)
{
    if (n > 0)
        out_key_number(o, first, key, n);
}

static void state_members(struct out *o, bool *first, const mreg_call *call)
{
    static const char *const states[] = {NULL, "partial", "abandoned"};
    char money[MREG_MONEY_SIZE];

    if (call->state > 0 && call->state < MREG_CALL_STATES)
        out_key_text(o, first, "state", states[call->state]);
    number_member(o, first, "estimated", call->estimated);
    if (call->has_billed) {
        out_key(o, first, "billed_usd");
        out_bytes(o, money, mreg_money_text(call->billed, money,
                                            sizeof money));
    }
    number_member(o, first, "latency_ms", call->latency_ms);
    number_member(o, first, "first_ms", call->first_ms);
}

void taking_line(struct out *o, const mreg_call *call)
{
    taking_object(o, call);
    out_char(o, '\n');
}

void taking_object(struct out *o, const mreg_call *call)
{
    char at[INSTANT_TEXT_SIZE];
    bool first = true;

    instant_text(call->at, at);
    out_char(o, '{');
    text_member(o, &first, "id", call->id);
    out_key_text(o, &first, "at", at);
    text_member(o, &first, "provider", call->provider);
    text_member(o, &first, "model", call->model);
    text_member(o, &first, "served", call->served);
    if (call->terms.service)
        text_member(o, &first, "service",
                    term_choice(TERM_SERVICE, call->terms.service));
    if (call->terms.geo)
        text_member(o, &first, "geo",
                    term_choice(TERM_GEO, call->terms.geo));
    usage_member(o, &first, &call->usage);
    state_members(o, &first, call);
    text_member(o, &first, "error", call->error);
    text_member(o, &first, "run", call->run);
    text_member(o, &first, "session", call->session);
    text_member(o, &first, "task", call->task);
    tags_member(o, &first, call);
    text_member(o, &first, "source", call->source);
    out_char(o, '}');
}

/* ---- the sum ------------------------------------------------------------- */

void taking_total(struct out *o, const struct taking *t)
{
    char total[MREG_MONEY_SIZE];

    if (t->too_large) {
        out_text(o, "too large to add up");
        return;
    }
    if (t->unknown + t->foreign > 0)
        out_text(o, ">= ");
    out_bytes(o, total, mreg_sum_text(&t->total, total, sizeof total));
    out_text(o, " USD");
}

static void counted(struct out *o, uint64_t n, const char *what)
{
    out_grouped(o, n);
    out_text(o, what);
}

/* A line for what is not usual; nothing if there is none of it. */
static void odd(struct out *o, uint64_t n, const char *what)
{
    if (n == 0)
        return;
    out_text(o, "  ");
    counted(o, n, what);
    out_char(o, '\n');
}

static void odd_lines(struct out *o, const struct intake *in)
{
    const struct intake_counts *c = &in->counts;

    odd(o, c->others, " other files, which have no name of a log");
    odd(o, c->unfinished, " last lines not whole yet, to be read the next "
                          "time");
    odd(o, c->unbilled, " calls that nobody billed, not recorded");
    odd(o, c->sums, " lines are sums of many calls, marked as estimated: "
                    "prices by the size of a call may be others");
    if (c->odd_keys == 0)
        return;
    out_text(o, "  ");
    counted(o, c->odd_keys, " calls marked as estimated, for nobody knows a "
                            "key of their usage, such as ");
    out_shown(o, in->odd_key.text, in->odd_key.size);
    out_char(o, '\n');
}

static uint64_t same(const struct taking *t)
{
    return t->recorded[MREG_RECORDED_SAME] + t->in.counts.again;
}

void taking_text(const struct taking *t)
{
    struct out *o = &out_std;

    for (unsigned i = 0; i < TAKING_FORMATS && t->found[i].what; i++) {
        counted(o, t->found[i].files, t->found[i].files == 1
                ? " file read as " : " files read as ");
        out_text(o, t->found[i].what);
        out_char(o, '\n');
    }
    counted(o, t->in.counts.files, t->in.counts.files == 1 ? " file, "
                                                           : " files, ");
    counted(o, t->in.counts.lines, " lines: ");
    counted(o, t->recorded[MREG_RECORDED_NEW], " new calls, ");
    counted(o, t->recorded[MREG_RECORDED_LARGER], " larger, ");
    counted(o, same(t), " the same; ");
    counted(o, t->in.counts.skipped, " lines or files skipped\n");
    odd_lines(o, &t->in);
    counted(o, t->priced, " priced, ");
    counted(o, t->inherited, " at inherited prices, ");
    counted(o, t->unknown, " unknown: ");
    taking_total(o, t);
    if (t->foreign > 0) {
        out_text(o, " and ");
        counted(o, t->foreign, " calls in other currencies");
    }
    out_text(o, t->ledger ? "\n" : "; nothing is recorded\n");
}

static void count_members(struct out *o, const struct taking *t, bool *first)
{
    const struct intake_counts *c = &t->in.counts;

    out_key_number(o, first, "files", c->files);
    out_key_number(o, first, "other_files", c->others);
    out_key_number(o, first, "bytes", c->bytes);
    out_key_number(o, first, "lines", c->lines);
    out_key_number(o, first, "new", t->recorded[MREG_RECORDED_NEW]);
    out_key_number(o, first, "larger", t->recorded[MREG_RECORDED_LARGER]);
    out_key_number(o, first, "same", same(t));
    out_key_number(o, first, "skipped", c->skipped);
    out_key_number(o, first, "unfinished", c->unfinished);
    out_key_number(o, first, "unbilled", c->unbilled);
    out_key_number(o, first, "sums", c->sums);
    out_key_number(o, first, "odd_keys", c->odd_keys);
    out_key_number(o, first, "priced", t->priced);
    out_key_number(o, first, "inherited", t->inherited);
    out_key_number(o, first, "unknown", t->unknown);
}

void taking_json(const struct taking *t)
{
    char total[MREG_MONEY_SIZE];
    struct out *o = &out_std;
    bool first = true, inside = true;

    out_char(o, '{');
    count_members(o, t, &first);
    out_key(o, &first, "formats");
    out_char(o, '{');
    for (unsigned i = 0; i < TAKING_FORMATS && t->found[i].what; i++)
        out_key_number(o, &inside, t->found[i].name, t->found[i].files);
    out_char(o, '}');
    out_key(o, &first, "cost_usd");
    mreg_sum_text(&t->total, total, sizeof total);
    if (t->too_large)
        out_text(o, "null");
    else
        out_json_text(o, total);
    out_key(o, &first, "complete");
    out_text(o, t->unknown + t->foreign > 0 || t->too_large ? "false" : "true");
    out_text(o, "}\n");
}
