/* How providers are asked: their dialects, lists and pings, and the cache of
 * lists.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_PROVIDERS_ASKING_API_H
#define MREG_PROVIDERS_ASKING_API_H

#include "base/buffer.h"
#include "base/json_read.h"
#include "discover.h"
#include "host/net/net.h"

/* How a ping is spelt: with at most so many tokens in the answer, with the
 * newer name of that limit, with a temperature. */
struct ping { unsigned most; bool newer, warm; };

/* How an API wants to be asked. */
struct dialect {
    const char *flavour;
    const char *key_header, *key_before;    /* "Authorization", "Bearer " */
    const char *header, *header_value;      /* one more; or NULL */
    const char *list_query, *next_query;    /* "?limit=1000", "after_id" */
    const char *name_before;                /* "models/", which is cut off */
    /* Write the path and the body of a ping; `json` is the model's name as a
     * JSON string. */
    void (*path)(struct buffer *b, const char *name);
    void (*body)(struct buffer *b, const char *json, const struct ping *ping);
    const char *const *answer, *const *reason;  /* paths to members */
    const char *cut;        /* the reason of an answer that was cut short */
};

const struct dialect *dialect_of(const struct user_provider *p);

#define HEADERS_MOST 3u
/* Fills in the headers of a provider; the key's is secret. Returns how many. */
size_t dialect_headers(struct arena *a, const struct dialect *d,
                       const struct user_provider *p,
                       struct net_header out[HEADERS_MOST]);

/* Appends a text as a part of a URL: all but letters, digits and -._~ becomes
 * %NN. */
void put_url(struct buffer *b, const char *text);

/* Steps to the value at the end of a path of members and of indexes ("0");
 * false if there is none. */
bool json_at(struct json *j, const char *const *path);

/* ---- lists ------------------------------------------------------------- */

/* Asks for the list of models, page by page. False, with the reason, if it did
 * not come whole; `refused` is set if that is because of the key. */
bool list_ask(struct arena *a, const struct user_provider *p,
              const struct discover_options *how, name_list *out,
              size_t *strange, bool *refused, struct note *why);

/* The list as it was kept, if it is of this provider at this address; `age` in
 * seconds, UINT32_MAX if its time lies ahead. */
bool list_cached(struct arena *a, const char *folder,
                 const struct user_provider *p, name_list *out, uint32_t *age);
/* Keeps a list; what cannot be written is not kept. */
void list_keep(struct arena *a, const char *folder,
               const struct user_provider *p, const name_list *list);

/* ---- pings ------------------------------------------------------------- */

enum verdict {
    VERDICT_NONE, VERDICT_VALID, VERDICT_INVALID, VERDICT_UNDECIDED,
    VERDICT_FAILED
};

struct pinged { const char *name, *json; enum verdict verdict; };

/* Pings models, several at once, and sets their verdicts. False, with the
 * reason, after the first failure: the rest is not asked. */
bool ping_all(const struct user_provider *p, struct pinged *at, size_t n,
              const struct discover_options *how, struct note *why);

/* ---- saving ------------------------------------------------------------ */

/* Writes what was found into providers.yaml, as it is by now. Returns NULL, or
 * why it could not. `changed` is set if something was written. */
const char *providers_save(struct providers *p, const struct discoveries *d,
                           bool *changed);

#endif
