/* Conditions of prices.
 *
 * SPDX-License-Identifier: MIT */
#include "condition.h"

#include <stdlib.h>

#include "window.h"

const char *condition_dimension(int dimension)
{
    static const char *const names[CONDITION_DIMENSIONS] = {
        [BY_TOKENS] = "a threshold", [BY_SERVICE] = "a service",
        [BY_GEO] = "a geography", [BY_ACCOUNT] = "an account",
        [BY_WINDOW] = "a window"};

    return names[dimension];
}

/* ---- keys ---------------------------------------------------------------- */

static void read_threshold(struct reading *in, const struct node *n,
                           struct when *w, unsigned more)
{
    uint32_t tokens = 0;

    read_count(in, n, &tokens);
    if (!tokens)
        return;
    w->has_tokens = true;
    w->from_tokens = tokens > UINT32_MAX - more ? tokens : tokens + more;
}

static void read_above(struct reading *in, const struct node *n, void *into)
{
    struct when_input *w = into;

    w->above = n;
    read_threshold(in, n, &w->when, 1);
}

static void read_from(struct reading *in, const struct node *n, void *into)
{
    struct when_input *w = into;

    w->from = n;
    read_threshold(in, n, &w->when, 0);
}

static void read_bits(struct reading *in, const struct node *n,
                      const struct read_names *names, uint32_t *out)
{
    uint64_t bits;

    if (n->kind == NODE_LIST && !n->count)
        diag(in->diags, M_220, n->at, "an empty list never holds");
    else if (read_name_set(in, n, names, &bits))
        *out = (uint32_t)bits;
}

void read_service_bits(struct reading *in, const struct node *n, void *into)
{
    read_bits(in, n, &read_services, into);
}

void read_geo_bits(struct reading *in, const struct node *n, void *into)
{
    read_bits(in, n, &read_geographies, into);
}

static void read_when_window(struct reading *in, const struct node *n,
                             void *into)
{
    struct when_input *w = into;

    w->when.has_window = true;
    read_window(in, n, &w->when.window);
}

static const struct read_key when_keys[] = {
    {"input_tokens_above", read_above, 0, false},
    {"input_tokens_from", read_from, 0, false},
    {"service", read_service_bits,
     offsetof(struct when_input, when.services), false},
    {"geo", read_geo_bits, offsetof(struct when_input, when.geos), false},
    {"window", read_when_window, 0, false},
};

void read_condition(struct reading *in, const struct node *n, void *into)
{
    static const struct read_schema schema =
        READ_SCHEMA("a condition", when_keys);

    read_map(in, n, &schema, into);
}

/* ---- parts --------------------------------------------------------------- */

#define SERVICE_WORD(n, NAME, name) [SERVICE_PART + (n)] = (name),
#define GEO_WORD(n, NAME, name) [GEO_PART + (n)] = (name),
const char *const condition_part_words[CONDITION_PARTS] = {
    MREG_SERVICES(SERVICE_WORD)
    MREG_GEOGRAPHIES(GEO_WORD)
    [THRESHOLD_PART] = "threshold", [WINDOW_PART] = "window",
};

_Static_assert(CONDITION_PARTS <= 32, "parts have bits");

uint32_t condition_parts(const struct when *w)
{
    return (w->services & ~(1u << MREG_STANDARD)) << SERVICE_PART
           | w->geos << GEO_PART
           | (uint32_t)w->has_tokens << THRESHOLD_PART
           | (uint32_t)w->has_window << WINDOW_PART;
}

/* ---- the conditions of entries ------------------------------------------ */

static bool bits_inside(uint32_t inner, uint32_t outer)
{
    return !outer || (inner && !(inner & ~outer));
}

bool condition_inside_in(const struct when *inner, const struct when *outer,
                         int dimension)
{
    switch (dimension) {
    case BY_TOKENS:
        return !outer->has_tokens
               || (inner->has_tokens
                   && inner->from_tokens >= outer->from_tokens);
    case BY_SERVICE:
        return bits_inside(inner->services, outer->services);
    case BY_GEO:
        return bits_inside(inner->geos, outer->geos);
    case BY_ACCOUNT:
        return !outer->account || inner->account == outer->account;
    default:
        return !outer->has_window
               || (inner->has_window
                   && window_inside(&inner->window, &outer->window));
    }
}

bool condition_inside(const struct when *inner, const struct when *outer)
{
    for (int in = 0; in < CONDITION_DIMENSIONS; in++)
        if (!condition_inside_in(inner, outer, in))
            return false;
    return true;
}

bool condition_only_in(const struct when *w, int dimension)
{
    static const struct when any_call;

    for (int in = 0; in < CONDITION_DIMENSIONS; in++)
        if (in != dimension && !condition_inside_in(&any_call, w, in))
            return false;
    return true;
}

bool condition_holds(const struct when *w,
                     const struct mreg_condition_row *call, bool in_window)
{
    return (!w->has_tokens || call->from_tokens >= w->from_tokens)
           && (!w->services || w->services >> call->service & 1)
           && (!w->geos || w->geos >> call->geo & 1)
           && (!w->has_window || in_window);
}

/* ---- values -------------------------------------------------------------- */

void condition_values_add(struct arena *a, struct condition_values *v,
                          const struct when *w)
{
    if (w->has_tokens)
        arena_push(a, &v->points, w->from_tokens);
}

