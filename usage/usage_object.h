/* Usage objects as providers spell them, read by one table of keys.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_USAGE_OBJECT_H
#define MREG_USAGE_OBJECT_H

#include "figures.h"
#include "base/json_line.h"

/* Who spells it so. A usage object belongs to every family that all of its
 * keys belong to; none means a mixture. */
enum family {
    FAMILY_OWN = 1,         /* the registry's own names: disjoint */
    FAMILY_CHAT = 2,        /* OpenAI chat completions, and who copies it */
    FAMILY_RESPONSES = 4,   /* OpenAI responses, images, realtime */
    FAMILY_ANTHROPIC = 8,
    FAMILY_GEMINI = 16,
    FAMILY_CONVERSE = 32,   /* Bedrock */
    FAMILY_ANY = 63
};

struct usage_read {
    struct figures figures;
    unsigned families;
    struct json_text service, geo;  /* stated inside the object */
    const char *wrong;              /* what is wrong, and with which key */
    struct json_text key;
};

/* Call once, before the first usage_read_object. */
void usage_keys_start(void);

/* Reads an object whose syntax json_skip has accepted. */
bool usage_read_object(struct json *j, struct usage_read *out);

/* The convention that the keys mean; NULL: a mixture. */
const char *usage_convention(const struct usage_read *u);

#endif
