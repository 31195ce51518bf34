/* A registry in memory that knows names and nothing else, made by the
 * generator's own stages: for tests and benchmarks of the look-up.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_TEST_BUILD_NAMES_H
#define MREG_TEST_BUILD_NAMES_H

#include "generator/names/names.h"

enum { NAMES_OFF = 1, NAMES_MAKER_FIRST = 2 };

struct names_provider {
    const char *id;
    const char *aliases;     /* separated by blanks, or NULL */
    uint8_t is;              /* NAMES_OFF, NAMES_MAKER_FIRST */
};

struct names_model {         /* of "openrouter": as from a snapshot */
    const char *provider, *id;
    const char *aliases;     /* separated by blanks, or NULL */
    const char *maker;       /* provider/id if it is an offer, or NULL */
    uint8_t tiers;           /* bits: which tiers may use it */
};

struct names_rule {
    const char *text;
    enum mreg_naming_kind kind;
    uint16_t value;          /* a geography or a service */
    uint8_t provider;        /* place in the array + 1; 0: anyone's */
};

struct names_source {
    const struct names_provider *providers;
    size_t provider_count;
    const struct names_model *models;
    size_t model_count;
    const struct names_rule *rules;
    size_t rule_count;
    uint32_t tier_count;
    const mreg *before;      /* whose hash is tried first; NULL: none */
};

struct built_names {
    struct catalogue c;
    struct nametable t;
    mreg r;                  /* zeroed if there was an error */
};

struct built_names *build_names(const struct names_source *s);
void built_names_free(struct built_names *b);

#endif
