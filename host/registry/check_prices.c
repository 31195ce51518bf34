/* Versions, windows and price sheets of a registry.
 *
 * SPDX-License-Identifier: MIT */
#include "checks.h"

#include "runtime/condition.h"

#define WEEK (7 * 24 * 60)     /* minutes */
#define DAY INT64_C(86400000)  /* ms */

static bool check_versions(const struct checking *c)
{
    const mreg *r = c->r;

    for (uint32_t v = 0; v < r->version_count; v++)
        if (r->version_from[v] >= MREG_ODD_INSTANT
            && r->version_from[v] - MREG_ODD_INSTANT >= r->odd_count)
            return check_failed(c, "version %lu begins at odd instant %lu, "
                                "which does not exist",
                                (unsigned long)v, (unsigned long)
                                (r->version_from[v] - MREG_ODD_INSTANT));
    for (mreg_model m = 0; m < r->model_count; m++) {
        const struct mreg_run run = mreg_versions_of(r, m);

        for (uint32_t v = run.first; v + 1 < run.end; v++)
            if (mreg_version_from(r, v) >= mreg_version_from(r, v + 1))
                return check_failed(c, "model %lu: version %lu does not "
                                    "begin before the next",
                                    (unsigned long)m,
                                    (unsigned long)(v - run.first));
    }
    return true;
}

/* Row 0 of windows is "always". */
static bool check_windows(const struct checking *c)
{
    const mreg *r = c->r;

    for (uint32_t i = 0; i < r->range_count; i++)
        if (r->ranges[i].start >= r->ranges[i].end
            || r->ranges[i].end > WEEK)
            return check_failed(c, "row %lu of ranges: from minute %u to %u "
                                "of a week", (unsigned long)i,
                                r->ranges[i].start, r->ranges[i].end);
    if (r->window_count && r->windows[0].ranges)
        return check_failed(c, "window 0 has ranges");
    return true;
}

/* The meters that a row prices are those with a place in it, which costs of
 * requests and inheritance are among. */
static bool check_sheet(const struct checking *c, uint32_t i)
{
    const struct mreg_sheet_row *s = &c->r->sheets[i];
    uint8_t meter, last = 0;

    if ((s->plain & ~(uint32_t)MREG_USUAL) || (s->inherited & ~s->plain))
        return check_failed(c, "sheet %lu prices meters that have no place",
                            (unsigned long)i);
    if (s->first_item > s[1].first_item
        || s[1].first_item > c->r->item_count)
        return check_failed(c, "sheet %lu: items %u to %u, of %lu",
                            (unsigned long)i, s->first_item, s[1].first_item,
                            (unsigned long)c->r->item_count);
    for (uint32_t k = s->first_item; k < s[1].first_item; k++, last = meter) {
        meter = c->r->items[k].meter & (uint8_t)~MREG_INHERITED;
        if (meter >= MREG_METERS_COUNT
            || (k > s->first_item && meter <= last))
            return check_failed(c, "item %lu: meter %u is not one, or is not "
                                "in order", (unsigned long)k, meter);
    }
    return true;
}

static bool check_sheets(const struct checking *c)
{
    const mreg *r = c->r;

    for (uint32_t i = 0; i < r->sheet_count; i++)
        if (!check_sheet(c, i))
            return false;
    if (r->sheets[r->sheet_count].first_item != r->item_count)
        return check_failed(c, "the sheets end at item %u, of %lu",
                            r->sheets[r->sheet_count].first_item,
                            (unsigned long)r->item_count);
    for (uint32_t i = 0; i < r->unit_count; i++)
        if (!r->units[i] || (i == 0 && r->units[i] != 1))
            return check_failed(c, "row %lu of units is %lu",
                                (unsigned long)i, (unsigned long)r->units[i]);
    return true;
}

/* ---- the sheet beside a model ------------------------------------------- */

