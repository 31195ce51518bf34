/* What each model is.
 * Lists of models.c.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
/* model, id, the same in the pool, provider, versions of its prices,
 * capabilities, limits, maker, tokenizer, geography,
 * released, deprecated, retires, verified, price entry */
#define MODELS_1(X) \
    X(M_c3e93d81, "llemma_7b", TAIL(S_c8db1821, 20), P_c28505c8, 0, C_3d188b7f, L_2f6ec5cc, M_c3e93d81, K_a686ee67, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, 0, UNPRICED) \
    X(M_bcc0ee66, "pythia-12b", TAIL(S_bcc0ee66, 11), P_c28505c8, 0, C_22794294, L_3e7f2344, M_bcc0ee66, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_1586f00e, "eleven_flash_v2", TAIL(S_1586f00e, 11), P_e853b4e1, 1, C_5f15e5c6, L_c8ec700b, M_1586f00e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_1586f00e(ANY)) \
    X(M_5914703f, "eleven_flash_v2_5", TAIL(S_5914703f, 11), P_e853b4e1, 1, C_5f15e5c6, L_c8ec700b, M_5914703f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_5914703f(ANY)) \
    X(M_de9e2e86, "eleven_multilingual_v2", TAIL(S_de9e2e86, 11), P_e853b4e1, 1, C_5f15e5c6, L_c8ec700b, M_de9e2e86, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_de9e2e86(ANY)) \
    X(M_c4a703c9, "eleven_turbo_v2", TAIL(S_c4a703c9, 11), P_e853b4e1, 1, C_5f15e5c6, L_c8ec700b, M_c4a703c9, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_c4a703c9(ANY)) \
    X(M_17370a98, "eleven_turbo_v2_5", TAIL(S_17370a98, 11), P_e853b4e1, 1, C_5f15e5c6, L_c8ec700b, M_17370a98, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_17370a98(ANY)) \
    X(M_4cfdd160, "eleven_v3", TAIL(S_4cfdd160, 11), P_e853b4e1, 1, C_5f15e5c6, L_c8ec700b, M_4cfdd160, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_4cfdd160(ANY)) \
    X(M_2d92d82e, "eleven_v3_conversational", TAIL(S_2d92d82e, 11), P_e853b4e1, 1, C_5f15e5c6, L_c8ec700b, M_2d92d82e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_2d92d82e(ANY)) \
    X(M_b5d1b9b4, "eleven_v4", TAIL(S_b5d1b9b4, 11), P_e853b4e1, 1, C_5f15e5c6, L_c8ec700b, M_b5d1b9b4, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_b5d1b9b4(ANY)) \
    X(M_94b34c48, "eleven_v4_turbo", TAIL(S_94b34c48, 11), P_e853b4e1, 1, C_5f15e5c6, L_c8ec700b, M_94b34c48, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_94b34c48(ANY)) \
    X(M_91a220fa, "scribe_v1", TAIL(S_91a220fa, 11), P_e853b4e1, 1, C_bd1cde40, L_c8ec700b, M_91a220fa, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_91a220fa(ANY)) \
    X(M_07414372, "scribe_v1_experimental", TAIL(S_07414372, 11), P_e853b4e1, 1, C_bd1cde40, L_c8ec700b, M_07414372, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_07414372(ANY)) \
    X(M_93c5c2f9, "scribe_v2", TAIL(S_93c5c2f9, 11), P_e853b4e1, 1, C_bd1cde40, L_c8ec700b, M_93c5c2f9, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_93c5c2f9(ANY)) \
    X(M_da877168, "Rnj-1-Instruct", TAIL(S_da877168, 13), P_10f98307, 0, C_1c707117, L_05f53daf, M_da877168, K_a686ee67, MREG_GLOBAL, DAY(2025, 12, 5), 0, 0, 0, UNPRICED) \
    X(M_67917e00, "bria/text-to-image/3.2", TAIL(S_67917e00, 4), P_2834e64f, 1, C_d533e12f, L_c8ec700b, M_67917e00, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_67917e00(ANY)) \
    X(M_8aa35594, "fal-ai/bytedance/dreamina/v3.1/text-to-image", TAIL(S_8aa35594, 4), P_2834e64f, 1, C_d533e12f, L_c8ec700b, M_8aa35594, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_8aa35594(ANY)) \
    X(M_05604bc4, "fal-ai/bytedance/seedream/v3/text-to-image", TAIL(S_05604bc4, 4), P_2834e64f, 1, C_d533e12f, L_c8ec700b, M_05604bc4, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_05604bc4(ANY)) \
    X(M_a067e9f1, "fal-ai/flux-pro/v1.1", TAIL(S_a067e9f1, 4), P_2834e64f, 1, C_d533e12f, L_c8ec700b, M_a067e9f1, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_a067e9f1(ANY)) \
    X(M_0a8c1f0d, "fal-ai/flux-pro/v1.1-ultra", TAIL(S_0a8c1f0d, 4), P_2834e64f, 1, C_d533e12f, L_c8ec700b, M_0a8c1f0d, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_0a8c1f0d(ANY)) \
    X(M_852c9d1e, "fal-ai/flux/schnell", TAIL(S_852c9d1e, 4), P_2834e64f, 1, C_d533e12f, L_c8ec700b, M_852c9d1e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_852c9d1e(ANY)) \
    X(M_571253a7, "fal-ai/gemini-25-flash-image", TAIL(S_571253a7, 4), P_2834e64f, 1, C_d533e12f, L_c8ec700b, M_571253a7, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, 0, E_571253a7(ANY)) \
    X(M_3d657473, "fal-ai/ideogram/v3", TAIL(S_3d657473, 4), P_2834e64f, 1, C_d533e12f, L_c8ec700b, M_3d657473, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_3d657473(ANY)) \
    X(M_491a9d45, "fal-ai/imagen4/preview", TAIL(S_491a9d45, 4), P_2834e64f, 1, C_d533e12f, L_c8ec700b, M_491a9d45, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_491a9d45(ANY)) \
    X(M_d9889950, "fal-ai/imagen4/preview/fast", TAIL(S_d9889950, 4), P_2834e64f, 1, C_d533e12f, L_c8ec700b, M_d9889950, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_d9889950(ANY)) \
    X(M_0df7f037, "fal-ai/imagen4/preview/ultra", TAIL(S_0df7f037, 4), P_2834e64f, 1, C_d533e12f, L_c8ec700b, M_0df7f037, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_0df7f037(ANY)) \
    X(M_42a54a63, "fal-ai/moondream3-preview/query", TAIL(S_42a54a63, 4), P_2834e64f, 1, C_af7049b0, L_c8ec700b, M_42a54a63, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_42a54a63(ANY)) \
    X(M_417a3280, "fal-ai/nano-banana", TAIL(S_417a3280, 4), P_2834e64f, 1, C_d533e12f, L_c8ec700b, M_417a3280, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_417a3280(ANY)) \
    X(M_712b9307, "fal-ai/recraft/v3/text-to-image", TAIL(S_712b9307, 4), P_2834e64f, 1, C_d533e12f, L_c8ec700b, M_712b9307, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_712b9307(ANY)) \
    X(M_f06a3bc7, "fal-ai/stable-diffusion-v35-medium", TAIL(S_f06a3bc7, 4), P_2834e64f, 1, C_d533e12f, L_c8ec700b, M_f06a3bc7, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_f06a3bc7(ANY)) \
    X(M_47e89064, "fal-ai/trellis", TAIL(S_47e89064, 4), P_2834e64f, 1, C_d533e12f, L_c8ec700b, M_47e89064, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_47e89064(ANY)) \
    X(M_16cae6c2, "100b", TAIL(S_16cae6c2, 10), P_0caee180, 1, C_5e3859e1, L_c8ec700b, M_16cae6c2, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_16cae6c2(ANY)) \
    X(M_73c65d0f, "16b", TAIL(S_bb4b7480, 18), P_0caee180, 1, C_5e3859e1, L_c8ec700b, M_73c65d0f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_73c65d0f(ANY)) \
    X(M_58daee03, "4b", TAIL(S_1322f230, 25), P_0caee180, 1, C_5e3859e1, L_c8ec700b, M_58daee03, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_58daee03(ANY)) \
    X(M_8c638c1f, "WhereIsAI/UAE-Large-V1", TAIL(S_9b8692ec, 9), P_0caee180, 1, C_e1daf78c, L_dfaae8e5, M_8c638c1f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_8c638c1f(ANY)) \
    X(M_88ee36f0, "accounts/fireworks/models/", TAIL(S_88ee36f0, 10), P_0caee180, 1, C_e1daf78c, L_609a8e68, M_88ee36f0, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_88ee36f0(ANY)) \
    X(M_e8d5b1d5, "accounts/fireworks/models/SSD-1B", TAIL(S_e8d5b1d5, 10), P_0caee180, 1, C_f03f5911, L_2f6ec5cc, M_e8d5b1d5, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_e8d5b1d5(ANY)) \
    X(M_ce240d03, "accounts/fireworks/models/chronos-hermes-13b-v2", TAIL(S_ce240d03, 10), P_0caee180, 1, C_22794294, L_2f6ec5cc, M_ce240d03, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_ce240d03(ANY)) \
    X(M_ecb56572, "accounts/fireworks/models/code-llama-13b", TAIL(S_ecb56572, 10), P_0caee180, 1, C_6d187296, L_1d20ca41, M_8a7999b2, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_ecb56572(ANY)) \
    X(M_d410be5f, "accounts/fireworks/models/code-llama-13b-instruct", TAIL(S_d410be5f, 10), P_0caee180, 1, C_6d187296, L_1d20ca41, M_e492046f, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_d410be5f(ANY)) \
    X(M_ea77cc35, "accounts/fireworks/models/code-llama-13b-python", TAIL(S_ea77cc35, 10), P_0caee180, 1, C_6d187296, L_1d20ca41, M_beed520d, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_ea77cc35(ANY)) \
    X(M_b252d409, "accounts/fireworks/models/code-llama-34b", TAIL(S_b252d409, 10), P_0caee180, 1, C_6d187296, L_1d20ca41, M_b639e0e3, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_b252d409(ANY)) \
    X(M_e370730c, "accounts/fireworks/models/code-llama-34b-instruct", TAIL(S_e370730c, 10), P_0caee180, 1, C_481400e0, L_1d20ca41, M_b4ae79bb, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_e370730c(ANY)) \
    X(M_55d84656, "accounts/fireworks/models/code-llama-34b-python", TAIL(S_55d84656, 10), P_0caee180, 1, C_6d187296, L_1d20ca41, M_0a46ed22, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_55d84656(ANY)) \
    X(M_8a2e7ca6, "accounts/fireworks/models/code-llama-70b", TAIL(S_8a2e7ca6, 10), P_0caee180, 1, C_6d187296, L_2f6ec5cc, M_cecdea04, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_8a2e7ca6(ANY)) \
    X(M_5c54b89b, "accounts/fireworks/models/code-llama-70b-instruct", TAIL(S_5c54b89b, 10), P_0caee180, 1, C_6d187296, L_2f6ec5cc, M_c1585121, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_5c54b89b(ANY)) \
    X(M_ab6a5f40, "accounts/fireworks/models/code-llama-70b-python", TAIL(S_ab6a5f40, 10), P_0caee180, 1, C_6d187296, L_2f6ec5cc, M_0f918150, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_ab6a5f40(ANY)) \
    X(M_81d52bdf, "accounts/fireworks/models/code-llama-7b", TAIL(S_81d52bdf, 10), P_0caee180, 1, C_6d187296, L_1d20ca41, M_89cc6241, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_81d52bdf(ANY)) \
    X(M_87228bfb, "accounts/fireworks/models/code-llama-7b-instruct", TAIL(S_87228bfb, 10), P_0caee180, 1, C_6d187296, L_1d20ca41, M_01fee537, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_87228bfb(ANY)) \
    X(M_76b55fca, "accounts/fireworks/models/code-llama-7b-python", TAIL(S_76b55fca, 10), P_0caee180, 1, C_6d187296, L_1d20ca41, M_17aab169, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_76b55fca(ANY)) \
    X(M_ef6cd892, "accounts/fireworks/models/code-qwen-1p5-7b", TAIL(S_ef6cd892, 10), P_0caee180, 1, C_22794294, L_8fba2ea9, M_fafd0198, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_ef6cd892(ANY)) \
    X(M_c465bab6, "accounts/fireworks/models/codegemma-2b", TAIL(S_c465bab6, 10), P_0caee180, 1, C_22794294, L_ca3eb2c6, M_ba8c5887, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_c465bab6(ANY)) \
    X(M_885897c8, "accounts/fireworks/models/codegemma-7b", TAIL(S_885897c8, 10), P_0caee180, 1, C_22794294, L_ca3eb2c6, M_b5464296, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_885897c8(ANY)) \
    X(M_ecf70452, "accounts/fireworks/models/cogito-671b-v2-p1", TAIL(S_ecf70452, 10), P_0caee180, 1, C_2c9e95a5, L_790b1c6e, M_13772d11, K_a686ee67, MREG_GLOBAL, DAY(2025, 11, 13), 0, 0, 0, E_ecf70452(ANY)) \
    X(M_4908a35c, "accounts/fireworks/models/cogito-v1-preview-llama-3b", TAIL(S_4908a35c, 10), P_0caee180, 1, C_ceb922b5, L_7dddb4b9, M_9dd7d63f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_4908a35c(ANY)) \
    X(M_11cd61e0, "accounts/fireworks/models/cogito-v1-preview-llama-70b", TAIL(S_11cd61e0, 10), P_0caee180, 1, C_ceb922b5, L_7dddb4b9, M_7fbb64e9, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_11cd61e0(ANY)) \
    X(M_093f7d62, "accounts/fireworks/models/cogito-v1-preview-llama-8b", TAIL(S_093f7d62, 10), P_0caee180, 1, C_ceb922b5, L_7dddb4b9, M_b57e49a4, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_093f7d62(ANY)) \
    X(M_5c10f2b6, "accounts/fireworks/models/cogito-v1-preview-qwen-14b", TAIL(S_5c10f2b6, 10), P_0caee180, 1, C_ceb922b5, L_7dddb4b9, M_160abab8, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_5c10f2b6(ANY)) \
    X(M_bac81d21, "accounts/fireworks/models/cogito-v1-preview-qwen-32b", TAIL(S_bac81d21, 10), P_0caee180, 1, C_75fdc677, L_7dddb4b9, M_7219727f, K_a686ee67, MREG_GLOBAL, DAY(2025, 5, 10), 0, 0, 0, E_bac81d21(ANY)) \
    X(M_dc3dbea7, "accounts/fireworks/models/dbrx-instruct", TAIL(S_dc3dbea7, 10), P_0caee180, 1, C_9fe4d76f, L_05f53daf, M_dc3dbea7, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_dc3dbea7(ANY)) \
    X(M_ac1bee89, "accounts/fireworks/models/deepseek-coder-1b-base", TAIL(S_ac1bee89, 10), P_0caee180, 1, C_22794294, L_1d20ca41, M_eb411ec2, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_ac1bee89(ANY)) \
    X(M_6dad833b, "accounts/fireworks/models/deepseek-coder-33b-instruct", TAIL(S_6dad833b, 10), P_0caee180, 1, C_22794294, L_1d20ca41, M_ef7103a6, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_6dad833b(ANY)) \
    X(M_5d26f02e, "accounts/fireworks/models/deepseek-coder-7b-base", TAIL(S_5d26f02e, 10), P_0caee180, 1, C_22794294, L_2f6ec5cc, M_ecb96ad4, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_5d26f02e(ANY)) \
    X(M_84a224d9, "accounts/fireworks/models/deepseek-coder-7b-base-v1p5", TAIL(S_84a224d9, 10), P_0caee180, 1, C_22794294, L_2f6ec5cc, M_28760793, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_84a224d9(ANY)) \
    X(M_89f386e0, "accounts/fireworks/models/deepseek-coder-7b-instruct-v1p" \
        "5", TAIL(S_89f386e0, 10), P_0caee180, 1, C_22794294, L_2f6ec5cc, M_c0bf5b56, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_89f386e0(ANY)) \
    X(M_885e3ef9, "accounts/fireworks/models/deepseek-coder-v2-instruct", TAIL(S_885e3ef9, 10), P_0caee180, 1, C_fed24306, L_8fba2ea9, M_ebb85f6d, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_885e3ef9(ANY)) \
    X(M_d2c2af94, "accounts/fireworks/models/deepseek-coder-v2-lite-base", TAIL(S_d2c2af94, 10), P_0caee180, 1, C_1072aabe, L_790b1c6e, M_51a1023c, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_d2c2af94(ANY)) \
    X(M_16938413, "accounts/fireworks/models/deepseek-coder-v2-lite-instruc" \
        "t", TAIL(S_16938413, 10), P_0caee180, 1, C_1072aabe, L_790b1c6e, M_83ef4254, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_16938413(ANY)) \
    X(M_67b23bcd, "accounts/fireworks/models/deepseek-prover-v2", TAIL(S_67b23bcd, 10), P_0caee180, 1, C_2c84be21, L_790b1c6e, M_7ed68eeb, K_a686ee67, MREG_GLOBAL, DAY(2025, 4, 30), 0, 0, 0, E_67b23bcd(ANY)) \
    X(M_9cd96573, "accounts/fireworks/models/deepseek-r1", TAIL(S_9cd96573, 10), P_0caee180, 1, C_f42be795, L_f72f578b, M_2cd3aec6, K_671b1359, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_9cd96573(ANY)) \
    X(M_c7488c0b, "accounts/fireworks/models/deepseek-r1-0528", TAIL(S_c7488c0b, 10), P_0caee180, 1, C_ab7f1518, L_c6a1f5be, M_d1a858bd, K_671b1359, MREG_GLOBAL, DAY(2025, 5, 28), 0, 0, 0, E_c7488c0b(ANY)) \
    X(M_9a304268, "accounts/fireworks/models/deepseek-r1-0528-distill-qwen3" \
        "-8b", TAIL(S_9a304268, 10), P_0caee180, 1, C_6f7fa84b, L_7dddb4b9, M_50e43a72, K_671b1359, MREG_GLOBAL, DAY(2025, 5, 29), 0, 0, 0, E_9a304268(ANY)) \
    X(M_6169d6aa, "accounts/fireworks/models/deepseek-r1-basic", TAIL(S_6169d6aa, 10), P_0caee180, 1, C_2dd697ef, L_f72f578b, M_2cd3aec6, K_671b1359, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_6169d6aa(ANY)) \
    X(M_ae4a5644, "accounts/fireworks/models/deepseek-r1-distill-llama-70b", TAIL(S_ae4a5644, 10), P_0caee180, 1, C_204479e6, L_7dddb4b9, M_1803333c, K_04d4a422, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_ae4a5644(ANY)) \
    X(M_eb897e23, "accounts/fireworks/models/deepseek-r1-distill-llama-8b", TAIL(S_eb897e23, 10), P_0caee180, 1, C_79d2d674, L_7dddb4b9, M_7b7cdcf6, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_eb897e23(ANY)) \
    X(M_bf0af91a, "accounts/fireworks/models/deepseek-r1-distill-qwen-14b", TAIL(S_bf0af91a, 10), P_0caee180, 1, C_6b84401b, L_7dddb4b9, M_ff312b06, K_f7ede32b, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_bf0af91a(ANY)) \
    X(M_6b969749, "accounts/fireworks/models/deepseek-r1-distill-qwen-1p5b", TAIL(S_6b969749, 10), P_0caee180, 1, C_545016d9, L_7dddb4b9, M_566d928c, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_6b969749(ANY)) \
    X(M_0a1ccc8a, "accounts/fireworks/models/deepseek-r1-distill-qwen-32b", TAIL(S_0a1ccc8a, 10), P_0caee180, 1, C_6b84401b, L_7dddb4b9, M_92b17bbf, K_f7ede32b, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_0a1ccc8a(ANY)) \
    X(M_00e6acca, "accounts/fireworks/models/deepseek-r1-distill-qwen-7b", TAIL(S_00e6acca, 10), P_0caee180, 1, C_6d68a4ea, L_7dddb4b9, M_be2431cb, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_00e6acca(ANY)) \
    X(M_e37294ef, "accounts/fireworks/models/deepseek-v2-lite-chat", TAIL(S_e37294ef, 10), P_0caee180, 1, C_1072aabe, L_790b1c6e, M_b3f8ced3, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_e37294ef(ANY)) \
    X(M_0c2fd529, "accounts/fireworks/models/deepseek-v2p5", TAIL(S_0c2fd529, 10), P_0caee180, 1, C_6d187296, L_05f53daf, M_52dec6bf, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_0c2fd529(ANY)) \
    X(M_94c48673, "accounts/fireworks/models/deepseek-v3", TAIL(S_94c48673, 10), P_0caee180, 1, C_fd03bfb9, L_7ba4f883, M_f309956f, K_671b1359, MREG_GLOBAL, DAY(2024, 12, 26), 0, 0, 0, E_94c48673(ANY)) \
    X(M_93cddc05, "accounts/fireworks/models/deepseek-v3-0324", TAIL(S_93cddc05, 10), P_0caee180, 1, C_641cd2e3, L_b6fe3af7, M_71019ac5, K_671b1359, MREG_GLOBAL, DAY(2025, 3, 24), 0, 0, 0, E_93cddc05(ANY)) \
    X(M_28bafd2b, "accounts/fireworks/models/deepseek-v3p1", TAIL(S_28bafd2b, 10), P_0caee180, 1, C_71a4d13c, L_5da64804, M_72434811, K_671b1359, MREG_GLOBAL, DAY(2025, 8, 21), 0, 0, 0, E_28bafd2b(ANY)) \
    X(M_70e31400, "accounts/fireworks/models/deepseek-v3p1-terminus", TAIL(S_70e31400, 10), P_0caee180, 1, C_0ba8b142, L_7ba4f883, M_73b19456, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 22), 0, 0, 0, E_70e31400(ANY)) \
    X(M_335187eb, "accounts/fireworks/models/deepseek-v3p2", TAIL(S_335187eb, 10), P_0caee180, 2, C_8cc88b19, L_b6fe3af7, M_6c588476, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, 0, E_335187eb(ANY)) \
    X(M_6194b46f, "accounts/fireworks/models/deepseek-v4-flash", TAIL(S_4e4cb39f, 6), P_0caee180, 1, C_b7101c1c, L_f778b53e, M_6d0dcdfb, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 9, 30), E_6194b46f(ANY)) \
    X(M_00f42708, "accounts/fireworks/models/deepseek-v4-flash-0731", TAIL(S_00f42708, 10), P_0caee180, 1, C_86dc750e, L_6beca360, M_cedf04ac, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, 0, 0, E_00f42708(ANY)) \
    X(M_34b49353, "accounts/fireworks/models/deepseek-v4-flash-vision-exp", TAIL(S_34b49353, 10), P_0caee180, 1, C_ea674b52, L_abc39464, M_7a9277b5, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 21), 0, DAY(2026, 9, 25), 0, E_34b49353(ANY)) \
    X(M_78ac8bdd, "accounts/fireworks/models/deepseek-v4-pro", TAIL(S_8c1b9b3d, 6), P_0caee180, 1, C_0c67a4de, L_f778b53e, M_4247e801, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 11, 10), E_78ac8bdd(ANY)) \
    X(M_60f433cf, "accounts/fireworks/models/deepseek-v4-pro-0813", TAIL(S_60f433cf, 10), P_0caee180, 1, C_86dc750e, L_b42cd611, M_53efb261, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 12), 0, DAY(2026, 9, 25), 0, E_60f433cf(ANY)) \
    X(M_b34258f4, "accounts/fireworks/models/deepseek-v4p1-flash", TAIL(S_b34258f4, 10), P_0caee180, 2, C_ef1f3900, L_f778b53e, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_b34258f4(ANY)) \
    X(M_07e98d9b, "accounts/fireworks/models/deepseek-v4p1-flash-1017", TAIL(S_07e98d9b, 10), P_0caee180, 1, C_ef1f3900, L_abc39464, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_07e98d9b(ANY)) \
    X(M_5ec06145, "accounts/fireworks/models/deepseek-v4p1-flash-1017-us", TAIL(S_5ec06145, 10), P_0caee180, 1, C_c8d102c1, L_6e8a8b63, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_5ec06145(ANY)) \
    X(M_066d6588, "accounts/fireworks/models/devstral-small-2505", TAIL(S_066d6588, 10), P_0caee180, 1, C_47480612, L_7dddb4b9, M_00bc6abf, K_6e58805c, MREG_GLOBAL, DAY(2025, 5, 7), 0, 0, DAY(2026, 9, 30), E_066d6588(ANY)) \
    X(M_4efa95ed, "accounts/fireworks/models/dobby-mini-unhinged-plus-llama" \
        "-3-1-8b", TAIL(S_4efa95ed, 10), P_0caee180, 1, C_1072aabe, L_7dddb4b9, M_4efa95ed, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_4efa95ed(ANY)) \
    X(M_73c966bc, "accounts/fireworks/models/dobby-unhinged-llama-3-3-70b-n" \
        "ew", TAIL(S_73c966bc, 10), P_0caee180, 1, C_1072aabe, L_7dddb4b9, M_73c966bc, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_73c966bc(ANY)) \
    X(M_ae47dbc1, "accounts/fireworks/models/dolphin-2-9-2-qwen2-72b", TAIL(S_ae47dbc1, 10), P_0caee180, 1, C_1072aabe, L_7dddb4b9, M_ae47dbc1, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_ae47dbc1(ANY)) \
    X(M_5d41737e, "accounts/fireworks/models/dolphin-2p6-mixtral-8x7b", TAIL(S_5d41737e, 10), P_0caee180, 1, C_6d187296, L_05f53daf, M_5d41737e, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, E_5d41737e(ANY)) \
    X(M_7ae9ae70, "accounts/fireworks/models/ember-1", TAIL(S_7ae9ae70, 10), P_0caee180, 1, C_b1758eeb, L_631b3624, M_7ae9ae70, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, 0, E_7ae9ae70(ANY)) \
    X(M_fe5add27, "accounts/fireworks/models/ernie-4p5-21b-a3b-pt", TAIL(S_fe5add27, 10), P_0caee180, 1, C_2bd40ebf, L_881bc440, M_6261127c, K_a686ee67, MREG_GLOBAL, DAY(2025, 6, 30), 0, 0, 0, E_fe5add27(ANY)) \
    X(M_f5d7d03e, "accounts/fireworks/models/ernie-4p5-300b-a47b-pt", TAIL(S_f5d7d03e, 10), P_0caee180, 1, C_9fe4d76f, L_2f6ec5cc, M_f5d7d03e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_f5d7d03e(ANY)) \
    X(M_aa694ac5, "accounts/fireworks/models/fare-20b", TAIL(S_aa694ac5, 10), P_0caee180, 1, C_070e114f, L_7dddb4b9, M_aa694ac5, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_aa694ac5(ANY)) \
    X(M_ee0caca5, "accounts/fireworks/models/firefunction-v1", TAIL(S_ee0caca5, 10), P_0caee180, 1, C_9fe4d76f, L_05f53daf, M_ee0caca5, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_ee0caca5(ANY)) \
    X(M_0cc28508, "accounts/fireworks/models/firefunction-v2", TAIL(S_0cc28508, 10), P_0caee180, 1, C_0be8e948, L_ca3eb2c6, M_0cc28508, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_0cc28508(ANY)) \
    X(M_b163e30f, "accounts/fireworks/models/firellava-13b", TAIL(S_b163e30f, 10), P_0caee180, 1, C_ce61ab75, L_2f6ec5cc, M_b163e30f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_b163e30f(ANY)) \
    X(M_5fea0299, "accounts/fireworks/models/firesearch-ocr-v6", TAIL(S_5fea0299, 10), P_0caee180, 1, C_9fe4d76f, L_ca3eb2c6, M_5fea0299, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_5fea0299(ANY)) \
    X(M_ca5c1b39, "accounts/fireworks/models/flux-1-dev", TAIL(S_ca5c1b39, 10), P_0caee180, 1, C_f03f5911, L_2f6ec5cc, M_ca5c1b39, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_ca5c1b39(ANY)) \
    X(M_7ece78a9, "accounts/fireworks/models/flux-1-dev-controlnet-union", TAIL(S_7ece78a9, 10), P_0caee180, 1, C_49a45fb0, L_2f6ec5cc, M_c7444c69, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_7ece78a9(ANY)) \
    X(M_109ab6fc, "accounts/fireworks/models/flux-1-dev-fp8", TAIL(S_109ab6fc, 10), P_0caee180, 1, C_f03f5911, L_2f6ec5cc, M_109ab6fc, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_109ab6fc(ANY)) \
    X(M_d7e3cbcf, "accounts/fireworks/models/flux-1-schnell", TAIL(S_d7e3cbcf, 10), P_0caee180, 1, C_f03f5911, L_2f6ec5cc, M_d7e3cbcf, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_d7e3cbcf(ANY)) \
    X(M_96d7ede5, "accounts/fireworks/models/flux-1-schnell-fp8", TAIL(S_96d7ede5, 10), P_0caee180, 1, C_f03f5911, L_2f6ec5cc, M_96d7ede5, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_96d7ede5(ANY)) \
    X(M_798a528b, "accounts/fireworks/models/flux-kontext-max", TAIL(S_798a528b, 10), P_0caee180, 1, C_49a45fb0, L_2f6ec5cc, M_26c76dea, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_798a528b(ANY)) \
    X(M_ec53e4b4, "accounts/fireworks/models/flux-kontext-pro", TAIL(S_ec53e4b4, 10), P_0caee180, 1, C_49a45fb0, L_2f6ec5cc, M_7cf75bb7, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_ec53e4b4(ANY)) \
    X(M_372a8b3d, "accounts/fireworks/models/gemma-2b-it", TAIL(S_372a8b3d, 10), P_0caee180, 1, C_22794294, L_ca3eb2c6, M_a26d37b4, K_c495cb50, MREG_GLOBAL, 0, 0, 0, 0, E_372a8b3d(ANY)) \
    X(M_ba438aa2, "accounts/fireworks/models/gemma-3-27b-it", TAIL(S_ba438aa2, 10), P_0caee180, 1, C_4bfbd050, L_675f58ee, M_ff873c19, K_dac21884, MREG_GLOBAL, DAY(2025, 3, 12), 0, 0, DAY(2026, 9, 23), E_ba438aa2(ANY)) \
    X(M_8799ead2, "accounts/fireworks/models/gemma-7b", TAIL(S_8799ead2, 10), P_0caee180, 1, C_22794294, L_ca3eb2c6, M_ea63b97f, K_c495cb50, MREG_GLOBAL, 0, 0, 0, 0, E_8799ead2(ANY)) \
    X(M_22f633c8, "accounts/fireworks/models/gemma-7b-it", TAIL(S_22f633c8, 10), P_0caee180, 1, C_71712952, L_ca3eb2c6, M_d4dd4c9d, K_c495cb50, MREG_GLOBAL, 0, 0, 0, 0, E_22f633c8(ANY)) \
    X(M_1e55cdda, "accounts/fireworks/models/gemma2-9b-it", TAIL(S_1e55cdda, 10), P_0caee180, 1, C_d703f4cf, L_ca3eb2c6, M_1f9bfb32, K_c495cb50, MREG_GLOBAL, DAY(2024, 6, 27), 0, 0, 0, E_1e55cdda(ANY)) \
    X(M_e4dedac6, "accounts/fireworks/models/glm-4p5", TAIL(S_e4dedac6, 10), P_0caee180, 1, C_2cb1d61b, L_e68771c0, M_05766987, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, DAY(2026, 9, 30), E_e4dedac6(ANY)) \
    X(M_a98f6709, "accounts/fireworks/models/glm-4p5-air", TAIL(S_a98f6709, 10), P_0caee180, 1, C_244dad46, L_e68771c0, M_87ddde68, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, DAY(2026, 9, 30), E_a98f6709(ANY)) \
    X(M_11154775, "accounts/fireworks/models/glm-4p5v", TAIL(S_11154775, 10), P_0caee180, 1, C_8408c1e0, L_7dddb4b9, M_b1e62a63, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 8, 11), 0, 0, DAY(2026, 9, 30), E_11154775(ANY)) \
    X(M_054ea581, "accounts/fireworks/models/glm-4p6", TAIL(S_054ea581, 10), P_0caee180, 1, C_dc6fb10c, L_228f4cfc, M_ba79de29, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 9, 30), 0, 0, DAY(2026, 9, 30), E_054ea581(ANY)) \
    X(M_7e36901f, "accounts/fireworks/models/glm-4p7", TAIL(S_7e36901f, 10), P_0caee180, 1, C_96548415, L_d35e3f35, M_47d476cd, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 12, 22), 0, 0, DAY(2026, 11, 10), E_7e36901f(ANY)) \
    X(M_14887d17, "accounts/fireworks/models/glm-5", TAIL(S_14887d17, 10), P_0caee180, 1, C_96548415, L_ccdf524e, M_15948ca7, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 2, 11), 0, 0, DAY(2026, 9, 30), E_14887d17(ANY)) \
    X(M_e90c4621, "accounts/fireworks/models/glm-5p1", TAIL(S_28e7c215, 6), P_0caee180, 1, C_96548415, L_0f645b80, M_a2208e8c, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 4, 7), 0, 0, DAY(2026, 9, 30), E_e90c4621(ANY)) \
    X(M_222121b0, "accounts/fireworks/models/glm-5p2", TAIL(S_26e3cb64, 6), P_0caee180, 1, C_b1ea416a, L_6beca360, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_222121b0(ANY)) \
    X(M_b0c90165, "accounts/fireworks/models/glm-5p3", TAIL(S_b0c90165, 10), P_0caee180, 1, C_55223374, L_8e78a2eb, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_b0c90165(ANY)) \
    X(M_d9cfd911, "accounts/fireworks/models/glm-5p3-flash", TAIL(S_d9cfd911, 10), P_0caee180, 1, C_0471b21f, L_8e1944a8, M_9d958d90, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 11, 10), E_d9cfd911(ANY)) \
    X(M_196aeb4b, "accounts/fireworks/models/gpt-oss-120b", TAIL(S_196aeb4b, 10), P_0caee180, 1, C_d87b7405, L_4841c05c, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_196aeb4b(ANY)) \
    X(M_82299a3c, "accounts/fireworks/models/gpt-oss-20b", TAIL(S_82299a3c, 10), P_0caee180, 2, C_d87b7405, L_4841c05c, M_a741d960, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_82299a3c(ANY)) \
    X(M_d316e81a, "accounts/fireworks/models/gpt-oss-safeguard-120b", TAIL(S_d316e81a, 10), P_0caee180, 1, C_0ec5126c, L_7dddb4b9, M_8d813e43, K_4df875f5, MREG_GLOBAL, DAY(2025, 10, 29), 0, 0, 0, E_d316e81a(ANY)) \
    X(M_23cadf8e, "accounts/fireworks/models/gpt-oss-safeguard-20b", TAIL(S_23cadf8e, 10), P_0caee180, 1, C_070e114f, L_bce878e1, M_2d7bb78b, K_4df875f5, MREG_GLOBAL, DAY(2025, 10, 29), 0, 0, 0, E_23cadf8e(ANY)) \
    X(M_0ce86578, "accounts/fireworks/models/hermes-2-pro-mistral-7b", TAIL(S_0ce86578, 10), P_0caee180, 1, C_6d187296, L_05f53daf, M_efbef23c, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, E_0ce86578(ANY)) \
    X(M_af24f9f1, "accounts/fireworks/models/inkling", TAIL(S_af24f9f1, 10), P_0caee180, 1, C_257bd134, L_b42cd611, M_98c4c105, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 15), 0, 0, 0, E_af24f9f1(ANY)) \
    X(M_660fe627, "accounts/fireworks/models/internvl3-38b", TAIL(S_660fe627, 10), P_0caee180, 1, C_9fe4d76f, L_1d20ca41, M_185adf76, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_660fe627(ANY)) \
    X(M_f2de52a1, "accounts/fireworks/models/internvl3-78b", TAIL(S_f2de52a1, 10), P_0caee180, 1, C_9fe4d76f, L_1d20ca41, M_15f1ceb3, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_f2de52a1(ANY)) \
    X(M_b102bd8e, "accounts/fireworks/models/internvl3-8b", TAIL(S_b102bd8e, 10), P_0caee180, 1, C_9fe4d76f, L_1d20ca41, M_af3a8000, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_b102bd8e(ANY)) \
    X(M_2b1ff9fc, "accounts/fireworks/models/japanese-stable-diffusion-xl", TAIL(S_2b1ff9fc, 10), P_0caee180, 1, C_f03f5911, L_2f6ec5cc, M_2b1ff9fc, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_2b1ff9fc(ANY)) \
    X(M_0e32bd21, "accounts/fireworks/models/kat-coder", TAIL(S_0e32bd21, 10), P_0caee180, 1, C_070e114f, L_92c4859e, M_94183523, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_0e32bd21(ANY)) \
    X(M_373bc48e, "accounts/fireworks/models/kat-dev-32b", TAIL(S_373bc48e, 10), P_0caee180, 1, C_070e114f, L_7dddb4b9, M_2c9fb8bd, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_373bc48e(ANY)) \
    X(M_930c9af3, "accounts/fireworks/models/kat-dev-72b-exp", TAIL(S_930c9af3, 10), P_0caee180, 1, C_070e114f, L_7dddb4b9, M_8b3f9e28, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_930c9af3(ANY)) \
    X(M_c8839a43, "accounts/fireworks/models/kimi-k2-instruct", TAIL(S_c8839a43, 10), P_0caee180, 1, C_ce223e08, L_788aad12, M_fc22a8bd, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 7, 14), 0, 0, DAY(2026, 9, 23), E_c8839a43(ANY)) \
    X(M_1a4120c2, "accounts/fireworks/models/kimi-k2-instruct-0905", TAIL(S_1a4120c2, 10), P_0caee180, 1, C_fd6b47fa, L_41c124f1, M_14babfc2, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 9, 5), 0, 0, DAY(2026, 9, 23), E_1a4120c2(ANY)) \
    X(M_85bcf239, "accounts/fireworks/models/kimi-k2-thinking", TAIL(S_85bcf239, 10), P_0caee180, 1, C_96548415, L_bac50768, M_ff7d6d6d, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 11, 6), 0, 0, DAY(2026, 9, 23), E_85bcf239(ANY)) \
    X(M_f10b20ef, "accounts/fireworks/models/kimi-k2p5", TAIL(S_d78cf0fd, 6), P_0caee180, 1, C_4312e742, L_bac50768, M_06434604, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 1, 27), 0, 0, DAY(2026, 9, 23), E_f10b20ef(ANY)) \
    X(M_eff1defc, "accounts/fireworks/models/kimi-k2p6", TAIL(S_ad033491, 6), P_0caee180, 1, C_450a7eee, L_e5c60a7e, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 4, 21), 0, DAY(2026, 9, 25), DAY(2026, 11, 10), E_eff1defc(ANY)) \
    X(M_57ed123a, "accounts/fireworks/models/kimi-k2p7-code", TAIL(S_57ed123a, 10), P_0caee180, 1, C_541ae1d5, L_49fad4aa, M_5ea285ac, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, DAY(2026, 11, 10), E_57ed123a(ANY)) \
    X(M_e67455bb, "accounts/fireworks/models/kimi-k3", TAIL(S_4148d4cf, 6), P_0caee180, 1, C_94205252, L_631b3624, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_e67455bb(ANY)) \
    X(M_895b0232, "accounts/fireworks/models/kimi-k3p1-pro", TAIL(S_895b0232, 10), P_0caee180, 1, C_7aab17c0, L_fe6af0b9, M_66c1aae5, K_92a0bfd5, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_895b0232(ANY)) \
    X(M_5e68ea94, "accounts/fireworks/models/llama-guard-2-8b", TAIL(S_5e68ea94, 10), P_0caee180, 1, C_2636e62a, L_ca3eb2c6, M_48bde1f9, K_a686ee67, MREG_GLOBAL, DAY(2024, 5, 13), 0, 0, 0, E_5e68ea94(ANY)) \
    X(M_6ecdfd2d, "accounts/fireworks/models/llama-guard-3-1b", TAIL(S_6ecdfd2d, 10), P_0caee180, 1, C_ff8a44f6, L_7dddb4b9, M_76699410, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_6ecdfd2d(ANY)) \
    X(M_18f9e8fb, "accounts/fireworks/models/llama-guard-3-8b", TAIL(S_18f9e8fb, 10), P_0caee180, 1, C_cfe34384, L_7dddb4b9, M_0ce3dc47, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, E_18f9e8fb(ANY)) \
    X(M_05a73252, "accounts/fireworks/models/llama-v2-13b", TAIL(S_05a73252, 10), P_0caee180, 1, C_22794294, L_2f6ec5cc, M_5b0a49e1, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_05a73252(ANY)) \
    X(M_92e3a880, "accounts/fireworks/models/llama-v2-13b-chat", TAIL(S_92e3a880, 10), P_0caee180, 1, C_22794294, L_2f6ec5cc, M_ffa99d76, K_02cadbcc, MREG_GLOBAL, DAY(2023, 6, 20), 0, 0, 0, E_92e3a880(ANY)) \
    X(M_f797d69e, "accounts/fireworks/models/llama-v2-70b", TAIL(S_f797d69e, 10), P_0caee180, 1, C_22794294, L_2f6ec5cc, M_c3f8f476, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_f797d69e(ANY)) \
    X(M_6c7c7aeb, "accounts/fireworks/models/llama-v2-70b-chat", TAIL(S_6c7c7aeb, 10), P_0caee180, 1, C_2636e62a, L_3e7f2344, M_b820e469, K_02cadbcc, MREG_GLOBAL, DAY(2023, 6, 20), 0, 0, 0, E_6c7c7aeb(ANY)) \
    X(M_d0d00f11, "accounts/fireworks/models/llama-v2-7b", TAIL(S_d0d00f11, 10), P_0caee180, 1, C_22794294, L_2f6ec5cc, M_30c18dcb, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_d0d00f11(ANY)) \
    X(M_3718557d, "accounts/fireworks/models/llama-v2-7b-chat", TAIL(S_3718557d, 10), P_0caee180, 1, C_22794294, L_2f6ec5cc, M_297d1e71, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_3718557d(ANY)) \
    X(M_5e10f738, "accounts/fireworks/models/llama-v3-70b-instruct", TAIL(S_5e10f738, 10), P_0caee180, 1, C_a2d2fedb, L_ca3eb2c6, M_9a958e00, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, E_5e10f738(ANY)) \
    X(M_ea945e11, "accounts/fireworks/models/llama-v3-70b-instruct-hf", TAIL(S_ea945e11, 10), P_0caee180, 1, C_a2d2fedb, L_ca3eb2c6, M_9a958e00, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, E_ea945e11(ANY)) \
    X(M_1118842f, "accounts/fireworks/models/llama-v3-8b", TAIL(S_1118842f, 10), P_0caee180, 1, C_6d187296, L_ca3eb2c6, M_550ef998, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_1118842f(ANY)) \
    X(M_37d46f72, "accounts/fireworks/models/llama-v3-8b-instruct-hf", TAIL(S_37d46f72, 10), P_0caee180, 1, C_e223c127, L_ca3eb2c6, M_344115a4, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, E_37d46f72(ANY)) \
    X(M_db068574, "accounts/fireworks/models/llama-v3p1-405b-instruct", TAIL(S_db068574, 10), P_0caee180, 1, C_ccc4ee4a, L_788aad12, M_147e75b6, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, E_db068574(ANY)) \
    X(M_b2a54f16, "accounts/fireworks/models/llama-v3p1-405b-instruct-long", TAIL(S_b2a54f16, 10), P_0caee180, 1, C_6d187296, L_2f6ec5cc, M_b2a54f16, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_b2a54f16(ANY)) \
    X(M_4868a836, "accounts/fireworks/models/llama-v3p1-70b-instruct", TAIL(S_4868a836, 10), P_0caee180, 1, C_8dbd2ce2, L_7dddb4b9, M_67e0d0ae, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, E_4868a836(ANY)) \
    X(M_ce26a8b1, "accounts/fireworks/models/llama-v3p1-70b-instruct-1b", TAIL(S_ce26a8b1, 10), P_0caee180, 1, C_6d187296, L_2f6ec5cc, M_ce26a8b1, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_ce26a8b1(ANY)) \
    X(M_fa9d9293, "accounts/fireworks/models/llama-v3p1-8b-instruct", TAIL(S_fa9d9293, 10), P_0caee180, 1, C_80bdc340, L_f17ab1c0, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), E_fa9d9293(ANY)) \
    X(M_79b5e5a6, "accounts/fireworks/models/llama-v3p1-nemotron-70b-instru" \
        "ct", TAIL(S_79b5e5a6, 10), P_0caee180, 1, C_566ca18e, L_7dddb4b9, M_35333072, K_04d4a422, MREG_GLOBAL, DAY(2024, 10, 15), 0, 0, 0, E_79b5e5a6(ANY)) \
    X(M_c6fab125, "accounts/fireworks/models/llama-v3p2-11b-vision-instruct", TAIL(S_c6fab125, 10), P_0caee180, 1, C_c00a54b3, L_1d20ca41, M_99fcba82, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_c6fab125(ANY)) \
    X(M_369be958, "accounts/fireworks/models/llama-v3p2-1b", TAIL(S_369be958, 10), P_0caee180, 1, C_1072aabe, L_7dddb4b9, M_12bc43f9, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_369be958(ANY)) \
    X(M_1b71a718, "accounts/fireworks/models/llama-v3p2-1b-instruct", TAIL(S_1b71a718, 10), P_0caee180, 1, C_e5aee094, L_1d20ca41, M_772ca25d, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_1b71a718(ANY)) \
    X(M_dd1e62d9, "accounts/fireworks/models/llama-v3p2-3b", TAIL(S_dd1e62d9, 10), P_0caee180, 1, C_924fe705, L_7dddb4b9, M_3fb25ca6, K_04d4a422, MREG_GLOBAL, DAY(2024, 10, 3), 0, 0, 0, E_dd1e62d9(ANY)) \
    X(M_7a351c02, "accounts/fireworks/models/llama-v3p2-3b-instruct", TAIL(S_7a351c02, 10), P_0caee180, 1, C_fb694c59, L_1d20ca41, M_59804501, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_7a351c02(ANY)) \
    X(M_bc0c8513, "accounts/fireworks/models/llama-v3p2-90b-vision-instruct", TAIL(S_bc0c8513, 10), P_0caee180, 1, C_3b13c888, L_1d20ca41, M_665a5bc2, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_bc0c8513(ANY)) \
    X(M_1ebd3186, "accounts/fireworks/models/llama-v3p3-70b-instruct", TAIL(S_1ebd3186, 10), P_0caee180, 1, C_917a7997, L_7dddb4b9, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_1ebd3186(ANY)) \
    X(M_3f6f0df6, "accounts/fireworks/models/llama4-maverick-instruct-basic", TAIL(S_3f6f0df6, 10), P_0caee180, 1, C_59679156, L_8eed9730, M_4d956ea8, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_3f6f0df6(ANY)) \
    X(M_da3cd6fe, "accounts/fireworks/models/llama4-scout-instruct-basic", TAIL(S_da3cd6fe, 10), P_0caee180, 1, C_2aefc2c1, L_7dddb4b9, M_6339eb84, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_da3cd6fe(ANY)) \
    X(M_8464daac, "accounts/fireworks/models/llamaguard-7b", TAIL(S_8464daac, 10), P_0caee180, 1, C_9f197815, L_2f6ec5cc, M_6c9e2f5d, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_8464daac(ANY)) \
    X(M_a97d643b, "accounts/fireworks/models/llava-yi-34b", TAIL(S_a97d643b, 10), P_0caee180, 1, C_ce61ab75, L_2f6ec5cc, M_a97d643b, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_a97d643b(ANY)) \
    X(M_b9da231f, "accounts/fireworks/models/minimax-m1-80k", TAIL(S_b9da231f, 10), P_0caee180, 1, C_9fe4d76f, L_2f6ec5cc, M_b9da231f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_b9da231f(ANY)) \
    X(M_b6245b0d, "accounts/fireworks/models/minimax-m2", TAIL(S_b6245b0d, 10), P_0caee180, 1, C_0b4eecd8, L_4b0ed951, M_afe67be0, K_d2eb12c5, MREG_GLOBAL, DAY(2025, 10, 27), 0, 0, DAY(2026, 9, 30), E_b6245b0d(ANY)) \
    X(M_e60dce7f, "accounts/fireworks/models/minimax-m2p1", TAIL(S_e60dce7f, 10), P_0caee180, 1, C_bd34efb7, L_4b0ed951, M_78932933, K_d2eb12c5, MREG_GLOBAL, DAY(2025, 12, 23), 0, 0, DAY(2026, 9, 30), E_e60dce7f(ANY)) \
    X(M_20ec2187, "accounts/fireworks/models/minimax-m2p5", TAIL(S_e60f337f, 6), P_0caee180, 1, C_0b4eecd8, L_2a148a76, M_59208343, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 2, 12), 0, 0, DAY(2026, 9, 30), E_20ec2187(ANY)) \
    X(M_7752711d, "accounts/fireworks/models/minimax-m2p7", TAIL(S_7752711d, 10), P_0caee180, 1, C_8df33f43, L_2a148a76, M_d4ef424c, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 3, 18), 0, DAY(2026, 8, 27), DAY(2026, 11, 10), E_7752711d(ANY)) \
    X(M_79147dd3, "accounts/fireworks/models/minimax-m3", TAIL(S_9255e350, 6), P_0caee180, 1, C_08bc762c, L_e4e9d956, M_da421aca, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 6, 1), 0, 0, DAY(2026, 11, 10), E_79147dd3(ANY)) \
    X(M_0b1a2e8d, "accounts/fireworks/models/minimax-m3p1-flash", TAIL(S_0b1a2e8d, 10), P_0caee180, 1, C_92807f68, L_9efd97d0, M_8e76831a, K_d2eb12c5, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_0b1a2e8d(ANY)) \
    X(M_2d91eda6, "accounts/fireworks/models/ministral-3-14b-instruct-2512", TAIL(S_2d91eda6, 10), P_0caee180, 1, C_bb72d33a, L_f180ec23, M_773e65c4, K_6e58805c, MREG_GLOBAL, DAY(2025, 12, 2), 0, 0, DAY(2026, 11, 10), E_2d91eda6(ANY)) \
    X(M_3fcb9755, "accounts/fireworks/models/ministral-3-3b-instruct-2512", TAIL(S_3fcb9755, 10), P_0caee180, 1, C_bb72d33a, L_f180ec23, M_dbb41543, K_6e58805c, MREG_GLOBAL, DAY(2025, 12, 2), 0, 0, DAY(2026, 11, 10), E_3fcb9755(ANY)) \
    X(M_998b7ee1, "accounts/fireworks/models/ministral-3-8b-instruct-2512", TAIL(S_998b7ee1, 10), P_0caee180, 1, C_bb72d33a, L_f180ec23, M_561e2abd, K_6e58805c, MREG_GLOBAL, DAY(2025, 12, 2), 0, 0, DAY(2026, 11, 10), E_998b7ee1(ANY)) \
    X(M_ce29b322, "accounts/fireworks/models/mistral-7b", TAIL(S_ce29b322, 10), P_0caee180, 1, C_5074002c, L_05f53daf, M_0e092acf, K_ef2331bc, MREG_GLOBAL, DAY(2023, 9, 27), 0, 0, DAY(2026, 9, 30), E_ce29b322(ANY)) \
    X(M_3f79453c, "accounts/fireworks/models/mistral-7b-instruct-4k", TAIL(S_3f79453c, 10), P_0caee180, 1, C_6d187296, L_05f53daf, M_3f79453c, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, E_3f79453c(ANY)) \
    X(M_a8015e28, "accounts/fireworks/models/mistral-7b-instruct-v0p2", TAIL(S_a8015e28, 10), P_0caee180, 1, C_19c1c8e9, L_05f53daf, M_d5ba095a, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, E_a8015e28(ANY)) \
    X(M_efa0f486, "accounts/fireworks/models/mistral-7b-instruct-v3", TAIL(S_efa0f486, 10), P_0caee180, 1, C_5074002c, L_05f53daf, M_0e092acf, K_ef2331bc, MREG_GLOBAL, DAY(2023, 9, 27), 0, 0, DAY(2026, 9, 30), E_efa0f486(ANY)) \
    X(M_4e4f40e5, "accounts/fireworks/models/mistral-7b-v0p2", TAIL(S_4e4f40e5, 10), P_0caee180, 1, C_6d187296, L_05f53daf, M_fc7412a4, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, E_4e4f40e5(ANY)) \
    X(M_a4b7a34c, "accounts/fireworks/models/mistral-large-3-fp8", TAIL(S_a4b7a34c, 10), P_0caee180, 1, C_4c1778f2, L_f180ec23, M_c9f35302, K_6e58805c, MREG_GLOBAL, DAY(2025, 12, 2), 0, 0, 0, E_a4b7a34c(ANY)) \
    X(M_f4168e41, "accounts/fireworks/models/mistral-nemo-base-2407", TAIL(S_f4168e41, 10), P_0caee180, 1, C_1072aabe, L_f95b1ee4, M_886c97fb, K_6e58805c, MREG_GLOBAL, 0, 0, 0, 0, E_f4168e41(ANY)) \
    X(M_ee6ad725, "accounts/fireworks/models/mistral-nemo-instruct-2407", TAIL(S_ee6ad725, 10), P_0caee180, 1, C_d4417c9d, L_f95b1ee4, M_9036dba1, K_6e58805c, MREG_GLOBAL, DAY(2024, 7, 18), 0, 0, 0, E_ee6ad725(ANY)) \
    X(M_8fd9125d, "accounts/fireworks/models/mixtral-8x22b", TAIL(S_8fd9125d, 10), P_0caee180, 1, C_5074002c, L_8fba2ea9, M_518fa9d8, K_ef2331bc, MREG_GLOBAL, DAY(2024, 4, 17), 0, 0, DAY(2026, 9, 30), E_8fd9125d(ANY)) \
    X(M_44ee4341, "accounts/fireworks/models/mixtral-8x22b-instruct", TAIL(S_44ee4341, 10), P_0caee180, 1, C_bfd84071, L_c8ec700b, M_f3c46418, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, E_44ee4341(ANY)) \
    X(M_31abcc29, "accounts/fireworks/models/mixtral-8x22b-instruct-hf", TAIL(S_31abcc29, 10), P_0caee180, 1, C_b91ff049, L_8fba2ea9, M_f3c46418, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, E_31abcc29(ANY)) \
    X(M_6883b8b2, "accounts/fireworks/models/mixtral-8x7b", TAIL(S_6883b8b2, 10), P_0caee180, 1, C_5074002c, L_05f53daf, M_46ca0776, K_ef2331bc, MREG_GLOBAL, DAY(2023, 12, 11), 0, 0, DAY(2026, 9, 30), E_6883b8b2(ANY)) \
    X(M_9652751d, "accounts/fireworks/models/mixtral-8x7b-instruct", TAIL(S_9652751d, 10), P_0caee180, 1, C_5074002c, L_ddb91f62, M_46ca0776, K_ef2331bc, MREG_GLOBAL, DAY(2023, 12, 11), 0, 0, DAY(2026, 9, 30), E_9652751d(ANY)) \
    X(M_693e37f3, "accounts/fireworks/models/mixtral-8x7b-instruct-hf", TAIL(S_693e37f3, 10), P_0caee180, 1, C_5074002c, L_05f53daf, M_46ca0776, K_ef2331bc, MREG_GLOBAL, DAY(2023, 12, 11), 0, 0, DAY(2026, 9, 30), E_693e37f3(ANY)) \
    X(M_e2746ab0, "accounts/fireworks/models/muse-glimmer-30b", TAIL(S_e2746ab0, 10), P_0caee180, 1, C_c1df3262, L_3f85f2dc, M_bf7f21a4, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 10), 0, DAY(2026, 9, 25), 0, E_e2746ab0(ANY)) \
    X(M_e0412e4a, "accounts/fireworks/models/muse-spark-open", TAIL(S_e0412e4a, 10), P_0caee180, 1, C_a7678731, L_631b3624, M_ea013c29, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_e0412e4a(ANY)) \
    X(M_35c91664, "accounts/fireworks/models/mythomax-l2-13b", TAIL(S_35c91664, 10), P_0caee180, 1, C_d783d2a0, L_2f6ec5cc, M_ab1fdee8, K_02cadbcc, MREG_GLOBAL, DAY(2023, 7, 2), 0, 0, 0, E_35c91664(ANY)) \
    X(M_37ffef3e, "accounts/fireworks/models/nemotron-3-ultra-nvfp4", TAIL(S_37ffef3e, 10), P_0caee180, 1, C_bd34efb7, L_83f29e8e, M_d2435ae3, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 4), 0, 0, 0, E_37ffef3e(ANY)) \
    X(M_d34e1ed5, "accounts/fireworks/models/nemotron-lightning-3p5-30b-a3b", TAIL(S_d34e1ed5, 10), P_0caee180, 1, C_ccfa3495, L_92c4859e, M_54492bbe, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 11), 0, DAY(2026, 11, 7), 0, E_d34e1ed5(ANY)) \
    X(M_0c55bf46, "accounts/fireworks/models/nemotron-nano-v2-12b-vl", TAIL(S_0c55bf46, 10), P_0caee180, 1, C_392f0e18, L_c8ec700b, M_5acdb958, K_a686ee67, MREG_GLOBAL, DAY(2025, 10, 28), 0, 0, 0, E_0c55bf46(ANY)) \
    X(M_4cc6d85d, "accounts/fireworks/models/nous-capybara-7b-v1p9", TAIL(S_4cc6d85d, 10), P_0caee180, 1, C_6d187296, L_05f53daf, M_1f50157d, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_4cc6d85d(ANY)) \
    X(M_072d4bd1, "accounts/fireworks/models/nous-hermes-2-mixtral-8x7b-dpo", TAIL(S_072d4bd1, 10), P_0caee180, 1, C_2636e62a, L_05f53daf, M_a503f9b0, K_ef2331bc, MREG_GLOBAL, DAY(2024, 1, 16), 0, 0, 0, E_072d4bd1(ANY)) \
    X(M_27f493ce, "accounts/fireworks/models/nous-hermes-2-yi-34b", TAIL(S_27f493ce, 10), P_0caee180, 1, C_6d187296, L_2f6ec5cc, M_57873154, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_27f493ce(ANY)) \
    X(M_8ba9e6c5, "accounts/fireworks/models/nous-hermes-llama2-13b", TAIL(S_8ba9e6c5, 10), P_0caee180, 1, C_22794294, L_2f6ec5cc, M_c79c1411, K_02cadbcc, MREG_GLOBAL, DAY(2023, 8, 20), 0, 0, 0, E_8ba9e6c5(ANY)) \
    X(M_968f7275, "accounts/fireworks/models/nous-hermes-llama2-70b", TAIL(S_968f7275, 10), P_0caee180, 1, C_22794294, L_2f6ec5cc, M_708429ea, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_968f7275(ANY)) \
    X(M_b42661f6, "accounts/fireworks/models/nous-hermes-llama2-7b", TAIL(S_b42661f6, 10), P_0caee180, 1, C_22794294, L_2f6ec5cc, M_f450725d, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_b42661f6(ANY)) \
    X(M_f7bfa23f, "accounts/fireworks/models/nvidia-nemotron-nano-12b-v2", TAIL(S_f7bfa23f, 10), P_0caee180, 1, C_f7fe5442, L_7dddb4b9, M_2452a1bb, K_a686ee67, MREG_GLOBAL, DAY(2025, 10, 28), 0, 0, 0, E_f7bfa23f(ANY)) \
    X(M_f86bf61d, "accounts/fireworks/models/nvidia-nemotron-nano-9b-v2", TAIL(S_f86bf61d, 10), P_0caee180, 1, C_0ec5126c, L_7dddb4b9, M_154233f7, K_a686ee67, MREG_GLOBAL, DAY(2025, 8, 18), 0, 0, 0, E_f86bf61d(ANY)) \
    X(M_9ce2c064, "accounts/fireworks/models/openchat-3p5-0106-7b", TAIL(S_9ce2c064, 10), P_0caee180, 1, C_22794294, L_ca3eb2c6, M_92a4073e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_9ce2c064(ANY)) \
    X(M_73354cfd, "accounts/fireworks/models/openhermes-2-mistral-7b", TAIL(S_73354cfd, 10), P_0caee180, 1, C_6d187296, L_05f53daf, M_6b5c0deb, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, E_73354cfd(ANY)) \
    X(M_6454847b, "accounts/fireworks/models/openhermes-2p5-mistral-7b", TAIL(S_6454847b, 10), P_0caee180, 1, C_22794294, L_05f53daf, M_6a226759, K_ef2331bc, MREG_GLOBAL, DAY(2023, 11, 20), 0, 0, 0, E_6454847b(ANY)) \
    X(M_6dc3fa54, "accounts/fireworks/models/openorca-7b", TAIL(S_6dc3fa54, 10), P_0caee180, 1, C_9fe4d76f, L_05f53daf, M_6dc3fa54, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_6dc3fa54(ANY)) \
    X(M_94e32269, "accounts/fireworks/models/phi-2-3b", TAIL(S_94e32269, 10), P_0caee180, 1, C_6d187296, L_3e7f2344, M_a102737e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_94e32269(ANY)) \
    X(M_d8fc87db, "accounts/fireworks/models/phi-3-mini-128k-instruct", TAIL(S_d8fc87db, 10), P_0caee180, 1, C_8d36eea1, L_7dddb4b9, M_584d61ba, K_a686ee67, MREG_GLOBAL, DAY(2024, 5, 26), 0, 0, 0, E_d8fc87db(ANY)) \
    X(M_f447b0dc, "accounts/fireworks/models/phi-3-vision-128k-instruct", TAIL(S_f447b0dc, 10), P_0caee180, 1, C_ce61ab75, L_39dcc3f6, M_75703919, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_f447b0dc(ANY)) \
    X(M_2efc434b, "accounts/fireworks/models/phind-code-llama-34b-python-v1", TAIL(S_2efc434b, 10), P_0caee180, 1, C_6d187296, L_1d20ca41, M_c7187e30, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_2efc434b(ANY)) \
    X(M_bafe5127, "accounts/fireworks/models/phind-code-llama-34b-v1", TAIL(S_bafe5127, 10), P_0caee180, 1, C_6d187296, L_1d20ca41, M_e9e87c42, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_bafe5127(ANY)) \
    X(M_fce081ed, "accounts/fireworks/models/phind-code-llama-34b-v2", TAIL(S_fce081ed, 10), P_0caee180, 1, C_6d187296, L_1d20ca41, M_3d6930f9, K_02cadbcc, MREG_GLOBAL, 0, 0, 0, 0, E_fce081ed(ANY)) \
    X(M_57326de5, "accounts/fireworks/models/playground-v2-1024px-aesthetic", TAIL(S_57326de5, 10), P_0caee180, 1, C_49a45fb0, L_2f6ec5cc, M_bae2c457, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_57326de5(ANY)) \
    X(M_e00fa193, "accounts/fireworks/models/playground-v2-5-1024px-aesthet" \
        "ic", TAIL(S_e00fa193, 10), P_0caee180, 1, C_49a45fb0, L_2f6ec5cc, M_1b5391b7, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_e00fa193(ANY)) \
    X(M_a377b248, "accounts/fireworks/models/pythia-12b", TAIL(S_a377b248, 10), P_0caee180, 1, C_22794294, L_3e7f2344, M_bcc0ee66, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_a377b248(ANY)) \
    X(M_5545af77, "accounts/fireworks/models/qwen-qwq-32b-preview", TAIL(S_5545af77, 10), P_0caee180, 1, C_608f4225, L_05f53daf, M_dd9961fc, K_f7ede32b, MREG_GLOBAL, DAY(2024, 11, 28), 0, 0, 0, E_5545af77(ANY)) \
    X(M_2381ec90, "accounts/fireworks/models/qwen-v2p5-14b-instruct", TAIL(S_2381ec90, 10), P_0caee180, 1, C_b35cffc7, L_05f53daf, M_f36032d7, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_2381ec90(ANY)) \
    X(M_e0344acd, "accounts/fireworks/models/qwen-v2p5-7b", TAIL(S_e0344acd, 10), P_0caee180, 1, C_1072aabe, L_7dddb4b9, M_f4343443, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_e0344acd(ANY)) \
    X(M_3170e5f4, "accounts/fireworks/models/qwen1p5-72b-chat", TAIL(S_3170e5f4, 10), P_0caee180, 1, C_22794294, L_05f53daf, M_a9e5088f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_3170e5f4(ANY)) \
    X(M_c90e7e20, "accounts/fireworks/models/qwen2-72b-instruct", TAIL(S_c90e7e20, 10), P_0caee180, 1, C_71d06b0f, L_05f53daf, M_f22258c4, K_f7ede32b, MREG_GLOBAL, DAY(2024, 6, 7), 0, 0, 0, E_c90e7e20(ANY)) \
    X(M_127adf16, "accounts/fireworks/models/qwen2-7b-instruct", TAIL(S_127adf16, 10), P_0caee180, 1, C_6d187296, L_05f53daf, M_b03449b3, K_f7ede32b, MREG_GLOBAL, DAY(2024, 7, 16), 0, 0, 0, E_127adf16(ANY)) \
    X(M_67f59900, "accounts/fireworks/models/qwen2-vl-2b-instruct", TAIL(S_67f59900, 10), P_0caee180, 1, C_ce61ab75, L_05f53daf, M_6fd03a02, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_67f59900(ANY)) \
    X(M_f28ac928, "accounts/fireworks/models/qwen2-vl-72b-instruct", TAIL(S_f28ac928, 10), P_0caee180, 1, C_183715e8, L_05f53daf, M_f45fb915, K_f7ede32b, MREG_GLOBAL, DAY(2024, 9, 18), 0, 0, 0, E_f28ac928(ANY)) \
    X(M_b6f20cd8, "accounts/fireworks/models/qwen2-vl-7b-instruct", TAIL(S_b6f20cd8, 10), P_0caee180, 1, C_ce61ab75, L_05f53daf, M_4232f7db, K_f7ede32b, MREG_GLOBAL, DAY(2024, 8, 28), 0, 0, 0, E_b6f20cd8(ANY)) \
    X(M_2a47cab6, "accounts/fireworks/models/qwen2p5-0p5b-instruct", TAIL(S_2a47cab6, 10), P_0caee180, 1, C_6d187296, L_05f53daf, M_0ce31bb0, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_2a47cab6(ANY)) \
    X(M_913eb2af, "accounts/fireworks/models/qwen2p5-14b", TAIL(S_913eb2af, 10), P_0caee180, 1, C_1072aabe, L_7dddb4b9, M_9432e403, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_913eb2af(ANY)) \
    X(M_8c037c5d, "accounts/fireworks/models/qwen2p5-1p5b-instruct", TAIL(S_8c037c5d, 10), P_0caee180, 1, C_6d187296, L_05f53daf, M_a89c9643, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_8c037c5d(ANY)) \
    X(M_ee8e6984, "accounts/fireworks/models/qwen2p5-32b", TAIL(S_ee8e6984, 10), P_0caee180, 1, C_1072aabe, L_7dddb4b9, M_cdf58f57, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_ee8e6984(ANY)) \
    X(M_ec9d5cbd, "accounts/fireworks/models/qwen2p5-32b-instruct", TAIL(S_ec9d5cbd, 10), P_0caee180, 1, C_b35cffc7, L_05f53daf, M_0ad2fe8e, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_ec9d5cbd(ANY)) \
    X(M_d2183d78, "accounts/fireworks/models/qwen2p5-72b", TAIL(S_d2183d78, 10), P_0caee180, 1, C_1072aabe, L_7dddb4b9, M_bb9cdce0, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_d2183d78(ANY)) \
    X(M_36fa0f7f, "accounts/fireworks/models/qwen2p5-72b-instruct", TAIL(S_36fa0f7f, 10), P_0caee180, 1, C_4e240398, L_05f53daf, M_6700b203, K_f7ede32b, MREG_GLOBAL, DAY(2024, 9, 18), 0, 0, 0, E_36fa0f7f(ANY)) \
    X(M_f2545df9, "accounts/fireworks/models/qwen2p5-7b-instruct", TAIL(S_f2545df9, 10), P_0caee180, 1, C_4e240398, L_05f53daf, M_d81ba490, K_f7ede32b, MREG_GLOBAL, DAY(2024, 9, 19), 0, 0, 0, E_f2545df9(ANY)) \
    X(M_22ff896b, "accounts/fireworks/models/qwen2p5-coder-0p5b", TAIL(S_22ff896b, 10), P_0caee180, 1, C_6d187296, L_05f53daf, M_8ef2fa1b, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_22ff896b(ANY)) \
    X(M_d49be01d, "accounts/fireworks/models/qwen2p5-coder-0p5b-instruct", TAIL(S_d49be01d, 10), P_0caee180, 1, C_6d187296, L_05f53daf, M_6f18869f, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_d49be01d(ANY)) \
    X(M_22babdb9, "accounts/fireworks/models/qwen2p5-coder-14b", TAIL(S_22babdb9, 10), P_0caee180, 1, C_6d187296, L_05f53daf, M_5c1eb8d2, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_22babdb9(ANY)) \
    X(M_14ea4338, "accounts/fireworks/models/qwen2p5-coder-14b-instruct", TAIL(S_14ea4338, 10), P_0caee180, 1, C_6d187296, L_05f53daf, M_8afd8fe6, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_14ea4338(ANY)) \
    X(M_f1f39d3e, "accounts/fireworks/models/qwen2p5-coder-1p5b", TAIL(S_f1f39d3e, 10), P_0caee180, 1, C_6d187296, L_05f53daf, M_1dad3aaf, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_f1f39d3e(ANY)) \
    X(M_6e11e2b9, "accounts/fireworks/models/qwen2p5-coder-1p5b-instruct", TAIL(S_6e11e2b9, 10), P_0caee180, 1, C_6d187296, L_05f53daf, M_27c640de, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_6e11e2b9(ANY)) \
    X(M_01dc0ddd, "accounts/fireworks/models/qwen2p5-coder-32b", TAIL(S_01dc0ddd, 10), P_0caee180, 1, C_6d187296, L_05f53daf, M_68b79551, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_01dc0ddd(ANY)) \
    X(M_51b4fe5b, "accounts/fireworks/models/qwen2p5-coder-32b-instruct", TAIL(S_51b4fe5b, 10), P_0caee180, 1, C_169d63cf, L_2f6ec5cc, M_0fd77810, K_f7ede32b, MREG_GLOBAL, DAY(2024, 11, 11), 0, 0, 0, E_51b4fe5b(ANY)) \
    X(M_2bb49eb5, "accounts/fireworks/models/qwen2p5-coder-32b-instruct-128" \
        "k", TAIL(S_2bb49eb5, 10), P_0caee180, 1, C_f3d9a9fa, L_7dddb4b9, M_0fd77810, K_f7ede32b, MREG_GLOBAL, DAY(2024, 11, 11), 0, 0, 0, E_2bb49eb5(ANY)) \
    X(M_d4963d48, "accounts/fireworks/models/qwen2p5-coder-32b-instruct-32k" \
        "-rope", TAIL(S_d4963d48, 10), P_0caee180, 1, C_5223247d, L_05f53daf, M_0fd77810, K_f7ede32b, MREG_GLOBAL, DAY(2024, 11, 11), 0, 0, 0, E_d4963d48(ANY)) \
    X(M_19fa0ccf, "accounts/fireworks/models/qwen2p5-coder-32b-instruct-64k", TAIL(S_19fa0ccf, 10), P_0caee180, 1, C_5223247d, L_8fba2ea9, M_0fd77810, K_f7ede32b, MREG_GLOBAL, DAY(2024, 11, 11), 0, 0, 0, E_19fa0ccf(ANY)) \
    X(M_7cef48a7, "accounts/fireworks/models/qwen2p5-coder-3b", TAIL(S_7cef48a7, 10), P_0caee180, 1, C_6d187296, L_05f53daf, M_c5207ba7, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_7cef48a7(ANY)) \
    X(M_e7d8c693, "accounts/fireworks/models/qwen2p5-coder-3b-instruct", TAIL(S_e7d8c693, 10), P_0caee180, 1, C_6d187296, L_05f53daf, M_e7d8c693, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_e7d8c693(ANY)) \
    X(M_d337c1f9, "accounts/fireworks/models/qwen2p5-coder-7b", TAIL(S_d337c1f9, 10), P_0caee180, 1, C_865c90df, L_05f53daf, M_a840b085, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_d337c1f9(ANY)) \
    X(M_47728d50, "accounts/fireworks/models/qwen2p5-coder-7b-instruct", TAIL(S_47728d50, 10), P_0caee180, 1, C_6d187296, L_05f53daf, M_47728d50, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_47728d50(ANY)) \
    X(M_ac48fa2f, "accounts/fireworks/models/qwen2p5-math-72b-instruct", TAIL(S_ac48fa2f, 10), P_0caee180, 1, C_1c707117, L_2f6ec5cc, M_bd6ef089, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_ac48fa2f(ANY)) \
    X(M_f9447162, "accounts/fireworks/models/qwen2p5-vl-32b-instruct", TAIL(S_f9447162, 10), P_0caee180, 1, C_05188c17, L_f95b1ee4, M_f2ba278f, K_f7ede32b, MREG_GLOBAL, DAY(2025, 3, 24), 0, 0, 0, E_f9447162(ANY)) \
    X(M_7b86bffa, "accounts/fireworks/models/qwen2p5-vl-3b-instruct", TAIL(S_7b86bffa, 10), P_0caee180, 1, C_bcd4a607, L_f95b1ee4, M_91630f7e, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_7b86bffa(ANY)) \
    X(M_6be218f7, "accounts/fireworks/models/qwen2p5-vl-72b-instruct", TAIL(S_6be218f7, 10), P_0caee180, 1, C_9fd404c6, L_7ba4f883, M_caa28f21, K_f7ede32b, MREG_GLOBAL, DAY(2025, 2, 1), 0, 0, 0, E_6be218f7(ANY)) \
    X(M_d958701a, "accounts/fireworks/models/qwen2p5-vl-7b-instruct", TAIL(S_d958701a, 10), P_0caee180, 1, C_59679156, L_f95b1ee4, M_cfdfe91c, K_f7ede32b, MREG_GLOBAL, DAY(2024, 8, 28), 0, 0, 0, E_d958701a(ANY)) \
    X(M_822ed65a, "accounts/fireworks/models/qwen3-0p6b", TAIL(S_822ed65a, 10), P_0caee180, 1, C_f3735ded, L_609a8e68, M_c6091c2e, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_822ed65a(ANY)) \
    X(M_df75b299, "accounts/fireworks/models/qwen3-14b", TAIL(S_df75b299, 10), P_0caee180, 1, C_6ab8b9ca, L_609a8e68, M_5151f5d0, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_df75b299(ANY)) \
    X(M_42a3400f, "accounts/fireworks/models/qwen3-1p7b", TAIL(S_42a3400f, 10), P_0caee180, 1, C_ceb922b5, L_7dddb4b9, M_09a123ee, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_42a3400f(ANY)) \
    X(M_184d767d, "accounts/fireworks/models/qwen3-1p7b-fp8-draft", TAIL(S_184d767d, 10), P_0caee180, 1, C_ceb922b5, L_92c4859e, M_184d767d, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_184d767d(ANY)) \
    X(M_799a8d5d, "accounts/fireworks/models/qwen3-1p7b-fp8-draft-131072", TAIL(S_799a8d5d, 10), P_0caee180, 1, C_ceb922b5, L_7dddb4b9, M_799a8d5d, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_799a8d5d(ANY)) \
    X(M_17f86b1d, "accounts/fireworks/models/qwen3-1p7b-fp8-draft-40960", TAIL(S_17f86b1d, 10), P_0caee180, 1, C_f3735ded, L_609a8e68, M_17f86b1d, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_17f86b1d(ANY)) \
    X(M_510a8d00, "accounts/fireworks/models/qwen3-235b-a22b", TAIL(S_510a8d00, 10), P_0caee180, 1, C_f61fda18, L_788aad12, M_8cf539d2, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_510a8d00(ANY)) \
    X(M_40b8a46a, "accounts/fireworks/models/qwen3-235b-a22b-instruct-2507", TAIL(S_40b8a46a, 10), P_0caee180, 1, C_641cd2e3, L_92c4859e, M_b147e8e5, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 21), 0, 0, 0, E_40b8a46a(ANY)) \
    X(M_29ce9a3a, "accounts/fireworks/models/qwen3-235b-a22b-thinking-2507", TAIL(S_29ce9a3a, 10), P_0caee180, 1, C_584c9ce0, L_92c4859e, M_0a08c961, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 25), 0, 0, 0, E_29ce9a3a(ANY)) \
    X(M_a1181e03, "accounts/fireworks/models/qwen3-30b-a3b", TAIL(S_a1181e03, 10), P_0caee180, 1, C_d102dbea, L_7dddb4b9, M_e29db3c8, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, 0, E_a1181e03(ANY)) \
    X(M_f78d8168, "accounts/fireworks/models/qwen3-30b-a3b-instruct-2507", TAIL(S_f78d8168, 10), P_0caee180, 1, C_367ad30f, L_92c4859e, M_e72662da, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 29), 0, 0, 0, E_f78d8168(ANY)) \
    X(M_eb142936, "accounts/fireworks/models/qwen3-30b-a3b-thinking-2507", TAIL(S_eb142936, 10), P_0caee180, 1, C_216059a4, L_92c4859e, M_0b6e9d1a, K_f7ede32b, MREG_GLOBAL, DAY(2025, 8, 28), 0, 0, 0, E_eb142936(ANY)) \
    X(M_78ce2ae5, "accounts/fireworks/models/qwen3-32b", TAIL(S_78ce2ae5, 10), P_0caee180, 1, C_0c41a1f8, L_7dddb4b9, M_42bdfcfc, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_78ce2ae5(ANY)) \
    X(M_ed5268ce, "accounts/fireworks/models/qwen3-4b", TAIL(S_ed5268ce, 10), P_0caee180, 1, C_2018ae50, L_609a8e68, M_8eec341b, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 29), 0, 0, 0, E_ed5268ce(ANY)) \
    X(M_d3bcdf25, "accounts/fireworks/models/qwen3-4b-instruct-2507", TAIL(S_d3bcdf25, 10), P_0caee180, 1, C_44b301b2, L_92c4859e, M_d3bcdf25, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_d3bcdf25(ANY)) \
    X(M_e7d0cdaf, "accounts/fireworks/models/qwen3-8b", TAIL(S_e7d0cdaf, 10), P_0caee180, 1, C_027f99aa, L_609a8e68, M_ca1c745d, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_e7d0cdaf(ANY)) \
    X(M_337309ad, "accounts/fireworks/models/qwen3-coder-30b-a3b-instruct", TAIL(S_337309ad, 10), P_0caee180, 1, C_ab263c02, L_92c4859e, M_db53d954, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 31), 0, 0, 0, E_337309ad(ANY)) \
    X(M_31c8a794, "accounts/fireworks/models/qwen3-coder-480b-a35b-instruct", TAIL(S_31c8a794, 10), P_0caee180, 1, C_2377d18a, L_92c4859e, M_62abebc9, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 23), 0, 0, DAY(2026, 9, 30), E_31c8a794(ANY)) \
    X(M_fa23e4db, "accounts/fireworks/models/qwen3-coder-480b-instruct-bf16", TAIL(S_fa23e4db, 10), P_0caee180, 1, C_2377d18a, L_eb12a7ab, M_62abebc9, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 23), 0, 0, DAY(2026, 9, 30), E_fa23e4db(ANY)) \
    X(M_6bcc653d, "accounts/fireworks/models/qwen3-embedding-8b", TAIL(S_6bcc653d, 10), P_0caee180, 1, C_dc9662bf, L_609a8e68, M_3faecd92, K_f7ede32b, MREG_GLOBAL, DAY(2025, 6, 5), 0, 0, 0, E_6bcc653d(ANY)) \
    X(M_abae17c1, "accounts/fireworks/models/qwen3-next-80b-a3b-instruct", TAIL(S_abae17c1, 10), P_0caee180, 1, C_706b2cd0, L_4841c05c, M_bad899a1, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 10), 0, 0, 0, E_abae17c1(ANY)) \
    X(M_d7709f30, "accounts/fireworks/models/qwen3-next-80b-a3b-thinking", TAIL(S_d7709f30, 10), P_0caee180, 1, C_8b3c1805, L_4841c05c, M_bd66866f, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 10), 0, 0, 0, E_d7709f30(ANY)) \
    X(M_e7ca1ce5, "accounts/fireworks/models/qwen3-reranker-8b", TAIL(S_e7ca1ce5, 10), P_0caee180, 1, C_7ed3f275, L_c8ec700b, M_e05e2364, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_e7ca1ce5(ANY)) \
    X(M_26b6cfce, "accounts/fireworks/models/qwen3-vl-235b-a22b-instruct", TAIL(S_26b6cfce, 10), P_0caee180, 1, C_e11b6824, L_92c4859e, M_1ae70457, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, 0, E_26b6cfce(ANY)) \
    X(M_c26624d7, "accounts/fireworks/models/qwen3-vl-235b-a22b-thinking", TAIL(S_c26624d7, 10), P_0caee180, 1, C_30a79a10, L_92c4859e, M_fdcc64d5, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, 0, E_c26624d7(ANY)) \
    X(M_5a77006f, "accounts/fireworks/models/qwen3-vl-30b-a3b-instruct", TAIL(S_5a77006f, 10), P_0caee180, 1, C_e11b6824, L_92c4859e, M_d25d2edc, K_f7ede32b, MREG_GLOBAL, DAY(2025, 10, 5), 0, 0, 0, E_5a77006f(ANY)) \
    X(M_cc18057b, "accounts/fireworks/models/qwen3-vl-30b-a3b-thinking", TAIL(S_cc18057b, 10), P_0caee180, 1, C_32c82ddb, L_92c4859e, M_238acf5b, K_f7ede32b, MREG_GLOBAL, DAY(2025, 10, 6), 0, 0, 0, E_cc18057b(ANY)) \
    X(M_e08b3724, "accounts/fireworks/models/qwen3-vl-32b-instruct", TAIL(S_e08b3724, 10), P_0caee180, 1, C_4c0524a3, L_4841c05c, M_1399bdbd, K_f7ede32b, MREG_GLOBAL, DAY(2025, 10, 23), 0, 0, 0, E_e08b3724(ANY)) \
    X(M_c4e40736, "accounts/fireworks/models/qwen3-vl-8b-instruct", TAIL(S_c4e40736, 10), P_0caee180, 1, C_e02a7beb, L_8769dfca, M_c339c142, K_f7ede32b, MREG_GLOBAL, DAY(2025, 10, 14), 0, 0, 0, E_c4e40736(ANY)) \
    X(M_e45fbd84, "accounts/fireworks/models/qwen3p6-plus", TAIL(S_e45fbd84, 10), P_0caee180, 1, C_7fa65648, L_9214ee0b, M_b8be5331, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, DAY(2026, 9, 30), E_e45fbd84(ANY)) \
    X(M_d4ed82d1, "accounts/fireworks/models/qwen3p7-plus", TAIL(S_d4ed82d1, 10), P_0caee180, 1, C_5cb3ac79, L_eb12a7ab, M_7190ddc2, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 6, 2), 0, 0, DAY(2026, 9, 30), E_d4ed82d1(ANY)) \
    X(M_471a938b, "accounts/fireworks/models/qwen3p8-2p4t-a95b", TAIL(S_471a938b, 10), P_0caee180, 1, C_8df33f43, L_69bb61f0, M_fb920161, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_471a938b(ANY)) \
    X(M_a6772393, "accounts/fireworks/models/qwen3p8-max", TAIL(S_a6772393, 10), P_0caee180, 1, C_a1b3b818, L_69bb61f0, M_99ca714b, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 3), 0, 0, DAY(2026, 9, 30), E_a6772393(ANY)) \
    X(M_2fe4322d, "accounts/fireworks/models/qwq-32b", TAIL(S_2fe4322d, 10), P_0caee180, 1, C_82e46355, L_7dddb4b9, M_b89cccd1, K_f7ede32b, MREG_GLOBAL, DAY(2025, 3, 5), 0, 0, 0, E_2fe4322d(ANY)) \
    X(M_c3fa0fce, "accounts/fireworks/models/rolm-ocr", TAIL(S_c3fa0fce, 10), P_0caee180, 1, C_070e114f, L_f95b1ee4, M_c3fa0fce, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_c3fa0fce(ANY)) \
    X(M_685a2253, "accounts/fireworks/models/rune", TAIL(S_685a2253, 10), P_0caee180, 1, C_4cce3e4c, L_83f29e8e, M_685a2253, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_685a2253(ANY)) \
    X(M_489587c2, "accounts/fireworks/models/snorkel-mistral-7b-pairrm-dpo", TAIL(S_489587c2, 10), P_0caee180, 1, C_6d187296, L_05f53daf, M_489587c2, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, E_489587c2(ANY)) \
    X(M_b78dfaad, "accounts/fireworks/models/stable-diffusion-xl-1024-v1-0", TAIL(S_b78dfaad, 10), P_0caee180, 1, C_49a45fb0, L_2f6ec5cc, M_c488097e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_b78dfaad(ANY)) \
    X(M_aa0fdcf1, "accounts/fireworks/models/stablecode-3b", TAIL(S_aa0fdcf1, 10), P_0caee180, 1, C_22794294, L_2f6ec5cc, M_d812bbe1, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_aa0fdcf1(ANY)) \
    X(M_6fc971ae, "accounts/fireworks/models/starcoder-16b", TAIL(S_6fc971ae, 10), P_0caee180, 1, C_22794294, L_ca3eb2c6, M_bb4b7480, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_6fc971ae(ANY)) \
    X(M_23def0ea, "accounts/fireworks/models/starcoder-7b", TAIL(S_23def0ea, 10), P_0caee180, 1, C_22794294, L_ca3eb2c6, M_4f25f1a3, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_23def0ea(ANY)) \
    X(M_50aa5aff, "accounts/fireworks/models/starcoder2-15b", TAIL(S_50aa5aff, 10), P_0caee180, 1, C_22794294, L_1d20ca41, M_8ed07078, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_50aa5aff(ANY)) \
    X(M_564aeb16, "accounts/fireworks/models/starcoder2-3b", TAIL(S_564aeb16, 10), P_0caee180, 1, C_22794294, L_1d20ca41, M_e9894151, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_564aeb16(ANY)) \
    X(M_0dca1180, "accounts/fireworks/models/starcoder2-7b", TAIL(S_0dca1180, 10), P_0caee180, 1, C_22794294, L_1d20ca41, M_18b0c181, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_0dca1180(ANY)) \
    X(M_ce898942, "accounts/fireworks/models/toppy-m-7b", TAIL(S_ce898942, 10), P_0caee180, 1, C_3d188b7f, L_05f53daf, M_3cc10b06, K_a686ee67, MREG_GLOBAL, DAY(2023, 11, 10), 0, 0, 0, E_ce898942(ANY)) \
    X(M_c236f0a9, "accounts/fireworks/models/ultramarine-1-flash-us", TAIL(S_c236f0a9, 10), P_0caee180, 1, C_a4699848, L_fe6af0b9, M_c236f0a9, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_c236f0a9(ANY)) \
    X(M_c4ed4c31, "accounts/fireworks/models/yi-34b", TAIL(S_c4ed4c31, 10), P_0caee180, 1, C_22794294, L_2f6ec5cc, M_6daa74f1, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_c4ed4c31(ANY)) \
    X(M_225c34e6, "accounts/fireworks/models/yi-34b-200k-capybara", TAIL(S_225c34e6, 10), P_0caee180, 1, C_d2871ee3, L_cf79b2dd, M_225c34e6, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_225c34e6(ANY)) \
    X(M_6d42840a, "accounts/fireworks/models/yi-34b-chat", TAIL(S_6d42840a, 10), P_0caee180, 1, C_22794294, L_2f6ec5cc, M_34379948, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_6d42840a(ANY)) \
    X(M_d7988f72, "accounts/fireworks/models/yi-6b", TAIL(S_d7988f72, 10), P_0caee180, 1, C_22794294, L_2f6ec5cc, M_836a440e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_d7988f72(ANY)) \
    X(M_01c94a6e, "accounts/fireworks/models/yi-large", TAIL(S_01c94a6e, 10), P_0caee180, 1, C_2dfdb433, L_05f53daf, M_539eb051, K_a686ee67, MREG_GLOBAL, DAY(2024, 6, 25), 0, 0, 0, E_01c94a6e(ANY)) \
    X(M_583c2544, "accounts/fireworks/models/zephyr-7b-beta", TAIL(S_583c2544, 10), P_0caee180, 1, C_6d187296, L_05f53daf, M_583c2544, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_583c2544(ANY)) \
    X(M_376413c5, "accounts/fireworks/routers/deepseek-flash-latest", TAIL(S_376413c5, 10), P_0caee180, 2, C_929e9534, L_f778b53e, M_376413c5, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, 0, E_376413c5(ANY)) \
    X(M_f846fa73, "accounts/fireworks/routers/deepseek-v4p1-flash-1017-spot", TAIL(S_f846fa73, 10), P_0caee180, 1, C_ef1f3900, L_abc39464, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_f846fa73(ANY)) \
    X(M_4ae4b40e, "accounts/fireworks/routers/deepseek-v4p1-flash-1017-ultr" \
        "afast", TAIL(S_4ae4b40e, 10), P_0caee180, 1, C_ef1f3900, L_abc39464, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_4ae4b40e(ANY)) \
    X(M_773fb95f, "accounts/fireworks/routers/deepseek-v4p1-flash-1017-us", TAIL(S_773fb95f, 10), P_0caee180, 1, C_ef1f3900, L_abc39464, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_773fb95f(ANY)) \
    X(M_6cff714c, "accounts/fireworks/routers/deepseek-v4p1-flash-spot", TAIL(S_6cff714c, 10), P_0caee180, 1, C_ef1f3900, L_abc39464, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_6cff714c(ANY)) \
    X(M_2b455453, "accounts/fireworks/routers/deepseek-v4p1-flash-us", TAIL(S_2b455453, 10), P_0caee180, 1, C_c8d102c1, L_6e8a8b63, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_2b455453(ANY)) \
    X(M_d8b1e813, "accounts/fireworks/routers/glm-5p1-fast", TAIL(S_d8b1e813, 10), P_0caee180, 1, C_96548415, L_0f645b80, M_a2208e8c, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 4, 7), 0, 0, DAY(2026, 9, 30), E_d8b1e813(ANY)) \
    X(M_9667f772, "accounts/fireworks/routers/glm-5p2-fast", TAIL(S_9667f772, 10), P_0caee180, 1, C_b1ea416a, L_6beca360, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_9667f772(ANY)) \
    X(M_03f404f7, "accounts/fireworks/routers/glm-5p3-fast", TAIL(S_03f404f7, 10), P_0caee180, 1, C_55223374, L_8c617db1, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_03f404f7(ANY)) \
    X(M_0f74e7b0, "accounts/fireworks/routers/glm-5p3-flash-us", TAIL(S_0f74e7b0, 10), P_0caee180, 1, C_1a0890a7, L_fe6af0b9, M_9d958d90, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 11, 10), E_0f74e7b0(ANY)) \
    X(M_2605dfdf, "accounts/fireworks/routers/glm-5p3-spot", TAIL(S_2605dfdf, 10), P_0caee180, 1, C_55223374, L_8e1944a8, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_2605dfdf(ANY)) \
    X(M_0abebe23, "accounts/fireworks/routers/glm-5p3-us", TAIL(S_0abebe23, 10), P_0caee180, 1, C_55223374, L_e8cb9b39, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_0abebe23(ANY)) \
    X(M_c2e8829a, "accounts/fireworks/routers/glm-fast-latest", TAIL(S_c2e8829a, 10), P_0caee180, 1, C_24db28ac, L_6569f3fe, M_c2e8829a, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 28), 0, 0, 0, E_c2e8829a(ANY)) \
    X(M_e7a0d47c, "accounts/fireworks/routers/glm-flash-latest", TAIL(S_e7a0d47c, 10), P_0caee180, 1, C_b86d26a3, L_8e1944a8, M_e7a0d47c, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, 0, E_e7a0d47c(ANY)) \
    X(M_3e110a06, "accounts/fireworks/routers/glm-latest", TAIL(S_3e110a06, 10), P_0caee180, 1, C_24db28ac, L_8e78a2eb, M_3e110a06, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, 0, E_3e110a06(ANY)) \
    X(M_baa04498, "accounts/fireworks/routers/kimi-fast-latest", TAIL(S_baa04498, 10), P_0caee180, 1, C_25f20555, L_b42cd611, M_baa04498, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 27), 0, 0, 0, E_baa04498(ANY)) \
    X(M_115ca884, "accounts/fireworks/routers/kimi-k2p6-fast", TAIL(S_115ca884, 10), P_0caee180, 1, C_b9511a2d, L_49fad4aa, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, DAY(2026, 11, 10), E_115ca884(ANY)) \
    X(M_629ac373, "accounts/fireworks/routers/kimi-k2p6-turbo", TAIL(S_629ac373, 10), P_0caee180, 1, C_b9511a2d, L_49fad4aa, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, DAY(2026, 11, 10), E_629ac373(ANY)) \
    X(M_e973efff, "accounts/fireworks/routers/kimi-k2p7-code-fast", TAIL(S_e973efff, 10), P_0caee180, 2, C_541ae1d5, L_49fad4aa, M_5ea285ac, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, DAY(2026, 11, 10), E_e973efff(ANY)) \
    X(M_87cfc179, "accounts/fireworks/routers/kimi-k3-fast", TAIL(S_87cfc179, 10), P_0caee180, 1, C_6b6dafb0, L_fe6af0b9, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_87cfc179(ANY)) \
    X(M_4720cf9d, "accounts/fireworks/routers/kimi-k3-spot", TAIL(S_4720cf9d, 10), P_0caee180, 1, C_6b6dafb0, L_fe6af0b9, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_4720cf9d(ANY)) \
    X(M_35de52f3, "accounts/fireworks/routers/kimi-k3-us", TAIL(S_35de52f3, 10), P_0caee180, 2, C_94205252, L_a7e486d8, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_35de52f3(ANY)) \
    X(M_084c39de, "accounts/fireworks/routers/kimi-latest", TAIL(S_084c39de, 10), P_0caee180, 2, C_25f20555, L_b42cd611, M_084c39de, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 27), 0, 0, 0, E_084c39de(ANY)) \
    X(M_52a15b62, "accounts/fireworks/routers/minimax-latest", TAIL(S_52a15b62, 10), P_0caee180, 1, C_d3342fbc, L_5d210c68, M_52a15b62, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, 0, E_52a15b62(ANY)) \
    X(M_5f2ecfa4, "accounts/fireworks/routers/qwen-max-latest", TAIL(S_5f2ecfa4, 10), P_0caee180, 1, C_e56c47c5, L_69bb61f0, M_5f2ecfa4, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 3), 0, 0, 0, E_5f2ecfa4(ANY)) \
    X(M_5f647466, "accounts/fireworks/routers/rune", TAIL(S_5f647466, 10), P_0caee180, 1, C_4cce3e4c, L_83f29e8e, M_5f647466, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_5f647466(ANY)) \
    X(M_d60193a8, "accounts/fireworks/routers/spot-deepseek-v4-flash", TAIL(S_d60193a8, 10), P_0caee180, 1, C_8d71e044, L_fb3cdd71, M_d60193a8, K_76f4dd72, MREG_GLOBAL, 0, 0, 0, 0, E_d60193a8(ANY)) \
    X(M_b25ae2e2, "accounts/fireworks/routers/ultramarine-1-flash-us", TAIL(S_b25ae2e2, 10), P_0caee180, 1, C_08e8e6ee, L_c8ec700b, M_b25ae2e2, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_b25ae2e2(ANY)) \
    X(M_37536a47, "dbrx-instruct", TAIL(S_160125d2, 9), P_0caee180, 1, C_5e3859e1, L_c8ec700b, M_37536a47, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_37536a47(ANY)) \
    X(M_16dc3740, "deepseek-r1", TAIL(S_b8d86378, 24), P_0caee180, 1, C_4d842d65, L_4060e1f6, M_2cd3aec6, K_671b1359, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_16dc3740(ANY)) \
    X(M_ffc3540b, "deepseek-v3", TAIL(S_380bff3b, 24), P_0caee180, 1, C_70804db0, L_4060e1f6, M_f309956f, K_671b1359, MREG_GLOBAL, DAY(2024, 12, 26), 0, 0, 0, E_ffc3540b(ANY)) \
    X(M_ec194257, "deepseek-v4-flash-0731", TAIL(S_194138b2, 22), P_0caee180, 1, C_86dc750e, L_631b3624, M_cedf04ac, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, DAY(2026, 9, 25), 0, E_ec194257(ANY)) \
    X(M_79253340, "deepseek-v4-flash-vision-exp", TAIL(S_f1413438, 7), P_0caee180, 1, C_0fbd4104, L_fe6af0b9, M_7a9277b5, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 21), 0, 0, 0, E_79253340(ANY)) \
    X(M_1710f806, "deepseek-v4-pro-0813", TAIL(S_09cd9286, 21), P_0caee180, 1, C_10269098, L_b42cd611, M_53efb261, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_1710f806(ANY)) \
    X(M_12f20415, "deepseek-v4p1-flash-1017-us", TAIL(S_12f20415, 10), P_0caee180, 1, C_ef1f3900, L_abc39464, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_12f20415(ANY)) \
    X(M_1d0b1fb1, "deepseek-v4p1-flash-us", TAIL(S_1d0b1fb1, 10), P_0caee180, 1, C_c8d102c1, L_6e8a8b63, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_1d0b1fb1(ANY)) \
    X(M_f7e3d7f7, "fireworks-ai/kimi-k2p6", TAIL(S_f7e3d7f7, 10), P_0caee180, 1, C_450a7eee, L_92c4859e, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, DAY(2026, 11, 10), E_f7e3d7f7(ANY)) \
    X(M_edd819a4, "glm-5p2-fast-us", TAIL(S_edd819a4, 10), P_0caee180, 1, C_b1ea416a, L_631b3624, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, DAY(2026, 9, 25), DAY(2026, 11, 10), E_edd819a4(ANY)) \
    X(M_329d3162, "glm-5p3-flash-us", TAIL(S_329d3162, 10), P_0caee180, 1, C_1a0890a7, L_fe6af0b9, M_9d958d90, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 11, 10), E_329d3162(ANY)) \
    X(M_4dae1870, "glm-5p3-us", TAIL(S_4dae1870, 10), P_0caee180, 1, C_55223374, L_e8cb9b39, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_4dae1870(ANY)) \
    X(M_c745bc8a, "kimi-k2-instruct-0905", TAIL(S_87e336ed, 21), P_0caee180, 1, C_5b6c18dc, L_92c4859e, M_14babfc2, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 9, 5), 0, 0, DAY(2026, 9, 23), E_c745bc8a(ANY)) \
    X(M_dcaf017d, "llama-v3p1-405b-instruct", TAIL(S_dcaf017d, 10), P_0caee180, 1, C_f9086799, L_c8ec700b, M_147e75b6, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, E_dcaf017d(ANY)) \
    X(M_dd5fe3a1, "llama4-scout-instruct-basic", TAIL(S_dd5fe3a1, 10), P_0caee180, 1, C_3a2beb99, L_fe4ac8bc, M_6339eb84, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_dd5fe3a1(ANY)) \
    X(M_82be8e1d, "mixtral-8x22b-instruct", TAIL(S_7f771202, 21), P_0caee180, 1, C_bfd84071, L_c8ec700b, M_f3c46418, K_ef2331bc, MREG_GLOBAL, 0, 0, 0, 0, E_82be8e1d(ANY)) \
    X(M_2bc353d5, "mixtral-8x7b", TAIL(S_05ee5e5f, 22), P_0caee180, 1, C_5074002c, L_ddb91f62, M_46ca0776, K_ef2331bc, MREG_GLOBAL, DAY(2023, 12, 11), 0, 0, DAY(2026, 9, 30), E_2bc353d5(ANY)) \
    X(M_3327a7be, "muse-glimmer-30b", TAIL(S_1e7104d7, 12), P_0caee180, 1, C_c1df3262, L_3f85f2dc, M_bf7f21a4, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 10), 0, DAY(2026, 9, 25), 0, E_3327a7be(ANY)) \
    X(M_21d170c9, "nomic-ai/nomic-embed-text-v1", TAIL(S_21d170c9, 10), P_0caee180, 1, C_958a9286, L_d48d04fb, M_21d170c9, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_21d170c9(ANY)) \
    X(M_ab1c1134, "nomic-ai/nomic-embed-text-v1.5", TAIL(S_ab1c1134, 10), P_0caee180, 1, C_958a9286, L_d48d04fb, M_ab1c1134, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_ab1c1134(ANY)) \
    X(M_e367632f, "thenlper/gte-base", TAIL(S_f079b323, 10), P_0caee180, 1, C_958a9286, L_dfaae8e5, M_e367632f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_e367632f(ANY)) \
    X(M_593c8b2c, "thenlper/gte-large", TAIL(S_0041f561, 10), P_0caee180, 1, C_958a9286, L_dfaae8e5, M_593c8b2c, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_593c8b2c(ANY)) \
    X(M_c61ba12c, "ultramarine-1-flash-us", TAIL(S_c61ba12c, 10), P_0caee180, 1, C_08e8e6ee, L_c8ec700b, M_c61ba12c, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_c61ba12c(ANY)) \
    X(M_0d99a959, "MiniMaxAI/MiniMax-M2.5", TAIL(S_1ac9a303, 10), P_bef7296d, 1, C_0b4eecd8, L_2a148a76, M_59208343, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 2, 12), 0, 0, DAY(2026, 9, 30), E_0d99a959(ANY)) \
    X(M_85fa3a89, "deepseek-ai/DeepSeek-V3.2", TAIL(S_9ce6bbba, 10), P_bef7296d, 1, C_5ff05213, L_ccf23e40, M_6c588476, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, 0, E_85fa3a89(ANY)) \
    X(M_6190e2fd, "google/gemma-4-31B-it", TAIL(S_28d1f89f, 6), P_bef7296d, 1, C_ac447ebc, L_41c124f1, M_9c37d712, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_6190e2fd(ANY)) \
    X(M_f39bbcdc, "meta-llama-3.1-70b-instruct", TAIL(S_f39bbcdc, 9), P_bef7296d, 1, C_ef66193e, L_ca3eb2c6, M_67e0d0ae, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, E_f39bbcdc(ANY)) \
    X(M_883a836b, "meta-llama-3.1-8b-instruct", TAIL(S_bb8c87e5, 24), P_bef7296d, 1, C_ec0a4bf1, L_ca3eb2c6, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, DAY(2026, 8, 21), E_883a836b(ANY)) \
    X(M_d839324c, "zai-org/GLM-5.1", TAIL(S_f704a42c, 10), P_bef7296d, 1, C_96548415, L_ccdf524e, M_a2208e8c, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 4, 7), 0, 0, DAY(2026, 9, 30), E_d839324c(ANY)) \
    X(M_14ce7977, "zai-org/GLM-5.2", TAIL(S_308b2afe, 10), P_bef7296d, 1, C_b1ea416a, L_631b3624, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_14ce7977(ANY)) \
    X(M_b9a39968, "zai-org/GLM-5.3", TAIL(S_a8cbd64a, 10), P_bef7296d, 1, C_55223374, L_631b3624, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_b9a39968(ANY)) \
    X(M_d41e1d11, "zai-org/GLM-5.3-Flash", TAIL(S_58f80d43, 10), P_bef7296d, 1, C_1a0890a7, L_631b3624, M_9d958d90, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 11, 10), E_d41e1d11(ANY)) \
    X(M_6dd6ab36, "claude-fable-5", TAIL(S_b22bc474, 23), P_2562cef0, 1, C_1638d540, L_ddd5b34b, M_86c0c8bf, K_98665e4e, MREG_GLOBAL, DAY(2026, 6, 9), 0, 0, DAY(2026, 11, 10), E_6dd6ab36(ANY)) \
    X(M_dc6e1ffe, "claude-fable-5.1", TAIL(S_7fa75277, 23), P_2562cef0, 1, C_10a726fd, L_ddd5b34b, M_98ee7005, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 1), 0, 0, DAY(2026, 11, 10), E_dc6e1ffe(ANY)) \
    X(M_ebb81dd6, "claude-fable-5.2", TAIL(S_26e4fd06, 17), P_2562cef0, 1, C_fab0e104, L_ddd5b34b, M_38feef90, K_98665e4e, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_ebb81dd6(ANY)) \
    X(M_a0888f41, "claude-haiku-4.5", TAIL(S_cb392f2f, 23), P_2562cef0, 1, C_fa519194, L_449add89, M_dd2f481c, K_a2682d5c, MREG_GLOBAL, DAY(2025, 10, 15), 0, 0, DAY(2026, 11, 10), E_a0888f41(ANY)) \
    X(M_06343b1d, "claude-haiku-5.5", TAIL(S_50e0759d, 17), P_2562cef0, 1, C_54089d4b, L_ddd5b34b, M_016da3c7, K_98665e4e, MREG_GLOBAL, DAY(2026, 10, 7), 0, 0, DAY(2026, 11, 10), E_06343b1d(ANY)) \
    X(M_4164e16a, "claude-opus-4.7", TAIL(S_579b61b6, 23), P_2562cef0, 1, C_1638d540, L_d56400b5, M_792c5a49, K_98665e4e, MREG_GLOBAL, DAY(2026, 4, 16), 0, 0, DAY(2026, 11, 10), E_4164e16a(ANY)) \
    X(M_e3802d80, "claude-opus-4.8", TAIL(S_506bf102, 23), P_2562cef0, 1, C_1638d540, L_823120cf, M_cccbc1ce, K_98665e4e, MREG_GLOBAL, DAY(2026, 5, 28), 0, 0, DAY(2026, 11, 10), E_e3802d80(ANY)) \
    X(M_7a1d1dfc, "claude-opus-4.8-fast", TAIL(S_6f838e97, 17), P_2562cef0, 1, C_1638d540, L_7b0b3ad5, M_cccbc1ce, K_98665e4e, MREG_GLOBAL, DAY(2026, 5, 28), 0, 0, DAY(2026, 11, 10), E_7a1d1dfc(ANY)) \
    X(M_89dd9d14, "claude-opus-5", TAIL(S_cfcdefab, 23), P_2562cef0, 1, C_1638d540, L_823120cf, M_568e0eb3, K_98665e4e, MREG_GLOBAL, DAY(2026, 7, 24), 0, 0, DAY(2026, 11, 10), E_89dd9d14(ANY)) \
    X(M_266f3c5e, "claude-opus-5.5", TAIL(S_1954d110, 23), P_2562cef0, 1, C_10a726fd, L_ddd5b34b, M_cfe0652e, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_266f3c5e(ANY)) \
    X(M_7941251b, "claude-sonnet-4", TAIL(S_e31af040, 23), P_2562cef0, 1, C_e2b4feb8, L_868e69c9, M_4cfcdc05, K_a2682d5c, MREG_GLOBAL, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_7941251b(ANY)) \
    X(M_dd756190, "claude-sonnet-4.5", TAIL(S_a8905cf1, 14), P_2562cef0, 1, C_fa519194, L_449add89, M_ec8b283a, K_a2682d5c, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, DAY(2026, 11, 10), E_dd756190(ANY)) \
    X(M_4167dd1a, "claude-sonnet-4.6", TAIL(S_a16d5f47, 10), P_2562cef0, 1, C_50c0358f, L_ec31584f, M_fec21a94, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 17), 0, 0, DAY(2026, 11, 10), E_4167dd1a(ANY)) \
    X(M_bc0d6b38, "claude-sonnet-5", TAIL(S_bceb745d, 25), P_2562cef0, 1, C_1638d540, L_ddd5b34b, M_2cd37409, K_98665e4e, MREG_GLOBAL, DAY(2026, 6, 30), 0, 0, DAY(2026, 11, 10), E_bc0d6b38(ANY)) \
    X(M_c036e759, "claude-sonnet-5.5", TAIL(S_87f2105b, 23), P_2562cef0, 1, C_10a726fd, L_ddd5b34b, M_d1236105, K_98665e4e, MREG_GLOBAL, DAY(2026, 9, 28), 0, 0, DAY(2026, 11, 10), E_c036e759(ANY)) \
    X(M_911db16d, "gemini-3.5-flash", TAIL(S_8bd9f10b, 10), P_2562cef0, 1, C_33704734, L_822f642f, M_8d99798a, K_16d6fde1, MREG_GLOBAL, DAY(2026, 5, 19), 0, 0, DAY(2026, 11, 10), E_911db16d(ANY)) \
    X(M_bcfabab5, "gemini-3.6-flash", TAIL(S_048a4911, 7), P_2562cef0, 1, C_33704734, L_9a9c654f, M_77b5dbc3, K_16d6fde1, MREG_GLOBAL, DAY(2026, 7, 21), 0, 0, DAY(2026, 11, 10), E_bcfabab5(ANY)) \
    X(M_1a8c44b4, "gemini-3.7-flash", TAIL(S_35d7dc8d, 10), P_2562cef0, 1, C_33704734, L_9a9c654f, M_16a8dce2, K_16d6fde1, MREG_GLOBAL, DAY(2026, 8, 13), 0, 0, DAY(2026, 11, 10), E_1a8c44b4(ANY)) \
    X(M_adb2cf8f, "gemini-3.8-flash", TAIL(S_f8fc2e70, 7), P_2562cef0, 1, C_9a671dcf, L_823120cf, M_422e5ba8, K_16d6fde1, MREG_GLOBAL, DAY(2026, 9, 2), 0, 0, DAY(2026, 11, 10), E_adb2cf8f(ANY)) \
    X(M_7483d2c8, "gemini-4-argon", TAIL(S_d3a1575b, 9), P_2562cef0, 1, C_6a13e441, L_67ea36da, M_7ff6a9f9, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_7483d2c8(ANY)) \
    X(M_2f924dc1, "gemini-4-carbon", TAIL(S_f20a35d0, 9), P_2562cef0, 1, C_776f5548, L_d393c0e4, M_e1cd38a6, K_16d6fde1, MREG_GLOBAL, DAY(2026, 11, 10), 0, 0, DAY(2026, 11, 10), E_2f924dc1(ANY)) \
    X(M_4bd0dfcf, "gemini-4-hydrogen", TAIL(S_0d70ec37, 9), P_2562cef0, 1, C_eb348d63, L_67ea36da, M_321f5620, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 20), E_4bd0dfcf(ANY)) \
    X(M_2877451e, "gemini-4-neon", TAIL(S_87c38186, 9), P_2562cef0, 1, C_3d8e2e91, L_67ea36da, M_afa7eed5, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 20), E_2877451e(ANY)) \
    X(M_4f9ef672, "gpt-3.5-turbo", TAIL(S_6c870159, 4), P_2562cef0, 0, C_cb5dd46d, L_eac3a9c3, M_2fa4ea75, K_bf70e55f, MREG_GLOBAL, DAY(2023, 3, 1), 0, 0, DAY(2026, 9, 30), UNPRICED) \
    X(M_1516ec4e, "gpt-4", TAIL(S_a0361b9c, 6), P_2562cef0, 0, C_0c833c34, L_ca3eb2c6, M_f245a4d1, K_bf70e55f, MREG_GLOBAL, DAY(2023, 3, 14), 0, 0, DAY(2026, 11, 10), UNPRICED) \
    X(M_ec744ab6, "gpt-4.1", TAIL(S_7ff9122f, 17), P_2562cef0, 0, C_91bf5f89, L_2576a3b2, M_c8893463, K_c770f2fc, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, DAY(2026, 11, 10), UNPRICED) \
    X(M_20e52f3c, "gpt-4o", TAIL(S_8b0bce83, 20), P_2562cef0, 0, C_f81ba9d4, L_788aad12, M_abb375db, K_474633b1, MREG_GLOBAL, DAY(2024, 5, 13), 0, 0, DAY(2026, 11, 10), UNPRICED) \
    X(M_f3cf2af5, "gpt-4o-mini", TAIL(S_b5de1d1b, 20), P_2562cef0, 0, C_cc0a93a5, L_788aad12, M_94d9f0da, K_474633b1, MREG_GLOBAL, DAY(2024, 7, 18), 0, 0, DAY(2026, 11, 10), UNPRICED) \
    X(M_a8e91ff1, "gpt-5-mini", TAIL(S_1a5e0c28, 17), P_2562cef0, 1, C_372696d7, L_822f642f, M_020751dc, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_a8e91ff1(ANY)) \
    X(M_b866df6e, "gpt-5.3-codex", TAIL(S_8662a33d, 20), P_2562cef0, 1, C_5895ec62, L_ddd5b34b, M_ab2d0d37, K_c770f2fc, MREG_GLOBAL, DAY(2026, 2, 5), 0, 0, DAY(2026, 11, 10), E_b866df6e(ANY)) \
    X(M_da1517a7, "gpt-5.4", TAIL(S_101df283, 20), P_2562cef0, 1, C_ce26ca70, L_dee55358, M_da5f158f, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 5), 0, 0, DAY(2026, 11, 10), E_da1517a7(ANY)) \
    X(M_b450f550, "gpt-5.4-mini", TAIL(S_53c6b415, 20), P_2562cef0, 1, C_ce26ca70, L_b872954f, M_deed65be, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 17), 0, 0, DAY(2026, 11, 10), E_b450f550(ANY)) \
    X(M_aa9fa17e, "gpt-5.4-nano", TAIL(S_6120ee47, 20), P_2562cef0, 1, C_ce26ca70, L_9936ec7b, M_4b541524, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 17), 0, 0, DAY(2026, 11, 10), E_aa9fa17e(ANY)) \
    X(M_bfc9604b, "gpt-5.5", TAIL(S_b69f9707, 20), P_2562cef0, 1, C_372696d7, L_dee55358, M_9a8f4a62, K_c770f2fc, MREG_GLOBAL, DAY(2026, 4, 23), 0, 0, DAY(2026, 11, 10), E_bfc9604b(ANY)) \
    X(M_5a3fb3a6, "gpt-5.6-luna", TAIL(S_d3531574, 20), P_2562cef0, 1, C_8145d220, L_6dec5374, M_65a8fc1d, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_5a3fb3a6(ANY)) \
    X(M_84f76aa4, "gpt-5.6-sol", TAIL(S_823425c8, 20), P_2562cef0, 1, C_5b20d024, L_6dec5374, M_05106807, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_84f76aa4(ANY)) \
    X(M_a24b3639, "gpt-5.6-terra", TAIL(S_1df6eea7, 20), P_2562cef0, 1, C_8145d220, L_6dec5374, M_f8dbf8d1, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_a24b3639(ANY)) \
    X(M_fc8c0cd2, "gpt-6-astra", TAIL(S_5f5e8972, 14), P_2562cef0, 1, C_1dbeeacb, L_ddd5b34b, M_5553b7ca, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 3), 0, 0, DAY(2026, 11, 10), E_fc8c0cd2(ANY)) \
    X(M_23fd565a, "gpt-6-luna", TAIL(S_b85a5b4d, 14), P_2562cef0, 1, C_1dbeeacb, L_ddd5b34b, M_e5d07697, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_23fd565a(ANY)) \
    X(M_5d6cf68c, "gpt-6-sol", TAIL(S_9be07b68, 14), P_2562cef0, 1, C_1dbeeacb, L_ddd5b34b, M_3b5ea6fd, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_5d6cf68c(ANY)) \
    X(M_d1aa5053, "gpt-6.1-sol", TAIL(S_707174bc, 22), P_2562cef0, 1, C_d3990f6e, L_6dec5374, M_0f7beea5, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 29), 0, 0, DAY(2026, 11, 10), E_d1aa5053(ANY)) \
    X(M_f56bf020, "gpt-6.1-terra", TAIL(S_c160a26d, 22), P_2562cef0, 1, C_936ce79e, L_6dec5374, M_1dcd13c2, K_e971087a, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_f56bf020(ANY)) \
    X(M_c008214c, "gpt-6.2-astra", TAIL(S_869f3a13, 22), P_2562cef0, 1, C_09171c3b, L_59e38305, M_71caba4b, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 20), E_c008214c(ANY)) \
    X(M_1bdb9cd8, "gpt-6.2-sol", TAIL(S_7db2b698, 22), P_2562cef0, 1, C_09171c3b, L_59e38305, M_f2e3531d, K_a686ee67, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 20), E_1bdb9cd8(ANY)) \
    X(M_6db64066, "grok-4.5", TAIL(S_63da7920, 7), P_2562cef0, 1, C_a74cb71b, L_64cb1232, M_b0c41bb2, K_3b405d0a, MREG_GLOBAL, DAY(2026, 7, 8), 0, 0, DAY(2026, 11, 10), E_6db64066(ANY)) \
    X(M_9c999e3a, "grok-4.6", TAIL(S_3983ee29, 19), P_2562cef0, 1, C_a74cb71b, L_64cb1232, M_3c17c0d3, K_3b405d0a, MREG_GLOBAL, DAY(2026, 8, 7), 0, 0, DAY(2026, 11, 10), E_9c999e3a(ANY)) \
    X(M_7ab7172d, "grok-4.7", TAIL(S_557be490, 19), P_2562cef0, 1, C_20e97f77, L_64cb1232, M_7187cf2b, K_3b405d0a, MREG_GLOBAL, DAY(2026, 9, 21), 0, 0, DAY(2026, 11, 10), E_7ab7172d(ANY)) \
    X(M_398450a2, "kimi-k2.7-code", TAIL(S_f122244d, 7), P_2562cef0, 1, C_d7ae0263, L_982c75bc, M_5ea285ac, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, DAY(2026, 11, 10), E_398450a2(ANY)) \
    X(M_d5754a72, "kimi-k3", TAIL(S_bd9a0868, 21), P_2562cef0, 1, C_94205252, L_fe6af0b9, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_d5754a72(ANY)) \
    X(M_4d0fb837, "mai-code-1-flash", TAIL(S_2df7428b, 10), P_2562cef0, 1, C_2f10da23, L_822f642f, M_2df7428b, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 2), 0, 0, 0, E_4d0fb837(ANY)) \
    X(M_a8677402, "mai-code-1-flash-internal", TAIL(S_a8677402, 15), P_2562cef0, 1, C_2f10da23, L_822f642f, M_2df7428b, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 2), 0, 0, 0, E_a8677402(ANY)) \
    X(M_55adbd96, "mai-code-1-flash-picker", TAIL(S_55adbd96, 15), P_2562cef0, 1, C_2f10da23, L_f95b1ee4, M_2df7428b, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 2), 0, 0, 0, E_55adbd96(ANY)) \
    X(M_20fa6ea2, "mai-code-1.1-flash", TAIL(S_84fa35ce, 10), P_2562cef0, 1, C_a0964bb8, L_d2454420, M_84fa35ce, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 11), 0, 0, 0, E_20fa6ea2(ANY)) \
    X(M_505d48de, "mai-code-2", TAIL(S_e9e6a6ba, 10), P_2562cef0, 1, C_3d8e2e91, L_6dec5374, M_e9e6a6ba, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_505d48de(ANY)) \
    X(M_7baf5176, "mai-code-2-flash", TAIL(S_64e160fb, 10), P_2562cef0, 1, C_3d8e2e91, L_6dec5374, M_64e160fb, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_7baf5176(ANY)) \
    X(M_52cdbcdd, "microsoft-decision-1", TAIL(S_38525136, 7), P_2562cef0, 1, C_9f197815, L_01a33a20, M_e117d03f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_52cdbcdd(ANY)) \
    X(M_c4abb354, "MiniMaxAI/MiniMax-M2", TAIL(S_ee062322, 10), P_14c4a2e9, 1, C_0b4eecd8, L_2a148a76, M_afe67be0, K_d2eb12c5, MREG_GLOBAL, DAY(2025, 10, 27), 0, 0, DAY(2026, 9, 30), E_c4abb354(ANY)) \
    X(M_2e2f3aea, "MiniMaxAI/MiniMax-M2.1", TAIL(S_1547dd6a, 10), P_14c4a2e9, 1, C_1685b6a7, L_2292df12, M_78932933, K_d2eb12c5, MREG_GLOBAL, DAY(2025, 12, 23), 0, 0, DAY(2026, 9, 30), E_2e2f3aea(ANY)) \
    X(M_a874148b, "MiniMaxAI/MiniMax-M2.5", TAIL(S_1ac9a303, 10), P_14c4a2e9, 1, C_0b4eecd8, L_2a148a76, M_59208343, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 2, 12), 0, 0, DAY(2026, 9, 30), E_a874148b(ANY)) \
    X(M_a2128fd9, "MiniMaxAI/MiniMax-M2.7", TAIL(S_5e83edd5, 10), P_14c4a2e9, 1, C_0b4eecd8, L_2a148a76, M_d4ef424c, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 3, 18), 0, 0, DAY(2026, 11, 10), E_a2128fd9(ANY)) \
    X(M_daf0c874, "MiniMaxAI/MiniMax-M3", TAIL(S_6e0b2885, 10), P_14c4a2e9, 1, C_8c94f885, L_5b55102d, M_da421aca, K_d2eb12c5, MREG_GLOBAL, DAY(2026, 6, 1), 0, 0, DAY(2026, 11, 10), E_daf0c874(ANY)) \
    X(M_c25d7ac9, "MiniMaxAI/MiniMax-M3.1-Flash", TAIL(S_a20ce53c, 12), P_14c4a2e9, 1, C_10d79ff3, L_af0b7963, M_8e76831a, K_d2eb12c5, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_c25d7ac9(ANY)) \
    X(M_ffe20bcc, "Qwen/Qwen3-235B-A22B-FP8", TAIL(S_ffe20bcc, 4), P_14c4a2e9, 1, C_027f99aa, L_57efb0ad, M_8cf539d2, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_ffe20bcc(ANY)) \
    X(M_796e3c70, "Qwen/Qwen3-235B-A22B-Instruct-2507-FP8", TAIL(S_796e3c70, 4), P_14c4a2e9, 1, C_641cd2e3, L_61859bdc, M_b147e8e5, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 21), 0, 0, 0, E_796e3c70(ANY)) \
    X(M_6e2f0c47, "Qwen/Qwen3-235B-A22B-Thinking-2507-FP8", TAIL(S_6e2f0c47, 4), P_14c4a2e9, 1, C_584c9ce0, L_24ed80e0, M_0a08c961, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 25), 0, 0, 0, E_6e2f0c47(ANY)) \
    X(M_b758e05e, "Qwen/Qwen3-30B-A3B", TAIL(S_37b258fb, 10), P_14c4a2e9, 1, C_55768396, L_60b360de, M_e29db3c8, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, 0, E_b758e05e(ANY)) \
    X(M_6a1bdb1a, "Qwen/Qwen3-32B-FP8", TAIL(S_6a1bdb1a, 4), P_14c4a2e9, 1, C_6ab8b9ca, L_57efb0ad, M_42bdfcfc, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, 0, DAY(2026, 9, 30), E_6a1bdb1a(ANY)) \
    X(M_e0980f32, "Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8", TAIL(S_e0980f32, 4), P_14c4a2e9, 1, C_2377d18a, L_8662f3ae, M_62abebc9, K_f7ede32b, MREG_GLOBAL, DAY(2025, 7, 23), 0, 0, DAY(2026, 9, 30), E_e0980f32(ANY)) \
    X(M_28f0a2d7, "Qwen/Qwen3-Next-80B-A3B-Instruct", TAIL(S_cf6d4027, 10), P_14c4a2e9, 1, C_706b2cd0, L_41c124f1, M_bad899a1, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 10), 0, 0, 0, E_28f0a2d7(ANY)) \
    X(M_da5aa736, "Qwen/Qwen3-Next-80B-A3B-Thinking", TAIL(S_b5b88773, 10), P_14c4a2e9, 1, C_8b3c1805, L_41c124f1, M_bd66866f, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 10), 0, 0, 0, E_da5aa736(ANY)) \
    X(M_3a80d93e, "Qwen/Qwen3-VL-235B-A22B-Instruct-FP8", TAIL(S_53bdec82, 11), P_14c4a2e9, 1, C_e11b6824, L_61859bdc, M_1ae70457, K_f7ede32b, MREG_GLOBAL, DAY(2025, 9, 23), 0, 0, 0, E_3a80d93e(ANY)) \
    X(M_1770c8d3, "Qwen/Qwen3.5-122B-A10B", TAIL(S_7412f6f1, 10), P_14c4a2e9, 1, C_8c14f969, L_eb12a7ab, M_5de79c20, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_1770c8d3(ANY)) \
    X(M_44c680ab, "Qwen/Qwen3.5-27B", TAIL(S_b51d875a, 10), P_14c4a2e9, 1, C_8c14f969, L_eb12a7ab, M_c1f86e14, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_44c680ab(ANY)) \
    X(M_37ecaec3, "Qwen/Qwen3.5-35B-A3B", TAIL(S_a91d25bf, 10), P_14c4a2e9, 1, C_582a2343, L_eb12a7ab, M_2e99c6cf, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 23), 0, 0, 0, E_37ecaec3(ANY)) \
    X(M_a91812df, "Qwen/Qwen3.5-397B-A17B", TAIL(S_21575725, 10), P_14c4a2e9, 1, C_6ce06f1a, L_eb12a7ab, M_dccb8b92, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 2, 15), 0, 0, DAY(2026, 9, 30), E_a91812df(ANY)) \
    X(M_f0c91ebb, "Qwen/Qwen3.6-35B-A3B", TAIL(S_d1909065, 10), P_14c4a2e9, 1, C_c0a9601c, L_eb12a7ab, M_eb535326, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 17), 0, 0, 0, E_f0c91ebb(ANY)) \
    X(M_5c1003d4, "Qwen/Qwen3.6-Plus", TAIL(S_5c1003d4, 4), P_14c4a2e9, 1, C_7fa65648, L_eb12a7ab, M_b8be5331, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, DAY(2026, 9, 30), E_5c1003d4(ANY)) \
    X(M_f0c7e17c, "Qwen/Qwen3.6-Plus-2026-04-02", TAIL(S_f0c7e17c, 4), P_14c4a2e9, 1, C_7fa65648, L_eb12a7ab, M_b8be5331, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, DAY(2026, 9, 30), E_f0c7e17c(ANY)) \
    X(M_d2249019, "Qwen/Qwen3.7-Max", TAIL(S_64bce2df, 10), P_14c4a2e9, 1, C_24b9fed3, L_9214ee0b, M_a3a34c56, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 5, 21), 0, 0, DAY(2026, 9, 30), E_d2249019(ANY)) \
    X(M_b788b52a, "Qwen/Qwen3.8-27B", TAIL(S_b25857f5, 10), P_14c4a2e9, 1, C_cd9d9331, L_2b3c1fc9, M_dea49a5a, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, 0, E_b788b52a(ANY)) \
    X(M_8ca371b8, "Qwen/Qwen3.8-Flash", TAIL(S_78a37934, 10), P_14c4a2e9, 1, C_68e95465, L_fd91e12a, M_3a67c676, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 9, 30), E_8ca371b8(ANY)) \
    X(M_03e296e7, "Qwen/Qwen3.8-Max", TAIL(S_3b843fdd, 10), P_14c4a2e9, 1, C_188d1a74, L_69bb61f0, M_99ca714b, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 3), 0, 0, DAY(2026, 9, 30), E_03e296e7(ANY)) \
    X(M_998aefc2, "Qwen/Qwen3.8-Max-0902", TAIL(S_998aefc2, 4), P_14c4a2e9, 1, C_e7a227ff, L_0c9db93f, M_82500961, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 9, 2), 0, 0, 0, E_998aefc2(ANY)) \
    X(M_b3609d69, "XiaomiMiMo/MiMo-V2.5", TAIL(S_5bb7cf3d, 10), P_14c4a2e9, 1, C_948f1cc7, L_96f85cd8, M_0d00a1ce, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, DAY(2026, 9, 30), E_b3609d69(ANY)) \
    X(M_2aad12ee, "XiaomiMiMo/MiMo-V2.5-Pro", TAIL(S_f9ce9f14, 10), P_14c4a2e9, 1, C_93acb603, L_96f85cd8, M_f9fafe88, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, DAY(2026, 9, 30), E_2aad12ee(ANY)) \
    X(M_ef9870bd, "XiaomiMiMo/MiMo-V2.6-Flash", TAIL(S_ce38b9c3, 10), P_14c4a2e9, 1, C_9480c1de, L_96f85cd8, M_60cd64be, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, 0, E_ef9870bd(ANY)) \
    X(M_97ec943c, "XiaomiMiMo/MiMo-V2.6-Pro", TAIL(S_25a2042e, 10), P_14c4a2e9, 1, C_9480c1de, L_96f85cd8, M_dabee5e3, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_97ec943c(ANY)) \
    X(M_13f29e1d, "anthropic/claude-opus-4", TAIL(S_a8d36401, 4), P_14c4a2e9, 1, C_e2b4feb8, L_a78e943b, M_7cac6784, K_a2682d5c, MREG_GLOBAL, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_13f29e1d(ANY)) \
    X(M_319b6921, "anthropic/claude-opus-4.5", TAIL(S_f9c852e4, 4), P_14c4a2e9, 1, C_50c0358f, L_a78e943b, M_f583c185, K_a2682d5c, MREG_GLOBAL, DAY(2025, 11, 24), 0, 0, DAY(2026, 11, 10), E_319b6921(ANY)) \
    X(M_5a8a5233, "anthropic/claude-opus-4.6", TAIL(S_a047b106, 4), P_14c4a2e9, 1, C_5d594a9b, L_fc85d778, M_82f48fe4, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 4), 0, 0, DAY(2026, 11, 10), E_5a8a5233(ANY)) \
    X(M_7627ffb2, "anthropic/claude-opus-4.7", TAIL(S_db007720, 4), P_14c4a2e9, 1, C_1638d540, L_fc85d778, M_792c5a49, K_98665e4e, MREG_GLOBAL, DAY(2026, 4, 16), 0, 0, DAY(2026, 11, 10), E_7627ffb2(ANY)) \
    X(M_495a5dfc, "anthropic/claude-opus-4.8", TAIL(S_b05d2e92, 4), P_14c4a2e9, 1, C_1638d540, L_ddd5b34b, M_cccbc1ce, K_98665e4e, MREG_GLOBAL, DAY(2026, 5, 28), 0, 0, DAY(2026, 11, 10), E_495a5dfc(ANY)) \
    X(M_1b0db888, "anthropic/claude-sonnet-4", TAIL(S_ba722f9c, 4), P_14c4a2e9, 1, C_e2b4feb8, L_a78e943b, M_4cfcdc05, K_a2682d5c, MREG_GLOBAL, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_1b0db888(ANY)) \
    X(M_f1dfca38, "anthropic/claude-sonnet-4.5", TAIL(S_a8905cf1, 4), P_14c4a2e9, 1, C_fa519194, L_a78e943b, M_ec8b283a, K_a2682d5c, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, DAY(2026, 11, 10), E_f1dfca38(ANY)) \
    X(M_dfdc8f1f, "anthropic/claude-sonnet-4.6", TAIL(S_ffc67ef0, 4), P_14c4a2e9, 1, C_50c0358f, L_8fbfa25f, M_fec21a94, K_a2682d5c, MREG_GLOBAL, DAY(2026, 2, 17), 0, 0, DAY(2026, 11, 10), E_dfdc8f1f(ANY)) \
    X(M_5bab7609, "deepseek-ai/DeepSeek-Prover-V2-671B", TAIL(S_d9b201cc, 19), P_14c4a2e9, 1, C_2c84be21, L_fab7faf4, M_7ed68eeb, K_a686ee67, MREG_GLOBAL, DAY(2025, 4, 30), 0, 0, 0, E_5bab7609(ANY)) \
    X(M_f4dbf42d, "deepseek-ai/DeepSeek-R1", TAIL(S_91063e9f, 10), P_14c4a2e9, 1, C_f42be795, L_862e92b2, M_2cd3aec6, K_671b1359, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_f4dbf42d(ANY)) \
    X(M_a03a18ee, "deepseek-ai/DeepSeek-R1-0528", TAIL(S_28cbb20b, 10), P_14c4a2e9, 1, C_ab7f1518, L_bce878e1, M_d1a858bd, K_671b1359, MREG_GLOBAL, DAY(2025, 5, 28), 0, 0, 0, E_a03a18ee(ANY)) \
    X(M_77f89c2b, "deepseek-ai/DeepSeek-R1-Distill-Llama-70B", TAIL(S_166e35df, 10), P_14c4a2e9, 1, C_136c451f, L_c8ec700b, M_1803333c, K_04d4a422, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_77f89c2b(ANY)) \
    X(M_68e23ae6, "deepseek-ai/DeepSeek-R1-Distill-Llama-8B", TAIL(S_10aeaa82, 19), P_14c4a2e9, 1, C_e79b406f, L_c8ec700b, M_7b7cdcf6, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_68e23ae6(ANY)) \
    X(M_92c77047, "deepseek-ai/DeepSeek-R1-Distill-Qwen-14B", TAIL(S_68add5f1, 7), P_14c4a2e9, 1, C_6b84401b, L_3f85f2dc, M_ff312b06, K_f7ede32b, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_92c77047(ANY)) \
    X(M_2a1ba792, "deepseek-ai/DeepSeek-R1-Distill-Qwen-32B", TAIL(S_5b5ec180, 10), P_14c4a2e9, 1, C_de4ea9ed, L_c8ec700b, M_92b17bbf, K_f7ede32b, MREG_GLOBAL, DAY(2025, 1, 20), 0, 0, 0, E_2a1ba792(ANY)) \
    X(M_ec091f12, "deepseek-ai/DeepSeek-R1-Distill-Qwen-7B", TAIL(S_875d7c4e, 19), P_14c4a2e9, 1, C_6d68a4ea, L_bce878e1, M_be2431cb, K_f7ede32b, MREG_GLOBAL, 0, 0, 0, 0, E_ec091f12(ANY)) \
    X(M_1a1ab660, "deepseek-ai/DeepSeek-V3-0324", TAIL(S_409461c4, 10), P_14c4a2e9, 1, C_641cd2e3, L_d330a9df, M_71019ac5, K_671b1359, MREG_GLOBAL, DAY(2025, 3, 24), 0, 0, 0, E_1a1ab660(ANY)) \
    X(M_1bcc7116, "deepseek-ai/DeepSeek-V3.1", TAIL(S_b86c1605, 10), P_14c4a2e9, 1, C_c54d21a9, L_c8ec700b, M_72434811, K_671b1359, MREG_GLOBAL, DAY(2025, 8, 21), 0, 0, 0, E_1bcc7116(ANY)) \
    X(M_ccbecd24, "deepseek-ai/DeepSeek-V3.1-Terminus", TAIL(S_5c5e4c26, 10), P_14c4a2e9, 1, C_ceb922b5, L_bce878e1, M_73b19456, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 22), 0, 0, 0, E_ccbecd24(ANY)) \
    X(M_b3a09266, "deepseek-ai/DeepSeek-V3.2", TAIL(S_9ce6bbba, 10), P_14c4a2e9, 1, C_5ff05213, L_d330a9df, M_6c588476, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, 0, E_b3a09266(ANY)) \
    X(M_c53e3331, "deepseek-ai/DeepSeek-V3.2-Exp", TAIL(S_d7413593, 19), P_14c4a2e9, 1, C_ceb922b5, L_5da64804, M_5418aa6d, K_671b1359, MREG_GLOBAL, DAY(2025, 9, 29), 0, 0, 0, E_c53e3331(ANY)) \
    X(M_54e0e78d, "deepseek-ai/DeepSeek-V3.2-Speciale", TAIL(S_54e0e78d, 4), P_14c4a2e9, 1, C_469abc3e, L_c8ec700b, M_fb1c1260, K_671b1359, MREG_GLOBAL, DAY(2025, 12, 1), 0, 0, 0, E_54e0e78d(ANY)) \
    X(M_e86f9dab, "deepseek-ai/DeepSeek-V4-Flash", TAIL(S_42ed5edd, 10), P_14c4a2e9, 1, C_26686c1c, L_eeb17770, M_6d0dcdfb, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 9, 30), E_e86f9dab(ANY)) \
    X(M_6f3c13fa, "deepseek-ai/DeepSeek-V4-Flash-0731", TAIL(S_23707d1f, 10), P_14c4a2e9, 1, C_10269098, L_b42cd611, M_cedf04ac, K_76f4dd72, MREG_GLOBAL, DAY(2026, 7, 31), 0, 0, 0, E_6f3c13fa(ANY)) \
    X(M_63e2772a, "deepseek-ai/DeepSeek-V4-Pro", TAIL(S_7e25b2cd, 10), P_14c4a2e9, 1, C_dc189fde, L_fb3cdd71, M_4247e801, K_76f4dd72, MREG_GLOBAL, DAY(2026, 4, 24), 0, 0, DAY(2026, 11, 10), E_63e2772a(ANY)) \
    X(M_9248a7e8, "deepseek-ai/DeepSeek-V4-Pro-0813", TAIL(S_d3de4446, 10), P_14c4a2e9, 1, C_10269098, L_2b3c1fc9, M_53efb261, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 12), 0, 0, 0, E_9248a7e8(ANY)) \
    X(M_8c28a842, "deepseek-ai/DeepSeek-V4.1-Flash", TAIL(S_88e455ff, 10), P_14c4a2e9, 1, C_c8d102c1, L_e620df2a, M_5403e74e, K_76f4dd72, MREG_GLOBAL, DAY(2026, 9, 10), 0, 0, DAY(2026, 11, 10), E_8c28a842(ANY)) \
    X(M_9e4e9f8c, "deepseek-ai/deepseek-v4-flash-vision-exp", TAIL(S_9e4e9f8c, 4), P_14c4a2e9, 1, C_0fbd4104, L_e620df2a, M_7a9277b5, K_76f4dd72, MREG_GLOBAL, DAY(2026, 8, 21), 0, 0, 0, E_9e4e9f8c(ANY)) \
    X(M_875e856b, "gmicloud/Ripple-65B-Preview", TAIL(S_875e856b, 4), P_14c4a2e9, 1, C_4cce3e4c, L_fe04aa42, M_875e856b, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_875e856b(ANY)) \
    X(M_0913db20, "google/gemini-3-flash-preview", TAIL(S_0913db20, 4), P_14c4a2e9, 1, C_2147a92c, L_67ea36da, M_4cdc636a, K_16d6fde1, MREG_GLOBAL, DAY(2025, 12, 17), 0, 0, DAY(2026, 11, 10), E_0913db20(ANY)) \
    X(M_cd410a16, "google/gemini-3-pro-preview", TAIL(S_cd410a16, 4), P_14c4a2e9, 1, C_cfd87724, L_67ea36da, M_a092598d, K_16d6fde1, MREG_GLOBAL, DAY(2025, 11, 18), 0, 0, DAY(2026, 9, 23), E_cd410a16(ANY)) \
    X(M_997eabe2, "google/gemini-3.1-flash-lite-preview", TAIL(S_997eabe2, 4), P_14c4a2e9, 1, C_de5319ee, L_67ea36da, M_97279ba6, K_16d6fde1, MREG_GLOBAL, DAY(2026, 3, 3), 0, 0, DAY(2026, 11, 10), E_997eabe2(ANY)) \
    X(M_378ba705, "google/gemini-3.1-pro-preview", TAIL(S_378ba705, 4), P_14c4a2e9, 1, C_b45e7d91, L_67ea36da, M_793ee6d8, K_16d6fde1, MREG_GLOBAL, DAY(2026, 2, 19), 0, 0, DAY(2026, 11, 10), E_378ba705(ANY)) \
    X(M_672aae37, "google/gemini-3.5-flash", TAIL(S_6e48b436, 10), P_14c4a2e9, 1, C_de5319ee, L_67ea36da, M_8d99798a, K_16d6fde1, MREG_GLOBAL, DAY(2026, 5, 19), 0, 0, DAY(2026, 11, 10), E_672aae37(ANY)) \
    X(M_84dcadf2, "google/gemini-3.5-flash-lite", TAIL(S_84dcadf2, 4), P_14c4a2e9, 1, C_2147a92c, L_67ea36da, M_e7f69d0d, K_16d6fde1, MREG_GLOBAL, DAY(2026, 7, 21), 0, 0, DAY(2026, 11, 10), E_84dcadf2(ANY)) \
    X(M_07036663, "google/gemini-3.6-flash", TAIL(S_07036663, 4), P_14c4a2e9, 1, C_de5319ee, L_67ea36da, M_77b5dbc3, K_16d6fde1, MREG_GLOBAL, DAY(2026, 7, 21), 0, 0, DAY(2026, 11, 10), E_07036663(ANY)) \
    X(M_50c92cda, "google/gemini-3.7-flash", TAIL(S_d3047fde, 10), P_14c4a2e9, 1, C_de5319ee, L_67ea36da, M_16a8dce2, K_16d6fde1, MREG_GLOBAL, DAY(2026, 8, 13), 0, 0, DAY(2026, 11, 10), E_50c92cda(ANY)) \
    X(M_817022e8, "google/gemini-3.8-flash", TAIL(S_817022e8, 4), P_14c4a2e9, 1, C_c2c0e2be, L_67ea36da, M_422e5ba8, K_16d6fde1, MREG_GLOBAL, DAY(2026, 9, 2), 0, 0, DAY(2026, 11, 10), E_817022e8(ANY)) \
    X(M_024b3175, "google/gemini-4-argon", TAIL(S_024b3175, 4), P_14c4a2e9, 1, C_6a13e441, L_d393c0e4, M_7ff6a9f9, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_024b3175(ANY)) \
    X(M_d2ea7c90, "google/gemma-4-26b-a4b-it", TAIL(S_38eabfe7, 7), P_14c4a2e9, 1, C_ac447ebc, L_073f369b, M_f5169509, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_d2ea7c90(ANY)) \
    X(M_485c2e56, "google/gemma-4-31b-it", TAIL(S_29ea2b95, 10), P_14c4a2e9, 1, C_ac447ebc, L_41c124f1, M_9c37d712, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, E_485c2e56(ANY)) \
    X(M_09bad6aa, "meta-llama/Llama-3.3-70B-Instruct", TAIL(S_6b1130fe, 10), P_14c4a2e9, 1, C_917a7997, L_dd5f3307, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_09bad6aa(ANY)) \
    X(M_f0d56040, "meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8", TAIL(S_e23f944a, 10), P_14c4a2e9, 1, C_3a2beb99, L_7d9a2bc2, M_4d956ea8, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_f0d56040(ANY)) \
    X(M_c6cb18c5, "meta-llama/Llama-4-Scout-17B-16E-Instruct", TAIL(S_95a8158e, 10), P_14c4a2e9, 1, C_3a2beb99, L_7d9a2bc2, M_6339eb84, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, 0, DAY(2026, 9, 30), E_c6cb18c5(ANY)) \
    X(M_c09dbdf3, "moonshotai/Kimi-K2-Instruct-0905", TAIL(S_ded9957d, 10), P_14c4a2e9, 1, C_1ec4ce94, L_92c4859e, M_14babfc2, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 9, 5), 0, 0, DAY(2026, 9, 23), E_c09dbdf3(ANY)) \
    X(M_3dd697a5, "moonshotai/Kimi-K2-Thinking", TAIL(S_0e60a2bf, 10), P_14c4a2e9, 1, C_96548415, L_61859bdc, M_ff7d6d6d, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 11, 6), 0, 0, DAY(2026, 9, 23), E_3dd697a5(ANY)) \
    X(M_1fb1c22f, "moonshotai/Kimi-K2.5", TAIL(S_a69f20b3, 10), P_14c4a2e9, 1, C_ebfc071a, L_92c4859e, M_06434604, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 1, 27), 0, 0, DAY(2026, 9, 23), E_1fb1c22f(ANY)) \
    X(M_606591e1, "moonshotai/Kimi-K2.6", TAIL(S_be5b1c96, 10), P_14c4a2e9, 1, C_9debefe5, L_8fba2ea9, M_4a476e7e, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, DAY(2026, 11, 10), E_606591e1(ANY)) \
    X(M_31f3f24b, "moonshotai/kimi-k2.7-code", TAIL(S_da1e4262, 7), P_14c4a2e9, 1, C_d7ae0263, L_92c4859e, M_5ea285ac, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, DAY(2026, 11, 10), E_31f3f24b(ANY)) \
    X(M_4bcbcd83, "moonshotai/kimi-k2.7-code-highspeed", TAIL(S_4bcbcd83, 4), P_14c4a2e9, 1, C_1a78f6de, L_92c4859e, M_baf53997, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 6, 12), 0, 0, DAY(2026, 11, 10), E_4bcbcd83(ANY)) \
    X(M_bd4f0374, "moonshotai/kimi-k3", TAIL(S_72d58b8e, 7), P_14c4a2e9, 1, C_94205252, L_fe6af0b9, M_9e460c49, K_92a0bfd5, MREG_GLOBAL, DAY(2026, 7, 16), 0, 0, DAY(2026, 11, 10), E_bd4f0374(ANY)) \
    X(M_6e53e234, "moonshotai/kimi-k3.1-pro", TAIL(S_02c6bebe, 7), P_14c4a2e9, 1, C_7aab17c0, L_fe6af0b9, M_66c1aae5, K_92a0bfd5, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_6e53e234(ANY)) \
    X(M_2e872920, "nvidia/NVIDIA-Nemotron-3.5-Super-VL-120B-A12B-BF16", TAIL(S_2e872920, 4), P_14c4a2e9, 1, C_65c2a2fc, L_01a33a20, M_2e872920, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_2e872920(ANY)) \
    X(M_96ffb615, "nvidia/nemotron-3-ultra-550b-a55b", TAIL(S_da02e7ff, 7), P_14c4a2e9, 1, C_2e1e4d35, L_c8ec700b, M_d2435ae3, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 4), 0, 0, 0, E_96ffb615(ANY)) \
    X(M_6fce30ca, "openai/gpt-4o", TAIL(S_41c62ba8, 10), P_14c4a2e9, 1, C_3edea0ad, L_3f85f2dc, M_abb375db, K_474633b1, MREG_GLOBAL, DAY(2024, 5, 13), 0, 0, DAY(2026, 11, 10), E_6fce30ca(ANY)) \
    X(M_c5399b70, "openai/gpt-4o-mini", TAIL(S_ee70e6e6, 4), P_14c4a2e9, 1, C_417a2c1a, L_3f85f2dc, M_94d9f0da, K_474633b1, MREG_GLOBAL, DAY(2024, 7, 18), 0, 0, DAY(2026, 11, 10), E_c5399b70(ANY)) \
    X(M_e4f61207, "openai/gpt-5", TAIL(S_22bf279e, 4), P_14c4a2e9, 1, C_372696d7, L_a78e943b, M_3ada7776, K_c770f2fc, MREG_GLOBAL, DAY(2025, 8, 7), 0, 0, DAY(2026, 11, 10), E_e4f61207(ANY)) \
    X(M_9b1263a0, "openai/gpt-5.1", TAIL(S_68835f29, 4), P_14c4a2e9, 1, C_ce26ca70, L_a78e943b, M_934715f8, K_c770f2fc, MREG_GLOBAL, DAY(2025, 11, 13), 0, 0, DAY(2026, 11, 10), E_9b1263a0(ANY)) \
    X(M_422ce8c1, "openai/gpt-5.2", TAIL(S_b0bcbeee, 4), P_14c4a2e9, 1, C_ce26ca70, L_a78e943b, M_6132e68d, K_c770f2fc, MREG_GLOBAL, DAY(2025, 12, 11), 0, 0, DAY(2026, 11, 10), E_422ce8c1(ANY)) \
    X(M_1e2506b2, "openai/gpt-5.4", TAIL(S_d07087a9, 4), P_14c4a2e9, 1, C_ce26ca70, L_fc85d778, M_da5f158f, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 5), 0, 0, DAY(2026, 11, 10), E_1e2506b2(ANY)) \
    X(M_e8fd847e, "openai/gpt-5.4-mini", TAIL(S_c67ba27b, 4), P_14c4a2e9, 1, C_ce26ca70, L_fc85d778, M_deed65be, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 17), 0, 0, DAY(2026, 11, 10), E_e8fd847e(ANY)) \
    X(M_bae2ec84, "openai/gpt-5.4-nano", TAIL(S_a000bbee, 4), P_14c4a2e9, 1, C_ce26ca70, L_fc85d778, M_4b541524, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 17), 0, 0, DAY(2026, 11, 10), E_bae2ec84(ANY)) \
    X(M_5e13cac3, "openai/gpt-5.4-pro", TAIL(S_55bb6dab, 4), P_14c4a2e9, 1, C_ced022b5, L_fc85d778, M_761cd44e, K_c770f2fc, MREG_GLOBAL, DAY(2026, 3, 5), 0, 0, DAY(2026, 11, 10), E_5e13cac3(ANY)) \
    X(M_8ee12f54, "openai/gpt-5.5", TAIL(S_08e22237, 4), P_14c4a2e9, 1, C_372696d7, L_dee55358, M_9a8f4a62, K_c770f2fc, MREG_GLOBAL, DAY(2026, 4, 23), 0, 0, DAY(2026, 11, 10), E_8ee12f54(ANY)) \
    X(M_0fb54d83, "openai/gpt-5.6-luna", TAIL(S_0fb54d83, 4), P_14c4a2e9, 1, C_8145d220, L_6dec5374, M_65a8fc1d, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_0fb54d83(ANY)) \
    X(M_ad12a684, "openai/gpt-5.6-sol", TAIL(S_ad12a684, 4), P_14c4a2e9, 1, C_5b20d024, L_6dec5374, M_05106807, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_ad12a684(ANY)) \
    X(M_17a2433d, "openai/gpt-5.6-terra", TAIL(S_17a2433d, 4), P_14c4a2e9, 1, C_8145d220, L_6dec5374, M_f8dbf8d1, K_c770f2fc, MREG_GLOBAL, DAY(2026, 7, 9), 0, 0, DAY(2026, 11, 10), E_17a2433d(ANY)) \
    X(M_7d052b8f, "openai/gpt-6-astra", TAIL(S_7d052b8f, 4), P_14c4a2e9, 1, C_bb623c87, L_6dec5374, M_5553b7ca, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 3), 0, 0, DAY(2026, 11, 10), E_7d052b8f(ANY)) \
    X(M_e26cef24, "openai/gpt-6-luna", TAIL(S_e26cef24, 4), P_14c4a2e9, 1, C_bb623c87, L_6dec5374, M_e5d07697, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_e26cef24(ANY)) \
    X(M_7a6d532e, "openai/gpt-6-sol", TAIL(S_7a6d532e, 4), P_14c4a2e9, 1, C_bb623c87, L_6dec5374, M_3b5ea6fd, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_7a6d532e(ANY)) \
    X(M_ce0f20a6, "openai/gpt-6.1-sol", TAIL(S_ce0f20a6, 4), P_14c4a2e9, 1, C_d3990f6e, L_6dec5374, M_0f7beea5, K_e971087a, MREG_GLOBAL, DAY(2026, 9, 29), 0, 0, DAY(2026, 11, 10), E_ce0f20a6(ANY)) \
    X(M_32f55c86, "openai/gpt-oss-120b", TAIL(S_e8e9b906, 10), P_14c4a2e9, 1, C_d87b7405, L_7dddb4b9, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_32f55c86(ANY)) \
    X(M_a929c0eb, "openai/gpt-oss-20b", TAIL(S_12314ebc, 10), P_14c4a2e9, 1, C_d87b7405, L_7dddb4b9, M_a741d960, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_a929c0eb(ANY)) \
    X(M_f722b431, "stepfun-ai/Step-3.7-Flash", TAIL(S_36124115, 10), P_14c4a2e9, 1, C_e1e73759, L_f180ec23, M_7105be09, K_a686ee67, MREG_GLOBAL, DAY(2026, 5, 29), 0, 0, 0, E_f722b431(ANY)) \
    X(M_a6abb5df, "stepfun-ai/Step-5-Preview", TAIL(S_a6abb5df, 4), P_14c4a2e9, 1, C_e22f7047, L_b42cd611, M_f8926233, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 16), 0, 0, 0, E_a6abb5df(ANY)) \
    X(M_7e5a59b8, "tencent/HunyuanOCR", TAIL(S_7e5a59b8, 4), P_14c4a2e9, 1, C_9fe4d76f, L_01a33a20, M_7e5a59b8, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_7e5a59b8(ANY)) \
    X(M_667c0352, "tencent/Hy3", TAIL(S_1bd14b5b, 10), P_14c4a2e9, 1, C_7fba50ec, L_f58db97f, M_d23e83fb, K_a686ee67, MREG_GLOBAL, DAY(2026, 7, 6), 0, 0, 0, E_667c0352(ANY)) \
    X(M_6828d0c3, "tencent/hy3-preview", TAIL(S_6828d0c3, 4), P_14c4a2e9, 1, C_4cce3e4c, L_83f29e8e, M_6828d0c3, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_6828d0c3(ANY)) \
    X(M_11d81055, "tencent/hy4", TAIL(S_0d4d8f13, 7), P_14c4a2e9, 1, C_bea2d9d4, L_c8ec700b, M_a7ef874f, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_11d81055(ANY)) \
    X(M_90be7ece, "tencent/hy4-preview", TAIL(S_a785bc64, 7), P_14c4a2e9, 1, C_54298616, L_163cab6a, M_383f4072, K_a686ee67, MREG_GLOBAL, DAY(2026, 8, 28), 0, 0, 0, E_90be7ece(ANY)) \
    X(M_c32688c6, "xai/grok4.6", TAIL(S_c32688c6, 4), P_14c4a2e9, 1, C_fd273373, L_21f44674, M_c32688c6, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_c32688c6(ANY)) \
    X(M_1260eac2, "chat-bison", TAIL(S_d72b0929, 25), P_bbdefa29, 0, C_444f14c1, L_f255482b, M_1260eac2, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_1393fbb7, "chat-bison-32k", TAIL(S_96b8eba8, 25), P_bbdefa29, 0, C_cdb0408b, L_c8ec700b, M_1393fbb7, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_73a32a7d, "chirp-3-hd", TAIL(S_73a32a7d, 7), P_bbdefa29, 0, C_af832e23, L_c8ec700b, M_73a32a7d, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_5403cc46, "claude-3-5-haiku-20241022", TAIL(S_effe8193, 21), P_bbdefa29, 2, C_ed12a6c9, L_41c2a2d9, M_b754acf8, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 10, 22), 0, 0, DAY(2026, 9, 23), E_2af1cf56(ANY)) \
    X(M_e49f2c9c, "claude-3-5-sonnet-20240620", TAIL(S_faa1859b, 15), P_bbdefa29, 1, C_1827a539, L_41c2a2d9, M_bda2df8c, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 6, 20), 0, 0, DAY(2026, 9, 23), E_2c3bf540(ANY)) \
    X(M_0956fc72, "claude-3-7-sonnet-20250219", TAIL(S_e9d11e6d, 15), P_bbdefa29, 1, C_cab44b1b, L_449add89, M_e55f3b37, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 2, 19), 0, 0, DAY(2026, 9, 23), E_a501e825(ANY)) \
    X(M_0564e4d6, "claude-3-haiku-20240307", TAIL(S_91090c0d, 10), P_bbdefa29, 1, C_19aa9d37, L_f7ec9c21, M_91090c0d, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 3, 13), 0, 0, DAY(2026, 9, 23), E_b56aef73(ANY)) \
    X(M_d6aca50d, "claude-3-opus-20240229", TAIL(S_174688c8, 10), P_bbdefa29, 1, C_f3670a93, L_f7ec9c21, M_174688c8, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 2, 29), 0, 0, DAY(2026, 9, 23), E_fad8795c(ANY)) \
    X(M_145e192d, "claude-3-sonnet-20240229", TAIL(S_1510e818, 10), P_bbdefa29, 1, C_293dcee5, L_f7ec9c21, M_1510e818, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 3, 4), 0, 0, DAY(2026, 9, 23), E_d5ecaadd(ANY)) \
    X(M_eafbc619, "claude-fable-5", TAIL(S_b22bc474, 23), P_bbdefa29, 1, C_1638d540, L_ddd5b34b, M_86c0c8bf, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 6, 9), 0, 0, DAY(2026, 11, 10), E_9063882a(ANY)) \
    X(M_f0e967d4, "claude-fable-5-1", TAIL(S_e12f6882, 25), P_bbdefa29, 1, C_10a726fd, L_ddd5b34b, M_98ee7005, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 9, 1), 0, 0, DAY(2026, 11, 10), E_c86cc551(ANY)) \
    X(M_b1425272, "claude-haiku-4-5-20251001", TAIL(S_5702bc24, 15), P_bbdefa29, 1, C_fa519194, L_449add89, M_dd2f481c, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 10, 15), 0, 0, DAY(2026, 11, 10), E_1d8e977e(ANY)) \
    X(M_01cd9ffb, "claude-opus-4-1-20250805", TAIL(S_3feb9bb9, 10), P_bbdefa29, 1, C_ea05386d, L_9e48c11f, M_3feb9bb9, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 5), 0, 0, DAY(2026, 9, 23), E_d95a84d1(ANY)) \
    X(M_add0965b, "claude-opus-4-20250514", TAIL(S_7cac6784, 10), P_bbdefa29, 1, C_e2b4feb8, L_9e48c11f, M_7cac6784, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_d230ab6e(ANY)) \
    X(M_10270213, "claude-opus-4-5-20251101", TAIL(S_b12b3a9f, 15), P_bbdefa29, 1, C_50c0358f, L_449add89, M_f583c185, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 11, 24), 0, 0, DAY(2026, 11, 10), E_2a187b6b(ANY)) \
    X(M_646bd6cf, "claude-opus-4-6", TAIL(S_8cd5cad8, 22), P_bbdefa29, 2, C_5d594a9b, L_ddd5b34b, M_82f48fe4, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 2, 4), 0, 0, DAY(2026, 11, 10), E_666bed21(ANY)) \
    X(M_c57753d9, "claude-opus-4-7", TAIL(S_8788f588, 22), P_bbdefa29, 1, C_1638d540, L_ddd5b34b, M_792c5a49, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 16), 0, 0, DAY(2026, 11, 10), E_ee121f88(ANY)) \
    X(M_1ca3e4b9, "claude-opus-4-8", TAIL(S_5e3f5217, 25), P_bbdefa29, 1, C_1638d540, L_ddd5b34b, M_cccbc1ce, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 5, 28), 0, 0, DAY(2026, 11, 10), E_861d5761(ANY)) \
    X(M_6fbefa7f, "claude-opus-5", TAIL(S_cfcdefab, 23), P_bbdefa29, 1, C_1638d540, L_ddd5b34b, M_568e0eb3, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 7, 24), 0, 0, DAY(2026, 11, 10), E_b0b04ff3(ANY)) \
    X(M_0a2e292a, "claude-opus-5-5", TAIL(S_a29721bc, 25), P_bbdefa29, 1, C_10a726fd, L_ddd5b34b, M_cfe0652e, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_7cf0ae80(ANY)) \
    X(M_bf5b91d6, "claude-sonnet-4-20250514", TAIL(S_4cfcdc05, 10), P_bbdefa29, 1, C_e2b4feb8, L_449add89, M_4cfcdc05, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 5, 22), 0, 0, DAY(2026, 9, 23), E_518a2d34(ANY)) \
    X(M_5c3828c1, "claude-sonnet-4-5-20250929", TAIL(S_b3d10ab5, 15), P_bbdefa29, 1, C_fa519194, L_449add89, M_ec8b283a, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 29), 0, 0, DAY(2026, 11, 10), E_3e65fd15(ANY)) \
    X(M_d097473a, "claude-sonnet-4-6", TAIL(S_2fb98617, 22), P_bbdefa29, 1, C_50c0358f, L_ddd5b34b, M_fec21a94, K_a2682d5c, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 2, 17), 0, 0, DAY(2026, 11, 10), E_3327e100(ANY)) \
    X(M_b057fd87, "claude-sonnet-5", TAIL(S_bceb745d, 25), P_bbdefa29, 1, C_1638d540, L_ddd5b34b, M_2cd37409, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 6, 30), 0, 0, DAY(2026, 11, 10), E_90a38b77(ANY)) \
    X(M_faf09444, "claude-sonnet-5-5", TAIL(S_e4f454b2, 25), P_bbdefa29, 1, C_10a726fd, L_ddd5b34b, M_d1236105, K_98665e4e, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 9, 28), 0, 0, DAY(2026, 11, 10), E_2aefb925(ANY)) \
    X(M_80a77fbb, "code-bison", TAIL(S_80a77fbb, 7), P_bbdefa29, 0, C_28591316, L_c8ec700b, M_80a77fbb, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_70655f5d, "code-bison-32k", TAIL(S_70655f5d, 7), P_bbdefa29, 0, C_28591316, L_c8ec700b, M_70655f5d, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_8b91a265, "code-gecko", TAIL(S_8b91a265, 7), P_bbdefa29, 0, C_28591316, L_c8ec700b, M_8b91a265, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_5e507139, "codechat-bison", TAIL(S_28a239db, 25), P_bbdefa29, 0, C_cdb0408b, L_c8ec700b, M_5e507139, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_87cab971, "codechat-bison-32k", TAIL(S_30943e6c, 25), P_bbdefa29, 0, C_cdb0408b, L_c8ec700b, M_87cab971, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_ba8c5887, "codegemma-2b", TAIL(S_ba8c5887, 7), P_bbdefa29, 0, C_22794294, L_ca3eb2c6, M_ba8c5887, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_b5464296, "codegemma-7b", TAIL(S_b5464296, 7), P_bbdefa29, 0, C_22794294, L_ca3eb2c6, M_b5464296, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_94e87af4, "deep-research-max-preview-04-2026", TAIL(S_94e87af4, 7), P_bbdefa29, 1, C_13245031, L_ec86755a, M_94e87af4, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, 0, E_94e87af4(ANY)) \
    X(M_7909896b, "deep-research-preview-04-2026", TAIL(S_7909896b, 7), P_bbdefa29, 1, C_13245031, L_ec86755a, M_7909896b, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 21), 0, 0, 0, E_7909896b(ANY)) \
    X(M_f6947a79, "deep-research-pro-preview-12-2025", TAIL(S_f6947a79, 7), P_bbdefa29, 0, C_b883a028, L_741cc564, M_f6947a79, K_a686ee67, MREG_GLOBAL, 0, 0, DAY(2026, 10, 23), 0, UNPRICED) \
    X(M_ee101833, "embeddinggemma-300m", TAIL(S_517b3d04, 10), P_bbdefa29, 0, C_bf638337, L_c8ec700b, M_ee101833, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_56eff20c, "flan-t5-xl-3b", TAIL(S_bf218155, 15), P_bbdefa29, 0, C_e8734f7e, L_ca3eb2c6, M_56eff20c, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_556bf685, "gemini-1.0-pro-vision-001", TAIL(S_556bf685, 7), P_bbdefa29, 1, C_9fe4d76f, L_01a33a20, M_556bf685, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, 0, E_556bf685(ANY)) \
    X(M_7a65e9e8, "gemini-1.5-flash", TAIL(S_fa685999, 10), P_bbdefa29, 2, C_ae8c0024, L_b34bd5f3, M_7a65e9e8, K_16d6fde1, MREG_GLOBAL, DAY(2024, 5, 14), 0, DAY(2025, 9, 29), DAY(2026, 9, 23), E_7a65e9e8(ANY)) \
    X(M_85250491, "gemini-1.5-flash-8b", TAIL(S_7daf8829, 10), P_bbdefa29, 1, C_ae8c0024, L_b34bd5f3, M_85250491, K_16d6fde1, MREG_GLOBAL, DAY(2024, 10, 3), 0, DAY(2025, 9, 29), DAY(2026, 9, 23), E_85250491(ANY)) \
    X(M_e10e8928, "gemini-1.5-pro", TAIL(S_e10e8928, 7), P_bbdefa29, 2, C_ae8c0024, L_b34bd5f3, M_e10e8928, K_16d6fde1, MREG_GLOBAL, DAY(2024, 2, 15), 0, DAY(2025, 9, 29), DAY(2026, 9, 23), E_e10e8928(ANY)) \
    X(M_7775dc0d, "gemini-2.0-flash", TAIL(S_9528c5c4, 11), P_bbdefa29, 1, C_01d31cb8, L_e89a3bb5, M_7775dc0d, K_16d6fde1, MREG_GLOBAL, DAY(2024, 12, 11), DAY(2026, 2, 18), DAY(2026, 6, 1), DAY(2026, 9, 23), E_7775dc0d(ANY)) \
    X(M_fe1d1ef6, "gemini-2.0-flash-exp", TAIL(S_fe1d1ef6, 7), P_bbdefa29, 0, C_1ba2bafb, L_c8ec700b, M_fe1d1ef6, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_396b1e94, "gemini-2.0-flash-lite", TAIL(S_6712edb6, 11), P_bbdefa29, 1, C_01d31cb8, L_e89a3bb5, M_396b1e94, K_16d6fde1, MREG_GLOBAL, DAY(2024, 12, 11), DAY(2026, 2, 18), DAY(2026, 6, 1), DAY(2026, 9, 23), E_396b1e94(ANY)) \
    X(M_b035283c, "gemini-2.5-computer-use-preview-10-2025", TAIL(S_b035283c, 7), P_bbdefa29, 1, C_329a1cfb, L_822f642f, M_b035283c, K_16d6fde1, MREG_GLOBAL, DAY(2025, 10, 7), 0, 0, DAY(2026, 11, 10), E_b035283c(ANY)) \
    X(M_cd62f9d5, "gemini-2.5-flash", TAIL(S_7977b1eb, 11), P_bbdefa29, 1, C_76a12ed7, L_67ea36da, M_cd62f9d5, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, DAY(2026, 12, 1), DAY(2026, 11, 10), E_cd62f9d5(ANY)) \
    X(M_b6a1c2e3, "gemini-2.5-flash-image", TAIL(S_53dd182d, 14), P_bbdefa29, 1, C_fd139274, L_05f53daf, M_b6a1c2e3, K_16d6fde1, MREG_GLOBAL, DAY(2025, 8, 26), 0, DAY(2026, 10, 2), DAY(2026, 9, 30), E_b6a1c2e3(ANY)) \
    X(M_b6b76d32, "gemini-2.5-flash-image-preview", TAIL(S_e89debc0, 18), P_bbdefa29, 2, C_8c945f1b, L_05f53daf, M_b6b76d32, K_16d6fde1, MREG_GLOBAL, DAY(2025, 8, 26), 0, DAY(2026, 1, 15), 0, E_b6b76d32(ANY)) \
    X(M_aa393677, "gemini-2.5-flash-lite", TAIL(S_529dcf56, 11), P_bbdefa29, 1, C_76a12ed7, L_67ea36da, M_aa393677, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, 0, DAY(2026, 11, 10), E_aa393677(ANY)) \
    X(M_2efb1c2a, "gemini-2.5-flash-lite-preview-06-17", TAIL(S_0785407d, 18), P_bbdefa29, 1, C_c92c96d2, L_67ea36da, M_2efb1c2a, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, DAY(2025, 11, 18), DAY(2026, 9, 23), E_2efb1c2a(ANY)) \
    X(M_abc38e01, "gemini-2.5-flash-lite-preview-09-2025", TAIL(S_d2c4fa16, 18), P_bbdefa29, 2, C_396e5933, L_67ea36da, M_abc38e01, K_16d6fde1, MREG_GLOBAL, DAY(2025, 9, 25), 0, DAY(2026, 3, 31), 0, E_abc38e01(ANY)) \
    X(M_b9e49dfd, "gemini-2.5-flash-lite-preview-tts", TAIL(S_b9e49dfd, 7), P_bbdefa29, 1, C_823a819e, L_d48d04fb, M_b9e49dfd, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, 0, E_b9e49dfd(ANY)) \
    X(M_d5062390, "gemini-2.5-flash-native-audio-preview-12-2025", TAIL(S_d5062390, 7), P_bbdefa29, 1, C_d6391c42, L_e89a3bb5, M_d5062390, K_16d6fde1, MREG_GLOBAL, DAY(2025, 12, 12), 0, DAY(2026, 11, 17), DAY(2026, 9, 23), E_d5062390(ANY)) \
    X(M_df694593, "gemini-2.5-flash-preview", TAIL(S_96ac784e, 18), P_bbdefa29, 1, C_5e3859e1, L_c8ec700b, M_df694593, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, 0, E_df694593(ANY)) \
    X(M_ab640625, "gemini-2.5-flash-preview-04-17", TAIL(S_ab640625, 7), P_bbdefa29, 1, C_4371c796, L_67ea36da, M_ab640625, K_16d6fde1, MREG_GLOBAL, DAY(2025, 4, 17), 0, DAY(2025, 7, 15), DAY(2026, 9, 23), E_ab640625(ANY)) \
    X(M_800e3366, "gemini-2.5-flash-preview-05-20", TAIL(S_f9f11254, 18), P_bbdefa29, 1, C_4371c796, L_67ea36da, M_800e3366, K_16d6fde1, MREG_GLOBAL, DAY(2025, 5, 20), 0, DAY(2025, 7, 15), DAY(2026, 9, 23), E_800e3366(ANY)) \
    X(M_1bd4a7bc, "gemini-2.5-flash-preview-09-2025", TAIL(S_a3757466, 18), P_bbdefa29, 2, C_396e5933, L_67ea36da, M_1bd4a7bc, K_16d6fde1, MREG_GLOBAL, DAY(2025, 9, 25), 0, DAY(2026, 2, 17), 0, E_1bd4a7bc(ANY)) \
    X(M_fda27439, "gemini-2.5-flash-preview-tts", TAIL(S_fda27439, 7), P_bbdefa29, 1, C_aacd0683, L_9b6fbfeb, M_fda27439, K_16d6fde1, MREG_GLOBAL, DAY(2025, 5, 1), 0, DAY(2026, 11, 17), DAY(2026, 9, 30), E_fda27439(ANY)) \
    X(M_962e7b87, "gemini-2.5-pro", TAIL(S_57fc295d, 11), P_bbdefa29, 1, C_ddb0f5ff, L_67ea36da, M_962e7b87, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, DAY(2026, 12, 1), DAY(2026, 11, 10), E_962e7b87(ANY)) \
    X(M_0b2d9189, "gemini-2.5-pro-preview-05-06", TAIL(S_70b8ad0b, 18), P_bbdefa29, 1, C_ddb0f5ff, L_67ea36da, M_0b2d9189, K_16d6fde1, MREG_GLOBAL, DAY(2025, 5, 6), 0, DAY(2025, 12, 2), DAY(2026, 9, 23), E_0b2d9189(ANY)) \
    X(M_151aab65, "gemini-2.5-pro-preview-06-05", TAIL(S_96b46733, 18), P_bbdefa29, 1, C_4371c796, L_67ea36da, M_151aab65, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 5), 0, DAY(2025, 12, 2), DAY(2026, 9, 23), E_151aab65(ANY)) \
    X(M_9886938e, "gemini-2.5-pro-preview-tts", TAIL(S_9886938e, 7), P_bbdefa29, 1, C_8be1a8c8, L_9b6fbfeb, M_9886938e, K_16d6fde1, MREG_GLOBAL, DAY(2025, 5, 1), 0, DAY(2026, 11, 17), DAY(2026, 9, 30), E_9886938e(ANY)) \
    X(M_4cdc636a, "gemini-3-flash-preview", TAIL(S_024a86aa, 7), P_bbdefa29, 1, C_2147a92c, L_67ea36da, M_4cdc636a, K_16d6fde1, MREG_GLOBAL, DAY(2025, 12, 17), 0, 0, DAY(2026, 11, 10), E_4cdc636a(ANY)) \
    X(M_0a6b5bd4, "gemini-3-pro-image", TAIL(S_0198eb68, 14), P_bbdefa29, 1, C_ae55e25c, L_741cc564, M_0a6b5bd4, K_16d6fde1, MREG_GLOBAL, DAY(2025, 11, 20), 0, 0, DAY(2026, 9, 30), E_0a6b5bd4(ANY)) \
    X(M_a092598d, "gemini-3-pro-preview", TAIL(S_cd410a16, 11), P_bbdefa29, 1, C_cfd87724, L_67ea36da, M_a092598d, K_16d6fde1, MREG_GLOBAL, DAY(2025, 11, 18), DAY(2026, 2, 27), DAY(2026, 3, 9), DAY(2026, 9, 23), E_a092598d(ANY)) \
    X(M_de3e701e, "gemini-3.1-flash-image", TAIL(S_8de325a7, 14), P_bbdefa29, 1, C_2b1e2685, L_741cc564, M_de3e701e, K_16d6fde1, MREG_GLOBAL, DAY(2026, 2, 26), 0, 0, DAY(2026, 9, 30), E_de3e701e(ANY)) \
    X(M_97279ba6, "gemini-3.1-flash-lite", TAIL(S_0c69b05e, 10), P_bbdefa29, 1, C_de5319ee, L_67ea36da, M_97279ba6, K_16d6fde1, MREG_GLOBAL, DAY(2026, 3, 3), 0, DAY(2027, 5, 7), DAY(2026, 11, 10), E_97279ba6(ANY)) \
    X(M_f77b2040, "gemini-3.1-flash-lite-image", TAIL(S_f02dc27b, 14), P_bbdefa29, 1, C_f31e19ab, L_6e1cb570, M_f77b2040, K_16d6fde1, MREG_GLOBAL, DAY(2026, 6, 30), 0, 0, DAY(2026, 9, 30), E_f77b2040(ANY)) \
    X(M_a1756025, "gemini-3.1-flash-live-preview", TAIL(S_a1756025, 7), P_bbdefa29, 1, C_652d6add, L_ec86755a, M_a1756025, K_16d6fde1, MREG_GLOBAL, DAY(2026, 3, 26), 0, DAY(2026, 11, 17), DAY(2026, 9, 30), E_a1756025(ANY)) \
    X(M_7bc76588, "gemini-3.1-flash-tts-preview", TAIL(S_7bc76588, 7), P_bbdefa29, 1, C_db09dbe8, L_9b6fbfeb, M_7bc76588, K_16d6fde1, MREG_GLOBAL, DAY(2026, 4, 15), 0, DAY(2026, 11, 17), DAY(2026, 9, 30), E_7bc76588(ANY)) \
    X(M_793ee6d8, "gemini-3.1-pro-preview", TAIL(S_45788096, 7), P_bbdefa29, 1, C_b45e7d91, L_67ea36da, M_793ee6d8, K_16d6fde1, MREG_GLOBAL, DAY(2026, 2, 19), 0, 0, DAY(2026, 11, 10), E_793ee6d8(ANY)) \
    X(M_8d99798a, "gemini-3.5-flash", TAIL(S_8bd9f10b, 10), P_bbdefa29, 1, C_de5319ee, L_67ea36da, M_8d99798a, K_16d6fde1, MREG_GLOBAL, DAY(2026, 5, 19), 0, 0, DAY(2026, 11, 10), E_8d99798a(ANY)) \
    X(M_e7f69d0d, "gemini-3.5-flash-lite", TAIL(S_a7e50ad8, 7), P_bbdefa29, 1, C_2147a92c, L_67ea36da, M_e7f69d0d, K_16d6fde1, MREG_GLOBAL, DAY(2026, 7, 21), 0, 0, DAY(2026, 11, 10), E_e7f69d0d(ANY)) \
    X(M_df5ff894, "gemini-3.5-live-translate-preview", TAIL(S_df5ff894, 7), P_bbdefa29, 1, C_2c8b9e02, L_0c9cbef0, M_df5ff894, K_16d6fde1, MREG_GLOBAL, DAY(2026, 6, 9), 0, 0, 0, E_df5ff894(ANY)) \
    X(M_21696ca6, "gemini-3.5-transcribe", TAIL(S_5d8f4454, 14), P_bbdefa29, 0, C_a055e737, L_c8ec700b, M_21696ca6, K_16d6fde1, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, 0, UNPRICED) \
    X(M_77b5dbc3, "gemini-3.6-flash", TAIL(S_048a4911, 7), P_bbdefa29, 3, C_de5319ee, L_67ea36da, M_77b5dbc3, K_16d6fde1, MREG_GLOBAL, DAY(2026, 7, 21), 0, 0, DAY(2026, 11, 10), E_77b5dbc3(ANY)) \
    X(M_16a8dce2, "gemini-3.7-flash", TAIL(S_35d7dc8d, 10), P_bbdefa29, 2, C_de5319ee, L_67ea36da, M_16a8dce2, K_16d6fde1, MREG_GLOBAL, DAY(2026, 8, 13), 0, 0, DAY(2026, 11, 10), E_16a8dce2(ANY)) \
    X(M_422e5ba8, "gemini-3.8-flash", TAIL(S_f8fc2e70, 7), P_bbdefa29, 2, C_c2c0e2be, L_67ea36da, M_422e5ba8, K_16d6fde1, MREG_GLOBAL, DAY(2026, 9, 2), 0, 0, DAY(2026, 11, 10), E_422e5ba8(ANY)) \
    X(M_ef6ef3fc, "gemini-3.8-flash-lite-tts", TAIL(S_45809683, 14), P_bbdefa29, 0, C_d218c9ca, L_c8ec700b, M_ef6ef3fc, K_16d6fde1, MREG_GLOBAL, DAY(2026, 9, 23), 0, 0, 0, UNPRICED) \
    X(M_6b3d63b9, "gemini-3.8-flash-tts", TAIL(S_e9cbe3b8, 14), P_bbdefa29, 0, C_d218c9ca, L_c8ec700b, M_6b3d63b9, K_16d6fde1, MREG_GLOBAL, DAY(2026, 9, 23), 0, 0, 0, UNPRICED) \
    X(M_f99a18ad, "gemini-3.8-live", TAIL(S_35d6e3bf, 14), P_bbdefa29, 0, C_a768338b, L_c8ec700b, M_f99a18ad, K_16d6fde1, MREG_GLOBAL, DAY(2026, 9, 15), 0, 0, 0, UNPRICED) \
    X(M_b43491da, "gemini-3.8-live-extended-thinking", TAIL(S_e9f772cd, 14), P_bbdefa29, 0, C_a768338b, L_c8ec700b, M_b43491da, K_16d6fde1, MREG_GLOBAL, DAY(2026, 9, 15), 0, 0, 0, UNPRICED) \
    X(M_7ff6a9f9, "gemini-4-argon", TAIL(S_d3a1575b, 9), P_bbdefa29, 2, C_6a13e441, L_d393c0e4, M_7ff6a9f9, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 10), E_7ff6a9f9(ANY)) \
    X(M_e1cd38a6, "gemini-4-carbon", TAIL(S_f20a35d0, 9), P_bbdefa29, 2, C_776f5548, L_d393c0e4, M_e1cd38a6, K_16d6fde1, MREG_GLOBAL, DAY(2026, 11, 10), 0, 0, DAY(2026, 11, 10), E_e1cd38a6(ANY)) \
    X(M_321f5620, "gemini-4-hydrogen", TAIL(S_0d70ec37, 9), P_bbdefa29, 1, C_eb348d63, L_67ea36da, M_321f5620, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 20), E_321f5620(ANY)) \
    X(M_afa7eed5, "gemini-4-neon", TAIL(S_87c38186, 9), P_bbdefa29, 1, C_3d8e2e91, L_67ea36da, M_afa7eed5, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, DAY(2026, 11, 20), E_afa7eed5(ANY)) \
    X(M_60e4dee7, "gemini-decision-1", TAIL(S_775add72, 14), P_bbdefa29, 0, C_ff8a44f6, L_83f29e8e, M_60e4dee7, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_9f639360, "gemini-deep-research", TAIL(S_1f57f982, 11), P_bbdefa29, 0, C_8a167962, L_b42cd611, M_9f639360, K_16d6fde1, MREG_GLOBAL, DAY(2025, 12, 11), 0, 0, 0, UNPRICED) \
    X(M_b4b08076, "gemini-embedding-001", TAIL(S_1936128e, 14), P_bbdefa29, 1, C_013f281a, L_6080c89d, M_b4b08076, K_16d6fde1, MREG_GLOBAL, DAY(2025, 5, 20), 0, DAY(2028, 5, 14), DAY(2026, 9, 30), E_b4b08076(ANY)) \
    X(M_2c28f070, "gemini-embedding-2", TAIL(S_2c28f070, 7), P_bbdefa29, 1, C_f6ad0573, L_d48d04fb, M_2c28f070, K_16d6fde1, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, DAY(2026, 9, 30), E_2c28f070(ANY)) \
    X(M_3a7ed077, "gemini-flash-latest", TAIL(S_86eddd99, 19), P_bbdefa29, 7, C_c2c0e2be, L_67ea36da, M_422e5ba8, K_16d6fde1, MREG_GLOBAL, DAY(2025, 9, 25), 0, 0, DAY(2026, 11, 10), E_3a7ed077(ANY)) \
    X(M_535d9148, "gemini-flash-lite-latest", TAIL(S_535d9148, 7), P_bbdefa29, 4, C_2147a92c, L_67ea36da, M_e7f69d0d, K_16d6fde1, MREG_GLOBAL, DAY(2025, 9, 25), 0, 0, DAY(2026, 11, 10), E_535d9148(ANY)) \
    X(M_c1997f80, "gemini-live-2.5-flash", TAIL(S_c1997f80, 7), P_bbdefa29, 1, C_88f0efff, L_43b89a8b, M_c1997f80, K_16d6fde1, MREG_GLOBAL, DAY(2025, 9, 1), 0, 0, 0, E_c1997f80(ANY)) \
    X(M_1bf2bdf1, "gemini-live-2.5-flash-native-audio", TAIL(S_1bf2bdf1, 7), P_bbdefa29, 1, C_5e3859e1, L_c8ec700b, M_1bf2bdf1, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, DAY(2026, 8, 20), E_1bf2bdf1(ANY)) \
    X(M_99b22a76, "gemini-live-2.5-flash-preview-native-audio", TAIL(S_99b22a76, 7), P_bbdefa29, 1, C_2e7aaa61, L_ec86755a, M_99b22a76, K_16d6fde1, MREG_GLOBAL, DAY(2025, 6, 17), 0, 0, 0, E_99b22a76(ANY)) \
    X(M_22b6e085, "gemini-live-2.5-flash-preview-native-audio-09-2025", TAIL(S_22b6e085, 7), P_bbdefa29, 0, C_85732468, L_67cf8ac6, M_22b6e085, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_d5b6655f, "gemini-omni-flash-preview", TAIL(S_dad5c2d8, 14), P_bbdefa29, 1, C_5a9db681, L_ec86755a, M_d5b6655f, K_16d6fde1, MREG_GLOBAL, DAY(2026, 6, 30), 0, DAY(2026, 10, 22), DAY(2026, 9, 30), E_d5b6655f(ANY)) \
    X(M_ce47f704, "gemini-pro", TAIL(S_3dd02c3f, 18), P_bbdefa29, 1, C_9fe4d76f, L_01a33a20, M_ce47f704, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, 0, E_ce47f704(ANY)) \
    X(M_b2389459, "gemini-pro-latest", TAIL(S_3c3dee0c, 19), P_bbdefa29, 2, C_b45e7d91, L_67ea36da, M_793ee6d8, K_16d6fde1, MREG_GLOBAL, DAY(2026, 1, 21), 0, 0, DAY(2026, 11, 10), E_b2389459(ANY)) \
    X(M_0c0d7992, "gemini-robotics-er-1.5-preview", TAIL(S_0c0d7992, 7), P_bbdefa29, 1, C_d22063ae, L_67cf8ac6, M_0c0d7992, K_16d6fde1, MREG_GLOBAL, 0, 0, DAY(2026, 4, 30), 0, E_0c0d7992(ANY)) \
    X(M_0f37b823, "gemini-robotics-er-1.6-preview", TAIL(S_0f37b823, 7), P_bbdefa29, 1, C_829c14d9, L_ec86755a, M_0f37b823, K_16d6fde1, MREG_GLOBAL, 0, 0, DAY(2026, 8, 31), 0, E_0f37b823(ANY)) \
    X(M_d5c693f3, "gemini-robotics-er-2-preview", TAIL(S_d5c693f3, 7), P_bbdefa29, 2, C_b22a836a, L_ec86755a, M_d5c693f3, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, 0, E_d5c693f3(ANY)) \
    X(M_430592d3, "gemini-robotics-er-2-streaming-preview", TAIL(S_430592d3, 7), P_bbdefa29, 2, C_5e7f3fb9, L_ec86755a, M_430592d3, K_16d6fde1, MREG_GLOBAL, 0, 0, 0, 0, E_430592d3(ANY)) \
    X(M_7e103753, "gemma-2-27b-it", TAIL(S_3be3ea87, 14), P_bbdefa29, 1, C_bfd84071, L_c8ec700b, M_7e103753, K_c495cb50, MREG_GLOBAL, 0, 0, 0, 0, E_7e103753(ANY)) \
    X(M_87e059e1, "gemma-2-2b-it", TAIL(S_1b97f91d, 26), P_bbdefa29, 0, C_103ba7e3, L_a85bc17d, M_87e059e1, K_c495cb50, MREG_GLOBAL, DAY(2024, 7, 16), 0, 0, 0, UNPRICED) \
    X(M_1f9bfb32, "gemma-2-9b-it", TAIL(S_bd5f9cd4, 14), P_bbdefa29, 0, C_d703f4cf, L_ca3eb2c6, M_1f9bfb32, K_c495cb50, MREG_GLOBAL, DAY(2024, 6, 27), 0, 0, 0, UNPRICED) \
    X(M_ec1fac81, "gemma-2b", TAIL(S_94377abf, 16), P_bbdefa29, 0, C_b55d42ea, L_c8ec700b, M_ec1fac81, K_c495cb50, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_a26d37b4, "gemma-2b-it", TAIL(S_5f496592, 16), P_bbdefa29, 0, C_22794294, L_ca3eb2c6, M_a26d37b4, K_c495cb50, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_4abc260a, "gemma-3-12b-it", TAIL(S_11ba885c, 15), P_bbdefa29, 0, C_c19f90fb, L_bce878e1, M_4abc260a, K_dac21884, MREG_GLOBAL, DAY(2025, 3, 12), 0, 0, 0, UNPRICED) \
    X(M_ff873c19, "gemma-3-27b-it", TAIL(S_66de16b5, 14), P_bbdefa29, 0, C_3582894b, L_7dddb4b9, M_ff873c19, K_dac21884, MREG_GLOBAL, DAY(2025, 3, 12), 0, 0, DAY(2026, 9, 23), UNPRICED) \
    X(M_28910bff, "gemma-3-4b-it", TAIL(S_ee1ba5f2, 15), P_bbdefa29, 0, C_32d63620, L_bce878e1, M_28910bff, K_dac21884, MREG_GLOBAL, DAY(2025, 3, 12), 0, 0, 0, UNPRICED) \
    X(M_a0b9fb99, "gemma-3n-E4B-it", TAIL(S_637c8166, 28), P_bbdefa29, 0, C_41385668, L_01a33a20, M_a0b9fb99, K_dac21884, MREG_GLOBAL, DAY(2025, 5, 20), 0, 0, 0, UNPRICED) \
    X(M_dfcb945c, "gemma-4-12B-it", TAIL(S_38bfebcc, 19), P_bbdefa29, 0, C_18bd8702, L_c8ec700b, M_dfcb945c, K_bf7d4428, MREG_GLOBAL, DAY(2026, 6, 9), 0, 0, 0, UNPRICED) \
    X(M_f5169509, "gemma-4-26B-A4B-it", TAIL(S_7e78cafd, 10), P_bbdefa29, 0, C_ac447ebc, L_41c124f1, M_f5169509, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, UNPRICED) \
    X(M_1bc3ab43, "gemma-4-26b-a4b-it-maas", TAIL(S_3e756a2d, 14), P_bbdefa29, 1, C_04f222ee, L_83f29e8e, M_1bc3ab43, K_bf7d4428, MREG_GLOBAL, 0, 0, 0, 0, E_1bc3ab43(ANY)) \
    X(M_9c37d712, "gemma-4-31B-it", TAIL(S_ec74c697, 10), P_bbdefa29, 0, C_ac447ebc, L_41c124f1, M_9c37d712, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, UNPRICED) \
    X(M_56ad9fd9, "gemma-4-31B-turbo", TAIL(S_56ad9fd9, 7), P_bbdefa29, 0, C_03ccade0, L_ec86755a, M_56ad9fd9, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, UNPRICED) \
    X(M_9db0bae8, "gemma-4-E4B-it", TAIL(S_cee0b233, 10), P_bbdefa29, 0, C_7a542c6e, L_862e92b2, M_9db0bae8, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, UNPRICED) \
    X(M_cf28554f, "gemma-4-e2b", TAIL(S_5de0a27c, 15), P_bbdefa29, 0, C_6cda3bc5, L_862e92b2, M_cf28554f, K_bf7d4428, MREG_GLOBAL, DAY(2026, 4, 2), 0, 0, 0, UNPRICED) \
    X(M_ea63b97f, "gemma-7b", TAIL(S_4f79b6c5, 16), P_bbdefa29, 0, C_b55d42ea, L_7a231016, M_ea63b97f, K_c495cb50, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_d4dd4c9d, "gemma-7b-it", TAIL(S_27eee86a, 16), P_bbdefa29, 0, C_71712952, L_ca3eb2c6, M_d4dd4c9d, K_c495cb50, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_b59b2a32, "imagegeneration", TAIL(S_b59b2a32, 7), P_bbdefa29, 0, C_61666555, L_c8ec700b, M_b59b2a32, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_c46b7ad7, "imagen-3.0-fast-generate-001", TAIL(S_c46b7ad7, 7), P_bbdefa29, 1, C_458c83b0, L_c8ec700b, M_c46b7ad7, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_c46b7ad7(ANY)) \
    X(M_1a730fda, "imagen-3.0-generate-001", TAIL(S_1a730fda, 7), P_bbdefa29, 1, C_458c83b0, L_c8ec700b, M_1a730fda, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, E_1a730fda(ANY)) \
    X(M_960ba351, "imagen-4.0-generate-001", TAIL(S_960ba351, 7), P_bbdefa29, 1, C_647e3319, L_4f94e0e6, M_960ba351, K_a686ee67, MREG_GLOBAL, DAY(2025, 8, 14), 0, 0, DAY(2026, 8, 21), E_960ba351(ANY)) \
    X(M_0dfb0f46, "multimodalembedding", TAIL(S_0dfb0f46, 7), P_bbdefa29, 0, C_a1e8e540, L_6080c89d, M_0dfb0f46, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_0e1d54da, "semantic-ranker-default", TAIL(S_0e1d54da, 7), P_bbdefa29, 0, C_7ed3f275, L_c8ec700b, M_0e1d54da, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_5a7a00e4, "semantic-ranker-default-002", TAIL(S_5a7a00e4, 7), P_bbdefa29, 0, C_7ed3f275, L_c8ec700b, M_5a7a00e4, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_36855ceb, "semantic-ranker-default-003", TAIL(S_36855ceb, 7), P_bbdefa29, 0, C_7ed3f275, L_c8ec700b, M_36855ceb, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_226458cc, "semantic-ranker-default-004", TAIL(S_226458cc, 7), P_bbdefa29, 0, C_7ed3f275, L_c8ec700b, M_226458cc, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_144c21b8, "semantic-ranker-fast-004", TAIL(S_144c21b8, 7), P_bbdefa29, 0, C_7ed3f275, L_c8ec700b, M_144c21b8, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_61a0d20e, "text-bison", TAIL(S_61a0d20e, 7), P_bbdefa29, 0, C_444f14c1, L_a6174c49, M_61a0d20e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_379a61c5, "text-bison-32k", TAIL(S_379a61c5, 7), P_bbdefa29, 0, C_cdb0408b, L_c8ec700b, M_379a61c5, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_8fe23ef0, "text-embedding-004", TAIL(S_8fe23ef0, 7), P_bbdefa29, 0, C_a1e8e540, L_6080c89d, M_8fe23ef0, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_5aa6c136, "text-embedding-005", TAIL(S_ba1efce1, 14), P_bbdefa29, 0, C_b88dbf01, L_4fa08bf0, M_5aa6c136, K_a686ee67, MREG_GLOBAL, DAY(2024, 8, 1), 0, 0, 0, UNPRICED) \
    X(M_827259ba, "text-embedding-preview-0409", TAIL(S_827259ba, 7), P_bbdefa29, 0, C_a1e8e540, L_7171825a, M_827259ba, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_b2a7b10e, "text-embedding-preview-0815", TAIL(S_b2a7b10e, 7), P_bbdefa29, 0, C_bf638337, L_c8ec700b, M_b2a7b10e, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_29acd9b1, "text-multilingual-embedding-002", TAIL(S_85ab8142, 14), P_bbdefa29, 0, C_b88dbf01, L_4fa08bf0, M_29acd9b1, K_a686ee67, MREG_GLOBAL, DAY(2024, 3, 1), 0, 0, 0, UNPRICED) \
    X(M_a6794601, "text-unicorn", TAIL(S_a6794601, 7), P_bbdefa29, 0, C_22794294, L_a6174c49, M_a6794601, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_8ff2d589, "textembedding-gecko", TAIL(S_8ff2d589, 7), P_bbdefa29, 0, C_bf638337, L_c8ec700b, M_8ff2d589, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_16f232e5, "textembedding-gecko-multilingual", TAIL(S_16f232e5, 7), P_bbdefa29, 0, C_bf638337, L_c8ec700b, M_16f232e5, K_a686ee67, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_3a395576, "veo-3.1-fast-generate-preview", TAIL(S_3a395576, 7), P_bbdefa29, 1, C_4b9244c8, L_bb210880, M_3a395576, K_16d6fde1, MREG_GLOBAL, DAY(2025, 10, 15), 0, DAY(2026, 10, 22), DAY(2026, 9, 30), E_3a395576(ANY)) \
    X(M_dcd98a57, "veo-3.1-generate-preview", TAIL(S_dcd98a57, 7), P_bbdefa29, 1, C_da2e75d6, L_bb210880, M_dcd98a57, K_16d6fde1, MREG_GLOBAL, DAY(2025, 10, 15), 0, DAY(2026, 10, 22), DAY(2026, 9, 30), E_dcd98a57(ANY)) \
    X(M_391f8043, "veo-3.1-lite-generate-preview", TAIL(S_391f8043, 7), P_bbdefa29, 1, C_da2e75d6, L_bb210880, M_391f8043, K_16d6fde1, MREG_GLOBAL, DAY(2026, 3, 31), 0, DAY(2026, 10, 22), DAY(2026, 9, 30), E_391f8043(ANY)) \
    X(M_5d8da168, "canopylabs/orpheus-v1-english", TAIL(S_5d8da168, 5), P_0b79cf2d, 1, C_d95ec030, L_6188db84, M_22001015, K_a686ee67, MREG_GLOBAL, DAY(2025, 12, 19), 0, 0, 0, E_5d8da168(ANY)) \
    X(M_79f20b0e, "deepseek-r1-distill-llama-70b", TAIL(S_1ebbf075, 7), P_0b79cf2d, 1, C_a033c965, L_862e92b2, M_1803333c, K_04d4a422, MREG_GLOBAL, DAY(2025, 1, 20), 0, DAY(2025, 10, 9), 0, E_79f20b0e(ANY)) \
    X(M_4c025316, "gemma-7b-it", TAIL(S_27eee86a, 16), P_0b79cf2d, 1, C_71712952, L_ca3eb2c6, M_d4dd4c9d, K_c495cb50, MREG_GLOBAL, 0, 0, 0, 0, E_4c025316(ANY)) \
    X(M_89db68b5, "gemma2-9b", TAIL(S_89db68b5, 5), P_0b79cf2d, 1, C_d703f4cf, L_ca3eb2c6, M_1f9bfb32, K_c495cb50, MREG_GLOBAL, DAY(2024, 6, 27), 0, 0, 0, E_89db68b5(ANY)) \
    X(M_fff89a54, "gemma2-9b-it", TAIL(S_fff89a54, 5), P_0b79cf2d, 1, C_8525c36b, L_ca3eb2c6, M_1f9bfb32, K_c495cb50, MREG_GLOBAL, DAY(2024, 6, 27), 0, DAY(2025, 10, 8), 0, E_fff89a54(ANY)) \
    X(M_7faf2923, "llama-3.1-405b-reasoning", TAIL(S_7faf2923, 5), P_0b79cf2d, 1, C_bfd84071, L_c8ec700b, M_7faf2923, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_7faf2923(ANY)) \
    X(M_8d95e118, "llama-3.1-70b-versatile", TAIL(S_8d95e118, 5), P_0b79cf2d, 1, C_997281f7, L_c8ec700b, M_67e0d0ae, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, E_8d95e118(ANY)) \
    X(M_657c5da7, "llama-3.1-8b-instant", TAIL(S_657c5da7, 5), P_0b79cf2d, 1, C_80bdc340, L_7dddb4b9, M_feef5ab1, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, DAY(2026, 8, 16), DAY(2026, 8, 21), E_657c5da7(ANY)) \
    X(M_9a8d992e, "llama-3.2-11b-text-preview", TAIL(S_9a8d992e, 5), P_0b79cf2d, 1, C_80eaeb00, L_d1a4c254, M_99fcba82, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_9a8d992e(ANY)) \
    X(M_1b526742, "llama-3.2-11b-vision-preview", TAIL(S_1b526742, 5), P_0b79cf2d, 1, C_80eaeb00, L_d1a4c254, M_99fcba82, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_1b526742(ANY)) \
    X(M_e5f49d48, "llama-3.2-1b-preview", TAIL(S_e5f49d48, 5), P_0b79cf2d, 1, C_22c647c8, L_c8ec700b, M_772ca25d, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_e5f49d48(ANY)) \
    X(M_e1b08f15, "llama-3.2-3b-preview", TAIL(S_e1b08f15, 5), P_0b79cf2d, 1, C_7172cb72, L_c8ec700b, M_59804501, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_e1b08f15(ANY)) \
    X(M_7c4671ac, "llama-3.2-90b-text-preview", TAIL(S_7c4671ac, 5), P_0b79cf2d, 1, C_29c5f5e6, L_d1a4c254, M_665a5bc2, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_7c4671ac(ANY)) \
    X(M_e5b2a39e, "llama-3.2-90b-vision-preview", TAIL(S_e5b2a39e, 5), P_0b79cf2d, 1, C_29c5f5e6, L_d1a4c254, M_665a5bc2, K_04d4a422, MREG_GLOBAL, DAY(2024, 9, 25), 0, 0, 0, E_e5b2a39e(ANY)) \
    X(M_ccae6fb9, "llama-3.3-70b-specdec", TAIL(S_ccae6fb9, 5), P_0b79cf2d, 1, C_917a7997, L_dd5f3307, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, 0, DAY(2026, 9, 30), E_ccae6fb9(ANY)) \
    X(M_0cbd33a8, "llama-3.3-70b-versatile", TAIL(S_0cbd33a8, 5), P_0b79cf2d, 1, C_917a7997, L_4841c05c, M_d4cc84d4, K_04d4a422, MREG_GLOBAL, DAY(2024, 12, 6), 0, DAY(2026, 8, 16), DAY(2026, 9, 30), E_0cbd33a8(ANY)) \
    X(M_7f8be6a9, "llama-guard-3-8b", TAIL(S_ef19eb3f, 22), P_0b79cf2d, 1, C_b47a4754, L_71060830, M_0ce3dc47, K_04d4a422, MREG_GLOBAL, DAY(2024, 7, 23), 0, 0, 0, E_7f8be6a9(ANY)) \
    X(M_3a0d778a, "llama2-70b-4096", TAIL(S_3a0d778a, 5), P_0b79cf2d, 1, C_2636e62a, L_2f6ec5cc, M_b820e469, K_02cadbcc, MREG_GLOBAL, DAY(2023, 6, 20), 0, 0, 0, E_3a0d778a(ANY)) \
    X(M_52cae619, "llama3-70b-8192", TAIL(S_52cae619, 5), P_0b79cf2d, 2, C_8eaea264, L_d48d04fb, M_9a958e00, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, E_52cae619(ANY)) \
    X(M_2d22e0e6, "llama3-8b-8192", TAIL(S_2d22e0e6, 5), P_0b79cf2d, 2, C_16a14ae5, L_ca3eb2c6, M_344115a4, K_04d4a422, MREG_GLOBAL, DAY(2024, 4, 18), 0, 0, 0, E_2d22e0e6(ANY)) \
    X(M_82bc5f05, "llama3-groq-70b-8192-tool-use-preview", TAIL(S_82bc5f05, 5), P_0b79cf2d, 1, C_bfd84071, L_c8ec700b, M_82bc5f05, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_82bc5f05(ANY)) \
    X(M_857cc96e, "llama3-groq-8b-8192-tool-use-preview", TAIL(S_857cc96e, 5), P_0b79cf2d, 1, C_bfd84071, L_c8ec700b, M_857cc96e, K_04d4a422, MREG_GLOBAL, 0, 0, 0, 0, E_857cc96e(ANY)) \
    X(M_6331fe34, "meta-llama/llama-4-maverick-17b-128e-instruct", TAIL(S_6331fe34, 5), P_0b79cf2d, 1, C_59679156, L_862e92b2, M_4d956ea8, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, DAY(2026, 3, 9), DAY(2026, 9, 30), E_6331fe34(ANY)) \
    X(M_6b0d6ec7, "meta-llama/llama-4-scout-17b-16e-instruct", TAIL(S_78c266f4, 7), P_0b79cf2d, 1, C_59679156, L_862e92b2, M_6339eb84, K_ad48f744, MREG_GLOBAL, DAY(2025, 4, 5), 0, DAY(2026, 7, 17), DAY(2026, 9, 30), E_6b0d6ec7(ANY)) \
    X(M_f19aa6de, "meta-llama/llama-guard-4-12b", TAIL(S_f19aa6de, 5), P_0b79cf2d, 1, C_e18052e6, L_3f85f2dc, M_0777352f, K_a686ee67, MREG_GLOBAL, DAY(2025, 4, 30), 0, 0, 0, E_f19aa6de(ANY)) \
    X(M_a6cf02e1, "meta-llama/llama-prompt-guard-2-22m", TAIL(S_a6cf02e1, 5), P_0b79cf2d, 1, C_3b6d18ca, L_ac82d480, M_e9faf9ca, K_a686ee67, MREG_GLOBAL, DAY(2025, 5, 29), 0, 0, 0, E_a6cf02e1(ANY)) \
    X(M_50951817, "meta-llama/llama-prompt-guard-2-86m", TAIL(S_50951817, 5), P_0b79cf2d, 1, C_3b6d18ca, L_ac82d480, M_e276c60e, K_a686ee67, MREG_GLOBAL, DAY(2025, 5, 29), 0, 0, 0, E_50951817(ANY)) \
    X(M_0c23edb8, "mistral-saba-24b", TAIL(S_c1283e54, 15), P_0b79cf2d, 1, C_39e43a2e, L_01a33a20, M_e55804cc, K_a686ee67, MREG_GLOBAL, DAY(2025, 2, 6), 0, 0, 0, E_0c23edb8(ANY)) \
    X(M_3a22229c, "mixtral-8x7b-32768", TAIL(S_3a22229c, 5), P_0b79cf2d, 1, C_5074002c, L_ddb91f62, M_46ca0776, K_ef2331bc, MREG_GLOBAL, DAY(2023, 12, 11), 0, 0, DAY(2026, 9, 30), E_3a22229c(ANY)) \
    X(M_2306756a, "moonshotai/kimi-k2-instruct", TAIL(S_26ee207e, 7), P_0b79cf2d, 1, C_3cb86f2e, L_3f85f2dc, M_fc22a8bd, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 7, 14), 0, DAY(2026, 6, 5), DAY(2026, 9, 23), E_2306756a(ANY)) \
    X(M_a8b1b36d, "moonshotai/kimi-k2-instruct-0905", TAIL(S_a8b1b36d, 5), P_0b79cf2d, 1, C_1ec4ce94, L_61859bdc, M_14babfc2, K_92a0bfd5, MREG_GLOBAL, DAY(2025, 9, 5), 0, DAY(2026, 4, 15), DAY(2026, 9, 23), E_a8b1b36d(ANY)) \
    X(M_074506ff, "openai/gpt-oss-120b", TAIL(S_e8e9b906, 10), P_0b79cf2d, 2, C_d87b7405, L_ec86755a, M_298e8d39, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_074506ff(ANY)) \
    X(M_dbe480cf, "openai/gpt-oss-20b", TAIL(S_12314ebc, 10), P_0b79cf2d, 2, C_d87b7405, L_ec86755a, M_a741d960, K_4df875f5, MREG_GLOBAL, DAY(2025, 8, 5), 0, 0, DAY(2026, 8, 21), E_dbe480cf(ANY)) \
    X(M_a56ed579, "openai/gpt-oss-safeguard-20b", TAIL(S_1b894b3d, 7), P_0b79cf2d, 1, C_7ec02018, L_ec86755a, M_2d7bb78b, K_4df875f5, MREG_GLOBAL, DAY(2025, 10, 29), 0, 0, 0, E_a56ed579(ANY)) \
    X(M_e8de8781, "qwen-qwq-32b", TAIL(S_e8de8781, 5), P_0b79cf2d, 1, C_67032ef9, L_bce878e1, M_b89cccd1, K_f7ede32b, MREG_GLOBAL, DAY(2025, 3, 5), 0, 0, 0, E_e8de8781(ANY)) \
    X(M_abc8aaec, "qwen/qwen3-32b", TAIL(S_abc8aaec, 5), P_0b79cf2d, 1, C_0c41a1f8, L_4fcebbe9, M_42bdfcfc, K_f7ede32b, MREG_GLOBAL, DAY(2025, 4, 28), 0, DAY(2026, 7, 17), DAY(2026, 9, 30), E_abc8aaec(ANY)) \
    X(M_35a76969, "qwen/qwen3.6-27b", TAIL(S_06e60a48, 7), P_0b79cf2d, 1, C_ebd78977, L_ec86755a, M_03868644, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, 0, E_35a76969(ANY)) \
    X(M_e7b15bff, "qwen/qwen3.8-27b", TAIL(S_61b14f6d, 7), P_0b79cf2d, 1, C_378b60a5, L_1ce00e54, M_dea49a5a, K_4c53ac6e, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, 0, E_e7b15bff(ANY)) \
    X(M_91d7e07e, "whisper-large-v3", TAIL(S_5e95ce6e, 7), P_0b79cf2d, 1, C_28728ab5, L_c8ec700b, M_5e95ce6e, K_a686ee67, MREG_GLOBAL, DAY(2023, 9, 1), 0, 0, 0, E_91d7e07e(ANY)) \
    X(M_c1557a62, "whisper-large-v3-turbo", TAIL(S_803844c0, 11), P_0b79cf2d, 1, C_3e86cc19, L_c8ec700b, M_db16fd52, K_a686ee67, MREG_GLOBAL, DAY(2024, 10, 1), 0, 0, 0, E_c1557a62(ANY)) \
    X(M_ab1fdee8, "MythoMax-L2-13b", TAIL(S_8f2e2976, 10), P_e5773ce1, 0, C_d783d2a0, L_89d4b1d6, M_ab1fdee8, K_02cadbcc, MREG_GLOBAL, DAY(2023, 7, 2), 0, 0, 0, UNPRICED) \

