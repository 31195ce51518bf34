/* The registry of a cache, and the note beside it that says that it is whole.
 *
 * To verify a registry takes 4 ms, and to answer from it 0.1 ms. So who has
 * verified it writes a note of one line, CACHE_VERIFIED: which program it was,
 * and all that fstat says of the file that can tell it from another, with the
 * digest in its header. Who finds the very line that it would write itself
 * attaches the registry, which still asks all that keeps a program from harm,
 * and does not verify it again. Nobody but its owner writes in a cache, and a
 * file cannot be changed without changing the instant of its change; but one
 * that was changed within the last two seconds may be changed again within the
 * same tick of the clock, so it gets no note yet.
 *
 * SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/whole_file.h"
#include "cache.h"

#define VERIFIED_MOST 512u
#define SETTLED_S 2

/* Where what is in the header of a registry file. */
enum { ORDER_AT = 8, FORMAT_AT = 12, LAYOUT_AT = 16, AS_OF_AT = 40,
       DIGEST_AT = 80, HEAD = 112 };
#define ORDER 0x01020304u

/* ---- its first bytes ----------------------------------------------------- */

struct look { struct stat about; char head[HEAD]; };

static uint32_t number_at(const char *bytes)
{
    uint32_t n;

    memcpy(&n, bytes, sizeof n);
    return n;
}

/* A registry file has this machine's order, or is none that can be asked. */
static bool is_registry(const char *bytes, size_t size)
{
    return size >= HEAD && memcmp(bytes, "MREG\r\n\x1a\n", 8) == 0
           && number_at(bytes + ORDER_AT) == ORDER;
}

static bool look_at(const char *path, struct look *l)
{
    const int fd = regular_file_open(AT_FDCWD, path);
    bool good;

    if (fd < 0)
        return false;
    good = read(fd, l->head, HEAD) == HEAD && is_registry(l->head, HEAD)
           && fstat(fd, &l->about) == 0;
    close(fd);
    return good;
}

static int64_t as_of(const struct look *l)
{
    int64_t ms;

    memcpy(&ms, l->head + AS_OF_AT, sizeof ms);
    return ms;
}

bool cache_is_newer(struct output *o)
{
    size_t size;
    const char *bytes = output_old(o, CACHE_REGISTRY, &size);

    return bytes && is_registry(bytes, size)
           && (number_at(bytes + FORMAT_AT) > 1
               || number_at(bytes + LAYOUT_AT) > MREG_LAYOUT);
}

/* ---- the note ------------------------------------------------------------ */

/* Writes the line for a file; "" for one that others may write. */
static void note_of(const struct look *l, struct note *n)
{
    static const char digits[] = "0123456789abcdef";
    const struct stat *s = &l->about;
    char line[VERIFIED_MOST];

    *n = (struct note){0, ""};
    if (s->st_uid != geteuid() || s->st_mode & (S_IWGRP | S_IWOTH))
        return;
    snprintf(line, sizeof line, "mreg-verified-1 %s %d %ju %ju %ju %jd "
             "%jd.%09ld %jd.%09ld ", MREG_VERSION, MREG_LAYOUT,
             (uintmax_t)s->st_uid, (uintmax_t)s->st_dev, (uintmax_t)s->st_ino,
             (intmax_t)s->st_size, (intmax_t)s->st_mtim.tv_sec,
             s->st_mtim.tv_nsec, (intmax_t)s->st_ctim.tv_sec,
             s->st_ctim.tv_nsec);
    note_text(n, line);
    for (unsigned i = DIGEST_AT; i < HEAD; i++) {
        note_bytes(n, &digits[(uint8_t)l->head[i] >> 4], 1);
        note_bytes(n, &digits[l->head[i] & 15], 1);
    }
    note_text(n, "\n");
}

/* Tells whether what is beside the registry is this very line. */
static bool has_note(const char *path, const struct note *line)
{
    struct whole_file there;
    bool same;

    whole_file_read(&there, path, VERIFIED_MOST);
    same = there.size && there.size == line->size
           && memcmp(there.bytes, line->text, line->size) == 0;
    free(there.bytes);
    return same;
}

/* Writes the note, unless a fetch is at work, which will make another file. */
static void write_note(struct arena *a, const char *folder,
                       const struct look *l)
{
    struct timespec now = {0, 0};
    struct output o;
    struct note line, unwanted = {0, ""};

    note_of(l, &line);
    clock_gettime(CLOCK_REALTIME, &now);
    if (!line.size || l->about.st_ctim.tv_sec >= now.tv_sec - SETTLED_S
        || l->about.st_mtim.tv_sec >= now.tv_sec - SETTLED_S)
        return;
    if (cache_open(&o, a, folder, 0, &unwanted)) {
        put_bytes(output_file(&o, CACHE_VERIFIED), line.text, line.size);
        output_compare(&o);
        output_write(&o);
    }
    output_close(&o);
}

/* ---- loading ------------------------------------------------------------- */

static bool is_same(const char *path, const struct look *before)
{
    struct note was, is;
    struct look now;

    if (!look_at(path, &now))
        return false;
    note_of(before, &was);
    note_of(&now, &is);
    return was.size == is.size && memcmp(was.text, is.text, was.size) == 0;
}

/* Loads what a note speaks for. What is there now must be what was there then,
 * and what was loaded. */
static bool load_noted(const char *path, const struct look *l,
                       mreg_host_options o, mreg_host_loaded **out)
{
    mreg_host_note unwanted;

    o.verified = 1;
    if (mreg_host_load(path, &o, out, &unwanted) != MREG_OK)
        return false;
    if (memcmp((*out)->bytes, l->head, HEAD) == 0 && is_same(path, l))
        return true;
    mreg_host_unload(*out);
    return false;
}

mreg_status cache_load(struct arena *a, const char *folder,
                       const mreg *newer_than, mreg_host_loaded **out,
                       mreg_host_note *why)
{
    const char *path = arena_printf(a, "%s/" CACHE_REGISTRY, folder);
    const mreg_host_options o = {.in_force = newer_than};
    mreg_about_view about;
    mreg_status status;
    struct look l;
    struct note line;
    bool looked = look_at(path, &l);

    *out = NULL;
    why->text[0] = 0;
    if (access(path, F_OK))
        return MREG_E_NO_FILE;
    mreg_about(newer_than, &about);
    if (looked && as_of(&l) <= about.as_of)
        return MREG_E_OLDER;
    if (looked) {
        note_of(&l, &line);
        if (has_note(arena_printf(a, "%s/" CACHE_VERIFIED, folder), &line)
            && load_noted(path, &l, o, out))
            return MREG_OK;
    }
    status = mreg_host_load(path, &o, out, why);
    if (status == MREG_OK && looked && is_same(path, &l))
        write_note(a, folder, &l);
    return status;
}
