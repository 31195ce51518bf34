/* Which models are asked for. A filter admits a model only if it is known to
 * be one: what has no price, limit or day does not pass where one is asked
 * for.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_FILTER_H
#define MREG_ANSWERS_FILTER_H

#include <stdbool.h>

#include "mreg.h"
#include "price_text.h"

/* A set of providers. */
#define PROVIDERS_MOST 4096
struct provider_set { uint64_t bits[PROVIDERS_MOST / 64]; };

/* Adds one; false if it is past PROVIDERS_MOST. */
bool provider_set_add(struct provider_set *s, mreg_provider p);

struct model_filter {
    mreg_terms on;              /* when, and on whose terms, prices hold */
    const struct provider_set *providers, *makers;  /* NULL: any */
    mreg_caps can;
    bool has_tier;
    mreg_tier tier;
    bool input_most, output_most;       /* are these given? */
    uint64_t input_pico, output_pico;   /* 1e-12 USD per million tokens */
    uint64_t context_min;               /* tokens; 0: any */
    mreg_time released_after;           /* 0: any */
    bool retiring;              /* has a day of retirement ahead */
    bool current;               /* is not retired */
    const uint8_t *refused;     /* what mreg.yaml has against each model, as a
                                 * mreg_status: 0, DISABLED or NOT_ALLOWED;
                                 * NULL: nothing */
};

/* Tells whether a model passes all that is asked for. */
bool filter_admits(const mreg *r, const struct model_filter *f, mreg_model m);

/* Lists the conditions that were asked for, one a call from 0 on: the option
 * that states it, and how many models pass it alone. NULL past the last. */
const char *filter_condition(const mreg *r, const struct model_filter *f,
                             unsigned nth, uint32_t *pass);

/* Lists the options of which a model does not pass the condition, one a call
 * from 0 on; NULL past the last. */
const char *filter_refuses(const mreg *r, const struct model_filter *f,
                           mreg_model m, unsigned nth);

/* Finds the price of a meter that a small call is billed by on some terms; of
 * tokens it is per million. False if none is known. */
bool small_price(const mreg *r, mreg_model m, const mreg_terms *on,
                 mreg_meter meter, struct price_text *out);

#endif
