/* Any bytes as YAML: a tree or a diagnostic, never both, never neither; and
 * whatever came of it can be read by a schema and printed.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "generator/load/load.h"
#include "base/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(int truth)
{
    if (!truth)
        abort();
}

/* Every scalar ends with a zero byte, has none inside and is UTF-8. */
static void check(const struct node *n, unsigned depth)
{
    size_t items = n->kind == NODE_MAP ? 2 * n->count : n->count;

    require(depth <= 32 && n->at.line && n->at.column && n->at.file);
    if (n->kind == NODE_SCALAR) {
        require(strlen(n->text) == n->size);
        for (size_t i = 0, step; i < n->size; i += step) {
            uint32_t character;

            step = utf8_next(n->text + i, n->size - i, &character);
            require(step != 0);
        }
        return;
    }
    for (size_t i = 0; i < items; i++)
        check(n->item[i], depth + 1);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static FILE *sink;
    struct arena *a = arena_new();
    struct catalogue c = {.arena = a, .diags = diags_new(a)};
    const struct node *n = yaml_parse(a, c.diags, "fuzz",
                                      (const char *)data, size);
    struct model m = {.has = 0};

    if (!sink)
        sink = fopen("/dev/null", "w");
    require(sink != NULL);
    require(!n == (diags_errors(c.diags) != 0));
    if (n) {
        check(n, 0);
        read_map(&c.in, n, &offer_schema, &m);
        require(!m.id.at || id_valid(m.id.at, m.id.size));
    }
    diags_print(c.diags, sink);
    arena_free(a);
    return 0;
}
