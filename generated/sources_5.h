/* Where a price is from, and when it was checked.
 * Lists of what texts.h has.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#define E_dac5ba45 \
    {TEXT(T_795679ac), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d81ba490 \
    {TEXT(T_795679ac), TEXT(T_e3b0c442), 20726, 1}, \

#define E_5151f5d0 \
    {TEXT(T_795679ac), TEXT(T_e3b0c442), 20726, 1}, \

#define E_db53d954 \
    {TEXT(T_e6d9395f), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ddc02c15 \
    {TEXT(T_e6d9395f), TEXT(T_e3b0c442), 20726, 2}, \

#define E_5d36bf70 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d25d2edc \
    {TEXT(T_e6d9395f), TEXT(T_e3b0c442), 20726, 1}, \

#define E_5de79c20 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_dccb8b92 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_df54549f \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d753a5a5 \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_58a01f60 \
    {TEXT(T_917b5774), TEXT(T_e3b0c442), 19753, 1}, \
    {TEXT(T_107736cd), TEXT(T_e3b0c442), 20435, 1}, \

#define E_5e10c018 \
    {TEXT(T_ca2d24cc), TEXT(T_e3b0c442), 20767, 2}, \

#define E_dd2f481c \
    {TEXT(T_79edf0c5), TEXT(T_e3b0c442), 20777, 2}, \

#define E_54615ec2 \
    {TEXT(T_3e296962), TEXT(T_e3b0c442), 20685, 3}, \

#define E_568e0eb3 \
    {TEXT(T_c98b15cb), TEXT(T_e3b0c442), 20777, 0}, \

#define E_d1236105 \
    {TEXT(T_fb6aac87), TEXT(T_e3b0c442), 20736, 0}, \
    {TEXT(T_4519c87b), TEXT(T_aa6d4405), 20777, 1}, \

#define E_51a63cbc \
    {TEXT(T_8c8a48aa), TEXT(T_e3b0c442), 20767, 1}, \

#define E_5574b0ff \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_51a42abd \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_dc28f1c4 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d46d319f \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d53bb386 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_58127047 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_dbec4eac \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_56f5d440 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d89265d8 \
    {TEXT(T_1713958f), TEXT(T_e3b0c442), 20767, 1}, \

#define E_5b2b1e8e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_58671c40 \
    {TEXT(T_f5d52105), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d3e86749 \
    {TEXT(T_9f3beac6), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d78cf0fd \
    {TEXT(T_5fb65607), TEXT(T_e3b0c442), 20686, 1}, \

#define E_50dc1e47 \
    {TEXT(T_c98a8209), TEXT(T_e3b0c442), 20777, 2}, \

#define E_df635f75 \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d58560fa \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_5af3749e \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_501a5b21 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_5a4a113e \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d8529fdd \
    {TEXT(T_8d790811), TEXT(T_e3b0c442), 20777, 2}, \

#define E_df47dada \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d069a6ea \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d6245da2 \
    {TEXT(T_8d790811), TEXT(T_e3b0c442), 20777, 2}, \

#define E_56c10da7 \
    {TEXT(T_8d790811), TEXT(T_e3b0c442), 20777, 2}, \

#define E_536b8781 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d5af78b5 \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d934a6ac \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d22ec300 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5d727acb \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5c5cc546 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d14ef607 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5b954fd4 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_5a1d8a12 \
    {TEXT(T_9f3beac6), TEXT(T_e3b0c442), 20777, 2}, \

#define E_5edaa5ff \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d8dbd6be \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d378ec04 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_dda50397 \
    {TEXT(T_a5baaf93), TEXT(T_e3b0c442), 20777, 1}, \

#define E_54cb8b60 \
    {TEXT(T_638a4810), TEXT(T_e3b0c442), 20777, 1}, \

#define E_de75ca20 \
    {TEXT(T_6fd2a97f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_dd221551 \
    {TEXT(T_982201b8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_57455345 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5bc0e61a \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_fa3dee52), TEXT(T_7eb3083d), 20777, 1}, \

#define E_d26c7eef \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5cd29687 \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d162cf15 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_d370ab74 \
    {TEXT(T_1f399901), TEXT(T_e3b0c442), 20777, 1}, \

#define E_57290645 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d80ba011 \
    {TEXT(T_d657977e), TEXT(T_89fdaf94), 20777, 2}, \

#define E_58421a79 \
    {TEXT(T_6ef13ba4), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d0531872 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5d3a4c83 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_557be490 \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 2}, \

#define E_5de0a27c \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_da52949e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_58f08ffd), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dff1675b \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d6dc8cc1 \
    {TEXT(T_7d58d25c), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d589b263 \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d6013be3 \
    {TEXT(T_06d53f68), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5471d631 \
    {TEXT(T_7d58d25c), TEXT(T_e3b0c442), 20777, 1}, \

#define E_db11e778 \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d74b52c8 \
    {TEXT(T_ad86f107), TEXT(T_c5d0242e), 20777, 2}, \

#define E_5258cefa \
    {TEXT(T_506d491a), TEXT(T_0891cda9), 20777, 2}, \

#define E_defc9a1b \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d34707b0 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5e0566cc \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_db699b88 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_577572bf \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_54d4c6d7 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_5d6a533b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_55091c93 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_59061939 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_df2f57da \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d54e8a8c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_52206d37 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_5bb2277b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_537a28d5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_5c4e02c6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d1395185 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d65fb93d \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5eddfa2e \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_5aeb1c06 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_58cd8edb \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5eb993d3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_5528a550 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5667e15d \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5ee77133 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_59a3f39d \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_5ef3556e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d76f77db \
    {TEXT(T_15280871), TEXT(T_e3b0c442), 20767, 1}, \

#define E_ddc73f4a \
    {TEXT(T_15280871), TEXT(T_e3b0c442), 20767, 1}, \

#define E_df74538c \
    {TEXT(T_51b00f49), TEXT(T_e3b0c442), 20777, 1}, \

#define E_def11592 \
    {TEXT(T_15280871), TEXT(T_e3b0c442), 20767, 1}, \

#define E_d50cec65 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_5d688a03 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d5c1c4a8 \
    {TEXT(T_0fb6b19e), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d0215a05 \
    {TEXT(T_15280871), TEXT(T_e3b0c442), 20767, 1}, \

#define E_577a6a14 \
    {TEXT(T_51b00f49), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5a377853 \
    {TEXT(T_0fb6b19e), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d0e334df \
    {TEXT(T_15280871), TEXT(T_e3b0c442), 20767, 1}, \

#define E_56ff17c0 \
    {TEXT(T_6e02f858), TEXT(T_e3b0c442), 20777, 2}, \

#define E_dcfb5ab3 \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dbd3f029 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_dd7c8d55 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_dd6db10f \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_521a5405 \
    {TEXT(T_889a4a64), TEXT(T_e3b0c442), 19965, 3}, \
    {TEXT(T_aba44129), TEXT(T_e3b0c442), 20767, 3}, \

#define E_52501076 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_da3d5cc9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dd0a4f0b \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d16a33b9 \
    {TEXT(T_8c8a48aa), TEXT(T_e3b0c442), 20767, 2}, \

#define E_d5836ebb \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_dff7bee8 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_d1288893 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_5d904572 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_d3858876 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_55b22a73 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_53feccee \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_59624991 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_59220f30 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dea77e0c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_df415f1f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_56884450 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5ea9289a \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5e83edd5 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_db7d5881 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_57b74087 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d265ba99 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_dbbba99f \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d1909065 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_58783727 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5bb7cf3d \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d6f3d046 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d8809fc9 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d276b758 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_5b5ec180 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_58371cee \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_5c5e4c26 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dcac2b5d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_d3de4446 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_548200eb \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_539ce2de \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d3047fde \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_de17e8d2 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d074d6fb \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d0b09f07 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ded9957d \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d219c181 \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_fa3dee52), TEXT(T_7eb3083d), 20777, 1}, \

#define E_de59155e \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_58f80d43 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_d1a858bd \
    {TEXT(T_394f5812), TEXT(T_4addc917), 20321, 2}, \

#define E_5403e74e \
    {TEXT(T_8eb12065), TEXT(T_858b1fe1), 20772, 0}, \

#define E_5418aa6d \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_df644976 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_579b61b6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_506bf102 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_54017152 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_5e7b8674 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_5aa3c6fd \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_5f15325b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d73cf246 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_53c6b415 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_dce1e2ce \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d3531574 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_57880a89 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_598d0df5 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dc1ad86a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_53bdec82 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20609, 2}, \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 0}, \

#define E_50e6cce6 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_d31ace47 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_51e495a4 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_d1d18ac2 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_5914703f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_de9e2e86 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_571253a7 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d9889950 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_58daee03 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d410be5f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_55d84656 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5c54b89b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5c10f2b6 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dc3dbea7 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5d26f02e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d2c2af94 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5ec06145 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5d41737e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5fea0299 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d7e3cbcf \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d9cfd911 \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d316e81a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_57ed123a \
    {TEXT(T_c2f1a4c9), TEXT(T_e3b0c442), 20777, 2}, \

#define E_5e68ea94 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d0d00f11 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5e10f738 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_db068574 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dd1e62d9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_da3cd6fe \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d34e1ed5 \
    {TEXT(T_9a5bd74e), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d8fc87db \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_57326de5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5545af77 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d2183d78 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d49be01d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_51b4fe5b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d4963d48 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d337c1f9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d958701a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_df75b299 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_510a8d00 \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d3bcdf25 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d7709f30 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5a77006f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d4ed82d1 \
    {TEXT(T_c2f1a4c9), TEXT(T_e3b0c442), 20777, 2}, \

#define E_50aa5aff \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_564aeb16 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d7988f72 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_583c2544 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d8b1e813 \
    {TEXT(T_d2ffd9aa), TEXT(T_e3b0c442), 20777, 2}, \

#define E_52a15b62 \
    {TEXT(T_952aa9db), TEXT(T_e3b0c442), 20777, 2}, \

#define E_5f2ecfa4 \
    {TEXT(T_952aa9db), TEXT(T_e3b0c442), 20777, 2}, \

#define E_5f647466 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d60193a8 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dcaf017d \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_dd5fe3a1 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_593c8b2c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d839324c \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d41e1d11 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_dc6e1ffe \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_dd756190 \
    {TEXT(T_02459bd9), TEXT(T_e3b0c442), 20679, 1}, \

#define E_da1517a7 \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5a3fb3a6 \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_5d6cf68c \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d1aa5053 \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d5754a72 \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_55adbd96 \
    {TEXT(T_8c8a48aa), TEXT(T_e3b0c442), 20767, 2}, \

#define E_505d48de \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_52cdbcdd \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_daf0c874 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_da5aa736 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5c1003d4 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d2249019 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5a8a5233 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_dfdc8f1f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_5bab7609 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_54e0e78d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_50c92cda \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d2ea7c90 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5e13cac3 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_556bf685 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d5062390 \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 2}, \

#define E_df694593 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_de3e701e \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_df5ff894 \
    {TEXT(T_e534bc8f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_535d9148 \
    {TEXT(T_b6677812), TEXT(T_e3b0c442), 20726, 2}, \
    {TEXT(T_5574a8cb), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_79edf0c5), TEXT(T_e3b0c442), 20777, 1}, \
    {TEXT(T_3c62ecf1), TEXT(T_87d63e6d), 20777, 2}, \

#define E_d5b6655f \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_d5c693f3 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_6ef13ba4), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dcd98a57 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 2}, \

#define E_5d8da168 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 2}, \

#define E_52cae619 \
    {TEXT(T_7d679d45), TEXT(T_e3b0c442), 19905, 2}, \
    {TEXT(T_58fa43df), TEXT(T_e3b0c442), 20767, 1}, \

#define E_50951817 \
    {TEXT(T_0544ee1f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_dbe480cf \
    {TEXT(T_854c38f8), TEXT(T_e3b0c442), 20457, 2}, \
    {TEXT(T_101247f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_51567778 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_df3ab5a3 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_d8ed2761 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_d3cc863d \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_5261e0de \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_d5d677e6 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_da374493 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_523067f2 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_5f4413af \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_d846fa97 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_5619b02d \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_daafdda9 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_d6986ffa \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_500c21eb \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_dbee4ff7 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_598e60a8 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_de478431 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_ddafa88d \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_d9b201cc \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_d7413593 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_59224c6f \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_d8d1280f \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_5dc20a90 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_5e15faf2 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_db37ea17 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_541caa03 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_587df711 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_d5c37585 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_d520b295 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_5688947a \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_d460fc11 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ddffbb51 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_dd824d0d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_572cdbf8 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d963d21e \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d73b7b8a \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_db15c089 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5996f195 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_dcf86f1b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_50dc0ce1 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_58c71e20 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_52cc85ab \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5e26d194 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d1e5015d \
    {TEXT(T_5f280058), TEXT(T_e3b0c442), 20777, 2}, \

#define E_5cf7739d \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_59208343 \
    {TEXT(T_0544ee1f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d4ef424c \
    {TEXT(T_e9edaa8f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_da8ecbcb \
    {TEXT(T_e9edaa8f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_da421aca \
    {TEXT(T_8fbe4590), TEXT(T_e3b0c442), 20625, 2}, \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5a7ab318 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_52655e37 \
    {TEXT(T_03d9434f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_55c09259 \
    {TEXT(T_490b57ea), TEXT(T_e3b0c442), 20767, 2}, \

#define E_d6c63d01 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dbb41543 \
    {TEXT(T_03d9434f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_561e2abd \
    {TEXT(T_03d9434f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d0d8674c \
    {TEXT(T_8cc0c6b8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5c18cc0e \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d3d61bd0 \
    {TEXT(T_94c9b9c2), TEXT(T_713c3f86), 20777, 1}, \

#define E_58d336bf \
    {TEXT(T_917b5774), TEXT(T_e3b0c442), 19880, 1}, \
    {TEXT(T_7d58d25c), TEXT(T_e3b0c442), 20777, 1}, \

#define E_518fa9d8 \
    {TEXT(T_5c6eab36), TEXT(T_e3b0c442), 20767, 2}, \

#define E_56412602 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_db4302c1 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_5ea285ac \
    {TEXT(T_101247f8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_da28b9f1 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5562b559 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_db232e41 \
    {TEXT(T_e6d9395f), TEXT(T_e3b0c442), 20726, 1}, \

#define E_5128bc7f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5f5bdc6d \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_5d07ba67 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_54f9e519 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d387bfd6 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dd860d4b \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_dfb5eaa4 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_579e9cae \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d8977d34 \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d3f2e841 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_59f636b6 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_daa9259f \
    {TEXT(T_982201b8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5544d6a4 \
    {TEXT(T_0fb6b19e), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d0c749f0 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_55244494 \
    {TEXT(T_0fb6b19e), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d9d53115 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_560583b3 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \
    {TEXT(T_0fb6b19e), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d5626f63 \
    {TEXT(T_0fb6b19e), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d5191eef \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5d7dbf1e \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_563747b0 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \
    {TEXT(T_1a9920a2), TEXT(T_e3b0c442), 20726, 1}, \

#define E_da1e4262 \
    {TEXT(T_0fb6b19e), TEXT(T_e3b0c442), 20777, 2}, \

#define E_de8ce2de \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_538780d8 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_546ee70d \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_50184763 \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_de5a001d \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_da02e7ff \
    {TEXT(T_1256d61f), TEXT(T_e3b0c442), 20726, 2}, \

#define E_5ef1e1c7 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dc968d8f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_529dcf56 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_57fc295d \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_54a895aa \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d048153a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d29c84ad \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_521b0b7a \
    {TEXT(T_03d9434f), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5d2a726a \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d8291197 \
    {TEXT(T_e96d477d), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d2ac4b56 \
    {TEXT(T_ba0a512d), TEXT(T_e3b0c442), 20777, 2}, \

#define E_da5f158f \
    {TEXT(T_1e14cf4e), TEXT(T_6f60c489), 20777, 2}, \

#define E_deed65be \
    {TEXT(T_79edf0c5), TEXT(T_e3b0c442), 20777, 2}, \

#define E_5d6e0393 \
    {TEXT(T_005d8cc8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5553b7ca \
    {TEXT(T_7953d17c), TEXT(T_e3b0c442), 20777, 0}, \

#define E_dc01dbbb \
    {TEXT(T_97ca6358), TEXT(T_6f60c489), 20686, 0}, \
    {TEXT(T_53a18743), TEXT(T_ef69d6d7), 20777, 0}, \

#define E_57b26887 \
    {TEXT(T_005d8cc8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dcb0bf90 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d0238961 \
    {TEXT(T_28151f2c), TEXT(T_e3b0c442), 20686, 2}, \

#define E_5fb87f8a \
    {TEXT(T_79edf0c5), TEXT(T_e3b0c442), 20777, 2}, \

#define E_55c644c1 \
    {TEXT(T_64c079ba), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d783e4e6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_504ee87b \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_526360a4 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d3a1575b \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_50f7bc2d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_58844668 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_deab21ce \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_db78f8dd \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_55ed139f \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d6ec8088 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d2271df4 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_dcd79e0c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20309, 1}, \

#define E_df26f383 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20174, 1}, \

#define E_57f35b51 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \

#define E_54630286 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20184, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20223, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20225, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20264, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20311, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20313, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20317, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20321, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20404, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20478, 1}, \

#define E_d87dfb80 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20063, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20063, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_550d3258 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20063, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d74a27bc \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d3770987 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_d0b59958 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d98799cb \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d753a27e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20214, 1}, \

#define E_deba60cc \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20566, 1}, \

#define E_def3dda9 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20585, 1}, \

#define E_538b6ad4 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20270, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20272, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20454, 1}, \

#define E_54e3cc82 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20316, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20454, 1}, \

#define E_dc46dcd3 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dc0e5529 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19992, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20181, 1}, \

#define E_da1f9a0f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19992, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_52325c3a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20118, 1}, \

#define E_5cc7ff77 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20084, 1}, \

#define E_daa075f0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \

#define E_d4749146 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20237, 1}, \

#define E_5a1b53d6 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20123, 1}, \

#define E_d3ecab0e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20160, 1}, \

#define E_5226a0bb \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20118, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20119, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20120, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20265, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20344, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20385, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20391, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20454, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20469, 1}, \

#define E_5cb51a7b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20567, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20569, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20570, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20676, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20676, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20677, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20682, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20684, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20685, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d5bad3b4 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20678, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20682, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20685, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_57cf6efd \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_54f3766a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19997, 1}, \

#define E_ded9e095 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20069, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20477, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20478, 1}, \

#define E_d2c4fa16 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20357, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20469, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20471, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20474, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20475, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20477, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20564, 1}, \

#define E_df1eadfb \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20229, 1}, \

#define E_d5326083 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20204, 1}, \

#define E_d5afdcdf \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_d0af2194 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20622, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_5170457e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20581, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20777, 1}, \

#define E_51d32c57 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5d795e7b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20504, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20564, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dfd863c4 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_547c57ce \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ddc2c2d7 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20180, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20237, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20294, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20311, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_5b9aba22 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20161, 1}, \

#define E_54ee4399 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20279, 1}, \

#define E_5bec570e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20266, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_da95157f \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d5b90129 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20546, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20557, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20566, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20585, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20610, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20616, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20648, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20652, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20653, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20655, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20657, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20658, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20659, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20663, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20663, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20664, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20684, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5140cc2e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20119, 1}, \

#define E_d72b0929 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19998, 1}, \

#define E_5f043e6b \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \

#define E_5f217c1b \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5419ee44 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dc8678ad \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20040, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20124, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20302, 1}, \

#define E_d717b821 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20158, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \

#define E_52143239 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d400c142 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20048, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20184, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20185, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20225, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20317, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20321, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20439, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_56c97fb0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20118, 1}, \

#define E_daa0ef51 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20122, 1}, \

#define E_5801eca5 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20210, 1}, \

#define E_58a8c08b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20257, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20373, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \

#define E_dd9f9d31 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20257, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20263, 1}, \

#define E_5e7edd94 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \

#define E_54170ee4 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20103, 1}, \

#define E_5a0ea3e3 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20014, 1}, \

#define E_d6daeb0b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20046, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20530, 1}, \

#define E_dff2ffe2 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_df672f63 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19991, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19991, 1}, \

#define E_55ee9f82 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20281, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20283, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20284, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20285, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20298, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20299, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20400, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20458, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20510, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d25a8a3e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20616, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20618, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20621, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20624, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20624, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20627, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20628, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20644, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20646, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20647, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20651, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20652, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20653, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20655, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20658, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20659, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20660, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20661, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20671, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20678, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20679, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5ae5f01d \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5fa0997e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20400, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20410, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20430, 1}, \

#define E_5c85440d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20189, 1}, \

#define E_586ce4c3 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20277, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d6c867b5 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_daf7f96c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20184, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20223, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20225, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20300, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20311, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20313, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20317, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20321, 1}, \

#define E_d5d14180 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20433, 1}, \

#define E_51f7e000 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20062, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20079, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20358, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20474, 1}, \

#define E_ddfe2a07 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20011, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20060, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20079, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20228, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20344, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_dfd7f05b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \

#define E_da69ce1d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20187, 1}, \

#define E_5f4db7d7 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20441, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20482, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20663, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20665, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20675, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d76fac6c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d2c5ccac \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5e30001d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20163, 1}, \

#define E_d58d9367 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20467, 1}, \

#define E_53e33444 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20225, 1}, \

#define E_57d057d6 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_d7cfcf4d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_d3bda32b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dc101ff2 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20193, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20194, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d8be35ba \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20308, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20347, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20349, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20356, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20554, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5f0541f3 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20428, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dcb3fac7 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_57f8b7a0 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_548aeea3 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5b940e0b \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_53baa72a \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d610e273 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20329, 1}, \

#define E_de0ed14d \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5f7e0d70 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d054b034 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20271, 1}, \

#define E_5e5c7305 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d5aae5b6 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20408, 1}, \

#define E_d27c7e24 \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d0523fc2 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_58dc34eb \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_df1e0879 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_da9a8f47 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19991, 1}, \

#define E_5f8a743b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \

#define E_511e7983 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \

#define E_5599b739 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20300, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20326, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20329, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20502, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20606, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20608, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d48e2163 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20207, 1}, \

#define E_d0c8e7ce \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20488, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20488, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20489, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20501, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20555, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20565, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20568, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20574, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20579, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20650, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20662, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d6ec2b0f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20293, 1}, \

#define E_d4c7302b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20371, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20375, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20376, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20376, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20382, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20388, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20389, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20390, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20430, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20435, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20479, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20496, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20497, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20657, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20665, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20669, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5f75bbdc \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20523, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20526, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20561, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20580, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5172e971 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_d8a1c200 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5265c486 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20153, 1}, \

#define E_de79e7fd \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5cce693d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20124, 1}, \

#define E_530db4da \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20495, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20543, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20594, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20767, 1}, \

#define E_d7776114 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20278, 1}, \

#define E_5c6a48cb \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d3894b6c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20158, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20174, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20277, 1}, \

#define E_d1873db2 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_d6b3acfc \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20204, 1}, \

#define E_56be754a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20419, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20452, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \

#define E_d1c4cfb4 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_df0812f6 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_53d9cf77 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20009, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20014, 1}, \

#define E_50d5ecf3 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20072, 1}, \

#define E_d3c4a68f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20188, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20245, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20480, 1}, \

#define E_5ddd66e5 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20413, 1}, \

#define E_5d502bed \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20643, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20648, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d6aee18d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20469, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20470, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20582, 1}, \

#define E_547c70a3 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20531, 1}, \

#define E_d7b1b853 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20299, 1}, \

#define E_d5b83d2e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20312, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20313, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20315, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20323, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20362, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20376, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20422, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d43a70c8 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_52830d1c \
    {TEXT(T_c89ac47e), TEXT(T_e3b0c442), 20726, 2}, \

#define E_53e3f67e \
    {TEXT(T_c89ac47e), TEXT(T_e3b0c442), 20726, 1}, \

#define E_5c9fc0b9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_dd732e03 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5b059f0e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d923657a \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_52d39de7 \
    {TEXT(T_a58a76b8), TEXT(T_b5d33c4e), 20686, 3}, \

#define E_58e8d066 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5faf6f4d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d2ce293c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_db007720 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_5fb14b55 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_59d5b113 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_dc035500 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_58c4798c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d16c49e3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d9581f08 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_5dcb5349 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d07087a9 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_55bb6dab \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_530fa35c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d88b8cdc \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d562bce8 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d58d84ca \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_53303b6d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5024aad5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dab5b1f2 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_da134924 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_df6f810d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_53d3c8dd \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_db82b488 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d6d781c4 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_5a559097 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d003bfca \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_de7f0e71 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d22f799f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_56c0f587 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d2306b94 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_58682a77 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_d36a964c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_5dfbd0cd \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ddc1302e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d05939fe \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_54064250 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_5b60a37d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_d9b3ba50 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_511c8238 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_50f2dd1c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_5e4b5bcb \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d614d52b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d40a4585 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d7bf7372 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_5f5d0f56 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_54f99b4a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d9de2070 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_598d8b14 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_df7e4ef9 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d9ec9881 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_5b508783 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_5c7611ba \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_df9a68c8 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_544bc183 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_dfb2e8d6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d4ea61c2 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d3d23236 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dbca77d9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d05c77e3 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d70d7042 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_d5637824 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_59c09389 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d489456f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_d22ecb9d \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_dba49f66 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_dea71aed \
    {TEXT(T_795679ac), TEXT(T_3c7eb7d6), 20726, 2}, \

#define E_d527558a \
    {TEXT(T_5574a8cb), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d789cc9b \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_5c00ef38 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d0c6e175 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d42c3bc4 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_dae60179 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d5d6d7d7 \
    {TEXT(T_7d58d25c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d15a284f \
    {TEXT(T_ee8c9689), TEXT(T_e3b0c442), 20767, 1}, \

#define E_d14a3378 \
    {TEXT(T_7d58d25c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d0008c82 \
    {TEXT(T_005d8cc8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ddc1bd48 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_da4fc0d1 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d891f1ba \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_5dee6f10 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_5c989ad8 \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_5aed6be0 \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_536448b6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_dea6999c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_d8c0373c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_5325049d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_53c9ca71 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_558e3bd5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_df655727 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d40d0a79 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_da53c389 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_5b02e124 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_daf5054e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_5b60869b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d4fd6cb5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_5f5e8972 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_5aad517f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_d127b5d7 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_51f6d296 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_db684691 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_5dae0844 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_582ef66a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d3c11c94 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_db2b4555 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d52a97f1 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d8462f0d \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5e482aff \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_50e0759d \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_59a2ddb7 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5617e40d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_536f6ec9 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5f930a74 \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_53dd182d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d5565e90 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5d8f4454 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_da28148b \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d1cc8adf \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dad5c2d8 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_57b6d307 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d385b982 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5816321f \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d7f9bc7f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dfb46085 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_571fd496 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d9c76c02 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_daeff268 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_dde313f3 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d6860f59 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_57bce951 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5fae5e04 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d2fd04d4 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5a58f781 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_5e876269 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d4cc2122 \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d5c9da39 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5ecf6b90 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_54be5e8d \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_db5c5cfa \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_5aa9ed9f \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d0e161ae \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d0945440 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d3ae138f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_de1e81d0 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d647d596 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_5abb7f0d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dbe75b62 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_dcb259c0 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_59ae3862 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_d5ecaadd \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d230ab6e \
    {TEXT(T_4ed275c8), TEXT(T_e3b0c442), 20767, 2}, \

#define E_d95a84d1 \
    {TEXT(T_c282403e), TEXT(T_e3b0c442), 20726, 2}, \

#define E_518a2d34 \
    {TEXT(T_3f60e405), TEXT(T_e3b0c442), 20726, 2}, \

#define E_d2846cbd \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d07143da \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_57c2ff92 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_da9a9398 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_5596b6fd \
    {TEXT(T_462e0e8d), TEXT(T_87d63e6d), 20686, 1}, \

#define E_524e7de0 \
    {TEXT(T_44650291), TEXT(T_e3b0c442), 20284, 2}, \
    {TEXT(T_dd1134b9), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dd03773f \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ded69911 \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 1}, \

#define E_df6c4b96 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_5bc6dcf4 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d0f5b32a \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5f2dcba7 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d15fe842 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_55d475ff \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_52468f7c \
    {TEXT(T_b8f940fd), TEXT(T_e3b0c442), 20686, 1}, \

#define E_5d8db8e3 \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d6d0acaf \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dba5af01 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_d6c2a8eb \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_53d23dcd \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_55ebda67 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_d2347db5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_5901d39d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_53c30371 \
    {TEXT(T_83253f8e), TEXT(T_e3b0c442), 20767, 2}, \

#define E_5e474d4f \
    {TEXT(T_83253f8e), TEXT(T_e3b0c442), 20767, 1}, \

#define E_5416404b \
    {TEXT(T_f402cb90), TEXT(T_e3b0c442), 20767, 2}, \

#define E_51eeee03 \
    {TEXT(T_819e9544), TEXT(T_e3b0c442), 20672, 1}, \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_de572371 \
    {TEXT(T_bd6bc49e), TEXT(T_e3b0c442), 20593, 2}, \
    {TEXT(T_18b1cd13), TEXT(T_e3b0c442), 20777, 1}, \

#define E_dabee5e3 \
    {TEXT(T_952aa9db), TEXT(T_e3b0c442), 20777, 2}, \

