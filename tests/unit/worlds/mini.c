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

static const struct mreg_model_row models[] = {
    [CHAT] = {.id = STRING(6, 4), .first_version = 0, .caps = CHAT_CAPS,
              .limits = CHAT_LIMITS, .maker = CHAT,
              .released = DAY(2025, 9, 29), .verified = DAY(2026, 11, 21)},
    [ODD] = {.id = STRING(10, 3), .first_version = 3, .caps = NO_CAPS,
             .limits = NO_LIMITS, .maker = CHAT, .tokenizer = WIDE},
    [PEAK] = {.id = STRING(13, 4), .first_version = 4, .caps = ALL_CAPS,
              .limits = HALF_LIMITS, .maker = PEAK, .geo = MREG_REGIONAL,
              .tokenizer = ITS_OWN},
    [GONE] = {.id = STRING(17, 4), .first_version = 5, .caps = CHAT_CAPS,
              .limits = CHAT_LIMITS, .maker = GONE,
              .deprecated = DAY(2025, 6, 1), .retires = DAY(2026, 1, 31),
              .tokenizer = NO_WEIGHTS},
    [VAST] = {.id = STRING(21, 4), .first_version = 5, .caps = CHAT_CAPS,
              .limits = CHAT_LIMITS, .maker = VAST, .provider = DARK,
              .geo = MREG_UNNAMED_UNKNOWN,
              .tokenizer = NOBODYS},
    [BARE] = {.id = STRING(25, 4), .first_version = 6, .maker = BARE,
              .limits = OTHER_HALF, .tokenizer = NO_BASIS},
    [BROKEN] = {.id = 0xFFFFFFFF, .first_version = 8, .caps = 999,
                .limits = 999, .maker = 999, .provider = 99,
                .tokenizer = 99},
    [MINI_MODELS] = {.first_version = 9},
};

/* ---- prices ------------------------------------------------------------ */

enum { V_0, V_1, V_300K, V_600K, V_3M, V_3750K, V_6M, V_7500K, V_12M, V_15M,
       V_22500K, V_5G, V_6G7, V_10T, V_MAX, VALUES };
static const uint64_t values[] = {
    [V_0] = 0, [V_1] = 1, [V_300K] = 300000, [V_600K] = 600000,
    [V_3M] = 3000000, [V_3750K] = 3750000, [V_6M] = 6000000,
    [V_7500K] = 7500000, [V_12M] = 12000000, [V_15M] = 15000000,
    [V_22500K] = 22500000, [V_5G] = 5000000000, [V_6G7] = 6000000007,
    [V_10T] = 10000000000000, [V_MAX] = UINT64_MAX,
};

enum { ONE, SIXTY, THOUSAND, UNITS };
static const uint32_t units[] = {1, 60, 1000};

static const struct mreg_item_row items[] = {
    /* 0: chat */
    {MREG_INPUT, ONE, V_3M}, {MREG_CACHE_READ, ONE, V_300K},
    {MREG_CACHE_WRITE, ONE, V_3750K}, {MREG_CACHE_WRITE_1H, ONE, V_6M},
    {MREG_OUTPUT, ONE, V_15M}, {MREG_WEB_SEARCH, THOUSAND, V_10T},
    /* 6: chat from 200,001 */
    {MREG_INPUT, ONE, V_6M}, {MREG_CACHE_READ, ONE, V_600K},
    {MREG_CACHE_WRITE, ONE, V_7500K}, {MREG_CACHE_WRITE_1H, ONE, V_12M},
    {MREG_OUTPUT, ONE, V_22500K}, {MREG_WEB_SEARCH, THOUSAND, V_10T},
    /* 12: chat, past */
    {MREG_INPUT, ONE, V_6M}, {MREG_OUTPUT, ONE, V_22500K},
    /* 14: odd */
    {MREG_INPUT, THOUSAND, V_1}, {MREG_CACHE_READ, ONE, V_0},
    {MREG_OUTPUT, ONE, V_15M}, {MREG_OUTPUT_AUDIO, ONE, V_MAX},
    {MREG_REASONING, ONE, MREG_NO_ROW}, {MREG_REQUEST, ONE, V_5G},
    {MREG_AUDIO_IN_SECOND, SIXTY, V_6G7},
    /* 21: vast */
    {MREG_INPUT, ONE, V_MAX}, {MREG_OUTPUT, THOUSAND, V_MAX},
    {MREG_IMAGE, ONE, V_1},
    /* 24: broken */
    {200, ONE, V_1}, {MREG_INPUT, ONE, 60000}, {MREG_OUTPUT, 77, V_1},
};

enum { CHAT_VECTOR, LONG_VECTOR, PAST_VECTOR, ODD_VECTOR, VAST_VECTOR,
       BROKEN_VECTOR, EMPTY_VECTOR, VECTORS };
static const uint16_t vectors[] = {0, 6, 12, 14, 21, 24, 27, 27};

enum { AS_IS, HALF, TWO_SETS, HUGE, NO_SCALE, SCALES };
static const struct mreg_scale_row scales[] = {
    [HALF] = {0, 1}, [TWO_SETS] = {1, 2}, [HUGE] = {3, 1},
    [NO_SCALE] = {9, 9},
};
static const struct mreg_factor_row factors[] = {
    {0x7FFF, 1, 2},
    {0x03FF, 11, 10}, {(mreg_meters)1 << MREG_OUTPUT
                       | (mreg_meters)1 << MREG_REASONING, 6, 1},
    {1, UINT32_MAX, 1},
};

