/* A registry in memory that knows names and nothing else.
 *
 * SPDX-License-Identifier: MIT */
#include "build_names.h"

#include <string.h>

#include "runtime/spans.h"
#include "generator/image/text_pool.h"

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
        struct provider p = {.on = !from->off};

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

static void add_models(struct built_names *b, const struct names_source *s)
{
    for (size_t i = 0; i < s->model_count; i++) {
        const struct names_model *from = &s->models[i];
        const unsigned line = (unsigned)i + 1;
        struct model m = {.place = {"names", line, 1}};

        m.id = placed(b, from->id, strlen(from->id), line);
        m.provider_index = provider_index(s, from->provider);
        m.from_snapshot = !strcmp(from->provider, "openrouter");
        if (from->maker)
            m.maker_ref = placed(b, from->maker, strlen(from->maker), line);
        split(b, from->aliases, line, &m.aliases);
        arena_push(b->c.arena, &b->c.models, m);
    }
}

/* ---- tables ------------------------------------------------------------- */

/* A qualified name begins with its provider. */
static mreg_string add_whole(struct built_names *b, struct text_pool *pool,
                             const struct name *name)
{
    const struct text *id = &b->c.providers.at[name->provider].id;
    const char *whole = name->qualified
        ? arena_printf(b->c.arena, "%s/%s", id->at, name->text) : name->text;

    return text_pool_string(pool, whole, strlen(whole));
}

static void fill_slots(struct built_names *b, struct text_pool *pool)
{
    struct arena *a = b->c.arena;
    const size_t n = b->t.slots.n;
    struct mreg_slot_row *slots = arena_get(a, n + 1, sizeof *slots);
    const size_t models = b->c.models.n;

    for (size_t i = 0; i < n; i++) {
        slots[i].model = MREG_NO_ROW;
        if (b->t.slots.at[i] == SIZE_MAX)
            continue;
        const struct name *name = &b->t.names.at[b->t.slots.at[i]];
        slots[i].name = add_whole(b, pool, name);
        slots[i].model = (uint16_t)(name->target < models ? name->target
                   : models + b->t.group_first.at[name->target - models]);
        if (!name->qualified)
            continue;
        slots[i].provider = (uint8_t)(name->provider + 1);
        slots[i].skip = (uint8_t)(
            1 + b->c.providers.at[name->provider].id.size);
    }
    b->r.slots = slots;
    b->r.slot_count = (uint32_t)n;
}

static void fill_shards(struct built_names *b)
{
    struct arena *a = b->c.arena;
    const size_t n = b->t.shards.n;
    struct mreg_shard *shards = arena_get(a, n + 1, sizeof *shards);

    for (size_t i = 0; i < n; i++) {
        shards[i].base = b->t.shards.at[i].base;
        shards[i].shift = b->t.shards.at[i].shift;
        memcpy(shards[i].asso, b->t.shards.at[i].asso,
               sizeof shards[i].asso);
    }
    b->r.shards = shards;
    b->r.shard_count = (uint32_t)n;
    mreg_make_keys(b->t.seed, b->r.hash_key);
}

static void fill_groups(struct built_names *b)
{
    const size_t n = b->t.group_members.n;
    uint16_t *groups = arena_get(b->c.arena, n + 1, sizeof *groups);

    for (size_t i = 0; i < n; i++)
        groups[i] = b->t.group_members.at[i] == SIZE_MAX
                        ? MREG_NO_ROW : (uint16_t)b->t.group_members.at[i];
    b->r.groups = groups;
    b->r.group_count = (uint32_t)n;
}

static void fill_providers(struct built_names *b, struct text_pool *pool)
{
    struct arena *a = b->c.arena;
    const size_t n = b->c.providers.n, spelled = b->t.spellings.n;
    struct mreg_provider_row *rows = arena_get(a, n + 1, sizeof *rows);
    struct mreg_spelling_row *spellings = arena_get(a, spelled + 1,
                                                    sizeof *spellings);

    for (size_t i = 0; i < n; i++) {
        const struct provider *p = &b->c.providers.at[i];

        rows[i].id = text_pool_string(pool, p->id.at, p->id.size);
        rows[i].on = p->on;
    }
    for (size_t i = 0; i < spelled; i++) {
        const struct spelling *s = &b->t.spellings.at[i];

        spellings[i].text = text_pool_string(pool, s->text.at, s->text.size);
        spellings[i].provider = (uint16_t)s->provider;
    }
    b->r.providers = rows;
    b->r.provider_count = (uint32_t)n;
    b->r.spellings = spellings;
    b->r.spelling_count = (uint32_t)spelled;
    memcpy(b->r.spelling_filter, b->t.spelling_filter,
           sizeof b->r.spelling_filter);
}

static void fill_models(struct built_names *b, const struct names_source *s,
                        struct text_pool *pool)
{
    struct arena *a = b->c.arena;
    const size_t n = b->c.models.n;
    struct mreg_model_row *rows = arena_get(a, n + 1, sizeof *rows);
    uint8_t *allowed = arena_get(a, n + 1, 1);

    for (size_t i = 0; i < n; i++) {
        const struct model *m = &b->c.models.at[i];

        rows[i].id = text_pool_string(pool, m->id.at, m->id.size);
        rows[i].provider = (uint8_t)m->provider_index;
        allowed[i] = s->models[i].tiers;
    }
    b->r.models = rows;
    b->r.model_count = (uint32_t)n;
    b->r.allowed = allowed;
    b->r.tier_count = s->tier_count;
}

static void fill_naming(struct built_names *b, const struct names_source *s,
                        struct text_pool *pool)
{
    struct mreg_naming_row *rows = arena_get(b->c.arena, s->rule_count + 1,
                                             sizeof *rows);

    for (size_t i = 0; i < s->rule_count; i++) {
        rows[i].text = text_pool_string(pool, s->rules[i].text,
                                     strlen(s->rules[i].text));
        rows[i].kind = (uint8_t)s->rules[i].kind;
        rows[i].value = s->rules[i].value;
        rows[i].provider = s->rules[i].provider;
    }
    b->r.naming = rows;
    b->r.naming_count = (uint32_t)s->rule_count;
}

static void fill_pool(struct built_names *b, const struct text_pool *pool)
{
    char *bytes = arena_get(b->c.arena, pool->bytes.n + MREG_POOL_PAD, 1);

    memcpy(bytes, pool->bytes.at, pool->bytes.n);
    b->r.pool = bytes;
    b->r.pool_size = (uint32_t)pool->bytes.n;
}

/* Dates in names are known up to this day. */
static const mreg_about_view about = {.as_of = MREG_UTC(2026, 9, 30, 0, 0)};

struct built_names *build_names(const struct names_source *s)
{
    struct arena *a = arena_new();
    struct built_names *b = arena_get(a, 1, sizeof *b);
    struct text_pool pool;

    b->c.arena = a;
    b->c.diags = diags_new(a);
    add_providers(b, s);
    add_models(b, s);
    settle_names(&b->c, &b->t);
    if (diags_errors(b->c.diags) == 0)
        hash_names(&b->c, &b->t);
    if (diags_errors(b->c.diags) != 0)
        return b;
    text_pool_start(&pool, b->c.arena);
    b->r.about = &about;
    b->r.as_of = about.as_of;
    fill_slots(b, &pool);
    fill_shards(b);
    fill_groups(b);
    fill_providers(b, &pool);
    fill_models(b, s, &pool);
    fill_naming(b, s, &pool);
    fill_pool(b, &pool);
    return b;
}

void built_names_free(struct built_names *b)
{
    arena_free(b->c.arena);
}
