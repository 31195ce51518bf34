/* Reads encodings.tsv: the vocabularies there are, and the encodings that use
 * them.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_VOC_ENCODINGS_H
#define MTOK_VOC_ENCODINGS_H

#include "base/arena.h"

struct rank_range {           /* includes both ends; of ranks or ids */
    uint32_t first, last;
};

struct listed {               /* a vocabulary */
    const char *name, *file;
    const char *sha256;       /* has 64 lower-case digits */
    struct { struct rank_range *at; size_t n, room; } ranks; /* ascend */
    const char *family;       /* names mtok_family_<family> */
};

struct special {
    const char *text;
    uint32_t id;
    size_t line;
};

struct encoding {
    const char *name;
    const struct listed *vocabulary;
    struct { struct special *at; size_t n, room; } specials; /* sorted */
};

struct encodings {
    const char *file;
    struct { struct listed **at; size_t n, room; } vocabularies;
    struct { struct encoding **at; size_t n, room; } encodings;
};

/* Reads and checks the whole file; fails at the first mistake. */
void encodings_read(struct encodings *e, struct arena *a, const char *file);

/* Returns the vocabulary of that name, NULL if there is none. */
const struct listed *encodings_find(const struct encodings *e,
                                    const char *name);

#endif
