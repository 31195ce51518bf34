/* The long lists of mreg: meters, capabilities, services, geographies and
 * statuses, each written once. Runtime, generator and tests expand the same
 * X-macros; numbers are permanent and are never reused. Behind them are the
 * names by which registries are linked, and instants as constants.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LISTS_H
#define MREG_LISTS_H

#include <stddef.h>
#include <stdint.h>

/* What is counted.  X(number, NAME, "name", UNIT, PARENT, SIDE)
 *
 * PARENT is the meter whose price is used when this one has none (the bill
 *   marks it inherited). If it is the meter itself, a missing price is
 *   unknown; with FREE, the meter costs nothing unless a price says otherwise.
 * SIDE is PROMPT for what counts towards the size of the input, which decides
 *   the long-context tier; ANSWER for output; ASIDE for neither.
 *
 * Counts are disjoint: each token is counted by its most specific meter. */
#define MREG_METERS(X) \
    X(0, INPUT, "input", TOKEN, INPUT, PROMPT) \
    X(1, INPUT_AUDIO, "input_audio", TOKEN, INPUT, PROMPT) \
    X(2, INPUT_IMAGE, "input_image", TOKEN, INPUT, PROMPT) \
    X(3, INPUT_VIDEO, "input_video", TOKEN, INPUT, PROMPT) \
    X(4, CACHE_READ, "cache_read", TOKEN, INPUT, PROMPT) \
    X(5, CACHE_READ_AUDIO, "cache_read_audio", TOKEN, CACHE_READ, PROMPT) \
    X(6, CACHE_READ_IMAGE, "cache_read_image", TOKEN, CACHE_READ, PROMPT) \
    X(7, CACHE_READ_VIDEO, "cache_read_video", TOKEN, CACHE_READ, PROMPT) \
    X(8, CACHE_WRITE, "cache_write", TOKEN, INPUT, PROMPT) \
    X(9, CACHE_WRITE_1H, "cache_write_1h", TOKEN, CACHE_WRITE, PROMPT) \
    X(10, OUTPUT, "output", TOKEN, OUTPUT, ANSWER) \
    X(11, OUTPUT_AUDIO, "output_audio", TOKEN, OUTPUT, ANSWER) \
    X(12, OUTPUT_IMAGE, "output_image", TOKEN, OUTPUT, ANSWER) \
    X(13, OUTPUT_VIDEO, "output_video", TOKEN, OUTPUT, ANSWER) \
    X(14, REASONING, "reasoning", TOKEN, OUTPUT, ANSWER) \
    X(15, CITATION, "citation", TOKEN, CITATION, ASIDE) \
    X(16, REQUEST, "request", REQUEST, FREE, ASIDE) \
    X(17, REQUEST_MEDIUM, "request_medium", REQUEST, REQUEST, ASIDE) \
    X(18, REQUEST_HIGH, "request_high", REQUEST, REQUEST, ASIDE) \
    X(19, IMAGE, "image", IMAGE, IMAGE, ASIDE) \
    X(20, AUDIO_IN_SECOND, "audio_in_second", SECOND, AUDIO_IN_SECOND, ASIDE) \
    X(21, AUDIO_OUT_SECOND, "audio_out_second", SECOND, AUDIO_OUT_SECOND, \
      ASIDE) \
    X(22, VIDEO_IN_SECOND, "video_in_second", SECOND, VIDEO_IN_SECOND, ASIDE) \
    X(23, VIDEO_OUT_SECOND, "video_out_second", SECOND, VIDEO_OUT_SECOND, \
      ASIDE) \
    X(24, CHARACTER_IN, "character_in", CHARACTER, CHARACTER_IN, ASIDE) \
    X(25, CHARACTER_OUT, "character_out", CHARACTER, CHARACTER_OUT, ASIDE) \
    X(26, PAGE, "page", PAGE, PAGE, ASIDE) \
    X(27, WEB_SEARCH, "web_search", SEARCH, WEB_SEARCH, ASIDE) \
    X(28, WEB_SEARCH_MEDIUM, "web_search_medium", SEARCH, WEB_SEARCH, ASIDE) \
    X(29, WEB_SEARCH_HIGH, "web_search_high", SEARCH, WEB_SEARCH, ASIDE) \
    X(30, FILE_SEARCH, "file_search", SEARCH, FILE_SEARCH, ASIDE) \
    X(31, MAP_SEARCH, "map_search", SEARCH, MAP_SEARCH, ASIDE) \
    X(32, RERANK, "rerank", SEARCH, RERANK, ASIDE) \
    X(33, TOOL_SESSION, "tool_session", SESSION, TOOL_SESSION, ASIDE) \
    X(34, CACHE_STORAGE, "cache_storage", TOKEN_HOUR, CACHE_STORAGE, ASIDE) \
    X(35, COMPUTE_SECOND, "compute_second", SECOND, COMPUTE_SECOND, ASIDE)

