/* Random small lists of prices under random contracts, as YAML.
 *
 * SPDX-License-Identifier: MIT */
#include "pacts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

const struct pact_meter pact_meters[PACT_METERS] = {
    {MREG_INPUT, "input_per_1m", IN_, 1, 1000000, 0},
    {MREG_CACHE_READ, "cache_read_per_1m", IN_, 1, 1000000, 20},
    {MREG_CACHE_WRITE, "cache_write_per_1m", IN_, 1, 1000000, 10},
    {MREG_OUTPUT, "output_per_1m", OUT_, 1, 1000000, 7},
    {MREG_REASONING, "reasoning_per_1m", OUT_, 1, 1000000, 5},
    {MREG_WEB_SEARCH, "web_search_per_1k", SEARCH_, 1000, 1000000000000, 3},
};

const char *const pact_days[PACT_DAYS] = {
    "2026-01-01", "2026-02-01", "2026-02-15", "2026-03-01", "2026-03-15"};
const char *const pact_accounts[PACT_ACCOUNTS] = {"a", "any", "b"};
const char *const pact_providers[2] = {"acme", "other"};
const char *const pact_services[PACT_SERVICES] = {"standard", "batch",
                                                  "flex"};
static const char *const geo_names[] = {"global", "regional"};

const struct pact_model pact_models[PACT_MODELS] = {
    {0, 0, "m", false}, {0, 0, "us.m", true},
    {1, 1, "m", false}, {1, 0, "host", false},
};

static uint32_t state_of_dice = 1;

static unsigned dice(unsigned sides)
{
    state_of_dice = state_of_dice * 1664525u + 1013904223u;
    return (state_of_dice >> 16) % sides;
}

/* ---- making it ---------------------------------------------------------- */

static const char *price_text(struct arena *a, int price)
{
    return price == UNKNOWN_PRICE ? "unknown"
                            : arena_printf(a, "%d.%d", price / 10, price % 10);
}

static const char *prices_text(struct arena *a, const int *price,
                               const char *between)
{
    const char *text = "";

    for (unsigned i = 0; i < PACT_METERS; i++)
        if (price[i] != NO_PRICE)
            text = arena_printf(a, "%s%s%s: %s", text, between,
                                pact_meters[i].key, price_text(a, price[i]));
    return text;
}

/* Input always has a price above 0, so that every condition is a rate. */
static const char *make_version(struct arena *a, struct pacts *w,
                                unsigned list, unsigned day)
{
    struct listed *v = &w->list[list][w->versions[list]++];
    const struct shape *shape = &w->shape[list];
    const char *text;

    v->day = day;
    for (unsigned i = 0; i < PACT_METERS; i++)
        v->price[i] = !(shape->stated >> i & 1) ? NO_PRICE
                      : dice(6) ? 2 * (int)(1 + dice(20))
                      : dice(2) ? UNKNOWN_PRICE : 0;
    v->price[IN_] = 2 * (int)(1 + dice(20));
    text = arena_printf(a, "    - effective_date: %s\n      source: s\n"
                        "      checked: 2026-06-01\n%s\n", pact_days[day],
                        prices_text(a, v->price, "\n      ") + 1);
    if (shape->mapped)
        text = arena_printf(a, "%s      services: {flex: standard}\n", text);
    text = arena_printf(a, "%s      confirmed: yes\n      overrides:\n"
                        "      - {when: {service: batch}, multiply: 0.5}\n",
                        text);
    if (shape->threshold)
        text = arena_printf(a, "%s      - {when: {input_tokens_above: 1000},"
                            " input_per_1m: %u}\n", text, 2 * (1 + dice(9)));
    if (shape->regional)
        text = arena_printf(a, "%s      - {when: {geo: regional}, multiply: "
                            "1.1}\n", text);
    if (shape->window)
        text = arena_printf(a, "%s      - {when: {window: {hours_utc: "
                            "'00:00-12:00'}}, multiply: 2%s}\n", text,
                            shape->window_of_writes
                                ? ", meters: [cache_write]" : "");
    return text;
}

static void make_list(struct arena *a, struct pacts *w, unsigned list)
{
    const char *text = "  m:\n    versions:\n";

    w->shape[list] = (struct shape){1u | dice(1u << PACT_METERS), dice(2),
                                    dice(2), dice(2), dice(2), dice(2)};
    for (unsigned day = 0; day < 4 && w->versions[list] < 3; day++)
        if (day == 0 ? dice(3) != 0
                     : dice(3) == 0 || (day == 3 && !w->versions[list]))
            text = arena_printf(a, "%s%s", text,
                                make_version(a, w, list, day));
    w->yaml[list] = arena_printf(a, "%s", text);
}

