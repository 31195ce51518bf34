/* The most that a call may cost: each token by the dearest meter that may
 * count it, on the dearest sheet that may be charged.
 *
 * SPDX-License-Identifier: MIT */
#include "condition.h"
#include "mreg_budget.h"

#define MINUTE 60000
#define WEEK_MINUTES 10080
#define MONDAY_MINUTES 4320    /* 1970 began on a Thursday */

/* ---- which meters may count a token -------------------------------------- */

#define KINDS 4u               /* text, audio, image, video */
#define PROMPT_METERS ((mreg_meters)MREG_PROMPT_METERS)
#define KIND_METERS (MREG_BIT(2 * KINDS) - 1)  /* inputs and cached inputs */
#define WRITES (PROMPT_METERS & ~KIND_METERS)  /* and what else there is */
#define ANSWERS (MREG_BIT(MREG_OUTPUT) | MREG_BIT(MREG_OUTPUT_AUDIO) \
    | MREG_BIT(MREG_OUTPUT_IMAGE) | MREG_BIT(MREG_OUTPUT_VIDEO) \
    | MREG_BIT(MREG_REASONING))
_Static_assert((PROMPT_METERS & KIND_METERS) == KIND_METERS
               && MREG_INPUT == 0 && MREG_INPUT_VIDEO == KINDS - 1
               && MREG_CACHE_READ == KINDS
               && MREG_CACHE_READ_VIDEO == 2 * KINDS - 1,
               "a kind's input and its cached input are KINDS numbers apart");

/* Returns the meters that may count what is counted as `meter`: an input may
 * be read from a cache or written into one, an answer may be of any kind. */
static mreg_meters may_be(unsigned meter)
{
    const unsigned kind = meter < 2 * KINDS ? meter % KINDS : 0;

    if (PROMPT_METERS >> meter & 1)
        return MREG_BIT(kind) | MREG_BIT(kind + KINDS) | WRITES;
    if (meter == MREG_OUTPUT)
        return ANSWERS;
    if (ANSWERS >> meter & 1)
        return MREG_BIT(meter) | MREG_BIT(MREG_OUTPUT);
    return MREG_BIT(meter);
}

/* ---- the dearest line, the dearest sheet --------------------------------- */

struct asked {
    const mreg *r;
    const struct mreg_model_row *row;
    const mreg_usage *most;
    mreg_meters allowed;
    mreg_terms on;
    uint64_t prompt;
    uint64_t worst;
    mreg_status status;        /* OK or INCOMPLETE */
};

static void keep_larger(uint64_t *most, uint64_t n)
{
    *most = n > *most ? n : *most;
}

/* Finds what a meter's count costs at most. Where prices are not whole
 * pico-dollars a token, each meter that shares the tokens may round up. */
static mreg_status line(struct asked *a, const struct mreg_sheet_row *sheet,
                        unsigned meter, uint64_t *most)
{
    const mreg_meters among = may_be(meter) & a->allowed;
    unsigned rounded = 0, i;

    *most = 0;
    for (i = 0; i < MREG_METERS_COUNT; i++) {
        uint64_t pico = 0;
        mreg_price price;

        if (!((among ? among : MREG_BIT(meter)) >> i & 1))
            continue;
        mreg_price_under(a->r, sheet, i, &price);
        rounded += price.units > 1;
        switch (mreg_add_price(a->r, sheet, i, a->most->n[meter], &pico)) {
        case MREG_OK: keep_larger(most, pico); break;
        case MREG_E_INCOMPLETE: a->status = MREG_E_INCOMPLETE; break;
        default: return MREG_E_TOO_LARGE;
        }
    }
    rounded = rounded && among & (among - 1) ? (rounded + 1) / 2 : 0;
    if (*most > UINT64_MAX - rounded)
        return MREG_E_TOO_LARGE;
    *most += rounded;
    return MREG_OK;
}

/* Finds what the call costs at most at an instant. */
static mreg_status at_instant(struct asked *a, mreg_time at)
{
    struct mreg_chosen chosen;
    uint64_t sum = 0, most;
    mreg_status s = mreg_choose(a->r, a->row, &a->on, at, a->prompt, &chosen);

    if (s != MREG_OK)
        return s;
    if (mreg_currency_of(a->r, chosen.rate))
        return MREG_E_CURRENCY;
    for (unsigned i = 0; i < MREG_METERS_COUNT; i++) {
        if (!a->most->n[i])
            continue;
        s = line(a, mreg_sheet_of(a->r, chosen.rate), i, &most);
        if (s != MREG_OK || most > UINT64_MAX - sum)
            return MREG_E_TOO_LARGE;
        sum += most;
    }
    keep_larger(&a->worst, sum);
    return MREG_OK;
}

