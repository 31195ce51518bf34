/* Asks a registry everything the library answers and folds the answers into
 * one number, so that two targets agree only if every answer is the same.
 * Freestanding: hosted.c and bare.c print what it returns.
 *
 * SPDX-License-Identifier: MIT */
#include "answers.h"
#include "weigh.h"

#include "mreg_budget.h"
#include "mreg_estimate.h"

static uint64_t mix(uint64_t sum, uint64_t value)
{
    sum ^= value;
    sum *= 0x9E3779B97F4A7C15u;
    return sum ^ (sum >> 29);
}

static uint64_t mix_text(uint64_t sum, mreg_text t)
{
    for (uint32_t i = 0; i < t.size; i++)
        sum = mix(sum, (uint8_t)t.at[i]);
    return mix(sum, t.size);
}

/* Writes a name behind its provider and a sign. */
static uint32_t owned(const mreg *r, mreg_provider p, char sign,
                      mreg_text name, char out[320])
{
    uint32_t n = 0;
    mreg_provider_view view;

    if (mreg_provider_info(r, p, &view) == MREG_OK) {
        for (uint32_t i = 0; i < view.id.size && n < 300; i++)
            out[n++] = view.id.at[i];
        out[n++] = sign;
    }
    for (uint32_t i = 0; i < name.size && n < 300; i++)
        out[n++] = name.at[i];
    return n;
}

/* Writes a name and its provider in capitals, which are folded and split. */
static uint32_t shouted(const mreg *r, mreg_provider p, mreg_text name,
                        char out[320])
{
    const uint32_t n = owned(r, p, ':', name, out);

    for (uint32_t i = 0; i < n; i++)
        if (out[i] >= 'a' && out[i] <= 'z')
            out[i] = (char)(out[i] - 'a' + 'A');
    return n;
}

static uint64_t ask_names(const mreg *r, mreg_model m, uint64_t sum)
{
    char loud[320];
    mreg_text name;
    mreg_provider p;
    uint32_t cursor = 0;

    while ((cursor = mreg_next_name(r, m, cursor, &name, &p)) != 0) {
        mreg_match match;
        uint32_t n = shouted(r, p, name, loud);

        sum = mix(sum, mreg_find(r, name.at, name.size));
        sum = mix(sum, mreg_resolve(r, loud, n, NULL, 0, &match));
        sum = mix(sum, match.model);
        sum = mix(sum, match.via);
        sum = mix(sum, mreg_find(r, name.at, name.size - 1));
        n = owned(r, p, '/', name, loud);
        sum = mix(sum, mreg_find(r, loud, n));
    }
    return sum;
}

enum { SIZES = 7 };

/* Bills of one of the sizes. */
static uint64_t ask_bill(const mreg *r, mreg_model m, const mreg_terms *on,
                         uint32_t s, uint64_t sum)
{
    static const uint64_t sizes[SIZES] = {0, 1, 7, 100000, 199999, 272001,
                                          UINT64_C(1) << 40};
    char text[MREG_MONEY_SIZE];
    mreg_usage use;
    mreg_bill bill;

    for (uint32_t i = 0; i < MREG_METERS_COUNT; i++)
        use.n[i] = i % 5 == s % 5 ? sizes[s] / (i + 1) : 0;
    use.used = 0;
    sum = mix(sum, mreg_cost(r, m, on, &use, &bill));
    for (uint32_t i = 0; i < MREG_METERS_COUNT; i++)
        sum = mix(sum, bill.billed >> i & 1 ? bill.line[i] : 0);
    sum = mix(mix(sum, bill.inherited), bill.unknown);
    sum = mix(sum, mreg_money_text(bill.pico_usd, text, sizeof text));
    return mix(sum, (uint8_t)text[0]);
}

/* Where a version begins all sizes are asked; a millisecond before and after,
 * where only which version holds can differ, one of them in turn. */
static uint64_t ask_version(const mreg *r, mreg_model m, uint32_t v,
                            const mreg_version *version, uint64_t sum)
{
    for (int64_t d = -1; d <= 1; d++) {
        const uint32_t first = d ? (v + m) % SIZES : 0;
        const uint32_t end = d ? first + 1 : SIZES;
        mreg_terms on = {.at = version->from + d};

        sum = mix(sum, mreg_version_at(r, m, on.at));
        for (; on.service < MREG_SERVICES_COUNT; on.service++)
            for (on.geo = 0; on.geo <= MREG_REGIONAL; on.geo++)
                for (uint32_t s = first; s < end; s++)
                    sum = ask_bill(r, m, &on, s, sum);
    }
    return sum;
}

static uint64_t ask_prices(const mreg *r, mreg_model m, uint64_t sum)
{
    for (uint32_t v = 0; v < mreg_version_count(r, m); v++) {
        mreg_version version;

        sum = mix(sum, mreg_version_info(r, m, v, &version));
        sum = ask_version(r, m, v, &version, sum);
    }
    return sum;
}

