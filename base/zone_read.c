/* TZif files (RFC 9636) to zones: nothing is believed that is not checked.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "zone_rules.h"

#define HEADER 44u
#define EAST_MOST 93599         /* seconds; RFC 9636 allows no more */
#define WEST_MOST (-89999)

/* The six counts of a header, in its order, and how wide a time is. */
enum { UTS, STDS, LEAPS, TIMES, TYPES, CHARS, COUNTS };

struct block {
    uint32_t n[COUNTS];
    size_t wide;
    const unsigned char *at;    /* its first byte after the header */
};

static uint32_t four(const unsigned char *at)
{
    return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16
           | (uint32_t)at[2] << 8 | at[3];
}

static int32_t offset_of(const struct block *b, uint32_t type)
{
    return (int32_t)four(b->at + b->n[TIMES] * (b->wide + 1) + 6 * type);
}

static int64_t time_of(const struct block *b, uint32_t i)
{
    const unsigned char *at = b->at + b->wide * i;

    if (b->wide == 4)
        return (int32_t)four(at);
    return (int64_t)((uint64_t)four(at) << 32 | four(at + 4));
}

static uint32_t type_of(const struct block *b, uint32_t i)
{
    return b->at[b->n[TIMES] * b->wide + i];
}

/* Returns the bytes of a block after its header; each count is below 2^32 and
 * is worth 12 bytes at most, so 64 bits hold the sum. */
static uint64_t size_of(const struct block *b)
{
    return (uint64_t)b->n[TIMES] * (b->wide + 1)
           + (uint64_t)b->n[TYPES] * 6 + b->n[CHARS]
           + (uint64_t)b->n[LEAPS] * (b->wide + 4) + b->n[STDS] + b->n[UTS];
}

/* Reads a header at `at`; false if what it counts is not all there. */
static bool header(struct block *b, const unsigned char *at, size_t left,
                   size_t wide)
{
    static const unsigned char magic[4] = {'T', 'Z', 'i', 'f'};

    if (left < HEADER || memcmp(at, magic, sizeof magic) != 0)
        return false;
    for (unsigned i = 0; i < COUNTS; i++)
        b->n[i] = four(at + 20 + 4 * i);
    b->wide = wide;
    b->at = at + HEADER;
    return size_of(b) <= left - HEADER;
}

static const char *check(const struct block *b)
{
    if (b->n[LEAPS] > 0)
        return "it counts leap seconds; name the zone without right/";
    if (b->n[TYPES] == 0 || b->n[TYPES] > 256)
        return "it has no types of local time, or too many";
    for (uint32_t i = 0; i < b->n[TYPES]; i++)
        if (offset_of(b, i) < WEST_MOST || offset_of(b, i) > EAST_MOST)
            return "an offset is more than a day";
    for (uint32_t i = 0; i < b->n[TIMES]; i++) {
        if (type_of(b, i) >= b->n[TYPES])
            return "a change has a type that there is not";
        if (i > 0 && time_of(b, i) <= time_of(b, i - 1))
            return "its changes are not in order";
    }
    return NULL;
}

/* Keeps the changes of the offset; others are of names and of summer time that
 * is called otherwise. */
static void keep(struct zone *z, struct arena *a, const struct block *b)
{
    int64_t *at = arena_get(a, (size_t)b->n[TIMES] + 1, sizeof *at);
    int32_t *offset = arena_get(a, (size_t)b->n[TIMES] + 1, sizeof *offset);

    offset[0] = offset_of(b, 0);
    for (uint32_t i = 0; i < b->n[TIMES]; i++) {
        const int32_t next = offset_of(b, type_of(b, i));

        if (next == offset[z->count])
            continue;
        at[z->count++] = time_of(b, i);
        offset[z->count] = next;
    }
    z->at = at;
    z->offset = offset;
    z->last = b->n[TIMES] > 0 ? time_of(b, b->n[TIMES] - 1) : INT64_MIN;
}

/* Reads the footer, a text between two newlines, which may be empty. */
static const char *read_footer(struct zone *z, const char *at,
                               const char *end)
{
    const char *stop;

    if (at == end || *at != '\n')
        return "its footer is missing";
    at++;
    stop = memchr(at, '\n', (size_t)(end - at));
    if (!stop)
        return "its footer does not end";
    if (stop == at)
        return NULL;
    return zone_footer(z, at, (size_t)(stop - at))
        ? NULL : "its footer is not a rule that POSIX knows";
}

const char *zone_read(struct zone *z, struct arena *a, const char *bytes,
                      size_t size)
{
    static const char cut[] = "it is not a whole TZif file";
    const unsigned char *at = (const unsigned char *)bytes;
    const char *wrong;
    struct block b;
    size_t skipped;

    if (!header(&b, at, size, 4))
        return cut;
    if (bytes[4] >= '2') {
        skipped = HEADER + (size_t)size_of(&b);
        if (!header(&b, at + skipped, size - skipped, 8))
            return cut;
    } else if (bytes[4] != 0) {
        return "its version is not known";
    }
    wrong = check(&b);
    if (wrong)
        return wrong;
    keep(z, a, &b);
    return b.wide == 4 ? NULL
        : read_footer(z, (const char *)b.at + size_of(&b), bytes + size);
}
