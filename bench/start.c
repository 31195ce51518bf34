/* Times programs that start, answer and end: a turn of each after the other,
 * so that what else the machine does befalls all alike.
 *
 *   start ROUNDS COMMAND...     each COMMAND is a word with its arguments
 *
 * Prints, for each, the 10th percentile and the median in microseconds.
 *
 * SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { COMMANDS_MOST = 8, ROUNDS_MOST = 1000, WORDS_MOST = 16 };

extern char **environ;

static int64_t now_us(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

/* Splits a line at its blanks, of which there is one between two words. */
static void split(char *line, char *argv[WORDS_MOST + 1])
{
    int n = 0;

    while (*line && n < WORDS_MOST) {
        argv[n++] = line;
        line += strcspn(line, " ");
        if (*line)
            *line++ = 0;
    }
    argv[n] = NULL;
}

/* Runs a program without output; returns how long it took, -1 if it failed. */
static int64_t run(char *argv[])
{
    const int64_t began = now_us();
    posix_spawn_file_actions_t quiet;
    int status = 1;
    pid_t pid;

    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&quiet, 2, "/dev/null", O_WRONLY, 0);
    if (posix_spawnp(&pid, argv[0], &quiet, NULL, argv, environ) == 0)
        waitpid(pid, &status, 0);
    posix_spawn_file_actions_destroy(&quiet);
    return status == 0 ? now_us() - began : -1;
}

static int by_time(const void *one, const void *other)
{
    const int64_t *a = one, *b = other;

    return (*a > *b) - (*a < *b);
}

int main(int argc, char **argv)
{
    static int64_t took[COMMANDS_MOST][ROUNDS_MOST];
    static char *words[COMMANDS_MOST][WORDS_MOST + 1];
    const int count = argc - 2 < COMMANDS_MOST ? argc - 2 : COMMANDS_MOST;
    const int rounds = argc > 2 ? (int)strtol(argv[1], NULL, 10) : 0;

    if (rounds < 1 || rounds > ROUNDS_MOST)
        return 2;
    for (int i = 0; i < count; i++)
        split(argv[i + 2], words[i]);
    for (int k = 0; k < rounds; k++)
        for (int i = 0; i < count; i++)
            if ((took[i][k] = run(words[i])) < 0) {
                fprintf(stderr, "start: %s failed\n", words[i][0]);
                return 1;
            }
    for (int i = 0; i < count; i++) {
        qsort(took[i], (size_t)rounds, sizeof took[i][0], by_time);
        printf("%s\t%lld\t%lld\n", words[i][0],
               (long long)took[i][rounds / 10], (long long)took[i][rounds / 2]);
    }
    return 0;
}
