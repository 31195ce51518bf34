/* mreg: a registry of language models, compiled into your program.
 *
 * It says which model a name means, what the model can do, who may use it, and
 * what a call costs on a day. Every function is total: NULL, MREG_NONE, any
 * bytes and any numbers give a status and zeroed outputs. Nothing allocates,
 * reads a clock or keeps state, so everything is thread-safe.
 *
 * These rules hold for all functions. A status other than OK leaves each output
 * zeroed (MREG_NONE where it is an index), unless the comment says what it
 * holds. BAD_ARGUMENT means that a pointer that must be there is NULL, NO_MODEL
 * that the registry is NULL or has no such row. A list is filled up to `room`
 * (0 if it is NULL), and the return value says how many there are.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_H
#define MREG_H

#include <stddef.h>
#include <stdint.h>

#include "mreg_lists.h"

#ifdef __cplusplus
extern "C" {
#endif

#define MREG_VERSION "0.1.0"

/* ---- Vocabulary -------------------------------------------------------- */

typedef uint32_t mreg_model;   /* a row; not stable across regens */
typedef uint32_t mreg_provider, mreg_tier;
typedef int64_t mreg_time;     /* milliseconds since 1970 UTC */
typedef uint64_t mreg_caps;    /* a set of MREG_CAP_ bits */
typedef uint64_t mreg_meters;  /* a set of bits 1 << meter */

#define MREG_NONE UINT32_MAX   /* no model, no provider, no tier, no index */

/* Who asks. NULL means every provider, and no tier. */
typedef struct mreg_policy {
    const mreg_provider *enabled; /* NULL: those that are on by default */
    uint32_t enabled_count;
    const mreg_provider *order;   /* who wins when several have a name */
    uint32_t order_count;
    mreg_tier tier;               /* MREG_NONE: any model */
} mreg_policy;

/* On what terms a call is made. NULL: as_of, standard, global, the list. */
typedef struct mreg_terms {
    mreg_time at;      /* 0: the registry's as_of */
    uint8_t service;   /* mreg_service */
    uint8_t geo;       /* mreg_geo */
    uint16_t account;  /* whose prices; 0: those of the list */
} mreg_terms;

/* ---- Registry files ---------------------------------------------------- */

typedef struct mreg_place { uint64_t words[128]; } mreg_place;

/* Makes a registry of a file in memory, at a multiple of 16 bytes; it uses
 * `bytes` and `place` as long as it is asked. OK, NOT_A_REGISTRY, OTHER_LAYOUT,
 * BYTE_ORDER, CUT, DAMAGED or BAD_ARGUMENT. Wrong bytes inside a table are not
 * noticed (mreg_verify does that), but harm nothing. */
mreg_status mreg_attach(const void *bytes, size_t size, mreg_place *place,
                        const mreg **out);

/* Returns the row in `to` of the model that is row `m` of `from`, or MREG_NONE.
 * Rows change with the data: what to keep is its provider's id and its id. */
mreg_model mreg_carry(const mreg *from, mreg_model m, const mreg *to);

/* ---- Names ------------------------------------------------------------- */

/* Finds the model of exactly this name, bare, as provider/name or
 * provider:name with any spelling of the provider; MREG_NONE if there is none,
 * if several providers have the name, or if it begins with another provider. */
mreg_model mreg_find(const mreg *r, const char *name, size_t size);

typedef struct mreg_match {
    mreg_model model;
    uint32_t via;      /* MREG_VIA_ bits, 0: exact */
    uint8_t service;   /* what the name implies; see mreg_implied */
    uint8_t geo;
} mreg_match;

/* Finds the model that a name means, by stages: tries them in order, each once,
 * except those whose MREG_VIA_ bits are in `forbid`. OK; DISABLED, NOT_ALLOWED
 * or NO_TIER with the model all the same; NO_MODEL or AMBIGUOUS with MREG_NONE.
 * `match` may be NULL. */
