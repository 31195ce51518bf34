/* Tables of what was measured.
 *
 * SPDX-License-Identifier: MIT */
#include "perf.h"

enum {
    MODEL, TASK, PLACE, COST, REACHES, FRONT, CALLS, GOOD, SHARE, LOW, HIGH,
    P50, P95, SPEED, PER_GOOD, KINDS
};

#define COUNTED COLUMN_COUNT, "", TABLE_USUAL
static const struct table_column kinds[KINDS] = {
    [MODEL] = {"model", NULL, "model", COLUMN_TEXT, "", TABLE_USUAL},
    [TASK] = {"task", NULL, "task", COLUMN_TEXT, "", TABLE_IF_ANY},
    [PLACE] = {"place", NULL, "", COUNTED},
    [COST] = {"cost_usd", NULL, "this call", COLUMN_NUMBER, "?", TABLE_USUAL},
    [REACHES] = {"reaches", NULL, "reaches", COLUMN_TEXT, "", TABLE_USUAL},
    [FRONT] = {"front", NULL, "front", COLUMN_TEXT, "", TABLE_USUAL},
    [CALLS] = {"calls", NULL, "calls", COUNTED},
    [GOOD] = {"good", NULL, "good", COLUMN_COUNT, "", TABLE_RARE},
    [SHARE] = {"success", NULL, "success", COLUMN_COUNT, "-", TABLE_USUAL},
    [LOW] = {"at_least", NULL, "at least", COLUMN_COUNT, "", TABLE_USUAL},
    [HIGH] = {"at_most", NULL, "at most", COLUMN_COUNT, "", TABLE_USUAL},
    [P50] = {"p50_ms", NULL, "p50 ms", COLUMN_COUNT, "-", TABLE_USUAL},
    [P95] = {"p95_ms", NULL, "p95 ms", COLUMN_COUNT, "-", TABLE_USUAL},
    [SPEED] = {"output_per_s", NULL, "tokens/s", COLUMN_COUNT, "-",
               TABLE_USUAL},
    [PER_GOOD] = {"usd_per_success", NULL, "$ a success", COLUMN_NUMBER, "?",
                  TABLE_USUAL},
};

static void count_known(struct cell *c, uint64_t n)
{
    if (n)
        cell_count(c, n);
}

static void share_cell(struct cell *c, const mreg_measured *m)
{
    if (m->calls)
        cell_share(c, (uint32_t)((uint64_t)m->good * MREG_WHOLE / m->calls));
}

static void kind_cell(const struct perf_row *r, unsigned kind, struct cell *c)
{
    const mreg_measured *m = &r->measured;

    switch (kind) {
    case MODEL: cell_text(c, r->model); break;
    case TASK: cell_text(c, r->task); break;
    case PLACE: cell_count(c, r->place); break;
    case COST: cell_money(c, r->pico_usd); break;
    case REACHES: cell_yes(c, r->reaches); break;
    case FRONT: cell_yes(c, r->on_front); break;
    case CALLS: cell_count(c, m->calls); break;
    case GOOD: cell_count(c, m->good); break;
    case SHARE: share_cell(c, m); break;
    case LOW: cell_share(c, m->low); break;
    case HIGH: cell_share(c, m->high); break;
    case P50: count_known(c, m->p50_ms); break;
    case P95: count_known(c, m->p95_ms); break;
    case SPEED: count_known(c, m->output_per_s); break;
    default:
        if (m->pico_per_good)
            cell_money(c, m->pico_per_good);
    }
}

/* A table has some of the kinds, in an order of its own. */

static const uint8_t measured_kinds[] = {
    MODEL, TASK, CALLS, GOOD, SHARE, LOW, HIGH, P50, P95, SPEED, PER_GOOD
};
static const uint8_t candidate_kinds[] = {
    PLACE, MODEL, COST, REACHES, LOW, SHARE, CALLS, P95, FRONT
};

static void measured_cell(const void *of, size_t row, unsigned column,
                          struct cell *out)
{
    kind_cell(&((const struct perf_rows *)of)->at[row],
              measured_kinds[column], out);
}

static void candidate_cell(const void *of, size_t row, unsigned column,
                           struct cell *out)
{
    kind_cell(&((const struct perf_rows *)of)->at[row],
              candidate_kinds[column], out);
}

static void make(const struct perf_rows *rows, const uint8_t *kept,
                 unsigned count, struct table *out)
{
    struct table_column *columns =
        arena_get(rows->arena, count, sizeof *columns);

    for (unsigned i = 0; i < count; i++)
        columns[i] = kinds[kept[i]];
    *out = (struct table){.columns = columns, .count = count,
                          .rows = rows->n, .of = rows};
}

void perf_table(const struct perf_rows *rows, struct table *out)
{
    make(rows, measured_kinds, sizeof measured_kinds, out);
    out->name = "measured";
    out->cell = measured_cell;
}

void candidates_table(const struct perf_rows *rows, struct table *out)
{
    make(rows, candidate_kinds, sizeof candidate_kinds, out);
    out->name = "candidates";
    out->cell = candidate_cell;
}

/* ---- bars ---------------------------------------------------------------- */

#define BAR 40                  /* characters for 100 per cent */

static size_t place_of(uint32_t share)
{
    return (size_t)((uint64_t)share * (BAR - 1) / MREG_WHOLE);
}

static void bar(struct out *o, const mreg_measured *m, bool utf8)
{
    const size_t low = place_of(m->low), high = place_of(m->high);
    const size_t here = m->calls
        ? place_of((uint32_t)((uint64_t)m->good * MREG_WHOLE / m->calls)) : 0;

    for (size_t i = 0; i < BAR; i++)
        if (m->calls && i == here)
            out_text(o, utf8 ? "\xe2\x97\x8f" : "o");
        else if (i >= low && i <= high)
            out_text(o, utf8 ? "\xe2\x94\x80" : "-");
        else
            out_text(o, utf8 ? "\xc2\xb7" : ".");
}

void perf_plot(struct out *o, const struct perf_rows *rows,
               struct screen screen)
{
    out_text(o, "0 %");
    out_repeat(o, ' ', BAR - 8);
    out_text(o, "100 %\n");
    for (size_t i = 0; i < rows->n; i++) {
        const struct perf_row *r = &rows->at[i];

        bar(o, &r->measured, screen.utf8);
        out_text(o, "  ");
        out_shown(o, r->model.at, r->model.size);
        if (r->task.size) {
            out_text(o, ", ");
            out_shown(o, r->task.at, r->task.size);
        }
        out_char(o, '\n');
    }
}
