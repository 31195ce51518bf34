/* Writes prices.h, the price tables as lists that name each other, and
 * prices.c, of which the C compiler makes arrays.
 *
 * SPDX-License-Identifier: MIT */
#include "listing.h"

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
    put(b, "\n/* name, " CONDITION_COLUMNS " */\n"
        "#define CONDITIONS(X) \\\n");
    for (size_t i = 0; i < e->b->conditions.n; i++) {
        const struct mreg_condition_row *c = &e->b->conditions.at[i];

        put(b, "    X(%s, ", s->condition[i]);
        condition_put(b, c, s->window[c->window]);
        put(b, ") \\\n");
    }
}

/* Writes the next sheet. */
static void put_sheet(struct buffer *b, struct listing *s)
{
    put(b, "K(%s, %s)", s->sheet[s->sheets_put], s->sheets[s->sheets_put]);
    s->sheets_put++;
}

/* Writes a plan, with those sheets that it is the first to use. */
static void put_plan(struct emitting *e, struct buffer *b, struct listing *s,
                     size_t plan)
{
    const struct plan *p = &e->b->plans.at[plan];

    put(b, "P(%s, %zu,", s->plan[plan], p->n);
    for (size_t i = 0; i < p->n; i++) {
        put(b, " R(%s, ", s->condition[p->at[i].condition]);
        if (p->at[i].sheet == s->sheets_put)
            put_sheet(b, s);
        else
            put(b, "U(%s)", s->sheet[p->at[i].sheet]);
        put(b, ")");
    }
    put(b, ")");
    s->plans_put = plan + 1;
}

static void put_shared(struct emitting *e, struct buffer *b,
                       struct listing *s)
{
    put(b, "\n/* What several lines charge: K(name, items, S(input, "
        "cache_read, cache_write,\n * output: picodollars a token; the "
        "meters that these price, the inherited of\n * them), other prices: "
        "I(meter, count, price), J where it is inherited). */\n"
        "#define SHEETS \\\n");
    while (s->sheets_put < e->b->shared_sheets) {
        put(b, "    ");
        put_sheet(b, s);
        put(b, " \\\n");
    }
    put(b, "\n/* What several versions charge: P(name, rates, "
        "R(condition, sheet)); U names a\n * sheet that is written "
        "elsewhere. */\n#define PLANS \\\n");
    while (s->plans_put < e->b->shared_plans) {
        put(b, "    ");
        put_plan(e, b, s, s->plans_put);
        put(b, " \\\n");
    }
}

/* ---- instants ---------------------------------------------------------- */

static void put_odd_instants(struct emitting *e, struct buffer *b)
{
    put(b, "\n/* instants that are not a whole second or are far ahead */\n"
        "#define ODD_INSTANTS(X) \\\n");
    for (uint32_t i = 0; i < e->r->odd_count; i++)
        put(b, "    X(%lld) \\\n", (long long)e->r->odd_instants[i]);
}

