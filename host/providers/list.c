/* Listing the models of providers.
 *
 * SPDX-License-Identifier: MIT */
#include "list.h"

#include <string.h>

static bool is_invalid(const struct user_provider *p, const char *name)
{
    for (size_t i = 0; i < p->invalid.n; i++)
        if (!strcmp(p->invalid.at[i], name))
            return true;
    return false;
}

/* Tells whether the tier may use a model. A provider that is off is not listed,
 * unless it is asked for by its name. */
static bool may_ask(const struct providers *p, mreg_model m)
{
    return !p->refused || m >= mreg_count(p->r)
           || p->refused[m] != MREG_E_NOT_ALLOWED;
}

static void add_valid(struct providers *p, const struct user_provider *one,
                      listed_list *out)
{
    for (size_t i = 0; i < one->valid.n; i++) {
        const struct served *s = &one->valid.at[i];
        const struct listed l = {one, s->name, s->brief, s->known};

        if (may_ask(p, s->known))
            arena_push(p->arena, out, l);
    }
}

/* The registry's models, each behind the one before it of its provider. */
struct by_provider { mreg_model *first, *next; };

static struct by_provider group(struct providers *p)
{
    const uint32_t models = mreg_count(p->r);
    const uint32_t count = mreg_provider_count(p->r);
    struct by_provider g = {
        arena_get(p->arena, count + 1, sizeof *g.first),
        arena_get(p->arena, models + 1, sizeof *g.next)};

    for (uint32_t i = 0; i < count; i++)
        g.first[i] = MREG_NONE;
    for (mreg_model m = models; m-- > 0;) {
        mreg_info_view info;

        if (mreg_info(p->r, m, &info) != MREG_OK || info.provider >= count)
            continue;
        g.next[m] = g.first[info.provider];
        g.first[info.provider] = m;
    }
    return g;
}

static void add_known(struct providers *p, const struct user_provider *one,
                      const struct by_provider *g, listed_list *out)
{
    for (mreg_model m = g->first[one->known]; m != MREG_NONE;
         m = g->next[m]) {
        mreg_info_view info;
        struct listed l = {one, NULL, NULL, m};

        mreg_info(p->r, m, &info);
        l.name = l.brief = info.id.at;
        if (!is_invalid(one, l.name) && may_ask(p, m))
            arena_push(p->arena, out, l);
    }
}

static bool any_chosen(const struct providers *p)
{
    for (size_t i = 0; i < p->list.n; i++)
        if (p->list.at[i].chosen)
            return true;
    return false;
}

listed_list list_models(struct providers *p, const struct user_provider *only,
                        bool all)
{
    const bool chosen = !all && !only && any_chosen(p);
    const struct by_provider g = group(p);
    listed_list out = {NULL, 0, 0};

    for (size_t i = 0; i < p->list.n; i++) {
        const struct user_provider *one = &p->list.at[i];

        if (only ? one != only
                 : !provider_is_on(one) || (chosen && !one->chosen))
            continue;
        if (one->valid.n)
            add_valid(p, one, &out);
        else if (one->known != MREG_NONE)
            add_known(p, one, &g, &out);
    }
    return out;
}
