/* A word of 64 bits that threads change: by the processor's own instructions
 * where it has them; else under a lock, for which interrupts are off on a
 * Cortex-M, whose only core is then alone, and threads wait elsewhere.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_WORD_H
#define MREG_WORD_H

#include <stdint.h>

#ifndef __GNUC__
#error "mreg_budget needs the __atomic functions of gcc or clang"
#endif

/* A test makes it 1 to ask for the lock where none is needed. */
#ifndef MREG_WORD_LOCKED
#define MREG_WORD_LOCKED (__GCC_ATOMIC_LLONG_LOCK_FREE != 2)
#endif

/* Comes before each access, for a test that lets other threads in there. */
#ifndef MREG_WORD_PAUSE
#define MREG_WORD_PAUSE() ((void)0)
#endif

#if !MREG_WORD_LOCKED

static inline uint64_t word_load(uint32_t *lock, const uint64_t *word)
{
    (void)lock;
    MREG_WORD_PAUSE();
    return __atomic_load_n(word, __ATOMIC_ACQUIRE);
}

static inline void word_store(uint32_t *lock, uint64_t *word, uint64_t to)
{
    (void)lock;
    MREG_WORD_PAUSE();
    __atomic_store_n(word, to, __ATOMIC_RELEASE);
}

/* Puts `to` in place of `*from`; returns 0 and the word in `*from` if it is
 * another, or, seldom, for no reason. */
static inline int word_swap(uint32_t *lock, uint64_t *word, uint64_t *from,
                            uint64_t to)
{
    (void)lock;
    MREG_WORD_PAUSE();
    return __atomic_compare_exchange_n(word, from, to, 1, __ATOMIC_ACQ_REL,
                                       __ATOMIC_ACQUIRE);
}

static inline uint64_t word_exchange(uint32_t *lock, uint64_t *word,
                                     uint64_t to)
{
    (void)lock;
    MREG_WORD_PAUSE();
    return __atomic_exchange_n(word, to, __ATOMIC_ACQ_REL);
}

static inline void word_add(uint32_t *lock, uint64_t *word, uint64_t n)
{
    (void)lock;
    MREG_WORD_PAUSE();
    __atomic_fetch_add(word, n, __ATOMIC_ACQ_REL);
}

#else

#if defined __ARM_ARCH_PROFILE && __ARM_ARCH_PROFILE == 'M'

static inline uint32_t word_enter(uint32_t *lock)
{
    uint32_t before;

    (void)lock;
    __asm volatile("mrs %0, primask\n\tcpsid i" : "=r"(before) :: "memory");
    return before;
}

static inline void word_leave(uint32_t *lock, uint32_t before)
{
    (void)lock;
    __asm volatile("msr primask, %0" :: "r"(before) : "memory");
}

#else

static inline uint32_t word_enter(uint32_t *lock)
{
    MREG_WORD_PAUSE();
    while (__atomic_exchange_n(lock, 1, __ATOMIC_ACQUIRE))
        ;
    return 0;
}

static inline void word_leave(uint32_t *lock, uint32_t before)
{
    __atomic_store_n(lock, before, __ATOMIC_RELEASE);
}

#endif

static inline uint64_t word_load(uint32_t *lock, const uint64_t *word)
{
    const uint32_t before = word_enter(lock);
    const uint64_t is = *word;

    word_leave(lock, before);
    return is;
}

static inline int word_swap(uint32_t *lock, uint64_t *word, uint64_t *from,
                            uint64_t to)
{
    const uint32_t before = word_enter(lock);
    const uint64_t is = *word;
    const int same = is == *from;

    if (same)
        *word = to;
    word_leave(lock, before);
    *from = is;
    return same;
}

static inline uint64_t word_exchange(uint32_t *lock, uint64_t *word,
                                     uint64_t to)
{
    const uint32_t before = word_enter(lock);
    const uint64_t is = *word;

    *word = to;
    word_leave(lock, before);
    return is;
}

static inline void word_store(uint32_t *lock, uint64_t *word, uint64_t to)
{
    (void)word_exchange(lock, word, to);
}

static inline void word_add(uint32_t *lock, uint64_t *word, uint64_t n)
{
    const uint32_t before = word_enter(lock);

    *word += n;
    word_leave(lock, before);
}

#endif

#endif
