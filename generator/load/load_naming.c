/* definitions/naming.yaml: what a name may carry before and behind it, and
 * whose names carry it.
 *
 * SPDX-License-Identifier: MIT */
#include <stddef.h>

#include "load.h"

/* What the file says of one text. Readers leave the rest as it is. */
struct saying {
    text_list providers;
    unsigned value;
};

static void add_rule(struct reading *in, const struct node *text,
                     struct naming_rule r)
{
    read_token(in, text, &r.text);
    if (r.text.at)
        arena_push(in->arena, &catalogue_of(in)->naming, r);
}

/* Adds a rule for each provider that uses the text. */
static void add_rules(struct reading *in, const struct node *text,
                      enum mreg_naming_kind kind, const struct saying *says)
{
    struct naming_rule r = {.kind = kind, .value = says->value};

    read_token(in, text, &r.text);
    for (size_t i = 0; r.text.at && i < says->providers.n; i++) {
        r.provider = says->providers.at[i];
        arena_push(in->arena, &catalogue_of(in)->naming, r);
    }
}

/* A text that nobody uses would be as good as absent; it is a slip. */
static void read_users(struct reading *in, const struct node *n, void *into)
{
    if (n->kind == NODE_LIST && n->count == 0)
        diag(in->diags, M_125, n->at,
             "list the providers whose names carry this");
    else
        read_provider_ids(in, n, into);
}

/* ---- what says whose name follows --------------------------------------- */

/* Reads a map of texts to providers; null, for a namespace, means anyone's. */
static void read_owned(struct reading *in, const struct node *n,
                       enum mreg_naming_kind kind, bool may_be_null)
{
    if (!read_kind(in, n, NODE_MAP, "a map of providers by spelling"))
        return;
    for (size_t i = 0; i < n->count; i++) {
        const struct node *owner = read_map_value(n, i);
        struct naming_rule r = {.kind = kind};

        if (!may_be_null || !node_is_null(owner))
            read_provider_id(in, owner, &r.provider);
        add_rule(in, read_map_key(n, i), r);
    }
}

static void read_namespaces(struct reading *in, const struct node *n,
                            void *into)
{
    (void)into;
    read_owned(in, n, MREG_STRIP_NAMESPACE, true);
}

static void read_arn_kinds(struct reading *in, const struct node *n,
                           void *into)
{
    (void)into;
    read_owned(in, n, MREG_STRIP_ARN, false);
}

static void read_partitions(struct reading *in, const struct node *n,
                            void *into)
{
    (void)into;
    if (!read_kind(in, n, NODE_MAP, "a map of geographies by partition"))
        return;
    for (size_t i = 0; i < n->count; i++) {
        struct naming_rule r = {.kind = MREG_STRIP_PARTITION};

        if (read_name(in, read_map_value(n, i), &read_geographies, &r.value))
            add_rule(in, read_map_key(n, i), r);
    }
}

static void read_arns(struct reading *in, const struct node *n, void *into)
{
    static const struct read_key keys[] = {
        {"kinds", read_arn_kinds, 0, true},
        {"partitions", read_partitions, 0, true},
    };
    static const struct read_schema schema = READ_SCHEMA("ARNs", keys);

    read_map(in, n, &schema, into);
}

/* ---- what some providers put before or behind a name -------------------- */

static void read_geo(struct reading *in, const struct node *n, void *into)
{
    read_name(in, n, &read_geographies, into);
}

static void read_service(struct reading *in, const struct node *n,
                         void *into)
{
    read_name(in, n, &read_services, into);
}

/* Reads a map of texts to what each means and for whom. */
static void read_meanings(struct reading *in, const struct node *n,
                          enum mreg_naming_kind kind,
                          const struct read_schema *schema)
{
    if (!read_kind(in, n, NODE_MAP, "a map of meanings by spelling"))
        return;
    for (size_t i = 0; i < n->count; i++) {
        struct saying says = {{NULL, 0, 0}, 0};

        if (read_map(in, read_map_value(n, i), schema, &says))
            add_rules(in, read_map_key(n, i), kind, &says);
    }
}

static void read_profiles(struct reading *in, const struct node *n,
                          void *into)
{
    static const struct read_key keys[] = {
        {"geo", read_geo, offsetof(struct saying, value), true},
        {"providers", read_users, offsetof(struct saying, providers), true},
    };
    static const struct read_schema schema = READ_SCHEMA("a profile", keys);

    (void)into;
    read_meanings(in, n, MREG_STRIP_PROFILE, &schema);
}

static void read_variants(struct reading *in, const struct node *n,
                          void *into)
{
    static const struct read_key keys[] = {
        {"service", read_service, offsetof(struct saying, value), true},
        {"providers", read_users, offsetof(struct saying, providers), true},
    };
    static const struct read_schema schema =
        READ_SCHEMA("the suffix of a service", keys);

    (void)into;
    read_meanings(in, n, MREG_STRIP_SERVICE, &schema);
}

/* Reads a map of texts to the providers that use them. */
static void read_used(struct reading *in, const struct node *n,
                      enum mreg_naming_kind kind)
{
    if (!read_kind(in, n, NODE_MAP, "a map of lists of providers by spelling"))
        return;
    for (size_t i = 0; i < n->count; i++) {
        struct saying says = {{NULL, 0, 0}, 0};

        read_users(in, read_map_value(n, i), &says.providers);
        add_rules(in, read_map_key(n, i), kind, &says);
    }
}

static void read_suffixes(struct reading *in, const struct node *n,
                          void *into)
{
    (void)into;
    read_used(in, n, MREG_STRIP_SUFFIX);
}

static void read_fine_tunes(struct reading *in, const struct node *n,
                            void *into)
{
    (void)into;
    read_used(in, n, MREG_STRIP_FINE_TUNE);
}

/* Reads in the order of enum mreg_naming_kind, so rules are sorted by kind. */
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
        read_map(&c->in, root, &schema, NULL);
}