static void make_terms(struct pact *k)
{
    static const unsigned factors[][2] = {{17, 20}, {1, 2}, {6, 5}, {1, 1},
                                          {123456789, 1000000000}};
    unsigned which = dice(30);

    which = which < 24 ? which % 3 : which < 25 ? 3 : 4;
    k->terms = (enum pact_terms)dice(3);
    k->times = factors[which][0];
    k->over = factors[which][1];
    k->rest = REST_LIST;
    k->reach = dice(4) ? 0 : 1u << dice(PACT_METERS);
    for (unsigned i = 0; i < PACT_METERS; i++)
        k->price[i] = NO_PRICE;
    if (k->terms != PRICES)
        return;
    k->reach = 0;
    k->rest = dice(2) ? REST_LIST : (enum pact_rest)dice(3);
    for (unsigned n = k->rest == REST_PROPORTIONAL ? 1 : 1 + dice(3); n--;)
        k->price[dice(PACT_METERS)] = dice(10) ? (int)(1 + dice(30))
                                          : dice(2) ? UNKNOWN_PRICE : 0;
}

static const char *set_text(struct arena *a, const char *key, unsigned set,
                            const char *const *names)
{
    const char *text = "";

    for (unsigned i = 0; set >> i; i++)
        if (set >> i & 1)
            text = arena_printf(a, "%s%s%s", text, *text ? ", " : "",
                                names[i]);
    return set ? arena_printf(a, "%s: [%s], ", key, text) : "";
}

static const char *terms_text(struct arena *a, const struct pact *k)
{
    static const char *const rests[] = {"list", "proportional", "unknown"};
    static const char *const names[] = {
        "input", "cache_read", "cache_write", "output", "reasoning",
        "web_search"};
    const char *factor;

    if (k->terms == PRICES)
        return arena_printf(a, "others: %s%s", rests[k->rest],
                            prices_text(a, k->price, ", "));
    factor = k->over == 20 ? "0.85" : k->over == 2 ? "0.5"
             : k->over == 5 ? "1.2" : k->over == 1 ? "1" : "0.123456789";
    return arena_printf(a, "%s%s: %s", set_text(a, "meters", k->reach, names),
                        k->terms == MARKUP ? "markup" : "multiply", factor);
}

static const char *contract_text(struct arena *a, const struct pact *k)
{
    static const char *const ids[] = {"acme/m", "acme/us.m", "other/m",
                                      "other/host"};
    const char *text = arena_printf(
        a, "- {account: %s, %s%s%s%s", pact_accounts[k->account],
        set_text(a, "providers", k->providers, pact_providers),
        set_text(a, "models", k->models, ids),
        set_text(a, "services", k->services, pact_services),
        set_text(a, "geos", k->geos, geo_names));

    if (k->from)
        text = arena_printf(a, "%sfrom: %s, ", text, pact_days[k->from]);
    if (k->until != PACT_DAYS)
        text = arena_printf(a, "%suntil: %s, ", text, pact_days[k->until]);
    return arena_printf(a, "%s%s, source: s}\n", text, terms_text(a, k));
}

static void make_contract(struct arena *a, struct pacts *w)
{
    struct pact *k = &w->at[w->n++];

    k->account = dice(3);
    k->providers = dice(3) ? 0 : 1u << dice(2);
    k->models = dice(3) ? 0 : 1u << dice(4) | (dice(3) ? 0 : 1u << dice(4));
    if (k->providers && k->models)
        k->providers = dice(8) ? 0 : k->providers;
    k->services = dice(3) ? 0 : 1u << dice(3) | 1u << dice(2);
    k->geos = dice(5) ? 0 : 1u << dice(2);
    k->from = dice(2) ? 0 : dice(4);
    k->until = dice(2) ? PACT_DAYS : k->from + 1 + dice(PACT_DAYS - k->from);
    make_terms(k);
    w->text = arena_printf(a, "%s%s", w->text, contract_text(a, k));
}

void pacts_make(struct arena *a, struct pacts *w)
{
    memset(w, 0, sizeof *w);
    w->text = arena_printf(a, "%s", "");
    make_list(a, w, 0);
    make_list(a, w, 1);
    for (unsigned n = 1 + dice(4); n--;)
        make_contract(a, w);
}

struct shop *pacts_open(const struct pacts *w, bool agreed)
{
    struct shop *s = shop_new();

    for (unsigned i = 0; i < 2; i++)
        if (w->versions[i])
            shop_stock(s, pact_providers[i], w->yaml[i]);
    for (unsigned i = 0; i < PACT_MODELS; i++) {
        struct model *m = shop_model(s, pact_providers[pact_models[i].provider],
                                     pact_models[i].id);

        if (strcmp(pact_models[i].id, "m"))
            m->pricing_ref = (struct text){"acme/m", 6, {"d.yaml", 1, 1}};
        m->has_geo = pact_models[i].is_regional;
        m->geo = pact_models[i].is_regional ? MREG_REGIONAL : MREG_GLOBAL;
    }
    if (agreed)
        shop_contracts(s, w->text);
    shop_open_doors(s);
    return s;
}

void pacts_show(const struct pacts *w)
{
    print_error("acme:\n%sother:\n%scontracts:\n%s", w->yaml[0], w->yaml[1],
                w->text);
}
