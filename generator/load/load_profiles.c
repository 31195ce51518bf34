/* definitions/profiles.yaml: named subsets, for those who want a few models
 * in little memory.
 *
 *   small: {providers: [openai], models: [anthropic/claude-*], but: ["*-old"]}
 *
 * SPDX-License-Identifier: MIT */
#include "load.h"

static void read_patterns(struct reading *in, const struct node *n,
                          void *into)
{
    if (read_filled(in, n, NODE_LIST, "a list of models, as provider/id"))
        read_texts(in, n, into);
}

static void read_drops_of(struct reading *in, const struct node *n, void *into)
{
    static const char *const words[] = {[DROP_FALLBACKS] = "fallbacks",
                                        [DROP_MAKERS] = "makers"};
    static const struct read_names names = {"thing to drop", words, 2};

    read_name_set(in, n, &names, into);
}

#define KEY(name, reader, field) \
    {(name), (reader), offsetof(struct profile, field), false}

static const struct read_key keys[] = {
    KEY("providers", read_provider_ids, providers),
    KEY("models", read_patterns, models),
    KEY("makers", read_flag, makers),
    KEY("but", read_patterns, but),
    KEY("drops", read_drops_of, drops),
};

static const struct read_schema schema = READ_SCHEMA("a profile", keys);

void load_profiles(struct catalogue *c, const char *path)
{
    const struct node *root = yaml_load(c->arena, c->diags, path);

    if (!root || !read_kind(&c->in, root, NODE_MAP, "a map of profiles"))
        return;
    for (size_t i = 0; i < root->count; i++) {
        struct profile p = {.name = {NULL, 0, {NULL, 0, 0}}};
        const struct node *subset = read_map_value(root, i);

        read_id(&c->in, read_map_key(root, i), &p.name);
        if (read_filled(&c->in, subset, NODE_MAP, "providers or models")
            && read_map(&c->in, subset, &schema, &p) && p.name.at)
            arena_push(c->arena, &c->profiles, p);
    }
}
