/* How far the estimates of the texts of a table are from their counts, for
 * each vocabulary: sample FILE prints its name, the mean error of the
 * estimates and that of characters / 4, both of 1000, the texts whose error is
 * within the stated p95, those whose count is within the safe factor, and all.
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "weigh.h"

#define MOST 4096u

struct result {
    uint64_t error, of_quarter;
    unsigned within, safe, texts;
};

/* Undoes the escapes of a field; returns its size. */
static size_t unescape(char *text)
{
    char *to = text;
    const char *from = text;

    while (*from && *from != '\n') {
        if (*from == '\\') {
            from++;
            *to++ = *from == 'n' ? '\n' : *from == 't' ? '\t'
                : *from == 'r' ? '\r' : '\\';
            from++;
        } else
            *to++ = *from++;
    }
    return (size_t)(to - text);
}

static uint64_t off(uint64_t estimate, uint64_t count)
{
    return (estimate > count ? estimate - count : count - estimate) * 1000
        / count;
}

static void compare(struct result *r, const struct mreg_weights *w,
                    const char *text, size_t size, uint64_t count)
{
    const uint64_t tokens = mreg_weigh(w, text, size) / MREG_WEIGHT_ONE + 1;
    uint64_t characters = 0;
    size_t i;

    for (i = 0; i < size; i++)
        characters += (text[i] & 0xC0) != 0x80;
    r->texts++;
    r->error += off(tokens, count);
    r->of_quarter += off((characters + 3) / 4, count);
    r->within += off(tokens, count) <= w->p95_error;
    r->safe += count * 1000 <= tokens * w->safe_factor;
}

/* A line is a kind, a count for each vocabulary, and the text. */
static void read_line(char *line, struct result *results)
{
    char *text = strrchr(line, '\t') + 1, *field = strchr(line, '\t');
    const size_t size = unescape(text);
    uint32_t i;

    for (i = 0; i < mreg_weights_count; i++)
        compare(&results[i], &mreg_weights[i], text, size,
                strtoul(field + 1, &field, 10));
}

int main(int argc, char **argv)
{
    static char line[MOST];
    static struct result results[64];
    FILE *in = argc == 2 ? fopen(argv[1], "r") : NULL;
    uint32_t i;

    if (!in || mreg_weights_count > 64)
        return 2;
    while (fgets(line, sizeof line, in))
        if (*line != '#' && strncmp(line, "kind\t", 5) != 0)
            read_line(line, results);
    for (i = 0; i < mreg_weights_count; i++) {
        const struct result *r = &results[i];

        printf("%s %u %u %u %u %u\n", mreg_weights[i].vocabulary,
               (unsigned)(r->error / r->texts),
               (unsigned)(r->of_quarter / r->texts), r->within, r->safe,
               r->texts);
    }
    return fclose(in);
}
