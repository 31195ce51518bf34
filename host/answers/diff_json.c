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
    if (p->state == DIFF_ABSENT) {
        out_text(o, "null");
        return;
    }
    out_text(o, "{\"usd\":");
    if (p->state == DIFF_UNKNOWN) {
        out_text(o, "null}");
        return;
    }
    if (p->currency == MREG_USD) {
        out_json_text(o, p->text.amount);
    } else {
        out_text(o, "null,\"cost\":");
        out_json_text(o, p->text.amount);
        out_text(o, ",\"currency\":");
        out_json_text(o, p->code);
    }
    out_text(o, ",\"per\":");
    out_json_text(o, p->text.per);
    out_text(o, ",\"units\":");
    out_number(o, p->text.units);
    out_char(o, '}');
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

static void names_key(struct out *o, bool *first, const char *key,
                      const struct diff_model *m, bool is_new)
{
    const char *before = "";

    out_key(o, first, key);
    out_char(o, '[');
    for (size_t i = 0; i < m->names.n; i++)
        if (m->names.at[i].is_new == is_new) {
            out_text(o, before);
            out_json_text(o, m->names.at[i].name);
            before = ",";
        }
    out_char(o, ']');
}

static void money_key(struct out *o, bool *first, const char *key,
                      const struct diff_model *m, unsigned which)
{
    char text[MREG_MONEY_SIZE];

    out_key(o, first, key);
    if (m->status[which] != MREG_OK) {
        out_text(o, "null");
        return;
    }
    mreg_money_text(m->pico[which], text, sizeof text);
    out_json_text(o, text);
}

static void json_model(struct out *o, const struct diff *d,
                       const struct diff_model *m)
{
    bool first = true;

    out_char(o, '{');
    text_key(o, &first, "model", m->name);
    text_key(o, &first, "change", m->row[DIFF_OLD] == MREG_NONE ? "new"
             : m->row[DIFF_NEW] == MREG_NONE ? "gone" : "changed");
    out_key(o, &first, "prices");
    out_char(o, '[');
    for (size_t i = 0; i < m->rates.n; i++) {
        out_text(o, i > 0 ? "," : "");
        json_rate(o, &m->rates.at[i]);
    }
    out_char(o, ']');
    out_key(o, &first, "facts");
    out_char(o, '[');
    for (size_t i = 0; i < m->facts.n; i++) {
        out_text(o, i > 0 ? "," : "");
        json_fact(o, &m->facts.at[i]);
    }
    out_char(o, ']');
    names_key(o, &first, "names_new", m, true);
    names_key(o, &first, "names_gone", m, false);
    if (d->use) {
        money_key(o, &first, "old_usd", m, DIFF_OLD);
        money_key(o, &first, "new_usd", m, DIFF_NEW);
    }
    out_char(o, '}');
}

void diff_json(struct out *o, const struct diff *d)
{
    const struct diff_model **all = d->use ? diff_by_change(d) : NULL;
    bool first = true;

    out_char(o, '{');
    out_key(o, &first, "same");
    out_text(o, d->models.n ? "false" : "true");
    out_key(o, &first, "models");
    out_char(o, '[');
    for (size_t i = 0; i < d->models.n; i++) {
        out_text(o, i > 0 ? "," : "");
        json_model(o, d, all ? all[i] : &d->models.at[i]);
    }
    out_char(o, ']');
    out_key(o, &first, "old_registry");
    registry_json(o, &d->by[DIFF_OLD]);
    answer_registry(o, &d->by[DIFF_NEW], &first);
    out_text(o, "}\n");
}