static uint64_t ask_tokens(const mreg *r, mreg_model m, uint64_t sum)
{
    static const char text[] = "Count me: 1,024 t\xC3\xB6kens, \xE5\xAD\x97\n";
    mreg_estimate e;
    mreg_chat_format f;

    sum = mix(sum, mreg_estimate_tokens(r, m, text, sizeof text, &e));
    sum = mix(mix_text(sum, e.vocabulary), e.basis);
    sum = mix(mix(sum, e.tokens), e.safe);
    sum = mix(mix(sum, e.factor), e.safe_factor);
    sum = mix(sum, mreg_chat_format_of(r, m, &f));
    return mix(mix(mix(sum, (uint64_t)f.message), (uint64_t)f.name),
               (uint64_t)f.reply);
}

/* What a call of the model costs at most within a week, reserved twice in a
 * budget that has room for one and a half. */
static uint64_t ask_budget(const mreg *r, mreg_model m, uint64_t sum)
{
    const mreg_may may = {0, MREG_UTC(2026, 11, 29, 0, 0), 0};
    const mreg_terms on = {.at = MREG_UTC(2026, 11, 22, 0, 0)};
    mreg_usage most = {{0}, 0};
    mreg_budget_view view;
    mreg_reserved held[2];
    mreg_budget b;
    uint64_t pico, above;

    most.n[MREG_INPUT] = 250000;
    most.n[MREG_OUTPUT] = 9000;
    sum = mix(sum, mreg_worst(r, m, &on, &most, &may, &pico));
    sum = mix(mix(sum, pico), mreg_budget_open(&b, pico + pico / 2, 9));
    for (int i = 0; i < 2; i++)
        sum = mix(sum, mreg_budget_reserve(&b, pico, i, 0, &held[i]));
    sum = mix(sum, mreg_budget_settle(&b, &held[0], 2 * pico, &above));
    sum = mix(mix(sum, above), mreg_budget_close(&b));
    mreg_budget_look(&b, &view);
    return mix(mix(mix(sum, view.granted), view.spent), view.beyond);
}

static uint64_t ask_model(const mreg *r, mreg_model m, uint64_t sum)
{
    mreg_info_view view;
    mreg_caps lacked, unknown;
    mreg_request want = {MREG_CAP_IMAGE_INPUT | MREG_CAP_FUNCTION_CALLING,
                         150000, 9000, 0};

    sum = mix(sum, mreg_info(r, m, &view));
    sum = mix_text(sum, view.id);
    sum = mix_text(sum, view.name);
    sum = mix(mix(sum, view.has), view.lacks);
    sum = mix(mix(sum, view.context_in), view.context_out);
    sum = mix(sum, mreg_check(r, m, NULL, NULL, &want));
    sum = mix(sum, mreg_missing(r, m, want.caps, &lacked, &unknown));
    sum = mix(mix(sum, lacked), unknown);
    sum = mix_text(sum, mreg_guidance(r, m, MREG_TIPS, 0));
    sum = ask_tokens(r, m, sum);
    sum = ask_budget(r, m, sum);
    return ask_prices(r, m, ask_names(r, m, sum));
}

static uint64_t ask_choices(const mreg *r, uint64_t sum)
{
    mreg_choice best[8];
    mreg_model found[8];
    mreg_usage use = {.n = {1000}};
    mreg_query q = {{MREG_CAP_IMAGE_INPUT, 1000, 500, 1},
                    MREG_CAP_EXTENDED_THINKING, MREG_NONE, NULL, NULL, NULL};

    use.n[MREG_OUTPUT] = 500;
    q.use = &use;
    for (uint32_t i = 0; i < 8; i++)
        best[i].model = found[i] = 0;
    sum = mix(sum, mreg_select(r, &q, best, 8));
    sum = mix(sum, mreg_search(r, "claude 4", 8, found, 8));
    for (uint32_t i = 0; i < 8; i++)
        sum = mix(mix(sum, best[i].model), found[i]);
    return sum;
}

/* A text of random bytes, half of them ASCII. */
static uint64_t ask_weights(uint64_t sum)
{
    char text[1024];
    uint32_t seed = 1;

    for (uint32_t i = 0; i < sizeof text; i++) {
        seed = seed * 1664525u + 1013904223u;
        text[i] = (char)(seed >> 24 & (seed >> 23 & 1 ? 0x7F : 0xFF));
    }
    for (uint32_t i = 0; i < mreg_weights_count; i++)
        for (uint32_t size = 0; size < sizeof text; size += 61)
            sum = mix(sum, mreg_weigh(&mreg_weights[i], text, size));
    return sum;
}

uint64_t answers(const mreg *r)
{
    uint64_t sum = mix(1, mreg_count(r));

    for (mreg_model m = 0; m < mreg_count(r); m++)
        sum = ask_model(r, m, sum);
    return ask_weights(ask_choices(r, sum));
}
