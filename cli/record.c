/* mreg record: one call of options or of an answer, or the calls of a file.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/count_text.h"
#include "base/decimal.h"
#include "base/json_write.h"
#include "base/lines.h"
#include "base/options.h"
#include "choose.h"
#include "cli.h"
#include "counts.h"
#include "host/ledger/entry.h"
#include "recording.h"

#define COMMAND RECORD_COMMAND
#define BODY_MOST ((size_t)64 << 20)

const char help_record[] =
    "usage: mreg record MODEL --in N --out N ... [OPTIONS]\n"
    "       mreg record --body FILE [MODEL] [OPTIONS]\n"
    "       mreg record --batch-file FILE [OPTIONS]\n"
    "\n"
    "Puts a call into your ledger with what it costs: of counts, of a\n"
    "provider's answer (a body or the events of a stream), or each line of a\n"
    "file as `mreg cost --batch-file` has them, with \"id\", \"served\",\n"
    "\"user\", \"tags\" (an object, or a list of \"k=v\"), \"run\",\n"
    "\"session\", \"task\", \"state\", \"error\", \"latency_ms\",\n"
    "\"first_ms\" and \"metadata\" beside them. `-` is the standard input. A\n"
    "call that is there already is not counted twice: docs/ledger.md.\n"
    "\n"
    LEDGER_HELP
    "  --id ID         the response's id, by which the call is known\n"
    "  --provider P    who serves it\n"
    "  --served NAME   the model that the answer names; it is priced\n"
    "  --at TIME       when; without it now\n"
    "  --run R, --session S, --task T, --source F\n"
    "  --user U        the same as --tag user=U\n"
    "  --tag KEY=VALUE  up to 8\n"
    "  --state STATE   settled, partial (the answer was cut) or abandoned\n"
    "  --estimated     the counts are ours, nobody stated them\n"
    "  --billed USD    what the provider says that it costs\n"
    "  --latency MS, --first MS  how long it took; until the first token\n"
    "  --error TEXT    what went wrong\n"
    TERM_HELP("             ")
    "  --account A     whose prices\n"
    "  --in N, --cached N, --cache-write N, --out N, ...  as mreg cost\n"
    "  --registry FILE  prices of this registry\n"
    "  --json          as one JSON object\n"
    "\n"
    "Exit status: 0 recorded, or it was there, 1 the call was refused,\n"
    "2 wrong usage, 3 lines are wrong, or the ledger cannot be used.\n"
    "\n"
    "examples:\n"
    "  mreg record gpt-4o --in 1200 --out 300 --user ann --ledger ./calls.db\n"
    "  echo '{\"model\":\"gpt-4o\",\"id\":\"1\",\"usage\":{\"input\":9}}' |"
    " mreg record --batch-file - --ledger ./calls.db\n";

const char *const recorded_words[] = {"new", "larger", "same", "refused"};

struct recorder {
    struct asking *asked;
    const char *ledger, *body, *batch, *id, *provider, *served, *at, *run;
    const char *session, *task, *source, *user, *state, *billed, *latency;
    const char *first, *error, *account, *said[NAMED_TERMS_COUNT];
    bool estimated, format[ANSWER_FORMATS_COUNT];
    struct ledgers_tags tags;
    struct counts counts;
};

/* ---- from options to a call ---------------------------------------------- */

static bool take_ms(const char *text, uint32_t *out)
{
    uint64_t n = 0;

    if (text && (!count_text(text, &n) || n > UINT32_MAX)) {
        complain(COMMAND, "not milliseconds:", text, "below 2^32");
        return false;
    }
    *out = (uint32_t)n;
    return true;
}

static bool take_billed(const char *text, mreg_call *c)
{
    if (!text)
        return true;
    c->has_billed = 1;
    if (decimal_whole(text, strlen(text), 12, &c->billed))
        return true;
    complain(COMMAND, "not an amount of USD:", text,
             "write 0.0105, with 12 digits behind the point at most");
    return false;
}

static bool take_state(const char *text, uint8_t *out)
{
    static const char *const states[] = {"settled", "partial", "abandoned"};

    *out = 0;
    if (!text)
        return true;
    while (*out < MREG_CALL_STATES && strcmp(states[*out], text) != 0)
        ++*out;
    if (*out < MREG_CALL_STATES)
        return true;
    complain(COMMAND, "no such state", text, "settled, partial or abandoned");
    return false;
}

static bool take_user(struct recorder *s, struct arena *a)
{
    return !s->user
           || ledgers_tag(COMMAND, arena_printf(a, "user=%s", s->user),
                          &s->tags);
}

