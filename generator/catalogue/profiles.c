/* Profiles: leaving out the models that a named subset does not want. What the
 * rest refers to must stay, unless the profile says that it may go: a tier
 * without its fall-back, or an offer without its maker's model, is not what it
 * was.
 *
 * SPDX-License-Identifier: MIT */
#include "complete.h"
#include "find.h"

#include <string.h>

/* ---- patterns ----------------------------------------------------------- */

/* Tells whether a pattern is the whole text; `*` is any bytes, also none. */
static bool matches(struct text pattern, struct text text)
{
    size_t p = 0, t = 0, star = SIZE_MAX, tried = 0;

    while (t < text.size) {
        if (p < pattern.size && pattern.at[p] == '*') {
            star = p++;
            tried = t;
        } else if (p < pattern.size && pattern.at[p] == text.at[t]) {
            p++;
            t++;
        } else if (star != SIZE_MAX) {
            p = star + 1;
            t = ++tried;
        } else {
            return false;
        }
    }
    while (p < pattern.size && pattern.at[p] == '*')
        p++;
    return p == pattern.size;
}

static bool any_matches(const text_list *patterns, struct text key)
{
    for (size_t i = 0; i < patterns->n; i++)
        if (matches(patterns->at[i], key))
            return true;
    return false;
}

/* Returns provider/id of each model. */
static const struct text *keys_of(const struct catalogue *c)
{
    struct text *keys = arena_get(c->arena, c->models.n + 1, sizeof *keys);

    for (size_t i = 0; i < c->models.n; i++) {
        keys[i].at = model_key(c->arena, &c->models.at[i]);
        keys[i].size = strlen(keys[i].at);
    }
    return keys;
}

/* ---- what a profile names ----------------------------------------------- */

static void check_patterns(struct catalogue *c, const text_list *patterns,
                           const struct text *keys)
{
    for (size_t i = 0; i < patterns->n; i++) {
        size_t k = 0;

        while (k < c->models.n && !matches(patterns->at[i], keys[k]))
            k++;
        if (k == c->models.n)
            diag(c->diags, M_573, patterns->at[i].place, "no model '%s'",
                 patterns->at[i].at);
    }
}

static void check_profile(struct catalogue *c, const struct profile *p,
                          const struct text *keys)
{
    check_patterns(c, &p->models, keys);
    check_patterns(c, &p->but, keys);
    for (size_t i = 0; i < p->providers.n; i++) {
        size_t k = 0;

        while (k < c->providers.n
               && !text_equal(c->providers.at[k].id, p->providers.at[i]))
            k++;
        if (k == c->providers.n)
            diag(c->diags, M_573, p->providers.at[i].place,
                 "no provider '%s'", p->providers.at[i].at);
    }
}

static bool wants(const struct profile *p, const struct model *m,
                  struct text key)
{
    bool wanted = p->makers && !m->hosted && !m->from_snapshot;

    for (size_t i = 0; i < p->providers.n; i++)
        wanted |= text_equal(p->providers.at[i], m->provider);
    return (wanted || any_matches(&p->models, key))
           && !any_matches(&p->but, key);
}

/* ---- what it loses ------------------------------------------------------ */

static bool may_drop(const struct profile *p, enum profile_drop what)
{
    return p->drops >> what & 1;
}

/* `row` has SIZE_MAX for each model that goes. */
static void check_makers(struct catalogue *c, const struct profile *p,
                         const size_t *row)
{
    for (size_t i = 0; i < c->models.n; i++) {
        const struct model *m = &c->models.at[i];

        if (row[i] == SIZE_MAX || row[m->maker] != SIZE_MAX)
            continue;
        diag(c->diags, M_574, p->name.place, "profile %s keeps %s and drops "
             "%s, its maker's model; add that, or say `drops: [makers]`",
             p->name.at, model_key(c->arena, m),
             model_key(c->arena, &c->models.at[m->maker]));
    }
}

static void check_ref(struct catalogue *c, const struct profile *p,
                      const size_t *row, const struct access_tier *t,
                      struct text ref, const char *what)
{
    const size_t model = ref.at ? find_model(c, ref) : SIZE_MAX;

