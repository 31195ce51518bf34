/* What the readers of a usage object and of what is around it share.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_USAGE_OBJECT_H
#define MREG_USAGE_OBJECT_H

#include <string.h>

#include "base/json_read.h"
#include "mreg_usage.h"
#include "usage_table.h"

#define WORD_ROOM 64        /* longer than any key or word of ours */

/* What a usage object states beside its figures, for whoever asks. Without a
 * place for it a key that nobody knows is a fault. */
struct usage_aside {
    uint64_t billed;            /* picodollars */
    bool has_billed;
    struct json_text unknown;   /* the first unknown key that says anything */
};

/* Reads the object at `j`. False with `wrong` set if it is none, or states
 * what cannot be billed. `aside` may be NULL. */
bool usage_object_read(struct json *j, unsigned object, mreg_said *out,
                       struct usage_aside *aside);

/* A text without its escapes; one that is longer than any word of ours is
 * empty. */
struct json_text usage_plain(struct json_text text, char room[WORD_ROOM]);

/* Reads an amount of dollars, times 10^-power, as picodollars. */
bool usage_cost(const char *at, size_t size, unsigned power, uint64_t *out);

/* Takes the word of a service, or of a place. */
void usage_service(mreg_said *said, struct json_text spelt);
void usage_geo(mreg_said *said, struct json_text spelt);

/* The meter of a request that searches so much, and which part of a call a
 * word means; MREG_SAID_OTHER if the word is unknown. */
unsigned usage_search(struct json_text spelt);
enum { PART_IN_WHOLE, PART_BESIDE_WHOLE, PART_OF_OTHER_MODEL };
unsigned usage_part(struct json_text spelt);

/* The name of the convention of the first of the families, or NULL. */
const char *usage_convention_of(uint32_t families);

/* Adds what is given; false if a count passes 2^64 - 1. */
bool usage_add(mreg_figures *to, const mreg_figures *from);

static inline bool text_is(struct json_text text, const char *name,
                           size_t size)
{
    return text.size == size && memcmp(text.at, name, size) == 0;
}

#endif
