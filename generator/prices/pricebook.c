/* The price book: what all plans share, stored once and in the order of its
 * content, so that the same prices give the same tables.
 *
 * SPDX-License-Identifier: MIT */
#include "draft.h"
#include "generator/catalogue/price_keys.h"

#define VECTOR_WORDS 3u   /* meter, units, pico; see algebra.h */

void ledger_begin(struct ledger *l, struct catalogue *c)
{
    static const uint64_t one = 1;

    *l = (struct ledger){.arena = c->arena, .diags = c->diags};
    pool_add(l->arena, &l->units, &one, 1);
    pool_add(l->arena, &l->windows, NULL, 0);   /* always */
    pool_add(l->arena, &l->scales, NULL, 0);    /* as it is */
}

size_t ledger_vector(struct ledger *l, const word_list *words)
{
    for (size_t i = 0; i < words->n; i += VECTOR_WORDS) {
        if (!words->at[i + 1])
            continue;
        pool_add(l->arena, &l->units, &words->at[i + 1], 1);
        pool_add(l->arena, &l->values, &words->at[i + 2], 1);
    }
    return pool_add(l->arena, &l->vectors, words->at, words->n);
}

size_t ledger_window(struct ledger *l, const weekly *w)
{
    word_list words = {0};

    for (size_t i = 0; w && i < w->n; i++)
        arena_push(l->arena, &words,
                   (uint64_t)w->at[i].start << 16 | w->at[i].end);
    return pool_add(l->arena, &l->windows, words.at, words.n);
}

size_t ledger_plan(struct ledger *l, const struct raw_rate *rates, size_t n)
{
    struct raw_plan plan = {arena_get(l->arena, n ? n : 1, sizeof *rates),
                            n};

    for (size_t i = 0; i < n; i++)
        plan.at[i] = rates[i];
    arena_push(l->arena, &l->raw_plans, plan);
    return l->raw_plans.n - 1;
}

static uint64_t condition_word(const struct ledger *l,
                               const struct raw_rate *r)
{
    return (uint64_t)r->service << 56 | (uint64_t)r->geo << 48 |
           (uint64_t)l->windows.index[r->window] << 32 | r->from_tokens;
}

static void settle_conditions(struct ledger *l)
{
    for (size_t i = 0; i < l->raw_plans.n; i++)
        for (size_t j = 0; j < l->raw_plans.at[i].n; j++) {
            uint64_t word = condition_word(l, &l->raw_plans.at[i].at[j]);

            pool_add(l->arena, &l->conditions, &word, 1);
        }
    pool_settle(l->arena, &l->conditions);
}

static void settle_plans(struct ledger *l)
{
    for (size_t i = 0; i < l->raw_plans.n; i++) {
        word_list words = {0};

        for (size_t j = 0; j < l->raw_plans.at[i].n; j++) {
            const struct raw_rate *r = &l->raw_plans.at[i].at[j];
            uint64_t word = condition_word(l, r);
            size_t condition = pool_find(&l->conditions, &word, 1);

            arena_push(l->arena, &words,
                       (uint64_t)condition << 32 |
                           (uint64_t)l->vectors.index[r->vector] << 16 |
                           (uint64_t)l->scales.index[r->scale]);
        }
        pool_add(l->arena, &l->plans, words.at, words.n);
    }
    pool_settle(l->arena, &l->plans);
}

/* The indices of the tables are 16 bits wide, units' 8. */
static bool fits(struct ledger *l)
{
    size_t items = 0, factors = 0, ranges = 0, rates = 0;
    bool good = true;

    for (size_t i = 0; i < l->vectors.runs.n; i++)
        items += l->vectors.runs.at[i].n / VECTOR_WORDS;
    for (size_t i = 0; i < l->scales.runs.n; i++)
        factors += l->scales.runs.at[i].n / 2;
    for (size_t i = 0; i < l->windows.runs.n; i++)
        ranges += l->windows.runs.at[i].n;
    for (size_t i = 0; i < l->plans.runs.n; i++)
        rates += l->plans.runs.at[i].n;

    const struct { const char *what; size_t count, most; } limits[] = {
        {"prices", l->values.runs.n, MREG_NO_ROW},
        {"units", l->units.runs.n, UINT8_MAX + 1u},
        {"price vectors", l->vectors.runs.n, MREG_NO_ROW},
        {"items of price vectors", items, MREG_NO_ROW},
        {"multipliers", l->scales.runs.n, MREG_NO_ROW},
        {"factors of multipliers", factors, MREG_NO_ROW},
        {"weekly windows", l->windows.runs.n, MREG_NO_ROW},
        {"ranges of weekly windows", ranges, MREG_NO_ROW},
        {"conditions", l->conditions.runs.n, MREG_NO_ROW},
        {"plans", l->plans.runs.n, MREG_NO_ROW},
        {"rates", rates, MREG_NO_ROW},
    };

    for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++)
        if (limits[i].count > limits[i].most) {
            diag(l->diags, M_550, (struct place){0},
                 "%zu different %s; the tables have room for %zu",
                 limits[i].count, limits[i].what, limits[i].most);
            good = false;
        }
    return good;
}

