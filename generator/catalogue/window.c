/* Weekly windows as sorted, disjoint ranges of minutes.
 *
 * SPDX-License-Identifier: MIT */
#include "window.h"

/* Appends a range of minutes that begins after all ranges before it. */
static void add_range(struct arena *a, weekly *w, unsigned start,
                      unsigned end)
{
    struct weekly_range range = {(uint16_t)start, (uint16_t)end};

    if (w->n && w->at[w->n - 1].end == start)
        w->at[w->n - 1].end = range.end;
    else
        arena_push(a, w, range);
}

weekly window_of(struct arena *a, const uint8_t *minutes)
{
    weekly w = {0};

    for (unsigned m = 0; m < WEEK_MINUTES; m++)
        if (minutes[m])
            add_range(a, &w, m, m + 1);
    return w;
}

bool window_holds(const weekly *w, int64_t ms)
{
    int64_t minutes = ms / 60000 - (ms % 60000 < 0);
    /* 1970-01-01 was a Thursday. */
    int64_t minute = (minutes + 3 * (int64_t)DAY_MINUTES) % WEEK_MINUTES;

    if (minute < 0)
        minute += WEEK_MINUTES;
    for (size_t i = 0; i < w->n; i++)
        if (minute >= w->at[i].start && minute < w->at[i].end)
            return true;
    return false;
}

/* Ranges of one window never touch, so each must lie inside a single one. */
bool window_inside(const weekly *inner, const weekly *outer)
{
    size_t j = 0;

    for (size_t i = 0; i < inner->n; i++) {
        while (j < outer->n && outer->at[j].end < inner->at[i].end)
            j++;
        if (j == outer->n || outer->at[j].start > inner->at[i].start)
            return false;
    }
    return true;
}

bool windows_meet(const weekly *a, const weekly *b)
{
    size_t i = 0, j = 0;

    while (i < a->n && j < b->n) {
        if (a->at[i].start < b->at[j].end && b->at[j].start < a->at[i].end)
            return true;
        if (a->at[i].end < b->at[j].end)
            i++;
        else
            j++;
    }
    return false;
}

bool windows_equal(const weekly *a, const weekly *b)
{
    return window_inside(a, b) && window_inside(b, a);
}

static void mark(uint64_t *signature, const weekly *w, size_t bit)
{
    for (size_t i = 0; w && i < w->n; i++)
        for (unsigned m = w->at[i].start; m < w->at[i].end; m++)
            signature[m] |= (uint64_t)1 << bit;
}

static struct week_class *class_of(struct arena *a, week_classes *list,
                                   uint64_t inside, size_t most)
{
    struct week_class fresh = {.inside = inside};

    for (size_t i = 0; i < list->n; i++)
        if (list->at[i].inside == inside)
            return &list->at[i];
    if (list->n == most)
        return NULL;
    arena_push(a, list, fresh);
    return &list->at[list->n - 1];
}

static void move_no_window_first(week_classes *list)
{
    for (size_t i = 1; i < list->n; i++)
        if (!list->at[i].inside) {
            struct week_class none = list->at[i];

            for (; i; i--)
                list->at[i] = list->at[i - 1];
            list->at[0] = none;
            return;
        }
}

static bool split_week(struct arena *a, const weekly *const *windows,
                       size_t n, size_t most, week_classes *out)
{
    uint64_t signature[WEEK_MINUTES] = {0};
    unsigned start = 0, end;

    for (size_t i = 0; i < n; i++)
        mark(signature, windows[i], i);
    for (; start < WEEK_MINUTES; start = end) {
        struct week_class *class = class_of(a, out, signature[start], most);

        end = start + 1;
        while (end < WEEK_MINUTES && signature[end] == signature[start])
            end++;
        if (!class)
            return false;
        add_range(a, &class->minutes, start, end);
    }
    move_no_window_first(out);
    return true;
}

bool window_classes(struct arena *a, const weekly *const *windows, size_t n,
                    size_t most, week_classes *out)
{
    struct week_class always = {.inside = 0};

    for (size_t i = 0; i < n; i++)
        if (windows[i])
            return split_week(a, windows, n, most, out);
    add_range(a, &always.minutes, 0, WEEK_MINUTES);
    arena_push(a, out, always);
    return true;
}
