/* Whether we say of every document what the reference says, in each way that
 * there is to ask:  check FOLDER ENCODING
 *
 * Reads the corpus of FOLDER and FOLDER/ENCODING.ref (reference.cjs tells its
 * form). Every text stands against a page that cannot be read, so that
 * reading past its end ends the program.
 *
 * SPDX-License-Identifier: MIT */
#define _DEFAULT_SOURCE
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "documents.h"
#include "paths.h"

enum { SMALL = 24576, SHOWN = 8 };

/* One line of the reference, and the text it is about. */
struct question {
    const char *text;
    size_t size;
    uint64_t tokens;
    char hash[17];
    uint8_t specials;
    uint32_t seed;             /* for what is random in asking */
};

static struct named_encoding asked;
static uint32_t *ids, *fewer;
static char *spelled;
static size_t largest;
static unsigned char small[SMALL], large[MREG_TOKEN_MEMORY];

/* ---- the ways to ask: each 1 if the answer is right -------------------- */

static uint64_t count_with(const struct question *q, void *memory,
                           size_t size)
{
    const mreg_token_work work = {memory, size, q->specials};

    return mreg_count_tokens(asked.encoding, q->text, q->size, &work);
}

static int bare(const struct question *q)
{
    return count_with(q, NULL, 0) == q->tokens;
}

/* Warm from other documents. */
static int small_memory(const struct question *q)
{
    return count_with(q, small, SMALL) == q->tokens;
}

static int cold_memory(const struct question *q)
{
    memset(large, 0, sizeof large);
    return count_with(q, large, sizeof large) == q->tokens;
}

static int warm_memory(const struct question *q)
{
    return count_with(q, large, sizeof large) == q->tokens;
}

static int fits(const struct question *q)
{
    const mreg_token_work work = {NULL, 0, q->specials};
    const mreg_encoding *e = asked.encoding;

    return mreg_tokens_fit(e, q->text, q->size, q->tokens, &work)
        && mreg_tokens_fit(e, q->text, q->size, q->tokens + 1, &work)
        && (q->tokens == 0
         || !mreg_tokens_fit(e, q->text, q->size, q->tokens - 1, &work));
}

/* Leaves the ids for the two that follow. */
static int encoded(const struct question *q)
{
    const mreg_token_work work = {large, sizeof large, q->specials};
    const size_t count = mreg_encode_tokens(asked.encoding, q->text, q->size,
                                            ids, largest, &work);
    char hash[17];

    ids_hash(ids, count, hash);
    return count == q->tokens && strcmp(hash, q->hash) == 0;
}

static int encoded_in_part(const struct question *q)
{
    const mreg_token_work work = {NULL, 0, q->specials};
    const size_t room = (size_t)q->tokens / 2;

    fewer[room] = 0xFEEDu;
    return mreg_encode_tokens(asked.encoding, q->text, q->size, fewer, room,
                              &work) == q->tokens
        && memcmp(ids, fewer, room * sizeof *ids) == 0
        && fewer[room] == 0xFEEDu;
}

static int decoded(const struct question *q)
{
    size_t size = 0, used = 0;
    const mreg_status status =
        mreg_decode_tokens(asked.spelling, ids, (size_t)q->tokens, spelled,
                           q->size, &size, &used);

    return status == MREG_OK && size == q->size && used == q->tokens
        && memcmp(spelled, q->text, size) == 0;
}

/* Cut at random, some documents into chunks of a byte or two. */
static int streamed(const struct question *q)
{
    static const size_t longest[] = {3, 40, 1000, 9000};
    static mreg_token_stream stream;
    const mreg_token_work work = {NULL, 0, q->specials};
    uint32_t random = q->seed * 2654435761u + 1;
    size_t at = 0;

    mreg_stream_begin(&stream, asked.encoding, &work);
    while (at < q->size) {
        size_t chunk = (random >> 8) % longest[q->seed % 4];

        chunk = chunk < q->size - at ? chunk : q->size - at;
        mreg_stream_feed(&stream, q->text + at, chunk);
        at += chunk;
        random = random * 1664525u + 1013904223u;
    }
    return mreg_stream_end(&stream) == q->tokens;
}

