/* The prices of a version under their conditions, and all versions.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "instant.h"
#include "rates.h"
#include "show.h"

struct widths {
    size_t meter;
    struct column usd;
};

/* The price that a rate states for a meter: not one it inherits, and not
 * the request that costs nothing. */
static bool stated(const struct shown *s, uint32_t rate, uint32_t meter,
                   mreg_price *price)
{
    return mreg_rate_price(s->r, s->m, s->version, rate, (mreg_meter)meter,
                           price) == MREG_OK &&
           price->known && !price->inherited &&
           !price_says_nothing(meter, price);
}

static void measure(const struct shown *s, uint32_t rates, struct widths *w)
{
    memset(w, 0, sizeof *w);
    for (uint32_t rate = 0; rate < rates; rate++)
        for (uint32_t meter = 0; meter < MREG_METERS_COUNT; meter++) {
            struct price_text text;
            mreg_price price;

            if (!stated(s, rate, meter, &price))
                continue;
            price_text(meter, &price, &text);
            column_measure(&w->usd, text.usd);
            if (mreg_meter_name(meter).size > w->meter)
                w->meter = mreg_meter_name(meter).size;
        }
}

static void show_rate(struct out *o, const struct shown *s, uint32_t rate,
                      const struct widths *w)
{
    out_text(o, "  ");
    out_conditions(o, s->r, s->m, s->version, rate);
    out_char(o, '\n');
    for (uint32_t meter = 0; meter < MREG_METERS_COUNT; meter++) {
        mreg_text name = mreg_meter_name(meter);
        struct price_text text;
        mreg_price price;

        if (!stated(s, rate, meter, &price))
            continue;
        price_text(meter, &price, &text);
        out_text(o, "    ");
        out_view(o, name);
        out_repeat(o, ' ', w->meter - name.size + 2);
        column_print(o, &w->usd, text.usd);
        column_fill(o, &w->usd, text.usd);
        out_text(o, " per ");
        out_text(o, text.per);
        out_char(o, '\n');
    }
}

void show_prices(struct out *o, const struct shown *s)
{
    char at[INSTANT_ROOM];
    mreg_version version;
    struct widths widths;

    instant_write(s->at, at);
    out_text(o, "\nprices at ");
    out_text(o, at);
    if (mreg_version_info(s->r, s->m, s->version, &version) != MREG_OK) {
        out_text(o, "\n  none is known\n");
        return;
    }
    out_text(o, ", USD\n");
    measure(s, version.rates, &widths);
    for (uint32_t rate = 0; rate < version.rates; rate++)
        show_rate(o, s, rate, &widths);
}

void show_history(struct out *o, const struct shown *s)
{
    uint32_t count = mreg_version_count(s->r, s->m);

    if (count > 0)
        out_text(o, "\nprice history\n");
    for (uint32_t i = 0; i < count; i++) {
        mreg_version v;
        char from[INSTANT_ROOM];

        if (mreg_version_info(s->r, s->m, i, &v) != MREG_OK)
            continue;
        instant_write(v.from, from);
        out_text(o, i == s->version ? "* " : "  ");
        out_text(o, from);
        out_repeat(o, ' ', strlen(from) < 17 ? 17 - strlen(from) : 0);
        out_text(o, "  ");
        out_view(o, mreg_precision_name(v.precision));
        if (v.source.size > 0) {
            out_text(o, "  ");
            out_view(o, v.source);
        }
        out_char(o, '\n');
        if (v.notes.size > 0) {
            out_text(o, "      ");
            out_view(o, v.notes);
            out_char(o, '\n');
        }
    }
}
