/* Opens and closes ledgers.
 *
 * SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ledger.h"
#include "schema.h"

mreg_text mreg_ledger_status_text(uint32_t status)
{
#define X_(n, NAME, text) {text, sizeof text - 1},
    static const mreg_text texts[] = { MREG_LEDGER_STATUSES(X_) {"", 0} };
#undef X_
    const uint32_t count = sizeof texts / sizeof *texts - 1;

    return texts[status < count ? status : count];
}

mreg_ledger_status ledger_well(mreg_host_note *note)
{
    if (note)
        note->text[0] = 0;
    return MREG_LEDGER_OK;
}

mreg_ledger_status ledger_say(mreg_host_note *note, mreg_ledger_status status,
                              const char *format, ...)
{
    va_list args;

    if (!note)
        return status;
    va_start(args, format);
    vsnprintf(note->text, sizeof note->text, format, args);
    va_end(args);
    for (char *c = note->text; *c; c++)
        if ((unsigned char)*c < ' ' || *c == 0x7f)
            *c = '?';
    return status;
}

/* ---- the file ------------------------------------------------------------ */

/* Makes the file, for its owner alone, unless it is there. Whoever may write
 * the folder could have put a link there that leads elsewhere. */
static mreg_ledger_status look(const char *path, bool make,
                               mreg_host_note *why)
{
    struct stat s;
    int fd;

    if (lstat(path, &s) == 0)
        return S_ISREG(s.st_mode) ? MREG_LEDGER_OK
            : ledger_say(why, MREG_LEDGER_NO_FILE, S_ISLNK(s.st_mode)
                ? "it is a symbolic link: name the file itself"
                : "it is not a regular file");
    if (errno != ENOENT || !make)
        return ledger_say(why, MREG_LEDGER_NO_FILE, "%s", strerror(errno));
    fd = open(path, O_CREAT | O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0)
        return ledger_say(why, errno == ENOSPC || errno == EDQUOT
            ? MREG_LEDGER_FULL : MREG_LEDGER_NO_FILE, "%s", strerror(errno));
    close(fd);
    return MREG_LEDGER_OK;
}

/* What is set for each connection. Pages of a damaged file are looked at before
 * they are believed. */
static const char settings[] =
    "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;"
    "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-32768;";

static bool set_up(mreg_ledger *l)
{
    int64_t version;

    if (!db_run(l->db, settings) || !schema_look(l->db, &version))
        return false;
    if (l->read_only)
        return (size_t)version == schema_count
               || db_fail(l->db, MREG_LEDGER_READ_ONLY, version
                   ? "its schema is of an older mreg: open it for writing once"
                   : "it is empty");
    return db_run(l->db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
                  "PRAGMA wal_autocheckpoint=4000")
           && ((size_t)version == schema_count || schema_raise(l->db));
}

static mreg_ledger_status open_as(mreg_ledger *l, const char *path,
                                  enum db_mode mode, mreg_host_note *why)
{
    mreg_ledger_status status;

    db_close(l->db);
    l->db = db_open(path, mode, &status, why);
    if (!l->db || set_up(l))
        return status;
    return ledger_say(why, db_status(l->db), "%s", db_why(l->db));
}

/* Is there nothing beside the file that it needs? */
static bool is_alone(const char *path)
{
    char wal[4096 + 8];
    struct stat s;

    return (size_t)snprintf(wal, sizeof wal, "%s-wal", path) < sizeof wal
           && (stat(wal, &s) != 0 || s.st_size == 0);
}

static mreg_ledger_status open_file(mreg_ledger *l, const char *path,
                                    mreg_host_note *why)
{
    mreg_ledger_status status = look(path, !l->read_only, why);

    if (status)
        return status;
    if (!l->read_only && access(path, W_OK) != 0)
        return ledger_say(why, errno == EACCES || errno == EROFS
            || errno == EPERM ? MREG_LEDGER_READ_ONLY : MREG_LEDGER_NO_FILE,
            "%s", strerror(errno));
    status = open_as(l, path, l->read_only ? DB_READ : DB_WRITE, why);
    if (l->read_only && is_alone(path)
        && (status == MREG_LEDGER_NO_FILE || status == MREG_LEDGER_READ_ONLY))
        status = open_as(l, path, DB_FROZEN, why);
    return status;
}

/* Writes the path of the user's ledger; false if there is none, or no room. */
static bool usual_path(char *out, size_t room)
{
    const char *named = getenv("MREG_LEDGER"), *data = getenv("XDG_DATA_HOME");
    const char *home = getenv("HOME");
    int size = -1;

    if (named && named[0])
        size = snprintf(out, room, "%s", named);
    else if (data && data[0] == '/')
        size = snprintf(out, room, "%s/mreg/ledger.db", data);
    else if (home && home[0] == '/')
        size = snprintf(out, room, "%s/.local/share/mreg/ledger.db", home);
    return size > 0 && (size_t)size < room;
}

/* ---- what callers see ---------------------------------------------------- */

mreg_ledger_status mreg_ledger_open(const char *path, uint32_t flags,
                                    mreg_ledger **out, mreg_host_note *why)
{
    mreg_host_note unwanted;
    mreg_ledger_status status;
    char usual[4096];
    mreg_ledger *l;

    why = why ? why : &unwanted;
    why->text[0] = 0;
    if (out)
        *out = NULL;
    if (!path && usual_path(usual, sizeof usual))
        path = usual;
    if (!out || !path || !path[0] || flags > MREG_LEDGER_READ)
        return ledger_say(why, MREG_LEDGER_BAD_ARGUMENT, "no file is named");
    l = calloc(1, sizeof *l);
    if (!l)
        return ledger_say(why, MREG_LEDGER_NO_MEMORY, "out of memory");
    l->read_only = flags & MREG_LEDGER_READ;
    l->last = &l->first;
    pthread_mutex_init(&l->lock, NULL);
    pthread_cond_init(&l->free, NULL);
    status = open_file(l, path, why);
    if (status)
        mreg_ledger_close(l);
    else
        *out = l;
    return status;
}

void mreg_ledger_close(mreg_ledger *l)
{
    if (!l)
        return;
    db_close(l->db);
    if (l->forget_quotas)
        l->forget_quotas(l->quotas);
    memo_forget(&l->memo);
    rollup_free(&l->rollups);
    pthread_mutex_destroy(&l->lock);
    pthread_cond_destroy(&l->free);
    free(l);
}
