/* The fields of OpenRouter's list of models, old and new: which we know, what
 * they hold, which are facts to keep. The loader checks by these tables, and
 * the canonical writer writes by them.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_SNAPSHOT_FIELDS_H
#define MREG_GEN_SNAPSHOT_FIELDS_H

#include "base/out.h"
#include "generator/catalogue/catalogue.h"
#include "generator/read/node.h"

#define SNAPSHOT_FORMAT "mreg-snapshot-1"
#define HISTORY_FORMAT "mreg-history-1"

enum field_type {
    FIELD_IGNORED,      /* anything; not kept */
    FIELD_TEXT,
    FIELD_COUNT,        /* a whole number of 32 bits */
    FIELD_FLAG,
    FIELD_PRICE,        /* a decimal in a string; the price of `meter` */
    FIELD_DECIMAL,      /* in a string or not */
    FIELD_SET,          /* a list of strings in no particular order */
    FIELD_OBJECT,       /* of the fields `inside` */
    FIELD_OBJECTS       /* a list of those */
};

struct snapshot_field {
    const char *name;
    enum field_type type;
    bool required;
    uint8_t meter;
    const struct snapshot_fields *inside;
};

struct snapshot_fields {
    const char *prefix;             /* of their names, below a model */
    const struct snapshot_field *at;
    size_t n;
};

extern const struct snapshot_fields snapshot_root, snapshot_model,
    snapshot_pricing, snapshot_override, history_root;

const struct snapshot_field *snapshot_field(const struct snapshot_fields *in,
                                            const struct node *key);

/* Says where a value is: data[12].pricing.prompt. */
struct trail {
    const struct trail *up;
    const char *name;               /* NULL: `index` of a list */
    size_t index;
};

const char *trail_text(struct arena *a, const struct trail *at);

/* Read a string and a whole number; false for anything else, and for null. */
bool snapshot_text(const struct node *n, struct text *out);
bool snapshot_count(const struct node *n, uint32_t *out);

/* Reports fields of the wrong type and, in one line, unknown ones. False if
 * this is not a document of the fields `in` at all. */
bool snapshot_check(struct catalogue *c, const struct node *root,
                    const struct snapshot_fields *in);

/* Writes the members of an object that are facts, each on a line of its own,
 * without the braces; true if there are any. snapshot_any writes any value on
 * one line. */
bool snapshot_members(struct out *o, const struct snapshot_fields *in,
                      const struct node *map, unsigned depth);
void snapshot_any(struct out *o, const struct node *n);

/* The id of a row of a snapshot or a history, "" if it has none; and the order
 * of such ids for qsort over rows. */
const char *row_id(const struct node *n);
int rows_by_id(const void *a, const void *b);

/* Refuses a document that says it has another format. */
void snapshot_format(struct catalogue *c, const struct node *root,
                     const char *format);

#endif
