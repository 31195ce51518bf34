/* mreg usage read: what providers' answers say they used, and what that costs.
 * Answers are taken as they come, in pieces: lines of any length, documents
 * over several lines, streams of events.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/lines.h"
#include "base/options.h"
#include "choose.h"
#include "cli.h"
#include "host/answers/said.h"
#include "ruled.h"

#define COMMAND "mreg usage"

const char help_usage[] =
    "usage: mreg usage read [FILE|-] [--flavour F] [--json] [defaults]\n"
    "\n"
    "What a provider's answer says it used, as disjoint counts, and what that\n"
    "costs. The file, or standard input, has bodies of responses (one, over\n"
    "as many lines as it likes, or one a line), lines of batch results, or a\n"
    "stream of events as a provider sends it. Each answer is read by the keys\n"
    "that its API writes; docs/usage.md lists them. A count that is not a\n"
    "whole number, a key that is stated twice and two usage objects that\n"
    "differ are errors; a key that nobody knows makes the answer incomplete.\n"
    "\n"
    "  --flavour F        whose figures they are, where keys leave it open:\n"
    "                     openai, anthropic, gemini, bedrock, cohere, ...\n"
    "  --model NAME       the model, instead of the one that is named\n"
    "  --provider P       only a model of this provider\n"
    TERM_HELP("       ")
    "                     unless the answer says them itself\n"
    "  --at INSTANT       when the call was made; now unless it is given\n"
    "  --account A        what this account of contracts.yaml pays\n"
    "  --max-age AGE      90d, 12w: a price that was last looked at longer\n"
    "                     ago is \"stale\"\n"
    "  --registry FILE    ask this registry\n"
    "  --json             one JSON object a line for each answer\n"
    "\n"
    "Exit status: 0 read and priced, 1 no price or an incomplete one, 2 wrong\n"
    "usage, 3 an answer cannot be read.\n"
    "\n"
    "examples:\n"
    "  echo '{\"id\": \"r1\", \"model\": \"gpt-4o\", \"usage\": {"
    "\"prompt_tokens\": 9, \"completion_tokens\": 5}}' |"
    " mreg usage read --json\n"
    "  printf 'data: {\"model\": \"gpt-4o\", \"usage\": {\"prompt_tokens\":"
    " 9, \"completion_tokens\": 5}}\\n\\ndata: [DONE]\\n' | mreg usage read\n";

struct usage_run {
    struct asking *asked;
    const char *at, *provider, *account, *max_age;
    const char *said[NAMED_TERMS_COUNT];
    bool format[ANSWER_FORMATS_COUNT];
    struct said_asked how;

    mreg_reading reading;
    mreg_answer answer;
    char room[1024];            /* for the model and the identifier */
    uint64_t line, first_line, answers;
    char begins_with;           /* of the answer at hand; 0: there is none */
    bool line_begins, dropping;
    bool dense;                 /* its first line has more than a bracket */
    int status;
};

/* ---- an answer --------------------------------------------------------- */

static void worse(struct usage_run *u, int status)
{
    if (status > u->status)
        u->status = status;
}

static void report(struct usage_run *u, const struct said *s)
{
    if (s->error.size == 0)
        return;
    out_flush(&out_std);
    out_text(&out_err, COMMAND ": line ");
    out_number(&out_err, s->line);
    out_text(&out_err, ": ");
    out_shown(&out_err, s->error.text, s->error.size);
    out_char(&out_err, '\n');
    out_flush(&out_err);
    worse(u, s->read ? EXIT_NO : EXIT_DATA);
}

static void finish(struct usage_run *u)
{
    const char *flavour = u->how.flavour;
    const mreg_status status = mreg_reading_end(
        &u->reading, u->how.r, flavour, flavour ? strlen(flavour) : 0);
    struct said said;

    said_price(&u->how, status, &u->answer, u->first_line, &said);
    if (u->format[ANSWER_JSON]) {
        said_json(&out_std, &said);
    } else {
        out_text(&out_std, u->answers > 0 && said.read ? "\n" : "");
        said_text(&out_std, &said);
    }
    u->answers++;
    u->begins_with = 0;
    report(u, &said);
    if (priced_stale(&said.priced))
        worse(u, EXIT_NO);
}

/* ---- the file ---------------------------------------------------------- */

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static void begin(struct usage_run *u, char first)
{
    mreg_reading_begin(&u->reading, &u->answer, u->room, sizeof u->room);
    u->begins_with = first;
    u->first_line = u->line;
    u->dropping = u->dense = false;
}

/* Takes bytes of one answer. If it cannot be read, its rest is dropped: that of
 * its line, or all up to a line that begins with a brace. */
static void push(struct usage_run *u, const char *at, size_t size)
{
    const bool one_line = u->begins_with == '{' && u->dense
                          && u->line == u->first_line
                          && at[size - 1] == '\n';

    if (mreg_reading_push(&u->reading, at, size) == MREG_OK)
        return;
    finish(u);
    u->dropping = !one_line;
}

