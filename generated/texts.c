/* Which model and which price says what.
 * 39,743 bytes of texts.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "texts.h"

#define INITIAL(name, size, ...) .name = __VA_ARGS__,
const struct mreg_data_texts mreg_data_texts = {
    MREG_DATA_TEXTS(INITIAL)
};

/* name, version, cutoff, url, notes, guidance */
const struct mreg_model_texts mreg_data_model_texts[] = {
    [M_b64b0607] = {TEXT(T_de9a25a4), TEXT(T_9f29a130), TEXT(T_e3b0c442), TEXT(T_df6753e4), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_258bbf27] = {TEXT(T_34f72b8f), TEXT(T_9f29a130), TEXT(T_e3b0c442), TEXT(T_df6753e4), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8a1210d0] = {TEXT(T_d0a798ff), TEXT(T_e3b0c442), TEXT(T_2d08b5f8), TEXT(T_df6753e4), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2b45b2db] = {TEXT(T_40db7263), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_640fb8b1] = {TEXT(T_2c227875), TEXT(T_e3b0c442), TEXT(T_2d08b5f8), TEXT(T_df6753e4), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c940e59c] = {TEXT(T_5628c92c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e23fdebe] = {TEXT(T_48ef500a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1d07aaf0] = {TEXT(T_f31ca38a), TEXT(T_e3b0c442), TEXT(T_771d60f5), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fad5414d] = {TEXT(T_1c8ce189), TEXT(T_e3b0c442), TEXT(T_771d60f5), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ac1c0eb9] = {TEXT(T_53e4d759), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_dac5ba45] = {TEXT(T_78a336f6), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_67e3e6d5] = {TEXT(T_1ee8c309), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_420a99b8] = {TEXT(T_eebccc83), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_69f8211a] = {TEXT(T_aa8fd4aa), TEXT(T_e3b0c442), TEXT(T_771d60f5), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9042eadb] = {TEXT(T_5794a082), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_00f599f9] = {TEXT(T_658034c1), TEXT(T_e3b0c442), TEXT(T_771d60f5), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_64e17541] = {TEXT(T_ab5658b2), TEXT(T_e3b0c442), TEXT(T_771d60f5), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_babee6ba] = {TEXT(T_030badec), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e16072f1] = {TEXT(T_58b24c79), TEXT(T_e3b0c442), TEXT(T_771d60f5), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f36032d7] = {TEXT(T_f7b25f27), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0ad2fe8e] = {TEXT(T_6c6c9fa1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6700b203] = {TEXT(T_2291bfb1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d81ba490] = {TEXT(T_cf6db9c9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0684319c] = {TEXT(T_5dedb723), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_caa28f21] = {TEXT(T_1a60ec6c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cfdfe91c] = {TEXT(T_831bf2b6), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5151f5d0] = {TEXT(T_4b70e8ae), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8cf539d2] = {TEXT(T_7b7c92d9), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_42bdfcfc] = {TEXT(T_8dc73efe), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ca1c745d] = {TEXT(T_a39cb196), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f97e213c] = {TEXT(T_e67996fa), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_db53d954] = {TEXT(T_f4d65cd6), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_62abebc9] = {TEXT(T_1a6f89a1), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_02669b8a] = {TEXT(T_10f350ff), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_638b87e1] = {TEXT(T_32af41ad), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ddc02c15] = {TEXT(T_36c5ecb4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5d36bf70] = {TEXT(T_07cc0258), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bad899a1] = {TEXT(T_bac27380), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bd66866f] = {TEXT(T_fa91c4a7), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_76c300f1] = {TEXT(T_a8e24f9d), TEXT(T_4e074085), TEXT(T_771d60f5), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3ea74a38] = {TEXT(T_95c43899), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1ae70457] = {TEXT(T_4e7d9622), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d25d2edc] = {TEXT(T_14a59f22), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_48b1baef] = {TEXT(T_35a77d95), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5de79c20] = {TEXT(T_3f4dc572), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c1f86e14] = {TEXT(T_6d3260b8), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2e99c6cf] = {TEXT(T_d20f12e4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_dccb8b92] = {TEXT(T_d9a93d9b), TEXT(T_8a199b12), TEXT(T_e3b0c442), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_05c8ac6e] = {TEXT(T_fcaa4da6), TEXT(T_8a199b12), TEXT(T_e3b0c442), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7f49bb33] = {TEXT(T_06b1b219), TEXT(T_8a199b12), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_03868644] = {TEXT(T_817a1ed1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_eb535326] = {TEXT(T_c00b7524), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fdcdfc7d] = {TEXT(T_be312208), TEXT(T_94d36273), TEXT(T_e3b0c442), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6599c4cb] = {TEXT(T_27d64d2a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b8be5331] = {TEXT(T_a6cc1f4f), TEXT(T_94d36273), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_913320e5] = {TEXT(T_e4c52f25), TEXT(T_b1133c63), TEXT(T_e3b0c442), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a3a34c56] = {TEXT(T_1343a883), TEXT(T_b1133c63), TEXT(T_e3b0c442), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7190ddc2] = {TEXT(T_e9476357), TEXT(T_b1133c63), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3a67c676] = {TEXT(T_d713040d), TEXT(T_0fa04adf), TEXT(T_e3b0c442), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_99ca714b] = {TEXT(T_99bc575a), TEXT(T_0fa04adf), TEXT(T_e3b0c442), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bca825e8] = {TEXT(T_b5ffd124), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6786af5e] = {TEXT(T_436c1d51), TEXT(T_e3b0c442), TEXT(T_771d60f5), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a51826b5] = {TEXT(T_f53e2a84), TEXT(T_d4735e3a), TEXT(T_38568523), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_41066066] = {TEXT(T_9106f65a), TEXT(T_d4735e3a), TEXT(T_e3b0c442), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_df54549f] = {TEXT(T_5e0788cf), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6703f550] = {TEXT(T_3da72468), TEXT(T_e3b0c442), TEXT(T_a7326fa7), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_96df67ad] = {TEXT(T_a078a76c), TEXT(T_e3b0c442), TEXT(T_a7326fa7), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ecc917fc] = {TEXT(T_62479bd6), TEXT(T_e3b0c442), TEXT(T_a7326fa7), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d753a5a5] = {TEXT(T_02648eaf), TEXT(T_e3b0c442), TEXT(T_a7326fa7), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cbe25c25] = {TEXT(T_bb5c8f69), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_360b76c5] = {TEXT(T_1fd6cced), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_893bfef2] = {TEXT(T_9f12fa84), TEXT(T_6b86b273), TEXT(T_e3b0c442), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_78d696d3] = {TEXT(T_3d11b630), TEXT(T_d4735e3a), TEXT(T_e3b0c442), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_58a01f60] = {TEXT(T_8ecf1e93), TEXT(T_6b86b273), TEXT(T_e3b0c442), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_076def9b] = {TEXT(T_8f5fe277), TEXT(T_6b86b273), TEXT(T_e3b0c442), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e60b6acf] = {TEXT(T_bce65679), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fd8ed9cb] = {TEXT(T_177bbe15), TEXT(T_ad78cfa0), TEXT(T_e3b0c442), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b754acf8] = {TEXT(T_a731c552), TEXT(T_8a199b12), TEXT(T_40612b9f), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bda2df8c] = {TEXT(T_79764676), TEXT(T_8a199b12), TEXT(T_771d60f5), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5e10c018] = {TEXT(T_2d27aed4), TEXT(T_8a199b12), TEXT(T_771d60f5), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e55f3b37] = {TEXT(T_10090194), TEXT(T_b1133c63), TEXT(T_a7326fa7), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_91090c0d] = {TEXT(T_65916729), TEXT(T_4e074085), TEXT(T_9586a762), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_174688c8] = {TEXT(T_90ec1aa3), TEXT(T_4e074085), TEXT(T_9586a762), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1510e818] = {TEXT(T_75e0d1f9), TEXT(T_4e074085), TEXT(T_9586a762), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_86c0c8bf] = {TEXT(T_3456ef96), TEXT(T_ef2d127d), TEXT(T_3ba37c61), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_98ee7005] = {TEXT(T_a5ee67b5), TEXT(T_77065cda), TEXT(T_ee00ffb5), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_38feef90] = {TEXT(T_66224fe2), TEXT(T_6c6a464e), TEXT(T_e3b0c442), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_dd2f481c] = {TEXT(T_aae9e84e), TEXT(T_32209ccb), TEXT(T_f31fb2c2), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_d02f24a2), TEXT(T_0237f7a6), TEXT(T_e3b0c442), TEXT(T_97c4b917)}},
    [M_016da3c7] = {TEXT(T_011da203), TEXT(T_4819f531), TEXT(T_ee00ffb5), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_54615ec2] = {TEXT(T_952a4721), TEXT(T_77ac319b), TEXT(T_e3b0c442), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cde1e58e] = {TEXT(T_764b2c7a), TEXT(T_ef2d127d), TEXT(T_e3b0c442), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_658dac04] = {TEXT(T_6f410273), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3feb9bb9] = {TEXT(T_eab5646f), TEXT(T_e979952d), TEXT(T_e59ea10b), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7cac6784] = {TEXT(T_471bcce3), TEXT(T_4b227777), TEXT(T_e59ea10b), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f583c185] = {TEXT(T_7d099cbc), TEXT(T_32209ccb), TEXT(T_ecc85397), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_82f48fe4] = {TEXT(T_2902cfcf), TEXT(T_8bf40d05), TEXT(T_ecc85397), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_792c5a49] = {TEXT(T_b575622c), TEXT(T_db7dc8ce), TEXT(T_3ba37c61), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cccbc1ce] = {TEXT(T_ca919179), TEXT(T_9c7f38a9), TEXT(T_3ba37c61), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_b447ead1), TEXT(T_e3b0c442), TEXT(T_758c3fc7), TEXT(T_20139287)}},
    [M_568e0eb3] = {TEXT(T_cd8eedc7), TEXT(T_ef2d127d), TEXT(T_4f7d1695), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cfe0652e] = {TEXT(T_9243bbfe), TEXT(T_4819f531), TEXT(T_ee00ffb5), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4cfcdc05] = {TEXT(T_66aeb8c4), TEXT(T_4b227777), TEXT(T_e59ea10b), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ec8b283a] = {TEXT(T_e856df35), TEXT(T_32209ccb), TEXT(T_a3a09a1a), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_4c8a9eca), TEXT(T_0979b989), TEXT(T_04287b51), TEXT(T_b3dfef48)}},
    [M_fec21a94] = {TEXT(T_11bf1657), TEXT(T_8bf40d05), TEXT(T_090f0b93), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2cd37409] = {TEXT(T_061c2e29), TEXT(T_ef2d127d), TEXT(T_3ba37c61), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d1236105] = {TEXT(T_21d97601), TEXT(T_4819f531), TEXT(T_ee00ffb5), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e13d6113] = {TEXT(T_020e54b2), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4bb0458f] = {TEXT(T_547b2816), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5574b0ff] = {TEXT(T_becfc167), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_67995a4c] = {TEXT(T_6d76c0ab), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2ff449ca] = {TEXT(T_ff3e6673), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_41b9ed22] = {TEXT(T_0e783ca2), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3e7146a3] = {TEXT(T_b07a5863), TEXT(T_4b227777), TEXT(T_ecc85397), TEXT(T_8eb12065), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7d489a3a] = {TEXT(T_feeb1124), TEXT(T_4b227777), TEXT(T_e3b0c442), TEXT(T_8eb12065), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_29b6d36b] = {TEXT(T_45c9ea1c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_255ca796] = {TEXT(T_d7cd61c9), TEXT(T_b8736b99), TEXT(T_e3b0c442), TEXT(T_8cb952a8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4cd88813] = {TEXT(T_97a65058), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8f7e2f95] = {TEXT(T_2a362905), TEXT(T_af3266e6), TEXT(T_4cc23c1a), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_07dcf2a8] = {TEXT(T_9b3ca667), TEXT(T_b8736b99), TEXT(T_e896c310), TEXT(T_88743397), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_be001b3a] = {TEXT(T_7ab59d1c), TEXT(T_b8736b99), TEXT(T_e896c310), TEXT(T_88743397), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_51a42abd] = {TEXT(T_9f17c730), TEXT(T_db7dc8ce), TEXT(T_783a79f1), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_815c25d7] = {TEXT(T_4a3c8d12), TEXT(T_ef2d127d), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f009ea10] = {TEXT(T_539e8018), TEXT(T_77065cda), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_174ab87a] = {TEXT(T_8efd4aa5), TEXT(T_6c6a464e), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0e40d540] = {TEXT(T_0a641c05), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_33fdb236] = {TEXT(T_f64773e5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_104732cd] = {TEXT(T_6cb27e10), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_731778e7] = {TEXT(T_429587a5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a693c1c8] = {TEXT(T_9bd25b62), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d46d319f] = {TEXT(T_d74e1d28), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_35c4a218] = {TEXT(T_1449a651), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ad84fcf0] = {TEXT(T_db5645fd), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b695d7d7] = {TEXT(T_e28a113a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_09d40d95] = {TEXT(T_0686367f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b2d2406a] = {TEXT(T_ef29b039), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d53bb386] = {TEXT(T_5545c242), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f026672c] = {TEXT(T_f67f68bb), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_69289e5b] = {TEXT(T_4d24e3d4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e884d44e] = {TEXT(T_6be5863f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_58127047] = {TEXT(T_712fc0e1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bcdba204] = {TEXT(T_f35f62b6), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7bbda339] = {TEXT(T_85014ed3), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ec3a9426] = {TEXT(T_f5cd775c), TEXT(T_8c92bebd), TEXT(T_2075e937), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fa9bd981] = {TEXT(T_3ec76998), TEXT(T_4b227777), TEXT(T_2d08b5f8), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b17f3491] = {TEXT(T_64bba10c), TEXT(T_4b227777), TEXT(T_2d08b5f8), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_56f5d440] = {TEXT(T_f7a04ba4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c53afb2b] = {TEXT(T_dcdd898c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2a8e8901] = {TEXT(T_becfc167), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_60cd0857] = {TEXT(T_6d76c0ab), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d89265d8] = {TEXT(T_a985926e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5b2b1e8e] = {TEXT(T_91d97430), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9fa22dbf] = {TEXT(T_bc623744), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6b1df79f] = {TEXT(T_e475320e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c53b89fc] = {TEXT(T_63246ba7), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2335f2bd] = {TEXT(T_9e1c1079), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1c0561e3] = {TEXT(T_6f84d422), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cc710c2d] = {TEXT(T_40440970), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_30221544] = {TEXT(T_49216dd5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_58671c40] = {TEXT(T_1cec437e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b5247f59] = {TEXT(T_517c13bc), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7c7d2de2] = {TEXT(T_b85c0cc5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f36c2898] = {TEXT(T_e6c04dde), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d3e86749] = {TEXT(T_277e0202), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cdb274e8] = {TEXT(T_fdee430d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f756a7ba] = {TEXT(T_3456ef96), TEXT(T_ef2d127d), TEXT(T_3ba37c61), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_45d4976d] = {TEXT(T_aae9e84e), TEXT(T_32209ccb), TEXT(T_f31fb2c2), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_d02f24a2), TEXT(T_0237f7a6), TEXT(T_e3b0c442), TEXT(T_97c4b917)}},
    [M_4ba69c4d] = {TEXT(T_eab5646f), TEXT(T_e979952d), TEXT(T_e59ea10b), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_00e12d41] = {TEXT(T_7d099cbc), TEXT(T_32209ccb), TEXT(T_ecc85397), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ab4bff69] = {TEXT(T_2902cfcf), TEXT(T_8bf40d05), TEXT(T_ecc85397), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0baffd74] = {TEXT(T_b575622c), TEXT(T_db7dc8ce), TEXT(T_3ba37c61), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3d586654] = {TEXT(T_ca919179), TEXT(T_9c7f38a9), TEXT(T_3ba37c61), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_b447ead1), TEXT(T_e3b0c442), TEXT(T_758c3fc7), TEXT(T_20139287)}},
    [M_6807b65c] = {TEXT(T_cd8eedc7), TEXT(T_ef2d127d), TEXT(T_4f7d1695), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ce63bba2] = {TEXT(T_e856df35), TEXT(T_32209ccb), TEXT(T_a3a09a1a), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_4c8a9eca), TEXT(T_0979b989), TEXT(T_04287b51), TEXT(T_b3dfef48)}},
    [M_d27ca350] = {TEXT(T_11bf1657), TEXT(T_8bf40d05), TEXT(T_090f0b93), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_58dc430d] = {TEXT(T_061c2e29), TEXT(T_ef2d127d), TEXT(T_3ba37c61), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b39ecedf] = {TEXT(T_350362f5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_82a75f59] = {TEXT(T_091be004), TEXT(T_e3b0c442), TEXT(T_0be8e91e), TEXT(T_8eb12065), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fe91a1c2] = {TEXT(T_9d12a9fe), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_39f24ea5] = {TEXT(T_83a05331), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0d818998] = {TEXT(T_da84ac0c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e5a0d769] = {TEXT(T_6fb3342c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3d35b70e] = {TEXT(T_318f796e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_50dc1e47] = {TEXT(T_b07a5863), TEXT(T_4b227777), TEXT(T_ecc85397), TEXT(T_8eb12065), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_628f8e65] = {TEXT(T_feeb1124), TEXT(T_4b227777), TEXT(T_e3b0c442), TEXT(T_8eb12065), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2fa8a12e] = {TEXT(T_a55bddcf), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1b54a5ed] = {TEXT(T_018cac5e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c13b7d06] = {TEXT(T_86ea6fab), TEXT(T_8a199b12), TEXT(T_3988f056), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_df635f75] = {TEXT(T_e1bf6839), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_114cd7fb] = {TEXT(T_4160b08f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d58560fa] = {TEXT(T_f13f592e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_39bd188c] = {TEXT(T_61601246), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ecc9e9d3] = {TEXT(T_7333ca08), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a0361b9c] = {TEXT(T_29f11dbc), TEXT(T_4b227777), TEXT(T_e69c0d09), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_78c71d9b] = {TEXT(T_d7d0ad76), TEXT(T_4b227777), TEXT(T_2075e937), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7c4a64c0] = {TEXT(T_29f11dbc), TEXT(T_4b227777), TEXT(T_e69c0d09), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f5b3b728] = {TEXT(T_7a98ff9b), TEXT(T_4b227777), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2dfc524d] = {TEXT(T_839cb727), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1359e395] = {TEXT(T_839cb727), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_079dd1ed] = {TEXT(T_1d800cbc), TEXT(T_4b227777), TEXT(T_2075e937), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2a0e7272] = {TEXT(T_1d800cbc), TEXT(T_4b227777), TEXT(T_2075e937), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b3a608bb] = {TEXT(T_f456ee9c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_39118f27] = {TEXT(T_cab28bc8), TEXT(T_e979952d), TEXT(T_771d60f5), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e46489bd] = {TEXT(T_75843178), TEXT(T_e979952d), TEXT(T_771d60f5), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f590ce09] = {TEXT(T_9d68db3d), TEXT(T_e979952d), TEXT(T_771d60f5), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b54d0ceb] = {TEXT(T_9f8fc619), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5a4a113e] = {TEXT(T_9b816f4a), TEXT(T_48d90db7), TEXT(T_f0fb79fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d8529fdd] = {TEXT(T_79e5e3b6), TEXT(T_48d90db7), TEXT(T_f0fb79fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a90d886e] = {TEXT(T_7c24654e), TEXT(T_48d90db7), TEXT(T_f0fb79fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c5348335] = {TEXT(T_77747293), TEXT(T_48d90db7), TEXT(T_f0fb79fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e6389fad] = {TEXT(T_1f0a579e), TEXT(T_48d90db7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4c3c80c1] = {TEXT(T_0ced3491), TEXT(T_48d90db7), TEXT(T_f0fb79fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_07d7ccbc), TEXT(T_e75be43e), TEXT(T_e3b0c442), TEXT(T_a3499f6a)}},
    [M_d6fa5eaf] = {TEXT(T_0ced3491), TEXT(T_48d90db7), TEXT(T_f0fb79fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_07d7ccbc), TEXT(T_e75be43e), TEXT(T_e3b0c442), TEXT(T_a3499f6a)}},
    [M_d6245da2] = {TEXT(T_ff2529f8), TEXT(T_ef2d127d), TEXT(T_8e52d2fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7375fe7d] = {TEXT(T_f1f59935), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c2594808] = {TEXT(T_05479cb2), TEXT(T_ef2d127d), TEXT(T_8e52d2fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3db1a78f] = {TEXT(T_acbdd0cb), TEXT(T_ef2d127d), TEXT(T_8e52d2fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_21668272] = {TEXT(T_3c3ede7f), TEXT(T_ef2d127d), TEXT(T_133433fe), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_56c10da7] = {TEXT(T_cf2a93b3), TEXT(T_ef2d127d), TEXT(T_133433fe), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f70e528f] = {TEXT(T_b4421acf), TEXT(T_ef2d127d), TEXT(T_8e52d2fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cca6e1d6] = {TEXT(T_44700474), TEXT(T_77065cda), TEXT(T_8e52d2fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4a7f8b15] = {TEXT(T_d454bc0a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_96f983c0] = {TEXT(T_d1ad8f00), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ab5bea8e] = {TEXT(T_781e581a), TEXT(T_77065cda), TEXT(T_8e52d2fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_76341f8e] = {TEXT(T_92dd4edf), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e67faddc] = {TEXT(T_c20f8f90), TEXT(T_77065cda), TEXT(T_8e52d2fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1ae2bf7c] = {TEXT(T_35ff6826), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_76ca3413] = {TEXT(T_4dda9489), TEXT(T_6c6a464e), TEXT(T_090f0b93), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9b8891b0] = {TEXT(T_031f6309), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e51ce167] = {TEXT(T_4b291c02), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4e8b16f6] = {TEXT(T_dc052e91), TEXT(T_6c6a464e), TEXT(T_090f0b93), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ccbc073f] = {TEXT(T_bb65db55), TEXT(T_6c6a464e), TEXT(T_090f0b93), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7616d955] = {TEXT(T_bb65db55), TEXT(T_6c6a464e), TEXT(T_090f0b93), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7c711ead] = {TEXT(T_527d3eff), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9bd44a08] = {TEXT(T_a89ee82d), TEXT(T_f54f1e8b), TEXT(T_090f0b93), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_63ad1699] = {TEXT(T_bc29172d), TEXT(T_96b9eb6b), TEXT(T_090f0b93), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_0980256b), TEXT(T_d7ed108b), TEXT(T_958e1aae), TEXT(T_e3b0c442)}},
    [M_46a65748] = {TEXT(T_fa7efd4d), TEXT(T_96b9eb6b), TEXT(T_090f0b93), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f4a95953] = {TEXT(T_fa7efd4d), TEXT(T_96b9eb6b), TEXT(T_090f0b93), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a08c4634] = {TEXT(T_79f399c5), TEXT(T_96b9eb6b), TEXT(T_090f0b93), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3f690fb1] = {TEXT(T_79f399c5), TEXT(T_96b9eb6b), TEXT(T_090f0b93), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_91a83c38] = {TEXT(T_bfdb7a2a), TEXT(T_96b9eb6b), TEXT(T_090f0b93), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2c5b9f68] = {TEXT(T_bfdb7a2a), TEXT(T_96b9eb6b), TEXT(T_090f0b93), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_26a94ed7] = {TEXT(T_8f07378d), TEXT(T_4819f531), TEXT(T_1c2e7d72), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a591bf09] = {TEXT(T_22e77de7), TEXT(T_4819f531), TEXT(T_1c2e7d72), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b68796ec] = {TEXT(T_22e77de7), TEXT(T_4819f531), TEXT(T_1c2e7d72), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_28a09ae9] = {TEXT(T_95d3f179), TEXT(T_5fa067c1), TEXT(T_fc437294), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6f5e21d8] = {TEXT(T_4c15583f), TEXT(T_5fa067c1), TEXT(T_fc437294), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_48fd7ca5] = {TEXT(T_2719c688), TEXT(T_5fa067c1), TEXT(T_fc437294), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_14fad617] = {TEXT(T_331bfe6e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2f6055f7] = {TEXT(T_32db80f6), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6cbc3d92] = {TEXT(T_12d606f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a9acc05e] = {TEXT(T_82386b4b), TEXT(T_2abaca49), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_95bd7278] = {TEXT(T_bf105335), TEXT(T_4e074085), TEXT(T_4c712734), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d14ef607] = {TEXT(T_6ca26c2b), TEXT(T_4e074085), TEXT(T_4c712734), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_631d72ad] = {TEXT(T_7bbfd323), TEXT(T_4b227777), TEXT(T_a3a09a1a), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7bbc9db9] = {TEXT(T_7b926c83), TEXT(T_e979952d), TEXT(T_a3a09a1a), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5b954fd4] = {TEXT(T_c07cba16), TEXT(T_4b227777), TEXT(T_e3b0c442), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8400bba8] = {TEXT(T_7c5f6626), TEXT(T_4b227777), TEXT(T_a3a09a1a), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2484bd01] = {TEXT(T_6c8e5961), TEXT(T_4b227777), TEXT(T_e3b0c442), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0df305ca] = {TEXT(T_f49aac61), TEXT(T_cf0cdaad), TEXT(T_e3b0c442), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_63678b67] = {TEXT(T_70eab38e), TEXT(T_6b86b273), TEXT(T_a1b9bc7c), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_78b2737a] = {TEXT(T_c58f3dfd), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7e48495c] = {TEXT(T_97a65058), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9391d3e7] = {TEXT(T_2a362905), TEXT(T_af3266e6), TEXT(T_4cc23c1a), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fa9b1442] = {TEXT(T_13171917), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fb20cb12] = {TEXT(T_d1b3bb26), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1fa2ffa2] = {TEXT(T_f3898341), TEXT(T_4708f9c6), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_288bbb17] = {TEXT(T_cca95280), TEXT(T_957b4de4), TEXT(T_6655c9cc), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1e4961ae] = {TEXT(T_37d0ad74), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8d838a18] = {TEXT(T_d1b3bb26), TEXT(T_e3b0c442), TEXT(T_4c712734), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5a1d8a12] = {TEXT(T_a81641cc), TEXT(T_4e074085), TEXT(T_ecc85397), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_15adc51c] = {TEXT(T_49eadda1), TEXT(T_e3b0c442), TEXT(T_40612b9f), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_948f39af] = {TEXT(T_a74e9a7d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9069046e] = {TEXT(T_2352da72), TEXT(T_6b86b273), TEXT(T_f0fb79fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a02603cb] = {TEXT(T_2352da72), TEXT(T_6b86b273), TEXT(T_f0fb79fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2e1ce162] = {TEXT(T_0031a5b8), TEXT(T_6b86b273), TEXT(T_f0fb79fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9d0abc74] = {TEXT(T_0031a5b8), TEXT(T_6b86b273), TEXT(T_f0fb79fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_90fdeb81] = {TEXT(T_7da56e0a), TEXT(T_6b86b273), TEXT(T_f0fb79fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c5bb2fbd] = {TEXT(T_7da56e0a), TEXT(T_6b86b273), TEXT(T_f0fb79fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_126e6372] = {TEXT(T_de2d91dc), TEXT(T_4e074085), TEXT(T_133433fe), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_c6cea976), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_c218f7bd)}},
    [M_a22044cc] = {TEXT(T_b0d78dad), TEXT(T_4e074085), TEXT(T_133433fe), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7ae0873d] = {TEXT(T_dbcff34a), TEXT(T_4e074085), TEXT(T_133433fe), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_88cbc3f6] = {TEXT(T_db3dc113), TEXT(T_4e074085), TEXT(T_133433fe), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_35e157fe] = {TEXT(T_db3dc113), TEXT(T_4e074085), TEXT(T_133433fe), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_209f2e1b] = {TEXT(T_12d4c851), TEXT(T_4b227777), TEXT(T_133433fe), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_63f27e0e] = {TEXT(T_0f114ec9), TEXT(T_4e074085), TEXT(T_9bd09a70), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2ba96795] = {TEXT(T_96a3eb0b), TEXT(T_4e074085), TEXT(T_9bd09a70), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_03f59e98] = {TEXT(T_b2ecb6d8), TEXT(T_a1dd6837), TEXT(T_0680d474), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_855bc7be] = {TEXT(T_82eb1a9c), TEXT(T_6b86b273), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ad002eba] = {TEXT(T_b615c1e4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8add57b2] = {TEXT(T_feeb1124), TEXT(T_4b227777), TEXT(T_e3b0c442), TEXT(T_8eb12065), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1134c864] = {TEXT(T_45c9ea1c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e7b6937e] = {TEXT(T_2a362905), TEXT(T_af3266e6), TEXT(T_4cc23c1a), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2928b2e4] = {TEXT(T_ea53fba6), TEXT(T_0faf54c7), TEXT(T_4cc23c1a), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4816f8cf] = {TEXT(T_cacf6b25), TEXT(T_4e074085), TEXT(T_e3b0c442), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cbcad9ec] = {TEXT(T_dc0f121e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_de75ca20] = {TEXT(T_82386b4b), TEXT(T_2abaca49), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_dd221551] = {TEXT(T_24d5400a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_196187a9] = {TEXT(T_a7654cb7), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_926ec37e] = {TEXT(T_9f17c730), TEXT(T_db7dc8ce), TEXT(T_783a79f1), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6163d66b] = {TEXT(T_8efd4aa5), TEXT(T_6c6a464e), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_65d23a11] = {TEXT(T_0db986e0), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1aa8d75f] = {TEXT(T_a8bfe9eb), TEXT(T_f54f1e8b), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_63efa682] = {TEXT(T_e8f0d28d), TEXT(T_f54f1e8b), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8bb8b798] = {TEXT(T_a583eac7), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_57455345] = {TEXT(T_fdced62b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ac40ae65] = {TEXT(T_0cb5265d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ce542a60] = {TEXT(T_a68208fd), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9547368c] = {TEXT(T_c58f3dfd), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3eb66e3f] = {TEXT(T_f53e2a84), TEXT(T_d4735e3a), TEXT(T_38568523), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fb66796f] = {TEXT(T_9106f65a), TEXT(T_d4735e3a), TEXT(T_e3b0c442), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5bc0e61a] = {TEXT(T_5e0788cf), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9a8c70b5] = {TEXT(T_3da72468), TEXT(T_e3b0c442), TEXT(T_a7326fa7), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_894ed0af] = {TEXT(T_a078a76c), TEXT(T_e3b0c442), TEXT(T_a7326fa7), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9ff496a5] = {TEXT(T_62479bd6), TEXT(T_e3b0c442), TEXT(T_a7326fa7), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8c3f7eb4] = {TEXT(T_02648eaf), TEXT(T_e3b0c442), TEXT(T_a7326fa7), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c6cc7567] = {TEXT(T_57324291), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f17ce399] = {TEXT(T_bb5c8f69), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d26c7eef] = {TEXT(T_1fd6cced), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f9a0e833] = {TEXT(T_9f12fa84), TEXT(T_6b86b273), TEXT(T_e3b0c442), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_28d14ec2] = {TEXT(T_3d11b630), TEXT(T_d4735e3a), TEXT(T_e3b0c442), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_92dea9b5] = {TEXT(T_8ecf1e93), TEXT(T_6b86b273), TEXT(T_e3b0c442), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_14422b2b] = {TEXT(T_8f5fe277), TEXT(T_6b86b273), TEXT(T_e3b0c442), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f06bab83] = {TEXT(T_bce65679), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_42070e54] = {TEXT(T_a731c552), TEXT(T_8a199b12), TEXT(T_40612b9f), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_925d98af] = {TEXT(T_79764676), TEXT(T_8a199b12), TEXT(T_771d60f5), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_750a4bec] = {TEXT(T_2d27aed4), TEXT(T_8a199b12), TEXT(T_771d60f5), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_11dbc6e3] = {TEXT(T_10090194), TEXT(T_b1133c63), TEXT(T_a7326fa7), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_006c68e0] = {TEXT(T_10090194), TEXT(T_b1133c63), TEXT(T_a7326fa7), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7393bbfd] = {TEXT(T_65916729), TEXT(T_4e074085), TEXT(T_9586a762), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5cd29687] = {TEXT(T_90ec1aa3), TEXT(T_4e074085), TEXT(T_9586a762), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a9f89aa6] = {TEXT(T_75e0d1f9), TEXT(T_4e074085), TEXT(T_9586a762), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f3202b4a] = {TEXT(T_3456ef96), TEXT(T_ef2d127d), TEXT(T_3ba37c61), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_86571a54] = {TEXT(T_aae9e84e), TEXT(T_32209ccb), TEXT(T_f31fb2c2), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_d02f24a2), TEXT(T_0237f7a6), TEXT(T_e3b0c442), TEXT(T_97c4b917)}},
    [M_57290645] = {TEXT(T_0da0080e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_43b6df41] = {TEXT(T_eab5646f), TEXT(T_e979952d), TEXT(T_e59ea10b), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7e4f5cc3] = {TEXT(T_471bcce3), TEXT(T_4b227777), TEXT(T_e59ea10b), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1d404300] = {TEXT(T_7d099cbc), TEXT(T_32209ccb), TEXT(T_ecc85397), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fb71045b] = {TEXT(T_2902cfcf), TEXT(T_8bf40d05), TEXT(T_ecc85397), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_77f7a4b4] = {TEXT(T_b575622c), TEXT(T_db7dc8ce), TEXT(T_3ba37c61), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_150606eb] = {TEXT(T_ca919179), TEXT(T_9c7f38a9), TEXT(T_3ba37c61), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_b447ead1), TEXT(T_e3b0c442), TEXT(T_758c3fc7), TEXT(T_20139287)}},
    [M_7af17e76] = {TEXT(T_cd8eedc7), TEXT(T_ef2d127d), TEXT(T_4f7d1695), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_708e00a1] = {TEXT(T_9243bbfe), TEXT(T_4819f531), TEXT(T_ee00ffb5), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b68e609d] = {TEXT(T_66aeb8c4), TEXT(T_4b227777), TEXT(T_e59ea10b), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_06bb0c44] = {TEXT(T_e856df35), TEXT(T_32209ccb), TEXT(T_a3a09a1a), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_4c8a9eca), TEXT(T_0979b989), TEXT(T_04287b51), TEXT(T_b3dfef48)}},
    [M_d80ba011] = {TEXT(T_11bf1657), TEXT(T_8bf40d05), TEXT(T_090f0b93), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b34eb64e] = {TEXT(T_061c2e29), TEXT(T_ef2d127d), TEXT(T_3ba37c61), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ef572207] = {TEXT(T_c857d09d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cfa34d3c] = {TEXT(T_c857d09d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_42ad9933] = {TEXT(T_3da72468), TEXT(T_e3b0c442), TEXT(T_a7326fa7), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_23380e68] = {TEXT(T_a078a76c), TEXT(T_e3b0c442), TEXT(T_a7326fa7), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a1fe3915] = {TEXT(T_02648eaf), TEXT(T_e3b0c442), TEXT(T_a7326fa7), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3d345540] = {TEXT(T_51f2c81b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_055eac1c] = {TEXT(T_20e8223e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e9526454), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c4d29a34] = {TEXT(T_7369760b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e9526454), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_417c5c6f] = {TEXT(T_3f6da6b0), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_653a3fd4] = {TEXT(T_6b02ae7f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5d3a4c83] = {TEXT(T_5a8a8632), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cf3cdad4] = {TEXT(T_8a1eed22), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c94522a4] = {TEXT(T_091be004), TEXT(T_e3b0c442), TEXT(T_0be8e91e), TEXT(T_8eb12065), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_67440d31] = {TEXT(T_e0d2747b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_41d8aa17] = {TEXT(T_93e77718), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e3097f29] = {TEXT(T_3da72468), TEXT(T_e3b0c442), TEXT(T_a7326fa7), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0e5e5001] = {TEXT(T_a078a76c), TEXT(T_e3b0c442), TEXT(T_a7326fa7), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e0f7c7f6] = {TEXT(T_02648eaf), TEXT(T_e3b0c442), TEXT(T_a7326fa7), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fe514fb9] = {TEXT(T_e856df35), TEXT(T_32209ccb), TEXT(T_a3a09a1a), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_4c8a9eca), TEXT(T_0979b989), TEXT(T_04287b51), TEXT(T_b3dfef48)}},
    [M_0140ce08] = {TEXT(T_f53e2a84), TEXT(T_d4735e3a), TEXT(T_38568523), TEXT(T_d422ba78), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d4cdf8cd] = {TEXT(T_3456ef96), TEXT(T_ef2d127d), TEXT(T_3ba37c61), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e353749a] = {TEXT(T_aae9e84e), TEXT(T_32209ccb), TEXT(T_f31fb2c2), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_d02f24a2), TEXT(T_0237f7a6), TEXT(T_e3b0c442), TEXT(T_97c4b917)}},
    [M_9f8f3d41] = {TEXT(T_7d099cbc), TEXT(T_32209ccb), TEXT(T_ecc85397), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_12a1cb0b] = {TEXT(T_2902cfcf), TEXT(T_8bf40d05), TEXT(T_ecc85397), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e9ba62ee] = {TEXT(T_b575622c), TEXT(T_db7dc8ce), TEXT(T_3ba37c61), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5e3f5217] = {TEXT(T_ca919179), TEXT(T_9c7f38a9), TEXT(T_3ba37c61), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_b447ead1), TEXT(T_e3b0c442), TEXT(T_758c3fc7), TEXT(T_20139287)}},
    [M_3ad0dcda] = {TEXT(T_cd8eedc7), TEXT(T_ef2d127d), TEXT(T_4f7d1695), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f1c49239] = {TEXT(T_66aeb8c4), TEXT(T_4b227777), TEXT(T_e59ea10b), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c9d323f2] = {TEXT(T_e856df35), TEXT(T_32209ccb), TEXT(T_a3a09a1a), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_4c8a9eca), TEXT(T_0979b989), TEXT(T_04287b51), TEXT(T_b3dfef48)}},
    [M_9967b41a] = {TEXT(T_11bf1657), TEXT(T_8bf40d05), TEXT(T_090f0b93), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bceb745d] = {TEXT(T_061c2e29), TEXT(T_ef2d127d), TEXT(T_3ba37c61), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9e833a2b] = {TEXT(T_4c15583f), TEXT(T_5fa067c1), TEXT(T_fc437294), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_489592d1] = {TEXT(T_2719c688), TEXT(T_5fa067c1), TEXT(T_fc437294), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3983ee29] = {TEXT(T_4e2ddcfc), TEXT(T_8bf40d05), TEXT(T_fc437294), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_11ba885c] = {TEXT(T_18497a05), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_756dbc50] = {TEXT(T_563fecda), TEXT(T_4e074085), TEXT(T_2d08b5f8), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ee1ba5f2] = {TEXT(T_6284f1a9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bc05cf21] = {TEXT(T_bb78fd3d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4f376230] = {TEXT(T_f3e5e631), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5de0a27c] = {TEXT(T_3459c2f6), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fa7a2eb8] = {TEXT(T_600952e9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_306d4180] = {TEXT(T_ff633226), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_da52949e] = {TEXT(T_06a20889), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fb1e3483] = {TEXT(T_a04bded9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3345339c] = {TEXT(T_9fb16d86), TEXT(T_35efc6de), TEXT(T_e3b0c442), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e9231f63] = {TEXT(T_98431e10), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b8d5ec51] = {TEXT(T_0030f19e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_dff1675b] = {TEXT(T_9e7817b3), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d6dc8cc1] = {TEXT(T_f1d4c2b8), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6f08048c] = {TEXT(T_f5cd775c), TEXT(T_8c92bebd), TEXT(T_2075e937), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d589b263] = {TEXT(T_a1b64607), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7b4cd3ed] = {TEXT(T_2cb9c202), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f10d7933] = {TEXT(T_3ec76998), TEXT(T_4b227777), TEXT(T_2d08b5f8), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e2f47263] = {TEXT(T_64bba10c), TEXT(T_4b227777), TEXT(T_2d08b5f8), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_91ff47cd] = {TEXT(T_33e49f22), TEXT(T_d4735e3a), TEXT(T_e3b0c442), TEXT(T_8cb952a8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7892c442] = {TEXT(T_3fcf806d), TEXT(T_ad78cfa0), TEXT(T_e3b0c442), TEXT(T_8cb952a8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b19a4819] = {TEXT(T_d7cd61c9), TEXT(T_b8736b99), TEXT(T_e3b0c442), TEXT(T_8cb952a8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1ff2974e] = {TEXT(T_4f783814), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3cc7f495] = {TEXT(T_951240a9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9602377c] = {TEXT(T_8f683962), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_20466d10] = {TEXT(T_fe52b4ac), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d6013be3] = {TEXT(T_62293fa1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7802e71c] = {TEXT(T_d159a752), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5471d631] = {TEXT(T_f3898341), TEXT(T_4708f9c6), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6be69bcf] = {TEXT(T_cca95280), TEXT(T_957b4de4), TEXT(T_6655c9cc), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7fd543fb] = {TEXT(T_6df537b2), TEXT(T_4e074085), TEXT(T_4c712734), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e17c1aa9] = {TEXT(T_755c5aef), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_10513330] = {TEXT(T_c54b419f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_027a630e] = {TEXT(T_bc64613b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_782de3e2] = {TEXT(T_e21826d3), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2e7cee3e] = {TEXT(T_d22724b7), TEXT(T_d4735e3a), TEXT(T_2d08b5f8), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_db11e778] = {TEXT(T_97a65058), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cf6da8eb] = {TEXT(T_1538419f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3a9d503c] = {TEXT(T_a353e548), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_18057c5f] = {TEXT(T_d7b31b6f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f61a511f] = {TEXT(T_593a3a24), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6488decb] = {TEXT(T_bc29172d), TEXT(T_96b9eb6b), TEXT(T_090f0b93), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_0980256b), TEXT(T_d7ed108b), TEXT(T_958e1aae), TEXT(T_e3b0c442)}},
    [M_9f49b42c] = {TEXT(T_8f07378d), TEXT(T_4819f531), TEXT(T_1c2e7d72), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_00725b33] = {TEXT(T_95d3f179), TEXT(T_5fa067c1), TEXT(T_fc437294), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3301e624] = {TEXT(T_4c15583f), TEXT(T_5fa067c1), TEXT(T_fc437294), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6afef106] = {TEXT(T_2719c688), TEXT(T_5fa067c1), TEXT(T_fc437294), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6a4e4e6c] = {TEXT(T_82386b4b), TEXT(T_2abaca49), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_be1c86d6] = {TEXT(T_ca1fe4e9), TEXT(T_f5ca38f7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8d19e2c1] = {TEXT(T_817b9e7a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_346ef019] = {TEXT(T_16fe6228), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f18741f6] = {TEXT(T_6c2585f6), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cb82354a] = {TEXT(T_8dc73efe), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8b05a2bb] = {TEXT(T_7563a1f4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_221fdbcf] = {TEXT(T_47c68a8b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_85aa2d9e] = {TEXT(T_600c8b0d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_690e42a8] = {TEXT(T_241d14f9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9d19e482] = {TEXT(T_4e7d9622), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f3a83afa] = {TEXT(T_533fce5e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bbeca3c1] = {TEXT(T_952a4721), TEXT(T_77ac319b), TEXT(T_e3b0c442), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d51d0b62] = {TEXT(T_e856df35), TEXT(T_32209ccb), TEXT(T_a3a09a1a), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_4c8a9eca), TEXT(T_0979b989), TEXT(T_04287b51), TEXT(T_b3dfef48)}},
    [M_42c88695] = {TEXT(T_e2bc6e20), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f34df356] = {TEXT(T_1f7746c1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cf4bc151] = {TEXT(T_f49aac61), TEXT(T_cf0cdaad), TEXT(T_e3b0c442), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fd2c1351] = {TEXT(T_4e2ddcfc), TEXT(T_8bf40d05), TEXT(T_fc437294), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_defc9a1b] = {TEXT(T_9f17c730), TEXT(T_db7dc8ce), TEXT(T_783a79f1), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3749bb5c] = {TEXT(T_906b3da4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1d7e7c68] = {TEXT(T_4a3c8d12), TEXT(T_ef2d127d), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f7b85028] = {TEXT(T_8aeebdaa), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_23122703] = {TEXT(T_82386b4b), TEXT(T_2abaca49), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_18249f61] = {TEXT(T_baf2fc4d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c90c4631] = {TEXT(T_08fdec6a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8257853f] = {TEXT(T_9fb16d86), TEXT(T_35efc6de), TEXT(T_e3b0c442), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_95d56414] = {TEXT(T_7b7c92d9), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_29c68d61] = {TEXT(T_059555ad), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7b78327f] = {TEXT(T_f976991c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_07b6ab59] = {TEXT(T_5414f752), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3263b8b7] = {TEXT(T_9f17c730), TEXT(T_db7dc8ce), TEXT(T_783a79f1), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e439bec0] = {TEXT(T_aa6d4866), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_dbd3f029] = {TEXT(T_e7f829b3), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b76f24de] = {TEXT(T_71316697), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_262f4887] = {TEXT(T_ae2761ef), TEXT(T_e3b0c442), TEXT(T_7d80c320), TEXT(T_e9526454), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8877a967] = {TEXT(T_edcfadac), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3894ee60] = {TEXT(T_743f3ebd), TEXT(T_e3b0c442), TEXT(T_7d80c320), TEXT(T_e9526454), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_dd7c8d55] = {TEXT(T_e021dabe), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9ca87fd6] = {TEXT(T_4c31677a), TEXT(T_e3b0c442), TEXT(T_7d80c320), TEXT(T_e9526454), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bdd0e034] = {TEXT(T_a7039792), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e9526454), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_75bfaa37] = {TEXT(T_7369760b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e9526454), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_162ac885] = {TEXT(T_7369760b), TEXT(T_e3b0c442), TEXT(T_7d80c320), TEXT(T_e9526454), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_521a5405] = {TEXT(T_20e8223e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e9526454), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_843cc547] = {TEXT(T_505064d9), TEXT(T_e3b0c442), TEXT(T_7d80c320), TEXT(T_e9526454), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f3106154] = {TEXT(T_4bf15d9e), TEXT(T_7902699b), TEXT(T_7d80c320), TEXT(T_e9526454), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f98929de] = {TEXT(T_f9bbeb59), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fd210817] = {TEXT(T_25741c4a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1eb89dfb] = {TEXT(T_d188270f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2dfca69a] = {TEXT(T_1181acfb), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_52501076] = {TEXT(T_4d48cb84), TEXT(T_a416ea84), TEXT(T_e3b0c442), TEXT(T_e9526454), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bcd60bcb] = {TEXT(T_7709462f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_256fa312] = {TEXT(T_faf08026), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0834ab75] = {TEXT(T_0ad3544a), TEXT(T_a416ea84), TEXT(T_e3b0c442), TEXT(T_e9526454), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3b223103] = {TEXT(T_d14dcbb5), TEXT(T_fbd04e1a), TEXT(T_e3b0c442), TEXT(T_e9526454), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_87f99a78] = {TEXT(T_d8e979f2), TEXT(T_a416ea84), TEXT(T_e3b0c442), TEXT(T_e9526454), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_86122258] = {TEXT(T_0facff35), TEXT(T_a416ea84), TEXT(T_e3b0c442), TEXT(T_e9526454), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b1c21a94] = {TEXT(T_df96f561), TEXT(T_8a199b12), TEXT(T_e3b0c442), TEXT(T_e9526454), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f40a9325] = {TEXT(T_e11a0cfc), TEXT(T_e3b0c442), TEXT(T_0be8e91e), TEXT(T_8eb12065), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3fa0d636] = {TEXT(T_b8f4b7a2), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5403e74e] = {TEXT(T_45b344d4), TEXT(T_e979952d), TEXT(T_ecc85397), TEXT(T_8eb12065), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e4756cb6] = {TEXT(T_091be004), TEXT(T_e3b0c442), TEXT(T_0be8e91e), TEXT(T_8eb12065), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f309956f] = {TEXT(T_9d12a9fe), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_73b19456] = {TEXT(T_7c7df57c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6c588476] = {TEXT(T_6fb3342c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5418aa6d] = {TEXT(T_ac6c2ed1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6d0dcdfb] = {TEXT(T_b07a5863), TEXT(T_4b227777), TEXT(T_ecc85397), TEXT(T_8eb12065), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7a9277b5] = {TEXT(T_7dbe2f54), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4247e801] = {TEXT(T_feeb1124), TEXT(T_4b227777), TEXT(T_e3b0c442), TEXT(T_8eb12065), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1cd3836a] = {TEXT(T_4b70e8ae), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_62ce4e18] = {TEXT(T_68ba9e84), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_53bdec82] = {TEXT(T_5b24217c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_50e6cce6] = {TEXT(T_b49c2c18), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_91749cb7] = {TEXT(T_2ff844c6), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d31ace47] = {TEXT(T_d9a93d9b), TEXT(T_8a199b12), TEXT(T_e3b0c442), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_90e7c0ca] = {TEXT(T_06be79d0), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_68990575] = {TEXT(T_0395e759), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8c3c4d00] = {TEXT(T_f976991c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c3995534] = {TEXT(T_b07a5863), TEXT(T_4b227777), TEXT(T_ecc85397), TEXT(T_8eb12065), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_77104e12] = {TEXT(T_b615c1e4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_19f0f57f] = {TEXT(T_feeb1124), TEXT(T_4b227777), TEXT(T_e3b0c442), TEXT(T_8eb12065), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_48628bcd] = {TEXT(T_45b344d4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_457b17fe] = {TEXT(T_e82dbaef), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f785fd3c] = {TEXT(T_ae759ea0), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_51e495a4] = {TEXT(T_2a362905), TEXT(T_af3266e6), TEXT(T_4cc23c1a), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_74d8fe82] = {TEXT(T_cacf6b25), TEXT(T_4e074085), TEXT(T_e3b0c442), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2cb22d89] = {TEXT(T_27d8bbd7), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_255984cf] = {TEXT(T_ca1fe4e9), TEXT(T_f5ca38f7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d1d18ac2] = {TEXT(T_86c2a86a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_216f8eb2] = {TEXT(T_3f33ea66), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c7488c0b] = {TEXT(T_8c37e29f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_93cddc05] = {TEXT(T_9669a427), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_28bafd2b] = {TEXT(T_96708dec), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_335187eb] = {TEXT(T_6fb3342c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6194b46f] = {TEXT(T_b07a5863), TEXT(T_4b227777), TEXT(T_ecc85397), TEXT(T_8eb12065), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_78ac8bdd] = {TEXT(T_feeb1124), TEXT(T_4b227777), TEXT(T_e3b0c442), TEXT(T_8eb12065), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b34258f4] = {TEXT(T_45b344d4), TEXT(T_e979952d), TEXT(T_ecc85397), TEXT(T_8eb12065), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_07e98d9b] = {TEXT(T_9d5d3bd6), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7ae9ae70] = {TEXT(T_4d3e4d62), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ba438aa2] = {TEXT(T_563fecda), TEXT(T_4e074085), TEXT(T_2d08b5f8), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e4dedac6] = {TEXT(T_38215142), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a98f6709] = {TEXT(T_ae84a66d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7e36901f] = {TEXT(T_9f17c730), TEXT(T_db7dc8ce), TEXT(T_783a79f1), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_14887d17] = {TEXT(T_4a3c8d12), TEXT(T_ef2d127d), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e90c4621] = {TEXT(T_539e8018), TEXT(T_77065cda), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_222121b0] = {TEXT(T_8efd4aa5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b0c90165] = {TEXT(T_a8bfe9eb), TEXT(T_f54f1e8b), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d9cfd911] = {TEXT(T_e17a3594), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_196aeb4b] = {TEXT(T_82386b4b), TEXT(T_2abaca49), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_82299a3c] = {TEXT(T_ca1fe4e9), TEXT(T_f5ca38f7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_af24f9f1] = {TEXT(T_24d5400a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c8839a43] = {TEXT(T_b2e1dd95), TEXT(T_d4735e3a), TEXT(T_a7326fa7), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_85bcf239] = {TEXT(T_d22724b7), TEXT(T_d4735e3a), TEXT(T_2d08b5f8), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f10b20ef] = {TEXT(T_97a65058), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_eff1defc] = {TEXT(T_2a362905), TEXT(T_af3266e6), TEXT(T_4cc23c1a), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_57ed123a] = {TEXT(T_ea53fba6), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e67455bb] = {TEXT(T_cacf6b25), TEXT(T_4e074085), TEXT(T_e3b0c442), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_895b0232] = {TEXT(T_a94250b1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fa9d9293] = {TEXT(T_9fb16d86), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3f6f0df6] = {TEXT(T_586ddcb7), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e60dce7f] = {TEXT(T_8351a4b7), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_20ec2187] = {TEXT(T_32a6b67d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7752711d] = {TEXT(T_ea0d72ff), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_79147dd3] = {TEXT(T_ae09fbf0), TEXT(T_4e074085), TEXT(T_e3b0c442), TEXT(T_8cb952a8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0b1a2e8d] = {TEXT(T_1ee719c4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e0412e4a] = {TEXT(T_8ea0b934), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_37ffef3e] = {TEXT(T_d4e863f1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d34e1ed5] = {TEXT(T_98af8767), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6be218f7] = {TEXT(T_1a60ec6c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_510a8d00] = {TEXT(T_7b7c92d9), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e45fbd84] = {TEXT(T_a6cc1f4f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d4ed82d1] = {TEXT(T_e9476357), TEXT(T_b1133c63), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_471a938b] = {TEXT(T_e94f3914), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a6772393] = {TEXT(T_99bc575a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_376413c5] = {TEXT(T_048bcf13), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f846fa73] = {TEXT(T_82a31982), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4ae4b40e] = {TEXT(T_64f4ea52), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6cff714c] = {TEXT(T_587f6273), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d8b1e813] = {TEXT(T_b549deaf), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9667f772] = {TEXT(T_0db986e0), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_03f404f7] = {TEXT(T_2517cd5e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2605dfdf] = {TEXT(T_8a2ae196), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c2e8829a] = {TEXT(T_2e0fa12a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e7a0d47c] = {TEXT(T_fcae2ead), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3e110a06] = {TEXT(T_ec4b994f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_baa04498] = {TEXT(T_5db9ff0c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_115ca884] = {TEXT(T_268e9f42), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_629ac373] = {TEXT(T_a6c9c0df), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e973efff] = {TEXT(T_e9333573), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_87cfc179] = {TEXT(T_fb6cc149), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4720cf9d] = {TEXT(T_94e7eee4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_35de52f3] = {TEXT(T_72134e41), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_084c39de] = {TEXT(T_edbbd3e2), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_52a15b62] = {TEXT(T_f9675408), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5f2ecfa4] = {TEXT(T_20a5fd0c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5403cc46] = {TEXT(T_a731c552), TEXT(T_8a199b12), TEXT(T_40612b9f), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e49f2c9c] = {TEXT(T_79764676), TEXT(T_8a199b12), TEXT(T_771d60f5), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0956fc72] = {TEXT(T_10090194), TEXT(T_b1133c63), TEXT(T_a7326fa7), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0564e4d6] = {TEXT(T_65916729), TEXT(T_4e074085), TEXT(T_9586a762), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d6aca50d] = {TEXT(T_90ec1aa3), TEXT(T_4e074085), TEXT(T_9586a762), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_145e192d] = {TEXT(T_75e0d1f9), TEXT(T_4e074085), TEXT(T_9586a762), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_eafbc619] = {TEXT(T_3456ef96), TEXT(T_ef2d127d), TEXT(T_3ba37c61), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b1425272] = {TEXT(T_aae9e84e), TEXT(T_32209ccb), TEXT(T_f31fb2c2), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_d02f24a2), TEXT(T_0237f7a6), TEXT(T_e3b0c442), TEXT(T_97c4b917)}},
    [M_01cd9ffb] = {TEXT(T_eab5646f), TEXT(T_e979952d), TEXT(T_e59ea10b), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_add0965b] = {TEXT(T_471bcce3), TEXT(T_4b227777), TEXT(T_e59ea10b), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_10270213] = {TEXT(T_7d099cbc), TEXT(T_32209ccb), TEXT(T_ecc85397), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_646bd6cf] = {TEXT(T_2902cfcf), TEXT(T_8bf40d05), TEXT(T_ecc85397), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c57753d9] = {TEXT(T_b575622c), TEXT(T_db7dc8ce), TEXT(T_3ba37c61), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1ca3e4b9] = {TEXT(T_ca919179), TEXT(T_9c7f38a9), TEXT(T_3ba37c61), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_b447ead1), TEXT(T_e3b0c442), TEXT(T_758c3fc7), TEXT(T_20139287)}},
    [M_6fbefa7f] = {TEXT(T_cd8eedc7), TEXT(T_ef2d127d), TEXT(T_4f7d1695), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bf5b91d6] = {TEXT(T_66aeb8c4), TEXT(T_4b227777), TEXT(T_e59ea10b), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5c3828c1] = {TEXT(T_e856df35), TEXT(T_32209ccb), TEXT(T_a3a09a1a), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_4c8a9eca), TEXT(T_0979b989), TEXT(T_04287b51), TEXT(T_b3dfef48)}},
    [M_d097473a] = {TEXT(T_11bf1657), TEXT(T_8bf40d05), TEXT(T_090f0b93), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b057fd87] = {TEXT(T_061c2e29), TEXT(T_ef2d127d), TEXT(T_3ba37c61), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_94e87af4] = {TEXT(T_4fb8dcea), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7909896b] = {TEXT(T_cf9341d2), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_556bf685] = {TEXT(T_910e62d4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7a65e9e8] = {TEXT(T_863adb5c), TEXT(T_9f29a130), TEXT(T_771d60f5), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_85250491] = {TEXT(T_17d4ebd3), TEXT(T_9f29a130), TEXT(T_771d60f5), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e10e8928] = {TEXT(T_24f0dc5f), TEXT(T_9f29a130), TEXT(T_771d60f5), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7775dc0d] = {TEXT(T_a0089ee0), TEXT(T_d84bdb34), TEXT(T_7d80c320), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_396b1e94] = {TEXT(T_d67bbb3a), TEXT(T_d84bdb34), TEXT(T_7d80c320), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b035283c] = {TEXT(T_2bd3a997), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cd62f9d5] = {TEXT(T_4b8754e0), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_5ba90392), TEXT(T_27c4dad6), TEXT(T_e3b0c442), TEXT(T_004d42ec)}},
    [M_b6a1c2e3] = {TEXT(T_e626775c), TEXT(T_e3b0c442), TEXT(T_7d80c320), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b6b76d32] = {TEXT(T_f00056e3), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_aa393677] = {TEXT(T_26c8128c), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2efb1c2a] = {TEXT(T_486c13b0), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_abc38e01] = {TEXT(T_dc1ffdeb), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b9e49dfd] = {TEXT(T_e0886038), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d5062390] = {TEXT(T_580f7c4d), TEXT(T_b8736b99), TEXT(T_e3b0c442), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_df694593] = {TEXT(T_59206e20), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ab640625] = {TEXT(T_c7d80eaa), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_800e3366] = {TEXT(T_59206e20), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1bd4a7bc] = {TEXT(T_6b0702d9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fda27439] = {TEXT(T_c90c763f), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_962e7b87] = {TEXT(T_9ab28ff1), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_ba93412b), TEXT(T_64af6e7b), TEXT(T_adb7513f), TEXT(T_e3b0c442)}},
    [M_0b2d9189] = {TEXT(T_d33b1101), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_151aab65] = {TEXT(T_6952351d), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9886938e] = {TEXT(T_394b7af7), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4cdc636a] = {TEXT(T_fbcf7214), TEXT(T_4e074085), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0a6b5bd4] = {TEXT(T_d5d49400), TEXT(T_e3b0c442), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a092598d] = {TEXT(T_dbbdc5ff), TEXT(T_4e074085), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_de3e701e] = {TEXT(T_106c9b15), TEXT(T_d4735e3a), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_97279ba6] = {TEXT(T_a7d97617), TEXT(T_35efc6de), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f77b2040] = {TEXT(T_48f85356), TEXT(T_d4735e3a), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a1756025] = {TEXT(T_3178ecca), TEXT(T_35efc6de), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_793ee6d8] = {TEXT(T_c427f37c), TEXT(T_35efc6de), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8d99798a] = {TEXT(T_371dab1a), TEXT(T_8a199b12), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e7f69d0d] = {TEXT(T_82770f0b), TEXT(T_8a199b12), TEXT(T_39e5e0b2), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_df5ff894] = {TEXT(T_d455c0f0), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_77b5dbc3] = {TEXT(T_c48adb0b), TEXT(T_94d36273), TEXT(T_39e5e0b2), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_16a8dce2] = {TEXT(T_947c93ec), TEXT(T_b1133c63), TEXT(T_39e5e0b2), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_422e5ba8] = {TEXT(T_1b6b70b5), TEXT(T_0fa04adf), TEXT(T_e3b0c442), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7ff6a9f9] = {TEXT(T_4ce5ae17), TEXT(T_4b227777), TEXT(T_e3b0c442), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e1cd38a6] = {TEXT(T_426e221e), TEXT(T_4b227777), TEXT(T_e3b0c442), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b4b08076] = {TEXT(T_70e57167), TEXT(T_7a3e6b16), TEXT(T_ecc85397), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2c28f070] = {TEXT(T_2a2dec5f), TEXT(T_d4735e3a), TEXT(T_afddde14), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c1997f80] = {TEXT(T_bc41bd13), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_99b22a76] = {TEXT(T_cf05891b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d5b6655f] = {TEXT(T_bd82b11c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ce47f704] = {TEXT(T_7c54fb2f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0c0d7992] = {TEXT(T_2d7a49b5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0f37b823] = {TEXT(T_ccbffa3e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d5c693f3] = {TEXT(T_78a6e508), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_430592d3] = {TEXT(T_ff66651d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7e103753] = {TEXT(T_573b5fcc), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ff873c19] = {TEXT(T_563fecda), TEXT(T_4e074085), TEXT(T_2d08b5f8), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1bc3ab43] = {TEXT(T_befe88cc), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_960ba351] = {TEXT(T_d3f1c593), TEXT(T_4b227777), TEXT(T_e3b0c442), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3a395576] = {TEXT(T_2777c453), TEXT(T_35efc6de), TEXT(T_e3b0c442), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_dcd98a57] = {TEXT(T_29ef3d4c), TEXT(T_35efc6de), TEXT(T_e3b0c442), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_391f8043] = {TEXT(T_46bb72e0), TEXT(T_35efc6de), TEXT(T_e3b0c442), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5d8da168] = {TEXT(T_aac9d65e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_79f20b0e] = {TEXT(T_9cd86c32), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4c025316] = {TEXT(T_0b0cbd2a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fff89a54] = {TEXT(T_0cb7d49d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7faf2923] = {TEXT(T_99366900), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8d95e118] = {TEXT(T_778a772c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_657c5da7] = {TEXT(T_9fb16d86), TEXT(T_35efc6de), TEXT(T_e3b0c442), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9a8d992e] = {TEXT(T_35074610), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1b526742] = {TEXT(T_95614973), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e5f49d48] = {TEXT(T_f016505b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e1b08f15] = {TEXT(T_8028dd3c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7c4671ac] = {TEXT(T_67c4165f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e5b2a39e] = {TEXT(T_0a72e9f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ccae6fb9] = {TEXT(T_4757acad), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0cbd33a8] = {TEXT(T_f5cd775c), TEXT(T_8c92bebd), TEXT(T_2075e937), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7f8be6a9] = {TEXT(T_47a99cba), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3a0d778a] = {TEXT(T_e00a208c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_52cae619] = {TEXT(T_652ba45f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2d22e0e6] = {TEXT(T_138a23cd), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_82bc5f05] = {TEXT(T_f2534930), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_857cc96e] = {TEXT(T_3fa7c952), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6331fe34] = {TEXT(T_3ec76998), TEXT(T_4b227777), TEXT(T_2d08b5f8), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6b0d6ec7] = {TEXT(T_64bba10c), TEXT(T_4b227777), TEXT(T_2d08b5f8), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f19aa6de] = {TEXT(T_034bdaa7), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a6cf02e1] = {TEXT(T_5842dd58), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_50951817] = {TEXT(T_0ae80257), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0c23edb8] = {TEXT(T_8be6df17), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3a22229c] = {TEXT(T_a6fac63e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2306756a] = {TEXT(T_b2e1dd95), TEXT(T_d4735e3a), TEXT(T_a7326fa7), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a8b1b36d] = {TEXT(T_a8558218), TEXT(T_d4735e3a), TEXT(T_a7326fa7), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_074506ff] = {TEXT(T_82386b4b), TEXT(T_2abaca49), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_dbe480cf] = {TEXT(T_ca1fe4e9), TEXT(T_f5ca38f7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a56ed579] = {TEXT(T_a91e6f8d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e8de8781] = {TEXT(T_6070bf10), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_abc8aaec] = {TEXT(T_8dc73efe), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_35a76969] = {TEXT(T_817a1ed1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e7b15bff] = {TEXT(T_f976991c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_91d7e07e] = {TEXT(T_35a50c2f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c1557a62] = {TEXT(T_40b84190), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_33b6ba18] = {TEXT(T_9fb16d86), TEXT(T_35efc6de), TEXT(T_e3b0c442), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4cfb9c87] = {TEXT(T_f5cd775c), TEXT(T_8c92bebd), TEXT(T_2075e937), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_09d32d59] = {TEXT(T_82386b4b), TEXT(T_2abaca49), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_315f3282] = {TEXT(T_ca1fe4e9), TEXT(T_f5ca38f7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e7ff5a1c] = {TEXT(T_8dc73efe), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_df3ab5a3] = {TEXT(T_f5cd775c), TEXT(T_8c92bebd), TEXT(T_2075e937), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d8ed2761] = {TEXT(T_64bba10c), TEXT(T_4b227777), TEXT(T_2d08b5f8), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_489624aa] = {TEXT(T_82386b4b), TEXT(T_2abaca49), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d3cc863d] = {TEXT(T_ca1fe4e9), TEXT(T_f5ca38f7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fb86d966] = {TEXT(T_1f6b7c43), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5261e0de] = {TEXT(T_4a2aafdd), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_198db8e8] = {TEXT(T_d640b850), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d5d677e6] = {TEXT(T_1a6f89a1), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7633c300] = {TEXT(T_117b3569), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_29d90b58] = {TEXT(T_e9aadec2), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_355e5f05] = {TEXT(T_f7d79f34), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9d6540fd] = {TEXT(T_950876ce), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7047063c] = {TEXT(T_a2303752), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3cc9618f] = {TEXT(T_f5cd775c), TEXT(T_8c92bebd), TEXT(T_2075e937), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cf27d2fc] = {TEXT(T_82386b4b), TEXT(T_2abaca49), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_038dd020] = {TEXT(T_ca1fe4e9), TEXT(T_f5ca38f7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_da374493] = {TEXT(T_eb1e53b7), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2aa4059d] = {TEXT(T_509ce62c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_523067f2] = {TEXT(T_6a6618cb), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4c77c396] = {TEXT(T_188df507), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6e363aa3] = {TEXT(T_1f6b7c43), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b833a2cf] = {TEXT(T_d640b850), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5f4413af] = {TEXT(T_9cbe524b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_673326ae] = {TEXT(T_bf4aae62), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e8351263] = {TEXT(T_07477f0b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_38641583] = {TEXT(T_8dc73efe), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ed61e16b] = {TEXT(T_bdd5c9b1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d846fa97] = {TEXT(T_1a6f89a1), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_93f218e1] = {TEXT(T_950876ce), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_070f3552] = {TEXT(T_a2303752), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1b97f91d] = {TEXT(T_ce0baa55), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a3a3db65] = {TEXT(T_993b5739), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_737ff6fa] = {TEXT(T_563fecda), TEXT(T_4e074085), TEXT(T_2d08b5f8), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7d74c7bb] = {TEXT(T_9fb16d86), TEXT(T_35efc6de), TEXT(T_e3b0c442), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_33b597f3] = {TEXT(T_f5cd775c), TEXT(T_8c92bebd), TEXT(T_2075e937), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_48bc1832] = {TEXT(T_671c77b4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5619b02d] = {TEXT(T_d22724b7), TEXT(T_d4735e3a), TEXT(T_2d08b5f8), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e0ca4833] = {TEXT(T_7241c4be), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_32ebd92f] = {TEXT(T_a944bb6d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_daafdda9] = {TEXT(T_82386b4b), TEXT(T_2abaca49), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_aee06315] = {TEXT(T_5c8d9112), TEXT(T_32209ccb), TEXT(T_783a79f1), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b6a99391] = {TEXT(T_a9f58c0f), TEXT(T_32209ccb), TEXT(T_783a79f1), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f1b50169] = {TEXT(T_bd52e07a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e86e3690] = {TEXT(T_33e49f22), TEXT(T_d4735e3a), TEXT(T_e3b0c442), TEXT(T_8cb952a8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3664b167] = {TEXT(T_03aad4ab), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_215b8854] = {TEXT(T_972a302e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d6986ffa] = {TEXT(T_7b7c92d9), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0174cd9b] = {TEXT(T_d640b850), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_74d31dd6] = {TEXT(T_9cbe524b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7fdd214c] = {TEXT(T_155aaf9a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_81669356] = {TEXT(T_8dc73efe), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4cbc3cf4] = {TEXT(T_1a6f89a1), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2d9ce9cd] = {TEXT(T_9a9c06cb), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_500c21eb] = {TEXT(T_117b3569), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6cc09004] = {TEXT(T_e9aadec2), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e52939a3] = {TEXT(T_8b82e141), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_83f66a7b] = {TEXT(T_20d1fac9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2945cc59] = {TEXT(T_d960fe31), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a21fed54] = {TEXT(T_b31fb93b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cf032a23] = {TEXT(T_e8c90e26), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2b291795] = {TEXT(T_2fe5382b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e068b2ac] = {TEXT(T_41f6b6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_82586a08] = {TEXT(T_9a321acc), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ee1fdd85] = {TEXT(T_d9a93d9b), TEXT(T_8a199b12), TEXT(T_e3b0c442), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7b140759] = {TEXT(T_7c7f995d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_dbee4ff7] = {TEXT(T_08e2e010), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_598e60a8] = {TEXT(T_86962b4b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_38e0125e] = {TEXT(T_2a73f651), TEXT(T_d4735e3a), TEXT(T_e896c310), TEXT(T_88743397), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_de478431] = {TEXT(T_fcae66ae), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_365f8707] = {TEXT(T_ff7bc38a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_89ca435a] = {TEXT(T_97e21c0d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ddafa88d] = {TEXT(T_52c6a733), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_22d98bad] = {TEXT(T_58d0ce2c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d9b201cc] = {TEXT(T_4aab8376), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a4530f34] = {TEXT(T_f7d79f34), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_92a3ab34] = {TEXT(T_4a114af9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6b4ccaae] = {TEXT(T_4973eaa8), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_03ef807e] = {TEXT(T_a2303752), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fa6d78d3] = {TEXT(T_cd40178d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_099e36af] = {TEXT(T_28e8e532), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d7413593] = {TEXT(T_fcde6b70), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_59224c6f] = {TEXT(T_9fb16d86), TEXT(T_35efc6de), TEXT(T_e3b0c442), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_60cbd544] = {TEXT(T_f5cd775c), TEXT(T_8c92bebd), TEXT(T_2075e937), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_64fae888] = {TEXT(T_a3bda6ba), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9110213d] = {TEXT(T_64bba10c), TEXT(T_4b227777), TEXT(T_2d08b5f8), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b281c0d1] = {TEXT(T_dcdd898c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6e2cdbe9] = {TEXT(T_82e516ed), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6e997bf1] = {TEXT(T_671c77b4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b7a2e69a] = {TEXT(T_428468ff), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b20299f4] = {TEXT(T_d22724b7), TEXT(T_d4735e3a), TEXT(T_2d08b5f8), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_83c20ac9] = {TEXT(T_97a65058), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bbdb05ef] = {TEXT(T_82386b4b), TEXT(T_2abaca49), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_03a41475] = {TEXT(T_ca1fe4e9), TEXT(T_f5ca38f7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7130e96d] = {TEXT(T_928c466d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_14cca044] = {TEXT(T_43eb5775), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d8d1280f] = {TEXT(T_5c8d9112), TEXT(T_32209ccb), TEXT(T_783a79f1), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bda24ea5] = {TEXT(T_a9f58c0f), TEXT(T_32209ccb), TEXT(T_783a79f1), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cd10f19b] = {TEXT(T_298db2ba), TEXT(T_32209ccb), TEXT(T_783a79f1), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4224492a] = {TEXT(T_e9cb69d9), TEXT(T_8bf40d05), TEXT(T_783a79f1), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bf0265de] = {TEXT(T_f05f0249), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_48777a80] = {TEXT(T_9f17c730), TEXT(T_db7dc8ce), TEXT(T_783a79f1), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_41d442d8] = {TEXT(T_f7cfe2dd), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b5c2775b] = {TEXT(T_4a3c8d12), TEXT(T_ef2d127d), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1719d4b2] = {TEXT(T_4ff8980a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_900c4e9d] = {TEXT(T_0a1f27c3), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ed0b3544] = {TEXT(T_6bd2e3f9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3839a91d] = {TEXT(T_d01d5d37), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_31895533] = {TEXT(T_4b70e8ae), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_192ddf0e] = {TEXT(T_7b7c92d9), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5dc20a90] = {TEXT(T_8dc73efe), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5e15faf2] = {TEXT(T_2d39a8aa), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_46bf2dfe] = {TEXT(T_a0215b62), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1a9c3f34] = {TEXT(T_a39cb196), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_847be6eb] = {TEXT(T_4a114af9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_10aeaa82] = {TEXT(T_22fc6030), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_21036fb5] = {TEXT(T_4da4589d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_be39b65a] = {TEXT(T_0ba9009f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_875d7c4e] = {TEXT(T_8c1dd3ea), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0fb94f6b] = {TEXT(T_9fb16d86), TEXT(T_35efc6de), TEXT(T_e3b0c442), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3cbb9db1] = {TEXT(T_f5cd775c), TEXT(T_8c92bebd), TEXT(T_2075e937), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c2f28a7b] = {TEXT(T_64bba10c), TEXT(T_4b227777), TEXT(T_2d08b5f8), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c32833ed] = {TEXT(T_82386b4b), TEXT(T_2abaca49), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_44523264] = {TEXT(T_ca1fe4e9), TEXT(T_f5ca38f7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f86f1821] = {TEXT(T_1f6b7c43), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c5d7e0d6] = {TEXT(T_8dc73efe), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_89973399] = {TEXT(T_bdd5c9b1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cf740a60] = {TEXT(T_9fb16d86), TEXT(T_35efc6de), TEXT(T_e3b0c442), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0a1577b8] = {TEXT(T_f5cd775c), TEXT(T_8c92bebd), TEXT(T_2075e937), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ae47c27a] = {TEXT(T_82386b4b), TEXT(T_2abaca49), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1d4d867d] = {TEXT(T_ca1fe4e9), TEXT(T_f5ca38f7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_73c67bd4] = {TEXT(T_263cbf6d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_db37ea17] = {TEXT(T_c426f32b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_95b3bda6] = {TEXT(T_a7ae6d8e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_541caa03] = {TEXT(T_b947eefb), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_43948c33] = {TEXT(T_9bce2e8f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_87d4c3cf] = {TEXT(T_efb085c4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f1cb591f] = {TEXT(T_1ffd0dc5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_86494cc9] = {TEXT(T_c5b5cc3d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9339d2df] = {TEXT(T_8dc73efe), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_587df711] = {TEXT(T_950876ce), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c5f66a73] = {TEXT(T_4a114af9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4b94f736] = {TEXT(T_a2303752), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c2d8c5cd] = {TEXT(T_9fb16d86), TEXT(T_35efc6de), TEXT(T_e3b0c442), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b16880c5] = {TEXT(T_f5cd775c), TEXT(T_8c92bebd), TEXT(T_2075e937), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b4cbc1cb] = {TEXT(T_82386b4b), TEXT(T_2abaca49), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0bb974f4] = {TEXT(T_e2ca08a5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9182a63c] = {TEXT(T_554c2c62), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d5c37585] = {TEXT(T_b61019fb), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b8ad8f6f] = {TEXT(T_d640b850), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9009b8b4] = {TEXT(T_1a6f89a1), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_244e98d7] = {TEXT(T_cede1470), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fe90bca6] = {TEXT(T_117b3569), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1265d24d] = {TEXT(T_e8c90e26), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fdaf9503] = {TEXT(T_d9a93d9b), TEXT(T_8a199b12), TEXT(T_e3b0c442), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3cd3fdbf] = {TEXT(T_3e3c0499), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d520b295] = {TEXT(T_477905b5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_06469490] = {TEXT(T_f7d79f34), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_21e16038] = {TEXT(T_4973eaa8), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f1e01e71] = {TEXT(T_cd40178d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_637c8166] = {TEXT(T_8c4c4f2f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4de71a87] = {TEXT(T_f5cd775c), TEXT(T_8c92bebd), TEXT(T_2075e937), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5688947a] = {TEXT(T_a3bda6ba), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a046d8b3] = {TEXT(T_97a65058), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ca04adbc] = {TEXT(T_82386b4b), TEXT(T_2abaca49), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_29627385] = {TEXT(T_ca1fe4e9), TEXT(T_f5ca38f7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b50db517] = {TEXT(T_d2e90294), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b9ea2176] = {TEXT(T_e9cb69d9), TEXT(T_8bf40d05), TEXT(T_783a79f1), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b51ef704] = {TEXT(T_1ad8c90b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ab6a747c] = {TEXT(T_4a3c8d12), TEXT(T_ef2d127d), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_66fda5a5] = {TEXT(T_6a7367ef), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6dbb24b6] = {TEXT(T_5d4acfd2), TEXT(T_d4735e3a), TEXT(T_4cc23c1a), TEXT(T_96c10e9f), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b9d9f598] = {TEXT(T_4be063a6), TEXT(T_b8736b99), TEXT(T_afddde14), TEXT(T_96c10e9f), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0565f1f4] = {TEXT(T_4daf46c7), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_36fa58ef] = {TEXT(T_d9cc8c59), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_feef5ab1] = {TEXT(T_9fb16d86), TEXT(T_35efc6de), TEXT(T_e3b0c442), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d4cc84d4] = {TEXT(T_f5cd775c), TEXT(T_8c92bebd), TEXT(T_2075e937), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4d956ea8] = {TEXT(T_3ec76998), TEXT(T_4b227777), TEXT(T_2d08b5f8), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6339eb84] = {TEXT(T_64bba10c), TEXT(T_4b227777), TEXT(T_2d08b5f8), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_930e3950] = {TEXT(T_52048cc5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_78643080] = {TEXT(T_d1fe0570), TEXT(T_b05e2447), TEXT(T_e3b0c442), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2f22b07d] = {TEXT(T_9f0e4fee), TEXT(T_77ac319b), TEXT(T_e3b0c442), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c0580b01] = {TEXT(T_e2adca9b), TEXT(T_9c193c60), TEXT(T_e3b0c442), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_68480fc0] = {TEXT(T_61171b55), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_32c14d0d] = {TEXT(T_29d45fbf), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_afe67be0] = {TEXT(T_33e49f22), TEXT(T_d4735e3a), TEXT(T_e3b0c442), TEXT(T_8cb952a8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_78932933] = {TEXT(T_3fcf806d), TEXT(T_ad78cfa0), TEXT(T_e3b0c442), TEXT(T_8cb952a8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5cf7739d] = {TEXT(T_a81ab788), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_59208343] = {TEXT(T_d7cd61c9), TEXT(T_b8736b99), TEXT(T_e3b0c442), TEXT(T_8cb952a8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_92ba7e9b] = {TEXT(T_d40dabd8), TEXT(T_b8736b99), TEXT(T_e3b0c442), TEXT(T_8cb952a8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d4ef424c] = {TEXT(T_3d15fd31), TEXT(T_0faf54c7), TEXT(T_e3b0c442), TEXT(T_8cb952a8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_da8ecbcb] = {TEXT(T_d0540bb3), TEXT(T_0faf54c7), TEXT(T_e3b0c442), TEXT(T_8cb952a8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_da421aca] = {TEXT(T_ae09fbf0), TEXT(T_4e074085), TEXT(T_e3b0c442), TEXT(T_8cb952a8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8e76831a] = {TEXT(T_c9e0aa1d), TEXT(T_35efc6de), TEXT(T_e3b0c442), TEXT(T_8cb952a8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_abdbab08] = {TEXT(T_69120a41), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5a7ab318] = {TEXT(T_c965ccad), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3a3654ee] = {TEXT(T_529f5e78), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fc67c8f5] = {TEXT(T_e2826adb), TEXT(T_cd444afa), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_52655e37] = {TEXT(T_0b23c106), TEXT(T_244e3ab0), TEXT(T_e59ea10b), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3c9a5dcc] = {TEXT(T_f7c0f7a7), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ecff070a] = {TEXT(T_529f5e78), TEXT(T_e3b0c442), TEXT(T_a7326fa7), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_84b6a619] = {TEXT(T_6a15d89c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ee6bf01d] = {TEXT(T_22eaad5d), TEXT(T_d4735e3a), TEXT(T_1c2e7d72), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4cfe40b4] = {TEXT(T_f67d5c54), TEXT(T_e3b0c442), TEXT(T_ecc85397), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_363c5787] = {TEXT(T_295af291), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_00bc6abf] = {TEXT(T_124235c2), TEXT(T_9060ce56), TEXT(T_ecc85397), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a5aa0448] = {TEXT(T_295af291), TEXT(T_e3b0c442), TEXT(T_ecc85397), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_55c09259] = {TEXT(T_e74c139e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9d41a0ef] = {TEXT(T_2ce49e3a), TEXT(T_d4735e3a), TEXT(T_1c2e7d72), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4dff21e0] = {TEXT(T_8fb45ea6), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1fce2963] = {TEXT(T_dc81bbaf), TEXT(T_6e71e71a), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4231b7d1] = {TEXT(T_78d9d7d2), TEXT(T_fd98aa9d), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c2d17fff] = {TEXT(T_721a8e1e), TEXT(T_e3b0c442), TEXT(T_964da9b5), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c75a8406] = {TEXT(T_ab4647cf), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9e8cff58] = {TEXT(T_ac4f539a), TEXT(T_6e71e71a), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e00ca951] = {TEXT(T_c0516d85), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_773e65c4] = {TEXT(T_f977f12d), TEXT(T_4e074085), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d6c63d01] = {TEXT(T_41283a24), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7c02ca7f] = {TEXT(T_199a49ca), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a4ca234c] = {TEXT(T_93cd311e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_74655994] = {TEXT(T_13171917), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_dbb41543] = {TEXT(T_33dacfa9), TEXT(T_4e074085), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a5129e98] = {TEXT(T_7fffbcab), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_47750902] = {TEXT(T_c9599317), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_561e2abd] = {TEXT(T_a3419c66), TEXT(T_4e074085), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e5f7f4db] = {TEXT(T_a0d9910a), TEXT(T_2c624232), TEXT(T_a7326fa7), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a7c79b00] = {TEXT(T_dde3c8c3), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b68d7d60] = {TEXT(T_d1b3bb26), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_01eff9cf] = {TEXT(T_f3898341), TEXT(T_4708f9c6), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3d8f3246] = {TEXT(T_cca95280), TEXT(T_957b4de4), TEXT(T_6655c9cc), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6dcf05eb] = {TEXT(T_07488f21), TEXT(T_ad78cfa0), TEXT(T_4c712734), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1344c7b5] = {TEXT(T_6df537b2), TEXT(T_4e074085), TEXT(T_4c712734), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c9f35302] = {TEXT(T_37d0ad74), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_72b806dc] = {TEXT(T_8f85116e), TEXT(T_4b227777), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d0d8674c] = {TEXT(T_bb8edfea), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2fd1b022] = {TEXT(T_d1b3bb26), TEXT(T_e3b0c442), TEXT(T_4c712734), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2d328e6c] = {TEXT(T_46dc87cb), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0f659403] = {TEXT(T_bf82dceb), TEXT(T_08dd19eb), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e1eaadb9] = {TEXT(T_a81641cc), TEXT(T_4e074085), TEXT(T_ecc85397), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_901353d1] = {TEXT(T_239f8e43), TEXT(T_35efc6de), TEXT(T_ecc85397), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9824e969] = {TEXT(T_ed5f6010), TEXT(T_8a199b12), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_31ae4d0e] = {TEXT(T_8cfc80f5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4ef4ae6c] = {TEXT(T_69e3ca4e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5c18cc0e] = {TEXT(T_ed5f6010), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9920c006] = {TEXT(T_ed5f6010), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e6077fdc] = {TEXT(T_9c2055b3), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7a68dd67] = {TEXT(T_79578ed1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7b31f4b6] = {TEXT(T_33eca3e5), TEXT(T_9060ce56), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b109eb9b] = {TEXT(T_9bf4dad3), TEXT(T_25f9b3ab), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d3d61bd0] = {TEXT(T_6bc873eb), TEXT(T_e979952d), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e55804cc] = {TEXT(T_0e77e6bc), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ec962239] = {TEXT(T_2b28a005), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_654f9557] = {TEXT(T_14fe4e81), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_29c4ee52] = {TEXT(T_d39a7076), TEXT(T_3135d2d7), TEXT(T_e59ea10b), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fe556287] = {TEXT(T_4f57a42c), TEXT(T_4b227777), TEXT(T_964da9b5), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ec1f8611] = {TEXT(T_50c4753b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_eee465aa] = {TEXT(T_d6df3aa0), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e4345835] = {TEXT(T_958a4107), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_90484218] = {TEXT(T_6956e0a3), TEXT(T_e3b0c442), TEXT(T_964da9b5), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_58d336bf] = {TEXT(T_e484313c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f3c46418] = {TEXT(T_9d08b738), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_090d4fba] = {TEXT(T_fa98190a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0e092acf] = {TEXT(T_cc25e110), TEXT(T_7902699b), TEXT(T_2075e937), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6452a4cf] = {TEXT(T_49eadda1), TEXT(T_e3b0c442), TEXT(T_40612b9f), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9036dba1] = {TEXT(T_e4c1347d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_518fa9d8] = {TEXT(T_f79c7c98), TEXT(T_2c624232), TEXT(T_771d60f5), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_46ca0776] = {TEXT(T_1f26e299), TEXT(T_2c624232), TEXT(T_9bd09a70), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b6105b09] = {TEXT(T_9761909d), TEXT(T_6b51d431), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cc572006] = {TEXT(T_8963e536), TEXT(T_50f72405), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_60d82b0f] = {TEXT(T_8010c06c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e24a95b8] = {TEXT(T_396ae777), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_46b6a918] = {TEXT(T_e21826d3), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9d9bfb08] = {TEXT(T_de33a8bb), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_39c689f6] = {TEXT(T_cacf6b25), TEXT(T_4e074085), TEXT(T_e3b0c442), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b69b383b] = {TEXT(T_a4460aa9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e93f1113] = {TEXT(T_061f1821), TEXT(T_e3b0c442), TEXT(T_4cc23c1a), TEXT(T_94d8f9bb), TEXT(T_92921089),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_db4302c1] = {TEXT(T_b2e1dd95), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fc22a8bd] = {TEXT(T_b2e1dd95), TEXT(T_d4735e3a), TEXT(T_a7326fa7), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_14babfc2] = {TEXT(T_a8558218), TEXT(T_d4735e3a), TEXT(T_a7326fa7), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ff7d6d6d] = {TEXT(T_d22724b7), TEXT(T_d4735e3a), TEXT(T_2d08b5f8), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6096c48f] = {TEXT(T_6d039c1b), TEXT(T_d4735e3a), TEXT(T_2d08b5f8), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c2d88a0e] = {TEXT(T_54c96ec0), TEXT(T_d4735e3a), TEXT(T_a7326fa7), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_06434604] = {TEXT(T_97a65058), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4a476e7e] = {TEXT(T_2a362905), TEXT(T_af3266e6), TEXT(T_4cc23c1a), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5ea285ac] = {TEXT(T_ea53fba6), TEXT(T_0faf54c7), TEXT(T_4cc23c1a), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_baf53997] = {TEXT(T_7f3ef98c), TEXT(T_0faf54c7), TEXT(T_4cc23c1a), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9e460c49] = {TEXT(T_cacf6b25), TEXT(T_4e074085), TEXT(T_e3b0c442), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_66c1aae5] = {TEXT(T_a94250b1), TEXT(T_35efc6de), TEXT(T_e3b0c442), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_89623752] = {TEXT(T_65eb3a6b), TEXT(T_35efc6de), TEXT(T_e3b0c442), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b75d848b] = {TEXT(T_9d843051), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a61aaa63] = {TEXT(T_ad4fcbc4), TEXT(T_6b86b273), TEXT(T_e3b0c442), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2608fbf5] = {TEXT(T_1cb7a69f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6e6aea77] = {TEXT(T_b45faad4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_77a9f8d5] = {TEXT(T_652fc31e), TEXT(T_6b86b273), TEXT(T_e3b0c442), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a2ff9b88] = {TEXT(T_73e34922), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_aff460e3] = {TEXT(T_d163fbb3), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fab3ecb7] = {TEXT(T_f019296f), TEXT(T_6b86b273), TEXT(T_e3b0c442), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6f112450] = {TEXT(T_dea78ecf), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bd409c0c] = {TEXT(T_bff09d7e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0916fefd] = {TEXT(T_cea9c263), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8ff58af6] = {TEXT(T_86962b4b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_49709d61] = {TEXT(T_1f074fec), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3cdbc8ca] = {TEXT(T_28616143), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_629a8a07] = {TEXT(T_fd402b8d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_59f636b6] = {TEXT(T_c10255e6), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_daa9259f] = {TEXT(T_639686c1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fe9f7d10] = {TEXT(T_bbf18169), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a832676c] = {TEXT(T_0bd8f31e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ebd28819] = {TEXT(T_993b5739), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_646e83e2] = {TEXT(T_3e6f0c18), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3776b801] = {TEXT(T_73397c48), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b6c9f255] = {TEXT(T_ba1db904), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e98d84d3] = {TEXT(T_e18d677e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6330df79] = {TEXT(T_288275c9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fdbd2f44] = {TEXT(T_9fb16d86), TEXT(T_35efc6de), TEXT(T_e3b0c442), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_782380fc] = {TEXT(T_a7fc5de8), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_64f0fd88] = {TEXT(T_8b4a1216), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8780fe0e] = {TEXT(T_07b96f33), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_32cab98d] = {TEXT(T_367ee78f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_560583b3] = {TEXT(T_f5cd775c), TEXT(T_8c92bebd), TEXT(T_2075e937), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_303d7f44] = {TEXT(T_b65c9afc), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c8523810] = {TEXT(T_d159a752), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_563747b0] = {TEXT(T_96da30a5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a8df7936] = {TEXT(T_043a347d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_baa0d2b0] = {TEXT(T_cc92320e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0f05d546] = {TEXT(T_a188a3e9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f4255cd4] = {TEXT(T_d93eba69), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c9a874f1] = {TEXT(T_5d30bb66), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e41499cb] = {TEXT(T_988c67ef), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_25ffc163] = {TEXT(T_c812f708), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b8e8a2e9] = {TEXT(T_290b4928), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2092e34d] = {TEXT(T_fba3a8fa), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fef8f53f] = {TEXT(T_7ae88b53), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2899f1de] = {TEXT(T_8f3a78b5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b2497f40] = {TEXT(T_fdee430d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ab36c3a8] = {TEXT(T_ba4a9c28), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2ecd1b16] = {TEXT(T_98014589), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_521b0b7a] = {TEXT(T_0c1d828c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_19c95e91] = {TEXT(T_ea4afd6c), TEXT(T_48d90db7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2969ea9d] = {TEXT(T_a30b9998), TEXT(T_e3b0c442), TEXT(T_771d60f5), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6a143b10] = {TEXT(T_350362f5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1204e221] = {TEXT(T_b2adb213), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f12a72c0] = {TEXT(T_e92cf189), TEXT(T_4e074085), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8270f3b9] = {TEXT(T_7a62c118), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fd5a16a2] = {TEXT(T_7f5272db), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1397a8f0] = {TEXT(T_cd1e5809), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0973957f] = {TEXT(T_3d642cf6), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9e8e5c32] = {TEXT(T_a9b5be18), TEXT(T_8a199b12), TEXT(T_3988f056), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_19b97445] = {TEXT(T_f68d77bf), TEXT(T_e979952d), TEXT(T_771d60f5), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f0221e38] = {TEXT(T_097064d3), TEXT(T_e979952d), TEXT(T_771d60f5), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b7fa6ce9] = {TEXT(T_34927671), TEXT(T_e979952d), TEXT(T_771d60f5), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_47afb9cf] = {TEXT(T_8ebd277f), TEXT(T_48d90db7), TEXT(T_f0fb79fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_60878fcf] = {TEXT(T_53fba93d), TEXT(T_48d90db7), TEXT(T_f0fb79fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e1978d6c] = {TEXT(T_c596ea3f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2fa4ea75] = {TEXT(T_86ea6fab), TEXT(T_8a199b12), TEXT(T_3988f056), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b4b7558e] = {TEXT(T_6f2a44d0), TEXT(T_8a199b12), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_07a771bb] = {TEXT(T_11fda3d0), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_12a6af1b] = {TEXT(T_83f72447), TEXT(T_8a199b12), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1b0987ca] = {TEXT(T_61b123da), TEXT(T_8a199b12), TEXT(T_3988f056), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_aeacce81] = {TEXT(T_ac81215a), TEXT(T_8a199b12), TEXT(T_3988f056), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0783c744] = {TEXT(T_018cac5e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f245a4d1] = {TEXT(T_29f11dbc), TEXT(T_4b227777), TEXT(T_e69c0d09), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b2a0478a] = {TEXT(T_03bb5d49), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d8291197] = {TEXT(T_7a98ff9b), TEXT(T_4b227777), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c27dac99] = {TEXT(T_839cb727), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6327372b] = {TEXT(T_1d800cbc), TEXT(T_4b227777), TEXT(T_2075e937), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a59d8974] = {TEXT(T_d7d0ad76), TEXT(T_4b227777), TEXT(T_2075e937), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_be8e24f4] = {TEXT(T_488fb0d1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c8893463] = {TEXT(T_cab28bc8), TEXT(T_e979952d), TEXT(T_771d60f5), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ebd5240e] = {TEXT(T_75843178), TEXT(T_e979952d), TEXT(T_771d60f5), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7bcf0529] = {TEXT(T_9d68db3d), TEXT(T_e979952d), TEXT(T_771d60f5), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_87ca68cf] = {TEXT(T_9f8fc619), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_abb375db] = {TEXT(T_9b816f4a), TEXT(T_48d90db7), TEXT(T_f0fb79fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2fd692c2] = {TEXT(T_79e5e3b6), TEXT(T_48d90db7), TEXT(T_f0fb79fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9c626899] = {TEXT(T_7c24654e), TEXT(T_48d90db7), TEXT(T_f0fb79fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_33998851] = {TEXT(T_77747293), TEXT(T_48d90db7), TEXT(T_f0fb79fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cb44854f] = {TEXT(T_1f0a579e), TEXT(T_48d90db7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_94d9f0da] = {TEXT(T_0ced3491), TEXT(T_48d90db7), TEXT(T_f0fb79fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_07d7ccbc), TEXT(T_e75be43e), TEXT(T_e3b0c442), TEXT(T_a3499f6a)}},
    [M_94c2522d] = {TEXT(T_15832a90), TEXT(T_48d90db7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8f65c123] = {TEXT(T_06e59ca2), TEXT(T_48d90db7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_05ce35b0] = {TEXT(T_a99c180f), TEXT(T_48d90db7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f12160f5] = {TEXT(T_dc77bff8), TEXT(T_48d90db7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9d63535d] = {TEXT(T_12ec144c), TEXT(T_48d90db7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_05c0c987] = {TEXT(T_929bae2f), TEXT(T_48d90db7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1ad7dd2f] = {TEXT(T_4396688d), TEXT(T_48d90db7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_699085ad] = {TEXT(T_3a2ec4da), TEXT(T_48d90db7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ece7910e] = {TEXT(T_e2985b66), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3ada7776] = {TEXT(T_ff2529f8), TEXT(T_ef2d127d), TEXT(T_8e52d2fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3e23be42] = {TEXT(T_f1f59935), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_38099a8e] = {TEXT(T_05479cb2), TEXT(T_ef2d127d), TEXT(T_8e52d2fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d2ac4b56] = {TEXT(T_acbdd0cb), TEXT(T_ef2d127d), TEXT(T_8e52d2fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_020751dc] = {TEXT(T_3c3ede7f), TEXT(T_ef2d127d), TEXT(T_133433fe), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6c69beeb] = {TEXT(T_cf2a93b3), TEXT(T_ef2d127d), TEXT(T_133433fe), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_67d9409c] = {TEXT(T_b4421acf), TEXT(T_ef2d127d), TEXT(T_8e52d2fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e1d1bde4] = {TEXT(T_d47324f8), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_934715f8] = {TEXT(T_44700474), TEXT(T_77065cda), TEXT(T_8e52d2fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2ae295d8] = {TEXT(T_3208e76a), TEXT(T_77065cda), TEXT(T_8e52d2fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_946622dc] = {TEXT(T_781e581a), TEXT(T_77065cda), TEXT(T_8e52d2fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1ba5d3cc] = {TEXT(T_c20f8f90), TEXT(T_77065cda), TEXT(T_8e52d2fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7d6f5b73] = {TEXT(T_97aa4f21), TEXT(T_77065cda), TEXT(T_8e52d2fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6132e68d] = {TEXT(T_4dda9489), TEXT(T_6c6a464e), TEXT(T_090f0b93), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cfa7dd54] = {TEXT(T_0ffa90f1), TEXT(T_6c6a464e), TEXT(T_090f0b93), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9214dacc] = {TEXT(T_dc052e91), TEXT(T_6c6a464e), TEXT(T_090f0b93), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8f2f8d8c] = {TEXT(T_bb65db55), TEXT(T_6c6a464e), TEXT(T_090f0b93), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fa9d6c3a] = {TEXT(T_527d3eff), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_784f49f4] = {TEXT(T_527d3eff), TEXT(T_f54f1e8b), TEXT(T_090f0b93), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ab2d0d37] = {TEXT(T_a89ee82d), TEXT(T_f54f1e8b), TEXT(T_090f0b93), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_88b7ef9b] = {TEXT(T_e32d16b2), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_da5f158f] = {TEXT(T_bc29172d), TEXT(T_96b9eb6b), TEXT(T_090f0b93), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_0980256b), TEXT(T_d7ed108b), TEXT(T_958e1aae), TEXT(T_e3b0c442)}},
    [M_deed65be] = {TEXT(T_fa7efd4d), TEXT(T_96b9eb6b), TEXT(T_090f0b93), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4b541524] = {TEXT(T_79f399c5), TEXT(T_96b9eb6b), TEXT(T_090f0b93), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_761cd44e] = {TEXT(T_bfdb7a2a), TEXT(T_96b9eb6b), TEXT(T_090f0b93), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9a8f4a62] = {TEXT(T_8f07378d), TEXT(T_4819f531), TEXT(T_1c2e7d72), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cd647860] = {TEXT(T_22e77de7), TEXT(T_4819f531), TEXT(T_1c2e7d72), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5d6e0393] = {TEXT(T_588b174b), TEXT(T_5fa067c1), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_65a8fc1d] = {TEXT(T_95d3f179), TEXT(T_5fa067c1), TEXT(T_fc437294), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_05106807] = {TEXT(T_4c15583f), TEXT(T_5fa067c1), TEXT(T_fc437294), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f8dbf8d1] = {TEXT(T_2719c688), TEXT(T_5fa067c1), TEXT(T_fc437294), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5553b7ca] = {TEXT(T_1b3c7f8e), TEXT(T_e7f6c011), TEXT(T_af669edb), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e5d07697] = {TEXT(T_709ce676), TEXT(T_e7f6c011), TEXT(T_4f7d1695), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3b5ea6fd] = {TEXT(T_fe09781f), TEXT(T_e7f6c011), TEXT(T_af669edb), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0f7beea5] = {TEXT(T_ec9f1afd), TEXT(T_5798758b), TEXT(T_af669edb), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1dcd13c2] = {TEXT(T_853a81ae), TEXT(T_5798758b), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8b225ba2] = {TEXT(T_32db80f6), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0449d233] = {TEXT(T_a3cc9781), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1e068336] = {TEXT(T_12d606f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_78bd5e16] = {TEXT(T_0cf6b146), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_dc01dbbb] = {TEXT(T_25a96111), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_57b26887] = {TEXT(T_d627b19a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_75bda809] = {TEXT(T_3c7d5df5), TEXT(T_6b86b273), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0ba35fa8] = {TEXT(T_0ff959e1), TEXT(T_6b86b273), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b147e2bd] = {TEXT(T_513bf6ce), TEXT(T_9f29a130), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_dcb0bf90] = {TEXT(T_3b2583e4), TEXT(T_d4735e3a), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e2631126] = {TEXT(T_c25cd5f4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_298e8d39] = {TEXT(T_82386b4b), TEXT(T_2abaca49), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a741d960] = {TEXT(T_ca1fe4e9), TEXT(T_f5ca38f7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2d7bb78b] = {TEXT(T_16fe6228), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_61e6c8a6] = {TEXT(T_7a9da478), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2c9c0d21] = {TEXT(T_bdc6eb60), TEXT(T_ad78cfa0), TEXT(T_8e52d2fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a34349d8] = {TEXT(T_ccb8c9d2), TEXT(T_ad78cfa0), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8bbda343] = {TEXT(T_36e6e634), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2cd0b36f] = {TEXT(T_0adfc6f9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_99962aaa] = {TEXT(T_fd164e4e), TEXT(T_4e074085), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d0238961] = {TEXT(T_a90463ac), TEXT(T_4e074085), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_47aafb94] = {TEXT(T_2352da72), TEXT(T_6b86b273), TEXT(T_f0fb79fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_37752f36] = {TEXT(T_0031a5b8), TEXT(T_6b86b273), TEXT(T_f0fb79fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2b975e4e] = {TEXT(T_7da56e0a), TEXT(T_6b86b273), TEXT(T_f0fb79fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b325052c] = {TEXT(T_4c2f4610), TEXT(T_6b86b273), TEXT(T_f0fb79fc), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f61f191f] = {TEXT(T_de2d91dc), TEXT(T_4e074085), TEXT(T_133433fe), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_c6cea976), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_c218f7bd)}},
    [M_1ce632fd] = {TEXT(T_b0d78dad), TEXT(T_4e074085), TEXT(T_133433fe), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5fb87f8a] = {TEXT(T_dbcff34a), TEXT(T_4e074085), TEXT(T_133433fe), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b000ee01] = {TEXT(T_db3dc113), TEXT(T_4e074085), TEXT(T_133433fe), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4d9331f9] = {TEXT(T_12d4c851), TEXT(T_4b227777), TEXT(T_133433fe), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b6a2b5a9] = {TEXT(T_330d30e6), TEXT(T_4b227777), TEXT(T_133433fe), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_95f89cb5] = {TEXT(T_d4c0dac5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f2f20292] = {TEXT(T_36cbf5b6), TEXT(T_d4735e3a), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e2a28d15] = {TEXT(T_f7f28c34), TEXT(T_d4735e3a), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_38e06ed0] = {TEXT(T_fd1339f5), TEXT(T_4e074085), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_baeb0174] = {TEXT(T_0a6b34b7), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6e28e559] = {TEXT(T_070cbf06), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_55c644c1] = {TEXT(T_0f114ec9), TEXT(T_4e074085), TEXT(T_9bd09a70), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3d0b02d0] = {TEXT(T_96a3eb0b), TEXT(T_4e074085), TEXT(T_9bd09a70), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1583e21b] = {TEXT(T_b2ecb6d8), TEXT(T_a1dd6837), TEXT(T_0680d474), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6f549324] = {TEXT(T_9a304f03), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_21f59a7d] = {TEXT(T_64cb1f38), TEXT(T_6b86b273), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_64a5d120] = {TEXT(T_14f3f9aa), TEXT(T_6b86b273), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b775d77d] = {TEXT(T_82eb1a9c), TEXT(T_6b86b273), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_86b64550] = {TEXT(T_e7d2ce04), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fed25383] = {TEXT(T_8edb5444), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6789dd7d] = {TEXT(T_46f49817), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a7c4d9e7] = {TEXT(T_f69eb061), TEXT(T_e3b0c442), TEXT(T_b19c3454), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2d610da5] = {TEXT(T_35eefaa3), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_96fc38a8] = {TEXT(T_332fa77f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d87dfb80] = {TEXT(T_90971c6e), TEXT(T_e3b0c442), TEXT(T_f622950d), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_550d3258] = {TEXT(T_da8a7f69), TEXT(T_e3b0c442), TEXT(T_f622950d), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8093f66d] = {TEXT(T_0e53a3a1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_10ff09f3] = {TEXT(T_e78ecc3c), TEXT(T_e3b0c442), TEXT(T_f622950d), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4431b520] = {TEXT(T_9b08844b), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f4c4f08f] = {TEXT(T_9ecf7482), TEXT(T_e3b0c442), TEXT(T_dece6478), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_37e5043e] = {TEXT(T_c185c359), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_08594743] = {TEXT(T_2a7586b7), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0668cc1f] = {TEXT(T_e02d9c94), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ff3c4617] = {TEXT(T_b6949cd8), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0b77bb7f] = {TEXT(T_36d9ebfb), TEXT(T_e3b0c442), TEXT(T_b7231ad3), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4c3f2a2a] = {TEXT(T_71f477ce), TEXT(T_e3b0c442), TEXT(T_b7231ad3), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_acaa8a6b] = {TEXT(T_4f0875c1), TEXT(T_e3b0c442), TEXT(T_b7231ad3), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_21a1a747] = {TEXT(T_b2324e96), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0f15a5cc] = {TEXT(T_e8798025), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9f5e4c20] = {TEXT(T_599240d8), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fb2ef2fd] = {TEXT(T_656dfba6), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f5e4597f] = {TEXT(T_7d741017), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fe336f13] = {TEXT(T_0dd618b5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_027172a7] = {TEXT(T_c7db6186), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_24f520ce] = {TEXT(T_db0eddcc), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0f89d083] = {TEXT(T_248bcf7f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fb1465f9] = {TEXT(T_821d15ce), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d0b59958] = {TEXT(T_cd8eedc7), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bd43f260] = {TEXT(T_35ecda26), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_289b295a] = {TEXT(T_0c715b9c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_86ee340a] = {TEXT(T_69c89122), TEXT(T_e3b0c442), TEXT(T_b7231ad3), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_91a784ac] = {TEXT(T_9151d3ae), TEXT(T_e3b0c442), TEXT(T_b7231ad3), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d98799cb] = {TEXT(T_4ea5cfb7), TEXT(T_e3b0c442), TEXT(T_b7231ad3), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e7759be7] = {TEXT(T_10d39b8b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_910b8923] = {TEXT(T_58905de6), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1fc4cc2b] = {TEXT(T_579170fc), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4bf7fd34] = {TEXT(T_d9655f8e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9e448448] = {TEXT(T_938476f3), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b581a4da] = {TEXT(T_9953dd87), TEXT(T_e3b0c442), TEXT(T_ea283032), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f234fd2b] = {TEXT(T_3a01258c), TEXT(T_e3b0c442), TEXT(T_ea283032), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_868a86f0] = {TEXT(T_070365bf), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0cc0a174] = {TEXT(T_f5c288fa), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b8564195] = {TEXT(T_20b29b79), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_20ce09f4] = {TEXT(T_7b24f3a8), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f9464f9c] = {TEXT(T_ee16c286), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c4235ae9] = {TEXT(T_a7c64655), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_163338fc] = {TEXT(T_363eecec), TEXT(T_e3b0c442), TEXT(T_b7231ad3), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ff81cb3a] = {TEXT(T_ca01adce), TEXT(T_e3b0c442), TEXT(T_b82792ca), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_22225609] = {TEXT(T_9a6aa217), TEXT(T_e3b0c442), TEXT(T_43a9ba74), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e544d5d3] = {TEXT(T_f74285f6), TEXT(T_e3b0c442), TEXT(T_b76e0e47), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_da1f9a0f] = {TEXT(T_395e6a75), TEXT(T_e3b0c442), TEXT(T_b76e0e47), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a1ea6180] = {TEXT(T_da3a8735), TEXT(T_e3b0c442), TEXT(T_43a9ba74), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9ad57477] = {TEXT(T_28361a11), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_77c27865] = {TEXT(T_5f468d73), TEXT(T_e3b0c442), TEXT(T_67215022), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_adf78a4b] = {TEXT(T_a2c50ade), TEXT(T_e3b0c442), TEXT(T_67215022), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4b1be9ad] = {TEXT(T_d4736a64), TEXT(T_e3b0c442), TEXT(T_ea283032), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3bcae878] = {TEXT(T_9f1748db), TEXT(T_e3b0c442), TEXT(T_67215022), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_00a84d36] = {TEXT(T_ae46e2d2), TEXT(T_e3b0c442), TEXT(T_ea283032), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bcc9f779] = {TEXT(T_b7061d2f), TEXT(T_e3b0c442), TEXT(T_67215022), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6570284d] = {TEXT(T_5f8c7cf0), TEXT(T_e3b0c442), TEXT(T_ea283032), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b1e91b1a] = {TEXT(T_bfedd95b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b1cb3cf5] = {TEXT(T_c51883eb), TEXT(T_e3b0c442), TEXT(T_cbb78472), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_46a36a84] = {TEXT(T_e4d8be00), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_18608279] = {TEXT(T_beb82d96), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_48467341] = {TEXT(T_1ee3d65a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5cb51a7b] = {TEXT(T_0b865f9b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d5bad3b4] = {TEXT(T_751ca0ad), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_57cf6efd] = {TEXT(T_37a86dc6), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8c25fab9] = {TEXT(T_d2ba6272), TEXT(T_e3b0c442), TEXT(T_b7231ad3), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2a65a1f2] = {TEXT(T_6b825e44), TEXT(T_e3b0c442), TEXT(T_b7231ad3), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c9f7c113] = {TEXT(T_e76d9279), TEXT(T_e3b0c442), TEXT(T_b7231ad3), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f7fb2e77] = {TEXT(T_5b989c6e), TEXT(T_e3b0c442), TEXT(T_b7231ad3), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_458fbe5d] = {TEXT(T_5fe1c789), TEXT(T_e3b0c442), TEXT(T_b7231ad3), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e4d5297b] = {TEXT(T_c03fa2a8), TEXT(T_e3b0c442), TEXT(T_b7231ad3), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_417c65e0] = {TEXT(T_b759332f), TEXT(T_e3b0c442), TEXT(T_b7231ad3), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_70b8ad0b] = {TEXT(T_6b524487), TEXT(T_e3b0c442), TEXT(T_b7231ad3), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d5afdcdf] = {TEXT(T_a9658976), TEXT(T_e3b0c442), TEXT(T_b7231ad3), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7d670d99] = {TEXT(T_94596961), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_eead702b] = {TEXT(T_be283ce9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d0af2194] = {TEXT(T_6066bd4e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_aec7defc] = {TEXT(T_b75ec10b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a1d35ce0] = {TEXT(T_d1d2f579), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1224d6d8] = {TEXT(T_d63bf8aa), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5170457e] = {TEXT(T_20ddb143), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_862829d6] = {TEXT(T_0faa87a5), TEXT(T_e3b0c442), TEXT(T_14973c59), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_05bb46f4] = {TEXT(T_5b1feb30), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_51d32c57] = {TEXT(T_f8984915), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5d795e7b] = {TEXT(T_2ed435f4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_962bf869] = {TEXT(T_99146ab7), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_dfd863c4] = {TEXT(T_94d84d3c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8dab2430] = {TEXT(T_865d110d), TEXT(T_e3b0c442), TEXT(T_14973c59), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_13fdc396] = {TEXT(T_332e4a70), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_662a2fcd] = {TEXT(T_40aa643f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0e4f177b] = {TEXT(T_30577b3e), TEXT(T_e3b0c442), TEXT(T_14973c59), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b75ea530] = {TEXT(T_4d6496ec), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1d5736f6] = {TEXT(T_925bfca3), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_88680e00] = {TEXT(T_66179b0c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_41af4889] = {TEXT(T_7750f044), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ddc2c2d7] = {TEXT(T_3490fb5b), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3dad8cab] = {TEXT(T_b3d8e998), TEXT(T_e3b0c442), TEXT(T_43a9ba74), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_71dedbd1] = {TEXT(T_b00bc752), TEXT(T_e3b0c442), TEXT(T_43a9ba74), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bb4f77b2] = {TEXT(T_9f388ac7), TEXT(T_e3b0c442), TEXT(T_43a9ba74), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5bec570e] = {TEXT(T_eaec9c4e), TEXT(T_e3b0c442), TEXT(T_43a9ba74), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cad466c4] = {TEXT(T_55e23ea1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_da95157f] = {TEXT(T_5d0ad656), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d5b90129] = {TEXT(T_0ac57378), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bfd18d5e] = {TEXT(T_225d7962), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fa8f3fbe] = {TEXT(T_7ae32811), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a7e89a2a] = {TEXT(T_e2124ceb), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a1d1dfa6] = {TEXT(T_db257639), TEXT(T_e3b0c442), TEXT(T_f7531006), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9d7b10eb] = {TEXT(T_e2e8a3c6), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b272647d] = {TEXT(T_cd374a6c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_110e40b9] = {TEXT(T_940fb9c6), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f0d78309] = {TEXT(T_c5d18386), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_496f52b1] = {TEXT(T_0e40a22b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_21e8a1da] = {TEXT(T_00903bdd), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f4c429b9] = {TEXT(T_5fcae5c2), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cb46ba21] = {TEXT(T_a6a91ca0), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_67da5b0b] = {TEXT(T_b2d8855e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_adf0c40a] = {TEXT(T_b54f3134), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_383bf7de] = {TEXT(T_3ee44c6c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d400c142] = {TEXT(T_429be916), TEXT(T_e3b0c442), TEXT(T_f7531006), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2d6f4c5a] = {TEXT(T_c5562f81), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_07c41d6e] = {TEXT(T_aabc00e0), TEXT(T_e3b0c442), TEXT(T_b19c3454), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_758c7a69] = {TEXT(T_226b0ad7), TEXT(T_e3b0c442), TEXT(T_b19c3454), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2090964e] = {TEXT(T_da9060ef), TEXT(T_e3b0c442), TEXT(T_b19c3454), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_40dd6e4d] = {TEXT(T_562833a3), TEXT(T_e3b0c442), TEXT(T_b19c3454), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0c95a743] = {TEXT(T_bde26435), TEXT(T_e3b0c442), TEXT(T_b19c3454), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_94e66a08] = {TEXT(T_322acf60), TEXT(T_e3b0c442), TEXT(T_43a9ba74), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_86970f20] = {TEXT(T_2f978da3), TEXT(T_e3b0c442), TEXT(T_43a9ba74), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3a1f49cf] = {TEXT(T_92abb1a5), TEXT(T_e3b0c442), TEXT(T_43a9ba74), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4a119ff4] = {TEXT(T_a228daf6), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_40b8cb7d] = {TEXT(T_32791fad), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bd38167b] = {TEXT(T_736e8f18), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_98a1d987] = {TEXT(T_a5e3ee88), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_21f9eb7b] = {TEXT(T_8325715e), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2cc6ec00] = {TEXT(T_11f4c722), TEXT(T_e3b0c442), TEXT(T_b82792ca), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ecdf0da7] = {TEXT(T_4214180f), TEXT(T_e3b0c442), TEXT(T_b76e0e47), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_58a8c08b] = {TEXT(T_ca362a23), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6456f1bf] = {TEXT(T_53ce0cbc), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_32ebcf08] = {TEXT(T_3219c550), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_32053a95] = {TEXT(T_53547761), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ff568acd] = {TEXT(T_1079e841), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6e63462d] = {TEXT(T_547f3ccd), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4db1e8c8] = {TEXT(T_1fb0d748), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9b5a91c1] = {TEXT(T_ca5425c3), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0966b1a7] = {TEXT(T_e087f56f), TEXT(T_e3b0c442), TEXT(T_ea283032), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7cd1a7c3] = {TEXT(T_f641d737), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0ad25796] = {TEXT(T_d16864eb), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_72e93d5d] = {TEXT(T_eff67fbe), TEXT(T_e3b0c442), TEXT(T_1350f856), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_81e05904] = {TEXT(T_8d440208), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b489b4a7] = {TEXT(T_d1b3bb26), TEXT(T_e3b0c442), TEXT(T_0dc0b9e7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2000e894] = {TEXT(T_cca95280), TEXT(T_e3b0c442), TEXT(T_b76e0e47), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c112644f] = {TEXT(T_1f585dbb), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_469872fb] = {TEXT(T_4d3c3190), TEXT(T_e3b0c442), TEXT(T_ea283032), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_dff2ffe2] = {TEXT(T_48e22488), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8d52b8cc] = {TEXT(T_cc44f0a6), TEXT(T_e3b0c442), TEXT(T_8d3c1451), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1ef51d87] = {TEXT(T_8d26d5a0), TEXT(T_e3b0c442), TEXT(T_b82792ca), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e54f649d] = {TEXT(T_de5a9254), TEXT(T_e3b0c442), TEXT(T_1350f856), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_48b3fb56] = {TEXT(T_4e7d5132), TEXT(T_e3b0c442), TEXT(T_9c625663), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6fbffe76] = {TEXT(T_84818057), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4c5f5f1d] = {TEXT(T_9e6af854), TEXT(T_e3b0c442), TEXT(T_9c625663), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_38b44d06] = {TEXT(T_88d84ab9), TEXT(T_e3b0c442), TEXT(T_9c625663), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7f771202] = {TEXT(T_06c7c093), TEXT(T_e3b0c442), TEXT(T_253cc68f), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6c8e3944] = {TEXT(T_f7dc9587), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_55ee9f82] = {TEXT(T_5479d29f), TEXT(T_e3b0c442), TEXT(T_dd823653), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_20417574] = {TEXT(T_f0bae7e1), TEXT(T_e3b0c442), TEXT(T_dd823653), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_06e54f10] = {TEXT(T_1182611c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_070b579a] = {TEXT(T_ab38ac4e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e0d91e87] = {TEXT(T_29db467b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d25a8a3e] = {TEXT(T_ea67670e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3c8fef9f] = {TEXT(T_4e9963ab), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1ad462fc] = {TEXT(T_9a236b83), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f17fa767] = {TEXT(T_0eacaca1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_586ce4c3] = {TEXT(T_e016de1e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2cf151cd] = {TEXT(T_a427ea48), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bd6e4282] = {TEXT(T_ccc3f69e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ddfe2a07] = {TEXT(T_ee96af99), TEXT(T_e3b0c442), TEXT(T_b19c3454), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e9121018] = {TEXT(T_2c2bc6be), TEXT(T_e3b0c442), TEXT(T_b19c3454), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cdb90f2b] = {TEXT(T_74ff33c0), TEXT(T_e3b0c442), TEXT(T_43a9ba74), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_eeb74806] = {TEXT(T_02f7aac8), TEXT(T_e3b0c442), TEXT(T_43a9ba74), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5f4db7d7] = {TEXT(T_3de08769), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_651a6c01] = {TEXT(T_774f00a4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a4df49ed] = {TEXT(T_da288908), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9928f3d8] = {TEXT(T_1c34b925), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_35aec9f8] = {TEXT(T_3328f8cb), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b41930d0] = {TEXT(T_ce2bdaab), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8b454c4a] = {TEXT(T_f651c5af), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0aae761c] = {TEXT(T_4eea4106), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7966ed48] = {TEXT(T_4ff63152), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4e00f7e6] = {TEXT(T_fc0292ab), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1e6e13b9] = {TEXT(T_b0ce164d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e4525330] = {TEXT(T_9be9881f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6c76fd8a] = {TEXT(T_bdb134c5), TEXT(T_e3b0c442), TEXT(T_ea283032), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_720efcf0] = {TEXT(T_cd2712de), TEXT(T_e3b0c442), TEXT(T_5b977cf9), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3181ba06] = {TEXT(T_a47713ee), TEXT(T_e3b0c442), TEXT(T_5b977cf9), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bd29096b] = {TEXT(T_c7d314de), TEXT(T_e3b0c442), TEXT(T_5b977cf9), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6f9b298d] = {TEXT(T_b2378d19), TEXT(T_e3b0c442), TEXT(T_5b977cf9), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_08fc72e4] = {TEXT(T_54c3c5d0), TEXT(T_e3b0c442), TEXT(T_5b977cf9), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1c76045f] = {TEXT(T_c03319c7), TEXT(T_e3b0c442), TEXT(T_5b977cf9), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d7cfcf4d] = {TEXT(T_36da6933), TEXT(T_e3b0c442), TEXT(T_b19c3454), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_14714fd4] = {TEXT(T_589dbb98), TEXT(T_e3b0c442), TEXT(T_b19c3454), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3f85d0da] = {TEXT(T_d3dd69ff), TEXT(T_e3b0c442), TEXT(T_b19c3454), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_27ce813c] = {TEXT(T_fb1e7159), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3865c066] = {TEXT(T_aecdc8d1), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d3bda32b] = {TEXT(T_6dd27d41), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_dc101ff2] = {TEXT(T_300b5e73), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_46e5b320] = {TEXT(T_522ac1f4), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_72e581a2] = {TEXT(T_8d5e80d5), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_130a9425] = {TEXT(T_3a7e591f), TEXT(T_e3b0c442), TEXT(T_9c625663), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7f7d16f4] = {TEXT(T_b86c395c), TEXT(T_e3b0c442), TEXT(T_9c625663), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_be4c5a9b] = {TEXT(T_c656ce73), TEXT(T_e3b0c442), TEXT(T_9c625663), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ca830b29] = {TEXT(T_66decb55), TEXT(T_e3b0c442), TEXT(T_9c625663), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fc80d7d3] = {TEXT(T_2345b920), TEXT(T_e3b0c442), TEXT(T_9c625663), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7b1484f0] = {TEXT(T_3f562c7a), TEXT(T_e3b0c442), TEXT(T_9c625663), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_90c9438b] = {TEXT(T_0b185a11), TEXT(T_e3b0c442), TEXT(T_9c625663), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_755a4cf4] = {TEXT(T_862fdd1a), TEXT(T_e3b0c442), TEXT(T_9c625663), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d8be35ba] = {TEXT(T_2838eea5), TEXT(T_e3b0c442), TEXT(T_1350f856), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_26182df7] = {TEXT(T_a467f958), TEXT(T_e3b0c442), TEXT(T_1350f856), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8c7b69cd] = {TEXT(T_10d3dc20), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8278e97d] = {TEXT(T_303a24d8), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6bc914a5] = {TEXT(T_b2e3c85e), TEXT(T_e3b0c442), TEXT(T_06b38c16), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_24339409] = {TEXT(T_06044e65), TEXT(T_e3b0c442), TEXT(T_06b38c16), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1d1d0ebf] = {TEXT(T_171999f2), TEXT(T_e3b0c442), TEXT(T_06b38c16), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2251ab23] = {TEXT(T_bdefad43), TEXT(T_e3b0c442), TEXT(T_06b38c16), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_116c1ef5] = {TEXT(T_2def9bd9), TEXT(T_e3b0c442), TEXT(T_1350f856), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b452f492] = {TEXT(T_606644ef), TEXT(T_e3b0c442), TEXT(T_1350f856), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c12d13dd] = {TEXT(T_b06c32a5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4eb4d40e] = {TEXT(T_c2d61f05), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5f0541f3] = {TEXT(T_bb2558d3), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0b70235b] = {TEXT(T_d2a55b5c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_75926d2c] = {TEXT(T_415d06cd), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bde903b6] = {TEXT(T_0c84bf17), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_733a2416] = {TEXT(T_d7f0906e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c284d3d7] = {TEXT(T_a9a9083f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4e94053d] = {TEXT(T_7238102a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_70ce6f96] = {TEXT(T_3c17a128), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2c0334b9] = {TEXT(T_4de2fedd), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e4a87826] = {TEXT(T_9fb69100), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0e7ad748] = {TEXT(T_5bdbfacd), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_084bbb2a] = {TEXT(T_756bfa4a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_60cfdeb0] = {TEXT(T_28c10aa7), TEXT(T_e3b0c442), TEXT(T_63c02010), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_68b9a34d] = {TEXT(T_8588f14e), TEXT(T_e3b0c442), TEXT(T_63c02010), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b39ad739] = {TEXT(T_4012334d), TEXT(T_e3b0c442), TEXT(T_63c02010), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_24a0a09c] = {TEXT(T_da41e26d), TEXT(T_e3b0c442), TEXT(T_63c02010), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_86e396d6] = {TEXT(T_d20eb94c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a495d93e] = {TEXT(T_da5c1228), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2e39cbb1] = {TEXT(T_fc6047f1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_05d63537] = {TEXT(T_beeab3d8), TEXT(T_e3b0c442), TEXT(T_add9297f), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4060e1db] = {TEXT(T_da8b65c6), TEXT(T_e3b0c442), TEXT(T_add9297f), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_aced286c] = {TEXT(T_927a7eec), TEXT(T_e3b0c442), TEXT(T_add9297f), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3840c369] = {TEXT(T_b087067a), TEXT(T_e3b0c442), TEXT(T_add9297f), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3f746629] = {TEXT(T_6725ed76), TEXT(T_e3b0c442), TEXT(T_9981ee3e), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6769bead] = {TEXT(T_b85c0697), TEXT(T_e3b0c442), TEXT(T_9981ee3e), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_72549161] = {TEXT(T_335a4e33), TEXT(T_e3b0c442), TEXT(T_9981ee3e), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0df4b868] = {TEXT(T_ca35bf83), TEXT(T_e3b0c442), TEXT(T_9981ee3e), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_112abeac] = {TEXT(T_949abfad), TEXT(T_e3b0c442), TEXT(T_9981ee3e), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ab170ed6] = {TEXT(T_ce3c0d46), TEXT(T_e3b0c442), TEXT(T_9981ee3e), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_462ee902] = {TEXT(T_15e5bdf8), TEXT(T_e3b0c442), TEXT(T_9981ee3e), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_350bad85] = {TEXT(T_eb432810), TEXT(T_e3b0c442), TEXT(T_9981ee3e), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b0a97117] = {TEXT(T_20df7651), TEXT(T_e3b0c442), TEXT(T_9981ee3e), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_41ca6b43] = {TEXT(T_e21e7cce), TEXT(T_e3b0c442), TEXT(T_9981ee3e), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2280a37f] = {TEXT(T_f8f2bb32), TEXT(T_e3b0c442), TEXT(T_9981ee3e), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3703ed0a] = {TEXT(T_a0fcc4fd), TEXT(T_e3b0c442), TEXT(T_9981ee3e), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bb33143f] = {TEXT(T_e5f19c7d), TEXT(T_e3b0c442), TEXT(T_1350f856), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e6cc7973] = {TEXT(T_c9d1c79a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_30d5259e] = {TEXT(T_2c9ba476), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_69c8e6b0] = {TEXT(T_d160d9a5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7a3cde32] = {TEXT(T_68fdcee5), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_aaa8c31a] = {TEXT(T_fcf8bfc0), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b3be254a] = {TEXT(T_55bf14d6), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a25ac5f7] = {TEXT(T_6914a237), TEXT(T_e3b0c442), TEXT(T_9c625663), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f78c1dac] = {TEXT(T_39cb87f7), TEXT(T_e3b0c442), TEXT(T_9c625663), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1389effb] = {TEXT(T_cb6757fc), TEXT(T_e3b0c442), TEXT(T_9c625663), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_34c69035] = {TEXT(T_d8a55a53), TEXT(T_e3b0c442), TEXT(T_9c625663), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b065a4ce] = {TEXT(T_e796d01f), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_eaa517dc] = {TEXT(T_128d78cb), TEXT(T_e3b0c442), TEXT(T_9c625663), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9a067036] = {TEXT(T_7a5c049d), TEXT(T_e3b0c442), TEXT(T_9c625663), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9d33e097] = {TEXT(T_fdc30ca9), TEXT(T_e3b0c442), TEXT(T_9c625663), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5f7e0d70] = {TEXT(T_9b246e89), TEXT(T_e3b0c442), TEXT(T_9c625663), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_87ace12b] = {TEXT(T_5e5a829f), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_36c6fdfd] = {TEXT(T_b12af3e3), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0b2031c5] = {TEXT(T_855ba6bf), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e5f74136] = {TEXT(T_2386d490), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e06978d2] = {TEXT(T_13c3b41b), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7473a08e] = {TEXT(T_e17edb3c), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6310ef1c] = {TEXT(T_10b2f3d1), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_152ca511] = {TEXT(T_59caf416), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c46363db] = {TEXT(T_ffd44e80), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d7484f09] = {TEXT(T_3a201d41), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5e5c7305] = {TEXT(T_073e3733), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b09d009a] = {TEXT(T_89fc75c2), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_84aa8854] = {TEXT(T_f8484957), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d27c7e24] = {TEXT(T_6993a5fb), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3738c115] = {TEXT(T_ca55be29), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e51977d6] = {TEXT(T_b1831fed), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ae138ce9] = {TEXT(T_9ddfd2a5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9075014b] = {TEXT(T_66018822), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3de5b411] = {TEXT(T_b036ef0f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cf47f841] = {TEXT(T_75cbea08), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_af7ef9df] = {TEXT(T_e97d58dd), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_85aa434b] = {TEXT(T_d1f45d35), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fef046b1] = {TEXT(T_4431aa64), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c2cc6750] = {TEXT(T_2291bfb1), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_65578ee2] = {TEXT(T_27446cf8), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8e261347] = {TEXT(T_b9b75c49), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ad1cb2a3] = {TEXT(T_e60f7a4a), TEXT(T_e3b0c442), TEXT(T_ea283032), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_45cb6dcc] = {TEXT(T_4b52f412), TEXT(T_e3b0c442), TEXT(T_ea283032), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c51258db] = {TEXT(T_c0c6e5ee), TEXT(T_e3b0c442), TEXT(T_ea283032), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7e2afe9f] = {TEXT(T_0930c105), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_71515bf5] = {TEXT(T_5b1a561e), TEXT(T_e3b0c442), TEXT(T_ea283032), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e4be829e] = {TEXT(T_18e97a7a), TEXT(T_e3b0c442), TEXT(T_ea283032), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3fe2432c] = {TEXT(T_06dd59c1), TEXT(T_e3b0c442), TEXT(T_8d3c1451), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_11061b3b] = {TEXT(T_12642f44), TEXT(T_e3b0c442), TEXT(T_8d3c1451), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0c1c4a8c] = {TEXT(T_1b1433aa), TEXT(T_e3b0c442), TEXT(T_ea283032), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5599b739] = {TEXT(T_bd260066), TEXT(T_e3b0c442), TEXT(T_8d3c1451), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_36136238] = {TEXT(T_23494489), TEXT(T_e3b0c442), TEXT(T_8d3c1451), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9cb338c0] = {TEXT(T_973bc1b3), TEXT(T_e3b0c442), TEXT(T_ea283032), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_838cd6bc] = {TEXT(T_66e1d8d5), TEXT(T_e3b0c442), TEXT(T_ea283032), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ef13f078] = {TEXT(T_12e90808), TEXT(T_e3b0c442), TEXT(T_8d3c1451), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e7e5007b] = {TEXT(T_64a7f7cd), TEXT(T_e3b0c442), TEXT(T_8d3c1451), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ec152890] = {TEXT(T_994bbc6e), TEXT(T_e3b0c442), TEXT(T_8d3c1451), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d0c8e7ce] = {TEXT(T_7d622eee), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_19fc81b6] = {TEXT(T_121be5d7), TEXT(T_e3b0c442), TEXT(T_8d3c1451), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_24af43f4] = {TEXT(T_1c17c04a), TEXT(T_e3b0c442), TEXT(T_8d3c1451), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8112e50b] = {TEXT(T_813df893), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_101787a0] = {TEXT(T_71db3837), TEXT(T_e3b0c442), TEXT(T_807e822c), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1eb327c4] = {TEXT(T_5953943e), TEXT(T_e3b0c442), TEXT(T_807e822c), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4d8bc111] = {TEXT(T_20af812a), TEXT(T_e3b0c442), TEXT(T_ea283032), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8d2ceb43] = {TEXT(T_f03e17b2), TEXT(T_e3b0c442), TEXT(T_ea283032), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d4c7302b] = {TEXT(T_4dd2a3c7), TEXT(T_e3b0c442), TEXT(T_ea283032), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fb39c012] = {TEXT(T_7796c186), TEXT(T_e3b0c442), TEXT(T_ea283032), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_65c5df18] = {TEXT(T_a037bd0e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6c548a35] = {TEXT(T_4fdacbe0), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9eeedf54] = {TEXT(T_0579bdb5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_86dc7f8a] = {TEXT(T_c5bb702a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8b9bcf59] = {TEXT(T_167edf4b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8755ee86] = {TEXT(T_ddb0ea13), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e7acd080] = {TEXT(T_79ab7694), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5f75bbdc] = {TEXT(T_4d8ad578), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6867bec1] = {TEXT(T_420696ef), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_86206f84] = {TEXT(T_cbc5c6a9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e6ceef03] = {TEXT(T_d83d31de), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e8d89714] = {TEXT(T_62218f80), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_09510eb0] = {TEXT(T_87e651c9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a34f943a] = {TEXT(T_62201697), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4ec0b473] = {TEXT(T_d7fb5988), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ee1713bc] = {TEXT(T_547670f3), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_986a00c5] = {TEXT(T_eb46b6b3), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_333672c5] = {TEXT(T_e86cd61b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_751be7f5] = {TEXT(T_8eddcdf5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7c93b8ef] = {TEXT(T_17b8c1d0), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ae55083e] = {TEXT(T_9b5ea3c4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5172e971] = {TEXT(T_8e0e3ae1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_acfefd7b] = {TEXT(T_1a7afc0f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2d5d7cbf] = {TEXT(T_953e5842), TEXT(T_e3b0c442), TEXT(T_b7231ad3), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3169afc1] = {TEXT(T_6499cb65), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6e822806] = {TEXT(T_15b8d078), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_81086409] = {TEXT(T_839d2e96), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8884d7b5] = {TEXT(T_aeb4e625), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_861a2c70] = {TEXT(T_2448d1a7), TEXT(T_e3b0c442), TEXT(T_b19c3454), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1aeffd1f] = {TEXT(T_10b244c2), TEXT(T_e3b0c442), TEXT(T_b19c3454), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9bcddf4a] = {TEXT(T_2128329a), TEXT(T_e3b0c442), TEXT(T_b19c3454), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4be5a3a0] = {TEXT(T_04637769), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_530db4da] = {TEXT(T_bf82df3b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0fa92e66] = {TEXT(T_580af859), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f1e7ba9a] = {TEXT(T_bdc20b80), TEXT(T_e3b0c442), TEXT(T_ea283032), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f6738976] = {TEXT(T_abb7dba9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_026d413b] = {TEXT(T_13c69327), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ff16ebc1] = {TEXT(T_76b9d46f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4f703d79] = {TEXT(T_4ed8f6bb), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4bdb65d2] = {TEXT(T_98130007), TEXT(T_e3b0c442), TEXT(T_b82792ca), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b3af43ad] = {TEXT(T_3a3228b0), TEXT(T_e3b0c442), TEXT(T_b82792ca), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e6dab278] = {TEXT(T_cb5cf7d4), TEXT(T_e3b0c442), TEXT(T_4a37c6f7), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3f32c46b] = {TEXT(T_a77a2c70), TEXT(T_e3b0c442), TEXT(T_b82792ca), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e35719f8] = {TEXT(T_0a591991), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_80654198] = {TEXT(T_42d511d4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_87ea7839] = {TEXT(T_c70361b3), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_70003002] = {TEXT(T_48393b72), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d1873db2] = {TEXT(T_85b1b934), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ab5ef5cb] = {TEXT(T_d5e0b919), TEXT(T_e3b0c442), TEXT(T_f7531006), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_40b3bf4d] = {TEXT(T_772c2eab), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_43a65cc5] = {TEXT(T_8303d671), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_60be52e2] = {TEXT(T_d6fa463b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1bb3b8eb] = {TEXT(T_f1d7bd5a), TEXT(T_e3b0c442), TEXT(T_f580cdaf), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_800b06e3] = {TEXT(T_5ee71f74), TEXT(T_e3b0c442), TEXT(T_f580cdaf), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4ab2f0dd] = {TEXT(T_895a4388), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5d502bed] = {TEXT(T_91cec2f0), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_984bbb35] = {TEXT(T_8fa0093a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cb5e7e04] = {TEXT(T_6df43e28), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cd9c5d7b] = {TEXT(T_10e0811d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_813d9eed] = {TEXT(T_9a3f2e2f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6a503cbc] = {TEXT(T_51fcec3e), TEXT(T_e3b0c442), TEXT(T_dd823653), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b3bdc06b] = {TEXT(T_df8ebf5d), TEXT(T_e3b0c442), TEXT(T_dd823653), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d5b83d2e] = {TEXT(T_e30aa491), TEXT(T_e3b0c442), TEXT(T_dd823653), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9fc54f50] = {TEXT(T_71d0509c), TEXT(T_e3b0c442), TEXT(T_ea283032), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9d4161cd] = {TEXT(T_10d10aef), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_81b2b249] = {TEXT(T_a7c59edf), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_135f3262] = {TEXT(T_0a3718d3), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f1745cb0] = {TEXT(T_9137aec2), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fced1c15] = {TEXT(T_86e1a42d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_857585bf] = {TEXT(T_69524079), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_356bf940] = {TEXT(T_a95bdb48), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_96b32c18] = {TEXT(T_cbe8433c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3df67faa] = {TEXT(T_d08fa6de), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f0c9d779] = {TEXT(T_1c091fda), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e7e9b7d3] = {TEXT(T_f44a377a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_18bd415c] = {TEXT(T_95917366), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_03cbd11e] = {TEXT(T_9eb1a722), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_94e4cc00] = {TEXT(T_6ebdd541), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ba72258e] = {TEXT(T_e44923d9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e3b6701c] = {TEXT(T_7d473202), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_86eddd99] = {TEXT(T_ef100bcb), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3c3dee0c] = {TEXT(T_a2fbc5cb), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2201326a] = {TEXT(T_a19f8ff0), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2df42e76] = {TEXT(T_aa0922d7), TEXT(T_e3b0c442), TEXT(T_9981ee3e), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_924dd487] = {TEXT(T_76f4c17e), TEXT(T_e3b0c442), TEXT(T_63c02010), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_40f55209] = {TEXT(T_24cb9b17), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1d14e701] = {TEXT(T_41276364), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c6a2631f] = {TEXT(T_4a114af9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6c9a3a6b] = {TEXT(T_9fb16d86), TEXT(T_35efc6de), TEXT(T_e3b0c442), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_52830d1c] = {TEXT(T_a447a061), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4f53a38c] = {TEXT(T_f0039c47), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_53e3f67e] = {TEXT(T_340c68ea), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_470bed5d] = {TEXT(T_fc8425f5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b61f09ef] = {TEXT(T_0a800dac), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_94e94a1d] = {TEXT(T_1f6b7c43), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b517c327] = {TEXT(T_8dc73efe), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4f3809e8] = {TEXT(T_bdd5c9b1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3f9d29ad] = {TEXT(T_ab20aaac), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0aa9e887] = {TEXT(T_8c041954), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1b0eac6c] = {TEXT(T_370072f2), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b2b5ac03] = {TEXT(T_82386b4b), TEXT(T_2abaca49), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1a9f140f] = {TEXT(T_ca1fe4e9), TEXT(T_f5ca38f7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2dc43c42] = {TEXT(T_3a580fed), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d923657a] = {TEXT(T_7c3e6d82), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7a296167] = {TEXT(T_d79c3479), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_287fc9e3] = {TEXT(T_01472469), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_10b1d976] = {TEXT(T_78ed2bac), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1322f230] = {TEXT(T_28e5be85), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b1b0a96b] = {TEXT(T_a7087695), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4a6db50c] = {TEXT(T_58f5938c), TEXT(T_e3b0c442), TEXT(T_0be8e91e), TEXT(T_670aec11), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4da71407] = {TEXT(T_888782d6), TEXT(T_e3b0c442), TEXT(T_4cc23c1a), TEXT(T_670aec11), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_988a89a6] = {TEXT(T_ddb1b5e2), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_52d39de7] = {TEXT(T_daaf31a9), TEXT(T_e3b0c442), TEXT(T_0be8e91e), TEXT(T_670aec11), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3650a4f1] = {TEXT(T_777142a2), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_670aec11), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cb523e39] = {TEXT(T_5c785b91), TEXT(T_e3b0c442), TEXT(T_0be8e91e), TEXT(T_670aec11), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_58e8d066] = {TEXT(T_0fb1e8d8), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b877ce1a] = {TEXT(T_0ce48f96), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_35ac30bc] = {TEXT(T_66da2539), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9f6a3a7a] = {TEXT(T_7eeb774e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d489456f] = {TEXT(T_d7cd61c9), TEXT(T_b8736b99), TEXT(T_e3b0c442), TEXT(T_8cb952a8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_354d0b6d] = {TEXT(T_3d15fd31), TEXT(T_0faf54c7), TEXT(T_e3b0c442), TEXT(T_8cb952a8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d22ecb9d] = {TEXT(T_ae09fbf0), TEXT(T_4e074085), TEXT(T_e3b0c442), TEXT(T_8cb952a8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2d0a0756] = {TEXT(T_0e08aecc), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_669efd30] = {TEXT(T_5f94741b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7d6a8ef5] = {TEXT(T_0f056547), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e90f4df2] = {TEXT(T_b5b4f445), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0fd3068c] = {TEXT(T_dfc4a9ed), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9dd5163b] = {TEXT(T_2621021a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_865ad45c] = {TEXT(T_0e01dc6a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_24cdcf23] = {TEXT(T_5c0d7459), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7e330696] = {TEXT(T_018c7388), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2f9843e2] = {TEXT(T_4452b3c7), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b01d8bb3] = {TEXT(T_6020d3a2), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_94aa10e8] = {TEXT(T_3d23081e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2c61c055] = {TEXT(T_309490e5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_dba49f66] = {TEXT(T_5538ef16), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7a8663e3] = {TEXT(T_c977374c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_dea71aed] = {TEXT(T_7b7c92d9), TEXT(T_4e074085), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_766b1319] = {TEXT(T_5fc825eb), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e79c4171] = {TEXT(T_7aac59b1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cca0388b] = {TEXT(T_117b3569), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cbe6445c] = {TEXT(T_d9a93d9b), TEXT(T_8a199b12), TEXT(T_e3b0c442), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6bba46b7] = {TEXT(T_06be79d0), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cc329edc] = {TEXT(T_a6cc1f4f), TEXT(T_94d36273), TEXT(T_783a79f1), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7033a300] = {TEXT(T_1343a883), TEXT(T_b1133c63), TEXT(T_e3b0c442), TEXT(T_c4987566), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_986e8a86] = {TEXT(T_f8b051a6), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fec172e8] = {TEXT(T_9b8fd340), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d789cc9b] = {TEXT(T_139b59c6), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cff56a92] = {TEXT(T_5eaa891c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_82db95b9] = {TEXT(T_562d7bb4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_aec638dc] = {TEXT(T_3cc17c83), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f473a0cc] = {TEXT(T_d2f6ff97), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b79e042d] = {TEXT(T_350b7ad3), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d42c3bc4] = {TEXT(T_8899f879), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0e28d977] = {TEXT(T_091be004), TEXT(T_e3b0c442), TEXT(T_0be8e91e), TEXT(T_8eb12065), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3d57004e] = {TEXT(T_4973eaa8), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9ca54107] = {TEXT(T_96708dec), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f58a6428] = {TEXT(T_b615c1e4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_34326ac0] = {TEXT(T_feeb1124), TEXT(T_4b227777), TEXT(T_e3b0c442), TEXT(T_8eb12065), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_80afc4a6] = {TEXT(T_45c9ea1c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a2e3f100] = {TEXT(T_45b344d4), TEXT(T_e979952d), TEXT(T_ecc85397), TEXT(T_8eb12065), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a24948c9] = {TEXT(T_dad1ee8c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b1e57ea5] = {TEXT(T_9bbad01e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_93b216a7] = {TEXT(T_d21a74cc), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_94377abf] = {TEXT(T_f5a5c93b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f50b936d] = {TEXT(T_28127cec), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e95e182d] = {TEXT(T_596c4882), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4f79b6c5] = {TEXT(T_7e284063), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3a01cc6a] = {TEXT(T_4ce49a19), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_77843d8d] = {TEXT(T_173fde8b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2148a054] = {TEXT(T_58f9420c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_21bfb4dc] = {TEXT(T_54bbad73), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9a8bee0c] = {TEXT(T_7f9d7d69), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3e8fcbba] = {TEXT(T_5df5d67f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_00dcbaf4] = {TEXT(T_937a70ee), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3666d0ef] = {TEXT(T_f5cd775c), TEXT(T_8c92bebd), TEXT(T_2075e937), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a033de96] = {TEXT(T_a3bda6ba), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d5d6d7d7] = {TEXT(T_64bba10c), TEXT(T_4b227777), TEXT(T_2d08b5f8), TEXT(T_825854e5), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_73a80e82] = {TEXT(T_9b7b9a1e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_977fbfa0] = {TEXT(T_1597bfe9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7d4c3c8b] = {TEXT(T_d3e40f0d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bda9d2e3] = {TEXT(T_67bc281f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d15a284f] = {TEXT(T_3b9f2e7f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d14a3378] = {TEXT(T_573f70ad), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9c41474c] = {TEXT(T_da28e783), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f35749f1] = {TEXT(T_6559e295), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d0008c82] = {TEXT(T_8ea0b934), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_72eb2a18] = {TEXT(T_fcae66ae), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e791e72d] = {TEXT(T_797b57b5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_039768af] = {TEXT(T_422861d3), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1704e521] = {TEXT(T_c55a8bf0), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cdf50930] = {TEXT(T_b5119b81), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b4008120] = {TEXT(T_f7e70736), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_92bf9c12] = {TEXT(T_0a800dac), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ddc1bd48] = {TEXT(T_231343eb), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_480cea13] = {TEXT(T_d838e12c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2b5d9695] = {TEXT(T_0fedc700), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cea9e67a] = {TEXT(T_d22724b7), TEXT(T_d4735e3a), TEXT(T_2d08b5f8), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b9d2c5ce] = {TEXT(T_97a65058), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2c247d79] = {TEXT(T_2a362905), TEXT(T_af3266e6), TEXT(T_4cc23c1a), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7492be31] = {TEXT(T_cacf6b25), TEXT(T_4e074085), TEXT(T_e3b0c442), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cc62dc42] = {TEXT(T_a94250b1), TEXT(T_35efc6de), TEXT(T_e3b0c442), TEXT(T_94d8f9bb), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c860ad5c] = {TEXT(T_4582ed9d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a9bdf2a5] = {TEXT(T_d4e863f1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_06dcc47f] = {TEXT(T_82386b4b), TEXT(T_2abaca49), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_28f5583d] = {TEXT(T_ca1fe4e9), TEXT(T_f5ca38f7), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_804817ab] = {TEXT(T_aadf641f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_27893a20] = {TEXT(T_07b8a8b8), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0cf37b53] = {TEXT(T_b2fa76d1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_08406e02] = {TEXT(T_a1fdde74), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1fe0327e] = {TEXT(T_9f1763d1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4fa80766] = {TEXT(T_59b09372), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8043cead] = {TEXT(T_24d5400a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6c0e2d14] = {TEXT(T_3a075242), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5dee6f10] = {TEXT(T_c2a38f5c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5c989ad8] = {TEXT(T_50656882), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1a695b62] = {TEXT(T_981e2aa9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_674344f8] = {TEXT(T_a2b8dfbe), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8c50b323] = {TEXT(T_36dd0deb), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1e41614a] = {TEXT(T_36c4c05e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_15d031f5] = {TEXT(T_fa07d7ef), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_61fd80f1] = {TEXT(T_a5de61a3), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fc7d9cf9] = {TEXT(T_a770f2ed), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3c942d39] = {TEXT(T_afa49332), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_315d24b4] = {TEXT(T_9bdec055), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_775e8a11] = {TEXT(T_e9cb69d9), TEXT(T_8bf40d05), TEXT(T_783a79f1), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b3b66c0b] = {TEXT(T_9f17c730), TEXT(T_db7dc8ce), TEXT(T_783a79f1), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_765ca849] = {TEXT(T_4a3c8d12), TEXT(T_ef2d127d), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_295aac07] = {TEXT(T_539e8018), TEXT(T_77065cda), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c3769640] = {TEXT(T_8efd4aa5), TEXT(T_6c6a464e), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bc9adfbf] = {TEXT(T_a8bfe9eb), TEXT(T_f54f1e8b), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_63cced0d] = {TEXT(T_e8f0d28d), TEXT(T_f54f1e8b), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5aed6be0] = {TEXT(T_419b5a79), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9a0b04f1] = {TEXT(T_fbf3f2eb), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_536448b6] = {TEXT(T_3552030f), TEXT(T_e3b0c442), TEXT(T_8e52d2fc), TEXT(T_64146783), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_dea6999c] = {TEXT(T_b7016ce1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1943e649] = {TEXT(T_83a0200c), TEXT(T_4e074085), TEXT(T_e59ea10b), TEXT(T_64146783), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_754df8b5] = {TEXT(T_5c02a340), TEXT(T_4b227777), TEXT(T_fc437294), TEXT(T_64146783), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3e351381] = {TEXT(T_a731c552), TEXT(T_8a199b12), TEXT(T_40612b9f), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2af1cf56] = {TEXT(T_a731c552), TEXT(T_8a199b12), TEXT(T_40612b9f), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2c3bf540] = {TEXT(T_79764676), TEXT(T_8a199b12), TEXT(T_771d60f5), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a501e825] = {TEXT(T_10090194), TEXT(T_b1133c63), TEXT(T_a7326fa7), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_38918c67] = {TEXT(T_65916729), TEXT(T_4e074085), TEXT(T_9586a762), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b56aef73] = {TEXT(T_65916729), TEXT(T_4e074085), TEXT(T_9586a762), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7ce3c23a] = {TEXT(T_90ec1aa3), TEXT(T_4e074085), TEXT(T_9586a762), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fad8795c] = {TEXT(T_90ec1aa3), TEXT(T_4e074085), TEXT(T_9586a762), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d5ecaadd] = {TEXT(T_75e0d1f9), TEXT(T_4e074085), TEXT(T_9586a762), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3fdab22d] = {TEXT(T_75e0d1f9), TEXT(T_4e074085), TEXT(T_9586a762), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9063882a] = {TEXT(T_3456ef96), TEXT(T_ef2d127d), TEXT(T_3ba37c61), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1d8e977e] = {TEXT(T_aae9e84e), TEXT(T_32209ccb), TEXT(T_f31fb2c2), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_d02f24a2), TEXT(T_0237f7a6), TEXT(T_e3b0c442), TEXT(T_97c4b917)}},
    [M_d230ab6e] = {TEXT(T_471bcce3), TEXT(T_4b227777), TEXT(T_e59ea10b), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d95a84d1] = {TEXT(T_eab5646f), TEXT(T_e979952d), TEXT(T_e59ea10b), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c4e619e7] = {TEXT(T_eab5646f), TEXT(T_e979952d), TEXT(T_e59ea10b), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2a187b6b] = {TEXT(T_7d099cbc), TEXT(T_32209ccb), TEXT(T_ecc85397), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_666bed21] = {TEXT(T_2902cfcf), TEXT(T_8bf40d05), TEXT(T_ecc85397), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ee121f88] = {TEXT(T_b575622c), TEXT(T_db7dc8ce), TEXT(T_3ba37c61), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_861d5761] = {TEXT(T_ca919179), TEXT(T_9c7f38a9), TEXT(T_3ba37c61), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_b447ead1), TEXT(T_e3b0c442), TEXT(T_758c3fc7), TEXT(T_20139287)}},
    [M_030b5187] = {TEXT(T_471bcce3), TEXT(T_4b227777), TEXT(T_e59ea10b), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b0b04ff3] = {TEXT(T_cd8eedc7), TEXT(T_ef2d127d), TEXT(T_4f7d1695), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3e65fd15] = {TEXT(T_e856df35), TEXT(T_32209ccb), TEXT(T_a3a09a1a), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_4c8a9eca), TEXT(T_0979b989), TEXT(T_04287b51), TEXT(T_b3dfef48)}},
    [M_3327e100] = {TEXT(T_11bf1657), TEXT(T_8bf40d05), TEXT(T_090f0b93), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_518a2d34] = {TEXT(T_66aeb8c4), TEXT(T_4b227777), TEXT(T_e59ea10b), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_90a38b77] = {TEXT(T_061c2e29), TEXT(T_ef2d127d), TEXT(T_3ba37c61), TEXT(T_58f4e209), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_77bf0850] = {TEXT(T_33de5c5b), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_45e0dcb4] = {TEXT(T_529f5e78), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6d9c2119] = {TEXT(T_650bb442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d2846cbd] = {TEXT(T_e2826adb), TEXT(T_cd444afa), TEXT(T_e3b0c442), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_36fcef36] = {TEXT(T_529f5e78), TEXT(T_e3b0c442), TEXT(T_a7326fa7), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5387c579] = {TEXT(T_910e62d4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c5ac66c9] = {TEXT(T_863adb5c), TEXT(T_9f29a130), TEXT(T_771d60f5), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cc8a35b8] = {TEXT(T_17d4ebd3), TEXT(T_9f29a130), TEXT(T_771d60f5), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_16e37189] = {TEXT(T_24f0dc5f), TEXT(T_9f29a130), TEXT(T_771d60f5), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_524e7de0] = {TEXT(T_a0089ee0), TEXT(T_d84bdb34), TEXT(T_7d80c320), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_69528cf1] = {TEXT(T_d67bbb3a), TEXT(T_d84bdb34), TEXT(T_7d80c320), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_27c56b75] = {TEXT(T_4b8754e0), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_5ba90392), TEXT(T_27c4dad6), TEXT(T_e3b0c442), TEXT(T_004d42ec)}},
    [M_117b5335] = {TEXT(T_e626775c), TEXT(T_e3b0c442), TEXT(T_7d80c320), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9f67b973] = {TEXT(T_f00056e3), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_304244a3] = {TEXT(T_26c8128c), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ab62d0b6] = {TEXT(T_486c13b0), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d21e356d] = {TEXT(T_dc1ffdeb), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a2ff2b80] = {TEXT(T_e0886038), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_04bbaec1] = {TEXT(T_59206e20), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ad557127] = {TEXT(T_c7d80eaa), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_017735f1] = {TEXT(T_59206e20), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a2752db6] = {TEXT(T_6b0702d9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f2524140] = {TEXT(T_9ab28ff1), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_ba93412b), TEXT(T_64af6e7b), TEXT(T_adb7513f), TEXT(T_e3b0c442)}},
    [M_0079cf58] = {TEXT(T_d33b1101), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d9db795d] = {TEXT(T_6952351d), TEXT(T_b8736b99), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_305c7078] = {TEXT(T_fbcf7214), TEXT(T_4e074085), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_91e13937] = {TEXT(T_d5d49400), TEXT(T_e3b0c442), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8569fccd] = {TEXT(T_dbbdc5ff), TEXT(T_4e074085), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1eb08545] = {TEXT(T_106c9b15), TEXT(T_d4735e3a), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8fe4cf9f] = {TEXT(T_a7d97617), TEXT(T_35efc6de), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e590aef7] = {TEXT(T_48f85356), TEXT(T_d4735e3a), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cba5bf43] = {TEXT(T_c427f37c), TEXT(T_35efc6de), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c68533ec] = {TEXT(T_371dab1a), TEXT(T_8a199b12), TEXT(T_4cc23c1a), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_cec2107f] = {TEXT(T_82770f0b), TEXT(T_8a199b12), TEXT(T_39e5e0b2), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e60d3b28] = {TEXT(T_c48adb0b), TEXT(T_94d36273), TEXT(T_39e5e0b2), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7a2b324c] = {TEXT(T_947c93ec), TEXT(T_b1133c63), TEXT(T_39e5e0b2), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fc18d61e] = {TEXT(T_1b6b70b5), TEXT(T_0fa04adf), TEXT(T_e3b0c442), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e51a9243] = {TEXT(T_70e57167), TEXT(T_7a3e6b16), TEXT(T_ecc85397), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_aaaab439] = {TEXT(T_2a2dec5f), TEXT(T_d4735e3a), TEXT(T_afddde14), TEXT(T_919b66e8), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_14dd5d43] = {TEXT(T_7c54fb2f), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ded69911] = {TEXT(T_8973b550), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_913b7736] = {TEXT(T_aa338ade), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b4aba060] = {TEXT(T_de9a25a4), TEXT(T_9f29a130), TEXT(T_e3b0c442), TEXT(T_df6753e4), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_29a40b06] = {TEXT(T_338a7f60), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_31ae1c35] = {TEXT(T_34f72b8f), TEXT(T_9f29a130), TEXT(T_e3b0c442), TEXT(T_df6753e4), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_19529e08] = {TEXT(T_51aba9a4), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ab8c2fe2] = {TEXT(T_07488f21), TEXT(T_ad78cfa0), TEXT(T_4c712734), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d0f5b32a] = {TEXT(T_cca95280), TEXT(T_957b4de4), TEXT(T_6655c9cc), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5f2dcba7] = {TEXT(T_acef2c33), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2a4b5399] = {TEXT(T_d1b3bb26), TEXT(T_e3b0c442), TEXT(T_4c712734), TEXT(T_05481508), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a5b2f5d0] = {TEXT(T_ed5f6010), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7ee3c79d] = {TEXT(T_13cc0233), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6960603b] = {TEXT(T_864a957e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8118a2de] = {TEXT(T_e4a0764a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_88f84ebb] = {TEXT(T_a74e9a7d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_8cde2576] = {TEXT(T_4eeed613), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ead68b73] = {TEXT(T_2acb1c6a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3094b40e] = {TEXT(T_be802fd3), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_64df24a7] = {TEXT(T_9e2226f5), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_19646aa4] = {TEXT(T_654f80b5), TEXT(T_b8736b99), TEXT(T_e3b0c442), TEXT(T_732c90f2), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0cebcdb2] = {TEXT(T_390c935a), TEXT(T_b8736b99), TEXT(T_e3b0c442), TEXT(T_732c90f2), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_94432bfb] = {TEXT(T_6d74cf67), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_14921d90] = {TEXT(T_b3d90313), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e90bcfef] = {TEXT(T_d5941c85), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7e9dcdaf] = {TEXT(T_9219a5f4), TEXT(T_4e074085), TEXT(T_e3b0c442), TEXT(T_732c90f2), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_448fdc25] = {TEXT(T_9584d075), TEXT(T_4e074085), TEXT(T_e3b0c442), TEXT(T_732c90f2), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_25c9ffa9] = {TEXT(T_641d69a0), TEXT(T_4e074085), TEXT(T_e3b0c442), TEXT(T_732c90f2), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fff113fa] = {TEXT(T_a16f78f6), TEXT(T_8a199b12), TEXT(T_e3b0c442), TEXT(T_732c90f2), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e3c3bedb] = {TEXT(T_6ea79261), TEXT(T_8a199b12), TEXT(T_e3b0c442), TEXT(T_732c90f2), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_749d0d68] = {TEXT(T_333f11f4), TEXT(T_4b227777), TEXT(T_e3b0c442), TEXT(T_732c90f2), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a0840483] = {TEXT(T_71108a33), TEXT(T_4b227777), TEXT(T_e3b0c442), TEXT(T_732c90f2), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f9b88a9b] = {TEXT(T_b8aac649), TEXT(T_4b227777), TEXT(T_e3b0c442), TEXT(T_732c90f2), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ffb3a221] = {TEXT(T_edb6f524), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b4dc7db3] = {TEXT(T_c5fa99b3), TEXT(T_4e074085), TEXT(T_e3b0c442), TEXT(T_732c90f2), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a627d904] = {TEXT(T_0298b483), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5d8db8e3] = {TEXT(T_8d62b56d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3da9c673] = {TEXT(T_7fb9772e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7f06f79f] = {TEXT(T_78bc55b3), TEXT(T_d4735e3a), TEXT(T_e3b0c442), TEXT(T_732c90f2), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_758458b4] = {TEXT(T_1e56e936), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_62deb617] = {TEXT(T_a970c907), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e6ac9424] = {TEXT(T_008634bd), TEXT(T_d4735e3a), TEXT(T_e3b0c442), TEXT(T_732c90f2), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_773f9a08] = {TEXT(T_324dff05), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_65eaf581] = {TEXT(T_81700c49), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_490b3808] = {TEXT(T_25ad811c), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_806d472a] = {TEXT(T_2fe313de), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_00ebec8e] = {TEXT(T_4621ddbb), TEXT(T_4e074085), TEXT(T_e3b0c442), TEXT(T_732c90f2), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_d6d0acaf] = {TEXT(T_8cfa0211), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7d9e495b] = {TEXT(T_82386b4b), TEXT(T_2abaca49), TEXT(T_e3b0c442), TEXT(T_1636d167), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7b1dd21c] = {TEXT(T_2ea2d69e), TEXT(T_d4735e3a), TEXT(T_2d08b5f8), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b7457c51] = {TEXT(T_3db79809), TEXT(T_d4735e3a), TEXT(T_2d08b5f8), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2a51b8f7] = {TEXT(T_bf105335), TEXT(T_4e074085), TEXT(T_4c712734), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2eb9238d] = {TEXT(T_230738d6), TEXT(T_4e074085), TEXT(T_4c712734), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2667661e] = {TEXT(T_6ca26c2b), TEXT(T_4e074085), TEXT(T_4c712734), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7cbc51a3] = {TEXT(T_5dcf0ef8), TEXT(T_4e074085), TEXT(T_4c712734), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b14c7a4f] = {TEXT(T_7bbfd323), TEXT(T_4b227777), TEXT(T_a3a09a1a), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_53c30371] = {TEXT(T_7b926c83), TEXT(T_e979952d), TEXT(T_a3a09a1a), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_446bb870] = {TEXT(T_e39d2402), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ecbd93e0] = {TEXT(T_c07cba16), TEXT(T_4b227777), TEXT(T_e3b0c442), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5e474d4f] = {TEXT(T_9aaf74c1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_aebf3b1e] = {TEXT(T_7c5f6626), TEXT(T_4b227777), TEXT(T_a3a09a1a), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_5416404b] = {TEXT(T_6c8e5961), TEXT(T_4b227777), TEXT(T_e3b0c442), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7372ca98] = {TEXT(T_1df02a89), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_eb476e75] = {TEXT(T_e0267129), TEXT(T_a767288f), TEXT(T_e3b0c442), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_6fab3c0f] = {TEXT(T_6190e2ce), TEXT(T_a767288f), TEXT(T_e3b0c442), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_51eeee03] = {TEXT(T_2e5547d1), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_37041e95] = {TEXT(T_4744892a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f48c2f23] = {TEXT(T_4e2ed2d2), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_de572371] = {TEXT(T_4e2ed2d2), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a3286936] = {TEXT(T_d37ac2ee), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_c174497e] = {TEXT(T_f49aac61), TEXT(T_cf0cdaad), TEXT(T_e3b0c442), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b0c41bb2] = {TEXT(T_eba10bb6), TEXT(T_32209ccb), TEXT(T_e3b0c442), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3c17c0d3] = {TEXT(T_4e2ddcfc), TEXT(T_8bf40d05), TEXT(T_fc437294), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7187cf2b] = {TEXT(T_0848fce8), TEXT(T_db7dc8ce), TEXT(T_4f7d1695), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_40d54f66] = {TEXT(T_769fede6), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_49ca5253] = {TEXT(T_dd8f17bc), TEXT(T_14be4b45), TEXT(T_e3b0c442), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3097660e] = {TEXT(T_70eab38e), TEXT(T_6b86b273), TEXT(T_a1b9bc7c), TEXT(T_d358eb76), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f2be0f06] = {TEXT(T_9628899a), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_4bef32ca] = {TEXT(T_10c0b93e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e88663bc] = {TEXT(T_44ed6b76), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_fb6dd82d] = {TEXT(T_5137c13e), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_1b661d3e] = {TEXT(T_2a73f651), TEXT(T_d4735e3a), TEXT(T_e896c310), TEXT(T_88743397), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_90687d05] = {TEXT(T_bd09a1ce), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_498dbac3] = {TEXT(T_059922ba), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0d00a1ce] = {TEXT(T_9b3ca667), TEXT(T_b8736b99), TEXT(T_e896c310), TEXT(T_88743397), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_f9fafe88] = {TEXT(T_7ab59d1c), TEXT(T_b8736b99), TEXT(T_e896c310), TEXT(T_88743397), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3bff3e42] = {TEXT(T_35c8eff8), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_60cd64be] = {TEXT(T_e28be862), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_dabee5e3] = {TEXT(T_926bdcdd), TEXT(T_af3266e6), TEXT(T_e3b0c442), TEXT(T_88743397), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7bbd9202] = {TEXT(T_347fd9fc), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_67463808] = {TEXT(T_ada2c8ab), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_0297e877] = {TEXT(T_2761d1f9), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_2baf3e3c] = {TEXT(T_4f5c5732), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_12ae9959] = {TEXT(T_acd3bb6d), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_e7f6bb30] = {TEXT(T_fe2f8874), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_032ec1b8] = {TEXT(T_1597c5ec), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_7f7f8616] = {TEXT(T_34b696b8), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_05766987] = {TEXT(T_5c8d9112), TEXT(T_32209ccb), TEXT(T_783a79f1), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_87ddde68] = {TEXT(T_a9f58c0f), TEXT(T_32209ccb), TEXT(T_783a79f1), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_bc245ae9] = {TEXT(T_5870b5a5), TEXT(T_32209ccb), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_89ba4519] = {TEXT(T_a6c67870), TEXT(T_32209ccb), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b1e62a63] = {TEXT(T_298db2ba), TEXT(T_32209ccb), TEXT(T_783a79f1), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_ba79de29] = {TEXT(T_e9cb69d9), TEXT(T_8bf40d05), TEXT(T_783a79f1), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_3179483e] = {TEXT(T_591d9fae), TEXT(T_8bf40d05), TEXT(T_783a79f1), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_47d476cd] = {TEXT(T_9f17c730), TEXT(T_db7dc8ce), TEXT(T_783a79f1), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b3da2bc2] = {TEXT(T_6aaba9b5), TEXT(T_db7dc8ce), TEXT(T_783a79f1), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_15948ca7] = {TEXT(T_4a3c8d12), TEXT(T_ef2d127d), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_71ea024d] = {TEXT(T_d3d12c21), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9508d6c0] = {TEXT(T_8f4a3f9b), TEXT(T_ef2d127d), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_a2208e8c] = {TEXT(T_539e8018), TEXT(T_77065cda), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_33196071] = {TEXT(T_8efd4aa5), TEXT(T_6c6a464e), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_b3d0bbd8] = {TEXT(T_a8bfe9eb), TEXT(T_f54f1e8b), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_9d958d90] = {TEXT(T_e8f0d28d), TEXT(T_f54f1e8b), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_46b433a0] = {TEXT(T_57bb1b28), TEXT(T_f54f1e8b), TEXT(T_e3b0c442), TEXT(T_667e8002), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [M_faf6747b] = {TEXT(T_7f015d49), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442),
        {TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442), TEXT(T_e3b0c442)}},
    [MREG_DATA_MODELS] = {0}
};

/* A price entry each: source, notes, the day it was checked, precision. */
#define E_b64b0607 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_258bbf27 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_8a1210d0 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_2b45b2db \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_640fb8b1 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_c940e59c \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_e23fdebe \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_1d07aaf0 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_fad5414d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ac1c0eb9 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_dac5ba45 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_67e3e6d5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_420a99b8 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_69f8211a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_9042eadb \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_00f599f9 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_64e17541 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_babee6ba \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_e16072f1 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f36032d7 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0ad2fe8e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_6700b203 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d81ba490 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_0684319c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_caa28f21 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_cfdfe91c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_5151f5d0 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_8cf539d2 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_42bdfcfc \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_ca1c745d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_f97e213c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_db53d954 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_62abebc9 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_02669b8a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_638b87e1 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_ddc02c15 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_5d36bf70 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_bad899a1 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_bd66866f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_76c300f1 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_3ea74a38 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_1ae70457 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_d25d2edc \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_48b1baef \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_5de79c20 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_c1f86e14 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_2e99c6cf \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_dccb8b92 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_05c8ac6e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_7f49bb33 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_03868644 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_eb535326 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_fdcdfc7d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_6599c4cb \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_b8be5331 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20585, 2}, \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_913320e5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_a3a34c56 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_7190ddc2 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_3a67c676 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_99ca714b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_bca825e8 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_6786af5e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_a51826b5 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_41066066 \
    {TEXT(T_a58a76b8), TEXT(T_1d7a08a3), 20686, 1}, \

#define E_df54549f \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_6703f550 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_96df67ad \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_ecc917fc \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_d753a5a5 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_cbe25c25 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_360b76c5 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_893bfef2 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_78d696d3 \
    {TEXT(T_9e64e348), TEXT(T_d4f58e06), 20686, 1}, \

#define E_58a01f60 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_076def9b \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 3}, \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_e60b6acf \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_fd8ed9cb \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_b754acf8 \
    {TEXT(T_5f4e0160), TEXT(T_e3b0c442), 20074, 3}, \
    {TEXT(T_cf88a524), TEXT(T_e3b0c442), 20726, 3}, \

#define E_bda2df8c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_5e10c018 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_e55f3b37 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_91090c0d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_174688c8 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_1510e818 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_86c0c8bf \
    {TEXT(T_7c255653), TEXT(T_e3b0c442), 20767, 0}, \

#define E_98ee7005 \
    {TEXT(T_69462539), TEXT(T_e3b0c442), 20767, 0}, \

#define E_38feef90 \
    {TEXT(T_2f74e727), TEXT(T_e3b0c442), 20767, 1}, \

#define E_dd2f481c \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_016da3c7 \
    {TEXT(T_bb9c320e), TEXT(T_e3b0c442), 20767, 0}, \

#define E_54615ec2 \
    {TEXT(T_5e862d4a), TEXT(T_e3b0c442), 20685, 3}, \

#define E_cde1e58e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_658dac04 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3feb9bb9 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_7cac6784 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_f583c185 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_82f48fe4 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20525, 2}, \
    {TEXT(T_631ca692), TEXT(T_069fcfe8), 20719, 0}, \

#define E_792c5a49 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_cccbc1ce \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_568e0eb3 \
    {TEXT(T_b78bfe65), TEXT(T_e3b0c442), 20767, 0}, \

#define E_cfe0652e \
    {TEXT(T_c7657bc0), TEXT(T_e3b0c442), 20767, 0}, \

#define E_4cfcdc05 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_ec8b283a \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_fec21a94 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20525, 2}, \
    {TEXT(T_631ca692), TEXT(T_069fcfe8), 20719, 0}, \

#define E_2cd37409 \
    {TEXT(T_0fe0da7d), TEXT(T_e3b0c442), 20767, 0}, \

#define E_d1236105 \
    {TEXT(T_fb6aac87), TEXT(T_e3b0c442), 20736, 0}, \
    {TEXT(T_25924adb), TEXT(T_e3b0c442), 20767, 1}, \

#define E_e13d6113 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_4bb0458f \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_5574b0ff \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_67995a4c \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_2ff449ca \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_41b9ed22 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_3e7146a3 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_7d489a3a \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_29b6d36b \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_255ca796 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_4cd88813 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_8f7e2f95 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_07dcf2a8 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_be001b3a \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_51a42abd \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_815c25d7 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_f009ea10 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_174ab87a \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_0e40d540 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_33fdb236 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_104732cd \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_731778e7 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a693c1c8 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d46d319f \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_35c4a218 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_ad84fcf0 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b695d7d7 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_09d40d95 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b2d2406a \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d53bb386 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_f026672c \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_69289e5b \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_e884d44e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_58127047 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_bcdba204 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_7bbda339 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_ec3a9426 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_fa9bd981 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_b17f3491 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_56f5d440 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_c53afb2b \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_2a8e8901 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_60cd0857 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_d89265d8 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_5b2b1e8e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9fa22dbf \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_6b1df79f \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_c53b89fc \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_2335f2bd \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_1c0561e3 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_cc710c2d \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_30221544 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_58671c40 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_b5247f59 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7c7d2de2 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_f36c2898 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d3e86749 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_cdb274e8 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b39ecedf \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_82a75f59 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_fe91a1c2 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_39f24ea5 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_0d818998 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_e5a0d769 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_3d35b70e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_50dc1e47 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_628f8e65 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_2fa8a12e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_1b54a5ed \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_c13b7d06 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_df635f75 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_114cd7fb \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d58560fa \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_39bd188c \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_ecc9e9d3 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a0361b9c \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_78c71d9b \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7c4a64c0 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_f5b3b728 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_2dfc524d \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_1359e395 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_079dd1ed \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_2a0e7272 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b3a608bb \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_39118f27 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_e46489bd \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_f590ce09 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_b54d0ceb \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_5a4a113e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_d8529fdd \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_a90d886e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_c5348335 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_e6389fad \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_4c3c80c1 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_d6fa5eaf \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_d6245da2 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_7375fe7d \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_c2594808 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_3db1a78f \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_21668272 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_56c10da7 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_f70e528f \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_cca6e1d6 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_4a7f8b15 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_96f983c0 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_ab5bea8e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_76341f8e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_e67faddc \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_1ae2bf7c \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_76ca3413 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_9b8891b0 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_e51ce167 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_4e8b16f6 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_ccbc073f \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_7616d955 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7c711ead \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_9bd44a08 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_63ad1699 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_46a65748 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_f4a95953 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a08c4634 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_3f690fb1 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_91a83c38 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_2c5b9f68 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_26a94ed7 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_a591bf09 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b68796ec \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_28a09ae9 \
    {TEXT(T_b3978e7a), TEXT(T_e3b0c442), 20726, 2}, \

#define E_6f5e21d8 \
    {TEXT(T_b3978e7a), TEXT(T_5a444b11), 20726, 2}, \

#define E_48fd7ca5 \
    {TEXT(T_b3978e7a), TEXT(T_e3b0c442), 20726, 2}, \

#define E_14fad617 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_2f6055f7 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_6cbc3d92 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a9acc05e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_95bd7278 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d14ef607 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_631d72ad \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7bbc9db9 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_5b954fd4 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_8400bba8 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_2484bd01 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_0df305ca \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_63678b67 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_78b2737a \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7e48495c \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_9391d3e7 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_fa9b1442 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_fb20cb12 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_1fa2ffa2 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_288bbb17 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_1e4961ae \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_8d838a18 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_5a1d8a12 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_15adc51c \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_948f39af \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9069046e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_a02603cb \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_2e1ce162 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9d0abc74 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_90fdeb81 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_c5bb2fbd \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_126e6372 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_a22044cc \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_7ae0873d \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_88cbc3f6 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_35e157fe \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_209f2e1b \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_63f27e0e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_2ba96795 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_03f59e98 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_855bc7be \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 3}, \

#define E_ad002eba \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_8add57b2 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_1134c864 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_e7b6937e \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_2928b2e4 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_4816f8cf \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_cbcad9ec \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_de75ca20 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_dd221551 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_196187a9 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_926ec37e \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_6163d66b \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_65d23a11 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_1aa8d75f \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_63efa682 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_8bb8b798 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_57455345 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_ac40ae65 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_ce542a60 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9547368c \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_5bc0e61a \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_c6cc7567 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_f17ce399 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d26c7eef \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_f9a0e833 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_92dea9b5 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_f06bab83 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_42070e54 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_925d98af \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_750a4bec \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_11dbc6e3 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_006c68e0 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_7393bbfd \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_5cd29687 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_a9f89aa6 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_f3202b4a \
    {TEXT(T_66661950), TEXT(T_89fdaf94), 20686, 2}, \

#define E_86571a54 \
    {TEXT(T_66661950), TEXT(T_89fdaf94), 20686, 2}, \

#define E_57290645 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_43b6df41 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_7e4f5cc3 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_1d404300 \
    {TEXT(T_66661950), TEXT(T_89fdaf94), 20686, 2}, \

#define E_fb71045b \
    {TEXT(T_66661950), TEXT(T_89fdaf94), 20686, 2}, \

#define E_77f7a4b4 \
    {TEXT(T_66661950), TEXT(T_89fdaf94), 20686, 2}, \

#define E_150606eb \
    {TEXT(T_66661950), TEXT(T_89fdaf94), 20686, 2}, \

#define E_7af17e76 \
    {TEXT(T_66661950), TEXT(T_89fdaf94), 20686, 2}, \

#define E_708e00a1 \
    {TEXT(T_01e16e66), TEXT(T_a7af8837), 20726, 2}, \

#define E_b68e609d \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_06bb0c44 \
    {TEXT(T_66661950), TEXT(T_89fdaf94), 20686, 2}, \

#define E_d80ba011 \
    {TEXT(T_66661950), TEXT(T_89fdaf94), 20686, 2}, \

#define E_b34eb64e \
    {TEXT(T_66661950), TEXT(T_89fdaf94), 20686, 2}, \

#define E_ef572207 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_cfa34d3c \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_42ad9933 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_23380e68 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_a1fe3915 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_3d345540 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_055eac1c \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_c4d29a34 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_417c5c6f \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_653a3fd4 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_5d3a4c83 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_cf3cdad4 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_c94522a4 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_67440d31 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_41d8aa17 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_e3097f29 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_0e5e5001 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_e0f7c7f6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_0140ce08 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d4cdf8cd \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_e353749a \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9f8f3d41 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_12a1cb0b \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_e9ba62ee \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_5e3f5217 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_3ad0dcda \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_f1c49239 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9967b41a \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_bceb745d \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9e833a2b \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20686, 0}, \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 0}, \

#define E_489592d1 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 0}, \

#define E_3983ee29 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_11ba885c \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_756dbc50 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_ee1ba5f2 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_bc05cf21 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_4f376230 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_5de0a27c \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_fa7a2eb8 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_306d4180 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_da52949e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_fb1e3483 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3345339c \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_e9231f63 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b8d5ec51 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_dff1675b \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d6dc8cc1 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_6f08048c \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_d589b263 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7b4cd3ed \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_f10d7933 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_e2f47263 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_91ff47cd \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_7892c442 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_b19a4819 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_1ff2974e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3cc7f495 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9602377c \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_20466d10 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d6013be3 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7802e71c \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_5471d631 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_6be69bcf \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_7fd543fb \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_e17c1aa9 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_10513330 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_027a630e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_782de3e2 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_2e7cee3e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_db11e778 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_cf6da8eb \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3a9d503c \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_18057c5f \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_f61a511f \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_6488decb \
    {TEXT(T_f4c3a8ed), TEXT(T_e3b0c442), 20719, 2}, \

#define E_9f49b42c \
    {TEXT(T_eed26b9e), TEXT(T_7cf5583e), 20719, 2}, \

#define E_00725b33 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 0}, \

#define E_3301e624 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20686, 0}, \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 0}, \

#define E_6afef106 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 0}, \

#define E_6a4e4e6c \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_be1c86d6 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_8d19e2c1 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_346ef019 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_f18741f6 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_cb82354a \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_8b05a2bb \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_221fdbcf \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_85aa2d9e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_690e42a8 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9d19e482 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_f3a83afa \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_bbeca3c1 \
    {TEXT(T_a58a76b8), TEXT(T_1773cbc0), 20686, 3}, \

#define E_42c88695 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_f34df356 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_cf4bc151 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_fd2c1351 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_defc9a1b \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_3749bb5c \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_1d7e7c68 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_f7b85028 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_23122703 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20398, 2}, \
    {TEXT(T_631ca692), TEXT(T_69b321a2), 20615, 1}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_18249f61 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20399, 2}, \

#define E_c90c4631 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_8257853f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_95d56414 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_29c68d61 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20399, 2}, \

#define E_7b78327f \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_07b6ab59 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3263b8b7 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_e439bec0 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_dbd3f029 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_b76f24de \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_262f4887 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_8877a967 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_3894ee60 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_dd7c8d55 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_9ca87fd6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_bdd0e034 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_75bfaa37 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20010, 1}, \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_162ac885 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_521a5405 \
    {TEXT(T_5f4e0160), TEXT(T_e3b0c442), 19965, 3}, \
    {TEXT(T_db3dc6e7), TEXT(T_e3b0c442), 20719, 3}, \

#define E_843cc547 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_f3106154 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_f98929de \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_fd210817 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_1eb89dfb \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_2dfca69a \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_52501076 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_bcd60bcb \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_256fa312 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_0834ab75 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3b223103 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_87f99a78 \
    {TEXT(T_a58a76b8), TEXT(T_2d226747), 20686, 2}, \

#define E_86122258 \
    {TEXT(T_a58a76b8), TEXT(T_2d226747), 20686, 2}, \

#define E_b1c21a94 \
    {TEXT(T_a58a76b8), TEXT(T_2d226747), 20686, 2}, \

#define E_f40a9325 \
    {TEXT(T_5f4e0160), TEXT(T_e3b0c442), 20127, 3}, \
    {TEXT(T_cf88a524), TEXT(T_e3b0c442), 20145, 3}, \
    {TEXT(T_db3dc6e7), TEXT(T_43f60020), 20336, 3}, \
    {TEXT(T_cf88a524), TEXT(T_6e834817), 20360, 3}, \
    {TEXT(T_cf88a524), TEXT(T_e3b0c442), 20568, 3}, \
    {TEXT(T_01e16e66), TEXT(T_55fcbbdb), 20598, 1}, \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20681, 1}, \

#define E_3fa0d636 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_5403e74e \
    {TEXT(T_8eb12065), TEXT(T_858b1fe1), 20772, 0}, \

#define E_e4756cb6 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20145, 1}, \
    {TEXT(T_db3dc6e7), TEXT(T_4addc917), 20336, 3}, \
    {TEXT(T_cf88a524), TEXT(T_6e834817), 20360, 3}, \
    {TEXT(T_cf88a524), TEXT(T_e3b0c442), 20568, 3}, \
    {TEXT(T_01e16e66), TEXT(T_55fcbbdb), 20598, 1}, \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20681, 1}, \

#define E_f309956f \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_73b19456 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20613, 2}, \

#define E_6c588476 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_5418aa6d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20613, 2}, \

#define E_6d0dcdfb \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20598, 1}, \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20681, 1}, \
    {TEXT(T_8eb12065), TEXT(T_fc285e14), 20687, 0}, \
    {TEXT(T_8eb12065), TEXT(T_1340d8c6), 20706, 0}, \

#define E_7a9277b5 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_4247e801 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20598, 1}, \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20681, 1}, \
    {TEXT(T_8eb12065), TEXT(T_fc285e14), 20687, 0}, \
    {TEXT(T_8eb12065), TEXT(T_1340d8c6), 20772, 0}, \

#define E_1cd3836a \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20609, 2}, \

#define E_62ce4e18 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20609, 2}, \

#define E_53bdec82 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20609, 2}, \

#define E_50e6cce6 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20609, 2}, \

#define E_91749cb7 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20609, 2}, \

#define E_d31ace47 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20609, 2}, \

#define E_90e7c0ca \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20609, 2}, \

#define E_68990575 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20609, 2}, \

#define E_8c3c4d00 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_c3995534 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20609, 2}, \

#define E_77104e12 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_19f0f57f \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20609, 2}, \

#define E_48628bcd \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_457b17fe \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20609, 2}, \

#define E_f785fd3c \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20609, 2}, \

#define E_51e495a4 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20609, 2}, \

#define E_74d8fe82 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_2cb22d89 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20609, 2}, \

#define E_255984cf \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20609, 2}, \

#define E_d1d18ac2 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20609, 2}, \

#define E_216f8eb2 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_c7488c0b \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20282, 2}, \

#define E_93cddc05 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20282, 2}, \

#define E_28bafd2b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_335187eb \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20446, 2}, \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_6194b46f \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_78ac8bdd \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_b34258f4 \
    {TEXT(T_6edc97d0), TEXT(T_e3b0c442), 20731, 1}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_07e98d9b \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_7ae9ae70 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_ba438aa2 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20282, 2}, \

#define E_e4dedac6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_a98f6709 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_7e36901f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_14887d17 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_e90c4621 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_222121b0 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20634, 1}, \

#define E_b0c90165 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_d9cfd911 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_196aeb4b \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_82299a3c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20595, 2}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_af24f9f1 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_c8839a43 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_85bcf239 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_f10b20ef \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_eff1defc \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_57ed123a \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_e67455bb \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_895b0232 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_fa9d9293 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20282, 1}, \

#define E_3f6f0df6 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20282, 1}, \

#define E_e60dce7f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_20ec2187 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_7752711d \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_79147dd3 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_0b1a2e8d \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_e0412e4a \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_37ffef3e \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_d34e1ed5 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_6be218f7 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20282, 1}, \

#define E_510a8d00 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20282, 2}, \

#define E_e45fbd84 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20601, 1}, \

#define E_d4ed82d1 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_471a938b \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_a6772393 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_376413c5 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_f846fa73 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_4ae4b40e \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_6cff714c \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_d8b1e813 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_9667f772 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20669, 1}, \

#define E_03f404f7 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_2605dfdf \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_c2e8829a \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_e7a0d47c \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_3e110a06 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_baa04498 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_115ca884 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_629ac373 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_e973efff \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20621, 2}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_87cfc179 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_4720cf9d \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_35de52f3 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20669, 1}, \

#define E_084c39de \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_52a15b62 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_5f2ecfa4 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_2af1cf56 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_2c3bf540 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_a501e825 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b56aef73 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_fad8795c \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3fdab22d \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9063882a \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_1d8e977e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_c4e619e7 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_030b5187 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_2a187b6b \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_666bed21 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20525, 2}, \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 0}, \

#define E_ee121f88 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_861d5761 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_b0b04ff3 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_518a2d34 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_3e65fd15 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_3327e100 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_90a38b77 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_94e87af4 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_7909896b \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_556bf685 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20273, 1}, \

#define E_7a65e9e8 \
    {TEXT(T_5f4e0160), TEXT(T_e3b0c442), 19947, 3}, \
    {TEXT(T_cf88a524), TEXT(T_e3b0c442), 20726, 3}, \

#define E_85250491 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_e10e8928 \
    {TEXT(T_5f4e0160), TEXT(T_e3b0c442), 19997, 3}, \
    {TEXT(T_cf88a524), TEXT(T_e3b0c442), 20726, 3}, \

#define E_7775dc0d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_396b1e94 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_b035283c \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_cd62f9d5 \
    {TEXT(T_e3271dc9), TEXT(T_45ef201a), 20767, 2}, \

#define E_b6a1c2e3 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_b6b76d32 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20337, 2}, \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_aa393677 \
    {TEXT(T_e3271dc9), TEXT(T_45ef201a), 20767, 2}, \

#define E_2efb1c2a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_abc38e01 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_b9e49dfd \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_d5062390 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_df694593 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20392, 1}, \

#define E_ab640625 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_800e3366 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_1bd4a7bc \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_fda27439 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_962e7b87 \
    {TEXT(T_e3271dc9), TEXT(T_45ef201a), 20767, 2}, \

#define E_0b2d9189 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_151aab65 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_9886938e \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_4cdc636a \
    {TEXT(T_e3271dc9), TEXT(T_45ef201a), 20767, 2}, \

#define E_0a6b5bd4 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_a092598d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_de3e701e \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_97279ba6 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_f77b2040 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_a1756025 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_793ee6d8 \
    {TEXT(T_e3271dc9), TEXT(T_45ef201a), 20767, 2}, \

#define E_8d99798a \
    {TEXT(T_e3271dc9), TEXT(T_45ef201a), 20767, 2}, \

#define E_e7f69d0d \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_df5ff894 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_77b5dbc3 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20679, 2}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_631ca692), TEXT(T_03acdc01), 20719, 0}, \

#define E_16a8dce2 \
    {TEXT(T_bd3e6d5e), TEXT(T_e3b0c442), 20767, 0}, \
    {TEXT(T_7abaa6b3), TEXT(T_03acdc01), 20719, 0}, \

#define E_422e5ba8 \
    {TEXT(T_bd3e6d5e), TEXT(T_e3b0c442), 20767, 0}, \
    {TEXT(T_7abaa6b3), TEXT(T_03acdc01), 20719, 0}, \

#define E_7ff6a9f9 \
    {TEXT(T_755adbeb), TEXT(T_e3b0c442), 20767, 1}, \
    {TEXT(T_c64442a9), TEXT(T_e3b0c442), 20767, 0}, \

#define E_e1cd38a6 \
    {TEXT(T_67d224db), TEXT(T_e3b0c442), 20767, 0}, \
    {TEXT(T_67d224db), TEXT(T_cebf8fcc), 20767, 0}, \

#define E_b4b08076 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_2c28f070 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_c1997f80 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_99b22a76 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_d5b6655f \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_ce47f704 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20273, 1}, \

#define E_0c0d7992 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_0f37b823 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_d5c693f3 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_430592d3 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7e103753 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20613, 2}, \

#define E_1bc3ab43 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_960ba351 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_3a395576 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_dcd98a57 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_391f8043 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_5d8da168 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_79f20b0e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_4c025316 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_fff89a54 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_7faf2923 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_8d95e118 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_657c5da7 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_9a8d992e \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_1b526742 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_e5f49d48 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_e1b08f15 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_7c4671ac \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_e5b2a39e \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_ccae6fb9 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_0cbd33a8 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_7f8be6a9 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_3a0d778a \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_52cae619 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 19905, 2}, \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_2d22e0e6 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 19905, 2}, \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_82bc5f05 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_857cc96e \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_6331fe34 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_6b0d6ec7 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_f19aa6de \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_a6cf02e1 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_50951817 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_0c23edb8 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_3a22229c \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_2306756a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_a8b1b36d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_074506ff \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20457, 2}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_dbe480cf \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20457, 2}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_a56ed579 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_e8de8781 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_abc8aaec \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_35a76969 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_e7b15bff \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_91d7e07e \
    {TEXT(T_a58a76b8), TEXT(T_5bec9606), 20686, 3}, \

#define E_c1557a62 \
    {TEXT(T_a58a76b8), TEXT(T_5bec9606), 20686, 3}, \

#define E_33b6ba18 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_4cfb9c87 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_09d32d59 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_315f3282 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_e7ff5a1c \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_df3ab5a3 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_d8ed2761 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_489624aa \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_d3cc863d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_fb86d966 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_5261e0de \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_198db8e8 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_d5d677e6 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_7633c300 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_29d90b58 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_355e5f05 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_9d6540fd \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_7047063c \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_3cc9618f \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_cf27d2fc \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_038dd020 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_da374493 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_2aa4059d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_523067f2 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_4c77c396 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_6e363aa3 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_b833a2cf \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_5f4413af \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_673326ae \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_e8351263 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_38641583 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_ed61e16b \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_d846fa97 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_93f218e1 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_070f3552 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_1b97f91d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_a3a3db65 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_737ff6fa \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_7d74c7bb \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_33b597f3 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_48bc1832 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_5619b02d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_e0ca4833 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_32ebd92f \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_daafdda9 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_aee06315 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_b6a99391 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_f1b50169 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_e86e3690 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_3664b167 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_215b8854 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_d6986ffa \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_0174cd9b \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_74d31dd6 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_7fdd214c \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_81669356 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_4cbc3cf4 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_2d9ce9cd \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_500c21eb \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_6cc09004 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_e52939a3 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_83f66a7b \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_2945cc59 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_a21fed54 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_cf032a23 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_2b291795 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_e068b2ac \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_82586a08 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_ee1fdd85 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_7b140759 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_dbee4ff7 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_598e60a8 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_38e0125e \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_de478431 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_365f8707 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_89ca435a \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_ddafa88d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_22d98bad \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_d9b201cc \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_a4530f34 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_92a3ab34 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_6b4ccaae \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_03ef807e \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_fa6d78d3 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_099e36af \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_d7413593 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_59224c6f \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_60cbd544 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_64fae888 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_9110213d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_b281c0d1 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_6e2cdbe9 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_6e997bf1 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_b7a2e69a \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_b20299f4 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_83c20ac9 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_bbdb05ef \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_03a41475 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_7130e96d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_14cca044 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_d8d1280f \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_bda24ea5 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_cd10f19b \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_4224492a \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_bf0265de \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_48777a80 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_41d442d8 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_b5c2775b \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_1719d4b2 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_900c4e9d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_ed0b3544 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_3839a91d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_31895533 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_192ddf0e \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_5dc20a90 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_5e15faf2 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_46bf2dfe \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_1a9c3f34 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_847be6eb \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_10aeaa82 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_21036fb5 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_be39b65a \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_875d7c4e \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_0fb94f6b \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_3cbb9db1 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_c2f28a7b \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_c32833ed \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_44523264 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_f86f1821 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_c5d7e0d6 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_89973399 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_cf740a60 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_0a1577b8 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_ae47c27a \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_1d4d867d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_73c67bd4 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_db37ea17 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_95b3bda6 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_541caa03 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_43948c33 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_87d4c3cf \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_f1cb591f \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_86494cc9 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_9339d2df \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_587df711 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_c5f66a73 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_4b94f736 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_c2d8c5cd \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_b16880c5 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_b4cbc1cb \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_0bb974f4 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_9182a63c \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_d5c37585 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_b8ad8f6f \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_9009b8b4 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_244e98d7 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_fe90bca6 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_1265d24d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_fdaf9503 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_3cd3fdbf \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_d520b295 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_06469490 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_21e16038 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_f1e01e71 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_637c8166 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_4de71a87 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_5688947a \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_a046d8b3 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_ca04adbc \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_29627385 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_b50db517 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_b9ea2176 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_b51ef704 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_ab6a747c \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_66fda5a5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_6dbb24b6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_b9d9f598 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_0565f1f4 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_36fa58ef \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_930e3950 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_78643080 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_2f22b07d \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_c0580b01 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_68480fc0 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_32c14d0d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20596, 2}, \

#define E_afe67be0 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_78932933 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_5cf7739d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20596, 1}, \

#define E_59208343 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_92ba7e9b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_d4ef424c \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_da8ecbcb \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_da421aca \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20625, 2}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_8e76831a \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_abdbab08 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20613, 2}, \

#define E_5a7ab318 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20613, 2}, \

#define E_3a3654ee \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20273, 2}, \

#define E_fc67c8f5 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_52655e37 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_3c9a5dcc \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_ecff070a \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20679, 2}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_84b6a619 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_ee6bf01d \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_4cfe40b4 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_363c5787 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_00bc6abf \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_a5aa0448 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_55c09259 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9d41a0ef \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_4dff21e0 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_1fce2963 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_4231b7d1 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_c2d17fff \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_c75a8406 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9e8cff58 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_e00ca951 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_773e65c4 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_d6c63d01 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7c02ca7f \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a4ca234c \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_74655994 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_dbb41543 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_a5129e98 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_47750902 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20312, 2}, \

#define E_561e2abd \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_e5f7f4db \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20424, 2}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 0}, \

#define E_a7c79b00 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 19880, 2}, \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b68d7d60 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20273, 2}, \

#define E_01eff9cf \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 19880, 1}, \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3d8f3246 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 19983, 1}, \
    {TEXT(T_5f4e0160), TEXT(T_e3b0c442), 20686, 3}, \

#define E_6dcf05eb \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_1344c7b5 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_c9f35302 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_72b806dc \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20759, 1}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_d0d8674c \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_2fd1b022 \
    {TEXT(T_5f4e0160), TEXT(T_e3b0c442), 19928, 3}, \
    {TEXT(T_5f4e0160), TEXT(T_e3b0c442), 19983, 3}, \
    {TEXT(T_cf88a524), TEXT(T_e3b0c442), 20424, 3}, \
    {TEXT(T_0d90df2c), TEXT(T_e3b0c442), 20767, 3}, \

#define E_2d328e6c \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 19807, 1}, \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_0f659403 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_e1eaadb9 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_901353d1 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_9824e969 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_31ae4d0e \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_4ef4ae6c \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_5c18cc0e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9920c006 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_e6077fdc \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20237, 1}, \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20620, 1}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 0}, \

#define E_7a68dd67 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_7b31f4b6 \
    {TEXT(T_631ca692), TEXT(T_713c3f86), 20719, 1}, \

#define E_b109eb9b \
    {TEXT(T_631ca692), TEXT(T_713c3f86), 20719, 1}, \

#define E_d3d61bd0 \
    {TEXT(T_631ca692), TEXT(T_713c3f86), 20719, 1}, \

#define E_e55804cc \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20273, 2}, \

#define E_ec962239 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 19807, 1}, \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 19880, 1}, \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20157, 1}, \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_654f9557 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20274, 2}, \

#define E_29c4ee52 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_fe556287 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_ec1f8611 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_eee465aa \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20613, 2}, \

#define E_e4345835 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20613, 2}, \

#define E_90484218 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 19880, 1}, \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20157, 1}, \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20679, 1}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_58d336bf \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 19880, 1}, \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_f3c46418 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_090d4fba \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_0e092acf \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_6452a4cf \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20606, 2}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_9036dba1 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_518fa9d8 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_46ca0776 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 19880, 2}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_b6105b09 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_cc572006 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_60d82b0f \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_e24a95b8 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_46b6a918 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20613, 2}, \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20613, 0}, \

#define E_9d9bfb08 \
    {TEXT(T_631ca692), TEXT(T_e1bbe5d8), 20676, 2}, \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 0}, \

#define E_39c689f6 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20677, 2}, \

#define E_b69b383b \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20677, 2}, \

#define E_e93f1113 \
    {TEXT(T_dd8d9298), TEXT(T_5d51eda5), 20563, 2}, \
    {TEXT(T_dd8d9298), TEXT(T_17872314), 20686, 0}, \

#define E_db4302c1 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20613, 2}, \

#define E_fc22a8bd \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_14babfc2 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_ff7d6d6d \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_6096c48f \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_c2d88a0e \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_06434604 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_4a476e7e \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_5ea285ac \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_baf53997 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_9e460c49 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_66c1aae5 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_89623752 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_b75d848b \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a61aaa63 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_2608fbf5 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_6e6aea77 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_77a9f8d5 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_a2ff9b88 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_aff460e3 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_fab3ecb7 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_6f112450 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_bd409c0c \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_0916fefd \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_8ff58af6 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_49709d61 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_3cdbc8ca \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_629a8a07 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_59f636b6 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_daa9259f \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_fe9f7d10 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_a832676c \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_ebd28819 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_646e83e2 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_3776b801 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_b6c9f255 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_e98d84d3 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_6330df79 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_fdbd2f44 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_782380fc \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_64f0fd88 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_8780fe0e \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_32cab98d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_560583b3 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_303d7f44 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_c8523810 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_563747b0 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_a8df7936 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_baa0d2b0 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_0f05d546 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_f4255cd4 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_c9a874f1 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_e41499cb \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_25ffc163 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_b8e8a2e9 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_2092e34d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_fef8f53f \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_2899f1de \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_b2497f40 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_ab36c3a8 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_2ecd1b16 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_521b0b7a \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_19c95e91 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_2969ea9d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_6a143b10 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_1204e221 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_f12a72c0 \
    {TEXT(T_0f2f3b46), TEXT(T_e3b0c442), 20686, 2}, \

#define E_8270f3b9 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_fd5a16a2 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_1397a8f0 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_0973957f \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9e8e5c32 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 3}, \

#define E_19b97445 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 3}, \

#define E_f0221e38 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 3}, \

#define E_b7fa6ce9 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 3}, \

#define E_47afb9cf \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 3}, \

#define E_60878fcf \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 3}, \

#define E_e1978d6c \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_2fa4ea75 \
    {TEXT(T_a9306eae), TEXT(T_e3b0c442), 19417, 3}, \
    {TEXT(T_5f4e0160), TEXT(T_e3b0c442), 19769, 3}, \
    {TEXT(T_cf88a524), TEXT(T_e3b0c442), 20726, 3}, \

#define E_b4b7558e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_07a771bb \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20399, 2}, \

#define E_12a6af1b \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_1b0987ca \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_aeacce81 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_0783c744 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_f245a4d1 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_b2a0478a \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d8291197 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_c27dac99 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20273, 1}, \

#define E_6327372b \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_a59d8974 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_be8e24f4 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_c8893463 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_ebd5240e \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_7bcf0529 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_87ca68cf \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20273, 1}, \

#define E_abb375db \
    {TEXT(T_5f4e0160), TEXT(T_e3b0c442), 19998, 3}, \
    {TEXT(T_0d90df2c), TEXT(T_e3b0c442), 20767, 3}, \

#define E_2fd692c2 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_9c626899 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_33998851 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_cb44854f \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_94d9f0da \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_94c2522d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_8f65c123 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_05ce35b0 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_f12160f5 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_9d63535d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_05c0c987 \
    {TEXT(T_631ca692), TEXT(T_5325a9f5), 20719, 1}, \

#define E_1ad7dd2f \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_699085ad \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_ece7910e \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_3ada7776 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_3e23be42 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_38099a8e \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_d2ac4b56 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_020751dc \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_6c69beeb \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_67d9409c \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_e1d1bde4 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_934715f8 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_2ae295d8 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_946622dc \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_1ba5d3cc \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_7d6f5b73 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_6132e68d \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_cfa7dd54 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_9214dacc \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_8f2f8d8c \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_fa9d6c3a \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20580, 1}, \

#define E_784f49f4 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_ab2d0d37 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_88b7ef9b \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_da5f158f \
    {TEXT(T_e3271dc9), TEXT(T_6f60c489), 20767, 2}, \

#define E_deed65be \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_4b541524 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_761cd44e \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_9a8f4a62 \
    {TEXT(T_e3271dc9), TEXT(T_6f60c489), 20767, 2}, \

#define E_cd647860 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_5d6e0393 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_65a8fc1d \
    {TEXT(T_66af94bf), TEXT(T_6f60c489), 20664, 0}, \
    {TEXT(T_209e04c4), TEXT(T_6f60c489), 20767, 0}, \

#define E_05106807 \
    {TEXT(T_ddf2492b), TEXT(T_6f60c489), 20686, 0}, \
    {TEXT(T_23bc06e7), TEXT(T_ef69d6d7), 20767, 0}, \

#define E_f8dbf8d1 \
    {TEXT(T_66af94bf), TEXT(T_6f60c489), 20664, 0}, \
    {TEXT(T_209e04c4), TEXT(T_6f60c489), 20767, 0}, \

#define E_5553b7ca \
    {TEXT(T_5ca952d8), TEXT(T_e3b0c442), 20767, 0}, \

#define E_e5d07697 \
    {TEXT(T_a9a8ada5), TEXT(T_e3b0c442), 20767, 0}, \

#define E_3b5ea6fd \
    {TEXT(T_a9a8ada5), TEXT(T_e3b0c442), 20767, 0}, \

#define E_0f7beea5 \
    {TEXT(T_fb7b3b3d), TEXT(T_e3b0c442), 20767, 0}, \

#define E_1dcd13c2 \
    {TEXT(T_4c75e127), TEXT(T_e3b0c442), 20767, 1}, \

#define E_8b225ba2 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_0449d233 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_1e068336 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_78bd5e16 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20613, 2}, \

#define E_dc01dbbb \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_57b26887 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_75bda809 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_0ba35fa8 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_b147e2bd \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_dcb0bf90 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_e2631126 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_2d7bb78b \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20613, 2}, \

#define E_61e6c8a6 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_2c9c0d21 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_a34349d8 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_8bbda343 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_2cd0b36f \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_99962aaa \
    {TEXT(T_0f2f3b46), TEXT(T_e3b0c442), 20686, 2}, \

#define E_d0238961 \
    {TEXT(T_0f2f3b46), TEXT(T_e3b0c442), 20686, 2}, \

#define E_47aafb94 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_37752f36 \
    {TEXT(T_5f4e0160), TEXT(T_e3b0c442), 20119, 3}, \
    {TEXT(T_cf88a524), TEXT(T_e3b0c442), 20726, 3}, \

#define E_2b975e4e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_b325052c \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_f61f191f \
    {TEXT(T_23a926be), TEXT(T_e3b0c442), 20249, 0}, \
    {TEXT(T_0334beb8), TEXT(T_e3b0c442), 20767, 0}, \

#define E_1ce632fd \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_5fb87f8a \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_b000ee01 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_4d9331f9 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_b6a2b5a9 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_95f89cb5 \
    {TEXT(T_56eb4ee6), TEXT(T_863d01a0), 20686, 3}, \

#define E_f2f20292 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_e2a28d15 \
    {TEXT(T_a58a76b8), TEXT(T_9a26a998), 20686, 2}, \

#define E_38e06ed0 \
    {TEXT(T_0f2f3b46), TEXT(T_e3b0c442), 20686, 2}, \

#define E_baeb0174 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_6e28e559 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_55c644c1 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_3d0b02d0 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_1583e21b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_6f549324 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_21f59a7d \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_64a5d120 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_b775d77d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 3}, \

#define E_86b64550 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_fed25383 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_6789dd7d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_a7c4d9e7 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_2d610da5 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_96fc38a8 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_d87dfb80 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_550d3258 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_8093f66d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_10ff09f3 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_4431b520 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_f4c4f08f \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_37e5043e \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_08594743 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_0668cc1f \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_ff3c4617 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_0b77bb7f \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_4c3f2a2a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_acaa8a6b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_21a1a747 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_0f15a5cc \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_9f5e4c20 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_fb2ef2fd \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_f5e4597f \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_fe336f13 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_027172a7 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_24f520ce \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_0f89d083 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_fb1465f9 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_d0b59958 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_bd43f260 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_289b295a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_86ee340a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_91a784ac \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_d98799cb \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e7759be7 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_910b8923 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_1fc4cc2b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_4bf7fd34 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_9e448448 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_b581a4da \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_f234fd2b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_868a86f0 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_0cc0a174 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_b8564195 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_20ce09f4 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_f9464f9c \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_c4235ae9 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_163338fc \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_ff81cb3a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_22225609 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e544d5d3 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_da1f9a0f \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_a1ea6180 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_9ad57477 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_77c27865 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_adf78a4b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_4b1be9ad \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_3bcae878 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_00a84d36 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_bcc9f779 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_6570284d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_b1e91b1a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_b1cb3cf5 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_46a36a84 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_18608279 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_48467341 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_5cb51a7b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_d5bad3b4 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_57cf6efd \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_8c25fab9 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_2a65a1f2 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_c9f7c113 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_f7fb2e77 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_458fbe5d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e4d5297b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_417c65e0 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_70b8ad0b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_d5afdcdf \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_7d670d99 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_eead702b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_d0af2194 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_aec7defc \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_a1d35ce0 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_1224d6d8 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_5170457e \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_862829d6 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_05bb46f4 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_51d32c57 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_5d795e7b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_962bf869 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_dfd863c4 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_8dab2430 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_13fdc396 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_662a2fcd \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_0e4f177b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_b75ea530 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_1d5736f6 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_88680e00 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_41af4889 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_ddc2c2d7 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_3dad8cab \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_71dedbd1 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_bb4f77b2 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_5bec570e \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_cad466c4 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_da95157f \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_d5b90129 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_bfd18d5e \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_fa8f3fbe \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_a7e89a2a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_a1d1dfa6 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_9d7b10eb \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_b272647d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_110e40b9 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_f0d78309 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_496f52b1 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_21e8a1da \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_f4c429b9 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_cb46ba21 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_67da5b0b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_adf0c40a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_383bf7de \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_d400c142 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_2d6f4c5a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_07c41d6e \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_758c7a69 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_2090964e \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_40dd6e4d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_0c95a743 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_94e66a08 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_86970f20 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_3a1f49cf \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_4a119ff4 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_40b8cb7d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_bd38167b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_98a1d987 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_21f9eb7b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_2cc6ec00 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_ecdf0da7 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_58a8c08b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_6456f1bf \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_32ebcf08 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_32053a95 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_ff568acd \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_6e63462d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_4db1e8c8 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_9b5a91c1 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_0966b1a7 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_7cd1a7c3 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_0ad25796 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_72e93d5d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_81e05904 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_b489b4a7 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_2000e894 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_c112644f \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_469872fb \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_dff2ffe2 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_8d52b8cc \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_1ef51d87 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e54f649d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_48b3fb56 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_6fbffe76 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_4c5f5f1d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_38b44d06 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_7f771202 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_6c8e3944 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_55ee9f82 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_20417574 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_06e54f10 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_070b579a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e0d91e87 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_d25a8a3e \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_3c8fef9f \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_1ad462fc \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_f17fa767 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_586ce4c3 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_2cf151cd \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_bd6e4282 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_ddfe2a07 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e9121018 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_cdb90f2b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_eeb74806 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_5f4db7d7 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_651a6c01 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_a4df49ed \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_9928f3d8 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_35aec9f8 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_b41930d0 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_8b454c4a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_0aae761c \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_7966ed48 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_4e00f7e6 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_1e6e13b9 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e4525330 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_6c76fd8a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_720efcf0 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_3181ba06 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_bd29096b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_6f9b298d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_08fc72e4 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_1c76045f \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_d7cfcf4d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_14714fd4 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_3f85d0da \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_27ce813c \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_3865c066 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_d3bda32b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_dc101ff2 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_46e5b320 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_72e581a2 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_130a9425 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_7f7d16f4 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_be4c5a9b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_ca830b29 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_fc80d7d3 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_7b1484f0 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_90c9438b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_755a4cf4 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_d8be35ba \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_26182df7 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_8c7b69cd \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_8278e97d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_6bc914a5 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_24339409 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_1d1d0ebf \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_2251ab23 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_116c1ef5 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_b452f492 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_c12d13dd \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_4eb4d40e \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_5f0541f3 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_0b70235b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_75926d2c \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_bde903b6 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_733a2416 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_c284d3d7 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_4e94053d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_70ce6f96 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_2c0334b9 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e4a87826 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_0e7ad748 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_084bbb2a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_60cfdeb0 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_68b9a34d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_b39ad739 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_24a0a09c \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_86e396d6 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_a495d93e \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_2e39cbb1 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_05d63537 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_4060e1db \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_aced286c \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_3840c369 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_3f746629 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_6769bead \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_72549161 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_0df4b868 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_112abeac \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_ab170ed6 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_462ee902 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_350bad85 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_b0a97117 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_41ca6b43 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_2280a37f \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_3703ed0a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_bb33143f \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e6cc7973 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_30d5259e \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_69c8e6b0 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_7a3cde32 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_aaa8c31a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_b3be254a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_a25ac5f7 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_f78c1dac \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_1389effb \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_34c69035 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_b065a4ce \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_eaa517dc \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_9a067036 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_9d33e097 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_5f7e0d70 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_87ace12b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_36c6fdfd \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_0b2031c5 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e5f74136 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e06978d2 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_7473a08e \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_6310ef1c \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_5e5c7305 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_d27c7e24 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_3738c115 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e51977d6 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_ae138ce9 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_9075014b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_3de5b411 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_cf47f841 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_af7ef9df \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_85aa434b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_fef046b1 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_c2cc6750 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_65578ee2 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_8e261347 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_ad1cb2a3 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_45cb6dcc \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_c51258db \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_7e2afe9f \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_71515bf5 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e4be829e \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_3fe2432c \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_11061b3b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_0c1c4a8c \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_5599b739 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_36136238 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_9cb338c0 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_838cd6bc \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_ef13f078 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e7e5007b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_ec152890 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_d0c8e7ce \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_19fc81b6 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_24af43f4 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_8112e50b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_101787a0 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_1eb327c4 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_4d8bc111 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_8d2ceb43 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_d4c7302b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_fb39c012 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_65c5df18 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_6c548a35 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_9eeedf54 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_86dc7f8a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_8b9bcf59 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_8755ee86 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e7acd080 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_5f75bbdc \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_6867bec1 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_86206f84 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e6ceef03 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e8d89714 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_09510eb0 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_a34f943a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_4ec0b473 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_ee1713bc \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_986a00c5 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_333672c5 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_751be7f5 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_7c93b8ef \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_ae55083e \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_5172e971 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_acfefd7b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_2d5d7cbf \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_3169afc1 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_6e822806 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_81086409 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_8884d7b5 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_861a2c70 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_1aeffd1f \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_9bcddf4a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_4be5a3a0 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_530db4da \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_0fa92e66 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_f1e7ba9a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_f6738976 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_026d413b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_ff16ebc1 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_4f703d79 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_4bdb65d2 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_b3af43ad \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e6dab278 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_3f32c46b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e35719f8 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_80654198 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_87ea7839 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_70003002 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_d1873db2 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_ab5ef5cb \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_40b3bf4d \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_43a65cc5 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_60be52e2 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_1bb3b8eb \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_800b06e3 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_4ab2f0dd \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_5d502bed \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_984bbb35 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_cb5e7e04 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_cd9c5d7b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_813d9eed \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_6a503cbc \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_b3bdc06b \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_d5b83d2e \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_9fc54f50 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_9d4161cd \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_81b2b249 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_135f3262 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_f1745cb0 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_fced1c15 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_857585bf \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_356bf940 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_96b32c18 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_3df67faa \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_f0c9d779 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e7e9b7d3 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_18bd415c \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_03cbd11e \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_94e4cc00 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_ba72258e \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_e3b6701c \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_86eddd99 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_3c3dee0c \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_2201326a \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_2df42e76 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_924dd487 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_40f55209 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_1d14e701 \
    {TEXT(T_051e0609), TEXT(T_e3b0c442), 20687, 1}, \

#define E_c6a2631f \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_6c9a3a6b \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_52830d1c \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_4f53a38c \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_53e3f67e \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_470bed5d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_b61f09ef \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_94e94a1d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_b517c327 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_4f3809e8 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_3f9d29ad \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_0aa9e887 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_1b0eac6c \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_b2b5ac03 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_1a9f140f \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_2dc43c42 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d923657a \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7a296167 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_287fc9e3 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_10b1d976 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_1322f230 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b1b0a96b \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20272, 1}, \

#define E_4a6db50c \
    {TEXT(T_a58a76b8), TEXT(T_b5d33c4e), 20686, 3}, \

#define E_4da71407 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 3}, \

#define E_988a89a6 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_52d39de7 \
    {TEXT(T_a58a76b8), TEXT(T_b5d33c4e), 20686, 3}, \

#define E_3650a4f1 \
    {TEXT(T_a58a76b8), TEXT(T_b5d33c4e), 20686, 3}, \

#define E_cb523e39 \
    {TEXT(T_a58a76b8), TEXT(T_b5d33c4e), 20686, 3}, \

#define E_58e8d066 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b877ce1a \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_35ac30bc \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_9f6a3a7a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_d489456f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_354d0b6d \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_d22ecb9d \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_2d0a0756 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_669efd30 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_7d6a8ef5 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_e90f4df2 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_0fd3068c \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_9dd5163b \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_865ad45c \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_24cdcf23 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_7e330696 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_2f9843e2 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_b01d8bb3 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_94aa10e8 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_2c61c055 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_dba49f66 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_7a8663e3 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_dea71aed \
    {TEXT(T_01e16e66), TEXT(T_3c7eb7d6), 20726, 2}, \

#define E_766b1319 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_e79c4171 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_cca0388b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_cbe6445c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_6bba46b7 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_cc329edc \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_7033a300 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20620, 2}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20747, 1}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_986e8a86 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_fec172e8 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_d789cc9b \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_cff56a92 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_82db95b9 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_aec638dc \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_f473a0cc \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_b79e042d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_d42c3bc4 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_0e28d977 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_3d57004e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_9ca54107 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_f58a6428 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_34326ac0 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20615, 2}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_80afc4a6 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_a2e3f100 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_a24948c9 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_b1e57ea5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_93b216a7 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_94377abf \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_f50b936d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_e95e182d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20615, 2}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_4f79b6c5 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_3a01cc6a \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_77843d8d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_2148a054 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_21bfb4dc \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_9a8bee0c \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_3e8fcbba \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_00dcbaf4 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_3666d0ef \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20679, 2}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_a033de96 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20272, 2}, \

#define E_d5d6d7d7 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20272, 2}, \

#define E_73a80e82 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20272, 1}, \

#define E_977fbfa0 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20272, 2}, \

#define E_7d4c3c8b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_bda9d2e3 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20272, 2}, \

#define E_d15a284f \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20272, 1}, \

#define E_d14a3378 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20272, 2}, \

#define E_9c41474c \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20272, 2}, \

#define E_f35749f1 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20272, 2}, \

#define E_d0008c82 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_72eb2a18 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_e791e72d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_039768af \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_1704e521 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_cdf50930 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_b4008120 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_92bf9c12 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_ddc1bd48 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_480cea13 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_2b5d9695 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_cea9e67a \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_b9d2c5ce \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_2c247d79 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_7492be31 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_cc62dc42 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_c860ad5c \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_a9bdf2a5 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_06dcc47f \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_28f5583d \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_804817ab \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_27893a20 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_0cf37b53 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_08406e02 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_1fe0327e \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_4fa80766 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_8043cead \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_6c0e2d14 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_5dee6f10 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_5c989ad8 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_1a695b62 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_674344f8 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_8c50b323 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_1e41614a \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_15d031f5 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_61fd80f1 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_fc7d9cf9 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_3c942d39 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_315d24b4 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_775e8a11 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_b3b66c0b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_765ca849 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_295aac07 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_c3769640 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_bc9adfbf \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_63cced0d \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_5aed6be0 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_9a0b04f1 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_536448b6 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_dea6999c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_1943e649 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_754df8b5 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_3e351381 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_38918c67 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_7ce3c23a \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d5ecaadd \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d230ab6e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_d95a84d1 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_77bf0850 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_45e0dcb4 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_6d9c2119 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d2846cbd \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_36fcef36 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_8fe4cf9f \
    {TEXT(T_e3271dc9), TEXT(T_e6c1e1dd), 20767, 2}, \

#define E_c68533ec \
    {TEXT(T_e3271dc9), TEXT(T_4748796c), 20767, 2}, \

#define E_cec2107f \
    {TEXT(T_e3271dc9), TEXT(T_e6c1e1dd), 20767, 2}, \

#define E_e60d3b28 \
    {TEXT(T_a58a76b8), TEXT(T_e6c1e1dd), 20679, 2}, \
    {TEXT(T_e3271dc9), TEXT(T_e6c1e1dd), 20767, 1}, \
    {TEXT(T_631ca692), TEXT(T_45305baa), 20719, 0}, \

#define E_7a2b324c \
    {TEXT(T_bd3e6d5e), TEXT(T_e6c1e1dd), 20767, 0}, \
    {TEXT(T_7abaa6b3), TEXT(T_45305baa), 20719, 0}, \

#define E_fc18d61e \
    {TEXT(T_bd3e6d5e), TEXT(T_e6c1e1dd), 20767, 0}, \
    {TEXT(T_7abaa6b3), TEXT(T_45305baa), 20719, 0}, \

#define E_ded69911 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_913b7736 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b4aba060 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_29a40b06 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_31ae1c35 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_19529e08 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_ab8c2fe2 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_d0f5b32a \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_5f2dcba7 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_2a4b5399 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a5b2f5d0 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_7ee3c79d \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_6960603b \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_8118a2de \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_88f84ebb \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_8cde2576 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_ead68b73 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3094b40e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_64df24a7 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_19646aa4 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_0cebcdb2 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_94432bfb \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20622, 1}, \

#define E_14921d90 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20622, 1}, \

#define E_e90bcfef \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7e9dcdaf \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_448fdc25 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_25c9ffa9 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_fff113fa \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_e3c3bedb \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_749d0d68 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a0840483 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_f9b88a9b \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_ffb3a221 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_b4dc7db3 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_a627d904 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_5d8db8e3 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_3da9c673 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7f06f79f \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_758458b4 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_62deb617 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20622, 1}, \

#define E_e6ac9424 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_773f9a08 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_65eaf581 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20622, 1}, \

#define E_490b3808 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_806d472a \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20622, 1}, \

#define E_00ebec8e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_d6d0acaf \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_7d9e495b \
    {TEXT(T_cbfa08d4), TEXT(T_e3b0c442), 20686, 2}, \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_7b1dd21c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_b7457c51 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_2a51b8f7 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_2eb9238d \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_2667661e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_7cbc51a3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_b14c7a4f \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_53c30371 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_446bb870 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_ecbd93e0 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_5e474d4f \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_aebf3b1e \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_5416404b \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_7372ca98 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20613, 2}, \

#define E_eb476e75 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20593, 2}, \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_6fab3c0f \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20593, 2}, \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_51eeee03 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_37041e95 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_f48c2f23 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20613, 2}, \

#define E_de572371 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_a3286936 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_c174497e \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_b0c41bb2 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_3c17c0d3 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_7187cf2b \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_40d54f66 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_49ca5253 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_3097660e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_f2be0f06 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_4bef32ca \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 0}, \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 1}, \

#define E_e88663bc \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_fb6dd82d \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20719, 2}, \

#define E_1b661d3e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20519, 2}, \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20633, 1}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_90687d05 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20633, 2}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_498dbac3 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20633, 2}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_0d00a1ce \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20633, 2}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_f9fafe88 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20633, 2}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_3bff3e42 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_60cd64be \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_dabee5e3 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_7bbd9202 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_67463808 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20596, 1}, \

#define E_0297e877 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20596, 1}, \

#define E_2baf3e3c \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20596, 1}, \

#define E_12ae9959 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20596, 1}, \

#define E_e7f6bb30 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20596, 2}, \

#define E_032ec1b8 \
    {TEXT(T_631ca692), TEXT(T_e3b0c442), 20596, 1}, \

#define E_7f7f8616 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_05766987 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_87ddde68 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_bc245ae9 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_89ba4519 \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 2}, \

#define E_b1e62a63 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_ba79de29 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_3179483e \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_47d476cd \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_b3da2bc2 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_15948ca7 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 1}, \

#define E_71ea024d \
    {TEXT(T_a58a76b8), TEXT(T_e3b0c442), 20686, 1}, \

#define E_9508d6c0 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_a2208e8c \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_33196071 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_b3d0bbd8 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 2}, \

#define E_9d958d90 \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20716, 2}, \
    {TEXT(T_e3271dc9), TEXT(T_e3b0c442), 20767, 1}, \

#define E_46b433a0 \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

#define E_faf6747b \
    {TEXT(T_01e16e66), TEXT(T_e3b0c442), 20726, 2}, \

const struct mreg_version_texts mreg_data_version_texts[] = {
    E_b64b0607
    E_258bbf27
    E_8a1210d0
    E_2b45b2db
    E_640fb8b1
    E_c940e59c
    E_e23fdebe
    E_1d07aaf0
    E_fad5414d
    E_ac1c0eb9
    E_dac5ba45
    E_67e3e6d5
    E_420a99b8
    E_69f8211a
    E_9042eadb
    E_00f599f9
    E_64e17541
    E_babee6ba
    E_e16072f1
    E_f36032d7
    E_0ad2fe8e
    E_6700b203
    E_d81ba490
    E_0684319c
    E_caa28f21
    E_cfdfe91c
    E_5151f5d0
    E_8cf539d2
    E_42bdfcfc
    E_ca1c745d
    E_f97e213c
    E_db53d954
    E_62abebc9
    E_02669b8a
    E_638b87e1
    E_ddc02c15
    E_5d36bf70
    E_bad899a1
    E_bd66866f
    E_76c300f1
    E_3ea74a38
    E_1ae70457
    E_d25d2edc
    E_48b1baef
    E_5de79c20
    E_c1f86e14
    E_2e99c6cf
    E_dccb8b92
    E_05c8ac6e
    E_7f49bb33
    E_03868644
    E_eb535326
    E_fdcdfc7d
    E_6599c4cb
    E_b8be5331
    E_913320e5
    E_a3a34c56
    E_7190ddc2
    E_3a67c676
    E_99ca714b
    E_bca825e8
    E_6786af5e
    E_a51826b5
    E_41066066
    E_df54549f
    E_6703f550
    E_96df67ad
    E_ecc917fc
    E_d753a5a5
    E_cbe25c25
    E_360b76c5
    E_893bfef2
    E_78d696d3
    E_58a01f60
    E_076def9b
    E_e60b6acf
    E_fd8ed9cb
    E_b754acf8
    E_bda2df8c
    E_5e10c018
    E_e55f3b37
    E_91090c0d
    E_174688c8
    E_1510e818
    E_86c0c8bf
    E_98ee7005
    E_38feef90
    E_dd2f481c
    E_016da3c7
    E_54615ec2
    E_cde1e58e
    E_658dac04
    E_3feb9bb9
    E_7cac6784
    E_f583c185
    E_82f48fe4
    E_792c5a49
    E_cccbc1ce
    E_568e0eb3
    E_cfe0652e
    E_4cfcdc05
    E_ec8b283a
    E_fec21a94
    E_2cd37409
    E_d1236105
    E_e13d6113
    E_4bb0458f
    E_5574b0ff
    E_67995a4c
    E_2ff449ca
    E_41b9ed22
    E_3e7146a3
    E_7d489a3a
    E_29b6d36b
    E_255ca796
    E_4cd88813
    E_8f7e2f95
    E_07dcf2a8
    E_be001b3a
    E_51a42abd
    E_815c25d7
    E_f009ea10
    E_174ab87a
    E_0e40d540
    E_33fdb236
    E_104732cd
    E_731778e7
    E_a693c1c8
    E_d46d319f
    E_35c4a218
    E_ad84fcf0
    E_b695d7d7
    E_09d40d95
    E_b2d2406a
    E_d53bb386
    E_f026672c
    E_69289e5b
    E_e884d44e
    E_58127047
    E_bcdba204
    E_7bbda339
    E_ec3a9426
    E_fa9bd981
    E_b17f3491
    E_56f5d440
    E_c53afb2b
    E_2a8e8901
    E_60cd0857
    E_d89265d8
    E_5b2b1e8e
    E_9fa22dbf
    E_6b1df79f
    E_c53b89fc
    E_2335f2bd
    E_1c0561e3
    E_cc710c2d
    E_30221544
    E_58671c40
    E_b5247f59
    E_7c7d2de2
    E_f36c2898
    E_d3e86749
    E_cdb274e8
    E_86c0c8bf
    E_dd2f481c
    E_3feb9bb9
    E_f583c185
    E_82f48fe4
    E_792c5a49
    E_cccbc1ce
    E_568e0eb3
    E_ec8b283a
    E_fec21a94
    E_2cd37409
    E_b39ecedf
    E_82a75f59
    E_fe91a1c2
    E_39f24ea5
    E_0d818998
    E_e5a0d769
    E_3d35b70e
    E_50dc1e47
    E_628f8e65
    E_2fa8a12e
    E_1b54a5ed
    E_c13b7d06
    E_df635f75
    E_114cd7fb
    E_d58560fa
    E_39bd188c
    E_ecc9e9d3
    E_a0361b9c
    E_78c71d9b
    E_7c4a64c0
    E_f5b3b728
    E_2dfc524d
    E_1359e395
    E_079dd1ed
    E_2a0e7272
    E_b3a608bb
    E_39118f27
    E_e46489bd
    E_f590ce09
    E_b54d0ceb
    E_5a4a113e
    E_d8529fdd
    E_a90d886e
    E_c5348335
    E_e6389fad
    E_4c3c80c1
    E_d6fa5eaf
    E_d6245da2
    E_7375fe7d
    E_c2594808
    E_3db1a78f
    E_21668272
    E_56c10da7
    E_f70e528f
    E_cca6e1d6
    E_4a7f8b15
    E_96f983c0
    E_ab5bea8e
    E_76341f8e
    E_e67faddc
    E_1ae2bf7c
    E_76ca3413
    E_9b8891b0
    E_e51ce167
    E_4e8b16f6
    E_ccbc073f
    E_7616d955
    E_7c711ead
    E_9bd44a08
    E_63ad1699
    E_46a65748
    E_f4a95953
    E_a08c4634
    E_3f690fb1
    E_91a83c38
    E_2c5b9f68
    E_26a94ed7
    E_a591bf09
    E_b68796ec
    E_28a09ae9
    E_6f5e21d8
    E_48fd7ca5
    E_14fad617
    E_2f6055f7
    E_6cbc3d92
    E_a9acc05e
    E_95bd7278
    E_d14ef607
    E_631d72ad
    E_7bbc9db9
    E_5b954fd4
    E_8400bba8
    E_2484bd01
    E_0df305ca
    E_63678b67
    E_78b2737a
    E_7e48495c
    E_9391d3e7
    E_fa9b1442
    E_fb20cb12
    E_1fa2ffa2
    E_288bbb17
    E_1e4961ae
    E_8d838a18
    E_5a1d8a12
    E_15adc51c
    E_948f39af
    E_9069046e
    E_a02603cb
    E_2e1ce162
    E_9d0abc74
    E_90fdeb81
    E_c5bb2fbd
    E_126e6372
    E_a22044cc
    E_7ae0873d
    E_88cbc3f6
    E_35e157fe
    E_209f2e1b
    E_63f27e0e
    E_2ba96795
    E_03f59e98
    E_855bc7be
    E_ad002eba
    E_8add57b2
    E_1134c864
    E_e7b6937e
    E_2928b2e4
    E_4816f8cf
    E_cbcad9ec
    E_de75ca20
    E_dd221551
    E_196187a9
    E_926ec37e
    E_6163d66b
    E_65d23a11
    E_1aa8d75f
    E_63efa682
    E_8bb8b798
    E_57455345
    E_ac40ae65
    E_ce542a60
    E_9547368c
    E_a51826b5
    E_41066066
    E_5bc0e61a
    E_6703f550
    E_96df67ad
    E_ecc917fc
    E_d753a5a5
    E_c6cc7567
    E_f17ce399
    E_d26c7eef
    E_f9a0e833
    E_78d696d3
    E_92dea9b5
    E_076def9b
    E_f06bab83
    E_42070e54
    E_925d98af
    E_750a4bec
    E_11dbc6e3
    E_006c68e0
    E_7393bbfd
    E_5cd29687
    E_a9f89aa6
    E_f3202b4a
    E_86571a54
    E_57290645
    E_43b6df41
    E_7e4f5cc3
    E_1d404300
    E_fb71045b
    E_77f7a4b4
    E_150606eb
    E_7af17e76
    E_708e00a1
    E_b68e609d
    E_06bb0c44
    E_d80ba011
    E_b34eb64e
    E_ef572207
    E_cfa34d3c
    E_42ad9933
    E_23380e68
    E_a1fe3915
    E_3d345540
    E_055eac1c
    E_c4d29a34
    E_417c5c6f
    E_653a3fd4
    E_5d3a4c83
    E_cf3cdad4
    E_c94522a4
    E_67440d31
    E_41d8aa17
    E_e3097f29
    E_0e5e5001
    E_e0f7c7f6
    E_06bb0c44
    E_0140ce08
    E_d4cdf8cd
    E_e353749a
    E_9f8f3d41
    E_12a1cb0b
    E_e9ba62ee
    E_5e3f5217
    E_3ad0dcda
    E_f1c49239
    E_06bb0c44
    E_9967b41a
    E_bceb745d
    E_9e833a2b
    E_489592d1
    E_3983ee29
    E_11ba885c
    E_756dbc50
    E_ee1ba5f2
    E_bc05cf21
    E_4f376230
    E_5de0a27c
    E_fa7a2eb8
    E_306d4180
    E_da52949e
    E_fb1e3483
    E_3345339c
    E_e9231f63
    E_b8d5ec51
    E_dff1675b
    E_d6dc8cc1
    E_6f08048c
    E_d589b263
    E_7b4cd3ed
    E_f10d7933
    E_e2f47263
    E_91ff47cd
    E_7892c442
    E_b19a4819
    E_1ff2974e
    E_3cc7f495
    E_9602377c
    E_20466d10
    E_d6013be3
    E_7802e71c
    E_5471d631
    E_6be69bcf
    E_7fd543fb
    E_e17c1aa9
    E_10513330
    E_027a630e
    E_782de3e2
    E_2e7cee3e
    E_db11e778
    E_cf6da8eb
    E_3a9d503c
    E_18057c5f
    E_f61a511f
    E_6488decb
    E_9f49b42c
    E_00725b33
    E_3301e624
    E_6afef106
    E_6a4e4e6c
    E_be1c86d6
    E_8d19e2c1
    E_346ef019
    E_f18741f6
    E_cb82354a
    E_8b05a2bb
    E_221fdbcf
    E_85aa2d9e
    E_690e42a8
    E_9d19e482
    E_f3a83afa
    E_bbeca3c1
    E_06bb0c44
    E_42c88695
    E_f34df356
    E_cf4bc151
    E_fd2c1351
    E_defc9a1b
    E_3749bb5c
    E_1d7e7c68
    E_f7b85028
    E_23122703
    E_18249f61
    E_c90c4631
    E_8257853f
    E_95d56414
    E_29c68d61
    E_7b78327f
    E_07b6ab59
    E_3263b8b7
    E_e439bec0
    E_dbd3f029
    E_b76f24de
    E_262f4887
    E_8877a967
    E_3894ee60
    E_dd7c8d55
    E_9ca87fd6
    E_bdd0e034
    E_75bfaa37
    E_162ac885
    E_521a5405
    E_843cc547
    E_f3106154
    E_f98929de
    E_fd210817
    E_1eb89dfb
    E_2dfca69a
    E_52501076
    E_bcd60bcb
    E_256fa312
    E_0834ab75
    E_3b223103
    E_87f99a78
    E_86122258
    E_b1c21a94
    E_f40a9325
    E_3fa0d636
    E_5403e74e
    E_e4756cb6
    E_f309956f
    E_73b19456
    E_6c588476
    E_5418aa6d
    E_6d0dcdfb
    E_7a9277b5
    E_4247e801
    E_1cd3836a
    E_62ce4e18
    E_53bdec82
    E_50e6cce6
    E_91749cb7
    E_d31ace47
    E_90e7c0ca
    E_68990575
    E_8c3c4d00
    E_c3995534
    E_77104e12
    E_19f0f57f
    E_48628bcd
    E_457b17fe
    E_f785fd3c
    E_51e495a4
    E_74d8fe82
    E_2cb22d89
    E_255984cf
    E_d1d18ac2
    E_216f8eb2
    E_c7488c0b
    E_93cddc05
    E_28bafd2b
    E_335187eb
    E_6194b46f
    E_78ac8bdd
    E_b34258f4
    E_07e98d9b
    E_7ae9ae70
    E_ba438aa2
    E_e4dedac6
    E_a98f6709
    E_7e36901f
    E_14887d17
    E_e90c4621
    E_222121b0
    E_b0c90165
    E_d9cfd911
    E_196aeb4b
    E_82299a3c
    E_af24f9f1
    E_c8839a43
    E_85bcf239
    E_f10b20ef
    E_eff1defc
    E_57ed123a
    E_e67455bb
    E_895b0232
    E_fa9d9293
    E_3f6f0df6
    E_e60dce7f
    E_20ec2187
    E_7752711d
    E_79147dd3
    E_0b1a2e8d
    E_e0412e4a
    E_37ffef3e
    E_d34e1ed5
    E_6be218f7
    E_510a8d00
    E_e45fbd84
    E_d4ed82d1
    E_471a938b
    E_a6772393
    E_376413c5
    E_f846fa73
    E_4ae4b40e
    E_6cff714c
    E_d8b1e813
    E_9667f772
    E_03f404f7
    E_2605dfdf
    E_c2e8829a
    E_e7a0d47c
    E_3e110a06
    E_baa04498
    E_115ca884
    E_629ac373
    E_e973efff
    E_87cfc179
    E_4720cf9d
    E_35de52f3
    E_084c39de
    E_52a15b62
    E_5f2ecfa4
    E_2af1cf56
    E_2c3bf540
    E_a501e825
    E_b56aef73
    E_fad8795c
    E_3fdab22d
    E_9063882a
    E_1d8e977e
    E_c4e619e7
    E_030b5187
    E_2a187b6b
    E_666bed21
    E_ee121f88
    E_861d5761
    E_b0b04ff3
    E_518a2d34
    E_3e65fd15
    E_3327e100
    E_90a38b77
    E_94e87af4
    E_7909896b
    E_556bf685
    E_7a65e9e8
    E_85250491
    E_e10e8928
    E_7775dc0d
    E_396b1e94
    E_b035283c
    E_cd62f9d5
    E_b6a1c2e3
    E_b6b76d32
    E_aa393677
    E_2efb1c2a
    E_abc38e01
    E_b9e49dfd
    E_d5062390
    E_df694593
    E_ab640625
    E_800e3366
    E_1bd4a7bc
    E_fda27439
    E_962e7b87
    E_0b2d9189
    E_151aab65
    E_9886938e
    E_4cdc636a
    E_0a6b5bd4
    E_a092598d
    E_de3e701e
    E_97279ba6
    E_f77b2040
    E_a1756025
    E_793ee6d8
    E_8d99798a
    E_e7f69d0d
    E_df5ff894
    E_77b5dbc3
    E_16a8dce2
    E_422e5ba8
    E_7ff6a9f9
    E_e1cd38a6
    E_b4b08076
    E_2c28f070
    E_c1997f80
    E_99b22a76
    E_d5b6655f
    E_ce47f704
    E_0c0d7992
    E_0f37b823
    E_d5c693f3
    E_430592d3
    E_7e103753
    E_1bc3ab43
    E_960ba351
    E_3a395576
    E_dcd98a57
    E_391f8043
    E_5d8da168
    E_79f20b0e
    E_4c025316
    E_fff89a54
    E_7faf2923
    E_8d95e118
    E_657c5da7
    E_9a8d992e
    E_1b526742
    E_e5f49d48
    E_e1b08f15
    E_7c4671ac
    E_e5b2a39e
    E_ccae6fb9
    E_0cbd33a8
    E_7f8be6a9
    E_3a0d778a
    E_52cae619
    E_2d22e0e6
    E_82bc5f05
    E_857cc96e
    E_6331fe34
    E_6b0d6ec7
    E_f19aa6de
    E_a6cf02e1
    E_50951817
    E_0c23edb8
    E_3a22229c
    E_2306756a
    E_a8b1b36d
    E_074506ff
    E_dbe480cf
    E_a56ed579
    E_e8de8781
    E_abc8aaec
    E_35a76969
    E_e7b15bff
    E_91d7e07e
    E_c1557a62
    E_33b6ba18
    E_4cfb9c87
    E_09d32d59
    E_315f3282
    E_e7ff5a1c
    E_df3ab5a3
    E_d8ed2761
    E_489624aa
    E_d3cc863d
    E_fb86d966
    E_5261e0de
    E_198db8e8
    E_d5d677e6
    E_7633c300
    E_29d90b58
    E_355e5f05
    E_9d6540fd
    E_7047063c
    E_3cc9618f
    E_cf27d2fc
    E_038dd020
    E_da374493
    E_2aa4059d
    E_523067f2
    E_4c77c396
    E_6e363aa3
    E_b833a2cf
    E_5f4413af
    E_673326ae
    E_e8351263
    E_38641583
    E_ed61e16b
    E_d846fa97
    E_93f218e1
    E_070f3552
    E_1b97f91d
    E_a3a3db65
    E_737ff6fa
    E_7d74c7bb
    E_33b597f3
    E_48bc1832
    E_5619b02d
    E_e0ca4833
    E_32ebd92f
    E_daafdda9
    E_aee06315
    E_b6a99391
    E_f1b50169
    E_e86e3690
    E_3664b167
    E_215b8854
    E_d6986ffa
    E_0174cd9b
    E_74d31dd6
    E_7fdd214c
    E_81669356
    E_4cbc3cf4
    E_2d9ce9cd
    E_500c21eb
    E_6cc09004
    E_e52939a3
    E_83f66a7b
    E_2945cc59
    E_a21fed54
    E_cf032a23
    E_2b291795
    E_e068b2ac
    E_82586a08
    E_ee1fdd85
    E_7b140759
    E_dbee4ff7
    E_598e60a8
    E_38e0125e
    E_de478431
    E_365f8707
    E_89ca435a
    E_ddafa88d
    E_22d98bad
    E_d9b201cc
    E_a4530f34
    E_92a3ab34
    E_6b4ccaae
    E_03ef807e
    E_fa6d78d3
    E_099e36af
    E_d7413593
    E_59224c6f
    E_60cbd544
    E_64fae888
    E_9110213d
    E_b281c0d1
    E_6e2cdbe9
    E_6e997bf1
    E_b7a2e69a
    E_b20299f4
    E_83c20ac9
    E_bbdb05ef
    E_03a41475
    E_7130e96d
    E_14cca044
    E_d8d1280f
    E_bda24ea5
    E_cd10f19b
    E_4224492a
    E_bf0265de
    E_48777a80
    E_41d442d8
    E_b5c2775b
    E_1719d4b2
    E_900c4e9d
    E_ed0b3544
    E_3839a91d
    E_31895533
    E_192ddf0e
    E_5dc20a90
    E_5e15faf2
    E_46bf2dfe
    E_1a9c3f34
    E_847be6eb
    E_10aeaa82
    E_21036fb5
    E_be39b65a
    E_875d7c4e
    E_0fb94f6b
    E_3cbb9db1
    E_c2f28a7b
    E_c32833ed
    E_44523264
    E_f86f1821
    E_c5d7e0d6
    E_89973399
    E_cf740a60
    E_0a1577b8
    E_ae47c27a
    E_1d4d867d
    E_73c67bd4
    E_db37ea17
    E_95b3bda6
    E_541caa03
    E_43948c33
    E_87d4c3cf
    E_f1cb591f
    E_86494cc9
    E_9339d2df
    E_587df711
    E_c5f66a73
    E_4b94f736
    E_c2d8c5cd
    E_b16880c5
    E_b4cbc1cb
    E_0bb974f4
    E_9182a63c
    E_d5c37585
    E_b8ad8f6f
    E_9009b8b4
    E_244e98d7
    E_fe90bca6
    E_1265d24d
    E_fdaf9503
    E_3cd3fdbf
    E_d520b295
    E_06469490
    E_21e16038
    E_f1e01e71
    E_637c8166
    E_4de71a87
    E_5688947a
    E_a046d8b3
    E_ca04adbc
    E_29627385
    E_b50db517
    E_b9ea2176
    E_b51ef704
    E_ab6a747c
    E_66fda5a5
    E_6dbb24b6
    E_b9d9f598
    E_0565f1f4
    E_36fa58ef
    E_930e3950
    E_78643080
    E_2f22b07d
    E_c0580b01
    E_68480fc0
    E_32c14d0d
    E_afe67be0
    E_78932933
    E_5cf7739d
    E_59208343
    E_92ba7e9b
    E_d4ef424c
    E_da8ecbcb
    E_da421aca
    E_8e76831a
    E_abdbab08
    E_5a7ab318
    E_3a3654ee
    E_fc67c8f5
    E_52655e37
    E_3c9a5dcc
    E_ecff070a
    E_84b6a619
    E_ee6bf01d
    E_4cfe40b4
    E_363c5787
    E_00bc6abf
    E_a5aa0448
    E_55c09259
    E_9d41a0ef
    E_4dff21e0
    E_1fce2963
    E_4231b7d1
    E_c2d17fff
    E_c75a8406
    E_9e8cff58
    E_e00ca951
    E_773e65c4
    E_d6c63d01
    E_7c02ca7f
    E_a4ca234c
    E_74655994
    E_dbb41543
    E_a5129e98
    E_47750902
    E_561e2abd
    E_e5f7f4db
    E_a7c79b00
    E_b68d7d60
    E_01eff9cf
    E_3d8f3246
    E_6dcf05eb
    E_1344c7b5
    E_c9f35302
    E_72b806dc
    E_d0d8674c
    E_2fd1b022
    E_2d328e6c
    E_0f659403
    E_e1eaadb9
    E_901353d1
    E_9824e969
    E_31ae4d0e
    E_4ef4ae6c
    E_5c18cc0e
    E_9920c006
    E_e6077fdc
    E_7a68dd67
    E_7b31f4b6
    E_b109eb9b
    E_d3d61bd0
    E_e55804cc
    E_ec962239
    E_654f9557
    E_29c4ee52
    E_fe556287
    E_ec1f8611
    E_eee465aa
    E_e4345835
    E_90484218
    E_58d336bf
    E_f3c46418
    E_090d4fba
    E_0e092acf
    E_6452a4cf
    E_9036dba1
    E_518fa9d8
    E_46ca0776
    E_b6105b09
    E_cc572006
    E_60d82b0f
    E_e24a95b8
    E_46b6a918
    E_9d9bfb08
    E_39c689f6
    E_b69b383b
    E_e93f1113
    E_db4302c1
    E_fc22a8bd
    E_14babfc2
    E_ff7d6d6d
    E_6096c48f
    E_c2d88a0e
    E_06434604
    E_4a476e7e
    E_5ea285ac
    E_baf53997
    E_9e460c49
    E_66c1aae5
    E_89623752
    E_b75d848b
    E_a61aaa63
    E_2608fbf5
    E_6e6aea77
    E_77a9f8d5
    E_a2ff9b88
    E_aff460e3
    E_fab3ecb7
    E_6f112450
    E_bd409c0c
    E_0916fefd
    E_8ff58af6
    E_49709d61
    E_3cdbc8ca
    E_629a8a07
    E_59f636b6
    E_daa9259f
    E_fe9f7d10
    E_a832676c
    E_ebd28819
    E_646e83e2
    E_3776b801
    E_b6c9f255
    E_e98d84d3
    E_6330df79
    E_fdbd2f44
    E_782380fc
    E_64f0fd88
    E_8780fe0e
    E_32cab98d
    E_560583b3
    E_303d7f44
    E_c8523810
    E_563747b0
    E_a8df7936
    E_baa0d2b0
    E_0f05d546
    E_f4255cd4
    E_c9a874f1
    E_e41499cb
    E_25ffc163
    E_b8e8a2e9
    E_2092e34d
    E_fef8f53f
    E_2899f1de
    E_b2497f40
    E_ab36c3a8
    E_2ecd1b16
    E_521b0b7a
    E_19c95e91
    E_2969ea9d
    E_6a143b10
    E_1204e221
    E_f12a72c0
    E_8270f3b9
    E_fd5a16a2
    E_1397a8f0
    E_0973957f
    E_9e8e5c32
    E_19b97445
    E_f0221e38
    E_b7fa6ce9
    E_47afb9cf
    E_60878fcf
    E_e1978d6c
    E_2fa4ea75
    E_b4b7558e
    E_07a771bb
    E_12a6af1b
    E_1b0987ca
    E_aeacce81
    E_0783c744
    E_f245a4d1
    E_b2a0478a
    E_d8291197
    E_c27dac99
    E_6327372b
    E_a59d8974
    E_be8e24f4
    E_c8893463
    E_ebd5240e
    E_7bcf0529
    E_87ca68cf
    E_abb375db
    E_2fd692c2
    E_9c626899
    E_33998851
    E_cb44854f
    E_94d9f0da
    E_94c2522d
    E_8f65c123
    E_05ce35b0
    E_f12160f5
    E_9d63535d
    E_05c0c987
    E_1ad7dd2f
    E_699085ad
    E_ece7910e
    E_3ada7776
    E_3e23be42
    E_38099a8e
    E_d2ac4b56
    E_020751dc
    E_6c69beeb
    E_67d9409c
    E_e1d1bde4
    E_934715f8
    E_2ae295d8
    E_946622dc
    E_1ba5d3cc
    E_7d6f5b73
    E_6132e68d
    E_cfa7dd54
    E_9214dacc
    E_8f2f8d8c
    E_fa9d6c3a
    E_784f49f4
    E_ab2d0d37
    E_88b7ef9b
    E_da5f158f
    E_deed65be
    E_4b541524
    E_761cd44e
    E_9a8f4a62
    E_cd647860
    E_5d6e0393
    E_65a8fc1d
    E_05106807
    E_f8dbf8d1
    E_5553b7ca
    E_e5d07697
    E_3b5ea6fd
    E_0f7beea5
    E_1dcd13c2
    E_8b225ba2
    E_0449d233
    E_1e068336
    E_78bd5e16
    E_dc01dbbb
    E_57b26887
    E_75bda809
    E_0ba35fa8
    E_b147e2bd
    E_dcb0bf90
    E_e2631126
    E_2d7bb78b
    E_61e6c8a6
    E_2c9c0d21
    E_a34349d8
    E_8bbda343
    E_2cd0b36f
    E_99962aaa
    E_d0238961
    E_47aafb94
    E_37752f36
    E_2b975e4e
    E_b325052c
    E_f61f191f
    E_1ce632fd
    E_5fb87f8a
    E_b000ee01
    E_4d9331f9
    E_b6a2b5a9
    E_95f89cb5
    E_f2f20292
    E_e2a28d15
    E_38e06ed0
    E_baeb0174
    E_6e28e559
    E_55c644c1
    E_3d0b02d0
    E_1583e21b
    E_6f549324
    E_21f59a7d
    E_64a5d120
    E_b775d77d
    E_86b64550
    E_fed25383
    E_6789dd7d
    E_a7c4d9e7
    E_2d610da5
    E_96fc38a8
    E_d87dfb80
    E_550d3258
    E_8093f66d
    E_10ff09f3
    E_4431b520
    E_f4c4f08f
    E_37e5043e
    E_08594743
    E_0668cc1f
    E_ff3c4617
    E_0b77bb7f
    E_4c3f2a2a
    E_acaa8a6b
    E_21a1a747
    E_0f15a5cc
    E_9f5e4c20
    E_fb2ef2fd
    E_f5e4597f
    E_fe336f13
    E_027172a7
    E_24f520ce
    E_0f89d083
    E_fb1465f9
    E_d0b59958
    E_bd43f260
    E_289b295a
    E_86ee340a
    E_91a784ac
    E_d98799cb
    E_e7759be7
    E_910b8923
    E_1fc4cc2b
    E_4bf7fd34
    E_9e448448
    E_b581a4da
    E_f234fd2b
    E_868a86f0
    E_0cc0a174
    E_b8564195
    E_20ce09f4
    E_f9464f9c
    E_c4235ae9
    E_163338fc
    E_ff81cb3a
    E_22225609
    E_e544d5d3
    E_da1f9a0f
    E_a1ea6180
    E_9ad57477
    E_77c27865
    E_adf78a4b
    E_4b1be9ad
    E_3bcae878
    E_00a84d36
    E_bcc9f779
    E_6570284d
    E_b1e91b1a
    E_b1cb3cf5
    E_46a36a84
    E_18608279
    E_48467341
    E_5cb51a7b
    E_d5bad3b4
    E_57cf6efd
    E_8c25fab9
    E_2a65a1f2
    E_c9f7c113
    E_f7fb2e77
    E_458fbe5d
    E_e4d5297b
    E_417c65e0
    E_70b8ad0b
    E_d5afdcdf
    E_7d670d99
    E_eead702b
    E_d0af2194
    E_aec7defc
    E_a1d35ce0
    E_1224d6d8
    E_5170457e
    E_862829d6
    E_05bb46f4
    E_51d32c57
    E_5d795e7b
    E_962bf869
    E_dfd863c4
    E_8dab2430
    E_13fdc396
    E_662a2fcd
    E_0e4f177b
    E_b75ea530
    E_1d5736f6
    E_88680e00
    E_41af4889
    E_ddc2c2d7
    E_3dad8cab
    E_71dedbd1
    E_bb4f77b2
    E_5bec570e
    E_cad466c4
    E_da95157f
    E_d5b90129
    E_bfd18d5e
    E_fa8f3fbe
    E_a7e89a2a
    E_a1d1dfa6
    E_9d7b10eb
    E_b272647d
    E_110e40b9
    E_f0d78309
    E_496f52b1
    E_21e8a1da
    E_f4c429b9
    E_cb46ba21
    E_67da5b0b
    E_adf0c40a
    E_383bf7de
    E_d400c142
    E_2d6f4c5a
    E_07c41d6e
    E_758c7a69
    E_2090964e
    E_40dd6e4d
    E_0c95a743
    E_94e66a08
    E_86970f20
    E_3a1f49cf
    E_4a119ff4
    E_40b8cb7d
    E_bd38167b
    E_98a1d987
    E_21f9eb7b
    E_2cc6ec00
    E_ecdf0da7
    E_58a8c08b
    E_6456f1bf
    E_32ebcf08
    E_32053a95
    E_ff568acd
    E_6e63462d
    E_4db1e8c8
    E_9b5a91c1
    E_0966b1a7
    E_7cd1a7c3
    E_0ad25796
    E_72e93d5d
    E_81e05904
    E_b489b4a7
    E_2000e894
    E_c112644f
    E_469872fb
    E_dff2ffe2
    E_8d52b8cc
    E_1ef51d87
    E_e54f649d
    E_48b3fb56
    E_6fbffe76
    E_4c5f5f1d
    E_38b44d06
    E_7f771202
    E_6c8e3944
    E_55ee9f82
    E_20417574
    E_06e54f10
    E_070b579a
    E_e0d91e87
    E_d25a8a3e
    E_3c8fef9f
    E_1ad462fc
    E_f17fa767
    E_586ce4c3
    E_2cf151cd
    E_bd6e4282
    E_ddfe2a07
    E_e9121018
    E_cdb90f2b
    E_eeb74806
    E_5f4db7d7
    E_651a6c01
    E_a4df49ed
    E_9928f3d8
    E_35aec9f8
    E_b41930d0
    E_8b454c4a
    E_0aae761c
    E_7966ed48
    E_4e00f7e6
    E_1e6e13b9
    E_e4525330
    E_6c76fd8a
    E_720efcf0
    E_3181ba06
    E_bd29096b
    E_6f9b298d
    E_08fc72e4
    E_1c76045f
    E_d7cfcf4d
    E_14714fd4
    E_3f85d0da
    E_27ce813c
    E_3865c066
    E_d3bda32b
    E_dc101ff2
    E_46e5b320
    E_72e581a2
    E_130a9425
    E_7f7d16f4
    E_be4c5a9b
    E_ca830b29
    E_fc80d7d3
    E_7b1484f0
    E_90c9438b
    E_755a4cf4
    E_d8be35ba
    E_26182df7
    E_8c7b69cd
    E_8278e97d
    E_6bc914a5
    E_24339409
    E_1d1d0ebf
    E_2251ab23
    E_116c1ef5
    E_b452f492
    E_c12d13dd
    E_4eb4d40e
    E_5f0541f3
    E_0b70235b
    E_75926d2c
    E_bde903b6
    E_733a2416
    E_c284d3d7
    E_4e94053d
    E_70ce6f96
    E_2c0334b9
    E_e4a87826
    E_0e7ad748
    E_084bbb2a
    E_60cfdeb0
    E_68b9a34d
    E_b39ad739
    E_24a0a09c
    E_86e396d6
    E_a495d93e
    E_2e39cbb1
    E_05d63537
    E_4060e1db
    E_aced286c
    E_3840c369
    E_3f746629
    E_6769bead
    E_72549161
    E_0df4b868
    E_112abeac
    E_ab170ed6
    E_462ee902
    E_350bad85
    E_b0a97117
    E_41ca6b43
    E_2280a37f
    E_3703ed0a
    E_bb33143f
    E_e6cc7973
    E_30d5259e
    E_69c8e6b0
    E_7a3cde32
    E_aaa8c31a
    E_b3be254a
    E_a25ac5f7
    E_f78c1dac
    E_1389effb
    E_34c69035
    E_b065a4ce
    E_eaa517dc
    E_9a067036
    E_9d33e097
    E_5f7e0d70
    E_87ace12b
    E_36c6fdfd
    E_0b2031c5
    E_e5f74136
    E_e06978d2
    E_7473a08e
    E_6310ef1c
    E_5e5c7305
    E_d27c7e24
    E_3738c115
    E_e51977d6
    E_ae138ce9
    E_9075014b
    E_3de5b411
    E_cf47f841
    E_af7ef9df
    E_85aa434b
    E_fef046b1
    E_c2cc6750
    E_65578ee2
    E_8e261347
    E_ad1cb2a3
    E_45cb6dcc
    E_c51258db
    E_7e2afe9f
    E_71515bf5
    E_e4be829e
    E_3fe2432c
    E_11061b3b
    E_0c1c4a8c
    E_5599b739
    E_36136238
    E_9cb338c0
    E_838cd6bc
    E_ef13f078
    E_e7e5007b
    E_ec152890
    E_d0c8e7ce
    E_19fc81b6
    E_24af43f4
    E_8112e50b
    E_101787a0
    E_1eb327c4
    E_4d8bc111
    E_8d2ceb43
    E_d4c7302b
    E_fb39c012
    E_65c5df18
    E_6c548a35
    E_9eeedf54
    E_86dc7f8a
    E_8b9bcf59
    E_8755ee86
    E_e7acd080
    E_5f75bbdc
    E_6867bec1
    E_86206f84
    E_e6ceef03
    E_e8d89714
    E_09510eb0
    E_a34f943a
    E_4ec0b473
    E_ee1713bc
    E_986a00c5
    E_333672c5
    E_751be7f5
    E_7c93b8ef
    E_ae55083e
    E_5172e971
    E_acfefd7b
    E_2d5d7cbf
    E_3169afc1
    E_6e822806
    E_81086409
    E_8884d7b5
    E_861a2c70
    E_1aeffd1f
    E_9bcddf4a
    E_4be5a3a0
    E_530db4da
    E_0fa92e66
    E_f1e7ba9a
    E_f6738976
    E_026d413b
    E_ff16ebc1
    E_4f703d79
    E_4bdb65d2
    E_b3af43ad
    E_e6dab278
    E_3f32c46b
    E_e35719f8
    E_80654198
    E_87ea7839
    E_70003002
    E_d1873db2
    E_ab5ef5cb
    E_40b3bf4d
    E_43a65cc5
    E_60be52e2
    E_1bb3b8eb
    E_800b06e3
    E_4ab2f0dd
    E_5d502bed
    E_984bbb35
    E_cb5e7e04
    E_cd9c5d7b
    E_813d9eed
    E_6a503cbc
    E_b3bdc06b
    E_d5b83d2e
    E_9fc54f50
    E_9d4161cd
    E_81b2b249
    E_135f3262
    E_f1745cb0
    E_fced1c15
    E_857585bf
    E_356bf940
    E_96b32c18
    E_3df67faa
    E_f0c9d779
    E_e7e9b7d3
    E_18bd415c
    E_03cbd11e
    E_94e4cc00
    E_ba72258e
    E_e3b6701c
    E_86eddd99
    E_3c3dee0c
    E_2201326a
    E_2df42e76
    E_924dd487
    E_40f55209
    E_1d14e701
    E_c6a2631f
    E_6c9a3a6b
    E_52830d1c
    E_4f53a38c
    E_53e3f67e
    E_470bed5d
    E_b61f09ef
    E_94e94a1d
    E_b517c327
    E_4f3809e8
    E_3f9d29ad
    E_0aa9e887
    E_1b0eac6c
    E_b2b5ac03
    E_1a9f140f
    E_2dc43c42
    E_d923657a
    E_7a296167
    E_287fc9e3
    E_10b1d976
    E_1322f230
    E_b1b0a96b
    E_4a6db50c
    E_4da71407
    E_988a89a6
    E_52d39de7
    E_3650a4f1
    E_cb523e39
    E_58e8d066
    E_b877ce1a
    E_35ac30bc
    E_9f6a3a7a
    E_d489456f
    E_354d0b6d
    E_d22ecb9d
    E_2d0a0756
    E_669efd30
    E_7d6a8ef5
    E_e90f4df2
    E_0fd3068c
    E_9dd5163b
    E_865ad45c
    E_24cdcf23
    E_7e330696
    E_2f9843e2
    E_b01d8bb3
    E_94aa10e8
    E_2c61c055
    E_dba49f66
    E_7a8663e3
    E_dea71aed
    E_766b1319
    E_e79c4171
    E_cca0388b
    E_cbe6445c
    E_6bba46b7
    E_cc329edc
    E_7033a300
    E_986e8a86
    E_fec172e8
    E_d789cc9b
    E_cff56a92
    E_82db95b9
    E_aec638dc
    E_f473a0cc
    E_b79e042d
    E_d42c3bc4
    E_0e28d977
    E_3d57004e
    E_9ca54107
    E_f58a6428
    E_34326ac0
    E_80afc4a6
    E_a2e3f100
    E_a24948c9
    E_b1e57ea5
    E_93b216a7
    E_94377abf
    E_f50b936d
    E_e95e182d
    E_4f79b6c5
    E_3a01cc6a
    E_77843d8d
    E_2148a054
    E_21bfb4dc
    E_9a8bee0c
    E_3e8fcbba
    E_00dcbaf4
    E_3666d0ef
    E_a033de96
    E_d5d6d7d7
    E_73a80e82
    E_977fbfa0
    E_7d4c3c8b
    E_bda9d2e3
    E_d15a284f
    E_d14a3378
    E_9c41474c
    E_f35749f1
    E_d0008c82
    E_72eb2a18
    E_e791e72d
    E_039768af
    E_1704e521
    E_cdf50930
    E_b4008120
    E_92bf9c12
    E_ddc1bd48
    E_480cea13
    E_2b5d9695
    E_cea9e67a
    E_b9d2c5ce
    E_2c247d79
    E_7492be31
    E_cc62dc42
    E_c860ad5c
    E_a9bdf2a5
    E_06dcc47f
    E_28f5583d
    E_804817ab
    E_27893a20
    E_0cf37b53
    E_08406e02
    E_1fe0327e
    E_4fa80766
    E_8043cead
    E_6c0e2d14
    E_5dee6f10
    E_5c989ad8
    E_1a695b62
    E_674344f8
    E_8c50b323
    E_1e41614a
    E_15d031f5
    E_61fd80f1
    E_fc7d9cf9
    E_3c942d39
    E_315d24b4
    E_775e8a11
    E_b3b66c0b
    E_765ca849
    E_295aac07
    E_c3769640
    E_bc9adfbf
    E_63cced0d
    E_5aed6be0
    E_9a0b04f1
    E_536448b6
    E_dea6999c
    E_1943e649
    E_754df8b5
    E_3e351381
    E_2af1cf56
    E_2c3bf540
    E_a501e825
    E_38918c67
    E_b56aef73
    E_7ce3c23a
    E_fad8795c
    E_d5ecaadd
    E_3fdab22d
    E_9063882a
    E_1d8e977e
    E_d230ab6e
    E_d95a84d1
    E_c4e619e7
    E_2a187b6b
    E_666bed21
    E_ee121f88
    E_861d5761
    E_030b5187
    E_b0b04ff3
    E_3e65fd15
    E_3327e100
    E_518a2d34
    E_90a38b77
    E_77bf0850
    E_45e0dcb4
    E_6d9c2119
    E_d2846cbd
    E_36fcef36
    E_556bf685
    E_7a65e9e8
    E_85250491
    E_e10e8928
    E_7775dc0d
    E_396b1e94
    E_cd62f9d5
    E_b6a1c2e3
    E_b6b76d32
    E_aa393677
    E_2efb1c2a
    E_abc38e01
    E_b9e49dfd
    E_df694593
    E_ab640625
    E_800e3366
    E_1bd4a7bc
    E_962e7b87
    E_0b2d9189
    E_151aab65
    E_4cdc636a
    E_0a6b5bd4
    E_a092598d
    E_de3e701e
    E_8fe4cf9f
    E_f77b2040
    E_793ee6d8
    E_c68533ec
    E_cec2107f
    E_e60d3b28
    E_7a2b324c
    E_fc18d61e
    E_b4b08076
    E_2c28f070
    E_ce47f704
    E_ded69911
    E_913b7736
    E_b4aba060
    E_29a40b06
    E_31ae1c35
    E_19529e08
    E_ab8c2fe2
    E_d0f5b32a
    E_5f2dcba7
    E_2a4b5399
    E_a5b2f5d0
    E_7ee3c79d
    E_6960603b
    E_8118a2de
    E_88f84ebb
    E_8cde2576
    E_ead68b73
    E_3094b40e
    E_64df24a7
    E_19646aa4
    E_0cebcdb2
    E_94432bfb
    E_14921d90
    E_e90bcfef
    E_7e9dcdaf
    E_448fdc25
    E_25c9ffa9
    E_fff113fa
    E_e3c3bedb
    E_749d0d68
    E_a0840483
    E_f9b88a9b
    E_ffb3a221
    E_b4dc7db3
    E_a627d904
    E_5d8db8e3
    E_3da9c673
    E_7f06f79f
    E_758458b4
    E_62deb617
    E_e6ac9424
    E_773f9a08
    E_65eaf581
    E_490b3808
    E_806d472a
    E_00ebec8e
    E_d6d0acaf
    E_7d9e495b
    E_7b1dd21c
    E_b7457c51
    E_2a51b8f7
    E_2eb9238d
    E_2667661e
    E_7cbc51a3
    E_b14c7a4f
    E_53c30371
    E_446bb870
    E_ecbd93e0
    E_5e474d4f
    E_aebf3b1e
    E_5416404b
    E_7372ca98
    E_eb476e75
    E_6fab3c0f
    E_51eeee03
    E_37041e95
    E_f48c2f23
    E_de572371
    E_a3286936
    E_c174497e
    E_b0c41bb2
    E_3c17c0d3
    E_7187cf2b
    E_40d54f66
    E_49ca5253
    E_3097660e
    E_f2be0f06
    E_4bef32ca
    E_e88663bc
    E_fb6dd82d
    E_1b661d3e
    E_90687d05
    E_498dbac3
    E_0d00a1ce
    E_f9fafe88
    E_3bff3e42
    E_60cd64be
    E_dabee5e3
    E_7bbd9202
    E_67463808
    E_0297e877
    E_2baf3e3c
    E_12ae9959
    E_e7f6bb30
    E_032ec1b8
    E_7f7f8616
    E_05766987
    E_87ddde68
    E_bc245ae9
    E_89ba4519
    E_b1e62a63
    E_ba79de29
    E_3179483e
    E_47d476cd
    E_b3da2bc2
    E_15948ca7
    E_71ea024d
    E_9508d6c0
    E_a2208e8c
    E_33196071
    E_b3d0bbd8
    E_9d958d90
    E_46b433a0
    E_faf6747b
    {0, 0, 0, 0}
};
_Static_assert(sizeof mreg_data_version_texts
                   / sizeof(struct mreg_version_texts)
                   == MREG_DATA_VERSIONS + 1,
               "versions of all models");
