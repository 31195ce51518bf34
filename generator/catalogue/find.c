/* Looking up models of the merged catalogue by their names.
 *
 * SPDX-License-Identifier: MIT */
#include "find.h"

#include <string.h>

#include "base/buffer.h"
#include "base/nearest.h"
#include "generator/read/read.h"

int compare_texts(struct text a, struct text b)
{
    size_t n = a.size < b.size ? a.size : b.size;
    int bytes = n ? memcmp(a.at, b.at, n) : 0;

    return bytes ? bytes : (a.size > b.size) - (a.size < b.size);
}

int compare_pairs(struct text a_provider, struct text a_id,
                         struct text b_provider, struct text b_id)
{
    int providers = compare_texts(a_provider, b_provider);

    return providers ? providers : compare_texts(a_id, b_id);
}

bool split_ref(struct text ref, struct text *provider, struct text *id)
{
    const char *slash = ref.at ? memchr(ref.at, '/', ref.size) : NULL;
    size_t before = slash ? (size_t)(slash - ref.at) : 0;

    if (!slash)
        return false;
    *provider = (struct text){ref.at, before, ref.place};
    *id = (struct text){slash + 1, ref.size - before - 1, ref.place};
    return true;
}

size_t find_pair(const struct catalogue *c, struct text provider,
                 struct text id)
{
    size_t low = 0, high = c->models.n;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct model *m = &c->models.at[middle];
        int order = compare_pairs(m->provider, m->id, provider, id);

        if (!order)
            return middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return SIZE_MAX;
}

size_t find_model(const struct catalogue *c, struct text ref)
{
    struct text provider, id;

    return split_ref(ref, &provider, &id) ? find_pair(c, provider, id)
                                          : SIZE_MAX;
}

bool names_model(const struct catalogue *c, const text_list *refs,
                 size_t model)
{
    const struct model *m = &c->models.at[model];
    const size_t n = m->provider.size;

    for (size_t i = 0; i < refs->n; i++)
        if (refs->at[i].size == n + 1 + m->id.size
            && !memcmp(refs->at[i].at + n + 1, m->id.at, m->id.size)
            && !memcmp(refs->at[i].at, m->provider.at, n)
            && refs->at[i].at[n] == '/')
            return true;
    return false;
}

void report_missing_model(struct catalogue *c, enum diag_number number,
                          struct text ref)
{
    const size_t n = read_suggests(&c->in) ? c->models.n : 0;
    struct arena *a = arena_new();
    const char **names = arena_get(a, n, sizeof *names);

    for (size_t i = 0; i < n; i++)
        names[i] = arena_printf(a, "%s/%s", c->models.at[i].provider.at,
                                c->models.at[i].id.at);
    read_unknown(&c->in, number, "model", ref, names, n);
    arena_free(a);
}

const char *nearest_model(struct catalogue *c, struct text provider,
                          struct text id, const struct model *but)
{
    const char *word = arena_printf(c->arena, "%s/%s", provider.at, id.at);
    struct nearest near = {word, strlen(word), NULL, 0};

    for (size_t i = 0; read_suggests(&c->in) && i < c->models.n; i++)
        if (&c->models.at[i] != but)
            nearest_try(&near, model_key(c->arena, &c->models.at[i]));
    return near.best;
}

size_t model_versions(const struct model *m)
{
    return m->prices && m->plan ? m->prices->versions.n : 0;
}

const char *model_key(struct arena *a, const struct model *m)
{
    return arena_printf(a, "%s/%s", m->provider.at, m->id.at);
}

struct text joined_texts(struct arena *a, const text_list *list)
{
    struct buffer b = {.arena = a};
    struct text all = {0};

    for (size_t i = 0; i < list->n; i++)
        if (list->at[i].size) {
            put_bytes(&b, list->at[i].at, list->at[i].size);
            put_bytes(&b, "", 1);
        }
    all.at = b.at;
    all.size = b.n;
    return all;
}
