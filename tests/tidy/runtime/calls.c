/* A fixture. BREAKS: the runtime calls no library
 *
 * SPDX-License-Identifier: MIT */
int f(void);
int f(void) { return memcmp("a", "b", 1); }
