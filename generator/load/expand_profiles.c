/* Offers that a host also sells under prefixes which say where a call is
 * served: `profiles: [global.]` of an offer stands for one more offer a
 * prefix, with the same price, at the geography of the prefix.
 *
 * SPDX-License-Identifier: MIT */
#include "load.h"

#include <string.h>

/* Returns what naming.yaml says of a prefix of this host, or NULL. */
static const struct naming_rule *rule_of(const struct catalogue *c,
                                         struct text provider,
                                         struct text prefix)
{
    for (size_t i = 0; i < c->naming.n; i++)
        if (c->naming.at[i].kind == MREG_STRIP_PROFILE
            && text_equal(c->naming.at[i].provider, provider)
            && text_equal(c->naming.at[i].text, prefix))
            return &c->naming.at[i];
    return NULL;
}

static struct text prefixed(struct catalogue *c, struct text prefix,
                            struct text name)
{
    return (struct text){arena_printf(c->arena, "%s%s", prefix.at, name.at),
                         prefix.size + name.size, prefix.place};
}

static void add_profile(struct catalogue *c, const struct model *bare,
                        struct text prefix)
{
    const struct naming_rule *rule = rule_of(c, bare->provider, prefix);
    struct model m = *bare;

    if (!rule) {
        diag(c->diags, M_140, prefix.place, "'%s' is not among the profiles "
             "that naming.yaml gives to %s", prefix.at, bare->provider.at);
        return;
    }
    m.id = prefixed(c, prefix, bare->id);
    m.place = prefix.place;
    m.profiles.n = 0;
    memset(&m.aliases, 0, sizeof m.aliases);
    for (size_t i = 0; i < bare->aliases.n; i++)
        arena_push(c->arena, &m.aliases,
                   prefixed(c, prefix, bare->aliases.at[i]));
    if (!m.pricing_ref.at && !m.unpriced.at)
        m.pricing_ref = bare->id;
    m.has_geo = true;
    m.geo = (uint8_t)rule->value;
    arena_push(c->arena, &c->models, m);
}

void expand_profiles(struct catalogue *c)
{
    const size_t n = c->models.n;

    for (size_t i = 0; i < n; i++) {
        const struct model bare = c->models.at[i];

        for (size_t k = 0; k < bare.profiles.n; k++)
            add_profile(c, &bare, bare.profiles.at[k]);
    }
}
