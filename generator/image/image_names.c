/* Names of the registry in memory: hash, slots, groups, spellings, and what
 * resolve may take off a name.
 *
 * SPDX-License-Identifier: MIT */
#include "image.h"

#include <string.h>

#include "runtime/spans.h"

/* Returns a name with its provider in front if it is qualified. */
static struct text whole_name(const struct image *image,
                              const struct name *name)
{
    const struct text *id = &image->c->providers.at[name->provider].id;
    struct text whole = {name->text, name->size, {0}};

    if (name->qualified) {
        whole.at = arena_printf(image->arena, "%s/%.*s", id->at,
                                (int)name->size, name->text);
        whole.size += id->size + 1;
    }
    return whole;
}

static void fill_slots(struct image *image, const struct nametable *t)
{
    const size_t n = t->slots.n, models = image->c->models.n;
    struct mreg_slot_row *slots = arena_get(image->arena, n + 1,
                                            sizeof *slots);

    for (size_t i = 0; i < n; i++) {
        slots[i].model = MREG_NO_ROW;
        if (t->slots.at[i] >= t->names.n)
            continue;
        const struct name *name = &t->names.at[t->slots.at[i]];
        text_pool_add(&image->pool, &slots[i].name, whole_name(image, name));
        slots[i].model = (uint16_t)(name->target < models ? name->target
            : models + t->group_first.at[name->target - models]);
        if (!name->qualified)
            continue;
        slots[i].provider = (uint8_t)(name->provider + 1);
        slots[i].skip = (uint8_t)(
            1 + image->c->providers.at[name->provider].id.size);
    }
    image->r.slots = slots;
    image->r.slot_count = (uint32_t)n;
}

static void fill_shards(struct image *image, const struct nametable *t)
{
    const size_t n = t->shards.n;
    struct mreg_shard *shards = arena_get(image->arena, n + 1,
                                          sizeof *shards);

    for (size_t i = 0; i < n; i++) {
        shards[i].base = t->shards.at[i].base;
        shards[i].shift = t->shards.at[i].shift;
        memcpy(shards[i].asso, t->shards.at[i].asso, sizeof shards[i].asso);
    }
    image->r.shards = shards;
    image->r.shard_count = (uint32_t)n;
    mreg_make_keys(t->seed, image->r.hash_key);
}

static void fill_groups(struct image *image, const struct nametable *t)
{
    const size_t n = t->group_members.n;
    uint16_t *groups = arena_get(image->arena, n + 1, sizeof *groups);

    for (size_t i = 0; i < n; i++)
        groups[i] = t->group_members.at[i] == SIZE_MAX
                        ? MREG_NO_ROW : (uint16_t)t->group_members.at[i];
    image->r.groups = groups;
    image->r.group_count = (uint32_t)n;
}

static void fill_spellings(struct image *image, const struct nametable *t)
{
    const size_t n = t->spellings.n;
    struct mreg_spelling_row *rows = arena_get(image->arena, n + 1,
                                               sizeof *rows);

    for (size_t i = 0; i < n; i++) {
        const struct spelling *s = &t->spellings.at[i];

        text_pool_add(&image->pool, &rows[i].text, s->text);
        rows[i].provider = (uint16_t)s->provider;
    }
    image->r.spellings = rows;
    image->r.spelling_count = (uint32_t)n;
    memcpy(image->r.spelling_filter, t->spelling_filter,
           sizeof image->r.spelling_filter);
}

static uint8_t provider_of(const struct catalogue *c,
                           const struct naming_rule *r)
{
    for (size_t i = 0; r->provider.at && i < c->providers.n; i++)
        if (!strcmp(c->providers.at[i].id.at, r->provider.at))
            return (uint8_t)(i + 1);
    return 0;
}

/* Fills in rules in the order in which they are tried: by kind, then as the
 * file has them. */
static void fill_naming(struct image *image)
{
    const struct catalogue *c = image->c;
    struct mreg_naming_row *rows = arena_get(image->arena, c->naming.n + 1,
                                             sizeof *rows);
    size_t n = 0;

    for (unsigned kind = 0; kind <= MREG_STRIP_FINE_TUNE; kind++)
        for (size_t i = 0; i < c->naming.n; i++) {
            const struct naming_rule *from = &c->naming.at[i];

            if (from->kind != kind)
                continue;
            text_pool_add(&image->pool, &rows[n].text, from->text);
            rows[n].kind = (uint8_t)kind;
            rows[n].value = (uint16_t)from->value;
            rows[n++].provider = provider_of(c, from);
        }
    image->r.naming = rows;
    image->r.naming_count = (uint32_t)n;
}

void image_names(struct image *image, const struct nametable *t)
{
    fill_slots(image, t);
    fill_shards(image, t);
    fill_groups(image, t);
    fill_spellings(image, t);
    fill_naming(image);
}
