/* The days that a catalogue states, and which of them cannot be right.
 *
 * SPDX-License-Identifier: MIT */
#include "days.h"

#include <string.h>

#include "base/instant.h"

#define DAY_MS INT64_C(86400000)
/* A wrong year is 365 days ahead, less the age of the rest of the data. Half
 * a year tells it apart from a registry nobody looked at for some months. */
#define DAYS_AHEAD_MOST 183

struct looked { int64_t day; struct place place; };  /* day: ms UTC */

struct newest {
    struct looked first, second;  /* of two files */
};

static bool same_file(struct place a, struct place b)
{
    return a.file && b.file && !strcmp(a.file, b.file);
}

static void later(struct newest *n, int64_t day, struct place place)
{
    struct looked one = {day, place};

    if (day > n->first.day) {
        if (!same_file(place, n->first.place))
            n->second = n->first;
        n->first = one;
    } else if (day > n->second.day && !same_file(place, n->first.place)) {
        n->second = one;
    }
}

static void report_ahead(struct catalogue *c, const struct newest *n)
{
    char first[INSTANT_TEXT_SIZE], second[INSTANT_TEXT_SIZE];

    instant_short(n->first.day, first);
    instant_short(n->second.day, second);
    diag(c->diags, M_136, n->first.place, "%s is %lld days after the newest "
         "day of all other files; calls without an instant are answered for "
         "that day: is the year right? if so, check another file, too",
         first, (long long)((n->first.day - n->second.day) / DAY_MS));
    diag_note(c->diags, n->second.place, "the newest other day, %s", second);
}

/* Compares the newest day with the one that is stated, if one is. */
static void check_stated(struct catalogue *c, int64_t newest,
                         struct place place)
{
    char stated[INSTANT_TEXT_SIZE], looked[INSTANT_TEXT_SIZE];

    instant_short(c->stated_as_of, stated);
    instant_short(newest, looked);
    if (newest > c->stated_as_of) {
        diag(c->diags, M_141, place, "somebody looked on %s, after the day "
             "of the data, %s: is the year right? if it is, write `as_of: "
             "%s`", looked, stated, looked);
        diag_note(c->diags, c->as_of_place, "the day of the data is here");
    } else if (newest < c->stated_as_of) {
        diag(c->diags, M_142, c->as_of_place, "nobody looked on %s; %s, the "
             "newest day, is taken", stated, looked);
        diag_note(c->diags, place, "that day is here");
    }
}

static struct newest find_newest(const struct catalogue *c)
{
    struct newest n = {.first = {0, {NULL, 0, 0}}};

    for (size_t i = 0; i < c->models.n; i++)
        later(&n, c->models.at[i].verified, c->models.at[i].place);
    for (size_t i = 0; i < c->prices.n; i++)
        for (size_t j = 0; j < c->prices.at[i]->versions.n; j++) {
            const struct version *v = &c->prices.at[i]->versions.at[j];

            later(&n, v->checked, v->place);
        }
    return n;
}

/* A snapshot that was fetched just now is newer than all that people wrote. */
void find_as_of(struct catalogue *c)
{
    const struct newest n = find_newest(c);

    if (!c->live && n.second.day
        && n.first.day - n.second.day > DAYS_AHEAD_MOST * DAY_MS)
        report_ahead(c, &n);
    if (!c->live && c->stated_as_of)
        check_stated(c, n.first.day, n.first.place);
    c->as_of = n.first.day > c->snapshot_fetched ? n.first.day
                                                 : c->snapshot_fetched;
}

void check_life(struct catalogue *c, const struct model *m)
{
    const struct { const char *what; int64_t day; } life[] = {
        {"released", m->released}, {"deprecated", m->deprecated},
        {"retires", m->retires},
    };
    size_t last = 0;

    for (size_t i = 1; i < sizeof life / sizeof *life; i++) {
        if (life[i].day && life[i].day < life[last].day
            && !m->from_snapshot)
            diag(c->diags, M_137, m->place, "%s: the day of `%s` comes "
                 "before that of `%s`", m->id.at, life[i].what,
                 life[last].what);
        if (life[i].day)
            last = i;
    }
}
