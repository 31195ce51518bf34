/* Turns classes.tsv into classes.c: blocks of code points, each kept once.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "tokenizers/runtime/classes.h"
#include "emit.h"
#include "fail.h"
#include "source.h"

#define POINTS 0x110000u
#define BLOCKS (POINTS >> MTOK_CLASS_BLOCK_LOG)
#define BLOCK_BYTES (1u << (MTOK_CLASS_BLOCK_LOG - 1))

static const struct {
    const char *name;
    uint8_t class;
} names[] = {
    {"UPPER", MTOK_IS_UPPER}, {"LOWER", MTOK_IS_LOWER},
    {"OTHER_LETTER", MTOK_IS_OTHER_LETTER}, {"MARK", MTOK_IS_MARK},
    {"NUMBER", MTOK_IS_NUMBER}, {"SPACE", MTOK_IS_SPACE},
    {"BLANK", MTOK_IS_BLANK}, {"NEWLINE", MTOK_IS_NEWLINE},
};

/* ---- reading ------------------------------------------------------------ */

static uint8_t class_named(const struct source *l, const char *name)
{
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!strcmp(names[i].name, name))
            return names[i].class;
    fail(l->file, l->number, "the class `%s`; there are UPPER, LOWER, "
         "OTHER_LETTER, MARK, NUMBER, SPACE, BLANK and NEWLINE", name);
}

static uint32_t read_point(const struct source *l, const char *text)
{
    const char *at = text;
    uint32_t point;

    if (!read_number(&at, 16, POINTS - 1, &point) || *at)
        fail(l->file, l->number, "`%s` is not a code point; write 0 to 10FFFF "
             "in hexadecimal, A-F in capitals", text);
    return point;
}

static void read_classes(struct source *l, uint8_t *classes)
{
    uint32_t next = 0;        /* the least code point that may come */
    char *row[3];
    size_t fields;

    memset(classes, MTOK_IS_OTHER, POINTS);
    while ((fields = source_fields(l, row, 3)) > 0) {
        uint32_t first, last;

        if (fields != 3)
            fail(l->file, l->number, "%zu fields; write first, last, class "
                 "with tabs between", fields);
        first = read_point(l, row[0]);
        last = read_point(l, row[1]);
        if (first < next || last < first)
            fail(l->file, l->number, "%s to %s; ranges must ascend and not "
                 "overlap", row[0], row[1]);
        memset(classes + first, class_named(l, row[2]), last - first + 1);
        next = last + 1;
    }
    if (!next)
        fail(l->file, 0, "no range at all; make it anew");
}

/* ---- blocks ------------------------------------------------------------- */

struct blocks {
    uint8_t of[BLOCKS];                  /* each block's index in `kept` */
    uint8_t kept[256][BLOCK_BYTES];
    unsigned n;
};

static void pack(uint8_t *block, const uint8_t *classes)
{
    for (unsigned i = 0; i < BLOCK_BYTES; i++)
        block[i] = (uint8_t)(classes[2 * i] | classes[2 * i + 1] << 4);
}

static void make_blocks(struct blocks *b, const uint8_t *classes,
                        const char *file)
{
    for (unsigned i = 0; i < BLOCKS; i++) {
        uint8_t block[BLOCK_BYTES];
        unsigned at = 0;

        pack(block, classes + ((size_t)i << MTOK_CLASS_BLOCK_LOG));
        while (at < b->n && memcmp(b->kept[at], block, BLOCK_BYTES))
            at++;
        if (at == 256)
            fail(file, 0, "more than 256 blocks of 128 code points differ; "
                 "classes.h has no room for them");
        if (at == b->n)
            memcpy(b->kept[b->n++], block, BLOCK_BYTES);
        b->of[i] = (uint8_t)at;
    }
}

/* ---- writing ------------------------------------------------------------ */

static void put_numbers(struct buffer *c, const uint8_t *numbers, size_t n)
{
    for (size_t i = 0; i < n; i++)
        put(c, "%s%u,", i % 16 ? " " : "\n    ", (unsigned)numbers[i]);
}

void emit_classes(struct output *o, struct arena *a, const char *file)
{
    struct buffer *c = output_file(o, "classes.c");
    struct blocks *b = arena_get(a, 1, sizeof *b);
    uint8_t *classes = arena_get(a, POINTS, 1);
    struct source l;

    source_read(&l, a, file);
    read_classes(&l, classes);
    make_blocks(b, classes, file);
    put(c, "/* Made by mreg-vocabulary; change tokenizers/unicode/.\n"
        " *\n * SPDX-License-Identifier: MIT */\n"
        "#include \"runtime/classes.h\"\n\n"
        "const uint8_t mtok_class_block[] = {");
    put_numbers(c, b->of, BLOCKS);
    put(c, "\n};\n\nconst uint8_t mtok_classes[][%u] = {\n", BLOCK_BYTES);
    for (unsigned i = 0; i < b->n; i++) {
        put(c, "    {");
        put_numbers(c, b->kept[i], BLOCK_BYTES);
        put(c, "\n    },\n");
    }
    put(c, "};\n");
}
