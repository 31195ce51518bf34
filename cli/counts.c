/* Options that count what a call used: --in 1200, --cache-write-1h 500.
 *
 * SPDX-License-Identifier: MIT */
#include "counts.h"

#include <string.h>

#include "base/count_text.h"
#include "base/out.h"

static const struct { const char *name; uint8_t meter; } short_names[] = {
    {"--in", MREG_INPUT}, {"--prompt", MREG_INPUT},
    {"--cached", MREG_CACHE_READ}, {"--out", MREG_OUTPUT},
    {"--requests", MREG_REQUEST},
};

#define METER_ROOM 32

/* The meter of an option, MREG_NONE if it is none: --cache-write-1h. */
static uint32_t option_meter(const char *name)
{
    char meter[METER_ROOM];
    size_t size = strlen(name);

    for (size_t i = 0; i < sizeof short_names / sizeof *short_names; i++)
        if (strcmp(name, short_names[i].name) == 0)
            return short_names[i].meter;
    if (size < 3 || size - 2 > METER_ROOM || memcmp(name, "--", 2) != 0
        || strchr(name, '_'))
        return MREG_NONE;
    for (size_t i = 2; i < size; i++)
        meter[i - 2] = name[i] == '-' ? '_' : name[i];
    return mreg_meter_find(meter, size - 2);
}

bool counts_is_meter(void *state, const char *name)
{
    (void)state;
    return option_meter(name) != MREG_NONE;
}

bool counts_take(void *state, const char *name, const char *value)
{
    struct counts *c = state;
    uint32_t meter = option_meter(name);
    uint64_t bit = (uint64_t)1 << meter;

    if (!count_text(value, &c->figures.n[meter])) {
        complain(c->command, "not a count:", value,
                 "write a whole number from 0 to 2^64 - 1");
        return false;
    }
    if (c->figures.given & bit) {
        complain(c->command, "counted twice, with", name,
                 meter == MREG_INPUT ? "--in and --prompt exclude each other"
                                     : NULL);
        return false;
    }
    c->figures.given |= bit;
    c->inclusive |= strcmp(name, "--prompt") == 0;
    return true;
}

mreg_nesting counts_nesting(const struct counts *c, const mreg *r)
{
    mreg_nesting nesting = {0, 1};

    if (c->inclusive)
        mreg_nesting_find(r, "inclusive", strlen("inclusive"), &nesting);
    return nesting;
}

bool counts_settle(const struct counts *c, const mreg *r, mreg_usage *out)
{
    const char *why;

    if (mreg_usage_settle(&c->figures, counts_nesting(c, r), out, &why)
        == MREG_OK)
        return true;
    complain(c->command, why, NULL, NULL);
    return false;
}

void counts_option(uint32_t meter, char out[COUNT_OPTION_ROOM])
{
    const mreg_text name = mreg_meter_name(meter);
    size_t used = 2;

    out[0] = out[1] = '-';
    for (uint32_t i = 0; i < name.size && used + 1 < COUNT_OPTION_ROOM; i++)
        out[used++] = name.at[i] == '_' ? '-' : name.at[i];
    out[used] = 0;
}
