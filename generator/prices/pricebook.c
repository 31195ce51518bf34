/* The price book: what all plans share, stored once and in the order of its
 * content, so that the same prices give the same tables.
 *
 * SPDX-License-Identifier: MIT */
#include "draft.h"
#include "place.h"

void drafts_begin(struct drafts *l, struct catalogue *c)
{
    static const uint64_t one = 1;

    *l = (struct drafts){.arena = c->arena, .diags = c->diags,
                         .accounts = c->accounts.n};
    pool_add(l->arena, &l->units, &one, 1);
    pool_add(l->arena, &l->windows, NULL, 0);   /* always */
}

size_t drafts_sheet(struct drafts *l, const word_list *words)
{
    struct placed p;

    place(words->at, words->n, &p);
    for (size_t i = 0; i < p.n; i++) {
        if (!p.item[i].units)
            continue;
        pool_add(l->arena, &l->units, &p.item[i].units, 1);
        pool_add(l->arena, &l->values, &p.item[i].pico, 1);
    }
    for (size_t i = 0; i + SHEET_WORDS <= words->n; i += SHEET_WORDS)
        if (words->at[i + 1])
            pool_add(l->arena, &l->prices, &words->at[i + 2], 1);
    return pool_add(l->arena, &l->sheets, words->at, words->n);
}

size_t drafts_window(struct drafts *l, const weekly *w)
{
    word_list words = {0};

    for (size_t i = 0; w && i < w->n; i++)
        arena_push(l->arena, &words,
                   (uint64_t)w->at[i].start << 16 | w->at[i].end);
    return pool_add(l->arena, &l->windows, words.at, words.n);
}

size_t drafts_plan(struct drafts *l, const struct raw_rate *rates, size_t n)
{
    struct raw_plan plan = {arena_get(l->arena, n ? n : 1, sizeof *rates),
                            n};

    l->rates += n;
    for (size_t i = 0; i < n; i++)
        plan.at[i] = rates[i];
    arena_push(l->arena, &l->raw_plans, plan);
    return l->raw_plans.n - 1;
}

static void pack(const struct drafts *l, const struct raw_rate *r,
                 uint64_t words[CONDITION_WORDS])
{
    struct mreg_condition_row on = r->on;

    on.window = (uint16_t)l->windows.index[r->window];
    condition_pack(&on, words);
}

static void settle_conditions(struct drafts *l)
{
    for (size_t i = 0; i < l->raw_plans.n; i++)
        for (size_t j = 0; j < l->raw_plans.at[i].n; j++) {
            uint64_t words[CONDITION_WORDS];

            pack(l, &l->raw_plans.at[i].at[j], words);
            pool_add(l->arena, &l->conditions, words, CONDITION_WORDS);
        }
    pool_settle(l->arena, &l->conditions);
}

static void settle_plans(struct drafts *l)
{
    for (size_t i = 0; i < l->raw_plans.n; i++) {
        word_list words = {0};

        for (size_t j = 0; j < l->raw_plans.at[i].n; j++) {
            const struct raw_rate *r = &l->raw_plans.at[i].at[j];
            uint64_t on[CONDITION_WORDS];

            pack(l, r, on);
            const size_t condition = pool_find(&l->conditions, on,
                                               CONDITION_WORDS);
            arena_push(l->arena, &words,
                       (uint64_t)condition << 16 |
                           (uint64_t)l->sheets.index[r->sheet]);
        }
        pool_add(l->arena, &l->plans, words.at, words.n);
    }
    pool_settle(l->arena, &l->plans);
}

