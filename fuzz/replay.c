/* Runs a fuzz target over the files given: the corpus, without a fuzzer.
 *
 * SPDX-License-Identifier: MIT */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int replay(const char *path)
{
    static uint8_t bytes[1 << 20];
    FILE *f = fopen(path, "rb");
    size_t size;

    if (f == NULL)
        return 0;
    size = fread(bytes, 1, sizeof bytes, f);
    fclose(f);
    LLVMFuzzerTestOneInput(bytes, size);
    return 1;
}

int main(int argc, char **argv)
{
    int done = 0;

    for (int i = 1; i < argc; i++)
        done += replay(argv[i]);
    printf("%d passed, %d failed\n", done, argc - 1 - done);
    return done != argc - 1;
}
