/* Where a price is from, and when it was checked.
 * Lists of what texts.h has.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#define E_b64b0607 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_babee6ba \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_bad899a1 \
    {TEXT(T_795679ac), TEXT(T_e3b0c442), 20726, 1}, \

#define E_bd66866f \
    {TEXT(T_795679ac), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3ea74a38 \
    {TEXT(T_e6d9395f), TEXT(T_e3b0c442), 20726, 2}, \

#define E_b8be5331 \
    {TEXT(T_f4984fd1), TEXT(T_e3b0c442), 20585, 2}, \
    {TEXT(T_9da679e9), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3a67c676 \
    {TEXT(T_e534bc8f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_bca825e8 \
    {TEXT(T_e534bc8f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_360b76c5 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b754acf8 \
    {TEXT(T_34aa2b36), TEXT(T_e3b0c442), 20074, 3}, \
    {TEXT(T_9d05361d), TEXT(T_e3b0c442), 20767, 3}, \

#define E_bda2df8c \
    {TEXT(T_0cc3ca80), TEXT(T_e3b0c442), 20686, 2}, \

#define E_38feef90 \
    {TEXT(T_34d6b24b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3feb9bb9 \
    {TEXT(T_4a6dc737), TEXT(T_e3b0c442), 20767, 2}, \

#define E_3e7146a3 \
    {TEXT(T_e1702196), TEXT(T_e3b0c442), 20719, 2}, \

#define E_be001b3a \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 0}, \

#define E_b0cdcd4a \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_33fdb236 \
    {TEXT(T_9f3beac6), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b30e5b0e \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_35c4a218 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b695d7d7 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b2d2406a \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3402681b \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_bcdba204 \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 2}, \

#define E_b17f3491 \
    {TEXT(T_c98a8209), TEXT(T_e3b0c442), 20777, 2}, \

#define E_30221544 \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b5247f59 \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 1}, \

#define E_37f3d385 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_b0ee4a73 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b39ecedf \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_39f24ea5 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 2}, \

#define E_3d35b70e \
    {TEXT(T_c98a8209), TEXT(T_e3b0c442), 20777, 2}, \

#define E_bfc903fe \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3e254004 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_39bd188c \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b3a608bb \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_39118f27 \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b54d0ceb \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 2}, \

#define E_bf862e1b \
    {TEXT(T_5574a8cb), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3db1a78f \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b67ac968 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3ab6cf29 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bca5fb71 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_3567db11 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_39631eed \
    {TEXT(T_27b07db2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b07c949b \
    {TEXT(T_e6d9395f), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b378d007 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3f4a2b04 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b1729493 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_3eedea3a \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b68e609d \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b34eb64e \
    {TEXT(T_9fdc45fc), TEXT(T_89fdaf94), 20777, 2}, \

#define E_b674fab3 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3d345540 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3983ee29 \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_bc05cf21 \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_306d4180 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3345339c \
    {TEXT(T_ba2803a7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b8d5ec51 \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b19a4819 \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_3cc7f495 \
    {TEXT(T_06d53f68), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3a9d503c \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3301e624 \
    {TEXT(T_6ff85d95), TEXT(T_e3b0c442), 20686, 0}, \
    {TEXT(T_6fd2a97f), TEXT(T_e3b0c442), 20777, 0}, \

#define E_b3ecf74c \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_be1c86d6 \
    {TEXT(T_ba2803a7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_346ef019 \
    {TEXT(T_0ebc0716), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b941e3c0 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_31f697fd \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_bbeca3c1 \
    {TEXT(T_f2d8ac64), TEXT(T_1773cbc0), 20686, 3}, \

#define E_be4f110f \
    {TEXT(T_5f200963), TEXT(T_c5d0242e), 20777, 1}, \

#define E_3b655fea \
    {TEXT(T_d6c5dfd8), TEXT(T_c5d0242e), 20777, 2}, \

#define E_3749bb5c \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_3604974a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b4b4a0b0 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b0b1d494 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b0bb747f \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_37f894a8 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3263b8b7 \
    {TEXT(T_bd24982b), TEXT(T_e3b0c442), 20767, 2}, \

#define E_b1ced4b3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_36d10836 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b08d2ecf \
    {TEXT(T_45fd9b6e), TEXT(T_e3b0c442), 20455, 1}, \
    {TEXT(T_8cbbc91c), TEXT(T_e3b0c442), 20584, 1}, \

#define E_3b23f50a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3629edca \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b5e3af16 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_33f6865e \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3207cff4 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3de3f3e1 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3c4a7847 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_3441924f \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b168ee77 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b81e47c4 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b689ead8 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3927d2d0 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bfca6967 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_34549d4f \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3d80636b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_36b0a067 \
    {TEXT(T_15280871), TEXT(T_e3b0c442), 20767, 1}, \

#define E_b26d0d1b \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b4a220eb \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_397e0e8d \
    {TEXT(T_0fb6b19e), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bbf72269 \
    {TEXT(T_1f399901), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3c1796a4 \
    {TEXT(T_15280871), TEXT(T_e3b0c442), 20767, 1}, \

#define E_b540fa5e \
    {TEXT(T_15280871), TEXT(T_e3b0c442), 20767, 1}, \

#define E_b0edf7d9 \
    {TEXT(T_0e153f9e), TEXT(T_e3b0c442), 20719, 1}, \

#define E_3554370e \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3c9c87d0 \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3fc99f5d \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b76f24de \
    {TEXT(T_ee8c9689), TEXT(T_e3b0c442), 20767, 1}, \

#define E_3894ee60 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_bdd0e034 \
    {TEXT(T_ee8c9689), TEXT(T_e3b0c442), 20767, 1}, \

#define E_bcd60bcb \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3b223103 \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b1c21a94 \
    {TEXT(T_a1ace4ba), TEXT(T_2d226747), 20777, 2}, \

#define E_31cfec24 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3330c0be \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3a0b2b16 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_326eb638 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_35acd237 \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b156cead \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_bd9a0868 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_ba0be799 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3a0f1743 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bb18b5b3 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b2f6ce76 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3e34fd8f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bddd1847 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_36dc191a \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_37b258fb \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b86743dd \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b5b88773 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b51d875a \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b25857f5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_3b843fdd \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_bcd49c1c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b86c1605 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b2884eea \
    {TEXT(T_5574a8cb), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3607195f \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_30072274 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_34efc02e \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_34f0aede \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3ca282e3 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b37cf3d8 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b9d6f905 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3a1ca989 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3e05a644 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_be5b1c96 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3e27d2b7 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3975e1c4 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_36124115 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_31f9fa38 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_bf62f61b \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b9881d70 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_308b2afe \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_3fa0d636 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3138e448 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bcd92b9e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_b22bc474 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_b44a0961 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b2c1beb4 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_b5de1d1b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b09485bb \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3ecfc0e6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b69f9707 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b4b836d3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_b5d1b9b4 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3d657473 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b252d409 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bac81d21 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bf0af91a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_335187eb \
    {TEXT(T_ecb97f6f), TEXT(T_e3b0c442), 20446, 2}, \
    {TEXT(T_ce9532db), TEXT(T_e3b0c442), 20777, 1}, \

#define E_34b49353 \
    {TEXT(T_3d2a19ff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b34258f4 \
    {TEXT(T_248ba0d5), TEXT(T_e3b0c442), 20731, 1}, \
    {TEXT(T_005d8cc8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b163e30f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_372a8b3d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ba438aa2 \
    {TEXT(T_e1702196), TEXT(T_e3b0c442), 20719, 1}, \

#define E_b0c90165 \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b102bd8e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_373bc48e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3718557d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_37d46f72 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b2a54f16 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_369be958 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bc0c8513 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3f6f0df6 \
    {TEXT(T_7d58d25c), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b9da231f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b6245b0d \
    {TEXT(T_94b1a7b9), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3fcb9755 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3f79453c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_31abcc29 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_35c91664 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_37ffef3e \
    {TEXT(T_1807b4a3), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b42661f6 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bafe5127 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3170e5f4 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b6f20cd8 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_36fa0f7f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_337309ad \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_31c8a794 \
    {TEXT(T_35274b72), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b78dfaad \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_376413c5 \
    {TEXT(T_248ba0d5), TEXT(T_e3b0c442), 20767, 2}, \
    {TEXT(T_2915eaff), TEXT(T_8662e4d1), 20777, 1}, \

#define E_3e110a06 \
    {TEXT(T_952aa9db), TEXT(T_e3b0c442), 20777, 2}, \

#define E_baa04498 \
    {TEXT(T_952aa9db), TEXT(T_e3b0c442), 20777, 2}, \

#define E_35de52f3 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20669, 1}, \
    {TEXT(T_5752ab0b), TEXT(T_1cf03599), 20777, 1}, \

#define E_b25ae2e2 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_37536a47 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_329d3162 \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 2}, \

#define E_3327a7be \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b9a39968 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_bc0d6b38 \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_bcfabab5 \
    {TEXT(T_8c8a48aa), TEXT(T_e3b0c442), 20767, 2}, \

#define E_b866df6e \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b450f550 \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bfc9604b \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_398450a2 \
    {TEXT(T_8c8a48aa), TEXT(T_e3b0c442), 20767, 2}, \

#define E_b758e05e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3a80d93e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_37ecaec3 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b788b52a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b3609d69 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_319b6921 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b3a09266 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_378ba705 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3dd697a5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_31f3f24b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_bd4f0374 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_bae2ec84 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_32f55c86 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_396b1e94 \
    {TEXT(T_42498137), TEXT(T_87d63e6d), 20777, 2}, \

#define E_b035283c \
    {TEXT(T_a0bb05e2), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b6a1c2e3 \
    {TEXT(T_60277f57), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b6b76d32 \
    {TEXT(T_c0fc73b2), TEXT(T_e3b0c442), 20337, 2}, \
    {TEXT(T_e22e1420), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b9e49dfd \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_321f5620 \
    {TEXT(T_638a4810), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b4b08076 \
    {TEXT(T_904ceef7), TEXT(T_e3b0c442), 20777, 2}, \

#define E_3a7ed077 \
    {TEXT(T_b6677812), TEXT(T_e3b0c442), 20400, 2}, \
    {TEXT(T_1cb529bf), TEXT(T_11e5d19b), 20777, 1}, \
    {TEXT(T_3262a5d7), TEXT(T_45ef201a), 20777, 2}, \
    {TEXT(T_3c62ecf1), TEXT(T_45ef201a), 20777, 2}, \
    {TEXT(T_1d5fdc8e), TEXT(T_87d63e6d), 20777, 0}, \
    {TEXT(T_dda30b41), TEXT(T_87d63e6d), 20777, 0}, \
    {TEXT(T_24acf0ae), TEXT(T_03acdc01), 20777, 0}, \

#define E_b2389459 \
    {TEXT(T_67b08e16), TEXT(T_87d63e6d), 20777, 2}, \
    {TEXT(T_e3e178cf), TEXT(T_45ef201a), 20777, 2}, \

#define E_3a395576 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_391f8043 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 2}, \

#define E_3a0d778a \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_3a22229c \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_35a76969 \
    {TEXT(T_d2493e84), TEXT(T_e3b0c442), 20777, 2}, \

#define E_33b6ba18 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_315f3282 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_355e5f05 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_3cc9618f \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_b833a2cf \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_38641583 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_33b597f3 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_32ebd92f \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_b6a99391 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_3664b167 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_38e0125e \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_365f8707 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_b281c0d1 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_ba75f746 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_b7a2e69a \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_b20299f4 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_bbdb05ef \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_bda24ea5 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_bf0265de \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_b5c2775b \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_3839a91d \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_31895533 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_be39b65a \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_3cbb9db1 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_b16880c5 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_b4cbc1cb \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_b8ad8f6f \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_3cd3fdbf \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 0}, \

#define E_b50db517 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_b9ea2176 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_b51ef704 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_b8ba370d \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3171315e \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_388da07f \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3d7c81d3 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3a3fc28e \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3ff13c0a \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b9d9f598 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_36fa58ef \
    {TEXT(T_e534bc8f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_bd9dcb12 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3d392236 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3c0aff60 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b0fb0e68 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_36b32f97 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_35d4c044 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b7162f69 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_32c14d0d \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_bb10528b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3a3654ee \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_3c9a5dcc \
    {TEXT(T_98dd9bec), TEXT(T_e3b0c442), 20777, 1}, \

#define E_363c5787 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_b68d7d60 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_3d8f3246 \
    {TEXT(T_074c4edb), TEXT(T_e3b0c442), 19983, 3}, \
    {TEXT(T_41cdcb44), TEXT(T_e3b0c442), 20767, 3}, \

#define E_31ae4d0e \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_b109eb9b \
    {TEXT(T_94c9b9c2), TEXT(T_713c3f86), 20777, 1}, \

#define E_b6105b09 \
    {TEXT(T_7a316b19), TEXT(T_e3b0c442), 20777, 1}, \

#define E_39c689f6 \
    {TEXT(T_8d1efa9b), TEXT(T_e3b0c442), 20767, 2}, \

#define E_b69b383b \
    {TEXT(T_8d1efa9b), TEXT(T_e3b0c442), 20767, 2}, \

#define E_baf53997 \
    {TEXT(T_9d575368), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b75d848b \
    {TEXT(T_925504fa), TEXT(T_e3b0c442), 20425, 1}, \

#define E_bd409c0c \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bf123620 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_37badd70 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3c6455bb \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_34c29449 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3d920c00 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_b7f532e6 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_37082fdd \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b9ab67d0 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_35e5a601 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_36e17c48 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b358c0df \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3a24813d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_bb597187 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b1b038bf \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3cdbc8ca \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b2de6b32 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_30d1b5bb \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_38eabfe7 \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3f737317 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_3cffe5bb \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3776b801 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_b6c9f255 \
    {TEXT(T_1836de48), TEXT(T_e3b0c442), 20777, 2}, \

#define E_32cab98d \
    {TEXT(T_982201b8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_303d7f44 \
    {TEXT(T_1836de48), TEXT(T_e3b0c442), 20777, 2}, \

#define E_3b830d4c \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b66cc4ec \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_baa0d2b0 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_bdc0752b \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3cc2803d \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b2c6c498 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_37e7a5c4 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_360d9b13 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_b8e8a2e9 \
    {TEXT(T_1836de48), TEXT(T_e3b0c442), 20777, 2}, \

#define E_bc7a5683 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bf6d71af \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_be13a211 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_33fd058c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b3654661 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bc5d931a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3762e28b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bc1170e6 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bb649ae8 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bb6aff41 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b2497f40 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_b7fa6ce9 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 3}, \

#define E_b4b7558e \
    {TEXT(T_e96d477d), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b2a0478a \
    {TEXT(T_cec57842), TEXT(T_e3b0c442), 20767, 1}, \

#define E_be8e24f4 \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_33998851 \
    {TEXT(T_3d9d6bac), TEXT(T_e3b0c442), 20777, 2}, \

#define E_3ada7776 \
    {TEXT(T_79edf0c5), TEXT(T_e3b0c442), 20777, 2}, \

#define E_3e23be42 \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_38099a8e \
    {TEXT(T_d7fe6981), TEXT(T_e3b0c442), 20777, 2}, \

#define E_3b5ea6fd \
    {TEXT(T_48701d08), TEXT(T_e3b0c442), 20777, 0}, \

#define E_b147e2bd \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 2}, \

#define E_37752f36 \
    {TEXT(T_9bd023b9), TEXT(T_e3b0c442), 20119, 3}, \
    {TEXT(T_f8011735), TEXT(T_e3b0c442), 20767, 3}, \

#define E_b325052c \
    {TEXT(T_79edf0c5), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b000ee01 \
    {TEXT(T_79edf0c5), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b6a2b5a9 \
    {TEXT(T_849d0478), TEXT(T_e3b0c442), 20777, 2}, \

#define E_38e06ed0 \
    {TEXT(T_28151f2c), TEXT(T_e3b0c442), 20686, 2}, \

#define E_baeb0174 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_3d0b02d0 \
    {TEXT(T_64c079ba), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b775d77d \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 3}, \

#define E_39087710 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_332d8175 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b4d194eb \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_31773861 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_3ad0171e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_35b94fe7 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b8ab9da5 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_37e34d53 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bcc00e24 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b7a25ab9 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_332a1114 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_33f2cc95 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_33f97d32 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b736c4f1 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20068, 1}, \

#define E_36953f8f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20459, 1}, \

#define E_b311bc0f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20439, 1}, \

#define E_3ff5048d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_32d38863 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \

#define E_3a7da703 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \

#define E_b87f4c41 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20050, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20060, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \

#define E_39479e51 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20050, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20060, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \

#define E_37e5043e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20614, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bd43f260 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_385143dd \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b6e64c87 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3b8c0604 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b1ef9faf \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20424, 1}, \

#define E_b581a4da \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_362f7a11 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20291, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \

#define E_3016fd16 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20588, 1}, \

#define E_334c630f \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b8564195 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_329f909e \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bac4ef45 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20285, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \

#define E_3b34fa78 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19992, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20181, 1}, \

#define E_3abd6dc9 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19992, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20181, 1}, \

#define E_3f301226 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20378, 1}, \

#define E_3a84209d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20208, 1}, \

#define E_3bcae878 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20109, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20116, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20118, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20119, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20120, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20126, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20130, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20149, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20158, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20167, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20187, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20195, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20200, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20237, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20239, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20283, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20390, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20458, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_bcc9f779 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20112, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20187, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20190, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20192, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20192, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20285, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20326, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20442, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20502, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_31712667 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20118, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20120, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20127, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20133, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20158, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20454, 1}, \

#define E_348c40bf \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20158, 1}, \

#define E_b1e91b1a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20424, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20424, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20425, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20430, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20434, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20437, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20440, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20441, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20441, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20443, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20444, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20445, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20445, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20453, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20458, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20458, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20501, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20509, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20515, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20516, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20524, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20530, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20531, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20561, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20564, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20605, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20630, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20644, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20673, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20674, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b1cb3cf5 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20361, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20362, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20424, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20438, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20481, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_31cab823 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_39a2519d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20587, 1}, \

#define E_30697b64 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b95267ec \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20173, 1}, \

#define E_bca99d00 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20145, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20476, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20564, 1}, \

#define E_3a7a5e10 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20125, 1}, \

#define E_b75ea530 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20668, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3790c832 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3924dee4 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b7c9ed8d \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_38c82834 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19998, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \

#define E_b68c4d6f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20000, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \

#define E_be62998e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20000, 1}, \

#define E_3dd02c3f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19998, 1}, \

#define E_3dad8cab \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20176, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20285, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20304, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20363, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20372, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20502, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bb4f77b2 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20176, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20336, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20372, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20503, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_bfd18d5e \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_30943e6c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19998, 1}, \

#define E_b715bd48 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_bba43a5f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_b1e2361d \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b272647d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_30402d4f \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \

#define E_bad37d21 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \

#define E_3d8e3b43 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20567, 1}, \

#define E_bd799b1e \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \

#define E_b7a1e178 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \

#define E_3621c8bc \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3124826c \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3a57df2b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20458, 1}, \

#define E_343be445 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20474, 1}, \

#define E_3b99038d \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \

#define E_383bf7de \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20767, 1}, \

#define E_bdf64afa \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20113, 1}, \

#define E_3af1b2e0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_b64e9b90 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_bb18f4d1 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19992, 1}, \

#define E_31b78da5 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20224, 1}, \

#define E_3a1f49cf \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20208, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_bd38167b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3626b29f \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b33ba335 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20291, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20361, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \

#define E_390bde8f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20210, 1}, \

#define E_32ebcf08 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20478, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_32053a95 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20445, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20447, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20457, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20461, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20466, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20477, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20477, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20478, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20489, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20519, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20552, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_316cc5e9 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \

#define E_302196ab \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20250, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20277, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20287, 1}, \

#define E_b489b4a7 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b887d50b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_38b44d06 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20263, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20264, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20304, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20317, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20350, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20361, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20531, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20665, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20670, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_305d9574 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20111, 1}, \

#define E_3c8fef9f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20672, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_bd6e4282 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20626, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_b127e659 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b1c7da38 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20148, 1}, \

#define E_32837f4c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20291, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20418, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20441, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \

#define E_beb5f22f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20022, 1}, \

#define E_bb8c87e5 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19990, 1}, \

#define E_35aec9f8 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_b41930d0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20609, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20621, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20657, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20659, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20661, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20662, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20662, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20664, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20666, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3181ba06 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bd29096b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3f85d0da \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3865c066 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20193, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20194, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_be4c5a9b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20065, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20236, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20245, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b83629a0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20467, 1}, \

#define E_b452f492 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bde903b6 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20434, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20554, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b39ad739 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3840c369 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3f746629 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20644, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20648, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20662, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20668, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20680, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_350bad85 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20672, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20683, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b0a97117 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20644, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20648, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20662, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20668, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20680, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3703ed0a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bb33143f \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b23c9ab8 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_35ad4444 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_30d5259e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20473, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3682d6ed \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20307, 1}, \

#define E_b3be254a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20391, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_34c69035 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_b065a4ce \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20195, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20250, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20347, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_36c6fdfd \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_bb54e7d9 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20376, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20467, 1}, \

#define E_bbc4a019 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20189, 1}, \

#define E_301cffc0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \

#define E_3c200205 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_3faadcc3 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_be18a904 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20139, 1}, \

#define E_3738c115 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20118, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3de5b411 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20154, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b4af430c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20155, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20494, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20529, 1}, \

#define E_3bec6a55 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20124, 1}, \

#define E_3def5c48 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20172, 1}, \

#define E_3fe2432c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20295, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20300, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20349, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20354, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20360, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20425, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20489, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20611, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20646, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20668, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b6914a44 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20207, 1}, \

#define E_36136238 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20329, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20349, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20392, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20411, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20531, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20635, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_333672c5 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20595, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20600, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20650, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20663, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ba719a4f \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3ad1d4eb \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3169afc1 \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ba15dde6 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ba58d11b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20053, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20054, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20097, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20180, 1}, \

#define E_35020e42 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20237, 1}, \

#define E_b1e55633 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20244, 1}, \

#define E_b1ef8481 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20110, 1}, \

#define E_b18e56ce \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_3d3f8a82 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b3af43ad \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19997, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20264, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20302, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20321, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_3f32c46b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20040, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20204, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20264, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20312, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_3ab97399 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b04ce494 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_35723a2c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20525, 1}, \

#define E_b527e514 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b58e6219 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20327, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20480, 1}, \

#define E_3b19f901 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b3bdc06b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20298, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20302, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20303, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20329, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20368, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20370, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20382, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20454, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20458, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20600, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20602, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_356bf940 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20621, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20623, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20626, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20627, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20628, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20634, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20635, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20638, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20639, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20639, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20640, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20641, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20642, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20643, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20643, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20644, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20644, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20645, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20645, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20646, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20646, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20647, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20648, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20650, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20650, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20651, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20651, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20652, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20652, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20653, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20653, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20654, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20654, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20655, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20655, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20656, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20656, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20657, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20657, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20658, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20658, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20659, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20659, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20660, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20661, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20661, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20662, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20662, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20663, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20663, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20664, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20664, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20665, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20665, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20666, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20667, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20667, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20668, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20668, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20669, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20672, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20672, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20673, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20673, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20674, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20674, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20675, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20677, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20677, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20678, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20680, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20680, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20681, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20681, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20682, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20682, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20683, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20683, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3df67faa \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_ba72258e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20571, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20630, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3c3dee0c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20571, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b61f09ef \
    {TEXT(T_e1702196), TEXT(T_e3b0c442), 20719, 2}, \

#define E_b517c327 \
    {TEXT(T_e1702196), TEXT(T_e3b0c442), 20719, 2}, \

#define E_3f9d29ad \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_b2b5ac03 \
    {TEXT(T_c89ac47e), TEXT(T_e3b0c442), 20726, 2}, \

#define E_b4372675 \
    {TEXT(T_8c8a48aa), TEXT(T_e3b0c442), 20767, 1}, \

#define E_361ef4b6 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3080f343 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3d328100 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b79dea8b \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_32314d49 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3aa65b62 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3b2a85b4 \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b1b0a96b \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_3650a4f1 \
    {TEXT(T_a58a76b8), TEXT(T_b5d33c4e), 20686, 3}, \

#define E_b05d2e92 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_bf9a53df \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ba722f9c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b38d9731 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b747003b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_bbb4ecfa \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b0bcbeee \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b2ec62da \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_338bea9f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3ad16f27 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_31acd667 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3454b5fd \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_359c9fe8 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3cff35da \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_37eeaf81 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b395c9cd \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b967a7bb \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_31998b9d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_34970b56 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_bdc1b6e0 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_b96ac06b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3ecfef4a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ba7fff9e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_355e9088 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_3fa397d3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_bd535f24 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_bc7fe20b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_bd3bbe0f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_38c9e171 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3422693b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_bae0a804 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b3c5a0b8 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b7211e21 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_391b94b5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_391ed96f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_3f8d03da \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_341ddbba \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_bbc90d7b \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3b7708af \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3ea26d89 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_37a9dac0 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_33772155 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_314dd189 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_38ae64cf \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b52217af \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_353705c1 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3a897654 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3b836be0 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3966f1c9 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3be60af5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_bb2291fb \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b24eae03 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3f0c4a7a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3a6a1dee \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_35f4b929 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_38bfebcc \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_3c168115 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b66577ab \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_37635c08 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_b1526586 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3ab0741d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_384708a1 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b877ce1a \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_35ac30bc \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_354d0b6d \
    {TEXT(T_e62ac511), TEXT(T_e3b0c442), 20777, 2}, \

#define E_be2b0099 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b01d8bb3 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_bcdec4dc \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b79e042d \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_bc466038 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3d57004e \
    {TEXT(T_a124bc37), TEXT(T_e3b0c442), 20777, 2}, \

#define E_34326ac0 \
    {TEXT(T_92f1d748), TEXT(T_e3b0c442), 20615, 2}, \
    {TEXT(T_1256d61f), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b1e57ea5 \
    {TEXT(T_e534bc8f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_3a01cc6a \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_3e8fcbba \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_3666d0ef \
    {TEXT(T_3de131e2), TEXT(T_e3b0c442), 20679, 2}, \
    {TEXT(T_957b424c), TEXT(T_e3b0c442), 20679, 1}, \

#define E_bda9d2e3 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_35924738 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_ba997078 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_32f1e229 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b4008120 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_bfc95f81 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b9d2c5ce \
    {TEXT(T_acc20f4e), TEXT(T_e3b0c442), 20686, 2}, \

#define E_31ef8156 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3c942d39 \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_3921f260 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b19c2bd7 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b6997253 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_315d24b4 \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_b3b66c0b \
    {TEXT(T_6d5d2a6a), TEXT(T_e3b0c442), 20777, 2}, \

#define E_bc9adfbf \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_3588dbb6 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_ba197242 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_36863ad8 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_baf61eac \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_35210016 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b922f179 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_bbb12ceb \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b0e001df \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_bbbad8cf \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b85a5b4d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_bd0f405c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b1240eb2 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b6a6f991 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_b51c6e83 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3e1910ad \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b14a6093 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_bf3684c6 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_327861f7 \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b178b890 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bc6d7de7 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b599bc20 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3ec82928 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_36e31000 \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_39e8d049 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b8695c3d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3ce5ade0 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b9298eea \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_326e7f6c \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_35d6e3bf \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_327ebbac \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ba1efce1 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3768ef1a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3a35dc6d \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b17ae4ef \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b120506d \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_329c1299 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b0f66383 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ba3f9a25 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b863e83c \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_36a656b9 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b9802516 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_36bcbd1e \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b254bf0d \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3c2b4048 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_34226383 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bad552ed \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3138aabd \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_bb992446 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b268db9e \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_bb126de1 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b5c790c3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3b51bd14 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b650fde4 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3a3f0c83 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_35299418 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_358c221a \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_34fe3625 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_b7a643e8 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b0657430 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bbc93748 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_393b3d57 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_be34f136 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b448d12b \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3a250061 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b3e6c19d \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3af8b2b9 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b694d498 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_34449083 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b13e3d94 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 2}, \

#define E_311374d8 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_3e351381 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \
    {TEXT(T_015127a1), TEXT(T_e3b0c442), 20719, 1}, \

#define E_38918c67 \
    {TEXT(T_f1dedd9a), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b56aef73 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b0b04ff3 \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 2}, \

#define E_3e65fd15 \
    {TEXT(T_9f3beac6), TEXT(T_e3b0c442), 20777, 2}, \

#define E_3327e100 \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 2}, \

#define E_36fcef36 \
    {TEXT(T_f0480cd4), TEXT(T_e3b0c442), 20049, 1}, \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ba1dde04 \
    {TEXT(T_bcc70003), TEXT(T_87d63e6d), 20686, 1}, \

#define E_b1acc5c1 \
    {TEXT(T_6d757388), TEXT(T_87d63e6d), 20686, 1}, \

#define E_bfbc4782 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_339d9f86 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b0209bdb \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_37eea2ef \
    {TEXT(T_638a4810), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b3f4a3b8 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3e756a2d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b4fb2ea1 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b4aba060 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_31ae1c35 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_367f180c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_360a4432 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b3709a6c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_36361d81 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_335d8f03 \
    {TEXT(T_ab1e43ef), TEXT(T_aa4de59a), 20777, 1}, \

#define E_3094b40e \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b6c5c1f7 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3c46d3a2 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b4dc7db3 \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3da9c673 \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_3f12060c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_355a6a4f \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_bcf964ec \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_bf218155 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_325a94a9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_331a3bd3 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_bb8d97c6 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_333fb616 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b40cfc4b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b7457c51 \
    {TEXT(T_e004d5ca), TEXT(T_e3b0c442), 20767, 2}, \

#define E_b14c7a4f \
    {TEXT(T_f402cb90), TEXT(T_e3b0c442), 20767, 2}, \

#define E_37041e95 \
    {TEXT(T_819e9544), TEXT(T_e3b0c442), 20672, 1}, \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_b0c41bb2 \
    {TEXT(T_746c8a8f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_3c17c0d3 \
    {TEXT(T_101247f8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_3097660e \
    {TEXT(T_e4031a05), TEXT(T_e3b0c442), 20719, 2}, \

#define E_3bff3e42 \
    {TEXT(T_1256d61f), TEXT(T_e3b0c442), 20726, 2}, \

#define E_bc245ae9 \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b1e62a63 \
    {TEXT(T_904ceef7), TEXT(T_e3b0c442), 20777, 2}, \

#define E_ba79de29 \
    {TEXT(T_904ceef7), TEXT(T_e3b0c442), 20777, 2}, \

#define E_3179483e \
    {TEXT(T_c19fa34c), TEXT(T_e3b0c442), 20767, 2}, \

#define E_b3da2bc2 \
    {TEXT(T_c19fa34c), TEXT(T_e3b0c442), 20767, 2}, \

#define E_33196071 \
    {TEXT(T_101247f8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_b3d0bbd8 \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