static bool make_call(struct recorder *s, struct arena *a, mreg_call *c)
{
    const mreg *r = s->asked->by.r;

    *c = (mreg_call){.id = ledgers_text(s->id),
        .provider = ledgers_text(s->provider),
        .served = ledgers_text(s->served), .run = ledgers_text(s->run),
        .session = ledgers_text(s->session), .task = ledgers_text(s->task),
        .source = ledgers_text(s->source), .error = ledgers_text(s->error),
        .estimated = s->estimated};
    if (!take_user(s, a) || !ledgers_instant(COMMAND, s->at, &c->at)
        || !choose_terms(COMMAND, s->said, &c->terms)
        || !choose_account(r, COMMAND, s->account, &c->terms.account)
        || !take_state(s->state, &c->state) || !take_billed(s->billed, c)
        || !take_ms(s->latency, &c->latency_ms)
        || !take_ms(s->first, &c->first_ms))
        return false;
    memcpy(c->tag, s->tags.at, sizeof c->tag);
    c->tags = s->tags.n;
    return true;
}

/* ---- answers ------------------------------------------------------------- */

static void say_money(struct out *o, const struct entry *e)
{
    char text[MREG_MONEY_SIZE], code[4];

    mreg_money_text((uint64_t)e->price, text, sizeof text);
    mreg_currency_text(e->currency, code, sizeof code);
    out_text(o, text);
    out_char(o, ' ');
    out_text(o, code);
}

static void say_text(struct out *o, const struct entry *e, mreg_recorded what)
{
    out_text(o, recorded_words[what]);
    out_char(o, ' ');
    if (e->host.size) {
        out_shown(o, e->host.at, e->host.size);
        out_char(o, '/');
    }
    out_shown(o, e->name.at, e->name.size);
    out_text(o, e->has_price && e->unknown ? " >=" : " ");
    if (e->has_price)
        say_money(o, e);
    else
        out_text(o, mreg_status_text(e->why).at);
    out_char(o, '\n');
}

static void say_json(struct out *o, const struct entry *e, mreg_recorded what)
{
    char text[MREG_MONEY_SIZE];
    bool first = true;

    out_char(o, '{');
    out_key_text(o, &first, "recorded", recorded_words[what]);
    out_key(o, &first, "provider");
    out_json(o, e->host.at, e->host.size);
    out_key(o, &first, "model");
    out_json(o, e->name.at, e->name.size);
    mreg_money_text((uint64_t)e->price, text, sizeof text);
    out_key_text(o, &first, "cost_usd",
                 e->has_price && !e->currency ? text : NULL);
    out_key(o, &first, "complete");
    out_text(o, e->has_price && !e->unknown ? "true" : "false");
    if (!e->has_price)
        out_key_text(o, &first, "note", mreg_status_text(e->why).at);
    out_text(o, "}\n");
}

static int say_one(struct recorder *s, const mreg_call *c, mreg_recorded what)
{
    struct entry e = {.call = c};

    entry_price(&e, s->asked->by.r);
    (s->format[ANSWER_JSON] ? say_json : say_text)(&out_std, &e, what);
    return EXIT_YES;
}

static int say_batch(struct recorder *s, const struct recorded *r, int status)
{
    bool first = true;

    if (s->format[ANSWER_JSON]) {
        out_char(&out_std, '{');
        for (int i = 0; i < MREG_RECORDED_REFUSED; i++)
            out_key_number(&out_std, &first, recorded_words[i], r->n[i]);
        out_key_number(&out_std, &first, "wrong", r->wrong);
        out_text(&out_std, "}\n");
        return status;
    }
    for (int i = 0; i < MREG_RECORDED_REFUSED; i++) {
        out_grouped(&out_std, r->n[i]);
        out_char(&out_std, ' ');
        out_text(&out_std, recorded_words[i]);
        out_text(&out_std, ", ");
    }
    out_grouped(&out_std, r->wrong);
    out_text(&out_std, " wrong\n");
    return status;
}

/* ---- the three ways ------------------------------------------------------ */

