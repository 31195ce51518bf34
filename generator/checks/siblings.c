/* Services that a new model lacks and all its siblings have: a version that
 * states no batch price says that there is none, which is more often a line
 * that was forgotten. Later versions are measured by the first (drops.c).
 *
 * Siblings are what a provider sells under the same words, the numbers left
 * out: claude-haiku-4-5 and claude-haiku-5, not claude-opus-5.
 *
 * SPDX-License-Identifier: MIT */
#include "judge.h"

#include <string.h>

#include "base/decimal.h"
#include "base/instant.h"
#include "generator/catalogue/condition.h"
#include "generator/read/read.h"
#include "runtime/inside.h"

#define NEW (366 * DAY_MS)          /* a model is new for so long */
#define COMPARED (540 * DAY_MS)     /* and is compared with these */
#define SIBLINGS_LEAST 2u

static bool is_word_byte(char c)
{
    return mreg_fold(c) - 'a' < 26u || is_digit(c) || c == '.';
}

/* Tells whether a word says which of a family a model is. */
static bool is_number(const char *word, size_t size)
{
    static const char *const words[] = {"latest", "preview", "exp", "beta"};

    if (is_digit(word[0])
        || (mreg_fold(word[0]) == 'v' && size > 1 && is_digit(word[1])))
        return true;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i]) == size && !memcmp(words[i], word, size))
            return true;
    return false;
}

/* Moves *at to the next word of a family, and returns its size; 0 ends it. */
static size_t next_word(const char **at)
{
    for (;;) {
        size_t size = 0;

        while (**at && !is_word_byte(**at))
            ++*at;
        while (is_word_byte((*at)[size]))
            size++;
        if (!size || !is_number(*at, size))
            return size;
        *at += size;
    }
}

static bool same_family(const char *a, const char *b)
{
    for (;;) {
        const size_t left = next_word(&a), right = next_word(&b);

        if (left != right)
            return false;
        if (!left)
            return true;
        for (size_t i = 0; i < left; i++)
            if (mreg_fold(a[i]) != mreg_fold(b[i]))
                return false;
        a += left;
        b += left;
    }
}

static const struct price_entry *listed(const struct model *m)
{
    return m->prices && m->prices->origin ? m->prices->origin : m->prices;
}

/* Returns the newest version of a model's own price, or NULL. */
static const struct version *newest(const struct model *m)
{
    const struct price_entry *e = listed(m);

    if (!e || !e->versions.n || m->from_snapshot || m->pricing_ref.at
        || strcmp(e->place.file, e->versions.at[0].place.file))
        return NULL;
    return &e->versions.at[e->versions.n - 1];
}

/* Returns the services of a version, as bits. */
static uint32_t services_of(const struct version *v)
{
    uint32_t all = v->mapped;

    for (size_t i = 0; i < v->overrides.n; i++)
        all |= v->overrides.at[i].when.services;
    return all;
}

/* Returns what all siblings of a model have, and how many there are. */
static uint32_t siblings_have(const struct judge *j, const struct model *m,
                              unsigned *count)
{
    const struct catalogue *c = j->c;
    uint32_t all = ~UINT32_C(0);

    *count = 0;
    for (size_t i = 0; i < c->models.n; i++) {
        const struct model *other = &c->models.at[i];
        const struct version *v;

        if (other == m || other->provider_index != m->provider_index
            || !same_family(m->id.at, other->id.at))
            continue;
        v = newest(other);
        if (!v || v->layer != MREG_LAYER_BASE
            || listed(other)->versions.at[0].from < c->as_of - COMPARED)
            continue;
        all &= services_of(v);
        ++*count;
    }
    return all;
}

void judge_services(const struct judge *j, size_t model)
{
    const struct model *m = &j->c->models.at[model];
    const struct version *v = newest(m);
    const char *names = "";
    unsigned siblings;
    uint32_t missing;

    if (j->alone || !v || v->layer != MREG_LAYER_BASE || v->drops
        || listed(m)->versions.at[0].from < j->c->as_of - NEW)
        return;
    missing = siblings_have(j, m, &siblings) & ~services_of(v);
    if (siblings < SIBLINGS_LEAST)
        return;
    for (unsigned s = 0; s < read_services.count; s++)
        if (missing >> s & 1 && s != MREG_STANDARD)
            names = arena_printf(j->c->arena, "%s%s%s", names,
                                 *names ? ", " : "", read_services.at[s]);
    if (*names)
        report_odd(j, M_657, m, v, "it has no price for %s, which all its "
                   "%u siblings at %s have; was it forgotten?", names,
                   siblings, m->provider.at);
}
