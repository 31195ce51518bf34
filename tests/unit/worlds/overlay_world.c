/* Random lists and overlays; see overlay_world.h.
 *
 * SPDX-License-Identifier: MIT */
#include "overlay_world.h"

#include <string.h>

#include "base/buffer.h"
#include "base/instant.h"
#include "mreg.h"

#define DAY INT64_C(86400000)

const char *const overlay_meters[WORLD] = {"input", "cache_read", "output",
                                           "web_search"};
static const char *const key_of[WORLD] = {
    "input_per_1m", "cache_read_per_1m", "output_per_1m", "web_search_per_1m"};

/* ---- chance -------------------------------------------------------------- */

static uint64_t state;

void overlay_seed(uint64_t seed)
{
    state = seed;
}

static unsigned chance(unsigned n)
{
    state = state * UINT64_C(6364136223846793005) + 1442695040888963407u;
    return (unsigned)(state >> 33) % n;
}

static struct cost some_price(void)
{
    return (struct cost){KNOWN, UINT64_C(8000000) << chance(4)};
}

/* ---- worlds -------------------------------------------------------------- */

bool names_batch(const struct known *v)
{
    return v->quarters || v->price[BATCH_][OUT_].state;
}

static void draw_overrides(struct known *v)
{
    if (chance(2))
        v->price[LONG_][IN_] = some_price();
    switch (chance(4)) {
    case 0: v->quarters = 1 + chance(3); break;
    case 1: v->price[BATCH_][OUT_] = some_price(); break;
    case 2: v->quarters = 2; v->price[BATCH_][OUT_] = some_price(); break;
    default: break;
    }
}

static struct known draw_list(int64_t from)
{
    struct known v = {.from = from};

    v.price[BASE][IN_] = some_price();
    for (unsigned m = READ_; m < WORLD; m++)
        switch (chance(4)) {
        case 0: v.price[BASE][m].state = UNKNOWN; break;
        case 1: break;
        default: v.price[BASE][m] = some_price();
        }
    draw_overrides(&v);
    return v;
}

static struct known draw_own(int64_t from)
{
    struct known v = {.from = from, .until = INT64_MAX,
                      .others = (int)chance(3)};

    if (v.others == TO_PROPORTION) {
        v.price[BASE][IN_] = some_price();
        return v;
    }
    for (unsigned m = IN_; m < WORLD; m++)
        if (chance(2))
            v.price[BASE][m] = some_price();
    if (chance(2))
        draw_overrides(&v);
    if (!v.price[BASE][READ_].state && !v.quarters)
        v.price[BASE][OUT_] = some_price();
    return v;
}

static int64_t later(int64_t at)
{
    return at + DAY * (1 + chance(8));
}

/* The versions of an overlay end, or the next begins. */
void overlay_draw(struct world *w)
{
    const int64_t first = MREG_UTC(2026, 1, 1, 0, 0);
    int64_t at = first;

    memset(w, 0, sizeof *w);
    for (size_t n = 1 + chance(4); w->lists < n; w->lists++)
        w->list[w->lists] = draw_list(at = later(at));
    at = first;
    for (size_t n = 1 + chance(4); w->owns < n; w->owns++) {
        struct known *v = &w->own[w->owns];

        if (!w->owns || v[-1].until == INT64_MAX || chance(2))
            at = later(at);
        *v = draw_own(at);
        if (w->owns && v[-1].until == INT64_MAX)
            v[-1].until = at;
        if (chance(2))
            v->until = at = later(at);
    }
}

/* ---- as YAML ------------------------------------------------------------- */

/* A search costs so many picodollars by the million, too. */
static void put_prices(struct buffer *b, const struct cost *price,
                       const char *before)
{
    for (unsigned m = 0; m < WORLD; m++)
        if (price[m].state == UNKNOWN)
            put(b, "%s%s: unknown\n", before, key_of[m]);
        else if (price[m].state)
            put(b, "%s%s: %u\n", before, key_of[m],
                (unsigned)(price[m].pico / 1000000));
}

/* Writes what ends with a version of the list. */
static void put_drops(struct buffer *b, const struct known *before,
                      const struct known *v)
{
    const char *comma = "      drops: [";

    for (unsigned m = 0; before && m <= WORLD + 1; m++) {
        bool had = m == WORLD ? names_batch(before)
                              : before->price[LONG_][IN_].state != ABSENT;
        bool has = m == WORLD ? names_batch(v)
                              : v->price[LONG_][IN_].state != ABSENT;

        if (m < WORLD) {
            had = before->price[BASE][m].state
                  || (m == OUT_ && before->price[BATCH_][m].state);
            has = v->price[BASE][m].state
                  || (m == OUT_ && v->price[BATCH_][m].state);
        }
        if (!had || has)
            continue;
        put(b, "%s%s", comma, m < WORLD ? overlay_meters[m]
                              : m == WORLD ? "batch" : "threshold");
        comma = ", ";
    }
    if (*comma == ',')
        put(b, "]\n");
}

static void put_version(struct buffer *b, const struct known *v)
{
    static const char *const others[] = {"list", "proportional", "unknown"};
    char from[INSTANT_TEXT_SIZE], until[INSTANT_TEXT_SIZE];

    instant_short(v->from, from);
    put(b, "    - effective_date: %s\n      source: s\n"
        "      checked: 2026-06-01\n", from);
    if (v->until && v->until != INT64_MAX) {
        instant_short(v->until, until);
        put(b, "      until: %s\n", until);
    }
    if (v->others)
        put(b, "      others: %s\n", others[v->others]);
    put_prices(b, v->price[BASE], "      ");
    if (v->price[LONG_][IN_].state || names_batch(v))
        put(b, "      overrides:\n");
    if (v->price[LONG_][IN_].state) {
        put(b, "      - when: {input_tokens_above: %u}\n", LONG_INPUT);
        put_prices(b, v->price[LONG_], "        ");
    }
    if (names_batch(v)) {
        put(b, "      - when: {service: batch}\n");
        put_prices(b, v->price[BATCH_], "        ");
        if (v->quarters)
            put(b, "        multiply: 0.%02u\n", 25 * v->quarters);
    }
}

/* The text is `models:` of a pricing file. */
const char *overlay_yaml(struct arena *a, const struct known *list, size_t n,
                         bool is_list)
{
    struct buffer b = {.arena = a};

    put(&b, "  m:\n    versions:\n");
    for (size_t i = 0; i < n; i++) {
        put_version(&b, &list[i]);
        if (is_list)
            put_drops(&b, i ? &list[i - 1] : NULL, &list[i]);
    }
    put_bytes(&b, "", 1);
    return b.at;
}