static int record_body(struct recorder *s, mreg_ledger *l, mreg_call *c)
{
    struct arena *a = arena_new();
    struct buffer text = {a, NULL, 0, 0};
    mreg_ledger_status status;
    mreg_recorded what;
    mreg_host_note why;
    int exit = EXIT_DATA;

    if (!lines_open(&lines_input, s->body)
        || !lines_rest(&lines_input, &text, BODY_MOST)) {
        complain(COMMAND, "cannot read", s->body, "64 MB at most");
    } else {
        status = mreg_ledger_record_body(l, s->asked->by.r,
            (mreg_text){text.at ? text.at : "", (uint32_t)text.n}, c, &what,
            &why);
        exit = status ? ledgers_complain(COMMAND, status, &why) : EXIT_YES;
        if (!status && s->format[ANSWER_JSON])
            out_text(&out_std, "{\"recorded\":\"");
        if (!status)
            out_text(&out_std, recorded_words[what]);
        if (!status)
            out_text(&out_std, s->format[ANSWER_JSON] ? "\"}\n" : "\n");
    }
    lines_close(&lines_input);
    arena_free(a);
    return exit;
}

static int record_file(struct recorder *s, mreg_ledger *l, mreg_call *c)
{
    static struct batch batch;  /* it is large */
    struct recorded out = {{0}, 0};

    batch.r = s->asked->by.r;
    batch.on = c->terms;
    batch.provider = MREG_NONE;
    if (!choose_provider(batch.r, COMMAND, s->provider, &batch.provider))
        return EXIT_USAGE;
    return say_batch(s, &out, record_batch(l, &batch, c, s->batch, &out));
}

static int record_counts(struct recorder *s, mreg_ledger *l, mreg_call *c)
{
    mreg_ledger_status status;
    mreg_recorded what;
    mreg_host_note why;

    if (!counts_settle(&s->counts, s->asked->by.r, &c->usage))
        return EXIT_USAGE;
    status = mreg_ledger_record(l, s->asked->by.r, c, 1, &what, &why);
    return status ? ledgers_complain(COMMAND, status, &why)
                  : say_one(s, c, what);
}

static int record(struct recorder *s, const char *model)
{
    struct arena *a = arena_new();
    mreg_ledger *l = NULL;
    int exit = EXIT_USAGE;
    mreg_call c;

    if (make_call(s, a, &c)) {
        c.model = ledgers_text(model);
        l = ledgers_open(COMMAND, s->ledger, 0);
        exit = !l ? EXIT_DATA : s->batch ? record_file(s, l, &c)
            : s->body ? record_body(s, l, &c) : record_counts(s, l, &c);
    }
    mreg_ledger_close(l);
    arena_free(a);
    return exit;
}

/* ---- the command --------------------------------------------------------- */

static bool is_other(void *state, const char *name)
{
    return strcmp(name, "--tag") == 0 || counts_is_meter(state, name);
}

static bool take_other(void *state, const char *name, const char *value)
{
    struct recorder *s = state;

    return strcmp(name, "--tag") == 0 ? ledgers_tag(COMMAND, value, &s->tags)
                                      : counts_take(&s->counts, name, value);
}

/* Is it one of the three ways? */
static bool is_use(const struct recorder *s, int count)
{
    if (s->body && s->batch)
        return false;
    if (s->batch)
        return count == 0 && !s->counts.figures.given;
    if (s->body)
        return count <= 1 && !s->counts.figures.given;
    return count == 1;
}

int run_record(struct asking *a, int argc, char **argv)
{
    struct recorder s = {.asked = a, .counts.command = COMMAND};
    const struct option table[] = {
        REGISTRY_OPTION(a), LEDGER_OPTION(s.ledger),
        {"--body", &s.body, NULL}, {"--batch-file", &s.batch, NULL},
        {"--id", &s.id, NULL}, {"--provider", &s.provider, NULL},
        {"--served", &s.served, NULL}, {"--at", &s.at, NULL},
        {"--run", &s.run, NULL}, {"--session", &s.session, NULL},
        {"--task", &s.task, NULL}, {"--source", &s.source, NULL},
        {"--user", &s.user, NULL}, {"--state", &s.state, NULL},
        {"--estimated", NULL, &s.estimated}, {"--billed", &s.billed, NULL},
        {"--latency", &s.latency, NULL}, {"--first", &s.first, NULL},
        {"--error", &s.error, NULL}, {"--account", &s.account, NULL},
        TERM_OPTIONS(s.said) FORMAT_OPTIONS(s.format)
    };
    const struct options options = {COMMAND, table,
        sizeof table / sizeof *table, is_other, take_other, &s};
    const int count = options_parse(&options, argc, argv);

    if (count < 0)
        return EXIT_USAGE;
    if (!is_use(&s, count)) {
        complain(COMMAND, "a model and counts, --body or --batch-file is "
                 "expected", NULL, "mreg record --help shows examples");
        return EXIT_USAGE;
    }
    if (!asking_open(a, COMMAND))
        return EXIT_DATA;
    return record(&s, count ? argv[0] : NULL);
}