/* What a meter's count is a count of.  X(NAME, "one", "many") */
#define MREG_UNITS(X) \
    X(TOKEN, "token", "tokens") \
    X(REQUEST, "request", "requests") \
    X(IMAGE, "image", "images") \
    X(SECOND, "second", "seconds") \
    X(CHARACTER, "character", "characters") \
    X(PAGE, "page", "pages") \
    X(SEARCH, "search", "searches") \
    X(SESSION, "session", "sessions") \
    X(TOKEN_HOUR, "token-hour", "token-hours")

/* What a model can do.  X(bit, NAME, "name") */
#define MREG_CAPABILITIES(X) \
    X(0, TEXT_INPUT, "text_input") \
    X(1, IMAGE_INPUT, "image_input") \
    X(2, AUDIO_INPUT, "audio_input") \
    X(3, VIDEO_INPUT, "video_input") \
    X(4, DOCUMENT_INPUT, "document_input") \
    X(5, TEXT_OUTPUT, "text_output") \
    X(6, IMAGE_OUTPUT, "image_output") \
    X(7, AUDIO_OUTPUT, "audio_output") \
    X(8, VIDEO_OUTPUT, "video_output") \
    X(9, EMBEDDINGS, "embeddings") \
    X(10, RERANKING, "rerank") \
    X(11, TRANSCRIPTION, "transcription") \
    X(12, MODERATION, "moderation") \
    X(13, FUNCTION_CALLING, "function_calling") \
    X(14, PARALLEL_TOOL_CALLS, "parallel_tool_calls") \
    X(15, JSON_MODE, "json_mode") \
    X(16, STRUCTURED_OUTPUT, "structured_output") \
    X(17, STREAMING, "streaming") \
    X(18, BATCH_API, "batch_api") \
    X(19, LARGE_CONTEXT, "large_context") \
    X(20, EXTRA_LARGE_CONTEXT, "extra_large_context") \
    X(21, PROMPT_CACHING, "prompt_caching") \
    X(22, EXTENDED_THINKING, "extended_thinking") \
    X(23, CHAIN_OF_THOUGHT, "chain_of_thought") \
    X(24, CODE_GENERATION, "code_generation") \
    X(25, MATH_REASONING, "math_reasoning") \
    X(26, CONTENT_FILTERING, "content_filtering") \
    X(27, SYSTEM_MESSAGES, "system_messages") \
    X(28, WEB_SEARCH, "web_search") \
    X(29, COMPUTER_USE, "computer_use") \
    X(30, CODE_EXECUTION, "code_execution") \
    X(31, FILE_SEARCH, "file_search") \
    X(32, TEMPERATURE, "temperature") \
    X(33, SEED, "seed") \
    X(34, STOP_SEQUENCES, "stop_sequences") \
    X(35, LOGPROBS, "logprobs") \
    X(36, ASSISTANT_PREFILL, "assistant_prefill") \
    X(37, FINE_TUNING, "fine_tuning") \
    X(38, REALTIME, "realtime") \
    X(39, REASONING_EFFORT, "reasoning_effort") \
    X(40, OPEN_WEIGHTS, "open_weights")

/* Each capability is also a set of one; words_cap.c asserts that both lists
 * agree. */
