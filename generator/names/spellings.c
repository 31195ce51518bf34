/* The spellings of providers in front of a name, and what a name may be.
 *
 * SPDX-License-Identifier: MIT */
#include "settle.h"

#include <stdlib.h>
#include <string.h>

#include "runtime/inside.h"
#include "generator/read/read.h"

int compare_folded(struct text a, struct text b)
{
    for (size_t i = 0; i < a.size && i < b.size; i++) {
        int d = (int)mreg_fold(a.at[i]) - (int)mreg_fold(b.at[i]);

        if (d)
            return d;
    }
    return (a.size > b.size) - (a.size < b.size);
}

static int by_spelling(const void *left, const void *right)
{
    const struct spelling *a = left, *b = right;
    int d = compare_folded(a->text, b->text);

    return d ? d : (a->provider > b->provider) - (a->provider < b->provider);
}

static bool name_byte(char ch)
{
    return mreg_fold(ch) - 'a' < 26u || (ch >= '0' && ch <= '9')
           || (ch && strchr("~@._:/+-", ch));
}

bool name_valid(struct catalogue *c, enum diag_number number,
                struct text t, size_t most)
{
    bool ok = t.at && t.size > 0 && t.size <= most
              && !strchr("._:/+-", t.at[0]);

    for (size_t i = 0; ok && i < t.size; i++)
        ok = name_byte(t.at[i]);
    if (!ok)
        diag(c->diags, number, t.place,
             "'%.*s' must be 1 to %zu of A-Z a-z 0-9 . _ : / @ + ~ - and "
             "begin with none of . _ : / + -",
             (int)(t.size > 60 ? 60 : t.size), t.at ? t.at : "", most);
    return ok;
}

static void add_spelling(struct catalogue *c, struct nametable *out,
                         struct text text, size_t p)
{
    struct spelling spelling = {text, p};

    if (!name_valid(c, M_105, text, MREG_SPELLING_MAX))
        return;
    if (memchr(text.at, '/', text.size) || memchr(text.at, ':', text.size))
        diag(c->diags, M_105, text.place,
             "'%s' holds what separates a provider from a name", text.at);
    else
        arena_push(c->arena, &out->spellings, spelling);
}

/* Fills the filter that the runtime asks before it searches. An id in front
 * of a slash is left out, because `id/name` has a slot of its own. */
static void fill_filter(const struct catalogue *c, struct nametable *out)
{
    for (size_t i = 0; i < out->spellings.n; i++) {
        const struct spelling *spelling = &out->spellings.at[i];
        const struct text text = spelling->text;

        mreg_filter_put(out->spelling_filter, text.at, text.size, ':');
        if (!text_equal(text, c->providers.at[spelling->provider].id))
            mreg_filter_put(out->spelling_filter, text.at, text.size, '/');
    }
}

void settle_spellings(struct catalogue *c, struct nametable *out)
{
    struct spelling *at;
    size_t kept = 0;

    for (size_t p = 0; p < c->providers.n; p++) {
        const struct provider *provider = &c->providers.at[p];

        add_spelling(c, out, provider->id, p);
        for (size_t i = 0; i < provider->aliases.n; i++)
            add_spelling(c, out, provider->aliases.at[i], p);
    }
    if (out->spellings.n)
        qsort(out->spellings.at, out->spellings.n,
              sizeof *out->spellings.at, by_spelling);
    at = out->spellings.at;
    for (size_t i = 0; i < out->spellings.n; i++) {
        if (!kept || compare_folded(at[kept - 1].text, at[i].text)) {
            at[kept++] = at[i];
        } else if (at[kept - 1].provider != at[i].provider) {
            diag(c->diags, M_114, at[i].text.place,
                 "'%s' means two providers", at[i].text.at);
            diag_note(c->diags, at[kept - 1].text.place, "the first is here");
        }
    }
    out->spellings.n = kept;
    fill_filter(c, out);
}

static int find_spelling(const void *key, const void *at)
{
    return compare_folded(*(const struct text *)key,
                          ((const struct spelling *)at)->text);
}

const struct spelling *spelling_find(const struct nametable *out,
                                     struct text text)
{
    return out->spellings.n
               ? bsearch(&text, out->spellings.at, out->spellings.n,
                         sizeof *out->spellings.at, find_spelling)
               : NULL;
}

const struct spelling *spelling_of(const struct nametable *out,
                                   struct text text, size_t *taken)
{
    struct text prefix = text;

    prefix.size = 0;
    while (prefix.size < text.size && !strchr("/:", text.at[prefix.size]))
        prefix.size++;
    if (prefix.size == text.size)
        return NULL;
    *taken = prefix.size + 1;
    return spelling_find(out, prefix);
}

