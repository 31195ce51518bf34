/* Any bytes as a provider's answer: read at once, and in pieces that the first
 * bytes choose. Both say the same.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "mreg_usage.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int same_text(mreg_text a, mreg_text b)
{
    return a.size == b.size
           && (a.size == 0 || memcmp(a.at, b.at, a.size) == 0);
}

static mreg_status in_pieces(const uint8_t *data, size_t size, size_t most,
                             char *room, size_t room_size, mreg_answer *out)
{
    static mreg_reading w;
    size_t step;

    mreg_reading_begin(&w, out, room, room_size);
    for (size_t at = 0; at < size; at += step) {
        char *piece;

        step = 1 + (at * 7 + most) % most;
        if (step > size - at)
            step = size - at;
        /* An exact heap copy, so that one byte too far is seen. */
        piece = malloc(step);
        if (!piece)
            exit(1);
        memcpy(piece, data + at, step);
        mreg_reading_push(&w, piece, step);
        free(piece);
    }
    return mreg_reading_end(&w, &mreg_builtin, NULL, 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static mreg_reading w;
    char first_room[2048], second_room[2048], *copy;
    mreg_answer whole, cut;
    mreg_status s, t;

    if (size < 1)
        return 0;
    copy = malloc(size);
    if (!copy)
        return 0;
    memcpy(copy, data, size);
    s = mreg_usage_read(&w, &mreg_builtin, (mreg_text){NULL, 0},
                        (mreg_text){copy, (uint32_t)size}, first_room,
                        sizeof first_room, &whole);
    t = in_pieces(data, size, 1 + data[size - 1] % 90u, second_room,
                  sizeof second_room, &cut);
    if (s != t || whole.complete != cut.complete
        || whole.failed != cut.failed || whole.documents != cut.documents
        || whole.billed != cut.billed
        || memcmp(&whole.usage, &cut.usage, sizeof whole.usage) != 0
        || (!s && (!same_text(whole.id, cut.id)
                   || !same_text(whole.model, cut.model))))
        abort();
    free(copy);
    return 0;
}
