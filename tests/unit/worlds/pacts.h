/* Random small lists of prices under random contracts, and the rules of
 * docs/overlays.md worked out for one call of them at a time.
 *
 * SPDX-License-Identifier: MIT */
#ifndef TEST_PACTS_H
#define TEST_PACTS_H

#include "shop.h"

/* The meters that have prices or counts here, and how prices are spelt. */
enum { IN_, READ_, WRITE_, OUT_, THINK_, SEARCH_, PACT_METERS };
struct pact_meter {
    mreg_meter meter;
    const char *key;
    unsigned parent;            /* itself: none */
    uint32_t units;
    uint64_t pico;              /* of a price of 1 */
    uint64_t count;             /* in a call */
};
extern const struct pact_meter pact_meters[PACT_METERS];

enum { PACT_DAYS = 5, PACT_ACCOUNTS = 3, PACT_SERVICES = 3, PACT_MODELS = 4,
       PACT_MOST = 5 };

/* Instants at which anything begins or ends. */
extern const char *const pact_days[PACT_DAYS];
extern const char *const pact_accounts[PACT_ACCOUNTS];
extern const char *const pact_providers[2];
extern const char *const pact_services[PACT_SERVICES];

/* Two lists, of acme and of other; models of each, one of acme's served in one
 * region, one of other's with the prices of acme. */
struct pact_model {
    unsigned provider, list;
    const char *id;
    bool is_regional;
};
extern const struct pact_model pact_models[PACT_MODELS];

/* A price is in tenths of a dollar per key, or one of these. */
enum { NO_PRICE = -1, UNKNOWN_PRICE = -2 };

struct listed { unsigned day; int price[PACT_METERS]; };

/* What all versions of a list have: nothing is dropped. */
struct shape {
    unsigned stated;            /* bits: meters that have prices */
    bool mapped;                /* flex costs what standard does */
    bool threshold, regional, window, window_of_writes;
};

enum pact_terms { MULTIPLY, PRICES, MARKUP };
enum pact_rest { REST_LIST, REST_PROPORTIONAL, REST_UNKNOWN };

struct pact {                   /* a contract; sets are bits, 0: any */
    unsigned account, providers, models, services, geos;
    unsigned from, until;       /* of days; PACT_DAYS: no end; 0: ever */
    enum pact_terms terms;
    enum pact_rest rest;
    uint64_t times, over;
    unsigned reach;             /* bits; 0: not stated */
    int price[PACT_METERS];
};

struct pacts {
    struct listed list[2][3];
    struct shape shape[2];
    unsigned versions[2], n;
    const char *yaml[2], *text; /* of the lists, of the contracts */
    struct pact at[PACT_MOST];
};

/* Makes the next random lists and contracts. */
void pacts_make(struct arena *a, struct pacts *w);
/* Takes them through the stages; without contracts it is the list alone. */
struct shop *pacts_open(const struct pacts *w, bool agreed);
void pacts_show(const struct pacts *w);

/* ---- the rules ---------------------------------------------------------- */

struct asked {                  /* a call */
    int64_t at;
    unsigned model, service, geo, account, day;   /* `day` has begun */
    bool is_long;
};

struct pact_cost { bool known; uint64_t pico; uint32_t units; };

bool pact_is_about(const struct pact *k, unsigned model);
bool pact_in_time(const struct pact *k, const struct asked *q);
unsigned asked_geo(const struct asked *q);

/* Turns what the list charges for a call into what the account pays. Returns
 * false if that has no answer: a tie, a product that is not whole. */
bool pacts_charge(const struct pacts *w, const struct asked *q,
                  struct pact_cost *cost);

#endif
