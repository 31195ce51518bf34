/* A provider's figures made disjoint: each part taken out of its whole.
 *
 * SPDX-License-Identifier: MIT */
#include "price.h"

#define X_(bit, NAME, name) MREG_##NAME |
#define CONVENTIONS (MREG_CONVENTIONS(X_) 0)

/* A part is counted within its whole if the convention has all bits of
 * `needs`; with 0, in any convention but the disjoint one. Every whole is
 * reduced while its parts still hold their own parts, so the order matters:
 * from the outside in.
 *
 * cache_read and cache_write are totals: what is split off by kind or by
 * lifetime is counted in them. Audio and image counts describe the input as
 * a whole, hence the cached part of it too if that is counted in the input.
 * Video goes with images on the way in; all three go together on the way
 * out. */
static const struct { uint8_t whole, part, needs; } takes[] = {
    {MREG_INPUT, MREG_CACHE_READ, MREG_CACHE_READ_IN_INPUT},
    {MREG_INPUT, MREG_CACHE_WRITE, MREG_CACHE_WRITE_IN_INPUT},
    {MREG_INPUT_AUDIO, MREG_CACHE_READ_AUDIO,
     MREG_CACHE_READ_IN_INPUT | MREG_AUDIO_IN_INPUT},
    {MREG_INPUT_IMAGE, MREG_CACHE_READ_IMAGE,
     MREG_CACHE_READ_IN_INPUT | MREG_IMAGE_IN_INPUT},
    {MREG_INPUT_VIDEO, MREG_CACHE_READ_VIDEO,
     MREG_CACHE_READ_IN_INPUT | MREG_IMAGE_IN_INPUT},
    {MREG_INPUT, MREG_INPUT_AUDIO, MREG_AUDIO_IN_INPUT},
    {MREG_INPUT, MREG_INPUT_IMAGE, MREG_IMAGE_IN_INPUT},
    {MREG_INPUT, MREG_INPUT_VIDEO, MREG_IMAGE_IN_INPUT},
    {MREG_CACHE_READ, MREG_CACHE_READ_AUDIO, 0},
    {MREG_CACHE_READ, MREG_CACHE_READ_IMAGE, 0},
    {MREG_CACHE_READ, MREG_CACHE_READ_VIDEO, 0},
    {MREG_CACHE_WRITE, MREG_CACHE_WRITE_1H, 0},
    {MREG_OUTPUT, MREG_REASONING, MREG_REASONING_IN_OUTPUT},
    {MREG_OUTPUT, MREG_OUTPUT_AUDIO, MREG_AUDIO_IN_OUTPUT},
    {MREG_OUTPUT, MREG_OUTPUT_IMAGE, MREG_AUDIO_IN_OUTPUT},
    {MREG_OUTPUT, MREG_OUTPUT_VIDEO, MREG_AUDIO_IN_OUTPUT},
};

static mreg_status take_parts(uint32_t convention, uint64_t *n)
{
    size_t i;

    if (convention & MREG_IMAGE_AS_INPUT)
        n[MREG_INPUT_IMAGE] = n[MREG_CACHE_READ_IMAGE] = 0;
    for (i = 0; i < sizeof takes / sizeof *takes; i++) {
        const uint64_t part = n[takes[i].part];

        if (part == 0 || (takes[i].needs & convention) != takes[i].needs)
            continue;
        if (n[takes[i].whole] < part)
            return MREG_E_BAD_USAGE;
        n[takes[i].whole] -= part;
    }
    return MREG_OK;
}

/* Returns the meters that have counts; nearly always those are usual ones. */
static mreg_meters counted(const uint64_t *n)
{
    mreg_meters used = 0;

#ifndef __OPTIMIZE_SIZE__
    if (!mreg_others_of(n))
        return mreg_usual_of(n);
#endif
    for (unsigned i = 0; i < MREG_METERS_COUNT; i++)
        used |= (mreg_meters)(n[i] != 0) << i;
    return used;
}

mreg_status mreg_usage_from(uint32_t convention, const mreg_usage *figures,
                            mreg_usage *use)
{
    mreg_status status = MREG_E_BAD_ARGUMENT;

    if (!use)
        return status;
    if (figures && !(convention & ~(uint32_t)CONVENTIONS)) {
        *use = *figures;
        status = convention ? take_parts(convention, use->n) : MREG_OK;
    }
    if (status != MREG_OK)
        *use = (mreg_usage){.used = 0};
    use->used = counted(use->n);
    return status;
}
