/* A fixture. BREAKS: a banned call
 *
 * SPDX-License-Identifier: MIT */
void f(char *a, char *b);
void f(char *a, char *b) { strcpy(a, b); }
