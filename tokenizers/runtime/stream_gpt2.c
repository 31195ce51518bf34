/* Finds the pieces of split_gpt2.c character by character.
 *
 * SPDX-License-Identifier: MIT */
#include "stream_states.h"

enum { MTOK_STATE_NAMES };

const struct mtok_states mtok_states_gpt2 = {
    .starts_contracted = 1,
    .next = {
        /*                       U   l   o   M   N  sp  bl  nl   -   / */
        [MTOK_AT_START]      = {Le, Le, Le, Ss, Ds, Sp, Bs, Bs, Ss, Ss},
        [MTOK_AFTER_SPACE]   = {Le, Le, Le, Ss, Ds, Bs, Bs, Bs, Ss, Ss},
        [MTOK_IN_LETTERS]    = {Le, Le, Le, __, __, __, __, __, __, __},
        [MTOK_IN_DIGITS]     = {__, __, __, __, Ds, __, __, __, __, __},
        [MTOK_IN_SIGNS]      = {__, __, __, Ss, __, __, __, __, Ss, Ss},
        [MTOK_IN_BLANKS]     = {__, __, __, __, __, Bs, Bs, Bs, __, __},
    }
};
