/* Pieces that are hard to encode.
 *
 * SPDX-License-Identifier: MIT */
#include "piece_texts.h"

#include <string.h>

struct made {
    struct nasty *s;
    const struct naive *v;
    uint32_t ranks;
    uint8_t *p;
    size_t n;
};

static void put(const struct made *m, size_t *at, const void *bytes, size_t n)
{
    if (n > m->n - *at)
        n = m->n - *at;
    memcpy(m->p + *at, bytes, n);
    *at += n;
}

static uint8_t one_of(const struct made *m, const char *bytes, uint32_t n)
{
    return (uint8_t)bytes[nasty_below(m->s, n)];
}

static void letters(const struct made *m)
{
    const uint32_t few = 1 + nasty_below(m->s, 26);

    for (size_t i = 0; i < m->n; i++)
        m->p[i] = (uint8_t)('a' + nasty_below(m->s, few));
}

static void spaced_letters(const struct made *m)
{
    letters(m);
    m->p[0] = ' ';
}

static void any_bytes(const struct made *m)
{
    for (size_t i = 0; i < m->n; i++)
        m->p[i] = (uint8_t)nasty_below(m->s, 256);
}

/* Three-byte characters from U+1000 on, of one script or of all. */
static void characters(const struct made *m)
{
    const uint32_t span = nasty_below(m->s, 2) ? 0x400 : 0xC000;
    const uint32_t from = 0x1000 + nasty_below(m->s, 0xC000 - span + 1);

    for (size_t at = 0; at < m->n;) {
        const uint32_t c = from + nasty_below(m->s, span);
        const uint8_t bytes[] = {(uint8_t)(0xE0 | c >> 12),
                                 (uint8_t)(0x80 | (c >> 6 & 63)),
                                 (uint8_t)(0x80 | (c & 63))};

        put(m, &at, bytes, 3);
    }
}

static void tokens(const struct made *m)
{
    for (size_t at = 0; at < m->n;) {
        size_t n;
        const uint8_t *t = naive_token(m->v, nasty_below(m->s, m->ranks), &n);

        put(m, &at, t, n);
    }
}

/* Ends of tokens and beginnings of others. */
static void parts_of_tokens(const struct made *m)
{
    for (size_t at = 0; at < m->n;) {
        size_t n, from;
        const uint8_t *t = naive_token(m->v, nasty_below(m->s, m->ranks), &n);

        if (n == 0)
            continue;
        from = nasty_below(m->s, (uint32_t)n);
        put(m, &at, t + from, 1 + nasty_below(m->s, (uint32_t)(n - from)));
    }
}

/* Tokens of parts of characters among whole characters. */
static void torn_tokens(const struct made *m)
{
    for (size_t at = 0; at < m->n;) {
        size_t n;
        const uint8_t *t = naive_token(m->v, nasty_below(m->s, m->ranks), &n);

        if (n > 1 && t[n - 1] >= 0x80
            && (t[0] >> 6 == 2 || t[n - 1] >> 6 == 3
                || nasty_below(m->s, 16) == 0))
            put(m, &at, t, n);
    }
}

static void runs(const struct made *m)
{
    static const char bytes[] = "  =-*\n\ta0#\0\xE4";

    for (size_t at = 0; at < m->n;) {
        const size_t n = 1 + nasty_below(m->s, 300);
        const uint8_t byte = one_of(m, bytes, sizeof bytes - 1);

        for (size_t i = 0; i < n && at < m->n; i++)
            m->p[at++] = byte;
    }
}

static void again_and_again(const struct made *m)
{
    const size_t period = 1 + nasty_below(m->s, 9);
    size_t at = 0;

    while (at < m->n && at < period)
        m->p[at++] = one_of(m, "ab =-_*\0\n\xE4\xB8\xAD", 12);
    for (; at < m->n; at++)
        m->p[at] = m->p[at - period];
    if (nasty_below(m->s, 2))
        m->p[nasty_below(m->s, (uint32_t)m->n)] = 'z';
}

static void mixture(const struct made *m)
{
    nasty_text(m->s, (char *)m->p, m->n);
}

static void mistaken_mixture(const struct made *m)
{
    mixture(m);
    for (int i = 0; i < 3; i++)
        m->p[nasty_below(m->s, (uint32_t)m->n)] =
            (uint8_t)nasty_below(m->s, 256);
}

void piece_text(struct nasty *s, unsigned kind, const struct naive *v,
                uint32_t ranks, uint8_t *p, size_t n)
{
    static void (*const kinds[PIECE_KINDS])(const struct made *) = {
        letters, spaced_letters, any_bytes, characters, tokens,
        parts_of_tokens, torn_tokens, runs, again_and_again, mixture,
        mistaken_mixture
    };
    const struct made m = {s, v, ranks, p, n};

    kinds[kind](&m);
}
