/* The texts of a registry go to terminals, into JSON and into logs as they
 * are, so they have no character that would change what is around them.
 *
 * SPDX-License-Identifier: MIT */
#include "checks.h"

#include "base/sixteen.h"
#include "base/utf8.h"

static bool is_plain(char c)
{
    return c >= ' ' && c <= '~';
}

/* Checks a pool of texts, each ended by a zero byte; the first is empty. */
static bool check_pool(const struct checking *c, const char *name,
                       const char *at, uint32_t size)
{
    uint32_t character;

    if (size == 0 || at[0] || at[size - 1])
        return check_failed(c, "%s do not begin and end with a zero byte",
                            name);
    for (uint32_t i = 0; i < size;) {
        size_t n = 1;

        if (size - i >= 16 && sixteen_printable(at + i))
            n = 16;
        else if (!is_plain(at[i]) && at[i]) {
            n = utf8_next(at + i, size - i, &character);
            if (n == 0 || !utf8_printable(character))
                return check_failed(c, "byte %lu of %s is not UTF-8 that may "
                                    "be printed", (unsigned long)i, name);
        }
        i += (uint32_t)n;
    }
    return true;
}

bool check_texts(const struct checking *c)
{
    return check_pool(c, "the names", c->r->pool, c->r->pool_size)
           && (!c->r->texts
               || check_pool(c, "the texts", c->r->texts, c->r->text_size));
}
