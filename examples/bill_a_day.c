/* A ledger's loop: provider figures in, exact sums out. The figures count as
 * OpenAI does (cached tokens stand inside the prompt), so they are made
 * disjoint first; the sum is 128 bits wide and cannot lose a picodollar.
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "mreg.h"

struct call {
    const char *model;
    uint64_t prompt, cached, completion;
};

static mreg_status bill_call(const mreg *r, const struct call *c,
                             mreg_sum *day)
{
    mreg_model m = mreg_find(r, c->model, strlen(c->model));
    mreg_usage figures = {0}, use;
    mreg_bill bill;
    mreg_status s;

    figures.n[MREG_INPUT] = c->prompt;
    figures.n[MREG_CACHE_READ] = c->cached;
    figures.n[MREG_OUTPUT] = c->completion;
    figures.n[MREG_REQUEST] = 1;
    s = mreg_usage_from(mreg_flavour(r, "openai", 6), &figures, &use);
    if (s == MREG_OK)
        s = mreg_cost(r, m, NULL, &use, &bill);
    return s == MREG_OK ? mreg_sum_add(day, bill.pico_usd) : s;
}

int main(void)
{
    static const struct call calls[] = {
        {"gpt-4o", 2000, 800, 300},
        {"openai/gpt-4o-mini", 1000000, 0, 7},
        {"no-such-model", 1, 0, 1},
    };
    const mreg *r = &mreg_builtin;
    mreg_sum day = {0};
    char dollars[MREG_MONEY_SIZE];

    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        mreg_status s = bill_call(r, &calls[i], &day);

        if (s != MREG_OK)
            printf("%s: %s\n", calls[i].model, mreg_status_text(s).at);
    }
    mreg_sum_text(&day, dollars, sizeof dollars);
    printf("%s USD in all\n", dollars);
    return 0;
}
