/* mreg quota add, set and rm.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/decimal.h"
#include "base/options.h"
#include "choose.h"
#include "cli.h"
#include "quotas.h"

/* ---- amounts ------------------------------------------------------------ */

static bool read_amount(const char *text, int power, const char *what,
                        uint64_t *out)
{
    if (decimal_whole(text, strlen(text), power, out) && *out <= INT64_MAX)
        return true;
    complain(QUOTA_COMMAND, what, text, "write --usd 12.50, --tokens 2000000");
    return false;
}

bool quotas_usd(const char *text, uint64_t *pico)
{
    return read_amount(text, 12, "not an amount of US dollars:", pico);
}

bool quotas_count(const char *text, uint64_t *n)
{
    return read_amount(text, 0, "not a count:", n);
}

void quotas_amount(unsigned unit, uint64_t n, char out[QUOTA_AMOUNT_ROOM])
{
    static const char *const units[] = {" USD", " tokens", " calls"};
    uint32_t size = 0;

    if (unit == MREG_QUOTA_MONEY)
        size = mreg_money_text(n, out, MREG_MONEY_SIZE);
    else {
        char digits[21];
        uint32_t first = sizeof digits;

        do
            digits[--first] = (char)('0' + n % 10);
        while ((n /= 10) != 0);
        size = (uint32_t)sizeof digits - first;
        memcpy(out, digits + first, size);
    }
    strncpy(out + size, units[unit % 3], QUOTA_AMOUNT_ROOM - size);
}

/* Reads the one limit that is given. */
static bool read_limit(const struct quota_said *s, mreg_quota *q)
{
    const char *const given[MREG_QUOTA_UNITS] = {s->usd, s->tokens, s->calls};
    int n = 0;

    for (uint8_t i = 0; i < MREG_QUOTA_UNITS; i++)
        if (given[i]) {
            q->unit = i;
            n++;
        }
    if (n != 1) {
        complain(QUOTA_COMMAND, "one limit is expected: --usd, --tokens or "
                 "--calls", NULL, "mreg quota --help shows examples");
        return false;
    }
    return q->unit == MREG_QUOTA_MONEY ? quotas_usd(s->usd, &q->limit)
                                       : quotas_count(given[q->unit],
                                                      &q->limit);
}

/* ---- windows ------------------------------------------------------------ */

/* Reads "5h". */
static bool read_hours(const char *text, uint32_t *hours)
{
    const size_t size = strlen(text);
    uint64_t n;

    if (size < 2 || text[size - 1] != 'h'
        || !decimal_whole(text, size - 1, 0, &n) || n < 1 || n > 87840)
        return false;
    *hours = (uint32_t)n;
    return true;
}

static bool read_window(const struct quota_said *s, mreg_quota *q)
{
    static const struct { const char *name; uint8_t window; } names[] = {
        {"day", MREG_QUOTA_DAY}, {"week", MREG_QUOTA_WEEK},
        {"month", MREG_QUOTA_MONTH}, {"ever", MREG_QUOTA_EVER}};
    const char *per = s->per ? s->per : "month";

    if (read_hours(per, &q->hours)) {
        q->window = s->rolling ? MREG_QUOTA_ROLLING : MREG_QUOTA_HOURS;
        return true;
    }
    for (size_t i = 0; !s->rolling && i < sizeof names / sizeof *names; i++)
        if (strcmp(per, names[i].name) == 0) {
            q->window = names[i].window;
            return true;
        }
    complain(QUOTA_COMMAND, s->rolling ? "only hours roll, not"
             : "not a window:", per, "write day, week, month, ever or 5h");
    return false;
}

static bool read_quota(const struct quota_said *s, mreg_quota *q,
                       mreg_time *now)
{
    q->soft = s->soft;
    q->zone = ledgers_text(s->zone);
    q->provider = ledgers_text(s->provider);
    q->model = ledgers_text(s->model);
    q->tags = s->tags.n;
    memcpy(q->tag, s->tags.at, sizeof q->tag);
    return read_limit(s, q) && read_window(s, q)
           && (!s->since || choose_instant(QUOTA_COMMAND, s->since,
                                           &q->since))
           && ledgers_instant(QUOTA_COMMAND, s->at, now);
}

/* ---- what is done ------------------------------------------------------- */

/* Refusals end with 1, as those of other commands; others are the ledger's. */
static int complain_of(mreg_ledger_status status, const mreg_host_note *why)
{
    const int exit = ledgers_complain(QUOTA_COMMAND, status, why);

    return status == MREG_LEDGER_NO_QUOTA ? EXIT_NO : exit;
}

struct looking { mreg_text name; bool found; };

static void look_for(void *context, const mreg_quota_view *view)
{
    struct looking *l = context;

    l->found |= view->quota.name.size == l->name.size
                && !memcmp(view->quota.name.at, l->name.at, l->name.size);
}

static int set(const struct quota_said *s, mreg_ledger *l,
               const mreg_quota *q, mreg_time now, bool any)
{
    struct looking look = {q->name, false};
    mreg_host_note why;
    mreg_ledger_status status = mreg_quotas(l, now, look_for, &look, &why);

    if (!status && look.found && !any) {
        complain(QUOTA_COMMAND, "there is a quota of that name:", q->name.at,
                 "mreg quota set changes it");
        return EXIT_NO;
    }
    if (!status)
        status = mreg_quota_set(l, s->asked->by.r, q, now, &why);
    if (status)
        return complain_of(status, &why);
    ledgers_said("quota", q->name.at, look.found ? "changed" : "added",
                 s->table.format[TABLE_JSON]);
    return EXIT_YES;
}

int quotas_add(struct quota_said *s, const char *name, bool any)
{
    mreg_quota q = {.name = ledgers_text(name)};
    mreg_ledger *l;
    mreg_time now;
    int exit;

    if (!read_quota(s, &q, &now))
        return EXIT_USAGE;
    l = ledgers_open(QUOTA_COMMAND, s->ledger, 0);
    if (!l)
        return EXIT_DATA;
    exit = set(s, l, &q, now, any);
    mreg_ledger_close(l);
    return exit;
}

int quotas_remove(struct quota_said *s, const char *name)
{
    mreg_ledger *l = ledgers_open(QUOTA_COMMAND, s->ledger, 0);
    mreg_ledger_status status;
    mreg_host_note why;

    if (!l)
        return EXIT_DATA;
    status = mreg_quota_remove(l, ledgers_text(name), &why);
    mreg_ledger_close(l);
    if (status)
        return complain_of(status, &why);
    ledgers_said("quota", name, "removed", s->table.format[TABLE_JSON]);
    return EXIT_YES;
}
