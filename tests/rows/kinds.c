/* Rows counted by kind; see kinds.h.
 *
 * SPDX-License-Identifier: MIT */
#include "kinds.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { KINDS = 64, SHOWN = 20 };

static struct kind { const char *name; unsigned long asked, wrong; }
    kinds[KINDS];
static size_t count;

static struct kind *kind_of(const char *name)
{
    size_t i;

    for (i = 0; i < count; i++)
        if (strcmp(kinds[i].name, name) == 0)
            return &kinds[i];
    if (count == KINDS)
        exit(2);
    kinds[count].name = name;
    return &kinds[count++];
}

void kind_asked(const char *name, int holds, const char *row)
{
    struct kind *kind = kind_of(name);

    kind->asked++;
    if (!holds && kind->wrong++ < SHOWN)
        printf("FAILED: %s: %s\n", name, row);
}

int kinds_end(void)
{
    unsigned failed = 0;
    size_t i;

    for (i = 0; i < count; i++) {
        printf("  %s: %lu asked, %lu wrong\n", kinds[i].name,
               kinds[i].asked, kinds[i].wrong);
        failed += kinds[i].wrong > 0;
    }
    printf("%u passed, %u failed\n", (unsigned)count - failed, failed);
    return failed != 0;
}