/* A line that begins with a brace begins an answer, even if the one before it
 * does not end: it was cut. Only where a document is written over lines, with
 * nothing else in its first one, is that brace its own. */
static void end_before(struct usage_run *u)
{
    if (u->dropping)
        u->begins_with = 0;
    else if (u->begins_with && u->begins_with != '[' && u->dense)
        finish(u);
    u->dropping = false;
}

/* Takes what is at hand of a line, with the newline if it is there. */
static void take_line(struct usage_run *u, const char *at, const char *end)
{
    const char *text = at;

    if (u->line_begins && *at == '{')
        end_before(u);
    if (u->dropping)
        return;
    while (text < end && is_blank(*text))
        text++;
    if (!u->begins_with) {
        if (text == end)
            return;
        begin(u, *text++);
        at = text - 1;
        while (text < end && is_blank(*text))
            text++;
    }
    u->dense |= u->line == u->first_line && text < end;
    push(u, at, (size_t)(end - at));
    if (u->begins_with == '{' && end[-1] == '\n' && u->answer.documents > 0)
        finish(u);
}

static void take(struct usage_run *u, const char *at, const char *end)
{
    while (at < end) {
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        const char *stop = newline ? newline + 1 : end;

        take_line(u, at, stop);
        u->line_begins = newline != NULL;
        u->line += newline != NULL;
        at = stop;
    }
}

/* A byte order mark is not a part of the first answer. */
static size_t mark_at(const char *at, size_t size)
{
    return size >= 3 && memcmp(at, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

static int read_answers(struct usage_run *u, const char *path)
{
    struct lines *l = &lines_input;
    struct line_view block;

    if (!lines_open(l, path)) {
        complain(COMMAND, "cannot open", path, NULL);
        return EXIT_DATA;
    }
    u->line = 1;
    u->line_begins = true;
    for (size_t mark = 3; lines_block(l, &block); mark = 0) {
        mark = mark > 0 ? mark_at(block.at, block.size) : 0;
        take(u, block.at + mark, block.at + block.size);
    }
    if (u->begins_with)
        finish(u);
    lines_close(l);
    if (l->failed)
        complain(COMMAND, "cannot read", path, NULL);
    else if (u->answers == 0)
        complain(COMMAND, "there is no answer in", path, NULL);
    return l->failed || u->answers == 0 ? EXIT_DATA : u->status;
}

/* ---- options ----------------------------------------------------------- */

static bool take_defaults(struct usage_run *u)
{
    const char *flavour = u->how.flavour;
    mreg_nesting unused;

    u->how.r = u->asked->by.r;
    ruled_terms(u->asked, u->said, &u->account);
    u->how.service_said = u->said[TERM_SERVICE] != NULL;
    u->how.geo_said = u->said[TERM_GEO] != NULL;
    if (!choose_instant(COMMAND, u->at, &u->how.on.at)
        || !choose_terms(COMMAND, u->said, &u->how.on)
        || !choose_provider(u->how.r, COMMAND, u->provider, &u->how.provider)
        || !choose_account(u->how.r, COMMAND, u->account, &u->how.on.account))
        return false;
    if (!flavour || mreg_nesting_find(u->how.r, flavour, strlen(flavour),
                                      &unused) == MREG_OK)
        return true;
    complain(COMMAND, "no such flavour", flavour,
             "docs/usage.md lists them: openai, anthropic, gemini, ...");
    return false;
}

int run_usage(struct asking *a, int argc, char **argv)
{
    static struct usage_run u;  /* it is large */
    const struct option table[] = {
        {"--flavour", &u.how.flavour, NULL}, {"--model", &u.how.model, NULL},
        {"--provider", &u.provider, NULL}, {"--at", &u.at, NULL},
        TERM_OPTIONS(u.said)
        {"--account", &u.account, NULL}, {"--max-age", &u.max_age, NULL},
        REGISTRY_OPTION(a),
        FORMAT_OPTIONS(u.format)
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table, NULL, NULL,
                                    NULL};
    const int count = options_parse(&options, argc, argv);

    if (count < 0 || !choose_age(COMMAND, u.max_age, &u.how.most))
        return EXIT_USAGE;
    if (count < 1 || count > 2 || strcmp(argv[0], "read") != 0) {
        complain(COMMAND, "`read` is expected, and a file at most", NULL,
                 "mreg usage --help shows an example");
        return EXIT_USAGE;
    }
    u.asked = a;
    if (!ruled_open(a, COMMAND, NULL))
        return EXIT_DATA;
    if (!take_defaults(&u))
        return EXIT_USAGE;
    asking_tell(a, COMMAND);
    return read_answers(&u, count == 2 ? argv[1] : "-");
}
