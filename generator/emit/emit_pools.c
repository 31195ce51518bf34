/* Writes the two pools of bytes: strings (names, in every registry) and texts
 * (what people read, left out of the lean one). Each is a struct with a member
 * for each entry, so that the C compiler finds the offsets and an entry more is
 * a line more. A name is kept with its provider in front; without one it is the
 * end of that.
 *
 * SPDX-License-Identifier: MIT */
#include "emitting.h"
#include "generator/catalogue/find.h"

#define POOL_MAX ((size_t)1 << 24)

static void add_text(struct emitting *e, struct text text)
{
    if (text.at)
        idents_add(&e->texts, text.at, text.size);
}

static void add_string(struct emitting *e, struct text text)
{
    if (text.at)
        idents_add(&e->strings, text.at, text.size);
}

static void gather_model_texts(struct emitting *e, const struct model *m)
{
    add_text(e, m->name);
    add_text(e, m->version);
    add_text(e, m->cutoff);
    add_text(e, m->url);
    add_text(e, m->notes);
    for (unsigned i = 0; i < 4; i++)
        add_text(e, joined_texts(e->arena, &m->guidance[i]));
    for (size_t i = 0; i < model_versions(m); i++) {
        add_text(e, m->prices->versions.at[i].source);
        add_text(e, m->prices->versions.at[i].notes);
    }
}

static void gather_texts(struct emitting *e)
{
    idents_add(&e->texts, "", 0);
    for (size_t i = 0; i < e->c->models.n; i++)
        gather_model_texts(e, &e->c->models.at[i]);
    for (size_t i = 0; i < e->c->providers.n; i++) {
        const struct provider *p = &e->c->providers.at[i];

        add_text(e, p->name);
        add_text(e, p->base_url);
        add_text(e, p->models_path);
        add_text(e, p->key_variable);
    }
    idents_name(&e->texts);
}

struct text whole_name(const struct emitting *e, const struct name *n)
{
    const struct text *id = &e->c->providers.at[n->provider].id;
    struct text whole = {n->text, n->size, {0}};

    if (n->qualified) {
        whole.at = arena_printf(e->arena, "%s/%.*s", id->at, (int)n->size,
                                n->text);
        whole.size = id->size + 1 + n->size;
    }
    return whole;
}

static void gather_strings(struct emitting *e)
{
    const struct catalogue *c = e->c;

    idents_add(&e->strings, "", 0);
    for (size_t i = 0; i < e->t->names.n; i++)
        add_string(e, whole_name(e, &e->t->names.at[i]));
    for (size_t i = 0; i < c->models.n; i++) {
        add_string(e, c->models.at[i].id);
        add_string(e, c->models.at[i].tokenizer);
    }
    for (size_t i = 0; i < c->providers.n; i++)
        add_string(e, c->providers.at[i].id);
    for (size_t i = 0; i < e->t->spellings.n; i++)
        add_string(e, e->t->spellings.at[i].text);
    for (size_t i = 0; i < c->flavours.n; i++)
        add_string(e, c->flavours.at[i].name);
    for (size_t i = 0; i < c->tiers.n; i++)
        add_string(e, c->tiers.at[i].name);
    for (size_t i = 0; i < c->naming.n; i++)
        add_string(e, c->naming.at[i].text);
    idents_name(&e->strings);
    idents_find_tails(&e->strings);
}

/* Writes rows X(name, bytes with the zero byte, initialiser). */
size_t put_pool_list(struct buffer *b, const char *macro,
                       const struct idents *set, size_t *longest_one)
{
    size_t total = 0, longest = 0;

    put(b, "\n/* name, bytes with the zero byte, text */\n"
        "#define %s(X) \\\n", macro);
    for (size_t i = 0; i < set->n; i++) {
        const struct ident *one = &set->at[i];

        if (one->whole != one)
            continue;
        put(b, "    X(%s, %zu, ", one->name, one->size + 1);
        put_c_text(b, one->key, one->size, " \\\n");
        put(b, ") \\\n");
        total += one->size + 1;
        longest = one->size > longest ? one->size : longest;
    }
    *longest_one = longest;
    return total;
}

void put_pool_struct(struct buffer *b, const char *macro, const char *name,
                       size_t size)
{
    put(b, "\n#define MEMBER(name, size, ...) char name[size];\n"
        "struct %s {\n    %s(MEMBER)\n"
        "    char padding[MREG_POOL_PAD];\n};\n#undef MEMBER\n"
        "_Static_assert(sizeof(struct %s) >= %zu + MREG_POOL_PAD,\n"
        "               \"nothing overlaps\");\n",
        name, macro, name, size);
}

static void emit_strings(struct emitting *e)
{
    size_t longest;
    struct buffer *b = emit_file(
        e, "strings.h", "The pool of names.",
        arena_printf(e->arena, "%s strings.", grouped(e->arena,
                                                      e->strings.n)));

    put(b, "#ifndef MREG_DATA_STRINGS_H\n#define MREG_DATA_STRINGS_H\n\n"
        "#include \"internal.h\"\n");
    e->pool_size = put_pool_list(b, "MREG_DATA_STRINGS", &e->strings,
                            &longest);
    put_pool_struct(b, "MREG_DATA_STRINGS", "mreg_data_pool", e->pool_size);
    put(b, "_Static_assert(offsetof(struct mreg_data_pool, padding) < "
        "1l << 24,\n               \"an offset has 24 bits\");\n\n"
        "extern const struct mreg_data_pool mreg_data_pool;\n\n"
        "/* Offset and length of a member, and of what follows its first n "
        "bytes. */\n"
        "#define STR(name) TAIL(name, 0)\n"
        "#define TAIL(name, n) \\\n"
        "    ((mreg_string)((offsetof(struct mreg_data_pool, name) + n) << 8 "
        "\\\n"
        "                   | (sizeof mreg_data_pool.name - 1 - n)))\n\n"
        "#endif\n");
    fits(e, e->pool_size, POOL_MAX, "bytes of names");
    fits(e, longest, 255, "bytes of one name");
}

void emit_pools(struct emitting *e)
{
    gather_strings(e);
    gather_texts(e);
    emit_strings(e);
}
