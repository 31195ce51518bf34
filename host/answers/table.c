/* Cells of tables, and the order of rows.
 *
 * SPDX-License-Identifier: MIT */
#include "table.h"

#include <stdlib.h>

#include "base/count_text.h"
#include "base/instant.h"
#include "lookup.h"

/* ---- filling cells ------------------------------------------------------ */

void cell_text(struct cell *c, mreg_text text)
{
    c->kind = text.size > 0 ? CELL_TEXT : CELL_NONE;
    c->text = text;
}

void cell_count(struct cell *c, uint64_t n)
{
    c->kind = CELL_COUNT;
    c->n = n;
}

void cell_yes(struct cell *c, bool yes)
{
    c->kind = CELL_YES;
    c->n = yes;
}

void cell_day(struct cell *c, mreg_time at)
{
    c->kind = at ? CELL_DAY : CELL_NONE;
    c->at = at;
}

void cell_money(struct cell *c, uint64_t pico_usd)
{
    c->kind = CELL_MONEY;
    c->n = pico_usd;
}

void cell_share(struct cell *c, uint32_t millionths)
{
    c->kind = CELL_SHARE;
    c->n = millionths;
}

void out_share(struct out *o, uint32_t millionths)
{
    char digits[6];
    uint32_t left = millionths % 1000000;
    size_t size = sizeof digits;

    for (size_t i = sizeof digits; i > 0; left /= 10)
        digits[--i] = (char)('0' + left % 10);
    while (size > 0 && digits[size - 1] == '0')
        size--;
    out_number(o, millionths / 1000000);
    if (size > 0)
        out_char(o, '.');
    out_bytes(o, digits, size);
}

static void append(struct cell *c, const char *at, size_t size)
{
    if (size > sizeof c->room - c->used)
        return;
    memcpy(c->room + c->used, at, size);
    c->used += size;
    c->text = (mreg_text){c->room, (uint32_t)c->used};
}

void cell_add(struct cell *c, mreg_text text)
{
    append(c, text.at, text.size);
    c->kind = c->used > 0 ? CELL_TEXT : CELL_NONE;
}

void cell_word(struct cell *c, mreg_text word)
{
    if (c->used > 0)
        append(c, "\n", 1);
    append(c, word.at, word.size);
    c->kind = CELL_WORDS;
}

void cell_caps(struct cell *c, mreg_caps set)
{
    c->kind = CELL_WORDS;
    for (uint32_t bit = 0; bit < 64; bit++)
        if (set >> bit & 1 && mreg_cap_name(bit).size > 0)
            cell_word(c, mreg_cap_name(bit));
}

void cell_model(struct cell *c, const mreg *r, mreg_model m)
{
    if (m == MREG_NONE)
        return;
    cell_add(c, model_provider(r, m));
    cell_add(c, (mreg_text){"/", 1});
    cell_add(c, model_id(r, m));
}

/* ---- reading cells ------------------------------------------------------ */

static void say(struct cell_line *out, const char *at, size_t size)
{
    if (size > sizeof out->at - out->size)
        size = sizeof out->at - out->size;
    memcpy(out->at + out->size, at, size);
    out->size += size;
}

static void say_words(struct cell_line *out, mreg_text words)
{
    for (uint32_t i = 0; i < words.size; i++)
        if (words.at[i] == '\n')
            say(out, ", ", 2);
        else
            say(out, words.at + i, 1);
}

static void say_amount(struct cell_line *out, char amount[MREG_MONEY_SIZE],
                       mreg_currency currency)
{
    char code[CURRENCY_ROOM];

    money_grouped(amount);
    say(out, amount, strlen(amount));
    if (currency == MREG_USD)
        return;
    say(out, " ", 1);
    say(out, code, mreg_currency_text(currency, code, sizeof code));
}

/* Writes tenths of a per cent, cut: only what is whole is said to be. */
static void say_share(struct cell_line *out, uint64_t millionths)
{
    char text[COUNT_ROOM];
    const char tenth = (char)('0' + millionths / 1000 % 10);

    say(out, text, count_grouped(millionths / 10000, text));
    say(out, ".", 1);
    say(out, &tenth, 1);
    say(out, " %", 2);
}

