/* Which calls of the ledger are asked for.
 *
 * SPDX-License-Identifier: MIT */
#include "reporting.h"

#include "base/instant.h"
#include "base/nearest.h"
#include "base/note.h"
#include "base/options.h"
#include "ledgers.h"

static bool choose_zone(struct reporting *g)
{
    const char *name = g->zone ? g->zone : "UTC", *why;

    g->query.zone = zone_open(g->arena, name, strlen(name), &why);
    if (!g->query.zone)
        complain(g->command, "no time zone", name, why);
    return g->query.zone;
}

/* A day begins at its 00:00 in the zone. */
static bool choose_edge(struct reporting *g, const char *option,
                        const char *text, int64_t *out)
{
    if (!text)
        return true;
    if (strcmp(text, "today") == 0) {
        *out = period_at(g->query.zone, PERIOD_DAY, ledgers_now()).from;
        return true;
    }
    if (!instant_parse(text, strlen(text), out)) {
        complain(g->command, option, text,
                 "it is not an instant: write 2026-11-01 or"
                 " 2026-11-01T12:00Z");
        return false;
    }
    if (strlen(text) == strlen("2026-11-01"))
        *out = zone_first(g->query.zone, *out);
    return true;
}

static bool choose_span(struct reporting *g)
{
    struct report_query *q = &g->query;

    q->since = 0;
    q->until = REPORT_UNTIL;
    if (!choose_edge(g, "--since", g->since, &q->since)
        || !choose_edge(g, "--until", g->until, &q->until))
        return false;
    if (q->since < 0)
        q->since = 0;
    if (q->since < q->until)
        return true;
    complain(g->command, "--since is not before --until:", g->until,
             "a report is of [since, until)");
    return false;
}

static bool choose_tags(struct reporting *g)
{
    for (const char *at = g->tag; at; at = *at ? at + 1 : NULL) {
        const size_t size = strcspn(at, ",");
        const char *one = arena_copy(g->arena, at, size);

        if (!strchr(one, '=') || one[0] == '=') {
            complain(g->command, "not a tag:", one, "write --tag team=search");
            return false;
        }
        if (g->query.tags == REPORT_TAGS_MOST) {
            complain(g->command, "more than eight tags", NULL, NULL);
            return false;
        }
        g->query.tag[g->query.tags++] = one;
        at += size;
    }
    return true;
}

static bool complain_key(const char *command, const char *what,
                         const char *word)
{
    static const char *const keys[] = {
#define X_(NAME, name) #name,
        REPORT_KEYS(X_)
#undef X_
#define X_(name) #name,
        REPORT_TAGS(X_)
#undef X_
    };
    struct nearest near = {word, strlen(word), NULL, 0};

    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        nearest_try(&near, keys[i]);
    complain_near(command, what, &near,
                  "there are hour, day, week, month, year, block, provider,"
                  " model, service, geo, account, state, run, session, task,"
                  " source, user, team, project, key, customer, tag:KEY");
    return false;
}

bool reporting_by(struct reporting *g, const char *list)
{
    const char *at, *wrong;
    size_t size;

    wrong = report_by(&g->query, g->arena, list, &at, &size);
    return !wrong
        || complain_key(g->command, wrong, arena_copy(g->arena, at, size));
}

/* ---- the ledger --------------------------------------------------------- */

int reporting_begin(struct reporting *g)
{
    g->query.from_rows = g->from_calls;
    if (!choose_zone(g) || !choose_span(g) || !choose_tags(g))
        return EXIT_USAGE;
    g->l = ledgers_open(g->command, g->ledger, MREG_LEDGER_READ);
    return g->l ? EXIT_YES : EXIT_DATA;
}

int reporting_make(struct reporting *g, struct report *out)
{
    mreg_host_note why;
    const mreg_ledger_status status = report_make(g->l, &g->query, g->arena,
                                                  out, &why);

    return status ? ledgers_complain(g->command, status, &why) : EXIT_YES;
}

void reporting_end(struct reporting *g)
{
    mreg_ledger_close(g->l);
    if (g->arena)
        arena_free(g->arena);
}
