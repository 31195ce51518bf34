/* Measured calls, as options choose them.
 *
 * SPDX-License-Identifier: MIT */
#include "measuring.h"

#include <string.h>

#include "base/count_text.h"
#include "base/decimal.h"
#include "choose.h"
#include "cli.h"
#include "ledgers.h"

#define USUAL_DOUBT 50000u
#define USUAL_LAST 1000u
#define MOST_LAST 500000u

bool measuring_share(const char *command, const char *text, uint32_t *out)
{
    size_t size = strlen(text);
    const bool hundredths = size > 0 && text[size - 1] == '%';
    uint64_t n;

    if (decimal_whole(text, size - hundredths, hundredths ? 4 : 6, &n)
        && n <= MREG_WHOLE) {
        *out = (uint32_t)n;
        return true;
    }
    complain(command, "not a share", text,
             "one is from 0 to 1, or from 0% to 100%, with up to six decimals");
    return false;
}

static bool take_last(const struct measuring *m, uint32_t *out)
{
    uint64_t n;

    *out = USUAL_LAST;
    if (!m->last)
        return true;
    if (count_text(m->last, &n) && n > 0 && n <= MOST_LAST) {
        *out = (uint32_t)n;
        return true;
    }
    complain(m->command, "--last is a number from 1 to 500,000, not", m->last,
             NULL);
    return false;
}

bool measuring_doubt(struct measuring *m)
{
    m->doubt_is = USUAL_DOUBT;
    if (!m->doubt)
        return true;
    if (!measuring_share(m->command, m->doubt, &m->doubt_is))
        return false;
    if (m->doubt_is > 0 && m->doubt_is < MREG_WHOLE / 2)
        return true;
    complain(m->command, "--doubt is more than 0 and less than 0.5, not",
             m->doubt, NULL);
    return false;
}

static bool take_time(const struct measuring *m, const char *text,
                      mreg_time *out)
{
    *out = 0;
    return !text || choose_instant(m->command, text, out);
}

struct reading { const struct measuring *m; struct perf_rows *rows; };

static void keep(void *context, const mreg_perf *p)
{
    const struct reading *r = context;
    struct arena *a = r->rows->arena;
    struct perf_row row = {.task = {NULL, p->task.size}};
    const char *name = arena_printf(a, "%.*s%s%.*s",
        (int)p->provider.size, p->provider.at, p->provider.size ? "/" : "",
        (int)p->model.size, p->model.at);

    row.model = (mreg_text){name, (uint32_t)strlen(name)};
    row.task.at = arena_copy(a, p->task.at, p->task.size);
    mreg_measure(&p->arm, r->m->doubt_is, &row.measured);
    arena_push(a, r->rows, row);
}

int measuring_rows(struct measuring *m, struct perf_rows *rows)
{
    struct reading reading = {m, rows};
    mreg_perf_query asked = {.task = ledgers_text(m->task),
        .tag = ledgers_text(m->tag), .user = ledgers_text(m->user)};
    mreg_ledger_status status;
    mreg_host_note why;
    mreg_ledger *l;

    if (!measuring_doubt(m) || !take_last(m, &asked.generation)
        || !take_time(m, m->since, &asked.since)
        || !take_time(m, m->until, &asked.until))
        return EXIT_USAGE;
    l = ledgers_open(m->command, m->ledger, MREG_LEDGER_READ);
    if (!l)
        return EXIT_DATA;
    status = mreg_ledger_perf(l, &asked, keep, &reading, &why);
    mreg_ledger_close(l);
    return status ? ledgers_complain(m->command, status, &why) : EXIT_YES;
}
