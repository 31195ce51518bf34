/* The folder definitions/: which file is read by which loader, and what the
 * files say about each other's providers.
 *
 * SPDX-License-Identifier: MIT */
#include "load.h"

#include <string.h>

#include "generator/read/file.h"

static const struct {
    const char *name;
    void (*load)(struct catalogue *c, const char *path);
    bool is_of_base;          /* no overlay may have it */
} files[] = {
    {"as_of.yaml", load_as_of, true},
    {"providers.yaml", load_providers, false},
    {"naming.yaml", load_naming, false},
    {"tokenizers.yaml", load_tokenizers, true},
    {"families.yaml", load_families, true},
    {"access.yaml", load_access, false},
    {"profiles.yaml", load_profiles, false},
};

#define FILES (sizeof files / sizeof files[0])

static void refuse_file(struct catalogue *c, const struct file_entry *e,
                        const char *belongs)
{
    diag(c->diags, M_14, (struct place){e->path, 0, 0},
         "does not belong here: %s", belongs);
}

static void load_entry(struct catalogue *c, const struct file_entry *e,
                       const char *provider)
{
    size_t stem = file_stem(e->name, ".yaml");

    if (e->is_folder || !stem)
        refuse_file(c, e, "a provider's folder holds <model>.yaml, "
                    "models.yaml, offers.yaml and aliases.yaml");
    else if (!strcmp(e->name, "models.yaml"))
        load_models(c, e->path, provider);
    else if (!strcmp(e->name, "aliases.yaml") && c->layer)
        refuse_file(c, e, "an overlay cannot say what a rolling name means");
    else if (!strcmp(e->name, "aliases.yaml"))
        load_rolling(c, e->path, provider);
    else if (!strcmp(e->name, "offers.yaml"))
        load_offers(c, e->path, provider);
    else
        load_model(c, e->path, provider,
                   arena_copy(c->arena, e->name, stem));
}

static void load_folder(struct catalogue *c, const struct file_entry *folder)
{
    struct file_list list = {NULL, 0, 0};

    if (!provider_id_valid(folder->name, strlen(folder->name)))
        diag(c->diags, M_105, (struct place){folder->path, 0, 0},
             "a folder is named after its provider: 1 to 32 small letters, "
             "digits and -");
    else if (file_folder(c->arena, c->diags, folder->path, &list))
        for (size_t i = 0; i < list.n; i++)
            load_entry(c, &list.at[i], folder->name);
}

static void load_file(struct catalogue *c, const struct file_entry *e)
{
    for (size_t i = 0; i < FILES; i++)
        if (!strcmp(e->name, files[i].name)
            && !(c->layer && files[i].is_of_base)) {
            files[i].load(c, e->path);
            return;
        }
    refuse_file(c, e, c->layer ? "an overlay's definitions hold "
                "providers.yaml, naming.yaml, access.yaml, profiles.yaml and "
                "a folder for each provider"
                : "definitions hold as_of.yaml, providers.yaml, "
                "naming.yaml, tokenizers.yaml, families.yaml, access.yaml, "
                "profiles.yaml and a folder for each provider");
}

/* ---- who is a provider ------------------------------------------------- */

static bool known(const struct catalogue *c, struct text provider)
{
    for (size_t i = 0; i < c->providers.n; i++)
        if (text_equal(c->providers.at[i].id, provider))
            return true;
    return false;
}

static void check_known(struct catalogue *c, struct text provider)
{
    const char **names;

    if (!provider.at || known(c, provider))
        return;
    names = arena_get(c->arena, c->providers.n, sizeof *names);
    for (size_t i = 0; i < c->providers.n; i++)
        names[i] = c->providers.at[i].id.at;
    read_unknown(&c->in, M_116, "provider", provider, names, c->providers.n);
}

/* Without providers.yaml, each folder of models makes its provider. */
static void make_providers(struct catalogue *c)
{
    for (size_t i = 0; i < c->models.n; i++) {
        struct text id = c->models.at[i].provider;
        struct provider p = {.id = id, .name = id, .on = true};

        if (!known(c, id))
            arena_push(c->arena, &c->providers, p);
    }
}

static void check_providers(struct catalogue *c)
{
    for (size_t i = 0; i < c->models.n; i++)
        check_known(c, c->models.at[i].provider);
    for (size_t i = 0; i < c->naming.n; i++)
        check_known(c, c->naming.at[i].provider);
    for (size_t i = 0; i < c->tiers.n; i++) {
        const struct access_tier *tier = &c->tiers.at[i];

        for (size_t j = 0; j < tier->allow.n; j++)
            for (size_t k = 0; k < tier->allow.at[j].providers.n; k++)
                check_known(c, tier->allow.at[j].providers.at[k]);
    }
}

static void refuse_twice(struct catalogue *c)
{
    text_list all = {NULL, 0, 0};

    for (size_t i = 0; i < c->models.n; i++) {
        const struct model *m = &c->models.at[i];
        struct text name = {arena_printf(c->arena, "%s/%s", m->provider.at,
                                         m->id.at), 0, m->id.place};

        name.size = strlen(name.at);
        arena_push(c->arena, &all, name);
    }
    read_refuse_twice(&c->in, &all, M_120, "is defined twice");
}

void load_definitions(struct catalogue *c, const char *dir)
{
    struct file_list list = {NULL, 0, 0};

    if (!file_folder(c->arena, c->diags, dir, &list))
        return;
    for (size_t i = 0; i < list.n; i++) {
        if (list.at[i].is_folder)
            load_folder(c, &list.at[i]);
        else
            load_file(c, &list.at[i]);
    }
    if (c->layer
        || file_exists(arena_printf(c->arena, "%s/providers.yaml", dir)))
        check_providers(c);
    else
        make_providers(c);
    expand_profiles(c);
    refuse_twice(c);
}
