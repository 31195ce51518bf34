/* pricing/<provider>.yaml: what that provider charges, by day.
 *
 * SPDX-License-Identifier: MIT */
#include "generator/read/file.h"
#include "load_price.h"
#include "generator/catalogue/price_keys.h"
#include "load.h"

#include <string.h>

struct file_input {
    struct text provider;
    const struct node *models;
};

struct entry_input {
    struct text name, unpriced;
    const struct node *versions, *early;   /* two spellings of one key */
};

static void read_later(struct reading *in, const struct node *n, void *into)
{
    const struct node **out = into;

    (void)in;
    *out = n;
}

static const struct read_key entry_keys[] = {
    {"display_name", read_text, offsetof(struct entry_input, name), false},
    {"unpriced", read_reason, offsetof(struct entry_input, unpriced), false},
    {"pricing_versions", read_later, offsetof(struct entry_input, versions),
     false},
    {"versions", read_later, offsetof(struct entry_input, early), false},
};
static const struct read_schema entry_schema =
    READ_SCHEMA("the price of a model", entry_keys);

static void check_entry(struct reading *in, const struct node *key,
                        const struct entry_input *e)
{
    int stated = (e->versions != NULL) + (e->early != NULL) +
                 (e->unpriced.at != NULL);

    if (stated != 1)
        diag(in->diags, M_210, key->at, "%s needs either "
             "`pricing_versions:`, once, or `unpriced: <reason>`",
             key->text);
}

static void load_entry(const struct price_file *f, const struct node *key,
                       const struct node *value)
{
    struct entry_input e = {0};
    struct price_entry *entry = arena_get(f->c->arena, 1, sizeof *entry);

    read_id(&f->c->in, key, &entry->id);
    if (!read_map(&f->c->in, value, &entry_schema, &e) || !entry->id.at)
        return;
    check_entry(&f->c->in, key, &e);
    entry->provider = f->id;
    entry->place = key->at;
    entry->name = e.name;
    entry->unpriced = e.unpriced;
    if (e.versions || e.early)
        load_versions(f, e.versions ? e.versions : e.early, entry);
    arena_push(f->c->arena, &f->c->prices, entry);
}

static const struct provider *provider_of(const struct catalogue *c,
                                          struct text id)
{
    for (size_t i = 0; i < c->providers.n; i++)
        if (text_equal(c->providers.at[i].id, id))
            return &c->providers.at[i];
    return NULL;
}

static const struct read_key file_keys[] = {
    {"provider", read_provider_id, offsetof(struct file_input, provider),
     false},
    {"models", read_later, offsetof(struct file_input, models), true},
};
static const struct read_schema file_schema =
    READ_SCHEMA("a pricing file", file_keys);

void load_price_file(struct catalogue *c, const struct node *root,
                     const char *stem)
{
    struct file_input in = {0};
    struct price_file f = {.c = c};

    if (!read_map(&c->in, root, &file_schema, &in))
        return;
    price_key_names(c->arena, f.keys);
    f.id = (struct text){stem, strlen(stem), {root->at.file, 0, 0}};
    if (in.provider.at && !text_equal(in.provider, f.id))
        diag(c->diags, M_112, in.provider.place, "the prices of %s belong in "
             "%s.yaml", in.provider.at, in.provider.at);
    if (in.provider.at)
        f.id = in.provider;
    f.provider = provider_of(c, f.id);
    if (!f.provider)
        diag(c->diags, M_116, f.id.place, "no provider '%s' in "
             "providers.yaml", f.id.at);
    if (!in.models
        || !read_kind(&c->in, in.models, NODE_MAP, "a map of models"))
        return;
    for (size_t i = 0; i < in.models->count; i++)
        load_entry(&f, read_map_key(in.models, i),
                   read_map_value(in.models, i));
}

static void load_file(struct catalogue *c, const struct file_entry *file,
                      size_t stem)
{
    const struct node *root = yaml_load(c->arena, c->diags, file->path);

    if (root)
        load_price_file(c, root, arena_copy(c->arena, file->name, stem));
}

static bool is_snapshot(const char *name)
{
    return !strcmp(name, "openrouter.json")
           || !strcmp(name, "openrouter.history.json");
}

void load_pricing(struct catalogue *c, const char *dir)
{
    struct file_list files = {0};

    if (!file_folder(c->arena, c->diags, dir, &files))
        return;
    for (size_t i = 0; i < files.n; i++) {
        size_t stem = file_stem(files.at[i].name, ".yaml");

        if (stem && !files.at[i].is_folder)
            load_file(c, &files.at[i], stem);
        else if (c->layer || !is_snapshot(files.at[i].name))
            diag(c->diags, M_14, (struct place){files.at[i].path, 0, 0},
                 "only <provider>.yaml%s here",
                 c->layer ? " belongs" : " and the snapshot belong");
    }
}
