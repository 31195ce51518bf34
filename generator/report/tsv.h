/* The rows of registry/: lines of fields, the first of which says what kind of
 * line it is. rows.c, rates.c and notes.c write them; changes.c reads them back
 * to say what changed, history.c to refuse what may not.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_TSV_H
#define MREG_GEN_TSV_H

#include <stdbool.h>

#include "base/buffer.h"

#define TSV_FIELDS_MAX 16u

struct tsv_row { const char *at; size_t size; };  /* without line feed */

struct tsv_line {
    const char *text;             /* without the line feed */
    size_t size;
    unsigned number;              /* from 1 */
    unsigned count;               /* of fields */
    const char *field[TSV_FIELDS_MAX]; /* each ended by a zero byte */
};

struct tsv { struct tsv_line *at; size_t n, room; };

/* Appends a field, with a tab before it unless it is the line's first.
 * Bytes that would break a line or a terminal, and backslashes, are written
 * as backslash and three octal digits. */
void tsv_field(struct buffer *b, const char *text, size_t size);

/* Takes the first row off a text that is not empty. */
struct tsv_row tsv_next(const char **text, size_t *size);
/* Compares rows by their bytes, their order within a file. */
int tsv_compare_rows(const struct tsv_row *a, const struct tsv_row *b);

/* Appends the rows of `rows` to `out` in the order of their bytes, each with a
 * line feed at its end. */
void tsv_sort(struct arena *a, const struct buffer *rows, struct buffer *out);

/* Lists the lines other than comments, in their order. */
void tsv_parse(struct arena *a, const char *text, size_t size,
               struct tsv *out);

/* Returns how many fields, from the first, tell lines of a kind apart. */
unsigned tsv_key_fields(const char *kind);
/* Returns which field of a kind of row names the provider whose model it is
 * about, before the model's id; 0 if none does. */
unsigned tsv_provider_field(struct tsv_row kind);
/* Compares lines by the bytes of the fields that are the key: <0, 0, >0. */
int tsv_compare_keys(const struct tsv_line *a, const struct tsv_line *b);

#endif
