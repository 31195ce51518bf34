/* Lays an overlay's definitions over a catalogue: what is new is added; of
 * what is there, stated keys replace. Nothing that the layers below say of
 * other models may change by it.
 *
 * SPDX-License-Identifier: MIT */
#include "lay.h"

#include <string.h>

#include "generator/catalogue/complete.h"
#include "generator/catalogue/find.h"

/* ---- providers ---------------------------------------------------------- */

static bool begins(struct text name, struct text spelling)
{
    size_t i = 0;

    if (name.size <= spelling.size
        || (name.at[spelling.size] != '/' && name.at[spelling.size] != ':'))
        return false;
    for (; i < spelling.size; i++) {
        const char a = name.at[i], b = spelling.at[i];
        const char c = (char)(a ^ b);

        if (c && (c != 0x20 || (a | 0x20) < 'a' || (a | 0x20) > 'z'))
            return false;
    }
    return true;
}

/* Reports that a new provider would change what a name means that begins so:
 * it would be split from a provider there. */
static void check_spelling(struct catalogue *c, struct text spelling)
{
    for (size_t i = 0; i < c->models.n; i++) {
        const struct model *m = &c->models.at[i];
        struct text name = m->id;

        for (size_t k = 0; k <= m->aliases.n; k++) {
            if (begins(name, spelling)) {
                diag(c->diags, M_631, spelling.place, "'%s' begins the name "
                     "'%s' of %s; the provider needs another name",
                     spelling.at, name.at, m->provider.at);
                return;
            }
            if (k < m->aliases.n)
                name = m->aliases.at[k];
        }
    }
}

static void refuse_again(struct catalogue *c, struct text again,
                         struct text first, const char *what)
{
    diag(c->diags, M_630, again.place, "%s '%s' is there already and stays "
         "as it is", what, again.at);
    diag_note(c->diags, first.place, "the first is here");
}

static void lay_providers(struct catalogue *c, const struct catalogue *own)
{
    const size_t providers = c->providers.n, flavours = c->flavours.n;

    c->providers = own->providers;
    c->flavours = own->flavours;
    for (size_t i = providers; i < c->providers.n; i++) {
        struct provider *p = &c->providers.at[i];

        p->layer = own->layer;
        check_spelling(c, p->id);
        for (size_t k = 0; k < p->aliases.n; k++)
            check_spelling(c, p->aliases.at[k]);
    }
    for (size_t i = flavours; i < c->flavours.n; i++)
        for (size_t k = 0; k < flavours; k++)
            if (text_equal(c->flavours.at[i].name, c->flavours.at[k].name))
                refuse_again(c, c->flavours.at[i].name,
                             c->flavours.at[k].name, "the flavour");
}

/* ---- naming ------------------------------------------------------------- */

static bool same_rule(const struct naming_rule *a,
                      const struct naming_rule *b)
{
    return a->kind == b->kind && text_equal(a->text, b->text)
           && (!a->provider.at || !b->provider.at
               || text_equal(a->provider, b->provider));
}

static void check_rule(struct catalogue *c, const struct naming_rule *rule)
{
    for (size_t i = 0; i < c->naming.n; i++)
        if (same_rule(&c->naming.at[i], rule)) {
            refuse_again(c, rule->text, c->naming.at[i].text,
                         "the rule of names for");
            return;
        }
}

/* Rules are sorted by kind; new ones come behind the old ones of theirs. */
static void lay_naming(struct catalogue *c, const struct catalogue *own)
{
    struct naming_rule *all = arena_get(
        c->arena, c->naming.n + own->naming.n + 1, sizeof *all);
    size_t n = 0, i = 0, k = 0;

    for (k = 0; k < own->naming.n; k++)
        check_rule(c, &own->naming.at[k]);
    for (k = 0; k < own->naming.n || i < c->naming.n;)
        if (k == own->naming.n
            || (i < c->naming.n
                && c->naming.at[i].kind <= own->naming.at[k].kind))
            all[n++] = c->naming.at[i++];
        else
            all[n++] = own->naming.at[k++];
    c->naming.n = 0;
    for (i = 0; i < n; i++)
        arena_push(c->arena, &c->naming, all[i]);
}

/* ---- tiers, profiles ---------------------------------------------------- */

