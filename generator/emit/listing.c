/* Names for the contents of the price tables.
 *
 * SPDX-License-Identifier: MIT */
#include "listing.h"

#include <string.h>

#include "generator/catalogue/price_keys.h"

static const char **strings(struct emitting *e, size_t n)
{
    return arena_get(e->arena, n + 1, sizeof(const char *));
}

static const char *finished(struct buffer *b)
{
    put_bytes(b, "", 1);
    return b->at;
}

static const char *window_content(struct emitting *e, const weekly *w)
{
    struct buffer b = {.arena = e->arena};

    for (size_t i = 0; i < w->n; i++)
        put(&b, "%sG(%u, %u)", i ? " " : "", (unsigned)w->at[i].start,
            (unsigned)w->at[i].end);
    return finished(&b);
}

/* Writes a sheet: n, S(prices with a place, which meters, which of them are
 * inherited), then the other prices. */
static const char *sheet_content(struct emitting *e, const struct sheet *one)
{
    const uint32_t *price = one->row.price;
    struct buffer b = {.arena = e->arena};

    put(&b, "%zu, S(%lu, %lu, %lu, %lu, 0x%05lx, 0x%04x),", one->n,
        (unsigned long)price[MREG_AT_INPUT],
        (unsigned long)price[MREG_AT_CACHE_READ],
        (unsigned long)price[MREG_AT_CACHE_WRITE],
        (unsigned long)price[MREG_AT_OUTPUT],
        (unsigned long)one->row.plain, (unsigned)one->row.inherited);
    for (size_t i = 0; i < one->n; i++) {
        const struct mreg_item_row *item = &one->at[i];

        put(&b, " %s(%s, %lu, ", item->meter & MREG_INHERITED ? "J" : "I",
            emit_meter(item->meter & ~MREG_INHERITED),
            (unsigned long)e->b->units.at[item->unit]);
        if (item->value == MREG_NO_ROW)
            put(&b, "UNKNOWN)");
        else
            put(&b, "%llu)",
                (unsigned long long)e->b->values.at[item->value]);
    }
    if (one->currency) {
        char code[CURRENCY_CODE];

        put(&b, " /* %s */", currency_code(one->currency, code));
    }
    return finished(&b);
}

static const char *plan_content(struct emitting *e, const struct listing *s,
                                const struct plan *p)
{
    struct buffer b = {.arena = e->arena};

    for (size_t i = 0; i < p->n; i++)
        put(&b, "%s %s\n", s->condition[p->at[i].condition],
            s->sheet[p->at[i].sheet]);
    return finished(&b);
}

void listing_fill(struct emitting *e, struct listing *s)
{
    const struct pricebook *b = e->b;
    const char **plans = strings(e, b->plans.n);

    memset(s, 0, sizeof *s);
    s->windows = strings(e, b->windows.n);
    s->sheets = strings(e, b->sheets.n);
    s->condition = strings(e, b->conditions.n);
    for (size_t i = 0; i < b->windows.n; i++)
        s->windows[i] = window_content(e, &b->windows.at[i]);
    for (size_t i = 0; i < b->sheets.n; i++)
        s->sheets[i] = sheet_content(e, &b->sheets.at[i]);
    s->window = idents_name_all(e->arena, "W_", s->windows, b->windows.n);
    s->window[0] = "W_ALWAYS";
    s->sheet = idents_name_all(e->arena, "SH_", s->sheets, b->sheets.n);
    for (size_t i = 0; i < b->conditions.n; i++) {
        const struct mreg_condition_row *c = &b->conditions.at[i];

        s->condition[i] = condition_name(e->arena, c, s->window[c->window]);
    }
    for (size_t i = 0; i < b->plans.n; i++)
        plans[i] = plan_content(e, s, &b->plans.at[i]);
    s->plan = idents_name_all(e->arena, "PL_", plans, b->plans.n);
}
