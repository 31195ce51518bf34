/* The prices of a model over time.
 *
 * SPDX-License-Identifier: MIT */
#include "history.h"

#include "account.h"
#include "base/instant.h"
#include "base/json_write.h"
#include "base/plot.h"
#include "lookup.h"
#include "out_view.h"

enum { FROM, UNTIL, STATE, PRICES };
#define FIXED_BEHIND 3          /* precision, checked, source */

#define PLOT_HEIGHT 8
#define PLOT_WIDTH 60           /* where there is no terminal */
#define PLOT_BESIDE 14          /* columns for labels */

/* ---- prices ------------------------------------------------------------- */

/* Tells whether a rate charges a small call at any hour of the week. */
static bool is_plain(const struct history *h, uint32_t version,
                     const mreg_rate *rate)
{
    mreg_info_view info;

    mreg_info(h->r, h->m, &info);
    return rate->service == h->on.service && rate->windows == 0
           && rate->from_tokens == 0
           && (rate->geo == MREG_GLOBAL
               || rate->geo == (info.geo ? info.geo : h->on.geo))
           && account_has_rate(h->r, h->m, version, rate, h->on.account);
}

/* Finds what a version charges for a small call. Of the rates that hold the
 * last decides. */
static bool price_in(const struct history *h, uint32_t version,
                     mreg_meter meter, struct price_text *out,
                     bool *inherited)
{
    mreg_price price = {0};
    mreg_rate rate;

    for (uint32_t i = 0;
         mreg_rate_info(h->r, h->m, version, i, &rate) == MREG_OK; i++)
        if (is_plain(h, version, &rate))
            mreg_rate_price(h->r, h->m, version, i, meter, &price);
    if (!price.known)
        return false;
    *inherited = price.inherited;
    price_text(meter, &price, out);
    return !price_says_nothing(meter, &price);
}

/* Takes a price for as many units as the first had; false if that is not a
 * whole number. */
static bool alike(const struct price_text *like, struct price_text *price)
{
    const uint64_t times = like->units, over = price->units;

    if (times == over)
        return true;
    if (over == 0 || price->pico > UINT64_MAX / times
        || price->pico * times % over != 0)
        return false;
    price->pico = price->pico * times / over;
    price->units = like->units;
    memcpy(price->per, like->per, sizeof price->per);
    price->amount[mreg_money_text(price->pico, price->amount,
                                  sizeof price->amount)] = 0;
    return true;
}

static bool shown_price(const struct history *h, uint32_t version,
                        unsigned shown, struct price_text *out)
{
    const struct history_meter *m = &h->shown[shown];
    bool inherited;

    return price_in(h, version, m->meter, out, &inherited)
           && alike(&m->like, out);
}

/* Tells whether a meter is worth a column, and what its first price is. */
static bool worth(struct history *h, mreg_meter meter)
{
    const uint32_t count = mreg_version_count(h->r, h->m);
    struct history_meter *next = &h->shown[h->count];
    bool inherited;

    next->meter = meter;
    if (h->meters && !(h->meters >> meter & 1))
        return false;
    for (uint32_t v = 0; v < count; v++)
        if (price_in(h, v, meter, &next->like, &inherited)
            && (h->meters || !inherited))
            return true;
    return false;
}

/* ---- columns ------------------------------------------------------------ */

/* Gives "input_usd_per_1m_tokens" for 1M tokens of input. */
static const char *csv_key(const struct history_meter *m, struct arena *a)
{
    char *key = arena_printf(a, "%s_usd_per_%s", mreg_meter_name(m->meter).at,
                             m->like.per), *to = key;

    for (const char *at = key; *at; at++)
        if (*at != ',')
            *to++ = *at == ' ' ? '_' : *at == 'M' ? 'm' : *at;
    *to = 0;
    return key;
}

static const char *heading(const struct history_meter *m, struct arena *a)
{
    return arena_printf(a, "%s/%s", mreg_meter_name(m->meter).at,
                        m->like.units == 1000000 ? "1M" : m->like.per);
}

void history_of(struct history *h, struct arena *a)
{
    static const struct table_column before[] = {
        {"from", NULL, "from", COLUMN_TEXT, "-", TABLE_USUAL},
        {"until", NULL, "until", COLUMN_TEXT, "-", TABLE_USUAL},
        {"state", NULL, "state", COLUMN_TEXT, "", TABLE_USUAL},
    };
    static const struct table_column behind[FIXED_BEHIND] = {
        {"precision", NULL, "day is", COLUMN_TEXT, "-", TABLE_USUAL},
        {"checked", NULL, "checked", COLUMN_TEXT, "-", TABLE_RARE},
        {"source", NULL, "source", COLUMN_TEXT, "-", TABLE_RARE},
    };
    struct table_column *c;

    h->count = 0;
    for (uint32_t meter = 0; meter < MREG_METERS_COUNT; meter++)
        h->count += worth(h, (mreg_meter)meter);
    c = arena_get(a, PRICES + h->count + FIXED_BEHIND, sizeof *c);
    h->columns = c;
    memcpy(c, before, sizeof before);
    for (unsigned i = 0; i < h->count; i++)
        c[PRICES + i] = (struct table_column){
            mreg_meter_name(h->shown[i].meter).at, csv_key(&h->shown[i], a),
            heading(&h->shown[i], a), COLUMN_NUMBER, "unknown", TABLE_USUAL};
    memcpy(c + PRICES + h->count, behind, sizeof behind);
}

