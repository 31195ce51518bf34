/* definitions/profiles.yaml: named subsets, for those who want a few models
 * in little memory.
 *
 *   small: {providers: [openai], models: [anthropic/claude-haiku-4-5]}
 *
 * SPDX-License-Identifier: MIT */
#include "load.h"

static const struct read_key keys[] = {
    {"providers", read_provider_ids, offsetof(struct profile, providers),
     false},
    {"models", read_model_refs, offsetof(struct profile, models), false},
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
