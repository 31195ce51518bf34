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

#define COMMAND "mreg cost"
#define QUOTED_MOST 200         /* of a line that is too long */
#define UNLIKE_MOST 20          /* lines at first that are not calls */
#define LOOK_EVERY 4096         /* lines between looks at the clock */

struct batch_run {
    struct batch *answers;
    uint64_t lines, errors, unlike;
    const char *cure;           /* of the first line unlike a call */
    mreg_sum sum;
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

    if (b->unlike + 1 != b->lines || b->unlike == UNLIKE_MOST)
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

static void price_line(struct batch_run *b, struct line_view line)
{
    struct note error;
    uint64_t pico;

    b->lines++;
    compare_shape(b, line);
    if (line.too_long) {
        error.size = 0;
        note_text(&error, "the line is longer than 1 MiB");
        batch_unread(&out_std, line.at, QUOTED_MOST, b->lines, &error);
        report_line(b, &error);
        return;
    }
    if (!batch_answer(b->answers, &out_std, line.at, line.size, b->lines,
                      &error, &pico))
        report_line(b, &error);
    if (mreg_sum_add(&b->sum, pico) != MREG_OK)
        b->overflow = true;
}

static void report_sum(struct batch_run *b)
{
    char total[MREG_MONEY_SIZE];

    progress_clear(&b->progress);
    if (b->answers->warned > 0) {
        out_text(&out_err, COMMAND ": lines with \"warnings\": ");
        out_number(&out_err, b->answers->warned);
        out_char(&out_err, '\n');
    }
    out_text(&out_err, COMMAND ": ");
    out_number(&out_err, b->lines);
    out_text(&out_err, b->lines == 1 ? " line, " : " lines, ");
    out_number(&out_err, b->errors);
    out_text(&out_err, " with errors, ");
    if (b->overflow)
        out_text(&out_err, "a total too large to add up\n");
    else {
        out_bytes(&out_err, total,
                  mreg_sum_text(&b->sum, total, sizeof total));
        out_text(&out_err, " USD\n");
    }
    out_flush(&out_err);
}

int run_batch(struct batch *answers, const char *path)
{
    struct batch_run b = {.answers = answers};
    struct line_view line;

    if (!lines_open(&lines_input, path)) {
        complain(COMMAND, "cannot open", path, NULL);
        return EXIT_DATA;
    }
    progress_begin(&b.progress);
    while (b.unlike < UNLIKE_MOST && lines_next(&lines_input, &line)
           && !out_std.failed) {
        price_line(&b, line);
        if (b.lines % LOOK_EVERY == 0)
            show_progress(&b);
    }
    lines_close(&lines_input);
    out_flush(&out_std);
    report_sum(&b);
    if (b.unlike == UNLIKE_MOST)
        report_shape(&b);
    if (lines_input.failed)
        complain(COMMAND, "cannot read", path, NULL);
    return b.errors || b.overflow || lines_input.failed ? EXIT_DATA
                                                        : EXIT_YES;
}
