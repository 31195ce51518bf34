/* prices.h, the price tables as lists that name each other, and prices.c,
 * which the C compiler makes arrays of.
 *
 * SPDX-License-Identifier: MIT */
#include "emit_sheet.h"

#include <string.h>

#include "base/decimal.h"
#include "base/instant.h"

/* ---- lists ------------------------------------------------------------- */

static void put_values(struct emitting *e, struct buffer *b)
{
    put(b, "\n/* picodollars per unit */\n#define VALUES(X) \\\n");
    for (size_t i = 0; i < e->b->values.n; i++)
        put(b, "    X(%llu) \\\n", (unsigned long long)e->b->values.at[i]);
    put(b, "\n/* how many of a meter a price is for */\n"
        "#define COUNTS(X) \\\n");
    for (size_t i = 0; i < e->b->units.n; i++)
        put(b, "    X(%lu) \\\n", (unsigned long)e->b->units.at[i]);
}

static void put_runs(struct emitting *e, struct buffer *b,
                     const struct sheet *s)
{
    put(b, "\n/* weekly windows: name, ranges, minutes of the UTC week from "
        "Monday */\n#define WINDOWS(X) \\\n");
    for (size_t i = 0; i < e->b->windows.n; i++)
        put(b, "    X(%s, %zu, %s) \\\n", s->window[i],
            e->b->windows.at[i].n, s->windows[i]);
    put(b, "\n/* multipliers: name, factors: meters, times, over */\n"
        "#define SCALES(X) \\\n");
    for (size_t i = 0; i < e->b->scales.n; i++)
        put(b, "    X(%s, %zu, %s) \\\n", s->scale[i],
            e->b->scales.at[i].n, s->scales[i]);
}

static void put_conditions(struct emitting *e, struct buffer *b,
                           const struct sheet *s)
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

static void put_vector(struct emitting *e, struct buffer *b,
                       const struct sheet *s, size_t v)
{
    put(b, "K(%s, %zu, %s)", s->vector[v], e->b->vectors.at[v].n,
        s->vectors[v]);
}

/* A plan, with those vectors that stand where it does. */
static void put_plan(struct emitting *e, struct buffer *b, struct sheet *s,
                     size_t plan)
{
    const struct plan *p = &e->b->plans.at[plan];

    put(b, "P(%s, %zu,", s->plan[plan], p->n);
    for (size_t i = 0; i < p->n; i++) {
        size_t v = p->at[i].vector;

        put(b, " R(%s, ", s->condition[p->at[i].condition]);
        if (s->vector_home[v] != HOME_APART && !s->vector_put[v])
            put_vector(e, b, s, v);
        else
            put(b, "U(%s)", s->vector[v]);
        put(b, ", %s)", s->scale[p->at[i].scale]);
        s->vector_put[v] = true;
    }
    put(b, ")");
}

static void put_shared(struct emitting *e, struct buffer *b, struct sheet *s)
{
    put(b, "\n/* What several lines charge: K(name, items, meter, count, "
        "price). */\n#define VECTORS \\\n");
    for (size_t i = 0; i < e->b->vectors.n; i++)
        if (s->vector_home[i] == HOME_APART) {
            put(b, "    ");
            put_vector(e, b, s, i);
            put(b, " \\\n");
        }
    put(b, "\n/* What several versions charge: P(name, rates, condition, "
        "vector, scale);\n * U names a vector that stands elsewhere. */\n"
        "#define PLANS \\\n");
    for (size_t i = 0; i < e->b->plans.n; i++)
        if (s->plan_lines[i] > 1) {
            put(b, "    ");
            put_plan(e, b, s, i);
            put(b, " \\\n");
        }
}

