/* Providers: their spellings, their views, and how API flavours count.
 *
 * SPDX-License-Identifier: MIT */
#include "inside.h"

/* Compares without case; returns < 0, 0 or > 0 as a sorts before, with or
 * after b. */
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

uint32_t mreg_find_spelling(const mreg *r, const char *text, size_t size,
                            enum mreg_compare how)
{
    uint32_t low = 0, high = r->spelling_count;

    if (size == 0 || !mreg_filter_has(r->spelling_filter, text, size, ':'))
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

static size_t separator_of_few(const char *name, size_t size)
{
    for (size_t n = 0; n < size; n++)
        if (name[n] == '/' || name[n] == ':')
            return n;
    return 0;
}

uint32_t mreg_prefix(const mreg *r, const char *name, size_t size,
                     enum mreg_compare how, size_t *taken)
{
#ifdef __OPTIMIZE_SIZE__
    /* A loop over the bytes that mreg_separator looks at is less code. */
    const size_t n = separator_of_few(name, size < 32 ? size : 32);
#else
    const size_t n = size < 8 ? separator_of_few(name, size)
                              : mreg_separator(name, size);
#endif

    *taken = n + 1;
    return mreg_find_spelling(r, name, n, how);
}

uint32_t mreg_provider_count(const mreg *r)
{
    return r ? r->provider_count : 0;
}

mreg_provider mreg_provider_find(const mreg *r, const char *name, size_t size)
{
    if (!r || !name)
        return MREG_NONE;
    const uint32_t s = mreg_find_spelling(r, name, size, MREG_FOLDED);
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
