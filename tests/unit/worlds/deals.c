/* The small registry with accounts, made of its tables at the first call.
 *
 * SPDX-License-Identifier: MIT */
#include "deals.h"

#include <stdlib.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define ROOM 64u

/* Rows of mini's rates, whose sheets the accounts are charged by. */
enum { LIKE_CHAT, LIKE_LONG, LIKE_HALF, LIKE_LONG_HALF, LIKE_PAST = 5 };

/* The rates of accounts in a version, in their order. */
static const struct {
    uint32_t version;
    struct mreg_condition_row when;
    uint32_t like;
} own[] = {
    /* chat, present: acme pays half for standard calls, and more beyond
     * 100,000; everybody pays less for batches. */
    {1, {.account = DEALS_ACME}, LIKE_HALF},
    {1, {.account = DEALS_ACME, .from_tokens = 100001}, LIKE_CHAT},
    {1, {.account = DEALS_ANY, .service = MREG_BATCH}, LIKE_LONG_HALF},
    /* odd: everybody but acme */
    {3, {.account = DEALS_ANY}, LIKE_PAST},
    {3, {.account = DEALS_ACME}, LIKE_LONG},
    /* peak: acme has a price in a window alone */
    {4, {.account = DEALS_ACME, .window = 1}, LIKE_HALF},
    /* vast: acme's names a geography, the list's none */
    {5, {.account = DEALS_ACME}, LIKE_CHAT},
    {5, {.account = DEALS_ACME, .geo = MREG_REGIONAL}, LIKE_LONG},
};

static const char pool[12 + MREG_POOL_PAD] = "acme\0any\0zed";

static const struct mreg_account_row accounts[DEALS_ACCOUNTS] = {
    {5 << 8 | 3}, {0 << 8 | 4}, {9 << 8 | 3}
};

static struct mreg_condition_row conditions[ROOM];
static struct mreg_rate_row rates[ROOM];
static struct mreg_span_row spans[ROOM];

static void fill_version(mreg *r, uint32_t version)
{
    const struct mreg_span_row was = mini.spans[version];

    spans[version].first_rate = (uint16_t)r->rate_count;
    for (uint32_t i = 0; i < COUNT(own); i++)
        if (own[i].version == version)
            rates[r->rate_count++] = (struct mreg_rate_row){
                (uint16_t)(mini.condition_count + i),
                mini.rates[own[i].like].sheet};
    memcpy(&rates[r->rate_count], &mini.rates[was.first_rate],
           was.rates * sizeof *rates);
    r->rate_count += was.rates;
    spans[version].rates = (uint16_t)(r->rate_count
                                      - spans[version].first_rate);
}

const mreg *deals(void)
{
    static mreg r;

    if (r.models)
        return &r;
    r = mini;
    r.rate_count = 0;
    for (uint32_t v = 0; v < r.version_count; v++)
        fill_version(&r, v);
    memcpy(conditions, mini.conditions,
           mini.condition_count * sizeof *conditions);
    for (uint32_t i = 0; i < COUNT(own); i++)
        conditions[r.condition_count++] = own[i].when;
    if (r.rate_count > ROOM || r.condition_count > ROOM)
        abort();
    r.rates = rates;
    r.spans = spans;
    r.conditions = conditions;
    r.accounts = accounts;
    r.account_count = DEALS_ACCOUNTS;
    r.pool = pool;
    r.pool_size = 12;
    return &r;
}

const mreg *deals_in_yuan(void)
{
    static mreg_currency currencies[ROOM];
    static mreg r;

    r = *deals();
    if (r.sheet_count > ROOM)
        abort();
    currencies[mini.rates[LIKE_HALF].sheet] = DEALS_CNY;
    currencies[mini.rates[LIKE_LONG_HALF].sheet] = DEALS_CNY;
    r.currencies = currencies;
    return &r;
}
