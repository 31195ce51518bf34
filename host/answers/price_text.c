/* How the price of a rate and its conditions read.
 *
 * SPDX-License-Identifier: MIT */
#include "price_text.h"

#include <string.h>

#include "base/count_text.h"
#include "out_view.h"
#include "terms.h"

#define DAY_MINUTES 1440
#define MILLION 1000000u

/* ---- per what ---------------------------------------------------------- */

static void per_text(uint32_t meter, uint32_t units, char out[PER_ROOM])
{
    mreg_text unit = mreg_unit_name(meter, units == 1 ? 1 : 2);
    size_t used = 0;

    if (units > 1) {
        used = count_grouped(units, out);
        out[used++] = ' ';
    }
    if (unit.size < PER_ROOM - used) {
        memcpy(out + used, unit.at, unit.size);
        used += unit.size;
    }
    out[used] = 0;
}

void price_text(uint32_t meter, const mreg_price *price,
                struct price_text *out)
{
    mreg_text unit = mreg_unit_name(meter, 1);
    bool tokens = unit.size == 5 && memcmp(unit.at, "token", 5) == 0;
    uint64_t pico = price->pico_usd;

    if (tokens && price->units == 1 && pico <= UINT64_MAX / MILLION) {
        pico *= MILLION;
        out->units = MILLION;
        memcpy(out->per, "1M tokens", sizeof "1M tokens");
    } else if (tokens && price->units == MILLION) {
        out->units = MILLION;
        memcpy(out->per, "1M tokens", sizeof "1M tokens");
    } else {
        per_text(meter, price->units, out->per);
        out->units = price->units;
    }
    out->amount[mreg_money_text(pico, out->amount, sizeof out->amount)] = 0;
    out->pico = pico;
    out->currency = price->currency;
}

void money_grouped(char text[MREG_MONEY_SIZE])
{
    size_t size = strlen(text), whole = 0;

    while (text[whole] >= '0' && text[whole] <= '9')
        whole++;
    for (size_t at = whole; at > 3 && size + 1 < MREG_MONEY_SIZE; size++) {
        at -= 3;
        memmove(text + at + 1, text + at, size + 1 - at);
        text[at] = ',';
    }
}

bool price_says_nothing(uint32_t meter, const mreg_price *price)
{
    mreg_text unit = mreg_unit_name(meter, 1);

    return price->pico_usd == 0 && unit.size == 7
           && memcmp(unit.at, "request", 7) == 0;
}

/* ---- when -------------------------------------------------------------- */

static void out_clock(struct out *o, uint32_t minute)
{
    uint32_t hour = minute / 60;

    out_char(o, (char)('0' + hour / 10));
    out_char(o, (char)('0' + hour % 10));
    out_char(o, ':');
    out_char(o, (char)('0' + minute % 60 / 10));
    out_char(o, (char)('0' + minute % 10));
}

static void out_day(struct out *o, uint32_t day)
{
    out_bytes(o, &"MonTueWedThuFriSatSun"[day % 7 * 3], 3);
}

struct week {               /* the ranges of a window that are left */
    const mreg *r;
    mreg_model m;
    uint32_t version, rate, windows;
    uint64_t done;
};

/* The range that repeats `start`, `end` a day later, or `windows`. */
static uint32_t next_day(const struct week *w, uint32_t from,
                         uint32_t start, uint32_t end)
{
    for (uint32_t i = from; i < w->windows && i < 64; i++) {
        uint32_t s, e;

        if (!(w->done >> i & 1)
            && mreg_rate_window(w->r, w->m, w->version, w->rate, i, &s, &e)
                == MREG_OK
            && s == start + DAY_MINUTES && e == end + DAY_MINUTES)
            return i;
    }
    return w->windows;
}

/* One range and its repeats on the days that follow. */
static void out_repeated(struct out *o, struct week *w, uint32_t i,
                         uint32_t start, uint32_t end)
{
    uint32_t first = start / DAY_MINUTES, last = first, next;

    while ((next = next_day(w, i, start, end)) < w->windows) {
        w->done |= (uint64_t)1 << next;
        start += DAY_MINUTES;
        end += DAY_MINUTES;
        last++;
    }
    out_day(o, first);
    if (last > first) {
        out_char(o, '-');
        out_day(o, last);
    }
    out_char(o, ' ');
    out_clock(o, start % DAY_MINUTES);
    out_char(o, '-');
    if (end - start > DAY_MINUTES) {
        out_day(o, (end - 1) / DAY_MINUTES);
        out_char(o, ' ');
    }
    out_clock(o, (end - 1) % DAY_MINUTES + 1);
}

void out_windows(struct out *o, const mreg *r, mreg_model m,
                 uint32_t version, uint32_t rate, uint32_t windows)
{
    struct week w = {r, m, version, rate, windows, 0};
    bool first = true;

    for (uint32_t i = 0; i < windows; i++) {
        uint32_t start, end;

        if ((i < 64 && w.done >> i & 1)
            || mreg_rate_window(r, m, version, rate, i, &start, &end)
                != MREG_OK)
            continue;
        if (!first)
            out_text(o, ", ");
        first = false;
        out_repeated(o, &w, i, start, end);
    }
}

void out_terms(struct out *o, const mreg *r, mreg_model m, uint32_t version,
               uint32_t rate)
{
    mreg_rate one;
    mreg_terms on;

    if (mreg_rate_info(r, m, version, rate, &one) != MREG_OK)
        return;
    on = terms_of_rate(&one);
    for (unsigned i = 0; i < NAMED_TERMS_COUNT; i++) {
        if (term_unsaid(i, &on))
            continue;
        out_text(o, i > 0 ? ", " : "");
        out_view(o, term_value(r, i, &on));
    }
    if (one.from_tokens > 0) {
        out_text(o, ", from ");
        out_grouped(o, one.from_tokens);
        out_text(o, " input tokens");
    }
    if (one.windows > 0) {
        out_text(o, ", ");
        out_windows(o, r, m, version, rate, one.windows);
        out_text(o, " UTC");
    }
}

void out_conditions(struct out *o, const mreg *r, mreg_model m,
                    uint32_t version, uint32_t rate)
{
    mreg_rate one;

    out_terms(o, r, m, version, rate);
    if (mreg_rate_info(r, m, version, rate, &one) != MREG_OK || !one.account)
        return;
    out_text(o, ", account ");
    out_view(o, mreg_account_name(r, one.account));
}
