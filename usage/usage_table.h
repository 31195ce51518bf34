/* The keys of usage objects: which object they are members of, who writes
 * them, what they mean. A new spelling is a new row.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_USAGE_TABLE_H
#define MREG_USAGE_TABLE_H

#include <stddef.h>
#include <stdint.h>

/* The objects that keys are members of: those of a usage object, whose keys
 * are all known, then those around it, where others are stepped over. */
enum usage_object {
    IN_USAGE, IN_INPUT_DETAILS, IN_OUTPUT_DETAILS, IN_CACHED_DETAILS,
    IN_CACHE_CREATION, IN_SERVER_TOOLS, IN_BILLED_UNITS, IN_ITERATION,
    IN_NOTHING,
    AROUND_USAGE, IN_COST = AROUND_USAGE, IN_BODY, IN_META, IN_CARRIER,
    IN_CANDIDATE, IN_TIER
};

enum usage_action {
    KEY_COUNT,          /* `arg`: a figure; stated once */
    KEY_COPY,           /* the same figure under a second name */
    KEY_NOTE,           /* a count that costs nothing of its own */
    KEY_OTHER,          /* any value: times, amounts, texts */
    KEY_SERVICE, KEY_GEO,
    KEY_SPEED,          /* a word that goes before that of the service */
    KEY_OBJECT,         /* `arg`: the object it opens */
    KEY_OBJECTS,        /* `arg`: the object that each of a list is */
    KEY_LIST,           /* `arg`: the list of labels it opens */
    KEY_ITERATIONS,     /* a list of usage objects, of each part of a call */
    KEY_ITERATION,      /* a word that says which part */
    KEY_SEARCH_SIZE,    /* a word that says which request was made */
    KEY_COST,           /* the provider's own bill; `arg`: 10^-arg dollars */
    KEY_MODEL, KEY_ID,
    KEY_EVENT,          /* a word that may end a stream */
    KEY_END,            /* any value but null ends it */
    KEY_ERROR           /* any value but null is an error of the provider's */
};

/* Lists of {label, count}, and what each label adds to. */
enum usage_list {
    LIST_INPUT, LIST_CACHED, LIST_OUTPUT, LIST_WRITES, LISTS
};

struct usage_key {
    const char *name;
    uint8_t size, in, families, action, arg;
};

struct usage_label {
    const char *name;
    uint8_t size, list, figure;
};

/* The meters come first, each under its own number. */
extern const struct usage_key mreg_usage_keys[];
extern const unsigned mreg_usage_keys_size;
extern const struct usage_label mreg_usage_labels[];
extern const unsigned mreg_usage_labels_size;

/* ---- the index --------------------------------------------------------- */

#define USAGE_PLACES 512

/* For each place, 1 + the number of a row behind the meters, or 0. A row is
 * at the place of its key or, if that is taken, at one of those after it. */
extern const uint8_t mreg_usage_index[USAGE_PLACES];

/* The place of a key; the factors were found by trying. */
static inline unsigned usage_place(unsigned object, const char *name,
                                   size_t size)
{
    return size == 0 ? 0
        : ((unsigned char)name[0] * 7u + (unsigned char)name[size / 2] * 149u
           + (unsigned char)name[size - 1] * 64u + (unsigned)size * 92u
           + object * 122u) % USAGE_PLACES;
}

/* The row of a key, or NULL. */
const struct usage_key *mreg_usage_key(unsigned object, const char *name,
                                       size_t size);

#endif
