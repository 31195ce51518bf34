/* When somebody last looked at a price, as JSON and in words.
 *
 * SPDX-License-Identifier: MIT */
#include "looked.h"

#include "base/decimal.h"
#include "base/instant.h"
#include "base/json_write.h"
#include "lookup.h"

#define DAY_SIZE 10u            /* bytes of 2026-09-30 */

/* ---- ages --------------------------------------------------------------- */

bool age_parse(const char *text, size_t size, struct age_limit *out)
{
    const char *const end = text + size;
    uint32_t days = 0;

    *out = (struct age_limit){false, 0};
    if (size < 2 || (end[-1] != 'd' && end[-1] != 'w'))
        return false;
    for (; text < end - 1; text++) {
        if (!is_digit(*text))
            return false;
        days = days * 10 + (uint32_t)(*text - '0');
        if (days > AGE_MOST)
            return false;
    }
    days *= *text == 'w' ? 7 : 1;
    *out = (struct age_limit){days <= AGE_MOST, days};
    return out->given;
}

/* Midnights since 1970; instants before it are not asked for. */
static int64_t day_of(mreg_time at)
{
    return at / DAY_MS;
}

uint32_t looked_age(const mreg_version *v, mreg_time at)
{
    const mreg_time last = at < v->until ? at : v->until;
    const int64_t days = day_of(last) - day_of(v->checked);

    return days > 0 ? (uint32_t)days : 0;
}

bool looked_stale(const mreg_version *v, mreg_time at, struct age_limit most)
{
    return most.given && (!v->checked || looked_age(v, at) > most.days);
}

/* ---- as JSON ------------------------------------------------------------ */

/* Writes one source: {"name": "models.dev", "day": "2026-09-30"}; the day is
 * what the text ends with, if it does. */
static void source_json(struct out *o, const char *at, size_t size)
{
    bool first = true;
    int64_t ms;
    const bool has_day = size > DAY_SIZE + 1
                         && at[size - DAY_SIZE - 1] == ' '
                         && instant_parse(at + size - DAY_SIZE, DAY_SIZE, &ms);

    out_char(o, '{');
    out_key(o, &first, "name");
    out_json(o, at, has_day ? size - DAY_SIZE - 1 : size);
    if (has_day) {
        out_key(o, &first, "day");
        out_json(o, at + size - DAY_SIZE, DAY_SIZE);
    }
    out_char(o, '}');
}

/* The bytes before the next "; ", or all. */
static size_t to_next(mreg_text text)
{
    for (uint32_t i = 0; i + 1 < text.size; i++)
        if (text.at[i] == ';' && text.at[i + 1] == ' ')
            return i;
    return text.size;
}

void sources_json(struct out *o, bool *first, mreg_text source)
{
    const char *before = "";

    if (source.size == 0)
        return;
    out_key(o, first, "sources");
    out_char(o, '[');
    while (source.size > 0) {
        const size_t size = to_next(source);
        const uint32_t taken = (uint32_t)(size < source.size ? size + 2
                                                             : size);

        out_text(o, before);
        source_json(o, source.at, size);
        source.at += taken;
        source.size -= taken;
        before = ",";
    }
    out_char(o, ']');
}

void checked_json(struct out *o, bool *first, mreg_time checked)
{
    char day[INSTANT_TEXT_SIZE];

    if (!checked)
        return;
    instant_short(checked, day);
    out_key(o, first, "checked");
    out_json_text(o, day);
}

void looked_json(struct out *o, bool *first, const mreg_version *v,
                 mreg_time at, struct age_limit most)
{
    checked_json(o, first, v->checked);
    if (v->checked) {
        out_key(o, first, "age");
        out_number(o, looked_age(v, at));
    }
    if (looked_stale(v, at, most)) {
        out_key(o, first, "stale");
        out_text(o, "true");
    }
    sources_json(o, first, v->source);
}

/* ---- in words ----------------------------------------------------------- */

static void note_view(struct note *n, mreg_text text)
{
    note_bytes(n, text.at, text.size);
}

static void note_days(struct note *n, uint32_t days)
{
    note_number(n, days);
    note_text(n, days == 1 ? " day" : " days");
}

static void note_day(struct note *n, mreg_time at)
{
    char day[INSTANT_TEXT_SIZE];

    instant_short(at - at % DAY_MS, day);
    note_text(n, day);
}

void looked_note(struct note *n, const mreg *r, mreg_model m,
                 const mreg_version *v, mreg_time at, struct age_limit most)
{
    n->size = 0;
    note_text(n, "the price of ");
    note_view(n, model_provider(r, m));
    note_text(n, "/");
    note_view(n, model_id(r, m));
    if (v->checked) {
        note_text(n, " was last looked at on ");
        note_day(n, v->checked);
        note_text(n, ", ");
        note_days(n, looked_age(v, at));
        note_text(n, " before ");
        note_day(n, at < v->until ? at : v->until);
    } else {
        note_text(n, " does not say when somebody looked at it");
    }
    note_text(n, "; --max-age allows ");
    note_days(n, most.days);
}
