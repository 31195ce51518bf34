/* Records what calls cost in a ledger, a file, and says what a run spent.
 * Use: keep_a_ledger FILE
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "mreg_ledger.h"

#define TEXT(literal) {literal, sizeof literal - 1}

/* An answer as it came: its id, model and usage are read from it. */
static const char answer[] = "{\"id\":\"chatcmpl-1\",\"model\":\"gpt-4o\","
    "\"choices\":[{\"finish_reason\":\"stop\"}],\"usage\":"
    "{\"prompt_tokens\":1200,\"completion_tokens\":300}}";

static int fill(mreg_ledger *l, mreg_spent *spent, mreg_host_note *why)
{
    const mreg_time now = MREG_UTC(2026, 11, 1, 12, 0);
    const mreg_run run = {.name = TEXT("nightly"), .began = now};
    const mreg_call rest = {.at = now, .provider = TEXT("openai"),
                            .run = run.name, .tags = 1,
                            .tag = {TEXT("user=ann")}};
    mreg_call call = rest;          /* one that is counted here */

    call.id = (mreg_text)TEXT("chatcmpl-2");
    call.model = (mreg_text)TEXT("gpt-4o");
    mreg_use(&call.usage, MREG_INPUT, 500);
    mreg_use(&call.usage, MREG_OUTPUT, 20);
    /* The second time this program runs there is such a run: that is well. */
    mreg_ledger_run_begin(l, &run, why);
    return mreg_ledger_record_body(l, &mreg_builtin, (mreg_text)TEXT(answer),
                                   &rest, NULL, why) == MREG_LEDGER_OK
           && mreg_ledger_record(l, &mreg_builtin, &call, 1, NULL, why)
                  == MREG_LEDGER_OK
           && mreg_ledger_spent(l, run.name, 0, 0, spent, why)
                  == MREG_LEDGER_OK;
}

int main(int argc, char **argv)
{
    char usd[MREG_MONEY_SIZE];
    mreg_spent spent;
    mreg_host_note why;
    mreg_ledger *l;
    int well;

    if (argc != 2)
        return fprintf(stderr, "usage: keep_a_ledger FILE\n"), 2;
    if (mreg_ledger_open(argv[1], 0, &l, &why) != MREG_LEDGER_OK)
        return fprintf(stderr, "%s: %s\n", argv[1], why.text), 1;
    well = fill(l, &spent, &why);
    mreg_ledger_close(l);
    if (!well)
        return fprintf(stderr, "%s: %s\n", argv[1], why.text), 1;
    mreg_sum_text(&spent.usd, usd, sizeof usd);
    printf("%s%s USD, %u calls\n", spent.unknown ? ">=" : "", usd,
           (unsigned)spent.calls);
    return 0;
}
