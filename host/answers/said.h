/* What a provider's answer says it used, priced: the answer was read by
 * mreg_usage_read or piece by piece.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_SAID_H
#define MREG_ANSWERS_SAID_H

#include "cost.h"

/* What holds for answers that do not say it themselves. */
struct said_asked {
    const mreg *r;
    mreg_terms on;
    mreg_provider provider;     /* MREG_NONE: any */
    const char *model;          /* NULL: the one that the answer names */
    const char *flavour;        /* NULL: the keys decide */
    bool service_said, geo_said;    /* these of `on` are not the usual ones */
    struct age_limit most;
};

struct said {
    const mreg_answer *answer;
    uint64_t line;              /* where it begins */
    bool read;                  /* it has a usage; `priced` holds */
    bool partial;               /* a key of it is unknown */
    struct call call;
    struct priced priced;
    struct note error;          /* what is wrong first; or empty */
};

/* Prices what was read with this status. The result refers to both. */
void said_price(const struct said_asked *q, mreg_status status,
                const mreg_answer *answer, uint64_t line, struct said *out);

/* Write it: as a line of JSON, and for people. */
void said_json(struct out *o, const struct said *s);
void said_text(struct out *o, const struct said *s);

#endif
