/* Prices one call.
 *
 * SPDX-License-Identifier: MIT */
#include "cost.h"

#include "base/instant.h"
#include "lookup.h"
#include "terms.h"

static void say_status(struct priced *p)
{
    const mreg_status status = p->status == MREG_E_CURRENCY
                                   ? MREG_E_INCOMPLETE : p->status;
    mreg_text text = mreg_status_text((uint32_t)status);

    note_bytes(&p->error, text.at, text.size);
}

static void say_quoted(struct priced *p, mreg_text text)
{
    note_text(&p->error, " '");
    note_bytes(&p->error, text.at, text.size);
    note_text(&p->error, "'");
}

mreg_time first_price(const mreg *r, mreg_model m, mreg_time at)
{
    mreg_version first;

    return mreg_version_info(r, m, 0, &first) == MREG_OK && first.from > at
               ? first.from : 0;
}

static void say_model(struct priced *p, mreg_model m)
{
    const mreg_text provider = model_provider(p->r, m);
    const mreg_text id = model_id(p->r, m);

    note_bytes(&p->error, provider.at, provider.size);
    note_text(&p->error, "/");
    note_bytes(&p->error, id.at, id.size);
}

static bool has_price(const mreg *r, mreg_model m)
{
    mreg_version first;

    return mreg_version_info(r, m, 0, &first) == MREG_OK;
}

/* Tells whether a model is another provider's priced offer of `made`. */
static bool sells(const mreg *r, mreg_model m, mreg_model made)
{
    mreg_info_view view;

    return m != made && mreg_info(r, m, &view) == MREG_OK
           && view.maker == made && has_price(r, m);
}

#define SELLERS_SAID 4

/* Many a maker sells nothing: a bare name means its model, and it is the
 * hosts that have prices. Which of them is meant is the caller's to say. */
static void say_sellers(struct priced *p)
{
    const mreg_model made = p->match.model;
    uint32_t count = 0;

    for (mreg_model m = 0; m < mreg_count(p->r); m++) {
        if (!sells(p->r, m, made))
            continue;
        if (count == SELLERS_SAID) {
            note_text(&p->error, ", ...");
            return;
        }
        if (count++ == 0) {
            p->error.size = 0;
            say_model(p, made);
            note_text(&p->error, " has no price of its own; hosts sell it: ");
        } else {
            note_text(&p->error, ", ");
        }
        say_model(p, m);
    }
}

/* Before a model's first price it is not its price that is missing, but the
 * instant that is too early. */
static void say_since(struct priced *p)
{
    const mreg_model m = p->match.model;
    const mreg_time from = first_price(p->r, m, priced_at(p));
    char day[INSTANT_TEXT_SIZE];

    instant_short(from, day);
    p->error.size = 0;
    note_text(&p->error, "no price is known for ");
    say_model(p, m);
    note_text(&p->error, " before ");
    note_text(&p->error, day);
    note_text(&p->error, from % 86400000 ? "; its first is from that instant"
                                         : "; its first is from that day");
}

static void say_unknown_meters(struct priced *p)
{
    const char *before = ": ";

    for (uint32_t meter = 0; meter < MREG_METERS_COUNT; meter++) {
        mreg_text name = mreg_meter_name(meter);

        if (!(p->bill.unknown >> meter & 1))
            continue;
        note_text(&p->error, before);
        note_bytes(&p->error, name.at, name.size);
        before = ", ";
    }
}

#define CANDIDATES_SAID 8

static void say_candidates(struct priced *p)
{
    mreg_model found[CANDIDATES_SAID];
    const uint32_t count = mreg_candidates(
        p->r, p->call->name, p->call->name_size, NULL, found, CANDIDATES_SAID);
    const char *before = ": ";

    for (uint32_t i = 0; i < count && i < CANDIDATES_SAID; i++) {
        const mreg_text provider = model_provider(p->r, found[i]);

        note_text(&p->error, before);
        note_bytes(&p->error, provider.at, provider.size);
        before = ", ";
    }
    if (count > CANDIDATES_SAID)
        note_text(&p->error, ", ...");
}

/* What a status leaves out: which meters, service or geography, since
 * when. */