mreg_status mreg_resolve(const mreg *r, const char *name, size_t size,
                         const mreg_policy *policy, uint32_t forbid,
                         mreg_match *match);

/* Lists the models that an ambiguous name may mean: those of providers that
 * the policy enables, if there are any. There is 1 for a name that is not
 * ambiguous and 0 for one that is unknown. */
uint32_t mreg_candidates(const mreg *r, const char *name, size_t size,
                         const mreg_policy *policy, mreg_model *out,
                         uint32_t room);

/* Returns the caller's terms (NULL: the defaults), with the service and
 * geography that a matched name implies in place of theirs. Both may be
 * NULL. */
mreg_terms mreg_implied(const mreg_match *match, const mreg_terms *on);

/* Lists candidates for people, and returns how many models have a provider/name
 * that holds each word of `text`, in either case. `out` gets the best `room`:
 * ids that begin with the first word, then ids that hold it; the shorter and
 * then the lower row first. More than 255 bytes or 16 words find nothing. */
uint32_t mreg_search(const mreg *r, const char *text, size_t size,
                     mreg_model *out, uint32_t room);

/* Gives the names of a model, one a call: start with cursor 0, pass on what
 * is returned, stop when that is 0. `provider` is MREG_NONE for a bare name;
 * it and `name` may be NULL. */
uint32_t mreg_next_name(const mreg *r, mreg_model m, uint32_t cursor,
                        mreg_text *name, mreg_provider *provider);

/* ---- Models ------------------------------------------------------------ */

typedef struct mreg_info_view {
    mreg_text id, name, version, cutoff, tokenizer, url, notes;
    mreg_provider provider;
    mreg_model maker;       /* the model this is an offer of; or itself */
    mreg_caps has, lacks;   /* in neither: unknown */
    uint32_t context_in;    /* tokens; 0: unknown */
    uint32_t context_out;   /* tokens; 0: unknown */
    mreg_time released, deprecated, retires, verified; /* 0: unknown */
    uint8_t geo;            /* where it is served; GLOBAL unless it says */
} mreg_info_view;

/* Returns how many models there are; they are rows 0 to this less 1. */
uint32_t mreg_count(const mreg *r);

/* Says what is known about a model, without a loop. OK; NO_MODEL or
 * BAD_ARGUMENT with empty texts, `provider` and `maker` MREG_NONE. */
mreg_status mreg_info(const mreg *r, mreg_model m, mreg_info_view *out);

/* Returns entry i of a list of guidance; it is empty past the end, without
 * such a model, and in a registry that carries no texts. */
mreg_text mreg_guidance(const mreg *r, mreg_model m, mreg_guide list,
                        uint32_t i);

/* Says which of `want` the model lacks, and of which nothing is known; both are
 * 0 if it has them all. OK (whatever is lacking), NO_MODEL, BAD_ARGUMENT. */
mreg_status mreg_missing(const mreg *r, mreg_model m, mreg_caps want,
                         mreg_caps *lacked, mreg_caps *unknown);

typedef struct mreg_request {
    mreg_caps caps;
    uint64_t input_tokens, output_tokens;
    uint8_t unknown_is_ok; /* 1: an unknown capability or limit may pass */
} mreg_request;

/* Returns the first reason why the model cannot serve the request, or OK:
 * NO_MODEL, DISABLED, NO_TIER, NOT_ALLOWED, RETIRED, LACKS, UNKNOWN, TOO_LONG
 * or LIMIT_UNKNOWN; BAD_ARGUMENT without `want`. Only the instant of `on`
 * matters. */
mreg_status mreg_check(const mreg *r, mreg_model m, const mreg_policy *policy,
                       const mreg_terms *on, const mreg_request *want);

/* ---- Money ------------------------------------------------------------- */

/* What a call used; each token is counted by one meter. `used` is a hint that
 * makes billing faster: a set with at least the bits of all meters whose counts
 * are not 0. The count of a meter without its bit may be taken for 0. With
 * `used` 0, all counts are looked at. */
