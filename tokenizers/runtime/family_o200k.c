/* The loops of the family o200k, on each path.
 *
 * SPDX-License-Identifier: MIT */
#include "engine.h"

#define ON(path) mreg_loop_o200k_##path,

const struct mreg_family mreg_family_o200k = {
    mreg_next_o200k, &mreg_states_o200k, {MREG_EACH_PATH(ON)}
};