    if (model != SIZE_MAX && row[model] == SIZE_MAX)
        diag(c->diags, M_575, p->name.place, "profile %s drops %s, %s of the "
             "tier %s; add it, or say `drops: [fallbacks]`", p->name.at,
             ref.at, what, t->name.at);
}

static void check_tiers(struct catalogue *c, const struct profile *p,
                        const size_t *row)
{
    for (size_t i = 0; i < c->tiers.n; i++) {
        const struct access_tier *t = &c->tiers.at[i];

        check_ref(c, p, row, t, t->default_model, "the default");
        for (size_t k = 0; k < t->fallbacks.n; k++)
            check_ref(c, p, row, t, t->fallbacks.at[k], "a fall-back");
    }
}

/* ---- what stays --------------------------------------------------------- */

/* Tells of each provider whether it lost all its models. */
static const bool *emptied(const struct catalogue *c, const size_t *row)
{
    bool *lost = arena_get(c->arena, c->providers.n + 1, sizeof *lost);

    for (size_t i = 0; i < c->models.n; i++)
        lost[c->models.at[i].provider_index] = true;
    for (size_t i = 0; i < c->models.n; i++)
        if (row[i] != SIZE_MAX)
            lost[c->models.at[i].provider_index] = false;
    return lost;
}

/* Drops what may be taken off the names of models that are lost. */
static void keep_naming(struct catalogue *c, const bool *lost)
{
    size_t kept = 0;

    for (size_t i = 0; i < c->naming.n; i++) {
        const struct naming_rule rule = c->naming.at[i];
        bool stays = true;

        for (size_t p = 0; rule.provider.at && p < c->providers.n; p++)
            stays &= !lost[p]
                     || !text_equal(c->providers.at[p].id, rule.provider);
        if (stays)
            c->naming.at[kept++] = rule;
    }
    c->naming.n = kept;
}

static void keep_providers(struct catalogue *c, const bool *lost)
{
    size_t *row = arena_get(c->arena, c->providers.n + 1, sizeof *row);
    size_t kept = 0;

    for (size_t i = 0; i < c->providers.n; i++)
        if (!lost[i]) {
            c->providers.at[kept] = c->providers.at[i];
            row[i] = kept++;
        }
    for (size_t i = 0; i < c->models.n; i++)
        c->models.at[i].provider_index = row[c->models.at[i].provider_index];
    c->providers.n = kept;
}

/* An offer whose maker's model is left out becomes its own maker's. */
static void keep_wanted(struct catalogue *c, const struct profile *p,
                        const struct text *keys)
{
    size_t *row = arena_get(c->arena, c->models.n + 1, sizeof *row);
    const bool *lost;
    size_t kept = 0;

    for (size_t i = 0; i < c->models.n; i++)
        row[i] = wants(p, &c->models.at[i], keys[i]) ? kept++ : SIZE_MAX;
    lost = emptied(c, row);
    if (!may_drop(p, DROP_MAKERS))
        check_makers(c, p, row);
    if (!may_drop(p, DROP_FALLBACKS))
        check_tiers(c, p, row);
    for (size_t i = 0; i < c->models.n; i++) {
        struct model *m = &c->models.at[i];

        if (row[i] == SIZE_MAX)
            continue;
        m->maker = row[row[m->maker] == SIZE_MAX ? i : m->maker];
        c->models.at[row[i]] = *m;
    }
    c->models.n = kept;
    keep_naming(c, lost);
    keep_providers(c, lost);
}

void apply_profile(struct catalogue *c, const char *name)
{
    const struct text *keys = c->profiles.n ? keys_of(c) : NULL;
    const struct profile *found = NULL;
    const char **names = arena_get(c->arena, c->profiles.n + 1,
                                   sizeof *names);
    struct text word = {name, name ? strlen(name) : 0, {NULL, 0, 0}};

    for (size_t i = 0; i < c->profiles.n; i++) {
        check_profile(c, &c->profiles.at[i], keys);
        names[i] = c->profiles.at[i].name.at;
        if (name && text_is(c->profiles.at[i].name, name))
            found = &c->profiles.at[i];
    }
    if (found)
        keep_wanted(c, found, keys);
    else if (name)
        read_unknown(&c->in, M_572, "profile", word, names, c->profiles.n);
}
