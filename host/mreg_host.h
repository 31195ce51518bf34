/* mreg_host: what programs with files and memory do with registries. This
 * library needs a C library; mreg.h does not.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_HOST_H
#define MREG_HOST_H

#include "mreg.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Why something was refused, in words, ended by a zero byte; "" for OK. */
typedef struct mreg_host_note { char text[240]; } mreg_host_note;

/* Says whether a registry file is whole and in order: the digest, each index
 * and each range. OK, or a status of mreg_attach with what is wrong and where
 * in `why`, which may be NULL. */
mreg_status mreg_verify(const void *bytes, size_t size, mreg_host_note *why);

/* ---- Loading a file ---------------------------------------------------- */

#define MREG_HOST_MOST ((size_t)64 << 20) /* bytes of a file, unless told */

/* What a file must be beside a whole registry. NULL and all zeros demand
 * nothing more. */
typedef struct mreg_host_options {
    const char *key;        /* who must have signed it: a public key of
                             * minisign, its line or its .pub file's text */
    const mreg *in_force;   /* it must not be older than this one */
    uint8_t allow_older;    /* 1: it may */
    uint8_t verified;       /* 1: mreg_verify has found this very file in order;
                             * it is attached, which is safe for any bytes */
    size_t most;            /* bytes it may have; 0: MREG_HOST_MOST */
} mreg_host_options;

typedef struct mreg_host_loaded {
    const mreg *registry;
    const void *bytes;      /* the file in memory; NULL if it is built in */
    size_t size;
    mreg_host_note comment; /* the trusted comment of a signature, or "" */
} mreg_host_loaded;

/* Loads a registry file into memory of its own and verifies it. With a key, it
 * must be signed by PATH.minisig. OK; NO_FILE, UNSIGNED, OLDER, BAD_ARGUMENT
 * (also: not a key) or a status of mreg_verify, with NULL in `out` and the
 * reason in `why`, which may be NULL. */
mreg_status mreg_host_load(const char *path, const mreg_host_options *options,
                           mreg_host_loaded **out, mreg_host_note *why);

/* Frees what was loaded; nobody may ask it any more. NULL is allowed. */
void mreg_host_unload(void *loaded);

/* ---- The newest of several --------------------------------------------- */

/* Where a registry may come from. Of equally new ones the first wins. */
typedef enum mreg_host_source {
    MREG_HOST_NAMED, MREG_HOST_CACHE, MREG_HOST_BUILT_IN, MREG_HOST_SOURCES
} mreg_host_source;

typedef struct mreg_host_places {
    const char *named;      /* a file; NULL: what $MREG_REGISTRY says */
    const char *cache;      /* a file; NULL or "": none, as in `named` */
    const mreg *built_in;   /* NULL: none */
    uint8_t fall_back;      /* 1: if the named file is refused, or older than
                             * the others, they may answer */
} mreg_host_places;

/* What became of a source. */
typedef struct mreg_host_tried {
    uint8_t asked;          /* 0: there is no such source */
    mreg_status status;     /* OK: valid, and not older than the chosen */
    mreg_time as_of;        /* of a valid one */
    const char *path;       /* of a file: the caller's or the environment's */
    mreg_host_note why;     /* "" for OK */
} mreg_host_tried;

typedef struct mreg_host_report {
    mreg_host_source chosen;  /* MREG_HOST_SOURCES: none */
    mreg_host_tried tried[MREG_HOST_SOURCES];
} mreg_host_report;

/* Loads the newest valid registry there is; with allow_older the named file
 * answers even if it is older. OK; else `out` is NULL and the status is that of
 * the named file, or without one of the last source: NO_FILE if there is none.
 * BAD_ARGUMENT also for what is not a key. `report` may be NULL. */
mreg_status mreg_host_newest(const mreg_host_places *places,
                             const mreg_host_options *options,
                             mreg_host_loaded **out, mreg_host_report *report);

/* ---- The registry in force --------------------------------------------- */

/* Where threads find the registry in force while another replaces it. */
typedef struct mreg_host_slot mreg_host_slot;

typedef struct mreg_host_hold {
    const mreg *registry;   /* NULL: none is in force */
    uint32_t cell;          /* is not for callers */
} mreg_host_hold;

/* Returns a slot in which no registry is in force; NULL without memory. */
mreg_host_slot *mreg_host_slot_new(void);

