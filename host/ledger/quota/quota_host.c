/* Reserves and settles at the prices that a handle has in force. It is an
 * object of its own, so that who holds no handle needs no libmreg_live.a.
 *
 * SPDX-License-Identifier: MIT */
#include "host/ledger/ledger.h"

mreg_ledger_status mreg_host_reserve(mreg_host *h, mreg_ledger *l,
                                     const mreg_call *most,
                                     const mreg_may *may, uint64_t keep_ms,
                                     mreg_reservation *out,
                                     mreg_host_note *why)
{
    mreg_ledger_status status;
    mreg_host_hold hold;

    if (out)
        *out = (mreg_reservation){.ends = INT64_MAX};
    if (!h)
        return ledger_say(why, MREG_LEDGER_BAD_ARGUMENT, "no handle");
    hold = mreg_host_now(h);
    status = mreg_reserve(l, hold.registry, most, may, keep_ms, out, why);
    mreg_host_done(h, &hold);
    return status;
}

mreg_ledger_status mreg_host_settle(mreg_host *h, mreg_ledger *l,
                                    int64_t hold, const mreg_call *call,
                                    int keep, mreg_settled *out,
                                    mreg_host_note *why)
{
    mreg_ledger_status status;
    mreg_host_hold now;

    if (out)
        *out = (mreg_settled){.recorded = MREG_RECORDED_REFUSED};
    if (!h)
        return ledger_say(why, MREG_LEDGER_BAD_ARGUMENT, "no handle");
    now = mreg_host_now(h);
    status = mreg_settle(l, now.registry, hold, call, keep, out, why);
    mreg_host_done(h, &now);
    return status;
}
