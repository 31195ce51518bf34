/* What the subcommands of mreg prompt share.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_PROMPTING_H
#define MREG_CLI_PROMPTING_H

#include "host/answers/template.h"
#include "measuring.h"
#include "tabling.h"

#define PROMPT "mreg prompt"

struct prompts {
    struct arena *arena;
    mreg_prompt *at;
    size_t n, room;
};

struct prompting {
    struct measuring m;         /* with the ledger's file */
    struct tabling table;
    const char *model, *weight, *subject, *variant, *near, *at;
    struct template_values values;
    struct prompts prompts;     /* of the name, in force */
};

/* Reads the prompts of a name (NULL: all) from the ledger. EXIT_YES; EXIT_NO
 * after a complaint if a name has none. */
int prompting_read(struct prompting *g, const char *name);

/* The tag with which a call of a prompt is recorded: its name and twelve digits
 * of the text's digest. */
const char *prompting_tag(struct arena *a, const mreg_prompt *p);

/* The digest as 64 digits. */
const char *prompting_digest(struct arena *a, const mreg_prompt *p);

/* mreg prompt pick: which variant a subject gets; mreg prompt render: its text
 * with the values of --set. */
int prompting_pick(struct prompting *g, const char *name);
int prompting_render(struct prompting *g, const char *name);

/* mreg prompt verdict: judges each variant against the first. */
int prompting_verdict(struct prompting *g, const char *name);

#endif
