/* Where a price is from, and when it was checked.
 * Lists of what texts.h has.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#define E_640fb8b1 \
    {TEXT(T_a124bc37), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6a3e1cbc \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_6a05c577 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_e23fdebe \
    {TEXT(T_795679ac), TEXT(T_e3b0c442), 20726, 2}, \

#define E_67e3e6d5 \
    {TEXT(T_e6d9395f), TEXT(T_e3b0c442), 20726, 2}, \

#define E_69f8211a \
    {TEXT(T_a124bc37), TEXT(T_e3b0c442), 20777, 1}, \

#define E_64e17541 \
    {TEXT(T_795679ac), TEXT(T_e3b0c442), 20726, 1}, \

#define E_e16072f1 \
    {TEXT(T_795679ac), TEXT(T_e3b0c442), 20726, 1}, \

#define E_6700b203 \
    {TEXT(T_795679ac), TEXT(T_e3b0c442), 20726, 1}, \

#define E_62abebc9 \
    {TEXT(T_795679ac), TEXT(T_e3b0c442), 20726, 1}, \

#define E_638b87e1 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 2}, \

#define E_eb535326 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_6599c4cb \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_6786af5e \
    {TEXT(T_a124bc37), TEXT(T_e3b0c442), 20777, 2}, \

#define E_6703f550 \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_ecc917fc \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e60b6acf \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_e55f3b37 \
    {TEXT(T_a74d716e), TEXT(T_e3b0c442), 20767, 2}, \

#define E_658dac04 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ec8b283a \
    {TEXT(T_79edf0c5), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e13d6113 \
    {TEXT(T_f644b605), TEXT(T_e3b0c442), 20767, 1}, \

#define E_e84db981 \
    {TEXT(T_8c8a48aa), TEXT(T_e3b0c442), 20767, 2}, \

#define E_619b9f06 \
    {TEXT(T_8c8a48aa), TEXT(T_e3b0c442), 20767, 2}, \

#define E_67995a4c \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_e98b5255 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_69289e5b \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e884d44e \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ec3a9426 \
    {TEXT(T_c98a8209), TEXT(T_e3b0c442), 20777, 2}, \

#define E_60cd0857 \
    {TEXT(T_a3165f0c), TEXT(T_e3b0c442), 20686, 2}, \

#define E_6b1df79f \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_edf24eec \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_e60f337f \
    {TEXT(T_5fb65607), TEXT(T_e3b0c442), 20686, 1}, \

#define E_eb1eb5ac \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e5a0d769 \
    {TEXT(T_c98a8209), TEXT(T_e3b0c442), 20777, 2}, \

#define E_628f8e65 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 2}, \

#define E_eacacc45 \
    {TEXT(T_969346ee), TEXT(T_e3b0c442), 20686, 1}, \

#define E_ecc9e9d3 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_e46489bd \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e6389fad \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e98384fc \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_eba4e816 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e67faddc \
    {TEXT(T_9f3beac6), TEXT(T_e3b0c442), 20777, 2}, \

#define E_63ad1699 \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_6f5e21d8 \
    {TEXT(T_b3978e7a), TEXT(T_5a444b11), 20726, 2}, \
    {TEXT(T_82ff0c29), TEXT(T_8662e4d1), 20777, 1}, \

#define E_e5f0b57e \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e016d6da \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6e12ffc6 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_63e02110 \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_63e73d46 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 2}, \

#define E_631d72ad \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e14172ac \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_63678b67 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6616ee0e \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e10a7816 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_63f27e0e \
    {TEXT(T_787c53ee), TEXT(T_e3b0c442), 20726, 2}, \

#define E_eaa23411 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_63f8f246 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e7b6937e \
    {TEXT(T_982201b8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_6d680a1e \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6163d66b \
    {TEXT(T_4814f141), TEXT(T_e3b0c442), 20777, 2}, \

#define E_65d23a11 \
    {TEXT(T_6fd2a97f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_63efa682 \
    {TEXT(T_6fd2a97f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_65d60220 \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ef572207 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_653a3fd4 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_67440d31 \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6b3d163f \
    {TEXT(T_27b07db2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e3097f29 \
    {TEXT(T_c8de1859), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e0f7c7f6 \
    {TEXT(T_c00c29dd), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e01355c1 \
    {TEXT(T_6ef13ba4), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ee1ba5f2 \
    {TEXT(T_f5d52105), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e9231f63 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_77fc09fb), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6f08048c \
    {TEXT(T_ba2803a7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e2f47263 \
    {TEXT(T_ba2803a7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6be69bcf \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \
    {TEXT(T_ab1e43ef), TEXT(T_52ed75c1), 20777, 1}, \

#define E_e17c1aa9 \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e5774715 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_6488decb \
    {TEXT(T_34d8e62a), TEXT(T_e3b0c442), 20777, 2}, \

#define E_6afef106 \
    {TEXT(T_ba2803a7), TEXT(T_e3b0c442), 20777, 0}, \

#define E_6a4e4e6c \
    {TEXT(T_ba2803a7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_690e42a8 \
    {TEXT(T_d6c5dfd8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6a1692de \
    {TEXT(T_38585a92), TEXT(T_e3b0c442), 20686, 2}, \

#define E_e8766d1f \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_ecd85c95 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_626b9c1d \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_e5c5e0d0 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e59572e7 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_e4ec7f97 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_e1695b41 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_6bbb141b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_e247451a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_61db85a9 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ecfc53fc \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_6e896385 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e4fae3e1 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6bda71e1 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ead300c9 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e15c79d6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_e7e9f0d3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_e041874e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_e689eb5c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ef60fb5c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_ef7098c9 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e9425fb7 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e059fcdf \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_6a907998 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_e2b9566f \
    {TEXT(T_15280871), TEXT(T_e3b0c442), 20767, 1}, \

#define E_eca2bc69 \
    {TEXT(T_15280871), TEXT(T_e3b0c442), 20767, 1}, \

#define E_e14d391c \
    {TEXT(T_15280871), TEXT(T_e3b0c442), 20767, 1}, \

#define E_e6193cc9 \
    {TEXT(T_0e153f9e), TEXT(T_e3b0c442), 20719, 1}, \

#define E_6c90e4c5 \
    {TEXT(T_15280871), TEXT(T_e3b0c442), 20767, 1}, \

#define E_6ad523b5 \
    {TEXT(T_0fb6b19e), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e010e811 \
    {TEXT(T_51b00f49), TEXT(T_e3b0c442), 20777, 2}, \

#define E_6a0d5083 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6833894f \
    {TEXT(T_63ebb9a2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e439bec0 \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6ccaae5d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e548ccf0 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_eca904a8 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6fa91204 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_ebfa2447 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e208bf91 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_e57d2e58 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e4979e1f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_690d616b \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_e0d07f9c \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_666cb5b1 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ea5af260 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_634b96ca \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ee062322 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_6e0b2885 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_6b8f8953 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_e40e955a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e90ad908 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_64bce2df \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_eaf79c8c \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6a5c1c3d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e6ba87c9 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_6e48b436 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_601b9168 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ec28eec4 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6c184ad1 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6b1130fe \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e23f944a \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6979b151 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_e7a2c2fe \
    {TEXT(T_5574a8cb), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_fa3dee52), TEXT(T_7eb3083d), 20777, 1}, \

#define E_e9677778 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_68da5cc8 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e2bd3dd2 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_611cdb43 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_e6668566 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e8e9b906 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e8895845 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_671a88fe \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e24e38ae \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e4756cb6 \
    {TEXT(T_694dbe06), TEXT(T_e3b0c442), 20145, 1}, \
    {TEXT(T_bc9a2852), TEXT(T_4addc917), 20336, 3}, \
    {TEXT(T_c1413159), TEXT(T_6e834817), 20360, 3}, \
    {TEXT(T_e240d16b), TEXT(T_e3b0c442), 20568, 3}, \
    {TEXT(T_92f1d748), TEXT(T_55fcbbdb), 20598, 1}, \
    {TEXT(T_09e0f744), TEXT(T_e3b0c442), 20610, 1}, \

#define E_6c588476 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 2}, \

#define E_6d0dcdfb \
    {TEXT(T_b73b68a7), TEXT(T_e3b0c442), 20570, 1}, \
    {TEXT(T_b34ab7cb), TEXT(T_ab8cbede), 20681, 1}, \
    {TEXT(T_8eb12065), TEXT(T_fc285e14), 20687, 0}, \
    {TEXT(T_8eb12065), TEXT(T_1340d8c6), 20706, 0}, \

#define E_e31af040 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_e5e293af \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_61b7f2a8 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_e9e3f1a0 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_ee35d47f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_6ffce78c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_66d6b5bb \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_6120ee47 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_e5de23c1 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_6b1135b3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_62ce4e18 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_68990575 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20609, 2}, \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 0}, \

#define E_6a96c482 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_ebe10753 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_67917e00 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e8d5b1d5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ecb56572 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ea77cc35 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e370730c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ef6cd892 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ecf70452 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6dad833b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_67b23bcd \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6169d6aa \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_eb897e23 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6b969749 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e37294ef \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6194b46f \
    {TEXT(T_b3cb5f8a), TEXT(T_e3b0c442), 20777, 2}, \

#define E_60f433cf \
    {TEXT(T_2187c3a6), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ee0caca5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ec53e4b4 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e4dedac6 \
    {TEXT(T_35274b72), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e90c4621 \
    {TEXT(T_911766a3), TEXT(T_e3b0c442), 20777, 2}, \

#define E_660fe627 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_eff1defc \
    {TEXT(T_c2f1a4c9), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e67455bb \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_6ecdfd2d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6c7c7aeb \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ea945e11 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e60dce7f \
    {TEXT(T_a130a987), TEXT(T_e3b0c442), 20777, 2}, \

#define E_efa0f486 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ee6ad725 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6883b8b2 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_693e37f3 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e2746ab0 \
    {TEXT(T_2187c3a6), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e0412e4a \
    {TEXT(T_005d8cc8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6454847b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6dc3fa54 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e00fa193 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e0344acd \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_67f59900 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ee8e6984 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ec9d5cbd \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6e11e2b9 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e7d8c693 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6be218f7 \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_eb142936 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ed5268ce \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e7d0cdaf \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6bcc653d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e7ca1ce5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e08b3724 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e45fbd84 \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_685a2253 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6fc971ae \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6d42840a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6cff714c \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_e7a0d47c \
    {TEXT(T_952aa9db), TEXT(T_e3b0c442), 20777, 2}, \

#define E_629ac373 \
    {TEXT(T_957b424c), TEXT(T_e3b0c442), 20679, 2}, \

#define E_e973efff \
    {TEXT(T_75d21ff2), TEXT(T_e3b0c442), 20621, 2}, \
    {TEXT(T_c2f1a4c9), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ec194257 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_edd819a4 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e367632f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6190e2fd \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6dd6ab36 \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_ebb81dd6 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e3802d80 \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6db64066 \
    {TEXT(T_13fbe71c), TEXT(T_e3b0c442), 20777, 2}, \

#define E_6e2f0c47 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6a1bdb1a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e0980f32 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ef9870bd \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_68e23ae6 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ec091f12 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e86f9dab \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_6f3c13fa \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_63e2772a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_672aae37 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_606591e1 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6e53e234 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6fce30ca \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e4f61207 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e8fd847e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e26cef24 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_667c0352 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_6828d0c3 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e10e8928 \
    {TEXT(T_de321998), TEXT(T_87d63e6d), 19997, 3}, \
    {TEXT(T_91d58f02), TEXT(T_87d63e6d), 20767, 3}, \

#define E_e7f69d0d \
    {TEXT(T_3c62ecf1), TEXT(T_87d63e6d), 20777, 2}, \

#define E_e1cd38a6 \
    {TEXT(T_6e978811), TEXT(T_e3b0c442), 20777, 0}, \
    {TEXT(T_6e978811), TEXT(T_cebf8fcc), 20777, 0}, \

#define E_657c5da7 \
    {TEXT(T_c336c6ae), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e5f49d48 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_e1b08f15 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_e5b2a39e \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_6331fe34 \
    {TEXT(T_bce4f0a8), TEXT(T_e3b0c442), 20767, 2}, \

#define E_6b0d6ec7 \
    {TEXT(T_bce4f0a8), TEXT(T_e3b0c442), 20767, 2}, \

#define E_e8de8781 \
    {TEXT(T_a97ca85a), TEXT(T_e3b0c442), 20251, 2}, \

#define E_e7b15bff \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e7ff5a1c \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_6e363aa3 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_673326ae \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_e8351263 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_ed61e16b \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_e0ca4833 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_e86e3690 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_6cc09004 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_e52939a3 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_e068b2ac \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_ee1fdd85 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_6b4ccaae \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_60cbd544 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_64fae888 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_6e2cdbe9 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_6e997bf1 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_ed0b3544 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_637c8166 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_68eeccf8 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_669fa612 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6aa71af7 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6a579873 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6f9f3338 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_60bfb120 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e4c39840 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_65e67dfa \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_efb24b1d \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e15f7b80 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e507e1c9 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_6aedd0f1 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e5348eb1 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_69bc7022 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_646d139d \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_63b2f362 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_66fda5a5 \
    {TEXT(T_c5f69e45), TEXT(T_e3b0c442), 20303, 2}, \

#define E_6dbb24b6 \
    {TEXT(T_e534bc8f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_6b6b77c3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_6ae49a96 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_e721c279 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_e6834051 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6eb2c696 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_69ea7337 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_68480fc0 \
    {TEXT(T_005d8cc8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ecff070a \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 2}, \
    {TEXT(T_03d9434f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_ee6bf01d \
    {TEXT(T_101247f8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e00ca951 \
    {TEXT(T_1713958f), TEXT(T_e3b0c442), 20767, 2}, \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e5f7f4db \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \
    {TEXT(T_03d9434f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_6dcf05eb \
    {TEXT(T_f8655c51), TEXT(T_e3b0c442), 20767, 2}, \

#define E_e1eaadb9 \
    {TEXT(T_54cabdd7), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e6077fdc \
    {TEXT(T_775eacc3), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_54cabdd7), TEXT(T_e3b0c442), 20777, 2}, \
    {TEXT(T_c336c6ae), TEXT(T_e3b0c442), 20777, 2}, \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e55804cc \
    {TEXT(T_19ce6836), TEXT(T_e3b0c442), 20767, 1}, \

#define E_ec962239 \
    {TEXT(T_917b5774), TEXT(T_e3b0c442), 19807, 1}, \
    {TEXT(T_63c434f6), TEXT(T_e3b0c442), 19880, 1}, \
    {TEXT(T_c99487f5), TEXT(T_e3b0c442), 20157, 1}, \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_654f9557 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_ec1f8611 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_eee465aa \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_e4345835 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20613, 2}, \
    {TEXT(T_3fb4a59a), TEXT(T_1cf03599), 20767, 1}, \

#define E_6452a4cf \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20606, 2}, \
    {TEXT(T_ed1ee62f), TEXT(T_e3b0c442), 20777, 1}, \

#define E_60d82b0f \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e24a95b8 \
    {TEXT(T_95d9e64d), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e16edcf7 \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e93f1113 \
    {TEXT(T_dd8d9298), TEXT(T_5d51eda5), 20563, 2}, \
    {TEXT(T_dd8d9298), TEXT(T_17872314), 20686, 0}, \

#define E_6096c48f \
    {TEXT(T_1abf7915), TEXT(T_e3b0c442), 20767, 2}, \

#define E_66c1aae5 \
    {TEXT(T_d27c2163), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6e6aea77 \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6f112450 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_63d438f5 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e4d0c899 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6da42020 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_ea888291 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e276d274 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_6285040f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_eea93015 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_6ee65e4c \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_6ca79bc4 \
    {TEXT(T_e6d9395f), TEXT(T_e3b0c442), 20726, 1}, \

#define E_e732c4ce \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6f498245 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_67a1170c \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ef3851a6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_6a488b9f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_eb7fb387 \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6b2cd07b \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6aa9e92a \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_629a8a07 \
    {TEXT(T_982201b8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6ab52eef \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 2}, \

#define E_69118a4f \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 2}, \

#define E_ebd28819 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_6b37237f \
    {TEXT(T_0fb6b19e), TEXT(T_e3b0c442), 20777, 1}, \

#define E_646e83e2 \
    {TEXT(T_982201b8), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e98d84d3 \
    {TEXT(T_1836de48), TEXT(T_e3b0c442), 20777, 2}, \

#define E_6330df79 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_64f0fd88 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_e94f66d8 \
    {TEXT(T_0fb6b19e), TEXT(T_e3b0c442), 20777, 1}, \

#define E_eb84fbf7 \
    {TEXT(T_0fb6b19e), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e41499cb \
    {TEXT(T_1836de48), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e7e93102 \
    {TEXT(T_2c3a31f8), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e9bf2272 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6a45f710 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 1}, \

#define E_61b14f6d \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 2}, \

#define E_e5ca3f3f \
    {TEXT(T_bf4a9bc5), TEXT(T_e3b0c442), 20777, 1}, \

#define E_692f3da2 \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_68add5f1 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6f8c5094 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e500e342 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e7c0f02e \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_696b7347 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e3c5fa5d \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6a143b10 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 2}, \

#define E_60878fcf \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 3}, \

#define E_e1978d6c \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_6327372b \
    {TEXT(T_3d9d6bac), TEXT(T_e3b0c442), 20777, 2}, \

#define E_ebd5240e \
    {TEXT(T_3c62ecf1), TEXT(T_e3b0c442), 20777, 2}, \

#define E_699085ad \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 2}, \

#define E_ece7910e \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_6c69beeb \
    {TEXT(T_79edf0c5), TEXT(T_e3b0c442), 20777, 2}, \

#define E_67d9409c \
    {TEXT(T_9c93b59a), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e1d1bde4 \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6132e68d \
    {TEXT(T_79edf0c5), TEXT(T_e3b0c442), 20777, 2}, \

#define E_65a8fc1d \
    {TEXT(T_66af94bf), TEXT(T_6f60c489), 20664, 0}, \
    {TEXT(T_1ab1a5e1), TEXT(T_6f60c489), 20777, 0}, \

#define E_e5d07697 \
    {TEXT(T_48701d08), TEXT(T_e3b0c442), 20777, 0}, \

#define E_e2631126 \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 2}, \

#define E_61e6c8a6 \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e2a28d15 \
    {TEXT(T_a1ace4ba), TEXT(T_9a26a998), 20777, 2}, \

#define E_6e28e559 \
    {TEXT(T_19ce6836), TEXT(T_e3b0c442), 20767, 1}, \

#define E_6f549324 \
    {TEXT(T_e96d477d), TEXT(T_e3b0c442), 20777, 1}, \

#define E_64a5d120 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e958ef4b \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e4c01b18 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6910e5f2 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ea75023d \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_eefa46e9 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e6aa841f \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_66a8cc12 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ed69e308 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20161, 1}, \

#define E_e50f6196 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20125, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20130, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20133, 1}, \

#define E_e5c954de \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20125, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20133, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20134, 1}, \

#define E_6789dd7d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e03077e7 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6eaf191f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20414, 1}, \

#define E_6917cca4 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_effe8193 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20032, 1}, \

#define E_ecdeb787 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20032, 1}, \

#define E_6fa30820 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20019, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \

#define E_efb89f1b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20144, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20480, 1}, \

#define E_e7759be7 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20502, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e6ce1bc7 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \

#define E_68a25164 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20424, 1}, \

#define E_6b3d48df \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_e37ae1a0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20579, 1}, \

#define E_ec27a61f \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ea54ac52 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_e8373a83 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e544d5d3 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19992, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e872e511 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20334, 1}, \

#define E_67c01af1 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20238, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20245, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20265, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20335, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20398, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20453, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20454, 1}, \

#define E_6d2ea59b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20238, 1}, \

#define E_6c0dd62b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20127, 1}, \

#define E_e6abcc34 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20154, 1}, \

#define E_60325f06 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20116, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20118, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20126, 1}, \

#define E_6570284d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20354, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20362, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20424, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20489, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20532, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20568, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20576, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20677, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20683, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6378f222 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6ebda6c7 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_eefba8c4 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20036, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20068, 1}, \

#define E_612a4ed1 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20049, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20054, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20061, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20068, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20147, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20212, 1}, \

#define E_e89debc0 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20327, 1}, \

#define E_e4d5297b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20257, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20377, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20471, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20476, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20564, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_eead702b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_66294210 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20411, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20471, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20476, 1}, \

#define E_662a2fcd \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e5555192 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6b78b739 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_607dce5c \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ecf8cd6c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20043, 1}, \

#define E_ec73161d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20049, 1}, \

#define E_6887ca09 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_ee356a6d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20122, 1}, \

#define E_6e83ae2f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19998, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20004, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20013, 1}, \

#define E_e9bc8b6a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_e19cd139 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \

#define E_e80dc5a5 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_eb4de658 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20658, 1}, \

#define E_64e24f77 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_6eac3ec3 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20009, 1}, \

#define E_63a2ccd7 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20009, 1}, \

#define E_67da5b0b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e451096c \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6fcecf78 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6d6d282e \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_69581b1d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19998, 1}, \

#define E_6f5c2efe \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20147, 1}, \

#define E_604fff1d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20061, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20190, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20469, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20481, 1}, \

#define E_e53cebb6 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_ef19eb3f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20132, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20147, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20161, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20162, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20197, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20200, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20558, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20589, 1}, \

#define E_e88b2086 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_e3d0d43e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20579, 1}, \

#define E_ecdf0da7 \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_6456f1bf \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20391, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20401, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20404, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20405, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20419, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20432, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20438, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20439, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20486, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20635, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20653, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \

#define E_6e63462d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20531, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20556, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20582, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20585, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20586, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20587, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20588, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20603, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20606, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20613, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20616, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20628, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20630, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20644, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20651, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20658, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20658, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20670, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_66354f9b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20230, 1}, \

#define E_eb995862 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19990, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20118, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \

#define E_e5c27d9a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_e54f649d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20137, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6fbffe76 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20529, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_efe4ffc6 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20167, 1}, \

#define E_6c8e3944 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20392, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e9022723 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20331, 1}, \

#define E_edb415de \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20384, 1}, \

#define E_e0d91e87 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20564, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20565, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20566, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20567, 1}, \
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
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20650, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20653, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20659, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20665, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20666, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20669, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20672, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20672, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20673, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20675, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20680, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20680, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20681, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20681, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20682, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_67a0acb2 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20068, 1}, \

#define E_e9121018 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20062, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20079, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20272, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20344, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20358, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_eeb74806 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20327, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20349, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_617bd4fc \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_64d85266 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20187, 1}, \

#define E_651a6c01 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e4525330 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_6c76fd8a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_6260b025 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_6f9b298d \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_623f5aba \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_ee3393da \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20160, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20467, 1}, \

#define E_6823934c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20308, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20385, 1}, \

#define E_6bc914a5 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20308, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20347, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20623, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e4a87826 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_60cfdeb0 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_68b9a34d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6769bead \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20644, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20648, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20662, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20668, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20680, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e03c5b38 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e6f13cd6 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_60d1853c \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_64e54478 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e6cc7973 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20473, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_69c8e6b0 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_eaa517dc \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20120, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e5f74136 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20195, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20347, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e06978d2 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20195, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20347, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_6310ef1c \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e26e191a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20392, 1}, \

#define E_ee544055 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20265, 1}, \

#define E_ed948246 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20494, 1}, \

#define E_e7e20c34 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20337, 1}, \

#define E_635ee593 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20337, 1}, \

#define E_e2fafefa \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_67e70db7 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_e51977d6 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20154, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_e0c5aeda \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20117, 1}, \

#define E_e00f4508 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20623, 1}, \

#define E_62d8e350 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20419, 1}, \

#define E_6e91aba7 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ef6ee21c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_e7425d76 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19991, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19991, 1}, \

#define E_65578ee2 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20012, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20098, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20186, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20224, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20767, 1}, \

#define E_e0a9a156 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20155, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20494, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20516, 1}, \

#define E_6495c9ec \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20184, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20232, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20234, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20235, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20236, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20285, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20304, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20502, 1}, \

#define E_ea808052 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20174, 1}, \

#define E_e4be829e \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20207, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20207, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20209, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20210, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20210, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20215, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20217, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20222, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20242, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20243, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20350, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20469, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20495, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20497, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_6666b682 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20498, 1}, \

#define E_ef13f078 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20292, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20293, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20295, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20306, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20312, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20349, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20569, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20658, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e7e5007b \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20329, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20347, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20360, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20443, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20666, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20669, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ec152890 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20349, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20494, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20516, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20560, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_65c5df18 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20385, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20439, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_6c548a35 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20376, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20376, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20382, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20454, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e7acd080 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20500, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20502, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20508, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20516, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20560, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20585, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20588, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20594, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20620, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20641, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20651, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20674, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20674, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20676, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20678, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20678, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6867bec1 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20510, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20529, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20560, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e6ceef03 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20570, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20588, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20600, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e8d89714 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20570, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20571, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20571, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20575, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20595, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20595, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20599, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20600, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20611, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20616, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20617, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20631, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20632, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20635, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20637, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20648, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20649, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20657, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20658, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20659, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20660, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20668, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20671, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20681, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20681, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20682, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20682, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20683, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20683, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20684, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ee1713bc \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20551, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20560, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20595, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20596, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_69cb0f75 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \

#define E_e69a4273 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e180eae3 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6e822806 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ece09395 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6a4d323e \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_63637f8b \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_69d0a9b3 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20176, 1}, \

#define E_e26455df \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20291, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \

#define E_65c3255a \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e6dab278 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20158, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20183, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20280, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20293, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20300, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20305, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20392, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20430, 1}, \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_e35719f8 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20652, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_efdaadc1 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20281, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20417, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20454, 1}, \

#define E_6ad30959 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20204, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20291, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20312, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \

#define E_672a1047 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20204, 1}, \

#define E_e9d65a89 \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20419, 1}, \

#define E_665a872c \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6d198bdf \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \

#define E_61df6a9f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 19987, 1}, \

#define E_60be52e2 \
    {TEXT(T_da55024c), TEXT(T_e3b0c442), 20726, 1}, \

#define E_6837e58d \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20072, 1}, \

#define E_69c2e45f \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20009, 1}, \

#define E_6ed91b9a \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20188, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20245, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20480, 1}, \

#define E_62ecaf79 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6a503cbc \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20298, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20299, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20308, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20332, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20342, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20348, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20357, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20360, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20362, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20365, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20381, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20382, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20385, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20405, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20420, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20491, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20502, 1}, \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6aa8800d \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20693, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20718, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e7e9b7d3 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e3b6701c \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20667, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20674, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20674, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20676, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20676, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20677, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20677, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20680, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20680, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20681, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20681, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20682, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20682, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20683, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20683, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20684, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20685, 1}, \
    {TEXT(T_57516e7a), TEXT(T_e3b0c442), 20685, 1}, \
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

#define E_e93d47ed \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20716, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e6591fa7 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_65dd3ed6 \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20701, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20725, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20731, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20741, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_3c62fa22), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6c9a3a6b \
    {TEXT(T_e1702196), TEXT(T_e3b0c442), 20719, 2}, \

#define E_edc5eb7d \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e3363aab \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e0bffd57 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e13ab57b \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 2}, \

#define E_680f8475 \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_625a6c2c \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_668d46d8 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_edd66ebb \
    {TEXT(T_5752ab0b), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e2e23eae \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_6712edb6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_6135e764 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_6048f209 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_e0cf4dce \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_e0518cdb \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ee70e6e6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_e8c41609 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_6aba87f9 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_68835f29 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_e68fdf52 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_6bdcc1ec \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_6a900077 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_627b8a3a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e7a5a5e4 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e6be68f4 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e42f8fcb \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_62981cfd \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_6d76755c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_e0982bca \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_6d31ac06 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ebe09591 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_65e01a1e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_e173c0fb \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_63e38732 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_661c7087 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_e0a644fe \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_6fb67ee8 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_62003214 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_e734ff66 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_69762f29 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_61fe2330 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_e6b9a5f2 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_6328050e \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e5299bcc \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e4358ff6 \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_e33945d1 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e73ce2fa \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_ec74c697 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e26f0203 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_6c506ddc \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_63c127a2 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ed612821 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_eaec9721 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_eff7fd2c \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_6faaa7a5 \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_6b651b5b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_e68ac2a1 \
    {TEXT(T_d3d47cbc), TEXT(T_e3b0c442), 20686, 1}, \

#define E_66ec7a77 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ef84fdd0 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_e37d5c87 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_e6bfb2a1 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_63d64515 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_69867905 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_e63bd899 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_eb45f135 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_69f1cc0e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_6e3965c8 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e7ee51b8 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e4095720 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6066a7c2 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e9af471f \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_efeb5f9a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_669efd30 \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_e90f4df2 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_6db87fc5 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_694b595e \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e7fcc3db \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e79c4171 \
    {TEXT(T_e534bc8f), TEXT(T_e3b0c442), 20777, 2}, \

#define E_6bba46b7 \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_6fa968b2 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_ef08b285 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_e95e182d \
    {TEXT(T_a3d8bc41), TEXT(T_e3b0c442), 20615, 2}, \
    {TEXT(T_1e767106), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e791e72d \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_e36a0c82 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_6c0e2d14 \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_674344f8 \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_61fd80f1 \
    {TEXT(T_1774fec6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_e52d41b0 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_6b8ce316 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_63cced0d \
    {TEXT(T_7df17349), TEXT(T_e3b0c442), 20777, 2}, \

#define E_60cab476 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_6e03225f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_66de16b5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_65ce8840 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ed8b9571 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_67320ea3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_6716aea8 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_e6cd623e \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e1a92ab7 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_efe411d7 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_62984c92 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e17587d9 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_6f838e97 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e8997e69 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_edca3d89 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6a37753a \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e769e386 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e9cbe3b8 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_e9f772cd \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_eea38f69 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_ed882c11 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6026d052 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e210bd0b \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e322427a \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_647c2904 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e4f44811 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e1c1a9db \
    {TEXT(T_638a4810), TEXT(T_e3b0c442), 20777, 1}, \

#define E_61de90ec \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_60fd8153 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_e491994f \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6f054935 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_eb892e10 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_ebb23d60 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_6b98309e \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6e4d47e4 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ec191cf1 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6a71c83e \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_68cc0337 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_66bcb139 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e81ed333 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e94e9aa4 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_eb1a8f0c \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e25d21e0 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_ea0356cd \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_eaeb58e6 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e5d2fab2 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_69674c99 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e07c7320 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6054e4b1 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e9ad02b9 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_ea12657b \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6424d4b1 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_65cb8b66 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e5725a78 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 2}, \

#define E_6983a854 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e1a017f1 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6300a21a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ea5448af \
    {TEXT(T_1491caf7), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ef6c83c6 \
    {TEXT(T_2915eaff), TEXT(T_e3b0c442), 20777, 1}, \

#define E_eb0f5a78 \
    {TEXT(T_ab211480), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e8595a5e \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_672a44df \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e8f3bc95 \
    {TEXT(T_3fb4a59a), TEXT(T_e3b0c442), 20767, 1}, \

#define E_666bed21 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20525, 2}, \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 0}, \

#define E_ee121f88 \
    {TEXT(T_ad86f107), TEXT(T_e3b0c442), 20777, 2}, \

#define E_6d9c2119 \
    {TEXT(T_a1ace4ba), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6407f3fb \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e6fb0c5b \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6bf60bd2 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_e590aef7 \
    {TEXT(T_ab1e43ef), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e60d3b28 \
    {TEXT(T_de2412fa), TEXT(T_e6c1e1dd), 20679, 2}, \
    {TEXT(T_e17f8258), TEXT(T_e6c1e1dd), 20777, 1}, \
    {TEXT(T_7cdf7c20), TEXT(T_45305baa), 20719, 0}, \

#define E_6e352880 \
    {TEXT(T_638a4810), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e51a9243 \
    {TEXT(T_b65d8abc), TEXT(T_e3b0c442), 20777, 2}, \

#define E_e28e806f \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_e04bda12 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_64e2081f \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6960603b \
    {TEXT(T_e932a3ec), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e48b482d \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_e4244ab4 \
    {TEXT(T_462e0e8d), TEXT(T_e3b0c442), 20686, 1}, \

#define E_ead68b73 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_64df24a7 \
    {TEXT(T_77384785), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e90bcfef \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e3c3bedb \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_62deb617 \
    {TEXT(T_94c9b9c2), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e6ac9424 \
    {TEXT(T_30c991cf), TEXT(T_e3b0c442), 20777, 1}, \

#define E_65eaf581 \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 1}, \

#define E_696af662 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_63bff654 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_eaf9fee2 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_639ce02b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_e8f0379c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_66b3ebe9 \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 2}, \

#define E_60120d4a \
    {TEXT(T_6e442c20), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6cecee9a \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6b0aefac \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6d236638 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e66a6b66 \
    {TEXT(T_fa3dee52), TEXT(T_e3b0c442), 20777, 1}, \

#define E_ecbd93e0 \
    {TEXT(T_83253f8e), TEXT(T_e3b0c442), 20767, 2}, \

#define E_eb476e75 \
    {TEXT(T_bd6bc49e), TEXT(T_e3b0c442), 20593, 2}, \
    {TEXT(T_6e39d7b6), TEXT(T_e3b0c442), 20777, 1}, \

#define E_6fab3c0f \
    {TEXT(T_bd6bc49e), TEXT(T_e3b0c442), 20593, 2}, \
    {TEXT(T_6e39d7b6), TEXT(T_e3b0c442), 20777, 1}, \

#define E_e88663bc \
    {TEXT(T_f49195c6), TEXT(T_e3b0c442), 20767, 2}, \

#define E_60cd64be \
    {TEXT(T_952aa9db), TEXT(T_e3b0c442), 20777, 2}, \

#define E_67463808 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20596, 1}, \

#define E_e7f6bb30 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20596, 1}, \

