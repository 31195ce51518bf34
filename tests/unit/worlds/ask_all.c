/* Asks a registry all there is to ask. The loops over models, versions and
 * rates are bounded, so that a registry that claims millions is asked for its
 * first and last ones.
 *
 * SPDX-License-Identifier: MIT */
#include "ask_all.h"

#include <stdbool.h>
#include <string.h>

#include "mreg_estimate.h"

enum { EACH_MOST = 6 };         /* of the first rows, and as many last ones */

static uint64_t sum;

static void add(uint64_t value)
{
    sum = (sum ^ value) * UINT64_C(0x9E3779B97F4A7C15);
    sum ^= sum >> 29;
}

/* Every byte of a text is read: it is there. */
static void add_text(mreg_text t)
{
    for (uint32_t i = 0; i < t.size; i++)
        add((uint8_t)t.at[i]);
    add(t.size);
}

/* Steps from the first rows to the last ones. */
static uint32_t after(uint32_t i, uint32_t count)
{
    return i + 1 == EACH_MOST && count > 2 * EACH_MOST ? count - EACH_MOST
                                                       : i + 1;
}

static const mreg_terms terms[] = {
    {.at = 0}, {.at = MREG_UTC(2026, 6, 1, 2, 0)},
    {.at = MREG_UTC(2025, 7, 1, 2, 0), .service = MREG_BATCH,
     .geo = MREG_REGIONAL, .account = 2},
    {.at = INT64_MIN, .service = MREG_FLEX},
    {.at = INT64_MAX, .service = 255, .geo = 255, .account = 65535}};
enum { TERMS = sizeof terms / sizeof *terms };

static const mreg_provider providers[] = {0, 1, 2, MREG_NONE};
static const mreg_policy policy = {NULL, 0, providers, 4, 0};

/* ---- names --------------------------------------------------------------- */

static void ask_name(const mreg *r, const char *name, size_t size)
{
    mreg_match match = {0, 0, 0, 0};
    mreg_model found[3] = {0, 0, 0};

    add(mreg_find(r, name, size));
    add(mreg_resolve(r, name, size, NULL, 0, &match));
    add(match.model);
    add(mreg_resolve(r, name, size, &policy, 0, &match));
    add(match.via + match.service + match.geo);
    add(mreg_implied(&match, &terms[1]).service);
    add(mreg_candidates(r, name, size, &policy, found, 3));
    add(mreg_provider_find(r, name, size));
    add(mreg_flavour(r, name, size));
    add(mreg_tier_find(r, name, size));
}

static void ask_fixed_names(const mreg *r)
{
    static const char *const names[] = {
        "mini-1", "acme:mega-1", "host/mini-1", "Ac.Me/MINI-1", "titan",
        "mega-1@20250601", "models/mega", "us.mega", "mini-1:batch",
        "arn:aws:host:eu:1:foundation-model/mega", "ft:mini-1:o:s:1", "",
        "x", "mini-1@default", "host:titan", "other/titan", "free", "openai",
        "acme/mega-1-20250601-and-much-more-than-forty-eight-bytes-of-name"};
    mreg_model found[4] = {0, 0, 0, 0};

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        ask_name(r, names[i], strlen(names[i]));
    add(mreg_search(r, "m 1", 3, found, 4));
    add(found[0]);
}

static void ask_own_names(const mreg *r, mreg_model m)
{
    uint32_t cursor = 0, asked = 0;
    mreg_text name;
    mreg_provider p;

    while ((cursor = mreg_next_name(r, m, cursor, &name, &p)) != 0
           && asked++ < EACH_MOST) {
        add_text(name);
        add(p);
        ask_name(r, name.at, name.size);
    }
}

/* ---- prices -------------------------------------------------------------- */

