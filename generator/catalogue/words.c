/* Words in the names of models.
 *
 * SPDX-License-Identifier: MIT */
#include "words.h"

#include "runtime/inside.h"
#include "find.h"

const struct worded *worded_at(struct worded_list list, size_t i)
{
    return (const void *)((const char *)list.first + i * list.size);
}

static bool is_alphanumeric(char ch)
{
    return is_digit(ch) || mreg_fold(ch) - 'a' < 26u;
}

/* Whether a word ends before `at`. */
static bool ends(struct text name, size_t at)
{
    if (at == name.size)
        return true;
    if (name.at[at] == '.' && at + 1 < name.size)
        return !is_digit(name.at[at + 1]);
    return !is_alphanumeric(name.at[at]);
}

static bool has_words(struct text name, struct text words)
{
    for (size_t i = 0; i + words.size <= name.size; i++)
        if ((!i || !is_alphanumeric(name.at[i - 1]))
            && ends(name, i + words.size)
            && mreg_same(name.at + i, words.at, words.size, MREG_FOLDED))
            return true;
    return false;
}

const struct worded *worded_in(struct worded_list list, struct text name)
{
    const struct worded *best = NULL;
    size_t longest = 0;

    for (size_t i = 0; i < list.count; i++) {
        const text_list *words = &worded_at(list, i)->words;

        for (size_t j = 0; j < words->n; j++)
            if (words->at[j].size > longest && has_words(name, words->at[j])) {
                longest = words->at[j].size;
                best = worded_at(list, i);
            }
    }
    return best;
}

const struct worded *worded_of(struct catalogue *c, struct worded_list list,
                               const struct model *m)
{
    const struct text whole = {model_key(c->arena, m),
                               m->provider.size + 1 + m->id.size, m->place};

    return worded_in(list, whole);
}
