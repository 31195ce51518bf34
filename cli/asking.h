/* The registry that a subcommand asks: the file that --registry names, else
 * the one that $MREG_REGISTRY does, else the newer of what `mreg fetch` has put
 * into the cache and of what is compiled in. No command waits for the network
 * unless --live says so.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_ASKING_H
#define MREG_CLI_ASKING_H

#include <stdbool.h>

#include "host/answers/registry.h"
#include "mreg_host.h"

struct asking {
    const char *named;          /* by --registry; NULL: not */
    bool live;                  /* --live: refresh the cache before */
    bool offline;               /* --offline: nor behind the answer */
    const char *config;         /* --config: mreg.yaml; NULL: the usual one */
    const char *cache;          /* its folder; NULL: the usual one */
    bool configured;            /* the command itself says what is wrong with
                                 * mreg.yaml */
    struct answering by;        /* once it was opened */
    const char *key;            /* who must have signed it; NULL: anybody */
    mreg_host_loaded *loaded;   /* until the command ends; NULL: compiled in */
    char path[4096];            /* of the cache's registry */
    bool behind;                /* a refresh is due once it has answered */
    struct config *rules;       /* mreg.yaml, once ruled_open has read it */
    const uint8_t *refused;     /* what it has against each model; NULL */
    const char *tier;           /* of --tier; NULL: as mreg.yaml has it */
};

/* Rows of an option table, and what help says of them. */
#define REGISTRY_OPTION(a) \
    {"--registry", &(a)->named, NULL}, {"--live", NULL, &(a)->live}, \
    {"--offline", NULL, &(a)->offline}, {"--config", &(a)->config, NULL}

/* The name of the registry that is compiled in, where a file may be named. */
#define BUILT_IN "built-in"

/* Opens it. False after a complaint: a file that is refused is an error, for
 * the prices of another registry would be a wrong answer. */
bool asking_open(struct asking *a, const char *command);

/* Refreshes the cache in a process of its own, if `fresh: auto` makes it due
 * and nobody is at it. It is called when all is answered, and waits for
 * nothing. */
void asking_refresh_behind(const struct asking *a);

/* Opens the newer of the cache and of what is compiled in, whatever is named.
 * A cache that cannot answer is passed over with a word on stderr. */
bool asking_open_usual(struct asking *a, const char *command);

/* Says on stderr which file answers, once for all lines of a stream; nothing
 * if the registry is the one that is compiled in. */
void asking_tell(const struct asking *a, const char *command);

/* Opens a file that an operand names; `built-in` is the compiled one. */
bool asking_open_file(struct asking *a, const char *command,
                      const char *file);

#endif
