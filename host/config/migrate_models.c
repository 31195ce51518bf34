/* The older form with models that say themselves where they are:
 *
 *   {"models": {"gpt5-pro": {"display_name": "GPT-5 Pro",
 *       "model": "gpt-5-pro", "base_url": "https://api.openai.com/v1",
 *       "api_key": "${OPENAI_API_KEY}", "allowed_tiers": ["pro"]}},
 *    "default_model": "gpt5-pro",
 *    "provider_configs": {"openai": {"base_url": ..., "api_key": ...}}}
 *
 * `models` may be a list, too, whose items have an `id`.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "migrate_parts.h"

/* Where a model is: its address, the host of that, the key. */
struct where { const char *provider, *url, *key; };

/* ---- addresses and keys ------------------------------------------------ */

static const char *without_slash(struct arena *a, const char *url)
{
    size_t size = strlen(url);

    while (size > 0 && url[size - 1] == '/')
        size--;
    return arena_copy(a, url, size);
}

static const char *host_of(const char *url, size_t *size)
{
    const char *at = strstr(url, "://");

    at = at ? at + 3 : url;
    *size = strcspn(at, "/:?#");
    return at;
}

static bool same_host(const char *a, const char *b)
{
    size_t x, y;

    a = host_of(a, &x);
    b = host_of(b, &y);
    return x == y && x > 0 && !memcmp(a, b, x);
}

