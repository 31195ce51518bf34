/* What each model is.
 * Lists of models.c.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
/* model, id, the same in the pool, provider, versions of its prices,
 * capabilities, limits, maker, tokenizer, geography,
 * released, deprecated, retires, verified, price entry */
#define MODELS_6(X) \
    X(M_638d59bb, "ReMM-SLERP-L2-13B", TAIL(S_986e8a86, 16), P_b6339b7e, 0, C_b112b95a, L_2e21147f, M_638d59bb, K_02cadbcc, MREG_GLOBAL, DAY(2023, 7, 22), 0, 0, 0, UNPRICED) \
    X(M_3cc10b06, "Toppy-M-7B", TAIL(S_fec172e8, 16), P_b6339b7e, 0, C_ffae73c7, L_c8ec700b, M_3cc10b06, K_a686ee67, MREG_GLOBAL, DAY(2023, 11, 10), 0, 0, 0, UNPRICED) \
    X(M_8ff90ca6, "SOLAR-0-70b", TAIL(S_8ff90ca6, 8), P_139d1ac4, 0, C_5e3859e1, L_c8ec700b, M_8ff90ca6, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_eee18292, "SOLAR-10.7B-Instruct-v1.0", TAIL(S_315d24b4, 17), P_139d1ac4, 0, C_5e3859e1, L_c8ec700b, M_eee18292, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_536448b6, "solar-mini", TAIL(S_536448b6, 8), P_139d1ac4, 1, C_028a5c23, L_acf26cab, M_536448b6, K_a686ee67, MREG_GLOBAL, DAY(2024, 6, 12), 0, 0, DAY(2026, 9, 30), E_536448b6(ANY)) \
    X(M_dea6999c, "solar-pro2", TAIL(S_dea6999c, 8), P_139d1ac4, 1, C_1c23fbb7, L_4060e1f6, M_dea6999c, K_a686ee67, MREG_GLOBAL, DAY(2025, 5, 20), 0, 0, 0, E_dea6999c(ANY)) \
    X(M_1943e649, "solar-pro3", TAIL(S_1943e649, 8), P_139d1ac4, 1, C_fab57e8e, L_862e92b2, M_1943e649, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 9, 30), E_1943e649(ANY)) \
    X(M_754df8b5, "solar-pro4", TAIL(S_43a65cc5, 19), P_139d1ac4, 1, C_fab57e8e, L_b96a2a2b, M_754df8b5, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 6), 0, 0, DAY(2026, 9, 30), E_754df8b5(ANY)) \
    X(M_86f962b8, "v0-1.0-md", TAIL(S_86f962b8, 3), P_0270da4d, 1, C_24831e68, L_f95b1ee4, M_86f962b8, K_a686ee67, MREG_GLOBAL, DAY(2025, 5, 22), 0, 0, 0, E_86f962b8(ANY)) \
    X(M_9987e208, "v0-1.5-lg", TAIL(S_9987e208, 3), P_0270da4d, 1, C_24831e68, L_e4e9d956, M_9987e208, K_a686ee67, MREG_GLOBAL, DAY(2025, 6, 9), 0, 0, 0, E_9987e208(ANY)) \
    X(M_c31cf96f, "v0-1.5-md", TAIL(S_c31cf96f, 3), P_0270da4d, 1, C_24831e68, L_f95b1ee4, M_c31cf96f, K_a686ee67, MREG_GLOBAL, DAY(2025, 6, 9), 0, 0, 0, E_c31cf96f(ANY)) \
    X(M_176fd619, "aion-labs-aion-3-0", TAIL(S_176fd619, 7), P_3ca800b6, 1, C_e4ab649a, L_2ea4c9e0, M_176fd619, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 8), 0, 0, 0, E_176fd619(ANY)) \
    X(M_2825e91b, "aion-labs-aion-3-0-mini", TAIL(S_2825e91b, 7), P_3ca800b6, 1, C_e4ab649a, L_2ea4c9e0, M_2825e91b, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 8), 0, 0, 0, E_2825e91b(ANY)) \
    X(M_ba197242, "aion-labs-aion-3-5", TAIL(S_ba197242, 7), P_3ca800b6, 1, C_e4ab649a, L_41c124f1, M_ba197242, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 23), 0, 0, 0, E_ba197242(ANY)) \
    X(M_49bca1f4, "aion-labs-aion-3-5-mini", TAIL(S_49bca1f4, 7), P_3ca800b6, 1, C_e4ab649a, L_41c124f1, M_49bca1f4, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 23), 0, 0, 0, E_49bca1f4(ANY)) \
    X(M_60cab476, "claude-fable-5", TAIL(S_b22bc474, 23), P_3ca800b6, 1, C_1638d540, L_ddd5b34b, M_86c0c8bf, K_98665e4e, MREG_GLOBAL, DAY(2026, 6, 9), 0, 0, DAY(2026, 11, 10), E_60cab476(ANY)) \
    X(M_78c72aa8, "claude-fable-5-1", TAIL(S_e12f6882, 25), P_3ca800b6, 1, C_10a726fd, L_ddd5b34b, M_98ee7005, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 1), 0, 0, DAY(2026, 11, 10), E_78c72aa8(ANY)) \
    X(M_4be8864a, "claude-opus-4-5", TAIL(S_42c9524a, 22), P_3ca800b6, 1, C_50c0358f, L_5f1e8579, M_f583c185, K_a2682d5c, MREG_GLOBAL, DAY(2025, 11, 24), 0, 0, DAY(2026, 11, 10), E_4be8864a(ANY)) \
    X(M_36863ad8, "claude-opus-4-6", TAIL(S_8cd5cad8, 22), P_3ca800b6, 1, C_5d594a9b, L_ddd5b34b, M_82f48fe4, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 4), 0, 0, DAY(2026, 11, 10), E_36863ad8(ANY)) \
    X(M_f1d02e1c, "claude-opus-4-7", TAIL(S_8788f588, 22), P_3ca800b6, 1, C_1638d540, L_ddd5b34b, M_792c5a49, K_98665e4e, MREG_GLOBAL, DAY(2026, 4, 16), 0, 0, DAY(2026, 11, 10), E_f1d02e1c(ANY)) \
    X(M_47911ff5, "claude-opus-4-8", TAIL(S_5e3f5217, 25), P_3ca800b6, 1, C_1638d540, L_ddd5b34b, M_cccbc1ce, K_98665e4e, MREG_GLOBAL, DAY(2026, 5, 28), 0, 0, DAY(2026, 11, 10), E_47911ff5(ANY)) \
    X(M_fb752be4, "claude-opus-4-8-fast", TAIL(S_fb752be4, 7), P_3ca800b6, 1, C_1638d540, L_ddd5b34b, M_cccbc1ce, K_98665e4e, MREG_GLOBAL, DAY(2026, 5, 28), 0, 0, DAY(2026, 11, 10), E_fb752be4(ANY)) \
    X(M_f00d05a7, "claude-opus-5", TAIL(S_cfcdefab, 23), P_3ca800b6, 1, C_1638d540, L_ddd5b34b, M_568e0eb3, K_98665e4e, MREG_GLOBAL, DAY(2026, 7, 24), 0, 0, DAY(2026, 11, 10), E_f00d05a7(ANY)) \
    X(M_88b0d1c6, "claude-opus-5-5", TAIL(S_a29721bc, 25), P_3ca800b6, 1, C_10a726fd, L_ddd5b34b, M_cfe0652e, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_88b0d1c6(ANY)) \
    X(M_6e03225f, "claude-opus-5-5-fast", TAIL(S_6e03225f, 7), P_3ca800b6, 1, C_10a726fd, L_ddd5b34b, M_cfe0652e, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_6e03225f(ANY)) \
    X(M_aa069e4f, "claude-opus-5-fast", TAIL(S_80b48b29, 17), P_3ca800b6, 1, C_1638d540, L_ddd5b34b, M_568e0eb3, K_98665e4e, MREG_GLOBAL, DAY(2026, 7, 24), 0, 0, DAY(2026, 11, 10), E_aa069e4f(ANY)) \
    X(M_0958c769, "claude-sonnet-4-5", TAIL(S_eca904a8, 22), P_3ca800b6, 1, C_fa519194, L_e77f9970, M_ec8b283a, K_a2682d5c, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, DAY(2026, 11, 10), E_0958c769(ANY)) \
    X(M_788d84d7, "claude-sonnet-4-6", TAIL(S_2fb98617, 22), P_3ca800b6, 1, C_50c0358f, L_823120cf, M_fec21a94, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 17), 0, 0, DAY(2026, 11, 10), E_788d84d7(ANY)) \
    X(M_0878b94b, "claude-sonnet-5", TAIL(S_bceb745d, 25), P_3ca800b6, 1, C_1638d540, L_823120cf, M_2cd37409, K_98665e4e, MREG_GLOBAL, DAY(2026, 6, 30), 0, 0, DAY(2026, 11, 10), E_0878b94b(ANY)) \
    X(M_d8c0373c, "claude-sonnet-5-5", TAIL(S_e4f454b2, 25), P_3ca800b6, 1, C_10a726fd, L_ddd5b34b, M_d1236105, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 28), 0, 0, DAY(2026, 11, 10), E_d8c0373c(ANY)) \
    X(M_7f3d92fd, "deepseek-v3.2", TAIL(S_6048f209, 11), P_3ca800b6, 1, C_5ff05213, L_8d63c081, M_6c588476, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, 0, E_7f3d92fd(ANY)) \
    X(M_c8bad3c7, "deepseek-v4-1-flash", TAIL(S_2bd77c56, 21), P_3ca800b6, 1, C_ef1f3900, L_29f877a0, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_c8bad3c7(ANY)) \
    X(M_124fcf34, "deepseek-v4-flash", TAIL(S_d60193a8, 42), P_3ca800b6, 1, C_b7101c1c, L_b9d74d7d, M_6d0dcdfb, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 9, 30), E_124fcf34(ANY)) \
    X(M_046eba4d, "deepseek-v4-flash-0731", TAIL(S_194138b2, 22), P_3ca800b6, 1, C_0a07a212, L_b9d74d7d, M_cedf04ac, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, 0, 0, E_046eba4d(ANY)) \
    X(M_5325049d, "deepseek-v4-flash-0731-fast", TAIL(S_5325049d, 7), P_3ca800b6, 1, C_1071ca0f, L_b9d74d7d, M_af74ffca, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 9), 0, 0, 0, E_5325049d(ANY)) \
    X(M_24a556be, "deepseek-v4-pro", TAIL(S_2823afa6, 7), P_3ca800b6, 1, C_0c67a4de, L_b9d74d7d, M_4247e801, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 11, 10), E_24a556be(ANY)) \
    X(M_baf61eac, "deepseek-v4-pro-0813", TAIL(S_09cd9286, 21), P_3ca800b6, 1, C_0a07a212, L_b9d74d7d, M_53efb261, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, 0, E_baf61eac(ANY)) \
    X(M_35210016, "gemini-3-1-pro-preview", TAIL(S_35210016, 7), P_3ca800b6, 1, C_b76a7a2c, L_b9d74d7d, M_793ee6d8, K_16d6fde1, MREG_GLOBAL, DAY(2026, 2, 19), 0, 0, DAY(2026, 11, 10), E_35210016(ANY)) \
    X(M_97c8d961, "gemini-3-5-flash", TAIL(S_97c8d961, 7), P_3ca800b6, 1, C_33704734, L_9214ee0b, M_8d99798a, K_16d6fde1, MREG_GLOBAL, DAY(2026, 5, 19), 0, 0, DAY(2026, 11, 10), E_97c8d961(ANY)) \
    X(M_0a199f29, "gemini-3-5-flash-lite", TAIL(S_0a199f29, 7), P_3ca800b6, 1, C_ca351c67, L_9214ee0b, M_e7f69d0d, K_16d6fde1, MREG_GLOBAL, DAY(2026, 7, 21), 0, 0, DAY(2026, 11, 10), E_0a199f29(ANY)) \
    X(M_752432d0, "gemini-3-6-flash", TAIL(S_752432d0, 7), P_3ca800b6, 1, C_33704734, L_9214ee0b, M_77b5dbc3, K_16d6fde1, MREG_GLOBAL, DAY(2026, 7, 21), 0, 0, DAY(2026, 11, 10), E_752432d0(ANY)) \
    X(M_53c9ca71, "gemini-3-7-flash", TAIL(S_53c9ca71, 7), P_3ca800b6, 1, C_33704734, L_9214ee0b, M_16a8dce2, K_16d6fde1, MREG_GLOBAL, DAY(2026, 8, 13), 0, 0, DAY(2026, 11, 10), E_53c9ca71(ANY)) \
    X(M_558e3bd5, "gemini-3-8-flash", TAIL(S_558e3bd5, 7), P_3ca800b6, 1, C_9a671dcf, L_9214ee0b, M_422e5ba8, K_16d6fde1, MREG_GLOBAL, DAY(2026, 9, 2), 0, 0, DAY(2026, 11, 10), E_558e3bd5(ANY)) \
    X(M_024a86aa, "gemini-3-flash-preview", TAIL(S_024a86aa, 7), P_3ca800b6, 1, C_ca351c67, L_4df61a7c, M_4cdc636a, K_16d6fde1, MREG_GLOBAL, DAY(2025, 12, 17), 0, 0, DAY(2026, 11, 10), E_024a86aa(ANY)) \
    X(M_df655727, "gemma-4-uncensored", TAIL(S_df655727, 7), P_3ca800b6, 1, C_01f46805, L_bfb10416, M_df655727, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 13), 0, 0, 0, E_df655727(ANY)) \
    X(M_66de16b5, "google-gemma-3-27b-it", TAIL(S_66de16b5, 7), P_3ca800b6, 1, C_3582894b, L_bdbb3404, M_ff873c19, K_dac21884, MREG_GLOBAL, DAY(2025, 3, 12), 0, 0, DAY(2026, 9, 23), E_66de16b5(ANY)) \
    X(M_cf0886f1, "google-gemma-4-26b-a4b-it", TAIL(S_cf0886f1, 7), P_3ca800b6, 1, C_17b88f48, L_bfb10416, M_f5169509, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_cf0886f1(ANY)) \
    X(M_a8078f2a, "google-gemma-4-31b-it", TAIL(S_a8078f2a, 7), P_3ca800b6, 1, C_17b88f48, L_bfb10416, M_9c37d712, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 3), 0, 0, 0, E_a8078f2a(ANY)) \
    X(M_173c11f7, "grok-4-20", TAIL(S_173c11f7, 7), P_3ca800b6, 1, C_81077560, L_21f44674, M_7372ca98, K_3b405d0a, MREG_GLOBAL, DAY(2026, 3, 9), 0, 0, 0, E_173c11f7(ANY)) \
    X(M_8f5a0879, "grok-4-20-multi-agent", TAIL(S_8f5a0879, 7), P_3ca800b6, 1, C_9d9dc670, L_21f44674, M_f48c2f23, K_3b405d0a, MREG_GLOBAL, DAY(2026, 3, 9), 0, 0, 0, E_8f5a0879(ANY)) \
    X(M_d40d0a79, "grok-4-3", TAIL(S_d40d0a79, 7), P_3ca800b6, 1, C_a74cb71b, L_ec31584f, M_c174497e, K_3b405d0a, MREG_GLOBAL, DAY(2026, 4, 17), 0, 0, DAY(2026, 11, 10), E_d40d0a79(ANY)) \
    X(M_a745f74b, "grok-4-5", TAIL(S_a745f74b, 7), P_3ca800b6, 1, C_a74cb71b, L_48dcedb7, M_b0c41bb2, K_3b405d0a, MREG_GLOBAL, DAY(2026, 7, 8), 0, 0, DAY(2026, 11, 10), E_a745f74b(ANY)) \
    X(M_0cfb84b7, "grok-4-6", TAIL(S_0cfb84b7, 7), P_3ca800b6, 1, C_a74cb71b, L_7446bcc2, M_3c17c0d3, K_3b405d0a, MREG_GLOBAL, DAY(2026, 8, 7), 0, 0, DAY(2026, 11, 10), E_0cfb84b7(ANY)) \
    X(M_164efa95, "grok-4-7", TAIL(S_164efa95, 7), P_3ca800b6, 1, C_20e97f77, L_7446bcc2, M_7187cf2b, K_3b405d0a, MREG_GLOBAL, DAY(2026, 9, 21), 0, 0, DAY(2026, 11, 10), E_164efa95(ANY)) \
    X(M_fe8b958f, "grok-build-0-1", TAIL(S_fe8b958f, 7), P_3ca800b6, 1, C_7af24f56, L_4df61a7c, M_49ca5253, K_3b405d0a, MREG_GLOBAL, DAY(2026, 4, 16), 0, 0, DAY(2026, 9, 30), E_fe8b958f(ANY)) \
    X(M_4347b646, "hermes-3-llama-3.1-405b", TAIL(S_4347b646, 7), P_3ca800b6, 1, C_f742c31b, L_788aad12, M_b7c87f4e, K_04d4a422, MREG_GLOBAL, DAY(2025, 9, 25), 0, 0, 0, E_4347b646(ANY)) \
    X(M_fe5573fb, "inkling", TAIL(S_9f90e319, 21), P_3ca800b6, 1, C_528e5cc8, L_56b01ade, M_98c4c105, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, 0, E_fe5573fb(ANY)) \
    X(M_da53c389, "kimi-k2-5", TAIL(S_da53c389, 7), P_3ca800b6, 1, C_ebfc071a, L_4df61a7c, M_06434604, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 1, 27), 0, 0, DAY(2026, 9, 23), E_da53c389(ANY)) \
    X(M_2834f009, "kimi-k2-6", TAIL(S_2834f009, 7), P_3ca800b6, 1, C_450a7eee, L_4df61a7c, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, DAY(2026, 11, 10), E_2834f009(ANY)) \
    X(M_b922f179, "kimi-k2-7-code", TAIL(S_d16a33b9, 22), P_3ca800b6, 1, C_d7ae0263, L_4df61a7c, M_5ea285ac, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, DAY(2026, 11, 10), E_b922f179(ANY)) \
    X(M_22651c73, "kimi-k3", TAIL(S_bd9a0868, 21), P_3ca800b6, 1, C_db10c720, L_29f877a0, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_22651c73(ANY)) \
    X(M_5b02e124, "kimi-k3-fast-api", TAIL(S_5b02e124, 7), P_3ca800b6, 1, C_db10c720, L_29f877a0, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_5b02e124(ANY)) \
    X(M_bbb12ceb, "llama-3.2-3b", TAIL(S_738bca91, 12), P_3ca800b6, 1, C_f3ab9d40, L_96cffaf0, M_59804501, K_04d4a422, MREG_GLOBAL, DAY(2024, 10, 3), 0, 0, 0, E_bbb12ceb(ANY)) \
    X(M_0e7415f9, "llama-3.3-70b", TAIL(S_05088293, 20), P_3ca800b6, 1, C_917a7997, L_96cffaf0, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_0e7415f9(ANY)) \
    X(M_daf5054e, "mercury-2", TAIL(S_daf5054e, 7), P_3ca800b6, 1, C_0b37fca1, L_03276051, M_6dbb24b6, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 24), 0, 0, DAY(2026, 9, 30), E_daf5054e(ANY)) \
    X(M_f7f81bb3, "mercury-2-5", TAIL(S_f7f81bb3, 7), P_3ca800b6, 1, C_1411cfaf, L_e22182b9, M_b9d9f598, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 8), 0, 0, DAY(2026, 9, 30), E_f7f81bb3(ANY)) \
    X(M_2838600f, "minimax-m25", TAIL(S_2838600f, 7), P_3ca800b6, 1, C_0b4eecd8, L_5f1e8579, M_59208343, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 2, 12), 0, 0, DAY(2026, 9, 30), E_2838600f(ANY)) \
    X(M_c97ddd39, "minimax-m27", TAIL(S_c97ddd39, 7), P_3ca800b6, 1, C_0b4eecd8, L_5f1e8579, M_d4ef424c, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 3, 18), 0, 0, DAY(2026, 11, 10), E_c97ddd39(ANY)) \
    X(M_9e8395e6, "minimax-m3-preview", TAIL(S_9e8395e6, 7), P_3ca800b6, 1, C_8de6f790, L_56b01ade, M_38569139, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, 0, E_9e8395e6(ANY)) \
    X(M_78e6c9b4, "mistral-small-3-2-24b-instruct", TAIL(S_78e6c9b4, 7), P_3ca800b6, 1, C_1ba2bafb, L_c8ec700b, M_e4345835, K_6e58805c, MREG_GLOBAL, DAY(2025, 6, 20), 0, 0, 0, E_78e6c9b4(ANY)) \
    X(M_2e50a953, "nvidia-nemotron-3-nano-30b-a3b", TAIL(S_2e50a953, 7), P_3ca800b6, 1, C_b65a6238, L_788aad12, M_6623b224, K_a686ee67, MREG_GLOBAL, DAY(2026, 1, 27), 0, 0, 0, E_2e50a953(ANY)) \
    X(M_2d729355, "nvidia-nemotron-3-ultra-550b-a55b", TAIL(S_2d729355, 7), P_3ca800b6, 1, C_ba6ff5f6, L_073f369b, M_d2435ae3, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 4), 0, 0, 0, E_2d729355(ANY)) \
    X(M_5b60869b, "olafangensan-glm-4.7-flash-heretic", TAIL(S_5b60869b, 7), P_3ca800b6, 1, C_104ecdc3, L_08ac10f2, M_5b60869b, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 2, 4), 0, 0, 0, E_5b60869b(ANY)) \
    X(M_fd79bd20, "openai-gpt-4o-2024-11-20", TAIL(S_fd79bd20, 7), P_3ca800b6, 1, C_417a2c1a, L_788aad12, M_33998851, K_474633b1, MREG_GLOBAL, DAY(2024, 11, 20), 0, 0, DAY(2026, 11, 10), E_fd79bd20(ANY)) \
    X(M_a0684252, "openai-gpt-4o-mini-2024-07-18", TAIL(S_a0684252, 7), P_3ca800b6, 1, C_417a2c1a, L_788aad12, M_94d9f0da, K_474633b1, MREG_GLOBAL, DAY(2024, 7, 18), 0, 0, DAY(2026, 11, 10), E_a0684252(ANY)) \
    X(M_097cce44, "openai-gpt-52", TAIL(S_097cce44, 7), P_3ca800b6, 1, C_ce26ca70, L_8c60b4fb, M_6132e68d, K_c770f2fc, MREG_GLOBAL, DAY(2025, 12, 11), 0, 0, DAY(2026, 11, 10), E_097cce44(ANY)) \
    X(M_65ce8840, "openai-gpt-53-codex", TAIL(S_65ce8840, 7), P_3ca800b6, 1, C_5895ec62, L_b872954f, M_ab2d0d37, K_c770f2fc, MREG_GLOBAL, DAY(2026, 2, 5), 0, 0, DAY(2026, 11, 10), E_65ce8840(ANY)) \
    X(M_ed8b9571, "openai-gpt-54", TAIL(S_ed8b9571, 7), P_3ca800b6, 1, C_ce26ca70, L_86c38e97, M_da5f158f, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 5), 0, 0, DAY(2026, 11, 10), E_ed8b9571(ANY)) \
    X(M_9b8467eb, "openai-gpt-54-mini", TAIL(S_9b8467eb, 7), P_3ca800b6, 1, C_ce26ca70, L_b872954f, M_deed65be, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 17), 0, 0, DAY(2026, 11, 10), E_9b8467eb(ANY)) \
    X(M_b0e001df, "openai-gpt-54-pro", TAIL(S_b0e001df, 7), P_3ca800b6, 1, C_ced022b5, L_dee55358, M_761cd44e, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 5), 0, 0, DAY(2026, 11, 10), E_b0e001df(ANY)) \
    X(M_2161bd66, "openai-gpt-55", TAIL(S_2161bd66, 7), P_3ca800b6, 1, C_372696d7, L_86c38e97, M_9a8f4a62, K_c770f2fc, MREG_GLOBAL, DAY(2026, 4, 23), 0, 0, DAY(2026, 11, 10), E_2161bd66(ANY)) \
    X(M_bbbad8cf, "openai-gpt-55-pro", TAIL(S_bbbad8cf, 7), P_3ca800b6, 1, C_372696d7, L_dee55358, M_cd647860, K_c770f2fc, MREG_GLOBAL, DAY(2026, 4, 23), 0, 0, DAY(2026, 11, 10), E_bbbad8cf(ANY)) \
    X(M_9b60e4f0, "openai-gpt-56-luna", TAIL(S_9b60e4f0, 7), P_3ca800b6, 1, C_372696d7, L_ddd5b34b, M_65a8fc1d, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_9b60e4f0(ANY)) \
    X(M_c27a7cdf, "openai-gpt-56-luna-pro", TAIL(S_c27a7cdf, 7), P_3ca800b6, 1, C_372696d7, L_ddd5b34b, M_65a8fc1d, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_c27a7cdf(ANY)) \
    X(M_d4fd6cb5, "openai-gpt-56-sol", TAIL(S_d4fd6cb5, 7), P_3ca800b6, 1, C_50fe6f74, L_ddd5b34b, M_05106807, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_d4fd6cb5(ANY)) \
    X(M_a74c6e36, "openai-gpt-56-sol-pro", TAIL(S_a74c6e36, 7), P_3ca800b6, 1, C_50fe6f74, L_ddd5b34b, M_05106807, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_a74c6e36(ANY)) \
    X(M_cf6eac0b, "openai-gpt-56-terra", TAIL(S_cf6eac0b, 7), P_3ca800b6, 1, C_372696d7, L_ddd5b34b, M_f8dbf8d1, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_cf6eac0b(ANY)) \
    X(M_67320ea3, "openai-gpt-56-terra-pro", TAIL(S_67320ea3, 7), P_3ca800b6, 1, C_372696d7, L_ddd5b34b, M_f8dbf8d1, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_67320ea3(ANY)) \
    X(M_5f5e8972, "openai-gpt-6-astra", TAIL(S_5f5e8972, 7), P_3ca800b6, 1, C_1dbeeacb, L_dee55358, M_5553b7ca, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 3), 0, 0, DAY(2026, 11, 10), E_5f5e8972(ANY)) \
    X(M_071cb04c, "openai-gpt-6-astra-pro", TAIL(S_071cb04c, 7), P_3ca800b6, 1, C_fa60bee1, L_6dec5374, M_4d9df5c5, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 5), 0, 0, 0, E_071cb04c(ANY)) \
    X(M_b85a5b4d, "openai-gpt-6-luna", TAIL(S_b85a5b4d, 7), P_3ca800b6, 1, C_1dbeeacb, L_dee55358, M_e5d07697, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_b85a5b4d(ANY)) \
    X(M_9be07b68, "openai-gpt-6-sol", TAIL(S_9be07b68, 7), P_3ca800b6, 1, C_1dbeeacb, L_dee55358, M_3b5ea6fd, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_9be07b68(ANY)) \
    X(M_2747dbd7, "openai-gpt-61-sol", TAIL(S_2747dbd7, 7), P_3ca800b6, 1, C_8a034855, L_dee55358, M_0f7beea5, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 29), 0, 0, DAY(2026, 11, 10), E_2747dbd7(ANY)) \
    X(M_024ab181, "openai-gpt-oss-120b", TAIL(S_024ab181, 7), P_3ca800b6, 1, C_d87b7405, L_788aad12, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_024ab181(ANY)) \
    X(M_c323fcc5, "qwen-3-6-plus", TAIL(S_c323fcc5, 7), P_3ca800b6, 1, C_7fa65648, L_9214ee0b, M_b8be5331, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, DAY(2026, 9, 30), E_c323fcc5(ANY)) \
    X(M_bd0f405c, "qwen-3-7-max", TAIL(S_bd0f405c, 7), P_3ca800b6, 1, C_24b9fed3, L_9214ee0b, M_a3a34c56, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 5, 21), 0, 0, DAY(2026, 9, 30), E_bd0f405c(ANY)) \
    X(M_7ca976a8, "qwen-3-7-plus", TAIL(S_7ca976a8, 7), P_3ca800b6, 1, C_5cb3ac79, L_9214ee0b, M_7190ddc2, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 6, 2), 0, 0, DAY(2026, 9, 30), E_7ca976a8(ANY)) \
    X(M_a31152c3, "qwen-3-8-2-4t-a95b", TAIL(S_a31152c3, 7), P_3ca800b6, 1, C_0a07a212, L_eb12a7ab, M_fb920161, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_a31152c3(ANY)) \
    X(M_4483e8ca, "qwen-3-8-27b", TAIL(S_4483e8ca, 7), P_3ca800b6, 1, C_e1e73759, L_eb12a7ab, M_dea49a5a, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 17), 0, 0, 0, E_4483e8ca(ANY)) \
    X(M_93d403eb, "qwen-3-8-flash", TAIL(S_93d403eb, 7), P_3ca800b6, 1, C_94ec47a4, L_29f877a0, M_3a67c676, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 9, 30), E_93d403eb(ANY)) \
    X(M_5aad517f, "qwen-3-8-max", TAIL(S_5aad517f, 7), P_3ca800b6, 1, C_fd950b2c, L_29f877a0, M_99ca714b, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 7, 22), 0, 0, DAY(2026, 9, 30), E_5aad517f(ANY)) \
    X(M_d127b5d7, "qwen3-235b-a22b-instruct-2507", TAIL(S_568be692, 7), P_3ca800b6, 1, C_641cd2e3, L_788aad12, M_b147e8e5, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 29), 0, 0, 0, E_d127b5d7(ANY)) \
    X(M_27cdf150, "qwen3-235b-a22b-thinking-2507", TAIL(S_67f69641, 7), P_3ca800b6, 1, C_abfec06f, L_788aad12, M_0a08c961, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 29), 0, 0, 0, E_27cdf150(ANY)) \
    X(M_51f6d296, "qwen3-5-35b-a3b", TAIL(S_51f6d296, 7), P_3ca800b6, 1, C_582a2343, L_7e5ae945, M_2e99c6cf, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_51f6d296(ANY)) \
    X(M_b1240eb2, "qwen3-5-397b-a17b", TAIL(S_b1240eb2, 7), P_3ca800b6, 1, C_6ce06f1a, L_2ea4c9e0, M_dccb8b92, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 15), 0, 0, DAY(2026, 9, 30), E_b1240eb2(ANY)) \
    X(M_41d10079, "qwen3-5-9b", TAIL(S_41d10079, 7), P_3ca800b6, 1, C_ac447ebc, L_073f369b, M_3a3135fc, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 3, 5), 0, 0, 0, E_41d10079(ANY)) \
    X(M_a020ca8d, "qwen3-6-27b", TAIL(S_a020ca8d, 7), P_3ca800b6, 1, C_582a2343, L_4df61a7c, M_03868644, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, 0, E_a020ca8d(ANY)) \
    X(M_769cdb2f, "qwen3-6-35b-a3b", TAIL(S_769cdb2f, 7), P_3ca800b6, 1, C_c0a9601c, L_4df61a7c, M_eb535326, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 17), 0, 0, 0, E_769cdb2f(ANY)) \
    X(M_db684691, "qwen3-coder-480b-a35b-instruct-turbo", TAIL(S_db684691, 7), P_3ca800b6, 1, C_2377d18a, L_4df61a7c, M_62abebc9, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 23), 0, 0, DAY(2026, 9, 30), E_db684691(ANY)) \
    X(M_8745a64c, "qwen3-next-80b", TAIL(S_8745a64c, 7), P_3ca800b6, 1, C_ab263c02, L_7e5ae945, M_bad899a1, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 29), 0, 0, 0, E_8745a64c(ANY)) \
    X(M_b6a6f991, "qwen3-vl-235b-a22b", TAIL(S_9d19e482, 13), P_3ca800b6, 1, C_a9346804, L_788aad12, M_1ae70457, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, 0, E_b6a6f991(ANY)) \
    X(M_81b1676e, "seed-2-1-turbo", TAIL(S_b8564195, 26), P_3ca800b6, 1, C_7db2a5d0, L_4df61a7c, M_6fd94b8c, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 28), 0, 0, 0, E_81b1676e(ANY)) \
    X(M_76629125, "venice-uncensored-1-2", TAIL(S_76629125, 7), P_3ca800b6, 1, C_01f46805, L_7ba4f883, M_76629125, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 1), 0, 0, 0, E_76629125(ANY)) \
    X(M_702f8ae0, "venice-uncensored-role-play", TAIL(S_702f8ae0, 7), P_3ca800b6, 1, C_01f46805, L_96cffaf0, M_702f8ae0, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 20), 0, 0, 0, E_702f8ae0(ANY)) \
    X(M_6716aea8, "xiaomi-mimo-v2-5", TAIL(S_6716aea8, 7), P_3ca800b6, 1, C_c942d7df, L_9214ee0b, M_0d00a1ce, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, DAY(2026, 9, 30), E_6716aea8(ANY)) \
    X(M_7ff395cf, "xiaomi-mimo-v2-6-flash", TAIL(S_7ff395cf, 7), P_3ca800b6, 1, C_b7f592da, L_29f877a0, M_60cd64be, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, 0, E_7ff395cf(ANY)) \
    X(M_5dae0844, "z-ai-glm-5-3", TAIL(S_5dae0844, 7), P_3ca800b6, 1, C_3383bf75, L_29f877a0, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 18), 0, 0, DAY(2026, 11, 10), E_5dae0844(ANY)) \
    X(M_15b8fbb5, "z-ai-glm-5-3-flash", TAIL(S_15b8fbb5, 7), P_3ca800b6, 1, C_78fe000b, L_631b3624, M_9d958d90, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 21), 0, 0, DAY(2026, 11, 10), E_15b8fbb5(ANY)) \
    X(M_49d911e6, "z-ai-glm-5-turbo", TAIL(S_49d911e6, 7), P_3ca800b6, 1, C_1d41f114, L_659021fa, M_9508d6c0, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 3, 15), 0, 0, DAY(2026, 11, 10), E_49d911e6(ANY)) \
    X(M_2debf1b9, "z-ai-glm-5v-turbo", TAIL(S_2debf1b9, 7), P_3ca800b6, 1, C_07182ed2, L_659021fa, M_faf6747b, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 4, 1), 0, 0, 0, E_2debf1b9(ANY)) \
    X(M_582ef66a, "zai-org-glm-4.6", TAIL(S_582ef66a, 7), P_3ca800b6, 1, C_dc6fb10c, L_bdbb3404, M_ba79de29, K_6a7b28f6, MREG_GLOBAL, DAY(2024, 4, 1), 0, 0, DAY(2026, 9, 30), E_582ef66a(ANY)) \
    X(M_71925c3d, "zai-org-glm-4.7", TAIL(S_71925c3d, 7), P_3ca800b6, 1, C_96548415, L_bdbb3404, M_47d476cd, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 12, 24), 0, 0, DAY(2026, 11, 10), E_71925c3d(ANY)) \
    X(M_d3c11c94, "zai-org-glm-4.7-flash", TAIL(S_d3c11c94, 7), P_3ca800b6, 1, C_2fea765c, L_788aad12, M_781f7697, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 1, 29), 0, 0, 0, E_d3c11c94(ANY)) \
    X(M_a7433edf, "zai-org-glm-5", TAIL(S_a7433edf, 7), P_3ca800b6, 1, C_96548415, L_840080ed, M_15948ca7, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 2, 11), 0, 0, DAY(2026, 9, 30), E_a7433edf(ANY)) \
    X(M_0d9b6993, "zai-org-glm-5-1", TAIL(S_0d9b6993, 7), P_3ca800b6, 1, C_96548415, L_221d4815, M_a2208e8c, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 4, 7), 0, 0, DAY(2026, 9, 30), E_0d9b6993(ANY)) \
    X(M_7c4d8efc, "zai-org-glm-5-2", TAIL(S_7c4d8efc, 7), P_3ca800b6, 1, C_c8fb34f5, L_29f877a0, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 16), 0, 0, DAY(2026, 11, 10), E_7c4d8efc(ANY)) \
    X(M_123278d3, "alibaba/qwen-3-14b", TAIL(S_123278d3, 7), P_9d3508a8, 1, C_fd969450, L_a6ebd457, M_5151f5d0, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_123278d3(ANY)) \
    X(M_1298173f, "alibaba/qwen-3-235b", TAIL(S_1298173f, 7), P_9d3508a8, 1, C_d19a119c, L_61859bdc, M_8cf539d2, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_1298173f(ANY)) \
    X(M_fc42ac6d, "alibaba/qwen-3-30b", TAIL(S_fc42ac6d, 7), P_9d3508a8, 1, C_e70cf48f, L_a6ebd457, M_e29db3c8, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, 0, E_fc42ac6d(ANY)) \
    X(M_aa8afb7e, "alibaba/qwen-3.6-max-preview", TAIL(S_aa8afb7e, 7), P_9d3508a8, 1, C_9eb05f21, L_a01ead30, M_6599c4cb, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 20), 0, 0, 0, E_aa8afb7e(ANY)) \
    X(M_720c209f, "alibaba/qwen3-235b-a22b-thinking", TAIL(S_720c209f, 7), P_9d3508a8, 1, C_517ba1cd, L_4841c05c, M_c6aad2d2, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, 0, E_720c209f(ANY)) \
    X(M_e6cd623e, "alibaba/qwen3-coder-30b-a3b", TAIL(S_e6cd623e, 7), P_9d3508a8, 1, C_f79f21d7, L_3bc90e3d, M_db53d954, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 31), 0, 0, 0, E_e6cd623e(ANY)) \
    X(M_165a6c32, "alibaba/qwen3-coder-next", TAIL(S_165a6c32, 7), P_9d3508a8, 1, C_8587c3e3, L_f180ec23, M_6b3a1e35, K_f7ede32b, MREG_GLOBAL, DAY(2026, 2, 3), 0, 0, 0, E_165a6c32(ANY)) \
    X(M_7b3f4450, "alibaba/qwen3-coder-plus", TAIL(S_7b3f4450, 7), P_9d3508a8, 1, C_10c46731, L_9214ee0b, M_638b87e1, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 23), 0, 0, DAY(2026, 9, 30), E_7b3f4450(ANY)) \
    X(M_275ef122, "alibaba/qwen3-max", TAIL(S_275ef122, 7), P_9d3508a8, 1, C_a665ca9e, L_41c124f1, M_5d36bf70, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, DAY(2026, 9, 30), E_275ef122(ANY)) \
    X(M_aedecafd, "alibaba/qwen3-max-preview", TAIL(S_aedecafd, 7), P_9d3508a8, 1, C_ec908d6a, L_41c124f1, M_d2965596, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 5), 0, 0, 0, E_aedecafd(ANY)) \
    X(M_704dfe15, "alibaba/qwen3-max-thinking", TAIL(S_704dfe15, 7), P_9d3508a8, 1, C_0a07a212, L_4df61a7c, M_e1ab7c41, K_f7ede32b, MREG_GLOBAL, DAY(2026, 1, 23), 0, 0, 0, E_704dfe15(ANY)) \
    X(M_25ce5c84, "alibaba/qwen3-next-80b-a3b-instruct", TAIL(S_25ce5c84, 7), P_9d3508a8, 1, C_706b2cd0, L_41c124f1, M_bad899a1, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 10), 0, 0, 0, E_25ce5c84(ANY)) \
    X(M_85634b1f, "alibaba/qwen3-next-80b-a3b-thinking", TAIL(S_85634b1f, 7), P_9d3508a8, 1, C_8b3c1805, L_92c4859e, M_bd66866f, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 10), 0, 0, 0, E_85634b1f(ANY)) \
    X(M_467f838f, "alibaba/qwen3-vl-235b-a22b-instruct", TAIL(S_467f838f, 7), P_9d3508a8, 1, C_e11b6824, L_f70fc219, M_1ae70457, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, 0, E_467f838f(ANY)) \
    X(M_a8559585, "alibaba/qwen3-vl-instruct", TAIL(S_a8559585, 7), P_9d3508a8, 1, C_4adac894, L_92c4859e, M_567c6e88, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, 0, E_a8559585(ANY)) \
    X(M_e1a92ab7, "alibaba/qwen3-vl-thinking", TAIL(S_e1a92ab7, 7), P_9d3508a8, 1, C_77136c1c, L_4841c05c, M_55dda67b, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, 0, E_e1a92ab7(ANY)) \
    X(M_db2b4555, "alibaba/qwen3.5-flash", TAIL(S_db2b4555, 7), P_9d3508a8, 1, C_38f17109, L_823120cf, M_05c8ac6e, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, DAY(2026, 9, 30), E_db2b4555(ANY)) \
    X(M_044a69d2, "alibaba/qwen3.5-plus", TAIL(S_044a69d2, 7), P_9d3508a8, 1, C_0577514c, L_823120cf, M_7f49bb33, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 16), 0, 0, DAY(2026, 9, 30), E_044a69d2(ANY)) \
    X(M_b51c6e83, "alibaba/qwen3.6-27b", TAIL(S_b51c6e83, 7), P_9d3508a8, 1, C_582a2343, L_f180ec23, M_03868644, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, 0, E_b51c6e83(ANY)) \
    X(M_3e1910ad, "alibaba/qwen3.6-35b-a3b", TAIL(S_3e1910ad, 7), P_9d3508a8, 1, C_c0a9601c, L_eb12a7ab, M_eb535326, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 17), 0, 0, 0, E_3e1910ad(ANY)) \
    X(M_238396b2, "alibaba/qwen3.6-plus", TAIL(S_238396b2, 7), P_9d3508a8, 1, C_7fa65648, L_823120cf, M_b8be5331, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, DAY(2026, 9, 30), E_238396b2(ANY)) \
    X(M_d52a97f1, "alibaba/qwen3.7-flash", TAIL(S_d52a97f1, 7), P_9d3508a8, 1, C_4697f5b6, L_6a597739, M_913320e5, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 7, 15), 0, 0, DAY(2026, 9, 30), E_d52a97f1(ANY)) \
    X(M_28142a8e, "alibaba/qwen3.7-max", TAIL(S_28142a8e, 7), P_9d3508a8, 1, C_24b9fed3, L_6a597739, M_a3a34c56, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 5, 21), 0, 0, DAY(2026, 9, 30), E_28142a8e(ANY)) \
    X(M_b14a6093, "alibaba/qwen3.7-plus", TAIL(S_b14a6093, 7), P_9d3508a8, 1, C_5cb3ac79, L_823120cf, M_7190ddc2, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 6, 2), 0, 0, DAY(2026, 9, 30), E_b14a6093(ANY)) \
    X(M_7f16e50f, "alibaba/qwen3.8-2.4t-a95b", TAIL(S_7f16e50f, 7), P_9d3508a8, 1, C_c1df3262, L_69bb61f0, M_fb920161, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_7f16e50f(ANY)) \
    X(M_a3ed86be, "alibaba/qwen3.8-27b", TAIL(S_a3ed86be, 7), P_9d3508a8, 1, C_bef0c6b7, L_83f29e8e, M_dea49a5a, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, 0, E_a3ed86be(ANY)) \
    X(M_012c9814, "alibaba/qwen3.8-flash", TAIL(S_012c9814, 7), P_9d3508a8, 1, C_94ec47a4, L_3a7bcb97, M_3a67c676, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 9, 30), E_012c9814(ANY)) \
    X(M_126174dd, "alibaba/qwen3.8-max", TAIL(S_126174dd, 7), P_9d3508a8, 1, C_188d1a74, L_ddd5b34b, M_99ca714b, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 3), 0, 0, DAY(2026, 9, 30), E_126174dd(ANY)) \
    X(M_a0ba7a79, "alibaba/qwen3.8-max-0902", TAIL(S_a0ba7a79, 7), P_9d3508a8, 1, C_0665cf3a, L_3a7bcb97, M_82500961, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 9, 2), 0, 0, 0, E_a0ba7a79(ANY)) \
    X(M_aeaf9fb7, "alibaba/qwen3.8-max-prime", TAIL(S_aeaf9fb7, 7), P_9d3508a8, 1, C_df3f57d2, L_29f877a0, M_04fa8480, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 9, 23), 0, 0, 0, E_aeaf9fb7(ANY)) \
    X(M_bf3684c6, "alibaba/qwen3.8-omni-flash", TAIL(S_bf3684c6, 7), P_9d3508a8, 1, C_24f80f21, L_29f877a0, M_bca825e8, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 9, 17), 0, 0, 0, E_bf3684c6(ANY)) \
    X(M_2662bead, "alibaba/qwen4-max", TAIL(S_2662bead, 7), P_9d3508a8, 1, C_ae9cbbcc, L_f778b53e, M_1a28bddb, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_2662bead(ANY)) \
    X(M_40ff3ee9, "amazon/nova-2-lite", TAIL(S_40ff3ee9, 7), P_9d3508a8, 1, C_20efcbbc, L_54ef2d95, M_a51826b5, K_cc898ef7, MREG_GLOBAL, DAY(2025, 12, 2), 0, 0, DAY(2026, 11, 10), E_40ff3ee9(ANY)) \
    X(M_327861f7, "amazon/nova-lite", TAIL(S_327861f7, 7), P_9d3508a8, 1, C_6fd231a2, L_400597c4, M_6703f550, K_cc898ef7, MREG_GLOBAL, DAY(2024, 12, 3), 0, 0, DAY(2026, 11, 10), E_327861f7(ANY)) \
    X(M_07f5e7c0, "amazon/nova-micro", TAIL(S_07f5e7c0, 7), P_9d3508a8, 1, C_46ebf74b, L_7ba4f883, M_96df67ad, K_cc898ef7, MREG_GLOBAL, DAY(2024, 12, 3), 0, 0, DAY(2026, 11, 10), E_07f5e7c0(ANY)) \
    X(M_d8462f0d, "amazon/nova-pro", TAIL(S_d8462f0d, 7), P_9d3508a8, 1, C_6fd231a2, L_400597c4, M_d753a5a5, K_cc898ef7, MREG_GLOBAL, DAY(2024, 12, 3), 0, 0, DAY(2026, 11, 10), E_d8462f0d(ANY)) \
    X(M_7057aeec, "amazon/titan-embed-text-v2", TAIL(S_7057aeec, 7), P_9d3508a8, 1, C_1f93a29a, L_d48d04fb, M_78d696d3, K_d37ed2fd, MREG_GLOBAL, DAY(2024, 4, 30), 0, 0, DAY(2026, 9, 23), E_7057aeec(ANY)) \
    X(M_fffb2f6e, "anthropic/claude-3-5-sonnet", TAIL(S_fffb2f6e, 7), P_9d3508a8, 1, C_ed12a6c9, L_41c2a2d9, M_5e10c018, K_a2682d5c, MREG_GLOBAL, DAY(2024, 10, 22), 0, 0, DAY(2026, 9, 23), E_fffb2f6e(ANY)) \
    X(M_96e38454, "anthropic/claude-3-5-sonnet-20241022", TAIL(S_96e38454, 7), P_9d3508a8, 1, C_ed12a6c9, L_41c2a2d9, M_5e10c018, K_a2682d5c, MREG_GLOBAL, DAY(2024, 10, 22), 0, 0, DAY(2026, 9, 23), E_fffb2f6e(ANY)) \
    X(M_efe411d7, "anthropic/claude-3-7-sonnet", TAIL(S_efe411d7, 7), P_9d3508a8, 1, C_cab44b1b, L_449add89, M_e55f3b37, K_a2682d5c, MREG_GLOBAL, DAY(2025, 2, 19), 0, 0, DAY(2026, 9, 23), E_efe411d7(ANY)) \
    X(M_5e482aff, "anthropic/claude-3-haiku", TAIL(S_5e482aff, 7), P_9d3508a8, 1, C_19aa9d37, L_f7ec9c21, M_91090c0d, K_a2682d5c, MREG_GLOBAL, DAY(2024, 3, 13), 0, 0, DAY(2026, 9, 23), E_5e482aff(ANY)) \
    X(M_a5c648f6, "anthropic/claude-3-opus", TAIL(S_a5c648f6, 7), P_9d3508a8, 1, C_0b369895, L_f7ec9c21, M_174688c8, K_a2682d5c, MREG_GLOBAL, DAY(2024, 2, 29), 0, 0, DAY(2026, 9, 23), E_a5c648f6(ANY)) \
    X(M_b178b890, "anthropic/claude-3.5-haiku", TAIL(S_d562bce8, 10), P_9d3508a8, 1, C_ed12a6c9, L_41c2a2d9, M_b754acf8, K_a2682d5c, MREG_GLOBAL, DAY(2024, 10, 22), 0, 0, DAY(2026, 9, 23), E_b178b890(ANY)) \
    X(M_c404260f, "anthropic/claude-3.5-sonnet", TAIL(S_9b277050, 10), P_9d3508a8, 1, C_ed12a6c9, L_41c2a2d9, M_5e10c018, K_a2682d5c, MREG_GLOBAL, DAY(2024, 10, 22), 0, 0, DAY(2026, 9, 23), E_c404260f(ANY)) \
    X(M_62984c92, "anthropic/claude-3.7-sonnet", TAIL(S_0b4365e1, 10), P_9d3508a8, 1, C_cab44b1b, L_449add89, M_e55f3b37, K_a2682d5c, MREG_GLOBAL, DAY(2025, 2, 19), 0, 0, DAY(2026, 9, 23), E_62984c92(ANY)) \
    X(M_4641df5d, "anthropic/claude-4-opus", TAIL(S_d6f3d046, 10), P_9d3508a8, 1, C_e2b4feb8, L_9e48c11f, M_7cac6784, K_a2682d5c, MREG_GLOBAL, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_4641df5d(ANY)) \
    X(M_bc6d7de7, "anthropic/claude-4-sonnet", TAIL(S_2cdf3314, 10), P_9d3508a8, 1, C_e2b4feb8, L_449add89, M_4cfcdc05, K_a2682d5c, MREG_GLOBAL, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_bc6d7de7(ANY)) \
    X(M_e17587d9, "anthropic/claude-fable-5", TAIL(S_0dd65dcf, 10), P_9d3508a8, 1, C_1638d540, L_ddd5b34b, M_86c0c8bf, K_98665e4e, MREG_GLOBAL, DAY(2026, 6, 9), 0, 0, DAY(2026, 11, 10), E_e17587d9(ANY)) \
    X(M_92ee833f, "anthropic/claude-fable-5-batch", TAIL(S_92ee833f, 7), P_9d3508a8, 1, C_1638d540, L_ddd5b34b, M_86c0c8bf, K_98665e4e, MREG_GLOBAL, DAY(2026, 6, 9), 0, 0, DAY(2026, 11, 10), E_92ee833f(ANY)) \
    X(M_1c31edb7, "anthropic/claude-fable-5.1", TAIL(S_1c31edb7, 7), P_9d3508a8, 1, C_10a726fd, L_ddd5b34b, M_98ee7005, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 1), 0, 0, DAY(2026, 11, 10), E_1c31edb7(ANY)) \
    X(M_09033a05, "anthropic/claude-fable-5.1-batch", TAIL(S_09033a05, 7), P_9d3508a8, 1, C_10a726fd, L_ddd5b34b, M_98ee7005, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 1), 0, 0, DAY(2026, 11, 10), E_09033a05(ANY)) \
    X(M_26e4fd06, "anthropic/claude-fable-5.2", TAIL(S_26e4fd06, 7), P_9d3508a8, 1, C_fab0e104, L_ddd5b34b, M_38feef90, K_98665e4e, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_26e4fd06(ANY)) \
    X(M_8cd994df, "anthropic/claude-fable-5.2-batch", TAIL(S_8cd994df, 7), P_9d3508a8, 1, C_fab0e104, L_ddd5b34b, M_38feef90, K_98665e4e, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_8cd994df(ANY)) \
    X(M_0182886c, "anthropic/claude-fable-5.2-fast", TAIL(S_0182886c, 7), P_9d3508a8, 1, C_fab0e104, L_ddd5b34b, M_38feef90, K_98665e4e, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_0182886c(ANY)) \
    X(M_87d04986, "anthropic/claude-haiku-4.5", TAIL(S_9dd98199, 4), P_9d3508a8, 1, C_fa519194, L_449add89, M_dd2f481c, K_a2682d5c, MREG_GLOBAL, DAY(2025, 10, 15), 0, 0, DAY(2026, 11, 10), E_87d04986(ANY)) \
    X(M_b599bc20, "anthropic/claude-haiku-4.5-batch", TAIL(S_b599bc20, 7), P_9d3508a8, 1, C_fa519194, L_449add89, M_dd2f481c, K_a2682d5c, MREG_GLOBAL, DAY(2025, 10, 15), 0, 0, DAY(2026, 11, 10), E_b599bc20(ANY)) \
    X(M_50e0759d, "anthropic/claude-haiku-5.5", TAIL(S_50e0759d, 7), P_9d3508a8, 1, C_54089d4b, L_ddd5b34b, M_016da3c7, K_98665e4e, MREG_GLOBAL, DAY(2026, 10, 7), 0, 0, DAY(2026, 11, 10), E_50e0759d(ANY)) \
    X(M_9b9788e1, "anthropic/claude-haiku-5.5-batch", TAIL(S_9b9788e1, 7), P_9d3508a8, 1, C_54089d4b, L_ddd5b34b, M_016da3c7, K_98665e4e, MREG_GLOBAL, DAY(2026, 10, 7), 0, 0, DAY(2026, 11, 10), E_9b9788e1(ANY)) \
    X(M_99067f80, "anthropic/claude-opus-4", TAIL(S_a8d36401, 4), P_9d3508a8, 1, C_e2b4feb8, L_9e48c11f, M_7cac6784, K_a2682d5c, MREG_GLOBAL, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_99067f80(ANY)) \
    X(M_78e3d5f4, "anthropic/claude-opus-4.1", TAIL(S_c3f625b1, 4), P_9d3508a8, 1, C_ea05386d, L_9e48c11f, M_3feb9bb9, K_a2682d5c, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 9, 23), E_78e3d5f4(ANY)) \
    X(M_cd50f9ff, "anthropic/claude-opus-4.5", TAIL(S_f9c852e4, 4), P_9d3508a8, 1, C_50c0358f, L_449add89, M_f583c185, K_a2682d5c, MREG_GLOBAL, DAY(2025, 11, 24), 0, 0, DAY(2026, 11, 10), E_cd50f9ff(ANY)) \
    X(M_59a2ddb7, "anthropic/claude-opus-4.5-batch", TAIL(S_59a2ddb7, 7), P_9d3508a8, 1, C_50c0358f, L_449add89, M_f583c185, K_a2682d5c, MREG_GLOBAL, DAY(2025, 11, 24), 0, 0, DAY(2026, 11, 10), E_59a2ddb7(ANY)) \
    X(M_c0c41bc5, "anthropic/claude-opus-4.6", TAIL(S_a047b106, 4), P_9d3508a8, 1, C_5d594a9b, L_ddd5b34b, M_82f48fe4, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 4), 0, 0, DAY(2026, 11, 10), E_c0c41bc5(ANY)) \
    X(M_44a9bd91, "anthropic/claude-opus-4.6-batch", TAIL(S_44a9bd91, 7), P_9d3508a8, 1, C_5d594a9b, L_ddd5b34b, M_82f48fe4, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 4), 0, 0, DAY(2026, 11, 10), E_44a9bd91(ANY)) \
    X(M_80e6d854, "anthropic/claude-opus-4.7", TAIL(S_db007720, 4), P_9d3508a8, 1, C_1638d540, L_ddd5b34b, M_792c5a49, K_98665e4e, MREG_GLOBAL, DAY(2026, 4, 16), 0, 0, DAY(2026, 11, 10), E_80e6d854(ANY)) \
    X(M_cfb976ba, "anthropic/claude-opus-4.7-batch", TAIL(S_cfb976ba, 7), P_9d3508a8, 1, C_1638d540, L_ddd5b34b, M_792c5a49, K_98665e4e, MREG_GLOBAL, DAY(2026, 4, 16), 0, 0, DAY(2026, 11, 10), E_cfb976ba(ANY)) \
    X(M_0dcabeb3, "anthropic/claude-opus-4.8", TAIL(S_b05d2e92, 4), P_9d3508a8, 1, C_1638d540, L_ddd5b34b, M_cccbc1ce, K_98665e4e, MREG_GLOBAL, DAY(2026, 5, 28), 0, 0, DAY(2026, 11, 10), E_0dcabeb3(ANY)) \
    X(M_4ca9578e, "anthropic/claude-opus-4.8-batch", TAIL(S_4ca9578e, 7), P_9d3508a8, 1, C_1638d540, L_ddd5b34b, M_cccbc1ce, K_98665e4e, MREG_GLOBAL, DAY(2026, 5, 28), 0, 0, DAY(2026, 11, 10), E_4ca9578e(ANY)) \
    X(M_6f838e97, "anthropic/claude-opus-4.8-fast", TAIL(S_6f838e97, 7), P_9d3508a8, 1, C_1638d540, L_ddd5b34b, M_cccbc1ce, K_98665e4e, MREG_GLOBAL, DAY(2026, 5, 28), 0, 0, DAY(2026, 11, 10), E_6f838e97(ANY)) \
    X(M_2eb1754d, "anthropic/claude-opus-5", TAIL(S_6a5c1c3d, 10), P_9d3508a8, 1, C_1638d540, L_ddd5b34b, M_568e0eb3, K_98665e4e, MREG_GLOBAL, DAY(2026, 7, 24), 0, 0, DAY(2026, 11, 10), E_2eb1754d(ANY)) \
    X(M_a77a59cc, "anthropic/claude-opus-5-batch", TAIL(S_a77a59cc, 7), P_9d3508a8, 1, C_1638d540, L_ddd5b34b, M_568e0eb3, K_98665e4e, MREG_GLOBAL, DAY(2026, 7, 24), 0, 0, DAY(2026, 11, 10), E_a77a59cc(ANY)) \
    X(M_80b48b29, "anthropic/claude-opus-5-fast", TAIL(S_80b48b29, 7), P_9d3508a8, 1, C_1638d540, L_ddd5b34b, M_568e0eb3, K_98665e4e, MREG_GLOBAL, DAY(2026, 7, 24), 0, 0, DAY(2026, 11, 10), E_80b48b29(ANY)) \
    X(M_86cf1678, "anthropic/claude-opus-5.5", TAIL(S_86cf1678, 7), P_9d3508a8, 1, C_10a726fd, L_ddd5b34b, M_cfe0652e, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_86cf1678(ANY)) \
    X(M_823f1b70, "anthropic/claude-opus-5.5-batch", TAIL(S_823f1b70, 7), P_9d3508a8, 1, C_10a726fd, L_ddd5b34b, M_cfe0652e, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_823f1b70(ANY)) \
    X(M_431e44a0, "anthropic/claude-opus-5.5-fast", TAIL(S_431e44a0, 7), P_9d3508a8, 1, C_10a726fd, L_ddd5b34b, M_cfe0652e, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_431e44a0(ANY)) \
    X(M_cf140696, "anthropic/claude-sonnet-4", TAIL(S_ba722f9c, 4), P_9d3508a8, 1, C_e2b4feb8, L_823120cf, M_4cfcdc05, K_a2682d5c, MREG_GLOBAL, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_cf140696(ANY)) \
    X(M_44af22ff, "anthropic/claude-sonnet-4.5", TAIL(S_a8905cf1, 4), P_9d3508a8, 1, C_fa519194, L_823120cf, M_ec8b283a, K_a2682d5c, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, DAY(2026, 11, 10), E_44af22ff(ANY)) \
    X(M_fd15c3dc, "anthropic/claude-sonnet-4.5-batch", TAIL(S_fd15c3dc, 7), P_9d3508a8, 1, C_fa519194, L_823120cf, M_ec8b283a, K_a2682d5c, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, DAY(2026, 11, 10), E_fd15c3dc(ANY)) \
    X(M_fd9fbd9d, "anthropic/claude-sonnet-4.6", TAIL(S_ffc67ef0, 4), P_9d3508a8, 1, C_50c0358f, L_ddd5b34b, M_fec21a94, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 17), 0, 0, DAY(2026, 11, 10), E_fd9fbd9d(ANY)) \
    X(M_994dee9f, "anthropic/claude-sonnet-4.6-batch", TAIL(S_994dee9f, 7), P_9d3508a8, 1, C_50c0358f, L_ddd5b34b, M_fec21a94, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 17), 0, 0, DAY(2026, 11, 10), E_994dee9f(ANY)) \
    X(M_8d673b67, "anthropic/claude-sonnet-5", TAIL(S_40ec5e64, 10), P_9d3508a8, 1, C_1638d540, L_ddd5b34b, M_2cd37409, K_98665e4e, MREG_GLOBAL, DAY(2026, 6, 30), 0, 0, DAY(2026, 11, 10), E_8d673b67(ANY)) \
    X(M_a43fa5d0, "anthropic/claude-sonnet-5-batch", TAIL(S_a43fa5d0, 7), P_9d3508a8, 1, C_1638d540, L_ddd5b34b, M_2cd37409, K_98665e4e, MREG_GLOBAL, DAY(2026, 6, 30), 0, 0, DAY(2026, 11, 10), E_a43fa5d0(ANY)) \
    X(M_990c489b, "anthropic/claude-sonnet-5.5", TAIL(S_990c489b, 7), P_9d3508a8, 1, C_10a726fd, L_ddd5b34b, M_d1236105, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 28), 0, 0, DAY(2026, 11, 10), E_990c489b(ANY)) \
    X(M_00a5b6ee, "anthropic/claude-sonnet-5.5-batch", TAIL(S_00a5b6ee, 7), P_9d3508a8, 1, C_10a726fd, L_ddd5b34b, M_d1236105, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 28), 0, 0, DAY(2026, 11, 10), E_00a5b6ee(ANY)) \
    X(M_4a788493, "arcee-ai/trinity-large-thinking", TAIL(S_4a788493, 7), P_9d3508a8, 1, C_d81f9fce, L_5fb2df9f, M_4a788493, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 1), 0, 0, 0, E_4a788493(ANY)) \
    X(M_3ec82928, "baseten/elephant-1", TAIL(S_3ec82928, 7), P_9d3508a8, 1, C_9f197815, L_8af5de95, M_3ec82928, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_3ec82928(ANY)) \
    X(M_a03d3969, "baseten/joey-1", TAIL(S_a03d3969, 7), P_9d3508a8, 1, C_9f197815, L_8af5de95, M_a03d3969, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_a03d3969(ANY)) \
    X(M_73077fcd, "baseten/mammoth-1", TAIL(S_73077fcd, 7), P_9d3508a8, 1, C_9f197815, L_8af5de95, M_73077fcd, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_73077fcd(ANY)) \
    X(M_e8997e69, "bytedance/seed-1.6", TAIL(S_e8997e69, 7), P_9d3508a8, 1, C_e4b1eb50, L_f74b1588, M_aa98eeb0, K_a686ee67, MREG_GLOBAL, DAY(2025, 9, 1), 0, 0, 0, E_e8997e69(ANY)) \
    X(M_5617e40d, "bytedance/seed-1.8", TAIL(S_5617e40d, 7), P_9d3508a8, 1, C_a17d983d, L_d76f0710, M_bacad001, K_a686ee67, MREG_GLOBAL, DAY(2025, 9, 1), 0, 0, 0, E_5617e40d(ANY)) \
    X(M_71da443d, "bytedance/seed-2.1-turbo", TAIL(S_71da443d, 7), P_9d3508a8, 1, C_e4b1eb50, L_92c4859e, M_6fd94b8c, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 23), 0, 0, 0, E_71da443d(ANY)) \
    X(M_c666f870, "callstack/apex", TAIL(S_c666f870, 7), P_9d3508a8, 1, C_ae9cbbcc, L_69bb61f0, M_c666f870, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_c666f870(ANY)) \
    X(M_36e31000, "cohere/command-a", TAIL(S_36e31000, 7), P_9d3508a8, 1, C_2377d18a, L_938f4621, M_262f4887, K_c46c063f, MREG_GLOBAL, DAY(2025, 3, 13), 0, 0, DAY(2026, 9, 30), E_36e31000(ANY)) \
    X(M_7d799b4f, "cohere/command-r", TAIL(S_7d799b4f, 7), P_9d3508a8, 1, C_52b97d37, L_96cffaf0, M_75bfaa37, K_c46c063f, MREG_GLOBAL, 0, 0, 0, DAY(2026, 9, 23), E_7d799b4f(ANY)) \
    X(M_c05d49dd, "cohere/command-r-plus", TAIL(S_c05d49dd, 7), P_9d3508a8, 1, C_52b97d37, L_96cffaf0, M_521a5405, K_c46c063f, MREG_GLOBAL, 0, 0, 0, DAY(2026, 9, 23), E_c05d49dd(ANY)) \
    X(M_7c937fc7, "cohere/embed-v4.0", TAIL(S_7c937fc7, 7), P_9d3508a8, 1, C_9325bc76, L_d1a4c254, M_3b223103, K_3bfc8866, MREG_GLOBAL, DAY(2025, 4, 15), 0, 0, DAY(2026, 9, 23), E_7c937fc7(ANY)) \
    X(M_05cea3c8, "convaiinnovations/laya", TAIL(S_05cea3c8, 7), P_9d3508a8, 1, C_9f197815, L_d48d04fb, M_05cea3c8, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_05cea3c8(ANY)) \
    X(M_235d02e2, "deepseek/deepseek-r1", TAIL(S_3cdbc8ca, 7), P_9d3508a8, 1, C_8aaa0988, L_7ba4f883, M_e4756cb6, K_76f4dd72, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, DAY(2026, 9, 23), E_235d02e2(ANY)) \
    X(M_edca3d89, "deepseek/deepseek-r1-distill-llama-70b", TAIL(S_629a8a07, 7), P_9d3508a8, 1, C_204479e6, L_7dddb4b9, M_1803333c, K_04d4a422, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_edca3d89(ANY)) \
    X(M_7745bcb9, "deepseek/deepseek-v3", TAIL(S_7745bcb9, 7), P_9d3508a8, 1, C_fd03bfb9, L_7ba4f883, M_f309956f, K_671b1359, MREG_GLOBAL, DAY(2024, 12, 26), 0, 0, 0, E_7745bcb9(ANY)) \
    X(M_39e8d049, "deepseek/deepseek-v3.1", TAIL(S_a42f9c13, 7), P_9d3508a8, 1, C_0046cc24, L_0fe30d31, M_72434811, K_671b1359, MREG_GLOBAL, DAY(2025, 8, 21), 0, 0, 0, E_39e8d049(ANY)) \
    X(M_b8695c3d, "deepseek/deepseek-v3.1-terminus", TAIL(S_d0c749f0, 7), P_9d3508a8, 1, C_ceb922b5, L_bce878e1, M_73b19456, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 22), 0, 0, 0, E_b8695c3d(ANY)) \
    X(M_536f6ec9, "deepseek/deepseek-v3.2", TAIL(S_42db7168, 7), P_9d3508a8, 1, C_5ff05213, L_43b89a8b, M_6c588476, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, 0, E_536f6ec9(ANY)) \
    X(M_23acfa8a, "deepseek/deepseek-v3.2-thinking", TAIL(S_23acfa8a, 7), P_9d3508a8, 1, C_80bf58ce, L_790b1c6e, M_6c588476, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, 0, E_23acfa8a(ANY)) \
    X(M_78cd97ef, "deepseek/deepseek-v4-flash", TAIL(S_ae4f7b5a, 7), P_9d3508a8, 1, C_b7101c1c, L_f778b53e, M_6d0dcdfb, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 9, 30), E_78cd97ef(ANY)) \
    X(M_23298968, "deepseek/deepseek-v4-flash-0731", TAIL(S_6ab52eef, 7), P_9d3508a8, 1, C_d3ed42f0, L_fe04aa42, M_cedf04ac, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, 0, 0, E_23298968(ANY)) \
    X(M_843d4ef4, "deepseek/deepseek-v4-flash-vision-exp", TAIL(S_b2de6b32, 7), P_9d3508a8, 1, C_0fbd4104, L_fe6af0b9, M_7a9277b5, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 21), 0, 0, 0, E_843d4ef4(ANY)) \
    X(M_46c48cc5, "deepseek/deepseek-v4-pro", TAIL(S_55244494, 7), P_9d3508a8, 1, C_dc189fde, L_5f7ee928, M_4247e801, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 11, 10), E_46c48cc5(ANY)) \
    X(M_8fe9eaef, "deepseek/deepseek-v4-pro-0813", TAIL(S_69118a4f, 7), P_9d3508a8, 1, C_86dc750e, L_534767ec, M_53efb261, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_8fe9eaef(ANY)) \
    X(M_9336a7ab, "deepseek/deepseek-v4.1-flash", TAIL(S_2163d023, 7), P_9d3508a8, 1, C_c8d102c1, L_fe6af0b9, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_9336a7ab(ANY)) \
    X(M_c6db88d1, "deepseek/deepseek-v4.1-flash-1017", TAIL(S_c6db88d1, 7), P_9d3508a8, 1, C_c8d102c1, L_235e949b, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_c6db88d1(ANY)) \
    X(M_ad9210f4, "deepseek/deepseek-v4.1-flash-1017-fast", TAIL(S_ad9210f4, 7), P_9d3508a8, 1, C_c8d102c1, L_235e949b, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_ad9210f4(ANY)) \
    X(M_9134d899, "deepseek/deepseek-v4.1-flash-1017-ultrafast", TAIL(S_9134d899, 7), P_9d3508a8, 1, C_3d8e2e91, L_fe6af0b9, M_fe7181ff, K_76f4dd72, MREG_GLOBAL, 0, 0, 0, 0, E_9134d899(ANY)) \
    X(M_c9b1956e, "deepseek/deepseek-v4.1-flash-fast", TAIL(S_c9b1956e, 7), P_9d3508a8, 1, C_c8d102c1, L_d393c0e4, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_c9b1956e(ANY)) \
    X(M_956e537f, "fireworks/ember-1", TAIL(S_956e537f, 7), P_9d3508a8, 1, C_ed42a615, L_fe6af0b9, M_956e537f, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 23), 0, 0, 0, E_956e537f(ANY)) \
    X(M_5f930a74, "google/gemini-2.0-flash", TAIL(S_9528c5c4, 4), P_9d3508a8, 1, C_01d31cb8, L_e89a3bb5, M_7775dc0d, K_16d6fde1, MREG_GLOBAL, DAY(2024, 12, 11), 0, DAY(2026, 6, 1), DAY(2026, 9, 23), E_5f930a74(ANY)) \
    X(M_278268ca, "google/gemini-2.0-flash-lite", TAIL(S_6712edb6, 4), P_9d3508a8, 1, C_01d31cb8, L_e89a3bb5, M_396b1e94, K_16d6fde1, MREG_GLOBAL, DAY(2024, 12, 11), 0, DAY(2026, 6, 1), DAY(2026, 9, 23), E_278268ca(ANY)) \
    X(M_7b9ba9c4, "google/gemini-2.5-flash", TAIL(S_4ec77582, 10), P_9d3508a8, 1, C_d71af116, L_d96d700b, M_cd62f9d5, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, 0, DAY(2026, 11, 10), E_7b9ba9c4(ANY)) \
    X(M_c494a544, "google/gemini-2.5-flash-batch", TAIL(S_c494a544, 7), P_9d3508a8, 1, C_d71af116, L_823120cf, M_cd62f9d5, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, 0, DAY(2026, 11, 10), E_c494a544(ANY)) \
    X(M_53dd182d, "google/gemini-2.5-flash-image", TAIL(S_53dd182d, 7), P_9d3508a8, 1, C_fd139274, L_bfc9abb7, M_b6a1c2e3, K_16d6fde1, MREG_GLOBAL, DAY(2025, 8, 26), 0, 0, DAY(2026, 9, 30), E_53dd182d(ANY)) \
    X(M_8ea87c3d, "google/gemini-2.5-flash-lite", TAIL(S_9cbceda5, 4), P_9d3508a8, 1, C_76a12ed7, L_67cf8ac6, M_aa393677, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, 0, DAY(2026, 11, 10), E_8ea87c3d(ANY)) \
    X(M_06d5bdf3, "google/gemini-2.5-flash-lite-batch", TAIL(S_06d5bdf3, 7), P_9d3508a8, 1, C_76a12ed7, L_67cf8ac6, M_aa393677, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, 0, DAY(2026, 11, 10), E_06d5bdf3(ANY)) \
    X(M_9302679f, "google/gemini-2.5-pro", TAIL(S_539ce2de, 10), P_9d3508a8, 1, C_ddb0f5ff, L_67cf8ac6, M_962e7b87, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, 0, DAY(2026, 11, 10), E_9302679f(ANY)) \
    X(M_fdc95d8f, "google/gemini-2.5-pro-batch", TAIL(S_fdc95d8f, 7), P_9d3508a8, 1, C_ddb0f5ff, L_67cf8ac6, M_962e7b87, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, 0, DAY(2026, 11, 10), E_fdc95d8f(ANY)) \
    X(M_6a37753a, "google/gemini-3-flash", TAIL(S_6135e764, 4), P_9d3508a8, 1, C_ca351c67, L_2742e069, M_4cdc636a, K_16d6fde1, MREG_GLOBAL, DAY(2025, 12, 17), 0, 0, DAY(2026, 11, 10), E_6a37753a(ANY)) \
    X(M_d5565e90, "google/gemini-3-flash-batch", TAIL(S_d5565e90, 7), P_9d3508a8, 1, C_ca351c67, L_823120cf, M_4cdc636a, K_16d6fde1, MREG_GLOBAL, DAY(2025, 12, 17), 0, 0, DAY(2026, 11, 10), E_d5565e90(ANY)) \
    X(M_0198eb68, "google/gemini-3-pro-image", TAIL(S_0198eb68, 7), P_9d3508a8, 1, C_ae55e25c, L_741cc564, M_0a6b5bd4, K_16d6fde1, MREG_GLOBAL, DAY(2025, 11, 20), 0, 0, DAY(2026, 9, 30), E_0198eb68(ANY)) \
    X(M_8de325a7, "google/gemini-3.1-flash-image", TAIL(S_8de325a7, 7), P_9d3508a8, 1, C_34b2f11c, L_4841c05c, M_de3e701e, K_16d6fde1, MREG_GLOBAL, DAY(2026, 2, 26), 0, 0, DAY(2026, 9, 30), E_8de325a7(ANY)) \
    X(M_4bedccc7, "google/gemini-3.1-flash-image-preview", TAIL(S_4bedccc7, 7), P_9d3508a8, 1, C_34b2f11c, L_4841c05c, M_de3e701e, K_16d6fde1, MREG_GLOBAL, DAY(2026, 2, 26), 0, 0, DAY(2026, 9, 30), E_4bedccc7(ANY)) \
    X(M_3ce5ade0, "google/gemini-3.1-flash-lite", TAIL(S_3607195f, 10), P_9d3508a8, 1, C_33704734, L_2742e069, M_97279ba6, K_16d6fde1, MREG_GLOBAL, DAY(2026, 3, 3), 0, 0, DAY(2026, 11, 10), E_3ce5ade0(ANY)) \
    X(M_b9298eea, "google/gemini-3.1-flash-lite-batch", TAIL(S_b9298eea, 7), P_9d3508a8, 1, C_33704734, L_2742e069, M_97279ba6, K_16d6fde1, MREG_GLOBAL, DAY(2026, 3, 3), 0, 0, DAY(2026, 11, 10), E_b9298eea(ANY)) \
    X(M_f02dc27b, "google/gemini-3.1-flash-lite-image", TAIL(S_f02dc27b, 7), P_9d3508a8, 1, C_f31e19ab, L_6e1cb570, M_f77b2040, K_16d6fde1, MREG_GLOBAL, DAY(2026, 6, 30), 0, 0, DAY(2026, 9, 30), E_f02dc27b(ANY)) \
    X(M_16be3528, "google/gemini-3.1-pro-preview", TAIL(S_378ba705, 4), P_9d3508a8, 1, C_b76a7a2c, L_823120cf, M_793ee6d8, K_16d6fde1, MREG_GLOBAL, DAY(2026, 2, 19), 0, 0, DAY(2026, 11, 10), E_16be3528(ANY)) \
    X(M_e769e386, "google/gemini-3.1-pro-preview-batch", TAIL(S_e769e386, 7), P_9d3508a8, 1, C_b76a7a2c, L_823120cf, M_793ee6d8, K_16d6fde1, MREG_GLOBAL, DAY(2026, 2, 19), 0, 0, DAY(2026, 11, 10), E_e769e386(ANY)) \
    X(M_f1a6118c, "google/gemini-3.5-flash", TAIL(S_6e48b436, 10), P_9d3508a8, 1, C_33704734, L_823120cf, M_8d99798a, K_16d6fde1, MREG_GLOBAL, DAY(2026, 5, 19), 0, 0, DAY(2026, 11, 10), E_f1a6118c(ANY)) \
    X(M_c5bef882, "google/gemini-3.5-flash-lite", TAIL(S_84dcadf2, 4), P_9d3508a8, 1, C_ca351c67, L_2742e069, M_e7f69d0d, K_16d6fde1, MREG_GLOBAL, DAY(2026, 7, 21), 0, 0, DAY(2026, 11, 10), E_c5bef882(ANY)) \
    X(M_28b90d95, "google/gemini-3.5-flash-lite-batch", TAIL(S_28b90d95, 7), P_9d3508a8, 1, C_ca351c67, L_2742e069, M_e7f69d0d, K_16d6fde1, MREG_GLOBAL, DAY(2026, 7, 21), 0, 0, DAY(2026, 11, 10), E_28b90d95(ANY)) \
    X(M_5d8f4454, "google/gemini-3.5-transcribe", TAIL(S_5d8f4454, 7), P_9d3508a8, 1, C_a055e737, L_c8ec700b, M_21696ca6, K_16d6fde1, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, 0, E_5d8f4454(ANY)) \
    X(M_4c455d9f, "google/gemini-3.6-flash", TAIL(S_07036663, 4), P_9d3508a8, 1, C_33704734, L_823120cf, M_77b5dbc3, K_16d6fde1, MREG_GLOBAL, DAY(2026, 7, 21), 0, 0, DAY(2026, 11, 10), E_4c455d9f(ANY)) \
    X(M_434cd1aa, "google/gemini-3.6-flash-batch", TAIL(S_434cd1aa, 7), P_9d3508a8, 1, C_33704734, L_823120cf, M_77b5dbc3, K_16d6fde1, MREG_GLOBAL, DAY(2026, 7, 21), 0, 0, DAY(2026, 11, 10), E_434cd1aa(ANY)) \
    X(M_326e7f6c, "google/gemini-3.7-flash", TAIL(S_d3047fde, 10), P_9d3508a8, 1, C_33704734, L_d96d700b, M_16a8dce2, K_16d6fde1, MREG_GLOBAL, DAY(2026, 8, 13), 0, 0, DAY(2026, 11, 10), E_326e7f6c(ANY)) \
    X(M_da28148b, "google/gemini-3.8-flash", TAIL(S_817022e8, 4), P_9d3508a8, 1, C_9a671dcf, L_d96d700b, M_422e5ba8, K_16d6fde1, MREG_GLOBAL, DAY(2026, 9, 2), 0, 0, DAY(2026, 11, 10), E_da28148b(ANY)) \
    X(M_45809683, "google/gemini-3.8-flash-lite-tts", TAIL(S_45809683, 7), P_9d3508a8, 1, C_2818e8df, L_c8ec700b, M_ef6ef3fc, K_16d6fde1, MREG_GLOBAL, DAY(2026, 9, 23), 0, 0, 0, E_45809683(ANY)) \
    X(M_e9cbe3b8, "google/gemini-3.8-flash-tts", TAIL(S_e9cbe3b8, 7), P_9d3508a8, 1, C_2818e8df, L_c8ec700b, M_6b3d63b9, K_16d6fde1, MREG_GLOBAL, DAY(2026, 9, 23), 0, 0, 0, E_e9cbe3b8(ANY)) \
    X(M_35d6e3bf, "google/gemini-3.8-live", TAIL(S_35d6e3bf, 7), P_9d3508a8, 1, C_a768338b, L_c8ec700b, M_f99a18ad, K_16d6fde1, MREG_GLOBAL, DAY(2026, 9, 15), 0, 0, 0, E_35d6e3bf(ANY)) \
    X(M_e9f772cd, "google/gemini-3.8-live-extended-thinking", TAIL(S_e9f772cd, 7), P_9d3508a8, 1, C_a768338b, L_c8ec700b, M_b43491da, K_16d6fde1, MREG_GLOBAL, DAY(2026, 9, 15), 0, 0, 0, E_e9f772cd(ANY)) \
    X(M_15276dc2, "google/gemini-4-argon", TAIL(S_024b3175, 4), P_9d3508a8, 1, C_3803983f, L_54ef2d95, M_7ff6a9f9, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_15276dc2(ANY)) \
    X(M_eea38f69, "google/gemini-4-carbon", TAIL(S_eea38f69, 7), P_9d3508a8, 1, C_776f5548, L_d393c0e4, M_e1cd38a6, K_16d6fde1, MREG_GLOBAL, DAY(2026, 11, 10), 0, 0, DAY(2026, 11, 10), E_eea38f69(ANY)) \
    X(M_ed882c11, "google/gemini-4-hydrogen", TAIL(S_ed882c11, 7), P_9d3508a8, 1, C_8362b703, L_54ef2d95, M_321f5620, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 20), E_ed882c11(ANY)) \
    X(M_d1cc8adf, "google/gemini-4-neon", TAIL(S_d1cc8adf, 7), P_9d3508a8, 1, C_ae9cbbcc, L_54ef2d95, M_afa7eed5, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 20), E_d1cc8adf(ANY)) \
    X(M_775add72, "google/gemini-decision-1", TAIL(S_775add72, 7), P_9d3508a8, 1, C_ff8a44f6, L_83f29e8e, M_60e4dee7, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, 0, E_775add72(ANY)) \
    X(M_1936128e, "google/gemini-embedding-001", TAIL(S_1936128e, 7), P_9d3508a8, 1, C_013f281a, L_d48d04fb, M_b4b08076, K_16d6fde1, MREG_GLOBAL, DAY(2025, 5, 20), 0, 0, DAY(2026, 9, 30), E_1936128e(ANY)) \
    X(M_dad5c2d8, "google/gemini-omni-flash-preview", TAIL(S_dad5c2d8, 7), P_9d3508a8, 1, C_5a9db681, L_4d3fecf3, M_d5b6655f, K_16d6fde1, MREG_GLOBAL, DAY(2026, 6, 30), 0, 0, DAY(2026, 9, 30), E_dad5c2d8(ANY)) \
    X(M_1977ef38, "google/gemma-2-9b", TAIL(S_1977ef38, 7), P_9d3508a8, 1, C_849eebab, L_ca3eb2c6, M_1f9bfb32, K_c495cb50, MREG_GLOBAL, DAY(2024, 6, 27), 0, 0, 0, E_1977ef38(ANY)) \
    X(M_6026d052, "google/gemma-4-26b-a4b-it", TAIL(S_38eabfe7, 7), P_9d3508a8, 1, C_e67bfe99, L_69bb61f0, M_f5169509, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_6026d052(ANY)) \
    X(M_327ebbac, "google/gemma-4-31b-it", TAIL(S_29ea2b95, 10), P_9d3508a8, 1, C_fa64af39, L_69bb61f0, M_9c37d712, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_327ebbac(ANY)) \
    X(M_ba1efce1, "google/text-embedding-005", TAIL(S_ba1efce1, 7), P_9d3508a8, 1, C_1b4373ea, L_cdd0c7d6, M_5aa6c136, K_a686ee67, MREG_GLOBAL, DAY(2024, 8, 1), 0, 0, 0, E_ba1efce1(ANY)) \
    X(M_85ab8142, "google/text-multilingual-embedding-002", TAIL(S_85ab8142, 7), P_9d3508a8, 1, C_1b4373ea, L_cdd0c7d6, M_29acd9b1, K_a686ee67, MREG_GLOBAL, DAY(2024, 3, 1), 0, 0, 0, E_85ab8142(ANY)) \
    X(M_e210bd0b, "heygen/heygen-decision-1", TAIL(S_e210bd0b, 7), P_9d3508a8, 1, C_ff8a44f6, L_bce878e1, M_e210bd0b, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_e210bd0b(ANY)) \
    X(M_57b6d307, "heygen/heygen-decision-1-turbo", TAIL(S_57b6d307, 7), P_9d3508a8, 1, C_ff8a44f6, L_83f29e8e, M_57b6d307, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_57b6d307(ANY)) \
    X(M_3768ef1a, "inception/mercury-2", TAIL(S_3768ef1a, 7), P_9d3508a8, 1, C_0b37fca1, L_f95b1ee4, M_6dbb24b6, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 24), 0, 0, DAY(2026, 9, 30), E_3768ef1a(ANY)) \
    X(M_8976f968, "inception/mercury-2.5", TAIL(S_8976f968, 7), P_9d3508a8, 1, C_1411cfaf, L_e22182b9, M_b9d9f598, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 8), 0, 0, DAY(2026, 9, 30), E_8976f968(ANY)) \
    X(M_10e21878, "inception/mercury-3", TAIL(S_10e21878, 7), P_9d3508a8, 1, C_7d695044, L_29f877a0, M_eb146ee8, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_10e21878(ANY)) \
    X(M_3a35dc6d, "inception/mercury-coder-small", TAIL(S_3a35dc6d, 7), P_9d3508a8, 1, C_09f14adf, L_e0d2f5c8, M_03b0fa4b, K_a686ee67, MREG_GLOBAL, DAY(2025, 2, 26), 0, 0, 0, E_3a35dc6d(ANY)) \
    X(M_e322427a, "inclusionai/ling-3.0-flash", TAIL(S_9e06d93a, 7), P_9d3508a8, 1, C_2460eab6, L_f74b1588, M_01ade24b, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 6), 0, 0, 0, E_e322427a(ANY)) \
    X(M_97ce7012, "inclusionai/ling-3.0-flash-fin", TAIL(S_a8901bb4, 7), P_9d3508a8, 1, C_c6d0aa8a, L_f74b1588, M_52136064, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 27), 0, 0, 0, E_97ce7012(ANY)) \
    X(M_647c2904, "inclusionai/ling-3.0-flash-sante", TAIL(S_d9d53115, 7), P_9d3508a8, 1, C_93f3c2e5, L_f74b1588, M_84522665, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 4), 0, 0, 0, E_647c2904(ANY)) \
    X(M_cc043e40, "inclusionai/ling-3.0-flash-vl", TAIL(S_4502c619, 7), P_9d3508a8, 1, C_ac3127b6, L_f74b1588, M_9ab293d0, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 8), 0, 0, 0, E_cc043e40(ANY)) \
    X(M_4ebbaa4f, "inclusionai/ling-3.1-flash", TAIL(S_3f737317, 7), P_9d3508a8, 1, C_842efefb, L_41c124f1, M_79d4195e, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 29), 0, 0, 0, E_4ebbaa4f(ANY)) \
    X(M_d385b982, "inclusionai/ling-3.1-flash-1019", TAIL(S_d385b982, 7), P_9d3508a8, 1, C_7d695044, L_85145e51, M_e10b243a, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_d385b982(ANY)) \
    X(M_472e01c7, "inference-net/schematron-v2-small", TAIL(S_472e01c7, 7), P_9d3508a8, 1, C_13db2cac, L_96cffaf0, M_472e01c7, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 16), 0, 0, 0, E_472e01c7(ANY)) \
    X(M_950b4722, "inference-net/schematron-v2-turbo", TAIL(S_950b4722, 7), P_9d3508a8, 1, C_13db2cac, L_7ba4f883, M_950b4722, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 16), 0, 0, 0, E_950b4722(ANY)) \
    X(M_5816321f, "interfaze/interfaze-beta", TAIL(S_5816321f, 7), P_9d3508a8, 1, C_fd2bf6bb, L_ec31584f, M_5816321f, K_a686ee67, MREG_GLOBAL, DAY(2025, 10, 7), 0, 0, 0, E_5816321f(ANY)) \
    X(M_70bbe025, "liquid/d1", TAIL(S_70bbe025, 7), P_9d3508a8, 1, C_f202a7ad, L_9d783c29, M_e1d525ff, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 29), 0, 0, 0, E_70bbe025(ANY)) \
    X(M_285901d5, "liquid/d1-ultra", TAIL(S_285901d5, 7), P_9d3508a8, 1, C_9f197815, L_01a33a20, M_da0fd107, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_285901d5(ANY)) \
    X(M_e4f44811, "liquid/d1.2", TAIL(S_e4f44811, 7), P_9d3508a8, 1, C_9f197815, L_9d783c29, M_e90a923b, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_e4f44811(ANY)) \
    X(M_b17ae4ef, "liquid/d1.2-ultra", TAIL(S_b17ae4ef, 7), P_9d3508a8, 1, C_9f197815, L_9d783c29, M_1bcc0146, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_b17ae4ef(ANY)) \
    X(M_f6993741, "liquid/lfm2.5-24b-a2b", TAIL(S_f6993741, 7), P_9d3508a8, 1, C_7d695044, L_20cc01bd, M_2710972f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_f6993741(ANY)) \
    X(M_b120506d, "meituan/longcat-2.5", TAIL(S_b120506d, 7), P_9d3508a8, 1, C_3d8e2e91, L_631b3624, M_a9f21692, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_b120506d(ANY)) \
    X(M_4c745695, "meituan/longcat-2.5-preview", TAIL(S_4c745695, 7), P_9d3508a8, 1, C_35635ab6, L_631b3624, M_1f90e2f3, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 26), 0, 0, 0, E_4c745695(ANY)) \
    X(M_329c1299, "meta/llama-3-70b", TAIL(S_da134924, 10), P_9d3508a8, 1, C_a2d2fedb, L_ca3eb2c6, M_9a958e00, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, E_329c1299(ANY)) \
    X(M_a176611c, "meta/llama-3-8b", TAIL(S_8aa27df7, 10), P_9d3508a8, 1, C_e223c127, L_ca3eb2c6, M_344115a4, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, E_a176611c(ANY)) \
    X(M_49d9a3e0, "meta/llama-3.1-70b", TAIL(S_49d9a3e0, 7), P_9d3508a8, 1, C_ebd5b831, L_7ba4f883, M_67e0d0ae, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, E_49d9a3e0(ANY)) \
    X(M_93191160, "meta/llama-3.1-8b", TAIL(S_93191160, 7), P_9d3508a8, 1, C_80bdc340, L_d1a4c254, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), E_93191160(ANY)) \
    X(M_c544e489, "meta/llama-3.2-11b", TAIL(S_c544e489, 7), P_9d3508a8, 1, C_80eaeb00, L_7ba4f883, M_99fcba82, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_c544e489(ANY)) \
    X(M_d7f9bc7f, "meta/llama-3.2-1b", TAIL(S_d7f9bc7f, 7), P_9d3508a8, 1, C_2511452c, L_7ba4f883, M_772ca25d, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_d7f9bc7f(ANY)) \
    X(M_738bca91, "meta/llama-3.2-3b", TAIL(S_738bca91, 7), P_9d3508a8, 1, C_f3ab9d40, L_7ba4f883, M_59804501, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_738bca91(ANY)) \
    X(M_1946056a, "meta/llama-3.2-90b", TAIL(S_1946056a, 7), P_9d3508a8, 1, C_29c5f5e6, L_7ba4f883, M_665a5bc2, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_1946056a(ANY)) \
    X(M_e1c1a9db, "meta/llama-3.3-70b", TAIL(S_e1c1a9db, 7), P_9d3508a8, 1, C_917a7997, L_7ba4f883, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_e1c1a9db(ANY)) \
    X(M_21da55ed, "meta/llama-4-maverick", TAIL(S_21da55ed, 7), P_9d3508a8, 1, C_59679156, L_7ba4f883, M_4d956ea8, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_21da55ed(ANY)) \
    X(M_a915c78c, "meta/llama-4-scout", TAIL(S_a915c78c, 7), P_9d3508a8, 1, C_59679156, L_7ba4f883, M_6339eb84, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_a915c78c(ANY)) \
    X(M_2a95fe27, "meta/muse-ember", TAIL(S_2a95fe27, 7), P_9d3508a8, 1, C_3d8e2e91, L_fe6af0b9, M_57b54711, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_2a95fe27(ANY)) \
    X(M_1e7104d7, "meta/muse-glimmer-30b", TAIL(S_1e7104d7, 7), P_9d3508a8, 1, C_c1df3262, L_7dddb4b9, M_bf7f21a4, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 10), 0, 0, 0, E_1e7104d7(ANY)) \
    X(M_4024d73b, "meta/muse-spark-1.1", TAIL(S_4024d73b, 7), P_9d3508a8, 1, C_8b3ba780, L_fe6af0b9, M_78643080, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 8), 0, 0, DAY(2026, 11, 10), E_4024d73b(ANY)) \
    X(M_f1cfd894, "meta/muse-spark-1.2", TAIL(S_f1cfd894, 7), P_9d3508a8, 1, C_eaa5d7ac, L_fe6af0b9, M_2f22b07d, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 5), 0, 0, DAY(2026, 11, 10), E_f1cfd894(ANY)) \
    X(M_f4d745ab, "meta/muse-spark-1.2-contributor", TAIL(S_f4d745ab, 7), P_9d3508a8, 1, C_0f5b809d, L_fe6af0b9, M_d1e5015d, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 5), 0, 0, DAY(2026, 11, 20), E_f4d745ab(ANY)) \
    X(M_7bc8f6f6, "meta/muse-spark-1.3", TAIL(S_7bc8f6f6, 7), P_9d3508a8, 1, C_6e4f4116, L_fe6af0b9, M_c0580b01, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 2), 0, 0, DAY(2026, 11, 10), E_7bc8f6f6(ANY)) \
    X(M_44227b0b, "meta/muse-spark-1.3-contributor", TAIL(S_44227b0b, 7), P_9d3508a8, 1, C_0f5b809d, L_fe6af0b9, M_45c0b239, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 2), 0, 0, DAY(2026, 11, 20), E_44227b0b(ANY)) \
    X(M_61de90ec, "meta/muse-spark-open", TAIL(S_6a96c482, 11), P_9d3508a8, 1, C_3d8e2e91, L_fe6af0b9, M_ea013c29, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_61de90ec(ANY)) \
    X(M_aee7bba3, "meta/muse-wonder-1.0", TAIL(S_aee7bba3, 7), P_9d3508a8, 1, C_f8854542, L_fe6af0b9, M_68480fc0, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_aee7bba3(ANY)) \
    X(M_7a435529, "microsoft/decision-1.1", TAIL(S_7a435529, 7), P_9d3508a8, 1, C_9f197815, L_89d4b1d6, M_d7044344, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_7a435529(ANY)) \
    X(M_b0f66383, "microsoft/microsoft-decision-1", TAIL(S_b0f66383, 7), P_9d3508a8, 1, C_9f197815, L_01a33a20, M_e117d03f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_b0f66383(ANY)) \
    X(M_60fd8153, "minimax/minimax-m2", TAIL(S_7e3c4611, 7), P_9d3508a8, 1, C_0b4eecd8, L_6f0f30fe, M_afe67be0, K_d2eb12c5, MREG_GLOBAL, DAY(2025, 10, 27), 0, 0, DAY(2026, 9, 30), E_60fd8153(ANY)) \
    X(M_e491994f, "minimax/minimax-m2.1", TAIL(S_7933532d, 7), P_9d3508a8, 1, C_1685b6a7, L_1b3e8908, M_78932933, K_d2eb12c5, MREG_GLOBAL, DAY(2025, 12, 23), 0, 0, DAY(2026, 9, 30), E_e491994f(ANY)) \
    X(M_f205b878, "minimax/minimax-m2.1-lightning", TAIL(S_f205b878, 7), P_9d3508a8, 1, C_0fd065d8, L_1b3e8908, M_5c472886, K_d2eb12c5, MREG_GLOBAL, DAY(2025, 12, 23), 0, 0, 0, E_f205b878(ANY)) \
    X(M_731b024e, "minimax/minimax-m2.5", TAIL(S_a7702c06, 7), P_9d3508a8, 1, C_0b4eecd8, L_b34bd5f3, M_59208343, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 2, 12), 0, 0, DAY(2026, 9, 30), E_731b024e(ANY)) \
    X(M_a5c48c96, "minimax/minimax-m2.5-highspeed", TAIL(S_01076e6f, 7), P_9d3508a8, 1, C_cb4d0383, L_217ff509, M_92ba7e9b, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 2, 13), 0, 0, DAY(2026, 9, 30), E_a5c48c96(ANY)) \
    X(M_7af78ce7, "minimax/minimax-m2.7", TAIL(S_3b830d4c, 7), P_9d3508a8, 1, C_0b4eecd8, L_fa6d5732, M_d4ef424c, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 3, 18), 0, 0, DAY(2026, 11, 10), E_7af78ce7(ANY)) \
    X(M_10d9cc02, "minimax/minimax-m2.7-highspeed", TAIL(S_b66cc4ec, 7), P_9d3508a8, 1, C_cb4d0383, L_c87d1b54, M_da8ecbcb, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 3, 18), 0, 0, DAY(2026, 11, 10), E_10d9cc02(ANY)) \
    X(M_86622ab2, "minimax/minimax-m3", TAIL(S_a067b46f, 7), P_9d3508a8, 1, C_08bc762c, L_54ef2d95, M_da421aca, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 6, 1), 0, 0, DAY(2026, 11, 10), E_86622ab2(ANY)) \
    X(M_23eae5a3, "minimax/minimax-m3.1-flash", TAIL(S_4364f477, 7), P_9d3508a8, 1, C_92807f68, L_9efd97d0, M_8e76831a, K_d2eb12c5, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_23eae5a3(ANY)) \
    X(M_faa51e53, "mistral/codestral", TAIL(S_faa51e53, 7), P_9d3508a8, 1, C_1072aabe, L_d1a4c254, M_3a3654ee, K_a686ee67, MREG_GLOBAL, DAY(2024, 5, 29), 0, 0, 0, E_faa51e53(ANY)) \
    X(M_71b90a35, "mistral/codestral-embed", TAIL(S_71b90a35, 7), P_9d3508a8, 1, C_1f93a29a, L_d48d04fb, M_3c9a5dcc, K_6e58805c, MREG_GLOBAL, DAY(2025, 5, 28), 0, 0, DAY(2026, 8, 21), E_71b90a35(ANY)) \
    X(M_497065fb, "mistral/devstral-small", TAIL(S_497065fb, 7), P_9d3508a8, 1, C_5e3859e1, L_c8ec700b, M_363c5787, K_6e58805c, MREG_GLOBAL, 0, 0, 0, 0, E_497065fb(ANY)) \
    X(M_6f054935, "mistral/magistral-medium", TAIL(S_6f054935, 7), P_9d3508a8, 1, C_2381a206, L_a7a6fdb9, M_4231b7d1, K_6e58805c, MREG_GLOBAL, 0, 0, 0, DAY(2026, 9, 23), E_6f054935(ANY)) \
    X(M_a9896176, "mistral/magistral-small", TAIL(S_a9896176, 7), P_9d3508a8, 1, C_1ea561ed, L_822f642f, M_9e8cff58, K_6e58805c, MREG_GLOBAL, DAY(2025, 6, 10), 0, 0, DAY(2026, 9, 23), E_a9896176(ANY)) \
    X(M_2bf5e317, "mistral/ministral-14b", TAIL(S_2bf5e317, 7), P_9d3508a8, 1, C_f9dd6882, L_6e9f4bc9, M_773e65c4, K_6e58805c, MREG_GLOBAL, DAY(2025, 12, 2), 0, 0, DAY(2026, 11, 10), E_2bf5e317(ANY)) \
    X(M_dfb46085, "mistral/mistral-embed", TAIL(S_dfb46085, 7), P_9d3508a8, 1, C_472e3d86, L_d48d04fb, M_a7c79b00, K_ef2331bc, MREG_GLOBAL, DAY(2023, 12, 11), 0, 0, DAY(2026, 9, 30), E_dfb46085(ANY)) \
    X(M_9c9ad5b6, "mistral/mistral-large", TAIL(S_9c9ad5b6, 7), P_9d3508a8, 1, C_5e3859e1, L_c8ec700b, M_b68d7d60, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_9c9ad5b6(ANY)) \
    X(M_7701a8a2, "mistral/mistral-large-3", TAIL(S_7701a8a2, 7), P_9d3508a8, 1, C_793d6a0d, L_6e9f4bc9, M_c9f35302, K_6e58805c, MREG_GLOBAL, DAY(2025, 12, 2), 0, 0, 0, E_7701a8a2(ANY)) \
    X(M_19e7b18b, "mistral/mistral-large-4", TAIL(S_19e7b18b, 7), P_9d3508a8, 1, C_17a5e302, L_235e949b, M_72b806dc, K_6e58805c, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_19e7b18b(ANY)) \
    X(M_f8acf7c0, "mistral/mistral-medium-3.5", TAIL(S_f8acf7c0, 7), P_9d3508a8, 1, C_944d423e, L_6e9f4bc9, M_5c18cc0e, K_6e58805c, MREG_GLOBAL, DAY(2026, 4, 29), 0, 0, 0, E_f8acf7c0(ANY)) \
    X(M_c2174a86, "mistral/mistral-nemo", TAIL(S_c2174a86, 7), P_9d3508a8, 1, C_a9f721fd, L_7dddb4b9, M_6452a4cf, K_6e58805c, MREG_GLOBAL, DAY(2024, 7, 1), 0, 0, DAY(2026, 11, 10), E_c2174a86(ANY)) \
    X(M_c1283e54, "mistral/mistral-saba-24b", TAIL(S_c1283e54, 7), P_9d3508a8, 1, C_865c90df, L_05f53daf, M_e55804cc, K_a686ee67, MREG_GLOBAL, DAY(2025, 2, 6), 0, 0, 0, E_c1283e54(ANY)) \
    X(M_43e2f7ff, "mistral/mistral-small", TAIL(S_43e2f7ff, 7), P_9d3508a8, 1, C_53ef72d0, L_664d328d, M_ec962239, K_a686ee67, MREG_GLOBAL, DAY(2024, 1, 10), 0, 0, 0, E_43e2f7ff(ANY)) \
    X(M_861230ff, "mistral/mixtral-8x22b-instruct", TAIL(S_861230ff, 7), P_9d3508a8, 1, C_bfd84071, L_c8ec700b, M_f3c46418, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, E_861230ff(ANY)) \
    X(M_17492080, "mistral/pixtral-12b", TAIL(S_17492080, 7), P_9d3508a8, 1, C_9f057f9f, L_c77edda6, M_b6105b09, K_6e58805c, MREG_GLOBAL, DAY(2024, 9, 10), 0, 0, DAY(2026, 8, 21), E_17492080(ANY)) \
    X(M_187f3a92, "mistral/pixtral-large", TAIL(S_187f3a92, 7), P_9d3508a8, 1, C_9f057f9f, L_c77edda6, M_cc572006, K_6e58805c, MREG_GLOBAL, DAY(2024, 11, 19), 0, 0, DAY(2026, 9, 23), E_187f3a92(ANY)) \
    X(M_eb892e10, "mixedbread/toast-1", TAIL(S_eb892e10, 7), P_9d3508a8, 1, C_07b9bb45, L_c40c7163, M_eb892e10, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 13), 0, 0, 0, E_eb892e10(ANY)) \
    X(M_7fc4e057, "modaic/mo", TAIL(S_7fc4e057, 7), P_9d3508a8, 1, C_ff8a44f6, L_83f29e8e, M_7fc4e057, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_7fc4e057(ANY)) \
    X(M_2e33e977, "moonshotai/kimi-k2", TAIL(S_2e33e977, 7), P_9d3508a8, 1, C_fdead08a, L_c8ec700b, M_db4302c1, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 7, 11), 0, 0, 0, E_2e33e977(ANY)) \
    X(M_ebb23d60, "moonshotai/kimi-k2-thinking", TAIL(S_1c4586c4, 7), P_9d3508a8, 1, C_96548415, L_07f1e53f, M_ff7d6d6d, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 11, 6), 0, 0, DAY(2026, 9, 23), E_ebb23d60(ANY)) \
    X(M_8fd921ae, "moonshotai/kimi-k2.5", TAIL(S_e94f66d8, 7), P_9d3508a8, 1, C_ebfc071a, L_f180ec23, M_06434604, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 1, 27), 0, 0, DAY(2026, 9, 23), E_8fd921ae(ANY)) \
    X(M_06f4ee25, "moonshotai/kimi-k2.6", TAIL(S_43bbc3e5, 7), P_9d3508a8, 1, C_450a7eee, L_e5c60a7e, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, DAY(2026, 11, 10), E_06f4ee25(ANY)) \
    X(M_0343ef24, "moonshotai/kimi-k2.7-code", TAIL(S_da1e4262, 7), P_9d3508a8, 1, C_d7ae0263, L_073f369b, M_5ea285ac, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, DAY(2026, 11, 10), E_0343ef24(ANY)) \
    X(M_7f73ad01, "moonshotai/kimi-k2.7-code-highspeed", TAIL(S_4bcbcd83, 4), P_9d3508a8, 1, C_1a78f6de, L_41c124f1, M_baf53997, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, DAY(2026, 11, 10), E_7f73ad01(ANY)) \
    X(M_ba3f9a25, "moonshotai/kimi-k3", TAIL(S_72d58b8e, 7), P_9d3508a8, 1, C_db10c720, L_29f877a0, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_ba3f9a25(ANY)) \
    X(M_83ef070e, "moonshotai/kimi-k3-fast", TAIL(S_83ef070e, 7), P_9d3508a8, 1, C_db10c720, L_29f877a0, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_83ef070e(ANY)) \
    X(M_571fd496, "moonshotai/kimi-k3.1-pro", TAIL(S_02c6bebe, 7), P_9d3508a8, 1, C_83276c87, L_29f877a0, M_66c1aae5, K_92a0bfd5, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_571fd496(ANY)) \
    X(M_a6864960, "moonshotai/kimi-k3.1-pro-highspeed", TAIL(S_73937f6b, 7), P_9d3508a8, 1, C_7aab17c0, L_631b3624, M_89623752, K_92a0bfd5, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_a6864960(ANY)) \
    X(M_4a3a9bb7, "morph/morph-v3-fast", TAIL(S_4a3a9bb7, 7), P_9d3508a8, 1, C_1a9c12db, L_57efb0ad, M_911cf5ca, K_a686ee67, MREG_GLOBAL, DAY(2024, 8, 15), 0, 0, 0, E_4a3a9bb7(ANY)) \
    X(M_f28a99d8, "morph/morph-v3-large", TAIL(S_f28a99d8, 7), P_9d3508a8, 1, C_1a9c12db, L_ddb91f62, M_f28a99d8, K_a686ee67, MREG_GLOBAL, DAY(2024, 8, 15), 0, 0, 0, E_f28a99d8(ANY)) \
    X(M_fc91e405, "nace-ai/drex-max-finance", TAIL(S_fc91e405, 7), P_9d3508a8, 1, C_ff8a44f6, L_83f29e8e, M_fc91e405, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_fc91e405(ANY)) \
    X(M_c925e977, "nace-ai/drex-max-v1.1", TAIL(S_c925e977, 7), P_9d3508a8, 1, C_ff8a44f6, L_83f29e8e, M_c925e977, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_c925e977(ANY)) \
    X(M_ab3d07ba, "nace-ai/drex-v2.0", TAIL(S_ab3d07ba, 7), P_9d3508a8, 1, C_ff8a44f6, L_83f29e8e, M_ab3d07ba, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_ab3d07ba(ANY)) \
    X(M_7598b853, "nvidia/nemotron-3-nano-30b-a3b", TAIL(S_70b4afc1, 7), P_9d3508a8, 1, C_2b475eb8, L_92c4859e, M_6623b224, K_a686ee67, MREG_GLOBAL, DAY(2025, 12, 15), 0, 0, 0, E_7598b853(ANY)) \
    X(M_b863e83c, "nvidia/nemotron-3-super-120b-a12b", TAIL(S_810392ab, 7), P_9d3508a8, 1, C_54298616, L_f74b1588, M_53ec3257, K_a686ee67, MREG_GLOBAL, DAY(2026, 3, 11), 0, 0, 0, E_b863e83c(ANY)) \
    X(M_36a656b9, "nvidia/nemotron-3-ultra-550b-a55b", TAIL(S_da02e7ff, 7), P_9d3508a8, 1, C_ba6ff5f6, L_2742e069, M_d2435ae3, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 4), 0, 0, 0, E_36a656b9(ANY)) \
    X(M_03969534, "nvidia/nemotron-3.5-lightning", TAIL(S_03969534, 7), P_9d3508a8, 1, C_1071ca0f, L_69bb61f0, M_54492bbe, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 11), 0, 0, 0, E_03969534(ANY)) \
    X(M_d9c76c02, "nvidia/nemotron-3.5-super-vl", TAIL(S_d9c76c02, 7), P_9d3508a8, 1, C_3d8e2e91, L_fe6af0b9, M_cd4f9038, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_d9c76c02(ANY)) \
    X(M_b9802516, "nvidia/nemotron-nano-12b-v2-vl", TAIL(S_b9802516, 7), P_9d3508a8, 1, C_1087a696, L_7dddb4b9, M_5acdb958, K_a686ee67, MREG_GLOBAL, DAY(2025, 10, 28), 0, 0, 0, E_b9802516(ANY)) \
    X(M_22444a16, "nvidia/nemotron-nano-9b-v2", TAIL(S_22444a16, 7), P_9d3508a8, 1, C_0ec5126c, L_7dddb4b9, M_154233f7, K_a686ee67, MREG_GLOBAL, DAY(2025, 8, 18), 0, 0, 0, E_22444a16(ANY)) \
    X(M_6b98309e, "openai/gpt-3.5-turbo", TAIL(S_b38d9731, 4), P_9d3508a8, 1, C_e4170414, L_6d4daa37, M_2fa4ea75, K_bf70e55f, MREG_GLOBAL, DAY(2023, 3, 1), 0, 0, DAY(2026, 9, 30), E_6b98309e(ANY)) \
    X(M_a8a5ec24, "openai/gpt-3.5-turbo-instruct", TAIL(S_02624d44, 4), P_9d3508a8, 1, C_94076f0f, L_f255482b, M_aeacce81, K_be564522, MREG_GLOBAL, DAY(2023, 9, 20), 0, 0, DAY(2026, 9, 23), E_a8a5ec24(ANY)) \
    X(M_6e4d47e4, "openai/gpt-4-turbo", TAIL(S_a8ab00eb, 4), P_9d3508a8, 1, C_413ee665, L_96cffaf0, M_6327372b, K_bf70e55f, MREG_GLOBAL, DAY(2023, 11, 6), 0, 0, DAY(2026, 11, 10), E_6e4d47e4(ANY)) \
    X(M_a6638c8f, "openai/gpt-4.1", TAIL(S_58c4798c, 4), P_9d3508a8, 1, C_573df607, L_2576a3b2, M_c8893463, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_a6638c8f(ANY)) \
    X(M_fe3f7d4b, "openai/gpt-4.1-batch", TAIL(S_fe3f7d4b, 7), P_9d3508a8, 1, C_573df607, L_2576a3b2, M_c8893463, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_fe3f7d4b(ANY)) \
    X(M_93d0cd3e, "openai/gpt-4.1-fast", TAIL(S_93d0cd3e, 7), P_9d3508a8, 1, C_573df607, L_2576a3b2, M_c8893463, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_93d0cd3e(ANY)) \
    X(M_8f3e2c04, "openai/gpt-4.1-mini", TAIL(S_931d5501, 4), P_9d3508a8, 1, C_573df607, L_2576a3b2, M_ebd5240e, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_8f3e2c04(ANY)) \
    X(M_06bcf2fc, "openai/gpt-4.1-mini-batch", TAIL(S_06bcf2fc, 7), P_9d3508a8, 1, C_573df607, L_2576a3b2, M_ebd5240e, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_06bcf2fc(ANY)) \
    X(M_9c7536e6, "openai/gpt-4.1-mini-fast", TAIL(S_9c7536e6, 7), P_9d3508a8, 1, C_573df607, L_2576a3b2, M_ebd5240e, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_9c7536e6(ANY)) \
    X(M_4f9958c5, "openai/gpt-4.1-nano", TAIL(S_708ed723, 4), P_9d3508a8, 1, C_573df607, L_2576a3b2, M_7bcf0529, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_4f9958c5(ANY)) \
    X(M_2eb72c0b, "openai/gpt-4.1-nano-fast", TAIL(S_2eb72c0b, 7), P_9d3508a8, 1, C_573df607, L_0acfaecf, M_7bcf0529, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_2eb72c0b(ANY)) \
    X(M_36bcbd1e, "openai/gpt-4o", TAIL(S_41c62ba8, 10), P_9d3508a8, 1, C_3edea0ad, L_788aad12, M_abb375db, K_474633b1, MREG_GLOBAL, DAY(2024, 5, 13), 0, 0, DAY(2026, 11, 10), E_36bcbd1e(ANY)) \
    X(M_ec191cf1, "openai/gpt-4o-batch", TAIL(S_ec191cf1, 7), P_9d3508a8, 1, C_3edea0ad, L_788aad12, M_abb375db, K_474633b1, MREG_GLOBAL, DAY(2024, 5, 13), 0, 0, DAY(2026, 11, 10), E_ec191cf1(ANY)) \
    X(M_9e9251f1, "openai/gpt-4o-fast", TAIL(S_9e9251f1, 7), P_9d3508a8, 1, C_3edea0ad, L_788aad12, M_abb375db, K_474633b1, MREG_GLOBAL, DAY(2024, 5, 13), 0, 0, DAY(2026, 11, 10), E_9e9251f1(ANY)) \
    X(M_0006555a, "openai/gpt-4o-mini", TAIL(S_ee70e6e6, 4), P_9d3508a8, 1, C_417a2c1a, L_788aad12, M_94d9f0da, K_474633b1, MREG_GLOBAL, DAY(2024, 7, 18), 0, 0, DAY(2026, 11, 10), E_0006555a(ANY)) \
    X(M_6a71c83e, "openai/gpt-4o-mini-batch", TAIL(S_6a71c83e, 7), P_9d3508a8, 1, C_417a2c1a, L_788aad12, M_94d9f0da, K_474633b1, MREG_GLOBAL, DAY(2024, 7, 18), 0, 0, DAY(2026, 11, 10), E_6a71c83e(ANY)) \
    X(M_80bc5b09, "openai/gpt-4o-mini-fast", TAIL(S_80bc5b09, 7), P_9d3508a8, 1, C_417a2c1a, L_788aad12, M_94d9f0da, K_474633b1, MREG_GLOBAL, DAY(2024, 7, 18), 0, 0, DAY(2026, 11, 10), E_80bc5b09(ANY)) \
    X(M_04894c61, "openai/gpt-4o-mini-transcribe", TAIL(S_04894c61, 7), P_9d3508a8, 1, C_6fcf5f52, L_d4e50d3e, M_f12160f5, K_474633b1, MREG_GLOBAL, DAY(2025, 3, 20), 0, 0, DAY(2026, 9, 23), E_04894c61(ANY)) \
    X(M_daeff268, "openai/gpt-4o-transcribe", TAIL(S_daeff268, 7), P_9d3508a8, 1, C_6fcf5f52, L_d4e50d3e, M_699085ad, K_474633b1, MREG_GLOBAL, DAY(2025, 3, 20), 0, 0, DAY(2026, 9, 23), E_daeff268(ANY)) \
    X(M_93c2f162, "openai/gpt-5", TAIL(S_22bf279e, 4), P_9d3508a8, 1, C_372696d7, L_9936ec7b, M_3ada7776, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_93c2f162(ANY)) \
    X(M_f904d800, "openai/gpt-5-batch", TAIL(S_f904d800, 7), P_9d3508a8, 1, C_372696d7, L_9936ec7b, M_3ada7776, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_f904d800(ANY)) \
    X(M_dde313f3, "openai/gpt-5-codex", TAIL(S_47968616, 4), P_9d3508a8, 1, C_5d509dee, L_9936ec7b, M_d2ac4b56, K_c770f2fc, MREG_GLOBAL, DAY(2025, 9, 15), 0, 0, DAY(2026, 9, 23), E_dde313f3(ANY)) \
    X(M_a5026253, "openai/gpt-5-fast", TAIL(S_a5026253, 7), P_9d3508a8, 1, C_372696d7, L_9936ec7b, M_3ada7776, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_a5026253(ANY)) \
    X(M_68cc0337, "openai/gpt-5-mini", TAIL(S_f9ff60ae, 4), P_9d3508a8, 1, C_372696d7, L_9936ec7b, M_020751dc, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_68cc0337(ANY)) \
    X(M_66bcb139, "openai/gpt-5-mini-batch", TAIL(S_66bcb139, 7), P_9d3508a8, 1, C_372696d7, L_9936ec7b, M_020751dc, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_66bcb139(ANY)) \
    X(M_c809843c, "openai/gpt-5-mini-fast", TAIL(S_c809843c, 7), P_9d3508a8, 1, C_372696d7, L_9936ec7b, M_020751dc, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_c809843c(ANY)) \
    X(M_e81ed333, "openai/gpt-5-nano", TAIL(S_6aba87f9, 4), P_9d3508a8, 1, C_372696d7, L_9936ec7b, M_6c69beeb, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_e81ed333(ANY)) \
    X(M_b254bf0d, "openai/gpt-5-nano-batch", TAIL(S_b254bf0d, 7), P_9d3508a8, 1, C_372696d7, L_9936ec7b, M_6c69beeb, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_b254bf0d(ANY)) \
    X(M_457cc86e, "openai/gpt-5-pro", TAIL(S_17819159, 4), P_9d3508a8, 1, C_372696d7, L_874c4b2d, M_67d9409c, K_c770f2fc, MREG_GLOBAL, DAY(2025, 10, 6), 0, 0, DAY(2026, 11, 10), E_457cc86e(ANY)) \
    X(M_4fc6cf47, "openai/gpt-5-pro-batch", TAIL(S_4fc6cf47, 7), P_9d3508a8, 1, C_372696d7, L_874c4b2d, M_67d9409c, K_c770f2fc, MREG_GLOBAL, DAY(2025, 10, 6), 0, 0, DAY(2026, 11, 10), E_4fc6cf47(ANY)) \
    X(M_d6860f59, "openai/gpt-5.1-codex", TAIL(S_91633d97, 4), P_9d3508a8, 1, C_9e7f8f2e, L_9936ec7b, M_946622dc, K_c770f2fc, MREG_GLOBAL, DAY(2025, 11, 13), 0, 0, DAY(2026, 9, 23), E_d6860f59(ANY)) \
    X(M_8ce79c9f, "openai/gpt-5.1-codex-max", TAIL(S_e68fdf52, 4), P_9d3508a8, 1, C_9e7f8f2e, L_9936ec7b, M_1ba5d3cc, K_c770f2fc, MREG_GLOBAL, DAY(2025, 11, 13), 0, 0, DAY(2026, 9, 23), E_8ce79c9f(ANY)) \
    X(M_4d760fd5, "openai/gpt-5.1-codex-mini", TAIL(S_c23ddcf2, 4), P_9d3508a8, 1, C_9e7f8f2e, L_9936ec7b, M_7d6f5b73, K_c770f2fc, MREG_GLOBAL, DAY(2025, 11, 13), 0, 0, DAY(2026, 9, 23), E_4d760fd5(ANY)) \
    X(M_e94e9aa4, "openai/gpt-5.1-thinking", TAIL(S_e94e9aa4, 7), P_9d3508a8, 1, C_ce26ca70, L_9936ec7b, M_934715f8, K_c770f2fc, MREG_GLOBAL, DAY(2025, 11, 12), 0, 0, DAY(2026, 11, 10), E_e94e9aa4(ANY)) \
    X(M_57bce951, "openai/gpt-5.1-thinking-fast", TAIL(S_57bce951, 7), P_9d3508a8, 1, C_ce26ca70, L_9936ec7b, M_934715f8, K_c770f2fc, MREG_GLOBAL, DAY(2025, 11, 12), 0, 0, DAY(2026, 11, 10), E_57bce951(ANY)) \
    X(M_ae1165db, "openai/gpt-5.2", TAIL(S_b0bcbeee, 4), P_9d3508a8, 1, C_ce26ca70, L_9936ec7b, M_6132e68d, K_c770f2fc, MREG_GLOBAL, DAY(2025, 12, 11), 0, 0, DAY(2026, 11, 10), E_ae1165db(ANY)) \
    X(M_a9173ec5, "openai/gpt-5.2-batch", TAIL(S_a9173ec5, 7), P_9d3508a8, 1, C_ce26ca70, L_9936ec7b, M_6132e68d, K_c770f2fc, MREG_GLOBAL, DAY(2025, 12, 11), 0, 0, DAY(2026, 11, 10), E_a9173ec5(ANY)) \
    X(M_19cef2f4, "openai/gpt-5.2-codex", TAIL(S_6bdcc1ec, 4), P_9d3508a8, 1, C_9e7f8f2e, L_9936ec7b, M_9214dacc, K_c770f2fc, MREG_GLOBAL, DAY(2025, 12, 11), 0, 0, DAY(2026, 9, 23), E_19cef2f4(ANY)) \
    X(M_cd819e07, "openai/gpt-5.2-fast", TAIL(S_cd819e07, 7), P_9d3508a8, 1, C_ce26ca70, L_9936ec7b, M_6132e68d, K_c770f2fc, MREG_GLOBAL, DAY(2025, 12, 11), 0, 0, DAY(2026, 11, 10), E_cd819e07(ANY)) \
    X(M_1e28ec50, "openai/gpt-5.2-pro", TAIL(S_d9581f08, 4), P_9d3508a8, 1, C_ced022b5, L_9936ec7b, M_8f2f8d8c, K_c770f2fc, MREG_GLOBAL, DAY(2025, 12, 11), 0, 0, DAY(2026, 11, 10), E_1e28ec50(ANY)) \
    X(M_f25d6f28, "openai/gpt-5.3-codex", TAIL(S_b2ec62da, 4), P_9d3508a8, 1, C_5895ec62, L_9936ec7b, M_ab2d0d37, K_c770f2fc, MREG_GLOBAL, DAY(2026, 2, 5), 0, 0, DAY(2026, 11, 10), E_f25d6f28(ANY)) \
    X(M_c3160299, "openai/gpt-5.3-codex-fast", TAIL(S_c3160299, 7), P_9d3508a8, 1, C_5895ec62, L_9936ec7b, M_ab2d0d37, K_c770f2fc, MREG_GLOBAL, DAY(2026, 2, 5), 0, 0, DAY(2026, 11, 10), E_c3160299(ANY)) \
    X(M_1f716768, "openai/gpt-5.4", TAIL(S_d07087a9, 4), P_9d3508a8, 1, C_8309b7d9, L_6dec5374, M_da5f158f, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 5), 0, 0, DAY(2026, 11, 10), E_1f716768(ANY)) \
    X(M_3c2b4048, "openai/gpt-5.4-batch", TAIL(S_3c2b4048, 7), P_9d3508a8, 1, C_8309b7d9, L_6dec5374, M_da5f158f, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 5), 0, 0, DAY(2026, 11, 10), E_3c2b4048(ANY)) \
    X(M_4cab3ec6, "openai/gpt-5.4-fast", TAIL(S_4cab3ec6, 7), P_9d3508a8, 1, C_8309b7d9, L_6dec5374, M_da5f158f, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 5), 0, 0, DAY(2026, 11, 10), E_4cab3ec6(ANY)) \
    X(M_cf9072e4, "openai/gpt-5.4-mini", TAIL(S_c67ba27b, 4), P_9d3508a8, 1, C_ce26ca70, L_9936ec7b, M_deed65be, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 17), 0, 0, DAY(2026, 11, 10), E_cf9072e4(ANY)) \
    X(M_061635b1, "openai/gpt-5.4-mini-batch", TAIL(S_061635b1, 7), P_9d3508a8, 1, C_ce26ca70, L_9936ec7b, M_deed65be, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 17), 0, 0, DAY(2026, 11, 10), E_061635b1(ANY)) \
    X(M_34226383, "openai/gpt-5.4-mini-fast", TAIL(S_34226383, 7), P_9d3508a8, 1, C_ce26ca70, L_9936ec7b, M_deed65be, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 17), 0, 0, DAY(2026, 11, 10), E_34226383(ANY)) \
    X(M_bad552ed, "openai/gpt-5.4-nano", TAIL(S_a000bbee, 4), P_9d3508a8, 1, C_ce26ca70, L_9936ec7b, M_4b541524, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 17), 0, 0, DAY(2026, 11, 10), E_bad552ed(ANY)) \
    X(M_5fae5e04, "openai/gpt-5.4-nano-batch", TAIL(S_5fae5e04, 7), P_9d3508a8, 1, C_ce26ca70, L_9936ec7b, M_4b541524, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 17), 0, 0, DAY(2026, 11, 10), E_5fae5e04(ANY)) \
    X(M_fbdde8a1, "openai/gpt-5.4-pro", TAIL(S_55bb6dab, 4), P_9d3508a8, 1, C_64183586, L_6dec5374, M_761cd44e, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 5), 0, 0, DAY(2026, 11, 10), E_fbdde8a1(ANY)) \
    X(M_93b82935, "openai/gpt-5.5", TAIL(S_08e22237, 4), P_9d3508a8, 1, C_372696d7, L_ddd5b34b, M_9a8f4a62, K_c770f2fc, MREG_GLOBAL, DAY(2026, 4, 23), 0, 0, DAY(2026, 11, 10), E_93b82935(ANY)) \
    X(M_9b827a36, "openai/gpt-5.5-batch", TAIL(S_9b827a36, 7), P_9d3508a8, 1, C_372696d7, L_ddd5b34b, M_9a8f4a62, K_c770f2fc, MREG_GLOBAL, DAY(2026, 4, 23), 0, 0, DAY(2026, 11, 10), E_9b827a36(ANY)) \
    X(M_d2fd04d4, "openai/gpt-5.5-fast", TAIL(S_d2fd04d4, 7), P_9d3508a8, 1, C_372696d7, L_ddd5b34b, M_9a8f4a62, K_c770f2fc, MREG_GLOBAL, DAY(2026, 4, 23), 0, 0, DAY(2026, 11, 10), E_d2fd04d4(ANY)) \
    X(M_7c5dbbd8, "openai/gpt-5.5-pro", TAIL(S_7459d17a, 4), P_9d3508a8, 1, C_372696d7, L_ddd5b34b, M_cd647860, K_c770f2fc, MREG_GLOBAL, DAY(2026, 4, 23), 0, 0, DAY(2026, 11, 10), E_7c5dbbd8(ANY)) \
    X(M_4c8e59c2, "openai/gpt-5.5-pro-batch", TAIL(S_4c8e59c2, 7), P_9d3508a8, 1, C_372696d7, L_ddd5b34b, M_cd647860, K_c770f2fc, MREG_GLOBAL, DAY(2026, 4, 23), 0, 0, DAY(2026, 11, 10), E_4c8e59c2(ANY)) \
    X(M_5a58f781, "openai/gpt-5.6-luna", TAIL(S_0fb54d83, 4), P_9d3508a8, 1, C_8145d220, L_6dec5374, M_65a8fc1d, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_5a58f781(ANY)) \
    X(M_a2b495d2, "openai/gpt-5.6-luna-batch", TAIL(S_a2b495d2, 7), P_9d3508a8, 1, C_8145d220, L_6dec5374, M_65a8fc1d, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_a2b495d2(ANY)) \
    X(M_7a6736bb, "openai/gpt-5.6-luna-fast", TAIL(S_7a6736bb, 7), P_9d3508a8, 1, C_8145d220, L_6dec5374, M_65a8fc1d, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_7a6736bb(ANY)) \
    X(M_28aedd47, "openai/gpt-5.6-sol", TAIL(S_ad12a684, 4), P_9d3508a8, 1, C_5b20d024, L_6dec5374, M_05106807, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_28aedd47(ANY)) \
    X(M_9dc83cc9, "openai/gpt-5.6-sol-batch", TAIL(S_9dc83cc9, 7), P_9d3508a8, 1, C_5b20d024, L_6dec5374, M_05106807, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_9dc83cc9(ANY)) \
    X(M_4f71b74d, "openai/gpt-5.6-sol-fast", TAIL(S_4f71b74d, 7), P_9d3508a8, 1, C_5b20d024, L_6dec5374, M_05106807, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_4f71b74d(ANY)) \
    X(M_90b72b50, "openai/gpt-5.6-terra", TAIL(S_17a2433d, 4), P_9d3508a8, 1, C_8145d220, L_6dec5374, M_f8dbf8d1, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_90b72b50(ANY)) \
    X(M_3138aabd, "openai/gpt-5.6-terra-batch", TAIL(S_3138aabd, 7), P_9d3508a8, 1, C_8145d220, L_6dec5374, M_f8dbf8d1, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_3138aabd(ANY)) \
    X(M_c2cbe267, "openai/gpt-5.6-terra-fast", TAIL(S_c2cbe267, 7), P_9d3508a8, 1, C_8145d220, L_6dec5374, M_f8dbf8d1, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_c2cbe267(ANY)) \
    X(M_eb1a8f0c, "openai/gpt-6-astra", TAIL(S_7d052b8f, 4), P_9d3508a8, 1, C_bb623c87, L_6dec5374, M_5553b7ca, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 3), 0, 0, DAY(2026, 11, 10), E_eb1a8f0c(ANY)) \
    X(M_bb992446, "openai/gpt-6-astra-batch", TAIL(S_bb992446, 7), P_9d3508a8, 1, C_bb623c87, L_6dec5374, M_5553b7ca, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 3), 0, 0, DAY(2026, 11, 10), E_bb992446(ANY)) \
    X(M_e25d21e0, "openai/gpt-6-astra-fast", TAIL(S_e25d21e0, 7), P_9d3508a8, 1, C_bb623c87, L_6dec5374, M_5553b7ca, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 3), 0, 0, DAY(2026, 11, 10), E_e25d21e0(ANY)) \
    X(M_7f06eed3, "openai/gpt-6-luna", TAIL(S_e26cef24, 4), P_9d3508a8, 1, C_bb623c87, L_6dec5374, M_e5d07697, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_7f06eed3(ANY)) \
    X(M_b268db9e, "openai/gpt-6-luna-batch", TAIL(S_b268db9e, 7), P_9d3508a8, 1, C_bb623c87, L_6dec5374, M_e5d07697, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_b268db9e(ANY)) \
    X(M_0b11a4af, "openai/gpt-6-luna-decisions", TAIL(S_0b11a4af, 7), P_9d3508a8, 1, C_b85f526d, L_ad60d9e1, M_1d12554b, K_e971087a, MREG_GLOBAL, 0, 0, 0, 0, E_0b11a4af(ANY)) \
    X(M_bb126de1, "openai/gpt-6-luna-fast", TAIL(S_bb126de1, 7), P_9d3508a8, 1, C_bb623c87, L_6dec5374, M_e5d07697, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_bb126de1(ANY)) \
    X(M_780b6118, "openai/gpt-6-sol", TAIL(S_7a6d532e, 4), P_9d3508a8, 1, C_bb623c87, L_6dec5374, M_3b5ea6fd, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_780b6118(ANY)) \
    X(M_7b7ff2f2, "openai/gpt-6-sol-batch", TAIL(S_7b7ff2f2, 7), P_9d3508a8, 1, C_bb623c87, L_6dec5374, M_3b5ea6fd, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_7b7ff2f2(ANY)) \
    X(M_723b5295, "openai/gpt-6-sol-fast", TAIL(S_723b5295, 7), P_9d3508a8, 1, C_bb623c87, L_6dec5374, M_3b5ea6fd, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_723b5295(ANY)) \
    X(M_a91bd727, "openai/gpt-6.1-sol", TAIL(S_ce0f20a6, 4), P_9d3508a8, 1, C_d3990f6e, L_6dec5374, M_0f7beea5, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 29), 0, 0, DAY(2026, 11, 10), E_a91bd727(ANY)) \
    X(M_453e0262, "openai/gpt-6.1-sol-batch", TAIL(S_453e0262, 7), P_9d3508a8, 1, C_d3990f6e, L_6dec5374, M_0f7beea5, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 29), 0, 0, DAY(2026, 11, 10), E_453e0262(ANY)) \
    X(M_ea0356cd, "openai/gpt-6.1-sol-fast", TAIL(S_ea0356cd, 7), P_9d3508a8, 1, C_d3990f6e, L_6dec5374, M_0f7beea5, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 29), 0, 0, DAY(2026, 11, 10), E_ea0356cd(ANY)) \
    X(M_eaeb58e6, "openai/gpt-6.1-terra", TAIL(S_eaeb58e6, 7), P_9d3508a8, 1, C_936ce79e, L_6dec5374, M_1dcd13c2, K_e971087a, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_eaeb58e6(ANY)) \
    X(M_7cbd2c73, "openai/gpt-6.1-terra-fast", TAIL(S_7cbd2c73, 7), P_9d3508a8, 1, C_936ce79e, L_6dec5374, M_1dcd13c2, K_e971087a, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_7cbd2c73(ANY)) \
    X(M_5e876269, "openai/gpt-6.2-astra", TAIL(S_5e876269, 7), P_9d3508a8, 1, C_09171c3b, L_59e38305, M_71caba4b, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 20), E_5e876269(ANY)) \
    X(M_90a305ff, "openai/gpt-6.2-astra-fast", TAIL(S_90a305ff, 7), P_9d3508a8, 1, C_09171c3b, L_59e38305, M_71caba4b, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 20), E_90a305ff(ANY)) \
    X(M_9b5d36e0, "openai/gpt-6.2-sol", TAIL(S_9b5d36e0, 7), P_9d3508a8, 1, C_09171c3b, L_59e38305, M_f2e3531d, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 20), E_9b5d36e0(ANY)) \
    X(M_154f62da, "openai/gpt-6.2-sol-fast", TAIL(S_154f62da, 7), P_9d3508a8, 1, C_09171c3b, L_59e38305, M_f2e3531d, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 20), E_154f62da(ANY)) \
    X(M_021068a9, "openai/gpt-image-1", TAIL(S_021068a9, 7), P_9d3508a8, 1, C_8e1817d5, L_c8ec700b, M_75bda809, K_a686ee67, MREG_GLOBAL, DAY(2025, 4, 24), 0, 0, DAY(2026, 9, 30), E_021068a9(ANY)) \
    X(M_b5c790c3, "openai/gpt-image-1-mini", TAIL(S_b5c790c3, 7), P_9d3508a8, 1, C_22cafa35, L_c8ec700b, M_0ba35fa8, K_a686ee67, MREG_GLOBAL, DAY(2025, 9, 26), 0, 0, DAY(2026, 9, 30), E_b5c790c3(ANY)) \
    X(M_e5d2fab2, "openai/gpt-image-1.5", TAIL(S_e5d2fab2, 7), P_9d3508a8, 1, C_fd56980e, L_c8ec700b, M_b147e2bd, K_a686ee67, MREG_GLOBAL, DAY(2025, 11, 25), 0, 0, DAY(2026, 9, 30), E_e5d2fab2(ANY)) \
    X(M_0a9e0d77, "openai/gpt-image-2", TAIL(S_4c7c54d9, 4), P_9d3508a8, 1, C_7ee4f94a, L_b872954f, M_dcb0bf90, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, DAY(2026, 9, 30), E_0a9e0d77(ANY)) \
    X(M_107af57a, "openai/gpt-image-2.5-flare", TAIL(S_107af57a, 7), P_9d3508a8, 1, C_b0f53d24, L_c8ec700b, M_232d29e3, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 8), 0, 0, 0, E_107af57a(ANY)) \
    X(M_adc76fec, "openai/gpt-image-2.5-sunburst", TAIL(S_adc76fec, 7), P_9d3508a8, 1, C_b0f53d24, L_c8ec700b, M_22a58a07, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 8), 0, 0, 0, E_adc76fec(ANY)) \
    X(M_9710d1b0, "openai/gpt-oss-120b", TAIL(S_e8e9b906, 10), P_9d3508a8, 1, C_d87b7405, L_7dddb4b9, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_9710d1b0(ANY)) \
    X(M_4912ad87, "openai/gpt-oss-20b", TAIL(S_12314ebc, 10), P_9d3508a8, 1, C_d87b7405, L_862e92b2, M_a741d960, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_4912ad87(ANY)) \
    X(M_1a3e052f, "openai/gpt-oss-safeguard-120b", TAIL(S_1a3e052f, 7), P_9d3508a8, 1, C_0ec5126c, L_868e69c9, M_8d813e43, K_4df875f5, MREG_GLOBAL, DAY(2025, 10, 29), 0, 0, 0, E_1a3e052f(ANY)) \
    X(M_1b894b3d, "openai/gpt-oss-safeguard-20b", TAIL(S_1b894b3d, 7), P_9d3508a8, 1, C_070e114f, L_d1a4c254, M_2d7bb78b, K_4df875f5, MREG_GLOBAL, DAY(2025, 10, 29), 0, 0, 0, E_1b894b3d(ANY)) \
    X(M_a1cf32b8, "openai/gpt-realtime-1.5", TAIL(S_a1cf32b8, 7), P_9d3508a8, 1, C_be80eb06, L_0b6f261d, M_da405477, K_e971087a, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_a1cf32b8(ANY)) \
    X(M_88393009, "openai/gpt-realtime-2", TAIL(S_88393009, 7), P_9d3508a8, 1, C_855c903a, L_96cffaf0, M_c7383548, K_e971087a, MREG_GLOBAL, DAY(2026, 5, 7), 0, 0, 0, E_88393009(ANY)) \
    X(M_7453fdb1, "openai/gpt-realtime-2.1", TAIL(S_7453fdb1, 7), P_9d3508a8, 1, C_b21072ab, L_0931b5d1, M_2c9c0d21, K_e971087a, MREG_GLOBAL, DAY(2026, 7, 6), 0, 0, DAY(2026, 9, 30), E_7453fdb1(ANY)) \
    X(M_c90a4dd6, "openai/gpt-realtime-mini", TAIL(S_c90a4dd6, 7), P_9d3508a8, 1, C_53c4717a, L_96cffaf0, M_8bbda343, K_e971087a, MREG_GLOBAL, DAY(2025, 10, 6), 0, 0, DAY(2026, 9, 23), E_c90a4dd6(ANY)) \
    X(M_d4cc2122, "openai/o1", TAIL(S_f6250f65, 4), P_9d3508a8, 1, C_3046b695, L_013f2f81, M_47aafb94, K_c770f2fc, MREG_GLOBAL, DAY(2024, 12, 5), 0, 0, DAY(2026, 11, 10), E_d4cc2122(ANY)) \
    X(M_9c183262, "openai/o3", TAIL(S_338bea9f, 4), P_9d3508a8, 1, C_b9563e17, L_013f2f81, M_f61f191f, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 16), 0, 0, DAY(2026, 11, 10), E_9c183262(ANY)) \
    X(M_ab115aec, "openai/o3-fast", TAIL(S_ab115aec, 7), P_9d3508a8, 1, C_b9563e17, L_013f2f81, M_f61f191f, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 16), 0, 0, DAY(2026, 11, 10), E_ab115aec(ANY)) \
    X(M_ce7b3e40, "openai/o3-mini", TAIL(S_ac1bb151, 4), P_9d3508a8, 1, C_40a5ebc1, L_013f2f81, M_5fb87f8a, K_c770f2fc, MREG_GLOBAL, DAY(2024, 12, 20), 0, 0, DAY(2026, 11, 10), E_ce7b3e40(ANY)) \
    X(M_d5c9da39, "openai/o3-pro", TAIL(S_a566f302, 4), P_9d3508a8, 1, C_3046b695, L_013f2f81, M_b000ee01, K_c770f2fc, MREG_GLOBAL, DAY(2025, 6, 10), 0, 0, DAY(2026, 11, 10), E_d5c9da39(ANY)) \
    X(M_79dc963e, "openai/o4-mini", TAIL(S_249ec5b5, 4), P_9d3508a8, 1, C_3046b695, L_013f2f81, M_4d9331f9, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 16), 0, 0, DAY(2026, 11, 10), E_79dc963e(ANY)) \
    X(M_19d31ed3, "openai/o4-mini-fast", TAIL(S_19d31ed3, 7), P_9d3508a8, 1, C_2eefb495, L_51df6ab1, M_4d9331f9, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 16), 0, 0, DAY(2026, 11, 10), E_19d31ed3(ANY)) \
    X(M_99b21527, "openai/text-embedding-3-large", TAIL(S_99b21527, 7), P_9d3508a8, 1, C_30ce8cb4, L_42ce29e2, M_55c644c1, K_3af3a7e1, MREG_GLOBAL, DAY(2024, 1, 25), 0, 0, DAY(2026, 9, 30), E_99b21527(ANY)) \
    X(M_69674c99, "openai/text-embedding-3-small", TAIL(S_69674c99, 7), P_9d3508a8, 1, C_30ce8cb4, L_42ce29e2, M_3d0b02d0, K_3af3a7e1, MREG_GLOBAL, DAY(2024, 1, 25), 0, 0, DAY(2026, 9, 30), E_69674c99(ANY)) \
    X(M_2aebef09, "openai/text-embedding-ada-002", TAIL(S_2aebef09, 7), P_9d3508a8, 1, C_013f281a, L_42ce29e2, M_1583e21b, K_3af3a7e1, MREG_GLOBAL, DAY(2022, 12, 15), 0, 0, DAY(2026, 9, 30), E_2aebef09(ANY)) \
    X(M_fd4fbc8a, "paperinstruments/ultramarine-1-flash", TAIL(S_fd4fbc8a, 7), P_9d3508a8, 1, C_3d8e2e91, L_42ddb37f, M_fd4fbc8a, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_fd4fbc8a(ANY)) \
    X(M_f3f47464, "particle/particle-1", TAIL(S_f3f47464, 7), P_9d3508a8, 1, C_3d8e2e91, L_631b3624, M_f3f47464, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_f3f47464(ANY)) \
    X(M_04c55db1, "perplexity/pplx-decider-flash-v1.2", TAIL(S_04c55db1, 7), P_9d3508a8, 1, C_ff8a44f6, L_83f29e8e, M_227dfd60, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_04c55db1(ANY)) \
    X(M_5ecf6b90, "perplexity/pplx-decider-flash-v1.3", TAIL(S_5ecf6b90, 7), P_9d3508a8, 1, C_ff8a44f6, L_83f29e8e, M_959913ba, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_5ecf6b90(ANY)) \
    X(M_3b51bd14, "perplexity/pplx-decider-v1.2", TAIL(S_3b51bd14, 7), P_9d3508a8, 1, C_ff8a44f6, L_83f29e8e, M_a289da0a, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_3b51bd14(ANY)) \
    X(M_f95172e3, "perplexity/pplx-decider-v1.3", TAIL(S_f95172e3, 7), P_9d3508a8, 1, C_ff8a44f6, L_83f29e8e, M_fbc924d0, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_f95172e3(ANY)) \
    X(M_e07c7320, "perplexity/sonar-pro", TAIL(S_e07c7320, 7), P_9d3508a8, 1, C_a6e6c657, L_e91085ff, M_52d39de7, K_a686ee67, MREG_GLOBAL, DAY(2025, 1, 21), 0, 0, DAY(2026, 9, 30), E_e07c7320(ANY)) \
    X(M_fb6bd3bc, "perplexity/sonar-reasoning", TAIL(S_fb6bd3bc, 7), P_9d3508a8, 1, C_bb39e192, L_4851422a, M_3650a4f1, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 9, 23), E_fb6bd3bc(ANY)) \
    X(M_a4e125df, "perplexity/sonar-reasoning-pro", TAIL(S_a4e125df, 7), P_9d3508a8, 1, C_947cdada, L_8b866a71, M_cb523e39, K_a686ee67, MREG_GLOBAL, DAY(2025, 3, 7), 0, 0, DAY(2026, 9, 30), E_a4e125df(ANY)) \
    X(M_6054e4b1, "quiverai/arrow-2", TAIL(S_6054e4b1, 7), P_9d3508a8, 1, C_3d7f078a, L_7dddb4b9, M_6054e4b1, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 16), 0, 0, 0, E_6054e4b1(ANY)) \
    X(M_12b4d9a0, "quiverai/arrow-2-telos", TAIL(S_12b4d9a0, 7), P_9d3508a8, 1, C_3d7f078a, L_7dddb4b9, M_12b4d9a0, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 16), 0, 0, 0, E_12b4d9a0(ANY)) \
    X(M_e9ad02b9, "sakana/fugu-max", TAIL(S_e9ad02b9, 7), P_9d3508a8, 1, C_d9bbcfbf, L_54ef2d95, M_72412dce, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, 0, E_e9ad02b9(ANY)) \
    X(M_54be5e8d, "sakana/fugu-ultra", TAIL(S_54be5e8d, 7), P_9d3508a8, 1, C_df3f57d2, L_54ef2d95, M_54be5e8d, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 15), 0, 0, 0, E_54be5e8d(ANY)) \
    X(M_db5c5cfa, "sakana/fugu-ultra-v2", TAIL(S_db5c5cfa, 7), P_9d3508a8, 1, C_d9bbcfbf, L_54ef2d95, M_79c9dd49, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, 0, E_db5c5cfa(ANY)) \
    X(M_5aa9ed9f, "sakana/namazu", TAIL(S_5aa9ed9f, 7), P_9d3508a8, 1, C_644eec6e, L_f180ec23, M_e05c0d5d, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 3), 0, 0, 0, E_5aa9ed9f(ANY)) \
    X(M_28f1ebb1, "scaledown/scaledown-classify-1", TAIL(S_28f1ebb1, 7), P_9d3508a8, 1, C_9f197815, L_89d4b1d6, M_28f1ebb1, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_28f1ebb1(ANY)) \
    X(M_b650fde4, "spacexai/grok-4.1-fast-non-reasoning", TAIL(S_b650fde4, 7), P_9d3508a8, 1, C_34ed7339, L_54ef2d95, M_53c30371, K_3b405d0a, MREG_GLOBAL, DAY(2025, 11, 19), 0, 0, DAY(2026, 9, 23), E_b650fde4(ANY)) \
    X(M_0fc29701, "spacexai/grok-4.1-fast-reasoning", TAIL(S_0fc29701, 7), P_9d3508a8, 1, C_944125e9, L_54ef2d95, M_ecbd93e0, K_3b405d0a, MREG_GLOBAL, DAY(2025, 11, 19), 0, 0, DAY(2026, 9, 23), E_0fc29701(ANY)) \
    X(M_1b010563, "spacexai/grok-4.20-multi-agent", TAIL(S_1b010563, 7), P_9d3508a8, 1, C_9d9dc670, L_21f44674, M_f48c2f23, K_3b405d0a, MREG_GLOBAL, DAY(2026, 3, 9), 0, 0, 0, E_1b010563(ANY)) \
    X(M_7ae8a13d, "spacexai/grok-4.20-multi-agent-batch", TAIL(S_7ae8a13d, 7), P_9d3508a8, 1, C_81077560, L_dbcb2fd5, M_f48c2f23, K_3b405d0a, MREG_GLOBAL, DAY(2026, 3, 9), 0, 0, 0, E_7ae8a13d(ANY)) \
    X(M_3a3f0c83, "spacexai/grok-4.20-multi-agent-beta", TAIL(S_3a3f0c83, 7), P_9d3508a8, 1, C_814757e2, L_dbcb2fd5, M_3ecdad26, K_3b405d0a, MREG_GLOBAL, DAY(2026, 3, 11), 0, 0, 0, E_3a3f0c83(ANY)) \
    X(M_ea12657b, "spacexai/grok-4.20-non-reasoning", TAIL(S_ea12657b, 7), P_9d3508a8, 1, C_c74499c4, L_dbcb2fd5, M_eb476e75, K_3b405d0a, MREG_GLOBAL, DAY(2026, 3, 10), 0, 0, DAY(2026, 9, 30), E_ea12657b(ANY)) \
    X(M_1ffa4c66, "spacexai/grok-4.20-non-reasoning-batch", TAIL(S_1ffa4c66, 7), P_9d3508a8, 1, C_c74499c4, L_dbcb2fd5, M_eb476e75, K_3b405d0a, MREG_GLOBAL, DAY(2026, 3, 9), 0, 0, DAY(2026, 9, 30), E_1ffa4c66(ANY)) \
    X(M_013285c7, "spacexai/grok-4.20-non-reasoning-beta", TAIL(S_013285c7, 7), P_9d3508a8, 1, C_594fe3ba, L_dbcb2fd5, M_e0ca9401, K_3b405d0a, MREG_GLOBAL, DAY(2026, 3, 11), 0, 0, 0, E_013285c7(ANY)) \
    X(M_86ba27f1, "spacexai/grok-4.20-reasoning", TAIL(S_86ba27f1, 7), P_9d3508a8, 1, C_74f85b2e, L_dbcb2fd5, M_6fab3c0f, K_3b405d0a, MREG_GLOBAL, DAY(2026, 3, 10), 0, 0, DAY(2026, 9, 30), E_86ba27f1(ANY)) \
    X(M_35299418, "spacexai/grok-4.20-reasoning-batch", TAIL(S_35299418, 7), P_9d3508a8, 1, C_74f85b2e, L_dbcb2fd5, M_6fab3c0f, K_3b405d0a, MREG_GLOBAL, DAY(2026, 3, 9), 0, 0, DAY(2026, 9, 30), E_35299418(ANY)) \
    X(M_a70ccc59, "spacexai/grok-4.20-reasoning-beta", TAIL(S_a70ccc59, 7), P_9d3508a8, 1, C_814757e2, L_dbcb2fd5, M_7bcc3d18, K_3b405d0a, MREG_GLOBAL, DAY(2026, 3, 11), 0, 0, 0, E_a70ccc59(ANY)) \
    X(M_f46878eb, "spacexai/grok-4.3", TAIL(S_f46878eb, 7), P_9d3508a8, 1, C_a74cb71b, L_54ef2d95, M_c174497e, K_3b405d0a, MREG_GLOBAL, DAY(2026, 4, 17), 0, 0, DAY(2026, 11, 10), E_f46878eb(ANY)) \
    X(M_7f518ff9, "spacexai/grok-4.3-batch", TAIL(S_7f518ff9, 7), P_9d3508a8, 1, C_a74cb71b, L_54ef2d95, M_c174497e, K_3b405d0a, MREG_GLOBAL, DAY(2026, 4, 17), 0, 0, DAY(2026, 11, 10), E_7f518ff9(ANY)) \
    X(M_f39c9e3b, "spacexai/grok-4.5", TAIL(S_f39c9e3b, 7), P_9d3508a8, 1, C_a74cb71b, L_03c039be, M_b0c41bb2, K_3b405d0a, MREG_GLOBAL, DAY(2026, 7, 8), 0, 0, DAY(2026, 11, 10), E_f39c9e3b(ANY)) \
    X(M_d0e161ae, "spacexai/grok-4.6", TAIL(S_d0e161ae, 7), P_9d3508a8, 1, C_a74cb71b, L_03c039be, M_3c17c0d3, K_3b405d0a, MREG_GLOBAL, DAY(2026, 8, 7), 0, 0, DAY(2026, 11, 10), E_d0e161ae(ANY)) \
    X(M_d0945440, "spacexai/grok-4.7", TAIL(S_d0945440, 7), P_9d3508a8, 1, C_20e97f77, L_03c039be, M_7187cf2b, K_3b405d0a, MREG_GLOBAL, DAY(2026, 9, 21), 0, 0, DAY(2026, 11, 10), E_d0945440(ANY)) \
    X(M_7de439ff, "spacexai/grok-build-0.1", TAIL(S_7de439ff, 7), P_9d3508a8, 1, C_7af24f56, L_f180ec23, M_49ca5253, K_3b405d0a, MREG_GLOBAL, DAY(2026, 4, 16), 0, 0, DAY(2026, 9, 30), E_7de439ff(ANY)) \
    X(M_d3ae138f, "stepfun/step-3.5-flash", TAIL(S_d3ae138f, 7), P_9d3508a8, 1, C_f1be3a1f, L_e3962f59, M_0a29a386, K_a686ee67, MREG_GLOBAL, DAY(2026, 1, 29), 0, 0, 0, E_d3ae138f(ANY)) \
    X(M_f47bc332, "stepfun/step-3.7-flash", TAIL(S_1e43a06d, 7), P_9d3508a8, 1, C_c1df3262, L_f180ec23, M_7105be09, K_a686ee67, MREG_GLOBAL, DAY(2026, 5, 29), 0, 0, 0, E_f47bc332(ANY)) \
    X(M_358c221a, "stepfun/step-5-preview", TAIL(S_cdb84c79, 7), P_9d3508a8, 1, C_7351135b, L_54ef2d95, M_f8926233, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 16), 0, 0, 0, E_358c221a(ANY)) \
    X(M_ce3627ec, "tencent/hy-mt2-lite", TAIL(S_ce3627ec, 7), P_9d3508a8, 1, C_f202a7ad, L_5a2a1699, M_c24388b3, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, 0, E_ce3627ec(ANY)) \
    X(M_34fe3625, "tencent/hy-mt2-plus", TAIL(S_34fe3625, 7), P_9d3508a8, 1, C_f202a7ad, L_5a2a1699, M_83354136, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, 0, E_34fe3625(ANY)) \
    X(M_de1e81d0, "tencent/hy-mt2-pro", TAIL(S_de1e81d0, 7), P_9d3508a8, 1, C_f202a7ad, L_5a2a1699, M_682df308, K_a686ee67, MREG_GLOBAL, DAY(2026, 5, 21), 0, 0, 0, E_de1e81d0(ANY)) \
    X(M_b7a643e8, "tencent/hy3", TAIL(S_19a85e34, 7), P_9d3508a8, 1, C_ba6ff5f6, L_92c4859e, M_d23e83fb, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 6), 0, 0, 0, E_b7a643e8(ANY)) \
    X(M_6424d4b1, "tencent/hy4", TAIL(S_0d4d8f13, 7), P_9d3508a8, 1, C_3d8e2e91, L_3d212c9f, M_a7ef874f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_6424d4b1(ANY)) \
    X(M_c02cab97, "tencent/hy4-flash", TAIL(S_c02cab97, 7), P_9d3508a8, 1, C_3d8e2e91, L_3d212c9f, M_f70b0cad, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_c02cab97(ANY)) \
    X(M_65cb8b66, "tencent/hy4-preview", TAIL(S_a785bc64, 7), P_9d3508a8, 1, C_7f97559f, L_3d212c9f, M_383f4072, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 28), 0, 0, 0, E_65cb8b66(ANY)) \
    X(M_e5725a78, "thinkingmachines/inkling", TAIL(S_e5725a78, 7), P_9d3508a8, 1, C_ef75aecc, L_f180ec23, M_98c4c105, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 15), 0, 0, 0, E_e5725a78(ANY)) \
    X(M_fbe038ca, "thinkingmachines/inkling-2-small", TAIL(S_3e1f650a, 11), P_9d3508a8, 1, C_3d8e2e91, L_235e949b, M_89f5c7fc, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_fbe038ca(ANY)) \
    X(M_d647d596, "thinkingmachines/inkling-small", TAIL(S_619b9f06, 6), P_9d3508a8, 1, C_315638a2, L_54ef2d95, M_35c4f287, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 30), 0, 0, 0, E_d647d596(ANY)) \
    X(M_b0657430, "typesafe-ai/jev", TAIL(S_b0657430, 7), P_9d3508a8, 1, C_9f197815, L_e016aef3, M_b0657430, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_b0657430(ANY)) \
    X(M_6983a854, "typesafe-ai/jev-1.13.0", TAIL(S_6983a854, 7), P_9d3508a8, 1, C_9f197815, L_e016aef3, M_6983a854, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_6983a854(ANY)) \
    X(M_bbc93748, "typesafe-ai/jev-1.14.0", TAIL(S_bbc93748, 7), P_9d3508a8, 1, C_9f197815, L_e016aef3, M_bbc93748, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_bbc93748(ANY)) \
    X(M_e1a017f1, "vercel/v0-1.0-md", TAIL(S_e1a017f1, 7), P_9d3508a8, 1, C_fbee4ba1, L_7591e5b9, M_e1a017f1, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_e1a017f1(ANY)) \
    X(M_5abb7f0d, "vercel/v0-1.5-md", TAIL(S_5abb7f0d, 7), P_9d3508a8, 1, C_fbee4ba1, L_2ea4c9e0, M_5abb7f0d, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_5abb7f0d(ANY)) \
    X(M_18976720, "xai/grok-2", TAIL(S_18976720, 7), P_9d3508a8, 1, C_9c13f47a, L_52bd5d04, M_7b1dd21c, K_3b405d0a, MREG_GLOBAL, DAY(2024, 12, 12), 0, 0, DAY(2026, 9, 23), E_18976720(ANY)) \
    X(M_cdf92ea0, "xai/grok-2-vision", TAIL(S_cdf92ea0, 7), P_9d3508a8, 1, C_8791b055, L_05f53daf, M_b7457c51, K_3b405d0a, MREG_GLOBAL, DAY(2024, 8, 20), 0, 0, DAY(2026, 9, 23), E_cdf92ea0(ANY)) \
    X(M_c9dfd549, "xai/grok-3", TAIL(S_3ad16f27, 4), P_9d3508a8, 1, C_e13e62dc, L_7dddb4b9, M_2a51b8f7, K_3b405d0a, MREG_GLOBAL, DAY(2025, 2, 17), 0, 0, DAY(2026, 9, 23), E_c9dfd549(ANY)) \
    X(M_6300a21a, "xai/grok-3-fast", TAIL(S_6300a21a, 7), P_9d3508a8, 1, C_9c13f47a, L_7dddb4b9, M_2eb9238d, K_3b405d0a, MREG_GLOBAL, DAY(2025, 2, 17), 0, 0, DAY(2026, 9, 23), E_6300a21a(ANY)) \
    X(M_9d85aa15, "xai/grok-3-mini", TAIL(S_c4643921, 4), P_9d3508a8, 1, C_25eeee21, L_7dddb4b9, M_2667661e, K_3b405d0a, MREG_GLOBAL, DAY(2025, 2, 17), 0, 0, DAY(2026, 9, 23), E_9d85aa15(ANY)) \
    X(M_a7a7e8c6, "xai/grok-3-mini-fast", TAIL(S_a7a7e8c6, 7), P_9d3508a8, 1, C_25eeee21, L_7dddb4b9, M_7cbc51a3, K_3b405d0a, MREG_GLOBAL, DAY(2025, 2, 17), 0, 0, DAY(2026, 9, 23), E_a7a7e8c6(ANY)) \
    X(M_78875b83, "xai/grok-4", TAIL(S_31acd667, 4), P_9d3508a8, 1, C_b086f99e, L_f180ec23, M_b14c7a4f, K_3b405d0a, MREG_GLOBAL, DAY(2025, 7, 9), 0, 0, DAY(2026, 9, 23), E_78875b83(ANY)) \
    X(M_fd760a1b, "xiaomi/mimo-v2.5", TAIL(S_fd760a1b, 7), P_9d3508a8, 1, C_948f1cc7, L_4889805a, M_0d00a1ce, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, DAY(2026, 9, 30), E_fd760a1b(ANY)) \
    X(M_393b3d57, "xiaomi/mimo-v2.5-pro", TAIL(S_393b3d57, 7), P_9d3508a8, 1, C_93acb603, L_0811697a, M_f9fafe88, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, DAY(2026, 9, 30), E_393b3d57(ANY)) \
    X(M_dbe75b62, "xiaomi/mimo-v2.6-flash", TAIL(S_dbe75b62, 7), P_9d3508a8, 1, C_9480c1de, L_631b3624, M_60cd64be, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, 0, E_dbe75b62(ANY)) \
    X(M_c85fff9a, "xiaomi/mimo-v2.6-pro", TAIL(S_c85fff9a, 7), P_9d3508a8, 1, C_9480c1de, L_631b3624, M_dabee5e3, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_c85fff9a(ANY)) \
    X(M_4754a95f, "xiaomi/mimo-v2.6-pro-ultraspeed", TAIL(S_4754a95f, 7), P_9d3508a8, 1, C_1fac9e73, L_631b3624, M_7bbd9202, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 21), 0, 0, 0, E_4754a95f(ANY)) \
    X(M_ea5448af, "zai/glm-4.5", TAIL(S_ea5448af, 7), P_9d3508a8, 1, C_f3fec99b, L_4794f00e, M_05766987, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, DAY(2026, 9, 30), E_ea5448af(ANY)) \
    X(M_106b49d9, "zai/glm-4.5-air", TAIL(S_106b49d9, 7), P_9d3508a8, 1, C_57fd99ed, L_4794f00e, M_87ddde68, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, DAY(2026, 9, 30), E_106b49d9(ANY)) \
    X(M_41013477, "zai/glm-4.5v", TAIL(S_41013477, 7), P_9d3508a8, 1, C_0667cabb, L_eaaa2be8, M_b1e62a63, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 8, 11), 0, 0, DAY(2026, 9, 30), E_41013477(ANY)) \
    X(M_be34f136, "zai/glm-4.6", TAIL(S_be34f136, 7), P_9d3508a8, 1, C_dc6fb10c, L_4a50e74e, M_ba79de29, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 9, 30), 0, 0, DAY(2026, 9, 30), E_be34f136(ANY)) \
    X(M_b448d12b, "zai/glm-4.7", TAIL(S_b448d12b, 7), P_9d3508a8, 1, C_96548415, L_8d9bdbaf, M_47d476cd, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 12, 22), 0, 0, DAY(2026, 11, 10), E_b448d12b(ANY)) \
    X(M_3a250061, "zai/glm-4.7-flash", TAIL(S_3a250061, 7), P_9d3508a8, 1, C_48ab78c4, L_bdaf3b5b, M_781f7697, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 1, 19), 0, 0, 0, E_3a250061(ANY)) \
    X(M_dcb259c0, "zai/glm-4.7-flashx", TAIL(S_dcb259c0, 7), P_9d3508a8, 1, C_005f83d5, L_49028e3a, M_b3da2bc2, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 1, 19), 0, 0, DAY(2026, 9, 30), E_dcb259c0(ANY)) \
    X(M_b3e6c19d, "zai/glm-5", TAIL(S_b3e6c19d, 7), P_9d3508a8, 1, C_96548415, L_3e64755c, M_15948ca7, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 2, 11), 0, 0, DAY(2026, 9, 30), E_b3e6c19d(ANY)) \
    X(M_ef6c83c6, "zai/glm-5-turbo", TAIL(S_ef6c83c6, 7), P_9d3508a8, 1, C_14656765, L_3e64755c, M_9508d6c0, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 3, 16), 0, 0, DAY(2026, 11, 10), E_ef6c83c6(ANY)) \
    X(M_1e14d878, "zai/glm-5.1", TAIL(S_1e14d878, 7), P_9d3508a8, 1, C_96548415, L_be486c20, M_a2208e8c, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 4, 7), 0, 0, DAY(2026, 9, 30), E_1e14d878(ANY)) \
    X(M_3af8b2b9, "zai/glm-5.2", TAIL(S_3af8b2b9, 7), P_9d3508a8, 1, C_c8fb34f5, L_ddd5b34b, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_3af8b2b9(ANY)) \
    X(M_4e5220aa, "zai/glm-5.2-fast", TAIL(S_4e5220aa, 7), P_9d3508a8, 1, C_c8fb34f5, L_ddd5b34b, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_4e5220aa(ANY)) \
    X(M_a08c03e1, "zai/glm-5.3", TAIL(S_a08c03e1, 7), P_9d3508a8, 1, C_3383bf75, L_54ef2d95, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_a08c03e1(ANY)) \
    X(M_59ae3862, "zai/glm-5.3-fast", TAIL(S_59ae3862, 7), P_9d3508a8, 1, C_55223374, L_235e949b, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_59ae3862(ANY)) \
    X(M_158423f9, "zai/glm-5.3-flash", TAIL(S_158423f9, 7), P_9d3508a8, 1, C_9c3e334b, L_6fcd39c3, M_9d958d90, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 11, 10), E_158423f9(ANY)) \
    X(M_f0175759, "zai/glm-5.3-flashx", TAIL(S_f0175759, 7), P_9d3508a8, 1, C_46a9b03e, L_29f877a0, M_46b433a0, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 9, 18), 0, 0, DAY(2026, 9, 30), E_f0175759(ANY)) \
    X(M_eb0f5a78, "zai/glm-5.3-flashx-legal", TAIL(S_eb0f5a78, 7), P_9d3508a8, 1, C_ae9cbbcc, L_29f877a0, M_4b1f7b4c, K_6a7b28f6, MREG_GLOBAL, 0, 0, 0, 0, E_eb0f5a78(ANY)) \
    X(M_7ee3f592, "zai/glm-5v-turbo", TAIL(S_7ee3f592, 7), P_9d3508a8, 1, C_905cb7f2, L_49028e3a, M_faf6747b, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 4, 1), 0, 0, 0, E_7ee3f592(ANY)) \
    X(M_25141ff5, "anthropic.claude-fable-5", TAIL(S_d4cdf8cd, 15), P_e1b683e2, 1, C_1638d540, L_ddd5b34b, M_86c0c8bf, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 6, 9), 0, 0, DAY(2026, 11, 10), E_25141ff5(ANY)) \
    X(M_b694d498, "anthropic.claude-opus-4-6", TAIL(S_77e70352, 15), P_e1b683e2, 1, C_5d594a9b, L_ddd5b34b, M_82f48fe4, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 2, 4), 0, 0, DAY(2026, 11, 10), E_b694d498(ANY)) \
    X(M_34449083, "anthropic.claude-opus-4-7", TAIL(S_e9ba62ee, 15), P_e1b683e2, 1, C_1638d540, L_ddd5b34b, M_792c5a49, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 16), 0, 0, DAY(2026, 11, 10), E_34449083(ANY)) \
    X(M_e8595a5e, "anthropic.claude-opus-4-8", TAIL(S_5e3f5217, 15), P_e1b683e2, 1, C_1638d540, L_ddd5b34b, M_cccbc1ce, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 5, 28), 0, 0, DAY(2026, 11, 10), E_e8595a5e(ANY)) \
    X(M_f1a0c368, "anthropic.claude-opus-5", TAIL(S_3ad0dcda, 15), P_e1b683e2, 1, C_1638d540, L_ddd5b34b, M_568e0eb3, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 7, 24), 0, 0, DAY(2026, 11, 10), E_f1a0c368(ANY)) \
    X(M_b13e3d94, "anthropic.claude-sonnet-5", TAIL(S_bceb745d, 15), P_e1b683e2, 1, C_1638d540, L_ddd5b34b, M_2cd37409, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 6, 30), 0, 0, DAY(2026, 11, 10), E_b13e3d94(ANY)) \
    X(M_311374d8, "anthropic/claude-sonnet-4", TAIL(S_ba722f9c, 4), P_e1b683e2, 1, C_e2b4feb8, L_449add89, M_4cfcdc05, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_311374d8(ANY)) \
    X(M_672a44df, "chirp", TAIL(S_672a44df, 7), P_e1b683e2, 1, C_38d52881, L_c8ec700b, M_672a44df, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_672a44df(ANY)) \
    X(M_0721cc0f, "chirp-3-hd", TAIL(S_73a32a7d, 7), P_e1b683e2, 1, C_af832e23, L_c8ec700b, M_73a32a7d, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_0721cc0f(ANY)) \
    X(M_3e351381, "claude-3-5-haiku", TAIL(S_c64cb42a, 21), P_e1b683e2, 2, C_ed12a6c9, L_41c2a2d9, M_b754acf8, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 10, 22), 0, 0, DAY(2026, 9, 23), E_3e351381(ANY)) \
    X(M_2af1cf56, "claude-3-5-haiku@20241022", TAIL(S_2af1cf56, 7), P_e1b683e2, 2, C_ed12a6c9, L_41c2a2d9, M_b754acf8, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 10, 22), 0, 0, DAY(2026, 9, 23), E_2af1cf56(ANY)) \
    X(M_2c3bf540, "claude-3-5-sonnet@20240620", TAIL(S_2c3bf540, 7), P_e1b683e2, 1, C_1827a539, L_41c2a2d9, M_bda2df8c, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 6, 20), 0, 0, DAY(2026, 9, 23), E_2c3bf540(ANY)) \
    X(M_a501e825, "claude-3-7-sonnet@20250219", TAIL(S_a501e825, 7), P_e1b683e2, 1, C_cab44b1b, L_449add89, M_e55f3b37, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 2, 19), 0, 0, DAY(2026, 9, 23), E_a501e825(ANY)) \
    X(M_38918c67, "claude-3-haiku", TAIL(S_805392ef, 23), P_e1b683e2, 1, C_19aa9d37, L_f7ec9c21, M_91090c0d, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 3, 13), 0, 0, DAY(2026, 9, 23), E_38918c67(ANY)) \
    X(M_b56aef73, "claude-3-haiku@20240307", TAIL(S_b56aef73, 7), P_e1b683e2, 1, C_19aa9d37, L_f7ec9c21, M_91090c0d, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 3, 13), 0, 0, DAY(2026, 9, 23), E_b56aef73(ANY)) \
    X(M_7ce3c23a, "claude-3-opus", TAIL(S_ce88af11, 23), P_e1b683e2, 1, C_0b369895, L_f7ec9c21, M_174688c8, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 2, 29), 0, 0, DAY(2026, 9, 23), E_7ce3c23a(ANY)) \
    X(M_fad8795c, "claude-3-opus@20240229", TAIL(S_fad8795c, 7), P_e1b683e2, 1, C_f3670a93, L_f7ec9c21, M_174688c8, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 2, 29), 0, 0, DAY(2026, 9, 23), E_fad8795c(ANY)) \
    X(M_d5ecaadd, "claude-3-sonnet", TAIL(S_9d3ab04e, 23), P_e1b683e2, 1, C_293dcee5, L_f7ec9c21, M_1510e818, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 3, 4), 0, 0, DAY(2026, 9, 23), E_d5ecaadd(ANY)) \
    X(M_3fdab22d, "claude-3-sonnet@20240229", TAIL(S_3fdab22d, 7), P_e1b683e2, 1, C_293dcee5, L_f7ec9c21, M_1510e818, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 3, 4), 0, 0, DAY(2026, 9, 23), E_d5ecaadd(ANY)) \
    X(M_e8f3bc95, "claude-4-opus", TAIL(S_01810fd0, 23), P_e1b683e2, 1, C_e2b4feb8, L_9e48c11f, M_7cac6784, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_e8f3bc95(ANY)) \
    X(M_f419363f, "claude-4-sonnet", TAIL(S_f98741d7, 23), P_e1b683e2, 1, C_e2b4feb8, L_449add89, M_4cfcdc05, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_f419363f(ANY)) \
    X(M_9063882a, "claude-fable-5", TAIL(S_b22bc474, 23), P_e1b683e2, 1, C_1638d540, L_ddd5b34b, M_86c0c8bf, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 6, 9), 0, 0, DAY(2026, 11, 10), E_9063882a(ANY)) \
    X(M_c86cc551, "claude-fable-5-1", TAIL(S_e12f6882, 25), P_e1b683e2, 1, C_10a726fd, L_ddd5b34b, M_98ee7005, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 9, 1), 0, 0, DAY(2026, 11, 10), E_c86cc551(ANY)) \
    X(M_1d8e977e, "claude-haiku-4-5@20251001", TAIL(S_1d8e977e, 7), P_e1b683e2, 1, C_fa519194, L_449add89, M_dd2f481c, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 10, 15), 0, 0, DAY(2026, 11, 10), E_1d8e977e(ANY)) \
    X(M_d230ab6e, "claude-opus-4", TAIL(S_abf48642, 23), P_e1b683e2, 1, C_e2b4feb8, L_9e48c11f, M_7cac6784, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_d230ab6e(ANY)) \
    X(M_d95a84d1, "claude-opus-4-1", TAIL(S_cebd39eb, 22), P_e1b683e2, 1, C_ea05386d, L_9e48c11f, M_3feb9bb9, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 5), 0, 0, DAY(2026, 9, 23), E_d95a84d1(ANY)) \
    X(M_c4e619e7, "claude-opus-4-1@20250805", TAIL(S_c4e619e7, 7), P_e1b683e2, 1, C_ea05386d, L_9e48c11f, M_3feb9bb9, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 5), 0, 0, DAY(2026, 9, 23), E_d95a84d1(ANY)) \
    X(M_2a187b6b, "claude-opus-4-5@20251101", TAIL(S_2a187b6b, 7), P_e1b683e2, 1, C_50c0358f, L_449add89, M_f583c185, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 11, 24), 0, 0, DAY(2026, 11, 10), E_2a187b6b(ANY)) \
    X(M_666bed21, "claude-opus-4-6", TAIL(S_8cd5cad8, 22), P_e1b683e2, 2, C_5d594a9b, L_ddd5b34b, M_82f48fe4, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 2, 4), 0, 0, DAY(2026, 11, 10), E_666bed21(ANY)) \
    X(M_ee121f88, "claude-opus-4-7", TAIL(S_8788f588, 22), P_e1b683e2, 1, C_1638d540, L_ddd5b34b, M_792c5a49, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 16), 0, 0, DAY(2026, 11, 10), E_ee121f88(ANY)) \
    X(M_861d5761, "claude-opus-4-8", TAIL(S_5e3f5217, 25), P_e1b683e2, 1, C_1638d540, L_ddd5b34b, M_cccbc1ce, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 5, 28), 0, 0, DAY(2026, 11, 10), E_861d5761(ANY)) \
    X(M_030b5187, "claude-opus-4@20250514", TAIL(S_030b5187, 7), P_e1b683e2, 1, C_e2b4feb8, L_9e48c11f, M_7cac6784, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_d230ab6e(ANY)) \
    X(M_b0b04ff3, "claude-opus-5", TAIL(S_cfcdefab, 23), P_e1b683e2, 1, C_1638d540, L_ddd5b34b, M_568e0eb3, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 7, 24), 0, 0, DAY(2026, 11, 10), E_b0b04ff3(ANY)) \
    X(M_7cf0ae80, "claude-opus-5-5", TAIL(S_a29721bc, 25), P_e1b683e2, 1, C_10a726fd, L_ddd5b34b, M_cfe0652e, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_7cf0ae80(ANY)) \
    X(M_3e65fd15, "claude-sonnet-4-5@20250929", TAIL(S_3e65fd15, 7), P_e1b683e2, 1, C_fa519194, L_449add89, M_ec8b283a, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 29), 0, 0, DAY(2026, 11, 10), E_3e65fd15(ANY)) \
    X(M_3327e100, "claude-sonnet-4-6", TAIL(S_2fb98617, 22), P_e1b683e2, 1, C_50c0358f, L_ddd5b34b, M_fec21a94, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 2, 17), 0, 0, DAY(2026, 11, 10), E_3327e100(ANY)) \
    X(M_518a2d34, "claude-sonnet-4@20250514", TAIL(S_518a2d34, 7), P_e1b683e2, 1, C_e2b4feb8, L_449add89, M_4cfcdc05, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_518a2d34(ANY)) \
    X(M_90a38b77, "claude-sonnet-5", TAIL(S_bceb745d, 25), P_e1b683e2, 1, C_1638d540, L_ddd5b34b, M_2cd37409, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 6, 30), 0, 0, DAY(2026, 11, 10), E_90a38b77(ANY)) \
    X(M_2aefb925, "claude-sonnet-5-5", TAIL(S_e4f454b2, 25), P_e1b683e2, 1, C_10a726fd, L_ddd5b34b, M_d1236105, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 9, 28), 0, 0, DAY(2026, 11, 10), E_2aefb925(ANY)) \
    X(M_77bf0850, "codestral-2", TAIL(S_ffdad6a0, 17), P_e1b683e2, 1, C_d773dbfd, L_7ba4f883, M_52655e37, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 7, 30), 0, 0, DAY(2026, 11, 10), E_77bf0850(ANY)) \
    X(M_45e0dcb4, "codestral-2501", TAIL(S_54170ee4, 21), P_e1b683e2, 1, C_1072aabe, L_a5ce0ffb, M_3a3654ee, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 5, 29), 0, 0, 0, E_45e0dcb4(ANY)) \
    X(M_6d9c2119, "codestral-2@001", TAIL(S_c79eb16f, 17), P_e1b683e2, 1, C_d773dbfd, L_7ba4f883, M_52655e37, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 7, 30), 0, 0, DAY(2026, 11, 10), E_6d9c2119(ANY)) \
    X(M_d2846cbd, "codestral@2405", TAIL(S_d2846cbd, 7), P_e1b683e2, 1, C_10fff1c8, L_3607ecdb, M_fc67c8f5, K_ef2331bc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 8, 21), E_d2846cbd(ANY)) \
    X(M_36fcef36, "codestral@latest", TAIL(S_36fcef36, 7), P_e1b683e2, 2, C_d773dbfd, L_7ba4f883, M_52655e37, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 5, 29), 0, 0, DAY(2026, 11, 10), E_36fcef36(ANY)) \
    X(M_2e9666eb, "deep-research-pro-preview-12-2025", TAIL(S_f6947a79, 7), P_e1b683e2, 1, C_133dc01e, L_741cc564, M_f6947a79, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_2e9666eb(ANY)) \
    X(M_6407f3fb, "deepseek-ai/deepseek-ocr-maas", TAIL(S_6407f3fb, 7), P_e1b683e2, 1, C_5e3859e1, L_c8ec700b, M_6407f3fb, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2026, 10, 21), 0, E_6407f3fb(ANY)) \
    X(M_f5038fde, "deepseek-ai/deepseek-r1-0528-maas", TAIL(S_f5038fde, 7), P_e1b683e2, 1, C_58d91a68, L_4fac9797, M_d1a858bd, K_671b1359, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 28), 0, DAY(2026, 10, 21), 0, E_f5038fde(ANY)) \
    X(M_af756f78, "deepseek-ai/deepseek-v3.1-maas", TAIL(S_af756f78, 7), P_e1b683e2, 1, C_24a360df, L_b854ba6d, M_72434811, K_671b1359, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 28), 0, DAY(2026, 10, 21), 0, E_af756f78(ANY)) \
    X(M_e6fb0c5b, "deepseek-ai/deepseek-v3.2-maas", TAIL(S_e6fb0c5b, 7), P_e1b683e2, 1, C_5d155e43, L_5d48167c, M_6c588476, K_671b1359, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 12, 10), 0, DAY(2026, 10, 21), 0, E_e6fb0c5b(ANY)) \
    X(M_d07143da, "deepseek-r1-0528-maas", TAIL(S_f5038fde, 19), P_e1b683e2, 1, C_608762d7, L_b8ada5a4, M_d1a858bd, K_671b1359, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 28), 0, 0, 0, E_d07143da(ANY)) \
    X(M_1f061ab6, "deepseek-v3.1-maas", TAIL(S_af756f78, 19), P_e1b683e2, 1, C_ac97f873, L_c8ec700b, M_72434811, K_671b1359, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 21), 0, 0, 0, E_1f061ab6(ANY)) \
    X(M_57c2ff92, "deepseek-v3.2-maas", TAIL(S_e6fb0c5b, 19), P_e1b683e2, 1, C_5ff05213, L_790b1c6e, M_6c588476, K_671b1359, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 29), 0, 0, 0, E_57c2ff92(ANY)) \
    X(M_10c47bfe, "gemini-1.0-pro-001", TAIL(S_a718c433, 7), P_e1b683e2, 1, C_9fe4d76f, L_01a33a20, M_ce47f704, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_10c47bfe(ANY)) \
    X(M_a11d8ced, "gemini-1.0-pro-002", TAIL(S_a11d8ced, 7), P_e1b683e2, 1, C_9fe4d76f, L_01a33a20, M_ce47f704, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_a11d8ced(ANY)) \
    X(M_da9a9398, "gemini-1.0-pro-vision", TAIL(S_da9a9398, 7), P_e1b683e2, 1, C_9fe4d76f, L_01a33a20, M_556bf685, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_da9a9398(ANY)) \
    X(M_5387c579, "gemini-1.0-pro-vision-001", TAIL(S_556bf685, 7), P_e1b683e2, 1, C_9fe4d76f, L_01a33a20, M_556bf685, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, 0, E_556bf685(ANY)) \
    X(M_c5ac66c9, "gemini-1.5-flash", TAIL(S_fa685999, 10), P_e1b683e2, 2, C_ae8c0024, L_b34bd5f3, M_7a65e9e8, K_16d6fde1, MREG_GLOBAL, DAY(2024, 5, 14), 0, 0, DAY(2026, 9, 23), E_7a65e9e8(ANY)) \
    X(M_8c19ad21, "gemini-1.5-flash-001", TAIL(S_8c19ad21, 7), P_e1b683e2, 1, C_b566b2c3, L_b34bd5f3, M_7a65e9e8, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 5, 14), 0, 0, DAY(2026, 9, 23), E_8c19ad21(ANY)) \
    X(M_ba1dde04, "gemini-1.5-flash-002", TAIL(S_ba1dde04, 7), P_e1b683e2, 1, C_b566b2c3, L_b34bd5f3, M_7a65e9e8, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 5, 14), 0, 0, DAY(2026, 9, 23), E_ba1dde04(ANY)) \
    X(M_cc8a35b8, "gemini-1.5-flash-8b", TAIL(S_7daf8829, 10), P_e1b683e2, 1, C_ae8c0024, L_b34bd5f3, M_85250491, K_16d6fde1, MREG_GLOBAL, DAY(2024, 10, 3), 0, 0, DAY(2026, 9, 23), E_85250491(ANY)) \
    X(M_c8ad45e5, "gemini-1.5-flash-preview-0514", TAIL(S_c8ad45e5, 7), P_e1b683e2, 1, C_1ba2bafb, L_c8ec700b, M_c8ad45e5, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_c8ad45e5(ANY)) \
    X(M_16e37189, "gemini-1.5-pro", TAIL(S_e10e8928, 7), P_e1b683e2, 2, C_ae8c0024, L_b34bd5f3, M_e10e8928, K_16d6fde1, MREG_GLOBAL, DAY(2024, 2, 15), 0, 0, DAY(2026, 9, 23), E_e10e8928(ANY)) \
    X(M_928393a9, "gemini-1.5-pro-001", TAIL(S_928393a9, 7), P_e1b683e2, 1, C_b566b2c3, L_b34bd5f3, M_e10e8928, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 2, 15), 0, 0, DAY(2026, 9, 23), E_928393a9(ANY)) \
    X(M_b1acc5c1, "gemini-1.5-pro-002", TAIL(S_b1acc5c1, 7), P_e1b683e2, 1, C_b566b2c3, L_b34bd5f3, M_e10e8928, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 2, 15), 0, 0, DAY(2026, 9, 23), E_b1acc5c1(ANY)) \
    X(M_5596b6fd, "gemini-1.5-pro-002-batchx", TAIL(S_5596b6fd, 7), P_e1b683e2, 1, C_1ba2bafb, L_c8ec700b, M_5596b6fd, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_5596b6fd(ANY)) \
    X(M_94934773, "gemini-1.5-pro-preview-0409", TAIL(S_94934773, 7), P_e1b683e2, 1, C_1ba2bafb, L_c8ec700b, M_94934773, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_94934773(ANY)) \
    X(M_f787c6dc, "gemini-1.5-pro-preview-0514", TAIL(S_f787c6dc, 7), P_e1b683e2, 1, C_1ba2bafb, L_c8ec700b, M_f787c6dc, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_f787c6dc(ANY)) \
    X(M_c18a97f7, "gemini-1.5-vision", TAIL(S_c18a97f7, 7), P_e1b683e2, 1, C_1ba2bafb, L_c8ec700b, M_c18a97f7, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_c18a97f7(ANY)) \
    X(M_524e7de0, "gemini-2.0-flash", TAIL(S_9528c5c4, 11), P_e1b683e2, 2, C_01d31cb8, L_e89a3bb5, M_7775dc0d, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 12, 11), 0, DAY(2026, 6, 1), DAY(2026, 9, 23), E_524e7de0(ANY)) \
    X(M_836a370d, "gemini-2.0-flash-001", TAIL(S_fb84bf17, 10), P_e1b683e2, 1, C_01d31cb8, L_e89a3bb5, M_7775dc0d, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 12, 11), 0, DAY(2026, 6, 1), DAY(2026, 9, 23), E_836a370d(ANY)) \
    X(M_9b941e8a, "gemini-2.0-flash-exp", TAIL(S_fe1d1ef6, 7), P_e1b683e2, 1, C_5339296f, L_c8ec700b, M_fe1d1ef6, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_9b941e8a(ANY)) \
    X(M_289fc053, "gemini-2.0-flash-exp-001", TAIL(S_289fc053, 7), P_e1b683e2, 1, C_1ba2bafb, L_c8ec700b, M_fe1d1ef6, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_289fc053(ANY)) \
    X(M_69528cf1, "gemini-2.0-flash-lite", TAIL(S_6712edb6, 11), P_e1b683e2, 1, C_01d31cb8, L_e89a3bb5, M_396b1e94, K_16d6fde1, MREG_GLOBAL, DAY(2024, 12, 11), 0, DAY(2026, 6, 1), DAY(2026, 9, 23), E_396b1e94(ANY)) \
    X(M_9d6b7991, "gemini-2.0-flash-lite-001", TAIL(S_bca99d00, 18), P_e1b683e2, 1, C_01d31cb8, L_e89a3bb5, M_396b1e94, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 12, 11), 0, DAY(2026, 6, 1), DAY(2026, 9, 23), E_9d6b7991(ANY)) \
    X(M_6bf60bd2, "gemini-2.0-flash-lite-preview-02-05", TAIL(S_c44ba234, 7), P_e1b683e2, 1, C_01d31cb8, L_e89a3bb5, M_396b1e94, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 12, 11), 0, 0, DAY(2026, 9, 23), E_6bf60bd2(ANY)) \
    X(M_16b76d90, "gemini-2.5-computer-use-preview-10-2025", TAIL(S_b035283c, 7), P_e1b683e2, 1, C_329a1cfb, L_822f642f, M_b035283c, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 10, 7), 0, 0, DAY(2026, 11, 10), E_16b76d90(ANY)) \
    X(M_27c56b75, "gemini-2.5-flash", TAIL(S_7977b1eb, 11), P_e1b683e2, 1, C_76a12ed7, L_67ea36da, M_cd62f9d5, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, 0, DAY(2026, 11, 10), E_cd62f9d5(ANY)) \
    X(M_117b5335, "gemini-2.5-flash-image", TAIL(S_53dd182d, 14), P_e1b683e2, 1, C_fd139274, L_05f53daf, M_b6a1c2e3, K_16d6fde1, MREG_GLOBAL, DAY(2025, 8, 26), 0, DAY(2027, 3, 15), DAY(2026, 9, 30), E_b6a1c2e3(ANY)) \
    X(M_9f67b973, "gemini-2.5-flash-image-preview", TAIL(S_e89debc0, 18), P_e1b683e2, 2, C_8c945f1b, L_05f53daf, M_b6b76d32, K_16d6fde1, MREG_GLOBAL, DAY(2025, 8, 26), 0, 0, 0, E_b6b76d32(ANY)) \
    X(M_304244a3, "gemini-2.5-flash-lite", TAIL(S_529dcf56, 11), P_e1b683e2, 1, C_76a12ed7, L_67ea36da, M_aa393677, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, 0, DAY(2026, 11, 10), E_aa393677(ANY)) \
    X(M_ab62d0b6, "gemini-2.5-flash-lite-preview-06-17", TAIL(S_0785407d, 18), P_e1b683e2, 1, C_c92c96d2, L_67ea36da, M_2efb1c2a, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, DAY(2025, 11, 18), DAY(2026, 9, 23), E_2efb1c2a(ANY)) \
    X(M_d21e356d, "gemini-2.5-flash-lite-preview-09-2025", TAIL(S_d2c4fa16, 18), P_e1b683e2, 2, C_396e5933, L_67ea36da, M_abc38e01, K_16d6fde1, MREG_GLOBAL, DAY(2025, 9, 25), 0, 0, 0, E_abc38e01(ANY)) \
    X(M_a2ff2b80, "gemini-2.5-flash-lite-preview-tts", TAIL(S_b9e49dfd, 7), P_e1b683e2, 1, C_823a819e, L_d48d04fb, M_b9e49dfd, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, 0, E_b9e49dfd(ANY)) \
    X(M_04bbaec1, "gemini-2.5-flash-preview", TAIL(S_96ac784e, 18), P_e1b683e2, 1, C_5e3859e1, L_c8ec700b, M_df694593, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, 0, E_df694593(ANY)) \
    X(M_ad557127, "gemini-2.5-flash-preview-04-17", TAIL(S_ab640625, 7), P_e1b683e2, 1, C_4371c796, L_67ea36da, M_ab640625, K_16d6fde1, MREG_GLOBAL, DAY(2025, 4, 17), 0, 0, DAY(2026, 9, 23), E_ab640625(ANY)) \
    X(M_017735f1, "gemini-2.5-flash-preview-05-20", TAIL(S_f9f11254, 18), P_e1b683e2, 1, C_4371c796, L_67ea36da, M_800e3366, K_16d6fde1, MREG_GLOBAL, DAY(2025, 5, 20), 0, 0, DAY(2026, 9, 23), E_800e3366(ANY)) \
    X(M_a2752db6, "gemini-2.5-flash-preview-09-2025", TAIL(S_a3757466, 18), P_e1b683e2, 2, C_396e5933, L_67ea36da, M_1bd4a7bc, K_16d6fde1, MREG_GLOBAL, DAY(2025, 9, 25), 0, 0, 0, E_1bd4a7bc(ANY)) \
    X(M_8e3d6582, "gemini-2.5-flash-tts", TAIL(S_5bafd3bf, 7), P_e1b683e2, 1, C_aacd0683, L_57efb0ad, M_fda27439, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 1), 0, 0, DAY(2026, 9, 30), E_8e3d6582(ANY)) \
    X(M_f2524140, "gemini-2.5-pro", TAIL(S_57fc295d, 11), P_e1b683e2, 1, C_ddb0f5ff, L_67ea36da, M_962e7b87, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, 0, DAY(2026, 11, 10), E_962e7b87(ANY)) \
    X(M_0079cf58, "gemini-2.5-pro-preview-05-06", TAIL(S_70b8ad0b, 18), P_e1b683e2, 1, C_ddb0f5ff, L_67ea36da, M_0b2d9189, K_16d6fde1, MREG_GLOBAL, DAY(2025, 5, 6), 0, 0, DAY(2026, 9, 23), E_0b2d9189(ANY)) \
    X(M_d9db795d, "gemini-2.5-pro-preview-06-05", TAIL(S_96b46733, 18), P_e1b683e2, 1, C_4371c796, L_67ea36da, M_151aab65, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 5), 0, 0, DAY(2026, 9, 23), E_151aab65(ANY)) \
    X(M_bfbc4782, "gemini-2.5-pro-preview-tts", TAIL(S_9886938e, 7), P_e1b683e2, 1, C_4b920f3f, L_67cf8ac6, M_9886938e, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 1), 0, 0, DAY(2026, 9, 30), E_bfbc4782(ANY)) \
    X(M_dd03773f, "gemini-2.5-pro-tts", TAIL(S_a622c282, 7), P_e1b683e2, 1, C_8be1a8c8, L_57efb0ad, M_9886938e, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 1), 0, 0, DAY(2026, 9, 30), E_dd03773f(ANY)) \
    X(M_305c7078, "gemini-3-flash-preview", TAIL(S_024a86aa, 7), P_e1b683e2, 1, C_2147a92c, L_67ea36da, M_4cdc636a, K_16d6fde1, MREG_GLOBAL, DAY(2025, 12, 17), 0, 0, DAY(2026, 11, 10), E_4cdc636a(ANY)) \
    X(M_91e13937, "gemini-3-pro-image", TAIL(S_0198eb68, 14), P_e1b683e2, 1, C_ae55e25c, L_741cc564, M_0a6b5bd4, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 11, 20), 0, DAY(2027, 5, 28), DAY(2026, 9, 30), E_91e13937(ANY)) \
    X(M_8569fccd, "gemini-3-pro-preview", TAIL(S_cd410a16, 11), P_e1b683e2, 1, C_cfd87724, L_67ea36da, M_a092598d, K_16d6fde1, MREG_GLOBAL, DAY(2025, 11, 18), 0, 0, DAY(2026, 9, 23), E_a092598d(ANY)) \
    X(M_1eb08545, "gemini-3.1-flash-image", TAIL(S_8de325a7, 14), P_e1b683e2, 1, C_2b1e2685, L_741cc564, M_de3e701e, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 2, 26), 0, DAY(2027, 5, 28), DAY(2026, 9, 30), E_1eb08545(ANY)) \
    X(M_8fe4cf9f, "gemini-3.1-flash-lite", TAIL(S_0c69b05e, 10), P_e1b683e2, 1, C_de5319ee, L_67ea36da, M_97279ba6, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 3, 3), 0, DAY(2027, 5, 7), DAY(2026, 11, 10), E_8fe4cf9f(ANY)) \
    X(M_e590aef7, "gemini-3.1-flash-lite-image", TAIL(S_f02dc27b, 14), P_e1b683e2, 1, C_f31e19ab, L_6e1cb570, M_f77b2040, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 6, 30), 0, 0, DAY(2026, 9, 30), E_e590aef7(ANY)) \
    X(M_339d9f86, "gemini-3.1-flash-lite-preview", TAIL(S_997eabe2, 11), P_e1b683e2, 1, C_de5319ee, L_67ea36da, M_97279ba6, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 3, 3), 0, 0, DAY(2026, 11, 10), E_339d9f86(ANY)) \
    X(M_cba5bf43, "gemini-3.1-pro-preview", TAIL(S_45788096, 7), P_e1b683e2, 1, C_b45e7d91, L_67ea36da, M_793ee6d8, K_16d6fde1, MREG_GLOBAL, DAY(2026, 2, 19), 0, 0, DAY(2026, 11, 10), E_793ee6d8(ANY)) \
    X(M_c9c5611b, "gemini-3.1-pro-preview-customtools", TAIL(S_962bf869, 18), P_e1b683e2, 1, C_b45e7d91, L_67ea36da, M_793ee6d8, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 2, 19), 0, 0, DAY(2026, 11, 10), E_c9c5611b(ANY)) \
    X(M_c68533ec, "gemini-3.5-flash", TAIL(S_8bd9f10b, 10), P_e1b683e2, 1, C_de5319ee, L_67ea36da, M_8d99798a, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 5, 19), 0, DAY(2027, 5, 19), DAY(2026, 11, 10), E_c68533ec(ANY)) \
    X(M_cec2107f, "gemini-3.5-flash-lite", TAIL(S_a7e50ad8, 7), P_e1b683e2, 1, C_2147a92c, L_67ea36da, M_e7f69d0d, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 7, 21), 0, DAY(2027, 7, 21), DAY(2026, 11, 10), E_cec2107f(ANY)) \
    X(M_e60d3b28, "gemini-3.6-flash", TAIL(S_048a4911, 7), P_e1b683e2, 3, C_de5319ee, L_67ea36da, M_77b5dbc3, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 7, 21), 0, 0, DAY(2026, 11, 10), E_e60d3b28(ANY)) \
    X(M_7a2b324c, "gemini-3.7-flash", TAIL(S_35d7dc8d, 10), P_e1b683e2, 2, C_de5319ee, L_67ea36da, M_16a8dce2, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 8, 13), 0, DAY(2027, 1, 28), DAY(2026, 11, 10), E_7a2b324c(ANY)) \
    X(M_fc18d61e, "gemini-3.8-flash", TAIL(S_f8fc2e70, 7), P_e1b683e2, 2, C_c2c0e2be, L_67ea36da, M_422e5ba8, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 9, 2), 0, 0, DAY(2026, 11, 10), E_fc18d61e(ANY)) \
    X(M_0ae48661, "gemini-4-argon", TAIL(S_d3a1575b, 9), P_e1b683e2, 1, C_6a13e441, L_67ea36da, M_7ff6a9f9, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 11, 10), E_0ae48661(ANY)) \
    X(M_c9981874, "gemini-4-carbon", TAIL(S_f20a35d0, 9), P_e1b683e2, 1, C_776f5548, L_d393c0e4, M_e1cd38a6, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 11, 10), 0, 0, DAY(2026, 11, 10), E_c9981874(ANY)) \
    X(M_6e352880, "gemini-4-hydrogen", TAIL(S_0d70ec37, 9), P_e1b683e2, 1, C_eb348d63, L_67ea36da, M_321f5620, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 11, 20), E_6e352880(ANY)) \
    X(M_c370f0ff, "gemini-4-neon", TAIL(S_87c38186, 9), P_e1b683e2, 1, C_3d8e2e91, L_67ea36da, M_afa7eed5, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 11, 20), E_c370f0ff(ANY)) \
    X(M_e51a9243, "gemini-embedding-001", TAIL(S_1936128e, 14), P_e1b683e2, 1, C_013f281a, L_6080c89d, M_b4b08076, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 20), 0, DAY(2028, 5, 20), DAY(2026, 9, 30), E_e51a9243(ANY)) \
    X(M_aaaab439, "gemini-embedding-2", TAIL(S_2c28f070, 7), P_e1b683e2, 1, C_f6ad0573, L_d48d04fb, M_2c28f070, K_16d6fde1, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, DAY(2026, 9, 30), E_2c28f070(ANY)) \
    X(M_b0209bdb, "gemini-embedding-2-preview", TAIL(S_0cad8c07, 7), P_e1b683e2, 1, C_f6ad0573, L_d48d04fb, M_2c28f070, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 3, 11), 0, 0, DAY(2026, 9, 30), E_b0209bdb(ANY)) \
    X(M_9fc08753, "gemini-live-2.5-flash-preview-native-audio-09-2025", TAIL(S_22b6e085, 7), P_e1b683e2, 1, C_16e46183, L_67cf8ac6, M_22b6e085, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_9fc08753(ANY)) \
    X(M_a9470cd9, "gemini-omni-flash-preview", TAIL(S_dad5c2d8, 14), P_e1b683e2, 1, C_417907dc, L_67cf8ac6, M_d5b6655f, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 6, 30), 0, DAY(2026, 11, 6), DAY(2026, 9, 30), E_a9470cd9(ANY)) \
    X(M_14dd5d43, "gemini-pro", TAIL(S_3dd02c3f, 18), P_e1b683e2, 1, C_9fe4d76f, L_01a33a20, M_ce47f704, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, 0, E_ce47f704(ANY)) \
    X(M_78a18895, "gemini-robotics-er-1.5-preview", TAIL(S_0c0d7992, 7), P_e1b683e2, 1, C_c0a64355, L_67cf8ac6, M_0c0d7992, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_78a18895(ANY)) \
    X(M_37eea2ef, "gemini-robotics-er-2-preview", TAIL(S_d5c693f3, 7), P_e1b683e2, 1, C_b22a836a, L_ec86755a, M_d5c693f3, K_16d6fde1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_37eea2ef(ANY)) \
    X(M_88b1828d, "gemma-4-26b-a4b-it-maas", TAIL(S_3e756a2d, 14), P_e1b683e2, 1, C_ac447ebc, L_41c124f1, M_f5169509, K_bf7d4428, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 2), 0, 0, 0, E_88b1828d(ANY)) \
    X(M_b3f4a3b8, "glm-4.7-maas", TAIL(S_b3f4a3b8, 7), P_e1b683e2, 1, C_12de34d7, L_4b0ed951, M_47d476cd, K_6a7b28f6, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 12, 22), 0, 0, DAY(2026, 11, 10), E_b3f4a3b8(ANY)) \
    X(M_e28e806f, "glm-5-maas", TAIL(S_e28e806f, 7), P_e1b683e2, 1, C_96548415, L_4b0ed951, M_15948ca7, K_6a7b28f6, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 2, 11), 0, 0, DAY(2026, 9, 30), E_e28e806f(ANY)) \
    X(M_3e756a2d, "google/gemma-4-26b-a4b-it-maas", TAIL(S_3e756a2d, 7), P_e1b683e2, 1, C_ac447ebc, L_073f369b, M_f5169509, K_bf7d4428, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 2), 0, 0, 0, E_3e756a2d(ANY)) \
    X(M_b4fb2ea1, "gpt-oss-120b-maas", TAIL(S_d15fe842, 14), P_e1b683e2, 1, C_154e6c64, L_7dddb4b9, M_298e8d39, K_4df875f5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_b4fb2ea1(ANY)) \
    X(M_a0e46a48, "grok-4.3", TAIL(S_a7c255fe, 8), P_e1b683e2, 1, C_a74cb71b, L_56f867b8, M_c174497e, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 17), 0, 0, DAY(2026, 11, 10), E_a0e46a48(ANY)) \
    X(M_ded69911, "imagegeneration@006", TAIL(S_ded69911, 7), P_e1b683e2, 1, C_61666555, L_c8ec700b, M_b59b2a32, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_ded69911(ANY)) \
    X(M_c412ae2a, "imagen-3.0-fast-generate-001", TAIL(S_c46b7ad7, 7), P_e1b683e2, 1, C_458c83b0, L_c8ec700b, M_c46b7ad7, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_c412ae2a(ANY)) \
    X(M_15366dfb, "imagen-3.0-generate-001", TAIL(S_1a730fda, 7), P_e1b683e2, 1, C_458c83b0, L_c8ec700b, M_1a730fda, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_15366dfb(ANY)) \
    X(M_913b7736, "jamba-1.5", TAIL(S_dad2fd6b, 5), P_e1b683e2, 1, C_44b301b2, L_a5ce0ffb, M_913b7736, K_65465624, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2026, 2, 27), 0, E_913b7736(ANY)) \
    X(M_b4aba060, "jamba-1.5-large", TAIL(S_b64b0607, 5), P_e1b683e2, 1, C_52b97d37, L_f180ec23, M_b64b0607, K_65465624, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2026, 2, 27), DAY(2026, 8, 21), E_b4aba060(ANY)) \
    X(M_29a40b06, "jamba-1.5-large@001", TAIL(S_1d40af03, 5), P_e1b683e2, 1, C_52b97d37, L_f180ec23, M_b64b0607, K_65465624, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2026, 2, 27), DAY(2026, 8, 21), E_29a40b06(ANY)) \
    X(M_31ae1c35, "jamba-1.5-mini", TAIL(S_258bbf27, 5), P_e1b683e2, 1, C_52b97d37, L_f180ec23, M_258bbf27, K_65465624, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2026, 2, 27), DAY(2026, 8, 21), E_31ae1c35(ANY)) \
    X(M_19529e08, "jamba-1.5-mini@001", TAIL(S_b94e0b34, 5), P_e1b683e2, 1, C_52b97d37, L_f180ec23, M_258bbf27, K_65465624, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2026, 2, 27), DAY(2026, 8, 21), E_19529e08(ANY)) \
    X(M_c7b150d0, "kimi-k2-thinking-maas", TAIL(S_360a4432, 18), P_e1b683e2, 1, C_96548415, L_92c4859e, M_ff7d6d6d, K_92a0bfd5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 11, 6), 0, 0, DAY(2026, 9, 23), E_c7b150d0(ANY)) \
    X(M_e04bda12, "llama-3.1-405b-instruct-maas", TAIL(S_45ddefbd, 12), P_e1b683e2, 1, C_f9086799, L_c8ec700b, M_147e75b6, K_04d4a422, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 7, 23), 0, 0, 0, E_e04bda12(ANY)) \
    X(M_df6c4b96, "llama-3.3-70b-instruct-maas", TAIL(S_41be7586, 12), P_e1b683e2, 1, C_917a7997, L_dd5f3307, M_d4cc84d4, K_04d4a422, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_df6c4b96(ANY)) \
    X(M_4279a01d, "llama-4-maverick-17b-128e-instruct-maas", TAIL(S_fda66b12, 12), P_e1b683e2, 1, C_3a2beb99, L_7d9a2bc2, M_4d956ea8, K_ad48f744, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_4279a01d(ANY)) \
    X(M_45ddefbd, "meta/llama-3.1-405b-instruct-maas", TAIL(S_45ddefbd, 7), P_e1b683e2, 1, C_ccc4ee4a, L_446d8003, M_147e75b6, K_04d4a422, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 7, 23), 0, 0, 0, E_45ddefbd(ANY)) \
    X(M_41be7586, "meta/llama-3.3-70b-instruct-maas", TAIL(S_41be7586, 7), P_e1b683e2, 1, C_917a7997, L_7ba4f883, M_d4cc84d4, K_04d4a422, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 4, 29), 0, DAY(2026, 10, 21), DAY(2026, 9, 30), E_41be7586(ANY)) \
    X(M_fda66b12, "meta/llama-4-maverick-17b-128e-instruct-maas", TAIL(S_fda66b12, 7), P_e1b683e2, 1, C_2aefc2c1, L_83362c92, M_4d956ea8, K_ad48f744, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 4, 29), 0, 0, DAY(2026, 9, 30), E_fda66b12(ANY)) \
    X(M_367f180c, "meta/llama-4-maverick-17b-16e-instruct-maas", TAIL(S_367f180c, 7), P_e1b683e2, 1, C_df21bd49, L_54ef2d95, M_367f180c, K_ad48f744, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_367f180c(ANY)) \
    X(M_64e2081f, "meta/llama-4-scout-17b-128e-instruct-maas", TAIL(S_64e2081f, 7), P_e1b683e2, 1, C_02aaa48b, L_69489eae, M_64e2081f, K_ad48f744, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_64e2081f(ANY)) \
    X(M_c623bd9c, "meta/llama-4-scout-17b-16e-instruct-maas", TAIL(S_c623bd9c, 7), P_e1b683e2, 1, C_3a2beb99, L_69489eae, M_6339eb84, K_ad48f744, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_c623bd9c(ANY)) \
    X(M_75c40f6a, "minimax-m2-maas", TAIL(S_5bc6dcf4, 17), P_e1b683e2, 1, C_0b4eecd8, L_4b0ed951, M_afe67be0, K_d2eb12c5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 10, 27), 0, 0, DAY(2026, 9, 30), E_75c40f6a(ANY)) \
    X(M_5bc6dcf4, "minimaxai/minimax-m2-maas", TAIL(S_5bc6dcf4, 7), P_e1b683e2, 1, C_0b4eecd8, L_fa6d5732, M_afe67be0, K_d2eb12c5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 10, 27), 0, DAY(2026, 10, 21), DAY(2026, 9, 30), E_5bc6dcf4(ANY)) \
    X(M_ab8c2fe2, "mistral-large-2411", TAIL(S_d6daeb0b, 21), P_e1b683e2, 1, C_47480612, L_788aad12, M_6dcf05eb, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 11, 18), 0, 0, DAY(2026, 9, 30), E_ab8c2fe2(ANY)) \
    X(M_d0f5b32a, "mistral-large@2407", TAIL(S_d0f5b32a, 7), P_e1b683e2, 1, C_d773dbfd, L_f95b1ee4, M_3d8f3246, K_ef2331bc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 23), E_d0f5b32a(ANY)) \
    X(M_5f2dcba7, "mistral-large@2411-001", TAIL(S_5f2dcba7, 7), P_e1b683e2, 1, C_47480612, L_788aad12, M_6dcf05eb, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 11, 18), 0, 0, DAY(2026, 9, 30), E_5f2dcba7(ANY)) \
    X(M_2a4b5399, "mistral-large@latest", TAIL(S_2a4b5399, 7), P_e1b683e2, 1, C_47480612, L_788aad12, M_6dcf05eb, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 11, 18), 0, 0, DAY(2026, 9, 30), E_2a4b5399(ANY)) \
    X(M_a5b2f5d0, "mistral-medium-3", TAIL(S_469872fb, 21), P_e1b683e2, 1, C_d1b798d8, L_7dddb4b9, M_e1eaadb9, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 7), 0, 0, DAY(2026, 11, 10), E_a5b2f5d0(ANY)) \
    X(M_7ee3c79d, "mistral-medium-3@001", TAIL(S_a33bb377, 17), P_e1b683e2, 1, C_d1b798d8, L_08a2c5ad, M_e1eaadb9, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 7), 0, 0, DAY(2026, 11, 10), E_7ee3c79d(ANY)) \
    X(M_6960603b, "mistral-nemo@2407", TAIL(S_6960603b, 7), P_e1b683e2, 1, C_44b301b2, L_d1a4c254, M_6960603b, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_6960603b(ANY)) \
    X(M_8118a2de, "mistral-nemo@latest", TAIL(S_8118a2de, 7), P_e1b683e2, 1, C_47480612, L_f95b1ee4, M_6452a4cf, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 7, 1), 0, 0, DAY(2026, 11, 10), E_8118a2de(ANY)) \
    X(M_c25b87f9, "mistral-ocr-2505", TAIL(S_7b31f4b6, 8), P_e1b683e2, 1, C_6b69bea0, L_c8ec700b, M_7b31f4b6, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 22), 0, 0, DAY(2026, 8, 21), E_c25b87f9(ANY)) \
    X(M_88f84ebb, "mistral-small-2503", TAIL(S_948f39af, 6), P_e1b683e2, 2, C_df21bd49, L_d1a4c254, M_eee465aa, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 3, 17), 0, 0, 0, E_88f84ebb(ANY)) \
    X(M_8cde2576, "mistral-small-2503@001", TAIL(S_8cde2576, 7), P_e1b683e2, 1, C_183715e8, L_e016aef3, M_eee465aa, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 3, 17), 0, 0, 0, E_8cde2576(ANY)) \
    X(M_ffdad6a0, "mistralai/codestral-2", TAIL(S_ffdad6a0, 7), P_e1b683e2, 1, C_d773dbfd, L_f95b1ee4, M_52655e37, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 7, 30), 0, 0, DAY(2026, 11, 10), E_ffdad6a0(ANY)) \
    X(M_c79eb16f, "mistralai/codestral-2@001", TAIL(S_c79eb16f, 7), P_e1b683e2, 1, C_d773dbfd, L_f95b1ee4, M_52655e37, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 7, 30), 0, 0, DAY(2026, 11, 10), E_c79eb16f(ANY)) \
    X(M_fba8231a, "mistralai/mistral-medium-3", TAIL(S_469872fb, 11), P_e1b683e2, 1, C_d1b798d8, L_8a6e1531, M_e1eaadb9, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 7), 0, 0, DAY(2026, 11, 10), E_fba8231a(ANY)) \
    X(M_a33bb377, "mistralai/mistral-medium-3@001", TAIL(S_a33bb377, 7), P_e1b683e2, 1, C_d1b798d8, L_8a6e1531, M_e1eaadb9, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 7), 0, 0, DAY(2026, 11, 10), E_a33bb377(ANY)) \
    X(M_360a4432, "moonshotai/kimi-k2-thinking-maas", TAIL(S_360a4432, 7), P_e1b683e2, 1, C_96548415, L_92c4859e, M_ff7d6d6d, K_92a0bfd5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 11, 13), 0, DAY(2026, 10, 21), DAY(2026, 9, 23), E_360a4432(ANY)) \
    X(M_b3709a6c, "multimodalembedding@001", TAIL(S_b3709a6c, 7), P_e1b683e2, 1, C_a1e8e540, L_6080c89d, M_0dfb0f46, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2027, 4, 1), 0, E_b3709a6c(ANY)) \
    X(M_d15fe842, "openai/gpt-oss-120b-maas", TAIL(S_d15fe842, 7), P_e1b683e2, 1, C_d87b7405, L_7dddb4b9, M_298e8d39, K_4df875f5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_d15fe842(ANY)) \
    X(M_c1ecd392, "qwen/qwen3-235b-a22b-instruct-2507-maas", TAIL(S_c1ecd392, 7), P_e1b683e2, 1, C_641cd2e3, L_61859bdc, M_b147e8e5, K_f7ede32b, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 13), 0, DAY(2026, 10, 21), 0, E_c1ecd392(ANY)) \
    X(M_2160ae99, "qwen/qwen3-coder-480b-a35b-instruct-maas", TAIL(S_2160ae99, 7), P_e1b683e2, 1, C_2377d18a, L_41c124f1, M_62abebc9, K_f7ede32b, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 7, 23), 0, DAY(2026, 10, 21), DAY(2026, 9, 30), E_2160ae99(ANY)) \
    X(M_4e0eb994, "qwen/qwen3-next-80b-a3b-instruct-maas", TAIL(S_4e0eb994, 7), P_e1b683e2, 1, C_ab263c02, L_92c4859e, M_bad899a1, K_f7ede32b, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 10), 0, DAY(2026, 10, 21), 0, E_4e0eb994(ANY)) \
    X(M_55d475ff, "qwen/qwen3-next-80b-a3b-thinking-maas", TAIL(S_55d475ff, 7), P_e1b683e2, 1, C_8b3c1805, L_92c4859e, M_bd66866f, K_f7ede32b, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 10), 0, DAY(2026, 10, 21), 0, E_55d475ff(ANY)) \
    X(M_040b0bb1, "qwen3-235b-a22b-instruct-2507-maas", TAIL(S_c1ecd392, 12), P_e1b683e2, 1, C_641cd2e3, L_61859bdc, M_b147e8e5, K_f7ede32b, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 7, 21), 0, 0, 0, E_040b0bb1(ANY)) \
    X(M_36361d81, "qwen3-coder-480b-a35b-instruct-maas", TAIL(S_2160ae99, 12), P_e1b683e2, 1, C_9f5a6e36, L_eb12a7ab, M_62abebc9, K_f7ede32b, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 7, 23), 0, 0, DAY(2026, 9, 30), E_36361d81(ANY)) \
    X(M_4e7896dc, "qwen3-next-80b-a3b-instruct-maas", TAIL(S_4e0eb994, 12), P_e1b683e2, 1, C_ab263c02, L_4841c05c, M_bad899a1, K_f7ede32b, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 10), 0, 0, 0, E_4e7896dc(ANY)) \
    X(M_e48b482d, "qwen3-next-80b-a3b-thinking-maas", TAIL(S_55d475ff, 12), P_e1b683e2, 1, C_8b3c1805, L_4841c05c, M_bd66866f, K_f7ede32b, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 10), 0, 0, 0, E_e48b482d(ANY)) \
    X(M_4c589d0d, "semantic-ranker-default", TAIL(S_0e1d54da, 7), P_e1b683e2, 1, C_7ed3f275, L_c8ec700b, M_0e1d54da, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_4c589d0d(ANY)) \
    X(M_335d8f03, "semantic-ranker-default-002", TAIL(S_5a7a00e4, 7), P_e1b683e2, 1, C_7ed3f275, L_c8ec700b, M_5a7a00e4, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_335d8f03(ANY)) \
    X(M_7f39b3e3, "semantic-ranker-default-003", TAIL(S_36855ceb, 7), P_e1b683e2, 1, C_7ed3f275, L_c8ec700b, M_36855ceb, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_7f39b3e3(ANY)) \
    X(M_ae09cf9c, "semantic-ranker-default-004", TAIL(S_226458cc, 7), P_e1b683e2, 1, C_7ed3f275, L_c8ec700b, M_226458cc, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_ae09cf9c(ANY)) \
    X(M_965406af, "semantic-ranker-fast-004", TAIL(S_144c21b8, 7), P_e1b683e2, 1, C_7ed3f275, L_c8ec700b, M_144c21b8, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_965406af(ANY)) \
    X(M_e4244ab4, "text-embedding", TAIL(S_e4244ab4, 7), P_e1b683e2, 1, C_a6586bb8, L_c8ec700b, M_e4244ab4, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_e4244ab4(ANY)) \
    X(M_ead68b73, "text-embedding-004", TAIL(S_8fe23ef0, 7), P_e1b683e2, 1, C_a1e8e540, L_6080c89d, M_8fe23ef0, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2027, 4, 1), 0, E_ead68b73(ANY)) \
    X(M_3094b40e, "text-embedding-005", TAIL(S_ba1efce1, 14), P_e1b683e2, 1, C_1b4373ea, L_09f951db, M_5aa6c136, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 8, 1), 0, DAY(2027, 4, 1), 0, E_3094b40e(ANY)) \
    X(M_1ad2df18, "text-embedding-preview-0409", TAIL(S_827259ba, 7), P_e1b683e2, 1, C_a1e8e540, L_7171825a, M_827259ba, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_1ad2df18(ANY)) \
    X(M_b6c5c1f7, "text-embedding-preview-0815", TAIL(S_b2a7b10e, 7), P_e1b683e2, 1, C_bf638337, L_c8ec700b, M_b2a7b10e, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_b6c5c1f7(ANY)) \
    X(M_64df24a7, "text-multilingual-embedding-002", TAIL(S_85ab8142, 14), P_e1b683e2, 1, C_1b4373ea, L_09f951db, M_29acd9b1, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 3, 1), 0, DAY(2027, 4, 1), 0, E_64df24a7(ANY)) \
    X(M_ff5b1b8a, "text-unicorn", TAIL(S_a6794601, 7), P_e1b683e2, 1, C_22794294, L_a6174c49, M_a6794601, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_ff5b1b8a(ANY)) \
    X(M_790c0f9b, "text-unicorn@001", TAIL(S_790c0f9b, 7), P_e1b683e2, 1, C_22794294, L_a6174c49, M_a6794601, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_790c0f9b(ANY)) \
    X(M_3c46d3a2, "textembedding-gecko", TAIL(S_8ff2d589, 7), P_e1b683e2, 1, C_bf638337, L_c8ec700b, M_8ff2d589, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_3c46d3a2(ANY)) \
    X(M_235e557a, "textembedding-gecko-multilingual@001", TAIL(S_235e557a, 7), P_e1b683e2, 1, C_bf638337, L_c8ec700b, M_16f232e5, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_235e557a(ANY)) \
    X(M_52468f7c, "textembedding-gecko@001", TAIL(S_52468f7c, 7), P_e1b683e2, 1, C_bf638337, L_c8ec700b, M_8ff2d589, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_52468f7c(ANY)) \
    X(M_f42ac7f2, "textembedding-gecko@003", TAIL(S_f42ac7f2, 7), P_e1b683e2, 1, C_bf638337, L_c8ec700b, M_8ff2d589, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_f42ac7f2(ANY)) \
    X(M_01118a7b, "xai/grok-4.1-fast-non-reasoning", TAIL(S_01118a7b, 7), P_e1b683e2, 1, C_34ed7339, L_56a0bdaf, M_53c30371, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 11, 19), 0, 0, DAY(2026, 9, 23), E_01118a7b(ANY)) \
    X(M_85995ab3, "xai/grok-4.1-fast-reasoning", TAIL(S_85995ab3, 7), P_e1b683e2, 1, C_944125e9, L_56a0bdaf, M_ecbd93e0, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 11, 19), 0, 0, DAY(2026, 9, 23), E_85995ab3(ANY)) \
    X(M_9c7d7108, "xai/grok-4.3", TAIL(S_9c7d7108, 7), P_e1b683e2, 1, C_a74cb71b, L_eea3ec13, M_c174497e, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 17), 0, 0, DAY(2026, 11, 10), E_9c7d7108(ANY)) \
    X(M_4c863522, "xai/grok-4.6", TAIL(S_4c863522, 7), P_e1b683e2, 1, C_a74cb71b, L_6be59d04, M_3c17c0d3, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 8, 7), 0, 0, DAY(2026, 11, 10), E_4c863522(ANY)) \
    X(M_a70ea44d, "rerank-2", TAIL(S_a70ea44d, 9), P_8bdc3c22, 1, C_2ff070d4, L_15d4cdb4, M_a70ea44d, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 8, 21), E_a70ea44d(ANY)) \
    X(M_1cab4bbb, "rerank-2-lite", TAIL(S_1cab4bbb, 9), P_8bdc3c22, 1, C_2ff070d4, L_e268002b, M_1cab4bbb, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 8, 21), E_1cab4bbb(ANY)) \
    X(M_19646aa4, "rerank-2.5", TAIL(S_19646aa4, 9), P_8bdc3c22, 1, C_03b10962, L_e016aef3, M_19646aa4, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 8, 21), E_19646aa4(ANY)) \
    X(M_0cebcdb2, "rerank-2.5-lite", TAIL(S_0cebcdb2, 9), P_8bdc3c22, 1, C_03b10962, L_e016aef3, M_0cebcdb2, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 8, 21), E_0cebcdb2(ANY)) \
    X(M_94432bfb, "voyage-01", TAIL(S_94432bfb, 9), P_8bdc3c22, 1, C_a6586bb8, L_c8ec700b, M_94432bfb, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_94432bfb(ANY)) \
    X(M_14921d90, "voyage-02", TAIL(S_14921d90, 9), P_8bdc3c22, 1, C_a6586bb8, L_c8ec700b, M_14921d90, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_14921d90(ANY)) \
    X(M_e90bcfef, "voyage-2", TAIL(S_e90bcfef, 9), P_8bdc3c22, 1, C_8b99e7fb, L_1b23e1de, M_e90bcfef, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_e90bcfef(ANY)) \
    X(M_7e9dcdaf, "voyage-3", TAIL(S_7e9dcdaf, 9), P_8bdc3c22, 1, C_1f93a29a, L_e016aef3, M_7e9dcdaf, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 9, 23), E_7e9dcdaf(ANY)) \
    X(M_448fdc25, "voyage-3-large", TAIL(S_448fdc25, 9), P_8bdc3c22, 1, C_1f93a29a, L_e016aef3, M_448fdc25, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 9, 23), E_448fdc25(ANY)) \
    X(M_25c9ffa9, "voyage-3-lite", TAIL(S_25c9ffa9, 9), P_8bdc3c22, 1, C_1f93a29a, L_e016aef3, M_25c9ffa9, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 9, 23), E_25c9ffa9(ANY)) \
    X(M_fff113fa, "voyage-3.5", TAIL(S_fff113fa, 9), P_8bdc3c22, 1, C_1f93a29a, L_e016aef3, M_fff113fa, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 9, 23), E_fff113fa(ANY)) \
    X(M_e3c3bedb, "voyage-3.5-lite", TAIL(S_e3c3bedb, 9), P_8bdc3c22, 1, C_1f93a29a, L_e016aef3, M_e3c3bedb, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 9, 23), E_e3c3bedb(ANY)) \
    X(M_749d0d68, "voyage-4", TAIL(S_749d0d68, 9), P_8bdc3c22, 1, C_1f93a29a, L_e016aef3, M_749d0d68, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 9, 23), E_749d0d68(ANY)) \
    X(M_a0840483, "voyage-4-large", TAIL(S_a0840483, 9), P_8bdc3c22, 1, C_1f93a29a, L_e016aef3, M_a0840483, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 9, 23), E_a0840483(ANY)) \
    X(M_f9b88a9b, "voyage-4-lite", TAIL(S_f9b88a9b, 9), P_8bdc3c22, 1, C_1f93a29a, L_e016aef3, M_f9b88a9b, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 9, 23), E_f9b88a9b(ANY)) \
    X(M_ffb3a221, "voyage-code-2", TAIL(S_ffb3a221, 9), P_8bdc3c22, 1, C_8b99e7fb, L_15d4cdb4, M_ffb3a221, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_ffb3a221(ANY)) \
    X(M_b4dc7db3, "voyage-code-3", TAIL(S_b4dc7db3, 9), P_8bdc3c22, 1, C_1f93a29a, L_e016aef3, M_b4dc7db3, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 9, 23), E_b4dc7db3(ANY)) \
    X(M_a627d904, "voyage-code-4", TAIL(S_a627d904, 9), P_8bdc3c22, 1, C_8b99e7fb, L_e016aef3, M_a627d904, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_a627d904(ANY)) \
    X(M_5d8db8e3, "voyage-context-3", TAIL(S_5d8db8e3, 9), P_8bdc3c22, 1, C_e637110c, L_e530e841, M_5d8db8e3, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_5d8db8e3(ANY)) \
    X(M_3da9c673, "voyage-context-4", TAIL(S_3da9c673, 9), P_8bdc3c22, 1, C_e637110c, L_e530e841, M_3da9c673, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_3da9c673(ANY)) \
    X(M_7f06f79f, "voyage-finance-2", TAIL(S_7f06f79f, 9), P_8bdc3c22, 1, C_1f93a29a, L_e016aef3, M_7f06f79f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 9, 23), E_7f06f79f(ANY)) \
    X(M_758458b4, "voyage-large-2", TAIL(S_758458b4, 9), P_8bdc3c22, 1, C_8b99e7fb, L_15d4cdb4, M_758458b4, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_758458b4(ANY)) \
    X(M_62deb617, "voyage-large-2-instruct", TAIL(S_62deb617, 9), P_8bdc3c22, 1, C_958a9286, L_15d4cdb4, M_62deb617, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_62deb617(ANY)) \
    X(M_e6ac9424, "voyage-law-2", TAIL(S_e6ac9424, 9), P_8bdc3c22, 1, C_1f93a29a, L_15d4cdb4, M_e6ac9424, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 9, 23), E_e6ac9424(ANY)) \
    X(M_773f9a08, "voyage-lite-01", TAIL(S_773f9a08, 9), P_8bdc3c22, 1, C_8b99e7fb, L_89d4b1d6, M_773f9a08, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_773f9a08(ANY)) \
    X(M_65eaf581, "voyage-lite-01-instruct", TAIL(S_65eaf581, 9), P_8bdc3c22, 1, C_a6586bb8, L_c8ec700b, M_65eaf581, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_65eaf581(ANY)) \
    X(M_490b3808, "voyage-lite-02-instruct", TAIL(S_490b3808, 9), P_8bdc3c22, 1, C_8b99e7fb, L_1b23e1de, M_490b3808, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_490b3808(ANY)) \
    X(M_806d472a, "voyage-multilingual-2", TAIL(S_806d472a, 9), P_8bdc3c22, 1, C_958a9286, L_e016aef3, M_806d472a, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_806d472a(ANY)) \
    X(M_00ebec8e, "voyage-multimodal-3", TAIL(S_00ebec8e, 9), P_8bdc3c22, 1, C_1f93a29a, L_e016aef3, M_00ebec8e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 8, 21), E_00ebec8e(ANY)) \
    X(M_d6d0acaf, "voyage-multimodal-3.5", TAIL(S_d6d0acaf, 9), P_8bdc3c22, 1, C_8b99e7fb, L_e016aef3, M_d6d0acaf, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_d6d0acaf(ANY)) \
    X(M_44bb4bd8, "deepseek-v4-flash-0731", TAIL(S_194138b2, 22), P_439fc2dc, 1, C_10269098, L_fb3cdd71, M_cedf04ac, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, 0, 0, E_44bb4bd8(ANY)) \
    X(M_696af662, "deepseek-v4.1-flash", TAIL(S_a1e124e7, 7), P_439fc2dc, 1, C_c8d102c1, L_fb3cdd71, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_696af662(ANY)) \
    X(M_dba5af01, "glm-5.2", TAIL(S_27dcbae8, 8), P_439fc2dc, 1, C_b1ea416a, L_631b3624, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_dba5af01(ANY)) \
    X(M_63bff654, "glm-5.3", TAIL(S_2ee9e854, 19), P_439fc2dc, 1, C_55223374, L_631b3624, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_63bff654(ANY)) \
    X(M_ae8fd613, "glm-5.3-flash", TAIL(S_b751db2c, 7), P_439fc2dc, 1, C_1a0890a7, L_631b3624, M_9d958d90, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 11, 10), E_ae8fd613(ANY)) \
    X(M_3f12060c, "glm-5.x-menthol", TAIL(S_59257859, 4), P_439fc2dc, 1, C_d81f9fce, L_ccdf524e, M_59257859, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 2, 12), 0, 0, 0, E_3f12060c(ANY)) \
    X(M_46955bb1, "laguna-s-2.1", TAIL(S_cf47f841, 20), P_439fc2dc, 1, C_6c4f97c9, L_d393c0e4, M_46955bb1, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 21), 0, 0, 0, E_46955bb1(ANY)) \
    X(M_2fa65df1, "mimo-v2.6-flash-rl", TAIL(S_2fa65df1, 6), P_439fc2dc, 1, C_9480c1de, L_631b3624, M_60cd64be, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, 0, E_2fa65df1(ANY)) \
    X(M_eaf9fee2, "mimo-v2.6-pro-rl", TAIL(S_eaf9fee2, 6), P_439fc2dc, 1, C_9480c1de, L_631b3624, M_dabee5e3, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_eaf9fee2(ANY)) \
    X(M_4f36270b, "minimax-m3", TAIL(S_6b5f348f, 7), P_439fc2dc, 1, C_08bc762c, L_ffb218a8, M_da421aca, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 6, 1), 0, 0, DAY(2026, 11, 10), E_4f36270b(ANY)) \
    X(M_639ce02b, "muse-glimmer-30b", TAIL(S_1e7104d7, 12), P_439fc2dc, 1, C_e1e73759, L_7dddb4b9, M_bf7f21a4, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 10), 0, 0, 0, E_639ce02b(ANY)) \
    X(M_f319c7c9, "nemotron-3-nano-omni-30b-a3b-reasoning", TAIL(S_f319c7c9, 6), P_439fc2dc, 1, C_56f50a57, L_eb12a7ab, M_c2dd1216, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 28), 0, 0, 0, E_f319c7c9(ANY)) \
    X(M_95967302, "nemotron-3.5-content-safety", TAIL(S_d76fac6c, 18), P_439fc2dc, 1, C_a558bcd5, L_862e92b2, M_6d2d611f, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 4), 0, 0, 0, E_95967302(ANY)) \
    X(M_767c4bcd, "qwen3.8-27b", TAIL(S_a3ed86be, 15), P_439fc2dc, 1, C_e1e73759, L_41c124f1, M_dea49a5a, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, 0, E_767c4bcd(ANY)) \
    X(M_e8f0379c, "qwen3.8-flash-next", TAIL(S_e1cba225, 8), P_439fc2dc, 1, C_bd8430e6, L_69bb61f0, M_e1cba225, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 27), 0, 0, 0, E_e8f0379c(ANY)) \
    X(M_355a6a4f, "JetBrains/Mellum2-12B-A2.5B-Instruct", TAIL(S_355a6a4f, 6), P_87ab62ff, 1, C_0d0660f6, L_7dddb4b9, M_355a6a4f, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 1), 0, DAY(2026, 10, 5), 0, E_355a6a4f(ANY)) \
    X(M_90d9b2f0, "MiniMaxAI/MiniMax-M2.5", TAIL(S_1ac9a303, 10), P_87ab62ff, 1, C_0b4eecd8, L_3af00e69, M_59208343, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 2, 12), 0, 0, DAY(2026, 9, 30), E_90d9b2f0(ANY)) \
    X(M_66b3ebe9, "MiniMaxAI/MiniMax-M3", TAIL(S_6e0b2885, 10), P_87ab62ff, 1, C_08bc762c, L_92c4859e, M_da421aca, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 6, 1), 0, 0, DAY(2026, 11, 10), E_66b3ebe9(ANY)) \
    X(M_22b2aded, "OpenPipe/Qwen3-14B-Instruct", TAIL(S_22b2aded, 6), P_87ab62ff, 1, C_6ab8b9ca, L_05f53daf, M_5151f5d0, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, DAY(2026, 10, 5), DAY(2026, 9, 30), E_22b2aded(ANY)) \
    X(M_fb07120f, "Qwen/Qwen3-30B-A3B-Instruct-2507", TAIL(S_fb07120f, 6), P_87ab62ff, 1, C_ea91f2c7, L_92c4859e, M_e72662da, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 29), 0, DAY(2026, 10, 5), 0, E_fb07120f(ANY)) \
    X(M_d6c2a8eb, "Qwen/Qwen3.5-35B-A3B", TAIL(S_a91d25bf, 10), P_87ab62ff, 1, C_582a2343, L_92c4859e, M_2e99c6cf, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, DAY(2026, 10, 5), 0, E_d6c2a8eb(ANY)) \
    X(M_98042b3b, "Qwen/Qwen3.6-27B", TAIL(S_064e1afb, 10), P_87ab62ff, 1, C_582a2343, L_92c4859e, M_03868644, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 22), 0, DAY(2026, 10, 5), 0, E_98042b3b(ANY)) \
    X(M_4ceaa498, "Qwen/Qwen3.6-35B-A3B", TAIL(S_d1909065, 10), P_87ab62ff, 1, C_c0a9601c, L_92c4859e, M_eb535326, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 17), 0, 0, 0, E_4ceaa498(ANY)) \
    X(M_70e998b4, "Qwen/Qwen3.8-27B", TAIL(S_b25857f5, 10), P_87ab62ff, 1, C_c1df3262, L_92c4859e, M_dea49a5a, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, 0, E_70e998b4(ANY)) \
    X(M_53d23dcd, "deepseek-ai/DeepSeek-V3.1", TAIL(S_b86c1605, 10), P_87ab62ff, 1, C_c54d21a9, L_c8ec700b, M_72434811, K_671b1359, MREG_GLOBAL, DAY(2025, 8, 21), 0, 0, 0, E_53d23dcd(ANY)) \
    X(M_2f80922b, "deepseek-ai/DeepSeek-V4-Flash", TAIL(S_42ed5edd, 10), P_87ab62ff, 1, C_26686c1c, L_fe6af0b9, M_6d0dcdfb, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, DAY(2026, 10, 5), DAY(2026, 9, 30), E_2f80922b(ANY)) \
    X(M_bcf964ec, "deepseek-ai/DeepSeek-V4-Flash-0731", TAIL(S_23707d1f, 10), P_87ab62ff, 1, C_0a07a212, L_92c4859e, M_cedf04ac, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, 0, 0, E_bcf964ec(ANY)) \
    X(M_7ada2892, "deepseek-ai/DeepSeek-V4-Pro", TAIL(S_7e25b2cd, 10), P_87ab62ff, 1, C_dc189fde, L_fe6af0b9, M_4247e801, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, DAY(2026, 10, 5), DAY(2026, 11, 10), E_7ada2892(ANY)) \
    X(M_96858621, "deepseek-ai/DeepSeek-V4-Pro-0813", TAIL(S_d3de4446, 10), P_87ab62ff, 1, C_86dc750e, L_fe6af0b9, M_53efb261, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 13), 0, 0, 0, E_96858621(ANY)) \
    X(M_05e7ebf5, "deepseek-ai/DeepSeek-V4.1-Flash", TAIL(S_88e455ff, 10), P_87ab62ff, 1, C_c8d102c1, L_fe6af0b9, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_05e7ebf5(ANY)) \
    X(M_9d3223fa, "google/gemma-4-26B-A4B-it", TAIL(S_cedbdba2, 10), P_87ab62ff, 1, C_c1df3262, L_92c4859e, M_f5169509, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_9d3223fa(ANY)) \
    X(M_28d1f89f, "google/gemma-4-31B-it", TAIL(S_28d1f89f, 6), P_87ab62ff, 1, C_c1df3262, L_92c4859e, M_9c37d712, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_28d1f89f(ANY)) \
    X(M_9314d0a3, "ibm-granite/granite-4.1-8b", TAIL(S_9314d0a3, 6), P_87ab62ff, 1, C_ea91f2c7, L_7dddb4b9, M_42d12166, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 29), 0, DAY(2026, 10, 5), 0, E_9314d0a3(ANY)) \
    X(M_4ba913bc, "ibm-granite/granite-4.2-8b", TAIL(S_4ba913bc, 6), P_87ab62ff, 1, C_1071ca0f, L_7dddb4b9, M_1d98b859, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 24), 0, 0, 0, E_4ba913bc(ANY)) \
    X(M_04e4e4f9, "meta-llama/Llama-3.1-70B-Instruct", TAIL(S_04e4e4f9, 6), P_87ab62ff, 1, C_7e1525a3, L_7dddb4b9, M_67e0d0ae, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, DAY(2026, 10, 5), 0, E_04e4e4f9(ANY)) \
    X(M_4b287db5, "meta-llama/Llama-3.1-8B-Instruct", TAIL(S_59224c6f, 19), P_87ab62ff, 1, C_80bdc340, L_d1a4c254, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), E_4b287db5(ANY)) \
    X(M_60120d4a, "meta-llama/Llama-3.3-70B-Instruct", TAIL(S_6b1130fe, 10), P_87ab62ff, 1, C_917a7997, L_f95b1ee4, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_60120d4a(ANY)) \
    X(M_26221879, "moonshotai/Kimi-K2.6", TAIL(S_be5b1c96, 10), P_87ab62ff, 1, C_450a7eee, L_92c4859e, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, DAY(2026, 11, 10), E_26221879(ANY)) \
    X(M_922a0d50, "moonshotai/Kimi-K2.7-Code", TAIL(S_2cee4232, 10), P_87ab62ff, 1, C_d7ae0263, L_92c4859e, M_5ea285ac, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, DAY(2026, 11, 10), E_922a0d50(ANY)) \
    X(M_cdd49175, "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B", TAIL(S_e2bd3dd2, 10), P_87ab62ff, 1, C_ba6ff5f6, L_92c4859e, M_d2435ae3, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 4), 0, 0, 0, E_cdd49175(ANY)) \
    X(M_220e5ca8, "nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B", TAIL(S_220e5ca8, 6), P_87ab62ff, 1, C_1071ca0f, L_92c4859e, M_54492bbe, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 11), 0, 0, 0, E_220e5ca8(ANY)) \
    X(M_7d9e495b, "openai/gpt-oss-120b", TAIL(S_e8e9b906, 10), P_87ab62ff, 2, C_d87b7405, L_7dddb4b9, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_7d9e495b(ANY)) \
    X(M_f44d057d, "openai/gpt-oss-20b", TAIL(S_12314ebc, 10), P_87ab62ff, 1, C_d87b7405, L_7dddb4b9, M_a741d960, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_f44d057d(ANY)) \
    X(M_f74e6986, "bigscience/mt0-xxl", TAIL(S_f74e6986, 8), P_d7c2ce16, 1, C_e8734f7e, L_2f6ec5cc, M_f74e6986, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_f74e6986(ANY)) \
    X(M_f91aeac8, "bigscience/mt0-xxl-13b", TAIL(S_f91aeac8, 8), P_d7c2ce16, 1, C_e8734f7e, L_2f6ec5cc, M_f91aeac8, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_f91aeac8(ANY)) \
    X(M_55ebda67, "core42/jais-13b-chat", TAIL(S_55ebda67, 8), P_d7c2ce16, 1, C_e8734f7e, L_ca3eb2c6, M_55ebda67, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_55ebda67(ANY)) \
    X(M_bf218155, "google/flan-t5-xl-3b", TAIL(S_bf218155, 8), P_d7c2ce16, 1, C_e8734f7e, L_ca3eb2c6, M_56eff20c, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_bf218155(ANY)) \
    X(M_325a94a9, "ibm/granite-13b-chat-v2", TAIL(S_325a94a9, 8), P_d7c2ce16, 1, C_e8734f7e, L_ca3eb2c6, M_f8581784, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_325a94a9(ANY)) \
    X(M_6cecee9a, "ibm/granite-13b-instruct-v2", TAIL(S_6cecee9a, 8), P_d7c2ce16, 1, C_e8734f7e, L_ca3eb2c6, M_a4ad2b79, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_6cecee9a(ANY)) \
    X(M_6b0aefac, "ibm/granite-3-3-8b-instruct", TAIL(S_6b0aefac, 8), P_d7c2ce16, 1, C_ce7617a4, L_ca3eb2c6, M_cf127cf8, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_6b0aefac(ANY)) \
    X(M_7bdd3e12, "ibm/granite-3-8b-instruct", TAIL(S_7bdd3e12, 8), P_d7c2ce16, 1, C_4f663a62, L_a6174c49, M_3843034d, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_7bdd3e12(ANY)) \
    X(M_22f9f1ae, "ibm/granite-4-h-small", TAIL(S_22f9f1ae, 8), P_d7c2ce16, 1, C_149f1e6f, L_7dddb4b9, M_22f9f1ae, K_a686ee67, MREG_GLOBAL, DAY(2025, 10, 2), 0, 0, 0, E_22f9f1ae(ANY)) \
    X(M_8703e472, "ibm/granite-guardian-3-2-2b", TAIL(S_8703e472, 8), P_d7c2ce16, 1, C_e8734f7e, L_ca3eb2c6, M_68925c72, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_8703e472(ANY)) \
    X(M_0c219519, "ibm/granite-guardian-3-3-8b", TAIL(S_0c219519, 8), P_d7c2ce16, 1, C_e8734f7e, L_ca3eb2c6, M_1fc162b9, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_0c219519(ANY)) \
    X(M_331a3bd3, "ibm/granite-ttm-1024-96-r2", TAIL(S_331a3bd3, 8), P_d7c2ce16, 1, C_e8734f7e, L_ac82d480, M_7c0a2e56, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_331a3bd3(ANY)) \
    X(M_bb8d97c6, "ibm/granite-ttm-1536-96-r2", TAIL(S_bb8d97c6, 8), P_d7c2ce16, 1, C_e8734f7e, L_ac82d480, M_2c2ced47, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_bb8d97c6(ANY)) \
    X(M_333fb616, "ibm/granite-ttm-512-96-r2", TAIL(S_333fb616, 8), P_d7c2ce16, 1, C_e8734f7e, L_ac82d480, M_1abf7748, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_333fb616(ANY)) \
    X(M_b40cfc4b, "ibm/granite-vision-3-2-2b", TAIL(S_b40cfc4b, 8), P_d7c2ce16, 1, C_79e336b0, L_ca3eb2c6, M_460d96fd, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_b40cfc4b(ANY)) \
    X(M_c12af356, "meta-llama/llama-3-2-11b-vision-instruct", TAIL(S_c12af356, 8), P_d7c2ce16, 1, C_80eaeb00, L_f95b1ee4, M_99fcba82, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_c12af356(ANY)) \
    X(M_6d236638, "meta-llama/llama-3-2-1b-instruct", TAIL(S_6d236638, 8), P_d7c2ce16, 1, C_79adc428, L_f95b1ee4, M_772ca25d, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_6d236638(ANY)) \
    X(M_1777c103, "meta-llama/llama-3-2-3b-instruct", TAIL(S_1777c103, 8), P_d7c2ce16, 1, C_f3ab9d40, L_f95b1ee4, M_59804501, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_1777c103(ANY)) \
    X(M_d2347db5, "meta-llama/llama-3-2-90b-vision-instruct", TAIL(S_d2347db5, 8), P_d7c2ce16, 1, C_29c5f5e6, L_f95b1ee4, M_665a5bc2, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_d2347db5(ANY)) \
    X(M_f29ae0ba, "meta-llama/llama-3-3-70b-instruct", TAIL(S_f29ae0ba, 8), P_d7c2ce16, 1, C_917a7997, L_7dddb4b9, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_f29ae0ba(ANY)) \
    X(M_8408b89f, "meta-llama/llama-4-maverick-17b", TAIL(S_8408b89f, 8), P_d7c2ce16, 2, C_998aaf56, L_f95b1ee4, M_4d956ea8, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_8408b89f(ANY)) \
    X(M_12b28b18, "meta-llama/llama-4-maverick-17b-128e-instruct-fp8", TAIL(S_d5626f63, 7), P_d7c2ce16, 1, C_59679156, L_862e92b2, M_4d956ea8, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_12b28b18(ANY)) \
    X(M_5901d39d, "meta-llama/llama-guard-3-11b-vision", TAIL(S_5901d39d, 8), P_d7c2ce16, 1, C_5848b783, L_f95b1ee4, M_195c30be, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_5901d39d(ANY)) \
    X(M_e66a6b66, "mistralai/mistral-large", TAIL(S_b489b4a7, 11), P_d7c2ce16, 1, C_5e3859e1, L_c8ec700b, M_b68d7d60, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_e66a6b66(ANY)) \
    X(M_020fa132, "mistralai/mistral-medium-2505", TAIL(S_020fa132, 8), P_d7c2ce16, 1, C_b9b31a52, L_f95b1ee4, M_e1eaadb9, K_6e58805c, MREG_GLOBAL, DAY(2025, 5, 7), 0, 0, DAY(2026, 11, 10), E_020fa132(ANY)) \
    X(M_a2fc07cd, "mistralai/mistral-small-2503", TAIL(S_a2fc07cd, 8), P_d7c2ce16, 1, C_481400e0, L_ddb91f62, M_eee465aa, K_6e58805c, MREG_GLOBAL, DAY(2025, 3, 17), 0, 0, 0, E_a2fc07cd(ANY)) \
    X(M_2bc69352, "mistralai/mistral-small-3-1-24b-instruct-2503", TAIL(S_2bc69352, 8), P_d7c2ce16, 1, C_a69c53d5, L_3f85f2dc, M_2bc69352, K_6e58805c, MREG_GLOBAL, DAY(2025, 3, 17), 0, 0, 0, E_2bc69352(ANY)) \
    X(M_a69d759f, "mistralai/pixtral-12b-2409", TAIL(S_a69d759f, 8), P_d7c2ce16, 1, C_9f057f9f, L_f95b1ee4, M_b6105b09, K_6e58805c, MREG_GLOBAL, DAY(2024, 9, 10), 0, 0, DAY(2026, 8, 21), E_a69d759f(ANY)) \
    X(M_9bfd6a4a, "openai/gpt-oss-120b", TAIL(S_e8e9b906, 10), P_d7c2ce16, 1, C_d87b7405, L_7dddb4b9, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_9bfd6a4a(ANY)) \
    X(M_113c2229, "sdaia/allam-1-13b-instruct", TAIL(S_113c2229, 8), P_d7c2ce16, 1, C_e8734f7e, L_ca3eb2c6, M_113c2229, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_113c2229(ANY)) \
    X(M_25589020, "whisper-large-v3-turbo", TAIL(S_803844c0, 11), P_d7c2ce16, 1, C_3e86cc19, L_c8ec700b, M_db16fd52, K_a686ee67, MREG_GLOBAL, DAY(2024, 10, 1), 0, 0, 0, E_25589020(ANY)) \
    X(M_a0fc43c5, "WizardCoder-Python-34B-V1.0", TAIL(S_4b893aa1, 18), P_83ec2fcb, 0, C_b55d42ea, L_c8ec700b, M_a0fc43c5, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_961cbae9, "WizardLM-13B-V1.2", TAIL(S_d789cc9b, 18), P_83ec2fcb, 0, C_b55d42ea, L_c8ec700b, M_961cbae9, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_16374474, "WizardLM-70B-V1.0", TAIL(S_f93a9409, 18), P_83ec2fcb, 0, C_b55d42ea, L_c8ec700b, M_16374474, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_8fff4cc3, "palmyra-vision-7b", TAIL(S_ecd85c95, 15), P_b9300677, 0, C_5e3859e1, L_c8ec700b, M_8fff4cc3, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_e80fc44c, "palmyra-x4", TAIL(S_27d2385e, 8), P_b9300677, 0, C_4c498534, L_7a231016, M_e80fc44c, K_a686ee67, MREG_GLOBAL, DAY(2024, 10, 9), 0, 0, 0, UNPRICED) \
    X(M_e9576249, "palmyra-x5", TAIL(S_900b82f1, 8), P_b9300677, 0, C_f79cbc98, L_17476f06, M_e9576249, K_a686ee67, MREG_GLOBAL, DAY(2026, 1, 21), 0, 0, 0, UNPRICED) \

