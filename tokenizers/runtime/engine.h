/* How a text is gone through: cut at its special tokens into stretches, each
 * counted or encoded by the loops of its encoding's family, which are
 * compiled once for each path.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ENGINE_H
#define MREG_ENGINE_H

#include "cache.h"
#include "mreg_tokens.h"
#include "path.h"
#include "split.h"
#include "stream_states.h"

/* What a loop works on: it advances `at` and adds to `tokens`. */
struct mreg_run {
    const struct mreg_ranks *ranks;
    const uint8_t *at, *end;   /* what is left of the stretch */
    uint64_t tokens;           /* so far */
    /* A loop may stop as soon as `tokens` is above `limit`, or cannot come
     * above `enough` in what is left of the stretch. */
    uint64_t limit, enough;
    int more;                  /* text may follow: settled pieces only */
    uint32_t *ids;             /* the first `room` are written */
    size_t room;
    struct mreg_cache cache;
};

typedef void mreg_loop(struct mreg_run *run);

#define MREG_PATH_NUMBER(path) MREG_PATH_##path,
enum { MREG_EACH_PATH(MREG_PATH_NUMBER) MREG_PATHS };

struct mreg_family {
    mreg_walker *next;
    const struct mreg_states *states; /* the same for streams */
    mreg_loop *loops[MREG_PATHS];
};

#define MREG_DECLARE_LOOPS(path) \
    mreg_loop mreg_loop_gpt2_##path, mreg_loop_cl100k_##path, \
        mreg_loop_o200k_##path;
MREG_EACH_PATH(MREG_DECLARE_LOOPS)

extern const struct mreg_family mreg_family_gpt2, mreg_family_cl100k,
    mreg_family_o200k;

/* The best path that this processor can run. */
unsigned mreg_best_path(void);

/* Goes through a text, special tokens and all, or until it may stop, on the
 * best path. Of the run, the caller sets limit, enough (for the whole text),
 * more, ids and room; `at` is where it stopped. */
void mreg_run_text(struct mreg_run *run, const mreg_encoding *e,
                   const uint8_t *text, size_t size,
                   const mreg_token_work *work);

/* The tokens of the pieces of a text that are the same however it goes on;
 * *consumed: their bytes. Special tokens are text. */
uint64_t mreg_count_settled(const mreg_encoding *e, const uint8_t *text,
                            size_t size, const mreg_token_work *work,
                            size_t *consumed);

#endif
