/* What the readers of a usage object and of what is around it share.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_USAGE_OBJECT_H
#define MREG_USAGE_OBJECT_H

#include "base/bytes.h"
#include "base/json_read.h"
#include "mreg_usage.h"
#include "usage_table.h"

#define WORD_ROOM 48        /* longer than any key or word of ours */
#define USAGE_ROWS 256      /* more than there are keys */

/* What a usage object states beside its figures, and what is kept while it is
 * read. */
struct usage_aside {
    bool strict;                /* set by the caller: a key that nobody knows
                                 * is a fault */
    bool has_billed;
    uint64_t billed;            /* picodollars */
    struct json_text unknown;   /* the first unknown key that says anything */
    struct json_text parts_key; /* of the parts of a call; at NULL: none */
    struct json parts;          /* where they begin */
    struct json json;           /* for the caller; it stays while it is read */
    uint64_t seen[USAGE_ROWS / 64];     /* rows of the table */
};

/* Reads the object at `j`. False with `wrong` set if it is none, or states
 * what cannot be billed. */
bool usage_object_read(struct json *j, unsigned object, mreg_said *out,
                       struct usage_aside *aside);

/* A text without its escapes; one that is longer than any word of ours is
 * empty. */
struct json_text usage_decode(struct json_text text, char room[WORD_ROOM]);

static inline struct json_text usage_plain(struct json_text text,
                                           char room[WORD_ROOM])
{
    return text.escaped ? usage_decode(text, room) : text;
}

/* The row of a key that may have escapes, or NULL. */
const struct usage_key *usage_escaped_key(unsigned object,
                                          struct json_text key);

static inline const struct usage_key *usage_key_of(unsigned object,
                                                   struct json_text key)
{
    return key.escaped ? usage_escaped_key(object, key)
                       : mreg_usage_key(object, key.at, key.size);
}

/* Clear and copy a struct. */
void usage_clear(void *at, size_t size);
void usage_copy(void *to, const void *from, size_t size);

/* Reads an amount of dollars, times 10^-power, as picodollars. */
bool usage_cost(const char *at, size_t size, unsigned power, uint64_t *out);

/* Takes the word of a service, or of a place. */
void usage_service(mreg_said *said, struct json_text spelt);
void usage_geo(mreg_said *said, struct json_text spelt);
/* Takes the word of a speed or of a type of traffic, which is a service of its
 * own unless it says what is usual. */
void usage_speed(mreg_said *said, struct json_text spelt);

/* The meter of a request that searches so much, and which part of a call a
 * word means; MREG_SAID_OTHER if the word is unknown. */
unsigned usage_search(struct json_text spelt);
enum { PART_IN_WHOLE, PART_BESIDE_WHOLE, PART_OF_OTHER_MODEL };
unsigned usage_part(struct json_text spelt);

/* The name of the convention of the first of the families; without one, empty
 * and at NULL. */
mreg_text usage_convention_of(uint32_t families, const mreg_figures *f);

/* Adds to a figure; false if it passes 2^64 - 1. */
bool usage_add(mreg_figures *to, unsigned figure, uint64_t n);

/* Adds up the list of labels and counts at `j`. Returns what is wrong with it,
 * or NULL. */
const char *usage_list_read(struct json *j, unsigned list, mreg_figures *to);
extern const char usage_too_many[];

static inline bool text_is(struct json_text text, const char *name,
                           size_t size)
{
    return text.size == size && memcmp(text.at, name, size) == 0;
}

#endif
