/* Money in assertions; see usd.h.
 *
 * SPDX-License-Identifier: MIT */
#include "usd.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { PICO_DIGITS = 12 };

uint64_t usd_pico(const char *usd)
{
    const char *point = strchr(usd, '.');
    size_t size = strlen(usd);
    size_t whole = point ? (size_t)(point - usd) : size;
    size_t end = whole + 1 + PICO_DIGITS;
    uint64_t pico = 0;

    if (size > end)
        fail_msg("more than %d digits: %s", PICO_DIGITS, usd);
    for (size_t i = 0; i < end; i++) {
        char c = i < size ? usd[i] : '0';

        if (i == whole)
            continue;
        if (c < '0' || c > '9')
            fail_msg("not dollars: %s", usd);
        pico = pico * 10 + (unsigned)(c - '0');
    }
    return pico;
}

/* Without the zeros at the end. */
static void format(uint64_t pico, char text[34])
{
    size_t end;

    snprintf(text, 34, "%llu.%012llu",
             (unsigned long long)(pico / 1000000000000),
             (unsigned long long)(pico % 1000000000000));
    for (end = strlen(text); text[end - 1] == '0'; end--)
        text[end - 1] = 0;
    if (text[end - 1] == '.')
        text[end - 1] = 0;
}

void usd_is(uint64_t want, uint64_t got, const char *name, const char *file,
            int line)
{
    char expected[34], actual[34];

    if (want == got)
        return;
    format(want, expected);
    format(got, actual);
    print_error("%s: expected %s USD, but was %s USD\n", name, expected,
                actual);
    _fail(file, line);
}
