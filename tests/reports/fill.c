/* Fills a ledger for a test: each line in is a call, "INSTANT MODEL INPUT
 * CACHED OUTPUT [key=value|run:R|session:S|billed:PICO|id:X|service:batch
 * |state:partial|estimated]...". Or, with two operands, so many calls of a
 * month, as the dice of a seed have them.
 *   fill LEDGER <calls      fill LEDGER HOW_MANY
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/decimal.h"
#include "base/instant.h"
#include "mreg_ledger.h"

static mreg_ledger *ledger;

static void fail(const char *what, const char *more)
{
    fprintf(stderr, "fill: %s: %s\n", what, more);
    exit(1);
}

static void record(const mreg_call *calls, size_t n)
{
    mreg_host_note why;

    if (mreg_ledger_record(ledger, &mreg_builtin, calls, n, NULL, &why))
        fail("it was not recorded", why.text);
}

/* ---- calls of a text ---------------------------------------------------- */

static mreg_text view(const char *at)
{
    return (mreg_text){at, (uint32_t)strlen(at)};
}

static uint64_t count_of(const char *text)
{
    return strtoull(text, NULL, 10);
}

static void more(mreg_call *c, char *word)
{
    if (strncmp(word, "run:", 4) == 0)
        c->run = view(word + 4);
    else if (strncmp(word, "session:", 8) == 0)
        c->session = view(word + 8);
    else if (strncmp(word, "id:", 3) == 0)
        c->id = view(word + 3);
    else if (strncmp(word, "service:", 8) == 0)
        c->terms.service = (uint8_t)mreg_service_find(word + 8,
                                                      strlen(word + 8));
    else if (strcmp(word, "state:partial") == 0)
        c->state = MREG_CALL_PARTIAL;
    else if (strcmp(word, "estimated") == 0)
        c->estimated = 1;
    else if (strncmp(word, "billed:", 7) == 0) {
        c->billed = count_of(word + 7);
        c->has_billed = 1;
    } else
        c->tag[c->tags++] = view(word);
}

static void read_call(char *line)
{
    mreg_call c = {0};
    char *rest, *at = strtok_r(line, " \n", &rest),
         *model = strtok_r(NULL, " \n", &rest), *word;
    static const mreg_meter meters[] = {MREG_INPUT, MREG_CACHE_READ,
                                        MREG_OUTPUT};

    if (!at || !model)
        return;
    if (!instant_parse(at, strlen(at), &c.at))
        fail("not an instant", at);
    c.model = view(model);
    for (unsigned i = 0; i < 3; i++) {
        word = strtok_r(NULL, " \n", &rest);
        mreg_use(&c.usage, meters[i], word ? count_of(word) : 0);
    }
    while ((word = strtok_r(NULL, " \n", &rest)))
        more(&c, word);
    record(&c, 1);
}

/* ---- very many ---------------------------------------------------------- */

enum { BATCH = 10000, MODELS = 12, IDS = 24 };

static const char *const models[MODELS] = {
    "openai/gpt-4o", "openai/gpt-4o-mini", "openai/gpt-5.4",
    "anthropic/claude-sonnet-4.5", "anthropic/claude-haiku-4.5",
    "google/gemini-2.5-pro", "google/gemini-2.5-flash",
    "deepseek/deepseek-v4-pro", "openai/gpt-4.1", "openai/o3",
    "mistral/mistral-large", "nobody/no-such-model"};

static uint64_t dice = 88172645463325252u;

static uint64_t roll(uint64_t most)
{
    dice ^= dice << 13;
    dice ^= dice >> 7;
    dice ^= dice << 17;
    return dice % most;
}

static void fill(uint64_t many)
{
    static mreg_call calls[BATCH];
    static char ids[BATCH][IDS];
    int64_t from = 0;
    const uint64_t month = UINT64_C(30) * 86400000;

    instant_parse("2026-11-01", 10, &from);
    for (uint64_t done = 0; done < many;) {
        size_t n = 0;

        for (; n < BATCH && done < many; n++, done++) {
            mreg_call *c = &calls[n];

            *c = (mreg_call){0};
            snprintf(ids[n], IDS, "msg_%llu", (unsigned long long)done);
            c->id = view(ids[n]);
            c->at = from + (int64_t)(month / many * done);
            c->model = view(models[roll(MODELS)]);
            mreg_use(&c->usage, MREG_INPUT, roll(20000));
            mreg_use(&c->usage, MREG_CACHE_READ, roll(100000));
            mreg_use(&c->usage, MREG_OUTPUT, roll(2000));
            c->latency_ms = (uint32_t)roll(30000);
            c->tag[c->tags++] = view(roll(2) ? "team=search" : "team=ads");
        }
        record(calls, n);
    }
}

int main(int argc, char **argv)
{
    mreg_host_note why;
    static char line[65536];

    if (argc < 2)
        return 2;
    if (mreg_ledger_open(argv[1], 0, &ledger, &why))
        fail("it was not opened", why.text);
    if (argc > 2)
        fill(count_of(argv[2]));
    else
        while (fgets(line, sizeof line, stdin))
            read_call(line);
    mreg_ledger_close(ledger);
    return 0;
}
