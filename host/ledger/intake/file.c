/* One file: what it is, and then its bytes to whoever reads such files. It is
 * read in large blocks; mapping it would end the program if it became shorter
 * meanwhile.
 *
 * SPDX-License-Identifier: MIT */
#define _GNU_SOURCE             /* memmem */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/whole_file.h"
#include "file.h"
#include "host/answers/batch_source.h"

#define BLOCK ((size_t)1 << 20)
#define LOOK BLOCK              /* what a format is told from */

void intake_begin(struct intake *in)
{
    in->arena = arena_new();
    in->collected = collect_begin(in->arena);
    in->room = BLOCK;
    in->block = arena_get(in->arena, 1, BLOCK);
}

void intake_flush(struct intake *in)
{
    collect_flush(in);
}

void intake_end(struct intake *in)
{
    collect_flush(in);
    arena_free(in->arena);
    in->arena = NULL;
}

/* ---- reading ------------------------------------------------------------- */

/* Reads what there is, up to the room. Less than that is the end of the file;
 * -1: it cannot be read. */
ssize_t read_some(int fd, char *at, size_t room)
{
    size_t have = 0;

    while (have < room) {
        const ssize_t n = read(fd, at + have, room - have);

        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return -1;
        if (n == 0)
            break;
        have += (size_t)n;
    }
    return (ssize_t)have;
}

/* Makes the block twice as large; false if it is as large as it may be. */
static bool grow(struct intake *in, size_t used, size_t most)
{
    char *larger;

    if (in->room >= most)
        return false;
    larger = arena_get(in->arena, 2, in->room);
    memcpy(larger, in->block, used);
    in->block = larger;
    in->room *= 2;
    return true;
}

static void cannot_read(struct intake_file *file)
{
    file->line = 0;
    refuse(file, strerror(errno));
    report(file);
}

/* ---- lines --------------------------------------------------------------- */

/* Reads on to the newline of a line that is too long, and tells whether it says
 * anything of usage. What follows it is moved to the front of the block. */
static bool drop_line(struct intake_file *file, int fd, size_t *have,
                      bool *ended)
{
    struct intake *in = file->in;
    bool says = says_usage(file->format, in->block, *have);

    while (!*ended) {
        /* A word may be cut; no sign is longer than this. */
        const size_t kept = 64;
        ssize_t n;
        char *newline;

        memmove(in->block, in->block + *have - kept, kept);
        n = read_some(fd, in->block + kept, in->room - kept);
        *ended = n < (ssize_t)(in->room - kept);
        *have = kept + (n > 0 ? (size_t)n : 0);
        newline = memchr(in->block + kept, '\n', *have - kept);
        says |= says_usage(file->format, in->block,
                           newline ? (size_t)(newline - in->block) : *have);
        in->counts.bytes += *have - kept;
        if (newline) {
            *have -= (size_t)(newline + 1 - in->block);
            memmove(in->block, newline + 1, *have);
            return says;
        }
    }
    *have = 0;
    return says;
}

static void take_long_line(struct intake_file *file, int fd, size_t *have,
                           bool *ended)
{
    const bool says = drop_line(file, fd, have, ended);

    file->line++;
    file->in->counts.lines++;
    if (!says)
        return;
    refuse(file, "the line is longer than 16 MiB");
    report(file);
}

size_t read_lines(struct intake_file *file, int fd, size_t have, bool ended,
                  bool grows)
{
    struct intake *in = file->in;

    for (;;) {
        const size_t took = feed_lines(file, in->block, have,
                                       ended && !grows);

        have -= took;
        memmove(in->block, in->block + took, have);
        if (ended || in->over)
            return have;
        if (in->ears.goes_on)
            in->ears.goes_on(in->ears.of);
        if (have == in->room && !grow(in, have, LINE_MOST)) {
            take_long_line(file, fd, &have, &ended);
        } else {
            const ssize_t n = read_some(fd, in->block + have, in->room - have);

            ended = n < (ssize_t)(in->room - have);
            if (n < 0)
                cannot_read(file);
            else
                in->counts.bytes += (uint64_t)n;
            have += n > 0 ? (size_t)n : 0;
        }
    }
}

/* ---- documents ----------------------------------------------------------- */

/* Reads the rest of a file behind what is in the block. */
static bool read_whole(struct intake_file *file, int fd, size_t *have)
{
    struct intake *in = file->in;

    for (;;) {
        const ssize_t n = read_some(fd, in->block + *have, in->room - *have);

        if (n < 0) {
            cannot_read(file);
            return false;
        }
        *have += (size_t)n;
        in->counts.bytes += (uint64_t)n;
        if (*have < in->room)
            return true;
        if (!grow(in, *have, DOCUMENT_MOST)) {
            file->line = 0;
            refuse(file, "a document of more than 256 MiB");
            report(file);
            return false;
        }
    }
}