static void say_which(struct priced *p)
{
    const mreg_terms on = priced_terms(p);

    if (p->status == MREG_E_INCOMPLETE || p->status == MREG_E_CURRENCY)
        say_unknown_meters(p);
    else if (p->status == MREG_E_NO_PRICE
             && first_price(p->r, p->match.model, priced_at(p)))
        say_since(p);
    else if (p->status == MREG_E_NO_PRICE && !has_price(p->r, p->match.model))
        say_sellers(p);
    else if (p->status == MREG_E_NO_SERVICE)
        say_quoted(p, term_value(p->r, TERM_SERVICE, &on));
    else if (p->status == MREG_E_NO_GEO)
        say_quoted(p, term_value(p->r, TERM_GEO, &on));
}

static bool fill(const mreg *r, const struct call *c, struct priced *p)
{
    const char *reason;

    p->status = mreg_usage_settle(c->figures, c->nesting, &p->use,
                                  &reason);
    if (p->status != MREG_OK) {
        note_text(&p->error, reason);
        return false;
    }
    p->status = lookup(r, c->name, c->name_size, c->provider, &p->match);
    if (p->status != MREG_OK)
        say_status(p);
    if (p->status == MREG_E_AMBIGUOUS)
        say_candidates(p);
    return p->status == MREG_OK;
}

/* Prices the call at list prices, too. */
static void price_list(struct priced *p)
{
    mreg_terms list = p->on;

    list.account = 0;
    p->list_status = mreg_cost(p->r, p->match.model, &list, &p->use, &p->list);
}

void price_call(const mreg *r, const struct call *c, struct priced *out)
{
    out->r = r;
    out->call = c;
    out->error.size = 0;
    out->most = (struct age_limit){false, 0};
    out->averaged = out->usage_said = false;
    out->match.model = MREG_NONE;
    if (!fill(r, c, out)) {
        out->match.model = MREG_NONE;
        return;
    }
    out->on = mreg_implied(&out->match, &c->on);
    out->status = mreg_cost(r, out->match.model, &out->on, &out->use,
                            &out->bill);
    if (out->on.account)
        price_list(out);
    if (out->status == MREG_OK || priced_complete(out))
        return;
    say_status(out);
    say_which(out);
}

/* ---- what was priced --------------------------------------------------- */

bool priced_known(const struct priced *p)
{
    return p->status == MREG_OK || p->status == MREG_E_INCOMPLETE
           || p->status == MREG_E_CURRENCY;
}

bool priced_complete(const struct priced *p)
{
    return p->status == MREG_OK
           || (p->status == MREG_E_CURRENCY && !p->bill.unknown);
}

/* Finds the price of a meter for a call of an account. */
static mreg_price price_for(const struct priced *p, uint16_t account,
                            uint32_t meter, uint32_t *version)
{
    mreg_terms on = p->on;
    mreg_price price;
    uint32_t rate;

    on.account = account;
    mreg_rate_at(p->r, p->match.model, &on, &p->use, version, &rate);
    mreg_rate_price(p->r, p->match.model, *version, rate, (mreg_meter)meter,
                    &price);
    return price;
}

mreg_text priced_layer(const struct priced *p, uint32_t meter)
{
    uint32_t version;
    const mreg_price own = price_for(p, p->on.account, meter, &version);
    const mreg_price list = p->on.account ? price_for(p, 0, meter, &version)
                                          : own;

    if (own.known != list.known || own.pico_usd != list.pico_usd
        || own.units != list.units)
        return mreg_layer_name(MREG_LAYER_CONTRACT);
    return mreg_layer_name(mreg_version_layer(p->r, p->match.model, version,
                                              (mreg_meter)meter));
}

bool priced_line(const struct priced *p, uint32_t meter)
{
    if (!(p->bill.billed >> meter & 1))
        return false;
    return meter != MREG_REQUEST || p->bill.line[meter] > 0;
}

mreg_time priced_at(const struct priced *p)
{
    mreg_about_view about;

    if (p->on.at)
        return p->on.at;
    mreg_about(p->r, &about);
    return about.as_of;
}

mreg_version priced_version(const struct priced *p)
{
    const mreg_model m = p->match.model;
    mreg_version v;

    if (mreg_version_info(p->r, m, mreg_version_at(p->r, m, p->on.at), &v)
        != MREG_OK)
        v = (mreg_version){0};
    return v;
}

bool priced_stale(const struct priced *p)
{
    const mreg_version v = priced_version(p);

    return priced_known(p) && looked_stale(&v, priced_at(p), p->most);
}

/* A row that has a geography of its own is priced for that. */
mreg_terms priced_terms(const struct priced *p)
{
    mreg_terms on = p->on;
    mreg_info_view info;

    mreg_info(p->r, p->match.model, &info);
    on.geo = info.geo ? info.geo : on.geo;
    return on;
}
