/* What each model is.
 * Lists of models.c.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
/* model, id, the same in the pool, provider, versions of its prices,
 * capabilities, limits, maker, tokenizer, geography,
 * released, deprecated, retires, verified, price entry */
#define MODELS_3(X) \
    X(M_94183523, "kat-coder", TAIL(S_6387debb, 10), P_4395855d, 0, C_070e114f, L_92c4859e, M_94183523, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_54a5c0b2, "kat-coder-pro", TAIL(S_f2f921ef, 7), P_4395855d, 0, C_af559747, L_d2454420, M_54a5c0b2, K_a686ee67, MREG_GLOBAL, DAY(2026, 1, 5), 0, 0, 0, UNPRICED) \
    X(M_2c9fb8bd, "kat-dev-32b", TAIL(S_28141cbd, 10), P_4395855d, 0, C_070e114f, L_7dddb4b9, M_2c9fb8bd, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_8b3f9e28, "kat-dev-72b-exp", TAIL(S_ba992c0c, 10), P_4395855d, 0, C_070e114f, L_7dddb4b9, M_8b3f9e28, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_0911cdfa, "deepseek-llama3.3-70b", TAIL(S_0911cdfa, 7), P_554e79e6, 1, C_b26f1cc1, L_7dddb4b9, M_1803333c, K_04d4a422, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_0911cdfa(ANY)) \
    X(M_82e7f36c, "deepseek-r1-0528", TAIL(S_82e7f36c, 7), P_554e79e6, 1, C_ab7f1518, L_bce878e1, M_d1a858bd, K_671b1359, MREG_GLOBAL, DAY(2025, 5, 28), 0, 0, 0, E_82e7f36c(ANY)) \
    X(M_c880a2b5, "deepseek-r1-671b", TAIL(S_c880a2b5, 7), P_554e79e6, 1, C_1465b25c, L_7dddb4b9, M_2cd3aec6, K_671b1359, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_c880a2b5(ANY)) \
    X(M_52cc85ab, "deepseek-v3-0324", TAIL(S_52cc85ab, 7), P_554e79e6, 1, C_641cd2e3, L_7dddb4b9, M_71019ac5, K_671b1359, MREG_GLOBAL, DAY(2025, 3, 24), 0, 0, 0, E_52cc85ab(ANY)) \
    X(M_fde9d89a, "hermes3-405b", TAIL(S_fde9d89a, 7), P_554e79e6, 1, C_d47f0994, L_7dddb4b9, M_b7c87f4e, K_04d4a422, MREG_GLOBAL, DAY(2024, 8, 16), 0, 0, 0, E_fde9d89a(ANY)) \
    X(M_e6834051, "hermes3-70b", TAIL(S_e6834051, 7), P_554e79e6, 1, C_d47f0994, L_7dddb4b9, M_dfa503f4, K_04d4a422, MREG_GLOBAL, DAY(2024, 8, 18), 0, 0, 0, E_e6834051(ANY)) \
    X(M_0d3f183b, "hermes3-8b", TAIL(S_0d3f183b, 7), P_554e79e6, 1, C_4b0e1e92, L_7dddb4b9, M_46e2d949, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_0d3f183b(ANY)) \
    X(M_24c549b5, "lfm-40b", TAIL(S_24c549b5, 7), P_554e79e6, 1, C_2f22a4a4, L_7dddb4b9, M_fc95263c, K_a686ee67, MREG_GLOBAL, DAY(2024, 9, 30), 0, 0, 0, E_24c549b5(ANY)) \
    X(M_9088cf58, "lfm-7b", TAIL(S_9088cf58, 7), P_554e79e6, 1, C_2f22a4a4, L_7dddb4b9, M_340348e6, K_a686ee67, MREG_GLOBAL, DAY(2025, 1, 25), 0, 0, 0, E_9088cf58(ANY)) \
    X(M_35d4c044, "llama-4-maverick-17b-128e-instruct-fp8", TAIL(S_e7c0f02e, 9), P_554e79e6, 1, C_59679156, L_862e92b2, M_4d956ea8, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_35d4c044(ANY)) \
    X(M_5e26d194, "llama-4-scout-17b-16e-instruct", TAIL(S_17d13e56, 9), P_554e79e6, 1, C_4e5be360, L_5adbb859, M_6339eb84, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_5e26d194(ANY)) \
    X(M_0a6930f7, "llama3.1-405b-instruct-fp8", TAIL(S_0a6930f7, 7), P_554e79e6, 1, C_ccc4ee4a, L_7dddb4b9, M_147e75b6, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, E_0a6930f7(ANY)) \
    X(M_08280568, "llama3.1-70b-instruct-fp8", TAIL(S_08280568, 7), P_554e79e6, 1, C_8dbd2ce2, L_7dddb4b9, M_67e0d0ae, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, E_08280568(ANY)) \
    X(M_885ed506, "llama3.1-8b-instruct", TAIL(S_885ed506, 7), P_554e79e6, 1, C_00e1b916, L_7dddb4b9, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), E_885ed506(ANY)) \
    X(M_cddb62f5, "llama3.1-nemotron-70b-instruct-fp8", TAIL(S_cddb62f5, 7), P_554e79e6, 1, C_566ca18e, L_7dddb4b9, M_35333072, K_04d4a422, MREG_GLOBAL, DAY(2024, 10, 15), 0, 0, 0, E_cddb62f5(ANY)) \
    X(M_6eb2c696, "llama3.2-11b-vision-instruct", TAIL(S_6eb2c696, 7), P_554e79e6, 1, C_1e53fe6b, L_7dddb4b9, M_6eb2c696, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_6eb2c696(ANY)) \
    X(M_69ea7337, "llama3.2-3b-instruct", TAIL(S_69ea7337, 7), P_554e79e6, 1, C_f3ab9d40, L_7dddb4b9, M_59804501, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_69ea7337(ANY)) \
    X(M_b7162f69, "llama3.3-70b-instruct-fp8", TAIL(S_b7162f69, 7), P_554e79e6, 1, C_2da127fd, L_7dddb4b9, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_b7162f69(ANY)) \
    X(M_98d5ab28, "qwen25-coder-32b-instruct", TAIL(S_98d5ab28, 7), P_554e79e6, 1, C_a792c21c, L_7dddb4b9, M_98d5ab28, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_98d5ab28(ANY)) \
    X(M_a1bb5d1e, "qwen3-32b-fp8", TAIL(S_a1bb5d1e, 7), P_554e79e6, 1, C_0c41a1f8, L_7dddb4b9, M_42bdfcfc, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_a1bb5d1e(ANY)) \
    X(M_f9e475bf, "LFM2-24B-A2B", TAIL(S_9f6a3a7a, 18), P_42110162, 0, C_c0d9c168, L_05f53daf, M_f9e475bf, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 25), 0, 0, 0, UNPRICED) \
    X(M_e1d525ff, "d1", TAIL(S_70bbe025, 14), P_42110162, 0, C_f202a7ad, L_9d783c29, M_e1d525ff, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 29), 0, 0, 0, UNPRICED) \
    X(M_da0fd107, "d1-ultra", TAIL(S_285901d5, 14), P_42110162, 0, C_9f197815, L_01a33a20, M_da0fd107, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_e90a923b, "d1.2", TAIL(S_e4f44811, 14), P_42110162, 0, C_9f197815, L_9d783c29, M_e90a923b, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_1bcc0146, "d1.2-ultra", TAIL(S_b17ae4ef, 14), P_42110162, 0, C_9f197815, L_9d783c29, M_1bcc0146, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_fc95263c, "lfm-40b", TAIL(S_24c549b5, 7), P_42110162, 0, C_66c73d7f, L_0c9db93f, M_fc95263c, K_a686ee67, MREG_GLOBAL, DAY(2024, 9, 30), 0, 0, 0, UNPRICED) \
    X(M_340348e6, "lfm-7b", TAIL(S_9088cf58, 7), P_42110162, 0, C_66c73d7f, L_0c9db93f, M_340348e6, K_a686ee67, MREG_GLOBAL, DAY(2025, 1, 25), 0, 0, 0, UNPRICED) \
    X(M_2710972f, "lfm2.5-24b-a2b", TAIL(S_f6993741, 14), P_42110162, 0, C_ceb922b5, L_20cc01bd, M_2710972f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_4bda729c, "vicuna-13b-v1.5", TAIL(S_6480f984, 9), P_636fa966, 0, C_b55d42ea, L_c8ec700b, M_4bda729c, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_87c21bae, "vicuna-13b-v1.5-16k", TAIL(S_19b42b8f, 9), P_636fa966, 0, C_b55d42ea, L_c8ec700b, M_87c21bae, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_6ef20b22, "vicuna-7b-v1.5", TAIL(S_0fe4bb45, 9), P_636fa966, 0, C_b55d42ea, L_c8ec700b, M_6ef20b22, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_c34d64f6, "LongCat-2.0", TAIL(S_13680a05, 28), P_a3d73971, 0, C_2631545c, L_29f877a0, M_c34d64f6, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 30), 0, 0, 0, UNPRICED) \
    X(M_a9f21692, "longcat-2.5", TAIL(S_017167ae, 7), P_a3d73971, 0, C_6a5e8737, L_631b3624, M_a9f21692, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_1f90e2f3, "longcat-2.5-preview", TAIL(S_3de3e5c1, 7), P_a3d73971, 0, C_e345c0a9, L_0c9db93f, M_1f90e2f3, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 26), 0, 0, 0, UNPRICED) \
    X(M_8a7999b2, "CodeLlama-13b", TAIL(S_8a7999b2, 5), P_ea3bd73e, 0, C_6d187296, L_1d20ca41, M_8a7999b2, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_e492046f, "CodeLlama-13b-Instruct", TAIL(S_e492046f, 5), P_ea3bd73e, 0, C_6d187296, L_1d20ca41, M_e492046f, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_beed520d, "CodeLlama-13b-Python", TAIL(S_beed520d, 5), P_ea3bd73e, 0, C_6d187296, L_1d20ca41, M_beed520d, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_b639e0e3, "CodeLlama-34b", TAIL(S_b639e0e3, 5), P_ea3bd73e, 0, C_6d187296, L_1d20ca41, M_b639e0e3, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_b4ae79bb, "CodeLlama-34b-Instruct", TAIL(S_b4ae79bb, 5), P_ea3bd73e, 0, C_481400e0, L_1d20ca41, M_b4ae79bb, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_0a46ed22, "CodeLlama-34b-Python", TAIL(S_0a46ed22, 5), P_ea3bd73e, 0, C_6d187296, L_1d20ca41, M_0a46ed22, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_c1585121, "CodeLlama-70b-Instruct", TAIL(S_c1585121, 5), P_ea3bd73e, 0, C_bfd84071, L_c8ec700b, M_c1585121, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_89cc6241, "CodeLlama-7b", TAIL(S_89cc6241, 5), P_ea3bd73e, 0, C_6d187296, L_1d20ca41, M_89cc6241, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_01fee537, "CodeLlama-7b-Instruct", TAIL(S_01fee537, 5), P_ea3bd73e, 0, C_6d187296, L_1d20ca41, M_01fee537, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_17aab169, "CodeLlama-7b-Python", TAIL(S_17aab169, 5), P_ea3bd73e, 0, C_6d187296, L_1d20ca41, M_17aab169, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_ffa99d76, "Llama-2-13b-chat", TAIL(S_ffa99d76, 5), P_ea3bd73e, 0, C_22794294, L_2f6ec5cc, M_ffa99d76, K_02cadbcc, MREG_GLOBAL, DAY(2023, 6, 20), 0, 0, 0, UNPRICED) \
    X(M_b820e469, "Llama-2-70b-chat", TAIL(S_b820e469, 5), P_ea3bd73e, 0, C_2636e62a, L_2f6ec5cc, M_b820e469, K_02cadbcc, MREG_GLOBAL, DAY(2023, 6, 20), 0, 0, 0, UNPRICED) \
    X(M_297d1e71, "Llama-2-7b-chat", TAIL(S_297d1e71, 5), P_ea3bd73e, 0, C_22794294, L_2f6ec5cc, M_297d1e71, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_9a958e00, "Llama-3-70B-Instruct", TAIL(S_25b8c568, 26), P_ea3bd73e, 0, C_a2d2fedb, L_d48d04fb, M_9a958e00, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, UNPRICED) \
    X(M_344115a4, "Llama-3-8B-Instruct", TAIL(S_c3f1b47a, 26), P_ea3bd73e, 0, C_e223c127, L_ca3eb2c6, M_344115a4, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, UNPRICED) \
    X(M_67e0d0ae, "Llama-3.1-70B-Instruct", TAIL(S_7380069d, 26), P_ea3bd73e, 0, C_997281f7, L_c8ec700b, M_67e0d0ae, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, UNPRICED) \
    X(M_feef5ab1, "Llama-3.1-8B-Instruct", TAIL(S_3ca282e3, 26), P_ea3bd73e, 0, C_80bdc340, L_bce878e1, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), UNPRICED) \
    X(M_99fcba82, "Llama-3.2-11B-Vision-Instruct", TAIL(S_194c97b3, 21), P_ea3bd73e, 0, C_80eaeb00, L_d1a4c254, M_99fcba82, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, UNPRICED) \
    X(M_772ca25d, "Llama-3.2-1B-Instruct", TAIL(S_17462d42, 15), P_ea3bd73e, 0, C_22c647c8, L_c8ec700b, M_772ca25d, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, UNPRICED) \
    X(M_59804501, "Llama-3.2-3B-Instruct", TAIL(S_07904cda, 15), P_ea3bd73e, 0, C_7172cb72, L_c8ec700b, M_59804501, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, UNPRICED) \
    X(M_665a5bc2, "Llama-3.2-90B-Vision-Instruct", TAIL(S_0f87aa9a, 21), P_ea3bd73e, 0, C_29c5f5e6, L_d1a4c254, M_665a5bc2, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, UNPRICED) \
    X(M_d4cc84d4, "Llama-3.3-70B-Instruct", TAIL(S_a20d6873, 15), P_ea3bd73e, 0, C_917a7997, L_dd5f3307, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), UNPRICED) \
    X(M_4d956ea8, "Llama-4-Maverick-17B-128E-Instruct", TAIL(S_4d956ea8, 5), P_ea3bd73e, 0, C_3a2beb99, L_7d9a2bc2, M_4d956ea8, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), UNPRICED) \
    X(M_6339eb84, "Llama-4-Scout-17B-16E-Instruct", TAIL(S_95a8158e, 21), P_ea3bd73e, 0, C_3a2beb99, L_fe4ac8bc, M_6339eb84, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), UNPRICED) \
    X(M_6c9e2f5d, "Llama-Guard-7b", TAIL(S_59c09389, 20), P_ea3bd73e, 0, C_9f197815, L_2f6ec5cc, M_6c9e2f5d, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_ea013c29, "Muse-Spark-Open-816B-A42B", TAIL(S_ea013c29, 5), P_ea3bd73e, 0, C_6a5e8737, L_631b3624, M_ea013c29, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_cecdea04, "codellama-70b", TAIL(S_cecdea04, 5), P_ea3bd73e, 0, C_6d187296, L_2f6ec5cc, M_cecdea04, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_0f918150, "codellama-70b-python", TAIL(S_0f918150, 5), P_ea3bd73e, 0, C_6d187296, L_2f6ec5cc, M_0f918150, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_5b0a49e1, "llama-2-13b", TAIL(S_484effa8, 15), P_ea3bd73e, 0, C_22794294, L_2f6ec5cc, M_5b0a49e1, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_c3f8f476, "llama-2-70b", TAIL(S_cce99ac6, 15), P_ea3bd73e, 0, C_22794294, L_2f6ec5cc, M_c3f8f476, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_30c18dcb, "llama-2-7b", TAIL(S_865ad45c, 34), P_ea3bd73e, 0, C_22794294, L_2f6ec5cc, M_30c18dcb, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_1953bf42, "llama-3-70b", TAIL(S_6f5c2efe, 22), P_ea3bd73e, 0, C_6d187296, L_ca3eb2c6, M_1953bf42, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_550ef998, "llama-3-8b", TAIL(S_869cd6d9, 39), P_ea3bd73e, 0, C_bfd84071, L_7a231016, M_550ef998, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_147e75b6, "llama-3.1-405B-Instruct", TAIL(S_147e75b6, 5), P_ea3bd73e, 0, C_f9086799, L_c8ec700b, M_147e75b6, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, UNPRICED) \
    X(M_12bc43f9, "llama-3.2-1b", TAIL(S_d7f9bc7f, 12), P_ea3bd73e, 0, C_1072aabe, L_7ba4f883, M_12bc43f9, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_3fb25ca6, "llama-3.2-3b", TAIL(S_738bca91, 12), P_ea3bd73e, 0, C_924fe705, L_d1a4c254, M_3fb25ca6, K_04d4a422, MREG_GLOBAL, DAY(2024, 10, 3), 0, 0, 0, UNPRICED) \
    X(M_57d185b2, "llama-3.3-70b-instruct-fp8-fast", TAIL(S_a9e4c28e, 16), P_ea3bd73e, 0, C_940a4a9b, L_c7e7ad46, M_57d185b2, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, 0, UNPRICED) \
    X(M_70d614a4, "llama-65b", TAIL(S_a1c88732, 20), P_ea3bd73e, 0, C_b55d42ea, L_c8ec700b, M_70d614a4, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_48bde1f9, "llama-guard-2-8b", TAIL(S_fd36ba6f, 22), P_ea3bd73e, 0, C_2636e62a, L_ca3eb2c6, M_48bde1f9, K_a686ee67, MREG_GLOBAL, DAY(2024, 5, 13), 0, 0, 0, UNPRICED) \
    X(M_195c30be, "llama-guard-3-11b-vision", TAIL(S_5901d39d, 19), P_ea3bd73e, 0, C_5848b783, L_f95b1ee4, M_195c30be, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_76699410, "llama-guard-3-1b", TAIL(S_76699410, 5), P_ea3bd73e, 0, C_ff8a44f6, L_7dddb4b9, M_76699410, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_0ce3dc47, "llama-guard-3-8b", TAIL(S_ef19eb3f, 22), P_ea3bd73e, 0, C_cfe34384, L_7dddb4b9, M_0ce3dc47, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, UNPRICED) \
    X(M_0777352f, "llama-guard-4-12b", TAIL(S_f19aa6de, 16), P_ea3bd73e, 0, C_85eed339, L_0a659d4e, M_0777352f, K_a686ee67, MREG_GLOBAL, DAY(2025, 4, 30), 0, 0, 0, UNPRICED) \
    X(M_e9faf9ca, "llama-prompt-guard-2-22m", TAIL(S_a6cf02e1, 16), P_ea3bd73e, 0, C_abe3ee6e, L_ac82d480, M_e9faf9ca, K_a686ee67, MREG_GLOBAL, DAY(2025, 5, 29), 0, 0, 0, UNPRICED) \
    X(M_e276c60e, "llama-prompt-guard-2-86m", TAIL(S_50951817, 16), P_ea3bd73e, 0, C_abe3ee6e, L_ac82d480, M_e276c60e, K_a686ee67, MREG_GLOBAL, DAY(2025, 5, 29), 0, 0, 0, UNPRICED) \
    X(M_c4006bec, "m2m100-1.2b", TAIL(S_5b5f4d41, 16), P_ea3bd73e, 0, C_5e3859e1, L_c8ec700b, M_c4006bec, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_57b54711, "muse-ember", TAIL(S_2a95fe27, 12), P_ea3bd73e, 0, C_6a5e8737, L_b42cd611, M_57b54711, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_930e3950, "muse-ember-1.0", TAIL(S_930e3950, 5), P_ea3bd73e, 1, C_38ee9000, L_af0b7963, M_930e3950, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_930e3950(ANY)) \
    X(M_bf7f21a4, "muse-glimmer-30b", TAIL(S_1e7104d7, 12), P_ea3bd73e, 0, C_ac447ebc, L_bce878e1, M_bf7f21a4, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 10), 0, 0, 0, UNPRICED) \
    X(M_78643080, "muse-spark-1.1", TAIL(S_4024d73b, 12), P_ea3bd73e, 1, C_8b3ba780, L_631b3624, M_78643080, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 8), 0, 0, DAY(2026, 11, 10), E_78643080(ANY)) \
    X(M_2f22b07d, "muse-spark-1.2", TAIL(S_f1cfd894, 12), P_ea3bd73e, 1, C_eaa5d7ac, L_631b3624, M_2f22b07d, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 5), 0, 0, DAY(2026, 11, 10), E_2f22b07d(ANY)) \
    X(M_d1e5015d, "muse-spark-1.2-contributor", TAIL(S_f4d745ab, 12), P_ea3bd73e, 1, C_0f5b809d, L_631b3624, M_d1e5015d, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 5), 0, 0, DAY(2026, 11, 20), E_d1e5015d(ANY)) \
    X(M_c0580b01, "muse-spark-1.3", TAIL(S_7bc8f6f6, 12), P_ea3bd73e, 1, C_6e4f4116, L_631b3624, M_c0580b01, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 2), 0, 0, DAY(2026, 11, 10), E_c0580b01(ANY)) \
    X(M_45c0b239, "muse-spark-1.3-contributor", TAIL(S_44227b0b, 12), P_ea3bd73e, 1, C_0f5b809d, L_631b3624, M_45c0b239, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 2), 0, 0, DAY(2026, 11, 20), E_45c0b239(ANY)) \
    X(M_68480fc0, "muse-wonder-1.0", TAIL(S_aee7bba3, 12), P_ea3bd73e, 1, C_f8854542, L_631b3624, M_68480fc0, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_68480fc0(ANY)) \
    X(M_57299c45, "MAI-DS-R1", TAIL(S_56f5d440, 6), P_9fbf261b, 0, C_79f82813, L_7ba4f883, M_57299c45, K_671b1359, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_31c7bae4, "MAI-Image-2e", TAIL(S_a6c57b5b, 6), P_9fbf261b, 0, C_61666555, L_c8ec700b, M_31c7bae4, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_a08fd4b6, "Phi-3-medium-4k-instruct", TAIL(S_5b2b1e8e, 6), P_9fbf261b, 0, C_bfd84071, L_a85bc17d, M_a08fd4b6, K_a686ee67, MREG_GLOBAL, DAY(2024, 6, 15), 0, 0, 0, UNPRICED) \
    X(M_b745acd2, "Phi-3.5-mini-instruct", TAIL(S_cc710c2d, 6), P_9fbf261b, 0, C_1072aabe, L_96cffaf0, M_b745acd2, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_9806f0c8, "Phi-4-mini-instruct", TAIL(S_b5247f59, 6), P_9fbf261b, 0, C_86643c87, L_bce878e1, M_9806f0c8, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_d499de51, "Phi-4-multimodal-instruct", TAIL(S_f36c2898, 6), P_9fbf261b, 0, C_ac337bff, L_3f85f2dc, M_d499de51, K_a686ee67, MREG_GLOBAL, DAY(2025, 7, 26), 0, 0, 0, UNPRICED) \
    X(M_c69c0336, "WizardLM-2-7B", TAIL(S_50435d44, 10), P_9fbf261b, 0, C_22794294, L_e016aef3, M_c69c0336, K_a686ee67, MREG_GLOBAL, DAY(2024, 4, 16), 0, 0, 0, UNPRICED) \
    X(M_feda5ada, "WizardLM-2-8x22B", TAIL(S_fde7fd29, 10), P_9fbf261b, 0, C_a12b584a, L_4588b235, M_feda5ada, K_a686ee67, MREG_GLOBAL, DAY(2024, 4, 16), 0, 0, 0, UNPRICED) \
    X(M_d7044344, "decision-1.1", TAIL(S_df720f1a, 21), P_9fbf261b, 0, C_9f197815, L_89d4b1d6, M_d7044344, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_2df7428b, "mai-code-1-flash", TAIL(S_2df7428b, 10), P_9fbf261b, 0, C_54eb1982, L_d1a4c254, M_2df7428b, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 2), 0, 0, 0, UNPRICED) \
    X(M_84fa35ce, "mai-code-1.1-flash", TAIL(S_84fa35ce, 10), P_9fbf261b, 0, C_d40904eb, L_d2454420, M_84fa35ce, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 11), 0, 0, 0, UNPRICED) \
    X(M_e9e6a6ba, "mai-code-2", TAIL(S_e9e6a6ba, 10), P_9fbf261b, 0, C_6a5e8737, L_6dec5374, M_e9e6a6ba, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_64e160fb, "mai-code-2-flash", TAIL(S_64e160fb, 10), P_9fbf261b, 0, C_6a5e8737, L_6dec5374, M_64e160fb, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_e117d03f, "microsoft-decision-1", TAIL(S_38525136, 7), P_9fbf261b, 0, C_9f197815, L_01a33a20, M_e117d03f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_a102737e, "phi-2", TAIL(S_870fd429, 9), P_9fbf261b, 0, C_bfd84071, L_c8ec700b, M_a102737e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_1d5dc857, "phi-3-medium-128k-instruct", TAIL(S_5de65639, 11), P_9fbf261b, 0, C_8d36eea1, L_96cffaf0, M_1d5dc857, K_a686ee67, MREG_GLOBAL, DAY(2024, 5, 24), 0, 0, 0, UNPRICED) \
    X(M_584d61ba, "phi-3-mini-128k-instruct", TAIL(S_d77788bd, 11), P_9fbf261b, 0, C_3fee37a7, L_c8ec700b, M_584d61ba, K_a686ee67, MREG_GLOBAL, DAY(2024, 5, 26), 0, 0, 0, UNPRICED) \
    X(M_98cb65a3, "phi-3-mini-4k-instruct", TAIL(S_98cb65a3, 10), P_9fbf261b, 0, C_6d187296, L_2f6ec5cc, M_98cb65a3, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_70a6e950, "phi-3-small-128k-instruct", TAIL(S_70a6e950, 10), P_9fbf261b, 0, C_1072aabe, L_96cffaf0, M_70a6e950, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_b4217c9f, "phi-3-small-8k-instruct", TAIL(S_b4217c9f, 10), P_9fbf261b, 0, C_6d187296, L_f255482b, M_b4217c9f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_75703919, "phi-3-vision-128k-instruct", TAIL(S_47f30fa0, 10), P_9fbf261b, 0, C_ce61ab75, L_39dcc3f6, M_75703919, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_5a5179ef, "phi-3.5-MoE-instruct", TAIL(S_5a5179ef, 10), P_9fbf261b, 0, C_1072aabe, L_96cffaf0, M_5a5179ef, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_8ef19334, "phi-3.5-vision-instruct", TAIL(S_8ef19334, 10), P_9fbf261b, 0, C_bcd4a607, L_96cffaf0, M_8ef19334, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_7aceaf6c, "phi-4", TAIL(S_5b4bd10f, 10), P_9fbf261b, 0, C_df1a7d83, L_8af5de95, M_7aceaf6c, K_a686ee67, MREG_GLOBAL, DAY(2025, 1, 10), 0, 0, 0, UNPRICED) \
    X(M_6f7ef1e4, "phi-4-mini-reasoning", TAIL(S_6f7ef1e4, 10), P_9fbf261b, 0, C_4d835641, L_a85bc17d, M_6f7ef1e4, K_a686ee67, MREG_GLOBAL, DAY(2024, 12, 11), 0, 0, 0, UNPRICED) \
    X(M_9d1d4bb6, "phi-4-reasoning", TAIL(S_9d1d4bb6, 10), P_9fbf261b, 0, C_df054500, L_a85bc17d, M_9d1d4bb6, K_a686ee67, MREG_GLOBAL, DAY(2024, 12, 11), 0, 0, 0, UNPRICED) \
    X(M_32c14d0d, "M2-her", TAIL(S_32c14d0d, 8), P_e1517be1, 1, C_9fe4d76f, L_b8ada5a4, M_32c14d0d, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_32c14d0d(ANY)) \
    X(M_afe67be0, "MiniMax-M2", TAIL(S_ee062322, 20), P_e1517be1, 1, C_0b4eecd8, L_4b0ed951, M_afe67be0, K_d2eb12c5, MREG_GLOBAL, DAY(2025, 10, 27), 0, 0, DAY(2026, 9, 30), E_afe67be0(ANY)) \
    X(M_78932933, "MiniMax-M2.1", TAIL(S_1547dd6a, 20), P_e1517be1, 1, C_1685b6a7, L_1b3e8908, M_78932933, K_d2eb12c5, MREG_GLOBAL, DAY(2025, 12, 23), 0, 0, DAY(2026, 9, 30), E_78932933(ANY)) \
    X(M_5cf7739d, "MiniMax-M2.1-highspeed", TAIL(S_5cf7739d, 8), P_e1517be1, 1, C_ceb922b5, L_35bbde46, M_5cf7739d, K_d2eb12c5, MREG_GLOBAL, 0, 0, 0, 0, E_5cf7739d(ANY)) \
    X(M_59208343, "MiniMax-M2.5", TAIL(S_69289e5b, 9), P_e1517be1, 1, C_0b4eecd8, L_1b3e8908, M_59208343, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 2, 12), 0, 0, DAY(2026, 9, 30), E_59208343(ANY)) \
    X(M_92ba7e9b, "MiniMax-M2.5-highspeed", TAIL(S_92ba7e9b, 8), P_e1517be1, 1, C_cb4d0383, L_1b3e8908, M_92ba7e9b, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 2, 13), 0, 0, DAY(2026, 9, 30), E_92ba7e9b(ANY)) \
    X(M_d4ef424c, "MiniMax-M2.7", TAIL(S_5e83edd5, 20), P_e1517be1, 1, C_0b4eecd8, L_1b3e8908, M_d4ef424c, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 3, 18), 0, 0, DAY(2026, 11, 10), E_d4ef424c(ANY)) \
    X(M_da8ecbcb, "MiniMax-M2.7-highspeed", TAIL(S_da8ecbcb, 8), P_e1517be1, 1, C_cb4d0383, L_1b3e8908, M_da8ecbcb, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 3, 18), 0, 0, DAY(2026, 11, 10), E_da8ecbcb(ANY)) \
    X(M_da421aca, "MiniMax-M3", TAIL(S_e884d44e, 9), P_e1517be1, 2, C_08bc762c, L_cb93144e, M_da421aca, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 6, 1), 0, 0, DAY(2026, 11, 10), E_da421aca(ANY)) \
    X(M_8e76831a, "MiniMax-M3.1-Flash", TAIL(S_a20ce53c, 22), P_e1517be1, 1, C_10d79ff3, L_af0b7963, M_8e76831a, K_d2eb12c5, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_8e76831a(ANY)) \
    X(M_abdbab08, "minimax-01", TAIL(S_581e07f1, 11), P_e1517be1, 1, C_bfbf7a96, L_fb313179, M_abdbab08, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_abdbab08(ANY)) \
    X(M_5a7ab318, "minimax-m1", TAIL(S_f448f9bc, 11), P_e1517be1, 1, C_5e3859e1, L_c8ec700b, M_5a7ab318, K_a686ee67, MREG_GLOBAL, DAY(2025, 6, 17), 0, 0, 0, E_5a7ab318(ANY)) \
    X(M_5c472886, "minimax-m2.1-lightning", TAIL(S_74604c82, 7), P_e1517be1, 0, C_03006926, L_1b3e8908, M_5c472886, K_d2eb12c5, MREG_GLOBAL, DAY(2025, 12, 23), 0, 0, 0, UNPRICED) \
    X(M_38569139, "minimax-m3-preview", TAIL(S_9e8395e6, 7), P_e1517be1, 0, C_2b1a88c9, L_56b01ade, M_38569139, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, 0, UNPRICED) \
    X(M_bb10528b, "speech-2.6-hd", TAIL(S_bb10528b, 8), P_e1517be1, 1, C_29250b4a, L_c8ec700b, M_bb10528b, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_bb10528b(ANY)) \
    X(M_99da7ee4, "speech-2.6-turbo", TAIL(S_99da7ee4, 8), P_e1517be1, 1, C_29250b4a, L_c8ec700b, M_99da7ee4, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_99da7ee4(ANY)) \
    X(M_fcbbd8f2, "Mistral-7B-Instruct-v0.1", TAIL(S_8e3f1b98, 10), P_92051019, 0, C_fa246af6, L_c8ec700b, M_fcbbd8f2, K_ef2331bc, MREG_GLOBAL, DAY(2023, 9, 28), 0, 0, 0, UNPRICED) \
    X(M_d5ba095a, "Mistral-7B-Instruct-v0.2", TAIL(S_1704e521, 19), P_92051019, 0, C_f9202f27, L_c8ec700b, M_d5ba095a, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_0bc8a973, "Mistral-7B-Instruct-v0.3", TAIL(S_34497192, 10), P_92051019, 0, C_c4688b69, L_c8ec700b, M_0bc8a973, K_ef2331bc, MREG_GLOBAL, DAY(2024, 5, 27), 0, 0, 0, UNPRICED) \
    X(M_4772732e, "Mistral-7B-v0.1", TAIL(S_cdf50930, 19), P_92051019, 0, C_22794294, L_2f6ec5cc, M_4772732e, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_529f9549, "Mixtral-8x7B-v0.1", TAIL(S_ddc1bd48, 19), P_92051019, 0, C_bfd84071, L_c8ec700b, M_529f9549, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_3a3654ee, "codestral", TAIL(S_faa51e53, 15), P_92051019, 1, C_1072aabe, L_a5ce0ffb, M_3a3654ee, K_a686ee67, MREG_GLOBAL, DAY(2024, 5, 29), 0, 0, 0, E_3a3654ee(ANY)) \
    X(M_fc67c8f5, "codestral-2405", TAIL(S_fc67c8f5, 8), P_92051019, 1, C_10fff1c8, L_3607ecdb, M_fc67c8f5, K_ef2331bc, MREG_GLOBAL, 0, 0, DAY(2025, 6, 16), DAY(2026, 8, 21), E_fc67c8f5(ANY)) \
    X(M_52655e37, "codestral-2508", TAIL(S_0966b1a7, 21), P_92051019, 1, C_b957ae0e, L_7ba4f883, M_52655e37, K_6e58805c, MREG_GLOBAL, DAY(2025, 7, 30), 0, 0, DAY(2026, 11, 10), E_52655e37(ANY)) \
    X(M_3c9a5dcc, "codestral-embed", TAIL(S_71b90a35, 15), P_92051019, 1, C_1f93a29a, L_d48d04fb, M_3c9a5dcc, K_6e58805c, MREG_GLOBAL, DAY(2025, 5, 28), 0, 0, DAY(2026, 8, 21), E_3c9a5dcc(ANY)) \
    X(M_ecff070a, "codestral-latest", TAIL(S_ecff070a, 8), P_92051019, 3, C_b957ae0e, L_7ba4f883, M_52655e37, K_6e58805c, MREG_GLOBAL, DAY(2024, 6, 6), 0, 0, DAY(2026, 11, 10), E_ecff070a(ANY)) \
    X(M_84b6a619, "codestral-mamba-latest", TAIL(S_84b6a619, 8), P_92051019, 1, C_a1619281, L_f180ec23, M_090d4fba, K_a686ee67, MREG_GLOBAL, DAY(2024, 7, 25), 0, 0, 0, E_84b6a619(ANY)) \
    X(M_7df9d123, "deepseek-v4-1-flash-1017", TAIL(S_7df9d123, 8), P_92051019, 1, C_c8d102c1, L_e8cb9b39, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_7df9d123(ANY)) \
    X(M_ee6bf01d, "devstral-2512", TAIL(S_750b8ba2, 21), P_92051019, 1, C_a9f721fd, L_bac50768, M_ee6bf01d, K_6e58805c, MREG_GLOBAL, DAY(2025, 12, 9), 0, DAY(2026, 7, 31), DAY(2026, 11, 10), E_ee6bf01d(ANY)) \
    X(M_4416b720, "devstral-latest", TAIL(S_4416b720, 8), P_92051019, 1, C_a9f721fd, L_bac50768, M_ee6bf01d, K_6e58805c, MREG_GLOBAL, DAY(2025, 12, 9), 0, 0, DAY(2026, 11, 10), E_4416b720(ANY)) \
    X(M_4cfe40b4, "devstral-medium-2507", TAIL(S_4cfe40b4, 8), P_92051019, 1, C_47480612, L_f95b1ee4, M_4cfe40b4, K_6e58805c, MREG_GLOBAL, DAY(2025, 7, 10), 0, DAY(2026, 5, 31), DAY(2026, 9, 30), E_4cfe40b4(ANY)) \
    X(M_130b9183, "devstral-medium-latest", TAIL(S_130b9183, 8), P_92051019, 2, C_a9f721fd, L_bac50768, M_ee6bf01d, K_6e58805c, MREG_GLOBAL, DAY(2025, 7, 10), 0, 0, DAY(2026, 11, 10), E_130b9183(ANY)) \
    X(M_363c5787, "devstral-small", TAIL(S_f62ff513, 21), P_92051019, 1, C_5e3859e1, L_c8ec700b, M_363c5787, K_6e58805c, MREG_GLOBAL, 0, 0, 0, 0, E_363c5787(ANY)) \
    X(M_00bc6abf, "devstral-small-2505", TAIL(S_4dab0c9c, 21), P_92051019, 1, C_47480612, L_f95b1ee4, M_00bc6abf, K_6e58805c, MREG_GLOBAL, DAY(2025, 5, 7), 0, DAY(2025, 11, 30), DAY(2026, 9, 30), E_00bc6abf(ANY)) \
    X(M_a5aa0448, "devstral-small-2507", TAIL(S_a5aa0448, 8), P_92051019, 1, C_47480612, L_f95b1ee4, M_a5aa0448, K_6e58805c, MREG_GLOBAL, DAY(2025, 7, 10), 0, DAY(2026, 5, 31), DAY(2026, 9, 30), E_a5aa0448(ANY)) \
    X(M_55c09259, "devstral-small-latest", TAIL(S_55c09259, 8), P_92051019, 1, C_9f057f9f, L_f180ec23, M_9d41a0ef, K_6e58805c, MREG_GLOBAL, DAY(2026, 2, 18), 0, 0, DAY(2026, 11, 10), E_55c09259(ANY)) \
    X(M_9484c89f, "glm-5-2", TAIL(S_7c4d8efc, 15), P_92051019, 1, C_b1ea416a, L_631b3624, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_9484c89f(ANY)) \
    X(M_9d41a0ef, "labs-devstral-small-2512", TAIL(S_9d41a0ef, 8), P_92051019, 1, C_9f057f9f, L_f180ec23, M_9d41a0ef, K_6e58805c, MREG_GLOBAL, DAY(2025, 12, 9), 0, DAY(2026, 3, 31), DAY(2026, 11, 10), E_9d41a0ef(ANY)) \
    X(M_4dff21e0, "magistral-medium-1-2-2509", TAIL(S_4dff21e0, 8), P_92051019, 1, C_53ef72d0, L_329ed324, M_4dff21e0, K_6e58805c, MREG_GLOBAL, 0, 0, DAY(2026, 7, 31), 0, E_4dff21e0(ANY)) \
    X(M_1fce2963, "magistral-medium-2506", TAIL(S_a729b822, 21), P_92051019, 1, C_2381a206, L_329ed324, M_1fce2963, K_6e58805c, MREG_GLOBAL, 0, 0, DAY(2025, 11, 30), DAY(2026, 9, 23), E_1fce2963(ANY)) \
    X(M_4231b7d1, "magistral-medium-2509", TAIL(S_4231b7d1, 8), P_92051019, 1, C_2381a206, L_329ed324, M_4231b7d1, K_6e58805c, MREG_GLOBAL, 0, 0, DAY(2026, 7, 31), DAY(2026, 9, 23), E_4231b7d1(ANY)) \
    X(M_c2d17fff, "magistral-medium-latest", TAIL(S_c2d17fff, 8), P_92051019, 3, C_2cd8189a, L_92c4859e, M_9824e969, K_6e58805c, MREG_GLOBAL, DAY(2025, 6, 10), 0, 0, DAY(2026, 11, 10), E_c2d17fff(ANY)) \
    X(M_c75a8406, "magistral-small-1-2-2509", TAIL(S_c75a8406, 8), P_92051019, 1, C_53ef72d0, L_329ed324, M_c75a8406, K_6e58805c, MREG_GLOBAL, DAY(2025, 9, 18), 0, DAY(2026, 7, 31), 0, E_c75a8406(ANY)) \
    X(M_9e8cff58, "magistral-small-2506", TAIL(S_302196ab, 21), P_92051019, 1, C_2381a206, L_329ed324, M_9e8cff58, K_6e58805c, MREG_GLOBAL, DAY(2025, 6, 10), 0, DAY(2025, 11, 30), DAY(2026, 9, 23), E_9e8cff58(ANY)) \
    X(M_e00ca951, "magistral-small-latest", TAIL(S_e00ca951, 8), P_92051019, 3, C_25fdd170, L_f180ec23, M_fe556287, K_6e58805c, MREG_GLOBAL, DAY(2025, 6, 10), 0, 0, DAY(2026, 11, 10), E_e00ca951(ANY)) \
    X(M_773e65c4, "ministral-14b-2512", TAIL(S_7cd1a7c3, 21), P_92051019, 1, C_927ed238, L_92c4859e, M_773e65c4, K_6e58805c, MREG_GLOBAL, DAY(2025, 12, 2), 0, 0, DAY(2026, 11, 10), E_773e65c4(ANY)) \
    X(M_d6c63d01, "ministral-3-14b-2512", TAIL(S_d6c63d01, 8), P_92051019, 1, C_793d6a0d, L_92c4859e, M_d6c63d01, K_6e58805c, MREG_GLOBAL, 0, 0, 0, 0, E_d6c63d01(ANY)) \
    X(M_7c02ca7f, "ministral-3-3b-2512", TAIL(S_7c02ca7f, 8), P_92051019, 1, C_793d6a0d, L_7dddb4b9, M_7c02ca7f, K_6e58805c, MREG_GLOBAL, 0, 0, 0, 0, E_7c02ca7f(ANY)) \
    X(M_a4ca234c, "ministral-3-8b-2512", TAIL(S_a4ca234c, 8), P_92051019, 1, C_793d6a0d, L_92c4859e, M_a4ca234c, K_6e58805c, MREG_GLOBAL, 0, 0, 0, 0, E_a4ca234c(ANY)) \
    X(M_74655994, "ministral-3b", TAIL(S_fa9b1442, 6), P_92051019, 1, C_5e3859e1, L_c8ec700b, M_74655994, K_6e58805c, MREG_GLOBAL, DAY(2024, 10, 17), 0, 0, 0, E_74655994(ANY)) \
    X(M_dbb41543, "ministral-3b-2512", TAIL(S_0ad25796, 21), P_92051019, 1, C_927ed238, L_4829bc63, M_dbb41543, K_6e58805c, MREG_GLOBAL, DAY(2025, 12, 2), 0, 0, DAY(2026, 11, 10), E_dbb41543(ANY)) \
    X(M_a5129e98, "ministral-3b-latest", TAIL(S_a5129e98, 8), P_92051019, 2, C_927ed238, L_4829bc63, M_dbb41543, K_6e58805c, MREG_GLOBAL, DAY(2024, 10, 17), 0, 0, DAY(2026, 11, 10), E_a5129e98(ANY)) \
    X(M_47750902, "ministral-8b", TAIL(S_72e93d5d, 21), P_92051019, 1, C_5e3859e1, L_c8ec700b, M_47750902, K_6e58805c, MREG_GLOBAL, 0, 0, 0, 0, E_47750902(ANY)) \
    X(M_561e2abd, "ministral-8b-2512", TAIL(S_81e05904, 21), P_92051019, 1, C_927ed238, L_92c4859e, M_561e2abd, K_6e58805c, MREG_GLOBAL, DAY(2025, 12, 2), 0, 0, DAY(2026, 11, 10), E_561e2abd(ANY)) \
    X(M_e5f7f4db, "ministral-8b-latest", TAIL(S_e5f7f4db, 8), P_92051019, 2, C_927ed238, L_92c4859e, M_561e2abd, K_6e58805c, MREG_GLOBAL, DAY(2024, 10, 1), 0, 0, DAY(2026, 11, 10), E_e5f7f4db(ANY)) \
    X(M_fc7412a4, "mistral-7b-v0.2", TAIL(S_fc7412a4, 8), P_92051019, 0, C_6d187296, L_05f53daf, M_fc7412a4, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_a7c79b00, "mistral-embed", TAIL(S_dfb46085, 15), P_92051019, 2, C_472e3d86, L_e268002b, M_a7c79b00, K_ef2331bc, MREG_GLOBAL, DAY(2023, 12, 11), 0, 0, DAY(2026, 9, 30), E_a7c79b00(ANY)) \
    X(M_b68d7d60, "mistral-large", TAIL(S_fb20cb12, 6), P_92051019, 1, C_5e3859e1, L_c8ec700b, M_b68d7d60, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_b68d7d60(ANY)) \
    X(M_01eff9cf, "mistral-large-2402", TAIL(S_1fa2ffa2, 6), P_92051019, 2, C_67cd3502, L_3607ecdb, M_01eff9cf, K_ef2331bc, MREG_GLOBAL, 0, 0, DAY(2025, 6, 16), DAY(2026, 8, 21), E_01eff9cf(ANY)) \
    X(M_3d8f3246, "mistral-large-2407", TAIL(S_288bbb17, 6), P_92051019, 2, C_b957ae0e, L_f95b1ee4, M_3d8f3246, K_ef2331bc, MREG_GLOBAL, 0, 0, DAY(2025, 3, 30), DAY(2026, 9, 23), E_3d8f3246(ANY)) \
    X(M_6dcf05eb, "mistral-large-2411", TAIL(S_d6daeb0b, 21), P_92051019, 1, C_47480612, L_788aad12, M_6dcf05eb, K_6e58805c, MREG_GLOBAL, DAY(2024, 11, 18), 0, DAY(2026, 5, 31), DAY(2026, 9, 30), E_6dcf05eb(ANY)) \
    X(M_1344c7b5, "mistral-large-2512", TAIL(S_c112644f, 21), P_92051019, 1, C_8bce3387, L_92c4859e, M_1344c7b5, K_6e58805c, MREG_GLOBAL, DAY(2025, 12, 2), 0, DAY(2027, 4, 30), DAY(2026, 11, 10), E_1344c7b5(ANY)) \
    X(M_c9f35302, "mistral-large-3", TAIL(S_1e4961ae, 6), P_92051019, 1, C_793d6a0d, L_92c4859e, M_c9f35302, K_6e58805c, MREG_GLOBAL, DAY(2025, 12, 2), 0, 0, 0, E_c9f35302(ANY)) \
    X(M_72b806dc, "mistral-large-4", TAIL(S_84c313fc, 9), P_92051019, 2, C_17a5e302, L_235e949b, M_72b806dc, K_6e58805c, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_72b806dc(ANY)) \
    X(M_d0d8674c, "mistral-large-4-0-8", TAIL(S_d0d8674c, 8), P_92051019, 1, C_8c45a01a, L_235e949b, M_d0d8674c, K_6e58805c, MREG_GLOBAL, 0, 0, 0, 0, E_d0d8674c(ANY)) \
    X(M_2fd1b022, "mistral-large-latest", TAIL(S_8d838a18, 6), P_92051019, 7, C_17a5e302, L_235e949b, M_72b806dc, K_6e58805c, MREG_GLOBAL, DAY(2024, 2, 26), 0, 0, DAY(2026, 11, 10), E_2fd1b022(ANY)) \
    X(M_2d328e6c, "mistral-medium", TAIL(S_8033272f, 21), P_92051019, 3, C_53ef72d0, L_3607ecdb, M_2d328e6c, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_2d328e6c(ANY)) \
    X(M_0f659403, "mistral-medium-2312", TAIL(S_0f659403, 8), P_92051019, 1, C_10fff1c8, L_3607ecdb, M_0f659403, K_ef2331bc, MREG_GLOBAL, 0, 0, DAY(2025, 6, 16), DAY(2026, 9, 23), E_0f659403(ANY)) \
    X(M_e1eaadb9, "mistral-medium-2505", TAIL(S_5a1d8a12, 6), P_92051019, 1, C_b9b31a52, L_7dddb4b9, M_e1eaadb9, K_6e58805c, MREG_GLOBAL, DAY(2025, 5, 7), 0, DAY(2026, 8, 31), DAY(2026, 11, 10), E_e1eaadb9(ANY)) \
    X(M_901353d1, "mistral-medium-2508", TAIL(S_901353d1, 8), P_92051019, 1, C_b9b31a52, L_4829bc63, M_901353d1, K_6e58805c, MREG_GLOBAL, DAY(2025, 8, 12), 0, DAY(2026, 8, 31), DAY(2026, 11, 10), E_901353d1(ANY)) \
    X(M_9824e969, "mistral-medium-2604", TAIL(S_9824e969, 8), P_92051019, 1, C_2cd8189a, L_92c4859e, M_9824e969, K_6e58805c, MREG_GLOBAL, DAY(2026, 4, 29), 0, 0, DAY(2026, 11, 10), E_9824e969(ANY)) \
    X(M_31ae4d0e, "mistral-medium-3-1", TAIL(S_31ae4d0e, 8), P_92051019, 1, C_5e3859e1, L_c8ec700b, M_31ae4d0e, K_6e58805c, MREG_GLOBAL, 0, 0, 0, 0, E_31ae4d0e(ANY)) \
    X(M_4ef4ae6c, "mistral-medium-3-1-2508", TAIL(S_4ef4ae6c, 8), P_92051019, 1, C_2758b259, L_7dddb4b9, M_4ef4ae6c, K_6e58805c, MREG_GLOBAL, 0, 0, DAY(2026, 8, 31), 0, E_4ef4ae6c(ANY)) \
    X(M_5c18cc0e, "mistral-medium-3-5", TAIL(S_1b68679d, 6), P_92051019, 1, C_c9a22036, L_92c4859e, M_5c18cc0e, K_6e58805c, MREG_GLOBAL, DAY(2026, 4, 29), 0, DAY(2027, 4, 30), 0, E_5c18cc0e(ANY)) \
    X(M_9920c006, "mistral-medium-3.5", TAIL(S_7951535e, 6), P_92051019, 1, C_c9a22036, L_92c4859e, M_9920c006, K_6e58805c, MREG_GLOBAL, DAY(2026, 4, 30), 0, 0, 0, E_9920c006(ANY)) \
    X(M_e6077fdc, "mistral-medium-latest", TAIL(S_e6077fdc, 8), P_92051019, 4, C_2cd8189a, L_92c4859e, M_9824e969, K_6e58805c, MREG_GLOBAL, DAY(2024, 3, 25), 0, 0, DAY(2026, 11, 10), E_e6077fdc(ANY)) \
    X(M_886c97fb, "mistral-nemo-base-2407", TAIL(S_886c97fb, 8), P_92051019, 0, C_1072aabe, L_f95b1ee4, M_886c97fb, K_6e58805c, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_7a68dd67, "mistral-ocr-2503", TAIL(S_7a68dd67, 8), P_92051019, 1, C_5e3859e1, L_c8ec700b, M_7a68dd67, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_7a68dd67(ANY)) \
    X(M_7b31f4b6, "mistral-ocr-2505", TAIL(S_7b31f4b6, 8), P_92051019, 1, C_6b69bea0, L_c8ec700b, M_7b31f4b6, K_a686ee67, MREG_GLOBAL, DAY(2025, 5, 22), 0, DAY(2026, 5, 31), DAY(2026, 8, 21), E_7b31f4b6(ANY)) \
    X(M_b109eb9b, "mistral-ocr-2512", TAIL(S_b109eb9b, 8), P_92051019, 1, C_f54d6563, L_8af5de95, M_b109eb9b, K_a686ee67, MREG_GLOBAL, DAY(2025, 12, 18), 0, 0, DAY(2026, 8, 21), E_b109eb9b(ANY)) \
    X(M_d3d61bd0, "mistral-ocr-4-1", TAIL(S_d3d61bd0, 8), P_92051019, 1, C_f54d6563, L_8af5de95, M_d3d61bd0, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 8, 21), E_d3d61bd0(ANY)) \
    X(M_07dd6a76, "mistral-ocr-latest", TAIL(S_07dd6a76, 8), P_92051019, 3, C_f54d6563, L_8af5de95, M_d3d61bd0, K_a686ee67, MREG_GLOBAL, DAY(2025, 5, 22), 0, 0, DAY(2026, 8, 21), E_07dd6a76(ANY)) \
    X(M_e55804cc, "mistral-saba", TAIL(S_e54f649d, 21), P_92051019, 1, C_fdead08a, L_c8ec700b, M_e55804cc, K_a686ee67, MREG_GLOBAL, DAY(2025, 2, 6), 0, 0, 0, E_e55804cc(ANY)) \
    X(M_ec962239, "mistral-small", TAIL(S_82b55cd3, 23), P_92051019, 4, C_53ef72d0, L_3607ecdb, M_ec962239, K_a686ee67, MREG_GLOBAL, DAY(2024, 1, 10), 0, 0, 0, E_ec962239(ANY)) \
    X(M_81a6c1a4, "mistral-small-2402", TAIL(S_99af64e2, 8), P_92051019, 0, C_865c90df, L_3607ecdb, M_81a6c1a4, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_654f9557, "mistral-small-24b-instruct-2501", TAIL(S_48b3fb56, 21), P_92051019, 1, C_fdead08a, L_c8ec700b, M_654f9557, K_6e58805c, MREG_GLOBAL, 0, 0, 0, 0, E_654f9557(ANY)) \
    X(M_29c4ee52, "mistral-small-2506", TAIL(S_29c4ee52, 8), P_92051019, 1, C_96a9a39b, L_788aad12, M_29c4ee52, K_6e58805c, MREG_GLOBAL, DAY(2025, 6, 20), 0, 0, DAY(2026, 11, 10), E_29c4ee52(ANY)) \
    X(M_fe556287, "mistral-small-2603", TAIL(S_6fbffe76, 21), P_92051019, 1, C_25fdd170, L_f180ec23, M_fe556287, K_6e58805c, MREG_GLOBAL, DAY(2026, 3, 16), 0, 0, DAY(2026, 11, 10), E_fe556287(ANY)) \
    X(M_ec1f8611, "mistral-small-3-2-2506", TAIL(S_ec1f8611, 8), P_92051019, 1, C_793d6a0d, L_7dddb4b9, M_ec1f8611, K_6e58805c, MREG_GLOBAL, 0, 0, DAY(2026, 7, 31), 0, E_ec1f8611(ANY)) \
    X(M_eee465aa, "mistral-small-3.1-24b-instruct", TAIL(S_f2bb4526, 11), P_92051019, 1, C_1ba2bafb, L_c8ec700b, M_eee465aa, K_6e58805c, MREG_GLOBAL, DAY(2025, 3, 17), 0, 0, 0, E_eee465aa(ANY)) \
    X(M_e4345835, "mistral-small-3.2-24b-instruct", TAIL(S_e19cadd9, 7), P_92051019, 2, C_1ba2bafb, L_c8ec700b, M_e4345835, K_6e58805c, MREG_GLOBAL, DAY(2025, 6, 20), 0, 0, 0, E_e4345835(ANY)) \
    X(M_90484218, "mistral-small-latest", TAIL(S_90484218, 8), P_92051019, 5, C_25fdd170, L_f180ec23, M_fe556287, K_6e58805c, MREG_GLOBAL, DAY(2024, 3, 25), 0, 0, DAY(2026, 11, 10), E_90484218(ANY)) \
    X(M_58d336bf, "mistral-tiny", TAIL(S_08c316c9, 21), P_92051019, 2, C_515008c8, L_3607ecdb, M_58d336bf, K_6e58805c, MREG_GLOBAL, 0, 0, 0, DAY(2026, 9, 23), E_58d336bf(ANY)) \
    X(M_f3c46418, "mixtral-8x22b-instruct", TAIL(S_7f771202, 21), P_92051019, 1, C_bfd84071, L_c8ec700b, M_f3c46418, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, E_f3c46418(ANY)) \
    X(M_090d4fba, "open-codestral-mamba", TAIL(S_090d4fba, 8), P_92051019, 1, C_0c40bda1, L_f180ec23, M_090d4fba, K_a686ee67, MREG_GLOBAL, 0, 0, DAY(2025, 6, 6), 0, E_090d4fba(ANY)) \
    X(M_0e092acf, "open-mistral-7b", TAIL(S_0e092acf, 8), P_92051019, 1, C_5074002c, L_368b9520, M_0e092acf, K_ef2331bc, MREG_GLOBAL, DAY(2023, 9, 27), 0, DAY(2025, 3, 30), DAY(2026, 9, 30), E_0e092acf(ANY)) \
    X(M_6452a4cf, "open-mistral-nemo", TAIL(S_6452a4cf, 8), P_92051019, 2, C_a9f721fd, L_f95b1ee4, M_6452a4cf, K_6e58805c, MREG_GLOBAL, DAY(2024, 7, 1), 0, 0, DAY(2026, 11, 10), E_6452a4cf(ANY)) \
    X(M_9036dba1, "open-mistral-nemo-2407", TAIL(S_9036dba1, 8), P_92051019, 1, C_cee2d283, L_f95b1ee4, M_9036dba1, K_6e58805c, MREG_GLOBAL, DAY(2024, 7, 18), 0, DAY(2026, 7, 31), 0, E_9036dba1(ANY)) \
    X(M_518fa9d8, "open-mixtral-8x22b", TAIL(S_518fa9d8, 8), P_92051019, 1, C_5074002c, L_fe0ef9ec, M_518fa9d8, K_ef2331bc, MREG_GLOBAL, DAY(2024, 4, 17), 0, DAY(2025, 3, 30), DAY(2026, 9, 30), E_518fa9d8(ANY)) \
    X(M_46ca0776, "open-mixtral-8x7b", TAIL(S_46ca0776, 8), P_92051019, 1, C_5074002c, L_ddb91f62, M_46ca0776, K_ef2331bc, MREG_GLOBAL, DAY(2023, 12, 11), 0, DAY(2025, 3, 30), DAY(2026, 9, 30), E_46ca0776(ANY)) \
    X(M_b6105b09, "pixtral-12b-2409", TAIL(S_a69d759f, 18), P_92051019, 1, C_9f057f9f, L_f95b1ee4, M_b6105b09, K_6e58805c, MREG_GLOBAL, DAY(2024, 9, 10), 0, DAY(2025, 12, 31), DAY(2026, 8, 21), E_b6105b09(ANY)) \
    X(M_cc572006, "pixtral-large-2411", TAIL(S_fb787896, 21), P_92051019, 1, C_9f057f9f, L_f95b1ee4, M_cc572006, K_6e58805c, MREG_GLOBAL, DAY(2024, 11, 19), 0, DAY(2026, 5, 31), DAY(2026, 9, 23), E_cc572006(ANY)) \
    X(M_9e942a30, "pixtral-large-2502", TAIL(S_0c89df0e, 8), P_92051019, 0, C_97b82d78, L_d1a4c254, M_9e942a30, K_6e58805c, MREG_GLOBAL, DAY(2025, 4, 8), 0, 0, 0, UNPRICED) \
    X(M_60d82b0f, "voxtral-mini-2602", TAIL(S_60d82b0f, 8), P_92051019, 1, C_870cb99e, L_8af5de95, M_60d82b0f, K_6e58805c, MREG_GLOBAL, DAY(2026, 2, 4), 0, DAY(2027, 4, 30), DAY(2026, 8, 21), E_60d82b0f(ANY)) \
    X(M_2dcf79e1, "voxtral-mini-3b-2507", TAIL(S_027a630e, 16), P_92051019, 0, C_c4a182cc, L_a85bc17d, M_2dcf79e1, K_6e58805c, MREG_GLOBAL, DAY(2025, 7, 15), 0, 0, 0, UNPRICED) \
    X(M_e24a95b8, "voxtral-mini-tts-2603", TAIL(S_e24a95b8, 8), P_92051019, 1, C_4591292d, L_c8ec700b, M_e24a95b8, K_6e58805c, MREG_GLOBAL, DAY(2026, 3, 23), 0, DAY(2027, 4, 30), DAY(2026, 8, 21), E_e24a95b8(ANY)) \
    X(M_46b6a918, "voxtral-small-24b-2507", TAIL(S_782de3e2, 16), P_92051019, 2, C_9fe4d76f, L_01a33a20, M_46b6a918, K_6e58805c, MREG_GLOBAL, DAY(2025, 7, 15), 0, 0, 0, E_46b6a918(ANY)) \
    X(M_9d9bfb08, "voxtral-small-2507", TAIL(S_9d9bfb08, 8), P_92051019, 2, C_d478d124, L_a592a1e4, M_9d9bfb08, K_6e58805c, MREG_GLOBAL, DAY(2025, 7, 15), 0, 0, DAY(2026, 11, 10), E_9d9bfb08(ANY)) \
    X(M_e16edcf7, "zai-glm-5-2", TAIL(S_e16edcf7, 8), P_92051019, 1, C_eafab1d9, L_631b3624, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_e16edcf7(ANY)) \
    X(M_209dc263, "zai-glm-5-3", TAIL(S_209dc263, 8), P_92051019, 1, C_55223374, L_631b3624, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_209dc263(ANY)) \
    X(M_25799099, "zai-glm-5-3-flash", TAIL(S_25799099, 8), P_92051019, 1, C_1a0890a7, L_631b3624, M_9d958d90, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 11, 10), E_25799099(ANY)) \
    X(M_19c40666, "Qwen/Qwen3.8-2.4T-A95B", TAIL(S_9cc29aa0, 10), P_c5803a6e, 1, C_10269098, L_b2328545, M_fb920161, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_19c40666(ANY)) \
    X(M_afb4259e, "Qwen/Qwen3.8-Max-VL-Thinking", TAIL(S_afb4259e, 6), P_c5803a6e, 1, C_08e8e6ee, L_c8ec700b, M_afb4259e, K_4c53ac6e, MREG_GLOBAL, 0, 0, 0, 0, E_afb4259e(ANY)) \
    X(M_1efed73e, "deepseek-ai/DeepSeek-V4.1-Flash", TAIL(S_88e455ff, 10), P_c5803a6e, 1, C_ef1f3900, L_abc39464, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_1efed73e(ANY)) \
    X(M_4cf598a8, "meta-models/Muse-Spark-Open-816B-A42B", TAIL(S_4cf598a8, 6), P_c5803a6e, 1, C_6a5e8737, L_631b3624, M_ea013c29, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_4cf598a8(ANY)) \
    X(M_39c689f6, "moonshotai/Kimi-K3", TAIL(S_45e34956, 10), P_c5803a6e, 1, C_94205252, L_fe6af0b9, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_39c689f6(ANY)) \
    X(M_56412602, "moonshotai/Kimi-K3.1-Pro", TAIL(S_ebe10753, 11), P_c5803a6e, 1, C_7aab17c0, L_fe6af0b9, M_66c1aae5, K_92a0bfd5, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_56412602(ANY)) \
    X(M_fceae978, "nvidia/GLM-5.3-Flash-NVFP4", TAIL(S_fceae978, 6), P_c5803a6e, 1, C_08e8e6ee, L_c8ec700b, M_fceae978, K_6a7b28f6, MREG_GLOBAL, 0, 0, 0, 0, E_fceae978(ANY)) \
    X(M_b69b383b, "thinkingmachines/Inkling-NVFP4", TAIL(S_b69b383b, 6), P_c5803a6e, 1, C_23b36e7e, L_c8ec700b, M_98c4c105, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 15), 0, 0, 0, E_b69b383b(ANY)) \
    X(M_e93f1113, "kimi-for-coding", TAIL(S_e93f1113, 11), P_e4be74b6, 2, C_450a7eee, L_92c4859e, M_e93f1113, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 1, 27), 0, 0, DAY(2026, 11, 10), E_e93f1113(ANY)) \
    X(M_db4302c1, "kimi-k2", TAIL(S_f2de949e, 9), P_e4be74b6, 1, C_fdead08a, L_c8ec700b, M_db4302c1, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 7, 11), 0, 0, 0, E_db4302c1(ANY)) \
    X(M_fc22a8bd, "kimi-k2-0711-preview", TAIL(S_fc22a8bd, 11), P_e4be74b6, 1, C_3cb86f2e, L_3f85f2dc, M_fc22a8bd, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 7, 14), 0, DAY(2026, 5, 25), DAY(2026, 9, 23), E_fc22a8bd(ANY)) \
    X(M_14babfc2, "kimi-k2-0905-preview", TAIL(S_14babfc2, 11), P_e4be74b6, 1, C_1ec4ce94, L_92c4859e, M_14babfc2, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 9, 5), 0, DAY(2026, 5, 25), DAY(2026, 9, 23), E_14babfc2(ANY)) \
    X(M_ff7d6d6d, "kimi-k2-thinking", TAIL(S_2e7cee3e, 17), P_e4be74b6, 1, C_96548415, L_92c4859e, M_ff7d6d6d, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 11, 6), 0, DAY(2026, 5, 25), DAY(2026, 9, 23), E_ff7d6d6d(ANY)) \
    X(M_6096c48f, "kimi-k2-thinking-turbo", TAIL(S_6096c48f, 11), P_e4be74b6, 1, C_5aaa5c7c, L_92c4859e, M_6096c48f, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 11, 6), 0, DAY(2026, 5, 25), DAY(2026, 9, 23), E_6096c48f(ANY)) \
    X(M_c2d88a0e, "kimi-k2-turbo-preview", TAIL(S_c2d88a0e, 11), P_e4be74b6, 2, C_3cb86f2e, L_92c4859e, M_c2d88a0e, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 7, 14), 0, DAY(2026, 5, 25), DAY(2026, 9, 23), E_c2d88a0e(ANY)) \
    X(M_06434604, "kimi-k2.5", TAIL(S_db11e778, 19), P_e4be74b6, 1, C_ebfc071a, L_92c4859e, M_06434604, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 1, 27), 0, 0, DAY(2026, 9, 23), E_06434604(ANY)) \
    X(M_4a476e7e, "kimi-k2.6", TAIL(S_47f91584, 11), P_e4be74b6, 1, C_450a7eee, L_92c4859e, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, DAY(2026, 11, 10), E_4a476e7e(ANY)) \
    X(M_5ea285ac, "kimi-k2.7-code", TAIL(S_f122244d, 7), P_e4be74b6, 1, C_d7ae0263, L_92c4859e, M_5ea285ac, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, DAY(2026, 11, 10), E_5ea285ac(ANY)) \
    X(M_baf53997, "kimi-k2.7-code-highspeed", TAIL(S_4bcbcd83, 15), P_e4be74b6, 1, C_1a78f6de, L_92c4859e, M_baf53997, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, DAY(2026, 11, 10), E_baf53997(ANY)) \
    X(M_9e460c49, "kimi-k3", TAIL(S_bd9a0868, 21), P_e4be74b6, 1, C_94205252, L_fe6af0b9, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_9e460c49(ANY)) \
    X(M_66c1aae5, "kimi-k3.1-pro", TAIL(S_7d461115, 7), P_e4be74b6, 1, C_7aab17c0, L_fe6af0b9, M_66c1aae5, K_92a0bfd5, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_66c1aae5(ANY)) \
    X(M_89623752, "kimi-k3.1-pro-highspeed", TAIL(S_bf7cd581, 7), P_e4be74b6, 1, C_7aab17c0, L_fe6af0b9, M_89623752, K_92a0bfd5, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_89623752(ANY)) \
    X(M_65788b80, "kimi-latest-128k", TAIL(S_65788b80, 11), P_e4be74b6, 1, C_5e3859e1, L_c8ec700b, M_65788b80, K_a686ee67, MREG_GLOBAL, 0, 0, DAY(2026, 1, 28), 0, E_a61aaa63(ANY)) \
    X(M_33698c14, "kimi-latest-32k", TAIL(S_33698c14, 11), P_e4be74b6, 1, C_5e3859e1, L_c8ec700b, M_33698c14, K_a686ee67, MREG_GLOBAL, 0, 0, DAY(2026, 1, 28), 0, E_77a9f8d5(ANY)) \
    X(M_f95e5c83, "kimi-latest-8k", TAIL(S_f95e5c83, 11), P_e4be74b6, 1, C_5e3859e1, L_c8ec700b, M_f95e5c83, K_a686ee67, MREG_GLOBAL, 0, 0, DAY(2026, 1, 28), 0, E_fab3ecb7(ANY)) \
    X(M_b75d848b, "kimi-thinking-preview", TAIL(S_b75d848b, 11), P_e4be74b6, 1, C_9917022e, L_7dddb4b9, M_b75d848b, K_a686ee67, MREG_GLOBAL, 0, 0, DAY(2025, 11, 11), 0, E_b75d848b(ANY)) \
    X(M_a61aaa63, "moonshot-v1-128k", TAIL(S_a61aaa63, 11), P_e4be74b6, 1, C_4b322828, L_7dddb4b9, M_a61aaa63, K_92a0bfd5, MREG_GLOBAL, 0, 0, 0, DAY(2026, 9, 23), E_a61aaa63(ANY)) \
    X(M_2608fbf5, "moonshot-v1-128k-0430", TAIL(S_2608fbf5, 11), P_e4be74b6, 1, C_c1f1bd98, L_7dddb4b9, M_2608fbf5, K_92a0bfd5, MREG_GLOBAL, 0, 0, 0, 0, E_2608fbf5(ANY)) \
    X(M_6e6aea77, "moonshot-v1-128k-vision-preview", TAIL(S_6e6aea77, 11), P_e4be74b6, 1, C_7ae7d18a, L_7dddb4b9, M_6e6aea77, K_92a0bfd5, MREG_GLOBAL, 0, 0, 0, 0, E_6e6aea77(ANY)) \
    X(M_77a9f8d5, "moonshot-v1-32k", TAIL(S_77a9f8d5, 11), P_e4be74b6, 1, C_24f2382d, L_05f53daf, M_77a9f8d5, K_92a0bfd5, MREG_GLOBAL, 0, 0, 0, DAY(2026, 9, 23), E_77a9f8d5(ANY)) \
    X(M_a2ff9b88, "moonshot-v1-32k-0430", TAIL(S_a2ff9b88, 11), P_e4be74b6, 1, C_014fa9df, L_05f53daf, M_a2ff9b88, K_92a0bfd5, MREG_GLOBAL, 0, 0, 0, 0, E_a2ff9b88(ANY)) \
    X(M_aff460e3, "moonshot-v1-32k-vision-preview", TAIL(S_aff460e3, 11), P_e4be74b6, 1, C_008191c3, L_05f53daf, M_aff460e3, K_92a0bfd5, MREG_GLOBAL, 0, 0, 0, 0, E_aff460e3(ANY)) \
    X(M_fab3ecb7, "moonshot-v1-8k", TAIL(S_fab3ecb7, 11), P_e4be74b6, 1, C_24f2382d, L_ca3eb2c6, M_fab3ecb7, K_92a0bfd5, MREG_GLOBAL, 0, 0, 0, DAY(2026, 9, 23), E_fab3ecb7(ANY)) \
    X(M_6f112450, "moonshot-v1-8k-0430", TAIL(S_6f112450, 11), P_e4be74b6, 1, C_014fa9df, L_ca3eb2c6, M_6f112450, K_92a0bfd5, MREG_GLOBAL, 0, 0, 0, 0, E_6f112450(ANY)) \
    X(M_bd409c0c, "moonshot-v1-8k-vision-preview", TAIL(S_bd409c0c, 11), P_e4be74b6, 1, C_008191c3, L_ca3eb2c6, M_bd409c0c, K_92a0bfd5, MREG_GLOBAL, 0, 0, 0, 0, E_bd409c0c(ANY)) \
    X(M_0916fefd, "moonshot-v1-auto", TAIL(S_0916fefd, 11), P_e4be74b6, 1, C_53541139, L_7dddb4b9, M_0916fefd, K_92a0bfd5, MREG_GLOBAL, 0, 0, DAY(2026, 8, 31), 0, E_0916fefd(ANY)) \
    X(M_bf123620, "auto", TAIL(S_0916fefd, 23), P_f5f61e92, 1, C_1a9c12db, L_ddb91f62, M_bf123620, K_a686ee67, MREG_GLOBAL, DAY(2024, 6, 1), 0, 0, 0, E_bf123620(ANY)) \
    X(M_129c5aa8, "morph-dsv41flash", TAIL(S_129c5aa8, 6), P_f5f61e92, 1, C_2ede1ded, L_fe6af0b9, M_129c5aa8, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_129c5aa8(ANY)) \
    X(M_63d438f5, "morph-dsv41flash-1017", TAIL(S_63d438f5, 6), P_f5f61e92, 1, C_2ede1ded, L_fe6af0b9, M_63d438f5, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_63d438f5(ANY)) \
    X(M_4df1d407, "morph-dsv41flash-abliterated", TAIL(S_4df1d407, 6), P_f5f61e92, 1, C_2ede1ded, L_fe6af0b9, M_4df1d407, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_4df1d407(ANY)) \
    X(M_06ce5884, "morph-dsv4flash", TAIL(S_06ce5884, 6), P_f5f61e92, 1, C_8b968dd9, L_fe6af0b9, M_06ce5884, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_06ce5884(ANY)) \
    X(M_9bb62968, "morph-glm53-744b", TAIL(S_9bb62968, 6), P_f5f61e92, 1, C_8b968dd9, L_fe6af0b9, M_9bb62968, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_9bb62968(ANY)) \
    X(M_720a785b, "morph-glm53flash", TAIL(S_720a785b, 6), P_f5f61e92, 1, C_2ede1ded, L_fe6af0b9, M_720a785b, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_720a785b(ANY)) \
    X(M_a6e0cf1c, "morph-kimik3", TAIL(S_a6e0cf1c, 6), P_f5f61e92, 1, C_2ede1ded, L_fe6af0b9, M_a6e0cf1c, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_a6e0cf1c(ANY)) \
    X(M_0e15d50b, "morph-kimik3-fast", TAIL(S_0e15d50b, 6), P_f5f61e92, 1, C_2ede1ded, L_fe6af0b9, M_0e15d50b, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_0e15d50b(ANY)) \
    X(M_911cf5ca, "morph-v3", TAIL(S_911cf5ca, 6), P_f5f61e92, 0, C_834326fa, L_c8ec700b, M_911cf5ca, K_a686ee67, MREG_GLOBAL, DAY(2024, 8, 15), 0, 0, 0, UNPRICED) \
    X(M_a7534d32, "morph-v3-fast", TAIL(S_4a3a9bb7, 13), P_f5f61e92, 1, C_e5881587, L_bab3c389, M_a7534d32, K_a686ee67, MREG_GLOBAL, DAY(2024, 8, 15), 0, 0, 0, E_a7534d32(ANY)) \
    X(M_da28b9f1, "morph-v3-large", TAIL(S_f28a99d8, 13), P_f5f61e92, 1, C_e5881587, L_ddb91f62, M_da28b9f1, K_a686ee67, MREG_GLOBAL, DAY(2024, 8, 15), 0, 0, 0, E_da28b9f1(ANY)) \

