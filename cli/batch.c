/* A file of calls, line by line, in constant memory: answers on the
 * standard output, errors with their line numbers, progress and the sum on
 * stderr.
 *
 * SPDX-License-Identifier: MIT */
#include "batch.h"

#include <string.h>

#include "base/lines.h"
#include "base/progress.h"
#include "cli.h"
#include "host/answers/batch_table.h"

#define COMMAND "mreg cost"
#define QUOTED_MOST 200         /* of a line that is too long */
#define UNLIKE_MOST 20          /* lines at first that are not calls */
#define CURRENCIES 256          /* more than there are */
#define LOOK_EVERY 4096         /* lines between looks at the clock */

struct batch_run {
    struct batch *answers;
    uint64_t lines, errors, unlike;
    bool is_table;              /* the first line was a heading */
    const char *map;            /* of --map, or NULL */
    struct batch_table table;
    const char *cure;           /* of the first line unlike a call */
    mreg_sum sum[CURRENCIES];   /* one each; the first is of USD */
    unsigned sums;
    bool overflow;
    struct progress progress;
};

static void show_progress(struct batch_run *b)
{
    if (!progress_due(&b->progress))
        return;
    out_text(&out_err, COMMAND ": ");
    out_grouped(&out_err, b->lines);
    out_text(&out_err, " lines, ");
    out_grouped(&out_err, progress_rate(&b->progress, b->lines));
    out_text(&out_err, " a second");
    progress_said(&b->progress);
}

static void report_line(struct batch_run *b, const struct note *error)
{
    b->errors++;
    progress_clear(&b->progress);
    out_text(&out_err, COMMAND ": line ");
    out_number(&out_err, b->lines);
    out_text(&out_err, ": ");
    out_shown(&out_err, error->text, error->size);
    out_char(&out_err, '\n');
    if (b->progress.terminal)
        out_flush(&out_err);
}

static const char expected[] =
    "  expected: a JSON object a line, with a model and its usage, such as\n"
    "  {\"model\": \"gpt-4o\", \"usage\": {\"prompt_tokens\": 9, "
    "\"completion_tokens\": 5}}\n";

/* Counts lines from the first one on that are not of a file of calls. */
static void compare_shape(struct batch_run *b, struct line_view line)
{
    const char *cure;

    if (b->unlike + 1 != b->lines || b->unlike == UNLIKE_MOST || b->is_table)
        return;
    cure = line.too_long ? "no line is longer than 1 MiB"
                         : batch_unlike(line.at, line.size);
    b->unlike += cure != NULL;
    if (!b->cure)
        b->cure = cure;
}

static void report_shape(const struct batch_run *b)
{
    out_text(&out_err, COMMAND ": the first ");
    out_number(&out_err, b->unlike);
    out_text(&out_err, " lines are not calls, the rest was not read\n");
    out_text(&out_err, expected);
    for (const char *at = b->cure; at;) {
        const char *end = strchr(at, '\n');

        out_text(&out_err, "  ");
        out_bytes(&out_err, at, end ? (size_t)(end - at) : strlen(at));
        out_char(&out_err, '\n');
        at = end ? end + 1 : NULL;
    }
    out_flush(&out_err);
}

/* Adds to the sum of the amount's currency. */
static void add_cost(struct batch_run *b, struct batch_amount cost)
{
    unsigned i = 0;

    while (i < b->sums && b->sum[i].currency != cost.currency)
        i++;
    if (i == CURRENCIES) {
        b->overflow = true;
        return;
    }
    if (i == b->sums)
        b->sum[b->sums++] = (mreg_sum){.currency = cost.currency};
    if (mreg_sum_in(&b->sum[i], cost.currency, cost.pico) != MREG_OK)
        b->overflow = true;
}

/* Answers a line that cannot be read. */
static void refuse_line(struct batch_run *b, struct line_view line,
                        const struct note *error)
{
    if (!b->answers->groups)
        batch_unread(&out_std, line.at,
                     line.too_long ? QUOTED_MOST : line.size, b->lines,
                     error);
    report_line(b, error);
}

static void price_line(struct batch_run *b, struct line_view line)
{
    struct note error = {0, ""};
    struct batch_amount cost;

    b->lines++;
    compare_shape(b, line);
    if (line.too_long)
        note_text(&error, "the line is longer than 1 MiB");
    else if (b->is_table)
        batch_table_line(&b->table, line.at, line.size, &error);
    if (error.size > 0) {
        refuse_line(b, line, &error);
        return;
    }
    if (b->is_table) {
        line.at = b->table.line.at;
        line.size = b->table.line.n;
    }
    if (!batch_answer(b->answers, &out_std, line.at, line.size, b->lines,
                      &error, &cost))
        report_line(b, &error);
    add_cost(b, cost);
}