/* Does a version charge a standard call with fewer tokens than `below`, at any
 * hour, by this sheet? */
static bool charges(const mreg *r, uint32_t version, uint32_t sheet,
                    uint64_t below)
{
    const struct mreg_run rates = mreg_rates_of(r, version);

    for (uint32_t i = rates.end; i-- > rates.first;) {
        const struct mreg_condition_row *when =
            &r->conditions[r->rates[i].condition];

        if (mreg_condition_is_special(when) || when->from_tokens >= below)
            continue;
        if (r->rates[i].sheet != sheet)
            return false;
        if (!when->from_tokens && !when->window)
            return true;
    }
    return false;
}

/* It is charged from the day `since` on, whatever version is in force then,
 * and at as_of, which nobody compares with that day. */
static bool is_charged(const mreg *r, const struct mreg_model_row *row,
                       struct mreg_run versions)
{
    const mreg_time since = row->since * DAY;
    uint32_t v = mreg_begun(r, versions, since);

    if (v == versions.first || since > r->as_of)
        return false;
    for (v--; v < versions.end; v++)
        if (!charges(r, v, row->sheet, r->thresholds[row->below]))
            return false;
    return true;
}

/* It prices all usual tokens, in US dollars; threshold 0 is none. */
static bool check_usual(const struct checking *c)
{
    const mreg *r = c->r;

    if (r->thresholds[0] != UINT64_MAX)
        return check_failed(c, "threshold 0 is a limit");
    for (mreg_model m = 0; m < r->model_count; m++) {
        const uint32_t sheet = r->models[m].sheet;

        if (sheet == MREG_NO_ROW)
            continue;
        if (MREG_USUAL_TOKENS & ~(mreg_meters)r->sheets[sheet].plain
            || (r->currencies && r->currencies[sheet]))
            return check_failed(c, "model %lu: sheet %lu does not price all "
                                "usual tokens in USD", (unsigned long)m,
                                (unsigned long)sheet);
        if (!is_charged(r, &r->models[m], mreg_versions_of(r, m)))
            return check_failed(c, "model %lu: sheet %lu is not what its "
                                "rates charge", (unsigned long)m,
                                (unsigned long)sheet);
    }
    return true;
}

/* ---- accounts, currencies, layers --------------------------------------- */

/* Bytes that a call is compared with and that no call has. */
static bool check_conditions(const struct checking *c)
{
    const mreg *r = c->r;

    for (uint32_t i = 0; i < r->condition_count; i++)
        if (mreg_condition_idle(&r->conditions[i]))
            return check_failed(c, "row %lu of conditions: a spare byte is "
                                "not 0", (unsigned long)i);
    return true;
}

static bool check_layers(const struct checking *c)
{
    const mreg *r = c->r;

    for (uint32_t i = 0; i < r->layer_count; i++) {
        const struct mreg_layer_row *row = &r->layers[i];

        if (i && row->version <= row[-1].version)
            return check_failed(c, "row %lu of layers is not of a later "
                                "version", (unsigned long)i);
        if (!(r->about->layers >> row->layer & 1))
            return check_failed(c, "row %lu of layers: about does not name "
                                "the layer %u", (unsigned long)i, row->layer);
    }
    return true;
}

/* Each sheet has a currency, if there is a table of them. */
static bool check_currencies(const struct checking *c)
{
    const mreg *r = c->r;
    char text[4];

    for (uint32_t i = 0; r->currencies && i < r->sheet_count; i++)
        if (mreg_currency_text(r->currencies[i], text, sizeof text) != 3)
            return check_failed(c, "row %lu of currencies: %u is not of "
                                "three letters", (unsigned long)i,
                                r->currencies[i]);
    return true;
}

bool check_prices(const struct checking *c)
{
    return check_currencies(c) && check_conditions(c) && check_layers(c)
           && check_versions(c) && check_windows(c) && check_sheets(c)
           && check_usual(c);
}