typedef struct mreg_usage {
    uint64_t n[MREG_METERS_COUNT]; /* counts by mreg_meter, disjoint */
    mreg_meters used;
} mreg_usage;

/* Sets a count and its bit, in a usage that was {0}. */
static inline void mreg_use(mreg_usage *use, mreg_meter meter, uint64_t n)
{
    if (!use || (uint32_t)meter >= MREG_METERS_COUNT)
        return;
    use->n[meter] = n;
    use->used |= (mreg_meters)(n != 0) << meter;
}

typedef struct mreg_bill {
    uint64_t pico_usd;               /* 1e-12 of the currency */
    mreg_meters billed;              /* the meters whose lines are written;
                                      * other lines are not even zeroed */
    mreg_meters inherited, unknown;  /* of the meters used */
    uint64_t line[MREG_METERS_COUNT];
    uint32_t currency;               /* USD unless the status is CURRENCY */
} mreg_bill;

/* Bills a call. OK; INCOMPLETE leaves the known part in the bill; CURRENCY, too
 * (all, if nothing is `unknown`), but it is not in US dollars; else its sum
 * and its sets are 0: NO_PRICE (at that instant), NO_SERVICE, NO_GEO,
 * NO_ACCOUNT, TOO_LARGE, NO_MODEL, or BAD_ARGUMENT (it is not the number of a
 * service or geography; no usage, no bill). A usual meter (input, cache_read,
 * cache_write, output, reasoning) with a count but no bit in `used` is billed,
 * but may be missing in `billed`. */
mreg_status mreg_cost(const mreg *r, mreg_model m, const mreg_terms *on,
                      const mreg_usage *use, mreg_bill *bill);

/* What a model charges on some terms; its members are not for callers. */
typedef struct mreg_quote { uint32_t prices[3], below; } mreg_quote;

/* Lists a quote of each model and one more; 0 without a registry. */
uint32_t mreg_quotes(const mreg *r, const mreg_terms *on, mreg_quote *out,
                     uint32_t room);

/* Writes each row's pico-dollars: what mreg_cost bills for that model, input,
 * cache reads (`cached`, disjoint from input) and output, or UINT64_MAX if it
 * is not OK. Returns how many are UINT64_MAX. `pico` overlaps no column. Any
 * quotes but all those of `r` and `on`, and NULL, are slower, not wrong. */
uint64_t mreg_cost_rows(const mreg *r, const mreg_terms *on,
                        const mreg_quote *q, uint32_t quotes,
                        const uint32_t *model, const uint32_t *input,
                        const uint32_t *cached, const uint32_t *output,
                        uint64_t *pico, size_t rows);

/* Makes a provider's figures disjoint. `convention` is a set of
 * MREG_..._IN_... bits; 0 says that they are disjoint already. OK; BAD_USAGE
 * if a part exceeds its whole; BAD_ARGUMENT. */
mreg_status mreg_usage_from(uint32_t convention, const mreg_usage *figures,
                            mreg_usage *use);

/* Returns the convention of an API flavour ("openai", in lower case) as bits
 * for mreg_usage_from; MREG_NONE if none has that name. */
uint32_t mreg_flavour(const mreg *r, const char *name, size_t size);

typedef struct mreg_sum { uint64_t low, high; uint32_t currency; } mreg_sum;

/* Adds US dollars to a total of 128 bits. OK; TOO_LARGE and CURRENCY, and the
 * sum is as before; BAD_ARGUMENT without a sum. */
mreg_status mreg_sum_add(mreg_sum *sum, uint64_t pico_usd);

/* Adds an amount of any currency, as above: TOO_LARGE, CURRENCY. A total of 0
 * takes on the currency of what is added. */
mreg_status mreg_sum_in(mreg_sum *sum, mreg_currency in, uint64_t pico);

#define MREG_MONEY_SIZE 44 /* room for any amount and its zero byte */

