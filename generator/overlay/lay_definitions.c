/* Lays an overlay's definitions over a catalogue: what is new is added; of
 * what is there, stated keys replace. Nothing that the layers below say of
 * other models may change by it.
 *
 * SPDX-License-Identifier: MIT */
#include "lay.h"

#include <string.h>

#include "generator/catalogue/complete.h"
#include "generator/catalogue/facts.h"
#include "generator/catalogue/find.h"
#include "runtime/inside.h"

/* ---- providers ---------------------------------------------------------- */

/* Tells whether a name has a piece, and more, at its end or beginning. */
static bool carries(struct text name, struct text piece, bool at_end)
{
    return name.size > piece.size
           && mreg_same(at_end ? name.at + name.size - piece.size : name.at,
                        piece.at, piece.size, MREG_FOLDED);
}

static bool begins(struct text name, struct text spelling)
{
    return carries(name, spelling, false)
           && (name.at[spelling.size] == '/' || name.at[spelling.size] == ':');
}

/* Reports that a new provider would change what a name means: one that begins
 * with it would be split behind it. */
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

static bool at_end(enum mreg_naming_kind kind)
{
    return kind == MREG_STRIP_SERVICE || kind == MREG_STRIP_SUFFIX;
}

/* Tells whether a rule would be used where one below it is: it has the same
 * text, for whatever provider, or more. */
static bool covers(const struct naming_rule *rule,
                   const struct naming_rule *below)
{
    return rule->kind == below->kind
           && (text_equal(rule->text, below->text)
               || carries(rule->text, below->text, at_end(rule->kind)));
}

/* Names of other providers are looked up as they are: it is not their rule. */
static const struct text *name_carrying(const struct model *m,
                                        const struct naming_rule *rule)
{
    if (rule->provider.at && !text_equal(rule->provider, m->provider))
        return NULL;
    if (carries(m->id, rule->text, at_end(rule->kind)))
        return &m->id;
    for (size_t i = 0; i < m->aliases.n; i++)
        if (carries(m->aliases.at[i], rule->text, at_end(rule->kind)))
            return &m->aliases.at[i];
    return NULL;
}

/* Reports a rule that would change what a name means below the overlay: it
 * would be taken off where another rule is, or off a name itself. */
static void check_rule(struct catalogue *c, size_t below,
                       const struct naming_rule *rule)
{
    for (size_t i = 0; i < below; i++)
        if (covers(rule, &c->naming.at[i])) {
            const struct text first = c->naming.at[i].text;

            refuse_again(c, rule->text, first,
                         text_equal(rule->text, first)
                             ? "the rule of names for"
                             : "the rule of names for a part of");
            return;
        }
    for (size_t i = 0; i < c->models.n; i++) {
        const struct text *name = name_carrying(&c->models.at[i], rule);

        if (!name)
            continue;
        diag(c->diags, M_630, rule->text.place, "'%s' is a part of the name "
             "'%s' of %s, which would mean something else", rule->text.at,
             name->at, c->models.at[i].provider.at);
        return;
    }
}

static void lay_naming(struct catalogue *c, const struct catalogue *own)
{
    const size_t below = c->naming.n;

    for (size_t i = below; i < own->naming.n; i++) {
        check_rule(c, below, &own->naming.at[i]);
        arena_push(c->arena, &c->naming, own->naming.at[i]);
    }
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

static void replace_stated(struct model *m, const struct model *says)
{
    facts_replace(m, says);
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
