/* Readers that price calls while another thread refreshes, by the handle of
 * host/mreg_host.h: for tests/host_live.sh.
 *   readers CACHE DATA URL ROUNDS
 *
 * SPDX-License-Identifier: MIT */
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mreg_host.h"

#define READERS 2
#define NAME "openrouter/openai/gpt-4o"

static atomic_bool over;
static atomic_ulong calls, logged;

static void hear(void *context, mreg_host_level level, const char *text)
{
    (void)context;
    (void)level;
    (void)text;
    atomic_fetch_add(&logged, 1);
}

static void *read_on(void *state)
{
    mreg_host *h = state;
    const mreg_usage use = {.n = {[MREG_INPUT] = 1000}};
    mreg_bill bill;

    while (!atomic_load(&over)) {
        mreg_host_hold hold = mreg_host_now(h);
        const mreg_model m = mreg_find(hold.registry, NAME, strlen(NAME));
        mreg_info_view info;

        if (mreg_info(hold.registry, m, &info) != MREG_OK || !info.context_in)
            abort();
        mreg_host_done(h, &hold);
        if (mreg_host_cost(h, NAME, strlen(NAME), NULL, &use, &bill)
            != MREG_OK)
            abort();
        atomic_fetch_add(&calls, 1);
    }
    return NULL;
}

int main(int argc, char **argv)
{
    mreg_host_setup setup = {.built_in = &mreg_builtin, .ttl_s = 1,
                             .refresh = MREG_HOST_STALE, .log = hear};
    const int rounds = argc > 4 ? (int)strtol(argv[4], NULL, 10) : 0;
    pthread_t reader[READERS];
    unsigned good = 0;
    mreg_host_note why;
    mreg_host *h;

    if (argc < 5)
        return 2;
    setup.cache = argv[1];
    setup.data = argv[2];
    setup.url = argv[3];
    if (mreg_host_open(&setup, &h, &why) != MREG_OK)
        return printf("not opened: %s\n", why.text), 1;
    for (int i = 0; i < READERS; i++)
        pthread_create(&reader[i], NULL, read_on, h);
    for (int i = 0; i < rounds; i++) {
        const mreg_host_outcome o = mreg_host_refresh(h, 1, &why);

        good += o <= MREG_HOST_OTHER;
        if (o > MREG_HOST_OTHER)
            printf("outcome %d: %s\n", (int)o, why.text);
    }
    atomic_store(&over, true);
    for (int i = 0; i < READERS; i++)
        pthread_join(reader[i], NULL);
    printf("%u of %d refreshes, calls %d, logged %d, held %u\n", good, rounds,
           atomic_load(&calls) > 0, atomic_load(&logged) > 0,
           mreg_host_close(h));
    return good == (unsigned)rounds ? 0 : 1;
}
