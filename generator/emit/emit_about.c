/* Writes about.c, which says what data these are: the only table that a change
 * of any input changes.
 *
 * SPDX-License-Identifier: MIT */
#include "emitting.h"
#include "generator/catalogue/find.h"

static int64_t newest_price(const struct emitting *e)
{
    int64_t newest = 0;

    for (size_t i = 0; i < e->c->models.n; i++) {
        const struct model *m = &e->c->models.at[i];

        for (size_t v = 0; v < model_versions(m); v++)
            if (m->prices->versions.at[v].from > newest)
                newest = m->prices->versions.at[v].from;
    }
    return newest;
}

static void put_digest(struct buffer *b, const uint8_t digest[32])
{
    put(b, "    .digest = {");
    for (unsigned i = 0; i < 32; i++)
        put(b, "%s0x%02x,", i % 8 ? " " : "\n        ",
            (unsigned)digest[i]);
    put(b, "\n    },\n");
}

void emit_about(struct emitting *e)
{
    const struct catalogue *c = e->c;
    struct buffer *b = emit_file(
        e, "about.c", "What data this is.",
        arena_printf(e->arena, "%s different prices, %s price sheets, "
                     "%s plans.", grouped(e->arena, e->b->prices),
                     grouped(e->arena, e->b->sheets.n),
                     grouped(e->arena, e->b->plans.n)));

    put(b, "#include \"internal.h\"\n\n"
        "const mreg_about_view mreg_data_about = {\n"
        "    .as_of = INT64_C(%lld),\n    .snapshot = INT64_C(%lld),\n"
        "    .newest_price = INT64_C(%lld),\n", (long long)c->as_of,
        (long long)c->snapshot_fetched, (long long)newest_price(e));
    put(b, "    .models = MREG_DATA_MODELS,\n    .names = %zu,\n"
        "    .providers = MREG_DATA_PROVIDERS,\n"
        "    .versions = MREG_DATA_VERSIONS,\n    .rates = %zu,\n"
        "    .prices = %zu,\n", e->t->names.n, e->rates, e->b->prices);
    put_digest(b, c->digest);
    put(b, "};\n");
}
