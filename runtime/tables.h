/* The tables behind an `mreg`, which generated code fills and the runtime
 * reads. They are not part of the API. Everything is an index or an offset;
 * pointers are in struct mreg alone, so only that is relocated.
 *
 * Reading rule: check every index against its count before use.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_TABLES_H
#define MREG_TABLES_H

#include "mreg_estimate.h"

/* A string in the pool, as offset << 8 | length (of at most 255 bytes). */
typedef uint32_t mreg_string;

#define MREG_POOL_PAD 255u      /* zero bytes after each pool */
#define MREG_FILTER_BITS 1024   /* of spelling_filter */
#define MREG_NO_ROW 0xFFFFu     /* no model, no group, no value */
#define MREG_KEYS 12            /* of the hash; see spans.h */

/* ---- names: hash -> shard -> gperf's digits -> slot -------------------- */

#define MREG_DIGITS 2           /* of a hash, which gperf is given */
#define MREG_DIGIT_VALUES 64

struct mreg_shard {
    int32_t base;               /* first slot, less gperf's MIN_HASH_VALUE */
    uint32_t shift;             /* how far the digits are to the left */
    uint8_t asso[MREG_DIGITS][MREG_DIGIT_VALUES]; /* gperf's asso_values */
};

/* A slot is in one place, because a look-up reads all of it. The lean registry
 * keeps the name of a provider's model without `provider/`, with a length of
 * 0 in `name` and its bytes in `skip`; the first comparison of a look-up then
 * fails, and the second knows. */
struct mreg_slot_row {
    mreg_string name;           /* the whole name, with `provider/` */
    uint16_t model;             /* or models + the start of a run of groups,
                                 * NO_ROW in an empty slot */
    uint8_t provider;           /* 0: a bare name; else provider + 1 */
    uint8_t skip;               /* bytes of `provider/` */
};

/* A bit of a model's geography: a geography that a version does not name has
 * no price. */
#define MREG_UNNAMED_UNKNOWN 0x80u

/* ---- models ------------------------------------------------------------ */

struct mreg_model_row {
    mreg_string id;
    uint32_t first_version;
    uint16_t caps, limits, maker;
    uint16_t released, deprecated, retires, verified; /* day; 0 unknown */
    uint8_t provider, geo, tokenizer;
    uint8_t below;              /* of `sheet`: an index into thresholds */
    uint16_t versions;
    /* What nearly every call asks for is here too, which saves three dependent
     * loads: from the day `since` on, a prompt of fewer tokens than
     * thresholds[below] is charged by `sheet` on standard terms. The sheet
     * prices all MREG_USUAL_TOKENS and holds at as_of. If it is NO_ROW, only
     * the rates say. */
    uint16_t since, sheet;
};

struct mreg_caps_row { mreg_caps has, lacks; };

/* The numbers and days of a model that have no column of their own. The table,
 * what is written and checked of it, registry/ and what mreg_info answers
 * follow from this list; a member's name is also that of the field of
 * mreg_info_view.  X(member, unit)
 * A unit of ONE is 1 there, of DAY a day in milliseconds. */
#define MREG_MODEL_NUMBERS(X) X(context_in, ONE) X(context_out, ONE)

#define MREG_WORTH_ONE 1u
#define MREG_WORTH_DAY INT64_C(86400000)    /* ms */
#define MREG_NUMBER_MEMBER(member, unit) uint32_t member;
#define MREG_NUMBER_LETTER(member, unit) "I" /* what sections.h says of it */
struct mreg_limits_row { MREG_MODEL_NUMBERS(MREG_NUMBER_MEMBER) };

/* A tokenizer and a chat format together, as models share them. */
struct mreg_tokenizer_row {
    mreg_string name;
    mreg_chat_format chat;
    uint16_t factor;            /* thousandths; see mreg_estimate */
    uint8_t vocabulary;         /* the weights it is estimated by */
    uint8_t basis;              /* mreg_estimate_basis */
    uint8_t chat_known;
};

/* ---- prices ------------------------------------------------------------ */

/* When a version begins, in seconds since 1970. From MREG_ODD_INSTANT on it is
 * the index of an odd instant: one that is not a whole second or does not
 * fit. */
typedef uint32_t mreg_second;
#define MREG_ODD_INSTANT 0xFFFF0000u

