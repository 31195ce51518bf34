/* Makes reports: gathers, names the values, puts the rows in order.
 *
 * SPDX-License-Identifier: MIT */
#include "report.h"

#include <stdlib.h>
#include <string.h>

#include "gather.h"
#include "host/ledger/ledger.h"

static mreg_text name_of(struct gather *g, const struct report_key *k,
                         int64_t value)
{
    static const char *const states[MREG_CALL_STATES] = {
        "settled", "partial", "abandoned"};
    char text[PERIOD_TEXT_ROOM];
    const char *at;

    if (k->kind <= REPORT_BLOCK) {
        period_text(g->facts.query->zone, k->kind == REPORT_BLOCK
                    ? PERIOD_HOUR : (enum period_kind)k->kind, value, text);
        at = arena_copy(g->arena, text, strlen(text));
    } else if (k->kind == REPORT_STATE) {
        at = value >= 0 && value < MREG_CALL_STATES ? states[value] : "";
    } else if (k->kind <= REPORT_ACCOUNT) {
        return g->texts.at[value];
    } else {
        return facts_word(&g->facts, value);
    }
    return (mreg_text){at, (uint32_t)strlen(at)};
}

static void name_rows(struct gather *g)
{
    const struct report_query *q = g->facts.query;

    for (size_t i = 0; i < g->groups.count; i++) {
        struct report_row *r = &g->groups.rows[i];
        const struct report_row *before = i > 0 ? r - 1 : NULL;

        for (unsigned k = 0; k < q->keys; k++)
            r->text[k] = before && before->value[k] == r->value[k]
                ? before->text[k] : name_of(g, &q->by[k], r->value[k]);
    }
}

/* qsort hands nothing through. */
static _Thread_local const struct report_query *ordered;

static int by_text(mreg_text x, mreg_text y)
{
    const uint32_t least = x.size < y.size ? x.size : y.size;
    const int order = memcmp(x.at, y.at, least);

    return order ? order : (x.size > y.size) - (x.size < y.size);
}

static int by_keys(const void *a, const void *b)
{
    const struct report_row *x = a, *y = b;
    int order = 0;

    for (unsigned k = 0; k < ordered->keys && !order; k++)
        order = ordered->by[k].kind <= REPORT_BLOCK
            ? (x->value[k] > y->value[k]) - (x->value[k] < y->value[k])
            : by_text(x->text[k], y->text[k]);
    return order ? order : x->currency - y->currency;
}

static void sum_up(struct report *out, struct arena *a)
{
    struct groups all;
    static const int64_t none[REPORT_KEYS_MOST];

    report_groups_begin(&all, a, 0);
    for (size_t i = 0; i < out->count; i++)
        report_add(report_groups_find(&all, none, out->rows[i].currency),
                   &out->rows[i].sum);
    out->totals = all.rows;
    out->currencies = all.count;
}

mreg_ledger_status report_make(mreg_ledger *l, const struct report_query *q,
                               struct arena *a, struct report *out,
                               mreg_host_note *why)
{
    struct gather *g = arena_get(a, 1, sizeof *g);
    struct db *d = ledger_enter(l);

    *out = (struct report){.query = q};
    db_run(d, "BEGIN");
    gather(g, d, a, q);
    name_rows(g);
    db_rollback(d);
    out->rows = g->groups.rows;
    out->count = g->groups.count;
    out->from_rows = g->rows;
    ordered = q;
    if (out->count > 1)
        qsort(out->rows, out->count, sizeof *out->rows, by_keys);
    sum_up(out, a);
    return ledger_leave(l, why);
}
