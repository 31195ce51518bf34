/* A provider's usage figures, as they were written, and the step that makes
 * them the disjoint counts the registry bills.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_FIGURES_H
#define MREG_FIGURES_H

#include <stdbool.h>
#include <stdint.h>

#include "mreg.h"

/* Figures are kept by meter; these have no meter of their own. */
enum {
    FIGURE_INPUT_TEXT = MREG_METERS_COUNT,
    FIGURE_READ_TEXT,
    FIGURE_WRITE_5M,
    FIGURE_OUTPUT_TEXT,
    FIGURE_TOOL_INPUT,      /* stands beside the input figure */
    FIGURE_TOOL_PART,       /* stands inside the input figure */
    FIGURE_TOOL_TEXT,       /* stands inside the tool part */
    FIGURE_GEMINI_TOTAL,
    FIGURES
};

struct figures {
    uint64_t n[FIGURES];
    uint64_t given;         /* bit set: the figure was stated */
};

/* `bits`: MREG_..._IN_... of mreg.h. Disjoint: nothing stands in anything,
 * and the text figures are other names of the whole ones. */
struct convention {
    uint32_t bits;
    bool disjoint;
};

/* disjoint, inclusive, exclusive or a flavour of the registry. */
bool convention_find(const mreg *r, const char *name, size_t size,
                     struct convention *out);

bool figure_given(const struct figures *f, unsigned figure);

/* OK, or BAD_USAGE with a reason. One request unless it was stated. */
mreg_status figures_settle(const struct figures *f, struct convention c,
                           mreg_usage *use, const char **reason);

#endif
