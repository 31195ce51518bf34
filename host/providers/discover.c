/* Discovery: the list of each provider, compared with what is known of it, and
 * a ping to the rest.
 *
 * SPDX-License-Identifier: MIT */
#include "discover.h"

#include <stdlib.h>
#include <string.h>

#include "asking_api.h"
#include "base/json_write.h"

#define FRESH_S 300u            /* a list is asked for again after that */

/* ---- names ------------------------------------------------------------- */

static int by_name(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool has(const name_list *sorted, const char *name)
{
    return sorted->n && bsearch(&name, sorted->at, sorted->n,
                                sizeof *sorted->at, by_name);
}

/* Sorts a list, and drops names that it has twice. */
static void tidy(name_list *list)
{
    size_t kept = 0;

    if (list->n)
        qsort(list->at, list->n, sizeof *list->at, by_name);
    for (size_t i = 0; i < list->n; i++)
        if (!kept || strcmp(list->at[kept - 1], list->at[i]) != 0)
            list->at[kept++] = list->at[i];
    list->n = kept;
}

static name_list valid_names(struct arena *a, const struct user_provider *p)
{
    name_list out = {NULL, 0, 0};

    for (size_t i = 0; i < p->valid.n; i++)
        arena_push(a, &out, p->valid.at[i].name);
    tidy(&out);
    return out;
}

static name_list invalid_names(struct arena *a, const struct user_provider *p)
{
    name_list out = {NULL, 0, 0};

    for (size_t i = 0; i < p->invalid.n; i++)
        arena_push(a, &out, p->invalid.at[i]);
    tidy(&out);
    return out;
}

/* ---- the list ---------------------------------------------------------- */

static bool fail(struct discovery *d, const char *what)
{
    struct note why = d->why;

    d->why.size = 0;
    note_text(&d->why, what);
    note_bytes(&d->why, why.text, why.size);
    d->fate = FATE_FAILED;
    return false;
}

/* A cached list answers while it is fresh, and whenever the provider does not;
 * but a key that is refused would be refused again. */
static bool get_list(struct providers *p, const struct discover_options *how,
                     struct discovery *d, name_list *list)
{
    const struct user_provider *one = d->provider;
    name_list kept = {NULL, 0, 0};
    uint32_t age = UINT32_MAX;
    bool refused = false;
    const bool is_kept = how->cache && list_cached(p->arena, how->cache, one,
                                                   &kept, &age);

    d->cached = is_kept && !how->force && age < FRESH_S;
    if (!d->cached && how->progress)
        how->progress(how->state, one, 0, 0);
    if (!d->cached && list_ask(p->arena, one, how, list, &d->refused,
                               &refused, &d->why)) {
        if (how->cache)
            list_keep(p->arena, how->cache, one, list);
    } else if (d->cached || (is_kept && !refused)) {
        d->cached = true;
        *list = kept;
    } else {
        return fail(d, refused ? "the key is refused: "
                               : "the list of models: ");
    }
    tidy(list);
    d->listed = list->n;
    return true;
}

/* ---- pings ------------------------------------------------------------- */

/* The model's name as a JSON string, made here because threads share `out`. */
static const char *json_of(struct arena *a, const char *name)
{
    struct buffer b = {.arena = a};
    struct out *o = out_into(&b);

    out_json_text(o, name);
    out_flush(o);
    return arena_copy(a, b.at, b.n);
}

static void take_verdicts(struct providers *p, struct discovery *d,
                          const struct pinged *at, size_t n)
{
    name_list *const lists[] = {
        [VERDICT_VALID] = &d->valid, [VERDICT_INVALID] = &d->invalid,
        [VERDICT_UNDECIDED] = &d->undecided};

    for (size_t i = 0; i < n; i++)
        arena_push(p->arena, lists[at[i].verdict], at[i].name);
}

static void ping_new(struct providers *p, const struct discover_options *how,
                     struct discovery *d, const name_list *list)
{
    const name_list valid = valid_names(p->arena, d->provider);
    const name_list invalid = invalid_names(p->arena, d->provider);
    struct pinged *at = arena_get(p->arena, list->n, sizeof *at);
    size_t n = 0;

    for (size_t i = 0; i < list->n; i++)
        if (!has(&valid, list->at[i])
            && (how->force || !has(&invalid, list->at[i])))
            at[n++] = (struct pinged){list->at[i],
                                      json_of(p->arena, list->at[i]),
                                      VERDICT_NONE};
    for (size_t i = 0; i < valid.n; i++)
        if (!has(list, valid.at[i]))
            arena_push(p->arena, &d->vanished, valid.at[i]);
    d->fate = FATE_DONE;
    if (n && !ping_all(d->provider, at, n, how, &d->why))
        fail(d, "a ping: ");
    else
        take_verdicts(p, d, at, n);
}

/* ---- all --------------------------------------------------------------- */

static bool may_ask(struct discovery *d)
{
    const struct user_provider *p = d->provider;

    if (!p->base_url.text) {
        note_text(&d->why, "nobody says where it is; write its base_api_url");
        return false;
    }
    if (!p->key.text) {
        note_text(&d->why, "it has no key; set ");
        note_text(&d->why, p->key.variable ? "$" : "its api_key");
        note_text(&d->why, p->key.variable ? p->key.variable : "");
        return false;
    }
    return true;
}

static void discover_one(struct providers *p,
                         const struct discover_options *how,
                         struct discovery *d)
{
    name_list list = {NULL, 0, 0};
    struct note why = {0, ""};

    if (!may_ask(d))
        return;
    if (!key_valid(d->provider->key.text)) {
        note_text(&d->why, "it has characters that no header may have");
        fail(d, "the key: ");
        return;
    }
    if (!net_url_allowed(d->provider->base_url.text, true, &why)) {
        d->why = why;
        fail(d, "");
        return;
    }
    if (get_list(p, how, d, &list))
        ping_new(p, how, d, &list);
}

void discover(struct providers *p, const struct discover_options *how,
              struct discoveries *out)
{
    *out = (struct discoveries){.saved = false};
    for (size_t i = 0; i < p->list.n; i++) {
        struct discovery d = {.provider = &p->list.at[i]};

        if (how->only ? d.provider != how->only
                      : !d.provider->chosen || !provider_is_on(d.provider))
            continue;
        discover_one(p, how, &d);
        out->failed += d.fate == FATE_FAILED;
        out->done += d.fate == FATE_DONE;
        arena_push(p->arena, &out->list, d);
    }
    if (!out->failed && out->done)
        out->unsaved = providers_save(p, out, &out->saved);
}
