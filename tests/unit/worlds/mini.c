/* The tables of the small registry, as the generator would lay them out.
 *
 * SPDX-License-Identifier: MIT */
#include "mini.h"

#define DAY(y, m, d) ((uint16_t)(MREG_UTC(y, m, d, 0, 0) / 86400000))
#define STRING(at, size) ((mreg_string)(at) << 8 | (size))

static const mreg_about_view about = {
    .as_of = MINI_AS_OF, .snapshot = MREG_UTC(2026, 8, 22, 12, 8),
    .newest_price = CHAT_NEXT, .models = MINI_MODELS, .providers = 2,
    .versions = 9, .rates = 16, .prices = 15, .digest = {0xAB, 0xCD},
};

#define POOL_SIZE 56
static const char pool[POOL_SIZE + MREG_POOL_PAD] =
    "claudechatoddpeakgonevastbarebrokenacmedarkfreeprocl100k";

enum { NO_CAPS, CHAT_CAPS, ALL_CAPS, CAPS };
static const struct mreg_caps_row caps[] = {
    [NO_CAPS] = {0, 0},
    [CHAT_CAPS] = {MREG_CAP_TEXT_INPUT | MREG_CAP_TEXT_OUTPUT
                   | MREG_CAP_FUNCTION_CALLING | MREG_CAP_PROMPT_CACHING,
                   MREG_CAP_AUDIO_INPUT | MREG_CAP_VIDEO_INPUT},
    [ALL_CAPS] = {UINT64_MAX, 0},
};

enum { NO_LIMITS, CHAT_LIMITS, HALF_LIMITS, OTHER_HALF, LIMITS };
static const struct mreg_limits_row limits[] = {
    [CHAT_LIMITS] = {200000, 64000}, [HALF_LIMITS] = {UINT32_MAX, 0},
    [OTHER_HALF] = {0, 1000},
};

enum { CL100K, NOBODYS, ITS_OWN, WIDE, NO_WEIGHTS, NO_BASIS, TOKENIZERS };

enum { CHAT_SHEET, LONG_SHEET, HALF_SHEET, LONG_HALF_SHEET, TIMES_SHEET,
       PAST_SHEET, ODD_SHEET, VAST_SHEET, BROKEN_SHEET, EMPTY_SHEET, SHEETS };

static const struct mreg_model_row models[] = {
    [CHAT] = {.id = STRING(6, 4), .first_version = 0, .versions = 3,
              .caps = CHAT_CAPS, .sheet = MREG_NO_ROW,
              .limits = CHAT_LIMITS, .maker = CHAT,
              .released = DAY(2025, 9, 29), .verified = DAY(2026, 11, 21)},
    [ODD] = {.id = STRING(10, 3), .first_version = 3, .versions = 1,
             .sheet = MREG_NO_ROW, .caps = NO_CAPS,
             .limits = NO_LIMITS, .maker = CHAT, .tokenizer = WIDE},
    [PEAK] = {.id = STRING(13, 4), .first_version = 4, .versions = 1,
              .caps = ALL_CAPS, .sheet = MREG_NO_ROW,
              .limits = HALF_LIMITS, .maker = PEAK, .geo = MREG_REGIONAL,
              .tokenizer = ITS_OWN},
    [GONE] = {.id = STRING(17, 4), .first_version = 5, .caps = CHAT_CAPS,
              .sheet = MREG_NO_ROW,
              .limits = CHAT_LIMITS, .maker = GONE,
              .deprecated = DAY(2025, 6, 1), .retires = DAY(2026, 1, 31),
              .tokenizer = NO_WEIGHTS},
    [VAST] = {.id = STRING(21, 4), .first_version = 5, .versions = 1,
              .sheet = MREG_NO_ROW,
              .caps = CHAT_CAPS,
              .limits = CHAT_LIMITS, .maker = VAST, .provider = DARK,
              .geo = MREG_UNNAMED_UNKNOWN,
              .tokenizer = NOBODYS},
    [BARE] = {.id = STRING(25, 4), .first_version = 6, .versions = 2,
              .sheet = MREG_NO_ROW, .maker = BARE,
              .limits = OTHER_HALF, .tokenizer = NO_BASIS},
    [BROKEN] = {.id = 0xFFFFFFFF, .first_version = 8, .versions = 1,
                .below = 255, .sheet = 9999, .caps = 999,
                .limits = 999, .maker = 999, .provider = 99,
                .tokenizer = 99},
};

