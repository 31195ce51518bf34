/* Compares the providers and the access tiers of two registries.
 *
 * SPDX-License-Identifier: MIT */
#include "diff.h"

static const mreg *side(const struct diff *d, unsigned which)
{
    return d->by[which].r;
}

static bool is_same(mreg_text a, mreg_text b)
{
    return a.size == b.size && memcmp(a.at, b.at, a.size) == 0;
}

/* Adds a provider or tier if anything about it differs. */
static void keep(struct diff *d, struct diff_parts *to, struct diff_part p)
{
    if (p.row[DIFF_OLD] == MREG_NONE || p.row[DIFF_NEW] == MREG_NONE
        || p.facts.n || p.models.n)
        arena_push(d->arena, to, p);
}

/* ---- providers ----------------------------------------------------------- */

/* Finds a provider by its id alone: another's spelling may be the same. */
static mreg_provider provider_of_id(const mreg *r, mreg_text id)
{
    mreg_provider_view p;

    for (mreg_provider i = 0; mreg_provider_info(r, i, &p) == MREG_OK; i++)
        if (is_same(p.id, id))
            return i;
    return MREG_NONE;
}

/* Lists the names of the bits of a convention, joined by '+'. */
static mreg_text convention(struct diff *d, uint32_t bits)
{
    const char *all = "";
    size_t size = 0;

    for (uint32_t bit = 0; mreg_convention_name(bit).size > 0; bit++)
        if (bits >> bit & 1)
            all = arena_printf(d->arena, "%s%s%s", all, all[0] ? "+" : "",
                               mreg_convention_name(bit).at);
    while (all[size])
        size++;
    return (mreg_text){all, (uint32_t)size};
}

static mreg_text on_off(const struct diff_part *p, unsigned which, bool on)
{
    if (p->row[which] == MREG_NONE)
        return (mreg_text){"", 0};
    return on ? (mreg_text){"yes", 3} : (mreg_text){"no", 2};
}

static void compare_providers(struct diff *d, struct diff_part p)
{
    struct diff_facts *to = &p.facts;
    mreg_provider_view was, is;

    mreg_provider_info(side(d, DIFF_OLD), p.row[DIFF_OLD], &was);
    mreg_provider_info(side(d, DIFF_NEW), p.row[DIFF_NEW], &is);
    diff_add_texts(d, to, "name", was.name, is.name);
    diff_add_texts(d, to, "base_url", was.base_url, is.base_url);
    diff_add_texts(d, to, "models_path", was.models_path, is.models_path);
    diff_add_texts(d, to, "key_variable", was.key_variable, is.key_variable);
    diff_add_texts(d, to, "flavour", was.flavour, is.flavour);
    diff_add_texts(d, to, "convention", convention(d, was.convention),
                   convention(d, is.convention));
    diff_add_texts(d, to, "enabled", on_off(&p, DIFF_OLD, was.on),
                   on_off(&p, DIFF_NEW, is.on));
    keep(d, &d->providers, p);
}

static mreg_text provider_name(const mreg *r, uint32_t row)
{
    mreg_provider_view view;

    mreg_provider_info(r, row, &view);
    return view.id;
}

/* ---- tiers --------------------------------------------------------------- */

static const char *name_of(struct diff *d, unsigned which, mreg_model m)
{
    return m == MREG_NONE ? "-" : diff_model_name(d, which, m);
}

static mreg_model default_of(const struct diff *d, unsigned which,
                             mreg_tier tier)
{
    mreg_tier_view view;

    mreg_tier_info(side(d, which), tier, &view);
    return view.default_model;
}

/* Lists what a tier tries after its default model. A registry whose rows go
 * round in a circle ends, too. */
static const char *fallbacks(struct diff *d, unsigned which, mreg_tier tier)
{
    const mreg *r = side(d, which);
    mreg_model m = default_of(d, which, tier);
    const char *all = "";

    for (uint32_t left = mreg_count(r);
         left > 0 && (m = mreg_fallback(r, tier, m)) != MREG_NONE; left--)
        all = arena_printf(d->arena, "%s%s%s", all, all[0] ? ", " : "",
                           diff_model_name(d, which, m));
    return all;
}

/* Lists the models that a tier may use by one side, but not by the other,
 * which may not even have the model. */
static void compare_models(struct diff *d, struct diff_part *p, unsigned has,
                           unsigned lacks)
{
    const mreg *r = side(d, has), *other = side(d, lacks);

    for (mreg_model m = 0; m < mreg_count(r); m++)
        if (mreg_tier_allows(r, p->row[has], m) == MREG_OK
            && mreg_tier_allows(other, p->row[lacks],
                                mreg_carry(r, m, other)) != MREG_OK)
            arena_push(d->arena, &p->models,
                       ((struct diff_name){diff_model_name(d, has, m),
                                           has == DIFF_NEW}));
}

static void compare_tiers(struct diff *d, struct diff_part p)
{
    struct diff_fact first = {"default_model", {"", ""}, {0, 0}};
    struct diff_fact then = {"fallbacks", {"", ""}, {0, 0}};

    for (unsigned i = 0; i < DIFF_SIDES; i++) {
        if (p.row[i] == MREG_NONE)
            continue;
        first.side[i] = name_of(d, i, default_of(d, i, p.row[i]));
        then.side[i] = fallbacks(d, i, p.row[i]);
    }
    diff_add_fact(d, &p.facts, first);
    diff_add_fact(d, &p.facts, then);
    compare_models(d, &p, DIFF_NEW, DIFF_OLD);
    compare_models(d, &p, DIFF_OLD, DIFF_NEW);
    keep(d, &d->tiers, p);
}

static mreg_text tier_name(const mreg *r, uint32_t row)
{
    mreg_tier_view view;

    mreg_tier_info(r, row, &view);
    return view.name;
}

static mreg_tier tier_of_name(const mreg *r, mreg_text name)
{
    return mreg_tier_find(r, name.at, name.size);
}

/* ---- both ---------------------------------------------------------------- */

/* What a registry numbers from 0 and names: providers or tiers. */
struct named {
    uint32_t (*count)(const mreg *r);
    mreg_text (*name)(const mreg *r, uint32_t row);
    uint32_t (*find)(const mreg *r, mreg_text name);
    void (*compare)(struct diff *d, struct diff_part p);
};

/* Compares those of one side with those of the other; of the new one only
 * those that the old one lacks. */
static void compare_each(struct diff *d, const struct named *k, unsigned which)
{
    for (uint32_t i = 0; i < k->count(side(d, which)); i++) {
        const mreg_text name = k->name(side(d, which), i);
        struct diff_part p = {.name = arena_copy(d->arena, name.at,
                                                 name.size)};

        p.row[which] = i;
        p.row[!which] = k->find(side(d, !which), name);
        if (which == DIFF_OLD || p.row[DIFF_OLD] == MREG_NONE)
            k->compare(d, p);
    }
}

void diff_parts(struct diff *d)
{
    static const struct named kinds[] = {
        {mreg_provider_count, provider_name, provider_of_id,
         compare_providers},
        {mreg_tier_count, tier_name, tier_of_name, compare_tiers},
    };

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        compare_each(d, &kinds[i], DIFF_OLD);
        compare_each(d, &kinds[i], DIFF_NEW);
    }
}
