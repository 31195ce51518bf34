/* The documents of a corpus that corpus.py wrote, and the encodings that
 * they are asked of.
 *
 * SPDX-License-Identifier: MIT */
#ifndef DOCUMENTS_H
#define DOCUMENTS_H

#include "mreg_tokens.h"

struct document {
    const char *text;
    size_t size;
    char kind[24];
};

struct documents {
    char *bytes;
    struct document *at;
    size_t count, size, largest; /* size: bytes of all of them */
};

/* Reads FOLDER/corpus.bin and FOLDER/corpus.idx; ends the program if it cannot
 * be read. */
struct documents documents_read(const char *folder);
void documents_free(struct documents *all);

struct named_encoding {
    const char *name;
    const mreg_encoding *encoding;
    const mreg_spelling *spelling;
};

/* Ends the program if there is none of that name. */
struct named_encoding encoding_named(const char *name);

/* The hash of ids that reference.cjs writes, as 16 digits. */
void ids_hash(const uint32_t *id, size_t count, char out[17]);

/* Prints what is wrong and ends the program. */
void give_up(const char *what, const char *which);

#endif