/* ---- prices ------------------------------------------------------------ */

enum { V_0, V_1, V_6M, V_12M, V_3M, V_15M, V_5G, V_6G7, V_10T, V_MAX, V_6600K,
       VALUES };
static const uint64_t values[] = {
    [V_0] = 0, [V_1] = 1, [V_6M] = 6000000, [V_12M] = 12000000,
    [V_3M] = 3000000, [V_15M] = 15000000, [V_5G] = 5000000000,
    [V_6G7] = 6000000007, [V_10T] = 10000000000000, [V_MAX] = UINT64_MAX,
    [V_6600K] = 6600000,
};

enum { ONE, SIXTY, THOUSAND, UNITS };
static const uint32_t units[] = {1, 60, 1000};

static const struct mreg_item_row items[] = {
    /* 0: chat */
    {MREG_CACHE_WRITE_1H, ONE, V_6M}, {MREG_WEB_SEARCH, THOUSAND, V_10T},
    /* 2: chat from 200,001 */
    {MREG_CACHE_WRITE_1H, ONE, V_12M}, {MREG_WEB_SEARCH, THOUSAND, V_10T},
    /* 4: half of chat, but for what is not a token */
    {MREG_CACHE_WRITE_1H, ONE, V_3M}, {MREG_WEB_SEARCH, THOUSAND, V_10T},
    /* 6: half of chat from 200,001 */
    {MREG_CACHE_WRITE_1H, ONE, V_6M}, {MREG_WEB_SEARCH, THOUSAND, V_10T},
    /* 8: input of chat times 1.1; output and reasoning times 6, but no other
     * output */
    {MREG_CACHE_WRITE_1H, ONE, V_6600K},
    {MREG_OUTPUT_AUDIO | MREG_INHERITED, ONE, V_15M},
    {MREG_OUTPUT_IMAGE | MREG_INHERITED, ONE, V_15M},
    {MREG_OUTPUT_VIDEO | MREG_INHERITED, ONE, V_15M},
    {MREG_WEB_SEARCH, THOUSAND, V_10T},
    /* 13: odd */
    {MREG_INPUT, THOUSAND, V_1}, {MREG_OUTPUT_AUDIO, ONE, V_MAX},
    {MREG_REASONING, ONE, MREG_NO_ROW}, {MREG_REQUEST, ONE, V_5G},
    {MREG_AUDIO_IN_SECOND, SIXTY, V_6G7},
    /* 18: vast */
    {MREG_INPUT, ONE, V_MAX}, {MREG_OUTPUT, THOUSAND, V_MAX},
    {MREG_IMAGE, ONE, V_1},
    /* 21: broken */
    {200, ONE, V_1}, {MREG_INPUT, ONE, 60000}, {MREG_OUTPUT, 77, V_1},
};

/* Meters that a row prices: all usual ones; all but some. */
#define BIT(meter) (UINT32_C(1) << MREG_##meter)
#define THINKING (BIT(OUTPUT) | BIT(REASONING))
#define PLAIN (BIT(INPUT) | BIT(CACHE_READ) | BIT(CACHE_WRITE) | THINKING \
    | BIT(REQUEST))

