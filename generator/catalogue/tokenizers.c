/* Which tokenizer and which chat format a model has: the one that its
 * definition names, else that of its maker's model, else the one whose words
 * are in its name, else the one that a snapshot names.
 *
 * SPDX-License-Identifier: MIT */
#include "runtime/inside.h"
#include "generator/read/read.h"
#include "complete.h"
#include "find.h"

/* A list of tokenizers or of chat formats, of `size` bytes each. */
struct kind {
    const void *first;
    size_t count, size;
};

static const struct worded *entry(struct kind k, size_t i)
{
    return (const void *)((const char *)k.first + i * k.size);
}

static struct kind tokenizers(const struct catalogue *c)
{
    return (struct kind){c->tokenizers.at, c->tokenizers.n,
                         sizeof *c->tokenizers.at};
}

static struct kind chats(const struct catalogue *c)
{
    return (struct kind){c->chats.at, c->chats.n, sizeof *c->chats.at};
}

/* ---- words in names ---------------------------------------------------- */

static bool is_alphanumeric(char ch)
{
    return is_digit(ch) || mreg_fold(ch) - 'a' < 26u;
}

/* Whether a word ends before `at`: gpt-4 is not a word of gpt-4o, nor of
 * gpt-4.1. */
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

/* Returns the entry whose words are in the name, or NULL. If there are
 * several, the longest words win, among equals the first entry. */
static const struct worded *by_words(struct kind k, struct text name)
{
    const struct worded *best = NULL;
    size_t longest = 0;

    for (size_t i = 0; i < k.count; i++) {
        const text_list *words = &entry(k, i)->words;

        for (size_t j = 0; j < words->n; j++)
            if (words->at[j].size > longest && has_words(name, words->at[j])) {
                longest = words->at[j].size;
                best = entry(k, i);
            }
    }
    return best;
}

/* ---- names in definitions ---------------------------------------------- */

static const struct worded *by_name(struct kind k, struct text name)
{
    for (size_t i = 0; name.at && i < k.count; i++)
        if (text_equal(entry(k, i)->name, name))
            return entry(k, i);
    return NULL;
}

static void check_name(struct catalogue *c, struct kind k,
                       enum diag_number number, const char *what,
                       struct text name)
{
    const char **names;

    if (!name.at || by_name(k, name))
        return;
    names = arena_get(c->arena, k.count + 1, sizeof *names);
    for (size_t i = 0; i < k.count; i++)
        names[i] = entry(k, i)->name.at;
    read_unknown(&c->in, number, what, name, names, k.count);
}

/* A snapshot is somebody else's catalogue: its words need not be known. */
static void check_names(struct catalogue *c, const struct model *m)
{
    if (m->from_snapshot)
        return;
    check_name(c, tokenizers(c), M_122, "tokenizer", m->tokenizer);
    check_name(c, chats(c), M_123, "chat format", m->chat);
}

/* ---- models ------------------------------------------------------------ */

static void name_model(struct catalogue *c, struct model *m)
{
    const char *name = arena_printf(c->arena, "%s/%s", m->provider.at,
                                    m->id.at);
    const struct text whole = {name, m->provider.size + 1 + m->id.size,
                               m->place};
    const struct worded *tokenizer = by_words(tokenizers(c), whole);
    const struct worded *chat = by_words(chats(c), whole);

    if (tokenizer && (!m->tokenizer.at || m->from_snapshot))
        m->tokenizer = tokenizer->name;
    if (chat && !m->chat.at)
        m->chat = chat->name;
}

/* Offers are joined later, when their makers are known. */
void name_tokenizers(struct catalogue *c)
{
    for (size_t i = 0; c->tokenizers.n && i < c->models.n; i++) {
        struct model *m = &c->models.at[i];

        check_names(c, m);
        for (; m; m = m->under)
            if (!m->maker_ref.at)
                name_model(c, m);
    }
}

void join_tokenizers(struct catalogue *c)
{
    for (size_t i = 0; i < c->models.n; i++) {
        struct model *m = &c->models.at[i];

        if (m->maker_ref.at)
            name_model(c, m);
        m->tokenizes = (const void *)by_name(tokenizers(c), m->tokenizer);
        m->chats = (const void *)by_name(chats(c), m->chat);
    }
}
