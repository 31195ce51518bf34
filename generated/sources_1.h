/* Where a price is from, and when it was checked.
 * Lists of what texts.h has.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#define E_1d07aaf0 \
    {TEXT(T_c98a8209), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9042eadb \
    {TEXT(T_795679ac), TEXT(T_e3b0c442), 20726, 1}, \

#define E_1ae70457 \
    {TEXT(T_2a7a0cf3), TEXT(T_e3b0c442), 20726, 1}, \

#define E_913320e5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_99ca714b \
    {TEXT(T_e534bc8f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_96df67ad \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_91090c0d \
    {TEXT(T_ca2d24cc), TEXT(T_e3b0c442), 20767, 2}, \

#define E_174688c8 \
    {TEXT(T_ca2d24cc), TEXT(T_e3b0c442), 20767, 2}, \

#define E_1510e818 \
    {TEXT(T_58f10a56), TEXT(T_e3b0c442), 20767, 2}, \

#define E_98ee7005 \
    {TEXT(T_592ae4c1), TEXT(T_e3b0c442), 20777, 0}, \

#define E_161343ab \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_9691ca9d \
    {TEXT(T_8c8a48aa), TEXT(T_e3b0c442), 20767, 2}, \

#define E_174ab87a \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_9350da8b \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_104732cd \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9fa22dbf \
    {TEXT(T_1713958f), TEXT(T_e3b0c442), 20767, 1}, \

#define E_1c0561e3 \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9255e350 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 2}, \

#define E_97081365 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_9681792c \
    {TEXT(T_e6d9395f), TEXT(T_e3b0c442), 20726, 1}, \

#define E_11d45568 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_1b54a5ed \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_114cd7fb \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 1}, \

#define E_1359e395 \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9e9e69a6 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9a5b3333 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 2}, \

#define E_9416db4a \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1ae2bf7c \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9b8891b0 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9bd44a08 \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_91a83c38 \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_13714878 \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 2}, \

#define E_18fa7c59 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_14fad617 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_95bd7278 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_91fe0589 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9391d3e7 \
    {TEXT(T_c98a8209), TEXT(T_e3b0c442), 20777, 2}, \

#define E_1fa2ffa2 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 2}, \

#define E_1e4961ae \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 2}, \

#define E_1b68679d \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_15adc51c \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 2}, \

#define E_948f39af \
    {TEXT(T_c98a8209), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9069046e \
    {TEXT(T_06d53f68), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9d0abc74 \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_90fdeb81 \
    {TEXT(T_83253f8e), TEXT(T_e3b0c442), 20767, 2}, \

#define E_126e6372 \
    {TEXT(T_63a0374d), TEXT(T_e3b0c442), 20777, 2}, \

#define E_924e4d4e \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_19ac1cb4 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_908425e7 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_1a9db628 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9f8b6253 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_1134c864 \
    {TEXT(T_6fd2a97f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_996301ef \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_14d706ca \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_196187a9 \
    {TEXT(T_982201b8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_926ec37e \
    {TEXT(T_982201b8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_1aa8d75f \
    {TEXT(T_6fd2a97f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9547368c \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_92dea9b5 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_21fbb770), TEXT(T_e3b0c442), 20777, 1}, \

#define E_925d98af \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 2}, \

#define E_11dbc6e3 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1d404300 \
    {TEXT(T_02247338), TEXT(T_89fdaf94), 20777, 2}, \

#define E_150606eb \
    {TEXT(T_9fdc45fc), TEXT(T_89fdaf94), 20777, 2}, \

#define E_13e3a651 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_91b4761c \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_178ee9d9 \
    {TEXT(T_51b00f49), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9e833a2b \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 0}, \
    {TEXT(T_6fd2a97f), TEXT(T_e3b0c442), 20777, 0}, \

#define E_11ba885c \
    {TEXT(T_f5d52105), TEXT(T_e3b0c442), 20777, 1}, \

#define E_91ff47cd \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_1ff2974e \
    {TEXT(T_06d53f68), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9602377c \
    {TEXT(T_06d53f68), TEXT(T_e3b0c442), 20777, 1}, \

#define E_10513330 \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 1}, \

#define E_18057c5f \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9f49b42c \
    {TEXT(T_836861b5), TEXT(T_7cf5583e), 20777, 2}, \

#define E_188b620c \
    {TEXT(T_6ef13ba4), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9f3fbf68 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9d19e482 \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_1340186b \
    {TEXT(T_6e02f858), TEXT(T_c5d0242e), 20777, 2}, \

#define E_94932e64 \
    {TEXT(T_d6c5dfd8), TEXT(T_c5d0242e), 20777, 1}, \

#define E_1153498b \
    {TEXT(T_ba2803a7), TEXT(T_c5d0242e), 20777, 1}, \

#define E_1264887b \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 2}, \

#define E_1d7e7c68 \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_1531b36d \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_984f5a84 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_91abe62a \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_90f6ac18 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_18249f61 \
    {TEXT(T_7d58d25c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_1f7a2d57 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_95d56414 \
    {TEXT(T_db041445), TEXT(T_e3b0c442), 20686, 2}, \

#define E_14bfb559 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_9eeb1d76 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_19d3c2ce \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9a3250a7 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_95e7f332 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9484f18c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_1f67b185 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_9a0bbf48 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_96634de1 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_94eb0419 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_17a0eeb7 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_9ede87dd \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_92b019f1 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1a053f61 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1b537ca4 \
    {TEXT(T_0fb6b19e), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9cb99b9a \
    {TEXT(T_15280871), TEXT(T_e3b0c442), 20767, 1}, \

#define E_1fb39dda \
    {TEXT(T_15280871), TEXT(T_e3b0c442), 20767, 1}, \

#define E_1d9bfcf0 \
    {TEXT(T_15280871), TEXT(T_e3b0c442), 20767, 1}, \

#define E_9543159e \
    {TEXT(T_51b00f49), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1a42ab52 \
    {TEXT(T_51b00f49), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1691061d \
    {TEXT(T_6e02f858), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9ca87fd6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_162ac885 \
    {TEXT(T_0544ee1f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_1eb89dfb \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_94059d06 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_194138b2 \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 2}, \

#define E_10f29609 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_996f256b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_91d07000 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9f90e319 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_1a00270c \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_1fd9530f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1ffeefbe \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9b154e4b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9c06e459 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_150531ab \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1547dd6a \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_1ac9a303 \
    {TEXT(T_e6d9395f), TEXT(T_e3b0c442), 20726, 1}, \

#define E_1bade225 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1a92f388 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_1d56ecfa \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_15e01b88 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_16b186a7 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9cc29aa0 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_91063e9f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_166e35df \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9ce6bbba \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_97df45e0 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_937d8d67 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_1e3e31cd \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_194c97b3 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9f0e34ca \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_95a8158e \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9f7a3d9a \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9788efac \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9a227b09 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_12314ebc \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_990f7956 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_94296490 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_1bd14b5b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_1133a5f1 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_919fe74e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_9cdf409d \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_95055316 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_1954d110 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_9011d941 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_101df283 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_1df6eea7 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_91bdbe79 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_1cd3836a \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_91749cb7 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_14f289b2 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_90e7c0ca \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_19f0f57f \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_124760e6 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_1586f00e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_17370a98 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_94b34c48 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_91a220fa \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_93c5c2f9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_16cae6c2 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_11cd61e0 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_16938413 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9cd96573 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9a304268 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_94c48673 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_93cddc05 \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 2}, \

#define E_109ab6fc \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_96d7ede5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1e55cdda \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_11154775 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_14887d17 \
    {TEXT(T_cad70e52), TEXT(T_e3b0c442), 20496, 2}, \

#define E_196aeb4b \
    {TEXT(T_9a5bd74e), TEXT(T_e3b0c442), 20777, 2}, \

#define E_930c9af3 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1a4120c2 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_18f9e8fb \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_92e3a880 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1118842f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1b71a718 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1ebd3186 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_998b7ee1 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9652751d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_968f7275 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9ce2c064 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_94e32269 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_127adf16 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_913eb2af \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_14ea4338 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_19fa0ccf \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_184d767d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_17f86b1d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9667f772 \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_115ca884 \
    {TEXT(T_c2f1a4c9), TEXT(T_e3b0c442), 20777, 2}, \

#define E_16dc3740 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_1710f806 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_12f20415 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_1d0b1fb1 \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 2}, \

#define E_14ce7977 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_911db16d \
    {TEXT(T_8c8a48aa), TEXT(T_e3b0c442), 20767, 1}, \

#define E_1a8c44b4 \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_1bdb9cd8 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9c999e3a \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_1770c8d3 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_998aefc2 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_97ec943c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_13f29e1d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1b0db888 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_92c77047 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1a1ab660 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1bcc7116 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9248a7e8 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9e4e9f8c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_997eabe2 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1fb1c22f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_96ffb615 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9b1263a0 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1e2506b2 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_17a2433d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_11d81055 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_90be7ece \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_94e87af4 \
    {TEXT(T_e17f8258), TEXT(T_e3b0c442), 20777, 2}, \

#define E_1bd4a7bc \
    {TEXT(T_b6677812), TEXT(T_e3b0c442), 20400, 2}, \
    {TEXT(T_1cb529bf), TEXT(T_11e5d19b), 20777, 1}, \

#define E_962e7b87 \
    {TEXT(T_0ef386b9), TEXT(T_45ef201a), 20777, 2}, \

#define E_151aab65 \
    {TEXT(T_42c744ba), TEXT(T_87d63e6d), 20262, 2}, \

#define E_9886938e \
    {TEXT(T_6e493c9a), TEXT(T_e3b0c442), 20777, 2}, \

#define E_97279ba6 \
    {TEXT(T_79edf0c5), TEXT(T_e3b0c442), 20777, 1}, \

#define E_16a8dce2 \
    {TEXT(T_1d5fdc8e), TEXT(T_87d63e6d), 20777, 0}, \
    {TEXT(T_7abaa6b3), TEXT(T_03acdc01), 20719, 0}, \

#define E_1bf2bdf1 \
    {TEXT(T_9950fad6), TEXT(T_e3b0c442), 20685, 1}, \

#define E_99b22a76 \
    {TEXT(T_a1fbc3c4), TEXT(T_e3b0c442), 20360, 2}, \

#define E_1bc3ab43 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_1a730fda \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_960ba351 \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 2}, \

#define E_9a8d992e \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_1b526742 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_91d7e07e \
    {TEXT(T_30c991cf), TEXT(T_5bec9606), 20777, 3}, \

#define E_198db8e8 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_9d6540fd \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_93f218e1 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_1b97f91d \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_92a3ab34 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_9110213d \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_14cca044 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_1719d4b2 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_900c4e9d \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_192ddf0e \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_1a9c3f34 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_10aeaa82 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_1d4d867d \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_95b3bda6 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_9339d2df \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_9182a63c \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_9009b8b4 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_1265d24d \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_9fb009e0 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9745af21 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_1d65d71d \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_15fa90df \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9cbb1258 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9bfa3697 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_14280077 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9e12352e \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_18c01672 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_16776f7f \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_165e9efb \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1fde4143 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_91056010 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9e461295 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_9088cf58 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_98d5ab28 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_930e3950 \
    {TEXT(T_8cc0c6b8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_92ba7e9b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_99da7ee4 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_130b9183 \
    {TEXT(T_c1fc2a21), TEXT(T_e3b0c442), 20726, 2}, \
    {TEXT(T_101247f8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9484c89f \
    {TEXT(T_638a4810), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9d41a0ef \
    {TEXT(T_490b57ea), TEXT(T_e3b0c442), 20767, 2}, \

#define E_1fce2963 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9e8cff58 \
    {TEXT(T_1713958f), TEXT(T_e3b0c442), 20767, 2}, \

#define E_1344c7b5 \
    {TEXT(T_101247f8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_901353d1 \
    {TEXT(T_c336c6ae), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9824e969 \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9920c006 \
    {TEXT(T_005d8cc8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_90484218 \
    {TEXT(T_63c434f6), TEXT(T_e3b0c442), 19880, 1}, \
    {TEXT(T_c99487f5), TEXT(T_e3b0c442), 20157, 1}, \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \
    {TEXT(T_9d575368), TEXT(T_e3b0c442), 20777, 2}, \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9036dba1 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9d9bfb08 \
    {TEXT(T_dcc19419), TEXT(T_e1bbe5d8), 20676, 2}, \
    {TEXT(T_4814f141), TEXT(T_e3b0c442), 20777, 0}, \

#define E_19c40666 \
    {TEXT(T_8c8a48aa), TEXT(T_e3b0c442), 20767, 2}, \

#define E_1efed73e \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_14babfc2 \
    {TEXT(T_1abf7915), TEXT(T_e3b0c442), 20767, 2}, \

#define E_9e460c49 \
    {TEXT(T_f326e3e7), TEXT(T_e3b0c442), 20777, 2}, \

#define E_129c5aa8 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9bb62968 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_916f49dd \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_18ccf649 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9d7501f4 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1807e571 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1a3a952e \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_12fa0595 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9c0e1998 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_90c97472 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_93ac56d2 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9ab3eb1c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_9e06d93a \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 2}, \

#define E_1c4586c4 \
    {TEXT(T_0fb6b19e), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1b092e88 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9bba7c86 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_99f0225b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_970ff04b \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1448158d \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1e43a06d \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_19a85e34 \
    {TEXT(T_980f22e8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_99208371 \
    {TEXT(T_bfcddfd5), TEXT(T_e3b0c442), 20726, 1}, \

#define E_14f833cc \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_93dc823d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9594bc8a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9ebc0410 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_937e1f7b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_15dfd1e8 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_946a2130 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_17d13e56 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1f0b7ab5 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_19c95e91 \
    {TEXT(T_5f83cd46), TEXT(T_e3b0c442), 20767, 1}, \

#define E_1204e221 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_1397a8f0 \
    {TEXT(T_97ca6358), TEXT(T_6f60c489), 20686, 0}, \
    {TEXT(T_53a18743), TEXT(T_ef69d6d7), 20777, 0}, \

#define E_9e8e5c32 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 3}, \

#define E_9f5b0201 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_19b97445 \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 3}, \

#define E_12a6af1b \
    {TEXT(T_b1170230), TEXT(T_e3b0c442), 20719, 1}, \

#define E_1b0987ca \
    {TEXT(T_7d58d25c), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9c626899 \
    {TEXT(T_3d9d6bac), TEXT(T_e3b0c442), 20777, 2}, \

#define E_94d9f0da \
    {TEXT(T_3c62ecf1), TEXT(T_e3b0c442), 20777, 2}, \

#define E_94c2522d \
    {TEXT(T_7d58d25c), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9d63535d \
    {TEXT(T_e1702196), TEXT(T_e3b0c442), 20719, 2}, \

#define E_1ad7dd2f \
    {TEXT(T_5b3380a8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_934715f8 \
    {TEXT(T_79edf0c5), TEXT(T_e3b0c442), 20777, 2}, \

#define E_946622dc \
    {TEXT(T_abd4131b), TEXT(T_e3b0c442), 20777, 2}, \

#define E_1ba5d3cc \
    {TEXT(T_8e366899), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9214dacc \
    {TEXT(T_eadf3726), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9a8f4a62 \
    {TEXT(T_79edf0c5), TEXT(T_6f60c489), 20777, 2}, \

#define E_1dcd13c2 \
    {TEXT(T_c918ad69), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1e068336 \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_99962aaa \
    {TEXT(T_28151f2c), TEXT(T_e3b0c442), 20686, 2}, \

#define E_1ce632fd \
    {TEXT(T_849d0478), TEXT(T_e3b0c442), 20777, 2}, \

#define E_95f89cb5 \
    {TEXT(T_56eb4ee6), TEXT(T_863d01a0), 20686, 3}, \

#define E_1583e21b \
    {TEXT(T_64c079ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9325a28e \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_13bb6c26 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9a6af19f \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1adcc75e \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1ac144fd \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_932f12f1 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_19e293eb \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_1d59abc7 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9310317c \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_10ca2449 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20285, 1}, \

#define E_928f3325 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_182d10a4 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20193, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20302, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20309, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \

#define E_1d183cd4 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20489, 1}, \

#define E_1c730f35 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20341, 1}, \

#define E_1910ee05 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20162, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20165, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20363, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20420, 1}, \

#define E_110dfba3 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20462, 1}, \

#define E_9523bc54 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20019, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20184, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20199, 1}, \

#define E_96fc38a8 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1343572e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20425, 1}, \

#define E_10ff09f3 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20063, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9c522d6a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_1662aad7 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_17d8e5bf \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20050, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20060, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \

#define E_108ec141 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20144, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \

#define E_1ef35297 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9f5e4c20 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20490, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_91068b58 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20551, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20630, 1}, \

#define E_91a784ac \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20361, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20400, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20470, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20474, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20475, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20630, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_910b8923 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1fc4cc2b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9c6e4cce \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20214, 1}, \

#define E_973905a2 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20214, 1}, \

#define E_9e448448 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20545, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20546, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20557, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20624, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \

#define E_16c98aa7 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20371, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20454, 1}, \

#define E_148c6b84 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_17a7d954 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20174, 1}, \

#define E_163338fc \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20292, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_9c087bc7 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20133, 1}, \

#define E_9ccdef55 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20133, 1}, \

#define E_9ad57477 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20767, 1}, \

#define E_9c10a672 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20412, 1}, \

#define E_173c95de \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20120, 1}, \

#define E_194fda4b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20177, 1}, \

#define E_18608279 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20665, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20667, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20675, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20679, 1}, \
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

#define E_9bee1478 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_12abb3b5 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20327, 1}, \

#define E_96ac784e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20196, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20217, 1}, \

#define E_1224d6d8 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20511, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20516, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20564, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_962bf869 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20510, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20564, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_13fdc396 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1d5736f6 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20672, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_16aa4f6e \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_900f549d \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_90976074 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20237, 1}, \

#define E_17244b68 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20161, 1}, \

#define E_91a952c0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20162, 1}, \

#define E_96adfd49 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20159, 1}, \

#define E_9adc92f9 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20049, 1}, \

#define E_96b8eba8 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19998, 1}, \

#define E_9192a4b6 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_9d7b10eb \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20381, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_110e40b9 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_126bd628 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \

#define E_980f0c15 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20379, 1}, \

#define E_939507a5 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_127b2671 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_160f8226 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_196733d5 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20111, 1}, \

#define E_1d97c236 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20147, 1}, \

#define E_184fc875 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20024, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20061, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20488, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20580, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20611, 1}, \

#define E_92ab2dd8 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20053, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20062, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20079, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20403, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20490, 1}, \

#define E_93258a28 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_98e3ccff \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19992, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19992, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19995, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20065, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20131, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20182, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20188, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20190, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20479, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20554, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20611, 1}, \

#define E_1f8563f8 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19998, 1}, \

#define E_965e6d3a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19992, 1}, \

#define E_1ccd3547 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20127, 1}, \

#define E_94e66a08 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20184, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20184, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20187, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20190, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20196, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20200, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20222, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20241, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20242, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20288, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20289, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20432, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20479, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20646, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20675, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_93e9a625 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_98a1d987 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_18d0b9a0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_12b05651 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20104, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20105, 1}, \

#define E_9b5a91c1 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20663, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9924dc48 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1ce85ade \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1ef51d87 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20063, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20075, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20077, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20202, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20223, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20229, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20243, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20244, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20245, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20245, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20248, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20251, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20256, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20256, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20257, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20258, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20260, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20262, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20263, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20263, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20264, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20264, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20265, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20272, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20273, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20274, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20284, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20335, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20567, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20570, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20572, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20590, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20591, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_99e8e991 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20131, 1}, \

#define E_9dc12142 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20131, 1}, \

#define E_1ad462fc \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_18bbe940 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1daeed27 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20148, 1}, \

#define E_143b2b68 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_193a99f9 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_15941dd3 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20184, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20223, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20225, 1}, \

#define E_1b9ba061 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20184, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20223, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20225, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20280, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20302, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20309, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20317, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20321, 1}, \

#define E_9c1d13e9 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20372, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20611, 1}, \

#define E_9928f3d8 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20531, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20531, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20536, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20560, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20590, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20591, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20630, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20638, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20653, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20655, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20659, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20672, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20673, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20674, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1e6e13b9 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_96387355 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20163, 1}, \

#define E_1c76045f \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_182ffbda \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_13bc8483 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20594, 1}, \

#define E_14714fd4 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_130a9425 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19999, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20065, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20467, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20554, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20623, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20623, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_90c9438b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1d1d0ebf \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20308, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20336, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20554, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20594, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_116c1ef5 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20368, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_112abeac \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20644, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20648, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20683, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_10b44c83 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_19e5a7c5 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_185a6644 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1d1eb05b \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_93ffca34 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1389effb \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_9a067036 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20132, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_9d33e097 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_1aaa09b4 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20383, 1}, \

#define E_1a710993 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20524, 1}, \

#define E_1447a0cd \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20300, 1}, \

#define E_12676602 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20302, 1}, \

#define E_92958399 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20182, 1}, \

#define E_16f9298c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20408, 1}, \

#define E_1c7e9713 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_195ce241 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9dbf38e8 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9075014b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20392, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_98d4b0bf \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20623, 1}, \

#define E_967c7e4a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \

#define E_1b245786 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20147, 1}, \

#define E_1e22bd0f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20174, 1}, \

#define E_11061b3b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20295, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20296, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20361, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20498, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20519, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20531, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20560, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20566, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20604, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20635, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20654, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9cb338c0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20207, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20207, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20291, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20415, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_11b564f8 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \

#define E_19fc81b6 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20349, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20494, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20516, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20560, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_101787a0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20343, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20344, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20349, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20433, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20453, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20461, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20655, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20656, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20657, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20659, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20669, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20678, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20684, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_96ee12e5 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20469, 1}, \

#define E_1eb327c4 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20343, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20343, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20344, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20349, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20367, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20385, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20454, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20524, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_9eeedf54 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20376, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20497, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_986a00c5 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9d66e200 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20160, 1}, \

#define E_1aeffd1f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20053, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20054, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20097, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20264, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_9bcddf4a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20076, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20104, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_96a39356 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20234, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20285, 1}, \

#define E_1f7ab122 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20176, 1}, \

#define E_9182fa5d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20194, 1}, \

#define E_952d0f24 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20486, 1}, \

#define E_1ccba07a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20281, 1}, \

#define E_1c60d780 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20641, 1}, \

#define E_104a5019 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20304, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20322, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20361, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \

#define E_1779c054 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20206, 1}, \

#define E_1f666017 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20291, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20363, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20452, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20535, 1}, \

#define E_1691c596 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20185, 1}, \

#define E_133e6ccf \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20260, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20480, 1}, \

#define E_1bb3b8eb \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20544, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20574, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_984bbb35 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_913ae091 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9fc54f50 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20362, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20363, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20388, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20389, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20438, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20439, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20452, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20501, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20502, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20517, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20587, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20646, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20676, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20678, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20679, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20679, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20680, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9d4161cd \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20431, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20460, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20568, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_135f3262 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20473, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20568, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20650, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20651, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_96b32c18 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20672, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9e4bdc08 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_18bd415c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20614, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_94e4cc00 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20565, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1a454374 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_91734756 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_91cdafa3 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_924dd487 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1f2c2eec \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1d14e701 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_94e94a1d \
    {TEXT(T_c89ac47e), TEXT(T_e3b0c442), 20726, 1}, \

#define E_1b0eac6c \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_1a9f140f \
    {TEXT(T_c89ac47e), TEXT(T_e3b0c442), 20726, 2}, \

#define E_94ca0590 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_18ea35da \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9907193b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_15b99284 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9e1b398d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_14128a78 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_186045c8 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9e6227d1 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_11d99064 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1f5a81b0 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_97286bd5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1b620169 \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_10b1d976 \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1322f230 \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_988a89a6 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9dd98199 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_9528c5c4 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_9cbceda5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_17c4ad1e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_1f57f982 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_142f0001 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_99ee44e1 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_931d5501 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_17819159 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_91633d97 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_1e1234cd \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_1f07fbb7 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_18c7f362 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_18f09a2e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9b277050 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_19f0f28d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9820fe4e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9705640d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_131e9806 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9c8ff1f8 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_18085c82 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_92a319ca \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_92c0d41a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_912ce179 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_1f3a62d4 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_12ad2f23 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_1be97d20 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_92e7823b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_1e5bfbe3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_9d56141e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_932473d0 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_18e9f7b3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_1ff1cb25 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_11b2b4b0 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_9eb0eaa6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_93558a22 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_971a724f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_93787872 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_1fdf8b54 \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_1ba7396d \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_17462d42 \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_1caa2c42 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_9d3ab04e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_1a5adf29 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_9e62a490 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_981c738d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_1aa7522f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_9e9bebb2 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_19f13590 \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_93d2ee5f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_19bb2ce1 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9b0a53af \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_11cf0586 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_97426fe9 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_9d42ae1c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_904f9570 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_90656e5a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_16eb79df \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_13680a05 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_962ce0f4 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_9a4b0f00 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1ee96054 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1b3d8e8c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_16e74f46 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1a5e0c28 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9f5658f7 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1f26c23b \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_98c4c105 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_9f6a3a7a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_9dd5163b \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_94aa10e8 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_986e8a86 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_9b8692ec \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9b648855 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9733bf90 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_15520f31 \
    {TEXT(T_5574a8cb), TEXT(T_e3b0c442), 20686, 1}, \

#define E_98981fa2 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9ca54107 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_93b216a7 \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_94377abf \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_9a8bee0c \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_9474a19f \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_977fbfa0 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_9c41474c \
    {TEXT(T_7d58d25c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_1704e521 \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_92bf9c12 \
    {TEXT(T_5574a8cb), TEXT(T_e3b0c442), 20686, 2}, \

#define E_1fe0327e \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_1a695b62 \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_1e41614a \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_15d031f5 \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_95bd0552 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_90472e23 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_94d5d871 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9a0b04f1 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_1943e649 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_9987e208 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_176fd619 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_124fcf34 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_97c8d961 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_173c11f7 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_164efa95 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_9e8395e6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_9b8467eb \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_9b60e4f0 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_9be07b68 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_93d403eb \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_15b8fbb5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_123278d3 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1298173f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_165a6c32 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_126174dd \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_92ee833f \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_1c31edb7 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9b9788e1 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_99067f80 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_994dee9f \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_990c489b \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9336a7ab \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9134d899 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_956e537f \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9302679f \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_16be3528 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_15276dc2 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1936128e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1977ef38 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_10e21878 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_97ce7012 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_950b4722 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_93191160 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1946056a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1e7104d7 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_10d9cc02 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_9c9ad5b6 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_19e7b18b \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_17492080 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_187f3a92 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_93d0cd3e \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9c7536e6 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9e9251f1 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_93c2f162 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_19cef2f4 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1e28ec50 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1f716768 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_93b82935 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9b827a36 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9dc83cc9 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_90b72b50 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_90a305ff \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9b5d36e0 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_154f62da \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_107af57a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_9710d1b0 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1a3e052f \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1b894b3d \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9c183262 \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_19d31ed3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_99b21527 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_12b4d9a0 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_1b010563 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1ffa4c66 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_18976720 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9d85aa15 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_106b49d9 \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1e14d878 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_158423f9 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9063882a \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 2}, \

#define E_1d8e977e \
    {TEXT(T_c98a8209), TEXT(T_e3b0c442), 20777, 2}, \

#define E_90a38b77 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 2}, \

#define E_1f061ab6 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_10c47bfe \
    {TEXT(T_dabd1f80), TEXT(T_e3b0c442), 20686, 1}, \

#define E_928393a9 \
    {TEXT(T_6d757388), TEXT(T_87d63e6d), 20686, 1}, \

#define E_94934773 \
    {TEXT(T_462e0e8d), TEXT(T_87d63e6d), 20686, 1}, \

#define E_9b941e8a \
    {TEXT(T_0067586e), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9d6b7991 \
    {TEXT(T_5574a8cb), TEXT(T_e3b0c442), 20686, 1}, \

#define E_16b76d90 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_91e13937 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1eb08545 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9fc08753 \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_15366dfb \
    {TEXT(T_5574a8cb), TEXT(T_e3b0c442), 20686, 1}, \

#define E_913b7736 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_19529e08 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_965406af \
    {TEXT(T_ab1e43ef), TEXT(T_aa4de59a), 20777, 1}, \

#define E_1ad2df18 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9c7d7108 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1cab4bbb \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_19646aa4 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_94432bfb \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_14921d90 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_95967302 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_90d9b2f0 \
    {TEXT(T_3b965cfd), TEXT(T_e3b0c442), 20686, 1}, \

#define E_98042b3b \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_96858621 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9d3223fa \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9314d0a3 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_922a0d50 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_1777c103 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_12b28b18 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9bfd6a4a \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_113c2229 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_1b661d3e \
    {TEXT(T_1d1a4068), TEXT(T_e3b0c442), 20519, 2}, \
    {TEXT(T_5a90dcd5), TEXT(T_e3b0c442), 20633, 1}, \
    {TEXT(T_1256d61f), TEXT(T_e3b0c442), 20726, 1}, \

#define E_90687d05 \
    {TEXT(T_e779463d), TEXT(T_e3b0c442), 20633, 2}, \
    {TEXT(T_1256d61f), TEXT(T_e3b0c442), 20726, 1}, \

#define E_12ae9959 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20596, 1}, \

#define E_15948ca7 \
    {TEXT(T_904ceef7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_9508d6c0 \
    {TEXT(T_fb220f0b), TEXT(T_e3b0c442), 20777, 2}, \

#define E_9d958d90 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20716, 2}, \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 1}, \

