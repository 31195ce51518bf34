/* mreg reconcile: a vendor's bill beside the ledger, by day and model.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "base/json_write.h"
#include "base/options.h"
#include "base/whole_file.h"
#include "host/answers/lookup.h"
#include "host/answers/table.h"
#include "host/ledger/report/bill.h"
#include "host/ledger/report/other.h"
#include "host/ledger/report/written.h"
#include "reporting.h"

#define COMMAND "mreg reconcile"
#define BILL_MOST ((size_t)64 << 20)    /* bytes */

const char help_reconcile[] =
    "usage: mreg reconcile BILL [--since T] [--provider P] [--json]\n"
    "\n"
    "A vendor's bill beside what the ledger has: by day and model, what the\n"
    "bill says, what the calls cost by our prices, the difference, and what\n"
    "is on one side alone. The bill is CSV with a heading or JSON: exports of\n"
    "costs of OpenAI, Anthropic, OpenRouter, or any table with a day, a model\n"
    "and a cost in US dollars.\n"
    "\n"
    REPORTING_HELP("--model", "--provider")
    "  --json          as JSON; docs/reports.md has its members\n"
    "\n"
    "Exit status: 0 both say the same, 1 they do not, 3 bad data.\n"
    "\n"
    "example:\n"
    "  mreg reconcile costs.csv --provider openai --since 2026-11-01\n";

/* A day and a model, and what either side says of them. */
struct pair {
    int64_t day;
    mreg_text model;
    struct other_row sums;      /* was: ours; now: the bill */
    bool ours, theirs, open;
};

struct showing {
    struct asking *asked;
    struct reporting reporting;
    struct { struct pair *at; size_t n, room; } pairs;
    struct other_row total;
    bool json, open;
};

static int in_order(const void *a, const void *b)
{
    const struct pair *x = a, *y = b;
    const uint32_t size = x->model.size < y->model.size ? x->model.size
                                                        : y->model.size;
    int order = (x->day > y->day) - (x->day < y->day);

    if (!order)
        order = memcmp(x->model.at, y->model.at, size);
    return order ? order : (x->model.size > y->model.size)
                           - (x->model.size < y->model.size);
}

static void add_sum(mreg_sum *to, const mreg_sum *from)
{
    to->low += from->low;
    to->high += from->high + (to->low < from->low);
}

/* The model of a bill as the ledger names it, if the registry knows it. */
static mreg_text model_of(const struct showing *g, mreg_text said)
{
    const mreg *r = g->asked->by.r;
    const char *provider = g->reporting.query.provider;
    mreg_provider p = provider
        ? mreg_provider_find(r, provider, strlen(provider)) : MREG_NONE;
    mreg_match match;
    const char *at;

    if (said.size == 0 || lookup(r, said.at, said.size, p, &match) != MREG_OK)
        return said;
    at = arena_printf(g->reporting.arena, "%.*s/%.*s",
                      (int)model_provider(r, match.model).size,
                      model_provider(r, match.model).at,
                      (int)model_id(r, match.model).size,
                      model_id(r, match.model).at);
    return (mreg_text){at, (uint32_t)strlen(at)};
}

static void add_bill(struct showing *g, const struct bill *b)
{
    const struct report_query *q = &g->reporting.query;

    for (size_t i = 0; i < b->lines.n; i++) {
        const struct bill_line *l = &b->lines.at[i];
        struct pair p = {.model = model_of(g, l->model), .theirs = true};
        int64_t at = l->at;

        if (at % 86400000 == 0)
            at = zone_first(q->zone, at);
        if (at < q->since || at >= q->until)
            continue;
        p.day = period_at(q->zone, PERIOD_DAY, at).from;
        mreg_sum_add(&p.sums.now, l->pico);
        arena_push(g->reporting.arena, &g->pairs, p);
    }
}

