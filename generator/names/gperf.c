/* Runs gperf and reads the three things wanted of the C it writes:
 * asso_values, MIN_HASH_VALUE and MAX_HASH_VALUE.
 *
 * -n -k 1,2: the hash is the sum of one value for each of two bytes, and the
 * two bytes have alphabets of their own, so the values are the table.
 * -j 1: makes it minimal.
 *
 * SPDX-License-Identifier: MIT */
#include "gperf.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buffer.h"

enum { FIRST_BYTE = 32, ANSWER_MAX = 1 << 20 };

static const struct place nowhere = {"gperf", 0, 0};

char *gperf_input(struct arena *a, const struct gperf_key *keys, size_t n)
{
    static const char line[] = "\"\\000\\000\"\n";
    const size_t width = sizeof line - 1;
    char *text = arena_get(a, n * width + 1, 1);
    char *at = text;

    for (size_t k = 0; k < n; k++, at += width) {
        memcpy(at, line, width);
        for (unsigned i = 0; i < GPERF_DIGITS; i++) {
            unsigned byte = FIRST_BYTE + GPERF_BASE * i + keys[k].digit[i];

            at[2 + 4 * i] = (char)('0' + (byte >> 6));
            at[3 + 4 * i] = (char)('0' + (byte >> 3 & 7));
            at[4 + 4 * i] = (char)('0' + (byte & 7));
        }
    }
    return text;
}

unsigned gperf_sum(const struct gperf_answer *answer, struct gperf_key key)
{
    unsigned sum = 0;

    for (unsigned i = 0; i < GPERF_DIGITS; i++)
        sum += answer->asso[GPERF_BASE * i + key.digit[i]];
    return sum;
}

/* ---- the process -------------------------------------------------------- */

struct pipes { int in[2], out[2]; };

static void close_end(int *fd)
{
    if (*fd >= 0)
        close(*fd);
    *fd = -1;
}

static void close_pipes(struct pipes *p)
{
    close_end(&p->in[0]);
    close_end(&p->in[1]);
    close_end(&p->out[0]);
    close_end(&p->out[1]);
}

/* Closes our ends on exec, so that later gperfs do not inherit them. */
static bool open_pipes(struct pipes *p)
{
    p->in[0] = p->in[1] = p->out[0] = p->out[1] = -1;
    if (pipe(p->in) == 0 && pipe(p->out) == 0
        && fcntl(p->in[1], F_SETFD, FD_CLOEXEC) == 0
        && fcntl(p->out[0], F_SETFD, FD_CLOEXEC) == 0)
        return true;
    close_pipes(p);
    return false;
}

/* Starts gperf with its ends as standard input and output. Returns 0 or an
 * errno. */
