/* Asks libcurl, which no other file includes, and which is loaded when it is
 * first needed. Without it nothing is asked, and each request says what to
 * install.
 *
 * SPDX-License-Identifier: MIT */
#include "transfer.h"

#include <string.h>

#if MREG_HAS_CURL
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include "arriving.h"
#include "base/arena.h"
#include "base/library.h"
#include "mreg.h"
#include "quiet.h"

#define STALL_BYTES 64L         /* a second; slower is standing still */

#undef curl_easy_setopt
#undef curl_easy_getinfo
#define CALLS(X) \
    X(global_init) X(free) X(url) X(url_get) X(url_set) X(url_cleanup) \
    X(slist_append) X(slist_free_all) X(easy_init) X(easy_setopt) \
    X(easy_perform) X(easy_strerror) X(easy_getinfo) X(easy_cleanup)

#define X_(name) __typeof__(curl_##name) *name;
static struct { CALLS(X_) } curl;
#undef X_
#define X_(name) "curl_" #name,
static const char *const names[] = { CALLS(X_) };
#undef X_
#define COUNT (sizeof names / sizeof *names)
_Static_assert(sizeof curl == COUNT * sizeof(void *), "an array of pointers");

static bool loaded;

static void start_curl(void)
{
    static const char *const libraries[] = {
        "libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.4.dylib",
        "libcurl.so", NULL};

    loaded = library_load(libraries, names, COUNT, &curl)
             && !curl.global_init(CURL_GLOBAL_DEFAULT);
}

bool net_available(void)
{
    static pthread_once_t done = PTHREAD_ONCE_INIT;

    pthread_once(&done, start_curl);
    return loaded;
}

static bool available(struct note *why)
{
    if (!net_available())
        note_text(why, "libcurl, which asks servers, cannot be loaded: "
                       "install libcurl4 (libcurl)");
    return loaded;
}

/* ---- what a URL is made of --------------------------------------------- */

static void lower(char *text)
{
    for (; *text; text++)
        if (*text >= 'A' && *text <= 'Z')
            *text = (char)(*text + ('a' - 'A'));
}

static bool read_parts(CURLU *u, struct net_url *out, struct note *why)
{
    char *scheme = NULL, *host = NULL, *port = NULL, *path = NULL;
    char *said = NULL;          /* the port, unless it is the usual one */
    bool good = !curl.url_get(u, CURLUPART_SCHEME, &scheme, 0)
                && !curl.url_get(u, CURLUPART_HOST, &host, 0)
                && !curl.url_get(u, CURLUPART_PORT, &port, CURLU_DEFAULT_PORT)
                && !curl.url_get(u, CURLUPART_PATH, &path, 0);

    if (good) {
        lower(host);
        out->https = strcmp(scheme, "https") == 0;
        out->loopback = net_is_loopback(host);
        good = snprintf(out->origin, sizeof out->origin, "%s://%s:%s", scheme,
                        host, port) < (int)sizeof out->origin;
        curl.url_get(u, CURLUPART_PORT, &said, CURLU_NO_DEFAULT_PORT);
        snprintf(out->shown, sizeof out->shown, "%s://%.100s%s%s%.40s",
                 scheme, host, said ? ":" : "", said ? said : "", path);
        if (!out->https && strcmp(scheme, "http") != 0)
            good = false;
    }
    if (!good)
        note_text(why, "only https:// and http:// are asked");
    curl.free(scheme);
    curl.free(host);
    curl.free(port);
    curl.free(said);
    curl.free(path);
    return good;
}

bool net_url_read(const char *url, struct net_url *out, struct note *why)
{
    CURLU *u;
    CURLUcode wrong;
    bool good = false;

    *out = (struct net_url){0};
    if (!available(why))
        return false;
    u = curl.url();
    if (!u) {
        note_text(why, "out of memory");
        return false;
    }
    wrong = curl.url_set(u, CURLUPART_URL, url, CURLU_DISALLOW_USER
                                                    | CURLU_NON_SUPPORT_SCHEME);
    if (wrong == CURLUE_USER_NOT_ALLOWED)
        note_text(why, "a URL with a name or a password in it is not asked; "
                       "keys go into the configuration");
    else if (wrong == CURLUE_OUT_OF_MEMORY)
        note_text(why, "out of memory");
    else if (wrong)
        note_text(why, "this is not a URL");
    else
        good = read_parts(u, out, why);
    curl.url_cleanup(u);
    return good;
}

/* ---- what is sent ------------------------------------------------------ */

