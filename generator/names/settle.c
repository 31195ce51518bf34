/* Who answers to which name. Every model answers to provider/name for each
 * of its names; who gets the bare name is settled here, once, so that the
 * look-up needs no policy:
 *
 *   1. what reads as provider/name (or provider:name, under any spelling of
 *      the provider) is that provider's, and nobody's bare name;
 *   2. a maker's, if it is the only maker with that name;
 *   3. else a host's, if it is the only one;
 *   4. else nobody's alone: a group, and the caller's order decides;
 *   5. a snapshot's ids count only where 1 to 4 give nothing;
 *   6. an overlay's names count only where the layers below it give nothing,
 *      so it never changes what a bare name of the base means;
 *   7. what begins with another provider than its own is a group too, even
 *      of one: mreg_find does not find it, mreg_resolve says how it did;
 *   8. what an id ends in, behind a maker, is nobody's bare name; nor is the
 *      name that its maker gives to what a host sells, nor what the rules of
 *      its host say is not (`not_bare`).
 *
 * Names are compared with the case of ASCII letters ignored throughout.
 *
 * SPDX-License-Identifier: MIT */
#include "names.h"

#include <stdlib.h>
#include <string.h>

#include "runtime/inside.h"
#include "generator/catalogue/find.h"
#include "generator/read/read.h"
#include "settle.h"

#define IS_ID SIZE_MAX      /* in place of the number of an alias */

struct settling {
    struct catalogue *c;
    struct nametable *out;
    claim_list claims;         /* by provider, then folded text */
    claim_list bare;           /* by folded text, then rank */
};

/* ---- order -------------------------------------------------------------- */

static int compare_size(size_t a, size_t b)
{
    return (a > b) - (a < b);
}

/* Orders equal names: an id before an alias, then by the order of models. */
static int compare_rest(const struct claim *a, const struct claim *b)
{
    if (a->how != b->how)
        return a->how == NAME_ID ? -1 : 1;
    if (a->model != b->model)
        return compare_size(a->model, b->model);
    return compare_size(a->text.place.line, b->text.place.line);
}

static int by_provider(const void *left, const void *right)
{
    const struct claim *a = left, *b = right;
    int d = compare_size(a->provider, b->provider);

    if (!d)
        d = compare_folded(a->text, b->text);
    return d ? d : compare_rest(a, b);
}

static int by_text(const void *left, const void *right)
{
    const struct claim *a = left, *b = right;
    int d = compare_folded(a->text, b->text);

    if (!d)
        d = compare_size(a->layer, b->layer);
    if (!d)
        d = (int)a->rank - (int)b->rank;
    if (!d)
        d = compare_size(a->provider, b->provider);
    return d ? d : compare_rest(a, b);
}

#define sort_list(list, compare) \
    ((list)->n ? qsort((list)->at, (list)->n, sizeof *(list)->at, compare) \
               : (void)0)

/* ---- claims ------------------------------------------------------------- */

/* Returns the layer that gave a model its id, or the alias of this number. */
static unsigned layer_of(const struct model *m, size_t alias)
{
    while (m->under && (alias == IS_ID || alias < m->under->aliases.n))
        m = m->under;
    return m->layer;
}

/* Tells whether a model is an offer of another provider's. What a maker calls
 * its own model by a rolling name is not. */
static bool of_other_maker(const struct model *m)
{
    struct text maker, id;

    return split_ref(m->maker_ref, &maker, &id)
           && !text_equal(maker, m->provider);
}

static void add_claim(struct settling *s, size_t m, struct text text,
                      size_t alias)
{
    const struct model *model = &s->c->models.at[m];
    struct claim claim = {.text = text, .model = m,
                          .provider = model->provider_index,
                          .layer = layer_of(model, alias),
                          .how = alias == IS_ID ? NAME_ID : NAME_ALIAS};

    if (!name_valid(s->c, M_104, text, MREG_TEXT_MAX))
        return;
    if (model->from_snapshot)
        claim.rank = RANK_SNAPSHOT;
    else if (of_other_maker(model))
        claim.rank = RANK_HOST;
    arena_push(s->c->arena, &s->claims, claim);
}

static void collect_claims(struct settling *s)
{
    for (size_t m = 0; m < s->c->models.n; m++) {
        const struct model *model = &s->c->models.at[m];

        add_claim(s, m, model->id, IS_ID);
        for (size_t i = 0; i < model->aliases.n; i++)
            add_claim(s, m, model->aliases.at[i], i);
    }
    sort_list(&s->claims, by_provider);
}

static const char *provider_id(const struct settling *s, size_t p)
{
    return s->c->providers.at[p].id.at;
}

/* Reports two claims of one provider to one name. */
static void report_clash(struct settling *s, const struct claim *first,
                         const struct claim *second)
{
    struct diags *d = s->c->diags;

    if (first->model == second->model)
        diag(d, M_402, second->text.place,
             "'%s' differs from '%s' of the same model only in case, or not "
             "at all; leave it out", second->text.at, first->text.at);
    else
        diag(d, M_401, second->text.place,
             "'%s' and '%s' of %s name different models; names differ in "
             "more than the case of letters", second->text.at,
             first->text.at, provider_id(s, first->provider));
    diag_note(d, first->text.place, "the first is here");
}

static void drop_clashes(struct settling *s)
{
    struct claim *at = s->claims.at;
    size_t kept = 0;

    for (size_t i = 0; i < s->claims.n; i++) {
        if (kept && at[kept - 1].provider == at[i].provider
            && compare_folded(at[kept - 1].text, at[i].text) == 0)
            report_clash(s, &at[kept - 1], &at[i]);
        else
            at[kept++] = at[i];
    }
    s->claims.n = kept;
}

