/* Lists the loops of the family o200k, one for each path.
 *
 * SPDX-License-Identifier: MIT */
#include "engine.h"

#define ON(path) mtok_loop_o200k_##path,

const struct mtok_family mtok_family_o200k = {
    mtok_next_o200k, &mtok_states_o200k, {MTOK_EACH_PATH(ON)}
};