/* Writes when a version begins; `second` is what the tables say of it. */
static const char *instant(struct emitting *e, int64_t ms, mreg_second second)
{
    char t[INSTANT_TEXT_SIZE];

    if (second >= MREG_ODD_INSTANT)
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

/* Returns the row of a model, or the one past all: without prices. */
static const struct mreg_model_row *row_of(const struct emitting *e,
                                           const struct model *m)
{
    return &e->r->models[m ? (size_t)(m - e->c->models.at)
                           : e->r->model_count];
}

static void put_line(struct emitting *e, struct buffer *b, struct listing *s,
                     const struct schedule *one, size_t version)
{
    const struct model *any = schedule_model(one);

    put(b, "    V(%s",
        instant(e, any->prices->versions.at[version].from,
                e->r->version_from[row_of(e, any)->first_version + version]));
    for (unsigned k = 0; k < SCHEDULE_VARIANTS; k++) {
        size_t plan = one->model[k] ? one->model[k]->plan[version] : 0;

        put(b, ", ");
        if (!one->model[k])
            continue;
        if (plan == s->plans_put)
            put_plan(e, b, s, plan);
        else
            put(b, "Q(%s)", s->plan[plan]);
    }
    put(b, ") \\\n");
}

/* Returns a threshold, 0 for none. */
static unsigned long threshold(const struct emitting *e, unsigned below)
{
    const uint64_t tokens = e->r->thresholds[below];

    return tokens == UINT64_MAX ? 0 : (unsigned long)tokens;
}

static void put_usual(struct emitting *e, struct buffer *b,
                      const struct listing *s, const struct schedule *one)
{
    put(b, "    V##_USUAL(");
    for (unsigned k = 0; k < SCHEDULE_VARIANTS; k++) {
        const struct mreg_model_row *row = row_of(e, one->model[k]);

        put(b, "%s%u, %s, BELOW_%lu", k ? ", " : "", (unsigned)row->since,
            row->sheet == MREG_NO_ROW ? "SH_NONE" : s->sheet[row->sheet],
            threshold(e, row->below));
    }
    put(b, ")\n\n");
}

static void put_schedules(struct emitting *e, struct buffer *into,
                          struct listing *s, const char *much)
{
    struct buffer *parts[PARTS], *b = into;

    put(b, "\n/* tokens of input that a usual sheet ends at; 0: at none */\n"
        "#define THRESHOLDS(X) \\\n");
    for (unsigned i = 0; i < MREG_THRESHOLDS && e->r->thresholds[i]; i++)
        put(b, "    X(%lu) \\\n", threshold(e, i));
    put(b, "\n/* A price entry each: V(instant, what it charges from then "
        "on, to a model of\n * any geography, a global one, a regional "
        "one); Q names a plan that is written\n * elsewhere. USUAL: for "
        "each of the three from which day on a model's row says\n * which "
        "sheet, for prompts below which size. */\n");
    emit_parts(e, "schedules", "What a price entry charges, since when.",
               much, into, parts);
    for (size_t i = 0; i < e->b->schedules.n; i++) {
        const struct schedule *one = &e->b->schedules.at[i];
        const size_t versions = model_versions(schedule_model(one));

        b = emit_part_of(e, i, parts);
        put(b, "#define %s(V) \\\n", emit_entry(e, i));
        for (size_t v = 0; v < versions; v++)
            put_line(e, b, s, one, v);
        put_usual(e, b, s, one);
    }
}

static void put_users(struct emitting *e, struct buffer *b)
{
    put(b, "\n#define SCHEDULES \\\n");
    for (size_t i = 0; i < e->b->schedules.n; i++)
        put(b, "    %s(ALL) \\\n", emit_entry(e, i));
    put(b, "\n/* The same, of each model. */\n"
        "#define MODEL_SCHEDULES \\\n");
    for (size_t i = 0; i < e->c->models.n; i++)
        if (model_versions(&e->c->models.at[i]))
            put(b, "    %s \\\n", emit_schedule(e, i));
    put(b, "\n");
}

/* ---- the files --------------------------------------------------------- */

void emit_prices(struct emitting *e)
{
    struct listing s;
    struct buffer *b;
    const char *much;

    listing_fill(e, &s);
    much = arena_printf(e->arena, "%s schedules, %s versions of models.",
                        grouped(e->arena, e->b->schedules.n),
                        grouped(e->arena, e->r->version_count));
    b = emit_file(e, "prices.h", "What everything costs and has cost.",
                  much);
    put(b, "#ifndef MREG_DATA_PRICES_H\n#define MREG_DATA_PRICES_H\n\n"
        "#include \"internal.h\"\n");
    put_values(e, b);
    put_runs(e, b, &s);
    put_conditions(e, b, &s);
    put_shared(e, b, &s);
    put_odd_instants(e, b);
    put_schedules(e, b, &s, much);
    put_users(e, b);
    put(b, "%s", price_numbers);
    b = emit_file(e, "prices.c", "prices.h as arrays.", much);
    put(b, "%s", price_arrays);
}