static struct mreg_item_row item_of(const struct ledger *l,
                                    const uint64_t *words)
{
    struct mreg_item_row item = {(uint8_t)words[0], 0, MREG_NO_ROW};

    if (words[1]) {
        item.unit = (uint8_t)pool_find(&l->units, &words[1], 1);
        item.value = (uint16_t)pool_find(&l->values, &words[2], 1);
    }
    return item;
}

static void fill_vectors(struct ledger *l, struct pricebook *out)
{
    for (size_t i = 0; i < l->vectors.runs.n; i++) {
        const struct run *run = &l->vectors.runs.at[i];
        size_t n = run->n / VECTOR_WORDS;
        struct vector v = {arena_get(l->arena, n + 1, sizeof *v.at), n};

        for (size_t j = 0; j < n; j++)
            v.at[j] = item_of(l, &run->at[j * VECTOR_WORDS]);
        arena_push(l->arena, &out->vectors, v);
    }
}

static void fill_scales(struct ledger *l, struct pricebook *out)
{
    for (size_t i = 0; i < l->scales.runs.n; i++) {
        const struct run *run = &l->scales.runs.at[i];
        size_t n = run->n / 2;
        struct scale s = {arena_get(l->arena, n + 1, sizeof *s.at), n};

        for (size_t j = 0; j < n; j++)
            s.at[j] = (struct mreg_factor_row){
                run->at[2 * j], (uint32_t)(run->at[2 * j + 1] >> 32),
                (uint32_t)run->at[2 * j + 1]};
        arena_push(l->arena, &out->scales, s);
    }
}

static void fill_windows(struct ledger *l, struct pricebook *out)
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

static void fill_plans(struct ledger *l, struct pricebook *out)
{
    for (size_t i = 0; i < l->conditions.runs.n; i++) {
        uint64_t word = l->conditions.runs.at[i].at[0];
        struct mreg_condition_row row = {
            (uint32_t)word, (uint16_t)(word >> 32), (uint8_t)(word >> 56),
            (uint8_t)(word >> 48)};

        arena_push(l->arena, &out->conditions, row);
    }
    for (size_t i = 0; i < l->plans.runs.n; i++) {
        const struct run *run = &l->plans.runs.at[i];
        struct plan p = {arena_get(l->arena, run->n + 1, sizeof *p.at),
                         run->n};

        for (size_t j = 0; j < run->n; j++)
            p.at[j] = (struct mreg_rate_row){(uint16_t)(run->at[j] >> 32),
                                             (uint16_t)(run->at[j] >> 16),
                                             (uint16_t)run->at[j]};
        arena_push(l->arena, &out->plans, p);
    }
}

void ledger_settle(struct ledger *l, struct pricebook *out)
{
    struct pool *const early[] = {&l->values, &l->units, &l->vectors,
                                  &l->scales, &l->windows};

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
    fill_vectors(l, out);
    fill_scales(l, out);
    fill_windows(l, out);
    fill_plans(l, out);
}

/* ---- questions --------------------------------------------------------- */

const struct mreg_rate_row *plan_rate(const struct pricebook *b, size_t plan,
                                      unsigned service, unsigned geo,
                                      unsigned window, uint64_t tokens)
{
    const struct mreg_rate_row *found = NULL;

    for (size_t i = 0; plan < b->plans.n && i < b->plans.at[plan].n; i++) {
        const struct mreg_rate_row *rate = &b->plans.at[plan].at[i];
        const struct mreg_condition_row *c =
            &b->conditions.at[rate->condition];

        if (c->service == service && tokens >= c->from_tokens
            && (!c->geo || c->geo == geo)
            && (!c->window || c->window == window))
            found = rate;
    }
    return found;
}

static uint64_t scaled(const struct scale *s, unsigned meter, uint64_t pico)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->at[i].meters >> meter & 1)
            return pico * s->at[i].times / s->at[i].over;
    return pico;
}

static const struct mreg_item_row *item_for(const struct vector *v,
                                            unsigned meter)
{
    for (size_t i = 0; i < v->n; i++)
        if (v->at[i].meter == meter)
            return &v->at[i];
    return NULL;
}

struct mreg_price pricebook_price(const struct pricebook *b,
                                  const struct mreg_rate_row *rate,
                                  unsigned meter)
{
    const struct vector *v = &b->vectors.at[rate->vector];
    struct mreg_price price = {.units = 1};
    unsigned m = meter;

    while (!item_for(v, m) && meter_facts[m].parent != METER_FREE
           && meter_facts[m].parent != m)
        m = meter_facts[m].parent;
    if (item_for(v, m)) {
        const struct mreg_item_row *item = item_for(v, m);

        if (item->value == MREG_NO_ROW)
            return price;
        price.pico_usd = scaled(&b->scales.at[rate->scale], meter,
                                b->values.at[item->value]);
        price.units = b->units.at[item->unit];
        price.inherited = m != meter;
        price.known = 1;
    } else if (meter_facts[m].parent == METER_FREE) {
        price.known = v->n > 0;
    }
    return price;
}
