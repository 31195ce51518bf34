/* Any bytes as a file of another program: it is looked at, or taken for a file
 * of a format; and as lines of a log, which are the same calls whole and in
 * pieces. Every text of a call is one that a ledger may refuse, not more.
 *
 * The first byte chooses the format, 255 none; the second, how long pieces are.
 *
 * SPDX-License-Identifier: MIT */
#define _GNU_SOURCE             /* memfd_create */
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "host/ledger/entry.h"
#include "host/ledger/intake/file.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct intake in;
static uint64_t digest;

static void add(const void *at, size_t size)
{
    const unsigned char *bytes = at;

    for (size_t i = 0; i < size; i++)
        digest = (digest ^ bytes[i]) * UINT64_C(1099511628211);
    digest = (digest ^ size) * UINT64_C(1099511628211);
}

static bool take(void *of, const mreg_call *calls,
                 const struct intake_place *places, size_t n)
{
    (void)of;
    for (size_t i = 0; i < n; i++) {
        const mreg_call *c = &calls[i];

        if (c->at == 0 || c->model.size == 0 || c->tags > MREG_CALL_TAGS
            || c->id.size > MREG_CALL_ID || c->model.size > MREG_CALL_TEXT)
            abort();
        entry_check(c);
        add(c->id.at, c->id.size);
        add(c->model.at, c->model.size);
        add(c->session.at, c->session.size);
        for (unsigned t = 0; t < c->tags; t++)
            add(c->tag[t].at, c->tag[t].size);
        add(&c->at, sizeof c->at);
        add(c->usage.n, sizeof c->usage.n);
        add(&c->state, 1);
        add(&places[i].line, sizeof places[i].line);
    }
    return true;
}

static void hear(void *of, struct intake_place place, const char *why,
                 size_t size)
{
    (void)of;
    if (size == 0)
        abort();
    add(why, size);
    add(&place.line, sizeof place.line);
}

static void hear_name(void *of, const char *path, const char *name,
                      const char *what)
{
    (void)of;
    (void)path;
    if (!name || !what)
        abort();
}

static void begin(void)
{
    if (in.arena)
        return;
    in.r = &mreg_builtin;
    in.ears = (struct intake_ears){NULL, take, hear, hear_name, NULL};
    intake_begin(&in);
}

static void read_file(const uint8_t *data, size_t size)
{
    const int fd = memfd_create("log", 0);

    if (fd < 0 || write(fd, data, size) != (ssize_t)size
        || lseek(fd, 0, SEEK_SET) != 0)
        abort();
    intake_read(&in, fd, "log");
    intake_flush(&in);
    close(fd);
}

/* Reads lines in pieces, from a heap copy of what is not taken yet. */
static uint64_t pieces(const struct intake_format *format,
                       const uint8_t *data, size_t size, size_t piece)
{
    struct intake_file file = {.in = &in, .path = "log", .format = format};
    size_t from = 0, to = 0;

    digest = 0;
    do {
        char *copy;

        to = size - to > piece ? to + piece : size;
        copy = malloc(to - from + 1);
        if (!copy)
            abort();
        memcpy(copy, data + from, to - from);
        from += feed_lines(&file, copy, to - from, to == size);
        free(copy);
    } while (to < size);
    intake_flush(&in);
    return digest;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const struct intake_format *format;

    if (size < 2)
        return 0;
    begin();
    format = data[0] == 255 ? NULL
                            : &intake_formats[data[0] % intake_formats_count];
    in.forced = format;
    read_file(data + 2, size - 2);
    if (format && format->signs[0]
        && pieces(format, data + 2, size - 2, data[1] + 1u)
               != pieces(format, data + 2, size - 2, size))
        abort();
    return 0;
}
