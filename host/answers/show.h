/* What the parts of `mreg show` share.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_SHOW_H
#define MREG_ANSWERS_SHOW_H

#include "base/out.h"

struct shown {
    const mreg *r;
    const char *name;           /* as it was asked for */
    size_t name_size;
    mreg_match match;
    mreg_model m;
    mreg_info_view info;
    mreg_provider_view provider;
    mreg_time at;
    uint32_t version;           /* the one that holds at `at` */
};

/* The nth rate to print: by service, the narrower conditions later. */
uint32_t rate_in_order(const struct shown *s, uint32_t version,
                       uint32_t nth);
void show_prices(struct out *o, const struct shown *s);
void show_history(struct out *o, const struct shown *s);
void show_json(struct out *o, const struct shown *s);

#endif
