/* Writes texts.h, the pool of what people read, and texts.c, which says what
 * belongs to which model and version. The lean registry has neither.
 *
 * SPDX-License-Identifier: MIT */
#include "emitting.h"

/* Writes rows X(name, bytes with the zero byte, initialiser). */
static void put_list(struct emitting *e, struct buffer *b)
{
    const struct text_pool *p = &e->image->texts;

    put(b, "\n/* name, bytes with the zero byte, text */\n"
        "#define MREG_DATA_TEXTS(X) \\\n");
    for (size_t i = 0; i < p->texts.n; i++) {
        const struct pooled *text = &p->texts.at[i];

        put(b, "    X(%s, %zu, ", emit_text_at(e, (uint32_t)text->offset),
            text->size + 1);
        put_c_text(b, text->at, text->size, " \\\n");
        put(b, ") \\\n");
    }
}

static void put_pool(struct emitting *e)
{
    const struct text_pool *p = &e->image->texts;
    struct buffer *b = emit_file(
        e, "texts.h", "The pool of texts.",
        arena_printf(e->arena, "%s texts.", grouped(e->arena, p->texts.n)));

    put(b, "#ifndef MREG_DATA_TEXTS_H\n#define MREG_DATA_TEXTS_H\n\n"
        "#include \"internal.h\"\n");
    put_list(e, b);
    put(b, "\n#define MEMBER(name, size, ...) char name[size];\n"
        "struct mreg_data_texts {\n    MREG_DATA_TEXTS(MEMBER)\n"
        "    char padding[MREG_POOL_PAD];\n};\n#undef MEMBER\n"
        "_Static_assert(sizeof(struct mreg_data_texts) >= %zu + "
        "MREG_POOL_PAD,\n               \"nothing overlaps\");\n",
        p->size);
    put(b, "\n/* Where a text begins and where its zero byte is. So many "
        "offsetof() take a\n * compiler seconds and a gigabyte. */\n"
        "#define TEXT_PLACE(name, size, ...) \\\n"
        "    AT_##name, END_##name = AT_##name + size - 1,\n"
        "enum { MREG_DATA_TEXTS(TEXT_PLACE) };\n#undef TEXT_PLACE\n"
        "\n/* Offset and length of a text; 255 if it is longer. */\n"
        "#define TEXTS_AT(name) ((uint32_t)AT_##name)\n"
        "#define TEXT_SIZE(name) ((uint32_t)(END_##name - AT_##name))\n"
        "#define TEXT(name) \\\n"
        "    ((mreg_text_ref)(TEXTS_AT(name) << 8 \\\n"
        "                     | (TEXT_SIZE(name) < 255 ? TEXT_SIZE(name) "
        ": 255)))\n\n"
        "#endif\n");
}

static bool is_unguided(const struct mreg_model_texts *m)
{
    for (unsigned k = 0; k < MREG_GUIDANCE_COUNT; k++)
        if (m->guidance[k])
            return false;
    return true;
}

static void put_guidance(struct emitting *e, struct buffer *b,
                         const uint32_t *guidance)
{
    for (unsigned k = 0; k < MREG_GUIDANCE_COUNT; k++)
        put(b, "%sTEXTS_AT(%s)", k ? ", " : "{",
            emit_text_at(e, guidance[k]));
    put(b, "}");
}

static void put_model(struct emitting *e, struct buffer *b, uint32_t i)
{
    const struct mreg_model_texts *m = &e->r->model_texts[i];
    const char *comma = "";

    put(b, "    [%s] = {", emit_model(e, i));
#define PUT(member) \
    put(b, "%sTEXT(%s)", comma, emit_text(e, m->member)), comma = ", ";
    MREG_MODEL_TEXTS(PUT)
    if (is_unguided(m)) {
        put(b, ", UNGUIDED},\n");
        return;
    }
    put(b, ",\n        ");
    put_guidance(e, b, m->guidance);
    put(b, "},\n");
}

/* ---- versions ---------------------------------------------------------- */

static void put_entry(struct emitting *e, struct buffer *b, size_t schedule)
{
    const struct model *m = schedule_model(&e->b->schedules.at[schedule]);
    const struct mreg_model_row *row = &e->r->models[m - e->c->models.at];

    put(b, "#define %s \\\n", emit_entry(e, schedule));
    for (uint32_t i = 0; i < row->versions; i++) {
        const struct mreg_version_texts *v =
            &e->r->version_texts[row->first_version + i];

        put(b, "    {TEXT(%s), TEXT(%s), %u, %u}, \\\n",
            emit_text(e, v->source), emit_text(e, v->notes), v->checked,
            v->precision);
    }
    put(b, "\n");
}

static void put_versions(struct emitting *e, struct buffer *b)
{
    struct buffer *parts[PARTS];

    put(b, "\n/* A price entry each: source, notes, the day it was checked, "
        "precision. */\n");
    emit_parts(e, "sources", "Where a price is from, and when it was checked.",
               "Lists of what texts.h has.", b, parts);
    for (size_t i = 0; i < e->b->schedules.n; i++)
        put_entry(e, emit_part_of(e, i, parts), i);
    put(b, "\nconst struct mreg_version_texts mreg_data_version_texts[] = {\n");
    for (size_t i = 0; i < e->c->models.n; i++)
        if (e->r->models[i].versions)
            put(b, "    %s\n", emit_entry(e, e->b->schedule[i]));
    put(b, "    {0, 0, 0, 0}\n};\n"
        "_Static_assert(sizeof mreg_data_version_texts\n"
        "                   / sizeof(struct mreg_version_texts)\n"
        "                   == MREG_DATA_VERSIONS + 1,\n"
        "               \"versions of all models\");\n");
}

#define NAME(member) #member ", "

void emit_texts(struct emitting *e)
{
    static const uint32_t unguided[MREG_GUIDANCE_COUNT];
    struct buffer *b;

    put_pool(e);
    b = emit_file(e, "texts.c", "Which model and which price says what.",
                  arena_printf(e->arena, "%s bytes of texts.",
                               grouped(e->arena, e->r->text_size)));
    put(b, "#include \"texts.h\"\n\n"
        "#define INITIAL(name, size, ...) .name = __VA_ARGS__,\n"
        "const struct mreg_data_texts mreg_data_texts = {\n"
        "    MREG_DATA_TEXTS(INITIAL)\n};\n"
        "\n#define UNGUIDED ");
    put_guidance(e, b, unguided);
    put(b, "\n\n/* " MREG_MODEL_TEXTS(NAME) "guidance */\n"
        "const struct mreg_model_texts mreg_data_model_texts[] = {\n");
    for (uint32_t i = 0; i < e->r->model_count; i++)
        put_model(e, b, i);
    put(b, "    [MREG_DATA_MODELS] = {0}\n};\n");
    put_versions(e, b);
}
