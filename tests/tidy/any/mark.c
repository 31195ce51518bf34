/* A fixture. BREAKS: an unfinished mark
 *
 * SPDX-License-Identifier: MIT */
/* TODO later */
int a;
