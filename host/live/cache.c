/* The folder of what was fetched.
 *
 * SPDX-License-Identifier: MIT */
#include "cache.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/folder.h"
#include "base/user_folder.h"
#include "base/whole_file.h"
#include "mreg.h"

#define PAUSE_MS 20u            /* between two looks at a lock */
#define STATE_MOST ((size_t)64 << 10)

/* ---- where it is ------------------------------------------------------- */

static const char *variable(const char *name)
{
    const char *value = getenv(name);

    return value && value[0] ? value : NULL;
}

const char *cache_folder(struct arena *a, const char *said)
{
    if (!said)
        said = variable("MREG_CACHE_HOME");
    return said ? said : user_cache(a);
}

static bool say(struct note *why, const char *what, const char *folder,
                const char *cure)
{
    note_text(why, folder);
    note_text(why, ": ");
    note_text(why, what);
    note_text(why, cure);
    return false;
}

/* ---- whose it is ------------------------------------------------------- */

static bool is_private(const struct stat *about, const char *folder,
                       struct note *why)
{
    if (!S_ISDIR(about->st_mode))
        return say(why, "this is not a folder", folder, "");
    if (about->st_uid != geteuid())
        return say(why, "the cache belongs to another user", folder,
                   "; name another one");
    if (about->st_mode & (S_IWGRP | S_IWOTH))
        return say(why, "others may write into the cache", folder,
                   "; chmod 700 it");
    return true;
}

bool cache_is_ours(const char *folder, struct note *why)
{
    struct stat about;

    return stat(folder, &about) == 0 && is_private(&about, folder, why);
}

/* Makes each folder of a path that is missing, for this user alone. */
static void make_folders(struct arena *a, const char *folder)
{
    char *path = arena_copy(a, folder, strlen(folder));

    for (char *at = path + 1; *at; at++)
        if (*at == '/') {
            *at = 0;
            mkdir(path, 0700);
            *at = '/';
        }
    mkdir(path, 0700);
}

/* ---- its lock ---------------------------------------------------------- */

static bool lock(int fd, unsigned wait_ms)
{
    const struct timespec pause = {0, PAUSE_MS * 1000000L};

    for (unsigned waited = 0; flock(fd, LOCK_EX | LOCK_NB);
         waited += PAUSE_MS) {
        if ((errno != EWOULDBLOCK && errno != EINTR) || waited >= wait_ms)
            return false;
        nanosleep(&pause, NULL);
    }
    return true;
}

bool cache_open(struct output *o, struct arena *a, const char *folder,
                unsigned wait_ms, struct note *why)
{
    struct stat about;

    output_start(o, a, folder);
    make_folders(a, folder);
    o->fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (o->fd < 0 || fstat(o->fd, &about))
        return say(why, strerror(errno), folder,
                   "; --cache or $MREG_CACHE_HOME names another folder");
    if (!is_private(&about, folder, why))
        return false;
    if (!lock(o->fd, wait_ms))
        return say(why, "another fetch has been at work here for too long",
                   folder, "");
    folder_sweep(o);
    return true;
}

/* ---- its state --------------------------------------------------------- */

bool cache_state(struct arena *a, const char *folder, struct live_state *s)
{
    const char *path = arena_printf(a, "%s/" CACHE_STATE, folder);
    struct whole_file file;
    bool good;

    whole_file_read(&file, path, STATE_MOST);
    good = state_read(s, file.bytes, file.size);
    free(file.bytes);
    return good;
}

bool cache_is_due(struct arena *a, const char *folder, uint32_t ttl_s)
{
    struct timespec t = {0, 0};
    struct live_state s;
    int64_t now;
    int fd;
    bool free_now;

    clock_gettime(CLOCK_REALTIME, &t);
    now = (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
    if (!folder || !cache_state(a, folder, &s)
        || state_within(s.checked, now, ttl_s)
        || state_within(s.tried, now, ttl_s))
        return false;
    fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    free_now = fd < 0 || lock(fd, 0);
    if (fd >= 0)
        close(fd);
    return free_now;
}

bool cache_write(struct output *o, const struct live_state *s,
                 struct note *why)
{
    struct buffer *text = output_file(o, CACHE_STATE);

    state_write(s, text);
    output_compare(o);
    if (output_write(o))
        return true;
    note_text(why, o->error);
    return false;
}
