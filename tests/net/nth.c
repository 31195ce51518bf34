/* Fails one allocation of a program: number $FAIL_AT, counted from 0, when it
 * is loaded before the C library (LD_PRELOAD). With $FAIL_LATER they are
 * counted from a call of nth_begin on, which leaves out what libraries do
 * before main. Exit status 99 says that there were fewer.
 *
 * SPDX-License-Identifier: MIT */
#include <stdatomic.h>
#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <unistd.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_realloc(void *at, size_t size);
extern void *__libc_calloc(size_t count, size_t size);

static _Atomic long allocations;
static long fail_at = -1, later = -1;

void nth_begin(void);
void nth_begin(void)
{
    allocations = 0;
    if (later >= 0)
        fail_at = later;
}

__attribute__((constructor)) static void begin(void)
{
    const char *text = getenv("FAIL_AT");

    if (text && getenv("FAIL_LATER"))
        later = strtol(text, NULL, 10);
    else if (text)
        fail_at = strtol(text, NULL, 10);
    allocations = 0;
}

/* The C library believes an allocation that failed only with ENOMEM. */
static int fails(void)
{
    if (fail_at < 0 || allocations++ != fail_at)
        return 0;
    errno = ENOMEM;
    return 1;
}

void *malloc(size_t size)
{
    return fails() ? NULL : __libc_malloc(size);
}

void *realloc(void *at, size_t size)
{
    return fails() ? NULL : __libc_realloc(at, size);
}

void *calloc(size_t count, size_t size)
{
    return fails() ? NULL : __libc_calloc(count, size);
}

__attribute__((destructor)) static void end(void)
{
    if (fail_at >= 0 && allocations <= fail_at)
        _exit(99);
}
