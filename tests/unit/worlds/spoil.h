/* Registry files spoilt by rows, which mreg_verify must refuse. The group's
 * set-up makes the whole file of which each case changes a copy.
 *
 * SPDX-License-Identifier: MIT */
#ifndef TEST_SPOIL_H
#define TEST_SPOIL_H

#include "few.h"

/* Ids of sections. */
enum {
    THRESHOLDS = 3, FILTER = 4, SLOTS = 17, GROUPS = 18, POOL = 19,
    SPELLINGS = 20, NAMING = 21, MODELS = 22, TOKENIZERS = 25,
    PROVIDERS = 26, FLAVOURS = 27, TIERS = 28,
    ALLOWED = 29, FALLBACKS = 30, FROM = 31, SPANS = 33, RATES = 34,
    CONDITIONS = 35, RANGES = 37, SHEETS = 38, UNITS = 41, TEXTS = 42,
    MODEL_TEXTS = 43, ACCOUNTS = 45, CURRENCIES = 46, LAYERS = 47
};

extern struct spoil { struct arena *arena; struct few_file file; } spoil;
int spoil_set_up(void **state), spoil_tear_down(void **state);

/* Seals a changed file: verify refuses it, and asking does no harm. Frees
 * it. */
void spoil_refused(struct few_file f, const char *what);

#define CHANGED(what, ...) \
    do { \
        struct few_file f = few_copy(spoil.file); \
        __VA_ARGS__; \
        spoil_refused(f, what); \
    } while (0)
#define ROWS(type, id) ((type *)few_rows(f, id))
#define MODEL_ROWS ROWS(struct mreg_model_row, MODELS)

#endif
