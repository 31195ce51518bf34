/* Takes lines of CSV apart.
 *
 * SPDX-License-Identifier: MIT */
#include "fields.h"

#include <string.h>

bool fields_line(struct text_lines *t, struct fields *out)
{
    while (t->at < t->end) {
        const char *stop = memchr(t->at, '\n', (size_t)(t->end - t->at)),
                   *end = stop ? stop : t->end;

        *out = (struct fields){t->at, end, false};
        t->at = stop ? stop + 1 : t->end;
        t->number++;
        if (end > out->at && end[-1] == '\r')
            out->end--;
        if (out->at < out->end)
            return true;
    }
    return false;
}

/* Copies a field in quotes, in which a quote is written twice. */
static mreg_text quoted(struct fields *f, struct arena *a)
{
    char *to = arena_get(a, (size_t)(f->end - f->at) + 1, 1);
    uint32_t n = 0;

    for (f->at++; f->at < f->end; f->at++) {
        if (*f->at == '"' && (f->at + 1 == f->end || f->at[1] != '"'))
            break;
        f->at += *f->at == '"';
        to[n++] = *f->at;
    }
    f->at += f->at < f->end;
    return (mreg_text){to, n};
}

bool fields_next(struct fields *f, struct arena *a, char comma,
                 mreg_text *out)
{
    const char *stop;

    if (f->over)
        return false;
    if (f->at < f->end && *f->at == '"') {
        *out = quoted(f, a);
    } else {
        stop = memchr(f->at, comma, (size_t)(f->end - f->at));
        stop = stop ? stop : f->end;
        *out = (mreg_text){arena_copy(a, f->at, (size_t)(stop - f->at)),
                           (uint32_t)(stop - f->at)};
        f->at = stop;
    }
    while (f->at < f->end && *f->at != comma)
        f->at++;
    f->over = f->at == f->end;
    f->at += f->at < f->end;
    return true;
}

char fields_comma(struct fields heading)
{
    const size_t size = (size_t)(heading.end - heading.at);

    if (memchr(heading.at, '\t', size))
        return '\t';
    return !memchr(heading.at, ',', size) && memchr(heading.at, ';', size)
        ? ';' : ',';
}
