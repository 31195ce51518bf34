/* Any bytes as JSON and as a snapshot. What loads can be written, and what
 * was written loads and is written the same.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "generator/read/node.h"
#include "generator/openrouter/snapshot.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The canonical form, or NULL if the text is refused. */
static const char *canonical(struct arena *a, const char *text, size_t size,
                             size_t *out)
{
    struct catalogue *c = arena_get(a, 1, sizeof *c);
    const struct node *root;

    c->arena = a;
    c->diags = diags_new(a);
    root = json_parse(a, c->diags, "fuzz", text, size);
    if (!root)
        return NULL;
    snapshot_read(c, root, NULL);
    if (diags_errors(c->diags))
        return NULL;
    return snapshot_canonical(a, root, c->snapshot_fetched, out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    /* An exact heap copy, so that one byte too far is seen. */
    char *copy = malloc(size ? size : 1);
    struct arena *a = arena_new();
    size_t first_size, second_size = 0;
    const char *first, *second;

    if (copy && size)
        memcpy(copy, data, size);
    first = copy ? canonical(a, copy, size, &first_size) : NULL;
    if (first) {
        second = canonical(a, first, first_size, &second_size);
        if (!second || first_size != second_size
            || memcmp(first, second, first_size))
            abort();
    }
    free(copy);
    arena_free(a);
    return 0;
}
