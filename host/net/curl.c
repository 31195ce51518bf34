/* Asks libcurl, which no other file includes. Without it nothing is asked,
 * and each request says what to install.
 *
 * SPDX-License-Identifier: MIT */
#include "transfer.h"

#include <string.h>

#if MREG_HAS_CURL
#include <arpa/inet.h>
#include <curl/curl.h>
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

#include "arriving.h"
#include "base/arena.h"
#include "mreg.h"

#define STALL_BYTES 64L         /* a second; slower is standing still */

static void start_curl(void)
{
    curl_global_init(CURL_GLOBAL_DEFAULT);
}

static void once(void)
{
    static pthread_once_t done = PTHREAD_ONCE_INIT;

    pthread_once(&done, start_curl);
}

bool net_available(void)
{
    return true;
}

/* ---- what a URL is made of --------------------------------------------- */

static bool is_loopback(const char *host)
{
    struct in_addr four;

    if (strcmp(host, "localhost") == 0 || strcmp(host, "[::1]") == 0)
        return true;
    return inet_pton(AF_INET, host, &four) == 1
           && ntohl(four.s_addr) >> 24 == 127;
}

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
    bool good = !curl_url_get(u, CURLUPART_SCHEME, &scheme, 0)
                && !curl_url_get(u, CURLUPART_HOST, &host, 0)
                && !curl_url_get(u, CURLUPART_PORT, &port, CURLU_DEFAULT_PORT)
                && !curl_url_get(u, CURLUPART_PATH, &path, 0);

    if (good) {
        lower(host);
        out->https = strcmp(scheme, "https") == 0;
        out->loopback = is_loopback(host);
        good = snprintf(out->origin, sizeof out->origin, "%s://%s:%s", scheme,
                        host, port) < (int)sizeof out->origin;
        curl_url_get(u, CURLUPART_PORT, &said, CURLU_NO_DEFAULT_PORT);
        snprintf(out->shown, sizeof out->shown, "%s://%.100s%s%s%.40s",
                 scheme, host, said ? ":" : "", said ? said : "", path);
        if (!out->https && strcmp(scheme, "http") != 0)
            good = false;
    }
    if (!good)
        note_text(why, "only https:// and http:// are asked");
    curl_free(scheme);
    curl_free(host);
    curl_free(port);
    curl_free(said);
    curl_free(path);
    return good;
}

bool net_url_read(const char *url, struct net_url *out, struct note *why)
{
    CURLU *u;
    CURLUcode wrong;
    bool good = false;

    once();
    *out = (struct net_url){0};
    u = curl_url();
    if (!u) {
        note_text(why, "out of memory");
        return false;
    }
    wrong = curl_url_set(u, CURLUPART_URL, url, CURLU_DISALLOW_USER
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
    curl_url_cleanup(u);
    return good;
}

/* ---- what is sent ------------------------------------------------------ */

static bool add_line(struct curl_slist **to, const char *line)
{
    struct curl_slist *list = curl_slist_append(*to, line);

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
    curl_slist_free_all(list);
}

#if LIBCURL_VERSION_NUM >= 0x075500
#define ONLY_HTTP(c) curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "http,https")
#else
#define ONLY_HTTP(c) curl_easy_setopt(c, CURLOPT_PROTOCOLS, \
                                      (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS))
#endif

static bool set_safety(CURL *c, const struct transfer *t)
{
    const char *ca = t->q->ca_file ? t->q->ca_file : getenv("SSL_CERT_FILE");

    return !ONLY_HTTP(c)
           && !curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L)
           && !curl_easy_setopt(c, CURLOPT_FOLLOWLOCATION, 0L)
           && !curl_easy_setopt(c, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED)
           && !curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 1L)
           && !curl_easy_setopt(c, CURLOPT_SSL_VERIFYHOST, 2L)
           && !curl_easy_setopt(c, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L)
           && !(t->at->loopback && curl_easy_setopt(c, CURLOPT_NOPROXY, "*"))
           && !(ca && ca[0] && curl_easy_setopt(c, CURLOPT_CAINFO, ca))
           && !curl_easy_setopt(c, CURLOPT_SSLVERSION,
                                (long)CURL_SSLVERSION_TLSv1_2);
}

static long or_else(uint32_t said, uint32_t usual)
{
    return (long)(said ? said : usual);
}

