/* Profiles: leaving out the models that a named subset does not want.
 *
 * SPDX-License-Identifier: MIT */
#include "complete.h"
#include "find.h"

#include <string.h>

static void check_profile(struct catalogue *c, const struct profile *p)
{
    for (size_t i = 0; i < p->models.n; i++)
        if (find_model(c, p->models.at[i]) == SIZE_MAX)
            diag(c->diags, M_573, p->models.at[i].place, "no model '%s'",
                 p->models.at[i].at);
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

static bool wants(const struct catalogue *c, const struct profile *p,
                  size_t model)
{
    for (size_t i = 0; i < p->providers.n; i++)
        if (text_equal(p->providers.at[i], c->models.at[model].provider))
            return true;
    return names_model(c, &p->models, model);
}

/* An offer whose maker's model is left out becomes its own maker's. */
static void keep_wanted(struct catalogue *c, const struct profile *p)
{
    size_t *row = arena_get(c->arena, c->models.n + 1, sizeof *row);
    size_t kept = 0;

    for (size_t i = 0; i < c->models.n; i++)
        row[i] = wants(c, p, i) ? kept++ : SIZE_MAX;
    for (size_t i = 0; i < c->models.n; i++) {
        struct model *m = &c->models.at[i];

        if (row[i] == SIZE_MAX)
            continue;
        m->maker = row[row[m->maker] == SIZE_MAX ? i : m->maker];
        c->models.at[row[i]] = *m;
    }
    c->models.n = kept;
}

void apply_profile(struct catalogue *c, const char *name)
{
    const struct profile *found = NULL;
    const char **names = arena_get(c->arena, c->profiles.n + 1,
                                   sizeof *names);
    struct text word = {name, name ? strlen(name) : 0, {NULL, 0, 0}};

    for (size_t i = 0; i < c->profiles.n; i++) {
        check_profile(c, &c->profiles.at[i]);
        names[i] = c->profiles.at[i].name.at;
        if (name && text_is(c->profiles.at[i].name, name))
            found = &c->profiles.at[i];
    }
    if (found)
        keep_wanted(c, found);
    else if (name)
        read_unknown(&c->in, M_572, "profile", word, names, c->profiles.n);
}
