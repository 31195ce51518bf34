/* The stages of a run: load -> merge -> check -> flatten, settle names ->
 * the registry in memory -> plausible -> hash names.
 *
 * SPDX-License-Identifier: MIT */
#include "stages.h"

#include "digest.h"
#include "generator/catalogue/complete.h"
#include "generator/checks/checks.h"
#include "generator/load/load.h"
#include "generator/openrouter/snapshot.h"
#include "generator/overlay/overlay.h"
#include "generator/read/file.h"

static const struct node *parsed(struct catalogue *c,
                                 const struct document *d)
{
    return d ? json_parse(c->arena, c->diags, d->name, d->text, d->size)
             : NULL;
}

static void load_openrouter(struct catalogue *c, const struct stages *how)
{
    const char *snapshot = arena_printf(c->arena, "%s/openrouter.json",
                                        how->pricing);
    const char *history = arena_printf(c->arena, "%s/openrouter.history.json",
                                       how->pricing);
    const struct node *live = parsed(c, how->snapshot);

    c->live = live != NULL;
    if (live)
        snapshot_read(c, live, how->fetched);
    else if (!how->snapshot && file_exists(snapshot))
        load_snapshot(c, snapshot, how->fetched);
    if (file_exists(history))
        load_history(c, history, parsed(c, how->seen));
}

static void load(struct catalogue *c, const struct stages *how)
{
    how->tell("loading");
    load_definitions(c, how->definitions);
    load_pricing(c, how->pricing);
    load_openrouter(c, how);
    if (how->overlays.n) {
        sort_catalogue(c);
        price_prefixes(c);
    }
    for (size_t i = 0; i < how->overlays.n; i++)
        load_overlay(c, how->overlays.at[i]);
    digest_inputs(c, how);
}

/* Merges, checks and settles what was loaded. Leaves out stages whose input is
 * too broken: of a file that could not be read, everything would seem to be
 * missing. Returns the registry in memory, which still lacks names; NULL after
 * an error. */
static struct image *settle(struct catalogue *c, struct pricebook *b,
                            struct nametable *t, const struct stages *how)
{
    unsigned loading = diags_errors(c->diags);
    struct image *image;

    if (diags_has(c->diags, 1, 99))
        return NULL;
    how->tell("merging");
    merge(c);
    check(c);
    join_contracts(c);
    check_contracts(c);
    apply_profile(c, how->profile);
    if (loading)
        return NULL;
    flatten(c, b);
    settle_names(c, t);
    if (diags_errors(c->diags))
        return NULL;
    image = image_start(c, b);
    plausible(c, &image->r, false);
    return diags_errors(c->diags) ? NULL : image;
}

static void silent(const char *stage)
{
    (void)stage;
}

const struct image *stages_run(struct catalogue *c, struct pricebook *b,
                               struct nametable *t,
                               const struct stages *how)
{
    struct stages heard = *how;
    struct image *image;

    if (!heard.tell)
        heard.tell = silent;
    load(c, &heard);
    image = settle(c, b, t, &heard);
    if (!image)
        return NULL;
    heard.tell("hashing names");
    hash_names(c, t, how->before);
    if (diags_errors(c->diags))
        return NULL;
    image_finish(image, t);
    image_limits(image, t);
    return diags_errors(c->diags) ? NULL : image;
}
