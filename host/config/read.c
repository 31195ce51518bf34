/* Reading mreg.yaml:
 *
 *   providers: {openai: on, anthropic: on, others: off}
 *   models: ["openai:gpt-4o", "anthropic:claude-sonnet-4-5"]
 *   tier: pro
 *   defaults: {model: "openai:gpt-4o", service: standard, geo: global}
 *   cache: {folder: ~/.cache/mreg, ttl: 3600}
 *   fresh: auto
 *   overlays: [our-prices]
 *
 * docs/configuration.md says what each key means.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "generator/read/file.h"
#include "generator/read/read.h"
#include "parts.h"

struct document {
    struct text text[SETTINGS_COUNT];
    const struct node *providers, *models, *tiers, *overlays;
};

#define TEXT(NAME, key) \
    {(key), read_text, offsetof(struct document, text[SETTING_##NAME]), \
     READ_OPTIONAL}
#define KEPT(member) \
    {#member, keep_node, offsetof(struct document, member), READ_OPTIONAL}
/* A section, whose keys are fields of the document, too. */
#define SECTION(name, what) \
    static void read_##name(struct reading *in, const struct node *n, \
                            void *into) \
    { \
        static const struct read_schema schema = \
            READ_SCHEMA(what, name##_keys); \
        read_map(in, n, &schema, into); \
    }

static const struct read_key defaults_keys[] = {
    TEXT(MODEL, "model"), TEXT(SERVICE, "service"), TEXT(GEO, "geo"),
    TEXT(ACCOUNT, "account")};
static const struct read_key cache_keys[] = {
    TEXT(CACHE, "folder"), TEXT(TTL, "ttl")};
static const struct read_key openrouter_keys[] = {TEXT(OPENROUTER, "url")};

SECTION(defaults, "the defaults")
SECTION(cache, "the cache")
SECTION(openrouter, "OpenRouter's settings")

static void keep_node(struct reading *in, const struct node *n, void *into)
{
    const struct node **kept = into;

    (void)in;
    *kept = n;
}

static const struct read_key document_keys[] = {
    KEPT(providers), KEPT(models), KEPT(tiers), KEPT(overlays),
    TEXT(TIER, "tier"), TEXT(FRESH, "fresh"),
    {"defaults", read_defaults, 0, READ_OPTIONAL},
    {"cache", read_cache, 0, READ_OPTIONAL},
    {"openrouter", read_openrouter, 0, READ_OPTIONAL},
};

/* ---- providers --------------------------------------------------------- */

/* Returns "on", "off", or NULL after a diagnostic. */
static const char *switch_of(struct reading *in, const struct node *n)
{
    if (node_is(n, "on") || node_is(n, "true"))
        return "on";
    if (node_is(n, "off") || node_is(n, "false"))
        return "off";
    diag(in->diags, M_107, n->at, "a provider is on or off");
    return NULL;
}

static void turn(struct config *c, const struct node *key, const char *to)
{
    struct user_provider *p = provider_find(&c->providers, key->text,
                                            key->size);
    const char *near;

    if (p && p->on.layer == LAYER_CONFIG && p->on.at.line) {
        diag(c->diags, M_113, key->at, "'%s' is listed twice: it is %s",
             key->text, p->id);
        diag_note(c->diags, p->on.at, "the first is here");
    } else if (p) {
        p->on = (struct value){to, LAYER_CONFIG, key->at, NULL};
        p->chosen = p->chosen || provider_is_on(p);
    } else {
        near = provider_near(&c->providers, key->text);
        diag(c->diags, M_116, key->at, near
             ? "unknown provider '%s'; did you mean '%s'?"
             : "unknown provider '%s'; `mreg models` lists those there are, "
               "and providers.yaml may define others", key->text, near);
    }
}

/* `others` first, so that who is named is as it says. */
static void read_switches(struct config *c, struct reading *in,
                          const struct node *map)
{
    const struct node *others = node_get(map, "others");
    const char *to = others ? switch_of(in, others) : NULL;

    if (!read_kind(in, map, NODE_MAP, "a map of providers, each on or off"))
        return;
    for (size_t i = 0; to && i < c->providers.list.n; i++)
        c->providers.list.at[i].on = (struct value){
            to, LAYER_CONFIG, {others->at.file, 0, 0}, NULL};
    for (size_t i = 0; i < map->count; i++) {
        const struct node *key = read_map_key(map, i);

        if (node_is(key, "others"))
            continue;
        to = switch_of(in, read_map_value(map, i));
        if (to)
            turn(c, key, to);
    }
}

/* ---- models ------------------------------------------------------------ */

static void read_chosen(struct config *c, struct reading *in,
                        const struct node *list, chosen_list *out)
{
    text_list said = {NULL, 0, 0};

    if (!read_kind(in, list, NODE_LIST, "a list of models, as provider:model"))
        return;
    for (size_t i = 0; i < list->count; i++) {
        struct text one = {NULL, 0, {NULL, 0, 0}};
        struct chosen model;

        read_reason(in, list->item[i], &one);
        if (!one.at)
            continue;
        arena_push(c->arena, &said, one);
        if (choose_model(c, one, &model))
            arena_push(c->arena, out, model);
    }
    read_refuse_twice(in, &said, M_113, "is listed twice");
}

static void read_tiers(struct config *c, struct reading *in,
                       const struct node *map)
{
    if (!read_kind(in, map, NODE_MAP, "a map from tiers to lists of models"))
        return;
    for (size_t i = 0; i < map->count; i++) {
        struct config_tier tier = {.name = text_of(read_map_key(map, i))};

        read_chosen(c, in, read_map_value(map, i), &tier.models);
        arena_push(c->arena, &c->tiers, tier);
    }
}

/* ---- the rest ---------------------------------------------------------- */

static void read_overlays(struct config *c, struct reading *in,
                          const struct node *list)
{
    text_list folders = {NULL, 0, 0};

    read_texts(in, list, &folders);
    for (size_t i = 0; i < folders.n; i++) {
        const struct text t = folders.at[i];
        const struct value v = {path_in(c->arena, c->path, t.at),
                                LAYER_CONFIG, t.place, NULL};

        if (file_exists(v.text))
            arena_push(c->arena, &c->overlays, v);
        else
            diag(c->diags, M_1, t.place, "there is no folder '%s'", v.text);
    }
}

/* A folder in which somebody happens to be must not say where prices come
 * from: those would be the prices of every other folder, too. */
static bool may_say(struct config *c, enum setting s, struct place at)
{
    if (!c->here || (s != SETTING_CACHE && s != SETTING_OPENROUTER))
        return true;
    diag(c->diags, M_808, at, "'%s' is not taken from a file that only lies "
         "in the current folder; name it by --config or $MREG_CONFIG, or "
         "write that into your own mreg.yaml", setting_names[s]);
    return false;
}

static void take_texts(struct config *c, const struct document *d)
{
    for (unsigned i = 0; i < SETTINGS_COUNT; i++)
        if (d->text[i].at && may_say(c, i, d->text[i].place))
            c->setting[i] = (struct value){
                i == SETTING_CACHE ? path_in(c->arena, c->path, d->text[i].at)
                                   : d->text[i].at,
                LAYER_CONFIG, d->text[i].place, NULL};
}

void read_config(struct config *c)
{
    static const struct read_schema schema =
        READ_SCHEMA("a configuration", document_keys);
    struct reading in = {c->arena, c->diags, false};
    struct document d = {0};
    const struct node *root = yaml_load(c->arena, c->diags, c->path);

    if (!root || !read_map(&in, root, &schema, &d))
        return;
    take_texts(c, &d);
    if (d.overlays)
        read_overlays(c, &in, d.overlays);
    if (!c->providers.r)
        return;
    if (d.providers)
        read_switches(c, &in, d.providers);
    if (d.models)
        read_chosen(c, &in, d.models, &c->models);
    if (d.tiers)
        read_tiers(c, &in, d.tiers);
}