/* ---- bare names --------------------------------------------------------- */

static int find_claim(const void *key, const void *at)
{
    const struct claim *a = key, *b = at;
    int d = compare_size(a->provider, b->provider);

    return d ? d : compare_folded(a->text, b->text);
}

const struct claim *claim_find(const claim_list *claims, size_t n,
                               const struct claim *key)
{
    return n ? bsearch(key, claims->at, n, sizeof *key, find_claim) : NULL;
}

/* Returns what `text` means as provider/name or provider:name, or NULL. */
static const struct claim *as_qualified(const struct settling *s,
                                        struct text text)
{
    struct claim key = {.text = text};
    size_t taken;
    const struct spelling *spelling = spelling_of(s->out, text, &taken);

    if (!spelling)
        return NULL;
    key.provider = spelling->provider;
    key.text.at += taken;
    key.text.size -= taken;
    return claim_find(&s->claims, s->claims.n, &key);
}

/* Tells whether the claimed name begins with another provider. */
static bool names_another(const struct settling *s, const struct claim *claim)
{
    size_t taken;
    const struct spelling *spelling = spelling_of(s->out, claim->text, &taken);

    return spelling && spelling->provider != claim->provider;
}

/* Gives provider/id of the model that a claim is for. */
static const char *claimant(struct settling *s, const struct claim *claim)
{
    return arena_printf(s->c->arena, "%s/%s", provider_id(s, claim->provider),
                        s->c->models.at[claim->model].id.at);
}

static void shadow(struct settling *s, const struct claim *winner,
                   const struct claim *loser)
{
    struct shadowed one = {loser->text.at, claimant(s, winner),
                           claimant(s, loser)};

    if (winner->model != loser->model)
        arena_push(s->c->arena, &s->out->shadowed, one);
}

static void add_name(struct settling *s, const struct claim *claim,
                     bool qualified, size_t target)
{
    struct name name = {claim->text.at, claim->text.size, qualified,
                        !qualified && names_another(s, claim),
                        claim->provider, target, claim->how};

    arena_push(s->c->arena, &s->out->names, name);
}

/* Returns how many of the `n` claims, sorted by layer and rank, compete for
 * the name. */
static size_t contenders(const struct claim *run, size_t n)
{
    size_t first = 0, makers = 0;

    while (run[n - 1].layer > run[0].layer)
        n--;
    while (makers < n && run[makers].rank == RANK_MAKER)
        makers++;
    if (makers == 1)
        return 1;
    while (first < n && run[first].rank != RANK_SNAPSHOT)
        first++;
    return first ? first : n;
}

static void add_group(struct settling *s, const struct claim *run, size_t n)
{
    struct arena *a = s->c->arena;
    struct nametable *out = s->out;

    add_name(s, run, false, s->c->models.n + out->group_first.n);
    arena_push(a, &out->group_first, out->group_members.n);
    for (size_t i = 0; i < n; i++)
        arena_push(a, &out->group_members, run[i].model);
    arena_push(a, &out->group_members, SIZE_MAX);
}

/* Settles all claims to one bare name. */
static void settle_run(struct settling *s, const struct claim *run, size_t n)
{
    const struct claim *winner = as_qualified(s, run->text);
    size_t standing = 0;

    check_borrowed(s->c, run, n);
    if (!winner) {
        winner = run;
        standing = contenders(run, n);
        if (standing == 1 && !names_another(s, run))
            add_name(s, run, false, run->model);
        else
            add_group(s, run, standing);
    }
    for (size_t i = standing; i < n; i++)
        shadow(s, winner, &run[i]);
}

/* Tells whether its host says that the name is another's without the host. */
static bool is_not_bare(const struct settling *s, const struct claim *claim)
{
    const struct text provider = s->c->models.at[claim->model].provider;

    for (size_t i = 0; i < s->c->hosts.n; i++) {
        const struct host_rules *host = &s->c->hosts.at[i];

        if (!text_equal(host->provider, provider))
            continue;
        for (size_t k = 0; k < host->not_bare.n; k++)
            if (!strncmp(claim->text.at, host->not_bare.at[k].at,
                         host->not_bare.at[k].size))
                return true;
    }
    return false;
}

static void settle_bare(struct settling *s)
{
    struct claim *at;

    for (size_t i = 0; i < s->claims.n; i++)
        if (s->claims.at[i].how != NAME_END
            && !is_not_bare(s, &s->claims.at[i]))
            arena_push(s->c->arena, &s->bare, s->claims.at[i]);
    sort_list(&s->bare, by_text);
    at = s->bare.at;
    for (size_t i = 0, n; i < s->bare.n; i += n) {
        for (n = 1; i + n < s->bare.n; n++)
            if (compare_folded(at[i].text, at[i + n].text) != 0)
                break;
        settle_run(s, &at[i], n);
    }
}

/* ------------------------------------------------------------------------ */

void settle_names(struct catalogue *c, struct nametable *out)
{
    struct settling s = {.c = c, .out = out};

    memset(out, 0, sizeof *out);
    check_dates(c);
    settle_spellings(c, out);
    collect_claims(&s);
    drop_clashes(&s);
    add_name_ends(c, &s.claims);
    sort_list(&s.claims, by_provider);
    add_maker_names(c, &s.claims);
    sort_list(&s.claims, by_provider);
    settle_bare(&s);
    for (size_t i = 0; i < s.claims.n; i++)
        add_name(&s, &s.claims.at[i], true, s.claims.at[i].model);
}
