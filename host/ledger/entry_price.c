/* What a call cost, by the registry of the moment; this is kept with it. What
 * has no price stays without one: no other provider's is taken.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "entry.h"

static bool resolve(const mreg *r, mreg_text provider, mreg_text name,
                    mreg_match *match)
{
    char whole[2 * MREG_CALL_TEXT + 1];
    size_t size = 0;
    mreg_status status;

    if (!name.size)
        return false;
    if (provider.size) {
        memcpy(whole, provider.at, provider.size);
        whole[provider.size] = '/';
        size = provider.size + 1;
    }
    memcpy(whole + size, name.at, name.size);
    status = mreg_resolve(r, whole, size + name.size, NULL, MREG_VIA_HOST,
                          match);
    return (status == MREG_OK || status == MREG_E_DISABLED)
           && match->model != MREG_NONE;
}

static void say_names(struct entry *e, const mreg *r)
{
    mreg_info_view info;
    mreg_provider_view provider;

    e->host = e->call->provider;
    e->name = e->call->served.size ? e->call->served : e->call->model;
    if (e->model == MREG_NONE || mreg_info(r, e->model, &info) != MREG_OK
        || mreg_provider_info(r, info.provider, &provider) != MREG_OK)
        return;
    e->host = provider.id;
    e->name = info.id;
}

static mreg_meters used(const mreg_usage *u)
{
    mreg_meters set = 0;

    for (uint32_t m = 0; m < MREG_METERS_COUNT; m++)
        set |= (mreg_meters)(u->n[m] != 0) << m;
    return set;
}

/* Prices at the list, where the call has an account's price. */
static void price_list(struct entry *e, const mreg *r, mreg_terms on,
                       const mreg_usage *use)
{
    mreg_bill bill;

    e->list = e->price;
    if (!on.account)
        return;
    on.account = 0;
    if (mreg_cost(r, e->model, &on, use, &bill) == MREG_OK
        && bill.pico_usd <= INT64_MAX)
        e->list = (int64_t)bill.pico_usd;
}

static void price_model(struct entry *e, const mreg *r, mreg_terms on)
{
    mreg_usage use = e->call->usage;
    mreg_status status;
    mreg_bill bill;

    on.at = e->call->at;
    use.used = 0;
    status = mreg_cost(r, e->model, &on, &use, &bill);
    if ((status == MREG_OK || status == MREG_E_INCOMPLETE
         || status == MREG_E_CURRENCY) && bill.pico_usd > INT64_MAX)
        status = MREG_E_TOO_LARGE;
    e->why = (uint8_t)status;
    if (status != MREG_OK && status != MREG_E_INCOMPLETE
        && status != MREG_E_CURRENCY) {
        e->unknown = used(&use);
        return;
    }
    e->has_price = true;
    e->price = (int64_t)bill.pico_usd;
    e->currency = (uint16_t)bill.currency;
    e->inherited = bill.inherited;
    e->unknown = bill.unknown;
    price_list(e, r, on, &use);
}

void entry_price(struct entry *e, const mreg *r)
{
    const mreg_call *c = e->call;
    mreg_terms on = c->terms;
    mreg_match match;

    e->model = MREG_NONE;
    if (r && (resolve(r, c->provider, c->served, &match)
              || resolve(r, c->provider, c->model, &match))) {
        e->model = match.model;
        on = mreg_implied(&match, &c->terms);
    }
    e->account = mreg_account_name(r, c->terms.account);
    e->service = on.service;
    e->geo = on.geo;
    say_names(e, r);
    if (e->model != MREG_NONE) {
        price_model(e, r, on);
        return;
    }
    e->why = MREG_E_NO_MODEL;
    e->unknown = used(&c->usage);
}
