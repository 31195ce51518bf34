/* Tables as CSV: a heading of keys, then a record for each row.
 *
 * SPDX-License-Identifier: MIT */
#include "table.h"

#include "base/csv.h"
#include "base/instant.h"

/* Numbers have no commas here. */
static void csv_cell(struct out *o, const struct cell *c)
{
    struct cell_line line;

    switch (c->kind) {
    case CELL_NONE:
        break;
    case CELL_COUNT:
        out_number(o, c->n);
        break;
    case CELL_PRICE:
        money_csv(o, c->price.pico, c->price.currency);
        break;
    case CELL_MONEY:
        money_csv(o, c->n, MREG_USD);
        break;
    case CELL_SHARE:
        out_share(o, (uint32_t)c->n);
        break;
    default:
        cell_say(c, "", &line);
        out_csv(o, line.at, line.size);
    }
}

void table_csv(struct out *o, const struct table *t)
{
    uint8_t picked[TABLE_COLUMNS];
    const unsigned count = table_picked(t, true, picked);
    struct cell cell;

    for (unsigned i = 0; i < count; i++) {
        const struct table_column *c = &t->columns[picked[i]];
        const char *key = c->csv ? c->csv : c->key;

        out_text(o, i > 0 ? "," : "");
        out_csv(o, key, strlen(key));
    }
    out_csv_end(o);
    for (size_t row = 0; row < t->rows && !o->failed; row++) {
        for (unsigned i = 0; i < count; i++) {
            out_text(o, i > 0 ? "," : "");
            table_cell(t, row, picked[i], &cell);
            csv_cell(o, &cell);
        }
        out_csv_end(o);
    }
}
