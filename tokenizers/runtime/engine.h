/* Goes through a text: cuts it at its special tokens into stretches, each of
 * which is counted or encoded by the loops of the encoding's family. The
 * loops are compiled once for each path.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_ENGINE_H
#define MTOK_ENGINE_H

#include "cache.h"
#include "mreg_tokens.h"
#include "path.h"
#include "split.h"
#include "stream_states.h"

/* The state of a loop, which advances `at` and adds to `tokens`. */
struct mtok_run {
    const struct mtok_ranks *ranks;
    const uint8_t *at, *end;   /* the rest of the stretch */
    uint64_t tokens;           /* counted so far */
    /* A loop may stop as soon as `tokens` is above `limit`, or cannot come
     * above `enough` in what is left of the stretch. */
    uint64_t limit, enough;
    int more;                  /* text may follow: take settled pieces only */
    uint32_t *ids;             /* the first `room` ids go here */
    size_t room;
    struct mtok_cache cache;
};

typedef void mtok_loop(struct mtok_run *run);

#define MTOK_PATH_NUMBER(path) MTOK_PATH_##path,
enum { MTOK_EACH_PATH(MTOK_PATH_NUMBER) MTOK_PATHS };

struct mtok_family {
    mtok_walker *next;
    const struct mtok_states *states; /* the same pattern, for streams */
    mtok_loop *loops[MTOK_PATHS];
};

#define MTOK_DECLARE_LOOPS(path) \
    mtok_loop mtok_loop_gpt2_##path, mtok_loop_cl100k_##path, \
        mtok_loop_o200k_##path;
MTOK_EACH_PATH(MTOK_DECLARE_LOOPS)

extern const struct mtok_family mtok_family_gpt2, mtok_family_cl100k,
    mtok_family_o200k;

/* Returns the best path that this processor can run. */
unsigned mtok_best_path(void);

/* Goes through a text with its special tokens, or until it may stop, on the
 * best path. The caller sets limit, enough (for the whole text), more, ids
 * and room of the run; afterwards `at` is where it stopped. */
void mtok_run_text(struct mtok_run *run, const mreg_encoding *e,
                   const uint8_t *text, size_t size,
                   const mreg_token_work *work);

/* Counts the pieces of a text that are the same however the text goes on, and
 * sets *consumed to their bytes. Special tokens are text. */
uint64_t mtok_count_settled(const mreg_encoding *e, const uint8_t *text,
                            size_t size, const mreg_token_work *work,
                            size_t *consumed);

#endif
