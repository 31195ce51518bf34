/* Tables: rows of cells that are worked out when they are asked for, written
 * as aligned text, as JSON and as CSV. What `mreg list` and its like answer
 * is one of these.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_TABLE_H
#define MREG_ANSWERS_TABLE_H

#include "base/arena.h"
#include "base/columns.h"
#include "base/screen.h"
#include "mreg.h"
#include "price_text.h"

struct answering;

enum cell_kind {
    CELL_NONE,                  /* not known, or there is none */
    CELL_TEXT, CELL_WORDS, CELL_COUNT, CELL_YES, CELL_DAY, CELL_PRICE,
    CELL_MONEY, CELL_SHARE
};

#define CELL_ROOM 1024
struct cell {
    enum cell_kind kind;
    mreg_text text;             /* TEXT; WORDS, with \n between them */
    uint64_t n;                 /* COUNT; YES: 0 or 1; MONEY: 1e-12 USD;
                                 * SHARE: millionths */
    mreg_time at;               /* DAY */
    struct price_text price;    /* PRICE */
    size_t used;                /* of room, where a text is put together */
    char room[CELL_ROOM];
};

/* Fill a cell, which was zeroed. An empty text and the time 0 leave it
 * without anything. */
void cell_text(struct cell *c, mreg_text text);
void cell_count(struct cell *c, uint64_t n);
void cell_yes(struct cell *c, bool yes);
void cell_day(struct cell *c, mreg_time at);
void cell_money(struct cell *c, uint64_t pico_usd);
void cell_share(struct cell *c, uint32_t millionths);

/* Writes a share as a number from 0 to 1, exactly. */
void out_share(struct out *o, uint32_t millionths);

/* Adds to a text that is put together in the cell; to a list of words. What
 * does not fit is left out. */
void cell_add(struct cell *c, mreg_text text);
void cell_word(struct cell *c, mreg_text word);
void cell_caps(struct cell *c, mreg_caps set);
/* provider/id of a model; nothing for MREG_NONE. */
void cell_model(struct cell *c, const mreg *r, mreg_model m);

/* KEPT: if any, and it is left out after the others where room is scarce. */
enum table_usual { TABLE_RARE, TABLE_USUAL, TABLE_IF_ANY, TABLE_KEPT };

struct table_column {
    const char *key;            /* of JSON, --columns and --sort */
    const char *csv;            /* NULL: the same */
    const char *heading;
    enum column_kind kind;
    const char *none;           /* what people read in an empty cell */
    enum table_usual usual;     /* does text have it without --columns? */
};

#define TABLE_COLUMNS 64        /* at most */

struct table {
    const struct answering *by; /* what JSON says of the registry */
    const char *name;           /* of the rows in JSON: "models" */
    const struct table_column *columns;
    unsigned count;             /* of columns */
    size_t rows;
    void (*cell)(const void *of, size_t row, unsigned column,
                 struct cell *out);
    const void *of;
    /* More members of the JSON object, before the rows; may be NULL. */
    void (*members)(struct out *o, bool *first, const void *of);
    bool turned;                /* text has a line for each column */
    struct screen screen;
    const uint8_t *chosen;      /* the columns to write; NULL: text those that
                                 * are usual, other formats all */
    unsigned chosen_count;
    const size_t *order;        /* of the rows; NULL: as they come */
};

/* Orders rows by a column, the smaller first or, if `down`, the larger; rows
 * without anything there are last, equal ones stay as they are. */
void table_sort(struct table *t, struct arena *a, unsigned column, bool down);

/* Writes a cell for people, which may lose nothing but its width. */
struct cell_line { size_t size; char at[CELL_ROOM + 64]; };
void cell_say(const struct cell *c, const char *none, struct cell_line *out);

/* Asks for a cell of a row in order. */
void table_cell(const struct table *t, size_t row, unsigned column,
                struct cell *out);

/* Lists the columns to write; returns how many. */
unsigned table_picked(const struct table *t, bool all,
                      uint8_t out[TABLE_COLUMNS]);

void table_text(struct out *o, const struct table *t);
void table_json(struct out *o, const struct table *t);
void table_csv(struct out *o, const struct table *t);

/* The formats of tables beside text, each with what asks for it.
 * X(NAME, name, with); `with` is handed through. */
#define TABLE_FORMATS(X, with) \
    X(JSON, json, with) \
    X(CSV, csv, with)

#define X_(NAME, name, with) TABLE_##NAME,
enum { TABLE_FORMATS(X_, ) TABLE_FORMATS_COUNT };
#undef X_

#endif
