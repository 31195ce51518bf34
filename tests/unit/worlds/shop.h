/* A catalogue of prices written as YAML in a test, taken through the stages
 * up to flat rates, and bills made from those rates.
 *
 * SPDX-License-Identifier: MIT */
#ifndef TEST_SHOP_H
#define TEST_SHOP_H

#include "generator/catalogue/complete.h"
#include "generator/catalogue/find.h"
#include "generator/image/image.h"
#include "generator/names/names.h"
#include "generator/prices/prices.h"

struct shop {
    struct catalogue c;
    struct pricebook book;
    struct image *image;      /* after shop_open_doors */
    char *said;               /* the diagnostics, after shop_open_doors */
};

/* Providers: `acme` (and some others) bill above a threshold, `xai` from. */
struct shop *shop_new(void);
void shop_free(struct shop *s);

/* A pricing file of a provider: `models` is what stands under `models:`. */
void shop_stock(struct shop *s, const char *provider, const char *models);
/* A pricing file with one model `m` of acme and one version from
 * 2026-01-01; `version` is the rest of it, indented by six spaces. */
void shop_version(struct shop *s, const char *version);
/* A pricing file of the next overlay, laid over what is there already. */
void shop_overlay(struct shop *s, const char *provider, const char *models);
/* A model; each price entry that none refers to gets one by itself. */
struct model *shop_model(struct shop *s, const char *provider,
                         const char *id);
/* contracts.yaml: `contracts` is what stands under `contracts:`. */
void shop_contracts(struct shop *s, const char *contracts);
/* merge, check, join contracts, flatten, plausible */
void shop_open_doors(struct shop *s);

/* The head of a version from 2026-01-01. */
#define SEEN "    - effective_date: 2026-01-01\n" \
             "      source: s\n      checked: 2026-06-01\n"

struct call {
    const char *at;           /* NULL: 2026-06-01, a Monday */
    unsigned service, geo;
    const char *account;      /* NULL: the list price */
    uint64_t n[MREG_METERS_COUNT];
};

/* These initialise the fields of a call. */
#define IN(count) .n[MREG_INPUT] = (count)
#define OUT(count) .n[MREG_OUTPUT] = (count)
#define READ(count) .n[MREG_CACHE_READ] = (count)
#define WRITE(count) .n[MREG_CACHE_WRITE] = (count)
#define WRITE_1H(count) .n[MREG_CACHE_WRITE_1H] = (count)
#define BATCH .service = MREG_BATCH
#define FLEX .service = MREG_FLEX
#define FAST .service = MREG_FAST
#define FOR(who) .account = (who)
#define REGIONAL .geo = MREG_REGIONAL

struct receipt {
    bool no_version, no_rate;
    uint64_t pico_usd;
    mreg_meters inherited, unknown;
};

struct receipt shop_bill(const struct shop *s, const char *provider,
                         const char *id, struct call call);
/* Writes the bill as "0.03125", with "+?" behind it if a meter is unknown. */
const char *shop_price(const struct shop *s, const char *provider,
                       const char *id, struct call call);
/* Asserts what shop_price writes; a failure tells which call it was. */
#define assert_price(s, provider, id, call, usd) \
    shop_price_is((s), (provider), (id), (call), (usd), __FILE__, __LINE__)
void shop_price_is(const struct shop *s, const char *provider,
                   const char *id, struct call call, const char *usd,
                   const char *file, int line);
size_t shop_rates(const struct shop *s, const char *id);

#endif
