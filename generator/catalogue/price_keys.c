/* Meters and the keys that price them.
 *
 * SPDX-License-Identifier: MIT */
#include "price_keys.h"

#include <string.h>

#define TOKEN_LEAST UINT64_C(100)
#define TOKEN_MOST UINT64_C(1000000000)

enum {
#define X(n, NAME, name, unit, parent, side) PARENT_##NAME = n,
    MREG_METERS(X)
#undef X
    PARENT_FREE = METER_FREE
};

const struct meter_fact meter_facts[MREG_METERS_COUNT] = {
#define X(n, NAME, name, unit, parent, side) \
    [n] = {name, UNIT_##unit, PARENT_##parent, SIDE_##side},
    MREG_METERS(X)
#undef X
};

mreg_meters token_meters(void)
{
    mreg_meters set = 0;

    for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
        if (meter_facts[m].unit == UNIT_TOKEN)
            set |= (mreg_meters)1 << m;
    return set;
}

bool price_in_range(unsigned meter, uint64_t pico, mreg_currency currency)
{
    return meter_facts[meter].unit != UNIT_TOKEN || !pico
           || currency != MREG_USD
           || (pico >= TOKEN_LEAST && pico <= TOKEN_MOST);
}

const char *currency_code(mreg_currency currency, char code[CURRENCY_CODE])
{
    mreg_currency_text(currency, code, CURRENCY_CODE);
    return code;
}

enum { TOKENS = 1, SECONDS = 2, OTHERS = 4 };

static unsigned class_of(unsigned meter)
{
    switch (meter_facts[meter].unit) {
    case UNIT_TOKEN: return TOKENS;
    case UNIT_SECOND: return SECONDS;
    default: return OTHERS;
    }
}

/* A price key is prefix, stem, suffix; the first form of a class is the
 * usual spelling. The price of a token is stored per token: 1 USD per million
 * is 10^6 picodollars. */
static const struct form {
    const char *prefix, *suffix;
    const char *dropped;   /* end of the meter's name that the stem lacks */
    unsigned classes;
    uint32_t units;
    int power;
} forms[] = {
    {"", "_per_1m_tokens", "", TOKENS, 1, 6},
    {"", "_per_1m", "", TOKENS, 1, 6},
    {"", "_per_1k_tokens", "", TOKENS, 1, 9},
    {"", "_per_second", "_second", SECONDS, 1, 12},
    {"", "_per_minute", "_second", SECONDS, 60, 12},
    {"", "_per_hour", "_second", SECONDS, 3600, 12},
    {"per_", "", "", OTHERS | TOKENS, 1, 12},
    {"", "_per_1k", "", OTHERS, 1000, 12},
    {"", "_per_1m", "", OTHERS, 1000000, 12},
};
#define FORMS (sizeof forms / sizeof forms[0])

/* If text begins with part, steps over it. */
static bool eat(const char **text, size_t *size, const char *part, size_t n)
{
    if (*size < n || memcmp(*text, part, n) != 0)
        return false;
    *text += n;
    *size -= n;
    return true;
}

static bool spells(const struct form *f, unsigned meter, const char *text,
                   size_t size)
{
    const char *name = meter_facts[meter].name;
    size_t stem = strlen(name) - strlen(f->dropped);

    return (f->classes & class_of(meter))
           && eat(&text, &size, f->prefix, strlen(f->prefix))
           && eat(&text, &size, name, stem)
           && eat(&text, &size, f->suffix, strlen(f->suffix)) && !size;
}

bool price_key_parse(const struct node *key, struct price_key *out)
{
    for (size_t i = 0; i < FORMS; i++)
        for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
            if (spells(&forms[i], m, key->text, key->size)) {
                out->meter = m;
                out->units = forms[i].units;
                out->power = forms[i].power;
                return true;
            }
    return false;
}

static const struct form *usual_form(unsigned meter)
{
    const struct form *f = forms;

    while (!(f->classes & class_of(meter)))
        f++;
    return f;
}

size_t price_key_names(struct arena *a, const char **names)
{
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++) {
        const struct form *f = usual_form(m);
        const char *name = meter_facts[m].name;

        names[m] = arena_printf(
            a, "%s%.*s%s", f->prefix,
            (int)(strlen(name) - strlen(f->dropped)), name, f->suffix);
    }
    return MREG_METERS_COUNT;
}

const struct price *prices_keep(struct arena *a, const struct price *prices)
{
    static const struct price none[MREG_METERS_COUNT];
    struct price *kept;
    unsigned m = 0;

    while (m < MREG_METERS_COUNT && prices[m].state == PRICE_ABSENT)
        m++;
    if (m == MREG_METERS_COUNT)
        return none;
    kept = arena_get(a, MREG_METERS_COUNT, sizeof *kept);
    memcpy(kept, prices, MREG_METERS_COUNT * sizeof *kept);
    return kept;
}
