/* Zones: found by name, asked for offsets.
 *
 * SPDX-License-Identifier: MIT */
#include "zone.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "civil.h"
#include "decimal.h"
#include "whole_file.h"
#include "zone_rules.h"

#define FILE_MOST ((size_t)1 << 18) /* bytes; the largest there is has 4 KB */
#define SECOND INT64_C(1000)
#define YEAR_1 INT64_C(-62135596800)    /* seconds since 1970 */
#define YEAR_10000 INT64_C(253402300800)
#define OFFSET_MOST (INT64_C(26) * 3600)

/* ---- by name ----------------------------------------------------------- */

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Tells whether a name can be a zone's: words of letters, digits, + - _ that
 * a slash parts, each beginning with a letter. It cannot lead out of the
 * folder, for a dot is not among them. */
static bool is_name(const char *name, size_t size)
{
    bool begins = true;

    if (size == 0 || size >= ZONE_NAME_ROOM || name[size - 1] == '/')
        return false;
    for (size_t i = 0; i < size; i++) {
        const char c = name[i];

        if (!is_letter(c)
            && (begins || !(is_digit(c) || c == '+' || c == '-' || c == '_'
                            || c == '/')))
            return false;
        begins = c == '/';
    }
    return true;
}

static const char *folder(void)
{
    const char *said = getenv("TZDIR");

    return said && *said == '/' ? said : "/usr/share/zoneinfo";
}

static bool is_folder(const char *path)
{
    const int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

    if (fd >= 0)
        close(fd);
    return fd >= 0;
}

static const char *read_named(struct zone *z, struct arena *a)
{
    struct whole_file file;
    const char *why;

    if (!whole_file_read(&file, arena_printf(a, "%s/%s", folder(), z->name),
                         FILE_MOST))
        return is_folder(folder())
            ? "there is no such time zone; write its name as in Europe/Berlin"
            : "there are no time zones on this machine; install tzdata, or"
              " name its folder in $TZDIR";
    why = zone_read(z, a, file.bytes, file.size);
    free(file.bytes);
    return why;
}

const struct zone *zone_open(struct arena *a, const char *name, size_t size,
                             const char **why)
{
    static const int32_t none[1];
    struct zone *z = arena_get(a, 1, sizeof *z);

    *why = NULL;
    if (!name || !is_name(name, size)) {
        *why = "this cannot be a time zone; names are as Europe/Berlin";
        return NULL;
    }
    memcpy(z->name, name, size);
    z->offset = none;
    z->last = INT64_MIN;
    if (strcmp(z->name, "UTC") != 0)
        *why = read_named(z, a);
    return *why ? NULL : z;
}

/* ---- what time it is there --------------------------------------------- */

static int64_t within(int64_t s)
{
    return s < YEAR_1 ? YEAR_1 : s < YEAR_10000 ? s : YEAR_10000 - 1;
}

/* Returns how many changes are at `s` or before. */
static size_t changes_until(const struct zone *z, int64_t s)
{
    size_t low = 0, high = z->count;

    while (low < high) {
        const size_t middle = low + (high - low) / 2;

        if (z->at[middle] <= s)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

struct span { int64_t from, until; int32_t offset; };   /* seconds */

static struct span span_at(const struct zone *z, int64_t s)
{
    const size_t i = changes_until(z, s);
    const bool after = z->footer && s >= z->last;
    struct span span = {i > 0 ? z->at[i - 1] : YEAR_1,
                        i < z->count ? z->at[i] : YEAR_10000, z->offset[i]};

    if (!after) {
        if (z->footer && span.until > z->last)
            span.until = z->last;
    } else if (z->rules) {
        zone_by_rules(z, s, &span.from, &span.until, &span.offset);
        if (span.from < z->last)
            span.from = z->last;
    } else {
        span.offset = z->standard;
    }
    span.from = span.from < YEAR_1 ? YEAR_1 : span.from;
    span.until = span.until > YEAR_10000 ? YEAR_10000 : span.until;
    return span;
}

struct zone_span zone_span_at(const struct zone *z, int64_t ms)
{
    const struct span s = span_at(z, within(floor_div(ms, SECOND)));

    return (struct zone_span){s.from * SECOND, s.until * SECOND, s.offset};
}

static int64_t within_ms(int64_t ms)
{
    return ms < YEAR_1 * SECOND ? YEAR_1 * SECOND
        : ms < YEAR_10000 * SECOND ? ms : YEAR_10000 * SECOND - 1;
}

int64_t zone_local(const struct zone *z, int64_t ms)
{
    return within_ms(ms) + zone_span_at(z, ms).offset * SECOND;
}

int64_t zone_first(const struct zone *z, int64_t local)
{
    const int64_t sought = within_ms(local);
    struct zone_span s = zone_span_at(z, sought - OFFSET_MOST * SECOND);

    while (s.until < YEAR_10000 * SECOND
           && s.until + s.offset * SECOND <= sought)
        s = zone_span_at(z, s.until);
    if (s.from + s.offset * SECOND > sought)
        return s.from;
    return sought - s.offset * SECOND;
}
