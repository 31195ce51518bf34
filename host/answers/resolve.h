/* Which model a name means.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_RESOLVE_H
#define MREG_ANSWERS_RESOLVE_H

#include "base/out.h"
#include "mreg.h"

struct answering;

struct resolved {
    const mreg *r;
    const struct answering *by; /* what JSON says of r; NULL: nothing */
    const char *name;
    size_t name_size;
    mreg_status status;         /* DISABLED, NOT_ALLOWED: by mreg.yaml */
    mreg_match match;           /* MREG_NONE unless the status is OK */
};

/* Looks a name up, among one provider's models unless `provider` is
 * MREG_NONE. */
void resolve_name(const mreg *r, const char *name, size_t size,
                  mreg_provider provider, struct resolved *out);

/* Write one line. */
void resolve_text(struct out *o, const struct resolved *r);
void resolve_json(struct out *o, const struct resolved *r);
/* Writes a record; the heading goes before the first. */
void resolve_csv(struct out *o, const struct resolved *r);
extern const char resolve_csv_heading[];

#endif
