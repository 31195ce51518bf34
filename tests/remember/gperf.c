/* Stands before gperf while tests run and remembers what it said. The generator
 * asks gperf three hundred questions a run, and nearly all edits of a test
 * leave them as they were.
 *   REMEMBERED_GPERF       the path of gperf itself
 *   REMEMBERED_GPERF_SAID  a folder, where each answer is a file
 *
 * What is not found there, or cannot be kept there, gperf is asked. A file has
 * the whole question before the answer, and the question has the size and the
 * time of gperf's own file, so that another gperf is asked anew.
 *
 * SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <inttypes.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { ROOM = 1 << 18, PATH_ROOM = 4096 };

struct bytes { size_t n; char at[ROOM]; };

static struct bytes asked, said, kept;
static size_t input;                     /* where in `asked` it begins */

/* Reads to the end; false if there is more than room. */
static bool read_all(int fd, struct bytes *to)
{
    ssize_t n;

    while ((n = read(fd, to->at + to->n, ROOM - to->n)) > 0)
        to->n += (size_t)n;
    return n == 0 && to->n < ROOM;
}

static bool write_all(int fd, const char *at, size_t size)
{
    while (size > 0) {
        const ssize_t n = write(fd, at, size);

        if (n <= 0)
            return false;
        at += n;
        size -= (size_t)n;
    }
    return true;
}

static void add(const char *text)
{
    const size_t n = strlen(text) + 1;

    if (n < ROOM - asked.n) {
        memcpy(asked.at + asked.n, text, n);
        asked.n += n;
    }
}

/* The question: which gperf, its arguments, its input. */
static bool take_question(char **arguments, const char *gperf)
{
    char which[80];
    struct stat file;

    if (stat(gperf, &file) != 0)
        return false;
    snprintf(which, sizeof which, "%jd %jd", (intmax_t)file.st_size,
             (intmax_t)file.st_mtime);
    add(which);
    for (; *arguments; arguments++)
        add(*arguments);
    input = asked.n;
    return read_all(STDIN_FILENO, &asked);
}

static void name_file(const char *folder, char path[PATH_ROOM])
{
    uint64_t hash = UINT64_C(0xCBF29CE484222325);

    for (size_t i = 0; i < asked.n; i++)
        hash = (hash ^ (unsigned char)asked.at[i]) * UINT64_C(0x100000001B3);
    snprintf(path, PATH_ROOM, "%s/%016" PRIx64, folder, hash);
}

static bool remembered(const char *path)
{
    const int fd = open(path, O_RDONLY);
    const bool read = fd >= 0 && read_all(fd, &kept);

    if (fd >= 0)
        close(fd);
    return read && kept.n > asked.n && !memcmp(kept.at, asked.at, asked.n);
}

/* Others that ask the same at that time write the same. */
static void keep(const char *folder, const char *path)
{
    char aside[PATH_ROOM + 16];
    int fd;

    mkdir(folder, 0777);
    snprintf(aside, sizeof aside, "%s.%ld", path, (long)getpid());
    fd = open(aside, O_WRONLY | O_CREAT | O_TRUNC, 0666);
    if (fd < 0)
        return;
    if (write_all(fd, asked.at, asked.n) && write_all(fd, said.at, said.n))
        rename(aside, path);
    else
        unlink(aside);
    close(fd);
}

/* Runs gperf itself; its answer to `said`. Returns its status. gperf reads all
 * of its input, which a pipe holds, before it writes; one that has gone shows
 * in its status, not in the writing. */
static int ask(const char *gperf, char **arguments)
{
    int in[2], out[2], status;
    pid_t child;

    if (pipe(in) != 0 || pipe(out) != 0 || (child = fork()) < 0)
        return 127;
    if (child == 0) {
        dup2(in[0], STDIN_FILENO);
        dup2(out[1], STDOUT_FILENO);
        close(in[1]);
        close(out[0]);
        execv(gperf, arguments);
        _exit(127);
    }
    signal(SIGPIPE, SIG_IGN);
    close(in[0]);
    close(out[1]);
    write_all(in[1], asked.at + input, asked.n - input);
    close(in[1]);
    if (!read_all(out[0], &said) || waitpid(child, &status, 0) < 0)
        return 1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

int main(int count, char **arguments)
{
    const char *gperf = getenv("REMEMBERED_GPERF"), *folder =
        getenv("REMEMBERED_GPERF_SAID");
    char path[PATH_ROOM];
    int status;

    if (count < 1 || !gperf || !folder || !take_question(arguments, gperf))
        return 127;
    name_file(folder, path);
    if (remembered(path))
        return !write_all(STDOUT_FILENO, kept.at + asked.n,
                          kept.n - asked.n);
    status = ask(gperf, arguments);
    if (!write_all(STDOUT_FILENO, said.at, said.n))
        return 1;
    if (status == 0)
        keep(folder, path);
    return status;
}
