/* Joins what the loaders found: offers to their makers, models to their
 * prices; fills in defaults and derives what is derived.
 *
 * SPDX-License-Identifier: MIT */
#include "generator/read/read.h"
#include "billed.h"
#include "complete.h"
#include "days.h"
#include "facts.h"
#include "find.h"

#include <stdlib.h>
#include <string.h>

#define LARGE_CONTEXT 100000u         /* tokens: more than that */
#define EXTRA_LARGE_CONTEXT 1000000u

/* ---- order ------------------------------------------------------------- */

static int compare_providers(const void *left, const void *right)
{
    const struct provider *a = left, *b = right;

    return compare_texts(a->id, b->id);
}

/* Sorts by name; of two with one name the snapshot's comes second. */
static int compare_models(const void *left, const void *right)
{
    const struct model *a = left, *b = right;
    int names = compare_pairs(a->provider, a->id, b->provider, b->id);

    return names ? names : a->from_snapshot - b->from_snapshot;
}

static int compare_entries(const void *left, const void *right)
{
    const struct price_entry *a = *(struct price_entry *const *)left;
    const struct price_entry *b = *(struct price_entry *const *)right;
    int names = compare_pairs(a->provider, a->id, b->provider, b->id);

    if (names || !a->place.file || !b->place.file)
        return names;
    return strcmp(a->place.file, b->place.file);
}

static void sort(void *items, size_t n, size_t size,
                 int (*compare)(const void *, const void *))
{
    if (n)
        qsort(items, n, size, compare);
}

struct price_entry *find_prices(const struct catalogue *c,
                                struct text provider, struct text id)
{
    struct price_entry key = {.provider = provider, .id = id};
    struct price_entry *at = &key, **found = NULL;

    if (c->prices.n)
        found = bsearch(&at, c->prices.at, c->prices.n,
                        sizeof *c->prices.at, compare_entries);
    return found ? *found : NULL;
}

/* ---- providers, doubles ------------------------------------------------ */

static void join_provider(struct catalogue *c, struct model *m)
{
    for (size_t i = 0; i < c->providers.n; i++)
        if (text_equal(c->providers.at[i].id, m->provider)) {
            m->provider_index = i;
            return;
        }
    /* Loading definitions has reported theirs, with a suggestion. */
    if (m->from_snapshot)
        diag(c->diags, M_116, m->place, "no provider '%s' in providers.yaml",
             m->provider.at);
}

static void report_doubles(struct catalogue *c)
{
    for (size_t i = 1; i < c->models.n; i++) {
        const struct model *a = &c->models.at[i - 1], *b = a + 1;

        /* Loading has reported two definitions of one model. */
        if (!b->from_snapshot || !text_equal(a->provider, b->provider)
            || !text_equal(a->id, b->id))
            continue;
        diag(c->diags, M_120, b->place, "'%s/%s' is defined twice",
             b->provider.at, b->id.at);
        diag_note(c->diags, a->place, "the first is here");
    }
    for (size_t i = 1; i < c->prices.n; i++) {
        struct price_entry *a = c->prices.at[i - 1], *b = c->prices.at[i];

        if (!text_equal(a->provider, b->provider)
            || !text_equal(a->id, b->id))
            continue;
        a->used = b->used = true;   /* one complaint is enough */
        diag(c->diags, M_245, b->place, "the prices of %s are given twice",
             b->id.at);
        diag_note(c->diags, a->place, "the first are here");
    }
}

/* ---- offers ------------------------------------------------------------ */

static void inherit_capabilities(struct catalogue *c, struct model *m,
                                 struct model *maker)
{
    mreg_caps own = m->has, from = ~(mreg_caps)0;

    /* An offer with another context length has its own large_context. */
    if (m->context_in != maker->context_in)
        from &= ~(MREG_CAP_LARGE_CONTEXT | MREG_CAP_EXTRA_LARGE_CONTEXT);
    /* Whoever serves a model keeps a cache or does not, and its list tells. */
    if (!prices_caches(m->prices ? m->prices : list_prices(c, m)))
        from &= ~MREG_CAP_PROMPT_CACHING;
    m->has = ((maker->has & from) | own) & ~m->lacks;
    m->lacks |= maker->lacks & from & ~own;
}