struct mreg_span_row {          /* what a version charges: a run of rates */
    uint16_t first_rate, rates;
};

struct mreg_rate_row { uint16_t condition, sheet; };

/* When a rate holds; see condition.h. Row 0 of windows is "always". */
struct mreg_condition_row {
    uint32_t from_tokens;       /* holds if the input is at least this */
    uint16_t window;            /* 0: always */
    uint8_t geo;                /* 0: any; else must be equal */
    uint8_t spare;              /* 0 */
    /* The rest must be equal and is compared at once. */
    uint8_t service;
    uint8_t zero;
    uint16_t account;           /* 0: the list price */
};
#define MREG_CONDITION_FIELDS "IHBBBBH" /* what sections.h says of it */

/* Its members whose values have names, which are members of mreg_terms and
 * mreg_rate too.  X(member, how many values there are) */
#define MREG_CONDITION_NAMES(X) \
    X(service, MREG_SERVICES_COUNT) \
    X(geo, MREG_GEOS_COUNT)

/* Who has prices of his own; the number of an account is its row + 1. The first
 * is the account `any`, whose rates are asked for where an account has none of
 * its own, and is empty if it has none either; the others are sorted by their
 * bytes. A version that has a rate of an account for a service has all that it
 * needs for that service. The list's rates, those of account 0, are the last
 * of a version. */
#define MREG_ANYBODY 1u
struct mreg_account_row { mreg_string name; };

/* A version that is not, or not all, of the base: the layer that it has the
 * prices of some meters from. Rows ascend by version. */
struct mreg_layer_row {
    uint32_t version;           /* row */
    uint32_t meters_low, meters_high; /* a set of meters, in halves */
    uint8_t layer;              /* of MREG_LAYERS */
};

/* Weekly ranges of a window, in minutes of the UTC week from Monday. */
struct mreg_window_row { uint16_t first_range, ranges; };
struct mreg_range_row { uint16_t start, end; };  /* [start, end), no wrap */

/* The meters whose prices have places of their own in a sheet. Reasoning
 * costs what output does unless an item says otherwise. */
enum mreg_priced_place {
    MREG_AT_INPUT, MREG_AT_CACHE_READ, MREG_AT_CACHE_WRITE, MREG_AT_OUTPUT,
    MREG_PLACES
};

/* What a rate charges. Inheritance is resolved for the four meters with a
 * place, and multipliers are multiplied out. */
struct mreg_sheet_row {         /* one more than there are sheets */
    uint32_t price[MREG_PLACES];  /* picodollars a token */
    uint32_t plain;             /* the meters that this row alone prices: a
                                 * set of those with a place, of reasoning
                                 * and of requests, which then cost nothing */
    uint16_t inherited;         /* of `plain` */
    uint16_t first_item;        /* the other prices are items, up to the next
                                 * row's */
};

#define MREG_INHERITED 0x80u    /* a bit of an item's meter */

/* Items are sorted by meter; a meter without one inherits from its parent. */
struct mreg_item_row {
    uint8_t meter;              /* with MREG_INHERITED it costs what its
                                 * parent does, multiplied otherwise */
    uint8_t unit;               /* index into units */
    uint16_t value;             /* index into values; MREG_NO_ROW: unknown */
};

#define MREG_THRESHOLDS 16      /* of models' own rows; [0] is no limit */

/* ---- texts, providers, access, naming ---------------------------------- */

/* A text for people, as offset in texts << 8 | length; 255 is a length of 255
 * or more. 0 is the empty text. */
typedef uint32_t mreg_text_ref;

/* The texts of a model. The table, what is written and checked of it, and
 * what mreg_info answers follow from this list; a member's name is also that
 * of the field of mreg_info_view. */
#define MREG_MODEL_TEXTS(X) X(name) X(version) X(cutoff) X(url) X(notes)

#define MREG_TEXT_MEMBER(member) mreg_text_ref member;
#define MREG_TEXT_LETTER(member) "I"    /* what sections.h says of it */
struct mreg_model_texts {
    MREG_MODEL_TEXTS(MREG_TEXT_MEMBER)
    uint32_t guidance[MREG_GUIDANCE_COUNT]; /* offsets of runs of texts,
                                             * ended by an empty one */
};

