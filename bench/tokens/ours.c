/* Our side of the benchmark of token counts:  ours FOLDER
 *
 * Each line of the input, "ENCODING KIND BYTES PATH MEMORY", asks to go once
 * through the first documents of a kind, large ones, until they have that
 * many bytes, on the path of that number, with that much memory, cleared
 * before; if MEMORY is `pieces`, only to split them. The answer, "NANOSECONDS
 * BYTES TOKENS", is of processor time. The first line printed names the paths
 * that there are.
 *
 * SPDX-License-Identifier: MIT */
#define _POSIX_C_SOURCE 200809L
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "../../tests/tokens/documents.h"
#include "../../tests/tokens/paths.h"
#include "pieces.h"

static unsigned char memory[1 << 20];

/* Documents of fewer bytes are for exactness. */
enum { LARGE = 16384 };

struct pass {
    char encoding[24], kind[24], memory[24];
    size_t bytes;
    unsigned path;
    struct document *chosen;
    size_t count;
};

static uint64_t now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

/* Sets `bytes` to what the chosen ones have. */
static void choose(const struct documents *all, struct pass *p)
{
    const size_t wanted = p->bytes;

    p->count = p->bytes = 0;
    for (size_t i = 0; i < all->count && p->bytes < wanted; i++)
        if (strcmp(all->at[i].kind, p->kind) == 0
            && all->at[i].size >= LARGE) {
            p->chosen[p->count++] = all->at[i];
            p->bytes += all->at[i].size;
        }
}

static uint64_t tokens_of(const struct pass *p)
{
    const mreg_encoding *const e = encoding_named(p->encoding).encoding;
    const mreg_token_work work = {memory, strtoul(p->memory, NULL, 10),
                                  MREG_SPECIALS_ARE_TEXT};
    uint64_t tokens = 0;

    memset(memory, 0, work.memory_size);
    for (size_t i = 0; i < p->count; i++)
        tokens += mreg_count_tokens(e, p->chosen[i].text, p->chosen[i].size,
                                    &work);
    return tokens;
}

/* ---- splitting alone --------------------------------------------------- */

typedef uint64_t splitter(const char *text, size_t size);

#define O200K_ON(path) pieces_o200k_##path,
#define CL100K_ON(path) pieces_cl100k_##path,
#define GPT2_ON(path) pieces_gpt2_##path,

static const struct family {
    const char *encodings;
    splitter *by_path[4];
} families[] = {
    {"o200k_base o200k_harmony", {MTOK_EACH_PATH(O200K_ON)}},
    {"cl100k_base", {MTOK_EACH_PATH(CL100K_ON)}},
    {"p50k_base r50k_base", {MTOK_EACH_PATH(GPT2_ON)}},
};

static uint64_t pieces_of(const struct pass *p)
{
    const struct family *f = families;
    uint64_t pieces = 0;

    while (strstr(f->encodings, p->encoding) == NULL)
        f++;
    for (size_t i = 0; i < p->count; i++)
        pieces += f->by_path[p->path](p->chosen[i].text, p->chosen[i].size);
    return pieces;
}

static void go_through(const struct pass *p)
{
    uint64_t found, took;

    path_choose(p->path);
    took = now();
    found = strcmp(p->memory, "pieces") == 0 ? pieces_of(p) : tokens_of(p);
    took = now() - took;
    printf("%" PRIu64 " %zu %" PRIu64 "\n", took, p->bytes, found);
    fflush(stdout);
}

static int read_pass(struct pass *p)
{
    char line[200];

    if (fgets(line, sizeof line, stdin) == NULL)
        return 0;
    if (sscanf(line, "%23s %23s %zu %u %23s", p->encoding, p->kind, &p->bytes,
               &p->path, p->memory) != 5
        || strtoul(p->memory, NULL, 10) > sizeof memory
        || p->path >= path_count())
        give_up("not a question", line);
    encoding_named(p->encoding);
    return 1;
}

int main(int count, char **arguments)
{
    struct documents all;
    struct pass p = {0};

    if (count != 2)
        give_up("ours FOLDER", "use");
    all = documents_read(arguments[1]);
    p.chosen = calloc(all.count, sizeof *p.chosen);
    if (p.chosen == NULL)
        give_up("no memory", "the documents");
    for (unsigned path = 0; path < path_count(); path++)
        printf("%s%c", path_name(path), path + 1 < path_count() ? ' ' : '\n');
    fflush(stdout);
    while (read_pass(&p)) {
        choose(&all, &p);
        go_through(&p);
    }
    return 0;
}