#define MREG_CAP(bit) ((uint64_t)1 << (bit))
#define MREG_CAP_TEXT_INPUT MREG_CAP(0)
#define MREG_CAP_IMAGE_INPUT MREG_CAP(1)
#define MREG_CAP_AUDIO_INPUT MREG_CAP(2)
#define MREG_CAP_VIDEO_INPUT MREG_CAP(3)
#define MREG_CAP_DOCUMENT_INPUT MREG_CAP(4)
#define MREG_CAP_TEXT_OUTPUT MREG_CAP(5)
#define MREG_CAP_IMAGE_OUTPUT MREG_CAP(6)
#define MREG_CAP_AUDIO_OUTPUT MREG_CAP(7)
#define MREG_CAP_VIDEO_OUTPUT MREG_CAP(8)
#define MREG_CAP_EMBEDDINGS MREG_CAP(9)
#define MREG_CAP_RERANKING MREG_CAP(10)
#define MREG_CAP_TRANSCRIPTION MREG_CAP(11)
#define MREG_CAP_MODERATION MREG_CAP(12)
#define MREG_CAP_FUNCTION_CALLING MREG_CAP(13)
#define MREG_CAP_PARALLEL_TOOL_CALLS MREG_CAP(14)
#define MREG_CAP_JSON_MODE MREG_CAP(15)
#define MREG_CAP_STRUCTURED_OUTPUT MREG_CAP(16)
#define MREG_CAP_STREAMING MREG_CAP(17)
#define MREG_CAP_BATCH_API MREG_CAP(18)
#define MREG_CAP_LARGE_CONTEXT MREG_CAP(19)
#define MREG_CAP_EXTRA_LARGE_CONTEXT MREG_CAP(20)
#define MREG_CAP_PROMPT_CACHING MREG_CAP(21)
#define MREG_CAP_EXTENDED_THINKING MREG_CAP(22)
#define MREG_CAP_CHAIN_OF_THOUGHT MREG_CAP(23)
#define MREG_CAP_CODE_GENERATION MREG_CAP(24)
#define MREG_CAP_MATH_REASONING MREG_CAP(25)
#define MREG_CAP_CONTENT_FILTERING MREG_CAP(26)
#define MREG_CAP_SYSTEM_MESSAGES MREG_CAP(27)
#define MREG_CAP_WEB_SEARCH MREG_CAP(28)
#define MREG_CAP_COMPUTER_USE MREG_CAP(29)
#define MREG_CAP_CODE_EXECUTION MREG_CAP(30)
#define MREG_CAP_FILE_SEARCH MREG_CAP(31)
#define MREG_CAP_TEMPERATURE MREG_CAP(32)
#define MREG_CAP_SEED MREG_CAP(33)
#define MREG_CAP_STOP_SEQUENCES MREG_CAP(34)
#define MREG_CAP_LOGPROBS MREG_CAP(35)
#define MREG_CAP_ASSISTANT_PREFILL MREG_CAP(36)
#define MREG_CAP_FINE_TUNING MREG_CAP(37)
#define MREG_CAP_REALTIME MREG_CAP(38)
#define MREG_CAP_REASONING_EFFORT MREG_CAP(39)
#define MREG_CAP_OPEN_WEIGHTS MREG_CAP(40)

/* How fast and how surely a call is served.  X(number, NAME, "name") */
#define MREG_SERVICES(X) \
    X(0, STANDARD, "standard") \
    X(1, BATCH, "batch") \
    X(2, FLEX, "flex") \
    X(3, PRIORITY, "priority") \
    X(4, FAST, "fast") \
    X(5, ULTRAFAST, "ultrafast")

/* Where a call is served.  X(number, NAME, "name") */
#define MREG_GEOGRAPHIES(X) \
    X(0, GLOBAL, "global") \
    X(1, REGIONAL, "regional")

/* Who says what a registry says, the later before the earlier: we, a provider's
 * answer of today, its maker, a contract.  X(number, NAME, "name") */
