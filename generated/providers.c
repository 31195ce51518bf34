/* Providers and API flavours.
 * 28 providers, 4 flavours.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "strings.h"
#include "texts.h"

/* id; name, address, path of the models, variable of the key; flavour, on */
const struct mreg_provider_row mreg_data_providers[] = {
    [P_a8182c1c] = {STR(S_a8182c1c), TEXT(T_99c1026c), TEXT(T_24338a83),
        TEXT(T_e3b0c442), TEXT(T_f942a5a8), 0, 1},
    [P_047364b9] = {STR(S_047364b9), TEXT(T_dd325ff0), TEXT(T_e7ce1b2f),
        TEXT(T_8452a47c), TEXT(T_f3d215c6), 0, 1},
    [P_cbc62794] = {STR(S_cbc62794), TEXT(T_49d2dc07), TEXT(T_e3b0c442),
        TEXT(T_e3b0c442), TEXT(T_e3b0c442), 2, 1},
    [P_c70eca6b] = {STR(S_c70eca6b), TEXT(T_744205e4), TEXT(T_3ce36528),
        TEXT(T_8452a47c), TEXT(T_8f2c257f), 2, 1},
    [P_79f43c3b] = {STR(S_79f43c3b), TEXT(T_76977023), TEXT(T_e3b0c442),
        TEXT(T_8a8b40c4), TEXT(T_e26a2b2b), 0, 1},
    [P_2d7f45d7] = {STR(S_2d7f45d7), TEXT(T_eab537d8), TEXT(T_cea27a36),
        TEXT(T_e3b0c442), TEXT(T_936e6394), 2, 1},
    [P_77b30b8a] = {STR(S_77b30b8a), TEXT(T_6d9ab352), TEXT(T_8afc95df),
        TEXT(T_8452a47c), TEXT(T_18006fca), 0, 1},
    [P_72e8088a] = {STR(S_72e8088a), TEXT(T_e39780fa), TEXT(T_7e75bc6d),
        TEXT(T_8452a47c), TEXT(T_c714d1e0), 0, 1},
    [P_6f7ac182] = {STR(S_6f7ac182), TEXT(T_0648d211), TEXT(T_a34e2a47),
        TEXT(T_8452a47c), TEXT(T_8ebbeceb), 0, 1},
    [P_0caee180] = {STR(S_0caee180), TEXT(T_eb2a2d4d), TEXT(T_bfbe26f9),
        TEXT(T_8452a47c), TEXT(T_60a2a9b1), 0, 1},
    [P_bbdefa29] = {STR(S_bbdefa29), TEXT(T_ce770667), TEXT(T_53765dab),
        TEXT(T_8452a47c), TEXT(T_005ffd75), 1, 1},
    [P_0b79cf2d] = {STR(S_0b79cf2d), TEXT(T_493727d6), TEXT(T_be4e9aa8),
        TEXT(T_8452a47c), TEXT(T_36f4dc6c), 0, 1},
    [P_22f83076] = {STR(S_22f83076), TEXT(T_52420946), TEXT(T_d055cdee),
        TEXT(T_8452a47c), TEXT(T_59965aff), 0, 1},
    [P_ea3bd73e] = {STR(S_ea3bd73e), TEXT(T_4f749de7), TEXT(T_6e319eba),
        TEXT(T_8452a47c), TEXT(T_59eccaf9), 0, 1},
    [P_e1517be1] = {STR(S_e1517be1), TEXT(T_b248f2e0), TEXT(T_22a818b6),
        TEXT(T_8452a47c), TEXT(T_53e737f9), 0, 1},
    [P_92051019] = {STR(S_92051019), TEXT(T_f1fff94a), TEXT(T_7c653571),
        TEXT(T_8452a47c), TEXT(T_861f0936), 0, 1},
    [P_e4be74b6] = {STR(S_e4be74b6), TEXT(T_cab25613), TEXT(T_1e7762e4),
        TEXT(T_8452a47c), TEXT(T_b6b1369f), 0, 1},
    [P_7d3194f7] = {STR(S_7d3194f7), TEXT(T_8b7d1a31), TEXT(T_d9617135),
        TEXT(T_8452a47c), TEXT(T_1bd0074c), 0, 1},
    [P_7f871cbf] = {STR(S_7f871cbf), TEXT(T_eb70c3bc), TEXT(T_76ef4ad6),
        TEXT(T_8452a47c), TEXT(T_92df3a66), 0, 1},
    [P_45d780f8] = {STR(S_45d780f8), TEXT(T_f394cc2a), TEXT(T_a25b8d47),
        TEXT(T_e3b0c442), TEXT(T_8cf1f2de), 0, 1},
    [P_0c24734d] = {STR(S_0c24734d), TEXT(T_1551e58e), TEXT(T_274e22a4),
        TEXT(T_8452a47c), TEXT(T_3dd9629a), 0, 1},
    [P_139d1ac4] = {STR(S_139d1ac4), TEXT(T_c5258f24), TEXT(T_760f32e4),
        TEXT(T_e3b0c442), TEXT(T_48a172b3), 0, 1},
    [P_e1b683e2] = {STR(S_e1b683e2), TEXT(T_effc91d7), TEXT(T_2996fa02),
        TEXT(T_e3b0c442), TEXT(T_d619a3e0), 1, 1},
    [P_8bdc3c22] = {STR(S_8bdc3c22), TEXT(T_77f05620), TEXT(T_b1a2eb85),
        TEXT(T_e3b0c442), TEXT(T_b0d26054), 0, 1},
    [P_87ab62ff] = {STR(S_87ab62ff), TEXT(T_9c438b1c), TEXT(T_5d56d761),
        TEXT(T_8452a47c), TEXT(T_d18b9381), 0, 1},
    [P_6fcba5d9] = {STR(S_6fcba5d9), TEXT(T_daeed48c), TEXT(T_396fbae1),
        TEXT(T_8452a47c), TEXT(T_ce4d630d), 3, 1},
    [P_c608c478] = {STR(S_c608c478), TEXT(T_9fc7c230), TEXT(T_e9983887),
        TEXT(T_8452a47c), TEXT(T_9eaf6c89), 0, 1},
    [P_ce08cc50] = {STR(S_ce08cc50), TEXT(T_d0050063), TEXT(T_b1704202),
        TEXT(T_8452a47c), TEXT(T_d5dfd104), 0, 1},
    [MREG_DATA_PROVIDERS] = {0}
};

/* name, what stands inside what */
const struct mreg_flavour_row mreg_data_flavours[] = {
    {STR(S_7d3194f7), 0x3f},
    {STR(S_5d724362), 0x2f},
    {STR(S_c70eca6b), 0x10},
    {STR(S_6fcba5d9), 0x77},
    {0}
};
