/* Which models providers really serve: their lists, and a ping to each model
 * that is not known yet.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_PROVIDERS_DISCOVER_H
#define MREG_PROVIDERS_DISCOVER_H

#include <stdatomic.h>

#include "base/note.h"
#include "providers.h"

typedef LIST_OF(const char *) name_list;

struct discover_options {
    const struct user_provider *only;    /* NULL: all that are on and chosen */
    bool force;                     /* no cached list, invalid ones again */
    const char *cache;              /* a folder; NULL: nothing is kept */
    /* Called now and then by the thread that asked; may be NULL. A total of 0:
     * the provider is asked for its list. */
    void (*progress)(void *state, const struct user_provider *p, size_t done,
                     size_t total);
    void *state;
    const atomic_bool *cancel;      /* ends it within a second once it is true:
                                     * it has failed; NULL: nobody does */
};

enum fate { FATE_SKIPPED, FATE_FAILED, FATE_DONE };

/* What became of a provider. Names are of the arena of the providers. */
struct discovery {
    const struct user_provider *provider;
    enum fate fate;
    struct note why;        /* it was skipped or failed, or has a cached list */
    bool cached;            /* the list is from the cache */
    size_t listed;          /* names in its list */
    size_t refused;         /* names that no file or terminal should have */
    name_list valid, invalid;       /* that were not known before */
    name_list undecided;    /* it could not be said; asked again next time */
    name_list vanished;     /* known before, and listed no more */
};

struct discoveries {
    LIST_OF(struct discovery) list;
    size_t failed, done;
    bool saved;             /* providers.yaml was written */
    const char *unsaved;    /* why not; NULL: it was, or nothing is new */
};

/* Asks them all, and saves what was found if none failed. */
void discover(struct providers *p, const struct discover_options *how,
              struct discoveries *out);

#endif
