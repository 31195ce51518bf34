/* Records what a provider's answer says.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "ledger.h"
#include "mreg_usage.h"

enum { ROOM = 2 * MREG_CALL_ID + 2 };

/* Reads it by the convention that its keys follow, or by the provider's if
 * they fit several. */
static mreg_status read_body(const mreg *r, mreg_text body, mreg_text provider,
                             char *room, mreg_answer *said)
{
    const mreg_text none = {"", 0};
    mreg_provider_view view;
    mreg_reading reading;
    mreg_status status = mreg_usage_read(&reading, r, none, body, room, ROOM,
                                         said);

    if (status != MREG_E_AMBIGUOUS || !provider.size
        || mreg_provider_info(r, mreg_provider_find(r, provider.at,
            provider.size), &view) != MREG_OK)
        return status;
    return mreg_usage_read(&reading, r, view.flavour, body, room, ROOM, said);
}

/* Puts what the answer says where the caller has said nothing. */
static void fill(mreg_call *c, const mreg_answer *said, bool incomplete)
{
    static const char error[] = "the answer states an error";

    c->usage = said->usage;
    if (!c->id.size)
        c->id = said->id;
    if (!c->served.size)
        c->served = said->model;
    mreg_usage_terms(&said->said, &c->terms);
    if (!c->has_billed && said->has_billed) {
        c->has_billed = 1;
        c->billed = said->billed;
    }
    if (c->state == MREG_CALL_SETTLED && !said->complete)
        c->state = MREG_CALL_PARTIAL;
    if (incomplete)
        c->estimated = 1;
    if (said->failed && !c->error.size)
        c->error = (mreg_text){error, sizeof error - 1};
}

mreg_ledger_status mreg_ledger_record_body(mreg_ledger *l, const mreg *r,
                                           mreg_text body,
                                           const mreg_call *rest,
                                           mreg_recorded *out,
                                           mreg_host_note *why)
{
    mreg_call c = rest ? *rest : (mreg_call){0};
    char room[ROOM];
    mreg_answer said;
    mreg_status status;

    if (out)
        *out = MREG_RECORDED_REFUSED;
    if (!l || !r || !body.at)
        return ledger_say(why, MREG_LEDGER_BAD_ARGUMENT,
                          "no ledger, registry or answer");
    status = read_body(r, body, c.provider, room, &said);
    if (status != MREG_OK && status != MREG_E_INCOMPLETE)
        return ledger_say(why, MREG_LEDGER_REFUSED, "%s",
            said.reason ? said.reason : mreg_status_text(status).at);
    fill(&c, &said, status == MREG_E_INCOMPLETE);
    return mreg_ledger_record(l, r, &c, 1, out, why);
}
