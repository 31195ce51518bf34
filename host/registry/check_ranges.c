/* Every index, every run of rows and every string of a registry, as tables of
 * what refers to what.
 *
 * SPDX-License-Identifier: MIT */
#include "checks.h"

#include <string.h>

#include "runtime/weigh.h"

/* Where a field is: in which table of struct mreg, and where in its rows. */
struct field {
    const char *table, *name;
    uint16_t rows, count, row, at, size;
};

#define FIELD(table, count, member) \
    {#table, #member, offsetof(mreg, table), offsetof(mreg, count), \
     sizeof *((mreg *)0)->table, \
     offsetof(MREG_ROW_##table, member), \
     sizeof ((MREG_ROW_##table *)0)->member}

typedef struct mreg_slot_row MREG_ROW_slots;
typedef struct mreg_spelling_row MREG_ROW_spellings;
typedef struct mreg_naming_row MREG_ROW_naming;
typedef struct mreg_model_row MREG_ROW_models;
typedef struct mreg_tokenizer_row MREG_ROW_tokenizers;
typedef struct mreg_provider_row MREG_ROW_providers;
typedef struct mreg_flavour_row MREG_ROW_flavours;
typedef struct mreg_tier_row MREG_ROW_tiers;
typedef struct mreg_span_row MREG_ROW_spans;
typedef struct mreg_rate_row MREG_ROW_rates;
typedef struct mreg_condition_row MREG_ROW_conditions;
typedef struct mreg_account_row MREG_ROW_accounts;
typedef struct mreg_layer_row MREG_ROW_layers;
typedef struct mreg_window_row MREG_ROW_windows;
typedef struct mreg_item_row MREG_ROW_items;
typedef struct mreg_model_texts MREG_ROW_model_texts;
typedef struct mreg_version_texts MREG_ROW_version_texts;

static const char *rows_of(const mreg *r, const struct field *f)
{
    const char *rows;

    memcpy(&rows, (const char *)r + f->rows, sizeof rows);
    return rows;
}

static uint32_t count_at(const mreg *r, uint16_t at)
{
    uint32_t count;

    memcpy(&count, (const char *)r + at, sizeof count);
    return count;
}

static uint32_t field_of(const char *row, const struct field *f)
{
    uint16_t half;
    uint32_t word;

    if (f->size == 1)
        return (uint8_t)row[f->at];
    if (f->size == 2) {
        memcpy(&half, row + f->at, sizeof half);
        return half;
    }
    memcpy(&word, row + f->at, sizeof word);
    return word;
}

/* ---- indices ------------------------------------------------------------- */

struct index {
    struct field field;
    uint16_t limit_at;          /* a count in struct mreg; 0: none */
    uint32_t limit;             /* with that, the first that is too large */
    uint32_t none;              /* this one may be, too */
};

#define OF(count) offsetof(mreg, count), 0, 0
#define OF_OR_NONE(count) offsetof(mreg, count), 0, MREG_NO_ROW
#define UP_TO(count) offsetof(mreg, count), 1, 0
#define BELOW(limit) 0, limit, 0

static const struct index indices[] = {
    {FIELD(spellings, spelling_count, provider), OF(provider_count)},
    {FIELD(naming, naming_count, kind), BELOW(MREG_STRIP_FINE_TUNE + 1)},
    {FIELD(models, model_count, caps), OF(caps_count)},
    {FIELD(models, model_count, limits), OF(limits_count)},
    {FIELD(models, model_count, maker), OF_OR_NONE(model_count)},
    {FIELD(models, model_count, provider), OF(provider_count)},
    {FIELD(models, model_count, tokenizer), OF(tokenizer_count)},
    {FIELD(models, model_count, below), BELOW(MREG_THRESHOLDS)},
    {FIELD(models, model_count, sheet), OF_OR_NONE(sheet_count)},
    {FIELD(tokenizers, tokenizer_count, basis),
     BELOW(MREG_ESTIMATE_UNKNOWN + 1)},
    {FIELD(tokenizers, tokenizer_count, chat_known), BELOW(2)},
    {FIELD(providers, provider_count, flavour), OF_OR_NONE(flavour_count)},
    {FIELD(providers, provider_count, on), BELOW(2)},
    {FIELD(tiers, tier_count, default_model), OF_OR_NONE(model_count)},
    {FIELD(rates, rate_count, condition), OF(condition_count)},
    {FIELD(rates, rate_count, sheet), OF(sheet_count)},
    {FIELD(conditions, condition_count, window), OF(window_count)},
#define NAMED(member, values) \
    {FIELD(conditions, condition_count, member), BELOW(values)},
    MREG_CONDITION_NAMES(NAMED)
    {FIELD(conditions, condition_count, account), UP_TO(account_count)},
    {FIELD(layers, layer_count, version), OF(version_count)},
    {FIELD(layers, layer_count, layer), BELOW(0 MREG_LAYERS(MREG_ONE_))},
    {FIELD(items, item_count, unit), OF(unit_count)},
    {FIELD(items, item_count, value), OF_OR_NONE(value_count)},
    {FIELD(version_texts, version_count, precision),
     BELOW(0 MREG_PRECISIONS(MREG_ONE_))},
};

/* Returns the first row whose value is `limit` or more and not `none`; how many
 * rows there are if all are in order. Most of verifying is rows, so that there
 * is a loop for each size. */
#define FIRST_BEYOND(bits) \
    static uint32_t first_beyond_##bits(const char *at, size_t step, \
                                        uint32_t count, uint32_t limit, \
                                        uint64_t none) \
    { \
        uint##bits##_t value; \
        uint32_t i = 0; \
        for (; i < count; i++, at += step) { \
            memcpy(&value, at, sizeof value); \
            if ((value >= limit) & (value != none)) \
                break; \
        } \
        return i; \
    }
FIRST_BEYOND(8)
FIRST_BEYOND(16)
FIRST_BEYOND(32)

/* A field of 8 bits says "none" as the last number that it has. */
static uint32_t first_wrong(const char *rows, const struct index *x,
                            uint32_t count, uint32_t limit)
{
    const struct field *f = &x->field;
    const uint64_t none = !x->none ? UINT64_MAX
                          : f->size == 1 ? UINT8_MAX : MREG_NO_ROW;

    return (f->size == 1 ? first_beyond_8
            : f->size == 2 ? first_beyond_16 : first_beyond_32)(
        rows + f->at, f->row, count, limit, none);
}

static bool check_index(const struct checking *c, const struct index *x)
{
    const struct field *f = &x->field;
    const uint32_t count = count_at(c->r, f->count);
    const uint32_t limit = x->limit + (x->limit_at
                                       ? count_at(c->r, x->limit_at) : 0);
    const char *rows = rows_of(c->r, f);
    const uint32_t i = rows ? first_wrong(rows, x, count, limit) : count;

    return i == count
           || check_failed(c, "row %lu of %s: %s is %lu, of %lu",
                           (unsigned long)i, f->table, f->name,
                           (unsigned long)field_of(rows + (size_t)i * f->row,
                                                   f),
                           (unsigned long)limit);
}

/* ---- runs ---------------------------------------------------------------- */

struct run { struct field first, rows; uint16_t limit_at; };

static const struct run runs[] = {
    {FIELD(models, model_count, first_version),
     FIELD(models, model_count, versions), offsetof(mreg, version_count)},
    {FIELD(tiers, tier_count, first_fallback),
     FIELD(tiers, tier_count, fallbacks), offsetof(mreg, fallback_count)},
    {FIELD(spans, version_count, first_rate),
     FIELD(spans, version_count, rates), offsetof(mreg, rate_count)},
    {FIELD(windows, window_count, first_range),
     FIELD(windows, window_count, ranges), offsetof(mreg, range_count)},
};

static bool check_run(const struct checking *c, const struct run *x)
{
    const uint32_t limit = count_at(c->r, x->limit_at);
    const char *row = rows_of(c->r, &x->first);

    for (uint32_t i = 0; row && i < count_at(c->r, x->first.count);
         i++, row += x->first.row) {
        const uint32_t first = field_of(row, &x->first);
        const uint32_t rows = field_of(row, &x->rows);

        if ((uint64_t)first + rows > limit)
            return check_failed(c, "row %lu of %s: %lu %s from %lu on, of %lu",
                                (unsigned long)i, x->first.table,
                                (unsigned long)rows, x->rows.name,
                                (unsigned long)first, (unsigned long)limit);
    }
    return true;
}

/* ---- strings and texts --------------------------------------------------- */

/* All but those of slots, which check_names.c reads. */
static const struct field strings[] = {
    FIELD(spellings, spelling_count, text),
    FIELD(naming, naming_count, text), FIELD(models, model_count, id),
    FIELD(tokenizers, tokenizer_count, name),
    FIELD(providers, provider_count, id),
    FIELD(flavours, flavour_count, name), FIELD(tiers, tier_count, name),
    FIELD(accounts, account_count, name),
};

static const struct field texts[] = {
    FIELD(providers, provider_count, name),
    FIELD(providers, provider_count, base_url),
    FIELD(providers, provider_count, models_path),
    FIELD(providers, provider_count, key_variable),
#define TEXT(member) FIELD(model_texts, model_count, member),
    MREG_MODEL_TEXTS(TEXT)
    FIELD(version_texts, version_count, source),
    FIELD(version_texts, version_count, notes),
};

/* The text of 255 bytes or more need not end where its length says. */
static bool is_whole(const char *pool, uint32_t size, uint32_t ref,
                     bool is_text)
{
    const uint32_t at = ref >> 8, n = ref & 255;

    if (at >= size || n >= size - at)
        return false;
    return !pool[at + n] || (is_text && n == 255);
}

/* Tells whether all strings of a column are whole, without a branch on any of
 * them. Where it says no, check_pooled says which. */
static bool are_whole(const char *rows, const struct field *f, uint32_t count,
                      const char *pool, uint32_t size, bool is_text)
{
    uint32_t ref, last = 0;
    char ends = 0;

    for (uint32_t i = 0; size > 0 && i < count; i++, rows += f->row) {
        memcpy(&ref, rows, sizeof ref);
        const uint32_t n = ref & 255, end = (ref >> 8) + n;
        const char behind = pool[end < size ? end : 0];

        last = end > last ? end : last;
        ends |= (char)(is_text & (n == 255) ? 0 : behind);
    }
    return last < size && !ends;
}

static bool check_pooled(const struct checking *c, const struct field *f,
                         bool is_text)
{
    const char *pool = is_text ? c->r->texts : c->r->pool;
    const uint32_t size = is_text ? c->r->text_size : c->r->pool_size;
    const uint32_t count = count_at(c->r, f->count);
    const char *row = rows_of(c->r, f);

    if (!row || are_whole(row + f->at, f, count, pool, size, is_text))
        return true;
    for (uint32_t i = 0; i < count; i++, row += f->row) {
        const uint32_t ref = field_of(row, f);

        if (ref && !is_whole(pool, size, ref, is_text))
            return check_failed(c, "row %lu of %s: %s has %lu bytes from byte "
                                "%lu on, of %lu",
                                (unsigned long)i, f->table, f->name,
                                (unsigned long)(ref & 255),
                                (unsigned long)(ref >> 8),
                                (unsigned long)size);
    }
    return true;
}

/* Runs of texts end with an empty one, and the last byte ends all runs. */
static bool check_guidance(const struct checking *c)
{
    const mreg *r = c->r;

    for (mreg_model m = 0; r->model_texts && m < r->model_count; m++) {
        const uint32_t *from = r->model_texts[m].guidance;
        uint32_t last = 0;

        for (unsigned i = 0; i < MREG_GUIDANCE_COUNT; i++)
            last = from[i] > last ? from[i] : last;
        if (last && last >= r->text_size)
            return check_failed(c, "row %lu of model_texts: guidance begins "
                                "at byte %lu of %lu", (unsigned long)m,
                                (unsigned long)last,
                                (unsigned long)r->text_size);
    }
    return true;
}

#define ALL(list, check) \
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) \
        if (!(check)) \
            return false

static bool check_fallbacks(const struct checking *c)
{
    for (uint32_t i = 0; i < c->r->fallback_count; i++)
        if (c->r->fallbacks[i] >= c->r->model_count)
            return check_failed(c, "row %lu of fallbacks: model %u, of %lu",
                                (unsigned long)i, c->r->fallbacks[i],
                                (unsigned long)c->r->model_count);
    return true;
}

static bool check_vocabularies(const struct checking *c)
{
    enum { COUNT = 0 MREG_WEIGHED(MREG_ONE_) };

    for (uint32_t i = 0; i < c->r->tokenizer_count; i++)
        if (c->r->tokenizers[i].vocabulary >= COUNT)
            return check_failed(c, "row %lu of tokenizers: vocabulary %u, of "
                                "%u", (unsigned long)i,
                                c->r->tokenizers[i].vocabulary,
                                (unsigned)COUNT);
    return true;
}

bool check_ranges(const struct checking *c)
{
    ALL(indices, check_index(c, &indices[i]));
    ALL(runs, check_run(c, &runs[i]));
    ALL(strings, check_pooled(c, &strings[i], false));
    if (c->r->texts)
        ALL(texts, check_pooled(c, &texts[i], true));
    return check_guidance(c) && check_fallbacks(c) && check_vocabularies(c);
}
