/* Tables as one JSON object: its rows are objects whose members are the
 * columns.
 *
 * SPDX-License-Identifier: MIT */
#include "table.h"

#include "base/instant.h"
#include "out_view.h"
#include "registry.h"

static void json_words(struct out *o, mreg_text words)
{
    const char *at = words.at, *const end = words.at + words.size;

    out_char(o, '[');
    while (at < end) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));

        stop = stop ? stop : end;
        out_json(o, at, (size_t)(stop - at));
        out_text(o, stop < end ? "," : "");
        at = stop + (stop < end);
    }
    out_char(o, ']');
}

static void json_day(struct out *o, mreg_time at)
{
    char text[INSTANT_TEXT_SIZE];

    instant_short(at, text);
    out_json_text(o, text);
}

static void json_cell(struct out *o, const struct cell *c)
{
    switch (c->kind) {
    case CELL_NONE:
        out_text(o, "null");
        break;
    case CELL_TEXT:
        out_json_view(o, c->text);
        break;
    case CELL_WORDS:
        json_words(o, c->text);
        break;
    case CELL_COUNT:
        out_number(o, c->n);
        break;
    case CELL_YES:
        out_text(o, c->n ? "true" : "false");
        break;
    case CELL_DAY:
        json_day(o, c->at);
        break;
    case CELL_PRICE:
        price_json(o, &c->price);
        break;
    case CELL_MONEY:
        money_json(o, c->n);
        break;
    case CELL_SHARE:
        out_share(o, (uint32_t)c->n);
        break;
    }
}

static void json_row(struct out *o, const struct table *t, size_t row,
                     const uint8_t *picked, unsigned count)
{
    struct cell cell;
    bool first = true;

    out_char(o, '{');
    for (unsigned i = 0; i < count; i++) {
        out_key(o, &first, t->columns[picked[i]].key);
        table_cell(t, row, picked[i], &cell);
        json_cell(o, &cell);
    }
    out_char(o, '}');
}

void table_json(struct out *o, const struct table *t)
{
    uint8_t picked[TABLE_COLUMNS];
    const unsigned count = table_picked(t, true, picked);
    bool first = true;

    out_char(o, '{');
    if (t->members)
        t->members(o, &first, t->of);
    out_key(o, &first, t->name);
    out_char(o, '[');
    for (size_t row = 0; row < t->rows && !o->failed; row++) {
        out_text(o, row > 0 ? "," : "");
        json_row(o, t, row, picked, count);
    }
    out_char(o, ']');
    answer_registry(o, t->by, &first);
    out_text(o, "}\n");
}
