/* Which model a text means.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "list.h"

struct search {
    const listed_list *list;
    const char *name;
    mreg_model alias;       /* what the registry finds by that name */
};

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static bool holds(const char *text, const char *part)
{
    for (; *text; text++) {
        size_t i = 0;

        while (part[i] && lower(text[i]) == lower(part[i]))
            i++;
        if (!part[i])
            return true;
    }
    return false;
}

static bool is_exact(const struct search *s, const struct listed *l)
{
    return !strcmp(l->name, s->name) || !strcmp(l->brief, s->name);
}

/* The user's own words go before all that the registry says. */
static bool is_own(const struct search *s, const struct listed *l)
{
    return l->provider->valid.n > 0 && is_exact(s, l);
}

static bool is_alias(const struct search *s, const struct listed *l)
{
    return s->alias != MREG_NONE && l->known == s->alias;
}

static bool is_part(const struct search *s, const struct listed *l)
{
    return *s->name && (holds(l->name, s->name) || holds(l->brief, s->name));
}

/* Takes the first that matches, and counts the others. */
static bool search(const struct search *s,
                   bool (*matches)(const struct search *,
                                   const struct listed *),
                   struct which *out)
{
    size_t count = 0;

    for (size_t i = 0; i < s->list->n; i++)
        if (matches(s, &s->list->at[i]) && !count++)
            out->found = s->list->at[i];
    out->others = count ? count - 1 : 0;
    return count > 0;
}

/* Splits a provider off, if there is one before the first / or :. */
static void split(struct providers *p, struct which *out)
{
    const size_t size = strcspn(out->asked, "/:");

    if (!out->asked[size] || !out->asked[size + 1])
        return;
    out->within = provider_find(p, out->asked, size);
    if (out->within)
        out->name = out->asked + size + 1;
}

static mreg_model alias_of(const struct providers *p, const struct which *w)
{
    char full[1024];
    mreg_provider_view view;
    const size_t size = strlen(w->name);

    if (!w->within)
        return mreg_find(p->r, w->name, size);
    if (mreg_provider_info(p->r, w->within->known, &view) != MREG_OK
        || view.id.size + size + 1 > sizeof full)
        return MREG_NONE;
    memcpy(full, view.id.at, view.id.size);
    full[view.id.size] = '/';
    memcpy(full + view.id.size + 1, w->name, size);
    return mreg_find(p->r, full, view.id.size + 1 + size);
}

void which_find(struct providers *p, const char *text, struct which *out)
{
    listed_list list;
    struct search s;

    *out = (struct which){.asked = text, .name = text};
    split(p, out);
    list = list_models(p, out->within, false);
    s = (struct search){&list, out->name, alias_of(p, out)};
    if (out->within && !provider_is_on(out->within))
        return;
    if (search(&s, is_own, out))
        out->how = WHICH_EXACT;
    else if (search(&s, is_alias, out))
        out->how = is_exact(&s, &out->found) ? WHICH_EXACT : WHICH_ALIAS;
    else if (search(&s, is_exact, out))
        out->how = WHICH_EXACT;
    else if (search(&s, is_part, out))
        out->how = WHICH_PART;
}