static mreg_text state_of(const struct history *h, size_t row)
{
    const uint32_t now = mreg_version_at(h->r, h->m, h->on.at);

    if (now != MREG_NONE && row < now)
        return (mreg_text){"past", 4};
    return now == row ? (mreg_text){"holds", 5}
                      : (mreg_text){"scheduled", 9};
}

static void history_cell(const void *of, size_t row, unsigned column,
                         struct cell *out)
{
    const struct history *h = of;
    const unsigned behind = PRICES + h->count;
    mreg_version v;

    mreg_version_info(h->r, h->m, (uint32_t)row, &v);
    if (column == FROM)
        cell_day(out, v.from);
    else if (column == UNTIL)
        cell_day(out, row + 1 < mreg_version_count(h->r, h->m) ? v.until : 0);
    else if (column == STATE)
        cell_text(out, state_of(h, row));
    else if (column < behind)
        out->kind = shown_price(h, (uint32_t)row, column - PRICES,
                                &out->price) ? CELL_PRICE : CELL_NONE;
    else if (column == behind)
        cell_text(out, mreg_precision_name(v.precision));
    else if (column == behind + 1)
        cell_day(out, v.checked);
    else
        cell_text(out, v.source);
}

static void history_members(struct out *o, bool *first, const void *of)
{
    const struct history *h = of;

    out_key(o, first, "id");
    out_json_view(o, model_id(h->r, h->m));
    out_key(o, first, "provider");
    out_json_view(o, model_provider(h->r, h->m));
    out_key(o, first, "service");
    out_json_view(o, mreg_service_name(h->on.service));
    out_key(o, first, "geo");
    out_json_view(o, mreg_geo_name(h->on.geo));
}

void history_table(const struct history *h, struct table *out)
{
    *out = (struct table){.name = "versions", .columns = h->columns,
                          .count = PRICES + h->count + FIXED_BEHIND,
                          .rows = mreg_version_count(h->r, h->m),
                          .cell = history_cell, .of = h,
                          .members = history_members};
}

/* ---- plots -------------------------------------------------------------- */

static size_t say_amount(uint64_t pico, char out[PLOT_LABEL])
{
    return mreg_money_text(pico, out, PLOT_LABEL);
}

/* The drawing ends today, or a twentieth behind the last change if that is to
 * come. */
static int64_t end_of(const struct plot *p)
{
    const int64_t last = p->steps[p->count - 1].from;

    if (last <= p->now)
        return p->now;
    return last + (last - p->steps[0].from) / 20 + DAY_MS;
}

static void put_title(struct out *o, const struct history_meter *m,
                      bool later)
{
    char code[CURRENCY_ROOM];

    out_char(o, '\n');
    out_view(o, mreg_meter_name(m->meter));
    out_text(o, ", ");
    out_bytes(o, code, mreg_currency_text(m->like.currency, code,
                                          sizeof code));
    out_text(o, " per ");
    out_text(o, m->like.per);
    out_text(o, later ? "; what is scheduled is dotted\n" : "\n");
}

bool history_plot(struct out *o, const struct history *h, unsigned shown,
                  struct arena *a, struct screen screen)
{
    const uint32_t count = mreg_version_count(h->r, h->m);
    struct plot_step *steps = arena_get(a, count + 1, sizeof *steps);
    struct plot p = {.steps = steps, .now = h->on.at, .height = PLOT_HEIGHT,
                     .width = PLOT_WIDTH, .utf8 = screen.utf8,
                     .say = say_amount};
    struct price_text price;

    if (shown >= h->count)
        return false;
    for (; p.count < count; p.count++) {
        mreg_version v;

        mreg_version_info(h->r, h->m, (uint32_t)p.count, &v);
        steps[p.count].from = v.from;
        if (shown_price(h, (uint32_t)p.count, shown, &price)
            && price.currency == h->shown[shown].like.currency) {
            steps[p.count].known = true;
            steps[p.count].value = price.pico;
        }
    }
    if (screen.width > 2 * PLOT_BESIDE)
        p.width = screen.width - PLOT_BESIDE;
    p.end = end_of(&p);
    put_title(o, &h->shown[shown], steps[count - 1].from > p.now);
    plot_draw(o, &p);
    return true;
}
