/* Names, spellings and groups of a registry.
 *
 * SPDX-License-Identifier: MIT */
#include "checks.h"

#include <string.h>

#include "base/sixteen.h"
#include "runtime/inside.h"

/* ---- slots --------------------------------------------------------------- */

/* Tells whether a name begins with `size` bytes, up to 48, as three spans that
 * cover them: sizes differ too much from name to name for a branch on them.
 * There are 16 bytes to read behind each name. */
static bool begins_at_once(const char *name, const char *with, size_t size)
{
    const unsigned span = size < 16 ? (unsigned)size : 16;
    const size_t back = size - span, middle = back / 2;

    return sixteen_same(name, with, span)
           & sixteen_same(name + middle, with + middle, span)
           & sixteen_same(name + back, with + back, span);
}

static bool begins(const char *name, const char *with, size_t size)
{
    return size <= 48 ? begins_at_once(name, with, size)
                      : memcmp(name, with, size) == 0;
}

/* Returns the whole name of a slot and puts it together in `room` if a
 * registry without texts keeps it apart from its provider; empty if it is not
 * in the pool up to a zero byte. */
static mreg_text whole_name(const mreg *r, uint32_t i,
                            char room[MREG_NAME_MAX + 16])
{
    const struct mreg_slot_row *slot = &r->slots[i];
    const mreg_text none = {"", 0}, end = mreg_name_in(r, i);
    const mreg_text name = mreg_pooled(r, slot->name);
    mreg_text id;

    if (!end.size || end.size >= r->pool_size - (size_t)(end.at - r->pool)
        || end.at[end.size])
        return none;
    if (name.size)
        return name;
    if (r->texts || !slot->provider || slot->provider > r->provider_count)
        return none;
    id = mreg_pooled(r, r->providers[slot->provider - 1].id);
    if (id.size + 1 + end.size > MREG_NAME_MAX)
        return none;
    memcpy(room, id.at, id.size);
    room[id.size] = '/';
    memcpy(room + id.size + 1, end.at, end.size);
    room[id.size + 1 + end.size] = 0;
    return (mreg_text){room, id.size + 1 + end.size};
}

/* A slot with a provider has `<its id>/` in front, which is left out. */
static bool is_owned_well(const mreg *r, const struct mreg_slot_row *slot,
                          mreg_text name)
{
    const bool apart = !(slot->name & 255);

    if (!slot->provider)
        return !slot->skip;
    if (slot->provider > r->provider_count)
        return false;
    const mreg_text id = mreg_pooled(r, r->providers[slot->provider - 1].id);
    return (apart || slot->skip == id.size + 1) && name.size > id.size + 1
           && name.at[id.size] == '/'
           && begins(name.at, id.at, id.size);
}

/* A group begins behind the end of another, or at the beginning. */
static bool is_target(const mreg *r, uint32_t model)
{
    const uint32_t group = model - r->model_count;

    if (model < r->model_count)
        return true;
    return group < r->group_count && r->groups[group] != MREG_NO_ROW
           && (group == 0 || r->groups[group - 1] == MREG_NO_ROW);
}

/* Which models have been found by their own provider and id, as bits. */
struct found { uint64_t models[(MREG_NO_ROW + 64) / 64]; };

/* Notes the model of a slot whose name is the provider and the id of it. */
static void note_found(const mreg *r, uint32_t i, struct found *found)
{
    const struct mreg_slot_row *slot = &r->slots[i];
    const mreg_text end = mreg_name_in(r, i);

    if (slot->model >= r->model_count || !end.size
        || r->models[slot->model].provider + 1 != slot->provider)
        return;
    const mreg_text id = mreg_pooled(r, r->models[slot->model].id);
    const bool is_own = (id.size == end.size) & begins(end.at, id.at, id.size);
    found->models[slot->model / 64] |= (uint64_t)is_own << slot->model % 64;
}

static bool check_slot(const struct checking *c, uint32_t i)
{
    const mreg *r = c->r;
    const struct mreg_slot_row *slot = &r->slots[i];
    char room[MREG_NAME_MAX + 16]; /* begins() looks at 16 bytes at once */
    const mreg_text name = whole_name(r, i, room);

    if (!name.size)
        return slot->model == MREG_NO_ROW
               || check_failed(c, "slot %lu has a model and no name",
                               (unsigned long)i);
    if (!is_target(r, slot->model))
        return check_failed(c, "slot %lu ('%s') leads to model or group %u, "
                            "which does not exist", (unsigned long)i, name.at,
                            slot->model);
    if (!is_owned_well(r, slot, name))
        return check_failed(c, "slot %lu ('%s') is not of the provider in "
                            "front", (unsigned long)i, name.at);
    if (name.size > MREG_NAME_MAX
        || mreg_slot(r, mreg_hash(name.at, name.size, r->hash_key)) != i)
        return check_failed(c, "slot %lu ('%s') is not where its name is "
                            "looked for", (unsigned long)i, name.at);
    return true;
}

static bool check_slots(const struct checking *c, struct found *found)
{
    uint32_t names = 0;

    for (uint32_t i = 0; i < c->r->slot_count; i++) {
        if (!check_slot(c, i))
            return false;
        note_found(c->r, i, found);
        names += c->r->slots[i].model != MREG_NO_ROW;
    }
    if (names != c->r->about->names)
        return check_failed(c, "about: %lu names, but there are %lu",
                            (unsigned long)c->r->about->names,
                            (unsigned long)names);
    return true;
}