static bool add_line(struct curl_slist **to, const char *line)
{
    struct curl_slist *list = curl.slist_append(*to, line);

    if (list)
        *to = list;
    return list != NULL;
}

static bool add_header(struct curl_slist **to, const char *name,
                       const char *value)
{
    const size_t room = strlen(name) + strlen(value) + 3;
    char *line = malloc(room);
    bool good = false;

    if (line) {
        /* A colon with nothing behind it would take the header away. */
        snprintf(line, room, value[0] ? "%s: %s" : "%s;%s", name, value);
        good = add_line(to, line);
        forget_bytes(line, room);
        free(line);
    }
    return good;
}

static bool all_headers(const struct transfer *t, struct curl_slist **to)
{
    const struct net_request *q = t->q;

    for (size_t i = 0; i < q->header_count; i++)
        if ((t->secrets || !q->headers[i].secret)
            && !add_header(to, q->headers[i].name, q->headers[i].value))
            return false;
    if (q->etag && q->etag[0]
        && !add_header(to, "If-None-Match", q->etag))
        return false;
    if (q->last_modified && q->last_modified[0]
        && !add_header(to, "If-Modified-Since", q->last_modified))
        return false;
    /* Some servers keep who asks before sending waiting. */
    return q->method != NET_POST || add_line(to, "Expect:");
}

static void free_headers(struct curl_slist *list)
{
    for (struct curl_slist *one = list; one; one = one->next)
        forget_bytes(one->data, strlen(one->data));
    curl.slist_free_all(list);
}

#if LIBCURL_VERSION_NUM >= 0x075500
#define ONLY_HTTP(c) curl.easy_setopt(c, CURLOPT_PROTOCOLS_STR, "http,https")
#else
#define ONLY_HTTP(c) curl.easy_setopt(c, CURLOPT_PROTOCOLS, \
                                      (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS))
#endif

static bool set_safety(CURL *c, const struct transfer *t)
{
    const char *ca = t->q->ca_file ? t->q->ca_file : getenv("SSL_CERT_FILE");

    return !ONLY_HTTP(c)
           && !curl.easy_setopt(c, CURLOPT_NOSIGNAL, 1L)
           && !curl.easy_setopt(c, CURLOPT_FOLLOWLOCATION, 0L)
           && !curl.easy_setopt(c, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED)
           && !curl.easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 1L)
           && !curl.easy_setopt(c, CURLOPT_SSL_VERIFYHOST, 2L)
           && !curl.easy_setopt(c, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L)
           && !(t->at->loopback && curl.easy_setopt(c, CURLOPT_NOPROXY, "*"))
           && !(ca && ca[0] && curl.easy_setopt(c, CURLOPT_CAINFO, ca))
           && !curl.easy_setopt(c, CURLOPT_SSLVERSION,
                                (long)CURL_SSLVERSION_TLSv1_2);
}

static long or_else(uint32_t said, uint32_t usual)
{
    return (long)(said ? said : usual);
}

/* Is called at least once a second; what is not 0 ends the transfer. */
static int cancelled(void *state, curl_off_t all, curl_off_t now,
                     curl_off_t up_all, curl_off_t up_now)
{
    const struct net_request *q = state;

    (void)all;
    (void)now;
    (void)up_all;
    (void)up_now;
    return q->cancel && atomic_load(q->cancel);
}

static bool set_limits(CURL *c, const struct transfer *t,
                       const struct arriving *in)
{
    long connect = or_else(t->q->connect_ms, NET_CONNECT_MS);

    if (connect > (long)t->left_ms)
        connect = (long)t->left_ms;
    return !curl.easy_setopt(c, CURLOPT_TIMEOUT_MS, (long)t->left_ms)
           && !curl.easy_setopt(c, CURLOPT_CONNECTTIMEOUT_MS, connect)
           && !curl.easy_setopt(c, CURLOPT_LOW_SPEED_LIMIT, STALL_BYTES)
           && !curl.easy_setopt(c, CURLOPT_LOW_SPEED_TIME,
                                or_else(t->q->stall_s, NET_STALL_S))
           && !curl.easy_setopt(c, CURLOPT_MAXFILESIZE_LARGE,
                                (curl_off_t)in->most)
           && !curl.easy_setopt(c, CURLOPT_ACCEPT_ENCODING, "")
           && !curl.easy_setopt(c, CURLOPT_NOPROGRESS, 0L)
           && !curl.easy_setopt(c, CURLOPT_XFERINFODATA, t->q)
           && !curl.easy_setopt(c, CURLOPT_XFERINFOFUNCTION, cancelled);
}

