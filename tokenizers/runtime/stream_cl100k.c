/* Finds the pieces of split_cl100k.c character by character.
 *
 * SPDX-License-Identifier: MIT */
#include "stream_states.h"

enum { MTOK_STATE_NAMES };

const struct mtok_states mtok_states_cl100k = {
    .starts_contracted = 1,
    .fold = 0x20,
    .next = {
        /*                       U   l   o   M   N  sp  bl  nl   -   / */
        [MTOK_AT_START]      = {Le, Le, Le, Si, D1, Sp, Bl, Nl, Si, Si},
        [MTOK_AFTER_SPACE]   = {Le, Le, Le, Ss, __, Bs, Bs, Nl, Ss, Ss},
        [MTOK_AFTER_BLANK]   = {Le, Le, Le, __, __, Bs, Bs, Nl, __, __},
        [MTOK_AFTER_SIGN]    = {Le, Le, Le, Ss, __, __, __, St, Ss, Ss},
        [MTOK_IN_LETTERS]    = {Le, Le, Le, __, __, __, __, __, __, __},
        [MTOK_AFTER_DIGIT]   = {__, __, __, __, D2, __, __, __, __, __},
        [MTOK_AFTER_2_DIGITS] = {__, __, __, __, D3, __, __, __, __, __},
        [MTOK_IN_SIGNS]      = {__, __, __, Ss, __, __, __, St, Ss, Ss},
        [MTOK_IN_SIGNS_TAIL] = {__, __, __, __, __, __, __, St, __, __},
        [MTOK_IN_BLANKS]     = {__, __, __, __, __, Bs, Bs, Nl, __, __},
        [MTOK_AFTER_NEWLINE] = {__, __, __, __, __, Bs, Bs, Nl, __, __},
    }
};
