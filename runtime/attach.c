/* Makes a registry of the bytes of a file, without copying its tables: checks
 * that the header is of this layout and byte order and that each section is
 * where it must be, inside the file, with the rows that the runtime reads
 * unasked. Every other index is checked when it is used, so that bytes that
 * somebody changed give wrong answers at worst.
 *
 * SPDX-License-Identifier: MIT */
#include "sections.h"

_Static_assert(sizeof(mreg) + MREG_FILE_ALIGN <= sizeof(mreg_place),
               "a place has room for a registry wherever it lies");
_Static_assert(sizeof(struct mreg_file_header) % MREG_FILE_ALIGN == 0
               && sizeof(struct mreg_file_section) == MREG_FILE_ALIGN,
               "sections are aligned if the first of them is");

/* ---- the header -------------------------------------------------------- */

static int is_magic(const char *bytes)
{
    static const char magic[] = MREG_FILE_MAGIC;

    for (unsigned i = 0; i + 1 < sizeof magic; i++)
        if (bytes[i] != magic[i])
            return 0;
    return 1;
}

static mreg_status check_header(const struct mreg_file_header *h, size_t size)
{
    if (size < sizeof h->magic || !is_magic(h->magic))
        return MREG_E_NOT_A_REGISTRY;
    if (size < sizeof *h)
        return MREG_E_CUT;
    if (h->order != MREG_FILE_ORDER)
        return h->order == 0x04030201u ? MREG_E_BYTE_ORDER : MREG_E_DAMAGED;
    if (h->format != MREG_FILE_FORMAT || h->layout != MREG_LAYOUT
        || h->meters != MREG_METERS_COUNT
        || h->services != MREG_SERVICES_COUNT || h->geos != MREG_GEOS_COUNT
        || h->header != sizeof *h)
        return MREG_E_OTHER_LAYOUT;
    return h->length == size ? MREG_OK : MREG_E_CUT;
}

/* ---- the directory ----------------------------------------------------- */

struct walk {
    const char *bytes;
    uint64_t length;
    uint64_t at;                /* where the next section must begin */
    const struct mreg_file_section *next, *end;
    mreg_status status;         /* the first that is not OK */
};

static void refuse(struct walk *w, mreg_status status)
{
    if (w->status == MREG_OK)
        w->status = status;
    w->next = w->end;
}

/* Goes past a section, which must be where it is expected, and inside. Returns
 * where it begins, or NULL. */
static const void *pass(struct walk *w)
{
    const struct mreg_file_section *s = w->next;
    const uint64_t size = ((uint64_t)s->count + s->more) * s->row;
    const uint64_t end = (w->at + size + MREG_FILE_ALIGN - 1)
                         & ~(uint64_t)(MREG_FILE_ALIGN - 1);
    const char *begins = w->bytes + w->at;

    if (s->offset != w->at || end > w->length
        || (s + 1 < w->end && s[1].id <= s->id)) {
        refuse(w, MREG_E_DAMAGED);
        return NULL;
    }
    w->at = end;
    w->next++;
    return begins;
}

/* Goes past sections that this runtime does not know, up to an id. Returns 1
 * if the next one has it. */
static int reaches(struct walk *w, uint32_t id)
{
    while (w->next < w->end && w->next->id < id) {
        if (w->next->flags & MREG_FILE_NEEDED)
            refuse(w, MREG_E_OTHER_LAYOUT);
        else
            pass(w);
    }
    return w->next < w->end && w->next->id == id;
}

/* Finds a section of rows of this size; NULL if there is none. */
static const void *take(struct walk *w, uint32_t id, size_t row, uint32_t more,
                        unsigned kind, uint32_t *count)
{
    const struct mreg_file_section *s;

    if (!reaches(w, id)) {
        if (!(kind & MREG_SECTION_MAY))
            refuse(w, MREG_E_DAMAGED);
        return NULL;
    }
    s = w->next;
    if (s->row != row || s->more != more)
        refuse(w, MREG_E_OTHER_LAYOUT);
    else if (kind & MREG_SECTION_SAME && s->count != *count)
        refuse(w, MREG_E_DAMAGED);
    else {
        *count = s->count;
        return pass(w);
    }
    return NULL;
}

