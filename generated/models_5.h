/* What each model is.
 * Lists of models.c.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
/* model, id, the same in the pool, provider, versions of its prices,
 * capabilities, limits, maker, tokenizer, geography,
 * released, deprecated, retires, verified, price entry */
#define MODELS_5(X) \
    X(M_aa583d72, "recraftv2", TAIL(S_aa583d72, 8), P_9e365138, 1, C_d533e12f, L_c8ec700b, M_aa583d72, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_aa583d72(ANY)) \
    X(M_18f09a2e, "recraftv3", TAIL(S_18f09a2e, 8), P_9e365138, 1, C_d533e12f, L_c8ec700b, M_18f09a2e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_18f09a2e(ANY)) \
    X(M_d562bce8, "anthropic/claude-3.5-haiku", TAIL(S_d562bce8, 10), P_b23b068c, 1, C_ed12a6c9, L_41c2a2d9, M_b754acf8, K_a2682d5c, MREG_GLOBAL, DAY(2024, 10, 22), 0, 0, DAY(2026, 9, 23), E_d562bce8(ANY)) \
    X(M_9b277050, "anthropic/claude-3.5-sonnet", TAIL(S_9b277050, 10), P_b23b068c, 1, C_ed12a6c9, L_41c2a2d9, M_5e10c018, K_a2682d5c, MREG_GLOBAL, DAY(2024, 10, 22), 0, 0, DAY(2026, 9, 23), E_9b277050(ANY)) \
    X(M_0b4365e1, "anthropic/claude-3.7-sonnet", TAIL(S_0b4365e1, 10), P_b23b068c, 1, C_cab44b1b, L_449add89, M_e55f3b37, K_a2682d5c, MREG_GLOBAL, DAY(2025, 2, 19), 0, 0, DAY(2026, 9, 23), E_0b4365e1(ANY)) \
    X(M_4ba837c3, "anthropic/claude-4-sonnet", TAIL(S_2cdf3314, 10), P_b23b068c, 1, C_e2b4feb8, L_449add89, M_4cfcdc05, K_a2682d5c, MREG_GLOBAL, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_4ba837c3(ANY)) \
    X(M_d58d84ca, "anthropic/claude-4.5-haiku", TAIL(S_d58d84ca, 10), P_b23b068c, 1, C_fa519194, L_449add89, M_dd2f481c, K_a2682d5c, MREG_GLOBAL, DAY(2025, 10, 15), 0, 0, DAY(2026, 11, 10), E_d58d84ca(ANY)) \
    X(M_8072d066, "anthropic/claude-4.5-sonnet", TAIL(S_8072d066, 10), P_b23b068c, 1, C_fa519194, L_449add89, M_ec8b283a, K_a2682d5c, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, DAY(2026, 11, 10), E_8072d066(ANY)) \
    X(M_53303b6d, "deepseek-ai/deepseek-r1", TAIL(S_53303b6d, 10), P_b23b068c, 1, C_4d842d65, L_4060e1f6, M_2cd3aec6, K_671b1359, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_53303b6d(ANY)) \
    X(M_627b8a3a, "deepseek-ai/deepseek-v3", TAIL(S_627b8a3a, 10), P_b23b068c, 1, C_70804db0, L_4060e1f6, M_f309956f, K_671b1359, MREG_GLOBAL, DAY(2024, 12, 26), 0, 0, 0, E_627b8a3a(ANY)) \
    X(M_e7a5a5e4, "deepseek-ai/deepseek-v3.1", TAIL(S_e7a5a5e4, 10), P_b23b068c, 1, C_e1f777d7, L_790b1c6e, M_72434811, K_671b1359, MREG_GLOBAL, DAY(2025, 8, 21), 0, 0, 0, E_e7a5a5e4(ANY)) \
    X(M_0cac15a2, "google/gemini-2.5-flash", TAIL(S_4ec77582, 10), P_b23b068c, 1, C_76a12ed7, L_67ea36da, M_cd62f9d5, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, 0, DAY(2026, 11, 10), E_0cac15a2(ANY)) \
    X(M_5024aad5, "google/gemini-3-pro", TAIL(S_dc035500, 4), P_b23b068c, 1, C_cfd87724, L_67ea36da, M_a092598d, K_16d6fde1, MREG_GLOBAL, DAY(2025, 11, 18), 0, 0, DAY(2026, 9, 23), E_5024aad5(ANY)) \
    X(M_75d7f7ab, "ibm-granite/granite-3.3-8b-instruct", TAIL(S_75d7f7ab, 10), P_b23b068c, 1, C_ce7617a4, L_ca3eb2c6, M_cf127cf8, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_75d7f7ab(ANY)) \
    X(M_484effa8, "meta/llama-2-13b", TAIL(S_484effa8, 10), P_b23b068c, 1, C_22794294, L_2f6ec5cc, M_5b0a49e1, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_484effa8(ANY)) \
    X(M_c5652302, "meta/llama-2-13b-chat", TAIL(S_c5652302, 10), P_b23b068c, 1, C_22794294, L_2f6ec5cc, M_ffa99d76, K_02cadbcc, MREG_GLOBAL, DAY(2023, 6, 20), 0, 0, 0, E_c5652302(ANY)) \
    X(M_cce99ac6, "meta/llama-2-70b", TAIL(S_cce99ac6, 10), P_b23b068c, 1, C_22794294, L_2f6ec5cc, M_c3f8f476, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_cce99ac6(ANY)) \
    X(M_7592c536, "meta/llama-2-70b-chat", TAIL(S_7592c536, 10), P_b23b068c, 1, C_2636e62a, L_2f6ec5cc, M_b820e469, K_02cadbcc, MREG_GLOBAL, DAY(2023, 6, 20), 0, 0, 0, E_7592c536(ANY)) \
    X(M_dab5b1f2, "meta/llama-2-7b", TAIL(S_dab5b1f2, 10), P_b23b068c, 1, C_22794294, L_2f6ec5cc, M_30c18dcb, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_dab5b1f2(ANY)) \
    X(M_f8f9bd71, "meta/llama-2-7b-chat", TAIL(S_f8f9bd71, 10), P_b23b068c, 1, C_22794294, L_2f6ec5cc, M_297d1e71, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_f8f9bd71(ANY)) \
    X(M_da134924, "meta/llama-3-70b", TAIL(S_da134924, 10), P_b23b068c, 1, C_6d187296, L_ca3eb2c6, M_1953bf42, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_da134924(ANY)) \
    X(M_df6f810d, "meta/llama-3-70b-instruct", TAIL(S_df6f810d, 10), P_b23b068c, 1, C_a2d2fedb, L_ca3eb2c6, M_9a958e00, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, E_df6f810d(ANY)) \
    X(M_8aa27df7, "meta/llama-3-8b", TAIL(S_8aa27df7, 10), P_b23b068c, 1, C_6d187296, L_125b2182, M_550ef998, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_8aa27df7(ANY)) \
    X(M_e6be68f4, "meta/llama-3-8b-instruct", TAIL(S_816c3b4b, 11), P_b23b068c, 1, C_e223c127, L_125b2182, M_344115a4, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, E_e6be68f4(ANY)) \
    X(M_00429b14, "mistralai/mistral-7b-instruct-v0.2", TAIL(S_00429b14, 10), P_b23b068c, 1, C_19c1c8e9, L_2f6ec5cc, M_d5ba095a, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, E_00429b14(ANY)) \
    X(M_19f0f28d, "mistralai/mistral-7b-v0.1", TAIL(S_19f0f28d, 10), P_b23b068c, 1, C_22794294, L_2f6ec5cc, M_4772732e, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, E_19f0f28d(ANY)) \
    X(M_c7832b49, "mistralai/mixtral-8x7b-instruct-v0.1", TAIL(S_c7832b49, 10), P_b23b068c, 1, C_5074002c, L_2f6ec5cc, M_46ca0776, K_ef2331bc, MREG_GLOBAL, DAY(2023, 12, 11), 0, 0, DAY(2026, 9, 30), E_c7832b49(ANY)) \
    X(M_8355643d, "openai/gpt-4.1", TAIL(S_58c4798c, 4), P_b23b068c, 1, C_573df607, L_2576a3b2, M_c8893463, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_8355643d(ANY)) \
    X(M_7f6673f3, "openai/gpt-4.1-mini", TAIL(S_931d5501, 4), P_b23b068c, 1, C_573df607, L_2576a3b2, M_ebd5240e, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_7f6673f3(ANY)) \
    X(M_9820fe4e, "openai/gpt-4.1-nano", TAIL(S_708ed723, 4), P_b23b068c, 1, C_573df607, L_2576a3b2, M_7bcf0529, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_9820fe4e(ANY)) \
    X(M_41c62ba8, "openai/gpt-4o", TAIL(S_41c62ba8, 10), P_b23b068c, 1, C_3edea0ad, L_788aad12, M_abb375db, K_474633b1, MREG_GLOBAL, DAY(2024, 5, 13), 0, 0, DAY(2026, 11, 10), E_41c62ba8(ANY)) \
    X(M_9705640d, "openai/gpt-4o-mini", TAIL(S_ee70e6e6, 4), P_b23b068c, 1, C_417a2c1a, L_788aad12, M_94d9f0da, K_474633b1, MREG_GLOBAL, DAY(2024, 7, 18), 0, 0, DAY(2026, 11, 10), E_9705640d(ANY)) \
    X(M_53d3c8dd, "openai/gpt-5", TAIL(S_22bf279e, 4), P_b23b068c, 1, C_372696d7, L_b872954f, M_3ada7776, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_53d3c8dd(ANY)) \
    X(M_db82b488, "openai/gpt-5-mini", TAIL(S_f9ff60ae, 4), P_b23b068c, 1, C_372696d7, L_b872954f, M_020751dc, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_db82b488(ANY)) \
    X(M_a8d91f70, "openai/gpt-5-nano", TAIL(S_6aba87f9, 4), P_b23b068c, 1, C_372696d7, L_b872954f, M_6c69beeb, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_a8d91f70(ANY)) \
    X(M_e42f8fcb, "openai/gpt-oss-120b", TAIL(S_e8e9b906, 10), P_b23b068c, 1, C_d87b7405, L_7dddb4b9, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_e42f8fcb(ANY)) \
    X(M_359c9fe8, "openai/gpt-oss-20b", TAIL(S_12314ebc, 10), P_b23b068c, 1, C_d87b7405, L_7dddb4b9, M_a741d960, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_359c9fe8(ANY)) \
    X(M_3cff35da, "openai/o1", TAIL(S_f6250f65, 4), P_b23b068c, 1, C_3046b695, L_013f2f81, M_47aafb94, K_c770f2fc, MREG_GLOBAL, DAY(2024, 12, 5), 0, 0, DAY(2026, 11, 10), E_3cff35da(ANY)) \
    X(M_07eb92ca, "openai/o1-mini", TAIL(S_07eb92ca, 10), P_b23b068c, 1, C_f363d475, L_2ea33a59, M_37752f36, K_c770f2fc, MREG_GLOBAL, DAY(2024, 9, 12), 0, 0, DAY(2026, 9, 23), E_07eb92ca(ANY)) \
    X(M_37eeaf81, "openai/o4-mini", TAIL(S_249ec5b5, 4), P_b23b068c, 1, C_3046b695, L_013f2f81, M_4d9331f9, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 16), 0, 0, DAY(2026, 11, 10), E_37eeaf81(ANY)) \
    X(M_b395c9cd, "qwen/qwen3-235b-a22b-instruct-2507", TAIL(S_0d6b6791, 7), P_b23b068c, 1, C_641cd2e3, L_61859bdc, M_b147e8e5, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 21), 0, 0, 0, E_b395c9cd(ANY)) \
    X(M_131e9806, "xai/grok-4", TAIL(S_31acd667, 4), P_b23b068c, 1, C_b086f99e, L_d76f0710, M_b14c7a4f, K_3b405d0a, MREG_GLOBAL, DAY(2025, 7, 9), 0, 0, DAY(2026, 9, 23), E_131e9806(ANY)) \
    X(M_62981cfd, "claude-fable-5", TAIL(S_b22bc474, 23), P_8d5a5d7c, 1, C_1638d540, L_ddd5b34b, M_86c0c8bf, K_98665e4e, MREG_GLOBAL, DAY(2026, 6, 9), 0, 0, DAY(2026, 11, 10), E_62981cfd(ANY)) \
    X(M_2b14925c, "claude-fable-5.1", TAIL(S_7fa75277, 23), P_8d5a5d7c, 1, C_10a726fd, L_ddd5b34b, M_98ee7005, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 1), 0, 0, DAY(2026, 11, 10), E_2b14925c(ANY)) \
    X(M_9c8ff1f8, "claude-fable-5.1@eu", TAIL(S_9c8ff1f8, 9), P_8d5a5d7c, 1, C_10a726fd, L_ddd5b34b, M_98ee7005, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 1), 0, 0, DAY(2026, 11, 10), E_9c8ff1f8(ANY)) \
    X(M_ab3fae70, "claude-fable-5@eu", TAIL(S_ab3fae70, 9), P_8d5a5d7c, 1, C_1638d540, L_ddd5b34b, M_86c0c8bf, K_98665e4e, MREG_GLOBAL, DAY(2026, 6, 9), 0, 0, DAY(2026, 11, 10), E_ab3fae70(ANY)) \
    X(M_d6d781c4, "claude-haiku-4-5", TAIL(S_3330c0be, 22), P_8d5a5d7c, 1, C_fa519194, L_449add89, M_dd2f481c, K_a2682d5c, MREG_GLOBAL, DAY(2025, 10, 15), 0, 0, DAY(2026, 11, 10), E_d6d781c4(ANY)) \
    X(M_5a559097, "claude-haiku-4-5@eu", TAIL(S_5a559097, 9), P_8d5a5d7c, 1, C_fa519194, L_449add89, M_dd2f481c, K_a2682d5c, MREG_GLOBAL, DAY(2025, 10, 15), 0, 0, DAY(2026, 11, 10), E_5a559097(ANY)) \
    X(M_4be92ee5, "claude-opus-4-1", TAIL(S_cebd39eb, 22), P_8d5a5d7c, 1, C_ea05386d, L_9e48c11f, M_3feb9bb9, K_a2682d5c, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 9, 23), E_4be92ee5(ANY)) \
    X(M_0d483e07, "claude-opus-4-5", TAIL(S_42c9524a, 22), P_8d5a5d7c, 1, C_50c0358f, L_449add89, M_f583c185, K_a2682d5c, MREG_GLOBAL, DAY(2025, 11, 24), 0, 0, DAY(2026, 11, 10), E_0d483e07(ANY)) \
    X(M_f4002351, "claude-opus-4-5@eu", TAIL(S_f4002351, 9), P_8d5a5d7c, 1, C_50c0358f, L_449add89, M_f583c185, K_a2682d5c, MREG_GLOBAL, DAY(2025, 11, 24), 0, 0, DAY(2026, 11, 10), E_f4002351(ANY)) \
    X(M_7b862a73, "claude-opus-4-6", TAIL(S_8cd5cad8, 22), P_8d5a5d7c, 1, C_5d594a9b, L_ddd5b34b, M_82f48fe4, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 4), 0, 0, DAY(2026, 11, 10), E_7b862a73(ANY)) \
    X(M_18085c82, "claude-opus-4-6@eu", TAIL(S_18085c82, 9), P_8d5a5d7c, 1, C_5d594a9b, L_ddd5b34b, M_82f48fe4, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 4), 0, 0, DAY(2026, 11, 10), E_18085c82(ANY)) \
    X(M_03445d53, "claude-opus-4-7", TAIL(S_8788f588, 22), P_8d5a5d7c, 1, C_1638d540, L_ddd5b34b, M_792c5a49, K_98665e4e, MREG_GLOBAL, DAY(2026, 4, 16), 0, 0, DAY(2026, 11, 10), E_03445d53(ANY)) \
    X(M_4109a45f, "claude-opus-4-7@eu", TAIL(S_4109a45f, 9), P_8d5a5d7c, 1, C_1638d540, L_ddd5b34b, M_792c5a49, K_98665e4e, MREG_GLOBAL, DAY(2026, 4, 16), 0, 0, DAY(2026, 11, 10), E_4109a45f(ANY)) \
    X(M_92a319ca, "claude-opus-4-8", TAIL(S_5e3f5217, 25), P_8d5a5d7c, 1, C_1638d540, L_ddd5b34b, M_cccbc1ce, K_98665e4e, MREG_GLOBAL, DAY(2026, 5, 28), 0, 0, DAY(2026, 11, 10), E_92a319ca(ANY)) \
    X(M_21e5cf69, "claude-opus-4-8@eu", TAIL(S_21e5cf69, 9), P_8d5a5d7c, 1, C_1638d540, L_ddd5b34b, M_cccbc1ce, K_98665e4e, MREG_GLOBAL, DAY(2026, 5, 28), 0, 0, DAY(2026, 11, 10), E_21e5cf69(ANY)) \
    X(M_b967a7bb, "claude-opus-5", TAIL(S_cfcdefab, 23), P_8d5a5d7c, 1, C_1638d540, L_ddd5b34b, M_568e0eb3, K_98665e4e, MREG_GLOBAL, DAY(2026, 7, 24), 0, 0, DAY(2026, 11, 10), E_b967a7bb(ANY)) \
    X(M_f512f7da, "claude-opus-5-5", TAIL(S_a29721bc, 25), P_8d5a5d7c, 1, C_10a726fd, L_ddd5b34b, M_cfe0652e, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_f512f7da(ANY)) \
    X(M_7c0648b4, "claude-opus-5-5@eu", TAIL(S_7c0648b4, 9), P_8d5a5d7c, 1, C_10a726fd, L_ddd5b34b, M_cfe0652e, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_7c0648b4(ANY)) \
    X(M_d003bfca, "claude-opus-5@eu", TAIL(S_d003bfca, 9), P_8d5a5d7c, 1, C_1638d540, L_ddd5b34b, M_568e0eb3, K_98665e4e, MREG_GLOBAL, DAY(2026, 7, 24), 0, 0, DAY(2026, 11, 10), E_d003bfca(ANY)) \
    X(M_aba8a239, "claude-sonnet-4-5", TAIL(S_eca904a8, 22), P_8d5a5d7c, 1, C_fa519194, L_823120cf, M_ec8b283a, K_a2682d5c, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, DAY(2026, 11, 10), E_aba8a239(ANY)) \
    X(M_03c6a0d5, "claude-sonnet-4-5@eu", TAIL(S_03c6a0d5, 9), P_8d5a5d7c, 1, C_fa519194, L_823120cf, M_ec8b283a, K_a2682d5c, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, DAY(2026, 11, 10), E_03c6a0d5(ANY)) \
    X(M_31998b9d, "claude-sonnet-4-6", TAIL(S_2fb98617, 22), P_8d5a5d7c, 1, C_50c0358f, L_ddd5b34b, M_fec21a94, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 17), 0, 0, DAY(2026, 11, 10), E_31998b9d(ANY)) \
    X(M_6d76755c, "claude-sonnet-4-6@eu", TAIL(S_6d76755c, 9), P_8d5a5d7c, 1, C_50c0358f, L_823120cf, M_fec21a94, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 17), 0, 0, DAY(2026, 11, 10), E_6d76755c(ANY)) \
    X(M_de7f0e71, "claude-sonnet-4@eu", TAIL(S_de7f0e71, 9), P_8d5a5d7c, 1, C_e2b4feb8, L_823120cf, M_4cfcdc05, K_a2682d5c, MREG_GLOBAL, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_de7f0e71(ANY)) \
    X(M_a8b13d32, "claude-sonnet-5", TAIL(S_bceb745d, 25), P_8d5a5d7c, 1, C_1638d540, L_ddd5b34b, M_2cd37409, K_98665e4e, MREG_GLOBAL, DAY(2026, 6, 30), 0, 0, DAY(2026, 11, 10), E_a8b13d32(ANY)) \
    X(M_34970b56, "claude-sonnet-5-5", TAIL(S_e4f454b2, 25), P_8d5a5d7c, 1, C_10a726fd, L_ddd5b34b, M_d1236105, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 28), 0, 0, DAY(2026, 11, 10), E_34970b56(ANY)) \
    X(M_f03c5a68, "claude-sonnet-5-5@eu", TAIL(S_f03c5a68, 9), P_8d5a5d7c, 1, C_10a726fd, L_ddd5b34b, M_d1236105, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 28), 0, 0, DAY(2026, 11, 10), E_f03c5a68(ANY)) \
    X(M_465b7b4d, "claude-sonnet-5@eu", TAIL(S_465b7b4d, 9), P_8d5a5d7c, 1, C_1638d540, L_ddd5b34b, M_2cd37409, K_98665e4e, MREG_GLOBAL, DAY(2026, 6, 30), 0, 0, DAY(2026, 11, 10), E_465b7b4d(ANY)) \
    X(M_e0982bca, "deepseek-v4-flash", TAIL(S_d60193a8, 42), P_8d5a5d7c, 1, C_26686c1c, L_631b3624, M_6d0dcdfb, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 9, 30), E_e0982bca(ANY)) \
    X(M_92c0d41a, "deepseek-v4-flash-0731", TAIL(S_194138b2, 22), P_8d5a5d7c, 1, C_86dc750e, L_631b3624, M_cedf04ac, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, 0, 0, E_92c0d41a(ANY)) \
    X(M_f768c188, "deepseek-v4-flash-0731@eu", TAIL(S_f768c188, 9), P_8d5a5d7c, 1, C_86dc750e, L_631b3624, M_cedf04ac, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, 0, 0, E_f768c188(ANY)) \
    X(M_d22f799f, "deepseek-v4-pro", TAIL(S_2823afa6, 7), P_8d5a5d7c, 1, C_0c67a4de, L_29f877a0, M_4247e801, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 11, 10), E_d22f799f(ANY)) \
    X(M_7086758f, "deepseek-v4-pro-0813", TAIL(S_09cd9286, 21), P_8d5a5d7c, 1, C_0a07a212, L_29f877a0, M_53efb261, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_7086758f(ANY)) \
    X(M_c9a9d4bd, "deepseek-v4-pro-0813@eu", TAIL(S_c9a9d4bd, 9), P_8d5a5d7c, 1, C_86dc750e, L_67ea36da, M_53efb261, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_c9a9d4bd(ANY)) \
    X(M_7c1f9461, "deepseek-v4-pro@eu", TAIL(S_7c1f9461, 9), P_8d5a5d7c, 1, C_dc189fde, L_fe6af0b9, M_4247e801, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 11, 10), E_7c1f9461(ANY)) \
    X(M_86e71598, "deepseek-v4.1-flash", TAIL(S_a1e124e7, 7), P_8d5a5d7c, 1, C_c8d102c1, L_6e8a8b63, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_86e71598(ANY)) \
    X(M_bdc1b6e0, "deepseek-v4.1-flash@eu", TAIL(S_bdc1b6e0, 9), P_8d5a5d7c, 1, C_c8d102c1, L_6e8a8b63, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_bdc1b6e0(ANY)) \
    X(M_56c0f587, "devstral-latest@eu", TAIL(S_56c0f587, 9), P_8d5a5d7c, 1, C_a9f721fd, L_f180ec23, M_ee6bf01d, K_6e58805c, MREG_GLOBAL, DAY(2025, 12, 9), 0, 0, DAY(2026, 11, 10), E_56c0f587(ANY)) \
    X(M_2e11798c, "fugu-ultra", TAIL(S_54be5e8d, 14), P_8d5a5d7c, 1, C_0d7e8efa, L_631b3624, M_2e11798c, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 15), 0, 0, 0, E_2e11798c(ANY)) \
    X(M_6d31ac06, "gemini-2.5-flash-lite@eu", TAIL(S_6d31ac06, 9), P_8d5a5d7c, 1, C_76a12ed7, L_67cf8ac6, M_aa393677, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, 0, DAY(2026, 11, 10), E_6d31ac06(ANY)) \
    X(M_b96ac06b, "gemini-2.5-flash@eu", TAIL(S_b96ac06b, 9), P_8d5a5d7c, 1, C_76a12ed7, L_67cf8ac6, M_cd62f9d5, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, 0, DAY(2026, 11, 10), E_b96ac06b(ANY)) \
    X(M_0f90b62f, "gemini-2.5-pro@eu", TAIL(S_0f90b62f, 9), P_8d5a5d7c, 1, C_ddb0f5ff, L_67cf8ac6, M_962e7b87, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, 0, DAY(2026, 11, 10), E_0f90b62f(ANY)) \
    X(M_d2306b94, "gemini-3-pro-image", TAIL(S_0198eb68, 14), P_8d5a5d7c, 1, C_894b28e6, L_d393c0e4, M_0a6b5bd4, K_16d6fde1, MREG_GLOBAL, DAY(2025, 11, 20), 0, 0, DAY(2026, 9, 30), E_d2306b94(ANY)) \
    X(M_912ce179, "gemini-3.1-flash-image", TAIL(S_8de325a7, 14), P_8d5a5d7c, 1, C_34b2f11c, L_4841c05c, M_de3e701e, K_16d6fde1, MREG_GLOBAL, DAY(2026, 2, 26), 0, 0, DAY(2026, 9, 30), E_912ce179(ANY)) \
    X(M_afd01db3, "gemini-3.1-flash-lite", TAIL(S_0c69b05e, 10), P_8d5a5d7c, 1, C_de5319ee, L_67cf8ac6, M_97279ba6, K_16d6fde1, MREG_GLOBAL, DAY(2026, 3, 3), 0, 0, DAY(2026, 11, 10), E_afd01db3(ANY)) \
    X(M_ebe09591, "gemini-3.1-flash-lite@eu", TAIL(S_ebe09591, 9), P_8d5a5d7c, 1, C_de5319ee, L_67cf8ac6, M_97279ba6, K_16d6fde1, MREG_GLOBAL, DAY(2026, 3, 3), 0, 0, DAY(2026, 11, 10), E_ebe09591(ANY)) \
    X(M_28ad8752, "gemini-3.1-pro-preview", TAIL(S_45788096, 7), P_8d5a5d7c, 1, C_b45e7d91, L_67cf8ac6, M_793ee6d8, K_16d6fde1, MREG_GLOBAL, DAY(2026, 2, 19), 0, 0, DAY(2026, 11, 10), E_28ad8752(ANY)) \
    X(M_3ecfef4a, "gemini-3.5-flash", TAIL(S_8bd9f10b, 10), P_8d5a5d7c, 1, C_de5319ee, L_67cf8ac6, M_8d99798a, K_16d6fde1, MREG_GLOBAL, DAY(2026, 5, 19), 0, 0, DAY(2026, 11, 10), E_3ecfef4a(ANY)) \
    X(M_4d26fde3, "gemini-3.5-flash-lite", TAIL(S_a7e50ad8, 7), P_8d5a5d7c, 1, C_2147a92c, L_67cf8ac6, M_e7f69d0d, K_16d6fde1, MREG_GLOBAL, DAY(2026, 7, 21), 0, 0, DAY(2026, 11, 10), E_4d26fde3(ANY)) \
    X(M_ba7fff9e, "gemini-3.5-flash-lite@eu", TAIL(S_ba7fff9e, 9), P_8d5a5d7c, 1, C_2147a92c, L_67cf8ac6, M_e7f69d0d, K_16d6fde1, MREG_GLOBAL, DAY(2026, 7, 21), 0, 0, DAY(2026, 11, 10), E_ba7fff9e(ANY)) \
    X(M_8ac11404, "gemini-3.5-flash@eu", TAIL(S_8ac11404, 9), P_8d5a5d7c, 1, C_de5319ee, L_67cf8ac6, M_8d99798a, K_16d6fde1, MREG_GLOBAL, DAY(2026, 5, 19), 0, 0, DAY(2026, 11, 10), E_8ac11404(ANY)) \
    X(M_8e3009ae, "gemini-3.6-flash", TAIL(S_048a4911, 7), P_8d5a5d7c, 1, C_de5319ee, L_67cf8ac6, M_77b5dbc3, K_16d6fde1, MREG_GLOBAL, DAY(2026, 7, 21), 0, 0, DAY(2026, 11, 10), E_8e3009ae(ANY)) \
    X(M_355e9088, "gemini-3.7-flash", TAIL(S_35d7dc8d, 10), P_8d5a5d7c, 1, C_de5319ee, L_67cf8ac6, M_16a8dce2, K_16d6fde1, MREG_GLOBAL, DAY(2026, 8, 13), 0, 0, DAY(2026, 11, 10), E_355e9088(ANY)) \
    X(M_65e01a1e, "gemini-3.7-flash@eu", TAIL(S_65e01a1e, 9), P_8d5a5d7c, 1, C_de5319ee, L_67cf8ac6, M_16a8dce2, K_16d6fde1, MREG_GLOBAL, DAY(2026, 8, 13), 0, 0, DAY(2026, 11, 10), E_65e01a1e(ANY)) \
    X(M_e173c0fb, "gemini-3.8-flash", TAIL(S_f8fc2e70, 7), P_8d5a5d7c, 1, C_c2c0e2be, L_67cf8ac6, M_422e5ba8, K_16d6fde1, MREG_GLOBAL, DAY(2026, 9, 2), 0, 0, DAY(2026, 11, 10), E_e173c0fb(ANY)) \
    X(M_799faf49, "gemini-3.8-flash@eu", TAIL(S_799faf49, 9), P_8d5a5d7c, 1, C_c2c0e2be, L_67cf8ac6, M_422e5ba8, K_16d6fde1, MREG_GLOBAL, DAY(2026, 9, 2), 0, 0, DAY(2026, 11, 10), E_799faf49(ANY)) \
    X(M_1f3a62d4, "gemma-4-26b-a4b-it", TAIL(S_cf0886f1, 14), P_8d5a5d7c, 1, C_c1df3262, L_92c4859e, M_f5169509, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_1f3a62d4(ANY)) \
    X(M_63e38732, "glm-5.1", TAIL(S_d135baae, 7), P_8d5a5d7c, 1, C_96548415, L_49028e3a, M_a2208e8c, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 4, 7), 0, 0, DAY(2026, 9, 30), E_63e38732(ANY)) \
    X(M_24951e09, "glm-5.1@eu", TAIL(S_24951e09, 9), P_8d5a5d7c, 1, C_96548415, L_cf79b2dd, M_a2208e8c, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 4, 7), 0, 0, DAY(2026, 9, 30), E_24951e09(ANY)) \
    X(M_f01c4c4a, "glm-5.2", TAIL(S_27dcbae8, 8), P_8d5a5d7c, 1, C_b1ea416a, L_631b3624, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_f01c4c4a(ANY)) \
    X(M_c03e0494, "glm-5.2@eu", TAIL(S_c03e0494, 9), P_8d5a5d7c, 1, C_b1ea416a, L_631b3624, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_c03e0494(ANY)) \
    X(M_3fa397d3, "glm-5.3", TAIL(S_2ee9e854, 19), P_8d5a5d7c, 1, C_55223374, L_fe6af0b9, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_3fa397d3(ANY)) \
    X(M_58682a77, "glm-5.3-flash", TAIL(S_b751db2c, 7), P_8d5a5d7c, 1, C_9c3e334b, L_85145e51, M_9d958d90, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 11, 10), E_58682a77(ANY)) \
    X(M_c13cad9f, "glm-5.3-flash@eu", TAIL(S_c13cad9f, 9), P_8d5a5d7c, 1, C_9c3e334b, L_85145e51, M_9d958d90, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 11, 10), E_c13cad9f(ANY)) \
    X(M_12ad2f23, "glm-5.3@eu", TAIL(S_12ad2f23, 9), P_8d5a5d7c, 1, C_55223374, L_fe6af0b9, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_12ad2f23(ANY)) \
    X(M_f5478b71, "gpt-4.1-mini@eu", TAIL(S_f5478b71, 9), P_8d5a5d7c, 1, C_573df607, L_2576a3b2, M_ebd5240e, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_f5478b71(ANY)) \
    X(M_a65891e5, "gpt-4.1-nano@eu", TAIL(S_a65891e5, 9), P_8d5a5d7c, 1, C_573df607, L_2576a3b2, M_7bcf0529, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_a65891e5(ANY)) \
    X(M_d36a964c, "gpt-4.1@eu", TAIL(S_d36a964c, 9), P_8d5a5d7c, 1, C_573df607, L_2576a3b2, M_c8893463, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_d36a964c(ANY)) \
    X(M_af4b01b9, "gpt-4o-mini@eu", TAIL(S_af4b01b9, 9), P_8d5a5d7c, 1, C_417a2c1a, L_868e69c9, M_94d9f0da, K_474633b1, MREG_GLOBAL, DAY(2024, 7, 18), 0, 0, DAY(2026, 11, 10), E_af4b01b9(ANY)) \
    X(M_7959e51b, "gpt-5-mini@eu", TAIL(S_7959e51b, 9), P_8d5a5d7c, 1, C_372696d7, L_013f2f81, M_020751dc, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_7959e51b(ANY)) \
    X(M_1be97d20, "gpt-5-nano@eu", TAIL(S_1be97d20, 9), P_8d5a5d7c, 1, C_372696d7, L_013f2f81, M_6c69beeb, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_1be97d20(ANY)) \
    X(M_8154679d, "gpt-5.1@eu", TAIL(S_8154679d, 9), P_8d5a5d7c, 1, C_ce26ca70, L_b872954f, M_934715f8, K_c770f2fc, MREG_GLOBAL, DAY(2025, 11, 13), 0, 0, DAY(2026, 11, 10), E_8154679d(ANY)) \
    X(M_f81b21d2, "gpt-5.3-codex", TAIL(S_8662a33d, 20), P_8d5a5d7c, 1, C_5895ec62, L_b872954f, M_ab2d0d37, K_c770f2fc, MREG_GLOBAL, DAY(2026, 2, 5), 0, 0, DAY(2026, 11, 10), E_f81b21d2(ANY)) \
    X(M_5dfbd0cd, "gpt-5.4", TAIL(S_101df283, 20), P_8d5a5d7c, 1, C_ce26ca70, L_dee55358, M_da5f158f, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 5), 0, 0, DAY(2026, 11, 10), E_5dfbd0cd(ANY)) \
    X(M_bd535f24, "gpt-5.4-mini", TAIL(S_53c6b415, 20), P_8d5a5d7c, 1, C_ce26ca70, L_b872954f, M_deed65be, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 17), 0, 0, DAY(2026, 11, 10), E_bd535f24(ANY)) \
    X(M_0ae3d41c, "gpt-5.4-nano", TAIL(S_6120ee47, 20), P_8d5a5d7c, 1, C_ce26ca70, L_b872954f, M_4b541524, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 17), 0, 0, DAY(2026, 11, 10), E_0ae3d41c(ANY)) \
    X(M_acb7ed39, "gpt-5.4-pro", TAIL(S_dce1e2ce, 20), P_8d5a5d7c, 1, C_ced022b5, L_dee55358, M_761cd44e, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 5), 0, 0, DAY(2026, 11, 10), E_acb7ed39(ANY)) \
    X(M_92e7823b, "gpt-5.4@eu", TAIL(S_92e7823b, 9), P_8d5a5d7c, 1, C_ce26ca70, L_dee55358, M_da5f158f, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 5), 0, 0, DAY(2026, 11, 10), E_92e7823b(ANY)) \
    X(M_bc7fe20b, "gpt-5.5", TAIL(S_b69f9707, 20), P_8d5a5d7c, 1, C_372696d7, L_dee55358, M_9a8f4a62, K_c770f2fc, MREG_GLOBAL, DAY(2026, 4, 23), 0, 0, DAY(2026, 11, 10), E_bc7fe20b(ANY)) \
    X(M_c2963589, "gpt-5.5-pro", TAIL(S_d7443cc8, 7), P_8d5a5d7c, 1, C_372696d7, L_dee55358, M_cd647860, K_c770f2fc, MREG_GLOBAL, DAY(2026, 4, 23), 0, 0, DAY(2026, 11, 10), E_c2963589(ANY)) \
    X(M_ddc1302e, "gpt-5.5@eu", TAIL(S_ddc1302e, 9), P_8d5a5d7c, 1, C_372696d7, L_dee55358, M_9a8f4a62, K_c770f2fc, MREG_GLOBAL, DAY(2026, 4, 23), 0, 0, DAY(2026, 11, 10), E_ddc1302e(ANY)) \
    X(M_1e5bfbe3, "gpt-5.6-luna", TAIL(S_d3531574, 20), P_8d5a5d7c, 1, C_372696d7, L_dee55358, M_65a8fc1d, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_1e5bfbe3(ANY)) \
    X(M_9d56141e, "gpt-5.6-luna@eu", TAIL(S_9d56141e, 9), P_8d5a5d7c, 1, C_372696d7, L_dee55358, M_65a8fc1d, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_9d56141e(ANY)) \
    X(M_2868ef70, "gpt-5.6-sol", TAIL(S_823425c8, 20), P_8d5a5d7c, 1, C_50fe6f74, L_dee55358, M_05106807, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_2868ef70(ANY)) \
    X(M_0e1eb202, "gpt-5.6-sol@eu", TAIL(S_0e1eb202, 9), P_8d5a5d7c, 1, C_50fe6f74, L_dee55358, M_05106807, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_0e1eb202(ANY)) \
    X(M_064c1b21, "gpt-5.6-terra", TAIL(S_1df6eea7, 20), P_8d5a5d7c, 1, C_372696d7, L_dee55358, M_f8dbf8d1, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_064c1b21(ANY)) \
    X(M_4ecf3cc2, "gpt-5.6-terra@eu", TAIL(S_4ecf3cc2, 9), P_8d5a5d7c, 1, C_372696d7, L_dee55358, M_f8dbf8d1, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_4ecf3cc2(ANY)) \
    X(M_932473d0, "gpt-5@eu", TAIL(S_932473d0, 9), P_8d5a5d7c, 1, C_372696d7, L_b872954f, M_3ada7776, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_932473d0(ANY)) \
    X(M_2dc960f6, "gpt-6-astra", TAIL(S_5f5e8972, 14), P_8d5a5d7c, 1, C_1dbeeacb, L_dee55358, M_5553b7ca, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 3), 0, 0, DAY(2026, 11, 10), E_2dc960f6(ANY)) \
    X(M_d05939fe, "gpt-6-luna", TAIL(S_b85a5b4d, 14), P_8d5a5d7c, 1, C_1dbeeacb, L_dee55358, M_e5d07697, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_d05939fe(ANY)) \
    X(M_783ec314, "gpt-6-luna@eu", TAIL(S_783ec314, 9), P_8d5a5d7c, 1, C_1dbeeacb, L_dee55358, M_e5d07697, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_783ec314(ANY)) \
    X(M_ada16f04, "gpt-6-sol", TAIL(S_9be07b68, 14), P_8d5a5d7c, 1, C_1dbeeacb, L_dee55358, M_3b5ea6fd, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_ada16f04(ANY)) \
    X(M_74736175, "gpt-6-sol@eu", TAIL(S_74736175, 9), P_8d5a5d7c, 1, C_1dbeeacb, L_dee55358, M_3b5ea6fd, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_74736175(ANY)) \
    X(M_26385938, "gpt-6.1-sol", TAIL(S_707174bc, 22), P_8d5a5d7c, 1, C_8a034855, L_dee55358, M_0f7beea5, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 29), 0, 0, DAY(2026, 11, 10), E_26385938(ANY)) \
    X(M_23d8261b, "gpt-6.1-sol@eu", TAIL(S_23d8261b, 9), P_8d5a5d7c, 1, C_8a034855, L_dee55358, M_0f7beea5, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 29), 0, 0, DAY(2026, 11, 10), E_23d8261b(ANY)) \
    X(M_18e9f7b3, "grok-4.2-beta", TAIL(S_2c4954c7, 4), P_8d5a5d7c, 1, C_ef469fea, L_dbcb2fd5, M_2c4954c7, K_3b405d0a, MREG_GLOBAL, DAY(2026, 3, 19), 0, 0, 0, E_18e9f7b3(ANY)) \
    X(M_bd3bbe0f, "grok-4.3", TAIL(S_a7c255fe, 8), P_8d5a5d7c, 1, C_a74cb71b, L_54ef2d95, M_c174497e, K_3b405d0a, MREG_GLOBAL, DAY(2026, 4, 17), 0, 0, DAY(2026, 11, 10), E_bd3bbe0f(ANY)) \
    X(M_1ff1cb25, "grok-4.5", TAIL(S_63da7920, 7), P_8d5a5d7c, 1, C_a74cb71b, L_03c039be, M_b0c41bb2, K_3b405d0a, MREG_GLOBAL, DAY(2026, 7, 8), 0, 0, DAY(2026, 11, 10), E_1ff1cb25(ANY)) \
    X(M_70165224, "grok-4.6", TAIL(S_3983ee29, 19), P_8d5a5d7c, 1, C_a74cb71b, L_03c039be, M_3c17c0d3, K_3b405d0a, MREG_GLOBAL, DAY(2026, 8, 7), 0, 0, DAY(2026, 11, 10), E_70165224(ANY)) \
    X(M_38c9e171, "grok-build-0.1", TAIL(S_ad1415b4, 7), P_8d5a5d7c, 1, C_7af24f56, L_f180ec23, M_49ca5253, K_3b405d0a, MREG_GLOBAL, DAY(2026, 4, 16), 0, 0, DAY(2026, 9, 30), E_38c9e171(ANY)) \
    X(M_24bd352a, "hy3", TAIL(S_b80d4060, 7), P_8d5a5d7c, 1, C_ba6ff5f6, L_92c4859e, M_d23e83fb, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 6), 0, 0, 0, E_24bd352a(ANY)) \
    X(M_ad678e5a, "inkling", TAIL(S_9f90e319, 21), P_8d5a5d7c, 1, C_ebd501bf, L_741cc564, M_98c4c105, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 15), 0, 0, 0, E_ad678e5a(ANY)) \
    X(M_4fab9c93, "inkling-256k", TAIL(S_4fab9c93, 9), P_8d5a5d7c, 1, C_bb280232, L_41c124f1, M_d70d7042, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 15), 0, 0, 0, E_4fab9c93(ANY)) \
    X(M_4b70d921, "kat-coder-pro", TAIL(S_f2f921ef, 7), P_8d5a5d7c, 1, C_63db2eb1, L_f180ec23, M_54a5c0b2, K_a686ee67, MREG_GLOBAL, DAY(2026, 3, 27), 0, 0, 0, E_4b70d921(ANY)) \
    X(M_f505c9fe, "kimi-k2.6", TAIL(S_47f91584, 11), P_8d5a5d7c, 1, C_450a7eee, L_92c4859e, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, DAY(2026, 11, 10), E_f505c9fe(ANY)) \
    X(M_3422693b, "kimi-k2.6@eu", TAIL(S_3422693b, 9), P_8d5a5d7c, 1, C_450a7eee, L_d2454420, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, DAY(2026, 11, 10), E_3422693b(ANY)) \
    X(M_11b2b4b0, "kimi-k2.7-code", TAIL(S_f122244d, 7), P_8d5a5d7c, 1, C_d7ae0263, L_92c4859e, M_5ea285ac, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, DAY(2026, 11, 10), E_11b2b4b0(ANY)) \
    X(M_fa651196, "kimi-k2.7-code@eu", TAIL(S_fa651196, 9), P_8d5a5d7c, 1, C_d7ae0263, L_92c4859e, M_5ea285ac, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, DAY(2026, 11, 10), E_fa651196(ANY)) \
    X(M_a7b18818, "kimi-k3", TAIL(S_bd9a0868, 21), P_8d5a5d7c, 1, C_94205252, L_235e949b, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_a7b18818(ANY)) \
    X(M_661c7087, "kimi-k3@eu", TAIL(S_661c7087, 9), P_8d5a5d7c, 1, C_94205252, L_235e949b, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_661c7087(ANY)) \
    X(M_bae0a804, "ling-2.6-1t", TAIL(S_d88c13c5, 7), P_8d5a5d7c, 1, C_9bd08757, L_92c4859e, M_87e60d5e, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 23), 0, 0, 0, E_bae0a804(ANY)) \
    X(M_9eb0eaa6, "ling-2.6-flash", TAIL(S_ab52d62f, 7), P_8d5a5d7c, 1, C_9bd08757, L_92c4859e, M_8ee155db, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, 0, E_9eb0eaa6(ANY)) \
    X(M_e0a644fe, "mimo-v2.5", TAIL(S_0fd38ea4, 7), P_8d5a5d7c, 1, C_948f1cc7, L_631b3624, M_0d00a1ce, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, DAY(2026, 9, 30), E_e0a644fe(ANY)) \
    X(M_54064250, "mimo-v2.5-pro", TAIL(S_e38258ad, 7), P_8d5a5d7c, 1, C_93acb603, L_631b3624, M_f9fafe88, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, DAY(2026, 9, 30), E_54064250(ANY)) \
    X(M_93558a22, "mimo-v2.6-flash", TAIL(S_800d7d85, 7), P_8d5a5d7c, 1, C_9480c1de, L_631b3624, M_60cd64be, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, 0, E_93558a22(ANY)) \
    X(M_f7f682ed, "mimo-v2.6-pro", TAIL(S_e29900c8, 7), P_8d5a5d7c, 1, C_9480c1de, L_631b3624, M_dabee5e3, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_f7f682ed(ANY)) \
    X(M_b3c5a0b8, "minimax-m2.7", TAIL(S_c38d0758, 19), P_8d5a5d7c, 1, C_0b4eecd8, L_49028e3a, M_d4ef424c, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 3, 18), 0, 0, DAY(2026, 11, 10), E_b3c5a0b8(ANY)) \
    X(M_4a70f8a2, "minimax-m2.7-highspeed", TAIL(S_88e9d9ee, 7), P_8d5a5d7c, 1, C_cb4d0383, L_49028e3a, M_da8ecbcb, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 3, 18), 0, 0, DAY(2026, 11, 10), E_4a70f8a2(ANY)) \
    X(M_6fb67ee8, "minimax-m3", TAIL(S_6b5f348f, 7), P_8d5a5d7c, 1, C_08bc762c, L_ddd5b34b, M_da421aca, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 6, 1), 0, 0, DAY(2026, 11, 10), E_6fb67ee8(ANY)) \
    X(M_5b60a37d, "minimax-m3@eu", TAIL(S_5b60a37d, 9), P_8d5a5d7c, 1, C_8c94f885, L_fe6af0b9, M_da421aca, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 6, 1), 0, 0, DAY(2026, 11, 10), E_5b60a37d(ANY)) \
    X(M_62003214, "mistral-medium-3-5", TAIL(S_1b68679d, 6), P_8d5a5d7c, 1, C_944d423e, L_92c4859e, M_9920c006, K_6e58805c, MREG_GLOBAL, DAY(2026, 4, 30), 0, 0, 0, E_62003214(ANY)) \
    X(M_e734ff66, "mistral-medium-3-5@eu", TAIL(S_e734ff66, 9), P_8d5a5d7c, 1, C_944d423e, L_92c4859e, M_9920c006, K_6e58805c, MREG_GLOBAL, DAY(2026, 4, 30), 0, 0, 0, E_e734ff66(ANY)) \
    X(M_c27b2180, "mistral-medium-latest@eu", TAIL(S_c27b2180, 9), P_8d5a5d7c, 1, C_b9b31a52, L_7dddb4b9, M_901353d1, K_6e58805c, MREG_GLOBAL, DAY(2025, 8, 12), 0, 0, DAY(2026, 11, 10), E_c27b2180(ANY)) \
    X(M_0c2b5f4a, "mistral-small-2603", TAIL(S_6fbffe76, 21), P_8d5a5d7c, 1, C_25fdd170, L_f180ec23, M_fe556287, K_6e58805c, MREG_GLOBAL, DAY(2026, 3, 16), 0, 0, DAY(2026, 11, 10), E_0c2b5f4a(ANY)) \
    X(M_2bdd9a90, "mistral-small-2603@eu", TAIL(S_2bdd9a90, 9), P_8d5a5d7c, 1, C_25fdd170, L_f180ec23, M_fe556287, K_6e58805c, MREG_GLOBAL, DAY(2026, 3, 16), 0, 0, DAY(2026, 11, 10), E_2bdd9a90(ANY)) \
    X(M_432aca67, "nemotron-3-nano-omni", TAIL(S_c2dd1216, 7), P_8d5a5d7c, 1, C_c6d0aa8a, L_0114f094, M_c2dd1216, K_a686ee67, MREG_GLOBAL, DAY(2026, 5, 20), 0, 0, 0, E_432aca67(ANY)) \
    X(M_84d95f30, "nemotron-3-nano-omni@eu", TAIL(S_84d95f30, 9), P_8d5a5d7c, 1, C_c6d0aa8a, L_0114f094, M_c2dd1216, K_a686ee67, MREG_GLOBAL, DAY(2026, 5, 20), 0, 0, 0, E_84d95f30(ANY)) \
    X(M_d9b3ba50, "nemotron-3-ultra-nvfp4", TAIL(S_14ce8074, 10), P_8d5a5d7c, 1, C_4d0d55cb, L_92c4859e, M_d2435ae3, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, 0, E_d9b3ba50(ANY)) \
    X(M_fcc31942, "nemotron-lightning-3.5-30b-a3b", TAIL(S_fcc31942, 9), P_8d5a5d7c, 1, C_c6d0aa8a, L_92c4859e, M_54492bbe, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 15), 0, 0, 0, E_fcc31942(ANY)) \
    X(M_c4ac9457, "nvidia-nemotron-3-super-120b-a12b", TAIL(S_c4ac9457, 9), P_8d5a5d7c, 1, C_8238c81f, L_92c4859e, M_53ec3257, K_a686ee67, MREG_GLOBAL, DAY(2026, 3, 11), 0, 0, 0, E_c4ac9457(ANY)) \
    X(M_cf0cb322, "nvidia-nemotron-3-ultra", TAIL(S_cf0cb322, 9), P_8d5a5d7c, 1, C_c7ca559f, L_69bb61f0, M_d2435ae3, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 23), 0, 0, 0, E_cf0cb322(ANY)) \
    X(M_2be32e59, "o4-mini@eu", TAIL(S_2be32e59, 9), P_8d5a5d7c, 1, C_3046b695, L_013f2f81, M_4d9331f9, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 16), 0, 0, DAY(2026, 11, 10), E_2be32e59(ANY)) \
    X(M_511c8238, "qwen3.5-27b", TAIL(S_c1f86e14, 8), P_8d5a5d7c, 1, C_8c14f969, L_92c4859e, M_c1f86e14, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_511c8238(ANY)) \
    X(M_c7588233, "qwen3.5-2b", TAIL(S_c7588233, 9), P_8d5a5d7c, 1, C_4b14108f, L_92c4859e, M_35d33391, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 3, 10), 0, 0, 0, E_c7588233(ANY)) \
    X(M_708a8c26, "qwen3.5-35b-a3b", TAIL(S_2e99c6cf, 8), P_8d5a5d7c, 1, C_582a2343, L_92c4859e, M_2e99c6cf, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_708a8c26(ANY)) \
    X(M_fb9ca99e, "qwen3.6-plus", TAIL(S_238396b2, 15), P_8d5a5d7c, 1, C_7fa65648, L_9214ee0b, M_b8be5331, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, DAY(2026, 9, 30), E_fb9ca99e(ANY)) \
    X(M_85f329fb, "qwen3.7-max", TAIL(S_28142a8e, 15), P_8d5a5d7c, 1, C_c5a6dd24, L_631b3624, M_a3a34c56, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 5, 21), 0, 0, DAY(2026, 9, 30), E_85f329fb(ANY)) \
    X(M_0a362711, "qwen3.7-plus", TAIL(S_b14a6093, 15), P_8d5a5d7c, 1, C_25235abc, L_631b3624, M_7190ddc2, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 6, 2), 0, 0, DAY(2026, 9, 30), E_0a362711(ANY)) \
    X(M_b7211e21, "qwen3.8-2.4T-A95B", TAIL(S_b7211e21, 9), P_8d5a5d7c, 1, C_0a07a212, L_92c4859e, M_fb920161, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_b7211e21(ANY)) \
    X(M_0be89891, "qwen3.8-2.4T-A95B@eu", TAIL(S_0be89891, 9), P_8d5a5d7c, 1, C_0a07a212, L_85145e51, M_fb920161, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_0be89891(ANY)) \
    X(M_2bb9cf8c, "qwen3.8-flash", TAIL(S_012c9814, 15), P_8d5a5d7c, 1, C_68e95465, L_631b3624, M_3a67c676, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 9, 30), E_2bb9cf8c(ANY)) \
    X(M_47cb903b, "qwen3.8-flash-next", TAIL(S_e1cba225, 8), P_8d5a5d7c, 1, C_e43d08cf, L_92c4859e, M_e1cba225, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 27), 0, 0, 0, E_47cb903b(ANY)) \
    X(M_50f2dd1c, "qwen3.8-flash-next@eu", TAIL(S_50f2dd1c, 9), P_8d5a5d7c, 1, C_e43d08cf, L_92c4859e, M_e1cba225, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 27), 0, 0, 0, E_50f2dd1c(ANY)) \
    X(M_69762f29, "qwen3.8-max", TAIL(S_126174dd, 15), P_8d5a5d7c, 1, C_51874f24, L_631b3624, M_99ca714b, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 3), 0, 0, DAY(2026, 9, 30), E_69762f29(ANY)) \
    X(M_971a724f, "ring-2.6-1t", TAIL(S_949ddb4f, 7), P_8d5a5d7c, 1, C_b056ceb6, L_92c4859e, M_125228dd, K_a686ee67, MREG_GLOBAL, DAY(2026, 5, 8), 0, 0, 0, E_971a724f(ANY)) \
    X(M_8e3abb90, "seed-1.8", TAIL(S_5617e40d, 17), P_8d5a5d7c, 1, C_a17d983d, L_f180ec23, M_bacad001, K_a686ee67, MREG_GLOBAL, DAY(2026, 5, 27), 0, 0, 0, E_8e3abb90(ANY)) \
    X(M_61fe2330, "seed-2.0-code", TAIL(S_20ce09f4, 26), P_8d5a5d7c, 1, C_4ee4fab2, L_f180ec23, M_b6e82bda, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 14), 0, 0, 0, E_61fe2330(ANY)) \
    X(M_7cbedaba, "seed-2.0-mini", TAIL(S_c4235ae9, 26), P_8d5a5d7c, 1, C_4ee4fab2, L_f180ec23, M_dfc5fa05, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 14), 0, 0, 0, E_7cbedaba(ANY)) \
    X(M_e6b9a5f2, "seed-2.0-pro", TAIL(S_e6b9a5f2, 9), P_8d5a5d7c, 1, C_bc5cbd65, L_f180ec23, M_508b1695, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 14), 0, 0, 0, E_e6b9a5f2(ANY)) \
    X(M_93787872, "step-3.7-flash", TAIL(S_f6edd1a4, 7), P_8d5a5d7c, 1, C_17b88f48, L_6e9f4bc9, M_7105be09, K_a686ee67, MREG_GLOBAL, DAY(2026, 5, 29), 0, 0, 0, E_93787872(ANY)) \
    X(M_868cfb8d, "aleph2", TAIL(S_868cfb8d, 7), P_ae679821, 1, C_07b9e05e, L_c8ec700b, M_868cfb8d, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_868cfb8d(ANY)) \
    X(M_6328050e, "gemini_omni_flash", TAIL(S_6328050e, 7), P_ae679821, 1, C_07b9e05e, L_c8ec700b, M_6328050e, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, 0, E_6328050e(ANY)) \
    X(M_391b94b5, "gen4.5", TAIL(S_391b94b5, 7), P_ae679821, 1, C_07b9e05e, L_c8ec700b, M_391b94b5, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_391b94b5(ANY)) \
    X(M_5e4b5bcb, "gen4_image", TAIL(S_5e4b5bcb, 7), P_ae679821, 1, C_d533e12f, L_c8ec700b, M_5e4b5bcb, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_5e4b5bcb(ANY)) \
    X(M_0c2cd7c5, "gen4_image_turbo", TAIL(S_0c2cd7c5, 7), P_ae679821, 1, C_d533e12f, L_c8ec700b, M_0c2cd7c5, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_0c2cd7c5(ANY)) \
    X(M_e5299bcc, "gen4_turbo", TAIL(S_e5299bcc, 7), P_ae679821, 1, C_07b9e05e, L_c8ec700b, M_e5299bcc, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_e5299bcc(ANY)) \
    X(M_7d58e49f, "seedance2_fast", TAIL(S_7d58e49f, 7), P_ae679821, 1, C_07b9e05e, L_c8ec700b, M_7d58e49f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_7d58e49f(ANY)) \
    X(M_0dfbec26, "seedance2_mini", TAIL(S_0dfbec26, 7), P_ae679821, 1, C_07b9e05e, L_c8ec700b, M_0dfbec26, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_0dfbec26(ANY)) \
    X(M_08193bc5, "veo3.1", TAIL(S_08193bc5, 7), P_ae679821, 1, C_07b9e05e, L_c8ec700b, M_08193bc5, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_08193bc5(ANY)) \
    X(M_a4193741, "veo3.1_fast", TAIL(S_a4193741, 7), P_ae679821, 1, C_07b9e05e, L_c8ec700b, M_a4193741, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_a4193741(ANY)) \
    X(M_72412dce, "fugu-max", TAIL(S_e9ad02b9, 14), P_c9ffc5da, 0, C_0e2db0c5, L_ddd5b34b, M_72412dce, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 11), 0, 0, 0, UNPRICED) \
    X(M_391ed96f, "fugu-ultra", TAIL(S_54be5e8d, 14), P_c9ffc5da, 1, C_d9bbcfbf, L_54ef2d95, M_391ed96f, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 15), 0, 0, 0, E_391ed96f(ANY)) \
    X(M_c98c58fc, "fugu-ultra-20260615", TAIL(S_c9205393, 18), P_c9ffc5da, 1, C_d9bbcfbf, L_54ef2d95, M_c98c58fc, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 15), 0, 0, 0, E_c98c58fc(ANY)) \
    X(M_79c9dd49, "fugu-ultra-v2", TAIL(S_db5c5cfa, 14), P_c9ffc5da, 0, C_0df5999a, L_ddd5b34b, M_79c9dd49, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 11), 0, 0, 0, UNPRICED) \
    X(M_e05c0d5d, "namazu", TAIL(S_8884d7b5, 25), P_c9ffc5da, 0, C_92ca888f, L_f180ec23, M_e05c0d5d, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 3), 0, 0, 0, UNPRICED) \
    X(M_74f7ed95, "sakana-namazu", TAIL(S_8884d7b5, 18), P_c9ffc5da, 1, C_0665cf3a, L_eb12a7ab, M_74f7ed95, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 3), 0, 0, 0, E_74f7ed95(ANY)) \
    X(M_27326319, "DeepSeek-R1", TAIL(S_1f48bf79, 10), P_dfc0fdff, 1, C_e1caa12a, L_05f53daf, M_e4756cb6, K_76f4dd72, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, DAY(2026, 9, 23), E_27326319(ANY)) \
    X(M_e4358ff6, "DeepSeek-R1-Distill-Llama-70B", TAIL(S_82522680, 10), P_dfc0fdff, 1, C_204479e6, L_7dddb4b9, M_1803333c, K_04d4a422, MREG_GLOBAL, DAY(2025, 1, 20), 0, DAY(2026, 3, 20), 0, E_e4358ff6(ANY)) \
    X(M_1fdf8b54, "DeepSeek-V3-0324", TAIL(S_5fc59578, 10), P_dfc0fdff, 1, C_59d3d405, L_05f53daf, M_71019ac5, K_671b1359, MREG_GLOBAL, DAY(2025, 3, 24), 0, DAY(2026, 4, 14), 0, E_1fdf8b54(ANY)) \
    X(M_e33945d1, "DeepSeek-V3.1", TAIL(S_a9283d4b, 10), P_dfc0fdff, 1, C_e1f777d7, L_7dddb4b9, M_72434811, K_671b1359, MREG_GLOBAL, DAY(2025, 8, 21), 0, 0, 0, E_e33945d1(ANY)) \
    X(M_3f8d03da, "Llama-4-Maverick-17B-128E-Instruct", TAIL(S_4d956ea8, 5), P_dfc0fdff, 1, C_59679156, L_7dddb4b9, M_4d956ea8, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_3f8d03da(ANY)) \
    X(M_341ddbba, "Llama-4-Scout-17B-16E-Instruct", TAIL(S_95a8158e, 21), P_dfc0fdff, 1, C_4e5be360, L_ca3eb2c6, M_6339eb84, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, DAY(2025, 6, 19), DAY(2026, 9, 30), E_341ddbba(ANY)) \
    X(M_e73ce2fa, "Meta-Llama-3.1-405B-Instruct", TAIL(S_9788efac, 21), P_dfc0fdff, 1, C_7871ff26, L_1d20ca41, M_147e75b6, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, DAY(2025, 6, 25), 0, E_e73ce2fa(ANY)) \
    X(M_1ba7396d, "Meta-Llama-3.1-8B-Instruct", TAIL(S_3ca282e3, 21), P_dfc0fdff, 1, C_3a67d288, L_1d20ca41, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, DAY(2026, 4, 14), DAY(2026, 8, 21), E_1ba7396d(ANY)) \
    X(M_17462d42, "Meta-Llama-3.2-1B-Instruct", TAIL(S_17462d42, 10), P_dfc0fdff, 1, C_bee02c3f, L_1d20ca41, M_772ca25d, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, DAY(2025, 6, 25), 0, E_17462d42(ANY)) \
    X(M_07904cda, "Meta-Llama-3.2-3B-Instruct", TAIL(S_07904cda, 10), P_dfc0fdff, 1, C_2f0515af, L_2f6ec5cc, M_59804501, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, DAY(2025, 6, 25), 0, E_07904cda(ANY)) \
    X(M_a20d6873, "Meta-Llama-3.3-70B-Instruct", TAIL(S_a20d6873, 10), P_dfc0fdff, 1, C_917a7997, L_7dddb4b9, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_a20d6873(ANY)) \
    X(M_bbc90d7b, "Meta-Llama-Guard-3-8B", TAIL(S_bbc90d7b, 10), P_dfc0fdff, 1, C_2144dfb2, L_1d20ca41, M_0ce3dc47, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, DAY(2025, 6, 25), 0, E_bbc90d7b(ANY)) \
    X(M_ac15cd97, "MiniMax-M2.7", TAIL(S_5e83edd5, 20), P_dfc0fdff, 1, C_0b4eecd8, L_2a148a76, M_d4ef424c, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 3, 18), 0, 0, DAY(2026, 11, 10), E_ac15cd97(ANY)) \
    X(M_7241e3d1, "QwQ-32B", TAIL(S_b89cccd1, 8), P_dfc0fdff, 1, C_8d0cfc68, L_1d20ca41, M_b89cccd1, K_f7ede32b, MREG_GLOBAL, DAY(2025, 3, 5), 0, DAY(2025, 6, 25), 0, E_7241e3d1(ANY)) \
    X(M_3b7708af, "Qwen2-Audio-7B-Instruct", TAIL(S_6ddd9c2a, 8), P_dfc0fdff, 1, C_ba1efd44, L_2f6ec5cc, M_6ddd9c2a, K_f7ede32b, MREG_GLOBAL, 0, 0, DAY(2025, 6, 19), 0, E_3b7708af(ANY)) \
    X(M_81bb59e4, "Qwen3-32B", TAIL(S_91b8cab0, 10), P_dfc0fdff, 1, C_6ab8b9ca, L_ca3eb2c6, M_42bdfcfc, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, DAY(2026, 4, 6), DAY(2026, 9, 30), E_81bb59e4(ANY)) \
    X(M_ec74c697, "gemma-4-31B-it", TAIL(S_ec74c697, 10), P_dfc0fdff, 1, C_ac447ebc, L_7dddb4b9, M_9c37d712, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_ec74c697(ANY)) \
    X(M_72c9dd92, "gpt-oss-120b", TAIL(S_024ab181, 14), P_dfc0fdff, 1, C_d87b7405, L_7dddb4b9, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_72c9dd92(ANY)) \
    X(M_68ee8086, "L3-70B-Euryale-v2.1", TAIL(S_7b140759, 26), P_6c6e7086, 0, C_601b47c0, L_ca3eb2c6, M_68ee8086, K_04d4a422, MREG_GLOBAL, DAY(2024, 6, 18), 0, 0, 0, UNPRICED) \
    X(M_53871476, "L3-8B-Lunaris-v1", TAIL(S_dbee4ff7, 26), P_6c6e7086, 0, C_6d187296, L_d48d04fb, M_53871476, K_04d4a422, MREG_GLOBAL, DAY(2024, 11, 28), 0, 0, 0, UNPRICED) \
    X(M_4e5b931d, "L3-8B-Stheno-v3.2", TAIL(S_598e60a8, 26), P_6c6e7086, 0, C_d3615cd8, L_8c121982, M_4e5b931d, K_04d4a422, MREG_GLOBAL, DAY(2024, 11, 29), 0, 0, 0, UNPRICED) \
    X(M_25757393, "l31-70b-euryale-v2.2", TAIL(S_e1f8941b, 7), P_6c6e7086, 0, C_601b47c0, L_ca3eb2c6, M_25757393, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 19), 0, 0, 0, UNPRICED) \
    X(M_3ea26d89, "amazon--nova-lite", TAIL(S_3ea26d89, 12), P_d50b5d76, 1, C_bd39c02b, L_823120cf, M_6703f550, K_cc898ef7, MREG_GLOBAL, DAY(2025, 12, 2), 0, 0, DAY(2026, 11, 10), E_3ea26d89(ANY)) \
    X(M_1caa2c42, "amazon--nova-micro", TAIL(S_1caa2c42, 12), P_d50b5d76, 1, C_c59e1baa, L_7ba4f883, M_96df67ad, K_cc898ef7, MREG_GLOBAL, DAY(2024, 12, 3), 0, 0, DAY(2026, 11, 10), E_1caa2c42(ANY)) \
    X(M_cede5409, "amazon--nova-pro", TAIL(S_cede5409, 12), P_d50b5d76, 1, C_bd39c02b, L_400597c4, M_d753a5a5, K_cc898ef7, MREG_GLOBAL, DAY(2024, 12, 3), 0, 0, DAY(2026, 11, 10), E_cede5409(ANY)) \
    X(M_4f71a624, "amazon--titan-embed-text", TAIL(S_4f71a624, 12), P_d50b5d76, 1, C_a760d2a0, L_cdd0c7d6, M_4f71a624, K_a686ee67, MREG_GLOBAL, DAY(2024, 4, 30), 0, 0, 0, E_4f71a624(ANY)) \
    X(M_805392ef, "anthropic--claude-3-haiku", TAIL(S_805392ef, 12), P_d50b5d76, 1, C_19aa9d37, L_f7ec9c21, M_91090c0d, K_a2682d5c, MREG_GLOBAL, DAY(2024, 3, 13), 0, 0, DAY(2026, 9, 23), E_805392ef(ANY)) \
    X(M_ce88af11, "anthropic--claude-3-opus", TAIL(S_ce88af11, 12), P_d50b5d76, 1, C_0b369895, L_f7ec9c21, M_174688c8, K_a2682d5c, MREG_GLOBAL, DAY(2024, 2, 29), 0, 0, DAY(2026, 9, 23), E_ce88af11(ANY)) \
    X(M_9d3ab04e, "anthropic--claude-3-sonnet", TAIL(S_9d3ab04e, 12), P_d50b5d76, 1, C_1827a539, L_f7ec9c21, M_1510e818, K_a2682d5c, MREG_GLOBAL, DAY(2024, 3, 4), 0, 0, DAY(2026, 9, 23), E_9d3ab04e(ANY)) \
    X(M_24352d2a, "anthropic--claude-3.5-sonnet", TAIL(S_24352d2a, 12), P_d50b5d76, 1, C_ed12a6c9, L_41c2a2d9, M_5e10c018, K_a2682d5c, MREG_GLOBAL, DAY(2024, 10, 22), 0, 0, DAY(2026, 9, 23), E_24352d2a(ANY)) \
    X(M_86ac7697, "anthropic--claude-3.7-sonnet", TAIL(S_86ac7697, 12), P_d50b5d76, 1, C_cab44b1b, L_449add89, M_e55f3b37, K_a2682d5c, MREG_GLOBAL, DAY(2025, 2, 19), 0, 0, DAY(2026, 9, 23), E_86ac7697(ANY)) \
    X(M_01810fd0, "anthropic--claude-4-opus", TAIL(S_01810fd0, 12), P_d50b5d76, 1, C_e2b4feb8, L_9e48c11f, M_7cac6784, K_a2682d5c, MREG_GLOBAL, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_01810fd0(ANY)) \
    X(M_f98741d7, "anthropic--claude-4-sonnet", TAIL(S_f98741d7, 12), P_d50b5d76, 1, C_e2b4feb8, L_449add89, M_4cfcdc05, K_a2682d5c, MREG_GLOBAL, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_f98741d7(ANY)) \
    X(M_c457feae, "anthropic--claude-4.5-haiku", TAIL(S_c457feae, 12), P_d50b5d76, 1, C_fa519194, L_449add89, M_dd2f481c, K_a2682d5c, MREG_GLOBAL, DAY(2025, 10, 15), 0, 0, DAY(2026, 11, 10), E_c457feae(ANY)) \
    X(M_d614d52b, "anthropic--claude-4.5-opus", TAIL(S_d614d52b, 12), P_d50b5d76, 1, C_50c0358f, L_449add89, M_f583c185, K_a2682d5c, MREG_GLOBAL, DAY(2025, 11, 24), 0, 0, DAY(2026, 11, 10), E_d614d52b(ANY)) \
    X(M_c9b980bd, "anthropic--claude-4.5-sonnet", TAIL(S_c9b980bd, 12), P_d50b5d76, 1, C_fa519194, L_449add89, M_ec8b283a, K_a2682d5c, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, DAY(2026, 11, 10), E_c9b980bd(ANY)) \
    X(M_37a9dac0, "anthropic--claude-4.6-opus", TAIL(S_37a9dac0, 12), P_d50b5d76, 1, C_5d594a9b, L_ddd5b34b, M_82f48fe4, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 4), 0, 0, DAY(2026, 11, 10), E_37a9dac0(ANY)) \
    X(M_1a5adf29, "anthropic--claude-4.6-sonnet", TAIL(S_1a5adf29, 12), P_d50b5d76, 1, C_50c0358f, L_823120cf, M_fec21a94, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 17), 0, 0, DAY(2026, 11, 10), E_1a5adf29(ANY)) \
    X(M_e26f0203, "anthropic--claude-4.7-opus", TAIL(S_e26f0203, 12), P_d50b5d76, 1, C_1638d540, L_ddd5b34b, M_792c5a49, K_98665e4e, MREG_GLOBAL, DAY(2026, 4, 16), 0, 0, DAY(2026, 11, 10), E_e26f0203(ANY)) \
    X(M_d40a4585, "anthropic--claude-4.8-opus", TAIL(S_d40a4585, 12), P_d50b5d76, 1, C_1638d540, L_ddd5b34b, M_cccbc1ce, K_98665e4e, MREG_GLOBAL, DAY(2026, 5, 28), 0, 0, DAY(2026, 11, 10), E_d40a4585(ANY)) \
    X(M_33772155, "cohere--command-a-reasoning", TAIL(S_33772155, 12), P_d50b5d76, 1, C_452de1cf, L_f74b1588, M_3894ee60, K_c46c063f, MREG_GLOBAL, DAY(2025, 8, 21), 0, 0, DAY(2026, 9, 30), E_33772155(ANY)) \
    X(M_6c506ddc, "gemini-2.5-flash", TAIL(S_7977b1eb, 11), P_d50b5d76, 1, C_76a12ed7, L_67ea36da, M_cd62f9d5, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, 0, DAY(2026, 11, 10), E_6c506ddc(ANY)) \
    X(M_314dd189, "gemini-2.5-flash-lite", TAIL(S_529dcf56, 11), P_d50b5d76, 1, C_76a12ed7, L_67ea36da, M_aa393677, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, 0, DAY(2026, 11, 10), E_314dd189(ANY)) \
    X(M_c6f724fb, "gemini-2.5-pro", TAIL(S_57fc295d, 11), P_d50b5d76, 1, C_ddb0f5ff, L_67ea36da, M_962e7b87, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, 0, DAY(2026, 11, 10), E_c6f724fb(ANY)) \
    X(M_63c127a2, "gemini-3.1-flash-lite", TAIL(S_0c69b05e, 10), P_d50b5d76, 1, C_de5319ee, L_67ea36da, M_97279ba6, K_16d6fde1, MREG_GLOBAL, DAY(2026, 3, 3), 0, 0, DAY(2026, 11, 10), E_63c127a2(ANY)) \
    X(M_38ae64cf, "gemini-3.5-flash", TAIL(S_8bd9f10b, 10), P_d50b5d76, 1, C_de5319ee, L_67ea36da, M_8d99798a, K_16d6fde1, MREG_GLOBAL, DAY(2026, 5, 19), 0, 0, DAY(2026, 11, 10), E_38ae64cf(ANY)) \
    X(M_aca188a3, "gpt-4.1", TAIL(S_7ff9122f, 17), P_d50b5d76, 1, C_573df607, L_2576a3b2, M_c8893463, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_aca188a3(ANY)) \
    X(M_f705895e, "gpt-4.1-mini", TAIL(S_95f0e8f7, 4), P_d50b5d76, 1, C_573df607, L_2576a3b2, M_ebd5240e, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_f705895e(ANY)) \
    X(M_4b8f3f72, "gpt-4.1-nano", TAIL(S_9b148cef, 4), P_d50b5d76, 1, C_573df607, L_2576a3b2, M_7bcf0529, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_4b8f3f72(ANY)) \
    X(M_8912ad7a, "gpt-5", TAIL(S_e7ee51b8, 17), P_d50b5d76, 1, C_372696d7, L_b872954f, M_3ada7776, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_8912ad7a(ANY)) \
    X(M_0015b29a, "gpt-5-mini", TAIL(S_1a5e0c28, 17), P_d50b5d76, 1, C_372696d7, L_b872954f, M_020751dc, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_0015b29a(ANY)) \
    X(M_ed612821, "gpt-5-nano", TAIL(S_4d87caa7, 17), P_d50b5d76, 1, C_372696d7, L_b872954f, M_6c69beeb, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_ed612821(ANY)) \
    X(M_8a8312c2, "gpt-5.2", TAIL(S_791a0823, 20), P_d50b5d76, 1, C_ce26ca70, L_b872954f, M_6132e68d, K_c770f2fc, MREG_GLOBAL, DAY(2025, 12, 11), 0, 0, DAY(2026, 11, 10), E_8a8312c2(ANY)) \
    X(M_9e62a490, "gpt-5.4", TAIL(S_101df283, 20), P_d50b5d76, 1, C_ce26ca70, L_dee55358, M_da5f158f, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 5), 0, 0, DAY(2026, 11, 10), E_9e62a490(ANY)) \
    X(M_ae581336, "gpt-5.5", TAIL(S_b69f9707, 20), P_d50b5d76, 1, C_372696d7, L_dee55358, M_9a8f4a62, K_c770f2fc, MREG_GLOBAL, DAY(2026, 4, 23), 0, 0, DAY(2026, 11, 10), E_ae581336(ANY)) \
    X(M_981c738d, "gpt-5.6-luna", TAIL(S_d3531574, 20), P_d50b5d76, 1, C_372696d7, L_dee55358, M_65a8fc1d, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_981c738d(ANY)) \
    X(M_2bb9c4b1, "gpt-5.6-sol", TAIL(S_823425c8, 20), P_d50b5d76, 1, C_50fe6f74, L_dee55358, M_05106807, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_2bb9c4b1(ANY)) \
    X(M_774af055, "gpt-5.6-terra", TAIL(S_1df6eea7, 20), P_d50b5d76, 1, C_372696d7, L_dee55358, M_f8dbf8d1, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_774af055(ANY)) \
    X(M_1aa7522f, "mistralai--mistral-medium-instruct", TAIL(S_1aa7522f, 12), P_d50b5d76, 1, C_b9b31a52, L_f95b1ee4, M_e1eaadb9, K_6e58805c, MREG_GLOBAL, DAY(2025, 5, 7), 0, 0, DAY(2026, 11, 10), E_1aa7522f(ANY)) \
    X(M_82b55cd3, "mistralai--mistral-small", TAIL(S_82b55cd3, 12), P_d50b5d76, 1, C_25fdd170, L_f95b1ee4, M_fe556287, K_6e58805c, MREG_GLOBAL, DAY(2026, 3, 16), 0, 0, DAY(2026, 11, 10), E_82b55cd3(ANY)) \
    X(M_d7bf7372, "nvidia--llama-3.2-nv-embedqa-1b", TAIL(S_d7bf7372, 12), P_d50b5d76, 1, C_a45f3834, L_f255482b, M_e934a861, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_d7bf7372(ANY)) \
    X(M_4d6d55b2, "sap-abap-1", TAIL(S_4d6d55b2, 12), P_d50b5d76, 1, C_09f14adf, L_acf26cab, M_4d6d55b2, K_a686ee67, MREG_GLOBAL, DAY(2025, 11, 26), 0, 0, 0, E_4d6d55b2(ANY)) \
    X(M_80d6af8f, "sonar", TAIL(S_80d6af8f, 12), P_d50b5d76, 1, C_238c2c65, L_96cffaf0, M_4a6db50c, K_a686ee67, MREG_GLOBAL, DAY(2025, 1, 21), 0, 0, DAY(2026, 9, 30), E_80d6af8f(ANY)) \
    X(M_eaec9721, "sonar-deep-research", TAIL(S_eaec9721, 12), P_d50b5d76, 1, C_e0f09c84, L_2ea4c9e0, M_4da71407, K_a686ee67, MREG_GLOBAL, DAY(2025, 2, 14), 0, 0, DAY(2026, 9, 30), E_eaec9721(ANY)) \
    X(M_a0cf879d, "sonar-pro", TAIL(S_a0cf879d, 12), P_d50b5d76, 1, C_a6e6c657, L_41c2a2d9, M_52d39de7, K_a686ee67, MREG_GLOBAL, DAY(2025, 1, 21), 0, 0, DAY(2026, 9, 30), E_a0cf879d(ANY)) \
    X(M_5f5d0f56, "text-embedding-3-large", TAIL(S_5f5d0f56, 12), P_d50b5d76, 1, C_30ce8cb4, L_8628b263, M_55c644c1, K_3af3a7e1, MREG_GLOBAL, DAY(2024, 1, 25), 0, 0, DAY(2026, 9, 30), E_5f5d0f56(ANY)) \
    X(M_b52217af, "text-embedding-3-small", TAIL(S_b52217af, 12), P_d50b5d76, 1, C_30ce8cb4, L_8628b263, M_3d0b02d0, K_3af3a7e1, MREG_GLOBAL, DAY(2024, 1, 25), 0, 0, DAY(2026, 9, 30), E_b52217af(ANY)) \
    X(M_9e9bebb2, "BAAI/bge-multilingual-gemma2", TAIL(S_a08d6ff6, 7), P_acbe5993, 1, C_a6586bb8, L_c8ec700b, M_9e9bebb2, K_c495cb50, MREG_GLOBAL, 0, 0, 0, 0, E_9e9bebb2(ANY)) \
    X(M_0f0c7425, "bge-multilingual-gemma2", TAIL(S_a08d6ff6, 12), P_acbe5993, 1, C_a760d2a0, L_6448a4d8, M_0f0c7425, K_c495cb50, MREG_GLOBAL, DAY(2024, 7, 26), 0, 0, 0, E_0f0c7425(ANY)) \
    X(M_2b437ac8, "deepseek-v4-flash-0731", TAIL(S_194138b2, 22), P_acbe5993, 1, C_0a07a212, L_073f369b, M_cedf04ac, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, 0, 0, E_2b437ac8(ANY)) \
    X(M_abc76ec3, "gemma-4-26b-a4b-it", TAIL(S_cf0886f1, 14), P_acbe5993, 1, C_ac447ebc, L_7e5ae945, M_f5169509, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 1), 0, 0, 0, E_abc76ec3(ANY)) \
    X(M_eff7fd2c, "glm-5.2", TAIL(S_27dcbae8, 8), P_acbe5993, 1, C_c8fb34f5, L_7e5ae945, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, DAY(2026, 11, 16), DAY(2026, 11, 10), E_eff7fd2c(ANY)) \
    X(M_6faaa7a5, "google/gemma-3-27b-it", TAIL(S_fcb67137, 10), P_acbe5993, 1, C_e162f89c, L_e0f22638, M_ff873c19, K_dac21884, MREG_GLOBAL, DAY(2025, 3, 12), 0, 0, DAY(2026, 9, 23), E_6faaa7a5(ANY)) \
    X(M_f4ef2fc0, "google/gemma-4-26b-a4b-it", TAIL(S_38eabfe7, 7), P_acbe5993, 1, C_ac447ebc, L_073f369b, M_f5169509, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_f4ef2fc0(ANY)) \
    X(M_4742b2b2, "gpt-oss-120b", TAIL(S_024ab181, 14), P_acbe5993, 1, C_d87b7405, L_2ea4c9e0, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_4742b2b2(ANY)) \
    X(M_83faa9a9, "hcompany/holo2-30b-a3b", TAIL(S_83faa9a9, 9), P_acbe5993, 1, C_3986f01d, L_724a3d69, M_83faa9a9, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_83faa9a9(ANY)) \
    X(M_f6862b0b, "llama-3.3-70b-instruct", TAIL(S_bb6aff41, 9), P_acbe5993, 1, C_6139bb12, L_a54fd8a1, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_f6862b0b(ANY)) \
    X(M_47190ea1, "meta/llama-3.3-70b-instruct", TAIL(S_47190ea1, 9), P_acbe5993, 1, C_917a7997, L_788aad12, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_47190ea1(ANY)) \
    X(M_6b651b5b, "mistral-medium-3.5-128b", TAIL(S_8b86a5cf, 19), P_acbe5993, 1, C_2cd8189a, L_7e5ae945, M_9824e969, K_6e58805c, MREG_GLOBAL, DAY(2026, 4, 29), 0, 0, DAY(2026, 11, 10), E_6b651b5b(ANY)) \
    X(M_49f63532, "mistral-small-3.2-24b-instruct-2506", TAIL(S_e5a9cbbb, 21), P_acbe5993, 1, C_96a9a39b, L_2ea4c9e0, M_29c4ee52, K_6e58805c, MREG_GLOBAL, DAY(2025, 6, 20), 0, 0, DAY(2026, 11, 10), E_49f63532(ANY)) \
    X(M_19f13590, "mistralai/devstral-2-123b-instruct-2512", TAIL(S_19f13590, 9), P_acbe5993, 1, C_47480612, L_4c5ce4d2, M_ee6bf01d, K_6e58805c, MREG_GLOBAL, DAY(2025, 12, 9), 0, 0, DAY(2026, 11, 10), E_19f13590(ANY)) \
    X(M_8b86a5cf, "mistralai/mistral-medium-3.5-128b", TAIL(S_8b86a5cf, 9), P_acbe5993, 1, C_a2a4f6d0, L_7e5ae945, M_9920c006, K_6e58805c, MREG_GLOBAL, DAY(2026, 4, 30), 0, 0, 0, E_8b86a5cf(ANY)) \
    X(M_54f99b4a, "mistralai/mistral-small-3.2-24b-instruct-2506", TAIL(S_e5a9cbbb, 11), P_acbe5993, 1, C_b5bda0c6, L_2ea4c9e0, M_29c4ee52, K_6e58805c, MREG_GLOBAL, DAY(2025, 6, 20), 0, 0, DAY(2026, 11, 10), E_54f99b4a(ANY)) \
    X(M_93d2ee5f, "mistralai/pixtral-12b-2409", TAIL(S_a69d759f, 8), P_acbe5993, 1, C_9f057f9f, L_96cffaf0, M_b6105b09, K_6e58805c, MREG_GLOBAL, DAY(2024, 9, 10), 0, DAY(2026, 10, 1), DAY(2026, 8, 21), E_93d2ee5f(ANY)) \
    X(M_e68ac2a1, "mistralai/voxtral-small-24b-2507", TAIL(S_6c8e3944, 11), P_acbe5993, 1, C_9fe4d76f, L_e016aef3, M_46b6a918, K_6e58805c, MREG_GLOBAL, DAY(2025, 7, 15), 0, 0, 0, E_e68ac2a1(ANY)) \
    X(M_207be732, "openai/gpt-oss-120b", TAIL(S_e8e9b906, 10), P_acbe5993, 1, C_d87b7405, L_2ea4c9e0, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_207be732(ANY)) \
    X(M_c7b28954, "pixtral-12b-2409", TAIL(S_a69d759f, 18), P_acbe5993, 1, C_9f057f9f, L_96cffaf0, M_b6105b09, K_6e58805c, MREG_GLOBAL, DAY(2024, 9, 10), 0, 0, DAY(2026, 8, 21), E_c7b28954(ANY)) \
    X(M_28397ebd, "qwen/qwen3-235b-a22b-instruct-2507", TAIL(S_0d6b6791, 7), P_acbe5993, 1, C_641cd2e3, L_7e5ae945, M_b147e8e5, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 21), 0, 0, 0, E_28397ebd(ANY)) \
    X(M_353705c1, "qwen/qwen3-coder-30b-a3b-instruct", TAIL(S_1b092e88, 7), P_acbe5993, 1, C_ab263c02, L_2ea4c9e0, M_db53d954, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 31), 0, DAY(2026, 10, 1), 0, E_353705c1(ANY)) \
    X(M_19bb2ce1, "qwen/qwen3-embedding-8b", TAIL(S_99f0225b, 7), P_acbe5993, 1, C_dc9662bf, L_acf26cab, M_3faecd92, K_f7ede32b, MREG_GLOBAL, DAY(2025, 6, 5), 0, 0, 0, E_19bb2ce1(ANY)) \
    X(M_adacd47a, "qwen/qwen3.5-397b-a17b", TAIL(S_7df9d059, 7), P_acbe5993, 1, C_6ce06f1a, L_7e5ae945, M_dccb8b92, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 15), 0, 0, DAY(2026, 9, 30), E_adacd47a(ANY)) \
    X(M_d9de2070, "qwen/qwen3.6-35b-a3b", TAIL(S_21a4f430, 7), P_acbe5993, 1, C_c0a9601c, L_7e5ae945, M_eb535326, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 17), 0, 0, 0, E_d9de2070(ANY)) \
    X(M_598d8b14, "qwen3-235b-a22b-instruct-2507", TAIL(S_568be692, 7), P_acbe5993, 1, C_f61fda18, L_ab78feb7, M_8cf539d2, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_598d8b14(ANY)) \
    X(M_9b0a53af, "qwen3-coder-30b-a3b-instruct", TAIL(S_664ccb17, 17), P_acbe5993, 1, C_ab263c02, L_2ea4c9e0, M_db53d954, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 31), 0, 0, 0, E_9b0a53af(ANY)) \
    X(M_0cd9dc54, "qwen3-embedding-8b", TAIL(S_7f9066d5, 7), P_acbe5993, 1, C_27731729, L_acf26cab, M_3faecd92, K_f7ede32b, MREG_GLOBAL, DAY(2025, 6, 5), 0, 0, 0, E_0cd9dc54(ANY)) \
    X(M_3a897654, "qwen3.5-397b-a17b", TAIL(S_d54e8a8c, 30), P_acbe5993, 1, C_6ce06f1a, L_7e5ae945, M_dccb8b92, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 15), 0, 0, DAY(2026, 9, 30), E_3a897654(ANY)) \
    X(M_11cf0586, "qwen3.6-35b-a3b", TAIL(S_3e1910ad, 15), P_acbe5993, 1, C_c0a9601c, L_788aad12, M_eb535326, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 17), 0, 0, 0, E_11cf0586(ANY)) \
    X(M_97426fe9, "qwen3.8-27b", TAIL(S_a3ed86be, 15), P_acbe5993, 1, C_17b88f48, L_41c124f1, M_dea49a5a, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, 0, E_97426fe9(ANY)) \
    X(M_0a5194e2, "whisper-large-v3", TAIL(S_5e95ce6e, 7), P_acbe5993, 1, C_6c697fb2, L_7a231016, M_5e95ce6e, K_a686ee67, MREG_GLOBAL, DAY(2023, 9, 1), 0, 0, 0, E_0a5194e2(ANY)) \
    X(M_3b836be0, "ByteDance-Seed/Seed-OSS-36B-Instruct", TAIL(S_3b836be0, 12), P_2864ab1d, 1, C_8e5c2d75, L_e5c60a7e, M_1b156abc, K_a686ee67, MREG_GLOBAL, DAY(2025, 9, 4), 0, 0, 0, E_3b836be0(ANY)) \
    X(M_f029baa5, "MiniMaxAI/MiniMax-M2.5", TAIL(S_1ac9a303, 10), P_2864ab1d, 1, C_0b4eecd8, L_73f710f7, M_59208343, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 2, 12), 0, 0, DAY(2026, 9, 30), E_f029baa5(ANY)) \
    X(M_9d42ae1c, "MiniMaxAI/MiniMax-M3", TAIL(S_6e0b2885, 10), P_2864ab1d, 1, C_8c94f885, L_42ddb37f, M_da421aca, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 6, 1), 0, 0, DAY(2026, 11, 10), E_9d42ae1c(ANY)) \
    X(M_66ec7a77, "Qwen/Qwen2.5-72B-Instruct", TAIL(S_db7d5881, 10), P_2864ab1d, 1, C_4e240398, L_3e0f949a, M_6700b203, K_f7ede32b, MREG_GLOBAL, DAY(2024, 9, 18), 0, 0, 0, E_66ec7a77(ANY)) \
    X(M_0fdd198f, "Qwen/Qwen3-14B", TAIL(S_36dc191a, 10), P_2864ab1d, 1, C_0c41a1f8, L_f5d5ad80, M_5151f5d0, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_0fdd198f(ANY)) \
    X(M_904f9570, "Qwen/Qwen3-30B-A3B-Instruct-2507", TAIL(S_fb07120f, 6), P_2864ab1d, 1, C_fb9a99ed, L_e5c60a7e, M_e72662da, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 30), 0, 0, 0, E_904f9570(ANY)) \
    X(M_df7e4ef9, "Qwen/Qwen3-32B", TAIL(S_70bfcb80, 10), P_2864ab1d, 1, C_0c41a1f8, L_f5d5ad80, M_42bdfcfc, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_df7e4ef9(ANY)) \
    X(M_f346fc37, "Qwen/Qwen3-8B", TAIL(S_05735439, 12), P_2864ab1d, 1, C_f61fda18, L_f5d5ad80, M_ca1c745d, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_f346fc37(ANY)) \
    X(M_3966f1c9, "Qwen/Qwen3-Coder-30B-A3B-Instruct", TAIL(S_89973399, 21), P_2864ab1d, 1, C_ab263c02, L_e5c60a7e, M_db53d954, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 31), 0, 0, 0, E_3966f1c9(ANY)) \
    X(M_22bf69c2, "Qwen/Qwen3-Coder-480B-A35B-Instruct", TAIL(S_cbe1eb2d, 10), P_2864ab1d, 1, C_2377d18a, L_e5c60a7e, M_62abebc9, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 23), 0, 0, DAY(2026, 9, 30), E_22bf69c2(ANY)) \
    X(M_c4f8ddbf, "Qwen/Qwen3-VL-30B-A3B-Instruct", TAIL(S_09c4a403, 10), P_2864ab1d, 1, C_e11b6824, L_e5c60a7e, M_d25d2edc, K_f7ede32b, MREG_GLOBAL, DAY(2025, 10, 5), 0, 0, 0, E_c4f8ddbf(ANY)) \
    X(M_3be60af5, "Qwen/Qwen3-VL-30B-A3B-Thinking", TAIL(S_a21fed54, 19), P_2864ab1d, 1, C_44111325, L_e5c60a7e, M_238acf5b, K_f7ede32b, MREG_GLOBAL, DAY(2025, 10, 11), 0, 0, 0, E_3be60af5(ANY)) \
    X(M_20d613da, "Qwen/Qwen3-VL-32B-Instruct", TAIL(S_20d613da, 12), P_2864ab1d, 1, C_4c0524a3, L_e5c60a7e, M_1399bdbd, K_f7ede32b, MREG_GLOBAL, DAY(2025, 10, 21), 0, 0, 0, E_20d613da(ANY)) \
    X(M_ef84fdd0, "Qwen/Qwen3-VL-32B-Thinking", TAIL(S_ef84fdd0, 12), P_2864ab1d, 1, C_21b51a5e, L_e5c60a7e, M_2d25379a, K_f7ede32b, MREG_GLOBAL, DAY(2025, 10, 21), 0, 0, 0, E_ef84fdd0(ANY)) \
    X(M_bb2291fb, "Qwen/Qwen3-VL-8B-Instruct", TAIL(S_cf032a23, 19), P_2864ab1d, 1, C_b1dde78c, L_e5c60a7e, M_c339c142, K_f7ede32b, MREG_GLOBAL, DAY(2025, 10, 15), 0, 0, 0, E_bb2291fb(ANY)) \
    X(M_b24eae03, "Qwen/Qwen3.5-122B-A10B", TAIL(S_7412f6f1, 10), P_2864ab1d, 1, C_8c14f969, L_92c4859e, M_5de79c20, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_b24eae03(ANY)) \
    X(M_3f0c4a7a, "Qwen/Qwen3.5-27B", TAIL(S_b51d875a, 10), P_2864ab1d, 1, C_8c14f969, L_92c4859e, M_c1f86e14, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_3f0c4a7a(ANY)) \
    X(M_90656e5a, "Qwen/Qwen3.5-35B-A3B", TAIL(S_a91d25bf, 10), P_2864ab1d, 1, C_582a2343, L_92c4859e, M_2e99c6cf, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_90656e5a(ANY)) \
    X(M_aa632973, "Qwen/Qwen3.5-397B-A17B", TAIL(S_21575725, 10), P_2864ab1d, 1, C_6ce06f1a, L_92c4859e, M_dccb8b92, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 15), 0, 0, DAY(2026, 9, 30), E_aa632973(ANY)) \
    X(M_d9ec9881, "Qwen/Qwen3.5-9B", TAIL(S_c202640b, 10), P_2864ab1d, 1, C_fb9a99ed, L_92c4859e, M_3a3135fc, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 3, 3), 0, 0, 0, E_d9ec9881(ANY)) \
    X(M_cfec2d13, "Qwen/Qwen3.6-27B", TAIL(S_064e1afb, 10), P_2864ab1d, 1, C_582a2343, L_92c4859e, M_03868644, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, 0, E_cfec2d13(ANY)) \
    X(M_16eb79df, "Qwen/Qwen3.6-35B-A3B", TAIL(S_d1909065, 10), P_2864ab1d, 1, C_c0a9601c, L_92c4859e, M_eb535326, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 17), 0, 0, 0, E_16eb79df(ANY)) \
    X(M_3a6a1dee, "Qwen/Qwen3.8-2.4T-A95B", TAIL(S_9cc29aa0, 10), P_2864ab1d, 1, C_86dc750e, L_fc0daf59, M_fb920161, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_3a6a1dee(ANY)) \
    X(M_2cb57f23, "deepseek-ai/DeepSeek-R1", TAIL(S_91063e9f, 10), P_2864ab1d, 1, C_8aaa0988, L_624f70ec, M_e4756cb6, K_76f4dd72, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, DAY(2026, 9, 23), E_2cb57f23(ANY)) \
    X(M_4e818db6, "deepseek-ai/DeepSeek-V3", TAIL(S_feac3399, 10), P_2864ab1d, 1, C_fd03bfb9, L_624f70ec, M_f309956f, K_671b1359, MREG_GLOBAL, DAY(2024, 12, 26), 0, 0, 0, E_4e818db6(ANY)) \
    X(M_e37d5c87, "deepseek-ai/DeepSeek-V3.1", TAIL(S_b86c1605, 10), P_2864ab1d, 1, C_6f7616ab, L_624f70ec, M_72434811, K_671b1359, MREG_GLOBAL, DAY(2025, 8, 25), 0, 0, 0, E_e37d5c87(ANY)) \
    X(M_a525d32e, "deepseek-ai/DeepSeek-V3.1-Terminus", TAIL(S_5c5e4c26, 10), P_2864ab1d, 1, C_ceb922b5, L_ee9c70a2, M_73b19456, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 22), 0, 0, 0, E_a525d32e(ANY)) \
    X(M_5b508783, "deepseek-ai/DeepSeek-V3.2", TAIL(S_9ce6bbba, 10), P_2864ab1d, 1, C_5ff05213, L_624f70ec, M_6c588476, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, 0, E_5b508783(ANY)) \
    X(M_5c7611ba, "deepseek-ai/DeepSeek-V3.2-Exp", TAIL(S_d7413593, 19), P_2864ab1d, 1, C_ceb922b5, L_ee9c70a2, M_5418aa6d, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, 0, E_5c7611ba(ANY)) \
    X(M_87b8e635, "deepseek-ai/DeepSeek-V4-Flash", TAIL(S_42ed5edd, 10), P_2864ab1d, 1, C_b7101c1c, L_f778b53e, M_6d0dcdfb, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 9, 30), E_87b8e635(ANY)) \
    X(M_e6bfb2a1, "deepseek-ai/DeepSeek-V4-Flash-0731", TAIL(S_23707d1f, 10), P_2864ab1d, 1, C_0a07a212, L_f778b53e, M_cedf04ac, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, 0, 0, E_e6bfb2a1(ANY)) \
    X(M_35f4b929, "deepseek-ai/DeepSeek-V4-Flash-Vision-Exp", TAIL(S_dcac2b5d, 10), P_2864ab1d, 1, C_ea674b52, L_f778b53e, M_7a9277b5, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 21), 0, 0, 0, E_35f4b929(ANY)) \
    X(M_c4ee8ceb, "deepseek-ai/DeepSeek-V4-Pro", TAIL(S_7e25b2cd, 10), P_2864ab1d, 1, C_0c67a4de, L_f778b53e, M_4247e801, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 11, 10), E_c4ee8ceb(ANY)) \
    X(M_63d64515, "deepseek-ai/DeepSeek-V4-Pro-0813", TAIL(S_d3de4446, 10), P_2864ab1d, 1, C_0a07a212, L_f778b53e, M_53efb261, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_63d64515(ANY)) \
    X(M_38bfebcc, "google/gemma-4-12B-it", TAIL(S_38bfebcc, 12), P_2864ab1d, 1, C_8e5c2d75, L_92c4859e, M_dfcb945c, K_bf7d4428, MREG_GLOBAL, DAY(2026, 6, 9), 0, 0, 0, E_38bfebcc(ANY)) \
    X(M_f6e5aed5, "google/gemma-4-26B-A4B-it", TAIL(S_cedbdba2, 10), P_2864ab1d, 1, C_fb9a99ed, L_92c4859e, M_f5169509, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_f6e5aed5(ANY)) \
    X(M_df9a68c8, "google/gemma-4-31B-it", TAIL(S_28d1f89f, 6), P_2864ab1d, 1, C_fb9a99ed, L_92c4859e, M_9c37d712, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_df9a68c8(ANY)) \
    X(M_3c168115, "inclusionAI/Ling-flash-2.0", TAIL(S_3c168115, 12), P_2864ab1d, 1, C_8e5c2d75, L_f5d5ad80, M_0195dfc1, K_a686ee67, MREG_GLOBAL, DAY(2025, 9, 18), 0, 0, 0, E_3c168115(ANY)) \
    X(M_13680a05, "meituan-longcat/LongCat-2.0", TAIL(S_13680a05, 12), P_2864ab1d, 1, C_16ac7d64, L_9fd99f2d, M_c34d64f6, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 30), 0, 0, 0, E_13680a05(ANY)) \
    X(M_69867905, "moonshotai/Kimi-K2.5", TAIL(S_a69f20b3, 10), P_2864ab1d, 1, C_ebfc071a, L_e5c60a7e, M_06434604, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 1, 27), 0, 0, DAY(2026, 9, 23), E_69867905(ANY)) \
    X(M_04af1520, "moonshotai/Kimi-K2.6", TAIL(S_be5b1c96, 10), P_2864ab1d, 1, C_450a7eee, L_e5c60a7e, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, DAY(2026, 11, 10), E_04af1520(ANY)) \
    X(M_e63bd899, "moonshotai/Kimi-K2.7-Code", TAIL(S_2cee4232, 10), P_2864ab1d, 1, C_d7ae0263, L_92c4859e, M_5ea285ac, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, DAY(2026, 11, 10), E_e63bd899(ANY)) \
    X(M_b66577ab, "moonshotai/Kimi-K3", TAIL(S_45e34956, 10), P_2864ab1d, 1, C_94205252, L_3988e244, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_b66577ab(ANY)) \
    X(M_37635c08, "nex-agi/Nex-N2-Pro", TAIL(S_37635c08, 12), P_2864ab1d, 1, C_28c48a06, L_6e9f4bc9, M_37635c08, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 2), 0, 0, 0, E_37635c08(ANY)) \
    X(M_7d857a09, "openai/gpt-oss-120b", TAIL(S_e8e9b906, 10), P_2864ab1d, 1, C_d87b7405, L_aededfbc, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_7d857a09(ANY)) \
    X(M_544bc183, "openai/gpt-oss-20b", TAIL(S_12314ebc, 10), P_2864ab1d, 1, C_d87b7405, L_aededfbc, M_a741d960, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_544bc183(ANY)) \
    X(M_05f269e9, "stepfun-ai/Step-3.5-Flash", TAIL(S_451da562, 10), P_2864ab1d, 1, C_95d4b855, L_e5c60a7e, M_0a29a386, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 11), 0, 0, 0, E_05f269e9(ANY)) \
    X(M_b1526586, "tencent/Hunyuan-A13B-Instruct", TAIL(S_b1526586, 12), P_2864ab1d, 1, C_2906f9bd, L_f5d5ad80, M_17dddebb, K_a686ee67, MREG_GLOBAL, DAY(2025, 6, 30), 0, 0, 0, E_b1526586(ANY)) \
    X(M_a3856b8d, "tencent/Hy3", TAIL(S_1bd14b5b, 10), P_2864ab1d, 1, C_ba6ff5f6, L_75efced4, M_d23e83fb, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 6), 0, 0, 0, E_a3856b8d(ANY)) \
    X(M_755d9230, "zai-org/GLM-4.5-Air", TAIL(S_1133a5f1, 10), P_2864ab1d, 1, C_57fd99ed, L_f5d5ad80, M_87ddde68, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, DAY(2026, 9, 30), E_755d9230(ANY)) \
    X(M_dfb2e8d6, "zai-org/GLM-5", TAIL(S_b9881d70, 10), P_2864ab1d, 1, C_96548415, L_6f0f30fe, M_15948ca7, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 2, 11), 0, 0, DAY(2026, 9, 30), E_dfb2e8d6(ANY)) \
    X(M_eb45f135, "zai-org/GLM-5.1", TAIL(S_f704a42c, 10), P_2864ab1d, 1, C_96548415, L_146ca349, M_a2208e8c, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 4, 7), 0, 0, DAY(2026, 9, 30), E_eb45f135(ANY)) \
    X(M_4ca33017, "zai-org/GLM-5.2", TAIL(S_308b2afe, 10), P_2864ab1d, 1, C_b1ea416a, L_76ff2ff1, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_4ca33017(ANY)) \
    X(M_69f1cc0e, "zai-org/GLM-5.3", TAIL(S_a8cbd64a, 10), P_2864ab1d, 1, C_55223374, L_76ff2ff1, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_69f1cc0e(ANY)) \
    X(M_962ce0f4, "zai-org/GLM-5.3-Flash", TAIL(S_58f80d43, 10), P_2864ab1d, 1, C_1a0890a7, L_76ff2ff1, M_9d958d90, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 11, 10), E_962ce0f4(ANY)) \
    X(M_3ab0741d, "zai-org/GLM-5V-Turbo", TAIL(S_3ab0741d, 12), P_2864ab1d, 1, C_905cb7f2, L_4b0ed951, M_faf6747b, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 4, 1), 0, 0, 0, E_3ab0741d(ANY)) \
    X(M_302c6056, "r1v4-lite", TAIL(S_3c1837c3, 7), P_e1d32f18, 0, C_c35171ed, L_eb12a7ab, M_302c6056, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_af8a99ef, "claude-3-5-sonnet", TAIL(S_fffb2f6e, 17), P_de5a1adf, 1, C_ed12a6c9, L_4c5ce4d2, M_5e10c018, K_a2682d5c, MREG_GLOBAL, DAY(2024, 10, 22), 0, 0, DAY(2026, 9, 23), E_af8a99ef(ANY)) \
    X(M_457a1b62, "claude-3-7-sonnet", TAIL(S_f95b3859, 22), P_de5a1adf, 1, C_cab44b1b, L_4c5ce4d2, M_e55f3b37, K_a2682d5c, MREG_GLOBAL, DAY(2025, 2, 19), 0, 0, DAY(2026, 9, 23), E_457a1b62(ANY)) \
    X(M_d4ea61c2, "claude-4-opus", TAIL(S_01810fd0, 23), P_de5a1adf, 1, C_e2b4feb8, L_4c5ce4d2, M_7cac6784, K_a2682d5c, MREG_GLOBAL, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_d4ea61c2(ANY)) \
    X(M_44c20177, "claude-4-sonnet", TAIL(S_f98741d7, 23), P_de5a1adf, 1, C_e2b4feb8, L_4c5ce4d2, M_4cfcdc05, K_a2682d5c, MREG_GLOBAL, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_44c20177(ANY)) \
    X(M_9a4b0f00, "claude-haiku-4-5", TAIL(S_3330c0be, 22), P_de5a1adf, 1, C_fa519194, L_4c5ce4d2, M_dd2f481c, K_a2682d5c, MREG_GLOBAL, DAY(2025, 10, 15), 0, 0, DAY(2026, 11, 10), E_9a4b0f00(ANY)) \
    X(M_fbf6e775, "claude-sonnet-4-5", TAIL(S_eca904a8, 22), P_de5a1adf, 1, C_fa519194, L_4c5ce4d2, M_ec8b283a, K_a2682d5c, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, DAY(2026, 11, 10), E_fbf6e775(ANY)) \
    X(M_1ee96054, "claude-sonnet-4-6", TAIL(S_2fb98617, 22), P_de5a1adf, 1, C_50c0358f, L_62da0ef0, M_fec21a94, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 17), 0, 0, DAY(2026, 11, 10), E_1ee96054(ANY)) \
    X(M_6e3965c8, "deepseek-r1", TAIL(S_b8d86378, 24), P_de5a1adf, 1, C_8aaa0988, L_2ea4c9e0, M_e4756cb6, K_76f4dd72, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, DAY(2026, 9, 23), E_6e3965c8(ANY)) \
    X(M_d3d23236, "llama3.1-405b", TAIL(S_d3d23236, 10), P_de5a1adf, 1, C_ccc4ee4a, L_788aad12, M_147e75b6, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, E_d3d23236(ANY)) \
    X(M_1b3d8e8c, "llama3.1-70b", TAIL(S_1b3d8e8c, 10), P_de5a1adf, 1, C_8dbd2ce2, L_788aad12, M_67e0d0ae, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, E_1b3d8e8c(ANY)) \
    X(M_16e74f46, "llama3.1-8b", TAIL(S_16e74f46, 10), P_de5a1adf, 1, C_80bdc340, L_788aad12, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), E_16e74f46(ANY)) \
    X(M_cfdfb4b2, "llama3.3-70b", TAIL(S_e26455df, 29), P_de5a1adf, 1, C_917a7997, L_788aad12, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_cfdfb4b2(ANY)) \
    X(M_dbca77d9, "llama4-maverick", TAIL(S_dbca77d9, 10), P_de5a1adf, 1, C_59679156, L_788aad12, M_4d956ea8, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_dbca77d9(ANY)) \
    X(M_7832ba61, "mistral-large2", TAIL(S_7832ba61, 10), P_de5a1adf, 1, C_b957ae0e, L_f95b1ee4, M_3d8f3246, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, DAY(2026, 9, 23), E_7832ba61(ANY)) \
    X(M_7ff9122f, "openai-gpt-4.1", TAIL(S_7ff9122f, 10), P_de5a1adf, 1, C_d5f244f5, L_7591e5b9, M_c8893463, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_7ff9122f(ANY)) \
    X(M_e7ee51b8, "openai-gpt-5", TAIL(S_e7ee51b8, 10), P_de5a1adf, 1, C_372696d7, L_7876eada, M_3ada7776, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_e7ee51b8(ANY)) \
    X(M_1a5e0c28, "openai-gpt-5-mini", TAIL(S_1a5e0c28, 10), P_de5a1adf, 1, C_372696d7, L_7876eada, M_020751dc, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_1a5e0c28(ANY)) \
    X(M_4d87caa7, "openai-gpt-5-nano", TAIL(S_4d87caa7, 10), P_de5a1adf, 1, C_372696d7, L_7876eada, M_6c69beeb, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_4d87caa7(ANY)) \
    X(M_e4095720, "snowflake-arctic-embed-l-v2.0", TAIL(S_e4095720, 10), P_de5a1adf, 1, C_958a9286, L_d48d04fb, M_e4095720, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_e4095720(ANY)) \
    X(M_4208b3c9, "snowflake-arctic-embed-m-v2.0", TAIL(S_4208b3c9, 10), P_de5a1adf, 1, C_958a9286, L_d48d04fb, M_4208b3c9, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_4208b3c9(ANY)) \
    X(M_05088293, "snowflake-llama-3.3-70b", TAIL(S_05088293, 10), P_de5a1adf, 1, C_085c7021, L_788aad12, M_05088293, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_05088293(ANY)) \
    X(M_9f5658f7, "stt-rt-preview", TAIL(S_9f5658f7, 7), P_7ecdf70a, 1, C_bd1cde40, L_c8ec700b, M_9f5658f7, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_9f5658f7(ANY)) \
    X(M_6066a7c2, "stt-rt-preview-v2", TAIL(S_6066a7c2, 7), P_7ecdf70a, 1, C_bd1cde40, L_c8ec700b, M_6066a7c2, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_6066a7c2(ANY)) \
    X(M_7421ad70, "stt-rt-v3", TAIL(S_7421ad70, 7), P_7ecdf70a, 1, C_bd1cde40, L_c8ec700b, M_7421ad70, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_7421ad70(ANY)) \
    X(M_384708a1, "stt-rt-v3-preview", TAIL(S_384708a1, 7), P_7ecdf70a, 1, C_bd1cde40, L_c8ec700b, M_384708a1, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_384708a1(ANY)) \
    X(M_a4935ac2, "stt-rt-v4", TAIL(S_a4935ac2, 7), P_7ecdf70a, 1, C_bd1cde40, L_c8ec700b, M_a4935ac2, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_a4935ac2(ANY)) \
    X(M_2440ab91, "stt-rt-v5", TAIL(S_2440ab91, 7), P_7ecdf70a, 1, C_bd1cde40, L_c8ec700b, M_2440ab91, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_2440ab91(ANY)) \
    X(M_0faf9631, "sd3", TAIL(S_0faf9631, 10), P_b1e79532, 1, C_d533e12f, L_c8ec700b, M_0faf9631, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_0faf9631(ANY)) \
    X(M_e9af471f, "sd3-large", TAIL(S_e9af471f, 10), P_b1e79532, 1, C_d533e12f, L_c8ec700b, M_e9af471f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_e9af471f(ANY)) \
    X(M_0ef6a79e, "sd3-large-turbo", TAIL(S_0ef6a79e, 10), P_b1e79532, 1, C_d533e12f, L_c8ec700b, M_0ef6a79e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_0ef6a79e(ANY)) \
    X(M_d05c77e3, "sd3-medium", TAIL(S_d05c77e3, 10), P_b1e79532, 1, C_d533e12f, L_c8ec700b, M_d05c77e3, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_d05c77e3(ANY)) \
    X(M_1f26c23b, "sd3.5-large", TAIL(S_1f26c23b, 10), P_b1e79532, 1, C_d533e12f, L_c8ec700b, M_1f26c23b, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_1f26c23b(ANY)) \
    X(M_a0fe303b, "sd3.5-large-turbo", TAIL(S_a0fe303b, 10), P_b1e79532, 1, C_d533e12f, L_c8ec700b, M_a0fe303b, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_a0fe303b(ANY)) \
    X(M_80cd0fad, "sd3.5-medium", TAIL(S_80cd0fad, 10), P_b1e79532, 1, C_d533e12f, L_c8ec700b, M_80cd0fad, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_80cd0fad(ANY)) \
    X(M_372dae69, "stable-diffusion-3.5-large", TAIL(S_dc1ad86a, 13), P_b1e79532, 0, C_9adc5310, L_2dc62e4d, M_372dae69, K_a686ee67, MREG_GLOBAL, DAY(2024, 10, 22), 0, 0, 0, UNPRICED) \
    X(M_c488097e, "stable-diffusion-xl-1024-v1-0", TAIL(S_f369981d, 10), P_b1e79532, 0, C_49a45fb0, L_2f6ec5cc, M_c488097e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_efeb5f9a, "stable-image-core", TAIL(S_efeb5f9a, 10), P_b1e79532, 1, C_d533e12f, L_c8ec700b, M_efeb5f9a, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_efeb5f9a(ANY)) \
    X(M_757c04da, "stable-image-ultra", TAIL(S_757c04da, 10), P_b1e79532, 1, C_d533e12f, L_c8ec700b, M_757c04da, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_757c04da(ANY)) \
    X(M_d812bbe1, "stablecode-3b", TAIL(S_54ba3fc0, 10), P_b1e79532, 0, C_22794294, L_2f6ec5cc, M_d812bbe1, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_8f2f0f60, "step-1-32k", TAIL(S_8f2f0f60, 8), P_2c348893, 0, C_09f14adf, L_05f53daf, M_8f2f0f60, K_a686ee67, MREG_GLOBAL, DAY(2025, 1, 1), 0, 0, 0, UNPRICED) \
    X(M_14d4348b, "step-2-16k", TAIL(S_14d4348b, 8), P_2c348893, 0, C_09f14adf, L_5adbb859, M_14d4348b, K_a686ee67, MREG_GLOBAL, DAY(2025, 1, 1), 0, 0, 0, UNPRICED) \
    X(M_0a29a386, "step-3.5-flash", TAIL(S_fac688b8, 7), P_2c348893, 0, C_915d8c9e, L_83f29e8e, M_0a29a386, K_a686ee67, MREG_GLOBAL, DAY(2026, 1, 29), 0, 0, 0, UNPRICED) \
    X(M_66b394df, "step-3.5-flash-2603", TAIL(S_66b394df, 8), P_2c348893, 0, C_83193ddf, L_c8ec700b, M_66b394df, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, UNPRICED) \
    X(M_7105be09, "step-3.7-flash", TAIL(S_f6edd1a4, 7), P_2c348893, 0, C_e1e73759, L_f180ec23, M_7105be09, K_a686ee67, MREG_GLOBAL, DAY(2026, 5, 29), 0, 0, 0, UNPRICED) \
    X(M_f8926233, "step-5-preview", TAIL(S_26c98fed, 7), P_2c348893, 0, C_9650352d, L_fe04aa42, M_f8926233, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 16), 0, 0, 0, UNPRICED) \
    X(M_20d996a9, "Apertus-70B-Instruct-2509", TAIL(S_87d4c3cf, 30), P_f8dcd27b, 0, C_5e3859e1, L_c8ec700b, M_20d996a9, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_70ce169e, "Apertus-8B-Instruct-2509", TAIL(S_f1cb591f, 30), P_f8dcd27b, 0, C_5e3859e1, L_c8ec700b, M_70ce169e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_6b5c0deb, "OpenHermes-2-Mistral-7B", TAIL(S_1fe0327e, 17), P_64cd7121, 0, C_6d187296, L_05f53daf, M_6b5c0deb, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_6a226759, "OpenHermes-2p5-Mistral-7B", TAIL(S_4fa80766, 17), P_64cd7121, 0, C_22794294, L_ee586141, M_6a226759, K_ef2331bc, MREG_GLOBAL, DAY(2023, 11, 20), 0, 0, 0, UNPRICED) \
    X(M_17dddebb, "Hunyuan-A13B-Instruct", TAIL(S_b1526586, 20), P_9c8ae69b, 0, C_6a67b278, L_bce878e1, M_17dddebb, K_a686ee67, MREG_GLOBAL, DAY(2025, 7, 8), 0, 0, 0, UNPRICED) \
    X(M_f70b0cad, "Hy4-flash", TAIL(S_74f9c1f1, 12), P_9c8ae69b, 0, C_6a5e8737, L_67ea36da, M_f70b0cad, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_c24388b3, "hy-mt2-lite", TAIL(S_6271bf4f, 7), P_9c8ae69b, 0, C_f202a7ad, L_5a2a1699, M_c24388b3, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, 0, UNPRICED) \
    X(M_83354136, "hy-mt2-plus", TAIL(S_0b5d458a, 7), P_9c8ae69b, 0, C_f202a7ad, L_5a2a1699, M_83354136, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, 0, UNPRICED) \
    X(M_682df308, "hy-mt2-pro", TAIL(S_1092e96c, 7), P_9c8ae69b, 0, C_f202a7ad, L_5a2a1699, M_682df308, K_a686ee67, MREG_GLOBAL, DAY(2026, 5, 21), 0, 0, 0, UNPRICED) \
    X(M_d23e83fb, "hy3", TAIL(S_b80d4060, 7), P_9c8ae69b, 0, C_7fba50ec, L_f58db97f, M_d23e83fb, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 6), 0, 0, 0, UNPRICED) \
    X(M_a7ef874f, "hy4", TAIL(S_c960be03, 7), P_9c8ae69b, 0, C_bea2d9d4, L_c8ec700b, M_a7ef874f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_383f4072, "hy4-preview", TAIL(S_1b5248db, 7), P_9c8ae69b, 0, C_17d3aee2, L_7187095b, M_383f4072, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 28), 0, 0, 0, UNPRICED) \
    X(M_98c4c105, "Inkling", TAIL(S_b695d7d7, 9), P_833abb3f, 1, C_23b36e7e, L_c8ec700b, M_98c4c105, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 15), 0, 0, 0, E_98c4c105(ANY)) \
    X(M_89f5c7fc, "Inkling-2-Small", TAIL(S_2c1cf554, 12), P_833abb3f, 0, C_6a5e8737, L_b42cd611, M_89f5c7fc, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_d70d7042, "Inkling:peft:262144", TAIL(S_fe5e65ae, 34), P_833abb3f, 1, C_bb280232, L_92c4859e, M_d70d7042, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 15), 0, 0, 0, E_d70d7042(ANY)) \
    X(M_35c4f287, "inkling-small", TAIL(S_0cfa76ae, 6), P_833abb3f, 0, C_e39534b0, L_34598b77, M_35c4f287, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 30), 0, 0, 0, UNPRICED) \
    X(M_dd15bb04, "falcon-40b", TAIL(S_dd15bb04, 4), P_b4cb33b4, 0, C_b55d42ea, L_c8ec700b, M_dd15bb04, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_3fa08edb, "falcon-40b-instruct", TAIL(S_3fa08edb, 4), P_b4cb33b4, 0, C_b55d42ea, L_c8ec700b, M_3fa08edb, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_0c2e5c7a, "falcon-7b", TAIL(S_0c2e5c7a, 4), P_b4cb33b4, 0, C_b55d42ea, L_c8ec700b, M_0c2e5c7a, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_97e94307, "falcon-7b-instruct", TAIL(S_97e94307, 4), P_b4cb33b4, 0, C_b55d42ea, L_c8ec700b, M_97e94307, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_b877ce1a, "Austism/chronos-hermes-13b", TAIL(S_b877ce1a, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_b877ce1a, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_b877ce1a(ANY)) \
    X(M_8387bf84, "BAAI/bge-large-en-v1.5", TAIL(S_ce28f4a1, 10), P_0c24734d, 1, C_bf638337, L_c8ec700b, M_9e4c64b9, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_8387bf84(ANY)) \
    X(M_d5637824, "DiscoResearch/DiscoLM-mixtral-8x7b-v2", TAIL(S_d5637824, 9), P_0c24734d, 1, C_bfd84071, L_c8ec700b, M_d5637824, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, E_d5637824(ANY)) \
    X(M_c8db1821, "EleutherAI/llemma_7b", TAIL(S_c8db1821, 9), P_0c24734d, 1, C_3d188b7f, L_2f6ec5cc, M_c3e93d81, K_a686ee67, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, 0, E_c8db1821(ANY)) \
    X(M_221d0543, "GPT-JT-6B-v1", TAIL(S_221d0543, 9), P_0c24734d, 0, C_b55d42ea, L_c8ec700b, M_221d0543, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_6957eca3, "GPT-JT-Moderation-6B", TAIL(S_6957eca3, 9), P_0c24734d, 0, C_b55d42ea, L_c8ec700b, M_6957eca3, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_c6268db1, "GPT-NeoXT-Chat-Base-20B", TAIL(S_c6268db1, 9), P_0c24734d, 0, C_b55d42ea, L_c8ec700b, M_c6268db1, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_35ac30bc, "Gryphe/MythoMax-L2-13b", TAIL(S_150531ab, 10), P_0c24734d, 1, C_d783d2a0, L_89d4b1d6, M_ab1fdee8, K_02cadbcc, MREG_GLOBAL, DAY(2023, 7, 2), 0, 0, 0, E_35ac30bc(ANY)) \
    X(M_681b38de, "LLaMA-2-7B-32K", TAIL(S_681b38de, 9), P_0c24734d, 0, C_b55d42ea, L_c8ec700b, M_681b38de, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_9f6a3a7a, "LiquidAI/LFM2-24B-A2B", TAIL(S_9f6a3a7a, 9), P_0c24734d, 1, C_12cddd97, L_05f53daf, M_f9e475bf, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 25), 0, 0, 0, E_9f6a3a7a(ANY)) \
    X(M_28b18d04, "Llama-2-7B-32K-Instruct", TAIL(S_28b18d04, 9), P_0c24734d, 0, C_b55d42ea, L_c8ec700b, M_28b18d04, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_59c09389, "Meta-Llama/Llama-Guard-7b", TAIL(S_59c09389, 9), P_0c24734d, 1, C_9f197815, L_2f6ec5cc, M_6c9e2f5d, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_59c09389(ANY)) \
    X(M_d489456f, "MiniMaxAI/MiniMax-M2.5", TAIL(S_1ac9a303, 10), P_0c24734d, 1, C_0b4eecd8, L_1b3e8908, M_59208343, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 2, 12), 0, 0, DAY(2026, 9, 30), E_d489456f(ANY)) \
    X(M_354d0b6d, "MiniMaxAI/MiniMax-M2.7", TAIL(S_5e83edd5, 10), P_0c24734d, 1, C_0b4eecd8, L_2a148a76, M_d4ef424c, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 3, 18), 0, 0, DAY(2026, 11, 10), E_354d0b6d(ANY)) \
    X(M_d22ecb9d, "MiniMaxAI/MiniMax-M3", TAIL(S_6e0b2885, 10), P_0c24734d, 1, C_08bc762c, L_dd83ff8d, M_da421aca, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 6, 1), 0, 0, DAY(2026, 11, 10), E_d22ecb9d(ANY)) \
    X(M_2d0a0756, "Nexusflow/NexusRaven-V2-13B", TAIL(S_2d0a0756, 9), P_0c24734d, 1, C_5e3859e1, L_c8ec700b, M_2d0a0756, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_2d0a0756(ANY)) \
    X(M_669efd30, "NousResearch/Nous-Capybara-7B-V1p9", TAIL(S_669efd30, 9), P_0c24734d, 1, C_6d187296, L_05f53daf, M_1f50157d, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_669efd30(ANY)) \
    X(M_7d6a8ef5, "NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO", TAIL(S_7d6a8ef5, 9), P_0c24734d, 1, C_2636e62a, L_01a33a20, M_a503f9b0, K_ef2331bc, MREG_GLOBAL, DAY(2024, 1, 16), 0, 0, 0, E_7d6a8ef5(ANY)) \
    X(M_e90f4df2, "NousResearch/Nous-Hermes-2-Mixtral-8x7B-SFT", TAIL(S_e90f4df2, 9), P_0c24734d, 1, C_bfd84071, L_c8ec700b, M_b91973a3, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, E_e90f4df2(ANY)) \
    X(M_0fd3068c, "NousResearch/Nous-Hermes-2-Yi-34B", TAIL(S_0fd3068c, 9), P_0c24734d, 1, C_6d187296, L_2f6ec5cc, M_57873154, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_0fd3068c(ANY)) \
    X(M_9dd5163b, "NousResearch/Nous-Hermes-Llama2-13b", TAIL(S_9dd5163b, 9), P_0c24734d, 1, C_22794294, L_2f6ec5cc, M_c79c1411, K_02cadbcc, MREG_GLOBAL, DAY(2023, 8, 20), 0, 0, 0, E_9dd5163b(ANY)) \
    X(M_865ad45c, "NousResearch/Nous-Hermes-llama-2-7b", TAIL(S_865ad45c, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_f450725d, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_865ad45c(ANY)) \
    X(M_7b5a5465, "NumbersStation/nsql-llama-2-7B", TAIL(S_7b5a5465, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_7b5a5465, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_7b5a5465(ANY)) \
    X(M_24cdcf23, "Open-Orca/Mistral-7B-OpenOrca", TAIL(S_24cdcf23, 9), P_0c24734d, 1, C_bfd84071, L_c8ec700b, M_24cdcf23, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, E_24cdcf23(ANY)) \
    X(M_be2b0099, "Phind/Phind-CodeLlama-34B-Python-v1", TAIL(S_be2b0099, 9), P_0c24734d, 1, C_6d187296, L_1d20ca41, M_c7187e30, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_be2b0099(ANY)) \
    X(M_8a15bbb0, "Phind/Phind-CodeLlama-34B-v2", TAIL(S_1a92f388, 10), P_0c24734d, 1, C_6d187296, L_1d20ca41, M_3d6930f9, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_8a15bbb0(ANY)) \
    X(M_0515566a, "Pythia-Chat-Base-7B-v0.16", TAIL(S_0515566a, 9), P_0c24734d, 0, C_b55d42ea, L_c8ec700b, M_0515566a, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_6db87fc5, "Qwen/QwQ-32B", TAIL(S_02fc775d, 10), P_0c24734d, 1, C_82e46355, L_bce878e1, M_b89cccd1, K_f7ede32b, MREG_GLOBAL, DAY(2025, 3, 5), 0, 0, 0, E_6db87fc5(ANY)) \
    X(M_7e330696, "Qwen/Qwen1.5-0.5B", TAIL(S_7e330696, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_73f5b716, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_7e330696(ANY)) \
    X(M_2f9843e2, "Qwen/Qwen1.5-1.8B", TAIL(S_2f9843e2, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_046c64b2, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_2f9843e2(ANY)) \
    X(M_b01d8bb3, "Qwen/Qwen1.5-14B", TAIL(S_b01d8bb3, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_18792ad3, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_b01d8bb3(ANY)) \
    X(M_94aa10e8, "Qwen/Qwen1.5-4B", TAIL(S_94aa10e8, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_5db98b7e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_94aa10e8(ANY)) \
    X(M_2c61c055, "Qwen/Qwen1.5-72B", TAIL(S_2c61c055, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_76996ef3, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_2c61c055(ANY)) \
    X(M_dba49f66, "Qwen/Qwen1.5-7B", TAIL(S_dba49f66, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_a0840213, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_dba49f66(ANY)) \
    X(M_694b595e, "Qwen/Qwen2.5-72B-Instruct-Turbo", TAIL(S_694b595e, 9), P_0c24734d, 1, C_582fb84a, L_862e92b2, M_6700b203, K_f7ede32b, MREG_GLOBAL, DAY(2024, 9, 18), 0, 0, 0, E_694b595e(ANY)) \
    X(M_7a8663e3, "Qwen/Qwen2.5-7B-Instruct-Turbo", TAIL(S_7a8663e3, 9), P_0c24734d, 1, C_2142f02a, L_2aee5b17, M_d81ba490, K_f7ede32b, MREG_GLOBAL, DAY(2024, 9, 19), 0, 0, 0, E_7a8663e3(ANY)) \
    X(M_83351ed5, "Qwen/Qwen2.5-Coder-32B-Instruct", TAIL(S_bddd1847, 10), P_0c24734d, 1, C_087d1a97, L_c8ec700b, M_0fd77810, K_f7ede32b, MREG_GLOBAL, DAY(2024, 11, 11), 0, 0, 0, E_83351ed5(ANY)) \
    X(M_e7fcc3db, "Qwen/Qwen2.5-VL-72B-Instruct", TAIL(S_fb86d966, 23), P_0c24734d, 1, C_664c38f7, L_862e92b2, M_caa28f21, K_f7ede32b, MREG_GLOBAL, DAY(2025, 2, 1), 0, 0, 0, E_e7fcc3db(ANY)) \
    X(M_dea71aed, "Qwen/Qwen3-235B-A22B-Instruct-2507-tput", TAIL(S_dea71aed, 9), P_0c24734d, 1, C_f61fda18, L_49fad4aa, M_8cf539d2, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_dea71aed(ANY)) \
    X(M_8ac04c32, "Qwen/Qwen3-235B-A22B-Thinking-2507", TAIL(S_e40e955a, 10), P_0c24734d, 1, C_abfec06f, L_a5ce0ffb, M_0a08c961, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 25), 0, 0, 0, E_8ac04c32(ANY)) \
    X(M_d527558a, "Qwen/Qwen3-235B-A22B-fp8-tput", TAIL(S_d527558a, 9), P_0c24734d, 1, C_3511f608, L_1c86aa5f, M_8cf539d2, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_d527558a(ANY)) \
    X(M_766b1319, "Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8", TAIL(S_e0980f32, 4), P_0c24734d, 1, C_032d9a16, L_eb12a7ab, M_62abebc9, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 23), 0, 0, DAY(2026, 9, 30), E_766b1319(ANY)) \
    X(M_e79c4171, "Qwen/Qwen3-Coder-Next-FP8", TAIL(S_244e98d7, 21), P_0c24734d, 1, C_6597fe2a, L_83f29e8e, M_6b3a1e35, K_f7ede32b, MREG_GLOBAL, DAY(2026, 2, 3), 0, 0, 0, E_e79c4171(ANY)) \
    X(M_cca0388b, "Qwen/Qwen3-Next-80B-A3B-Instruct", TAIL(S_cf6d4027, 10), P_0c24734d, 1, C_8a80e62f, L_41c124f1, M_bad899a1, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 10), 0, DAY(2026, 4, 2), 0, E_cca0388b(ANY)) \
    X(M_bcdec4dc, "Qwen/Qwen3-Next-80B-A3B-Thinking", TAIL(S_b5b88773, 10), P_0c24734d, 1, C_8b3c1805, L_41c124f1, M_bd66866f, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 10), 0, DAY(2026, 2, 25), 0, E_bcdec4dc(ANY)) \
    X(M_cbe6445c, "Qwen/Qwen3.5-397B-A17B", TAIL(S_21575725, 10), P_0c24734d, 1, C_6ce06f1a, L_eb12a7ab, M_dccb8b92, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 15), 0, 0, DAY(2026, 9, 30), E_cbe6445c(ANY)) \
    X(M_6bba46b7, "Qwen/Qwen3.5-9B", TAIL(S_c202640b, 10), P_0c24734d, 1, C_c81fa789, L_83f29e8e, M_3a3135fc, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_6bba46b7(ANY)) \
    X(M_cc329edc, "Qwen/Qwen3.6-Plus", TAIL(S_5c1003d4, 4), P_0c24734d, 1, C_c2653978, L_9214ee0b, M_b8be5331, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, DAY(2026, 9, 30), E_cc329edc(ANY)) \
    X(M_7033a300, "Qwen/Qwen3.7-Max", TAIL(S_64bce2df, 10), P_0c24734d, 3, C_24b9fed3, L_4dc2aade, M_a3a34c56, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 5, 21), 0, 0, DAY(2026, 9, 30), E_7033a300(ANY)) \
    X(M_477eb0ab, "RedPajama-INCITE-7B-Base", TAIL(S_477eb0ab, 9), P_0c24734d, 0, C_b55d42ea, L_c8ec700b, M_477eb0ab, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_e5e75847, "RedPajama-INCITE-7B-Chat", TAIL(S_e5e75847, 9), P_0c24734d, 0, C_b55d42ea, L_c8ec700b, M_e5e75847, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_8c4ad7cc, "RedPajama-INCITE-7B-Instruct", TAIL(S_8c4ad7cc, 9), P_0c24734d, 0, C_b55d42ea, L_c8ec700b, M_8c4ad7cc, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_7c3d37d7, "RedPajama-INCITE-Base-3B-v1", TAIL(S_7c3d37d7, 9), P_0c24734d, 0, C_b55d42ea, L_c8ec700b, M_7c3d37d7, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_488d4443, "RedPajama-INCITE-Chat-3B-v1", TAIL(S_488d4443, 9), P_0c24734d, 0, C_b55d42ea, L_c8ec700b, M_488d4443, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_e1c3e82c, "RedPajama-INCITE-Instruct-3B-v1", TAIL(S_e1c3e82c, 9), P_0c24734d, 0, C_b55d42ea, L_c8ec700b, M_e1c3e82c, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_10dee90f, "StripedHyena-Hessian-7B", TAIL(S_10dee90f, 9), P_0c24734d, 0, C_b55d42ea, L_c8ec700b, M_10dee90f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_10d50a60, "StripedHyena-Nous-7B", TAIL(S_10d50a60, 9), P_0c24734d, 0, C_22794294, L_01a33a20, M_10d50a60, K_a686ee67, MREG_GLOBAL, DAY(2023, 12, 9), 0, 0, 0, UNPRICED) \
    X(M_986e8a86, "Undi95/ReMM-SLERP-L2-13B", TAIL(S_986e8a86, 9), P_0c24734d, 1, C_b112b95a, L_2e21147f, M_638d59bb, K_02cadbcc, MREG_GLOBAL, DAY(2023, 7, 22), 0, 0, 0, E_986e8a86(ANY)) \
    X(M_fec172e8, "Undi95/Toppy-M-7B", TAIL(S_fec172e8, 9), P_0c24734d, 1, C_ffae73c7, L_c8ec700b, M_3cc10b06, K_a686ee67, MREG_GLOBAL, DAY(2023, 11, 10), 0, 0, 0, E_fec172e8(ANY)) \
    X(M_9b8692ec, "WhereIsAI/UAE-Large-V1", TAIL(S_9b8692ec, 9), P_0c24734d, 1, C_a6586bb8, L_c8ec700b, M_9b8692ec, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_9b8692ec(ANY)) \
    X(M_4b893aa1, "WizardLM/WizardCoder-Python-34B-V1.0", TAIL(S_4b893aa1, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_a0fc43c5, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_4b893aa1(ANY)) \
    X(M_d789cc9b, "WizardLM/WizardLM-13B-V1.2", TAIL(S_d789cc9b, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_961cbae9, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_d789cc9b(ANY)) \
    X(M_f93a9409, "WizardLM/WizardLM-70B-V1.0", TAIL(S_f93a9409, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_16374474, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_f93a9409(ANY)) \
    X(M_cff56a92, "allenai/OLMo-7B", TAIL(S_cff56a92, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_28cc9c39, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_cff56a92(ANY)) \
    X(M_9b648855, "arcee-ai/coder-large", TAIL(S_9b648855, 9), P_0c24734d, 1, C_2636e62a, L_01a33a20, M_6cf26359, K_a686ee67, MREG_GLOBAL, DAY(2025, 5, 5), 0, 0, 0, E_9b648855(ANY)) \
    X(M_71c4ec11, "arcee-ai/maestro-reasoning", TAIL(S_71c4ec11, 9), P_0c24734d, 1, C_e37bf1de, L_76240ce2, M_65e849e5, K_a686ee67, MREG_GLOBAL, DAY(2025, 5, 5), 0, 0, 0, E_71c4ec11(ANY)) \
    X(M_5c00ef38, "arcee-ai/virtuoso-large", TAIL(S_5c00ef38, 9), P_0c24734d, 1, C_881220fe, L_0403af5b, M_88e82a5a, K_a686ee67, MREG_GLOBAL, DAY(2025, 5, 5), 0, 0, 0, E_5c00ef38(ANY)) \
    X(M_d0c6e175, "bert-base-uncased", TAIL(S_d0c6e175, 9), P_0c24734d, 1, C_a6586bb8, L_c8ec700b, M_d0c6e175, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_d0c6e175(ANY)) \
    X(M_82db95b9, "codellama/CodeLlama-13b-Instruct-hf", TAIL(S_82db95b9, 9), P_0c24734d, 1, C_6d187296, L_1d20ca41, M_e492046f, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_82db95b9(ANY)) \
    X(M_aec638dc, "codellama/CodeLlama-34b-Instruct-hf", TAIL(S_aec638dc, 9), P_0c24734d, 1, C_481400e0, L_1d20ca41, M_b4ae79bb, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_aec638dc(ANY)) \
    X(M_f473a0cc, "codellama/CodeLlama-70b-Instruct-hf", TAIL(S_f473a0cc, 9), P_0c24734d, 1, C_bfd84071, L_c8ec700b, M_c1585121, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_f473a0cc(ANY)) \
    X(M_b79e042d, "codellama/CodeLlama-7b-Instruct-hf", TAIL(S_b79e042d, 9), P_0c24734d, 1, C_6d187296, L_1d20ca41, M_01fee537, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_b79e042d(ANY)) \
    X(M_6fa968b2, "databricks/dbrx-instruct", TAIL(S_6fa968b2, 9), P_0c24734d, 1, C_5e3859e1, L_c8ec700b, M_6fa968b2, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_6fa968b2(ANY)) \
    X(M_d42c3bc4, "deepcogito/cogito-v2-1-671b", TAIL(S_d42c3bc4, 9), P_0c24734d, 1, C_52c33300, L_790b1c6e, M_13772d11, K_a686ee67, MREG_GLOBAL, DAY(2025, 11, 13), 0, 0, 0, E_d42c3bc4(ANY)) \
    X(M_ef08b285, "deepcogito/cogito-v2-preview-deepseek-671b", TAIL(S_ef08b285, 9), P_0c24734d, 1, C_d84cacd9, L_c8ec700b, M_4d713607, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_ef08b285(ANY)) \
    X(M_ab506847, "deepcogito/cogito-v2-preview-llama-109B-MoE", TAIL(S_ab506847, 9), P_0c24734d, 1, C_d84cacd9, L_c8ec700b, M_a82532f1, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_ab506847(ANY)) \
    X(M_9733bf90, "deepcogito/cogito-v2-preview-llama-405B", TAIL(S_9733bf90, 9), P_0c24734d, 1, C_d84cacd9, L_c8ec700b, M_ea3096bf, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_9733bf90(ANY)) \
    X(M_24f199dc, "deepcogito/cogito-v2-preview-llama-70B", TAIL(S_24f199dc, 9), P_0c24734d, 1, C_d84cacd9, L_c8ec700b, M_5e2f9936, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_24f199dc(ANY)) \
    X(M_0e28d977, "deepseek-ai/DeepSeek-R1", TAIL(S_91063e9f, 10), P_0c24734d, 1, C_1465b25c, L_34a33d8c, M_2cd3aec6, K_671b1359, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_0e28d977(ANY)) \
    X(M_15520f31, "deepseek-ai/DeepSeek-R1-0528-tput", TAIL(S_15520f31, 9), P_0c24734d, 1, C_ab7f1518, L_d1a4c254, M_d1a858bd, K_671b1359, MREG_GLOBAL, DAY(2025, 5, 28), 0, 0, 0, E_15520f31(ANY)) \
    X(M_bc466038, "deepseek-ai/DeepSeek-R1-Distill-Llama-70B", TAIL(S_166e35df, 10), P_0c24734d, 1, C_136c451f, L_c8ec700b, M_1803333c, K_04d4a422, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_bc466038(ANY)) \
    X(M_98981fa2, "deepseek-ai/DeepSeek-R1-Distill-Qwen-14B", TAIL(S_68add5f1, 7), P_0c24734d, 1, C_54c5da56, L_57efb0ad, M_ff312b06, K_f7ede32b, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_98981fa2(ANY)) \
    X(M_3d57004e, "deepseek-ai/DeepSeek-V3", TAIL(S_feac3399, 10), P_0c24734d, 1, C_6774eae7, L_862e92b2, M_f309956f, K_671b1359, MREG_GLOBAL, DAY(2024, 12, 26), 0, 0, 0, E_3d57004e(ANY)) \
    X(M_9ca54107, "deepseek-ai/DeepSeek-V3-1", TAIL(S_9ca54107, 9), P_0c24734d, 1, C_6a922738, L_bce878e1, M_72434811, K_671b1359, MREG_GLOBAL, DAY(2025, 8, 21), 0, 0, 0, E_9ca54107(ANY)) \
    X(M_7e2bc6de, "deepseek-ai/DeepSeek-V3.1", TAIL(S_b86c1605, 10), P_0c24734d, 1, C_e1f777d7, L_788aad12, M_72434811, K_671b1359, MREG_GLOBAL, DAY(2025, 8, 21), 0, DAY(2026, 5, 14), 0, E_7e2bc6de(ANY)) \
    X(M_f58a6428, "deepseek-ai/DeepSeek-V4-Flash-0731", TAIL(S_23707d1f, 10), P_0c24734d, 1, C_93acb603, L_b42cd611, M_cedf04ac, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, DAY(2026, 10, 22), 0, E_f58a6428(ANY)) \
    X(M_34326ac0, "deepseek-ai/DeepSeek-V4-Pro", TAIL(S_7e25b2cd, 10), P_0c24734d, 2, C_0c67a4de, L_0ab3a63e, M_4247e801, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 11, 10), E_34326ac0(ANY)) \
    X(M_80afc4a6, "deepseek-ai/DeepSeek-V4-Pro-0813", TAIL(S_d3de4446, 10), P_0c24734d, 1, C_93acb603, L_b42cd611, M_53efb261, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_80afc4a6(ANY)) \
    X(M_a2e3f100, "deepseek-ai/DeepSeek-V4.1-Flash", TAIL(S_88e455ff, 10), P_0c24734d, 1, C_c8d102c1, L_fb3cdd71, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_a2e3f100(ANY)) \
    X(M_a24948c9, "deepseek-ai/deepseek-coder-33b-instruct", TAIL(S_a24948c9, 9), P_0c24734d, 1, C_22794294, L_1d20ca41, M_ef7103a6, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_a24948c9(ANY)) \
    X(M_2f62f5f8, "deepseek-ai/deepseek-llm-67b-chat", TAIL(S_2f62f5f8, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_f597d730, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_2f62f5f8(ANY)) \
    X(M_b1e57ea5, "essentialai/Rnj-1-Instruct", TAIL(S_b1e57ea5, 9), P_0c24734d, 1, C_c7361ab8, L_05f53daf, M_da877168, K_a686ee67, MREG_GLOBAL, DAY(2025, 12, 5), 0, 0, 0, E_b1e57ea5(ANY)) \
    X(M_93b216a7, "garage-bAInd/Platypus2-70B-instruct", TAIL(S_93b216a7, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_93b216a7, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_93b216a7(ANY)) \
    X(M_94377abf, "google/gemma-2b", TAIL(S_94377abf, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_ec1fac81, K_c495cb50, MREG_GLOBAL, 0, 0, 0, 0, E_94377abf(ANY)) \
    X(M_f50b936d, "google/gemma-3n-E4B-it", TAIL(S_637c8166, 21), P_0c24734d, 1, C_1e6197de, L_01a33a20, M_a0b9fb99, K_dac21884, MREG_GLOBAL, DAY(2025, 5, 20), 0, 0, 0, E_f50b936d(ANY)) \
    X(M_e95e182d, "google/gemma-4-31B-it", TAIL(S_28d1f89f, 6), P_0c24734d, 2, C_c81fa789, L_41c124f1, M_9c37d712, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_e95e182d(ANY)) \
    X(M_4f79b6c5, "google/gemma-7b", TAIL(S_4f79b6c5, 9), P_0c24734d, 1, C_b55d42ea, L_7a231016, M_ea63b97f, K_c495cb50, MREG_GLOBAL, 0, 0, 0, 0, E_4f79b6c5(ANY)) \
    X(M_a1c88732, "huggyllama/llama-65b", TAIL(S_a1c88732, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_70d614a4, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_a1c88732(ANY)) \
    X(M_3a01cc6a, "lmsys/vicuna-13b-v1.5", TAIL(S_3a01cc6a, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_4bda729c, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_3a01cc6a(ANY)) \
    X(M_f074cfac, "lmsys/vicuna-13b-v1.5-16k", TAIL(S_f074cfac, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_87c21bae, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_f074cfac(ANY)) \
    X(M_77843d8d, "lmsys/vicuna-7b-v1.5", TAIL(S_77843d8d, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_6ef20b22, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_77843d8d(ANY)) \
    X(M_eb8335bd, "m2-bert-80M-2k-retrieval", TAIL(S_eb8335bd, 9), P_0c24734d, 0, C_bf638337, L_c8ec700b, M_eb8335bd, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_d8d3a2f5, "m2-bert-80M-32k-retrieval", TAIL(S_d8d3a2f5, 9), P_0c24734d, 0, C_bf638337, L_c8ec700b, M_d8d3a2f5, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_22c58bf2, "m2-bert-80M-8k-retrieval", TAIL(S_22c58bf2, 9), P_0c24734d, 0, C_bf638337, L_c8ec700b, M_22c58bf2, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_789ccdd8, "marin-community/marin-8b-instruct", TAIL(S_789ccdd8, 9), P_0c24734d, 1, C_5e3859e1, L_c8ec700b, M_789ccdd8, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_789ccdd8(ANY)) \
    X(M_2148a054, "meta-llama/Llama-2-13b-chat-hf", TAIL(S_de17e8d2, 10), P_0c24734d, 1, C_22794294, L_2f6ec5cc, M_ffa99d76, K_02cadbcc, MREG_GLOBAL, DAY(2023, 6, 20), 0, 0, 0, E_2148a054(ANY)) \
    X(M_21bfb4dc, "meta-llama/Llama-2-70b-chat-hf", TAIL(S_1e3e31cd, 10), P_0c24734d, 1, C_2636e62a, L_2f6ec5cc, M_b820e469, K_02cadbcc, MREG_GLOBAL, DAY(2023, 6, 20), 0, 0, 0, E_21bfb4dc(ANY)) \
    X(M_9a8bee0c, "meta-llama/Llama-2-7b-chat-hf", TAIL(S_9a8bee0c, 9), P_0c24734d, 1, C_22794294, L_2f6ec5cc, M_297d1e71, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_9a8bee0c(ANY)) \
    X(M_3e8fcbba, "meta-llama/Llama-3-70b-chat-hf", TAIL(S_3e8fcbba, 9), P_0c24734d, 1, C_a2d2fedb, L_d48d04fb, M_9a958e00, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, E_3e8fcbba(ANY)) \
    X(M_00dcbaf4, "meta-llama/Llama-3-8b-chat-hf", TAIL(S_00dcbaf4, 9), P_0c24734d, 1, C_e223c127, L_ca3eb2c6, M_344115a4, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, E_00dcbaf4(ANY)) \
    X(M_056708c9, "meta-llama/Llama-3.2-11B-Vision-Instruct-Turbo", TAIL(S_056708c9, 9), P_0c24734d, 1, C_80eaeb00, L_d1a4c254, M_99fcba82, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_056708c9(ANY)) \
    X(M_9474a19f, "meta-llama/Llama-3.2-3B-Instruct-Turbo", TAIL(S_9474a19f, 9), P_0c24734d, 1, C_ccc67266, L_c8ec700b, M_59804501, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_9474a19f(ANY)) \
    X(M_dae60179, "meta-llama/Llama-3.2-90B-Vision-Instruct-Turbo", TAIL(S_dae60179, 9), P_0c24734d, 1, C_29c5f5e6, L_d1a4c254, M_665a5bc2, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_dae60179(ANY)) \
    X(M_3666d0ef, "meta-llama/Llama-3.3-70B-Instruct-Turbo", TAIL(S_a4ac74ab, 10), P_0c24734d, 2, C_917a7997, L_7dddb4b9, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, DAY(2026, 10, 22), DAY(2026, 9, 30), E_3666d0ef(ANY)) \
    X(M_a033de96, "meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8", TAIL(S_e23f944a, 10), P_0c24734d, 1, C_3a2beb99, L_7d9a2bc2, M_4d956ea8, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_a033de96(ANY)) \
    X(M_d5d6d7d7, "meta-llama/Llama-4-Scout-17B-16E-Instruct", TAIL(S_95a8158e, 10), P_0c24734d, 1, C_3a2beb99, L_fe4ac8bc, M_6339eb84, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, DAY(2026, 2, 6), DAY(2026, 9, 30), E_d5d6d7d7(ANY)) \
    X(M_73a80e82, "meta-llama/Meta-Llama-3-70B-Instruct-Lite", TAIL(S_73a80e82, 9), P_0c24734d, 1, C_a2d2fedb, L_d48d04fb, M_9a958e00, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, E_73a80e82(ANY)) \
    X(M_977fbfa0, "meta-llama/Meta-Llama-3-70B-Instruct-Turbo", TAIL(S_977fbfa0, 9), P_0c24734d, 1, C_a2d2fedb, L_d48d04fb, M_9a958e00, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, E_977fbfa0(ANY)) \
    X(M_7d4c3c8b, "meta-llama/Meta-Llama-3-8B-Instruct-Lite", TAIL(S_7d4c3c8b, 9), P_0c24734d, 1, C_7c610dee, L_ca3eb2c6, M_344115a4, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, E_7d4c3c8b(ANY)) \
    X(M_bda9d2e3, "meta-llama/Meta-Llama-3-8B-Instruct-Turbo", TAIL(S_bda9d2e3, 9), P_0c24734d, 1, C_e223c127, L_ca3eb2c6, M_344115a4, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, E_bda9d2e3(ANY)) \
    X(M_d15a284f, "meta-llama/Meta-Llama-3.1-405B-Instruct-Turbo", TAIL(S_d15a284f, 9), P_0c24734d, 1, C_f9086799, L_c8ec700b, M_147e75b6, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, E_d15a284f(ANY)) \
    X(M_35924738, "meta-llama/Meta-Llama-3.1-70B-Instruct-Reference", TAIL(S_35924738, 9), P_0c24734d, 1, C_997281f7, L_c8ec700b, M_67e0d0ae, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, E_35924738(ANY)) \
    X(M_d14a3378, "meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo", TAIL(S_a88a4ba3, 10), P_0c24734d, 1, C_997281f7, L_c8ec700b, M_67e0d0ae, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, DAY(2026, 2, 25), 0, E_d14a3378(ANY)) \
    X(M_ba997078, "meta-llama/Meta-Llama-3.1-70B-Reference", TAIL(S_ba997078, 9), P_0c24734d, 1, C_bfd84071, L_c8ec700b, M_ba997078, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_ba997078(ANY)) \
    X(M_32f1e229, "meta-llama/Meta-Llama-3.1-8B-Instruct-Reference", TAIL(S_32f1e229, 9), P_0c24734d, 1, C_80bdc340, L_bce878e1, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), E_32f1e229(ANY)) \
    X(M_9c41474c, "meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo", TAIL(S_8ae53e06, 10), P_0c24734d, 1, C_80bdc340, L_bce878e1, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, DAY(2026, 3, 6), DAY(2026, 8, 21), E_9c41474c(ANY)) \
    X(M_0afba9f4, "meta-llama/Meta-Llama-3.1-8B-Reference", TAIL(S_0afba9f4, 9), P_0c24734d, 1, C_bfd84071, L_c8ec700b, M_0afba9f4, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_0afba9f4(ANY)) \
    X(M_f35749f1, "meta-llama/Meta-Llama-3.3-70B-Instruct-Turbo", TAIL(S_f35749f1, 9), P_0c24734d, 1, C_917a7997, L_dd5f3307, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_f35749f1(ANY)) \
    X(M_d0008c82, "meta-models/Muse-Spark-Open-816B-A42B", TAIL(S_4cf598a8, 6), P_0c24734d, 1, C_a7678731, L_631b3624, M_ea013c29, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_d0008c82(ANY)) \
    X(M_72eb2a18, "microsoft/WizardLM-2-8x22B", TAIL(S_79a36f82, 10), P_0c24734d, 1, C_a12b584a, L_4588b235, M_feda5ada, K_a686ee67, MREG_GLOBAL, DAY(2024, 4, 16), 0, 0, 0, E_72eb2a18(ANY)) \
    X(M_e791e72d, "microsoft/phi-2", TAIL(S_e791e72d, 9), P_0c24734d, 1, C_bfd84071, L_c8ec700b, M_a102737e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_e791e72d(ANY)) \
    X(M_039768af, "mistralai/Mistral-7B-Instruct-v0.1", TAIL(S_48acbdd0, 10), P_0c24734d, 1, C_fa246af6, L_c8ec700b, M_fcbbd8f2, K_ef2331bc, MREG_GLOBAL, DAY(2023, 9, 28), 0, 0, 0, E_039768af(ANY)) \
    X(M_1704e521, "mistralai/Mistral-7B-Instruct-v0.2", TAIL(S_1704e521, 9), P_0c24734d, 1, C_f9202f27, L_c8ec700b, M_d5ba095a, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, E_1704e521(ANY)) \
    X(M_cdf50930, "mistralai/Mistral-7B-v0.1", TAIL(S_cdf50930, 9), P_0c24734d, 1, C_22794294, L_2f6ec5cc, M_4772732e, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, E_cdf50930(ANY)) \
    X(M_fae3a675, "mistralai/Mixtral-8x22B", TAIL(S_fae3a675, 9), P_0c24734d, 1, C_5074002c, L_fe0ef9ec, M_518fa9d8, K_ef2331bc, MREG_GLOBAL, DAY(2024, 4, 17), 0, 0, DAY(2026, 9, 30), E_fae3a675(ANY)) \
    X(M_b4008120, "mistralai/Mixtral-8x22B-Instruct-v0.1", TAIL(S_b4008120, 9), P_0c24734d, 1, C_5074002c, L_fe0ef9ec, M_518fa9d8, K_ef2331bc, MREG_GLOBAL, DAY(2024, 4, 17), 0, 0, DAY(2026, 9, 30), E_b4008120(ANY)) \
    X(M_92bf9c12, "mistralai/Mixtral-8x7B-Instruct-v0.1", TAIL(S_3e05a644, 10), P_0c24734d, 1, C_5074002c, L_ddb91f62, M_46ca0776, K_ef2331bc, MREG_GLOBAL, DAY(2023, 12, 11), 0, DAY(2026, 4, 16), DAY(2026, 9, 30), E_92bf9c12(ANY)) \
    X(M_ddc1bd48, "mistralai/Mixtral-8x7B-v0.1", TAIL(S_ddc1bd48, 9), P_0c24734d, 1, C_bfd84071, L_c8ec700b, M_529f9549, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, E_ddc1bd48(ANY)) \
    X(M_bfc95f81, "moonshot-ai/kimi-k2-instruct", TAIL(S_bfc95f81, 9), P_0c24734d, 1, C_fdead08a, L_c8ec700b, M_db4302c1, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 7, 11), 0, 0, 0, E_bfc95f81(ANY)) \
    X(M_87e336ed, "moonshot-ai/kimi-k2-instruct-0905", TAIL(S_87e336ed, 9), P_0c24734d, 1, C_5b6c18dc, L_92c4859e, M_14babfc2, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 9, 5), 0, 0, DAY(2026, 9, 23), E_87e336ed(ANY)) \
    X(M_294ed708, "moonshot-ai/kimi-k2-thinking", TAIL(S_294ed708, 9), P_0c24734d, 1, C_96548415, L_92c4859e, M_ff7d6d6d, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 11, 6), 0, 0, DAY(2026, 9, 23), E_294ed708(ANY)) \
    X(M_480cea13, "moonshotai/Kimi-K2-Instruct", TAIL(S_d0b09f07, 10), P_0c24734d, 1, C_539238e9, L_3f85f2dc, M_fc22a8bd, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 7, 14), 0, 0, DAY(2026, 9, 23), E_480cea13(ANY)) \
    X(M_2b5d9695, "moonshotai/Kimi-K2-Instruct-0905", TAIL(S_ded9957d, 10), P_0c24734d, 1, C_3aa74bf9, L_92c4859e, M_14babfc2, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 9, 5), 0, 0, DAY(2026, 9, 23), E_2b5d9695(ANY)) \
    X(M_cea9e67a, "moonshotai/Kimi-K2-Thinking", TAIL(S_0e60a2bf, 10), P_0c24734d, 1, C_12de34d7, L_92c4859e, M_ff7d6d6d, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 11, 6), 0, 0, DAY(2026, 9, 23), E_cea9e67a(ANY)) \
    X(M_b9d2c5ce, "moonshotai/Kimi-K2.5", TAIL(S_a69f20b3, 10), P_0c24734d, 1, C_63fa98fc, L_92c4859e, M_06434604, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 1, 27), 0, 0, DAY(2026, 9, 23), E_b9d2c5ce(ANY)) \
    X(M_2c247d79, "moonshotai/Kimi-K2.6", TAIL(S_be5b1c96, 10), P_0c24734d, 1, C_450a7eee, L_74212ab5, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 4, 21), 0, DAY(2026, 8, 19), DAY(2026, 11, 10), E_2c247d79(ANY)) \
    X(M_7492be31, "moonshotai/Kimi-K3", TAIL(S_45e34956, 10), P_0c24734d, 1, C_94205252, L_631b3624, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_7492be31(ANY)) \
    X(M_cc62dc42, "moonshotai/Kimi-K3.1-Pro", TAIL(S_ebe10753, 11), P_0c24734d, 1, C_7aab17c0, L_fe6af0b9, M_66c1aae5, K_92a0bfd5, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_cc62dc42(ANY)) \
    X(M_c860ad5c, "nvidia/NVIDIA-Nemotron-3.5-Super-VL", TAIL(S_c860ad5c, 9), P_0c24734d, 1, C_ac9a5805, L_92c4859e, M_cd4f9038, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_c860ad5c(ANY)) \
    X(M_a9bdf2a5, "nvidia/nemotron-3-ultra-550b-a55b", TAIL(S_da02e7ff, 7), P_0c24734d, 1, C_bd34efb7, L_f02d66c9, M_d2435ae3, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 4), 0, 0, 0, E_a9bdf2a5(ANY)) \
    X(M_06dcc47f, "openai/gpt-oss-120b", TAIL(S_e8e9b906, 10), P_0c24734d, 1, C_154e6c64, L_7dddb4b9, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_06dcc47f(ANY)) \
    X(M_28f5583d, "openai/gpt-oss-20b", TAIL(S_12314ebc, 10), P_0c24734d, 1, C_154e6c64, L_08a2c5ad, M_a741d960, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, DAY(2026, 9, 15), DAY(2026, 8, 21), E_28f5583d(ANY)) \
    X(M_804817ab, "openchat/openchat-3.5-1210", TAIL(S_804817ab, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_d83fe2ba, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_804817ab(ANY)) \
    X(M_27893a20, "pearl-ai/gemma-4-31b-it", TAIL(S_27893a20, 9), P_0c24734d, 1, C_da929ac8, L_e016aef3, M_27893a20, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 7), 0, 0, 0, E_27893a20(ANY)) \
    X(M_0cf37b53, "reflection/Beam-1.0-501B-A23B", TAIL(S_0cf37b53, 9), P_0c24734d, 1, C_fe1befca, L_b42cd611, M_0cf37b53, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_0cf37b53(ANY)) \
    X(M_f5887949, "sentence-transformers/msmarco-bert-base-dot-v5", TAIL(S_f5887949, 9), P_0c24734d, 1, C_a6586bb8, L_c8ec700b, M_f5887949, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_f5887949(ANY)) \
    X(M_08406e02, "snorkelai/Snorkel-Mistral-PairRM-DPO", TAIL(S_08406e02, 9), P_0c24734d, 1, C_bfd84071, L_c8ec700b, M_08406e02, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_08406e02(ANY)) \
    X(M_1fe0327e, "teknium/OpenHermes-2-Mistral-7B", TAIL(S_1fe0327e, 9), P_0c24734d, 1, C_6d187296, L_05f53daf, M_6b5c0deb, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, E_1fe0327e(ANY)) \
    X(M_4fa80766, "teknium/OpenHermes-2p5-Mistral-7B", TAIL(S_4fa80766, 9), P_0c24734d, 1, C_22794294, L_ee586141, M_6a226759, K_ef2331bc, MREG_GLOBAL, DAY(2023, 11, 20), 0, 0, 0, E_4fa80766(ANY)) \
    X(M_8043cead, "thinkingmachines/Inkling", TAIL(S_31f9fa38, 10), P_0c24734d, 1, C_e11b6565, L_34598b77, M_98c4c105, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 15), 0, 0, 0, E_8043cead(ANY)) \
    X(M_a48cb7eb, "togethercomputer/CodeLlama-13b", TAIL(S_a48cb7eb, 9), P_0c24734d, 1, C_6d187296, L_1d20ca41, M_8a7999b2, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_a48cb7eb(ANY)) \
    X(M_28aebe41, "togethercomputer/CodeLlama-13b-Instruct", TAIL(S_28aebe41, 9), P_0c24734d, 1, C_6d187296, L_1d20ca41, M_e492046f, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_28aebe41(ANY)) \
    X(M_da4fc0d1, "togethercomputer/CodeLlama-13b-Python", TAIL(S_da4fc0d1, 9), P_0c24734d, 1, C_6d187296, L_1d20ca41, M_beed520d, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_da4fc0d1(ANY)) \
    X(M_31ef8156, "togethercomputer/CodeLlama-34b", TAIL(S_31ef8156, 9), P_0c24734d, 1, C_6d187296, L_1d20ca41, M_b639e0e3, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_31ef8156(ANY)) \
    X(M_256fa3ec, "togethercomputer/CodeLlama-34b-Instruct", TAIL(S_256fa3ec, 9), P_0c24734d, 1, C_481400e0, L_1d20ca41, M_b4ae79bb, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_256fa3ec(ANY)) \
    X(M_cd9f71a4, "togethercomputer/CodeLlama-34b-Python", TAIL(S_cd9f71a4, 9), P_0c24734d, 1, C_6d187296, L_1d20ca41, M_0a46ed22, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_cd9f71a4(ANY)) \
    X(M_808baca7, "togethercomputer/CodeLlama-7b", TAIL(S_808baca7, 9), P_0c24734d, 1, C_6d187296, L_1d20ca41, M_89cc6241, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_808baca7(ANY)) \
    X(M_e36a0c82, "togethercomputer/CodeLlama-7b-Instruct", TAIL(S_e36a0c82, 9), P_0c24734d, 1, C_6d187296, L_1d20ca41, M_01fee537, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_e36a0c82(ANY)) \
    X(M_d891f1ba, "togethercomputer/CodeLlama-7b-Python", TAIL(S_d891f1ba, 9), P_0c24734d, 1, C_6d187296, L_1d20ca41, M_17aab169, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_d891f1ba(ANY)) \
    X(M_c6a0c729, "togethercomputer/GPT-JT-6B-v1", TAIL(S_c6a0c729, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_221d0543, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_c6a0c729(ANY)) \
    X(M_6c0e2d14, "togethercomputer/GPT-JT-Moderation-6B", TAIL(S_6c0e2d14, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_6957eca3, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_6c0e2d14(ANY)) \
    X(M_c96a8289, "togethercomputer/GPT-NeoXT-Chat-Base-20B", TAIL(S_c96a8289, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_c6268db1, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_c96a8289(ANY)) \
    X(M_a05e67c8, "togethercomputer/LLaMA-2-7B-32K", TAIL(S_a05e67c8, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_681b38de, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_a05e67c8(ANY)) \
    X(M_5dee6f10, "togethercomputer/Llama-2-7B-32K-Instruct", TAIL(S_5dee6f10, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_28b18d04, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_5dee6f10(ANY)) \
    X(M_a6f98b6a, "togethercomputer/Pythia-Chat-Base-7B-v0.16", TAIL(S_a6f98b6a, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_0515566a, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_a6f98b6a(ANY)) \
    X(M_f4c766f5, "togethercomputer/Qwen-7B", TAIL(S_f4c766f5, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_a669f13e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_f4c766f5(ANY)) \
    X(M_4a9582ed, "togethercomputer/Qwen-7B-Chat", TAIL(S_4a9582ed, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_f11629c8, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_4a9582ed(ANY)) \
    X(M_5c989ad8, "togethercomputer/RedPajama-INCITE-7B-Base", TAIL(S_5c989ad8, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_477eb0ab, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_5c989ad8(ANY)) \
    X(M_1a695b62, "togethercomputer/RedPajama-INCITE-7B-Chat", TAIL(S_1a695b62, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_e5e75847, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_1a695b62(ANY)) \
    X(M_674344f8, "togethercomputer/RedPajama-INCITE-7B-Instruct", TAIL(S_674344f8, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_8c4ad7cc, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_674344f8(ANY)) \
    X(M_8c50b323, "togethercomputer/RedPajama-INCITE-Base-3B-v1", TAIL(S_8c50b323, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_7c3d37d7, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_8c50b323(ANY)) \
    X(M_1e41614a, "togethercomputer/RedPajama-INCITE-Chat-3B-v1", TAIL(S_1e41614a, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_488d4443, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_1e41614a(ANY)) \
    X(M_15d031f5, "togethercomputer/RedPajama-INCITE-Instruct-3B-v1", TAIL(S_15d031f5, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_e1c3e82c, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_15d031f5(ANY)) \
    X(M_61fd80f1, "togethercomputer/StripedHyena-Hessian-7B", TAIL(S_61fd80f1, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_10dee90f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_61fd80f1(ANY)) \
    X(M_fc7d9cf9, "togethercomputer/StripedHyena-Nous-7B", TAIL(S_fc7d9cf9, 9), P_0c24734d, 1, C_22794294, L_01a33a20, M_10d50a60, K_a686ee67, MREG_GLOBAL, DAY(2023, 12, 9), 0, 0, 0, E_fc7d9cf9(ANY)) \
    X(M_3c942d39, "togethercomputer/alpaca-7b", TAIL(S_3c942d39, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_3c942d39, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_3c942d39(ANY)) \
    X(M_a7fa8ac1, "togethercomputer/falcon-40b", TAIL(S_a7fa8ac1, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_dd15bb04, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_a7fa8ac1(ANY)) \
    X(M_0087fe6f, "togethercomputer/falcon-40b-instruct", TAIL(S_0087fe6f, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_3fa08edb, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_0087fe6f(ANY)) \
    X(M_f9bf5c1b, "togethercomputer/falcon-7b", TAIL(S_f9bf5c1b, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_0c2e5c7a, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_f9bf5c1b(ANY)) \
    X(M_7efc0456, "togethercomputer/falcon-7b-instruct", TAIL(S_7efc0456, 9), P_0c24734d, 1, C_b55d42ea, L_c8ec700b, M_97e94307, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_7efc0456(ANY)) \
    X(M_3921f260, "togethercomputer/llama-2-13b", TAIL(S_3921f260, 9), P_0c24734d, 1, C_22794294, L_2f6ec5cc, M_5b0a49e1, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_3921f260(ANY)) \
    X(M_95bd0552, "togethercomputer/llama-2-13b-chat", TAIL(S_95bd0552, 9), P_0c24734d, 1, C_22794294, L_2f6ec5cc, M_ffa99d76, K_02cadbcc, MREG_GLOBAL, DAY(2023, 6, 20), 0, 0, 0, E_95bd0552(ANY)) \
    X(M_e52d41b0, "togethercomputer/llama-2-70b", TAIL(S_e52d41b0, 9), P_0c24734d, 1, C_22794294, L_2f6ec5cc, M_c3f8f476, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_e52d41b0(ANY)) \
    X(M_b19c2bd7, "togethercomputer/llama-2-70b-chat", TAIL(S_b19c2bd7, 9), P_0c24734d, 1, C_2636e62a, L_2f6ec5cc, M_b820e469, K_02cadbcc, MREG_GLOBAL, DAY(2023, 6, 20), 0, 0, 0, E_b19c2bd7(ANY)) \
    X(M_7e56c211, "togethercomputer/llama-2-7b", TAIL(S_7e56c211, 9), P_0c24734d, 1, C_22794294, L_2f6ec5cc, M_30c18dcb, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_7e56c211(ANY)) \
    X(M_01ad0e07, "togethercomputer/llama-2-7b-chat", TAIL(S_01ad0e07, 9), P_0c24734d, 1, C_22794294, L_2f6ec5cc, M_297d1e71, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_01ad0e07(ANY)) \
    X(M_b6997253, "togethercomputer/m2-bert-80M-2k-retrieval", TAIL(S_b6997253, 9), P_0c24734d, 1, C_bf638337, L_c8ec700b, M_eb8335bd, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_b6997253(ANY)) \
    X(M_90472e23, "togethercomputer/m2-bert-80M-32k-retrieval", TAIL(S_90472e23, 9), P_0c24734d, 1, C_bf638337, L_c8ec700b, M_d8d3a2f5, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_90472e23(ANY)) \
    X(M_94d5d871, "togethercomputer/m2-bert-80M-8k-retrieval", TAIL(S_94d5d871, 9), P_0c24734d, 1, C_bf638337, L_c8ec700b, M_22c58bf2, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_94d5d871(ANY)) \
    X(M_6b8ce316, "upstage/SOLAR-0-70b-16bit", TAIL(S_6b8ce316, 9), P_0c24734d, 1, C_5e3859e1, L_c8ec700b, M_8ff90ca6, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_6b8ce316(ANY)) \
    X(M_315d24b4, "upstage/SOLAR-10.7B-Instruct-v1.0", TAIL(S_315d24b4, 9), P_0c24734d, 1, C_5e3859e1, L_c8ec700b, M_eee18292, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_315d24b4(ANY)) \
    X(M_775e8a11, "zai-org/GLM-4.6", TAIL(S_671a88fe, 10), P_0c24734d, 1, C_3ba97ba5, L_4b0ed951, M_ba79de29, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 9, 30), 0, 0, DAY(2026, 9, 30), E_775e8a11(ANY)) \
    X(M_b3b66c0b, "zai-org/GLM-4.7", TAIL(S_e24e38ae, 10), P_0c24734d, 1, C_12de34d7, L_4b0ed951, M_47d476cd, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 12, 22), 0, DAY(2026, 4, 2), DAY(2026, 11, 10), E_b3b66c0b(ANY)) \
    X(M_765ca849, "zai-org/GLM-5", TAIL(S_b9881d70, 10), P_0c24734d, 1, C_12de34d7, L_ccdf524e, M_15948ca7, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 2, 11), 0, 0, DAY(2026, 9, 30), E_765ca849(ANY)) \
    X(M_295aac07, "zai-org/GLM-5.1", TAIL(S_f704a42c, 10), P_0c24734d, 1, C_96548415, L_ccdf524e, M_a2208e8c, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 4, 7), 0, 0, DAY(2026, 9, 30), E_295aac07(ANY)) \
    X(M_c3769640, "zai-org/GLM-5.2", TAIL(S_308b2afe, 10), P_0c24734d, 1, C_b1ea416a, L_f4f881b5, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_c3769640(ANY)) \
    X(M_bc9adfbf, "zai-org/GLM-5.3", TAIL(S_a8cbd64a, 10), P_0c24734d, 1, C_55223374, L_235e949b, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_bc9adfbf(ANY)) \
    X(M_63cced0d, "zai-org/GLM-5.3-Flash", TAIL(S_58f80d43, 10), P_0c24734d, 1, C_1a0890a7, L_fd91e12a, M_9d958d90, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 11, 10), E_63cced0d(ANY)) \
    X(M_5aed6be0, "zero-one-ai/Yi-34B", TAIL(S_5aed6be0, 9), P_0c24734d, 1, C_22794294, L_2f6ec5cc, M_6daa74f1, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_5aed6be0(ANY)) \
    X(M_3588dbb6, "zero-one-ai/Yi-34B-Chat", TAIL(S_3588dbb6, 9), P_0c24734d, 1, C_22794294, L_2f6ec5cc, M_34379948, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_3588dbb6(ANY)) \
    X(M_9a0b04f1, "zero-one-ai/Yi-6B", TAIL(S_9a0b04f1, 9), P_0c24734d, 1, C_22794294, L_2f6ec5cc, M_836a440e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_9a0b04f1(ANY)) \
    X(M_ca1344a0, "marengo-embed-2-7", TAIL(S_b278daa5, 8), P_0741e413, 0, C_a1e8e540, L_1a9fb7cc, M_ca1344a0, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \

