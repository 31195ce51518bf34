/* Weekly windows from YAML: `{hours_utc: "01:00-04:00", weekdays: [1, Sat],
 * weekday_timezone: "+08:00"}`, or several of them.
 *
 * Hours are UTC; the weekday is that of the instant itself in the vendor's
 * calendar, so what begins on Friday evening ends on a Saturday.
 *
 * SPDX-License-Identifier: MIT */
#include "base/instant.h"
#include "window.h"

#include <string.h>

struct block {
    uint8_t hours[DAY_MINUTES];
    unsigned weekdays;            /* bit 0: Monday */
    int offset;                   /* minutes east of UTC */
    const struct node *hours_at, *weekdays_at, *windows_at;
};

/* ---- hours ------------------------------------------------------------- */

/* Marks the minutes from `start` to `end`, over midnight if that is not
 * later. */
static void mark_hours(uint8_t *hours, unsigned start, unsigned end)
{
    if (end <= start)
        end += DAY_MINUTES;
    for (unsigned minute = start; minute < end; minute++)
        hours[minute % DAY_MINUTES] = 1;
}

static void read_one_span(struct reading *in, const struct node *n,
                          uint8_t *hours)
{
    const char *dash;
    unsigned start, end;

    if (!read_kind(in, n, NODE_SCALAR, "hours such as \"01:00-04:00\""))
        return;
    dash = memchr(n->text, '-', n->size);
    if (dash
        && clock_parse(n->text, (size_t)(dash - n->text), false, &start)
        && clock_parse(dash + 1, n->size - (size_t)(dash - n->text) - 1, true,
                    &end)) {
        if (start == end)
            diag(in->diags, M_220, n->at, "'%s' has no length, so it never "
                 "holds; the whole day is \"00:00-24:00\"", n->text);
        mark_hours(hours, start, end);
    } else {
        diag(in->diags, M_217, n->at, "'%s' is not a range of hours of UTC; "
             "write \"01:00-04:00\", 00:00 to 24:00", n->text);
    }
}

static void read_hours(struct reading *in, const struct node *n, void *into)
{
    struct block *b = into;

    b->hours_at = n;
    if (n->kind == NODE_SCALAR) {
        read_one_span(in, n, b->hours);
        return;
    }
    if (!read_kind(in, n, NODE_LIST, "hours or a list of them"))
        return;
    if (!n->count)
        diag(in->diags, M_220, n->at, "an empty list of hours never holds");
    for (size_t i = 0; i < n->count; i++)
        read_one_span(in, n->item[i], b->hours);
}

/* ---- weekdays ---------------------------------------------------------- */

static bool word_is(const char *text, size_t size, const char *word)
{
    for (size_t i = 0; i < size; i++) {
        char c = text[i];

        if (c >= 'A' && c <= 'Z')
            c = (char)(c - 'A' + 'a');
        if (c != word[i])
            return false;
    }
    return true;
}

/* Returns 0 for "1", "mon" or "Monday" and so on; 7 if it is none. */
static unsigned weekday_of(const struct node *n)
{
    static const char *const days[7] = {"monday", "tuesday", "wednesday",
        "thursday", "friday", "saturday", "sunday"};
    unsigned day = 0;

    if (n->size == 1 && n->text[0] >= '1' && n->text[0] <= '7')
        return (unsigned)(n->text[0] - '1');
    while (day < 7 && !((n->size == 3 || n->size == strlen(days[day]))
                        && word_is(n->text, n->size, days[day])))
        day++;
    return day;
}

static void read_weekdays(struct reading *in, const struct node *n,
                          void *into)
{
    struct block *b = into;

    b->weekdays_at = n;
    b->weekdays = 0;
    if (!read_kind(in, n, NODE_LIST, "a list of weekdays"))
        return;
    if (!n->count)
        diag(in->diags, M_220, n->at, "an empty list of weekdays never "
             "holds");
    for (size_t i = 0; i < n->count; i++) {
        const struct node *day = n->item[i];

        if (!read_kind(in, day, NODE_SCALAR, "a weekday"))
            continue;
        if (weekday_of(day) == 7)
            diag(in->diags, M_218, day->at, "'%s' is not a weekday; write 1 "
                 "(Monday) to 7, Mon or monday", day->text);
        b->weekdays |= 1u << weekday_of(day);
    }
}

/* ---- the vendor's calendar --------------------------------------------- */

/* These zones never change their clocks. */
static const struct { const char *name; int offset; } zones[] = {
    {"UTC", 0}, {"Asia/Kolkata", 330}, {"Asia/Seoul", 540},
    {"Asia/Shanghai", 480}, {"Asia/Singapore", 480}, {"Asia/Tokyo", 540},
};

static bool offset_parse(const struct node *n, int *offset)
{
    unsigned minutes;

    for (size_t i = 0; i < sizeof zones / sizeof zones[0]; i++)
        if (node_is(n, zones[i].name)) {
            *offset = zones[i].offset;
            return true;
        }
    if (n->size != 6 || (n->text[0] != '+' && n->text[0] != '-')
        || !clock_parse(n->text + 1, 5, false, &minutes) || minutes > 14 * 60)
        return false;
    *offset = n->text[0] == '-' ? -(int)minutes : (int)minutes;
    return true;
}

static void read_zone(struct reading *in, const struct node *n, void *into)
{
    struct block *b = into;

    if (read_kind(in, n, NODE_SCALAR, "an offset such as \"+08:00\"")
        && !offset_parse(n, &b->offset))
        diag(in->diags, M_219, n->at, "'%s' is not a zone with fixed clocks; "
             "write its offset, such as \"+08:00\"", n->text);
}

/* ---- blocks ------------------------------------------------------------ */

static void read_inner(struct reading *in, const struct node *n, void *into)
{
    struct block *b = into;

    (void)in;
    b->windows_at = n;
}

static const struct read_key block_keys[] = {
    {"weekday_timezone", read_zone, 0, false},
    {"hours_utc", read_hours, 0, false},
    {"weekdays", read_weekdays, 0, false},
    {"windows", read_inner, 0, false},
};
static const struct read_schema block_schema =
    READ_SCHEMA("a window", block_keys);

static void mark_week(uint8_t *week, const struct block *b)
{
    for (int m = 0; m < (int)WEEK_MINUTES; m++) {
        unsigned local = (unsigned)(m + b->offset + (int)WEEK_MINUTES) %
                         WEEK_MINUTES;

        if (b->hours[(unsigned)m % DAY_MINUTES]
            && b->weekdays >> local / DAY_MINUTES & 1)
            week[m] = 1;
    }
}

/* Adds a block's minutes; inner ones keep the outer calendar. */
static void load_block(struct reading *in, const struct node *n, int offset,
                       uint8_t *week)
{
    struct block b = {.weekdays = 0x7F, .offset = offset};
    const struct node *inner;

    if (!read_map(in, n, &block_schema, &b))
        return;
    if (!b.hours_at && (b.weekdays_at || !b.windows_at))
        diag(in->diags, M_220, n->at, "a window without `hours_utc`; the "
             "whole day is \"00:00-24:00\"");
    if (b.hours_at)
        mark_week(week, &b);
    inner = b.windows_at;
    if (!inner || !read_kind(in, inner, NODE_LIST, "a list of windows"))
        return;
    if (!inner->count)
        diag(in->diags, M_220, inner->at, "an empty list of windows never "
             "holds");
    for (size_t i = 0; i < inner->count; i++)
        load_block(in, inner->item[i], b.offset, week);
}

void read_window(struct reading *in, const struct node *n, void *into)
{
    uint8_t week[WEEK_MINUTES] = {0};
    weekly *out = into;

    if (n->kind == NODE_LIST) {
        if (!n->count)
            diag(in->diags, M_220, n->at, "an empty list of windows never "
                 "holds");
        for (size_t i = 0; i < n->count; i++)
            load_block(in, n->item[i], 0, week);
    } else {
        load_block(in, n, 0, week);
    }
    *out = window_of(in->arena, week);
}
