/* Where a price is from, and when it was checked.
 * Lists of what texts.h has.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#define E_fad5414d \
    {TEXT(T_a124bc37), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f36032d7 \
    {TEXT(T_795679ac), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f97e213c \
    {TEXT(T_795679ac), TEXT(T_e3b0c442), 20726, 2}, \

#define E_76c300f1 \
    {TEXT(T_795679ac), TEXT(T_e3b0c442), 20726, 2}, \

#define E_7f49bb33 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 2}, \

#define E_fdcdfc7d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_7190ddc2 \
    {TEXT(T_2ac5c590), TEXT(T_e3b0c442), 20726, 2}, \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_78d696d3 \
    {TEXT(T_c2d4818a), TEXT(T_d4f58e06), 20777, 1}, \

#define E_fd8ed9cb \
    {TEXT(T_58f10a56), TEXT(T_e3b0c442), 20767, 2}, \

#define E_7cac6784 \
    {TEXT(T_a74d716e), TEXT(T_e3b0c442), 20767, 2}, \

#define E_f583c185 \
    {TEXT(T_79edf0c5), TEXT(T_e3b0c442), 20777, 2}, \

#define E_792c5a49 \
    {TEXT(T_79edf0c5), TEXT(T_e3b0c442), 20777, 2}, \

#define E_fec21a94 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20525, 2}, \
    {TEXT(T_deb347db), TEXT(T_069fcfe8), 20777, 0}, \

#define E_7ff164f6 \
    {TEXT(T_8c8a48aa), TEXT(T_e3b0c442), 20767, 2}, \

#define E_7d489a3a \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_71bc167e \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_f1f250c9 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_f009ea10 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_731778e7 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f026672c \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7bbda339 \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 2}, \

#define E_fa9bd981 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \
    {TEXT(T_6e442c20), TEXT(T_19d77ba5), 20777, 1}, \

#define E_f73f40dd \
    {TEXT(T_5574a8cb), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7c7d2de2 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \
    {TEXT(T_6e442c20), TEXT(T_db00251f), 20777, 1}, \

#define E_f36c2898 \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f7a84ccc \
    {TEXT(T_638a4810), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fe91a1c2 \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 2}, \

#define E_78c71d9b \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7c4a64c0 \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 1}, \

#define E_f5b3b728 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f590ce09 \
    {TEXT(T_2e3e0870), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f540043c \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_f7c0c440 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7375fe7d \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f8492084 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_f70e528f \
    {TEXT(T_5f200963), TEXT(T_e3b0c442), 20777, 2}, \

#define E_76341f8e \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_76ca3413 \
    {TEXT(T_8d790811), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7c711ead \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 2}, \

#define E_75c27b98 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7bbc9db9 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 2}, \

#define E_78b2737a \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7e48495c \
    {TEXT(T_c98a8209), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fa9b1442 \
    {TEXT(T_9f3beac6), TEXT(T_e3b0c442), 20777, 2}, \

#define E_fb20cb12 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7ae0873d \
    {TEXT(T_06d53f68), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f6354745 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_70788431 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ff4e62ea \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_fd159d8e \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_fbe6ebc0 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f7860c86 \
    {TEXT(T_06a015b3), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f3a187ad \
    {TEXT(T_1e767106), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f17ce399 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f9a0e833 \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f06bab83 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_750a4bec \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7393bbfd \
    {TEXT(T_2725e83f), TEXT(T_e3b0c442), 20767, 2}, \

#define E_f3202b4a \
    {TEXT(T_9fdc45fc), TEXT(T_89fdaf94), 20777, 2}, \

#define E_f9389739 \
    {TEXT(T_6e02f858), TEXT(T_e3b0c442), 20777, 2}, \

#define E_705997e0 \
    {TEXT(T_6ef13ba4), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7e4f5cc3 \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 2}, \

#define E_fb71045b \
    {TEXT(T_d657977e), TEXT(T_89fdaf94), 20777, 2}, \

#define E_77f7a4b4 \
    {TEXT(T_9fdc45fc), TEXT(T_89fdaf94), 20777, 2}, \

#define E_7af17e76 \
    {TEXT(T_506d491a), TEXT(T_89fdaf94), 20777, 2}, \

#define E_708e00a1 \
    {TEXT(T_170a205e), TEXT(T_a7af8837), 20777, 2}, \

#define E_f1c49239 \
    {TEXT(T_63a0374d), TEXT(T_e3b0c442), 20777, 1}, \

#define E_756dbc50 \
    {TEXT(T_f5d52105), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fa7a2eb8 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fb1e3483 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_51b00f49), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7b4cd3ed \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f10d7933 \
    {TEXT(T_ba2803a7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7892c442 \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7802e71c \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7fd543fb \
    {TEXT(T_ba2803a7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_782de3e2 \
    {TEXT(T_06d53f68), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f61a511f \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_766eeefa \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_71dc29d7 \
    {TEXT(T_6e02f858), TEXT(T_e3b0c442), 20777, 2}, \

#define E_73e2e02b \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f18741f6 \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f76c2a53 \
    {TEXT(T_27b07db2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f3a83afa \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7a792506 \
    {TEXT(T_6ef13ba4), TEXT(T_c5d0242e), 20777, 2}, \

#define E_75cd813a \
    {TEXT(T_d6c5dfd8), TEXT(T_c5d0242e), 20777, 1}, \

#define E_fe747ef7 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_f34df356 \
    {TEXT(T_ba2803a7), TEXT(T_e3b0c442), 20777, 2}, \

#define E_fd2c1351 \
    {TEXT(T_5f200963), TEXT(T_e3b0c442), 20777, 2}, \

#define E_fc0d9f72 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_f8858466 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_fa3ffc44 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_f7b85028 \
    {TEXT(T_7d58d25c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f732bd17 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7cc33873 \
    {TEXT(T_bb714239), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7b78327f \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_fe6e9593 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_f1446dff \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fefb76a9 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f2e64057 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f9944bad \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7e750420 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_7745bff8 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_768e4a3a \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_74ac97ce \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_78185dc1 \
    {TEXT(T_6e02f858), TEXT(T_e3b0c442), 20777, 2}, \

#define E_720780fa \
    {TEXT(T_51b00f49), TEXT(T_e3b0c442), 20777, 1}, \

#define E_75bfaa37 \
    {TEXT(T_63c434f6), TEXT(T_e3b0c442), 20010, 1}, \
    {TEXT(T_ee8c9689), TEXT(T_e3b0c442), 20767, 1}, \

#define E_f3106154 \
    {TEXT(T_904ceef7), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f98929de \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_fd210817 \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 1}, \

#define E_798a7d09 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f95b3859 \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_75dd18e6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f1319080 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_fda76973 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f9176dbb \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \
    {TEXT(T_d92b215d), TEXT(T_e3b0c442), 20777, 0}, \

#define E_70db64e0 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7aa8ceb1 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_7413b9b4 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f07d776a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_70bfcb80 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7767e5f9 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7412f6f1 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_78a37934 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_f9ce9f14 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_77305d29 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_78bc07a6 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_77e5ea6f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_feac3399 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7e25b2cd \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f13b98d2 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7cbe5524 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_fcb67137 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_702c0143 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7380069d \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_79a36f82 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fe7570e9 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7f26e248 \
    {TEXT(T_e6d9395f), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f0d0f5d2 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_fddfc3f9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f8fc292c \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_f079b323 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_f704a42c \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f40a9325 \
    {TEXT(T_f72cbca5), TEXT(T_e3b0c442), 20127, 3}, \
    {TEXT(T_c9d51f80), TEXT(T_e3b0c442), 20145, 3}, \
    {TEXT(T_5db9e672), TEXT(T_43f60020), 20336, 3}, \
    {TEXT(T_cf88a524), TEXT(T_6e834817), 20360, 3}, \
    {TEXT(T_e240d16b), TEXT(T_e3b0c442), 20568, 3}, \
    {TEXT(T_92f1d748), TEXT(T_55fcbbdb), 20598, 1}, \
    {TEXT(T_09e0f744), TEXT(T_e3b0c442), 20610, 1}, \

#define E_f309956f \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_73b19456 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_7a9277b5 \
    {TEXT(T_5e9b6b61), TEXT(T_e3b0c442), 20693, 1}, \

#define E_741bfb9e \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7fa75277 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_faca82b1 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_71cbe023 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_fba3ea2b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f76769c1 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_7c385deb \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_752bb899 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_7aade18f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_73a08282 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_791a0823 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_739c0b67 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_fe02a95c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_77104e12 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_f785fd3c \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_74d8fe82 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_712b9307 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f06a3bc7 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_73c65d0f \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_76b55fca \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_70e31400 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_78ac8bdd \
    {TEXT(T_6d79d7b2), TEXT(T_e3b0c442), 20777, 2}, \

#define E_73c966bc \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7ae9ae70 \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_fe5add27 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f5d7d03e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7ece78a9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_798a528b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7e36901f \
    {TEXT(T_ce9532db), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f2de52a1 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f10b20ef \
    {TEXT(T_01dcbfa4), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f797d69e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fa9d9293 \
    {TEXT(T_e1702196), TEXT(T_e3b0c442), 20719, 1}, \

#define E_79b5e5a6 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7a351c02 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7752711d \
    {TEXT(T_bd24982b), TEXT(T_e3b0c442), 20767, 2}, \

#define E_79147dd3 \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f4168e41 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f7bfa23f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f86bf61d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_73354cfd \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f447b0dc \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fce081ed \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f28ac928 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f2545df9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f1f39d3e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7cef48a7 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f9447162 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7b86bffa \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_799a8d5d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f78d8168 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_78ce2ae5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fa23e4db \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f846fa73 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_773fb95f \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_ffc3540b \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_79253340 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f7e3d7f7 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_f39bbcdc \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7a1d1dfc \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7941251b \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_7483d2c8 \
    {TEXT(T_6ef13ba4), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fc8c0cd2 \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f56bf020 \
    {TEXT(T_6ef13ba4), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7ab7172d \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7baf5176 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ffe20bcc \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_796e3c70 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f0c91ebb \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f0c7e17c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7627ffb2 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f1dfca38 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f4dbf42d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_77f89c2b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f0d56040 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7d052b8f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7a6d532e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f722b431 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7e5a59b8 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7909896b \
    {TEXT(T_e17f8258), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7a65e9e8 \
    {TEXT(T_f4e458eb), TEXT(T_87d63e6d), 19947, 3}, \
    {TEXT(T_91d58f02), TEXT(T_87d63e6d), 20767, 3}, \

#define E_7775dc0d \
    {TEXT(T_7cefa97b), TEXT(T_e3b0c442), 20767, 2}, \

#define E_fda27439 \
    {TEXT(T_0544ee1f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f77b2040 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_7bc76588 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_793ee6d8 \
    {TEXT(T_e3e178cf), TEXT(T_45ef201a), 20777, 2}, \

#define E_77b5dbc3 \
    {TEXT(T_de2412fa), TEXT(T_87d63e6d), 20679, 2}, \
    {TEXT(T_6c975468), TEXT(T_87d63e6d), 20777, 1}, \
    {TEXT(T_631ca692), TEXT(T_03acdc01), 20719, 0}, \

#define E_7ff6a9f9 \
    {TEXT(T_cff77336), TEXT(T_e3b0c442), 20777, 1}, \
    {TEXT(T_19af6041), TEXT(T_e3b0c442), 20777, 0}, \

#define E_7e103753 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_79f20b0e \
    {TEXT(T_58fa43df), TEXT(T_e3b0c442), 20767, 2}, \

#define E_fff89a54 \
    {TEXT(T_58fa43df), TEXT(T_e3b0c442), 20767, 2}, \

#define E_7faf2923 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_7c4671ac \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_7f8be6a9 \
    {TEXT(T_58fa43df), TEXT(T_e3b0c442), 20767, 2}, \

#define E_f19aa6de \
    {TEXT(T_bce4f0a8), TEXT(T_e3b0c442), 20767, 2}, \

#define E_fb86d966 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_7633c300 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_7047063c \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_737ff6fa \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_7d74c7bb \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_f1b50169 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_74d31dd6 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_7fdd214c \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_7b140759 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_fa6d78d3 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_7130e96d \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_f86f1821 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_73c67bd4 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_f1cb591f \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_fe90bca6 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_fdaf9503 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_f1e01e71 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_780b1ab4 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fd0b5c1c \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7f49f2fd \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7a0e4aec \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_75ebc3ad \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f82df027 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_72ef9dc6 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7d220095 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7e3d25f9 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_77bd0e18 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7488af28 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fbafc168 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ff64f33b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f9881e51 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_7cab2cc9 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_70c2146f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_fde9d89a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_78643080 \
    {TEXT(T_47e67647), TEXT(T_e3b0c442), 20777, 2}, \

#define E_78932933 \
    {TEXT(T_0544ee1f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_fc67c8f5 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7df9d123 \
    {TEXT(T_6ef13ba4), TEXT(T_e3b0c442), 20777, 2}, \

#define E_773e65c4 \
    {TEXT(T_03d9434f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7c02ca7f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_74655994 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_72b806dc \
    {TEXT(T_7b146e4a), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_005d8cc8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7a68dd67 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_7b31f4b6 \
    {TEXT(T_775eacc3), TEXT(T_713c3f86), 20767, 1}, \

#define E_fe556287 \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f3c46418 \
    {TEXT(T_e1702196), TEXT(T_e3b0c442), 20719, 2}, \

#define E_fceae978 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_fc22a8bd \
    {TEXT(T_1abf7915), TEXT(T_e3b0c442), 20767, 2}, \

#define E_ff7d6d6d \
    {TEXT(T_1abf7915), TEXT(T_e3b0c442), 20767, 2}, \

#define E_77a9f8d5 \
    {TEXT(T_7d58d25c), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fab3ecb7 \
    {TEXT(T_7d58d25c), TEXT(T_e3b0c442), 20777, 1}, \

#define E_720a785b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7ad844b9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f45b2e38 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_74775fbd \
    {TEXT(T_e6d9395f), TEXT(T_e3b0c442), 20726, 1}, \

#define E_fbcef27b \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7c731e28 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fa5b2c7f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f3837f05 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fb7835d5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_735bbe1a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fc078ca8 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7924629c \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_78af7b63 \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fe9f7d10 \
    {TEXT(T_982201b8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fd4cb86e \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_736a8483 \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f02971e4 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_78d6fc48 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_fdbd2f44 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_782380fc \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_78c266f4 \
    {TEXT(T_0fb6b19e), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7e3c4611 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7933532d \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_72d58b8e \
    {TEXT(T_0fb6b19e), TEXT(T_e3b0c442), 20777, 2}, \

#define E_73937f6b \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_70b4afc1 \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f4255cd4 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_f4167c6b \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fb7fcf22 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fcbc3d20 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7df9d059 \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7b6de2fd \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_fef8f53f \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_f31a92e4 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_72051c4c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fc55a8fc \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7977b1eb \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7d117199 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fc111361 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_f91d7879 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f12a72c0 \
    {TEXT(T_faef35eb), TEXT(T_e3b0c442), 20686, 2}, \

#define E_fd5a16a2 \
    {TEXT(T_e96d477d), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f0221e38 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 3}, \

#define E_f245a4d1 \
    {TEXT(T_3d9d6bac), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7bcf0529 \
    {TEXT(T_9c93b59a), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f12160f5 \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7d6f5b73 \
    {TEXT(T_abd4131b), TEXT(T_e3b0c442), 20777, 2}, \

#define E_fa9d6c3a \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_784f49f4 \
    {TEXT(T_b6ebd1a5), TEXT(T_e3b0c442), 20777, 2}, \

#define E_761cd44e \
    {TEXT(T_79edf0c5), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f8dbf8d1 \
    {TEXT(T_66af94bf), TEXT(T_6f60c489), 20664, 0}, \
    {TEXT(T_1ab1a5e1), TEXT(T_6f60c489), 20777, 0}, \

#define E_71caba4b \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f2e3531d \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_78bd5e16 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_75bda809 \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f61f191f \
    {TEXT(T_b68aef72), TEXT(T_e3b0c442), 20249, 0}, \
    {TEXT(T_8321e17f), TEXT(T_e3b0c442), 20777, 0}, \

#define E_f2f20292 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 2}, \

#define E_ff1ad090 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fb4d2069 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f914cb09 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f20a35d0 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7b9ffbc1 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f504a951 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_70516754 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7dc8edaa \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_764f1b2d \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f42bc51d \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7d11433f \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_ffbd0cbd \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f2de949e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f7e3471e \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_72030502 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_778963f6 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f0037c58 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_fed25383 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f547503c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20128, 1}, \

#define E_f7bcbca0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20032, 1}, \

#define E_f4c4f08f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20475, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20614, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_f1db2505 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20050, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20060, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20329, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20428, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20480, 1}, \

#define E_7f40d6d8 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20019, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \

#define E_7c68c3dc \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ff3c4617 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7e6444e2 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f8f20ad2 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_fb2ef2fd \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f5e4597f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20560, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fe336f13 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20586, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_fb1465f9 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7ab10f3e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20214, 1}, \

#define E_f234fd2b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20318, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f9464f9c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20523, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_74204580 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ff81cb3a \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_748f10a8 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_f80ce092 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19992, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20181, 1}, \

#define E_77c27865 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20117, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20119, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20120, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20139, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20144, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20151, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20158, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20172, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20187, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20283, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20291, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20322, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20400, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20503, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20598, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20605, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fc06a61a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20329, 1}, \

#define E_f9d0ccc7 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20117, 1}, \

#define E_f57620d8 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20424, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20426, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20502, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20580, 1}, \

#define E_7fc43a17 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7c5efd3e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20193, 1}, \

#define E_f4243689 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20431, 1}, \

#define E_7e7bd1c5 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20074, 1}, \

#define E_7f4c4f25 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20125, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20140, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20200, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20302, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20471, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20475, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20477, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20564, 1}, \

#define E_f7fb2e77 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_f9f11254 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20229, 1}, \

#define E_70b8ad0b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20245, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20471, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20476, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20564, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_7d670d99 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20440, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20477, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20564, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fd22da29 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7bddf0d0 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \

#define E_71dedbd1 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20160, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20162, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20168, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20173, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20262, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20264, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20270, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20271, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20272, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20410, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20430, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20431, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20432, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20453, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20461, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20520, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20531, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20651, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7141e88e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20229, 1}, \

#define E_fa8f3fbe \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_7e3022d4 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_74614941 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20266, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20269, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20516, 1}, \

#define E_7c33d159 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20374, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20378, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20379, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20387, 1}, \

#define E_f0d78309 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20581, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_f4c429b9 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20589, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20605, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_f2835079 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20076, 1}, \

#define E_776e5f6b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20474, 1}, \

#define E_f9c7247c \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_791acd8a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19998, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20019, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20060, 1}, \

#define E_f7705250 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19998, 1}, \

#define E_f41ae2d2 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20199, 1}, \

#define E_758c7a69 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20024, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20061, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20062, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20190, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20197, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20245, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20255, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20256, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20256, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20260, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20262, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20263, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20263, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20264, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20264, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20265, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20273, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20274, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20350, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20459, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20609, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f1c1a757 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19992, 1}, \

#define E_fd36ba6f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20118, 1}, \

#define E_f0c442d1 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20435, 1}, \

#define E_fee297cf \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_7b1c49ca \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20237, 1}, \

#define E_ff568acd \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20497, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20500, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20500, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20502, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20512, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20523, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20527, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20530, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20533, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20540, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20543, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20544, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20544, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20545, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20546, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20546, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20564, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20567, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20582, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20613, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20630, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20644, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20671, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20678, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20679, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20685, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f35ed015 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7a931bcd \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \

#define E_f44e5bbe \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_750b8ba2 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20433, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20442, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20502, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20530, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f62ff513 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20230, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20231, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20239, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20280, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20281, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20285, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20469, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20530, 1}, \

#define E_737a36d8 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20280, 1}, \

#define E_7cd1a7c3 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20427, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_72e93d5d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20014, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_f7f2e687 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \

#define E_755dad84 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20063, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20190, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20196, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20200, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20206, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20403, 1}, \

#define E_7f373d2d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20439, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20530, 1}, \

#define E_7f771202 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19990, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20237, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20379, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fb787896 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20046, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20466, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20530, 1}, \

#define E_7e9883a8 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f17fa767 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20277, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20302, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f816fcf4 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f0a77e9c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20019, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20184, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20223, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20225, 1}, \

#define E_74a9cfe5 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20463, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20536, 1}, \

#define E_721ea819 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_72605e2a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20236, 1}, \

#define E_7966ed48 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_720efcf0 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_7f784c6d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_72e581a2 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f3c08385 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20147, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20147, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \

#define E_7f7d16f4 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ffa279e5 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20320, 1}, \

#define E_fc80d7d3 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20147, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7b1484f0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_755a4cf4 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_75926d2c \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_733a2416 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20434, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20554, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_70ce6f96 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7bbcf690 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20516, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20573, 1}, \

#define E_72549161 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f57ad062 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fc1de741 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7d262969 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7a3cde32 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20306, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20307, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20311, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20319, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20349, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20361, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20405, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20407, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20427, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20453, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20461, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20574, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20590, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20591, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20630, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20644, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20648, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f9404bd5 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20384, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20427, 1}, \

#define E_7e9e0587 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20120, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \

#define E_f78c1dac \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20169, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20467, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_7473a08e \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_f62a46fd \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20180, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20182, 1}, \

#define E_75112ca0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_f23515f8 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20347, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20426, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20432, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20493, 1}, \

#define E_72809a7f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20557, 1}, \

#define E_7bec1e80 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_fef046b1 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_fc1e37b3 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19990, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20126, 1}, \

#define E_7358f16e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20160, 1}, \

#define E_fa2ca0ed \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20155, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20159, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20510, 1}, \

#define E_7e2afe9f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20147, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20175, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20175, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20313, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20349, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20419, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20445, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20458, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20503, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20508, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20560, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20616, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20646, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20669, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_71515bf5 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20207, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20245, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20246, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20355, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20502, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20588, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20650, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20650, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20652, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20652, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20654, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20657, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f4992e0c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20291, 1}, \

#define E_f615e3ee \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20295, 1}, \

#define E_f95d37d4 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20384, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20416, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20418, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20434, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20479, 1}, \

#define E_fb39c012 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20371, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20375, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20382, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20454, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20497, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20524, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \

#define E_7ce1e068 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20543, 1}, \

#define E_751be7f5 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20607, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20616, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7c93b8ef \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20678, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_77d3057b \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7ef1d69b \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7a5fa670 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20055, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20064, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20067, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20073, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20077, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20155, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20237, 1}, \

#define E_744c2b2c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20036, 1}, \

#define E_7122054a \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7cf40e66 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20096, 1}, \

#define E_f1e7ba9a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20285, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f6738976 \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ff16ebc1 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20641, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20641, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20643, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20655, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fbf59998 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20040, 1}, \

#define E_7e9eed67 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7d392c2c \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_70003002 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20672, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_7cb8ffdc \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_f47e18ca \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f66818e5 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \

#define E_7238c079 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20260, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20480, 1}, \

#define E_788a6a4c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20357, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20480, 1}, \

#define E_f153266a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20351, 1}, \

#define E_7aa12782 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_fc459420 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20384, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20392, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20405, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20407, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20420, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20425, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20434, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20479, 1}, \

#define E_f1745cb0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20496, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20497, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20499, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20500, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20506, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20508, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20515, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20523, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20565, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20567, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20579, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20605, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20607, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20654, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fced1c15 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20528, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f0c9d779 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_78459564 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_78d01b3b \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7ffd6c63 \
    {TEXT(T_8c8a48aa), TEXT(T_e3b0c442), 20767, 2}, \

#define E_781d2edd \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_77defc2b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fbaf0e07 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7b5c2420 \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7a296167 \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_faa3face \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f9c852e4 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_75475d5c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ffc67ef0 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_fdd897db \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f46ef49f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_708ed723 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f9ff60ae \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_7459d17a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f6250f65 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_74f6ce54 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_75d7f7ab \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7592c536 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f8f9bd71 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7f6673f3 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f4002351 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_7b862a73 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f512f7da \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_7c0648b4 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_f03c5a68 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_f768c188 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_7086758f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_7c1f9461 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_799faf49 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_f01c4c4a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_f5478b71 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_7959e51b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f81b21d2 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_783ec314 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_74736175 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_70165224 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_f505c9fe \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_fa651196 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_f7f682ed \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_fcc31942 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_708a8c26 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_fb9ca99e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_7cbedaba \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_7d58e49f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_74f7ed95 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_7241e3d1 \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_72c9dd92 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f98741d7 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f705895e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_774af055 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_f4ef2fc0 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f6862b0b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f029baa5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f346fc37 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f6e5aed5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_7d857a09 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_755d9230 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_fbf6e775 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7832ba61 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7ff9122f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7421ad70 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_757c04da \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7d6a8ef5 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_7b5a5465 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7e330696 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_7a8663e3 \
    {TEXT(T_e62ac511), TEXT(T_e3b0c442), 20777, 1}, \

#define E_766b1319 \
    {TEXT(T_a124bc37), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7033a300 \
    {TEXT(T_b415093c), TEXT(T_e3b0c442), 20620, 2}, \
    {TEXT(T_957b424c), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_005d8cc8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fec172e8 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_f93a9409 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_71c4ec11 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_f473a0cc \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_7e2bc6de \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f58a6428 \
    {TEXT(T_1e767106), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f50b936d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_f074cfac \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_77843d8d \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_789ccdd8 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_73a80e82 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_7d4c3c8b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f35749f1 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_72eb2a18 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_fae3a675 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7492be31 \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f5887949 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_f4c766f5 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_fc7d9cf9 \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_f9bf5c1b \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7efc0456 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7e56c211 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_775e8a11 \
    {TEXT(T_7488d567), TEXT(T_e3b0c442), 20777, 2}, \

#define E_765ca849 \
    {TEXT(T_e534bc8f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_754df8b5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_78c72aa8 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_f1d02e1c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_fb752be4 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f00d05a7 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_788d84d7 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_7f3d92fd \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_752432d0 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_fe8b958f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_fe5573fb \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_f7f81bb3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_78e6c9b4 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_fd79bd20 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_7ca976a8 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_769cdb2f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_76629125 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_702f8ae0 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_7ff395cf \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_71925c3d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_7c4d8efc \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_fc42ac6d \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_720c209f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_7b3f4450 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_704dfe15 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7f16e50f \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7057aeec \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fffb2f6e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_78e3d5f4 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fd15c3dc \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fd9fbd9d \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_73077fcd \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_71da443d \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7d799b4f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7c937fc7 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7745bcb9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_78cd97ef \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7b9ba9c4 \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fdc95d8f \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f02dc27b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_f1a6118c \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_775add72 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_70bbe025 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f6993741 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_738bca91 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f1cfd894 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f4d745ab \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7bc8f6f6 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7a435529 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f205b878 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_731b024e \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7af78ce7 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_faa51e53 \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_71b90a35 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7701a8a2 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f8acf7c0 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7fc4e057 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7f73ad01 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f28a99d8 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fc91e405 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7598b853 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_fe3f7d4b \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f904d800 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f25d6f28 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fbdde8a1 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7c5dbbd8 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7a6736bb \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7f06eed3 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_780b6118 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7b7ff2f2 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_723b5295 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7cbd2c73 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7453fdb1 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_79dc963e \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fd4fbc8a \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f3f47464 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f95172e3 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fb6bd3bc \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7ae8a13d \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f46878eb \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7f518ff9 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f39c9e3b \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7de439ff \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f47bc332 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fbe038ca \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_78875b83 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fd760a1b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f0175759 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7ee3f592 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f1a0c368 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 2}, \

#define E_7ce3c23a \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fad8795c \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 1}, \

#define E_f419363f \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_7cf0ae80 \
    {TEXT(T_f1dedd9a), TEXT(T_e3b0c442), 20777, 2}, \

#define E_77bf0850 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f5038fde \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f787c6dc \
    {TEXT(T_462e0e8d), TEXT(T_87d63e6d), 20686, 1}, \

#define E_7a2b324c \
    {TEXT(T_83dc9b09), TEXT(T_e6c1e1dd), 20777, 0}, \
    {TEXT(T_ddfb6097), TEXT(T_45305baa), 20719, 0}, \

#define E_fc18d61e \
    {TEXT(T_d16760e9), TEXT(T_e6c1e1dd), 20777, 0}, \
    {TEXT(T_26eb33f6), TEXT(T_45305baa), 20777, 0}, \

#define E_78a18895 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fda66b12 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_75c40f6a \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7ee3c79d \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ffdad6a0 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fba8231a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7f39b3e3 \
    {TEXT(T_ab1e43ef), TEXT(T_aa4de59a), 20777, 1}, \

#define E_ff5b1b8a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_790c0f9b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f42ac7f2 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7e9dcdaf \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_fff113fa \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_749d0d68 \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f9b88a9b \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ffb3a221 \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7f06f79f \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_758458b4 \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_773f9a08 \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f319c7c9 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_767c4bcd \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_fb07120f \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_70e998b4 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7ada2892 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7d9e495b \
    {TEXT(T_9d0f14ea), TEXT(T_e3b0c442), 20686, 2}, \
    {TEXT(T_e534bc8f), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f44d057d \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f74e6986 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f91aeac8 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7bdd3e12 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_f29ae0ba \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_7b1dd21c \
    {TEXT(T_e004d5ca), TEXT(T_e3b0c442), 20767, 2}, \

#define E_7cbc51a3 \
    {TEXT(T_76852f2e), TEXT(T_e3b0c442), 20767, 2}, \

#define E_7372ca98 \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f48c2f23 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20613, 2}, \
    {TEXT(T_5752ab0b), TEXT(T_1cf03599), 20777, 1}, \

#define E_7187cf2b \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_f2be0f06 \
    {TEXT(T_b4911a5e), TEXT(T_e3b0c442), 20686, 2}, \

#define E_fb6dd82d \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_f9fafe88 \
    {TEXT(T_73a40483), TEXT(T_e3b0c442), 20633, 2}, \
    {TEXT(T_1256d61f), TEXT(T_e3b0c442), 20726, 1}, \

#define E_7bbd9202 \
    {TEXT(T_952aa9db), TEXT(T_e3b0c442), 20777, 2}, \

#define E_7f7f8616 \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 2}, \

#define E_71ea024d \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_faf6747b \
    {TEXT(T_e534bc8f), TEXT(T_e3b0c442), 20777, 2}, \

