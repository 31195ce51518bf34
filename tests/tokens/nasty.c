/* Runs, periods and random characters without a break.
 *
 * SPDX-License-Identifier: MIT */
#include <stdint.h>
#include <string.h>

#include "nasty.h"

#define ONE_BY_ONE(name, units) {name, units, 1, 0}
#define AT_RANDOM(name, units) {name, units, 1, 1}
#define HAN "中国日本语文字水火山川学校时间电脑车门"
#define KANA "あいうえおかきくけこアイウエオカキクケンー"
#define HANGUL "가나다라마바사아자차카타파하한국말글"
#define THAI "กขคงจชดตถทนบปพมยรลอะา"
#define CYRILLIC "абвгдежзийклмнопрстуфхцчшщыэю"
#define SMALL "abcdefghijklmnopqrstuvwxyz"
#define CAPITAL "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

const struct nasty nasty_kinds[] = {
    ONE_BY_ONE("one letter", "a"),
    ONE_BY_ONE("one capital", "A"),
    ONE_BY_ONE("spaces", " "),
    ONE_BY_ONE("newlines", "\n"),
    ONE_BY_ONE("tabs", "\t"),
    ONE_BY_ONE("spaces and newlines", " \n"),
    ONE_BY_ONE("newlines and words", "\n\n\n\n\n\n\nx"),
    ONE_BY_ONE("one sign", "="),
    ONE_BY_ONE("two signs", "=-"),
    ONE_BY_ONE("apostrophes", "'"),
    ONE_BY_ONE("contractions", "'s't"),
    ONE_BY_ONE("one digit", "0"),
    ONE_BY_ONE("two letters", "ab"),
    ONE_BY_ONE("two cases", "aA"),
    ONE_BY_ONE("a period of 41", "the quick brown fox jumps over a lazy dog"),
    ONE_BY_ONE("a period of 23 letters", "zqxjvkbwpygumdlhrcsnioa"),
    {"zero bytes", "\0", 1, 0},
    {"bytes of no character", "\xFF", 1, 0},
    {"one Chinese character", "好", 3, 0},
    {"marks", "\u0301", 2, 0},
    {"an emoji", "😀", 4, 0},
    AT_RANDOM("random letters", SMALL),
    AT_RANDOM("random capitals", CAPITAL),
    AT_RANDOM("random cases", SMALL CAPITAL),
    AT_RANDOM("random digits", "0123456789"),
    AT_RANDOM("random signs", "!#$%&()*+,-./:;<=>?@[]^_{|}~"),
    AT_RANDOM("random blanks", "    \n\t\r"),
    AT_RANDOM("base64", SMALL CAPITAL "0123456789+/"),
    {"random Chinese", HAN, 3, 1},
    {"random kana", KANA, 3, 1},
    {"random Korean", HANGUL, 3, 1},
    {"random Thai", THAI, 3, 1},
    {"random Cyrillic", CYRILLIC, 2, 1},
};
const size_t nasty_count = sizeof nasty_kinds / sizeof *nasty_kinds;

void nasty_fill(const struct nasty *kind, char *text, size_t size)
{
    const size_t length = strlen(kind->units);
    const size_t units = length ? length / kind->width : 1;
    uint64_t state = 88172645463325252u;
    size_t at = 0;

    for (size_t i = 0; at + kind->width <= size; i++) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        memcpy(text + at, kind->units + kind->width *
               (kind->random ? (size_t)(state >> 33) % units : i % units),
               kind->width);
        at += kind->width;
    }
    memset(text + at, ' ', size - at);
}
