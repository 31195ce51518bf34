/* mreg quota list: limits, what is used of them, and when they begin anew.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "cli.h"
#include "quotas.h"

enum { NAME, PER, COUNTS, UNIT, LIMIT, USED, RESERVED, LEFT, PERCENT, SOFT,
       UNKNOWN, BEGINS, RESETS, COLUMNS };
static const struct table_column columns[COLUMNS] = {
    [NAME] = {"quota", NULL, "quota", COLUMN_TEXT, "", TABLE_USUAL},
    [PER] = {"per", NULL, "per", COLUMN_TEXT, "", TABLE_USUAL},
    [COUNTS] = {"counts", NULL, "counts", COLUMN_TEXT, "all calls",
                TABLE_USUAL},
    [UNIT] = {"unit", NULL, "unit", COLUMN_TEXT, "", TABLE_USUAL},
    [LIMIT] = {"limit", NULL, "limit", COLUMN_NUMBER, "", TABLE_USUAL},
    [USED] = {"used", NULL, "used", COLUMN_NUMBER, "", TABLE_USUAL},
    [RESERVED] = {"reserved", NULL, "reserved", COLUMN_NUMBER, "",
                  TABLE_USUAL},
    [LEFT] = {"left", NULL, "left", COLUMN_NUMBER, "", TABLE_USUAL},
    [PERCENT] = {"percent", NULL, "gone", COLUMN_TEXT, "", TABLE_USUAL},
    [SOFT] = {"soft", NULL, "soft", COLUMN_TEXT, "", TABLE_RARE},
    [UNKNOWN] = {"unknown", NULL, "unpriced", COLUMN_COUNT, "", TABLE_IF_ANY},
    [BEGINS] = {"begins", NULL, "begins", COLUMN_TEXT, "", TABLE_RARE},
    [RESETS] = {"resets", NULL, "resets", COLUMN_TEXT, "never", TABLE_USUAL},
};

struct list {
    struct arena *arena;
    mreg_quota_view *at;
    size_t n, room;
    bool bars;                  /* people look */
};

static mreg_text kept(struct list *l, mreg_text t)
{
    return (mreg_text){arena_copy(l->arena, t.at, t.size), t.size};
}

static void keep(void *context, const mreg_quota_view *view)
{
    struct list *l = context;
    mreg_quota_view one = *view;

    one.quota.name = kept(l, one.quota.name);
    one.quota.zone = kept(l, one.quota.zone);
    one.quota.provider = kept(l, one.quota.provider);
    one.quota.model = kept(l, one.quota.model);
    for (int i = 0; i < one.quota.tags; i++)
        one.quota.tag[i] = kept(l, one.quota.tag[i]);
    arena_push(l->arena, l, one);
}

/* ---- cells -------------------------------------------------------------- */

static void amount_cell(const mreg_quota *q, uint64_t n, struct cell *out)
{
    if (q->unit == MREG_QUOTA_MONEY)
        cell_money(out, n);
    else
        cell_count(out, n);
}

static void add_number(struct cell *out, uint64_t n)
{
    char text[QUOTA_AMOUNT_ROOM];

    quotas_amount(MREG_QUOTA_CALLS, n, text);
    cell_add(out, (mreg_text){text, (uint32_t)strcspn(text, " ")});
}

/* Says how much is used; if a call has no price, that is a lower bound. */
static void used_cell(const mreg_quota_view *v, struct cell *out)
{
    char text[MREG_MONEY_SIZE];

    if (!v->unknown) {
        amount_cell(&v->quota, v->used, out);
        return;
    }
    cell_add(out, ledgers_text(">="));
    cell_add(out, (mreg_text){text, mreg_money_text(v->used, text,
                                                    sizeof text)});
}

static void per_cell(const mreg_quota *q, struct cell *out)
{
    static const char *const words[] = {"day", "week", "month", "",
                                        "rolling ", "ever"};

    cell_add(out, ledgers_text(words[q->window % MREG_QUOTA_WINDOWS]));
    if (q->hours) {
        add_number(out, q->hours);
        cell_add(out, ledgers_text("h"));
    }
    if (q->zone.size) {
        cell_add(out, ledgers_text(" "));
        cell_add(out, q->zone);
    }
}

