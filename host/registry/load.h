/* What loading one file and choosing among several share.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_HOST_LOAD_H
#define MREG_HOST_LOAD_H

#include "host/mreg_host.h"

/* OK; OLDER with both days in `why` if `r` is of an earlier instant than
 * `than`, which may be NULL. */
mreg_status mreg_host_not_older(const mreg *r, const mreg *than,
                                mreg_host_note *why);

#endif
