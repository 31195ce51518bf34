/* mreg-history: refuses a past price that changed without a word. It compares
 * two registries: what an instant before the old one's as_of costs may become
 * known, but not change, unless the version says `corrects: <reason>`.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "base/decimal.h"
#include "base/instant.h"
#include "base/options.h"
#include "base/out.h"
#include "generator/read/file.h"
#include "generator/catalogue/price_keys.h"
#include "generator/report/tsv.h"

#define COMMAND "mreg-history"

static const char help[] =
"Usage: mreg-history OLD.tsv NEW.tsv\n"
"\n"
"Compares the rows of two registries and reports each price that held before\n"
"the day of the old one and is another now. A version that says\n"
"`corrects: <reason>` may differ.\n"
"\n"
"Example:\n"
"  mreg dump old.mreg > old.tsv\n"
"  cat generated/registry/*.tsv > new.tsv\n"
"  mreg-history old.tsv new.tsv\n"
"\n"
"Exit status: 0 nothing changed unsaid, 1 something did, 2 wrong usage.\n";

/* Fields of a `version`, of a `corrects` and of a `rate` line. Until there
 * were lines that say `corrects`, it was the last field of a version, or -. */
enum { PROVIDER = 1, ID, FROM, V_FIELDS = 7, C_FIELDS = 5 };
enum { CONDITION = 4, METER, STATE, PRICE, PER, R_FIELDS };

struct period {                 /* a version of a model, and its rates */
    const struct tsv_line *line;
    int64_t from;
    bool corrects;              /* it says why it is not what it was */
    const struct tsv_line *rates;
    size_t count;
};

struct registry {
    const char *file;
    struct tsv lines;           /* sorted by key */
    struct { struct period *at; size_t n, room; } periods;
    int64_t as_of;
};

struct comparison {
    struct arena *arena;
    struct diags *diags;
    struct registry old, new;
};

static struct place place_of(const struct registry *r,
                             const struct tsv_line *line)
{
    return (struct place){r->file, line->number, 1};
}

/* ---- reading ----------------------------------------------------------- */

static int by_key(const void *x, const void *y)
{
    return tsv_compare_keys(x, y);
}

/* Compares by model, then by instant. */
static int by_model(const struct period *a, const struct period *b)
{
    int order = strcmp(a->line->field[PROVIDER], b->line->field[PROVIDER]);

    return order ? order : strcmp(a->line->field[ID], b->line->field[ID]);
}

static int by_instant(const void *x, const void *y)
{
    const struct period *a = x, *b = y;
    int order = by_model(a, b);

    return order ? order : (a->from > b->from) - (a->from < b->from);
}

static bool same_version(const struct tsv_line *a, const struct tsv_line *b)
{
    return !strcmp(a->field[PROVIDER], b->field[PROVIDER])
           && !strcmp(a->field[ID], b->field[ID])
           && !strcmp(a->field[FROM], b->field[FROM]);
}

static void bad_line(struct comparison *c, const struct registry *r,
                     const struct tsv_line *line)
{
    diag(c->diags, M_704, place_of(r, line), "not a row of a registry");
}

static bool read_instant_field(const char *text, int64_t *ms)
{
    return instant_parse(text, strlen(text), ms);
}

static void add_period(struct comparison *c, struct registry *r, size_t i)
{
    struct period p = {.line = &r->lines.at[i]};

    if (p.line->count > V_FIELDS)
        p.corrects = strcmp(p.line->field[V_FIELDS], "-");
    if ((p.line->count != V_FIELDS && p.line->count != V_FIELDS + 1)
        || !read_instant_field(p.line->field[FROM], &p.from))
        bad_line(c, r, p.line);
    else
        arena_push(c->arena, &r->periods, p);
}

/* Marks the version that a line `corrects` is about. Both kinds are sorted by
 * provider, id and instant; *at is where the search goes on. */
static void mark_corrected(struct comparison *c, struct registry *r,
                           const struct tsv_line *line, size_t *at)
{
    while (line->count == C_FIELDS && *at < r->periods.n
           && !same_version(r->periods.at[*at].line, line))
        ++*at;
    if (line->count != C_FIELDS || *at == r->periods.n)
        bad_line(c, r, line);
    else
        r->periods.at[*at].corrects = true;
}

static void join_corrections(struct comparison *c, struct registry *r)
{
    size_t at = 0;

    for (size_t i = 0; i < r->lines.n; i++)
        if (!strcmp(r->lines.at[i].field[0], "corrects"))
            mark_corrected(c, r, &r->lines.at[i], &at);
}

