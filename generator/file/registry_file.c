/* The bytes of a registry file: header, directory, sections. Rows are written
 * field by field, so that any machine writes either byte order and padding is
 * zero.
 *
 * SPDX-License-Identifier: MIT */
#include "registry_file.h"

#include <string.h>

#include "base/sha256.h"

/* A section of the registry that is written. */
struct source {
    uint16_t id, more;
    bool needed;
    const char *fields;
    const void *rows;           /* NULL: as many zero bytes */
    uint32_t count;
};

enum { SOURCES_MAX = 64 };

struct writing {
    struct buffer *out;
    bool big_endian;
    struct source source[SOURCES_MAX];
    size_t sources;
};

/* ---- fields ------------------------------------------------------------ */

/* A run of fields of one kind, as the letters say it: "7H". */
struct run { size_t count, size; bool is_padding; };

static struct run take_run(const char **fields)
{
    static const struct { char letter; uint8_t size; } sizes[] = {
        {'B', 1}, {'b', 1}, {'x', 1}, {'H', 2}, {'h', 2}, {'I', 4}, {'i', 4},
        {'Q', 8}, {'q', 8}};
    struct run run = {0, 0, false};

    for (; **fields >= '0' && **fields <= '9'; ++*fields)
        run.count = run.count * 10 + (size_t)(**fields - '0');
    if (!run.count)
        run.count = 1;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        if (sizes[i].letter == **fields)
            run.size = sizes[i].size;
    run.is_padding = *(*fields)++ == 'x';
    return run;
}

size_t registry_row_size(const char *fields)
{
    size_t size = 0;

    while (*fields) {
        const struct run run = take_run(&fields);
        size += run.count * run.size;
    }
    return size;
}

static uint64_t number_at(const char *at, size_t size)
{
    uint8_t small;
    uint16_t half;
    uint32_t word;
    uint64_t wide = 0;

    switch (size) {
    case 1: memcpy(&small, at, 1); return small;
    case 2: memcpy(&half, at, 2); return half;
    case 4: memcpy(&word, at, 4); return word;
    default: memcpy(&wide, at, 8); return wide;
    }
}

static void put_number(struct writing *w, uint64_t value, size_t size)
{
    char bytes[8];

    for (size_t i = 0; i < size; i++)
        bytes[w->big_endian ? size - 1 - i : i] = (char)(value >> 8 * i);
    put_bytes(w->out, bytes, size);
}

static void put_zeros(struct writing *w, size_t n)
{
    static const char zeros[64];

    for (; n > sizeof zeros; n -= sizeof zeros)
        put_bytes(w->out, zeros, sizeof zeros);
    put_bytes(w->out, zeros, n);
}

/* Writes a row and returns the bytes after it. */
static const char *put_row(struct writing *w, const char *row,
                           const char *fields)
{
    while (*fields) {
        const struct run run = take_run(&fields);

        if (run.is_padding || run.size == 1) {
            if (run.is_padding)
                put_zeros(w, run.count);
            else
                put_bytes(w->out, row, run.count);
            row += run.count;
            continue;
        }
        for (size_t i = 0; i < run.count; i++, row += run.size)
            put_number(w, number_at(row, run.size), run.size);
    }
    return row;
}

/* ---- sections ---------------------------------------------------------- */

static void add(struct writing *w, struct source s)
{
    w->source[w->sources++] = s;
}

static void gather(struct writing *w, const mreg *r, struct text notes)
{
#define X_(id, member, type, rows, fields) \
    add(w, (struct source){id, 0, true, fields, r->member, rows});
    MREG_FIXED_SECTIONS(X_)
#undef X_
#define X_(id, member, type, count, more, kind, fields) \
    if (r->member || !(MREG_SECTION_##kind & MREG_SECTION_MAY)) \
        add(w, (struct source){id, more, true, fields, r->member, \
                               r->member ? r->count : 0});
    MREG_TABLE_SECTIONS(X_)
#undef X_
    if (notes.at)
        add(w, (struct source){MREG_SECTION_NOTES, 0, false, "B", notes.at,
                               (uint32_t)notes.size});
}

static size_t size_of(const struct source *s)
{
    return ((size_t)s->count + s->more) * registry_row_size(s->fields);
}

static size_t aligned(size_t n)
{
    return (n + MREG_FILE_ALIGN - 1) / MREG_FILE_ALIGN * MREG_FILE_ALIGN;
}

static size_t begin_of_sections(const struct writing *w)
{
    return sizeof(struct mreg_file_header)
           + w->sources * sizeof(struct mreg_file_section);
}

static uint64_t length_of(const struct writing *w)
{
    uint64_t length = begin_of_sections(w);

    for (size_t i = 0; i < w->sources; i++)
        length += aligned(size_of(&w->source[i]));
    return length;
}

static void put_directory(struct writing *w)
{
    uint64_t at = begin_of_sections(w);

    for (size_t i = 0; i < w->sources; i++) {
        const struct source *s = &w->source[i];

        put_number(w, s->id, 2);
        put_number(w, s->needed ? MREG_FILE_NEEDED : 0, 2);
        put_number(w, at, 4);
        put_number(w, s->count, 4);
        put_number(w, registry_row_size(s->fields), 2);
        put_number(w, s->more, 2);
        at += aligned(size_of(s));
    }
}

static void put_section(struct writing *w, const struct source *s)
{
    const size_t row_size = registry_row_size(s->fields);
    const char *row = s->rows;

    if (row && row_size == 1)
        put_bytes(w->out, row, size_of(s));
    else
        for (size_t i = 0; row && i < (size_t)s->count + s->more; i++)
            row = put_row(w, row, s->fields);
    if (!row)
        put_zeros(w, size_of(s));
    put_zeros(w, aligned(size_of(s)) - size_of(s));
}

/* ---- the file ---------------------------------------------------------- */

static void put_header(struct writing *w, const mreg_about_view *about)
{
    put_bytes(w->out, MREG_FILE_MAGIC, 8);
    put_number(w, MREG_FILE_ORDER, 4);
    put_number(w, MREG_FILE_FORMAT, 4);
    put_number(w, MREG_LAYOUT, 4);
    put_number(w, MREG_METERS_COUNT, 2);
    put_number(w, MREG_SERVICES_COUNT, 2);
    put_number(w, MREG_GEOS_COUNT, 2);
    put_number(w, w->sources, 2);
    put_number(w, sizeof(struct mreg_file_header), 4);
    put_number(w, length_of(w), 8);
    put_number(w, (uint64_t)about->as_of, 8);
    put_bytes(w->out, (const char *)about->digest, sizeof about->digest);
    put_zeros(w, 32);
}

/* Fills in the digest of all that follows the header. */
static void seal(struct buffer *out, size_t begins)
{
    const size_t header = begins + sizeof(struct mreg_file_header);
    struct sha256 sum;

    sha256_start(&sum);
    sha256_add(&sum, out->at + header, out->n - header);
    sha256_end(&sum, (uint8_t *)out->at + begins
                     + offsetof(struct mreg_file_header, sha256));
}

bool registry_file(struct buffer *out, const mreg *r, struct text notes,
                   bool big_endian)
{
    struct writing w = {.out = out, .big_endian = big_endian};
    const size_t begins = out->n;

    if (!r || !r->about)
        return false;
    gather(&w, r, notes);
    if (length_of(&w) > UINT32_MAX)
        return false;
    put_header(&w, r->about);
    put_directory(&w);
    for (size_t i = 0; i < w.sources; i++)
        put_section(&w, &w.source[i]);
    seal(out, begins);
    return true;
}
