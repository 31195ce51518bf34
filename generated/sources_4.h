/* Where a price is from, and when it was checked.
 * Lists of what texts.h has.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#define E_c940e59c \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_420a99b8 \
    {TEXT(T_e6d9395f), TEXT(T_e3b0c442), 20726, 2}, \

#define E_caa28f21 \
    {TEXT(T_795679ac), TEXT(T_e3b0c442), 20726, 1}, \

#define E_cfdfe91c \
    {TEXT(T_795679ac), TEXT(T_e3b0c442), 20726, 1}, \

#define E_42bdfcfc \
    {TEXT(T_795679ac), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ca1c745d \
    {TEXT(T_795679ac), TEXT(T_e3b0c442), 20726, 1}, \

#define E_48b1baef \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 2}, \

#define E_c1f86e14 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_41066066 \
    {TEXT(T_a1ace4ba), TEXT(T_1d7a08a3), 20777, 1}, \

#define E_cbe25c25 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_cde1e58e \
    {TEXT(T_812faf56), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cccbc1ce \
    {TEXT(T_79edf0c5), TEXT(T_e3b0c442), 20777, 2}, \

#define E_cfe0652e \
    {TEXT(T_565e6a56), TEXT(T_e3b0c442), 20777, 0}, \

#define E_4cfcdc05 \
    {TEXT(T_a9781321), TEXT(T_e3b0c442), 20767, 2}, \

#define E_c6d6bd3e \
    {TEXT(T_8c8a48aa), TEXT(T_e3b0c442), 20767, 1}, \

#define E_cccd40d0 \
    {TEXT(T_8c8a48aa), TEXT(T_e3b0c442), 20767, 2}, \

#define E_4bb0458f \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_41b9ed22 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_4cd88813 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_c17d515d \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_c36ffbaf \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_c53afb2b \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_c53b89fc \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_cc710c2d \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 1}, \

#define E_4e4cb39f \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_4148d4cf \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 2}, \

#define E_cdb274e8 \
    {TEXT(T_9a6ca599), TEXT(T_e3b0c442), 20719, 1}, \

#define E_c13b7d06 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 2}, \

#define E_41527c73 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_c88fb786 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_c5348335 \
    {TEXT(T_bcf31665), TEXT(T_e3b0c442), 20777, 2}, \

#define E_4c3c80c1 \
    {TEXT(T_0ebc0716), TEXT(T_e3b0c442), 20777, 2}, \

#define E_c59b5034 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_c2594808 \
    {TEXT(T_0fd41bed), TEXT(T_e3b0c442), 20777, 2}, \

#define E_cca6e1d6 \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_4a7f8b15 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 2}, \

#define E_4e8b16f6 \
    {TEXT(T_c98a8209), TEXT(T_e3b0c442), 20777, 2}, \

#define E_ccbc073f \
    {TEXT(T_8d790811), TEXT(T_e3b0c442), 20777, 2}, \

#define E_4440c2e8 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_46a65748 \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_48fd7ca5 \
    {TEXT(T_248b8892), TEXT(T_e3b0c442), 20777, 2}, \

#define E_c77e99ac \
    {TEXT(T_e6d9395f), TEXT(T_e3b0c442), 20726, 1}, \

#define E_cbfa5a18 \
    {TEXT(T_fef1775b), TEXT(T_e3b0c442), 20777, 2}, \

#define E_40953e7b \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_42a94b9b \
    {TEXT(T_e6d9395f), TEXT(T_e3b0c442), 20726, 1}, \

#define E_c6e8f835 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_47b01b8a \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_4af524cb \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_4816f8cf \
    {TEXT(T_6fd2a97f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_cbcad9ec \
    {TEXT(T_6fd2a97f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_c34d5d39 \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ce542a60 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c6cc7567 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_42070e54 \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 2}, \

#define E_43b6df41 \
    {TEXT(T_06d53f68), TEXT(T_e3b0c442), 20777, 2}, \

#define E_cf4c8159 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_cfa34d3c \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_42ad9933 \
    {TEXT(T_c00c29dd), TEXT(T_e3b0c442), 20777, 2}, \

#define E_c8cc78aa \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_c4d29a34 \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 1}, \

#define E_417c5c6f \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_fa3dee52), TEXT(T_7eb3083d), 20777, 1}, \

#define E_cf3cdad4 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c94522a4 \
    {TEXT(T_1836de48), TEXT(T_e3b0c442), 20777, 1}, \

#define E_41d8aa17 \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_489592d1 \
    {TEXT(T_ba2803a7), TEXT(T_e3b0c442), 20777, 0}, \

#define E_4f376230 \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_cf6da8eb \
    {TEXT(T_5f200963), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ca10b79b \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_cb82354a \
    {TEXT(T_ba2803a7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_48769005 \
    {TEXT(T_ad86f107), TEXT(T_c5d0242e), 20777, 2}, \

#define E_448a5b5a \
    {TEXT(T_d6913e9c), TEXT(T_0891cda9), 20777, 2}, \

#define E_c04e3c15 \
    {TEXT(T_d6913e9c), TEXT(T_0891cda9), 20777, 2}, \

#define E_c000e841 \
    {TEXT(T_9fdc45fc), TEXT(T_0891cda9), 20777, 2}, \

#define E_c2be47a5 \
    {TEXT(T_ba2803a7), TEXT(T_c5d0242e), 20777, 1}, \

#define E_42c88695 \
    {TEXT(T_ba2803a7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cf4bc151 \
    {TEXT(T_5f200963), TEXT(T_e3b0c442), 20777, 2}, \

#define E_c92e39da \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_c90c4631 \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 1}, \

#define E_c9a89cb2 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_46e731ae \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_c5f54692 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_c39046bc \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cf5fb5e1 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cff0df96 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_4562de11 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cb502817 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_47f163fc \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_48127e24 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c0ba6030 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c83ac745 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_c6bb224c \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_40f7dca0 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_40906932 \
    {TEXT(T_0fb6b19e), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c1194951 \
    {TEXT(T_15280871), TEXT(T_e3b0c442), 20767, 1}, \

#define E_c76e5e14 \
    {TEXT(T_51b00f49), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cbbe50c6 \
    {TEXT(T_15280871), TEXT(T_e3b0c442), 20767, 1}, \

#define E_c0009d29 \
    {TEXT(T_0fb6b19e), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ce1d53f9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cdb2b184 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_465838f0 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_cebd39eb \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_42c9524a \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_48cf4274 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_c6032fe2 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_ce4c3d59 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_ccb29b27 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cb8ec876 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cd74b1e1 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cfe2b081 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_488f166c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_48a300ca \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c21ce84a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ce28f4a1 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_4bf061f4 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cbe1eb2d \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_460c96f3 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_cf6d4027 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_44568173 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c202640b \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c9b1b261 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ce38b9c3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_49b06fa3 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_40ec5e64 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_409461c4 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_42ed5edd \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4ec77582 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_42fb6557 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cedbdba2 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_42116c66 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_c3f1b47a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cb343fda \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_48acbdd0 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_45e34956 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_cb643a11 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4a5fd437 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_43a8c749 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_451da562 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_43af799e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4247e801 \
    {TEXT(T_b73b68a7), TEXT(T_e3b0c442), 20569, 1}, \
    {TEXT(T_b1ed2388), TEXT(T_e3b0c442), 20570, 1}, \
    {TEXT(T_b34ab7cb), TEXT(T_ab8cbede), 20681, 1}, \
    {TEXT(T_8eb12065), TEXT(T_fc285e14), 20687, 0}, \
    {TEXT(T_8eb12065), TEXT(T_1340d8c6), 20772, 0}, \

#define E_cb392f2f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_cfcdefab \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_c84a82de \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_48b42b33 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4043bc50 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_4601059d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_c76bf23b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_438baff0 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_c22c1366 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_46694dec \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_cf0a8f9d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_c2034d90 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_c4648885 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_c3995534 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_48628bcd \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_457b17fe \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20609, 2}, \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 0}, \

#define E_c4a703c9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4cfdd160 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_491a9d45 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_42a54a63 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_417a3280 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_47e89064 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ce240d03 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c465bab6 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4908a35c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c7488c0b \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 2}, \

#define E_4efa95ed \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ca5c1b39 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c8839a43 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 2}, \

#define E_4868a836 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ce26a8b1 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c6fab125 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ce29b322 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4e4f40e5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_44ee4341 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4cc6d85d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c90e7e20 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_47728d50 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_42a3400f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_40b8a46a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c26624d7 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cc18057b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c4e40736 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_471a938b \
    {TEXT(T_952aa9db), TEXT(T_e3b0c442), 20777, 2}, \

#define E_c3fa0fce \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_489587c2 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ce898942 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c236f0a9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c4ed4c31 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4ae4b40e \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_c2e8829a \
    {TEXT(T_952aa9db), TEXT(T_e3b0c442), 20777, 2}, \

#define E_4720cf9d \
    {TEXT(T_d27c2163), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4dae1870 \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 2}, \

#define E_c745bc8a \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_c61ba12c \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_4164e16a \
    {TEXT(T_8c8a48aa), TEXT(T_e3b0c442), 20767, 1}, \

#define E_4167dd1a \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c036e759 \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_4bd0dfcf \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c008214c \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4d0fb837 \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_c4abb354 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c25d7ac9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_44c680ab \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_495a5dfc \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ccbecd24 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c53e3331 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cd410a16 \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_485c2e56 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c6cb18c5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c09dbdf3 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4bcbcd83 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_c5399b70 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_422ce8c1 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ce0f20a6 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_c32688c6 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cd62f9d5 \
    {TEXT(T_0ef386b9), TEXT(T_45ef201a), 20777, 2}, \

#define E_4cdc636a \
    {TEXT(T_3262a5d7), TEXT(T_45ef201a), 20777, 2}, \

#define E_422e5ba8 \
    {TEXT(T_dda30b41), TEXT(T_87d63e6d), 20777, 0}, \
    {TEXT(T_24acf0ae), TEXT(T_03acdc01), 20777, 0}, \

#define E_c1997f80 \
    {TEXT(T_dc1be38c), TEXT(T_e3b0c442), 20767, 2}, \

#define E_ce47f704 \
    {TEXT(T_dabd1f80), TEXT(T_e3b0c442), 20686, 1}, \

#define E_430592d3 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_5752ab0b), TEXT(T_2f5efa83), 20777, 1}, \

#define E_c46b7ad7 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4c025316 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_ccae6fb9 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_c1557a62 \
    {TEXT(T_30c991cf), TEXT(T_5bec9606), 20777, 3}, \

#define E_4cfb9c87 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_489624aa \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_cf27d2fc \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_4c77c396 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_48bc1832 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_4cbc3cf4 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_cf032a23 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_cd10f19b \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_4224492a \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_48777a80 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_41d442d8 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_46bf2dfe \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_c2f28a7b \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_c32833ed \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_44523264 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_c5d7e0d6 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_cf740a60 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_43948c33 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_c5f66a73 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_4b94f736 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_c2d8c5cd \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_4de71a87 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 0}, \

#define E_ca04adbc \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_c0379a15 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_45d95720 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c1decb5c \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_c60b6e65 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c6f6e50e \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4766db7e \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_49733c75 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_c823c048 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4dc3b03f \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_49c7e832 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ca2dd0d3 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ccade7dc \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c1de73c2 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c46c1fd2 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c880a2b5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cddb62f5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c0580b01 \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_45c0b239 \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_4416b720 \
    {TEXT(T_101247f8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_4cfe40b4 \
    {TEXT(T_c1fc2a21), TEXT(T_e3b0c442), 20726, 2}, \

#define E_4dff21e0 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_4231b7d1 \
    {TEXT(T_83253f8e), TEXT(T_e3b0c442), 20767, 1}, \

#define E_c2d17fff \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_83253f8e), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_c75a8406 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_47750902 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_c9f35302 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4ef4ae6c \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_46ca0776 \
    {TEXT(T_5c6eab36), TEXT(T_e3b0c442), 20767, 2}, \

#define E_cc572006 \
    {TEXT(T_917998ea), TEXT(T_e3b0c442), 20777, 1}, \

#define E_46b6a918 \
    {TEXT(T_dcc19419), TEXT(T_e3b0c442), 20613, 2}, \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 0}, \

#define E_4cf598a8 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_c2d88a0e \
    {TEXT(T_62cf5e8c), TEXT(T_e3b0c442), 20426, 1}, \
    {TEXT(T_e611271c), TEXT(T_e3b0c442), 20767, 1}, \

#define E_4a476e7e \
    {TEXT(T_101247f8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_4df1d407 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c941f621 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ce264cb1 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_49e8125a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_c95b2642 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_49c0132d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c6003282 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_c05b229a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c822a31d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ccff0402 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_469cfbdc \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_49709d61 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_c6adcc08 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_42db7168 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c3c9f230 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cd55c123 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_c2a09077 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_c658acfc \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4502c619 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_c658deef \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4364f477 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_c8523810 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_43bbc3e5 \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ce599735 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_4e3c8134 \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c9a874f1 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_ce411360 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4a29507d \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_449551c5 \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4015a88c \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c0839b98 \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 2}, \

#define E_cdb84c79 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_4b0c2f1c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_49838e63 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4662abdc \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c2e020e9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4d0ac238 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ca23b0a7 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_45e0c81d \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c6eab357 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_497e0373 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cf2001f6 \
    {TEXT(T_3b3bda33), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4f612f27 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_47afb9cf \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 3}, \

#define E_c27dac99 \
    {TEXT(T_58f10a56), TEXT(T_e3b0c442), 20767, 1}, \

#define E_c8893463 \
    {TEXT(T_3c62ecf1), TEXT(T_e3b0c442), 20777, 2}, \

#define E_cb44854f \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cfa7dd54 \
    {TEXT(T_b6ebd1a5), TEXT(T_e3b0c442), 20777, 2}, \

#define E_4b541524 \
    {TEXT(T_79edf0c5), TEXT(T_e3b0c442), 20777, 2}, \

#define E_cd647860 \
    {TEXT(T_9c93b59a), TEXT(T_e3b0c442), 20777, 2}, \

#define E_cd9e2f78 \
    {TEXT(T_638a4810), TEXT(T_e3b0c442), 20777, 1}, \

#define E_47aafb94 \
    {TEXT(T_3d9d6bac), TEXT(T_e3b0c442), 20777, 2}, \

#define E_4d9331f9 \
    {TEXT(T_79edf0c5), TEXT(T_e3b0c442), 20777, 2}, \

#define E_c59d9b4c \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_459cb642 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_c536eb85 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4745d622 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_c59cb1a0 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_48d44ea2 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c1215229 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_4e366b95 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_c0d19217 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_c2ae1e7f \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_48551146 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20192, 1}, \

#define E_c0996ba6 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20161, 1}, \

#define E_4a73f1b7 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20309, 1}, \

#define E_42179a27 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20350, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20358, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20362, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20362, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20476, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20477, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20490, 1}, \

#define E_4d2ad127 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20363, 1}, \

#define E_4431b520 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20019, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20184, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20223, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20225, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20317, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20321, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20356, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_c64cb42a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20032, 1}, \

#define E_c1f7850f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \

#define E_c5b5c04d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_4c3f2a2a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20306, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20329, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20334, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20341, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20364, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20480, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4bf7fd34 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c0abac22 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20214, 1}, \

#define E_c4235ae9 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20511, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c5ecb5ed \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20304, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \

#define E_49f0142d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20172, 1}, \

#define E_4b1be9ad \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20322, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20360, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20381, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20390, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20429, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20430, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20432, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20585, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20647, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c199b649 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20239, 1}, \

#define E_c9902e35 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20295, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \

#define E_c3cb5bb1 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20321, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20361, 1}, \

#define E_46a36a84 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20567, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20570, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20587, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20589, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20596, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20603, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20616, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20618, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20620, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20621, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20635, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20636, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20636, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20637, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20645, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20645, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20647, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20651, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20655, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20656, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20659, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20660, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20671, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20673, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20680, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20680, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20681, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20681, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20682, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20682, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20685, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_48467341 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c5cbbb51 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4c29870b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20111, 1}, \

#define E_c9f7c113 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20292, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20377, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20471, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20474, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20475, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20477, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20564, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20777, 1}, \

#define E_458fbe5d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_c1a8d0f5 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20173, 1}, \

#define E_417c65e0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20215, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20217, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20217, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20471, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20476, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20564, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_41af4889 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20679, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cad466c4 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20547, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20554, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20557, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20560, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20561, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20565, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20566, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20567, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20590, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20591, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20653, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20657, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20662, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20663, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20663, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20675, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ca703d51 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_4bbb2ca6 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_496f52b1 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20572, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_c0439e5a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20565, 1}, \

#define E_490489f0 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \

#define E_cb46ba21 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_496ab7c9 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4abf56a8 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20385, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20462, 1}, \

#define E_c0fc8352 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20018, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20019, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20027, 1}, \

#define E_40dd6e4d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19992, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19995, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20061, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20063, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20079, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20265, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20335, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20347, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20515, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20589, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20641, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20650, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20651, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_4a119ff4 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20676, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_40b8cb7d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_41aafde5 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cc2f4422 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20200, 1}, \

#define E_4aab1bca \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ca73368b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20237, 1}, \

#define E_c2c0f937 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_4db1e8c8 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_432e1511 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \

#define E_cce4001b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20280, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20530, 1}, \

#define E_4dab0c9c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20280, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20285, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20392, 1}, \

#define E_cc5ed2e4 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19990, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20161, 1}, \

#define E_c112644f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20425, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_469872fb \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20216, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c5e77cd7 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \

#define E_48b3fb56 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20119, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20120, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20205, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20231, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20234, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20244, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20248, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20256, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20274, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20285, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20428, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_4c5f5f1d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20166, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20179, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20201, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20267, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20291, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20304, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20322, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20402, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20413, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20502, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20533, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20554, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cb54673c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20260, 1}, \

#define E_467f6fe6 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20256, 1}, \

#define E_cba4d97b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20291, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20350, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \

#define E_c5561139 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20266, 1}, \

#define E_4e8b4d18 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_48af81c0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20613, 1}, \

#define E_46d9082b \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_427c361a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20355, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \

#define E_cdb90f2b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20327, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20361, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_47bf7d4a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20133, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20158, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \

#define E_465acbe4 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20123, 1}, \

#define E_4e00f7e6 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20677, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_46e5b320 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ca830b29 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20048, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c12d13dd \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20406, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20554, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20594, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4c27d583 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20406, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20601, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20623, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20623, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20662, 1}, \

#define E_4eb4d40e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20406, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20594, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20601, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c284d3d7 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20468, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20554, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4e94053d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4060e1db \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20568, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_462ee902 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20672, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20683, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_41ca6b43 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20644, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20648, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20662, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20668, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20680, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_47c280f8 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cd051fb3 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c0c25fc9 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_428a0c74 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cf770f5e \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4a1acd18 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \

#define E_c12ace61 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \

#define E_c20cb840 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20574, 1}, \

#define E_427086a8 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20399, 1}, \

#define E_c46af2c0 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \

#define E_470911a8 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cf47f841 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20656, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_40470cad \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_c2cc6750 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20063, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20124, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20190, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20291, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20326, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20445, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_48552733 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20120, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20229, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20494, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20516, 1}, \

#define E_45cb6dcc \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20343, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20516, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20560, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20600, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_c51258db \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20343, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20494, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20516, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20560, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20648, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20663, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_42b1cbfb \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20120, 1}, \

#define E_c087c806 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20207, 1}, \

#define E_4d8bc111 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20355, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20356, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20368, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20369, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20376, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20376, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20388, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20410, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20425, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20458, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20461, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20489, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20677, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4ec0b473 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20570, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20571, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20648, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_43d4ca1f \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_43b45a16 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cbf5eb21 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c99607e1 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_4be5a3a0 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_4f703d79 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20582, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20601, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20605, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20606, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20620, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20624, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4c50c357 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4bdb65d2 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20358, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20372, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_cd116f6e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20204, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20322, 1}, \

#define E_cc5895f2 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20204, 1}, \

#define E_cd277d30 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20278, 1}, \

#define E_c8080938 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cfecdc68 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_40b3bf4d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_43a65cc5 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ce126311 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20412, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20426, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20480, 1}, \

#define E_4ab2f0dd \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20574, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cb5e7e04 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20594, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20767, 1}, \

#define E_cd9c5d7b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20566, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20600, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20628, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20641, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_48e71394 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \

#define E_49b49e47 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20295, 1}, \

#define E_4a553198 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_40f55209 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20643, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20648, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20653, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c6a2631f \
    {TEXT(T_e1702196), TEXT(T_e3b0c442), 20719, 2}, \

#define E_cb879f5e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4f53a38c \
    {TEXT(T_c89ac47e), TEXT(T_e3b0c442), 20726, 2}, \

#define E_470bed5d \
    {TEXT(T_c89ac47e), TEXT(T_e3b0c442), 20726, 2}, \

#define E_4f3809e8 \
    {TEXT(T_8d1efa9b), TEXT(T_e3b0c442), 20767, 2}, \

#define E_ccab2432 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4d4b68ab \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_cfe2cf25 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cdcd6add \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c6bdf0f7 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4a35609b \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_c0bf5ab2 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_41411628 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_408c8c0d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_4fe4fb06 \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4a6db50c \
    {TEXT(T_a1ace4ba), TEXT(T_b5d33c4e), 20777, 3}, \

#define E_4da71407 \
    {TEXT(T_1836de48), TEXT(T_e3b0c442), 20777, 3}, \

#define E_cb523e39 \
    {TEXT(T_a58a76b8), TEXT(T_b5d33c4e), 20686, 3}, \

#define E_c3f625b1 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_42695a7b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_47f91584 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_4b2c671d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_47968616 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_c23ddcf2 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_c67ba27b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_4c7c54d9 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_c4643921 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_4ee84bba \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_4ba837c3 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_484effa8 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c5652302 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cce99ac6 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c7832b49 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_41c62ba8 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4be92ee5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_4109a45f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_465b7b4d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_c9a9d4bd \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_4d26fde3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_c03e0494 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_c13cad9f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_c2963589 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_4ecf3cc2 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_4fab9c93 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_4b70d921 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_4a70f8a2 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_c27b2180 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_432aca67 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_c4ac9457 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_cf0cb322 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_c7588233 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_47cb903b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_c98c58fc \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_cede5409 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_4f71a624 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ce88af11 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_c457feae \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_c9b980bd \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_c6f724fb \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_4b8f3f72 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_4d6d55b2 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_4742b2b2 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_47190ea1 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_49f63532 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_c7b28954 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_c4f8ddbf \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_cfec2d13 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_4e818db6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_c4ee8ceb \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_4ca33017 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_457a1b62 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_44c20177 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cfdfb4b2 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4d87caa7 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4208b3c9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c8db1821 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_cca0388b \
    {TEXT(T_6d5d2a6a), TEXT(T_e3b0c442), 20777, 2}, \

#define E_cbe6445c \
    {TEXT(T_e534bc8f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_cc329edc \
    {TEXT(T_101247f8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_4b893aa1 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_cff56a92 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_4f79b6c5 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_cdf50930 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_480cea13 \
    {TEXT(T_ef9db160), TEXT(T_e3b0c442), 20777, 2}, \

#define E_cea9e67a \
    {TEXT(T_5ca4c5a4), TEXT(T_e3b0c442), 20686, 2}, \

#define E_cc62dc42 \
    {TEXT(T_005d8cc8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c860ad5c \
    {TEXT(T_005d8cc8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4fa80766 \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_cd9f71a4 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_c6a0c729 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_c96a8289 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_4a9582ed \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_c3769640 \
    {TEXT(T_101247f8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_c31cf96f \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_49bca1f4 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_4be8864a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_47911ff5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_c8bad3c7 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_cf0886f1 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_4347b646 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_c97ddd39 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_c27a7cdf \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_cf6eac0b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_c323fcc5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_4483e8ca \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_41d10079 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_49d911e6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_467f838f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_40ff3ee9 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c404260f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4641df5d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cd50f9ff \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c0c41bc5 \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_44a9bd91 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cfb976ba \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4ca9578e \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_431e44a0 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_cf140696 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_44af22ff \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4a788493 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_c666f870 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c05d49dd \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_46c48cc5 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c6db88d1 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c9b1956e \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_c494a544 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4bedccc7 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_c5bef882 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_4c455d9f \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_434cd1aa \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_45809683 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_cc043e40 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_4ebbaa4f \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_472e01c7 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_4c745695 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_49d9a3e0 \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c544e489 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4024d73b \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_44227b0b \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_497065fb \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c2174a86 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c1283e54 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_43e2f7ff \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4a3a9bb7 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c925e977 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4f9958c5 \
    {TEXT(T_63ebb9a2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c809843c \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_457cc86e \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4fc6cf47 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4d760fd5 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cd819e07 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c3160299 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4cab3ec6 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cf9072e4 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4c8e59c2 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4f71b74d \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_c2cbe267 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_453e0262 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_4912ad87 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c90a4dd6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ce7b3e40 \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ce3627ec \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_c02cab97 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cdf92ea0 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c9dfd549 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c85fff9a \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_4754a95f \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_41013477 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4e5220aa \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_c86cc551 \
    {TEXT(T_f1dedd9a), TEXT(T_e3b0c442), 20777, 2}, \

#define E_45e0dcb4 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c8ad45e5 \
    {TEXT(T_462e0e8d), TEXT(T_87d63e6d), 20686, 1}, \

#define E_c18a97f7 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_c9c5611b \
    {TEXT(T_0ebc0716), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c68533ec \
    {TEXT(T_e17f8258), TEXT(T_4748796c), 20777, 2}, \

#define E_cec2107f \
    {TEXT(T_e17f8258), TEXT(T_e6c1e1dd), 20777, 2}, \

#define E_c9981874 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_c370f0ff \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c412ae2a \
    {TEXT(T_5574a8cb), TEXT(T_e3b0c442), 20686, 1}, \

#define E_c7b150d0 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_4279a01d \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_45ddefbd \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_41be7586 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c623bd9c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c25b87f9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c79eb16f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_c1ecd392 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4e0eb994 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_4e7896dc \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_4c589d0d \
    {TEXT(T_ab1e43ef), TEXT(T_aa4de59a), 20777, 1}, \

#define E_4c863522 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_448fdc25 \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_490b3808 \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_44bb4bd8 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_46955bb1 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_4f36270b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_4ceaa498 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_4ba913bc \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_4b287db5 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_cdd49175 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_c12af356 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_446bb870 \
    {TEXT(T_83253f8e), TEXT(T_e3b0c442), 20767, 1}, \

#define E_c174497e \
    {TEXT(T_746c8a8f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_40d54f66 \
    {TEXT(T_b4911a5e), TEXT(T_e3b0c442), 20686, 2}, \

#define E_49ca5253 \
    {TEXT(T_29f2e540), TEXT(T_e3b0c442), 20777, 2}, \

#define E_4bef32ca \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 0}, \

#define E_498dbac3 \
    {TEXT(T_e779463d), TEXT(T_e3b0c442), 20633, 2}, \
    {TEXT(T_1256d61f), TEXT(T_e3b0c442), 20726, 1}, \

#define E_47d476cd \
    {TEXT(T_101247f8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_46b433a0 \
    {TEXT(T_9e50651a), TEXT(T_e3b0c442), 20767, 2}, \

