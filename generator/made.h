/* A registry made of inputs, for each program that makes one.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_MADE_H
#define MREG_GEN_MADE_H

#include "base/buffer.h"
#include "stages.h"

struct made {
    struct catalogue c;
    struct pricebook b;
    struct nametable t;
    const struct image *image;  /* NULL after an error */
    const mreg *r;              /* in it, or NULL */
};

/* Makes a registry, which lives as long as the arena. On a terminal it says
 * what it is at, once that takes more than a second. */
void made_run(struct made *m, struct arena *a, const struct stages *how,
              bool lenient);

/* Says on a terminal what a run is at, once it has taken a second. */
void made_tell(const char *stage);

/* Prints on stderr what was found, how many errors and warnings that is and,
 * after an error, that `kept` is as it was. Returns false after an error. */
bool made_report(const struct made *m, const char *kept);

/* Each returns NULL, or why it cannot be done. The first appends the registry
 * as the bytes of a file; the second writes them, whole or not at all. */
const char *made_bytes(const struct made *m, bool big_endian,
                       struct buffer *out);
const char *made_write(const struct made *m, const char *path,
                       const struct buffer *bytes);

/* Says how large the registry is: "1,919 models, 4,860 names, 2,015 versions,
 * 45 providers". */
const char *made_size(const struct made *m);

#endif
