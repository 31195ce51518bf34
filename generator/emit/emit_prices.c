/* Writes prices.h, the price tables as lists that name each other, and
 * prices.c, of which the C compiler makes arrays.
 *
 * SPDX-License-Identifier: MIT */
#include "usual.h"

#include <stdlib.h>

#include "base/decimal.h"
#include "base/instant.h"
#include "generator/catalogue/find.h"

/* ---- lists ------------------------------------------------------------- */

static void put_values(struct emitting *e, struct buffer *b)
{
    put(b, "\n/* picodollars per unit, where a sheet has no place for them */\n"
        "#define VALUES(X) \\\n");
    for (size_t i = 0; i < e->b->values.n; i++)
        put(b, "    X(%llu) \\\n", (unsigned long long)e->b->values.at[i]);
    put(b, "\n/* how many of a meter a price is for */\n"
        "#define COUNTS(X) \\\n");
    for (size_t i = 0; i < e->b->units.n; i++)
        put(b, "    X(%lu) \\\n", (unsigned long)e->b->units.at[i]);
}

static void put_runs(struct emitting *e, struct buffer *b,
                     const struct listing *s)
{
    put(b, "\n/* weekly windows: name, ranges, minutes of the UTC week from "
        "Monday */\n#define WINDOWS(X) \\\n");
    for (size_t i = 0; i < e->b->windows.n; i++)
        put(b, "    X(%s, %zu, %s) \\\n", s->window[i],
            e->b->windows.at[i].n, s->windows[i]);
}

static void put_conditions(struct emitting *e, struct buffer *b,
                           const struct listing *s)
{
    put(b, "\n/* name, input tokens from, window, service, geography "
        "(0: any) */\n#define CONDITIONS(X) \\\n");
    for (size_t i = 0; i < e->b->conditions.n; i++) {
        const struct mreg_condition_row *c = &e->b->conditions.at[i];

        put(b, "    X(%s, %luu, %s, %s, %s) \\\n", s->condition[i],
            (unsigned long)c->from_tokens, s->window[c->window],
            emit_service(c->service), c->geo ? emit_geo(c->geo) : "0");
    }
}

static void put_sheet(struct buffer *b, const struct listing *s, size_t i)
{
    put(b, "K(%s, %s)", s->sheet[i], s->sheets[i]);
}

/* Writes a plan, with those sheets that are written where it is. */
static void put_plan(struct emitting *e, struct buffer *b, struct listing *s,
                     size_t plan)
{
    const struct plan *p = &e->b->plans.at[plan];

    put(b, "P(%s, %zu,", s->plan[plan], p->n);
    for (size_t i = 0; i < p->n; i++) {
        size_t sheet = p->at[i].sheet;

        put(b, " R(%s, ", s->condition[p->at[i].condition]);
        if (s->sheet_home[sheet] != HOME_APART && !s->sheet_put[sheet])
            put_sheet(b, s, sheet);
        else
            put(b, "U(%s)", s->sheet[sheet]);
        put(b, ")");
        s->sheet_put[sheet] = true;
    }
    put(b, ")");
}

static void put_shared(struct emitting *e, struct buffer *b,
                       struct listing *s)
{
    put(b, "\n/* What several lines charge: K(name, items, S(input, "
        "cache_read, cache_write,\n * output: picodollars a token; the "
        "meters that these price, the inherited of\n * them), other prices: "
        "I(meter, count, price), J where it is inherited). */\n"
        "#define SHEETS \\\n");
    for (size_t i = 0; i < e->b->sheets.n; i++)
        if (s->sheet_home[i] == HOME_APART) {
            put(b, "    ");
            put_sheet(b, s, i);
            put(b, " \\\n");
        }
    put(b, "\n/* What several versions charge: P(name, rates, "
        "R(condition, sheet)); U names a\n * sheet that is written "
        "elsewhere. */\n#define PLANS \\\n");
    for (size_t i = 0; i < e->b->plans.n; i++)
        if (s->plan_lines[i] > 1) {
            put(b, "    ");
            put_plan(e, b, s, i);
            put(b, " \\\n");
        }
}

/* ---- instants ---------------------------------------------------------- */

/* Tells whether an instant is not a whole second below MREG_ODD_INSTANT. */
static bool is_odd(int64_t ms)
{
    return ms < 0 || ms % 1000 || ms / 1000 >= MREG_ODD_INSTANT;
}

static int compare_instants(const void *left, const void *right)
{
    int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;

    return (a > b) - (a < b);
}

static void put_odd_instants(struct emitting *e, struct buffer *b)
{
    LIST_OF(int64_t) odd = {0};

    for (size_t i = 0; i < e->c->models.n; i++) {
        const struct model *m = &e->c->models.at[i];

        for (size_t v = 0; v < model_versions(m); v++)
            if (is_odd(m->prices->versions.at[v].from))
                arena_push(e->arena, &odd, m->prices->versions.at[v].from);
    }
    if (odd.n)
        qsort(odd.at, odd.n, sizeof *odd.at, compare_instants);
    put(b, "\n/* instants that are not a whole second or are far ahead */\n"
        "#define ODD_INSTANTS(X) \\\n");
    for (size_t i = 0; i < odd.n; i++)
        if (!i || odd.at[i] != odd.at[i - 1])
            put(b, "    X(%lld) \\\n", (long long)odd.at[i]);
    fits(e, odd.n, UINT32_MAX - MREG_ODD_INSTANT, "odd instants");
}

