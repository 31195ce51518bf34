/* A comment without a verb. BREAKS: a comment that needs the next line
 *
 * SPDX-License-Identifier: MIT */

/* Of 1 to 7 bytes. */
int hash(const char *text);
