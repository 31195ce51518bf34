/* Offers that a host also sells under other names, by a rule for all of them:
 * `dated: [2026-03-05]` of an offer stands for a twin whose id ends in that
 * day, with the same price; `profiles: [global.]` for one more offer a prefix.
 * What naming.yaml knows has the same price at the geography of the prefix; a
 * prefix of the host's own rules has its factor.
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

static const struct prefix_rule *factor_of(const struct catalogue *c,
                                      struct text provider,
                                      struct text prefix)
{
    const struct host_rules *host = rules_of_host(c, provider);

    for (size_t i = 0; host && i < host->prefixes.n; i++)
        if (text_equal(host->prefixes.at[i].prefix, prefix))
            return &host->prefixes.at[i];
    return NULL;
}

/* Returns a name between two pieces, either of which may be empty. */
static struct text around(struct catalogue *c, const char *before,
                          struct text name, const char *behind,
                          struct place place)
{
    return (struct text){
        arena_printf(c->arena, "%s%s%s", before, name.at, behind),
        strlen(before) + name.size + strlen(behind), place};
}

/* Returns the offer under another name, and its aliases likewise. */
static struct model renamed(struct catalogue *c, const struct model *bare,
                            const char *before, const char *behind,
                            struct place place)
{
    struct model m = *bare;

    m.id = around(c, before, bare->id, behind, place);
    m.place = place;
    memset(&m.aliases, 0, sizeof m.aliases);
    for (size_t i = 0; i < bare->aliases.n; i++)
        arena_push(c->arena, &m.aliases,
                   around(c, before, bare->aliases.at[i], behind, place));
    if (!m.pricing_ref.at && !m.unpriced.at)
        m.pricing_ref = bare->id;
    return m;
}

static void add_profile(struct catalogue *c, const struct model *bare,
                        struct text prefix)
{
    const struct naming_rule *rule = rule_of(c, bare->provider, prefix);
    const struct prefix_rule *factor = factor_of(c, bare->provider, prefix);
    struct model m;

    if (!rule && !factor) {
        diag(c->diags, M_140, prefix.place, "'%s' is not among the profiles "
             "that naming.yaml gives to %s, nor a prefix of its rules",
             prefix.at, bare->provider.at);
        return;
    }
    m = renamed(c, bare, prefix.at, "", prefix.place);
    m.profiles.n = 0;
    m.under_prefix = factor;
    m.has_geo = true;
    m.geo = factor ? factor->geo : (uint8_t)rule->value;
    for (size_t i = 0; factor && i < factor->spellings.n; i++)
        arena_push(c->arena, &m.aliases,
                   around(c, factor->spellings.at[i].at, bare->id, "",
                          prefix.place));
    arena_push(c->arena, &c->models, m);
}

/* Copies a part of a day, 2026-03-05, to where the pattern has it. */
static void put_part(char *behind, const char *part, const char *day)
{
    memcpy(strstr(behind, part), day, strlen(part));
}

static void add_dated(struct catalogue *c, const struct model *bare,
                      struct text day)
{
    const struct host_rules *host = rules_of_host(c, bare->provider);
    struct model m;
    char *behind;

    if (!host || !host->dated.at) {
        diag(c->diags, M_143, day.place, "the rules of %s do not say how it "
             "writes a day behind an id: `dated: \"-YYYY-MM-DD\"`",
             bare->provider.at);
        return;
    }
    behind = arena_copy(c->arena, host->dated.at, host->dated.size);
    put_part(behind, "YYYY", day.at);
    put_part(behind, "MM", day.at + 5);
    put_part(behind, "DD", day.at + 8);
    m = renamed(c, bare, "", behind, day.place);
    m.dated.n = 0;
    memset(&m.aliases, 0, sizeof m.aliases);
    arena_push(c->arena, &c->models, m);
}

static void expand(struct catalogue *c, bool dated)
{
    const size_t n = c->models.n;

    for (size_t i = 0; i < n; i++) {
        const struct model bare = c->models.at[i];
        const text_list *those = dated ? &bare.dated : &bare.profiles;

        for (size_t k = 0; k < those->n; k++)
            (dated ? add_dated : add_profile)(c, &bare, those->at[k]);
    }
}

/* A dated twin is sold under the prefixes, too. */
void expand_profiles(struct catalogue *c)
{
    check_prefixes(c);
    expand(c, true);
    expand(c, false);
}
