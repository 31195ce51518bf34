/* What each model is.
 * Lists of models.c.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
/* model, id, the same in the pool, provider, versions of its prices,
 * capabilities, limits, maker, tokenizer, geography,
 * released, deprecated, retires, verified, price entry */
#define MODELS_0(X) \
    X(M_6daa74f1, "Yi-34B", TAIL(S_0fd3068c, 36), P_4f27ea29, 0, C_22794294, L_2f6ec5cc, M_6daa74f1, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_34379948, "Yi-34B-Chat", TAIL(S_34379948, 6), P_4f27ea29, 0, C_22794294, L_2f6ec5cc, M_34379948, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_836a440e, "Yi-6B", TAIL(S_836a440e, 6), P_4f27ea29, 0, C_22794294, L_2f6ec5cc, M_836a440e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_539eb051, "yi-large", TAIL(S_070d6960, 17), P_4f27ea29, 0, C_2dfdb433, L_01a33a20, M_539eb051, K_a686ee67, MREG_GLOBAL, DAY(2024, 6, 25), 0, 0, 0, UNPRICED) \
    X(M_a8e0b9ca, "j2-mid", TAIL(S_a8e0b9ca, 5), P_a8182c1c, 0, C_22794294, L_d48d04fb, M_a8e0b9ca, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_a75ea1b8, "j2-ultra", TAIL(S_a75ea1b8, 5), P_a8182c1c, 0, C_22794294, L_d48d04fb, M_a75ea1b8, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_b64b0607, "jamba-1.5-large", TAIL(S_b64b0607, 5), P_a8182c1c, 1, C_52b97d37, L_f180ec23, M_b64b0607, K_65465624, MREG_GLOBAL, 0, 0, 0, DAY(2026, 8, 21), E_b64b0607(ANY)) \
    X(M_258bbf27, "jamba-1.5-mini", TAIL(S_258bbf27, 5), P_a8182c1c, 1, C_52b97d37, L_f180ec23, M_258bbf27, K_65465624, MREG_GLOBAL, 0, 0, 0, DAY(2026, 8, 21), E_258bbf27(ANY)) \
    X(M_e4c181c3, "jamba-instruct", TAIL(S_0154c4ac, 16), P_a8182c1c, 0, C_e5027bb3, L_a85bc17d, M_e4c181c3, K_65465624, MREG_GLOBAL, DAY(2024, 6, 25), 0, 0, 0, UNPRICED) \
    X(M_8a1210d0, "jamba-large", TAIL(S_8a1210d0, 5), P_a8182c1c, 1, C_7bea272e, L_e5bedd8b, M_8a1210d0, K_65465624, MREG_GLOBAL, DAY(2025, 7, 1), 0, 0, DAY(2026, 9, 30), E_8a1210d0(ANY)) \
    X(M_2b45b2db, "jamba-large-1.6", TAIL(S_2b45b2db, 5), P_a8182c1c, 1, C_c1f1bd98, L_f180ec23, M_2b45b2db, K_65465624, MREG_GLOBAL, 0, 0, 0, 0, E_2b45b2db(ANY)) \
    X(M_640fb8b1, "jamba-mini", TAIL(S_640fb8b1, 5), P_a8182c1c, 1, C_7bea272e, L_e5bedd8b, M_640fb8b1, K_65465624, MREG_GLOBAL, DAY(2026, 1, 1), 0, 0, DAY(2026, 9, 30), E_640fb8b1(ANY)) \
    X(M_c940e59c, "jamba-mini-1.6", TAIL(S_c940e59c, 5), P_a8182c1c, 1, C_c1f1bd98, L_f180ec23, M_c940e59c, K_65465624, MREG_GLOBAL, 0, 0, 0, 0, E_c940e59c(ANY)) \
    X(M_d9e01a11, "Gemma-SEA-LION-v4-27B-IT", TAIL(S_73c67bd4, 33), P_61c1f8cb, 0, C_86643c87, L_f95b1ee4, M_d9e01a11, K_a686ee67, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, 0, UNPRICED) \
    X(M_b875f120, "Qwen-SEA-LION-v4-32B-IT", TAIL(S_db37ea17, 33), P_61c1f8cb, 0, C_6baa954a, L_acf26cab, M_b875f120, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_b89cccd1, "QwQ-32B", TAIL(S_b89cccd1, 8), P_047364b9, 0, C_82e46355, L_bce878e1, M_b89cccd1, K_f7ede32b, MREG_GLOBAL, DAY(2025, 3, 5), 0, 0, 0, UNPRICED) \
    X(M_a669f13e, "Qwen-7B", TAIL(S_f19032a0, 39), P_047364b9, 0, C_b55d42ea, L_c8ec700b, M_a669f13e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_f11629c8, "Qwen-7B-Chat", TAIL(S_f11629c8, 8), P_047364b9, 0, C_b55d42ea, L_c8ec700b, M_f11629c8, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_73f5b716, "Qwen1.5-0.5B", TAIL(S_73f5b716, 8), P_047364b9, 0, C_b55d42ea, L_c8ec700b, M_73f5b716, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_046c64b2, "Qwen1.5-1.8B", TAIL(S_046c64b2, 8), P_047364b9, 0, C_b55d42ea, L_c8ec700b, M_046c64b2, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_18792ad3, "Qwen1.5-14B", TAIL(S_18792ad3, 8), P_047364b9, 0, C_b55d42ea, L_c8ec700b, M_18792ad3, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_5db98b7e, "Qwen1.5-4B", TAIL(S_5db98b7e, 8), P_047364b9, 0, C_b55d42ea, L_c8ec700b, M_5db98b7e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_76996ef3, "Qwen1.5-72B", TAIL(S_76996ef3, 8), P_047364b9, 0, C_b55d42ea, L_c8ec700b, M_76996ef3, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_a0840213, "Qwen1.5-7B", TAIL(S_a0840213, 8), P_047364b9, 0, C_b55d42ea, L_c8ec700b, M_a0840213, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_6ddd9c2a, "Qwen2-Audio-7B-Instruct", TAIL(S_6ddd9c2a, 8), P_047364b9, 0, C_ba1efd44, L_2f6ec5cc, M_6ddd9c2a, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_0fd77810, "Qwen2.5-Coder-32B-Instruct", TAIL(S_0fd77810, 8), P_047364b9, 0, C_087d1a97, L_c8ec700b, M_0fd77810, K_f7ede32b, MREG_GLOBAL, DAY(2024, 11, 11), 0, 0, 0, UNPRICED) \
    X(M_bed07bd6, "Qwen2.5-Coder-3B-Instruct", TAIL(S_bed07bd6, 8), P_047364b9, 0, C_6d187296, L_05f53daf, M_bed07bd6, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_a840b085, "Qwen2.5-Coder-7B", TAIL(S_a840b085, 8), P_047364b9, 0, C_865c90df, L_05f53daf, M_a840b085, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_74f8f164, "Qwen2.5-Coder-7B-Instruct", TAIL(S_74f8f164, 8), P_047364b9, 0, C_a45677a1, L_bce878e1, M_74f8f164, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_b147e8e5, "Qwen3-235B-A22B-Instruct-2507", TAIL(S_b147e8e5, 8), P_047364b9, 0, C_641cd2e3, L_61859bdc, M_b147e8e5, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 21), 0, 0, 0, UNPRICED) \
    X(M_0a08c961, "Qwen3-235B-A22B-Thinking-2507", TAIL(S_0a08c961, 8), P_047364b9, 0, C_584c9ce0, L_83f29e8e, M_0a08c961, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 25), 0, 0, 0, UNPRICED) \
    X(M_e29db3c8, "Qwen3-30B-A3B", TAIL(S_e29db3c8, 8), P_047364b9, 0, C_d102dbea, L_a70f579d, M_e29db3c8, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, 0, UNPRICED) \
    X(M_e72662da, "Qwen3-30B-A3B-Instruct-2507", TAIL(S_e72662da, 8), P_047364b9, 0, C_367ad30f, L_83f29e8e, M_e72662da, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 29), 0, 0, 0, UNPRICED) \
    X(M_0b6e9d1a, "Qwen3-30B-A3B-Thinking-2507", TAIL(S_0b6e9d1a, 8), P_047364b9, 0, C_05cf4480, L_0d7257d4, M_0b6e9d1a, K_f7ede32b, MREG_GLOBAL, DAY(2025, 8, 28), 0, 0, 0, UNPRICED) \
    X(M_ee0988e7, "Qwen3-4B-Instruct-2507", TAIL(S_ee0988e7, 8), P_047364b9, 0, C_44b301b2, L_92c4859e, M_ee0988e7, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_57506700, "Qwen3-4B-Thinking-2507", TAIL(S_57506700, 8), P_047364b9, 0, C_ceb922b5, L_83f29e8e, M_57506700, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_6b3a1e35, "Qwen3-Coder-Next", TAIL(S_6b3a1e35, 8), P_047364b9, 0, C_8587c3e3, L_83f29e8e, M_6b3a1e35, K_f7ede32b, MREG_GLOBAL, DAY(2026, 2, 3), 0, 0, 0, UNPRICED) \
    X(M_26ef264c, "Qwen3-Embedding-4B", TAIL(S_26ef264c, 8), P_047364b9, 0, C_fdbd2688, L_c8ec700b, M_26ef264c, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_3faecd92, "Qwen3-Embedding-8B", TAIL(S_3faecd92, 8), P_047364b9, 0, C_dc9662bf, L_acf26cab, M_3faecd92, K_f7ede32b, MREG_GLOBAL, DAY(2025, 6, 5), 0, 0, 0, UNPRICED) \
    X(M_e1ab7c41, "Qwen3-Max-Thinking", TAIL(S_e1ab7c41, 8), P_047364b9, 0, C_fe271732, L_eb12a7ab, M_e1ab7c41, K_f7ede32b, MREG_GLOBAL, DAY(2026, 2, 9), 0, 0, 0, UNPRICED) \
    X(M_3aa62873, "Qwen3-Reranker-0.6B", TAIL(S_3aa62873, 8), P_047364b9, 0, C_2ff070d4, L_609a8e68, M_3aa62873, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_5cc98a75, "Qwen3-Reranker-4B", TAIL(S_5cc98a75, 8), P_047364b9, 0, C_2ff070d4, L_609a8e68, M_5cc98a75, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_a0605284, "Qwen3-VL-235B-A22B-Instruct", TAIL(S_a0605284, 8), P_047364b9, 0, C_61dbb126, L_4841c05c, M_a0605284, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, 0, UNPRICED) \
    X(M_fdcc64d5, "Qwen3-VL-235B-A22B-Thinking", TAIL(S_fdcc64d5, 8), P_047364b9, 0, C_30a79a10, L_4841c05c, M_fdcc64d5, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, 0, UNPRICED) \
    X(M_85c35b39, "Qwen3-VL-30B-A3B-Instruct", TAIL(S_85c35b39, 8), P_047364b9, 0, C_e02a7beb, L_c8ec700b, M_85c35b39, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_238acf5b, "Qwen3-VL-30B-A3B-Thinking", TAIL(S_238acf5b, 8), P_047364b9, 0, C_9cc9b3a5, L_8769dfca, M_238acf5b, K_f7ede32b, MREG_GLOBAL, DAY(2025, 10, 6), 0, 0, 0, UNPRICED) \
    X(M_2d25379a, "Qwen3-VL-32B-Thinking", TAIL(S_2d25379a, 8), P_047364b9, 0, C_21b51a5e, L_e5c60a7e, M_2d25379a, K_f7ede32b, MREG_GLOBAL, DAY(2025, 10, 21), 0, 0, 0, UNPRICED) \
    X(M_c339c142, "Qwen3-VL-8B-Instruct", TAIL(S_c339c142, 8), P_047364b9, 0, C_e02a7beb, L_8769dfca, M_c339c142, K_f7ede32b, MREG_GLOBAL, DAY(2025, 10, 14), 0, 0, 0, UNPRICED) \
    X(M_94de0638, "Qwen3.5-0.8B", TAIL(S_94de0638, 8), P_047364b9, 0, C_5e3859e1, L_c8ec700b, M_94de0638, K_4c53ac6e, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_35d33391, "Qwen3.5-2B", TAIL(S_35d33391, 8), P_047364b9, 0, C_4b14108f, L_92c4859e, M_35d33391, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 3, 10), 0, 0, 0, UNPRICED) \
    X(M_b3ad4612, "Qwen3.5-4B", TAIL(S_b3ad4612, 8), P_047364b9, 0, C_786667e8, L_eb12a7ab, M_b3ad4612, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 3, 3), 0, 0, 0, UNPRICED) \
    X(M_3a3135fc, "Qwen3.5-9B", TAIL(S_3a3135fc, 8), P_047364b9, 0, C_bef0c6b7, L_83f29e8e, M_3a3135fc, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, UNPRICED) \
    X(M_dea49a5a, "Qwen3.8-27B", TAIL(S_dea49a5a, 8), P_047364b9, 0, C_bef0c6b7, L_83f29e8e, M_dea49a5a, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, 0, UNPRICED) \
    X(M_fafd0198, "codeqwen1.5-7b", TAIL(S_fafd0198, 8), P_047364b9, 0, C_22794294, L_8fba2ea9, M_fafd0198, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_6a3e1cbc, "deepseek-v4-flash-0731", TAIL(S_194138b2, 22), P_047364b9, 1, C_d3ed42f0, L_fe04aa42, M_cedf04ac, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, 0, 0, E_6a3e1cbc(ANY)) \
    X(M_27dcbae8, "glm-5.2", TAIL(S_27dcbae8, 8), P_047364b9, 1, C_c8fb34f5, L_29f877a0, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_27dcbae8(ANY)) \
    X(M_6a05c577, "kimi-k3", TAIL(S_bd9a0868, 21), P_047364b9, 1, C_94205252, L_fe6af0b9, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_6a05c577(ANY)) \
    X(M_e23fdebe, "qvq-max", TAIL(S_e23fdebe, 8), P_047364b9, 1, C_71c142e0, L_862e92b2, M_e23fdebe, K_a686ee67, MREG_GLOBAL, DAY(2025, 3, 25), 0, 0, 0, E_e23fdebe(ANY)) \
    X(M_1d07aaf0, "qwen-flash", TAIL(S_1d07aaf0, 8), P_047364b9, 1, C_cbe11aec, L_611defec, M_1d07aaf0, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, DAY(2026, 9, 30), E_1d07aaf0(ANY)) \
    X(M_fad5414d, "qwen-max", TAIL(S_fad5414d, 8), P_047364b9, 1, C_1b12a199, L_533813a6, M_fad5414d, K_f7ede32b, MREG_GLOBAL, DAY(2024, 4, 3), 0, 0, DAY(2026, 9, 30), E_fad5414d(ANY)) \
    X(M_ac1c0eb9, "qwen-mt-plus", TAIL(S_ac1c0eb9, 8), P_047364b9, 1, C_e05ec933, L_5adbb859, M_ac1c0eb9, K_a686ee67, MREG_GLOBAL, DAY(2025, 9, 3), 0, 0, 0, E_ac1c0eb9(ANY)) \
    X(M_dac5ba45, "qwen-mt-turbo", TAIL(S_dac5ba45, 8), P_047364b9, 1, C_e05ec933, L_5adbb859, M_dac5ba45, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_dac5ba45(ANY)) \
    X(M_67e3e6d5, "qwen-omni-turbo", TAIL(S_67e3e6d5, 8), P_047364b9, 1, C_66c462ec, L_a478eed1, M_67e3e6d5, K_a686ee67, MREG_GLOBAL, DAY(2025, 1, 19), 0, DAY(2026, 10, 10), 0, E_67e3e6d5(ANY)) \
    X(M_420a99b8, "qwen-omni-turbo-realtime", TAIL(S_420a99b8, 8), P_047364b9, 1, C_3c1b9fae, L_a478eed1, M_420a99b8, K_a686ee67, MREG_GLOBAL, DAY(2025, 5, 8), 0, 0, 0, E_420a99b8(ANY)) \
    X(M_69f8211a, "qwen-plus", TAIL(S_69f8211a, 8), P_047364b9, 1, C_9339ef9d, L_b9d74d7d, M_69f8211a, K_f7ede32b, MREG_GLOBAL, DAY(2024, 1, 25), 0, 0, DAY(2026, 9, 30), E_69f8211a(ANY)) \
    X(M_9042eadb, "qwen-plus-character-ja", TAIL(S_9042eadb, 8), P_047364b9, 1, C_65057d3a, L_c6234873, M_9042eadb, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_9042eadb(ANY)) \
    X(M_00f599f9, "qwen-turbo", TAIL(S_00f599f9, 8), P_047364b9, 1, C_cbe11aec, L_62da0ef0, M_00f599f9, K_f7ede32b, MREG_GLOBAL, DAY(2024, 11, 1), 0, DAY(2026, 7, 13), DAY(2026, 9, 30), E_00f599f9(ANY)) \
    X(M_64e17541, "qwen-vl-max", TAIL(S_64e17541, 8), P_047364b9, 1, C_11d041ac, L_862e92b2, M_64e17541, K_f7ede32b, MREG_GLOBAL, DAY(2024, 4, 8), 0, DAY(2026, 7, 13), DAY(2026, 9, 30), E_64e17541(ANY)) \
    X(M_babee6ba, "qwen-vl-ocr", TAIL(S_babee6ba, 8), P_047364b9, 1, C_795e87c5, L_fa0d5545, M_babee6ba, K_a686ee67, MREG_GLOBAL, DAY(2024, 10, 28), 0, 0, 0, E_babee6ba(ANY)) \
    X(M_e16072f1, "qwen-vl-plus", TAIL(S_e16072f1, 8), P_047364b9, 1, C_11d041ac, L_862e92b2, M_e16072f1, K_f7ede32b, MREG_GLOBAL, DAY(2024, 1, 25), 0, DAY(2026, 7, 13), DAY(2026, 9, 30), E_e16072f1(ANY)) \
    X(M_a9e5088f, "qwen1.5-72b-chat", TAIL(S_a9e5088f, 8), P_047364b9, 0, C_22794294, L_05f53daf, M_a9e5088f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_f36032d7, "qwen2-5-14b-instruct", TAIL(S_f36032d7, 8), P_047364b9, 1, C_62d435bf, L_862e92b2, M_f36032d7, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_f36032d7(ANY)) \
    X(M_0ad2fe8e, "qwen2-5-32b-instruct", TAIL(S_0ad2fe8e, 8), P_047364b9, 1, C_62d435bf, L_862e92b2, M_0ad2fe8e, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_0ad2fe8e(ANY)) \
    X(M_6700b203, "qwen2-5-72b-instruct", TAIL(S_6700b203, 8), P_047364b9, 1, C_10bd2351, L_862e92b2, M_6700b203, K_f7ede32b, MREG_GLOBAL, DAY(2024, 9, 18), 0, 0, 0, E_6700b203(ANY)) \
    X(M_d81ba490, "qwen2-5-7b-instruct", TAIL(S_d81ba490, 8), P_047364b9, 1, C_10bd2351, L_862e92b2, M_d81ba490, K_f7ede32b, MREG_GLOBAL, DAY(2024, 9, 19), 0, 0, 0, E_d81ba490(ANY)) \
    X(M_0684319c, "qwen2-5-omni-7b", TAIL(S_0684319c, 8), P_047364b9, 1, C_876c75cb, L_a478eed1, M_0684319c, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_0684319c(ANY)) \
    X(M_caa28f21, "qwen2-5-vl-72b-instruct", TAIL(S_caa28f21, 8), P_047364b9, 1, C_664c38f7, L_862e92b2, M_caa28f21, K_f7ede32b, MREG_GLOBAL, DAY(2025, 2, 1), 0, 0, 0, E_caa28f21(ANY)) \
    X(M_cfdfe91c, "qwen2-5-vl-7b-instruct", TAIL(S_cfdfe91c, 8), P_047364b9, 1, C_a536c76e, L_862e92b2, M_cfdfe91c, K_f7ede32b, MREG_GLOBAL, DAY(2024, 8, 28), 0, 0, 0, E_cfdfe91c(ANY)) \
    X(M_f22258c4, "qwen2-72b-instruct", TAIL(S_f22258c4, 8), P_047364b9, 0, C_9333837b, L_01a33a20, M_f22258c4, K_f7ede32b, MREG_GLOBAL, DAY(2024, 6, 7), 0, 0, 0, UNPRICED) \
    X(M_b03449b3, "qwen2-7b-instruct", TAIL(S_b03449b3, 8), P_047364b9, 0, C_6d187296, L_05f53daf, M_b03449b3, K_f7ede32b, MREG_GLOBAL, DAY(2024, 7, 16), 0, 0, 0, UNPRICED) \
    X(M_6fd03a02, "qwen2-vl-2b-instruct", TAIL(S_6fd03a02, 8), P_047364b9, 0, C_ce61ab75, L_05f53daf, M_6fd03a02, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_f45fb915, "qwen2-vl-72b-instruct", TAIL(S_f45fb915, 8), P_047364b9, 0, C_183715e8, L_01a33a20, M_f45fb915, K_f7ede32b, MREG_GLOBAL, DAY(2024, 9, 18), 0, 0, 0, UNPRICED) \
    X(M_4232f7db, "qwen2-vl-7b-instruct", TAIL(S_4232f7db, 8), P_047364b9, 0, C_ce61ab75, L_01a33a20, M_4232f7db, K_f7ede32b, MREG_GLOBAL, DAY(2024, 8, 28), 0, 0, 0, UNPRICED) \
    X(M_0ce31bb0, "qwen2.5-0.5b-instruct", TAIL(S_0ce31bb0, 8), P_047364b9, 0, C_6d187296, L_05f53daf, M_0ce31bb0, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_a89c9643, "qwen2.5-1.5b-instruct", TAIL(S_a89c9643, 8), P_047364b9, 0, C_6d187296, L_05f53daf, M_a89c9643, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_9432e403, "qwen2.5-14b", TAIL(S_9432e403, 8), P_047364b9, 0, C_1072aabe, L_7dddb4b9, M_9432e403, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_cdf58f57, "qwen2.5-32b", TAIL(S_cdf58f57, 8), P_047364b9, 0, C_1072aabe, L_7dddb4b9, M_cdf58f57, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_bb9cdce0, "qwen2.5-72b", TAIL(S_bb9cdce0, 8), P_047364b9, 0, C_1072aabe, L_7dddb4b9, M_bb9cdce0, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_f4343443, "qwen2.5-7b", TAIL(S_f4343443, 8), P_047364b9, 0, C_1072aabe, L_7dddb4b9, M_f4343443, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_8ef2fa1b, "qwen2.5-coder-0.5b", TAIL(S_8ef2fa1b, 8), P_047364b9, 0, C_6d187296, L_05f53daf, M_8ef2fa1b, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_6f18869f, "qwen2.5-coder-0.5b-instruct", TAIL(S_6f18869f, 8), P_047364b9, 0, C_6d187296, L_05f53daf, M_6f18869f, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_1dad3aaf, "qwen2.5-coder-1.5b", TAIL(S_1dad3aaf, 8), P_047364b9, 0, C_6d187296, L_05f53daf, M_1dad3aaf, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_27c640de, "qwen2.5-coder-1.5b-instruct", TAIL(S_27c640de, 8), P_047364b9, 0, C_6d187296, L_05f53daf, M_27c640de, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_5c1eb8d2, "qwen2.5-coder-14b", TAIL(S_5c1eb8d2, 8), P_047364b9, 0, C_6d187296, L_05f53daf, M_5c1eb8d2, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_8afd8fe6, "qwen2.5-coder-14b-instruct", TAIL(S_8afd8fe6, 8), P_047364b9, 0, C_6d187296, L_05f53daf, M_8afd8fe6, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_68b79551, "qwen2.5-coder-32b", TAIL(S_68b79551, 8), P_047364b9, 0, C_6d187296, L_05f53daf, M_68b79551, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_c5207ba7, "qwen2.5-coder-3b", TAIL(S_c5207ba7, 8), P_047364b9, 0, C_6d187296, L_05f53daf, M_c5207ba7, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_bd6ef089, "qwen2.5-math-72b-instruct", TAIL(S_bd6ef089, 8), P_047364b9, 0, C_1c707117, L_89d4b1d6, M_bd6ef089, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_f2ba278f, "qwen2.5-vl-32b-instruct", TAIL(S_f2ba278f, 8), P_047364b9, 0, C_05188c17, L_f95b1ee4, M_f2ba278f, K_f7ede32b, MREG_GLOBAL, DAY(2025, 3, 24), 0, 0, 0, UNPRICED) \
    X(M_91630f7e, "qwen2.5-vl-3b-instruct", TAIL(S_91630f7e, 8), P_047364b9, 0, C_bcd4a607, L_f95b1ee4, M_91630f7e, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_c6091c2e, "qwen3-0.6b", TAIL(S_c6091c2e, 8), P_047364b9, 0, C_f3735ded, L_609a8e68, M_c6091c2e, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_09a123ee, "qwen3-1.7b", TAIL(S_09a123ee, 8), P_047364b9, 0, C_ceb922b5, L_7dddb4b9, M_09a123ee, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_5151f5d0, "qwen3-14b", TAIL(S_9010d2e5, 17), P_047364b9, 1, C_0c41a1f8, L_862e92b2, M_5151f5d0, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_5151f5d0(ANY)) \
    X(M_8cf539d2, "qwen3-235b-a22b", TAIL(S_8cf539d2, 8), P_047364b9, 1, C_f61fda18, L_3f85f2dc, M_8cf539d2, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_8cf539d2(ANY)) \
    X(M_c6aad2d2, "qwen3-235b-a22b-thinking", TAIL(S_720c209f, 15), P_047364b9, 0, C_f6e90a5e, L_c8ec700b, M_c6aad2d2, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, 0, UNPRICED) \
    X(M_42bdfcfc, "qwen3-32b", TAIL(S_8d0d8499, 21), P_047364b9, 1, C_0c41a1f8, L_3f85f2dc, M_42bdfcfc, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_42bdfcfc(ANY)) \
    X(M_8eec341b, "qwen3-4b", TAIL(S_8eec341b, 8), P_047364b9, 0, C_a1f3d20a, L_c8ec700b, M_8eec341b, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 29), 0, 0, 0, UNPRICED) \
    X(M_ca1c745d, "qwen3-8b", TAIL(S_d04311cd, 24), P_047364b9, 1, C_f61fda18, L_862e92b2, M_ca1c745d, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_ca1c745d(ANY)) \
    X(M_f97e213c, "qwen3-asr-flash", TAIL(S_f97e213c, 8), P_047364b9, 1, C_c70e62a0, L_036f134b, M_f97e213c, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 8), 0, 0, 0, E_f97e213c(ANY)) \
    X(M_a0a49e32, "qwen3-coder", TAIL(S_a0a49e32, 8), P_047364b9, 0, C_367ad30f, L_eb12a7ab, M_a0a49e32, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 23), 0, 0, 0, UNPRICED) \
    X(M_db53d954, "qwen3-coder-30b-a3b-instruct", TAIL(S_664ccb17, 17), P_047364b9, 1, C_0bb4220e, L_eb12a7ab, M_db53d954, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 31), 0, 0, 0, E_db53d954(ANY)) \
    X(M_62abebc9, "qwen3-coder-480b-a35b-instruct", TAIL(S_6e8cdde0, 17), P_047364b9, 1, C_2377d18a, L_eb12a7ab, M_62abebc9, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 23), 0, 0, DAY(2026, 9, 30), E_62abebc9(ANY)) \
    X(M_02669b8a, "qwen3-coder-flash", TAIL(S_02669b8a, 8), P_047364b9, 1, C_b2065e88, L_bbcf2002, M_02669b8a, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, DAY(2026, 9, 30), E_02669b8a(ANY)) \
    X(M_638b87e1, "qwen3-coder-plus", TAIL(S_7b3f4450, 15), P_047364b9, 1, C_10c46731, L_bbcf2002, M_638b87e1, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 23), 0, DAY(2026, 10, 10), DAY(2026, 9, 30), E_638b87e1(ANY)) \
    X(M_2d2a03fd, "qwen3-embedding-0.6b", TAIL(S_2d2a03fd, 8), P_047364b9, 0, C_2e6afc49, L_05f53daf, M_2d2a03fd, K_f7ede32b, MREG_GLOBAL, DAY(2025, 6, 3), 0, 0, 0, UNPRICED) \
    X(M_ddc02c15, "qwen3-livetranslate-flash-realtime", TAIL(S_ddc02c15, 8), P_047364b9, 1, C_272d2dc1, L_036f134b, M_ddc02c15, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 22), 0, 0, 0, E_ddc02c15(ANY)) \
    X(M_5d36bf70, "qwen3-max", TAIL(S_275ef122, 15), P_047364b9, 1, C_a665ca9e, L_3e01bb59, M_5d36bf70, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, DAY(2026, 10, 10), DAY(2026, 9, 30), E_5d36bf70(ANY)) \
    X(M_d2965596, "qwen3-max-preview", TAIL(S_aedecafd, 15), P_047364b9, 0, C_c4ad43e3, L_c8ec700b, M_d2965596, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 5), 0, 0, 0, UNPRICED) \
    X(M_bad899a1, "qwen3-next-80b-a3b-instruct", TAIL(S_a50598f5, 21), P_047364b9, 1, C_706b2cd0, L_4841c05c, M_bad899a1, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 10), 0, DAY(2026, 7, 8), 0, E_bad899a1(ANY)) \
    X(M_bd66866f, "qwen3-next-80b-a3b-thinking", TAIL(S_85634b1f, 15), P_047364b9, 1, C_42dbe4a1, L_4841c05c, M_bd66866f, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 10), 0, DAY(2026, 7, 8), 0, E_bd66866f(ANY)) \
    X(M_1e93b41e, "qwen3-omni-30b-a3b-instruct", TAIL(S_1e93b41e, 8), P_047364b9, 0, C_1f00b10f, L_33e48eac, M_1e93b41e, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 24), 0, 0, 0, UNPRICED) \
    X(M_d2f4ad28, "qwen3-omni-30b-a3b-thinking", TAIL(S_d2f4ad28, 8), P_047364b9, 0, C_abd36ea5, L_33e48eac, M_d2f4ad28, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 24), 0, 0, 0, UNPRICED) \
    X(M_76c300f1, "qwen3-omni-flash", TAIL(S_76c300f1, 8), P_047364b9, 1, C_29280a07, L_33e48eac, M_76c300f1, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 15), 0, 0, DAY(2026, 9, 30), E_76c300f1(ANY)) \
    X(M_3ea74a38, "qwen3-omni-flash-realtime", TAIL(S_3ea74a38, 8), P_047364b9, 1, C_50123103, L_33e48eac, M_3ea74a38, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 15), 0, 0, 0, E_3ea74a38(ANY)) \
    X(M_e05e2364, "qwen3-reranker-8b", TAIL(S_e05e2364, 8), P_047364b9, 0, C_7ed3f275, L_c8ec700b, M_e05e2364, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_1ae70457, "qwen3-vl-235b-a22b", TAIL(S_9d19e482, 13), P_047364b9, 1, C_a9346804, L_4841c05c, M_1ae70457, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, 0, E_1ae70457(ANY)) \
    X(M_d25d2edc, "qwen3-vl-30b-a3b", TAIL(S_d25d2edc, 8), P_047364b9, 1, C_a9346804, L_4841c05c, M_d25d2edc, K_f7ede32b, MREG_GLOBAL, DAY(2025, 10, 5), 0, 0, 0, E_d25d2edc(ANY)) \
    X(M_1399bdbd, "qwen3-vl-32b-instruct", TAIL(S_1ceb7b03, 17), P_047364b9, 0, C_4c0524a3, L_4841c05c, M_1399bdbd, K_f7ede32b, MREG_GLOBAL, DAY(2025, 10, 23), 0, 0, 0, UNPRICED) \
    X(M_567c6e88, "qwen3-vl-instruct", TAIL(S_a8559585, 15), P_047364b9, 0, C_1baa1f48, L_c8ec700b, M_567c6e88, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, 0, UNPRICED) \
    X(M_48b1baef, "qwen3-vl-plus", TAIL(S_48b1baef, 8), P_047364b9, 1, C_ebc9b7d3, L_2c32deb0, M_48b1baef, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, DAY(2026, 9, 30), E_48b1baef(ANY)) \
    X(M_55dda67b, "qwen3-vl-thinking", TAIL(S_e1a92ab7, 15), P_047364b9, 0, C_77136c1c, L_4841c05c, M_55dda67b, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, 0, UNPRICED) \
    X(M_5de79c20, "qwen3.5-122b-a10b", TAIL(S_5de79c20, 8), P_047364b9, 1, C_c9f76ca7, L_eb12a7ab, M_5de79c20, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_5de79c20(ANY)) \
    X(M_c1f86e14, "qwen3.5-27b", TAIL(S_c1f86e14, 8), P_047364b9, 1, C_c9f76ca7, L_eb12a7ab, M_c1f86e14, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_c1f86e14(ANY)) \
    X(M_2e99c6cf, "qwen3.5-35b-a3b", TAIL(S_2e99c6cf, 8), P_047364b9, 1, C_582a2343, L_eb12a7ab, M_2e99c6cf, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_2e99c6cf(ANY)) \
    X(M_dccb8b92, "qwen3.5-397b-a17b", TAIL(S_d54e8a8c, 30), P_047364b9, 1, C_6ce06f1a, L_eb12a7ab, M_dccb8b92, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 15), 0, 0, DAY(2026, 9, 30), E_dccb8b92(ANY)) \
    X(M_05c8ac6e, "qwen3.5-flash", TAIL(S_db2b4555, 15), P_047364b9, 1, C_38f17109, L_9214ee0b, M_05c8ac6e, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, DAY(2026, 9, 30), E_05c8ac6e(ANY)) \
    X(M_7f49bb33, "qwen3.5-plus", TAIL(S_044a69d2, 15), P_047364b9, 1, C_0577514c, L_8251011b, M_7f49bb33, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 16), 0, 0, DAY(2026, 9, 30), E_7f49bb33(ANY)) \
    X(M_03868644, "qwen3.6-27b", TAIL(S_b51c6e83, 15), P_047364b9, 1, C_582a2343, L_eb12a7ab, M_03868644, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, 0, E_03868644(ANY)) \
    X(M_eb535326, "qwen3.6-35b-a3b", TAIL(S_3e1910ad, 15), P_047364b9, 1, C_c0a9601c, L_eb12a7ab, M_eb535326, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 17), 0, 0, 0, E_eb535326(ANY)) \
    X(M_fdcdfc7d, "qwen3.6-flash", TAIL(S_fdcdfc7d, 8), P_047364b9, 1, C_9dbaaaba, L_9214ee0b, M_fdcdfc7d, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 27), 0, 0, DAY(2026, 9, 30), E_fdcdfc7d(ANY)) \
    X(M_6599c4cb, "qwen3.6-max-preview", TAIL(S_6599c4cb, 8), P_047364b9, 1, C_5390ddb7, L_eb12a7ab, M_6599c4cb, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 20), 0, DAY(2026, 10, 10), 0, E_6599c4cb(ANY)) \
    X(M_b8be5331, "qwen3.6-plus", TAIL(S_238396b2, 15), P_047364b9, 2, C_7fa65648, L_9214ee0b, M_b8be5331, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, DAY(2026, 9, 30), E_b8be5331(ANY)) \
    X(M_913320e5, "qwen3.7-flash", TAIL(S_d52a97f1, 15), P_047364b9, 1, C_4697f5b6, L_9c440622, M_913320e5, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 7, 15), 0, 0, DAY(2026, 9, 30), E_913320e5(ANY)) \
    X(M_a3a34c56, "qwen3.7-max", TAIL(S_28142a8e, 15), P_047364b9, 1, C_24b9fed3, L_9c440622, M_a3a34c56, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 5, 21), 0, 0, DAY(2026, 9, 30), E_a3a34c56(ANY)) \
    X(M_7190ddc2, "qwen3.7-plus", TAIL(S_b14a6093, 15), P_047364b9, 2, C_5cb3ac79, L_9c440622, M_7190ddc2, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 6, 2), 0, 0, DAY(2026, 9, 30), E_7190ddc2(ANY)) \
    X(M_fb920161, "qwen3.8-2.4t-a95b", TAIL(S_7f16e50f, 15), P_047364b9, 0, C_d3ed42f0, L_69bb61f0, M_fb920161, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, UNPRICED) \
    X(M_3a67c676, "qwen3.8-flash", TAIL(S_012c9814, 15), P_047364b9, 1, C_94ec47a4, L_29f877a0, M_3a67c676, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 9, 30), E_3a67c676(ANY)) \
    X(M_e1cba225, "qwen3.8-flash-next", TAIL(S_e1cba225, 8), P_047364b9, 0, C_079776cc, L_83f29e8e, M_e1cba225, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 27), 0, 0, 0, UNPRICED) \
    X(M_99ca714b, "qwen3.8-max", TAIL(S_126174dd, 15), P_047364b9, 1, C_188d1a74, L_9c440622, M_99ca714b, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 3), 0, 0, DAY(2026, 9, 30), E_99ca714b(ANY)) \
    X(M_82500961, "qwen3.8-max-0902", TAIL(S_a0ba7a79, 15), P_047364b9, 0, C_e7a227ff, L_0c9db93f, M_82500961, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 9, 2), 0, 0, 0, UNPRICED) \
    X(M_04fa8480, "qwen3.8-max-prime", TAIL(S_aeaf9fb7, 15), P_047364b9, 0, C_968266c2, L_29f877a0, M_04fa8480, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 9, 23), 0, 0, 0, UNPRICED) \
    X(M_bca825e8, "qwen3.8-omni-flash", TAIL(S_bf3684c6, 15), P_047364b9, 1, C_24f80f21, L_29f877a0, M_bca825e8, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 9, 17), 0, 0, 0, E_bca825e8(ANY)) \
    X(M_1a28bddb, "qwen4-max", TAIL(S_2662bead, 15), P_047364b9, 0, C_04f222ee, L_fe04aa42, M_1a28bddb, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_dd9961fc, "qwq-32b-preview", TAIL(S_5545af77, 41), P_047364b9, 0, C_608f4225, L_05f53daf, M_dd9961fc, K_f7ede32b, MREG_GLOBAL, DAY(2024, 11, 28), 0, 0, 0, UNPRICED) \
    X(M_6786af5e, "qwq-plus", TAIL(S_6786af5e, 8), P_047364b9, 1, C_a595def1, L_402105e2, M_6786af5e, K_f7ede32b, MREG_GLOBAL, DAY(2025, 3, 5), 0, DAY(2026, 7, 13), DAY(2026, 9, 30), E_6786af5e(ANY)) \
    X(M_28cc9c39, "OLMo-7B", TAIL(S_cff56a92, 17), P_481b505e, 0, C_b55d42ea, L_c8ec700b, M_28cc9c39, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_3c5f9867, "Olmo-3-7B-Instruct", TAIL(S_d2b5a0e8, 21), P_481b505e, 0, C_6baa954a, L_acf26cab, M_3c5f9867, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_60c408bd, "Olmo-3.1-32B-Instruct", TAIL(S_9b3d02ce, 10), P_481b505e, 0, C_5e3859e1, L_c8ec700b, M_60c408bd, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_4050b851, "olmOCR-7B-0725", TAIL(S_4050b851, 8), P_481b505e, 0, C_9fe4d76f, L_1d20ca41, M_4050b851, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_a51826b5, "amazon.nova-2-lite-v1:0", TAIL(S_0140ce08, 15), P_cbc62794, 1, C_20efcbbc, L_d96d700b, M_a51826b5, K_cc898ef7, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 12, 2), 0, 0, DAY(2026, 11, 10), E_a51826b5(ANY)) \
    X(M_41066066, "amazon.nova-2-multimodal-embeddings-v1:0", TAIL(S_fb66796f, 8), P_cbc62794, 1, C_1f93a29a, L_b85b4838, M_41066066, K_cc898ef7, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 8, 21), E_41066066(ANY)) \
    X(M_df54549f, "amazon.nova-2-pro-preview-20251202-v1:0", TAIL(S_5bc0e61a, 8), P_cbc62794, 1, C_63ef12cb, L_823120cf, M_df54549f, K_cc898ef7, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_df54549f(ANY)) \
    X(M_29e8ba49, "amazon.nova-2-sonic-v1:0", TAIL(S_65d60220, 8), P_cbc62794, 0, C_662e7233, L_c8ec700b, M_29e8ba49, K_cc898ef7, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_6703f550, "amazon.nova-lite-v1:0", TAIL(S_42ad9933, 13), P_cbc62794, 1, C_6fd231a2, L_d9bd2485, M_6703f550, K_cc898ef7, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 12, 3), 0, 0, DAY(2026, 11, 10), E_6703f550(ANY)) \
    X(M_96df67ad, "amazon.nova-micro-v1:0", TAIL(S_23380e68, 13), P_cbc62794, 1, C_46ebf74b, L_1a88e815, M_96df67ad, K_cc898ef7, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 12, 3), 0, 0, DAY(2026, 11, 10), E_96df67ad(ANY)) \
    X(M_ecc917fc, "amazon.nova-premier-v1:0", TAIL(S_9ff496a5, 8), P_cbc62794, 1, C_9bcc15d1, L_62da0ef0, M_ecc917fc, K_cc898ef7, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 4, 30), 0, DAY(2026, 9, 14), DAY(2026, 9, 23), E_ecc917fc(ANY)) \
    X(M_d753a5a5, "amazon.nova-pro-v1:0", TAIL(S_a1fe3915, 13), P_cbc62794, 1, C_6fd231a2, L_d9bd2485, M_d753a5a5, K_cc898ef7, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 12, 3), 0, 0, DAY(2026, 11, 10), E_d753a5a5(ANY)) \
    X(M_f9524d46, "amazon.nova-sonic-v1:0", TAIL(S_a4b5bd34, 8), P_cbc62794, 0, C_662e7233, L_c8ec700b, M_f9524d46, K_cc898ef7, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_d65772a7, "amazon.rerank-v1:0", TAIL(S_c6cc7567, 8), P_cbc62794, 0, C_93de0def, L_c8ec700b, M_d65772a7, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_cbe25c25, "amazon.titan-embed-g1-text-02", TAIL(S_f17ce399, 8), P_cbc62794, 1, C_8b99e7fb, L_d48d04fb, M_cbe25c25, K_d37ed2fd, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_cbe25c25(ANY)) \
    X(M_360b76c5, "amazon.titan-embed-image-v1", TAIL(S_d26c7eef, 8), P_cbc62794, 1, C_8b99e7fb, L_fd5797b6, M_360b76c5, K_d37ed2fd, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_360b76c5(ANY)) \
    X(M_893bfef2, "amazon.titan-embed-text-v1", TAIL(S_f9a0e833, 8), P_cbc62794, 1, C_1f93a29a, L_d48d04fb, M_893bfef2, K_d37ed2fd, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 23), E_893bfef2(ANY)) \
    X(M_78d696d3, "amazon.titan-embed-text-v2:0", TAIL(S_28d14ec2, 8), P_cbc62794, 1, C_1f93a29a, L_d48d04fb, M_78d696d3, K_d37ed2fd, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 4, 30), 0, 0, DAY(2026, 9, 23), E_78d696d3(ANY)) \
    X(M_58a01f60, "amazon.titan-text-express-v1", TAIL(S_72912d16, 15), P_cbc62794, 2, C_ba7477c9, L_96cffaf0, M_58a01f60, K_d37ed2fd, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 23), E_58a01f60(ANY)) \
    X(M_076def9b, "amazon.titan-text-lite-v1", TAIL(S_7189a623, 15), P_cbc62794, 2, C_fd276ca4, L_025f1c2f, M_076def9b, K_d37ed2fd, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 23), E_076def9b(ANY)) \
    X(M_e60b6acf, "amazon.titan-text-premier-v1:0", TAIL(S_272c2fdb, 15), P_cbc62794, 1, C_0b801fd3, L_582a1157, M_e60b6acf, K_d37ed2fd, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_e60b6acf(ANY)) \
    X(M_fd8ed9cb, "claude-2.1", TAIL(S_6917cca4, 21), P_c70eca6b, 1, C_e9ac004c, L_f7ec9c21, M_fd8ed9cb, K_1a60cdf6, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 11, 21), 0, 0, DAY(2026, 8, 21), E_fd8ed9cb(ANY)) \
    X(M_b754acf8, "claude-3-5-haiku-20241022", TAIL(S_effe8193, 21), P_c70eca6b, 2, C_ed12a6c9, L_41c2a2d9, M_b754acf8, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 10, 22), DAY(2025, 12, 19), DAY(2026, 2, 19), DAY(2026, 9, 23), E_b754acf8(ANY)) \
    X(M_bda2df8c, "claude-3-5-sonnet-20240620", TAIL(S_faa1859b, 15), P_c70eca6b, 1, C_1827a539, L_41c2a2d9, M_bda2df8c, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 6, 20), 0, DAY(2025, 10, 28), DAY(2026, 9, 23), E_bda2df8c(ANY)) \
    X(M_5e10c018, "claude-3-5-sonnet-20241022", TAIL(S_96e38454, 17), P_c70eca6b, 1, C_ed12a6c9, L_41c2a2d9, M_5e10c018, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 10, 22), 0, DAY(2025, 10, 28), DAY(2026, 9, 23), E_5e10c018(ANY)) \
    X(M_e55f3b37, "claude-3-7-sonnet-20250219", TAIL(S_e9d11e6d, 15), P_c70eca6b, 1, C_cab44b1b, L_449add89, M_e55f3b37, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 2, 19), 0, DAY(2026, 2, 19), DAY(2026, 9, 23), E_e55f3b37(ANY)) \
    X(M_91090c0d, "claude-3-haiku-20240307", TAIL(S_91090c0d, 10), P_c70eca6b, 1, C_19aa9d37, L_f7ec9c21, M_91090c0d, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 3, 13), DAY(2025, 7, 14), DAY(2026, 4, 20), DAY(2026, 9, 23), E_91090c0d(ANY)) \
    X(M_174688c8, "claude-3-opus-20240229", TAIL(S_174688c8, 10), P_c70eca6b, 1, C_0b369895, L_f7ec9c21, M_174688c8, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 2, 29), 0, DAY(2026, 1, 5), DAY(2026, 9, 23), E_174688c8(ANY)) \
    X(M_1510e818, "claude-3-sonnet-20240229", TAIL(S_1510e818, 10), P_c70eca6b, 1, C_1827a539, L_f7ec9c21, M_1510e818, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 3, 4), 0, DAY(2025, 7, 21), DAY(2026, 9, 23), E_1510e818(ANY)) \
    X(M_86c0c8bf, "claude-fable-5", TAIL(S_b22bc474, 23), P_c70eca6b, 1, C_1638d540, L_ddd5b34b, M_86c0c8bf, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 6, 9), 0, 0, DAY(2026, 11, 10), E_86c0c8bf(ANY)) \
    X(M_98ee7005, "claude-fable-5-1", TAIL(S_e12f6882, 25), P_c70eca6b, 1, C_10a726fd, L_ddd5b34b, M_98ee7005, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 9, 1), 0, 0, DAY(2026, 11, 10), E_98ee7005(ANY)) \
    X(M_38feef90, "claude-fable-5-2", TAIL(S_ee2b3c29, 25), P_c70eca6b, 1, C_fab0e104, L_ddd5b34b, M_38feef90, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 11, 10), E_38feef90(ANY)) \
    X(M_dd2f481c, "claude-haiku-4-5-20251001", TAIL(S_5702bc24, 15), P_c70eca6b, 1, C_fa519194, L_449add89, M_dd2f481c, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 10, 15), 0, 0, DAY(2026, 11, 10), E_dd2f481c(ANY)) \
    X(M_016da3c7, "claude-haiku-5-5", TAIL(S_e843a35f, 25), P_c70eca6b, 1, C_54089d4b, L_ddd5b34b, M_016da3c7, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 10, 7), 0, 0, DAY(2026, 11, 10), E_016da3c7(ANY)) \
    X(M_54615ec2, "claude-instant-1", TAIL(S_d3770987, 21), P_c70eca6b, 1, C_0e2d653e, L_80ec2ad3, M_54615ec2, K_1a60cdf6, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 8, 9), 0, 0, DAY(2026, 8, 21), E_54615ec2(ANY)) \
    X(M_cde1e58e, "claude-mythos-5", TAIL(S_cde1e58e, 10), P_c70eca6b, 1, C_01580673, L_ddd5b34b, M_cde1e58e, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 6, 9), 0, 0, DAY(2026, 8, 21), E_cde1e58e(ANY)) \
    X(M_658dac04, "claude-mythos-preview", TAIL(S_658dac04, 10), P_c70eca6b, 1, C_e81b0065, L_ddd5b34b, M_658dac04, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_658dac04(ANY)) \
    X(M_3feb9bb9, "claude-opus-4-1-20250805", TAIL(S_3feb9bb9, 10), P_c70eca6b, 1, C_ea05386d, L_9e48c11f, M_3feb9bb9, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 5), 0, DAY(2026, 8, 5), DAY(2026, 9, 23), E_3feb9bb9(ANY)) \
    X(M_7cac6784, "claude-opus-4-20250514", TAIL(S_7cac6784, 10), P_c70eca6b, 1, C_e2b4feb8, L_9e48c11f, M_7cac6784, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 22), 0, DAY(2026, 6, 15), DAY(2026, 9, 23), E_7cac6784(ANY)) \
    X(M_f583c185, "claude-opus-4-5-20251101", TAIL(S_b12b3a9f, 15), P_c70eca6b, 1, C_50c0358f, L_449add89, M_f583c185, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 11, 24), 0, 0, DAY(2026, 11, 10), E_f583c185(ANY)) \
    X(M_82f48fe4, "claude-opus-4-6", TAIL(S_8cd5cad8, 22), P_c70eca6b, 2, C_5d594a9b, L_ddd5b34b, M_82f48fe4, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 2, 4), 0, 0, DAY(2026, 11, 10), E_82f48fe4(ANY)) \
    X(M_792c5a49, "claude-opus-4-7", TAIL(S_8788f588, 22), P_c70eca6b, 1, C_1638d540, L_ddd5b34b, M_792c5a49, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 16), 0, 0, DAY(2026, 11, 10), E_792c5a49(ANY)) \
    X(M_cccbc1ce, "claude-opus-4-8", TAIL(S_5e3f5217, 25), P_c70eca6b, 1, C_1638d540, L_ddd5b34b, M_cccbc1ce, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 5, 28), 0, 0, DAY(2026, 11, 10), E_cccbc1ce(ANY)) \
    X(M_568e0eb3, "claude-opus-5", TAIL(S_cfcdefab, 23), P_c70eca6b, 1, C_1638d540, L_ddd5b34b, M_568e0eb3, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 7, 24), 0, 0, DAY(2026, 11, 10), E_568e0eb3(ANY)) \
    X(M_cfe0652e, "claude-opus-5-5", TAIL(S_a29721bc, 25), P_c70eca6b, 1, C_10a726fd, L_ddd5b34b, M_cfe0652e, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_cfe0652e(ANY)) \
    X(M_4cfcdc05, "claude-sonnet-4-20250514", TAIL(S_4cfcdc05, 10), P_c70eca6b, 1, C_e2b4feb8, L_449add89, M_4cfcdc05, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 22), 0, DAY(2026, 6, 15), DAY(2026, 9, 23), E_4cfcdc05(ANY)) \
    X(M_ec8b283a, "claude-sonnet-4-5-20250929", TAIL(S_b3d10ab5, 15), P_c70eca6b, 1, C_fa519194, L_449add89, M_ec8b283a, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 29), 0, DAY(2026, 11, 30), DAY(2026, 11, 10), E_ec8b283a(ANY)) \
    X(M_fec21a94, "claude-sonnet-4-6", TAIL(S_2fb98617, 22), P_c70eca6b, 2, C_50c0358f, L_ddd5b34b, M_fec21a94, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 2, 17), 0, 0, DAY(2026, 11, 10), E_fec21a94(ANY)) \
    X(M_2cd37409, "claude-sonnet-5", TAIL(S_bceb745d, 25), P_c70eca6b, 1, C_1638d540, L_ddd5b34b, M_2cd37409, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 6, 30), 0, 0, DAY(2026, 11, 10), E_2cd37409(ANY)) \
    X(M_d1236105, "claude-sonnet-5-5", TAIL(S_e4f454b2, 25), P_c70eca6b, 2, C_10a726fd, L_ddd5b34b, M_d1236105, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 9, 28), 0, 0, DAY(2026, 11, 10), E_d1236105(ANY)) \
    X(M_e13d6113, "claude-v1", TAIL(S_ef572207, 18), P_c70eca6b, 1, C_b55d42ea, L_c8ec700b, M_e13d6113, K_1a60cdf6, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_e13d6113(ANY)) \
    X(M_6cf26359, "coder-large", TAIL(S_6cf26359, 6), P_32c896c2, 0, C_2636e62a, L_01a33a20, M_6cf26359, K_a686ee67, MREG_GLOBAL, DAY(2025, 5, 5), 0, 0, 0, UNPRICED) \
    X(M_e84db981, "deepseek/deepseek-v4-flash-latest", TAIL(S_e84db981, 6), P_32c896c2, 1, C_7f97559f, L_fb3cdd71, M_e84db981, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, 0, 0, E_e84db981(ANY)) \
    X(M_c6d6bd3e, "deepseek/deepseek-v4-pro", TAIL(S_55244494, 7), P_32c896c2, 1, C_0c67a4de, L_0ab3a63e, M_4247e801, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 11, 10), E_c6d6bd3e(ANY)) \
    X(M_cccd40d0, "deepseek/deepseek-v4-pro-0813", TAIL(S_69118a4f, 7), P_32c896c2, 1, C_10269098, L_b42cd611, M_53efb261, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_cccd40d0(ANY)) \
    X(M_161343ab, "deepseek/deepseek-v4.1-flash", TAIL(S_2163d023, 7), P_32c896c2, 1, C_ef1f3900, L_abc39464, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_161343ab(ANY)) \
    X(M_65e849e5, "maestro-reasoning", TAIL(S_65e849e5, 6), P_32c896c2, 0, C_e37bf1de, L_76240ce2, M_65e849e5, K_a686ee67, MREG_GLOBAL, DAY(2025, 5, 5), 0, 0, 0, UNPRICED) \
    X(M_7ff164f6, "moonshotai/kimi-k3", TAIL(S_72d58b8e, 7), P_32c896c2, 1, C_94205252, L_631b3624, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_7ff164f6(ANY)) \
    X(M_619b9f06, "thinkingmachines/inkling-small", TAIL(S_619b9f06, 6), P_32c896c2, 1, C_e39534b0, L_83f29e8e, M_35c4f287, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 30), 0, 0, 0, E_619b9f06(ANY)) \
    X(M_51a63cbc, "trinity-large-thinking", TAIL(S_addf27c4, 19), P_32c896c2, 1, C_26054626, L_92c4859e, M_51a63cbc, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 1), 0, 0, 0, E_51a63cbc(ANY)) \
    X(M_88e82a5a, "virtuoso-large", TAIL(S_88e82a5a, 6), P_32c896c2, 0, C_881220fe, L_0403af5b, M_88e82a5a, K_a686ee67, MREG_GLOBAL, DAY(2025, 5, 5), 0, 0, 0, UNPRICED) \
    X(M_9691ca9d, "zai-org/glm-5.2", TAIL(S_9691ca9d, 6), P_32c896c2, 1, C_c8fb34f5, L_69bb61f0, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_9691ca9d(ANY)) \
    X(M_2d005121, "best", TAIL(S_2d005121, 11), P_71e6d383, 1, C_bd1cde40, L_c8ec700b, M_2d005121, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_2d005121(ANY)) \
    X(M_04b2929b, "nano", TAIL(S_9b148cef, 12), P_71e6d383, 1, C_bd1cde40, L_c8ec700b, M_04b2929b, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_04b2929b(ANY)) \
    X(M_4bb0458f, "Meta-Llama-3.1-405B-Instruct", TAIL(S_9788efac, 21), P_ae3960d8, 1, C_f9086799, L_c8ec700b, M_147e75b6, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, E_4bb0458f(ANY)) \
    X(M_5574b0ff, "Meta-Llama-3.1-70B-Instruct", TAIL(S_7380069d, 21), P_ae3960d8, 1, C_997281f7, L_c8ec700b, M_67e0d0ae, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, E_5574b0ff(ANY)) \
    X(M_67995a4c, "Meta-Llama-3.1-8B-Instruct", TAIL(S_3ca282e3, 21), P_ae3960d8, 1, C_80bdc340, L_bce878e1, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), E_67995a4c(ANY)) \
    X(M_2ff449ca, "Meta-Llama-3.3-70B-Instruct", TAIL(S_a20d6873, 10), P_ae3960d8, 1, C_917a7997, L_dd5f3307, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_2ff449ca(ANY)) \
    X(M_41b9ed22, "deepseek/deepseek-v3.2", TAIL(S_42db7168, 7), P_ae3960d8, 1, C_5ff05213, L_e1517d70, M_6c588476, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, 0, E_41b9ed22(ANY)) \
    X(M_3e7146a3, "deepseek/deepseek-v4-flash", TAIL(S_ae4f7b5a, 7), P_ae3960d8, 1, C_b7101c1c, L_abc39464, M_6d0dcdfb, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 9, 30), E_3e7146a3(ANY)) \
    X(M_7d489a3a, "deepseek/deepseek-v4-pro", TAIL(S_55244494, 7), P_ae3960d8, 1, C_0c67a4de, L_abc39464, M_4247e801, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 11, 10), E_7d489a3a(ANY)) \
    X(M_29b6d36b, "deepseek/deepseek-v4-pro-0813", TAIL(S_69118a4f, 7), P_ae3960d8, 2, C_d3ed42f0, L_fe04aa42, M_53efb261, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_29b6d36b(ANY)) \
    X(M_88176416, "deepseek/deepseek-v4.1-flash", TAIL(S_2163d023, 7), P_ae3960d8, 1, C_ef1f3900, L_abc39464, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_88176416(ANY)) \
    X(M_255ca796, "minimax/minimax-m2.5", TAIL(S_a7702c06, 7), P_ae3960d8, 1, C_0b4eecd8, L_4029d077, M_59208343, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 2, 12), 0, 0, DAY(2026, 9, 30), E_255ca796(ANY)) \
    X(M_71bc167e, "minimax/minimax-m3", TAIL(S_a067b46f, 7), P_ae3960d8, 1, C_08bc762c, L_e4e9d956, M_da421aca, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 6, 1), 0, 0, DAY(2026, 11, 10), E_71bc167e(ANY)) \
    X(M_4cd88813, "moonshotai/kimi-k2.5", TAIL(S_e94f66d8, 7), P_ae3960d8, 1, C_ebfc071a, L_49fad4aa, M_06434604, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 1, 27), 0, 0, DAY(2026, 9, 23), E_4cd88813(ANY)) \
    X(M_8f7e2f95, "moonshotai/kimi-k2.6", TAIL(S_43bbc3e5, 7), P_ae3960d8, 1, C_450a7eee, L_49fad4aa, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, DAY(2026, 11, 10), E_8f7e2f95(ANY)) \
    X(M_c17d515d, "moonshotai/kimi-k3", TAIL(S_72d58b8e, 7), P_ae3960d8, 1, C_db10c720, L_b4dee57e, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_c17d515d(ANY)) \
    X(M_07dcf2a8, "xiaomi/mimo-v2.5", TAIL(S_fd760a1b, 7), P_ae3960d8, 1, C_c942d7df, L_29f877a0, M_0d00a1ce, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, DAY(2026, 9, 30), E_07dcf2a8(ANY)) \
    X(M_be001b3a, "xiaomi/mimo-v2.5-pro", TAIL(S_393b3d57, 7), P_ae3960d8, 2, C_8df33f43, L_29f877a0, M_f9fafe88, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, DAY(2026, 9, 30), E_be001b3a(ANY)) \
    X(M_e98b5255, "xiaomi/mimo-v2.6-flash", TAIL(S_dbe75b62, 7), P_ae3960d8, 1, C_b7f592da, L_29f877a0, M_60cd64be, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, 0, E_e98b5255(ANY)) \
    X(M_f1f250c9, "xiaomi/mimo-v2.6-pro", TAIL(S_c85fff9a, 7), P_ae3960d8, 1, C_b7f592da, L_29f877a0, M_dabee5e3, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_f1f250c9(ANY)) \
    X(M_51a42abd, "z-ai/glm-4.7", TAIL(S_51a42abd, 6), P_ae3960d8, 1, C_96548415, L_bc43cc30, M_47d476cd, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 12, 22), 0, 0, DAY(2026, 11, 10), E_51a42abd(ANY)) \
    X(M_815c25d7, "z-ai/glm-5", TAIL(S_815c25d7, 6), P_ae3960d8, 1, C_96548415, L_97d2c3dc, M_15948ca7, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 2, 11), 0, 0, DAY(2026, 9, 30), E_815c25d7(ANY)) \
    X(M_f009ea10, "z-ai/glm-5.1", TAIL(S_f009ea10, 6), P_ae3960d8, 1, C_96548415, L_bc43cc30, M_a2208e8c, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 4, 7), 0, 0, DAY(2026, 9, 30), E_f009ea10(ANY)) \
    X(M_174ab87a, "z-ai/glm-5.2", TAIL(S_174ab87a, 6), P_ae3960d8, 1, C_c8fb34f5, L_29f877a0, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_174ab87a(ANY)) \
    X(M_c36ffbaf, "z-ai/glm-5.3", TAIL(S_c36ffbaf, 6), P_ae3960d8, 1, C_3383bf75, L_29f877a0, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_c36ffbaf(ANY)) \
    X(M_9350da8b, "z-ai/glm-5.3-flash", TAIL(S_9350da8b, 6), P_ae3960d8, 1, C_9c3e334b, L_29f877a0, M_9d958d90, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 11, 10), E_9350da8b(ANY)) \
    X(M_2467d491, "AI21-Jamba-1.5-Large", TAIL(S_2467d491, 6), P_79f43c3b, 1, C_52b97d37, L_f180ec23, M_b64b0607, K_65465624, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 8, 21), E_2467d491(ANY)) \
    X(M_dc28f1c4, "AI21-Jamba-1.5-Mini", TAIL(S_dc28f1c4, 6), P_79f43c3b, 1, C_52b97d37, L_f180ec23, M_258bbf27, K_65465624, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 8, 21), E_dc28f1c4(ANY)) \
    X(M_a66285e9, "Cohere-command-r-08-2024", TAIL(S_a66285e9, 6), P_79f43c3b, 1, C_fba42c9e, L_c77edda6, M_162ac885, K_c46c063f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 8, 30), 0, 0, DAY(2026, 9, 30), E_a66285e9(ANY)) \
    X(M_b0cdcd4a, "Cohere-command-r-plus-08-2024", TAIL(S_b0cdcd4a, 6), P_79f43c3b, 1, C_fba42c9e, L_c77edda6, M_843cc547, K_c46c063f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 8, 30), 0, 0, DAY(2026, 9, 30), E_b0cdcd4a(ANY)) \
    X(M_0e40d540, "Cohere-embed-v3-english", TAIL(S_0e40d540, 6), P_79f43c3b, 1, C_1f93a29a, L_dfaae8e5, M_52501076, K_3bfc8866, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 11, 7), 0, DAY(2027, 2, 15), DAY(2026, 8, 21), E_0e40d540(ANY)) \
    X(M_33fdb236, "Cohere-embed-v3-multilingual", TAIL(S_33fdb236, 6), P_79f43c3b, 1, C_1f93a29a, L_dfaae8e5, M_0834ab75, K_3bfc8866, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 11, 7), 0, DAY(2027, 2, 15), DAY(2026, 8, 21), E_33fdb236(ANY)) \
    X(M_b30e5b0e, "DeepSeek-V4-Flash-0731", TAIL(S_322d9d63, 10), P_79f43c3b, 1, C_86dc750e, L_b42cd611, M_cedf04ac, K_76f4dd72, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 7, 31), 0, DAY(2026, 12, 3), 0, E_b30e5b0e(ANY)) \
    X(M_104732cd, "FW-DeepSeek-V3.2", TAIL(S_104732cd, 6), P_79f43c3b, 1, C_5ff05213, L_790b1c6e, M_6c588476, K_671b1359, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 29), 0, DAY(2027, 7, 1), 0, E_104732cd(ANY)) \
    X(M_731778e7, "FW-DeepSeek-V4-Pro", TAIL(S_731778e7, 6), P_79f43c3b, 1, C_0c67a4de, L_abc39464, M_4247e801, K_76f4dd72, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 24), 0, 0, DAY(2026, 11, 10), E_731778e7(ANY)) \
    X(M_a693c1c8, "FW-GLM-5", TAIL(S_a693c1c8, 6), P_79f43c3b, 1, C_96548415, L_4b0ed951, M_15948ca7, K_6a7b28f6, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 2, 11), 0, DAY(2027, 7, 1), DAY(2026, 9, 30), E_a693c1c8(ANY)) \
    X(M_d46d319f, "FW-GLM-5.1", TAIL(S_d46d319f, 6), P_79f43c3b, 1, C_96548415, L_0f645b80, M_a2208e8c, K_6a7b28f6, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 7), 0, DAY(2027, 7, 1), DAY(2026, 9, 30), E_d46d319f(ANY)) \
    X(M_35c4a218, "FW-GLM-5.2", TAIL(S_35c4a218, 6), P_79f43c3b, 1, C_b1ea416a, L_631b3624, M_33196071, K_6a7b28f6, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_35c4a218(ANY)) \
    X(M_ad84fcf0, "FW-GLM-5.2-Fast", TAIL(S_ad84fcf0, 6), P_79f43c3b, 1, C_b1ea416a, L_631b3624, M_33196071, K_6a7b28f6, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_ad84fcf0(ANY)) \
    X(M_b695d7d7, "FW-Inkling", TAIL(S_b695d7d7, 6), P_79f43c3b, 1, C_415cfc1d, L_b42cd611, M_98c4c105, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 7, 15), 0, 0, 0, E_b695d7d7(ANY)) \
    X(M_09d40d95, "FW-Kimi-K2.5", TAIL(S_09d40d95, 6), P_79f43c3b, 1, C_ebfc071a, L_92c4859e, M_06434604, K_92a0bfd5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 1, 27), 0, DAY(2027, 7, 1), DAY(2026, 9, 23), E_09d40d95(ANY)) \
    X(M_b2d2406a, "FW-Kimi-K2.6", TAIL(S_b2d2406a, 6), P_79f43c3b, 1, C_450a7eee, L_92c4859e, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 21), 0, 0, DAY(2026, 11, 10), E_b2d2406a(ANY)) \
    X(M_d53bb386, "FW-Kimi-K2.7-Code", TAIL(S_d53bb386, 6), P_79f43c3b, 1, C_d7ae0263, L_92c4859e, M_5ea285ac, K_92a0bfd5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 6, 12), 0, 0, DAY(2026, 11, 10), E_d53bb386(ANY)) \
    X(M_f026672c, "FW-Kimi-K3", TAIL(S_f026672c, 6), P_79f43c3b, 1, C_94205252, L_fe6af0b9, M_9e460c49, K_92a0bfd5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_f026672c(ANY)) \
    X(M_69289e5b, "FW-MiniMax-M2.5", TAIL(S_69289e5b, 6), P_79f43c3b, 1, C_0b4eecd8, L_29f877a0, M_59208343, K_d2eb12c5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 2, 12), 0, DAY(2027, 7, 1), DAY(2026, 9, 30), E_69289e5b(ANY)) \
    X(M_e884d44e, "FW-MiniMax-M3", TAIL(S_e884d44e, 6), P_79f43c3b, 1, C_08bc762c, L_e4e9d956, M_da421aca, K_d2eb12c5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 6, 1), 0, 0, DAY(2026, 11, 10), E_e884d44e(ANY)) \
    X(M_58127047, "FW-Nemotron-3-Ultra-NVFP4", TAIL(S_58127047, 6), P_79f43c3b, 1, C_7fba50ec, L_83f29e8e, M_d2435ae3, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 6, 4), 0, 0, 0, E_58127047(ANY)) \
    X(M_dbec4eac, "Llama-2-70b-chat", TAIL(S_b820e469, 5), P_79f43c3b, 1, C_2636e62a, L_2f6ec5cc, M_b820e469, K_02cadbcc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 6, 20), 0, 0, 0, E_dbec4eac(ANY)) \
    X(M_3402681b, "Llama-2-7b-chat", TAIL(S_297d1e71, 5), P_79f43c3b, 1, C_22794294, L_2f6ec5cc, M_297d1e71, K_02cadbcc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_3402681b(ANY)) \
    X(M_bcdba204, "Llama-3.2-11B-Vision-Instruct", TAIL(S_194c97b3, 21), P_79f43c3b, 1, C_80eaeb00, L_d1a4c254, M_99fcba82, K_04d4a422, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 9, 25), 0, DAY(2026, 6, 13), 0, E_bcdba204(ANY)) \
    X(M_7bbda339, "Llama-3.2-90B-Vision-Instruct", TAIL(S_0f87aa9a, 21), P_79f43c3b, 1, C_29c5f5e6, L_d1a4c254, M_665a5bc2, K_04d4a422, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 9, 25), 0, DAY(2026, 6, 13), 0, E_7bbda339(ANY)) \
    X(M_ec3a9426, "Llama-3.3-70B-Instruct", TAIL(S_a20d6873, 15), P_79f43c3b, 1, C_917a7997, L_dd5f3307, M_d4cc84d4, K_04d4a422, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 12, 6), 0, DAY(2027, 1, 31), DAY(2026, 9, 30), E_ec3a9426(ANY)) \
    X(M_fa9bd981, "Llama-4-Maverick-17B-128E-Instruct-FP8", TAIL(S_e23f944a, 21), P_79f43c3b, 2, C_3a2beb99, L_7d9a2bc2, M_4d956ea8, K_ad48f744, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 4, 5), 0, DAY(2026, 11, 19), DAY(2026, 9, 30), E_fa9bd981(ANY)) \
    X(M_b17f3491, "Llama-4-Scout-17B-16E-Instruct", TAIL(S_95a8158e, 21), P_79f43c3b, 1, C_3a2beb99, L_fe4ac8bc, M_6339eb84, K_ad48f744, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 4, 5), 0, DAY(2027, 1, 31), DAY(2026, 9, 30), E_b17f3491(ANY)) \
    X(M_56f5d440, "MAI-DS-R1", TAIL(S_56f5d440, 6), P_79f43c3b, 1, C_79f82813, L_7ba4f883, M_57299c45, K_671b1359, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2026, 2, 27), 0, E_56f5d440(ANY)) \
    X(M_a6c57b5b, "MAI-Image-2e", TAIL(S_a6c57b5b, 6), P_79f43c3b, 1, C_61666555, L_c8ec700b, M_31c7bae4, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2026, 8, 15), 0, E_a6c57b5b(ANY)) \
    X(M_c53afb2b, "Meta-Llama-3-70B-Instruct", TAIL(S_25b8c568, 21), P_79f43c3b, 1, C_a2d2fedb, L_d48d04fb, M_9a958e00, K_04d4a422, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 4, 18), 0, 0, 0, E_c53afb2b(ANY)) \
    X(M_0b526e28, "Meta-Llama-3-8B-Instruct", TAIL(S_c3f1b47a, 21), P_79f43c3b, 1, C_e223c127, L_ca3eb2c6, M_344115a4, K_04d4a422, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 4, 18), 0, 0, 0, E_0b526e28(ANY)) \
    X(M_f73f40dd, "Meta-Llama-3.1-405B-Instruct", TAIL(S_9788efac, 21), P_79f43c3b, 1, C_ccc4ee4a, L_446d8003, M_147e75b6, K_04d4a422, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 7, 23), 0, DAY(2026, 6, 13), 0, E_f73f40dd(ANY)) \
    X(M_2a8e8901, "Meta-Llama-3.1-70B-Instruct", TAIL(S_7380069d, 21), P_79f43c3b, 1, C_8dbd2ce2, L_d1a4c254, M_67e0d0ae, K_04d4a422, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 7, 23), 0, 0, 0, E_2a8e8901(ANY)) \
    X(M_60cd0857, "Meta-Llama-3.1-8B-Instruct", TAIL(S_3ca282e3, 21), P_79f43c3b, 1, C_80bdc340, L_d1a4c254, M_feef5ab1, K_04d4a422, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 7, 23), 0, DAY(2026, 6, 13), DAY(2026, 8, 21), E_60cd0857(ANY)) \
    X(M_d89265d8, "Phi-3-medium-128k-instruct", TAIL(S_d89265d8, 6), P_79f43c3b, 1, C_8d36eea1, L_96cffaf0, M_1d5dc857, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 5, 24), 0, 0, 0, E_d89265d8(ANY)) \
    X(M_5b2b1e8e, "Phi-3-medium-4k-instruct", TAIL(S_5b2b1e8e, 6), P_79f43c3b, 1, C_6d187296, L_2f6ec5cc, M_a08fd4b6, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 6, 15), 0, 0, 0, E_5b2b1e8e(ANY)) \
    X(M_9fa22dbf, "Phi-3-mini-128k-instruct", TAIL(S_9fa22dbf, 6), P_79f43c3b, 1, C_8d36eea1, L_d1a4c254, M_584d61ba, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 5, 26), 0, 0, 0, E_9fa22dbf(ANY)) \
    X(M_6b1df79f, "Phi-3-mini-4k-instruct", TAIL(S_6b1df79f, 6), P_79f43c3b, 1, C_6d187296, L_2f6ec5cc, M_98cb65a3, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_6b1df79f(ANY)) \
    X(M_c53b89fc, "Phi-3-small-128k-instruct", TAIL(S_c53b89fc, 6), P_79f43c3b, 1, C_1072aabe, L_96cffaf0, M_70a6e950, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_c53b89fc(ANY)) \
    X(M_2335f2bd, "Phi-3-small-8k-instruct", TAIL(S_2335f2bd, 6), P_79f43c3b, 1, C_6d187296, L_f255482b, M_b4217c9f, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_2335f2bd(ANY)) \
    X(M_1c0561e3, "Phi-3.5-MoE-instruct", TAIL(S_1c0561e3, 6), P_79f43c3b, 1, C_1072aabe, L_96cffaf0, M_5a5179ef, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_1c0561e3(ANY)) \
    X(M_cc710c2d, "Phi-3.5-mini-instruct", TAIL(S_cc710c2d, 6), P_79f43c3b, 1, C_1072aabe, L_96cffaf0, M_b745acd2, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_cc710c2d(ANY)) \
    X(M_30221544, "Phi-3.5-vision-instruct", TAIL(S_30221544, 6), P_79f43c3b, 1, C_bcd4a607, L_96cffaf0, M_8ef19334, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_30221544(ANY)) \
    X(M_58671c40, "Phi-4", TAIL(S_58671c40, 6), P_79f43c3b, 1, C_df1a7d83, L_8af5de95, M_7aceaf6c, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 1, 10), 0, DAY(2027, 1, 17), 0, E_58671c40(ANY)) \
    X(M_b5247f59, "Phi-4-mini-instruct", TAIL(S_b5247f59, 6), P_79f43c3b, 1, C_86643c87, L_bce878e1, M_9806f0c8, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2027, 1, 17), 0, E_b5247f59(ANY)) \
    X(M_7c7d2de2, "Phi-4-mini-reasoning", TAIL(S_7c7d2de2, 6), P_79f43c3b, 2, C_d81f9fce, L_dd5f3307, M_6f7ef1e4, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 12, 11), 0, DAY(2027, 1, 17), 0, E_7c7d2de2(ANY)) \
    X(M_edf24eec, "Phi-4-multilmodal-instruct", TAIL(S_edf24eec, 6), P_79f43c3b, 1, C_ac337bff, L_3f85f2dc, M_d499de51, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 7, 26), 0, 0, 0, E_edf24eec(ANY)) \
    X(M_f36c2898, "Phi-4-multimodal-instruct", TAIL(S_f36c2898, 6), P_79f43c3b, 1, C_ac337bff, L_3f85f2dc, M_d499de51, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 7, 26), 0, DAY(2027, 1, 17), 0, E_f36c2898(ANY)) \
    X(M_d3e86749, "Phi-4-reasoning", TAIL(S_d3e86749, 6), P_79f43c3b, 1, C_68f05fd8, L_acf26cab, M_9d1d4bb6, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 12, 11), 0, DAY(2027, 1, 17), 0, E_d3e86749(ANY)) \
    X(M_4e4cb39f, "accounts/fireworks/models/deepseek-v4-flash", TAIL(S_4e4cb39f, 6), P_79f43c3b, 1, C_b7101c1c, L_abc39464, M_6d0dcdfb, K_76f4dd72, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 24), 0, 0, DAY(2026, 9, 30), E_4e4cb39f(ANY)) \
    X(M_8c1b9b3d, "accounts/fireworks/models/deepseek-v4-pro", TAIL(S_8c1b9b3d, 6), P_79f43c3b, 1, C_0c67a4de, L_abc39464, M_4247e801, K_76f4dd72, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 24), 0, 0, DAY(2026, 11, 10), E_8c1b9b3d(ANY)) \
    X(M_28e7c215, "accounts/fireworks/models/glm-5p1", TAIL(S_28e7c215, 6), P_79f43c3b, 1, C_96548415, L_4b0ed951, M_a2208e8c, K_6a7b28f6, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 7), 0, 0, DAY(2026, 9, 30), E_28e7c215(ANY)) \
    X(M_26e3cb64, "accounts/fireworks/models/glm-5p2", TAIL(S_26e3cb64, 6), P_79f43c3b, 1, C_c8fb34f5, L_29f877a0, M_33196071, K_6a7b28f6, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_26e3cb64(ANY)) \
    X(M_d78cf0fd, "accounts/fireworks/models/kimi-k2p5", TAIL(S_d78cf0fd, 6), P_79f43c3b, 1, C_09171c3b, L_c8ec700b, M_d78cf0fd, K_92a0bfd5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_d78cf0fd(ANY)) \
    X(M_ad033491, "accounts/fireworks/models/kimi-k2p6", TAIL(S_ad033491, 6), P_79f43c3b, 1, C_450a7eee, L_92c4859e, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 21), 0, 0, DAY(2026, 11, 10), E_ad033491(ANY)) \
    X(M_4148d4cf, "accounts/fireworks/models/kimi-k3", TAIL(S_4148d4cf, 6), P_79f43c3b, 1, C_94205252, L_fe6af0b9, M_9e460c49, K_92a0bfd5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_4148d4cf(ANY)) \
    X(M_e60f337f, "accounts/fireworks/models/minimax-m2p5", TAIL(S_e60f337f, 6), P_79f43c3b, 1, C_8f13b215, L_c8ec700b, M_e60f337f, K_d2eb12c5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_e60f337f(ANY)) \
    X(M_9255e350, "accounts/fireworks/models/minimax-m3", TAIL(S_9255e350, 6), P_79f43c3b, 1, C_08bc762c, L_cb93144e, M_da421aca, K_d2eb12c5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 6, 1), 0, 0, DAY(2026, 11, 10), E_9255e350(ANY)) \
    X(M_cdb274e8, "ada", TAIL(S_4af524cb, 21), P_79f43c3b, 1, C_b55d42ea, L_c8ec700b, M_b2497f40, K_2876e292, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2028, 2, 9), 0, E_cdb274e8(ANY)) \
    X(M_8169fe36, "babbage", TAIL(S_8169fe36, 6), P_79f43c3b, 1, C_b55d42ea, L_c8ec700b, M_ab36c3a8, K_2876e292, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_8169fe36(ANY)) \
    X(M_37f3d385, "babbage-002", TAIL(S_37f3d385, 6), P_79f43c3b, 1, C_5278d64e, L_5c0957fb, M_2ecd1b16, K_3af3a7e1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_37f3d385(ANY)) \
    X(M_f7a84ccc, "chat-latest", TAIL(S_a268e2c5, 15), P_79f43c3b, 1, C_16a0d2d5, L_9936ec7b, M_521b0b7a, K_e971087a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2027, 5, 18), 0, E_f7a84ccc(ANY)) \
    X(M_f756a7ba, "claude-fable-5", TAIL(S_b22bc474, 23), P_79f43c3b, 1, C_1638d540, L_ddd5b34b, M_86c0c8bf, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 6, 9), 0, 0, DAY(2026, 11, 10), E_86c0c8bf(ANY)) \
    X(M_b0ee4a73, "claude-fable-5-1", TAIL(S_e12f6882, 25), P_79f43c3b, 1, C_10a726fd, L_ddd5b34b, M_98ee7005, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 9, 1), 0, 0, DAY(2026, 11, 10), E_b0ee4a73(ANY)) \
    X(M_45d4976d, "claude-haiku-4-5", TAIL(S_3330c0be, 22), P_79f43c3b, 1, C_fa519194, L_449add89, M_dd2f481c, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 10, 15), 0, 0, DAY(2026, 11, 10), E_dd2f481c(ANY)) \
    X(M_97081365, "claude-mythos-5", TAIL(S_cde1e58e, 10), P_79f43c3b, 1, C_01580673, L_ddd5b34b, M_cde1e58e, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 6, 9), 0, 0, DAY(2026, 8, 21), E_97081365(ANY)) \
    X(M_4ba69c4d, "claude-opus-4-1", TAIL(S_cebd39eb, 22), P_79f43c3b, 1, C_ea05386d, L_9e48c11f, M_3feb9bb9, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 5), 0, 0, DAY(2026, 9, 23), E_3feb9bb9(ANY)) \
    X(M_00e12d41, "claude-opus-4-5", TAIL(S_42c9524a, 22), P_79f43c3b, 1, C_50c0358f, L_449add89, M_f583c185, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 11, 24), 0, 0, DAY(2026, 11, 10), E_f583c185(ANY)) \
    X(M_ab4bff69, "claude-opus-4-6", TAIL(S_8cd5cad8, 22), P_79f43c3b, 2, C_5d594a9b, L_ddd5b34b, M_82f48fe4, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 2, 4), 0, 0, DAY(2026, 11, 10), E_82f48fe4(ANY)) \
    X(M_0baffd74, "claude-opus-4-7", TAIL(S_8788f588, 22), P_79f43c3b, 1, C_1638d540, L_ddd5b34b, M_792c5a49, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 16), 0, 0, DAY(2026, 11, 10), E_792c5a49(ANY)) \
    X(M_3d586654, "claude-opus-4-8", TAIL(S_5e3f5217, 25), P_79f43c3b, 1, C_1638d540, L_ddd5b34b, M_cccbc1ce, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 5, 28), 0, 0, DAY(2026, 11, 10), E_cccbc1ce(ANY)) \
    X(M_6807b65c, "claude-opus-5", TAIL(S_cfcdefab, 23), P_79f43c3b, 1, C_1638d540, L_ddd5b34b, M_568e0eb3, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 7, 24), 0, 0, DAY(2026, 11, 10), E_568e0eb3(ANY)) \
    X(M_2d8c02f8, "claude-opus-5-5", TAIL(S_a29721bc, 25), P_79f43c3b, 1, C_10a726fd, L_ddd5b34b, M_cfe0652e, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_2d8c02f8(ANY)) \
    X(M_ce63bba2, "claude-sonnet-4-5", TAIL(S_eca904a8, 22), P_79f43c3b, 1, C_fa519194, L_449add89, M_ec8b283a, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 29), 0, 0, DAY(2026, 11, 10), E_ec8b283a(ANY)) \
    X(M_d27ca350, "claude-sonnet-4-6", TAIL(S_2fb98617, 22), P_79f43c3b, 2, C_50c0358f, L_ddd5b34b, M_fec21a94, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 2, 17), 0, 0, DAY(2026, 11, 10), E_fec21a94(ANY)) \
    X(M_58dc430d, "claude-sonnet-5", TAIL(S_bceb745d, 25), P_79f43c3b, 1, C_1638d540, L_ddd5b34b, M_2cd37409, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 6, 30), 0, 0, DAY(2026, 11, 10), E_2cd37409(ANY)) \
    X(M_eb1eb5ac, "claude-sonnet-5-5", TAIL(S_e4f454b2, 25), P_79f43c3b, 1, C_10a726fd, L_ddd5b34b, M_d1236105, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 9, 28), 0, 0, DAY(2026, 11, 10), E_eb1eb5ac(ANY)) \
    X(M_22d4f72a, "codex-mini", TAIL(S_dc75d6a0, 17), P_79f43c3b, 1, C_33fb2775, L_013f2f81, M_2969ea9d, K_e971087a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 16), 0, DAY(2026, 11, 15), DAY(2026, 9, 23), E_22d4f72a(ANY)) \
    X(M_248c8c3c, "cohere-command-a", TAIL(S_248c8c3c, 6), P_79f43c3b, 1, C_2377d18a, L_862e92b2, M_262f4887, K_c46c063f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 3, 13), 0, DAY(2027, 2, 15), DAY(2026, 9, 30), E_248c8c3c(ANY)) \
    X(M_278a6e58, "cohere-embed-v-4-0", TAIL(S_278a6e58, 6), P_79f43c3b, 1, C_14e180d9, L_7bd0dafd, M_3b223103, K_3bfc8866, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 4, 15), 0, 0, DAY(2026, 9, 23), E_278a6e58(ANY)) \
    X(M_097e62ee, "command-r-plus", TAIL(S_c05d49dd, 14), P_79f43c3b, 1, C_52b97d37, L_96cffaf0, M_521a5405, K_c46c063f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 23), E_097e62ee(ANY)) \
    X(M_b39ecedf, "computer-use-preview", TAIL(S_b39ecedf, 6), P_79f43c3b, 1, C_b5182cca, L_a6174c49, M_6a143b10, K_e971087a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 3, 11), 0, 0, DAY(2026, 8, 21), E_b39ecedf(ANY)) \
    X(M_0b572fa7, "curie", TAIL(S_d378ec04, 11), P_79f43c3b, 1, C_b55d42ea, L_c8ec700b, M_1204e221, K_2876e292, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_0b572fa7(ANY)) \
    X(M_7c5e1a27, "davinci", TAIL(S_0347d0f7, 11), P_79f43c3b, 0, C_b55d42ea, L_c8ec700b, M_8270f3b9, K_2876e292, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_268c01be, "davinci-002", TAIL(S_56786dc1, 11), P_79f43c3b, 1, C_5278d64e, L_5c0957fb, M_fd5a16a2, K_3af3a7e1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_268c01be(ANY)) \
    X(M_82a75f59, "deepseek-r1", TAIL(S_b8d86378, 24), P_79f43c3b, 1, C_44e240ea, L_4060e1f6, M_2cd3aec6, K_671b1359, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 1, 20), 0, 0, 0, E_82a75f59(ANY)) \
    X(M_fe91a1c2, "deepseek-v3", TAIL(S_380bff3b, 24), P_79f43c3b, 1, C_8fae1618, L_4060e1f6, M_f309956f, K_671b1359, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 12, 26), 0, 0, 0, E_fe91a1c2(ANY)) \
    X(M_39f24ea5, "deepseek-v3-0324", TAIL(S_52cc85ab, 7), P_79f43c3b, 1, C_641cd2e3, L_442bebef, M_71019ac5, K_671b1359, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 3, 24), 0, DAY(2026, 7, 13), 0, E_39f24ea5(ANY)) \
    X(M_0d818998, "deepseek-v3.1", TAIL(S_731b0160, 24), P_79f43c3b, 1, C_e1f777d7, L_bce878e1, M_72434811, K_671b1359, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 21), 0, DAY(2026, 7, 13), 0, E_0d818998(ANY)) \
    X(M_e5a0d769, "deepseek-v3.2", TAIL(S_6048f209, 11), P_79f43c3b, 1, C_0fa8ef23, L_790b1c6e, M_6c588476, K_671b1359, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 29), 0, DAY(2027, 11, 1), 0, E_e5a0d769(ANY)) \
    X(M_3d35b70e, "deepseek-v3.2-speciale", TAIL(S_3d35b70e, 6), P_79f43c3b, 1, C_b8542299, L_5da64804, M_fb1c1260, K_671b1359, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 12, 1), 0, DAY(2027, 11, 1), 0, E_3d35b70e(ANY)) \
    X(M_50dc1e47, "deepseek-v4-flash", TAIL(S_d60193a8, 42), P_79f43c3b, 1, C_0c67a4de, L_abc39464, M_6d0dcdfb, K_76f4dd72, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 24), 0, DAY(2028, 2, 20), DAY(2026, 9, 30), E_50dc1e47(ANY)) \
    X(M_628f8e65, "deepseek-v4-pro", TAIL(S_2823afa6, 7), P_79f43c3b, 1, C_0c67a4de, L_abc39464, M_4247e801, K_76f4dd72, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 24), 0, DAY(2028, 2, 20), DAY(2026, 11, 10), E_628f8e65(ANY)) \
    X(M_2fa8a12e, "embed-v-4-0", TAIL(S_278a6e58, 13), P_79f43c3b, 1, C_9325bc76, L_d1a4c254, M_3b223103, K_3bfc8866, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 4, 15), 0, DAY(2027, 6, 1), DAY(2026, 9, 23), E_2fa8a12e(ANY)) \
    X(M_eacacc45, "gpt-3.5-turbo-0301", TAIL(S_eacacc45, 6), P_79f43c3b, 1, C_b55d42ea, L_c8ec700b, M_e1978d6c, K_79448889, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_eacacc45(ANY)) \
    X(M_bfc903fe, "gpt-3.5-turbo-0613", TAIL(S_bfc903fe, 6), P_79f43c3b, 1, C_865c90df, L_02128067, M_07a771bb, K_bf70e55f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_bfc903fe(ANY)) \
    X(M_9681792c, "gpt-3.5-turbo-1106", TAIL(S_9681792c, 6), P_79f43c3b, 1, C_054c48fe, L_5c0957fb, M_12a6af1b, K_bf70e55f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 11, 6), 0, 0, DAY(2026, 9, 23), E_9681792c(ANY)) \
    X(M_11d45568, "gpt-3.5-turbo-16k", TAIL(S_11d45568, 6), P_79f43c3b, 1, C_fb19ea78, L_eac3a9c3, M_1b0987ca, K_bf70e55f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 23), E_11d45568(ANY)) \
    X(M_01474d6d, "gpt-3.5-turbo-instruct", TAIL(S_6d5e57ad, 4), P_79f43c3b, 1, C_94076f0f, L_2f6ec5cc, M_aeacce81, K_be564522, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 9, 20), 0, 0, DAY(2026, 9, 23), E_01474d6d(ANY)) \
    X(M_1b54a5ed, "gpt-3.5-turbo-instruct-0914", TAIL(S_1b54a5ed, 6), P_79f43c3b, 1, C_5278d64e, L_62f35f40, M_0783c744, K_be564522, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_1b54a5ed(ANY)) \
    X(M_c13b7d06, "gpt-35-turbo", TAIL(S_c13b7d06, 6), P_79f43c3b, 1, C_cb5dd46d, L_eac3a9c3, M_2fa4ea75, K_bf70e55f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 3, 1), 0, 0, DAY(2026, 9, 30), E_c13b7d06(ANY)) \
    X(M_2083b026, "gpt-35-turbo-0125.ft", TAIL(S_2083b026, 6), P_79f43c3b, 1, C_c84f672a, L_eac3a9c3, M_9e8e5c32, K_bf70e55f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 30), E_2083b026(ANY)) \
    X(M_a6614103, "gpt-35-turbo-0613.ft", TAIL(S_a6614103, 6), P_79f43c3b, 1, C_c84f672a, L_eac3a9c3, M_9e8e5c32, K_bf70e55f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 30), E_a6614103(ANY)) \
    X(M_df635f75, "gpt-35-turbo-1106", TAIL(S_df635f75, 6), P_79f43c3b, 1, C_df1e78d7, L_5c0957fb, M_12a6af1b, K_bf70e55f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 11, 6), 0, DAY(2025, 3, 31), DAY(2026, 9, 23), E_df635f75(ANY)) \
    X(M_3e254004, "gpt-35-turbo-1106.ft", TAIL(S_3e254004, 6), P_79f43c3b, 1, C_c84f672a, L_eac3a9c3, M_9e8e5c32, K_bf70e55f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 30), E_3e254004(ANY)) \
    X(M_114cd7fb, "gpt-35-turbo-16k", TAIL(S_114cd7fb, 6), P_79f43c3b, 1, C_26bd9a76, L_eac3a9c3, M_1b0987ca, K_bf70e55f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 23), E_114cd7fb(ANY)) \
    X(M_d58560fa, "gpt-35-turbo-16k-0613", TAIL(S_d58560fa, 6), P_79f43c3b, 1, C_26bd9a76, L_eac3a9c3, M_1b0987ca, K_bf70e55f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 23), E_d58560fa(ANY)) \
    X(M_39bd188c, "gpt-35-turbo-instruct", TAIL(S_39bd188c, 6), P_79f43c3b, 1, C_94076f0f, L_aecfd020, M_aeacce81, K_be564522, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 9, 20), 0, 0, DAY(2026, 9, 23), E_39bd188c(ANY)) \
    X(M_ecc9e9d3, "gpt-35-turbo-instruct-0914", TAIL(S_ecc9e9d3, 6), P_79f43c3b, 1, C_5278d64e, L_2447875d, M_0783c744, K_be564522, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_ecc9e9d3(ANY)) \
    X(M_a0361b9c, "gpt-4", TAIL(S_a0361b9c, 6), P_79f43c3b, 1, C_0c833c34, L_ca3eb2c6, M_f245a4d1, K_bf70e55f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 3, 14), 0, 0, DAY(2026, 11, 10), E_a0361b9c(ANY)) \
    X(M_78c71d9b, "gpt-4-0125-preview", TAIL(S_78c71d9b, 6), P_79f43c3b, 1, C_ecd254f5, L_96cffaf0, M_a59d8974, K_bf70e55f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 23), E_78c71d9b(ANY)) \
    X(M_5af3749e, "gpt-4-0314", TAIL(S_5af3749e, 6), P_79f43c3b, 1, C_78bcedb5, L_f255482b, M_b2a0478a, K_bf70e55f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 3, 14), 0, 0, 0, E_5af3749e(ANY)) \
    X(M_7c4a64c0, "gpt-4-0613", TAIL(S_7c4a64c0, 6), P_79f43c3b, 1, C_0c833c34, L_ca3eb2c6, M_f245a4d1, K_bf70e55f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 3, 14), 0, 0, DAY(2026, 11, 10), E_7c4a64c0(ANY)) \
    X(M_f5b3b728, "gpt-4-1106-preview", TAIL(S_f5b3b728, 6), P_79f43c3b, 1, C_4abba924, L_96cffaf0, M_d8291197, K_bf70e55f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 23), E_f5b3b728(ANY)) \
    X(M_2dfc524d, "gpt-4-32k", TAIL(S_2dfc524d, 6), P_79f43c3b, 1, C_865c90df, L_e016aef3, M_c27dac99, K_bf70e55f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_2dfc524d(ANY)) \
    X(M_41527c73, "gpt-4-32k-0314", TAIL(S_41527c73, 6), P_79f43c3b, 1, C_865c90df, L_e016aef3, M_c27dac99, K_bf70e55f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_41527c73(ANY)) \
    X(M_1359e395, "gpt-4-32k-0613", TAIL(S_1359e395, 6), P_79f43c3b, 1, C_865c90df, L_e016aef3, M_c27dac99, K_bf70e55f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_1359e395(ANY)) \
    X(M_079dd1ed, "gpt-4-turbo", TAIL(S_6c23b5d5, 4), P_79f43c3b, 1, C_e276c8f9, L_96cffaf0, M_6327372b, K_bf70e55f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 11, 6), 0, 0, DAY(2026, 11, 10), E_079dd1ed(ANY)) \
    X(M_2a0e7272, "gpt-4-turbo-2024-04-09", TAIL(S_2a0e7272, 6), P_79f43c3b, 1, C_e276c8f9, L_96cffaf0, M_6327372b, K_bf70e55f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 11, 6), 0, 0, DAY(2026, 11, 10), E_079dd1ed(ANY)) \
    X(M_a2c679f5, "gpt-4-turbo-vision", TAIL(S_a2c679f5, 6), P_79f43c3b, 1, C_3549aed6, L_96cffaf0, M_be8e24f4, K_bf70e55f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 11, 6), 0, 0, 0, E_a2c679f5(ANY)) \
    X(M_b3a608bb, "gpt-4-turbo-vision-preview", TAIL(S_b3a608bb, 6), P_79f43c3b, 1, C_bcd4a607, L_d1a4c254, M_be8e24f4, K_bf70e55f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 11, 6), 0, 0, 0, E_b3a608bb(ANY)) \
    X(M_c88fb786, "gpt-4-vision-preview", TAIL(S_c88fb786, 6), P_79f43c3b, 1, C_bcd4a607, L_d1a4c254, M_be8e24f4, K_bf70e55f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 11, 6), 0, 0, 0, E_c88fb786(ANY)) \
    X(M_39118f27, "gpt-4.1", TAIL(S_7ff9122f, 17), P_79f43c3b, 1, C_573df607, L_2576a3b2, M_c8893463, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 4, 14), 0, DAY(2027, 4, 14), DAY(2026, 11, 10), E_39118f27(ANY)) \
    X(M_501a5b21, "gpt-4.1-2025-04-14.ft", TAIL(S_501a5b21, 6), P_79f43c3b, 1, C_573df607, L_2576a3b2, M_19b97445, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 11, 10), E_501a5b21(ANY)) \
    X(M_e46489bd, "gpt-4.1-mini", TAIL(S_95f0e8f7, 4), P_79f43c3b, 1, C_573df607, L_2576a3b2, M_ebd5240e, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 4, 14), 0, DAY(2027, 4, 14), DAY(2026, 11, 10), E_e46489bd(ANY)) \
    X(M_064f451e, "gpt-4.1-mini-2025-04-14.ft", TAIL(S_064f451e, 6), P_79f43c3b, 1, C_573df607, L_2576a3b2, M_f0221e38, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 11, 10), E_064f451e(ANY)) \
    X(M_09117260, "gpt-4.1-mini.ft", TAIL(S_09117260, 6), P_79f43c3b, 1, C_573df607, L_2576a3b2, M_f0221e38, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 11, 10), E_09117260(ANY)) \
    X(M_f590ce09, "gpt-4.1-nano", TAIL(S_9b148cef, 4), P_79f43c3b, 1, C_573df607, L_2576a3b2, M_7bcf0529, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 4, 14), 0, DAY(2027, 4, 14), DAY(2026, 11, 10), E_f590ce09(ANY)) \
    X(M_9e9e69a6, "gpt-4.1.ft", TAIL(S_9e9e69a6, 6), P_79f43c3b, 1, C_573df607, L_2576a3b2, M_19b97445, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 11, 10), E_9e9e69a6(ANY)) \
    X(M_b54d0ceb, "gpt-4.5-preview", TAIL(S_b54d0ceb, 6), P_79f43c3b, 1, C_1ba2bafb, L_c8ec700b, M_87ca68cf, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_b54d0ceb(ANY)) \
    X(M_1111746e, "gpt-4.5-preview-2025-02-27", TAIL(S_1111746e, 6), P_79f43c3b, 1, C_5339296f, L_c8ec700b, M_87ca68cf, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_b54d0ceb(ANY)) \
    X(M_5a4a113e, "gpt-4o", TAIL(S_8b0bce83, 20), P_79f43c3b, 1, C_3edea0ad, L_788aad12, M_abb375db, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 5, 13), 0, DAY(2027, 4, 14), DAY(2026, 11, 10), E_5a4a113e(ANY)) \
    X(M_d8529fdd, "gpt-4o-2024-05-13", TAIL(S_d8529fdd, 6), P_79f43c3b, 1, C_cc0a93a5, L_96cffaf0, M_2fd692c2, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 5, 13), 0, DAY(2027, 1, 14), DAY(2026, 11, 10), E_d8529fdd(ANY)) \
    X(M_a90d886e, "gpt-4o-2024-08-06", TAIL(S_a90d886e, 6), P_79f43c3b, 1, C_417a2c1a, L_788aad12, M_9c626899, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 8, 6), 0, DAY(2027, 4, 14), DAY(2026, 11, 10), E_a90d886e(ANY)) \
    X(M_df47dada, "gpt-4o-2024-08-06.ft", TAIL(S_df47dada, 6), P_79f43c3b, 1, C_417a2c1a, L_788aad12, M_47afb9cf, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 11, 10), E_df47dada(ANY)) \
    X(M_c5348335, "gpt-4o-2024-11-20", TAIL(S_fd79bd20, 14), P_79f43c3b, 1, C_417a2c1a, L_788aad12, M_33998851, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 11, 20), 0, DAY(2027, 4, 14), DAY(2026, 11, 10), E_c5348335(ANY)) \
    X(M_e6389fad, "gpt-4o-audio-preview-2024-12-17", TAIL(S_e6389fad, 6), P_79f43c3b, 1, C_566e5ea6, L_788aad12, M_cb44854f, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 23), E_e6389fad(ANY)) \
    X(M_4c3c80c1, "gpt-4o-mini", TAIL(S_b5de1d1b, 20), P_79f43c3b, 1, C_417a2c1a, L_788aad12, M_94d9f0da, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 7, 18), 0, DAY(2027, 4, 14), DAY(2026, 11, 10), E_4c3c80c1(ANY)) \
    X(M_d6fa5eaf, "gpt-4o-mini-2024-07-18", TAIL(S_a0684252, 14), P_79f43c3b, 1, C_417a2c1a, L_788aad12, M_94d9f0da, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 7, 18), 0, DAY(2027, 4, 14), DAY(2026, 11, 10), E_4c3c80c1(ANY)) \
    X(M_e98384fc, "gpt-4o-mini-2024-07-18.ft", TAIL(S_e98384fc, 6), P_79f43c3b, 1, C_417a2c1a, L_788aad12, M_60878fcf, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 11, 10), E_e98384fc(ANY)) \
    X(M_0a195cc0, "gpt-4o-mini-realtime-preview", TAIL(S_0a195cc0, 6), P_79f43c3b, 1, C_7c504345, L_96cffaf0, M_8f65c123, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 23), E_0a195cc0(ANY)) \
    X(M_a81e2af6, "gpt-4o-mini-realtime-preview-2024-12-17", TAIL(S_a81e2af6, 6), P_79f43c3b, 1, C_7c504345, L_96cffaf0, M_8f65c123, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 23), E_a81e2af6(ANY)) \
    X(M_f540043c, "gpt-4o-mini-search-preview", TAIL(S_f540043c, 6), P_79f43c3b, 1, C_410a80a8, L_788aad12, M_05ce35b0, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 10, 1), 0, 0, DAY(2026, 9, 23), E_f540043c(ANY)) \
    X(M_6ff5abab, "gpt-4o-mini-search-preview-2025-03-11", TAIL(S_6ff5abab, 6), P_79f43c3b, 1, C_410a80a8, L_788aad12, M_05ce35b0, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 10, 1), 0, 0, DAY(2026, 9, 23), E_f540043c(ANY)) \
    X(M_eba4e816, "gpt-4o-mini-transcribe", TAIL(S_eba4e816, 6), P_79f43c3b, 1, C_6fcf5f52, L_d4e50d3e, M_f12160f5, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 3, 20), 0, DAY(2027, 6, 15), DAY(2026, 9, 23), E_eba4e816(ANY)) \
    X(M_adf85c3c, "gpt-4o-mini-tts", TAIL(S_adf85c3c, 6), P_79f43c3b, 1, C_d47a1b9f, L_9eba6299, M_9d63535d, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 3, 20), 0, DAY(2027, 6, 15), DAY(2026, 9, 23), E_adf85c3c(ANY)) \
    X(M_f7c0c440, "gpt-4o-mini.ft", TAIL(S_f7c0c440, 6), P_79f43c3b, 1, C_417a2c1a, L_788aad12, M_60878fcf, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 11, 10), E_f7c0c440(ANY)) \
    X(M_c59b5034, "gpt-4o-realtime-preview", TAIL(S_c59b5034, 6), P_79f43c3b, 1, C_7c504345, L_96cffaf0, M_05c0c987, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 23), E_c59b5034(ANY)) \
    X(M_bf862e1b, "gpt-4o-realtime-preview-2024-10-01", TAIL(S_bf862e1b, 6), P_79f43c3b, 1, C_90d6cd3b, L_96cffaf0, M_63d4d87f, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_bf862e1b(ANY)) \
    X(M_2fbed65d, "gpt-4o-realtime-preview-2024-12-17", TAIL(S_2fbed65d, 6), P_79f43c3b, 1, C_7c504345, L_96cffaf0, M_05c0c987, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 23), E_2fbed65d(ANY)) \
    X(M_244c8fc9, "gpt-4o-realtime-preview-2025-06-03", TAIL(S_244c8fc9, 6), P_79f43c3b, 1, C_7c504345, L_96cffaf0, M_05c0c987, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 23), E_c59b5034(ANY)) \
    X(M_9a5b3333, "gpt-4o-search-preview", TAIL(S_9a5b3333, 6), P_79f43c3b, 1, C_410a80a8, L_788aad12, M_1ad7dd2f, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 10, 1), 0, 0, DAY(2026, 9, 23), E_9a5b3333(ANY)) \
    X(M_d6b6ddaa, "gpt-4o-search-preview-2025-03-11", TAIL(S_d6b6ddaa, 6), P_79f43c3b, 1, C_410a80a8, L_788aad12, M_1ad7dd2f, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 10, 1), 0, 0, DAY(2026, 9, 23), E_9a5b3333(ANY)) \
    X(M_82085c79, "gpt-4o-transcribe", TAIL(S_82085c79, 6), P_79f43c3b, 1, C_6fcf5f52, L_d4e50d3e, M_699085ad, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 3, 20), 0, DAY(2026, 10, 15), DAY(2026, 9, 23), E_82085c79(ANY)) \
    X(M_88490eb9, "gpt-4o-transcribe-diarize", TAIL(S_88490eb9, 6), P_79f43c3b, 1, C_0b0979e8, L_d4e50d3e, M_506e16b6, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2027, 4, 15), 0, E_88490eb9(ANY)) \
    X(M_d069a6ea, "gpt-4o.ft", TAIL(S_d069a6ea, 6), P_79f43c3b, 1, C_417a2c1a, L_788aad12, M_47afb9cf, K_474633b1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 11, 10), E_d069a6ea(ANY)) \
    X(M_d6245da2, "gpt-5", TAIL(S_e7ee51b8, 17), P_79f43c3b, 1, C_372696d7, L_b872954f, M_3ada7776, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 7), 0, DAY(2027, 2, 9), DAY(2026, 11, 10), E_d6245da2(ANY)) \
    X(M_7375fe7d, "gpt-5-chat", TAIL(S_a992f71f, 4), P_79f43c3b, 1, C_92da9c96, L_788aad12, M_3e23be42, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 7), 0, DAY(2026, 6, 29), 0, E_7375fe7d(ANY)) \
    X(M_f8492084, "gpt-5-chat-2025-10-03", TAIL(S_f8492084, 6), P_79f43c3b, 1, C_6dd277ac, L_b872954f, M_38099a8e, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_f8492084(ANY)) \
    X(M_c2594808, "gpt-5-chat-latest", TAIL(S_c2594808, 6), P_79f43c3b, 1, C_6dd277ac, L_b872954f, M_38099a8e, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_c2594808(ANY)) \
    X(M_3db1a78f, "gpt-5-codex", TAIL(S_9a6af19f, 9), P_79f43c3b, 1, C_5d509dee, L_b872954f, M_d2ac4b56, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 15), 0, DAY(2027, 3, 17), DAY(2026, 9, 23), E_3db1a78f(ANY)) \
    X(M_21668272, "gpt-5-mini", TAIL(S_1a5e0c28, 17), P_79f43c3b, 1, C_372696d7, L_b872954f, M_020751dc, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 7), 0, DAY(2027, 7, 13), DAY(2026, 11, 10), E_21668272(ANY)) \
    X(M_56c10da7, "gpt-5-nano", TAIL(S_4d87caa7, 17), P_79f43c3b, 1, C_372696d7, L_b872954f, M_6c69beeb, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 7), 0, DAY(2027, 2, 9), DAY(2026, 11, 10), E_56c10da7(ANY)) \
    X(M_f70e528f, "gpt-5-pro", TAIL(S_3d59feaa, 4), P_79f43c3b, 1, C_5f418aec, L_e7d454e8, M_67d9409c, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 10, 6), 0, DAY(2027, 4, 7), DAY(2026, 11, 10), E_f70e528f(ANY)) \
    X(M_b050cd50, "gpt-5-pro-2025-10-06", TAIL(S_b050cd50, 6), P_79f43c3b, 1, C_5f418aec, L_e7d454e8, M_67d9409c, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 10, 6), 0, 0, DAY(2026, 11, 10), E_f70e528f(ANY)) \
    X(M_2d22c36d, "gpt-5-search-api", TAIL(S_2d22c36d, 6), P_79f43c3b, 1, C_c1c6c231, L_b872954f, M_e1d1bde4, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_2d22c36d(ANY)) \
    X(M_0652cb66, "gpt-5-search-api-2025-10-14", TAIL(S_0652cb66, 6), P_79f43c3b, 1, C_c1c6c231, L_b872954f, M_e1d1bde4, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_2d22c36d(ANY)) \
    X(M_cca6e1d6, "gpt-5.1", TAIL(S_db78f8dd, 9), P_79f43c3b, 1, C_ce26ca70, L_b872954f, M_934715f8, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 11, 13), 0, DAY(2027, 7, 13), DAY(2026, 11, 10), E_cca6e1d6(ANY)) \
    X(M_4a7f8b15, "gpt-5.1-chat", TAIL(S_4a7f8b15, 6), P_79f43c3b, 1, C_bdfd067a, L_788aad12, M_2ae295d8, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 11, 13), 0, DAY(2026, 6, 29), DAY(2026, 9, 23), E_4a7f8b15(ANY)) \
    X(M_96f983c0, "gpt-5.1-chat-2025-11-13", TAIL(S_96f983c0, 6), P_79f43c3b, 1, C_bdfd067a, L_788aad12, M_2ae295d8, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 11, 13), 0, DAY(2026, 6, 29), DAY(2026, 9, 23), E_4a7f8b15(ANY)) \
    X(M_ab5bea8e, "gpt-5.1-codex", TAIL(S_b8ab9da5, 9), P_79f43c3b, 1, C_9e7f8f2e, L_b872954f, M_946622dc, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 11, 13), 0, DAY(2027, 5, 15), DAY(2026, 9, 23), E_ab5bea8e(ANY)) \
    X(M_76341f8e, "gpt-5.1-codex-2025-11-13", TAIL(S_76341f8e, 6), P_79f43c3b, 1, C_9e7f8f2e, L_b872954f, M_946622dc, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 11, 13), 0, DAY(2027, 5, 15), DAY(2026, 9, 23), E_76341f8e(ANY)) \
    X(M_e67faddc, "gpt-5.1-codex-max", TAIL(S_73a08282, 20), P_79f43c3b, 1, C_9e7f8f2e, L_b872954f, M_1ba5d3cc, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 11, 13), 0, DAY(2027, 5, 18), DAY(2026, 9, 23), E_e67faddc(ANY)) \
    X(M_9416db4a, "gpt-5.1-codex-mini", TAIL(S_f504a951, 9), P_79f43c3b, 1, C_9e7f8f2e, L_b872954f, M_7d6f5b73, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 11, 13), 0, DAY(2027, 5, 15), DAY(2026, 9, 23), E_9416db4a(ANY)) \
    X(M_1ae2bf7c, "gpt-5.1-codex-mini-2025-11-13", TAIL(S_1ae2bf7c, 6), P_79f43c3b, 1, C_9e7f8f2e, L_b872954f, M_7d6f5b73, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 11, 13), 0, DAY(2027, 5, 15), DAY(2026, 9, 23), E_1ae2bf7c(ANY)) \
    X(M_76ca3413, "gpt-5.2", TAIL(S_791a0823, 20), P_79f43c3b, 1, C_ce26ca70, L_b872954f, M_6132e68d, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 12, 11), 0, DAY(2027, 6, 8), DAY(2026, 11, 10), E_76ca3413(ANY)) \
    X(M_9b8891b0, "gpt-5.2-chat", TAIL(S_9b8891b0, 6), P_79f43c3b, 1, C_a81d0184, L_788aad12, M_cfa7dd54, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 12, 11), 0, DAY(2026, 6, 29), DAY(2026, 9, 30), E_9b8891b0(ANY)) \
    X(M_e51ce167, "gpt-5.2-chat-2025-12-11", TAIL(S_e51ce167, 6), P_79f43c3b, 1, C_a81d0184, L_788aad12, M_cfa7dd54, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 12, 11), 0, DAY(2026, 5, 13), DAY(2026, 9, 30), E_9b8891b0(ANY)) \
    X(M_4e8b16f6, "gpt-5.2-codex", TAIL(S_37e34d53, 9), P_79f43c3b, 1, C_9e7f8f2e, L_b872954f, M_9214dacc, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 12, 11), 0, DAY(2027, 7, 13), DAY(2026, 9, 23), E_4e8b16f6(ANY)) \
    X(M_ccbc073f, "gpt-5.2-pro", TAIL(S_c22c1366, 20), P_79f43c3b, 1, C_977c9bbd, L_b872954f, M_8f2f8d8c, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 12, 11), 0, 0, DAY(2026, 11, 10), E_ccbc073f(ANY)) \
    X(M_7616d955, "gpt-5.2-pro-2025-12-11", TAIL(S_7616d955, 6), P_79f43c3b, 1, C_977c9bbd, L_b872954f, M_8f2f8d8c, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 12, 11), 0, 0, DAY(2026, 11, 10), E_ccbc073f(ANY)) \
    X(M_7c711ead, "gpt-5.3-chat", TAIL(S_7c711ead, 6), P_79f43c3b, 1, C_070e114f, L_d1a4c254, M_fa9d6c3a, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2026, 6, 29), 0, E_7c711ead(ANY)) \
    X(M_9bd44a08, "gpt-5.3-codex", TAIL(S_8662a33d, 20), P_79f43c3b, 1, C_5895ec62, L_b872954f, M_ab2d0d37, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 2, 5), 0, DAY(2027, 8, 24), DAY(2026, 11, 10), E_9bd44a08(ANY)) \
    X(M_4440c2e8, "gpt-5.3-codex-spark", TAIL(S_2a4fcba2, 9), P_79f43c3b, 1, C_8779505f, L_7591e5b9, M_88b7ef9b, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 2, 5), 0, 0, 0, E_4440c2e8(ANY)) \
    X(M_63ad1699, "gpt-5.4", TAIL(S_101df283, 20), P_79f43c3b, 1, C_ce26ca70, L_dee55358, M_da5f158f, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 3, 5), 0, DAY(2027, 9, 2), DAY(2026, 11, 10), E_63ad1699(ANY)) \
    X(M_46a65748, "gpt-5.4-mini", TAIL(S_53c6b415, 20), P_79f43c3b, 1, C_ce26ca70, L_b872954f, M_deed65be, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 3, 17), 0, DAY(2027, 9, 21), DAY(2026, 11, 10), E_46a65748(ANY)) \
    X(M_f4a95953, "gpt-5.4-mini-2026-03-17", TAIL(S_f4a95953, 6), P_79f43c3b, 1, C_ce26ca70, L_b872954f, M_deed65be, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 3, 17), 0, DAY(2027, 9, 21), DAY(2026, 11, 10), E_46a65748(ANY)) \
    X(M_a08c4634, "gpt-5.4-nano", TAIL(S_6120ee47, 20), P_79f43c3b, 1, C_ce26ca70, L_b872954f, M_4b541524, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 3, 17), 0, DAY(2027, 9, 21), DAY(2026, 11, 10), E_a08c4634(ANY)) \
    X(M_3f690fb1, "gpt-5.4-nano-2026-03-17", TAIL(S_3f690fb1, 6), P_79f43c3b, 1, C_ce26ca70, L_b872954f, M_4b541524, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 3, 17), 0, DAY(2027, 9, 21), DAY(2026, 11, 10), E_a08c4634(ANY)) \
    X(M_91a83c38, "gpt-5.4-pro", TAIL(S_dce1e2ce, 20), P_79f43c3b, 1, C_ced022b5, L_dee55358, M_761cd44e, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 3, 5), 0, DAY(2027, 9, 7), DAY(2026, 11, 10), E_91a83c38(ANY)) \
    X(M_2c5b9f68, "gpt-5.4-pro-2026-03-05", TAIL(S_2c5b9f68, 6), P_79f43c3b, 1, C_ced022b5, L_dee55358, M_761cd44e, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 3, 5), 0, DAY(2027, 9, 7), DAY(2026, 11, 10), E_91a83c38(ANY)) \
    X(M_26a94ed7, "gpt-5.5", TAIL(S_b69f9707, 20), P_79f43c3b, 1, C_372696d7, L_dee55358, M_9a8f4a62, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 23), 0, DAY(2027, 10, 26), DAY(2026, 11, 10), E_26a94ed7(ANY)) \
    X(M_1e01d79e, "gpt-5.5-2026-04-24", TAIL(S_1e01d79e, 6), P_79f43c3b, 1, C_372696d7, L_dee55358, M_9a8f4a62, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 23), 0, DAY(2027, 10, 26), DAY(2026, 11, 10), E_26a94ed7(ANY)) \
    X(M_a591bf09, "gpt-5.5-pro", TAIL(S_d7443cc8, 7), P_79f43c3b, 1, C_372696d7, L_dee55358, M_cd647860, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 23), 0, 0, DAY(2026, 11, 10), E_a591bf09(ANY)) \
    X(M_b68796ec, "gpt-5.5-pro-2026-04-23", TAIL(S_b68796ec, 6), P_79f43c3b, 1, C_372696d7, L_dee55358, M_cd647860, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 23), 0, 0, DAY(2026, 11, 10), E_a591bf09(ANY)) \
    X(M_536b8781, "gpt-5.6-2026-07-09", TAIL(S_536b8781, 6), P_79f43c3b, 1, C_50fe6f74, L_dee55358, M_05106807, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_536b8781(ANY)) \
    X(M_a6934e1b, "gpt-5.6-cyber", TAIL(S_a6934e1b, 6), P_79f43c3b, 1, C_c3adc16d, L_9936ec7b, M_5d6e0393, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 11, 10), E_a6934e1b(ANY)) \
    X(M_28a09ae9, "gpt-5.6-luna", TAIL(S_d3531574, 20), P_79f43c3b, 1, C_372696d7, L_dee55358, M_65a8fc1d, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 7, 9), 0, DAY(2028, 1, 11), DAY(2026, 11, 10), E_28a09ae9(ANY)) \
    X(M_f7fd9663, "gpt-5.6-luna-2026-07-09", TAIL(S_f7fd9663, 6), P_79f43c3b, 1, C_372696d7, L_dee55358, M_65a8fc1d, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 7, 9), 0, DAY(2028, 1, 11), DAY(2026, 11, 10), E_28a09ae9(ANY)) \
    X(M_6f5e21d8, "gpt-5.6-sol", TAIL(S_823425c8, 20), P_79f43c3b, 2, C_50fe6f74, L_dee55358, M_05106807, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 7, 9), 0, DAY(2028, 1, 11), DAY(2026, 11, 10), E_6f5e21d8(ANY)) \
    X(M_56f03da7, "gpt-5.6-sol-2026-07-09", TAIL(S_56f03da7, 6), P_79f43c3b, 2, C_50fe6f74, L_dee55358, M_05106807, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 7, 9), 0, DAY(2028, 1, 11), DAY(2026, 11, 10), E_6f5e21d8(ANY)) \
    X(M_48fd7ca5, "gpt-5.6-terra", TAIL(S_1df6eea7, 20), P_79f43c3b, 1, C_372696d7, L_dee55358, M_f8dbf8d1, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 7, 9), 0, DAY(2028, 1, 11), DAY(2026, 11, 10), E_48fd7ca5(ANY)) \
    X(M_8a35da8a, "gpt-5.6-terra-2026-07-09", TAIL(S_8a35da8a, 6), P_79f43c3b, 1, C_372696d7, L_dee55358, M_f8dbf8d1, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 7, 9), 0, DAY(2028, 1, 11), DAY(2026, 11, 10), E_48fd7ca5(ANY)) \
    X(M_e5f0b57e, "gpt-6-astra", TAIL(S_5f5e8972, 14), P_79f43c3b, 1, C_bb623c87, L_6dec5374, M_5553b7ca, K_e971087a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 9, 3), 0, DAY(2028, 1, 11), DAY(2026, 11, 10), E_e5f0b57e(ANY)) \
    X(M_b67ac968, "gpt-6-cyber", TAIL(S_b67ac968, 6), P_79f43c3b, 1, C_b921a6b5, L_6dec5374, M_cd9e2f78, K_e971087a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 11, 20), E_b67ac968(ANY)) \
    X(M_d5af78b5, "gpt-6-luna", TAIL(S_b85a5b4d, 14), P_79f43c3b, 1, C_bb623c87, L_6dec5374, M_e5d07697, K_e971087a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 9, 22), 0, DAY(2028, 3, 11), DAY(2026, 11, 10), E_d5af78b5(ANY)) \
    X(M_13714878, "gpt-6-sol", TAIL(S_9be07b68, 14), P_79f43c3b, 1, C_bb623c87, L_6dec5374, M_3b5ea6fd, K_e971087a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 9, 22), 0, DAY(2028, 3, 11), DAY(2026, 11, 10), E_13714878(ANY)) \
    X(M_d934a6ac, "gpt-6.1-sol", TAIL(S_707174bc, 22), P_79f43c3b, 1, C_d3990f6e, L_6dec5374, M_0f7beea5, K_e971087a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 9, 29), 0, DAY(2028, 3, 11), DAY(2026, 11, 10), E_d934a6ac(ANY)) \
    X(M_8fd51958, "gpt-6.1-terra", TAIL(S_c160a26d, 22), P_79f43c3b, 1, C_936ce79e, L_6dec5374, M_1dcd13c2, K_e971087a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 11, 10), E_8fd51958(ANY)) \
    X(M_18fa7c59, "gpt-6.2-astra", TAIL(S_869f3a13, 22), P_79f43c3b, 1, C_09171c3b, L_59e38305, M_71caba4b, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 11, 20), E_18fa7c59(ANY)) \
    X(M_e016d6da, "gpt-6.2-sol", TAIL(S_7db2b698, 22), P_79f43c3b, 1, C_09171c3b, L_59e38305, M_f2e3531d, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 11, 20), E_e016d6da(ANY)) \
    X(M_6e12ffc6, "gpt-audio", TAIL(S_6e12ffc6, 6), P_79f43c3b, 1, C_6a38370b, L_788aad12, M_8b225ba2, K_e971087a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2027, 3, 2), DAY(2026, 9, 23), E_6e12ffc6(ANY)) \
    X(M_14fad617, "gpt-audio-1.5-2026-02-23", TAIL(S_14fad617, 6), P_79f43c3b, 1, C_5a3577c9, L_788aad12, M_0449d233, K_e971087a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2027, 8, 24), 0, E_14fad617(ANY)) \
    X(M_2f6055f7, "gpt-audio-2025-08-28", TAIL(S_2f6055f7, 6), P_79f43c3b, 1, C_6a38370b, L_788aad12, M_8b225ba2, K_e971087a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2027, 3, 2), DAY(2026, 9, 23), E_2f6055f7(ANY)) \
    X(M_d22ec300, "gpt-audio-mini", TAIL(S_d22ec300, 6), P_79f43c3b, 1, C_6a38370b, L_788aad12, M_1e068336, K_e971087a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2027, 6, 15), DAY(2026, 9, 23), E_d22ec300(ANY)) \
    X(M_6cbc3d92, "gpt-audio-mini-2025-10-06", TAIL(S_6cbc3d92, 6), P_79f43c3b, 1, C_6a38370b, L_788aad12, M_1e068336, K_e971087a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2027, 4, 6), DAY(2026, 9, 23), E_d22ec300(ANY)) \
    X(M_3ab6cf29, "gpt-daybreak-blue-latest", TAIL(S_3ab6cf29, 6), P_79f43c3b, 1, C_50fe6f74, L_dee55358, M_05106807, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_3ab6cf29(ANY)) \
    X(M_5d727acb, "gpt-daybreak-red-latest", TAIL(S_5d727acb, 6), P_79f43c3b, 1, C_c3adc16d, L_9936ec7b, M_5d6e0393, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 11, 10), E_5d727acb(ANY)) \
    X(M_c77e99ac, "gpt-image-1", TAIL(S_86348a8b, 20), P_79f43c3b, 1, C_8e1817d5, L_c8ec700b, M_75bda809, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 4, 24), 0, DAY(2026, 10, 23), DAY(2026, 9, 30), E_c77e99ac(ANY)) \
    X(M_8b0079ce, "gpt-image-1-mini", TAIL(S_8b0079ce, 6), P_79f43c3b, 1, C_22cafa35, L_c8ec700b, M_0ba35fa8, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 26), 0, DAY(2027, 4, 7), DAY(2026, 9, 30), E_8b0079ce(ANY)) \
    X(M_63e02110, "gpt-image-2-2026-04-21", TAIL(S_63e02110, 6), P_79f43c3b, 1, C_4d81961a, L_b872954f, M_dcb0bf90, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 21), 0, DAY(2027, 10, 21), DAY(2026, 9, 30), E_63e02110(ANY)) \
    X(M_bca5fb71, "gpt-image-2.5-flare", TAIL(S_bca5fb71, 6), P_79f43c3b, 1, C_b93d1ae7, L_c8ec700b, M_232d29e3, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 9, 8), 0, DAY(2027, 9, 9), 0, E_bca5fb71(ANY)) \
    X(M_3567db11, "gpt-image-2.5-sunburst", TAIL(S_3567db11, 6), P_79f43c3b, 1, C_b93d1ae7, L_c8ec700b, M_22a58a07, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 9, 8), 0, DAY(2027, 9, 9), 0, E_3567db11(ANY)) \
    X(M_a9acc05e, "gpt-oss-120b", TAIL(S_024ab181, 14), P_79f43c3b, 1, C_154e6c64, L_7dddb4b9, M_298e8d39, K_4df875f5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 5), 0, DAY(2027, 9, 15), DAY(2026, 8, 21), E_a9acc05e(ANY)) \
    X(M_39631eed, "gpt-realtime", TAIL(S_39631eed, 6), P_79f43c3b, 1, C_5172fba0, L_0b6f261d, M_61e6c8a6, K_e971087a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 28), 0, DAY(2027, 3, 2), DAY(2026, 9, 23), E_39631eed(ANY)) \
    X(M_af22bd69, "gpt-realtime-1.5", TAIL(S_af22bd69, 6), P_79f43c3b, 1, C_aef4b648, L_0b6f261d, M_da405477, K_e971087a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 2, 23), 0, DAY(2027, 8, 24), 0, E_af22bd69(ANY)) \
    X(M_01f7eecb, "gpt-realtime-1.5-2026-02-23", TAIL(S_01f7eecb, 6), P_79f43c3b, 1, C_370ce8ba, L_0b6f261d, M_da405477, K_e971087a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 2, 23), 0, DAY(2027, 8, 24), 0, E_01f7eecb(ANY)) \
    X(M_2db79e20, "gpt-realtime-2", TAIL(S_2db79e20, 6), P_79f43c3b, 1, C_17832daf, L_96cffaf0, M_c7383548, K_e971087a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 5, 7), 0, DAY(2027, 1, 20), 0, E_2db79e20(ANY)) \
    X(M_cbfa5a18, "gpt-realtime-2.1", TAIL(S_cbfa5a18, 6), P_79f43c3b, 1, C_b21072ab, L_0931b5d1, M_2c9c0d21, K_e971087a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 7, 6), 0, DAY(2027, 6, 25), DAY(2026, 9, 30), E_cbfa5a18(ANY)) \
    X(M_63e73d46, "gpt-realtime-2.1-mini", TAIL(S_63e73d46, 6), P_79f43c3b, 1, C_fd22bd8a, L_96cffaf0, M_a34349d8, K_e971087a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 7, 6), 0, DAY(2027, 6, 25), DAY(2026, 9, 23), E_63e73d46(ANY)) \
    X(M_62ac9bb2, "gpt-realtime-2025-08-28", TAIL(S_62ac9bb2, 6), P_79f43c3b, 1, C_5172fba0, L_0b6f261d, M_61e6c8a6, K_e971087a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 28), 0, DAY(2027, 3, 2), DAY(2026, 9, 23), E_39631eed(ANY)) \
    X(M_0f6a3919, "gpt-realtime-mini", TAIL(S_0f6a3919, 6), P_79f43c3b, 1, C_53c4717a, L_96cffaf0, M_8bbda343, K_e971087a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 10, 6), 0, DAY(2027, 6, 15), DAY(2026, 9, 23), E_0f6a3919(ANY)) \
    X(M_5d2c5a0d, "gpt-realtime-mini-2025-10-06", TAIL(S_5d2c5a0d, 6), P_79f43c3b, 1, C_5172fba0, L_0b6f261d, M_8bbda343, K_e971087a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 10, 6), 0, DAY(2027, 4, 6), DAY(2026, 9, 23), E_0f6a3919(ANY)) \
    X(M_e43d36b3, "gpt-realtime-mini-2025-12-15", TAIL(S_e43d36b3, 6), P_79f43c3b, 1, C_53c4717a, L_96cffaf0, M_8bbda343, K_e971087a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 10, 6), 0, 0, DAY(2026, 9, 23), E_0f6a3919(ANY)) \
    X(M_95bd7278, "grok-3", TAIL(S_e3c5fa5d, 8), P_79f43c3b, 1, C_49c7e557, L_862e92b2, M_2a51b8f7, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 2, 17), 0, DAY(2026, 5, 1), DAY(2026, 9, 23), E_95bd7278(ANY)) \
    X(M_5c5cc546, "grok-3-beta", TAIL(S_5c5cc546, 6), P_79f43c3b, 1, C_e13e62dc, L_862e92b2, M_2a51b8f7, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 2, 17), 0, 0, DAY(2026, 9, 23), E_5c5cc546(ANY)) \
    X(M_40953e7b, "grok-3-fast-beta", TAIL(S_40953e7b, 6), P_79f43c3b, 1, C_9c13f47a, L_862e92b2, M_2eb9238d, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 2, 17), 0, 0, DAY(2026, 9, 23), E_40953e7b(ANY)) \
    X(M_d14ef607, "grok-3-mini", TAIL(S_ca23b0a7, 8), P_79f43c3b, 1, C_8cc52a5d, L_862e92b2, M_2667661e, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 2, 17), 0, DAY(2026, 5, 1), DAY(2026, 9, 23), E_d14ef607(ANY)) \
    X(M_91fe0589, "grok-3-mini-beta", TAIL(S_91fe0589, 6), P_79f43c3b, 1, C_25eeee21, L_862e92b2, M_2667661e, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 2, 17), 0, 0, DAY(2026, 9, 23), E_91fe0589(ANY)) \
    X(M_75c27b98, "grok-3-mini-fast-beta", TAIL(S_75c27b98, 6), P_79f43c3b, 1, C_25eeee21, L_862e92b2, M_7cbc51a3, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 2, 17), 0, 0, DAY(2026, 9, 23), E_75c27b98(ANY)) \
    X(M_631d72ad, "grok-4", TAIL(S_45e0c81d, 8), P_79f43c3b, 1, C_10db68ef, L_d76f0710, M_b14c7a4f, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 7, 9), 0, DAY(2027, 1, 31), DAY(2026, 9, 23), E_631d72ad(ANY)) \
    X(M_7bbc9db9, "grok-4-1-fast-non-reasoning", TAIL(S_7bbc9db9, 6), P_79f43c3b, 1, C_4a0784f2, L_7ae0471f, M_53c30371, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 11, 19), 0, DAY(2027, 5, 19), DAY(2026, 9, 23), E_7bbc9db9(ANY)) \
    X(M_5b954fd4, "grok-4-1-fast-reasoning", TAIL(S_5b954fd4, 6), P_79f43c3b, 1, C_bbaac418, L_dbcb2fd5, M_ecbd93e0, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 11, 19), 0, DAY(2027, 5, 19), DAY(2026, 9, 23), E_5b954fd4(ANY)) \
    X(M_b07c949b, "grok-4-20-non-reasoning", TAIL(S_b07c949b, 6), P_79f43c3b, 1, C_ae35aa62, L_75250262, M_eb476e75, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 8), 0, DAY(2027, 4, 6), DAY(2026, 9, 30), E_b07c949b(ANY)) \
    X(M_42a94b9b, "grok-4-20-reasoning", TAIL(S_42a94b9b, 6), P_79f43c3b, 1, C_a3bda9a4, L_75250262, M_6fab3c0f, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 8), 0, DAY(2027, 4, 6), DAY(2026, 9, 30), E_42a94b9b(ANY)) \
    X(M_8400bba8, "grok-4-fast-non-reasoning", TAIL(S_c6eab357, 8), P_79f43c3b, 1, C_a2b28bb7, L_7ae0471f, M_aebf3b1e, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 19), 0, DAY(2026, 5, 1), DAY(2026, 9, 23), E_8400bba8(ANY)) \
    X(M_2484bd01, "grok-4-fast-reasoning", TAIL(S_fc111361, 8), P_79f43c3b, 1, C_066499ec, L_dbcb2fd5, M_5416404b, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 19), 0, DAY(2026, 5, 1), DAY(2026, 9, 23), E_2484bd01(ANY)) \
    X(M_e14172ac, "grok-4.20-beta-0309-non-reasoning", TAIL(S_e14172ac, 6), P_79f43c3b, 1, C_a9d9ccfc, L_54ef2d95, M_51eeee03, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 3, 9), 0, 0, 0, E_e14172ac(ANY)) \
    X(M_00d7c7b7, "grok-4.20-beta-0309-reasoning", TAIL(S_00d7c7b7, 6), P_79f43c3b, 1, C_944125e9, L_54ef2d95, M_37041e95, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 3, 9), 0, 0, 0, E_00d7c7b7(ANY)) \
    X(M_0df305ca, "grok-4.3", TAIL(S_a7c255fe, 8), P_79f43c3b, 1, C_a74cb71b, L_56f867b8, M_c174497e, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 17), 0, 0, DAY(2026, 11, 10), E_0df305ca(ANY)) \
    X(M_63678b67, "grok-code-fast-1", TAIL(S_ca99da29, 4), P_79f43c3b, 1, C_e2a7d486, L_8987b2ed, M_3097660e, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 28), 0, DAY(2027, 1, 31), DAY(2026, 9, 23), E_63678b67(ANY)) \
    X(M_b378d007, "jamba-1.5-large", TAIL(S_b64b0607, 5), P_79f43c3b, 1, C_52b97d37, L_f180ec23, M_b64b0607, K_65465624, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 8, 21), E_b378d007(ANY)) \
    X(M_c6e8f835, "jamba-1.5-mini", TAIL(S_258bbf27, 5), P_79f43c3b, 1, C_52b97d37, L_f180ec23, M_258bbf27, K_65465624, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 8, 21), E_c6e8f835(ANY)) \
    X(M_78b2737a, "jamba-instruct", TAIL(S_0154c4ac, 16), P_79f43c3b, 1, C_bb8cc41e, L_f6682c6d, M_e4c181c3, K_65465624, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 6, 25), 0, 0, 0, E_78b2737a(ANY)) \
    X(M_7e48495c, "kimi-k2.5", TAIL(S_db11e778, 19), P_79f43c3b, 1, C_ebfc071a, L_92c4859e, M_06434604, K_92a0bfd5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 1, 27), 0, DAY(2027, 1, 26), DAY(2026, 9, 23), E_7e48495c(ANY)) \
    X(M_9391d3e7, "kimi-k2.6", TAIL(S_47f91584, 11), P_79f43c3b, 1, C_450a7eee, L_92c4859e, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 21), 0, DAY(2027, 4, 16), DAY(2026, 11, 10), E_9391d3e7(ANY)) \
    X(M_fa9b1442, "ministral-3b", TAIL(S_fa9b1442, 6), P_79f43c3b, 1, C_5e3859e1, L_c8ec700b, M_74655994, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 10, 17), 0, DAY(2026, 12, 9), 0, E_fa9b1442(ANY)) \
    X(M_2dc555e1, "ministral-3b-2410", TAIL(S_2dc555e1, 6), P_79f43c3b, 1, C_fdead08a, L_c8ec700b, M_74655994, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 10, 17), 0, 0, 0, E_2dc555e1(ANY)) \
    X(M_2d4e7138, "mistral-document-ai-2505", TAIL(S_2d4e7138, 6), P_79f43c3b, 1, C_20c727aa, L_c8ec700b, M_2d4e7138, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_2d4e7138(ANY)) \
    X(M_fb20cb12, "mistral-large", TAIL(S_fb20cb12, 6), P_79f43c3b, 1, C_5e3859e1, L_c8ec700b, M_b68d7d60, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_fb20cb12(ANY)) \
    X(M_1fa2ffa2, "mistral-large-2402", TAIL(S_1fa2ffa2, 6), P_79f43c3b, 1, C_67cd3502, L_3607ecdb, M_01eff9cf, K_ef2331bc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 8, 21), E_1fa2ffa2(ANY)) \
    X(M_288bbb17, "mistral-large-2407", TAIL(S_288bbb17, 6), P_79f43c3b, 1, C_d773dbfd, L_f95b1ee4, M_3d8f3246, K_ef2331bc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 23), E_288bbb17(ANY)) \
    X(M_1e4961ae, "mistral-large-3", TAIL(S_1e4961ae, 6), P_79f43c3b, 1, C_4c1778f2, L_92c4859e, M_c9f35302, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 12, 2), 0, 0, 0, E_1e4961ae(ANY)) \
    X(M_8d838a18, "mistral-large-latest", TAIL(S_8d838a18, 6), P_79f43c3b, 2, C_d773dbfd, L_f95b1ee4, M_3d8f3246, K_ef2331bc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 23), E_8d838a18(ANY)) \
    X(M_5a1d8a12, "mistral-medium-2505", TAIL(S_5a1d8a12, 6), P_79f43c3b, 1, C_d1b798d8, L_7dddb4b9, M_e1eaadb9, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 7), 0, DAY(2026, 12, 9), DAY(2026, 11, 10), E_5a1d8a12(ANY)) \
    X(M_1b68679d, "mistral-medium-3-5", TAIL(S_1b68679d, 6), P_79f43c3b, 1, C_a2a4f6d0, L_92c4859e, M_9920c006, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 30), 0, 0, 0, E_1b68679d(ANY)) \
    X(M_15adc51c, "mistral-nemo", TAIL(S_6452a4cf, 13), P_79f43c3b, 1, C_47480612, L_f95b1ee4, M_6452a4cf, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 7, 1), 0, DAY(2026, 1, 30), DAY(2026, 11, 10), E_15adc51c(ANY)) \
    X(M_948f39af, "mistral-small-2503", TAIL(S_948f39af, 6), P_79f43c3b, 1, C_3549aed6, L_d1a4c254, M_eee465aa, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 3, 17), 0, DAY(2027, 2, 15), 0, E_948f39af(ANY)) \
    X(M_6616ee0e, "model-router", TAIL(S_6616ee0e, 6), P_79f43c3b, 1, C_866da7b0, L_4c5ce4d2, M_6616ee0e, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 19), 0, DAY(2027, 5, 20), 0, E_6616ee0e(ANY)) \
    X(M_a792d82d, "model_router", TAIL(S_a792d82d, 6), P_79f43c3b, 1, C_070e114f, L_659021fa, M_a792d82d, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2027, 5, 20), 0, E_a792d82d(ANY)) \
    X(M_9069046e, "o1", TAIL(S_739c0b67, 20), P_79f43c3b, 1, C_3046b695, L_013f2f81, M_47aafb94, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 12, 5), 0, 0, DAY(2026, 11, 10), E_9069046e(ANY)) \
    X(M_a02603cb, "o1-2024-12-17", TAIL(S_a02603cb, 6), P_79f43c3b, 1, C_3046b695, L_013f2f81, M_47aafb94, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 12, 5), 0, DAY(2026, 11, 19), DAY(2026, 11, 10), E_9069046e(ANY)) \
    X(M_2e1ce162, "o1-mini", TAIL(S_2e1ce162, 6), P_79f43c3b, 1, C_f363d475, L_2ea33a59, M_37752f36, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 9, 12), 0, 0, DAY(2026, 9, 23), E_2e1ce162(ANY)) \
    X(M_9d0abc74, "o1-mini-2024-09-12", TAIL(S_9d0abc74, 6), P_79f43c3b, 1, C_f363d475, L_2ea33a59, M_37752f36, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 9, 12), 0, 0, DAY(2026, 9, 23), E_9d0abc74(ANY)) \
    X(M_90fdeb81, "o1-preview", TAIL(S_90fdeb81, 6), P_79f43c3b, 1, C_772c8cc4, L_2ea4c9e0, M_2b975e4e, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 9, 12), 0, 0, DAY(2026, 9, 23), E_90fdeb81(ANY)) \
    X(M_c5bb2fbd, "o1-preview-2024-09-12", TAIL(S_c5bb2fbd, 6), P_79f43c3b, 1, C_772c8cc4, L_2ea4c9e0, M_2b975e4e, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 9, 12), 0, 0, DAY(2026, 9, 23), E_90fdeb81(ANY)) \
    X(M_a9cfaf99, "o1-pro", TAIL(S_b38ca5df, 4), P_79f43c3b, 1, C_b05349d2, L_013f2f81, M_b325052c, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 3, 19), 0, 0, DAY(2026, 11, 10), E_a9cfaf99(ANY)) \
    X(M_b1aed747, "o1-pro-2025-03-19", TAIL(S_b1aed747, 6), P_79f43c3b, 1, C_b05349d2, L_013f2f81, M_b325052c, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 3, 19), 0, 0, DAY(2026, 11, 10), E_a9cfaf99(ANY)) \
    X(M_126e6372, "o3", TAIL(S_2d36bbf0, 20), P_79f43c3b, 1, C_b9563e17, L_013f2f81, M_f61f191f, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 4, 16), 0, 0, DAY(2026, 11, 10), E_126e6372(ANY)) \
    X(M_a22044cc, "o3-deep-research", TAIL(S_8e575185, 4), P_79f43c3b, 1, C_8f0eb16b, L_013f2f81, M_1ce632fd, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 6, 26), 0, DAY(2026, 11, 19), DAY(2026, 9, 23), E_a22044cc(ANY)) \
    X(M_e51ebf9c, "o3-deep-research-2025-06-26", TAIL(S_e51ebf9c, 6), P_79f43c3b, 1, C_8f0eb16b, L_013f2f81, M_1ce632fd, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 6, 26), 0, 0, DAY(2026, 9, 23), E_a22044cc(ANY)) \
    X(M_7ae0873d, "o3-mini", TAIL(S_598d0df5, 20), P_79f43c3b, 1, C_40a5ebc1, L_013f2f81, M_5fb87f8a, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 12, 20), 0, 0, DAY(2026, 11, 10), E_7ae0873d(ANY)) \
    X(M_88cbc3f6, "o3-pro", TAIL(S_8c94e77b, 4), P_79f43c3b, 1, C_c4dc2f70, L_013f2f81, M_b000ee01, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 6, 10), 0, 0, DAY(2026, 11, 10), E_88cbc3f6(ANY)) \
    X(M_35e157fe, "o3-pro-2025-06-10", TAIL(S_35e157fe, 6), P_79f43c3b, 1, C_c4dc2f70, L_013f2f81, M_b000ee01, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 6, 10), 0, DAY(2026, 11, 19), DAY(2026, 11, 10), E_88cbc3f6(ANY)) \
    X(M_209f2e1b, "o4-mini", TAIL(S_ba38d1fd, 4), P_79f43c3b, 1, C_3046b695, L_013f2f81, M_4d9331f9, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 4, 16), 0, 0, DAY(2026, 11, 10), E_209f2e1b(ANY)) \
    X(M_924e4d4e, "o4-mini-deep-research", TAIL(S_e3b2e31f, 4), P_79f43c3b, 1, C_8f0eb16b, L_013f2f81, M_b6a2b5a9, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 6, 26), 0, 0, DAY(2026, 9, 23), E_924e4d4e(ANY)) \
    X(M_f6354745, "o4-mini-deep-research-2025-06-26", TAIL(S_f6354745, 6), P_79f43c3b, 1, C_8f0eb16b, L_013f2f81, M_b6a2b5a9, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 6, 26), 0, 0, DAY(2026, 9, 23), E_f6354745(ANY)) \
    X(M_234e32e1, "phi-3.5-mini-128k-instruct", TAIL(S_234e32e1, 6), P_79f43c3b, 1, C_1072aabe, L_dd5f3307, M_b745acd2, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_234e32e1(ANY)) \
    X(M_70788431, "phi-4-mini", TAIL(S_70788431, 6), P_79f43c3b, 1, C_c5f36e0b, L_96cffaf0, M_9806f0c8, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 12, 11), 0, 0, 0, E_70788431(ANY)) \
    X(M_8c2a9702, "phi-4-multimodal", TAIL(S_8c2a9702, 6), P_79f43c3b, 1, C_5f0acec6, L_96cffaf0, M_d499de51, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 12, 11), 0, 0, 0, E_8c2a9702(ANY)) \
    X(M_3f4a2b04, "phi3-medium-4k", TAIL(S_3f4a2b04, 6), P_79f43c3b, 1, C_bfd84071, L_a85bc17d, M_a08fd4b6, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 6, 15), 0, 0, 0, E_3f4a2b04(ANY)) \
    X(M_5edaa5ff, "phi35-mini-instruct", TAIL(S_5edaa5ff, 6), P_79f43c3b, 1, C_1072aabe, L_96cffaf0, M_b745acd2, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_5edaa5ff(ANY)) \
    X(M_47b01b8a, "phi35-moe-instruct", TAIL(S_47b01b8a, 6), P_79f43c3b, 1, C_1072aabe, L_96cffaf0, M_5a5179ef, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_47b01b8a(ANY)) \
    X(M_19ac1cb4, "phi35-vision-instruct", TAIL(S_19ac1cb4, 6), P_79f43c3b, 1, C_bcd4a607, L_96cffaf0, M_8ef19334, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_19ac1cb4(ANY)) \
    X(M_d8dbd6be, "phi4", TAIL(S_d8dbd6be, 6), P_79f43c3b, 1, C_df1a7d83, L_8af5de95, M_7aceaf6c, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 1, 10), 0, 0, 0, E_d8dbd6be(ANY)) \
    X(M_908425e7, "phi4-mini-instruct", TAIL(S_908425e7, 6), P_79f43c3b, 1, C_86643c87, L_bce878e1, M_9806f0c8, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_908425e7(ANY)) \
    X(M_ff4e62ea, "poseidon", TAIL(S_ff4e62ea, 6), P_79f43c3b, 1, C_5e3859e1, L_c8ec700b, M_ff4e62ea, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_ff4e62ea(ANY)) \
    X(M_1a9db628, "text-ada-001", TAIL(S_1a9db628, 6), P_79f43c3b, 1, C_b55d42ea, L_c8ec700b, M_b2497f40, K_2876e292, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_1a9db628(ANY)) \
    X(M_e10a7816, "text-babbage-001", TAIL(S_e10a7816, 6), P_79f43c3b, 1, C_b55d42ea, L_c8ec700b, M_d4a9760b, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_e10a7816(ANY)) \
    X(M_d378ec04, "text-curie", TAIL(S_d378ec04, 6), P_79f43c3b, 1, C_b55d42ea, L_c8ec700b, M_d378ec04, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_d378ec04(ANY)) \
    X(M_0347d0f7, "text-davinci", TAIL(S_0347d0f7, 6), P_79f43c3b, 1, C_b55d42ea, L_c8ec700b, M_0347d0f7, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_0347d0f7(ANY)) \
    X(M_8bcdfdbf, "text-davinci-001", TAIL(S_8bcdfdbf, 6), P_79f43c3b, 1, C_b55d42ea, L_c8ec700b, M_8270f3b9, K_2876e292, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_8bcdfdbf(ANY)) \
    X(M_56786dc1, "text-davinci-002", TAIL(S_56786dc1, 6), P_79f43c3b, 0, C_b55d42ea, L_c8ec700b, M_baeb0174, K_47f223ca, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_9f8b6253, "text-davinci-003", TAIL(S_9f8b6253, 6), P_79f43c3b, 1, C_b55d42ea, L_c8ec700b, M_6e28e559, K_47f223ca, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_9f8b6253(ANY)) \
    X(M_63f27e0e, "text-embedding-3-large", TAIL(S_5f5d0f56, 12), P_79f43c3b, 1, C_30ce8cb4, L_8628b263, M_55c644c1, K_3af3a7e1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 1, 25), 0, DAY(2028, 2, 9), DAY(2026, 9, 30), E_63f27e0e(ANY)) \
    X(M_2ba96795, "text-embedding-3-small", TAIL(S_b52217af, 12), P_79f43c3b, 1, C_30ce8cb4, L_8628b263, M_3d0b02d0, K_3af3a7e1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 1, 25), 0, DAY(2028, 2, 9), DAY(2026, 9, 30), E_2ba96795(ANY)) \
    X(M_4af524cb, "text-embedding-ada", TAIL(S_4af524cb, 6), P_79f43c3b, 1, C_013f281a, L_8628b263, M_1583e21b, K_3af3a7e1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2022, 12, 15), 0, 0, DAY(2026, 9, 30), E_4af524cb(ANY)) \
    X(M_03f59e98, "text-embedding-ada-002", TAIL(S_03f59e98, 6), P_79f43c3b, 1, C_013f281a, L_8628b263, M_1583e21b, K_3af3a7e1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2022, 12, 15), 0, DAY(2028, 2, 9), DAY(2026, 9, 30), E_03f59e98(ANY)) \
    X(M_fd159d8e, "text-embedding-ada-002-v2", TAIL(S_fd159d8e, 6), P_79f43c3b, 1, C_b90e04e3, L_8628b263, M_6f549324, K_3af3a7e1, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_fd159d8e(ANY)) \
    X(M_eaa23411, "tts-1", TAIL(S_eaa23411, 6), P_79f43c3b, 1, C_665fc36b, L_89d4b1d6, M_21f59a7d, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 11, 6), 0, 0, DAY(2026, 9, 23), E_eaa23411(ANY)) \
    X(M_855bc7be, "whisper-1", TAIL(S_855bc7be, 6), P_79f43c3b, 1, C_14ed248e, L_c8ec700b, M_b775d77d, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 3, 1), 0, DAY(2027, 2, 26), DAY(2026, 9, 23), E_855bc7be(ANY)) \
    X(M_b1729493, "wizardlm-2-8x22b", TAIL(S_57470e29, 7), P_79f43c3b, 1, C_a12b584a, L_4588b235, M_feda5ada, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 4, 16), 0, 0, 0, E_b1729493(ANY)) \
    X(M_6ff278bd, "bge-base-en-v1.5", TAIL(S_8e907faf, 15), P_f19656b7, 0, C_a1e8e540, L_dfaae8e5, M_6ff278bd, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_2f776bef, "bge-en-icl", TAIL(S_b2f6ce76, 15), P_f19656b7, 0, C_a1e8e540, L_01a33a20, M_2f776bef, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_9e4c64b9, "bge-large-en-v1.5", TAIL(S_ce28f4a1, 15), P_f19656b7, 0, C_bf638337, L_c8ec700b, M_9e4c64b9, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_e25a3450, "bge-m3", TAIL(S_ae9ad5b3, 15), P_f19656b7, 0, C_35abef3c, L_a6174c49, M_e25a3450, K_a686ee67, MREG_GLOBAL, DAY(2024, 1, 30), 0, 0, 0, UNPRICED) \
    X(M_bf78a02e, "bge-m3-multi", TAIL(S_a0cce1cf, 15), P_f19656b7, 0, C_bf638337, L_c8ec700b, M_bf78a02e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_6f5478ad, "bge-multilingual-gemma2", TAIL(S_a08d6ff6, 12), P_f19656b7, 0, C_a45f3834, L_a168bf30, M_6f5478ad, K_c495cb50, MREG_GLOBAL, DAY(2024, 7, 26), 0, 0, 0, UNPRICED) \
    X(M_a0b10e14, "bge-reranker-base", TAIL(S_84247ac4, 11), P_f19656b7, 0, C_7ed3f275, L_c8ec700b, M_a0b10e14, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_8ef422ba, "bge-reranker-v2-m3", TAIL(S_3036b679, 7), P_f19656b7, 0, C_af5ba1eb, L_c8ec700b, M_8ef422ba, K_a686ee67, MREG_GLOBAL, DAY(2024, 3, 12), 0, 0, 0, UNPRICED) \
    X(M_c09efc1a, "bge-small-en-v1.5", TAIL(S_95900c12, 11), P_f19656b7, 0, C_bf638337, L_c8ec700b, M_c09efc1a, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_6261127c, "ERNIE-4.5-21B-A3B", TAIL(S_6261127c, 6), P_a89151ba, 0, C_2bd40ebf, L_881bc440, M_6261127c, K_a686ee67, MREG_GLOBAL, DAY(2025, 6, 30), 0, 0, 0, UNPRICED) \
    X(M_5f4abf99, "ERNIE-4.5-300B-A47B-Base", TAIL(S_5f4abf99, 6), P_a89151ba, 0, C_070e114f, L_d5a0d651, M_5f4abf99, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_acfc6b72, "ERNIE-4.5-VL-28B-A3B", TAIL(S_acfc6b72, 6), P_a89151ba, 0, C_6d961555, L_8c77e30f, M_acfc6b72, K_a686ee67, MREG_GLOBAL, DAY(2025, 6, 30), 0, 0, 0, UNPRICED) \
    X(M_071296c8, "ERNIE-4.5-VL-424B-A47B-Base", TAIL(S_071296c8, 6), P_a89151ba, 0, C_070e114f, L_d5a0d651, M_071296c8, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_544574bf, "ernie-4.5-21B-a3b-thinking", TAIL(S_1610847f, 7), P_a89151ba, 0, C_3965d29d, L_ec86755a, M_544574bf, K_a686ee67, MREG_GLOBAL, DAY(2025, 9, 19), 0, 0, 0, UNPRICED) \
    X(M_e55daaf9, "ernie-4.5-300b-a47b", TAIL(S_af1856c5, 11), P_a89151ba, 0, C_21f45bd0, L_dc05f9e8, M_e55daaf9, K_a686ee67, MREG_GLOBAL, DAY(2025, 6, 30), 0, 0, 0, UNPRICED) \
    X(M_311dc891, "ernie-4.5-vl-28b-a3b-thinking", TAIL(S_33129f9a, 7), P_a89151ba, 0, C_28defc40, L_ec86755a, M_311dc891, K_a686ee67, MREG_GLOBAL, DAY(2025, 11, 26), 0, 0, 0, UNPRICED) \
    X(M_1371a34b, "ernie-4.5-vl-424b-a47b", TAIL(S_6706976c, 7), P_a89151ba, 0, C_745a7c42, L_65040923, M_1371a34b, K_a686ee67, MREG_GLOBAL, DAY(2025, 6, 30), 0, 0, 0, UNPRICED) \
    X(M_6d9d8c9f, "paddleocr-vl", TAIL(S_10b5de15, 7), P_a89151ba, 0, C_40f81953, L_1d20ca41, M_6d9d8c9f, K_a686ee67, MREG_GLOBAL, DAY(2025, 10, 22), 0, 0, 0, UNPRICED) \
    X(M_fbe6ebc0, "MiniMaxAI/MiniMax-M2.5", TAIL(S_1ac9a303, 10), P_add1d262, 1, C_0b4eecd8, L_24591d1f, M_59208343, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 2, 12), 0, DAY(2026, 10, 16), DAY(2026, 9, 30), E_fbe6ebc0(ANY)) \
    X(M_a6523deb, "deepseek-ai/DeepSeek-V3-0324", TAIL(S_409461c4, 10), P_add1d262, 1, C_641cd2e3, L_790b1c6e, M_71019ac5, K_671b1359, MREG_GLOBAL, DAY(2025, 3, 24), 0, DAY(2026, 10, 16), 0, E_a6523deb(ANY)) \
    X(M_63f8f246, "deepseek-ai/DeepSeek-V3.1", TAIL(S_b86c1605, 10), P_add1d262, 1, C_e1f777d7, L_6355b6d9, M_72434811, K_671b1359, MREG_GLOBAL, DAY(2025, 8, 25), 0, DAY(2026, 10, 16), 0, E_63f8f246(ANY)) \
    X(M_ad002eba, "deepseek-ai/DeepSeek-V4-Flash-0731", TAIL(S_23707d1f, 10), P_add1d262, 1, C_10269098, L_a65f9c67, M_cedf04ac, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, 0, 0, E_ad002eba(ANY)) \
    X(M_8add57b2, "deepseek-ai/DeepSeek-V4-Pro", TAIL(S_7e25b2cd, 10), P_add1d262, 1, C_dc189fde, L_78eef7d8, M_4247e801, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 11, 10), E_8add57b2(ANY)) \
    X(M_1134c864, "deepseek-ai/DeepSeek-V4-Pro-0813", TAIL(S_d3de4446, 10), P_add1d262, 1, C_10269098, L_a65f9c67, M_53efb261, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_1134c864(ANY)) \
    X(M_996301ef, "deepseek-ai/DeepSeek-V4.1-Flash", TAIL(S_88e455ff, 10), P_add1d262, 1, C_c8d102c1, L_d393c0e4, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_996301ef(ANY)) \
    X(M_80332f07, "deepseek-ai/DeepSeek-V4.1-Flash-1017", TAIL(S_97df45e0, 10), P_add1d262, 1, C_c8d102c1, L_235e949b, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_80332f07(ANY)) \
    X(M_04401a5f, "deepseek-ai/DeepSeek-V4.1-Flash-1017-Fast", TAIL(S_04401a5f, 8), P_add1d262, 1, C_c8d102c1, L_235e949b, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_04401a5f(ANY)) \
    X(M_3eedea3a, "deepseek-ai/DeepSeek-V4.1-Flash-Fast", TAIL(S_3eedea3a, 8), P_add1d262, 1, C_c7bba8db, L_d393c0e4, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_3eedea3a(ANY)) \
    X(M_14d706ca, "meta-models/muse-spark-open", TAIL(S_14d706ca, 8), P_add1d262, 1, C_6a5e8737, L_fe6af0b9, M_ea013c29, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_14d706ca(ANY)) \
    X(M_dda50397, "moonshotai/Kimi-K2-Instruct-0905", TAIL(S_ded9957d, 10), P_add1d262, 1, C_5b6c18dc, L_92c4859e, M_14babfc2, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 9, 5), 0, DAY(2026, 10, 16), DAY(2026, 9, 23), E_dda50397(ANY)) \
    X(M_f7860c86, "moonshotai/Kimi-K2-Thinking", TAIL(S_0e60a2bf, 10), P_add1d262, 1, C_96548415, L_92c4859e, M_ff7d6d6d, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 11, 6), 0, DAY(2026, 10, 16), DAY(2026, 9, 23), E_f7860c86(ANY)) \
    X(M_28a2cedc, "moonshotai/Kimi-K2.5", TAIL(S_a69f20b3, 10), P_add1d262, 1, C_ebfc071a, L_e5c60a7e, M_06434604, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 1, 27), 0, DAY(2026, 10, 16), DAY(2026, 9, 23), E_28a2cedc(ANY)) \
    X(M_e7b6937e, "moonshotai/Kimi-K2.6", TAIL(S_be5b1c96, 10), P_add1d262, 1, C_450a7eee, L_49fad4aa, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, DAY(2026, 11, 10), E_e7b6937e(ANY)) \
    X(M_2928b2e4, "moonshotai/Kimi-K2.7-Code", TAIL(S_2cee4232, 10), P_add1d262, 1, C_d7ae0263, L_49fad4aa, M_5ea285ac, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, DAY(2026, 11, 10), E_2928b2e4(ANY)) \
    X(M_4816f8cf, "moonshotai/Kimi-K3", TAIL(S_45e34956, 10), P_add1d262, 1, C_94205252, L_9d6c03fe, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_4816f8cf(ANY)) \
    X(M_54cb8b60, "moonshotai/Kimi-K3.1-Pro", TAIL(S_ebe10753, 11), P_add1d262, 1, C_7aab17c0, L_235e949b, M_66c1aae5, K_92a0bfd5, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_54cb8b60(ANY)) \
    X(M_cbcad9ec, "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B", TAIL(S_e2bd3dd2, 10), P_add1d262, 1, C_7fba50ec, L_38f68933, M_d2435ae3, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 4), 0, 0, 0, E_cbcad9ec(ANY)) \
    X(M_c34d5d39, "nvidia/NVIDIA-Nemotron-3.5-Super-VL-120B-A12B", TAIL(S_c34d5d39, 8), P_add1d262, 1, C_3b6077df, L_fe6af0b9, M_c34d5d39, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_c34d5d39(ANY)) \
    X(M_f3a187ad, "nvidia/Nemotron-120B-A12B", TAIL(S_f3a187ad, 8), P_add1d262, 1, C_1071ca0f, L_228f4cfc, M_53ec3257, K_a686ee67, MREG_GLOBAL, DAY(2026, 3, 11), 0, DAY(2026, 10, 16), 0, E_f3a187ad(ANY)) \
    X(M_de75ca20, "openai/gpt-oss-120b", TAIL(S_e8e9b906, 10), P_add1d262, 1, C_d87b7405, L_08a2c5ad, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_de75ca20(ANY)) \
    X(M_6d680a1e, "reflection/Beam-1.0", TAIL(S_6d680a1e, 8), P_add1d262, 1, C_02ac18a7, L_631b3624, M_6d680a1e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_6d680a1e(ANY)) \
    X(M_dd221551, "thinkingmachines/inkling", TAIL(S_e5725a78, 7), P_add1d262, 1, C_415cfc1d, L_a65f9c67, M_98c4c105, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 15), 0, 0, 0, E_dd221551(ANY)) \
    X(M_196187a9, "thinkingmachines/inkling-small", TAIL(S_619b9f06, 6), P_add1d262, 1, C_2b789df4, L_a65f9c67, M_35c4f287, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 30), 0, 0, 0, E_196187a9(ANY)) \
    X(M_926ec37e, "zai-org/GLM-4.7", TAIL(S_e24e38ae, 10), P_add1d262, 1, C_96548415, L_4b0ed951, M_47d476cd, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 12, 22), 0, 0, DAY(2026, 11, 10), E_926ec37e(ANY)) \
    X(M_6163d66b, "zai-org/GLM-5.2", TAIL(S_308b2afe, 10), P_add1d262, 1, C_b1ea416a, L_280995ea, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_6163d66b(ANY)) \
    X(M_65d23a11, "zai-org/GLM-5.2-Fast", TAIL(S_65d23a11, 8), P_add1d262, 1, C_b1ea416a, L_280995ea, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_65d23a11(ANY)) \
    X(M_1aa8d75f, "zai-org/GLM-5.3", TAIL(S_a8cbd64a, 10), P_add1d262, 1, C_55223374, L_280995ea, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_1aa8d75f(ANY)) \
    X(M_21650e93, "zai-org/GLM-5.3-Fast", TAIL(S_21650e93, 8), P_add1d262, 1, C_55223374, L_235e949b, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_21650e93(ANY)) \
    X(M_63efa682, "zai-org/GLM-5.3-Flash", TAIL(S_58f80d43, 10), P_add1d262, 1, C_1a0890a7, L_280995ea, M_9d958d90, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 11, 10), E_63efa682(ANY)) \
    X(M_8bb8b798, "ai21.j2-mid-v1", TAIL(S_8bb8b798, 8), P_2d7f45d7, 1, C_22794294, L_8628b263, M_a8e0b9ca, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_8bb8b798(ANY)) \
    X(M_57455345, "ai21.j2-ultra-v1", TAIL(S_57455345, 8), P_2d7f45d7, 1, C_22794294, L_8628b263, M_a75ea1b8, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_57455345(ANY)) \
    X(M_ac40ae65, "ai21.jamba-1-5-large-v1:0", TAIL(S_ac40ae65, 8), P_2d7f45d7, 1, C_52b97d37, L_f180ec23, M_b64b0607, K_65465624, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2026, 11, 26), DAY(2026, 8, 21), E_ac40ae65(ANY)) \
    X(M_ce542a60, "ai21.jamba-1-5-mini-v1:0", TAIL(S_ce542a60, 8), P_2d7f45d7, 1, C_52b97d37, L_f180ec23, M_258bbf27, K_65465624, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2026, 11, 26), DAY(2026, 8, 21), E_ce542a60(ANY)) \
    X(M_9547368c, "ai21.jamba-instruct-v1:0", TAIL(S_9547368c, 8), P_2d7f45d7, 1, C_bb8cc41e, L_f6682c6d, M_e4c181c3, K_65465624, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 6, 25), 0, 0, 0, E_9547368c(ANY)) \
    X(M_3eb66e3f, "amazon.nova-2-lite-v1:0", TAIL(S_0140ce08, 15), P_2d7f45d7, 1, C_20efcbbc, L_d96d700b, M_a51826b5, K_cc898ef7, MREG_REGIONAL, DAY(2025, 12, 2), 0, 0, DAY(2026, 11, 10), E_a51826b5(REGIONAL)) \
    X(M_fb66796f, "amazon.nova-2-multimodal-embeddings-v1:0", TAIL(S_fb66796f, 8), P_2d7f45d7, 1, C_1f93a29a, L_b85b4838, M_41066066, K_cc898ef7, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 8, 21), E_41066066(ANY)) \
    X(M_5bc0e61a, "amazon.nova-2-pro-preview-20251202-v1:0", TAIL(S_5bc0e61a, 8), P_2d7f45d7, 2, C_63ef12cb, L_823120cf, M_df54549f, K_cc898ef7, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_5bc0e61a(ANY)) \
    X(M_65d60220, "amazon.nova-2-sonic-v1:0", TAIL(S_65d60220, 8), P_2d7f45d7, 1, C_6657d375, L_fe04aa42, M_29e8ba49, K_cc898ef7, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_65d60220(ANY)) \
    X(M_9a8c70b5, "amazon.nova-lite-v1:0", TAIL(S_42ad9933, 13), P_2d7f45d7, 1, C_6fd231a2, L_d9bd2485, M_6703f550, K_cc898ef7, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 12, 3), 0, 0, DAY(2026, 11, 10), E_6703f550(ANY)) \
    X(M_894ed0af, "amazon.nova-micro-v1:0", TAIL(S_23380e68, 13), P_2d7f45d7, 1, C_46ebf74b, L_1a88e815, M_96df67ad, K_cc898ef7, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 12, 3), 0, 0, DAY(2026, 11, 10), E_96df67ad(ANY)) \
    X(M_9ff496a5, "amazon.nova-premier-v1:0", TAIL(S_9ff496a5, 8), P_2d7f45d7, 1, C_9bcc15d1, L_62da0ef0, M_ecc917fc, K_cc898ef7, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 4, 30), 0, 0, DAY(2026, 9, 23), E_ecc917fc(ANY)) \
    X(M_8c3f7eb4, "amazon.nova-pro-v1:0", TAIL(S_a1fe3915, 13), P_2d7f45d7, 1, C_6fd231a2, L_d9bd2485, M_d753a5a5, K_cc898ef7, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 12, 3), 0, 0, DAY(2026, 11, 10), E_d753a5a5(ANY)) \
    X(M_a4b5bd34, "amazon.nova-sonic-v1:0", TAIL(S_a4b5bd34, 8), P_2d7f45d7, 1, C_662e7233, L_c8ec700b, M_f9524d46, K_cc898ef7, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_a4b5bd34(ANY)) \
    X(M_c6cc7567, "amazon.rerank-v1:0", TAIL(S_c6cc7567, 8), P_2d7f45d7, 1, C_93de0def, L_c8ec700b, M_d65772a7, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_c6cc7567(ANY)) \
    X(M_f17ce399, "amazon.titan-embed-g1-text-02", TAIL(S_f17ce399, 8), P_2d7f45d7, 1, C_8b99e7fb, L_d48d04fb, M_cbe25c25, K_d37ed2fd, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_f17ce399(ANY)) \
    X(M_d26c7eef, "amazon.titan-embed-image-v1", TAIL(S_d26c7eef, 8), P_2d7f45d7, 1, C_8b99e7fb, L_fd5797b6, M_360b76c5, K_d37ed2fd, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_d26c7eef(ANY)) \
    X(M_f9a0e833, "amazon.titan-embed-text-v1", TAIL(S_f9a0e833, 8), P_2d7f45d7, 1, C_1f93a29a, L_d48d04fb, M_893bfef2, K_d37ed2fd, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 23), E_f9a0e833(ANY)) \
    X(M_28d14ec2, "amazon.titan-embed-text-v2:0", TAIL(S_28d14ec2, 8), P_2d7f45d7, 1, C_1f93a29a, L_d48d04fb, M_78d696d3, K_d37ed2fd, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 4, 30), 0, 0, DAY(2026, 9, 23), E_78d696d3(ANY)) \
    X(M_92dea9b5, "amazon.titan-text-express-v1", TAIL(S_72912d16, 15), P_2d7f45d7, 2, C_ba7477c9, L_96cffaf0, M_58a01f60, K_d37ed2fd, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 23), E_92dea9b5(ANY)) \
    X(M_14422b2b, "amazon.titan-text-lite-v1", TAIL(S_7189a623, 15), P_2d7f45d7, 2, C_fd276ca4, L_025f1c2f, M_076def9b, K_d37ed2fd, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 23), E_076def9b(ANY)) \
    X(M_f06bab83, "amazon.titan-text-premier-v1:0", TAIL(S_272c2fdb, 15), P_2d7f45d7, 1, C_fd276ca4, L_582a1157, M_e60b6acf, K_d37ed2fd, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_f06bab83(ANY)) \
    X(M_42070e54, "anthropic.claude-3-5-haiku-20241022-v1:0", TAIL(S_42070e54, 8), P_2d7f45d7, 1, C_ed12a6c9, L_41c2a2d9, M_b754acf8, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 10, 22), 0, 0, DAY(2026, 9, 23), E_42070e54(ANY)) \
    X(M_925d98af, "anthropic.claude-3-5-sonnet-20240620-v1:0", TAIL(S_48769005, 15), P_2d7f45d7, 1, C_1827a539, L_41c2a2d9, M_bda2df8c, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 6, 20), 0, 0, DAY(2026, 9, 23), E_925d98af(ANY)) \
    X(M_750a4bec, "anthropic.claude-3-5-sonnet-20241022-v2:0", TAIL(S_750a4bec, 8), P_2d7f45d7, 1, C_ed12a6c9, L_41c2a2d9, M_5e10c018, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 10, 22), 0, 0, DAY(2026, 9, 23), E_750a4bec(ANY)) \
    X(M_11dbc6e3, "anthropic.claude-3-7-sonnet-20240620-v1:0", TAIL(S_11dbc6e3, 8), P_2d7f45d7, 1, C_cab44b1b, L_449add89, M_e55f3b37, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 2, 19), 0, 0, DAY(2026, 9, 23), E_11dbc6e3(ANY)) \
    X(M_006c68e0, "anthropic.claude-3-7-sonnet-20250219-v1:0", TAIL(S_d74b52c8, 15), P_2d7f45d7, 1, C_cab44b1b, L_449add89, M_e55f3b37, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 2, 19), 0, 0, DAY(2026, 9, 23), E_006c68e0(ANY)) \
    X(M_7393bbfd, "anthropic.claude-3-haiku-20240307-v1:0", TAIL(S_6a1692de, 15), P_2d7f45d7, 1, C_14c34834, L_f7ec9c21, M_91090c0d, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 3, 13), 0, 0, DAY(2026, 9, 23), E_7393bbfd(ANY)) \
    X(M_5cd29687, "anthropic.claude-3-opus-20240229-v1:0", TAIL(S_5cd29687, 8), P_2d7f45d7, 1, C_0b369895, L_f7ec9c21, M_174688c8, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 2, 29), 0, 0, DAY(2026, 9, 23), E_5cd29687(ANY)) \
    X(M_a9f89aa6, "anthropic.claude-3-sonnet-20240229-v1:0", TAIL(S_a9f89aa6, 8), P_2d7f45d7, 1, C_1827a539, L_f7ec9c21, M_1510e818, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 3, 4), 0, 0, DAY(2026, 9, 23), E_a9f89aa6(ANY)) \
    X(M_f3202b4a, "anthropic.claude-fable-5", TAIL(S_d4cdf8cd, 15), P_2d7f45d7, 1, C_1638d540, L_ddd5b34b, M_86c0c8bf, K_98665e4e, MREG_REGIONAL, DAY(2026, 6, 9), 0, 0, DAY(2026, 11, 10), E_f3202b4a(REGIONAL)) \
    X(M_f9389739, "anthropic.claude-fable-5-1", TAIL(S_e12f6882, 15), P_2d7f45d7, 1, C_10a726fd, L_ddd5b34b, M_98ee7005, K_98665e4e, MREG_REGIONAL, DAY(2026, 9, 1), 0, 0, DAY(2026, 11, 10), E_f9389739(REGIONAL)) \
    X(M_d162cf15, "anthropic.claude-fable-5-1-v1:0", TAIL(S_e73fefc1, 15), P_2d7f45d7, 1, C_10a726fd, L_ddd5b34b, M_98ee7005, K_98665e4e, MREG_REGIONAL, DAY(2026, 9, 1), 0, 0, DAY(2026, 11, 10), E_d162cf15(REGIONAL)) \
    X(M_d370ab74, "anthropic.claude-fable-5-2", TAIL(S_ee2b3c29, 15), P_2d7f45d7, 1, C_fab0e104, L_ddd5b34b, M_38feef90, K_98665e4e, MREG_REGIONAL, 0, 0, 0, DAY(2026, 11, 10), E_d370ab74(REGIONAL)) \
    X(M_86571a54, "anthropic.claude-haiku-4-5-20251001-v1:0", TAIL(S_e353749a, 15), P_2d7f45d7, 1, C_fa519194, L_449add89, M_dd2f481c, K_a2682d5c, MREG_REGIONAL, DAY(2025, 10, 15), 0, 0, DAY(2026, 11, 10), E_86571a54(REGIONAL)) \
    X(M_705997e0, "anthropic.claude-haiku-5-5", TAIL(S_e843a35f, 15), P_2d7f45d7, 1, C_54089d4b, L_ddd5b34b, M_016da3c7, K_98665e4e, MREG_REGIONAL, DAY(2026, 10, 7), 0, 0, DAY(2026, 11, 10), E_705997e0(REGIONAL)) \
    X(M_57290645, "anthropic.claude-instant-v1", TAIL(S_57290645, 8), P_2d7f45d7, 1, C_0e2d653e, L_80ec2ad3, M_54615ec2, K_1a60cdf6, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 8, 9), 0, 0, DAY(2026, 8, 21), E_57290645(ANY)) \
    X(M_43b6df41, "anthropic.claude-opus-4-1-20250805-v1:0", TAIL(S_43b6df41, 8), P_2d7f45d7, 1, C_ea05386d, L_9e48c11f, M_3feb9bb9, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 5), 0, 0, DAY(2026, 9, 23), E_43b6df41(ANY)) \
    X(M_7e4f5cc3, "anthropic.claude-opus-4-20250514-v1:0", TAIL(S_7e4f5cc3, 8), P_2d7f45d7, 1, C_e2b4feb8, L_9e48c11f, M_7cac6784, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_7e4f5cc3(ANY)) \
    X(M_1d404300, "anthropic.claude-opus-4-5-20251101-v1:0", TAIL(S_9f8f3d41, 15), P_2d7f45d7, 1, C_50c0358f, L_449add89, M_f583c185, K_a2682d5c, MREG_REGIONAL, DAY(2025, 11, 24), 0, 0, DAY(2026, 11, 10), E_1d404300(REGIONAL)) \
    X(M_cf4c8159, "anthropic.claude-opus-4-5-v1:0", TAIL(S_08159663, 15), P_2d7f45d7, 1, C_50c0358f, L_449add89, M_f583c185, K_a2682d5c, MREG_REGIONAL, DAY(2025, 11, 24), 0, 0, DAY(2026, 11, 10), E_cf4c8159(REGIONAL)) \
    X(M_fb71045b, "anthropic.claude-opus-4-6-v1", TAIL(S_12a1cb0b, 15), P_2d7f45d7, 1, C_5d594a9b, L_ddd5b34b, M_82f48fe4, K_a2682d5c, MREG_REGIONAL, DAY(2026, 2, 4), 0, 0, DAY(2026, 11, 10), E_fb71045b(REGIONAL)) \
    X(M_77f7a4b4, "anthropic.claude-opus-4-7", TAIL(S_e9ba62ee, 15), P_2d7f45d7, 1, C_1638d540, L_ddd5b34b, M_792c5a49, K_98665e4e, MREG_REGIONAL, DAY(2026, 4, 16), 0, 0, DAY(2026, 11, 10), E_77f7a4b4(REGIONAL)) \
    X(M_150606eb, "anthropic.claude-opus-4-8", TAIL(S_5e3f5217, 15), P_2d7f45d7, 1, C_1638d540, L_ddd5b34b, M_cccbc1ce, K_98665e4e, MREG_REGIONAL, DAY(2026, 5, 28), 0, 0, DAY(2026, 11, 10), E_150606eb(REGIONAL)) \
    X(M_7af17e76, "anthropic.claude-opus-5", TAIL(S_3ad0dcda, 15), P_2d7f45d7, 1, C_1638d540, L_ddd5b34b, M_568e0eb3, K_98665e4e, MREG_REGIONAL, DAY(2026, 7, 24), 0, 0, DAY(2026, 11, 10), E_7af17e76(REGIONAL)) \
    X(M_708e00a1, "anthropic.claude-opus-5-5", TAIL(S_a29721bc, 15), P_2d7f45d7, 1, C_10a726fd, L_ddd5b34b, M_cfe0652e, K_98665e4e, MREG_REGIONAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_708e00a1(REGIONAL)) \
    X(M_b68e609d, "anthropic.claude-sonnet-4-20250514-v1:0", TAIL(S_f1c49239, 15), P_2d7f45d7, 1, C_e2b4feb8, L_449add89, M_4cfcdc05, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_b68e609d(ANY)) \
    X(M_06bb0c44, "anthropic.claude-sonnet-4-5-20250929-v1:0", TAIL(S_c9d323f2, 15), P_2d7f45d7, 1, C_fa519194, L_449add89, M_ec8b283a, K_a2682d5c, MREG_REGIONAL, DAY(2025, 9, 29), 0, 0, DAY(2026, 11, 10), E_06bb0c44(REGIONAL)) \
    X(M_d80ba011, "anthropic.claude-sonnet-4-6", TAIL(S_9967b41a, 15), P_2d7f45d7, 1, C_50c0358f, L_ddd5b34b, M_fec21a94, K_a2682d5c, MREG_REGIONAL, DAY(2026, 2, 17), 0, 0, DAY(2026, 11, 10), E_d80ba011(REGIONAL)) \
    X(M_b34eb64e, "anthropic.claude-sonnet-5", TAIL(S_bceb745d, 15), P_2d7f45d7, 1, C_1638d540, L_ddd5b34b, M_2cd37409, K_98665e4e, MREG_REGIONAL, DAY(2026, 6, 30), 0, 0, DAY(2026, 11, 10), E_b34eb64e(REGIONAL)) \
    X(M_58421a79, "anthropic.claude-sonnet-5-5", TAIL(S_e4f454b2, 15), P_2d7f45d7, 1, C_10a726fd, L_ddd5b34b, M_d1236105, K_98665e4e, MREG_REGIONAL, DAY(2026, 9, 28), 0, 0, DAY(2026, 11, 10), E_58421a79(REGIONAL)) \
    X(M_ef572207, "anthropic.claude-v1", TAIL(S_ef572207, 8), P_2d7f45d7, 1, C_22794294, L_80ec2ad3, M_e13d6113, K_1a60cdf6, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_ef572207(ANY)) \
    X(M_0671fb72, "anthropic.claude-v2", TAIL(S_0671fb72, 8), P_2d7f45d7, 1, C_e9ac004c, L_f7ec9c21, M_fd8ed9cb, K_1a60cdf6, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 11, 21), 0, 0, DAY(2026, 8, 21), E_0671fb72(ANY)) \
    X(M_cfa34d3c, "anthropic.claude-v2:1", TAIL(S_cfa34d3c, 8), P_2d7f45d7, 1, C_c215482f, L_443b9e69, M_fd8ed9cb, K_1a60cdf6, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 11, 21), 0, 0, DAY(2026, 8, 21), E_cfa34d3c(ANY)) \
    X(M_42ad9933, "apac.amazon.nova-lite-v1:0", TAIL(S_42ad9933, 8), P_2d7f45d7, 1, C_6fd231a2, L_d9bd2485, M_6703f550, K_cc898ef7, MREG_REGIONAL, DAY(2024, 12, 3), 0, 0, DAY(2026, 11, 10), E_42ad9933(REGIONAL)) \
    X(M_23380e68, "apac.amazon.nova-micro-v1:0", TAIL(S_23380e68, 8), P_2d7f45d7, 1, C_46ebf74b, L_1a88e815, M_96df67ad, K_cc898ef7, MREG_REGIONAL, DAY(2024, 12, 3), 0, 0, DAY(2026, 11, 10), E_23380e68(REGIONAL)) \
    X(M_a1fe3915, "apac.amazon.nova-pro-v1:0", TAIL(S_a1fe3915, 8), P_2d7f45d7, 1, C_6fd231a2, L_d9bd2485, M_d753a5a5, K_cc898ef7, MREG_REGIONAL, DAY(2024, 12, 3), 0, 0, DAY(2026, 11, 10), E_a1fe3915(REGIONAL)) \
    X(M_c8cc78aa, "claude", TAIL(S_c8cc78aa, 8), P_2d7f45d7, 1, C_5e3859e1, L_c8ec700b, M_c8cc78aa, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_c8cc78aa(ANY)) \
    X(M_13e3a651, "claude-fable-5-1", TAIL(S_e12f6882, 25), P_2d7f45d7, 1, C_10a726fd, L_ddd5b34b, M_98ee7005, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 9, 1), 0, 0, DAY(2026, 11, 10), E_13e3a651(ANY)) \
    X(M_b674fab3, "claude-instant", TAIL(S_b674fab3, 8), P_2d7f45d7, 1, C_b55d42ea, L_c8ec700b, M_b674fab3, K_1a60cdf6, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_b674fab3(ANY)) \
    X(M_d0531872, "claude-sonnet-4-5-20250929-v1:0", TAIL(S_c9d323f2, 25), P_2d7f45d7, 1, C_fa519194, L_449add89, M_ec8b283a, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 29), 0, 0, DAY(2026, 11, 10), E_d0531872(ANY)) \
    X(M_88340b47, "claude-sonnet-4-6-v1", TAIL(S_7be93b50, 25), P_2d7f45d7, 1, C_50c0358f, L_ddd5b34b, M_fec21a94, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 2, 17), 0, 0, DAY(2026, 11, 10), E_88340b47(ANY)) \
    X(M_3d345540, "cohere.command-light-text-v14", TAIL(S_3d345540, 8), P_2d7f45d7, 1, C_87888ce0, L_2f6ec5cc, M_bdd0e034, K_c46c063f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 23), E_3d345540(ANY)) \
    X(M_055eac1c, "cohere.command-r-plus-v1:0", TAIL(S_055eac1c, 8), P_2d7f45d7, 1, C_52b97d37, L_96cffaf0, M_521a5405, K_c46c063f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2026, 8, 19), DAY(2026, 9, 23), E_055eac1c(ANY)) \
    X(M_c4d29a34, "cohere.command-r-v1:0", TAIL(S_c4d29a34, 8), P_2d7f45d7, 1, C_52b97d37, L_96cffaf0, M_75bfaa37, K_c46c063f, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2026, 8, 19), DAY(2026, 9, 23), E_c4d29a34(ANY)) \
    X(M_417c5c6f, "cohere.command-text-v14", TAIL(S_417c5c6f, 8), P_2d7f45d7, 2, C_22794294, L_89d4b1d6, M_b76f24de, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_417c5c6f(ANY)) \
    X(M_653a3fd4, "cohere.embed-english-v3", TAIL(S_653a3fd4, 8), P_2d7f45d7, 1, C_1f93a29a, L_dfaae8e5, M_52501076, K_3bfc8866, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 11, 7), 0, 0, DAY(2026, 8, 21), E_653a3fd4(ANY)) \
    X(M_5d3a4c83, "cohere.embed-multilingual-v3", TAIL(S_5d3a4c83, 8), P_2d7f45d7, 1, C_1f93a29a, L_dfaae8e5, M_0834ab75, K_3bfc8866, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 11, 7), 0, 0, DAY(2026, 8, 21), E_5d3a4c83(ANY)) \
    X(M_cf3cdad4, "cohere.embed-v4:0", TAIL(S_cf3cdad4, 8), P_2d7f45d7, 1, C_9325bc76, L_d1a4c254, M_3b223103, K_3bfc8866, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 4, 15), 0, 0, DAY(2026, 9, 23), E_cf3cdad4(ANY)) \
    X(M_c94522a4, "deepseek.r1-v1:0", TAIL(S_c94522a4, 8), P_2d7f45d7, 1, C_44e240ea, L_4060e1f6, M_2cd3aec6, K_671b1359, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 1, 20), 0, DAY(2027, 3, 30), 0, E_c94522a4(ANY)) \
    X(M_67440d31, "deepseek.v3-v1:0", TAIL(S_67440d31, 8), P_2d7f45d7, 1, C_e1f777d7, L_5da64804, M_72434811, K_671b1359, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 21), 0, DAY(2027, 3, 30), 0, E_67440d31(ANY)) \
    X(M_6b3d163f, "deepseek.v3.1", TAIL(S_6b3d163f, 8), P_2d7f45d7, 1, C_c54d21a9, L_c8ec700b, M_72434811, K_671b1359, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 21), 0, DAY(2027, 3, 30), 0, E_6b3d163f(ANY)) \
    X(M_41d8aa17, "deepseek.v3.2", TAIL(S_41d8aa17, 8), P_2d7f45d7, 1, C_0fa8ef23, L_790b1c6e, M_6c588476, K_671b1359, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 29), 0, 0, 0, E_41d8aa17(ANY)) \
    X(M_e3097f29, "eu.amazon.nova-lite-v1:0", TAIL(S_e3097f29, 8), P_2d7f45d7, 1, C_6fd231a2, L_d9bd2485, M_6703f550, K_cc898ef7, MREG_REGIONAL, DAY(2024, 12, 3), 0, 0, DAY(2026, 11, 10), E_e3097f29(REGIONAL)) \
    X(M_0e5e5001, "eu.amazon.nova-micro-v1:0", TAIL(S_0e5e5001, 8), P_2d7f45d7, 1, C_46ebf74b, L_1a88e815, M_96df67ad, K_cc898ef7, MREG_REGIONAL, DAY(2024, 12, 3), 0, 0, DAY(2026, 11, 10), E_0e5e5001(REGIONAL)) \
    X(M_e0f7c7f6, "eu.amazon.nova-pro-v1:0", TAIL(S_e0f7c7f6, 8), P_2d7f45d7, 1, C_6fd231a2, L_d9bd2485, M_d753a5a5, K_cc898ef7, MREG_REGIONAL, DAY(2024, 12, 3), 0, 0, DAY(2026, 11, 10), E_e0f7c7f6(REGIONAL)) \
    X(M_fe514fb9, "eu.anthropic.claude-sonnet-4-5-20250929-v1:0", TAIL(S_fe514fb9, 8), P_2d7f45d7, 1, C_fa519194, L_449add89, M_ec8b283a, K_a2682d5c, MREG_REGIONAL, DAY(2025, 9, 29), 0, 0, DAY(2026, 11, 10), E_06bb0c44(REGIONAL)) \
    X(M_0140ce08, "global.amazon.nova-2-lite-v1:0", TAIL(S_0140ce08, 8), P_2d7f45d7, 1, C_20efcbbc, L_d96d700b, M_a51826b5, K_cc898ef7, MREG_GLOBAL, DAY(2025, 12, 2), 0, 0, DAY(2026, 11, 10), E_0140ce08(GLOBAL)) \
    X(M_d4cdf8cd, "global.anthropic.claude-fable-5", TAIL(S_d4cdf8cd, 8), P_2d7f45d7, 1, C_1638d540, L_ddd5b34b, M_86c0c8bf, K_98665e4e, MREG_GLOBAL, DAY(2026, 6, 9), 0, 0, DAY(2026, 11, 10), E_f3202b4a(GLOBAL)) \
    X(M_e12f6882, "global.anthropic.claude-fable-5-1", TAIL(S_e12f6882, 8), P_2d7f45d7, 1, C_10a726fd, L_ddd5b34b, M_98ee7005, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 1), 0, 0, DAY(2026, 11, 10), E_f9389739(GLOBAL)) \
    X(M_e73fefc1, "global.anthropic.claude-fable-5-1-v1:0", TAIL(S_e73fefc1, 8), P_2d7f45d7, 1, C_10a726fd, L_ddd5b34b, M_98ee7005, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 1), 0, 0, DAY(2026, 11, 10), E_d162cf15(GLOBAL)) \
    X(M_ee2b3c29, "global.anthropic.claude-fable-5-2", TAIL(S_ee2b3c29, 8), P_2d7f45d7, 1, C_fab0e104, L_ddd5b34b, M_38feef90, K_98665e4e, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_d370ab74(GLOBAL)) \
    X(M_e353749a, "global.anthropic.claude-haiku-4-5-20251001-v1:0", TAIL(S_e353749a, 8), P_2d7f45d7, 1, C_fa519194, L_449add89, M_dd2f481c, K_a2682d5c, MREG_GLOBAL, DAY(2025, 10, 15), 0, 0, DAY(2026, 11, 10), E_86571a54(GLOBAL)) \
    X(M_e843a35f, "global.anthropic.claude-haiku-5-5", TAIL(S_e843a35f, 8), P_2d7f45d7, 1, C_54089d4b, L_ddd5b34b, M_016da3c7, K_98665e4e, MREG_GLOBAL, DAY(2026, 10, 7), 0, 0, DAY(2026, 11, 10), E_705997e0(GLOBAL)) \
    X(M_9f8f3d41, "global.anthropic.claude-opus-4-5-20251101-v1:0", TAIL(S_9f8f3d41, 8), P_2d7f45d7, 1, C_50c0358f, L_449add89, M_f583c185, K_a2682d5c, MREG_GLOBAL, DAY(2025, 11, 24), 0, 0, DAY(2026, 11, 10), E_1d404300(GLOBAL)) \
    X(M_08159663, "global.anthropic.claude-opus-4-5-v1:0", TAIL(S_08159663, 8), P_2d7f45d7, 1, C_50c0358f, L_449add89, M_f583c185, K_a2682d5c, MREG_GLOBAL, DAY(2025, 11, 24), 0, 0, DAY(2026, 11, 10), E_cf4c8159(GLOBAL)) \
    X(M_12a1cb0b, "global.anthropic.claude-opus-4-6-v1", TAIL(S_12a1cb0b, 8), P_2d7f45d7, 1, C_5d594a9b, L_ddd5b34b, M_82f48fe4, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 4), 0, 0, DAY(2026, 11, 10), E_fb71045b(GLOBAL)) \
    X(M_e9ba62ee, "global.anthropic.claude-opus-4-7", TAIL(S_e9ba62ee, 8), P_2d7f45d7, 1, C_1638d540, L_ddd5b34b, M_792c5a49, K_98665e4e, MREG_GLOBAL, DAY(2026, 4, 16), 0, 0, DAY(2026, 11, 10), E_77f7a4b4(GLOBAL)) \
    X(M_5e3f5217, "global.anthropic.claude-opus-4-8", TAIL(S_5e3f5217, 8), P_2d7f45d7, 1, C_1638d540, L_ddd5b34b, M_cccbc1ce, K_98665e4e, MREG_GLOBAL, DAY(2026, 5, 28), 0, 0, DAY(2026, 11, 10), E_150606eb(GLOBAL)) \
    X(M_3ad0dcda, "global.anthropic.claude-opus-5", TAIL(S_3ad0dcda, 8), P_2d7f45d7, 1, C_1638d540, L_ddd5b34b, M_568e0eb3, K_98665e4e, MREG_GLOBAL, DAY(2026, 7, 24), 0, 0, DAY(2026, 11, 10), E_7af17e76(GLOBAL)) \
    X(M_a29721bc, "global.anthropic.claude-opus-5-5", TAIL(S_a29721bc, 8), P_2d7f45d7, 1, C_10a726fd, L_ddd5b34b, M_cfe0652e, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_708e00a1(GLOBAL)) \
    X(M_f1c49239, "global.anthropic.claude-sonnet-4-20250514-v1:0", TAIL(S_f1c49239, 8), P_2d7f45d7, 1, C_e2b4feb8, L_449add89, M_4cfcdc05, K_a2682d5c, MREG_GLOBAL, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_f1c49239(GLOBAL)) \
    X(M_c9d323f2, "global.anthropic.claude-sonnet-4-5-20250929-v1:0", TAIL(S_c9d323f2, 8), P_2d7f45d7, 1, C_fa519194, L_449add89, M_ec8b283a, K_a2682d5c, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, DAY(2026, 11, 10), E_06bb0c44(GLOBAL)) \
    X(M_9967b41a, "global.anthropic.claude-sonnet-4-6", TAIL(S_9967b41a, 8), P_2d7f45d7, 1, C_50c0358f, L_ddd5b34b, M_fec21a94, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 17), 0, 0, DAY(2026, 11, 10), E_d80ba011(GLOBAL)) \
    X(M_bceb745d, "global.anthropic.claude-sonnet-5", TAIL(S_bceb745d, 8), P_2d7f45d7, 1, C_1638d540, L_ddd5b34b, M_2cd37409, K_98665e4e, MREG_GLOBAL, DAY(2026, 6, 30), 0, 0, DAY(2026, 11, 10), E_b34eb64e(GLOBAL)) \
    X(M_e4f454b2, "global.anthropic.claude-sonnet-5-5", TAIL(S_e4f454b2, 8), P_2d7f45d7, 1, C_10a726fd, L_ddd5b34b, M_d1236105, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 28), 0, 0, DAY(2026, 11, 10), E_58421a79(GLOBAL)) \
    X(M_91b4761c, "global.moonshotai.kimi-k3", TAIL(S_91b4761c, 8), P_2d7f45d7, 1, C_94205252, L_e8cb9b39, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_91b4761c(GLOBAL)) \
    X(M_e01355c1, "global.moonshotai.kimi-k3.1", TAIL(S_e01355c1, 8), P_2d7f45d7, 1, C_7aab17c0, L_fe6af0b9, M_89623752, K_92a0bfd5, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_e01355c1(GLOBAL)) \
    X(M_178ee9d9, "global.openai.gpt-5.6-luna", TAIL(S_178ee9d9, 8), P_2d7f45d7, 1, C_8145d220, L_6dec5374, M_65a8fc1d, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_178ee9d9(GLOBAL)) \
    X(M_9e833a2b, "global.openai.gpt-5.6-sol", TAIL(S_9e833a2b, 8), P_2d7f45d7, 2, C_50fe6f74, L_dee55358, M_05106807, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_9e833a2b(GLOBAL)) \
    X(M_489592d1, "global.openai.gpt-5.6-terra", TAIL(S_489592d1, 8), P_2d7f45d7, 1, C_372696d7, L_dee55358, M_f8dbf8d1, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_489592d1(GLOBAL)) \
    X(M_faa9eb20, "global.openai.gpt-6-astra", TAIL(S_faa9eb20, 8), P_2d7f45d7, 1, C_bb623c87, L_6dec5374, M_5553b7ca, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 3), 0, 0, DAY(2026, 11, 10), E_85de6a22(GLOBAL)) \
    X(M_092010d0, "global.openai.gpt-6-luna", TAIL(S_092010d0, 8), P_2d7f45d7, 1, C_bb623c87, L_6dec5374, M_e5d07697, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_2de213e6(GLOBAL)) \
    X(M_f9bf72c3, "global.openai.gpt-6-sol", TAIL(S_f9bf72c3, 8), P_2d7f45d7, 1, C_bb623c87, L_6dec5374, M_3b5ea6fd, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_71dc29d7(GLOBAL)) \
    X(M_707174bc, "global.openai.gpt-6.1-sol", TAIL(S_707174bc, 8), P_2d7f45d7, 1, C_d3990f6e, L_6dec5374, M_0f7beea5, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 29), 0, 0, DAY(2026, 11, 10), E_b3ecf74c(GLOBAL)) \
    X(M_c160a26d, "global.openai.gpt-6.1-terra", TAIL(S_c160a26d, 8), P_2d7f45d7, 1, C_936ce79e, L_6dec5374, M_1dcd13c2, K_e971087a, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_188b620c(GLOBAL)) \
    X(M_869f3a13, "global.openai.gpt-6.2-astra", TAIL(S_869f3a13, 8), P_2d7f45d7, 1, C_09171c3b, L_59e38305, M_71caba4b, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 20), E_9f3fbf68(GLOBAL)) \
    X(M_7db2b698, "global.openai.gpt-6.2-sol", TAIL(S_7db2b698, 8), P_2d7f45d7, 1, C_09171c3b, L_59e38305, M_f2e3531d, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 20), E_73e2e02b(GLOBAL)) \
    X(M_3983ee29, "global.xai.grok-4.6", TAIL(S_3983ee29, 8), P_2d7f45d7, 1, C_a74cb71b, L_03c039be, M_3c17c0d3, K_3b405d0a, MREG_GLOBAL, DAY(2026, 8, 7), 0, 0, DAY(2026, 11, 10), E_3983ee29(GLOBAL)) \
    X(M_557be490, "global.xai.grok-4.7", TAIL(S_557be490, 8), P_2d7f45d7, 1, C_20e97f77, L_03c039be, M_7187cf2b, K_3b405d0a, MREG_GLOBAL, DAY(2026, 9, 21), 0, 0, DAY(2026, 11, 10), E_557be490(GLOBAL)) \
    X(M_2ee9e854, "global.zai.glm-5.3", TAIL(S_2ee9e854, 8), P_2d7f45d7, 1, C_3383bf75, L_ddd5b34b, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_2ee9e854(GLOBAL)) \
    X(M_11ba885c, "google.gemma-3-12b-it", TAIL(S_11ba885c, 8), P_2d7f45d7, 1, C_c19f90fb, L_d1a4c254, M_4abc260a, K_dac21884, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 3, 12), 0, DAY(2027, 3, 30), 0, E_11ba885c(ANY)) \
    X(M_756dbc50, "google.gemma-3-27b-it", TAIL(S_756dbc50, 8), P_2d7f45d7, 1, C_4bfbd050, L_7dddb4b9, M_ff873c19, K_dac21884, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 3, 12), 0, DAY(2027, 3, 30), DAY(2026, 9, 23), E_756dbc50(ANY)) \
    X(M_ee1ba5f2, "google.gemma-3-4b-it", TAIL(S_ee1ba5f2, 8), P_2d7f45d7, 1, C_32d63620, L_d1a4c254, M_28910bff, K_dac21884, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 3, 12), 0, DAY(2027, 3, 30), 0, E_ee1ba5f2(ANY)) \
    X(M_bc05cf21, "google.gemma-4-26b-a4b", TAIL(S_bc05cf21, 8), P_2d7f45d7, 1, C_ac447ebc, L_073f369b, M_f5169509, K_bf7d4428, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 2), 0, 0, 0, E_bc05cf21(ANY)) \
    X(M_4f376230, "google.gemma-4-31b", TAIL(S_4f376230, 8), P_2d7f45d7, 1, C_ac447ebc, L_073f369b, M_9c37d712, K_bf7d4428, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 2), 0, 0, 0, E_4f376230(ANY)) \
    X(M_5de0a27c, "google.gemma-4-e2b", TAIL(S_5de0a27c, 8), P_2d7f45d7, 1, C_6cda3bc5, L_7ba4f883, M_cf28554f, K_bf7d4428, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 2), 0, 0, 0, E_5de0a27c(ANY)) \
    X(M_fa7a2eb8, "meta.llama2-13b-chat-v1", TAIL(S_fa7a2eb8, 8), P_2d7f45d7, 1, C_22794294, L_2f6ec5cc, M_ffa99d76, K_02cadbcc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 6, 20), 0, 0, 0, E_fa7a2eb8(ANY)) \
    X(M_306d4180, "meta.llama2-70b-chat-v1", TAIL(S_306d4180, 8), P_2d7f45d7, 1, C_2636e62a, L_2f6ec5cc, M_b820e469, K_02cadbcc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 6, 20), 0, 0, 0, E_306d4180(ANY)) \
    X(M_da52949e, "meta.llama3-1-405b-instruct-v1:0", TAIL(S_da52949e, 8), P_2d7f45d7, 2, C_ccc4ee4a, L_d1a4c254, M_147e75b6, K_04d4a422, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 7, 23), 0, DAY(2026, 7, 7), 0, E_da52949e(ANY)) \
    X(M_fb1e3483, "meta.llama3-1-70b-instruct-v1:0", TAIL(S_fb1e3483, 8), P_2d7f45d7, 2, C_8dbd2ce2, L_d1a4c254, M_67e0d0ae, K_04d4a422, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 7, 23), 0, DAY(2027, 3, 30), 0, E_fb1e3483(ANY)) \
    X(M_3345339c, "meta.llama3-1-8b-instruct-v1:0", TAIL(S_3345339c, 8), P_2d7f45d7, 1, C_80bdc340, L_bce878e1, M_feef5ab1, K_04d4a422, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 7, 23), 0, DAY(2027, 3, 30), DAY(2026, 8, 21), E_3345339c(ANY)) \
    X(M_e9231f63, "meta.llama3-2-11b-instruct-v1:0", TAIL(S_e9231f63, 8), P_2d7f45d7, 2, C_80eaeb00, L_d1a4c254, M_99fcba82, K_04d4a422, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 9, 25), 0, 0, 0, E_e9231f63(ANY)) \
    X(M_b8d5ec51, "meta.llama3-2-1b-instruct-v1:0", TAIL(S_b8d5ec51, 8), P_2d7f45d7, 1, C_2511452c, L_d1a4c254, M_772ca25d, K_04d4a422, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 9, 25), 0, 0, 0, E_b8d5ec51(ANY)) \
    X(M_dff1675b, "meta.llama3-2-3b-instruct-v1:0", TAIL(S_dff1675b, 8), P_2d7f45d7, 1, C_14d67bea, L_d1a4c254, M_59804501, K_04d4a422, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 9, 25), 0, 0, 0, E_dff1675b(ANY)) \
    X(M_d6dc8cc1, "meta.llama3-2-90b-instruct-v1:0", TAIL(S_d6dc8cc1, 8), P_2d7f45d7, 1, C_d56e020e, L_d1a4c254, M_665a5bc2, K_04d4a422, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 9, 25), 0, 0, 0, E_d6dc8cc1(ANY)) \
    X(M_6f08048c, "meta.llama3-3-70b-instruct-v1:0", TAIL(S_6f08048c, 8), P_2d7f45d7, 1, C_917a7997, L_dd5f3307, M_d4cc84d4, K_04d4a422, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 12, 6), 0, DAY(2027, 3, 30), DAY(2026, 9, 30), E_6f08048c(ANY)) \
    X(M_d589b263, "meta.llama3-70b-instruct-v1:0", TAIL(S_a8f3f0b0, 15), P_2d7f45d7, 1, C_a2d2fedb, L_d48d04fb, M_9a958e00, K_04d4a422, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 4, 18), 0, DAY(2027, 3, 30), 0, E_d589b263(ANY)) \
    X(M_7b4cd3ed, "meta.llama3-8b-instruct-v1:0", TAIL(S_45ce78b4, 15), P_2d7f45d7, 1, C_e223c127, L_ca3eb2c6, M_344115a4, K_04d4a422, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 4, 18), 0, DAY(2027, 3, 30), 0, E_7b4cd3ed(ANY)) \
    X(M_f10d7933, "meta.llama4-maverick-17b-instruct-v1:0", TAIL(S_f10d7933, 8), P_2d7f45d7, 1, C_3a2beb99, L_7d9a2bc2, M_4d956ea8, K_ad48f744, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 4, 5), 0, DAY(2027, 3, 30), DAY(2026, 9, 30), E_f10d7933(ANY)) \
    X(M_e2f47263, "meta.llama4-scout-17b-instruct-v1:0", TAIL(S_e2f47263, 8), P_2d7f45d7, 1, C_3a2beb99, L_fe4ac8bc, M_6339eb84, K_ad48f744, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 4, 5), 0, DAY(2027, 3, 30), DAY(2026, 9, 30), E_e2f47263(ANY)) \
    X(M_91ff47cd, "minimax.minimax-m2", TAIL(S_91ff47cd, 8), P_2d7f45d7, 1, C_aad7eb54, L_4b0ed951, M_afe67be0, K_d2eb12c5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 10, 27), 0, DAY(2027, 3, 30), DAY(2026, 9, 30), E_91ff47cd(ANY)) \
    X(M_7892c442, "minimax.minimax-m2.1", TAIL(S_7892c442, 8), P_2d7f45d7, 1, C_ba6bfb68, L_1b3e8908, M_78932933, K_d2eb12c5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 12, 23), 0, DAY(2027, 3, 30), DAY(2026, 9, 30), E_7892c442(ANY)) \
    X(M_b19a4819, "minimax.minimax-m2.5", TAIL(S_b19a4819, 8), P_2d7f45d7, 1, C_aad7eb54, L_1b3e8908, M_59208343, K_d2eb12c5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 2, 12), 0, 0, DAY(2026, 9, 30), E_b19a4819(ANY)) \
    X(M_1ff2974e, "mistral.devstral-2-123b", TAIL(S_1ff2974e, 8), P_2d7f45d7, 1, C_47480612, L_bac50768, M_ee6bf01d, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 12, 9), 0, DAY(2027, 3, 30), DAY(2026, 11, 10), E_1ff2974e(ANY)) \
    X(M_3cc7f495, "mistral.magistral-small-2509", TAIL(S_3cc7f495, 8), P_2d7f45d7, 1, C_24af0569, L_4a489248, M_c75a8406, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 18), 0, 0, 0, E_3cc7f495(ANY)) \
    X(M_9602377c, "mistral.ministral-3-14b-instruct", TAIL(S_9602377c, 8), P_2d7f45d7, 1, C_bb72d33a, L_f95b1ee4, M_773e65c4, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 12, 2), 0, 0, DAY(2026, 11, 10), E_9602377c(ANY)) \
    X(M_20466d10, "mistral.ministral-3-3b-instruct", TAIL(S_20466d10, 8), P_2d7f45d7, 1, C_bb72d33a, L_f95b1ee4, M_dbb41543, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 12, 2), 0, 0, DAY(2026, 11, 10), E_20466d10(ANY)) \
    X(M_d6013be3, "mistral.ministral-3-8b-instruct", TAIL(S_d6013be3, 8), P_2d7f45d7, 1, C_bb72d33a, L_f95b1ee4, M_561e2abd, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 12, 2), 0, 0, DAY(2026, 11, 10), E_d6013be3(ANY)) \
    X(M_7802e71c, "mistral.mistral-7b-instruct-v0:2", TAIL(S_7802e71c, 8), P_2d7f45d7, 1, C_19c1c8e9, L_e016aef3, M_d5ba095a, K_ef2331bc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2027, 3, 30), 0, E_7802e71c(ANY)) \
    X(M_5471d631, "mistral.mistral-large-2402-v1:0", TAIL(S_5471d631, 8), P_2d7f45d7, 1, C_67cd3502, L_3607ecdb, M_01eff9cf, K_ef2331bc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 8, 21), E_5471d631(ANY)) \
    X(M_6be69bcf, "mistral.mistral-large-2407-v1:0", TAIL(S_6be69bcf, 8), P_2d7f45d7, 2, C_d773dbfd, L_f95b1ee4, M_3d8f3246, K_ef2331bc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, DAY(2026, 9, 23), E_6be69bcf(ANY)) \
    X(M_7fd543fb, "mistral.mistral-large-3-675b-instruct", TAIL(S_7fd543fb, 8), P_2d7f45d7, 1, C_f3c61f28, L_92c4859e, M_1344c7b5, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 12, 2), 0, 0, DAY(2026, 11, 10), E_7fd543fb(ANY)) \
    X(M_e17c1aa9, "mistral.mistral-small-2402-v1:0", TAIL(S_e17c1aa9, 8), P_2d7f45d7, 1, C_865c90df, L_3607ecdb, M_81a6c1a4, K_ef2331bc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_e17c1aa9(ANY)) \
    X(M_10513330, "mistral.mixtral-8x7b-instruct-v0:1", TAIL(S_10513330, 8), P_2d7f45d7, 1, C_5074002c, L_ddb91f62, M_46ca0776, K_ef2331bc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 12, 11), 0, DAY(2027, 3, 30), DAY(2026, 9, 30), E_10513330(ANY)) \
    X(M_a5cf410f, "mistral.pixtral-large-2502-v1:0", TAIL(S_a5cf410f, 8), P_2d7f45d7, 1, C_93736783, L_7ba4f883, M_9e942a30, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 4, 8), 0, 0, 0, E_a5cf410f(ANY)) \
    X(M_027a630e, "mistral.voxtral-mini-3b-2507", TAIL(S_027a630e, 8), P_2d7f45d7, 1, C_06074e9d, L_96cffaf0, M_2dcf79e1, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 7, 15), 0, DAY(2027, 3, 30), 0, E_027a630e(ANY)) \
    X(M_782de3e2, "mistral.voxtral-small-24b-2507", TAIL(S_782de3e2, 8), P_2d7f45d7, 1, C_9fe4d76f, L_01a33a20, M_46b6a918, K_6e58805c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 7, 15), 0, DAY(2027, 3, 30), 0, E_782de3e2(ANY)) \
    X(M_2e7cee3e, "moonshot.kimi-k2-thinking", TAIL(S_2e7cee3e, 8), P_2d7f45d7, 1, C_12de34d7, L_92c4859e, M_ff7d6d6d, K_92a0bfd5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 11, 6), 0, DAY(2027, 3, 30), DAY(2026, 9, 23), E_2e7cee3e(ANY)) \
    X(M_db11e778, "moonshotai.kimi-k2.5", TAIL(S_db11e778, 8), P_2d7f45d7, 1, C_63fa98fc, L_92c4859e, M_06434604, K_92a0bfd5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 1, 27), 0, 0, DAY(2026, 9, 23), E_db11e778(ANY)) \
    X(M_cf6da8eb, "nvidia.nemotron-nano-12b-v2", TAIL(S_be4f110f, 15), P_2d7f45d7, 1, C_f7fe5442, L_7ba4f883, M_2452a1bb, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 10, 28), 0, DAY(2027, 3, 30), 0, E_cf6da8eb(ANY)) \
    X(M_3a9d503c, "nvidia.nemotron-nano-3-30b", TAIL(S_75cd813a, 15), P_2d7f45d7, 1, C_0ec5126c, L_3bc90e3d, M_6623b224, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 12, 15), 0, 0, 0, E_3a9d503c(ANY)) \
    X(M_e5774715, "nvidia.nemotron-nano-3-30b:0", TAIL(S_e5774715, 8), P_2d7f45d7, 1, C_0ec5126c, L_bfb10416, M_6623b224, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 12, 15), 0, 0, 0, E_e5774715(ANY)) \
    X(M_18057c5f, "nvidia.nemotron-nano-9b-v2", TAIL(S_3b655fea, 15), P_2d7f45d7, 1, C_0ec5126c, L_08a2c5ad, M_154233f7, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 18), 0, DAY(2027, 3, 30), 0, E_18057c5f(ANY)) \
    X(M_ca10b79b, "nvidia.nemotron-nano-9b-v2:0", TAIL(S_ca10b79b, 8), P_2d7f45d7, 1, C_0ec5126c, L_08a2c5ad, M_154233f7, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 18), 0, 0, 0, E_ca10b79b(ANY)) \
    X(M_f61a511f, "nvidia.nemotron-super-3-120b", TAIL(S_94932e64, 15), P_2d7f45d7, 1, C_7c3de7aa, L_bac50768, M_53ec3257, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 3, 11), 0, 0, 0, E_f61a511f(ANY)) \
    X(M_766eeefa, "nvidia.nemotron-super-3-120b:0", TAIL(S_766eeefa, 8), P_2d7f45d7, 1, C_7c3de7aa, L_bac50768, M_53ec3257, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 3, 11), 0, 0, 0, E_766eeefa(ANY)) \
    X(M_6488decb, "openai.gpt-5.4", TAIL(S_6488decb, 8), P_2d7f45d7, 1, C_ce26ca70, L_dee55358, M_da5f158f, K_c770f2fc, MREG_REGIONAL, DAY(2026, 3, 5), 0, 0, DAY(2026, 11, 10), E_6488decb(REGIONAL)) \
    X(M_9f49b42c, "openai.gpt-5.5", TAIL(S_9f49b42c, 8), P_2d7f45d7, 1, C_372696d7, L_dee55358, M_9a8f4a62, K_c770f2fc, MREG_REGIONAL, DAY(2026, 4, 23), 0, 0, DAY(2026, 11, 10), E_9f49b42c(REGIONAL)) \
    X(M_00725b33, "openai.gpt-5.6-luna", TAIL(S_178ee9d9, 15), P_2d7f45d7, 2, C_372696d7, L_dee55358, M_65a8fc1d, K_c770f2fc, MREG_REGIONAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_00725b33(REGIONAL)) \
    X(M_3301e624, "openai.gpt-5.6-sol", TAIL(S_9e833a2b, 15), P_2d7f45d7, 2, C_50fe6f74, L_dee55358, M_05106807, K_c770f2fc, MREG_REGIONAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_3301e624(REGIONAL)) \
    X(M_6afef106, "openai.gpt-5.6-terra", TAIL(S_489592d1, 15), P_2d7f45d7, 1, C_372696d7, L_dee55358, M_f8dbf8d1, K_c770f2fc, MREG_REGIONAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_6afef106(REGIONAL)) \
    X(M_85de6a22, "openai.gpt-6-astra", TAIL(S_faa9eb20, 15), P_2d7f45d7, 1, C_bb623c87, L_6dec5374, M_5553b7ca, K_e971087a, MREG_REGIONAL, DAY(2026, 9, 3), 0, 0, DAY(2026, 11, 10), E_85de6a22(REGIONAL)) \
    X(M_2de213e6, "openai.gpt-6-luna", TAIL(S_092010d0, 15), P_2d7f45d7, 1, C_bb623c87, L_6dec5374, M_e5d07697, K_e971087a, MREG_REGIONAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_2de213e6(REGIONAL)) \
    X(M_71dc29d7, "openai.gpt-6-sol", TAIL(S_f9bf72c3, 15), P_2d7f45d7, 1, C_bb623c87, L_6dec5374, M_3b5ea6fd, K_e971087a, MREG_REGIONAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_71dc29d7(REGIONAL)) \
    X(M_b3ecf74c, "openai.gpt-6.1-sol", TAIL(S_707174bc, 15), P_2d7f45d7, 1, C_d3990f6e, L_6dec5374, M_0f7beea5, K_e971087a, MREG_REGIONAL, DAY(2026, 9, 29), 0, 0, DAY(2026, 11, 10), E_b3ecf74c(REGIONAL)) \
    X(M_188b620c, "openai.gpt-6.1-terra", TAIL(S_c160a26d, 15), P_2d7f45d7, 1, C_936ce79e, L_6dec5374, M_1dcd13c2, K_e971087a, MREG_REGIONAL, 0, 0, 0, DAY(2026, 11, 10), E_188b620c(REGIONAL)) \
    X(M_9f3fbf68, "openai.gpt-6.2-astra", TAIL(S_869f3a13, 15), P_2d7f45d7, 1, C_09171c3b, L_59e38305, M_71caba4b, K_a686ee67, MREG_REGIONAL, 0, 0, 0, DAY(2026, 11, 20), E_9f3fbf68(REGIONAL)) \
    X(M_73e2e02b, "openai.gpt-6.2-sol", TAIL(S_7db2b698, 15), P_2d7f45d7, 1, C_09171c3b, L_59e38305, M_f2e3531d, K_a686ee67, MREG_REGIONAL, 0, 0, 0, DAY(2026, 11, 20), E_73e2e02b(REGIONAL)) \
    X(M_6a4e4e6c, "openai.gpt-oss-120b-1:0", TAIL(S_c2be47a5, 15), P_2d7f45d7, 1, C_154e6c64, L_788aad12, M_298e8d39, K_4df875f5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_6a4e4e6c(ANY)) \
    X(M_be1c86d6, "openai.gpt-oss-20b-1:0", TAIL(S_1153498b, 15), P_2d7f45d7, 1, C_154e6c64, L_788aad12, M_a741d960, K_4df875f5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_be1c86d6(ANY)) \
    X(M_8d19e2c1, "openai.gpt-oss-safeguard-120b", TAIL(S_8d19e2c1, 8), P_2d7f45d7, 1, C_0ec5126c, L_bce878e1, M_8d813e43, K_4df875f5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 10, 29), 0, 0, 0, E_8d19e2c1(ANY)) \
    X(M_346ef019, "openai.gpt-oss-safeguard-20b", TAIL(S_346ef019, 8), P_2d7f45d7, 1, C_070e114f, L_bce878e1, M_2d7bb78b, K_4df875f5, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 10, 29), 0, 0, 0, E_346ef019(ANY)) \
    X(M_a7031f9b, "qwen.qwen3-235b-a22b-2507", TAIL(S_a7031f9b, 8), P_2d7f45d7, 1, C_641cd2e3, L_61859bdc, M_b147e8e5, K_f7ede32b, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 7, 21), 0, 0, 0, E_a7031f9b(ANY)) \
    X(M_f18741f6, "qwen.qwen3-235b-a22b-2507-v1:0", TAIL(S_f18741f6, 8), P_2d7f45d7, 1, C_641cd2e3, L_61859bdc, M_b147e8e5, K_f7ede32b, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 7, 21), 0, 0, 0, E_f18741f6(ANY)) \
    X(M_ab012ca2, "qwen.qwen3-32b", TAIL(S_ab012ca2, 8), P_2d7f45d7, 1, C_0c41a1f8, L_3f85f2dc, M_42bdfcfc, K_f7ede32b, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_ab012ca2(ANY)) \
    X(M_cb82354a, "qwen.qwen3-32b-v1:0", TAIL(S_cb82354a, 8), P_2d7f45d7, 1, C_0c41a1f8, L_3f85f2dc, M_42bdfcfc, K_f7ede32b, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_cb82354a(ANY)) \
    X(M_22b52040, "qwen.qwen3-coder-30b-a3b-instruct", TAIL(S_22b52040, 8), P_2d7f45d7, 1, C_ab263c02, L_eb12a7ab, M_db53d954, K_f7ede32b, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 7, 31), 0, DAY(2027, 3, 30), 0, E_22b52040(ANY)) \
    X(M_8b05a2bb, "qwen.qwen3-coder-30b-a3b-v1:0", TAIL(S_8b05a2bb, 8), P_2d7f45d7, 1, C_ab263c02, L_eb12a7ab, M_db53d954, K_f7ede32b, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 7, 31), 0, DAY(2027, 3, 30), 0, E_8b05a2bb(ANY)) \
    X(M_afbf618c, "qwen.qwen3-coder-480b-a35b-instruct", TAIL(S_afbf618c, 8), P_2d7f45d7, 1, C_2377d18a, L_eb12a7ab, M_62abebc9, K_f7ede32b, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 7, 23), 0, DAY(2027, 3, 30), DAY(2026, 9, 30), E_afbf618c(ANY)) \
    X(M_221fdbcf, "qwen.qwen3-coder-480b-a35b-v1:0", TAIL(S_221fdbcf, 8), P_2d7f45d7, 2, C_2377d18a, L_2a7b3cce, M_62abebc9, K_f7ede32b, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 7, 23), 0, DAY(2027, 3, 30), DAY(2026, 9, 30), E_221fdbcf(ANY)) \
    X(M_85aa2d9e, "qwen.qwen3-coder-next", TAIL(S_85aa2d9e, 8), P_2d7f45d7, 1, C_8587c3e3, L_83f29e8e, M_6b3a1e35, K_f7ede32b, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 2, 3), 0, 0, 0, E_85aa2d9e(ANY)) \
    X(M_690e42a8, "qwen.qwen3-next-80b-a3b", TAIL(S_690e42a8, 8), P_2d7f45d7, 1, C_ab263c02, L_2ea4c9e0, M_bad899a1, K_f7ede32b, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 10), 0, 0, 0, E_690e42a8(ANY)) \
    X(M_f76c2a53, "qwen.qwen3-next-80b-a3b-instruct", TAIL(S_f76c2a53, 8), P_2d7f45d7, 1, C_706b2cd0, L_4841c05c, M_bad899a1, K_f7ede32b, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 10), 0, 0, 0, E_f76c2a53(ANY)) \
    X(M_9d19e482, "qwen.qwen3-vl-235b-a22b", TAIL(S_9d19e482, 8), P_2d7f45d7, 1, C_e11b6824, L_4841c05c, M_1ae70457, K_f7ede32b, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 23), 0, 0, 0, E_9d19e482(ANY)) \
    X(M_b941e3c0, "qwen.qwen3-vl-235b-a22b-instruct", TAIL(S_b941e3c0, 8), P_2d7f45d7, 1, C_e11b6824, L_4841c05c, M_1ae70457, K_f7ede32b, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 23), 0, 0, 0, E_b941e3c0(ANY)) \
    X(M_31f697fd, "qwen.qwen3-vl-235b-a22b-v1:0", TAIL(S_31f697fd, 8), P_2d7f45d7, 1, C_e11b6824, L_073f369b, M_1ae70457, K_f7ede32b, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 23), 0, 0, 0, E_31f697fd(ANY)) \
    X(M_046db46c, "regional.openai.gpt-5.6-sol", TAIL(S_046db46c, 8), P_2d7f45d7, 1, C_50fe6f74, L_dee55358, M_05106807, K_c770f2fc, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_046db46c(ANY)) \
    X(M_f3a83afa, "twelvelabs.marengo-embed-2-7-v1:0", TAIL(S_f3a83afa, 8), P_2d7f45d7, 1, C_a1e8e540, L_1a9fb7cc, M_ca1344a0, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2026, 11, 30), 0, E_f3a83afa(ANY)) \
    X(M_bbeca3c1, "us-east-1/1-month-commitment/anthropic.claude-instant-v1", TAIL(S_bbeca3c1, 8), P_2d7f45d7, 1, C_0e2d653e, L_80ec2ad3, M_54615ec2, K_1a60cdf6, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2023, 8, 9), 0, 0, DAY(2026, 8, 21), E_bbeca3c1(ANY)) \
    X(M_72912d16, "us-gov.amazon.titan-text-express-v1", TAIL(S_72912d16, 8), P_2d7f45d7, 0, C_ba7477c9, L_96cffaf0, M_58a01f60, K_d37ed2fd, MREG_GLOBAL, 0, 0, 0, DAY(2026, 9, 23), UNPRICED) \
    X(M_7189a623, "us-gov.amazon.titan-text-lite-v1", TAIL(S_7189a623, 8), P_2d7f45d7, 0, C_fd276ca4, L_025f1c2f, M_076def9b, K_d37ed2fd, MREG_GLOBAL, 0, 0, 0, DAY(2026, 9, 23), UNPRICED) \
    X(M_272c2fdb, "us-gov.amazon.titan-text-premier-v1:0", TAIL(S_272c2fdb, 8), P_2d7f45d7, 0, C_fd276ca4, L_582a1157, M_e60b6acf, K_d37ed2fd, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_48769005, "us-gov.anthropic.claude-3-5-sonnet-20240620-v1:0", TAIL(S_48769005, 8), P_2d7f45d7, 1, C_1827a539, L_41c2a2d9, M_bda2df8c, K_a2682d5c, MREG_REGIONAL, DAY(2024, 6, 20), 0, 0, DAY(2026, 9, 23), E_48769005(REGIONAL)) \
    X(M_d74b52c8, "us-gov.anthropic.claude-3-7-sonnet-20250219-v1:0", TAIL(S_d74b52c8, 8), P_2d7f45d7, 1, C_cab44b1b, L_449add89, M_e55f3b37, K_a2682d5c, MREG_REGIONAL, DAY(2025, 2, 19), 0, 0, DAY(2026, 9, 23), E_d74b52c8(REGIONAL)) \
    X(M_6a1692de, "us-gov.anthropic.claude-3-haiku-20240307-v1:0", TAIL(S_6a1692de, 8), P_2d7f45d7, 1, C_19aa9d37, L_f7ec9c21, M_91090c0d, K_a2682d5c, MREG_REGIONAL, DAY(2024, 3, 13), 0, 0, DAY(2026, 9, 23), E_6a1692de(REGIONAL)) \
    X(M_1340186b, "us-gov.anthropic.claude-fable-5-1", TAIL(S_1340186b, 8), P_2d7f45d7, 1, C_10a726fd, L_ddd5b34b, M_98ee7005, K_98665e4e, MREG_REGIONAL, DAY(2026, 9, 1), 0, 0, DAY(2026, 11, 10), E_1340186b(REGIONAL)) \
    X(M_448a5b5a, "us-gov.anthropic.claude-haiku-4-5-20251001-v1:0", TAIL(S_448a5b5a, 8), P_2d7f45d7, 1, C_fa519194, L_449add89, M_dd2f481c, K_a2682d5c, MREG_REGIONAL, DAY(2025, 10, 15), 0, 0, DAY(2026, 11, 10), E_448a5b5a(REGIONAL)) \
    X(M_24e2762c, "us-gov.anthropic.claude-haiku-5-5", TAIL(S_24e2762c, 8), P_2d7f45d7, 1, C_54089d4b, L_ddd5b34b, M_016da3c7, K_98665e4e, MREG_REGIONAL, DAY(2026, 10, 7), 0, 0, DAY(2026, 11, 10), E_24e2762c(REGIONAL)) \
    X(M_289d1c88, "us-gov.anthropic.claude-opus-4-8", TAIL(S_289d1c88, 8), P_2d7f45d7, 1, C_1638d540, L_ddd5b34b, M_cccbc1ce, K_98665e4e, MREG_REGIONAL, DAY(2026, 5, 28), 0, 0, DAY(2026, 11, 10), E_289d1c88(REGIONAL)) \
    X(M_5258cefa, "us-gov.anthropic.claude-opus-5", TAIL(S_5258cefa, 8), P_2d7f45d7, 1, C_1638d540, L_ddd5b34b, M_568e0eb3, K_98665e4e, MREG_REGIONAL, DAY(2026, 7, 24), 0, 0, DAY(2026, 11, 10), E_5258cefa(REGIONAL)) \
    X(M_8f60a26f, "us-gov.anthropic.claude-opus-5-5", TAIL(S_8f60a26f, 8), P_2d7f45d7, 1, C_10a726fd, L_ddd5b34b, M_cfe0652e, K_98665e4e, MREG_REGIONAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_8f60a26f(REGIONAL)) \
    X(M_c04e3c15, "us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0", TAIL(S_c04e3c15, 8), P_2d7f45d7, 1, C_fa519194, L_449add89, M_ec8b283a, K_a2682d5c, MREG_REGIONAL, DAY(2025, 9, 29), 0, 0, DAY(2026, 11, 10), E_c04e3c15(REGIONAL)) \
    X(M_c000e841, "us-gov.anthropic.claude-sonnet-5", TAIL(S_c000e841, 8), P_2d7f45d7, 1, C_1638d540, L_ddd5b34b, M_2cd37409, K_98665e4e, MREG_REGIONAL, DAY(2026, 6, 30), 0, 0, DAY(2026, 11, 10), E_c000e841(REGIONAL)) \
    X(M_7a792506, "us-gov.anthropic.claude-sonnet-5-5", TAIL(S_7a792506, 8), P_2d7f45d7, 1, C_10a726fd, L_ddd5b34b, M_d1236105, K_98665e4e, MREG_REGIONAL, DAY(2026, 9, 28), 0, 0, DAY(2026, 11, 10), E_7a792506(REGIONAL)) \
    X(M_a8f3f0b0, "us-gov.meta.llama3-70b-instruct-v1:0", TAIL(S_a8f3f0b0, 8), P_2d7f45d7, 0, C_a2d2fedb, L_d48d04fb, M_9a958e00, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, UNPRICED) \
    X(M_45ce78b4, "us-gov.meta.llama3-8b-instruct-v1:0", TAIL(S_45ce78b4, 8), P_2d7f45d7, 0, C_e223c127, L_ca3eb2c6, M_344115a4, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, UNPRICED) \
    X(M_be4f110f, "us-gov.nvidia.nemotron-nano-12b-v2", TAIL(S_be4f110f, 8), P_2d7f45d7, 1, C_f7fe5442, L_7ba4f883, M_2452a1bb, K_a686ee67, MREG_REGIONAL, DAY(2025, 10, 28), 0, DAY(2027, 3, 30), 0, E_be4f110f(REGIONAL)) \
    X(M_75cd813a, "us-gov.nvidia.nemotron-nano-3-30b", TAIL(S_75cd813a, 8), P_2d7f45d7, 1, C_0ec5126c, L_3bc90e3d, M_6623b224, K_a686ee67, MREG_REGIONAL, DAY(2025, 12, 15), 0, 0, 0, E_75cd813a(REGIONAL)) \
    X(M_3b655fea, "us-gov.nvidia.nemotron-nano-9b-v2", TAIL(S_3b655fea, 8), P_2d7f45d7, 1, C_0ec5126c, L_08a2c5ad, M_154233f7, K_a686ee67, MREG_REGIONAL, DAY(2025, 8, 18), 0, DAY(2027, 3, 30), 0, E_3b655fea(REGIONAL)) \
    X(M_94932e64, "us-gov.nvidia.nemotron-super-3-120b", TAIL(S_94932e64, 8), P_2d7f45d7, 1, C_7c3de7aa, L_bac50768, M_53ec3257, K_a686ee67, MREG_REGIONAL, DAY(2026, 3, 11), 0, 0, 0, E_94932e64(REGIONAL)) \
    X(M_c2be47a5, "us-gov.openai.gpt-oss-120b-1:0", TAIL(S_c2be47a5, 8), P_2d7f45d7, 1, C_154e6c64, L_788aad12, M_298e8d39, K_4df875f5, MREG_REGIONAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_c2be47a5(REGIONAL)) \
    X(M_1153498b, "us-gov.openai.gpt-oss-20b-1:0", TAIL(S_1153498b, 8), P_2d7f45d7, 1, C_154e6c64, L_788aad12, M_a741d960, K_4df875f5, MREG_REGIONAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_1153498b(REGIONAL)) \
    X(M_d51d0b62, "us.anthropic.claude-sonnet-4-5-20250929-v1:0", TAIL(S_d51d0b62, 8), P_2d7f45d7, 1, C_fa519194, L_449add89, M_ec8b283a, K_a2682d5c, MREG_REGIONAL, DAY(2025, 9, 29), 0, 0, DAY(2026, 11, 10), E_06bb0c44(REGIONAL)) \
    X(M_e8766d1f, "us.moonshotai.kimi-k3", TAIL(S_e8766d1f, 8), P_2d7f45d7, 1, C_94205252, L_e8cb9b39, M_9e460c49, K_92a0bfd5, MREG_REGIONAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_e8766d1f(REGIONAL)) \
    X(M_8c838557, "us.moonshotai.kimi-k3.1", TAIL(S_8c838557, 8), P_2d7f45d7, 1, C_7aab17c0, L_fe6af0b9, M_89623752, K_92a0bfd5, MREG_REGIONAL, 0, 0, 0, DAY(2026, 11, 10), E_8c838557(REGIONAL)) \
    X(M_1264887b, "us.xai.grok-4.7", TAIL(S_1264887b, 8), P_2d7f45d7, 1, C_20e97f77, L_03c039be, M_7187cf2b, K_3b405d0a, MREG_REGIONAL, DAY(2026, 9, 21), 0, 0, DAY(2026, 11, 10), E_1264887b(REGIONAL)) \
    X(M_a5ac9c75, "us.zai.glm-5.3", TAIL(S_a5ac9c75, 8), P_2d7f45d7, 1, C_3383bf75, L_ddd5b34b, M_b3d0bbd8, K_6a7b28f6, MREG_REGIONAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_a5ac9c75(REGIONAL)) \
    X(M_ecd85c95, "writer.palmyra-vision-7b", TAIL(S_ecd85c95, 8), P_2d7f45d7, 1, C_5e3859e1, L_c8ec700b, M_8fff4cc3, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_ecd85c95(ANY)) \
    X(M_fe747ef7, "writer.palmyra-vision-7b-v1:0", TAIL(S_fe747ef7, 8), P_2d7f45d7, 1, C_5e3859e1, L_c8ec700b, M_8fff4cc3, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_fe747ef7(ANY)) \
    X(M_42c88695, "writer.palmyra-x4-v1:0", TAIL(S_42c88695, 8), P_2d7f45d7, 1, C_ebc5f76b, L_7ba4f883, M_e80fc44c, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 10, 9), 0, DAY(2027, 3, 9), 0, E_42c88695(ANY)) \
    X(M_f34df356, "writer.palmyra-x5-v1:0", TAIL(S_f34df356, 8), P_2d7f45d7, 1, C_a8f98401, L_b34bd5f3, M_e9576249, K_a686ee67, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 1, 21), 0, DAY(2027, 3, 21), 0, E_f34df356(ANY)) \
    X(M_cf4bc151, "xai.grok-4.3", TAIL(S_a7c255fe, 4), P_2d7f45d7, 1, C_a74cb71b, L_56f867b8, M_c174497e, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 17), 0, 0, DAY(2026, 11, 10), E_cf4bc151(ANY)) \
    X(M_fd2c1351, "xai.grok-4.6", TAIL(S_3983ee29, 15), P_2d7f45d7, 1, C_a74cb71b, L_03c039be, M_3c17c0d3, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 8, 7), 0, 0, DAY(2026, 11, 10), E_fd2c1351(ANY)) \
    X(M_a5ef53af, "zai.glm-4.6", TAIL(S_a5ef53af, 8), P_2d7f45d7, 1, C_dc6fb10c, L_4b0ed951, M_ba79de29, K_6a7b28f6, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 30), 0, 0, DAY(2026, 9, 30), E_a5ef53af(ANY)) \
    X(M_defc9a1b, "zai.glm-4.7", TAIL(S_defc9a1b, 8), P_2d7f45d7, 1, C_12de34d7, L_4b0ed951, M_47d476cd, K_6a7b28f6, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 12, 22), 0, DAY(2027, 3, 30), DAY(2026, 11, 10), E_defc9a1b(ANY)) \
    X(M_3749bb5c, "zai.glm-4.7-flash", TAIL(S_3749bb5c, 8), P_2d7f45d7, 1, C_48ab78c4, L_0d533f07, M_781f7697, K_6a7b28f6, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 1, 19), 0, DAY(2027, 3, 30), 0, E_3749bb5c(ANY)) \
    X(M_1d7e7c68, "zai.glm-5", TAIL(S_1d7e7c68, 8), P_2d7f45d7, 1, C_12de34d7, L_4b0ed951, M_15948ca7, K_6a7b28f6, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 2, 11), 0, 0, DAY(2026, 9, 30), E_1d7e7c68(ANY)) \
    X(M_bb4b7480, "starcoder-16b", TAIL(S_bb4b7480, 8), P_c8c4234c, 0, C_22794294, L_ca3eb2c6, M_bb4b7480, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_4f25f1a3, "starcoder-7b", TAIL(S_4f25f1a3, 8), P_c8c4234c, 0, C_22794294, L_ca3eb2c6, M_4f25f1a3, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_8ed07078, "starcoder2-15b", TAIL(S_8ed07078, 8), P_c8c4234c, 0, C_22794294, L_1d20ca41, M_8ed07078, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_e9894151, "starcoder2-3b", TAIL(S_e9894151, 8), P_c8c4234c, 0, C_22794294, L_1d20ca41, M_e9894151, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_18b0c181, "starcoder2-7b", TAIL(S_18b0c181, 8), P_c8c4234c, 0, C_22794294, L_1d20ca41, M_18b0c181, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_1fd38cf1, "flux-1-dev", TAIL(S_1fd38cf1, 18), P_ca08e628, 0, C_5512dac3, L_2f6ec5cc, M_1fd38cf1, K_a686ee67, MREG_GLOBAL, DAY(2024, 8, 1), 0, 0, 0, UNPRICED) \
    X(M_c7444c69, "flux-1-dev-controlnet-union", TAIL(S_c7444c69, 18), P_ca08e628, 0, C_49a45fb0, L_2f6ec5cc, M_c7444c69, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_656978bf, "flux-1-schnell", TAIL(S_656978bf, 18), P_ca08e628, 0, C_410f09c4, L_a85bc17d, M_656978bf, K_a686ee67, MREG_GLOBAL, DAY(2024, 8, 1), 0, 0, 0, UNPRICED) \
    X(M_0a0bf1ad, "flux-dev", TAIL(S_0a0bf1ad, 18), P_ca08e628, 1, C_d533e12f, L_c8ec700b, M_0a0bf1ad, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_0a0bf1ad(ANY)) \
    X(M_26c76dea, "flux-kontext-max", TAIL(S_26c76dea, 18), P_ca08e628, 0, C_49a45fb0, L_2f6ec5cc, M_26c76dea, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_7cf75bb7, "flux-kontext-pro", TAIL(S_7cf75bb7, 18), P_ca08e628, 0, C_49a45fb0, L_2f6ec5cc, M_7cf75bb7, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_3604974a, "flux-pro", TAIL(S_3604974a, 18), P_ca08e628, 1, C_d533e12f, L_c8ec700b, M_3604974a, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_3604974a(ANY)) \
    X(M_b4b4a0b0, "flux-pro-1.0-expand", TAIL(S_b4b4a0b0, 18), P_ca08e628, 1, C_61542b60, L_c8ec700b, M_b4b4a0b0, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_b4b4a0b0(ANY)) \
    X(M_84eed5ff, "flux-pro-1.0-fill", TAIL(S_84eed5ff, 18), P_ca08e628, 1, C_61542b60, L_c8ec700b, M_84eed5ff, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_84eed5ff(ANY)) \
    X(M_d34707b0, "flux-pro-1.1", TAIL(S_d34707b0, 18), P_ca08e628, 1, C_d533e12f, L_c8ec700b, M_d34707b0, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_d34707b0(ANY)) \
    X(M_b0b1d494, "flux-pro-1.1-ultra", TAIL(S_b0b1d494, 18), P_ca08e628, 1, C_d533e12f, L_c8ec700b, M_b0b1d494, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_b0b1d494(ANY)) \
    X(M_bacad001, "Seed-1.8", TAIL(S_8fd1f638, 10), P_5388bc10, 0, C_1067a86c, L_a5ce0ffb, M_bacad001, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_b6e82bda, "Seed-2.0-code", TAIL(S_650a92bc, 10), P_5388bc10, 0, C_6bc8be7c, L_69bb61f0, M_b6e82bda, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 14), 0, 0, 0, UNPRICED) \
    X(M_dfc5fa05, "Seed-2.0-mini", TAIL(S_1b926bc3, 10), P_5388bc10, 0, C_6bc8be7c, L_69bb61f0, M_dfc5fa05, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 14), 0, 0, 0, UNPRICED) \
    X(M_508b1695, "Seed-2.0-pro", TAIL(S_47a318d3, 10), P_5388bc10, 0, C_ca8c933b, L_a5ce0ffb, M_508b1695, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 14), 0, 0, 0, UNPRICED) \
    X(M_1b156abc, "Seed-OSS-36B-Instruct", TAIL(S_3b836be0, 27), P_5388bc10, 0, C_8e5c2d75, L_e5c60a7e, M_1b156abc, K_a686ee67, MREG_GLOBAL, DAY(2025, 9, 4), 0, 0, 0, UNPRICED) \
    X(M_7f6c5bfb, "deepseek-v4-flash-ga-260731", TAIL(S_7f6c5bfb, 10), P_5388bc10, 0, C_10269098, L_b42cd611, M_cedf04ac, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, 0, 0, UNPRICED) \
    X(M_6e55bb94, "deepseek-v4-pro-ga-260813", TAIL(S_6e55bb94, 10), P_5388bc10, 0, C_10269098, L_b42cd611, M_53efb261, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, UNPRICED) \
    X(M_7d5a681e, "doubao-seed-1-6-251015", TAIL(S_7d5a681e, 10), P_5388bc10, 0, C_8238c81f, L_d76f0710, M_7d5a681e, K_a686ee67, MREG_GLOBAL, DAY(2025, 10, 15), 0, 0, 0, UNPRICED) \
    X(M_f08bdcaf, "doubao-seed-1-6-flash-250828", TAIL(S_f08bdcaf, 10), P_5388bc10, 0, C_21b51a5e, L_f74b1588, M_f08bdcaf, K_a686ee67, MREG_GLOBAL, DAY(2025, 8, 28), 0, 0, 0, UNPRICED) \
    X(M_29cedfe1, "doubao-seed-1-6-vision-250815", TAIL(S_29cedfe1, 10), P_5388bc10, 0, C_21b51a5e, L_f74b1588, M_29cedfe1, K_a686ee67, MREG_GLOBAL, DAY(2025, 8, 15), 0, 0, 0, UNPRICED) \
    X(M_5fb3459a, "doubao-seed-1-8-251228", TAIL(S_5fb3459a, 10), P_5388bc10, 0, C_21b51a5e, L_d76f0710, M_5fb3459a, K_a686ee67, MREG_GLOBAL, DAY(2025, 12, 28), 0, 0, 0, UNPRICED) \
    X(M_66a7a770, "doubao-seed-2-0-code-preview-260215", TAIL(S_66a7a770, 10), P_5388bc10, 0, C_ca8c933b, L_d2454420, M_66a7a770, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 14), 0, 0, 0, UNPRICED) \
    X(M_111cdc40, "doubao-seed-2-0-lite-260428", TAIL(S_111cdc40, 10), P_5388bc10, 0, C_968266c2, L_1ba2402b, M_111cdc40, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 14), 0, 0, 0, UNPRICED) \
    X(M_4b5e88f2, "doubao-seed-2-0-mini-260428", TAIL(S_4b5e88f2, 10), P_5388bc10, 0, C_968266c2, L_1ba2402b, M_4b5e88f2, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 14), 0, 0, 0, UNPRICED) \
    X(M_870ebbb0, "doubao-seed-2-0-pro-260215", TAIL(S_870ebbb0, 10), P_5388bc10, 0, C_ca8c933b, L_d2454420, M_870ebbb0, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 14), 0, 0, 0, UNPRICED) \
    X(M_ea188005, "doubao-seed-2-1-pro-260628", TAIL(S_ea188005, 10), P_5388bc10, 0, C_968266c2, L_f180ec23, M_ea188005, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 23), 0, 0, 0, UNPRICED) \
    X(M_8e0fba09, "doubao-seed-2-1-turbo-260628", TAIL(S_8e0fba09, 10), P_5388bc10, 0, C_968266c2, L_f180ec23, M_8e0fba09, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 23), 0, 0, 0, UNPRICED) \
    X(M_3008b20a, "doubao-seed-character-260628", TAIL(S_3008b20a, 10), P_5388bc10, 0, C_968266c2, L_f180ec23, M_3008b20a, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 23), 0, 0, 0, UNPRICED) \
    X(M_f8720a9a, "doubao-seed-evolving", TAIL(S_f8720a9a, 10), P_5388bc10, 0, C_968266c2, L_f180ec23, M_f8720a9a, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 23), 0, 0, 0, UNPRICED) \
    X(M_4f772c43, "glm-5-2-260617", TAIL(S_4f772c43, 10), P_5388bc10, 0, C_76c6d6f6, L_29f877a0, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), UNPRICED) \
    X(M_605f8e5a, "glm-5-3-flash-260828", TAIL(S_605f8e5a, 10), P_5388bc10, 0, C_674edbb3, L_29f877a0, M_9d958d90, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 11, 10), UNPRICED) \
    X(M_6b26f1fa, "seed-1-6-250915", TAIL(S_6b26f1fa, 10), P_5388bc10, 0, C_bea2d9d4, L_c8ec700b, M_6b26f1fa, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_40712740, "seed-1-6-flash", TAIL(S_40712740, 10), P_5388bc10, 0, C_6bc8be7c, L_41c124f1, M_40712740, K_a686ee67, MREG_GLOBAL, DAY(2025, 12, 23), 0, 0, 0, UNPRICED) \
    X(M_bc8e0b55, "seed-1-6-flash-250715", TAIL(S_bc8e0b55, 10), P_5388bc10, 0, C_bea2d9d4, L_c8ec700b, M_bc8e0b55, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_a4b4ebe4, "seed-1-8-251228", TAIL(S_5fb3459a, 17), P_5388bc10, 0, C_bea2d9d4, L_c8ec700b, M_a4b4ebe4, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_aa98eeb0, "seed-1.6", TAIL(S_868a86f0, 26), P_5388bc10, 0, C_6bc8be7c, L_41c124f1, M_aa98eeb0, K_a686ee67, MREG_GLOBAL, DAY(2025, 12, 23), 0, 0, 0, UNPRICED) \
    X(M_de18dc98, "seed-2-0-code-preview", TAIL(S_de18dc98, 10), P_5388bc10, 0, C_bea2d9d4, L_c8ec700b, M_de18dc98, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_1ad2e20f, "seed-2-0-code-preview-260328", TAIL(S_1ad2e20f, 10), P_5388bc10, 0, C_bea2d9d4, L_c8ec700b, M_1ad2e20f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_b990f087, "seed-2-0-lite", TAIL(S_b990f087, 10), P_5388bc10, 0, C_6bc8be7c, L_69bb61f0, M_b990f087, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 14), 0, 0, 0, UNPRICED) \
    X(M_8dd14eb9, "seed-2-0-lite-260228", TAIL(S_8dd14eb9, 10), P_5388bc10, 0, C_bea2d9d4, L_c8ec700b, M_8dd14eb9, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_28d25b2a, "seed-2-0-mini-260215", TAIL(S_28d25b2a, 10), P_5388bc10, 0, C_bea2d9d4, L_c8ec700b, M_28d25b2a, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_f183081e, "seed-2-0-pro-260328", TAIL(S_f183081e, 10), P_5388bc10, 0, C_bea2d9d4, L_c8ec700b, M_f183081e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_6fd94b8c, "seed-2.1-turbo", TAIL(S_21d837f2, 7), P_5388bc10, 0, C_6bc8be7c, L_83f29e8e, M_6fd94b8c, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, UNPRICED) \
    X(M_b0bb747f, "deepseek-v3-2", TAIL(S_b0bb747f, 9), P_88c54fef, 1, C_5ff05213, L_790b1c6e, M_6c588476, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, 0, E_b0bb747f(ANY)) \
    X(M_c92e39da, "deepseek-v3-2-251201", TAIL(S_c92e39da, 9), P_88c54fef, 1, C_5ff05213, L_790b1c6e, M_6c588476, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, 0, E_c92e39da(ANY)) \
    X(M_0285a1ce, "seed-1-6", TAIL(S_0285a1ce, 9), P_88c54fef, 1, C_7db2a5d0, L_41c124f1, M_aa98eeb0, K_a686ee67, MREG_GLOBAL, DAY(2025, 12, 23), 0, 0, 0, E_0285a1ce(ANY)) \
    X(M_5e0566cc, "seed-1-6-250915", TAIL(S_6b26f1fa, 10), P_88c54fef, 1, C_09171c3b, L_c8ec700b, M_6b26f1fa, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_5e0566cc(ANY)) \
    X(M_071f51c4, "seed-1-6-flash", TAIL(S_40712740, 10), P_88c54fef, 1, C_7db2a5d0, L_41c124f1, M_40712740, K_a686ee67, MREG_GLOBAL, DAY(2025, 12, 23), 0, 0, 0, E_071f51c4(ANY)) \
    X(M_fc0d9f72, "seed-1-6-flash-250715", TAIL(S_bc8e0b55, 10), P_88c54fef, 1, C_09171c3b, L_c8ec700b, M_bc8e0b55, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_fc0d9f72(ANY)) \
    X(M_1531b36d, "seed-1-8", TAIL(S_1531b36d, 9), P_88c54fef, 1, C_a17d983d, L_a5ce0ffb, M_bacad001, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_1531b36d(ANY)) \
    X(M_984f5a84, "seed-1-8-251228", TAIL(S_5fb3459a, 17), P_88c54fef, 1, C_09171c3b, L_c8ec700b, M_a4b4ebe4, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_984f5a84(ANY)) \
    X(M_263ffec6, "seed-2-0-code-preview", TAIL(S_de18dc98, 10), P_88c54fef, 1, C_09171c3b, L_c8ec700b, M_de18dc98, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_263ffec6(ANY)) \
    X(M_87f23819, "seed-2-0-code-preview-260328", TAIL(S_1ad2e20f, 10), P_88c54fef, 1, C_09171c3b, L_c8ec700b, M_1ad2e20f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_87f23819(ANY)) \
    X(M_37f894a8, "seed-2-0-lite", TAIL(S_b990f087, 10), P_88c54fef, 1, C_7db2a5d0, L_69bb61f0, M_b990f087, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 14), 0, 0, 0, E_37f894a8(ANY)) \
    X(M_626b9c1d, "seed-2-0-lite-260228", TAIL(S_8dd14eb9, 10), P_88c54fef, 1, C_09171c3b, L_c8ec700b, M_8dd14eb9, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_626b9c1d(ANY)) \
    X(M_f8858466, "seed-2-0-mini", TAIL(S_f8858466, 9), P_88c54fef, 1, C_7db2a5d0, L_69bb61f0, M_dfc5fa05, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 14), 0, 0, 0, E_f8858466(ANY)) \
    X(M_fa3ffc44, "seed-2-0-mini-260215", TAIL(S_28d25b2a, 10), P_88c54fef, 1, C_09171c3b, L_c8ec700b, M_28d25b2a, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_fa3ffc44(ANY)) \
    X(M_91abe62a, "seed-2-0-pro", TAIL(S_91abe62a, 9), P_88c54fef, 1, C_69237b79, L_a5ce0ffb, M_508b1695, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 14), 0, 0, 0, E_91abe62a(ANY)) \
    X(M_a3a5c35e, "seed-2-0-pro-260328", TAIL(S_f183081e, 10), P_88c54fef, 1, C_09171c3b, L_c8ec700b, M_f183081e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_a3a5c35e(ANY)) \
    X(M_22001015, "orpheus-v1-english", TAIL(S_caf6b68f, 5), P_db61f404, 0, C_d95ec030, L_6188db84, M_22001015, K_a686ee67, MREG_GLOBAL, DAY(2025, 12, 19), 0, 0, 0, UNPRICED) \
    X(M_f7b85028, "gemma-4-31b", TAIL(S_4f376230, 15), P_77b30b8a, 1, C_ac447ebc, L_4841c05c, M_9c37d712, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_f7b85028(ANY)) \
    X(M_23122703, "gpt-oss-120b", TAIL(S_024ab181, 14), P_77b30b8a, 3, C_d87b7405, L_5674d69e, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_23122703(ANY)) \
    X(M_e5c5e0d0, "llama-3.1-70b", TAIL(S_e9121018, 33), P_77b30b8a, 1, C_997281f7, L_c8ec700b, M_67e0d0ae, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, E_e5c5e0d0(ANY)) \
    X(M_90f6ac18, "llama-3.1-8b", TAIL(S_46e2d949, 14), P_77b30b8a, 1, C_80bdc340, L_d1a4c254, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), E_90f6ac18(ANY)) \
    X(M_18249f61, "llama-3.3-70b", TAIL(S_05088293, 20), P_77b30b8a, 1, C_917a7997, L_96cffaf0, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_18249f61(ANY)) \
    X(M_f732bd17, "llama-4-maverick-17b-128e-instruct", TAIL(S_6331fe34, 16), P_77b30b8a, 1, C_3a2beb99, L_7d9a2bc2, M_4d956ea8, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_f732bd17(ANY)) \
    X(M_1f7a2d57, "llama-4-scout-17b-16e-instruct", TAIL(S_17d13e56, 9), P_77b30b8a, 1, C_3a2beb99, L_fe4ac8bc, M_6339eb84, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_1f7a2d57(ANY)) \
    X(M_c90c4631, "llama3.1-70b", TAIL(S_1b3d8e8c, 10), P_77b30b8a, 1, C_8dbd2ce2, L_d1a4c254, M_67e0d0ae, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, E_c90c4631(ANY)) \
    X(M_8257853f, "llama3.1-8b", TAIL(S_16e74f46, 10), P_77b30b8a, 1, C_adf68eaf, L_05ab5114, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, DAY(2026, 4, 25), DAY(2026, 8, 21), E_8257853f(ANY)) \
    X(M_95d56414, "qwen-3-235b-a22b-instruct-2507", TAIL(S_95d56414, 9), P_77b30b8a, 1, C_f61fda18, L_ce2ace74, M_8cf539d2, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_95d56414(ANY)) \
    X(M_e59572e7, "qwen-3-235b-a22b-thinking-2507", TAIL(S_e59572e7, 9), P_77b30b8a, 1, C_584c9ce0, L_83f29e8e, M_0a08c961, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 25), 0, 0, 0, E_e59572e7(ANY)) \
    X(M_29c68d61, "qwen-3-32b", TAIL(S_29c68d61, 9), P_77b30b8a, 1, C_0c41a1f8, L_3f85f2dc, M_42bdfcfc, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_29c68d61(ANY)) \
    X(M_7cc33873, "qwen-3-coder-480b", TAIL(S_7cc33873, 9), P_77b30b8a, 1, C_2377d18a, L_eb12a7ab, M_62abebc9, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 23), 0, 0, DAY(2026, 9, 30), E_7cc33873(ANY)) \
    X(M_7b78327f, "qwen-3.8-27b", TAIL(S_7b78327f, 9), P_77b30b8a, 1, C_378b60a5, L_bce878e1, M_dea49a5a, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, 0, E_7b78327f(ANY)) \
    X(M_07b6ab59, "zai-glm-4.6", TAIL(S_07b6ab59, 9), P_77b30b8a, 1, C_3ba97ba5, L_08a2c5ad, M_ba79de29, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 9, 30), 0, DAY(2026, 1, 20), DAY(2026, 9, 30), E_07b6ab59(ANY)) \
    X(M_3263b8b7, "zai-glm-4.7", TAIL(S_3263b8b7, 9), P_77b30b8a, 1, C_12de34d7, L_8d0080ea, M_47d476cd, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 12, 22), 0, 0, DAY(2026, 11, 10), E_3263b8b7(ANY)) \
    X(M_0415378d, "Nemotron-3-Nano-Omni-30B-TEE", TAIL(S_0415378d, 7), P_77c836f4, 1, C_48621f43, L_bce878e1, M_c2dd1216, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 23), 0, 0, 0, E_0415378d(ANY)) \
    X(M_b1ced4b3, "Qwen/Qwen3-235B-A22B-Thinking-2507-TEE", TAIL(S_b1ced4b3, 7), P_77c836f4, 1, C_584c9ce0, L_83f29e8e, M_0a08c961, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 25), 0, 0, 0, E_b1ced4b3(ANY)) \
    X(M_88efc0ae, "Qwen/Qwen3-32B-TEE", TAIL(S_88efc0ae, 7), P_77c836f4, 1, C_6ab8b9ca, L_609a8e68, M_42bdfcfc, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_88efc0ae(ANY)) \
    X(M_14bfb559, "Qwen/Qwen3.5-397B-A17B-TEE", TAIL(S_14bfb559, 7), P_77c836f4, 1, C_6ce06f1a, L_eb12a7ab, M_dccb8b92, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 15), 0, 0, DAY(2026, 9, 30), E_14bfb559(ANY)) \
    X(M_36d10836, "Qwen/Qwen3.6-27B-TEE", TAIL(S_36d10836, 7), P_77c836f4, 1, C_582a2343, L_eb12a7ab, M_03868644, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, 0, E_36d10836(ANY)) \
    X(M_ae2e7083, "Qwen/Qwen3.8-27B-TEE", TAIL(S_ae2e7083, 7), P_77c836f4, 1, C_c1df3262, L_eb12a7ab, M_dea49a5a, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 16), 0, 0, 0, E_ae2e7083(ANY)) \
    X(M_db699b88, "deepseek-ai/DeepSeek-V3.2-TEE", TAIL(S_db699b88, 7), P_77c836f4, 1, C_5ff05213, L_ec86755a, M_6c588476, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, 0, E_db699b88(ANY)) \
    X(M_577572bf, "deepseek-ai/DeepSeek-V4-Flash-0731-TEE", TAIL(S_577572bf, 7), P_77c836f4, 1, C_86dc750e, L_631b3624, M_cedf04ac, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, 0, 0, E_577572bf(ANY)) \
    X(M_54d4c6d7, "google/gemma-4-31B-turbo-TEE", TAIL(S_54d4c6d7, 7), P_77c836f4, 1, C_28c48a06, L_ec86755a, M_56ad9fd9, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_54d4c6d7(ANY)) \
    X(M_5d6a533b, "moonshotai/Kimi-K2.6-TEE", TAIL(S_5d6a533b, 7), P_77c836f4, 1, C_450a7eee, L_9d3418fa, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, DAY(2026, 11, 10), E_5d6a533b(ANY)) \
    X(M_55091c93, "moonshotai/Kimi-K3-TEE", TAIL(S_55091c93, 7), P_77c836f4, 1, C_94205252, L_67cf8ac6, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_55091c93(ANY)) \
    X(M_59061939, "unsloth/Mistral-Nemo-Instruct-2407-TEE", TAIL(S_59061939, 7), P_77c836f4, 1, C_e9a6859d, L_7dddb4b9, M_59061939, K_6e58805c, MREG_GLOBAL, DAY(2024, 7, 1), 0, 0, 0, E_59061939(ANY)) \
    X(M_b08d2ecf, "zai-org/GLM-4.7-TEE", TAIL(S_b08d2ecf, 7), P_77c836f4, 2, C_96548415, L_4b0ed951, M_47d476cd, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 12, 22), 0, 0, DAY(2026, 11, 10), E_b08d2ecf(ANY)) \
    X(M_c9a89cb2, "zai-org/GLM-5.1-TEE", TAIL(S_c9a89cb2, 7), P_77c836f4, 1, C_96548415, L_3a58567d, M_a2208e8c, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 4, 7), 0, 0, DAY(2026, 9, 30), E_c9a89cb2(ANY)) \
    X(M_fe6e9593, "zai-org/GLM-5.2-TEE", TAIL(S_fe6e9593, 7), P_77c836f4, 1, C_b1ea416a, L_67cf8ac6, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_fe6e9593(ANY)) \
    X(M_d76f77db, "@cf/ai4bharat/indictrans2-en-indic-1B", TAIL(S_d76f77db, 11), P_738e22f0, 1, C_5e3859e1, L_c8ec700b, M_d76f77db, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_d76f77db(ANY)) \
    X(M_1b537ca4, "@cf/aisingapore/gemma-sea-lion-v4-27b-it", TAIL(S_1b537ca4, 11), P_738e22f0, 1, C_0fb960d1, L_f95b1ee4, M_d9e01a11, K_a686ee67, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, 0, E_1b537ca4(ANY)) \
    X(M_ddc73f4a, "@cf/baai/bge-base-en-v1.5", TAIL(S_ddc73f4a, 11), P_738e22f0, 1, C_a1e8e540, L_dfaae8e5, M_6ff278bd, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_ddc73f4a(ANY)) \
    X(M_36b0a067, "@cf/baai/bge-large-en-v1.5", TAIL(S_36b0a067, 11), P_738e22f0, 1, C_a6586bb8, L_c8ec700b, M_36b0a067, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_36b0a067(ANY)) \
    X(M_9cb99b9a, "@cf/baai/bge-m3", TAIL(S_9cb99b9a, 11), P_738e22f0, 1, C_35abef3c, L_a6174c49, M_e25a3450, K_a686ee67, MREG_GLOBAL, DAY(2024, 1, 30), 0, 0, 0, E_9cb99b9a(ANY)) \
    X(M_e2b9566f, "@cf/baai/bge-reranker-base", TAIL(S_e2b9566f, 11), P_738e22f0, 1, C_7ed3f275, L_c8ec700b, M_a0b10e14, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_e2b9566f(ANY)) \
    X(M_eca2bc69, "@cf/baai/bge-small-en-v1.5", TAIL(S_eca2bc69, 11), P_738e22f0, 1, C_bf638337, L_c8ec700b, M_c09efc1a, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_eca2bc69(ANY)) \
    X(M_221f8a2f, "@cf/cloudflare/clairic", TAIL(S_221f8a2f, 11), P_738e22f0, 1, C_56ed87b8, L_9d783c29, M_221f8a2f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_221f8a2f(ANY)) \
    X(M_aa841bf8, "@cf/cloudflare/clef", TAIL(S_aa841bf8, 11), P_738e22f0, 1, C_9f197815, L_9d783c29, M_aa841bf8, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_aa841bf8(ANY)) \
    X(M_b26d0d1b, "@cf/cloudflare/clef-flash", TAIL(S_b26d0d1b, 11), P_738e22f0, 1, C_9f197815, L_3cf9fb07, M_b26d0d1b, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_b26d0d1b(ANY)) \
    X(M_ade1b8ac, "@cf/cloudflare/clef-omni", TAIL(S_ade1b8ac, 11), P_738e22f0, 1, C_9f197815, L_b8ada5a4, M_ade1b8ac, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_ade1b8ac(ANY)) \
    X(M_b4a220eb, "@cf/daily-co/phonellm-mini-alpha-2", TAIL(S_b4a220eb, 11), P_738e22f0, 1, C_5e3859e1, L_c8ec700b, M_b4a220eb, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_b4a220eb(ANY)) \
    X(M_397e0e8d, "@cf/deepseek-ai/deepseek-r1-distill-qwen-32b", TAIL(S_397e0e8d, 11), P_738e22f0, 1, C_0e8c300c, L_4d32c160, M_397e0e8d, K_f7ede32b, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_397e0e8d(ANY)) \
    X(M_78185dc1, "@cf/deepseek-ai/deepseek-v4-flash-0731", TAIL(S_78185dc1, 11), P_738e22f0, 1, C_86dc750e, L_fe6af0b9, M_cedf04ac, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, 0, 0, E_78185dc1(ANY)) \
    X(M_2809f176, "@cf/deepseek-ai/deepseek-v4-pro-0813", TAIL(S_2809f176, 11), P_738e22f0, 1, C_86dc750e, L_fe6af0b9, M_53efb261, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_2809f176(ANY)) \
    X(M_bbf72269, "@cf/deepseek-ai/deepseek-v4.1-flash-1017", TAIL(S_bbf72269, 11), P_738e22f0, 1, C_c8d102c1, L_fe6af0b9, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_bbf72269(ANY)) \
    X(M_e14d391c, "@cf/google/gemma-3-12b-it", TAIL(S_e14d391c, 11), P_738e22f0, 1, C_c19f90fb, L_bce878e1, M_4abc260a, K_dac21884, MREG_GLOBAL, DAY(2025, 3, 12), 0, 0, 0, E_e14d391c(ANY)) \
    X(M_df74538c, "@cf/google/gemma-4-26b-a4b-it", TAIL(S_df74538c, 11), P_738e22f0, 1, C_c1df3262, L_7e5ae945, M_f5169509, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_df74538c(ANY)) \
    X(M_3c1796a4, "@cf/huggingface/distilbert-sst-2-int8", TAIL(S_3c1796a4, 11), P_738e22f0, 1, C_5e3859e1, L_c8ec700b, M_3c1796a4, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_3c1796a4(ANY)) \
    X(M_83e62d0b, "@cf/ibm-granite/granite-4.0-h-micro", TAIL(S_83e62d0b, 11), P_738e22f0, 1, C_ae7e37b2, L_f5d5ad80, M_61df0a74, K_a686ee67, MREG_GLOBAL, DAY(2025, 10, 2), 0, 0, 0, E_83e62d0b(ANY)) \
    X(M_e6193cc9, "@cf/meta/llama-2-7b-chat-fp16", TAIL(S_e6193cc9, 11), P_738e22f0, 1, C_22794294, L_516e38be, M_e6193cc9, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_e6193cc9(ANY)) \
    X(M_2154e706, "@cf/meta/llama-2-7b-chat-int8", TAIL(S_2154e706, 11), P_738e22f0, 1, C_22794294, L_3e7f2344, M_297d1e71, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_2154e706(ANY)) \
    X(M_a97ecdfb, "@cf/meta/llama-3-8b-instruct", TAIL(S_a97ecdfb, 11), P_738e22f0, 1, C_e223c127, L_ca3eb2c6, M_344115a4, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, E_a97ecdfb(ANY)) \
    X(M_1fb39dda, "@cf/meta/llama-3-8b-instruct-awq", TAIL(S_1fb39dda, 11), P_738e22f0, 1, C_e223c127, L_ca3eb2c6, M_344115a4, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, E_1fb39dda(ANY)) \
    X(M_6c90e4c5, "@cf/meta/llama-3.1-70b-instruct-fp8-fast", TAIL(S_6c90e4c5, 11), P_738e22f0, 1, C_997281f7, L_c8ec700b, M_67e0d0ae, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, E_6c90e4c5(ANY)) \
    X(M_0160c1f0, "@cf/meta/llama-3.1-8b-instruct", TAIL(S_0160c1f0, 11), P_738e22f0, 1, C_80bdc340, L_bce878e1, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), E_0160c1f0(ANY)) \
    X(M_def11592, "@cf/meta/llama-3.1-8b-instruct-awq", TAIL(S_def11592, 11), P_738e22f0, 1, C_80bdc340, L_bce878e1, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), E_def11592(ANY)) \
    X(M_d50cec65, "@cf/meta/llama-3.1-8b-instruct-fast", TAIL(S_d50cec65, 11), P_738e22f0, 1, C_80bdc340, L_bce878e1, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), E_d50cec65(ANY)) \
    X(M_6ad523b5, "@cf/meta/llama-3.1-8b-instruct-fp8", TAIL(S_6ad523b5, 11), P_738e22f0, 1, C_adf68eaf, L_e016aef3, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), E_6ad523b5(ANY)) \
    X(M_1d9bfcf0, "@cf/meta/llama-3.1-8b-instruct-fp8-fast", TAIL(S_1d9bfcf0, 11), P_738e22f0, 1, C_80bdc340, L_bce878e1, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), E_1d9bfcf0(ANY)) \
    X(M_5d688a03, "@cf/meta/llama-3.2-11b-vision-instruct", TAIL(S_5d688a03, 11), P_738e22f0, 1, C_80eaeb00, L_d1a4c254, M_99fcba82, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_5d688a03(ANY)) \
    X(M_d5c1c4a8, "@cf/meta/llama-3.2-1b-instruct", TAIL(S_d5c1c4a8, 11), P_738e22f0, 1, C_3f03fd9c, L_a654df96, M_772ca25d, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_d5c1c4a8(ANY)) \
    X(M_40906932, "@cf/meta/llama-3.2-3b-instruct", TAIL(S_40906932, 11), P_738e22f0, 1, C_7172cb72, L_c8ec700b, M_59804501, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_40906932(ANY)) \
    X(M_9543159e, "@cf/meta/llama-3.3-70b-instruct-fp8-fast", TAIL(S_9543159e, 11), P_738e22f0, 1, C_ab18e778, L_c7e7ad46, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_9543159e(ANY)) \
    X(M_8340a167, "@cf/meta/llama-4-scout-17b-16e-instruct", TAIL(S_8340a167, 11), P_738e22f0, 1, C_59679156, L_933a988a, M_6339eb84, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_8340a167(ANY)) \
    X(M_b540fa5e, "@cf/meta/m2m100-1.2b", TAIL(S_b540fa5e, 11), P_738e22f0, 1, C_5e3859e1, L_c8ec700b, M_c4006bec, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_b540fa5e(ANY)) \
    X(M_b0edf7d9, "@cf/mistral/mistral-7b-instruct-v0.1", TAIL(S_b0edf7d9, 11), P_738e22f0, 1, C_84980ca6, L_ca3eb2c6, M_fcbbd8f2, K_ef2331bc, MREG_GLOBAL, DAY(2023, 9, 28), 0, 0, 0, E_b0edf7d9(ANY)) \
    X(M_720780fa, "@cf/mistralai/mistral-small-3.1-24b-instruct", TAIL(S_720780fa, 11), P_738e22f0, 1, C_1ba2bafb, L_c8ec700b, M_eee465aa, K_6e58805c, MREG_GLOBAL, DAY(2025, 3, 17), 0, 0, 0, E_720780fa(ANY)) \
    X(M_c1194951, "@cf/moondream/moondream3.1-9B-A2B", TAIL(S_c1194951, 11), P_738e22f0, 1, C_5e3859e1, L_c8ec700b, M_c1194951, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_c1194951(ANY)) \
    X(M_d0215a05, "@cf/moonshotai/kimi-k2.5", TAIL(S_d0215a05, 11), P_738e22f0, 1, C_ebfc071a, L_92c4859e, M_06434604, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 1, 27), 0, 0, DAY(2026, 9, 23), E_d0215a05(ANY)) \
    X(M_c76e5e14, "@cf/moonshotai/kimi-k2.6", TAIL(S_c76e5e14, 11), P_738e22f0, 1, C_450a7eee, L_6e9f4bc9, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, DAY(2026, 11, 10), E_c76e5e14(ANY)) \
    X(M_e010e811, "@cf/moonshotai/kimi-k2.7-code", TAIL(S_e010e811, 11), P_738e22f0, 1, C_d7ae0263, L_92c4859e, M_5ea285ac, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, DAY(2026, 11, 10), E_e010e811(ANY)) \
    X(M_1a42ab52, "@cf/nvidia/nemotron-3-120b-a12b", TAIL(S_1a42ab52, 11), P_738e22f0, 1, C_54298616, L_f180ec23, M_53ec3257, K_a686ee67, MREG_GLOBAL, DAY(2026, 3, 11), 0, 0, 0, E_1a42ab52(ANY)) \
    X(M_577a6a14, "@cf/openai/gpt-oss-120b", TAIL(S_577a6a14, 11), P_738e22f0, 1, C_d87b7405, L_788aad12, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_577a6a14(ANY)) \
    X(M_af29cc0f, "@cf/openai/gpt-oss-20b", TAIL(S_af29cc0f, 11), P_738e22f0, 1, C_d87b7405, L_788aad12, M_a741d960, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_af29cc0f(ANY)) \
    X(M_8c1f7d8c, "@cf/openai/whisper", TAIL(S_8c1f7d8c, 11), P_738e22f0, 1, C_bd1cde40, L_c8ec700b, M_8c1f7d8c, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_8c1f7d8c(ANY)) \
    X(M_6a0d5083, "@cf/openai/whisper-large-v3-turbo", TAIL(S_6a0d5083, 11), P_738e22f0, 1, C_3e86cc19, L_c8ec700b, M_db16fd52, K_a686ee67, MREG_GLOBAL, DAY(2024, 10, 1), 0, 0, 0, E_6a0d5083(ANY)) \
    X(M_cbbe50c6, "@cf/pfnet/plamo-embedding-1b", TAIL(S_cbbe50c6, 11), P_738e22f0, 1, C_a6586bb8, L_c8ec700b, M_cbbe50c6, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_cbbe50c6(ANY)) \
    X(M_5a377853, "@cf/qwen/qwen2.5-coder-32b-instruct", TAIL(S_5a377853, 11), P_738e22f0, 1, C_4ec33e25, L_05f53daf, M_0fd77810, K_f7ede32b, MREG_GLOBAL, DAY(2024, 11, 12), 0, 0, 0, E_5a377853(ANY)) \
    X(M_21a007f6, "@cf/qwen/qwen3-30b-a3b-fp8", TAIL(S_21a007f6, 11), P_738e22f0, 1, C_f4027486, L_05f53daf, M_e29db3c8, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, 0, E_21a007f6(ANY)) \
    X(M_d0e334df, "@cf/qwen/qwen3-embedding-0.6b", TAIL(S_d0e334df, 11), P_738e22f0, 1, C_2e6afc49, L_05f53daf, M_2d2a03fd, K_f7ede32b, MREG_GLOBAL, DAY(2025, 6, 3), 0, 0, 0, E_d0e334df(ANY)) \
    X(M_56ff17c0, "@cf/qwen/qwen3.8-27b", TAIL(S_56ff17c0, 11), P_738e22f0, 1, C_c1df3262, L_92c4859e, M_dea49a5a, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, 0, E_56ff17c0(ANY)) \
    X(M_c0009d29, "@cf/qwen/qwq-32b", TAIL(S_c0009d29, 11), P_738e22f0, 1, C_5755d509, L_c7e7ad46, M_b89cccd1, K_f7ede32b, MREG_GLOBAL, DAY(2025, 3, 5), 0, 0, 0, E_c0009d29(ANY)) \
    X(M_3554370e, "@cf/thinkingmachines/inkling-2-small", TAIL(S_3554370e, 11), P_738e22f0, 1, C_3d8e2e91, L_fe6af0b9, M_89f5c7fc, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_3554370e(ANY)) \
    X(M_6833894f, "@cf/zai-org/glm-4.7-flash", TAIL(S_6833894f, 11), P_738e22f0, 1, C_48ab78c4, L_7dddb4b9, M_781f7697, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 1, 19), 0, 0, 0, E_6833894f(ANY)) \
    X(M_8c0a481a, "@cf/zai-org/glm-5.2", TAIL(S_8c0a481a, 11), P_738e22f0, 1, C_c8fb34f5, L_6e9f4bc9, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_8c0a481a(ANY)) \
    X(M_1691061d, "@cf/zai-org/glm-5.3", TAIL(S_1691061d, 11), P_738e22f0, 1, C_55223374, L_fe6af0b9, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_1691061d(ANY)) \
    X(M_a06af0ca, "@cf/zai-org/glm-5.3-flash", TAIL(S_a06af0ca, 11), P_738e22f0, 1, C_1a0890a7, L_fe6af0b9, M_9d958d90, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 11, 10), E_a06af0ca(ANY)) \
    X(M_dcfb5ab3, "clairic", TAIL(S_965b5b27, 22), P_738e22f0, 1, C_56ed87b8, L_9d783c29, M_dcfb5ab3, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_dcfb5ab3(ANY)) \
    X(M_a884c385, "clef", TAIL(S_1b0e01c9, 22), P_738e22f0, 1, C_8b158880, L_9d783c29, M_a884c385, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_a884c385(ANY)) \
    X(M_3c9c87d0, "clef-omni", TAIL(S_a02ad14e, 22), P_738e22f0, 1, C_e333fae4, L_b8ada5a4, M_3c9c87d0, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_3c9c87d0(ANY)) \
    X(M_adba678b, "typesafe/jev", TAIL(S_adba678b, 11), P_738e22f0, 1, C_9f197815, L_e016aef3, M_adba678b, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_adba678b(ANY)) \
    X(M_3fc99f5d, "typesafe/jev-1.14.0", TAIL(S_3fc99f5d, 11), P_738e22f0, 1, C_9f197815, L_e016aef3, M_3fc99f5d, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_3fc99f5d(ANY)) \
    X(M_df2f57da, "alibaba/qwen3-max", TAIL(S_275ef122, 7), P_2495aed3, 1, C_a665ca9e, L_eb12a7ab, M_5d36bf70, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, DAY(2026, 9, 30), E_df2f57da(ANY)) \
    X(M_d54e8a8c, "alibaba/qwen3.5-397b-a17b", TAIL(S_d54e8a8c, 22), P_2495aed3, 1, C_6ce06f1a, L_eb12a7ab, M_dccb8b92, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 15), 0, 0, DAY(2026, 9, 30), E_d54e8a8c(ANY)) \
    X(M_e4ec7f97, "alibaba/qwen3.7-max", TAIL(S_28142a8e, 7), P_2495aed3, 1, C_24b9fed3, L_9214ee0b, M_a3a34c56, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 5, 21), 0, 0, DAY(2026, 9, 30), E_e4ec7f97(ANY)) \
    X(M_52206d37, "alibaba/qwen3.7-plus", TAIL(S_b14a6093, 7), P_2495aed3, 1, C_5cb3ac79, L_823120cf, M_7190ddc2, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 6, 2), 0, 0, DAY(2026, 9, 30), E_52206d37(ANY)) \
    X(M_5bb2277b, "alibaba/qwen3.8-max", TAIL(S_126174dd, 7), P_2495aed3, 1, C_188d1a74, L_29f877a0, M_99ca714b, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 3), 0, 0, DAY(2026, 9, 30), E_5bb2277b(ANY)) \
    X(M_21bef4d8, "anthropic/claude-fable-5", TAIL(S_0dd65dcf, 10), P_2495aed3, 1, C_1638d540, L_ddd5b34b, M_86c0c8bf, K_98665e4e, MREG_GLOBAL, DAY(2026, 6, 9), 0, 0, DAY(2026, 11, 10), E_21bef4d8(ANY)) \
    X(M_e1695b41, "anthropic/claude-fable-5.1", TAIL(S_1c31edb7, 7), P_2495aed3, 1, C_10a726fd, L_ddd5b34b, M_98ee7005, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 1), 0, 0, DAY(2026, 11, 10), E_e1695b41(ANY)) \
    X(M_0edac813, "anthropic/claude-haiku-4.5", TAIL(S_9dd98199, 4), P_2495aed3, 1, C_fa519194, L_449add89, M_dd2f481c, K_a2682d5c, MREG_GLOBAL, DAY(2025, 10, 15), 0, 0, DAY(2026, 11, 10), E_0edac813(ANY)) \
    X(M_3b23f50a, "anthropic/claude-opus-4.5", TAIL(S_f9c852e4, 4), P_2495aed3, 1, C_50c0358f, L_449add89, M_f583c185, K_a2682d5c, MREG_GLOBAL, DAY(2025, 11, 24), 0, 0, DAY(2026, 11, 10), E_3b23f50a(ANY)) \
    X(M_a36d6b23, "anthropic/claude-opus-4.6", TAIL(S_a047b106, 4), P_2495aed3, 1, C_5d594a9b, L_ddd5b34b, M_82f48fe4, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 4), 0, 0, DAY(2026, 11, 10), E_a36d6b23(ANY)) \
    X(M_537a28d5, "anthropic/claude-opus-4.7", TAIL(S_db007720, 4), P_2495aed3, 1, C_1638d540, L_ddd5b34b, M_792c5a49, K_98665e4e, MREG_GLOBAL, DAY(2026, 4, 16), 0, 0, DAY(2026, 11, 10), E_537a28d5(ANY)) \
    X(M_5c4e02c6, "anthropic/claude-opus-4.8", TAIL(S_b05d2e92, 4), P_2495aed3, 1, C_1638d540, L_ddd5b34b, M_cccbc1ce, K_98665e4e, MREG_GLOBAL, DAY(2026, 5, 28), 0, 0, DAY(2026, 11, 10), E_5c4e02c6(ANY)) \
    X(M_6bbb141b, "anthropic/claude-opus-5", TAIL(S_6a5c1c3d, 10), P_2495aed3, 1, C_1638d540, L_ddd5b34b, M_568e0eb3, K_98665e4e, MREG_GLOBAL, DAY(2026, 7, 24), 0, 0, DAY(2026, 11, 10), E_6bbb141b(ANY)) \
    X(M_46e731ae, "anthropic/claude-opus-5.5", TAIL(S_86cf1678, 7), P_2495aed3, 1, C_10a726fd, L_ddd5b34b, M_cfe0652e, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_46e731ae(ANY)) \
    X(M_23cebb3c, "anthropic/claude-sonnet-4.5", TAIL(S_a8905cf1, 4), P_2495aed3, 1, C_fa519194, L_449add89, M_ec8b283a, K_a2682d5c, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, DAY(2026, 11, 10), E_23cebb3c(ANY)) \
    X(M_e247451a, "anthropic/claude-sonnet-4.6", TAIL(S_ffc67ef0, 4), P_2495aed3, 1, C_50c0358f, L_ddd5b34b, M_fec21a94, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 17), 0, 0, DAY(2026, 11, 10), E_e247451a(ANY)) \
    X(M_9eeb1d76, "anthropic/claude-sonnet-5", TAIL(S_40ec5e64, 10), P_2495aed3, 1, C_1638d540, L_ddd5b34b, M_2cd37409, K_98665e4e, MREG_GLOBAL, DAY(2026, 6, 30), 0, 0, DAY(2026, 11, 10), E_9eeb1d76(ANY)) \
    X(M_3629edca, "claude-fable-5", TAIL(S_b22bc474, 23), P_2495aed3, 1, C_1638d540, L_ddd5b34b, M_86c0c8bf, K_98665e4e, MREG_GLOBAL, DAY(2026, 6, 9), 0, 0, DAY(2026, 11, 10), E_3629edca(ANY)) \
    X(M_c5f54692, "claude-fable-5-1", TAIL(S_e12f6882, 25), P_2495aed3, 1, C_10a726fd, L_ddd5b34b, M_98ee7005, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 1), 0, 0, DAY(2026, 11, 10), E_c5f54692(ANY)) \
    X(M_61db85a9, "claude-fable-5-2", TAIL(S_ee2b3c29, 25), P_2495aed3, 1, C_fab0e104, L_ddd5b34b, M_38feef90, K_98665e4e, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_61db85a9(ANY)) \
    X(M_c39046bc, "claude-haiku-4-5", TAIL(S_3330c0be, 22), P_2495aed3, 1, C_fa519194, L_449add89, M_dd2f481c, K_a2682d5c, MREG_GLOBAL, DAY(2025, 10, 15), 0, 0, DAY(2026, 11, 10), E_c39046bc(ANY)) \
    X(M_d1395185, "claude-haiku-5-5", TAIL(S_e843a35f, 25), P_2495aed3, 1, C_54089d4b, L_ddd5b34b, M_016da3c7, K_98665e4e, MREG_GLOBAL, DAY(2026, 10, 7), 0, 0, DAY(2026, 11, 10), E_d1395185(ANY)) \
    X(M_a19f999f, "claude-opus-4-5", TAIL(S_42c9524a, 22), P_2495aed3, 1, C_50c0358f, L_449add89, M_f583c185, K_a2682d5c, MREG_GLOBAL, DAY(2025, 11, 24), 0, 0, DAY(2026, 11, 10), E_a19f999f(ANY)) \
    X(M_19d3c2ce, "claude-opus-4-6", TAIL(S_8cd5cad8, 22), P_2495aed3, 1, C_5d594a9b, L_ddd5b34b, M_82f48fe4, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 4), 0, 0, DAY(2026, 11, 10), E_19d3c2ce(ANY)) \
    X(M_2d6ace2e, "claude-opus-4-7", TAIL(S_8788f588, 22), P_2495aed3, 1, C_1638d540, L_ddd5b34b, M_792c5a49, K_98665e4e, MREG_GLOBAL, DAY(2026, 4, 16), 0, 0, DAY(2026, 11, 10), E_2d6ace2e(ANY)) \
    X(M_f1446dff, "claude-opus-4-8", TAIL(S_5e3f5217, 25), P_2495aed3, 1, C_1638d540, L_ddd5b34b, M_cccbc1ce, K_98665e4e, MREG_GLOBAL, DAY(2026, 5, 28), 0, 0, DAY(2026, 11, 10), E_f1446dff(ANY)) \
    X(M_ecfc53fc, "claude-opus-5", TAIL(S_cfcdefab, 23), P_2495aed3, 1, C_1638d540, L_ddd5b34b, M_568e0eb3, K_98665e4e, MREG_GLOBAL, DAY(2026, 7, 24), 0, 0, DAY(2026, 11, 10), E_ecfc53fc(ANY)) \
    X(M_6e896385, "claude-opus-5-5", TAIL(S_a29721bc, 25), P_2495aed3, 1, C_10a726fd, L_ddd5b34b, M_cfe0652e, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_6e896385(ANY)) \
    X(M_cf5fb5e1, "claude-sonnet-4-5", TAIL(S_eca904a8, 22), P_2495aed3, 1, C_fa519194, L_449add89, M_ec8b283a, K_a2682d5c, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, DAY(2026, 11, 10), E_cf5fb5e1(ANY)) \
    X(M_22d859e4, "claude-sonnet-4-6", TAIL(S_2fb98617, 22), P_2495aed3, 1, C_50c0358f, L_ddd5b34b, M_fec21a94, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 17), 0, 0, DAY(2026, 11, 10), E_22d859e4(ANY)) \
    X(M_b5e3af16, "claude-sonnet-5", TAIL(S_bceb745d, 25), P_2495aed3, 1, C_1638d540, L_ddd5b34b, M_2cd37409, K_98665e4e, MREG_GLOBAL, DAY(2026, 6, 30), 0, 0, DAY(2026, 11, 10), E_b5e3af16(ANY)) \
    X(M_02c77b35, "claude-sonnet-5-5", TAIL(S_e4f454b2, 25), P_2495aed3, 1, C_10a726fd, L_ddd5b34b, M_d1236105, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 28), 0, 0, DAY(2026, 11, 10), E_02c77b35(ANY)) \
    X(M_cff0df96, "deepseek/deepseek-v4-pro", TAIL(S_55244494, 7), P_2495aed3, 1, C_0c67a4de, L_abc39464, M_4247e801, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 11, 10), E_cff0df96(ANY)) \
    X(M_4562de11, "gpt-4.1", TAIL(S_7ff9122f, 17), P_2495aed3, 1, C_573df607, L_2576a3b2, M_c8893463, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_4562de11(ANY)) \
    X(M_9a3250a7, "gpt-4.1-mini", TAIL(S_95f0e8f7, 4), P_2495aed3, 1, C_573df607, L_2576a3b2, M_ebd5240e, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_9a3250a7(ANY)) \
    X(M_21b0f536, "gpt-4.1-nano", TAIL(S_9b148cef, 4), P_2495aed3, 1, C_d5f244f5, L_b9d74d7d, M_7bcf0529, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_21b0f536(ANY)) \
    X(M_cb502817, "gpt-4o", TAIL(S_8b0bce83, 20), P_2495aed3, 1, C_3edea0ad, L_788aad12, M_abb375db, K_474633b1, MREG_GLOBAL, DAY(2024, 5, 13), 0, 0, DAY(2026, 11, 10), E_cb502817(ANY)) \
    X(M_e4fae3e1, "gpt-4o-mini", TAIL(S_b5de1d1b, 20), P_2495aed3, 1, C_417a2c1a, L_788aad12, M_94d9f0da, K_474633b1, MREG_GLOBAL, DAY(2024, 7, 18), 0, 0, DAY(2026, 11, 10), E_e4fae3e1(ANY)) \
    X(M_33f6865e, "gpt-5", TAIL(S_e7ee51b8, 17), P_2495aed3, 1, C_372696d7, L_f95b1ee4, M_3ada7776, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_33f6865e(ANY)) \
    X(M_3207cff4, "gpt-5-mini", TAIL(S_1a5e0c28, 17), P_2495aed3, 1, C_372696d7, L_f95b1ee4, M_020751dc, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_3207cff4(ANY)) \
    X(M_95e7f332, "gpt-5-nano", TAIL(S_4d87caa7, 17), P_2495aed3, 1, C_372696d7, L_f95b1ee4, M_6c69beeb, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_95e7f332(ANY)) \
    X(M_47f163fc, "gpt-5.1", TAIL(S_db78f8dd, 9), P_2495aed3, 1, C_ce26ca70, L_f95b1ee4, M_934715f8, K_c770f2fc, MREG_GLOBAL, DAY(2025, 11, 13), 0, 0, DAY(2026, 11, 10), E_47f163fc(ANY)) \
    X(M_01b2e840, "gpt-5.4", TAIL(S_101df283, 20), P_2495aed3, 1, C_ce26ca70, L_ddd5b34b, M_da5f158f, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 5), 0, 0, DAY(2026, 11, 10), E_01b2e840(ANY)) \
    X(M_48127e24, "gpt-5.4-mini", TAIL(S_53c6b415, 20), P_2495aed3, 1, C_ce26ca70, L_f95b1ee4, M_deed65be, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 17), 0, 0, DAY(2026, 11, 10), E_48127e24(ANY)) \
    X(M_3de3f3e1, "gpt-5.4-nano", TAIL(S_6120ee47, 20), P_2495aed3, 1, C_ce26ca70, L_f95b1ee4, M_4b541524, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 17), 0, 0, DAY(2026, 11, 10), E_3de3f3e1(ANY)) \
    X(M_d65fb93d, "gpt-5.4-pro", TAIL(S_dce1e2ce, 20), P_2495aed3, 1, C_ced022b5, L_ddd5b34b, M_761cd44e, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 5), 0, 0, DAY(2026, 11, 10), E_d65fb93d(ANY)) \
    X(M_fefb76a9, "gpt-5.5", TAIL(S_b69f9707, 20), P_2495aed3, 1, C_372696d7, L_ddd5b34b, M_9a8f4a62, K_c770f2fc, MREG_GLOBAL, DAY(2026, 4, 23), 0, 0, DAY(2026, 11, 10), E_fefb76a9(ANY)) \
    X(M_f2e64057, "gpt-5.5-pro", TAIL(S_d7443cc8, 7), P_2495aed3, 1, C_372696d7, L_ddd5b34b, M_cd647860, K_c770f2fc, MREG_GLOBAL, DAY(2026, 4, 23), 0, 0, DAY(2026, 11, 10), E_f2e64057(ANY)) \
    X(M_af864357, "gpt-5.6-luna", TAIL(S_d3531574, 20), P_2495aed3, 1, C_8145d220, L_6dec5374, M_65a8fc1d, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_af864357(ANY)) \
    X(M_f9944bad, "gpt-5.6-sol", TAIL(S_823425c8, 20), P_2495aed3, 1, C_5b20d024, L_6dec5374, M_05106807, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_f9944bad(ANY)) \
    X(M_5eddfa2e, "gpt-5.6-terra", TAIL(S_1df6eea7, 20), P_2495aed3, 1, C_8145d220, L_6dec5374, M_f8dbf8d1, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_5eddfa2e(ANY)) \
    X(M_06d69d8c, "gpt-6-astra", TAIL(S_5f5e8972, 14), P_2495aed3, 1, C_bb623c87, L_6dec5374, M_5553b7ca, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 3), 0, 0, DAY(2026, 11, 10), E_06d69d8c(ANY)) \
    X(M_5aeb1c06, "gpt-6-luna", TAIL(S_b85a5b4d, 14), P_2495aed3, 1, C_bb623c87, L_6dec5374, M_e5d07697, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_5aeb1c06(ANY)) \
    X(M_295c6d7f, "gpt-6-sol", TAIL(S_9be07b68, 14), P_2495aed3, 1, C_bb623c87, L_6dec5374, M_3b5ea6fd, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_295c6d7f(ANY)) \
    X(M_3c4a7847, "gpt-6.1-sol", TAIL(S_707174bc, 22), P_2495aed3, 1, C_d3990f6e, L_6dec5374, M_0f7beea5, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 29), 0, 0, DAY(2026, 11, 10), E_3c4a7847(ANY)) \
    X(M_6bda71e1, "gpt-6.1-terra", TAIL(S_c160a26d, 22), P_2495aed3, 1, C_936ce79e, L_6dec5374, M_1dcd13c2, K_e971087a, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_6bda71e1(ANY)) \
    X(M_58cd8edb, "gpt-6.2-astra", TAIL(S_869f3a13, 22), P_2495aed3, 1, C_09171c3b, L_59e38305, M_71caba4b, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 20), E_58cd8edb(ANY)) \
    X(M_c0ba6030, "gpt-6.2-sol", TAIL(S_7db2b698, 22), P_2495aed3, 1, C_09171c3b, L_59e38305, M_f2e3531d, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 20), E_c0ba6030(ANY)) \
    X(M_9484f18c, "moonshotai/kimi-k3", TAIL(S_72d58b8e, 7), P_2495aed3, 1, C_94205252, L_631b3624, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_9484f18c(ANY)) \
    X(M_3441924f, "o3", TAIL(S_2d36bbf0, 20), P_2495aed3, 1, C_b9563e17, L_013f2f81, M_f61f191f, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 16), 0, 0, DAY(2026, 11, 10), E_3441924f(ANY)) \
    X(M_ead300c9, "o3-mini", TAIL(S_598d0df5, 20), P_2495aed3, 1, C_40a5ebc1, L_013f2f81, M_5fb87f8a, K_c770f2fc, MREG_GLOBAL, DAY(2024, 12, 20), 0, 0, DAY(2026, 11, 10), E_ead300c9(ANY)) \
    X(M_b168ee77, "o4-mini", TAIL(S_ba38d1fd, 4), P_2495aed3, 1, C_3046b695, L_013f2f81, M_4d9331f9, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 16), 0, 0, DAY(2026, 11, 10), E_b168ee77(ANY)) \
    X(M_87e617a1, "openai/gpt-4.1", TAIL(S_58c4798c, 4), P_2495aed3, 1, C_573df607, L_2576a3b2, M_c8893463, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_87e617a1(ANY)) \
    X(M_1f67b185, "openai/gpt-4.1-mini", TAIL(S_931d5501, 4), P_2495aed3, 1, C_573df607, L_2576a3b2, M_ebd5240e, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_1f67b185(ANY)) \
    X(M_9a0bbf48, "openai/gpt-4.1-nano", TAIL(S_708ed723, 4), P_2495aed3, 1, C_d5f244f5, L_b9d74d7d, M_7bcf0529, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_9a0bbf48(ANY)) \
    X(M_96634de1, "openai/gpt-4o", TAIL(S_41c62ba8, 10), P_2495aed3, 1, C_3edea0ad, L_788aad12, M_abb375db, K_474633b1, MREG_GLOBAL, DAY(2024, 5, 13), 0, 0, DAY(2026, 11, 10), E_96634de1(ANY)) \
    X(M_8cf02c29, "openai/gpt-4o-mini", TAIL(S_ee70e6e6, 4), P_2495aed3, 1, C_417a2c1a, L_788aad12, M_94d9f0da, K_474633b1, MREG_GLOBAL, DAY(2024, 7, 18), 0, 0, DAY(2026, 11, 10), E_8cf02c29(ANY)) \
    X(M_c83ac745, "openai/gpt-5", TAIL(S_22bf279e, 4), P_2495aed3, 1, C_372696d7, L_b872954f, M_3ada7776, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_c83ac745(ANY)) \
    X(M_7e750420, "openai/gpt-5-mini", TAIL(S_f9ff60ae, 4), P_2495aed3, 1, C_372696d7, L_b872954f, M_020751dc, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_7e750420(ANY)) \
    X(M_5eb993d3, "openai/gpt-5-nano", TAIL(S_6aba87f9, 4), P_2495aed3, 1, C_372696d7, L_b872954f, M_6c69beeb, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_5eb993d3(ANY)) \
    X(M_017fd33e, "openai/gpt-5.1", TAIL(S_68835f29, 4), P_2495aed3, 1, C_ce26ca70, L_b872954f, M_934715f8, K_c770f2fc, MREG_GLOBAL, DAY(2025, 11, 13), 0, 0, DAY(2026, 11, 10), E_017fd33e(ANY)) \
    X(M_e15c79d6, "openai/gpt-5.4", TAIL(S_d07087a9, 4), P_2495aed3, 1, C_ce26ca70, L_dee55358, M_da5f158f, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 5), 0, 0, DAY(2026, 11, 10), E_e15c79d6(ANY)) \
    X(M_0ef121a7, "openai/gpt-5.4-mini", TAIL(S_c67ba27b, 4), P_2495aed3, 1, C_ce26ca70, L_b872954f, M_deed65be, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 17), 0, 0, DAY(2026, 11, 10), E_0ef121a7(ANY)) \
    X(M_a389e7f2, "openai/gpt-5.4-nano", TAIL(S_a000bbee, 4), P_2495aed3, 1, C_ce26ca70, L_b872954f, M_4b541524, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 17), 0, 0, DAY(2026, 11, 10), E_a389e7f2(ANY)) \
    X(M_94eb0419, "openai/gpt-5.4-pro", TAIL(S_55bb6dab, 4), P_2495aed3, 1, C_ced022b5, L_dee55358, M_761cd44e, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 5), 0, 0, DAY(2026, 11, 10), E_94eb0419(ANY)) \
    X(M_b81e47c4, "openai/gpt-5.5", TAIL(S_08e22237, 4), P_2495aed3, 1, C_372696d7, L_dee55358, M_9a8f4a62, K_c770f2fc, MREG_GLOBAL, DAY(2026, 4, 23), 0, 0, DAY(2026, 11, 10), E_b81e47c4(ANY)) \
    X(M_29595a67, "openai/gpt-5.5-pro", TAIL(S_7459d17a, 4), P_2495aed3, 1, C_372696d7, L_dee55358, M_cd647860, K_c770f2fc, MREG_GLOBAL, DAY(2026, 4, 23), 0, 0, DAY(2026, 11, 10), E_29595a67(ANY)) \
    X(M_7745bff8, "openai/gpt-5.6-luna", TAIL(S_0fb54d83, 4), P_2495aed3, 1, C_372696d7, L_dee55358, M_65a8fc1d, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_7745bff8(ANY)) \
    X(M_e7e9f0d3, "openai/gpt-5.6-sol", TAIL(S_ad12a684, 4), P_2495aed3, 1, C_50fe6f74, L_dee55358, M_05106807, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_e7e9f0d3(ANY)) \
    X(M_8198efd6, "openai/gpt-5.6-terra", TAIL(S_17a2433d, 4), P_2495aed3, 1, C_372696d7, L_dee55358, M_f8dbf8d1, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_8198efd6(ANY)) \
    X(M_2990ecf8, "openai/gpt-6-astra", TAIL(S_7d052b8f, 4), P_2495aed3, 1, C_1dbeeacb, L_dee55358, M_5553b7ca, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 3), 0, 0, DAY(2026, 11, 10), E_2990ecf8(ANY)) \
    X(M_e041874e, "openai/gpt-6-luna", TAIL(S_e26cef24, 4), P_2495aed3, 1, C_1dbeeacb, L_dee55358, M_e5d07697, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_e041874e(ANY)) \
    X(M_17a0eeb7, "openai/gpt-6-sol", TAIL(S_7a6d532e, 4), P_2495aed3, 1, C_1dbeeacb, L_dee55358, M_3b5ea6fd, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_17a0eeb7(ANY)) \
    X(M_87c94dfb, "openai/o3", TAIL(S_338bea9f, 4), P_2495aed3, 1, C_b9563e17, L_013f2f81, M_f61f191f, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 16), 0, 0, DAY(2026, 11, 10), E_87c94dfb(ANY)) \
    X(M_b689ead8, "openai/o3-mini", TAIL(S_ac1bb151, 4), P_2495aed3, 1, C_40a5ebc1, L_013f2f81, M_5fb87f8a, K_c770f2fc, MREG_GLOBAL, DAY(2024, 12, 20), 0, 0, DAY(2026, 11, 10), E_b689ead8(ANY)) \
    X(M_e689eb5c, "openai/o4-mini", TAIL(S_249ec5b5, 4), P_2495aed3, 1, C_3046b695, L_013f2f81, M_4d9331f9, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 16), 0, 0, DAY(2026, 11, 10), E_e689eb5c(ANY)) \
    X(M_ef60fb5c, "unbiased/pareto", TAIL(S_6d198bdf, 11), P_2495aed3, 1, C_668fd4c4, L_69bb61f0, M_ef60fb5c, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 17), 0, 0, 0, E_ef60fb5c(ANY)) \
    X(M_c6bb224c, "workers-ai/@cf/deepseek-ai/deepseek-v4-flash-0731", TAIL(S_c6bb224c, 22), P_2495aed3, 1, C_86dc750e, L_fe6af0b9, M_cedf04ac, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, 0, 0, E_c6bb224c(ANY)) \
    X(M_9ede87dd, "workers-ai/@cf/deepseek-ai/deepseek-v4-pro-0813", TAIL(S_9ede87dd, 22), P_2495aed3, 1, C_86dc750e, L_fe6af0b9, M_53efb261, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_9ede87dd(ANY)) \
    X(M_ef7098c9, "workers-ai/@cf/deepseek-ai/deepseek-v4.1-flash-1017", TAIL(S_ef7098c9, 22), P_2495aed3, 1, C_c8d102c1, L_fe6af0b9, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_ef7098c9(ANY)) \
    X(M_5528a550, "workers-ai/@cf/google/gemma-4-26b-a4b-it", TAIL(S_5528a550, 22), P_2495aed3, 1, C_c1df3262, L_7e5ae945, M_f5169509, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_5528a550(ANY)) \
    X(M_00654415, "workers-ai/@cf/ibm-granite/granite-4.0-h-micro", TAIL(S_00654415, 22), P_2495aed3, 1, C_c4e5ad69, L_f5d5ad80, M_61df0a74, K_a686ee67, MREG_GLOBAL, DAY(2025, 10, 20), 0, 0, 0, E_00654415(ANY)) \
    X(M_3927d2d0, "workers-ai/@cf/meta/llama-3.3-70b-instruct-fp8-fast", TAIL(S_3927d2d0, 22), P_2495aed3, 1, C_940a4a9b, L_c7e7ad46, M_57d185b2, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, 0, E_3927d2d0(ANY)) \
    X(M_bfca6967, "workers-ai/@cf/meta/llama-4-scout-17b-16e-instruct", TAIL(S_bfca6967, 22), P_2495aed3, 1, C_59679156, L_933a988a, M_6339eb84, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_bfca6967(ANY)) \
    X(M_0417f412, "workers-ai/@cf/mistralai/mistral-small-3.1-24b-instruct", TAIL(S_0417f412, 22), P_2495aed3, 1, C_1ba2bafb, L_c8ec700b, M_eee465aa, K_6e58805c, MREG_GLOBAL, DAY(2025, 3, 17), 0, 0, 0, E_0417f412(ANY)) \
    X(M_34549d4f, "workers-ai/@cf/moonshotai/kimi-k2.6", TAIL(S_34549d4f, 22), P_2495aed3, 1, C_450a7eee, L_6e9f4bc9, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, DAY(2026, 11, 10), E_34549d4f(ANY)) \
    X(M_a4d868aa, "workers-ai/@cf/moonshotai/kimi-k2.7-code", TAIL(S_a4d868aa, 22), P_2495aed3, 1, C_d7ae0263, L_92c4859e, M_5ea285ac, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, DAY(2026, 11, 10), E_a4d868aa(ANY)) \
    X(M_92b019f1, "workers-ai/@cf/nvidia/nemotron-3-120b-a12b", TAIL(S_92b019f1, 22), P_2495aed3, 1, C_7c3de7aa, L_f180ec23, M_53ec3257, K_a686ee67, MREG_GLOBAL, DAY(2026, 3, 11), 0, 0, 0, E_92b019f1(ANY)) \
    X(M_e9425fb7, "workers-ai/@cf/openai/gpt-oss-120b", TAIL(S_e9425fb7, 22), P_2495aed3, 1, C_d87b7405, L_788aad12, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_e9425fb7(ANY)) \
    X(M_1a053f61, "workers-ai/@cf/openai/gpt-oss-20b", TAIL(S_1a053f61, 22), P_2495aed3, 1, C_d87b7405, L_788aad12, M_a741d960, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_1a053f61(ANY)) \
    X(M_0e20c8fc, "workers-ai/@cf/qwen/qwen3-30b-a3b-fp8", TAIL(S_0e20c8fc, 22), P_2495aed3, 1, C_55768396, L_05f53daf, M_e29db3c8, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, 0, E_0e20c8fc(ANY)) \
    X(M_768e4a3a, "workers-ai/@cf/qwen/qwen3.8-27b", TAIL(S_768e4a3a, 22), P_2495aed3, 1, C_40f10c09, L_92c4859e, M_dea49a5a, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, 0, E_768e4a3a(ANY)) \
    X(M_8281bea3, "workers-ai/@cf/thinkingmachines/inkling-2-small", TAIL(S_8281bea3, 22), P_2495aed3, 1, C_3d8e2e91, L_fe6af0b9, M_89f5c7fc, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_8281bea3(ANY)) \
    X(M_5667e15d, "workers-ai/@cf/zai-org/glm-4.7-flash", TAIL(S_5667e15d, 22), P_2495aed3, 1, C_48ab78c4, L_7dddb4b9, M_781f7697, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 1, 19), 0, 0, 0, E_5667e15d(ANY)) \
    X(M_5ee77133, "workers-ai/@cf/zai-org/glm-5.2", TAIL(S_5ee77133, 22), P_2495aed3, 1, C_c8fb34f5, L_6e9f4bc9, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_5ee77133(ANY)) \
    X(M_74ac97ce, "workers-ai/@cf/zai-org/glm-5.3", TAIL(S_74ac97ce, 22), P_2495aed3, 1, C_55223374, L_fe6af0b9, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_74ac97ce(ANY)) \
    X(M_59a3f39d, "workers-ai/@cf/zai-org/glm-5.3-flash", TAIL(S_59a3f39d, 22), P_2495aed3, 1, C_1a0890a7, L_fe6af0b9, M_9d958d90, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 11, 10), E_59a3f39d(ANY)) \
    X(M_3d80636b, "xai/grok-4.20-0309-non-reasoning", TAIL(S_3d80636b, 22), P_2495aed3, 1, C_c74499c4, L_7ae0471f, M_eb476e75, K_3b405d0a, MREG_GLOBAL, DAY(2026, 3, 9), 0, 0, DAY(2026, 9, 30), E_3d80636b(ANY)) \
    X(M_5ef3556e, "xai/grok-4.20-0309-reasoning", TAIL(S_5ef3556e, 22), P_2495aed3, 1, C_74f85b2e, L_7ae0471f, M_6fab3c0f, K_3b405d0a, MREG_GLOBAL, DAY(2026, 3, 9), 0, 0, DAY(2026, 9, 30), E_5ef3556e(ANY)) \
    X(M_e059fcdf, "xai/grok-4.3", TAIL(S_9c7d7108, 7), P_2495aed3, 1, C_a74cb71b, L_56f867b8, M_c174497e, K_3b405d0a, MREG_GLOBAL, DAY(2026, 4, 17), 0, 0, DAY(2026, 11, 10), E_e059fcdf(ANY)) \
    X(M_a4d2856c, "xai/grok-4.5", TAIL(S_a4d2856c, 22), P_2495aed3, 1, C_a74cb71b, L_03c039be, M_b0c41bb2, K_3b405d0a, MREG_GLOBAL, DAY(2026, 7, 8), 0, 0, DAY(2026, 11, 10), E_a4d2856c(ANY)) \
    X(M_40f7dca0, "xai/grok-4.6", TAIL(S_4c863522, 7), P_2495aed3, 1, C_a74cb71b, L_03c039be, M_3c17c0d3, K_3b405d0a, MREG_GLOBAL, DAY(2026, 8, 7), 0, 0, DAY(2026, 11, 10), E_40f7dca0(ANY)) \
    X(M_6a907998, "xai/grok-4.7", TAIL(S_6a907998, 22), P_2495aed3, 1, C_20e97f77, L_03c039be, M_7187cf2b, K_3b405d0a, MREG_GLOBAL, DAY(2026, 9, 21), 0, 0, DAY(2026, 11, 10), E_6a907998(ANY)) \
    X(M_e439bec0, "c4ai-aya-expanse-32b", TAIL(S_e439bec0, 7), P_72e8088a, 1, C_f0881c69, L_c77edda6, M_e439bec0, K_a686ee67, MREG_GLOBAL, DAY(2024, 10, 24), 0, 0, 0, E_e439bec0(ANY)) \
    X(M_dbd3f029, "c4ai-aya-expanse-8b", TAIL(S_dbd3f029, 7), P_72e8088a, 1, C_12cddd97, L_5a2a1699, M_dbd3f029, K_a686ee67, MREG_GLOBAL, DAY(2024, 10, 24), 0, 0, 0, E_dbd3f029(ANY)) \
    X(M_b76f24de, "command", TAIL(S_f73e3b8a, 7), P_72e8088a, 1, C_9fe4d76f, L_89d4b1d6, M_b76f24de, K_a686ee67, MREG_GLOBAL, 0, 0, DAY(2025, 9, 15), 0, E_b76f24de(ANY)) \
    X(M_262f4887, "command-a-03-2025", TAIL(S_6f8c5094, 11), P_72e8088a, 1, C_2377d18a, L_938f4621, M_262f4887, K_c46c063f, MREG_GLOBAL, DAY(2025, 3, 13), 0, 0, DAY(2026, 9, 30), E_262f4887(ANY)) \
    X(M_8877a967, "command-a-plus-05-2026", TAIL(S_8877a967, 7), P_72e8088a, 1, C_0fd19208, L_822f642f, M_8877a967, K_c46c063f, MREG_GLOBAL, DAY(2026, 5, 20), 0, 0, 0, E_8877a967(ANY)) \
    X(M_152420ea, "command-a-reasoning", TAIL(S_33772155, 20), P_72e8088a, 0, C_ba6a9a1c, L_a5ce0ffb, M_152420ea, K_c46c063f, MREG_GLOBAL, DAY(2025, 8, 21), 0, 0, 0, UNPRICED) \
    X(M_3894ee60, "command-a-reasoning-08-2025", TAIL(S_b3654661, 11), P_72e8088a, 1, C_452de1cf, L_f74b1588, M_3894ee60, K_c46c063f, MREG_GLOBAL, DAY(2025, 8, 21), 0, 0, DAY(2026, 9, 30), E_3894ee60(ANY)) \
    X(M_dd7c8d55, "command-a-translate-08-2025", TAIL(S_dd7c8d55, 7), P_72e8088a, 1, C_c7361ab8, L_368b9520, M_dd7c8d55, K_c46c063f, MREG_GLOBAL, DAY(2025, 8, 28), 0, 0, 0, E_dd7c8d55(ANY)) \
    X(M_c1f8362c, "command-a-vision", TAIL(S_4662abdc, 11), P_72e8088a, 0, C_29edb439, L_bfb10416, M_c1f8362c, K_c46c063f, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_9ca87fd6, "command-a-vision-07-2025", TAIL(S_9ebc0410, 11), P_72e8088a, 1, C_54e77e08, L_43b89a8b, M_9ca87fd6, K_c46c063f, MREG_GLOBAL, DAY(2025, 7, 31), 0, 0, DAY(2026, 9, 30), E_9ca87fd6(ANY)) \
    X(M_bdd0e034, "command-light", TAIL(S_bdd0e034, 7), P_72e8088a, 1, C_87888ce0, L_2f6ec5cc, M_bdd0e034, K_c46c063f, MREG_GLOBAL, 0, 0, DAY(2025, 9, 15), DAY(2026, 9, 23), E_bdd0e034(ANY)) \
    X(M_dd6db10f, "command-nightly", TAIL(S_dd6db10f, 7), P_72e8088a, 1, C_9fe4d76f, L_2f6ec5cc, M_dd6db10f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 8, 21), E_dd6db10f(ANY)) \
    X(M_75bfaa37, "command-r", TAIL(S_7d799b4f, 14), P_72e8088a, 2, C_52b97d37, L_96cffaf0, M_75bfaa37, K_c46c063f, MREG_GLOBAL, 0, 0, DAY(2025, 9, 15), DAY(2026, 9, 23), E_75bfaa37(ANY)) \
    X(M_162ac885, "command-r-08-2024", TAIL(S_a66285e9, 13), P_72e8088a, 1, C_fba42c9e, L_c77edda6, M_162ac885, K_c46c063f, MREG_GLOBAL, DAY(2024, 8, 30), 0, 0, DAY(2026, 9, 30), E_162ac885(ANY)) \
    X(M_521a5405, "command-r-plus", TAIL(S_c05d49dd, 14), P_72e8088a, 2, C_52b97d37, L_96cffaf0, M_521a5405, K_c46c063f, MREG_GLOBAL, 0, 0, DAY(2025, 9, 15), DAY(2026, 9, 23), E_521a5405(ANY)) \
    X(M_843cc547, "command-r-plus-08-2024", TAIL(S_b0cdcd4a, 13), P_72e8088a, 1, C_fba42c9e, L_c77edda6, M_843cc547, K_c46c063f, MREG_GLOBAL, DAY(2024, 8, 30), 0, 0, DAY(2026, 9, 30), E_843cc547(ANY)) \
    X(M_f3106154, "command-r7b-12-2024", TAIL(S_a1ea6180, 18), P_72e8088a, 1, C_fba42c9e, L_c77edda6, M_f3106154, K_c46c063f, MREG_GLOBAL, DAY(2024, 12, 2), 0, 0, DAY(2026, 9, 30), E_f3106154(ANY)) \
    X(M_f98929de, "command-r7b-arabic-02-2025", TAIL(S_f98929de, 7), P_72e8088a, 1, C_62d435bf, L_c77edda6, M_f98929de, K_c46c063f, MREG_GLOBAL, DAY(2025, 2, 27), 0, 0, 0, E_f98929de(ANY)) \
    X(M_dd8bfb80, "embed-english-image-v3.0", TAIL(S_5ef1e1c7, 11), P_72e8088a, 0, C_a1e8e540, L_dfaae8e5, M_dd8bfb80, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_d96a4990, "embed-english-light-image-v3.0", TAIL(S_3762e28b, 11), P_72e8088a, 0, C_a1e8e540, L_dfaae8e5, M_d96a4990, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_fd210817, "embed-english-light-v2.0", TAIL(S_fd210817, 7), P_72e8088a, 1, C_8b99e7fb, L_3e1bc1e7, M_fd210817, K_a686ee67, MREG_GLOBAL, 0, 0, DAY(2026, 4, 4), 0, E_fd210817(ANY)) \
    X(M_1eb89dfb, "embed-english-light-v3.0", TAIL(S_2700c26e, 11), P_72e8088a, 1, C_8b99e7fb, L_3e1bc1e7, M_1eb89dfb, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_1eb89dfb(ANY)) \
    X(M_2dfca69a, "embed-english-v2.0", TAIL(S_2dfca69a, 7), P_72e8088a, 1, C_8b99e7fb, L_89d4b1d6, M_2dfca69a, K_a686ee67, MREG_GLOBAL, 0, 0, DAY(2026, 4, 4), 0, E_2dfca69a(ANY)) \
    X(M_52501076, "embed-english-v3.0", TAIL(S_937e1f7b, 11), P_72e8088a, 1, C_1f93a29a, L_3e1bc1e7, M_52501076, K_3bfc8866, MREG_GLOBAL, DAY(2023, 11, 7), 0, 0, DAY(2026, 8, 21), E_52501076(ANY)) \
    X(M_49280c6d, "embed-multilingual-image-v3.0", TAIL(S_bc1170e6, 11), P_72e8088a, 0, C_ad83c729, L_dfaae8e5, M_49280c6d, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_18779ea6, "embed-multilingual-light-image-v3.0", TAIL(S_c2e020e9, 11), P_72e8088a, 0, C_a1e8e540, L_dfaae8e5, M_18779ea6, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_bcd60bcb, "embed-multilingual-light-v3.0", TAIL(S_dc968d8f, 11), P_72e8088a, 1, C_8b99e7fb, L_3e1bc1e7, M_bcd60bcb, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_bcd60bcb(ANY)) \
    X(M_256fa312, "embed-multilingual-v2.0", TAIL(S_256fa312, 7), P_72e8088a, 1, C_8b99e7fb, L_6d6e824d, M_256fa312, K_a686ee67, MREG_GLOBAL, 0, 0, DAY(2026, 4, 4), 0, E_256fa312(ANY)) \
    X(M_0834ab75, "embed-multilingual-v3.0", TAIL(S_e500e342, 11), P_72e8088a, 1, C_1f93a29a, L_3e1bc1e7, M_0834ab75, K_3bfc8866, MREG_GLOBAL, DAY(2023, 11, 7), 0, 0, DAY(2026, 8, 21), E_0834ab75(ANY)) \
    X(M_3b223103, "embed-v4.0", TAIL(S_2558a67b, 11), P_72e8088a, 1, C_9325bc76, L_d1a4c254, M_3b223103, K_3bfc8866, MREG_GLOBAL, DAY(2025, 4, 15), 0, 0, DAY(2026, 9, 23), E_3b223103(ANY)) \
    X(M_87f99a78, "rerank-english-v3.0", TAIL(S_87f99a78, 7), P_72e8088a, 1, C_03b10962, L_89d4b1d6, M_87f99a78, K_3bfc8866, MREG_GLOBAL, 0, 0, 0, DAY(2026, 8, 21), E_87f99a78(ANY)) \
    X(M_86122258, "rerank-multilingual-v3.0", TAIL(S_86122258, 7), P_72e8088a, 1, C_03b10962, L_89d4b1d6, M_86122258, K_3bfc8866, MREG_GLOBAL, 0, 0, 0, DAY(2026, 8, 21), E_86122258(ANY)) \
    X(M_b1c21a94, "rerank-v3.5", TAIL(S_b1c21a94, 7), P_72e8088a, 1, C_03b10962, L_89d4b1d6, M_b1c21a94, K_3bfc8866, MREG_GLOBAL, 0, 0, 0, DAY(2026, 8, 21), E_b1c21a94(ANY)) \
    X(M_ce1d53f9, "deepseek-ai/DeepSeek-R1-0528", TAIL(S_28cbb20b, 10), P_d41ebd9f, 1, C_ab7f1518, L_5da64804, M_d1a858bd, K_671b1359, MREG_GLOBAL, DAY(2025, 5, 28), 0, 0, 0, E_ce1d53f9(ANY)) \
    X(M_798a7d09, "google/gemma-3-12b-it", TAIL(S_42fb6557, 10), P_d41ebd9f, 1, C_c19f90fb, L_7dddb4b9, M_4abc260a, K_dac21884, MREG_GLOBAL, DAY(2025, 3, 12), 0, 0, 0, E_798a7d09(ANY)) \
    X(M_80aefcee, "google/gemma-4-31b-it", TAIL(S_29ea2b95, 10), P_d41ebd9f, 1, C_c1df3262, L_41c124f1, M_9c37d712, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_80aefcee(ANY)) \
    X(M_da3d5cc9, "moonshotai/Kimi-K2-Thinking", TAIL(S_0e60a2bf, 10), P_d41ebd9f, 1, C_96548415, L_92c4859e, M_ff7d6d6d, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 11, 6), 0, 0, DAY(2026, 9, 23), E_da3d5cc9(ANY)) \
    X(M_2b988504, "moonshotai/Kimi-K2.6", TAIL(S_be5b1c96, 10), P_d41ebd9f, 1, C_450a7eee, L_92c4859e, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, DAY(2026, 11, 10), E_2b988504(ANY)) \
    X(M_94059d06, "nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B", TAIL(S_94059d06, 7), P_d41ebd9f, 1, C_2b475eb8, L_92c4859e, M_6623b224, K_a686ee67, MREG_GLOBAL, DAY(2025, 12, 15), 0, 0, 0, E_94059d06(ANY)) \
    X(M_31cfec24, "nvidia/NVIDIA-Nemotron-3-Super-120B-A12B", TAIL(S_9a227b09, 10), P_d41ebd9f, 1, C_1071ca0f, L_92c4859e, M_53ec3257, K_a686ee67, MREG_GLOBAL, DAY(2026, 3, 11), 0, 0, 0, E_31cfec24(ANY)) \
    X(M_ae5c425b, "nvidia/Nemotron-3-Nano-Omni-Reasoning-30B-A3B", TAIL(S_ae5c425b, 7), P_d41ebd9f, 1, C_f679099d, L_4df61a7c, M_c2dd1216, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 28), 0, 0, 0, E_ae5c425b(ANY)) \
    X(M_cdb2b184, "zai/GLM-5.1", TAIL(S_cdb2b184, 7), P_d41ebd9f, 1, C_96548415, L_4b0ed951, M_a2208e8c, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 4, 7), 0, 0, DAY(2026, 9, 30), E_cdb2b184(ANY)) \
    X(M_465838f0, "zai/GLM-5.2", TAIL(S_465838f0, 7), P_d41ebd9f, 1, C_c8fb34f5, L_29f877a0, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_465838f0(ANY)) \
    X(M_6ccaae5d, "databricks-bge-large-en", TAIL(S_6ccaae5d, 11), P_2dc01063, 1, C_958a9286, L_dfaae8e5, M_6ccaae5d, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_6ccaae5d(ANY)) \
    X(M_f95b3859, "databricks-claude-3-7-sonnet", TAIL(S_f95b3859, 11), P_2dc01063, 1, C_cab44b1b, L_49028e3a, M_e55f3b37, K_a2682d5c, MREG_GLOBAL, DAY(2025, 2, 19), 0, 0, DAY(2026, 9, 23), E_f95b3859(ANY)) \
    X(M_3330c0be, "databricks-claude-haiku-4-5", TAIL(S_3330c0be, 11), P_2dc01063, 1, C_fa519194, L_449add89, M_dd2f481c, K_a2682d5c, MREG_GLOBAL, DAY(2025, 10, 15), 0, 0, DAY(2026, 11, 10), E_3330c0be(ANY)) \
    X(M_cebd39eb, "databricks-claude-opus-4-1", TAIL(S_cebd39eb, 11), P_2dc01063, 1, C_ea05386d, L_9e48c11f, M_3feb9bb9, K_a2682d5c, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 9, 23), E_cebd39eb(ANY)) \
    X(M_42c9524a, "databricks-claude-opus-4-5", TAIL(S_42c9524a, 11), P_2dc01063, 1, C_50c0358f, L_449add89, M_f583c185, K_a2682d5c, MREG_GLOBAL, DAY(2025, 11, 24), 0, 0, DAY(2026, 11, 10), E_42c9524a(ANY)) \
    X(M_8cd5cad8, "databricks-claude-opus-4-6", TAIL(S_8cd5cad8, 11), P_2dc01063, 1, C_5d594a9b, L_ddd5b34b, M_82f48fe4, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 4), 0, 0, DAY(2026, 11, 10), E_8cd5cad8(ANY)) \
    X(M_8788f588, "databricks-claude-opus-4-7", TAIL(S_8788f588, 11), P_2dc01063, 1, C_1638d540, L_ddd5b34b, M_792c5a49, K_98665e4e, MREG_GLOBAL, DAY(2026, 4, 16), 0, 0, DAY(2026, 11, 10), E_8788f588(ANY)) \
    X(M_e548ccf0, "databricks-claude-sonnet-4", TAIL(S_e548ccf0, 11), P_2dc01063, 1, C_fa519194, L_449add89, M_ec8b283a, K_a2682d5c, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, DAY(2026, 11, 10), E_e548ccf0(ANY)) \
    X(M_eca904a8, "databricks-claude-sonnet-4-5", TAIL(S_eca904a8, 11), P_2dc01063, 1, C_fa519194, L_449add89, M_ec8b283a, K_a2682d5c, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, DAY(2026, 11, 10), E_eca904a8(ANY)) \
    X(M_2fb98617, "databricks-claude-sonnet-4-6", TAIL(S_2fb98617, 11), P_2dc01063, 1, C_50c0358f, L_823120cf, M_fec21a94, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 17), 0, 0, DAY(2026, 11, 10), E_2fb98617(ANY)) \
    X(M_194138b2, "databricks-deepseek-v4-flash-0731", TAIL(S_194138b2, 11), P_2dc01063, 1, C_d3ed42f0, L_fe04aa42, M_cedf04ac, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, 0, 0, E_194138b2(ANY)) \
    X(M_75dd18e6, "databricks-gemini-2-5-flash", TAIL(S_75dd18e6, 11), P_2dc01063, 1, C_76a12ed7, L_67ea36da, M_cd62f9d5, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, DAY(2026, 10, 2), DAY(2026, 11, 10), E_75dd18e6(ANY)) \
    X(M_f1319080, "databricks-gemini-2-5-pro", TAIL(S_f1319080, 11), P_2dc01063, 1, C_ddb0f5ff, L_67ea36da, M_962e7b87, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, DAY(2026, 10, 2), DAY(2026, 11, 10), E_f1319080(ANY)) \
    X(M_6fa91204, "databricks-glm-5-2", TAIL(S_6fa91204, 11), P_2dc01063, 1, C_c8fb34f5, L_29f877a0, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_6fa91204(ANY)) \
    X(M_fda76973, "databricks-gpt-5", TAIL(S_fda76973, 11), P_2dc01063, 1, C_372696d7, L_b872954f, M_3ada7776, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_fda76973(ANY)) \
    X(M_ebfa2447, "databricks-gpt-5-1", TAIL(S_ebfa2447, 11), P_2dc01063, 1, C_ce26ca70, L_b872954f, M_934715f8, K_c770f2fc, MREG_GLOBAL, DAY(2025, 11, 13), 0, 0, DAY(2026, 11, 10), E_ebfa2447(ANY)) \
    X(M_dd0a4f0b, "databricks-gpt-5-2", TAIL(S_dd0a4f0b, 11), P_2dc01063, 1, C_ce26ca70, L_b872954f, M_6132e68d, K_c770f2fc, MREG_GLOBAL, DAY(2025, 12, 11), 0, 0, DAY(2026, 11, 10), E_dd0a4f0b(ANY)) \
    X(M_3a0b2b16, "databricks-gpt-5-4", TAIL(S_3a0b2b16, 11), P_2dc01063, 1, C_ce26ca70, L_dee55358, M_da5f158f, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 5), 0, 0, DAY(2026, 11, 10), E_3a0b2b16(ANY)) \
    X(M_10f29609, "databricks-gpt-5-4-mini", TAIL(S_10f29609, 11), P_2dc01063, 1, C_ce26ca70, L_b872954f, M_deed65be, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 17), 0, 0, DAY(2026, 11, 10), E_10f29609(ANY)) \
    X(M_e208bf91, "databricks-gpt-5-4-nano", TAIL(S_e208bf91, 11), P_2dc01063, 1, C_ce26ca70, L_b872954f, M_4b541524, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 17), 0, 0, DAY(2026, 11, 10), E_e208bf91(ANY)) \
    X(M_e57d2e58, "databricks-gpt-5-5", TAIL(S_e57d2e58, 11), P_2dc01063, 1, C_372696d7, L_dee55358, M_9a8f4a62, K_c770f2fc, MREG_GLOBAL, DAY(2026, 4, 23), 0, 0, DAY(2026, 11, 10), E_e57d2e58(ANY)) \
    X(M_e4979e1f, "databricks-gpt-5-6-luna", TAIL(S_e4979e1f, 11), P_2dc01063, 2, C_372696d7, L_b872954f, M_65a8fc1d, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_e4979e1f(ANY)) \
    X(M_f9176dbb, "databricks-gpt-5-6-sol", TAIL(S_f9176dbb, 11), P_2dc01063, 3, C_50fe6f74, L_dee55358, M_05106807, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_f9176dbb(ANY)) \
    X(M_326eb638, "databricks-gpt-5-6-terra", TAIL(S_326eb638, 11), P_2dc01063, 2, C_372696d7, L_dee55358, M_f8dbf8d1, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_326eb638(ANY)) \
    X(M_2d7a5523, "databricks-gpt-5-mini", TAIL(S_2d7a5523, 11), P_2dc01063, 1, C_372696d7, L_b872954f, M_020751dc, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_2d7a5523(ANY)) \
    X(M_29138d0e, "databricks-gpt-5-nano", TAIL(S_29138d0e, 11), P_2dc01063, 1, C_372696d7, L_b872954f, M_6c69beeb, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_29138d0e(ANY)) \
    X(M_70db64e0, "databricks-gte-large-en", TAIL(S_70db64e0, 11), P_2dc01063, 1, C_958a9286, L_d48d04fb, M_70db64e0, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_70db64e0(ANY)) \
    X(M_d16a33b9, "databricks-kimi-k2-7-code", TAIL(S_d16a33b9, 11), P_2dc01063, 1, C_d7ae0263, L_92c4859e, M_5ea285ac, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, DAY(2026, 11, 10), E_d16a33b9(ANY)) \
    X(M_996f256b, "databricks-llama-4-maverick", TAIL(S_996f256b, 11), P_2dc01063, 1, C_59679156, L_f95b1ee4, M_4d956ea8, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_996f256b(ANY)) \
    X(M_91d07000, "databricks-meta-llama-3-3-70b-instruct", TAIL(S_91d07000, 11), P_2dc01063, 1, C_917a7997, L_f95b1ee4, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_91d07000(ANY)) \
    X(M_35acd237, "databricks-meta-llama-3-70b-instruct", TAIL(S_35acd237, 11), P_2dc01063, 1, C_3e2e1a06, L_d1a4c254, M_9a958e00, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, E_35acd237(ANY)) \
    X(M_48cf4274, "system.ai.bge-large-en", TAIL(S_48cf4274, 11), P_2dc01063, 1, C_9fe4d76f, L_dfaae8e5, M_48cf4274, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_48cf4274(ANY)) \
    X(M_2bd77c56, "system.ai.deepseek-v4-1-flash", TAIL(S_2bd77c56, 11), P_2dc01063, 1, C_08e8e6ee, L_c8ec700b, M_2bd77c56, K_76f4dd72, MREG_GLOBAL, 0, 0, 0, 0, E_2bd77c56(ANY)) \
    X(M_690d616b, "system.ai.deepseek-v4-flash-0731", TAIL(S_690d616b, 11), P_2dc01063, 1, C_08e8e6ee, L_c8ec700b, M_690d616b, K_76f4dd72, MREG_GLOBAL, 0, 0, 0, 0, E_690d616b(ANY)) \
    X(M_09cd9286, "system.ai.deepseek-v4-pro-0813", TAIL(S_09cd9286, 11), P_2dc01063, 1, C_08e8e6ee, L_c8ec700b, M_09cd9286, K_76f4dd72, MREG_GLOBAL, 0, 0, 0, 0, E_09cd9286(ANY)) \
    X(M_b156cead, "system.ai.gemma-3-12b", TAIL(S_b156cead, 11), P_2dc01063, 1, C_7c808df1, L_d1a4c254, M_b156cead, K_dac21884, MREG_GLOBAL, 0, 0, 0, 0, E_b156cead(ANY)) \
    X(M_c6032fe2, "system.ai.glm-5-2", TAIL(S_c6032fe2, 11), P_2dc01063, 1, C_4cce3e4c, L_fe04aa42, M_c6032fe2, K_6a7b28f6, MREG_GLOBAL, 0, 0, 0, 0, E_c6032fe2(ANY)) \
    X(M_7aa8ceb1, "system.ai.glm-5-3", TAIL(S_7aa8ceb1, 11), P_2dc01063, 1, C_fd273373, L_b42cd611, M_7aa8ceb1, K_6a7b28f6, MREG_GLOBAL, 0, 0, 0, 0, E_7aa8ceb1(ANY)) \
    X(M_21294b9c, "system.ai.glm-5-3-flash", TAIL(S_21294b9c, 11), P_2dc01063, 1, C_fd273373, L_b42cd611, M_21294b9c, K_6a7b28f6, MREG_GLOBAL, 0, 0, 0, 0, E_21294b9c(ANY)) \
    X(M_d5836ebb, "system.ai.gpt-oss-120b", TAIL(S_d5836ebb, 11), P_2dc01063, 1, C_070e114f, L_d1a4c254, M_d5836ebb, K_4df875f5, MREG_GLOBAL, 0, 0, 0, 0, E_d5836ebb(ANY)) \
    X(M_ce4c3d59, "system.ai.gpt-oss-20b", TAIL(S_ce4c3d59, 11), P_2dc01063, 1, C_070e114f, L_d1a4c254, M_ce4c3d59, K_4df875f5, MREG_GLOBAL, 0, 0, 0, 0, E_ce4c3d59(ANY)) \
    X(M_e0d07f9c, "system.ai.gte-large-en", TAIL(S_e0d07f9c, 11), P_2dc01063, 1, C_9fe4d76f, L_d48d04fb, M_e0d07f9c, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_e0d07f9c(ANY)) \
    X(M_9f90e319, "system.ai.inkling", TAIL(S_9f90e319, 11), P_2dc01063, 1, C_4cce3e4c, L_fe04aa42, M_9f90e319, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_9f90e319(ANY)) \
    X(M_dff7bee8, "system.ai.kimi-k2-7-code", TAIL(S_dff7bee8, 11), P_2dc01063, 1, C_09171c3b, L_c8ec700b, M_dff7bee8, K_92a0bfd5, MREG_GLOBAL, 0, 0, 0, 0, E_dff7bee8(ANY)) \
    X(M_bd9a0868, "system.ai.kimi-k3", TAIL(S_bd9a0868, 11), P_2dc01063, 1, C_4cce3e4c, L_fe04aa42, M_bd9a0868, K_92a0bfd5, MREG_GLOBAL, 0, 0, 0, 0, E_bd9a0868(ANY)) \
    X(M_02561258, "system.ai.llama-4-maverick", TAIL(S_02561258, 11), P_2dc01063, 1, C_1ba2bafb, L_c8ec700b, M_02561258, K_ad48f744, MREG_GLOBAL, 0, 0, 0, 0, E_02561258(ANY)) \
    X(M_d1288893, "system.ai.meta-llama-3-1-8b-instruct", TAIL(S_d1288893, 11), P_2dc01063, 1, C_1072aabe, L_d1a4c254, M_d1288893, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_d1288893(ANY)) \
    X(M_1a00270c, "system.ai.meta-llama-3-3-70b-instruct", TAIL(S_1a00270c, 11), P_2dc01063, 1, C_1072aabe, L_d1a4c254, M_1a00270c, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_1a00270c(ANY)) \
    X(M_5d904572, "system.ai.qwen3-embedding-0-6b", TAIL(S_5d904572, 11), P_2dc01063, 1, C_a6586bb8, L_c8ec700b, M_5d904572, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_5d904572(ANY)) \
    X(M_a50598f5, "system.ai.qwen3-next-80b-a3b-instruct", TAIL(S_a50598f5, 11), P_2dc01063, 1, C_5e3859e1, L_c8ec700b, M_a50598f5, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_a50598f5(ANY)) \
    X(M_0af1e5bf, "system.ai.qwen35-122b-a10b", TAIL(S_0af1e5bf, 11), P_2dc01063, 1, C_070e114f, L_a5ce0ffb, M_0af1e5bf, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_0af1e5bf(ANY)) \
    X(M_13772d11, "cogito-671b-v2.1", TAIL(S_d520b295, 32), P_6cb005c0, 0, C_2c9e95a5, L_790b1c6e, M_13772d11, K_a686ee67, MREG_GLOBAL, DAY(2025, 11, 13), 0, 0, 0, UNPRICED) \
    X(M_9dd7d63f, "cogito-v1-preview-llama-3b", TAIL(S_9dd7d63f, 11), P_6cb005c0, 0, C_ceb922b5, L_7dddb4b9, M_9dd7d63f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_7fbb64e9, "cogito-v1-preview-llama-70b", TAIL(S_7fbb64e9, 11), P_6cb005c0, 0, C_ceb922b5, L_7dddb4b9, M_7fbb64e9, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_b57e49a4, "cogito-v1-preview-llama-8b", TAIL(S_b57e49a4, 11), P_6cb005c0, 0, C_ceb922b5, L_7dddb4b9, M_b57e49a4, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_160abab8, "cogito-v1-preview-qwen-14b", TAIL(S_160abab8, 11), P_6cb005c0, 0, C_ceb922b5, L_7dddb4b9, M_160abab8, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_7219727f, "cogito-v1-preview-qwen-32b", TAIL(S_7219727f, 11), P_6cb005c0, 0, C_7d5b797c, L_c8ec700b, M_7219727f, K_a686ee67, MREG_GLOBAL, DAY(2025, 5, 10), 0, 0, 0, UNPRICED) \
    X(M_4d713607, "cogito-v2-preview-deepseek-671b", TAIL(S_ef08b285, 20), P_6cb005c0, 0, C_d84cacd9, L_c8ec700b, M_4d713607, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_a82532f1, "cogito-v2-preview-llama-109B-MoE", TAIL(S_ab506847, 20), P_6cb005c0, 0, C_d84cacd9, L_c8ec700b, M_a82532f1, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_ea3096bf, "cogito-v2-preview-llama-405B", TAIL(S_9733bf90, 20), P_6cb005c0, 0, C_d84cacd9, L_c8ec700b, M_ea3096bf, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_5e2f9936, "cogito-v2-preview-llama-70B", TAIL(S_24f199dc, 20), P_6cb005c0, 0, C_d84cacd9, L_c8ec700b, M_5e2f9936, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_ba0be799, "base", TAIL(S_c3cb5bb1, 34), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_ba0be799, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_ba0be799(ANY)) \
    X(M_7413b9b4, "base-conversationalai", TAIL(S_7413b9b4, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_7413b9b4, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_7413b9b4(ANY)) \
    X(M_d3858876, "base-finance", TAIL(S_d3858876, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_d3858876, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_d3858876(ANY)) \
    X(M_666cb5b1, "base-general", TAIL(S_666cb5b1, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_666cb5b1, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_666cb5b1(ANY)) \
    X(M_ea5af260, "base-meeting", TAIL(S_ea5af260, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_ea5af260, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_ea5af260(ANY)) \
    X(M_55b22a73, "base-phonecall", TAIL(S_55b22a73, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_55b22a73, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_55b22a73(ANY)) \
    X(M_3a0f1743, "base-video", TAIL(S_3a0f1743, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_3a0f1743, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_3a0f1743(ANY)) \
    X(M_846361ed, "base-voicemail", TAIL(S_846361ed, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_846361ed, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_846361ed(ANY)) \
    X(M_53feccee, "enhanced", TAIL(S_53feccee, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_53feccee, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_53feccee(ANY)) \
    X(M_1fd9530f, "enhanced-finance", TAIL(S_1fd9530f, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_1fd9530f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_1fd9530f(ANY)) \
    X(M_ccb29b27, "enhanced-general", TAIL(S_ccb29b27, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_ccb29b27, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_ccb29b27(ANY)) \
    X(M_1ffeefbe, "enhanced-meeting", TAIL(S_1ffeefbe, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_1ffeefbe, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_1ffeefbe(ANY)) \
    X(M_cb8ec876, "enhanced-phonecall", TAIL(S_cb8ec876, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_cb8ec876, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_cb8ec876(ANY)) \
    X(M_cd74b1e1, "nova", TAIL(S_ce85f082, 7), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_cd74b1e1, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_cd74b1e1(ANY)) \
    X(M_a9e32155, "nova-2", TAIL(S_a9e32155, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_a9e32155, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_a9e32155(ANY)) \
    X(M_cfe2b081, "nova-2-atc", TAIL(S_cfe2b081, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_cfe2b081, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_cfe2b081(ANY)) \
    X(M_f07d776a, "nova-2-automotive", TAIL(S_f07d776a, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_f07d776a, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_f07d776a(ANY)) \
    X(M_488f166c, "nova-2-conversationalai", TAIL(S_488f166c, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_488f166c, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_488f166c(ANY)) \
    X(M_59624991, "nova-2-drivethru", TAIL(S_59624991, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_59624991, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_59624991(ANY)) \
    X(M_84896751, "nova-2-finance", TAIL(S_84896751, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_84896751, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_84896751(ANY)) \
    X(M_a6f15e41, "nova-2-general", TAIL(S_a6f15e41, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_a6f15e41, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_a6f15e41(ANY)) \
    X(M_a52969bd, "nova-2-meeting", TAIL(S_a52969bd, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_a52969bd, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_a52969bd(ANY)) \
    X(M_000efdac, "nova-2-phonecall", TAIL(S_000efdac, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_000efdac, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_000efdac(ANY)) \
    X(M_59220f30, "nova-2-video", TAIL(S_59220f30, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_59220f30, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_59220f30(ANY)) \
    X(M_48a300ca, "nova-2-voicemail", TAIL(S_48a300ca, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_48a300ca, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_48a300ca(ANY)) \
    X(M_634b96ca, "nova-3", TAIL(S_634b96ca, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_634b96ca, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_634b96ca(ANY)) \
    X(M_9b154e4b, "nova-3-general", TAIL(S_9b154e4b, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_9b154e4b, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_9b154e4b(ANY)) \
    X(M_a0f334b5, "nova-3-medical", TAIL(S_a0f334b5, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_a0f334b5, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_a0f334b5(ANY)) \
    X(M_84561e1b, "nova-general", TAIL(S_84561e1b, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_84561e1b, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_84561e1b(ANY)) \
    X(M_c21ce84a, "nova-phonecall", TAIL(S_c21ce84a, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_c21ce84a, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_c21ce84a(ANY)) \
    X(M_bb18b5b3, "whisper-base", TAIL(S_bb18b5b3, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_bb18b5b3, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_bb18b5b3(ANY)) \
    X(M_dea77e0c, "whisper-large", TAIL(S_dea77e0c, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_dea77e0c, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_dea77e0c(ANY)) \
    X(M_df415f1f, "whisper-medium", TAIL(S_df415f1f, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_df415f1f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_df415f1f(ANY)) \
    X(M_25f3f858, "whisper-small", TAIL(S_25f3f858, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_25f3f858, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_25f3f858(ANY)) \
    X(M_56884450, "whisper-tiny", TAIL(S_56884450, 9), P_f8849d86, 1, C_bd1cde40, L_c8ec700b, M_56884450, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_56884450(ANY)) \
    X(M_204b7ff4, "Austism/chronos-hermes-13b-v2", TAIL(S_204b7ff4, 10), P_22df1c18, 1, C_b55d42ea, L_c8ec700b, M_204b7ff4, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_204b7ff4(ANY)) \
    X(M_8e907faf, "BAAI/bge-base-en-v1.5", TAIL(S_8e907faf, 10), P_22df1c18, 1, C_a1e8e540, L_dfaae8e5, M_6ff278bd, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_8e907faf(ANY)) \
    X(M_b2f6ce76, "BAAI/bge-en-icl", TAIL(S_b2f6ce76, 10), P_22df1c18, 1, C_a1e8e540, L_01a33a20, M_2f776bef, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_b2f6ce76(ANY)) \
    X(M_ce28f4a1, "BAAI/bge-large-en-v1.5", TAIL(S_ce28f4a1, 10), P_22df1c18, 1, C_bf638337, L_c8ec700b, M_9e4c64b9, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_ce28f4a1(ANY)) \
    X(M_ae9ad5b3, "BAAI/bge-m3", TAIL(S_ae9ad5b3, 10), P_22df1c18, 1, C_35abef3c, L_a6174c49, M_e25a3450, K_a686ee67, MREG_GLOBAL, DAY(2024, 1, 30), 0, 0, 0, E_ae9ad5b3(ANY)) \
    X(M_a0cce1cf, "BAAI/bge-m3-multi", TAIL(S_a0cce1cf, 10), P_22df1c18, 1, C_bf638337, L_c8ec700b, M_bf78a02e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_a0cce1cf(ANY)) \
    X(M_0f1316d5, "ByteDance/Seed-1.8", TAIL(S_0f1316d5, 10), P_22df1c18, 1, C_a17d983d, L_a5ce0ffb, M_bacad001, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_0f1316d5(ANY)) \
    X(M_9c06e459, "ByteDance/Seed-2.0-code", TAIL(S_9c06e459, 10), P_22df1c18, 1, C_e4b1eb50, L_1ba2402b, M_b6e82bda, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 14), 0, 0, 0, E_9c06e459(ANY)) \
    X(M_5ea9289a, "ByteDance/Seed-2.0-mini", TAIL(S_5ea9289a, 10), P_22df1c18, 1, C_e4b1eb50, L_f74b1588, M_dfc5fa05, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 14), 0, 0, 0, E_5ea9289a(ANY)) \
    X(M_4bf061f4, "ByteDance/Seed-2.0-pro", TAIL(S_4bf061f4, 10), P_22df1c18, 1, C_df3f57d2, L_d2454420, M_508b1695, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 14), 0, 0, 0, E_4bf061f4(ANY)) \
    X(M_150531ab, "Gryphe/MythoMax-L2-13b", TAIL(S_150531ab, 10), P_22df1c18, 1, C_d783d2a0, L_89d4b1d6, M_ab1fdee8, K_02cadbcc, MREG_GLOBAL, DAY(2023, 7, 2), 0, 0, 0, E_150531ab(ANY)) \
    X(M_ee062322, "MiniMaxAI/MiniMax-M2", TAIL(S_ee062322, 10), P_22df1c18, 1, C_0b4eecd8, L_4b0ed951, M_afe67be0, K_d2eb12c5, MREG_GLOBAL, DAY(2025, 10, 27), 0, 0, DAY(2026, 9, 30), E_ee062322(ANY)) \
    X(M_1547dd6a, "MiniMaxAI/MiniMax-M2.1", TAIL(S_1547dd6a, 10), P_22df1c18, 1, C_1685b6a7, L_1b3e8908, M_78932933, K_d2eb12c5, MREG_GLOBAL, DAY(2025, 12, 23), 0, 0, DAY(2026, 9, 30), E_1547dd6a(ANY)) \
    X(M_1ac9a303, "MiniMaxAI/MiniMax-M2.5", TAIL(S_1ac9a303, 10), P_22df1c18, 1, C_0b4eecd8, L_2a148a76, M_59208343, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 2, 12), 0, 0, DAY(2026, 9, 30), E_1ac9a303(ANY)) \
    X(M_5e83edd5, "MiniMaxAI/MiniMax-M2.7", TAIL(S_5e83edd5, 10), P_22df1c18, 1, C_0b4eecd8, L_2a148a76, M_d4ef424c, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 3, 18), 0, 0, DAY(2026, 11, 10), E_5e83edd5(ANY)) \
    X(M_1bade225, "MiniMaxAI/MiniMax-M2.7-Turbo", TAIL(S_1bade225, 10), P_22df1c18, 1, C_0b4eecd8, L_fa6d5732, M_d4ef424c, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 3, 18), 0, 0, DAY(2026, 11, 10), E_1bade225(ANY)) \
    X(M_6e0b2885, "MiniMaxAI/MiniMax-M3", TAIL(S_6e0b2885, 10), P_22df1c18, 1, C_08bc762c, L_ffb218a8, M_da421aca, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 6, 1), 0, 0, DAY(2026, 11, 10), E_6e0b2885(ANY)) \
    X(M_2bddf777, "NousResearch/Hermes-3-Llama-3.1-405B", TAIL(S_2bddf777, 10), P_22df1c18, 1, C_d47f0994, L_7dddb4b9, M_b7c87f4e, K_04d4a422, MREG_GLOBAL, DAY(2024, 8, 16), 0, 0, 0, E_2bddf777(ANY)) \
    X(M_84cadfca, "NousResearch/Hermes-3-Llama-3.1-70B", TAIL(S_84cadfca, 10), P_22df1c18, 1, C_c5bdfe50, L_7dddb4b9, M_dfa503f4, K_04d4a422, MREG_GLOBAL, DAY(2024, 8, 18), 0, 0, 0, E_84cadfca(ANY)) \
    X(M_1a92f388, "Phind/Phind-CodeLlama-34B-v2", TAIL(S_1a92f388, 10), P_22df1c18, 1, C_6d187296, L_1d20ca41, M_3d6930f9, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_1a92f388(ANY)) \
    X(M_02fc775d, "Qwen/QwQ-32B", TAIL(S_02fc775d, 10), P_22df1c18, 1, C_82e46355, L_bce878e1, M_b89cccd1, K_f7ede32b, MREG_GLOBAL, DAY(2025, 3, 5), 0, 0, 0, E_02fc775d(ANY)) \
    X(M_6b8f8953, "Qwen/Qwen/Qwen3.5-397B-A17B", TAIL(S_6b8f8953, 10), P_22df1c18, 1, C_6ce06f1a, L_eb12a7ab, M_dccb8b92, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 15), 0, 0, DAY(2026, 9, 30), E_6b8f8953(ANY)) \
    X(M_db7d5881, "Qwen/Qwen2.5-72B-Instruct", TAIL(S_db7d5881, 10), P_22df1c18, 1, C_4e240398, L_05f53daf, M_6700b203, K_f7ede32b, MREG_GLOBAL, DAY(2024, 9, 18), 0, 0, 0, E_db7d5881(ANY)) \
    X(M_3e34fd8f, "Qwen/Qwen2.5-7B-Instruct", TAIL(S_3e34fd8f, 10), P_22df1c18, 1, C_4e240398, L_05f53daf, M_d81ba490, K_f7ede32b, MREG_GLOBAL, DAY(2024, 9, 19), 0, 0, 0, E_3e34fd8f(ANY)) \
    X(M_bddd1847, "Qwen/Qwen2.5-Coder-32B-Instruct", TAIL(S_bddd1847, 10), P_22df1c18, 1, C_bfd84071, L_c8ec700b, M_bddd1847, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_bddd1847(ANY)) \
    X(M_1d56ecfa, "Qwen/Qwen2.5-VL-32B-Instruct", TAIL(S_1d56ecfa, 10), P_22df1c18, 1, C_92a49e00, L_f95b1ee4, M_f2ba278f, K_f7ede32b, MREG_GLOBAL, DAY(2025, 3, 24), 0, 0, 0, E_1d56ecfa(ANY)) \
    X(M_36dc191a, "Qwen/Qwen3-14B", TAIL(S_36dc191a, 10), P_22df1c18, 1, C_6ab8b9ca, L_609a8e68, M_5151f5d0, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_36dc191a(ANY)) \
    X(M_15e01b88, "Qwen/Qwen3-235B-A22B", TAIL(S_15e01b88, 10), P_22df1c18, 1, C_027f99aa, L_609a8e68, M_8cf539d2, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_15e01b88(ANY)) \
    X(M_57b74087, "Qwen/Qwen3-235B-A22B-Instruct-2507", TAIL(S_57b74087, 10), P_22df1c18, 1, C_641cd2e3, L_92c4859e, M_b147e8e5, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 21), 0, 0, 0, E_57b74087(ANY)) \
    X(M_e40e955a, "Qwen/Qwen3-235B-A22B-Thinking-2507", TAIL(S_e40e955a, 10), P_22df1c18, 1, C_584c9ce0, L_83f29e8e, M_0a08c961, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 25), 0, 0, 0, E_e40e955a(ANY)) \
    X(M_37b258fb, "Qwen/Qwen3-30B-A3B", TAIL(S_37b258fb, 10), P_22df1c18, 1, C_55768396, L_609a8e68, M_e29db3c8, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, 0, E_37b258fb(ANY)) \
    X(M_70bfcb80, "Qwen/Qwen3-32B", TAIL(S_70bfcb80, 10), P_22df1c18, 1, C_6ab8b9ca, L_a6ebd457, M_42bdfcfc, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_70bfcb80(ANY)) \
    X(M_cbe1eb2d, "Qwen/Qwen3-Coder-480B-A35B-Instruct", TAIL(S_cbe1eb2d, 10), P_22df1c18, 1, C_2377d18a, L_92c4859e, M_62abebc9, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 23), 0, 0, DAY(2026, 9, 30), E_cbe1eb2d(ANY)) \
    X(M_8a069e20, "Qwen/Qwen3-Coder-480B-A35B-Instruct-Turbo", TAIL(S_8a069e20, 10), P_22df1c18, 1, C_2377d18a, L_f971fd1b, M_62abebc9, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 23), 0, 0, DAY(2026, 9, 30), E_8a069e20(ANY)) \
    X(M_858ef079, "Qwen/Qwen3-Embedding-0.6B", TAIL(S_858ef079, 10), P_22df1c18, 1, C_2e6afc49, L_05f53daf, M_2d2a03fd, K_f7ede32b, MREG_GLOBAL, DAY(2025, 6, 3), 0, 0, 0, E_858ef079(ANY)) \
    X(M_460c96f3, "Qwen/Qwen3-Embedding-4B", TAIL(S_460c96f3, 10), P_22df1c18, 1, C_fdbd2688, L_c8ec700b, M_26ef264c, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_460c96f3(ANY)) \
    X(M_2cb92229, "Qwen/Qwen3-Embedding-8B", TAIL(S_2cb92229, 10), P_22df1c18, 1, C_dc9662bf, L_acf26cab, M_3faecd92, K_f7ede32b, MREG_GLOBAL, DAY(2025, 6, 5), 0, 0, 0, E_2cb92229(ANY)) \
    X(M_b86743dd, "Qwen/Qwen3-Max", TAIL(S_b86743dd, 10), P_22df1c18, 1, C_a665ca9e, L_4df61a7c, M_5d36bf70, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, DAY(2026, 9, 30), E_b86743dd(ANY)) \
    X(M_16b186a7, "Qwen/Qwen3-Max-Thinking", TAIL(S_16b186a7, 10), P_22df1c18, 1, C_0cc151b1, L_eb12a7ab, M_e1ab7c41, K_f7ede32b, MREG_GLOBAL, DAY(2026, 2, 9), 0, 0, 0, E_16b186a7(ANY)) \
    X(M_cf6d4027, "Qwen/Qwen3-Next-80B-A3B-Instruct", TAIL(S_cf6d4027, 10), P_22df1c18, 1, C_706b2cd0, L_41c124f1, M_bad899a1, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 10), 0, 0, 0, E_cf6d4027(ANY)) \
    X(M_b5b88773, "Qwen/Qwen3-Next-80B-A3B-Thinking", TAIL(S_b5b88773, 10), P_22df1c18, 1, C_8b3c1805, L_92c4859e, M_bd66866f, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 10), 0, 0, 0, E_b5b88773(ANY)) \
    X(M_e90ad908, "Qwen/Qwen3-Reranker-0.6B", TAIL(S_e90ad908, 10), P_22df1c18, 1, C_2ff070d4, L_609a8e68, M_3aa62873, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_e90ad908(ANY)) \
    X(M_7767e5f9, "Qwen/Qwen3-Reranker-4B", TAIL(S_7767e5f9, 10), P_22df1c18, 1, C_2ff070d4, L_609a8e68, M_5cc98a75, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_7767e5f9(ANY)) \
    X(M_29c18ef0, "Qwen/Qwen3-Reranker-8B", TAIL(S_29c18ef0, 10), P_22df1c18, 1, C_7ed3f275, L_c8ec700b, M_e05e2364, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_29c18ef0(ANY)) \
    X(M_44568173, "Qwen/Qwen3-VL-235B-A22B-Instruct", TAIL(S_44568173, 10), P_22df1c18, 1, C_a9346804, L_41c124f1, M_1ae70457, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, 0, E_44568173(ANY)) \
    X(M_09c4a403, "Qwen/Qwen3-VL-30B-A3B-Instruct", TAIL(S_09c4a403, 10), P_22df1c18, 1, C_e11b6824, L_4841c05c, M_d25d2edc, K_f7ede32b, MREG_GLOBAL, DAY(2025, 10, 5), 0, 0, 0, E_09c4a403(ANY)) \
    X(M_89455c0f, "Qwen/Qwen3.5-0.8B", TAIL(S_89455c0f, 10), P_22df1c18, 1, C_5e3859e1, L_c8ec700b, M_94de0638, K_4c53ac6e, MREG_GLOBAL, 0, 0, 0, 0, E_89455c0f(ANY)) \
    X(M_7412f6f1, "Qwen/Qwen3.5-122B-A10B", TAIL(S_7412f6f1, 10), P_22df1c18, 1, C_8c14f969, L_eb12a7ab, M_5de79c20, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_7412f6f1(ANY)) \
    X(M_b51d875a, "Qwen/Qwen3.5-27B", TAIL(S_b51d875a, 10), P_22df1c18, 1, C_8c14f969, L_eb12a7ab, M_c1f86e14, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_b51d875a(ANY)) \
    X(M_d265ba99, "Qwen/Qwen3.5-2B", TAIL(S_d265ba99, 10), P_22df1c18, 1, C_4b14108f, L_92c4859e, M_35d33391, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 3, 10), 0, 0, 0, E_d265ba99(ANY)) \
    X(M_a91d25bf, "Qwen/Qwen3.5-35B-A3B", TAIL(S_a91d25bf, 10), P_22df1c18, 1, C_582a2343, L_9edce857, M_2e99c6cf, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_a91d25bf(ANY)) \
    X(M_21575725, "Qwen/Qwen3.5-397B-A17B", TAIL(S_21575725, 10), P_22df1c18, 1, C_6ce06f1a, L_92c4859e, M_dccb8b92, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 15), 0, 0, DAY(2026, 9, 30), E_21575725(ANY)) \
    X(M_dbbba99f, "Qwen/Qwen3.5-4B", TAIL(S_dbbba99f, 10), P_22df1c18, 1, C_786667e8, L_eb12a7ab, M_b3ad4612, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 3, 3), 0, 0, 0, E_dbbba99f(ANY)) \
    X(M_c202640b, "Qwen/Qwen3.5-9B", TAIL(S_c202640b, 10), P_22df1c18, 1, C_bef0c6b7, L_83f29e8e, M_3a3135fc, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_c202640b(ANY)) \
    X(M_064e1afb, "Qwen/Qwen3.6-27B", TAIL(S_064e1afb, 10), P_22df1c18, 1, C_582a2343, L_eb12a7ab, M_03868644, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, 0, E_064e1afb(ANY)) \
    X(M_d1909065, "Qwen/Qwen3.6-35B-A3B", TAIL(S_d1909065, 10), P_22df1c18, 1, C_c0a9601c, L_92c4859e, M_eb535326, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 17), 0, 0, 0, E_d1909065(ANY)) \
    X(M_64bce2df, "Qwen/Qwen3.7-Max", TAIL(S_64bce2df, 10), P_22df1c18, 1, C_24b9fed3, L_4df61a7c, M_a3a34c56, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 5, 21), 0, 0, DAY(2026, 9, 30), E_64bce2df(ANY)) \
    X(M_9cc29aa0, "Qwen/Qwen3.8-2.4T-A95B", TAIL(S_9cc29aa0, 10), P_22df1c18, 1, C_0a07a212, L_69bb61f0, M_fb920161, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_9cc29aa0(ANY)) \
    X(M_b25857f5, "Qwen/Qwen3.8-27B", TAIL(S_b25857f5, 10), P_22df1c18, 1, C_17b88f48, L_41c124f1, M_dea49a5a, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, 0, E_b25857f5(ANY)) \
    X(M_78a37934, "Qwen/Qwen3.8-Flash", TAIL(S_78a37934, 10), P_22df1c18, 1, C_94ec47a4, L_29f877a0, M_3a67c676, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 9, 30), E_78a37934(ANY)) \
    X(M_3b843fdd, "Qwen/Qwen3.8-Max", TAIL(S_3b843fdd, 10), P_22df1c18, 1, C_188d1a74, L_1ba2402b, M_99ca714b, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 3), 0, 0, DAY(2026, 9, 30), E_3b843fdd(ANY)) \
    X(M_58783727, "Sao10K/L3-8B-Lunaris-v1-Turbo", TAIL(S_58783727, 10), P_22df1c18, 1, C_6d187296, L_ca3eb2c6, M_53871476, K_04d4a422, MREG_GLOBAL, DAY(2024, 11, 28), 0, 0, 0, E_58783727(ANY)) \
    X(M_c9b1b261, "Sao10K/L3.1-70B-Euryale-v2.2", TAIL(S_c9b1b261, 10), P_22df1c18, 1, C_070e114f, L_7dddb4b9, M_c9b1b261, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_c9b1b261(ANY)) \
    X(M_a7d5f1cb, "Sao10K/L3.3-70B-Euryale-v2.3", TAIL(S_a7d5f1cb, 10), P_22df1c18, 1, C_1072aabe, L_7dddb4b9, M_a7d5f1cb, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_a7d5f1cb(ANY)) \
    X(M_5bb7cf3d, "XiaomiMiMo/MiMo-V2.5", TAIL(S_5bb7cf3d, 10), P_22df1c18, 1, C_c942d7df, L_92c4859e, M_0d00a1ce, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, DAY(2026, 9, 30), E_5bb7cf3d(ANY)) \
    X(M_f9ce9f14, "XiaomiMiMo/MiMo-V2.5-Pro", TAIL(S_f9ce9f14, 10), P_22df1c18, 1, C_93acb603, L_45df55c8, M_f9fafe88, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, DAY(2026, 9, 30), E_f9ce9f14(ANY)) \
    X(M_ce38b9c3, "XiaomiMiMo/MiMo-V2.6-Flash", TAIL(S_ce38b9c3, 10), P_22df1c18, 1, C_9480c1de, L_631b3624, M_60cd64be, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, 0, E_ce38b9c3(ANY)) \
    X(M_25a2042e, "XiaomiMiMo/MiMo-V2.6-Pro", TAIL(S_25a2042e, 10), P_22df1c18, 1, C_9480c1de, L_631b3624, M_dabee5e3, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_25a2042e(ANY)) \
    X(M_49b06fa3, "allenai/Olmo-3.1-32B-Instruct", TAIL(S_49b06fa3, 10), P_22df1c18, 1, C_5e3859e1, L_c8ec700b, M_60c408bd, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_49b06fa3(ANY)) \
    X(M_77305d29, "allenai/olmOCR-7B-0725-FP8", TAIL(S_77305d29, 10), P_22df1c18, 1, C_9fe4d76f, L_1d20ca41, M_4050b851, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_77305d29(ANY)) \
    X(M_d6f3d046, "anthropic/claude-4-opus", TAIL(S_d6f3d046, 10), P_22df1c18, 1, C_e2b4feb8, L_cf79b2dd, M_7cac6784, K_a2682d5c, MREG_GLOBAL, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_d6f3d046(ANY)) \
    X(M_2cdf3314, "anthropic/claude-4-sonnet", TAIL(S_2cdf3314, 10), P_22df1c18, 1, C_e2b4feb8, L_cf79b2dd, M_4cfcdc05, K_a2682d5c, MREG_GLOBAL, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_2cdf3314(ANY)) \
    X(M_0dd65dcf, "anthropic/claude-fable-5", TAIL(S_0dd65dcf, 10), P_22df1c18, 1, C_1638d540, L_54ef2d95, M_86c0c8bf, K_98665e4e, MREG_GLOBAL, DAY(2026, 6, 9), 0, 0, DAY(2026, 11, 10), E_0dd65dcf(ANY)) \
    X(M_eaf79c8c, "anthropic/claude-haiku-4-5", TAIL(S_eaf79c8c, 10), P_22df1c18, 1, C_fa519194, L_449add89, M_dd2f481c, K_a2682d5c, MREG_GLOBAL, DAY(2025, 10, 15), 0, 0, DAY(2026, 11, 10), E_eaf79c8c(ANY)) \
    X(M_8c2d6eed, "anthropic/claude-opus-4-7", TAIL(S_8c2d6eed, 10), P_22df1c18, 1, C_1638d540, L_ddd5b34b, M_792c5a49, K_98665e4e, MREG_GLOBAL, DAY(2026, 4, 16), 0, 0, DAY(2026, 11, 10), E_8c2d6eed(ANY)) \
    X(M_bcd49c1c, "anthropic/claude-opus-4-8", TAIL(S_bcd49c1c, 10), P_22df1c18, 1, C_1638d540, L_54ef2d95, M_cccbc1ce, K_98665e4e, MREG_GLOBAL, DAY(2026, 5, 28), 0, 0, DAY(2026, 11, 10), E_bcd49c1c(ANY)) \
    X(M_6a5c1c3d, "anthropic/claude-opus-5", TAIL(S_6a5c1c3d, 10), P_22df1c18, 1, C_1638d540, L_54ef2d95, M_568e0eb3, K_98665e4e, MREG_GLOBAL, DAY(2026, 7, 24), 0, 0, DAY(2026, 11, 10), E_6a5c1c3d(ANY)) \
    X(M_d8809fc9, "anthropic/claude-sonnet-4-6", TAIL(S_d8809fc9, 10), P_22df1c18, 1, C_50c0358f, L_ddd5b34b, M_fec21a94, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 17), 0, 0, DAY(2026, 11, 10), E_d8809fc9(ANY)) \
    X(M_40ec5e64, "anthropic/claude-sonnet-5", TAIL(S_40ec5e64, 10), P_22df1c18, 1, C_1638d540, L_54ef2d95, M_2cd37409, K_98665e4e, MREG_GLOBAL, DAY(2026, 6, 30), 0, 0, DAY(2026, 11, 10), E_40ec5e64(ANY)) \
    X(M_e6ba87c9, "cognitivecomputations/dolphin-2.6-mixtral-8x7b", TAIL(S_e6ba87c9, 10), P_22df1c18, 1, C_bfd84071, L_c8ec700b, M_e6ba87c9, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, E_e6ba87c9(ANY)) \
    X(M_d276b758, "deepinfra/airoboros-70b", TAIL(S_d276b758, 10), P_22df1c18, 1, C_b55d42ea, L_c8ec700b, M_d276b758, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_d276b758(ANY)) \
    X(M_91063e9f, "deepseek-ai/DeepSeek-R1", TAIL(S_91063e9f, 10), P_22df1c18, 1, C_f42be795, L_790b1c6e, M_2cd3aec6, K_671b1359, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_91063e9f(ANY)) \
    X(M_28cbb20b, "deepseek-ai/DeepSeek-R1-0528", TAIL(S_28cbb20b, 10), P_22df1c18, 2, C_8aaa0988, L_ccf23e40, M_e4756cb6, K_76f4dd72, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, DAY(2026, 9, 23), E_28cbb20b(ANY)) \
    X(M_78bc07a6, "deepseek-ai/DeepSeek-R1-0528-Turbo", TAIL(S_78bc07a6, 10), P_22df1c18, 1, C_e1caa12a, L_05f53daf, M_e4756cb6, K_76f4dd72, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, DAY(2026, 9, 23), E_78bc07a6(ANY)) \
    X(M_166e35df, "deepseek-ai/DeepSeek-R1-Distill-Llama-70B", TAIL(S_166e35df, 10), P_22df1c18, 1, C_136c451f, L_c8ec700b, M_1803333c, K_04d4a422, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_166e35df(ANY)) \
    X(M_5b5ec180, "deepseek-ai/DeepSeek-R1-Distill-Qwen-32B", TAIL(S_5b5ec180, 10), P_22df1c18, 1, C_de4ea9ed, L_c8ec700b, M_92b17bbf, K_f7ede32b, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_5b5ec180(ANY)) \
    X(M_77e5ea6f, "deepseek-ai/DeepSeek-R1-Turbo", TAIL(S_77e5ea6f, 10), P_22df1c18, 1, C_4d842d65, L_609a8e68, M_2cd3aec6, K_671b1359, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_77e5ea6f(ANY)) \
    X(M_feac3399, "deepseek-ai/DeepSeek-V3", TAIL(S_feac3399, 10), P_22df1c18, 1, C_fd03bfb9, L_dafccf7d, M_f309956f, K_671b1359, MREG_GLOBAL, DAY(2024, 12, 26), 0, 0, 0, E_feac3399(ANY)) \
    X(M_409461c4, "deepseek-ai/DeepSeek-V3-0324", TAIL(S_409461c4, 10), P_22df1c18, 1, C_641cd2e3, L_790b1c6e, M_71019ac5, K_671b1359, MREG_GLOBAL, DAY(2025, 3, 24), 0, 0, 0, E_409461c4(ANY)) \
    X(M_58371cee, "deepseek-ai/DeepSeek-V3-0324-Turbo", TAIL(S_58371cee, 10), P_22df1c18, 1, C_189ea17c, L_790b1c6e, M_71019ac5, K_671b1359, MREG_GLOBAL, DAY(2025, 3, 24), 0, 0, 0, E_58371cee(ANY)) \
    X(M_b86c1605, "deepseek-ai/DeepSeek-V3.1", TAIL(S_b86c1605, 10), P_22df1c18, 1, C_c54d21a9, L_c8ec700b, M_72434811, K_671b1359, MREG_GLOBAL, DAY(2025, 8, 21), 0, 0, 0, E_b86c1605(ANY)) \
    X(M_5c5e4c26, "deepseek-ai/DeepSeek-V3.1-Terminus", TAIL(S_5c5e4c26, 10), P_22df1c18, 1, C_ceb922b5, L_5da64804, M_73b19456, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 22), 0, 0, 0, E_5c5e4c26(ANY)) \
    X(M_9ce6bbba, "deepseek-ai/DeepSeek-V3.2", TAIL(S_9ce6bbba, 10), P_22df1c18, 1, C_5ff05213, L_ccf23e40, M_6c588476, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, 0, E_9ce6bbba(ANY)) \
    X(M_42ed5edd, "deepseek-ai/DeepSeek-V4-Flash", TAIL(S_42ed5edd, 10), P_22df1c18, 1, C_26686c1c, L_fe6af0b9, M_6d0dcdfb, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 9, 30), E_42ed5edd(ANY)) \
    X(M_23707d1f, "deepseek-ai/DeepSeek-V4-Flash-0731", TAIL(S_23707d1f, 10), P_22df1c18, 1, C_86dc750e, L_fb3cdd71, M_cedf04ac, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, 0, 0, E_23707d1f(ANY)) \
    X(M_dcac2b5d, "deepseek-ai/DeepSeek-V4-Flash-Vision-Exp", TAIL(S_dcac2b5d, 10), P_22df1c18, 1, C_0fbd4104, L_fb3cdd71, M_7a9277b5, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 21), 0, 0, 0, E_dcac2b5d(ANY)) \
    X(M_7e25b2cd, "deepseek-ai/DeepSeek-V4-Pro", TAIL(S_7e25b2cd, 10), P_22df1c18, 1, C_dc189fde, L_45df55c8, M_4247e801, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 11, 10), E_7e25b2cd(ANY)) \
    X(M_d3de4446, "deepseek-ai/DeepSeek-V4-Pro-0813", TAIL(S_d3de4446, 10), P_22df1c18, 1, C_86dc750e, L_fb3cdd71, M_53efb261, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_d3de4446(ANY)) \
    X(M_88e455ff, "deepseek-ai/DeepSeek-V4.1-Flash", TAIL(S_88e455ff, 10), P_22df1c18, 1, C_c8d102c1, L_fb3cdd71, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_88e455ff(ANY)) \
    X(M_97df45e0, "deepseek-ai/DeepSeek-V4.1-Flash-1017", TAIL(S_97df45e0, 10), P_22df1c18, 1, C_c8d102c1, L_631b3624, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_97df45e0(ANY)) \
    X(M_548200eb, "google/embeddinggemma-300m", TAIL(S_548200eb, 10), P_22df1c18, 1, C_bf638337, L_c8ec700b, M_ee101833, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_548200eb(ANY)) \
    X(M_f13b98d2, "google/gemini-1.5-flash", TAIL(S_f13b98d2, 10), P_22df1c18, 1, C_ae8c0024, L_b34bd5f3, M_7a65e9e8, K_16d6fde1, MREG_GLOBAL, DAY(2024, 5, 14), 0, 0, DAY(2026, 9, 23), E_f13b98d2(ANY)) \
    X(M_7cbe5524, "google/gemini-1.5-flash-8b", TAIL(S_7cbe5524, 10), P_22df1c18, 1, C_ae8c0024, L_b34bd5f3, M_85250491, K_16d6fde1, MREG_GLOBAL, DAY(2024, 10, 3), 0, 0, DAY(2026, 9, 23), E_7cbe5524(ANY)) \
    X(M_b2884eea, "google/gemini-2.0-flash-001", TAIL(S_b2884eea, 10), P_22df1c18, 1, C_dfdf7d5b, L_54ef2d95, M_7775dc0d, K_16d6fde1, MREG_GLOBAL, DAY(2024, 12, 11), 0, DAY(2026, 6, 1), DAY(2026, 9, 23), E_b2884eea(ANY)) \
    X(M_4ec77582, "google/gemini-2.5-flash", TAIL(S_4ec77582, 10), P_22df1c18, 1, C_d71af116, L_54ef2d95, M_cd62f9d5, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, 0, DAY(2026, 11, 10), E_4ec77582(ANY)) \
    X(M_539ce2de, "google/gemini-2.5-pro", TAIL(S_539ce2de, 10), P_22df1c18, 1, C_79e7b2b7, L_54ef2d95, M_962e7b87, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, 0, DAY(2026, 11, 10), E_539ce2de(ANY)) \
    X(M_3607195f, "google/gemini-3.1-flash-lite", TAIL(S_3607195f, 10), P_22df1c18, 1, C_de5319ee, L_67ea36da, M_97279ba6, K_16d6fde1, MREG_GLOBAL, DAY(2026, 3, 3), 0, 0, DAY(2026, 11, 10), E_3607195f(ANY)) \
    X(M_30072274, "google/gemini-3.1-pro", TAIL(S_30072274, 10), P_22df1c18, 1, C_b45e7d91, L_67ea36da, M_793ee6d8, K_16d6fde1, MREG_GLOBAL, DAY(2026, 2, 19), 0, 0, DAY(2026, 11, 10), E_30072274(ANY)) \
    X(M_6e48b436, "google/gemini-3.5-flash", TAIL(S_6e48b436, 10), P_22df1c18, 1, C_33704734, L_54ef2d95, M_8d99798a, K_16d6fde1, MREG_GLOBAL, DAY(2026, 5, 19), 0, 0, DAY(2026, 11, 10), E_6e48b436(ANY)) \
    X(M_d3047fde, "google/gemini-3.7-flash", TAIL(S_d3047fde, 10), P_22df1c18, 1, C_33704734, L_54ef2d95, M_16a8dce2, K_16d6fde1, MREG_GLOBAL, DAY(2026, 8, 13), 0, 0, DAY(2026, 11, 10), E_d3047fde(ANY)) \
    X(M_42fb6557, "google/gemma-3-12b-it", TAIL(S_42fb6557, 10), P_22df1c18, 1, C_c19f90fb, L_bce878e1, M_4abc260a, K_dac21884, MREG_GLOBAL, DAY(2025, 3, 12), 0, 0, 0, E_42fb6557(ANY)) \
    X(M_fcb67137, "google/gemma-3-27b-it", TAIL(S_fcb67137, 10), P_22df1c18, 1, C_3582894b, L_7dddb4b9, M_ff873c19, K_dac21884, MREG_GLOBAL, DAY(2025, 3, 12), 0, 0, DAY(2026, 9, 23), E_fcb67137(ANY)) \
    X(M_04914f6c, "google/gemma-3-4b-it", TAIL(S_04914f6c, 10), P_22df1c18, 1, C_32d63620, L_bce878e1, M_28910bff, K_dac21884, MREG_GLOBAL, DAY(2025, 3, 12), 0, 0, 0, E_04914f6c(ANY)) \
    X(M_cedbdba2, "google/gemma-4-26B-A4B-it", TAIL(S_cedbdba2, 10), P_22df1c18, 1, C_ac447ebc, L_41c124f1, M_f5169509, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_cedbdba2(ANY)) \
    X(M_34efc02e, "google/gemma-4-26b-it", TAIL(S_34efc02e, 10), P_22df1c18, 1, C_ac447ebc, L_41c124f1, M_f5169509, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_34efc02e(ANY)) \
    X(M_2aa905d8, "google/gemma-4-31B-it-Ultra", TAIL(S_2aa905d8, 10), P_22df1c18, 1, C_0be13819, L_7dddb4b9, M_2aa905d8, K_bf7d4428, MREG_GLOBAL, 0, 0, 0, 0, E_2aa905d8(ANY)) \
    X(M_601b9168, "google/gemma-4-31B-it-turbo", TAIL(S_601b9168, 10), P_22df1c18, 2, C_ac447ebc, L_41c124f1, M_9c37d712, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_601b9168(ANY)) \
    X(M_29ea2b95, "google/gemma-4-31b-it", TAIL(S_29ea2b95, 10), P_22df1c18, 1, C_ac447ebc, L_41c124f1, M_9c37d712, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_29ea2b95(ANY)) \
    X(M_ec28eec4, "google/gemma-4-E4B-it", TAIL(S_ec28eec4, 10), P_22df1c18, 1, C_7a542c6e, L_862e92b2, M_9db0bae8, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_ec28eec4(ANY)) \
    X(M_42116c66, "inclusionAI/Ling-3.0-flash", TAIL(S_42116c66, 10), P_22df1c18, 1, C_e8b4251a, L_7dddb4b9, M_01ade24b, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 23), 0, 0, 0, E_42116c66(ANY)) \
    X(M_02b265d3, "intfloat/e5-base-v2", TAIL(S_02b265d3, 10), P_22df1c18, 1, C_a6586bb8, L_c8ec700b, M_02b265d3, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_02b265d3(ANY)) \
    X(M_34f0aede, "intfloat/e5-large-v2", TAIL(S_34f0aede, 10), P_22df1c18, 1, C_a6586bb8, L_c8ec700b, M_34f0aede, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_34f0aede(ANY)) \
    X(M_702c0143, "intfloat/multilingual-e5-large", TAIL(S_702c0143, 10), P_22df1c18, 1, C_a6586bb8, L_c8ec700b, M_702c0143, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_702c0143(ANY)) \
    X(M_937d8d67, "intfloat/multilingual-e5-large-instruct", TAIL(S_937d8d67, 10), P_22df1c18, 1, C_a6586bb8, L_c8ec700b, M_937d8d67, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_937d8d67(ANY)) \
    X(M_02d03470, "lizpreciatior/lzlv_70b_fp16_hf", TAIL(S_02d03470, 10), P_22df1c18, 1, C_b55d42ea, L_c8ec700b, M_02d03470, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_02d03470(ANY)) \
    X(M_de17e8d2, "meta-llama/Llama-2-13b-chat-hf", TAIL(S_de17e8d2, 10), P_22df1c18, 1, C_22794294, L_2f6ec5cc, M_ffa99d76, K_02cadbcc, MREG_GLOBAL, DAY(2023, 6, 20), 0, 0, 0, E_de17e8d2(ANY)) \
    X(M_1e3e31cd, "meta-llama/Llama-2-70b-chat-hf", TAIL(S_1e3e31cd, 10), P_22df1c18, 1, C_2636e62a, L_2f6ec5cc, M_b820e469, K_02cadbcc, MREG_GLOBAL, DAY(2023, 6, 20), 0, 0, 0, E_1e3e31cd(ANY)) \
    X(M_194c97b3, "meta-llama/Llama-3.2-11B-Vision-Instruct", TAIL(S_194c97b3, 10), P_22df1c18, 1, C_80eaeb00, L_bce878e1, M_99fcba82, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_194c97b3(ANY)) \
    X(M_6c184ad1, "meta-llama/Llama-3.2-3B-Instruct", TAIL(S_6c184ad1, 10), P_22df1c18, 1, C_f3ab9d40, L_7dddb4b9, M_59804501, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_6c184ad1(ANY)) \
    X(M_0f87aa9a, "meta-llama/Llama-3.2-90B-Vision-Instruct", TAIL(S_0f87aa9a, 10), P_22df1c18, 1, C_29c5f5e6, L_d1a4c254, M_665a5bc2, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_0f87aa9a(ANY)) \
    X(M_6b1130fe, "meta-llama/Llama-3.3-70B-Instruct", TAIL(S_6b1130fe, 10), P_22df1c18, 1, C_917a7997, L_7dddb4b9, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_6b1130fe(ANY)) \
    X(M_a4ac74ab, "meta-llama/Llama-3.3-70B-Instruct-Turbo", TAIL(S_a4ac74ab, 10), P_22df1c18, 1, C_917a7997, L_3f85f2dc, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_a4ac74ab(ANY)) \
    X(M_e23f944a, "meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8", TAIL(S_e23f944a, 10), P_22df1c18, 1, C_3a2beb99, L_fe6af0b9, M_4d956ea8, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_e23f944a(ANY)) \
    X(M_9f0e34ca, "meta-llama/Llama-4-Maverick-17B-128E-Instruct-Turbo", TAIL(S_9f0e34ca, 10), P_22df1c18, 1, C_3a2beb99, L_7d9a2bc2, M_4d956ea8, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_9f0e34ca(ANY)) \
    X(M_95a8158e, "meta-llama/Llama-4-Scout-17B-16E-Instruct", TAIL(S_95a8158e, 10), P_22df1c18, 1, C_59679156, L_17f2b6e0, M_6339eb84, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_95a8158e(ANY)) \
    X(M_02bc37db, "meta-llama/Llama-Guard-3-8B", TAIL(S_02bc37db, 10), P_22df1c18, 1, C_cfe34384, L_7dddb4b9, M_0ce3dc47, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, E_02bc37db(ANY)) \
    X(M_9f7a3d9a, "meta-llama/Llama-Guard-4-12B", TAIL(S_9f7a3d9a, 10), P_22df1c18, 1, C_e4f8fb2e, L_790b1c6e, M_0777352f, K_a686ee67, MREG_GLOBAL, DAY(2025, 4, 30), 0, 0, 0, E_9f7a3d9a(ANY)) \
    X(M_25b8c568, "meta-llama/Meta-Llama-3-70B-Instruct", TAIL(S_25b8c568, 10), P_22df1c18, 1, C_a2d2fedb, L_d48d04fb, M_9a958e00, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, E_25b8c568(ANY)) \
    X(M_c3f1b47a, "meta-llama/Meta-Llama-3-8B-Instruct", TAIL(S_c3f1b47a, 10), P_22df1c18, 1, C_e223c127, L_ca3eb2c6, M_344115a4, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, E_c3f1b47a(ANY)) \
    X(M_9788efac, "meta-llama/Meta-Llama-3.1-405B-Instruct", TAIL(S_9788efac, 10), P_22df1c18, 1, C_bfd84071, L_c8ec700b, M_9788efac, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_9788efac(ANY)) \
    X(M_7380069d, "meta-llama/Meta-Llama-3.1-70B-Instruct", TAIL(S_7380069d, 10), P_22df1c18, 1, C_8dbd2ce2, L_7dddb4b9, M_67e0d0ae, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, E_7380069d(ANY)) \
    X(M_a88a4ba3, "meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo", TAIL(S_a88a4ba3, 10), P_22df1c18, 1, C_997281f7, L_c8ec700b, M_67e0d0ae, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, E_a88a4ba3(ANY)) \
    X(M_3ca282e3, "meta-llama/Meta-Llama-3.1-8B-Instruct", TAIL(S_3ca282e3, 10), P_22df1c18, 1, C_80bdc340, L_bce878e1, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), E_3ca282e3(ANY)) \
    X(M_8ae53e06, "meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo", TAIL(S_8ae53e06, 10), P_22df1c18, 2, C_80bdc340, L_7dddb4b9, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), E_8ae53e06(ANY)) \
    X(M_cb343fda, "meta-models/Muse-Glimmer-30B", TAIL(S_cb343fda, 10), P_22df1c18, 1, C_ac447ebc, L_bce878e1, M_bf7f21a4, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 10), 0, 0, 0, E_cb343fda(ANY)) \
    X(M_6979b151, "microsoft/WizardLM-2-7B", TAIL(S_6979b151, 10), P_22df1c18, 1, C_22794294, L_e016aef3, M_c69c0336, K_a686ee67, MREG_GLOBAL, DAY(2024, 4, 16), 0, 0, 0, E_6979b151(ANY)) \
    X(M_79a36f82, "microsoft/WizardLM-2-8x22B", TAIL(S_79a36f82, 10), P_22df1c18, 1, C_a12b584a, L_8fba2ea9, M_feda5ada, K_a686ee67, MREG_GLOBAL, DAY(2024, 4, 16), 0, 0, 0, E_79a36f82(ANY)) \
    X(M_d074d6fb, "microsoft/phi-4", TAIL(S_d074d6fb, 10), P_22df1c18, 1, C_ddcc36cb, L_1d20ca41, M_7aceaf6c, K_a686ee67, MREG_GLOBAL, DAY(2025, 1, 10), 0, 0, 0, E_d074d6fb(ANY)) \
    X(M_b37cf3d8, "mistralai/Devstral-Small-2507", TAIL(S_b37cf3d8, 10), P_22df1c18, 1, C_47480612, L_f95b1ee4, M_a5aa0448, K_6e58805c, MREG_GLOBAL, DAY(2025, 7, 10), 0, 0, DAY(2026, 9, 30), E_b37cf3d8(ANY)) \
    X(M_48acbdd0, "mistralai/Mistral-7B-Instruct-v0.1", TAIL(S_48acbdd0, 10), P_22df1c18, 1, C_fa246af6, L_c8ec700b, M_fcbbd8f2, K_ef2331bc, MREG_GLOBAL, DAY(2023, 9, 28), 0, 0, 0, E_48acbdd0(ANY)) \
    X(M_8cbb9140, "mistralai/Mistral-7B-Instruct-v0.3", TAIL(S_8cbb9140, 10), P_22df1c18, 1, C_c4688b69, L_c8ec700b, M_0bc8a973, K_ef2331bc, MREG_GLOBAL, DAY(2024, 5, 27), 0, 0, 0, E_8cbb9140(ANY)) \
    X(M_e7a2c2fe, "mistralai/Mistral-Nemo-Instruct-2407", TAIL(S_e7a2c2fe, 10), P_22df1c18, 2, C_d4417c9d, L_7dddb4b9, M_9036dba1, K_6e58805c, MREG_GLOBAL, DAY(2024, 7, 18), 0, 0, 0, E_e7a2c2fe(ANY)) \
    X(M_a696f4ff, "mistralai/Mistral-Small-24B-Instruct-2501", TAIL(S_a696f4ff, 10), P_22df1c18, 1, C_fdead08a, L_c8ec700b, M_654f9557, K_6e58805c, MREG_GLOBAL, 0, 0, 0, 0, E_a696f4ff(ANY)) \
    X(M_b9d6f905, "mistralai/Mistral-Small-3.1-24B-Instruct-2503", TAIL(S_b9d6f905, 10), P_22df1c18, 1, C_1ba2bafb, L_c8ec700b, M_eee465aa, K_6e58805c, MREG_GLOBAL, DAY(2025, 3, 17), 0, 0, 0, E_b9d6f905(ANY)) \
    X(M_3a1ca989, "mistralai/Mistral-Small-3.2-24B-Instruct-2506", TAIL(S_3a1ca989, 10), P_22df1c18, 1, C_b5bda0c6, L_f95b1ee4, M_29c4ee52, K_6e58805c, MREG_GLOBAL, DAY(2025, 6, 20), 0, 0, DAY(2026, 11, 10), E_3a1ca989(ANY)) \
    X(M_3e05a644, "mistralai/Mixtral-8x7B-Instruct-v0.1", TAIL(S_3e05a644, 10), P_22df1c18, 1, C_5074002c, L_05f53daf, M_46ca0776, K_ef2331bc, MREG_GLOBAL, DAY(2023, 12, 11), 0, 0, DAY(2026, 9, 30), E_3e05a644(ANY)) \
    X(M_d0b09f07, "moonshotai/Kimi-K2-Instruct", TAIL(S_d0b09f07, 10), P_22df1c18, 1, C_3cb86f2e, L_7dddb4b9, M_fc22a8bd, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 7, 14), 0, 0, DAY(2026, 9, 23), E_d0b09f07(ANY)) \
    X(M_ded9957d, "moonshotai/Kimi-K2-Instruct-0905", TAIL(S_ded9957d, 10), P_22df1c18, 2, C_1ec4ce94, L_92c4859e, M_14babfc2, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 9, 5), 0, 0, DAY(2026, 9, 23), E_ded9957d(ANY)) \
    X(M_0e60a2bf, "moonshotai/Kimi-K2-Thinking", TAIL(S_0e60a2bf, 10), P_22df1c18, 1, C_96548415, L_92c4859e, M_ff7d6d6d, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 11, 6), 0, 0, DAY(2026, 9, 23), E_0e60a2bf(ANY)) \
    X(M_a69f20b3, "moonshotai/Kimi-K2.5", TAIL(S_a69f20b3, 10), P_22df1c18, 1, C_ebfc071a, L_41c124f1, M_06434604, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 1, 27), 0, 0, DAY(2026, 9, 23), E_a69f20b3(ANY)) \
    X(M_e9677778, "moonshotai/Kimi-K2.5-Turbo", TAIL(S_e9677778, 10), P_22df1c18, 1, C_ebfc071a, L_92c4859e, M_06434604, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 1, 27), 0, 0, DAY(2026, 9, 23), E_e9677778(ANY)) \
    X(M_be5b1c96, "moonshotai/Kimi-K2.6", TAIL(S_be5b1c96, 10), P_22df1c18, 1, C_450a7eee, L_61859bdc, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, DAY(2026, 11, 10), E_be5b1c96(ANY)) \
    X(M_2cee4232, "moonshotai/Kimi-K2.7-Code", TAIL(S_2cee4232, 10), P_22df1c18, 1, C_d7ae0263, L_92c4859e, M_5ea285ac, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, DAY(2026, 11, 10), E_2cee4232(ANY)) \
    X(M_45e34956, "moonshotai/Kimi-K3", TAIL(S_45e34956, 10), P_22df1c18, 1, C_94205252, L_631b3624, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_45e34956(ANY)) \
    X(M_3e27d2b7, "nvidia/Llama-3.1-Nemotron-70B-Instruct", TAIL(S_3e27d2b7, 10), P_22df1c18, 1, C_566ca18e, L_7dddb4b9, M_35333072, K_04d4a422, MREG_GLOBAL, DAY(2024, 10, 15), 0, 0, 0, E_3e27d2b7(ANY)) \
    X(M_68da5cc8, "nvidia/Llama-3.3-Nemotron-Super-49B-v1.5", TAIL(S_68da5cc8, 10), P_22df1c18, 1, C_54298616, L_7dddb4b9, M_68da5cc8, K_04d4a422, MREG_GLOBAL, DAY(2025, 7, 25), 0, 0, 0, E_68da5cc8(ANY)) \
    X(M_9a227b09, "nvidia/NVIDIA-Nemotron-3-Super-120B-A12B", TAIL(S_9a227b09, 10), P_22df1c18, 2, C_cd3434eb, L_92c4859e, M_53ec3257, K_a686ee67, MREG_GLOBAL, DAY(2026, 3, 11), 0, 0, 0, E_9a227b09(ANY)) \
    X(M_e2bd3dd2, "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B", TAIL(S_e2bd3dd2, 10), P_22df1c18, 1, C_2e1e4d35, L_c8ec700b, M_d2435ae3, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 4), 0, 0, 0, E_e2bd3dd2(ANY)) \
    X(M_d219c181, "nvidia/NVIDIA-Nemotron-3.5-Lightning", TAIL(S_d219c181, 10), P_22df1c18, 2, C_54298616, L_92c4859e, M_54492bbe, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 11), 0, 0, 0, E_d219c181(ANY)) \
    X(M_611cdb43, "nvidia/NVIDIA-Nemotron-Nano-12B-v2-VL", TAIL(S_611cdb43, 10), P_22df1c18, 1, C_392f0e18, L_c8ec700b, M_5acdb958, K_a686ee67, MREG_GLOBAL, DAY(2025, 10, 28), 0, 0, 0, E_611cdb43(ANY)) \
    X(M_fe7570e9, "nvidia/NVIDIA-Nemotron-Nano-9B-v2", TAIL(S_fe7570e9, 10), P_22df1c18, 1, C_0ec5126c, L_7dddb4b9, M_154233f7, K_a686ee67, MREG_GLOBAL, DAY(2025, 8, 18), 0, 0, 0, E_fe7570e9(ANY)) \
    X(M_e6668566, "nvidia/Nemotron-3-Nano-30B-A3B", TAIL(S_e6668566, 10), P_22df1c18, 1, C_2b475eb8, L_92c4859e, M_6623b224, K_a686ee67, MREG_GLOBAL, DAY(2025, 12, 15), 0, 0, 0, E_e6668566(ANY)) \
    X(M_7f26e248, "nvidia/Nemotron-3-Nano-Omni-30B-A3B-Reasoning", TAIL(S_7f26e248, 10), P_22df1c18, 1, C_56f50a57, L_eb12a7ab, M_c2dd1216, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 28), 0, 0, 0, E_7f26e248(ANY)) \
    X(M_cb643a11, "nvidia/Nemotron-Content-Safety-3.5", TAIL(S_cb643a11, 10), P_22df1c18, 1, C_faa59745, L_7dddb4b9, M_cb643a11, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_cb643a11(ANY)) \
    X(M_f0d0f5d2, "nvidia/llama-nemotron-embed-vl-1b-v2", TAIL(S_f0d0f5d2, 10), P_22df1c18, 1, C_7177386c, L_a478eed1, M_c8626a8e, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 10), 0, 0, 0, E_f0d0f5d2(ANY)) \
    X(M_e8e9b906, "openai/gpt-oss-120b", TAIL(S_e8e9b906, 10), P_22df1c18, 1, C_d87b7405, L_7dddb4b9, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_e8e9b906(ANY)) \
    X(M_23cd5843, "openai/gpt-oss-120b-Turbo", TAIL(S_23cd5843, 10), P_22df1c18, 1, C_d87b7405, L_7dddb4b9, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_23cd5843(ANY)) \
    X(M_fddfc3f9, "openai/gpt-oss-120b-Ultra", TAIL(S_fddfc3f9, 10), P_22df1c18, 1, C_0ba8b142, L_7dddb4b9, M_fddfc3f9, K_4df875f5, MREG_GLOBAL, 0, 0, 0, 0, E_fddfc3f9(ANY)) \
    X(M_12314ebc, "openai/gpt-oss-20b", TAIL(S_12314ebc, 10), P_22df1c18, 1, C_d87b7405, L_3f85f2dc, M_a741d960, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_12314ebc(ANY)) \
    X(M_f8fc292c, "openchat/openchat_3.5", TAIL(S_f8fc292c, 10), P_22df1c18, 1, C_bfd84071, L_c8ec700b, M_0d24891c, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_f8fc292c(ANY)) \
    X(M_21e29c27, "sentence-transformers/all-MiniLM-L12-v2", TAIL(S_21e29c27, 10), P_22df1c18, 1, C_a6586bb8, L_c8ec700b, M_21e29c27, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_21e29c27(ANY)) \
    X(M_3975e1c4, "sentence-transformers/all-MiniLM-L6-v2", TAIL(S_3975e1c4, 10), P_22df1c18, 1, C_a6586bb8, L_c8ec700b, M_3975e1c4, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_3975e1c4(ANY)) \
    X(M_990f7956, "sentence-transformers/all-mpnet-base-v2", TAIL(S_990f7956, 10), P_22df1c18, 1, C_a6586bb8, L_c8ec700b, M_990f7956, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_990f7956(ANY)) \
    X(M_de59155e, "sentence-transformers/clip-ViT-B-32", TAIL(S_de59155e, 10), P_22df1c18, 1, C_a6586bb8, L_c8ec700b, M_de59155e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_de59155e(ANY)) \
    X(M_e8895845, "sentence-transformers/clip-ViT-B-32-multilingual-v1", TAIL(S_e8895845, 10), P_22df1c18, 1, C_a6586bb8, L_c8ec700b, M_e8895845, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_e8895845(ANY)) \
    X(M_94296490, "sentence-transformers/multi-qa-mpnet-base-dot-v1", TAIL(S_94296490, 10), P_22df1c18, 1, C_a6586bb8, L_c8ec700b, M_94296490, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_94296490(ANY)) \
    X(M_4a5fd437, "sentence-transformers/paraphrase-MiniLM-L6-v2", TAIL(S_4a5fd437, 10), P_22df1c18, 1, C_a6586bb8, L_c8ec700b, M_4a5fd437, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_4a5fd437(ANY)) \
    X(M_43a8c749, "shibing624/text2vec-base-chinese", TAIL(S_43a8c749, 10), P_22df1c18, 1, C_a6586bb8, L_c8ec700b, M_43a8c749, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_43a8c749(ANY)) \
    X(M_451da562, "stepfun-ai/Step-3.5-Flash", TAIL(S_451da562, 10), P_22df1c18, 1, C_f241abcc, L_83f29e8e, M_0a29a386, K_a686ee67, MREG_GLOBAL, DAY(2026, 1, 29), 0, 0, 0, E_451da562(ANY)) \
    X(M_36124115, "stepfun-ai/Step-3.7-Flash", TAIL(S_36124115, 10), P_22df1c18, 1, C_17b88f48, L_6e9f4bc9, M_7105be09, K_a686ee67, MREG_GLOBAL, DAY(2026, 5, 29), 0, 0, 0, E_36124115(ANY)) \
    X(M_1bd14b5b, "tencent/Hy3", TAIL(S_1bd14b5b, 10), P_22df1c18, 1, C_ba6ff5f6, L_d4a9d6df, M_d23e83fb, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 6), 0, 0, 0, E_1bd14b5b(ANY)) \
    X(M_aab7fada, "tencent/Hy4-preview", TAIL(S_aab7fada, 10), P_22df1c18, 1, C_7f97559f, L_7187095b, M_383f4072, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 28), 0, 0, 0, E_aab7fada(ANY)) \
    X(M_f079b323, "thenlper/gte-base", TAIL(S_f079b323, 10), P_22df1c18, 1, C_a6586bb8, L_c8ec700b, M_f079b323, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_f079b323(ANY)) \
    X(M_0041f561, "thenlper/gte-large", TAIL(S_0041f561, 10), P_22df1c18, 1, C_a6586bb8, L_c8ec700b, M_0041f561, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_0041f561(ANY)) \
    X(M_31f9fa38, "thinkingmachines/Inkling", TAIL(S_31f9fa38, 10), P_22df1c18, 1, C_528e5cc8, L_033a6a4d, M_98c4c105, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 15), 0, 0, 0, E_31f9fa38(ANY)) \
    X(M_bf62f61b, "thinkingmachines/Inkling-Small", TAIL(S_bf62f61b, 10), P_22df1c18, 1, C_81299313, L_033a6a4d, M_35c4f287, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 30), 0, 0, 0, E_bf62f61b(ANY)) \
    X(M_43af799e, "zai-org/GLM-4.5", TAIL(S_43af799e, 10), P_22df1c18, 1, C_f3fec99b, L_7dddb4b9, M_05766987, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, DAY(2026, 9, 30), E_43af799e(ANY)) \
    X(M_1133a5f1, "zai-org/GLM-4.5-Air", TAIL(S_1133a5f1, 10), P_22df1c18, 1, C_57fd99ed, L_d75fbe1a, M_87ddde68, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, DAY(2026, 9, 30), E_1133a5f1(ANY)) \
    X(M_671a88fe, "zai-org/GLM-4.6", TAIL(S_671a88fe, 10), P_22df1c18, 1, C_dc6fb10c, L_0f6347df, M_ba79de29, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 9, 30), 0, 0, DAY(2026, 9, 30), E_671a88fe(ANY)) \
    X(M_aba09827, "zai-org/GLM-4.6V", TAIL(S_aba09827, 10), P_22df1c18, 1, C_6645572e, L_2ea4c9e0, M_3179483e, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 12, 8), 0, 0, DAY(2026, 9, 30), E_aba09827(ANY)) \
    X(M_e24e38ae, "zai-org/GLM-4.7", TAIL(S_e24e38ae, 10), P_22df1c18, 1, C_96548415, L_d64dff59, M_47d476cd, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 12, 22), 0, 0, DAY(2026, 11, 10), E_e24e38ae(ANY)) \
    X(M_203bb649, "zai-org/GLM-4.7-Flash", TAIL(S_203bb649, 10), P_22df1c18, 1, C_2fea765c, L_d64dff59, M_781f7697, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 1, 19), 0, 0, 0, E_203bb649(ANY)) \
    X(M_b9881d70, "zai-org/GLM-5", TAIL(S_b9881d70, 10), P_22df1c18, 1, C_96548415, L_d64dff59, M_15948ca7, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 2, 11), 0, 0, DAY(2026, 9, 30), E_b9881d70(ANY)) \
    X(M_f704a42c, "zai-org/GLM-5.1", TAIL(S_f704a42c, 10), P_22df1c18, 1, C_96548415, L_d64dff59, M_a2208e8c, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 4, 7), 0, 0, DAY(2026, 9, 30), E_f704a42c(ANY)) \
    X(M_308b2afe, "zai-org/GLM-5.2", TAIL(S_308b2afe, 10), P_22df1c18, 1, C_b1ea416a, L_d393c0e4, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_308b2afe(ANY)) \
    X(M_a8cbd64a, "zai-org/GLM-5.3", TAIL(S_a8cbd64a, 10), P_22df1c18, 1, C_55223374, L_631b3624, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_a8cbd64a(ANY)) \
    X(M_58f80d43, "zai-org/GLM-5.3-Flash", TAIL(S_58f80d43, 10), P_22df1c18, 1, C_1a0890a7, L_631b3624, M_9d958d90, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 11, 10), E_58f80d43(ANY)) \
    X(M_7ed68eeb, "DeepSeek-Prover-V2-671B", TAIL(S_b32aea4a, 19), P_6f7ac182, 0, C_2c84be21, L_556d027e, M_7ed68eeb, K_a686ee67, MREG_GLOBAL, DAY(2025, 4, 30), 0, 0, 0, UNPRICED) \
    X(M_2cd3aec6, "DeepSeek-R1", TAIL(S_1f48bf79, 10), P_6f7ac182, 2, C_4d842d65, L_4060e1f6, M_2cd3aec6, K_671b1359, MREG_GLOBAL, DAY(2025, 1, 20), 0, DAY(2025, 5, 28), 0, E_2cd3aec6(ANY)) \
    X(M_d1a858bd, "DeepSeek-R1-0528", TAIL(S_25d7c6fe, 10), P_6f7ac182, 1, C_608762d7, L_b8ada5a4, M_d1a858bd, K_671b1359, MREG_GLOBAL, DAY(2025, 5, 28), 0, DAY(2025, 8, 21), 0, E_d1a858bd(ANY)) \
    X(M_50e43a72, "DeepSeek-R1-0528-Qwen3-8B", TAIL(S_50e43a72, 9), P_6f7ac182, 0, C_6f7fa84b, L_7591e5b9, M_50e43a72, K_671b1359, MREG_GLOBAL, DAY(2025, 5, 29), 0, 0, 0, UNPRICED) \
    X(M_1803333c, "DeepSeek-R1-Distill-Llama-70B", TAIL(S_82522680, 10), P_6f7ac182, 0, C_136c451f, L_c8ec700b, M_1803333c, K_04d4a422, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, UNPRICED) \
    X(M_7b7cdcf6, "DeepSeek-R1-Distill-Llama-8B", TAIL(S_90f797a8, 19), P_6f7ac182, 0, C_e79b406f, L_c8ec700b, M_7b7cdcf6, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_566d928c, "DeepSeek-R1-Distill-Qwen-1.5B", TAIL(S_2d194980, 19), P_6f7ac182, 0, C_545016d9, L_bce878e1, M_566d928c, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_ff312b06, "DeepSeek-R1-Distill-Qwen-14B", TAIL(S_af92f743, 7), P_6f7ac182, 0, C_54c5da56, L_57efb0ad, M_ff312b06, K_f7ede32b, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, UNPRICED) \
    X(M_92b17bbf, "DeepSeek-R1-Distill-Qwen-32B", TAIL(S_f3d5c077, 10), P_6f7ac182, 0, C_de4ea9ed, L_c8ec700b, M_92b17bbf, K_f7ede32b, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, UNPRICED) \
    X(M_be2431cb, "DeepSeek-R1-Distill-Qwen-7B", TAIL(S_f19032a0, 19), P_6f7ac182, 0, C_6d68a4ea, L_bce878e1, M_be2431cb, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_71019ac5, "DeepSeek-V3-0324", TAIL(S_5fc59578, 10), P_6f7ac182, 0, C_641cd2e3, L_790b1c6e, M_71019ac5, K_671b1359, MREG_GLOBAL, DAY(2025, 3, 24), 0, 0, 0, UNPRICED) \
    X(M_72434811, "DeepSeek-V3.1", TAIL(S_a9283d4b, 10), P_6f7ac182, 0, C_c54d21a9, L_c8ec700b, M_72434811, K_671b1359, MREG_GLOBAL, DAY(2025, 8, 21), 0, 0, 0, UNPRICED) \
    X(M_cedf04ac, "DeepSeek-V4-Flash-0731", TAIL(S_322d9d63, 10), P_6f7ac182, 0, C_10269098, L_b42cd611, M_cedf04ac, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, 0, 0, UNPRICED) \
    X(M_53efb261, "DeepSeek-V4-Pro-0813", TAIL(S_51ae46aa, 10), P_6f7ac182, 0, C_10269098, L_b42cd611, M_53efb261, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, UNPRICED) \
    X(M_f40a9325, "deepseek-chat", TAIL(S_77c27865, 20), P_6f7ac182, 7, C_d6c7057c, L_f778b53e, M_f40a9325, K_76f4dd72, MREG_GLOBAL, DAY(2024, 5, 6), 0, DAY(2026, 8, 16), DAY(2026, 9, 23), E_f40a9325(ANY)) \
    X(M_3fa0d636, "deepseek-coder", TAIL(S_daa075f0, 20), P_6f7ac182, 1, C_fd03bfb9, L_96cffaf0, M_3fa0d636, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_3fa0d636(ANY)) \
    X(M_eb411ec2, "deepseek-coder-1b-base", TAIL(S_eb411ec2, 9), P_6f7ac182, 0, C_22794294, L_1d20ca41, M_eb411ec2, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_ef7103a6, "deepseek-coder-33b-instruct", TAIL(S_a24948c9, 21), P_6f7ac182, 0, C_22794294, L_1d20ca41, M_ef7103a6, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_ecb96ad4, "deepseek-coder-7b-base", TAIL(S_ecb96ad4, 9), P_6f7ac182, 0, C_22794294, L_2f6ec5cc, M_ecb96ad4, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_28760793, "deepseek-coder-7b-base-v1.5", TAIL(S_28760793, 9), P_6f7ac182, 0, C_22794294, L_2f6ec5cc, M_28760793, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_c0bf5b56, "deepseek-coder-7b-instruct-v1.5", TAIL(S_c0bf5b56, 9), P_6f7ac182, 0, C_22794294, L_2f6ec5cc, M_c0bf5b56, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_ebb85f6d, "deepseek-coder-v2-instruct", TAIL(S_ebb85f6d, 9), P_6f7ac182, 0, C_fed24306, L_8fba2ea9, M_ebb85f6d, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_51a1023c, "deepseek-coder-v2-lite-base", TAIL(S_51a1023c, 9), P_6f7ac182, 0, C_1072aabe, L_790b1c6e, M_51a1023c, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_83ef4254, "deepseek-coder-v2-lite-instruct", TAIL(S_83ef4254, 9), P_6f7ac182, 0, C_1072aabe, L_790b1c6e, M_83ef4254, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_5403e74e, "deepseek-flash", TAIL(S_5403e74e, 9), P_6f7ac182, 1, C_ef1f3900, L_abc39464, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_5403e74e(ANY)) \
    X(M_f597d730, "deepseek-llm-67b-chat", TAIL(S_2f62f5f8, 21), P_6f7ac182, 0, C_b55d42ea, L_c8ec700b, M_f597d730, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_c79f5f05, "deepseek-ocr", TAIL(S_5ea9b372, 7), P_6f7ac182, 0, C_348df351, L_ca3eb2c6, M_c79f5f05, K_a686ee67, MREG_GLOBAL, DAY(2025, 10, 24), 0, 0, 0, UNPRICED) \
    X(M_4bb44075, "deepseek-ocr-2", TAIL(S_c1736e3e, 7), P_6f7ac182, 0, C_7b7585a4, L_ca3eb2c6, M_4bb44075, K_a686ee67, MREG_GLOBAL, DAY(2026, 1, 27), 0, 0, 0, UNPRICED) \
    X(M_e4756cb6, "deepseek-reasoner", TAIL(S_e4756cb6, 9), P_6f7ac182, 6, C_8aaa0988, L_f778b53e, M_e4756cb6, K_76f4dd72, MREG_GLOBAL, DAY(2025, 1, 20), 0, DAY(2026, 8, 16), DAY(2026, 9, 23), E_e4756cb6(ANY)) \
    X(M_b3f8ced3, "deepseek-v2-lite-chat", TAIL(S_b3f8ced3, 9), P_6f7ac182, 0, C_1072aabe, L_790b1c6e, M_b3f8ced3, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_52dec6bf, "deepseek-v2.5", TAIL(S_52dec6bf, 9), P_6f7ac182, 0, C_6d187296, L_05f53daf, M_52dec6bf, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_f309956f, "deepseek-v3", TAIL(S_380bff3b, 24), P_6f7ac182, 1, C_70804db0, L_4060e1f6, M_f309956f, K_671b1359, MREG_GLOBAL, DAY(2024, 12, 26), 0, 0, 0, E_f309956f(ANY)) \
    X(M_73b19456, "deepseek-v3.1-terminus", TAIL(S_7177c36d, 24), P_6f7ac182, 1, C_ceb922b5, L_d1a4c254, M_73b19456, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 22), 0, 0, 0, E_73b19456(ANY)) \
    X(M_6c588476, "deepseek-v3.2", TAIL(S_6048f209, 11), P_6f7ac182, 1, C_5ff05213, L_790b1c6e, M_6c588476, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 29), 0, DAY(2026, 5, 1), 0, E_6c588476(ANY)) \
    X(M_5418aa6d, "deepseek-v3.2-exp", TAIL(S_ba194a93, 24), P_6f7ac182, 1, C_ceb922b5, L_d1a4c254, M_5418aa6d, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, 0, E_5418aa6d(ANY)) \
    X(M_fb1c1260, "deepseek-v3.2-speciale", TAIL(S_3d35b70e, 6), P_6f7ac182, 0, C_469abc3e, L_c8ec700b, M_fb1c1260, K_671b1359, MREG_GLOBAL, DAY(2025, 12, 1), 0, 0, 0, UNPRICED) \
    X(M_6d0dcdfb, "deepseek-v4-flash", TAIL(S_d60193a8, 42), P_6f7ac182, 4, C_b7101c1c, L_abc39464, M_6d0dcdfb, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, DAY(2026, 9, 10), DAY(2026, 9, 30), E_6d0dcdfb(ANY)) \
    X(M_af74ffca, "deepseek-v4-flash-0731-fast", TAIL(S_5325049d, 7), P_6f7ac182, 0, C_54298616, L_b9d74d7d, M_af74ffca, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 9), 0, 0, 0, UNPRICED) \
    X(M_7a9277b5, "deepseek-v4-flash-vision-exp", TAIL(S_f1413438, 7), P_6f7ac182, 1, C_ea674b52, L_abc39464, M_7a9277b5, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 21), 0, DAY(2026, 9, 10), 0, E_7a9277b5(ANY)) \
    X(M_4247e801, "deepseek-v4-pro", TAIL(S_2823afa6, 7), P_6f7ac182, 5, C_0c67a4de, L_abc39464, M_4247e801, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 11, 10), E_4247e801(ANY)) \
    X(M_fe7181ff, "deepseek-v4.1-flash-1017-ultrafast", TAIL(S_9134d899, 16), P_6f7ac182, 0, C_bea2d9d4, L_c8ec700b, M_fe7181ff, K_76f4dd72, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_8d0d8499, "alibaba-qwen3-32b", TAIL(S_8d0d8499, 13), P_042e9398, 1, C_6ab8b9ca, L_05f53daf, M_42bdfcfc, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 30), 0, 0, DAY(2026, 9, 30), E_8d0d8499(ANY)) \
    X(M_919fe74e, "all-mini-lm-l6-v2", TAIL(S_919fe74e, 13), P_042e9398, 1, C_761066f5, L_d3c857fa, M_919fe74e, K_a686ee67, MREG_GLOBAL, DAY(2021, 8, 30), 0, 0, 0, E_919fe74e(ANY)) \
    X(M_741bfb9e, "anthropic-claude-3-opus", TAIL(S_741bfb9e, 13), P_042e9398, 1, C_b9b31a52, L_f7ec9c21, M_174688c8, K_a2682d5c, MREG_GLOBAL, DAY(2024, 2, 29), 0, 0, DAY(2026, 9, 23), E_741bfb9e(ANY)) \
    X(M_3138e448, "anthropic-claude-3.5-haiku", TAIL(S_3138e448, 13), P_042e9398, 1, C_9abc6e96, L_41c2a2d9, M_b754acf8, K_a2682d5c, MREG_GLOBAL, DAY(2024, 11, 5), 0, 0, DAY(2026, 9, 23), E_3138e448(ANY)) \
    X(M_9cdf409d, "anthropic-claude-3.5-sonnet", TAIL(S_9cdf409d, 13), P_042e9398, 1, C_5e9bbb83, L_41c2a2d9, M_5e10c018, K_a2682d5c, MREG_GLOBAL, DAY(2024, 6, 20), 0, 0, DAY(2026, 9, 23), E_9cdf409d(ANY)) \
    X(M_23a0f5ef, "anthropic-claude-3.7-sonnet", TAIL(S_23a0f5ef, 13), P_042e9398, 1, C_f05c3197, L_449add89, M_e55f3b37, K_a2682d5c, MREG_GLOBAL, DAY(2025, 2, 24), 0, 0, DAY(2026, 9, 23), E_23a0f5ef(ANY)) \
    X(M_27caf005, "anthropic-claude-4.1-opus", TAIL(S_27caf005, 13), P_042e9398, 1, C_bd45423d, L_41c2a2d9, M_3feb9bb9, K_a2682d5c, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 9, 23), E_27caf005(ANY)) \
    X(M_28d7d739, "anthropic-claude-4.5-haiku", TAIL(S_28d7d739, 13), P_042e9398, 1, C_e9dfbbc0, L_449add89, M_dd2f481c, K_a2682d5c, MREG_GLOBAL, DAY(2025, 10, 15), 0, 0, DAY(2026, 11, 10), E_28d7d739(ANY)) \
    X(M_2ad51a95, "anthropic-claude-4.5-sonnet", TAIL(S_2ad51a95, 13), P_042e9398, 1, C_e9dfbbc0, L_449add89, M_ec8b283a, K_a2682d5c, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, DAY(2026, 11, 10), E_2ad51a95(ANY)) \
    X(M_95055316, "anthropic-claude-4.6-sonnet", TAIL(S_95055316, 13), P_042e9398, 1, C_102564ca, L_41c2a2d9, M_fec21a94, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 17), 0, 0, DAY(2026, 11, 10), E_95055316(ANY)) \
    X(M_bcd92b9e, "anthropic-claude-5-sonnet", TAIL(S_bcd92b9e, 13), P_042e9398, 1, C_1638d540, L_ddd5b34b, M_2cd37409, K_98665e4e, MREG_GLOBAL, DAY(2026, 6, 30), 0, 0, DAY(2026, 11, 10), E_bcd92b9e(ANY)) \
    X(M_b22bc474, "anthropic-claude-fable-5", TAIL(S_b22bc474, 13), P_042e9398, 1, C_9d08d853, L_ddd5b34b, M_86c0c8bf, K_98665e4e, MREG_GLOBAL, DAY(2026, 6, 9), 0, 0, DAY(2026, 11, 10), E_b22bc474(ANY)) \
    X(M_7fa75277, "anthropic-claude-fable-5.1", TAIL(S_7fa75277, 13), P_042e9398, 1, C_10a726fd, L_ddd5b34b, M_98ee7005, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 1), 0, 0, DAY(2026, 11, 10), E_7fa75277(ANY)) \
    X(M_cb392f2f, "anthropic-claude-haiku-4.5", TAIL(S_cb392f2f, 13), P_042e9398, 1, C_e9dfbbc0, L_41c2a2d9, M_dd2f481c, K_a2682d5c, MREG_GLOBAL, DAY(2025, 10, 15), 0, 0, DAY(2026, 11, 10), E_cb392f2f(ANY)) \
    X(M_abf48642, "anthropic-claude-opus-4", TAIL(S_abf48642, 13), P_042e9398, 1, C_e2b4feb8, L_9e48c11f, M_7cac6784, K_a2682d5c, MREG_GLOBAL, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_abf48642(ANY)) \
    X(M_a4fb16b2, "anthropic-claude-opus-4.5", TAIL(S_a4fb16b2, 13), P_042e9398, 1, C_102564ca, L_41c2a2d9, M_f583c185, K_a2682d5c, MREG_GLOBAL, DAY(2025, 11, 24), 0, 0, DAY(2026, 11, 10), E_a4fb16b2(ANY)) \
    X(M_df644976, "anthropic-claude-opus-4.6", TAIL(S_df644976, 13), P_042e9398, 1, C_dbfdd931, L_41c2a2d9, M_82f48fe4, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 5), 0, 0, DAY(2026, 11, 10), E_df644976(ANY)) \
    X(M_579b61b6, "anthropic-claude-opus-4.7", TAIL(S_579b61b6, 13), P_042e9398, 1, C_9d08d853, L_41c2a2d9, M_792c5a49, K_98665e4e, MREG_GLOBAL, DAY(2026, 4, 16), 0, 0, DAY(2026, 11, 10), E_579b61b6(ANY)) \
    X(M_506bf102, "anthropic-claude-opus-4.8", TAIL(S_506bf102, 13), P_042e9398, 1, C_dbfdd931, L_ddd5b34b, M_cccbc1ce, K_98665e4e, MREG_GLOBAL, DAY(2026, 5, 28), 0, 0, DAY(2026, 11, 10), E_506bf102(ANY)) \
    X(M_cfcdefab, "anthropic-claude-opus-5", TAIL(S_cfcdefab, 13), P_042e9398, 1, C_1638d540, L_ddd5b34b, M_568e0eb3, K_98665e4e, MREG_GLOBAL, DAY(2026, 7, 24), 0, 0, DAY(2026, 11, 10), E_cfcdefab(ANY)) \
    X(M_1954d110, "anthropic-claude-opus-5.5", TAIL(S_1954d110, 13), P_042e9398, 1, C_10a726fd, L_ddd5b34b, M_cfe0652e, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_1954d110(ANY)) \
    X(M_e31af040, "anthropic-claude-sonnet-4", TAIL(S_e31af040, 13), P_042e9398, 1, C_e2b4feb8, L_823120cf, M_4cfcdc05, K_a2682d5c, MREG_GLOBAL, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_e31af040(ANY)) \
    X(M_87f2105b, "anthropic-claude-sonnet-5.5", TAIL(S_87f2105b, 13), P_042e9398, 1, C_10a726fd, L_ddd5b34b, M_d1236105, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 28), 0, 0, DAY(2026, 11, 10), E_87f2105b(ANY)) \
    X(M_addf27c4, "arcee-trinity-large-thinking", TAIL(S_addf27c4, 13), P_042e9398, 1, C_26054626, L_7591e5b9, M_addf27c4, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 1), 0, 0, 0, E_addf27c4(ANY)) \
    X(M_816e3881, "bge-m3", TAIL(S_ae9ad5b3, 15), P_042e9398, 1, C_35abef3c, L_a6174c49, M_e25a3450, K_a686ee67, MREG_GLOBAL, DAY(2024, 1, 30), 0, 0, 0, E_816e3881(ANY)) \
    X(M_c84a82de, "bge-reranker-v2-m3", TAIL(S_3036b679, 7), P_042e9398, 1, C_1ddb4425, L_126d5ec6, M_8ef422ba, K_a686ee67, MREG_GLOBAL, DAY(2024, 3, 12), 0, 0, 0, E_c84a82de(ANY)) \
    X(M_b44a0961, "deepseek-3.2", TAIL(S_b44a0961, 13), P_042e9398, 1, C_8cc88b19, L_790b1c6e, M_6c588476, K_671b1359, MREG_GLOBAL, DAY(2025, 12, 2), 0, 0, 0, E_b44a0961(ANY)) \
    X(M_faca82b1, "deepseek-4-flash", TAIL(S_faca82b1, 13), P_042e9398, 1, C_4bc75015, L_fb3cdd71, M_6d0dcdfb, K_76f4dd72, MREG_GLOBAL, DAY(2026, 5, 27), 0, 0, DAY(2026, 9, 30), E_faca82b1(ANY)) \
    X(M_48b42b33, "deepseek-r1-distill-llama-70b", TAIL(S_1ebbf075, 7), P_042e9398, 1, C_1b90b049, L_271eacbe, M_1803333c, K_04d4a422, MREG_GLOBAL, DAY(2025, 1, 30), 0, 0, 0, E_48b42b33(ANY)) \
    X(M_e5e293af, "deepseek-v4-flash-0731", TAIL(S_194138b2, 22), P_042e9398, 1, C_86dc750e, L_fe6af0b9, M_cedf04ac, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, 0, 0, E_e5e293af(ANY)) \
    X(M_61b7f2a8, "deepseek-v4-pro", TAIL(S_2823afa6, 7), P_042e9398, 1, C_dc189fde, L_fb3cdd71, M_4247e801, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 11, 10), E_61b7f2a8(ANY)) \
    X(M_b2c1beb4, "deepseek-v4-pro-0813", TAIL(S_09cd9286, 21), P_042e9398, 1, C_86dc750e, L_fe6af0b9, M_53efb261, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_b2c1beb4(ANY)) \
    X(M_e9e3f1a0, "deepseek-v4.1-flash", TAIL(S_a1e124e7, 7), P_042e9398, 1, C_c8d102c1, L_fe6af0b9, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_e9e3f1a0(ANY)) \
    X(M_71cbe023, "e5-large-v2", TAIL(S_809c3e17, 10), P_042e9398, 1, C_761066f5, L_578523ad, M_71cbe023, K_a686ee67, MREG_GLOBAL, DAY(2023, 5, 19), 0, 0, 0, E_71cbe023(ANY)) \
    X(M_54017152, "gemma-4-31B-it", TAIL(S_ec74c697, 10), P_042e9398, 1, C_0ad30685, L_bfb10416, M_9c37d712, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, 0, E_54017152(ANY)) \
    X(M_fba3ea2b, "glm-5", TAIL(S_a7433edf, 15), P_042e9398, 1, C_c5a9fba8, L_fe0ef9ec, M_15948ca7, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 2, 11), 0, 0, DAY(2026, 9, 30), E_fba3ea2b(ANY)) \
    X(M_9011d941, "glm-5.1", TAIL(S_d135baae, 7), P_042e9398, 1, C_96548415, L_790b1c6e, M_a2208e8c, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 4, 7), 0, 0, DAY(2026, 9, 30), E_9011d941(ANY)) \
    X(M_f76769c1, "glm-5.2", TAIL(S_27dcbae8, 8), P_042e9398, 1, C_c8fb34f5, L_92c4859e, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_f76769c1(ANY)) \
    X(M_5e7b8674, "glm-5.3", TAIL(S_2ee9e854, 19), P_042e9398, 1, C_55223374, L_e8cb9b39, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_5e7b8674(ANY)) \
    X(M_5aa3c6fd, "glm-5.3-flash", TAIL(S_b751db2c, 7), P_042e9398, 1, C_1a0890a7, L_fe6af0b9, M_9d958d90, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 11, 10), E_5aa3c6fd(ANY)) \
    X(M_0e1776e9, "gte-large-en-v1.5", TAIL(S_0e1776e9, 13), P_042e9398, 1, C_761066f5, L_a6174c49, M_0e1776e9, K_a686ee67, MREG_GLOBAL, DAY(2024, 3, 27), 0, 0, 0, E_0e1776e9(ANY)) \
    X(M_4043bc50, "kimi-k2.5", TAIL(S_db11e778, 19), P_042e9398, 1, C_ebfc071a, L_92c4859e, M_06434604, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 1, 27), 0, 0, DAY(2026, 9, 23), E_4043bc50(ANY)) \
    X(M_5f15325b, "kimi-k2.6", TAIL(S_47f91584, 11), P_042e9398, 1, C_450a7eee, L_92c4859e, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, DAY(2026, 11, 10), E_5f15325b(ANY)) \
    X(M_ee35d47f, "kimi-k3", TAIL(S_bd9a0868, 21), P_042e9398, 1, C_94205252, L_631b3624, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_ee35d47f(ANY)) \
    X(M_7c385deb, "llama-4-maverick", TAIL(S_996f256b, 22), P_042e9398, 1, C_59679156, L_788aad12, M_4d956ea8, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_7c385deb(ANY)) \
    X(M_a4c4798e, "llama3.3-70b-instruct", TAIL(S_a4c4798e, 13), P_042e9398, 1, C_917a7997, L_96cffaf0, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_a4c4798e(ANY)) \
    X(M_4601059d, "mimo-v2.5-pro", TAIL(S_e38258ad, 7), P_042e9398, 1, C_8df33f43, L_92c4859e, M_f9fafe88, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, DAY(2026, 9, 30), E_4601059d(ANY)) \
    X(M_752bb899, "minimax-m2.5", TAIL(S_b19a4819, 16), P_042e9398, 1, C_f9a947c1, L_8fba2ea9, M_59208343, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 2, 12), 0, 0, DAY(2026, 9, 30), E_752bb899(ANY)) \
    X(M_c76bf23b, "mistral-3-14B", TAIL(S_c76bf23b, 13), P_042e9398, 1, C_91cbe15e, L_f58db97f, M_773e65c4, K_6e58805c, MREG_GLOBAL, DAY(2025, 12, 15), 0, 0, DAY(2026, 11, 10), E_c76bf23b(ANY)) \
    X(M_01982706, "mistral-nemo-instruct-2407", TAIL(S_01982706, 13), P_042e9398, 1, C_47480612, L_788aad12, M_9036dba1, K_6e58805c, MREG_GLOBAL, DAY(2024, 7, 18), 0, 0, 0, E_01982706(ANY)) \
    X(M_6ffce78c, "multi-qa-mpnet-base-dot-v1", TAIL(S_49cac83b, 10), P_042e9398, 1, C_c8a18683, L_44e27830, M_6ffce78c, K_a686ee67, MREG_GLOBAL, DAY(2021, 8, 30), 0, 0, 0, E_6ffce78c(ANY)) \
    X(M_d73cf246, "nemotron-3-nano-omni", TAIL(S_c2dd1216, 7), P_042e9398, 1, C_7eabf0ab, L_8fba2ea9, M_c2dd1216, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 28), 0, 0, 0, E_d73cf246(ANY)) \
    X(M_438baff0, "nemotron-3-ultra-550b", TAIL(S_438baff0, 13), P_042e9398, 1, C_0b18adc5, L_7dddb4b9, M_d2435ae3, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 4), 0, 0, 0, E_438baff0(ANY)) \
    X(M_66d6b5bb, "nemotron-nano-12b-v2-vl", TAIL(S_b9802516, 14), P_042e9398, 1, C_46c092c5, L_788aad12, M_5acdb958, K_a686ee67, MREG_GLOBAL, DAY(2025, 10, 28), 0, 0, 0, E_66d6b5bb(ANY)) \
    X(M_80acb2f6, "nvidia-nemotron-3-super-120b", TAIL(S_80acb2f6, 13), P_042e9398, 1, C_1071ca0f, L_b9d74d7d, M_53ec3257, K_a686ee67, MREG_GLOBAL, DAY(2026, 3, 11), 0, 0, 0, E_80acb2f6(ANY)) \
    X(M_7aade18f, "openai-gpt-4.1", TAIL(S_7ff9122f, 10), P_042e9398, 1, C_97e9cb79, L_2576a3b2, M_c8893463, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), E_7aade18f(ANY)) \
    X(M_8b0bce83, "openai-gpt-4o", TAIL(S_8b0bce83, 13), P_042e9398, 1, C_3fa8858a, L_788aad12, M_abb375db, K_474633b1, MREG_GLOBAL, DAY(2024, 5, 13), 0, 0, DAY(2026, 11, 10), E_8b0bce83(ANY)) \
    X(M_b5de1d1b, "openai-gpt-4o-mini", TAIL(S_b5de1d1b, 13), P_042e9398, 1, C_4297b2d1, L_788aad12, M_94d9f0da, K_474633b1, MREG_GLOBAL, DAY(2024, 7, 18), 0, 0, DAY(2026, 11, 10), E_b5de1d1b(ANY)) \
    X(M_b09485bb, "openai-gpt-5", TAIL(S_e7ee51b8, 10), P_042e9398, 1, C_f7a151dd, L_9936ec7b, M_3ada7776, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_b09485bb(ANY)) \
    X(M_a779f71c, "openai-gpt-5-mini", TAIL(S_1a5e0c28, 10), P_042e9398, 1, C_f7a151dd, L_9936ec7b, M_020751dc, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_a779f71c(ANY)) \
    X(M_3ecfc0e6, "openai-gpt-5-nano", TAIL(S_4d87caa7, 10), P_042e9398, 1, C_f7a151dd, L_9936ec7b, M_6c69beeb, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_3ecfc0e6(ANY)) \
    X(M_73a08282, "openai-gpt-5.1-codex-max", TAIL(S_73a08282, 13), P_042e9398, 1, C_c93d4d08, L_9936ec7b, M_1ba5d3cc, K_c770f2fc, MREG_GLOBAL, DAY(2025, 11, 13), 0, 0, DAY(2026, 9, 23), E_73a08282(ANY)) \
    X(M_791a0823, "openai-gpt-5.2", TAIL(S_791a0823, 13), P_042e9398, 1, C_f7a151dd, L_9936ec7b, M_6132e68d, K_c770f2fc, MREG_GLOBAL, DAY(2025, 12, 11), 0, 0, DAY(2026, 11, 10), E_791a0823(ANY)) \
    X(M_c22c1366, "openai-gpt-5.2-pro", TAIL(S_c22c1366, 13), P_042e9398, 1, C_643bc347, L_9936ec7b, M_8f2f8d8c, K_c770f2fc, MREG_GLOBAL, DAY(2025, 12, 11), 0, 0, DAY(2026, 11, 10), E_c22c1366(ANY)) \
    X(M_8662a33d, "openai-gpt-5.3-codex", TAIL(S_8662a33d, 13), P_042e9398, 1, C_c93d4d08, L_9936ec7b, M_ab2d0d37, K_c770f2fc, MREG_GLOBAL, DAY(2026, 2, 5), 0, 0, DAY(2026, 11, 10), E_8662a33d(ANY)) \
    X(M_101df283, "openai-gpt-5.4", TAIL(S_101df283, 13), P_042e9398, 1, C_f7a151dd, L_9936ec7b, M_da5f158f, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 5), 0, 0, DAY(2026, 11, 10), E_101df283(ANY)) \
    X(M_53c6b415, "openai-gpt-5.4-mini", TAIL(S_53c6b415, 13), P_042e9398, 1, C_f7a151dd, L_9936ec7b, M_deed65be, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 17), 0, 0, DAY(2026, 11, 10), E_53c6b415(ANY)) \
    X(M_6120ee47, "openai-gpt-5.4-nano", TAIL(S_6120ee47, 13), P_042e9398, 1, C_f7a151dd, L_9936ec7b, M_4b541524, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 17), 0, 0, DAY(2026, 11, 10), E_6120ee47(ANY)) \
    X(M_dce1e2ce, "openai-gpt-5.4-pro", TAIL(S_dce1e2ce, 13), P_042e9398, 1, C_4a6ac136, L_6dec5374, M_761cd44e, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 5), 0, 0, DAY(2026, 11, 10), E_dce1e2ce(ANY)) \
    X(M_b69f9707, "openai-gpt-5.5", TAIL(S_b69f9707, 13), P_042e9398, 1, C_f7a151dd, L_ddd5b34b, M_9a8f4a62, K_c770f2fc, MREG_GLOBAL, DAY(2026, 4, 23), 0, 0, DAY(2026, 11, 10), E_b69f9707(ANY)) \
    X(M_d3531574, "openai-gpt-5.6-luna", TAIL(S_d3531574, 13), P_042e9398, 1, C_372696d7, L_dee55358, M_65a8fc1d, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_d3531574(ANY)) \
    X(M_823425c8, "openai-gpt-5.6-sol", TAIL(S_823425c8, 13), P_042e9398, 1, C_50fe6f74, L_dee55358, M_05106807, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_823425c8(ANY)) \
    X(M_1df6eea7, "openai-gpt-5.6-terra", TAIL(S_1df6eea7, 13), P_042e9398, 1, C_372696d7, L_dee55358, M_f8dbf8d1, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_1df6eea7(ANY)) \
    X(M_b4b836d3, "openai-gpt-6-astra", TAIL(S_5f5e8972, 7), P_042e9398, 1, C_1dbeeacb, L_dee55358, M_5553b7ca, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 3), 0, 0, DAY(2026, 11, 10), E_b4b836d3(ANY)) \
    X(M_05015f4d, "openai-gpt-6-luna", TAIL(S_b85a5b4d, 7), P_042e9398, 1, C_1dbeeacb, L_dee55358, M_e5d07697, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_05015f4d(ANY)) \
    X(M_57880a89, "openai-gpt-6-sol", TAIL(S_9be07b68, 7), P_042e9398, 1, C_1dbeeacb, L_dee55358, M_3b5ea6fd, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_57880a89(ANY)) \
    X(M_86348a8b, "openai-gpt-image-1", TAIL(S_86348a8b, 13), P_042e9398, 1, C_a3f4a76e, L_c8ec700b, M_75bda809, K_a686ee67, MREG_GLOBAL, DAY(2025, 4, 24), 0, 0, DAY(2026, 9, 30), E_86348a8b(ANY)) \
    X(M_46694dec, "openai-gpt-image-1.5", TAIL(S_46694dec, 13), P_042e9398, 1, C_3ba8396b, L_0a659d4e, M_b147e2bd, K_a686ee67, MREG_GLOBAL, DAY(2025, 11, 25), 0, 0, DAY(2026, 9, 30), E_46694dec(ANY)) \
    X(M_cf0a8f9d, "openai-gpt-image-2", TAIL(S_cf0a8f9d, 13), P_042e9398, 1, C_33fbc2a8, L_3c77f6b8, M_dcb0bf90, K_a686ee67, MREG_GLOBAL, DAY(2025, 4, 24), 0, 0, DAY(2026, 9, 30), E_cf0a8f9d(ANY)) \
    X(M_0194f6ef, "openai-gpt-oss-120b", TAIL(S_024ab181, 7), P_042e9398, 1, C_d87b7405, L_96cffaf0, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_0194f6ef(ANY)) \
    X(M_e5de23c1, "openai-gpt-oss-20b", TAIL(S_e5de23c1, 13), P_042e9398, 1, C_d87b7405, L_96cffaf0, M_a741d960, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_e5de23c1(ANY)) \
    X(M_739c0b67, "openai-o1", TAIL(S_739c0b67, 13), P_042e9398, 1, C_b67a90a3, L_013f2f81, M_47aafb94, K_c770f2fc, MREG_GLOBAL, DAY(2024, 12, 5), 0, 0, DAY(2026, 11, 10), E_739c0b67(ANY)) \
    X(M_2d36bbf0, "openai-o3", TAIL(S_2d36bbf0, 13), P_042e9398, 1, C_f7d1fa86, L_013f2f81, M_f61f191f, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 16), 0, 0, DAY(2026, 11, 10), E_2d36bbf0(ANY)) \
    X(M_598d0df5, "openai-o3-mini", TAIL(S_598d0df5, 13), P_042e9398, 1, C_40a5ebc1, L_013f2f81, M_5fb87f8a, K_c770f2fc, MREG_GLOBAL, DAY(2024, 12, 20), 0, 0, DAY(2026, 11, 10), E_598d0df5(ANY)) \
    X(M_fe02a95c, "qwen3-coder-flash", TAIL(S_02669b8a, 8), P_042e9398, 1, C_b2065e88, L_92c4859e, M_02669b8a, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, DAY(2026, 9, 30), E_fe02a95c(ANY)) \
    X(M_c2034d90, "qwen3-embedding-0.6b", TAIL(S_2d2a03fd, 8), P_042e9398, 1, C_35abef3c, L_5cb8b477, M_2d2a03fd, K_f7ede32b, MREG_GLOBAL, DAY(2025, 6, 3), 0, 0, 0, E_c2034d90(ANY)) \
    X(M_6b1135b3, "qwen3.5-397b-a17b", TAIL(S_d54e8a8c, 30), P_042e9398, 1, C_6ce06f1a, L_7dddb4b9, M_dccb8b92, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 15), 0, 0, DAY(2026, 9, 30), E_6b1135b3(ANY)) \
    X(M_c4648885, "qwen3.8-max", TAIL(S_126174dd, 15), P_042e9398, 1, C_188d1a74, L_85145e51, M_99ca714b, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 3), 0, 0, DAY(2026, 9, 30), E_c4648885(ANY)) \
    X(M_dc1ad86a, "stable-diffusion-3.5-large", TAIL(S_dc1ad86a, 13), P_042e9398, 1, C_9adc5310, L_2dc62e4d, M_372dae69, K_a686ee67, MREG_GLOBAL, DAY(2024, 10, 22), 0, 0, 0, E_dc1ad86a(ANY)) \
    X(M_91bdbe79, "wan2-2-t2v-a14b", TAIL(S_91bdbe79, 13), P_042e9398, 1, C_b5e656ba, L_8e3abc4c, M_91bdbe79, K_a686ee67, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, 0, E_91bdbe79(ANY)) \
    X(M_1cd3836a, "Qwen/Qwen3-14B-FP8", TAIL(S_1cd3836a, 11), P_2843b3bd, 1, C_0c41a1f8, L_862e92b2, M_5151f5d0, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_1cd3836a(ANY)) \
    X(M_62ce4e18, "Qwen/Qwen3-Embedding-8B", TAIL(S_2cb92229, 10), P_2843b3bd, 1, C_dc9662bf, L_acf26cab, M_3faecd92, K_f7ede32b, MREG_GLOBAL, DAY(2025, 6, 5), 0, 0, 0, E_62ce4e18(ANY)) \
    X(M_53bdec82, "Qwen/Qwen3-VL-235B-A22B-Instruct-FP8", TAIL(S_53bdec82, 11), P_2843b3bd, 2, C_61dbb126, L_4841c05c, M_a0605284, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, 0, E_53bdec82(ANY)) \
    X(M_50e6cce6, "Qwen/Qwen3-VL-30B-A3B-Instruct-FP8", TAIL(S_50e6cce6, 11), P_2843b3bd, 1, C_e02a7beb, L_c8ec700b, M_85c35b39, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_50e6cce6(ANY)) \
    X(M_91749cb7, "Qwen/Qwen3.5-35B-A3B-FP8", TAIL(S_91749cb7, 11), P_2843b3bd, 1, C_8c14f969, L_eb12a7ab, M_2e99c6cf, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_91749cb7(ANY)) \
    X(M_14f289b2, "Qwen/Qwen3.5-35B-A3B-FP8-dottxt", TAIL(S_14f289b2, 11), P_2843b3bd, 1, C_08e8e6ee, L_c8ec700b, M_14f289b2, K_4c53ac6e, MREG_GLOBAL, 0, 0, 0, 0, E_14f289b2(ANY)) \
    X(M_d31ace47, "Qwen/Qwen3.5-397B-A17B", TAIL(S_21575725, 10), P_2843b3bd, 1, C_6ce06f1a, L_eb12a7ab, M_dccb8b92, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 15), 0, 0, DAY(2026, 9, 30), E_d31ace47(ANY)) \
    X(M_90e7c0ca, "Qwen/Qwen3.5-9B", TAIL(S_c202640b, 10), P_2843b3bd, 1, C_bef0c6b7, L_83f29e8e, M_3a3135fc, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_90e7c0ca(ANY)) \
    X(M_68990575, "Qwen/Qwen3.6-35B-A3B-FP8", TAIL(S_68990575, 11), P_2843b3bd, 2, C_0c54a158, L_eb12a7ab, M_eb535326, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 17), 0, 0, 0, E_68990575(ANY)) \
    X(M_8c3c4d00, "Qwen/Qwen3.8-27B-FP8", TAIL(S_8c3c4d00, 11), P_2843b3bd, 1, C_bef0c6b7, L_83f29e8e, M_dea49a5a, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, 0, E_8c3c4d00(ANY)) \
    X(M_c3995534, "deepseek-ai/DeepSeek-V4-Flash", TAIL(S_42ed5edd, 10), P_2843b3bd, 1, C_76f72c98, L_abc39464, M_6d0dcdfb, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 9, 30), E_c3995534(ANY)) \
    X(M_77104e12, "deepseek-ai/DeepSeek-V4-Flash-0731", TAIL(S_23707d1f, 10), P_2843b3bd, 1, C_10269098, L_b42cd611, M_cedf04ac, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, 0, 0, E_77104e12(ANY)) \
    X(M_19f0f57f, "deepseek-ai/DeepSeek-V4-Pro", TAIL(S_7e25b2cd, 10), P_2843b3bd, 1, C_49669d97, L_abc39464, M_4247e801, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 11, 10), E_19f0f57f(ANY)) \
    X(M_124760e6, "deepseek-ai/DeepSeek-V4-Pro-0813", TAIL(S_d3de4446, 10), P_2843b3bd, 1, C_10269098, L_b42cd611, M_53efb261, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_124760e6(ANY)) \
    X(M_48628bcd, "deepseek-ai/DeepSeek-V4.1-Flash", TAIL(S_88e455ff, 10), P_2843b3bd, 1, C_ef1f3900, L_abc39464, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_48628bcd(ANY)) \
    X(M_457b17fe, "google/gemma-4-31B-it", TAIL(S_28d1f89f, 6), P_2843b3bd, 2, C_ac447ebc, L_41c124f1, M_9c37d712, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_457b17fe(ANY)) \
    X(M_00ed7c5b, "meta-models/Muse-Glimmer-30B", TAIL(S_cb343fda, 10), P_2843b3bd, 1, C_ac447ebc, L_bce878e1, M_bf7f21a4, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 10), 0, 0, 0, E_00ed7c5b(ANY)) \
    X(M_6a96c482, "meta/muse-spark-open", TAIL(S_6a96c482, 11), P_2843b3bd, 1, C_6a5e8737, L_631b3624, M_ea013c29, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_6a96c482(ANY)) \
    X(M_f785fd3c, "mistralai/Devstral-2-123B-Instruct-2512", TAIL(S_f785fd3c, 11), P_2843b3bd, 1, C_47480612, L_bac50768, M_ee6bf01d, K_6e58805c, MREG_GLOBAL, DAY(2025, 12, 9), 0, 0, DAY(2026, 11, 10), E_f785fd3c(ANY)) \
    X(M_51e495a4, "moonshotai/Kimi-K2.6", TAIL(S_be5b1c96, 10), P_2843b3bd, 1, C_402e84eb, L_92c4859e, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, DAY(2026, 11, 10), E_51e495a4(ANY)) \
    X(M_ebe10753, "moonshotai/Kimi-K3.1-Pro", TAIL(S_ebe10753, 11), P_2843b3bd, 1, C_7aab17c0, L_fe6af0b9, M_66c1aae5, K_92a0bfd5, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_ebe10753(ANY)) \
    X(M_74d8fe82, "moonshotai/kimi-k3", TAIL(S_72d58b8e, 7), P_2843b3bd, 1, C_94205252, L_fe6af0b9, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_74d8fe82(ANY)) \
    X(M_2cb22d89, "nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-NVFP4", TAIL(S_2cb22d89, 11), P_2843b3bd, 1, C_7c3de7aa, L_92c4859e, M_53ec3257, K_a686ee67, MREG_GLOBAL, DAY(2026, 3, 11), 0, 0, 0, E_2cb22d89(ANY)) \
    X(M_a52a7b18, "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B-NVFP4", TAIL(S_a52a7b18, 11), P_2843b3bd, 1, C_2e1e4d35, L_c8ec700b, M_d2435ae3, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 4), 0, 0, 0, E_a52a7b18(ANY)) \
    X(M_255984cf, "openai/gpt-oss-20b", TAIL(S_12314ebc, 10), P_2843b3bd, 1, C_154e6c64, L_7dddb4b9, M_a741d960, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_255984cf(ANY)) \
    X(M_d1d18ac2, "zai-org/GLM-5.1-FP8", TAIL(S_d1d18ac2, 11), P_2843b3bd, 1, C_12de34d7, L_4b0ed951, M_a2208e8c, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 4, 7), 0, 0, DAY(2026, 9, 30), E_d1d18ac2(ANY)) \
    X(M_216f8eb2, "zai-org/GLM-5.2-FP8", TAIL(S_216f8eb2, 11), P_2843b3bd, 1, C_b1ea416a, L_631b3624, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_216f8eb2(ANY)) \

