/* Asks the library what it knows of tokenizers, a model a line:
 *   tokens FILE
 * Fields: name of the model, tokenizer, own | nearest | unknown, vocabulary,
 * factor in thousandths, tokens of a chat: message, name, reply; `-` nothing.
 * Prints the lines that differ and how many were asked, see kinds.h.
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "asked.h"
#include "kinds.h"
#include "mreg_estimate.h"

enum { LINE = 4096 };

static const mreg *r;

static void put_chat(char *out, size_t room, mreg_model m)
{
    mreg_chat_format f;

    if (mreg_chat_format_of(r, m, &f) == MREG_OK)
        snprintf(out, room, "%d\t%d\t%d", f.message, f.name, f.reply);
    else
        snprintf(out, room, "-\t-\t-");
}

static void put_line(char *out, size_t room, const char *name, size_t size)
{
    static const char *const bases[] = {"own", "nearest", "unknown"};
    const mreg_model m = mreg_find(r, name, size);
    mreg_info_view info;
    mreg_estimate e;
    char chat[64];

    mreg_info(r, m, &info);
    mreg_estimate_tokens(r, m, "", 0, &e);
    put_chat(chat, sizeof chat, m);
    snprintf(out, room, "%.*s\t%s\t%s\t%s\t%u\t%s", (int)size, name,
             info.tokenizer.size ? info.tokenizer.at : "-", bases[e.basis],
             e.vocabulary.at, (unsigned)e.factor, chat);
}

int main(int argc, char **argv)
{
    FILE *f = argc == 2 ? fopen(argv[1], "r") : NULL;
    static char wanted[LINE], line[LINE];

    r = asked_registry();
    if (f == NULL) {
        fprintf(stderr, "usage: tokens FILE\n");
        return 2;
    }
    while (fgets(wanted, sizeof wanted, f) != NULL) {
        wanted[strcspn(wanted, "\n")] = 0;
        if (wanted[0] == '#')
            continue;
        put_line(line, sizeof line, wanted, strcspn(wanted, "\t"));
        if (strcmp(line, wanted) != 0)
            printf("  expected: %s\n  but was:  %s\n", wanted, line);
        kind_asked("tokenizer", strcmp(line, wanted) == 0, wanted);
    }
    fclose(f);
    return kinds_end();
}
