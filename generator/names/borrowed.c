/* An alias that is the id of another maker's model makes the bare name
 * ambiguous for everybody who meant that model. A host's own id may be
 * anything, and a snapshot and an overlay are somebody else's: neither is
 * judged.
 *
 * SPDX-License-Identifier: MIT */
#include "generator/catalogue/find.h"
#include "generator/read/read.h"
#include "settle.h"

static const struct model *made_as(const struct catalogue *c,
                                   const struct claim *claim)
{
    return &c->models.at[c->models.at[claim->model].maker];
}

/* Tells whether a provider makes models: others offer one of its, or it
 * offers none of theirs. */
static bool is_maker(const struct catalogue *c, size_t provider)
{
    bool offers = false;

    for (size_t i = 0; i < c->models.n; i++) {
        const struct model *m = &c->models.at[i];
        const size_t maker = c->models.at[m->maker].provider_index;

        if (maker != m->provider_index && maker == provider)
            return true;
        offers |= maker != m->provider_index && m->provider_index == provider;
    }
    return !offers;
}

static bool is_judged(const struct claim *claim)
{
    return !claim->layer && claim->rank != RANK_SNAPSHOT;
}

static bool is_borrowed(const struct catalogue *c, const struct claim *alias,
                        const struct claim *id)
{
    return alias->how == NAME_ALIAS && id->how == NAME_ID && is_judged(alias)
           && is_judged(id) && id->rank == RANK_MAKER
           && made_as(c, alias)->provider_index != id->provider
           && is_maker(c, id->provider);
}

void check_borrowed(struct catalogue *c, const struct claim *run, size_t n)
{
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < n; k++) {
            const struct model *m = &c->models.at[run[k].model];

            if (!is_borrowed(c, &run[i], &run[k]))
                continue;
            diag(c->diags, M_404, run[i].text.place, "'%s' is the id of "
                 "%s/%s, another model; leave the alias out, or say `model: "
                 "%s/%s` if they are one", run[i].text.at, m->provider.at,
                 m->id.at, m->provider.at, m->id.at);
            diag_note(c->diags, m->place, "that model is here");
        }
}
