/* Writes session logs as Claude Code does, of a shape that was counted in real
 * ones: answers in one to three rows, of which the first has the count of its
 * beginning; results of tools, which are most of the bytes; side chains that
 * repeat the answer of their parent. The same arguments write the same bytes.
 *   logs FOLDER MEGABYTES
 *
 * SPDX-License-Identifier: MIT */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define FILE_MOST (4u << 20)    /* bytes of a session */

static uint64_t state = 88172645463325252u;
static uint64_t written;
static unsigned answers;

static uint64_t next_random(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

static unsigned below(unsigned n)
{
    return (unsigned)(next_random() % n);
}

/* Code and prose as JSON has them: a line break every so often, quotes. */
static void text(FILE *f, unsigned size)
{
    static const char words[] =
        "static int count_of(const struct list *l)\\n{\\n    return l ? l->n : "
        "0;\\n}\\n\\n"
        "The test \\\"usage of a list\\\" fails since the change of "
        "yesterday; look at src/list.c, line 214, where n is read before the "
        "lock is taken. \\u2014 done\\n\\tif (at == end)\\n\\t\\tbreak;\\n";
    const unsigned all = sizeof words - 1;

    for (unsigned left = size; left > 0;) {
        const unsigned part = left < all ? left : all;

        /* An escape must not be cut. */
        if (part < all) {
            for (unsigned i = 0; i < part; i++)
                putc('a' + (int)(i % 26), f);
        } else {
            fwrite(words, 1, part, f);
        }
        left -= part;
    }
}

static void head(FILE *f, const char *session, int side, unsigned second)
{
    fprintf(f, "{\"parentUuid\":\"%08x-0000-4000-8000-%012x\","
            "\"isSidechain\":%s,\"userType\":\"external\","
            "\"cwd\":\"/home/ann/project\",\"sessionId\":\"%s\","
            "\"version\":\"2.0.14\",\"gitBranch\":\"main\",", below(1u << 30),
            second, side ? "true" : "false", session);
}

static void tail(FILE *f, unsigned second)
{
    fprintf(f, "\"uuid\":\"%08x-0000-4000-8000-%012x\",\"timestamp\":"
            "\"2026-08-%02uT%02u:%02u:%02u.%03uZ\"}\n", below(1u << 30),
            second, 1 + second / 86400 % 28, second / 3600 % 24,
            second / 60 % 60, second % 60, below(1000));
}

static const char *const models[] = {
    "claude-sonnet-4-5-20250929", "claude-opus-4-5-20251101",
    "claude-haiku-4-5-20251001"
};

/* A row of an answer; the last one has its whole output. */
static void row(FILE *f, const char *session, unsigned id, int side,
                int request, unsigned out, int last, unsigned second,
                unsigned cached)
{
    head(f, session, side, second);
    fprintf(f, "\"message\":{\"model\":\"%s\",\"id\":\"msg_%08u\",\"type\":"
            "\"message\",\"role\":\"assistant\",\"content\":[{\"type\":"
            "\"text\",\"text\":\"", models[id % 3], id);
    text(f, 200 + below(1800));
    fprintf(f, "\"}],\"stop_reason\":%s,\"stop_sequence\":null,\"usage\":{"
            "\"input_tokens\":%u,\"cache_creation_input_tokens\":%u,"
            "\"cache_read_input_tokens\":%u,\"cache_creation\":{"
            "\"ephemeral_5m_input_tokens\":%u,\"ephemeral_1h_input_tokens\":0}"
            ",\"output_tokens\":%u,\"service_tier\":\"standard\"}},"
            "\"requestId\":\"req_%08u%s\",\"type\":\"assistant\",",
            last ? "\"tool_use\"" : "null", 3 + id % 7, 200 + id % 900,
            cached, 200 + id % 900, last ? out : 1 + id % 5, id,
            request ? "s" : "");
    tail(f, second);
}

static void result(FILE *f, const char *session, unsigned second)
{
    head(f, session, 0, second);
    fprintf(f, "\"type\":\"user\",\"message\":{\"role\":\"user\",\"content\":"
            "[{\"tool_use_id\":\"toolu_%08u\",\"type\":\"tool_result\","
            "\"content\":\"", below(1u << 26));
    text(f, 500 + below(12000));
    fprintf(f, "\"}]},\"toolUseResult\":{\"stdout\":\"");
    text(f, 500 + below(6000));
    fprintf(f, "\",\"stderr\":\"\",\"interrupted\":false},");
    tail(f, second);
}

static FILE *open_in(const char *folder, const char *name)
{
    char path[4096];
    FILE *f;

    snprintf(path, sizeof path, "%s/%s", folder, name);
    f = fopen(path, "w");
    if (!f) {
        perror(path);
        exit(1);
    }
    return f;
}

static void session(const char *folder, unsigned number)
{
    char name[64], id[40];
    unsigned second = number * 3600, cached = 9000;
    FILE *f;

    snprintf(id, sizeof id, "%08u-0000-4000-8000-000000000000", number);
    snprintf(name, sizeof name, "%s.jsonl", id);
    f = open_in(folder, name);
    while (ftell(f) < (long)FILE_MOST) {
        const unsigned rows = 1 + below(3), out = 20 + below(900);

        answers++;
        for (unsigned i = 1; i <= rows; i++)
            row(f, id, answers, 0, 0, out, i == rows, second + i, cached);
        if (answers % 50 == 0)
            row(f, id, answers, 1, 1, out, 1, second + 4, cached);
        result(f, id, second + 5);
        second += 20;
        cached += 300;
    }
    written += (uint64_t)ftell(f);
    fclose(f);
}

int main(int argc, char **argv)
{
    char folder[4096];
    uint64_t most;

    if (argc != 3)
        return 2;
    most = (uint64_t)strtoul(argv[2], NULL, 10) << 20;
    snprintf(folder, sizeof folder, "%s/projects", argv[1]);
    mkdir(argv[1], 0777);
    mkdir(folder, 0777);
    snprintf(folder, sizeof folder, "%s/projects/shop", argv[1]);
    mkdir(folder, 0777);
    for (unsigned i = 0; written < most; i++)
        session(folder, i);
    printf("%u answers, %llu bytes\n", answers, (unsigned long long)written);
    return 0;
}
