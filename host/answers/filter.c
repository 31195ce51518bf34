/* Which models are asked for: a row of the table below for each condition.
 *
 * SPDX-License-Identifier: MIT */
#include "filter.h"

#define MILLION 1000000u

bool provider_set_add(struct provider_set *s, mreg_provider p)
{
    if (p >= PROVIDERS_MOST)
        return false;
    s->bits[p / 64] |= (uint64_t)1 << p % 64;
    return true;
}

static bool is_in(const struct provider_set *s, mreg_provider p)
{
    return p < PROVIDERS_MOST && s->bits[p / 64] >> p % 64 & 1;
}

bool small_price(const mreg *r, mreg_model m, const mreg_terms *on,
                 mreg_meter meter, struct price_text *out)
{
    uint32_t version, rate;
    mreg_usage use = {0};
    mreg_price price;

    mreg_use(&use, meter, 1);
    if (mreg_rate_at(r, m, on, &use, &version, &rate) != MREG_OK
        || mreg_rate_price(r, m, version, rate, meter, &price) != MREG_OK
        || !price.known)
        return false;
    price_text(meter, &price, out);
    return true;
}

/* ---- conditions --------------------------------------------------------- */

struct asked_of {
    const mreg *r;
    const struct model_filter *f;
    mreg_model m;
    mreg_info_view info;
    mreg_time at;
};

static bool by_provider(const struct asked_of *a)
{
    return !a->f->providers || is_in(a->f->providers, a->info.provider);
}

static bool by_maker(const struct asked_of *a)
{
    mreg_info_view maker;

    if (!a->f->makers)
        return true;
    mreg_info(a->r, a->info.maker, &maker);
    return is_in(a->f->makers, maker.provider);
}

static bool by_caps(const struct asked_of *a)
{
    return (a->f->can & ~a->info.has) == 0;
}

static bool by_tier(const struct asked_of *a)
{
    return !a->f->has_tier
           || mreg_tier_allows(a->r, a->f->tier, a->m) == MREG_OK;
}

static bool costs_at_most(const struct asked_of *a, mreg_meter meter,
                          uint64_t most)
{
    struct price_text price;

    return small_price(a->r, a->m, &a->f->on, meter, &price)
           && price.currency == MREG_USD && price.units == MILLION
           && price.pico <= most;
}

static bool by_input_price(const struct asked_of *a)
{
    return !a->f->input_most
           || costs_at_most(a, MREG_INPUT, a->f->input_pico);
}

static bool by_output_price(const struct asked_of *a)
{
    return !a->f->output_most
           || costs_at_most(a, MREG_OUTPUT, a->f->output_pico);
}

static bool by_context(const struct asked_of *a)
{
    return a->info.context_in >= a->f->context_min;
}

static bool by_release(const struct asked_of *a)
{
    return a->f->released_after == 0
           || a->info.released > a->f->released_after;
}

static bool by_retirement(const struct asked_of *a)
{
    return !a->f->retiring || a->info.retires > a->at;
}

static bool by_life(const struct asked_of *a)
{
    return !a->f->current || a->info.retires == 0 || a->info.retires > a->at;
}

static bool by_configuration(const struct asked_of *a)
{
    return !a->f->refused || !a->f->refused[a->m];
}

/* The cheaper ones are first. */
static const struct condition {
    const char *option;
    bool (*admits)(const struct asked_of *a);
} conditions[] = {
    {"mreg.yaml", by_configuration},
    {"--provider", by_provider},
    {"--can", by_caps},
    {"--context-min", by_context},
    {"--released-after", by_release},
    {"--retiring", by_retirement},
    {"--current", by_life},
    {"--maker", by_maker},
    {"--tier", by_tier},
    {"--max-input-price", by_input_price},
    {"--max-output-price", by_output_price},
};
#define CONDITIONS (sizeof conditions / sizeof *conditions)

static struct asked_of ask(const mreg *r, const struct model_filter *f)
{
    struct asked_of a = {.r = r, .f = f, .at = f->on.at};
    mreg_about_view about;

    mreg_about(r, &about);
    if (a.at == 0)
        a.at = about.as_of;
    return a;
}

static bool admits_all(struct asked_of *a, mreg_model m)
{
    a->m = m;
    if (mreg_info(a->r, m, &a->info) != MREG_OK)
        return false;
    for (unsigned i = 0; i < CONDITIONS; i++)
        if (!conditions[i].admits(a))
            return false;
    return true;
}

bool filter_admits(const mreg *r, const struct model_filter *f, mreg_model m)
{
    struct asked_of a = ask(r, f);

    return admits_all(&a, m);
}

/* Counts the models that pass a condition. */
static uint32_t passing(struct asked_of *a, const struct condition *c)
{
    uint32_t pass = 0;

    for (a->m = 0; a->m < mreg_count(a->r); a->m++) {
        mreg_info(a->r, a->m, &a->info);
        pass += c->admits(a);
    }
    return pass;
}

const char *filter_condition(const mreg *r, const struct model_filter *f,
                             unsigned nth, uint32_t *pass)
{
    struct asked_of a = ask(r, f);

    for (unsigned i = 0; i < CONDITIONS; i++) {
        *pass = passing(&a, &conditions[i]);
        if (*pass < mreg_count(r) && nth-- == 0)
            return conditions[i].option;
    }
    return NULL;
}

const char *filter_refuses(const mreg *r, const struct model_filter *f,
                           mreg_model m, unsigned nth)
{
    struct asked_of a = ask(r, f);

    a.m = m;
    if (mreg_info(r, m, &a.info) != MREG_OK)
        return NULL;
    for (unsigned i = 0; i < CONDITIONS; i++)
        if (!conditions[i].admits(&a) && nth-- == 0)
            return conditions[i].option;
    return NULL;
}