#define MREG_LAYERS(X) \
    X(0, BASE, "base") \
    X(1, LIVE, "live") \
    X(2, OVERLAY, "overlay") \
    X(3, CONTRACT, "contract")

/* How sure the first instant of a price is.  X(number, NAME, "name") */
#define MREG_PRECISIONS(X) \
    X(0, EXACT, "exact") \
    X(1, OBSERVED, "observed") \
    X(2, RELEASE_DATE, "release_date") \
    X(3, RECALLED, "recalled")

/* How a provider counts: which figure includes which.  X(bit, NAME, "name")
 * IMAGE_AS_INPUT: image tokens are part of the input figure and cost what
 * text costs, so their count is dropped, not subtracted. */
#define MREG_CONVENTIONS(X) \
    X(0, CACHE_READ_IN_INPUT, "cache_read_in_input") \
    X(1, CACHE_WRITE_IN_INPUT, "cache_write_in_input") \
    X(2, AUDIO_IN_INPUT, "audio_in_input") \
    X(3, IMAGE_IN_INPUT, "image_in_input") \
    X(4, REASONING_IN_OUTPUT, "reasoning_in_output") \
    X(5, AUDIO_IN_OUTPUT, "audio_in_output") \
    X(6, IMAGE_AS_INPUT, "image_as_input")

/* How mreg_resolve got from a string to a model.  X(bit, NAME, "name")
 * HOST: the provider in front has no such model, but the whole name is that
 * of a model of another provider. */
#define MREG_STAGES(X) \
    X(0, CASE, "case") \
    X(1, NAMESPACE, "namespace") \
    X(2, PROFILE, "profile") \
    X(3, VARIANT, "variant") \
    X(4, DATE, "date") \
    X(5, HOST, "host")

/* Texts that guide the use of a model.  X(number, NAME, "name") */
#define MREG_GUIDANCE(X) \
    X(0, RECOMMENDED_FOR, "recommended_for") \
    X(1, BEST_PRACTICES, "best_practices") \
    X(2, TIPS, "tips") \
    X(3, PITFALLS, "pitfalls")

/* What functions answer.  X(number, NAME, "what it means") */
#define MREG_STATUSES(X) \
    X(0, OK, "ok") \
    X(1, NO_MODEL, "no such model") \
    X(2, NO_PROVIDER, "no such provider") \
    X(3, NO_TIER, "no such tier") \
    X(4, AMBIGUOUS, "several providers have this name; say which") \
    X(5, DISABLED, "the provider is disabled") \
    X(6, NOT_ALLOWED, "the tier may not use this model") \
    X(7, RETIRED, "the model is retired") \
    X(8, LACKS, "the model lacks a required capability") \
    X(9, UNKNOWN, "a required capability is unknown") \
    X(10, TOO_LONG, "the request does not fit the model's limits") \
    X(11, LIMIT_UNKNOWN, "the model's limits are unknown") \
    X(12, NO_PRICE, "no price is known at that instant") \
    X(13, NO_SERVICE, "no price is known for that service") \
    X(14, INCOMPLETE, "a used meter has no price; the total lacks it") \
    X(15, TOO_LARGE, "the amount does not fit") \
    X(16, BAD_USAGE, "a part is larger than its whole") \
    X(17, BAD_ARGUMENT, "an argument is missing or out of range") \
    X(18, NO_ROOM, "the caller's buffer is too small") \
    X(19, NO_TEXTS, "this registry carries no texts") \
    X(20, NO_TOKEN, "no token has this id") \
    X(21, MAY_NOT_FIT, "the estimated request may exceed the model's limits") \
    X(22, NO_GEO, "no price is known for that geography") \
    X(23, NO_ACCOUNT, "no such account") \
    X(24, CURRENCY, "the amount is in another currency") \
    X(25, NOT_A_REGISTRY, "this is not a registry file") \
    X(26, OTHER_LAYOUT, "the registry file is of another layout") \
    X(27, BYTE_ORDER, "the registry file is of the other byte order") \
    X(28, CUT, "the registry file is cut short, or has bytes too many") \
    X(29, DAMAGED, "the registry file is damaged") \
    X(30, OLDER, "the registry is older than the one in force") \
    X(31, UNSIGNED, "the signature is missing or not by the given key") \
    X(32, NO_FILE, "the file cannot be read") \
    X(33, OVER_BUDGET, "the budget has no room for it") \
    X(34, EXPIRED, "it has ended")

