/* A registry in memory that knows names and nothing else.
 *
 * SPDX-License-Identifier: MIT */
#include "build_names.h"

#include <string.h>

#include "generator/image/image.h"

static struct text placed(struct built_names *b, const char *at, size_t size,
                           unsigned line)
{
    struct text text = {arena_copy(b->c.arena, at, size), size,
                        {"names", line, 1}};
    return text;
}

static void split(struct built_names *b, const char *words, unsigned line,
                  text_list *out)
{
    size_t n;

    for (; words && *words; words += n + (words[n] != '\0')) {
        n = strcspn(words, " ");
        arena_push(b->c.arena, out, placed(b, words, n, line));
    }
}

static void add_providers(struct built_names *b, const struct names_source *s)
{
    for (size_t i = 0; i < s->provider_count; i++) {
        const struct names_provider *from = &s->providers[i];
        const unsigned line = (unsigned)i + 1;
        struct provider p = {
            .on = !(from->is & NAMES_OFF),
            .maker_first = from->is & NAMES_MAKER_FIRST};

        p.id = placed(b, from->id, strlen(from->id), line);
        split(b, from->aliases, line, &p.aliases);
        arena_push(b->c.arena, &b->c.providers, p);
    }
}

static size_t provider_index(const struct names_source *s, const char *id)
{
    size_t i = 0;

    while (i < s->provider_count && strcmp(s->providers[i].id, id) != 0)
        i++;
    return i;
}

/* Returns the place of a provider/id among the models; `own` if it is none. */
static size_t maker_index(const struct names_source *s, const char *maker,
                          size_t own)
{
    for (size_t i = 0; i < s->model_count; i++) {
        const size_t n = strlen(s->models[i].provider);

        if (!strncmp(maker, s->models[i].provider, n) && maker[n] == '/'
            && !strcmp(maker + n + 1, s->models[i].id))
            return i;
    }
    return own;
}

static void add_models(struct built_names *b, const struct names_source *s)
{
    for (size_t i = 0; i < s->model_count; i++) {
        const struct names_model *from = &s->models[i];
        const unsigned line = (unsigned)i + 1;
        struct model m = {.place = {"names", line, 1}};

        m.id = placed(b, from->id, strlen(from->id), line);
        m.provider_index = provider_index(s, from->provider);
        m.from_snapshot = !strcmp(from->provider, "openrouter");
        if (from->maker) {
            m.maker_ref = placed(b, from->maker, strlen(from->maker), line);
            m.maker = maker_index(s, from->maker, i);
        }
        split(b, from->aliases, line, &m.aliases);
        arena_push(b->c.arena, &b->c.models, m);
    }
}

static void add_rules(struct built_names *b, const struct names_source *s)
{
    for (size_t i = 0; i < s->rule_count; i++) {
        const struct names_rule *from = &s->rules[i];
        struct naming_rule rule = {.kind = from->kind, .value = from->value};

        rule.text = placed(b, from->text, strlen(from->text), 1);
        if (from->provider)
            rule.provider = b->c.providers.at[from->provider - 1].id;
        arena_push(b->c.arena, &b->c.naming, rule);
    }
}

/* Tiers have no names here, only bits of models. */
static void set_tiers(struct built_names *b, const struct names_source *s)
{
    uint8_t *allowed = arena_get(b->c.arena, s->model_count + 1, 1);

    for (size_t i = 0; i < s->model_count; i++)
        allowed[i] = s->models[i].tiers;
    b->r.allowed = allowed;
    b->r.tier_count = s->tier_count;
}

struct built_names *build_names(const struct names_source *s)
{
    static const struct pricebook no_prices;
    struct arena *a = arena_new();
    struct built_names *b = arena_get(a, 1, sizeof *b);
    struct image *image;

    b->c.arena = a;
    b->c.diags = diags_new(a);
    /* Dates in names are known up to this day. */
    b->c.as_of = MREG_UTC(2026, 9, 30, 0, 0);
    add_providers(b, s);
    add_models(b, s);
    add_rules(b, s);
    settle_names(&b->c, &b->t);
    if (diags_errors(b->c.diags) == 0)
        hash_names(&b->c, &b->t, s->before);
    if (diags_errors(b->c.diags) != 0)
        return b;
    image = image_start(&b->c, &no_prices);
    image_finish(image, &b->t);
    b->r = image->r;
    set_tiers(b, s);
    return b;
}

void built_names_free(struct built_names *b)
{
    arena_free(b->c.arena);
}
