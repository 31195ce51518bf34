/* Where a price is from, and when it was checked.
 * Lists of what texts.h has.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#define E_8a1210d0 \
    {TEXT(T_a124bc37), TEXT(T_e3b0c442), 20777, 1}, \

#define E_00f599f9 \
    {TEXT(T_a124bc37), TEXT(T_e3b0c442), 20777, 2}, \

#define E_0ad2fe8e \
    {TEXT(T_795679ac), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0684319c \
    {TEXT(T_e6d9395f), TEXT(T_e3b0c442), 20726, 1}, \

#define E_8cf539d2 \
    {TEXT(T_795679ac), TEXT(T_e3b0c442), 20726, 1}, \

#define E_02669b8a \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 2}, \

#define E_05c8ac6e \
    {TEXT(T_795679ac), TEXT(T_e3b0c442), 20726, 2}, \

#define E_03868644 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_893bfef2 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_076def9b \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 3}, \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_86c0c8bf \
    {TEXT(T_60b1faf8), TEXT(T_e3b0c442), 20777, 0}, \

#define E_016da3c7 \
    {TEXT(T_0094d64f), TEXT(T_e3b0c442), 20777, 0}, \

#define E_82f48fe4 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20525, 2}, \
    {TEXT(T_06e09d10), TEXT(T_069fcfe8), 20777, 0}, \

#define E_04b2929b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_88176416 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_8f7e2f95 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_07dcf2a8 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_815c25d7 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_0e40d540 \
    {TEXT(T_9f3beac6), TEXT(T_e3b0c442), 20777, 2}, \

#define E_09d40d95 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0b526e28 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_8c1b9b3d \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_8169fe36 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_097e62ee \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_0b572fa7 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_82a75f59 \
    {TEXT(T_9f3beac6), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0d818998 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 2}, \

#define E_01474d6d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_079dd1ed \
    {TEXT(T_a4d6fa05), TEXT(T_e3b0c442), 20777, 2}, \

#define E_064f451e \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_09117260 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_0a195cc0 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_82085c79 \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_88490eb9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8fd51958 \
    {TEXT(T_638a4810), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8b0079ce \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_01f7eecb \
    {TEXT(T_27b07db2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0f6a3919 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8400bba8 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_00d7c7b7 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_0df305ca \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 2}, \

#define E_8d838a18 \
    {TEXT(T_63c434f6), TEXT(T_e3b0c442), 20183, 2}, \
    {TEXT(T_bcb0385a), TEXT(T_e3b0c442), 20686, 1}, \

#define E_88cbc3f6 \
    {TEXT(T_8d790811), TEXT(T_e3b0c442), 20777, 2}, \

#define E_8c2a9702 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0347d0f7 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_8bcdfdbf \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_03f59e98 \
    {TEXT(T_787c53ee), TEXT(T_e3b0c442), 20726, 2}, \

#define E_855bc7be \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 3}, \

#define E_8add57b2 \
    {TEXT(T_982201b8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_80332f07 \
    {TEXT(T_6ef13ba4), TEXT(T_e3b0c442), 20777, 2}, \

#define E_04401a5f \
    {TEXT(T_6ef13ba4), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8bb8b798 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_006c68e0 \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 2}, \

#define E_86571a54 \
    {TEXT(T_d6913e9c), TEXT(T_89fdaf94), 20777, 2}, \

#define E_06bb0c44 \
    {TEXT(T_d6913e9c), TEXT(T_89fdaf94), 20777, 2}, \

#define E_0671fb72 \
    {TEXT(T_99e9ce90), TEXT(T_e3b0c442), 20686, 1}, \

#define E_88340b47 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_055eac1c \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 1}, \

#define E_0e5e5001 \
    {TEXT(T_c8de1859), TEXT(T_e3b0c442), 20777, 2}, \

#define E_0140ce08 \
    {TEXT(T_cb06345c), TEXT(T_e3b0c442), 20777, 1}, \

#define E_027a630e \
    {TEXT(T_06d53f68), TEXT(T_e3b0c442), 20777, 1}, \

#define E_00725b33 \
    {TEXT(T_45b4f9c5), TEXT(T_e3b0c442), 20664, 1}, \
    {TEXT(T_ba2803a7), TEXT(T_e3b0c442), 20777, 0}, \

#define E_85de6a22 \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_8d19e2c1 \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_8b05a2bb \
    {TEXT(T_06d53f68), TEXT(T_e3b0c442), 20777, 2}, \

#define E_85aa2d9e \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_046db46c \
    {TEXT(T_f2004605), TEXT(T_e3b0c442), 20686, 1}, \

#define E_8f60a26f \
    {TEXT(T_170a205e), TEXT(T_42251cc2), 20777, 2}, \

#define E_8c838557 \
    {TEXT(T_638a4810), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0a0bf1ad \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_84eed5ff \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0285a1ce \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_071f51c4 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_87f23819 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_8257853f \
    {TEXT(T_625d2ce6), TEXT(T_e3b0c442), 20777, 1}, \

#define E_07b6ab59 \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 1}, \

#define E_0415378d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_88efc0ae \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0edac813 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_02c77b35 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_01b2e840 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_06d69d8c \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_87e617a1 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_8cf02c29 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_017fd33e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0ef121a7 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_8198efd6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_87c94dfb \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_00654415 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0417f412 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0e20c8fc \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8281bea3 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_83e62d0b \
    {TEXT(T_51b00f49), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0160c1f0 \
    {TEXT(T_15280871), TEXT(T_e3b0c442), 20767, 1}, \

#define E_8340a167 \
    {TEXT(T_51b00f49), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8c1f7d8c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8c0a481a \
    {TEXT(T_51b00f49), TEXT(T_e3b0c442), 20777, 2}, \

#define E_8877a967 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_843cc547 \
    {TEXT(T_0544ee1f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_0834ab75 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_87f99a78 \
    {TEXT(T_a1ace4ba), TEXT(T_2d226747), 20777, 2}, \

#define E_86122258 \
    {TEXT(T_a1ace4ba), TEXT(T_2d226747), 20777, 2}, \

#define E_80aefcee \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_8cd5cad8 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8788f588 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_09cd9286 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_02561258 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_0af1e5bf \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_846361ed \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_84896751 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_000efdac \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_84561e1b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8e907faf \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_0f1316d5 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_84cadfca \
    {TEXT(T_5574a8cb), TEXT(T_e3b0c442), 20686, 1}, \

#define E_02fc775d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8a069e20 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_858ef079 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_09c4a403 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_89455c0f \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_064e1afb \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0dd65dcf \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_8c2d6eed \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_88e455ff \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_04914f6c \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_02b265d3 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_02d03470 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_0f87aa9a \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_02bc37db \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8ae53e06 \
    {TEXT(T_5574a8cb), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_fa3dee52), TEXT(T_7eb3083d), 20777, 1}, \

#define E_8cbb9140 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_0e60a2bf \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_0041f561 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_8d0d8499 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_87f2105b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_816e3881 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0e1776e9 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_01982706 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_80acb2f6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_8b0bce83 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_8662a33d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_823425c8 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_05015f4d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_86348a8b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0194f6ef \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_8c3c4d00 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_00ed7c5b \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_07414372 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8aa35594 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_05604bc4 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0a8c1f0d \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_852c9d1e \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0df7f037 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8c638c1f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_88ee36f0 \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_8a2e7ca6 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_81d52bdf \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_87228bfb \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_885897c8 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_093f7d62 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_84a224d9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_89f386e0 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_885e3ef9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0a1ccc8a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_00e6acca \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0c2fd529 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_00f42708 \
    {TEXT(T_41f4d746), TEXT(T_e3b0c442), 20777, 1}, \

#define E_07e98d9b \
    {TEXT(T_005d8cc8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_066d6588 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0cc28508 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8799ead2 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_054ea581 \
    {TEXT(T_d392b404), TEXT(T_e3b0c442), 20777, 1}, \

#define E_82299a3c \
    {TEXT(T_d65464a0), TEXT(T_e3b0c442), 20595, 2}, \
    {TEXT(T_b3cb5f8a), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0ce86578 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0e32bd21 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_85bcf239 \
    {TEXT(T_6bbf935a), TEXT(T_e3b0c442), 20777, 2}, \

#define E_895b0232 \
    {TEXT(T_005d8cc8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_05a73252 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8464daac \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0b1a2e8d \
    {TEXT(T_d27c2163), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8fd9125d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0c55bf46 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_072d4bd1 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8ba9e6c5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8c037c5d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_01dc0ddd \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_822ed65a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0dca1180 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_01c94a6e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_03f404f7 \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_0f74e7b0 \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 2}, \

#define E_0abebe23 \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 2}, \

#define E_87cfc179 \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_084c39de \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \
    {TEXT(T_2915eaff), TEXT(T_99223f6e), 20777, 1}, \

#define E_82be8e1d \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_0d99a959 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_85fa3a89 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_883a836b \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_06343b1d \
    {TEXT(T_6ef13ba4), TEXT(T_e3b0c442), 20777, 2}, \

#define E_89dd9d14 \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_84f76aa4 \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_8ca371b8 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_03e296e7 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_8c28a842 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_875e856b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0913db20 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_84dcadf2 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_07036663 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_817022e8 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_024b3175 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_09bad6aa \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8ee12f54 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0fb54d83 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_85250491 \
    {TEXT(T_bf752ce0), TEXT(T_87d63e6d), 20767, 2}, \

#define E_800e3366 \
    {TEXT(T_ae80ec83), TEXT(T_e3b0c442), 20686, 2}, \

#define E_0b2d9189 \
    {TEXT(T_b0304a6d), TEXT(T_87d63e6d), 20686, 2}, \

#define E_0a6b5bd4 \
    {TEXT(T_60277f57), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8d99798a \
    {TEXT(T_3c62ecf1), TEXT(T_45ef201a), 20777, 2}, \

#define E_0c0d7992 \
    {TEXT(T_a0092d35), TEXT(T_e3b0c442), 20686, 1}, \

#define E_0f37b823 \
    {TEXT(T_957b424c), TEXT(T_e3b0c442), 20679, 1}, \

#define E_89db68b5 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_8d95e118 \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_0cbd33a8 \
    {TEXT(T_c336c6ae), TEXT(T_e3b0c442), 20777, 2}, \

#define E_82bc5f05 \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_857cc96e \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_0c23edb8 \
    {TEXT(T_dc7197da), TEXT(T_e3b0c442), 20767, 2}, \

#define E_074506ff \
    {TEXT(T_854c38f8), TEXT(T_e3b0c442), 20457, 2}, \
    {TEXT(T_101247f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_09d32d59 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_038dd020 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_070f3552 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_0174cd9b \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_81669356 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_83f66a7b \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_82586a08 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_89ca435a \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_03ef807e \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_099e36af \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_83c20ac9 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_03a41475 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_847be6eb \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_875d7c4e \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_0fb94f6b \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_89973399 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_0a1577b8 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_87d4c3cf \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_86494cc9 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_0bb974f4 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_06469490 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_8f660eb1 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_05735439 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_01e21116 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_092ef77c \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_897b117c \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_0966fe9a \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_81c204f1 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_08aece08 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8832fb01 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8030bd01 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8b709e3f \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8619e0dd \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0b2e47a5 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_03173879 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0fe7e1dd \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_01e6a6f1 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_097a03bd \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_82cb0482 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0565f1f4 \
    {TEXT(T_c5f69e45), TEXT(T_e3b0c442), 20303, 2}, \

#define E_0911cdfa \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_82e7f36c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0d3f183b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0a6930f7 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_08280568 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_885ed506 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8e76831a \
    {TEXT(T_753ae332), TEXT(T_e3b0c442), 20777, 1}, \

#define E_84b6a619 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_00bc6abf \
    {TEXT(T_f8655c51), TEXT(T_e3b0c442), 20767, 2}, \

#define E_01eff9cf \
    {TEXT(T_68530094), TEXT(T_e3b0c442), 19880, 3}, \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_0f659403 \
    {TEXT(T_775eacc3), TEXT(T_e3b0c442), 20767, 1}, \

#define E_07dd6a76 \
    {TEXT(T_775eacc3), TEXT(T_713c3f86), 20767, 1}, \
    {TEXT(T_94c9b9c2), TEXT(T_713c3f86), 20777, 1}, \
    {TEXT(T_94c9b9c2), TEXT(T_713c3f86), 20777, 1}, \

#define E_090d4fba \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_0e092acf \
    {TEXT(T_5c6eab36), TEXT(T_e3b0c442), 20767, 2}, \

#define E_06434604 \
    {TEXT(T_c2f1a4c9), TEXT(T_e3b0c442), 20777, 1}, \

#define E_89623752 \
    {TEXT(T_d27c2163), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0916fefd \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_06ce5884 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0e15d50b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_87a20adf \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_025be95d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_02d2d5b4 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0850b274 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_84f92001 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_052d058f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8cf55d14 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_89bc3b93 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_8a67ac66 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_867afe44 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8ff54698 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8ff58af6 \
    {TEXT(T_982201b8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_090c85cb \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_05d743b4 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_838029ee \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_06cb04b2 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_84c0d258 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_8780fe0e \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 2}, \

#define E_86a728e0 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_01076e6f \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_02c6bebe \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_0f05d546 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_0d6b6791 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_82e6cee1 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0399e1a5 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_06e60a48 \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8815f64b \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0d4d8f13 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_020e455f \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_87e1779e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_09e2d119 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_032f8acd \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0090dc5d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8e93b38d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8775c42a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_810392ab \
    {TEXT(T_1256d61f), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0c2b9834 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8f18173e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_09ba0662 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_875e4cb3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_8270f3b9 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_0973957f \
    {TEXT(T_005d8cc8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_07a771bb \
    {TEXT(T_58f10a56), TEXT(T_e3b0c442), 20767, 2}, \

#define E_0783c744 \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 1}, \

#define E_87ca68cf \
    {TEXT(T_f644b605), TEXT(T_e3b0c442), 20767, 1}, \

#define E_8f65c123 \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_05ce35b0 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 2}, \

#define E_05c0c987 \
    {TEXT(T_ee8c9689), TEXT(T_5325a9f5), 20767, 1}, \

#define E_020751dc \
    {TEXT(T_79edf0c5), TEXT(T_e3b0c442), 20777, 2}, \

#define E_8f2f8d8c \
    {TEXT(T_79edf0c5), TEXT(T_e3b0c442), 20777, 2}, \

#define E_88b7ef9b \
    {TEXT(T_952aa9db), TEXT(T_e3b0c442), 20777, 2}, \

#define E_05106807 \
    {TEXT(T_97ca6358), TEXT(T_6f60c489), 20686, 0}, \
    {TEXT(T_53a18743), TEXT(T_ef69d6d7), 20777, 0}, \

#define E_0f7beea5 \
    {TEXT(T_8829948c), TEXT(T_e3b0c442), 20777, 0}, \

#define E_8b225ba2 \
    {TEXT(T_7d58d25c), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0449d233 \
    {TEXT(T_980f22e8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0ba35fa8 \
    {TEXT(T_83b46316), TEXT(T_e3b0c442), 20777, 2}, \

#define E_8bbda343 \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 2}, \

#define E_09d3d6c5 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_85375f14 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_03fa6a91 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_09b82c2e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0d70ec37 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_87c38186 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0ca288dc \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_87970cb0 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8b842b2a \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0a9bfaaa \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8140015e \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8f60fa4d \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_868000c7 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_84c313fc \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_83de41f0 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0a0d5ae5 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_070d6960 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20047, 1}, \

#define E_0154c4ac \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_86b64550 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20509, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8520ce89 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20181, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20181, 1}, \

#define E_8a6058d7 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20463, 1}, \

#define E_8331c552 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20425, 1}, \

#define E_8a79c946 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20414, 1}, \

#define E_8093f66d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_07e937d0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_02b9d676 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_0414f7cc \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_880806d8 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \

#define E_0726ab9b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \

#define E_8487b7fe \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20383, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20385, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20424, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20503, 1}, \

#define E_08594743 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0668cc1f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20377, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20474, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8ed81900 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_03a1877f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_0b77bb7f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20231, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20329, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20334, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20341, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20364, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20480, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_0f15a5cc \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_027172a7 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0f89d083 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20602, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_86ee340a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20231, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20480, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20630, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_8e6ce26a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20374, 1}, \

#define E_8ce4c917 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20214, 1}, \

#define E_0a29c807 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20316, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20454, 1}, \

#define E_86da098b \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_868a86f0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20446, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20767, 1}, \

#define E_0cc0a174 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20446, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20767, 1}, \

#define E_89dd125e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20337, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \

#define E_8b43ad20 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20334, 1}, \

#define E_089009f4 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20127, 1}, \

#define E_00a84d36 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20237, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20239, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20283, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20285, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20306, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20322, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20349, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20410, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20430, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20466, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20471, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20512, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0f17b285 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \

#define E_8c25fab9 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20257, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20377, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20419, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20471, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20477, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20564, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20648, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0785407d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20257, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20280, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20371, 1}, \

#define E_88a2e8d4 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20196, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20217, 1}, \

#define E_862829d6 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20635, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_05bb46f4 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20516, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20564, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8dab2430 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20593, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0e4f177b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_88680e00 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20679, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_88ef3205 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19998, 1}, \

#define E_0f4d71dd \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_8d2598dd \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \

#define E_8d40f0fc \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20402, 1}, \

#define E_8aa2125c \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_87ce89c9 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20510, 1}, \

#define E_0d60301d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20385, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20462, 1}, \

#define E_0658d2bb \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_8212a704 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_0d71fb51 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20018, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20019, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20027, 1}, \

#define E_07c41d6e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20013, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20036, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20061, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20062, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20079, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20190, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20196, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20200, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_85bee33c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19998, 1}, \

#define E_8b2ffb23 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20028, 1}, \

#define E_0c95a743 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20064, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20079, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20190, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20193, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20217, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20221, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20222, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20223, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20228, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20255, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20256, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20256, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20257, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20260, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20262, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20263, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20263, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20264, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20265, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20267, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20274, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20347, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20355, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20370, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20377, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20425, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20433, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20562, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20565, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_86970f20 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20184, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20184, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20185, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20186, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20190, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20200, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20358, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20479, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_06863d8b \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0546776b \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_02c4c07f \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0477c16e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20155, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20160, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20166, 1}, \

#define E_8d6437be \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20210, 1}, \

#define E_8f7e2c44 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20179, 1}, \

#define E_0966b1a7 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20302, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0cf54a29 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20432, 1}, \

#define E_8d758297 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20250, 1}, \

#define E_0ad25796 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20427, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_81e05904 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20427, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8033272f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_8d52b8cc \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20314, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_08c316c9 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_0ebdeb50 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20118, 1}, \

#define E_8aa05766 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20346, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20364, 1}, \

#define E_881b7eef \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19991, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20534, 1}, \

#define E_06e54f10 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20399, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20404, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20410, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20411, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20443, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20458, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20461, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20503, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20551, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20558, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20589, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20623, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20623, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20629, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20635, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_070b579a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20480, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20481, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20482, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20482, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20483, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20488, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20492, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20492, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20493, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20499, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20500, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20506, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20540, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20545, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20545, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20546, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20546, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20551, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20561, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20562, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20564, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20584, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20586, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20617, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20641, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_89be382f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20601, 1}, \

#define E_82fd854d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20283, 1}, \

#define E_88a17178 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0bcf6b08 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20199, 1}, \

#define E_8b324081 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_8abb0167 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \

#define E_896c21b3 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20218, 1}, \

#define E_869cd6d9 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_878dd9f3 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19990, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20118, 1}, \

#define E_8719a84f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20187, 1}, \

#define E_8b454c4a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20672, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_0aae761c \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8b5a5041 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20340, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \

#define E_08fc72e4 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_8c7b69cd \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20377, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20378, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20467, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_8278e97d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20378, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20467, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0b70235b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20406, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20407, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20554, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20594, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20601, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0e7ad748 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20518, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_084bbb2a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20565, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_86e396d6 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20518, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_05d63537 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20568, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0df4b868 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_80db736d \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_04414724 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_00cd774a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \

#define E_87ace12b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20250, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20347, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0b2031c5 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_08a48370 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20265, 1}, \

#define E_83d117ce \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_8ca17a2b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_89b076f3 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20572, 1}, \

#define E_85aa434b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_0953c234 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20572, 1}, \

#define E_09835171 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20088, 1}, \

#define E_8e6c388f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19990, 1}, \

#define E_03573ba3 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19991, 1}, \

#define E_8e261347 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20039, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20039, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20040, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20062, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20063, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20079, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20190, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20215, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20358, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20418, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20510, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0fdb7a7c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_80795022 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20151, 1}, \

#define E_091d22b2 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20194, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20368, 1}, \

#define E_0c1c4a8c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20207, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20207, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20225, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20304, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20349, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20502, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20576, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20611, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20652, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20660, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_838cd6bc \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20454, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20468, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20481, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20486, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_8112e50b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20494, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20516, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_8d2ceb43 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20355, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20356, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20363, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20375, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20378, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20458, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20470, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20474, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20497, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20524, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20663, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20668, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_86dc7f8a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20510, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20516, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20668, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20669, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20672, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8b9bcf59 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20510, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20516, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20652, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8755ee86 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20510, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20515, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20516, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20577, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20580, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20592, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20603, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20623, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20629, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20662, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20662, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20663, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20663, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20678, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20679, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0fc2e86c \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \

#define E_86206f84 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20500, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20516, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20560, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20600, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_09510eb0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20570, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20577, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20593, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20594, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20596, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20600, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20600, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20615, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20623, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20672, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20674, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8cfed2b9 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20546, 1}, \

#define E_8e27d1b4 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0157bc0a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20153, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20154, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20155, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20182, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20265, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20337, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20531, 1}, \

#define E_8c463ca3 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20160, 1}, \

#define E_81086409 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20628, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8884d7b5 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_861a2c70 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20062, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20180, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20190, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_069f061c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20163, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \

#define E_0c88d0dc \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20337, 1}, \

#define E_0fa92e66 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_026d413b \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_05f21406 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20566, 1}, \

#define E_8fe78f11 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_013c8fbb \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20232, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20277, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20280, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20291, 1}, \

#define E_022fe57f \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \

#define E_80654198 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20666, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_87ea7839 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_0750bddb \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20196, 1}, \

#define E_8e1889b4 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20196, 1}, \

#define E_047b377b \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_06292df6 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0767ccff \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20480, 1}, \

#define E_856728ba \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20279, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20480, 1}, \

#define E_800b06e3 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20544, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20620, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_8422bdf4 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_85fa1e55 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20439, 1}, \

#define E_00e5f7d2 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20531, 1}, \

#define E_813d9eed \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20566, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0115b283 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_81b2b249 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20445, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20445, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20458, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20461, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20501, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20509, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20510, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20518, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20530, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20532, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20564, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20577, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20578, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_857585bf \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20551, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20552, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20553, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20554, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20564, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20564, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20565, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20585, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20586, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20588, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20593, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20595, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20624, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20629, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20634, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20637, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20671, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20675, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0f9edf85 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8a70c9ec \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_03cbd11e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20571, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_86eddd99 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20571, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20593, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20648, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20668, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20679, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_844c5d69 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0aa9e887 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_028efd27 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_04864af4 \
    {TEXT(T_8c8a48aa), TEXT(T_e3b0c442), 20767, 1}, \

#define E_0b9538d0 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0c801f8a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0902fbd9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_81e517b8 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_013e1001 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_8a2239ee \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_82dd68cb \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8641bea5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_80e51aaf \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_8ab31c55 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8a1ee6ca \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_007de832 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8ab51ccd \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0fb7d97a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0a4b7486 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_02624d44 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_08e22237 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0b4365e1 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8072d066 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0cac15a2 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8aa27df7 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_00429b14 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8355643d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_07eb92ca \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0d483e07 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_03445d53 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_03c6a0d5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_86e71598 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_0f90b62f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_8ac11404 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_8e3009ae \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_8154679d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0ae3d41c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0e1eb202 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_064c1b21 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_0c2b5f4a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_84d95f30 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_85f329fb \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0a362711 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_0be89891 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_8e3abb90 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_868cfb8d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0c2cd7c5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0dfbec26 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_08193bc5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_07904cda \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_81bb59e4 \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_805392ef \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_86ac7697 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_01810fd0 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_8912ad7a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0015b29a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_8a8312c2 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_82b55cd3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_80d6af8f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0f0c7425 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_83faa9a9 \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_8b86a5cf \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0cd9dc54 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0a5194e2 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0fdd198f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_87b8e635 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_04af1520 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_05f269e9 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_05088293 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0faf9631 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0ef6a79e \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_80cd0fad \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8387bf84 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_0fd3068c \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_865ad45c \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_8a15bbb0 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_83351ed5 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_8ac04c32 \
    {TEXT(T_5574a8cb), TEXT(T_e3b0c442), 20686, 1}, \

#define E_82db95b9 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_0e28d977 \
    {TEXT(T_03837c93), TEXT(T_e3b0c442), 20726, 2}, \

#define E_80afc4a6 \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_00dcbaf4 \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_056708c9 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_0afba9f4 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_039768af \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_87e336ed \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_06dcc47f \
    {TEXT(T_101247f8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_804817ab \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_0cf37b53 \
    {TEXT(T_005d8cc8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_08406e02 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_8043cead \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_808baca7 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_8c50b323 \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_0087fe6f \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_01ad0e07 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_86f962b8 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_88b0d1c6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_0958c769 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0878b94b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_046eba4d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_0a199f29 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_024a86aa \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_8f5a0879 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0cfb84b7 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_0e7415f9 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_097cce44 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_071cb04c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_024ab181 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_8745a64c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_81b1676e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_0d9b6993 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_85634b1f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_044a69d2 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_012c9814 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_07f5e7c0 \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_09033a05 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_8cd994df \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0182886c \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_87d04986 \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_80e6d854 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0dcabeb3 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_80b48b29 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_86cf1678 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_823f1b70 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_8d673b67 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_00a5b6ee \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_05cea3c8 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_843d4ef4 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_8fe9eaef \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_8ea87c3d \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_06d5bdf3 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0198eb68 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_8de325a7 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_85ab8142 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8976f968 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_86622ab2 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_861230ff \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8fd921ae \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_06f4ee25 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0343ef24 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_83ef070e \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_03969534 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_8f3e2c04 \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_06bcf2fc \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0006555a \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_80bc5b09 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_04894c61 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_8ce79c9f \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_061635b1 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0b11a4af \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_021068a9 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0a9e0d77 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_88393009 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_04c55db1 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0fc29701 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_013285c7 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_86ba27f1 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0721cc0f \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_861d5761 \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 2}, \

#define E_8c19ad21 \
    {TEXT(T_bcc70003), TEXT(T_87d63e6d), 20686, 1}, \

#define E_836a370d \
    {TEXT(T_5574a8cb), TEXT(T_e3b0c442), 20686, 1}, \

#define E_8e3d6582 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8fe4cf9f \
    {TEXT(T_e17f8258), TEXT(T_e6c1e1dd), 20777, 2}, \

#define E_0ae48661 \
    {TEXT(T_638a4810), TEXT(T_e3b0c442), 20777, 1}, \

#define E_88b1828d \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_8118a2de \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_88f84ebb \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \
    {TEXT(T_31550949), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8cde2576 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_040b0bb1 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_01118a7b \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_85995ab3 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0cebcdb2 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_806d472a \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_00ebec8e \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_05e7ebf5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_04e4e4f9 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8703e472 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0c219519 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_8408b89f \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_fa3dee52), TEXT(T_7eb3083d), 20777, 1}, \

#define E_020fa132 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_0d00a1ce \
    {TEXT(T_73a40483), TEXT(T_e3b0c442), 20633, 2}, \
    {TEXT(T_1256d61f), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0297e877 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20596, 1}, \

#define E_032ec1b8 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20596, 1}, \

#define E_05766987 \
    {TEXT(T_904ceef7), TEXT(T_e3b0c442), 20777, 2}, \

#define E_87ddde68 \
    {TEXT(T_904ceef7), TEXT(T_e3b0c442), 20777, 2}, \

#define E_89ba4519 \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 2}, \