static const struct way {
    const char *name;
    int (*right)(const struct question *q);
} ways[] = {
    {"count", bare}, {"24 KB", small_memory}, {"384 KB cold", cold_memory},
    {"384 KB warm", warm_memory}, {"fit", fits}, {"encode", encoded},
    {"encode in part", encoded_in_part}, {"decode", decoded},
    {"stream", streamed},
};
enum { WAYS = sizeof ways / sizeof *ways };

/* ---- asking ------------------------------------------------------------ */

/* The end of bytes that may be written, before one that may not be read. */
static char *guarded_end(size_t size)
{
    const size_t page = (size_t)sysconf(_SC_PAGESIZE);
    const size_t whole = (size + page) / page * page;
    char *const at = mmap(NULL, whole + page, PROT_READ | PROT_WRITE,
                          MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    if (at == MAP_FAILED || mprotect(at + whole, page, PROT_NONE) != 0)
        give_up("no memory", "the guarded text");
    return at + whole;
}

static int read_question(FILE *from, const struct documents *all, char *end,
                         struct question *q, size_t *number)
{
    char line[2000], mode = 0;
    unsigned long tokens = 0, n = 0;

    do {
        if (fgets(line, sizeof line, from) == NULL)
            return 0;
    } while (line[0] == '#');
    if (sscanf(line, "%lu %c %lu %16s", &n, &mode, &tokens, q->hash) != 4
        || n >= all->count)
        give_up("not a line of a reference", line);
    *number = n;
    q->size = all->at[n].size;
    q->text = memcpy(end - q->size, all->at[n].text, q->size);
    q->tokens = tokens;
    q->specials = mode == 's' ? MREG_SPECIALS_ARE_TOKENS
        : MREG_SPECIALS_ARE_TEXT;
    q->seed = (uint32_t)n;
    return 1;
}

/* How many of the answers were wrong. */
static unsigned long ask(const struct question *q, const char *path,
                         const char *kind, size_t number)
{
    static unsigned long shown;
    unsigned long wrong = 0;

    for (size_t w = 0; w < WAYS; w++)
        if (!ways[w].right(q)) {
            wrong++;
            if (shown++ < SHOWN)
                printf("  %s, %s: document %zu (%s), special tokens are "
                       "%s: %s is wrong\n", asked.name, path, number, kind,
                       q->specials ? "tokens" : "text", ways[w].name);
        }
    return wrong;
}

static unsigned long ask_all(const char *folder, const struct documents *all,
                             char *end, const char *path)
{
    char name[1000];
    struct question q = {0};
    size_t number = 0;
    unsigned long wrong = 0, questions = 0;
    uint64_t bytes = 0;
    FILE *from;

    snprintf(name, sizeof name, "%s/%s.ref", folder, asked.name);
    from = fopen(name, "rb");
    if (from == NULL)
        give_up("cannot be read", name);
    while (read_question(from, all, end, &q, &number)) {
        wrong += ask(&q, path, all->at[number].kind, number);
        questions++;
        bytes += q.size;
    }
    fclose(from);
    printf("%s, %s: %lu documents, %" PRIu64 " bytes, asked %d ways: "
           "%lu differ\n", asked.name, path, questions, bytes, WAYS, wrong);
    fflush(stdout);
    return wrong + (questions == 0);
}

int main(int count, char **arguments)
{
    struct documents all;
    char *end;
    unsigned long wrong = 0;

    if (count != 3)
        give_up("check FOLDER ENCODING", "use");
    all = documents_read(arguments[1]);
    asked = encoding_named(arguments[2]);
    largest = all.largest + 1;
    end = guarded_end(largest);
    ids = calloc(largest, sizeof *ids);
    fewer = calloc(largest, sizeof *fewer);
    spelled = malloc(largest);
    if (ids == NULL || fewer == NULL || spelled == NULL)
        give_up("no memory", "the ids");
    for (unsigned path = 0; path < path_count(); path++) {
        path_choose(path);
        wrong += ask_all(arguments[1], &all, end, path_name(path));
    }
    documents_free(&all);
    return wrong != 0;
}
