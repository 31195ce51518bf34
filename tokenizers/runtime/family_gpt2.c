/* Lists the loops of the family gpt2, one for each path.
 *
 * SPDX-License-Identifier: MIT */
#include "engine.h"

#define ON(path) mtok_loop_gpt2_##path,

const struct mtok_family mtok_family_gpt2 = {
    mtok_next_gpt2, &mtok_states_gpt2, {MTOK_EACH_PATH(ON)}
};
