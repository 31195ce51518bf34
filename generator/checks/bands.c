/* Prices that are far from what they are usually near: those before, those of
 * other hosts, that of another meter. A check is a line of the table below.
 *
 * SPDX-License-Identifier: MIT */
#include "judge.h"

#include <string.h>

#include "generator/catalogue/price_keys.h"

#define USD UINT64_C(1000000)  /* a million tokens for a dollar: pico each */
#define ANY UINT32_MAX

struct band;

/* How many sources a version may have for a check to concern it. */
enum told { TOLD_BY_ANY, TOLD_BY_ONE, TOLD_BY_MORE };

/* Finds what a price is compared with; false if there is nothing. */
typedef bool reference(const struct judge *j, const struct rated *at,
                       unsigned meter, const mreg_price *price,
                       struct span *out);

struct band {
    enum diag_number number;
    mreg_meters meters;
    reference *is_near;
    uint64_t bound;       /* without is_near: the reference, pico each */
    uint32_t least, most; /* thousandths of the reference */
    bool open;            /* neither of both is allowed */
    bool (*concerns)(const struct model *m);  /* NULL: each model */
    enum told told;
    bool every_rate;      /* those with conditions, too */
    bool free_too;        /* a price of 0 can be odd */
    bool overlays;        /* an overlay's prices are judged, too */
    const char *of, *doubt;
};

/* ---- references ---------------------------------------------------------- */

static bool near_input(const struct judge *j, const struct rated *at,
                       unsigned meter, const mreg_price *price,
                       struct span *out)
{
    const mreg_price input = price_of(j, at, MREG_INPUT);

    (void)meter;
    (void)price;
    *out = (struct span){input.pico_usd, input.pico_usd};
    return input.known;
}

static bool near_write(const struct judge *j, const struct rated *at,
                       unsigned meter, const mreg_price *price,
                       struct span *out)
{
    const mreg_price write = price_of(j, at, MREG_CACHE_WRITE);

    (void)meter;
    (void)price;
    *out = (struct span){write.pico_usd, write.pico_usd};
    return write.known && !write.inherited;
}

/* Tells whether a version is that of a model which a rolling name means: what
 * the next model costs is not a change of the price of the last, and hosts of
 * the one that it means now say nothing of those before, which are judged as
 * themselves. */
static bool is_of_meaning(const struct judge *j, const struct rated *at)
{
    return strcmp(j->c->models.at[at->model].prices->place.file,
                  at->stated->place.file) != 0;
}

static bool near_before(const struct judge *j, const struct rated *at,
                        unsigned meter, const mreg_price *price,
                        struct span *out)
{
    mreg_price before;

    if (!at->version || at->stated[-1].layer != MREG_LAYER_BASE
        || is_of_meaning(j, at))
        return false;
    before = plain_price(j, at->model, at->version - 1, meter);
    *out = (struct span){before.pico_usd, before.pico_usd};
    return before.known && !before.inherited
           && before.currency == price->currency;
}

static bool near_plain(const struct judge *j, const struct rated *at,
                       unsigned meter, const mreg_price *price,
                       struct span *out)
{
    const mreg_price plain = plain_price(j, at->model, at->version, meter);

    *out = (struct span){plain.pico_usd, plain.pico_usd};
    return plain.known && !plain.inherited
           && plain.currency == price->currency;
}

static bool near_others(const struct judge *j, const struct rated *at,
                        unsigned meter, const mreg_price *price,
                        struct span *out)
{
    *out = others_charge(j, at, meter, price->currency);
    return !is_of_meaning(j, at);
}

/* ---- whom a check concerns ----------------------------------------------- */

static bool is_embedding(const struct model *m)
{
    return m->has & (MREG_CAP_EMBEDDINGS | MREG_CAP_RERANKING);
}

static bool is_chat(const struct model *m)
{
    return m->has & (MREG_CAP_FUNCTION_CALLING | MREG_CAP_STRUCTURED_OUTPUT
                     | MREG_CAP_JSON_MODE | MREG_CAP_EXTENDED_THINKING);
}

/* ---- the table ----------------------------------------------------------- */

#define BIT(meter) ((mreg_meters)1 << (meter))
#define USUAL (BIT(MREG_INPUT) | BIT(MREG_OUTPUT))
#define ALL (~(mreg_meters)0)