/* Puts a registry in force (NULL: none) for holds that begin from now on.
 * When the last hold of what was in force before ends, the thread that ends it
 * calls free_it(context) of that one, unless free_it is NULL. OK; BAD_ARGUMENT;
 * NO_ROOM if 64 registries are in use already, and nothing changes. */
mreg_status mreg_host_publish(mreg_host_slot *slot, const mreg *r,
                              void (*free_it)(void *), void *context);

/* Takes a hold of the registry in force, which stays as it is until the hold
 * is released. Neither waits for another thread. A release empties the hold;
 * each hold is released once, and no copy of it. */
mreg_host_hold mreg_host_acquire(mreg_host_slot *slot);
void mreg_host_release(mreg_host_slot *slot, mreg_host_hold *hold);

/* Takes the registry out of force, and frees the slot, too, if there are no
 * holds. Returns how many registries are still held; 0: the slot is gone. No
 * other thread may acquire or publish meanwhile. */
uint32_t mreg_host_slot_free(mreg_host_slot *slot);

/* ---- One handle, kept fresh: libmreg_live.a ----------------------------- */

/* What a program holds to ask the newest registry there is. Any thread may use
 * it at any time until it is closed. */
typedef struct mreg_host mreg_host;

typedef enum mreg_host_level {
    MREG_HOST_DEBUG, MREG_HOST_INFO, MREG_HOST_WARNING
} mreg_host_level;

/* When OpenRouter is asked for new prices, behind those who ask: never; at most
 * once in the time to live, if a model is unknown or if prices are stale. */
typedef enum mreg_host_when {
    MREG_HOST_NEVER, MREG_HOST_UNKNOWN, MREG_HOST_STALE,
    MREG_HOST_CONFIGURED        /* as $MREG_FRESH or `fresh:` of mreg.yaml says:
                                 * `auto` is STALE */
} mreg_host_when;

/* What a program says goes before the environment, and that before mreg.yaml
 * and providers.yaml, which are read when the handle is opened. */
typedef struct mreg_host_setup {
    const mreg *built_in;   /* the last that is asked; not NULL */
    const char *config;     /* mreg.yaml; NULL: $MREG_CONFIG, ./mreg.yaml, the
                             * user's; "": none */
    const char *providers;  /* providers.yaml; NULL: $MREG_PROVIDERS, the
                             * user's */
    const char *named;      /* as in mreg_host_places */
    const char *cache;      /* a folder; NULL: as docs/fetch.md says */
    const char *data;       /* the folder of definitions/ and pricing/; NULL:
                             * $MREG_DATA_HOME, else where they are installed */
    const char *url;        /* NULL: $MREG_OPENROUTER_URL, else OpenRouter */
    uint32_t ttl_s;         /* 0: $MREG_CACHE_TTL, `ttl:`, 3600 */
    uint32_t whole_ms;      /* of a request; 0: 60000 */
    mreg_host_when refresh;
    /* Hears what is done; from any thread, one at a time for a refresh. */
    void (*log)(void *context, mreg_host_level level, const char *text);
    void *context;
} mreg_host_setup;

/* What a refresh came to; up to OTHER all is well. Whatever it is, what was in
 * force before is, or a newer one. */
typedef enum mreg_host_outcome {
    MREG_HOST_FRESH, MREG_HOST_SAME, MREG_HOST_NEW, MREG_HOST_OTHER,
    MREG_HOST_WAITS, MREG_HOST_NO_ANSWER, MREG_HOST_REFUSED,
    MREG_HOST_NO_CACHE, MREG_HOST_NO_DATA, MREG_HOST_NO_MEMORY
} mreg_host_outcome;

/* Opens the newest registry there is without asking the network. OK; else NULL
 * in `out`, with the reason in `why`, which may be NULL: a status of
 * mreg_host_newest, BAD_ARGUMENT also for an error in a file (`why` says file,
 * line, cure), NO_ROOM for memory that ran out. */
mreg_status mreg_host_open(const mreg_host_setup *setup, mreg_host **out,
                           mreg_host_note *why);

/* Ends a refresh that is under way behind others, within a second while it asks
 * the network, and frees all if there are no holds. Returns how many registries
 * are still held; 0: the handle is gone. No other thread may ask it then. */
uint32_t mreg_host_close(mreg_host *h);

/* Ends each refresh and discovery that is under way, within a second while it
 * asks the network: its outcome is NO_ANSWER. None begins any more; prices are
 * answered as before. May be called by any thread and by a signal handler. */