static int spawn(struct pipes *p, pid_t *pid)
{
    char *argv[] = {"gperf", "-L", "ANSI-C", "-C", "-l", "-n",
                    "-j", "1", "-k", "1,2", NULL};
    extern char **environ;
    posix_spawn_file_actions_t files;
    int e;

    if ((e = posix_spawn_file_actions_init(&files)) != 0)
        return e;
    posix_spawn_file_actions_adddup2(&files, p->in[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, p->out[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&files, p->in[0]);
    posix_spawn_file_actions_addclose(&files, p->out[1]);
    e = posix_spawnp(pid, "gperf", &files, NULL, argv, environ);
    posix_spawn_file_actions_destroy(&files);
    return e;
}

/* An input fits into a pipe's buffer, and gperf reads all of it before it
 * writes, so first writing and then reading cannot block for ever. A child
 * that has gone shows in its status; so a failed write is not reported. */
static void feed(int fd, const char *text)
{
    struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
    size_t left = strlen(text);

    sigemptyset(&ignore.sa_mask);
    sigaction(SIGPIPE, &ignore, &before);
    while (left) {
        ssize_t n = write(fd, text, left);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        text += n;
        left -= (size_t)n;
    }
    sigaction(SIGPIPE, &before, NULL);
}

static char *drain(struct arena *a, int fd)
{
    struct buffer text = {.arena = a};
    char block[4096];
    ssize_t n;

    while ((n = read(fd, block, sizeof block)) != 0) {
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 || text.n > ANSWER_MAX)
            break;
        put_bytes(&text, block, (size_t)n);
    }
    put_bytes(&text, "", 1);
    return text.at;
}

static bool ended_well(struct diags *d, pid_t pid)
{
    int status;

    while (waitpid(pid, &status, 0) < 0)
        if (errno != EINTR) {
            diag(d, M_502, nowhere, "lost: %s", strerror(errno));
            return false;
        }
    if (WIFSIGNALED(status))
        diag(d, M_502, nowhere, "killed by signal %d", WTERMSIG(status));
    else if (WEXITSTATUS(status) == 127)
        diag(d, M_501, nowhere,
             "cannot be started; install the package gperf");
    else if (WEXITSTATUS(status))
        diag(d, M_502, nowhere, "ended with status %d", WEXITSTATUS(status));
    else
        return true;
    return false;
}

bool gperf_start(struct diags *d, const char *input, struct gperf_job *job)
{
    struct pipes p;
    int e;

    job->pid = 0;
    if (!open_pipes(&p)) {
        diag(d, M_501, nowhere, "no pipe for it: %s", strerror(errno));
        return false;
    }
    if ((e = spawn(&p, &job->pid)) != 0) {
        job->pid = 0;
        close_pipes(&p);
        diag(d, M_501, nowhere,
             "cannot be started: %s; install the package gperf", strerror(e));
        return false;
    }
    feed(p.in[1], input);
    job->output = p.out[0];
    p.out[0] = -1;
    close_pipes(&p);
    return true;
}

void gperf_drop(struct gperf_job *job)
{
    if (!job->pid)
        return;
    close(job->output);
    while (waitpid(job->pid, NULL, 0) < 0 && errno == EINTR)
        continue;
    job->pid = 0;
}

/* Returns what gperf writes to standard output, or NULL. */
static char *answer_of(struct arena *a, struct diags *d,
                       struct gperf_job *job)
{
    char *text = drain(a, job->output);
    pid_t pid = job->pid;

    close(job->output);
    job->pid = 0;
    return ended_well(d, pid) ? text : NULL;
}

/* ---- the answer --------------------------------------------------------- */

/* Reads a decimal number below 65536 after blanks; NULL if there is none. */
static const char *number(const char *at, unsigned *value)
{
    const char *first;

    while (*at == ' ' || *at == '\n')
        at++;
    first = at;
    for (*value = 0; *at >= '0' && *at <= '9' && *value < 65536; at++)
        *value = *value * 10 + (unsigned)(*at - '0');
    return at == first || *value >= 65536 ? NULL : at;
}

static const char *after(const char *text, const char *what)
{
    const char *at = strstr(text, what);

    return at ? at + strlen(what) : NULL;
}

static bool defined(const char *text, const char *what, unsigned *value)
{
    const char *at = after(text, what);

    return at && number(at, value);
}

/* Reads one value for each of 256 bytes. A byte that is in no key has a value
 * above max, which becomes 0: comparing the name refuses it all the same. */
static bool read_asso(const char *at, struct gperf_answer *out)
{
    unsigned value;

    for (unsigned byte = 0; byte < 256; byte++) {
        at = number(at, &value);
        if (!at || *at++ != (byte < 255 ? ',' : '\n'))
            return false;
        if (byte - FIRST_BYTE >= GPERF_ASSO || value > out->max)
            continue;
        if (value > UINT8_MAX)
            return false;
        out->asso[byte - FIRST_BYTE] = (uint8_t)value;
    }
    return after(at, "};") != NULL;
}

bool gperf_finish(struct diags *d, struct gperf_job *job,
                  struct gperf_answer *out)
{
    struct arena *a = arena_new();
    const char *text = answer_of(a, d, job);
    const char *asso = text ? after(text, "asso_values[] =\n    {\n") : NULL;
    bool ok;

    memset(out, 0, sizeof *out);
    ok = asso && defined(text, "#define MIN_HASH_VALUE ", &out->min)
         && defined(text, "#define MAX_HASH_VALUE ", &out->max)
         && out->min <= out->max && read_asso(asso, out);
    if (text && !ok)
        diag(d, M_503, nowhere, "its output is not that of gperf 3.x");
    arena_free(a);
    return ok;
}