static void inherit(struct catalogue *c, struct model *m,
                    struct model *maker)
{
    facts_inherit(m, maker);
    inherit_capabilities(c, m, maker);
}

/* Returns what an offer's layer and those below it say of a model: an overlay
 * that changes a maker's model changes no offer that it does not mention. */
static struct model *seen_from(const struct model *offer, struct model *maker)
{
    while (maker->under && maker->layer > offer->layer)
        maker = maker->under;
    return maker;
}

static void join_maker(struct catalogue *c, size_t at)
{
    struct model *m = &c->models.at[at];
    size_t maker;

    m->maker = at;
    if (!m->maker_ref.at)
        return;
    maker = find_model(c, m->maker_ref);
    if (maker == SIZE_MAX) {
        report_missing_model(c, M_130, m->maker_ref);
    } else if (c->models.at[maker].maker_ref.at) {
        diag(c->diags, M_131, m->maker_ref.place,
             "'%s' is itself an offer; name its maker's model",
             m->maker_ref.at);
        diag_note(c->diags, c->models.at[maker].place, "it is here");
    } else {
        m->maker = maker;
        inherit(c, m, seen_from(m, &c->models.at[maker]));
    }
}

/* ---- what follows from what a model takes and gives -------------------- */

#define MEDIA (MREG_CAP_IMAGE_OUTPUT | MREG_CAP_AUDIO_OUTPUT)

/* A model that answers text with text is not one that embeds, ranks or
 * transcribes or makes films, images or speech, unless it says so. */
static void derive_kind(struct model *m)
{
    if (!is_chat(m))
        return;
    m->lacks |= OTHER_KINDS | (MEDIA & ~m->has);
}

/* ---- what the context window says -------------------------------------- */

static void derive(struct catalogue *c, struct model *m)
{
    static const struct { mreg_caps cap; uint32_t above; const char *name; }
    rules[] = {
        {MREG_CAP_LARGE_CONTEXT, LARGE_CONTEXT, "large_context"},
        {MREG_CAP_EXTRA_LARGE_CONTEXT, EXTRA_LARGE_CONTEXT,
         "extra_large_context"},
    };

    for (size_t i = 0; m->context_in && i < sizeof rules / sizeof *rules; i++) {
        bool large = m->context_in > rules[i].above;

        if ((large ? m->lacks : m->has) & rules[i].cap)
            diag(c->diags, M_132, m->place, "a context window of %u tokens "
                 "and `%s: [%s]` contradict each other; it begins above %u",
                 (unsigned)m->context_in, large ? "lacks" : "capabilities",
                 rules[i].name, (unsigned)rules[i].above);
        else
            *(large ? &m->has : &m->lacks) |= rules[i].cap;
    }
}

/* ---- prices ------------------------------------------------------------ */

struct price_entry *list_prices(const struct catalogue *c,
                                const struct model *m)
{
    struct text provider, id;
    struct price_entry *entry;

    if (!m->pricing_ref.at)
        return find_prices(c, m->provider, m->id);
    entry = find_prices(c, m->provider, m->pricing_ref);
    if (!entry && split_ref(m->pricing_ref, &provider, &id))
        entry = find_prices(c, provider, id);
    return entry;
}

/* A sample (--lenient) may lack what is elsewhere: that is a warning. */
static enum diag_number lacking(const struct catalogue *c,
                                enum diag_number number)
{
    return c->lenient ? M_246 : number;
}

/* Reports a model that an overlay adds and nobody prices: perhaps it was
 * meant as an addition to another. */
static void report_stray_model(struct catalogue *c, const struct model *m)
{
    const char *near = nearest_model(c, m->provider, m->id, m);

    diag(c->diags, M_629, m->place, "the base has no model %s/%s, and this "
         "one has no price; %s%s%s", m->provider.at, m->id.at,
         near ? "did you mean '" : "add one to the overlay's pricing/ or say "
         "`unpriced: <reason>`", near ? near : "", near ? "'?" : "");
}

