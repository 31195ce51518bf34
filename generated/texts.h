/* The pool of texts.
 * 1,126 texts.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_DATA_TEXTS_H
#define MREG_DATA_TEXTS_H

#include "internal.h"

/* name, bytes with the zero byte, text */
#define MREG_DATA_TEXTS(X) \
    X(T_e3b0c442, 1, "") \
    X(T_8452a47c, 8, "/models") \
    X(T_8a8b40c4, 15, "/openai/models") \
    X(T_14be4b45, 4, "0.1") \
    X(T_7a3e6b16, 4, "001") \
    X(T_a1dd6837, 4, "002") \
    X(T_6b86b273, 2, "1") \
    X(T_b05e2447, 4, "1.1") \
    X(T_77ac319b, 4, "1.2") \
    X(T_9c193c60, 4, "1.3") \
    X(T_9f29a130, 4, "1.5") \
    X(T_6b51d431, 3, "12") \
    X(T_2abaca49, 4, "120") \
    X(T_d4735e3a, 2, "2") \
    X(T_d84bdb34, 4, "2.0") \
    X(T_ad78cfa0, 4, "2.1") \
    X(T_b8736b99, 4, "2.5") \
    X(T_af3266e6, 4, "2.6") \
    X(T_0faf54c7, 4, "2.7") \
    X(T_f5ca38f7, 3, "20") \
    X(T_5b977cf9, 11, "2021-09-30") \
    X(T_f7531006, 11, "2023-06-30") \
    X(T_dece6478, 11, "2023-08-31") \
    X(T_9c625663, 11, "2023-10-31") \
    X(T_b19c3454, 11, "2023-12-31") \
    X(T_253cc68f, 11, "2024-01-31") \
    X(T_b76e0e47, 11, "2024-03-31") \
    X(T_b82792ca, 11, "2024-04-30") \
    X(T_06b38c16, 11, "2024-05-31") \
    X(T_4a37c6f7, 11, "2024-06-30") \
    X(T_67215022, 11, "2024-07-31") \
    X(T_43a9ba74, 11, "2024-08-31") \
    X(T_1350f856, 11, "2024-09-30") \
    X(T_f622950d, 11, "2024-10-31") \
    X(T_0dc0b9e7, 11, "2024-11-30") \
    X(T_dd823653, 11, "2024-12-31") \
    X(T_14973c59, 11, "2025-01-01") \
    X(T_b7231ad3, 11, "2025-01-31") \
    X(T_ea283032, 11, "2025-03-31") \
    X(T_8d3c1451, 11, "2025-06-30") \
    X(T_cbb78472, 11, "2025-07-31") \
    X(T_63c02010, 11, "2025-08-31") \
    X(T_f580cdaf, 11, "2025-09-01") \
    X(T_807e822c, 11, "2025-09-30") \
    X(T_add9297f, 11, "2025-12-01") \
    X(T_9981ee3e, 11, "2026-02-16") \
    X(T_08dd19eb, 5, "2312") \
    X(T_4708f9c6, 5, "2402") \
    X(T_cd444afa, 5, "2405") \
    X(T_957b4de4, 5, "2407") \
    X(T_50f72405, 5, "2411") \
    X(T_244e3ab0, 6, "25.08") \
    X(T_9060ce56, 5, "2505") \
    X(T_6e71e71a, 5, "2506") \
    X(T_fd98aa9d, 5, "2509") \
    X(T_25f9b3ab, 5, "2512") \
    X(T_4e074085, 2, "3") \
    X(T_a416ea84, 4, "3.0") \
    X(T_35efc6de, 4, "3.1") \
    X(T_3135d2d7, 4, "3.2") \
    X(T_8c92bebd, 4, "3.3") \
    X(T_8a199b12, 4, "3.5") \
    X(T_94d36273, 4, "3.6") \
    X(T_b1133c63, 4, "3.7") \
    X(T_0fa04adf, 4, "3.8") \
    X(T_4b227777, 2, "4") \
    X(T_fbd04e1a, 4, "4.0") \
    X(T_e979952d, 4, "4.1") \
    X(T_a767288f, 5, "4.20") \
    X(T_cf0cdaad, 4, "4.3") \
    X(T_32209ccb, 4, "4.5") \
    X(T_8bf40d05, 4, "4.6") \
    X(T_db7dc8ce, 4, "4.7") \
    X(T_9c7f38a9, 4, "4.8") \
    X(T_48d90db7, 3, "4o") \
    X(T_ef2d127d, 2, "5") \
    X(T_77065cda, 4, "5.1") \
    X(T_6c6a464e, 4, "5.2") \
    X(T_f54f1e8b, 4, "5.3") \
    X(T_96b9eb6b, 4, "5.4") \
    X(T_4819f531, 4, "5.5") \
    X(T_5fa067c1, 4, "5.6") \
    X(T_e7f6c011, 2, "6") \
    X(T_5798758b, 4, "6.1") \
    X(T_7902699b, 2, "7") \
    X(T_9a26a998, 36, "720p; higher resolutions cost more.") \
    X(T_2c624232, 2, "8") \
    X(T_b3dfef48, 103, "A cache write that lives for an hour costs twice the inp" \
        "ut price and pays only when it is read again.\000") \
    X(T_1773cbc0, 75, "A model unit bought for a month; whether tokens cost mor" \
        "e is not recorded.") \
    X(T_4addc917, 48, "A quarter of the price from 16:30 to 00:30 UTC.") \
    X(T_92921089, 61, "A rolling name: Kimi K2.5 until 2026-04-20, Kimi K2.6 si" \
        "nce.") \
    X(T_2d226747, 48, "A search is one query with up to 100 documents.") \
    X(T_adb7513f, 71, "A stored cache is billed by the hour: delete it when the" \
        " job is done.\000") \
    X(T_99c1026c, 10, "AI21 Labs") \
    X(T_f942a5a8, 13, "AI21_API_KEY") \
    X(T_8f2c257f, 18, "ANTHROPIC_API_KEY") \
    X(T_eed26b9e, 80, "AWS invoice quoted in the tests of BerriAI/litellm; pyda" \
        "ntic/genai-prices 0.1.8") \
    X(T_936e6394, 25, "AWS_BEARER_TOKEN_BEDROCK") \
    X(T_e26a2b2b, 14, "AZURE_API_KEY") \
    X(T_e7d2ce04, 19, "AionLabs: Aion-2.0") \
    X(T_8edb5444, 19, "AionLabs: Aion-3.0") \
    X(T_46f49817, 24, "AionLabs: Aion-3.0-Mini") \
    X(T_f69eb061, 27, "AionLabs: Aion-RP 1.0 (8B)") \
    X(T_dd325ff0, 14, "Alibaba Cloud") \
    X(T_35eefaa3, 26, "AllenAI: Olmo 3 32B Think") \
    X(T_49d2dc07, 7, "Amazon") \
    X(T_eab537d8, 15, "Amazon Bedrock") \
    X(T_57324291, 18, "Amazon Rerank 1.0") \
    X(T_9106f65a, 41, "Amazon.nova 2 Multimodal Embeddings V1:0") \
    X(T_9f12fa84, 27, "Amazon.titan Embed Text V1") \
    X(T_3d11b630, 29, "Amazon.titan Embed Text V2:0") \
    X(T_8f5fe277, 26, "Amazon.titan Text Lite V1") \
    X(T_332fa77f, 20, "Amazon: Nova 2 Lite") \
    X(T_90971c6e, 22, "Amazon: Nova Lite 1.0") \
    X(T_da8a7f69, 23, "Amazon: Nova Micro 1.0") \
    X(T_0e53a3a1, 25, "Amazon: Nova Premier 1.0") \
    X(T_e78ecc3c, 21, "Amazon: Nova Pro 1.0") \
    X(T_a3499f6a, 80, "An image costs far more tokens here than on gpt-4o; coun" \
        "t before sending many.\000") \
    X(T_1d7a08a3, 65, "An image is sold as such; the tokens it makes cost nothi" \
        "ng more.") \
    X(T_713c3f86, 24, "Annotations cost extra.") \
    X(T_03acdc01, 92, "Announced: the introductory price ends with 2026; the pa" \
        "ge does not say in which time zone.") \
    X(T_45305baa, 146, "Announced: the introductory price ends with 2026; the pa" \
        "ge does not say in which time zone. Every endpoint but t" \
        "he global one costs a tenth more.") \
    X(T_cebf8fcc, 40, "Announced: the introductory price ends.") \
    X(T_744205e4, 10, "Anthropic") \
    X(T_9eb1a722, 30, "Anthropic Claude Haiku Latest") \
    X(T_e44923d9, 31, "Anthropic Claude Sonnet Latest") \
    X(T_9ecf7482, 26, "Anthropic: Claude 3 Haiku") \
    X(T_c185c359, 26, "Anthropic: Claude Fable 5") \
    X(T_2a7586b7, 34, "Anthropic: Claude Fable 5 (batch)") \
    X(T_95917366, 31, "Anthropic: Claude Fable Latest") \
    X(T_e02d9c94, 28, "Anthropic: Claude Haiku 4.5") \
    X(T_b6949cd8, 36, "Anthropic: Claude Haiku 4.5 (batch)") \
    X(T_36d9ebfb, 25, "Anthropic: Claude Opus 4") \
    X(T_71f477ce, 27, "Anthropic: Claude Opus 4.1") \
    X(T_4f0875c1, 35, "Anthropic: Claude Opus 4.1 (batch)") \
    X(T_b2324e96, 27, "Anthropic: Claude Opus 4.5") \
    X(T_e8798025, 35, "Anthropic: Claude Opus 4.5 (batch)") \
    X(T_599240d8, 27, "Anthropic: Claude Opus 4.6") \
    X(T_656dfba6, 35, "Anthropic: Claude Opus 4.6 (batch)") \
    X(T_7d741017, 27, "Anthropic: Claude Opus 4.7") \
    X(T_0dd618b5, 34, "Anthropic: Claude Opus 4.7 (Fast)") \
    X(T_c7db6186, 35, "Anthropic: Claude Opus 4.7 (batch)") \
    X(T_db0eddcc, 27, "Anthropic: Claude Opus 4.8") \
    X(T_248bcf7f, 34, "Anthropic: Claude Opus 4.8 (Fast)") \
    X(T_821d15ce, 35, "Anthropic: Claude Opus 4.8 (batch)") \
    X(T_6ebdd541, 30, "Anthropic: Claude Opus Latest") \
    X(T_69c89122, 27, "Anthropic: Claude Sonnet 4") \
    X(T_9151d3ae, 29, "Anthropic: Claude Sonnet 4.5") \
    X(T_4ea5cfb7, 37, "Anthropic: Claude Sonnet 4.5 (batch)") \
    X(T_10d39b8b, 29, "Anthropic: Claude Sonnet 4.6") \
    X(T_58905de6, 37, "Anthropic: Claude Sonnet 4.6 (batch)") \
    X(T_579170fc, 27, "Anthropic: Claude Sonnet 5") \
    X(T_d9655f8e, 35, "Anthropic: Claude Sonnet 5 (batch)") \
    X(T_771d60f5, 11, "April 2024") \
    X(T_783a79f1, 11, "April 2025") \
    X(T_af669edb, 11, "April 2026") \
    X(T_938476f3, 33, "Arcee AI: Trinity Large Thinking") \
    X(T_9953dd87, 25, "Arcee AI: Virtuoso Large") \
    X(T_e75be43e, 67, "Ask for structured output with a schema instead of parsi" \
        "ng prose.\000") \
    X(T_5bec9606, 50, "At least ten seconds are billed for each request.") \
    X(T_9586a762, 12, "August 2023") \
    X(T_2d08b5f8, 12, "August 2024") \
    X(T_090f0b93, 12, "August 2025") \
    X(T_59caf416, 12, "Auto Router") \
    X(T_ffd44e80, 19, "Auto Router (Beta)") \
    X(T_76977023, 13, "Azure OpenAI") \
    X(T_5a444b11, 52, "Azure did not follow the maker's cut of 2026-08-21.") \
    X(T_3a01258c, 31, "Baidu: ERNIE 4.5 VL 424B A47B ") \
    X(T_a58a76b8, 27, "BerriAI/litellm 2026-08-21") \
    X(T_b3978e7a, 69, "BerriAI/litellm 2026-08-21; cache writes as in models.de" \
        "v 2026-09-30") \
    X(T_755adbeb, 61, "BerriAI/litellm discussions/46238; iyulab/TokenMeter v0." \
        "13.1") \
    X(T_c64442a9, 73, "BerriAI/litellm discussions/46238; iyulab/TokenMeter v0." \
        "13.1 (scheduled)") \
    X(T_3a201d41, 20, "Body Builder (beta)") \
    X(T_070365bf, 25, "ByteDance Seed: Seed 1.6") \
    X(T_f5c288fa, 31, "ByteDance Seed: Seed 1.6 Flash") \
    X(T_20b29b79, 31, "ByteDance Seed: Seed 2.1 Turbo") \
    X(T_7b24f3a8, 30, "ByteDance Seed: Seed-2.0-Code") \
    X(T_ee16c286, 30, "ByteDance Seed: Seed-2.0-Lite") \
    X(T_a7c64655, 30, "ByteDance Seed: Seed-2.0-Mini") \
    X(T_363eecec, 23, "ByteDance: UI-TARS 7B ") \
    X(T_18006fca, 17, "CEREBRAS_API_KEY") \
    X(T_c714d1e0, 15, "COHERE_API_KEY") \
    X(T_45ef201a, 99, "Cache storage is per million tokens and hour: twelve tim" \
        "es the five minutes that OpenRouter lists.") \
    X(T_4748796c, 153, "Cache storage is per million tokens and hour: twelve tim" \
        "es the five minutes that OpenRouter lists. Every endpoin" \
        "t but the global one costs a tenth more.") \
    X(T_5325a9f5, 42, "Cached audio costs what cached text does.") \
    X(T_6d9ab352, 9, "Cerebras") \
    X(T_ea4afd6c, 18, "ChatGPT-4o Latest") \
    X(T_177bbe15, 11, "Claude 2.1") \
    X(T_3456ef96, 15, "Claude Fable 5") \
    X(T_a5ee67b5, 17, "Claude Fable 5.1") \
    X(T_66224fe2, 17, "Claude Fable 5.2") \
    X(T_65916729, 15, "Claude Haiku 3") \
    X(T_a731c552, 17, "Claude Haiku 3.5") \
    X(T_aae9e84e, 17, "Claude Haiku 4.5") \
    X(T_011da203, 17, "Claude Haiku 5.5") \
    X(T_952a4721, 17, "Claude Instant 1") \
    X(T_764b2c7a, 16, "Claude Mythos 5") \
    X(T_90ec1aa3, 14, "Claude Opus 3") \
    X(T_471bcce3, 14, "Claude Opus 4") \
    X(T_eab5646f, 16, "Claude Opus 4.1") \
    X(T_7d099cbc, 16, "Claude Opus 4.5") \
    X(T_2902cfcf, 16, "Claude Opus 4.6") \
    X(T_b575622c, 16, "Claude Opus 4.7") \
    X(T_ca919179, 16, "Claude Opus 4.8") \
    X(T_cd8eedc7, 14, "Claude Opus 5") \
    X(T_35ecda26, 21, "Claude Opus 5 (Fast)") \
    X(T_0c715b9c, 22, "Claude Opus 5 (batch)") \
    X(T_9243bbfe, 16, "Claude Opus 5.5") \
    X(T_75e0d1f9, 16, "Claude Sonnet 3") \
    X(T_79764676, 18, "Claude Sonnet 3.5") \
    X(T_2d27aed4, 21, "Claude Sonnet 3.5 v2") \
    X(T_10090194, 18, "Claude Sonnet 3.7") \
    X(T_66aeb8c4, 16, "Claude Sonnet 4") \
    X(T_e856df35, 18, "Claude Sonnet 4.5") \
    X(T_11bf1657, 18, "Claude Sonnet 4.6") \
    X(T_061c2e29, 16, "Claude Sonnet 5") \
    X(T_21d97601, 18, "Claude Sonnet 5.5") \
    X(T_529f5e78, 10, "Codestral") \
    X(T_e2826adb, 15, "Codestral 2405") \
    X(T_0b23c106, 16, "Codestral 25.08") \
    X(T_f7c0f7a7, 16, "Codestral Embed") \
    X(T_a30b9998, 11, "Codex Mini") \
    X(T_0980256b, 40, "Coding agents\000Work over long documents\000") \
    X(T_e39780fa, 7, "Cohere") \
    X(T_9a6aa217, 18, "Cohere: Command A") \
    X(T_f74285f6, 28, "Cohere: Command R (08-2024)") \
    X(T_395e6a75, 29, "Cohere: Command R+ (08-2024)") \
    X(T_da3a8735, 30, "Cohere: Command R7B (12-2024)") \
    X(T_28361a11, 31, "Cohere: North Mini Code (free)") \
    X(T_ae2761ef, 10, "Command A") \
    X(T_743f3ebd, 20, "Command A Reasoning") \
    X(T_4c31677a, 17, "Command A Vision") \
    X(T_a7039792, 14, "Command Light") \
    X(T_7369760b, 10, "Command R") \
    X(T_20e8223e, 15, "Command R Plus") \
    X(T_505064d9, 11, "Command R+") \
    X(T_4bf15d9e, 12, "Command R7B") \
    X(T_350362f5, 21, "Computer Use Preview") \
    X(T_fd164e4e, 23, "DALL-E 3, HD 1024x1024") \
    X(T_a90463ac, 23, "DALL-E 3, HD 1024x1792") \
    X(T_e92cf189, 29, "DALL-E 3, standard 1024x1024") \
    X(T_fd1339f5, 29, "DALL-E 3, standard 1024x1792") \
    X(T_f3d215c6, 18, "DASHSCOPE_API_KEY") \
    X(T_8ebbeceb, 17, "DEEPSEEK_API_KEY") \
    X(T_0680d474, 14, "December 2022") \
    X(T_2075e937, 14, "December 2023") \
    X(T_e896c310, 14, "December 2024") \
    X(T_1c2e7d72, 14, "December 2025") \
    X(T_0648d211, 9, "DeepSeek") \
    X(T_e11a0cfc, 14, "DeepSeek Chat") \
    X(T_9cd86c32, 30, "DeepSeek R1 Distill Llama 70B") \
    X(T_091be004, 18, "DeepSeek Reasoner") \
    X(T_b07a5863, 18, "DeepSeek V4 Flash") \
    X(T_7d473202, 25, "DeepSeek V4 Flash Latest") \
    X(T_feeb1124, 16, "DeepSeek V4 Pro") \
    X(T_45b344d4, 20, "DeepSeek V4.1 Flash") \
    X(T_5f468d73, 22, "DeepSeek: DeepSeek V3") \
    X(T_a2c50ade, 27, "DeepSeek: DeepSeek V3 0324") \
    X(T_d4736a64, 24, "DeepSeek: DeepSeek V3.1") \
    X(T_5f8c7cf0, 33, "DeepSeek: DeepSeek V3.1 Terminus") \
    X(T_bfedd95b, 24, "DeepSeek: DeepSeek V3.2") \
    X(T_c51883eb, 28, "DeepSeek: DeepSeek V3.2 Exp") \
    X(T_e4d8be00, 33, "DeepSeek: DeepSeek V4 Flash 0423") \
    X(T_beb82d96, 33, "DeepSeek: DeepSeek V4 Flash 0731") \
    X(T_1ee3d65a, 39, "DeepSeek: DeepSeek V4 Flash Vision Exp") \
    X(T_0b865f9b, 31, "DeepSeek: DeepSeek V4 Pro 0423") \
    X(T_751ca0ad, 31, "DeepSeek: DeepSeek V4 Pro 0813") \
    X(T_9f1748db, 13, "DeepSeek: R1") \
    X(T_ae46e2d2, 18, "DeepSeek: R1 0528") \
    X(T_b7061d2f, 31, "DeepSeek: R1 Distill Llama 70B") \
    X(T_22eaad5d, 11, "Devstral 2") \
    X(T_f67d5c54, 16, "Devstral Medium") \
    X(T_295af291, 15, "Devstral Small") \
    X(T_2ce49e3a, 17, "Devstral Small 2") \
    X(T_124235c2, 20, "Devstral Small 2505") \
    X(T_37a86dc6, 39, "Dots Studio: Dots3-Note Preview (free)") \
    X(T_07d7ccbc, 51, "Drafts, labels and extraction where price decides\000") \
    X(T_4d48cb84, 19, "Embed English V3.0") \
    X(T_0ad3544a, 24, "Embed Multilingual V3.0") \
    X(T_d14dcbb5, 11, "Embed V4.0") \
    X(T_e6c1e1dd, 54, "Every endpoint but the global one costs a tenth more.") \
    X(T_7cf5583e, 46, "Exactly 272,000 input tokens are still short.") \
    X(T_60a2a9b1, 18, "FIREWORKS_API_KEY") \
    X(T_758c3fc7, 61, "Fast mode doubles every price; use it where somebody wai" \
        "ts.\000") \
    X(T_f31fb2c2, 14, "February 2025") \
    X(T_fc437294, 14, "February 2026") \
    X(T_a9b5be18, 25, "Fine-tuned GPT-3.5 Turbo") \
    X(T_f68d77bf, 19, "Fine-tuned GPT-4.1") \
    X(T_097064d3, 24, "Fine-tuned GPT-4.1 mini") \
    X(T_34927671, 24, "Fine-tuned GPT-4.1 nano") \
    X(T_8ebd277f, 31, "Fine-tuned GPT-4o (2024-08-06)") \
    X(T_53fba93d, 23, "Fine-tuned GPT-4o mini") \
    X(T_eb2a2d4d, 13, "Fireworks AI") \
    X(T_958e1aae, 63, "Flex processing costs half when the answer may take its " \
        "time.\000") \
    X(T_073e3733, 19, "Free Models Router") \
    X(T_005ffd75, 15, "GEMINI_API_KEY") \
    X(T_5c8d9112, 8, "GLM-4.5") \
    X(T_a9f58c0f, 12, "GLM-4.5-Air") \
    X(T_298db2ba, 9, "GLM-4.5V") \
    X(T_e9cb69d9, 8, "GLM-4.6") \
    X(T_591d9fae, 9, "GLM-4.6V") \
    X(T_9f17c730, 8, "GLM-4.7") \
    X(T_6aaba9b5, 15, "GLM-4.7-FlashX") \
    X(T_4a3c8d12, 6, "GLM-5") \
    X(T_8f4a3f9b, 12, "GLM-5-Turbo") \
    X(T_539e8018, 8, "GLM-5.1") \
    X(T_8efd4aa5, 8, "GLM-5.2") \
    X(T_a8bfe9eb, 8, "GLM-5.3") \
    X(T_e8f0d28d, 14, "GLM-5.3-Flash") \
    X(T_57bb1b28, 15, "GLM-5.3-FlashX") \
    X(T_d619a3e0, 31, "GOOGLE_APPLICATION_CREDENTIALS") \
    X(T_32db80f6, 10, "GPT Audio") \
    X(T_12d606f7, 15, "GPT Audio Mini") \
    X(T_3c7d5df5, 12, "GPT Image 1") \
    X(T_0ff959e1, 17, "GPT Image 1 Mini") \
    X(T_513bf6ce, 14, "GPT Image 1.5") \
    X(T_3b2583e4, 12, "GPT Image 2") \
    X(T_c25cd5f4, 20, "GPT Live Transcribe") \
    X(T_7a9da478, 13, "GPT Realtime") \
    X(T_ccb8c9d2, 22, "GPT Realtime 2.1 Mini") \
    X(T_36e6e634, 18, "GPT Realtime Mini") \
    X(T_0adfc6f9, 15, "GPT Transcribe") \
    X(T_86ea6fab, 14, "GPT-3.5 Turbo") \
    X(T_6f2a44d0, 19, "GPT-3.5 Turbo 0125") \
    X(T_83f72447, 19, "GPT-3.5 Turbo 1106") \
    X(T_61b123da, 18, "GPT-3.5 Turbo 16k") \
    X(T_ac81215a, 23, "GPT-3.5 Turbo Instruct") \
    X(T_29f11dbc, 6, "GPT-4") \
    X(T_7a98ff9b, 19, "GPT-4 1106 Preview") \
    X(T_1d800cbc, 12, "GPT-4 Turbo") \
    X(T_d7d0ad76, 20, "GPT-4 Turbo Preview") \
    X(T_cab28bc8, 8, "GPT-4.1") \
    X(T_75843178, 13, "GPT-4.1 mini") \
    X(T_9d68db3d, 13, "GPT-4.1 nano") \
    X(T_9b816f4a, 7, "GPT-4o") \
    X(T_79e5e3b6, 20, "GPT-4o (2024-05-13)") \
    X(T_7c24654e, 20, "GPT-4o (2024-08-06)") \
    X(T_77747293, 20, "GPT-4o (2024-11-20)") \
    X(T_1f0a579e, 21, "GPT-4o Audio Preview") \
    X(T_929bae2f, 24, "GPT-4o Realtime Preview") \
    X(T_4396688d, 22, "GPT-4o Search Preview") \
    X(T_3a2ec4da, 18, "GPT-4o Transcribe") \
    X(T_0ced3491, 12, "GPT-4o mini") \
    X(T_15832a90, 26, "GPT-4o mini Audio Preview") \
    X(T_06e59ca2, 29, "GPT-4o mini Realtime Preview") \
    X(T_a99c180f, 27, "GPT-4o mini Search Preview") \
    X(T_12ec144c, 16, "GPT-4o mini TTS") \
    X(T_dc77bff8, 23, "GPT-4o mini Transcribe") \
    X(T_ff2529f8, 6, "GPT-5") \
    X(T_05479cb2, 11, "GPT-5 Chat") \
    X(T_cf2a93b3, 11, "GPT-5 Nano") \
    X(T_b4421acf, 10, "GPT-5 Pro") \
    X(T_3c3ede7f, 11, "GPT-5 mini") \
    X(T_acbdd0cb, 12, "GPT-5-Codex") \
    X(T_44700474, 8, "GPT-5.1") \
    X(T_3208e76a, 13, "GPT-5.1 Chat") \
    X(T_781e581a, 14, "GPT-5.1 Codex") \
    X(T_c20f8f90, 18, "GPT-5.1 Codex Max") \
    X(T_97aa4f21, 19, "GPT-5.1 Codex mini") \
    X(T_4dda9489, 8, "GPT-5.2") \
    X(T_0ffa90f1, 13, "GPT-5.2 Chat") \
    X(T_dc052e91, 14, "GPT-5.2 Codex") \
    X(T_bb65db55, 12, "GPT-5.2 Pro") \
    X(T_527d3eff, 13, "GPT-5.3 Chat") \
    X(T_a89ee82d, 14, "GPT-5.3 Codex") \
    X(T_bc29172d, 8, "GPT-5.4") \
    X(T_bfdb7a2a, 12, "GPT-5.4 Pro") \
    X(T_fa7efd4d, 13, "GPT-5.4 mini") \
    X(T_79f399c5, 13, "GPT-5.4 nano") \
    X(T_8f07378d, 8, "GPT-5.5") \
    X(T_22e77de7, 12, "GPT-5.5 Pro") \
    X(T_588b174b, 14, "GPT-5.6 Cyber") \
    X(T_95d3f179, 13, "GPT-5.6 Luna") \
    X(T_4c15583f, 12, "GPT-5.6 Sol") \
    X(T_2719c688, 14, "GPT-5.6 Terra") \
    X(T_1b3c7f8e, 12, "GPT-6 Astra") \
    X(T_709ce676, 11, "GPT-6 Luna") \
    X(T_fe09781f, 10, "GPT-6 Sol") \
    X(T_ec9f1afd, 12, "GPT-6.1 Sol") \
    X(T_853a81ae, 14, "GPT-6.1 Terra") \
    X(T_bdc6eb60, 17, "GPT-Realtime-2.1") \
    X(T_36f4dc6c, 13, "GROQ_API_KEY") \
    X(T_863adb5c, 17, "Gemini 1.5 Flash") \
    X(T_17d4ebd3, 20, "Gemini 1.5 Flash-8B") \
    X(T_24f0dc5f, 15, "Gemini 1.5 Pro") \
    X(T_a0089ee0, 17, "Gemini 2.0 Flash") \
    X(T_d67bbb3a, 22, "Gemini 2.0 Flash-Lite") \
    X(T_2bd3a997, 40, "Gemini 2.5 Computer Use Preview 10-2025") \
    X(T_4b8754e0, 17, "Gemini 2.5 Flash") \
    X(T_486c13b0, 36, "Gemini 2.5 Flash Lite Preview 06-17") \
    X(T_580f7c4d, 46, "Gemini 2.5 Flash Native Audio Preview 12 2025") \
    X(T_c7d80eaa, 31, "Gemini 2.5 Flash Preview 04-17") \
    X(T_59206e20, 31, "Gemini 2.5 Flash Preview 05-20") \
    X(T_c90c763f, 29, "Gemini 2.5 Flash Preview TTS") \
    X(T_26c8128c, 22, "Gemini 2.5 Flash-Lite") \
    X(T_9ab28ff1, 15, "Gemini 2.5 Pro") \
    X(T_d33b1101, 29, "Gemini 2.5 Pro Preview 05-06") \
    X(T_6952351d, 29, "Gemini 2.5 Pro Preview 06-05") \
    X(T_394b7af7, 27, "Gemini 2.5 Pro Preview TTS") \
    X(T_fbcf7214, 23, "Gemini 3 Flash Preview") \
    X(T_dbbdc5ff, 21, "Gemini 3 Pro Preview") \
    X(T_a7d97617, 22, "Gemini 3.1 Flash Lite") \
    X(T_3178ecca, 30, "Gemini 3.1 Flash Live Preview") \
    X(T_c427f37c, 23, "Gemini 3.1 Pro Preview") \
    X(T_371dab1a, 17, "Gemini 3.5 Flash") \
    X(T_82770f0b, 22, "Gemini 3.5 Flash Lite") \
    X(T_c48adb0b, 17, "Gemini 3.6 Flash") \
    X(T_947c93ec, 17, "Gemini 3.7 Flash") \
    X(T_1b6b70b5, 17, "Gemini 3.8 Flash") \
    X(T_4ce5ae17, 15, "Gemini 4 Argon") \
    X(T_426e221e, 16, "Gemini 4 Carbon") \
    X(T_70e57167, 21, "Gemini Embedding 001") \
    X(T_2a2dec5f, 19, "Gemini Embedding 2") \
    X(T_bd82b11c, 26, "Gemini Omni Flash Preview") \
    X(T_0cb7d49d, 11, "Gemma 2 9B") \
    X(T_563fecda, 12, "Gemma 3 27B") \
    X(T_5870b5a5, 13, "Glm 4.5 Airx") \
    X(T_a6c67870, 10, "Glm 4.5 X") \
    X(T_ce770667, 7, "Google") \
    X(T_ef100bcb, 27, "Google Gemini Flash Latest") \
    X(T_a2fbc5cb, 25, "Google Gemini Pro Latest") \
    X(T_effc91d7, 17, "Google Vertex AI") \
    X(T_d2ba6272, 25, "Google: Gemini 2.5 Flash") \
    X(T_5fe1c789, 33, "Google: Gemini 2.5 Flash (batch)") \
    X(T_e76d9279, 30, "Google: Gemini 2.5 Flash Lite") \
    X(T_5b989c6e, 38, "Google: Gemini 2.5 Flash Lite (batch)") \
    X(T_c03fa2a8, 23, "Google: Gemini 2.5 Pro") \
    X(T_a9658976, 31, "Google: Gemini 2.5 Pro (batch)") \
    X(T_6b524487, 37, "Google: Gemini 2.5 Pro Preview 05-06") \
    X(T_b759332f, 37, "Google: Gemini 2.5 Pro Preview 06-05") \
    X(T_94596961, 31, "Google: Gemini 3 Flash Preview") \
    X(T_be283ce9, 39, "Google: Gemini 3 Flash Preview (batch)") \
    X(T_20ddb143, 30, "Google: Gemini 3.1 Flash Lite") \
    X(T_f8984915, 38, "Google: Gemini 3.1 Flash Lite (batch)") \
    X(T_5b1feb30, 38, "Google: Gemini 3.1 Flash Lite Preview") \
    X(T_2ed435f4, 31, "Google: Gemini 3.1 Pro Preview") \
    X(T_94d84d3c, 39, "Google: Gemini 3.1 Pro Preview (batch)") \
    X(T_99146ab7, 44, "Google: Gemini 3.1 Pro Preview Custom Tools") \
    X(T_865d110d, 25, "Google: Gemini 3.5 Flash") \
    X(T_30577b3e, 33, "Google: Gemini 3.5 Flash (batch)") \
    X(T_332e4a70, 30, "Google: Gemini 3.5 Flash Lite") \
    X(T_40aa643f, 38, "Google: Gemini 3.5 Flash Lite (batch)") \
    X(T_4d6496ec, 25, "Google: Gemini 3.6 Flash") \
    X(T_925bfca3, 33, "Google: Gemini 3.6 Flash (batch)") \
    X(T_66179b0c, 25, "Google: Gemini 3.7 Flash") \
    X(T_7750f044, 33, "Google: Gemini 3.7 Flash (batch)") \
    X(T_3490fb5b, 20, "Google: Gemma 2 27B") \
    X(T_b3d8e998, 20, "Google: Gemma 3 12B") \
    X(T_b00bc752, 20, "Google: Gemma 3 27B") \
    X(T_9f388ac7, 19, "Google: Gemma 3 4B") \
    X(T_eaec9c4e, 20, "Google: Gemma 3n 4B") \
    X(T_55e23ea1, 25, "Google: Gemma 4 26B A4B ") \
    X(T_5d0ad656, 32, "Google: Gemma 4 26B A4B  (free)") \
    X(T_0ac57378, 20, "Google: Gemma 4 31B") \
    X(T_225d7962, 27, "Google: Gemma 4 31B (free)") \
    X(T_7ae32811, 29, "Google: Lyria 3 Clip Preview") \
    X(T_e2124ceb, 28, "Google: Lyria 3 Pro Preview") \
    X(T_6b825e44, 45, "Google: Nano Banana (Gemini 2.5 Flash Image)") \
    X(T_d63bf8aa, 55, "Google: Nano Banana 2 (Gemini 3.1 Flash Image Preview)") \
    X(T_d1d2f579, 47, "Google: Nano Banana 2 (Gemini 3.1 Flash Image)") \
    X(T_0faa87a5, 57, "Google: Nano Banana 2 Lite (Gemini 3.1 Flash Lite Image)") \
    X(T_b75ec10b, 53, "Google: Nano Banana Pro (Gemini 3 Pro Image Preview)") \
    X(T_6066bd4e, 45, "Google: Nano Banana Pro (Gemini 3 Pro Image)") \
    X(T_2ea2d69e, 14, "Grok 2 (1212)") \
    X(T_3db79809, 21, "Grok 2 Vision (1212)") \
    X(T_bf105335, 7, "Grok 3") \
    X(T_230738d6, 12, "Grok 3 Fast") \
    X(T_6ca26c2b, 12, "Grok 3 Mini") \
    X(T_5dcf0ef8, 17, "Grok 3 Mini Fast") \
    X(T_7bbfd323, 7, "Grok 4") \
    X(T_c07cba16, 24, "Grok 4 1 Fast Reasoning") \
    X(T_7c5f6626, 28, "Grok 4 Fast (Non-Reasoning)") \
    X(T_6c8e5961, 22, "Grok 4 Fast Reasoning") \
    X(T_7b926c83, 30, "Grok 4.1 Fast (Non-Reasoning)") \
    X(T_e0267129, 26, "Grok 4.20 (Non-Reasoning)") \
    X(T_6190e2ce, 22, "Grok 4.20 (Reasoning)") \
    X(T_f49aac61, 9, "Grok 4.3") \
    X(T_eba10bb6, 9, "Grok 4.5") \
    X(T_4e2ddcfc, 9, "Grok 4.6") \
    X(T_0848fce8, 9, "Grok 4.7") \
    X(T_dd8f17bc, 15, "Grok Build 0.1") \
    X(T_70eab38e, 17, "Grok Code Fast 1") \
    X(T_493727d6, 5, "Groq") \
    X(T_43f60020, 36, "Half price from 16:30 to 00:30 UTC.") \
    X(T_b447ead1, 59, "Hard problems where a wrong answer costs more than token" \
        "s\000") \
    X(T_e2e8a3c6, 23, "IBM: Granite 4.0 Micro") \
    X(T_cd374a6c, 20, "IBM: Granite 4.1 8B") \
    X(T_59965aff, 18, "INCEPTION_API_KEY") \
    X(T_8973b550, 9, "Imagen 2") \
    X(T_d3f1c593, 9, "Imagen 4") \
    X(T_52420946, 10, "Inception") \
    X(T_940fb9c6, 21, "Inception: Mercury 2") \
    X(T_20139287, 89, "Its tokenizer makes about 30\045 more tokens of a text than" \
        " that of the models before 4.7.\000") \
    X(T_de9a25a4, 16, "Jamba 1.5 Large") \
    X(T_34f72b8f, 15, "Jamba 1.5 Mini") \
    X(T_d0a798ff, 12, "Jamba Large") \
    X(T_2c227875, 11, "Jamba Mini") \
    X(T_9bd09a70, 13, "January 2024") \
    X(T_4cc23c1a, 13, "January 2025") \
    X(T_3ba37c61, 13, "January 2026") \
    X(T_40612b9f, 10, "July 2024") \
    X(T_a3a09a1a, 10, "July 2025") \
    X(T_7d80c320, 10, "June 2024") \
    X(T_964da9b5, 10, "June 2025") \
    X(T_ee00ffb5, 10, "June 2026") \
    X(T_d7ed108b, 98, "Keep a request at or below 272,000 input tokens: above i" \
        "t every input token costs twice as much.\000") \
    X(T_b2e1dd95, 13, "Kimi K2 0711") \
    X(T_a8558218, 13, "Kimi K2 0905") \
    X(T_d22724b7, 17, "Kimi K2 Thinking") \
    X(T_6d039c1b, 23, "Kimi K2 Thinking Turbo") \
    X(T_54c96ec0, 14, "Kimi K2 Turbo") \
    X(T_97a65058, 10, "Kimi K2.5") \
    X(T_2a362905, 10, "Kimi K2.6") \
    X(T_ea53fba6, 15, "Kimi K2.7 Code") \
    X(T_7f3ef98c, 25, "Kimi K2.7 Code HighSpeed") \
    X(T_cacf6b25, 8, "Kimi K3") \
    X(T_a94250b1, 14, "Kimi K3.1 Pro") \
    X(T_65eb3a6b, 24, "Kimi K3.1 Pro Highspeed") \
    X(T_061f1821, 16, "Kimi for Coding") \
    X(T_a6a91ca0, 30, "Kwaipilot: KAT-Coder-Air V2.5") \
    X(T_b2d8855e, 28, "Kwaipilot: KAT-Coder-Pro V2") \
    X(T_b54f3134, 30, "Kwaipilot: KAT-Coder-Pro V2.5") \
    X(T_00903bdd, 15, "Ling-3.0-flash") \
    X(T_3ee44c6c, 29, "LiquidAI: LFM2.5-2.6B (free)") \
    X(T_d4f58e06, 54, "LiteLLM listed ten times this price until 2026-06-24.") \
    X(T_9fb16d86, 22, "Llama 3.1 8B Instruct") \
    X(T_f1d4c2b8, 23, "Llama 3.2 90B Instruct") \
    X(T_f5cd775c, 23, "Llama 3.3 70B Instruct") \
    X(T_3ec76998, 17, "Llama 4 Maverick") \
    X(T_64bba10c, 14, "Llama 4 Scout") \
    X(T_4c8a9eca, 72, "Long agent runs with many tool calls\000Editing code across" \
        " several files\000") \
    X(T_ba93412b, 39, "Long documents and whole repositories\000") \
    X(T_59eccaf9, 19, "META_MODEL_API_KEY") \
    X(T_53e737f9, 16, "MINIMAX_API_KEY") \
    X(T_861f0936, 16, "MISTRAL_API_KEY") \
    X(T_b6b1369f, 17, "MOONSHOT_API_KEY") \
    X(T_721a8e1e, 17, "Magistral Medium") \
    X(T_dc81bbaf, 22, "Magistral Medium 2506") \
    X(T_78d9d7d2, 22, "Magistral Medium 2509") \
    X(T_ac4f539a, 21, "Magistral Small 2506") \
    X(T_c0516d85, 23, "Magistral Small Latest") \
    X(T_9b08844b, 14, "Magnum v4 72B") \
    X(T_429be916, 23, "Mancer: Weaver (alpha)") \
    X(T_6655c9cc, 11, "March 2024") \
    X(T_e59ea10b, 11, "March 2025") \
    X(T_39e5e0b2, 11, "March 2026") \
    X(T_0979b989, 211, "Mark the unchanging head of a prompt as cacheable: a rea" \
        "d costs a tenth of the input price.\000Split work so that a" \
        " request stays at or below 200,000 input tokens; one tok" \
        "en more doubles the price of all of them.\000") \
    X(T_133433fe, 9, "May 2024") \
    X(T_ecc85397, 9, "May 2025") \
    X(T_4f7d1695, 9, "May 2026") \
    X(T_c5562f81, 21, "Meituan: LongCat 2.0") \
    X(T_5d4acfd2, 10, "Mercury 2") \
    X(T_4be063a6, 12, "Mercury 2.5") \
    X(T_4f749de7, 5, "Meta") \
    X(T_aabc00e0, 29, "Meta: Llama 3.1 70B Instruct") \
    X(T_226b0ad7, 28, "Meta: Llama 3.1 8B Instruct") \
    X(T_da9060ef, 28, "Meta: Llama 3.2 1B Instruct") \
    X(T_562833a3, 28, "Meta: Llama 3.2 3B Instruct") \
    X(T_bde26435, 29, "Meta: Llama 3.3 70B Instruct") \
    X(T_322acf60, 23, "Meta: Llama 4 Maverick") \
    X(T_2f978da3, 20, "Meta: Llama 4 Scout") \
    X(T_92abb1a5, 24, "Meta: Llama Guard 4 12B") \
    X(T_a228daf6, 23, "Meta: Muse Glimmer 30B") \
    X(T_32791fad, 21, "Meta: Muse Spark 1.1") \
    X(T_736e8f18, 21, "Meta: Muse Spark 1.2") \
    X(T_a5e3ee88, 33, "Meta: Muse Spark 1.2 Contributor") \
    X(T_2a73f651, 14, "MiMo-V2-Flash") \
    X(T_9b3ca667, 10, "MiMo-V2.5") \
    X(T_7ab59d1c, 14, "MiMo-V2.5-Pro") \
    X(T_926bdcdd, 14, "MiMo-V2.6-Pro") \
    X(T_8325715e, 17, "Microsoft: Phi 4") \
    X(T_b248f2e0, 8, "MiniMax") \
    X(T_33e49f22, 11, "MiniMax M2") \
    X(T_3fcf806d, 13, "MiniMax M2.1") \
    X(T_d7cd61c9, 13, "MiniMax M2.5") \
    X(T_d40dabd8, 23, "MiniMax M2.5 Highspeed") \
    X(T_3d15fd31, 13, "MiniMax M2.7") \
    X(T_d0540bb3, 23, "MiniMax M2.7 Highspeed") \
    X(T_ae09fbf0, 11, "MiniMax M3") \
    X(T_c9e0aa1d, 19, "MiniMax M3.1 Flash") \
    X(T_ca362a23, 20, "MiniMax: MiniMax M1") \
    X(T_53ce0cbc, 20, "MiniMax: MiniMax M2") \
    X(T_3219c550, 24, "MiniMax: MiniMax M2-her") \
    X(T_53547761, 22, "MiniMax: MiniMax M2.1") \
    X(T_1079e841, 22, "MiniMax: MiniMax M2.5") \
    X(T_547f3ccd, 22, "MiniMax: MiniMax M2.7") \
    X(T_1fb0d748, 20, "MiniMax: MiniMax M3") \
    X(T_ca5425c3, 28, "MiniMax: MiniMax M3 (batch)") \
    X(T_4214180f, 20, "MiniMax: MiniMax-01") \
    X(T_f977f12d, 16, "Ministral 3 14B") \
    X(T_33dacfa9, 15, "Ministral 3 3B") \
    X(T_a3419c66, 15, "Ministral 3 8B") \
    X(T_a0d9910a, 13, "Ministral 8B") \
    X(T_cc25e110, 11, "Mistral 7B") \
    X(T_f1fff94a, 11, "Mistral AI") \
    X(T_dde3c8c3, 14, "Mistral Embed") \
    X(T_d1b3bb26, 14, "Mistral Large") \
    X(T_07488f21, 18, "Mistral Large 2.1") \
    X(T_f3898341, 19, "Mistral Large 2402") \
    X(T_cca95280, 19, "Mistral Large 2407") \
    X(T_6df537b2, 16, "Mistral Large 3") \
    X(T_8f85116e, 16, "Mistral Large 4") \
    X(T_9c2055b3, 15, "Mistral Medium") \
    X(T_bf82dceb, 20, "Mistral Medium 2312") \
    X(T_a81641cc, 17, "Mistral Medium 3") \
    X(T_239f8e43, 19, "Mistral Medium 3.1") \
    X(T_ed5f6010, 19, "Mistral Medium 3.5") \
    X(T_33eca3e5, 17, "Mistral OCR 2505") \
    X(T_9bf4dad3, 17, "Mistral OCR 2512") \
    X(T_6bc873eb, 16, "Mistral OCR 4.1") \
    X(T_6956e0a3, 14, "Mistral Small") \
    X(T_d39a7076, 18, "Mistral Small 3.2") \
    X(T_4f57a42c, 16, "Mistral Small 4") \
    X(T_e484313c, 13, "Mistral Tiny") \
    X(T_e087f56f, 24, "Mistral: Codestral 2508") \
    X(T_f641d737, 30, "Mistral: Ministral 3 14B 2512") \
    X(T_d16864eb, 29, "Mistral: Ministral 3 3B 2512") \
    X(T_8d440208, 29, "Mistral: Ministral 3 8B 2512") \
    X(T_eff67fbe, 22, "Mistral: Ministral 8B") \
    X(T_1f585dbb, 30, "Mistral: Mistral Large 3 2512") \
    X(T_4d3c3190, 26, "Mistral: Mistral Medium 3") \
    X(T_cc44f0a6, 28, "Mistral: Mistral Medium 3.1") \
    X(T_48e22488, 28, "Mistral: Mistral Medium 3.5") \
    X(T_8d26d5a0, 22, "Mistral: Mistral Nemo") \
    X(T_4e7d5132, 25, "Mistral: Mistral Small 3") \
    X(T_9e6af854, 31, "Mistral: Mistral Small 3.1 24B") \
    X(T_88d84ab9, 31, "Mistral: Mistral Small 3.2 24B") \
    X(T_84818057, 25, "Mistral: Mistral Small 4") \
    X(T_06c7c093, 32, "Mistral: Mixtral 8x22B Instruct") \
    X(T_de5a9254, 14, "Mistral: Saba") \
    X(T_f7dc9587, 32, "Mistral: Voxtral Small 24B 2507") \
    X(T_f79c7c98, 14, "Mixtral 8x22B") \
    X(T_1f26e299, 13, "Mixtral 8x7B") \
    X(T_cab25613, 12, "Moonshot AI") \
    X(T_ad4fcbc4, 17, "Moonshot V1 128k") \
    X(T_652fc31e, 16, "Moonshot V1 32k") \
    X(T_f019296f, 15, "Moonshot V1 8k") \
    X(T_a19f8ff0, 23, "MoonshotAI Kimi Latest") \
    X(T_5479d29f, 25, "MoonshotAI: Kimi K2 0711") \
    X(T_f0bae7e1, 25, "MoonshotAI: Kimi K2 0905") \
    X(T_1182611c, 29, "MoonshotAI: Kimi K2 Thinking") \
    X(T_ab38ac4e, 22, "MoonshotAI: Kimi K2.5") \
    X(T_29db467b, 22, "MoonshotAI: Kimi K2.6") \
    X(T_ea67670e, 27, "MoonshotAI: Kimi K2.7 Code") \
    X(T_4e9963ab, 35, "MoonshotAI: Kimi K2.7 Code (batch)") \
    X(T_9a236b83, 20, "MoonshotAI: Kimi K3") \
    X(T_0eacaca1, 21, "Morph: Morph V3 Fast") \
    X(T_e016de1e, 22, "Morph: Morph V3 Large") \
    X(T_c6cea976, 43, "Multi-step reasoning over text and images\000") \
    X(T_52048cc5, 11, "Muse Ember") \
    X(T_d1fe0570, 15, "Muse Spark 1.1") \
    X(T_9f0e4fee, 15, "Muse Spark 1.2") \
    X(T_e2adca9b, 15, "Muse Spark 1.3") \
    X(T_61171b55, 12, "Muse Wonder") \
    X(T_db257639, 13, "MythoMax 13B") \
    X(T_3de08769, 32, "NVIDIA: Nemotron 3 Nano 30B A3B") \
    X(T_774f00a4, 39, "NVIDIA: Nemotron 3 Nano 30B A3B (free)") \
    X(T_da288908, 36, "NVIDIA: Nemotron 3 Nano Omni (free)") \
    X(T_1c34b925, 25, "NVIDIA: Nemotron 3 Super") \
    X(T_3328f8cb, 32, "NVIDIA: Nemotron 3 Super (free)") \
    X(T_ce2bdaab, 25, "NVIDIA: Nemotron 3 Ultra") \
    X(T_f651c5af, 33, "NVIDIA: Nemotron 3 Ultra (batch)") \
    X(T_4eea4106, 32, "NVIDIA: Nemotron 3 Ultra (free)") \
    X(T_4ff63152, 43, "NVIDIA: Nemotron 3.5 Content Safety (free)") \
    X(T_fc0292ab, 31, "NVIDIA: Nemotron 3.5 Lightning") \
    X(T_b0ce164d, 38, "NVIDIA: Nemotron 3.5 Lightning (free)") \
    X(T_9be9881f, 38, "NVIDIA: Nemotron Nano 12B 2 VL (free)") \
    X(T_bdb134c5, 35, "NVIDIA: Nemotron Nano 9B V2 (free)") \
    X(T_e626775c, 12, "Nano Banana") \
    X(T_106c9b15, 14, "Nano Banana 2") \
    X(T_48f85356, 19, "Nano Banana 2 Lite") \
    X(T_d5d49400, 16, "Nano Banana Pro") \
    X(T_a427ea48, 21, "Nex AGI: Nex-N2-Mini") \
    X(T_ccc3f69e, 20, "Nex AGI: Nex-N2-Pro") \
    X(T_ee96af99, 29, "Nous: Hermes 3 405B Instruct") \
    X(T_2c2bc6be, 28, "Nous: Hermes 3 70B Instruct") \
    X(T_74ff33c0, 20, "Nous: Hermes 4 405B") \
    X(T_02f7aac8, 19, "Nous: Hermes 4 70B") \
    X(T_f53e2a84, 12, "Nova 2 Lite") \
    X(T_3da72468, 10, "Nova Lite") \
    X(T_a078a76c, 11, "Nova Micro") \
    X(T_62479bd6, 13, "Nova Premier") \
    X(T_02648eaf, 9, "Nova Pro") \
    X(T_e69c0d09, 14, "November 2023") \
    X(T_4c712734, 14, "November 2024") \
    X(T_afddde14, 14, "November 2025") \
    X(T_1bd0074c, 15, "OPENAI_API_KEY") \
    X(T_92df3a66, 19, "OPENROUTER_API_KEY") \
    X(T_a1b9bc7c, 13, "October 2023") \
    X(T_a7326fa7, 13, "October 2024") \
    X(T_38568523, 13, "October 2025") \
    X(T_6e834817, 23, "Off-peak prices ended.") \
    X(T_d4c0dac5, 23, "Omni Moderation Latest") \
    X(T_49eadda1, 18, "Open Mistral Nemo") \
    X(T_8b7d1a31, 7, "OpenAI") \
    X(T_aa0922d7, 18, "OpenAI GPT Latest") \
    X(T_76f4c17e, 23, "OpenAI GPT Mini Latest") \
    X(T_c9d1c79a, 18, "OpenAI: GPT Audio") \
    X(T_2c9ba476, 23, "OpenAI: GPT Audio Mini") \
    X(T_d160d9a5, 24, "OpenAI: GPT Chat Latest") \
    X(T_cd2712de, 22, "OpenAI: GPT-3.5 Turbo") \
    X(T_54c3c5d0, 30, "OpenAI: GPT-3.5 Turbo (batch)") \
    X(T_a47713ee, 36, "OpenAI: GPT-3.5 Turbo (older v0613)") \
    X(T_c7d314de, 26, "OpenAI: GPT-3.5 Turbo 16k") \
    X(T_b2378d19, 31, "OpenAI: GPT-3.5 Turbo Instruct") \
    X(T_c03319c7, 14, "OpenAI: GPT-4") \
    X(T_36da6933, 20, "OpenAI: GPT-4 Turbo") \
    X(T_d3dd69ff, 28, "OpenAI: GPT-4 Turbo (batch)") \
    X(T_589dbb98, 28, "OpenAI: GPT-4 Turbo Preview") \
    X(T_fb1e7159, 16, "OpenAI: GPT-4.1") \
    X(T_8d5e80d5, 24, "OpenAI: GPT-4.1 (batch)") \
    X(T_aecdc8d1, 21, "OpenAI: GPT-4.1 Mini") \
    X(T_6dd27d41, 29, "OpenAI: GPT-4.1 Mini (batch)") \
    X(T_300b5e73, 21, "OpenAI: GPT-4.1 Nano") \
    X(T_522ac1f4, 29, "OpenAI: GPT-4.1 Nano (batch)") \
    X(T_3a7e591f, 15, "OpenAI: GPT-4o") \
    X(T_b86c395c, 28, "OpenAI: GPT-4o (2024-05-13)") \
    X(T_c656ce73, 28, "OpenAI: GPT-4o (2024-08-06)") \
    X(T_66decb55, 28, "OpenAI: GPT-4o (2024-11-20)") \
    X(T_862fdd1a, 23, "OpenAI: GPT-4o (batch)") \
    X(T_2345b920, 20, "OpenAI: GPT-4o-mini") \
    X(T_3f562c7a, 33, "OpenAI: GPT-4o-mini (2024-07-18)") \
    X(T_0b185a11, 28, "OpenAI: GPT-4o-mini (batch)") \
    X(T_2838eea5, 14, "OpenAI: GPT-5") \
    X(T_e5f19c7d, 22, "OpenAI: GPT-5 (batch)") \
    X(T_a467f958, 28, "OpenAI: GPT-5 Codex (batch)") \
    X(T_10d3dc20, 20, "OpenAI: GPT-5 Image") \
    X(T_303a24d8, 25, "OpenAI: GPT-5 Image Mini") \
    X(T_b2e3c85e, 19, "OpenAI: GPT-5 Mini") \
    X(T_06044e65, 27, "OpenAI: GPT-5 Mini (batch)") \
    X(T_171999f2, 19, "OpenAI: GPT-5 Nano") \
    X(T_bdefad43, 27, "OpenAI: GPT-5 Nano (batch)") \
    X(T_2def9bd9, 18, "OpenAI: GPT-5 Pro") \
    X(T_606644ef, 26, "OpenAI: GPT-5 Pro (batch)") \
    X(T_b06c32a5, 16, "OpenAI: GPT-5.1") \
    X(T_415d06cd, 24, "OpenAI: GPT-5.1 (batch)") \
    X(T_c2d61f05, 22, "OpenAI: GPT-5.1-Codex") \
    X(T_bb2558d3, 26, "OpenAI: GPT-5.1-Codex-Max") \
    X(T_d2a55b5c, 27, "OpenAI: GPT-5.1-Codex-Mini") \
    X(T_0c84bf17, 16, "OpenAI: GPT-5.2") \
    X(T_4de2fedd, 24, "OpenAI: GPT-5.2 (batch)") \
    X(T_d7f0906e, 21, "OpenAI: GPT-5.2 Chat") \
    X(T_7238102a, 20, "OpenAI: GPT-5.2 Pro") \
    X(T_3c17a128, 28, "OpenAI: GPT-5.2 Pro (batch)") \
    X(T_a9a9083f, 22, "OpenAI: GPT-5.2-Codex") \
    X(T_9fb69100, 22, "OpenAI: GPT-5.3-Codex") \
    X(T_5bdbfacd, 16, "OpenAI: GPT-5.4") \
    X(T_fc6047f1, 24, "OpenAI: GPT-5.4 (batch)") \
    X(T_756bfa4a, 24, "OpenAI: GPT-5.4 Image 2") \
    X(T_28c10aa7, 21, "OpenAI: GPT-5.4 Mini") \
    X(T_8588f14e, 29, "OpenAI: GPT-5.4 Mini (batch)") \
    X(T_4012334d, 21, "OpenAI: GPT-5.4 Nano") \
    X(T_da41e26d, 29, "OpenAI: GPT-5.4 Nano (batch)") \
    X(T_d20eb94c, 20, "OpenAI: GPT-5.4 Pro") \
    X(T_da5c1228, 28, "OpenAI: GPT-5.4 Pro (batch)") \
    X(T_beeab3d8, 16, "OpenAI: GPT-5.5") \
    X(T_b087067a, 24, "OpenAI: GPT-5.5 (batch)") \
    X(T_da8b65c6, 20, "OpenAI: GPT-5.5 Pro") \
    X(T_927a7eec, 28, "OpenAI: GPT-5.5 Pro (batch)") \
    X(T_6725ed76, 21, "OpenAI: GPT-5.6 Luna") \
    X(T_ca35bf83, 29, "OpenAI: GPT-5.6 Luna (batch)") \
    X(T_b85c0697, 25, "OpenAI: GPT-5.6 Luna Pro") \
    X(T_335a4e33, 33, "OpenAI: GPT-5.6 Luna Pro (batch)") \
    X(T_949abfad, 20, "OpenAI: GPT-5.6 Sol") \
    X(T_eb432810, 28, "OpenAI: GPT-5.6 Sol (batch)") \
    X(T_ce3c0d46, 24, "OpenAI: GPT-5.6 Sol Pro") \
    X(T_15e5bdf8, 32, "OpenAI: GPT-5.6 Sol Pro (batch)") \
    X(T_20df7651, 22, "OpenAI: GPT-5.6 Terra") \
    X(T_a0fcc4fd, 30, "OpenAI: GPT-5.6 Terra (batch)") \
    X(T_e21e7cce, 26, "OpenAI: GPT-5.6 Terra Pro") \
    X(T_f8f2bb32, 34, "OpenAI: GPT-5.6 Terra Pro (batch)") \
    X(T_68fdcee5, 21, "OpenAI: gpt-oss-120b") \
    X(T_fcf8bfc0, 20, "OpenAI: gpt-oss-20b") \
    X(T_55bf14d6, 30, "OpenAI: gpt-oss-safeguard-20b") \
    X(T_6914a237, 11, "OpenAI: o1") \
    X(T_d8a55a53, 19, "OpenAI: o1 (batch)") \
    X(T_39cb87f7, 15, "OpenAI: o1-pro") \
    X(T_cb6757fc, 23, "OpenAI: o1-pro (batch)") \
    X(T_e796d01f, 11, "OpenAI: o3") \
    X(T_855ba6bf, 19, "OpenAI: o3 (batch)") \
    X(T_128d78cb, 16, "OpenAI: o3 Mini") \
    X(T_9b246e89, 24, "OpenAI: o3 Mini (batch)") \
    X(T_7a5c049d, 21, "OpenAI: o3 Mini High") \
    X(T_fdc30ca9, 29, "OpenAI: o3 Mini High (batch)") \
    X(T_5e5a829f, 15, "OpenAI: o3 Pro") \
    X(T_b12af3e3, 23, "OpenAI: o3 Pro (batch)") \
    X(T_2386d490, 16, "OpenAI: o4 Mini") \
    X(T_10b2f3d1, 24, "OpenAI: o4 Mini (batch)") \
    X(T_13c3b41b, 21, "OpenAI: o4 Mini High") \
    X(T_e17edb3c, 29, "OpenAI: o4 Mini High (batch)") \
    X(T_eb70c3bc, 11, "OpenRouter") \
    X(T_89fc75c2, 19, "OpenRouter: Fusion") \
    X(T_aac9d65e, 19, "Orpheus V1 English") \
    X(T_04637769, 9, "Ox Alpha") \
    X(T_8cf1f2de, 19, "PERPLEXITY_API_KEY") \
    X(T_e2bc6e20, 11, "Palmyra X4") \
    X(T_1f7746c1, 11, "Palmyra X5") \
    X(T_f8484957, 19, "Pareto Code Router") \
    X(T_858b1fe1, 82, "Peak hours cost double, 09:00-12:00 and 14:00-18:00 in B" \
        "eijing, Monday to Friday.") \
    X(T_fc285e14, 64, "Peak hours cost double, 09:00-12:00 and 14:00-18:00 in B" \
        "eijing.") \
    X(T_6993a5fb, 27, "Perceptron: Perceptron Mk1") \
    X(T_f394cc2a, 11, "Perplexity") \
    X(T_888782d6, 31, "Perplexity Sonar Deep Research") \
    X(T_ca55be29, 18, "Perplexity: Sonar") \
    X(T_b1831fed, 32, "Perplexity: Sonar Deep Research") \
    X(T_9ddfd2a5, 22, "Perplexity: Sonar Pro") \
    X(T_66018822, 29, "Perplexity: Sonar Pro Search") \
    X(T_b036ef0f, 32, "Perplexity: Sonar Reasoning Pro") \
    X(T_9761909d, 17, "Pixtral 12b 2409") \
    X(T_8963e536, 19, "Pixtral Large 2411") \
    X(T_5d51eda5, 21, "Points to Kimi K2.5.") \
    X(T_17872314, 21, "Points to Kimi K2.6.") \
    X(T_75cbea08, 23, "Poolside: Laguna S 2.1") \
    X(T_e97d58dd, 30, "Poolside: Laguna S 2.1 (free)") \
    X(T_d1f45d35, 24, "Poolside: Laguna XS 2.1") \
    X(T_4431aa64, 31, "Poolside: Laguna XS 2.1 (free)") \
    X(T_436c1d51, 9, "QwQ Plus") \
    X(T_f31ca38a, 11, "Qwen Flash") \
    X(T_1c8ce189, 9, "Qwen Max") \
    X(T_aa8fd4aa, 10, "Qwen Plus") \
    X(T_658034c1, 11, "Qwen Turbo") \
    X(T_ab5658b2, 12, "Qwen-VL Max") \
    X(T_58b24c79, 13, "Qwen-VL Plus") \
    X(T_2291bfb1, 21, "Qwen2.5 72B Instruct") \
    X(T_b9b75c49, 27, "Qwen2.5 Coder 32B Instruct") \
    X(T_4b70e8ae, 10, "Qwen3 14B") \
    X(T_7b7c92d9, 16, "Qwen3 235B-A22B") \
    X(T_8dc73efe, 10, "Qwen3 32B") \
    X(T_a39cb196, 9, "Qwen3 8B") \
    X(T_10f350ff, 18, "Qwen3 Coder Flash") \
    X(T_32af41ad, 17, "Qwen3 Coder Plus") \
    X(T_07cc0258, 10, "Qwen3 Max") \
    X(T_1a6f89a1, 31, "Qwen3-Coder 480B-A35B Instruct") \
    X(T_a8e24f9d, 17, "Qwen3-Omni Flash") \
    X(T_35a77d95, 14, "Qwen3-VL Plus") \
    X(T_d9a93d9b, 18, "Qwen3.5 397B-A17B") \
    X(T_fcaa4da6, 14, "Qwen3.5 Flash") \
    X(T_06b1b219, 13, "Qwen3.5 Plus") \
    X(T_be312208, 14, "Qwen3.6 Flash") \
    X(T_a6cc1f4f, 13, "Qwen3.6 Plus") \
    X(T_e4c52f25, 14, "Qwen3.7 Flash") \
    X(T_1343a883, 12, "Qwen3.7 Max") \
    X(T_e9476357, 13, "Qwen3.7 Plus") \
    X(T_d713040d, 14, "Qwen3.8 Flash") \
    X(T_99bc575a, 12, "Qwen3.8 Max") \
    X(T_4b52f412, 21, "Qwen: Qwen Plus 0728") \
    X(T_c0c6e5ee, 32, "Qwen: Qwen Plus 0728 (thinking)") \
    X(T_e60f7a4a, 16, "Qwen: Qwen-Plus") \
    X(T_27446cf8, 26, "Qwen: Qwen2.5 7B Instruct") \
    X(T_0930c105, 30, "Qwen: Qwen2.5 VL 72B Instruct") \
    X(T_5b1a561e, 16, "Qwen: Qwen3 14B") \
    X(T_18e97a7a, 22, "Qwen: Qwen3 235B A22B") \
    X(T_06dd59c1, 36, "Qwen: Qwen3 235B A22B Instruct 2507") \
    X(T_12642f44, 36, "Qwen: Qwen3 235B A22B Thinking 2507") \
    X(T_1b1433aa, 20, "Qwen: Qwen3 30B A3B") \
    X(T_bd260066, 34, "Qwen: Qwen3 30B A3B Instruct 2507") \
    X(T_23494489, 34, "Qwen: Qwen3 30B A3B Thinking 2507") \
    X(T_973bc1b3, 16, "Qwen: Qwen3 32B") \
    X(T_66e1d8d5, 15, "Qwen: Qwen3 8B") \
    X(T_64a7f7cd, 35, "Qwen: Qwen3 Coder 30B A3B Instruct") \
    X(T_12e90808, 28, "Qwen: Qwen3 Coder 480B A35B") \
    X(T_994bbc6e, 24, "Qwen: Qwen3 Coder Flash") \
    X(T_7d622eee, 23, "Qwen: Qwen3 Coder Next") \
    X(T_121be5d7, 23, "Qwen: Qwen3 Coder Plus") \
    X(T_1c17c04a, 16, "Qwen: Qwen3 Max") \
    X(T_813df893, 25, "Qwen: Qwen3 Max Thinking") \
    X(T_71db3837, 34, "Qwen: Qwen3 Next 80B A3B Instruct") \
    X(T_5953943e, 34, "Qwen: Qwen3 Next 80B A3B Thinking") \
    X(T_20af812a, 34, "Qwen: Qwen3 VL 235B A22B Instruct") \
    X(T_f03e17b2, 34, "Qwen: Qwen3 VL 235B A22B Thinking") \
    X(T_4dd2a3c7, 32, "Qwen: Qwen3 VL 30B A3B Instruct") \
    X(T_7796c186, 32, "Qwen: Qwen3 VL 30B A3B Thinking") \
    X(T_a037bd0e, 28, "Qwen: Qwen3 VL 32B Instruct") \
    X(T_4fdacbe0, 27, "Qwen: Qwen3 VL 8B Instruct") \
    X(T_0579bdb5, 27, "Qwen: Qwen3 VL 8B Thinking") \
    X(T_79ab7694, 24, "Qwen: Qwen3.5 397B A17B") \
    X(T_cbc5c6a9, 30, "Qwen: Qwen3.5 Plus 2026-02-15") \
    X(T_d83d31de, 30, "Qwen: Qwen3.5 Plus 2026-04-20") \
    X(T_c5bb702a, 24, "Qwen: Qwen3.5-122B-A10B") \
    X(T_167edf4b, 18, "Qwen: Qwen3.5-27B") \
    X(T_ddb0ea13, 22, "Qwen: Qwen3.5-35B-A3B") \
    X(T_4d8ad578, 17, "Qwen: Qwen3.5-9B") \
    X(T_420696ef, 20, "Qwen: Qwen3.5-Flash") \
    X(T_62218f80, 18, "Qwen: Qwen3.6 27B") \
    X(T_87e651c9, 22, "Qwen: Qwen3.6 35B A3B") \
    X(T_62201697, 20, "Qwen: Qwen3.6 Flash") \
    X(T_d7fb5988, 26, "Qwen: Qwen3.6 Max Preview") \
    X(T_547670f3, 19, "Qwen: Qwen3.6 Plus") \
    X(T_eb46b6b3, 20, "Qwen: Qwen3.7 Flash") \
    X(T_e86cd61b, 18, "Qwen: Qwen3.7 Max") \
    X(T_8eddcdf5, 19, "Qwen: Qwen3.7 Plus") \
    X(T_17b8c1d0, 24, "Qwen: Qwen3.8 2.4T A95B") \
    X(T_9b5ea3c4, 18, "Qwen: Qwen3.8 27B") \
    X(T_8e0e3ae1, 18, "Qwen: Qwen3.8 Max") \
    X(T_d5e0b919, 15, "ReMM SLERP 13B") \
    X(T_5ba90392, 56, "Reading images, sound, video and documents at low cost\000") \
    X(T_c218f7bd, 69, "Reasoning tokens are billed as output and can outnumber " \
        "the answer.\000") \
    X(T_1a7afc0f, 10, "Reka Edge") \
    X(T_953e5842, 13, "Reka Flash 3") \
    X(T_6499cb65, 23, "Relace: Relace Apply 3") \
    X(T_15b8d078, 22, "Relace: Relace Search") \
    X(T_654f80b5, 11, "Rerank 2.5") \
    X(T_390c935a, 16, "Rerank 2.5 Lite") \
    X(T_d8e979f2, 20, "Rerank English V3.0") \
    X(T_0facff35, 25, "Rerank Multilingual V3.0") \
    X(T_df96f561, 12, "Rerank V3.5") \
    X(T_a91e6f8d, 19, "Safety GPT OSS 20B") \
    X(T_839d2e96, 19, "Sakana: Fugu Ultra") \
    X(T_aeb4e625, 22, "Sakana: Sakana Namazu") \
    X(T_2448d1a7, 27, "Sao10K: Llama 3 8B Lunaris") \
    X(T_10b244c2, 35, "Sao10K: Llama 3.1 Euryale 70B v2.2") \
    X(T_2128329a, 30, "Sao10K: Llama 3.3 Euryale 70B") \
    X(T_04287b51, 83, "Send work that can wait through the batch interface, it " \
        "halves every token price.\000") \
    X(T_3988f056, 15, "September 2021") \
    X(T_f0fb79fc, 15, "September 2023") \
    X(T_8e52d2fc, 15, "September 2024") \
    X(T_0be8e91e, 15, "September 2025") \
    X(T_27c4dad6, 55, "Set a thinking budget; thoughts are billed as output.\000") \
    X(T_1340d8c6, 67, "Since 2026-08-23 in Beijing only Monday to Friday have p" \
        "eak hours.") \
    X(T_3552030f, 11, "Solar Mini") \
    X(T_5c02a340, 12, "Solar Pro 4") \
    X(T_83a0200c, 11, "Solar Pro3") \
    X(T_58f5938c, 6, "Sonar") \
    X(T_daaf31a9, 10, "Sonar Pro") \
    X(T_777142a2, 16, "Sonar Reasoning") \
    X(T_5c785b91, 20, "Sonar Reasoning Pro") \
    X(T_36cbf5b6, 7, "Sora 2") \
    X(T_f7f28c34, 11, "Sora 2 Pro") \
    X(T_d02f24a2, 73, "Sorting, tagging and routing at high volume\000Short answer" \
        "s in a dialogue\000") \
    X(T_004d42ec, 52, "Sound costs more than three times as much as text.\000") \
    X(T_e1bbe5d8, 58, "Sound is sold by the minute at a price not recorded here" \
        ".") \
    X(T_f1d7bd5a, 20, "SpaceXAI: Grok 4.20") \
    X(T_5ee71f74, 32, "SpaceXAI: Grok 4.20 Multi-Agent") \
    X(T_895a4388, 19, "SpaceXAI: Grok 4.3") \
    X(T_91cec2f0, 19, "SpaceXAI: Grok 4.5") \
    X(T_8fa0093a, 19, "SpaceXAI: Grok 4.6") \
    X(T_6df43e28, 25, "SpaceXAI: Grok Build 0.1") \
    X(T_0237f7a6, 67, "State the allowed answers in the prompt and ask for noth" \
        "ing else.\000") \
    X(T_64af6e7b, 93, "Stay at or below 200,000 input tokens where you can; abo" \
        "ve it the whole request costs more.\000") \
    X(T_bf82df3b, 24, "StepFun: Step 3.5 Flash") \
    X(T_580af859, 24, "StepFun: Step 3.7 Flash") \
    X(T_3dd9629a, 17, "TOGETHER_API_KEY") \
    X(T_64cb1f38, 6, "TTS 1") \
    X(T_14f3f9aa, 9, "TTS 1 HD") \
    X(T_bdc20b80, 31, "Tencent: Hunyuan A13B Instruct") \
    X(T_abb7dba9, 21, "Tencent: Hy-MT2-1.8B") \
    X(T_13c69327, 24, "Tencent: Hy-MT2-30B-A3B") \
    X(T_76b9d46f, 13, "Tencent: Hy3") \
    X(T_4ed8f6bb, 21, "Tencent: Hy3 preview") \
    X(T_0f114ec9, 23, "Text Embedding 3 Large") \
    X(T_96a3eb0b, 23, "Text Embedding 3 Small") \
    X(T_b2ecb6d8, 23, "Text Embedding Ada 002") \
    X(T_b5d33c4e, 84, "The fee of a request depends on the size of its search c" \
        "ontext; low is the default.") \
    X(T_863d01a0, 44, "The moderation interface is free of charge.") \
    X(T_55fcbbdb, 52, "The name pointed to DeepSeek V4 Flash from here on.") \
    X(T_069fcfe8, 54, "The premium for more than 200,000 input tokens ended.") \
    X(T_6f60c489, 65, "The vendor's page leaves long inputs out of priority pro" \
        "cessing.") \
    X(T_ef69d6d7, 115, "The vendor's page leaves long inputs out of priority pro" \
        "cessing. This price is promised until 2026-11-21 at leas" \
        "t.") \
    X(T_98130007, 29, "TheDrummer: Cydonia 24B V4.1") \
    X(T_3a3228b0, 26, "TheDrummer: Rocinante 12B") \
    X(T_cb5cf7d4, 27, "TheDrummer: Skyfall 36B V2") \
    X(T_a77a2c70, 27, "TheDrummer: UnslopNemo 12B") \
    X(T_5ca952d8, 64, "TheKrush/PromptFuel v1.0.19; prefect12/codex-token-meter" \
        " 0.2.22") \
    X(T_c7657bc0, 53, "TheKrush/PromptFuel v1.0.21; kurofune/claudit v1.8.2") \
    X(T_fb7b3b3d, 28, "TheKrush/PromptFuel v1.0.22") \
    X(T_fb6aac87, 80, "TheKrush/PromptFuel v1.0.22; platform.claude.com docs zh" \
        "-CN sonnet-5-5/overview") \
    X(T_0a591991, 27, "Thinking Machines: Inkling") \
    X(T_48393b72, 35, "Thinking Machines: Inkling (batch)") \
    X(T_85b1b934, 34, "Thinking Machines: Inkling (free)") \
    X(T_42d511d4, 33, "Thinking Machines: Inkling Small") \
    X(T_c70361b3, 40, "Thinking Machines: Inkling Small (free)") \
    X(T_8ecf1e93, 24, "Titan Text G1 - Express") \
    X(T_1551e58e, 12, "Together AI") \
    X(T_48a172b3, 16, "UPSTAGE_API_KEY") \
    X(T_c5258f24, 8, "Upstage") \
    X(T_772c2eab, 21, "Upstage: Solar Pro 3") \
    X(T_8303d671, 21, "Upstage: Solar Pro 4") \
    X(T_b0d26054, 15, "VOYAGE_API_KEY") \
    X(T_ca01adce, 19, "Venice: Uncensored") \
    X(T_29ef3d4c, 8, "Veo 3.1") \
    X(T_2777c453, 13, "Veo 3.1 fast") \
    X(T_46bb72e0, 13, "Veo 3.1 lite") \
    X(T_396ae777, 17, "Voxtral Mini TTS") \
    X(T_8010c06c, 24, "Voxtral Mini Transcribe") \
    X(T_de33a8bb, 14, "Voxtral Small") \
    X(T_9219a5f4, 9, "Voyage 3") \
    X(T_9584d075, 15, "Voyage 3 Large") \
    X(T_641d69a0, 14, "Voyage 3 Lite") \
    X(T_a16f78f6, 11, "Voyage 3.5") \
    X(T_6ea79261, 16, "Voyage 3.5 Lite") \
    X(T_333f11f4, 9, "Voyage 4") \
    X(T_71108a33, 15, "Voyage 4 Large") \
    X(T_b8aac649, 14, "Voyage 4 Lite") \
    X(T_77f05620, 10, "Voyage AI") \
    X(T_c5fa99b3, 14, "Voyage Code 3") \
    X(T_78bc55b3, 17, "Voyage Finance 2") \
    X(T_008634bd, 13, "Voyage Law 2") \
    X(T_4621ddbb, 20, "Voyage Multimodal 3") \
    X(T_9c438b1c, 14, "W&B Inference") \
    X(T_d18b9381, 14, "WANDB_API_KEY") \
    X(T_97c4b917, 68, "Weak at long chains of reasoning; hand those on to a lar" \
        "ger model.\000") \
    X(T_82eb1a9c, 10, "Whisper 1") \
    X(T_35a50c2f, 17, "Whisper Large V3") \
    X(T_40b84190, 23, "Whisper Large V3 Turbo") \
    X(T_11f4c722, 17, "WizardLM-2 8x22B") \
    X(T_d6fa463b, 19, "Writer: Palmyra X5") \
    X(T_ce4d630d, 12, "XAI_API_KEY") \
    X(T_9eaf6c89, 15, "XIAOMI_API_KEY") \
    X(T_9fc7c230, 7, "Xiaomi") \
    X(T_10e0811d, 18, "Xiaomi: MiMo-V2.5") \
    X(T_9a3f2e2f, 22, "Xiaomi: MiMo-V2.5-Pro") \
    X(T_d0050063, 5, "Z.AI") \
    X(T_51fcec3e, 14, "Z.ai: GLM 4.5") \
    X(T_df8ebf5d, 18, "Z.ai: GLM 4.5 Air") \
    X(T_e30aa491, 15, "Z.ai: GLM 4.5V") \
    X(T_71d0509c, 14, "Z.ai: GLM 4.6") \
    X(T_10d10aef, 15, "Z.ai: GLM 4.6V") \
    X(T_a7c59edf, 14, "Z.ai: GLM 4.7") \
    X(T_0a3718d3, 20, "Z.ai: GLM 4.7 Flash") \
    X(T_9137aec2, 12, "Z.ai: GLM 5") \
    X(T_86e1a42d, 18, "Z.ai: GLM 5 Turbo") \
    X(T_69524079, 14, "Z.ai: GLM 5.1") \
    X(T_a95bdb48, 14, "Z.ai: GLM 5.2") \
    X(T_cbe8433c, 22, "Z.ai: GLM 5.2 (batch)") \
    X(T_d08fa6de, 21, "Z.ai: GLM 5.2 (free)") \
    X(T_1c091fda, 14, "Z.ai: GLM 5.3") \
    X(T_f44a377a, 19, "Z.ai: GLM 5V Turbo") \
    X(T_41276364, 17, "Z.ai: GLM Latest") \
    X(T_d5dfd104, 14, "ZHIPU_API_KEY") \
    X(T_4c75e127, 78, "apidog gpt-6-1-terra-pricing; pi-ai first seen 2026-11-0" \
        "2 (absent 2026-10-21)") \
    X(T_67d224db, 41, "docs.laozhang.ai gemini-4-carbon-2026-11") \
    X(T_66af94bf, 41, "docs.laozhang.ai gpt-5-6-pricing-2026-07") \
    X(T_ddf2492b, 74, "docs.laozhang.ai gpt-5-6-pricing-2026-07 (2026-08-01); g" \
        "enai-prices 0.1.8") \
    X(T_209e04c4, 70, "docs.laozhang.ai gpt-5-6-pricing-2026-07; TheKrush/Promp" \
        "tFuel v1.0.19") \
    X(T_25924adb, 143, "docs.rs synaps 0.10.2 pricing (verified 2026-10-10: 0.05" \
        "x); platform.claude.com haiku-5-5 overview; pi-ai 0.2 on" \
        " 2026-10-05, 0.1 on 2026-10-15") \
    X(T_6edc97d0, 28, "earendil-works/pi-ai 0.86.1") \
    X(T_e3271dc9, 27, "earendil-works/pi-ai 1.5.2") \
    X(T_0334beb8, 30, "genai-prices 0.1.8 start_date") \
    X(T_7abaa6b3, 42, "genai-prices 0.1.8 start_date (scheduled)") \
    X(T_23bc06e7, 179, "genai-prices 0.1.8 start_date; TheKrush/PromptFuel v1.0." \
        "17; docs.laozhang.ai gpt-5-6-sol-price-cut-2026-09 (prom" \
        "otional, guaranteed through 2026-11-21; later price not " \
        "announced)") \
    X(T_bd3e6d5e, 43, "github anchpop/tysm\04360; genai-prices 0.1.8") \
    X(T_82386b4b, 13, "gpt-oss-120b") \
    X(T_ca1fe4e9, 12, "gpt-oss-20b") \
    X(T_919b66e8, 45, "https://ai.google.dev/gemini-api/docs/models") \
    X(T_2996fa02, 37, "https://aiplatform.googleapis.com/v1") \
    X(T_8eb12065, 50, "https://api-docs.deepseek.com/quick_start/pricing") \
    X(T_24338a83, 31, "https://api.ai21.com/studio/v1") \
    X(T_3ce36528, 29, "https://api.anthropic.com/v1") \
    X(T_8afc95df, 27, "https://api.cerebras.ai/v1") \
    X(T_7e75bc6d, 26, "https://api.cohere.com/v2") \
    X(T_a34e2a47, 25, "https://api.deepseek.com") \
    X(T_bfbe26f9, 38, "https://api.fireworks.ai/inference/v1") \
    X(T_be4e9aa8, 31, "https://api.groq.com/openai/v1") \
    X(T_d055cdee, 32, "https://api.inceptionlabs.ai/v1") \
    X(T_5d56d761, 34, "https://api.inference.wandb.ai/v1") \
    X(T_6e319eba, 23, "https://api.meta.ai/v1") \
    X(T_22a818b6, 26, "https://api.minimax.io/v1") \
    X(T_7c653571, 26, "https://api.mistral.ai/v1") \
    X(T_1e7762e4, 27, "https://api.moonshot.ai/v1") \
    X(T_d9617135, 26, "https://api.openai.com/v1") \
    X(T_a25b8d47, 26, "https://api.perplexity.ai") \
    X(T_274e22a4, 28, "https://api.together.xyz/v1") \
    X(T_760f32e4, 32, "https://api.upstage.ai/v1/solar") \
    X(T_b1a2eb85, 28, "https://api.voyageai.com/v1") \
    X(T_396fbae1, 20, "https://api.x.ai/v1") \
    X(T_e9983887, 30, "https://api.xiaomimimo.com/v1") \
    X(T_b1704202, 29, "https://api.z.ai/api/paas/v4") \
    X(T_9e64e348, 68, "https://aws.amazon.com/bedrock/pricing/; BerriAI/litellm" \
        " 2026-08-21") \
    X(T_cea27a36, 48, "https://bedrock-runtime.us-east-1.amazonaws.com") \
    X(T_e7ce1b2f, 55, "https://dashscope-intl.aliyuncs.com/compatible-mode/v1") \
    X(T_825854e5, 25, "https://dev.meta.ai/docs") \
    X(T_64146783, 45, "https://developers.upstage.ai/docs/apis/chat") \
    X(T_df6753e4, 51, "https://docs.ai21.com/docs/jamba-foundation-models") \
    X(T_58f4e209, 55, "https://docs.anthropic.com/en/docs/about-claude/models") \
    X(T_d422ba78, 37, "https://docs.aws.amazon.com/bedrock/") \
    X(T_e9526454, 36, "https://docs.cohere.com/docs/models") \
    X(T_96c10e9f, 49, "https://docs.inceptionlabs.ai/get-started/models") \
    X(T_05481508, 48, "https://docs.mistral.ai/getting-started/models/") \
    X(T_670aec11, 27, "https://docs.perplexity.ai") \
    X(T_732c90f2, 39, "https://docs.voyageai.com/docs/pricing") \
    X(T_d358eb76, 30, "https://docs.x.ai/docs/models") \
    X(T_667e8002, 42, "https://docs.z.ai/guides/overview/pricing") \
    X(T_53765dab, 49, "https://generativelanguage.googleapis.com/v1beta") \
    X(T_0f2f3b46, 66, "https://openai.com/api/pricing/, as in BerriAI/litellm 2" \
        "026-08-21") \
    X(T_76ef4ad6, 29, "https://openrouter.ai/api/v1") \
    X(T_051e0609, 36, "https://openrouter.ai/api/v1/models") \
    X(T_8cb952a8, 51, "https://platform.minimax.io/docs/guides/quickstart") \
    X(T_94d8f9bb, 43, "https://platform.moonshot.ai/docs/api/chat") \
    X(T_1636d167, 40, "https://platform.openai.com/docs/models") \
    X(T_56eb4ee6, 68, "https://platform.openai.com/docs/models; BerriAI/litellm" \
        " 2026-08-21") \
    X(T_88743397, 39, "https://platform.xiaomimimo.com/\043/docs") \
    X(T_c4987566, 57, "https://www.alibabacloud.com/help/en/model-studio/models") \
    X(T_c5d18386, 25, "inclusionAI: Ling-2.6-1T") \
    X(T_0e40a22b, 28, "inclusionAI: Ling-2.6-flash") \
    X(T_5fcae5c2, 25, "inclusionAI: Ring-2.6-1T") \
    X(T_0fe0da7d, 98, "introductory price made permanent 2026-09-01: github anc" \
        "hpop/tysm\04360; TheKrush/PromptFuel v1.0.22") \
    X(T_5e862d4a, 59, "langfuse/langfuse 2026-08-20; the vendor's page of its d" \
        "ay") \
    X(T_23a926be, 36, "litellm history; genai-prices 0.1.8") \
    X(T_a9a8ada5, 59, "merefield/codexometer v0.18.4; TheKrush/PromptFuel v1.0." \
        "21") \
    X(T_01e16e66, 22, "models.dev 2026-09-30") \
    X(T_cbfa08d4, 90, "models.dev; ten thousand times this stands in BerriAI/li" \
        "tellm 2026-08-21, a slip of units") \
    X(T_2352da72, 3, "o1") \
    X(T_0031a5b8, 8, "o1 Mini") \
    X(T_7da56e0a, 11, "o1 Preview") \
    X(T_4c2f4610, 7, "o1 Pro") \
    X(T_de2d91dc, 3, "o3") \
    X(T_b0d78dad, 17, "o3 Deep Research") \
    X(T_dbcff34a, 8, "o3 Mini") \
    X(T_db3dc113, 7, "o3 Pro") \
    X(T_12d4c851, 8, "o4 Mini") \
    X(T_330d30e6, 22, "o4 Mini Deep Research") \
    X(T_2f74e727, 82, "pi-ai 1.5.2 (2026-11-10), absent 2026-11-02; @ai-sdk/gat" \
        "eway 4.0.146 lists the id") \
    X(T_7c255653, 49, "platform.claude.com docs models/fable-5/overview") \
    X(T_bb9c320e, 51, "platform.claude.com docs models/haiku-5-5/overview") \
    X(T_b78bfe65, 48, "platform.claude.com docs models/opus-5/overview") \
    X(T_69462539, 62, "platform.claude.com docs pricing; TheKrush/PromptFuel v1" \
        ".0.22") \
    X(T_631ca692, 28, "pydantic/genai-prices 0.1.8") \
    X(T_f4c3a8ed, 71, "pydantic/genai-prices 0.1.8; long inputs by the rule of " \
        "openai.gpt-5.5") \
    X(T_dd8d9298, 26, "ryoppippi/ccusage 5816e64") \
    X(T_5f4e0160, 62, "vendor announcement; figures as in BerriAI/litellm 2026-" \
        "08-21") \
    X(T_a9306eae, 47, "vendor announcement; figures as in aggregators") \
    X(T_0d90df2c, 62, "vendor announcement; figures as in earendil-works/pi-ai " \
        "1.5.2") \
    X(T_cf88a524, 57, "vendor announcement; figures as in models.dev 2026-09-30") \
    X(T_db3dc6e7, 63, "vendor announcement; figures as in pydantic/genai-prices" \
        " 0.1.8") \
    X(T_daeed48c, 4, "xAI") \
    X(T_24cb9b17, 17, "xAI: Grok Latest") \

#define MEMBER(name, size, ...) char name[size];
struct mreg_data_texts {
    MREG_DATA_TEXTS(MEMBER)
    char padding[MREG_POOL_PAD];
};
#undef MEMBER
_Static_assert(sizeof(struct mreg_data_texts) >= 26542 + MREG_POOL_PAD,
               "nothing overlaps");

/* Of a member: its offset. */
#define TEXT(name) \
    ((uint32_t)offsetof(struct mreg_data_texts, name))

#endif
