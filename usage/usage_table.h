/* The keys of usage objects: which object they stand in, who writes them,
 * what they are. A new spelling is a new row.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_USAGE_TABLE_H
#define MREG_USAGE_TABLE_H

#include <stdint.h>

/* The objects that keys stand in. */
enum usage_object {
    IN_USAGE, IN_INPUT_DETAILS, IN_OUTPUT_DETAILS, IN_CACHED_DETAILS,
    IN_CACHE_CREATION, IN_SERVER_TOOLS, IN_NOTHING
};

enum usage_action {
    KEY_COUNT,          /* `arg`: a figure; stated once */
    KEY_COPY,           /* the same figure under a second name */
    KEY_NOTE,           /* a count that costs nothing of its own */
    KEY_OTHER,          /* any value: times, amounts, texts */
    KEY_SERVICE, KEY_GEO,
    KEY_OBJECT,         /* `arg`: the object it opens */
    KEY_LIST            /* `arg`: the list it opens */
};

/* Lists of {label, count}, and what each label adds to. */
enum usage_list {
    LIST_INPUT, LIST_CACHED, LIST_OUTPUT, LIST_WRITES, LISTS
};

struct usage_key {
    const char *name;
    uint8_t in, families, action, arg;
};

struct usage_label {
    const char *name;
    uint8_t list, figure;
};

extern const struct usage_key usage_table[];
extern const unsigned usage_table_size;
extern const struct usage_label usage_labels[];
extern const unsigned usage_labels_size;

#endif