/* Writes an exact decimal amount, "0.0105", and a zero byte. Returns the
 * length without it; if that does not fit `room`, the text is empty (and
 * nothing at all is written with a room of 0). */
uint32_t mreg_money_text(uint64_t pico_usd, char *out, uint32_t room);
uint32_t mreg_sum_text(const mreg_sum *sum, char *out, uint32_t room);

/* ---- Rates and their history ------------------------------------------- */

typedef struct mreg_version {
    mreg_time from, until;   /* until: the next version's from, or the end */
    mreg_text source, notes;
    mreg_time checked;
    uint8_t precision;       /* mreg_precision */
    uint32_t rates;
} mreg_version;

typedef struct mreg_rate {   /* holds if all of these hold; the last wins */
    uint64_t from_tokens;    /* of input; 0: any */
    uint32_t windows;        /* weekly; 0: always */
    uint8_t service, geo;    /* geo GLOBAL: any */
    uint16_t account;        /* 0: the list price */
} mreg_rate;

typedef struct mreg_price {
    uint64_t pico_usd;       /* per `units` of the meter; 1e-12 of currency */
    uint32_t units;
    uint8_t known, inherited;
    mreg_currency currency;
} mreg_price;

/* Returns how many versions of prices a model has; 0 without such a model. */
uint32_t mreg_version_count(const mreg *r, mreg_model m);

/* Returns the version in force at an instant (0: as_of), counted from 0;
 * MREG_NONE before the first and without such a model. */
uint32_t mreg_version_at(const mreg *r, mreg_model m, mreg_time at);

/* Finds the version and the rate that mreg_cost bills by. OK, or MREG_NONE in
 * both: NO_PRICE, NO_SERVICE, NO_GEO, NO_ACCOUNT, NO_MODEL, BAD_ARGUMENT. */
mreg_status mreg_rate_at(const mreg *r, mreg_model m, const mreg_terms *on,
                         const mreg_usage *use, uint32_t *version,
                         uint32_t *rate);

/* Says what a version is. OK, NO_MODEL, NO_PRICE (no such), BAD_ARGUMENT. */
mreg_status mreg_version_info(const mreg *r, mreg_model m, uint32_t version,
                              mreg_version *out);

/* Returns which of MREG_LAYERS a version has a meter's price from, or BASE. */
uint32_t mreg_version_layer(const mreg *r, mreg_model m, uint32_t version,
                            mreg_meter meter);

/* Says when a rate of a version holds; rates are 0 to `rates` less 1. OK,
 * NO_MODEL, NO_PRICE (no such version or rate) or BAD_ARGUMENT. */
mreg_status mreg_rate_info(const mreg *r, mreg_model m, uint32_t version,
                           uint32_t rate, mreg_rate *out);

/* Gives a weekly window of a rate as [start, end), in minutes of the UTC week
 * from Monday 00:00. OK, NO_MODEL, NO_PRICE, or BAD_ARGUMENT past `windows`. */
mreg_status mreg_rate_window(const mreg *r, mreg_model m, uint32_t version,
                             uint32_t rate, uint32_t window,
                             uint32_t *start, uint32_t *end);

/* Gives what a rate charges for a meter, as mreg_cost does. OK, with `known` 0
 * if the meter has no price; NO_MODEL, NO_PRICE, TOO_LARGE (multiplied out it
 * does not fit) or BAD_ARGUMENT (no such meter). `units` is then 1. */
mreg_status mreg_rate_price(const mreg *r, mreg_model m, uint32_t version,
                            uint32_t rate, mreg_meter meter, mreg_price *out);

/* Finds the account of exactly this name, from 1 on, or MREG_NONE. Returns the
 * name of a number, which is empty for 0 and past the last. */
uint32_t mreg_account_find(const mreg *r, const char *name, size_t size);
mreg_text mreg_account_name(const mreg *r, uint32_t account);