static bool check_groups(const struct checking *c)
{
    const mreg *r = c->r;

    for (uint32_t i = 0; i < r->group_count; i++)
        if (r->groups[i] >= r->model_count && r->groups[i] != MREG_NO_ROW)
            return check_failed(c, "row %lu of groups: model %u, of %lu",
                                (unsigned long)i, r->groups[i],
                                (unsigned long)r->model_count);
    if (r->group_count && r->groups[r->group_count - 1] != MREG_NO_ROW)
        return check_failed(c, "the last run of groups does not end");
    return true;
}

/* ---- models -------------------------------------------------------------- */

/* The slot of each model's own name must lead back to the model. A name is in
 * one slot only, which is where it is looked for. */
static bool check_own_names(const struct checking *c)
{
    struct found found = {{0}};

    if (!check_slots(c, &found))
        return false;
    for (mreg_model m = 0; m < c->r->model_count; m++)
        if (m >= MREG_NO_ROW || !(found.models[m / 64] >> m % 64 & 1))
            return check_failed(c, "model %lu ('%s') is not found by its id",
                                (unsigned long)m,
                                mreg_pooled(c->r, c->r->models[m].id).at);
    return true;
}

/* An offer is of a model that is its own. */
static bool check_makers(const struct checking *c)
{
    const mreg *r = c->r;

    for (mreg_model m = 0; m < r->model_count; m++) {
        const uint32_t maker = r->models[m].maker;

        if (maker != MREG_NO_ROW && r->models[maker].maker != maker)
            return check_failed(c, "model %lu is an offer of %lu, which is "
                                "an offer itself", (unsigned long)m,
                                (unsigned long)maker);
    }
    return true;
}

static bool check_models(const struct checking *c)
{
    const mreg *r = c->r;

    for (mreg_model m = 0; m < r->model_count; m++)
        if ((r->models[m].geo & ~MREG_UNNAMED_UNKNOWN) >= MREG_GEOS_COUNT
            || r->allowed[m] >> r->tier_count)
            return check_failed(c, "model %lu: a geography or tier that does "
                                "not exist", (unsigned long)m);
    for (uint32_t i = 0; i < r->caps_count; i++)
        if (r->caps[i].has & r->caps[i].lacks)
            return check_failed(c, "row %lu of caps: the same is had and "
                                "lacked", (unsigned long)i);
    return true;
}

/* ---- spellings, rules ---------------------------------------------------- */

static int compare_folded(mreg_text a, mreg_text b)
{
    for (uint32_t i = 0; i < a.size && i < b.size; i++)
        if (mreg_fold(a.at[i]) != mreg_fold(b.at[i]))
            return (int)mreg_fold(a.at[i]) - (int)mreg_fold(b.at[i]);
    return (a.size > b.size) - (a.size < b.size);
}

/* Puts a spelling into the filter as the generator does. An id in front of a
 * slash is left out, because `id/name` has a slot of its own, unless names
 * are kept apart from their providers. */
static void put_spelling(const mreg *r, uint32_t *filter,
                         const struct mreg_spelling_row *row)
{
    const mreg_text text = mreg_pooled(r, row->text);
    const mreg_text id = mreg_pooled(r, r->providers[row->provider].id);

    mreg_filter_put(filter, text.at, text.size, ':');
    if (!r->texts || id.size != text.size
        || memcmp(id.at, text.at, id.size))
        mreg_filter_put(filter, text.at, text.size, '/');
}

static bool check_spellings(const struct checking *c)
{
    uint32_t filter[MREG_FILTER_BITS / 32] = {0};
    const mreg *r = c->r;
    mreg_text last = {"", 0};

    for (uint32_t i = 0; i < r->spelling_count; i++) {
        const mreg_text text = mreg_pooled(r, r->spellings[i].text);

        if (!text.size || text.size > MREG_SPELLING_MAX
            || compare_folded(last, text) >= 0)
            return check_failed(c, "row %lu of spellings: '%s' is empty, too "
                                "long or not in order", (unsigned long)i,
                                text.at);
        put_spelling(r, filter, &r->spellings[i]);
        last = text;
    }
    if (memcmp(filter, r->spelling_filter, sizeof filter))
        return check_failed(c, "spelling_filter has not the bits of the "
                            "spellings");
    return true;
}

/* Rules are in the order of their kinds; what they say is of a list. */
static bool check_naming(const struct checking *c)
{
    const mreg *r = c->r;

    for (uint32_t i = 0; i < r->naming_count; i++) {
        const struct mreg_naming_row *rule = &r->naming[i];
        const bool is_geo = rule->kind == MREG_STRIP_PARTITION
                            || rule->kind == MREG_STRIP_PROFILE;

        if (!(rule->text & 255) || rule->provider > r->provider_count
            || (i && rule->kind < rule[-1].kind)
            || (is_geo && rule->value >= MREG_GEOS_COUNT)
            || (rule->kind == MREG_STRIP_SERVICE
                && rule->value >= MREG_SERVICES_COUNT))
            return check_failed(c, "row %lu of naming is out of order or says "
                                "what does not exist", (unsigned long)i);
    }
    return true;
}

bool check_names(const struct checking *c)
{
    if (c->r->tier_count > 8)
        return check_failed(c, "%lu tiers, of 8 at most",
                            (unsigned long)c->r->tier_count);
    return check_groups(c) && check_own_names(c) && check_makers(c)
           && check_models(c) && check_spellings(c) && check_naming(c);
}
