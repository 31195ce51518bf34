/* One call: a name, terms and figures in, a bill out.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_COST_H
#define MREG_ANSWERS_COST_H

#include "usage/figures.h"
#include "base/note.h"
#include "base/out.h"

struct call {
    const char *name;
    size_t name_size;
    mreg_provider provider;     /* MREG_NONE: any */
    mreg_terms on;              /* what the name implies goes before it */
    struct figures figures;
    struct convention convention;
};

struct priced {
    mreg_status status;
    mreg_match match;           /* MREG_NONE unless it was resolved */
    mreg_terms on;
    mreg_usage use;
    mreg_bill bill;
    struct note error;          /* empty: the bill is complete */
};

void price_call(const mreg *r, const struct call *c, struct priced *out);

/* Whether a meter gets a line: it was used, it has a price, and it is not
 * the one request that costs nothing. */
bool priced_line(const struct priced *p, uint32_t meter);

/* "resolved":..., "cost_usd":..., "complete":..., "lines":..., "error":... */
void answer_members(struct out *o, const mreg *r, const struct priced *p,
                    bool *first);

#endif
