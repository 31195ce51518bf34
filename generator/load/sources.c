/* Reads the catalogues that agree about a price, as
 * `sources: [models.dev 2026-09-30, pi-ai 2026-11-20]`. What comes out is one
 * text, since everything that shows a source shows a text.
 *
 * SPDX-License-Identifier: MIT */
#include "load_price.h"

#include <string.h>

#include "base/buffer.h"
#include "base/instant.h"
#include "runtime/inside.h"

#define DAY_SIZE 10u          /* bytes of 2026-09-30 */

/* Splits `<name> <day>`; false if the text is not of this form. A comma or a
 * semicolon would look like the end of the entry. */
static bool split_source(const struct node *n, struct text *name,
                         int64_t *day)
{
    const size_t size = n->size > DAY_SIZE ? n->size - DAY_SIZE - 1 : 0;

    *name = (struct text){n->text, size, n->at};
    return size && n->text[size] == ' ' && n->text[size - 1] != ' '
           && !memchr(n->text, ',', size) && !memchr(n->text, ';', size)
           && instant_parse(n->text + size + 1, DAY_SIZE, day)
           && *day % DAY_MS == 0;
}

/* Reads entry `i` into *newest, the latest day so far. Reports an entry of
 * another form, of a name that an earlier one has, or of a later day than
 * `checked` (0: there is none). */
static void read_source(struct reading *in, const struct node *list, size_t i,
                        int64_t checked, int64_t *newest)
{
    const struct node *n = list->item[i];
    struct text name, earlier;
    int64_t day, ignored;

    if (!read_kind(in, n, NODE_SCALAR, "a source and its day"))
        return;
    if (!text_valid(n->text, n->size) || !split_source(n, &name, &day)) {
        diag(in->diags, M_232, n->at, "'%s' is not a source and the day it "
             "is of; write models.dev 2026-09-30", n->text);
        return;
    }
    for (size_t j = 0; j < i; j++)
        if (list->item[j]->kind == NODE_SCALAR
            && split_source(list->item[j], &earlier, &ignored)
            && text_equal(name, earlier))
            diag(in->diags, M_113, n->at, "%.*s is listed twice; keep the "
                 "later day", (int)name.size, name.at);
    if (checked && day > checked)
        diag(in->diags, M_233, n->at, "'%s' is of a day after that of "
             "`checked:`, which says when somebody looked last", n->text);
    if (day > *newest)
        *newest = day;
}

static bool begins(const char *at, const char *word, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (mreg_fold(at[i]) != mreg_fold(word[i]))
            return false;
    return true;
}

/* Tells whether a text names a source: one catalogue of two days is one. */
static bool mentions(struct text t, struct text name)
{
    for (size_t i = 0; i + name.size <= t.size; i++)
        if (begins(t.at + i, name.at, name.size))
            return true;
    return false;
}

/* Tells whether two catalogues at least say what the version does. */
static bool is_agreed(const struct node *list, struct text source)
{
    struct text name;
    int64_t ignored;

    if (list->count > 1 || !source.at)
        return list->count > 1;
    return list->count && list->item[0]->kind == NODE_SCALAR
           && split_source(list->item[0], &name, &ignored)
           && !mentions(source, name);
}

/* The schema has `source` and `checked` before this. */
void read_sources(struct reading *in, const struct node *n, void *into)
{
    struct version *v = into;
    struct buffer all = {.arena = in->arena};
    int64_t newest = 0;

    if (!read_filled(in, n, NODE_LIST, "a list of sources and their days"))
        return;
    v->agreed = is_agreed(n, v->source);
    if (v->source.at)
        put(&all, "%s", v->source.at);
    for (size_t i = 0; i < n->count; i++) {
        read_source(in, n, i, v->checked, &newest);
        put(&all, "%s%s", all.n ? "; " : "", n->item[i]->text);
    }
    if (!v->checked)
        v->checked = newest;
    v->source = (struct text){arena_copy(in->arena, all.at, all.n), all.n,
                              n->at};
}
