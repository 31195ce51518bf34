/* definitions/<host>/offers.yaml: other makers' models, and what differs.
 * Rules of the host are read by load_rules.c.
 *
 * SPDX-License-Identifier: MIT */
#include "load.h"

#include <string.h>

static void read_offer(struct reading *in, const struct node *key,
                       const struct node *value, struct text provider)
{
    struct model m = {.place = key->at, .provider = provider};

    read_id(in, key, &m.id);
    if (!read_value(in, key, value)
        || !read_map(in, value, &offer_schema, &m) || !m.id.at)
        return;
    m.is_offer = m.maker_ref.at != NULL;
    m.hosted = true;
    arena_push(in->arena, &catalogue_of(in)->models, m);
}

static void read_offers(struct reading *in, const struct node *n,
                        void *into)
{
    const struct text *host = into;

    if (!read_kind(in, n, NODE_MAP, "a map of offers by name"))
        return;
    for (size_t i = 0; i < n->count; i++)
        read_offer(in, read_map_key(n, i), read_map_value(n, i), *host);
}

void load_offers(struct catalogue *c, const char *path, const char *provider)
{
    static const struct read_key keys[] = {
        {"rules", read_host_rules, 0, false},
        {"offers", read_offers, 0, true},
    };
    static const struct read_schema schema =
        READ_SCHEMA("the file of offers", keys);
    const struct node *root = yaml_load(c->arena, c->diags, path);
    struct text host = {provider, strlen(provider), {path, 0, 0}};

    if (root)
        read_map(&c->in, root, &schema, &host);
}