/* Tells whether the first line is a value by itself, as those that follow will
 * be. */
static bool is_lines(const char *at, size_t size)
{
    const char *newline = memchr(at, '\n', size);
    struct json j = {at, newline ? newline : at + size, NULL};

    return *at == '{' && newline && json_skip(&j) && json_done(&j);
}

static void read_values(struct intake_file *file, int fd, size_t have,
                        bool ended)
{
    const char *at = file->in->block;

    if (file->format->signs[0] || is_lines(at, have)) {
        read_lines(file, fd, have, ended, false);
        return;
    }
    if (!ended && !read_whole(file, fd, &have))
        return;
    at = file->in->block;
    if (file->format->arrival == BY_STREAM && *at != '{' && *at != '[') {
        file->line = 1;
        if (!read_events(file, (struct part){at, have}))
            report(file);
    } else {
        feed_values(file, at, have);
    }
}

/* ---- what it is ---------------------------------------------------------- */

static const struct { const char *bytes; size_t size; const char *why; }
    others[] = {
    {"\x1f\x8b", 2, "it is compressed; gunzip -c FILE | mreg import - reads "
                    "it"},
    {"\x28\xb5\x2f\xfd", 4, "it is compressed; zstd -dc FILE | mreg import - "
                            "reads it"},
    {"BZh", 3, "it is compressed; bunzip2 -c FILE | mreg import - reads it"},
    {"PK\x03\x04", 4, "it is an archive; unpack it first"},
    {"SQLite format 3", 16, "it is an SQLite database, and only what programs "
                            "write as text is read; of opencode, what "
                            "`opencode export` writes"},
    {"{\"mreg_ledger\"", 14, "it is a ledger as mreg ledger export writes it; "
                              "mreg ledger import reads it"},
    {"\xff\xfe", 2, "it is UTF-16; iconv -f UTF-16 -t UTF-8 makes text of it"},
    {"\xfe\xff", 2, "it is UTF-16; iconv -f UTF-16 -t UTF-8 makes text of it"},
};

static const char *why_not(const char *at, size_t size)
{
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (size >= others[i].size
            && memcmp(at, others[i].bytes, others[i].size) == 0)
            return others[i].why;
    if (memchr(at, 0, size < LOOK ? size : LOOK))
        return "it is binary";
    return NULL;
}

static void drop_mark(char *at, size_t *size)
{
    if (*size >= 3 && memcmp(at, "\xef\xbb\xbf", 3) == 0) {
        *size -= 3;
        memmove(at, at + 3, *size);
    }
}

/* Bills tell amounts and no usage; imported they would be counted twice. */
static bool is_bill(const char *at, size_t size)
{
    static const char *const signs[] = {"organization.costs.result",
                                        "\"cost_type\""};

    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (memmem(at, size, signs[i], strlen(signs[i])))
            return true;
    return false;
}

bool find_format(struct intake_file *file, size_t *have)
{
    struct intake *in = file->in;
    const size_t look = *have < LOOK ? *have : LOOK;
    const char *why = why_not(in->block, *have);

    drop_mark(in->block, have);
    file->format = in->forced ? in->forced : format_of(in->block, look);
    if (!why && !in->forced && (!file->format || !file->format->follows)
        && is_bill(in->block, look))
        why = "it is a bill, not calls; mreg reconcile reads it";
    else if (!why && !file->format)
        why = "no format is known for it; --format says which it is";
    if (!why)
        return true;
    refuse(file, why);
    report(file);
    return false;
}

void intake_read(struct intake *in, int fd, const char *path)
{
    struct intake_file at_hand = {.in = in, .path = path};
    struct intake_file *file = &at_hand;
    ssize_t n = read_some(fd, in->block, LOOK);
    size_t have = n > 0 ? (size_t)n : 0;

    if (n < 0) {
        cannot_read(file);
        return;
    }
    in->counts.files++;
    in->counts.bytes += have;
    if (have == 0 || !find_format(file, &have))
        return;
    if (in->ears.found && file->format->arrival != BY_SOURCE)
        in->ears.found(in->ears.of, path, file->format->name,
                       file->format->what);
    if (file->format->arrival == BY_SOURCE)
        read_source(file, fd, have);
    else
        read_values(file, fd, have, n < (ssize_t)LOOK);
}
