/* Refuses what the tables cannot hold, before anything is written.
 *
 * SPDX-License-Identifier: MIT */
#include "emitting.h"

#define DAYS_MAX 65535

static void check_day(struct emitting *e, const struct model *m, int64_t ms,
                      const char *what)
{
    if (ms / 86400000 > DAYS_MAX)
        diag(e->c->diags, M_571, m->place,
             "%s of %s is after 2149-06-06, the last day the tables hold",
             what, m->id.at);
}

void emit_check_limits(struct emitting *e)
{
    const struct catalogue *c = e->c;

    fits(e, c->models.n + e->t->group_members.n, MREG_NO_ROW - 1,
         "models and ambiguous names");
    fits(e, c->providers.n, 254, "providers");
    fits(e, c->flavours.n, 255, "flavours");
    fits(e, c->tiers.n, 8, "access tiers");
    fits(e, e->b->values.n, MREG_NO_ROW - 1, "different prices");
    fits(e, e->b->units.n, 256, "unit counts");
    fits(e, e->b->sheets.n, MREG_NO_ROW, "price sheets");
    fits(e, e->b->conditions.n, MREG_NO_ROW, "conditions");
    fits(e, e->b->windows.n, MREG_NO_ROW, "weekly windows");
    fits(e, e->b->plans.n, MREG_NO_ROW, "plans");
    for (size_t i = 0; i < c->models.n; i++) {
        const struct model *m = &c->models.at[i];

        check_day(e, m, m->released, "released");
        check_day(e, m, m->deprecated, "deprecated");
        check_day(e, m, m->retires, "retires");
        check_day(e, m, m->verified, "last_verified");
    }
}
