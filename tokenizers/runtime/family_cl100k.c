/* The loops of the family cl100k, on each path.
 *
 * SPDX-License-Identifier: MIT */
#include "engine.h"

#define ON(path) mreg_loop_cl100k_##path,

const struct mreg_family mreg_family_cl100k = {
    mreg_next_cl100k, &mreg_states_cl100k, {MREG_EACH_PATH(ON)}
};
