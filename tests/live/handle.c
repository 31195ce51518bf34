/* Asks the handle of host/mreg_host.h what its arguments say, a line an answer:
 * for tests/handle.sh.
 *   handle [await=TEXT] [cancel=TEXT] [refresh=N] [url=U] [cache=C] [config=C]
 *       [ttl=S] [data=D] [whole=MS] QUESTION...
 *   facts:NAME cost:NAME check:NAME:CAPS fits:NAME:TOKENS tokens:NAME
 *   models:PROVIDER which:TEXT discover:PROVIDER fetch: wait:
 * `wait` goes on when the log has heard what begins as await=TEXT says; when
 * it hears what begins as cancel=TEXT says, all is cancelled.
 *
 * SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "mreg_host.h"
#include "mreg_tokens.h"

/* Is of tests/net/nth.c, if that is loaded. */
__attribute__((weak)) void nth_begin(void);

static _Atomic(const char *) awaited = "";  /* how what is waited for begins */
static atomic_bool heard;
static char cancelling[80];     /* how the line begins that cancels all */
static mreg_host *opened;

static void hear(void *context, mreg_host_level level, const char *text)
{
    const char *want = awaited;

    if (*want && !strncmp(text, want, strlen(want)))
        heard = true;
    if (*cancelling && !strncmp(text, cancelling, strlen(cancelling)))
        mreg_host_cancel(opened);
    if (level != MREG_HOST_DEBUG)
        fprintf(context, "log %d: %s\n", (int)level, text);
}

/* Waits until the log has heard what is awaited. */
static void await(void)
{
    const struct timespec pause = {0, 5000000};

    while (!heard)
        nanosleep(&pause, NULL);
}

static void say(const char *what, mreg_status status)
{
    printf("%s: %s\n", what, mreg_status_text((uint32_t)status).at);
}

static void take(void *context, const mreg_host_served *one)
{
    (void)context;
    printf("%s/%s (%s) %d\n", one->provider, one->name, one->brief,
           one->known);
}

/* Splits NAME:MORE at its last colon. */
static uint64_t number_behind(char *name)
{
    char *colon = strrchr(name, ':');

    if (!colon)
        return 0;
    *colon = 0;
    return strtoull(colon + 1, NULL, 10);
}

static void facts(mreg_host *h, const char *name)
{
    mreg_host_facts f;
    const mreg_status status = mreg_host_facts_of(h, name, strlen(name), &f);

    say("facts", status);
    printf("%s %" PRIu32 " day %d caps %d\n", f.name, f.context_in,
           f.as_of > 0, f.has != 0);
}

static void cost(mreg_host *h, const char *name)
{
    const mreg_usage use = {.n = {[MREG_INPUT] = 1000000}};
    char usd[MREG_MONEY_SIZE];
    mreg_bill bill;

    say("cost", mreg_host_cost(h, name, strlen(name), NULL, &use, &bill));
    mreg_money_text(bill.pico_usd, usd, sizeof usd);
    printf("usd %s\n", usd);
}

static void check(mreg_host *h, char *name)
{
    const mreg_request want = {.caps = number_behind(name)};

    say("check", mreg_host_check(h, name, strlen(name), &want));
}

static void fits(mreg_host *h, char *name)
{
    const uint64_t tokens = number_behind(name);
    uint64_t over;

    say("fits", mreg_host_fits(h, name, strlen(name), tokens, 0, &over));
    printf("over %" PRIu64 "\n", over);
}

static void tokens(mreg_host *h, const char *name)
{
    static const mreg_encoding *const linked[] = {&mreg_o200k_base};
    const mreg_tokenizers with = {linked, 1, NULL, 0, NULL};
    static const char text[] = "Why is the sky blue?";
    mreg_token_count n;

    say("tokens", mreg_host_tokens(h, name, strlen(name), &with, text,
                                   sizeof text - 1, &n));
    printf("%" PRIu64 " basis %d row %d\n", n.tokens, n.basis,
           n.model == MREG_NONE);
}

static void refreshed(const char *what, mreg_host_outcome o,
                      const mreg_host_note *why)
{
    printf("%s %d: %s\n", what, (int)o, why->text);
}

static int ask(mreg_host *h, const char *what, char *of)
{
    const char *all = *of ? of : NULL;
    mreg_host_note why = {""};

    if (!strcmp(what, "facts"))
        facts(h, of);
    else if (!strcmp(what, "cost"))
        cost(h, of);
    else if (!strcmp(what, "check"))
        check(h, of);
    else if (!strcmp(what, "fits"))
        fits(h, of);
    else if (!strcmp(what, "tokens"))
        tokens(h, of);
    else if (!strcmp(what, "models"))
        say("models", mreg_host_models(h, all, take, NULL, &why));
    else if (!strcmp(what, "which"))
        say("which", mreg_host_which(h, of, take, NULL, &why));
    else if (!strcmp(what, "discover"))
        refreshed("discover", mreg_host_discover(h, all, 0, &why), &why);
    else if (!strcmp(what, "fetch"))
        refreshed("fetch", mreg_host_refresh(h, 1, &why), &why);
    else if (!strcmp(what, "wait"))
        await();
    else
        return printf("what is %s?\n", what), 2;
    if (why.text[0] && (what[0] == 'm' || what[0] == 'w'))
        printf("why: %s\n", why.text);
    return 0;
}

static void set(mreg_host_setup *setup, const char *name, char *to)
{
    if (!strcmp(name, "refresh"))
        setup->refresh = (mreg_host_when)strtol(to, NULL, 10);
    else if (!strcmp(name, "whole"))
        setup->whole_ms = (uint32_t)strtol(to, NULL, 10);
    else if (!strcmp(name, "ttl"))
        setup->ttl_s = (uint32_t)strtol(to, NULL, 10);
    else if (!strcmp(name, "url"))
        setup->url = to;
    else if (!strcmp(name, "cache"))
        setup->cache = to;
    else if (!strcmp(name, "config"))
        setup->config = to;
    else if (!strcmp(name, "data"))
        setup->data = to;
    else if (!strcmp(name, "await"))
        awaited = to;
    else if (!strcmp(name, "cancel"))
        snprintf(cancelling, sizeof cancelling, "%s", to);
}

/* What a setup points to may go once the handle is open. */
static void forget(int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        if (strchr(argv[i], '=') && strncmp(argv[i], "await", 5))
            memset(argv[i], 'x', strlen(argv[i]));
}

int main(int argc, char **argv)
{
    mreg_host_setup setup = {.built_in = &mreg_builtin, .log = hear};
    int result = 0;
    mreg_host_note why;
    mreg_host *h;
    char *split;

    setup.context = stdout;
    if (nth_begin)
        nth_begin();
    for (int i = 1; i < argc; i++)
        if ((split = strchr(argv[i], '=')) != NULL) {
            *split = 0;
            set(&setup, argv[i], split + 1);
            *split = '=';
        }
    if (mreg_host_open(&setup, &h, &why) != MREG_OK)
        return printf("not opened: %s\n", why.text), 1;
    forget(argc, argv);
    opened = h;
    for (int i = 1; i < argc && !result; i++)
        if ((split = strchr(argv[i], ':')) != NULL) {
            *split = 0;
            result = ask(h, argv[i], split + 1);
        }
    printf("held %u\n", mreg_host_close(h));
    return result;
}
