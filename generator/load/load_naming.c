/* definitions/naming.yaml: what a name may carry before and behind it.
 *
 * SPDX-License-Identifier: MIT */
#include "load.h"

static struct naming_rule rule_of(enum mreg_naming_kind kind)
{
    struct naming_rule r = {.kind = kind};

    return r;
}

static void add_rule(struct catalogue *c, const struct node *text,
                     struct naming_rule r)
{
    read_token(c, text, &r.text);
    if (r.text.at)
        arena_push(c->arena, &c->naming, r);
}

/* text: provider. Without a provider (null) a namespace means none. */
static void read_owned(struct catalogue *c, const struct node *n,
                       enum mreg_naming_kind kind, bool may_be_null)
{
    if (!read_kind(c, n, NODE_MAP, "a map of providers by spelling"))
        return;
    for (size_t i = 0; i < n->count; i++) {
        const struct node *owner = read_map_value(n, i);
        struct naming_rule r = rule_of(kind);

        if (!may_be_null || !node_is_null(owner))
            read_provider_id(c, owner, &r.provider);
        add_rule(c, read_map_key(n, i), r);
    }
}

static void read_namespaces(struct catalogue *c, const struct node *n,
                            void *into)
{
    (void)into;
    read_owned(c, n, MREG_STRIP_NAMESPACE, true);
}

static void read_arns(struct catalogue *c, const struct node *n, void *into)
{
    (void)into;
    read_owned(c, n, MREG_STRIP_ARN, false);
}

/* text: a name of a closed list. */
static void read_named(struct catalogue *c, const struct node *n,
                       enum mreg_naming_kind kind,
                       const struct read_names *names)
{
    if (!read_kind(c, n, NODE_MAP, "a map of meanings by spelling"))
        return;
    for (size_t i = 0; i < n->count; i++) {
        struct naming_rule r = rule_of(kind);

        if (read_name(c, read_map_value(n, i), names, &r.value))
            add_rule(c, read_map_key(n, i), r);
    }
}

static void read_profiles(struct catalogue *c, const struct node *n,
                          void *into)
{
    (void)into;
    read_named(c, n, MREG_STRIP_PROFILE, &read_geographies);
}

static void read_variants(struct catalogue *c, const struct node *n,
                          void *into)
{
    (void)into;
    read_named(c, n, MREG_STRIP_SERVICE, &read_services);
}

static void read_bare(struct catalogue *c, const struct node *n,
                      enum mreg_naming_kind kind)
{
    text_list list = {NULL, 0, 0};

    read_tokens(c, n, &list);
    for (size_t i = 0; i < list.n; i++) {
        struct naming_rule r = rule_of(kind);

        r.text = list.at[i];
        arena_push(c->arena, &c->naming, r);
    }
}

static void read_suffixes(struct catalogue *c, const struct node *n,
                          void *into)
{
    (void)into;
    read_bare(c, n, MREG_STRIP_SUFFIX);
}

static void read_fine_tunes(struct catalogue *c, const struct node *n,
                            void *into)
{
    (void)into;
    read_bare(c, n, MREG_STRIP_FINE_TUNE);
}

/* In the order of enum mreg_naming_kind: so rules arrive sorted by kind. */
void load_naming(struct catalogue *c, const char *path)
{
    static const struct read_key keys[] = {
        {"namespaces", read_namespaces, 0, false},
        {"arns", read_arns, 0, false},
        {"profiles", read_profiles, 0, false},
        {"services", read_variants, 0, false},
        {"suffixes", read_suffixes, 0, false},
        {"fine_tunes", read_fine_tunes, 0, false},
    };
    static const struct read_schema schema =
        READ_SCHEMA("the file of name rules", keys);
    const struct node *root = yaml_load(c->arena, c->diags, path);

    if (root)
        read_map(c, root, &schema, NULL);
}
