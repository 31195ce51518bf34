/* Finds the pieces of split_o200k.c character by character.
 *
 * SPDX-License-Identifier: MIT */
#include "stream_states.h"

enum { MTOK_STATE_NAMES };

const struct mtok_states mtok_states_o200k = {
    .fold = 0x20,
    .next = {
        /*                       U   l   o   M   N  sp  bl  nl   -   / */
        [MTOK_AT_START]      = {Ca, Wo, Cl, Cl, D1, Sp, Bl, Nl, Si, Si},
        [MTOK_AFTER_SPACE]   = {Ca, Wo, Cl, Cl, __, Bs, Bs, Nl, Ss, Ss},
        [MTOK_AFTER_BLANK]   = {Ca, Wo, Cl, Cl, __, Bs, Bs, Nl, __, __},
        [MTOK_AFTER_SIGN]    = {Ca, Wo, Cl, Cl, __, __, __, St, Ss, Ss},
        [MTOK_IN_CAPITALS]   = {Ca, Wo, Cl, Cl, __, __, __, __, __, __},
        [MTOK_AFTER_CASELESS] = {Ca, Wo, Cl, Cl, __, __, __, __, __, __},
        [MTOK_IN_WORD]       = {__, Wo, Wo, Wo, __, __, __, __, __, __},
        [MTOK_AFTER_DIGIT]   = {__, __, __, __, D2, __, __, __, __, __},
        [MTOK_AFTER_2_DIGITS] = {__, __, __, __, D3, __, __, __, __, __},
        [MTOK_IN_SIGNS]      = {__, __, __, Ss, __, __, __, St, Ss, Ss},
        [MTOK_IN_SIGNS_TAIL] = {__, __, __, __, __, __, __, St, __, St},
        [MTOK_IN_BLANKS]     = {__, __, __, __, __, Bs, Bs, Nl, __, __},
        [MTOK_AFTER_NEWLINE] = {__, __, __, __, __, Bs, Bs, Nl, __, __},
    }
};
