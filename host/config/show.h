/* Each value of a configuration with the layer it is from. Keys are present or
 * absent; nothing here writes one.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CONFIG_SHOW_H
#define MREG_CONFIG_SHOW_H

#include "base/out.h"
#include "config.h"
#include "host/answers/registry.h"

/* `at` is the instant whose prices are shown; `all` also lists providers that
 * nobody chose. */
struct config_shown {
    const struct config *c;
    const struct answering *by;
    mreg_time at;
    bool all;
};

void config_text(struct out *o, const struct config_shown *s);
void config_json(struct out *o, const struct config_shown *s);

/* What the registry says of a model now: its context, and its price of input
 * and output per million tokens, as far as they are known. */
struct model_facts {
    uint32_t context_in, context_out;   /* tokens; 0: unknown */
    bool priced[2];                     /* input, output */
    mreg_price price[2];
};
void model_facts(const mreg *r, mreg_model m, const mreg_terms *on,
                 struct model_facts *out);

/* The terms that the defaults of a configuration say. */
mreg_terms config_terms(const struct config *c, mreg_time at);

/* Says where a value is from: "built in", "mreg.yaml:3", "$NAME". */
void out_from(struct out *o, const struct value *v);

/* Writes {"layer": ..., "file": ..., "line": ..., "variable": ...}. */
void from_json(struct out *o, const struct value *v);

#endif
