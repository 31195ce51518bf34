/* What each model is.
 * Lists of models.c.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
/* model, id, the same in the pool, provider, versions of its prices,
 * capabilities, limits, maker, tokenizer, geography,
 * released, deprecated, retires, verified, price entry */
#define MODELS_2(X) \
    X(M_68eeccf8, "MiniMaxAI/MiniMax-M1-80k", TAIL(S_f1b50169, 19), P_d203a277, 1, C_ceb922b5, L_dbe0358c, M_5a7ab318, K_a686ee67, MREG_GLOBAL, DAY(2025, 6, 17), 0, 0, 0, E_68eeccf8(ANY)) \
    X(M_ae9b7e1d, "MiniMaxAI/MiniMax-M2", TAIL(S_ee062322, 10), P_d203a277, 1, C_0b4eecd8, L_1b3e8908, M_afe67be0, K_d2eb12c5, MREG_GLOBAL, DAY(2025, 10, 27), 0, 0, DAY(2026, 9, 30), E_ae9b7e1d(ANY)) \
    X(M_9fb009e0, "MiniMaxAI/MiniMax-M2.1", TAIL(S_1547dd6a, 10), P_d203a277, 1, C_1685b6a7, L_1b3e8908, M_78932933, K_d2eb12c5, MREG_GLOBAL, DAY(2025, 12, 23), 0, 0, DAY(2026, 9, 30), E_9fb009e0(ANY)) \
    X(M_780b1ab4, "MiniMaxAI/MiniMax-M2.5", TAIL(S_1ac9a303, 10), P_d203a277, 1, C_0b4eecd8, L_1b3e8908, M_59208343, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 2, 12), 0, 0, DAY(2026, 9, 30), E_780b1ab4(ANY)) \
    X(M_21e829ee, "MiniMaxAI/MiniMax-M2.7", TAIL(S_5e83edd5, 10), P_d203a277, 1, C_0b4eecd8, L_1b3e8908, M_d4ef424c, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 3, 18), 0, 0, DAY(2026, 11, 10), E_21e829ee(ANY)) \
    X(M_9745af21, "MiniMaxAI/MiniMax-M3", TAIL(S_6e0b2885, 10), P_d203a277, 1, C_08bc762c, L_ffb218a8, M_da421aca, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 6, 1), 0, 0, DAY(2026, 11, 10), E_9745af21(ANY)) \
    X(M_a20ce53c, "MiniMaxAI/MiniMax-M3.1-Flash", TAIL(S_a20ce53c, 12), P_d203a277, 1, C_92807f68, L_cb93144e, M_8e76831a, K_d2eb12c5, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_a20ce53c(ANY)) \
    X(M_669fa612, "Qwen/Qwen2.5-Coder-32B-Instruct", TAIL(S_bddd1847, 10), P_d203a277, 1, C_924fe705, L_862e92b2, M_669fa612, K_f7ede32b, MREG_GLOBAL, DAY(2024, 11, 12), 0, 0, 0, E_669fa612(ANY)) \
    X(M_6aa71af7, "Qwen/Qwen3-235B-A22B", TAIL(S_15e01b88, 10), P_d203a277, 1, C_027f99aa, L_a6ebd457, M_8cf539d2, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_6aa71af7(ANY)) \
    X(M_8f660eb1, "Qwen/Qwen3-235B-A22B-Instruct-2507", TAIL(S_57b74087, 10), P_d203a277, 1, C_641cd2e3, L_61859bdc, M_b147e8e5, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 21), 0, 0, 0, E_8f660eb1(ANY)) \
    X(M_6a579873, "Qwen/Qwen3-235B-A22B-Thinking-2507", TAIL(S_e40e955a, 10), P_d203a277, 1, C_584c9ce0, L_9edce857, M_0a08c961, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 25), 0, 0, 0, E_6a579873(ANY)) \
    X(M_1d65d71d, "Qwen/Qwen3-30B-A3B", TAIL(S_37b258fb, 10), P_d203a277, 1, C_91b0818e, L_a6ebd457, M_e29db3c8, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, 0, E_1d65d71d(ANY)) \
    X(M_fd0b5c1c, "Qwen/Qwen3-30B-A3B-Instruct-2507", TAIL(S_fb07120f, 6), P_d203a277, 1, C_367ad30f, L_61859bdc, M_e72662da, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 29), 0, 0, 0, E_fd0b5c1c(ANY)) \
    X(M_2ddb498e, "Qwen/Qwen3-32B", TAIL(S_70bfcb80, 10), P_d203a277, 1, C_0c41a1f8, L_3f85f2dc, M_42bdfcfc, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_2ddb498e(ANY)) \
    X(M_05735439, "Qwen/Qwen3-8B", TAIL(S_05735439, 12), P_d203a277, 1, C_027f99aa, L_6ac22ffa, M_ca1c745d, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_05735439(ANY)) \
    X(M_d460fc11, "Qwen/Qwen3-Coder-30B-A3B-Instruct", TAIL(S_89973399, 21), P_d203a277, 1, C_ab263c02, L_eb12a7ab, M_db53d954, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 31), 0, 0, 0, E_d460fc11(ANY)) \
    X(M_b8ba370d, "Qwen/Qwen3-Coder-480B-A35B-Instruct", TAIL(S_cbe1eb2d, 10), P_d203a277, 1, C_2377d18a, L_eb12a7ab, M_62abebc9, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 23), 0, 0, DAY(2026, 9, 30), E_b8ba370d(ANY)) \
    X(M_01e21116, "Qwen/Qwen3-Coder-Next", TAIL(S_2d9ce9cd, 19), P_d203a277, 1, C_8587c3e3, L_eb12a7ab, M_6b3a1e35, K_f7ede32b, MREG_GLOBAL, DAY(2026, 2, 3), 0, 0, 0, E_01e21116(ANY)) \
    X(M_ddffbb51, "Qwen/Qwen3-Embedding-4B", TAIL(S_460c96f3, 10), P_d203a277, 1, C_35abef3c, L_4104fdf4, M_26ef264c, K_f7ede32b, MREG_GLOBAL, DAY(2025, 1, 1), 0, 0, 0, E_ddffbb51(ANY)) \
    X(M_c0379a15, "Qwen/Qwen3-Embedding-8B", TAIL(S_2cb92229, 10), P_d203a277, 1, C_108e0c13, L_0b6f261d, M_3faecd92, K_f7ede32b, MREG_GLOBAL, DAY(2025, 1, 1), 0, 0, 0, E_c0379a15(ANY)) \
    X(M_15fa90df, "Qwen/Qwen3-Next-80B-A3B-Instruct", TAIL(S_cf6d4027, 10), P_d203a277, 1, C_706b2cd0, L_41c124f1, M_bad899a1, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 10), 0, 0, 0, E_15fa90df(ANY)) \
    X(M_dd824d0d, "Qwen/Qwen3-Next-80B-A3B-Thinking", TAIL(S_b5b88773, 10), P_d203a277, 1, C_8b3c1805, L_69bb61f0, M_bd66866f, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 10), 0, 0, 0, E_dd824d0d(ANY)) \
    X(M_3171315e, "Qwen/Qwen3-VL-235B-A22B-Instruct", TAIL(S_44568173, 10), P_d203a277, 1, C_e11b6824, L_4841c05c, M_1ae70457, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, 0, E_3171315e(ANY)) \
    X(M_2ec6536e, "Qwen/Qwen3-VL-235B-A22B-Thinking", TAIL(S_83f66a7b, 19), P_d203a277, 1, C_30a79a10, L_4841c05c, M_fdcc64d5, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, 0, E_2ec6536e(ANY)) \
    X(M_a492511e, "Qwen/Qwen3-VL-30B-A3B-Instruct", TAIL(S_09c4a403, 10), P_d203a277, 1, C_e11b6824, L_4841c05c, M_d25d2edc, K_f7ede32b, MREG_GLOBAL, DAY(2025, 10, 5), 0, 0, 0, E_a492511e(ANY)) \
    X(M_388da07f, "Qwen/Qwen3.5-122B-A10B", TAIL(S_7412f6f1, 10), P_d203a277, 1, C_8c14f969, L_eb12a7ab, M_5de79c20, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_388da07f(ANY)) \
    X(M_45d95720, "Qwen/Qwen3.5-27B", TAIL(S_b51d875a, 10), P_d203a277, 1, C_8c14f969, L_eb12a7ab, M_c1f86e14, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_45d95720(ANY)) \
    X(M_9cbb1258, "Qwen/Qwen3.5-35B-A3B", TAIL(S_a91d25bf, 10), P_d203a277, 1, C_582a2343, L_eb12a7ab, M_2e99c6cf, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_9cbb1258(ANY)) \
    X(M_6f9f3338, "Qwen/Qwen3.5-397B-A17B", TAIL(S_21575725, 10), P_d203a277, 1, C_6ce06f1a, L_41c124f1, M_dccb8b92, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 15), 0, 0, DAY(2026, 9, 30), E_6f9f3338(ANY)) \
    X(M_7f49f2fd, "Qwen/Qwen3.5-9B", TAIL(S_c202640b, 10), P_d203a277, 1, C_ac447ebc, L_eb12a7ab, M_3a3135fc, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_7f49f2fd(ANY)) \
    X(M_092ef77c, "Qwen/Qwen3.6-27B", TAIL(S_064e1afb, 10), P_d203a277, 1, C_582a2343, L_eb12a7ab, M_03868644, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, 0, E_092ef77c(ANY)) \
    X(M_60bfb120, "Qwen/Qwen3.6-35B-A3B", TAIL(S_d1909065, 10), P_d203a277, 1, C_c0a9601c, L_eb12a7ab, M_eb535326, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 17), 0, 0, 0, E_60bfb120(ANY)) \
    X(M_c1decb5c, "Qwen/Qwen3.8-2.4T-A95B", TAIL(S_9cc29aa0, 10), P_d203a277, 1, C_d3ed42f0, L_69bb61f0, M_fb920161, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_c1decb5c(ANY)) \
    X(M_897b117c, "Qwen/Qwen3.8-27B", TAIL(S_b25857f5, 10), P_d203a277, 1, C_ac447ebc, L_41c124f1, M_dea49a5a, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, 0, E_897b117c(ANY)) \
    X(M_a5093176, "XiaomiMiMo/MiMo-V2-Flash", TAIL(S_38e0125e, 19), P_d203a277, 1, C_005f83d5, L_5f43f2d7, M_1b661d3e, K_a686ee67, MREG_GLOBAL, DAY(2025, 12, 16), 0, 0, DAY(2026, 9, 30), E_a5093176(ANY)) \
    X(M_2b6a4a04, "XiaomiMiMo/MiMo-V2.5", TAIL(S_5bb7cf3d, 10), P_d203a277, 1, C_c942d7df, L_69bb61f0, M_0d00a1ce, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, DAY(2026, 9, 30), E_2b6a4a04(ANY)) \
    X(M_7a0e4aec, "XiaomiMiMo/MiMo-V2.5-Pro", TAIL(S_f9ce9f14, 10), P_d203a277, 1, C_93acb603, L_631b3624, M_f9fafe88, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, DAY(2026, 9, 30), E_7a0e4aec(ANY)) \
    X(M_572cdbf8, "deepseek-ai/DeepSeek-R1", TAIL(S_91063e9f, 10), P_d203a277, 1, C_e1caa12a, L_d05d0979, M_e4756cb6, K_76f4dd72, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, DAY(2026, 9, 23), E_572cdbf8(ANY)) \
    X(M_e4c39840, "deepseek-ai/DeepSeek-R1-0528", TAIL(S_28cbb20b, 10), P_d203a277, 1, C_8aaa0988, L_b854ba6d, M_e4756cb6, K_76f4dd72, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, DAY(2026, 9, 23), E_e4c39840(ANY)) \
    X(M_c60b6e65, "deepseek-ai/DeepSeek-V3", TAIL(S_feac3399, 10), P_d203a277, 1, C_70804db0, L_6f766f33, M_f309956f, K_671b1359, MREG_GLOBAL, DAY(2024, 12, 26), 0, 0, 0, E_c60b6e65(ANY)) \
    X(M_d963d21e, "deepseek-ai/DeepSeek-V3-0324", TAIL(S_409461c4, 10), P_d203a277, 1, C_641cd2e3, L_790b1c6e, M_71019ac5, K_671b1359, MREG_GLOBAL, DAY(2025, 3, 24), 0, 0, 0, E_d963d21e(ANY)) \
    X(M_65e67dfa, "deepseek-ai/DeepSeek-V3.1", TAIL(S_b86c1605, 10), P_d203a277, 1, C_e1f777d7, L_862e92b2, M_72434811, K_671b1359, MREG_GLOBAL, DAY(2025, 8, 21), 0, 0, 0, E_65e67dfa(ANY)) \
    X(M_c6f6e50e, "deepseek-ai/DeepSeek-V3.2", TAIL(S_9ce6bbba, 10), P_d203a277, 1, C_5ff05213, L_5d48167c, M_6c588476, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, 0, E_c6f6e50e(ANY)) \
    X(M_0966fe9a, "deepseek-ai/DeepSeek-V4-Flash", TAIL(S_42ed5edd, 10), P_d203a277, 1, C_26686c1c, L_fb3cdd71, M_6d0dcdfb, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 9, 30), E_0966fe9a(ANY)) \
    X(M_81c204f1, "deepseek-ai/DeepSeek-V4-Flash-0731", TAIL(S_23707d1f, 10), P_d203a277, 1, C_10269098, L_fb3cdd71, M_cedf04ac, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, 0, 0, E_81c204f1(ANY)) \
    X(M_4766db7e, "deepseek-ai/DeepSeek-V4-Flash-Vision-Exp", TAIL(S_dcac2b5d, 10), P_d203a277, 1, C_0fbd4104, L_fb3cdd71, M_7a9277b5, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 21), 0, 0, 0, E_4766db7e(ANY)) \
    X(M_efb24b1d, "deepseek-ai/DeepSeek-V4-Pro", TAIL(S_7e25b2cd, 10), P_d203a277, 1, C_dc189fde, L_6e8a8b63, M_4247e801, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 11, 10), E_efb24b1d(ANY)) \
    X(M_49733c75, "deepseek-ai/DeepSeek-V4-Pro-0813", TAIL(S_d3de4446, 10), P_d203a277, 1, C_d3ed42f0, L_f778b53e, M_53efb261, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_49733c75(ANY)) \
    X(M_75ebc3ad, "deepseek-ai/DeepSeek-V4.1-Flash", TAIL(S_88e455ff, 10), P_d203a277, 1, C_c8d102c1, L_fb3cdd71, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_75ebc3ad(ANY)) \
    X(M_2e525d8c, "deepseek-ai/DeepSeek-V4.1-Flash-1017", TAIL(S_97df45e0, 10), P_d203a277, 1, C_e499ec97, L_fb3cdd71, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_2e525d8c(ANY)) \
    X(M_08aece08, "google/gemma-3-12b-it", TAIL(S_42fb6557, 10), P_d203a277, 1, C_c19f90fb, L_7dddb4b9, M_4abc260a, K_dac21884, MREG_GLOBAL, DAY(2025, 3, 12), 0, 0, 0, E_08aece08(ANY)) \
    X(M_9bfa3697, "google/gemma-3-27b-it", TAIL(S_fcb67137, 10), P_d203a277, 1, C_3582894b, L_7dddb4b9, M_ff873c19, K_dac21884, MREG_GLOBAL, DAY(2025, 3, 12), 0, 0, DAY(2026, 9, 23), E_9bfa3697(ANY)) \
    X(M_c823c048, "google/gemma-3-4b-it", TAIL(S_04914f6c, 10), P_d203a277, 1, C_0eac547f, L_7dddb4b9, M_28910bff, K_dac21884, MREG_GLOBAL, DAY(2025, 3, 12), 0, 0, 0, E_c823c048(ANY)) \
    X(M_14280077, "google/gemma-4-26B-A4B-it", TAIL(S_cedbdba2, 10), P_d203a277, 1, C_ac447ebc, L_41c124f1, M_f5169509, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_14280077(ANY)) \
    X(M_8832fb01, "google/gemma-4-31B-it", TAIL(S_28d1f89f, 6), P_d203a277, 1, C_ac447ebc, L_41c124f1, M_9c37d712, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_8832fb01(ANY)) \
    X(M_8030bd01, "meta-llama/Llama-3.1-70B-Instruct", TAIL(S_04e4e4f9, 6), P_d203a277, 1, C_8dbd2ce2, L_dd5f3307, M_67e0d0ae, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, E_8030bd01(ANY)) \
    X(M_4dc3b03f, "meta-llama/Llama-3.1-8B-Instruct", TAIL(S_59224c6f, 19), P_d203a277, 1, C_80bdc340, L_bce878e1, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), E_4dc3b03f(ANY)) \
    X(M_8b709e3f, "meta-llama/Llama-3.2-1B-Instruct", TAIL(S_8b709e3f, 12), P_d203a277, 1, C_34457b61, L_5844f9ce, M_772ca25d, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_8b709e3f(ANY)) \
    X(M_f82df027, "meta-llama/Llama-3.2-3B-Instruct", TAIL(S_6c184ad1, 10), P_d203a277, 1, C_cbd54fd4, L_4d32c160, M_59804501, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_f82df027(ANY)) \
    X(M_8619e0dd, "meta-llama/Llama-3.3-70B-Instruct", TAIL(S_6b1130fe, 10), P_d203a277, 1, C_917a7997, L_dd5f3307, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_8619e0dd(ANY)) \
    X(M_e15f7b80, "moonshotai/Kimi-K2-Instruct", TAIL(S_d0b09f07, 10), P_d203a277, 1, C_fdead08a, L_c8ec700b, M_db4302c1, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 7, 11), 0, 0, 0, E_e15f7b80(ANY)) \
    X(M_3d7c81d3, "moonshotai/Kimi-K2-Instruct-0905", TAIL(S_ded9957d, 10), P_d203a277, 1, C_5b6c18dc, L_61859bdc, M_14babfc2, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 9, 4), 0, 0, DAY(2026, 9, 23), E_3d7c81d3(ANY)) \
    X(M_72ef9dc6, "moonshotai/Kimi-K2-Thinking", TAIL(S_0e60a2bf, 10), P_d203a277, 1, C_96548415, L_92c4859e, M_ff7d6d6d, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 11, 6), 0, 0, DAY(2026, 9, 23), E_72ef9dc6(ANY)) \
    X(M_49c7e832, "moonshotai/Kimi-K2.5", TAIL(S_a69f20b3, 10), P_d203a277, 1, C_ebfc071a, L_92c4859e, M_06434604, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 1, 27), 0, 0, DAY(2026, 9, 23), E_49c7e832(ANY)) \
    X(M_9e12352e, "moonshotai/Kimi-K2.6", TAIL(S_be5b1c96, 10), P_d203a277, 1, C_450a7eee, L_92c4859e, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, DAY(2026, 11, 10), E_9e12352e(ANY)) \
    X(M_0b2e47a5, "moonshotai/Kimi-K2.7-Code", TAIL(S_2cee4232, 10), P_d203a277, 1, C_d7ae0263, L_92c4859e, M_5ea285ac, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, DAY(2026, 11, 10), E_0b2e47a5(ANY)) \
    X(M_e507e1c9, "moonshotai/Kimi-K3", TAIL(S_45e34956, 10), P_d203a277, 1, C_db10c720, L_54ef2d95, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_e507e1c9(ANY)) \
    X(M_d73b7b8a, "moonshotai/Kimi-K3.1-Pro", TAIL(S_ebe10753, 11), P_d203a277, 1, C_7aab17c0, L_fe6af0b9, M_66c1aae5, K_92a0bfd5, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_d73b7b8a(ANY)) \
    X(M_18c01672, "openai/gpt-oss-120b", TAIL(S_e8e9b906, 10), P_d203a277, 1, C_d87b7405, L_7dddb4b9, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_18c01672(ANY)) \
    X(M_6aedd0f1, "openai/gpt-oss-20b", TAIL(S_12314ebc, 10), P_d203a277, 1, C_d87b7405, L_7dddb4b9, M_a741d960, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_6aedd0f1(ANY)) \
    X(M_db15c089, "stepfun-ai/Step-3.5-Flash", TAIL(S_451da562, 10), P_d203a277, 1, C_915d8c9e, L_6e9f4bc9, M_0a29a386, K_a686ee67, MREG_GLOBAL, DAY(2026, 1, 29), 0, 0, 0, E_db15c089(ANY)) \
    X(M_03173879, "stepfun-ai/Step-3.7-Flash", TAIL(S_36124115, 10), P_d203a277, 1, C_e1e73759, L_6e9f4bc9, M_7105be09, K_a686ee67, MREG_GLOBAL, DAY(2026, 5, 29), 0, 0, 0, E_03173879(ANY)) \
    X(M_7d220095, "tencent/Hy3", TAIL(S_1bd14b5b, 10), P_d203a277, 1, C_7fba50ec, L_f58db97f, M_d23e83fb, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 6), 0, 0, 0, E_7d220095(ANY)) \
    X(M_3a3fc28e, "tencent/Hy4-flash", TAIL(S_3a3fc28e, 12), P_d203a277, 1, C_6a5e8737, L_67ea36da, M_f70b0cad, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_3a3fc28e(ANY)) \
    X(M_16776f7f, "tencent/Hy4-preview", TAIL(S_aab7fada, 10), P_d203a277, 1, C_54298616, L_823120cf, M_383f4072, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 28), 0, 0, 0, E_16776f7f(ANY)) \
    X(M_e5348eb1, "thinkingmachines/Inkling", TAIL(S_31f9fa38, 10), P_d203a277, 1, C_b3f5e87a, L_fe6af0b9, M_98c4c105, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 15), 0, 0, 0, E_e5348eb1(ANY)) \
    X(M_7e3d25f9, "thinkingmachines/Inkling-2-Small", TAIL(S_7e3d25f9, 12), P_d203a277, 1, C_6a5e8737, L_631b3624, M_89f5c7fc, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_7e3d25f9(ANY)) \
    X(M_a268b355, "thinkingmachines/Inkling-Small", TAIL(S_bf62f61b, 10), P_d203a277, 1, C_5b6ef233, L_2978ade6, M_35c4f287, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 30), 0, 0, 0, E_a268b355(ANY)) \
    X(M_a410b2ef, "zai-org/GLM-4.5", TAIL(S_43af799e, 10), P_d203a277, 1, C_f3fec99b, L_e68771c0, M_05766987, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, DAY(2026, 9, 30), E_a410b2ef(ANY)) \
    X(M_69bc7022, "zai-org/GLM-4.5-Air", TAIL(S_1133a5f1, 10), P_d203a277, 1, C_57fd99ed, L_e68771c0, M_87ddde68, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, DAY(2026, 9, 30), E_69bc7022(ANY)) \
    X(M_ca2dd0d3, "zai-org/GLM-4.5V", TAIL(S_cd10f19b, 19), P_d203a277, 1, C_0667cabb, L_33e48eac, M_b1e62a63, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 8, 11), 0, 0, DAY(2026, 9, 30), E_ca2dd0d3(ANY)) \
    X(M_646d139d, "zai-org/GLM-4.6", TAIL(S_671a88fe, 10), P_d203a277, 1, C_dc6fb10c, L_1b3e8908, M_ba79de29, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 9, 30), 0, 0, DAY(2026, 9, 30), E_646d139d(ANY)) \
    X(M_ccade7dc, "zai-org/GLM-4.6V", TAIL(S_aba09827, 10), P_d203a277, 1, C_6645572e, L_4841c05c, M_3179483e, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 12, 8), 0, 0, DAY(2026, 9, 30), E_ccade7dc(ANY)) \
    X(M_21c358ef, "zai-org/GLM-4.6V-Flash", TAIL(S_bf0265de, 19), P_d203a277, 1, C_1087a696, L_4841c05c, M_cb026b20, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 12, 8), 0, 0, 0, E_21c358ef(ANY)) \
    X(M_0fe7e1dd, "zai-org/GLM-4.7", TAIL(S_e24e38ae, 10), P_d203a277, 1, C_96548415, L_1b3e8908, M_47d476cd, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 12, 22), 0, 0, DAY(2026, 11, 10), E_0fe7e1dd(ANY)) \
    X(M_2044e25a, "zai-org/GLM-5", TAIL(S_b9881d70, 10), P_d203a277, 1, C_96548415, L_ccdf524e, M_15948ca7, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 2, 11), 0, 0, DAY(2026, 9, 30), E_2044e25a(ANY)) \
    X(M_63b2f362, "zai-org/GLM-5.1", TAIL(S_f704a42c, 10), P_d203a277, 1, C_96548415, L_ccdf524e, M_a2208e8c, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 4, 7), 0, 0, DAY(2026, 9, 30), E_63b2f362(ANY)) \
    X(M_3ff13c0a, "zai-org/GLM-5.2", TAIL(S_308b2afe, 10), P_d203a277, 1, C_c8fb34f5, L_69bb61f0, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_3ff13c0a(ANY)) \
    X(M_24a5e269, "zai-org/GLM-5.3", TAIL(S_a8cbd64a, 10), P_d203a277, 1, C_55223374, L_631b3624, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_24a5e269(ANY)) \
    X(M_5996f195, "zai-org/GLM-5.3-Flash", TAIL(S_58f80d43, 10), P_d203a277, 1, C_1a0890a7, L_631b3624, M_9d958d90, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 11, 10), E_5996f195(ANY)) \
    X(M_33b6ba18, "meta-llama/Llama-3.1-8B-Instruct", TAIL(S_59224c6f, 19), P_74fe5b43, 1, C_80bdc340, L_bce878e1, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), E_33b6ba18(ANY)) \
    X(M_51567778, "openai/gpt-oss-120b", TAIL(S_e8e9b906, 10), P_74fe5b43, 1, C_d87b7405, L_7dddb4b9, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_51567778(ANY)) \
    X(M_4cfb9c87, "meta-llama/Llama-3.3-70B-Instruct", TAIL(S_6b1130fe, 10), P_93b012c5, 1, C_917a7997, L_dd5f3307, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_4cfb9c87(ANY)) \
    X(M_09d32d59, "openai/gpt-oss-120b", TAIL(S_e8e9b906, 10), P_93b012c5, 1, C_154e6c64, L_7dddb4b9, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_09d32d59(ANY)) \
    X(M_315f3282, "openai/gpt-oss-20b", TAIL(S_12314ebc, 10), P_93b012c5, 1, C_154e6c64, L_7dddb4b9, M_a741d960, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_315f3282(ANY)) \
    X(M_e7ff5a1c, "Qwen/Qwen3-32B", TAIL(S_70bfcb80, 10), P_fd55738c, 1, C_0c41a1f8, L_3f85f2dc, M_42bdfcfc, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_e7ff5a1c(ANY)) \
    X(M_df3ab5a3, "meta-llama/Llama-3.3-70B-Instruct", TAIL(S_6b1130fe, 10), P_fd55738c, 1, C_917a7997, L_dd5f3307, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_df3ab5a3(ANY)) \
    X(M_d8ed2761, "meta-llama/Llama-4-Scout-17B-16E-Instruct", TAIL(S_95a8158e, 10), P_fd55738c, 1, C_59679156, L_dd5f3307, M_6339eb84, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_d8ed2761(ANY)) \
    X(M_489624aa, "openai/gpt-oss-120b", TAIL(S_e8e9b906, 10), P_fd55738c, 1, C_154e6c64, L_7dddb4b9, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_489624aa(ANY)) \
    X(M_d3cc863d, "openai/gpt-oss-20b", TAIL(S_12314ebc, 10), P_fd55738c, 1, C_154e6c64, L_7dddb4b9, M_a741d960, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_d3cc863d(ANY)) \
    X(M_fb86d966, "Qwen/Qwen2.5-VL-72B-Instruct", TAIL(S_fb86d966, 23), P_8a4f80fd, 1, C_c9ad9f4e, L_2aee5b17, M_caa28f21, K_f7ede32b, MREG_GLOBAL, DAY(2025, 2, 1), 0, 0, 0, E_fb86d966(ANY)) \
    X(M_5261e0de, "Qwen/Qwen2.5-VL-7B-Instruct", TAIL(S_5261e0de, 23), P_8a4f80fd, 1, C_4e5be360, L_2aee5b17, M_cfdfe91c, K_f7ede32b, MREG_GLOBAL, DAY(2024, 8, 28), 0, 0, 0, E_5261e0de(ANY)) \
    X(M_198db8e8, "Qwen/Qwen3-235B-A22B-Instruct-2507", TAIL(S_57b74087, 10), P_8a4f80fd, 1, C_641cd2e3, L_61859bdc, M_b147e8e5, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 21), 0, 0, 0, E_198db8e8(ANY)) \
    X(M_d5d677e6, "Qwen/Qwen3-Coder-480B-A35B-Instruct", TAIL(S_cbe1eb2d, 10), P_8a4f80fd, 1, C_2377d18a, L_eb12a7ab, M_62abebc9, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 23), 0, 0, DAY(2026, 9, 30), E_d5d677e6(ANY)) \
    X(M_7633c300, "Qwen/Qwen3-Next-80B-A3B-Instruct", TAIL(S_cf6d4027, 10), P_8a4f80fd, 1, C_ab263c02, L_41c124f1, M_bad899a1, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 10), 0, 0, 0, E_7633c300(ANY)) \
    X(M_29d90b58, "Qwen/Qwen3-Next-80B-A3B-Thinking", TAIL(S_b5b88773, 10), P_8a4f80fd, 1, C_8b3c1805, L_41c124f1, M_bd66866f, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 10), 0, 0, 0, E_29d90b58(ANY)) \
    X(M_355e5f05, "deepseek-ai/DeepSeek-R1", TAIL(S_91063e9f, 10), P_8a4f80fd, 1, C_1465b25c, L_dafccf7d, M_2cd3aec6, K_671b1359, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_355e5f05(ANY)) \
    X(M_9d6540fd, "deepseek-ai/DeepSeek-R1-0528", TAIL(S_28cbb20b, 10), P_8a4f80fd, 1, C_ab7f1518, L_5da64804, M_d1a858bd, K_671b1359, MREG_GLOBAL, DAY(2025, 5, 28), 0, 0, 0, E_9d6540fd(ANY)) \
    X(M_7047063c, "deepseek-ai/DeepSeek-V3-0324", TAIL(S_409461c4, 10), P_8a4f80fd, 1, C_641cd2e3, L_790b1c6e, M_71019ac5, K_671b1359, MREG_GLOBAL, DAY(2025, 3, 24), 0, 0, 0, E_7047063c(ANY)) \
    X(M_3cc9618f, "meta-llama/Llama-3.3-70B-Instruct", TAIL(S_6b1130fe, 10), P_8a4f80fd, 1, C_917a7997, L_dd5f3307, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_3cc9618f(ANY)) \
    X(M_cf27d2fc, "openai/gpt-oss-120b", TAIL(S_e8e9b906, 10), P_8a4f80fd, 1, C_154e6c64, L_7dddb4b9, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_cf27d2fc(ANY)) \
    X(M_038dd020, "openai/gpt-oss-20b", TAIL(S_12314ebc, 10), P_8a4f80fd, 1, C_154e6c64, L_7dddb4b9, M_a741d960, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_038dd020(ANY)) \
    X(M_da374493, "NousResearch/Hermes-4-405B", TAIL(S_da374493, 19), P_3295314c, 1, C_c6683c19, L_bce878e1, M_d7d6a5f0, K_04d4a422, MREG_GLOBAL, DAY(2025, 8, 26), 0, 0, 0, E_da374493(ANY)) \
    X(M_2aa4059d, "NousResearch/Hermes-4-70B", TAIL(S_2aa4059d, 19), P_3295314c, 1, C_65f0312b, L_bce878e1, M_db762803, K_04d4a422, MREG_GLOBAL, DAY(2025, 8, 26), 0, 0, 0, E_2aa4059d(ANY)) \
    X(M_523067f2, "PrimeIntellect/INTELLECT-3-FP8", TAIL(S_523067f2, 19), P_3295314c, 1, C_070e114f, L_bce878e1, M_3e520c15, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_523067f2(ANY)) \
    X(M_4c77c396, "Qwen/Qwen2.5-Coder-7B", TAIL(S_4c77c396, 19), P_3295314c, 1, C_865c90df, L_05f53daf, M_a840b085, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_4c77c396(ANY)) \
    X(M_6e363aa3, "Qwen/Qwen2.5-VL-72B-Instruct", TAIL(S_fb86d966, 23), P_3295314c, 1, C_c9ad9f4e, L_0effe88a, M_caa28f21, K_f7ede32b, MREG_GLOBAL, DAY(2025, 2, 1), 0, 0, 0, E_6e363aa3(ANY)) \
    X(M_b833a2cf, "Qwen/Qwen3-235B-A22B-Instruct-2507", TAIL(S_57b74087, 10), P_3295314c, 1, C_641cd2e3, L_61859bdc, M_b147e8e5, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 21), 0, 0, 0, E_b833a2cf(ANY)) \
    X(M_5f4413af, "Qwen/Qwen3-235B-A22B-Thinking-2507", TAIL(S_e40e955a, 10), P_3295314c, 1, C_584c9ce0, L_83f29e8e, M_0a08c961, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 25), 0, 0, 0, E_5f4413af(ANY)) \
    X(M_673326ae, "Qwen/Qwen3-30B-A3B-Instruct-2507", TAIL(S_fb07120f, 6), P_3295314c, 1, C_367ad30f, L_83f29e8e, M_e72662da, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 29), 0, 0, 0, E_673326ae(ANY)) \
    X(M_e8351263, "Qwen/Qwen3-30B-A3B-Thinking-2507", TAIL(S_e8351263, 19), P_3295314c, 1, C_216059a4, L_41c124f1, M_0b6e9d1a, K_f7ede32b, MREG_GLOBAL, DAY(2025, 8, 28), 0, 0, 0, E_e8351263(ANY)) \
    X(M_38641583, "Qwen/Qwen3-32B", TAIL(S_70bfcb80, 10), P_3295314c, 1, C_6ab8b9ca, L_a6ebd457, M_42bdfcfc, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_38641583(ANY)) \
    X(M_ed61e16b, "Qwen/Qwen3-Coder-30B-A3B-Instruct", TAIL(S_89973399, 21), P_3295314c, 1, C_ab263c02, L_eb12a7ab, M_db53d954, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 31), 0, 0, 0, E_ed61e16b(ANY)) \
    X(M_d846fa97, "Qwen/Qwen3-Coder-480B-A35B-Instruct", TAIL(S_cbe1eb2d, 10), P_3295314c, 1, C_2377d18a, L_eb12a7ab, M_62abebc9, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 23), 0, 0, DAY(2026, 9, 30), E_d846fa97(ANY)) \
    X(M_93f218e1, "deepseek-ai/DeepSeek-R1-0528", TAIL(S_28cbb20b, 10), P_3295314c, 1, C_ab7f1518, L_5da64804, M_d1a858bd, K_671b1359, MREG_GLOBAL, DAY(2025, 5, 28), 0, 0, 0, E_93f218e1(ANY)) \
    X(M_070f3552, "deepseek-ai/DeepSeek-V3-0324", TAIL(S_409461c4, 10), P_3295314c, 1, C_59d3d405, L_05f53daf, M_71019ac5, K_671b1359, MREG_GLOBAL, DAY(2025, 3, 24), 0, 0, 0, E_070f3552(ANY)) \
    X(M_1b97f91d, "google/gemma-2-2b-it", TAIL(S_1b97f91d, 19), P_3295314c, 1, C_a7c7bd8e, L_f255482b, M_87e059e1, K_c495cb50, MREG_GLOBAL, DAY(2024, 7, 16), 0, 0, 0, E_1b97f91d(ANY)) \
    X(M_a3a3db65, "google/gemma-2-9b-it", TAIL(S_ebd28819, 7), P_3295314c, 1, C_d703f4cf, L_ca3eb2c6, M_1f9bfb32, K_c495cb50, MREG_GLOBAL, DAY(2024, 6, 27), 0, 0, 0, E_a3a3db65(ANY)) \
    X(M_737ff6fa, "google/gemma-3-27b-it", TAIL(S_fcb67137, 10), P_3295314c, 1, C_4bfbd050, L_abf8c6d6, M_ff873c19, K_dac21884, MREG_GLOBAL, DAY(2025, 3, 12), 0, 0, DAY(2026, 9, 23), E_737ff6fa(ANY)) \
    X(M_7d74c7bb, "meta-llama/Llama-3.1-8B-Instruct", TAIL(S_59224c6f, 19), P_3295314c, 1, C_80bdc340, L_bce878e1, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), E_7d74c7bb(ANY)) \
    X(M_33b597f3, "meta-llama/Llama-3.3-70B-Instruct", TAIL(S_6b1130fe, 10), P_3295314c, 1, C_917a7997, L_dd5f3307, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_33b597f3(ANY)) \
    X(M_48bc1832, "moonshotai/Kimi-K2-Instruct", TAIL(S_d0b09f07, 10), P_3295314c, 1, C_ce223e08, L_3f85f2dc, M_fc22a8bd, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 7, 14), 0, 0, DAY(2026, 9, 23), E_48bc1832(ANY)) \
    X(M_5619b02d, "moonshotai/Kimi-K2-Thinking", TAIL(S_0e60a2bf, 10), P_3295314c, 1, C_12de34d7, L_92c4859e, M_ff7d6d6d, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 11, 6), 0, 0, DAY(2026, 9, 23), E_5619b02d(ANY)) \
    X(M_e0ca4833, "nvidia/Llama-3_1-Nemotron-Ultra-253B-v1", TAIL(S_e0ca4833, 19), P_3295314c, 1, C_3c2e28ef, L_3f85f2dc, M_cafb2f9b, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_e0ca4833(ANY)) \
    X(M_32ebd92f, "nvidia/NVIDIA-Nemotron-Nano-12B-v2", TAIL(S_32ebd92f, 19), P_3295314c, 1, C_f7fe5442, L_862e92b2, M_2452a1bb, K_a686ee67, MREG_GLOBAL, DAY(2025, 10, 28), 0, 0, 0, E_32ebd92f(ANY)) \
    X(M_daafdda9, "openai/gpt-oss-120b", TAIL(S_e8e9b906, 10), P_3295314c, 1, C_154e6c64, L_7dddb4b9, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_daafdda9(ANY)) \
    X(M_aee06315, "zai-org/GLM-4.5", TAIL(S_43af799e, 10), P_3295314c, 1, C_4fdcf5aa, L_e68771c0, M_05766987, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, DAY(2026, 9, 30), E_aee06315(ANY)) \
    X(M_b6a99391, "zai-org/GLM-4.5-Air", TAIL(S_1133a5f1, 10), P_3295314c, 1, C_f61fda18, L_e68771c0, M_87ddde68, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, DAY(2026, 9, 30), E_b6a99391(ANY)) \
    X(M_f1b50169, "MiniMaxAI/MiniMax-M1-80k", TAIL(S_f1b50169, 19), P_06ceded7, 1, C_070e114f, L_fe04aa42, M_5a7ab318, K_a686ee67, MREG_GLOBAL, DAY(2025, 6, 17), 0, 0, 0, E_f1b50169(ANY)) \
    X(M_e86e3690, "MiniMaxAI/MiniMax-M2", TAIL(S_ee062322, 10), P_06ceded7, 1, C_aad7eb54, L_1b3e8908, M_afe67be0, K_d2eb12c5, MREG_GLOBAL, DAY(2025, 10, 27), 0, 0, DAY(2026, 9, 30), E_e86e3690(ANY)) \
    X(M_3664b167, "NousResearch/Hermes-2-Pro-Llama-3-8B", TAIL(S_3664b167, 19), P_06ceded7, 1, C_6ac7a6c7, L_d48d04fb, M_6f7cb0b6, K_04d4a422, MREG_GLOBAL, DAY(2024, 5, 27), 0, 0, 0, E_3664b167(ANY)) \
    X(M_215b8854, "Qwen/Qwen2.5-72B-Instruct", TAIL(S_db7d5881, 10), P_06ceded7, 1, C_4e240398, L_0effe88a, M_6700b203, K_f7ede32b, MREG_GLOBAL, DAY(2024, 9, 18), 0, 0, 0, E_215b8854(ANY)) \
    X(M_d6986ffa, "Qwen/Qwen3-235B-A22B", TAIL(S_15e01b88, 10), P_06ceded7, 1, C_027f99aa, L_a6ebd457, M_8cf539d2, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_d6986ffa(ANY)) \
    X(M_0174cd9b, "Qwen/Qwen3-235B-A22B-Instruct-2507", TAIL(S_57b74087, 10), P_06ceded7, 1, C_641cd2e3, L_3f85f2dc, M_b147e8e5, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 21), 0, 0, 0, E_0174cd9b(ANY)) \
    X(M_74d31dd6, "Qwen/Qwen3-235B-A22B-Thinking-2507", TAIL(S_e40e955a, 10), P_06ceded7, 1, C_584c9ce0, L_bce878e1, M_0a08c961, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 25), 0, 0, 0, E_74d31dd6(ANY)) \
    X(M_7fdd214c, "Qwen/Qwen3-30B-A3B", TAIL(S_37b258fb, 10), P_06ceded7, 1, C_55768396, L_a6ebd457, M_e29db3c8, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, 0, E_7fdd214c(ANY)) \
    X(M_81669356, "Qwen/Qwen3-32B", TAIL(S_70bfcb80, 10), P_06ceded7, 1, C_6ab8b9ca, L_a6ebd457, M_42bdfcfc, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_81669356(ANY)) \
    X(M_4cbc3cf4, "Qwen/Qwen3-Coder-480B-A35B-Instruct", TAIL(S_cbe1eb2d, 10), P_06ceded7, 1, C_2377d18a, L_eb12a7ab, M_62abebc9, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 23), 0, 0, DAY(2026, 9, 30), E_4cbc3cf4(ANY)) \
    X(M_2d9ce9cd, "Qwen/Qwen3-Coder-Next", TAIL(S_2d9ce9cd, 19), P_06ceded7, 1, C_8587c3e3, L_83f29e8e, M_6b3a1e35, K_f7ede32b, MREG_GLOBAL, DAY(2026, 2, 3), 0, 0, 0, E_2d9ce9cd(ANY)) \
    X(M_500c21eb, "Qwen/Qwen3-Next-80B-A3B-Instruct", TAIL(S_cf6d4027, 10), P_06ceded7, 1, C_ab263c02, L_4841c05c, M_bad899a1, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 10), 0, 0, 0, E_500c21eb(ANY)) \
    X(M_6cc09004, "Qwen/Qwen3-Next-80B-A3B-Thinking", TAIL(S_b5b88773, 10), P_06ceded7, 1, C_8b3c1805, L_4841c05c, M_bd66866f, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 10), 0, 0, 0, E_6cc09004(ANY)) \
    X(M_e52939a3, "Qwen/Qwen3-VL-235B-A22B-Instruct", TAIL(S_44568173, 10), P_06ceded7, 1, C_61dbb126, L_4841c05c, M_a0605284, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, 0, E_e52939a3(ANY)) \
    X(M_83f66a7b, "Qwen/Qwen3-VL-235B-A22B-Thinking", TAIL(S_83f66a7b, 19), P_06ceded7, 1, C_30a79a10, L_4841c05c, M_fdcc64d5, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, 0, E_83f66a7b(ANY)) \
    X(M_2945cc59, "Qwen/Qwen3-VL-30B-A3B-Instruct", TAIL(S_09c4a403, 10), P_06ceded7, 1, C_e1831011, L_bce878e1, M_85c35b39, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_2945cc59(ANY)) \
    X(M_a21fed54, "Qwen/Qwen3-VL-30B-A3B-Thinking", TAIL(S_a21fed54, 19), P_06ceded7, 1, C_32c82ddb, L_4841c05c, M_238acf5b, K_f7ede32b, MREG_GLOBAL, DAY(2025, 10, 6), 0, 0, 0, E_a21fed54(ANY)) \
    X(M_cf032a23, "Qwen/Qwen3-VL-8B-Instruct", TAIL(S_cf032a23, 19), P_06ceded7, 1, C_e1831011, L_4841c05c, M_c339c142, K_f7ede32b, MREG_GLOBAL, DAY(2025, 10, 14), 0, 0, 0, E_cf032a23(ANY)) \
    X(M_2b291795, "Qwen/Qwen3.5-122B-A10B", TAIL(S_7412f6f1, 10), P_06ceded7, 1, C_8c14f969, L_eb12a7ab, M_5de79c20, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_2b291795(ANY)) \
    X(M_e068b2ac, "Qwen/Qwen3.5-27B", TAIL(S_b51d875a, 10), P_06ceded7, 1, C_8c14f969, L_eb12a7ab, M_c1f86e14, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_e068b2ac(ANY)) \
    X(M_82586a08, "Qwen/Qwen3.5-35B-A3B", TAIL(S_a91d25bf, 10), P_06ceded7, 1, C_8c14f969, L_eb12a7ab, M_2e99c6cf, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_82586a08(ANY)) \
    X(M_ee1fdd85, "Qwen/Qwen3.5-397B-A17B", TAIL(S_21575725, 10), P_06ceded7, 1, C_6ce06f1a, L_eb12a7ab, M_dccb8b92, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 15), 0, 0, DAY(2026, 9, 30), E_ee1fdd85(ANY)) \
    X(M_7b140759, "Sao10K/L3-70B-Euryale-v2.1", TAIL(S_7b140759, 19), P_06ceded7, 1, C_601b47c0, L_ca3eb2c6, M_68ee8086, K_04d4a422, MREG_GLOBAL, DAY(2024, 6, 18), 0, 0, 0, E_7b140759(ANY)) \
    X(M_dbee4ff7, "Sao10K/L3-8B-Lunaris-v1", TAIL(S_dbee4ff7, 19), P_06ceded7, 1, C_6d187296, L_d48d04fb, M_53871476, K_04d4a422, MREG_GLOBAL, DAY(2024, 11, 28), 0, 0, 0, E_dbee4ff7(ANY)) \
    X(M_598e60a8, "Sao10K/L3-8B-Stheno-v3.2", TAIL(S_598e60a8, 19), P_06ceded7, 1, C_d3615cd8, L_8c121982, M_4e5b931d, K_04d4a422, MREG_GLOBAL, DAY(2024, 11, 29), 0, 0, 0, E_598e60a8(ANY)) \
    X(M_38e0125e, "XiaomiMiMo/MiMo-V2-Flash", TAIL(S_38e0125e, 19), P_06ceded7, 1, C_16fdb2df, L_eb12a7ab, M_1b661d3e, K_a686ee67, MREG_GLOBAL, DAY(2025, 12, 16), 0, 0, DAY(2026, 9, 30), E_38e0125e(ANY)) \
    X(M_de478431, "alpindale/WizardLM-2-8x22B", TAIL(S_de478431, 19), P_06ceded7, 1, C_a12b584a, L_4588b235, M_feda5ada, K_a686ee67, MREG_GLOBAL, DAY(2024, 4, 16), 0, 0, 0, E_de478431(ANY)) \
    X(M_365f8707, "baidu/ERNIE-4.5-21B-A3B-PT", TAIL(S_365f8707, 19), P_06ceded7, 1, C_2bd40ebf, L_881bc440, M_6261127c, K_a686ee67, MREG_GLOBAL, DAY(2025, 6, 30), 0, 0, 0, E_365f8707(ANY)) \
    X(M_89ca435a, "baidu/ERNIE-4.5-300B-A47B-Base-PT", TAIL(S_89ca435a, 19), P_06ceded7, 1, C_070e114f, L_d5a0d651, M_5f4abf99, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_89ca435a(ANY)) \
    X(M_ddafa88d, "baidu/ERNIE-4.5-VL-28B-A3B-PT", TAIL(S_ddafa88d, 19), P_06ceded7, 1, C_6d961555, L_8c77e30f, M_acfc6b72, K_a686ee67, MREG_GLOBAL, DAY(2025, 6, 30), 0, 0, 0, E_ddafa88d(ANY)) \
    X(M_22d98bad, "baidu/ERNIE-4.5-VL-424B-A47B-Base-PT", TAIL(S_22d98bad, 19), P_06ceded7, 1, C_070e114f, L_d5a0d651, M_071296c8, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_22d98bad(ANY)) \
    X(M_d9b201cc, "deepseek-ai/DeepSeek-Prover-V2-671B", TAIL(S_d9b201cc, 19), P_06ceded7, 1, C_2c84be21, L_556d027e, M_7ed68eeb, K_a686ee67, MREG_GLOBAL, DAY(2025, 4, 30), 0, 0, 0, E_d9b201cc(ANY)) \
    X(M_a4530f34, "deepseek-ai/DeepSeek-R1", TAIL(S_91063e9f, 10), P_06ceded7, 1, C_4bc61c82, L_6f766f33, M_2cd3aec6, K_671b1359, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_a4530f34(ANY)) \
    X(M_92a3ab34, "deepseek-ai/DeepSeek-R1-Distill-Llama-70B", TAIL(S_166e35df, 10), P_06ceded7, 1, C_09e954c7, L_d48d04fb, M_1803333c, K_04d4a422, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_92a3ab34(ANY)) \
    X(M_6b4ccaae, "deepseek-ai/DeepSeek-V3", TAIL(S_feac3399, 10), P_06ceded7, 1, C_8fae1618, L_6f766f33, M_f309956f, K_671b1359, MREG_GLOBAL, DAY(2024, 12, 26), 0, 0, 0, E_6b4ccaae(ANY)) \
    X(M_03ef807e, "deepseek-ai/DeepSeek-V3-0324", TAIL(S_409461c4, 10), P_06ceded7, 1, C_641cd2e3, L_790b1c6e, M_71019ac5, K_671b1359, MREG_GLOBAL, DAY(2025, 3, 24), 0, 0, 0, E_03ef807e(ANY)) \
    X(M_fa6d78d3, "deepseek-ai/DeepSeek-V3.1", TAIL(S_b86c1605, 10), P_06ceded7, 1, C_e1f777d7, L_bce878e1, M_72434811, K_671b1359, MREG_GLOBAL, DAY(2025, 8, 21), 0, 0, 0, E_fa6d78d3(ANY)) \
    X(M_099e36af, "deepseek-ai/DeepSeek-V3.2", TAIL(S_9ce6bbba, 10), P_06ceded7, 1, C_0fa8ef23, L_790b1c6e, M_6c588476, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, 0, E_099e36af(ANY)) \
    X(M_d7413593, "deepseek-ai/DeepSeek-V3.2-Exp", TAIL(S_d7413593, 19), P_06ceded7, 1, C_ceb922b5, L_5da64804, M_5418aa6d, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, 0, E_d7413593(ANY)) \
    X(M_59224c6f, "meta-llama/Llama-3.1-8B-Instruct", TAIL(S_59224c6f, 19), P_06ceded7, 1, C_adf68eaf, L_8af5de95, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), E_59224c6f(ANY)) \
    X(M_60cbd544, "meta-llama/Llama-3.3-70B-Instruct", TAIL(S_6b1130fe, 10), P_06ceded7, 1, C_917a7997, L_dd5f3307, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_60cbd544(ANY)) \
    X(M_64fae888, "meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8", TAIL(S_e23f944a, 10), P_06ceded7, 1, C_3a2beb99, L_7d9a2bc2, M_4d956ea8, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_64fae888(ANY)) \
    X(M_9110213d, "meta-llama/Llama-4-Scout-17B-16E-Instruct", TAIL(S_95a8158e, 10), P_06ceded7, 1, C_59679156, L_dd5f3307, M_6339eb84, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_9110213d(ANY)) \
    X(M_b281c0d1, "meta-llama/Meta-Llama-3-70B-Instruct", TAIL(S_25b8c568, 10), P_06ceded7, 1, C_a2d2fedb, L_d48d04fb, M_9a958e00, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, E_b281c0d1(ANY)) \
    X(M_6e2cdbe9, "meta-llama/Meta-Llama-3-8B-Instruct", TAIL(S_c3f1b47a, 10), P_06ceded7, 1, C_e223c127, L_ca3eb2c6, M_344115a4, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, E_6e2cdbe9(ANY)) \
    X(M_ba75f746, "minimaxai/minimax-m2.7", TAIL(S_ba75f746, 19), P_06ceded7, 1, C_0b4eecd8, L_1b3e8908, M_d4ef424c, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 3, 18), 0, 0, DAY(2026, 11, 10), E_ba75f746(ANY)) \
    X(M_6e997bf1, "moonshotai/Kimi-K2-Instruct", TAIL(S_d0b09f07, 10), P_06ceded7, 1, C_ce223e08, L_3f85f2dc, M_fc22a8bd, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 7, 14), 0, 0, DAY(2026, 9, 23), E_6e997bf1(ANY)) \
    X(M_b7a2e69a, "moonshotai/Kimi-K2-Instruct-0905", TAIL(S_ded9957d, 10), P_06ceded7, 1, C_5b6c18dc, L_92c4859e, M_14babfc2, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 9, 5), 0, 0, DAY(2026, 9, 23), E_b7a2e69a(ANY)) \
    X(M_b20299f4, "moonshotai/Kimi-K2-Thinking", TAIL(S_0e60a2bf, 10), P_06ceded7, 1, C_12de34d7, L_92c4859e, M_ff7d6d6d, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 11, 6), 0, 0, DAY(2026, 9, 23), E_b20299f4(ANY)) \
    X(M_83c20ac9, "moonshotai/Kimi-K2.5", TAIL(S_a69f20b3, 10), P_06ceded7, 1, C_63fa98fc, L_92c4859e, M_06434604, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 1, 27), 0, 0, DAY(2026, 9, 23), E_83c20ac9(ANY)) \
    X(M_bbdb05ef, "openai/gpt-oss-120b", TAIL(S_e8e9b906, 10), P_06ceded7, 1, C_154e6c64, L_7dddb4b9, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_bbdb05ef(ANY)) \
    X(M_03a41475, "openai/gpt-oss-20b", TAIL(S_12314ebc, 10), P_06ceded7, 1, C_154e6c64, L_7dddb4b9, M_a741d960, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_03a41475(ANY)) \
    X(M_7130e96d, "zai-org/AutoGLM-Phone-9B-Multilingual", TAIL(S_7130e96d, 19), P_06ceded7, 1, C_40f81953, L_8fba2ea9, M_1da81ce5, K_a686ee67, MREG_GLOBAL, DAY(2025, 12, 10), 0, 0, 0, E_7130e96d(ANY)) \
    X(M_14cca044, "zai-org/GLM-4-32B-0414", TAIL(S_14cca044, 19), P_06ceded7, 1, C_9fe4d76f, L_e016aef3, M_14cca044, K_6a7b28f6, MREG_GLOBAL, 0, 0, 0, 0, E_14cca044(ANY)) \
    X(M_d8d1280f, "zai-org/GLM-4.5", TAIL(S_43af799e, 10), P_06ceded7, 1, C_4fdcf5aa, L_e68771c0, M_05766987, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, DAY(2026, 9, 30), E_d8d1280f(ANY)) \
    X(M_bda24ea5, "zai-org/GLM-4.5-Air", TAIL(S_1133a5f1, 10), P_06ceded7, 1, C_f61fda18, L_e68771c0, M_87ddde68, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, DAY(2026, 9, 30), E_bda24ea5(ANY)) \
    X(M_cd10f19b, "zai-org/GLM-4.5V", TAIL(S_cd10f19b, 19), P_06ceded7, 1, C_842e5c65, L_33e48eac, M_b1e62a63, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 8, 11), 0, 0, DAY(2026, 9, 30), E_cd10f19b(ANY)) \
    X(M_4224492a, "zai-org/GLM-4.6", TAIL(S_671a88fe, 10), P_06ceded7, 1, C_3ba97ba5, L_1b3e8908, M_ba79de29, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 9, 30), 0, 0, DAY(2026, 9, 30), E_4224492a(ANY)) \
    X(M_bf0265de, "zai-org/GLM-4.6V-Flash", TAIL(S_bf0265de, 19), P_06ceded7, 1, C_786667e8, L_4841c05c, M_cb026b20, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 12, 8), 0, 0, 0, E_bf0265de(ANY)) \
    X(M_48777a80, "zai-org/GLM-4.7", TAIL(S_e24e38ae, 10), P_06ceded7, 1, C_12de34d7, L_1b3e8908, M_47d476cd, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 12, 22), 0, 0, DAY(2026, 11, 10), E_48777a80(ANY)) \
    X(M_41d442d8, "zai-org/GLM-4.7-Flash", TAIL(S_203bb649, 10), P_06ceded7, 1, C_48ab78c4, L_0d533f07, M_781f7697, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 1, 19), 0, 0, 0, E_41d442d8(ANY)) \
    X(M_b5c2775b, "zai-org/GLM-5", TAIL(S_b9881d70, 10), P_06ceded7, 1, C_12de34d7, L_0f645b80, M_15948ca7, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 2, 11), 0, 0, DAY(2026, 9, 30), E_b5c2775b(ANY)) \
    X(M_1719d4b2, "Qwen/QwQ-32B", TAIL(S_02fc775d, 10), P_23b92c2a, 1, C_82e46355, L_bce878e1, M_b89cccd1, K_f7ede32b, MREG_GLOBAL, DAY(2025, 3, 5), 0, 0, 0, E_1719d4b2(ANY)) \
    X(M_900c4e9d, "Qwen/Qwen2.5-Coder-32B-Instruct", TAIL(S_bddd1847, 10), P_23b92c2a, 1, C_1072aabe, L_bce878e1, M_900c4e9d, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_900c4e9d(ANY)) \
    X(M_ed0b3544, "Qwen/Qwen2.5-Coder-3B-Instruct", TAIL(S_ed0b3544, 19), P_23b92c2a, 1, C_6d187296, L_05f53daf, M_bed07bd6, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_ed0b3544(ANY)) \
    X(M_3839a91d, "Qwen/Qwen2.5-Coder-7B-Instruct", TAIL(S_3839a91d, 19), P_23b92c2a, 1, C_a45677a1, L_bce878e1, M_74f8f164, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_3839a91d(ANY)) \
    X(M_31895533, "Qwen/Qwen3-14B", TAIL(S_36dc191a, 10), P_23b92c2a, 1, C_6ab8b9ca, L_d7f2b419, M_5151f5d0, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_31895533(ANY)) \
    X(M_192ddf0e, "Qwen/Qwen3-235B-A22B", TAIL(S_15e01b88, 10), P_23b92c2a, 1, C_027f99aa, L_e0d2f5c8, M_8cf539d2, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_192ddf0e(ANY)) \
    X(M_5dc20a90, "Qwen/Qwen3-32B", TAIL(S_70bfcb80, 10), P_23b92c2a, 1, C_6ab8b9ca, L_a6ebd457, M_42bdfcfc, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_5dc20a90(ANY)) \
    X(M_5e15faf2, "Qwen/Qwen3-4B-Instruct-2507", TAIL(S_5e15faf2, 19), P_23b92c2a, 1, C_44b301b2, L_83f29e8e, M_5e15faf2, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_5e15faf2(ANY)) \
    X(M_46bf2dfe, "Qwen/Qwen3-4B-Thinking-2507", TAIL(S_46bf2dfe, 19), P_23b92c2a, 1, C_ceb922b5, L_83f29e8e, M_57506700, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_46bf2dfe(ANY)) \
    X(M_1a9c3f34, "Qwen/Qwen3-8B", TAIL(S_05735439, 12), P_23b92c2a, 1, C_027f99aa, L_d7f2b419, M_ca1c745d, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_1a9c3f34(ANY)) \
    X(M_847be6eb, "deepseek-ai/DeepSeek-R1-Distill-Llama-70B", TAIL(S_166e35df, 10), P_23b92c2a, 1, C_204479e6, L_bce878e1, M_1803333c, K_04d4a422, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_847be6eb(ANY)) \
    X(M_10aeaa82, "deepseek-ai/DeepSeek-R1-Distill-Llama-8B", TAIL(S_10aeaa82, 19), P_23b92c2a, 1, C_79d2d674, L_bce878e1, M_7b7cdcf6, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_10aeaa82(ANY)) \
    X(M_21036fb5, "deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B", TAIL(S_21036fb5, 19), P_23b92c2a, 1, C_545016d9, L_bce878e1, M_566d928c, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_21036fb5(ANY)) \
    X(M_be39b65a, "deepseek-ai/DeepSeek-R1-Distill-Qwen-32B", TAIL(S_5b5ec180, 10), P_23b92c2a, 1, C_6b84401b, L_bce878e1, M_92b17bbf, K_f7ede32b, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_be39b65a(ANY)) \
    X(M_875d7c4e, "deepseek-ai/DeepSeek-R1-Distill-Qwen-7B", TAIL(S_875d7c4e, 19), P_23b92c2a, 1, C_6d68a4ea, L_bce878e1, M_be2431cb, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_875d7c4e(ANY)) \
    X(M_0fb94f6b, "meta-llama/Llama-3.1-8B-Instruct", TAIL(S_59224c6f, 19), P_23b92c2a, 1, C_80bdc340, L_bce878e1, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), E_0fb94f6b(ANY)) \
    X(M_3cbb9db1, "meta-llama/Llama-3.3-70B-Instruct", TAIL(S_6b1130fe, 10), P_23b92c2a, 1, C_917a7997, L_dd5f3307, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_3cbb9db1(ANY)) \
    X(M_c2f28a7b, "meta-llama/Llama-4-Scout-17B-16E-Instruct", TAIL(S_95a8158e, 10), P_23b92c2a, 1, C_59679156, L_95d6e538, M_6339eb84, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_c2f28a7b(ANY)) \
    X(M_c32833ed, "openai/gpt-oss-120b", TAIL(S_e8e9b906, 10), P_23b92c2a, 1, C_154e6c64, L_7dddb4b9, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_c32833ed(ANY)) \
    X(M_44523264, "openai/gpt-oss-20b", TAIL(S_12314ebc, 10), P_23b92c2a, 1, C_154e6c64, L_7dddb4b9, M_a741d960, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_44523264(ANY)) \
    X(M_f86f1821, "Qwen/Qwen2.5-VL-72B-Instruct", TAIL(S_fb86d966, 23), P_a0325fb8, 1, C_c9ad9f4e, L_2aee5b17, M_caa28f21, K_f7ede32b, MREG_GLOBAL, DAY(2025, 2, 1), 0, 0, 0, E_f86f1821(ANY)) \
    X(M_c5d7e0d6, "Qwen/Qwen3-32B", TAIL(S_70bfcb80, 10), P_a0325fb8, 1, C_6ab8b9ca, L_57efb0ad, M_42bdfcfc, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_c5d7e0d6(ANY)) \
    X(M_89973399, "Qwen/Qwen3-Coder-30B-A3B-Instruct", TAIL(S_89973399, 21), P_a0325fb8, 1, C_ab263c02, L_eb12a7ab, M_db53d954, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 31), 0, 0, 0, E_89973399(ANY)) \
    X(M_cf740a60, "meta-llama/Llama-3.1-8B-Instruct", TAIL(S_59224c6f, 19), P_a0325fb8, 1, C_80bdc340, L_bce878e1, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), E_cf740a60(ANY)) \
    X(M_0a1577b8, "meta-llama/Llama-3.3-70B-Instruct", TAIL(S_6b1130fe, 10), P_a0325fb8, 1, C_917a7997, L_dd5f3307, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_0a1577b8(ANY)) \
    X(M_ae47c27a, "openai/gpt-oss-120b", TAIL(S_e8e9b906, 10), P_a0325fb8, 1, C_154e6c64, L_7dddb4b9, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_ae47c27a(ANY)) \
    X(M_1d4d867d, "openai/gpt-oss-20b", TAIL(S_12314ebc, 10), P_a0325fb8, 1, C_154e6c64, L_7dddb4b9, M_a741d960, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_1d4d867d(ANY)) \
    X(M_73c67bd4, "aisingapore/Gemma-SEA-LION-v4-27B-IT", TAIL(S_73c67bd4, 21), P_9e8b0415, 1, C_86643c87, L_f95b1ee4, M_d9e01a11, K_a686ee67, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, 0, E_73c67bd4(ANY)) \
    X(M_db37ea17, "aisingapore/Qwen-SEA-LION-v4-32B-IT", TAIL(S_db37ea17, 21), P_9e8b0415, 1, C_6baa954a, L_acf26cab, M_b875f120, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_db37ea17(ANY)) \
    X(M_95b3bda6, "allenai/Olmo-3-7B-Instruct", TAIL(S_95b3bda6, 21), P_9e8b0415, 1, C_6baa954a, L_acf26cab, M_3c5f9867, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_95b3bda6(ANY)) \
    X(M_541caa03, "allenai/Olmo-3.1-32B-Instruct", TAIL(S_49b06fa3, 10), P_9e8b0415, 1, C_5e3859e1, L_c8ec700b, M_60c408bd, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_541caa03(ANY)) \
    X(M_43948c33, "dicta-il/DictaLM-3.0-24B-Thinking", TAIL(S_43948c33, 21), P_9e8b0415, 1, C_5e3859e1, L_c8ec700b, M_43948c33, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_43948c33(ANY)) \
    X(M_87d4c3cf, "swiss-ai/Apertus-70B-Instruct-2509", TAIL(S_87d4c3cf, 21), P_9e8b0415, 1, C_5e3859e1, L_c8ec700b, M_20d996a9, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_87d4c3cf(ANY)) \
    X(M_f1cb591f, "swiss-ai/Apertus-8B-Instruct-2509", TAIL(S_f1cb591f, 21), P_9e8b0415, 1, C_5e3859e1, L_c8ec700b, M_70ce169e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_f1cb591f(ANY)) \
    X(M_86494cc9, "utter-project/EuroLLM-22B-Instruct-2512", TAIL(S_86494cc9, 21), P_9e8b0415, 1, C_5e3859e1, L_c8ec700b, M_86494cc9, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_86494cc9(ANY)) \
    X(M_9339d2df, "Qwen/Qwen3-32B", TAIL(S_70bfcb80, 10), P_d2fa2cfe, 1, C_6ab8b9ca, L_57efb0ad, M_42bdfcfc, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_9339d2df(ANY)) \
    X(M_587df711, "deepseek-ai/DeepSeek-R1-0528", TAIL(S_28cbb20b, 10), P_d2fa2cfe, 1, C_ab7f1518, L_bce878e1, M_d1a858bd, K_671b1359, MREG_GLOBAL, DAY(2025, 5, 28), 0, 0, 0, E_587df711(ANY)) \
    X(M_c5f66a73, "deepseek-ai/DeepSeek-R1-Distill-Llama-70B", TAIL(S_166e35df, 10), P_d2fa2cfe, 1, C_204479e6, L_bce878e1, M_1803333c, K_04d4a422, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_c5f66a73(ANY)) \
    X(M_4b94f736, "deepseek-ai/DeepSeek-V3-0324", TAIL(S_409461c4, 10), P_d2fa2cfe, 1, C_641cd2e3, L_0724360f, M_71019ac5, K_671b1359, MREG_GLOBAL, DAY(2025, 3, 24), 0, 0, 0, E_4b94f736(ANY)) \
    X(M_c2d8c5cd, "meta-llama/Llama-3.1-8B-Instruct", TAIL(S_59224c6f, 19), P_d2fa2cfe, 1, C_adf68eaf, L_8af5de95, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), E_c2d8c5cd(ANY)) \
    X(M_b16880c5, "meta-llama/Llama-3.3-70B-Instruct", TAIL(S_6b1130fe, 10), P_d2fa2cfe, 1, C_917a7997, L_dd5f3307, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_b16880c5(ANY)) \
    X(M_b4cbc1cb, "openai/gpt-oss-120b", TAIL(S_e8e9b906, 10), P_d2fa2cfe, 1, C_154e6c64, L_7dddb4b9, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_b4cbc1cb(ANY)) \
    X(M_0bb974f4, "tokyotech-llm/Llama-3.3-Swallow-70B-Instruct-v0.4", TAIL(S_0bb974f4, 22), P_d2fa2cfe, 1, C_1072aabe, L_bce878e1, M_0bb974f4, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_0bb974f4(ANY)) \
    X(M_9182a63c, "EssentialAI/rnj-1-instruct", TAIL(S_9182a63c, 21), P_01d5a54d, 1, C_1c707117, L_05f53daf, M_da877168, K_a686ee67, MREG_GLOBAL, DAY(2025, 12, 5), 0, 0, 0, E_9182a63c(ANY)) \
    X(M_d5c37585, "Qwen/Qwen2.5-7B-Instruct", TAIL(S_3e34fd8f, 10), P_01d5a54d, 1, C_4e240398, L_2aee5b17, M_d81ba490, K_f7ede32b, MREG_GLOBAL, DAY(2024, 9, 19), 0, 0, 0, E_d5c37585(ANY)) \
    X(M_b8ad8f6f, "Qwen/Qwen3-235B-A22B-Instruct-2507", TAIL(S_57b74087, 10), P_01d5a54d, 1, C_641cd2e3, L_61859bdc, M_b147e8e5, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 21), 0, 0, 0, E_b8ad8f6f(ANY)) \
    X(M_9009b8b4, "Qwen/Qwen3-Coder-480B-A35B-Instruct", TAIL(S_cbe1eb2d, 10), P_01d5a54d, 1, C_2377d18a, L_eb12a7ab, M_62abebc9, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 23), 0, 0, DAY(2026, 9, 30), E_9009b8b4(ANY)) \
    X(M_244e98d7, "Qwen/Qwen3-Coder-Next-FP8", TAIL(S_244e98d7, 21), P_01d5a54d, 1, C_8587c3e3, L_83f29e8e, M_6b3a1e35, K_f7ede32b, MREG_GLOBAL, DAY(2026, 2, 3), 0, 0, 0, E_244e98d7(ANY)) \
    X(M_fe90bca6, "Qwen/Qwen3-Next-80B-A3B-Instruct", TAIL(S_cf6d4027, 10), P_01d5a54d, 1, C_ab263c02, L_41c124f1, M_bad899a1, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 10), 0, 0, 0, E_fe90bca6(ANY)) \
    X(M_1265d24d, "Qwen/Qwen3-VL-8B-Instruct", TAIL(S_cf032a23, 19), P_01d5a54d, 1, C_e1831011, L_41c124f1, M_c339c142, K_f7ede32b, MREG_GLOBAL, DAY(2025, 10, 14), 0, 0, 0, E_1265d24d(ANY)) \
    X(M_fdaf9503, "Qwen/Qwen3.5-397B-A17B", TAIL(S_21575725, 10), P_01d5a54d, 1, C_6ce06f1a, L_eb12a7ab, M_dccb8b92, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 15), 0, 0, DAY(2026, 9, 30), E_fdaf9503(ANY)) \
    X(M_3cd3fdbf, "Qwen/Qwen3.5-9B", TAIL(S_c202640b, 10), P_01d5a54d, 2, C_bef0c6b7, L_83f29e8e, M_3a3135fc, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_3cd3fdbf(ANY)) \
    X(M_4c958f2e, "ServiceNow-AI/Apriel-1.6-15b-Thinker", TAIL(S_4c958f2e, 21), P_01d5a54d, 0, C_070e114f, L_bce878e1, M_4c958f2e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_d520b295, "deepcogito/cogito-671b-v2.1", TAIL(S_d520b295, 21), P_01d5a54d, 1, C_2c9e95a5, L_790b1c6e, M_13772d11, K_a686ee67, MREG_GLOBAL, DAY(2025, 11, 13), 0, 0, 0, E_d520b295(ANY)) \
    X(M_06469490, "deepseek-ai/DeepSeek-R1", TAIL(S_91063e9f, 10), P_01d5a54d, 1, C_1465b25c, L_dafccf7d, M_2cd3aec6, K_671b1359, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_06469490(ANY)) \
    X(M_21e16038, "deepseek-ai/DeepSeek-V3", TAIL(S_feac3399, 10), P_01d5a54d, 1, C_c62dd306, L_862e92b2, M_f309956f, K_671b1359, MREG_GLOBAL, DAY(2024, 12, 26), 0, 0, 0, E_21e16038(ANY)) \
    X(M_f1e01e71, "deepseek-ai/DeepSeek-V3.1", TAIL(S_b86c1605, 10), P_01d5a54d, 1, C_e1f777d7, L_bce878e1, M_72434811, K_671b1359, MREG_GLOBAL, DAY(2025, 8, 21), 0, 0, 0, E_f1e01e71(ANY)) \
    X(M_637c8166, "google/gemma-3n-E4B-it", TAIL(S_637c8166, 21), P_01d5a54d, 1, C_41385668, L_01a33a20, M_a0b9fb99, K_dac21884, MREG_GLOBAL, DAY(2025, 5, 20), 0, 0, 0, E_637c8166(ANY)) \
    X(M_4de71a87, "meta-llama/Llama-3.3-70B-Instruct", TAIL(S_6b1130fe, 10), P_01d5a54d, 2, C_917a7997, L_dd5f3307, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_4de71a87(ANY)) \
    X(M_5688947a, "meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8", TAIL(S_e23f944a, 10), P_01d5a54d, 1, C_3a2beb99, L_7d9a2bc2, M_4d956ea8, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_5688947a(ANY)) \
    X(M_a046d8b3, "moonshotai/Kimi-K2.5", TAIL(S_a69f20b3, 10), P_01d5a54d, 1, C_63fa98fc, L_92c4859e, M_06434604, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 1, 27), 0, 0, DAY(2026, 9, 23), E_a046d8b3(ANY)) \
    X(M_ca04adbc, "openai/gpt-oss-120b", TAIL(S_e8e9b906, 10), P_01d5a54d, 1, C_154e6c64, L_7dddb4b9, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_ca04adbc(ANY)) \
    X(M_29627385, "openai/gpt-oss-20b", TAIL(S_12314ebc, 10), P_01d5a54d, 1, C_154e6c64, L_7dddb4b9, M_a741d960, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_29627385(ANY)) \
    X(M_b50db517, "zai-org/GLM-4.5-Air-FP8", TAIL(S_b50db517, 21), P_01d5a54d, 1, C_f61fda18, L_e68771c0, M_87ddde68, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, DAY(2026, 9, 30), E_b50db517(ANY)) \
    X(M_b9ea2176, "zai-org/GLM-4.6", TAIL(S_671a88fe, 10), P_01d5a54d, 1, C_3ba97ba5, L_ccdf524e, M_ba79de29, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 9, 30), 0, 0, DAY(2026, 9, 30), E_b9ea2176(ANY)) \
    X(M_b51ef704, "zai-org/GLM-4.7-FP8", TAIL(S_b51ef704, 21), P_01d5a54d, 1, C_12de34d7, L_ccdf524e, M_47d476cd, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 12, 22), 0, 0, DAY(2026, 11, 10), E_b51ef704(ANY)) \
    X(M_ab6a747c, "zai-org/GLM-5", TAIL(S_b9881d70, 10), P_01d5a54d, 1, C_12de34d7, L_ccdf524e, M_15948ca7, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 2, 11), 0, 0, DAY(2026, 9, 30), E_ab6a747c(ANY)) \
    X(M_c1de73c2, "NousResearch/Hermes-3-Llama-3.1-70B", TAIL(S_84cadfca, 10), P_86c0ecb1, 1, C_7eccae63, L_05f53daf, M_dfa503f4, K_04d4a422, MREG_GLOBAL, DAY(2024, 8, 18), 0, 0, 0, E_c1de73c2(ANY)) \
    X(M_acbd72c7, "Qwen/QwQ-32B", TAIL(S_02fc775d, 10), P_86c0ecb1, 1, C_584c9ce0, L_7dddb4b9, M_b89cccd1, K_f7ede32b, MREG_GLOBAL, DAY(2025, 3, 5), 0, 0, 0, E_acbd72c7(ANY)) \
    X(M_165e9efb, "Qwen/Qwen2.5-72B-Instruct", TAIL(S_db7d5881, 10), P_86c0ecb1, 1, C_582fb84a, L_7dddb4b9, M_6700b203, K_f7ede32b, MREG_GLOBAL, DAY(2024, 9, 18), 0, 0, 0, E_165e9efb(ANY)) \
    X(M_1fde4143, "Qwen/Qwen2.5-Coder-32B-Instruct", TAIL(S_bddd1847, 10), P_86c0ecb1, 1, C_c6bdfde9, L_05f53daf, M_0fd77810, K_f7ede32b, MREG_GLOBAL, DAY(2024, 11, 11), 0, 0, 0, E_1fde4143(ANY)) \
    X(M_77bd0e18, "deepseek-ai/DeepSeek-R1", TAIL(S_91063e9f, 10), P_86c0ecb1, 1, C_e1caa12a, L_05f53daf, M_e4756cb6, K_76f4dd72, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, DAY(2026, 9, 23), E_77bd0e18(ANY)) \
    X(M_01e6a6f1, "deepseek-ai/DeepSeek-V3", TAIL(S_feac3399, 10), P_86c0ecb1, 1, C_70804db0, L_05f53daf, M_f309956f, K_671b1359, MREG_GLOBAL, DAY(2024, 12, 26), 0, 0, 0, E_01e6a6f1(ANY)) \
    X(M_7488af28, "deepseek-ai/DeepSeek-V3-0324", TAIL(S_409461c4, 10), P_86c0ecb1, 1, C_59d3d405, L_05f53daf, M_71019ac5, K_671b1359, MREG_GLOBAL, DAY(2025, 3, 24), 0, 0, 0, E_7488af28(ANY)) \
    X(M_dcf86f1b, "meta-llama/Llama-3.2-3B-Instruct", TAIL(S_6c184ad1, 10), P_86c0ecb1, 1, C_cbd54fd4, L_05f53daf, M_59804501, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_dcf86f1b(ANY)) \
    X(M_097a03bd, "meta-llama/Llama-3.3-70B-Instruct", TAIL(S_6b1130fe, 10), P_86c0ecb1, 1, C_917a7997, L_7dddb4b9, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_097a03bd(ANY)) \
    X(M_91056010, "meta-llama/Meta-Llama-3-70B-Instruct", TAIL(S_25b8c568, 10), P_86c0ecb1, 1, C_3025746b, L_7dddb4b9, M_9a958e00, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, E_91056010(ANY)) \
    X(M_50dc0ce1, "meta-llama/Meta-Llama-3.1-405B-Instruct", TAIL(S_9788efac, 10), P_86c0ecb1, 1, C_0dc962d1, L_05f53daf, M_50dc0ce1, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_50dc0ce1(ANY)) \
    X(M_c46c1fd2, "meta-llama/Meta-Llama-3.1-70B-Instruct", TAIL(S_7380069d, 10), P_86c0ecb1, 1, C_ef66193e, L_05f53daf, M_67e0d0ae, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, E_c46c1fd2(ANY)) \
    X(M_82cb0482, "meta-llama/Meta-Llama-3.1-8B-Instruct", TAIL(S_3ca282e3, 10), P_86c0ecb1, 1, C_13eee37f, L_05f53daf, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), E_82cb0482(ANY)) \
    X(M_fbafc168, "moonshotai/Kimi-K2-Instruct", TAIL(S_d0b09f07, 10), P_86c0ecb1, 1, C_fdead08a, L_c8ec700b, M_db4302c1, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 7, 11), 0, 0, 0, E_fbafc168(ANY)) \
    X(M_f8581784, "granite-13b-chat-v2", TAIL(S_325a94a9, 12), P_916a98f0, 0, C_e8734f7e, L_ca3eb2c6, M_f8581784, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_a4ad2b79, "granite-13b-instruct-v2", TAIL(S_6cecee9a, 12), P_916a98f0, 0, C_e8734f7e, L_ca3eb2c6, M_a4ad2b79, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_3843034d, "granite-3-8b-instruct", TAIL(S_7bdd3e12, 12), P_916a98f0, 0, C_0d7afba4, L_a6174c49, M_3843034d, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_cf127cf8, "granite-3.3-8b-instruct", TAIL(S_8ff7a6fa, 10), P_916a98f0, 0, C_ce7617a4, L_ca3eb2c6, M_cf127cf8, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_61df0a74, "granite-4.0-h-micro", TAIL(S_e9df3e07, 11), P_916a98f0, 0, C_43b338dd, L_f5d5ad80, M_61df0a74, K_a686ee67, MREG_GLOBAL, DAY(2025, 10, 20), 0, 0, 0, UNPRICED) \
    X(M_42d12166, "granite-4.1-8b", TAIL(S_830043d3, 6), P_916a98f0, 0, C_c60b2379, L_7dddb4b9, M_42d12166, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 29), 0, 0, 0, UNPRICED) \
    X(M_1d98b859, "granite-4.2-8b", TAIL(S_decf3070, 6), P_916a98f0, 0, C_54298616, L_bc5b41ab, M_1d98b859, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 31), 0, 0, 0, UNPRICED) \
    X(M_68925c72, "granite-guardian-3-2-2b", TAIL(S_8703e472, 12), P_916a98f0, 0, C_e8734f7e, L_ca3eb2c6, M_68925c72, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_1fc162b9, "granite-guardian-3-3-8b", TAIL(S_0c219519, 12), P_916a98f0, 0, C_e8734f7e, L_ca3eb2c6, M_1fc162b9, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_7c0a2e56, "granite-ttm-1024-96-r2", TAIL(S_331a3bd3, 12), P_916a98f0, 0, C_e8734f7e, L_ac82d480, M_7c0a2e56, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_2c2ced47, "granite-ttm-1536-96-r2", TAIL(S_bb8d97c6, 12), P_916a98f0, 0, C_e8734f7e, L_ac82d480, M_2c2ced47, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_1abf7748, "granite-ttm-512-96-r2", TAIL(S_333fb616, 12), P_916a98f0, 0, C_e8734f7e, L_ac82d480, M_1abf7748, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_460d96fd, "granite-vision-3-2-2b", TAIL(S_b40cfc4b, 12), P_916a98f0, 0, C_79e336b0, L_ca3eb2c6, M_460d96fd, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_66fda5a5, "mercury", TAIL(S_74614941, 21), P_22f83076, 1, C_966c35d6, L_788aad12, M_66fda5a5, K_a686ee67, MREG_GLOBAL, DAY(2025, 6, 26), 0, 0, 0, E_66fda5a5(ANY)) \
    X(M_6dbb24b6, "mercury-2", TAIL(S_daf5054e, 7), P_22f83076, 1, C_0b37fca1, L_03276051, M_6dbb24b6, K_a686ee67, MREG_GLOBAL, DAY(2026, 2, 24), 0, 0, DAY(2026, 9, 30), E_6dbb24b6(ANY)) \
    X(M_b9d9f598, "mercury-2.5", TAIL(S_7a90f76d, 7), P_22f83076, 1, C_1411cfaf, L_e22182b9, M_b9d9f598, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 8), 0, 0, DAY(2026, 9, 30), E_b9d9f598(ANY)) \
    X(M_eb146ee8, "mercury-3", TAIL(S_421b29f5, 7), P_22f83076, 0, C_ceb922b5, L_29f877a0, M_eb146ee8, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_0565f1f4, "mercury-coder", TAIL(S_23117af4, 21), P_22f83076, 1, C_966c35d6, L_788aad12, M_0565f1f4, K_a686ee67, MREG_GLOBAL, DAY(2025, 2, 26), 0, 0, 0, E_0565f1f4(ANY)) \
    X(M_03b0fa4b, "mercury-coder-small", TAIL(S_3bde567e, 7), P_22f83076, 0, C_09f14adf, L_e0d2f5c8, M_03b0fa4b, K_a686ee67, MREG_GLOBAL, DAY(2025, 2, 26), 0, 0, 0, UNPRICED) \
    X(M_36fa58ef, "mercury-edit-2", TAIL(S_36fa58ef, 10), P_22f83076, 1, C_a95b8fdb, L_0effe88a, M_36fa58ef, K_a686ee67, MREG_GLOBAL, DAY(2026, 3, 30), 0, 0, 0, E_36fa58ef(ANY)) \
    X(M_0195dfc1, "Ling-flash-2.0", TAIL(S_3c168115, 24), P_339cf010, 0, C_8e5c2d75, L_f5d5ad80, M_0195dfc1, K_a686ee67, MREG_GLOBAL, DAY(2025, 9, 18), 0, 0, 0, UNPRICED) \
    X(M_87e60d5e, "ling-2.6-1t", TAIL(S_d88c13c5, 7), P_339cf010, 0, C_c60b2379, L_41c124f1, M_87e60d5e, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 23), 0, 0, 0, UNPRICED) \
    X(M_8ee155db, "ling-2.6-flash", TAIL(S_ab52d62f, 7), P_339cf010, 0, C_c60b2379, L_41c124f1, M_8ee155db, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, 0, UNPRICED) \
    X(M_01ade24b, "ling-3.0-flash", TAIL(S_bd2bc854, 7), P_339cf010, 0, C_e8b4251a, L_41c124f1, M_01ade24b, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 23), 0, 0, 0, UNPRICED) \
    X(M_52136064, "ling-3.0-flash-fin", TAIL(S_f406f017, 7), P_339cf010, 0, C_1944ccdb, L_c8ec700b, M_52136064, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 27), 0, 0, 0, UNPRICED) \
    X(M_84522665, "ling-3.0-flash-sante", TAIL(S_ce377470, 7), P_339cf010, 0, C_c1010469, L_f74b1588, M_84522665, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 4), 0, 0, 0, UNPRICED) \
    X(M_9ab293d0, "ling-3.0-flash-vl", TAIL(S_7436f527, 7), P_339cf010, 0, C_77a7f1db, L_8769dfca, M_9ab293d0, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 8), 0, 0, 0, UNPRICED) \
    X(M_79d4195e, "ling-3.1-flash", TAIL(S_9f8e2822, 7), P_339cf010, 0, C_7f503807, L_41c124f1, M_79d4195e, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 29), 0, 0, 0, UNPRICED) \
    X(M_e10b243a, "ling-3.1-flash-1019", TAIL(S_e10b243a, 13), P_339cf010, 0, C_ceb922b5, L_85145e51, M_e10b243a, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_125228dd, "ring-2.6-1t", TAIL(S_949ddb4f, 7), P_339cf010, 0, C_a01e7d93, L_eb12a7ab, M_125228dd, K_a686ee67, MREG_GLOBAL, DAY(2026, 5, 8), 0, 0, 0, UNPRICED) \
    X(M_ff64f33b, "Intel/Qwen3-Coder-480B-A35B-Instruct-int4-mixed-ar", TAIL(S_ff64f33b, 7), P_f2dc4484, 1, C_7739f8b4, L_f5a509a0, M_ff64f33b, K_f7ede32b, MREG_GLOBAL, DAY(2025, 1, 15), 0, 0, 0, E_ff64f33b(ANY)) \
    X(M_a31d61fd, "Qwen/Qwen2.5-VL-32B-Instruct", TAIL(S_1d56ecfa, 10), P_f2dc4484, 1, C_f7978230, L_0b6f261d, M_f2ba278f, K_f7ede32b, MREG_GLOBAL, DAY(2024, 11, 1), 0, 0, 0, E_a31d61fd(ANY)) \
    X(M_9e461295, "Qwen/Qwen3-235B-A22B-Thinking-2507", TAIL(S_e40e955a, 10), P_f2dc4484, 1, C_57d147ec, L_5f43f2d7, M_0a08c961, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 1), 0, 0, 0, E_9e461295(ANY)) \
    X(M_f9881e51, "Qwen/Qwen3-Next-80B-A3B-Instruct", TAIL(S_cf6d4027, 10), P_f2dc4484, 1, C_706b2cd0, L_5f43f2d7, M_bad899a1, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 10), 0, 0, 0, E_f9881e51(ANY)) \
    X(M_58c71e20, "deepseek-ai/DeepSeek-R1-0528", TAIL(S_28cbb20b, 10), P_f2dc4484, 1, C_ab7f1518, L_d1a4c254, M_d1a858bd, K_671b1359, MREG_GLOBAL, DAY(2025, 5, 28), 0, 0, 0, E_58c71e20(ANY)) \
    X(M_7cab2cc9, "meta-llama/Llama-3.2-90B-Vision-Instruct", TAIL(S_0f87aa9a, 10), P_f2dc4484, 1, C_76c4b133, L_ac362d64, M_665a5bc2, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_7cab2cc9(ANY)) \
    X(M_6b6b77c3, "meta-llama/Llama-3.3-70B-Instruct", TAIL(S_6b1130fe, 10), P_f2dc4484, 1, C_917a7997, L_96cffaf0, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_6b6b77c3(ANY)) \
    X(M_bd9dcb12, "meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8", TAIL(S_e23f944a, 10), P_f2dc4484, 1, C_59679156, L_b5e0e1eb, M_4d956ea8, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_bd9dcb12(ANY)) \
    X(M_3d392236, "mistralai/Devstral-Small-2505", TAIL(S_3d392236, 7), P_f2dc4484, 1, C_47480612, L_96cffaf0, M_00bc6abf, K_6e58805c, MREG_GLOBAL, DAY(2025, 5, 7), 0, 0, DAY(2026, 9, 30), E_3d392236(ANY)) \
    X(M_3c0aff60, "mistralai/Magistral-Small-2506", TAIL(S_3c0aff60, 7), P_f2dc4484, 1, C_1ea561ed, L_96cffaf0, M_9e8cff58, K_6e58805c, MREG_GLOBAL, DAY(2025, 6, 10), 0, 0, DAY(2026, 9, 23), E_3c0aff60(ANY)) \
    X(M_6ae49a96, "mistralai/Mistral-Large-Instruct-2411", TAIL(S_6ae49a96, 7), P_f2dc4484, 1, C_6cfc545a, L_96cffaf0, M_6dcf05eb, K_6e58805c, MREG_GLOBAL, DAY(2024, 11, 1), 0, 0, DAY(2026, 9, 30), E_6ae49a96(ANY)) \
    X(M_b0fb0e68, "mistralai/Mistral-Nemo-Instruct-2407", TAIL(S_e7a2c2fe, 10), P_f2dc4484, 1, C_a9f721fd, L_96cffaf0, M_9036dba1, K_6e58805c, MREG_GLOBAL, DAY(2024, 7, 1), 0, 0, 0, E_b0fb0e68(ANY)) \
    X(M_a9c9793a, "moonshotai/Kimi-K2-Instruct-0905", TAIL(S_ded9957d, 10), P_f2dc4484, 1, C_101a4562, L_acf26cab, M_14babfc2, K_92a0bfd5, MREG_GLOBAL, DAY(2024, 9, 5), 0, 0, DAY(2026, 9, 23), E_a9c9793a(ANY)) \
    X(M_70c2146f, "moonshotai/Kimi-K2-Thinking", TAIL(S_0e60a2bf, 10), P_f2dc4484, 1, C_c5a9fba8, L_acf26cab, M_ff7d6d6d, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 11, 6), 0, 0, DAY(2026, 9, 23), E_70c2146f(ANY)) \
    X(M_e721c279, "openai/gpt-oss-120b", TAIL(S_e8e9b906, 10), P_f2dc4484, 1, C_d87b7405, L_dd5f3307, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_e721c279(ANY)) \
    X(M_36b32f97, "openai/gpt-oss-20b", TAIL(S_12314ebc, 10), P_f2dc4484, 1, C_0bd6814e, L_0e192aa0, M_a741d960, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_36b32f97(ANY)) \

