/* Reads exchange rates, and converts reports by them.
 *
 * SPDX-License-Identifier: MIT */
#include "rates.h"

#include <string.h>

#include "base/instant.h"
#include "fields.h"
#include "groups.h"

__extension__ typedef unsigned __int128 wide;

enum { SCALE_MOST = 18 };       /* decimals of a rate */

static const wide most = ~(wide)0;

/* ---- reading ------------------------------------------------------------ */

static bool wrong(struct note *why, uint64_t line, const char *what)
{
    note_text(why, "line ");
    note_number(why, line);
    note_text(why, ": ");
    note_text(why, what);
    return false;
}

static bool is_code(mreg_text t)
{
    for (uint32_t i = 0; i < t.size; i++)
        if (t.at[i] < 'A' || t.at[i] > 'Z')
            return false;
    return t.size == 3;
}

/* Returns what is wrong with a line, or NULL. */
static const char *read_rate(struct rate *r, struct fields f,
                             struct arena *a)
{
    mreg_text field[5] = {{"", 0}, {"", 0}, {"", 0}, {"", 0}, {"", 0}};
    int64_t ms;

    for (unsigned i = 0; i < 5; i++)
        if (!fields_next(&f, a, ',', &field[i]) && i < 4)
            return "date,from,to,rate,source are expected";
    if (field[0].size != 10 || !instant_parse(field[0].at, 10, &ms))
        return "the date is not a day as 2026-01-31";
    if (!is_code(field[1]) || !is_code(field[2]))
        return "a currency is three capital letters";
    if (!decimal_parse(field[3].at, field[3].size, &r->value)
        || r->value.negative || r->value.digits == 0
        || r->value.scale > SCALE_MOST || r->value.scale < -SCALE_MOST)
        return "the rate is not a decimal above 0";
    r->text = (struct report_rate){field[0].at, field[1].at, field[3].at,
                                   field[4].at};
    memcpy(r->to, field[2].at, 4);
    for (; r->value.scale < 0; r->value.scale++)
        if (__builtin_mul_overflow(r->value.digits, 10, &r->value.digits))
            return "the rate is too large";
    return NULL;
}

static struct rate *find(const struct rates *t, const char *day,
                         const char *from, const char *to)
{
    for (size_t i = 0; i < t->n; i++)
        if (strcmp(t->at[i].text.date, day) == 0
            && strcmp(t->at[i].text.from, from) == 0
            && strcmp(t->at[i].to, to) == 0)
            return &t->at[i];
    return NULL;
}

bool rates_read(struct rates *t, struct arena *a, const char *bytes,
                size_t size, struct note *why)
{
    struct text_lines lines = {bytes, bytes + size, 0};
    struct fields f;

    while (fields_line(&lines, &f)) {
        struct rate r = {.used = false};
        const char *said;

        if (lines.number == 1 && memcmp(f.at, "date,", f.end - f.at < 5
                                        ? (size_t)(f.end - f.at) : 5) == 0)
            continue;
        said = read_rate(&r, f, a);
        if (said)
            return wrong(why, lines.number, said);
        if (find(t, r.text.date, r.text.from, r.to))
            return wrong(why, lines.number, "the day has a rate before");
        arena_push(a, t, r);
    }
    return t->n > 0 || wrong(why, lines.number, "there are no rates");
}

/* ---- converting --------------------------------------------------------- */

/* Finds the rate of a row; NULL with `why`. `same` if it needs none. */
static struct rate *rate_of(const struct rates *t, const char *to,
                            const struct report_row *row, unsigned day,
                            bool *same, struct note *why)
{
    struct rate *r;
    char from[8];

    mreg_currency_text(row->currency, from, sizeof from);
    *same = strcmp(from, to) == 0;
    if (*same)
        return NULL;
    r = find(t, row->text[day].at, from, to);
    if (r)
        return r;
    note_text(why, "there is no rate from ");
    note_text(why, from);
    note_text(why, " to ");
    note_text(why, to);
    note_text(why, " of ");
    note_text(why, row->text[day].at);
    if (find(t, row->text[day].at, to, from))
        note_text(why, ", only the one back, whose inverse is not exact");
    return NULL;
}

