/* Asking an HTTP server once, within limits: time, bytes, redirects, retries.
 * Any thread may ask. Nothing is printed and nothing is kept; what goes wrong
 * is said in a note, without what a URL has behind its `?`, where keys may be.
 *
 * A header that is secret (a key) is sent over https, or over plain http to
 * this very machine. A redirect is followed with it only to the same scheme,
 * host and port; to another one it is followed without it. https is never left
 * for http. Neither .netrc nor cookies nor other schemes are used; certificates
 * are always checked. Proxies are those of the usual variables ($https_proxy,
 * $no_proxy), but none lies between this machine and itself.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_NET_H
#define MREG_NET_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/note.h"

enum net_method { NET_GET, NET_POST };

struct net_header {
    const char *name, *value;   /* "Authorization", "Bearer ..." */
    bool secret;
};

#define NET_REDIRECTS 3u        /* what is usual; more are refused */
#define NET_RETRIES 2u
#define NET_CONNECT_MS 10000u   /* each of these unless told otherwise */
#define NET_WHOLE_MS 60000u
#define NET_STALL_S 15u
#define NET_MOST ((size_t)32 << 20)
#define NET_RETRY_AFTER_MOST 3600u  /* seconds; a later date means this */

struct net_request {
    enum net_method method;
    const char *url;            /* without a name and a password */
    const struct net_header *headers;
    size_t header_count;
    const char *body;           /* of a POST */
    size_t body_size;
    const char *etag;           /* of what the caller has; NULL: nothing */
    const char *last_modified;
    uint32_t connect_ms;        /* 0: NET_CONNECT_MS, and so on */
    uint32_t whole_ms;          /* for all tries, redirects and waits */
    uint32_t stall_s;           /* less than 64 bytes a second for so long */
    size_t most;                /* bytes of a body, also once decompressed */
    unsigned redirects;         /* to follow, of a GET; 0: none */
    unsigned retries;           /* after the first try; 0: none */
    const char *ca_file;        /* NULL: $SSL_CERT_FILE, else the system's */
    const atomic_bool *cancel;  /* ends it within a second once it is true;
                                 * NULL: nobody does */
};

struct net_answer {
    unsigned status;            /* as 200; 0: no answer came */
    char *body;                 /* a zero byte follows; NULL if status is 0 */
    size_t size;
    char etag[256];             /* "" where there is none, or a longer one */
    char last_modified[64];
    char type[128];             /* as "application/json; charset=utf-8" */
    bool has_retry_after;
    uint32_t retry_after_s;     /* at most NET_RETRY_AFTER_MOST */
    unsigned tries;
};

/* Asks, and asks again within the limits if a later try may succeed: after
 * 429, 502, 503, 504 and broken connections; a POST only if the server cannot
 * have acted on it. It waits as Retry-After says, unless that is longer than
 * what is left of the whole time. True if an answer arrived whole, whatever its
 * status; `why` then says what the status means unless that is 200 to 299 or
 * 304. False if none did, and `why` says what happened. */
bool net_ask(const struct net_request *q, struct net_answer *out,
             struct note *why);
void net_answer_free(struct net_answer *a);

/* Tells whether a URL may be asked at all, and whether with a secret; the
 * reason if not. Configuration asks this before any key is used. */
bool net_url_allowed(const char *url, bool secret, struct note *why);

/* Tells whether this program was built with a library that can ask. */
bool net_available(void);

#endif
