/* Writes the two pools of bytes: strings (names, in every registry) and texts
 * (what people read, left out of the lean one). Each is a struct with a member
 * for each entry, so that the C compiler finds the offsets and an entry more is
 * a line more. A name is kept with its provider in front; without one it is the
 * end of that.
 *
 * SPDX-License-Identifier: MIT */
#include "emitting.h"

/* Names the texts of a pool. */
static void name_texts(struct idents *set, const struct text_pool *p)
{
    for (size_t i = 0; i < p->texts.n; i++)
        idents_add(set, p->texts.at[i].at, p->texts.at[i].size);
    idents_name(set);
}

/* Writes rows X(name, bytes with the zero byte, initialiser). */
void put_pool_list(struct buffer *b, const char *macro,
                   const struct text_pool *p, const struct idents *set)
{
    put(b, "\n/* name, bytes with the zero byte, text */\n"
        "#define %s(X) \\\n", macro);
    for (size_t i = 0; i < p->texts.n; i++) {
        const struct pooled *text = &p->texts.at[i];

        put(b, "    X(%s, %zu, ",
            idents_find(set, text->at, text->size)->name, text->size + 1);
        put_c_text(b, text->at, text->size, " \\\n");
        put(b, ") \\\n");
    }
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
    const struct text_pool *p = &e->image->pool;
    struct buffer *b = emit_file(
        e, "strings.h", "The pool of names.",
        arena_printf(e->arena, "%s strings.", grouped(e->arena,
                                                      p->texts.n)));

    put(b, "#ifndef MREG_DATA_STRINGS_H\n#define MREG_DATA_STRINGS_H\n\n"
        "#include \"internal.h\"\n");
    put_pool_list(b, "MREG_DATA_STRINGS", p, &e->strings);
    put_pool_struct(b, "MREG_DATA_STRINGS", "mreg_data_pool", p->size);
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
}

void emit_pools(struct emitting *e)
{
    name_texts(&e->strings, &e->image->pool);
    name_texts(&e->texts, &e->image->texts);
    emit_strings(e);
}
