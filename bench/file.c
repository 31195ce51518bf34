/* A registry file: attaching it, verifying it, and the parts of that, in turns
 * in one run.
 *   file FILE
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/sha256.h"
#include "base/sha256_blocks.h"
#include "host/mreg_host.h"

enum { ROUNDS = 101, MOST = 1 << 22, ATTACHED = 1000 };

static _Alignas(16) char bytes[MOST], copy[MOST];
static size_t size;
static volatile uint64_t sink;

static void do_attach(void)
{
    mreg_place place;
    const mreg *r = NULL;

    for (int i = 0; i < ATTACHED; i++)
        sink += mreg_attach(bytes, size, &place, &r);
}

static void do_verify(void)
{
    sink += mreg_verify(bytes, size, NULL);
}

static void do_digest(void)
{
    struct sha256 sum;
    uint8_t digest[32];

    sha256_start(&sum);
    sha256_add(&sum, bytes, size);
    sha256_end(&sum, digest);
    sink += digest[0];
}

static void do_plain_digest(void)
{
    uint32_t state[8] = {1};

    sha256_blocks_plain(state, (const uint8_t *)bytes, size / 64);
    sink += state[0];
}

static void do_copy(void)
{
    memcpy(copy, bytes, size);
    sink += (unsigned char)copy[size / 2];
}

static const struct { const char *what; void (*run)(void); unsigned times; }
works[] = {
    {"attach", do_attach, ATTACHED},
    {"attach + verify", do_verify, 1},
    {"SHA-256 of it", do_digest, 1},
    {"SHA-256 in C", do_plain_digest, 1},
    {"memcpy", do_copy, 1},
};
enum { WORKS = sizeof works / sizeof *works };

static uint64_t now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static int by_size(const void *a, const void *b)
{
    const uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

    return (x > y) - (x < y);
}

int main(int argc, char **argv)
{
    static uint64_t took[WORKS][ROUNDS];
    FILE *f = argc == 2 ? fopen(argv[1], "rb") : NULL;

    if (!f)
        return 2;
    size = fread(bytes, 1, sizeof bytes, f);
    fclose(f);
    if (mreg_verify(bytes, size, NULL) != MREG_OK)
        return 1;
    for (int i = 0; i < ROUNDS; i++)
        for (int w = 0; w < WORKS; w++) {
            const uint64_t began = now();

            works[w].run();
            took[w][i] = (now() - began) / works[w].times;
        }
    printf("%zu bytes\n", size);
    for (int w = 0; w < WORKS; w++) {
        qsort(took[w], ROUNDS, sizeof *took[w], by_size);
        printf("%-16s %10llu ns, median %10llu ns\n", works[w].what,
               (unsigned long long)took[w][ROUNDS / 10],
               (unsigned long long)took[w][ROUNDS / 2]);
    }
    return 0;
}
