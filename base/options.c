/* Options by a table, long spellings only.
 *
 * SPDX-License-Identifier: MIT */
#include "options.h"

#include <string.h>

#include "note.h"
#include "out.h"

#define NAME_ROOM 64
#define ABBREVIATED_LEAST 3     /* "--b" begins too many other words */

struct parsing {
    const struct options *o;
    int argc, at;
    char **argv;
    char name[NAME_ROOM];   /* without "=value" */
    const char *attached;   /* what follows '=', or NULL */
};

static struct {
    void (*told)(void *state, const struct options *o);
    void *state;
} listener;

void options_listen(void (*told)(void *state, const struct options *o),
                    void *state)
{
    listener.told = told;
    listener.state = state;
}

static const struct option *find_option(const struct options *o,
                                        const char *name)
{
    for (unsigned i = 0; i < o->size; i++)
        if (strcmp(o->table[i].name, name) == 0)
            return &o->table[i];
    return NULL;
}

static int unknown_option(const struct parsing *p)
{
    struct nearest near = {p->name, strlen(p->name), NULL, 0};

    for (unsigned i = 0; i < p->o->size; i++)
        nearest_try(&near, p->o->table[i].name);
    for (unsigned i = 0; i < p->o->size && near.size > ABBREVIATED_LEAST; i++)
        if (strncmp(p->o->table[i].name, p->name, near.size) == 0)
            near.best = p->o->table[i].name;
    complain_near(p->o->command, "unknown option", &near,
                  "--help lists the options");
    return -1;
}

/* Returns the value of the current option, or NULL after a complaint. */
static const char *value_of(struct parsing *p)
{
    if (p->attached)
        return p->attached;
    if (p->at < p->argc)
        return p->argv[p->at++];
    complain(p->o->command, "a value is missing after", p->name, NULL);
    return NULL;
}

static bool split_name(struct parsing *p, const char *word)
{
    const char *equals = strchr(word, '=');
    size_t size = equals ? (size_t)(equals - word) : strlen(word);
    bool fits = size < NAME_ROOM;

    if (!fits)
        size = NAME_ROOM - 1;
    memcpy(p->name, word, size);
    p->name[size] = 0;
    p->attached = equals ? equals + 1 : NULL;
    return fits;
}

static int one_option(struct parsing *p, const char *word)
{
    const struct option *option;
    const char *value;

    if (!split_name(p, word))
        return unknown_option(p);
    option = find_option(p->o, p->name);
    if (!option && (!p->o->other || !p->o->other(p->o->state, p->name)))
        return unknown_option(p);
    if (option && option->flag) {
        *option->flag = true;
        if (!p->attached)
            return 0;
        complain(p->o->command, "no value goes with", p->name, NULL);
        return -1;
    }
    value = value_of(p);
    if (!value)
        return -1;
    if (!option)
        return p->o->other_value(p->o->state, p->name, value) ? 0 : -1;
    if (*option->value) {
        complain(p->o->command, "given twice:", p->name, NULL);
        return -1;
    }
    *option->value = value;
    return 0;
}

int options_parse(const struct options *o, int argc, char **argv)
{
    struct parsing p = {o, argc, 0, argv, "", NULL};
    int operands = 0;
    bool open = true;

    if (listener.told) {
        listener.told(listener.state, o);
        return -1;
    }
    while (p.at < argc) {
        char *word = argv[p.at++];

        if (open && strcmp(word, "--") == 0)
            open = false;
        else if (!open || word[0] != '-' || word[1] == 0)
            argv[operands++] = word;
        else if (one_option(&p, word) != 0)
            return -1;
    }
    return operands;
}

bool options_ask_help(int argc, char **argv)
{
    for (int i = 0; i < argc && strcmp(argv[i], "--") != 0; i++)
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0)
            return true;
    return false;
}

void complain_near(const char *command, const char *what,
                   const struct nearest *n, const char *cure)
{
    const char *best = n->best;
    struct note hint = {0, ""};

    if (best) {
        note_text(&hint, "did you mean '");
        note_text(&hint, best);
        note_bytes(&hint, "'?", sizeof "'?");
        cure = hint.text;
    }
    complain(command, what, n->word, cure);
}
