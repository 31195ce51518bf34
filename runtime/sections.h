/* A registry file is a header, a directory and sections. Each section is one
 * of the tables of struct mreg, byte for byte as a C compiler lays it out, so
 * that attaching a file is finding its sections. Not part of the API;
 * docs/registry-file.md describes the format.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_SECTIONS_H
#define MREG_SECTIONS_H

#include "tables.h"

#define MREG_FILE_MAGIC "MREG\r\n\x1a\n"
#define MREG_FILE_FORMAT 1u
#define MREG_FILE_ORDER 0x01020304u /* reads as 0x04030201 the wrong way */
#define MREG_FILE_ALIGN 16u         /* of each section */

struct mreg_file_header {
    char magic[8];
    uint32_t order;             /* MREG_FILE_ORDER */
    uint32_t format;
    uint32_t layout;            /* MREG_LAYOUT */
    uint16_t meters, services, geos; /* the counts of the lists */
    uint16_t sections;          /* entries of the directory */
    uint32_t header;            /* bytes before the directory */
    uint64_t length;            /* of the whole file in bytes */
    mreg_time as_of;            /* the same as in about */
    uint8_t digest[32];         /* of the data; the same as in about */
    uint8_t sha256[32];         /* of all bytes after the header */
};

/* An entry of the directory. Entries ascend by id. Sections follow one another
 * in the same order, each at the first multiple of MREG_FILE_ALIGN, with zero
 * bytes between them and after the last. */
struct mreg_file_section {
    uint16_t id, flags;         /* MREG_FILE_NEEDED */
    uint32_t offset;            /* from the beginning of the file */
    uint32_t count;             /* rows that can be asked for */
    uint16_t row;               /* bytes */
    uint16_t more;              /* rows behind them, which end the table */
};

#define MREG_FILE_NEEDED 1u     /* a reader that does not know the id must
                                 * refuse the file */

/* What is held in struct mreg itself, or once.
 * X(id, member, row type, rows, fields) */
#define MREG_FIXED_SECTIONS(X) \
    X(1, about, mreg_about_view, 1, "qqqIIIIIII32B4x") \
    X(2, hash_key, uint32_t, MREG_KEYS, "I") \
    X(3, thresholds, uint64_t, MREG_THRESHOLDS, "Q") \
    X(4, spelling_filter, uint32_t, MREG_FILTER_BITS / 32, "I")

/* The tables behind pointers.
 * X(id, member, row type, count member, rows behind the count, kind, fields)
 *
 * Ids are permanent. The fields of a row are letters of Python's struct, with
 * x for a byte of padding. A table of kind SAME has as many rows as an
 * earlier one. A registry may lack tables of kind MAY; whoever reads one
 * without them finds NULL. */
#define MREG_TABLE_SECTIONS(X) \
    X(16, shards, struct mreg_shard, shard_count, 0, OWN, "iI128B") \
    X(17, slots, struct mreg_slot_row, slot_count, 0, OWN, "IHBB") \
    X(18, groups, uint16_t, group_count, 0, OWN, "H") \
    X(19, pool, char, pool_size, MREG_POOL_PAD, OWN, "B") \
    X(20, spellings, struct mreg_spelling_row, spelling_count, 0, OWN, \
      "IHxx") \
    X(21, naming, struct mreg_naming_row, naming_count, 0, OWN, "IHBB") \
    X(22, models, struct mreg_model_row, model_count, 0, OWN, "2I7H4B3H") \
    X(23, caps, struct mreg_caps_row, caps_count, 0, OWN, "QQ") \
    X(24, limits, struct mreg_limits_row, limits_count, 0, OWN, \
      MREG_MODEL_NUMBERS(MREG_NUMBER_LETTER)) \
    X(25, tokenizers, struct mreg_tokenizer_row, tokenizer_count, 0, OWN, \
      "IhhhHBBBx") \
    X(26, providers, struct mreg_provider_row, provider_count, 0, OWN, \
      "5IBBxx") \
    X(27, flavours, struct mreg_flavour_row, flavour_count, 0, OWN, "II") \
    X(28, tiers, struct mreg_tier_row, tier_count, 0, OWN, "IHHHxx") \
    X(29, allowed, uint8_t, model_count, 0, SAME, "B") \
    X(30, fallbacks, uint16_t, fallback_count, 0, OWN, "H") \
    X(31, version_from, mreg_second, version_count, 0, OWN, "I") \
    X(32, odd_instants, mreg_time, odd_count, 0, OWN, "q") \
    X(33, spans, struct mreg_span_row, version_count, 0, SAME, "HH") \
    X(34, rates, struct mreg_rate_row, rate_count, 0, OWN, "HH") \
    X(35, conditions, struct mreg_condition_row, condition_count, 0, OWN, \
      MREG_CONDITION_FIELDS) \
    X(36, windows, struct mreg_window_row, window_count, 0, OWN, "HH") \
    X(37, ranges, struct mreg_range_row, range_count, 0, OWN, "HH") \
    X(38, sheets, struct mreg_sheet_row, sheet_count, 1, OWN, "4IIHH") \
    X(39, items, struct mreg_item_row, item_count, 0, OWN, "BBH") \
    X(40, values, uint64_t, value_count, 0, OWN, "Q") \
    X(41, units, uint32_t, unit_count, 0, OWN, "I") \
    X(42, texts, char, text_size, MREG_POOL_PAD, MAY, "B") \
    X(43, model_texts, struct mreg_model_texts, model_count, 0, MAY_SAME, \
      MREG_MODEL_TEXTS(MREG_TEXT_LETTER) "4I") \
    X(44, version_texts, struct mreg_version_texts, version_count, 0, \
      MAY_SAME, "IIHBx") \
    X(45, accounts, struct mreg_account_row, account_count, 0, MAY, \
      "I") \
    X(46, currencies, mreg_currency, sheet_count, 0, MAY_SAME, "H") \
    X(47, layers, struct mreg_layer_row, layer_count, 0, MAY, "3IBxxx")

/* Sections that no table of a registry is made of. */
#define MREG_SECTION_NOTES 1024 /* lines that only registry/ says */

enum mreg_section_kind {
    MREG_SECTION_OWN = 0,
    MREG_SECTION_SAME = 1,
    MREG_SECTION_MAY = 2,
    MREG_SECTION_MAY_SAME = 3
};

/* The bytes of the row of `about`, which some machines align to less than 8
 * bytes. All other rows have the size that they have in memory. */
#define MREG_FILE_ABOUT ((sizeof(mreg_about_view) + 7) / 8 * 8)

#endif
