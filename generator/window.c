/* Weekly windows as sorted, disjoint ranges of minutes.
 *
 * SPDX-License-Identifier: MIT */
#include "window.h"

/* Appends a minute that is later than all before. */
static void add_minute(struct arena *a, weekly *w, unsigned minute)
{
    struct weekly_range one = {(uint16_t)minute, (uint16_t)(minute + 1)};

    if (w->n && w->at[w->n - 1].end == minute)
        w->at[w->n - 1].end++;
    else
        arena_push(a, w, one);
}

weekly window_of(struct arena *a, const uint8_t *minutes)
{
    weekly w = {0};

    for (unsigned m = 0; m < WEEK_MINUTES; m++)
        if (minutes[m])
            add_minute(a, &w, m);
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

bool window_classes(struct arena *a, const weekly *const *windows, size_t n,
                    size_t most, week_classes *out)
{
    static const struct weekly_range whole = {0, WEEK_MINUTES};
    uint64_t *signature;
    struct week_class *class = class_of(a, out, 0, 1);
    bool any = false;

    for (size_t i = 0; i < n; i++)
        any |= windows[i] != NULL;
    if (!any) {
        arena_push(a, &class->minutes, whole);
        return true;
    }
    out->n = 0;
    signature = arena_get(a, WEEK_MINUTES, sizeof *signature);
    for (size_t i = 0; i < n; i++)
        mark(signature, windows[i], i);
    for (unsigned m = 0; m < WEEK_MINUTES; m++) {
        class = class_of(a, out, signature[m], most);
        if (!class)
            return false;
        add_minute(a, &class->minutes, m);
    }
    move_no_window_first(out);
    return true;
}
