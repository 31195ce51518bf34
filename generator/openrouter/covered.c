/* Since when OpenRouter's answers list a parameter, as rows of a history tell.
 * The facts of a row are those of the last answer before its model was gone,
 * so of two rows the one that was gone later has the later facts.
 *
 * SPDX-License-Identifier: MIT */
#include "covered.h"

#include "base/instant.h"
#include "caps.h"

/* What catalogues say of each model that they list. */
#define CATALOGUES (MREG_CAP_FUNCTION_CALLING | MREG_CAP_EXTENDED_THINKING)
#define SIZE (sizeof((struct covered *)0)->since \
              / sizeof((struct covered *)0)->since[0])

static bool is_answer(const struct node *row)
{
    return !node_is_null(node_get(row, "created"));
}

/* Returns when a model was gone; INT64_MAX if it is not. */
static int64_t gone(const struct node *row)
{
    struct text t;
    int64_t ms;

    return snapshot_text(node_get(row, "gone"), &t)
           && instant_parse(t.at, t.size, &ms) ? ms : INT64_MAX;
}

static void add_row(struct covered *known, const struct node *row)
{
    mreg_caps caps = snapshot_parameters(row);
    int64_t when = gone(row);

    for (unsigned i = 0; i < SIZE; i++)
        if ((caps >> i & 1) && when < known->since[i])
            known->since[i] = when;
}

void covered_read(struct covered *known, const struct node *rows)
{
    for (unsigned i = 0; i < SIZE; i++)
        known->since[i] = INT64_MAX;
    for (size_t i = 0; i < rows->count; i++)
        if (rows->item[i]->kind == NODE_MAP && is_answer(rows->item[i]))
            add_row(known, rows->item[i]);
}

mreg_caps covered_by(const struct covered *known, const struct node *row)
{
    int64_t when = gone(row);
    mreg_caps caps = 0;

    if (!is_answer(row))
        return CATALOGUES;
    for (unsigned i = 0; i < SIZE; i++)
        if (known->since[i] < INT64_MAX && known->since[i] <= when)
            caps |= (mreg_caps)1 << i;
    return caps;
}
