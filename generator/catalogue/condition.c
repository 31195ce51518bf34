/* Conditions of prices.
 *
 * SPDX-License-Identifier: MIT */
#include "condition.h"

#include "base/buffer.h"
#include "window.h"

const char *condition_dimension(int dimension)
{
    static const char *const names[CONDITION_DIMENSIONS] = {
        [BY_TOKENS] = "a threshold", [BY_SERVICE] = "a service",
        [BY_GEO] = "a geography", [BY_ACCOUNT] = "an account",
        [BY_WINDOW] = "a window"};

    return names[dimension];
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

bool condition_holds(const struct when *w,
                     const struct mreg_condition_row *call, bool in_window)
{
    return (!w->has_tokens || call->from_tokens >= w->from_tokens)
           && (!w->services || w->services >> call->service & 1)
           && (!w->geos || w->geos >> call->geo & 1)
           && (!w->has_window || in_window);
}

/* ---- the conditions of rates --------------------------------------------- */

bool condition_covers(const struct mreg_condition_row *outer,
                      const struct mreg_condition_row *inner)
{
    return outer->account == inner->account
           && outer->service == inner->service
           && (!outer->geo || outer->geo == inner->geo)
           && outer->from_tokens <= inner->from_tokens;
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
