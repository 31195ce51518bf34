/* A fixture. BREAKS: a tab
 *
 * SPDX-License-Identifier: MIT */
int a;
int	b;