/* Gives each version its rates. Rates come before versions in the file, and
 * both are sorted by provider, id and instant. */
static void join_rates(struct comparison *c, struct registry *r)
{
    size_t at = 0;

    for (size_t i = 0; i < r->lines.n; i++) {
        const struct tsv_line *line = &r->lines.at[i];

        if (strcmp(line->field[0], "rate"))
            continue;
        if (line->count != R_FIELDS) {
            bad_line(c, r, line);
            return;
        }
        while (at < r->periods.n
               && !same_version(r->periods.at[at].line, line))
            at++;
        if (at == r->periods.n) {
            bad_line(c, r, line);
            return;
        }
        if (!r->periods.at[at].count++)
            r->periods.at[at].rates = line;
    }
}

static void read_lines(struct comparison *c, struct registry *r)
{
    for (size_t i = 0; i < r->lines.n; i++) {
        const struct tsv_line *line = &r->lines.at[i];

        if (!strcmp(line->field[0], "version"))
            add_period(c, r, i);
        else if (!strcmp(line->field[0], "about") && line->count == 3
                 && !strcmp(line->field[1], "as_of"))
            read_instant_field(line->field[2], &r->as_of);
    }
    join_corrections(c, r);
    join_rates(c, r);
    if (r->periods.n)
        qsort(r->periods.at, r->periods.n, sizeof *r->periods.at, by_instant);
}

static void read_registry(struct comparison *c, struct registry *r,
                          const char *file)
{
    size_t size;
    const char *text = file_read(c->arena, c->diags, file, 1u << 28, &size);

    r->file = file;
    if (!text)
        return;
    tsv_parse(c->arena, text, size, &r->lines);
    if (r->lines.n)
        qsort(r->lines.at, r->lines.n, sizeof *r->lines.at, by_key);
    read_lines(c, r);
    if (!r->as_of)
        diag(c->diags, M_704, (struct place){file, 0, 0},
             "not the rows of a registry: they do not say as_of");
}

/* ---- comparing two versions -------------------------------------------- */

/* Tells whether a rate states a price of the list. What an account pays was
 * agreed between two parties: a contract may reach back. */
static bool is_price(const struct tsv_line *rate)
{
    return strcmp(rate->field[STATE], "unknown")
           && strcmp(rate->field[STATE], "inherited")
           && !strstr(rate->field[CONDITION], ",account=");
}

static const struct tsv_line *find_rate(const struct period *p,
                                        const struct tsv_line *like)
{
    for (size_t i = 0; i < p->count; i++)
        if (!strcmp(p->rates[i].field[CONDITION], like->field[CONDITION])
            && !strcmp(p->rates[i].field[METER], like->field[METER]))
            return &p->rates[i];
    return NULL;
}

static const char *words(struct comparison *c, const struct tsv_line *rate)
{
    return arena_printf(c->arena, "%s/%s %s %s", rate->field[PROVIDER],
                        rate->field[ID], rate->field[CONDITION],
                        rate->field[METER]);
}

static const char *figure(struct comparison *c, const struct tsv_line *rate)
{
    if (!strcmp(rate->field[STATE], "unknown"))
        return "unknown";
    return arena_printf(c->arena, "%s USD per %s", rate->field[PRICE],
                        rate->field[PER]);
}

static void compare_rate(struct comparison *c, const struct tsv_line *was,
                         const struct period *new)
{
    const struct tsv_line *is = find_rate(new, was);

    if (!is)
        diag(c->diags, M_702, place_of(&c->new, new->line),
             "%s: %s is gone; restore it, or say `corrects: <reason>`",
             words(c, was), figure(c, was));
    else if (strcmp(is->field[PRICE], was->field[PRICE])
             || strcmp(is->field[PER], was->field[PER]))
        diag(c->diags, M_701, place_of(&c->new, is), "%s: %s became %s; "
             "add a version from the day it changed, or say "
             "`corrects: <reason>`", words(c, was), figure(c, was),
             figure(c, is));
    else
        return;
    diag_note(c->diags, place_of(&c->old, was), "it was this");
}

/* Tells whether a meter cost nothing without a price. */
static bool was_free(const char *meter)
{
    for (unsigned i = 0; i < MREG_METERS_COUNT; i++)
        if (!strcmp(meter_facts[i].name, meter))
            return meter_facts[i].unit == UNIT_REQUEST;
    return false;
}

