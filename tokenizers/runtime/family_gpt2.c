/* The loops of the family gpt2, on each path.
 *
 * SPDX-License-Identifier: MIT */
#include "engine.h"

#define ON(path) mreg_loop_gpt2_##path,

const struct mreg_family mreg_family_gpt2 = {
    mreg_next_gpt2, &mreg_states_gpt2, {MREG_EACH_PATH(ON)}
};
