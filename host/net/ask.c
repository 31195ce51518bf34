/* Asks with redirects and retries: which of them are allowed, and what they
 * may carry. All of it ends when the whole time is over.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "transfer.h"

#define FIRST_WAIT_MS 250u      /* before the second try; then it doubles */

/* ---- time -------------------------------------------------------------- */

/* Gives milliseconds of a clock that nobody sets. */
static int64_t now_ms(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static bool is_cancelled(const struct net_request *q)
{
    return q->cancel && atomic_load(q->cancel);
}

#define WAIT_STEP_MS 200u

static void wait_ms(const struct net_request *q, uint32_t ms)
{
    while (ms && !is_cancelled(q)) {
        const uint32_t step = ms < WAIT_STEP_MS ? ms : WAIT_STEP_MS;
        struct timespec t = {0, (long)step * 1000000};

        while (nanosleep(&t, &t))
            ;
        ms -= step;
    }
}

static uint32_t left_of(int64_t end)
{
    const int64_t left = end - now_ms();

    return left > 0 ? (uint32_t)left : 0;
}

/* ---- what may be asked ------------------------------------------------- */

static bool has_secret(const struct net_request *q)
{
    for (size_t i = 0; i < q->header_count; i++)
        if (q->headers[i].secret)
            return true;
    return false;
}

static bool may_carry(const struct net_url *at, bool secret,
                      struct note *why)
{
    if (!secret || at->https || at->loopback)
        return true;
    note_text(why, "a key is not sent over plain http to ");
    note_text(why, at->shown);
    note_text(why, "; use https");
    return false;
}

bool net_url_allowed(const char *url, bool secret, struct note *why)
{
    struct net_url at;

    return net_url_read(url, &at, why) && may_carry(&at, secret, why);
}

/* Tells whether a header is one line of printable bytes; what is not could
 * begin a header or a request of its own. */
static bool is_header(const struct net_header *h)
{
    static const char token[] = "abcdefghijklmnopqrstuvwxyz"
                                "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";

    if (!h->name || !h->value || !h->name[0]
        || h->name[strspn(h->name, token)])
        return false;
    for (const char *c = h->value; *c; c++)
        if ((unsigned char)*c < ' ' || *c == 127)
            return false;
    return true;
}

/* The value is not among the message: it may be the key. */
static bool headers_allowed(const struct net_request *q, struct note *why)
{
    const struct net_header kept[] = {
        {"ETag", q->etag ? q->etag : "", false},
        {"Last-Modified", q->last_modified ? q->last_modified : "", false},
    };
    const struct net_header *bad = NULL;

    for (size_t i = 0; i < 2; i++)
        if (!is_header(&kept[i]))
            bad = &kept[i];
    for (size_t i = 0; i < q->header_count; i++)
        if (!is_header(&q->headers[i]))
            bad = &q->headers[i];
    if (!bad)
        return true;
    note_text(why, "the header ");
    note_text(why, bad->name ? bad->name : "?");
    note_text(why, " has bytes that no header may have, such as the end of a "
                   "line; look at what it is read from");
    return false;
}

/* ---- redirects --------------------------------------------------------- */

struct asking_net {
    const struct net_request *q;
    struct transfer t;
    struct net_url at;
    char *url;                  /* where a redirect led; NULL: q->url */
    unsigned redirects;
    int64_t end;
};

static bool refuse(struct note *why, const char *what, const char *where)
{
    *why = (struct note){0, ""};
    note_text(why, what);
    note_text(why, where);
    return false;
}

/* Steps to where the answer leads. A secret that was lost on the way does not
 * come back, though the way may. */
static bool follow(struct asking_net *k, struct note *why)
{
    struct net_url to;
    struct note unwanted = {0, ""};

    if (k->redirects++ >= k->q->redirects)
        return refuse(why, "too many redirects, the last from ", k->at.shown);
    if (!net_url_read(k->t.redirect, &to, &unwanted)) {
        note_bytes(&unwanted, "", 1);
        return refuse(why, "a redirect leads to what is not asked: ",
                      unwanted.text);
    }
    if (k->q->method != NET_GET)
        return refuse(why, "it has moved, and what is sent is not sent on; "
                           "the new address is ", to.shown);
    if (k->at.https && !to.https)
        return refuse(why, "a redirect leads from https to plain http: ",
                      to.shown);
    if (strcmp(to.origin, k->at.origin) != 0)
        k->t.secrets = false;
    free(k->url);
    k->url = k->t.redirect;
    k->t.redirect = NULL;
    k->at = to;
    return true;
}

static void empty(struct net_answer *a)
{
    const unsigned tries = a->tries;

    net_answer_free(a);
    a->tries = tries;
}

/* A try begins where the first one did. */
static bool begin(struct asking_net *k, struct note *why)
{
    free(k->url);
    k->url = NULL;
    free(k->t.redirect);
    k->t.redirect = NULL;
    k->t.secrets = true;
    k->redirects = 0;
    return net_url_read(k->q->url, &k->at, why);
}

/* Asks once and goes where redirects lead. */
static bool ask_once(struct asking_net *k, struct note *why)
{
    bool good;

    if (!begin(k, why))
        return false;
    do {
        *why = (struct note){0, ""};
        empty(k->t.answer);
        if (is_cancelled(k->q))
            return refuse(why, "nobody waits any more for an answer from ",
                          k->at.shown);
        k->t.url = k->url ? k->url : k->q->url;
        k->t.at = &k->at;
        k->t.left_ms = left_of(k->end);
        if (!k->t.left_ms)
            return refuse(why, "the time is over: no answer from ",
                          k->at.shown);
        good = net_transfer(&k->t, why);
    } while (good && k->t.redirect && follow(k, why));
    if (!good || !k->t.redirect)
        return good;
    k->t.again = AGAIN_NO;
    return false;
}

/* ---- retries ----------------------------------------------------------- */

/* Returns how long to wait before another try; 0: there is none. */
static uint32_t pause_of(const struct asking_net *k, unsigned tried)
{
    const struct net_answer *a = k->t.answer;
    uint32_t pause = FIRST_WAIT_MS << (tried < 8 ? tried : 8);

    if (is_cancelled(k->q) || tried >= k->q->retries || k->t.again == AGAIN_NO
        || (k->t.again == AGAIN_READ && k->q->method != NET_GET))
        return 0;
    if (a->has_retry_after && a->retry_after_s * 1000 > pause)
        pause = a->retry_after_s * 1000;
    return pause < left_of(k->end) ? pause : 0;
}

static bool start(struct asking_net *k, struct net_answer *out,
                  struct note *why)
{
    const struct net_request *q = k->q;
    const uint32_t whole = q->whole_ms ? q->whole_ms : NET_WHOLE_MS;

    k->end = now_ms() + whole;
    k->t = (struct transfer){.q = q, .answer = out};
    return net_url_read(q->url, &k->at, why)
           && may_carry(&k->at, has_secret(q), why)
           && headers_allowed(q, why);
}

bool net_ask(const struct net_request *q, struct net_answer *out,
             struct note *why)
{
    struct asking_net k = {.q = q};
    bool good = false;
    uint32_t pause = 1;

    *out = (struct net_answer){0};
    *why = (struct note){0, ""};
    if (start(&k, out, why))
        for (unsigned tried = 0; pause; tried++) {
            out->tries = tried + 1;
            good = ask_once(&k, why);
            pause = pause_of(&k, tried);
            if (pause)
                wait_ms(q, pause);
        }
    if (!good)
        empty(out);
    free(k.url);
    free(k.t.redirect);
    return good;
}

void net_answer_free(struct net_answer *a)
{
    free(a->body);
    *a = (struct net_answer){0};
}