static const struct band bands[] = {
    {.number = M_601, .meters = USUAL, .is_near = near_others,
     .least = 100, .most = 10000, .open = true, .free_too = true,
     .overlays = true,
     .of = "what other hosts of the model charge",
     .doubt = "is the unit right?"},
    {.number = M_602, .meters = BIT(MREG_CACHE_READ), .is_near = near_input,
     .most = 1000, .every_rate = true, .overlays = true,
     .of = "what input costs", .doubt = "a cache is read for less"},
    {.number = M_640, .meters = ALL, .is_near = near_before,
     .told = TOLD_BY_MORE, .least = 300, .most = 3000, .free_too = true,
     .of = "what the version before says",
     .doubt = "are digit, unit and currency right?"},
    /* Twice or half is a slip as often as a new price, and no other price of
     * the model tells which: a second source does. */
    {.number = M_640, .meters = ALL, .is_near = near_before,
     .told = TOLD_BY_ONE, .least = 556, .most = 1799, .free_too = true,
     .of = "what the version before says",
     .doubt = "are digit, unit and currency right? name a second source in "
              "`sources:`"},
    {.number = M_641, .meters = BIT(MREG_OUTPUT), .is_near = near_input,
     .least = 1000, .most = ANY,
     .of = "what input costs", .doubt = "are the two swapped?"},
    {.number = M_642, .meters = BIT(MREG_CACHE_WRITE),
     .is_near = near_input, .least = 1000, .most = 2000,
     .of = "what input costs",
     .doubt = "a write costs 1 to 2 times as much, or is not priced apart"},
    /* An hour costs exactly twice the input and 1.6 times the five minutes,
     * wherever it is priced. Measured by the input it would have no room: when
     * that falls and the writes are yet to follow, it is far beyond twice. */
    {.number = M_642, .meters = BIT(MREG_CACHE_WRITE_1H),
     .is_near = near_write, .least = 1000, .most = 2000,
     .of = "what a cache write of five minutes costs",
     .doubt = "an hour costs 1 to 2 times as much"},
    {.number = M_643, .meters = BIT(MREG_INPUT), .bound = 2 * USD,
     .most = 1000, .concerns = is_embedding,
     .of = "the most that embeddings cost", .doubt = "is the unit right?"},
    {.number = M_644, .meters = USUAL, .bound = USD / 200,
     .least = 1000, .most = ANY, .concerns = is_chat,
     .of = "the least that chat models cost",
     .doubt = "is it a price per thousand tokens?"},
    {.number = M_645, .meters = ALL, .is_near = near_plain,
     .least = 100, .most = 15000, .every_rate = true,
     .of = "what it costs without conditions",
     .doubt = "is the entry of `overrides` right?"},
};

/* ---- judging ------------------------------------------------------------- */

/* Compares price / reference with hundredths; no product can overflow, for
 * what is so large is not in USD and is not judged. */
static bool is_within(const struct band *b, uint64_t price, struct span near)
{
    const uint64_t large = UINT64_MAX / 100000;

    if (price > large || near.high > large)
        return true;
    if (b->open)
        return price * 1000 > near.low * b->least
               && price * 1000 < near.high * b->most;
    return price * 1000 >= near.low * b->least
           && (b->most == ANY || price * 1000 <= near.high * b->most);
}

static void report_far(const struct judge *j, const struct band *b,
                       const struct rated *at, unsigned meter,
                       const mreg_price *price, struct span near)
{
    struct arena *a = j->c->arena;
    const uint64_t from = price->pico_usd < near.low ? near.low : near.high;
    char code[CURRENCY_CODE] = {0};

    report_odd(j, b->number, &j->c->models.at[at->model], at->stated,
               "%s costs %s %s per million tokens, %s times %s (%s)%s; %s",
               meter_facts[meter].name, per_million(a, price->pico_usd),
               currency_code(price->currency, code),
               times_text(a, price->pico_usd, from), b->of,
               per_million(a, from), others_text(j, at, meter), b->doubt);
}

static void judge_price(const struct judge *j, const struct band *b,
                        const struct rated *at, unsigned meter)
{
    const mreg_price price = price_of(j, at, meter);
    struct span near = {b->bound, b->bound};

    if (!price.known || price.inherited || (!price.pico_usd && !b->free_too)
        || (!b->is_near && price.currency != MREG_USD)
        || (b->is_near && !b->is_near(j, at, meter, &price, &near))
        || !near.low || is_within(b, price.pico_usd, near))
        return;
    report_far(j, b, at, meter, &price, near);
}

static bool is_told_by(const struct version *v, enum told told)
{
    return told == TOLD_BY_ANY || v->agreed == (told == TOLD_BY_MORE);
}

/* What an overlay charges for one host is no reason to doubt the others: with
 * overlays only their own versions can be at fault. */
static bool is_judged(const struct judge *j, const struct band *b,
                      const struct rated *at)
{
    const struct version *v = at->stated;
    const struct model *m = &j->c->models.at[at->model];

    if ((b->concerns && !b->concerns(m)) || !is_told_by(v, b->told)
        || (!b->overlays && (j->alone || v->layer != MREG_LAYER_BASE)))
        return false;
    return v->layer != MREG_LAYER_BASE || b->is_near != near_others
           || !j->c->layer || v->confirmed.at;
}

void judge_bands(const struct judge *j, const struct rated *at,
                 bool is_plain)
{
    for (size_t i = 0; i < sizeof bands / sizeof *bands; i++) {
        const struct band *b = &bands[i];

        if ((!is_plain && !b->every_rate) || !is_judged(j, b, at))
            continue;
        for (unsigned meter = 0; meter < MREG_METERS_COUNT; meter++)
            if (b->meters >> meter & 1
                && meter_facts[meter].unit == UNIT_TOKEN)
                judge_price(j, b, at, meter);
    }
}
