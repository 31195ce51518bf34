/* Any bytes as contracts.yaml over the models of tests/fixtures/registry: a
 * registry that knows each of its accounts, or a diagnostic.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "generator/catalogue/complete.h"
#include "generator/load/load.h"
#include "generator/stages.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define BASE "tests/fixtures/registry/"

static void require(int truth)
{
    if (!truth)
        abort();
}

/* Asks what each model costs each account, at a few instants. */
static void ask(const mreg *r)
{
    mreg_usage use = {.n[MREG_INPUT] = 100001, .n[MREG_OUTPUT] = 7};
    mreg_terms on = {0};
    mreg_bill bill;

    for (mreg_model m = 0; m < r->model_count; m++)
        for (on.account = 0; on.account <= r->account_count; on.account++)
            for (on.service = 0; on.service < MREG_SERVICES_COUNT;
                 on.service++)
                for (unsigned year = 0; year < 60; year += 3) {
                    on.at = (mreg_time)(year * UINT64_C(31557600000));
                    require(mreg_cost(r, m, &on, &use, &bill)
                            != MREG_E_NO_ACCOUNT);
                }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static FILE *sink;
    struct arena *a = arena_new();
    struct catalogue c = {.arena = a, .diags = diags_new(a)};
    struct pricebook book = {0};
    const struct node *n;

    if (!sink)
        sink = fopen("/dev/null", "w");
    require(sink != NULL);
    load_definitions(&c, BASE "definitions");
    load_pricing(&c, BASE "pricing");
    require(!diags_errors(c.diags));
    n = yaml_parse(a, c.diags, "fuzz", (const char *)data, size);
    if (n)
        load_contract_file(&c, n);
    if (!diags_errors(c.diags)) {
        merge(&c);
        check(&c);
        join_contracts(&c);
        check_contracts(&c);
        flatten(&c, &book);
    }
    if (!diags_errors(c.diags))
        ask(&image_start(&c, &book)->r);
    diags_print(c.diags, sink);
    arena_free(a);
    return 0;
}
