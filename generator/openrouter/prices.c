/* OpenRouter's prices: USD per unit as decimal strings, a discount, and
 * overrides of which the later one wins.
 *
 * SPDX-License-Identifier: MIT */
#include "prices.h"

#include <string.h>

#include "base/decimal.h"
#include "generator/catalogue/price_keys.h"
#include "generator/read/read.h"
#include "generator/catalogue/window.h"

#define PICO 12                          /* picodollars a dollar: 10^12 */
#define DIGITS_MAX 18                    /* always fit a struct decimal */

struct pricing {
    struct catalogue *c;
    struct text id;                      /* of the model */
    bool discounted;
    struct decimal share;                /* 1 less the discount */
};

/* ---- one price ---------------------------------------------------------- */

/* Decimals of more digits than fit are cut, with a last digit that says on
 * which side of a half they were: they round as the whole number would. */
static bool parse_long(struct arena *a, const struct node *n,
                       struct decimal *out)
{
    char *cut = arena_copy(a, n->text, n->size);
    const char *point = memchr(cut, '.', n->size);
    size_t digits = 0, i = 0;
    bool rest = false;

    if (!point || strspn(cut, "0123456789.") != n->size
        || cut[n->size - 1] == '.')
        return false;
    for (; i < n->size && (digits < DIGITS_MAX || cut + i <= point); i++)
        digits += cut[i] != '.' && (digits || cut[i] != '0');
    for (size_t j = i; j < n->size; j++)
        rest = rest || cut[j] != '0';
    if (i < n->size)
        cut[i++] = rest ? '1' : '0';
    return decimal_parse(cut, i, out);
}

static bool apply_discount(const struct pricing *p, struct decimal *d)
{
    if (!p->discounted)
        return true;
    d->scale += p->share.scale;
    return !__builtin_mul_overflow(d->digits, p->share.digits, &d->digits);
}

static bool is_minus_one(struct decimal d)
{
    return d.negative && d.digits == 1 && !d.scale;
}

/* Lists a rounded price in the audit: nobody here can mend it, so it is not a
 * warning. */
static void audit_rounding(const struct pricing *p,
                           const struct snapshot_field *f,
                           const struct node *n, uint64_t pico)
{
    struct audit_line line = {n->at, NULL};

    line.text = arena_printf(p->c->arena, "openrouter/%s: %s of %s is rounded "
                             "to %llu picodollars", p->id.at, f->name,
                             n->text, (unsigned long long)pico);
    arena_push(p->c->arena, &p->c->audit, line);
}

/* Turns a price into picodollars; one that is not 0 must not become 0. */
static bool to_pico(const struct pricing *p, const struct snapshot_field *f,
                    const struct node *n, struct decimal d,
                    const struct trail *at, uint64_t *pico)
{
    struct diags *diags = p->c->diags;
    const char *where = trail_text(p->c->arena, at);
    enum decimal_fit fit;

    if (!apply_discount(p, &d)) {
        diag(diags, M_308, n->at, "%s: %s less the discount has more digits "
             "than 64 bits hold", where, n->text);
        return false;
    }
    fit = decimal_scaled(d, PICO, pico);
    if (fit == DECIMAL_TOO_LARGE || (d.digits && !*pico)
        || !price_in_range(f->meter, *pico, MREG_USD)) {
        diag(diags, M_308, n->at, "%s: %s USD is out of range%s", where,
             n->text, meter_facts[f->meter].unit == UNIT_TOKEN ?
             "; a token costs 0 or 0.0000000001 to 0.001" : "");
        return false;
    }
    if (fit == DECIMAL_ROUNDED)
        audit_rounding(p, f, n, *pico);
    return true;
}

static void read_price(const struct pricing *p,
                       const struct snapshot_field *f, const struct node *n,
                       const struct trail *up, struct price *out)
{
    struct trail at = {up, f->name, 0};
    struct price price = {.state = PRICE_KNOWN, .units = 1};
    struct decimal d;
    struct text t;

    if (!snapshot_text(n, &t))
        return;
    price.place = n->at;
    if (!decimal_parse(n->text, n->size, &d)
        && !parse_long(p->c->arena, n, &d))
        diag(p->c->diags, M_306, n->at, "%s: '%s' is not a decimal number",
             trail_text(p->c->arena, &at), n->text);
    else if (is_minus_one(d))
        *out = (struct price){.state = PRICE_UNKNOWN, .units = 1,
                              .place = n->at};
    else if (d.negative && d.digits)
        diag(p->c->diags, M_307, n->at, "%s: %s is negative; only -1 has a "
             "meaning, \"varies\"", trail_text(p->c->arena, &at), n->text);
    else if (to_pico(p, f, n, d, &at, &price.pico))
        *out = price;
}

