/* Calls whose instructions are counted: asks the registry file that is named
 * for each in turn, often enough, and marks where one ends, for callgrind to
 * write down the count.
 *
 * SPDX-License-Identifier: MIT */
#include <stdalign.h>
#include <stdio.h>
#include <string.h>

#include "mreg.h"

enum { CALLS = 100 };

static alignas(16) unsigned char file[1 << 20];
static mreg_usage told, chat, thinking, longer, searching, hour;
static mreg_terms today, before, regional, batch, flex, both;
static volatile uint64_t sink;

static const struct {
    const char *name;
    const mreg_terms *on;
    const mreg_usage *use;
} cases[] = {
    {"plain", NULL, &chat}, {"used", NULL, &told}, {"at", &today, &told},
    {"before", &before, &told}, {"reasoning", NULL, &thinking},
    {"long", NULL, &longer}, {"batch", &batch, &told},
    {"batch, plain", &batch, &chat}, {"flex", &flex, &told},
    {"regional", &regional, &told}, {"batch, regional", &both, &told},
    {"batch, long", &batch, &longer}, {"searches", NULL, &searching},
    {"an hour's cache", NULL, &hour},
};
enum { CASES = sizeof cases / sizeof *cases };

static void fill(void)
{
    chat.n[MREG_INPUT] = 1200;
    chat.n[MREG_CACHE_READ] = 800;
    chat.n[MREG_OUTPUT] = 300;
    chat.n[MREG_REQUEST] = 1;
    for (int i = 0; i < MREG_METERS_COUNT; i++)
        mreg_use(&told, (mreg_meter)i, chat.n[i]);
    thinking = longer = searching = hour = told;
    mreg_use(&thinking, MREG_REASONING, 500);
    mreg_use(&longer, MREG_INPUT, 900000);
    mreg_use(&searching, MREG_WEB_SEARCH, 3);
    mreg_use(&hour, MREG_CACHE_WRITE_1H, 300);
    today.at = INT64_C(1795000000000);  /* 2026-11-18 */
    before.at = INT64_C(1767000000000); /* 2025-12-29 */
    batch.service = both.service = MREG_BATCH;
    flex.service = MREG_FLEX;
    regional.geo = both.geo = MREG_REGIONAL;
}

/* Callgrind writes down what was counted when this is left. */
void mark(void);
#ifdef __GNUC__
__attribute__((noinline))
#endif
void mark(void)
{
    sink++;
}

static int ask(const mreg *r, mreg_model m)
{
    for (int i = 0; i < CASES; i++) {
        mreg_bill bill = {0};

        for (int n = 0; n < CALLS; n++) {
            const mreg_status status =
                mreg_cost(r, m, cases[i].on, cases[i].use, &bill);

            if (status != MREG_OK || bill.pico_usd == 0) {
                fprintf(stderr, "%s: %s\n", cases[i].name,
                        mreg_status_text(status));
                return 1;
            }
        }
        mark();
        printf("%d\t%s\n", CALLS, cases[i].name);
    }
    return 0;
}

int main(int argc, char **argv)
{
    static mreg_place place;
    const mreg *r;
    size_t size;
    FILE *f;

    if (argc != 3 || !(f = fopen(argv[1], "rb")))
        return 2;
    size = fread(file, 1, sizeof file, f);
    fclose(f);
    if (mreg_attach(file, size, &place, &r) != MREG_OK)
        return 2;
    fill();
    return ask(r, mreg_find(r, argv[2], strlen(argv[2])));
}
