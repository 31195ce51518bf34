/* Conditions of prices: what an entry of a price list may ask of a call, how
 * YAML states it, how two of them compare, which of their values are combined
 * to rates, and how the tables and registry/ write them. No other place of the
 * generator has a list of the kinds; the runtime's is runtime/condition.h.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_CONDITION_H
#define MREG_GEN_CONDITION_H

#include "base/buffer.h"
#include "generator/read/read.h"
#include "runtime/tables.h"

struct weekly_range { uint16_t start, end; };  /* UTC minutes, no wrap */
typedef LIST_OF(struct weekly_range) weekly;   /* sorted, disjoint */

/* The `when:` of an entry: all of it must hold. Only contracts ask whose call
 * it is. */
struct when {
    bool has_tokens;
    uint32_t from_tokens;     /* inclusive */
    uint32_t services;        /* bits; 0: any */
    uint32_t geos;            /* bits; 0: any */
    uint16_t account;         /* 0: any */
    bool has_window;
    weekly window;
};

/* What `when:` states: the condition, and where its threshold is. */
struct when_input {
    struct when when;
    const struct node *above, *from;
};

/* Reads `when:`. */
reader read_condition;    /* struct when_input */

/* Reads the services or geographies of a condition as bits. */
reader read_service_bits, read_geo_bits;   /* uint32_t */

/* The parts of conditions that a version may end by name, in the order in
 * which they are listed. */
enum {
    SERVICE_PART = 0, GEO_PART = SERVICE_PART + MREG_SERVICES_COUNT,
    THRESHOLD_PART = GEO_PART + MREG_GEOS_COUNT, WINDOW_PART,
    CONDITION_PARTS
};
#define CONDITION_PARTS_ARE "service, geography, `threshold` or `window`"
extern const char *const condition_part_words[CONDITION_PARTS];

/* Returns those that a condition has, as bits; the standard service is none. */
uint32_t condition_parts(const struct when *w);

/* What conditions ask about, one after the other. */
enum {
    BY_TOKENS, BY_SERVICE, BY_GEO, BY_ACCOUNT, BY_WINDOW, CONDITION_DIMENSIONS
};

/* Names a dimension for people: "a threshold". */
const char *condition_dimension(int dimension);

/* Tells whether all calls that `inner` holds for are such that `outer` holds
 * too: in one dimension, and in all. */
bool condition_inside_in(const struct when *inner, const struct when *outer,
                         int dimension);
bool condition_inside(const struct when *inner, const struct when *outer);

/* Tells whether a condition asks about this dimension at most. */
bool condition_only_in(const struct when *w, int dimension);

/* Tells whether a condition holds for a call of these tokens, service and
 * geography, if it is the account's; whether its window does is known. */
bool condition_holds(const struct when *w,
                     const struct mreg_condition_row *call, bool in_window);

/* The values that the conditions of a version tell apart. A window is the
 * number of a class of the week; 0 is always. */
struct condition_values {
    LIST_OF(uint32_t) points;   /* thresholds, ascending, 0 first */
    uint32_t geos;              /* bits */
    uint16_t windows;
};

/* Takes in what one of the conditions of a version tells apart, and puts the
 * values in order when all are in. The geographies and windows are the
 * caller's. */
void condition_values_add(struct arena *a, struct condition_values *v,
                          const struct when *w);
void condition_values_sort(struct arena *a, struct condition_values *v);

/* Visits the combinations of the values for the service and account of `on`.
 * The order makes the last one that holds the right one: each value begins
 * with the one that always holds, and a class of windows excludes others. */
void condition_each(const struct condition_values *v,
                    struct mreg_condition_row on,
                    void (*visit)(void *state,
                                  const struct mreg_condition_row *on),
                    void *state);

/* Tells whether the rate `outer` holds wherever `inner` does. An account's
 * rates are its own. */
bool condition_covers(const struct mreg_condition_row *outer,
                      const struct mreg_condition_row *inner);

/* Tells whether two rates hold for the same calls, whoever makes them. */
bool condition_alike(const struct mreg_condition_row *a,
                     const struct mreg_condition_row *b);

/* Writes a row of the tables as words and back. The words of a price book are
 * in the order of its rows. */
enum { CONDITION_WORDS = 2 };
void condition_pack(const struct mreg_condition_row *row,
                    uint64_t words[CONDITION_WORDS]);
struct mreg_condition_row condition_unpack(
    const uint64_t words[CONDITION_WORDS]);

/* The columns of a condition in the generated list, and the macro that makes
 * rows of them; a C name for a condition, and its columns. `window` is the C
 * name of its window. */
#define CONDITION_COLUMNS "input tokens from, window, service, geography " \
    "(0: any), account"
#define CONDITION_ROW_MACRO \
    "#define CONDITION(name, from, when, how, where, who) \\\n" \
    "    {.from_tokens = from, .window = when, .service = how, \\\n" \
    "     .geo = where, .account = who},\n"
const char *condition_name(struct arena *a,
                           const struct mreg_condition_row *c,
                           const char *window);
void condition_put(struct buffer *b, const struct mreg_condition_row *c,
                   const char *window);

/* Writes when a rate of a registry holds and for whom:
 * "batch,input>200000,regional", "standard,account=acme". */
const char *condition_text(struct arena *a, const mreg *r, mreg_model m,
                           uint32_t version, uint32_t rate);

#endif