/* Counts the rows of the lists. */
#define MREG_ONE_(...) + 1
enum {
    MREG_METERS_COUNT = 0 MREG_METERS(MREG_ONE_),
    MREG_SERVICES_COUNT = 0 MREG_SERVICES(MREG_ONE_),
    MREG_GEOS_COUNT = 0 MREG_GEOGRAPHIES(MREG_ONE_),
    MREG_GUIDANCE_COUNT = 0 MREG_GUIDANCE(MREG_ONE_)
};

/* MREG_COUNT_ counts in the preprocessor and yields one token that it can
 * paste: each row of the list, up to 64, pushes the numbers along by one. */
#define MREG_COUNT_(LIST) MREG_SLIDE_(LIST(MREG_ROW_) \
    64, 63, 62, 61, 60, 59, 58, 57, 56, 55, 54, 53, 52, 51, 50, 49, 48, 47, \
    46, 45, 44, 43, 42, 41, 40, 39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 29, \
    28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, \
    10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0)
#define MREG_ROW_(...) 0,
#define MREG_SLIDE_(...) MREG_PICK_(__VA_ARGS__)
#define MREG_PICK_(a0, a1, a2, a3, a4, a5, a6, a7, b0, b1, b2, b3, b4, b5, \
    b6, b7, c0, c1, c2, c3, c4, c5, c6, c7, d0, d1, d2, d3, d4, d5, d6, d7, \
    e0, e1, e2, e3, e4, e5, e6, e7, f0, f1, f2, f3, f4, f5, f6, f7, g0, g1, \
    g2, g3, g4, g5, g6, g7, h0, h1, h2, h3, h4, h5, h6, h7, count, ...) count

/* The layout of the tables. It is part of each registry's linked name, as
 * are the counts of the lists that structures and tables depend on, so a
 * header and a library that disagree do not link. */
#define MREG_LAYOUT 4
#define MREG_LINKED_(name) MREG_JOINED_(name, MREG_LAYOUT, \
    MREG_COUNT_(MREG_METERS), MREG_COUNT_(MREG_SERVICES), \
    MREG_COUNT_(MREG_GEOGRAPHIES))
#define MREG_JOINED_(name, layout, meters, services, geos) \
    MREG_PASTED_(name, layout, meters, services, geos)
#define MREG_PASTED_(name, layout, meters, services, geos) \
    name##_##layout##_##meters##_##services##_##geos
#define mreg_builtin MREG_LINKED_(mreg_builtin_layout)
#define mreg_builtin_lean MREG_LINKED_(mreg_builtin_lean_layout)

#define MREG_ADD_PROMPT_(number, NAME, name, UNIT, PARENT, SIDE) \
    MREG_IN_##SIDE##_(number)
#define MREG_IN_PROMPT_(number) | (uint64_t)1 << number
#define MREG_IN_ANSWER_(number)
#define MREG_IN_ASIDE_(number)
/* The meters that count towards the size of the input, as bits. */
#define MREG_PROMPT_METERS (0 MREG_METERS(MREG_ADD_PROMPT_))

