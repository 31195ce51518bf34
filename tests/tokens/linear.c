/* Whether a text of 1 MB takes as long as sixteen of 64 KB, for nasty texts:
 *   linear time ENCODING  ratios of one run; fails if one is too high
 *   linear instructions   under callgrind: a dump for each kind of 32 KB
 *
 * SPDX-License-Identifier: MIT */
#define _POSIX_C_SOURCE 200809L
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "documents.h"
#include "nasty.h"
#include "paths.h"

#ifdef CALLGRIND
#include <valgrind/callgrind.h>
#define ZERO_COUNTERS CALLGRIND_ZERO_STATS
#define DUMP_COUNTERS(name) CALLGRIND_DUMP_STATS_AT(name)
#else
#define ZERO_COUNTERS (void)0
#define DUMP_COUNTERS(name) (void)0
#endif

enum { SHORT = 1 << 16, TIMES = 16, LONG = SHORT * TIMES, ROUNDS = 3,
       DOCUMENT = 1 << 15, MOST = 4 };

static const char *const families[] = {"o200k_base", "cl100k_base",
                                       "r50k_base"};
enum { FAMILIES = sizeof families / sizeof *families };

static char text[LONG];
static uint32_t ids[LONG];
static mreg_token_stream stream;

static uint64_t counted(const mreg_encoding *e, size_t size)
{
    return mreg_count_tokens(e, text, size, NULL);
}

static uint64_t encoded(const mreg_encoding *e, size_t size)
{
    return mreg_encode_tokens(e, text, size, ids, LONG, NULL);
}

/* In chunks that no piece fits in. */
static uint64_t streamed(const mreg_encoding *e, size_t size)
{
    const size_t chunk = 997;

    mreg_stream_begin(&stream, e, NULL);
    for (size_t at = 0; at < size; at += chunk)
        mreg_stream_feed(&stream, text + at,
                         chunk < size - at ? chunk : size - at);
    return mreg_stream_end(&stream);
}

static const struct way {
    const char *name;
    uint64_t (*ask)(const mreg_encoding *e, size_t size);
} ways[] = {{"count", counted}, {"encode", encoded}, {"stream", streamed}};
enum { WAYS = sizeof ways / sizeof *ways };

static uint64_t now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static uint64_t taken(const struct way *w, const mreg_encoding *e,
                      size_t size, unsigned times)
{
    volatile uint64_t tokens = 0;
    const uint64_t began = now();

    for (unsigned i = 0; i < times; i++)
        tokens = w->ask(e, size);
    (void)tokens;
    return now() - began;
}

/* The least of some rounds, in which both are measured. */
static int compare(const struct way *w, const char *encoding,
                   const char *kind, const char *path)
{
    const mreg_encoding *const e = encoding_named(encoding).encoding;
    uint64_t whole = UINT64_MAX, parts = UINT64_MAX;

    for (unsigned round = 0; round < ROUNDS; round++) {
        const uint64_t a = taken(w, e, LONG, 1);
        const uint64_t b = taken(w, e, SHORT, TIMES);

        whole = a < whole ? a : whole;
        parts = b < parts ? b : parts;
        if (whole <= 2 * parts)
            break;
    }
    printf("%-7s %-11s %-8s %-24s %6" PRIu64 " MB/s, 64 KB %6" PRIu64
           "\n", w->name, encoding, path, kind, LONG * UINT64_C(1000) / whole,
           LONG * UINT64_C(1000) / parts);
    return whole <= MOST * parts;
}

static unsigned compare_all(const struct nasty *kind, const char *encoding)
{
    unsigned slow = 0;

    nasty_fill(kind, text, LONG);
    for (unsigned path = 0; path < path_count(); path++) {
        path_choose(path);
        for (size_t w = 0; w < WAYS; w++)
            if (!compare(&ways[w], encoding, kind->name, path_name(path))) {
                printf("SLOW: the line above\n");
                slow++;
            }
    }
    return slow;
}

static void dump(const char *encoding, const char *kind, const char *path)
{
    char name[200];
    const mreg_encoding *const e = encoding_named(encoding).encoding;

    snprintf(name, sizeof name, "%s/%s/%s", encoding, path, kind);
    ZERO_COUNTERS;
    counted(e, DOCUMENT);
    DUMP_COUNTERS(name);
}

static void dump_all(const struct nasty *kind)
{
    nasty_fill(kind, text, DOCUMENT);
    for (unsigned path = 0; path < path_count(); path++) {
        path_choose(path);
        for (size_t f = 0; f < FAMILIES; f++)
            dump(families[f], kind->name, path_name(path));
    }
}

int main(int count, char **arguments)
{
    unsigned slow = 0;

    if (count < 2 || count != 2 + (strcmp(arguments[1], "time") == 0))
        give_up("linear time ENCODING | linear instructions", "use");
    for (size_t i = 0; i < nasty_count; i++)
        if (count == 3)
            slow += compare_all(&nasty_kinds[i], arguments[2]);
        else
            dump_all(&nasty_kinds[i]);
    return slow != 0;
}
