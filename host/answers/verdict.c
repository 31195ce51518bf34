/* Whether a model can serve a call, and each reason why not.
 *
 * SPDX-License-Identifier: MIT */
#include "verdict.h"

#include "base/count_text.h"
#include "base/instant.h"
#include "lookup.h"

#define X_(NAME, word, text) word,
const char *const reason_words[REASONS_COUNT] = {REASONS(X_)};
#undef X_
#define X_(NAME, word, text) text,
const char *const reason_texts[REASONS_COUNT] = {REASONS(X_)};
#undef X_

/* ---- what it uses, what it costs ---------------------------------------- */

#define ANSWER_PROMPT 0
#define ANSWER_ASIDE 0
#define ANSWER_ANSWER 1
#define X_(number, NAME, name, UNIT, PARENT, SIDE) \
    | (mreg_meters)ANSWER_##SIDE << number
static const mreg_meters answer_meters = 0 MREG_METERS(X_);
#undef X_

static uint64_t sum_of(const mreg_usage *use, mreg_meters meters)
{
    uint64_t sum = 0;

    for (uint32_t i = 0; i < MREG_METERS_COUNT; i++)
        if (meters >> i & 1)
            sum = use->n[i] > UINT64_MAX - sum ? UINT64_MAX : sum + use->n[i];
    return sum;
}

uint64_t input_of(const mreg_usage *use)
{
    return sum_of(use, MREG_PROMPT_METERS);
}

uint64_t output_of(const mreg_usage *use)
{
    return sum_of(use, answer_meters);
}

void price_at(const mreg *r, mreg_model m, const struct wanted *w,
              struct priced_at *out)
{
    mreg_bill bill;

    out->status = mreg_cost(r, m, &w->filter.on, &w->use, &bill);
    out->pico = bill.pico_usd;
    out->currency = (mreg_currency)bill.currency;
    out->unknown = bill.unknown;
}

void price_note(const struct priced_at *p, struct note *out)
{
    const mreg_text why = mreg_status_text((uint32_t)p->status);
    char amount[MREG_MONEY_SIZE], code[CURRENCY_ROOM];

    out->size = 0;
    if (p->status == MREG_E_CURRENCY && !p->unknown) {
        note_text(out, "costs ");
        note_bytes(out, amount,
                   mreg_money_text(p->pico, amount, sizeof amount));
        note_text(out, " ");
        note_bytes(out, code,
                   mreg_currency_text(p->currency, code, sizeof code));
    } else if (p->unknown) {
        note_text(out, "no price is known of");
        for (uint32_t i = 0; i < MREG_METERS_COUNT; i++)
            if (p->unknown >> i & 1) {
                note_text(out, " ");
                note_text(out, mreg_meter_name(i).at);
            }
    } else if (p->status != MREG_OK) {
        note_bytes(out, why.at, why.size);
    }
}

/* ---- reasons ------------------------------------------------------------ */

/* Collects reasons until the one that is asked for. */
struct against {
    const mreg *r;
    mreg_model m;
    const struct wanted *w;
    mreg_info_view info;
    unsigned left;              /* reasons to pass over */
    struct reason *out;
};

/* Takes a reason, whose text `a->out` then begins with; true if it is the one
 * that is asked for. */
static bool take(struct against *a, enum reason_kind kind, mreg_text what,
                 const char *text)
{
    if (a->left-- > 0)
        return false;
    a->out->kind = kind;
    a->out->what = what;
    a->out->text.size = 0;
    note_text(&a->out->text, text);
    return true;
}

static void add(struct against *a, mreg_text text)
{
    note_bytes(&a->out->text, text.at, text.size);
}

static void add_count(struct against *a, uint64_t n)
{
    char text[COUNT_ROOM];

    note_bytes(&a->out->text, text, count_grouped(n, text));
}

static const mreg_text nothing = {"", 0};

static bool by_configuration(struct against *a)
{
    const uint8_t *refused = a->w->filter.refused;
    mreg_provider_view provider;

    if (!refused || !refused[a->m])
        return false;
    mreg_provider_info(a->r, a->info.provider, &provider);
    return refused[a->m] == MREG_E_DISABLED
               ? take(a, REASON_DISABLED, provider.id,
                      "mreg.yaml turns its provider off")
               : take(a, REASON_NOT_ALLOWED, nothing,
                      "the tier of mreg.yaml may not use it");
}

