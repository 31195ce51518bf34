/* Assertions of money that read and say dollars, where the numbers compared
 * are picodollars.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_TEST_USD_H
#define MREG_TEST_USD_H

#include <stdint.h>

/* `usd` is a decimal of at most 12 digits behind the point. `name` tells
 * which case of a loop it is, or what is compared; it leads the message. */
#define assert_usd(usd, pico, name) \
    usd_is(usd_pico(usd), (pico), (name), __FILE__, __LINE__)
/* Names the case by the expression itself. */
#define assert_costs(usd, pico) assert_usd(usd, pico, #pico)
/* Compares with an amount that the test computes. */
#define assert_pico(want, pico, name) \
    usd_is((want), (pico), (name), __FILE__, __LINE__)

uint64_t usd_pico(const char *usd);
void usd_is(uint64_t want, uint64_t got, const char *name, const char *file,
            int line);

#endif
