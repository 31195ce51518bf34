/* Expected bills as tests/oracle writes them, one a line:
 *   provider id at_ms service geo meter=count,... pico|STATUS inherited unknown
 * and maybe, of a registry with accounts: account|- currency sum|-
 *
 * SPDX-License-Identifier: MIT */
#ifndef PROBES_H
#define PROBES_H

#include <stdio.h>

#include "mreg.h"

struct probe {
    mreg_model model;
    mreg_terms on;
    mreg_usage use;
    mreg_status status;        /* OK or INCOMPLETE: pico_usd is expected */
    uint64_t pico_usd;
    mreg_meters inherited, unknown;
    uint32_t currency;         /* of the amount; 0: USD */
    int is_added;              /* to a running total, which does as `added` */
    mreg_status added;
};

/* Reads the next probe and its line, without its line break; 0 at the end. */
int probe_next(FILE *f, const mreg *r, struct probe *p, char *row,
               size_t room);

/* Asks, and adds the amount to the total; 1 if the library answers what is
 * expected. */
int probe_holds(const mreg *r, const struct probe *p);

#endif