/* ${NAME:-usual} becomes ${NAME}; an address in a variable is not taken. */
static const char *key_of(struct migration *m, const struct node *model)
{
    const char *key = member_text(model, "api_key");
    size_t size;

    if (!key || strncmp(key, "${", 2) != 0)
        return key;
    size = strspn(key + 2, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789");
    if (key[2 + size] == '}' && !key[3 + size])
        return key;
    migrate_note(m, "line %u: only the name of the variable is taken of its "
                 "api_key", model->at.line);
    return arena_printf(m->arena, "${%.*s}", (int)size, key + 2);
}

static const char *url_of(struct migration *m, const struct node *model)
{
    const char *url = member_text(model, "base_url");

    if (!url)
        return NULL;
    if (!strncmp(url, "http", 4))
        return without_slash(m->arena, url);
    migrate_note(m, "line %u: its base_url is no address", model->at.line);
    return NULL;
}

/* ---- providers --------------------------------------------------------- */

static mreg_provider known_at(const mreg *r, const char *url)
{
    mreg_provider_view view;

    for (mreg_provider p = 0; p < mreg_provider_count(r); p++)
        if (mreg_provider_info(r, p, &view) == MREG_OK && view.base_url.size
            && same_host(view.base_url.at, url))
            return p;
    return MREG_NONE;
}

static bool same(const char *a, const char *b)
{
    return a == b || (a && b && !strcmp(a, b));
}

/* An id for a host that the registry does not know: its letters and digits. */
static const char *id_of_host(struct arena *a, const char *url)
{
    size_t size;
    const char *host = host_of(url, &size);
    char *id = arena_copy(a, host, size < 32 ? size : 32);

    for (char *c = id; *c; c++)
        if (!((*c >= 'a' && *c <= 'z') || (*c >= '0' && *c <= '9')))
            *c = '-';
    return id;
}

static bool is_taken(const struct migration *m, const char *id)
{
    for (size_t i = 0; i < m->providers.n; i++)
        if (!strcmp(m->providers.at[i].id, id))
            return true;
    return false;
}

/* Leaves out what the registry knows. */
static void shorten(struct migration *m, struct moved_provider *p)
{
    mreg_provider_view view;

    if (mreg_provider_info(m->r, p->known, &view) != MREG_OK)
        return;
    if (p->base_url && !strcmp(p->base_url, view.base_url.at))
        p->base_url = NULL;
    if (p->key && p->key[0] == '$' && !strcmp(p->key, arena_printf(
            m->arena, "${%s}", view.key_variable.at)))
        p->key = NULL;
}

/* Finds the provider of a model, or makes it. Models of one provider that have
 * other keys or addresses are of providers that are numbered. */
static struct moved_provider *provider_at(struct migration *m,
                                          const struct where *w)
{
    struct moved_provider p = {NULL, w->url, w->key, MREG_NONE, true, true,
                               {NULL, 0, 0}};
    mreg_provider_view view = {.id = {NULL, 0}};
    const char *id = w->provider;
    unsigned number = 1;

    if (id)
        p.known = mreg_provider_find(m->r, id, strlen(id));
    if (p.known == MREG_NONE && w->url)
        p.known = known_at(m->r, w->url);
    if (mreg_provider_info(m->r, p.known, &view) == MREG_OK)
        id = view.id.at;
    else if (!id && w->url)
        id = id_of_host(m->arena, w->url);
    if (!id)
        return NULL;
    for (size_t i = 0; i < m->providers.n; i++) {
        struct moved_provider q = p;

        shorten(m, &q);
        if (m->providers.at[i].known == p.known
            && (p.known != MREG_NONE || !strcmp(m->providers.at[i].id, id))
            && same(m->providers.at[i].base_url, q.base_url)
            && same(m->providers.at[i].key, q.key))
            return &m->providers.at[i];
    }
    p.id = id;
    while (is_taken(m, p.id))
        p.id = arena_printf(m->arena, "%s-%u", id, ++number);
    if (number == 1)
        shorten(m, &p);
    else if (!p.base_url)
        p.base_url = view.base_url.at;
    if (number > 1)
        p.known = MREG_NONE;
    arena_push(m->arena, &m->providers, p);
    return &m->providers.at[m->providers.n - 1];
}

/* ---- models ------------------------------------------------------------ */

static void add_to_tier(struct migration *m, const char *name,
                        const char *model)
{
    struct moved_tier fresh = {name, {NULL, 0, 0}}, *tier = NULL;

    for (size_t i = 0; i < m->tiers.n && !tier; i++)
        if (!strcmp(m->tiers.at[i].name, name))
            tier = &m->tiers.at[i];
    if (!tier) {
        arena_push(m->arena, &m->tiers, fresh);
        tier = &m->tiers.at[m->tiers.n - 1];
    }
    arena_push(m->arena, &tier->models, model);
}

/* What a provider's section says goes below what a model says. */
static struct where where_of(struct migration *m, const struct node *root,
                             const struct node *model)
{
    struct where w = {member_text(model, "provider"), url_of(m, model),
                      key_of(m, model)};
    const struct node *section = w.provider
        ? node_get(node_get(root, "provider_configs"), w.provider) : NULL;

    if (section && !w.url)
        w.url = url_of(m, section);
    if (section && !w.key)
        w.key = key_of(m, section);
    return w;
}

static void take_model(struct migration *m, const struct node *root,
                       const char *id, const struct node *model)
{
    const struct where w = where_of(m, root, model);
    const char *name = member_text(model, "model");
    const struct node *tiers = node_get(model, "allowed_tiers");
    struct moved_provider *p = name ? provider_at(m, &w) : NULL;
    struct served s = {name, id ? id : name, MREG_NONE};
    const char *full;

    if (!p) {
        migrate_note(m, "the model of line %u says not %s", model->at.line,
                     name ? "where it is" : "what it is called");
        return;
    }
    arena_push(m->arena, &p->valid, s);
    full = arena_printf(m->arena, "%s:%s", p->id, name);
    migrate_add(m, full);
    for (size_t i = 0; tiers && tiers->kind == NODE_LIST && i < tiers->count;
         i++)
        if (tiers->item[i]->kind == NODE_SCALAR)
            add_to_tier(m, tiers->item[i]->text, full);
    if (same(member_text(root, "default_model"), s.brief)
        || same(member_text(root, "default_model"), name))
        m->usual = full;
}

void migrate_models(struct migration *m, const struct node *root)
{
    static const char *const words[] = {"models", "default_model",
                                        "provider_configs"};
    const struct node *models = node_get(root, "models");

    if (models->kind == NODE_SCALAR)
        diag(m->diags, M_103, models->at, "'models' is an object or a list");
    for (size_t i = 0; i < models->count; i++) {
        const bool named = models->kind == NODE_MAP;
        const struct node *model = models->item[named ? 2 * i + 1 : i];
        const char *id = named ? models->item[2 * i]->text
                               : member_text(model, "id");

        if (model->kind == NODE_MAP)
            take_model(m, root, id, model);
        else
            diag(m->diags, M_103, model->at, "a model is an object with a "
                 "'model' and a 'base_url'");
    }
    if (member_text(root, "default_model") && !m->usual)
        migrate_note(m, "the default_model '%s' is none of the models",
                     member_text(root, "default_model"));
    migrate_note_others(m, root, words, sizeof words / sizeof *words);
}
