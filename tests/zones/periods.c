/* Answers about zones, for a test that asks another library the same. Each line
 * in is "ZONE KIND MS"; the line out is its offset in seconds, its period's
 * instants, and what the period is called.
 *
 * SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/period.h"

int main(void)
{
    struct arena *a = arena_new();
    const struct zone *z = NULL;
    char name[80], kind[16], text[PERIOD_TEXT_ROOM];
    const char *why;
    int64_t ms;

    while (scanf("%79s %15s %" SCNd64, name, kind, &ms) == 3) {
        unsigned k = 0;
        struct period p;

        if (!z || strcmp(z->name, name) != 0)
            z = zone_open(a, name, strlen(name), &why);
        if (!z) {
            printf("%s\n", why);
            continue;
        }
        while (k < PERIOD_KINDS - 1 && strcmp(period_names[k], kind) != 0)
            k++;
        p = period_at(z, (enum period_kind)k, ms);
        period_text(z, (enum period_kind)k, p.from, text);
        printf("%" PRId32 " %" PRId64 " %" PRId64 " %s\n",
               zone_span_at(z, ms).offset, p.from, p.until, text);
    }
    arena_free(a);
    return 0;
}
