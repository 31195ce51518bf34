/* Taking over an older configuration: which form it has, and what both share.
 *
 * SPDX-License-Identifier: MIT */
#include <stdarg.h>
#include <string.h>

#include "migrate_parts.h"

void migrate_note(struct migration *m, const char *format, ...)
{
    va_list args;
    char *text;

    va_start(args, format);
    text = arena_vprintf(m->arena, format, args);
    va_end(args);
    arena_push(m->arena, &m->notes, text);
}

void migrate_note_others(struct migration *m, const struct node *map,
                         const char *const *words, size_t count)
{
    for (size_t i = 0; i < map->count; i++) {
        const struct node *key = map->item[2 * i];
        size_t k = 0;

        while (k < count && !node_is(key, words[k]))
            k++;
        if (k == count)
            migrate_note(m, "'%s' of line %u has no counterpart", key->text,
                         key->at.line);
    }
}

const char *member_text(const struct node *map, const char *key)
{
    const struct node *n = node_get(map, key);

    return n && n->kind == NODE_SCALAR && !n->plain && n->size ? n->text
                                                               : NULL;
}

bool member_flag(const struct node *map, const char *key, bool usual)
{
    const struct node *n = node_get(map, key);

    return n ? node_is(n, "true") : usual;
}

void migrate_add(struct migration *m, const char *model)
{
    for (size_t i = 0; i < m->models.n; i++)
        if (!strcmp(m->models.at[i], model))
            return;
    arena_push(m->arena, &m->models, model);
}

bool migrate_read(struct migration *m, const char *path)
{
    const struct node *root = json_load(m->arena, m->diags, path);

    if (!root)
        return false;
    if (node_get(root, "models"))
        migrate_models(m, root);
    else if (node_get(root, "providers"))
        migrate_switches(m, root);
    else
        diag(m->diags, M_103, root->at, "this is neither of the older forms: "
             "an object with 'providers' that are enabled, or with 'models' "
             "that have a base_url and an api_key");
    return !diags_errors(m->diags);
}