static void ask_bill(const mreg *r, mreg_model m, const mreg_terms *on,
                     uint64_t tokens, mreg_meters used)
{
    mreg_usage use = {{0}, used};
    mreg_bill bill;
    uint32_t version, rate;
    mreg_request want = {MREG_CAP_TEXT_OUTPUT, tokens, tokens, 0};
    char text[MREG_MONEY_SIZE];

    for (unsigned i = 0; i < MREG_METERS_COUNT; i++)
        use.n[i] = used && !(used >> i & 1) ? 0 : tokens / (i + 1);
    memset(&bill, 0, sizeof bill);
    add(mreg_cost(r, m, on, &use, &bill));
    add(bill.pico_usd ^ bill.billed ^ bill.inherited ^ bill.unknown);
    for (unsigned i = 0; i < MREG_METERS_COUNT; i++)
        add(bill.billed >> i & 1 ? bill.line[i] : 0);
    add(mreg_money_text(bill.pico_usd, text, sizeof text));
    add(mreg_rate_at(r, m, on, &use, &version, &rate));
    add(version ^ rate);
    add(mreg_check(r, m, &policy, on, &want));
    add(mreg_check(r, m, NULL, on, &want));
}

static void ask_bills(const mreg *r, mreg_model m)
{
    static const uint64_t tokens[] = {1, 100000, 100001, UINT64_MAX / 4};
    const mreg_meters usual = 1u << MREG_INPUT | 1u << MREG_OUTPUT;

    for (size_t i = 0; i < TERMS; i++)
        for (size_t k = 0; k < sizeof tokens / sizeof *tokens; k++) {
            ask_bill(r, m, &terms[i], tokens[k], 0);
            ask_bill(r, m, &terms[i], tokens[k], usual);
        }
    ask_bill(r, m, NULL, 1000, 0);
}

static void ask_rate(const mreg *r, mreg_model m, uint32_t v, uint32_t rate)
{
    mreg_rate info;
    mreg_price price;
    uint32_t start, end;

    add(mreg_rate_info(r, m, v, rate, &info));
    add(info.from_tokens ^ info.windows ^ info.service ^ info.geo);
    for (uint32_t w = 0; w < info.windows; w = after(w, info.windows)) {
        add(mreg_rate_window(r, m, v, rate, w, &start, &end));
        add(start ^ end);
    }
    for (unsigned i = 0; i < MREG_METERS_COUNT; i++) {
        add(mreg_rate_price(r, m, v, rate, (mreg_meter)i, &price));
        add(price.pico_usd ^ price.units ^ price.known ^ price.inherited);
    }
}

static void ask_versions(const mreg *r, mreg_model m)
{
    const uint32_t versions = mreg_version_count(r, m);

    add(versions);
    for (size_t i = 0; i < TERMS; i++)
        add(mreg_version_at(r, m, terms[i].at));
    for (uint32_t v = 0; v < versions; v = after(v, versions)) {
        mreg_version info;

        add(mreg_version_info(r, m, v, &info));
        add((uint64_t)info.from ^ (uint64_t)info.until ^ info.rates);
        add((uint64_t)info.checked ^ info.precision);
        add_text(info.source);
        add_text(info.notes);
        for (uint32_t i = 0; i < info.rates; i = after(i, info.rates))
            ask_rate(r, m, v, i);
    }
}

/* ---- models -------------------------------------------------------------- */