static bool set_limits(CURL *c, const struct transfer *t,
                       const struct arriving *in)
{
    long connect = or_else(t->q->connect_ms, NET_CONNECT_MS);

    if (connect > (long)t->left_ms)
        connect = (long)t->left_ms;
    return !curl_easy_setopt(c, CURLOPT_TIMEOUT_MS, (long)t->left_ms)
           && !curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT_MS, connect)
           && !curl_easy_setopt(c, CURLOPT_LOW_SPEED_LIMIT, STALL_BYTES)
           && !curl_easy_setopt(c, CURLOPT_LOW_SPEED_TIME,
                                or_else(t->q->stall_s, NET_STALL_S))
           && !curl_easy_setopt(c, CURLOPT_MAXFILESIZE_LARGE,
                                (curl_off_t)in->most)
           && !curl_easy_setopt(c, CURLOPT_ACCEPT_ENCODING, "");
}

static bool set_request(CURL *c, struct arriving *in,
                        const struct transfer *t, struct curl_slist **headers,
                        char *error)
{
    if (curl_easy_setopt(c, CURLOPT_URL, t->url)
        || curl_easy_setopt(c, CURLOPT_USERAGENT, "mreg/" MREG_VERSION)
        || curl_easy_setopt(c, CURLOPT_ERRORBUFFER, error)
        || curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, arriving_body)
        || curl_easy_setopt(c, CURLOPT_WRITEDATA, in)
        || curl_easy_setopt(c, CURLOPT_HEADERFUNCTION, arriving_header)
        || curl_easy_setopt(c, CURLOPT_HEADERDATA, in)
        || !set_safety(c, t) || !set_limits(c, t, in)
        || !all_headers(t, headers)
        || curl_easy_setopt(c, CURLOPT_HTTPHEADER, *headers))
        return false;
    return t->q->method != NET_POST
           || (!curl_easy_setopt(c, CURLOPT_POSTFIELDSIZE_LARGE,
                                 (curl_off_t)t->q->body_size)
               && !curl_easy_setopt(c, CURLOPT_POSTFIELDS,
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

    curl_easy_getinfo(c, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(c, CURLINFO_CONTENT_TYPE, &type);
    curl_easy_getinfo(c, CURLINFO_RETRY_AFTER, &after);
    curl_easy_getinfo(c, CURLINFO_REDIRECT_URL, &to);
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

/* A connection that is closed while it is written to is an error of this
 * request, not the end of the program, whatever that does about SIGPIPE. */
static CURLcode perform_quietly(CURL *c)
{
    const struct timespec at_once = {0, 0};
    sigset_t broken, pending, before;
    CURLcode code;
    bool ours;

    sigemptyset(&broken);
    sigaddset(&broken, SIGPIPE);
    sigpending(&pending);
    ours = !sigismember(&pending, SIGPIPE)
           && !pthread_sigmask(SIG_BLOCK, &broken, &before);
    code = curl_easy_perform(c);
    if (!ours)
        return code;
    while (sigtimedwait(&broken, NULL, &at_once) < 0 && errno == EINTR)
        ;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return code;
}

static bool perform(CURL *c, struct transfer *t, struct note *why)
{
    struct arriving in = {.to = t->answer, .most = t->q->most};
    struct curl_slist *headers = NULL;
    CURLcode code = CURLE_OUT_OF_MEMORY;
    char error[CURL_ERROR_SIZE] = "";
    bool good = false;

    if (!in.most)
        in.most = NET_MOST;
    if (set_request(c, &in, t, &headers, error))
        code = perform_quietly(c);
    if (code == CURLE_OK) {
        good = take_answer(c, &in, t, why);
    } else {
        t->again = in.wrong ? AGAIN_NO : again_after(code);
        say_failure(in.wrong ? in.wrong
                    : code == CURLE_FILESIZE_EXCEEDED
                        ? "the answer is too large"
                    : error[0] ? error : curl_easy_strerror(code), t, why);
    }
    free_headers(headers);
    return good;
}

bool net_transfer(struct transfer *t, struct note *why)
{
    CURL *c;
    bool good = false;

    once();
    t->again = AGAIN_NO;
    c = curl_easy_init();
    if (c)
        good = perform(c, t, why);
    else
        note_text(why, "out of memory");
    curl_easy_cleanup(c);
    return good;
}

#else

static bool lacking(struct note *why)
{
    note_text(why, "this program was built without libcurl and cannot ask: "
                   "install libcurl4-openssl-dev (libcurl-devel) and build "
                   "mreg again");
    return false;
}

bool net_available(void)
{
    return false;
}

bool net_url_read(const char *url, struct net_url *out, struct note *why)
{
    (void)url;
    memset(out, 0, sizeof *out);
    return lacking(why);
}

bool net_transfer(struct transfer *t, struct note *why)
{
    (void)t;
    return lacking(why);
}

#endif
