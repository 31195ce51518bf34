/* definitions/tokenizers.yaml: the tokenizers and chat formats that models
 * have, and the words in a model's name that say which.
 *
 * SPDX-License-Identifier: MIT */
#include "load.h"

#include <string.h>

#define FACTOR_ONE 1000u       /* factors are thousandths */
#define FACTOR_MOST 10000u
#define OVERHEAD_MOST 99u      /* tokens either way; none known passes 4 */

/* ---- tokenizers -------------------------------------------------------- */

static void read_factor(struct reading *in, const struct node *n, void *into)
{
    uint16_t *out = into;
    struct decimal d;
    uint64_t value;

    if (!read_decimal(in, n, &d))
        return;
    if (decimal_scaled(d, 3, &value) != DECIMAL_EXACT || !value
        || value > FACTOR_MOST)
        diag(in->diags, M_119, n->at,
             "'%s' is not a factor of 0.001 to 10 in thousandths", n->text);
    else
        *out = (uint16_t)value;
}

static void read_vocabulary(struct reading *in, const struct node *n,
                            bool is_own, struct tokenizer *t)
{
    unsigned number;

    if (t->has_vocabulary)
        diag(in->diags, M_124, n->at, "a vocabulary is a tokenizer's own or "
             "the nearest, not both");
    else if (read_name(in, n, &read_vocabularies, &number))
        t->vocabulary = (uint8_t)number;
    t->has_vocabulary = true;
    t->is_own = is_own;
}

static void read_own(struct reading *in, const struct node *n, void *into)
{
    read_vocabulary(in, n, true, into);
}

static void read_nearest(struct reading *in, const struct node *n,
                         void *into)
{
    read_vocabulary(in, n, false, into);
}

#define FIELD(name, reader, field, required) \
    {(name), (reader), offsetof(struct tokenizer, field), (required)}

static const struct read_key tokenizer_keys[] = {
    {"vocabulary", read_own, 0, false},
    {"nearest", read_nearest, 0, false},
    FIELD("factor", read_factor, factor, false),
    FIELD("words", read_ids, is.words, false),
    FIELD("source", read_reason, source, true),
    FIELD("checked", read_day, checked, true),
};
#undef FIELD

static const struct read_schema tokenizer_schema =
    READ_SCHEMA("a tokenizer", tokenizer_keys);

static void read_tokenizer(struct reading *in, const struct node *key,
                           const struct node *value)
{
    struct tokenizer t = {.factor = 0};

    read_id(in, key, &t.is.name);
    if (!read_map(in, value, &tokenizer_schema, &t) || !t.is.name.at)
        return;
    if (t.factor && (t.is_own || !t.has_vocabulary))
        diag(in->diags, M_124, key->at, "'%s' has a factor, but no nearest "
             "vocabulary that it is to", t.is.name.at);
    if (!t.factor)
        t.factor = FACTOR_ONE;
    arena_push(in->arena, &catalogue_of(in)->tokenizers, t);
}

static void read_tokenizers(struct reading *in, const struct node *n,
                            void *into)
{
    (void)into;
    if (!read_kind(in, n, NODE_MAP, "a map of tokenizers by name"))
        return;
    for (size_t i = 0; i < n->count; i++)
        read_tokenizer(in, read_map_key(n, i), read_map_value(n, i));
}

/* ---- chat formats ------------------------------------------------------ */

static void read_overhead(struct reading *in, const struct node *n,
                          void *into)
{
    int16_t *out = into;
    struct decimal d;
    uint64_t value = 0;

    if (!read_kind(in, n, NODE_SCALAR, "a number of tokens"))
        return;
    if (!decimal_parse(n->text, n->size, &d)
        || strspn(n->text + d.negative, "0123456789") + d.negative != n->size
        || decimal_scaled((struct decimal){d.digits, d.scale, false}, 0,
                       &value) != DECIMAL_EXACT || value > OVERHEAD_MOST)
        diag(in->diags, M_108, n->at, "'%s' is not a whole number of tokens "
             "from -%u to %u", n->text, OVERHEAD_MOST, OVERHEAD_MOST);
    else
        *out = (int16_t)(d.negative ? -(int)value : (int)value);
}

#define FIELD(name, reader, field, required) \
    {(name), (reader), offsetof(struct chat, field), (required)}

static const struct read_key chat_keys[] = {
    FIELD("message", read_overhead, adds.message, true),
    FIELD("name", read_overhead, adds.name, true),
    FIELD("reply", read_overhead, adds.reply, true),
    FIELD("words", read_ids, is.words, false),
    FIELD("source", read_reason, source, true),
    FIELD("checked", read_day, checked, true),
};

static const struct read_schema chat_schema =
    READ_SCHEMA("a chat format", chat_keys);

static void read_chats(struct reading *in, const struct node *n, void *into)
{
    (void)into;
    if (!read_kind(in, n, NODE_MAP, "a map of chat formats by name"))
        return;
    for (size_t i = 0; i < n->count; i++) {
        struct chat chat = {.checked = 0};

        read_id(in, read_map_key(n, i), &chat.is.name);
        if (read_map(in, read_map_value(n, i), &chat_schema, &chat)
            && chat.is.name.at)
            arena_push(in->arena, &catalogue_of(in)->chats, chat);
    }
}

/* ---- the file ---------------------------------------------------------- */

static void add_words(struct catalogue *c, const text_list *words,
                      text_list *all)
{
    for (size_t i = 0; i < words->n; i++)
        arena_push(c->arena, all, words->at[i]);
}

static void check_words(struct catalogue *c)
{
    text_list of_tokenizers = {NULL, 0, 0}, of_chats = {NULL, 0, 0};

    for (size_t i = 0; i < c->tokenizers.n; i++)
        add_words(c, &c->tokenizers.at[i].is.words, &of_tokenizers);
    for (size_t i = 0; i < c->chats.n; i++)
        add_words(c, &c->chats.at[i].is.words, &of_chats);
    read_refuse_twice(&c->in, &of_tokenizers, M_113,
                      "already says which tokenizer");
    read_refuse_twice(&c->in, &of_chats, M_113,
                      "already says which chat format");
}

void load_tokenizers(struct catalogue *c, const char *path)
{
    static const struct read_key keys[] = {
        {"tokenizers", read_tokenizers, 0, true},
        {"chats", read_chats, 0, false},
    };
    static const struct read_schema schema =
        READ_SCHEMA("the file of tokenizers", keys);
    const struct node *root = yaml_load(c->arena, c->diags, path);

    if (root && read_map(&c->in, root, &schema, NULL))
        check_words(c);
}