static int compare_points(const void *left, const void *right)
{
    uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;

    return (a > b) - (a < b);
}

void condition_values_sort(struct arena *a, struct condition_values *v)
{
    size_t kept = 0;

    arena_push(a, &v->points, 0);
    qsort(v->points.at, v->points.n, sizeof *v->points.at, compare_points);
    for (size_t i = 0; i < v->points.n; i++)
        if (!kept || v->points.at[kept - 1] != v->points.at[i])
            v->points.at[kept++] = v->points.at[i];
    v->points.n = kept;
}

void condition_each(const struct condition_values *v,
                    struct mreg_condition_row on,
                    void (*visit)(void *state,
                                  const struct mreg_condition_row *on),
                    void *state)
{
    for (on.geo = 0; on.geo < MREG_GEOS_COUNT; on.geo++) {
        if (!(v->geos >> on.geo & 1))
            continue;
        for (on.window = 0; on.window < v->windows; on.window++)
            for (size_t i = 0; i < v->points.n; i++) {
                on.from_tokens = v->points.at[i];
                visit(state, &on);
            }
    }
}

/* ---- the conditions of rates --------------------------------------------- */

bool condition_covers(const struct mreg_condition_row *outer,
                      const struct mreg_condition_row *inner)
{
    return outer->account == inner->account
           && outer->service == inner->service
           && (!outer->geo || outer->geo == inner->geo)
           && (!outer->window || outer->window == inner->window)
           && outer->from_tokens <= inner->from_tokens;
}

bool condition_alike(const struct mreg_condition_row *a,
                     const struct mreg_condition_row *b)
{
    return a->service == b->service && a->geo == b->geo
           && a->window == b->window && a->from_tokens == b->from_tokens;
}

void condition_pack(const struct mreg_condition_row *row,
                    uint64_t words[CONDITION_WORDS])
{
    words[0] = row->account;
    words[1] = (uint64_t)row->service << 56 | (uint64_t)row->geo << 48
               | (uint64_t)row->window << 32 | row->from_tokens;
}

struct mreg_condition_row condition_unpack(
    const uint64_t words[CONDITION_WORDS])
{
    return (struct mreg_condition_row){
        .from_tokens = (uint32_t)words[1],
        .window = (uint16_t)(words[1] >> 32),
        .geo = (uint8_t)(words[1] >> 48), .service = (uint8_t)(words[1] >> 56),
        .account = (uint16_t)words[0]};
}

/* ---- C ------------------------------------------------------------------- */

#define X(n, NAME, ...) #NAME,
static const char *const services[] = {MREG_SERVICES(X)};
static const char *const geos[] = {MREG_GEOGRAPHIES(X)};
#undef X

const char *condition_name(struct arena *a,
                           const struct mreg_condition_row *c,
                           const char *window)
{
    const char *name = arena_printf(a, "C_%s", services[c->service]);

    if (c->from_tokens)
        name = arena_printf(a, "%s_FROM_%lu", name,
                            (unsigned long)c->from_tokens);
    if (c->geo)
        name = arena_printf(a, "%s_%s", name, geos[c->geo]);
    if (c->window)
        name = arena_printf(a, "%s_%s", name, window);
    if (c->account)
        name = arena_printf(a, "%s_FOR_%u", name, (unsigned)c->account);
    return name;
}

void condition_put(struct buffer *b, const struct mreg_condition_row *c,
                   const char *window)
{
    put(b, "%luu, %s, MREG_%s, ", (unsigned long)c->from_tokens, window,
        services[c->service]);
    put(b, "%s%s, %u", c->geo ? "MREG_" : "", c->geo ? geos[c->geo] : "0",
        (unsigned)c->account);
}

/* ---- text ---------------------------------------------------------------- */

static void put_part(struct buffer *b, mreg_text part)
{
    put(b, "%s%.*s", b->n ? "," : "", (int)part.size, part.at);
}

/* Vendors say "above 200,000" or "from 200,000": the round figure tells
 * which. */
static void put_threshold(struct buffer *b, uint64_t from)
{
    if (from % 2)
        put(b, ",input>%llu", (unsigned long long)from - 1);
    else
        put(b, ",input>=%llu", (unsigned long long)from);
}

static void put_window(struct buffer *b, uint32_t start, uint32_t end)
{
    static const char days[][4] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat",
                                   "Sun"};

    put(b, ",%s %02u:%02u-%s %02u:%02u", days[start / 1440 % 7],
        start / 60 % 24, start % 60, days[end / 1440 % 7], end / 60 % 24,
        end % 60);
}

const char *condition_text(struct arena *a, const mreg *r, mreg_model m,
                           uint32_t version, uint32_t rate)
{
    struct buffer b = {.arena = a};
    uint32_t start, end;
    mreg_rate on;

    mreg_rate_info(r, m, version, rate, &on);
    put_part(&b, mreg_service_name(on.service));
    if (on.from_tokens)
        put_threshold(&b, on.from_tokens);
    if (on.geo)
        put_part(&b, mreg_geo_name(on.geo));
    for (uint32_t i = 0; i < on.windows; i++) {
        mreg_rate_window(r, m, version, rate, i, &start, &end);
        put_window(&b, start, end);
    }
    if (on.account) {
        const mreg_text name = mreg_account_name(r, on.account);

        put(&b, ",account=%.*s", (int)name.size, name.at);
    }
    put_bytes(&b, "", 1);
    return b.at;
}
