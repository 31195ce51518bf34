/* The notes of registry/: rows that no program asks for, so that the tables
 * lack them. A registry file carries them beside its tables.
 *
 * SPDX-License-Identifier: MIT */
#include "fields.h"
#include "report.h"

#include "base/instant.h"
#include "generator/catalogue/find.h"
#include "generator/read/read.h"

static void row_words(struct buffer *b, struct text text)
{
    row_text(b, (mreg_text){text.at, (uint32_t)text.size});
}

static void put_tokenizers(const struct catalogue *c, struct buffer *b)
{
    for (size_t i = 0; i < c->tokenizers.n; i++) {
        const struct tokenizer *t = &c->tokenizers.at[i];

        row_string(b, "tokenizer");
        row_words(b, t->is.name);
        row_string(b, !t->has_vocabulary ? "unknown"
                      : t->is_own ? "own" : "nearest");
        row_string(b, t->has_vocabulary
                          ? read_vocabularies.at[t->vocabulary] : "-");
        row_string(b, arena_printf(c->arena, "%u.%03u", t->factor / 1000u,
                                   t->factor % 1000u));
        row_day(b, t->checked);
        row_words(b, t->source);
        put(b, "\n");
    }
}

static void put_chats(const struct catalogue *c, struct buffer *b)
{
    for (size_t i = 0; i < c->chats.n; i++) {
        const struct chat *chat = &c->chats.at[i];

        row_string(b, "chat");
        row_words(b, chat->is.name);
        row_string(b, arena_printf(c->arena, "%d", chat->adds.message));
        row_string(b, arena_printf(c->arena, "%d", chat->adds.name));
        row_string(b, arena_printf(c->arena, "%d", chat->adds.reply));
        row_day(b, chat->checked);
        row_words(b, chat->source);
        put(b, "\n");
    }
}

static void put_corrections(const struct model *m, struct buffer *b)
{
    char from[INSTANT_TEXT_SIZE];

    for (size_t i = 0; i < model_versions(m); i++) {
        const struct version *v = &m->prices->versions.at[i];

        if (!v->corrects.at)
            continue;
        instant_short(v->from, from);
        row_string(b, "corrects");
        row_words(b, m->provider);
        row_words(b, m->id);
        row_string(b, from);
        row_words(b, v->corrects);
        put(b, "\n");
    }
}

static void put_instant(struct buffer *b, int64_t ms)
{
    char text[INSTANT_TEXT_SIZE] = "-";

    if (ms != INT64_MIN && ms != INT64_MAX)
        instant_short(ms, text);
    row_string(b, text);
}

/* What accounts are charged is among the rates; here is why. */
static void put_contracts(const struct catalogue *c, struct buffer *b)
{
    static const char *const kinds[] = {
        [CONTRACT_MULTIPLY] = "multiply", [CONTRACT_PRICES] = "prices",
        [CONTRACT_MARKUP] = "markup"};

    for (size_t i = 0; i < c->contracts.n; i++) {
        const struct contract *k = c->contracts.at[i];

        row_string(b, "contract");
        row_words(b, k->account);
        put_instant(b, k->from);
        put_instant(b, k->until);
        row_string(b, k->kind == CONTRACT_PRICES
                          ? kinds[k->kind]
                          : arena_printf(c->arena, "%s %lu/%lu",
                                         kinds[k->kind],
                                         (unsigned long)k->times,
                                         (unsigned long)k->over));
        row_words(b, k->source);
        row_words(b, k->notes);
        put(b, "\n");
    }
}

static void put_shadowed(const struct shadowed *s, struct buffer *b)
{
    row_string(b, "shadowed");
    row_string(b, s->name);
    row_string(b, s->finds);
    row_string(b, s->loses);
    put(b, "\n");
}

struct text report_notes(const struct catalogue *c,
                         const struct nametable *t)
{
    struct buffer rows = {.arena = c->arena}, sorted = {.arena = c->arena};

    for (size_t i = 0; i < c->models.n; i++)
        put_corrections(&c->models.at[i], &rows);
    for (size_t i = 0; i < t->shadowed.n; i++)
        put_shadowed(&t->shadowed.at[i], &rows);
    for (size_t i = 0; i < c->audit.n; i++) {
        row_string(&rows, "audit");
        row_string(&rows, c->audit.at[i].text);
        put(&rows, "\n");
    }
    put_tokenizers(c, &rows);
    put_chats(c, &rows);
    put_contracts(c, &rows);
    tsv_sort(c->arena, &rows, &sorted);
    return (struct text){sorted.at, sorted.n, {0}};
}
