/* Writes about.c, which says what data these are: the only table that a change
 * of any input changes.
 *
 * SPDX-License-Identifier: MIT */
#include "emitting.h"

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
    const mreg_about_view *about = e->r->about;
    struct buffer *b = emit_file(
        e, "about.c", "What data this is.",
        arena_printf(e->arena, "%s different prices, %s price sheets, "
                     "%s plans.", grouped(e->arena, about->prices),
                     grouped(e->arena, e->b->sheets.n),
                     grouped(e->arena, e->b->plans.n)));

    put(b, "#include \"internal.h\"\n\n"
        "const mreg_about_view mreg_data_about = {\n"
        "    .as_of = INT64_C(%lld),\n    .snapshot = INT64_C(%lld),\n"
        "    .newest_price = INT64_C(%lld),\n", (long long)about->as_of,
        (long long)about->snapshot, (long long)about->newest_price);
    put(b, "    .models = MREG_DATA_MODELS,\n    .names = %lu,\n"
        "    .providers = MREG_DATA_PROVIDERS,\n"
        "    .versions = MREG_DATA_VERSIONS,\n    .rates = %lu,\n"
        "    .prices = %lu,\n    .layers = 0x%02lx,\n",
        (unsigned long)about->names, (unsigned long)about->rates,
        (unsigned long)about->prices, (unsigned long)about->layers);
    put_digest(b, about->digest);
    put(b, "};\n");
}
