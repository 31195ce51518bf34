/* Options that say which models are asked for.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_FILTERING_H
#define MREG_CLI_FILTERING_H

#include "asking.h"
#include "host/answers/filter.h"

struct filtering {
    const char *command;        /* complaints begin with it */
    const struct asking *asked; /* with the user's mreg.yaml */
    const char *provider, *maker, *can, *tier, *max_input, *max_output;
    const char *context_min, *released_after;
    bool retiring, current;
    struct provider_set providers, makers;
};

/* Rows of an option table, and the lines of help about them. */
#define FILTER_OPTIONS(f) \
    {"--provider", &(f)->provider, NULL}, {"--maker", &(f)->maker, NULL}, \
    {"--can", &(f)->can, NULL}, {"--tier", &(f)->tier, NULL}, \
    {"--max-input-price", &(f)->max_input, NULL}, \
    {"--max-output-price", &(f)->max_output, NULL}, \
    {"--context-min", &(f)->context_min, NULL}, \
    {"--released-after", &(f)->released_after, NULL}, \
    {"--retiring", NULL, &(f)->retiring}, {"--current", NULL, &(f)->current}
#define FILTER_HELP \
    "  --provider A,B  models that one of these sells\n" \
    "  --maker A,B     models that one of these made, whoever sells them\n" \
    "  --can A,B       models known to have all these capabilities\n" \
    "  --tier T        models that this tier may use\n" \
    "  --max-input-price X, --max-output-price X\n" \
    "                  USD per million tokens, at most; what has no known\n" \
    "                  price in USD does not pass\n" \
    "  --context-min N  models known to take N tokens of input\n" \
    "  --released-after DAY  models known to be newer\n" \
    "  --retiring      models that have a day of retirement ahead\n" \
    "  --current       no models that are retired\n"

/* Makes a filter of what the options say; `f` is used as long as it is.
 * False after a complaint. */
bool choose_filter(const mreg *r, struct filtering *f, mreg_terms on,
                   struct model_filter *out);

/* The capabilities of a list that commas part, the empty set for NULL; the
 * providers; the tier, MREG_NONE for NULL. False after a complaint. */
bool choose_caps(const char *command, const char *list, mreg_caps *out);
bool choose_providers(const mreg *r, const char *command, const char *list,
                      struct provider_set *out);
bool choose_tier(const mreg *r, const char *command, const char *name,
                 mreg_tier *out);

/* Complains that no model passes, and how many pass each condition alone. */
void complain_none(const mreg *r, const char *command,
                   const struct model_filter *f);

#endif
