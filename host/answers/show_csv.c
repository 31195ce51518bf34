/* The prices of a model as CSV: a record for each price of each version.
 *
 * SPDX-License-Identifier: MIT */
#include "base/csv.h"
#include "base/instant.h"
#include "price_text.h"
#include "show.h"
#include "terms.h"

static void csv_day(struct out *o, bool *first, mreg_time at)
{
    char day[INSTANT_TEXT_SIZE];

    instant_short(at, day);
    out_csv_text(o, first, at ? day : "");
}

/* Writes when a rate holds. */
static void csv_when(struct out *o, const struct shown *s, uint32_t version,
                     uint32_t rate)
{
    mreg_version of;
    mreg_rate view;
    mreg_terms on;
    bool first = true;

    mreg_version_info(s->r, s->m, version, &of);
    mreg_rate_info(s->r, s->m, version, rate, &view);
    on = terms_of_rate(&view);
    csv_day(o, &first, of.from);
    csv_day(o, &first, version + 1 < mreg_version_count(s->r, s->m)
                           ? of.until : 0);
    out_text(o, version == s->version ? ",yes" : ",no");
    for (unsigned i = 0; i < TERMS_COUNT; i++) {
        const mreg_text value = term_value(s->r, i, &on);

        out_csv_next(o, &first, value.at, value.size);
    }
    out_char(o, ',');
    out_number(o, view.from_tokens);
    out_char(o, ',');
    if (view.windows > 0) {
        out_char(o, '"');
        out_windows(o, s->r, s->m, version, rate, view.windows);
        out_char(o, '"');
    }
}

static void csv_rate(struct out *o, const struct shown *s, uint32_t version,
                     uint32_t rate)
{
    for (uint32_t m = 0; m < MREG_METERS_COUNT; m++) {
        struct price_text text;
        mreg_price price;
        bool first = false;

        if (mreg_rate_price(s->r, s->m, version, rate, (mreg_meter)m,
                            &price) != MREG_OK || !price.known
            || price.inherited || price_says_nothing(m, &price))
            continue;
        price_text(m, &price, &text);
        csv_when(o, s, version, rate);
        out_csv_text(o, &first, mreg_meter_name(m).at);
        out_char(o, ',');
        money_csv(o, text.pico, text.currency);
        out_char(o, ',');
        out_number(o, text.units);
        out_csv_text(o, &first, text.per);
        out_csv_end(o);
    }
}

void show_csv(struct out *o, const struct shown *s)
{
    out_text(o, "from,until,holds");
    for (unsigned i = 0; i < TERMS_COUNT; i++) {
        out_char(o, ',');
        out_text(o, term_names[i]);
    }
    out_text(o, ",from_input_tokens,windows_utc,meter,usd,units,per\r\n");
    for (uint32_t v = 0; v < mreg_version_count(s->r, s->m); v++)
        for (uint32_t nth = 0, rate;
             (rate = rate_in_order(s, v, nth)) != MREG_NONE; nth++)
            csv_rate(o, s, v, rate);
}
