/* Reads vendors' bills.
 *
 * SPDX-License-Identifier: MIT */
#include "bill.h"

#include <string.h>

#include "base/decimal.h"
#include "base/instant.h"
#include "base/json_read.h"
#include "fields.h"

/* What vendors call the parts of a line, in lower case. Where several are
 * there the first of the list counts. */
enum part { DAY, MODEL, COST, CENTS, CURRENCY, PARTS };

static const char *const names[PARTS][12] = {
    [DAY] = {"date", "day", "usage_date", "usage_date_utc", "starting_at",
             "start_time", "start_time_iso", "bucket_start_time",
             "chargeperiodstart", "start", NULL},
    [MODEL] = {"model", "model_name", "model_version", "line_item",
               "model_permaslug", "skuid", "sku", NULL},
    [COST] = {"cost_usd", "billedcost", "cost", "amount_usd", "amount_value",
              "amount", "value", "total_cost", "spend", "usage", NULL},
    [CENTS] = {"cost_cents", "amount_cents", NULL},
    [CURRENCY] = {"currency", "amount_currency", "billingcurrency", NULL},
};

struct line { mreg_text part[PARTS]; unsigned rank[PARTS]; bool cents; };

static bool same_name(const char *at, size_t size, const char *name)
{
    if (strlen(name) != size)
        return false;
    for (size_t i = 0; i < size; i++) {
        const char c = at[i] >= 'A' && at[i] <= 'Z' ? (char)(at[i] + 32)
                     : at[i] == ' ' ? '_' : at[i];

        if (c != name[i])
            return false;
    }
    return true;
}

/* Tells which part a name is, and how far down its list; PARTS: none. */
static enum part part_of(const char *at, size_t size, unsigned *rank)
{
    for (unsigned p = 0; p < PARTS; p++)
        for (*rank = 0; names[p][*rank]; ++*rank)
            if (same_name(at, size, names[p][*rank]))
                return (enum part)p;
    return PARTS;
}

static void set(struct line *l, enum part p, unsigned rank, mreg_text text)
{
    if (text.size == 0 || (l->part[p].size > 0 && l->rank[p] <= rank))
        return;
    l->part[p] = text;
    l->rank[p] = rank;
}

/* ---- a line ------------------------------------------------------------- */

static bool read_day(mreg_text t, int64_t *ms)
{
    struct decimal d;
    uint64_t n;

    if (instant_parse_log(t.at, t.size, ms)
        || (t.size > 10 && instant_parse_log(t.at, 10, ms)))
        return true;
    if (!decimal_parse(t.at, t.size, &d) || d.negative
        || decimal_scaled(d, 3, &n) == DECIMAL_TOO_LARGE
        || n < UINT64_C(100000000000) || n > UINT64_C(253402300799999))
        return false;
    *ms = (int64_t)n;
    return true;
}

static const char *take(struct bill *b, struct arena *a, const struct line *l)
{
    const bool cents = l->part[CENTS].size > 0 || l->cents;
    const mreg_text amount = l->part[CENTS].size ? l->part[CENTS]
                                                 : l->part[COST];
    struct bill_line out = {0, l->part[MODEL], 0};
    const char *cut;
    struct decimal d;

    if (!read_day(l->part[DAY], &out.at))
        return "it has no day";
    if (!decimal_parse(amount.at, amount.size, &d))
        return "it has no amount";
    if (d.negative)
        return "it is a credit";
    if (l->part[CURRENCY].size
        && !same_name(l->part[CURRENCY].at, l->part[CURRENCY].size, "usd"))
        return "it is not in US dollars";
    if (decimal_scaled(d, cents ? 10 : 12, &out.pico) == DECIMAL_TOO_LARGE)
        return "its amount is too large";
    /* "gpt-4o, input" is a line of gpt-4o. */
    cut = out.model.size ? memchr(out.model.at, ',', out.model.size) : NULL;
    if (cut)
        out.model.size = (uint32_t)(cut - out.model.at);
    arena_push(a, &b->lines, out);
    return NULL;
}

static void take_or_skip(struct bill *b, struct arena *a,
                         const struct line *l, uint64_t number)
{
    const char *why = take(b, a, l);

    if (!why)
        return;
    if (b->skipped++ == 0) {
        b->first_skipped = number;
        b->why = why;
    }
}

/* ---- CSV ---------------------------------------------------------------- */

enum { COLUMNS = 256 };

