/* Days and limits that are not likely. A check is a line of a table below: a
 * question, and the words around the two values that answer it.
 *
 * SPDX-License-Identifier: MIT */
#include "judge.h"

#include <stdio.h>
#include <string.h>

#include "base/instant.h"
#include "generator/catalogue/price_keys.h"

/* The first model that a price here is of came later: 2018-01-01. */
#define FIRST_DAY (INT64_C(17532) * DAY_MS)
#define ANNOUNCED_MOST (120 * DAY_MS) /* ahead of the day somebody looked */
#define RELEASE_MOST (183 * DAY_MS)   /* ahead of as_of */
/* The first models with tools, schemas or thoughts had 4,096 tokens; those
 * since 2025 have 8,000 and more. */
#define CHAT_LEAST 4000u
#define LATE_LEAST 8000u
#define LATE_DAY (INT64_C(20089) * DAY_MS)  /* 2025-01-01 */
#define CONTEXT_MOST 20000000u
#define SOURCE_LEAST 6u   /* bytes of a source: a name and a version */

struct asked {
    const struct judge *j;
    const struct model *m;
    const struct version *v;       /* NULL: of the model */
    const struct version *before;  /* the version before, or NULL */
};

struct shown {
    char first[INSTANT_TEXT_SIZE], second[INSTANT_TEXT_SIZE];
};

/* Tells whether something is odd, and writes the values to be shown. */
typedef bool question(const struct asked *q, struct shown *out);

struct fact {
    enum diag_number number;
    question *is_odd;
    const char *first, *second, *doubt;
};

static bool both(int64_t first, int64_t second, struct shown *out)
{
    instant_short(first, out->first);
    instant_short(second, out->second);
    return true;
}

/* ---- of a version -------------------------------------------------------- */

/* A price of another model says nothing of this one's life. */
static bool is_own(const struct model *m)
{
    return !m->pricing_ref.at;
}

static bool is_before_release(const struct asked *q, struct shown *out)
{
    return !q->before && is_own(q->m) && q->v->from < q->m->released
           && both(q->v->from, q->m->released, out);
}

static bool is_after_end(const struct asked *q, struct shown *out)
{
    return is_own(q->m) && q->m->retires && q->v->from >= q->m->retires
           && both(q->v->from, q->m->retires, out);
}

static bool is_too_early(const struct asked *q, struct shown *out)
{
    return q->v->from < FIRST_DAY && both(q->v->from, FIRST_DAY, out);
}

/* Tells whether a day that nobody claims to know is the first of a year, which
 * catalogues write if they know the year alone. */
static bool is_placeholder(const struct asked *q, struct shown *out)
{
    const struct version *v = q->v;
    const char *day = out->first + sizeof "2026" - 1;

    if (v->precision != MREG_PRECISION_RELEASE_DATE
        && v->precision != MREG_PRECISION_OBSERVED)
        return false;
    both(v->from, v->checked, out);
    return day[0] == '-' && day[1] == '0' && day[2] == '1' && day[3] == '-'
           && day[4] == '0' && day[5] == '1' && !day[6];
}

/* A price to come is announced; once it holds, somebody must have seen it. Who
 * fetches later takes what was announced. */
static bool is_not_seen(const struct asked *q, struct shown *out)
{
    return !q->j->c->live
           && q->v->precision == MREG_PRECISION_EXACT && q->v->checked
           && q->v->from <= q->j->c->as_of
           && q->v->checked + DAY_MS <= q->v->from
           && both(q->v->from, q->v->checked, out);
}

static bool is_far_ahead(const struct asked *q, struct shown *out)
{
    return q->v->checked && q->v->from > q->v->checked + ANNOUNCED_MOST
           && both(q->v->from, q->v->checked, out);
}

static bool is_other_money(const struct asked *q, struct shown *out)
{
    if (!q->before || q->before->currency == q->v->currency)
        return false;
    currency_code(q->v->currency, out->first);
    currency_code(q->before->currency, out->second);
    return true;
}

/* Tells whether a source has neither a digit, as a day and a version have, nor
 * an address: nobody can look there again. */
static bool is_no_source(const struct asked *q, struct shown *out)
{
    const char *source = q->v->source.at;

    out->first[0] = out->second[0] = 0;
    return source && (strlen(source) < SOURCE_LEAST
                      || (!strpbrk(source, "0123456789")
                          && !strstr(source, "://")));
}

