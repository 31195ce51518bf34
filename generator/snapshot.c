/* mreg-snapshot: checks OpenRouter's list of models and writes its facts in
 * our canonical form.
 *
 * SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/options.h"
#include "base/out.h"
#include "base/standard.h"
#include "generator/openrouter/snapshot.h"
#include "generator/openrouter/fields.h"

#define COMMAND "mreg-snapshot"

static const char help[] =
"Usage: mreg-snapshot [--fetched INSTANT] IN [OUT]\n"
"\n"
"Reads OpenRouter's list of models, as it was answered or as this command\n"
"wrote it, checks it, and writes its facts to OUT or to the terminal:\n"
"sorted by id, one key a line. On an error OUT stays as it was.\n"
"\n"
"  --fetched INSTANT  when IN was fetched, for instance\n"
"                     2026-08-22T12:08:54Z; needed if IN does not say\n"
"  --help             this text\n"
"\n"
"Example:\n"
"  mreg-snapshot --fetched 2026-08-22T12:08:54Z answer.json \\\n"
"    pricing/openrouter.json\n"
"\n"
"Exit status: 0 written, 1 refused or not written, 2 wrong usage.\n";

struct request {
    const char *fetched, *in, *out;
};

/* ---- writing ------------------------------------------------------------ */

static bool write_all(int fd, const char *text, size_t size)
{
    while (size) {
        ssize_t n = write(fd, text, size);

        if (n < 0 && errno != EINTR)
            return false;
        if (n > 0) {
            text += n;
            size -= (size_t)n;
        }
    }
    return true;
}

/* The new text stands whole on the disk before it takes the name. What is
 * no plain file, a link or a device, is not replaced. */
static bool replace(struct arena *a, const char *path, const char *text,
                    size_t size)
{
    const char *aside = arena_printf(a, "%s.%ld.tmp", path, (long)getpid());
    struct stat about;
    bool good;
    int fd;

    if (!lstat(path, &about) && !S_ISREG(about.st_mode)) {
        errno = EEXIST;
        return false;
    }
    fd = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0666);
    if (fd < 0)
        return false;
    good = write_all(fd, text, size) && !fsync(fd);
    good = !close(fd) && good && !rename(aside, path);
    if (!good) {
        int why = errno;

        unlink(aside);
        errno = why;
    }
    return good;
}

static bool deliver(struct arena *a, const char *path, const char *text,
                    size_t size)
{
    bool good = path ? replace(a, path, text, size)
                     : write_all(STDOUT_FILENO, text, size);

    if (!good)
        fprintf(stderr, "mreg-snapshot: %s: %s\n", path ? path : "output",
                strerror(errno));
    return good;
}

/* ---- the run ------------------------------------------------------------ */

static bool run(struct arena *a, const struct request *q)
{
    struct catalogue c = {.arena = a, .diags = diags_new(a)};
    const struct node *root = json_load(a, c.diags, q->in);
    const char *text;
    size_t size;

    if (root)
        snapshot_read(&c, root, q->fetched);
    diags_print(c.diags, stderr);
    if (diags_errors(c.diags)) {
        fputs("mreg-snapshot: nothing written\n", stderr);
        return false;
    }
    text = snapshot_canonical(a, root, c.snapshot_fetched, &size);
    return deliver(a, q->out, text, size);
}

static bool read_options(int argc, char **argv, struct request *q)
{
    const struct option table[] = {{"--fetched", &q->fetched, NULL}};
    const struct options o = {COMMAND, table, 1, NULL, NULL, NULL};
    int operands = options_parse(&o, argc, argv);

    if (operands < 0)
        return false;
    if (operands < 1 || operands > 2) {
        complain(COMMAND, "one file to read is expected, and one to write at "
                 "most", NULL, "--help shows an example");
        return false;
    }
    q->in = argv[0];
    q->out = operands == 2 ? argv[1] : NULL;
    return true;
}

int main(int argc, char **argv)
{
    struct request q = {0};
    struct arena *a;
    bool good;

    standard_fill(O_RDONLY);
    if (options_ask_help(argc - 1, argv + 1))
        return !out_print(help);
    if (!read_options(argc - 1, argv + 1, &q))
        return 2;
    a = arena_new();
    good = run(a, &q);
    arena_free(a);
    return good ? 0 : 1;
}
