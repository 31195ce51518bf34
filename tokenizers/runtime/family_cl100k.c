/* Lists the loops of the family cl100k, one for each path.
 *
 * SPDX-License-Identifier: MIT */
#include "engine.h"

#define ON(path) mtok_loop_cl100k_##path,

const struct mtok_family mtok_family_cl100k = {
    mtok_next_cl100k, &mtok_states_cl100k, {MTOK_EACH_PATH(ON)}
};