/* The lists as numbers. */
#define MREG_X_(n, NAME, ...) MREG_##NAME = n,
typedef enum mreg_meter { MREG_METERS(MREG_X_) } mreg_meter;
typedef enum mreg_service { MREG_SERVICES(MREG_X_) } mreg_service;
typedef enum mreg_geo { MREG_GEOGRAPHIES(MREG_X_) } mreg_geo;
typedef enum mreg_guide { MREG_GUIDANCE(MREG_X_) } mreg_guide;
#undef MREG_X_
#define MREG_X_(n, NAME, ...) MREG_PRECISION_##NAME = n,
typedef enum mreg_precision { MREG_PRECISIONS(MREG_X_) } mreg_precision;
#undef MREG_X_
#define MREG_X_(n, NAME, ...) MREG_LAYER_##NAME = n,
typedef enum mreg_layer { MREG_LAYERS(MREG_X_) } mreg_layer;
#undef MREG_X_
#define MREG_X_(n, NAME, ...) MREG_##NAME = 1 << n,
typedef enum mreg_convention { MREG_CONVENTIONS(MREG_X_) } mreg_convention;
#undef MREG_X_
#define MREG_X_(n, NAME, ...) MREG_VIA_##NAME = 1 << n,
typedef enum mreg_stage { MREG_STAGES(MREG_X_) } mreg_stage;
#undef MREG_X_
#define MREG_X_(n, NAME, ...) MREG_E_##NAME = n,
typedef enum mreg_status { MREG_STATUSES(MREG_X_) } mreg_status;
#undef MREG_X_
#define MREG_OK MREG_E_OK

/* ---- Instants as constants ---------------------------------------------- */

/* Gives the milliseconds of a UTC day and time (years 1970..9999) as a
 * constant. */
#define MREG_UTC(y, mo, d, h, mi) \
    (((int64_t)MREG_DAYS_(y, mo, d) * 1440 + (h) * 60 + (mi)) * 60000)
#define MREG_DAYS_(y, mo, d) MREG_CIVIL_((y) - ((mo) < 3), \
    (153 * ((mo) + ((mo) > 2 ? -3 : 9)) + 2) / 5 + (d) - 1)
#define MREG_CIVIL_(y, doy) \
    ((y) * 365L + (y) / 4 - (y) / 100 + (y) / 400 + (doy) - 719468L)

/* ---- The lists as words ------------------------------------------------ */

#ifdef __cplusplus
extern "C" {
#endif

/* A text in the library or in a registry; a zero byte follows it, and `at` is
 * never NULL. */
typedef struct mreg_text {
    const char *at;
    uint32_t size;
} mreg_text;

/* Return the name of a number; it is empty past the end of the list. A unit
 * has a word for one and one for many; capabilities, stages and conventions
 * are numbered by their bits. */
mreg_text mreg_meter_name(uint32_t meter);
mreg_text mreg_unit_name(uint32_t meter, uint64_t count);
mreg_text mreg_cap_name(uint32_t bit);
mreg_text mreg_service_name(uint32_t service);
mreg_text mreg_geo_name(uint32_t geo);
mreg_text mreg_precision_name(uint32_t precision);
mreg_text mreg_layer_name(uint32_t layer);
mreg_text mreg_stage_name(uint32_t bit);
mreg_text mreg_convention_name(uint32_t bit);
mreg_text mreg_guide_name(uint32_t list);
mreg_text mreg_status_text(uint32_t status);

/* Return the number of a name, letter for letter; MREG_NONE if the list has
 * no such word, and for NULL. */
uint32_t mreg_meter_find(const char *name, size_t size);
uint32_t mreg_cap_find(const char *name, size_t size);
uint32_t mreg_service_find(const char *name, size_t size);
uint32_t mreg_geo_find(const char *name, size_t size);

typedef struct mreg mreg;      /* a registry: always const */
extern const mreg mreg_builtin;
extern const mreg mreg_builtin_lean; /* the same without texts, for flash */

/* Return their addresses, for languages that have no macros. */
const mreg *mreg_registry(void);
const mreg *mreg_registry_lean(void);

/* A currency is 0, US dollars, or three capital letters of 5 bits each. Write
 * its code, "CNY", and a zero byte: 3, or 0 with an empty text if it does not
 * fit or is not one; find the number of a code, or MREG_NONE. */
typedef uint16_t mreg_currency;
#define MREG_USD 0
uint32_t mreg_currency_text(mreg_currency currency, char *out, uint32_t room);
uint32_t mreg_currency_find(const char *code, size_t size);

/* Returns the meter whose price is used where this one has none; the same
 * number if there is no such meter, and for a number that is not a meter's. */
mreg_meter mreg_meter_parent(uint32_t meter);

#ifdef __cplusplus
}
#endif

#endif