static bool needs_rate(const struct report_row *row)
{
    return report_count(&row->sum, SUM_price) > 0;
}

/* Returns price * digits * 10^up, or `most` if that does not fit. */
static wide product(const struct report_row *row, uint64_t digits,
                    unsigned up)
{
    const struct report_wide *p = &row->sum.sum[SUM_price];
    wide n = (wide)p->high << 64 | p->low;

    if (__builtin_mul_overflow(n, (wide)digits, &n))
        return most;
    for (; up > 0; up--)
        if (__builtin_mul_overflow(n, (wide)10, &n))
            return most;
    return n;
}

static bool add(struct report_wide *to, wide n)
{
    wide sum = (wide)to->high << 64 | to->low;

    if (n == most || __builtin_add_overflow(sum, n, &sum))
        return false;
    *to = (struct report_wide){(uint64_t)sum, (uint64_t)(sum >> 64)};
    return true;
}

/* Marks the rates that are used, and finds how many decimals they have. */
static bool mark(const struct rates *t, const char *to, struct report *r,
                 unsigned day, struct note *why)
{
    bool same;

    for (size_t i = 0; i < r->count; i++) {
        struct rate *rate;

        if (!needs_rate(&r->rows[i]))
            continue;
        rate = rate_of(t, to, &r->rows[i], day, &same, why);
        if (!rate && !same)
            return false;
        if (!rate)
            continue;
        rate->used = true;
        if ((unsigned)rate->value.scale > r->scale)
            r->scale = (unsigned)rate->value.scale;
    }
    return true;
}

static bool same_keys(const struct report_row *x, const struct report_row *y,
                      unsigned keys)
{
    return memcmp(x->value, y->value, keys * sizeof *x->value) == 0;
}

/* Adds a row of a day to the row of its group, which is among the last: rows
 * come in the order of their keys. */
static bool fold(struct report *out, const struct report_row *row, wide n,
                 unsigned keys)
{
    size_t i = out->count;

    for (; i > 0 && same_keys(&out->rows[i - 1], row, keys); i--)
        if (out->rows[i - 1].currency == row->currency) {
            report_add(&out->rows[i - 1].sum, &row->sum);
            return add(&out->rows[i - 1].converted, n);
        }
    out->rows[out->count] = *row;
    return add(&out->rows[out->count++].converted, n);
}

static bool add_total(struct report *r, const struct report_row *row, wide n)
{
    for (size_t i = 0; i < r->currencies; i++)
        if (r->totals[i].currency == row->currency)
            return add(&r->totals[i].converted, n);
    return true;
}

static void list_used(const struct rates *t, struct arena *a,
                      struct report *r)
{
    struct report_rate *used = arena_get(a, t->n, sizeof *used);

    for (size_t i = 0; i < t->n; i++)
        if (t->at[i].used)
            used[r->rate_count++] = t->at[i].text;
    r->rates = used;
}

bool rates_convert(const struct rates *t, struct arena *a, const char *to,
                   struct report_query *q, struct report *r,
                   struct note *why)
{
    const unsigned day = q->keys - 1;
    struct report_row *rows = r->rows;
    const size_t count = r->count;
    bool same, fits = true;

    memcpy(r->in, to, 4);
    if (!mark(t, to, r, day, why))
        return false;
    r->rows = arena_get(a, count + 1, sizeof *rows);
    r->count = 0;
    for (size_t i = 0; i < count && fits; i++) {
        const struct rate *rate = needs_rate(&rows[i])
            ? rate_of(t, to, &rows[i], day, &same, why) : NULL;
        const wide n = rate
            ? product(&rows[i], rate->value.digits,
                      r->scale - (unsigned)rate->value.scale)
            : product(&rows[i], 1, r->scale);

        fits = fold(r, &rows[i], n, day) && add_total(r, &rows[i], n);
    }
    if (!fits)
        note_text(why, "a converted sum does not fit");
    q->keys = day;
    list_used(t, a, r);
    return fits;
}
