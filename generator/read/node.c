/* Questions to a parsed document.
 *
 * SPDX-License-Identifier: MIT */
#include "node.h"

#include <string.h>

bool node_is(const struct node *n, const char *text)
{
    return n && n->kind == NODE_SCALAR && n->size == strlen(text)
           && !memcmp(n->text, text, n->size);
}

struct node *node_get(const struct node *map, const char *key)
{
    if (!map || map->kind != NODE_MAP)
        return NULL;
    for (size_t i = 0; i < map->count; i++)
        if (node_is(map->item[2 * i], key))
            return map->item[2 * i + 1];
    return NULL;
}

bool node_is_null(const struct node *n)
{
    static const char *const spellings[] = {"", "~", "null", "Null", "NULL"};

    if (!n)
        return true;
    if (!n->plain)
        return false;
    for (size_t i = 0; i < sizeof spellings / sizeof spellings[0]; i++)
        if (node_is(n, spellings[i]))
            return true;
    return false;
}

struct text text_of(const struct node *scalar)
{
    return (struct text){scalar->text, scalar->size, scalar->at};
}
