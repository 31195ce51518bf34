/* A file as the ids of its tokens, and back.
 *
 * SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "encodings.h"
#include "host/answers/out_view.h"
#include "tokens.h"

struct whole {                  /* a file in memory */
    char *at;
    size_t size, room;
};

static bool complain_file(const char *what, const char *file,
                          const char *cure)
{
    complain(TOKENS_COMMAND, what, file, cure);
    return false;
}

static bool grow(struct whole *w)
{
    const size_t room = w->room ? 2 * w->room : (size_t)1 << 16;
    char *at = room > w->room ? realloc(w->at, room) : NULL;

    if (!at)
        return false;
    w->at = at;
    w->room = room;
    return true;
}

static bool read_into(struct whole *w, int fd)
{
    for (;;) {
        ssize_t n;

        if (w->size == w->room && !grow(w))
            return false;
        n = read(fd, w->at + w->size, w->room - w->size);
        if (n > 0)
            w->size += (size_t)n;
        else if (n == 0 || errno != EINTR)
            return n == 0;
    }
}

static bool read_whole(struct whole *w, const char *file)
{
    const int fd = strcmp(file, "-") == 0 ? 0 : open(file, O_RDONLY);
    bool good;

    *w = (struct whole){NULL, 0, 0};
    if (fd < 0)
        return complain_file("cannot open", file, strerror(errno));
    good = read_into(w, fd);
    if (!good)
        complain_file("cannot read", file, strerror(errno));
    if (fd > 0)
        close(fd);
    return good;
}

/* ---- ids out --------------------------------------------------------- */

static bool encode(struct out *o, const struct counter *f,
                   const char *file, const struct whole *w,
                   const struct answer_format *format)
{
    const mreg_encoding *e = encodings[f->encoding];
    const size_t count = mreg_encode_tokens(e, w->at, w->size, NULL, 0,
                                            &f->work);
    uint32_t *ids = calloc(count + 1, sizeof *ids);

    if (!ids)
        return complain_file("too large for memory:", file, NULL);
    mreg_encode_tokens(e, w->at, w->size, ids, count, &f->work);
    format->ids(o, &(struct tokens_ids){file, ids, count});
    free(ids);
    return true;
}

bool tokens_encode(struct out *o, const struct counter *f, const char *file,
                   const struct answer_format *format)
{
    struct whole w;
    bool good = read_whole(&w, file) && encode(o, f, file, &w, format);

    free(w.at);
    return good;
}

/* ---- ids in ---------------------------------------------------------- */

static bool is_between(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ','
           || c == '[' || c == ']';
}

static bool digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Complains: "FILE: id 3, '99999999', is not a token of o200k_base". */
static bool complain_id(const struct counter *f, const char *file,
                        size_t number, const char *at, size_t size)
{
    out_flush(&out_std);
    out_text(&out_err, "mreg tokens: ");
    out_shown(&out_err, file, strlen(file));
    out_text(&out_err, ": id ");
    out_number(&out_err, number);
    out_text(&out_err, ", '");
    out_shown(&out_err, at, size < 40 ? size : 40);
    out_text(&out_err, "', is not a token of ");
    out_view(&out_err, mreg_encoding_name(encodings[f->encoding]));
    out_char(&out_err, '\n');
    out_flush(&out_err);
    return false;
}

static bool read_id(const char *at, size_t size, uint32_t *id)
{
    uint64_t n = 0;

    for (size_t i = 0; i < size; i++) {
        if (!digit(at[i]) || n > UINT32_MAX)
            return false;
        n = n * 10 + (uint64_t)(at[i] - '0');
    }
    *id = (uint32_t)n;
    return n < MREG_NONE;
}

/* Appends the text of one id. */
static bool decode_id(const struct counter *f, uint32_t id,
                      struct whole *text)
{
    size_t size, used;
    mreg_status status;

    do
        status = mreg_decode_tokens(spellings[f->encoding], &id, 1,
                                    text->at + text->size,
                                    text->room - text->size, &size, &used);
    while (status == MREG_E_NO_ROOM && grow(text));
    if (status != MREG_OK)
        return false;
    text->size += size;
    return true;
}

static bool decode(const struct counter *f, const char *file,
                   const struct whole *ids, struct whole *text)
{
    size_t number = 0, at = 0, end;
    uint32_t id;

    for (;; at = end) {
        while (at < ids->size && is_between(ids->at[at]))
            at++;
        for (end = at; end < ids->size && !is_between(ids->at[end]);)
            end++;
        if (at == end)
            return true;
        number++;
        if (!read_id(ids->at + at, end - at, &id)
            || !decode_id(f, id, text))
            return complain_id(f, file, number, ids->at + at, end - at);
    }
}

bool tokens_decode(struct out *o, const struct counter *f, const char *file,
                   const struct answer_format *format)
{
    struct whole ids, text = {NULL, 0, 0};
    bool good = read_whole(&ids, file) && grow(&text)
                && decode(f, file, &ids, &text);

    if (good)
        format->text(o, &(struct tokens_text){file, text.at, text.size});
    free(ids.at);
    free(text.at);
    return good;
}