static void say_number(struct cell_line *out, const struct cell *c)
{
    char text[INSTANT_TEXT_SIZE > COUNT_ROOM ? INSTANT_TEXT_SIZE : COUNT_ROOM];
    char amount[MREG_MONEY_SIZE];

    if (c->kind == CELL_DAY) {
        instant_short(c->at, text);
        say(out, text, strlen(text));
    } else if (c->kind == CELL_COUNT) {
        say(out, text, count_grouped(c->n, text));
    } else if (c->kind == CELL_SHARE) {
        say_share(out, c->n);
    } else if (c->kind == CELL_PRICE) {
        memcpy(amount, c->price.amount, sizeof amount);
        say_amount(out, amount, c->price.currency);
    } else {
        amount[mreg_money_text(c->n, amount, sizeof amount)] = 0;
        say_amount(out, amount, MREG_USD);
    }
}

void cell_say(const struct cell *c, const char *none, struct cell_line *out)
{
    out->size = 0;
    switch (c->kind) {
    case CELL_NONE:
        say(out, none, strlen(none));
        break;
    case CELL_TEXT:
        say(out, c->text.at, c->text.size);
        break;
    case CELL_WORDS:
        say_words(out, c->text);
        break;
    case CELL_YES:
        say(out, c->n ? "yes" : "no", c->n ? 3 : 2);
        break;
    default:
        say_number(out, c);
    }
    if (out->size == 0)
        say(out, none, strlen(none));
}

void table_cell(const struct table *t, size_t row, unsigned column,
                struct cell *out)
{
    out->kind = CELL_NONE;
    out->text = (mreg_text){"", 0};
    out->used = 0;
    t->cell(t->of, t->order ? t->order[row] : row, column, out);
}

/* Tells whether any row has something in a column. */
static bool has_any(const struct table *t, unsigned column)
{
    struct cell cell;

    for (size_t row = 0; row < t->rows; row++) {
        table_cell(t, row, column, &cell);
        if (cell.kind != CELL_NONE
            && (cell.kind != CELL_WORDS || cell.text.size > 0))
            return true;
    }
    return false;
}

static bool is_usual(const struct table *t, unsigned column)
{
    const enum table_usual usual = t->columns[column].usual;

    return usual == TABLE_USUAL
           || (usual >= TABLE_IF_ANY && has_any(t, column));
}

unsigned table_picked(const struct table *t, bool all,
                      uint8_t out[TABLE_COLUMNS])
{
    unsigned count = 0;

    for (unsigned i = 0; i < t->chosen_count && i < TABLE_COLUMNS; i++)
        out[count++] = t->chosen[i];
    if (t->chosen)
        return count;
    for (unsigned i = 0; i < t->count && i < TABLE_COLUMNS; i++)
        if (all || is_usual(t, i))
            out[count++] = (uint8_t)i;
    return count;
}

/* ---- order -------------------------------------------------------------- */

struct sorted {
    size_t row, place;
    int none;                   /* 0: it has a value; more: later */
    uint64_t n;
    const char *text;
    bool down;
};

static void take_key(struct sorted *s, struct arena *a, const struct cell *c)
{
    s->n = c->kind == CELL_DAY ? (uint64_t)c->at
           : c->kind == CELL_PRICE ? c->price.pico : c->n;
    s->text = "";
    if (c->kind == CELL_TEXT || c->kind == CELL_WORDS) {
        s->text = arena_copy(a, c->text.at, c->text.size);
        s->n = 0;
    }
    if (c->kind == CELL_NONE)
        s->none = 2;
    else if (c->kind == CELL_PRICE && c->price.currency != MREG_USD)
        s->none = 1;
}

static int by_value(const void *one, const void *other)
{
    const struct sorted *a = one, *b = other;
    int text;

    if (a->none != b->none)
        return a->none < b->none ? -1 : 1;
    if (a->none == 0 && a->n != b->n)
        return (a->n < b->n) != a->down ? -1 : 1;
    text = a->none == 0 ? strcmp(a->text, b->text) : 0;
    if (text != 0)
        return (text < 0) != a->down ? -1 : 1;
    return a->place < b->place ? -1 : a->place > b->place;
}

void table_sort(struct table *t, struct arena *a, unsigned column, bool down)
{
    struct sorted *keys = arena_get(a, t->rows + 1, sizeof *keys);
    size_t *order = arena_get(a, t->rows + 1, sizeof *order);
    struct cell cell;

    for (size_t i = 0; i < t->rows; i++) {
        table_cell(t, i, column, &cell);
        keys[i].row = t->order ? t->order[i] : i;
        keys[i].place = i;
        keys[i].down = down;
        take_key(&keys[i], a, &cell);
    }
    qsort(keys, t->rows, sizeof *keys, by_value);
    for (size_t i = 0; i < t->rows; i++)
        order[i] = keys[i].row;
    t->order = order;
}
