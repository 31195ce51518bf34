/* What a word of a command line may be: models, providers, capabilities and
 * other names.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/arena.h"
#include "base/out.h"
#include "complete.h"
#include "host/answers/account.h"
#include "host/answers/lookup.h"
#include "host/answers/out_view.h"

#define SEARCHED_LEAST 3        /* fewer letters are in too many names */

static bool begins(mreg_text text, const char *prefix)
{
    const size_t size = strlen(prefix);

    return text.size >= size && memcmp(text.at, prefix, size) == 0;
}

void offer(const struct completion *c, const char *word, const char *what)
{
    const mreg_text text = {word, (uint32_t)strlen(word)};

    if (!begins(text, c->prefix))
        return;
    out_view(&out_std, text);
    if (what[0]) {
        out_char(&out_std, '\t');
        out_text(&out_std, what);
    }
    out_char(&out_std, '\n');
}

/* ---- models ------------------------------------------------------------- */

static void offer_name(mreg_text provider, mreg_text name)
{
    if (provider.size > 0) {
        out_view(&out_std, provider);
        out_char(&out_std, '/');
    }
    out_view(&out_std, name);
    out_char(&out_std, '\n');
}

/* Returns what the prefix has behind "provider/"; NULL if it does not begin
 * so. */
static const char *behind(const struct completion *c, mreg_text provider)
{
    const char *slash = strchr(c->prefix, '/');

    return slash && (size_t)(slash - c->prefix) == provider.size
                   && !memcmp(provider.at, c->prefix, provider.size)
               ? slash + 1 : NULL;
}

/* Offers a name behind its provider, or a bare one if it means this model. */
static void try_name(const struct completion *c, mreg_model m,
                     mreg_text provider, mreg_text name, bool bare)
{
    const char *rest = behind(c, provider);

    if (!bare && rest && begins(name, rest))
        offer_name(provider, name);
    else if (bare && begins(name, c->prefix)
             && mreg_find(c->r, name.at, name.size) == m)
        offer_name((mreg_text){"", 0}, name);
}

static void complete_ids(const struct completion *c)
{
    for (mreg_model m = 0; m < mreg_count(c->r); m++) {
        const mreg_text id = model_id(c->r, m),
                        provider = model_provider(c->r, m);

        try_name(c, m, provider, id, !behind(c, provider));
    }
}

/* Offers other names of the models that a search finds. */
static void complete_aliases(const struct completion *c, struct arena *a)
{
    const uint32_t all = mreg_count(c->r);
    mreg_model *found = arena_get(a, all + 1, sizeof *found);
    const uint32_t count = mreg_search(c->r, c->prefix, strlen(c->prefix),
                                       found, all);

    for (uint32_t i = 0; i < count && i < all; i++) {
        const mreg_text id = model_id(c->r, found[i]),
                        provider = model_provider(c->r, found[i]);
        uint32_t cursor = 0;
        mreg_provider p;
        mreg_text name;

        while ((cursor = mreg_next_name(c->r, found[i], cursor, &name, &p)))
            if (name.size != id.size || memcmp(name.at, id.at, id.size) != 0)
                try_name(c, found[i], provider, name, p == MREG_NONE);
    }
}

void complete_models(const struct completion *c)
{
    struct arena *a = arena_new();
    mreg_provider_view p;

    if (!strchr(c->prefix, '/'))
        for (mreg_provider i = 0;
             mreg_provider_info(c->r, i, &p) == MREG_OK; i++)
            if (begins(p.id, c->prefix))
                offer_name(p.id, (mreg_text){"", 0});
    if (c->prefix[0])
        complete_ids(c);
    if (strlen(c->prefix) >= SEARCHED_LEAST)
        complete_aliases(c, a);
    arena_free(a);
}

/* ---- values of options -------------------------------------------------- */

static mreg_text nth_provider(const mreg *r, uint32_t i)
{
    mreg_provider_view p;

    mreg_provider_info(r, i, &p);
    return p.id;
}

static mreg_text nth_tier(const mreg *r, uint32_t i)
{
    mreg_tier_view t;

    mreg_tier_info(r, i, &t);
    return t.name;
}

static mreg_text nth_account(const mreg *r, uint32_t i)
{
    return i == 0 ? (mreg_text){ACCOUNT_LIST, sizeof ACCOUNT_LIST - 1}
                  : mreg_account_name(r, i);
}

static mreg_text nth_instant(const mreg *r, uint32_t i)
{
    (void)r;
    return i == 0 ? (mreg_text){"today", 5}
           : i == 1 ? (mreg_text){"as-of", 5} : (mreg_text){"", 0};
}

/* Names that do not depend on a registry. */
#define NTH(kind) \
    static mreg_text nth_##kind(const mreg *r, uint32_t i) \
    { \
        (void)r; \
        return mreg_##kind##_name(i); \
    }
NTH(cap) NTH(service) NTH(geo) NTH(meter)

static const struct {
    const char *option;
    mreg_text (*nth)(const mreg *r, uint32_t i);
} values[] = {
    {"--provider", nth_provider}, {"--maker", nth_provider},
    {"--can", nth_cap}, {"--need", nth_cap}, {"--prefer", nth_cap},
    {"--tier", nth_tier}, {"--account", nth_account},
    {"--service", nth_service}, {"--geo", nth_geo}, {"--meter", nth_meter},
    {"--at", nth_instant},
};

/* Prints what a list begins with, up to its last comma, and a value. */
static void offer_in_list(const char *list, size_t kept, const char *value,
                          size_t size)
{
    if (size < strlen(list) - kept
        || memcmp(value, list + kept, strlen(list) - kept) != 0)
        return;
    out_shown(&out_std, list, kept);
    out_shown(&out_std, value, size);
    out_char(&out_std, '\n');
}

/* Offers the words of "Columns: a, b, c." */
static void complete_columns(const char *list, size_t kept, const char *help)
{
    static const char title[] = "\nColumns: ", between[] = ", \n";
    const char *at = strstr(help, title);

    for (at = at ? at + sizeof title - 1 : ""; *at && *at != '.';) {
        const size_t size = strcspn(at, ", .\n");

        offer_in_list(list, kept, at, size);
        at += size + strspn(at + size, between);
    }
}

void complete_value(const struct completion *c, const char *option,
                    const char *help)
{
    const char *comma = strrchr(c->prefix, ',');
    const size_t kept = comma ? (size_t)(comma + 1 - c->prefix) : 0;

    if (strcmp(option, "--why") == 0)
        complete_models(c);
    else if (strcmp(option, "--columns") == 0)
        complete_columns(c->prefix, kept, help);
    else if (strcmp(option, "--sort") == 0)
        complete_columns(c->prefix, c->prefix[0] == '-', help);
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        mreg_text value;

        if (strcmp(option, values[i].option) != 0)
            continue;
        for (uint32_t n = 0; (value = values[i].nth(c->r, n)).size > 0; n++)
            offer_in_list(c->prefix, kept, value.at, value.size);
    }
}