static void add_ours(struct showing *g, const struct report *r)
{
    for (size_t i = 0; i < r->count; i++) {
        const struct report_row *row = &r->rows[i];
        struct pair p = {.day = row->value[0], .model = row->text[1],
                         .ours = true, .open = report_open(&row->sum)};

        if (row->currency != MREG_USD)
            continue;
        p.sums.was = report_money(row, SUM_price);
        arena_push(g->reporting.arena, &g->pairs, p);
    }
}

/* Makes one of all that are of the same day and model. */
static void merge(struct showing *g)
{
    size_t kept = 0;

    if (g->pairs.n > 1)
        qsort(g->pairs.at, g->pairs.n, sizeof *g->pairs.at, in_order);
    for (size_t i = 0; i < g->pairs.n; i++) {
        struct pair *p = &g->pairs.at[i], *to = &g->pairs.at[kept];

        add_sum(&g->total.was, &p->sums.was);
        add_sum(&g->total.now, &p->sums.now);
        g->open |= p->open;
        if (kept == 0 || in_order(to - 1, p) != 0) {
            *to = *p;
            kept++;
            continue;
        }
        add_sum(&to[-1].sums.was, &p->sums.was);
        add_sum(&to[-1].sums.now, &p->sums.now);
        to[-1].ours |= p->ours;
        to[-1].theirs |= p->theirs;
        to[-1].open |= p->open;
    }
    g->pairs.n = kept;
}

/* ---- writing ------------------------------------------------------------ */

enum { DAY, MODEL, OURS, BILL, DIFFERENCE, NOTE, COLUMNS };

static const struct table_column columns[COLUMNS] = {
    {"day", NULL, "day", COLUMN_TEXT, "-", TABLE_USUAL},
    {"model", NULL, "model", COLUMN_TEXT, "-", TABLE_USUAL},
    {"ours_usd", NULL, "ours", COLUMN_NUMBER, "-", TABLE_USUAL},
    {"bill_usd", NULL, "bill", COLUMN_NUMBER, "-", TABLE_USUAL},
    {"difference_usd", NULL, "difference", COLUMN_NUMBER, "-", TABLE_USUAL},
    {"note", NULL, "note", COLUMN_TEXT, "", TABLE_IF_ANY},
};

static const char *note_of(const struct pair *p)
{
    return !p->ours ? "only in the bill" : !p->theirs ? "only in the ledger"
        : p->open ? "ours is at least this" : "";
}

static mreg_text view(const char *text)
{
    return (mreg_text){text, (uint32_t)strlen(text)};
}

static void cell(const void *of, size_t row, unsigned column, struct cell *c)
{
    const struct showing *g = of;
    const struct pair last = {.sums = g->total, .ours = true, .theirs = true,
                              .open = g->open, .model = {"", 0}};
    const struct pair *p = row < g->pairs.n ? &g->pairs.at[row] : &last;
    char text[OTHER_ROOM];

    switch (column) {
    case DAY:
        if (p == &last) {
            cell_text(c, view("total"));
            break;
        }
        period_text(g->reporting.query.zone, PERIOD_DAY, p->day, text);
        cell_add(c, view(text));
        break;
    case MODEL: cell_text(c, p->model); break;
    case NOTE: cell_text(c, view(note_of(p))); break;
    case DIFFERENCE:
        other_difference(&p->sums, text);
        cell_add(c, view(text));
        break;
    default:
        if (column == OURS ? !p->ours : !p->theirs)
            break;
        mreg_sum_text(column == OURS ? &p->sums.was : &p->sums.now, text,
                      sizeof text);
        cell_add(c, view(text));
    }
}

static void put_sums(struct out *o, bool *first, const struct pair *p)
{
    char text[OTHER_ROOM];

    report_money_member(o, first, "ours_usd", &p->sums.was, p->ours);
    report_money_member(o, first, "bill_usd", &p->sums.now, p->theirs);
    other_difference(&p->sums, text);
    out_key_text(o, first, "difference_usd", text);
    out_key(o, first, "at_least");
    out_text(o, p->open ? "true" : "false");
}