static const struct fact of_versions[] = {
    {M_646, is_other_money, "its prices are in ", ", those before in ",
     "is that meant?"},
    {M_647, is_before_release, "its first price is of ",
     ", but it was released on ", "is the year right?"},
    {M_648, is_after_end, "its price begins on ", ", but it retired on ",
     "which of the two days is right?"},
    {M_649, is_too_early, "its price begins on ", ", before ",
     "state the day on which it was first seen"},
    {M_650, is_placeholder, "its price begins on ",
     ", a placeholder seen on ",
     "state the day of its release or on which it was first seen"},
    {M_651, is_not_seen, "its price is said to be exact from ",
     ", but somebody looked last on ", "look again"},
    {M_652, is_far_ahead, "its price begins on ",
     ", more than 120 days after somebody looked, on ",
     "is the year right?"},
    {M_656, is_no_source, "its source has neither an address nor a day or a "
     "version", "", "where can one look again?"},
};

/* ---- of a model ---------------------------------------------------------- */

static bool is_unborn(const struct asked *q, struct shown *out)
{
    const int64_t as_of = q->j->c->as_of;

    return as_of && q->m->released > as_of + RELEASE_MOST
           && both(q->m->released, as_of, out);
}

static bool is_chat(const struct model *m)
{
    return m->has & (MREG_CAP_FUNCTION_CALLING | MREG_CAP_STRUCTURED_OUTPUT
                     | MREG_CAP_EXTENDED_THINKING);
}

static void count_text(uint32_t n, char out[INSTANT_TEXT_SIZE])
{
    snprintf(out, INSTANT_TEXT_SIZE, "%u", (unsigned)n);
}

static bool is_not_a_window(const struct asked *q, struct shown *out)
{
    const struct model *m = q->m;
    const uint32_t least = m->released >= LATE_DAY ? LATE_LEAST : CHAT_LEAST;

    count_text(m->context_in, out->first);
    count_text(least, out->second);
    if (m->context_in > CONTEXT_MOST) {
        count_text(CONTEXT_MOST, out->second);
        return true;
    }
    return is_chat(m) && m->context_in && m->context_in < least;
}

static bool is_longer_than_window(const struct asked *q, struct shown *out)
{
    const struct model *m = q->m;

    count_text(m->context_out, out->first);
    count_text(m->context_in, out->second);
    return is_chat(m) && m->context_in && m->context_out / 2 > m->context_in;
}

static const struct fact of_models[] = {
    {M_653, is_unborn, "it is released on ",
     ", more than half a year after ",
     "is the year right?"},
    {M_654, is_not_a_window, "its context window is of ",
     " tokens, which is beyond the usual bound of ",
     "is it in thousands?"},
    {M_655, is_longer_than_window, "its answers may have ",
     " tokens, its context window only ", "are the two swapped?"},
};

/* ---- judging ------------------------------------------------------------- */

#define COUNT_OF(list) (sizeof(list) / sizeof (list)[0])

void judge_version_facts(const struct judge *j, const struct rated *at)
{
    const struct model *m = &j->c->models.at[at->model];
    const bool has_before = at->version
                            && at->stated[-1].layer == MREG_LAYER_BASE;
    const struct asked q = {j, m, at->stated,
                            has_before ? at->stated - 1 : NULL};
    struct shown shown;

    if (j->alone || q.v->layer != MREG_LAYER_BASE)
        return;
    for (size_t i = 0; i < COUNT_OF(of_versions); i++) {
        const struct fact *f = &of_versions[i];

        if (f->is_odd(&q, &shown))
            report_odd(j, f->number, m, q.v, "%s%s%s%s; %s", f->first,
                       shown.first, f->second, shown.second, f->doubt);
    }
}

void judge_model_facts(const struct judge *j, size_t model)
{
    const struct model *m = &j->c->models.at[model];
    const struct asked q = {j, m, NULL, NULL};
    struct shown shown;

    if (j->alone || m->layer)
        return;
    for (size_t i = 0; i < COUNT_OF(of_models); i++) {
        const struct fact *f = &of_models[i];

        if (f->is_odd(&q, &shown))
            report_odd_model(j, f->number, m, "%s%s%s%s; %s", f->first,
                             shown.first, f->second, shown.second, f->doubt);
    }
}
