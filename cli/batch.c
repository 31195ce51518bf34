/* A file of calls, line by line, in constant memory: answers on the
 * standard output, errors with their line numbers, progress and the sum on
 * stderr.
 *
 * SPDX-License-Identifier: MIT */
#include "batch.h"

#include <string.h>

#include "base/progress.h"
#include "cli.h"
#include "host/answers/batch_source.h"

#define COMMAND "mreg cost"
#define CURRENCIES 256          /* more than there are */
#define LOOK_EVERY 4096         /* calls between looks at the clock */

struct batch_run {
    struct batch *answers;
    bool service_said;          /* by an option */
    uint64_t errors;
    struct batch_source from;
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
    out_grouped(&out_err, b->from.calls);
    out_text(&out_err, " lines, ");
    out_grouped(&out_err, progress_rate(&b->progress, b->from.calls));
    out_text(&out_err, " a second");
    progress_said(&b->progress);
}

static void report_line(struct batch_run *b, const struct note *error)
{
    b->errors++;
    progress_clear(&b->progress);
    out_text(&out_err, COMMAND ": line ");
    out_number(&out_err, b->from.line);
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

static void report_shape(const struct batch_run *b)
{
    out_text(&out_err, COMMAND ": the first ");
    out_number(&out_err, b->from.unlike);
    out_text(&out_err, " lines are not calls, the rest was not read\n");
    out_text(&out_err, expected);
    for (const char *at = b->from.cure; at;) {
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

/* Takes on what a kind of file implies, and says so. */
static void take_preset(struct batch_run *b)
{
    const struct batch_preset *p = b->from.preset.is;

    b->from.found = false;
    if (p->is_batch && !b->service_said)
        b->answers->on.service = MREG_BATCH;
    if (p->convention && !b->answers->convention)
        b->answers->convention = p->convention;
    b->answers->sums = p->is_sums;
    out_text(&out_err, COMMAND ": ");
    preset_say(&out_err, p, b->service_said);
    out_char(&out_err, '\n');
    out_flush(&out_err);
}

static void price_one(struct batch_run *b, struct source_call *call)
{
    struct batch_amount cost;

    if (call->error.size > 0) {
        batch_unread(b->answers, &out_std, call->at, call->size, b->from.line,
                     &call->error);
        report_line(b, &call->error);
        return;
    }
    b->answers->unbilled = call->unbilled;
    if (!batch_answer(b->answers, &out_std, call->at, call->size, b->from.line,
                      &call->error, &cost))
        report_line(b, &call->error);
    add_cost(b, cost);
}

/* Sees what the file is, and says what its columns are. EXIT_YES, or a status
 * after a complaint. */
static int begin(struct batch_run *b, const char *map)
{
    struct note said = {0, ""};
    const enum source_fault fault = source_begin(&b->from, map, &said);

    if (said.size > 0) {
        out_text(&out_err, COMMAND ": ");
        out_shown(&out_err, said.text, said.size);
        if (fault != SOURCE_GOOD && b->from.kind == SOURCE_TABLE)
            out_text(&out_err, "; --map model=NAME,prompt_tokens=NAME says "
                               "which columns they are");
        out_char(&out_err, '\n');
        out_flush(&out_err);
    }
    if (fault != SOURCE_GOOD)
        return fault == SOURCE_BAD_MAP ? EXIT_USAGE : EXIT_DATA;
    if (b->from.found)
        take_preset(b);
    if (b->answers->csv && !b->answers->groups)
        batch_csv_heading(&out_std);
    return EXIT_YES;
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

static void report_count(const char *what, uint64_t count)
{
    if (count == 0)
        return;
    out_text(&out_err, COMMAND ": ");
    out_text(&out_err, what);
    out_text(&out_err, ": ");
    out_number(&out_err, count);
    out_char(&out_err, '\n');
}

static void report_sum(struct batch_run *b)
{
    const uint64_t lines = b->from.calls;

    progress_clear(&b->progress);
    report_stale(b->answers);
    report_count("lines with \"warnings\"", b->answers->warned);
    report_count("lines that nobody billed, which cost 0",
                 b->answers->not_billed);
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

static int price_calls(struct batch_run *b, const char *map)
{
    struct source_call call;
    const int status = begin(b, map);

    if (status != EXIT_YES)
        return status;
    progress_begin(&b->progress);
    while (b->from.unlike < UNLIKE_MOST && !out_std.failed
           && source_next(&b->from, &call)) {
        if (b->from.found)
            take_preset(b);
        price_one(b, &call);
        if (b->from.calls % LOOK_EVERY == 0)
            show_progress(b);
    }
    return EXIT_YES;
}

int run_batch(struct batch *answers, const char *path, const char *map,
              bool service_said)
{
    static struct batch_run b;
    int status;

    b = (struct batch_run){.answers = answers, .sums = 1,
                           .service_said = service_said,
                           .from.from = &lines_input};
    if (!lines_open(&lines_input, path)) {
        complain(COMMAND, "cannot open", path, NULL);
        return EXIT_DATA;
    }
    b.from.arena = arena_new();
    status = price_calls(&b, map);
    arena_free(b.from.arena);
    lines_close(&lines_input);
    if (status != EXIT_YES)
        return status;
    out_flush(&out_std);
    report_sum(&b);
    if (b.from.unlike == UNLIKE_MOST)
        report_shape(&b);
    if (lines_input.failed)
        complain(COMMAND, "cannot read", path, NULL);
    if (b.errors || b.overflow || lines_input.failed)
        return EXIT_DATA;
    return answers->stale ? EXIT_NO : EXIT_YES;
}
