/* Reading a corpus; encodings by name.
 *
 * SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "documents.h"

void ids_hash(const uint32_t *id, size_t count, char out[17])
{
    uint32_t a = 0x811C9DC5u, b = 0x9E3779B9u;

    for (size_t i = 0; i < count; i++) {
        a = (a ^ id[i]) * 0x01000193u;
        b = ((b << 5 | b >> 27) ^ id[i]) * 0x85EBCA6Bu;
    }
    snprintf(out, 17, "%08" PRIx32 "%08" PRIx32, a, b);
}

void give_up(const char *what, const char *which)
{
    fprintf(stderr, "%s: %s\n", which, what);
    exit(2);
}

static char *read_all(const char *folder, const char *name, size_t *size)
{
    char path[1000];
    FILE *file;
    long bytes;
    char *text;

    snprintf(path, sizeof path, "%s/%s", folder, name);
    file = fopen(path, "rb");
    if (file == NULL || fseek(file, 0, SEEK_END) != 0
        || (bytes = ftell(file)) < 0)
        give_up("cannot be read", path);
    rewind(file);
    text = malloc((size_t)bytes + 1);
    if (text == NULL || fread(text, 1, (size_t)bytes, file) != (size_t)bytes)
        give_up("cannot be read", path);
    fclose(file);
    text[bytes] = '\0';
    *size = (size_t)bytes;
    return text;
}

/* One line of the index, "SIZE KIND"; returns what follows it. */
static char *take_line(char *line, struct document *d)
{
    char *kind = NULL, *end = strchr(line, '\n');

    if (end == NULL)
        give_up("a line without an end", "corpus.idx");
    *end = '\0';
    d->size = (size_t)strtoul(line, &kind, 10);
    snprintf(d->kind, sizeof d->kind, "%s", kind + (*kind == ' '));
    return end + 1;
}

struct documents documents_read(const char *folder)
{
    struct documents all = {0};
    size_t index_size = 0, at = 0;
    char *const index = read_all(folder, "corpus.idx", &index_size);

    all.bytes = read_all(folder, "corpus.bin", &all.size);
    all.at = calloc(index_size / 2 + 1, sizeof *all.at);
    if (all.at == NULL)
        give_up("no memory", folder);
    for (char *line = index; *line != '\0'; all.count++) {
        struct document *d = &all.at[all.count];

        line = take_line(line, d);
        if (d->size > all.size - at)
            give_up("longer than corpus.bin", "corpus.idx");
        d->text = all.bytes + at;
        at += d->size;
        all.largest = d->size > all.largest ? d->size : all.largest;
    }
    free(index);
    return all;
}

void documents_free(struct documents *all)
{
    free(all->bytes);
    free(all->at);
}

#define NAMED(name) {#name, &mreg_##name, &mreg_##name##_spelling},

struct named_encoding encoding_named(const char *name)
{
    static const struct named_encoding all[] = {MREG_ENCODINGS(NAMED)};
    size_t i = 0;

    while (i < sizeof all / sizeof *all && strcmp(all[i].name, name) != 0)
        i++;
    if (i == sizeof all / sizeof *all)
        give_up("no such encoding", name);
    return all[i];
}
