/* Makes a ledger as small as it can be.
 *
 * SPDX-License-Identifier: MIT */
#include "upkeep.h"

mreg_ledger_status ledger_compact(mreg_ledger *l, mreg_host_note *why)
{
    struct db *d = ledger_enter(l);

    if (l->read_only)
        db_fail(d, MREG_LEDGER_READ_ONLY, "it was opened only to be read");
    db_run(d, "VACUUM; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA optimize");
    return ledger_leave(l, why);
}