/* ---- the instants at which something changes ----------------------------- */

/* Returns when the minute of the week is next `minute`, or `none`. */
static mreg_time next_minute(mreg_time at, uint32_t minute, mreg_time none)
{
    const mreg_time past = (at % MINUTE + MINUTE) % MINUTE;
    const int64_t since = at / MINUTE - (at % MINUTE < 0) + MONDAY_MINUTES;
    const uint32_t is = (uint32_t)((since % WEEK_MINUTES + WEEK_MINUTES)
                                   % WEEK_MINUTES);
    const mreg_time in = (mreg_time)((minute + WEEK_MINUTES - is - 1)
                                     % WEEK_MINUTES + 1) * MINUTE - past;

    return at > none - in ? none : at + in;
}

/* Returns when a weekly window of a version's rates next begins or ends, or
 * `none`. */
static mreg_time next_window(const mreg *r, uint32_t version, mreg_time at,
                             mreg_time none)
{
    const struct mreg_run rates = mreg_rates_of(r, version);
    mreg_time next = none;

    for (uint32_t i = rates.first; i < rates.end; i++) {
        const uint32_t k = r->rates[i].condition;
        const struct mreg_run w = k < r->condition_count
            ? mreg_ranges_of(r, r->conditions[k].window)
            : (struct mreg_run){0, 0};

        for (uint32_t j = w.first; j < w.end; j++) {
            const mreg_time start = next_minute(at, r->ranges[j].start, none);
            const mreg_time end = next_minute(at, r->ranges[j].end, none);

            next = start < next ? start : next;
            next = end < next ? end : next;
        }
    }
    return next;
}

/* Goes through the instants from `at` to `last` at which another rate may
 * hold. A version whose windows were seen for a week has no new ones. */
static mreg_status each_instant(struct asked *a, mreg_time at, mreg_time last)
{
    const struct mreg_run all = mreg_run_of(a->r, a->row);
    mreg_status s = at_instant(a, at);

    while (s == MREG_OK && at < last) {
        const uint32_t next = mreg_begun(a->r, all, at);
        const mreg_time from = next < all.end
            ? mreg_version_from(a->r, next) : INT64_MAX;
        mreg_time week = at > INT64_MAX - (mreg_time)WEEK_MINUTES * MINUTE
            ? INT64_MAX : at + (mreg_time)WEEK_MINUTES * MINUTE;

        week = week < from ? week : from;
        while (s == MREG_OK && at < last && at < week) {
            at = next > all.first ? next_window(a->r, next - 1, at, week)
                                  : week;
            if (at < week && at <= last)
                s = at_instant(a, at);
        }
        at = from;
        if (s == MREG_OK && at <= last && at != INT64_MAX)
            s = at_instant(a, at);
    }
    return s;
}

/* ---- the question ------------------------------------------------------- */

static uint64_t prompt_of(const mreg_usage *most)
{
    uint64_t sum = 0;

    for (unsigned i = 0; i < MREG_METERS_COUNT; i++)
        if (PROMPT_METERS >> i & 1)
            sum = most->n[i] > UINT64_MAX - sum ? UINT64_MAX
                                                : sum + most->n[i];
    return sum;
}

static mreg_status each_service(struct asked *a, uint32_t services,
                                mreg_time until)
{
    const mreg_time at = mreg_instant(a->r, &a->on);
    const mreg_time last = until > at ? until : at;
    mreg_status s = MREG_OK;

    if (!services)
        return each_instant(a, at, last);
    for (unsigned i = 0; s == MREG_OK && i < 32; i++)
        if (services >> i & 1) {
            a->on.service = (uint8_t)i;
            s = each_instant(a, at, last);
        }
    return s;
}

mreg_status mreg_worst(const mreg *r, mreg_model m, const mreg_terms *on,
                       const mreg_usage *most, const mreg_may *may,
                       uint64_t *pico_usd)
{
    static const mreg_may no_more;
    struct asked a = {.r = r, .most = most, .status = MREG_OK};
    mreg_status s;

    if (pico_usd)
        *pico_usd = 0;
    if (!pico_usd || !most)
        return MREG_E_BAD_ARGUMENT;
    if (!r || m >= r->model_count)
        return MREG_E_NO_MODEL;
    may = may ? may : &no_more;
    a.row = &r->models[m];
    a.on = *mreg_terms_or_none(on);
    a.allowed = may->meters ? may->meters : ~(mreg_meters)0;
    a.prompt = prompt_of(most);
    s = each_service(&a, may->services, may->until);
    if (s != MREG_OK)
        return s;
    *pico_usd = a.worst;
    return a.status;
}
