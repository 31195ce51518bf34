/* A date in an alias says which release it means. Two slips would bill
 * another release's price without a word: an alias with another date than
 * its own id's, and one that another id of the provider spells in full.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "runtime/date.h"
#include "generator/read/read.h"
#include "settle.h"

/* Returns the day in a name as a number; 0 if it has none. */
static uint32_t date_of(struct text name)
{
    return mreg_day_in(name.at, name.size).number;
}

/* Tells whether the rest of an id only numbers the same release, as -v1:0. */
static bool is_version(const char *rest)
{
    if (!strncmp(rest, "-v", 2))
        rest += 2 + strspn(rest + 2, "0123456789");
    if (*rest == ':')
        rest += 1 + strspn(rest + 1, "0123456789");
    return *rest == '\0';
}

/* Tells whether names of this provider may begin so and then mean another
 * model, by where a call is served or by what was tuned. */
static bool is_prefix(const struct catalogue *c, const char *id, size_t size)
{
    for (size_t i = 0; i < c->naming.n; i++) {
        const struct naming_rule *r = &c->naming.at[i];

        if ((r->kind == MREG_STRIP_PROFILE
             || r->kind == MREG_STRIP_FINE_TUNE)
            && size >= r->text.size
            && !strncmp(id, r->text.at, r->text.size))
            return true;
    }
    return false;
}

/* Tells whether an id is the whole alias, perhaps after a maker's name. */
static bool spells(const struct catalogue *c, struct text id,
                   struct text alias)
{
    const char *at = strstr(id.at, alias.at);

    if (!at || !is_version(at + alias.size))
        return false;
    return at > id.at && strchr("./", at[-1])
           && !is_prefix(c, id.at, (size_t)(at - id.at));
}

static void refuse(struct catalogue *c, struct text alias,
                   const struct model *m, const struct model *other)
{
    diag(c->diags, M_403, alias.place,
         m == other ? "'%s' has another date than the id it is an alias of, "
                      "'%s'"
                    : "'%s' is an alias of another model than '%s', which "
                      "has its date",
         alias.at, other->id.at);
    if (m != other)
        diag_note(c->diags, other->place, "that model is here");
}

/* Compares a dated alias with the ids of its provider's models, from `first`
 * up to `end`. */
static void check_alias(struct catalogue *c, const struct model *m,
                        struct text alias, size_t first, size_t end)
{
    const uint32_t date = date_of(alias), own = date_of(m->id);

    if (date && own && own != date)
        refuse(c, alias, m, m);
    for (size_t i = first; date && !own && i < end; i++)
        if (&c->models.at[i] != m && date_of(c->models.at[i].id) == date
            && spells(c, c->models.at[i].id, alias))
            refuse(c, alias, m, &c->models.at[i]);
}

/* A snapshot is somebody else's catalogue and is not judged. */
void check_dates(struct catalogue *c)
{
    size_t first = 0, end;

    for (; first < c->models.n; first = end) {
        for (end = first + 1; end < c->models.n; end++)
            if (c->models.at[end].provider_index
                != c->models.at[first].provider_index)
                break;
        for (size_t i = first; i < end; i++) {
            const struct model *m = &c->models.at[i];

            for (size_t k = 0; !m->from_snapshot && k < m->aliases.n; k++)
                check_alias(c, m, m->aliases.at[k], first, end);
        }
    }
}
