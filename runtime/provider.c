/* Providers: their spellings, their views, and how API flavours count.
 *
 * SPDX-License-Identifier: MIT */
#include "inside.h"

/* Below, equal to or above 0 as a sorts before, with or after b. */
static int order_folded(const char *a, size_t n, mreg_text b)
{
    const size_t shorter = n < b.size ? n : b.size;

    for (size_t i = 0; i < shorter; i++) {
        const int d = (int)mreg_fold(a[i]) - (int)mreg_fold(b.at[i]);
        if (d)
            return d;
    }
    return (n > b.size) - (n < b.size);
}

uint32_t mreg_spelling(const mreg *r, const char *text, size_t size,
                       enum mreg_compare how)
{
    uint32_t low = 0, high = r->spelling_count, bit;

    if (size == 0)
        return MREG_NONE;
    bit = mreg_spelling_bit(text, size);
    if (!(r->spelling_filter[bit >> 5] >> (bit & 31) & 1))
        return MREG_NONE;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        const mreg_text here = mreg_pooled(r, r->spellings[middle].text);
        const int d = order_folded(text, size, here);

        if (d == 0)
            return mreg_same(text, here.at, size, how) ? middle : MREG_NONE;
        if (d < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return MREG_NONE;
}

/* 0x80 in each byte of a word that is zero, and perhaps in some above it. */
static inline uint64_t zero_bytes(uint64_t word)
{
    return (word - UINT64_C(0x0101010101010101)) & ~word
           & UINT64_C(0x8080808080808080);
}

/* How many bytes stand before the first `/` or `:`; a loop over the bytes
 * would guess its end wrong nearly every time. */
static size_t before_separator(const char *name, size_t size)
{
    const uint64_t slashes = UINT64_C(0x2F2F2F2F2F2F2F2F);
    const uint64_t colons = UINT64_C(0x3A3A3A3A3A3A3A3A);
    size_t n = 0;

    for (; n + 8 <= size && n <= MREG_SPELLING_MAX; n += 8) {
        const uint64_t word = mreg_load64(name + n);
        const uint64_t found =
            zero_bytes(word ^ slashes) | zero_bytes(word ^ colons);

        if (found)
            return n + mreg_first_byte(found);
    }
    while (n < size && n <= MREG_SPELLING_MAX
           && name[n] != '/' && name[n] != ':')
        n++;
    return n;
}

uint32_t mreg_prefix(const mreg *r, const char *name, size_t size,
                     enum mreg_compare how, size_t *taken)
{
    const size_t n = before_separator(name, size);

    *taken = n + 1;
    if (n == 0 || n >= size || n > MREG_SPELLING_MAX)
        return MREG_NONE;
    return mreg_spelling(r, name, n, how);
}

uint32_t mreg_provider_count(const mreg *r)
{
    return r ? r->provider_count : 0;
}

mreg_provider mreg_provider_find(const mreg *r, const char *name, size_t size)
{
    if (!r || !name)
        return MREG_NONE;
    const uint32_t s = mreg_spelling(r, name, size, MREG_FOLDED);
    return s == MREG_NONE || r->spellings[s].provider >= r->provider_count
               ? MREG_NONE : r->spellings[s].provider;
}

mreg_status mreg_provider_info(const mreg *r, mreg_provider p,
                               mreg_provider_view *out)
{
    static const mreg_provider_view empty = {
        {"", 0}, {"", 0}, {"", 0}, {"", 0}, {"", 0}, {"", 0}, 0, 0};

    if (!out)
        return MREG_E_BAD_ARGUMENT;
    *out = empty;
    if (!r || p >= r->provider_count)
        return MREG_E_NO_PROVIDER;
    const struct mreg_provider_row *row = &r->providers[p];
    out->id = mreg_pooled(r, row->id);
    out->name = mreg_text_at(r, row->name);
    out->base_url = mreg_text_at(r, row->base_url);
    out->models_path = mreg_text_at(r, row->models_path);
    out->key_variable = mreg_text_at(r, row->key_variable);
    out->on = row->on;
    if (row->flavour < r->flavour_count) {
        out->flavour = mreg_pooled(r, r->flavours[row->flavour].name);
        out->convention = r->flavours[row->flavour].convention;
    }
    return MREG_OK;
}

uint32_t mreg_flavour(const mreg *r, const char *name, size_t size)
{
    if (!r || !name)
        return MREG_NONE;
    for (uint32_t i = 0; i < r->flavour_count; i++) {
        const mreg_text text = mreg_pooled(r, r->flavours[i].name);
        if (text.size == size && mreg_equal(name, text.at, size))
            return r->flavours[i].convention;
    }
    return MREG_NONE;
}
