/* Small snapshots for the tests.
 *
 * SPDX-License-Identifier: MIT */
#include "snap.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "generator/read/read.h"
#include "generator/openrouter/snapshot.h"
#include "usd.h"

struct catalogue *snap_new(void)
{
    struct arena *a = arena_new();
    struct catalogue *c = arena_get(a, 1, sizeof *c);

    c->arena = a;
    c->diags = diags_new(a);
    return c;
}

void snap_drop(struct catalogue *c)
{
    arena_free(c->arena);
}

struct catalogue *snap_read(const char *text, const char *fetched)
{
    struct catalogue *c = snap_new();
    const struct node *root = json_parse(c->arena, c->diags, "t", text,
                                         strlen(text));

    assert_non_null(root);
    snapshot_read(c, root, fetched);
    if (diags_errors(c->diags))
        diags_print(c->diags, stderr);
    assert_int_equal(diags_errors(c->diags), 0);
    return c;
}

void snap_history(struct catalogue *c, const char *text)
{
    const struct node *root = json_parse(c->arena, c->diags, "h", text,
                                         strlen(text));

    assert_non_null(root);
    history_read(c, root);
    if (diags_errors(c->diags))
        diags_print(c->diags, stderr);
    assert_int_equal(diags_errors(c->diags), 0);
}

struct catalogue *snap_one(const char *pricing, const char *others)
{
    static char text[4096];

    snprintf(text, sizeof text, "{\"fetched\": \"2026-08-22T12:08:54Z\", "
             "\"data\": [{\"id\": \"x/y\", \"pricing\": {%s}%s%s}]}",
             pricing, *others ? ", " : "", others);
    return snap_read(text, NULL);
}

const struct version *snap_version(const struct catalogue *c)
{
    assert_int_equal(c->prices.n, 1);
    assert_int_equal(c->prices.at[0]->versions.n, 1);
    return &c->prices.at[0]->versions.at[0];
}

void snap_price(struct price p, uint64_t pico)
{
    assert_int_equal(p.state, PRICE_KNOWN);
    assert_pico(pico, p.pico, "the price of the snapshot");
    assert_int_equal(p.units, 1);
}

const struct model *snap_model(const struct catalogue *c,
                               const char *id)
{
    for (size_t i = 0; i < c->models.n; i++)
        if (text_is(c->models.at[i].id, id))
            return &c->models.at[i];
    fail_msg("no model %s", id);
    return NULL;
}
