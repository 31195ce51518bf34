/* Whether a model can serve a call, and each reason why not.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_VERDICT_H
#define MREG_ANSWERS_VERDICT_H

#include "base/note.h"
#include "filter.h"
#include "mreg.h"

/* What a call needs, and what it uses. */
struct wanted {
    struct model_filter filter; /* its terms are those of the call */
    mreg_caps need, prefer;
    mreg_usage use;
    bool is_used;               /* counts were given: a cost is asked for */
    bool enabled_only;          /* no model of a provider that is off */
    bool unknown_is_ok;
};

/* What a call costs at a model: of status OK its amount in USD; of
 * CURRENCY, with nothing unknown, in another one. */
struct priced_at {
    mreg_status status;
    uint64_t pico;
    mreg_currency currency;
    mreg_meters unknown;
};
void price_at(const mreg *r, mreg_model m, const struct wanted *w,
              struct priced_at *out);

/* Says why an amount is not the cost in USD; empty if it is. */
void price_note(const struct priced_at *p, struct note *out);

/* The tokens of a usage on one side. Past 2^64 it is 2^64 - 1. */
uint64_t input_of(const mreg_usage *use);
uint64_t output_of(const mreg_usage *use);

/* Kinds of reasons, with the words that programs read.
 * X(NAME, "word", "what people read in a count of them") */
#define REASONS(X) \
    X(DISABLED, "disabled", "the provider is off") \
    X(NOT_ALLOWED, "not_allowed", "the tier may not use it") \
    X(RETIRED, "retired", "it is retired") \
    X(LACKS, "lacks", "it lacks a capability") \
    X(UNKNOWN, "unknown", "a capability is not known") \
    X(TOO_LONG, "too_long", "the call is too long") \
    X(LIMIT_UNKNOWN, "limit_unknown", "a limit is not known") \
    X(FILTERED, "filtered", "another filter refuses it")

#define X_(NAME, word, text) REASON_##NAME,
enum reason_kind { REASONS(X_) REASONS_COUNT };
#undef X_
extern const char *const reason_words[REASONS_COUNT];
extern const char *const reason_texts[REASONS_COUNT];

struct reason {
    enum reason_kind kind;
    mreg_text what;             /* a capability, a tier, an option; or none */
    struct note text;           /* for people */
};

/* Gives reasons why a model cannot serve a call, one a call from 0 on, those
 * that are certain before those that are not known; false past the last. */
bool reason_against(const mreg *r, mreg_model m, const struct wanted *w,
                    unsigned nth, struct reason *out);

#endif