/* ---- the registry ------------------------------------------------------ */

/* Where struct mreg has a table and the count of its rows. */
struct table {
    uint16_t id, row, member, count;
    uint8_t more, kind;
};

#define X_(id, member, type, count, more, kind, fields) \
    {id, sizeof(type), offsetof(mreg, member), offsetof(mreg, count), more, \
     MREG_SECTION_##kind},
static const struct table tables[] = {MREG_TABLE_SECTIONS(X_)};
#undef X_

static void attach_tables(struct walk *w, mreg *r)
{
    char *const base = (char *)r;

    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        const struct table *t = &tables[i];

        *(const void **)(void *)(base + t->member) =
            take(w, t->id, t->row, t->more, t->kind,
                 (uint32_t *)(void *)(base + t->count));
    }
}

static const void *take_fixed(struct walk *w, uint32_t id, size_t row,
                              uint32_t rows)
{
    return take(w, id, row, 0, MREG_SECTION_SAME, &rows);
}

static void copy(void *to, const void *from, size_t size)
{
    for (size_t i = 0; from && i < size; i++)
        ((char *)to)[i] = ((const char *)from)[i];
}

static void attach_fixed(struct walk *w, mreg *r)
{
    r->about = take_fixed(w, 1, MREG_FILE_ABOUT, 1);
    if (r->about)
        r->as_of = r->about->as_of;
#define X_(id, member) \
    copy(r->member, take_fixed(w, id, sizeof *r->member, \
                               sizeof r->member / sizeof *r->member), \
         sizeof r->member)
    X_(2, hash_key);
    X_(3, thresholds);
    X_(4, spelling_filter);
#undef X_
}

static int is_zero(const char *bytes, uint32_t size)
{
    char any = 0;

    for (uint32_t i = 0; i < size; i++)
        any |= bytes[i];
    return !any;
}

/* Takes what is behind the last table: sections that nobody here knows, up to
 * the end of the file. Then a string that runs past the names reads zeros. */
static void finish(struct walk *w, const struct mreg_file_header *h,
                   const mreg *r)
{
    reaches(w, UINT32_MAX);
    if (w->status == MREG_OK
        && (w->at != w->length || h->as_of != r->as_of
            || !is_zero(r->pool + r->pool_size, MREG_POOL_PAD)))
        w->status = MREG_E_DAMAGED;
}

mreg_status mreg_attach(const void *bytes, size_t size, mreg_place *place,
                        const mreg **out)
{
    const struct mreg_file_header *h = bytes;
    mreg_status status;

    if (!out)
        return MREG_E_BAD_ARGUMENT;
    *out = NULL;
    if (!bytes || !place || (uintptr_t)bytes % MREG_FILE_ALIGN)
        return MREG_E_BAD_ARGUMENT;
    status = check_header(h, size);
    if (status != MREG_OK)
        return status;
    const uint64_t directory = (uint64_t)h->sections * MREG_FILE_ALIGN;
    if (directory > size - sizeof *h)
        return MREG_E_DAMAGED;
    const struct mreg_file_section *first = (const void *)(h + 1);
    struct walk w = {bytes, size, sizeof *h + directory, first,
                     first + h->sections, MREG_OK};
    mreg *r = (mreg *)(((uintptr_t)place->words + MREG_FILE_ALIGN - 1)
                       & ~(uintptr_t)(MREG_FILE_ALIGN - 1));
    *r = (mreg){.as_of = 0};
    attach_fixed(&w, r);
    attach_tables(&w, r);
    finish(&w, h, r);
    if (w.status == MREG_OK)
        *out = r;
    return w.status;
}
