/* Counts a file of any size in constant memory.
 *
 * SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "base/progress.h"
#include "encodings.h"
#include "tokens.h"

#define BUFFER_SIZE ((size_t)1 << 20)

struct counting {
    const struct counter *f;
    const char *file;
    struct tokens_row *row;
    struct progress progress;
    mreg_token_stream stream;
    size_t kept;                /* bytes of an estimate's next part */
};

static char buffer[BUFFER_SIZE];

static void show_progress(struct counting *c)
{
    if (!progress_due(&c->progress))
        return;
    out_text(&out_err, "mreg tokens: ");
    out_shown(&out_err, c->file, strlen(c->file));
    out_text(&out_err, ": ");
    out_grouped(&out_err, c->row->bytes / 1000000);
    out_text(&out_err, " MB, ");
    out_grouped(&out_err, progress_rate(&c->progress, c->row->bytes)
                          / 1000000);
    out_text(&out_err, " MB a second");
    progress_said(&c->progress);
}

/* ---- estimates, part by part ----------------------------------------- */

/* Where to cut, so that no word is cut if there is any line at all. */
static size_t after_last_line(size_t size)
{
    for (size_t i = size; i > 0; i--)
        if (buffer[i - 1] == '\n')
            return i;
    return size;
}

static void estimate(struct counting *c, size_t size)
{
    mreg_token_count *sum = &c->row->count, part;

    mreg_tokens_for(c->f->of.r, c->f->of.full, c->f->of.full_size, NULL,
                    buffer, size, &part);
    part.tokens += sum->tokens;
    part.estimate.tokens = part.tokens;
    part.estimate.safe += sum->estimate.safe;
    *sum = part;
}

static void estimate_more(struct counting *c, size_t size, bool last)
{
    const size_t have = c->kept + size;
    const size_t cut = last ? have : after_last_line(have);

    if (!last && have < BUFFER_SIZE) {
        c->kept = have;
        return;
    }
    estimate(c, cut);
    memmove(buffer, buffer + cut, have - cut);
    c->kept = have - cut;
}

/* ---- reading --------------------------------------------------------- */

static void take(struct counting *c, size_t size, bool last)
{
    c->row->bytes += size;
    if (c->f->encoding < 0)
        estimate_more(c, size, last);
    else
        mreg_stream_feed(&c->stream, buffer, size);
    show_progress(c);
}

static bool read_all(struct counting *c, int fd)
{
    ssize_t n;

    for (;;) {
        n = read(fd, buffer + c->kept, BUFFER_SIZE - c->kept);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        take(c, (size_t)n, false);
    }
    take(c, 0, true);
    return n == 0;
}

static bool complain_file(const char *what, const char *file)
{
    complain(TOKENS_COMMAND, what, file, strerror(errno));
    return false;
}

static void begin(struct counting *c)
{
    const mreg_encoding *e;

    progress_begin(&c->progress);
    c->row->count.model = c->f->of.match.model;
    if (c->f->encoding < 0)
        return;
    e = encodings[c->f->encoding];
    c->row->count.basis = MREG_TOKENS_EXACT;
    c->row->count.encoding = mreg_encoding_name(e);
    mreg_stream_begin(&c->stream, e, &c->f->work);
}

bool tokens_count(const struct counter *f, const char *file,
                  struct tokens_row *row)
{
    static struct counting c;   /* the stream is large */
    const int fd = strcmp(file, "-") == 0 ? 0 : open(file, O_RDONLY);
    bool good;

    if (fd < 0)
        return complain_file("cannot open", file);
    *row = (struct tokens_row){.file = file};
    c = (struct counting){.f = f, .file = file, .row = row};
    begin(&c);
    good = read_all(&c, fd);
    if (f->encoding >= 0)
        row->count.tokens = mreg_stream_end(&c.stream);
    progress_clear(&c.progress);
    if (!good)
        complain_file("cannot read", file);
    if (fd > 0)
        close(fd);
    return good;
}
