/* definitions/families.yaml: what the models of a family can do, and the words
 * in a model's name that say which family it is of.
 *
 * SPDX-License-Identifier: MIT */
#include "load.h"

/* `says` is what the readers of a model's capabilities fill. */
struct family_read { struct family is; struct model says; };

#define FIELD(name, reader, field, required) \
    {(name), (reader), offsetof(struct family_read, field), (required)}

static const struct read_key family_keys[] = {
    FIELD("words", read_ids, is.is.words, true),
    FIELD("capabilities", read_has, says, false),
    FIELD("lacks", read_lacks, says, false),
    FIELD("source", read_reason, is.source, true),
    FIELD("checked", read_day, is.checked, true),
};
#undef FIELD

static const struct read_schema family_schema =
    READ_SCHEMA("a family", family_keys);

static void read_family(struct reading *in, const struct node *key,
                        const struct node *value)
{
    struct family_read f = {.is = {.checked = 0}};

    read_id(in, key, &f.is.is.name);
    if (!read_map(in, value, &family_schema, &f) || !f.is.is.name.at)
        return;
    f.is.has = f.says.has;
    f.is.lacks = f.says.lacks;
    if (!(f.is.has | f.is.lacks))
        diag(in->diags, M_102, key->at,
             "a family needs the key 'capabilities' or 'lacks'");
    arena_push(in->arena, &catalogue_of(in)->families, f.is);
}

static void read_families(struct reading *in, const struct node *n,
                          void *into)
{
    (void)into;
    if (!read_kind(in, n, NODE_MAP, "a map of families by name"))
        return;
    for (size_t i = 0; i < n->count; i++)
        read_family(in, read_map_key(n, i), read_map_value(n, i));
}

static void check_words(struct catalogue *c)
{
    text_list all = {NULL, 0, 0};

    for (size_t i = 0; i < c->families.n; i++)
        for (size_t k = 0; k < c->families.at[i].is.words.n; k++)
            arena_push(c->arena, &all, c->families.at[i].is.words.at[k]);
    read_refuse_twice(&c->in, &all, M_113, "already says which family");
}

void load_families(struct catalogue *c, const char *path)
{
    static const struct read_key keys[] = {
        {"families", read_families, 0, true},
    };
    static const struct read_schema schema =
        READ_SCHEMA("the file of families", keys);
    const struct node *root = yaml_load(c->arena, c->diags, path);

    if (root && read_map(&c->in, root, &schema, NULL))
        check_words(c);
}
