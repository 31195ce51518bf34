/* The older form with providers that are enabled and models as
 * "provider:model":
 *
 *   {"providers": {"openai": {"enabled": true, "default_model": "gpt-4o",
 *                             "llm_models": ["openai:gpt-4o"]}},
 *    "bridge": {"default_provider": "openai", "default_model": "gpt-4o"},
 *    "py_models": {"job_ads": {"enabled": true,
 *                              "llm_models": ["openai:gpt-4o"]}}}
 *
 * Prices and limits in it are left out: they are the registry's.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "host/answers/lookup.h"
#include "migrate_parts.h"

static struct moved_provider *find(struct migration *m, const char *name,
                                   size_t size)
{
    const mreg_provider known = mreg_provider_find(m->r, name, size);

    for (size_t i = 0; known != MREG_NONE && i < m->providers.n; i++)
        if (m->providers.at[i].known == known)
            return &m->providers.at[i];
    return NULL;
}

static void add_provider(struct migration *m, const struct node *key,
                         const struct node *value)
{
    struct moved_provider p = {
        .known = mreg_provider_find(m->r, key->text, key->size)};
    mreg_provider_view view;

    if (mreg_provider_info(m->r, p.known, &view) != MREG_OK) {
        migrate_note(m, "the registry does not know the provider '%s' of line "
                     "%u", key->text, key->at.line);
        return;
    }
    p.id = view.id.at;
    p.on = member_flag(value, "enabled", true);
    p.key = member_text(value, "api_key");
    p.in_file = p.key != NULL;
    arena_push(m->arena, &m->providers, p);
}

/* Takes a model that is of a provider that is on, and that means something.
 * Returns how it is written, or NULL after a note. */
static const char *model_of(struct migration *m,
                            const struct moved_provider *p, const char *name,
                            unsigned line)
{
    mreg_match match;
    const char *full = arena_printf(m->arena, "%s:%s", p->id, name);

    if (!p->on) {
        migrate_note(m, "'%s' of line %u: this provider is off", full, line);
        return NULL;
    }
    if (lookup(m->r, name, strlen(name), p->known, &match) != MREG_OK) {
        migrate_note(m, "'%s' of line %u means no model", full, line);
        return NULL;
    }
    return full;
}

/* A name has its provider in front, unless `of` is known. */
static void take_model(struct migration *m, const struct moved_provider *of,
                       const char *name, unsigned line)
{
    const size_t size = strcspn(name, ":");
    const struct moved_provider *p = name[size] ? find(m, name, size) : NULL;
    const char *model;

    if (!p && !of) {
        migrate_note(m, "'%s' of line %u: the provider is not among "
                     "`providers`", name, line);
        return;
    }
    model = model_of(m, p ? p : of, p ? name + size + 1 : name, line);
    if (model)
        migrate_add(m, model);
}

static void take_list(struct migration *m, const struct moved_provider *of,
                      const struct node *list)
{
    for (size_t i = 0; list && list->kind == NODE_LIST && i < list->count;
         i++) {
        const struct node *n = list->item[i];
        const char *name = n->kind == NODE_SCALAR ? n->text
                                                  : member_text(n, "name");

        if (name && *name && (n->kind == NODE_SCALAR
                              || member_flag(n, "enabled", true)))
            take_model(m, of, name, n->at.line);
    }
}

static void take_models(struct migration *m, const struct node *providers)
{
    for (size_t i = 0; i < providers->count; i++) {
        const struct node *key = providers->item[2 * i],
                          *value = providers->item[2 * i + 1];
        const struct moved_provider *p = find(m, key->text, key->size);
        const char *usual = member_text(value, "default_model");

        if (!p)
            continue;
        if (usual && p->on)
            take_model(m, p, usual, value->at.line);
        take_list(m, p, node_get(value, "llm_models"));
    }
}

static void take_uses(struct migration *m, const struct node *uses)
{
    for (size_t i = 0; uses && uses->kind == NODE_MAP && i < uses->count;
         i++) {
        const struct node *use = uses->item[2 * i + 1];

        if (member_flag(use, "enabled", true))
            take_list(m, NULL, node_get(use, "llm_models"));
    }
}

/* The first of a pair that stands for itself is the default. */
static void take_bridge(struct migration *m, const struct node *bridge)
{
    static const char *const pairs[2][2] = {
        {"default_provider", "default_model"},
        {"secondary_provider", "secondary_model"}};

    for (int i = 0; i < 2; i++) {
        const char *id = member_text(bridge, pairs[i][0]),
                   *name = member_text(bridge, pairs[i][1]), *model;
        const struct moved_provider *p = id ? find(m, id, strlen(id)) : NULL;

        if (!p || !name)
            continue;
        model = model_of(m, p, name, bridge->at.line);
        if (model)
            migrate_add(m, model);
        if (model && !i)
            m->usual = model;
    }
}

void migrate_switches(struct migration *m, const struct node *root)
{
    static const char *const words[] = {"providers", "bridge", "py_models"};
    const struct node *providers = node_get(root, "providers");

    if (providers->kind != NODE_MAP) {
        diag(m->diags, M_103, providers->at, "'providers' is an object");
        return;
    }
    for (size_t i = 0; i < providers->count; i++)
        add_provider(m, providers->item[2 * i], providers->item[2 * i + 1]);
    take_models(m, providers);
    take_bridge(m, node_get(root, "bridge"));
    take_uses(m, node_get(root, "py_models"));
    migrate_note_others(m, root, words, sizeof words / sizeof *words);
}
