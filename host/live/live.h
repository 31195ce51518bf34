/* Keeps prices fresh: asks OpenRouter for its models, checks the answer, makes
 * a registry of it and of the data that are installed, and publishes that in
 * a cache. The last good state survives every failure.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LIVE_H
#define MREG_LIVE_H

#include <stdatomic.h>

#include "cache.h"
#include "generator/openrouter/sieve.h"
#include "generator/stages.h"
#include "host/net/openrouter.h"
#include "judge.h"
#include "mreg.h"

enum live_level { LIVE_DEBUG, LIVE_INFO, LIVE_WARNING };

struct live_options {
    const char *url;            /* NULL: $MREG_OPENROUTER_URL, or OpenRouter */
    const char *cache;          /* NULL: as cache_folder finds it */
    const char *data;           /* the folder of definitions/ and pricing/ */
    const char *key;            /* NULL: see live_key */
    const char *ca_file;        /* see net.h */
    folder_list overlays;       /* folders, as for `mreg build` */
    const mreg *built_in;       /* what the program has; not NULL */
    uint32_t ttl_s;             /* how long an answer is fresh */
    uint32_t whole_ms;          /* for asking; 0: NET_WHOLE_MS */
    bool force;                 /* ask, though the cache is fresh */
    bool accept;                /* take what is implausible */
    bool patient;               /* do not ask if anybody did within the TTL, and
                                 * be it in vain */
    bool at_once;               /* leave it to another one that is at it */
    void (*tell)(void *teller, enum live_level level, const char *text);
    void *teller;               /* each step; `tell` may be NULL */
    const atomic_bool *cancel;  /* ends it before its next step once it is true,
                                 * and asking within a second; may be NULL */
};

enum live_outcome {
    LIVE_FRESH,                 /* nothing was asked: the cache is fresh */
    LIVE_SAME,                  /* asked: nothing changed */
    LIVE_NEW,                   /* published */
    LIVE_OTHER,                 /* another process has just done it */
    LIVE_WAITS,                 /* `patient`, and the last try was in vain */
    LIVE_NO_ANSWER,             /* the network, or the server */
    LIVE_REFUSED,               /* the answer is damaged or implausible */
    LIVE_NO_CACHE,              /* the folder cannot be used or written */
    LIVE_NO_DATA,               /* definitions/ and pricing/ are not in order */
    LIVE_NO_MEMORY
};

struct live_result {
    enum live_outcome outcome;
    struct note why;            /* what is wrong, or left alone */
    const char *registry;       /* path; NULL: there is none */
    const char *url;            /* without what is behind its `?` */
    int64_t fetched, checked;   /* of the snapshot that is there; 0: none */
    int64_t before;             /* when that which it replaces was fetched */
    size_t models, bytes;       /* of the answer */
    struct changes changes;     /* against what it replaces */
    left_list left;             /* what was not taken of the answer */
    unsigned errors;            /* of the generator, for LIVE_NO_DATA */
};

/* Refreshes the cache if it is not fresh. Returns true for the first four
 * outcomes. The arena keeps what the result points to; memory that runs out is
 * an outcome. Any thread may call it, and any number of processes. */
bool live_refresh(const struct live_options *o, struct arena *a,
                  struct live_result *out);

/* Returns the key to send to a URL: $MREG_OPENROUTER_KEY for any, and
 * $OPENROUTER_API_KEY for OpenRouter's own; NULL: none. */
const char *live_key(const char *url);

#endif