static void counts_cell(const mreg_quota *q, struct cell *out)
{
    char text[MREG_CALL_TEXT + 16] = "provider=";

    if (q->provider.size) {
        memcpy(text + 9, q->provider.at, q->provider.size);
        cell_word(out, (mreg_text){text, 9 + q->provider.size});
    }
    memcpy(text, "model=", 6);
    if (q->model.size) {
        memcpy(text + 6, q->model.at, q->model.size);
        cell_word(out, (mreg_text){text, 6 + q->model.size});
    }
    for (int i = 0; i < q->tags; i++)
        cell_word(out, q->tag[i]);
}

/* Returns how much is used and reserved, as percent of the limit, rounded
 * down; a limit of 0 is used up. */
static uint64_t percent(const mreg_quota_view *v)
{
    const uint64_t gone = v->used + v->reserved;

    if (!v->quota.limit)
        return 100;
    return gone <= UINT64_MAX / 100 ? gone * 100 / v->quota.limit
                                    : gone / (v->quota.limit / 100 + 1);
}

/* A bar of ten, with what is reserved in dots. */
static void bar_cell(const mreg_quota_view *v, struct cell *out)
{
    const uint64_t gone = percent(v);
    const mreg_quota_view used = {.quota = v->quota, .used = v->used};
    const uint64_t filled = percent(&used);

    cell_add(out, ledgers_text("["));
    for (uint64_t i = 0; i < 10; i++)
        cell_add(out, ledgers_text(filled >= 10 * i + 5 ? "#"
                                   : gone >= 10 * i + 5 ? "." : " "));
    cell_add(out, ledgers_text("] "));
    add_number(out, gone);
    cell_add(out, ledgers_text("%"));
}

static void percent_cell(const struct list *l, const mreg_quota_view *v,
                         struct cell *out)
{
    if (l->bars)
        bar_cell(v, out);
    else
        cell_count(out, percent(v));
}

static void cell(const void *of, size_t row, unsigned column,
                 struct cell *out)
{
    static const char *const units[] = {"USD", "tokens", "calls"};
    const struct list *l = of;
    const mreg_quota_view *v = &l->at[row];
    const mreg_quota *q = &v->quota;

    switch (column) {
    case NAME: cell_text(out, q->name); break;
    case PER: per_cell(q, out); break;
    case COUNTS: counts_cell(q, out); break;
    case UNIT: cell_text(out, ledgers_text(units[q->unit % 3])); break;
    case LIMIT: amount_cell(q, q->limit, out); break;
    case USED: used_cell(v, out); break;
    case RESERVED: amount_cell(q, v->reserved, out); break;
    case LEFT: amount_cell(q, v->left, out); break;
    case PERCENT: percent_cell(l, v, out); break;
    case SOFT: cell_yes(out, q->soft); break;
    case UNKNOWN:
        if (v->unknown || !l->bars)
            cell_count(out, v->unknown);
        break;
    case BEGINS: cell_day(out, v->begins); break;
    default: cell_day(out, v->ends == INT64_MAX ? 0 : v->ends); break;
    }
}

int quotas_list(struct quota_said *s)
{
    struct list quotas = {.arena = arena_new(),
        .bars = !s->table.format[TABLE_JSON] && !s->table.format[TABLE_CSV]};
    struct table t = {.name = "quotas", .columns = columns, .count = COLUMNS,
                      .cell = cell, .of = &quotas};
    mreg_ledger_status status;
    mreg_host_note why;
    mreg_ledger *l;
    mreg_time now;
    int exit = EXIT_USAGE;

    if (!ledgers_instant(QUOTA_COMMAND, s->at, &now))
        return EXIT_USAGE;
    l = ledgers_open(QUOTA_COMMAND, s->ledger, 0);
    if (!l)
        return EXIT_DATA;
    status = mreg_quotas(l, now, keep, &quotas, &why);
    t.rows = quotas.n;
    if (status)
        exit = ledgers_complain(QUOTA_COMMAND, status, &why);
    else if (tabling_print(&s->table, &t, quotas.arena, NULL))
        exit = EXIT_YES;
    mreg_ledger_close(l);
    arena_free(quotas.arena);
    return exit;
}
