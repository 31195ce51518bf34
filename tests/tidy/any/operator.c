/* A fixture. BREAKS: an operator at the end of a line
 *
 * SPDX-License-Identifier: MIT */
int both(int a, int b);

int both(int a, int b)
{
    return a > 0 &&
           b > 0;
}