static void ask_info(const mreg *r, mreg_model m)
{
    mreg_info_view info;
    mreg_chat_format chat;
    mreg_estimate e;
    mreg_caps lacked, unknown;
    uint64_t over;

    add(mreg_info(r, m, &info));
    add_text(info.id);
    add_text(info.name);
    add_text(info.version);
    add_text(info.cutoff);
    add_text(info.tokenizer);
    add_text(info.url);
    add_text(info.notes);
    add(info.provider ^ info.maker ^ info.has ^ info.lacks ^ info.geo);
    add(info.context_in ^ info.context_out ^ (uint64_t)info.released
        ^ (uint64_t)info.deprecated ^ (uint64_t)info.retires
        ^ (uint64_t)info.verified);
    for (unsigned list = 0; list < MREG_GUIDANCE_COUNT; list++)
        for (uint32_t i = 0; i < 4; i++)
            add_text(mreg_guidance(r, m, (mreg_guide)list, i));
    add(mreg_missing(r, m, ~(mreg_caps)0, &lacked, &unknown));
    add(lacked ^ unknown);
    add(mreg_fits(r, m, 100000, 100000, &over));
    add(over);
    add(mreg_chat_format_of(r, m, &chat));
    add((uint64_t)(chat.message + chat.name + chat.reply));
    add(mreg_estimate_tokens(r, m, "How many?", 9, &e));
    add(e.tokens ^ e.safe ^ e.basis);
    add(mreg_carry(r, m, r));
    add(mreg_carry(&mreg_builtin, m, r));
}

static void ask_model(const mreg *r, mreg_model m)
{
    ask_info(r, m);
    ask_own_names(r, m);
    ask_bills(r, m);
    ask_versions(r, m);
    for (mreg_tier t = 0; t < 9; t++) {
        add(mreg_tier_allows(r, t, m));
        add(mreg_fallback(r, t, m));
    }
}

/* ---- the whole ----------------------------------------------------------- */

static void ask_columns(const mreg *r)
{
    enum { ROWS = 8 };
    static const uint32_t model[ROWS] = {0, 1, 2, 3, 4, 5, 6, MREG_NONE};
    static const uint32_t count[ROWS] = {1, 9, 99, 100000, 100001, 7, 0, 1};
    mreg_quote quotes[ROWS];
    uint64_t pico[ROWS];

    for (size_t i = 0; i < TERMS; i++) {
        const uint32_t n = mreg_quotes(r, &terms[i], quotes, ROWS);

        add(n);
        add(mreg_cost_rows(r, &terms[i], n <= ROWS ? quotes : NULL, n, model,
                           count, count, count, pico, ROWS));
        for (unsigned k = 0; k < ROWS; k++)
            add(pico[k]);
    }
}

static void ask_select(const mreg *r)
{
    mreg_usage use = {{1000}, 0};
    mreg_query q = {{MREG_CAP_TEXT_OUTPUT, 100, 100, 1}, MREG_CAP_TEXT_INPUT,
                    MREG_NONE, NULL, &terms[1], &use};
    mreg_choice best[3];

    memset(best, 0, sizeof best);
    add(mreg_select(r, &q, best, 3));
    q.policy = &policy;
    add(mreg_select(r, &q, best, 3));
    add(best[0].model ^ best[0].pico_usd ^ best[0].price);
}

static void ask_providers(const mreg *r)
{
    mreg_provider_view view;
    mreg_tier_view tier;
    mreg_about_view about;

    for (uint32_t p = 0; p < mreg_provider_count(r);
         p = after(p, mreg_provider_count(r))) {
        add(mreg_provider_info(r, p, &view));
        add_text(view.id);
        add_text(view.name);
        add_text(view.base_url);
        add_text(view.models_path);
        add_text(view.key_variable);
        add_text(view.flavour);
        add(view.convention ^ view.on);
    }
    for (mreg_tier t = 0; t < mreg_tier_count(r); t++) {
        add(mreg_tier_info(r, t, &tier));
        add_text(tier.name);
        add(tier.default_model);
    }
    add(mreg_about(r, &about));
    add((uint64_t)about.as_of ^ about.models ^ about.digest[0]);
    add((uint64_t)mreg_is_outdated(r, MREG_UTC(2027, 1, 1, 0, 0), 1));
}

uint64_t ask_all(const mreg *r)
{
    const uint32_t models = mreg_count(r);

    sum = 1;
    add(models);
    for (mreg_model m = 0; m < models; m = after(m, models))
        ask_model(r, m);
    ask_model(r, models);
    ask_fixed_names(r);
    ask_columns(r);
    ask_select(r);
    ask_providers(r);
    return sum;
}
