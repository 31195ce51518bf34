/* Any bytes as a decimal, an instant and a time of day: what is accepted
 * survives the way to text and back, and every conversion is exact or says
 * that it is not.
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/decimal.h"
#include "base/instant.h"

__extension__ typedef unsigned __int128 wide;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(int truth)
{
    if (!truth)
        abort();
}

/* A decimal is kept without trailing zeros: one number, one form. */
static void require_value(struct decimal d, uint64_t digits, int scale)
{
    char text[64];
    struct decimal again;
    int size = snprintf(text, sizeof text, "%s%llue%d",
                        d.negative ? "-" : "", (unsigned long long)digits,
                        -scale);

    require(decimal_parse(text, (size_t)size, &again));
    require(again.digits == d.digits && again.scale == d.scale
            && again.negative == d.negative);
}

static wide power_of_ten(int power)
{
    wide value = 1;

    for (; power > 0; power--)
        value *= 10;
    return value;
}

static void check_scaled(struct decimal d, int power)
{
    uint64_t value;
    enum decimal_fit fit = decimal_scaled(d, power, &value);
    int places = d.scale - power;

    if (fit == DECIMAL_EXACT && d.digits) {
        require_value(d, value, power);
    } else if (fit == DECIMAL_ROUNDED && places < 30) {
        wide ten = power_of_ten(places), whole = value * ten;
        wide off = whole > d.digits ? whole - d.digits : d.digits - whole;

        require(places > 0 && off && 2 * off <= ten);
        require(2 * off != ten || value % 2 == 0);
    } else if (fit == DECIMAL_TOO_LARGE) {
        require(d.negative || -places > 19
                || d.digits * power_of_ten(-places) > UINT64_MAX);
    }
}

static void check_fraction(struct decimal d)
{
    uint32_t times, over;

    if (!decimal_fraction(d, &times, &over) || !d.digits)
        return;
    if (d.scale > 0)
        require((wide)d.digits * over == times * power_of_ten(d.scale));
    else
        require(over == 1 && times == d.digits * power_of_ten(-d.scale));
    require(times % 2 || over % 2);
    require(times % 5 || over % 5);
}

static void check_decimal(const char *text, size_t size)
{
    struct decimal d;

    if (!decimal_parse(text, size, &d)) {
        require(!d.digits && !d.scale && !d.negative);
        return;
    }
    require(d.digits ? d.digits % 10 != 0 : d.scale == 0);
    if (abs(d.scale) <= 99000)
        require_value(d, d.digits, d.scale);
    for (int power = -13; power <= 13; power++)
        if (abs(d.scale) <= 99000)
            check_scaled(d, power);
    check_fraction(d);
}

static void check_instant(const char *text, size_t size)
{
    char back[INSTANT_TEXT_SIZE];
    int64_t ms, again;

    if (!instant_parse(text, size, &ms))
        return;
    instant_text(ms, back);
    require(instant_parse(back, strlen(back), &again) && again == ms);
    instant_short(ms, back);
    require(instant_parse(back, strlen(back), &again) && again == ms);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    unsigned minute;

    check_decimal((const char *)data, size);
    check_instant((const char *)data, size);
    if (clock_parse((const char *)data, size, true, &minute))
        require(minute <= 1440);
    return 0;
}
