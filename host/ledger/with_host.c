/* Records at the prices that a handle has in force. It is an object of its own,
 * so that who holds no handle needs no libmreg_live.a.
 *
 * SPDX-License-Identifier: MIT */
#include "ledger.h"

mreg_ledger_status mreg_host_record(mreg_host *h, mreg_ledger *l,
                                    const mreg_call *calls, size_t n,
                                    mreg_recorded *out, mreg_host_note *why)
{
    mreg_ledger_status status;
    mreg_host_hold hold;

    if (!h)
        return ledger_say(why, MREG_LEDGER_BAD_ARGUMENT, "no handle");
    hold = mreg_host_now(h);
    status = mreg_ledger_record(l, hold.registry, calls, n, out, why);
    mreg_host_done(h, &hold);
    return status;
}
