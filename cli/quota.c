/* mreg quota: limits of what calls may cost, and whether one has room.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/options.h"
#include "cli.h"
#include "quotas.h"

const char help_quota[] =
    "usage: mreg quota add|set NAME --usd N|--tokens N|--calls N [option]...\n"
    "       mreg quota list [--json|--csv]\n"
    "       mreg quota rm NAME\n"
    "       mreg quota check MODEL --in N --out N [option]...\n"
    "\n"
    "A quota limits what the calls of a ledger may cost or use in a window.\n"
    "The calls that are recorded count, and what programs have reserved for\n"
    "calls to come. `add` refuses a name that is there, `set` changes it.\n"
    "`check` says whether a call, which may have that much input and answer,\n"
    "fits all quotas that count it; it reserves nothing.\n"
    "\n"
    LEDGER_HELP
    "  --usd, --tokens, --calls N  the limit; of check: --usd is what the\n"
    "                  call costs, in place of the most by its model's price\n"
    "  --per WINDOW    day, week, month (the calendar's), 5h (hours, one\n"
    "                  window after the other) or ever; without it month\n"
    "  --rolling       --per 5h: the 5 hours before now\n"
    "  --zone ZONE     whose calendar: Europe/Berlin; without it UTC\n"
    "  --since TIME    --per 5h: when one window begins\n"
    "  --soft          it warns, and refuses nothing\n"
    "  --provider P    only calls of this provider\n"
    "  --model M       only calls of this model\n"
    "  --tag KEY=VALUE  only calls with this tag; up to 8, all of them; of\n"
    "                  check: what the call has\n"
    "  --service NAME  of check: standard, batch, priority ...\n"
    "  --in N, --out N  of check: tokens of the input, and the limit of the\n"
    "                  answer; other meters as in mreg cost\n"
    "  --at TIME       when; without it now\n"
    TABLING_HELP
    "\n"
    "Columns: quota, per, counts, unit, limit, used, reserved, left, percent,\n"
    "soft, unknown, begins, resets.\n"
    "\n"
    "Exit status: 0 it is done, or there is room; 1 there is no room or no\n"
    "such quota, or it is refused; 2 wrong usage; 3 the ledger is unusable.\n"
    "\n"
    "examples:\n"
    "  mreg quota add team --usd 500 --zone Europe/Berlin --tag team=blue "
    "--ledger ./calls.db\n"
    "  mreg quota set burst --tokens 2000000 --per 5h --rolling "
    "--ledger ./calls.db\n"
    "  mreg quota list --ledger ./calls.db\n"
    "  mreg quota check gpt-4o-mini --in 12000 --out 4096 --tag team=blue "
    "--ledger ./calls.db\n"
    "  mreg quota rm burst --ledger ./calls.db\n";

static bool is_other(void *state, const char *name)
{
    struct quota_said *s = state;

    return strcmp(name, "--tag") == 0
           || counts_is_meter(&s->counts, name);
}

static bool take_other(void *state, const char *name, const char *value)
{
    struct quota_said *s = state;

    if (strcmp(name, "--tag") == 0)
        return ledgers_tag(QUOTA_COMMAND, value, &s->tags);
    return counts_take(&s->counts, name, value);
}

static int run_one(struct quota_said *s, int count, char **argv)
{
    if (count == 1 && strcmp(argv[0], "list") == 0)
        return quotas_list(s);
    if (count == 2 && strcmp(argv[0], "add") == 0)
        return quotas_add(s, argv[1], false);
    if (count == 2 && strcmp(argv[0], "set") == 0)
        return quotas_add(s, argv[1], true);
    if (count == 2 && strcmp(argv[0], "rm") == 0)
        return quotas_remove(s, argv[1]);
    if (count == 2 && strcmp(argv[0], "check") == 0)
        return quotas_check(s, argv[1]);
    complain(QUOTA_COMMAND, "add NAME, set NAME, rm NAME, list or check MODEL "
             "is expected", NULL, "mreg quota --help shows examples");
    return EXIT_USAGE;
}

int run_quota(struct asking *a, int argc, char **argv)
{
    struct quota_said s = {.asked = a, .counts.command = QUOTA_COMMAND,
                           .table.command = QUOTA_COMMAND};
    const struct option table[] = {
        LEDGER_OPTION(s.ledger), {"--at", &s.at, NULL},
        {"--usd", &s.usd, NULL}, {"--tokens", &s.tokens, NULL},
        {"--calls", &s.calls, NULL}, {"--per", &s.per, NULL},
        {"--zone", &s.zone, NULL}, {"--since", &s.since, NULL},
        {"--soft", NULL, &s.soft}, {"--rolling", NULL, &s.rolling},
        {"--provider", &s.provider, NULL}, {"--model", &s.model, NULL},
        {"--service", &s.service, NULL},
        REGISTRY_OPTION(a), TABLING_OPTIONS(&s.table)
    };
    const struct options options = {QUOTA_COMMAND, table,
        sizeof table / sizeof *table, is_other, take_other, &s};
    const int count = options_parse(&options, argc, argv);

    if (count < 0 || !tabling_top(&s.table, 0))
        return EXIT_USAGE;
    if (!asking_open(a, QUOTA_COMMAND))
        return EXIT_DATA;
    return run_one(&s, count, argv);
}
