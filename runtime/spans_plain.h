/* The plain form of summing and comparing spans: inlined where speed is
 * wanted, once in spans.c where size is.
 *
 * SPDX-License-Identifier: MIT */

/* Adds two words times their keys to a sum. The casts keep the bits, as all
 * compilers do and the vector instruction does. */
MREG_INLINE uint32_t mreg_times(uint32_t words, uint32_t key, uint32_t sum)
{
    words |= MREG_FOLD32;
#if defined(__ARM_FEATURE_DSP) && defined(__GNUC__) && !defined(__clang__)
    return (uint32_t)__builtin_arm_smlad((int)words, (int)key, (int)sum);
#else
    return (uint32_t)((int16_t)words * (int16_t)key)
           + (uint32_t)((int16_t)(words >> 16) * (int16_t)(key >> 16)) + sum;
#endif
}

/* Adds every other four bytes of 16. */
MREG_INLINE uint32_t mreg_times_at(const char *s, const uint32_t *key,
                                   uint32_t sum)
{
    sum = mreg_times(mreg_load32(s), key[0], sum);
    return mreg_times(mreg_load32(s + 8), key[2], sum);
}

MREG_PLAIN uint64_t mreg_sum_spans(struct mreg_spans w, const uint32_t *key)
{
    const char *middle = w.s + w.middle, *back = w.s + w.back;
    uint32_t low = mreg_times_at(w.s, key, 0);
    uint32_t high = mreg_times_at(w.s + 4, key + 1, 0);

    low = mreg_times_at(middle, key + 4, low);
    high = mreg_times_at(middle + 4, key + 5, high);
    low = mreg_times_at(back, key + 8, low);
    high = mreg_times_at(back + 4, key + 9, high);
    return (uint64_t)high << 32 | low;
}

MREG_PLAIN uint64_t mreg_sum_ends(struct mreg_ends e, const uint32_t *key)
{
    uint32_t low = mreg_times((uint32_t)e.front, key[0], 0);
    uint32_t high = mreg_times((uint32_t)(e.front >> 32), key[1], 0);

    low = mreg_times((uint32_t)e.back, key[2], low);
    high = mreg_times((uint32_t)(e.back >> 32), key[3], high);
    return (uint64_t)high << 32 | low;
}

MREG_INLINE uint64_t mreg_differ(const char *a, const char *b)
{
    return mreg_load64(a) ^ mreg_load64(b);
}

/* The span in the middle says nothing new of 32 bytes or fewer. */
MREG_PLAIN int mreg_are_spans(struct mreg_spans w, const char *s, size_t n)
{
    const char *back = w.s + w.back, *middle = w.s + w.middle;

    if (mreg_differ(back, s + w.back) | mreg_differ(w.s, s)
        | mreg_differ(back + 8, s + w.back + 8) | mreg_differ(w.s + 8, s + 8))
        return 0;
    return n <= 32 || (mreg_differ(middle, s + w.middle)
                       | mreg_differ(middle + 8, s + w.middle + 8)) == 0;
}