void mreg_host_cancel(mreg_host *h);

/* Takes a hold of the registry in force, and ends one, as mreg_host_acquire and
 * mreg_host_release do. */
mreg_host_hold mreg_host_now(mreg_host *h);
void mreg_host_done(mreg_host *h, mreg_host_hold *hold);

/* Refreshes now, if that is due or `force` is not 0, and waits for it. The
 * reason of what is not well is in `why`, which may be NULL. */
mreg_host_outcome mreg_host_refresh(mreg_host *h, int force,
                                    mreg_host_note *why);

/* ---- Questions about one model, by its name ----
 *
 * A name means what mreg_resolve says, among the providers that are on. All
 * return its statuses (NO_MODEL, AMBIGUOUS, DISABLED), NOT_ALLOWED or NO_TIER
 * if the tier of mreg.yaml forbids the model, BAD_ARGUMENT for a NULL that must
 * be there, or what the function of mreg.h says that they are named after. */

/* Holds what is known of a model; it lasts when the registry is replaced. */
typedef struct mreg_host_facts {
    char name[260];             /* provider/id */
    mreg_caps has, lacks;       /* in neither: unknown */
    uint32_t context_in, context_out;   /* tokens; 0: unknown */
    mreg_time released, deprecated, retires;    /* 0: unknown */
    mreg_time as_of, fetched;   /* the day of the registry, and of its prices of
                                 * OpenRouter */
    uint32_t via;               /* how the name was understood; 0: exactly */
    uint8_t service, geo;       /* what the name implies */
} mreg_host_facts;

/* Fills in what is known; also of a model that is DISABLED or NOT_ALLOWED. */
mreg_status mreg_host_facts_of(mreg_host *h, const char *name, size_t size,
                               mreg_host_facts *out);

/* Bills a call, as mreg_cost. Terms of NULL are those of mreg.yaml, at the
 * registry's day. */
mreg_status mreg_host_cost(mreg_host *h, const char *name, size_t size,
                           const mreg_terms *on, const mreg_usage *use,
                           mreg_bill *out);

/* Say whether it can serve a request, and whether so many tokens fit: as
 * mreg_check and mreg_fits. */
mreg_status mreg_host_check(mreg_host *h, const char *name, size_t size,
                            const mreg_request *want);
mreg_status mreg_host_fits(mreg_host *h, const char *name, size_t size,
                           uint64_t input_tokens, uint64_t output_tokens,
                           uint64_t *over);

/* Counts the tokens of a text, as mreg_tokens_for of mreg_tokens.h, with
 * MREG_NONE as the row. Who calls it links libmreg_tokens, too. */
struct mreg_tokenizers;
struct mreg_token_count;
mreg_status mreg_host_tokens(mreg_host *h, const char *name, size_t size,
                             const struct mreg_tokenizers *with,
                             const char *text, size_t text_size,
                             struct mreg_token_count *out);

/* ---- The user's providers ---- */

/* A model that a provider serves; its texts last for the call that gives it. */
typedef struct mreg_host_served {
    const char *provider, *name, *brief;    /* brief: the user's name for it */
    uint8_t known;              /* 0: the registry has no such model */
} mreg_host_served;

/* Gives each model of a provider, or (NULL) of all that are on and chosen. OK,
 * NO_PROVIDER, NO_ROOM (no memory), BAD_ARGUMENT (NULL, or a file is wrong). */
mreg_status mreg_host_models(mreg_host *h, const char *provider,
                             void (*take)(void *context,
                                          const mreg_host_served *one),
                             void *context, mreg_host_note *why);

/* Gives the model that a text means: provider/name, provider:name, a name or a
 * brief one, exactly or as a part. The same statuses; NO_MODEL. */
mreg_status mreg_host_which(mreg_host *h, const char *text,
                            void (*take)(void *context,
                                         const mreg_host_served *one),
                            void *context, mreg_host_note *why);

/* Asks a provider (NULL: all that are on and chosen) which models it serves,
 * pings new ones, and saves providers.yaml if none failed. NEW or SAME; else
 * NO_ANSWER, NO_DATA (no such one, no key, or a file is wrong), NO_CACHE (what
 * was found cannot be saved), NO_MEMORY. The log hears each step. */
mreg_host_outcome mreg_host_discover(mreg_host *h, const char *provider,
                                     int force, mreg_host_note *why);

#ifdef __cplusplus
}
#endif

#endif
