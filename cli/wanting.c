/* Options that say what a call needs and what it uses.
 *
 * SPDX-License-Identifier: MIT */
#include "wanting.h"

#include <string.h>

#include "choose.h"
#include "host/answers/lookup.h"
#include "ruled.h"

/* Makes counts disjoint. Without any, a token of input and one of output
 * are what prices are compared by. */
static bool take_use(struct wanting *w, struct wanted *out)
{
    out->is_used = w->counts.figures.given != 0;
    mreg_use(&out->use, MREG_INPUT, 1);
    mreg_use(&out->use, MREG_OUTPUT, 1);
    return !out->is_used
           || counts_settle(&w->counts, w->asked->by.r, &out->use);
}

int take_wanted(struct wanting *w, struct wanted *out)
{
    mreg_terms on = {0};

    *out = (struct wanted){.unknown_is_ok = w->unknown_is_ok};
    if (!ruled_open(w->asked, w->command, w->filter.tier))
        return EXIT_DATA;
    ruled_terms(w->asked, w->said, &w->account);
    w->filter.asked = w->asked;
    if (!choose_instant(w->command, w->at, &on.at)
        || !choose_terms(w->command, w->said, &on)
        || !choose_account(w->asked->by.r, w->command, w->account,
                           &on.account)
        || !choose_caps(w->command, w->need, &out->need)
        || !choose_caps(w->command, w->prefer, &out->prefer)
        || !choose_filter(w->asked->by.r, &w->filter, on, &out->filter))
        return EXIT_USAGE;
    return take_use(w, out) ? EXIT_YES : EXIT_DATA;
}

bool take_model(const struct wanting *w, const char *name,
                const mreg_terms *on, mreg_match *out)
{
    const mreg *r = w->asked->by.r;
    const mreg_status status = lookup(r, name, strlen(name), MREG_NONE, out);
    mreg_terms implied;

    if (status != MREG_OK) {
        complain_lookup(r, w->command, name, MREG_NONE, status);
        return false;
    }
    if (!on)
        return true;
    implied = mreg_implied(out, on);
    if (implied.service == on->service && implied.geo == on->geo)
        return true;
    complain(w->command, "the name says another service or geography:", name,
             "--service and --geo say it of all models");
    return false;
}
