/* What mreg_weigh sees in each document: features DOCS >OUT, where a document
 * is its size in 4 bytes and its bytes. Weighing with a table that is 1 for
 * one feature and 0 for the others counts that feature, so the fit reads the
 * walk itself. All numbers are 32 bits of this machine.
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "weigh.h"

#define MOST 65536u            /* bytes of a document */

static int answer(const char *text, size_t size)
{
    uint32_t counts[MREG_FEATURES];
    size_t i;

    for (i = 0; i < MREG_FEATURES; i++) {
        struct mreg_weights one = {"", 0, 0, 0, {0}};

        one.weight[i] = 1;
        counts[i] = (uint32_t)mreg_weigh(&one, text, size);
    }
    return fwrite(counts, sizeof counts, 1, stdout) == 1;
}

int main(int argc, char **argv)
{
    static char text[MOST];
    FILE *docs = argc == 2 ? fopen(argv[1], "rb") : NULL;
    uint32_t size;

    if (!docs)
        return 2;
    while (fread(&size, sizeof size, 1, docs) == 1)
        if (size > MOST || fread(text, 1, size, docs) != size
            || !answer(text, size))
            return 1;
    return ferror(docs) || fclose(docs) || fflush(stdout);
}