/* The indices of the tables are 16 bits wide, units' 8. */
static bool fits(struct drafts *l)
{
    size_t items = 0, ranges = 0, rates = 0;
    bool good = true;

    for (size_t i = 0; i < l->sheets.runs.n; i++) {
        struct placed p;

        place(l->sheets.runs.at[i].at, l->sheets.runs.at[i].n, &p);
        items += p.n;
    }
    for (size_t i = 0; i < l->windows.runs.n; i++)
        ranges += l->windows.runs.at[i].n;
    for (size_t i = 0; i < l->plans.runs.n; i++)
        rates += l->plans.runs.at[i].n;

    const struct { const char *what; size_t count, most; } limits[] = {
        {"prices", l->values.runs.n, MREG_NO_ROW},
        {"units", l->units.runs.n, UINT8_MAX + 1u},
        {"price sheets", l->sheets.runs.n, MREG_NO_ROW},
        {"items of price sheets", items, MREG_NO_ROW},
        {"weekly windows", l->windows.runs.n, MREG_NO_ROW},
        {"ranges of weekly windows", ranges, MREG_NO_ROW},
        {"conditions", l->conditions.runs.n, MREG_NO_ROW},
        {"plans", l->plans.runs.n, MREG_NO_ROW},
        {"rates", rates, MREG_NO_ROW},
    };

    for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++)
        if (limits[i].count > limits[i].most) {
            diag(l->diags, M_550, (struct place){0},
                 "%zu different %s; the tables have room for %zu%s",
                 limits[i].count, limits[i].what, limits[i].most,
                 l->accounts ? "; make several registries, each for some of "
                               "the accounts or models of contracts" : "");
            good = false;
        }
    return good;
}

static struct mreg_item_row item_of(const struct drafts *l,
                                    const struct placed_item *from)
{
    struct mreg_item_row item = {from->meter, 0, MREG_NO_ROW};

    if (from->units) {
        item.unit = (uint8_t)pool_find(&l->units, &from->units, 1);
        item.value = (uint16_t)pool_find(&l->values, &from->pico, 1);
    }
    return item;
}

static void fill_sheets(struct drafts *l, struct pricebook *out)
{
    for (size_t i = 0; i < l->sheets.runs.n; i++) {
        struct sheet s;
        struct placed p;

        place(l->sheets.runs.at[i].at, l->sheets.runs.at[i].n, &p);
        s = (struct sheet){p.row, arena_get(l->arena, p.n + 1, sizeof *s.at),
                           p.n, p.currency};
        for (size_t j = 0; j < p.n; j++)
            s.at[j] = item_of(l, &p.item[j]);
        arena_push(l->arena, &out->sheets, s);
    }
}

static void fill_windows(struct drafts *l, struct pricebook *out)
{
    for (size_t i = 0; i < l->windows.runs.n; i++) {
        const struct run *run = &l->windows.runs.at[i];
        weekly w = {0};

        for (size_t j = 0; j < run->n; j++) {
            struct weekly_range range = {(uint16_t)(run->at[j] >> 16),
                                         (uint16_t)run->at[j]};

            arena_push(l->arena, &w, range);
        }
        arena_push(l->arena, &out->windows, w);
    }
}

static void fill_plans(struct drafts *l, struct pricebook *out)
{
    for (size_t i = 0; i < l->conditions.runs.n; i++) {
        const struct mreg_condition_row row =
            condition_unpack(l->conditions.runs.at[i].at);

        arena_push(l->arena, &out->conditions, row);
    }
    for (size_t i = 0; i < l->plans.runs.n; i++) {
        const struct run *run = &l->plans.runs.at[i];
        struct plan p = {arena_get(l->arena, run->n + 1, sizeof *p.at),
                         run->n};

        for (size_t j = 0; j < run->n; j++)
            p.at[j] = (struct mreg_rate_row){(uint16_t)(run->at[j] >> 16),
                                             (uint16_t)run->at[j]};
        arena_push(l->arena, &out->plans, p);
    }
}

void drafts_settle(struct drafts *l, struct pricebook *out)
{
    struct pool *const early[] = {&l->prices, &l->values, &l->units,
                                  &l->sheets, &l->windows};

    for (size_t i = 0; i < sizeof early / sizeof early[0]; i++)
        pool_settle(l->arena, early[i]);
    settle_conditions(l);
    settle_plans(l);
    *out = (struct pricebook){0};
    if (!fits(l))
        return;
    for (size_t i = 0; i < l->values.runs.n; i++)
        arena_push(l->arena, &out->values, l->values.runs.at[i].at[0]);
    for (size_t i = 0; i < l->units.runs.n; i++)
        arena_push(l->arena, &out->units,
                   (uint32_t)l->units.runs.at[i].at[0]);
    out->prices = l->prices.runs.n;
    fill_sheets(l, out);
    fill_windows(l, out);
    fill_plans(l, out);
}