/* Finds what a new rate splits: a price before of the same service, under
 * whatever other condition; NULL if there was none. */
static const struct tsv_line *priced_before(const struct period *old,
                                            const struct tsv_line *is)
{
    size_t service = strcspn(is->field[CONDITION], ",");

    for (size_t i = 0; i < old->count; i++) {
        const struct tsv_line *was = &old->rates[i];

        if (strcspn(was->field[CONDITION], ",") != service
            || strncmp(was->field[CONDITION], is->field[CONDITION], service))
            continue;
        if (was_free(is->field[METER])
            || (is_price(was)
                && !strcmp(was->field[METER], is->field[METER])))
            return was;
    }
    return NULL;
}

static void compare_versions(struct comparison *c, const struct period *old,
                             const struct period *new)
{
    if (new->corrects)
        return;
    for (size_t i = 0; i < old->count; i++)
        if (is_price(&old->rates[i]))
            compare_rate(c, &old->rates[i], new);
    for (size_t i = 0; i < new->count; i++) {
        const struct tsv_line *is = &new->rates[i], *was;

        if (!is_price(is) || find_rate(old, is))
            continue;
        was = priced_before(old, is);
        if (!was)
            continue;
        diag(c->diags, M_703, place_of(&c->new, is), "%s: %s is new; add a "
             "version from the day it began, or say `corrects: <reason>`",
             words(c, is), figure(c, is));
        diag_note(c->diags, place_of(&c->old, was), "until now this held");
    }
}

/* Finds the version of the same model in force at an instant, or NULL. */
static const struct period *in_force(const struct registry *r,
                                     const struct period *of, int64_t at)
{
    size_t low = 0, high = r->periods.n;
    struct period key = {.line = of->line, .from = at};

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (by_instant(&r->periods.at[middle], &key) <= 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low && !by_model(&r->periods.at[low - 1], of)
               ? &r->periods.at[low - 1] : NULL;
}

static bool says_why(const struct registry *r, const struct period *of)
{
    for (size_t i = 0; i < r->periods.n; i++)
        if (!by_model(&r->periods.at[i], of))
            return r->periods.at[i].corrects;
    return false;
}

static void compare_at(struct comparison *c, const struct period *of,
                       int64_t at)
{
    const struct period *was = in_force(&c->old, of, at);
    const struct period *is = in_force(&c->new, of, at);
    char when[INSTANT_TEXT_SIZE];

    if (!was || !was->count || at >= c->old.as_of)
        return;
    if (is)
        compare_versions(c, was, is);
    if (is || says_why(&c->new, of))
        return;
    instant_short(at, when);
    diag(c->diags, M_702, place_of(&c->old, was->line),
         "%s/%s: no price from %s any more; restore it, or say "
         "`corrects: <reason>`", was->line->field[PROVIDER],
         was->line->field[ID], when);
}

static int compare_files(struct arena *a, const char *old, const char *new)
{
    struct comparison c = {.arena = a, .diags = diags_new(a)};

    read_registry(&c, &c.old, old);
    read_registry(&c, &c.new, new);
    if (!diags_errors(c.diags)) {
        for (size_t i = 0; i < c.old.periods.n; i++)
            compare_at(&c, &c.old.periods.at[i], c.old.periods.at[i].from);
        for (size_t i = 0; i < c.new.periods.n; i++)
            compare_at(&c, &c.new.periods.at[i], c.new.periods.at[i].from);
    }
    diags_print(c.diags, stderr);
    if (diags_errors(c.diags))
        fprintf(stderr, "%u past prices changed unsaid, or unreadable\n",
                diags_errors(c.diags));
    else
        printf("no past price changed unsaid: %zu versions compared\n",
               c.old.periods.n);
    return diags_errors(c.diags) != 0;
}

int main(int argc, char **argv)
{
    const struct options none = {COMMAND, NULL, 0, NULL, NULL, NULL};
    int status, files;

    if (options_ask_help(argc - 1, argv + 1))
        return !out_print(help);
    files = options_parse(&none, argc - 1, argv + 1);
    if (files >= 0 && files != 2)
        complain(COMMAND, "two files are expected", NULL,
                 "--help shows an example");
    if (files != 2)
        return 2;
    struct arena *const a = arena_new();
    status = compare_files(a, argv[1], argv[2]);
    arena_free(a);
    return status;
}
