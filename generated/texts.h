/* The pool of texts.
 * 3,635 texts.
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
    X(T_fc1e7f78, 6, "01.AI") \
    X(T_33ff57e2, 16, "01.AI: Yi Large") \
    X(T_6b86b273, 2, "1") \
    X(T_b05e2447, 4, "1.1") \
    X(T_77ac319b, 4, "1.2") \
    X(T_9c193c60, 4, "1.3") \
    X(T_9f29a130, 4, "1.5") \
    X(T_16af2772, 5, "100b") \
    X(T_6b51d431, 3, "12") \
    X(T_2abaca49, 4, "120") \
    X(T_d88b2377, 4, "16b") \
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
    X(T_61b8453c, 3, "4b") \
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
    X(T_b0b4d62f, 38, "@cf/ai4bharat/indictrans2-en-indic-1B") \
    X(T_0160a6ce, 27, "@cf/baai/bge-large-en-v1.5") \
    X(T_e92ca53c, 23, "@cf/cloudflare/clairic") \
    X(T_f0960238, 35, "@cf/daily-co/phonellm-mini-alpha-2") \
    X(T_4dc0d0b8, 38, "@cf/huggingface/distilbert-sst-2-int8") \
    X(T_492d1d69, 30, "@cf/meta/llama-2-7b-chat-fp16") \
    X(T_056eaf64, 34, "@cf/moondream/moondream3.1-9B-A2B") \
    X(T_90ee060d, 19, "@cf/openai/whisper") \
    X(T_e6e966a2, 29, "@cf/pfnet/plamo-embedding-1b") \
    X(T_a7af8837, 54, "A bare id is an endpoint of a region, a tenth dearer.") \
    X(T_42251cc2, 107, "A bare id is an endpoint of a region, a tenth dearer. Go" \
        "vCloud charges a fifth more than the global price.") \
    X(T_89fdaf94, 38, "A bare id is an endpoint of a region.") \
    X(T_0891cda9, 91, "A bare id is an endpoint of a region. GovCloud charges a" \
        " fifth more than the global price.") \
    X(T_765025fa, 53, "A batch costs half where the answer may take a day.\000") \
    X(T_921331eb, 108, "A cache of an hour costs twice the input to write; use i" \
        "t only for prompts that come back within the hour.\000") \
    X(T_b3dfef48, 103, "A cache write that lives for an hour costs twice the inp" \
        "ut price and pays only when it is read again.\000") \
    X(T_1773cbc0, 75, "A model unit bought for a month; whether tokens cost mor" \
        "e is not recorded.") \
    X(T_99b65db9, 46, "A preview may change or end at short notice.\000") \
    X(T_4addc917, 48, "A quarter of the price from 16:30 to 00:30 UTC.") \
    X(T_d8fb7018, 46, "A region that keeps data costs a tenth more.\000") \
    X(T_34d54d06, 41, "A request has a fee besides its tokens.\000") \
    X(T_92921089, 61, "A rolling name: Kimi K2.5 until 2026-04-20, Kimi K2.6 si" \
        "nce.") \
    X(T_96d8ddef, 51, "A search is billed by itself, besides the tokens.\000") \
    X(T_2d226747, 48, "A search is one query with up to 100 documents.") \
    X(T_adb7513f, 71, "A stored cache is billed by the hour: delete it when the" \
        " job is done.\000") \
    X(T_ecc85c97, 49, "A text above 8,191 tokens is refused; split it.\000") \
    X(T_1ce48654, 13, "AI Singapore") \
    X(T_99c1026c, 10, "AI21 Labs") \
    X(T_5eccc182, 22, "AI21: Jamba 1.5 Large") \
    X(T_e848ee0a, 21, "AI21: Jamba 1.5 Mini") \
    X(T_94b4e354, 22, "AI21: Jamba 1.6 Large") \
    X(T_7da0ff17, 21, "AI21: Jamba Instruct") \
    X(T_7b6a4e8d, 22, "AI21: Jamba Large 1.7") \
    X(T_327bffee, 21, "AI21: Jamba Mini 1.6") \
    X(T_e4e12a8f, 21, "AI21: Jamba Mini 1.7") \
    X(T_f942a5a8, 13, "AI21_API_KEY") \
    X(T_f5eb6f61, 19, "AICORE_SERVICE_KEY") \
    X(T_426a16c1, 19, "AI_GATEWAY_API_KEY") \
    X(T_8f2c257f, 18, "ANTHROPIC_API_KEY") \
    X(T_1d28d53b, 14, "ARCEE_API_KEY") \
    X(T_754ada5b, 12, "ARK_API_KEY") \
    X(T_4f0ae683, 19, "ASSEMBLYAI_API_KEY") \
    X(T_6fc20f90, 14, "AVIAN_API_KEY") \
    X(T_836861b5, 166, "AWS invoice quoted in the tests of BerriAI/litellm; pyda" \
        "ntic/genai-prices 0.1.8; litellm 2026-11-20; pi-ai 2026-" \
        "11-20; genai-prices 2026-11-10; models.dev 2026-09-30") \
    X(T_936e6394, 25, "AWS_BEARER_TOKEN_BEDROCK") \
    X(T_e26a2b2b, 14, "AZURE_API_KEY") \
    X(T_ea4bff53, 28, "Aetherwiing: Starcannon 12B") \
    X(T_4f833a5b, 32, "Agentica: Deepcoder 14B Preview") \
    X(T_d91506f3, 39, "Agentica: Deepcoder 14B Preview (free)") \
    X(T_cb411f16, 23, "Agents at a low price\000") \
    X(T_f6a9b4fd, 42, "Agents with many steps and long contexts\000") \
    X(T_5c4cd58e, 9, "Aion 3.0") \
    X(T_52d1bc00, 14, "Aion 3.0 Mini") \
    X(T_f48fe6c1, 9, "Aion 3.5") \
    X(T_2c7f241e, 14, "Aion 3.5 Mini") \
    X(T_682b9c27, 19, "AionLabs: Aion 3.5") \
    X(T_33d3a11a, 24, "AionLabs: Aion 3.5 Mini") \
    X(T_5aacadf5, 19, "AionLabs: Aion-1.0") \
    X(T_0a913fc0, 24, "AionLabs: Aion-1.0-Mini") \
    X(T_e7d2ce04, 19, "AionLabs: Aion-2.0") \
    X(T_8edb5444, 19, "AionLabs: Aion-3.0") \
    X(T_46f49817, 24, "AionLabs: Aion-3.0-Mini") \
    X(T_f69eb061, 27, "AionLabs: Aion-RP 1.0 (8B)") \
    X(T_b1d64ae4, 14, "Airoboros 70B") \
    X(T_072a0bad, 43, "AlfredPros: CodeLLaMa 7B Instruct Solidity") \
    X(T_dd325ff0, 14, "Alibaba Cloud") \
    X(T_afb2ed08, 22, "Alibaba Cloud (China)") \
    X(T_e3a21dc3, 17, "All-MiniLM-L6-v2") \
    X(T_c1e98c1a, 23, "Allen Institute for AI") \
    X(T_85eaa5a6, 20, "AllenAI: Molmo 7B D") \
    X(T_370d67e6, 27, "AllenAI: Molmo 7B D (free)") \
    X(T_58a37d21, 19, "AllenAI: Molmo2 8B") \
    X(T_892a8b58, 26, "AllenAI: Molmo2 8B (free)") \
    X(T_d2170163, 29, "AllenAI: Olmo 2 32B Instruct") \
    X(T_35eefaa3, 26, "AllenAI: Olmo 3 32B Think") \
    X(T_bae6a4f0, 33, "AllenAI: Olmo 3 32B Think (free)") \
    X(T_b6189c74, 28, "AllenAI: Olmo 3 7B Instruct") \
    X(T_3cfc41f9, 25, "AllenAI: Olmo 3 7B Think") \
    X(T_7916d1fd, 31, "AllenAI: Olmo 3.1 32B Instruct") \
    X(T_06cf8c6a, 28, "AllenAI: Olmo 3.1 32B Think") \
    X(T_55f745f1, 35, "AllenAI: Olmo 3.1 32B Think (free)") \
    X(T_49d2dc07, 7, "Amazon") \
    X(T_eab537d8, 15, "Amazon Bedrock") \
    X(T_9106f65a, 41, "Amazon.nova 2 Multimodal Embeddings V1:0") \
    X(T_9f12fa84, 27, "Amazon.titan Embed Text V1") \
    X(T_3d11b630, 29, "Amazon.titan Embed Text V2:0") \
    X(T_8f5fe277, 26, "Amazon.titan Text Lite V1") \
    X(T_332fa77f, 20, "Amazon: Nova 2 Lite") \
    X(T_9ff4b70b, 27, "Amazon: Nova 2 Lite (free)") \
    X(T_90971c6e, 22, "Amazon: Nova Lite 1.0") \
    X(T_da8a7f69, 23, "Amazon: Nova Micro 1.0") \
    X(T_0e53a3a1, 25, "Amazon: Nova Premier 1.0") \
    X(T_e78ecc3c, 21, "Amazon: Nova Pro 1.0") \
    X(T_eee8fb3b, 73, "An explicit cache is billed by the hour it is kept, besi" \
        "des its tokens.\000") \
    X(T_a3499f6a, 80, "An image costs far more tokens here than on gpt-4o; coun" \
        "t before sending many.\000") \
    X(T_1d7a08a3, 65, "An image is sold as such; the tokens it makes cost nothi" \
        "ng more.") \
    X(T_bfcff02e, 16, "Andromeda Alpha") \
    X(T_713c3f86, 24, "Annotations cost extra.") \
    X(T_03acdc01, 92, "Announced: the introductory price ends with 2026; the pa" \
        "ge does not say in which time zone.") \
    X(T_45305baa, 146, "Announced: the introductory price ends with 2026; the pa" \
        "ge does not say in which time zone. Every endpoint but t" \
        "he global one costs a tenth more.") \
    X(T_cebf8fcc, 40, "Announced: the introductory price ends.") \
    X(T_58ef63b4, 35, "Answers with sources from the web\000") \
    X(T_744205e4, 10, "Anthropic") \
    X(T_9eb1a722, 30, "Anthropic Claude Haiku Latest") \
    X(T_e44923d9, 31, "Anthropic Claude Sonnet Latest") \
    X(T_9ecf7482, 26, "Anthropic: Claude 3 Haiku") \
    X(T_7ab4ae61, 43, "Anthropic: Claude 3 Haiku (self-moderated)") \
    X(T_3265efb9, 25, "Anthropic: Claude 3 Opus") \
    X(T_19e6ba3e, 42, "Anthropic: Claude 3 Opus (self-moderated)") \
    X(T_85f29ce1, 27, "Anthropic: Claude 3 Sonnet") \
    X(T_c3caf135, 44, "Anthropic: Claude 3 Sonnet (self-moderated)") \
    X(T_83dac8b1, 28, "Anthropic: Claude 3.5 Haiku") \
    X(T_b9168156, 41, "Anthropic: Claude 3.5 Haiku (2024-10-22)") \
    X(T_f5cecc47, 58, "Anthropic: Claude 3.5 Haiku (2024-10-22) (self-moderated" \
        ")") \
    X(T_b5b82c1a, 45, "Anthropic: Claude 3.5 Haiku (self-moderated)") \
    X(T_9e08509c, 29, "Anthropic: Claude 3.5 Sonnet") \
    X(T_4e8c8512, 42, "Anthropic: Claude 3.5 Sonnet (2024-06-20)") \
    X(T_d0cc4d8f, 59, "Anthropic: Claude 3.5 Sonnet (2024-06-20) (self-moderate" \
        "d)") \
    X(T_f812857b, 46, "Anthropic: Claude 3.5 Sonnet (self-moderated)") \
    X(T_8a061a1f, 29, "Anthropic: Claude 3.7 Sonnet") \
    X(T_61fb2fae, 46, "Anthropic: Claude 3.7 Sonnet (self-moderated)") \
    X(T_c5a7e565, 40, "Anthropic: Claude 3.7 Sonnet (thinking)") \
    X(T_c185c359, 26, "Anthropic: Claude Fable 5") \
    X(T_2a7586b7, 34, "Anthropic: Claude Fable 5 (batch)") \
    X(T_9a9fb574, 28, "Anthropic: Claude Fable 5.1") \
    X(T_ceb12208, 36, "Anthropic: Claude Fable 5.1 (batch)") \
    X(T_14b1f6fa, 28, "Anthropic: Claude Fable 5.2") \
    X(T_48a09dff, 36, "Anthropic: Claude Fable 5.2 (batch)") \
    X(T_95917366, 31, "Anthropic: Claude Fable Latest") \
    X(T_e02d9c94, 28, "Anthropic: Claude Haiku 4.5") \
    X(T_b6949cd8, 36, "Anthropic: Claude Haiku 4.5 (batch)") \
    X(T_288f7a84, 28, "Anthropic: Claude Haiku 5.5") \
    X(T_5146c6f3, 36, "Anthropic: Claude Haiku 5.5 (batch)") \
    X(T_bcedf128, 29, "Anthropic: Claude Instant v1") \
    X(T_d0c10fc1, 46, "Anthropic: Claude Instant v1 (self-moderated)") \
    X(T_3fe60c2d, 31, "Anthropic: Claude Instant v1.0") \
    X(T_3e792235, 31, "Anthropic: Claude Instant v1.1") \
    X(T_36d9ebfb, 25, "Anthropic: Claude Opus 4") \
    X(T_71f477ce, 27, "Anthropic: Claude Opus 4.1") \
    X(T_4f0875c1, 35, "Anthropic: Claude Opus 4.1 (batch)") \
    X(T_b2324e96, 27, "Anthropic: Claude Opus 4.5") \
    X(T_e8798025, 35, "Anthropic: Claude Opus 4.5 (batch)") \
    X(T_599240d8, 27, "Anthropic: Claude Opus 4.6") \
    X(T_e5e47e4d, 34, "Anthropic: Claude Opus 4.6 (Fast)") \
    X(T_656dfba6, 35, "Anthropic: Claude Opus 4.6 (batch)") \
    X(T_7d741017, 27, "Anthropic: Claude Opus 4.7") \
    X(T_0dd618b5, 34, "Anthropic: Claude Opus 4.7 (Fast)") \
    X(T_c7db6186, 35, "Anthropic: Claude Opus 4.7 (batch)") \
    X(T_db0eddcc, 27, "Anthropic: Claude Opus 4.8") \
    X(T_248bcf7f, 34, "Anthropic: Claude Opus 4.8 (Fast)") \
    X(T_821d15ce, 35, "Anthropic: Claude Opus 4.8 (batch)") \
    X(T_cee416d8, 27, "Anthropic: Claude Opus 5.5") \
    X(T_11f48e35, 35, "Anthropic: Claude Opus 5.5 (batch)") \
    X(T_6ebdd541, 30, "Anthropic: Claude Opus Latest") \
    X(T_69c89122, 27, "Anthropic: Claude Sonnet 4") \
    X(T_9151d3ae, 29, "Anthropic: Claude Sonnet 4.5") \
    X(T_4ea5cfb7, 37, "Anthropic: Claude Sonnet 4.5 (batch)") \
    X(T_10d39b8b, 29, "Anthropic: Claude Sonnet 4.6") \
    X(T_58905de6, 37, "Anthropic: Claude Sonnet 4.6 (batch)") \
    X(T_579170fc, 27, "Anthropic: Claude Sonnet 5") \
    X(T_d9655f8e, 35, "Anthropic: Claude Sonnet 5 (batch)") \
    X(T_4d8af39e, 29, "Anthropic: Claude Sonnet 5.5") \
    X(T_90c02b0b, 37, "Anthropic: Claude Sonnet 5.5 (batch)") \
    X(T_679c2e2e, 21, "Anthropic: Claude v1") \
    X(T_989543f1, 23, "Anthropic: Claude v1.2") \
    X(T_69b4239a, 21, "Anthropic: Claude v2") \
    X(T_21eb804f, 38, "Anthropic: Claude v2 (self-moderated)") \
    X(T_af55485e, 23, "Anthropic: Claude v2.0") \
    X(T_a0178bd0, 40, "Anthropic: Claude v2.0 (self-moderated)") \
    X(T_94de0d44, 23, "Anthropic: Claude v2.1") \
    X(T_1b267e46, 40, "Anthropic: Claude v2.1 (self-moderated)") \
    X(T_efb085c4, 26, "Apertus-70B-Instruct-2509") \
    X(T_1ffd0dc5, 25, "Apertus-8B-Instruct-2509") \
    X(T_bdf03daa, 5, "Apex") \
    X(T_3c9eb8f7, 23, "Apriel 1.6 15B Thinker") \
    X(T_771d60f5, 11, "April 2024") \
    X(T_783a79f1, 11, "April 2025") \
    X(T_af669edb, 11, "April 2026") \
    X(T_232b25da, 9, "Arcee AI") \
    X(T_2e4ae03e, 19, "Arcee AI: AFM 4.5B") \
    X(T_44129cc7, 22, "Arcee AI: Arcee Blitz") \
    X(T_17177daa, 23, "Arcee AI: Caller Large") \
    X(T_1bb62c78, 22, "Arcee AI: Coder Large") \
    X(T_40b5cc42, 28, "Arcee AI: Maestro Reasoning") \
    X(T_de943256, 20, "Arcee AI: Spotlight") \
    X(T_8a0d410b, 32, "Arcee AI: Trinity Large Preview") \
    X(T_7a720e67, 39, "Arcee AI: Trinity Large Preview (free)") \
    X(T_938476f3, 33, "Arcee AI: Trinity Large Thinking") \
    X(T_bf62ee21, 40, "Arcee AI: Trinity Large Thinking (free)") \
    X(T_c86f68a1, 23, "Arcee AI: Trinity Mini") \
    X(T_876e54c2, 30, "Arcee AI: Trinity Mini (free)") \
    X(T_9953dd87, 25, "Arcee AI: Virtuoso Large") \
    X(T_2deefbc2, 29, "Arcee AI: Virtuoso Medium V2") \
    X(T_7a2ce4e7, 46, "Arcee Trinity Large Thinking (Public Preview)") \
    X(T_07fb2606, 23, "ArliAI: QwQ 32B RpR v1") \
    X(T_43f316c7, 30, "ArliAI: QwQ 32B RpR v1 (free)") \
    X(T_d0059218, 8, "Arrow 2") \
    X(T_ad4a2e77, 14, "Arrow 2 Telos") \
    X(T_e75be43e, 67, "Ask for structured output with a schema instead of parsi" \
        "ng prose.\000") \
    X(T_bc226278, 11, "AssemblyAI") \
    X(T_5bec9606, 50, "At least ten seconds are billed for each request.") \
    X(T_9586a762, 12, "August 2023") \
    X(T_2d08b5f8, 12, "August 2024") \
    X(T_090f0b93, 12, "August 2025") \
    X(T_152639e2, 12, "August 2026") \
    X(T_c95f93ae, 13, "Aurora Alpha") \
    X(T_a602bdfd, 30, "Austism/chronos-hermes-13b-v2") \
    X(T_02862497, 5, "Auto") \
    X(T_59caf416, 12, "Auto Router") \
    X(T_ffd44e80, 19, "Auto Router (Beta)") \
    X(T_928c466d, 30, "AutoGLM-Phone-9B-Multilingual") \
    X(T_0f620429, 6, "Avian") \
    X(T_aa6d4866, 16, "Aya Expanse 32B") \
    X(T_e7f829b3, 15, "Aya Expanse 8B") \
    X(T_76977023, 13, "Azure OpenAI") \
    X(T_5a444b11, 52, "Azure did not follow the maker's cut of 2026-08-21.") \
    X(T_bac36679, 5, "BAAI") \
    X(T_6ee9f539, 29, "BAAI/bge-multilingual-gemma2") \
    X(T_f58f3822, 16, "BASETEN_API_KEY") \
    X(T_f08d6c3b, 12, "BFL_API_KEY") \
    X(T_91277985, 7, "BGE M3") \
    X(T_a8c8ec99, 24, "BGE Multilingual Gemma2") \
    X(T_988721a4, 19, "BGE Reranker v2 M3") \
    X(T_19db21bc, 6, "Baidu") \
    X(T_7e68f464, 30, "Baidu Qianfan: CoBuddy (free)") \
    X(T_b4645d77, 25, "Baidu: ERNIE 4.5 21B A3B") \
    X(T_86eef928, 34, "Baidu: ERNIE 4.5 21B A3B Thinking") \
    X(T_ab38c8af, 28, "Baidu: ERNIE 4.5 300B A47B ") \
    X(T_bde92410, 28, "Baidu: ERNIE 4.5 VL 28B A3B") \
    X(T_3a01258c, 31, "Baidu: ERNIE 4.5 VL 424B A47B ") \
    X(T_7e27de2c, 38, "Baidu: ERNIE-5.5-Flash-Preview (free)") \
    X(T_54fa97bd, 26, "Baidu: ERNIE-Light-DT-1.0") \
    X(T_f315be5c, 24, "Baidu: Qianfan-OCR-Fast") \
    X(T_c8476890, 31, "Baidu: Qianfan-OCR-Fast (free)") \
    X(T_4a67feda, 8, "Baseten") \
    X(T_e10a5d6f, 20, "Baseten: Elephant 1") \
    X(T_a8ee0488, 16, "Baseten: Joey 1") \
    X(T_0cd1e989, 19, "Baseten: Mammoth 1") \
    X(T_f64c7708, 27, "Batch and flex cost half.\000") \
    X(T_b2fa76d1, 19, "Beam 1.0 501B A23B") \
    X(T_cc77b634, 70, "Begin prompts with what never changes: cached input cost" \
        "s a quarter.\000") \
    X(T_87713b5a, 72, "Begin prompts with what never changes: cached input cost" \
        "s a twentieth.\000") \
    X(T_b8109687, 65, "Begin prompts with what never changes: cached input cost" \
        "s less.\000") \
    X(T_a58a76b8, 27, "BerriAI/litellm 2026-08-21") \
    X(T_02247338, 169, "BerriAI/litellm 2026-08-21; a tenth dearer in a region, " \
        "as in litellm 2026-08-21 and models.dev 2026-09-30 and p" \
        "i-ai 2026-11-20 and portkey 2026-08-21; pi-ai 2026-11-20") \
    X(T_506d491a, 110, "BerriAI/litellm 2026-08-21; a tenth dearer in a region, " \
        "as in pydantic/genai-prices 0.1.8; litellm 2026-11-20") \
    X(T_d6913e9c, 133, "BerriAI/litellm 2026-08-21; a tenth dearer in a region, " \
        "as in pydantic/genai-prices 0.1.8; pi-ai 2026-11-20; gen" \
        "ai-prices 2026-09-23") \
    X(T_9fdc45fc, 153, "BerriAI/litellm 2026-08-21; a tenth dearer in a region, " \
        "as in pydantic/genai-prices 0.1.8; pi-ai 2026-11-20; gen" \
        "ai-prices 2026-09-23; portkey 2026-08-21") \
    X(T_d657977e, 176, "BerriAI/litellm 2026-08-21; a tenth dearer in a region, " \
        "as in pydantic/genai-prices 0.1.8; pi-ai 2026-11-20; mod" \
        "els.dev 2026-09-30; genai-prices 2026-09-23; portkey 202" \
        "6-08-21") \
    X(T_248b8892, 168, "BerriAI/litellm 2026-08-21; cache writes as in litellm 2" \
        "026-08-21 and pi-ai 2026-11-20 and portkey 2026-08-21; l" \
        "itellm 2026-11-20; pi-ai 2026-11-20; portkey 2026-08-21") \
    X(T_b3978e7a, 69, "BerriAI/litellm 2026-08-21; cache writes as in models.de" \
        "v 2026-09-30") \
    X(T_9a6ca599, 92, "BerriAI/litellm 2026-08-21; genai-prices 2026-09-23; lit" \
        "ellm 2026-08-21; portkey 2026-08-21") \
    X(T_1713958f, 52, "BerriAI/litellm 2026-08-21; genai-prices 2026-11-10") \
    X(T_83253f8e, 92, "BerriAI/litellm 2026-08-21; genai-prices 2026-11-10; lit" \
        "ellm 2026-08-21; portkey 2026-08-21") \
    X(T_cec57842, 113, "BerriAI/litellm 2026-08-21; genai-prices 2026-11-10; lit" \
        "ellm 2026-08-21; portkey 2026-08-21; langfuse 2026-08-20") \
    X(T_f402cb90, 111, "BerriAI/litellm 2026-08-21; genai-prices 2026-11-10; lit" \
        "ellm 2026-08-21; portkey 2026-08-21; simonw 2026-08-05") \
    X(T_4ed275c8, 115, "BerriAI/litellm 2026-08-21; genai-prices 2026-11-10; mod" \
        "els.dev 2026-09-30; litellm 2026-08-21; portkey 2026-08-" \
        "21") \
    X(T_2725e83f, 72, "BerriAI/litellm 2026-08-21; genai-prices 2026-11-10; por" \
        "tkey 2026-08-21") \
    X(T_a3165f0c, 67, "BerriAI/litellm 2026-08-21; litellm 2026-08-21; portkey " \
        "2026-08-21") \
    X(T_a1ace4ba, 47, "BerriAI/litellm 2026-08-21; litellm 2026-11-20") \
    X(T_30c991cf, 72, "BerriAI/litellm 2026-08-21; litellm 2026-11-20; genai-pr" \
        "ices 2026-11-10") \
    X(T_f5d52105, 115, "BerriAI/litellm 2026-08-21; litellm 2026-11-20; genai-pr" \
        "ices 2026-11-10; models.dev 2026-09-30; portkey 2026-08-" \
        "21") \
    X(T_917998ea, 134, "BerriAI/litellm 2026-08-21; litellm 2026-11-20; genai-pr" \
        "ices 2026-11-10; models.dev 2026-09-30; portkey 2026-08-" \
        "21; simonw 2026-08-05") \
    X(T_18b1cd13, 114, "BerriAI/litellm 2026-08-21; litellm 2026-11-20; genai-pr" \
        "ices 2026-11-10; models.dev 2026-09-30; simonw 2026-08-0" \
        "5") \
    X(T_ad86f107, 92, "BerriAI/litellm 2026-08-21; litellm 2026-11-20; genai-pr" \
        "ices 2026-11-10; portkey 2026-08-21") \
    X(T_e96d477d, 113, "BerriAI/litellm 2026-08-21; litellm 2026-11-20; genai-pr" \
        "ices 2026-11-10; portkey 2026-08-21; langfuse 2026-08-20") \
    X(T_812faf56, 87, "BerriAI/litellm 2026-08-21; litellm 2026-11-20; langfuse" \
        " 2026-08-20; simonw 2026-08-05") \
    X(T_9f3beac6, 70, "BerriAI/litellm 2026-08-21; litellm 2026-11-20; models.d" \
        "ev 2026-09-30") \
    X(T_c98a8209, 90, "BerriAI/litellm 2026-08-21; litellm 2026-11-20; models.d" \
        "ev 2026-09-30; portkey 2026-08-21") \
    X(T_cb06345c, 90, "BerriAI/litellm 2026-08-21; litellm 2026-11-20; pi-ai 20" \
        "26-11-20; genai-prices 2026-11-10") \
    X(T_63a0374d, 113, "BerriAI/litellm 2026-08-21; litellm 2026-11-20; pi-ai 20" \
        "26-11-20; genai-prices 2026-11-10; models.dev 2026-09-30") \
    X(T_06d53f68, 133, "BerriAI/litellm 2026-08-21; litellm 2026-11-20; pi-ai 20" \
        "26-11-20; genai-prices 2026-11-10; models.dev 2026-09-30" \
        "; portkey 2026-08-21") \
    X(T_5f200963, 88, "BerriAI/litellm 2026-08-21; litellm 2026-11-20; pi-ai 20" \
        "26-11-20; models.dev 2026-09-30") \
    X(T_d6c5dfd8, 108, "BerriAI/litellm 2026-08-21; litellm 2026-11-20; pi-ai 20" \
        "26-11-20; models.dev 2026-09-30; portkey 2026-08-21") \
    X(T_8d790811, 85, "BerriAI/litellm 2026-08-21; litellm 2026-11-20; pi-ai 20" \
        "26-11-20; portkey 2026-08-21") \
    X(T_77384785, 67, "BerriAI/litellm 2026-08-21; litellm 2026-11-20; portkey " \
        "2026-08-21") \
    X(T_787c53ee, 115, "BerriAI/litellm 2026-08-21; models.dev 2026-09-30; genai" \
        "-prices 2026-09-23; litellm 2026-08-21; portkey 2026-08-" \
        "21") \
    X(T_3f60e405, 90, "BerriAI/litellm 2026-08-21; models.dev 2026-09-30; litel" \
        "lm 2026-08-21; portkey 2026-08-21") \
    X(T_c282403e, 70, "BerriAI/litellm 2026-08-21; models.dev 2026-09-30; portk" \
        "ey 2026-08-21") \
    X(T_7a316b19, 132, "BerriAI/litellm 2026-08-21; pi-ai 2026-11-20; genai-pric" \
        "es 2026-11-10; models.dev 2026-09-30; portkey 2026-08-21" \
        "; simonw 2026-08-05") \
    X(T_0fd41bed, 85, "BerriAI/litellm 2026-08-21; pi-ai 2026-11-20; litellm 20" \
        "26-08-21; portkey 2026-08-21") \
    X(T_2e3e0870, 88, "BerriAI/litellm 2026-08-21; pi-ai 2026-11-20; models.dev" \
        " 2026-09-30; litellm 2026-08-21") \
    X(T_a4d6fa05, 108, "BerriAI/litellm 2026-08-21; pi-ai 2026-11-20; models.dev" \
        " 2026-09-30; litellm 2026-08-21; portkey 2026-08-21") \
    X(T_a0092d35, 47, "BerriAI/litellm 2026-08-21; portkey 2026-08-21") \
    X(T_19af6041, 93, "BerriAI/litellm discussions/46238; iyulab/TokenMeter v0." \
        "13.1 (scheduled); litellm 2026-11-20") \
    X(T_cff77336, 124, "BerriAI/litellm discussions/46238; iyulab/TokenMeter v0." \
        "13.1; litellm 2026-11-20; pi-ai 2026-11-20; genai-prices" \
        " 2026-11-10") \
    X(T_d1571a41, 19, "Bert-Nebulon Alpha") \
    X(T_52ed75c1, 46, "Between 2024-09-07 and 2026-08-21 it changed.") \
    X(T_19d77ba5, 46, "Between 2025-04-05 and 2025-11-30 it changed.") \
    X(T_db00251f, 46, "Between 2025-10-09 and 2025-11-30 it changed.") \
    X(T_2f5efa83, 46, "Between 2026-08-21 and 2026-11-10 it changed.") \
    X(T_7eb3083d, 46, "Between 2026-08-21 and 2026-11-20 it changed.") \
    X(T_1cf03599, 46, "Between 2026-09-23 and 2026-11-10 it changed.") \
    X(T_8662e4d1, 46, "Between 2026-09-30 and 2026-10-05 it changed.") \
    X(T_99223f6e, 46, "Between 2026-11-10 and 2026-11-20 it changed.") \
    X(T_48d160bc, 8, "BigCode") \
    X(T_43d9bb22, 18, "Black Forest Labs") \
    X(T_3a201d41, 20, "Body Builder (beta)") \
    X(T_08c9a13c, 10, "ByteDance") \
    X(T_070365bf, 25, "ByteDance Seed: Seed 1.6") \
    X(T_f5c288fa, 31, "ByteDance Seed: Seed 1.6 Flash") \
    X(T_20b29b79, 31, "ByteDance Seed: Seed 2.1 Turbo") \
    X(T_7b24f3a8, 30, "ByteDance Seed: Seed-2.0-Code") \
    X(T_ee16c286, 30, "ByteDance Seed: Seed-2.0-Lite") \
    X(T_a7c64655, 30, "ByteDance Seed: Seed-2.0-Mini") \
    X(T_ea7298ef, 33, "ByteDance: Seed OSS 36B Instruct") \
    X(T_363eecec, 23, "ByteDance: UI-TARS 7B ") \
    X(T_64c8a393, 18, "BytePlus ModelArk") \
    X(T_96a500b2, 31, "Bytedance: UI-TARS 72B  (free)") \
    X(T_18006fca, 17, "CEREBRAS_API_KEY") \
    X(T_2db1afde, 15, "CHUTES_API_KEY") \
    X(T_272ebf13, 19, "CLOUDFLARE_API_KEY") \
    X(T_53538d15, 21, "CLOUDFLARE_API_TOKEN") \
    X(T_c714d1e0, 15, "COHERE_API_KEY") \
    X(T_a4c9c229, 15, "CRUSOE_API_KEY") \
    X(T_45ef201a, 99, "Cache storage is per million tokens and hour: twelve tim" \
        "es the five minutes that OpenRouter lists.") \
    X(T_4748796c, 153, "Cache storage is per million tokens and hour: twelve tim" \
        "es the five minutes that OpenRouter lists. Every endpoin" \
        "t but the global one costs a tenth more.") \
    X(T_5325a9f5, 42, "Cached audio costs what cached text does.") \
    X(T_b5548ca4, 29, "Cached input costs a fifth.\000") \
    X(T_a0574de0, 31, "Cached input costs a quarter.\000") \
    X(T_1d55bc72, 29, "Cached input costs a tenth.\000") \
    X(T_9ea8dbe3, 40, "Cached input costs half, a batch half.\000") \
    X(T_f363ae2e, 41, "Calls outside the busy hours cost half.\000") \
    X(T_c787f5e2, 12, "Canopy Labs") \
    X(T_6d9ab352, 9, "Cerebras") \
    X(T_0c1d828c, 12, "Chat Latest") \
    X(T_ea4afd6c, 18, "ChatGPT-4o Latest") \
    X(T_80d02941, 6, "Chirp") \
    X(T_86e1392a, 70, "Choose the size of the search context; it sets the fee o" \
        "f a request.\000") \
    X(T_5ecea3ab, 22, "Chronos Hermes 13B v2") \
    X(T_da5b63d2, 7, "Chutes") \
    X(T_f80ded39, 66, "Classification, extraction and other short calls in grea" \
        "t number\000") \
    X(T_d5e28dad, 11, "Classify-1") \
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
    X(T_ffc3ea95, 5, "Clef") \
    X(T_2f1c88b2, 11, "Clef Flash") \
    X(T_1e9d1e96, 10, "Clef Omni") \
    X(T_506619ab, 22, "Cloudflare AI Gateway") \
    X(T_29844a06, 22, "Cloudflare Workers AI") \
    X(T_eaf0c08e, 20, "Cloudflare: Clairic") \
    X(T_ecf0e14a, 17, "Cloudflare: Clef") \
    X(T_d7d3c5a4, 23, "Cloudflare: Clef Flash") \
    X(T_753e4525, 22, "Cloudflare: Clef Omni") \
    X(T_2ba3e985, 14, "CodeLlama-13b") \
    X(T_5841587c, 23, "CodeLlama-13b-Instruct") \
    X(T_0babba0a, 21, "CodeLlama-13b-Python") \
    X(T_646f73fc, 14, "CodeLlama-34b") \
    X(T_b61730e6, 23, "CodeLlama-34b-Instruct") \
    X(T_acd049a6, 21, "CodeLlama-34b-Python") \
    X(T_73f2d47c, 23, "CodeLlama-70b-Instruct") \
    X(T_06c4971a, 13, "CodeLlama-7b") \
    X(T_27f79cc4, 22, "CodeLlama-7b-Instruct") \
    X(T_60273ecf, 20, "CodeLlama-7b-Python") \
    X(T_529f5e78, 10, "Codestral") \
    X(T_e2826adb, 15, "Codestral 2405") \
    X(T_0b23c106, 16, "Codestral 25.08") \
    X(T_f7c0f7a7, 16, "Codestral Embed") \
    X(T_a30b9998, 11, "Codex Mini") \
    X(T_0980256b, 40, "Coding agents\000Work over long documents\000") \
    X(T_8374c025, 40, "Coding agents and work with many tools\000") \
    X(T_da6ad618, 19, "Coding with tools\000") \
    X(T_28279e73, 33, "Coding, tools and everyday work\000") \
    X(T_9ffd3299, 29, "Cogito V2 Preview Llama 109B") \
    X(T_bb0fdbb1, 27, "Cogito v1 Preview Qwen 32B") \
    X(T_e39780fa, 7, "Cohere") \
    X(T_22149c30, 16, "Cohere: Command") \
    X(T_9a6aa217, 18, "Cohere: Command A") \
    X(T_1cdb3d5e, 19, "Cohere: Command A+") \
    X(T_16bba18d, 18, "Cohere: Command R") \
    X(T_9531e0e7, 28, "Cohere: Command R (03-2024)") \
    X(T_f74285f6, 28, "Cohere: Command R (08-2024)") \
    X(T_57a1519b, 19, "Cohere: Command R+") \
    X(T_7e6624b4, 29, "Cohere: Command R+ (04-2024)") \
    X(T_395e6a75, 29, "Cohere: Command R+ (08-2024)") \
    X(T_da3a8735, 30, "Cohere: Command R7B (12-2024)") \
    X(T_28361a11, 31, "Cohere: North Mini Code (free)") \
    X(T_71316697, 8, "Command") \
    X(T_ae2761ef, 10, "Command A") \
    X(T_edcfadac, 15, "Command A Plus") \
    X(T_743f3ebd, 20, "Command A Reasoning") \
    X(T_e021dabe, 20, "Command A Translate") \
    X(T_4c31677a, 17, "Command A Vision") \
    X(T_a7039792, 14, "Command Light") \
    X(T_7369760b, 10, "Command R") \
    X(T_20e8223e, 15, "Command R Plus") \
    X(T_505064d9, 11, "Command R+") \
    X(T_4bf15d9e, 12, "Command R7B") \
    X(T_f9bbeb59, 19, "Command R7B Arabic") \
    X(T_45d6f4e1, 90, "Compare hosts before a long run: they charge very differ" \
        "ent prices for the same weights.\000") \
    X(T_4acd5d6a, 30, "Completing code in an editor\000") \
    X(T_350362f5, 21, "Computer Use Preview") \
    X(T_26b253fc, 7, "Crusoe") \
    X(T_01a26c79, 20, "Cypher Alpha (free)") \
    X(T_fd164e4e, 23, "DALL-E 3, HD 1024x1024") \
    X(T_a90463ac, 23, "DALL-E 3, HD 1024x1792") \
    X(T_e92cf189, 29, "DALL-E 3, standard 1024x1024") \
    X(T_fd1339f5, 29, "DALL-E 3, standard 1024x1792") \
    X(T_f3d215c6, 18, "DASHSCOPE_API_KEY") \
    X(T_4804707f, 17, "DATABRICKS_TOKEN") \
    X(T_3b801a9e, 17, "DEEPGRAM_API_KEY") \
    X(T_500a1b42, 18, "DEEPINFRA_API_KEY") \
    X(T_8ebbeceb, 17, "DEEPSEEK_API_KEY") \
    X(T_eae3e773, 26, "DIGITALOCEAN_ACCESS_TOKEN") \
    X(T_1e26d935, 19, "DOUBLEWORD_API_KEY") \
    X(T_5b5fea64, 11, "Databricks") \
    X(T_1b82cc2c, 31, "Databricks: DBRX 132B Instruct") \
    X(T_0680d474, 14, "December 2022") \
    X(T_2075e937, 14, "December 2023") \
    X(T_e896c310, 14, "December 2024") \
    X(T_1c2e7d72, 14, "December 2025") \
    X(T_3d062f65, 13, "Decision-1.1") \
    X(T_7a6d30cb, 12, "Deep Cogito") \
    X(T_44236187, 45, "Deep Cogito: Cogito V2 Preview Deepseek 671B") \
    X(T_39528a87, 42, "Deep Cogito: Cogito V2 Preview Llama 405B") \
    X(T_caab73e2, 41, "Deep Cogito: Cogito V2 Preview Llama 70B") \
    X(T_09363df7, 30, "Deep Cogito: Cogito v2.1 671B") \
    X(T_4fb8dcea, 40, "Deep Research Max Preview (Apr-21-2026)") \
    X(T_cf9341d2, 36, "Deep Research Preview (Apr-21-2026)") \
    X(T_5da192cd, 10, "DeepInfra") \
    X(T_0648d211, 9, "DeepSeek") \
    X(T_e11a0cfc, 14, "DeepSeek Chat") \
    X(T_048bcf13, 22, "DeepSeek Flash Latest") \
    X(T_7d77de67, 12, "DeepSeek R1") \
    X(T_8c37e29f, 17, "DeepSeek R1 0528") \
    X(T_b542f097, 26, "DeepSeek R1 0528 Qwen3 8B") \
    X(T_8bc6122a, 30, "DeepSeek R1 Distill LLama 70B") \
    X(T_5667e237, 29, "DeepSeek R1 Distill Llama 8B") \
    X(T_1267edb7, 30, "DeepSeek R1 Distill Qwen 1.5B") \
    X(T_575efec7, 29, "DeepSeek R1 Distill Qwen 14B") \
    X(T_d062e821, 29, "DeepSeek R1 Distill Qwen 32B") \
    X(T_4a4f74ab, 28, "DeepSeek R1 Distill Qwen 7B") \
    X(T_091be004, 18, "DeepSeek Reasoner") \
    X(T_60850291, 14, "DeepSeek V2.5") \
    X(T_2affa457, 17, "DeepSeek V3 0324") \
    X(T_96708dec, 14, "DeepSeek V3.1") \
    X(T_7c7df57c, 23, "DeepSeek V3.1 Terminus") \
    X(T_6fb3342c, 14, "DeepSeek V3.2") \
    X(T_ac6c2ed1, 18, "DeepSeek V3.2 Exp") \
    X(T_b07a5863, 18, "DeepSeek V4 Flash") \
    X(T_b615c1e4, 23, "DeepSeek V4 Flash 0731") \
    X(T_f06fbbef, 28, "DeepSeek V4 Flash 0731 Fast") \
    X(T_7d473202, 25, "DeepSeek V4 Flash Latest") \
    X(T_7dbe2f54, 29, "DeepSeek V4 Flash Vision Exp") \
    X(T_feeb1124, 16, "DeepSeek V4 Pro") \
    X(T_45c9ea1c, 21, "DeepSeek V4 Pro 0813") \
    X(T_45b344d4, 20, "DeepSeek V4.1 Flash") \
    X(T_cdf73ab0, 35, "DeepSeek V4.1 Flash 1017 Ultrafast") \
    X(T_00c2ebbd, 18, "DeepSeek-Coder-V2") \
    X(T_cefd1e60, 13, "DeepSeek-OCR") \
    X(T_e8f4ce4d, 23, "DeepSeek-V3.2-Speciale") \
    X(T_da9f04ce, 32, "DeepSeek: DeepSeek Flash Latest") \
    X(T_42c8ae87, 30, "DeepSeek: DeepSeek Pro Latest") \
    X(T_7eef89e4, 29, "DeepSeek: DeepSeek Prover V2") \
    X(T_31bc43a8, 36, "DeepSeek: DeepSeek Prover V2 (free)") \
    X(T_a9c4aa33, 36, "DeepSeek: DeepSeek R1 0528 Qwen3 8B") \
    X(T_19a63d9d, 43, "DeepSeek: DeepSeek R1 0528 Qwen3 8B (free)") \
    X(T_bec9674b, 34, "DeepSeek: DeepSeek R1 Zero (free)") \
    X(T_5f468d73, 22, "DeepSeek: DeepSeek V3") \
    X(T_ba245eee, 29, "DeepSeek: DeepSeek V3 (free)") \
    X(T_a2c50ade, 27, "DeepSeek: DeepSeek V3 0324") \
    X(T_c5c854c1, 34, "DeepSeek: DeepSeek V3 0324 (free)") \
    X(T_610a1a2e, 27, "DeepSeek: DeepSeek V3 Base") \
    X(T_317ff258, 34, "DeepSeek: DeepSeek V3 Base (free)") \
    X(T_d4736a64, 24, "DeepSeek: DeepSeek V3.1") \
    X(T_7002cf5c, 31, "DeepSeek: DeepSeek V3.1 (free)") \
    X(T_466abc3d, 29, "DeepSeek: DeepSeek V3.1 Base") \
    X(T_5f8c7cf0, 33, "DeepSeek: DeepSeek V3.1 Terminus") \
    X(T_c2bc58ec, 42, "DeepSeek: DeepSeek V3.1 Terminus (exacto)") \
    X(T_bfedd95b, 24, "DeepSeek: DeepSeek V3.2") \
    X(T_c51883eb, 28, "DeepSeek: DeepSeek V3.2 Exp") \
    X(T_ebba138e, 33, "DeepSeek: DeepSeek V3.2 Speciale") \
    X(T_52a2e863, 35, "DeepSeek: DeepSeek V4 Flash (free)") \
    X(T_e4d8be00, 33, "DeepSeek: DeepSeek V4 Flash 0423") \
    X(T_beb82d96, 33, "DeepSeek: DeepSeek V4 Flash 0731") \
    X(T_32ae1c1d, 41, "DeepSeek: DeepSeek V4 Flash 0731 (batch)") \
    X(T_1ee3d65a, 39, "DeepSeek: DeepSeek V4 Flash Vision Exp") \
    X(T_0b865f9b, 31, "DeepSeek: DeepSeek V4 Pro 0423") \
    X(T_751ca0ad, 31, "DeepSeek: DeepSeek V4 Pro 0813") \
    X(T_b2198651, 30, "DeepSeek: DeepSeek V4.1 Flash") \
    X(T_976a7cc9, 38, "DeepSeek: DeepSeek V4.1 Flash (batch)") \
    X(T_edbc0a7a, 35, "DeepSeek: DeepSeek V4.1 Flash 1017") \
    X(T_f49ec9c8, 43, "DeepSeek: DeepSeek V4.1 Flash 1017 (batch)") \
    X(T_9f1748db, 13, "DeepSeek: R1") \
    X(T_f4e4bd90, 20, "DeepSeek: R1 (free)") \
    X(T_654b5a62, 21, "DeepSeek: R1 (nitro)") \
    X(T_ae46e2d2, 18, "DeepSeek: R1 0528") \
    X(T_a281f450, 25, "DeepSeek: R1 0528 (free)") \
    X(T_b7061d2f, 31, "DeepSeek: R1 Distill Llama 70B") \
    X(T_66fa227e, 38, "DeepSeek: R1 Distill Llama 70B (free)") \
    X(T_76adf17d, 30, "DeepSeek: R1 Distill Llama 8B") \
    X(T_cc104e0e, 31, "DeepSeek: R1 Distill Qwen 1.5B") \
    X(T_d6a21cd8, 30, "DeepSeek: R1 Distill Qwen 14B") \
    X(T_2b0a46f5, 37, "DeepSeek: R1 Distill Qwen 14B (free)") \
    X(T_606aa643, 30, "DeepSeek: R1 Distill Qwen 32B") \
    X(T_2c343188, 37, "DeepSeek: R1 Distill Qwen 32B (free)") \
    X(T_6a8ee491, 29, "DeepSeek: R1 Distill Qwen 7B") \
    X(T_c44f6581, 9, "Deepgram") \
    X(T_9e41d74a, 24, "Deepseek Prover V2 671B") \
    X(T_d8a227e6, 29, "Deepseek R1 Distill Qwen 32B") \
    X(T_22eaad5d, 11, "Devstral 2") \
    X(T_f67d5c54, 16, "Devstral Medium") \
    X(T_295af291, 15, "Devstral Small") \
    X(T_2ce49e3a, 17, "Devstral Small 2") \
    X(T_124235c2, 20, "Devstral Small 2505") \
    X(T_9bce2e8f, 25, "DictaLM-3.0-24B-Thinking") \
    X(T_8db02fc9, 13, "DigitalOcean") \
    X(T_fb888698, 38, "DiscoResearch/DiscoLM-mixtral-8x7b-v2") \
    X(T_c58895bf, 30, "Dolphin 2.6 Mixtral 8x7B \360\237\220\254") \
    X(T_012b3470, 33, "Dolphin 2.9.2 Mixtral 8x22B \360\237\220\254") \
    X(T_981bf9e7, 23, "Dolphin3.0 Mistral 24B") \
    X(T_72b927ae, 30, "Dolphin3.0 Mistral 24B (free)") \
    X(T_93bfa3b4, 26, "Dolphin3.0 R1 Mistral 24B") \
    X(T_5ac758e9, 33, "Dolphin3.0 R1 Mistral 24B (free)") \
    X(T_37a86dc6, 39, "Dots Studio: Dots3-Note Preview (free)") \
    X(T_e8030c25, 11, "Doubleword") \
    X(T_07d7ccbc, 51, "Drafts, labels and extraction where price decides\000") \
    X(T_36683cb5, 9, "Drex 2.0") \
    X(T_3b1f3ba2, 17, "Drex Max Finance") \
    X(T_93fa1ff7, 14, "Drex Max v1.1") \
    X(T_005b4d96, 12, "E5 Large v2") \
    X(T_affe6572, 19, "ELEVENLABS_API_KEY") \
    X(T_68649c85, 18, "ERNIE 4.5 21B A3B") \
    X(T_0bdbbdfe, 20, "ERNIE 4.5 300B A47B") \
    X(T_047d50c8, 21, "ERNIE 4.5 VL 28B A3B") \
    X(T_89a8f63b, 23, "ERNIE 4.5 VL 424B A47B") \
    X(T_238dcd3a, 27, "ERNIE-4.5-21B-A3B-Thinking") \
    X(T_45d29809, 25, "ERNIE-4.5-300B-A47B-Base") \
    X(T_b42373c9, 30, "ERNIE-4.5-VL-28B-A3B-Thinking") \
    X(T_ee7286a6, 28, "ERNIE-4.5-VL-424B-A47B-Base") \
    X(T_f21616cf, 19, "EVA Llama 3.33 70B") \
    X(T_62ba80c1, 16, "EVA Qwen2.5 14B") \
    X(T_fa2a1d31, 16, "EVA Qwen2.5 32B") \
    X(T_629e3a5f, 16, "EVA Qwen2.5 72B") \
    X(T_d48f07fe, 9, "Elephant") \
    X(T_d1a57638, 11, "Elephant-1") \
    X(T_f84796b5, 11, "EleutherAI") \
    X(T_4a25fd5c, 22, "EleutherAI: Llemma 7b") \
    X(T_91268016, 11, "ElevenLabs") \
    X(T_0215a83a, 17, "Elorian: Glimpse") \
    X(T_4d48cb84, 19, "Embed English V3.0") \
    X(T_0ad3544a, 24, "Embed Multilingual V3.0") \
    X(T_d14dcbb5, 11, "Embed V4.0") \
    X(T_9f77be60, 46, "Embed documents in batches, which cost half.\000") \
    X(T_4d3e4d62, 8, "Ember-1") \
    X(T_fe7be177, 13, "Essential AI") \
    X(T_514c1f1d, 28, "EssentialAI: Rnj 1 Instruct") \
    X(T_c5b5cc3d, 26, "EuroLLM-22B-Instruct-2512") \
    X(T_e6c1e1dd, 54, "Every endpoint but the global one costs a tenth more.") \
    X(T_0af0c231, 40, "Everyday work at half the price of Sol\000") \
    X(T_7cf5583e, 46, "Exactly 272,000 input tokens are still short.") \
    X(T_3ab69665, 8, "FAL_KEY") \
    X(T_60a2a9b1, 18, "FIREWORKS_API_KEY") \
    X(T_c9209691, 11, "FLUX.1-dev") \
    X(T_a4054506, 15, "FLUX.1-schnell") \
    X(T_15fe84d2, 15, "FRIENDLI_TOKEN") \
    X(T_758c3fc7, 61, "Fast mode doubles every price; use it where somebody wai" \
        "ts.\000") \
    X(T_f31fb2c2, 14, "February 2025") \
    X(T_fc437294, 14, "February 2026") \
    X(T_7cbeafe6, 18, "Fimbulvetr 11B v2") \
    X(T_a9b5be18, 25, "Fine-tuned GPT-3.5 Turbo") \
    X(T_f68d77bf, 19, "Fine-tuned GPT-4.1") \
    X(T_097064d3, 24, "Fine-tuned GPT-4.1 mini") \
    X(T_34927671, 24, "Fine-tuned GPT-4.1 nano") \
    X(T_8ebd277f, 31, "Fine-tuned GPT-4o (2024-08-06)") \
    X(T_53fba93d, 23, "Fine-tuned GPT-4o mini") \
    X(T_eb2a2d4d, 13, "Fireworks AI") \
    X(T_25d2186b, 19, "Fireworks: Ember-1") \
    X(T_ab8cbede, 74, "First on OpenRouter's list of that day (jvrck/openrouter" \
        "list 1fc9af704b).") \
    X(T_958e1aae, 63, "Flex processing costs half when the answer may take its " \
        "time.\000") \
    X(T_073e3733, 19, "Free Models Router") \
    X(T_7e5234de, 9, "Friendli") \
    X(T_ee2c99ed, 9, "Fugu Max") \
    X(T_a1f1f232, 11, "Fugu Ultra") \
    X(T_d4c95f2c, 14, "Fugu Ultra v2") \
    X(T_005ffd75, 15, "GEMINI_API_KEY") \
    X(T_d29e33c3, 13, "GITHUB_TOKEN") \
    X(T_0c1658b7, 14, "GLM 4.7 Flash") \
    X(T_843d5362, 22, "GLM 4.7 Flash Heretic") \
    X(T_2e0fa12a, 22, "GLM 5.3 Fast (Latest)") \
    X(T_34c80c20, 21, "GLM 5.3 FlashX Legal") \
    X(T_fcae2ead, 33, "GLM Flash Latest (GLM 5.3 Flash)") \
    X(T_ec4b994f, 11, "GLM Latest") \
    X(T_43eb5775, 15, "GLM-4-32B-0414") \
    X(T_ada2c8ab, 10, "GLM-4-Air") \
    X(T_2761d1f9, 11, "GLM-4-AirX") \
    X(T_4f5c5732, 16, "GLM-4-Assistant") \
    X(T_acd3bb6d, 20, "GLM-4-FlashX-250414") \
    X(T_fe2f8874, 11, "GLM-4-Long") \
    X(T_1597c5ec, 11, "GLM-4-Plus") \
    X(T_5c8d9112, 8, "GLM-4.5") \
    X(T_a9f58c0f, 12, "GLM-4.5-Air") \
    X(T_4d14eb53, 14, "GLM-4.5-Flash") \
    X(T_298db2ba, 9, "GLM-4.5V") \
    X(T_e9cb69d9, 8, "GLM-4.6") \
    X(T_591d9fae, 9, "GLM-4.6V") \
    X(T_f05f0249, 15, "GLM-4.6V-Flash") \
    X(T_9f17c730, 8, "GLM-4.7") \
    X(T_6aaba9b5, 15, "GLM-4.7-FlashX") \
    X(T_4a3c8d12, 6, "GLM-5") \
    X(T_8f4a3f9b, 12, "GLM-5-Turbo") \
    X(T_539e8018, 8, "GLM-5.1") \
    X(T_8efd4aa5, 8, "GLM-5.2") \
    X(T_a8bfe9eb, 8, "GLM-5.3") \
    X(T_e8f0d28d, 14, "GLM-5.3-Flash") \
    X(T_57bb1b28, 15, "GLM-5.3-FlashX") \
    X(T_7f015d49, 13, "GLM-5V-Turbo") \
    X(T_7c9cb11b, 10, "GMI Cloud") \
    X(T_eb593869, 17, "GMICLOUD_API_KEY") \
    X(T_d619a3e0, 31, "GOOGLE_APPLICATION_CREDENTIALS") \
    X(T_2ad09555, 16, "GPT 6 Astra Pro") \
    X(T_32db80f6, 10, "GPT Audio") \
    X(T_12d606f7, 15, "GPT Audio Mini") \
    X(T_0cf6b146, 16, "GPT Chat Latest") \
    X(T_3c7d5df5, 12, "GPT Image 1") \
    X(T_0ff959e1, 17, "GPT Image 1 Mini") \
    X(T_513bf6ce, 14, "GPT Image 1.5") \
    X(T_3b2583e4, 12, "GPT Image 2") \
    X(T_3009e0b8, 20, "GPT Image 2.5 Flare") \
    X(T_58dbd063, 23, "GPT Image 2.5 Sunburst") \
    X(T_c25cd5f4, 20, "GPT Live Transcribe") \
    X(T_649c2bc8, 23, "GPT OSS Safeguard 120B") \
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
    X(T_9f8fc619, 18, "GPT-4.5 (Preview)") \
    X(T_9b816f4a, 7, "GPT-4o") \
    X(T_79e5e3b6, 20, "GPT-4o (2024-05-13)") \
    X(T_7c24654e, 20, "GPT-4o (2024-08-06)") \
    X(T_77747293, 20, "GPT-4o (2024-11-20)") \
    X(T_e2985b66, 18, "GPT-4o (extended)") \
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
    X(T_e32d16b2, 20, "GPT-5.3 Codex Spark") \
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
    X(T_6043864c, 12, "GPT-6 Cyber") \
    X(T_709ce676, 11, "GPT-6 Luna") \
    X(T_1e0dc712, 21, "GPT-6 Luna Decisions") \
    X(T_fe09781f, 10, "GPT-6 Sol") \
    X(T_ec9f1afd, 12, "GPT-6.1 Sol") \
    X(T_cd7c0a56, 41, "GPT-6.1 Sol costs half as much a token.\000") \
    X(T_853a81ae, 14, "GPT-6.1 Terra") \
    X(T_e2f742f7, 14, "GPT-6.2 Astra") \
    X(T_280501d2, 12, "GPT-6.2 Sol") \
    X(T_c9278231, 13, "GPT-JT-6B-v1") \
    X(T_3a075242, 21, "GPT-JT-Moderation-6B") \
    X(T_a59332d0, 24, "GPT-NeoXT-Chat-Base-20B") \
    X(T_7bdba61b, 17, "GPT-Realtime-1.5") \
    X(T_bdc6eb60, 17, "GPT-Realtime-2.1") \
    X(T_36f4dc6c, 13, "GROQ_API_KEY") \
    X(T_386d19e4, 17, "GTE Large (v1.5)") \
    X(T_863adb5c, 17, "Gemini 1.5 Flash") \
    X(T_17d4ebd3, 20, "Gemini 1.5 Flash-8B") \
    X(T_24f0dc5f, 15, "Gemini 1.5 Pro") \
    X(T_a0089ee0, 17, "Gemini 2.0 Flash") \
    X(T_d67bbb3a, 22, "Gemini 2.0 Flash-Lite") \
    X(T_2bd3a997, 40, "Gemini 2.5 Computer Use Preview 10-2025") \
    X(T_4b8754e0, 17, "Gemini 2.5 Flash") \
    X(T_f00056e3, 33, "Gemini 2.5 Flash Image (Preview)") \
    X(T_486c13b0, 36, "Gemini 2.5 Flash Lite Preview 06-17") \
    X(T_dc1ffdeb, 36, "Gemini 2.5 Flash Lite Preview 09-25") \
    X(T_580f7c4d, 46, "Gemini 2.5 Flash Native Audio Preview 12 2025") \
    X(T_c7d80eaa, 31, "Gemini 2.5 Flash Preview 04-17") \
    X(T_59206e20, 31, "Gemini 2.5 Flash Preview 05-20") \
    X(T_6b0702d9, 31, "Gemini 2.5 Flash Preview 09-25") \
    X(T_c90c763f, 29, "Gemini 2.5 Flash Preview TTS") \
    X(T_26c8128c, 22, "Gemini 2.5 Flash-Lite") \
    X(T_e0886038, 34, "Gemini 2.5 Flash-Lite Preview TTS") \
    X(T_9ab28ff1, 15, "Gemini 2.5 Pro") \
    X(T_d33b1101, 29, "Gemini 2.5 Pro Preview 05-06") \
    X(T_6952351d, 29, "Gemini 2.5 Pro Preview 06-05") \
    X(T_394b7af7, 27, "Gemini 2.5 Pro Preview TTS") \
    X(T_fbcf7214, 23, "Gemini 3 Flash Preview") \
    X(T_dbbdc5ff, 21, "Gemini 3 Pro Preview") \
    X(T_a7d97617, 22, "Gemini 3.1 Flash Lite") \
    X(T_3178ecca, 30, "Gemini 3.1 Flash Live Preview") \
    X(T_d5ab6947, 29, "Gemini 3.1 Flash TTS Preview") \
    X(T_c427f37c, 23, "Gemini 3.1 Pro Preview") \
    X(T_371dab1a, 17, "Gemini 3.5 Flash") \
    X(T_82770f0b, 22, "Gemini 3.5 Flash Lite") \
    X(T_d455c0f0, 34, "Gemini 3.5 Live Translate Preview") \
    X(T_ae6dd984, 22, "Gemini 3.5 Transcribe") \
    X(T_c48adb0b, 17, "Gemini 3.6 Flash") \
    X(T_947c93ec, 17, "Gemini 3.7 Flash") \
    X(T_1b6b70b5, 17, "Gemini 3.8 Flash") \
    X(T_58f77c68, 21, "Gemini 3.8 Flash TTS") \
    X(T_96c501b5, 26, "Gemini 3.8 Flash-Lite TTS") \
    X(T_47f852a3, 16, "Gemini 3.8 Live") \
    X(T_ba330e18, 34, "Gemini 3.8 Live Extended Thinking") \
    X(T_4ce5ae17, 15, "Gemini 4 Argon") \
    X(T_426e221e, 16, "Gemini 4 Carbon") \
    X(T_f41a0e3c, 18, "Gemini 4 Hydrogen") \
    X(T_95fb049b, 14, "Gemini 4 Neon") \
    X(T_3b0740b7, 18, "Gemini Decision 1") \
    X(T_70e57167, 21, "Gemini Embedding 001") \
    X(T_2a2dec5f, 19, "Gemini Embedding 2") \
    X(T_bc41bd13, 22, "Gemini Live 2.5 Flash") \
    X(T_cf05891b, 43, "Gemini Live 2.5 Flash Preview Native Audio") \
    X(T_bd82b11c, 26, "Gemini Omni Flash Preview") \
    X(T_78a6e508, 29, "Gemini Robotics-ER 2 Preview") \
    X(T_573b5fcc, 12, "Gemma 2 27B") \
    X(T_163bd62b, 14, "Gemma 2 2b It") \
    X(T_5b3c972b, 15, "Gemma 3 12B IT") \
    X(T_563fecda, 12, "Gemma 3 27B") \
    X(T_7fa43aa2, 14, "Gemma 3 4B IT") \
    X(T_803665c5, 16, "Gemma 3n E4b It") \
    X(T_8674f4b3, 15, "Gemma 4 12B IT") \
    X(T_befe88cc, 33, "Gemma 4 26B A4B (Vertex AI MaaS)") \
    X(T_6c2ebe59, 19, "Gemma 4 26B A4B IT") \
    X(T_e82dbaef, 15, "Gemma 4 31B IT") \
    X(T_a11e0695, 15, "Gemma 4 E4B IT") \
    X(T_13405874, 19, "Gemma 4 Uncensored") \
    X(T_504a7f15, 25, "Gemma Sea Lion V4 27B It") \
    X(T_ed249d41, 15, "GitHub Copilot") \
    X(T_5870b5a5, 13, "Glm 4.5 Airx") \
    X(T_a6c67870, 10, "Glm 4.5 X") \
    X(T_edb1f331, 13, "Goliath 120B") \
    X(T_ce770667, 7, "Google") \
    X(T_ef100bcb, 27, "Google Gemini Flash Latest") \
    X(T_a2fbc5cb, 25, "Google Gemini Pro Latest") \
    X(T_effc91d7, 17, "Google Vertex AI") \
    X(T_44822197, 26, "Google: Gemini 1.5 Flash ") \
    X(T_63b9b0ab, 28, "Google: Gemini 1.5 Flash 8B") \
    X(T_7748b4ed, 41, "Google: Gemini 1.5 Flash 8B Experimental") \
    X(T_ea1b257f, 23, "Google: Gemini 1.5 Pro") \
    X(T_c23b9494, 25, "Google: Gemini 2.0 Flash") \
    X(T_39bb4953, 45, "Google: Gemini 2.0 Flash Experimental (free)") \
    X(T_591638f8, 30, "Google: Gemini 2.0 Flash Lite") \
    X(T_5ab46842, 54, "Google: Gemini 2.0 Flash Thinking Experimental (free)") \
    X(T_a2ac1f5f, 60, "Google: Gemini 2.0 Flash Thinking Experimental 01-21 (fr" \
        "ee)") \
    X(T_e4342ba1, 43, "Google: Gemini 2.0 Pro Experimental (free)") \
    X(T_d2ba6272, 25, "Google: Gemini 2.5 Flash") \
    X(T_5fe1c789, 33, "Google: Gemini 2.5 Flash (batch)") \
    X(T_bce08095, 53, "Google: Gemini 2.5 Flash Image Preview (Nano Banana)") \
    X(T_58d804a7, 46, "Google: Gemini 2.5 Flash Image Preview (free)") \
    X(T_e76d9279, 30, "Google: Gemini 2.5 Flash Lite") \
    X(T_5b989c6e, 38, "Google: Gemini 2.5 Flash Lite (batch)") \
    X(T_f8e177fa, 44, "Google: Gemini 2.5 Flash Lite Preview 06-17") \
    X(T_8955a330, 46, "Google: Gemini 2.5 Flash Lite Preview 09-2025") \
    X(T_ddae2410, 39, "Google: Gemini 2.5 Flash Preview 04-17") \
    X(T_7f589f72, 50, "Google: Gemini 2.5 Flash Preview 04-17 (thinking)") \
    X(T_5032db4d, 39, "Google: Gemini 2.5 Flash Preview 05-20") \
    X(T_2176fc47, 50, "Google: Gemini 2.5 Flash Preview 05-20 (thinking)") \
    X(T_cf2d81c7, 41, "Google: Gemini 2.5 Flash Preview 09-2025") \
    X(T_c03fa2a8, 23, "Google: Gemini 2.5 Pro") \
    X(T_a9658976, 31, "Google: Gemini 2.5 Pro (batch)") \
    X(T_4ad92915, 36, "Google: Gemini 2.5 Pro Experimental") \
    X(T_9cd8f8dc, 43, "Google: Gemini 2.5 Pro Experimental (free)") \
    X(T_6b524487, 37, "Google: Gemini 2.5 Pro Preview 05-06") \
    X(T_b759332f, 37, "Google: Gemini 2.5 Pro Preview 06-05") \
    X(T_94596961, 31, "Google: Gemini 3 Flash Preview") \
    X(T_be283ce9, 39, "Google: Gemini 3 Flash Preview (batch)") \
    X(T_4a47a2a2, 29, "Google: Gemini 3 Pro Preview") \
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
    X(T_7f0601b2, 25, "Google: Gemini 3.8 Flash") \
    X(T_bafe17e8, 33, "Google: Gemini 3.8 Flash (batch)") \
    X(T_08e6825f, 23, "Google: Gemini 4 Argon") \
    X(T_d4c9e12e, 31, "Google: Gemini 4 Argon (batch)") \
    X(T_58bb3127, 24, "Google: Gemini 4 Carbon") \
    X(T_4acd2179, 32, "Google: Gemini 4 Carbon (batch)") \
    X(T_562933eb, 26, "Google: Gemini 4 Hydrogen") \
    X(T_2405ee92, 34, "Google: Gemini 4 Hydrogen (batch)") \
    X(T_dde986b1, 22, "Google: Gemini 4 Neon") \
    X(T_841fe351, 30, "Google: Gemini 4 Neon (batch)") \
    X(T_ee4c5ee5, 26, "Google: Gemini Decision 1") \
    X(T_cec2eca4, 33, "Google: Gemini Experimental 1114") \
    X(T_444532ed, 40, "Google: Gemini Experimental 1114 (free)") \
    X(T_d50fbe24, 40, "Google: Gemini Experimental 1121 (free)") \
    X(T_13169877, 40, "Google: Gemini Experimental 1206 (free)") \
    X(T_ccc5ab02, 38, "Google: Gemini Flash 1.5 Experimental") \
    X(T_134f4d75, 45, "Google: Gemini Flash 1.5 Experimental (free)") \
    X(T_57485e29, 41, "Google: Gemini Flash 8B 1.5 Experimental") \
    X(T_a28b8f32, 45, "Google: Gemini Flash Lite 2.0 Preview (free)") \
    X(T_377a533b, 23, "Google: Gemini Pro 1.0") \
    X(T_20691c74, 36, "Google: Gemini Pro 1.5 Experimental") \
    X(T_82681bb7, 30, "Google: Gemini Pro Vision 1.0") \
    X(T_3969c877, 19, "Google: Gemma 1 2B") \
    X(T_3490fb5b, 20, "Google: Gemma 2 27B") \
    X(T_3820c57f, 19, "Google: Gemma 2 9B") \
    X(T_14cf3cb9, 26, "Google: Gemma 2 9B (free)") \
    X(T_b3d8e998, 20, "Google: Gemma 3 12B") \
    X(T_d421b620, 27, "Google: Gemma 3 12B (free)") \
    X(T_eeb39e87, 26, "Google: Gemma 3 1B (free)") \
    X(T_b00bc752, 20, "Google: Gemma 3 27B") \
    X(T_fba96ed5, 27, "Google: Gemma 3 27B (free)") \
    X(T_9f388ac7, 19, "Google: Gemma 3 4B") \
    X(T_fedbe029, 26, "Google: Gemma 3 4B (free)") \
    X(T_59429289, 27, "Google: Gemma 3n 2B (free)") \
    X(T_eaec9c4e, 20, "Google: Gemma 3n 4B") \
    X(T_03be65b4, 27, "Google: Gemma 3n 4B (free)") \
    X(T_55e23ea1, 25, "Google: Gemma 4 26B A4B ") \
    X(T_5d0ad656, 32, "Google: Gemma 4 26B A4B  (free)") \
    X(T_0ac57378, 20, "Google: Gemma 4 31B") \
    X(T_225d7962, 27, "Google: Gemma 4 31B (free)") \
    X(T_095f6f6a, 17, "Google: Gemma 7B") \
    X(T_f7c9e329, 44, "Google: LearnLM 1.5 Pro Experimental (free)") \
    X(T_7ae32811, 29, "Google: Lyria 3 Clip Preview") \
    X(T_e2124ceb, 28, "Google: Lyria 3 Pro Preview") \
    X(T_6b825e44, 45, "Google: Nano Banana (Gemini 2.5 Flash Image)") \
    X(T_d63bf8aa, 55, "Google: Nano Banana 2 (Gemini 3.1 Flash Image Preview)") \
    X(T_d1d2f579, 47, "Google: Nano Banana 2 (Gemini 3.1 Flash Image)") \
    X(T_0faa87a5, 57, "Google: Nano Banana 2 Lite (Gemini 3.1 Flash Lite Image)") \
    X(T_b75ec10b, 53, "Google: Nano Banana Pro (Gemini 3 Pro Image Preview)") \
    X(T_6066bd4e, 45, "Google: Nano Banana Pro (Gemini 3 Pro Image)") \
    X(T_163a55cd, 20, "Google: PaLM 2 Chat") \
    X(T_5d91afd7, 24, "Google: PaLM 2 Chat 32k") \
    X(T_f627064e, 25, "Google: PaLM 2 Code Chat") \
    X(T_6b28fcb4, 29, "Google: PaLM 2 Code Chat 32k") \
    X(T_c5d0242e, 53, "GovCloud charges a fifth more than the global price.") \
    X(T_28545719, 20, "Granite 4.0 H Micro") \
    X(T_7c4db9b1, 15, "Granite 4.1 8B") \
    X(T_c3373911, 15, "Granite 4.2 8B") \
    X(T_07fa1bee, 20, "Granite-4.0-H-Small") \
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
    X(T_1df02a89, 10, "Grok 4.20") \
    X(T_e0267129, 26, "Grok 4.20 (Non-Reasoning)") \
    X(T_6190e2ce, 22, "Grok 4.20 (Reasoning)") \
    X(T_447c5952, 27, "Grok 4.20 Multi Agent Beta") \
    X(T_4e2ed2d2, 22, "Grok 4.20 Multi-Agent") \
    X(T_f49aac61, 9, "Grok 4.3") \
    X(T_eba10bb6, 9, "Grok 4.5") \
    X(T_4e2ddcfc, 9, "Grok 4.6") \
    X(T_0848fce8, 9, "Grok 4.7") \
    X(T_769fede6, 10, "Grok Beta") \
    X(T_dd8f17bc, 15, "Grok Build 0.1") \
    X(T_70eab38e, 17, "Grok Code Fast 1") \
    X(T_9628899a, 17, "Grok Vision Beta") \
    X(T_10c0b93e, 11, "Grok Voice") \
    X(T_44ed6b76, 26, "Grok Voice Think Fast 1.0") \
    X(T_5137c13e, 26, "Grok Voice Think Fast 2.0") \
    X(T_493727d6, 5, "Groq") \
    X(T_f0e4cec8, 7, "Gryphe") \
    X(T_ef4fc798, 9, "HF_TOKEN") \
    X(T_d960b717, 19, "HYPERBOLIC_API_KEY") \
    X(T_43f60020, 36, "Half price from 16:30 to 00:30 UTC.") \
    X(T_b447ead1, 59, "Hard problems where a wrong answer costs more than token" \
        "s\000") \
    X(T_67ee9331, 36, "Hard questions over long documents\000") \
    X(T_e7698554, 27, "Hard questions with tools\000") \
    X(T_c2b7c815, 13, "Healer Alpha") \
    X(T_1d5c8a27, 24, "Hermes 2 Pro Llama 3 8B") \
    X(T_6b646a83, 24, "Hermes 3 Llama 3.1 405b") \
    X(T_4f4f6ff6, 14, "Hermes 4 405B") \
    X(T_bf86c8bb, 23, "Hermes-3-Llama-3.1-70B") \
    X(T_509ce62c, 13, "Hermes-4-70B") \
    X(T_d86539f7, 18, "HeyGen Decision 1") \
    X(T_6886a4d0, 24, "HeyGen Decision 1 Turbo") \
    X(T_7ec0e0d6, 24, "HeyGen: HeyGen Decision") \
    X(T_efcb7e9a, 30, "HeyGen: HeyGen Decision Turbo") \
    X(T_2c488c8f, 14, "Horizon Alpha") \
    X(T_4aa75757, 13, "Horizon Beta") \
    X(T_3d8626ca, 54, "Hosts cut its context and its precision differently.\000") \
    X(T_75a8a828, 33, "Hugging Face Inference Providers") \
    X(T_9f1f3d69, 26, "Hugging Face via Cerebras") \
    X(T_f16f2974, 30, "Hugging Face via Fireworks AI") \
    X(T_54497e91, 22, "Hugging Face via Groq") \
    X(T_c3a1cce9, 28, "Hugging Face via Hyperbolic") \
    X(T_417923b6, 24, "Hugging Face via Nebius") \
    X(T_f02e6db2, 24, "Hugging Face via Novita") \
    X(T_bd5468b1, 24, "Hugging Face via Nscale") \
    X(T_72b71033, 26, "Hugging Face via OVHcloud") \
    X(T_e2355b2a, 27, "Hugging Face via Public AI") \
    X(T_5170d700, 27, "Hugging Face via SambaNova") \
    X(T_98d4e001, 29, "Hugging Face via Together AI") \
    X(T_a6e9a14f, 31, "Hugging Face: Zephyr 7B (free)") \
    X(T_912a19f2, 13, "Hunter Alpha") \
    X(T_a5dab8d0, 22, "Hunyuan A13B Instruct") \
    X(T_c3a6cf3c, 10, "Hy-MT2-7B") \
    X(T_8592ab01, 4, "Hy3") \
    X(T_ea1e57d8, 10, "Hy4 flash") \
    X(T_a88256b6, 12, "Hy4 preview") \
    X(T_d206f9f2, 11, "Hyperbolic") \
    X(T_973a4a81, 4, "IBM") \
    X(T_1735b740, 12, "IBM watsonx") \
    X(T_e2e8a3c6, 23, "IBM: Granite 4.0 Micro") \
    X(T_cd374a6c, 20, "IBM: Granite 4.1 8B") \
    X(T_6e11205a, 20, "IBM: Granite 4.2 8B") \
    X(T_59965aff, 18, "INCEPTION_API_KEY") \
    X(T_1303d227, 12, "INTELLECT-3") \
    X(T_933182cd, 7, "IO.NET") \
    X(T_5ff06ac4, 23, "IOINTELLIGENCE_API_KEY") \
    X(T_2a293006, 68, "Image tokens have prices of their own; count them apart " \
        "from text.\000") \
    X(T_c191e95b, 9, "Imagen 3") \
    X(T_3e9317d4, 14, "Imagen 3 Fast") \
    X(T_d3f1c593, 9, "Imagen 4") \
    X(T_da53adce, 39, "Images from text, and edits of images\000") \
    X(T_52420946, 10, "Inception") \
    X(T_5d408229, 19, "Inception: Mercury") \
    X(T_940fb9c6, 21, "Inception: Mercury 2") \
    X(T_fb2ebd94, 25, "Inception: Mercury Coder") \
    X(T_5e9a2c2e, 36, "Inception: Mercury Coder Small Beta") \
    X(T_fa0fe98c, 37, "Infermatic: Mistral Nemo Inferor 12B") \
    X(T_f1b9baa3, 28, "Inflatebot: Mag Mell R1 12B") \
    X(T_f6401f89, 28, "Inflection: Inflection 3 Pi") \
    X(T_59ac39ae, 38, "Inflection: Inflection 3 Productivity") \
    X(T_24d5400a, 8, "Inkling") \
    X(T_5a6a6412, 15, "Inkling (256K)") \
    X(T_f6b4b4bd, 16, "Inkling 2 Small") \
    X(T_a7654cb7, 14, "Inkling Small") \
    X(T_c5b0ff3e, 15, "Interfaze Beta") \
    X(T_53ddaec0, 60, "It costs four times what Sonnet 5.5 costs; try that firs" \
        "t.\000") \
    X(T_99a36542, 84, "It retired on 2026-05-15.\000Thinking is billed as output a" \
        "nd cannot be switched off.\000") \
    X(T_038a35db, 116, "It retires on 2026-12-11; GPT-6 Luna follows it.\000It spen" \
        "ds output tokens on thinking unless the effort is minima" \
        "l.\000") \
    X(T_cc3b7989, 54, "It retires on 2026-12-11; move to GPT-6 Luna before.\000") \
    X(T_c6df1c25, 27, "It retires on 2027-01-14.\000") \
    X(T_0223872f, 73, "It retires on 2027-01-14; GPT-6 Luna takes images, too, " \
        "and costs less.\000") \
    X(T_b24ae162, 21, "It takes no images.\000") \
    X(T_59eef6db, 34, "It takes no images; GLM-5V does.\000") \
    X(T_38e567fc, 50, "It takes no temperature; set the effort instead.\000") \
    X(T_60277671, 79, "Its answers are limited to 32,768 tokens, half of what i" \
        "ts predecessors gave.\000") \
    X(T_df20f981, 42, "Its answers are limited to 8,192 tokens.\000") \
    X(T_20139287, 89, "Its tokenizer makes about 30\045 more tokens of a text than" \
        " that of the models before 4.7.\000") \
    X(T_de9a25a4, 16, "Jamba 1.5 Large") \
    X(T_34f72b8f, 15, "Jamba 1.5 Mini") \
    X(T_d0a798ff, 12, "Jamba Large") \
    X(T_2c227875, 11, "Jamba Mini") \
    X(T_9bd09a70, 13, "January 2024") \
    X(T_4cc23c1a, 13, "January 2025") \
    X(T_3ba37c61, 13, "January 2026") \
    X(T_2cddc48f, 21, "Jared Palmer: Kev 4B") \
    X(T_4b23c504, 4, "Jev") \
    X(T_48170a2f, 9, "Jev 1.13") \
    X(T_9152777f, 11, "Jev 1.13.0") \
    X(T_26fbf85a, 9, "Jev 1.14") \
    X(T_ba01f867, 11, "Jev 1.14.0") \
    X(T_e0e37080, 7, "Joey-1") \
    X(T_40612b9f, 10, "July 2024") \
    X(T_a3a09a1a, 10, "July 2025") \
    X(T_71e46d2d, 10, "June 2023") \
    X(T_7d80c320, 10, "June 2024") \
    X(T_964da9b5, 10, "June 2025") \
    X(T_ee00ffb5, 10, "June 2026") \
    X(T_13f3ad50, 20, "KT: Mi:dm K 3.0 Pro") \
    X(T_19f28ca9, 14, "Kat Coder Pro") \
    X(T_8404308e, 97, "Keep a request at or below 100,000 input tokens: above i" \
        "t every token costs five times as much.\000") \
    X(T_8f93b215, 83, "Keep a request at or below 200,000 input tokens: above i" \
        "t every token costs more.\000") \
    X(T_d7ed108b, 98, "Keep a request at or below 272,000 input tokens: above i" \
        "t every input token costs twice as much.\000") \
    X(T_43c48d32, 92, "Keep a request at or below 512,000 input tokens: above i" \
        "t every token costs twice as much.\000") \
    X(T_2a72dfcf, 97, "Keep a request below 128,000 input tokens: from there on" \
        " every input token costs twice as much.\000") \
    X(T_155f1bbf, 91, "Keep a request below 200,000 input tokens: from there on" \
        " every token costs twice as much.\000") \
    X(T_ae5e3fc6, 72, "Keep the beginning of prompts the same: cached input cos" \
        "ts a fiftieth.\000") \
    X(T_5aee8f24, 69, "Keep the beginning of prompts the same: cached input cos" \
        "ts a tenth.\000") \
    X(T_f7a0302d, 73, "Keep the beginning of prompts the same: cached input cos" \
        "ts a thirtieth.\000") \
    X(T_44d46784, 79, "Keep the beginning of prompts the same: cached input cos" \
        "ts less than a fifth.\000") \
    X(T_5db9ff0c, 17, "Kimi Fast Latest") \
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
    X(T_edbbd3e2, 12, "Kimi Latest") \
    X(T_6015612c, 17, "Kimi Latest 128k") \
    X(T_1f205872, 16, "Kimi Latest 32k") \
    X(T_2162a65b, 15, "Kimi Latest 8k") \
    X(T_061f1821, 16, "Kimi for Coding") \
    X(T_23139a5f, 10, "Kwaipilot") \
    X(T_a6a91ca0, 30, "Kwaipilot: KAT-Coder-Air V2.5") \
    X(T_f8ce2571, 28, "Kwaipilot: KAT-Coder-Pro V1") \
    X(T_7cb90619, 35, "Kwaipilot: KAT-Coder-Pro V1 (free)") \
    X(T_b2d8855e, 28, "Kwaipilot: KAT-Coder-Pro V2") \
    X(T_b54f3134, 30, "Kwaipilot: KAT-Coder-Pro V2.5") \
    X(T_f532c55f, 20, "L3 70B Euryale V2.1") \
    X(T_74531b25, 18, "L3 8B Stheno V3.2") \
    X(T_08e2e010, 17, "L3-8B-Lunaris-v1") \
    X(T_81ecdcc4, 21, "L31 70B Euryale V2.2") \
    X(T_23577720, 15, "LAMBDA_API_KEY") \
    X(T_7eeb774e, 13, "LFM2-24B-A2B") \
    X(T_6e91a027, 15, "LFM2.5-24B-A2B") \
    X(T_972dab17, 15, "LLaMA-2-7B-32K") \
    X(T_137fe652, 6, "LMSYS") \
    X(T_84546776, 13, "Laguna S 2.1") \
    X(T_862a3f0f, 7, "Lambda") \
    X(T_64f1995a, 44, "LatitudeGames: Wayfarer Large 70B Llama 3.3") \
    X(T_a4dcbd2a, 5, "Laya") \
    X(T_927047f2, 15, "Ling 3.0 Flash") \
    X(T_2f81f47e, 19, "Ling 3.0 Flash Fin") \
    X(T_1bc3afb7, 21, "Ling 3.0 Flash Sante") \
    X(T_4eb9767e, 18, "Ling 3.0 Flash VL") \
    X(T_3569b7a5, 15, "Ling 3.1 Flash") \
    X(T_632b9353, 20, "Ling 3.1 Flash 1019") \
    X(T_d73d60d6, 12, "Ling-2.6-1T") \
    X(T_2ecbbb2b, 15, "Ling-2.6-flash") \
    X(T_00903bdd, 15, "Ling-3.0-flash") \
    X(T_ea80b40e, 22, "Ling-3.0-flash (free)") \
    X(T_34a5307c, 15, "Ling-flash-2.0") \
    X(T_8cdbae7b, 10, "Liquid AI") \
    X(T_5526c233, 15, "Liquid: LFM 3B") \
    X(T_d71ff015, 20, "Liquid: LFM 40B MoE") \
    X(T_904ef441, 27, "Liquid: LFM 40B MoE (free)") \
    X(T_3ffe1f79, 15, "Liquid: LFM 7B") \
    X(T_c09b4e85, 20, "LiquidAI: LFM2-2.6B") \
    X(T_92ba52e7, 23, "LiquidAI: LFM2-24B-A2B") \
    X(T_9b965ea9, 22, "LiquidAI: LFM2-8B-A1B") \
    X(T_81cdb612, 38, "LiquidAI: LFM2.5-1.2B-Instruct (free)") \
    X(T_6a844ea4, 38, "LiquidAI: LFM2.5-1.2B-Thinking (free)") \
    X(T_ce1e41a2, 22, "LiquidAI: LFM2.5-2.6B") \
    X(T_3ee44c6c, 29, "LiquidAI: LFM2.5-2.6B (free)") \
    X(T_b748695b, 25, "LiquidAI: LFM2.5-24B-A2B") \
    X(T_5a731569, 20, "LiquidAI: LFM3-1.7B") \
    X(T_e75d40d8, 27, "LiquidAI: LFM3-1.7B (free)") \
    X(T_37748f30, 13, "LiquidAI: d1") \
    X(T_0e7894f4, 20, "LiquidAI: d1 Latest") \
    X(T_9e0aafe6, 19, "LiquidAI: d1-ultra") \
    X(T_35c5d1d7, 26, "LiquidAI: d1-ultra Latest") \
    X(T_6ac94a43, 15, "LiquidAI: d1.1") \
    X(T_b388fd90, 15, "LiquidAI: d1.2") \
    X(T_6c0a8871, 21, "LiquidAI: d1.2-ultra") \
    X(T_e932a3ec, 46, "LiteLLM 2026-11-20, whose figure is not taken") \
    X(T_d4f58e06, 54, "LiteLLM listed ten times this price until 2026-06-24.") \
    X(T_f2d8ac64, 55, "LiteLLM's entry of that name in its file of 2026-08-21") \
    X(T_95d9e64d, 77, "LiteLLM's price of a character in its file of 2026-08-21" \
        "; litellm 2026-11-20") \
    X(T_38585a92, 56, "LiteLLM's us-gov-west-1 entry in its file of 2026-08-21") \
    X(T_33f12f45, 20, "Llama 3 8B Instruct") \
    X(T_3d31f032, 23, "Llama 3.1 70b Instruct") \
    X(T_9fb16d86, 22, "Llama 3.1 8B Instruct") \
    X(T_c193dfd9, 32, "Llama 3.1 Nemotron 70B Instruct") \
    X(T_ef5bc055, 34, "Llama 3.1 Sonar Large 128k Online") \
    X(T_6d717e0e, 22, "Llama 3.1 Tulu 3 405B") \
    X(T_f0729368, 30, "Llama 3.2 11B Vision Instruct") \
    X(T_d19f8cd8, 22, "Llama 3.2 1B Instruct") \
    X(T_f3321ff0, 13, "Llama 3.2 3B") \
    X(T_c4117e73, 22, "Llama 3.2 3B Instruct") \
    X(T_b153315e, 30, "Llama 3.2 90B Vision Instruct") \
    X(T_f5cd775c, 23, "Llama 3.3 70B Instruct") \
    X(T_10d14eb9, 32, "Llama 3.3 70B Instruct fp8 Fast") \
    X(T_a57241d7, 32, "Llama 3.3 Nemotron Super 49B v1") \
    X(T_115e05d7, 34, "Llama 3.3 Nemotron Super 49B v1.5") \
    X(T_3ec76998, 17, "Llama 4 Maverick") \
    X(T_64bba10c, 14, "Llama 4 Scout") \
    X(T_47a99cba, 17, "Llama Guard 3 8B") \
    X(T_034bdaa7, 18, "Llama Guard 4 12B") \
    X(T_5842dd58, 25, "Llama Prompt Guard 2 22M") \
    X(T_d5dc674c, 17, "Llama-2-13b-chat") \
    X(T_69d0d7e1, 17, "Llama-2-70b-chat") \
    X(T_c2a38f5c, 24, "Llama-2-7B-32K-Instruct") \
    X(T_10718a11, 16, "Llama-2-7b-chat") \
    X(T_191e36d7, 21, "Llama-3-70B-Instruct") \
    X(T_e2ca08a5, 36, "Llama-3.3-Swallow-70B-Instruct-v0.4") \
    X(T_7241c4be, 33, "Llama-3_1-Nemotron-Ultra-253B-v1") \
    X(T_986a07d4, 15, "Llama-Guard-7b") \
    X(T_4c8a9eca, 72, "Long agent runs with many tool calls\000Editing code across" \
        " several files\000") \
    X(T_d0fa2a76, 44, "Long agentic work and hard reviews of code\000") \
    X(T_ba93412b, 39, "Long documents and whole repositories\000") \
    X(T_bbf9a815, 29, "Long input without thinking\000") \
    X(T_a0b11ce5, 45, "Long input without thinking, at a low price\000") \
    X(T_152bd7a2, 26, "Long prompts that repeat\000") \
    X(T_b341ca82, 8, "LongCat") \
    X(T_7a7ea6d3, 12, "LongCat 2.0") \
    X(T_4bf24b68, 12, "LongCat 2.5") \
    X(T_06446fb3, 20, "LongCat 2.5 Preview") \
    X(T_a28c0782, 11, "MAI Code 2") \
    X(T_3a06df96, 17, "MAI Code 2 Flash") \
    X(T_c3a62c39, 17, "MAI-Code-1-Flash") \
    X(T_a6832112, 19, "MAI-Code-1.1-Flash") \
    X(T_f7a04ba4, 10, "MAI-DS-R1") \
    X(T_1f60fc46, 13, "MAI-Image-2e") \
    X(T_59eccaf9, 19, "META_MODEL_API_KEY") \
    X(T_53e737f9, 16, "MINIMAX_API_KEY") \
    X(T_861f0936, 16, "MISTRAL_API_KEY") \
    X(T_b6b1369f, 17, "MOONSHOT_API_KEY") \
    X(T_ce1bc658, 14, "MORPH_API_KEY") \
    X(T_dc81bbaf, 22, "Magistral Medium 2506") \
    X(T_78d9d7d2, 22, "Magistral Medium 2509") \
    X(T_ac4f539a, 21, "Magistral Small 2506") \
    X(T_1f7926cd, 11, "Magnum 72B") \
    X(T_3c40a1bb, 14, "Magnum v2 72B") \
    X(T_9b08844b, 14, "Magnum v4 72B") \
    X(T_22c9a41a, 10, "Mammoth-1") \
    X(T_429be916, 23, "Mancer: Weaver (alpha)") \
    X(T_6655c9cc, 11, "March 2024") \
    X(T_e59ea10b, 11, "March 2025") \
    X(T_39e5e0b2, 11, "March 2026") \
    X(T_3679643d, 53, "Mark the part of a prompt that repeats for caching.\000") \
    X(T_47900f26, 91, "Mark the part of a prompt that repeats for caching: read" \
        "ing it costs a fortieth of input.\000") \
    X(T_a1603f30, 88, "Mark the part of a prompt that repeats for caching: read" \
        "ing it costs a tenth of input.\000") \
    X(T_a2dd68e7, 92, "Mark the part of a prompt that repeats for caching: read" \
        "ing it costs a twentieth of input.\000") \
    X(T_0979b989, 211, "Mark the unchanging head of a prompt as cacheable: a rea" \
        "d costs a tenth of the input price.\000Split work so that a" \
        " request stays at or below 200,000 input tokens; one tok" \
        "en more doubles the price of all of them.\000") \
    X(T_eddcb34b, 69, "Mark what repeats for caching: reading it costs an eight" \
        "h of input.\000") \
    X(T_133433fe, 9, "May 2024") \
    X(T_ecc85397, 9, "May 2025") \
    X(T_4f7d1695, 9, "May 2026") \
    X(T_c5562f81, 21, "Meituan: LongCat 2.0") \
    X(T_f9c48ae0, 28, "Meituan: LongCat Flash Chat") \
    X(T_8b5da83b, 35, "Meituan: LongCat Flash Chat (free)") \
    X(T_ddefbe5c, 18, "Mellum2 12B A2.5B") \
    X(T_6a7367ef, 8, "Mercury") \
    X(T_5d4acfd2, 10, "Mercury 2") \
    X(T_4be063a6, 12, "Mercury 2.5") \
    X(T_4ff01fa5, 10, "Mercury 3") \
    X(T_4daf46c7, 14, "Mercury Coder") \
    X(T_d9cc8c59, 15, "Mercury Edit 2") \
    X(T_4f749de7, 5, "Meta") \
    X(T_e7cec635, 23, "Meta: Llama 2 13B Chat") \
    X(T_3f579b5b, 23, "Meta: Llama 2 70B Chat") \
    X(T_3fa43930, 25, "Meta: Llama 3 70B (Base)") \
    X(T_5a59b46e, 27, "Meta: Llama 3 70B Instruct") \
    X(T_3a595633, 35, "Meta: Llama 3 70B Instruct (nitro)") \
    X(T_b4e19746, 24, "Meta: Llama 3 8B (Base)") \
    X(T_cf9e683e, 26, "Meta: Llama 3 8B Instruct") \
    X(T_7b97a028, 37, "Meta: Llama 3 8B Instruct (extended)") \
    X(T_a702899c, 33, "Meta: Llama 3 8B Instruct (free)") \
    X(T_1db853be, 34, "Meta: Llama 3 8B Instruct (nitro)") \
    X(T_60b5a136, 28, "Meta: Llama 3.1 405B (base)") \
    X(T_c9bf621c, 35, "Meta: Llama 3.1 405B (base) (free)") \
    X(T_52babebb, 30, "Meta: Llama 3.1 405B Instruct") \
    X(T_65ad1065, 37, "Meta: Llama 3.1 405B Instruct (free)") \
    X(T_a8b88805, 38, "Meta: Llama 3.1 405B Instruct (nitro)") \
    X(T_aabc00e0, 29, "Meta: Llama 3.1 70B Instruct") \
    X(T_095a7ea5, 36, "Meta: Llama 3.1 70B Instruct (free)") \
    X(T_9534168c, 37, "Meta: Llama 3.1 70B Instruct (nitro)") \
    X(T_226b0ad7, 28, "Meta: Llama 3.1 8B Instruct") \
    X(T_10ab2c3b, 35, "Meta: Llama 3.1 8B Instruct (free)") \
    X(T_92230469, 36, "Meta: Llama 3.1 8B Instruct (nitro)") \
    X(T_4bb97d90, 36, "Meta: Llama 3.2 11B Vision Instruct") \
    X(T_f14ad9ad, 43, "Meta: Llama 3.2 11B Vision Instruct (free)") \
    X(T_da9060ef, 28, "Meta: Llama 3.2 1B Instruct") \
    X(T_683a2aaf, 35, "Meta: Llama 3.2 1B Instruct (free)") \
    X(T_562833a3, 28, "Meta: Llama 3.2 3B Instruct") \
    X(T_f7a00096, 35, "Meta: Llama 3.2 3B Instruct (free)") \
    X(T_7120f2e7, 36, "Meta: Llama 3.2 90B Vision Instruct") \
    X(T_ea56ca78, 43, "Meta: Llama 3.2 90B Vision Instruct (free)") \
    X(T_bde26435, 29, "Meta: Llama 3.3 70B Instruct") \
    X(T_41f5189f, 36, "Meta: Llama 3.3 70B Instruct (free)") \
    X(T_f92d120f, 35, "Meta: Llama 3.3 8B Instruct (free)") \
    X(T_322acf60, 23, "Meta: Llama 4 Maverick") \
    X(T_18b41f18, 30, "Meta: Llama 4 Maverick (free)") \
    X(T_2f978da3, 20, "Meta: Llama 4 Scout") \
    X(T_558d2e5d, 27, "Meta: Llama 4 Scout (free)") \
    X(T_92abb1a5, 24, "Meta: Llama Guard 4 12B") \
    X(T_14124240, 31, "Meta: Llama Guard 4 12B (free)") \
    X(T_31756667, 22, "Meta: LlamaGuard 2 8B") \
    X(T_ae6a7927, 17, "Meta: Muse Ember") \
    X(T_a228daf6, 23, "Meta: Muse Glimmer 30B") \
    X(T_24895333, 31, "Meta: Muse Glimmer 30B (batch)") \
    X(T_32791fad, 21, "Meta: Muse Spark 1.1") \
    X(T_736e8f18, 21, "Meta: Muse Spark 1.2") \
    X(T_a5e3ee88, 33, "Meta: Muse Spark 1.2 Contributor") \
    X(T_16dd4287, 21, "Meta: Muse Spark 1.3") \
    X(T_888da2a2, 33, "Meta: Muse Spark 1.3 Contributor") \
    X(T_c24916ea, 22, "Meta: Muse Spark Open") \
    X(T_d7199e58, 18, "Meta: Muse Wonder") \
    X(T_2a73f651, 14, "MiMo-V2-Flash") \
    X(T_bd09a1ce, 13, "MiMo-V2-Omni") \
    X(T_059922ba, 12, "MiMo-V2-Pro") \
    X(T_9b3ca667, 10, "MiMo-V2.5") \
    X(T_7ab59d1c, 14, "MiMo-V2.5-Pro") \
    X(T_35c8eff8, 25, "MiMo-V2.5-Pro-UltraSpeed") \
    X(T_e28be862, 16, "MiMo-V2.6-Flash") \
    X(T_926bdcdd, 14, "MiMo-V2.6-Pro") \
    X(T_347fd9fc, 25, "MiMo-V2.6-Pro-UltraSpeed") \
    X(T_c7bac469, 10, "Microsoft") \
    X(T_67d21f6d, 21, "Microsoft-Decision-1") \
    X(T_423c05e7, 21, "Microsoft: MAI DS R1") \
    X(T_cfdfed57, 28, "Microsoft: MAI DS R1 (free)") \
    X(T_3d5a35d0, 32, "Microsoft: Microsoft-Decision-1") \
    X(T_f3058975, 34, "Microsoft: Microsoft-Decision-1.1") \
    X(T_8325715e, 17, "Microsoft: Phi 4") \
    X(T_490f0811, 31, "Microsoft: Phi 4 Mini Instruct") \
    X(T_64eaa233, 37, "Microsoft: Phi 4 Multimodal Instruct") \
    X(T_2c1733db, 34, "Microsoft: Phi 4 Reasoning (free)") \
    X(T_8944255f, 32, "Microsoft: Phi 4 Reasoning Plus") \
    X(T_c69bfe08, 39, "Microsoft: Phi 4 Reasoning Plus (free)") \
    X(T_13f2458e, 38, "Microsoft: Phi-3 Medium 128K Instruct") \
    X(T_abafe59a, 45, "Microsoft: Phi-3 Medium 128K Instruct (free)") \
    X(T_1435f0fc, 36, "Microsoft: Phi-3 Mini 128K Instruct") \
    X(T_acc6ebd8, 43, "Microsoft: Phi-3 Mini 128K Instruct (free)") \
    X(T_6fa7d863, 38, "Microsoft: Phi-3.5 Mini 128K Instruct") \
    X(T_872f7549, 18, "Midnight Rose 70B") \
    X(T_b248f2e0, 8, "MiniMax") \
    X(T_ebc247ad, 16, "MiniMax (China)") \
    X(T_f9675408, 15, "MiniMax Latest") \
    X(T_c965ccad, 11, "MiniMax M1") \
    X(T_33e49f22, 11, "MiniMax M2") \
    X(T_29d45fbf, 15, "MiniMax M2-her") \
    X(T_3fcf806d, 13, "MiniMax M2.1") \
    X(T_a81ab788, 23, "MiniMax M2.1 Highspeed") \
    X(T_420ac3fb, 23, "MiniMax M2.1 Lightning") \
    X(T_d7cd61c9, 13, "MiniMax M2.5") \
    X(T_d40dabd8, 23, "MiniMax M2.5 Highspeed") \
    X(T_3d15fd31, 13, "MiniMax M2.7") \
    X(T_d0540bb3, 23, "MiniMax M2.7 Highspeed") \
    X(T_ae09fbf0, 11, "MiniMax M3") \
    X(T_57dfa8eb, 19, "MiniMax M3 Preview") \
    X(T_c9e0aa1d, 19, "MiniMax M3.1 Flash") \
    X(T_69120a41, 11, "MiniMax-01") \
    X(T_ca362a23, 20, "MiniMax: MiniMax M1") \
    X(T_7173f158, 31, "MiniMax: MiniMax M1 (extended)") \
    X(T_53ce0cbc, 20, "MiniMax: MiniMax M2") \
    X(T_8e7657fb, 27, "MiniMax: MiniMax M2 (free)") \
    X(T_3219c550, 24, "MiniMax: MiniMax M2-her") \
    X(T_53547761, 22, "MiniMax: MiniMax M2.1") \
    X(T_1079e841, 22, "MiniMax: MiniMax M2.5") \
    X(T_7edfa22d, 29, "MiniMax: MiniMax M2.5 (free)") \
    X(T_547f3ccd, 22, "MiniMax: MiniMax M2.7") \
    X(T_1fb0d748, 20, "MiniMax: MiniMax M3") \
    X(T_ca5425c3, 28, "MiniMax: MiniMax M3 (batch)") \
    X(T_206d07d8, 28, "MiniMax: MiniMax M3.1 Flash") \
    X(T_4214180f, 20, "MiniMax: MiniMax-01") \
    X(T_f977f12d, 16, "Ministral 3 14B") \
    X(T_33dacfa9, 15, "Ministral 3 3B") \
    X(T_a3419c66, 15, "Ministral 3 8B") \
    X(T_13171917, 13, "Ministral 3B") \
    X(T_c9599317, 19, "Ministral 8B 24.10") \
    X(T_cc25e110, 11, "Mistral 7B") \
    X(T_ffd603ce, 20, "Mistral 7B Instruct") \
    X(T_22e270f3, 25, "Mistral 7B Instruct v0.3") \
    X(T_f1fff94a, 11, "Mistral AI") \
    X(T_30fcfaf7, 25, "Mistral Document AI 2505") \
    X(T_dde3c8c3, 14, "Mistral Embed") \
    X(T_d1b3bb26, 14, "Mistral Large") \
    X(T_07488f21, 18, "Mistral Large 2.1") \
    X(T_f3898341, 19, "Mistral Large 2402") \
    X(T_cca95280, 19, "Mistral Large 2407") \
    X(T_0ccfd211, 19, "Mistral Large 2411") \
    X(T_6df537b2, 16, "Mistral Large 3") \
    X(T_8f85116e, 16, "Mistral Large 4") \
    X(T_bb8edfea, 20, "Mistral Large 4.0.8") \
    X(T_9c2055b3, 15, "Mistral Medium") \
    X(T_bf82dceb, 20, "Mistral Medium 2312") \
    X(T_a81641cc, 17, "Mistral Medium 3") \
    X(T_8cfc80f5, 25, "Mistral Medium 3 and 3.1") \
    X(T_239f8e43, 19, "Mistral Medium 3.1") \
    X(T_ed5f6010, 19, "Mistral Medium 3.5") \
    X(T_662bd2d8, 25, "Mistral Nemo 12B Celeste") \
    X(T_b346076b, 31, "Mistral Nemo Instruct 2407 TEE") \
    X(T_79578ed1, 12, "Mistral OCR") \
    X(T_33eca3e5, 17, "Mistral OCR 2505") \
    X(T_9bf4dad3, 17, "Mistral OCR 2512") \
    X(T_6bc873eb, 16, "Mistral OCR 4.1") \
    X(T_0e77e6bc, 13, "Mistral Saba") \
    X(T_6956e0a3, 14, "Mistral Small") \
    X(T_14fe4e81, 16, "Mistral Small 3") \
    X(T_d6df3aa0, 22, "Mistral Small 3.1 24B") \
    X(T_d39a7076, 18, "Mistral Small 3.2") \
    X(T_958a4107, 22, "Mistral Small 3.2 24B") \
    X(T_4f57a42c, 16, "Mistral Small 4") \
    X(T_e484313c, 13, "Mistral Tiny") \
    X(T_422861d3, 25, "Mistral-7B-Instruct-v0.1") \
    X(T_c55a8bf0, 25, "Mistral-7B-Instruct-v0.2") \
    X(T_5c0d7459, 20, "Mistral-7B-OpenOrca") \
    X(T_b5119b81, 16, "Mistral-7B-v0.1") \
    X(T_3503405c, 24, "Mistral: Codestral 2501") \
    X(T_e087f56f, 24, "Mistral: Codestral 2508") \
    X(T_8938af1b, 25, "Mistral: Codestral Mamba") \
    X(T_477195a8, 25, "Mistral: Devstral 2 2512") \
    X(T_dc6283d0, 32, "Mistral: Devstral 2 2512 (free)") \
    X(T_f44f2bcf, 25, "Mistral: Devstral Medium") \
    X(T_3667e9fc, 31, "Mistral: Devstral Small (free)") \
    X(T_fae819d9, 28, "Mistral: Devstral Small 1.1") \
    X(T_dcf1ee9d, 29, "Mistral: Devstral Small 2505") \
    X(T_b50eae03, 36, "Mistral: Devstral Small 2505 (free)") \
    X(T_caf91d60, 31, "Mistral: Magistral Medium 2506") \
    X(T_f2c534ee, 42, "Mistral: Magistral Medium 2506 (thinking)") \
    X(T_44690627, 30, "Mistral: Magistral Small 2506") \
    X(T_f641d737, 30, "Mistral: Ministral 3 14B 2512") \
    X(T_d16864eb, 29, "Mistral: Ministral 3 3B 2512") \
    X(T_8d440208, 29, "Mistral: Ministral 3 8B 2512") \
    X(T_d563725a, 22, "Mistral: Ministral 3B") \
    X(T_eff67fbe, 22, "Mistral: Ministral 8B") \
    X(T_3a0b164b, 29, "Mistral: Mistral 7B Instruct") \
    X(T_3b5b1b30, 36, "Mistral: Mistral 7B Instruct (free)") \
    X(T_69f90dd8, 37, "Mistral: Mistral 7B Instruct (nitro)") \
    X(T_d88a81aa, 34, "Mistral: Mistral 7B Instruct v0.1") \
    X(T_c1c90091, 34, "Mistral: Mistral 7B Instruct v0.2") \
    X(T_33ca9b4d, 34, "Mistral: Mistral 7B Instruct v0.3") \
    X(T_1f585dbb, 30, "Mistral: Mistral Large 3 2512") \
    X(T_ba083d91, 25, "Mistral: Mistral Large 4") \
    X(T_4d3c3190, 26, "Mistral: Mistral Medium 3") \
    X(T_cc44f0a6, 28, "Mistral: Mistral Medium 3.1") \
    X(T_48e22488, 28, "Mistral: Mistral Medium 3.5") \
    X(T_e447a23c, 36, "Mistral: Mistral Medium 3.5 (batch)") \
    X(T_8d26d5a0, 22, "Mistral: Mistral Nemo") \
    X(T_9eddaee6, 29, "Mistral: Mistral Nemo (free)") \
    X(T_4e7d5132, 25, "Mistral: Mistral Small 3") \
    X(T_e12936a9, 32, "Mistral: Mistral Small 3 (free)") \
    X(T_9e6af854, 31, "Mistral: Mistral Small 3.1 24B") \
    X(T_f9b53a80, 38, "Mistral: Mistral Small 3.1 24B (free)") \
    X(T_88d84ab9, 31, "Mistral: Mistral Small 3.2 24B") \
    X(T_6b1ecb51, 38, "Mistral: Mistral Small 3.2 24B (free)") \
    X(T_84818057, 25, "Mistral: Mistral Small 4") \
    X(T_a36f929c, 32, "Mistral: Mistral Small Creative") \
    X(T_06c7c093, 32, "Mistral: Mixtral 8x22B Instruct") \
    X(T_3fb0b8f0, 29, "Mistral: Mixtral 8x7B (base)") \
    X(T_06dd5511, 31, "Mistral: Mixtral 8x7B Instruct") \
    X(T_728cf9c9, 39, "Mistral: Mixtral 8x7B Instruct (nitro)") \
    X(T_eeca4acf, 21, "Mistral: Pixtral 12B") \
    X(T_515713f6, 28, "Mistral: Pixtral 12B (free)") \
    X(T_cd9cefa1, 28, "Mistral: Pixtral Large 2411") \
    X(T_de5a9254, 14, "Mistral: Saba") \
    X(T_f7dc9587, 32, "Mistral: Voxtral Small 24B 2507") \
    X(T_f79c7c98, 14, "Mixtral 8x22B") \
    X(T_9d08b738, 23, "Mixtral 8x22B Instruct") \
    X(T_1f26e299, 13, "Mixtral 8x7B") \
    X(T_231343eb, 18, "Mixtral-8x7B-v0.1") \
    X(T_d23e867e, 3, "Mo") \
    X(T_18093cad, 6, "Modal") \
    X(T_243be19a, 13, "Model Router") \
    X(T_cab25613, 12, "Moonshot AI") \
    X(T_cca6b37d, 20, "Moonshot AI (China)") \
    X(T_0b0b3b1a, 47, "Moonshot AI: Moonlight 16B A3B Instruct (free)") \
    X(T_ad4fcbc4, 17, "Moonshot V1 128k") \
    X(T_652fc31e, 16, "Moonshot V1 32k") \
    X(T_f019296f, 15, "Moonshot V1 8k") \
    X(T_a19f8ff0, 23, "MoonshotAI Kimi Latest") \
    X(T_82626cc7, 25, "MoonshotAI: Kimi Dev 72B") \
    X(T_d384da24, 32, "MoonshotAI: Kimi Dev 72B (free)") \
    X(T_5479d29f, 25, "MoonshotAI: Kimi K2 0711") \
    X(T_3cc8c565, 32, "MoonshotAI: Kimi K2 0711 (free)") \
    X(T_f0bae7e1, 25, "MoonshotAI: Kimi K2 0905") \
    X(T_669aecd8, 34, "MoonshotAI: Kimi K2 0905 (exacto)") \
    X(T_1182611c, 29, "MoonshotAI: Kimi K2 Thinking") \
    X(T_ab38ac4e, 22, "MoonshotAI: Kimi K2.5") \
    X(T_29db467b, 22, "MoonshotAI: Kimi K2.6") \
    X(T_8883f098, 29, "MoonshotAI: Kimi K2.6 (free)") \
    X(T_ea67670e, 27, "MoonshotAI: Kimi K2.7 Code") \
    X(T_4e9963ab, 35, "MoonshotAI: Kimi K2.7 Code (batch)") \
    X(T_9a236b83, 20, "MoonshotAI: Kimi K3") \
    X(T_4a65d5c5, 28, "MoonshotAI: Kimi K3 (batch)") \
    X(T_7fe8dc38, 26, "MoonshotAI: Kimi K3.1 Pro") \
    X(T_c770139f, 34, "MoonshotAI: Kimi K3.1 Pro (batch)") \
    X(T_d2e2e095, 41, "MoonshotAI: Kimi Linear 48B A3B Instruct") \
    X(T_f6db08dc, 33, "MoonshotAI: Kimi VL A3B Thinking") \
    X(T_07e4c3cc, 40, "MoonshotAI: Kimi VL A3B Thinking (free)") \
    X(T_61ce25d9, 6, "Morph") \
    X(T_9bc85e22, 14, "Morph v3 Fast") \
    X(T_6a843c8d, 15, "Morph v3 Large") \
    X(T_d5dcdeb2, 18, "Morph: Fast Apply") \
    X(T_0eacaca1, 21, "Morph: Morph V3 Fast") \
    X(T_e016de1e, 22, "Morph: Morph V3 Large") \
    X(T_ef2728b0, 14, "Morph: Reflex") \
    X(T_653a056f, 28, "Motif Technologies: Motif 3") \
    X(T_d27637f4, 27, "Multi-QA-mpnet-base-dot-v1") \
    X(T_c6cea976, 43, "Multi-step reasoning over text and images\000") \
    X(T_52048cc5, 11, "Muse Ember") \
    X(T_fe7e29f4, 17, "Muse Glimmer 30B") \
    X(T_d1fe0570, 15, "Muse Spark 1.1") \
    X(T_9f0e4fee, 15, "Muse Spark 1.2") \
    X(T_f3e1e104, 27, "Muse Spark 1.2 Contributor") \
    X(T_e2adca9b, 15, "Muse Spark 1.3") \
    X(T_7a40f9f4, 27, "Muse Spark 1.3 Contributor") \
    X(T_61171b55, 12, "Muse Wonder") \
    X(T_3e80bbd7, 26, "Muse-Spark-Open-816B-A42B") \
    X(T_db257639, 13, "MythoMax 13B") \
    X(T_7765d614, 24, "MythoMax 13B (extended)") \
    X(T_ec9190c4, 20, "MythoMax 13B (free)") \
    X(T_68d0b3a4, 21, "MythoMax 13B (nitro)") \
    X(T_08579c40, 13, "MythoMist 7B") \
    X(T_707888eb, 20, "MythoMist 7B (free)") \
    X(T_75d982b2, 16, "Mythomax L2 13B") \
    X(T_b06ecac0, 15, "NEBIUS_API_KEY") \
    X(T_e8a38ca3, 15, "NOVITA_API_KEY") \
    X(T_3668da67, 15, "NSCALE_API_KEY") \
    X(T_0890f456, 7, "NVIDIA") \
    X(T_551730b0, 34, "NVIDIA-Nemotron-3-Super-120B-A12B") \
    X(T_9211ba4d, 34, "NVIDIA-Nemotron-3-Ultra-550B-A55B") \
    X(T_544c6d13, 38, "NVIDIA-Nemotron-3.5-Lightning-30B-A3B") \
    X(T_3cfd1608, 29, "NVIDIA-Nemotron-3.5-Super-VL") \
    X(T_a944bb6d, 28, "NVIDIA-Nemotron-Nano-12B-v2") \
    X(T_48be5404, 40, "NVIDIA: Llama 3.1 Nemotron 70B Instruct") \
    X(T_572c6636, 47, "NVIDIA: Llama 3.1 Nemotron 70B Instruct (free)") \
    X(T_ea5e311f, 45, "NVIDIA: Llama 3.1 Nemotron Nano 8B v1 (free)") \
    X(T_3f83c273, 41, "NVIDIA: Llama 3.1 Nemotron Ultra 253B v1") \
    X(T_f1b8356b, 48, "NVIDIA: Llama 3.1 Nemotron Ultra 253B v1 (free)") \
    X(T_ff5a48da, 42, "NVIDIA: Llama 3.3 Nemotron Super 49B V1.5") \
    X(T_873cfe6a, 40, "NVIDIA: Llama 3.3 Nemotron Super 49B v1") \
    X(T_2c68f624, 47, "NVIDIA: Llama 3.3 Nemotron Super 49B v1 (free)") \
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
    X(T_5b996de9, 30, "NVIDIA: Nemotron 3.5 Super VL") \
    X(T_3a9380cb, 37, "NVIDIA: Nemotron 3.5 Super VL (free)") \
    X(T_c3baa220, 31, "NVIDIA: Nemotron Nano 12B 2 VL") \
    X(T_9be9881f, 38, "NVIDIA: Nemotron Nano 12B 2 VL (free)") \
    X(T_2df26d31, 28, "NVIDIA: Nemotron Nano 9B V2") \
    X(T_bdb134c5, 35, "NVIDIA: Nemotron Nano 9B V2 (free)") \
    X(T_dd0105ab, 15, "NVIDIA_API_KEY") \
    X(T_5dadeb3d, 18, "Nace.AI: Drex Max") \
    X(T_ac21960b, 26, "Nace.AI: Drex Max Finance") \
    X(T_78d33963, 19, "Nace.AI: Drex v1.5") \
    X(T_5c12f4f6, 19, "Nace.AI: Drex v2.0") \
    X(T_b8507747, 64, "Name the dated model: what \140mistral-large-latest\140 means " \
        "moves.\000") \
    X(T_fb594990, 64, "Name the dated model: what \140mistral-small-latest\140 means " \
        "moves.\000") \
    X(T_e626775c, 12, "Nano Banana") \
    X(T_106c9b15, 14, "Nano Banana 2") \
    X(T_48f85356, 19, "Nano Banana 2 Lite") \
    X(T_d5d49400, 16, "Nano Banana Pro") \
    X(T_81a36cc6, 21, "Nebius Token Factory") \
    X(T_3e8bda27, 21, "Nemotron 3 Nano Omni") \
    X(T_7fe7713f, 28, "Nemotron 3.5 Content Safety") \
    X(T_3e2dd39a, 24, "Nemotron Nano 12B v2 VL") \
    X(T_2f798475, 33, "NeverSleep: Llama 3 Lumimaid 70B") \
    X(T_21241f20, 32, "NeverSleep: Llama 3 Lumimaid 8B") \
    X(T_ec93d20f, 43, "NeverSleep: Llama 3 Lumimaid 8B (extended)") \
    X(T_ffe1daa8, 30, "NeverSleep: Lumimaid v0.2 70B") \
    X(T_60f297b4, 29, "NeverSleep: Lumimaid v0.2 8B") \
    X(T_674cbf18, 50, "Newer models of the same size cost less a token.\000") \
    X(T_90525dbe, 30, "Nex AGI: DeepSeek V3.1 Nex N1") \
    X(T_0c3cb3a4, 37, "Nex AGI: DeepSeek V3.1 Nex N1 (free)") \
    X(T_a427ea48, 21, "Nex AGI: Nex-N2-Mini") \
    X(T_ccc3f69e, 20, "Nex AGI: Nex-N2-Pro") \
    X(T_25501c9f, 27, "Nex AGI: Nex-N2-Pro (free)") \
    X(T_e56257f1, 22, "Nex AGI: Nex-N2.5-Pro") \
    X(T_5a95d233, 18, "Nex AGI: Nex-N2.6") \
    X(T_05cab0d3, 11, "Nex-N2-Pro") \
    X(T_dcd7572b, 14, "Nex-N2.5-Mini") \
    X(T_0e08aecc, 18, "NexusRaven-V2-13B") \
    X(T_6618a972, 13, "Noromaid 20B") \
    X(T_292c558f, 14, "Nous Research") \
    X(T_5f94741b, 22, "Nous-Capybara-7B-V1p9") \
    X(T_b5b4f445, 31, "Nous-Hermes-2-Mixtral-8x7B-SFT") \
    X(T_dfc4a9ed, 21, "Nous-Hermes-2-Yi-34B") \
    X(T_2621021a, 23, "Nous-Hermes-Llama2-13b") \
    X(T_0e01dc6a, 23, "Nous-Hermes-llama-2-7b") \
    X(T_81dd14d0, 38, "Nous: DeepHermes 3 Llama 3 8B Preview") \
    X(T_d1fb22ac, 45, "Nous: DeepHermes 3 Llama 3 8B Preview (free)") \
    X(T_cff18c49, 39, "Nous: DeepHermes 3 Mistral 24B Preview") \
    X(T_84372e0e, 46, "Nous: DeepHermes 3 Mistral 24B Preview (free)") \
    X(T_f70cd852, 17, "Nous: Hermes 13B") \
    X(T_356c6199, 32, "Nous: Hermes 2 Mixtral 8x7B DPO") \
    X(T_01d20340, 24, "Nous: Hermes 2 Theta 8B") \
    X(T_7fa202f1, 22, "Nous: Hermes 2 Yi 34B") \
    X(T_ee96af99, 29, "Nous: Hermes 3 405B Instruct") \
    X(T_1068a172, 40, "Nous: Hermes 3 405B Instruct (extended)") \
    X(T_d37de6f8, 36, "Nous: Hermes 3 405B Instruct (free)") \
    X(T_2c2bc6be, 28, "Nous: Hermes 3 70B Instruct") \
    X(T_74ff33c0, 20, "Nous: Hermes 4 405B") \
    X(T_02f7aac8, 19, "Nous: Hermes 4 70B") \
    X(T_e3b26fe6, 28, "Nous: Llama 3.1 8B Instruct") \
    X(T_171d0c28, 40, "NousResearch: Hermes 2 Pro - Llama-3 8B") \
    X(T_f53e2a84, 12, "Nova 2 Lite") \
    X(T_3da72468, 10, "Nova Lite") \
    X(T_a078a76c, 11, "Nova Micro") \
    X(T_62479bd6, 13, "Nova Premier") \
    X(T_02648eaf, 9, "Nova Pro") \
    X(T_e69c0d09, 14, "November 2023") \
    X(T_4c712734, 14, "November 2024") \
    X(T_afddde14, 14, "November 2025") \
    X(T_030d5c0f, 10, "Novita AI") \
    X(T_5557bb18, 7, "Nscale") \
    X(T_5e0d2d41, 31, "NumbersStation/nsql-llama-2-7B") \
    X(T_e7ada45e, 18, "OCI Generative AI") \
    X(T_692aafa0, 18, "OCI_GENAI_API_KEY") \
    X(T_7cd2438a, 17, "OLMo 7B Instruct") \
    X(T_5eaa891c, 8, "OLMo-7B") \
    X(T_1bd0074c, 15, "OPENAI_API_KEY") \
    X(T_c5228465, 17, "OPENCODE_API_KEY") \
    X(T_92df3a66, 19, "OPENROUTER_API_KEY") \
    X(T_7ebef10a, 17, "OVHCLOUD_API_KEY") \
    X(T_d75fcad8, 22, "OVHcloud AI Endpoints") \
    X(T_a1b9bc7c, 13, "October 2023") \
    X(T_a7326fa7, 13, "October 2024") \
    X(T_38568523, 13, "October 2025") \
    X(T_6e834817, 23, "Off-peak prices ended.") \
    X(T_a7ae6d8e, 19, "Olmo-3-7B-Instruct") \
    X(T_b947eefb, 22, "Olmo-3.1-32B-Instruct") \
    X(T_30dddf94, 24, "OlympicCoder 32B (free)") \
    X(T_1e742f2c, 23, "OlympicCoder 7B (free)") \
    X(T_d4c0dac5, 23, "Omni Moderation Latest") \
    X(T_3c7eb7d6, 56, "One list has lost a decimal point; two others say 0.60.") \
    X(T_49eadda1, 18, "Open Mistral Nemo") \
    X(T_8b7d1a31, 7, "OpenAI") \
    X(T_aa0922d7, 18, "OpenAI GPT Latest") \
    X(T_76f4c17e, 23, "OpenAI GPT Mini Latest") \
    X(T_6c6ad1d3, 19, "OpenAI: ChatGPT-4o") \
    X(T_c717dff7, 19, "OpenAI: Codex Mini") \
    X(T_138416d1, 25, "OpenAI: GPT Astra Latest") \
    X(T_c9d1c79a, 18, "OpenAI: GPT Audio") \
    X(T_2c9ba476, 23, "OpenAI: GPT Audio Mini") \
    X(T_d160d9a5, 24, "OpenAI: GPT Chat Latest") \
    X(T_2d0719e9, 24, "OpenAI: GPT Luna Latest") \
    X(T_b4010e3a, 23, "OpenAI: GPT Sol Latest") \
    X(T_2122ae1e, 25, "OpenAI: GPT Terra Latest") \
    X(T_cd2712de, 22, "OpenAI: GPT-3.5 Turbo") \
    X(T_54c3c5d0, 30, "OpenAI: GPT-3.5 Turbo (batch)") \
    X(T_8d4f4adb, 36, "OpenAI: GPT-3.5 Turbo (older v0301)") \
    X(T_a47713ee, 36, "OpenAI: GPT-3.5 Turbo (older v0613)") \
    X(T_c7d314de, 26, "OpenAI: GPT-3.5 Turbo 16k") \
    X(T_8fa6ed34, 40, "OpenAI: GPT-3.5 Turbo 16k (older v1106)") \
    X(T_b2378d19, 31, "OpenAI: GPT-3.5 Turbo Instruct") \
    X(T_c03319c7, 14, "OpenAI: GPT-4") \
    X(T_2f8494be, 28, "OpenAI: GPT-4 (older v0314)") \
    X(T_0609f295, 18, "OpenAI: GPT-4 32k") \
    X(T_5d1934ba, 32, "OpenAI: GPT-4 32k (older v0314)") \
    X(T_36da6933, 20, "OpenAI: GPT-4 Turbo") \
    X(T_d3dd69ff, 28, "OpenAI: GPT-4 Turbo (batch)") \
    X(T_5642c1d9, 34, "OpenAI: GPT-4 Turbo (older v1106)") \
    X(T_589dbb98, 28, "OpenAI: GPT-4 Turbo Preview") \
    X(T_2d34eb8a, 21, "OpenAI: GPT-4 Vision") \
    X(T_fb1e7159, 16, "OpenAI: GPT-4.1") \
    X(T_8d5e80d5, 24, "OpenAI: GPT-4.1 (batch)") \
    X(T_aecdc8d1, 21, "OpenAI: GPT-4.1 Mini") \
    X(T_6dd27d41, 29, "OpenAI: GPT-4.1 Mini (batch)") \
    X(T_300b5e73, 21, "OpenAI: GPT-4.1 Nano") \
    X(T_522ac1f4, 29, "OpenAI: GPT-4.1 Nano (batch)") \
    X(T_20c1e168, 26, "OpenAI: GPT-4.5 (Preview)") \
    X(T_3a7e591f, 15, "OpenAI: GPT-4o") \
    X(T_b86c395c, 28, "OpenAI: GPT-4o (2024-05-13)") \
    X(T_c656ce73, 28, "OpenAI: GPT-4o (2024-08-06)") \
    X(T_66decb55, 28, "OpenAI: GPT-4o (2024-11-20)") \
    X(T_862fdd1a, 23, "OpenAI: GPT-4o (batch)") \
    X(T_32b800c9, 26, "OpenAI: GPT-4o (extended)") \
    X(T_daaadc8e, 21, "OpenAI: GPT-4o Audio") \
    X(T_d55bf631, 30, "OpenAI: GPT-4o Search Preview") \
    X(T_2345b920, 20, "OpenAI: GPT-4o-mini") \
    X(T_3f562c7a, 33, "OpenAI: GPT-4o-mini (2024-07-18)") \
    X(T_0b185a11, 28, "OpenAI: GPT-4o-mini (batch)") \
    X(T_7d6bfee4, 35, "OpenAI: GPT-4o-mini Search Preview") \
    X(T_2838eea5, 14, "OpenAI: GPT-5") \
    X(T_e5f19c7d, 22, "OpenAI: GPT-5 (batch)") \
    X(T_49c5cc8e, 19, "OpenAI: GPT-5 Chat") \
    X(T_288c76a7, 20, "OpenAI: GPT-5 Codex") \
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
    X(T_129935e4, 21, "OpenAI: GPT-5.1 Chat") \
    X(T_c2d61f05, 22, "OpenAI: GPT-5.1-Codex") \
    X(T_bb2558d3, 26, "OpenAI: GPT-5.1-Codex-Max") \
    X(T_d2a55b5c, 27, "OpenAI: GPT-5.1-Codex-Mini") \
    X(T_0c84bf17, 16, "OpenAI: GPT-5.2") \
    X(T_4de2fedd, 24, "OpenAI: GPT-5.2 (batch)") \
    X(T_d7f0906e, 21, "OpenAI: GPT-5.2 Chat") \
    X(T_7238102a, 20, "OpenAI: GPT-5.2 Pro") \
    X(T_3c17a128, 28, "OpenAI: GPT-5.2 Pro (batch)") \
    X(T_a9a9083f, 22, "OpenAI: GPT-5.2-Codex") \
    X(T_388da379, 21, "OpenAI: GPT-5.3 Chat") \
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
    X(T_735b7949, 20, "OpenAI: GPT-6 Astra") \
    X(T_f27ae9a0, 28, "OpenAI: GPT-6 Astra (batch)") \
    X(T_a496fa37, 24, "OpenAI: GPT-6 Astra Pro") \
    X(T_b930d91b, 32, "OpenAI: GPT-6 Astra Pro (batch)") \
    X(T_33b34f80, 19, "OpenAI: GPT-6 Luna") \
    X(T_704b3c75, 27, "OpenAI: GPT-6 Luna (batch)") \
    X(T_a990d56e, 29, "OpenAI: GPT-6 Luna Decisions") \
    X(T_b2ceba09, 23, "OpenAI: GPT-6 Luna Pro") \
    X(T_9e1420a0, 31, "OpenAI: GPT-6 Luna Pro (batch)") \
    X(T_4aabb627, 18, "OpenAI: GPT-6 Sol") \
    X(T_50eaa955, 26, "OpenAI: GPT-6 Sol (batch)") \
    X(T_a2799b66, 22, "OpenAI: GPT-6 Sol Pro") \
    X(T_d4f49243, 30, "OpenAI: GPT-6 Sol Pro (batch)") \
    X(T_677bede0, 20, "OpenAI: GPT-6.1 Sol") \
    X(T_ab30e2fc, 28, "OpenAI: GPT-6.1 Sol (batch)") \
    X(T_9482ff12, 24, "OpenAI: GPT-6.1 Sol Pro") \
    X(T_031905a2, 32, "OpenAI: GPT-6.1 Sol Pro (batch)") \
    X(T_6a745e06, 22, "OpenAI: GPT-6.1 Terra") \
    X(T_c0602e91, 30, "OpenAI: GPT-6.1 Terra (batch)") \
    X(T_8548174b, 26, "OpenAI: GPT-6.1 Terra Pro") \
    X(T_77ee17a4, 34, "OpenAI: GPT-6.1 Terra Pro (batch)") \
    X(T_5da22df8, 22, "OpenAI: GPT-6.2 Astra") \
    X(T_8c2704b0, 30, "OpenAI: GPT-6.2 Astra (batch)") \
    X(T_bbc5d466, 26, "OpenAI: GPT-6.2 Astra Pro") \
    X(T_a55372f9, 34, "OpenAI: GPT-6.2 Astra Pro (batch)") \
    X(T_6b8856c7, 20, "OpenAI: GPT-6.2 Sol") \
    X(T_b1ad5578, 28, "OpenAI: GPT-6.2 Sol (batch)") \
    X(T_cbfa5179, 24, "OpenAI: GPT-6.2 Sol Pro") \
    X(T_b0edf59d, 32, "OpenAI: GPT-6.2 Sol Pro (batch)") \
    X(T_2ce591a8, 31, "OpenAI: Text Embedding 3 Large") \
    X(T_68fdcee5, 21, "OpenAI: gpt-oss-120b") \
    X(T_1be3d340, 29, "OpenAI: gpt-oss-120b (batch)") \
    X(T_a7f1d719, 30, "OpenAI: gpt-oss-120b (exacto)") \
    X(T_b65d3bc0, 28, "OpenAI: gpt-oss-120b (free)") \
    X(T_fcf8bfc0, 20, "OpenAI: gpt-oss-20b") \
    X(T_2b3dbdce, 28, "OpenAI: gpt-oss-20b (batch)") \
    X(T_7035fc2d, 27, "OpenAI: gpt-oss-20b (free)") \
    X(T_55bf14d6, 30, "OpenAI: gpt-oss-safeguard-20b") \
    X(T_6914a237, 11, "OpenAI: o1") \
    X(T_d8a55a53, 19, "OpenAI: o1 (batch)") \
    X(T_d0dfef97, 16, "OpenAI: o1-mini") \
    X(T_993c5127, 29, "OpenAI: o1-mini (2024-09-12)") \
    X(T_e8236afe, 19, "OpenAI: o1-preview") \
    X(T_3b1b8e6f, 32, "OpenAI: o1-preview (2024-09-12)") \
    X(T_39cb87f7, 15, "OpenAI: o1-pro") \
    X(T_cb6757fc, 23, "OpenAI: o1-pro (batch)") \
    X(T_e796d01f, 11, "OpenAI: o3") \
    X(T_855ba6bf, 19, "OpenAI: o3 (batch)") \
    X(T_447891c5, 25, "OpenAI: o3 Deep Research") \
    X(T_128d78cb, 16, "OpenAI: o3 Mini") \
    X(T_9b246e89, 24, "OpenAI: o3 Mini (batch)") \
    X(T_7a5c049d, 21, "OpenAI: o3 Mini High") \
    X(T_fdc30ca9, 29, "OpenAI: o3 Mini High (batch)") \
    X(T_5e5a829f, 15, "OpenAI: o3 Pro") \
    X(T_b12af3e3, 23, "OpenAI: o3 Pro (batch)") \
    X(T_2386d490, 16, "OpenAI: o4 Mini") \
    X(T_10b2f3d1, 24, "OpenAI: o4 Mini (batch)") \
    X(T_bef55643, 30, "OpenAI: o4 Mini Deep Research") \
    X(T_13c3b41b, 21, "OpenAI: o4 Mini High") \
    X(T_e17edb3c, 29, "OpenAI: o4 Mini High (batch)") \
    X(T_314fef85, 9, "OpenChat") \
    X(T_81dae2f6, 16, "OpenChat 3.5 7B") \
    X(T_f3678ef1, 23, "OpenChat 3.5 7B (free)") \
    X(T_d03a7827, 13, "OpenCode Zen") \
    X(T_27000662, 10, "OpenGVLab") \
    X(T_79fefd52, 25, "OpenGVLab: InternVL3 14B") \
    X(T_7f0a3000, 32, "OpenGVLab: InternVL3 14B (free)") \
    X(T_6ef66d9d, 24, "OpenGVLab: InternVL3 2B") \
    X(T_bacccac6, 31, "OpenGVLab: InternVL3 2B (free)") \
    X(T_f1b51ef6, 25, "OpenGVLab: InternVL3 78B") \
    X(T_b7d73e5e, 22, "OpenHands LM 32B V0.1") \
    X(T_1dbc467a, 26, "OpenHermes 2.5 Mistral 7B") \
    X(T_9f1763d1, 24, "OpenHermes-2-Mistral-7B") \
    X(T_59b09372, 26, "OpenHermes-2p5-Mistral-7B") \
    X(T_eb70c3bc, 11, "OpenRouter") \
    X(T_b1ed2388, 64, "OpenRouter's list of that day (jvrck/openrouterlist c30f" \
        "42c362)") \
    X(T_89fc75c2, 19, "OpenRouter: Fusion") \
    X(T_c186d679, 14, "Optimus Alpha") \
    X(T_6075f6f0, 10, "Owl Alpha") \
    X(T_04637769, 9, "Ox Alpha") \
    X(T_8cf1f2de, 19, "PERPLEXITY_API_KEY") \
    X(T_6fee1ee9, 12, "POE_API_KEY") \
    X(T_b27da47c, 13, "PaddleOCR-VL") \
    X(T_e2bc6e20, 11, "Palmyra X4") \
    X(T_1f7746c1, 11, "Palmyra X5") \
    X(T_ead31afb, 32, "Parallel: Decisions Fast (free)") \
    X(T_a1b80eb0, 7, "Pareto") \
    X(T_6ea4eee1, 13, "Pareto 26.10") \
    X(T_62d68b4c, 21, "Pareto 26.10 Preview") \
    X(T_eff489d0, 12, "Pareto 26.9") \
    X(T_f8484957, 19, "Pareto Code Router") \
    X(T_3810b78d, 14, "Pareto Latest") \
    X(T_2e45d0c0, 24, "Particle AI: Particle-1") \
    X(T_c74c260d, 31, "Particle AI: Particle-1 (free)") \
    X(T_aaed6582, 11, "Particle-1") \
    X(T_858b1fe1, 82, "Peak hours cost double, 09:00-12:00 and 14:00-18:00 in B" \
        "eijing, Monday to Friday.") \
    X(T_fc285e14, 64, "Peak hours cost double, 09:00-12:00 and 14:00-18:00 in B" \
        "eijing.") \
    X(T_07b8a8b8, 30, "Pearl AI Gemma 4 31B Instruct") \
    X(T_6993a5fb, 27, "Perceptron: Perceptron Mk1") \
    X(T_22b6a706, 29, "Perceptron: Perceptron Mk1.5") \
    X(T_f394cc2a, 11, "Perplexity") \
    X(T_888782d6, 31, "Perplexity Sonar Deep Research") \
    X(T_79f30dc6, 33, "Perplexity: Decider Flash Latest") \
    X(T_7a2a1322, 31, "Perplexity: Decider Flash V1.2") \
    X(T_b2e17cbf, 38, "Perplexity: Decider Flash V1.3 (free)") \
    X(T_55b8762c, 27, "Perplexity: Decider Latest") \
    X(T_42cf6bee, 25, "Perplexity: Decider V1.2") \
    X(T_d9abeaea, 32, "Perplexity: Decider V1.3 (free)") \
    X(T_f3016aed, 40, "Perplexity: Llama 3.1 Sonar 405B Online") \
    X(T_73d48614, 32, "Perplexity: Llama 3.1 Sonar 70B") \
    X(T_3df2d5fa, 39, "Perplexity: Llama 3.1 Sonar 70B Online") \
    X(T_3709f125, 31, "Perplexity: Llama 3.1 Sonar 8B") \
    X(T_befaf409, 38, "Perplexity: Llama 3.1 Sonar 8B Online") \
    X(T_5cf364ea, 29, "Perplexity: Llama3 Sonar 70B") \
    X(T_4da3c33b, 36, "Perplexity: Llama3 Sonar 70B Online") \
    X(T_de6e7d01, 28, "Perplexity: Llama3 Sonar 8B") \
    X(T_3c5a47ba, 35, "Perplexity: Llama3 Sonar 8B Online") \
    X(T_a50b8e47, 20, "Perplexity: R1 1776") \
    X(T_ca55be29, 18, "Perplexity: Sonar") \
    X(T_b1831fed, 32, "Perplexity: Sonar Deep Research") \
    X(T_9ddfd2a5, 22, "Perplexity: Sonar Pro") \
    X(T_66018822, 29, "Perplexity: Sonar Pro Search") \
    X(T_cc9cace9, 28, "Perplexity: Sonar Reasoning") \
    X(T_b036ef0f, 32, "Perplexity: Sonar Reasoning Pro") \
    X(T_7ea162f1, 6, "Phi 4") \
    X(T_88a633c0, 25, "Phi-3 Medium 4K Instruct") \
    X(T_40440970, 22, "Phi-3.5-mini-instruct") \
    X(T_517c13bc, 20, "Phi-4-mini-instruct") \
    X(T_b85c0cc5, 21, "Phi-4-mini-reasoning") \
    X(T_e6c04dde, 26, "Phi-4-multimodal-instruct") \
    X(T_277e0202, 16, "Phi-4-reasoning") \
    X(T_7185011a, 6, "Phind") \
    X(T_530db00c, 30, "Phind-CodeLlama-34B-Python-v1") \
    X(T_c98656b9, 23, "Phind-CodeLlama-34B-v2") \
    X(T_9761909d, 17, "Pixtral 12b 2409") \
    X(T_8963e536, 19, "Pixtral Large 2411") \
    X(T_d21a74cc, 23, "Platypus2-70B-instruct") \
    X(T_a6273fb5, 11, "Playground") \
    X(T_6d29958b, 4, "Poe") \
    X(T_5d51eda5, 21, "Points to Kimi K2.5.") \
    X(T_17872314, 21, "Points to Kimi K2.6.") \
    X(T_896b00f2, 14, "Polaris Alpha") \
    X(T_61b71b4d, 11, "Pony Alpha") \
    X(T_c788a234, 21, "Poolside: Laguna M.1") \
    X(T_197080e0, 28, "Poolside: Laguna M.1 (free)") \
    X(T_75cbea08, 23, "Poolside: Laguna S 2.1") \
    X(T_e97d58dd, 30, "Poolside: Laguna S 2.1 (free)") \
    X(T_d1f45d35, 24, "Poolside: Laguna XS 2.1") \
    X(T_4431aa64, 31, "Poolside: Laguna XS 2.1 (free)") \
    X(T_3170c339, 22, "Poolside: Laguna XS.2") \
    X(T_a9babf84, 29, "Poolside: Laguna XS.2 (free)") \
    X(T_5fb65607, 48, "Portkey 2026-08-21, whose figures are not taken") \
    X(T_aa4de59a, 53, "Portkey has the price of a query as that of a token.") \
    X(T_84b4b40e, 16, "Prime Intellect") \
    X(T_746e41bc, 29, "Prime Intellect: INTELLECT-3") \
    X(T_9bf92508, 30, "PrismML: Ternary Bonsai 2 27B") \
    X(T_49a1c61a, 29, "PrismML: Ternary Bonsai 2 9B") \
    X(T_48810298, 25, "Pygmalion: Mythalion 13B") \
    X(T_fe7f51b8, 26, "Pythia-Chat-Base-7B-v0.16") \
    X(T_48ef500a, 8, "QVQ Max") \
    X(T_b5fbb983, 17, "Qrwkv 72B (free)") \
    X(T_84fbd39a, 13, "Quasar Alpha") \
    X(T_8e94383e, 49, "Questions about current events, with its search\000") \
    X(T_fd297f20, 8, "QwQ 32B") \
    X(T_436c1d51, 9, "QwQ Plus") \
    X(T_e8823356, 19, "Qwen 1.5 110B Chat") \
    X(T_0b89170f, 18, "Qwen 1.5 72B Chat") \
    X(T_eee05975, 20, "Qwen 2 72B Instruct") \
    X(T_5a988c5a, 19, "Qwen 2 7B Instruct") \
    X(T_1877afec, 26, "Qwen 2 7B Instruct (free)") \
    X(T_e901cb4b, 18, "Qwen 3 Coder 480B") \
    X(T_f31ca38a, 11, "Qwen Flash") \
    X(T_1c8ce189, 9, "Qwen Max") \
    X(T_20a5fd0c, 30, "Qwen Max Latest (Qwen3.8 Max)") \
    X(T_aa8fd4aa, 10, "Qwen Plus") \
    X(T_5794a082, 31, "Qwen Plus Character (Japanese)") \
    X(T_658034c1, 11, "Qwen Turbo") \
    X(T_fb1c3010, 8, "Qwen-7B") \
    X(T_eaa7603b, 13, "Qwen-7B-Chat") \
    X(T_53e4d759, 13, "Qwen-MT Plus") \
    X(T_78a336f6, 14, "Qwen-MT Turbo") \
    X(T_1ee8c309, 16, "Qwen-Omni Turbo") \
    X(T_eebccc83, 25, "Qwen-Omni Turbo Realtime") \
    X(T_c426f32b, 24, "Qwen-SEA-LION-v4-32B-IT") \
    X(T_ab5658b2, 12, "Qwen-VL Max") \
    X(T_030badec, 12, "Qwen-VL OCR") \
    X(T_58b24c79, 13, "Qwen-VL Plus") \
    X(T_c83bd563, 26, "Qwen/Qwen2-VL-7B-Instruct") \
    X(T_3043e592, 32, "Qwen/Qwen2.5-Coder-32B-Instruct") \
    X(T_1f01bc1f, 32, "Qwen/Qwen3.5-35B-A3B-FP8-dottxt") \
    X(T_5e9f0fe4, 29, "Qwen/Qwen3.8-Max-VL-Thinking") \
    X(T_018c7388, 13, "Qwen1.5-0.5B") \
    X(T_4452b3c7, 13, "Qwen1.5-1.8B") \
    X(T_6020d3a2, 12, "Qwen1.5-14B") \
    X(T_3d23081e, 11, "Qwen1.5-4B") \
    X(T_309490e5, 12, "Qwen1.5-72B") \
    X(T_5538ef16, 11, "Qwen1.5-7B") \
    X(T_d196b7a1, 24, "Qwen2-Audio-7B-Instruct") \
    X(T_d7a83904, 22, "Qwen2-VL 72B Instruct") \
    X(T_7771913a, 21, "Qwen2-VL 7B Instruct") \
    X(T_649c20bc, 28, "Qwen2-VL 7B Instruct (free)") \
    X(T_f7b25f27, 21, "Qwen2.5 14B Instruct") \
    X(T_6c6c9fa1, 21, "Qwen2.5 32B Instruct") \
    X(T_2291bfb1, 21, "Qwen2.5 72B Instruct") \
    X(T_d8a67a51, 28, "Qwen2.5 72B Instruct (free)") \
    X(T_cf6db9c9, 20, "Qwen2.5 7B Instruct") \
    X(T_a2e51003, 27, "Qwen2.5 7B Instruct (free)") \
    X(T_b9b75c49, 27, "Qwen2.5 Coder 32B Instruct") \
    X(T_b4f2a2cf, 34, "Qwen2.5 Coder 32B Instruct (free)") \
    X(T_577101ba, 26, "Qwen2.5-Coder 7B Instruct") \
    X(T_0a1f27c3, 27, "Qwen2.5-Coder-32B-Instruct") \
    X(T_6bd2e3f9, 26, "Qwen2.5-Coder-3B-Instruct") \
    X(T_188df507, 17, "Qwen2.5-Coder-7B") \
    X(T_58d4268b, 26, "Qwen2.5-Math 72B Instruct") \
    X(T_5dedb723, 16, "Qwen2.5-Omni 7B") \
    X(T_1a60ec6c, 24, "Qwen2.5-VL 72B Instruct") \
    X(T_831bf2b6, 23, "Qwen2.5-VL 7B Instruct") \
    X(T_4b70e8ae, 10, "Qwen3 14B") \
    X(T_f8fdec21, 30, "Qwen3 235B A22B Instruct 2507") \
    X(T_59613b0e, 25, "Qwen3 235B A22B Thinking") \
    X(T_1ba5ce14, 30, "Qwen3 235B A22B Thinking 2507") \
    X(T_7b7c92d9, 16, "Qwen3 235B-A22B") \
    X(T_04ad07b8, 14, "Qwen3 30B A3B") \
    X(T_ad84fabe, 28, "Qwen3 30B A3B Instruct 2507") \
    X(T_8f53ae49, 28, "Qwen3 30B A3B Thinking 2507") \
    X(T_8dc73efe, 10, "Qwen3 32B") \
    X(T_983c43fa, 9, "Qwen3 4B") \
    X(T_a39cb196, 9, "Qwen3 8B") \
    X(T_d1ec7541, 12, "Qwen3 Coder") \
    X(T_10f350ff, 18, "Qwen3 Coder Flash") \
    X(T_ebbcd07a, 17, "Qwen3 Coder Next") \
    X(T_32af41ad, 17, "Qwen3 Coder Plus") \
    X(T_508ac2d9, 21, "Qwen3 Embedding 0.6B") \
    X(T_755cfa2a, 19, "Qwen3 Embedding 4B") \
    X(T_68ba9e84, 19, "Qwen3 Embedding 8B") \
    X(T_07cc0258, 10, "Qwen3 Max") \
    X(T_088f1a41, 18, "Qwen3 Max Preview") \
    X(T_7a5d15f4, 19, "Qwen3 Max Thinking") \
    X(T_f0125d20, 28, "Qwen3 Omni 30B A3B Instruct") \
    X(T_cb8a2f6d, 28, "Qwen3 Omni 30B A3B Thinking") \
    X(T_5b24217c, 28, "Qwen3 VL 235B A22B Instruct") \
    X(T_3d20937b, 28, "Qwen3 VL 235B A22B Thinking") \
    X(T_b49c2c18, 26, "Qwen3 VL 30B A3B Instruct") \
    X(T_130d1dd7, 26, "Qwen3 VL 30B A3B Thinking") \
    X(T_98cf0527, 22, "Qwen3 VL 32B Instruct") \
    X(T_89457483, 21, "Qwen3 VL 8B Instruct") \
    X(T_17b3600a, 18, "Qwen3 VL Instruct") \
    X(T_c65068ae, 18, "Qwen3 VL Thinking") \
    X(T_2d39a8aa, 23, "Qwen3-4B-Instruct-2507") \
    X(T_a0215b62, 23, "Qwen3-4B-Thinking-2507") \
    X(T_e67996fa, 16, "Qwen3-ASR Flash") \
    X(T_f4d65cd6, 29, "Qwen3-Coder 30B-A3B Instruct") \
    X(T_1a6f89a1, 31, "Qwen3-Coder 480B-A35B Instruct") \
    X(T_36c5ecb4, 35, "Qwen3-LiveTranslate Flash Realtime") \
    X(T_fa91c4a7, 30, "Qwen3-Next 80B-A3B (Thinking)") \
    X(T_bac27380, 28, "Qwen3-Next 80B-A3B Instruct") \
    X(T_a8e24f9d, 17, "Qwen3-Omni Flash") \
    X(T_95c43899, 26, "Qwen3-Omni Flash Realtime") \
    X(T_7cdd06d6, 20, "Qwen3-Reranker-0.6B") \
    X(T_e977b9eb, 18, "Qwen3-Reranker-4B") \
    X(T_4e7d9622, 19, "Qwen3-VL 235B-A22B") \
    X(T_14a59f22, 17, "Qwen3-VL 30B-A3B") \
    X(T_35a77d95, 14, "Qwen3-VL Plus") \
    X(T_7d0e1e86, 22, "Qwen3-VL-32B-Thinking") \
    X(T_3f4dc572, 18, "Qwen3.5 122B-A10B") \
    X(T_6d3260b8, 12, "Qwen3.5 27B") \
    X(T_d20f12e4, 16, "Qwen3.5 35B-A3B") \
    X(T_d9a93d9b, 18, "Qwen3.5 397B-A17B") \
    X(T_06be79d0, 11, "Qwen3.5 9B") \
    X(T_fcaa4da6, 14, "Qwen3.5 Flash") \
    X(T_06b1b219, 13, "Qwen3.5 Plus") \
    X(T_1f17b1cd, 13, "Qwen3.5-0.8B") \
    X(T_0184a66d, 11, "Qwen3.5-2B") \
    X(T_4a7c11a7, 11, "Qwen3.5-4B") \
    X(T_817a1ed1, 12, "Qwen3.6 27B") \
    X(T_c00b7524, 16, "Qwen3.6 35B-A3B") \
    X(T_be312208, 14, "Qwen3.6 Flash") \
    X(T_27d64d2a, 20, "Qwen3.6 Max Preview") \
    X(T_a6cc1f4f, 13, "Qwen3.6 Plus") \
    X(T_e4c52f25, 14, "Qwen3.7 Flash") \
    X(T_1343a883, 12, "Qwen3.7 Max") \
    X(T_e9476357, 13, "Qwen3.7 Plus") \
    X(T_e94f3914, 18, "Qwen3.8 2.4T A95B") \
    X(T_f976991c, 12, "Qwen3.8 27B") \
    X(T_d713040d, 14, "Qwen3.8 Flash") \
    X(T_050de5a7, 19, "Qwen3.8 Flash Next") \
    X(T_99bc575a, 12, "Qwen3.8 Max") \
    X(T_8491be63, 17, "Qwen3.8 Max 0902") \
    X(T_8d55a6c4, 18, "Qwen3.8 Max Prime") \
    X(T_b5ffd124, 19, "Qwen3.8 Omni Flash") \
    X(T_864b8c58, 22, "Qwen: QvQ 72B Preview") \
    X(T_8fe20b00, 14, "Qwen: QwQ 32B") \
    X(T_826760c3, 21, "Qwen: QwQ 32B (free)") \
    X(T_8297500f, 22, "Qwen: QwQ 32B Preview") \
    X(T_d2175335, 29, "Qwen: QwQ 32B Preview (free)") \
    X(T_4b52f412, 21, "Qwen: Qwen Plus 0728") \
    X(T_c0c6e5ee, 32, "Qwen: Qwen Plus 0728 (thinking)") \
    X(T_4da8511a, 18, "Qwen: Qwen VL Max") \
    X(T_1fd1cdd5, 19, "Qwen: Qwen VL Plus") \
    X(T_09964475, 26, "Qwen: Qwen VL Plus (free)") \
    X(T_e6a47947, 16, "Qwen: Qwen-Max ") \
    X(T_e60f7a4a, 16, "Qwen: Qwen-Plus") \
    X(T_042dff44, 17, "Qwen: Qwen-Turbo") \
    X(T_49776ad3, 27, "Qwen: Qwen2.5 32B Instruct") \
    X(T_27446cf8, 26, "Qwen: Qwen2.5 7B Instruct") \
    X(T_f5f49f07, 32, "Qwen: Qwen2.5 Coder 7B Instruct") \
    X(T_60ae614b, 30, "Qwen: Qwen2.5 VL 32B Instruct") \
    X(T_f12b7494, 37, "Qwen: Qwen2.5 VL 32B Instruct (free)") \
    X(T_d6452994, 36, "Qwen: Qwen2.5 VL 3B Instruct (free)") \
    X(T_0930c105, 30, "Qwen: Qwen2.5 VL 72B Instruct") \
    X(T_e7ddab43, 37, "Qwen: Qwen2.5 VL 72B Instruct (free)") \
    X(T_c1563200, 30, "Qwen: Qwen2.5-VL 72B Instruct") \
    X(T_58cc4c05, 29, "Qwen: Qwen2.5-VL 7B Instruct") \
    X(T_2ecd3e3f, 36, "Qwen: Qwen2.5-VL 7B Instruct (free)") \
    X(T_30bde699, 24, "Qwen: Qwen3 0.6B (free)") \
    X(T_8c15398c, 24, "Qwen: Qwen3 1.7B (free)") \
    X(T_5b1a561e, 16, "Qwen: Qwen3 14B") \
    X(T_bf366539, 23, "Qwen: Qwen3 14B (free)") \
    X(T_18e97a7a, 22, "Qwen: Qwen3 235B A22B") \
    X(T_9541ebc4, 29, "Qwen: Qwen3 235B A22B (free)") \
    X(T_da959e80, 34, "Qwen: Qwen3 235B A22B 2507 (free)") \
    X(T_06dd59c1, 36, "Qwen: Qwen3 235B A22B Instruct 2507") \
    X(T_6b35142b, 43, "Qwen: Qwen3 235B A22B Instruct 2507 (free)") \
    X(T_12642f44, 36, "Qwen: Qwen3 235B A22B Thinking 2507") \
    X(T_1b1433aa, 20, "Qwen: Qwen3 30B A3B") \
    X(T_53428d92, 27, "Qwen: Qwen3 30B A3B (free)") \
    X(T_bd260066, 34, "Qwen: Qwen3 30B A3B Instruct 2507") \
    X(T_23494489, 34, "Qwen: Qwen3 30B A3B Thinking 2507") \
    X(T_973bc1b3, 16, "Qwen: Qwen3 32B") \
    X(T_a7194726, 23, "Qwen: Qwen3 32B (free)") \
    X(T_4387c98d, 15, "Qwen: Qwen3 4B") \
    X(T_ccd27d88, 22, "Qwen: Qwen3 4B (free)") \
    X(T_66e1d8d5, 15, "Qwen: Qwen3 8B") \
    X(T_877df486, 22, "Qwen: Qwen3 8B (free)") \
    X(T_64a7f7cd, 35, "Qwen: Qwen3 Coder 30B A3B Instruct") \
    X(T_12e90808, 28, "Qwen: Qwen3 Coder 480B A35B") \
    X(T_c91e1c50, 37, "Qwen: Qwen3 Coder 480B A35B (exacto)") \
    X(T_a802eccc, 35, "Qwen: Qwen3 Coder 480B A35B (free)") \
    X(T_994bbc6e, 24, "Qwen: Qwen3 Coder Flash") \
    X(T_7d622eee, 23, "Qwen: Qwen3 Coder Next") \
    X(T_121be5d7, 23, "Qwen: Qwen3 Coder Plus") \
    X(T_1c17c04a, 16, "Qwen: Qwen3 Max") \
    X(T_813df893, 25, "Qwen: Qwen3 Max Thinking") \
    X(T_71db3837, 34, "Qwen: Qwen3 Next 80B A3B Instruct") \
    X(T_686b29bc, 41, "Qwen: Qwen3 Next 80B A3B Instruct (free)") \
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
    X(T_ddf6b502, 26, "Qwen: Qwen3.6 Plus (free)") \
    X(T_a52b53c4, 34, "Qwen: Qwen3.6 Plus Preview (free)") \
    X(T_eb46b6b3, 20, "Qwen: Qwen3.7 Flash") \
    X(T_e86cd61b, 18, "Qwen: Qwen3.7 Max") \
    X(T_8eddcdf5, 19, "Qwen: Qwen3.7 Plus") \
    X(T_6d1f24b7, 27, "Qwen: Qwen3.7 Plus (batch)") \
    X(T_17b8c1d0, 24, "Qwen: Qwen3.8 2.4T A95B") \
    X(T_9b5ea3c4, 18, "Qwen: Qwen3.8 27B") \
    X(T_6150912b, 26, "Qwen: Qwen3.8 27B (batch)") \
    X(T_19511366, 20, "Qwen: Qwen3.8 Flash") \
    X(T_8e0e3ae1, 18, "Qwen: Qwen3.8 Max") \
    X(T_1fa72fed, 25, "Qwen: Qwen3.8 Max (0902)") \
    X(T_e4e836bf, 33, "Qwen: Qwen3.8 Max (0902) (batch)") \
    X(T_def5203b, 24, "Qwen: Qwen3.8 Max Prime") \
    X(T_633f054a, 25, "Qwen: Qwen3.8 Omni Flash") \
    X(T_74c84aad, 16, "Qwen: Qwen4 Max") \
    X(T_a7087695, 8, "R1 1776") \
    X(T_e0b018a7, 16, "RECRAFT_API_KEY") \
    X(T_b7bebdda, 20, "REPLICATE_API_TOKEN") \
    X(T_68d03993, 17, "REQUESTY_API_KEY") \
    X(T_f4c1db81, 20, "RUNWAYML_API_SECRET") \
    X(T_d5e0b919, 15, "ReMM SLERP 13B") \
    X(T_dce073b3, 26, "ReMM SLERP 13B (extended)") \
    X(T_f8b051a6, 18, "ReMM-SLERP-L2-13B") \
    X(T_69b321a2, 57, "Read off the price list that day; other lists were late.") \
    X(T_5ba90392, 56, "Reading images, sound, video and documents at low cost\000") \
    X(T_b02750de, 41, "Reasoning over long prompts that repeat\000") \
    X(T_c218f7bd, 69, "Reasoning tokens are billed as output and can outnumber " \
        "the answer.\000") \
    X(T_bbaebfca, 8, "Recraft") \
    X(T_94a469f4, 24, "Recursive: Flint (free)") \
    X(T_50656882, 25, "RedPajama-INCITE-7B-Base") \
    X(T_981e2aa9, 25, "RedPajama-INCITE-7B-Chat") \
    X(T_a2b8dfbe, 29, "RedPajama-INCITE-7B-Instruct") \
    X(T_36dd0deb, 28, "RedPajama-INCITE-Base-3B-v1") \
    X(T_36c4c05e, 28, "RedPajama-INCITE-Chat-3B-v1") \
    X(T_fa07d7ef, 32, "RedPajama-INCITE-Instruct-3B-v1") \
    X(T_366559e3, 15, "Reflection 70B") \
    X(T_dc8d8d7e, 22, "Reflection 70B (free)") \
    X(T_306350b5, 31, "Reflection: Beam 1.0 501B A23B") \
    X(T_1a7afc0f, 10, "Reka Edge") \
    X(T_953e5842, 13, "Reka Flash 3") \
    X(T_7e60d685, 21, "Reka: Flash 3 (free)") \
    X(T_6499cb65, 23, "Relace: Relace Apply 3") \
    X(T_15b8d078, 22, "Relace: Relace Search") \
    X(T_e014d962, 10, "Replicate") \
    X(T_de28c877, 9, "Requesty") \
    X(T_654f80b5, 11, "Rerank 2.5") \
    X(T_390c935a, 16, "Rerank 2.5 Lite") \
    X(T_d8e979f2, 20, "Rerank English V3.0") \
    X(T_0facff35, 25, "Rerank Multilingual V3.0") \
    X(T_df96f561, 12, "Rerank V3.5") \
    X(T_bc26c1c2, 16, "Respan: Span-01") \
    X(T_2049b746, 28, "Respan: Span-01 Lite (free)") \
    X(T_18af122d, 16, "Respan: Span-02") \
    X(T_323a713f, 30, "Ricursive: Ripple 65B Preview") \
    X(T_11a2dedf, 12, "Ring-2.6-1T") \
    X(T_9bbad01e, 15, "Rnj-1 Instruct") \
    X(T_25d5fdbf, 28, "Rogue Rose 103B v0.2 (free)") \
    X(T_ea7f9684, 59, "Routing, extraction and other short calls in great numbe" \
        "r\000") \
    X(T_b735ff99, 7, "Runway") \
    X(T_7801c293, 15, "SAKANA_API_KEY") \
    X(T_eec3e168, 18, "SAMBANOVA_API_KEY") \
    X(T_35aad189, 12, "SAP AI Core") \
    X(T_90bb4fca, 17, "SCALEWAY_API_KEY") \
    X(T_040c430d, 20, "SILICONFLOW_API_KEY") \
    X(T_32bc33c9, 21, "SNOWFLAKE_CORTEX_PAT") \
    X(T_13162f2f, 12, "SOLAR-0-70b") \
    X(T_9bdec055, 26, "SOLAR-10.7B-Instruct-v1.0") \
    X(T_29700468, 15, "SONIOX_API_KEY") \
    X(T_eb09c3a9, 18, "STABILITY_API_KEY") \
    X(T_a58a8f75, 10, "Sakana AI") \
    X(T_2069bca3, 14, "Sakana Namazu") \
    X(T_d6ed4af2, 17, "Sakana: Fugu Max") \
    X(T_839d2e96, 19, "Sakana: Fugu Ultra") \
    X(T_8362eec5, 22, "Sakana: Fugu Ultra v2") \
    X(T_aeb4e625, 22, "Sakana: Sakana Namazu") \
    X(T_bb176b11, 10, "SambaNova") \
    X(T_392d5524, 7, "Sao10K") \
    X(T_1711f58d, 29, "Sao10K/L3.1-70B-Euryale-v2.2") \
    X(T_4a52cd92, 29, "Sao10K/L3.3-70B-Euryale-v2.3") \
    X(T_2448d1a7, 27, "Sao10K: Llama 3 8B Lunaris") \
    X(T_e0a9ed9f, 32, "Sao10K: Llama 3.1 70B Hanami x1") \
    X(T_10b244c2, 35, "Sao10K: Llama 3.1 Euryale 70B v2.2") \
    X(T_2128329a, 30, "Sao10K: Llama 3.3 Euryale 70B") \
    X(T_c4994d63, 33, "Sao10k: Llama 3 Euryale 70B v2.1") \
    X(T_480bce6c, 20, "Sarvam AI: Sarvam-M") \
    X(T_019ad49a, 27, "Sarvam AI: Sarvam-M (free)") \
    X(T_20ea94ef, 66, "Say whether a text is a query or a document; the vectors" \
        " differ.\000") \
    X(T_73782e54, 22, "ScaleDown: Classify-1") \
    X(T_3ab77609, 9, "Scaleway") \
    X(T_aeb29005, 20, "Schematron V2 Small") \
    X(T_112a9cff, 20, "Schematron V2 Turbo") \
    X(T_a6a0484d, 26, "Search in many languages\000") \
    X(T_c7bfbc48, 28, "Search over long documents\000") \
    X(T_9e7b76bc, 50, "Search over many short texts at the lowest price\000") \
    X(T_b74ab380, 49, "Search where quality counts more than the price\000") \
    X(T_a6bd011c, 9, "Seed 1.6") \
    X(T_cdf7b85c, 15, "Seed 1.6 Flash") \
    X(T_c542b1e1, 9, "Seed 1.8") \
    X(T_3b77356d, 14, "Seed 2.0 Code") \
    X(T_71e2a4c5, 14, "Seed 2.0 Lite") \
    X(T_17b1721e, 14, "Seed 2.0 Mini") \
    X(T_6ccfac6e, 13, "Seed 2.0 Pro") \
    X(T_194a7c6b, 15, "Seed 2.1 Turbo") \
    X(T_433ee9cb, 22, "Seed-OSS-36B-Instruct") \
    X(T_b7cea58c, 50, "Send what can wait as a batch, which costs half.\000") \
    X(T_04287b51, 83, "Send work that can wait through the batch interface, it " \
        "halves every token price.\000") \
    X(T_bc346b81, 42, "SentientAGI: Dobby Mini Plus Llama 3.1 8B") \
    X(T_3988f056, 15, "September 2021") \
    X(T_f0fb79fc, 15, "September 2023") \
    X(T_8e52d2fc, 15, "September 2024") \
    X(T_0be8e91e, 15, "September 2025") \
    X(T_27c4dad6, 55, "Set a thinking budget; thoughts are billed as output.\000") \
    X(T_a8294d1a, 20, "Sherlock Dash Alpha") \
    X(T_1bd32206, 21, "Sherlock Think Alpha") \
    X(T_c1e717ed, 34, "Shisa AI: Shisa V2 Llama 3.3 70B ") \
    X(T_2a251726, 41, "Shisa AI: Shisa V2 Llama 3.3 70B  (free)") \
    X(T_6b965ce4, 28, "Short calls at a low price\000") \
    X(T_9945d1d9, 29, "Short calls in great number\000") \
    X(T_7e05c5df, 53, "Shorter vectors can be asked for with \140dimensions\140.\000") \
    X(T_310913aa, 35, "Shorter vectors can be asked for.\000") \
    X(T_81756a0e, 12, "SiliconFlow") \
    X(T_1340d8c6, 67, "Since 2026-08-23 in Beijing only Monday to Friday have p" \
        "eak hours.") \
    X(T_57fc9fa5, 8, "Skywork") \
    X(T_a1fdde74, 27, "Snorkel-Mistral-PairRM-DPO") \
    X(T_cfd1d3de, 17, "Snowflake Cortex") \
    X(T_3552030f, 11, "Solar Mini") \
    X(T_5c02a340, 12, "Solar Pro 4") \
    X(T_83a0200c, 11, "Solar Pro3") \
    X(T_58f5938c, 6, "Sonar") \
    X(T_daaf31a9, 10, "Sonar Pro") \
    X(T_777142a2, 16, "Sonar Reasoning") \
    X(T_5c785b91, 20, "Sonar Reasoning Pro") \
    X(T_4b00ebd9, 7, "Soniox") \
    X(T_fe7c1917, 40, "Sonnet 5.5 costs a third less a token.\000") \
    X(T_78a3bd07, 18, "Sonoma Dusk Alpha") \
    X(T_92859eb0, 17, "Sonoma Sky Alpha") \
    X(T_36cbf5b6, 7, "Sora 2") \
    X(T_f7f28c34, 11, "Sora 2 Pro") \
    X(T_449ad702, 17, "SorcererLM 8x22B") \
    X(T_d02f24a2, 73, "Sorting, tagging and routing at high volume\000Short answer" \
        "s in a dialogue\000") \
    X(T_004d42ec, 52, "Sound costs more than three times as much as text.\000") \
    X(T_e1bbe5d8, 58, "Sound is sold by the minute at a price not recorded here" \
        ".") \
    X(T_cdc391ba, 60, "Sound may have a price of its own; count its tokens apar" \
        "t.\000") \
    X(T_f1d7bd5a, 20, "SpaceXAI: Grok 4.20") \
    X(T_5ee71f74, 32, "SpaceXAI: Grok 4.20 Multi-Agent") \
    X(T_895a4388, 19, "SpaceXAI: Grok 4.3") \
    X(T_91cec2f0, 19, "SpaceXAI: Grok 4.5") \
    X(T_8fa0093a, 19, "SpaceXAI: Grok 4.6") \
    X(T_6df43e28, 25, "SpaceXAI: Grok Build 0.1") \
    X(T_1ad9da76, 27, "SpaceXSI: Grok 4.3 (batch)") \
    X(T_b0bfe0c6, 27, "SpaceXSI: Grok 4.6 (batch)") \
    X(T_bd1f3157, 19, "SpaceXSI: Grok 4.7") \
    X(T_c4b358e0, 27, "SpaceXSI: Grok 4.7 (batch)") \
    X(T_51c0a356, 14, "Speech 2.6 HD") \
    X(T_6605e892, 17, "Speech 2.6 Turbo") \
    X(T_4f2bbbd4, 13, "Stability AI") \
    X(T_5f151f08, 27, "Stable Diffusion 3.5 Large") \
    X(T_0237f7a6, 67, "State the allowed answers in the prompt and ask for noth" \
        "ing else.\000") \
    X(T_64af6e7b, 93, "Stay at or below 200,000 input tokens where you can; abo" \
        "ve it the whole request costs more.\000") \
    X(T_7ffa42eb, 32, "SteelSkull: L3.3 Electra R1 70B") \
    X(T_52c5c377, 15, "Step 3.5 Flash") \
    X(T_79c513a3, 20, "Step 3.5 Flash 2603") \
    X(T_d6b86e58, 15, "Step 3.7 Flash") \
    X(T_f949e9f8, 15, "Step 5 Preview") \
    X(T_0b480ffc, 8, "StepFun") \
    X(T_bf82df3b, 24, "StepFun: Step 3.5 Flash") \
    X(T_0b51fd13, 31, "StepFun: Step 3.5 Flash (free)") \
    X(T_580af859, 24, "StepFun: Step 3.7 Flash") \
    X(T_ae45ef87, 24, "StepFun: Step 5 Preview") \
    X(T_fcd4a031, 15, "StepFun: Step3") \
    X(T_6edf5e15, 21, "StripedHyena Nous 7B") \
    X(T_a5de61a3, 24, "StripedHyena-Hessian-7B") \
    X(T_eeacca1d, 45, "Swallow: Llama 3.1 Swallow 70B Instruct V0.3") \
    X(T_5119ffea, 44, "Swallow: Llama 3.1 Swallow 8B Instruct V0.3") \
    X(T_52b2fb4f, 20, "Swiss AI Initiative") \
    X(T_b79e248a, 19, "Switchpoint Router") \
    X(T_a04d4176, 17, "THUDM: GLM 4 32B") \
    X(T_69592365, 24, "THUDM: GLM 4 32B (free)") \
    X(T_c6762ab9, 23, "THUDM: GLM 4 9B (free)") \
    X(T_85e9e5d4, 28, "THUDM: GLM 4.1V 9B Thinking") \
    X(T_9dc081e0, 18, "THUDM: GLM Z1 32B") \
    X(T_2cffa71a, 25, "THUDM: GLM Z1 32B (free)") \
    X(T_e2b7d127, 24, "THUDM: GLM Z1 9B (free)") \
    X(T_7ea33b54, 30, "THUDM: GLM Z1 Rumination 32B ") \
    X(T_143c93b5, 15, "TINKER_API_KEY") \
    X(T_e168dee0, 26, "TNG: DeepSeek R1T Chimera") \
    X(T_be80f7f3, 33, "TNG: DeepSeek R1T Chimera (free)") \
    X(T_8be1acea, 27, "TNG: DeepSeek R1T2 Chimera") \
    X(T_9efbabee, 34, "TNG: DeepSeek R1T2 Chimera (free)") \
    X(T_16f4d4d8, 17, "TNG: R1T Chimera") \
    X(T_c73c2c69, 24, "TNG: R1T Chimera (free)") \
    X(T_3dd9629a, 17, "TOGETHER_API_KEY") \
    X(T_64cb1f38, 6, "TTS 1") \
    X(T_14f3f9aa, 9, "TTS 1 HD") \
    X(T_59fc2986, 32, "Technology Innovation Institute") \
    X(T_f2596a40, 8, "Teknium") \
    X(T_6a6f37e5, 8, "Tencent") \
    X(T_bdc20b80, 31, "Tencent: Hunyuan A13B Instruct") \
    X(T_a61d0d15, 38, "Tencent: Hunyuan A13B Instruct (free)") \
    X(T_abb7dba9, 21, "Tencent: Hy-MT2-1.8B") \
    X(T_13c69327, 24, "Tencent: Hy-MT2-30B-A3B") \
    X(T_76b9d46f, 13, "Tencent: Hy3") \
    X(T_98a98582, 20, "Tencent: Hy3 (free)") \
    X(T_4ed8f6bb, 21, "Tencent: Hy3 preview") \
    X(T_06b0b0ed, 28, "Tencent: Hy3 preview (free)") \
    X(T_57b94c78, 13, "Tencent: Hy4") \
    X(T_be7492fb, 19, "Tencent: Hy4 flash") \
    X(T_1b1b1d71, 21, "Tencent: Hy4 preview") \
    X(T_caefd566, 19, "Text Embedding 005") \
    X(T_0f114ec9, 23, "Text Embedding 3 Large") \
    X(T_96a3eb0b, 23, "Text Embedding 3 Small") \
    X(T_b2ecb6d8, 23, "Text Embedding Ada 002") \
    X(T_5f9ee52e, 32, "Text Multilingual Embedding 002") \
    X(T_b2fb2f86, 45, "Text, images, sound and film in one request\000") \
    X(T_11e5d19b, 54, "The day on which gemini-2.5-flash was seen to change.") \
    X(T_b5d33c4e, 84, "The fee of a request depends on the size of its search c" \
        "ontext; low is the default.") \
    X(T_83d84313, 61, "The hardest long tasks, where one answer is worth its pr" \
        "ice\000") \
    X(T_863d01a0, 44, "The moderation interface is free of charge.") \
    X(T_5748470c, 51, "The name moves to a newer model without a notice.\000") \
    X(T_55fcbbdb, 52, "The name pointed to DeepSeek V4 Flash from here on.") \
    X(T_2fb9a0bf, 63, "The platform in China has another price list and another" \
        " key.\000") \
    X(T_069fcfe8, 54, "The premium for more than 200,000 input tokens ended.") \
    X(T_6f60c489, 65, "The vendor's page leaves long inputs out of priority pro" \
        "cessing.") \
    X(T_ef69d6d7, 115, "The vendor's page leaves long inputs out of priority pro" \
        "cessing. This price is promised until 2026-11-21 at leas" \
        "t.") \
    X(T_858753c4, 28, "TheDrummer: Anubis 70B V1.1") \
    X(T_4c366aec, 31, "TheDrummer: Anubis Pro 105B V1") \
    X(T_98130007, 29, "TheDrummer: Cydonia 24B V4.1") \
    X(T_3a3228b0, 26, "TheDrummer: Rocinante 12B") \
    X(T_cb5cf7d4, 27, "TheDrummer: Skyfall 36B V2") \
    X(T_a77a2c70, 27, "TheDrummer: UnslopNemo 12B") \
    X(T_b696f723, 28, "TheDrummer: Valkyrie 49B V1") \
    X(T_7953d17c, 150, "TheKrush/PromptFuel v1.0.19; prefect12/codex-token-meter" \
        " 0.2.22; litellm 2026-11-20; pi-ai 2026-11-20; genai-pri" \
        "ces 2026-11-10; models.dev 2026-09-30") \
    X(T_565e6a56, 139, "TheKrush/PromptFuel v1.0.21; kurofune/claudit v1.8.2; li" \
        "tellm 2026-11-20; pi-ai 2026-11-20; genai-prices 2026-11" \
        "-10; models.dev 2026-09-30") \
    X(T_8829948c, 114, "TheKrush/PromptFuel v1.0.22; litellm 2026-11-20; pi-ai 2" \
        "026-11-20; genai-prices 2026-11-10; models.dev 2026-09-3" \
        "0") \
    X(T_fb6aac87, 80, "TheKrush/PromptFuel v1.0.22; platform.claude.com docs zh" \
        "-CN sonnet-5-5/overview") \
    X(T_721e8431, 22, "Thinking Machines Lab") \
    X(T_0a591991, 27, "Thinking Machines: Inkling") \
    X(T_48393b72, 35, "Thinking Machines: Inkling (batch)") \
    X(T_85b1b934, 34, "Thinking Machines: Inkling (free)") \
    X(T_bea529ae, 35, "Thinking Machines: Inkling 2 Small") \
    X(T_29759cb6, 42, "Thinking Machines: Inkling 2 Small (free)") \
    X(T_42d511d4, 33, "Thinking Machines: Inkling Small") \
    X(T_6ee69c6d, 41, "Thinking Machines: Inkling Small (batch)") \
    X(T_c70361b3, 40, "Thinking Machines: Inkling Small (free)") \
    X(T_f9ca45ae, 31, "Thinking is billed as output.\000") \
    X(T_8ecf1e93, 24, "Titan Text G1 - Express") \
    X(T_e83f91ba, 8, "Toast 1") \
    X(T_1551e58e, 12, "Together AI") \
    X(T_166941c7, 31, "Together: Tev1 4B Experimental") \
    X(T_2c28f0cc, 28, "Tongyi DeepResearch 30B A3B") \
    X(T_8fc3c128, 35, "Tongyi DeepResearch 30B A3B (free)") \
    X(T_6746b9e8, 11, "Toppy M 7B") \
    X(T_0b2e1359, 18, "Toppy M 7B (free)") \
    X(T_86bb8bd9, 19, "Toppy M 7B (nitro)") \
    X(T_de19681c, 23, "Trinity Large Thinking") \
    X(T_ccbddd9b, 11, "TwelveLabs") \
    X(T_32ee2c74, 19, "TypeSafe: Jev 1.13") \
    X(T_9c84435f, 19, "TypeSafe: Jev 1.14") \
    X(T_f75deb6d, 21, "TypeSafe: Jev Latest") \
    X(T_c2918935, 22, "Typhoon2 70B Instruct") \
    X(T_3bb07915, 21, "Typhoon2 8B Instruct") \
    X(T_48a172b3, 16, "UPSTAGE_API_KEY") \
    X(T_5cb5fe35, 20, "Ultramarine 1 Flash") \
    X(T_18a39b02, 7, "Undi95") \
    X(T_d86772f7, 22, "Unslopnemo 12b (free)") \
    X(T_c5258f24, 8, "Upstage") \
    X(T_f388dc43, 22, "Upstage: Solar Decide") \
    X(T_c69d99d1, 28, "Upstage: Solar Decide Flash") \
    X(T_20b293f8, 22, "Upstage: Solar Mini 4") \
    X(T_772c2eab, 21, "Upstage: Solar Pro 3") \
    X(T_c3abac03, 28, "Upstage: Solar Pro 3 (free)") \
    X(T_8303d671, 21, "Upstage: Solar Pro 4") \
    X(T_612a7b3b, 74, "Use its fill-in-the-middle endpoint for completions, cha" \
        "t for questions.\000") \
    X(T_64aa2479, 11, "V0_API_KEY") \
    X(T_c156e795, 15, "VENICE_API_KEY") \
    X(T_b0d26054, 15, "VOYAGE_API_KEY") \
    X(T_95a7ea3b, 14, "VULTR_API_KEY") \
    X(T_1e3c257c, 81, "Vectors of two models cannot be compared; embed everythi" \
        "ng anew after a change.\000") \
    X(T_ef16d4bc, 10, "Venice AI") \
    X(T_4f35c368, 28, "Venice Role Play Uncensored") \
    X(T_bf9fae0e, 22, "Venice Uncensored 1.2") \
    X(T_ca01adce, 19, "Venice: Uncensored") \
    X(T_4f28f77e, 26, "Venice: Uncensored (free)") \
    X(T_29ef3d4c, 8, "Veo 3.1") \
    X(T_2777c453, 13, "Veo 3.1 fast") \
    X(T_46bb72e0, 13, "Veo 3.1 lite") \
    X(T_7ddb0704, 18, "Vercel AI Gateway") \
    X(T_aa81c279, 21, "Voxtral Mini 3B 2507") \
    X(T_396ae777, 17, "Voxtral Mini TTS") \
    X(T_8010c06c, 24, "Voxtral Mini Transcribe") \
    X(T_de33a8bb, 14, "Voxtral Small") \
    X(T_e21826d3, 23, "Voxtral Small 24B 2507") \
    X(T_6d74cf67, 10, "Voyage 01") \
    X(T_b3d90313, 10, "Voyage 02") \
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
    X(T_a970c907, 24, "Voyage Large 2 Instruct") \
    X(T_008634bd, 13, "Voyage Law 2") \
    X(T_81700c49, 24, "Voyage Lite 01 Instruct") \
    X(T_2fe313de, 22, "Voyage Multilingual 2") \
    X(T_4621ddbb, 20, "Voyage Multimodal 3") \
    X(T_b8382d6d, 16, "Voyage Rerank 2") \
    X(T_918c61da, 21, "Voyage Rerank 2 Lite") \
    X(T_cbdfdc8f, 6, "Vultr") \
    X(T_9c438b1c, 14, "W&B Inference") \
    X(T_d18b9381, 14, "WANDB_API_KEY") \
    X(T_93160b3b, 16, "WATSONX_API_KEY") \
    X(T_0892b2ba, 16, "Wan2.2-T2V-A14B") \
    X(T_97c4b917, 68, "Weak at long chains of reasoning; hand those on to a lar" \
        "ger model.\000") \
    X(T_5f3d0f51, 81, "What a host truncates or leaves out of the context diffe" \
        "rs; look at its limits.\000") \
    X(T_0279cb9c, 23, "WhereIsAI/UAE-Large-V1") \
    X(T_82eb1a9c, 10, "Whisper 1") \
    X(T_40b84190, 23, "Whisper Large V3 Turbo") \
    X(T_332fb9ac, 17, "Whisper Large v3") \
    X(T_d5be5926, 28, "WizardCoder-Python-34B-V1.0") \
    X(T_22865a1f, 9, "WizardLM") \
    X(T_139b59c6, 18, "WizardLM-13B-V1.2") \
    X(T_fd37de92, 14, "WizardLM-2 7B") \
    X(T_11f4c722, 17, "WizardLM-2 8x22B") \
    X(T_1bc193d9, 18, "WizardLM-70B-V1.0") \
    X(T_7806ad49, 51, "Work in Chinese and English, with images and film\000") \
    X(T_fc33ebec, 32, "Work that Sonnet cannot finish\000") \
    X(T_9bc11e6a, 60, "Work that must run on hosts or machines of your own choi" \
        "ce\000") \
    X(T_05331ea7, 44, "Work that must stay with a European vendor\000") \
    X(T_0e3c5fe0, 7, "Writer") \
    X(T_d6fa463b, 19, "Writer: Palmyra X5") \
    X(T_ce4d630d, 12, "XAI_API_KEY") \
    X(T_9eaf6c89, 15, "XIAOMI_API_KEY") \
    X(T_9fc7c230, 7, "Xiaomi") \
    X(T_476acf75, 22, "Xiaomi: MiMo-V2-Flash") \
    X(T_08bb93a7, 29, "Xiaomi: MiMo-V2-Flash (free)") \
    X(T_91b8fc6c, 21, "Xiaomi: MiMo-V2-Omni") \
    X(T_ca6e8a38, 20, "Xiaomi: MiMo-V2-Pro") \
    X(T_10e0811d, 18, "Xiaomi: MiMo-V2.5") \
    X(T_9a3f2e2f, 22, "Xiaomi: MiMo-V2.5-Pro") \
    X(T_b3af5ab0, 24, "Xiaomi: MiMo-V2.6-Flash") \
    X(T_8f08847d, 22, "Xiaomi: MiMo-V2.6-Pro") \
    X(T_a00a1f9a, 33, "Xiaomi: MiMo-V2.6-Pro-UltraSpeed") \
    X(T_25a6269f, 33, "XingChen: Xing4.0 29B A4B (free)") \
    X(T_a23c43b4, 9, "Xwin 70B") \
    X(T_419b5a79, 7, "Yi-34B") \
    X(T_7d055154, 12, "Yi-34B-Chat") \
    X(T_fbf3f2eb, 6, "Yi-6B") \
    X(T_d0050063, 5, "Z.AI") \
    X(T_e6eca773, 17, "Z.ai: GLM 4 32B ") \
    X(T_51fcec3e, 14, "Z.ai: GLM 4.5") \
    X(T_df8ebf5d, 18, "Z.ai: GLM 4.5 Air") \
    X(T_ad292c98, 25, "Z.ai: GLM 4.5 Air (free)") \
    X(T_e30aa491, 15, "Z.ai: GLM 4.5V") \
    X(T_71d0509c, 14, "Z.ai: GLM 4.6") \
    X(T_a5e06caa, 23, "Z.ai: GLM 4.6 (exacto)") \
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
    X(T_1b92ac6a, 22, "Z.ai: GLM 5.3 (batch)") \
    X(T_8c09e686, 20, "Z.ai: GLM 5.3 Flash") \
    X(T_e4bcadc7, 28, "Z.ai: GLM 5.3 Flash (batch)") \
    X(T_79c456c8, 21, "Z.ai: GLM 5.3 FlashX") \
    X(T_16f529ee, 27, "Z.ai: GLM 5.3 FlashX Legal") \
    X(T_b474fb4e, 20, "Z.ai: GLM 5.3 Prime") \
    X(T_f44a377a, 19, "Z.ai: GLM 5V Turbo") \
    X(T_776d70b6, 23, "Z.ai: GLM Flash Latest") \
    X(T_41276364, 17, "Z.ai: GLM Latest") \
    X(T_d5dfd104, 14, "ZHIPU_API_KEY") \
    X(T_56147d57, 17, "Zhipu AI (China)") \
    X(T_85032272, 27, "accounts/fireworks/models/") \
    X(T_a52a4480, 33, "accounts/fireworks/models/SSD-1B") \
    X(T_32dffd8e, 48, "accounts/fireworks/models/chronos-hermes-13b-v2") \
    X(T_79b34821, 40, "accounts/fireworks/models/dbrx-instruct") \
    X(T_0794dd85, 64, "accounts/fireworks/models/dobby-mini-unhinged-plus-llama" \
        "-3-1-8b") \
    X(T_216eb907, 59, "accounts/fireworks/models/dobby-unhinged-llama-3-3-70b-n" \
        "ew") \
    X(T_c06cfca6, 50, "accounts/fireworks/models/dolphin-2-9-2-qwen2-72b") \
    X(T_0a4add8c, 51, "accounts/fireworks/models/dolphin-2p6-mixtral-8x7b") \
    X(T_67675eaa, 49, "accounts/fireworks/models/ernie-4p5-300b-a47b-pt") \
    X(T_f51bc93f, 35, "accounts/fireworks/models/fare-20b") \
    X(T_8b5c7d83, 42, "accounts/fireworks/models/firefunction-v1") \
    X(T_5661ed99, 42, "accounts/fireworks/models/firefunction-v2") \
    X(T_9c7d55fc, 40, "accounts/fireworks/models/firellava-13b") \
    X(T_bfc66673, 44, "accounts/fireworks/models/firesearch-ocr-v6") \
    X(T_74efda61, 37, "accounts/fireworks/models/flux-1-dev") \
    X(T_c1f3b03a, 41, "accounts/fireworks/models/flux-1-dev-fp8") \
    X(T_43737f5e, 41, "accounts/fireworks/models/flux-1-schnell") \
    X(T_59f8e814, 45, "accounts/fireworks/models/flux-1-schnell-fp8") \
    X(T_01054f62, 55, "accounts/fireworks/models/japanese-stable-diffusion-xl") \
    X(T_02bfc4ea, 36, "accounts/fireworks/models/kimi-k2p5") \
    X(T_016047d2, 56, "accounts/fireworks/models/llama-v3p1-405b-instruct-long") \
    X(T_506cbad0, 53, "accounts/fireworks/models/llama-v3p1-70b-instruct-1b") \
    X(T_b23c43eb, 39, "accounts/fireworks/models/llava-yi-34b") \
    X(T_c8c78984, 41, "accounts/fireworks/models/minimax-m1-80k") \
    X(T_5c8594b1, 39, "accounts/fireworks/models/minimax-m2p5") \
    X(T_4b08eef4, 49, "accounts/fireworks/models/mistral-7b-instruct-4k") \
    X(T_a91d2fa7, 38, "accounts/fireworks/models/openorca-7b") \
    X(T_a6e1730c, 52, "accounts/fireworks/models/qwen2p5-coder-3b-instruct") \
    X(T_252ce7a9, 52, "accounts/fireworks/models/qwen2p5-coder-7b-instruct") \
    X(T_6894512f, 47, "accounts/fireworks/models/qwen3-1p7b-fp8-draft") \
    X(T_798375bb, 54, "accounts/fireworks/models/qwen3-1p7b-fp8-draft-131072") \
    X(T_816edb7d, 53, "accounts/fireworks/models/qwen3-1p7b-fp8-draft-40960") \
    X(T_46454b30, 49, "accounts/fireworks/models/qwen3-4b-instruct-2507") \
    X(T_4ef06a96, 35, "accounts/fireworks/models/rolm-ocr") \
    X(T_ef90e281, 31, "accounts/fireworks/models/rune") \
    X(T_8d2dfabc, 56, "accounts/fireworks/models/snorkel-mistral-7b-pairrm-dpo") \
    X(T_74565c02, 49, "accounts/fireworks/models/ultramarine-1-flash-us") \
    X(T_e260932b, 47, "accounts/fireworks/models/yi-34b-200k-capybara") \
    X(T_46c7364c, 41, "accounts/fireworks/models/zephyr-7b-beta") \
    X(T_f44f7934, 32, "accounts/fireworks/routers/rune") \
    X(T_fa2101ec, 50, "accounts/fireworks/routers/spot-deepseek-v4-flash") \
    X(T_6d6edc9c, 50, "accounts/fireworks/routers/ultramarine-1-flash-us") \
    X(T_fdee430d, 4, "ada") \
    X(T_73397c48, 17, "airoboros-l2-70b") \
    X(T_1020df48, 7, "aleph2") \
    X(T_afa49332, 10, "alpaca-7b") \
    X(T_8268e854, 25, "amazon--titan-embed-text") \
    X(T_5e0788cf, 40, "amazon.nova-2-pro-preview-20251202-v1:0") \
    X(T_cca4fc6b, 25, "amazon.nova-2-sonic-v1:0") \
    X(T_c277411e, 23, "amazon.nova-sonic-v1:0") \
    X(T_8f2cf2e3, 19, "amazon.rerank-v1:0") \
    X(T_bb5c8f69, 30, "amazon.titan-embed-g1-text-02") \
    X(T_1fd6cced, 28, "amazon.titan-embed-image-v1") \
    X(T_bce65679, 31, "amazon.titan-text-premier-v1:0") \
    X(T_c918ad69, 141, "apidog gpt-6-1-terra-pricing; pi-ai first seen 2026-11-0" \
        "2 (absent 2026-10-21); litellm 2026-11-20; pi-ai 2026-11" \
        "-20; genai-prices 2026-11-10") \
    X(T_dff88c1f, 28, "apodex/apodex-1.1-mini:free") \
    X(T_ba4a9c28, 8, "babbage") \
    X(T_98014589, 12, "babbage-002") \
    X(T_fcc522c2, 16, "baichuan-m2-32b") \
    X(T_271ca6bb, 14, "baidu/cobuddy") \
    X(T_cae66217, 5, "base") \
    X(T_d4c99b0c, 22, "base-conversationalai") \
    X(T_699d3304, 13, "base-finance") \
    X(T_0190d2b3, 13, "base-general") \
    X(T_e8281316, 13, "base-meeting") \
    X(T_035423e2, 15, "base-phonecall") \
    X(T_49548a36, 11, "base-video") \
    X(T_d277a705, 15, "base-voicemail") \
    X(T_bcabb224, 18, "bert-base-uncased") \
    X(T_8f4375ec, 5, "best") \
    X(T_ab20aaac, 17, "bge-base-en-v1.5") \
    X(T_898a67a3, 11, "bge-en-icl") \
    X(T_c03d6f31, 18, "bge-large-en-v1.5") \
    X(T_55438fba, 13, "bge-m3-multi") \
    X(T_336618b4, 18, "bge-reranker-base") \
    X(T_8753cc61, 18, "bge-small-en-v1.5") \
    X(T_35b1c645, 19, "bigscience/mt0-xxl") \
    X(T_c8e9478b, 23, "bigscience/mt0-xxl-13b") \
    X(T_2cd4310c, 23, "bria/text-to-image/3.2") \
    X(T_b30dee5f, 11, "chat-bison") \
    X(T_0e351230, 15, "chat-bison-32k") \
    X(T_53b31097, 11, "chirp-3-hd") \
    X(T_0ce48f96, 19, "chronos-hermes-13b") \
    X(T_23640545, 8, "clairic") \
    X(T_c857d09d, 7, "claude") \
    X(T_0da0080e, 15, "claude-instant") \
    X(T_6f410273, 22, "claude-mythos-preview") \
    X(T_020e54b2, 10, "claude-v1") \
    X(T_87d6ad04, 5, "clef") \
    X(T_6758345b, 10, "clef-omni") \
    X(T_f6480a22, 11, "code-bison") \
    X(T_697d4ff0, 15, "code-bison-32k") \
    X(T_95285448, 11, "code-gecko") \
    X(T_8bbcb840, 15, "codechat-bison") \
    X(T_0c2f636a, 19, "codechat-bison-32k") \
    X(T_3cdbec79, 13, "codegemma-2b") \
    X(T_9099ed1b, 13, "codegemma-7b") \
    X(T_a4da2ef1, 14, "codellama-70b") \
    X(T_ad44193c, 21, "codellama-70b-python") \
    X(T_beb65d74, 15, "codeqwen1.5-7b") \
    X(T_ce1f1cbc, 12, "coder-large") \
    X(T_477905b5, 17, "cogito-671b-v2.1") \
    X(T_90f67ed9, 27, "cogito-v1-preview-llama-3b") \
    X(T_90074ee0, 28, "cogito-v1-preview-llama-70b") \
    X(T_bc7ac451, 27, "cogito-v1-preview-llama-8b") \
    X(T_92d2e1ce, 27, "cogito-v1-preview-qwen-14b") \
    X(T_3bb075c0, 32, "cogito-v2-preview-deepseek-671b") \
    X(T_924619d4, 33, "cogito-v2-preview-llama-109B-MoE") \
    X(T_d9d17a32, 29, "cogito-v2-preview-llama-405B") \
    X(T_33738b50, 28, "cogito-v2-preview-llama-70B") \
    X(T_e8ad8efd, 47, "cognitivecomputations/dolphin-2.6-mixtral-8x7b") \
    X(T_4c11d9b5, 20, "command-a-reasoning") \
    X(T_36b73aac, 17, "command-a-vision") \
    X(T_b80f0f06, 16, "command-nightly") \
    X(T_6eafb41b, 21, "core42/jais-13b-chat") \
    X(T_b2adb213, 6, "curie") \
    X(T_8b53639f, 3, "d1") \
    X(T_7672b700, 9, "d1-ultra") \
    X(T_afe02534, 5, "d1.2") \
    X(T_8794beb6, 11, "d1.2-ultra") \
    X(T_fcbf27c2, 24, "databricks-bge-large-en") \
    X(T_a12cd247, 24, "databricks-gte-large-en") \
    X(T_d1a87920, 25, "databricks/dbrx-instruct") \
    X(T_7a62c118, 8, "davinci") \
    X(T_7f5272db, 12, "davinci-002") \
    X(T_e2dc7aed, 14, "dbrx-instruct") \
    X(T_786baacd, 34, "deep-research-pro-preview-12-2025") \
    X(T_29c23b58, 24, "deepinfra/airoboros-70b") \
    X(T_6074ecd1, 30, "deepseek-ai/deepseek-ocr-maas") \
    X(T_b8f4b7a2, 15, "deepseek-coder") \
    X(T_f5e62234, 23, "deepseek-coder-1b-base") \
    X(T_dad1ee8c, 28, "deepseek-coder-33b-instruct") \
    X(T_1faddba6, 23, "deepseek-coder-7b-base") \
    X(T_deb1cbe5, 28, "deepseek-coder-7b-base-v1.5") \
    X(T_8a6f777f, 32, "deepseek-coder-7b-instruct-v1.5") \
    X(T_6bce08d5, 27, "deepseek-coder-v2-instruct") \
    X(T_860dea1a, 28, "deepseek-coder-v2-lite-base") \
    X(T_1f3d7604, 32, "deepseek-coder-v2-lite-instruct") \
    X(T_45bcb69e, 22, "deepseek-llm-67b-chat") \
    X(T_33fd3f9b, 15, "deepseek-ocr-2") \
    X(T_e9bad35e, 22, "deepseek-v2-lite-chat") \
    X(T_d8f101e3, 14, "deepseek-v2.5") \
    X(T_9d12a9fe, 12, "deepseek-v3") \
    X(T_10e46655, 31, "deepseek/deepseek-r1/community") \
    X(T_7ddd5437, 31, "deepseek/deepseek-v3/community") \
    X(T_c5434e5d, 34, "deepseek/deepseek-v4-flash-0731-p") \
    X(T_7f3f3fa4, 44, "deepseek/deepseek-v4-flash-vision-exp:batch") \
    X(T_73077162, 32, "deepseek/deepseek-v4-pro-0813-p") \
    X(T_fa6e6bc1, 36, "deepseek/deepseek-v4-pro-0813:batch") \
    X(T_80865fe2, 33, "deepseek/deepseek-v4.1-flash-dst") \
    X(T_5d1d7dbd, 31, "deepseek/deepseek-v4.1-flash-p") \
    X(T_6e978811, 59, "docs.laozhang.ai gemini-4-carbon-2026-11; pi-ai 2026-11-" \
        "20") \
    X(T_66af94bf, 41, "docs.laozhang.ai gpt-5-6-pricing-2026-07") \
    X(T_97ca6358, 141, "docs.laozhang.ai gpt-5-6-pricing-2026-07 (2026-08-01); l" \
        "angfuse 2026-08-20 and litellm 2026-07-09 and pi-ai 2026" \
        "-08-14 and simonw 2026-08-05") \
    X(T_1ab1a5e1, 216, "docs.laozhang.ai gpt-5-6-pricing-2026-07; TheKrush/Promp" \
        "tFuel v1.0.19; litellm 2026-11-20; pi-ai 2026-11-20; gen" \
        "ai-prices 2026-11-10; models.dev 2026-09-30; portkey 202" \
        "6-08-21; langfuse 2026-08-20; simonw 2026-08-05") \
    X(T_68530094, 78, "docs.mistral.ai, release note of 2024-02-26; figures as " \
        "in litellm 2024-03-25") \
    X(T_4519c87b, 162, "docs.rs synaps 0.10.2 pricing (verified 2026-10-10: 0.05" \
        "x); platform.claude.com haiku-5-5 overview; litellm 2026" \
        "-11-20; pi-ai 2026-11-20; genai-prices 2026-11-10") \
    X(T_1f074fec, 22, "dolphin-mixtral-8x22b") \
    X(T_df7b2cae, 23, "doubao-seed-1-6-251015") \
    X(T_d80d7f81, 29, "doubao-seed-1-6-flash-250828") \
    X(T_532de39b, 30, "doubao-seed-1-6-vision-250815") \
    X(T_b29c1429, 23, "doubao-seed-1-8-251228") \
    X(T_fe92ea82, 36, "doubao-seed-2-0-code-preview-260215") \
    X(T_fd4a9064, 28, "doubao-seed-2-0-lite-260428") \
    X(T_e08c1f1d, 28, "doubao-seed-2-0-mini-260428") \
    X(T_bcae5bf7, 27, "doubao-seed-2-0-pro-260215") \
    X(T_d9822cc9, 27, "doubao-seed-2-1-pro-260628") \
    X(T_5db50e06, 29, "doubao-seed-2-1-turbo-260628") \
    X(T_2d8ed7b6, 29, "doubao-seed-character-260628") \
    X(T_a55948e5, 21, "doubao-seed-evolving") \
    X(T_e3271dc9, 27, "earendil-works/pi-ai 1.5.2") \
    X(T_d27c2163, 65, "earendil-works/pi-ai 1.5.2; litellm 2026-11-20; pi-ai 20" \
        "26-11-20") \
    X(T_005d8cc8, 90, "earendil-works/pi-ai 1.5.2; litellm 2026-11-20; pi-ai 20" \
        "26-11-20; genai-prices 2026-11-10") \
    X(T_7df17349, 113, "earendil-works/pi-ai 1.5.2; litellm 2026-11-20; pi-ai 20" \
        "26-11-20; genai-prices 2026-11-10; models.dev 2026-09-30") \
    X(T_6c975468, 134, "earendil-works/pi-ai 1.5.2; litellm 2026-11-20; pi-ai 20" \
        "26-11-20; genai-prices 2026-11-10; models.dev 2026-09-30" \
        "; langfuse 2026-08-20") \
    X(T_9c93b59a, 153, "earendil-works/pi-ai 1.5.2; litellm 2026-11-20; pi-ai 20" \
        "26-11-20; genai-prices 2026-11-10; models.dev 2026-09-30" \
        "; langfuse 2026-08-20; simonw 2026-08-05") \
    X(T_101247f8, 133, "earendil-works/pi-ai 1.5.2; litellm 2026-11-20; pi-ai 20" \
        "26-11-20; genai-prices 2026-11-10; models.dev 2026-09-30" \
        "; portkey 2026-08-21") \
    X(T_3d9d6bac, 154, "earendil-works/pi-ai 1.5.2; litellm 2026-11-20; pi-ai 20" \
        "26-11-20; genai-prices 2026-11-10; models.dev 2026-09-30" \
        "; portkey 2026-08-21; langfuse 2026-08-20") \
    X(T_79edf0c5, 173, "earendil-works/pi-ai 1.5.2; litellm 2026-11-20; pi-ai 20" \
        "26-11-20; genai-prices 2026-11-10; models.dev 2026-09-30" \
        "; portkey 2026-08-21; langfuse 2026-08-20; simonw 2026-0" \
        "8-05") \
    X(T_746c8a8f, 152, "earendil-works/pi-ai 1.5.2; litellm 2026-11-20; pi-ai 20" \
        "26-11-20; genai-prices 2026-11-10; models.dev 2026-09-30" \
        "; portkey 2026-08-21; simonw 2026-08-05") \
    X(T_47e67647, 132, "earendil-works/pi-ai 1.5.2; litellm 2026-11-20; pi-ai 20" \
        "26-11-20; genai-prices 2026-11-10; models.dev 2026-09-30" \
        "; simonw 2026-08-05") \
    X(T_03d9434f, 110, "earendil-works/pi-ai 1.5.2; litellm 2026-11-20; pi-ai 20" \
        "26-11-20; genai-prices 2026-11-10; portkey 2026-08-21") \
    X(T_d7fe6981, 131, "earendil-works/pi-ai 1.5.2; litellm 2026-11-20; pi-ai 20" \
        "26-11-20; genai-prices 2026-11-10; portkey 2026-08-21; l" \
        "angfuse 2026-08-20") \
    X(T_e17f8258, 88, "earendil-works/pi-ai 1.5.2; litellm 2026-11-20; pi-ai 20" \
        "26-11-20; models.dev 2026-09-30") \
    X(T_e3e178cf, 134, "earendil-works/pi-ai 1.5.2; litellm 2026-11-20; pi-ai 20" \
        "26-11-20; models.dev 2026-09-30; genai-prices 2026-09-23" \
        "; langfuse 2026-08-20") \
    X(T_3262a5d7, 153, "earendil-works/pi-ai 1.5.2; litellm 2026-11-20; pi-ai 20" \
        "26-11-20; models.dev 2026-09-30; genai-prices 2026-09-23" \
        "; langfuse 2026-08-20; simonw 2026-08-05") \
    X(T_f326e3e7, 133, "earendil-works/pi-ai 1.5.2; litellm 2026-11-20; pi-ai 20" \
        "26-11-20; models.dev 2026-09-30; genai-prices 2026-09-23" \
        "; portkey 2026-08-21") \
    X(T_0ef386b9, 173, "earendil-works/pi-ai 1.5.2; litellm 2026-11-20; pi-ai 20" \
        "26-11-20; models.dev 2026-09-30; genai-prices 2026-09-23" \
        "; portkey 2026-08-21; langfuse 2026-08-20; simonw 2026-0" \
        "8-05") \
    X(T_a0bb05e2, 108, "earendil-works/pi-ai 1.5.2; litellm 2026-11-20; pi-ai 20" \
        "26-11-20; models.dev 2026-09-30; portkey 2026-08-21") \
    X(T_8cc0c6b8, 45, "earendil-works/pi-ai 1.5.2; pi-ai 2026-11-20") \
    X(T_753ae332, 70, "earendil-works/pi-ai 1.5.2; pi-ai 2026-11-20; genai-pric" \
        "es 2026-11-10") \
    X(T_e9edaa8f, 93, "earendil-works/pi-ai 1.5.2; pi-ai 2026-11-20; genai-pric" \
        "es 2026-11-10; models.dev 2026-09-30") \
    X(T_c336c6ae, 133, "earendil-works/pi-ai 1.5.2; pi-ai 2026-11-20; genai-pric" \
        "es 2026-11-10; models.dev 2026-09-30; litellm 2026-08-21" \
        "; portkey 2026-08-21") \
    X(T_9d575368, 113, "earendil-works/pi-ai 1.5.2; pi-ai 2026-11-20; genai-pric" \
        "es 2026-11-10; models.dev 2026-09-30; portkey 2026-08-21") \
    X(T_952aa9db, 68, "earendil-works/pi-ai 1.5.2; pi-ai 2026-11-20; models.dev" \
        " 2026-09-30") \
    X(T_54cabdd7, 152, "earendil-works/pi-ai 1.5.2; pi-ai 2026-11-20; models.dev" \
        " 2026-09-30; genai-prices 2026-09-23; litellm 2026-08-21" \
        "; portkey 2026-08-21; simonw 2026-08-05") \
    X(T_ed1ee62f, 113, "earendil-works/pi-ai 1.5.2; pi-ai 2026-11-20; models.dev" \
        " 2026-09-30; genai-prices 2026-09-23; portkey 2026-08-21") \
    X(T_3c62ecf1, 153, "earendil-works/pi-ai 1.5.2; pi-ai 2026-11-20; models.dev" \
        " 2026-09-30; genai-prices 2026-09-23; portkey 2026-08-21" \
        "; langfuse 2026-08-20; simonw 2026-08-05") \
    X(T_1e14cf4e, 112, "earendil-works/pi-ai 1.5.2; pi-ai 2026-11-20; models.dev" \
        " 2026-09-30; genai-prices 2026-09-23; simonw 2026-08-05") \
    X(T_d2493e84, 88, "earendil-works/pi-ai 1.5.2; pi-ai 2026-11-20; models.dev" \
        " 2026-09-30; litellm 2026-08-21") \
    X(T_fb220f0b, 88, "earendil-works/pi-ai 1.5.2; pi-ai 2026-11-20; models.dev" \
        " 2026-09-30; portkey 2026-08-21") \
    X(T_62eadcf3, 16, "eleven_flash_v2") \
    X(T_1a66c8e6, 18, "eleven_flash_v2_5") \
    X(T_e5f8d8c3, 23, "eleven_multilingual_v2") \
    X(T_1927dce3, 16, "eleven_turbo_v2") \
    X(T_0b65215f, 18, "eleven_turbo_v2_5") \
    X(T_86e48d77, 10, "eleven_v3") \
    X(T_a92cf31d, 25, "eleven_v3_conversational") \
    X(T_06fab12b, 10, "eleven_v4") \
    X(T_70b40ad6, 16, "eleven_v4_turbo") \
    X(T_9952bc2f, 25, "embed-english-image-v3.0") \
    X(T_09f1ddbc, 31, "embed-english-light-image-v3.0") \
    X(T_25741c4a, 25, "embed-english-light-v2.0") \
    X(T_d188270f, 25, "embed-english-light-v3.0") \
    X(T_1181acfb, 19, "embed-english-v2.0") \
    X(T_52f2ae6a, 30, "embed-multilingual-image-v3.0") \
    X(T_d648b9e0, 36, "embed-multilingual-light-image-v3.0") \
    X(T_7709462f, 30, "embed-multilingual-light-v3.0") \
    X(T_faf08026, 24, "embed-multilingual-v2.0") \
    X(T_f52dd2da, 20, "embeddinggemma-300m") \
    X(T_aedbe9f5, 9, "enhanced") \
    X(T_33ba2c9d, 17, "enhanced-finance") \
    X(T_1fab2626, 17, "enhanced-general") \
    X(T_2852a773, 17, "enhanced-meeting") \
    X(T_f8872020, 19, "enhanced-phonecall") \
    X(T_2834e64f, 4, "fal") \
    X(T_271a8e5c, 45, "fal-ai/bytedance/dreamina/v3.1/text-to-image") \
    X(T_1753e9e7, 43, "fal-ai/bytedance/seedream/v3/text-to-image") \
    X(T_94b5d920, 21, "fal-ai/flux-pro/v1.1") \
    X(T_10551bdd, 27, "fal-ai/flux-pro/v1.1-ultra") \
    X(T_4b81d93d, 20, "fal-ai/flux/schnell") \
    X(T_e83e8b02, 29, "fal-ai/gemini-25-flash-image") \
    X(T_feb6a94b, 19, "fal-ai/ideogram/v3") \
    X(T_7a15e3a8, 23, "fal-ai/imagen4/preview") \
    X(T_b49bde41, 28, "fal-ai/imagen4/preview/fast") \
    X(T_b9f9d787, 29, "fal-ai/imagen4/preview/ultra") \
    X(T_69dac0f8, 32, "fal-ai/moondream3-preview/query") \
    X(T_6dd1d087, 19, "fal-ai/nano-banana") \
    X(T_1bb44465, 32, "fal-ai/recraft/v3/text-to-image") \
    X(T_8db34b3c, 35, "fal-ai/stable-diffusion-v35-medium") \
    X(T_920a7400, 15, "fal-ai/trellis") \
    X(T_b5aa7322, 11, "falcon-40b") \
    X(T_2b127b1e, 20, "falcon-40b-instruct") \
    X(T_9f41ca81, 10, "falcon-7b") \
    X(T_d12874c3, 19, "falcon-7b-instruct") \
    X(T_86936547, 14, "flan-t5-xl-3b") \
    X(T_ab3c73f1, 28, "flux-1-dev-controlnet-union") \
    X(T_29b55a4f, 9, "flux-dev") \
    X(T_2d200e41, 17, "flux-kontext-max") \
    X(T_6bb2912c, 17, "flux-kontext-pro") \
    X(T_66b07695, 9, "flux-pro") \
    X(T_bd2ed3a9, 20, "flux-pro-1.0-expand") \
    X(T_921a1a41, 18, "flux-pro-1.0-fill") \
    X(T_9ef50f37, 13, "flux-pro-1.1") \
    X(T_575525fb, 19, "flux-pro-1.1-ultra") \
    X(T_14782d5b, 15, "ft:babbage-002") \
    X(T_df12685d, 15, "ft:davinci-002") \
    X(T_8a8de153, 22, "ft:gpt-3.5-turbo-0613") \
    X(T_ec64e193, 14, "ft:gpt-4-0613") \
    X(T_7c54fb2f, 15, "gemini 1.0 pro") \
    X(T_910e62d4, 22, "gemini 1.0 pro vision") \
    X(T_ea92e782, 30, "gemini-1.5-flash-preview-0514") \
    X(T_b3ca0eee, 26, "gemini-1.5-pro-002-batchx") \
    X(T_c3d84f4c, 28, "gemini-1.5-pro-preview-0409") \
    X(T_52be2e25, 28, "gemini-1.5-pro-preview-0514") \
    X(T_4b1b3084, 18, "gemini-1.5-vision") \
    X(T_ff8a2370, 21, "gemini-2.0-flash-exp") \
    X(T_1d6a8c2f, 21, "gemini-deep-research") \
    X(T_6be86fd9, 35, "gemini-live-2.5-flash-native-audio") \
    X(T_a5e4ec60, 51, "gemini-live-2.5-flash-preview-native-audio-09-2025") \
    X(T_2d7a49b5, 31, "gemini-robotics-er-1.5-preview") \
    X(T_ccbffa3e, 31, "gemini-robotics-er-1.6-preview") \
    X(T_ff66651d, 39, "gemini-robotics-er-2-streaming-preview") \
    X(T_6bf081d8, 18, "gemini_omni_flash") \
    X(T_993b5739, 14, "gemma-2-9b-it") \
    X(T_f5a5c93b, 9, "gemma-2b") \
    X(T_d6404f0e, 12, "gemma-2b-it") \
    X(T_c53a276a, 18, "gemma-4-31B-turbo") \
    X(T_3459c2f6, 12, "gemma-4-e2b") \
    X(T_7e284063, 9, "gemma-7b") \
    X(T_0b0cbd2a, 12, "gemma-7b-it") \
    X(T_cf0d5c7b, 7, "gen4.5") \
    X(T_7ab2c468, 11, "gen4_image") \
    X(T_222bcdd6, 17, "gen4_image_turbo") \
    X(T_584b4089, 11, "gen4_turbo") \
    X(T_7abaa6b3, 42, "genai-prices 0.1.8 start_date (scheduled)") \
    X(T_24acf0ae, 62, "genai-prices 0.1.8 start_date (scheduled); litellm 2026-" \
        "11-20") \
    X(T_53a18743, 265, "genai-prices 0.1.8 start_date; TheKrush/PromptFuel v1.0." \
        "17; docs.laozhang.ai gpt-5-6-sol-price-cut-2026-09 (prom" \
        "otional, guaranteed through 2026-11-21; later price not " \
        "announced); litellm 2026-11-20; pi-ai 2026-11-20; genai-" \
        "prices 2026-11-10; models.dev 2026-09-30") \
    X(T_8321e17f, 157, "genai-prices 0.1.8 start_date; litellm 2026-11-20; pi-ai" \
        " 2026-11-20; genai-prices 2026-11-10; models.dev 2026-09" \
        "-30; portkey 2026-08-21; langfuse 2026-08-20") \
    X(T_f2004605, 24, "genai-prices 2026-08-21") \
    X(T_015127a1, 24, "genai-prices 2026-09-23") \
    X(T_0e153f9e, 44, "genai-prices 2026-09-23; portkey 2026-08-21") \
    X(T_e4031a05, 86, "genai-prices 2026-09-23; portkey 2026-08-21; simonw 2026" \
        "-08-05; models.dev 2025-09-29") \
    X(T_3fb4a59a, 24, "genai-prices 2026-11-10") \
    X(T_76852f2e, 67, "genai-prices 2026-11-10; litellm 2026-08-21; models.dev " \
        "2025-09-09") \
    X(T_a9781321, 108, "genai-prices 2026-11-10; litellm 2026-08-21; portkey 202" \
        "6-08-21; langfuse 2026-08-20; models.dev 2025-10-24") \
    X(T_7cefa97b, 127, "genai-prices 2026-11-10; litellm 2026-08-21; portkey 202" \
        "6-08-21; langfuse 2026-08-20; simonw 2026-08-05; models." \
        "dev 2025-06-23") \
    X(T_a74d716e, 127, "genai-prices 2026-11-10; litellm 2026-08-21; portkey 202" \
        "6-08-21; langfuse 2026-08-20; simonw 2026-08-05; models." \
        "dev 2025-10-24") \
    X(T_66d6de2b, 87, "genai-prices 2026-11-10; litellm 2026-08-21; portkey 202" \
        "6-08-21; models.dev 2025-06-17") \
    X(T_bce4f0a8, 87, "genai-prices 2026-11-10; litellm 2026-08-21; portkey 202" \
        "6-08-21; models.dev 2025-06-24") \
    X(T_e004d5ca, 87, "genai-prices 2026-11-10; litellm 2026-08-21; portkey 202" \
        "6-08-21; models.dev 2025-09-09") \
    X(T_490b57ea, 87, "genai-prices 2026-11-10; litellm 2026-08-21; portkey 202" \
        "6-08-21; models.dev 2025-12-10") \
    X(T_a3979510, 87, "genai-prices 2026-11-10; litellm 2026-08-21; portkey 202" \
        "6-08-21; models.dev 2026-05-27") \
    X(T_bd24982b, 82, "genai-prices 2026-11-10; litellm 2026-08-21; portkey 202" \
        "6-08-21; pi-ai 2026-08-14") \
    X(T_1abf7915, 101, "genai-prices 2026-11-10; litellm 2026-08-21; portkey 202" \
        "6-08-21; pi-ai 2026-08-14; simonw 2026-08-05") \
    X(T_e611271c, 83, "genai-prices 2026-11-10; litellm 2026-08-21; portkey 202" \
        "6-08-21; simonw 2026-08-05") \
    X(T_39e37745, 106, "genai-prices 2026-11-10; litellm 2026-08-21; portkey 202" \
        "6-08-21; simonw 2026-08-05; models.dev 2025-09-09") \
    X(T_dc7197da, 47, "genai-prices 2026-11-10; models.dev 2025-06-12") \
    X(T_fbffbeb1, 47, "genai-prices 2026-11-10; models.dev 2025-07-15") \
    X(T_dc1be38c, 47, "genai-prices 2026-11-10; models.dev 2025-10-15") \
    X(T_8c8a48aa, 47, "genai-prices 2026-11-10; models.dev 2026-09-30") \
    X(T_f8655c51, 85, "genai-prices 2026-11-10; models.dev 2026-09-30; litellm " \
        "2026-08-21; pi-ai 2026-08-14") \
    X(T_71655f82, 105, "genai-prices 2026-11-10; models.dev 2026-09-30; litellm " \
        "2026-08-21; portkey 2026-08-21; pi-ai 2026-08-14") \
    X(T_5c6eab36, 124, "genai-prices 2026-11-10; models.dev 2026-09-30; litellm " \
        "2026-08-21; portkey 2026-08-21; pi-ai 2026-08-14; simonw" \
        " 2026-08-05") \
    X(T_15280871, 44, "genai-prices 2026-11-10; portkey 2026-08-21") \
    X(T_1b1af7ce, 107, "genai-prices 2026-11-10; portkey 2026-08-21; langfuse 20" \
        "26-08-20; simonw 2026-08-05; models.dev 2025-06-17") \
    X(T_ca2d24cc, 107, "genai-prices 2026-11-10; portkey 2026-08-21; langfuse 20" \
        "26-08-20; simonw 2026-08-05; models.dev 2025-06-23") \
    X(T_58fa43df, 67, "genai-prices 2026-11-10; portkey 2026-08-21; models.dev " \
        "2025-06-12") \
    X(T_bf752ce0, 86, "genai-prices 2026-11-10; portkey 2026-08-21; simonw 2026" \
        "-08-05; models.dev 2025-06-17") \
    X(T_dda30b41, 129, "github anchpop/tysm\04360; genai-prices 0.1.8; litellm 2026" \
        "-11-20; pi-ai 2026-11-20; genai-prices 2026-11-10; model" \
        "s.dev 2026-09-30") \
    X(T_1d5fdc8e, 150, "github anchpop/tysm\04360; genai-prices 0.1.8; litellm 2026" \
        "-11-20; pi-ai 2026-11-20; genai-prices 2026-11-10; model" \
        "s.dev 2026-09-30; langfuse 2026-08-20") \
    X(T_83dc9b09, 151, "github anchpop/tysm\04360; litellm 2026-08-21 and models.de" \
        "v 2026-09-30 and pi-ai 2026-11-20; litellm 2026-11-20; p" \
        "i-ai 2026-11-20; models.dev 2026-09-30") \
    X(T_d16760e9, 128, "github anchpop/tysm\04360; models.dev 2026-09-30 and pi-ai " \
        "2026-11-20; litellm 2026-11-20; pi-ai 2026-11-20; models" \
        ".dev 2026-09-30") \
    X(T_57516e7a, 45, "github jvrck/openrouterlist data/output.json") \
    X(T_34b696b8, 20, "glm-4-32b-0414-128k") \
    X(T_d3d12c21, 11, "glm-5-code") \
    X(T_9988ea2d, 16, "glm-5.x-menthol") \
    X(T_152391cd, 28, "gmicloud/Ripple-65B-Preview") \
    X(T_98603134, 30, "google/gemini-nano-banana-2.1") \
    X(T_8139ede3, 28, "google/gemma-4-31B-it-Ultra") \
    X(T_dcf35844, 28, "google/gemma-4-31b-it:batch") \
    X(T_839cb727, 6, "gpt 4") \
    X(T_488fb0d1, 13, "gpt 4 vision") \
    X(T_c596ea3f, 13, "gpt-3.5-0301") \
    X(T_11fda3d0, 19, "gpt-3.5-turbo-0613") \
    X(T_018cac5e, 28, "gpt-3.5-turbo-instruct-0914") \
    X(T_03bb5d49, 11, "gpt-4-0314") \
    X(T_3413145a, 35, "gpt-4o-realtime-preview-2024-10-01") \
    X(T_1ec35eaf, 26, "gpt-4o-transcribe-diarize") \
    X(T_f1f59935, 11, "gpt-5-chat") \
    X(T_d47324f8, 17, "gpt-5-search-api") \
    X(T_a3cc9781, 14, "gpt-audio-1.5") \
    X(T_82386b4b, 13, "gpt-oss-120b") \
    X(T_ca1fe4e9, 12, "gpt-oss-20b") \
    X(T_16fe6228, 22, "gpt-oss-safeguard-20b") \
    X(T_afeeb199, 15, "gpt-realtime-2") \
    X(T_26137a78, 20, "granite-13b-chat-v2") \
    X(T_48267bdf, 24, "granite-13b-instruct-v2") \
    X(T_096df4e1, 22, "granite-3-8b-instruct") \
    X(T_bc35c002, 24, "granite-3.3-8b-instruct") \
    X(T_ab5163b2, 24, "granite-guardian-3-2-2b") \
    X(T_2020b134, 24, "granite-guardian-3-3-8b") \
    X(T_5877babe, 23, "granite-ttm-1024-96-r2") \
    X(T_47c6b8a1, 23, "granite-ttm-1536-96-r2") \
    X(T_26022410, 22, "granite-ttm-512-96-r2") \
    X(T_7ff46b95, 22, "granite-vision-3-2-2b") \
    X(T_e39d2402, 35, "grok-4-1-fast-non-reasoning-latest") \
    X(T_9aaf74c1, 31, "grok-4-1-fast-reasoning-latest") \
    X(T_995a0234, 14, "grok-4.2-beta") \
    X(T_2e5547d1, 34, "grok-4.20-beta-0309-non-reasoning") \
    X(T_4744892a, 30, "grok-4.20-beta-0309-reasoning") \
    X(T_d37ac2ee, 32, "grok-4.20-multi-agent-beta-0309") \
    X(T_b42fccfc, 29, "grok-4.20-non-reasoning-beta") \
    X(T_a4a792d8, 25, "grok-4.20-reasoning-beta") \
    X(T_69e35316, 23, "hcompany/holo2-30b-a3b") \
    X(T_c43a0c9c, 24, "hermes-2-pro-mistral-7b") \
    X(T_6f6ea924, 22, "hermes-3-llama-3.1-8b") \
    X(T_e0bc3f3c, 32, "https://ai-gateway.vercel.sh/v1") \
    X(T_919b66e8, 45, "https://ai.google.dev/gemini-api/docs/models") \
    X(T_2996fa02, 37, "https://aiplatform.googleapis.com/v1") \
    X(T_8eb12065, 50, "https://api-docs.deepseek.com/quick_start/pricing") \
    X(T_24338a83, 31, "https://api.ai21.com/studio/v1") \
    X(T_3ce36528, 29, "https://api.anthropic.com/v1") \
    X(T_0077578c, 28, "https://api.arcee.ai/api/v1") \
    X(T_426b1380, 30, "https://api.assemblyai.com/v2") \
    X(T_696071e9, 24, "https://api.avian.io/v1") \
    X(T_9d1c6e8b, 22, "https://api.bfl.ai/v1") \
    X(T_8afc95df, 27, "https://api.cerebras.ai/v1") \
    X(T_7e75bc6d, 26, "https://api.cohere.com/v2") \
    X(T_98228d3d, 28, "https://api.deepgram.com/v1") \
    X(T_73dd98c5, 36, "https://api.deepinfra.com/v1/openai") \
    X(T_a34e2a47, 25, "https://api.deepseek.com") \
    X(T_932e28a7, 32, "https://api.dev.runwayml.com/v1") \
    X(T_206eb5e7, 29, "https://api.doubleword.ai/v1") \
    X(T_d03e5cc8, 29, "https://api.elevenlabs.io/v1") \
    X(T_bfbe26f9, 38, "https://api.fireworks.ai/inference/v1") \
    X(T_339cd947, 38, "https://api.friendli.ai/serverless/v1") \
    X(T_f21ef7be, 30, "https://api.githubcopilot.com") \
    X(T_6326349a, 31, "https://api.gmi-serving.com/v1") \
    X(T_be4e9aa8, 31, "https://api.groq.com/openai/v1") \
    X(T_50246827, 30, "https://api.hyperbolic.xyz/v1") \
    X(T_d055cdee, 32, "https://api.inceptionlabs.ai/v1") \
    X(T_3a02af1e, 41, "https://api.inference.crusoecloud.com/v1") \
    X(T_5d56d761, 34, "https://api.inference.wandb.ai/v1") \
    X(T_f85b19a9, 45, "https://api.intelligence.io.solutions/api/v1") \
    X(T_21367af3, 25, "https://api.lambda.ai/v1") \
    X(T_6e319eba, 23, "https://api.meta.ai/v1") \
    X(T_f187eb1f, 26, "https://api.minimax.cn/v1") \
    X(T_22a818b6, 26, "https://api.minimax.io/v1") \
    X(T_7c653571, 26, "https://api.mistral.ai/v1") \
    X(T_1e7762e4, 27, "https://api.moonshot.ai/v1") \
    X(T_882e677d, 27, "https://api.moonshot.cn/v1") \
    X(T_1e1725a6, 28, "https://api.morphllm.com/v1") \
    X(T_59678a75, 32, "https://api.novita.ai/v3/openai") \
    X(T_d9617135, 26, "https://api.openai.com/v1") \
    X(T_a25b8d47, 26, "https://api.perplexity.ai") \
    X(T_74348a74, 23, "https://api.poe.com/v1") \
    X(T_f576c0dc, 29, "https://api.replicate.com/v1") \
    X(T_4c5f7903, 25, "https://api.sakana.ai/v1") \
    X(T_65063d0e, 28, "https://api.sambanova.ai/v1") \
    X(T_260a814e, 27, "https://api.scaleway.ai/v1") \
    X(T_be4d6286, 31, "https://api.siliconflow.com/v1") \
    X(T_98255893, 26, "https://api.soniox.com/v1") \
    X(T_c182389a, 25, "https://api.stability.ai") \
    X(T_274e22a4, 28, "https://api.together.xyz/v1") \
    X(T_3e4007c7, 39, "https://api.tokenfactory.nebius.com/v1") \
    X(T_760f32e4, 32, "https://api.upstage.ai/v1/solar") \
    X(T_91034a48, 22, "https://api.v0.dev/v1") \
    X(T_515a5e8e, 29, "https://api.venice.ai/api/v1") \
    X(T_b1a2eb85, 28, "https://api.voyageai.com/v1") \
    X(T_11c8e4b3, 34, "https://api.vultrinference.com/v1") \
    X(T_396fbae1, 20, "https://api.x.ai/v1") \
    X(T_e9983887, 30, "https://api.xiaomimimo.com/v1") \
    X(T_b1704202, 29, "https://api.z.ai/api/paas/v4") \
    X(T_6e3ba037, 47, "https://ark.ap-southeast.bytepluses.com/api/v3") \
    X(T_c2d4818a, 133, "https://aws.amazon.com/bedrock/pricing/; BerriAI/litellm" \
        " 2026-08-21; litellm 2026-11-20; genai-prices 2026-11-10" \
        "; portkey 2026-08-21") \
    X(T_cea27a36, 48, "https://bedrock-runtime.us-east-1.amazonaws.com") \
    X(T_e7ce1b2f, 55, "https://dashscope-intl.aliyuncs.com/compatible-mode/v1") \
    X(T_5891aed8, 50, "https://dashscope.aliyuncs.com/compatible-mode/v1") \
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
    X(T_9ff0fe3f, 35, "https://external.api.recraft.ai/v1") \
    X(T_fbc5720e, 16, "https://fal.run") \
    X(T_53765dab, 49, "https://generativelanguage.googleapis.com/v1beta") \
    X(T_e03c40bc, 36, "https://inference.api.nscale.com/v1") \
    X(T_d9b8ebd5, 32, "https://inference.baseten.co/v1") \
    X(T_e299bbbf, 31, "https://inference.do-ai.run/v1") \
    X(T_8dab720b, 74, "https://inference.generativeai.us-chicago-1.oci.oraclecl" \
        "oud.com/openai/v1") \
    X(T_7ca1fa20, 36, "https://integrate.api.nvidia.com/v1") \
    X(T_56105ece, 25, "https://llm.chutes.ai/v1") \
    X(T_5e9f1fa8, 49, "https://oai.endpoints.kepler.ai.cloud.ovh.net/v1") \
    X(T_0413b53d, 37, "https://open.bigmodel.cn/api/paas/v4") \
    X(T_faef35eb, 106, "https://openai.com/api/pricing/, as in BerriAI/litellm 2" \
        "026-08-21; litellm 2026-08-21; portkey 2026-08-21") \
    X(T_28151f2c, 88, "https://openai.com/api/pricing/; LiteLLM's entry of that" \
        " name in its file of 2026-08-21") \
    X(T_aa3dda9a, 27, "https://opencode.ai/zen/v1") \
    X(T_76ef4ad6, 29, "https://openrouter.ai/api/v1") \
    X(T_051e0609, 36, "https://openrouter.ai/api/v1/models") \
    X(T_da55024c, 59, "https://openrouter.ai/api/v1/models; models.dev 2026-09-" \
        "30") \
    X(T_8cb952a8, 51, "https://platform.minimax.io/docs/guides/quickstart") \
    X(T_94d8f9bb, 43, "https://platform.moonshot.ai/docs/api/chat") \
    X(T_1636d167, 40, "https://platform.openai.com/docs/models") \
    X(T_56eb4ee6, 68, "https://platform.openai.com/docs/models; BerriAI/litellm" \
        " 2026-08-21") \
    X(T_88743397, 39, "https://platform.xiaomimimo.com/\043/docs") \
    X(T_e238e01a, 42, "https://router.huggingface.co/cerebras/v1") \
    X(T_f8785f01, 46, "https://router.huggingface.co/fireworks-ai/v1") \
    X(T_76d203f1, 38, "https://router.huggingface.co/groq/v1") \
    X(T_6036642c, 44, "https://router.huggingface.co/hyperbolic/v1") \
    X(T_503f4511, 40, "https://router.huggingface.co/nebius/v1") \
    X(T_c3b00650, 40, "https://router.huggingface.co/novita/v1") \
    X(T_4f2af2be, 40, "https://router.huggingface.co/nscale/v1") \
    X(T_d90c4bca, 42, "https://router.huggingface.co/ovhcloud/v1") \
    X(T_c60f50b4, 42, "https://router.huggingface.co/publicai/v1") \
    X(T_253ab25d, 43, "https://router.huggingface.co/sambanova/v1") \
    X(T_ca5b0902, 42, "https://router.huggingface.co/together/v1") \
    X(T_4eca9db6, 33, "https://router.huggingface.co/v1") \
    X(T_71d54cff, 30, "https://router.requesty.ai/v1") \
    X(T_8db87624, 74, "https://tinker.thinkingmachines.dev/services/tinker-prod" \
        "/anthropic/api/v1") \
    X(T_c4987566, 57, "https://www.alibabacloud.com/help/en/model-studio/models") \
    X(T_03d2f641, 12, "hy-mt2-lite") \
    X(T_46a2564e, 12, "hy-mt2-plus") \
    X(T_41d800d4, 11, "hy-mt2-pro") \
    X(T_a18c34e1, 4, "hy4") \
    X(T_b928bf83, 16, "imagegeneration") \
    X(T_b9d9f598, 22, "inception/mercury-2.5") \
    X(T_62c27d25, 30, "inception/mercury-2.5-preview") \
    X(T_eb146ee8, 20, "inception/mercury-3") \
    X(T_39509b66, 12, "inclusionAI") \
    X(T_87aecde7, 31, "inclusionAI: Ling 3.0 Flash VL") \
    X(T_5c241fc6, 27, "inclusionAI: Ling 3.0 Tiny") \
    X(T_4bebd761, 34, "inclusionAI: Ling 3.0 Tiny (free)") \
    X(T_93d1a076, 28, "inclusionAI: Ling 3.1 Flash") \
    X(T_34a36d46, 35, "inclusionAI: Ling 3.2 Flash (free)") \
    X(T_2bbf029c, 21, "inclusionAI: Ling-1T") \
    X(T_c5d18386, 25, "inclusionAI: Ling-2.6-1T") \
    X(T_ea4bccfb, 32, "inclusionAI: Ling-2.6-1T (free)") \
    X(T_0e40a22b, 28, "inclusionAI: Ling-2.6-flash") \
    X(T_a5415faa, 35, "inclusionAI: Ling-2.6-flash (free)") \
    X(T_b4c21b6e, 21, "inclusionAI: Ring 1T") \
    X(T_5fcae5c2, 25, "inclusionAI: Ring-2.6-1T") \
    X(T_ea651011, 32, "inclusionAI: Ring-2.6-1T (free)") \
    X(T_95ce1c53, 31, "inclusionai/ling-3.0-flash-fin") \
    X(T_a6bcf787, 36, "inclusionai/ling-3.0-flash-fin:free") \
    X(T_8ba16143, 38, "inclusionai/ling-3.0-flash-sante:free") \
    X(T_5a582729, 35, "inclusionai/ling-3.0-flash-vl:free") \
    X(T_33752132, 14, "internvl3-38b") \
    X(T_0feeb53c, 14, "internvl3-78b") \
    X(T_a809266f, 13, "internvl3-8b") \
    X(T_8f3bd250, 20, "intfloat/e5-base-v2") \
    X(T_e91a43dd, 21, "intfloat/e5-large-v2") \
    X(T_812f1639, 32, "intfloat/e5-mistral-7b-instruct") \
    X(T_37075343, 31, "intfloat/multilingual-e5-large") \
    X(T_3df3bb83, 40, "intfloat/multilingual-e5-large-instruct") \
    X(T_9733ceab, 225, "introductory price made permanent 2026-09-01: github anc" \
        "hpop/tysm\04360; TheKrush/PromptFuel v1.0.22; litellm 2026-" \
        "11-20; pi-ai 2026-11-20; genai-prices 2026-11-10; models" \
        ".dev 2026-09-30; portkey 2026-08-21; langfuse 2026-08-20") \
    X(T_a583eac7, 7, "j2-mid") \
    X(T_fdced62b, 9, "j2-ultra") \
    X(T_aa338ade, 10, "jamba-1.5") \
    X(T_c58f3dfd, 15, "jamba-instruct") \
    X(T_40db7263, 16, "jamba-large-1.6") \
    X(T_5628c92c, 15, "jamba-mini-1.6") \
    X(T_91c8a8f6, 10, "kat-coder") \
    X(T_5ae473d8, 12, "kat-dev-32b") \
    X(T_4e19b232, 16, "kat-dev-72b-exp") \
    X(T_9d843051, 22, "kimi-thinking-preview") \
    X(T_9950fad6, 20, "langfuse 2026-08-20") \
    X(T_3e296962, 80, "langfuse/langfuse 2026-08-20; the vendor's page of its d" \
        "ay; langfuse 2026-08-20") \
    X(T_cb3221b2, 8, "lfm-40b") \
    X(T_3b5a9a18, 7, "lfm-7b") \
    X(T_917b5774, 19, "litellm 2024-01-31") \
    X(T_63c434f6, 19, "litellm 2024-03-25") \
    X(T_7d679d45, 19, "litellm 2024-04-23") \
    X(T_c99487f5, 19, "litellm 2024-06-06") \
    X(T_f0480cd4, 19, "litellm 2024-09-07") \
    X(T_bcc70003, 19, "litellm 2024-11-08") \
    X(T_694dbe06, 19, "litellm 2025-02-06") \
    X(T_bcb0385a, 19, "litellm 2025-04-08") \
    X(T_89c3a432, 39, "litellm 2025-06-28; litellm 2026-11-20") \
    X(T_925504fa, 19, "litellm 2025-07-19") \
    X(T_c0fc73b2, 19, "litellm 2025-08-26") \
    X(T_ecb97f6f, 19, "litellm 2025-12-03") \
    X(T_819e9544, 19, "litellm 2026-03-18") \
    X(T_45b4f9c5, 19, "litellm 2026-07-15") \
    X(T_de2412fa, 19, "litellm 2026-07-22") \
    X(T_d3d47cbc, 19, "litellm 2026-08-21") \
    X(T_3b965cfd, 42, "litellm 2026-08-21; models.dev 2026-03-13") \
    X(T_5574a8cb, 39, "litellm 2026-08-21; portkey 2026-08-21") \
    X(T_8b76e045, 62, "litellm 2026-08-21; portkey 2026-08-21; models.dev 2025-" \
        "06-23") \
    X(T_b4911a5e, 62, "litellm 2026-08-21; portkey 2026-08-21; models.dev 2025-" \
        "09-09") \
    X(T_acc20f4e, 62, "litellm 2026-08-21; portkey 2026-08-21; models.dev 2026-" \
        "01-28") \
    X(T_4bbadb5d, 62, "litellm 2026-08-21; portkey 2026-08-21; models.dev 2026-" \
        "01-29") \
    X(T_fa3dee52, 19, "litellm 2026-11-20") \
    X(T_d92b215d, 78, "litellm 2026-11-20: promotional until 2026-11-21, then 2" \
        "5 \045 more, output 50 \045") \
    X(T_41f4d746, 44, "litellm 2026-11-20; genai-prices 2026-09-23") \
    X(T_6d79d7b2, 62, "litellm 2026-11-20; genai-prices 2026-09-23; pi-ai 2026-" \
        "08-14") \
    X(T_5752ab0b, 44, "litellm 2026-11-20; genai-prices 2026-11-10") \
    X(T_ce9532db, 67, "litellm 2026-11-20; genai-prices 2026-11-10; models.dev " \
        "2025-12-24") \
    X(T_911766a3, 67, "litellm 2026-11-20; genai-prices 2026-11-10; models.dev " \
        "2026-04-08") \
    X(T_2c3a31f8, 67, "litellm 2026-11-20; genai-prices 2026-11-10; models.dev " \
        "2026-09-30") \
    X(T_9a5bd74e, 85, "litellm 2026-11-20; genai-prices 2026-11-10; models.dev " \
        "2026-09-30; pi-ai 2026-08-14") \
    X(T_29f2e540, 104, "litellm 2026-11-20; genai-prices 2026-11-10; models.dev " \
        "2026-09-30; pi-ai 2026-08-14; simonw 2026-08-05") \
    X(T_1807b4a3, 105, "litellm 2026-11-20; genai-prices 2026-11-10; models.dev " \
        "2026-09-30; pi-ai 2026-09-20; portkey 2026-08-21") \
    X(T_0fb6b19e, 87, "litellm 2026-11-20; genai-prices 2026-11-10; models.dev " \
        "2026-09-30; portkey 2026-08-21") \
    X(T_b6ebd1a5, 105, "litellm 2026-11-20; genai-prices 2026-11-10; models.dev " \
        "2026-09-30; portkey 2026-08-21; pi-ai 2026-08-14") \
    X(T_b3cb5f8a, 62, "litellm 2026-11-20; genai-prices 2026-11-10; pi-ai 2026-" \
        "08-14") \
    X(T_980f22e8, 64, "litellm 2026-11-20; genai-prices 2026-11-10; portkey 202" \
        "6-08-21") \
    X(T_42498137, 127, "litellm 2026-11-20; genai-prices 2026-11-10; portkey 202" \
        "6-08-21; langfuse 2026-08-20; simonw 2026-08-05; models." \
        "dev 2025-06-23") \
    X(T_67b08e16, 127, "litellm 2026-11-20; genai-prices 2026-11-10; portkey 202" \
        "6-08-21; langfuse 2026-08-20; simonw 2026-08-05; models." \
        "dev 2025-11-18") \
    X(T_77fc09fb, 87, "litellm 2026-11-20; genai-prices 2026-11-10; portkey 202" \
        "6-08-21; models.dev 2025-06-12") \
    X(T_ba0a512d, 87, "litellm 2026-11-20; genai-prices 2026-11-10; portkey 202" \
        "6-08-21; models.dev 2025-10-14") \
    X(T_906e5b6f, 87, "litellm 2026-11-20; genai-prices 2026-11-10; portkey 202" \
        "6-08-21; models.dev 2025-11-17") \
    X(T_8e366899, 87, "litellm 2026-11-20; genai-prices 2026-11-10; portkey 202" \
        "6-08-21; models.dev 2025-12-05") \
    X(T_21fbb770, 87, "litellm 2026-11-20; genai-prices 2026-11-10; portkey 202" \
        "6-08-21; models.dev 2025-12-13") \
    X(T_eadf3726, 87, "litellm 2026-11-20; genai-prices 2026-11-10; portkey 202" \
        "6-08-21; models.dev 2026-01-14") \
    X(T_01dcbfa4, 87, "litellm 2026-11-20; genai-prices 2026-11-10; portkey 202" \
        "6-08-21; models.dev 2026-01-28") \
    X(T_625d2ce6, 87, "litellm 2026-11-20; genai-prices 2026-11-10; portkey 202" \
        "6-08-21; models.dev 2026-02-12") \
    X(T_a130a987, 87, "litellm 2026-11-20; genai-prices 2026-11-10; portkey 202" \
        "6-08-21; models.dev 2026-02-14") \
    X(T_d2ffd9aa, 87, "litellm 2026-11-20; genai-prices 2026-11-10; portkey 202" \
        "6-08-21; models.dev 2026-05-22") \
    X(T_c2f1a4c9, 82, "litellm 2026-11-20; genai-prices 2026-11-10; portkey 202" \
        "6-08-21; pi-ai 2026-08-14") \
    X(T_1cb529bf, 83, "litellm 2026-11-20; genai-prices 2026-11-10; portkey 202" \
        "6-08-21; simonw 2026-08-05") \
    X(T_849d0478, 106, "litellm 2026-11-20; genai-prices 2026-11-10; portkey 202" \
        "6-08-21; simonw 2026-08-05; models.dev 2025-07-01") \
    X(T_abd4131b, 106, "litellm 2026-11-20; genai-prices 2026-11-10; portkey 202" \
        "6-08-21; simonw 2026-08-05; models.dev 2025-11-17") \
    X(T_3b3bda33, 40, "litellm 2026-11-20; langfuse 2026-08-20") \
    X(T_27b07db2, 39, "litellm 2026-11-20; litellm 2026-11-20") \
    X(T_f1dedd9a, 64, "litellm 2026-11-20; litellm 2026-11-20; genai-prices 202" \
        "6-11-10") \
    X(T_98dd9bec, 84, "litellm 2026-11-20; litellm 2026-11-20; genai-prices 202" \
        "6-11-10; portkey 2026-08-21") \
    X(T_cdfd24b2, 62, "litellm 2026-11-20; litellm 2026-11-20; models.dev 2026-" \
        "09-30") \
    X(T_31550949, 59, "litellm 2026-11-20; litellm 2026-11-20; portkey 2026-08-" \
        "21") \
    X(T_35274b72, 42, "litellm 2026-11-20; models.dev 2025-09-05") \
    X(T_a5baaf93, 42, "litellm 2026-11-20; models.dev 2025-09-19") \
    X(T_06a015b3, 42, "litellm 2026-11-20; models.dev 2025-11-12") \
    X(T_7488d567, 42, "litellm 2026-11-20; models.dev 2025-12-12") \
    X(T_d392b404, 42, "litellm 2026-11-20; models.dev 2025-12-24") \
    X(T_94b1a7b9, 42, "litellm 2026-11-20; models.dev 2025-12-27") \
    X(T_bf4a9bc5, 42, "litellm 2026-11-20; models.dev 2026-01-14") \
    X(T_6bbf935a, 42, "litellm 2026-11-20; models.dev 2026-01-28") \
    X(T_6d5d2a6a, 42, "litellm 2026-11-20; models.dev 2026-01-29") \
    X(T_cd577daf, 42, "litellm 2026-11-20; models.dev 2026-03-13") \
    X(T_6e442c20, 42, "litellm 2026-11-20; models.dev 2026-09-30") \
    X(T_1e767106, 60, "litellm 2026-11-20; models.dev 2026-09-30; pi-ai 2026-08" \
        "-14") \
    X(T_b65d8abc, 62, "litellm 2026-11-20; models.dev 2026-09-30; portkey 2026-" \
        "08-21") \
    X(T_e62ac511, 80, "litellm 2026-11-20; models.dev 2026-09-30; portkey 2026-" \
        "08-21; pi-ai 2026-08-14") \
    X(T_2187c3a6, 37, "litellm 2026-11-20; pi-ai 2026-08-14") \
    X(T_3d2a19ff, 37, "litellm 2026-11-20; pi-ai 2026-09-05") \
    X(T_fef1775b, 57, "litellm 2026-11-20; pi-ai 2026-10-05; portkey 2026-08-21") \
    X(T_638a4810, 37, "litellm 2026-11-20; pi-ai 2026-11-20") \
    X(T_6ef13ba4, 62, "litellm 2026-11-20; pi-ai 2026-11-20; genai-prices 2026-" \
        "11-10") \
    X(T_13fbe71c, 85, "litellm 2026-11-20; pi-ai 2026-11-20; genai-prices 2026-" \
        "11-10; models.dev 2026-09-30") \
    X(T_51b00f49, 105, "litellm 2026-11-20; pi-ai 2026-11-20; genai-prices 2026-" \
        "11-10; models.dev 2026-09-30; portkey 2026-08-21") \
    X(T_5f280058, 104, "litellm 2026-11-20; pi-ai 2026-11-20; genai-prices 2026-" \
        "11-10; models.dev 2026-09-30; simonw 2026-08-05") \
    X(T_1491caf7, 60, "litellm 2026-11-20; pi-ai 2026-11-20; models.dev 2026-09" \
        "-30") \
    X(T_0ebc0716, 80, "litellm 2026-11-20; pi-ai 2026-11-20; models.dev 2026-09" \
        "-30; portkey 2026-08-21") \
    X(T_bcf31665, 57, "litellm 2026-11-20; pi-ai 2026-11-20; portkey 2026-08-21") \
    X(T_ab1e43ef, 39, "litellm 2026-11-20; portkey 2026-08-21") \
    X(T_ef9db160, 62, "litellm 2026-11-20; portkey 2026-08-21; models.dev 2025-" \
        "07-29") \
    X(T_dd1134b9, 62, "litellm 2026-11-20; portkey 2026-08-21; models.dev 2026-" \
        "01-20") \
    X(T_58f08ffd, 62, "litellm 2026-11-20; portkey 2026-08-21; models.dev 2026-" \
        "03-13") \
    X(T_3c087d70, 57, "litellm 2026-11-20; portkey 2026-08-21; pi-ai 2026-08-14") \
    X(T_b68aef72, 36, "litellm history; litellm 2025-04-16") \
    X(T_c332725c, 31, "lizpreciatior/lzlv_70b_fp16_hf") \
    X(T_47917293, 12, "llama-2-13b") \
    X(T_9337224b, 12, "llama-2-70b") \
    X(T_93c33469, 11, "llama-2-7b") \
    X(T_d17343ff, 12, "llama-3-70b") \
    X(T_420a9dc9, 11, "llama-3-8b") \
    X(T_cfb1e664, 29, "llama-3-sonar-large-32k-chat") \
    X(T_a606cbc0, 31, "llama-3-sonar-large-32k-online") \
    X(T_915f486e, 29, "llama-3-sonar-small-32k-chat") \
    X(T_73488595, 31, "llama-3-sonar-small-32k-online") \
    X(T_e0436243, 24, "llama-3.1-405B-Instruct") \
    X(T_99366900, 25, "llama-3.1-405b-reasoning") \
    X(T_a6a8abd1, 33, "llama-3.1-sonar-huge-128k-online") \
    X(T_cbae5bff, 32, "llama-3.1-sonar-large-128k-chat") \
    X(T_4f973a7a, 32, "llama-3.1-sonar-small-128k-chat") \
    X(T_0cc26e40, 34, "llama-3.1-sonar-small-128k-online") \
    X(T_57436b2a, 13, "llama-3.2-1b") \
    X(T_35bda0a1, 24, "llama-3.2-nv-embedqa-1b") \
    X(T_ab492b87, 10, "llama-65b") \
    X(T_c9c654c4, 17, "llama-guard-2-8b") \
    X(T_d30fc399, 25, "llama-guard-3-11b-vision") \
    X(T_bcd85293, 17, "llama-guard-3-1b") \
    X(T_3e619f12, 30, "llama-nemotron-embed-vl-1b-v2") \
    X(T_c105ef62, 25, "llama-prompt-guard-2-86m") \
    X(T_f2534930, 38, "llama3-groq-70b-8192-tool-use-preview") \
    X(T_3fa7c952, 37, "llama3-groq-8b-8192-tool-use-preview") \
    X(T_a89537b5, 29, "llama3.2-11b-vision-instruct") \
    X(T_35874735, 25, "llava-v1.6-mistral-7b-hf") \
    X(T_227ceb18, 10, "llemma_7b") \
    X(T_f229dfce, 9, "lzlv 70B") \
    X(T_6ff46abb, 9, "lzlv_70b") \
    X(T_9eee85e1, 25, "m2-bert-80M-2k-retrieval") \
    X(T_5e924414, 26, "m2-bert-80M-32k-retrieval") \
    X(T_71538384, 25, "m2-bert-80M-8k-retrieval") \
    X(T_6348cbc9, 12, "m2m100-1.2b") \
    X(T_8ae81117, 18, "maestro-reasoning") \
    X(T_8fb45ea6, 26, "magistral-medium-1-2-2509") \
    X(T_ab4647cf, 25, "magistral-small-1-2-2509") \
    X(T_533fce5e, 18, "marengo-embed-2-7") \
    X(T_a018442b, 34, "marin-community/marin-8b-instruct") \
    X(T_8b72413f, 20, "mercury-coder-small") \
    X(T_48701d08, 145, "merefield/codexometer v0.18.4; TheKrush/PromptFuel v1.0." \
        "21; litellm 2026-11-20; pi-ai 2026-11-20; genai-prices 2" \
        "026-11-10; models.dev 2026-09-30") \
    X(T_a14ac439, 40, "meta-llama/Meta-Llama-3.1-405B-Instruct") \
    X(T_02a1cf57, 40, "meta-llama/Meta-Llama-3.1-70B-Reference") \
    X(T_7bb18635, 39, "meta-llama/Meta-Llama-3.1-8B-Reference") \
    X(T_d994d13e, 35, "meta.llama-3.2-11b-vision-instruct") \
    X(T_af10adc7, 44, "meta/llama-4-maverick-17b-16e-instruct-maas") \
    X(T_a7cf2089, 42, "meta/llama-4-scout-17b-128e-instruct-maas") \
    X(T_7ae88b53, 18, "midnight-rose-70b") \
    X(T_1a89dafe, 23, "mindai/macaron-v1-tall") \
    X(T_7f4c97a3, 24, "mindai/macaron-v1-venti") \
    X(T_c1136770, 22, "ming-image-0.1-design") \
    X(T_2e4045e4, 28, "ming-image-0.1-design-layer") \
    X(T_9c79b363, 26, "minimax/minimax-m2.7:free") \
    X(T_c318ccf9, 32, "minimax/minimax-m3.1-flash:free") \
    X(T_4dad6ade, 24, "minimax/minimax-m3:free") \
    X(T_41283a24, 21, "ministral-3-14b-2512") \
    X(T_199a49ca, 20, "ministral-3-3b-2512") \
    X(T_93cd311e, 20, "ministral-3-8b-2512") \
    X(T_d159a752, 20, "mistral-7b-instruct") \
    X(T_40baf4d1, 16, "mistral-7b-v0.2") \
    X(T_37d0ad74, 16, "mistral-large-3") \
    X(T_46dc87cb, 15, "mistral-medium") \
    X(T_69e3ca4e, 24, "mistral-medium-3-1-2508") \
    X(T_bba1a932, 23, "mistral-nemo-base-2407") \
    X(T_864a957e, 18, "mistral-nemo@2407") \
    X(T_2b28a005, 14, "mistral-small") \
    X(T_755c5aef, 19, "mistral-small-2402") \
    X(T_50c4753b, 23, "mistral-small-3-2-2506") \
    X(T_fe6322fa, 31, "mistralai/codestral-2508:batch") \
    X(T_a5e63d0b, 34, "mistralai/ministral-8b-2512:batch") \
    X(T_179d4c30, 35, "mistralai/mistral-large-2512:batch") \
    X(T_f13d514e, 35, "mistralai/mistral-medium-3.1:batch") \
    X(T_ae7e148e, 35, "mistralai/mistral-small-2603:batch") \
    X(T_00860b2d, 13, "model_router") \
    X(T_a97ca85a, 22, "models.dev 2025-06-12") \
    X(T_42c744ba, 22, "models.dev 2025-06-23") \
    X(T_44650291, 42, "models.dev 2025-06-23; litellm 2025-07-15") \
    X(T_3de131e2, 22, "models.dev 2025-07-29") \
    X(T_c5f69e45, 22, "models.dev 2025-08-03") \
    X(T_854c38f8, 22, "models.dev 2025-08-05") \
    X(T_62cf5e8c, 22, "models.dev 2025-08-08") \
    X(T_d65464a0, 22, "models.dev 2025-09-19") \
    X(T_a1fbc3c4, 22, "models.dev 2025-09-29") \
    X(T_b6677812, 22, "models.dev 2025-10-15") \
    X(T_107736cd, 22, "models.dev 2025-12-13") \
    X(T_1d1a4068, 22, "models.dev 2025-12-19") \
    X(T_45fd9b6e, 22, "models.dev 2026-01-02") \
    X(T_cad70e52, 22, "models.dev 2026-02-12") \
    X(T_5a90dcd5, 22, "models.dev 2026-03-07") \
    X(T_e779463d, 22, "models.dev 2026-03-19") \
    X(T_bd6bc49e, 22, "models.dev 2026-03-21") \
    X(T_f4984fd1, 22, "models.dev 2026-04-04") \
    X(T_a3d8bc41, 22, "models.dev 2026-04-10") \
    X(T_b73b68a7, 22, "models.dev 2026-04-24") \
    X(T_92f1d748, 22, "models.dev 2026-04-25") \
    X(T_73a40483, 22, "models.dev 2026-04-26") \
    X(T_8cbbc91c, 22, "models.dev 2026-05-11") \
    X(T_b415093c, 22, "models.dev 2026-05-22") \
    X(T_b34ab7cb, 22, "models.dev 2026-05-25") \
    X(T_8fbe4590, 22, "models.dev 2026-06-02") \
    X(T_2ac5c590, 22, "models.dev 2026-06-03") \
    X(T_d2098857, 42, "models.dev 2026-06-03; portkey 2026-08-21") \
    X(T_09e0f744, 22, "models.dev 2026-06-06") \
    X(T_75d21ff2, 22, "models.dev 2026-06-13") \
    X(T_01e16e66, 22, "models.dev 2026-09-30") \
    X(T_9e50651a, 70, "models.dev 2026-09-30; genai-prices 2026-11-10; models.d" \
        "ev 2026-09-30") \
    X(T_4a6dc737, 150, "models.dev 2026-09-30; genai-prices 2026-11-10; models.d" \
        "ev 2026-09-30; litellm 2026-08-21; portkey 2026-08-21; l" \
        "angfuse 2026-08-20; simonw 2026-08-05") \
    X(T_c19fa34c, 90, "models.dev 2026-09-30; genai-prices 2026-11-10; models.d" \
        "ev 2026-09-30; portkey 2026-08-21") \
    X(T_1a9920a2, 42, "models.dev 2026-09-30; litellm 2026-08-21") \
    X(T_bfcddfd5, 62, "models.dev 2026-09-30; litellm 2026-08-21; portkey 2026-" \
        "08-21") \
    X(T_c1fc2a21, 80, "models.dev 2026-09-30; litellm 2026-08-21; portkey 2026-" \
        "08-21; pi-ai 2026-08-14") \
    X(T_0544ee1f, 90, "models.dev 2026-09-30; litellm 2026-11-20; genai-prices " \
        "2026-11-10; models.dev 2026-09-30") \
    X(T_904ceef7, 110, "models.dev 2026-09-30; litellm 2026-11-20; genai-prices " \
        "2026-11-10; models.dev 2026-09-30; portkey 2026-08-21") \
    X(T_64c079ba, 131, "models.dev 2026-09-30; litellm 2026-11-20; genai-prices " \
        "2026-11-10; models.dev 2026-09-30; portkey 2026-08-21; l" \
        "angfuse 2026-08-20") \
    X(T_6e39d7b6, 109, "models.dev 2026-09-30; litellm 2026-11-20; genai-prices " \
        "2026-11-10; models.dev 2026-09-30; simonw 2026-08-05") \
    X(T_e534bc8f, 65, "models.dev 2026-09-30; litellm 2026-11-20; models.dev 20" \
        "26-09-30") \
    X(T_a124bc37, 85, "models.dev 2026-09-30; litellm 2026-11-20; models.dev 20" \
        "26-09-30; portkey 2026-08-21") \
    X(T_c00c29dd, 83, "models.dev 2026-09-30; litellm 2026-11-20; pi-ai 2026-11" \
        "-20; models.dev 2026-09-30") \
    X(T_2a7a0cf3, 45, "models.dev 2026-09-30; models.dev 2026-09-30") \
    X(T_03837c93, 85, "models.dev 2026-09-30; models.dev 2026-09-30; litellm 20" \
        "26-08-21; portkey 2026-08-21") \
    X(T_795679ac, 65, "models.dev 2026-09-30; models.dev 2026-09-30; portkey 20" \
        "26-08-21") \
    X(T_9da679e9, 64, "models.dev 2026-09-30; models.dev 2026-09-30; simonw 202" \
        "6-08-05") \
    X(T_1256d61f, 40, "models.dev 2026-09-30; pi-ai 2026-08-14") \
    X(T_170a205e, 65, "models.dev 2026-09-30; pi-ai 2026-11-20; genai-prices 20" \
        "26-11-10") \
    X(T_c8de1859, 63, "models.dev 2026-09-30; pi-ai 2026-11-20; models.dev 2026" \
        "-09-30") \
    X(T_e6d9395f, 42, "models.dev 2026-09-30; portkey 2026-08-21") \
    X(T_9d0f14ea, 85, "models.dev; ten thousand times this stands in models.dev" \
        " 2026-03-13, a slip of units") \
    X(T_1cb7a69f, 22, "moonshot-v1-128k-0430") \
    X(T_b45faad4, 32, "moonshot-v1-128k-vision-preview") \
    X(T_73e34922, 21, "moonshot-v1-32k-0430") \
    X(T_d163fbb3, 31, "moonshot-v1-32k-vision-preview") \
    X(T_dea78ecf, 20, "moonshot-v1-8k-0430") \
    X(T_bff09d7e, 30, "moonshot-v1-8k-vision-preview") \
    X(T_cea9c263, 17, "moonshot-v1-auto") \
    X(T_ef73762e, 21, "moonshotai/kimi-k3-p") \
    X(T_c95a67da, 17, "morph-dsv41flash") \
    X(T_31346b00, 22, "morph-dsv41flash-1017") \
    X(T_41be25de, 29, "morph-dsv41flash-abliterated") \
    X(T_8de8eab3, 16, "morph-dsv4flash") \
    X(T_cd805f39, 17, "morph-glm53-744b") \
    X(T_4b65e6af, 17, "morph-glm53flash") \
    X(T_925742e1, 13, "morph-kimik3") \
    X(T_798581e7, 18, "morph-kimik3-fast") \
    X(T_7a730140, 9, "morph-v3") \
    X(T_c37dda77, 20, "multimodalembedding") \
    X(T_0ac1513d, 7, "namazu") \
    X(T_f7a5936c, 5, "nano") \
    X(T_7a2dda59, 20, "nemotron-3-nano-30b") \
    X(T_66938e68, 20, "nemotron-nano-9b-v2") \
    X(T_3b29ad83, 27, "nex-agi/nex-n2.5-mini:free") \
    X(T_d78d677b, 26, "nex-agi/nex-n2.5-pro:free") \
    X(T_e4633cfb, 29, "nomic-ai/nomic-embed-text-v1") \
    X(T_24993ba4, 31, "nomic-ai/nomic-embed-text-v1.5") \
    X(T_d06530b1, 23, "nous-hermes-llama2-70b") \
    X(T_19e05df6, 5, "nova") \
    X(T_b518a53b, 7, "nova-2") \
    X(T_1da7262c, 11, "nova-2-atc") \
    X(T_be3ed21c, 18, "nova-2-automotive") \
    X(T_d84d6dd2, 24, "nova-2-conversationalai") \
    X(T_bc08916d, 17, "nova-2-drivethru") \
    X(T_c8f2b4d8, 15, "nova-2-finance") \
    X(T_00491ce1, 15, "nova-2-general") \
    X(T_2942cb11, 15, "nova-2-meeting") \
    X(T_faff0900, 17, "nova-2-phonecall") \
    X(T_daf1f007, 13, "nova-2-video") \
    X(T_eedb03a4, 17, "nova-2-voicemail") \
    X(T_4d9521ab, 7, "nova-3") \
    X(T_3d492c43, 15, "nova-3-general") \
    X(T_795b4981, 15, "nova-3-medical") \
    X(T_211b17c6, 13, "nova-general") \
    X(T_993b3daa, 15, "nova-phonecall") \
    X(T_3c62fa22, 42, "npm @earendil-works/pi-ai openrouter.json") \
    X(T_c2c00678, 30, "nvidia/Cosmos3-Super-Reasoner") \
    X(T_a2df004d, 27, "nvidia/GLM-5.3-Flash-NVFP4") \
    X(T_35116e26, 46, "nvidia/NVIDIA-Nemotron-3.5-Super-VL-120B-A12B") \
    X(T_a8828e8a, 51, "nvidia/NVIDIA-Nemotron-3.5-Super-VL-120B-A12B-BF16") \
    X(T_3611bc24, 35, "nvidia/Nemotron-Content-Safety-3.5") \
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
    X(T_589be4a0, 15, "olmOCR-7B-0725") \
    X(T_87d63e6d, 108, "one price for text, images, video and audio; https://ai." \
        "google.dev/gemini-api/docs/pricing, read 2026-09-20") \
    X(T_fa98190a, 21, "open-codestral-mamba") \
    X(T_e4c1347d, 23, "open-mistral-nemo-2407") \
    X(T_80f2ba60, 26, "openai/gpt-oss-120b-Ultra") \
    X(T_7bc8bd71, 22, "openbmb/MiniCPM-V-4_5") \
    X(T_9b003842, 21, "openchat-3.5-0106-7b") \
    X(T_aadf641f, 18, "openchat-3.5-1210") \
    X(T_a188a3e9, 12, "openchat-7b") \
    X(T_637023d1, 13, "openchat_3.5") \
    X(T_869efba0, 19, "orpheus-v1-english") \
    X(T_c8c90c28, 18, "palmyra-vision-7b") \
    X(T_188d3d28, 38, "perplexity/nemotron-3-ultra-550b-a55b") \
    X(T_358eb625, 42, "perplexity/nemotron-3.5-lightning-30b-a3b") \
    X(T_557444a6, 40, "perplexity/nemotron-3.5-super-120b-a12b") \
    X(T_797b57b5, 6, "phi-2") \
    X(T_fa61c3c2, 27, "phi-3-medium-128k-instruct") \
    X(T_b95ed391, 25, "phi-3-mini-128k-instruct") \
    X(T_c77b1492, 23, "phi-3-mini-4k-instruct") \
    X(T_b4a94795, 26, "phi-3-small-128k-instruct") \
    X(T_2562ca5f, 24, "phi-3-small-8k-instruct") \
    X(T_c7fad315, 27, "phi-3-vision-128k-instruct") \
    X(T_176527e6, 21, "phi-3.5-MoE-instruct") \
    X(T_3edf27b2, 24, "phi-3.5-vision-instruct") \
    X(T_4326693a, 23, "phind-codellama-34b-v1") \
    X(T_34d6b24b, 125, "pi-ai 1.5.2 (2026-11-10), absent 2026-11-02; @ai-sdk/gat" \
        "eway 4.0.146 lists the id; pi-ai 2026-11-20; genai-price" \
        "s 2026-11-10") \
    X(T_957b424c, 17, "pi-ai 2026-08-14") \
    X(T_6ff85d95, 37, "pi-ai 2026-08-14; litellm 2026-07-15") \
    X(T_02459bd9, 40, "pi-ai 2026-08-14; models.dev 2026-06-03") \
    X(T_5e9b6b61, 17, "pi-ai 2026-08-28") \
    X(T_248ba0d5, 17, "pi-ai 2026-09-20") \
    X(T_7b146e4a, 17, "pi-ai 2026-10-15") \
    X(T_ab211480, 17, "pi-ai 2026-11-20") \
    X(T_1f399901, 42, "pi-ai 2026-11-20; genai-prices 2026-11-10") \
    X(T_6e02f858, 65, "pi-ai 2026-11-20; genai-prices 2026-11-10; models.dev 20" \
        "26-09-30") \
    X(T_82ff0c29, 37, "pi-ai 2026-11-20; litellm 2026-11-20") \
    X(T_2915eaff, 40, "pi-ai 2026-11-20; models.dev 2026-09-30") \
    X(T_63ebb9a2, 60, "pi-ai 2026-11-20; models.dev 2026-09-30; litellm 2026-08" \
        "-21") \
    X(T_093b5445, 37, "pi-ai 2026-11-20; portkey 2026-08-21") \
    X(T_aa6d4405, 72, "pi-ai had a cache read of 0.20 on 2026-10-05 and of 0.10" \
        " on 2026-10-15.") \
    X(T_427ce5c6, 19, "pixtral-large-2502") \
    X(T_60b1faf8, 195, "platform.claude.com docs models/fable-5/overview; litell" \
        "m 2026-11-20; pi-ai 2026-11-20; genai-prices 2026-11-10;" \
        " models.dev 2026-09-30; portkey 2026-08-21; langfuse 202" \
        "6-08-20; simonw 2026-08-05") \
    X(T_0094d64f, 114, "platform.claude.com docs models/haiku-5-5/overview; lite" \
        "llm 2026-11-20; pi-ai 2026-11-20; genai-prices 2026-11-1" \
        "0") \
    X(T_c98b15cb, 175, "platform.claude.com docs models/opus-5/overview; litellm" \
        " 2026-11-20; pi-ai 2026-11-20; genai-prices 2026-11-10; " \
        "models.dev 2026-09-30; portkey 2026-08-21; langfuse 2026" \
        "-08-20") \
    X(T_592ae4c1, 148, "platform.claude.com docs pricing; TheKrush/PromptFuel v1" \
        ".0.22; litellm 2026-11-20; pi-ai 2026-11-20; genai-price" \
        "s 2026-11-10; models.dev 2026-09-30") \
    X(T_2f48985c, 31, "playground-v2-1024px-aesthetic") \
    X(T_5ec5920e, 33, "playground-v2-5-1024px-aesthetic") \
    X(T_462e0e8d, 19, "portkey 2026-08-21") \
    X(T_ddfb6097, 42, "portkey 2026-08-21 start_date (scheduled)") \
    X(T_0cc3ca80, 63, "portkey 2026-08-21; langfuse 2026-08-20; models.dev 2025" \
        "-06-23") \
    X(T_dabd1f80, 39, "portkey 2026-08-21; litellm 2024-07-01") \
    X(T_6d757388, 39, "portkey 2026-08-21; litellm 2024-11-08") \
    X(T_b8f940fd, 39, "portkey 2026-08-21; litellm 2025-01-14") \
    X(T_0067586e, 39, "portkey 2026-08-21; litellm 2025-07-15") \
    X(T_969346ee, 42, "portkey 2026-08-21; models.dev 2025-06-11") \
    X(T_99e9ce90, 62, "portkey 2026-08-21; models.dev 2025-06-12; litellm 2024-" \
        "01-31") \
    X(T_ae80ec83, 42, "portkey 2026-08-21; models.dev 2025-06-23") \
    X(T_bb714239, 42, "portkey 2026-08-21; models.dev 2025-08-03") \
    X(T_db041445, 42, "portkey 2026-08-21; models.dev 2025-08-25") \
    X(T_e22e1420, 42, "portkey 2026-08-21; models.dev 2025-10-15") \
    X(T_5ca4c5a4, 42, "portkey 2026-08-21; models.dev 2025-12-12") \
    X(T_bf6f0075, 42, "portkey 2026-08-21; models.dev 2026-02-14") \
    X(T_7cdf7c20, 57, "portkey 2026-08-21; pi-ai 2026-08-14; litellm 2026-07-22") \
    X(T_b0304a6d, 61, "portkey 2026-08-21; simonw 2026-08-05; models.dev 2025-0" \
        "6-23") \
    X(T_f9f66427, 9, "poseidon") \
    X(T_3a580fed, 14, "pplx-70b-chat") \
    X(T_7c3e6d82, 13, "pplx-7b-chat") \
    X(T_cdb0a7f9, 24, "pplx-decider-flash-v1.2") \
    X(T_9307a721, 24, "pplx-decider-flash-v1.3") \
    X(T_4ca362f7, 20, "pplx-decider-v1-27b") \
    X(T_0ff35823, 22, "pplx-decider-v1.1-27b") \
    X(T_eed078fd, 18, "pplx-decider-v1.2") \
    X(T_2817ed4d, 18, "pplx-decider-v1.3") \
    X(T_d79c3479, 27, "pplx-embed-context-v1-0.6b") \
    X(T_01472469, 25, "pplx-embed-context-v1-4b") \
    X(T_78ed2bac, 19, "pplx-embed-v1-0.6b") \
    X(T_28e5be85, 17, "pplx-embed-v1-4b") \
    X(T_631ca692, 28, "pydantic/genai-prices 0.1.8") \
    X(T_e1702196, 53, "pydantic/genai-prices 0.1.8; genai-prices 2026-09-23") \
    X(T_b1170230, 114, "pydantic/genai-prices 0.1.8; genai-prices 2026-09-23; li" \
        "tellm 2026-08-21; portkey 2026-08-21; langfuse 2026-08-2" \
        "0") \
    X(T_f49195c6, 53, "pydantic/genai-prices 0.1.8; genai-prices 2026-11-10") \
    X(T_f644b605, 74, "pydantic/genai-prices 0.1.8; genai-prices 2026-11-10; la" \
        "ngfuse 2026-08-20") \
    X(T_775eacc3, 73, "pydantic/genai-prices 0.1.8; genai-prices 2026-11-10; li" \
        "tellm 2026-08-21") \
    X(T_5f83cd46, 113, "pydantic/genai-prices 0.1.8; genai-prices 2026-11-10; li" \
        "tellm 2026-08-21; langfuse 2026-08-20; simonw 2026-08-05") \
    X(T_ee8c9689, 93, "pydantic/genai-prices 0.1.8; genai-prices 2026-11-10; li" \
        "tellm 2026-08-21; portkey 2026-08-21") \
    X(T_8d1efa9b, 76, "pydantic/genai-prices 0.1.8; genai-prices 2026-11-10; mo" \
        "dels.dev 2026-09-30") \
    X(T_1774fec6, 73, "pydantic/genai-prices 0.1.8; genai-prices 2026-11-10; po" \
        "rtkey 2026-08-21") \
    X(T_58f10a56, 94, "pydantic/genai-prices 0.1.8; genai-prices 2026-11-10; po" \
        "rtkey 2026-08-21; langfuse 2026-08-20") \
    X(T_19ce6836, 72, "pydantic/genai-prices 0.1.8; genai-prices 2026-11-10; si" \
        "monw 2026-08-05") \
    X(T_60277f57, 48, "pydantic/genai-prices 0.1.8; litellm 2026-11-20") \
    X(T_5b3380a8, 73, "pydantic/genai-prices 0.1.8; litellm 2026-11-20; genai-p" \
        "rices 2026-09-23") \
    X(T_94c9b9c2, 73, "pydantic/genai-prices 0.1.8; litellm 2026-11-20; genai-p" \
        "rices 2026-11-10") \
    X(T_982201b8, 96, "pydantic/genai-prices 0.1.8; litellm 2026-11-20; genai-p" \
        "rices 2026-11-10; models.dev 2026-09-30") \
    X(T_1836de48, 116, "pydantic/genai-prices 0.1.8; litellm 2026-11-20; genai-p" \
        "rices 2026-11-10; models.dev 2026-09-30; portkey 2026-08" \
        "-21") \
    X(T_7d58d25c, 93, "pydantic/genai-prices 0.1.8; litellm 2026-11-20; genai-p" \
        "rices 2026-11-10; portkey 2026-08-21") \
    X(T_7dab7801, 114, "pydantic/genai-prices 0.1.8; litellm 2026-11-20; genai-p" \
        "rices 2026-11-10; portkey 2026-08-21; langfuse 2026-08-2" \
        "0") \
    X(T_83b46316, 92, "pydantic/genai-prices 0.1.8; litellm 2026-11-20; genai-p" \
        "rices 2026-11-10; simonw 2026-08-05") \
    X(T_6e493c9a, 96, "pydantic/genai-prices 0.1.8; litellm 2026-11-20; models." \
        "dev 2026-09-30; genai-prices 2026-09-23") \
    X(T_ba3ae008, 91, "pydantic/genai-prices 0.1.8; litellm 2026-11-20; pi-ai 2" \
        "026-11-20; genai-prices 2026-09-23") \
    X(T_4814f141, 91, "pydantic/genai-prices 0.1.8; litellm 2026-11-20; pi-ai 2" \
        "026-11-20; genai-prices 2026-11-10") \
    X(T_6fd2a97f, 114, "pydantic/genai-prices 0.1.8; litellm 2026-11-20; pi-ai 2" \
        "026-11-20; genai-prices 2026-11-10; models.dev 2026-09-3" \
        "0") \
    X(T_ba2803a7, 134, "pydantic/genai-prices 0.1.8; litellm 2026-11-20; pi-ai 2" \
        "026-11-20; genai-prices 2026-11-10; models.dev 2026-09-3" \
        "0; portkey 2026-08-21") \
    X(T_deb347db, 155, "pydantic/genai-prices 0.1.8; litellm 2026-11-20; pi-ai 2" \
        "026-11-20; genai-prices 2026-11-10; models.dev 2026-09-3" \
        "0; portkey 2026-08-21; langfuse 2026-08-20") \
    X(T_06e09d10, 174, "pydantic/genai-prices 0.1.8; litellm 2026-11-20; pi-ai 2" \
        "026-11-20; genai-prices 2026-11-10; models.dev 2026-09-3" \
        "0; portkey 2026-08-21; langfuse 2026-08-20; simonw 2026-" \
        "08-05") \
    X(T_34d8e62a, 157, "pydantic/genai-prices 0.1.8; long inputs by the rule of " \
        "openai.gpt-5.5; litellm 2026-11-20; pi-ai 2026-11-20; ge" \
        "nai-prices 2026-11-10; models.dev 2026-09-30") \
    X(T_c89ac47e, 76, "pydantic/genai-prices 0.1.8; models.dev 2026-09-30; gena" \
        "i-prices 2026-09-23") \
    X(T_5a726c27, 11, "pythia-12b") \
    X(T_de255019, 22, "qwen/qwen3.5-9b:batch") \
    X(T_1d09e592, 29, "qwen/qwen3.8-2.4t-a95b:batch") \
    X(T_e3f09062, 22, "qwen/qwen3.8-27b:free") \
    X(T_5cc5438e, 17, "qwen1.5-72b-chat") \
    X(T_cf7a9fed, 19, "qwen2-72b-instruct") \
    X(T_28195111, 18, "qwen2-7b-instruct") \
    X(T_f2047c8d, 21, "qwen2-vl-2b-instruct") \
    X(T_77ec8b25, 22, "qwen2.5-0.5b-instruct") \
    X(T_3b86b10a, 22, "qwen2.5-1.5b-instruct") \
    X(T_a478891e, 12, "qwen2.5-14b") \
    X(T_01f1332c, 12, "qwen2.5-32b") \
    X(T_6bc8dafd, 12, "qwen2.5-72b") \
    X(T_5f5e975c, 11, "qwen2.5-7b") \
    X(T_54ba80a0, 19, "qwen2.5-coder-0.5b") \
    X(T_6dec58f9, 28, "qwen2.5-coder-0.5b-instruct") \
    X(T_0196e048, 19, "qwen2.5-coder-1.5b") \
    X(T_3417c7f1, 28, "qwen2.5-coder-1.5b-instruct") \
    X(T_cf409eac, 18, "qwen2.5-coder-14b") \
    X(T_2fe349ec, 27, "qwen2.5-coder-14b-instruct") \
    X(T_dcf11e08, 18, "qwen2.5-coder-32b") \
    X(T_ebe935f6, 17, "qwen2.5-coder-3b") \
    X(T_fb0479bd, 24, "qwen2.5-vl-32b-instruct") \
    X(T_caa0d7e4, 23, "qwen2.5-vl-3b-instruct") \
    X(T_1d10f63b, 26, "qwen25-coder-32b-instruct") \
    X(T_b4bd4e9e, 11, "qwen3-0.6b") \
    X(T_c7b98aa9, 11, "qwen3-1.7b") \
    X(T_ab58ea90, 18, "qwen3-reranker-8b") \
    X(T_0975dc3a, 10, "qwen4-max") \
    X(T_4178c8e8, 16, "qwq-32b-preview") \
    X(T_6dfb63a5, 10, "r1v4-lite") \
    X(T_141f792b, 10, "recraftv2") \
    X(T_fcb022ea, 10, "recraftv3") \
    X(T_19cd3b24, 20, "reflection/Beam-1.0") \
    X(T_3c027de3, 16, "reflection/beam") \
    X(T_dd8d9298, 26, "ryoppippi/ccusage 5816e64") \
    X(T_827555af, 11, "sap-abap-1") \
    X(T_e7936812, 10, "scribe_v1") \
    X(T_bfa82258, 23, "scribe_v1_experimental") \
    X(T_77849469, 10, "scribe_v2") \
    X(T_a6969293, 4, "sd3") \
    X(T_13f40ec9, 10, "sd3-large") \
    X(T_afde2e58, 16, "sd3-large-turbo") \
    X(T_cbf885a3, 11, "sd3-medium") \
    X(T_bbb124f5, 12, "sd3.5-large") \
    X(T_04bc6e60, 18, "sd3.5-large-turbo") \
    X(T_9405f0fb, 13, "sd3.5-medium") \
    X(T_29d43050, 27, "sdaia/allam-1-13b-instruct") \
    X(T_231e6a11, 16, "seed-1-6-250915") \
    X(T_e9098d76, 22, "seed-1-6-flash-250715") \
    X(T_15bd74fc, 16, "seed-1-8-251228") \
    X(T_4ac4c8fa, 22, "seed-2-0-code-preview") \
    X(T_d5a44670, 29, "seed-2-0-code-preview-260328") \
    X(T_0cffa9f1, 21, "seed-2-0-lite-260228") \
    X(T_6247dd05, 21, "seed-2-0-mini-260215") \
    X(T_1ef26839, 20, "seed-2-0-pro-260328") \
    X(T_023493f0, 15, "seedance2_fast") \
    X(T_d8daa3c3, 15, "seedance2_mini") \
    X(T_f21768c6, 24, "semantic-ranker-default") \
    X(T_185666a4, 28, "semantic-ranker-default-002") \
    X(T_9ca6d00c, 28, "semantic-ranker-default-003") \
    X(T_8e082769, 28, "semantic-ranker-default-004") \
    X(T_b4ac540e, 25, "semantic-ranker-fast-004") \
    X(T_787be139, 40, "sentence-transformers/all-MiniLM-L12-v2") \
    X(T_e9e2c881, 39, "sentence-transformers/all-MiniLM-L6-v2") \
    X(T_35c62fcf, 40, "sentence-transformers/all-mpnet-base-v2") \
    X(T_e3cb5b64, 36, "sentence-transformers/clip-ViT-B-32") \
    X(T_b4564008, 52, "sentence-transformers/clip-ViT-B-32-multilingual-v1") \
    X(T_0ea9ab85, 47, "sentence-transformers/msmarco-bert-base-dot-v5") \
    X(T_08bca7f5, 49, "sentence-transformers/multi-qa-mpnet-base-dot-v1") \
    X(T_5011a8e8, 46, "sentence-transformers/paraphrase-MiniLM-L6-v2") \
    X(T_53f1e304, 33, "shibing624/text2vec-base-chinese") \
    X(T_43231a22, 30, "snowflake-arctic-embed-l-v2.0") \
    X(T_4974d228, 30, "snowflake-arctic-embed-m-v2.0") \
    X(T_dd1cbeaf, 24, "snowflake-llama-3.3-70b") \
    X(T_b7016ce1, 11, "solar-pro2") \
    X(T_ddb1b5e2, 18, "sonar-medium-chat") \
    X(T_0fb1e8d8, 17, "sonar-small-chat") \
    X(T_b901e56d, 30, "stable-diffusion-xl-1024-v1-0") \
    X(T_18c96e22, 18, "stable-image-core") \
    X(T_4b0a8542, 19, "stable-image-ultra") \
    X(T_4f054d1f, 14, "stablecode-3b") \
    X(T_6855844b, 14, "starcoder-16b") \
    X(T_bd873b39, 13, "starcoder-7b") \
    X(T_77678048, 15, "starcoder2-15b") \
    X(T_5bfd1706, 14, "starcoder2-3b") \
    X(T_a8ecacda, 14, "starcoder2-7b") \
    X(T_55cabd16, 11, "step-1-32k") \
    X(T_410d390d, 11, "step-2-16k") \
    X(T_33b9d2cf, 15, "stt-rt-preview") \
    X(T_faf5c38b, 18, "stt-rt-preview-v2") \
    X(T_54fcb2ad, 10, "stt-rt-v3") \
    X(T_3b6541bd, 18, "stt-rt-v3-preview") \
    X(T_09e91f49, 10, "stt-rt-v4") \
    X(T_3a44e6dc, 10, "stt-rt-v5") \
    X(T_bb816e78, 23, "system.ai.bge-large-en") \
    X(T_ca75552d, 30, "system.ai.deepseek-v4-1-flash") \
    X(T_c5b2a8f1, 33, "system.ai.deepseek-v4-flash-0731") \
    X(T_23625c56, 31, "system.ai.deepseek-v4-pro-0813") \
    X(T_ff03d9e9, 22, "system.ai.gemma-3-12b") \
    X(T_73ea02b2, 18, "system.ai.glm-5-2") \
    X(T_982d9f93, 18, "system.ai.glm-5-3") \
    X(T_77df06ea, 24, "system.ai.glm-5-3-flash") \
    X(T_b1b8812d, 23, "system.ai.gpt-oss-120b") \
    X(T_858756fa, 22, "system.ai.gpt-oss-20b") \
    X(T_f2eee68c, 23, "system.ai.gte-large-en") \
    X(T_afd7cd83, 18, "system.ai.inkling") \
    X(T_908a4154, 25, "system.ai.kimi-k2-7-code") \
    X(T_ba377e31, 18, "system.ai.kimi-k3") \
    X(T_5fc5cf58, 27, "system.ai.llama-4-maverick") \
    X(T_60fefbb0, 37, "system.ai.meta-llama-3-1-8b-instruct") \
    X(T_1adb3b39, 38, "system.ai.meta-llama-3-3-70b-instruct") \
    X(T_0bbd4f7f, 31, "system.ai.qwen3-embedding-0-6b") \
    X(T_9c6afb91, 38, "system.ai.qwen3-next-80b-a3b-instruct") \
    X(T_9933c1bb, 27, "system.ai.qwen35-122b-a10b") \
    X(T_6d6b2c0f, 19, "tencent/HunyuanOCR") \
    X(T_10d7a91a, 20, "tencent/hy3-preview") \
    X(T_963b9085, 17, "text-babbage-001") \
    X(T_a049017d, 11, "text-bison") \
    X(T_3fe0c683, 15, "text-bison-32k") \
    X(T_f0f91977, 11, "text-curie") \
    X(T_0ebfbfd7, 13, "text-davinci") \
    X(T_0a6b34b7, 17, "text-davinci-002") \
    X(T_070cbf06, 17, "text-davinci-003") \
    X(T_095c06be, 15, "text-embedding") \
    X(T_2acb1c6a, 19, "text-embedding-004") \
    X(T_9a304f03, 26, "text-embedding-ada-002-v2") \
    X(T_0486d40f, 28, "text-embedding-preview-0409") \
    X(T_06ee6525, 28, "text-embedding-preview-0815") \
    X(T_b35b07de, 13, "text-unicorn") \
    X(T_b73dd24d, 20, "textembedding-gecko") \
    X(T_11f955b8, 33, "textembedding-gecko-multilingual") \
    X(T_394f5812, 84, "the price of deepseek-reasoner, whose model it was, in t" \
        "he models.dev of 2025-06-17") \
    X(T_26eb33f6, 96, "the price that genai-prices and Google schedule for goog" \
        "le/gemini-3.8-flash; litellm 2026-11-20") \
    X(T_dcc19419, 92, "the undated first price of genai-prices 0.1.8; models.de" \
        "v has it under voxtral-small-latest") \
    X(T_5f4b96a0, 18, "thenlper/gte-base") \
    X(T_95863d33, 19, "thenlper/gte-large") \
    X(T_2438a65b, 21, "thudm/glm-4-32b-0414") \
    X(T_5cbdb323, 23, "ultramarine-1-flash-us") \
    X(T_405c16e3, 16, "unbiased/pareto") \
    X(T_0270da4d, 3, "v0") \
    X(T_871fcaae, 10, "v0-1.0-md") \
    X(T_30bcdf17, 10, "v0-1.5-lg") \
    X(T_2535e708, 10, "v0-1.5-md") \
    X(T_1a80cbbf, 44, "vendor announcement of 2023-03-01, recalled") \
    X(T_a6cf8d94, 85, "vendor announcement, as of deepseek-reasoner; litellm 20" \
        "25-06-28; litellm 2026-11-20") \
    X(T_c1413159, 89, "vendor announcement; as deepseek-chat, which models.dev " \
        "2025-08-25 has at 0.57 for input") \
    X(T_0c4152da, 208, "vendor announcement; figures as in earendil-works/pi-ai " \
        "1.5.2; litellm 2026-11-20; pi-ai 2026-11-20; genai-price" \
        "s 2026-11-10; models.dev 2026-09-30; portkey 2026-08-21;" \
        " langfuse 2026-08-20; simonw 2026-08-05") \
    X(T_41cdcb44, 84, "vendor announcement; figures as in genai-prices 2026-09-" \
        "23; genai-prices 2026-11-10") \
    X(T_5fe8e1b9, 54, "vendor announcement; figures as in litellm 2024-01-31") \
    X(T_889a4a64, 54, "vendor announcement; figures as in litellm 2024-04-11") \
    X(T_e34f7278, 54, "vendor announcement; figures as in litellm 2024-05-14") \
    X(T_f4e458eb, 54, "vendor announcement; figures as in litellm 2024-07-01") \
    X(T_de321998, 54, "vendor announcement; figures as in litellm 2024-07-18") \
    X(T_074c4edb, 54, "vendor announcement; figures as in litellm 2024-07-25") \
    X(T_9bd023b9, 54, "vendor announcement; figures as in litellm 2024-10-17") \
    X(T_34aa2b36, 54, "vendor announcement; figures as in litellm 2024-11-14") \
    X(T_f72cbca5, 54, "vendor announcement; figures as in litellm 2025-01-14") \
    X(T_5db9e672, 102, "vendor announcement; figures as in litellm 2025-02-07 an" \
        "d models.dev 2025-06-17 and simonw 2025-02-08") \
    X(T_c9d51f80, 76, "vendor announcement; figures as in litellm 2025-02-07 an" \
        "d simonw 2025-02-08") \
    X(T_bc9a2852, 80, "vendor announcement; figures as in litellm 2025-06-28 an" \
        "d models.dev 2025-06-17") \
    X(T_f8011735, 142, "vendor announcement; figures as in models.dev 2025-06-17" \
        "; genai-prices 2026-11-10; portkey 2026-08-21; langfuse " \
        "2026-08-20; simonw 2026-08-05") \
    X(T_91d58f02, 121, "vendor announcement; figures as in models.dev 2025-06-17" \
        "; genai-prices 2026-11-10; portkey 2026-08-21; simonw 20" \
        "26-08-05") \
    X(T_9d05361d, 142, "vendor announcement; figures as in models.dev 2025-10-24" \
        "; genai-prices 2026-11-10; portkey 2026-08-21; langfuse " \
        "2026-08-20; simonw 2026-08-05") \
    X(T_e240d16b, 57, "vendor announcement; figures as in models.dev 2025-11-17") \
    X(T_cf88a524, 57, "vendor announcement; figures as in models.dev 2026-09-30") \
    X(T_7b1a06d9, 166, "vendor announcement; figures as in models.dev 2026-09-30" \
        "; litellm 2026-11-20; genai-prices 2026-11-10; models.de" \
        "v 2026-09-30; portkey 2026-08-21; langfuse 2026-08-20") \
    X(T_aba44129, 128, "vendor announcement; figures as in pydantic/genai-prices" \
        " 0.1.8; genai-prices 2026-11-10; litellm 2026-08-21; por" \
        "tkey 2026-08-21") \
    X(T_bad482e7, 7, "veo3.1") \
    X(T_7cbd4e44, 12, "veo3.1_fast") \
    X(T_5f3ce477, 17, "vercel/v0-1.0-md") \
    X(T_e08ba7d2, 17, "vercel/v0-1.5-md") \
    X(T_4ce49a19, 16, "vicuna-13b-v1.5") \
    X(T_35158d2c, 20, "vicuna-13b-v1.5-16k") \
    X(T_173fde8b, 15, "vicuna-7b-v1.5") \
    X(T_c0f67bb1, 15, "virtuoso-large") \
    X(T_d5941c85, 9, "voyage-2") \
    X(T_edb6f524, 14, "voyage-code-2") \
    X(T_0298b483, 14, "voyage-code-4") \
    X(T_8d62b56d, 17, "voyage-context-3") \
    X(T_7fb9772e, 17, "voyage-context-4") \
    X(T_1e56e936, 15, "voyage-large-2") \
    X(T_324dff05, 15, "voyage-lite-01") \
    X(T_25ad811c, 24, "voyage-lite-02-instruct") \
    X(T_8cfa0211, 22, "voyage-multimodal-3.5") \
    X(T_86a6ac54, 13, "whisper-base") \
    X(T_6fdfeef5, 14, "whisper-large") \
    X(T_efdb42fa, 15, "whisper-medium") \
    X(T_bcbacb35, 14, "whisper-small") \
    X(T_53c1e342, 13, "whisper-tiny") \
    X(T_daeed48c, 4, "xAI") \
    X(T_6c8e563a, 12, "xAI: Grok 2") \
    X(T_c7c59359, 17, "xAI: Grok 2 1212") \
    X(T_0c75c171, 24, "xAI: Grok 2 Vision 1212") \
    X(T_15b86156, 17, "xAI: Grok 2 mini") \
    X(T_b26ef8d3, 12, "xAI: Grok 3") \
    X(T_02400145, 17, "xAI: Grok 3 Beta") \
    X(T_a003516e, 17, "xAI: Grok 3 Mini") \
    X(T_afc42444, 22, "xAI: Grok 3 Mini Beta") \
    X(T_086fbb92, 12, "xAI: Grok 4") \
    X(T_78eed91b, 17, "xAI: Grok 4 Fast") \
    X(T_c627de3c, 24, "xAI: Grok 4 Fast (free)") \
    X(T_723cc85f, 19, "xAI: Grok 4.1 Fast") \
    X(T_bc0519e2, 26, "xAI: Grok 4.1 Fast (free)") \
    X(T_8856b057, 20, "xAI: Grok 4.20 Beta") \
    X(T_f9b93bfe, 32, "xAI: Grok 4.20 Multi-Agent Beta") \
    X(T_7a55a33c, 15, "xAI: Grok Beta") \
    X(T_24321302, 22, "xAI: Grok Code Fast 1") \
    X(T_24cb9b17, 17, "xAI: Grok Latest") \
    X(T_3fc8e91d, 22, "xAI: Grok Vision Beta") \
    X(T_aeb1b63c, 12, "xai/grok4.6") \
    X(T_6ea47f82, 9, "yi-large") \

#define MEMBER(name, size, ...) char name[size];
struct mreg_data_texts {
    MREG_DATA_TEXTS(MEMBER)
    char padding[MREG_POOL_PAD];
};
#undef MEMBER
_Static_assert(sizeof(struct mreg_data_texts) >= 107360 + MREG_POOL_PAD,
               "nothing overlaps");

/* Where a text begins and where its zero byte is. So many offsetof() take a
 * compiler seconds and a gigabyte. */
#define TEXT_PLACE(name, size, ...) \
    AT_##name, END_##name = AT_##name + size - 1,
enum { MREG_DATA_TEXTS(TEXT_PLACE) };
#undef TEXT_PLACE

/* Offset and length of a text; 255 if it is longer. */
#define TEXTS_AT(name) ((uint32_t)AT_##name)
#define TEXT_SIZE(name) ((uint32_t)(END_##name - AT_##name))
#define TEXT(name) \
    ((mreg_text_ref)(TEXTS_AT(name) << 8 \
                     | (TEXT_SIZE(name) < 255 ? TEXT_SIZE(name) : 255)))

#endif
