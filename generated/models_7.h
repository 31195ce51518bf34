/* What each model is.
 * Lists of models.c.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
/* model, id, the same in the pool, provider, versions of its prices,
 * capabilities, limits, maker, tokenizer, geography,
 * released, deprecated, retires, verified, price entry */
#define MODELS_7(X) \
    X(M_7b1dd21c, "grok-2-1212", TAIL(S_6837e58d, 16), P_6fcba5d9, 1, C_9c13f47a, L_862e92b2, M_7b1dd21c, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 12, 12), DAY(2025, 8, 8), DAY(2025, 9, 15), DAY(2026, 9, 23), E_7b1dd21c(ANY)) \
    X(M_b7457c51, "grok-2-vision-1212", TAIL(S_50d5ecf3, 16), P_6fcba5d9, 1, C_8791b055, L_f255482b, M_b7457c51, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 8, 20), DAY(2025, 8, 8), DAY(2026, 2, 28), DAY(2026, 9, 23), E_b7457c51(ANY)) \
    X(M_2a51b8f7, "grok-3", TAIL(S_e3c5fa5d, 8), P_6fcba5d9, 1, C_e13e62dc, L_862e92b2, M_2a51b8f7, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 2, 17), 0, DAY(2026, 5, 15), DAY(2026, 9, 23), E_2a51b8f7(ANY)) \
    X(M_2eb9238d, "grok-3-fast", TAIL(S_6300a21a, 11), P_6fcba5d9, 1, C_9c13f47a, L_862e92b2, M_2eb9238d, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 2, 17), DAY(2025, 8, 8), DAY(2025, 9, 15), DAY(2026, 9, 23), E_2eb9238d(ANY)) \
    X(M_2667661e, "grok-3-mini", TAIL(S_ca23b0a7, 8), P_6fcba5d9, 1, C_25eeee21, L_862e92b2, M_2667661e, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 2, 17), DAY(2026, 1, 30), DAY(2026, 2, 28), DAY(2026, 9, 23), E_2667661e(ANY)) \
    X(M_7cbc51a3, "grok-3-mini-fast", TAIL(S_a7a7e8c6, 11), P_6fcba5d9, 1, C_25eeee21, L_862e92b2, M_7cbc51a3, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 2, 17), DAY(2025, 8, 8), DAY(2025, 9, 15), DAY(2026, 9, 23), E_7cbc51a3(ANY)) \
    X(M_b14c7a4f, "grok-4", TAIL(S_45e0c81d, 8), P_6fcba5d9, 1, C_b086f99e, L_d76f0710, M_b14c7a4f, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 7, 9), 0, DAY(2026, 5, 15), DAY(2026, 9, 23), E_b14c7a4f(ANY)) \
    X(M_53c30371, "grok-4-1-fast-non-reasoning", TAIL(S_7bbc9db9, 6), P_6fcba5d9, 1, C_4a0784f2, L_7ae0471f, M_53c30371, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 11, 19), 0, DAY(2026, 5, 15), DAY(2026, 9, 23), E_53c30371(ANY)) \
    X(M_446bb870, "grok-4-1-fast-non-reasoning-latest", TAIL(S_446bb870, 4), P_6fcba5d9, 1, C_b7daa0c4, L_dbcb2fd5, M_446bb870, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2026, 5, 15), 0, E_446bb870(ANY)) \
    X(M_ecbd93e0, "grok-4-1-fast-reasoning", TAIL(S_5b954fd4, 6), P_6fcba5d9, 1, C_bbaac418, L_dbcb2fd5, M_ecbd93e0, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 11, 19), 0, DAY(2026, 5, 15), DAY(2026, 9, 23), E_ecbd93e0(ANY)) \
    X(M_5e474d4f, "grok-4-1-fast-reasoning-latest", TAIL(S_5e474d4f, 4), P_6fcba5d9, 1, C_bbaac418, L_dbcb2fd5, M_5e474d4f, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, DAY(2026, 5, 15), 0, E_5e474d4f(ANY)) \
    X(M_aebf3b1e, "grok-4-fast-non-reasoning", TAIL(S_c6eab357, 8), P_6fcba5d9, 1, C_a2b28bb7, L_7ae0471f, M_aebf3b1e, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 19), 0, DAY(2026, 5, 15), DAY(2026, 9, 23), E_aebf3b1e(ANY)) \
    X(M_5416404b, "grok-4-fast-reasoning", TAIL(S_fc111361, 8), P_6fcba5d9, 1, C_066499ec, L_dbcb2fd5, M_5416404b, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 9, 19), 0, DAY(2026, 5, 15), DAY(2026, 9, 23), E_5416404b(ANY)) \
    X(M_2c4954c7, "grok-4.2-beta", TAIL(S_2c4954c7, 4), P_6fcba5d9, 0, C_4016482b, L_dbcb2fd5, M_2c4954c7, K_3b405d0a, MREG_GLOBAL, DAY(2026, 3, 19), 0, 0, 0, UNPRICED) \
    X(M_7372ca98, "grok-4.20", TAIL(S_8f18173e, 8), P_6fcba5d9, 1, C_2ef201af, L_fe04aa42, M_7372ca98, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 3, 9), 0, 0, 0, E_7372ca98(ANY)) \
    X(M_eb476e75, "grok-4.20-0309-non-reasoning", TAIL(S_f91d7879, 8), P_6fcba5d9, 2, C_3ebd809e, L_56f867b8, M_eb476e75, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 3, 9), 0, 0, DAY(2026, 9, 30), E_eb476e75(ANY)) \
    X(M_6fab3c0f, "grok-4.20-0309-reasoning", TAIL(S_a58d60be, 8), P_6fcba5d9, 2, C_e42c6538, L_56f867b8, M_6fab3c0f, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 3, 9), 0, 0, DAY(2026, 9, 30), E_6fab3c0f(ANY)) \
    X(M_51eeee03, "grok-4.20-beta-0309-non-reasoning", TAIL(S_e14172ac, 6), P_6fcba5d9, 2, C_a9d9ccfc, L_54ef2d95, M_51eeee03, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 3, 9), 0, 0, 0, E_51eeee03(ANY)) \
    X(M_37041e95, "grok-4.20-beta-0309-reasoning", TAIL(S_00d7c7b7, 6), P_6fcba5d9, 2, C_944125e9, L_54ef2d95, M_37041e95, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 3, 9), 0, 0, 0, E_37041e95(ANY)) \
    X(M_f48c2f23, "grok-4.20-multi-agent", TAIL(S_09ba0662, 8), P_6fcba5d9, 2, C_2f730bd4, L_fe04aa42, M_f48c2f23, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 3, 9), 0, 0, 0, E_f48c2f23(ANY)) \
    X(M_de572371, "grok-4.20-multi-agent-0309", TAIL(S_de572371, 4), P_6fcba5d9, 2, C_63b49d0f, L_56f867b8, M_de572371, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 3, 9), 0, 0, 0, E_de572371(ANY)) \
    X(M_3ecdad26, "grok-4.20-multi-agent-beta", TAIL(S_af76ae78, 16), P_6fcba5d9, 0, C_00b8967e, L_dbcb2fd5, M_3ecdad26, K_3b405d0a, MREG_GLOBAL, DAY(2026, 3, 11), 0, 0, 0, UNPRICED) \
    X(M_a3286936, "grok-4.20-multi-agent-beta-0309", TAIL(S_a3286936, 4), P_6fcba5d9, 2, C_944125e9, L_54ef2d95, M_a3286936, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 3, 9), 0, 0, 0, E_a3286936(ANY)) \
    X(M_e0ca9401, "grok-4.20-non-reasoning-beta", TAIL(S_013285c7, 16), P_6fcba5d9, 0, C_8b8a3647, L_dbcb2fd5, M_e0ca9401, K_3b405d0a, MREG_GLOBAL, DAY(2026, 3, 11), 0, 0, 0, UNPRICED) \
    X(M_7bcc3d18, "grok-4.20-reasoning-beta", TAIL(S_a70ccc59, 16), P_6fcba5d9, 0, C_00b8967e, L_dbcb2fd5, M_7bcc3d18, K_3b405d0a, MREG_GLOBAL, DAY(2026, 3, 11), 0, 0, 0, UNPRICED) \
    X(M_c174497e, "grok-4.3", TAIL(S_a7c255fe, 8), P_6fcba5d9, 1, C_a74cb71b, L_56f867b8, M_c174497e, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 17), 0, 0, DAY(2026, 11, 10), E_c174497e(ANY)) \
    X(M_b0c41bb2, "grok-4.5", TAIL(S_63da7920, 7), P_6fcba5d9, 1, C_a74cb71b, L_03c039be, M_b0c41bb2, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 7, 8), 0, 0, DAY(2026, 11, 10), E_b0c41bb2(ANY)) \
    X(M_3c17c0d3, "grok-4.6", TAIL(S_3983ee29, 19), P_6fcba5d9, 1, C_a74cb71b, L_03c039be, M_3c17c0d3, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 8, 7), 0, 0, DAY(2026, 11, 10), E_3c17c0d3(ANY)) \
    X(M_7187cf2b, "grok-4.7", TAIL(S_557be490, 19), P_6fcba5d9, 1, C_20e97f77, L_03c039be, M_7187cf2b, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 9, 21), 0, 0, DAY(2026, 11, 10), E_7187cf2b(ANY)) \
    X(M_40d54f66, "grok-beta", TAIL(S_ab04c3d4, 16), P_6fcba5d9, 1, C_87242bf9, L_dd5f3307, M_40d54f66, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 11, 1), 0, 0, 0, E_40d54f66(ANY)) \
    X(M_49ca5253, "grok-build-0.1", TAIL(S_ad1415b4, 7), P_6fcba5d9, 1, C_7af24f56, L_f180ec23, M_49ca5253, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2026, 4, 16), 0, 0, DAY(2026, 9, 30), E_49ca5253(ANY)) \
    X(M_3097660e, "grok-code-fast-1", TAIL(S_ca99da29, 4), P_6fcba5d9, 1, C_d2052763, L_8987b2ed, M_3097660e, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2025, 8, 28), 0, DAY(2026, 5, 15), DAY(2026, 9, 23), E_3097660e(ANY)) \
    X(M_f2be0f06, "grok-vision-beta", TAIL(S_2cf3fcdc, 16), P_6fcba5d9, 1, C_3a22d680, L_f255482b, M_f2be0f06, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, DAY(2024, 11, 1), 0, 0, 0, E_f2be0f06(ANY)) \
    X(M_4bef32ca, "grok-voice-latest", TAIL(S_4bef32ca, 4), P_6fcba5d9, 1, C_662e7233, L_c8ec700b, M_4bef32ca, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_4bef32ca(ANY)) \
    X(M_e88663bc, "grok-voice-think-fast-1.0", TAIL(S_e88663bc, 4), P_6fcba5d9, 1, C_662e7233, L_c8ec700b, M_e88663bc, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_e88663bc(ANY)) \
    X(M_fb6dd82d, "grok-voice-think-fast-2.0", TAIL(S_fb6dd82d, 4), P_6fcba5d9, 1, C_662e7233, L_c8ec700b, M_fb6dd82d, K_3b405d0a, MREG_GLOBAL | MREG_UNNAMED_UNKNOWN, 0, 0, 0, 0, E_fb6dd82d(ANY)) \
    X(M_1b661d3e, "mimo-v2-flash", TAIL(S_04d31ebf, 7), P_c608c478, 3, C_005f83d5, L_eb12a7ab, M_1b661d3e, K_a686ee67, MREG_GLOBAL, DAY(2025, 12, 16), 0, 0, DAY(2026, 9, 30), E_1b661d3e(ANY)) \
    X(M_90687d05, "mimo-v2-omni", TAIL(S_547c70a3, 18), P_c608c478, 2, C_0944abe6, L_69bb61f0, M_90687d05, K_a686ee67, MREG_GLOBAL, DAY(2026, 3, 18), 0, DAY(2026, 6, 30), 0, E_90687d05(ANY)) \
    X(M_498dbac3, "mimo-v2-pro", TAIL(S_c3e324dd, 7), P_c608c478, 2, C_4cde0390, L_631b3624, M_498dbac3, K_a686ee67, MREG_GLOBAL, DAY(2026, 3, 18), 0, DAY(2026, 6, 30), 0, E_498dbac3(ANY)) \
    X(M_0d00a1ce, "mimo-v2.5", TAIL(S_0fd38ea4, 7), P_c608c478, 2, C_948f1cc7, L_631b3624, M_0d00a1ce, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, DAY(2026, 9, 30), E_0d00a1ce(ANY)) \
    X(M_f9fafe88, "mimo-v2.5-pro", TAIL(S_e38258ad, 7), P_c608c478, 2, C_93acb603, L_631b3624, M_f9fafe88, K_a686ee67, MREG_GLOBAL, DAY(2026, 4, 22), 0, 0, DAY(2026, 9, 30), E_f9fafe88(ANY)) \
    X(M_3bff3e42, "mimo-v2.5-pro-ultraspeed", TAIL(S_3bff3e42, 7), P_c608c478, 1, C_1eff6d51, L_631b3624, M_3bff3e42, K_a686ee67, MREG_GLOBAL, DAY(2026, 6, 8), 0, 0, 0, E_3bff3e42(ANY)) \
    X(M_60cd64be, "mimo-v2.6-flash", TAIL(S_800d7d85, 7), P_c608c478, 1, C_9480c1de, L_631b3624, M_60cd64be, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, 0, E_60cd64be(ANY)) \
    X(M_dabee5e3, "mimo-v2.6-pro", TAIL(S_e29900c8, 7), P_c608c478, 1, C_9480c1de, L_631b3624, M_dabee5e3, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 22), 0, 0, DAY(2026, 11, 10), E_dabee5e3(ANY)) \
    X(M_7bbd9202, "mimo-v2.6-pro-ultraspeed", TAIL(S_4754a95f, 14), P_c608c478, 1, C_1fac9e73, L_631b3624, M_7bbd9202, K_a686ee67, MREG_GLOBAL, DAY(2026, 9, 21), 0, 0, 0, E_7bbd9202(ANY)) \
    X(M_1da81ce5, "AutoGLM-Phone-9B-Multilingual", TAIL(S_00a99ac0, 19), P_ce08cc50, 0, C_40f81953, L_8fba2ea9, M_1da81ce5, K_a686ee67, MREG_GLOBAL, DAY(2025, 12, 10), 0, 0, 0, UNPRICED) \
    X(M_67463808, "GLM-4-Air", TAIL(S_67463808, 4), P_ce08cc50, 1, C_1072aabe, L_d1a4c254, M_67463808, K_6a7b28f6, MREG_GLOBAL, 0, 0, 0, 0, E_67463808(ANY)) \
    X(M_0297e877, "GLM-4-AirX", TAIL(S_0297e877, 4), P_ce08cc50, 1, C_6d187296, L_e268002b, M_0297e877, K_6a7b28f6, MREG_GLOBAL, 0, 0, 0, 0, E_0297e877(ANY)) \
    X(M_2baf3e3c, "GLM-4-Assistant", TAIL(S_2baf3e3c, 4), P_ce08cc50, 1, C_070e114f, L_d1a4c254, M_2baf3e3c, K_6a7b28f6, MREG_GLOBAL, 0, 0, 0, 0, E_2baf3e3c(ANY)) \
    X(M_12ae9959, "GLM-4-FlashX-250414", TAIL(S_12ae9959, 4), P_ce08cc50, 1, C_1072aabe, L_d1a4c254, M_12ae9959, K_6a7b28f6, MREG_GLOBAL, 0, 0, 0, 0, E_12ae9959(ANY)) \
    X(M_e7f6bb30, "GLM-4-Long", TAIL(S_e7f6bb30, 4), P_ce08cc50, 1, C_1072aabe, L_fe04aa42, M_e7f6bb30, K_6a7b28f6, MREG_GLOBAL, 0, 0, 0, 0, E_e7f6bb30(ANY)) \
    X(M_032ec1b8, "GLM-4-Plus", TAIL(S_032ec1b8, 4), P_ce08cc50, 1, C_1072aabe, L_d1a4c254, M_032ec1b8, K_6a7b28f6, MREG_GLOBAL, 0, 0, 0, 0, E_032ec1b8(ANY)) \
    X(M_cb026b20, "GLM-4.6V-Flash", TAIL(S_58167db4, 19), P_ce08cc50, 0, C_786667e8, L_2ea4c9e0, M_cb026b20, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 12, 8), 0, 0, 0, UNPRICED) \
    X(M_781f7697, "GLM-4.7-Flash", TAIL(S_4c179b8e, 10), P_ce08cc50, 0, C_48ab78c4, L_0d533f07, M_781f7697, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 1, 19), 0, 0, 0, UNPRICED) \
    X(M_7f7f8616, "glm-4-32b-0414-128k", TAIL(S_7f7f8616, 4), P_ce08cc50, 1, C_91099946, L_7591e5b9, M_7f7f8616, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 4, 14), 0, 0, 0, E_7f7f8616(ANY)) \
    X(M_05766987, "glm-4.5", TAIL(S_6a503cbc, 16), P_ce08cc50, 1, C_f3fec99b, L_d75fbe1a, M_05766987, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 7, 28), 0, DAY(2026, 12, 31), DAY(2026, 9, 30), E_05766987(ANY)) \
    X(M_87ddde68, "glm-4.5-air", TAIL(S_3d7f8815, 20), P_ce08cc50, 1, C_57fd99ed, L_d75fbe1a, M_87ddde68, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, DAY(2026, 9, 30), E_87ddde68(ANY)) \
    X(M_bc245ae9, "glm-4.5-airx", TAIL(S_bc245ae9, 4), P_ce08cc50, 1, C_a0121af4, L_7591e5b9, M_bc245ae9, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, DAY(2026, 9, 23), E_bc245ae9(ANY)) \
    X(M_266a3995, "glm-4.5-flash", TAIL(S_34254fdb, 8), P_ce08cc50, 0, C_d81f9fce, L_e68771c0, M_266a3995, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, 0, UNPRICED) \
    X(M_89ba4519, "glm-4.5-x", TAIL(S_89ba4519, 4), P_ce08cc50, 1, C_a0121af4, L_7591e5b9, M_89ba4519, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, DAY(2026, 9, 23), E_89ba4519(ANY)) \
    X(M_b1e62a63, "glm-4.5v", TAIL(S_d5b83d2e, 16), P_ce08cc50, 1, C_0667cabb, L_c2f38a47, M_b1e62a63, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 8, 11), 0, 0, DAY(2026, 9, 30), E_b1e62a63(ANY)) \
    X(M_ba79de29, "glm-4.6", TAIL(S_582ef66a, 15), P_ce08cc50, 1, C_dc6fb10c, L_4b0ed951, M_ba79de29, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 9, 30), 0, 0, DAY(2026, 9, 30), E_ba79de29(ANY)) \
    X(M_3179483e, "glm-4.6v", TAIL(S_9d4161cd, 16), P_ce08cc50, 1, C_6645572e, L_2ea4c9e0, M_3179483e, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 12, 8), 0, 0, DAY(2026, 9, 30), E_3179483e(ANY)) \
    X(M_47d476cd, "glm-4.7", TAIL(S_71925c3d, 15), P_ce08cc50, 1, C_96548415, L_4b0ed951, M_47d476cd, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 12, 22), 0, 0, DAY(2026, 11, 10), E_47d476cd(ANY)) \
    X(M_b3da2bc2, "glm-4.7-flashx", TAIL(S_c0016700, 8), P_ce08cc50, 1, C_005f83d5, L_4b0ed951, M_b3da2bc2, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 1, 19), 0, 0, DAY(2026, 9, 30), E_b3da2bc2(ANY)) \
    X(M_15948ca7, "glm-5", TAIL(S_a7433edf, 15), P_ce08cc50, 1, C_96548415, L_4b0ed951, M_15948ca7, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 2, 11), 0, 0, DAY(2026, 9, 30), E_15948ca7(ANY)) \
    X(M_71ea024d, "glm-5-code", TAIL(S_71ea024d, 4), P_ce08cc50, 1, C_d0c8cd85, L_49028e3a, M_71ea024d, K_6a7b28f6, MREG_GLOBAL, 0, 0, 0, 0, E_71ea024d(ANY)) \
    X(M_9508d6c0, "glm-5-turbo", TAIL(S_49d911e6, 12), P_ce08cc50, 1, C_14656765, L_4b0ed951, M_9508d6c0, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 3, 16), 0, 0, DAY(2026, 11, 10), E_9508d6c0(ANY)) \
    X(M_a2208e8c, "glm-5.1", TAIL(S_d135baae, 7), P_ce08cc50, 1, C_96548415, L_4b0ed951, M_a2208e8c, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 4, 7), 0, 0, DAY(2026, 9, 30), E_a2208e8c(ANY)) \
    X(M_33196071, "glm-5.2", TAIL(S_27dcbae8, 8), P_ce08cc50, 1, C_c8fb34f5, L_29f877a0, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), E_33196071(ANY)) \
    X(M_b3d0bbd8, "glm-5.3", TAIL(S_2ee9e854, 19), P_ce08cc50, 1, C_3383bf75, L_29f877a0, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), E_b3d0bbd8(ANY)) \
    X(M_9d958d90, "glm-5.3-flash", TAIL(S_b751db2c, 7), P_ce08cc50, 2, C_9c3e334b, L_29f877a0, M_9d958d90, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 11, 10), E_9d958d90(ANY)) \
    X(M_46b433a0, "glm-5.3-flashx", TAIL(S_8a70c9ec, 16), P_ce08cc50, 1, C_46a9b03e, L_29f877a0, M_46b433a0, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 9, 18), 0, 0, DAY(2026, 9, 30), E_46b433a0(ANY)) \
    X(M_4b1f7b4c, "glm-5.3-flashx-legal", TAIL(S_4a553198, 16), P_ce08cc50, 0, C_bea2d9d4, L_0c9db93f, M_4b1f7b4c, K_6a7b28f6, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_59257859, "glm-5.x-menthol", TAIL(S_59257859, 4), P_ce08cc50, 0, C_d81f9fce, L_ccdf524e, M_59257859, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 2, 12), 0, 0, 0, UNPRICED) \
    X(M_faf6747b, "glm-5v-turbo", TAIL(S_2debf1b9, 12), P_ce08cc50, 1, C_905cb7f2, L_4b0ed951, M_faf6747b, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 4, 1), 0, 0, 0, E_faf6747b(ANY)) \
    X(M_b88225f5, "glm-4-air", TAIL(S_b88225f5, 8), P_3fc38a59, 0, C_1072aabe, L_d1a4c254, M_67463808, K_6a7b28f6, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_d460f0b2, "glm-4-airx", TAIL(S_d460f0b2, 8), P_3fc38a59, 0, C_6d187296, L_e268002b, M_0297e877, K_6a7b28f6, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_f2fd7358, "glm-4-assistant", TAIL(S_f2fd7358, 8), P_3fc38a59, 0, C_070e114f, L_d1a4c254, M_2baf3e3c, K_6a7b28f6, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_119cab48, "glm-4-flashx-250414", TAIL(S_119cab48, 8), P_3fc38a59, 0, C_1072aabe, L_d1a4c254, M_12ae9959, K_6a7b28f6, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_8d04265d, "glm-4-long", TAIL(S_8d04265d, 8), P_3fc38a59, 0, C_1072aabe, L_fe04aa42, M_e7f6bb30, K_6a7b28f6, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_b352e83c, "glm-4-plus", TAIL(S_b352e83c, 8), P_3fc38a59, 0, C_1072aabe, L_d1a4c254, M_032ec1b8, K_6a7b28f6, MREG_GLOBAL, 0, 0, 0, 0, UNPRICED) \
    X(M_7b870bce, "glm-4.5", TAIL(S_6a503cbc, 16), P_3fc38a59, 0, C_4fdcf5aa, L_d75fbe1a, M_05766987, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, DAY(2026, 9, 30), UNPRICED) \
    X(M_5492b348, "glm-4.5-air", TAIL(S_3d7f8815, 20), P_3fc38a59, 0, C_f61fda18, L_d75fbe1a, M_87ddde68, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, DAY(2026, 9, 30), UNPRICED) \
    X(M_34254fdb, "glm-4.5-flash", TAIL(S_34254fdb, 8), P_3fc38a59, 0, C_d81f9fce, L_e68771c0, M_266a3995, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 7, 28), 0, 0, 0, UNPRICED) \
    X(M_4d89cc5b, "glm-4.5v", TAIL(S_d5b83d2e, 16), P_3fc38a59, 0, C_842e5c65, L_c2f38a47, M_b1e62a63, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 8, 11), 0, 0, DAY(2026, 9, 30), UNPRICED) \
    X(M_919bf0f7, "glm-4.6", TAIL(S_582ef66a, 15), P_3fc38a59, 0, C_3ba97ba5, L_4b0ed951, M_ba79de29, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 9, 30), 0, 0, DAY(2026, 9, 30), UNPRICED) \
    X(M_45f1fb42, "glm-4.6v", TAIL(S_9d4161cd, 16), P_3fc38a59, 0, C_8408c1e0, L_2ea4c9e0, M_3179483e, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 12, 8), 0, 0, DAY(2026, 9, 30), UNPRICED) \
    X(M_9df9b15b, "glm-4.6v-flash", TAIL(S_9df9b15b, 8), P_3fc38a59, 0, C_786667e8, L_2ea4c9e0, M_cb026b20, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 12, 8), 0, 0, 0, UNPRICED) \
    X(M_03feef83, "glm-4.7", TAIL(S_71925c3d, 15), P_3fc38a59, 0, C_12de34d7, L_4b0ed951, M_47d476cd, K_6a7b28f6, MREG_GLOBAL, DAY(2025, 12, 22), 0, 0, DAY(2026, 11, 10), UNPRICED) \
    X(M_a2da718c, "glm-4.7-flash", TAIL(S_d3c11c94, 15), P_3fc38a59, 0, C_48ab78c4, L_0d533f07, M_781f7697, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 1, 19), 0, 0, 0, UNPRICED) \
    X(M_c0016700, "glm-4.7-flashx", TAIL(S_c0016700, 8), P_3fc38a59, 0, C_16fdb2df, L_4b0ed951, M_b3da2bc2, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 1, 19), 0, 0, DAY(2026, 9, 30), UNPRICED) \
    X(M_10346136, "glm-5", TAIL(S_a7433edf, 15), P_3fc38a59, 0, C_12de34d7, L_4b0ed951, M_15948ca7, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 2, 11), 0, 0, DAY(2026, 9, 30), UNPRICED) \
    X(M_f41df7fa, "glm-5-turbo", TAIL(S_49d911e6, 12), P_3fc38a59, 0, C_ae46f87f, L_4b0ed951, M_9508d6c0, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 3, 16), 0, 0, DAY(2026, 11, 10), UNPRICED) \
    X(M_ff391f91, "glm-5.1", TAIL(S_d135baae, 7), P_3fc38a59, 0, C_12de34d7, L_4b0ed951, M_a2208e8c, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 4, 7), 0, 0, DAY(2026, 9, 30), UNPRICED) \
    X(M_5cf6d704, "glm-5.2", TAIL(S_27dcbae8, 8), P_3fc38a59, 0, C_76c6d6f6, L_29f877a0, M_33196071, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 6, 13), 0, 0, DAY(2026, 11, 10), UNPRICED) \
    X(M_c65e3e17, "glm-5.3", TAIL(S_2ee9e854, 19), P_3fc38a59, 0, C_4fbda225, L_29f877a0, M_b3d0bbd8, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 14), 0, 0, DAY(2026, 11, 10), UNPRICED) \
    X(M_cf177eb6, "glm-5.3-flash", TAIL(S_b751db2c, 7), P_3fc38a59, 0, C_674edbb3, L_29f877a0, M_9d958d90, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 8, 26), 0, 0, DAY(2026, 11, 10), UNPRICED) \
    X(M_d54b9ed7, "glm-5.3-flashx", TAIL(S_8a70c9ec, 16), P_3fc38a59, 0, C_65fd1cb0, L_29f877a0, M_46b433a0, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 9, 18), 0, 0, DAY(2026, 9, 30), UNPRICED) \
    X(M_caf89835, "glm-5v-turbo", TAIL(S_2debf1b9, 12), P_3fc38a59, 0, C_372ef256, L_4b0ed951, M_faf6747b, K_6a7b28f6, MREG_GLOBAL, DAY(2026, 4, 1), 0, 0, 0, UNPRICED) \

