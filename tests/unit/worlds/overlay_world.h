/* Versions of a list and of an overlay over it, drawn at random, and the YAML
 * that says so. All prices are powers of two, so that each proportion of two is
 * whole.
 *
 * SPDX-License-Identifier: MIT */
#ifndef TEST_OVERLAY_WORLD_H
#define TEST_OVERLAY_WORLD_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"

#define LONG_INPUT 1000u        /* tokens; above that a call is long */

enum { IN_, READ_, OUT_, SEARCH_, WORLD };
extern const char *const overlay_meters[WORLD];

enum { ABSENT, KNOWN, UNKNOWN };
struct cost { int state; uint64_t pico; };

enum { BASE, BATCH_, LONG_, ENTRIES };
enum { TO_LIST, TO_PROPORTION, TO_UNKNOWN };

struct known {              /* one version, of the list or of an overlay */
    int64_t from, until;
    int others;
    struct cost price[ENTRIES][WORLD];
    unsigned quarters;      /* batch: its multiplier; 0: none */
};

struct world { struct known list[4], own[4]; size_t lists, owns; };

void overlay_seed(uint64_t seed);
void overlay_draw(struct world *w);
/* Tells whether a call in batch has a price of its own. */
bool names_batch(const struct known *v);
/* Writes versions as `models:` of a pricing file. */
const char *overlay_yaml(struct arena *a, const struct known *list, size_t n,
                         bool is_list);

#endif
