/* Providers, capabilities and tiers as tables.
 *
 * SPDX-License-Identifier: MIT */
#include "listings.h"

#include "lookup.h"

/* A provider counts its models, and those of them that have a price as the
 * other ones. A capability counts the models that have it, that lack it, and
 * of which it is unknown. */
struct tally { uint32_t models, other, unknown; };

struct listing {
    const mreg *r;
    struct tally *rows;
};

static struct listing *listing_of(const mreg *r, struct arena *a, size_t rows)
{
    struct listing *l = arena_get(a, 1, sizeof *l);

    l->r = r;
    l->rows = arena_get(a, rows + 1, sizeof *l->rows);
    return l;
}

/* ---- providers ---------------------------------------------------------- */

static const struct table_column provider_columns[] = {
    {"provider", NULL, "provider", COLUMN_TEXT, "", TABLE_USUAL},
    {"name", NULL, "name", COLUMN_TEXT, "", TABLE_USUAL},
    {"on", NULL, "on", COLUMN_TEXT, "", TABLE_USUAL},
    {"models", NULL, "models", COLUMN_COUNT, "", TABLE_USUAL},
    {"priced", NULL, "priced", COLUMN_COUNT, "", TABLE_USUAL},
    {"flavour", NULL, "flavour", COLUMN_TEXT, "-", TABLE_USUAL},
    {"key_variable", NULL, "key in", COLUMN_TEXT, "-", TABLE_USUAL},
    {"base_url", NULL, "address", COLUMN_TEXT, "-", TABLE_RARE},
};

static void provider_cell(const void *of, size_t row, unsigned column,
                          struct cell *out)
{
    const struct listing *l = of;
    mreg_provider_view p;

    mreg_provider_info(l->r, (mreg_provider)row, &p);
    switch (column) {
    case 0: cell_text(out, p.id); break;
    case 1: cell_text(out, p.name); break;
    case 2: cell_yes(out, p.on); break;
    case 3: cell_count(out, l->rows[row].models); break;
    case 4: cell_count(out, l->rows[row].other); break;
    case 5: cell_text(out, p.flavour); break;
    case 6: cell_text(out, p.key_variable); break;
    default: cell_text(out, p.base_url);
    }
}

void providers_table(const mreg *r, struct arena *a, mreg_time at,
                     struct table *out)
{
    const uint32_t count = mreg_provider_count(r);
    struct listing *l = listing_of(r, a, count);

    for (mreg_model m = 0; m < mreg_count(r); m++) {
        mreg_info_view info;

        mreg_info(r, m, &info);
        if (info.provider >= count)
            continue;
        l->rows[info.provider].models++;
        l->rows[info.provider].other
            += mreg_version_at(r, m, at) != MREG_NONE;
    }
    *out = (struct table){.name = "providers", .columns = provider_columns,
                          .count = sizeof provider_columns
                                   / sizeof *provider_columns,
                          .rows = count, .cell = provider_cell, .of = l};
}

/* ---- capabilities ------------------------------------------------------- */

static const struct table_column cap_columns[] = {
    {"capability", NULL, "capability", COLUMN_TEXT, "", TABLE_USUAL},
    {"have", NULL, "have it", COLUMN_COUNT, "", TABLE_USUAL},
    {"lack", NULL, "lack it", COLUMN_COUNT, "", TABLE_USUAL},
    {"unknown", NULL, "unknown", COLUMN_COUNT, "", TABLE_USUAL},
};

static void cap_cell(const void *of, size_t row, unsigned column,
                     struct cell *out)
{
    const struct listing *l = of;

    switch (column) {
    case 0: cell_text(out, mreg_cap_name((uint32_t)row)); break;
    case 1: cell_count(out, l->rows[row].models); break;
    case 2: cell_count(out, l->rows[row].other); break;
    default: cell_count(out, l->rows[row].unknown);
    }
}

void caps_table(const mreg *r, struct arena *a, struct table *out)
{
    struct listing *l;
    uint32_t count = 0;

    while (mreg_cap_name(count).size > 0)
        count++;
    l = listing_of(r, a, count);
    for (mreg_model m = 0; m < mreg_count(r); m++) {
        mreg_info_view info;

        mreg_info(r, m, &info);
        for (uint32_t bit = 0; bit < count; bit++)
            if (info.has >> bit & 1)
                l->rows[bit].models++;
            else if (info.lacks >> bit & 1)
                l->rows[bit].other++;
            else
                l->rows[bit].unknown++;
    }
    *out = (struct table){.name = "capabilities", .columns = cap_columns,
                          .count = sizeof cap_columns / sizeof *cap_columns,
                          .rows = count, .cell = cap_cell, .of = l};
}

/* ---- tiers -------------------------------------------------------------- */

static const struct table_column tier_columns[] = {
    {"tier", NULL, "tier", COLUMN_TEXT, "", TABLE_USUAL},
    {"models", NULL, "models", COLUMN_COUNT, "", TABLE_USUAL},
    {"default", NULL, "default", COLUMN_TEXT, "-", TABLE_USUAL},
    {"fallbacks", NULL, "then", COLUMN_TEXT, "-", TABLE_USUAL},
};

/* Fills in what a tier tries after its default, in order. */
static void cell_fallbacks(struct cell *c, const mreg *r, mreg_tier t,
                           mreg_model first)
{
    mreg_model m = first;

    c->kind = CELL_WORDS;
    while ((m = mreg_fallback(r, t, m)) != MREG_NONE) {
        if (c->used > 0)
            cell_add(c, (mreg_text){"\n", 1});
        cell_model(c, r, m);
        c->kind = CELL_WORDS;
    }
}

static void tier_cell(const void *of, size_t row, unsigned column,
                      struct cell *out)
{
    const struct listing *l = of;
    mreg_tier_view t;

    mreg_tier_info(l->r, (mreg_tier)row, &t);
    switch (column) {
    case 0: cell_text(out, t.name); break;
    case 1: cell_count(out, l->rows[row].models); break;
    case 2: cell_model(out, l->r, t.default_model); break;
    default: cell_fallbacks(out, l->r, (mreg_tier)row, t.default_model);
    }
}

void tiers_table(const mreg *r, struct arena *a, struct table *out)
{
    const uint32_t count = mreg_tier_count(r);
    struct listing *l = listing_of(r, a, count);

    for (mreg_model m = 0; m < mreg_count(r); m++)
        for (mreg_tier t = 0; t < count; t++)
            l->rows[t].models += mreg_tier_allows(r, t, m) == MREG_OK;
    *out = (struct table){.name = "tiers", .columns = tier_columns,
                          .count = sizeof tier_columns / sizeof *tier_columns,
                          .rows = count, .cell = tier_cell, .of = l};
}