static const char *instant(struct emitting *e, int64_t ms)
{
    char t[INSTANT_TEXT_SIZE];

    if (is_odd(ms))
        return arena_printf(e->arena, "ODD(%lld)", (long long)ms);
    if (ms % 60000)
        return arena_printf(e->arena, "INT64_C(%lld)", (long long)ms);
    instant_text(ms, t);
    for (unsigned i = 5; i < 16; i++) /* 08 would be octal */
        if (t[i] == '0' && t[i + 1] >= '0' && t[i + 1] <= '9'
            && (t[i - 1] < '0' || t[i - 1] > '9'))
            t[i] = ' ';
    return arena_printf(e->arena, "MREG_UTC(%.4s,%.2s,%.2s,%.2s,%.2s)", t,
                        t + 5, t + 8, t + 11, t + 14);
}

static void put_line(struct emitting *e, struct buffer *b, struct listing *s,
                     const struct schedule *one, size_t version)
{
    const struct model *any = one->model[0] ? one->model[0]
                              : one->model[1] ? one->model[1]
                                              : one->model[2];

    put(b, "    V(%s", instant(e, any->prices->versions.at[version].from));
    for (unsigned k = 0; k < VARIANTS; k++) {
        size_t plan = one->model[k] ? one->model[k]->plan[version] : 0;

        put(b, ", ");
        if (!one->model[k])
            continue;
        if (s->plan_lines[plan] == 1 && !s->plan_put[plan])
            put_plan(e, b, s, plan);
        else
            put(b, "Q(%s)", s->plan[plan]);
        s->plan_put[plan] = true;
    }
    put(b, ") \\\n");
}

static size_t threshold(const thresholds *list, uint32_t below)
{
    size_t i = 0;

    while (i < list->n && list->at[i] != below)
        i++;
    return i;
}

static void put_usual(struct emitting *e, struct buffer *b,
                      const struct listing *s, const struct schedule *one,
                      const thresholds *list)
{
    put(b, "    V##_USUAL(");
    for (unsigned k = 0; k < VARIANTS; k++) {
        struct usual usual = {0, SIZE_MAX, 0};

        if (one->model[k])
            usual = usual_of(e, one->model[k]);
        if (usual.sheet == SIZE_MAX || threshold(list, usual.below) == list->n)
            put(b, "%s0, SH_NONE, BELOW_0", k ? ", " : "");
        else
            put(b, "%s%u, %s, BELOW_%lu", k ? ", " : "", usual.since,
                s->sheet[usual.sheet], (unsigned long)usual.below);
    }
    put(b, ")\n\n");
}

static void put_schedules(struct emitting *e, struct buffer *b,
                          struct listing *s)
{
    const thresholds list = usual_thresholds(e, s);

    put(b, "\n/* tokens of input that a usual sheet ends at; 0: at none */\n"
        "#define THRESHOLDS(X) \\\n");
    for (size_t i = 0; i < list.n; i++)
        put(b, "    X(%lu) \\\n", (unsigned long)list.at[i]);
    put(b, "\n/* A price entry each: V(instant, what it charges from then "
        "on, to a model of\n * any geography, a global one, a regional "
        "one); Q names a plan that is written\n * elsewhere. USUAL: for "
        "each of the three from which day on a model's row says\n * which "
        "sheet, for prompts below which size. */\n");
    for (size_t i = 0; i < s->schedules.n; i++) {
        const struct schedule *one = &s->schedules.at[i];

        put(b, "#define %s(V) \\\n", one->name);
        for (size_t v = 0; v < schedule_versions(one); v++)
            put_line(e, b, s, one, v);
        put_usual(e, b, s, one, &list);
    }
}

static void put_users(struct emitting *e, struct buffer *b,
                      const struct listing *s)
{
    put(b, "#define SCHEDULES \\\n");
    for (size_t i = 0; i < s->schedules.n; i++)
        put(b, "    %s(ALL) \\\n", s->schedules.at[i].name);
    put(b, "\n/* The same, of each model. */\n"
        "#define MODEL_SCHEDULES \\\n");
    for (size_t i = 0; i < e->c->models.n; i++)
        if (model_versions(&e->c->models.at[i]))
            put(b, "    %s \\\n", emit_schedule(e, &e->c->models.at[i]));
    put(b, "\n");
}

/* ---- the files --------------------------------------------------------- */

/* Counts the rows of tables with indices of 16 bits; refuses too many. */
static void count_rows(struct emitting *e, const struct listing *s)
{
    size_t items = 0;

    for (size_t i = 0; i < e->b->sheets.n; i++)
        items += s->sheet_home[i] ? e->b->sheets.at[i].n : 0;
    for (size_t i = 0; i < e->b->plans.n; i++)
        e->rates += s->plan_lines[i] ? e->b->plans.at[i].n : 0;
    fits(e, items, MREG_NO_ROW, "prices in sheets");
    fits(e, e->rates, MREG_NO_ROW, "rates in plans");
}

void emit_prices(struct emitting *e)
{
    struct listing s;
    struct buffer *b;
    const char *much;

    listing_fill(e, &s);
    count_rows(e, &s);
    much = arena_printf(e->arena, "%s schedules, %s versions of models.",
                        grouped(e->arena, s.schedules.n),
                        grouped(e->arena, e->versions));
    b = emit_file(e, "prices.h", "What everything costs and has cost.",
                  much);
    put(b, "#ifndef MREG_DATA_PRICES_H\n#define MREG_DATA_PRICES_H\n\n"
        "#include \"internal.h\"\n");
    put_values(e, b);
    put_runs(e, b, &s);
    put_conditions(e, b, &s);
    put_shared(e, b, &s);
    put_odd_instants(e, b);
    put_schedules(e, b, &s);
    put_users(e, b, &s);
    put(b, "%s", price_numbers);
    b = emit_file(e, "prices.c", "prices.h as arrays.", much);
    put(b, "%s", price_arrays);
}
