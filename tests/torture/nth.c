/* Makes one allocation of a program fail: preloaded, with FAIL_AT=N, the Nth
 * call of malloc, calloc or realloc in the whole program returns NULL. With
 * COUNT_TO=FILE it writes how many there were when the program ends.
 *
 * SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <unistd.h>

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *at, size_t size);

static atomic_ulong calls;
static unsigned long fail_at;

static unsigned long number(const char *text)
{
    unsigned long n = 0;

    while (text && *text >= '0' && *text <= '9')
        n = n * 10 + (unsigned long)(*text++ - '0');
    return n;
}

__attribute__((constructor)) static void begin(void)
{
    fail_at = number(getenv("FAIL_AT"));
    atomic_store(&calls, 0);
}

__attribute__((destructor)) static void end(void)
{
    const char *path = getenv("COUNT_TO");
    unsigned long n = atomic_load(&calls);
    char digits[24];
    size_t at = sizeof digits;
    int fd = path ? open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600) : -1;

    digits[--at] = '\n';
    do
        digits[--at] = (char)('0' + n % 10);
    while ((n /= 10) > 0);
    if (fd >= 0 && write(fd, digits + at, sizeof digits - at) > 0)
        close(fd);
}

static bool fails(void)
{
    if (atomic_fetch_add(&calls, 1) + 1 != fail_at)
        return false;
    errno = ENOMEM;             /* the C library asserts that */
    return true;
}

void *malloc(size_t size)
{
    return fails() ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    return fails() ? NULL : __libc_calloc(count, size);
}

void *realloc(void *at, size_t size)
{
    return fails() ? NULL : __libc_realloc(at, size);
}
