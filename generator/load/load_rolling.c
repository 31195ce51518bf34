/* definitions/<provider>/aliases.yaml: names that mean one model for a while
 * and then another, with the instants at which they move.
 *
 * SPDX-License-Identifier: MIT */
#include "load.h"

#include <string.h>

static void read_meaning(struct reading *in, const struct node *n,
                         struct rolling *r)
{
    static const struct read_key keys[] = {
        {"from", read_instant, offsetof(struct meaning, from), true},
        {"is", read_id, offsetof(struct meaning, is), true},
        {"source", read_reason, offsetof(struct meaning, source), true},
        {"corrects", read_reason, offsetof(struct meaning, corrects), false},
    };
    static const struct read_schema schema =
        READ_SCHEMA("a meaning of a rolling name", keys);
    struct meaning m = {.from = 0};

    if (read_map(in, n, &schema, &m) && m.is.at)
        arena_push(in->arena, &r->means, m);
}

static void read_rolling(struct reading *in, const struct node *n, void *into)
{
    const struct text *provider = into;

    if (!read_filled(in, n, NODE_MAP, "a map of meanings by name"))
        return;
    for (size_t i = 0; i < n->count; i++) {
        const struct node *list = read_map_value(n, i);
        struct rolling r = {.provider = *provider};

        read_id(in, read_map_key(n, i), &r.id);
        if (!r.id.at
            || !read_filled(in, list, NODE_LIST, "a list of meanings"))
            continue;
        for (size_t k = 0; k < list->count; k++)
            read_meaning(in, list->item[k], &r);
        arena_push(in->arena, &catalogue_of(in)->rolling, r);
    }
}

void load_rolling(struct catalogue *c, const char *path, const char *provider)
{
    static const struct read_key keys[] = {
        {"aliases", read_rolling, 0, true},
    };
    static const struct read_schema schema =
        READ_SCHEMA("the file of rolling names", keys);
    const struct node *root = yaml_load(c->arena, c->diags, path);
    struct text owner = {provider, strlen(provider), {path, 0, 0}};

    if (root)
        read_map(&c->in, root, &schema, &owner);
}