static bool by_policy(struct against *a)
{
    mreg_provider_view provider;
    mreg_tier_view tier;

    mreg_provider_info(a->r, a->info.provider, &provider);
    if (a->w->enabled_only && !provider.on
        && take(a, REASON_DISABLED, provider.id, "the provider ")) {
        add(a, provider.id);
        note_text(&a->out->text, " is off unless --provider asks for it");
        return true;
    }
    mreg_tier_info(a->r, a->w->filter.tier, &tier);
    if (a->w->filter.has_tier
        && mreg_tier_allows(a->r, a->w->filter.tier, a->m) != MREG_OK
        && take(a, REASON_NOT_ALLOWED, tier.name, "the tier ")) {
        add(a, tier.name);
        note_text(&a->out->text, " may not use it");
        return true;
    }
    return false;
}

static bool by_retired(struct against *a)
{
    char day[INSTANT_TEXT_SIZE];
    mreg_time at = a->w->filter.on.at;
    mreg_about_view about;

    mreg_about(a->r, &about);
    at = at ? at : about.as_of;
    if (!a->info.retires || a->info.retires > at
        || !take(a, REASON_RETIRED, nothing, "it was retired on "))
        return false;
    instant_short(a->info.retires, day);
    note_text(&a->out->text, day);
    return true;
}

static bool by_need(struct against *a, mreg_caps set, enum reason_kind kind,
                    const char *text)
{
    for (uint32_t bit = 0; bit < 64; bit++)
        if (set >> bit & 1 && take(a, kind, mreg_cap_name(bit), text)) {
            add(a, mreg_cap_name(bit));
            return true;
        }
    return false;
}

static bool by_limit(struct against *a, uint64_t tokens, uint32_t limit,
                     const char *side)
{
    if (limit == 0 || tokens <= limit
        || !take(a, REASON_TOO_LONG, nothing, ""))
        return false;
    add_count(a, tokens);
    note_text(&a->out->text, " tokens of ");
    note_text(&a->out->text, side);
    note_text(&a->out->text, " are asked for, and it takes ");
    add_count(a, limit);
    return true;
}

static bool by_unknown_limit(struct against *a, uint64_t tokens,
                             uint32_t limit, const char *side)
{
    if (limit != 0 || tokens == 0 || a->w->unknown_is_ok
        || !take(a, REASON_LIMIT_UNKNOWN, nothing,
                 "it is not known how many tokens of "))
        return false;
    note_text(&a->out->text, side);
    note_text(&a->out->text, " it takes");
    return true;
}

static bool by_filter(struct against *a)
{
    struct model_filter others = a->w->filter;
    const char *option;

    others.has_tier = false;
    others.refused = NULL;
    for (unsigned i = 0; (option = filter_refuses(a->r, &others, a->m, i));
         i++)
        if (take(a, REASON_FILTERED,
                 (mreg_text){option, (uint32_t)strlen(option)},
                 "it does not pass ")) {
            note_text(&a->out->text, option);
            return true;
        }
    return false;
}

bool reason_against(const mreg *r, mreg_model m, const struct wanted *w,
                    unsigned nth, struct reason *out)
{
    struct against a = {.r = r, .m = m, .w = w, .left = nth, .out = out};
    const uint64_t in = w->is_used ? input_of(&w->use) : 0;
    const uint64_t answer = w->is_used ? output_of(&w->use) : 0;
    mreg_caps lacked, unknown;

    mreg_info(r, m, &a.info);
    mreg_missing(r, m, w->need, &lacked, &unknown);
    return by_configuration(&a) || by_policy(&a) || by_retired(&a)
           || by_need(&a, lacked, REASON_LACKS, "it lacks ")
           || by_limit(&a, in, a.info.context_in, "input")
           || by_limit(&a, answer, a.info.context_out, "output")
           || by_filter(&a)
           || by_need(&a, w->unknown_is_ok ? 0 : unknown, REASON_UNKNOWN,
                      "it is not known whether it has ")
           || by_unknown_limit(&a, in, a.info.context_in, "input")
           || by_unknown_limit(&a, answer, a.info.context_out, "output");
}
