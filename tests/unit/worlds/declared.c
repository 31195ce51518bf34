/* Reading the declarations of the public headers.
 *
 * SPDX-License-Identifier: MIT */
#include "declared.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static char headers[96 * 1024];

bool declared_read(void)
{
    static const char *const files[] = {
        "runtime/mreg_lists.h", "runtime/mreg.h", "runtime/mreg_estimate.h"};
    size_t used = 0;

    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        FILE *f = fopen(files[i], "r");

        if (!f)
            return false;
        used += fread(headers + used, 1, sizeof headers - 1 - used, f);
        fclose(f);
    }
    return used < sizeof headers - 1;
}

static bool word_byte(char c)
{
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool declared_next(struct declared *d)
{
    const char *at = d->name ? d->name + d->size : headers;

    for (d->comment = at; *at; at++) {
        if (!strncmp(at, "/*", 2)) {
            d->comment = at;
            at = strstr(at, "*/") + 1;
        } else if (!strncmp(at, "mreg_", 5) && !word_byte(at[-1])) {
            for (d->size = 0; word_byte(at[d->size]);)
                d->size++;
            d->name = at;
            if (at[d->size] == '(')
                return true;
            at += d->size - 1;
        }
    }
    return false;
}

bool declared_calls(const char *source, const struct declared *d)
{
    for (const char *at = source; (at = strstr(at, "mreg_")) != NULL; at++)
        if (!strncmp(at, d->name, d->size) && !word_byte(at[d->size]))
            return true;
    return false;
}

#define X_(n, NAME, text) #NAME,
static const char *const statuses[] = {MREG_STATUSES(X_)};
#undef X_

void declared_listed(const char *function, mreg_status s)
{
    struct declared d = {NULL, 0, NULL};

    if (s == MREG_OK || s == MREG_E_BAD_ARGUMENT || s == MREG_E_NO_MODEL)
        return;
    while (declared_next(&d)) {
        const char *word = strstr(d.comment, statuses[s]);

        if (d.size == strlen(function) && !strncmp(d.name, function, d.size)
            && (!word || word > d.name))
            fail_msg("%s gives %s, which its comment does not list",
                     function, statuses[s]);
    }
}