static const struct mreg_sheet_row sheets[] = {
    [CHAT_SHEET] = {{3000000, 300000, 3750000, 15000000}, PLAIN,
                    BIT(REASONING), 0},
    [LONG_SHEET] = {{6000000, 600000, 7500000, 22500000}, PLAIN,
                    BIT(REASONING), 2},
    [HALF_SHEET] = {{1500000, 150000, 1875000, 7500000}, PLAIN,
                    BIT(REASONING), 4},
    [LONG_HALF_SHEET] = {{3000000, 300000, 3750000, 11250000}, PLAIN,
                         BIT(REASONING), 6},
    [TIMES_SHEET] = {{3300000, 330000, 4125000, 90000000}, PLAIN,
                     BIT(REASONING), 8},
    [PAST_SHEET] = {{6000000, 6000000, 6000000, 22500000}, PLAIN,
                    BIT(REASONING) | BIT(CACHE_READ) | BIT(CACHE_WRITE), 13},
    [ODD_SHEET] = {{0, 0, 0, 15000000}, BIT(CACHE_READ) | BIT(OUTPUT), 0, 13},
    [VAST_SHEET] = {{0, 0, 0, 0}, BIT(REQUEST), 0, 18},
    [BROKEN_SHEET] = {{0, 0, 0, 0}, UINT32_MAX & ~PLAIN, UINT16_MAX, 21},
    [EMPTY_SHEET] = {{0, 0, 0, 0}, 0, 0, 24},
    [SHEETS] = {{0, 0, 0, 0}, 0, 0, 24},
};

static const struct mreg_window_row windows[] = {{0, 0}, {0, 2}, {9, 9}};
static const struct mreg_range_row ranges[] = {{60, 240}, {10020, 10080}};

enum { STANDARD, LONG, BATCH, LONG_BATCH, FLEX, AT_PEAK, REGIONAL, FAST,
       BAD_WINDOW, CONDITIONS };
static const struct mreg_condition_row conditions[] = {
    [STANDARD] = {0},
    [LONG] = {.from_tokens = 200001},
    [BATCH] = {.service = MREG_BATCH},
    [LONG_BATCH] = {.from_tokens = 200001, .service = MREG_BATCH},
    [FLEX] = {.from_tokens = 200001, .service = MREG_FLEX},
    [AT_PEAK] = {.window = 1},
    [REGIONAL] = {.geo = MREG_REGIONAL},
    [FAST] = {.service = MREG_FAST},
    [BAD_WINDOW] = {.window = 2},
};

static const struct mreg_rate_row rates[] = {
    /* 0: chat */
    {STANDARD, CHAT_SHEET}, {LONG, LONG_SHEET}, {BATCH, HALF_SHEET},
    {LONG_BATCH, LONG_HALF_SHEET}, {FLEX, HALF_SHEET},
    /* 5: chat, past */
    {STANDARD, PAST_SHEET},
    /* 6: odd */
    {STANDARD, ODD_SHEET},
    /* 7: peak */
    {STANDARD, CHAT_SHEET}, {REGIONAL, TIMES_SHEET}, {AT_PEAK, LONG_SHEET},
    /* 10: vast */
    {STANDARD, VAST_SHEET}, {FAST, VAST_SHEET},
    /* 12: bare */
    {STANDARD, EMPTY_SHEET},
    /* 13: broken */
    {STANDARD, BROKEN_SHEET}, {BATCH, 999}, {FAST, MREG_NO_ROW},
    {BAD_WINDOW, CHAT_SHEET}, {999, CHAT_SHEET},
};

#define SECOND(ms) (mreg_second)((ms) / 1000)
static const mreg_second version_from[] = {
    SECOND(CHAT_PAST), SECOND(CHAT_NOW), SECOND(CHAT_NEXT),
    SECOND(CHAT_PAST), MREG_ODD_INSTANT, SECOND(CHAT_NOW),
    SECOND(CHAT_PAST), SECOND(CHAT_NOW), SECOND(CHAT_NOW),
};
static const mreg_time odd_instants[] = {-86400000};

static const struct mreg_span_row spans[] = {
    /* chat */ {5, 1}, {0, 5}, {5, 1}, /* odd */ {6, 1}, /* peak */ {7, 3},
    /* vast */ {10, 2}, /* bare */ {0, 0}, {12, 1}, /* broken */ {13, 5},
};

