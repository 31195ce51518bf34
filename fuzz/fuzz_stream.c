/* Any bytes as a text, cut anywhere: a stream's total is that of the whole.
 * The stream keeps little, so that most is counted byte by byte.
 *
 * The first byte chooses the encoding and what special tokens are; the
 * second, how many bytes behind it say where to cut.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#define MTOK_STREAM_TEXT 16u

#include "tokenizers/runtime/stream.c"
#include "tokenizers/runtime/stream_text.c"
#include "tokenizers/runtime/stream_piece.c"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define ENCODING(name) &mreg_##name,

static const mreg_encoding *const encodings[] = {MREG_ENCODINGS(ENCODING)};
enum { ENCODINGS = sizeof encodings / sizeof *encodings };

/* Feeds a chunk from a heap copy, so that one byte too far is seen. */
static void feed(mreg_token_stream *s, const uint8_t *p, size_t n)
{
    char *copy = malloc(n ? n : 1);

    if (copy == NULL)
        abort();
    memcpy(copy, p, n);
    mreg_stream_feed(s, copy, n);
    free(copy);
}

static uint64_t streamed(const mreg_encoding *e, const mreg_token_work *work,
                         const uint8_t *text, size_t size,
                         const uint8_t *cuts, size_t many)
{
    mreg_token_stream s;

    mreg_stream_begin(&s, e, work);
    for (size_t at = 0, i = 0; at < size; i++) {
        const size_t wanted = many ? cuts[i % many] + 1u : size;
        const size_t n = wanted < size - at ? wanted : size - at;

        feed(&s, text + at, n);
        at += n;
    }
    return mreg_stream_end(&s);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const mreg_encoding *e;
    mreg_token_work work = {NULL, 0, MREG_SPECIALS_ARE_TEXT};
    size_t many;

    if (size < 2 || size - 2 < data[1])
        return 0;
    e = encodings[data[0] % ENCODINGS];
    work.specials = data[0] >> 2 & 1;
    many = data[1];
    data += 2 + many;
    size -= 2 + many;
    if (streamed(e, &work, data, size, data - many, many)
        != mreg_count_tokens(e, (const char *)data, size, &work))
        abort();
    return 0;
}