static const struct mreg_window_row windows[] = {{0, 0}, {0, 2}, {9, 9}};
static const struct mreg_range_row ranges[] = {{60, 240}, {10020, 10080}};

enum { STANDARD, LONG, BATCH, LONG_BATCH, FLEX, AT_PEAK, REGIONAL, FAST,
       BAD_WINDOW, CONDITIONS };
static const struct mreg_condition_row conditions[] = {
    [STANDARD] = {0, 0, MREG_STANDARD, 0},
    [LONG] = {200001, 0, MREG_STANDARD, 0},
    [BATCH] = {0, 0, MREG_BATCH, 0},
    [LONG_BATCH] = {200001, 0, MREG_BATCH, 0},
    [FLEX] = {200001, 0, MREG_FLEX, 0},
    [AT_PEAK] = {0, 1, MREG_STANDARD, 0},
    [REGIONAL] = {0, 0, MREG_STANDARD, MREG_REGIONAL},
    [FAST] = {0, 0, MREG_FAST, 0},
    [BAD_WINDOW] = {0, 2, MREG_STANDARD, 0},
};

static const struct mreg_rate_row rates[] = {
    /* 0: chat */
    {STANDARD, CHAT_VECTOR, AS_IS}, {LONG, LONG_VECTOR, AS_IS},
    {BATCH, CHAT_VECTOR, HALF}, {LONG_BATCH, LONG_VECTOR, HALF},
    {FLEX, CHAT_VECTOR, HALF},
    /* 5: chat, past */
    {STANDARD, PAST_VECTOR, AS_IS},
    /* 6: odd */
    {STANDARD, ODD_VECTOR, AS_IS},
    /* 7: peak */
    {STANDARD, CHAT_VECTOR, AS_IS}, {REGIONAL, CHAT_VECTOR, TWO_SETS},
    {AT_PEAK, LONG_VECTOR, AS_IS},
    /* 10: vast */
    {STANDARD, VAST_VECTOR, AS_IS}, {FAST, VAST_VECTOR, HUGE},
    /* 12: bare */
    {STANDARD, EMPTY_VECTOR, AS_IS},
    /* 13: broken */
    {STANDARD, BROKEN_VECTOR, AS_IS}, {BATCH, 999, AS_IS},
    {FAST, CHAT_VECTOR, NO_SCALE}, {BAD_WINDOW, CHAT_VECTOR, AS_IS},
    {999, CHAT_VECTOR, AS_IS},
};

enum { CHAT_PLAN, PAST_PLAN, ODD_PLAN, PEAK_PLAN, VAST_PLAN, NO_PLAN,
       EMPTY_PLAN, BROKEN_PLAN, FAR_PLAN, PLANS };
static const struct mreg_plan_row plans[] = {
    [CHAT_PLAN] = {0, 5}, [PAST_PLAN] = {5, 1}, [ODD_PLAN] = {6, 1},
    [PEAK_PLAN] = {7, 3}, [VAST_PLAN] = {10, 2}, [NO_PLAN] = {0, 0},
    [EMPTY_PLAN] = {12, 1}, [BROKEN_PLAN] = {13, 5}, [FAR_PLAN] = {15, 9},
};

static const int64_t version_from[] = {
    CHAT_PAST, CHAT_NOW, CHAT_NEXT, CHAT_PAST, -86400000, CHAT_NOW,
    CHAT_PAST, CHAT_NOW, CHAT_NOW,
};
static const uint16_t version_plan[] = {
    PAST_PLAN, CHAT_PLAN, PAST_PLAN, ODD_PLAN, PEAK_PLAN, VAST_PLAN,
    NO_PLAN, EMPTY_PLAN, BROKEN_PLAN,
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

static const char texts[] = "\0" "Chat 4.5\0" "coding\0" "long texts\0" "\0"
    "https://acme.test/prices\0" "4.5\0";
static const struct mreg_model_texts model_texts[MINI_MODELS] = {
    [CHAT] = {.name = 1, .version = 54, .guidance = {10}},
    [ODD] = {.name = 1},
    [BROKEN] = {.name = 4000000000, .guidance = {4000000000}},
};
static const struct mreg_version_texts version_texts[] = {
    [1] = {.source = 29, .checked = DAY(2026, 11, 21),
           .precision = MREG_PRECISION_OBSERVED},
    [8] = {.source = 4000000000},
};

#define TABLES \
    .about = &about, .pool = pool, .models = models, .caps = caps, \
    .limits = limits, .tokenizers = tokenizers, .providers = providers, \
    .tiers = tiers, .allowed = allowed, .fallbacks = fallbacks, \
    .version_from = version_from, .version_plan = version_plan, \
    .plans = plans, .rates = rates, .conditions = conditions, \
    .windows = windows, .ranges = ranges, .vectors = vectors, \
    .items = items, .values = values, .units = units, .scales = scales, \
    .factors = factors, .pool_size = POOL_SIZE, \
    .model_count = MINI_MODELS, .caps_count = CAPS, \
    .limits_count = LIMITS, .tokenizer_count = TOKENIZERS, \
    .provider_count = 2, .tier_count = 2, .fallback_count = 3, \
    .version_count = 9, .plan_count = PLANS, .rate_count = 18, \
    .condition_count = CONDITIONS, \
    .window_count = 3, .range_count = 2, .vector_count = VECTORS, \
    .item_count = 27, .value_count = VALUES, .unit_count = UNITS, \
    .scale_count = SCALES, .factor_count = 4

const mreg mini = {
    TABLES, .texts = texts, .model_texts = model_texts,
    .version_texts = version_texts, .text_size = sizeof texts,
};
const mreg mini_lean = {TABLES};
