/* Divides a sheet into its row and its items. The row has places for the prices
 * of a token of input, cache_read, cache_write and output, if they are known
 * and fit 32 bits; it also prices reasoning that costs what output does, and
 * requests that cost nothing.
 *
 * SPDX-License-Identifier: MIT */
#include "place.h"
#include "generator/catalogue/price_keys.h"

#include <string.h>

static const unsigned placed_meter[MREG_PLACES] = {
    [MREG_AT_INPUT] = MREG_INPUT,
    [MREG_AT_CACHE_READ] = MREG_CACHE_READ,
    [MREG_AT_CACHE_WRITE] = MREG_CACHE_WRITE,
    [MREG_AT_OUTPUT] = MREG_OUTPUT,
};

static struct placed_item *item_of(struct placed *p, unsigned meter)
{
    for (size_t i = 0; i < p->n; i++)
        if ((p->item[i].meter & ~MREG_INHERITED) == meter)
            return &p->item[i];
    return NULL;
}

static void drop(struct placed *p, struct placed_item *item)
{
    p->n--;
    memmove(item, item + 1,
            (size_t)(&p->item[p->n] - item) * sizeof *item);
}

static void mark(struct placed *p, unsigned meter, bool inherited)
{
    p->row.plain |= UINT32_C(1) << meter;
    if (inherited)
        p->row.inherited |= (uint16_t)(1u << meter);
}

static bool is_token_price(const struct placed_item *item)
{
    return item->units == 1 && item->pico <= UINT32_MAX;
}

/* Returns the place of a meter's parent if the row prices it, else
 * MREG_PLACES. */
static unsigned parents_place(const struct placed *p, unsigned meter)
{
    const unsigned parent = meter_facts[meter].parent;
    unsigned i = 0;

    while (i < MREG_PLACES && placed_meter[i] != parent)
        i++;
    return i < MREG_PLACES && p->row.plain >> parent & 1 ? i : MREG_PLACES;
}

/* Parents have their places before their children. */
static void put_places(struct placed *p)
{
    for (unsigned i = 0; i < MREG_PLACES; i++) {
        const unsigned meter = placed_meter[i];
        const unsigned parent = parents_place(p, meter);
        struct placed_item *item = item_of(p, meter);

        if (item && is_token_price(item)) {
            p->row.price[i] = (uint32_t)item->pico;
            mark(p, meter, item->meter & MREG_INHERITED);
            drop(p, item);
        } else if (!item && parent != MREG_PLACES) {
            p->row.price[i] = p->row.price[parent];
            mark(p, meter, true);
        }
    }
}

static void put_reasoning(struct placed *p)
{
    struct placed_item *item = item_of(p, MREG_REASONING);

    if (!(p->row.plain >> MREG_OUTPUT & 1))
        return;
    if (!item) {
        mark(p, MREG_REASONING, true);
    } else if (is_token_price(item)
               && item->pico == p->row.price[MREG_AT_OUTPUT]) {
        mark(p, MREG_REASONING, item->meter & MREG_INHERITED);
        drop(p, item);
    }
}

void place(const uint64_t *words, size_t n, struct placed *out)
{
    *out = (struct placed){.n = n / SHEET_WORDS};
    if (n % SHEET_WORDS)
        out->currency = (mreg_currency)words[n - 1];
    for (size_t i = 0; i < out->n; i++)
        out->item[i] = (struct placed_item){
            (uint8_t)words[SHEET_WORDS * i], words[SHEET_WORDS * i + 1],
            words[SHEET_WORDS * i + 2]};
    if (out->n && !item_of(out, MREG_REQUEST))
        mark(out, MREG_REQUEST, false);
    put_places(out);
    put_reasoning(out);
}
