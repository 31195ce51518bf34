/* A fixture. BREAKS: floating point
 *
 * SPDX-License-Identifier: MIT */
static double price;