static bool set_request(CURL *c, struct arriving *in,
                        const struct transfer *t, struct curl_slist **headers,
                        char *error)
{
    if (curl.easy_setopt(c, CURLOPT_URL, t->url)
        || curl.easy_setopt(c, CURLOPT_USERAGENT, "mreg/" MREG_VERSION)
        || curl.easy_setopt(c, CURLOPT_ERRORBUFFER, error)
        || curl.easy_setopt(c, CURLOPT_WRITEFUNCTION, arriving_body)
        || curl.easy_setopt(c, CURLOPT_WRITEDATA, in)
        || curl.easy_setopt(c, CURLOPT_HEADERFUNCTION, arriving_header)
        || curl.easy_setopt(c, CURLOPT_HEADERDATA, in)
        || !set_safety(c, t) || !set_limits(c, t, in)
        || !all_headers(t, headers)
        || curl.easy_setopt(c, CURLOPT_HTTPHEADER, *headers))
        return false;
    return t->q->method != NET_POST
           || (!curl.easy_setopt(c, CURLOPT_POSTFIELDSIZE_LARGE,
                                 (curl_off_t)t->q->body_size)
               && !curl.easy_setopt(c, CURLOPT_POSTFIELDS,
                                    t->q->body ? t->q->body : ""));
}

/* ---- what came of it --------------------------------------------------- */

static enum again again_after(CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
        return AGAIN_ANY;
    case CURLE_OPERATION_TIMEDOUT:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
        return AGAIN_READ;
    default:
        return AGAIN_NO;
    }
}

static enum again again_with(unsigned status)
{
    if (status == 429 || status == 503)
        return AGAIN_ANY;
    return status == 502 || status == 504 ? AGAIN_READ : AGAIN_NO;
}

static bool take_answer(CURL *c, struct arriving *in, struct transfer *t,
                        struct note *why)
{
    struct net_answer *a = in->to;
    char *type = NULL, *to = NULL;
    curl_off_t after = 0;
    long status = 0;

    curl.easy_getinfo(c, CURLINFO_RESPONSE_CODE, &status);
    curl.easy_getinfo(c, CURLINFO_CONTENT_TYPE, &type);
    curl.easy_getinfo(c, CURLINFO_RETRY_AFTER, &after);
    curl.easy_getinfo(c, CURLINFO_REDIRECT_URL, &to);
    a->status = (unsigned)status;
    snprintf(a->type, sizeof a->type, "%s", type ? type : "");
    a->has_retry_after = after > 0;
    a->retry_after_s = after > (curl_off_t)NET_RETRY_AFTER_MOST
                           ? NET_RETRY_AFTER_MOST : (uint32_t)after;
    if (status == 304)
        to = NULL;
    if (!arriving_room(in, 1) || (to && !(t->redirect = strdup(to)))) {
        note_text(why, "out of memory");
        return false;
    }
    a->body[a->size] = 0;
    t->again = again_with(a->status);
    arriving_say(a, t->at->shown, why);
    return true;
}

static void say_failure(const char *reason, const struct transfer *t,
                        struct note *why)
{
    note_text(why, t->at->shown);
    note_text(why, ": ");
    note_text(why, reason);
}

static bool perform(CURL *c, struct transfer *t, struct note *why)
{
    struct arriving in = {.to = t->answer, .most = t->q->most};
    struct curl_slist *headers = NULL;
    CURLcode code = CURLE_OUT_OF_MEMORY;
    struct quiet quiet;
    char error[CURL_ERROR_SIZE] = "";
    bool good = false;

    if (!in.most)
        in.most = NET_MOST;
    if (set_request(c, &in, t, &headers, error)) {
        quiet_begin(&quiet);
        code = curl.easy_perform(c);
        quiet_end(&quiet);
    }
    if (code == CURLE_OK) {
        good = take_answer(c, &in, t, why);
    } else {
        t->again = in.wrong ? AGAIN_NO : again_after(code);
        say_failure(in.wrong ? in.wrong
                    : code == CURLE_FILESIZE_EXCEEDED
                        ? "the answer is too large"
                    : code == CURLE_ABORTED_BY_CALLBACK
                        ? "nobody waits any more for its answer"
                    : error[0] ? error : curl.easy_strerror(code), t, why);
    }
    free_headers(headers);
    return good;
}

bool net_transfer(struct transfer *t, struct note *why)
{
    CURL *c;
    bool good = false;

    t->again = AGAIN_NO;
    if (!available(why))
        return false;
    c = curl.easy_init();
    if (c)
        good = perform(c, t, why);
    else
        note_text(why, "out of memory");
    curl.easy_cleanup(c);
    return good;
}

#endif
