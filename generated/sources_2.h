/* Where a price is from, and when it was checked.
 * Lists of what texts.h has.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#define E_258bbf27 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2b45b2db \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_27dcbae8 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_ac1c0eb9 \
    {TEXT(T_795679ac), TEXT(T_e3b0c442), 20726, 1}, \

#define E_2e99c6cf \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_a3a34c56 \
    {TEXT(T_e534bc8f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a51826b5 \
    {TEXT(T_ba3ae008), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2cd37409 \
    {TEXT(T_9733ceab), TEXT(T_e3b0c442), 20777, 0}, \

#define E_2d005121 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2ff449ca \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_29b6d36b \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 0}, \

#define E_255ca796 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_2467d491 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a66285e9 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a693c1c8 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ad84fcf0 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a6c57b5b \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_2a8e8901 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_2335f2bd \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_28e7c215 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_26e3cb64 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 2}, \

#define E_ad033491 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_2d8c02f8 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_22d4f72a \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_248c8c3c \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_278a6e58 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_268c01be \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_2fa8a12e \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2083b026 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a6614103 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a0361b9c \
    {TEXT(T_0fd41bed), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2dfc524d \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a2c679f5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a90d886e \
    {TEXT(T_8d790811), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a81e2af6 \
    {TEXT(T_27b07db2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_adf85c3c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2fbed65d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_21668272 \
    {TEXT(T_8d790811), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2d22c36d \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_ab5bea8e \
    {TEXT(T_c98a8209), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a08c4634 \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_26a94ed7 \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a591bf09 \
    {TEXT(T_8d790811), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a6934e1b \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_28a09ae9 \
    {TEXT(T_248b8892), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2f6055f7 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a9acc05e \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 2}, \

#define E_af22bd69 \
    {TEXT(T_27b07db2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2db79e20 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2484bd01 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2dc555e1 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_2d4e7138 \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_288bbb17 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_a792d82d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2e1ce162 \
    {TEXT(T_f1dedd9a), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a9cfaf99 \
    {TEXT(T_093b5445), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a22044cc \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 2}, \

#define E_209f2e1b \
    {TEXT(T_06d53f68), TEXT(T_e3b0c442), 20777, 2}, \

#define E_234e32e1 \
    {TEXT(T_015127a1), TEXT(T_e3b0c442), 20719, 1}, \

#define E_2ba96795 \
    {TEXT(T_787c53ee), TEXT(T_e3b0c442), 20726, 2}, \

#define E_a6523deb \
    {TEXT(T_cd577daf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ad002eba \
    {TEXT(T_6fd2a97f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_28a2cedc \
    {TEXT(T_1e767106), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2928b2e4 \
    {TEXT(T_982201b8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_21650e93 \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_ac40ae65 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a4b5bd34 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_a9f89aa6 \
    {TEXT(T_83253f8e), TEXT(T_e3b0c442), 20767, 2}, \

#define E_23380e68 \
    {TEXT(T_c00c29dd), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a1fe3915 \
    {TEXT(T_c00c29dd), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2ee9e854 \
    {TEXT(T_6ef13ba4), TEXT(T_e3b0c442), 20777, 2}, \

#define E_20466d10 \
    {TEXT(T_06d53f68), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a5cf410f \
    {TEXT(T_51b00f49), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2e7cee3e \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2de213e6 \
    {TEXT(T_6e02f858), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a7031f9b \
    {TEXT(T_27b07db2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ab012ca2 \
    {TEXT(T_27b07db2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_22b52040 \
    {TEXT(T_27b07db2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_afbf618c \
    {TEXT(T_27b07db2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_221fdbcf \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_51b00f49), TEXT(T_e3b0c442), 20777, 1}, \

#define E_24e2762c \
    {TEXT(T_6ef13ba4), TEXT(T_c5d0242e), 20777, 2}, \

#define E_289d1c88 \
    {TEXT(T_9fdc45fc), TEXT(T_0891cda9), 20777, 2}, \

#define E_a5ac9c75 \
    {TEXT(T_6ef13ba4), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a5ef53af \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_263ffec6 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a3a5c35e \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_23122703 \
    {TEXT(T_854c38f8), TEXT(T_e3b0c442), 20398, 2}, \
    {TEXT(T_631ca692), TEXT(T_69b321a2), 20615, 1}, \
    {TEXT(T_101247f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_29c68d61 \
    {TEXT(T_7d58d25c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_ae2e7083 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_21bef4d8 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_a36d6b23 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_23cebb3c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a19f999f \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2d6ace2e \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_22d859e4 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_21b0f536 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_af864357 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_295c6d7f \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a389e7f2 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_29595a67 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_2990ecf8 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_a4d868aa \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a4d2856c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_221f8a2f \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_aa841bf8 \
    {TEXT(T_6ef13ba4), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ade1b8ac \
    {TEXT(T_6ef13ba4), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2809f176 \
    {TEXT(T_6e02f858), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2154e706 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a97ecdfb \
    {TEXT(T_15280871), TEXT(T_e3b0c442), 20767, 1}, \

#define E_af29cc0f \
    {TEXT(T_51b00f49), TEXT(T_e3b0c442), 20777, 1}, \

#define E_21a007f6 \
    {TEXT(T_51b00f49), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a06af0ca \
    {TEXT(T_6e02f858), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a884c385 \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_adba678b \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_262f4887 \
    {TEXT(T_0544ee1f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2dfca69a \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 1}, \

#define E_256fa312 \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 1}, \

#define E_2b988504 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ae5c425b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_2fb98617 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2d7a5523 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_29138d0e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_2bd77c56 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_21294b9c \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_a50598f5 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_a9e32155 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a6f15e41 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a52969bd \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a0f334b5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_25f3f858 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_204b7ff4 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_ae9ad5b3 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a0cce1cf \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_2bddf777 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2cb92229 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_29c18ef0 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a91d25bf \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_21575725 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a7d5f1cb \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_25a2042e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_2cdf3314 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_28cbb20b \
    {TEXT(T_5574a8cb), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_cdfd24b2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_23707d1f \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2aa905d8 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_29ea2b95 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a4ac74ab \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_25b8c568 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a88a4ba3 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a696f4ff \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a69f20b3 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2cee4232 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_23cd5843 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_21e29c27 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_aab7fada \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_aba09827 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_203bb649 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a8cbd64a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_2cd3aec6 \
    {TEXT(T_89c3a432), TEXT(T_e3b0c442), 20777, 2}, \
    {TEXT(T_a6cf8d94), TEXT(T_4addc917), 20777, 3}, \

#define E_23a0f5ef \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_27caf005 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_28d7d739 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_2ad51a95 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_abf48642 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a4fb16b2 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_addf27c4 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a4c4798e \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a779f71c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_2d36bbf0 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2cb22d89 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_a52a7b18 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_255984cf \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_216f8eb2 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_2d92d82e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a067e9f1 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ab6a5f40 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ac1bee89 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ae4a5644 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_28bafd2b \
    {TEXT(T_35274b72), TEXT(T_e3b0c442), 20777, 2}, \

#define E_ae47dbc1 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_aa694ac5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_22f633c8 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a98f6709 \
    {TEXT(T_35274b72), TEXT(T_e3b0c442), 20777, 2}, \

#define E_222121b0 \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_23cadf8e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_af24f9f1 \
    {TEXT(T_9a5bd74e), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2b1ff9fc \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a97d643b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_20ec2187 \
    {TEXT(T_bf6f0075), TEXT(T_e3b0c442), 20686, 2}, \

#define E_2d91eda6 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a8015e28 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a4b7a34c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_27f493ce \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2efc434b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a377b248 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2381ec90 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2a47cab6 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_22ff896b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_22babdb9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2bb49eb5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ac48fa2f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_29ce9a3a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a1181e03 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_abae17c1 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_26b6cfce \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a6772393 \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2fe4322d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_aa0fdcf1 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_23def0ea \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_225c34e6 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2b455453 \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2605dfdf \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_2bc353d5 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_21d170c9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ab1c1134 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a0888f41 \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 1}, \

#define E_266f3c5e \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_adb2cf8f \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2f924dc1 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2877451e \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a8e91ff1 \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_aa9fa17e \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a24b3639 \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_23fd565a \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a8677402 \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_20fa6ea2 \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2e2f3aea \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a874148b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a2128fd9 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_28f0a2d7 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a91812df \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2aad12ee \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a03a18ee \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2a1ba792 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2e872920 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ad12a684 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a929c0eb \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a6abb5df \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_aa393677 \
    {TEXT(T_3262a5d7), TEXT(T_45ef201a), 20777, 2}, \

#define E_2efb1c2a \
    {TEXT(T_8b76e045), TEXT(T_e3b0c442), 20686, 2}, \

#define E_abc38e01 \
    {TEXT(T_b6677812), TEXT(T_e3b0c442), 20726, 2}, \
    {TEXT(T_5574a8cb), TEXT(T_e3b0c442), 20686, 1}, \

#define E_ab640625 \
    {TEXT(T_ae80ec83), TEXT(T_e3b0c442), 20686, 2}, \

#define E_a092598d \
    {TEXT(T_67b08e16), TEXT(T_87d63e6d), 20777, 2}, \

#define E_a1756025 \
    {TEXT(T_9a5bd74e), TEXT(T_e3b0c442), 20777, 2}, \

#define E_afa7eed5 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2c28f070 \
    {TEXT(T_1836de48), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2d22e0e6 \
    {TEXT(T_7d679d45), TEXT(T_e3b0c442), 19905, 2}, \
    {TEXT(T_58fa43df), TEXT(T_e3b0c442), 20767, 1}, \

#define E_a6cf02e1 \
    {TEXT(T_0544ee1f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2306756a \
    {TEXT(T_fbffbeb1), TEXT(T_e3b0c442), 20767, 2}, \

#define E_a8b1b36d \
    {TEXT(T_a3979510), TEXT(T_e3b0c442), 20767, 2}, \

#define E_a56ed579 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_abc8aaec \
    {TEXT(T_bce4f0a8), TEXT(T_e3b0c442), 20767, 2}, \

#define E_29d90b58 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_2aa4059d \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_a3a3db65 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_aee06315 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_215b8854 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_2d9ce9cd \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_2945cc59 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_a21fed54 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_2b291795 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_22d98bad \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_a4530f34 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_21036fb5 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_ae47c27a \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_244e98d7 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_21e16038 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_a046d8b3 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_29627385 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_ab6a747c \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_ae9b7e1d \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_21e829ee \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a20ce53c \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2ddb498e \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2ec6536e \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a492511e \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a5093176 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_2b6a4a04 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2e525d8c \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a268b355 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a410b2ef \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_21c358ef \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2044e25a \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_24a5e269 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_acbd72c7 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a31d61fd \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a9c9793a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_24c549b5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a1bb5d1e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2f22b07d \
    {TEXT(T_47e67647), TEXT(T_e3b0c442), 20777, 2}, \

#define E_afe67be0 \
    {TEXT(T_6e39d7b6), TEXT(T_e3b0c442), 20777, 2}, \

#define E_abdbab08 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_a5aa0448 \
    {TEXT(T_71655f82), TEXT(T_e3b0c442), 20767, 2}, \

#define E_a4ca234c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a5129e98 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \
    {TEXT(T_03d9434f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a7c79b00 \
    {TEXT(T_917b5774), TEXT(T_e3b0c442), 19880, 2}, \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_2fd1b022 \
    {TEXT(T_68530094), TEXT(T_e3b0c442), 19880, 3}, \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_074c4edb), TEXT(T_e3b0c442), 19983, 3}, \
    {TEXT(T_41cdcb44), TEXT(T_e3b0c442), 20767, 3}, \
    {TEXT(T_f8655c51), TEXT(T_e3b0c442), 20767, 2}, \
    {TEXT(T_101247f8), TEXT(T_e3b0c442), 20777, 2}, \
    {TEXT(T_005d8cc8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2d328e6c \
    {TEXT(T_917b5774), TEXT(T_e3b0c442), 19807, 1}, \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20215, 1}, \
    {TEXT(T_0e153f9e), TEXT(T_e3b0c442), 20719, 2}, \

#define E_29c4ee52 \
    {TEXT(T_9d575368), TEXT(T_e3b0c442), 20777, 2}, \

#define E_209dc263 \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_25799099 \
    {TEXT(T_6ef13ba4), TEXT(T_e3b0c442), 20777, 1}, \

#define E_afb4259e \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_a61aaa63 \
    {TEXT(T_7d58d25c), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2608fbf5 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a2ff9b88 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_aff460e3 \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a6e0cf1c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a7534d32 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a08d6ff6 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2dd688b9 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ada3c362 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_205a58c0 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_2be078cb \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a1e20e9b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_25594cd2 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2d0dc2b4 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_291577d7 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_2cd45f11 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_aa68c844 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_248ebbcf \
    {TEXT(T_e6d9395f), TEXT(T_e3b0c442), 20726, 1}, \

#define E_2eae5e80 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_2aa30816 \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a42f9c13 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ae4f7b5a \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2163d023 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_a832676c \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a8901bb4 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_a36d13e5 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_a7702c06 \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a067b46f \
    {TEXT(T_980f22e8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_ab4182b8 \
    {TEXT(T_0fb6b19e), TEXT(T_e3b0c442), 20777, 1}, \

#define E_af420d0b \
    {TEXT(T_0fb6b19e), TEXT(T_e3b0c442), 20777, 1}, \

#define E_26ee207e \
    {TEXT(T_0fb6b19e), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a8df7936 \
    {TEXT(T_1836de48), TEXT(T_e3b0c442), 20777, 2}, \

#define E_ac963651 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2fb3979c \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_247a0281 \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a1a130e8 \
    {TEXT(T_0fb6b19e), TEXT(T_e3b0c442), 20777, 1}, \

#define E_21a4f430 \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_25ffc163 \
    {TEXT(T_1836de48), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2092e34d \
    {TEXT(T_982201b8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2899f1de \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_a785bc64 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_ae679525 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a39e909b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2700c26e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2558a67b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a58d60be \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a220f500 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a7c255fe \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ab36c3a8 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_2ecd1b16 \
    {TEXT(T_e96d477d), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2969ea9d \
    {TEXT(T_66d6de2b), TEXT(T_e3b0c442), 20767, 2}, \

#define E_2fa4ea75 \
    {TEXT(T_1a80cbbf), TEXT(T_e3b0c442), 19417, 3}, \
    {TEXT(T_5fe8e1b9), TEXT(T_e3b0c442), 19769, 3}, \
    {TEXT(T_7b1a06d9), TEXT(T_e3b0c442), 20777, 3}, \

#define E_aeacce81 \
    {TEXT(T_7dab7801), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a59d8974 \
    {TEXT(T_cec57842), TEXT(T_e3b0c442), 20767, 1}, \

#define E_abb375db \
    {TEXT(T_e34f7278), TEXT(T_e3b0c442), 19998, 3}, \
    {TEXT(T_0c4152da), TEXT(T_e3b0c442), 20777, 3}, \

#define E_2fd692c2 \
    {TEXT(T_3d9d6bac), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2ae295d8 \
    {TEXT(T_906e5b6f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_ab2d0d37 \
    {TEXT(T_3d9d6bac), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2d7bb78b \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_2c9c0d21 \
    {TEXT(T_9a5bd74e), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a34349d8 \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2cd0b36f \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2b975e4e \
    {TEXT(T_1b1af7ce), TEXT(T_e3b0c442), 20767, 2}, \

#define E_21f59a7d \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2242cee5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a7e61c47 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_22017cda \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_abf656ae \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_af44a7f1 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_23a6cae3 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2a4fcba2 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_249c5635 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_25774edc \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2ef2df39 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a8d24d32 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_a7c4d9e7 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20125, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_2d610da5 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20414, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20419, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_2bc530ef \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19997, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20064, 1}, \

#define E_2ecdd65c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_a91e2a77 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \

#define E_2ed076e3 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20145, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20480, 1}, \

#define E_2fef6f65 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_acaa8a6b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_21a1a747 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_24f520ce \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20602, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_272305f8 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_289b295a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a11d6485 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20481, 1}, \

#define E_2857c6ad \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20192, 1}, \

#define E_a9669e79 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_aec941c3 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20566, 1}, \

#define E_20ce09f4 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20767, 1}, \

#define E_a92cb87d \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_25c854eb \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20280, 1}, \

#define E_22225609 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20162, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20294, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20311, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20313, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ac2f0de0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19992, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20181, 1}, \

#define E_a1ea6180 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a29f92dd \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20378, 1}, \

#define E_adf78a4b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20172, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20216, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20253, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20253, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20263, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20283, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20306, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20322, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20360, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20419, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20422, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20424, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20426, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20432, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20439, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20441, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20458, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20512, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20518, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20523, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20636, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2f46e9c6 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20208, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20210, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20219, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20220, 1}, \

#define E_a4398e6e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20384, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20425, 1}, \

#define E_a2ee701e \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \

#define E_2d7739de \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20077, 1}, \

#define E_a407680e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20125, 1}, \

#define E_2a65a1f2 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20369, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20477, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20564, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20648, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a3757466 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20357, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20386, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20471, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20475, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20475, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20477, 1}, \

#define E_aec7defc \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20413, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20476, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20564, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a1d35ce0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20622, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_2f287dcd \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ad2fe70a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20049, 1}, \

#define E_a3c04b56 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20064, 1}, \

#define E_a72dd9a1 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_259d885e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20063, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20180, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20207, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20236, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20236, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20237, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20237, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20285, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20392, 1}, \

#define E_a7e89a2a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_28a239db \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19998, 1}, \

#define E_a1d1dfa6 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20024, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20044, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20075, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20077, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20284, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20312, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20313, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20362, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20382, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20669, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_24d8f034 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20006, 1}, \

#define E_23117af4 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20271, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20516, 1}, \

#define E_21e8a1da \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20671, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2b2da8b5 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20672, 1}, \

#define E_282b88df \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a9b87a6a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20582, 1}, \

#define E_a47fc8c7 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_adf0c40a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_acbda9a9 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20114, 1}, \

#define E_2d6f4c5a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_29443b32 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20349, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20361, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20362, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20444, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20481, 1}, \

#define E_a25c9a98 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20363, 1}, \

#define E_a30a3fbb \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19993, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20118, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20203, 1}, \

#define E_238578e0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20034, 1}, \

#define E_2e310d3e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20368, 1}, \

#define E_2090964e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19992, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19995, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20088, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20403, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a66e9e6a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19998, 1}, \

#define E_ae6bbd00 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19992, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19992, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19995, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20053, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20065, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20128, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20139, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20197, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20328, 1}, \

#define E_2b381ef2 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20184, 1}, \

#define E_aee05279 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20184, 1}, \

#define E_a5e650aa \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_21f9eb7b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20098, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20294, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20311, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20313, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20530, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_2cc6ec00 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20241, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_22e4c649 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20528, 1}, \

#define E_241c5f28 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20386, 1}, \

#define E_a729b822 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20250, 1}, \

#define E_24f90a2d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20063, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20196, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20200, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20206, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20469, 1}, \

#define E_26eb7c82 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_2000e894 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20046, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a4622a32 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \

#define E_a6db0b2a \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \

#define E_20417574 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20336, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20337, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20358, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20360, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20361, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20500, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20551, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_22fec9f0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20184, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20223, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20225, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20277, 1}, \

#define E_2cf151cd \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_2520c193 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \

#define E_22485b07 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20013, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20062, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20079, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20346, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20408, 1}, \

#define E_a4df49ed \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_229788c2 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a2ae3a14 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20391, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20503, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20511, 1}, \

#define E_2db6a74c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_a7a1a04d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_27ce813c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20193, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20194, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20347, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20554, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_aea437b6 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20160, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20467, 1}, \

#define E_26cf4aff \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20355, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20594, 1}, \

#define E_26182df7 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_24339409 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2251ab23 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2c0334b9 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_24a0a09c \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a495d93e \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2e39cbb1 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_aced286c \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ab170ed6 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20644, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20648, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20683, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2280a37f \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_aecafcaa \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a86eb6a4 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a6cdccb6 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_afc75827 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_aaa8c31a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20306, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20307, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20319, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20351, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20362, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20453, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20461, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20533, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20554, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20603, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20658, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20659, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20660, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20663, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20665, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a25ac5f7 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20075, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20076, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20467, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_aa200039 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20120, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \

#define E_a52679d2 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20376, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20467, 1}, \

#define E_27e0e923 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \

#define E_af07c147 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \

#define E_2bd53c3e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20524, 1}, \

#define E_a71b5d75 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a6ca9fb9 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_2c222963 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_ae138ce9 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20154, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_af7ef9df \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_a966db8a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20068, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20184, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20224, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20225, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20302, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20309, 1}, \

#define E_20066246 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20155, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20159, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20161, 1}, \

#define E_ad1cb2a3 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20120, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20229, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20494, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20529, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20560, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2609cc06 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20121, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20229, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20494, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20516, 1}, \

#define E_23e70b8d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20124, 1}, \

#define E_a7b34bb2 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20207, 1}, \

#define E_a40aaa05 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20207, 1}, \

#define E_24af43f4 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20337, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20529, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20560, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_a34f943a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20570, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20588, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20595, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20596, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ae55083e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20680, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_267c678b \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \

#define E_269971ca \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20538, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20539, 1}, \

#define E_acfefd7b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2d5d7cbf \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20285, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a493639a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20269, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20277, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20300, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20311, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20313, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20419, 1}, \

#define E_ad2bc113 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20160, 1}, \

#define E_ab5ef5cb \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20068, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20184, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20223, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20224, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20225, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20284, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20311, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20313, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20317, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_aabd8ed4 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_2baa17c0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20279, 1}, \

#define E_af76ae78 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20525, 1}, \

#define E_291d688c \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ab04c3d4 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20017, 1}, \

#define E_2cf3fcdc \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20046, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20072, 1}, \

#define E_a32c5584 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2201326a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20571, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20573, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20574, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20579, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20585, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20588, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20603, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20612, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20616, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20617, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20623, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20624, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20626, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20633, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20637, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20643, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20644, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20651, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20664, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20665, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20672, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20674, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2df42e76 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20571, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20644, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20648, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20683, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_a3d8010e \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_af36d225 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a319b2ed \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_216dd77f \
    {TEXT(T_8c8a48aa), TEXT(T_e3b0c442), 20767, 2}, \

#define E_afb21dca \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a3b6b430 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_22b7cdd8 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_adf149f2 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2d04c12d \
    {TEXT(T_15280871), TEXT(T_e3b0c442), 20767, 1}, \

#define E_af4f5a5b \
    {TEXT(T_15280871), TEXT(T_e3b0c442), 20767, 1}, \

#define E_226a4996 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2f795991 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_af4d8ee0 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_225b69c7 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2dc43c42 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_287fc9e3 \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2166f458 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2956221a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_22aa750c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a8d36401 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a047b106 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a8905cf1 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a2596791 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_aefa1341 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a7abe8a3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a8ab00eb \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_22bf279e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_29dcda75 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a000bbee \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ac1bb151 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a566f302 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_249ec5b5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_aa583d72 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a8d91f70 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2b14925c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_ab3fae70 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_21e5cf69 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_aba8a239 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a8b13d32 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_2e11798c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_afd01db3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_28ad8752 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_24951e09 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a65891e5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_af4b01b9 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_acb7ed39 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_2868ef70 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_2dc960f6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_ada16f04 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_26385938 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_23d8261b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_24bd352a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_ad678e5a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_a7b18818 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_2bdd9a90 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_2be32e59 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_2bb9cf8c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_a4193741 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_27326319 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a20d6873 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ac15cd97 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_24352d2a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_aca188a3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ae581336 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_2bb9c4b1 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_a0cf879d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_2b437ac8 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_abc76ec3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_207be732 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_28397ebd \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_adacd47a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_22bf69c2 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_20d613da \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_aa632973 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_2cb57f23 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a525d32e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a3856b8d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_af8a99ef \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a4935ac2 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2440ab91 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a0fe303b \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2d0a0756 \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_24cdcf23 \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_2f9843e2 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_2c61c055 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_aec638dc \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_ab506847 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_24f199dc \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a2e3f100 \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a24948c9 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_2f62f5f8 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a1c88732 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_2148a054 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_21bfb4dc \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_a033de96 \
    {TEXT(T_ee8c9689), TEXT(T_e3b0c442), 20767, 2}, \

#define E_294ed708 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_2b5d9695 \
    {TEXT(T_4bbadb5d), TEXT(T_e3b0c442), 20686, 2}, \

#define E_2c247d79 \
    {TEXT(T_3c087d70), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a9bdf2a5 \
    {TEXT(T_1e767106), TEXT(T_e3b0c442), 20777, 2}, \

#define E_28f5583d \
    {TEXT(T_e62ac511), TEXT(T_e3b0c442), 20777, 2}, \

#define E_27893a20 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_a48cb7eb \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_28aebe41 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_256fa3ec \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a05e67c8 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a6f98b6a \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a7fa8ac1 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_295aac07 \
    {TEXT(T_e534bc8f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2825e91b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_aa069e4f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_24a556be \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a8078f2a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a745f74b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_2834f009 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_22651c73 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_2838600f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_2e50a953 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_2d729355 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_a0684252 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_2161bd66 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a74c6e36 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_2747dbd7 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_a31152c3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_27cdf150 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a020ca8d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_2debf1b9 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a7433edf \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_aa8afb7e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_275ef122 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_aedecafd \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_25ce5c84 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a8559585 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_238396b2 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_28142a8e \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a3ed86be \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a0ba7a79 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_aeaf9fb7 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2662bead \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a5c648f6 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_26e4fd06 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2eb1754d \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a77a59cc \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a43fa5d0 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a03d3969 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_235d02e2 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_23acfa8a \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_23298968 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_ad9210f4 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_278268ca \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_28b90d95 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_285901d5 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a176611c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_21da55ed \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a915c78c \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2a95fe27 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_aee7bba3 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a5c48c96 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_23eae5a3 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a9896176 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2bf5e317 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2e33e977 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a6864960 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ab3d07ba \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_22444a16 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a8a5ec24 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a6638c8f \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2eb72c0b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_a5026253 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ae1165db \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a9173ec5 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a2b495d2 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_28aedd47 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a91bd727 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_adc76fec \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_a1cf32b8 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ab115aec \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2aebef09 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a4e125df \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_28f1ebb1 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a70ccc59 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a7a7e8c6 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a08c03e1 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_25141ff5 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 2}, \

#define E_2af1cf56 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_d2098857), TEXT(T_e3b0c442), 20686, 1}, \

#define E_2c3bf540 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a501e825 \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 1}, \

#define E_2a187b6b \
    {TEXT(T_c98a8209), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2aefb925 \
    {TEXT(T_f1dedd9a), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2e9666eb \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_af756f78 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a11d8ced \
    {TEXT(T_dabd1f80), TEXT(T_e3b0c442), 20686, 1}, \

#define E_289fc053 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a9470cd9 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a0e46a48 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_29a40b06 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ab8c2fe2 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 2}, \

#define E_2a4b5399 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a5b2f5d0 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 2}, \

#define E_a33bb377 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2160ae99 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ae09cf9c \
    {TEXT(T_ab1e43ef), TEXT(T_aa4de59a), 20777, 1}, \

#define E_235e557a \
    {TEXT(T_b8f940fd), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a70ea44d \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_25c9ffa9 \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a0840483 \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a627d904 \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ae8fd613 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_2fa65df1 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_22b2aded \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2f80922b \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_28d1f89f \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_26221879 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_220e5ca8 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_22f9f1ae \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a2fc07cd \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2bc69352 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_a69d759f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_25589020 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2a51b8f7 \
    {TEXT(T_39e37745), TEXT(T_e3b0c442), 20767, 2}, \

#define E_2eb9238d \
    {TEXT(T_76852f2e), TEXT(T_e3b0c442), 20767, 2}, \

#define E_2667661e \
    {TEXT(T_39e37745), TEXT(T_e3b0c442), 20767, 2}, \

#define E_aebf3b1e \
    {TEXT(T_83253f8e), TEXT(T_e3b0c442), 20767, 2}, \

#define E_a3286936 \
    {TEXT(T_819e9544), TEXT(T_e3b0c442), 20672, 1}, \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_2baf3e3c \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20596, 1}, \

#define E_a2208e8c \
    {TEXT(T_904ceef7), TEXT(T_e3b0c442), 20777, 2}, \