static void read_prices(const struct pricing *p,
                        const struct snapshot_fields *fields,
                        const struct node *map, const struct trail *at,
                        struct price *prices)
{
    for (size_t i = 0; i < fields->n; i++) {
        const struct snapshot_field *f = &fields->at[i];

        if (f->type == FIELD_PRICE)
            read_price(p, f, node_get(map, f->name), at, &prices[f->meter]);
    }
}

/* ---- the discount ------------------------------------------------------- */

/* Computes 1 - d for 0 <= d < 1. A discount of 1 would turn every price into
 * 0; it is more likely a percentage. */
static bool complement(struct decimal d, struct decimal *out)
{
    uint64_t one;

    if (d.negative || d.scale < 0
        || decimal_scaled((struct decimal){1, 0, false}, d.scale, &one) !=
            DECIMAL_EXACT || d.digits >= one)
        return false;
    *out = (struct decimal){one - d.digits, d.scale, false};
    return true;
}

static void read_discount(struct pricing *p, const struct node *n,
                          const struct trail *up)
{
    struct trail at = {up, "discount", 0};
    struct decimal d;

    if (node_is_null(n) || n->kind != NODE_SCALAR)
        return;
    if (decimal_parse(n->text, n->size, &d) && complement(d, &p->share))
        p->discounted = d.digits != 0;
    else
        diag(p->c->diags, M_317, n->at, "%s: %s is not a share from 0 to "
             "below 1",
             trail_text(p->c->arena, &at), n->text);
}

/* ---- overrides ---------------------------------------------------------- */

/* Reads a time of day, which OpenRouter writes as 100 for 01:00. */
static bool minute_of(uint32_t clock, bool end, unsigned *minute)
{
    *minute = clock / 100 * 60 + clock % 100;
    return clock % 100 < 60 && *minute < DAY_MINUTES + end;
}

static void add_range(struct arena *a, weekly *w, unsigned start,
                      unsigned end)
{
    struct weekly_range r = {(uint16_t)start, (uint16_t)end};

    if (start < end)
        arena_push(a, w, r);
}

/* Makes a window of the same hours every day, over midnight if the end is
 * not later. */
static void daily(struct arena *a, unsigned start, unsigned end, weekly *out)
{
    if (end - start == DAY_MINUTES) {
        add_range(a, out, 0, WEEK_MINUTES);
        return;
    }
    if (end <= start)
        add_range(a, out, 0, end);
    for (unsigned day = 0; day < WEEK_MINUTES; day += DAY_MINUTES) {
        unsigned stop = day + end + (end <= start ? DAY_MINUTES : 0);

        add_range(a, out, day + start,
                  stop < WEEK_MINUTES ? stop : WEEK_MINUTES);
    }
}

static void refuse_condition(const struct pricing *p, const struct node *n,
                             const struct trail *at, const char *why)
{
    diag(p->c->diags, M_311, n->at, "%s: %s", trail_text(p->c->arena, at),
         why);
}

static void read_hours(const struct pricing *p, const struct node *map,
                       const struct trail *at, struct when *out)
{
    const struct node *from = node_get(map, "utc_start");
    const struct node *to = node_get(map, "utc_end");
    uint32_t start, end;
    unsigned first, last;

    if (node_is_null(from) && node_is_null(to))
        return;
    if (node_is_null(from) || node_is_null(to)) {
        refuse_condition(p, map, at, "utc_start and utc_end need each other");
        return;
    }
    if (!snapshot_count(from, &start) || !snapshot_count(to, &end))
        return;
    if (!minute_of(start, false, &first))
        refuse_condition(p, from, at, "not a time of day; 130 is 01:30");
    else if (!minute_of(end, true, &last))
        refuse_condition(p, to, at, "not a time of day; 130 is 01:30");
    else if (first == last)
        refuse_condition(p, map, at, "utc_start and utc_end are the same; "
                         "the whole day is 0 to 2400");
    else {
        out->has_window = true;
        daily(p->c->arena, first, last, &out->window);
    }
}

/* Strictly above a threshold means from the next token on. */
static void read_threshold(const struct pricing *p, const struct node *map,
                           const struct trail *at, struct when *out)
{
    const struct node *n = node_get(map, "min_prompt_tokens");
    uint32_t tokens;

    if (!snapshot_count(n, &tokens))
        return;
    if (tokens == UINT32_MAX) {
        refuse_condition(p, n, at, "no request is above 4294967295 tokens");
        return;
    }
    out->has_tokens = true;
    out->from_tokens = tokens + 1;
}

/* A field we do not know may be a condition. Then we cannot tell when the
 * entry holds, so while the rest of it does its prices are unknown. */
