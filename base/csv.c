/* Fields of CSV.
 *
 * SPDX-License-Identifier: MIT */
#include "csv.h"

static bool is_formula(char c)
{
    return c == '=' || c == '+' || c == '-' || c == '@' || c == '\'';
}

static bool needs_quotes(const char *at, size_t size)
{
    return memchr(at, ',', size) || memchr(at, '"', size) || at[0] == ' '
           || at[size - 1] == ' ';
}

void out_csv(struct out *o, const char *at, size_t size)
{
    const char *quote;
    bool quotes;

    if (size == 0)
        return;
    quotes = needs_quotes(at, size);
    if (quotes)
        out_char(o, '"');
    if (is_formula(at[0]))
        out_char(o, '\'');
    while (size > 0 && (quote = memchr(at, '"', size))) {
        const size_t part = (size_t)(quote - at) + 1;

        out_shown(o, at, part);
        out_char(o, '"');
        at += part;
        size -= part;
    }
    out_shown(o, at, size);
    if (quotes)
        out_char(o, '"');
}

void out_csv_next(struct out *o, bool *first, const char *at, size_t size)
{
    if (!*first)
        out_char(o, ',');
    *first = false;
    out_csv(o, at, size);
}

void out_csv_end(struct out *o)
{
    out_text(o, "\r\n");
}
