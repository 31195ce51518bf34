/* See wild_texts.h.
 *
 * SPDX-License-Identifier: MIT */
#define _DEFAULT_SOURCE
#include "wild_texts.h"

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

char *wild_page;
size_t wild_page_size;

bool wild_page_made(void)
{
    char *at;

    wild_page_size = (size_t)sysconf(_SC_PAGESIZE);
    at = mmap(NULL, 3 * wild_page_size, PROT_READ | PROT_WRITE,
              MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (at == MAP_FAILED || mprotect(at, wild_page_size, PROT_NONE)
        || mprotect(at + 2 * wild_page_size, wild_page_size, PROT_NONE))
        return false;
    wild_page = at + wild_page_size;
    return true;
}

static const char *const texts[] = {
    "", "g", "gpt-4o", "openai/gpt-4o", "OPENAI:gpt-4o:batch", "openai/",
    "arn:aws:bedrock:us-east-1::foundation-model/", "arn:", "ft:a:b:c:d",
    "claude-sonnet-4-20250514", "x@20250514[1m]", "eu.eu.eu.", "-20250101",
    "2025-01-01", "us.anthropic.claude-3-haiku-20240307-v1:0", "a b c",
    "free", "input", "batch", "text_input", "regional", "\xff\xff/\x00z"};

void wild_each_text(const mreg *r, wild_taker *take)
{
    static const size_t sizes[] = {1, 7, 8, 31, 32, 48, 49, 128, 160, 161,
                                   300};

    take(r, NULL, 0);
    take(r, NULL, SIZE_MAX);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const size_t n = strlen(texts[i]);

        take(r, memcpy(wild_page + wild_page_size - n, texts[i], n), n);
        take(r, memcpy(wild_page, texts[i], n), n);
    }
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        for (const char *byte = "a/:-2@ \xff"; *byte; byte++) {
            char *at = wild_page + wild_page_size - sizes[i];

            take(r, memset(at, *byte, sizes[i]), sizes[i]);
            take(r, memset(wild_page, *byte, sizes[i]), sizes[i]);
        }
}