static void lay_tiers(struct catalogue *c, const struct catalogue *own)
{
    for (size_t i = 0; i < own->tiers.n; i++) {
        size_t k = 0;

        while (k < c->tiers.n
               && !text_equal(c->tiers.at[k].name, own->tiers.at[i].name))
            k++;
        if (k < c->tiers.n)
            c->tiers.at[k] = own->tiers.at[i];
        else
            arena_push(c->arena, &c->tiers, own->tiers.at[i]);
    }
    for (size_t i = 0; i < own->profiles.n; i++) {
        size_t k = 0;

        while (k < c->profiles.n
               && !text_equal(c->profiles.at[k].name,
                              own->profiles.at[i].name))
            k++;
        if (k < c->profiles.n)
            c->profiles.at[k] = own->profiles.at[i];
        else
            arena_push(c->arena, &c->profiles, own->profiles.at[i]);
    }
}

/* ---- models ------------------------------------------------------------- */

#define COUNT_OF(list) (sizeof(list) / sizeof (list)[0])
#define FIELD(type, model, offset) ((type *)((char *)(model) + (offset)))
#define SAYS(type, model, offset) \
    ((const type *)((const char *)(model) + (offset)))

static const size_t texts[] = {
    offsetof(struct model, name), offsetof(struct model, version),
    offsetof(struct model, api_identifier), offsetof(struct model, cutoff),
    offsetof(struct model, tokenizer), offsetof(struct model, chat),
    offsetof(struct model, url), offsetof(struct model, notes),
    offsetof(struct model, pricing_ref), offsetof(struct model, unpriced),
    offsetof(struct model, maker_ref),
};
static const size_t days[] = {
    offsetof(struct model, released), offsetof(struct model, deprecated),
    offsetof(struct model, retires), offsetof(struct model, verified),
};
static const size_t limits[] = {
    offsetof(struct model, context_in), offsetof(struct model, context_out),
};

static void replace_stated(struct model *m, const struct model *says)
{
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        if (SAYS(struct text, says, texts[i])->at)
            *FIELD(struct text, m, texts[i]) =
                *SAYS(struct text, says, texts[i]);
    for (size_t i = 0; i < COUNT_OF(days); i++)
        if (*SAYS(int64_t, says, days[i]))
            *FIELD(int64_t, m, days[i]) = *SAYS(int64_t, says, days[i]);
    for (size_t i = 0; i < COUNT_OF(limits); i++)
        if (*SAYS(uint32_t, says, limits[i]))
            *FIELD(uint32_t, m, limits[i]) = *SAYS(uint32_t, says, limits[i]);
    for (size_t i = 0; i < COUNT_OF(m->guidance); i++)
        if (says->guidance[i].n)
            m->guidance[i] = says->guidance[i];
    if (says->has_geo) {
        m->has_geo = true;
        m->geo = says->geo;
    }
    m->is_offer |= says->is_offer;
}

/* The list of what a model can do is replaced as a whole, and so is that of
 * what it cannot; the later word counts for what is in both. */
static void replace_capabilities(struct model *m, const struct model *says)
{
    if (says->has) {
        m->has = says->has;
        m->lacks &= ~says->has;
    }
    if (says->lacks) {
        m->lacks = says->lacks;
        m->has &= ~says->lacks;
    }
}

static void add_aliases(struct catalogue *c, struct model *m,
                        const struct model *says)
{
    text_list all = {NULL, 0, 0};

    for (size_t i = 0; i < m->aliases.n; i++)
        arena_push(c->arena, &all, m->aliases.at[i]);
    for (size_t i = 0; i < says->aliases.n; i++)
        arena_push(c->arena, &all, says->aliases.at[i]);
    m->aliases = all;
}

static void add_to(struct catalogue *c, struct model *m,
                   const struct model *says, unsigned layer)
{
    struct model *under = arena_get(c->arena, 1, sizeof *under);

    *under = *m;
    m->under = under;
    m->layer = layer;
    m->place = says->place;
    replace_stated(m, says);
    replace_capabilities(m, says);
    add_aliases(c, m, says);
}

/* Models that are new come behind the sorted ones, so that these are found. */
static void lay_models(struct catalogue *c, const struct catalogue *own)
{
    LIST_OF(struct model) fresh = {0};

    sort_catalogue(c);
    for (size_t i = 0; i < own->models.n; i++) {
        const struct model *says = &own->models.at[i];
        size_t at = find_pair(c, says->provider, says->id);

        if (at != SIZE_MAX) {
            add_to(c, &c->models.at[at], says, own->layer);
        } else {
            arena_push(c->arena, &fresh, *says);
            fresh.at[fresh.n - 1].layer = own->layer;
        }
    }
    for (size_t i = 0; i < fresh.n; i++)
        arena_push(c->arena, &c->models, fresh.at[i]);
}

void lay_definitions(struct catalogue *c, const struct catalogue *own)
{
    lay_providers(c, own);
    lay_naming(c, own);
    lay_tiers(c, own);
    lay_models(c, own);
}
