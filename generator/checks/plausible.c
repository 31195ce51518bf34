/* Soft checks of what will be charged: odd prices are errors unless their
 * version says `confirmed: <reason>`; then they go to the audit. A snapshot
 * is somebody else's catalogue and is not judged.
 *
 * SPDX-License-Identifier: MIT */
#include "judge.h"

#include "generator/catalogue/find.h"
#include "generator/catalogue/price_keys.h"

static void report_cheaper(const struct judge *j, const struct rated *at,
                           const mreg_rate *on, unsigned meter,
                           const mreg_price *less, const mreg_price *more)
{
    struct arena *a = j->c->arena;
    char code[CURRENCY_CODE] = {0};

    report_odd(j, M_603, &j->c->models.at[at->model], at->stated,
               "%s costs %s %s per million tokens from %u tokens of input "
               "on, %s times what it costs below that (%s); is it the right "
               "column?", meter_facts[meter].name,
               per_million(a, more->pico_usd),
               currency_code(more->currency, code),
               (unsigned)on->from_tokens,
               times_text(a, more->pico_usd, less->pico_usd),
               per_million(a, less->pico_usd));
}

static void judge_step(const struct judge *j, const struct rated *at,
                       const mreg_rate *on)
{
    struct rated below;

    if (!on->from_tokens || !find_below(j, at, on, &below))
        return;
    for (unsigned meter = 0; meter < MREG_METERS_COUNT; meter++) {
        mreg_price less = price_of(j, &below, meter);
        mreg_price more = price_of(j, at, meter);

        if (meter_facts[meter].unit == UNIT_TOKEN && less.known
            && more.known && !more.inherited
            && more.pico_usd < less.pico_usd)
            report_cheaper(j, at, on, meter, &less, &more);
    }
}

static bool is_plain(const mreg_rate *on)
{
    return !on->from_tokens && !on->windows && on->service == MREG_STANDARD
           && on->geo == MREG_GLOBAL;
}

static void judge_version(const struct judge *j, size_t model,
                          size_t version)
{
    struct rated at = {(mreg_model)model, (uint32_t)version, 0,
                       &j->c->models.at[model].prices->versions.at[version]};
    mreg_version v;

    if (at.stated->cut
        || mreg_version_info(j->r, at.model, at.version, &v) != MREG_OK)
        return;
    judge_version_facts(j, &at);
    for (; at.rate < v.rates; at.rate++) {
        mreg_rate on;

        mreg_rate_info(j->r, at.model, at.version, at.rate, &on);
        /* What an account pays is what its contract says, however odd. */
        if (on.account)
            continue;
        judge_bands(j, &at, is_plain(&on));
        judge_step(j, &at, &on);
    }
}

void plausible(struct catalogue *c, const mreg *r, bool invented)
{
    amounts scratch = {0};
    struct judge j;

    judge_start(&j, c, r, &scratch);
    j.alone = invented;
    for (size_t i = 0; i < c->models.n; i++) {
        const struct model *m = &c->models.at[i];

        if (m->from_snapshot)
            continue;
        judge_model_facts(&j, i);
        judge_services(&j, i);
        for (size_t k = 0; k < model_versions(m); k++)
            judge_version(&j, i, k);
    }
}
