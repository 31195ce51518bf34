/* Any numbers as a call: model, instant, terms and counts; the bill adds up
 * and every failure leaves it empty.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "mreg.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct call {
    uint32_t model, convention;
    mreg_terms on;
    mreg_usage use;
};

static void expect(int holds)
{
    if (!holds)
        abort();
}

/* `is_whole`: the hint of what is used had all bits. */
static void check_bill(mreg_status s, const mreg_bill *bill, int is_whole)
{
    uint64_t sum = 0;

    for (int i = 0; i < MREG_METERS_COUNT; i++)
        sum += bill->billed >> i & 1 ? bill->line[i] : 0;
    expect(is_whole ? sum == bill->pico_usd : sum <= bill->pico_usd);
    expect(s == MREG_OK || s == MREG_E_INCOMPLETE || sum == 0);
    expect((s == MREG_E_INCOMPLETE) == (bill->unknown != 0));
}

static void ask(const struct call *c)
{
    const mreg *r = &mreg_builtin;
    char text[MREG_MONEY_SIZE];
    mreg_request want = {c->use.n[0], c->use.n[1], c->use.n[2], 0};
    mreg_usage disjoint;
    mreg_bill bill;
    mreg_model m = c->model;
    int is_whole = !c->use.used;

    for (int i = 0; i < 2; i++, m %= mreg_count(r)) {
        check_bill(mreg_cost(r, m, &c->on, &c->use, &bill), &bill,
                   is_whole);
        mreg_check(r, m, NULL, &c->on, &want);
        mreg_fits(r, m, c->use.n[0], c->use.n[1], NULL);
    }
    mreg_usage_from(c->convention, &c->use, &disjoint);
    expect(mreg_money_text(c->use.n[0], text, sizeof text) < sizeof text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct call c;

    memset(&c, 0, sizeof c);
    memcpy(&c, data, size < sizeof c ? size : sizeof c);
    ask(&c);
    return 0;
}