struct mreg_version_texts {
    mreg_text_ref source, notes;
    uint16_t checked;           /* day */
    uint8_t precision;
};

struct mreg_provider_row {
    mreg_string id;
    mreg_text_ref name, base_url, models_path, key_variable;
    uint8_t flavour, on;
};

struct mreg_spelling_row { mreg_string text; uint16_t provider; };

struct mreg_flavour_row { mreg_string name; uint32_t convention; };

struct mreg_tier_row {
    mreg_string name;
    uint16_t default_model, first_fallback, fallbacks;
};

/* What resolve may take off a name, in the order in which it tries. */
enum mreg_naming_kind {
    MREG_STRIP_NAMESPACE,       /* a prefix that says whose name follows */
    MREG_STRIP_ARN,             /* arn:...:<text>/ */
    MREG_STRIP_PARTITION,       /* arn:<text>:...; `value` is a geography */
    MREG_STRIP_PROFILE,         /* a prefix; `value` is a geography */
    MREG_STRIP_SERVICE,         /* a suffix; `value` is a service */
    MREG_STRIP_SUFFIX,          /* a suffix without a price of its own */
    MREG_STRIP_FINE_TUNE        /* a prefix that stays; the job after the
                                 * base goes */
};

/* A rule for a text. If several providers use it there is a row for each, one
 * after the other. */
struct mreg_naming_row {
    mreg_string text;
    uint16_t value;             /* see the kinds */
    uint8_t kind;
    uint8_t provider;           /* whose names carry it, + 1; 0: anyone's */
};

/* ---- the registry ------------------------------------------------------ */

struct mreg {
    /* The keys of the hash of a name, of which 16 bytes are read at a time. */
    _Alignas(16) uint32_t hash_key[MREG_KEYS];
    const mreg_about_view *about;
    mreg_time as_of;                /* the same as in about */
    uint64_t thresholds[MREG_THRESHOLDS]; /* tokens of input */
    /* names */
    const struct mreg_shard *shards;
    const struct mreg_slot_row *slots;
    const uint16_t *groups;         /* runs of models, NO_ROW ends them */
    const char *pool;               /* names, each ended by a zero byte;
                                     * pool_size leaves out MREG_POOL_PAD */
    const struct mreg_spelling_row *spellings; /* sorted by folded bytes */
    const struct mreg_naming_row *naming;
    /* models */
    const struct mreg_model_row *models;
    const struct mreg_caps_row *caps;
    const struct mreg_limits_row *limits;
    const struct mreg_tokenizer_row *tokenizers;
    const struct mreg_provider_row *providers;
    const struct mreg_flavour_row *flavours;
    /* access */
    const struct mreg_tier_row *tiers;
    const uint8_t *allowed;         /* a model's tiers, bit = tier */
    const uint16_t *fallbacks;
    /* prices */
    const mreg_second *version_from;
    const mreg_time *odd_instants;
    const struct mreg_span_row *spans;  /* one a version */
    const struct mreg_rate_row *rates;
    const struct mreg_condition_row *conditions;
    const struct mreg_account_row *accounts;
    const struct mreg_layer_row *layers; /* NULL: all is of the base */
    const struct mreg_window_row *windows;
    const struct mreg_range_row *ranges;
    const struct mreg_sheet_row *sheets;
    const mreg_currency *currencies; /* of sheets; NULL: all are USD */
    const struct mreg_item_row *items;
    const uint64_t *values;         /* picodollars per unit */
    const uint32_t *units;          /* units[0] is 1 */
    /* texts: NULL in the lean registry */
    const char *texts;
    const struct mreg_model_texts *model_texts;
    const struct mreg_version_texts *version_texts;
    /* The bits of all spellings; see mreg_spelling_bit. */
    uint32_t spelling_filter[MREG_FILTER_BITS / 32];
    /* Counts of the rows above. */
    uint32_t shard_count, slot_count, group_count, pool_size;
    uint32_t spelling_count, naming_count;
    uint32_t model_count, caps_count, limits_count, tokenizer_count;
    uint32_t provider_count, flavour_count, tier_count, fallback_count;
    uint32_t version_count, odd_count, rate_count, condition_count;
    uint32_t account_count, layer_count;
    uint32_t window_count, range_count, sheet_count, item_count;
    uint32_t value_count, unit_count;
    uint32_t text_size;
};

#endif