/* ---- Choosing, providers, tiers ---------------------------------------- */

typedef struct mreg_query {
    mreg_request required;
    mreg_caps preferred;
    mreg_provider provider;    /* MREG_NONE: any */
    const mreg_policy *policy;
    const mreg_terms *on;
    const mreg_usage *use;     /* what the cost is ranked for */
} mreg_query;

typedef struct mreg_choice {
    mreg_model model;
    uint32_t preferred;        /* how many of the preferred it has */
    uint64_t pico_usd;
    mreg_status price;         /* OK, or why pico_usd is not the cost */
} mreg_choice;

/* Lists the models that can serve the query, those with most preferred
 * capabilities first, then the cheapest; unpriced last, equals by row. */
uint32_t mreg_select(const mreg *r, const mreg_query *q, mreg_choice *out,
                     uint32_t room);

typedef struct mreg_provider_view {
    mreg_text id, name, base_url, models_path, key_variable, flavour;
    uint32_t convention;       /* how it counts */
    uint8_t on;                /* enabled unless a policy says otherwise */
} mreg_provider_view;

/* Returns how many providers there are; they are numbers 0 to this less 1. */
uint32_t mreg_provider_count(const mreg *r);

/* Finds a provider by any of its spellings, in any case; else MREG_NONE. */
mreg_provider mreg_provider_find(const mreg *r, const char *name, size_t size);

/* Says what is known about a provider. OK, NO_PROVIDER or BAD_ARGUMENT. */
mreg_status mreg_provider_info(const mreg *r, mreg_provider p,
                               mreg_provider_view *out);

typedef struct mreg_tier_view {
    mreg_text name;
    mreg_model default_model;
} mreg_tier_view;

/* Returns how many tiers there are; they are numbers 0 to this less 1. */
uint32_t mreg_tier_count(const mreg *r);

/* Finds the tier of exactly this name, or MREG_NONE. */
mreg_tier mreg_tier_find(const mreg *r, const char *name, size_t size);

/* Says what a tier is. OK; NO_TIER or BAD_ARGUMENT with MREG_NONE as the
 * default model. */
mreg_status mreg_tier_info(const mreg *r, mreg_tier t, mreg_tier_view *out);

/* Says whether a tier may use a model: OK, NOT_ALLOWED, NO_TIER, NO_MODEL. */
mreg_status mreg_tier_allows(const mreg *r, mreg_tier t, mreg_model m);

/* Returns what a tier tries after `failed` (MREG_NONE: at first): its default
 * model, then its fall-backs one after the other, then MREG_NONE. */
mreg_model mreg_fallback(const mreg *r, mreg_tier t, mreg_model failed);

/* ---- Limits, about ----------------------------------------------------- */

/* Says whether so many tokens fit the model. OK; TOO_LONG, with how many are
 * too many in `over`; LIMIT_UNKNOWN or NO_MODEL with 0. `over` may be NULL. */
mreg_status mreg_fits(const mreg *r, mreg_model m, uint64_t input_tokens,
                      uint64_t output_tokens, uint64_t *over);

typedef struct mreg_about_view {
    mreg_time as_of;          /* newest day somebody looked at the data */
    mreg_time snapshot;       /* when the OpenRouter answer was fetched */
    mreg_time newest_price;   /* may lie ahead */
    uint32_t models, names, providers, versions, rates, prices;
    uint32_t layers;          /* of MREG_LAYERS, as bits */
    uint8_t digest[32];       /* SHA-256 of the inputs */
} mreg_about_view;

/* Says what day a registry is of and how large it is. OK or BAD_ARGUMENT. */
mreg_status mreg_about(const mreg *r, mreg_about_view *out);

/* Returns 1 if `now` is later than as_of by more than `max_age` milliseconds,
 * else 0, also for NULL. */
int mreg_is_outdated(const mreg *r, mreg_time now, mreg_time max_age);

#ifdef __cplusplus
}
#endif

#endif
