/* How fast a ledger records, and how large it is: a month of calls by batch,
 * then single records by threads that each wait for their commit.
 * Use: ledger FOLDER CALLS SINGLES
 *
 * SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "host/mreg_ledger.h"

enum { BATCH = 20000, THREADS = 8, MODELS = 20, USERS = 50, SESSIONS = 2000 };
#define MONTH_MS (INT64_C(31) * 86400000)
#define FIRST MREG_UTC(2026, 3, 1, 0, 0)

static const char *const models[MODELS] = {
    "openai/gpt-4o", "openai/gpt-4o-mini", "openai/gpt-4.1", "openai/o3",
    "openai/o4-mini", "openai/gpt-5", "openai/gpt-5-mini",
    "anthropic/claude-sonnet-4-5", "anthropic/claude-haiku-4-5",
    "anthropic/claude-opus-4-1", "anthropic/claude-sonnet-4-0",
    "google/gemini-2.5-pro", "google/gemini-2.5-flash",
    "deepseek/deepseek-chat", "mistral/mistral-large-latest", "xai/grok-4",
    "openai/gpt-4.1-mini", "openai/gpt-4.1-nano", "openai/gpt-5-nano",
    "google/gemini-2.5-flash-lite"};

struct texts { char id[32], user[24], session[44]; };

static uint64_t now_ns(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

static uint64_t mixed(uint64_t n)
{
    n = (n ^ n >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    n = (n ^ n >> 27) * UINT64_C(0x94D049BB133111EB);
    return n ^ n >> 31;
}

static mreg_text text(const char *t)
{
    return (mreg_text){t, (uint32_t)strlen(t)};
}

/* Call n of `all`, which are evenly spread over a month. */
static mreg_call make(uint64_t n, uint64_t all, struct texts *t)
{
    const uint64_t r = mixed(n);
    const char *model = models[r % MODELS], *slash = strchr(model, '/');
    mreg_call c = {.at = FIRST + (mreg_time)(n * (uint64_t)MONTH_MS / all)};

    snprintf(t->id, sizeof t->id, "msg_%016" PRIx64, mixed(n + 77));
    snprintf(t->user, sizeof t->user, "user=u%d", (int)(r >> 8) % USERS);
    snprintf(t->session, sizeof t->session, "session-%08d-4f3c-8a2b-%08d",
             (int)(n * SESSIONS / all), (int)(r >> 20 & 3));
    c.id = text(t->id);
    c.provider = (mreg_text){model, (uint32_t)(slash - model)};
    c.model = text(slash + 1);
    c.session = text(t->session);
    c.tag[0] = text(t->user);
    c.tags = 1;
    c.latency_ms = 500 + (uint32_t)(r >> 30) % 9000;
    c.first_ms = 200 + (uint32_t)(r >> 34) % 300;
    mreg_use(&c.usage, MREG_INPUT, 100 + (r >> 40) % 4000);
    mreg_use(&c.usage, MREG_CACHE_READ, (r >> 45) % 50000);
    mreg_use(&c.usage, MREG_OUTPUT, 1 + (r >> 50) % 2000);
    return c;
}

static void check(mreg_ledger_status status, const mreg_host_note *why)
{
    if (status == MREG_LEDGER_OK)
        return;
    fprintf(stderr, "%s\n", why->text);
    exit(1);
}

static uint64_t record_batches(mreg_ledger *l, uint64_t all)
{
    static struct texts texts[BATCH];
    static mreg_call calls[BATCH];
    uint64_t took = 0;

    for (uint64_t done = 0; done < all; done += BATCH) {
        mreg_host_note why;
        uint64_t began;

        for (unsigned i = 0; i < BATCH; i++)
            calls[i] = make(done + i, all, &texts[i]);
        began = now_ns();
        check(mreg_ledger_record(l, &mreg_builtin, calls, BATCH, NULL, &why),
              &why);
        took += now_ns() - began;
    }
    return took;
}

struct single { mreg_ledger *ledger; uint64_t first, n; };

static void *record_singles(void *state)
{
    const struct single *s = state;
    struct texts t;

    for (uint64_t i = 0; i < s->n; i++) {
        mreg_host_note why;
        mreg_call c = make(s->first + i, s->first * 2, &t);

        check(mreg_ledger_record(s->ledger, &mreg_builtin, &c, 1, NULL, &why),
              &why);
    }
    return NULL;
}

static uint64_t record_together(mreg_ledger *l, uint64_t all)
{
    struct single of[THREADS];
    pthread_t thread[THREADS];
    const uint64_t began = now_ns();

    for (unsigned i = 0; i < THREADS; i++) {
        of[i] = (struct single){l, (i + 1) * UINT64_C(1000000000),
                                all / THREADS};
        pthread_create(&thread[i], NULL, record_singles, &of[i]);
    }
    for (unsigned i = 0; i < THREADS; i++)
        pthread_join(thread[i], NULL);
    return now_ns() - began;
}

static mreg_ledger *open_new(const char *folder, const char *name, char *path)
{
    mreg_host_note why;
    mreg_ledger *l;

    snprintf(path, 4096, "%s/%s", folder, name);
    remove(path);
    check(mreg_ledger_open(path, 0, &l, &why), &why);
    return l;
}

int main(int argc, char **argv)
{
    const char *folder = argc > 1 ? argv[1] : ".";
    const uint64_t all = argc > 2 ? strtoull(argv[2], NULL, 10) : 1000000;
    const uint64_t singles = argc > 3 ? strtoull(argv[3], NULL, 10) : 80000;
    char path[4096];
    mreg_ledger *l = open_new(folder, "batch.db", path);
    uint64_t took = record_batches(l, all);
    struct stat s;

    mreg_ledger_close(l);
    stat(path, &s);
    printf("%-44s %9" PRIu64 " records a second\n", "by batch",
           all * 1000000000 / took);
    printf("%-44s %9.1f bytes a call\n", "on disk",
           (0.0 + (long)s.st_size) / (long)all);
    l = open_new(folder, "single.db", path);
    took = record_together(l, singles);
    printf("%-44s %9" PRIu64 " commits a second\n", "8 threads, one by one",
           singles * 1000000000 / took);
    mreg_ledger_close(l);
    return 0;
}