/* ---- access, texts ----------------------------------------------------- */

static const struct mreg_provider_row providers[] = {
    [ACME] = {.id = STRING(35, 4), .on = 1}, [DARK] = {.id = STRING(39, 4)},
};

static const struct mreg_tokenizer_row tokenizers[] = {
    [CL100K] = {STRING(50, 6), {4, -1, 3}, 1300, 1, MREG_ESTIMATE_NEAREST, 1},
    [NOBODYS] = {0, {0, 0, 0}, 1000, 0, MREG_ESTIMATE_UNKNOWN, 1},
    [ITS_OWN] = {STRING(50, 6), {7, 7, 7}, 1000, 0, MREG_ESTIMATE_FITTED, 0},
    [WIDE] = {STRING(50, 6), {0, 0, 0}, 65535, 0, MREG_ESTIMATE_FITTED, 0},
    [NO_WEIGHTS] = {0, {0, 0, 0}, 1300, 2, MREG_ESTIMATE_NEAREST, 0},
    [NO_BASIS] = {0, {0, 0, 0}, 1300, 1, 3, 0},
};

static const struct mreg_tier_row tiers[] = {
    [FREE] = {STRING(43, 4), ODD, 0, 2},
    [PRO] = {STRING(47, 3), MREG_NO_ROW, 2, 9},
};
static const uint16_t fallbacks[] = {CHAT, PEAK, 999};
static const uint8_t allowed[] = {
    [CHAT] = 3, [ODD] = 3, [PEAK] = 2, [GONE] = 3, [VAST] = 3, [BARE] = 2,
    [BROKEN] = 0,
};

#define TEXT(at, size) ((mreg_text_ref)(at) << 8 | (size))
static const char texts[] = "\0" "Chat 4.5\0" "coding\0" "long texts\0" "\0"
    "https://acme.test/prices\0" "4.5\0";
static const struct mreg_model_texts model_texts[MINI_MODELS] = {
    [CHAT] = {.name = TEXT(1, 8), .version = TEXT(54, 3), .guidance = {10}},
    [ODD] = {.name = TEXT(1, 8)},
    [BROKEN] = {.name = 4000000000, .version = TEXT(1, 254),
                .cutoff = TEXT(1, 255), .url = TEXT(54, 255),
                .guidance = {4000000000}},
};
static const struct mreg_version_texts version_texts[] = {
    [1] = {.source = TEXT(29, 24), .checked = DAY(2026, 11, 21),
           .precision = MREG_PRECISION_OBSERVED},
    [8] = {.source = 4000000000},
};

#define TABLES \
    .about = &about, .pool = pool, .models = models, .caps = caps, \
    .limits = limits, .tokenizers = tokenizers, .providers = providers, \
    .tiers = tiers, .allowed = allowed, .fallbacks = fallbacks, \
    .as_of = MINI_AS_OF, .thresholds = {UINT64_MAX, 200001}, \
    .version_from = version_from, .odd_instants = odd_instants, \
    .spans = spans, .rates = rates, .conditions = conditions, \
    .windows = windows, .ranges = ranges, .sheets = sheets, \
    .items = items, .values = values, .units = units, \
    .pool_size = POOL_SIZE, \
    .model_count = MINI_MODELS, .caps_count = CAPS, \
    .limits_count = LIMITS, .tokenizer_count = TOKENIZERS, \
    .provider_count = 2, .tier_count = 2, .fallback_count = 3, \
    .version_count = 9, .odd_count = 1, .rate_count = 18, \
    .condition_count = CONDITIONS, \
    .window_count = 3, .range_count = 2, .sheet_count = SHEETS, \
    .item_count = 24, .value_count = VALUES, .unit_count = UNITS

const mreg mini = {
    TABLES, .texts = texts, .model_texts = model_texts,
    .version_texts = version_texts, .text_size = sizeof texts,
};
const mreg mini_lean = {TABLES};