static void put_json(const struct showing *g, size_t skipped)
{
    const struct pair last = {.sums = g->total, .ours = true, .theirs = true,
                              .open = g->open};
    struct out *o = &out_std;
    char day[PERIOD_TEXT_ROOM];
    bool first = true;

    out_text(o, "{\"rows\":[");
    for (size_t i = 0; i < g->pairs.n; i++, first = true) {
        const struct pair *p = &g->pairs.at[i];

        out_text(o, i > 0 ? ",\n{" : "\n{");
        period_text(g->reporting.query.zone, PERIOD_DAY, p->day, day);
        out_key_text(o, &first, "day", day);
        out_key(o, &first, "model");
        out_json(o, p->model.at, p->model.size);
        put_sums(o, &first, p);
        out_char(o, '}');
    }
    out_text(o, "],\"total\":{");
    put_sums(o, &first, &last);
    out_text(o, "},\"skipped\":");
    out_number(o, skipped);
    out_text(o, "}\n");
}

static bool agree(const struct showing *g)
{
    for (size_t i = 0; i < g->pairs.n; i++) {
        const struct pair *p = &g->pairs.at[i];

        if (p->ours != p->theirs || p->open
            || p->sums.was.low != p->sums.now.low
            || p->sums.was.high != p->sums.now.high)
            return false;
    }
    return true;
}

/* ---- all ---------------------------------------------------------------- */

static int show(struct showing *g, const struct bill *b)
{
    struct table t = {.columns = columns, .count = COLUMNS, .cell = cell,
                      .of = g};
    struct report r;
    int status = reporting_begin(&g->reporting);

    if (status)
        return status;
    status = reporting_make(&g->reporting, &r);
    if (status)
        return status;
    add_bill(g, b);
    add_ours(g, &r);
    merge(g);
    t.rows = g->pairs.n + 1;
    t.screen = screen_of(out_std.fd);
    if (g->json)
        put_json(g, b->skipped);
    else
        table_text(&out_std, &t);
    return agree(g) ? EXIT_YES : EXIT_NO;
}

static bool read_bill(struct showing *g, const char *path, struct bill *b)
{
    struct whole_file file;
    char *kept;

    if (!whole_file_read(&file, path, BILL_MOST)) {
        complain(COMMAND, "the bill cannot be read:", path, file.why);
        return false;
    }
    kept = arena_copy(g->reporting.arena, file.bytes, file.size);
    free(file.bytes);
    if (!bill_read(b, g->reporting.arena, kept, file.size)) {
        complain(COMMAND, "this is not a bill:", path, b->why);
        return false;
    }
    if (b->skipped > 0)
        complain(COMMAND, "lines of the bill were left out, the first because",
                 NULL, b->why);
    return true;
}

int run_reconcile(struct asking *a, int argc, char **argv)
{
    struct showing g = {.asked = a, .reporting.command = COMMAND};
    const struct option table[] = {
        {"--json", NULL, &g.json},
        REPORTING_OPTIONS(&g.reporting, "--model", "--provider"),
        REGISTRY_OPTION(a)
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table, NULL,
                                    NULL, NULL};
    const int count = options_parse(&options, argc, argv);
    struct bill b;
    int status = EXIT_DATA;

    if (count != 1) {
        if (count >= 0)
            complain(COMMAND, "one bill is expected", NULL,
                     "mreg reconcile --help shows an example");
        return EXIT_USAGE;
    }
    if (!asking_open(a, COMMAND))
        return EXIT_DATA;
    g.reporting.arena = arena_new();
    if (reporting_by(&g.reporting, "day,model")
        && read_bill(&g, argv[0], &b))
        status = show(&g, &b);
    reporting_end(&g.reporting);
    return status;
}
