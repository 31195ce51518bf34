/* Differences as one JSON object.
 *
 * SPDX-License-Identifier: MIT */
#include "diff.h"

#include "base/instant.h"
#include "base/json_write.h"

static void text_key(struct out *o, bool *first, const char *key,
                     const char *text)
{
    out_key(o, first, key);
    out_json_text(o, text);
}

static void day_key(struct out *o, bool *first, const char *key, mreg_time at)
{
    char day[INSTANT_TEXT_SIZE];

    instant_short(at, day);
    text_key(o, first, key, day);
}

/* "+12.5 %" as the number 12.5; nothing without a measure. */
static void ratio_key(struct out *o, bool *first, const char *ratio)
{
    if (!ratio[0])
        return;
    out_key(o, first, "percent");
    out_bytes(o, ratio + (ratio[0] == '+'),
              strlen(ratio) - strlen(" %") - (ratio[0] == '+'));
}

static void price_key(struct out *o, bool *first, const char *key,
                      const struct diff_price *p)
{
    out_key(o, first, key);
    if (p->state == DIFF_ABSENT)
        out_text(o, "null");
    else
        price_json(o, p->state == DIFF_KNOWN ? &p->text : NULL);
}

static void json_rate(struct out *o, const struct diff_rate *r)
{
    char ratio[RATIO_ROOM];
    bool first = true;

    out_char(o, '{');
    text_key(o, &first, "when", r->when);
    text_key(o, &first, "meter", mreg_meter_name(r->meter).at);
    day_key(o, &first, "from", r->from);
    if (r->until)
        day_key(o, &first, "until", r->until);
    price_key(o, &first, "old", &r->side[DIFF_OLD]);
    price_key(o, &first, "new", &r->side[DIFF_NEW]);
    diff_price_ratio(r, ratio);
    ratio_key(o, &first, ratio);
    out_char(o, '}');
}

static void value_key(struct out *o, bool *first, const char *key,
                      const struct diff_fact *f, unsigned which)
{
    out_key(o, first, key);
    if (f->number[which])
        out_number(o, f->number[which]);
    else if (strcmp(f->side[which], "-") == 0
             || strcmp(f->side[which], "unknown") == 0)
        out_text(o, "null");
    else
        out_json_text(o, f->side[which]);
}

static void json_fact(struct out *o, const struct diff_fact *f)
{
    bool first = true;

    out_char(o, '{');
    text_key(o, &first, "what", f->what);
    value_key(o, &first, "old", f, DIFF_OLD);
    value_key(o, &first, "new", f, DIFF_NEW);
    out_char(o, '}');
}

void diff_facts_json(struct out *o, const struct diff_facts *facts,
                     bool *first)
{
    out_key(o, first, "facts");
    out_char(o, '[');
    for (size_t i = 0; i < facts->n; i++) {
        out_text(o, i > 0 ? "," : "");
        json_fact(o, &facts->at[i]);
    }
    out_char(o, ']');
}

void diff_names_json(struct out *o, const struct diff_names *names,
                     const char *key, bool is_new, bool *first)
{
    const char *before = "";

    out_key(o, first, key);
    out_char(o, '[');
    for (size_t i = 0; i < names->n; i++)
        if (names->at[i].is_new == is_new) {
            out_text(o, before);
            out_json_text(o, names->at[i].name);
            before = ",";
        }
    out_char(o, ']');
}

/* What the call costs by one side: in USD, or else beside a null in its own
 * currency. */
static void cost_keys(struct out *o, bool *first, const struct diff_model *m,
                      unsigned which)
{
    static const char *const usd[] = {"old_usd", "new_usd"};
    static const char *const in[] = {"old_in", "new_in"};
    bool inner = true;

    out_key(o, first, usd[which]);
    if (m->status[which] == MREG_OK)
        money_json(o, m->pico[which]);
    else
        out_text(o, "null");
    if (m->status[which] != MREG_E_CURRENCY)
        return;
    out_key(o, first, in[which]);
    out_char(o, '{');
    currency_members(o, &inner, m->currency[which], m->pico[which]);
    out_char(o, '}');
}

static void json_model(struct out *o, const struct diff *d,
                       const struct diff_model *m)
{
    bool first = true;

    out_char(o, '{');
    text_key(o, &first, "model", m->name);
    text_key(o, &first, "change", diff_change(m->row));
    out_key(o, &first, "prices");
    out_char(o, '[');
    for (size_t i = 0; i < m->rates.n; i++) {
        out_text(o, i > 0 ? "," : "");
        json_rate(o, &m->rates.at[i]);
    }
    out_char(o, ']');
    diff_facts_json(o, &m->facts, &first);
    diff_names_json(o, &m->names, "names_new", true, &first);
    diff_names_json(o, &m->names, "names_gone", false, &first);
    for (unsigned i = 0; d->use && i < DIFF_SIDES; i++)
        cost_keys(o, &first, m, i);
    out_char(o, '}');
}

void diff_object(struct out *o, const struct diff *d)
{
    const struct diff_model **all = d->use ? diff_by_change(d) : NULL;
    bool first = true;

    out_char(o, '{');
    out_key(o, &first, "same");
    out_text(o, diff_is_same(d) ? "true" : "false");
    out_key(o, &first, "models");
    out_char(o, '[');
    for (size_t i = 0; i < d->models.n; i++) {
        out_text(o, i > 0 ? "," : "");
        json_model(o, d, all ? all[i] : &d->models.at[i]);
    }
    out_char(o, ']');
    diff_parts_json(o, d, &first);
    out_key(o, &first, "old_registry");
    registry_json(o, &d->by[DIFF_OLD]);
    answer_registry(o, &d->by[DIFF_NEW], &first);
    out_char(o, '}');
}

void diff_json(struct out *o, const struct diff *d)
{
    diff_object(o, d);
    out_char(o, '\n');
}
