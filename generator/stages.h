/* The stages of a run, in the one place that names their order.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_STAGES_H
#define MREG_GEN_STAGES_H

#include "generator/image/image.h"

typedef LIST_OF(const char *) folder_list;

struct document { const char *name, *text; size_t size; };

struct stages {
    const char *definitions, *pricing;  /* folders */
    folder_list overlays;       /* folders; later ones lie over earlier */
    /* A snapshot instead of that of `pricing`, and what looks of this machine
     * found since the history of `pricing`; NULL: none. */
    const struct document *snapshot, *seen;
    const char *fetched;        /* when the snapshot was, or NULL */
    const char *profile;        /* which models stay; NULL keeps all */
    const mreg *before;         /* a registry that was made of such input, which
                                 * spares gperfs; NULL: none */
    void (*tell)(const char *stage);    /* before long ones; may be NULL */
};

/* Loads, merges, checks and settles everything into `c`, `b` and `t`, which
 * must be empty but for memory and diagnostics. Returns the registry in
 * memory, or NULL after an error, which is in c->diags. */
const struct image *stages_run(struct catalogue *c, struct pricebook *b,
                               struct nametable *t,
                               const struct stages *how);

#endif
