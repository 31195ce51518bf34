/* Writes the C files of a vocabulary.
 *
 * SPDX-License-Identifier: MIT */
#include "emit.h"

#include <string.h>

#include "base/c_text.h"

#define INC_LINE 18u          /* bytes in a line of a .inc */

/* ---- bytes -------------------------------------------------------------- */

/* Writes a string literal in lines. Each byte has three octal digits, because
 * a digit may follow it. */
static void put_octal(struct buffer *b, const struct buffer *bytes)
{
    for (size_t i = 0; i < bytes->n; i++) {
        const unsigned byte = (unsigned char)bytes->at[i];
        const char text[] = {'\\', (char)('0' + (byte >> 6)),
                             (char)('0' + (byte >> 3 & 7)),
                             (char)('0' + (byte & 7))};

        if (i % INC_LINE == 0)
            put_bytes(b, "\"", 1);
        put_bytes(b, text, sizeof text);
        if (i % INC_LINE == INC_LINE - 1 || i + 1 == bytes->n)
            put_bytes(b, "\"\n", 2);
    }
}

static struct buffer *add_file(struct output *o, const char *name,
                               const char *ending)
{
    return output_file(o, arena_printf(o->arena, "%s%s", name, ending));
}

/* Declares or defines `bytes`. The assembler's lines say what the compiler
 * would say for a constant array. */
static void put_blob(struct buffer *c, const char *name)
{
    put(c, "#if defined(__ELF__) && !defined(MTOK_NO_INCBIN)\n"
        "__asm__(\n"
        "    \".pushsection .rodata.mtok_%s_bytes,\\\"a\\\",%%progbits\\n\"\n"
        "    \".balign %u\\n\"\n"
        "    \".globl mtok_%s_bytes\\n\"\n"
        "    \".hidden mtok_%s_bytes\\n\"\n"
        "    \".type mtok_%s_bytes, %%object\\n\"\n"
        "    \"mtok_%s_bytes:\\n\"\n",
        name, TABLE_ALIGNMENT, name, name, name, name);
    put(c, "    \".incbin \\\"%s.bin\\\"\\n\"\n"
        "    \".size mtok_%s_bytes, . - mtok_%s_bytes\\n\"\n"
        "    \".popsection\\n\");\n"
        "extern const unsigned char bytes[] __asm__(\"mtok_%s_bytes\")\n"
        "    __attribute__((visibility(\"hidden\")));\n",
        name, name, name, name);
    put(c, "#else\n"
        "static const _Alignas(%u) unsigned char bytes[] =\n"
        "#include \"%s.inc\"\n"
        ";\n"
        "#endif\n\n", TABLE_ALIGNMENT, name);
}

static struct buffer *start_file(struct output *o, const char *name,
                                 const struct buffer *bytes)
{
    struct buffer *c;

    put_bytes(add_file(o, name, ".bin"), bytes->at, bytes->n);
    put_octal(add_file(o, name, ".inc"), bytes);
    c = add_file(o, name, ".c");
    put(c, "/* Made by mreg-vocabulary; change tokenizers/vocabularies/.\n"
        " *\n * SPDX-License-Identifier: MIT */\n"
        "#include \"runtime/ranks.h\"\n\n");
    put_blob(c, name);
    return c;
}

/* ---- NAME.c ------------------------------------------------------------- */

static void put_ranks(struct buffer *c, const struct tables *t)
{
    const struct mtok_ranks *r = &t->ranks;
    const unsigned char *const first = (const unsigned char *)t->bytes.at;
    const struct mtok_hash_table *const hashes[] = {&r->shorts, &r->middles,
                                                    &r->longs};
    const unsigned char *const sides[] = {
        r->singles, r->pairs, r->filter, r->lengths, r->long_slots,
        r->long_lengths};

    put(c, "static const struct mtok_ranks ranks = {\n");
    for (unsigned i = 0; i < 3; i++)
        put(c, "    {bytes + %zu, bytes + %zu, %u, %u},\n",
            (size_t)(hashes[i]->displacements - first),
            (size_t)(hashes[i]->slots - first),
            (unsigned)hashes[i]->slot_count, (unsigned)hashes[i]->bits);
    put(c, "    bytes + %zu, %u, %u,\n", (size_t)(r->bytes - first),
        (unsigned)r->token_max, (unsigned)r->rank_count);
    for (unsigned i = 0; i < sizeof sides / sizeof *sides; i++)
        put(c, "    bytes + %zu,\n", (size_t)(sides[i] - first));
    put(c, "    %u, bytes + %zu, bytes + %zu, bytes + %zu\n};\n\n",
        (unsigned)r->long_count, (size_t)(r->run_row - first),
        (size_t)(r->runs - first), (size_t)(r->borders - first));
}

static void put_specials(struct buffer *c, const struct encoding *e)
{
    if (!e->specials.n)
        return;
    put(c, "static const struct mtok_special_row %s_specials[] = {\n",
        e->name);
    for (size_t i = 0; i < e->specials.n; i++) {
        const struct special *s = &e->specials.at[i];
        const size_t size = strlen(s->text);

        put(c, "    {");
        put_c_text(c, s->text, size, "\n");
        put(c, ", %zu, %u},\n", size, (unsigned)s->id);
    }
    put(c, "};\n\n");
}

static void put_encoding(struct buffer *c, const struct encoding *e)
{
    put_specials(c, e);
    put(c, "extern const struct mreg_encoding mreg_%s;\n"
        "const struct mreg_encoding mreg_%s = {\n"
        "    \"%s\", %zu, %zu, ",
        e->name, e->name, e->name, strlen(e->name), e->specials.n);
    if (e->specials.n)
        put(c, "%s_specials", e->name);
    else
        put(c, "NULL");
    put(c, ", &ranks,\n    &mtok_family_%s\n};\n\n", e->vocabulary->family);
}

/* ---- NAME_spelling.c ---------------------------------------------------- */

static void put_spelling(struct buffer *c, const struct encoding *e)
{
    put(c, "extern const struct mreg_encoding mreg_%s;\n"
        "extern const struct mreg_spelling mreg_%s_spelling;\n"
        "const struct mreg_spelling mreg_%s_spelling = {\n"
        "    &mreg_%s, bytes\n};\n\n", e->name, e->name, e->name, e->name);
}

void emit_vocabulary(struct output *o, const struct encodings *e,
                     const struct listed *v, const struct tables *t)
{
    const char *spelling = arena_printf(o->arena, "%s_spelling", v->name);
    struct buffer *c = start_file(o, v->name, &t->bytes);
    struct buffer *s = start_file(o, spelling, &t->where);

    put(c, "extern const struct mtok_family mtok_family_%s;\n\n", v->family);
    put_ranks(c, t);
    for (size_t i = 0; i < e->encodings.n; i++)
        if (e->encodings.at[i]->vocabulary == v) {
            put_encoding(c, e->encodings.at[i]);
            put_spelling(s, e->encodings.at[i]);
        }
}
