/* Which functions write which format.
 *
 * SPDX-License-Identifier: MIT */
#include "answers.h"

#include "cost.h"
#include "resolve.h"
#include "show.h"
#include "tokens.h"

const struct answer_format answer_plain = {
    show_text, cost_text, tokens_table, ids_text, text_text, resolve_text
};

const struct answer_format answer_json = {
    show_json, cost_json, tokens_json, ids_json, text_json, resolve_json
};

#define X_(NAME, name, with) [ANSWER_##NAME] = &answer_##name,
const struct answer_format *const answer_formats[ANSWER_FORMATS_COUNT] = {
    ANSWER_FORMATS(X_, )
};
