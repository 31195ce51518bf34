/* Models beside each other.
 *
 * SPDX-License-Identifier: MIT */
#include "compared.h"

#include "lookup.h"

void compared_table(const struct models_list *l, struct table *out)
{
    models_table(l, out);
    out->turned = true;
}

/* ---- capabilities ------------------------------------------------------- */

struct differing {
    const struct models_list *l;
    uint8_t bits[64];           /* the capabilities, a row each */
};

static void differing_cell(const void *of, size_t row, unsigned column,
                           struct cell *out)
{
    const struct differing *d = of;
    const uint32_t bit = d->bits[row];
    mreg_info_view info;

    if (column == 0) {
        cell_text(out, mreg_cap_name(bit));
        return;
    }
    mreg_info(d->l->r, d->l->rows[column - 1], &info);
    if ((info.has | info.lacks) >> bit & 1)
        cell_yes(out, info.has >> bit & 1);
}

/* Copies the provider/id of a model. */
static const char *full_name(const mreg *r, mreg_model m, struct arena *a)
{
    struct cell cell = {.used = 0};

    cell_model(&cell, r, m);
    return arena_copy(a, cell.text.at, cell.text.size);
}

/* Tells whether the models have a capability in different ways. */
static bool differs(const struct models_list *l, uint32_t bit)
{
    mreg_info_view first, info;

    mreg_info(l->r, l->rows[0], &first);
    for (size_t i = 1; i < l->count; i++) {
        mreg_info(l->r, l->rows[i], &info);
        if (((info.has ^ first.has) | (info.lacks ^ first.lacks)) >> bit & 1)
            return true;
    }
    return false;
}

bool differing_table(const struct models_list *l, struct arena *a,
                     struct table *out)
{
    const size_t count = l->count < TABLE_COLUMNS - 1 ? l->count
                                                      : TABLE_COLUMNS - 1;
    struct table_column *columns = arena_get(a, count + 1, sizeof *columns);
    struct differing *d = arena_get(a, 1, sizeof *d);

    d->l = l;
    *out = (struct table){.name = "differences", .columns = columns,
                          .count = (unsigned)count + 1,
                          .cell = differing_cell, .of = d};
    columns[0] = (struct table_column){"capability", NULL, "capability",
                                       COLUMN_TEXT, "", TABLE_USUAL};
    for (size_t i = 0; i < count; i++) {
        const char *name = full_name(l->r, l->rows[i], a);

        columns[i + 1] = (struct table_column){name, NULL, name, COLUMN_TEXT,
                                               "unknown", TABLE_USUAL};
    }
    for (uint32_t bit = 0; bit < 64; bit++)
        if (mreg_cap_name(bit).size > 0 && differs(l, bit))
            d->bits[out->rows++] = (uint8_t)bit;
    return out->rows > 0;
}
