/* mreg quota check: yes, or which quota has no room, how much is missing, and
 * when there is room.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/instant.h"
#include "base/json_write.h"
#include "base/options.h"
#include "choose.h"
#include "cli.h"
#include "quotas.h"

/* Reads the call. False after a complaint. */
static bool read_call(const struct quota_said *s, const char *model,
                      mreg_call *c)
{
    const mreg *r = s->asked->by.r;
    const char *said[NAMED_TERMS_COUNT] = {[TERM_SERVICE] = s->service};

    c->model = ledgers_text(model);
    c->provider = ledgers_text(s->provider);
    c->tags = s->tags.n;
    memcpy(c->tag, s->tags.at, sizeof c->tag);
    c->has_billed = s->usd != NULL;
    if (!s->usd && !s->counts.figures.given) {
        complain(QUOTA_COMMAND, "no count is given", NULL,
                 "write --in 12000 --out 4096, or --usd 0.15");
        return false;
    }
    return choose_terms(QUOTA_COMMAND, said, &c->terms)
           && (!s->counts.figures.given
               || counts_settle(&s->counts, r, &c->usage))
           && (!s->usd || quotas_usd(s->usd, &c->billed))
           && ledgers_instant(QUOTA_COMMAND, s->at, &c->at);
}

/* ---- the answer --------------------------------------------------------- */

static void instant_of(mreg_time at, char out[INSTANT_TEXT_SIZE])
{
    out[0] = 0;
    if (at != INT64_MAX)
        instant_short(at, out);
}

static void say_refused(const mreg_reservation *got)
{
    char missing[QUOTA_AMOUNT_ROOM], left[QUOTA_AMOUNT_ROOM];
    char limit[QUOTA_AMOUNT_ROOM], when[INSTANT_TEXT_SIZE];

    quotas_amount(got->unit, got->missing, missing);
    quotas_amount(got->unit, got->left, left);
    quotas_amount(got->unit, got->limit, limit);
    instant_of(got->frees, when);
    out_text(&out_std, "no: the quota ");
    out_shown(&out_std, got->quota, strlen(got->quota));
    out_text(&out_std, " lacks ");
    out_text(&out_std, missing);
    out_text(&out_std, "; left ");
    out_text(&out_std, left);
    out_text(&out_std, " of ");
    out_text(&out_std, limit);
    out_text(&out_std, when[0] ? "; there is room from " : "; it never fits");
    out_text(&out_std, when);
    out_char(&out_std, '\n');
}

static void say(const mreg_reservation *got, bool fits)
{
    char amount[QUOTA_AMOUNT_ROOM];

    if (!fits) {
        say_refused(got);
        return;
    }
    quotas_amount(MREG_QUOTA_MONEY, got->money, amount);
    out_text(&out_std, "yes: at most ");
    out_text(&out_std, got->unpriced ? "? USD" : amount);
    out_text(&out_std, ", ");
    quotas_amount(MREG_QUOTA_TOKENS, got->tokens, amount);
    out_text(&out_std, amount);
    out_text(&out_std, got->soft ? "; a soft quota is passed\n"
             : got->quotas ? "\n" : "; no quota counts it\n");
}

static void key_amount(bool *first, const char *key, unsigned unit,
                       uint64_t n)
{
    char text[QUOTA_AMOUNT_ROOM];

    if (unit != MREG_QUOTA_MONEY) {
        out_key_number(&out_std, first, key, n);
        return;
    }
    mreg_money_text(n, text, MREG_MONEY_SIZE);
    out_key_text(&out_std, first, key, text);
}

static void write_refused(const mreg_reservation *got)
{
    static const char *const units[] = {"USD", "tokens", "calls"};
    char when[INSTANT_TEXT_SIZE];
    bool first = true;

    instant_of(got->frees, when);
    out_char(&out_std, '{');
    out_key_text(&out_std, &first, "quota", got->quota);
    out_key_text(&out_std, &first, "unit", units[got->unit % 3]);
    key_amount(&first, "limit", got->unit, got->limit);
    key_amount(&first, "used", got->unit, got->used);
    key_amount(&first, "reserved", got->unit, got->reserved);
    key_amount(&first, "left", got->unit, got->left);
    key_amount(&first, "missing", got->unit, got->missing);
    out_key_text(&out_std, &first, "frees", when[0] ? when : NULL);
    out_char(&out_std, '}');
}

static void write_json(const mreg_reservation *got, bool fits)
{
    bool first = true;

    out_char(&out_std, '{');
    out_key(&out_std, &first, "fits");
    out_text(&out_std, fits ? "true" : "false");
    if (got->unpriced)
        out_key_text(&out_std, &first, "most_usd", NULL);
    else
        key_amount(&first, "most_usd", MREG_QUOTA_MONEY, got->money);
    out_key_number(&out_std, &first, "most_tokens", got->tokens);
    out_key_number(&out_std, &first, "counted_by", got->quotas);
    out_key_number(&out_std, &first, "soft_passed", got->soft);
    out_key(&out_std, &first, "refused_by");
    if (fits)
        out_text(&out_std, "null");
    else
        write_refused(got);
    out_text(&out_std, "}\n");
}

static int answer(const struct quota_said *s, mreg_ledger_status status,
                  const mreg_reservation *got, const mreg_host_note *why)
{
    if (status == MREG_LEDGER_UNPRICED) {
        ledgers_complain(QUOTA_COMMAND, status, why);
        return EXIT_NO;
    }
    if (status && status != MREG_LEDGER_OVER_QUOTA)
        return ledgers_complain(QUOTA_COMMAND, status, why);
    if (s->table.format[TABLE_JSON])
        write_json(got, !status);
    else
        say(got, !status);
    return status ? EXIT_NO : EXIT_YES;
}

int quotas_check(struct quota_said *s, const char *model)
{
    mreg_call most = {.at = 0};
    mreg_ledger_status status;
    mreg_reservation got;
    mreg_host_note why;
    mreg_ledger *l;

    if (!read_call(s, model, &most))
        return EXIT_USAGE;
    l = ledgers_open(QUOTA_COMMAND, s->ledger, 0);
    if (!l)
        return EXIT_DATA;
    status = mreg_reserve(l, s->asked->by.r, &most, NULL, 0, &got,
                          &why);
    mreg_ledger_close(l);
    return answer(s, status, &got, &why);
}
