/* Goes through a text, cut at its special tokens.
 *
 * SPDX-License-Identifier: MIT */
#include "engine.h"
#include "special.h"

static void take_special(struct mtok_run *run, uint32_t id)
{
    if (run->tokens < run->room)
        run->ids[run->tokens] = id;
    run->tokens++;
}

static uint64_t less(uint64_t a, uint64_t b)
{
    return a > b ? a - b : 0;
}

/* Counts a stretch. `enough` shrinks by the bytes behind the stretch, because
 * each of them may be a token; the loop knows only its own stretch. */
static void go(struct mtok_run *run, mtok_loop *loop, const uint8_t *p,
               const uint8_t *stretch_end, const uint8_t *text_end)
{
    const uint64_t enough = run->enough;

    run->at = p;
    run->end = stretch_end;
    run->enough = less(enough, (uint64_t)(text_end - stretch_end));
    loop(run);
    run->enough = enough;
}

void mtok_run_text(struct mtok_run *run, const mreg_encoding *e,
                   const uint8_t *text, size_t size,
                   const mreg_token_work *work)
{
    mtok_loop *const loop = e->family->loops[mtok_best_path()];
    const int specials = work && work->specials == MREG_SPECIALS_ARE_TOKENS;
    const uint8_t *const end = text + size;
    const uint8_t *p = text;

    run->ranks = e->ranks;
    mtok_cache_begin(&run->cache, e->ranks, size, work);
    for (;;) {
        struct mtok_special_place cut = {end, NULL};

        if (specials)
            cut = mtok_find_special(e, p, end, 0);
        go(run, loop, p, cut.at, end);
        if (cut.row == NULL || run->at < cut.at || run->tokens > run->limit)
            return;
        take_special(run, cut.row->id);
        p = cut.at + cut.row->size;
    }
}
