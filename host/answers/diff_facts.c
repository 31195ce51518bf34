/* Compares what is known about a model beside its prices: limits, dates, texts,
 * capabilities.
 *
 * SPDX-License-Identifier: MIT */
#include "diff.h"
#include "facts.h"

#include "base/count_text.h"
#include "base/instant.h"

static const char *copy(struct diff *d, mreg_text text)
{
    return arena_copy(d->arena, text.at, text.size);
}

void diff_add_fact(struct diff *d, struct diff_facts *to,
                   struct diff_fact fact)
{
    for (unsigned i = 0; i < DIFF_SIDES; i++)
        if (!fact.side[i][0])
            fact.side[i] = "-";
    if (strcmp(fact.side[DIFF_OLD], fact.side[DIFF_NEW]) != 0)
        arena_push(d->arena, to, fact);
}

void diff_add_texts(struct diff *d, struct diff_facts *to, const char *what,
                    mreg_text was, mreg_text is)
{
    diff_add_fact(d, to, (struct diff_fact){what, {copy(d, was), copy(d, is)},
                                            {0, 0}});
}

static const char *day(struct diff *d, mreg_time at)
{
    char text[INSTANT_TEXT_SIZE] = "";

    if (at)
        instant_short(at, text);
    return arena_copy(d->arena, text, strlen(text));
}

static void compare_days(struct diff *d, struct diff_facts *to,
                         const char *what, mreg_time was, mreg_time is)
{
    diff_add_fact(d, to, (struct diff_fact){what, {day(d, was), day(d, is)},
                                            {0, 0}});
}

static const char *limit(struct diff *d, uint32_t n)
{
    char text[COUNT_ROOM];

    return arena_copy(d->arena, text, n ? count_grouped(n, text) : 0);
}

static void compare_limits(struct diff *d, struct diff_facts *to,
                           const char *what, uint32_t was, uint32_t is)
{
    diff_add_fact(d, to, (struct diff_fact){what, {limit(d, was), limit(d, is)},
                                            {was, is}});
}

static const char *cap_state(const mreg_info_view *info, uint32_t bit)
{
    return info->has >> bit & 1 ? "has"
           : info->lacks >> bit & 1 ? "lacks" : "unknown";
}

void diff_facts(struct diff *d, struct diff_model *m)
{
    struct diff_facts *to = &m->facts;
    mreg_info_view was, is;

    mreg_info(d->by[DIFF_OLD].r, m->row[DIFF_OLD], &was);
    mreg_info(d->by[DIFF_NEW].r, m->row[DIFF_NEW], &is);
#define COMPARE_LIMIT compare_limits
#define COMPARE_DAY compare_days
#define COMPARE_TEXT diff_add_texts
#define IF_COMPARED(call) call;
#define IF_SHOWN(call)
#define COMPARE(KIND, member, key, label, DIFF) \
    IF_##DIFF(COMPARE_##KIND(d, to, key, was.member, is.member))
    MODEL_FACTS(COMPARE)
    diff_add_texts(d, to, "name", was.name, is.name);
    diff_add_texts(d, to, "version", was.version, is.version);
    diff_add_texts(d, to, "geo", mreg_geo_name(was.geo), mreg_geo_name(is.geo));
    for (uint32_t bit = 0; mreg_cap_name(bit).size > 0; bit++)
        diff_add_fact(d, to, (struct diff_fact){
            mreg_cap_name(bit).at,
            {cap_state(&was, bit), cap_state(&is, bit)}, {0, 0}});
}
