/* Prices what providers say they used, and writes it.
 *
 * SPDX-License-Identifier: MIT */
#include "said.h"

#include "cost_rows.h"
#include "out_view.h"
#include "price_text.h"

/* ---- pricing ----------------------------------------------------------- */

static void say_word(struct note *error, const char *what, const char *at,
                     size_t size, const char *cure)
{
    note_text(error, what);
    note_text(error, " '");
    note_bytes(error, at, size);
    note_text(error, "'");
    note_text(error, cure);
}

/* Takes the terms that the answer states. A word that is none of ours is an
 * error unless an option says what is meant. */
static void take_terms(const struct said_asked *q, struct said *s)
{
    static const char unavailable[] = "not_available";
    const mreg_said *said = &s->answer->said;

    mreg_usage_terms(said, &s->call.on);
    s->call.geo_assumed = !q->geo_said
                          && said->geo_word.size == sizeof unavailable - 1
                          && memcmp(said->geo_word.at, unavailable,
                                    sizeof unavailable - 1) == 0;
    if (said->service == MREG_SAID_OTHER && !q->service_said)
        say_word(&s->error, "the answer states no service of ours:",
                 said->service_word.at, said->service_word.size,
                 "; --service says which");
    else if (said->geo == MREG_SAID_OTHER && !q->geo_said)
        say_word(&s->error, "the answer states no geography of ours:",
                 said->geo_word.at, said->geo_word.size,
                 "; --geo says which");
}

static void take_name(const struct said_asked *q, struct said *s)
{
    s->call.name = q->model ? q->model : s->answer->model.at;
    s->call.name_size = q->model ? strlen(q->model) : s->answer->model.size;
    if (s->call.name_size == 0 && s->error.size == 0)
        note_text(&s->error, "the answer names no model; --model says which");
}

static void price(const struct said_asked *q, struct said *s)
{
    const char *flavour = q->flavour ? q->flavour
                              : mreg_usage_convention(&s->answer->said);

    s->call.provider = q->provider;
    s->call.on = q->on;
    s->call.figures = &s->answer->said.figures;
    take_terms(q, s);
    take_name(q, s);
    if (flavour)
        mreg_nesting_find(q->r, flavour, strlen(flavour), &s->call.nesting);
    if (s->error.size > 0)
        return;
    price_call(q->r, &s->call, &s->priced);
    s->priced.most = q->most;
    s->priced.usage_said = true;
    s->error = s->priced.error;
}

/* What an unknown key counts is not in the bill. */
static void say_unknown(struct said *s)
{
    s->partial = true;
    if (priced_complete(&s->priced))
        s->priced.status = MREG_E_INCOMPLETE;
    if (s->error.size > 0)
        return;
    say_word(&s->error, "the usage has a key that nobody knows:",
             s->answer->unknown.at, s->answer->unknown.size, "");
    s->priced.error = s->error;
}

void said_price(const struct said_asked *q, mreg_status status,
                const mreg_answer *answer, uint64_t line, struct said *out)
{
    *out = (struct said){.answer = answer, .line = line};
    out->priced.r = q->r;
    out->priced.call = &out->call;
    out->priced.status = MREG_E_BAD_USAGE;
    out->priced.match.model = MREG_NONE;
    out->read = status == MREG_OK || status == MREG_E_INCOMPLETE;
    if (!out->read) {
        note_text(&out->error, answer->reason);
        if (answer->said.key_size > 0)
            say_word(&out->error, "", answer->said.key, answer->said.key_size,
                     "");
        out->priced.error = out->error;
        return;
    }
    price(q, out);
    if (status == MREG_E_INCOMPLETE)
        say_unknown(out);
    out->priced.use = answer->usage;
    out->priced.error = out->error;
}

/* ---- writing ----------------------------------------------------------- */

static void json_name(struct out *o, bool *first, const char *key,
                      mreg_text text)
{
    out_key(o, first, key);
    if (text.size > 0)
        out_json_view(o, text);
    else
        out_text(o, "null");
}

void said_json(struct out *o, const struct said *s)
{
    const mreg_answer *a = s->answer;
    bool first = true;

    out_char(o, '{');
    out_key_number(o, &first, "line", s->line);
    json_name(o, &first, "model", a->model);
    json_name(o, &first, "id", a->id);
    out_key(o, &first, "ended");
    out_text(o, a->complete ? "true" : "false");
    if (a->failed) {
        out_key(o, &first, "failed");
        out_text(o, "true");
    }
    if (a->has_billed) {
        out_key(o, &first, "billed_usd");
        money_json(o, a->billed);
    }
    if (a->has_unknown)
        json_name(o, &first, "unknown_key", a->unknown);
    if (s->read) {
        out_key(o, &first, "usage");
        cost_counts_json(o, &a->usage);
    }
    cost_members_json(o, &s->priced, &first);
    out_text(o, "}\n");
}

static void print_counts(struct out *o, const mreg_usage *use)
{
    for (uint32_t m = 0; m < MREG_METERS_COUNT; m++)
        if (use->n[m] > 0) {
            out_text(o, "  ");
            out_view(o, mreg_meter_name(m));
            out_char(o, ' ');
            out_grouped(o, use->n[m]);
            out_char(o, '\n');
        }
}

/* "answer chatcmpl-1 of gpt-4o; has not ended; billed 0.5 USD" */
static void print_heading(struct out *o, const struct said *s)
{
    const mreg_answer *a = s->answer;
    char billed[MREG_MONEY_SIZE];

    out_text(o, "answer");
    if (a->id.size > 0) {
        out_char(o, ' ');
        out_shown(o, a->id.at, a->id.size);
    }
    if (a->model.size > 0) {
        out_text(o, " of ");
        out_shown(o, a->model.at, a->model.size);
    }
    out_text(o, a->failed ? "; failed" : a->complete ? "" : "; has not ended");
    if (a->has_billed) {
        out_text(o, "; the provider billed ");
        out_bytes(o, billed,
                  mreg_money_text(a->billed, billed, sizeof billed));
        out_text(o, " USD");
    }
    out_char(o, '\n');
}

void said_text(struct out *o, const struct said *s)
{
    if (!s->read)
        return;
    print_heading(o, s);
    if (priced_known(&s->priced))
        cost_text(o, &s->priced);
    else
        print_counts(o, &s->answer->usage);
}