static const char *instant(struct emitting *e, int64_t ms)
{
    char t[INSTANT_TEXT_SIZE];

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

static void put_line(struct emitting *e, struct buffer *b, struct sheet *s,
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

static void put_schedules(struct emitting *e, struct buffer *b,
                          struct sheet *s)
{
    put(b, "\n/* A price entry each: V(instant, what it charges from then "
        "on, to a model of\n * any geography, a global one, a regional "
        "one); Q names a plan that stands\n * elsewhere. */\n");
    for (size_t i = 0; i < s->schedules.n; i++) {
        const struct schedule *one = &s->schedules.at[i];

        put(b, "#define %s(V) \\\n", one->name);
        for (size_t v = 0; v < schedule_versions(one); v++)
            put_line(e, b, s, one, v);
        put(b, "\n");
    }
}

static void put_users(struct emitting *e, struct buffer *b,
                      const struct sheet *s)
{
    static const char *const variants[VARIANTS] = {"ANY", "GLOBAL",
                                                   "REGIONAL"};

    put(b, "#define SCHEDULES \\\n");
    for (size_t i = 0; i < s->schedules.n; i++)
        put(b, "    %s(ALL) \\\n", s->schedules.at[i].name);
    put(b, "\n/* The same, of each model. */\n#define MODEL_SCHEDULES \\\n");
    for (size_t i = 0; i < e->c->models.n; i++)
        if (s->schedule[i] != SIZE_MAX)
            put(b, "    %s(%s) \\\n",
                s->schedules.at[s->schedule[i]].name,
                variants[schedule_variant(&e->c->models.at[i])]);
    put(b, "\n");
}

/* ---- what makes tables of the lists ------------------------------------ */

static const char numbers[] =
    "/* Numbers: a pass over the lists for each kind. AT_ is where the run "
    "of\n * something begins. */\n"
    "#define NAME(name, ...) name,\n"
    "#define RUN(name, n, ...) AT_##name, END_##name = AT_##name + n - 1,\n"
    "#define VALUE(value) V_##value,\n"
    "#define COUNT(count) N_##count,\n"
    "enum { VALUES(VALUE) VALUES_COUNT, V_UNKNOWN = MREG_NO_ROW };\n"
    "enum { COUNTS(COUNT) COUNTS_COUNT };\n"
    "enum { WINDOWS(NAME) WINDOWS_COUNT };\n"
    "enum { WINDOWS(RUN) RANGES_COUNT };\n"
    "enum { SCALES(NAME) SCALES_COUNT };\n"
    "enum { SCALES(RUN) FACTORS_COUNT };\n"
    "enum { CONDITIONS(NAME) CONDITIONS_COUNT };\n"
    "#undef VALUE\n"
    "#undef COUNT\n"
    "\n"
    "/* Of vectors: ALL, P and R yield the K in them. */\n"
    "#define ALL(from, any, global, regional) any global regional\n"
    "#define Q(name)\n"
    "#define P(name, n, rates) rates\n"
    "#define R(condition, vector, scale) vector\n"
    "#define U(name)\n"
    "#define K NAME\n"
    "enum { VECTORS PLANS SCHEDULES VECTORS_COUNT };\n"
    "#undef K\n"
    "#define K RUN\n"
    "enum { VECTORS PLANS SCHEDULES ITEMS_COUNT };\n"
    "#undef K\n"
    "\n"
    "/* Of plans: ALL yields the P in it. */\n"
    "#undef P\n"
    "#define P NAME\n"
    "enum { PLANS SCHEDULES PLANS_COUNT };\n"
    "#undef P\n"
    "#define P RUN\n"
    "enum { PLANS SCHEDULES RATES_COUNT };\n"
    "#undef P\n"
    "#undef NAME\n"
    "#undef RUN\n"
    "\n"
    "_Static_assert(VALUES_COUNT < MREG_NO_ROW, \"prices have 16 bits\");\n"
    "_Static_assert(COUNTS_COUNT <= 256, \"counts have 8 bits\");\n"
    "_Static_assert(ITEMS_COUNT <= 0xFFFF, \"items have 16 bits\");\n"
    "_Static_assert(RATES_COUNT <= 0xFFFF, \"rates have 16 bits\");\n"
    "_Static_assert(RANGES_COUNT <= 0xFFFF, \"ranges have 16 bits\");\n"
    "_Static_assert(FACTORS_COUNT <= 0xFFFF, \"factors have 16 bits\");\n"
    "\n"
    "#endif\n";

/* Each array ends with a row more than is counted: C has no empty ones. */
static const char arrays[] =
    "#include \"prices.h\"\n"
    "\n"
    "#define VALUE(value) UINT64_C(value),\n"
    "const uint64_t mreg_data_values[] = {VALUES(VALUE) 0};\n"
    "\n"
    "#define COUNT(count) count##u,\n"
    "const uint32_t mreg_data_units[] = {COUNTS(COUNT) 0};\n"
    "\n"
    "#define RUN(name, n, ...) {AT_##name, n},\n"
    "#define ROWS(name, n, ...) __VA_ARGS__\n"
    "#define G(start, end) {start, end},\n"
    "#define F(meters, times, over) {UINT64_C(meters), times##u, over##u},\n"
    "const struct mreg_window_row mreg_data_windows[] = {\n"
    "    WINDOWS(RUN) {0, 0}\n"
    "};\n"
    "const struct mreg_range_row mreg_data_ranges[] = {\n"
    "    WINDOWS(ROWS) {0, 0}\n"
    "};\n"
    "const struct mreg_scale_row mreg_data_scales[] = {\n"
    "    SCALES(RUN) {0, 0}\n"
    "};\n"
    "const struct mreg_factor_row mreg_data_factors[] = {\n"
    "    SCALES(ROWS) {0, 0, 0}\n"
    "};\n"
    "\n"
    "#define CONDITION(name, from, window, service, geo) \\\n"
    "    {from, window, service, geo},\n"
    "const struct mreg_condition_row mreg_data_conditions[] = {\n"
    "    CONDITIONS(CONDITION) {0, 0, 0, 0}\n"
    "};\n"
    "\n"
    "/* Vectors and their items. */\n"
    "#define Q(name)\n"
    "#define P(name, n, rates) rates\n"
    "#define R(condition, vector, scale) vector\n"
    "#define U(name)\n"
    "#define K(name, n, items) AT_##name,\n"
    "const uint16_t mreg_data_vectors[] = {\n"
    "    VECTORS PLANS SCHEDULES ITEMS_COUNT\n"
    "};\n"
    "#undef K\n"
    "#define K(name, n, items) items\n"
    "#define I(meter, count, value) {MREG_##meter, N_##count, V_##value},\n"
    "const struct mreg_item_row mreg_data_items[] = {\n"
    "    VECTORS PLANS SCHEDULES {0, 0, 0}\n"
    "};\n"
    "#undef K\n"
    "\n"
    "/* Plans and their rates. */\n"
    "#undef R\n"
    "#undef U\n"
    "#define R(condition, vector, scale) {condition, vector, scale},\n"
    "#define K(name, n, items) name\n"
    "#define U(name) name\n"
    "const struct mreg_rate_row mreg_data_rates[] = {\n"
    "    PLANS SCHEDULES {0, 0, 0}\n"
    "};\n"
    "#undef P\n"
    "#define P(name, n, rates) {AT_##name, n},\n"
    "const struct mreg_plan_row mreg_data_plans[] = {\n"
    "    PLANS SCHEDULES {0, 0}\n"
    "};\n"
    "\n"
    "/* Versions, in the order of the models. */\n"
    "#undef P\n"
    "#undef Q\n"
    "#define P(name, n, rates) name,\n"
    "#define Q(name) name,\n"
    "#define ANY(from, any, global, regional) any\n"
    "#define GLOBAL(from, any, global, regional) global\n"
    "#define REGIONAL(from, any, global, regional) regional\n"
    "const uint16_t mreg_data_version_plan[] = {MODEL_SCHEDULES 0};\n"
    "#undef ANY\n"
    "#undef GLOBAL\n"
    "#undef REGIONAL\n"
    "#define ANY(from, ...) from,\n"
    "#define GLOBAL(from, ...) from,\n"
    "#define REGIONAL(from, ...) from,\n"
    "const int64_t mreg_data_version_from[] = {MODEL_SCHEDULES 0};\n"
    "_Static_assert(sizeof mreg_data_version_from / sizeof(int64_t)\n"
    "                   == MREG_DATA_VERSIONS + 1,\n"
    "               \"versions of all models\");\n";

/* ---- the files --------------------------------------------------------- */

/* Rows of the run tables: indices of 16 bits, passed here first. */
static void count_rows(struct emitting *e, const struct sheet *s)
{
    size_t items = 0;

    for (size_t i = 0; i < e->b->vectors.n; i++)
        items += s->vector_home[i] ? e->b->vectors.at[i].n : 0;
    for (size_t i = 0; i < e->b->plans.n; i++)
        e->rates += s->plan_lines[i] ? e->b->plans.at[i].n : 0;
    fits(e, items, MREG_NO_ROW, "prices in vectors");
    fits(e, e->rates, MREG_NO_ROW, "rates in plans");
}

void emit_prices(struct emitting *e)
{
    struct sheet s;
    struct buffer *b;
    const char *much;

    sheet_fill(e, &s);
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
    put_schedules(e, b, &s);
    put_users(e, b, &s);
    put(b, "%s", numbers);
    b = emit_file(e, "prices.c", "prices.h as arrays.", much);
    put(b, "%s", arrays);
}
