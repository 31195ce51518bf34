/* definitions/providers.yaml: who serves models, and how each counts.
 *
 * SPDX-License-Identifier: MIT */
#include "load.h"

#include <string.h>

#define FIELD(name, reader, field) \
    {(name), (reader), offsetof(struct provider, field), false}

/* ---- flavours ---------------------------------------------------------- */

/* `[]` says that no figure of the API is inside another. */
static bool is_none(const struct node *n)
{
    return n->kind == NODE_LIST && !n->count;
}

static void read_flavours(struct reading *in, const struct node *n,
                          void *into)
{
    (void)into;
    if (!read_kind(in, n, NODE_MAP, "a map of flavours by name"))
        return;
    for (size_t i = 0; i < n->count; i++) {
        const struct node *value = read_map_value(n, i);
        struct flavour f = {{NULL, 0, {NULL, 0, 0}}, 0};
        uint64_t bits = 0;

        read_id(in, read_map_key(n, i), &f.name);
        if (read_value(in, read_map_key(n, i), value)
            && !is_none(value))
            read_name_set(in, value, &read_conventions, &bits);
        f.convention = (uint32_t)bits;
        if (f.name.at)
            arena_push(in->arena, &catalogue_of(in)->flavours, f);
    }
}

static void check_flavour(struct catalogue *c, struct text flavour)
{
    const char **names = arena_get(c->arena, c->flavours.n, sizeof *names);

    for (size_t i = 0; i < c->flavours.n; i++) {
        names[i] = c->flavours.at[i].name.at;
        if (text_equal(c->flavours.at[i].name, flavour))
            return;
    }
    read_unknown(&c->in, M_115, "flavour", flavour, names, c->flavours.n);
}

/* ---- providers --------------------------------------------------------- */

static void read_boundary(struct reading *in, const struct node *n,
                          void *into)
{
    static const char *const spellings[] = {"above", "from"};
    static const struct read_names names = {"boundary", spellings, 2};
    unsigned which;
    bool *inclusive = into;

    if (read_name(in, n, &names, &which))
        *inclusive = which == 1;
}

static void read_unnamed_geo(struct reading *in, const struct node *n,
                             void *into)
{
    static const char *const meanings[] = {"unknown", "global"};
    static const struct read_names names = {"meaning", meanings, 2};
    unsigned which;
    bool *as_global = into;

    if (read_name(in, n, &names, &which))
        *as_global = which == 1;
}

/* A name is split from its provider at the first / or :. */
static void read_spellings(struct reading *in, const struct node *n,
                           void *into)
{
    const text_list *aliases = into;

    read_ids(in, n, into);
    for (size_t i = 0; i < aliases->n; i++)
        if (strpbrk(aliases->at[i].at, "/:"))
            diag(in->diags, M_105, aliases->at[i].place,
                 "'%s' cannot be a provider's name: it has / or : in it",
                 aliases->at[i].at);
}

static const struct read_key provider_keys[] = {
    FIELD("name", read_reason, name),
    FIELD("aliases", read_spellings, aliases),
    FIELD("base_url", read_url, base_url),
    FIELD("models_endpoint", read_url_path, models_path),
    FIELD("api_key_env", read_variable, key_variable),
    FIELD("flavour", read_id, flavour),
    FIELD("tier_boundary", read_boundary, from_inclusive),
    FIELD("unnamed_geo", read_unnamed_geo, geo_as_global),
    FIELD("maker_first", read_flag, maker_first),
    FIELD("enabled", read_flag, on),
};

static const struct read_schema provider_schema =
    READ_SCHEMA("a provider", provider_keys);

static void read_provider(struct reading *in, const struct node *key,
                          const struct node *value)
{
    struct provider p = {.on = true};

    read_provider_id(in, key, &p.id);
    if (read_value(in, key, value))
        read_map(in, value, &provider_schema, &p);
    if (!p.id.at)
        return;
    if (!p.name.at)
        p.name = p.id;
    if (p.flavour.at)
        check_flavour(catalogue_of(in), p.flavour);
    arena_push(in->arena, &catalogue_of(in)->providers, p);
}

static void read_providers(struct reading *in, const struct node *n,
                           void *into)
{
    (void)into;
    if (!read_kind(in, n, NODE_MAP, "a map of providers by id"))
        return;
    for (size_t i = 0; i < n->count; i++)
        read_provider(in, read_map_key(n, i), read_map_value(n, i));
}

/* ---- spellings --------------------------------------------------------- */

/* Spellings are compared without regard to case. */
static struct text folded(struct catalogue *c, struct text t)
{
    char *copy = arena_copy(c->arena, t.at, t.size);

    for (size_t i = 0; i < t.size; i++)
        if (copy[i] >= 'A' && copy[i] <= 'Z')
            copy[i] = (char)(copy[i] - 'A' + 'a');
    return (struct text){copy, t.size, t.place};
}

static void check_spellings(struct catalogue *c)
{
    text_list all = {NULL, 0, 0};

    for (size_t i = 0; i < c->providers.n; i++) {
        const struct provider *p = &c->providers.at[i];

        arena_push(c->arena, &all, p->id);
        for (size_t j = 0; j < p->aliases.n; j++)
            arena_push(c->arena, &all, folded(c, p->aliases.at[j]));
    }
    read_refuse_twice(&c->in, &all, M_114, "already means a provider");
}

void load_providers(struct catalogue *c, const char *path)
{
    static const struct read_key keys[] = {
        {"flavours", read_flavours, 0, false},
        {"providers", read_providers, 0, true},
    };
    static const struct read_schema schema =
        READ_SCHEMA("the file of providers", keys);
    const struct node *root = yaml_load(c->arena, c->diags, path);

    if (root && read_map(&c->in, root, &schema, NULL))
        check_spellings(c);
}
