/* Any bytes as a name: find, resolve, search and the small name tables never
 * read outside them, and what find finds, resolve finds too.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "mreg.h"
#include "weigh.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void expect(int holds)
{
    if (!holds)
        abort();
}

static void ask(const char *name, size_t size)
{
    const mreg *r = &mreg_builtin;
    mreg_model found = mreg_find(r, name, size), some[4];
    mreg_provider order[] = {0, 1, 2};
    mreg_policy policy = {NULL, 0, order, 3, MREG_NONE};
    mreg_match match;
    mreg_status s = mreg_resolve(r, name, size, NULL, 0, &match);

    expect(found == MREG_NONE || found < mreg_count(r));
    expect((s == MREG_OK) == (match.model != MREG_NONE)
           || s == MREG_E_DISABLED);
    expect(found == MREG_NONE || match.model == found);
    mreg_resolve(r, name, size, &policy, MREG_VIA_DATE, &match);
    expect(mreg_candidates(r, name, size, &policy, some, 4)
           >= (s == MREG_OK));
    mreg_search(r, name, size, some, 4);
    mreg_meter_find(name, size);
    mreg_cap_find(name, size);
    mreg_provider_find(r, name, size);
    mreg_tier_find(r, name, size);
    mreg_flavour(r, name, size);
    mreg_weigh(&mreg_weights[0], name, size);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    /* An exact heap copy, so that one byte too far is seen. */
    char *copy = malloc(size ? size : 1);

    if (copy == NULL)
        return 0;
    if (size > 0)
        memcpy(copy, data, size);
    ask(copy, size);
    free(copy);
    return 0;
}
