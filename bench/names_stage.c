/* How long settling and hashing N names takes: names_stage NAMES.txt N
 * Beyond the file's own names, regions and dates are put behind them.
 *
 * SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "registry.h"

static char **names;
static size_t count;

static void add(const char *name, size_t copy)
{
    char text[160];

    snprintf(text, sizeof text, copy ? "%.100s-r%zu" : "%.100s", name, copy);
    names[count] = strdup(text);
    if (names[count] == NULL)
        exit(1);
    count++;
}

static void load(const char *path, size_t want)
{
    char line[160];

    for (size_t copy = 0; count < want; copy++) {
        FILE *f = fopen(path, "r");

        if (f == NULL)
            exit(2);
        while (count < want && fgets(line, sizeof line, f) != NULL) {
            line[strcspn(line, "\n")] = 0;
            add(line, copy);
        }
        fclose(f);
    }
}

int main(int argc, char **argv)
{
    size_t want = argc == 3 ? strtoul(argv[2], NULL, 10) : 0;
    struct timespec a, b;
    int64_t ms;

    if (want == 0 || (names = calloc(want, sizeof *names)) == NULL)
        return 2;
    load(argv[1], want);
    clock_gettime(CLOCK_MONOTONIC, &a);
    bench_registry((const char *const *)names, count, 10);
    clock_gettime(CLOCK_MONOTONIC, &b);
    ms = (b.tv_sec - a.tv_sec) * 1000 + (b.tv_nsec - a.tv_nsec) / 1000000;
    printf("%zu names: %" PRId64 ".%03" PRId64 " s\n", count, ms / 1000,
           ms % 1000);
    return 0;
}