/* Reads the first line, which may be the heading of a table. EXIT_YES, or a
 * status after a complaint. */
static int begin(struct batch_run *b)
{
    struct line_view line;
    struct note said = {0, ""};
    bool good;

    if (!lines_next(&lines_input, &line))
        return EXIT_YES;
    b->is_table = !line.too_long && batch_is_table(line.at, line.size);
    if (!b->is_table && b->map) {
        complain(COMMAND, "--map goes with a heading of CSV or TSV", NULL,
                 "the first line is none");
        return EXIT_USAGE;
    }
    if (!b->is_table) {
        price_line(b, line);
        return EXIT_YES;
    }
    good = batch_table_begin(&b->table, b->map, line.at, line.size, &said);
    b->lines++;
    out_text(&out_err, COMMAND ": ");
    out_shown(&out_err, said.text, said.size);
    out_text(&out_err, good ? "\n" : "; --map model=NAME,prompt_tokens=NAME "
                              "says which columns they are\n");
    out_flush(&out_err);
    return good ? EXIT_YES : b->map ? EXIT_USAGE : EXIT_DATA;
}

/* Other currencies than USD follow it, those that cost something. */
static void report_amount(const mreg_sum *sum, bool is_other)
{
    char total[MREG_MONEY_SIZE], code[4];

    if (is_other)
        out_text(&out_err, " + ");
    out_bytes(&out_err, total, mreg_sum_text(sum, total, sizeof total));
    mreg_currency_text((mreg_currency)sum->currency, code, sizeof code);
    out_char(&out_err, ' ');
    out_text(&out_err, code);
}

static void report_stale(const struct batch *answers)
{
    if (answers->stale == 0)
        return;
    out_text(&out_err, COMMAND ": lines with \"stale\": ");
    out_number(&out_err, answers->stale);
    out_text(&out_err, "; of the first, ");
    out_shown(&out_err, answers->first_stale.text, answers->first_stale.size);
    out_text(&out_err, "; " LOOKED_CURE "\n");
}

static void report_sum(struct batch_run *b)
{
    const uint64_t lines = b->lines - b->is_table;

    progress_clear(&b->progress);
    report_stale(b->answers);
    if (b->answers->warned > 0) {
        out_text(&out_err, COMMAND ": lines with \"warnings\": ");
        out_number(&out_err, b->answers->warned);
        out_char(&out_err, '\n');
    }
    out_text(&out_err, COMMAND ": ");
    out_number(&out_err, lines);
    out_text(&out_err, lines == 1 ? " line, " : " lines, ");
    out_number(&out_err, b->errors);
    out_text(&out_err, " with errors, ");
    if (b->overflow)
        out_text(&out_err, "a total too large to add up");
    for (unsigned i = 0; !b->overflow && i < b->sums; i++)
        report_amount(&b->sum[i], i > 0);
    out_char(&out_err, '\n');
    out_flush(&out_err);
}

static int price_lines(struct batch_run *b)
{
    struct line_view line;
    const int status = begin(b);

    if (status != EXIT_YES)
        return status;
    progress_begin(&b->progress);
    while (b->unlike < UNLIKE_MOST && lines_next(&lines_input, &line)
           && !out_std.failed) {
        price_line(b, line);
        if (b->lines % LOOK_EVERY == 0)
            show_progress(b);
    }
    return EXIT_YES;
}

int run_batch(struct batch *answers, const char *path, const char *map)
{
    static struct batch_run b;
    int status;

    b = (struct batch_run){.answers = answers, .sums = 1, .map = map};
    if (!lines_open(&lines_input, path)) {
        complain(COMMAND, "cannot open", path, NULL);
        return EXIT_DATA;
    }
    b.table.arena = arena_new();
    status = price_lines(&b);
    arena_free(b.table.arena);
    lines_close(&lines_input);
    if (status != EXIT_YES)
        return status;
    out_flush(&out_std);
    report_sum(&b);
    if (b.unlike == UNLIKE_MOST)
        report_shape(&b);
    if (lines_input.failed)
        complain(COMMAND, "cannot read", path, NULL);
    if (b.errors || b.overflow || lines_input.failed)
        return EXIT_DATA;
    return answers->stale ? EXIT_NO : EXIT_YES;
}
