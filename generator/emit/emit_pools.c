/* Writes strings.h, the pool of names: a struct with a member for each string,
 * so that the C compiler finds the offsets and a string more is a line more.
 *
 * The full registry keeps a name with its provider in front; without one it is
 * the end of that. The lean registry has a struct of its own: each member
 * without the bytes in front that it does not need, and what then ends another
 * member is left out.
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

void emit_pools(struct emitting *e)
{
    const struct text_pool *p = &e->image->pool;

    name_texts(&e->strings, p);
    name_texts(&e->texts, &e->image->texts);
    e->needed = arena_get(e->arena, p->texts.n + 1, sizeof *e->needed);
    for (size_t i = 0; i < p->texts.n; i++)
        e->needed[i] = p->texts.at[i].size;
}

/* ---- the lean pool ------------------------------------------------------ */

/* The lean registry's pool, and where in it each string of the full one has
 * the end that is needed. */
struct lean {
    struct text_pool pool;
    uint32_t *offset;
    size_t *keeper;             /* of each text of `pool`: the first string
                                 * with that end, by its index */
};

static void find_ends(struct emitting *e, struct lean *l)
{
    const struct text_pool *p = &e->image->pool;

    text_pool_start(&l->pool, e->arena, true);
    l->offset = arena_get(e->arena, p->texts.n + 1, sizeof *l->offset);
    for (size_t i = 0; i < p->texts.n; i++) {
        const struct pooled *in = &p->texts.at[i];
        const struct text end = {in->at + e->needed[i],
                                 in->size - e->needed[i], {0}};

        text_pool_add_offset(&l->pool, &l->offset[i], end);
    }
    text_pool_settle(&l->pool);
    l->keeper = arena_get(e->arena, l->pool.texts.n + 1, sizeof *l->keeper);
    for (size_t i = p->texts.n; i-- > 0;) {
        const struct pooled *in = text_pool_at(&l->pool, l->offset[i]);

        if (in->offset == l->offset[i])
            l->keeper[in - l->pool.texts.at] = i;
    }
}

/* ---- strings.h ---------------------------------------------------------- */

static const char *name_of(const struct emitting *e, size_t i)
{
    const struct pooled *text = &e->image->pool.texts.at[i];

    return idents_find(&e->strings, text->at, text->size)->name;
}

static void put_string(struct emitting *e, struct buffer *b,
                       const struct lean *l, size_t i)
{
    const struct pooled *text = &e->image->pool.texts.at[i];
    const struct pooled *in = text_pool_at(&l->pool, l->offset[i]);
    const size_t keeper = l->keeper[in - l->pool.texts.at];
    const size_t cut = e->needed[i];

    put(b, "    %s(%s, %zu, ", keeper == i ? "X" : "Y", name_of(e, i), cut);
    put_c_text(b, text->at, cut, " \\\n");
    put(b, ", %zu, ", text->size - cut);
    put_c_text(b, text->at + cut, text->size - cut, " \\\n");
    if (keeper != i)
        put(b, ", %s, %zu", name_of(e, keeper), l->offset[i] - in->offset);
    put(b, ") \\\n");
}

/* The two pools, and references into the one that is compiled. */
static const char structs[] =
    "\n#define MEMBER(name, cut, front, size, end) char name[cut + size + 1];"
    "\n#define ALIAS(name, cut, front, size, end, in, n) \\\n"
    "    MEMBER(name, cut, front, size, end)\n"
    "struct mreg_data_pool {\n    MREG_DATA_STRINGS(MEMBER, ALIAS)\n"
    "    char padding[MREG_POOL_PAD];\n};\n"
    "#undef MEMBER\n#undef ALIAS\n\n"
    "#ifdef MREG_DATA_LEAN\n"
    "#define MEMBER(name, cut, front, size, end) char name[size + 1];\n"
    "#define ALIAS(...)\n"
    "struct mreg_data_lean_pool {\n    MREG_DATA_STRINGS(MEMBER, ALIAS)\n"
    "    char padding[MREG_POOL_PAD];\n};\n"
    "#undef MEMBER\n"
    "#define INITIAL(name, cut, front, size, end) .name = end,\n"
    "\n/* Where a string would begin if its end were not alone. */\n"
    "#define PLACE(name, cut, ...) \\\n"
    "    AT_##name = (int)offsetof(struct mreg_data_lean_pool, name) - cut,\n"
    "#define SAME(name, cut, front, size, end, in, n) \\\n"
    "    AT_##name = (int)offsetof(struct mreg_data_lean_pool, in) + n - cut,"
    "\nenum { MREG_DATA_STRINGS(PLACE, SAME) };\n"
    "#undef PLACE\n#undef SAME\n"
    "#define AT(name) AT_##name\n"
    "#else\n"
    "#define INITIAL(name, cut, front, size, end) .name = front end,\n"
    "#define ALIAS(name, cut, front, size, end, in, n) .name = front end,\n"
    "#define AT(name) offsetof(struct mreg_data_pool, name)\n"
    "#endif\n\n"
    "#define SIZE(name) (sizeof ((struct mreg_data_pool *)0)->name - 1)\n"
    "/* Offset and length of a string, and of what follows its first n bytes. "
    "*/\n"
    "#define STR(name) TAIL(name, 0)\n"
    "#define TAIL(name, n) \\\n"
    "    ((mreg_string)((mreg_string)(AT(name) + n) << 8 \\\n"
    "                   | (SIZE(name) - n)))\n";

size_t emit_strings(struct emitting *e)
{
    const struct text_pool *p = &e->image->pool;
    struct lean l;
    struct buffer *b = emit_file(
        e, "strings.h", "The pool of names.",
        arena_printf(e->arena, "%s strings.", grouped(e->arena,
                                                      p->texts.n)));

    find_ends(e, &l);
    put(b, "#ifndef MREG_DATA_STRINGS_H\n#define MREG_DATA_STRINGS_H\n\n"
        "#include \"internal.h\"\n\n"
        "/* name, bytes that only the full registry needs, bytes behind them; "
        "Y: the lean\n * one has them in another string, behind so many of "
        "its bytes */\n#define MREG_DATA_STRINGS(X, Y) \\\n");
    for (size_t i = 0; i < p->texts.n; i++)
        put_string(e, b, &l, i);
    put(b, "%s_Static_assert(sizeof(struct mreg_data_pool) >= %zu + "
        "MREG_POOL_PAD,\n               \"nothing overlaps\");\n"
        "_Static_assert(offsetof(struct mreg_data_pool, padding) < "
        "1l << 24,\n               \"an offset has 24 bits\");\n\n"
        "#endif\n", structs, p->size);
    return l.pool.size;
}