static void doubt_unknown(const struct pricing *p, const struct node *map,
                          const struct trail *at, struct price *prices)
{
    for (size_t i = 0; i < map->count; i++) {
        const struct node *key = map->item[2 * i];

        if (snapshot_field(&snapshot_override, key))
            continue;
        diag(p->c->diags, M_316, key->at, "%s: '%.60s' may be a condition; "
             "where the others hold, these prices count as unknown",
             trail_text(p->c->arena, at), key->text);
        for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
            if (prices[m].state == PRICE_KNOWN)
                prices[m].state = PRICE_UNKNOWN;
    }
}

/* Refuses an override without a condition, which would replace the price of
 * every call. An unknown field may be one; doubt_unknown handles those. */
static void check_conditions(const struct pricing *p, const struct node *map,
                             const struct trail *at)
{
    for (size_t i = 0; i < map->count; i++) {
        const struct snapshot_field *f =
            snapshot_field(&snapshot_override, map->item[2 * i]);

        if (!f || (f->type != FIELD_PRICE
                   && !node_is_null(map->item[2 * i + 1])))
            return;
    }
    diag(p->c->diags, M_318, map->at, "%s: an override needs a condition, "
         "such as min_prompt_tokens", trail_text(p->c->arena, at));
}

/* In answers of 2024 `image` is the price of an image; since then it is that
 * of a token of one, and equal to `prompt`. No image has as few tokens. Some
 * of 2024 are below what any token costs: those say nothing. */
#define IMAGE_TOKENS_LEAST 10u

static void settle_image(const struct price *input, struct price *prices)
{
    struct price *image = &prices[MREG_IMAGE];

    if (image->state != PRICE_KNOWN || !image->pico
        || input->state != PRICE_KNOWN
        || image->pico / IMAGE_TOKENS_LEAST > input->pico)
        return;
    if (prices[MREG_INPUT_IMAGE].state == PRICE_ABSENT)
        prices[MREG_INPUT_IMAGE] = *image;
    if (!price_in_range(MREG_INPUT_IMAGE, image->pico, MREG_USD))
        prices[MREG_INPUT_IMAGE].state = PRICE_UNKNOWN;
    *image = (struct price){0};
}

static bool same_price(const struct price *a, const struct price *b)
{
    return a->state == PRICE_KNOWN && b->state == PRICE_KNOWN
           && a->pico == b->pico;
}

/* Where tokens of images cost what other input does, an override of the one
 * price is one of both. */
static void follow_input(const struct price *base, struct price *prices)
{
    if (prices[MREG_INPUT_IMAGE].state == PRICE_ABSENT
        && same_price(&base[MREG_INPUT], &base[MREG_INPUT_IMAGE]))
        prices[MREG_INPUT_IMAGE] = prices[MREG_INPUT];
}

static void read_override(const struct pricing *p, const struct node *map,
                          const struct trail *at, struct version *v)
{
    struct override o = {.place = map->at, .times = 1, .over = 1};
    struct price prices[MREG_METERS_COUNT] = {0};

    if (map->kind != NODE_MAP)
        return;
    read_threshold(p, map, at, &o.when);
    read_hours(p, map, at, &o.when);
    check_conditions(p, map, at);
    read_prices(p, &snapshot_override, map, at, prices);
    settle_image(&v->price[MREG_INPUT], prices);
    follow_input(v->price, prices);
    doubt_unknown(p, map, at, prices);
    o.price = prices_keep(p->c->arena, prices);
    arena_push(p->c->arena, &v->overrides, o);
}

/* Old answers state every price: a reasoning price of 0 beside one for
 * output says only that reasoning costs nothing extra. */
static void drop_idle_reasoning(struct price *prices)
{
    struct price *reasoning = &prices[MREG_REASONING];

    if (reasoning->state == PRICE_KNOWN && !reasoning->pico
        && prices[MREG_OUTPUT].pico)
        *reasoning = (struct price){0};
}

void snapshot_prices(struct catalogue *c, struct text id,
                     const struct node *pricing, const struct trail *at,
                     struct version *v)
{
    struct pricing p = {.c = c, .id = id};
    struct price prices[MREG_METERS_COUNT] = {0};
    const struct node *overrides = node_get(pricing, "overrides");
    struct trail list = {at, "overrides", 0};

    read_discount(&p, node_get(pricing, "discount"), at);
    read_prices(&p, &snapshot_pricing, pricing, at, prices);
    drop_idle_reasoning(prices);
    settle_image(&prices[MREG_INPUT], prices);
    v->price = prices_keep(c->arena, prices);
    v->later_wins = true;
    if (!overrides || overrides->kind != NODE_LIST)
        return;
    for (size_t i = 0; i < overrides->count; i++) {
        struct trail one = {&list, NULL, i};

        read_override(&p, overrides->item[i], &one, v);
    }
}