static bool read_csv(struct bill *b, struct arena *a, const char *bytes,
                     size_t size)
{
    struct text_lines lines = {bytes, bytes + size, 0};
    uint8_t part[COLUMNS];
    unsigned rank[COLUMNS], count = 0, seen = 0;
    struct fields f;
    mreg_text field;
    char comma;

    if (!fields_line(&lines, &f))
        return false;
    comma = fields_comma(f);
    for (; count < COLUMNS && fields_next(&f, a, comma, &field); count++) {
        part[count] = (uint8_t)part_of(field.at, field.size, &rank[count]);
        seen |= 1u << part[count];
    }
    if (!(seen >> DAY & 1) || !(seen >> COST & 1 || seen >> CENTS & 1)) {
        b->why = "no column of its heading is a day, or none is a cost";
        return false;
    }
    while (fields_line(&lines, &f)) {
        struct line l = {.cents = false};

        for (unsigned i = 0; i < count && fields_next(&f, a, comma, &field);
             i++)
            if (part[i] < PARTS)
                set(&l, (enum part)part[i], rank[i], field);
        take_or_skip(b, a, &l, lines.number);
    }
    return true;
}

/* ---- JSON --------------------------------------------------------------- */

struct reading {
    struct bill *b;
    struct arena *a;
    uint64_t number;
};

enum { NESTED = 8, DEEPEST = 6 };

static void read_value(struct reading *r, struct json *j, struct line l,
                       unsigned depth);

/* Copies a text or a number; another value is nothing. */
static mreg_text scalar(struct reading *r, struct json *j)
{
    const char *begin;
    struct json_text text;
    char *to;

    json_take(j, ' ');
    begin = j->at;
    if (j->at < j->end && *j->at == '"') {
        if (!json_string(j, &text))
            return (mreg_text){"", 0};
        to = arena_get(r->a, text.size + 1, 1);
        return (mreg_text){to, (uint32_t)json_decode(text, to, text.size)};
    }
    if (!json_skip(j) || *begin == '{' || *begin == '[' || *begin == 'n')
        return (mreg_text){"", 0};
    return (mreg_text){arena_copy(r->a, begin, (size_t)(j->at - begin)),
                       (uint32_t)(j->at - begin)};
}

/* Sets a part of the line, or remembers where something is nested. */
static void read_member(struct reading *r, struct json *j, struct line *l,
                        struct json_text key, struct json nested[NESTED],
                        unsigned *count)
{
    unsigned rank;
    const enum part p = part_of(key.at, key.size, &rank);

    json_take(j, ' ');
    if (j->at < j->end && (*j->at == '{' || *j->at == '[')) {
        if (*count < NESTED)
            nested[(*count)++] = *j;
        json_skip(j);
        return;
    }
    /* Anthropic's buckets are in cents. */
    if (p == DAY && same_name(key.at, key.size, "starting_at"))
        l->cents = true;
    if (p == PARTS)
        json_skip(j);
    else
        set(l, p, rank, scalar(r, j));
}

static void read_object(struct reading *r, struct json *j, struct line l,
                        unsigned depth)
{
    struct json nested[NESTED];
    struct json_text key;
    unsigned count = 0;
    bool first = true;

    while (json_member(j, &first, &key))
        read_member(r, j, &l, key, nested, &count);
    if (j->wrong)
        return;
    /* What is nested is read last, with all that its object says. */
    if (l.part[COST].size || l.part[CENTS].size || count == 0) {
        r->number++;
        if (l.part[DAY].size || l.part[COST].size)
            take_or_skip(r->b, r->a, &l, r->number);
        return;
    }
    for (unsigned i = 0; i < count; i++)
        read_value(r, &nested[i], l, depth + 1);
}

static void read_value(struct reading *r, struct json *j, struct line l,
                       unsigned depth)
{
    bool first = true;

    if (depth > DEEPEST) {
        json_skip(j);
    } else if (json_take(j, '{')) {
        read_object(r, j, l, depth);
    } else if (json_take(j, '[')) {
        while (json_element(j, &first))
            read_value(r, j, l, depth + 1);
    } else {
        json_skip(j);
    }
}

bool bill_read(struct bill *b, struct arena *a, const char *bytes,
               size_t size)
{
    struct json j = {bytes, bytes + size, NULL};
    struct reading r = {b, a, 0};
    const struct line none = {.cents = false};

    *b = (struct bill){.why = "it has no lines"};
    json_take(&j, ' ');
    if (j.at == j.end || (*j.at != '{' && *j.at != '[')) {
        if (!read_csv(b, a, bytes, size))
            return false;
    } else {
        while (!json_done(&j)) {
            j.wrong = NULL;
            read_value(&r, &j, none, 0);
            if (j.wrong) {
                b->why = "it is not whole JSON";
                return false;
            }
        }
    }
    return b->lines.n > 0;
}
