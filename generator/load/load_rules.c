/* `rules:` of definitions/<host>/offers.yaml: what a host does to all of its
 * names alike, so that it is stated once. How it writes the day of a dated
 * twin, and which prefixes cost a factor of the price.
 *
 * SPDX-License-Identifier: MIT */
#include "load.h"
#include "load_price.h"

#include <string.h>

static void read_rule_geo(struct reading *in, const struct node *n, void *into)
{
    struct prefix_rule *f = into;
    unsigned geo;

    if (read_name(in, n, &read_geographies, &geo))
        f->geo = (uint8_t)geo;
}

static void read_rule_factor(struct reading *in, const struct node *n,
                             void *into)
{
    struct prefix_rule *f = into;

    read_factor(in, n, &f->times, &f->over);
}

static void read_prefix(struct reading *in, const struct node *key,
                        const struct node *value, struct host_rules *host)
{
    static const struct read_key keys[] = {
        {"geo", read_rule_geo, 0, true},
        {"multiply", read_rule_factor, 0, true},
        {"notes", read_reason, offsetof(struct prefix_rule, notes), true},
        {"spellings", read_tokens, offsetof(struct prefix_rule, spellings),
         false},
    };
    static const struct read_schema schema =
        READ_SCHEMA("the rule of a prefix", keys);
    struct prefix_rule f = {.over = 0};

    read_token(in, key, &f.prefix);
    if (!read_map(in, value, &schema, &f) || !f.prefix.at || !f.over)
        return;
    arena_push(in->arena, &host->prefixes, f);
}

static void read_prefixes(struct reading *in, const struct node *n,
                          void *into)
{
    if (!read_filled(in, n, NODE_MAP, "a map of rules by prefix"))
        return;
    for (size_t i = 0; i < n->count; i++)
        read_prefix(in, read_map_key(n, i), read_map_value(n, i), into);
}

/* Tells whether a pattern has each part of a day, once. */
static bool names_day(const char *pattern)
{
    static const char *const parts[] = {"YYYY", "MM", "DD"};

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        const char *at = strstr(pattern, parts[i]);

        if (!at || strstr(at + 1, parts[i]))
            return false;
    }
    return true;
}

static void read_dated(struct reading *in, const struct node *n, void *into)
{
    struct host_rules *host = into;
    struct text pattern = {NULL, 0, n->at};

    read_token(in, n, &pattern);
    if (!pattern.at)
        return;
    if (names_day(pattern.at))
        host->dated = pattern;
    else
        diag(in->diags, M_143, n->at, "'%s' does not say where YYYY, MM and "
             "DD of a day are, each once", pattern.at);
}

void read_host_rules(struct reading *in, const struct node *n, void *into)
{
    static const struct read_key keys[] = {
        {"dated", read_dated, 0, false},
        {"prefixes", read_prefixes, 0, false},
        {"not_bare", read_tokens, offsetof(struct host_rules, not_bare),
         false},
    };
    static const struct read_schema schema =
        READ_SCHEMA("the rules of a host", keys);
    struct host_rules host = {.provider = *(const struct text *)into};

    if (read_filled(in, n, NODE_MAP, "a map of rules")
        && read_map(in, n, &schema, &host))
        arena_push(in->arena, &catalogue_of(in)->hosts, host);
}

/* What naming.yaml takes off a name is charged at the price of a geography;
 * a prefix cannot be both. */
static void check_prefix(struct catalogue *c, struct text provider,
                         struct text prefix)
{
    for (size_t i = 0; i < c->naming.n; i++) {
        const struct naming_rule *rule = &c->naming.at[i];

        if (rule->kind != MREG_STRIP_PROFILE
            || !text_equal(rule->provider, provider)
            || !text_equal(rule->text, prefix))
            continue;
        diag(c->diags, M_144, prefix.place, "naming.yaml takes '%s' off the "
             "names of %s, at the price of a geography; it cannot "
             "have a factor, too", prefix.at, provider.at);
        diag_note(c->diags, rule->text.place, "it does so here");
    }
}

void check_prefixes(struct catalogue *c)
{
    for (size_t i = 0; i < c->hosts.n; i++)
        for (size_t k = 0; k < c->hosts.at[i].prefixes.n; k++)
            check_prefix(c, c->hosts.at[i].provider,
                         c->hosts.at[i].prefixes.at[k].prefix);
}

/* An overlay's word comes before that of the base. */
const struct host_rules *rules_of_host(const struct catalogue *c,
                                       struct text provider)
{
    for (size_t i = c->hosts.n; i-- > 0;)
        if (text_equal(c->hosts.at[i].provider, provider))
            return &c->hosts.at[i];
    return NULL;
}
