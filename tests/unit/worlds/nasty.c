/* Texts that are hard to split: words, marks, blanks, contractions, scripts,
 * cut characters, zero bytes and runs.
 *
 * SPDX-License-Identifier: MIT */
#include "nasty.h"

#include <string.h>

struct part {
    const char *bytes;
    uint8_t size;
};

#define PART(text) {text, sizeof text - 1}

static const struct part parts[] = {
    PART(" "), PART(" "), PART(" "), PART("  "), PART("        "),
    PART("\n"), PART("\r\n"), PART("\n\n "), PART("\t"), PART("\v"),
    PART("the"), PART("of"), PART("tokens"), PART("internationalization"),
    PART("Getting"), PART("HTTPServer"), PART("camelCase"), PART("XML"),
    PART("zqxjkvbwpf"), PART("a"), PART("I"), PART("'s"), PART("'S"),
    PART("'ll"), PART("'Ve"), PART("'re"), PART("'"), PART("''"),
    PART("'\xC5\xBF"), PART("don't"), PART("."), PART(", "), PART("/"),
    PART("//"), PART("/\n"), PART("!!\n\n"), PART("=="), PART("->"),
    PART("--------"), PART("(\""), PART("{\"a\": "), PART("0"), PART("12"),
    PART("2026"), PART("3.14159265358979"), PART("\xC3\xA9t\xC3\xA9"),
    PART("\xD0\x9F\xD1\x80\xD0\xB8\xD0\xB2\xD0\xB5\xD1\x82"),
    PART("\xE4\xBD\xA0\xE5\xA5\xBD"), PART("\xE4\xB8\x96\xE7\x95\x8C"),
    PART("\xE3\x81\x93\xE3\x82\x93\xE3\x81\xAB\xE3\x81\xA1\xE3\x81\xAF"),
    PART("\xE3\x80\x82"), PART("\xE2\x80\x99"), PART("\xE2\x80\x94"),
    PART("\xE2\x80\x9C"), PART("\xE3\x80\x80"), PART("\xC2\xA0"),
    PART("\xF0\x9F\x98\x80"), PART("\xF0\x9F\x91\xA9\xE2\x80\x8D"),
    PART("e\xCC\x81"), PART("\xCC\x81"), PART("\xC7\x85"), PART("\xD9\xA3"),
    PART("\xE0\xB8\xAA\xE0\xB8\xA7\xE0\xB8\xB1\xE0\xB8\xAA"),
    PART("\xFF"), PART("\xC3"), PART("\xE4\xBD"), PART("\x80"),
    PART("\xED\xA0\x80"), PART("\xF4\x90\x80\x80"), PART("\0"),
    PART("a\0"), PART("\0\0\0"), PART("\x7F"), PART("\x01"),
    PART("<|endoftext|>"), PART("<|endofprompt|>"), PART("<|fim_prefix|>"),
    PART("<|start|>"), PART("<|reserved_200020|>"), PART("<|reserved_2000"),
    PART("<|end"), PART("<|"), PART("<"), PART("|>")
};

uint32_t nasty_below(struct nasty *s, uint32_t n)
{
    uint64_t z = s->seed += UINT64_C(0x9E3779B97F4A7C15);

    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return (uint32_t)((z ^ z >> 31) % n);
}

/* One part in 32 stands many times; of each text only some parts are used,
 * so that what is rare elsewhere is dense somewhere. */
void nasty_text(struct nasty *s, char *text, size_t size)
{
    const uint32_t all = sizeof parts / sizeof *parts;
    const uint32_t few = 1 + nasty_below(s, all);
    const uint32_t from = nasty_below(s, all);
    size_t at = 0;

    while (at < size) {
        const struct part *part = &parts[(from + nasty_below(s, few)) % all];
        uint32_t times = nasty_below(s, 32) ? 1 : nasty_below(s, 40);

        for (; times > 0 && at < size; times--) {
            const size_t n = part->size < size - at ? part->size : size - at;

            memcpy(text + at, part->bytes, n);
            at += n;
        }
    }
}
