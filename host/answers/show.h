/* All that the registry knows about one model.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_SHOW_H
#define MREG_ANSWERS_SHOW_H

#include "base/out.h"
#include "looked.h"
#include "mreg.h"

struct answering;

struct shown {
    const mreg *r;
    const struct answering *by; /* what JSON says of r; NULL: nothing */
    const char *name;           /* as it was asked for */
    size_t name_size;
    mreg_match match;
    mreg_model m;
    mreg_info_view info;
    mreg_provider_view provider;
    mreg_time at;
    uint16_t account;           /* whose prices; 0: those of the list */
    uint32_t version;           /* the one that holds at `at` */
    struct age_limit most;      /* what makes its price stale; set by the
                                 * caller */
};

/* Looks a name up, among one provider's models unless `provider` is
 * MREG_NONE, and collects what is known at an instant; 0 is the registry's
 * own. Returns what lookup returns. Prices are those of `out->account`, which
 * the caller sets after it. */
mreg_status show_model(const mreg *r, const char *name, size_t size,
                       mreg_provider provider, mreg_time at,
                       struct shown *out);

/* The nth rate to write, of those that may charge the account: by service, the
 * narrower conditions later. MREG_NONE if there are not so many. */
uint32_t rate_in_order(const struct shown *s, uint32_t version,
                       uint32_t nth);

void show_text(struct out *o, const struct shown *s);
void show_json(struct out *o, const struct shown *s);
/* The prices of all versions, a record for each. */
void show_csv(struct out *o, const struct shown *s);

/* The parts of show_text that are about prices. */
void show_prices(struct out *o, const struct shown *s);
void show_history(struct out *o, const struct shown *s);

#endif
