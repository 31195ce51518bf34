/* Which tokenizer and which chat format a model has: the one that its
 * definition names, else that of its maker's model, else the one whose words
 * are in its name, else the one that a snapshot names.
 *
 * SPDX-License-Identifier: MIT */
#include "generator/read/read.h"
#include "complete.h"
#include "words.h"

static struct worded_list tokenizers(const struct catalogue *c)
{
    return WORDED(c->tokenizers);
}

static struct worded_list chats(const struct catalogue *c)
{
    return WORDED(c->chats);
}

/* ---- names in definitions ---------------------------------------------- */

static const struct worded *by_name(struct worded_list k, struct text name)
{
    for (size_t i = 0; name.at && i < k.count; i++)
        if (text_equal(worded_at(k, i)->name, name))
            return worded_at(k, i);
    return NULL;
}

static void check_name(struct catalogue *c, struct worded_list k,
                       enum diag_number number, const char *what,
                       struct text name)
{
    const char **names;

    if (!name.at || by_name(k, name))
        return;
    names = arena_get(c->arena, k.count + 1, sizeof *names);
    for (size_t i = 0; i < k.count; i++)
        names[i] = worded_at(k, i)->name.at;
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
    const struct worded *tokenizer = worded_of(c, tokenizers(c), m);
    const struct worded *chat = worded_of(c, chats(c), m);

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