static void report_missing_price(struct catalogue *c, const struct model *m)
{
    const size_t all = read_suggests(&c->in) ? c->prices.n : 0;
    struct arena *a = arena_new();
    const char **names = arena_get(a, all, sizeof *names);
    size_t n = 0;

    for (size_t i = 0; i < all; i++)
        if (text_equal(c->prices.at[i]->provider, m->provider))
            names[n++] = c->prices.at[i]->id.at;
    read_unknown(&c->in, lacking(c, M_241), "price", m->pricing_ref, names, n);
    arena_free(a);
}

static void join_prices(struct catalogue *c, struct model *m)
{
    struct price_entry *entry = m->prices ? m->prices : list_prices(c, m);

    if (entry) {
        entry->used = true;
        m->prices = entry;
        if (!m->unpriced.at)
            m->unpriced = entry->unpriced;
        else if (entry->versions.n) {
            diag(c->diags, M_243, m->unpriced.place,
                 "%s is said to be unpriced but has a price", m->id.at);
            diag_note(c->diags, entry->place, "the price is here");
        }
    } else if (m->pricing_ref.at) {
        report_missing_price(c, m);
    } else if (!m->unpriced.at && m->layer) {
        report_stray_model(c, m);
    } else if (!m->unpriced.at) {
        diag(c->diags, lacking(c, M_242), m->place,
             "%s/%s has no price; add one to "
             "pricing/%s.yaml or say `unpriced: <reason>`", m->provider.at,
             m->id.at, m->provider.at);
    }
}

static void report_stray_price(struct catalogue *c,
                               const struct price_entry *e)
{
    const char *near = nearest_model(c, e->provider, e->id, NULL);

    diag(c->diags, M_620, e->place, "no model %s/%s for this price: a slip, "
         "or it left the base%s%s%s", e->provider.at, e->id.at,
         near ? "; the nearest is '" : "", near ? near : "", near ? "'" : "");
}

static void report_unused(struct catalogue *c)
{
    for (size_t i = 0; i < c->prices.n; i++)
        if (!c->prices.at[i]->used && c->prices.at[i]->layer)
            report_stray_price(c, c->prices.at[i]);
        else if (!c->prices.at[i]->used)
            diag(c->diags, lacking(c, M_244), c->prices.at[i]->place,
                 "no model uses the price of %s; mend its name or remove "
                 "it", c->prices.at[i]->id.at);
}

/* ---- the whole --------------------------------------------------------- */

void sort_catalogue(struct catalogue *c)
{
    sort(c->providers.at, c->providers.n, sizeof *c->providers.at,
         compare_providers);
    sort(c->models.at, c->models.n, sizeof *c->models.at, compare_models);
    sort(c->prices.at, c->prices.n, sizeof *c->prices.at, compare_entries);
}

void merge(struct catalogue *c)
{
    sort_catalogue(c);
    report_doubles(c);
    if (!c->as_of)
        find_as_of(c);
    price_prefixes(c);
    expand_rolling(c);
    name_tokenizers(c);
    ask_families(c, false);
    for (size_t i = 0; i < c->models.n; i++) {
        join_provider(c, &c->models.at[i]);
        join_maker(c, i);
        join_prices(c, &c->models.at[i]);
    }
    ask_families(c, true);
    for (size_t i = 0; i < c->models.n; i++) {
        struct model *m = &c->models.at[i];

        derive(c, m);
        derive_kind(m);
        doubt_billed(c, m);
        check_life(c, m);
        if (!m->name.at)
            m->name = m->id;
        if (!m->api_identifier.at)
            m->api_identifier = m->id;
    }
    join_tokenizers(c);
    report_unused(c);
    for (size_t i = 0; i < c->laid.n; i++)
        arena_push(c->arena, &c->prices, c->laid.at[i]);
}
