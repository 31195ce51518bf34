/* How one model fares when a call is asked for: yes, or each reason why not,
 * for people and as JSON.
 *
 * SPDX-License-Identifier: MIT */
#include "selection.h"

#include "cost.h"
#include "lookup.h"
#include "out_view.h"
#include "registry.h"

/* ---- for people --------------------------------------------------------- */

static void out_name(struct out *o, const mreg *r, mreg_model m)
{
    out_view(o, model_provider(r, m));
    out_char(o, '/');
    out_view(o, model_id(r, m));
}

/* Writes a cost as "0.0105 USD"; if it is not known, the reason. */
static void out_cost(struct out *o, const struct choice *c)
{
    char amount[MREG_MONEY_SIZE];
    struct note why;

    if (c->price.status == MREG_OK) {
        out_bytes(o, amount, mreg_money_text(c->price.pico, amount,
                                             sizeof amount));
        out_text(o, " USD");
        return;
    }
    price_note(&c->price, &why);
    out_shown(o, why.text, why.size);
}

static void out_caps(struct out *o, mreg_caps set)
{
    const char *before = "";

    for (uint32_t bit = 0; bit < 64; bit++)
        if (set >> bit & 1) {
            out_text(o, before);
            out_view(o, mreg_cap_name(bit));
            before = ", ";
        }
}

/* Says of a call that was counted what it costs, and of capabilities that were
 * preferred which of them there are. */
static void out_choice(struct out *o, const struct fared *f,
                       const struct choice *c)
{
    if (f->w->is_used) {
        out_text(o, "  cost        ");
        out_cost(o, c);
        out_char(o, '\n');
    }
    if (f->w->prefer) {
        out_text(o, "  preferred   ");
        out_caps(o, c->preferred);
        out_text(o, c->preferred ? "" : "none");
        if (f->w->prefer & ~c->preferred) {
            out_text(o, "; not ");
            out_caps(o, f->w->prefer & ~c->preferred);
        }
        out_char(o, '\n');
    }
}

static void out_ordinal(struct out *o, uint64_t n)
{
    const uint64_t last = n % 100 / 10 == 1 ? 0 : n % 10;

    out_grouped(o, n);
    out_text(o, last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
}

static void out_place(struct out *o, const struct fared *f)
{
    const struct selection *s = f->s;

    out_text(o, "chosen: ");
    out_name(o, f->r, f->m);
    out_text(o, " is the ");
    out_ordinal(o, f->place);
    out_text(o, " of ");
    out_grouped(o, s->count);
    out_char(o, '\n');
    out_choice(o, f, &f->choice);
    if (f->place == 1)
        return;
    out_text(o, "before it comes ");
    out_name(o, f->r, s->models[f->place - 2]);
    out_char(o, '\n');
    out_choice(o, f, &s->choices[f->place - 2]);
}

/* What a yes should not be read without. */
static void out_warnings(struct out *o, const struct fared *f)
{
    struct call call = {0};
    struct priced p = {.r = f->r, .call = &call, .match.model = f->m,
                       .on = f->w->filter.on};
    struct note notes[COST_WARNINGS];
    const unsigned count = cost_warnings(&p, notes);

    for (unsigned i = 0; i < count; i++) {
        out_text(o, "  but         ");
        out_shown(o, notes[i].text, notes[i].size);
        out_char(o, '\n');
    }
}

void fared_text(struct out *o, const struct fared *f)
{
    struct reason reason;

    if (f->s && f->place > 0) {
        out_place(o, f);
        return;
    }
    if (fares(f)) {
        out_text(o, "yes: ");
        out_name(o, f->r, f->m);
        out_text(o, " can serve it\n");
        out_choice(o, f, &f->choice);
        out_warnings(o, f);
        return;
    }
    out_text(o, f->s ? "not chosen: " : "no: ");
    out_name(o, f->r, f->m);
    out_char(o, '\n');
    for (unsigned i = 0; reason_against(f->r, f->m, f->w, i, &reason); i++) {
        out_text(o, "  ");
        out_shown(o, reason.text.text, reason.text.size);
        out_char(o, '\n');
    }
}

/* ---- JSON --------------------------------------------------------------- */

static void json_reason(struct out *o, const struct reason *reason)
{
    bool first = true;

    out_char(o, '{');
    out_key(o, &first, "why");
    out_json_text(o, reason_words[reason->kind]);
    out_key(o, &first, "what");
    if (reason->what.size > 0)
        out_json_view(o, reason->what);
    else
        out_text(o, "null");
    out_key(o, &first, "text");
    out_json(o, reason->text.text, reason->text.size);
    out_char(o, '}');
}

static void json_reasons(struct out *o, bool *first, const struct fared *f)
{
    struct reason reason;

    out_key(o, first, "reasons");
    out_char(o, '[');
    for (unsigned i = 0; reason_against(f->r, f->m, f->w, i, &reason); i++) {
        out_text(o, i > 0 ? "," : "");
        json_reason(o, &reason);
    }
    out_char(o, ']');
}

static void json_cost(struct out *o, bool *first, const struct fared *f)
{
    struct note why;

    if (!f->w->is_used)
        return;
    out_key(o, first, "cost_usd");
    if (f->choice.price.status == MREG_OK)
        money_json(o, f->choice.price.pico);
    else
        out_text(o, "null");
    price_note(&f->choice.price, &why);
    if (why.size > 0) {
        out_key(o, first, "note");
        out_json(o, why.text, why.size);
    }
}

void fared_json(struct out *o, const struct fared *f)
{
    bool first = true;

    out_char(o, '{');
    out_key(o, &first, "id");
    out_json_view(o, model_id(f->r, f->m));
    out_key(o, &first, "provider");
    out_json_view(o, model_provider(f->r, f->m));
    out_key(o, &first, "yes");
    out_text(o, fares(f) ? "true" : "false");
    json_reasons(o, &first, f);
    if (f->s && f->place > 0)
        out_key_number(o, &first, "place", f->place);
    if (f->s)
        out_key_number(o, &first, "of", f->s->count);
    json_cost(o, &first, f);
    out_key_caps(o, &first, "preferred", f->choice.preferred);
    answer_registry(o, f->by, &first);
    out_text(o, "}\n");
}
