/* Pinging models: several at once, each until it can be said whether it
 * answers. A provider that asks to wait is waited for by all.
 *
 * SPDX-License-Identifier: MIT */
#include <pthread.h>
#include <string.h>
#include <time.h>

#include "asking_api.h"

#define AT_ONCE 4u
#define TRIES_MOST 8u           /* of one model, in all spellings */
#define WAIT_MOST_S 60u         /* for a limit of the provider */
#define WAITS_MOST 3u           /* of one model */
#define MOST_FIRST 10u          /* tokens of an answer */
#define MOST_THEN 1000u         /* where that was too few to think */
#define STEP_MS 100             /* of a wait */
#define ANSWER_BYTES ((size_t)1 << 20)

/* What the threads share. Only they and `ping_all` hold the lock. */
struct pinging {
    pthread_mutex_t lock;
    pthread_cond_t moved;
    const struct user_provider *provider;
    const atomic_bool *cancel;
    struct pinged *at;
    size_t n, next, done, running;
    int64_t not_before;         /* ms of the clock that nobody sets */
    bool failed;
    struct note why;
};

static int64_t now_ms(void)
{
    struct timespec t = {0, 0};

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Waits in steps, so that it ends soon if nobody waits for it any more. */
static void wait_until(int64_t ms, const atomic_bool *cancel)
{
    static const struct timespec step = {0, STEP_MS * 1000000};

    while (ms > now_ms() && !(cancel && atomic_load(cancel)))
        nanosleep(&step, NULL);
}

/* ---- the answer -------------------------------------------------------- */

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static bool holds(const char *at, size_t size, const char *word)
{
    const size_t n = strlen(word);

    for (size_t i = 0; i + n <= size; i++) {
        size_t k = 0;

        while (k < n && lower(at[i + k]) == word[k])
            k++;
        if (k == n)
            return true;
    }
    return false;
}

/* Tells whether the value at a path, whatever it is made of, holds a word in
 * any case. */
static bool value_holds(const struct net_answer *a, const char *const *path,
                        const char *word)
{
    struct json j = {a->body, a->body + a->size, NULL};
    const char *at;

    if (!json_at(&j, path))
        return false;
    at = j.at;
    return json_skip(&j) && holds(at, (size_t)(j.at - at), word);
}

static bool was_cut(const struct net_answer *a, const struct dialect *d)
{
    struct json j = {a->body, a->body + a->size, NULL};
    struct json_text text;

    return json_at(&j, d->reason) && json_string(&j, &text)
           && text.size == strlen(d->cut)
           && !memcmp(text.at, d->cut, text.size);
}

/* Changes the spelling to one that the answer does not refuse. False if there
 * is no other. */
static bool respell(const struct net_answer *a, struct ping *ping)
{
    if (ping->warm && holds(a->body, a->size, "temperature"))
        ping->warm = false;
    else if (!ping->newer && holds(a->body, a->size, "max_tokens"))
        ping->newer = true;
    else
        return false;
    return true;
}

/* VERDICT_NONE: ask again. */
static enum verdict judge(const struct net_answer *a, const struct dialect *d,
                          struct ping *ping)
{
    switch (a->status) {
    case 200:
        if (value_holds(a, d->answer, "pong"))
            return VERDICT_VALID;
        if (!was_cut(a, d) || ping->most == MOST_THEN)
            return VERDICT_INVALID;
        ping->most = MOST_THEN;
        return VERDICT_NONE;
    case 400: case 422:
        return respell(a, ping) ? VERDICT_NONE : VERDICT_INVALID;
    case 401:
        return VERDICT_FAILED;
    default:
        return a->status >= 500 ? VERDICT_UNDECIDED : VERDICT_INVALID;
    }
}

/* ---- asking ------------------------------------------------------------ */

static bool is_limit(const struct net_answer *a)
{
    return a->status == 429 || (a->status == 503 && a->has_retry_after);
}

/* Makes all threads wait as the provider asks. */
static void hold_back(struct pinging *g, const struct net_answer *a,
                      unsigned waits)
{
    uint32_t seconds = a->has_retry_after ? a->retry_after_s : 1u << waits;
    int64_t until;

    if (seconds > WAIT_MOST_S)
        seconds = WAIT_MOST_S;
    until = now_ms() + (int64_t)seconds * 1000;
    pthread_mutex_lock(&g->lock);
    if (g->not_before < until)
        g->not_before = until;
    pthread_mutex_unlock(&g->lock);
}

static int64_t not_before(struct pinging *g)
{
    int64_t at;

    pthread_mutex_lock(&g->lock);
    at = g->not_before;
    pthread_mutex_unlock(&g->lock);
    return at;
}

static bool send_ping(struct arena *a, const struct pinging *g,
                      const struct pinged *one, const struct ping *ping,
                      struct net_answer *answer, struct note *why)
{
    const struct dialect *d = dialect_of(g->provider);
    struct net_header headers[HEADERS_MOST];
    struct buffer url = {.arena = a}, body = {.arena = a};
    struct net_request q = {
        .method = NET_POST, .headers = headers, .whole_ms = 30000,
        .most = ANSWER_BYTES, .cancel = g->cancel};
    size_t size = strlen(g->provider->base_url.text);

    while (size > 0 && g->provider->base_url.text[size - 1] == '/')
        size--;
    put_bytes(&url, g->provider->base_url.text, size);
    d->path(&url, one->name);
    put_bytes(&url, "", 1);
    d->body(&body, one->json, ping);
    q.url = url.at;
    q.body = body.at;
    q.body_size = body.n;
    q.header_count = dialect_headers(a, d, g->provider, headers);
    return net_ask(&q, answer, why);
}

static enum verdict ping_one(struct arena *a, struct pinging *g,
                             const struct pinged *one, struct note *why)
{
    struct ping ping = {MOST_FIRST, false, true};
    unsigned waits = 0;

    for (unsigned i = 0; i < TRIES_MOST; i++) {
        enum verdict verdict = VERDICT_FAILED;
        struct net_answer answer;

        wait_until(not_before(g), g->cancel);
        if (send_ping(a, g, one, &ping, &answer, why)) {
            if (!is_limit(&answer))
                verdict = judge(&answer, dialect_of(g->provider), &ping);
            else if (waits < WAITS_MOST)
                verdict = VERDICT_NONE, hold_back(g, &answer, waits++);
        }
        net_answer_free(&answer);
        if (verdict != VERDICT_NONE)
            return verdict;
    }
    return VERDICT_INVALID;
}

/* ---- threads ----------------------------------------------------------- */

static struct pinged *take(struct pinging *g)
{
    struct pinged *one = NULL;

    pthread_mutex_lock(&g->lock);
    if (!g->failed && g->next < g->n)
        one = &g->at[g->next++];
    pthread_mutex_unlock(&g->lock);
    return one;
}

static void give(struct pinging *g, struct pinged *one, enum verdict verdict,
                 const struct note *why)
{
    pthread_mutex_lock(&g->lock);
    one->verdict = verdict;
    g->done++;
    if (verdict == VERDICT_FAILED && !g->failed) {
        g->failed = true;
        g->why = *why;
    }
    pthread_cond_signal(&g->moved);
    pthread_mutex_unlock(&g->lock);
}

struct turn {
    struct pinging *g;
    const struct pinged *one;
    enum verdict verdict;
    struct note why;
};

static void take_turn(void *state)
{
    struct turn *t = state;
    struct arena *a = arena_new();

    t->verdict = ping_one(a, t->g, t->one, &t->why);
    arena_forget(a);            /* it has held the key */
}

/* Memory that runs out fails the ping; the program goes on. */
static void *work(void *state)
{
    struct pinging *g = state;
    struct pinged *one;

    while ((one = take(g))) {
        struct turn t = {g, one, VERDICT_FAILED, {0, ""}};

        if (!arena_guarded(take_turn, &t)) {
            t.verdict = VERDICT_FAILED;
            t.why.size = 0;
            note_text(&t.why, "out of memory");
        }
        give(g, one, t.verdict, &t.why);
    }
    pthread_mutex_lock(&g->lock);
    g->running--;
    pthread_cond_signal(&g->moved);
    pthread_mutex_unlock(&g->lock);
    return NULL;
}

/* Waits for the threads, and says now and then how far they are. */
static void watch(struct pinging *g, const struct discover_options *how)
{
    pthread_mutex_lock(&g->lock);
    while (g->running) {
        struct timespec until = {0, 0};
        size_t done;

        clock_gettime(CLOCK_REALTIME, &until);
        until.tv_sec++;
        pthread_cond_timedwait(&g->moved, &g->lock, &until);
        done = g->done;
        pthread_mutex_unlock(&g->lock);
        if (how->progress)
            how->progress(how->state, g->provider, done, g->n);
        pthread_mutex_lock(&g->lock);
    }
    pthread_mutex_unlock(&g->lock);
}

bool ping_all(const struct user_provider *p, struct pinged *at, size_t n,
              const struct discover_options *how, struct note *why)
{
    struct pinging g = {.provider = p, .cancel = how->cancel, .at = at, .n = n};
    pthread_t thread[AT_ONCE];
    size_t started = 0;

    pthread_mutex_init(&g.lock, NULL);
    pthread_cond_init(&g.moved, NULL);
    g.running = n < AT_ONCE ? n : AT_ONCE;
    for (const size_t want = g.running; started < want; started++)
        if (pthread_create(&thread[started], NULL, work, &g))
            break;
    pthread_mutex_lock(&g.lock);
    g.running -= (n < AT_ONCE ? n : AT_ONCE) - started;
    pthread_mutex_unlock(&g.lock);
    watch(&g, how);
    for (size_t i = 0; i < started; i++)
        pthread_join(thread[i], NULL);
    pthread_cond_destroy(&g.moved);
    pthread_mutex_destroy(&g.lock);
    *why = g.why;
    if (!g.failed && g.done < n)
        note_text(why, "no thread could be started");
    return !g.failed && g.done == n;
}
