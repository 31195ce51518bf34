/* The pool of names.
 * 11,869 strings.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_DATA_STRINGS_H
#define MREG_DATA_STRINGS_H

#include "internal.h"

/* name, bytes that only the full registry needs, bytes behind them; Y: the lean
 * one has them in another string, behind so many of its bytes */
#define MREG_DATA_STRINGS(X, Y) \
    X(S_e3b0c442, 0, "", 0, "") \
    X(S_4f27ea29, 0, "", 5, "01-ai") \
    Y(S_6daa74f1, 6, "01-ai/", 6, "Yi-34B", S_0fd3068c, 27) \
    Y(S_34379948, 6, "01-ai/", 11, "Yi-34B-Chat", S_3588dbb6, 12) \
    Y(S_836a440e, 6, "01-ai/", 5, "Yi-6B", S_9a0b04f1, 12) \
    X(S_ddb6dec5, 0, "", 5, ":100k") \
    X(S_db20fcfe, 0, "", 4, ":18k") \
    X(S_1ce8e578, 0, "", 5, ":200k") \
    X(S_48ca8ebb, 0, "", 4, ":20k") \
    X(S_c5d052bb, 0, "", 4, ":24k") \
    X(S_6a5c84b2, 0, "", 4, ":28k") \
    X(S_5507b37f, 0, "", 5, ":300k") \
    X(S_bd943ff3, 0, "", 4, ":48k") \
    X(S_428562da, 0, "", 4, ":51k") \
    X(S_c1d8b4d0, 0, "", 8, "@default") \
    X(S_73e2df3e, 0, "", 4, "\1331m\135") \
    X(S_76a4e353, 0, "", 11, "af-south-1/") \
    X(S_a8182c1c, 0, "", 4, "ai21") \
    X(S_24c4041e, 0, "", 9, "ai21-labs") \
    X(S_a8e0b9ca, 5, "ai21/", 6, "j2-mid") \
    X(S_a75ea1b8, 5, "ai21/", 8, "j2-ultra") \
    X(S_dad2fd6b, 5, "ai21/", 9, "jamba-1.5") \
    X(S_b64b0607, 5, "ai21/", 15, "jamba-1.5-large") \
    X(S_1d40af03, 5, "ai21/", 19, "jamba-1.5-large@001") \
    X(S_258bbf27, 5, "ai21/", 14, "jamba-1.5-mini") \
    X(S_b94e0b34, 5, "ai21/", 18, "jamba-1.5-mini@001") \
    X(S_8a1210d0, 5, "ai21/", 11, "jamba-large") \
    X(S_2b45b2db, 5, "ai21/", 15, "jamba-large-1.6") \
    X(S_640fb8b1, 5, "ai21/", 10, "jamba-mini") \
    X(S_c940e59c, 5, "ai21/", 14, "jamba-mini-1.6") \
    X(S_12f3fa5f, 0, "", 9, "ai21_chat") \
    X(S_61c1f8cb, 0, "", 11, "aisingapore") \
    X(S_047364b9, 0, "", 7, "alibaba") \
    X(S_28195a5b, 0, "", 13, "alibaba-cloud") \
    X(S_065738b6, 0, "", 10, "alibaba-cn") \
    Y(S_b89cccd1, 8, "alibaba/", 7, "QwQ-32B", S_02fc775d, 5) \
    Y(S_a669f13e, 8, "alibaba/", 7, "Qwen-7B", S_ec091f12, 32) \
    Y(S_f11629c8, 8, "alibaba/", 12, "Qwen-7B-Chat", S_4a9582ed, 17) \
    Y(S_73f5b716, 8, "alibaba/", 12, "Qwen1.5-0.5B", S_7e330696, 5) \
    Y(S_046c64b2, 8, "alibaba/", 12, "Qwen1.5-1.8B", S_2f9843e2, 5) \
    Y(S_18792ad3, 8, "alibaba/", 11, "Qwen1.5-14B", S_b01d8bb3, 5) \
    Y(S_5db98b7e, 8, "alibaba/", 10, "Qwen1.5-4B", S_94aa10e8, 5) \
    Y(S_76996ef3, 8, "alibaba/", 11, "Qwen1.5-72B", S_2c61c055, 5) \
    Y(S_a0840213, 8, "alibaba/", 10, "Qwen1.5-7B", S_dba49f66, 5) \
    X(S_6ddd9c2a, 8, "alibaba/", 23, "Qwen2-Audio-7B-Instruct") \
    Y(S_0fd77810, 8, "alibaba/", 26, "Qwen2.5-Coder-32B-Instruct", S_bddd1847, 5) \
    Y(S_bed07bd6, 8, "alibaba/", 25, "Qwen2.5-Coder-3B-Instruct", S_ed0b3544, 5) \
    Y(S_a840b085, 8, "alibaba/", 16, "Qwen2.5-Coder-7B", S_4c77c396, 5) \
    Y(S_74f8f164, 8, "alibaba/", 25, "Qwen2.5-Coder-7B-Instruct", S_3839a91d, 5) \
    Y(S_b147e8e5, 8, "alibaba/", 29, "Qwen3-235B-A22B-Instruct-2507", S_57b74087, 5) \
    Y(S_0a08c961, 8, "alibaba/", 29, "Qwen3-235B-A22B-Thinking-2507", S_e40e955a, 5) \
    Y(S_e29db3c8, 8, "alibaba/", 13, "Qwen3-30B-A3B", S_37b258fb, 5) \
    Y(S_e72662da, 8, "alibaba/", 27, "Qwen3-30B-A3B-Instruct-2507", S_673326ae, 5) \
    Y(S_0b6e9d1a, 8, "alibaba/", 27, "Qwen3-30B-A3B-Thinking-2507", S_e8351263, 5) \
    Y(S_ee0988e7, 8, "alibaba/", 22, "Qwen3-4B-Instruct-2507", S_5e15faf2, 5) \
    Y(S_57506700, 8, "alibaba/", 22, "Qwen3-4B-Thinking-2507", S_46bf2dfe, 5) \
    Y(S_6b3a1e35, 8, "alibaba/", 16, "Qwen3-Coder-Next", S_2d9ce9cd, 5) \
    Y(S_26ef264c, 8, "alibaba/", 18, "Qwen3-Embedding-4B", S_460c96f3, 5) \
    Y(S_3faecd92, 8, "alibaba/", 18, "Qwen3-Embedding-8B", S_2cb92229, 5) \
    Y(S_e1ab7c41, 8, "alibaba/", 18, "Qwen3-Max-Thinking", S_16b186a7, 5) \
    Y(S_3aa62873, 8, "alibaba/", 19, "Qwen3-Reranker-0.6B", S_e90ad908, 5) \
    Y(S_5cc98a75, 8, "alibaba/", 17, "Qwen3-Reranker-4B", S_7767e5f9, 5) \
    Y(S_a0605284, 8, "alibaba/", 27, "Qwen3-VL-235B-A22B-Instruct", S_44568173, 5) \
    Y(S_fdcc64d5, 8, "alibaba/", 27, "Qwen3-VL-235B-A22B-Thinking", S_83f66a7b, 5) \
    Y(S_85c35b39, 8, "alibaba/", 25, "Qwen3-VL-30B-A3B-Instruct", S_09c4a403, 5) \
    Y(S_238acf5b, 8, "alibaba/", 25, "Qwen3-VL-30B-A3B-Thinking", S_a21fed54, 5) \
    Y(S_2d25379a, 8, "alibaba/", 21, "Qwen3-VL-32B-Thinking", S_ef84fdd0, 5) \
    Y(S_c339c142, 8, "alibaba/", 20, "Qwen3-VL-8B-Instruct", S_cf032a23, 5) \
    Y(S_94de0638, 8, "alibaba/", 12, "Qwen3.5-0.8B", S_89455c0f, 5) \
    Y(S_35d33391, 8, "alibaba/", 10, "Qwen3.5-2B", S_d265ba99, 5) \
    Y(S_b3ad4612, 8, "alibaba/", 10, "Qwen3.5-4B", S_dbbba99f, 5) \
    Y(S_3a3135fc, 8, "alibaba/", 10, "Qwen3.5-9B", S_c202640b, 5) \
    Y(S_dea49a5a, 8, "alibaba/", 11, "Qwen3.8-27B", S_b25857f5, 5) \
    X(S_fafd0198, 8, "alibaba/", 14, "codeqwen1.5-7b") \
    Y(S_6a3e1cbc, 8, "alibaba/", 22, "deepseek-v4-flash-0731", S_194138b2, 11) \
    Y(S_27dcbae8, 8, "alibaba/", 7, "glm-5.2", S_5ee77133, 23) \
    Y(S_6a05c577, 8, "alibaba/", 7, "kimi-k3", S_bd9a0868, 10) \
    X(S_e23fdebe, 8, "alibaba/", 7, "qvq-max") \
    X(S_1d07aaf0, 8, "alibaba/", 10, "qwen-flash") \
    Y(S_fad5414d, 8, "alibaba/", 8, "qwen-max", S_48552733, 5) \
    Y(S_ac1c0eb9, 8, "alibaba/", 12, "qwen-mt-plus", S_e7e93102, 5) \
    X(S_dac5ba45, 8, "alibaba/", 13, "qwen-mt-turbo") \
    X(S_67e3e6d5, 8, "alibaba/", 15, "qwen-omni-turbo") \
    X(S_420a99b8, 8, "alibaba/", 24, "qwen-omni-turbo-realtime") \
    Y(S_69f8211a, 8, "alibaba/", 9, "qwen-plus", S_ad1cb2a3, 5) \
    X(S_9042eadb, 8, "alibaba/", 22, "qwen-plus-character-ja") \
    Y(S_00f599f9, 8, "alibaba/", 10, "qwen-turbo", S_2609cc06, 5) \
    Y(S_64e17541, 8, "alibaba/", 11, "qwen-vl-max", S_b4af430c, 5) \
    X(S_babee6ba, 8, "alibaba/", 11, "qwen-vl-ocr") \
    Y(S_e16072f1, 8, "alibaba/", 12, "qwen-vl-plus", S_e0a9a156, 5) \
    X(S_a9e5088f, 8, "alibaba/", 16, "qwen1.5-72b-chat") \
    X(S_f36032d7, 8, "alibaba/", 20, "qwen2-5-14b-instruct") \
    X(S_0ad2fe8e, 8, "alibaba/", 20, "qwen2-5-32b-instruct") \
    X(S_6700b203, 8, "alibaba/", 20, "qwen2-5-72b-instruct") \
    X(S_d81ba490, 8, "alibaba/", 19, "qwen2-5-7b-instruct") \
    X(S_0684319c, 8, "alibaba/", 15, "qwen2-5-omni-7b") \
    X(S_caa28f21, 8, "alibaba/", 23, "qwen2-5-vl-72b-instruct") \
    X(S_cfdfe91c, 8, "alibaba/", 22, "qwen2-5-vl-7b-instruct") \
    Y(S_f22258c4, 8, "alibaba/", 18, "qwen2-72b-instruct", S_c90e7e20, 26) \
    Y(S_b03449b3, 8, "alibaba/", 17, "qwen2-7b-instruct", S_127adf16, 26) \
    Y(S_6fd03a02, 8, "alibaba/", 20, "qwen2-vl-2b-instruct", S_67f59900, 26) \
    Y(S_f45fb915, 8, "alibaba/", 21, "qwen2-vl-72b-instruct", S_f28ac928, 26) \
    Y(S_4232f7db, 8, "alibaba/", 20, "qwen2-vl-7b-instruct", S_b6f20cd8, 26) \
    X(S_0ce31bb0, 8, "alibaba/", 21, "qwen2.5-0.5b-instruct") \
    X(S_a89c9643, 8, "alibaba/", 21, "qwen2.5-1.5b-instruct") \
    X(S_9432e403, 8, "alibaba/", 11, "qwen2.5-14b") \
    X(S_cdf58f57, 8, "alibaba/", 11, "qwen2.5-32b") \
    X(S_bb9cdce0, 8, "alibaba/", 11, "qwen2.5-72b") \
    X(S_f4343443, 8, "alibaba/", 10, "qwen2.5-7b") \
    X(S_8ef2fa1b, 8, "alibaba/", 18, "qwen2.5-coder-0.5b") \
    X(S_6f18869f, 8, "alibaba/", 27, "qwen2.5-coder-0.5b-instruct") \
    X(S_1dad3aaf, 8, "alibaba/", 18, "qwen2.5-coder-1.5b") \
    X(S_27c640de, 8, "alibaba/", 27, "qwen2.5-coder-1.5b-instruct") \
    X(S_5c1eb8d2, 8, "alibaba/", 17, "qwen2.5-coder-14b") \
    X(S_8afd8fe6, 8, "alibaba/", 26, "qwen2.5-coder-14b-instruct") \
    X(S_68b79551, 8, "alibaba/", 17, "qwen2.5-coder-32b") \
    X(S_c5207ba7, 8, "alibaba/", 16, "qwen2.5-coder-3b") \
    X(S_bd6ef089, 8, "alibaba/", 25, "qwen2.5-math-72b-instruct") \
    Y(S_f2ba278f, 8, "alibaba/", 23, "qwen2.5-vl-32b-instruct", S_6495c9ec, 5) \
    X(S_91630f7e, 8, "alibaba/", 22, "qwen2.5-vl-3b-instruct") \
    X(S_c6091c2e, 8, "alibaba/", 10, "qwen3-0.6b") \
    X(S_09a123ee, 8, "alibaba/", 10, "qwen3-1.7b") \
    Y(S_5151f5d0, 8, "alibaba/", 9, "qwen3-14b", S_9010d2e5, 5) \
    Y(S_8cf539d2, 8, "alibaba/", 15, "qwen3-235b-a22b", S_e4be829e, 5) \
    Y(S_42bdfcfc, 8, "alibaba/", 9, "qwen3-32b", S_8d0d8499, 8) \
    Y(S_8eec341b, 8, "alibaba/", 8, "qwen3-4b", S_6666b682, 5) \
    Y(S_ca1c745d, 8, "alibaba/", 8, "qwen3-8b", S_78af7b63, 26) \
    X(S_f97e213c, 8, "alibaba/", 15, "qwen3-asr-flash") \
    Y(S_a0a49e32, 8, "alibaba/", 11, "qwen3-coder", S_ef13f078, 5) \
    Y(S_db53d954, 8, "alibaba/", 28, "qwen3-coder-30b-a3b-instruct", S_664ccb17, 5) \
    Y(S_62abebc9, 8, "alibaba/", 30, "qwen3-coder-480b-a35b-instruct", S_6e8cdde0, 5) \
    Y(S_02669b8a, 8, "alibaba/", 17, "qwen3-coder-flash", S_ec152890, 5) \
    Y(S_2d2a03fd, 8, "alibaba/", 20, "qwen3-embedding-0.6b", S_d0e334df, 9) \
    X(S_ddc02c15, 8, "alibaba/", 34, "qwen3-livetranslate-flash-realtime") \
    Y(S_1e93b41e, 8, "alibaba/", 27, "qwen3-omni-30b-a3b-instruct", S_546ee70d, 5) \
    Y(S_d2f4ad28, 8, "alibaba/", 27, "qwen3-omni-30b-a3b-thinking", S_247a0281, 5) \
    X(S_76c300f1, 8, "alibaba/", 16, "qwen3-omni-flash") \
    X(S_3ea74a38, 8, "alibaba/", 25, "qwen3-omni-flash-realtime") \
    Y(S_e05e2364, 8, "alibaba/", 17, "qwen3-reranker-8b", S_b2c6c498, 5) \
    Y(S_1ae70457, 8, "alibaba/", 18, "qwen3-vl-235b-a22b", S_9d19e482, 5) \
    X(S_d25d2edc, 8, "alibaba/", 16, "qwen3-vl-30b-a3b") \
    Y(S_1399bdbd, 8, "alibaba/", 21, "qwen3-vl-32b-instruct", S_1ceb7b03, 5) \
    X(S_48b1baef, 8, "alibaba/", 13, "qwen3-vl-plus") \
    Y(S_5de79c20, 8, "alibaba/", 17, "qwen3.5-122b-a10b", S_50184763, 5) \
    Y(S_c1f86e14, 8, "alibaba/", 11, "qwen3.5-27b", S_449551c5, 5) \
    Y(S_2e99c6cf, 8, "alibaba/", 15, "qwen3.5-35b-a3b", S_4015a88c, 5) \
    Y(S_fdcdfc7d, 8, "alibaba/", 13, "qwen3.6-flash", S_a34f943a, 5) \
    Y(S_6599c4cb, 8, "alibaba/", 19, "qwen3.6-max-preview", S_4ec0b473, 5) \
    X(S_e1cba225, 8, "alibaba/", 18, "qwen3.8-flash-next") \
    Y(S_dd9961fc, 8, "alibaba/", 15, "qwq-32b-preview", S_5545af77, 31) \
    X(S_6786af5e, 8, "alibaba/", 8, "qwq-plus") \
    X(S_5a5c0767, 0, "", 6, "aliyun") \
    X(S_481b505e, 0, "", 7, "allenai") \
    X(S_4050b851, 8, "allenai/", 14, "olmOCR-7B-0725") \
    X(S_cbc62794, 0, "", 6, "amazon") \
    X(S_7d9ebd54, 0, "", 14, "amazon-bedrock") \
    X(S_ce85f082, 0, "", 11, "amazon-nova") \
    Y(S_a51826b5, 7, "amazon/", 23, "amazon.nova-2-lite-v1:0", S_0140ce08, 7) \
    X(S_41066066, 7, "amazon/", 40, "amazon.nova-2-multimodal-embeddings-v1:0") \
    X(S_df54549f, 7, "amazon/", 39, "amazon.nova-2-pro-preview-20251202-v1:0") \
    X(S_29e8ba49, 7, "amazon/", 24, "amazon.nova-2-sonic-v1:0") \
    Y(S_6703f550, 7, "amazon/", 21, "amazon.nova-lite-v1:0", S_42ad9933, 5) \
    Y(S_96df67ad, 7, "amazon/", 22, "amazon.nova-micro-v1:0", S_23380e68, 5) \
    X(S_ecc917fc, 7, "amazon/", 24, "amazon.nova-premier-v1:0") \
    Y(S_d753a5a5, 7, "amazon/", 20, "amazon.nova-pro-v1:0", S_a1fe3915, 5) \
    X(S_f9524d46, 7, "amazon/", 22, "amazon.nova-sonic-v1:0") \
    X(S_d65772a7, 7, "amazon/", 18, "amazon.rerank-v1:0") \
    X(S_cbe25c25, 7, "amazon/", 29, "amazon.titan-embed-g1-text-02") \
    X(S_360b76c5, 7, "amazon/", 27, "amazon.titan-embed-image-v1") \
    X(S_893bfef2, 7, "amazon/", 26, "amazon.titan-embed-text-v1") \
    X(S_78d696d3, 7, "amazon/", 28, "amazon.titan-embed-text-v2:0") \
    Y(S_58a01f60, 7, "amazon/", 28, "amazon.titan-text-express-v1", S_72912d16, 7) \
    X(S_aea98438, 7, "amazon/", 33, "amazon.titan-text-express-v1:0:8k") \
    Y(S_076def9b, 7, "amazon/", 25, "amazon.titan-text-lite-v1", S_7189a623, 7) \
    Y(S_e60b6acf, 7, "amazon/", 30, "amazon.titan-text-premier-v1:0", S_272c2fdb, 7) \
    X(S_36859269, 7, "amazon/", 28, "nova-2-multimodal-embeddings") \
    X(S_fd4ba372, 7, "amazon/", 12, "nova-premier") \
    Y(S_6b0b7943, 7, "amazon/", 19, "titan-embed-text-v1", S_893bfef2, 7) \
    X(S_572ba379, 7, "amazon/", 18, "titan-text-express") \
    X(S_0868b9fc, 7, "amazon/", 15, "titan-text-lite") \
    X(S_ee60c658, 0, "", 14, "amazon_bedrock") \
    X(S_000d6fc5, 0, "", 11, "amazon_nova") \
    X(S_c70eca6b, 0, "", 9, "anthropic") \
    X(S_a18077c6, 0, "", 11, "anthropic--") \
    X(S_d582aa23, 10, "anthropic/", 10, "claude-1.1") \
    X(S_7270d167, 10, "anthropic/", 10, "claude-1.3") \
    X(S_d75f49d7, 10, "anthropic/", 23, "claude-3-5-haiku-latest") \
    Y(S_bda2df8c, 10, "anthropic/", 26, "claude-3-5-sonnet-20240620", S_faa1859b, 7) \
    X(S_d6aebcff, 10, "anthropic/", 24, "claude-3-5-sonnet-latest") \
    Y(S_e55f3b37, 10, "anthropic/", 26, "claude-3-7-sonnet-20250219", S_e9d11e6d, 7) \
    X(S_0718a013, 10, "anthropic/", 24, "claude-3-7-sonnet-latest") \
    X(S_91090c0d, 10, "anthropic/", 23, "claude-3-haiku-20240307") \
    X(S_fc79dd39, 10, "anthropic/", 21, "claude-3-haiku-latest") \
    X(S_174688c8, 10, "anthropic/", 22, "claude-3-opus-20240229") \
    X(S_4dca10f5, 10, "anthropic/", 20, "claude-3-opus-latest") \
    X(S_1510e818, 10, "anthropic/", 24, "claude-3-sonnet-20240229") \
    X(S_d3531698, 10, "anthropic/", 24, "claude-3.5-sonnet-latest") \
    X(S_9c6e492e, 10, "anthropic/", 24, "claude-3.7-sonnet-latest") \
    X(S_e873a30a, 10, "anthropic/", 15, "claude-4-1-opus") \
    X(S_ae7fc73f, 10, "anthropic/", 16, "claude-4-5-haiku") \
    X(S_84ed395b, 10, "anthropic/", 15, "claude-4-5-opus") \
    X(S_bd3036ad, 10, "anthropic/", 17, "claude-4-5-sonnet") \
    X(S_8983862e, 10, "anthropic/", 15, "claude-4-6-opus") \
    X(S_e286d4c5, 10, "anthropic/", 17, "claude-4-6-sonnet") \
    X(S_fe9d5917, 10, "anthropic/", 15, "claude-4-7-opus") \
    X(S_9f4109e3, 10, "anthropic/", 15, "claude-4-8-opus") \
    X(S_909dd5eb, 10, "anthropic/", 22, "claude-4-opus-20250514") \
    X(S_de6d4f69, 10, "anthropic/", 24, "claude-4-sonnet-20250514") \
    Y(S_44555154, 10, "anthropic/", 15, "claude-4.1-opus", S_27caf005, 10) \
    Y(S_dbcde985, 10, "anthropic/", 15, "claude-4.5-opus", S_d614d52b, 11) \
    Y(S_6b681da2, 10, "anthropic/", 15, "claude-4.6-opus", S_37a9dac0, 11) \
    Y(S_8410534a, 10, "anthropic/", 17, "claude-4.6-sonnet", S_1a5adf29, 11) \
    Y(S_3f4f59d6, 10, "anthropic/", 15, "claude-4.7-opus", S_e26f0203, 11) \
    Y(S_34682609, 10, "anthropic/", 15, "claude-4.8-opus", S_d40a4585, 11) \
    X(S_e4da4e29, 10, "anthropic/", 16, "claude-5-1-fable") \
    X(S_27d5130f, 10, "anthropic/", 16, "claude-5-2-fable") \
    X(S_ba81e588, 10, "anthropic/", 16, "claude-5-5-haiku") \
    X(S_740fabd8, 10, "anthropic/", 15, "claude-5-5-opus") \
    X(S_6fd2c8c2, 10, "anthropic/", 17, "claude-5-5-sonnet") \
    X(S_216e57bb, 10, "anthropic/", 14, "claude-5-fable") \
    X(S_c3f80190, 10, "anthropic/", 15, "claude-5-mythos") \
    X(S_8b0369d1, 10, "anthropic/", 13, "claude-5-opus") \
    Y(S_cba7f29f, 10, "anthropic/", 15, "claude-5-sonnet", S_bcd92b9e, 10) \
    X(S_8510d155, 10, "anthropic/", 16, "claude-5.1-fable") \
    X(S_1e0f2efe, 10, "anthropic/", 16, "claude-5.2-fable") \
    X(S_a4ce2675, 10, "anthropic/", 16, "claude-5.5-haiku") \
    X(S_ec1a5b12, 10, "anthropic/", 15, "claude-5.5-opus") \
    X(S_73913c47, 10, "anthropic/", 17, "claude-5.5-sonnet") \
    Y(S_38feef90, 10, "anthropic/", 16, "claude-fable-5-2", S_ee2b3c29, 17) \
    X(S_a04841d4, 10, "anthropic/", 16, "claude-haiku-3-5") \
    Y(S_dd2f481c, 10, "anthropic/", 25, "claude-haiku-4-5-20251001", S_5702bc24, 7) \
    X(S_cbf9d4b3, 10, "anthropic/", 18, "claude-instant-1.2") \
    X(S_cde1e58e, 10, "anthropic/", 15, "claude-mythos-5") \
    X(S_658dac04, 10, "anthropic/", 21, "claude-mythos-preview") \
    X(S_01181051, 10, "anthropic/", 15, "claude-opus-4-0") \
    Y(S_a23e29e9, 10, "anthropic/", 15, "claude-opus-4-1", S_cebd39eb, 11) \
    X(S_3feb9bb9, 10, "anthropic/", 24, "claude-opus-4-1-20250805") \
    X(S_7cac6784, 10, "anthropic/", 22, "claude-opus-4-20250514") \
    Y(S_f583c185, 10, "anthropic/", 24, "claude-opus-4-5-20251101", S_b12b3a9f, 7) \
    X(S_aa841c5d, 10, "anthropic/", 24, "claude-opus-4-6-20260205") \
    X(S_e7d1aa5e, 10, "anthropic/", 24, "claude-opus-4-7-20260416") \
    X(S_7667de57, 10, "anthropic/", 17, "claude-sonnet-3-5") \
    X(S_0ee76078, 10, "anthropic/", 17, "claude-sonnet-3-7") \
    X(S_2a0f1ae7, 10, "anthropic/", 17, "claude-sonnet-4-0") \
    X(S_4cfcdc05, 10, "anthropic/", 24, "claude-sonnet-4-20250514") \
    Y(S_ec8b283a, 10, "anthropic/", 26, "claude-sonnet-4-5-20250929", S_b3d10ab5, 7) \
    X(S_d07502e2, 10, "anthropic/", 22, "claude-sonnet-4-latest") \
    Y(S_e13d6113, 10, "anthropic/", 9, "claude-v1", S_ef572207, 10) \
    X(S_737f36c0, 0, "", 15, "ap-northeast-1/") \
    X(S_87cae9f9, 0, "", 15, "ap-northeast-2/") \
    X(S_eaa156b2, 0, "", 15, "ap-northeast-3/") \
    X(S_c5adff55, 0, "", 11, "ap-south-1/") \
    X(S_b78bfebb, 0, "", 11, "ap-south-2/") \
    X(S_c19d60b8, 0, "", 15, "ap-southeast-1/") \
    X(S_86664174, 0, "", 15, "ap-southeast-2/") \
    X(S_06fb4cff, 0, "", 15, "ap-southeast-3/") \
    X(S_76b286d2, 0, "", 15, "ap-southeast-4/") \
    X(S_7414cb66, 0, "", 5, "apac.") \
    X(S_dfe6d808, 0, "", 5, "apac/") \
    X(S_32c896c2, 0, "", 5, "arcee") \
    Y(S_6cf26359, 6, "arcee/", 11, "coder-large", S_8ce4c917, 9) \
    Y(S_427528e2, 6, "arcee/", 24, "deepseek-v4-flash-latest", S_e3b6701c, 10) \
    Y(S_4eeabb46, 6, "arcee/", 15, "deepseek-v4-pro", S_be13a211, 12) \
    Y(S_7a7efc0e, 6, "arcee/", 20, "deepseek-v4-pro-0813", S_09cd9286, 10) \
    Y(S_a53a4a53, 6, "arcee/", 19, "deepseek-v4.1-flash", S_161343ab, 9) \
    Y(S_e84db981, 6, "arcee/", 33, "deepseek/deepseek-v4-flash-latest", S_e3b6701c, 1) \
    X(S_c6d6bd3e, 6, "arcee/", 24, "deepseek/deepseek-v4-pro") \
    X(S_cccd40d0, 6, "arcee/", 29, "deepseek/deepseek-v4-pro-0813") \
    X(S_161343ab, 6, "arcee/", 28, "deepseek/deepseek-v4.1-flash") \
    Y(S_54a94e06, 6, "arcee/", 7, "glm-5.2", S_5ee77133, 23) \
    Y(S_0cfa76ae, 6, "arcee/", 13, "inkling-small", S_619b9f06, 17) \
    Y(S_e90d85d0, 6, "arcee/", 7, "kimi-k3", S_bd9a0868, 10) \
    Y(S_65e849e5, 6, "arcee/", 17, "maestro-reasoning", S_c0abac22, 9) \
    X(S_7ff164f6, 6, "arcee/", 18, "moonshotai/kimi-k3") \
    X(S_619b9f06, 6, "arcee/", 30, "thinkingmachines/inkling-small") \
    Y(S_51a63cbc, 6, "arcee/", 22, "trinity-large-thinking", S_addf27c4, 6) \
    Y(S_88e82a5a, 6, "arcee/", 14, "virtuoso-large", S_b581a4da, 9) \
    Y(S_9691ca9d, 6, "arcee/", 15, "zai-org/glm-5.2", S_5ee77133, 15) \
    X(S_71e6d383, 0, "", 10, "assemblyai") \
    X(S_2d005121, 11, "assemblyai/", 4, "best") \
    Y(S_04b2929b, 11, "assemblyai/", 4, "nano", S_9a0bbf48, 15) \
    X(S_738c0ddf, 0, "", 13, "async_invoke/") \
    X(S_02088526, 0, "", 3, "au.") \
    X(S_ae3960d8, 0, "", 5, "avian") \
    X(S_d7dca0d7, 0, "", 8, "avian-io") \
    Y(S_3b5e8420, 6, "avian/", 22, "Llama-3.1-70B-Instruct", S_7380069d, 16) \
    Y(S_17329713, 6, "avian/", 21, "Llama-3.1-8B-Instruct", S_3ca282e3, 16) \
    Y(S_8fc4d871, 6, "avian/", 22, "Llama-3.3-70B-Instruct", S_2ff449ca, 5) \
    Y(S_4bb0458f, 6, "avian/", 28, "Meta-Llama-3.1-405B-Instruct", S_9788efac, 11) \
    Y(S_5574b0ff, 6, "avian/", 27, "Meta-Llama-3.1-70B-Instruct", S_7380069d, 11) \
    Y(S_67995a4c, 6, "avian/", 26, "Meta-Llama-3.1-8B-Instruct", S_3ca282e3, 11) \
    X(S_2ff449ca, 6, "avian/", 27, "Meta-Llama-3.3-70B-Instruct") \
    Y(S_3858ddc8, 6, "avian/", 13, "deepseek-v3.2", S_6048f209, 7) \
    Y(S_1f446718, 6, "avian/", 17, "deepseek-v4-flash", S_d60193a8, 32) \
    Y(S_6edfe9bf, 6, "avian/", 15, "deepseek-v4-pro", S_be13a211, 12) \
    Y(S_b7b35200, 6, "avian/", 20, "deepseek-v4-pro-0813", S_09cd9286, 10) \
    Y(S_1d82ddfc, 6, "avian/", 19, "deepseek-v4.1-flash", S_161343ab, 9) \
    X(S_41b9ed22, 6, "avian/", 22, "deepseek/deepseek-v3.2") \
    X(S_3e7146a3, 6, "avian/", 26, "deepseek/deepseek-v4-flash") \
    Y(S_7d489a3a, 6, "avian/", 24, "deepseek/deepseek-v4-pro", S_c6d6bd3e, 0) \
    Y(S_29b6d36b, 6, "avian/", 29, "deepseek/deepseek-v4-pro-0813", S_cccd40d0, 0) \
    Y(S_88176416, 6, "avian/", 28, "deepseek/deepseek-v4.1-flash", S_161343ab, 0) \
    Y(S_a9c37606, 6, "avian/", 7, "glm-4.7", S_71925c3d, 8) \
    Y(S_42a371c9, 6, "avian/", 5, "glm-5", S_a7433edf, 8) \
    Y(S_9281de9d, 6, "avian/", 7, "glm-5.1", S_f009ea10, 5) \
    Y(S_2a924c47, 6, "avian/", 7, "glm-5.2", S_5ee77133, 23) \
    Y(S_e4c12d74, 6, "avian/", 7, "glm-5.3", S_2ee9e854, 11) \
    Y(S_413182a4, 6, "avian/", 13, "glm-5.3-flash", S_59a3f39d, 23) \
    Y(S_c1a15432, 6, "avian/", 9, "kimi-k2.5", S_db11e778, 11) \
    Y(S_c29014bc, 6, "avian/", 9, "kimi-k2.6", S_47f91584, 7) \
    Y(S_b2a3785b, 6, "avian/", 7, "kimi-k3", S_bd9a0868, 10) \
    X(S_bdd91470, 6, "avian/", 23, "llama-3.1-405B-Instruct") \
    Y(S_8889a4bb, 6, "avian/", 9, "mimo-v2.5", S_07dcf2a8, 7) \
    Y(S_27378a87, 6, "avian/", 13, "mimo-v2.5-pro", S_be001b3a, 7) \
    Y(S_7b52b86d, 6, "avian/", 15, "mimo-v2.6-flash", S_e98b5255, 7) \
    Y(S_294d0982, 6, "avian/", 13, "mimo-v2.6-pro", S_f1f250c9, 7) \
    Y(S_1f3f7867, 6, "avian/", 12, "minimax-m2.5", S_b19a4819, 8) \
    Y(S_034cdbb4, 6, "avian/", 10, "minimax-m3", S_9255e350, 26) \
    X(S_255ca796, 6, "avian/", 20, "minimax/minimax-m2.5") \
    X(S_71bc167e, 6, "avian/", 18, "minimax/minimax-m3") \
    Y(S_4cd88813, 6, "avian/", 20, "moonshotai/kimi-k2.5", S_d0215a05, 4) \
    Y(S_8f7e2f95, 6, "avian/", 20, "moonshotai/kimi-k2.6", S_34549d4f, 15) \
    Y(S_c17d515d, 6, "avian/", 18, "moonshotai/kimi-k3", S_7ff164f6, 0) \
    X(S_07dcf2a8, 6, "avian/", 16, "xiaomi/mimo-v2.5") \
    X(S_be001b3a, 6, "avian/", 20, "xiaomi/mimo-v2.5-pro") \
    X(S_e98b5255, 6, "avian/", 22, "xiaomi/mimo-v2.6-flash") \
    X(S_f1f250c9, 6, "avian/", 20, "xiaomi/mimo-v2.6-pro") \
    X(S_51a42abd, 6, "avian/", 12, "z-ai/glm-4.7") \
    X(S_815c25d7, 6, "avian/", 10, "z-ai/glm-5") \
    X(S_f009ea10, 6, "avian/", 12, "z-ai/glm-5.1") \
    X(S_174ab87a, 6, "avian/", 12, "z-ai/glm-5.2") \
    X(S_c36ffbaf, 6, "avian/", 12, "z-ai/glm-5.3") \
    X(S_9350da8b, 6, "avian/", 18, "z-ai/glm-5.3-flash") \
    X(S_7d150728, 0, "", 3, "aws") \
    X(S_10d0a8a3, 0, "", 11, "aws-bedrock") \
    X(S_4f8cb53e, 0, "", 11, "aws.bedrock") \
    X(S_710eb877, 0, "", 11, "aws_bedrock") \
    X(S_ae1cab54, 0, "", 12, "az.ai.openai") \
    X(S_79f43c3b, 0, "", 5, "azure") \
    X(S_eb73f018, 0, "", 8, "azure-ai") \
    X(S_5f3b89da, 0, "", 12, "azure-openai") \
    X(S_2467d491, 6, "azure/", 20, "AI21-Jamba-1.5-Large") \
    X(S_dc28f1c4, 6, "azure/", 19, "AI21-Jamba-1.5-Mini") \
    X(S_a66285e9, 6, "azure/", 24, "Cohere-command-r-08-2024") \
    X(S_b0cdcd4a, 6, "azure/", 29, "Cohere-command-r-plus-08-2024") \
    X(S_0e40d540, 6, "azure/", 23, "Cohere-embed-v3-english") \
    X(S_33fdb236, 6, "azure/", 28, "Cohere-embed-v3-multilingual") \
    Y(S_b30e5b0e, 6, "azure/", 22, "DeepSeek-V4-Flash-0731", S_ad002eba, 12) \
    X(S_104732cd, 6, "azure/", 16, "FW-DeepSeek-V3.2") \
    X(S_731778e7, 6, "azure/", 18, "FW-DeepSeek-V4-Pro") \
    X(S_a693c1c8, 6, "azure/", 8, "FW-GLM-5") \
    X(S_d46d319f, 6, "azure/", 10, "FW-GLM-5.1") \
    X(S_35c4a218, 6, "azure/", 10, "FW-GLM-5.2") \
    X(S_ad84fcf0, 6, "azure/", 15, "FW-GLM-5.2-Fast") \
    X(S_b695d7d7, 6, "azure/", 10, "FW-Inkling") \
    X(S_09d40d95, 6, "azure/", 12, "FW-Kimi-K2.5") \
    X(S_b2d2406a, 6, "azure/", 12, "FW-Kimi-K2.6") \
    X(S_d53bb386, 6, "azure/", 17, "FW-Kimi-K2.7-Code") \
    X(S_f026672c, 6, "azure/", 10, "FW-Kimi-K3") \
    X(S_69289e5b, 6, "azure/", 15, "FW-MiniMax-M2.5") \
    X(S_e884d44e, 6, "azure/", 13, "FW-MiniMax-M3") \
    X(S_58127047, 6, "azure/", 25, "FW-Nemotron-3-Ultra-NVFP4") \
    Y(S_0f837411, 6, "azure/", 7, "Inkling", S_b695d7d7, 3) \
    X(S_dbec4eac, 6, "azure/", 16, "Llama-2-70b-chat") \
    X(S_3402681b, 6, "azure/", 15, "Llama-2-7b-chat") \
    Y(S_ebd1b619, 6, "azure/", 20, "Llama-3-70B-Instruct", S_25b8c568, 16) \
    Y(S_93984c64, 6, "azure/", 19, "Llama-3-8B-Instruct", S_c3f1b47a, 16) \
    Y(S_d43ce5ad, 6, "azure/", 22, "Llama-3.1-70B-Instruct", S_7380069d, 16) \
    Y(S_9353bd12, 6, "azure/", 21, "Llama-3.1-8B-Instruct", S_3ca282e3, 16) \
    Y(S_bcdba204, 6, "azure/", 29, "Llama-3.2-11B-Vision-Instruct", S_194c97b3, 11) \
    Y(S_7bbda339, 6, "azure/", 29, "Llama-3.2-90B-Vision-Instruct", S_0f87aa9a, 11) \
    Y(S_ec3a9426, 6, "azure/", 22, "Llama-3.3-70B-Instruct", S_2ff449ca, 5) \
    Y(S_fa9bd981, 6, "azure/", 38, "Llama-4-Maverick-17B-128E-Instruct-FP8", S_e23f944a, 11) \
    Y(S_b17f3491, 6, "azure/", 30, "Llama-4-Scout-17B-16E-Instruct", S_95a8158e, 11) \
    X(S_56f5d440, 6, "azure/", 9, "MAI-DS-R1") \
    X(S_a6c57b5b, 6, "azure/", 12, "MAI-Image-2e") \
    Y(S_c53afb2b, 6, "azure/", 25, "Meta-Llama-3-70B-Instruct", S_25b8c568, 11) \
    Y(S_0b526e28, 6, "azure/", 24, "Meta-Llama-3-8B-Instruct", S_c3f1b47a, 11) \
    Y(S_f73f40dd, 6, "azure/", 28, "Meta-Llama-3.1-405B-Instruct", S_9788efac, 11) \
    Y(S_2a8e8901, 6, "azure/", 27, "Meta-Llama-3.1-70B-Instruct", S_7380069d, 11) \
    Y(S_60cd0857, 6, "azure/", 26, "Meta-Llama-3.1-8B-Instruct", S_3ca282e3, 11) \
    Y(S_32762d12, 6, "azure/", 12, "MiniMax-M2.5", S_69289e5b, 3) \
    Y(S_e36ff8b8, 6, "azure/", 10, "MiniMax-M3", S_e884d44e, 3) \
    X(S_d89265d8, 6, "azure/", 26, "Phi-3-medium-128k-instruct") \
    X(S_5b2b1e8e, 6, "azure/", 24, "Phi-3-medium-4k-instruct") \
    X(S_9fa22dbf, 6, "azure/", 24, "Phi-3-mini-128k-instruct") \
    X(S_6b1df79f, 6, "azure/", 22, "Phi-3-mini-4k-instruct") \
    X(S_c53b89fc, 6, "azure/", 25, "Phi-3-small-128k-instruct") \
    X(S_2335f2bd, 6, "azure/", 23, "Phi-3-small-8k-instruct") \
    X(S_1c0561e3, 6, "azure/", 20, "Phi-3.5-MoE-instruct") \
    X(S_cc710c2d, 6, "azure/", 21, "Phi-3.5-mini-instruct") \
    X(S_30221544, 6, "azure/", 23, "Phi-3.5-vision-instruct") \
    X(S_58671c40, 6, "azure/", 5, "Phi-4") \
    X(S_b5247f59, 6, "azure/", 19, "Phi-4-mini-instruct") \
    X(S_7c7d2de2, 6, "azure/", 20, "Phi-4-mini-reasoning") \
    X(S_edf24eec, 6, "azure/", 26, "Phi-4-multilmodal-instruct") \
    X(S_f36c2898, 6, "azure/", 25, "Phi-4-multimodal-instruct") \
    X(S_d3e86749, 6, "azure/", 15, "Phi-4-reasoning") \
    X(S_4e4cb39f, 6, "azure/", 43, "accounts/fireworks/models/deepseek-v4-flash") \
    X(S_8c1b9b3d, 6, "azure/", 41, "accounts/fireworks/models/deepseek-v4-pro") \
    X(S_28e7c215, 6, "azure/", 33, "accounts/fireworks/models/glm-5p1") \
    X(S_26e3cb64, 6, "azure/", 33, "accounts/fireworks/models/glm-5p2") \
    X(S_d78cf0fd, 6, "azure/", 35, "accounts/fireworks/models/kimi-k2p5") \
    X(S_ad033491, 6, "azure/", 35, "accounts/fireworks/models/kimi-k2p6") \
    X(S_4148d4cf, 6, "azure/", 33, "accounts/fireworks/models/kimi-k3") \
    X(S_e60f337f, 6, "azure/", 38, "accounts/fireworks/models/minimax-m2p5") \
    X(S_9255e350, 6, "azure/", 36, "accounts/fireworks/models/minimax-m3") \
    Y(S_cdb274e8, 6, "azure/", 3, "ada", S_4af524cb, 15) \
    X(S_8169fe36, 6, "azure/", 7, "babbage") \
    Y(S_37f3d385, 6, "azure/", 11, "babbage-002", S_5d2a726a, 3) \
    Y(S_f7a84ccc, 6, "azure/", 11, "chat-latest", S_a268e2c5, 8) \
    Y(S_ba7913ec, 6, "azure/", 15, "claude-4.1-opus", S_27caf005, 10) \
    Y(S_c4424ad9, 6, "azure/", 16, "claude-4.5-haiku", S_c457feae, 11) \
    Y(S_eaad2d77, 6, "azure/", 15, "claude-4.5-opus", S_d614d52b, 11) \
    Y(S_c05b2bdb, 6, "azure/", 17, "claude-4.5-sonnet", S_c9b980bd, 11) \
    Y(S_c30238ea, 6, "azure/", 15, "claude-4.6-opus", S_37a9dac0, 11) \
    Y(S_7034343d, 6, "azure/", 17, "claude-4.6-sonnet", S_1a5adf29, 11) \
    Y(S_ddc02611, 6, "azure/", 15, "claude-4.7-opus", S_e26f0203, 11) \
    Y(S_12db38ca, 6, "azure/", 15, "claude-4.8-opus", S_d40a4585, 11) \
    Y(S_acf2a4b1, 6, "azure/", 14, "claude-5-fable", S_216e57bb, 0) \
    Y(S_a0bd9413, 6, "azure/", 13, "claude-5-opus", S_8b0369d1, 0) \
    Y(S_d89078ae, 6, "azure/", 15, "claude-5-sonnet", S_bcd92b9e, 10) \
    Y(S_f756a7ba, 6, "azure/", 14, "claude-fable-5", S_b22bc474, 10) \
    Y(S_b0ee4a73, 6, "azure/", 16, "claude-fable-5-1", S_e12f6882, 17) \
    Y(S_5eb8520f, 6, "azure/", 16, "claude-fable-5.1", S_7fa75277, 10) \
    Y(S_45d4976d, 6, "azure/", 16, "claude-haiku-4-5", S_3330c0be, 11) \
    Y(S_60b2e7f3, 6, "azure/", 25, "claude-haiku-4-5-20251001", S_5702bc24, 7) \
    Y(S_e7a874c0, 6, "azure/", 16, "claude-haiku-4.5", S_cb392f2f, 10) \
    Y(S_97081365, 6, "azure/", 15, "claude-mythos-5", S_cde1e58e, 0) \
    Y(S_4ba69c4d, 6, "azure/", 15, "claude-opus-4-1", S_cebd39eb, 11) \
    Y(S_2e7976a5, 6, "azure/", 24, "claude-opus-4-1-20250805", S_3feb9bb9, 0) \
    Y(S_00e12d41, 6, "azure/", 15, "claude-opus-4-5", S_42c9524a, 11) \
    Y(S_a195bdfe, 6, "azure/", 24, "claude-opus-4-5-20251101", S_b12b3a9f, 7) \
    Y(S_ab4bff69, 6, "azure/", 15, "claude-opus-4-6", S_8cd5cad8, 11) \
    Y(S_08355212, 6, "azure/", 24, "claude-opus-4-6-20260205", S_aa841c5d, 0) \
    Y(S_0baffd74, 6, "azure/", 15, "claude-opus-4-7", S_8788f588, 11) \
    Y(S_1249c095, 6, "azure/", 24, "claude-opus-4-7-20260416", S_e7d1aa5e, 0) \
    Y(S_3d586654, 6, "azure/", 15, "claude-opus-4-8", S_5e3f5217, 17) \
    Y(S_082e275e, 6, "azure/", 15, "claude-opus-4.1", S_4c3f2a2a, 10) \
    Y(S_0102c303, 6, "azure/", 15, "claude-opus-4.5", S_a4fb16b2, 10) \
    Y(S_6ff04c8f, 6, "azure/", 15, "claude-opus-4.6", S_df644976, 10) \
    Y(S_e9ac7288, 6, "azure/", 15, "claude-opus-4.7", S_579b61b6, 10) \
    Y(S_321ba18b, 6, "azure/", 15, "claude-opus-4.8", S_506bf102, 10) \
    Y(S_6807b65c, 6, "azure/", 13, "claude-opus-5", S_cfcdefab, 10) \
    Y(S_2d8c02f8, 6, "azure/", 15, "claude-opus-5-5", S_a29721bc, 17) \
    Y(S_0a8f8f43, 6, "azure/", 15, "claude-opus-5.5", S_1954d110, 10) \
    Y(S_ce63bba2, 6, "azure/", 17, "claude-sonnet-4-5", S_eca904a8, 11) \
    Y(S_fb4b6e57, 6, "azure/", 26, "claude-sonnet-4-5-20250929", S_b3d10ab5, 7) \
    Y(S_d27ca350, 6, "azure/", 17, "claude-sonnet-4-6", S_2fb98617, 11) \
    Y(S_09cf095f, 6, "azure/", 17, "claude-sonnet-4.5", S_23cebb3c, 10) \
    Y(S_59a10d70, 6, "azure/", 17, "claude-sonnet-4.6", S_e247451a, 10) \
    Y(S_58dc430d, 6, "azure/", 15, "claude-sonnet-5", S_bceb745d, 17) \
    Y(S_eb1eb5ac, 6, "azure/", 17, "claude-sonnet-5-5", S_e4f454b2, 17) \
    Y(S_fb2e8238, 6, "azure/", 17, "claude-sonnet-5.5", S_87f2105b, 10) \
    Y(S_22d4f72a, 6, "azure/", 10, "codex-mini", S_51344f85, 8) \
    X(S_248c8c3c, 6, "azure/", 16, "cohere-command-a") \
    X(S_278a6e58, 6, "azure/", 18, "cohere-embed-v-4-0") \
    Y(S_f9e583dc, 6, "azure/", 9, "command-a", S_248c8c3c, 7) \
    Y(S_e8d3b1b7, 6, "azure/", 17, "command-r-08-2024", S_a66285e9, 7) \
    Y(S_097e62ee, 6, "azure/", 14, "command-r-plus", S_dc0e5529, 7) \
    Y(S_d1f5c85e, 6, "azure/", 22, "command-r-plus-08-2024", S_b0cdcd4a, 7) \
    X(S_b39ecedf, 6, "azure/", 20, "computer-use-preview") \
    Y(S_0b572fa7, 6, "azure/", 5, "curie", S_d378ec04, 5) \
    Y(S_7c5e1a27, 6, "azure/", 7, "davinci", S_0347d0f7, 5) \
    Y(S_268c01be, 6, "azure/", 11, "davinci-002", S_56786dc1, 5) \
    Y(S_82a75f59, 6, "azure/", 11, "deepseek-r1", S_b8d86378, 12) \
    Y(S_fe91a1c2, 6, "azure/", 11, "deepseek-v3", S_380bff3b, 12) \
    Y(S_39f24ea5, 6, "azure/", 16, "deepseek-v3-0324", S_37bddf12, 12) \
    Y(S_0d818998, 6, "azure/", 13, "deepseek-v3.1", S_731b0160, 12) \
    Y(S_e5a0d769, 6, "azure/", 13, "deepseek-v3.2", S_6048f209, 7) \
    Y(S_3d35b70e, 6, "azure/", 22, "deepseek-v3.2-speciale", S_f57620d8, 9) \
    Y(S_50dc1e47, 6, "azure/", 17, "deepseek-v4-flash", S_d60193a8, 32) \
    Y(S_628f8e65, 6, "azure/", 15, "deepseek-v4-pro", S_be13a211, 12) \
    Y(S_2fa8a12e, 6, "azure/", 11, "embed-v-4-0", S_278a6e58, 7) \
    Y(S_6b5add01, 6, "azure/", 10, "embed-v4.0", S_2558a67b, 7) \
    Y(S_da3176b7, 6, "azure/", 5, "glm-5", S_a7433edf, 8) \
    Y(S_81af6a7e, 6, "azure/", 7, "glm-5.1", S_f009ea10, 5) \
    Y(S_ed32d18e, 6, "azure/", 7, "glm-5.2", S_5ee77133, 23) \
    Y(S_cfb84b4f, 6, "azure/", 7, "glm-5p1", S_28e7c215, 26) \
    Y(S_cfb2eabf, 6, "azure/", 7, "glm-5p2", S_26e3cb64, 26) \
    Y(S_ace2db7e, 6, "azure/", 13, "gpt-3.5-turbo", S_720efcf0, 7) \
    Y(S_f4f8e8dc, 6, "azure/", 18, "gpt-3.5-turbo-0125", S_2db6a74c, 7) \
    Y(S_eacacc45, 6, "azure/", 18, "gpt-3.5-turbo-0301", S_a7a1a04d, 7) \
    Y(S_bfc903fe, 6, "azure/", 18, "gpt-3.5-turbo-0613", S_3181ba06, 7) \
    Y(S_9681792c, 6, "azure/", 18, "gpt-3.5-turbo-1106", S_6260b025, 7) \
    Y(S_11d45568, 6, "azure/", 17, "gpt-3.5-turbo-16k", S_bd29096b, 7) \
    X(S_31de96c3, 6, "azure/", 22, "gpt-3.5-turbo-16k-0613") \
    Y(S_01474d6d, 6, "azure/", 22, "gpt-3.5-turbo-instruct", S_6f9b298d, 7) \
    X(S_1b54a5ed, 6, "azure/", 27, "gpt-3.5-turbo-instruct-0914") \
    X(S_c13b7d06, 6, "azure/", 12, "gpt-35-turbo") \
    X(S_6d3b3814, 6, "azure/", 17, "gpt-35-turbo-0125") \
    X(S_2083b026, 6, "azure/", 20, "gpt-35-turbo-0125.ft") \
    X(S_a6614103, 6, "azure/", 20, "gpt-35-turbo-0613.ft") \
    X(S_df635f75, 6, "azure/", 17, "gpt-35-turbo-1106") \
    X(S_3e254004, 6, "azure/", 20, "gpt-35-turbo-1106.ft") \
    X(S_114cd7fb, 6, "azure/", 16, "gpt-35-turbo-16k") \
    X(S_d58560fa, 6, "azure/", 21, "gpt-35-turbo-16k-0613") \
    X(S_39bd188c, 6, "azure/", 21, "gpt-35-turbo-instruct") \
    X(S_ecc9e9d3, 6, "azure/", 26, "gpt-35-turbo-instruct-0914") \
    Y(S_a0361b9c, 6, "azure/", 5, "gpt-4", S_1c76045f, 7) \
    X(S_78c71d9b, 6, "azure/", 18, "gpt-4-0125-preview") \
    Y(S_5af3749e, 6, "azure/", 10, "gpt-4-0314", S_182ffbda, 7) \
    Y(S_7c4a64c0, 6, "azure/", 10, "gpt-4-0613", S_9f5b0201, 3) \
    Y(S_f5b3b728, 6, "azure/", 18, "gpt-4-1106-preview", S_13bc8483, 7) \
    Y(S_2dfc524d, 6, "azure/", 9, "gpt-4-32k", S_57d057d6, 7) \
    Y(S_41527c73, 6, "azure/", 14, "gpt-4-32k-0314", S_7f784c6d, 7) \
    X(S_1359e395, 6, "azure/", 14, "gpt-4-32k-0613") \
    Y(S_079dd1ed, 6, "azure/", 11, "gpt-4-turbo", S_d7cfcf4d, 7) \
    X(S_2a0e7272, 6, "azure/", 22, "gpt-4-turbo-2024-04-09") \
    X(S_a2c679f5, 6, "azure/", 18, "gpt-4-turbo-vision") \
    X(S_b3a608bb, 6, "azure/", 26, "gpt-4-turbo-vision-preview") \
    Y(S_c88fb786, 6, "azure/", 20, "gpt-4-vision-preview", S_623f5aba, 7) \
    Y(S_39118f27, 6, "azure/", 7, "gpt-4.1", S_7aade18f, 7) \
    Y(S_95f54dd6, 6, "azure/", 18, "gpt-4.1-2025-04-14", S_d276b5db, 7) \
    X(S_501a5b21, 6, "azure/", 21, "gpt-4.1-2025-04-14.ft") \
    Y(S_e46489bd, 6, "azure/", 12, "gpt-4.1-mini", S_1f67b185, 7) \
    Y(S_9f80390c, 6, "azure/", 23, "gpt-4.1-mini-2025-04-14", S_089f0062, 7) \
    X(S_064f451e, 6, "azure/", 26, "gpt-4.1-mini-2025-04-14.ft") \
    X(S_09117260, 6, "azure/", 15, "gpt-4.1-mini.ft") \
    Y(S_f590ce09, 6, "azure/", 12, "gpt-4.1-nano", S_9a0bbf48, 7) \
    Y(S_2a61e6f6, 6, "azure/", 23, "gpt-4.1-nano-2025-04-14", S_2490ff77, 7) \
    X(S_9e9e69a6, 6, "azure/", 10, "gpt-4.1.ft") \
    Y(S_b54d0ceb, 6, "azure/", 15, "gpt-4.5-preview", S_f3c08385, 7) \
    X(S_1111746e, 6, "azure/", 26, "gpt-4.5-preview-2025-02-27") \
    Y(S_5a4a113e, 6, "azure/", 6, "gpt-4o", S_8b0bce83, 7) \
    Y(S_d8529fdd, 6, "azure/", 17, "gpt-4o-2024-05-13", S_7f7d16f4, 7) \
    Y(S_a90d886e, 6, "azure/", 17, "gpt-4o-2024-08-06", S_be4c5a9b, 7) \
    X(S_df47dada, 6, "azure/", 20, "gpt-4o-2024-08-06.ft") \
    Y(S_c5348335, 6, "azure/", 17, "gpt-4o-2024-11-20", S_fd79bd20, 7) \
    X(S_e6389fad, 6, "azure/", 31, "gpt-4o-audio-preview-2024-12-17") \
    Y(S_4c3c80c1, 6, "azure/", 11, "gpt-4o-mini", S_b5de1d1b, 7) \
    Y(S_d6fa5eaf, 6, "azure/", 22, "gpt-4o-mini-2024-07-18", S_a0684252, 7) \
    X(S_e98384fc, 6, "azure/", 25, "gpt-4o-mini-2024-07-18.ft") \
    X(S_0a195cc0, 6, "azure/", 28, "gpt-4o-mini-realtime-preview") \
    X(S_a81e2af6, 6, "azure/", 39, "gpt-4o-mini-realtime-preview-2024-12-17") \
    Y(S_f540043c, 6, "azure/", 26, "gpt-4o-mini-search-preview", S_aea437b6, 7) \
    X(S_6ff5abab, 6, "azure/", 37, "gpt-4o-mini-search-preview-2025-03-11") \
    Y(S_eba4e816, 6, "azure/", 22, "gpt-4o-mini-transcribe", S_04894c61, 7) \
    X(S_adf85c3c, 6, "azure/", 15, "gpt-4o-mini-tts") \
    X(S_f7c0c440, 6, "azure/", 14, "gpt-4o-mini.ft") \
    X(S_c59b5034, 6, "azure/", 23, "gpt-4o-realtime-preview") \
    X(S_bf862e1b, 6, "azure/", 34, "gpt-4o-realtime-preview-2024-10-01") \
    X(S_2fbed65d, 6, "azure/", 34, "gpt-4o-realtime-preview-2024-12-17") \
    X(S_244c8fc9, 6, "azure/", 34, "gpt-4o-realtime-preview-2025-06-03") \
    Y(S_9a5b3333, 6, "azure/", 21, "gpt-4o-search-preview", S_ee3393da, 7) \
    X(S_d6b6ddaa, 6, "azure/", 32, "gpt-4o-search-preview-2025-03-11") \
    Y(S_82085c79, 6, "azure/", 17, "gpt-4o-transcribe", S_daeff268, 7) \
    X(S_88490eb9, 6, "azure/", 25, "gpt-4o-transcribe-diarize") \
    X(S_d069a6ea, 6, "azure/", 9, "gpt-4o.ft") \
    Y(S_d6245da2, 6, "azure/", 5, "gpt-5", S_b09485bb, 7) \
    Y(S_8ead931f, 6, "azure/", 7, "gpt-5-1", S_ebfa2447, 11) \
    X(S_7a3ab519, 6, "azure/", 12, "gpt-5-1-chat") \
    X(S_110d4c59, 6, "azure/", 13, "gpt-5-1-codex") \
    X(S_fa14a4e2, 6, "azure/", 17, "gpt-5-1-codex-max") \
    X(S_51344f85, 6, "azure/", 18, "gpt-5-1-codex-mini") \
    Y(S_2a312173, 6, "azure/", 7, "gpt-5-2", S_dd0a4f0b, 11) \
    X(S_50197639, 6, "azure/", 12, "gpt-5-2-chat") \
    X(S_51ae287a, 6, "azure/", 13, "gpt-5-2-codex") \
    Y(S_5ee8953c, 6, "azure/", 11, "gpt-5-2-pro", S_4cecef7f, 7) \
    X(S_4c736e9e, 6, "azure/", 22, "gpt-5-2-pro-2025-12-11") \
    Y(S_de8f508e, 6, "azure/", 16, "gpt-5-2025-08-07", S_eff1ec40, 7) \
    X(S_3f480321, 6, "azure/", 12, "gpt-5-3-chat") \
    X(S_7b62da12, 6, "azure/", 13, "gpt-5-3-codex") \
    Y(S_b055b0d3, 6, "azure/", 7, "gpt-5-4", S_3a0b2b16, 11) \
    Y(S_ee7ded1b, 6, "azure/", 12, "gpt-5-4-mini", S_10f29609, 11) \
    X(S_8df7dc1f, 6, "azure/", 23, "gpt-5-4-mini-2026-03-17") \
    Y(S_7226499c, 6, "azure/", 12, "gpt-5-4-nano", S_e208bf91, 11) \
    X(S_b470a9d0, 6, "azure/", 23, "gpt-5-4-nano-2026-03-17") \
    X(S_c2c2a242, 6, "azure/", 11, "gpt-5-4-pro") \
    X(S_0cd270eb, 6, "azure/", 22, "gpt-5-4-pro-2026-03-05") \
    Y(S_bcc3f470, 6, "azure/", 7, "gpt-5-5", S_e57d2e58, 11) \
    X(S_95a152dd, 6, "azure/", 11, "gpt-5-5-pro") \
    X(S_1d082ed3, 6, "azure/", 22, "gpt-5-5-pro-2026-04-23") \
    X(S_3911ae73, 6, "azure/", 13, "gpt-5-6-cyber") \
    Y(S_58d47494, 6, "azure/", 12, "gpt-5-6-luna", S_e4979e1f, 11) \
    Y(S_1aee3ad2, 6, "azure/", 11, "gpt-5-6-sol", S_f9176dbb, 11) \
    Y(S_8a8a7940, 6, "azure/", 13, "gpt-5-6-terra", S_326eb638, 11) \
    Y(S_7375fe7d, 6, "azure/", 10, "gpt-5-chat", S_6823934c, 7) \
    X(S_f8492084, 6, "azure/", 21, "gpt-5-chat-2025-10-03") \
    X(S_c2594808, 6, "azure/", 17, "gpt-5-chat-latest") \
    Y(S_3db1a78f, 6, "azure/", 11, "gpt-5-codex", S_26cf4aff, 7) \
    Y(S_21668272, 6, "azure/", 10, "gpt-5-mini", S_a779f71c, 7) \
    Y(S_21470ae4, 6, "azure/", 21, "gpt-5-mini-2025-08-07", S_34a3278b, 7) \
    Y(S_56c10da7, 6, "azure/", 10, "gpt-5-nano", S_3ecfc0e6, 7) \
    Y(S_34bb0420, 6, "azure/", 21, "gpt-5-nano-2025-08-07", S_1c918ca1, 7) \
    Y(S_f70e528f, 6, "azure/", 9, "gpt-5-pro", S_116c1ef5, 7) \
    Y(S_b050cd50, 6, "azure/", 20, "gpt-5-pro-2025-10-06", S_9ddca235, 7) \
    X(S_2d22c36d, 6, "azure/", 16, "gpt-5-search-api") \
    X(S_0652cb66, 6, "azure/", 27, "gpt-5-search-api-2025-10-14") \
    Y(S_cca6e1d6, 6, "azure/", 7, "gpt-5.1", S_017fd33e, 7) \
    X(S_4db173ef, 6, "azure/", 18, "gpt-5.1-2025-11-13") \
    Y(S_4a7f8b15, 6, "azure/", 12, "gpt-5.1-chat", S_4c27d583, 7) \
    X(S_96f983c0, 6, "azure/", 23, "gpt-5.1-chat-2025-11-13") \
    Y(S_ab5bea8e, 6, "azure/", 13, "gpt-5.1-codex", S_4eb4d40e, 7) \
    X(S_76341f8e, 6, "azure/", 24, "gpt-5.1-codex-2025-11-13") \
    Y(S_e67faddc, 6, "azure/", 17, "gpt-5.1-codex-max", S_73a08282, 7) \
    Y(S_9416db4a, 6, "azure/", 18, "gpt-5.1-codex-mini", S_0b70235b, 7) \
    X(S_1ae2bf7c, 6, "azure/", 29, "gpt-5.1-codex-mini-2025-11-13") \
    Y(S_76ca3413, 6, "azure/", 7, "gpt-5.2", S_791a0823, 7) \
    X(S_de50f57c, 6, "azure/", 18, "gpt-5.2-2025-12-11") \
    Y(S_9b8891b0, 6, "azure/", 12, "gpt-5.2-chat", S_733a2416, 7) \
    X(S_e51ce167, 6, "azure/", 23, "gpt-5.2-chat-2025-12-11") \
    Y(S_4e8b16f6, 6, "azure/", 13, "gpt-5.2-codex", S_c284d3d7, 7) \
    Y(S_ccbc073f, 6, "azure/", 11, "gpt-5.2-pro", S_c22c1366, 7) \
    X(S_7616d955, 6, "azure/", 22, "gpt-5.2-pro-2025-12-11") \
    Y(S_7c711ead, 6, "azure/", 12, "gpt-5.3-chat", S_7bbcf690, 7) \
    Y(S_9bd44a08, 6, "azure/", 13, "gpt-5.3-codex", S_8662a33d, 7) \
    X(S_4440c2e8, 6, "azure/", 19, "gpt-5.3-codex-spark") \
    Y(S_63ad1699, 6, "azure/", 7, "gpt-5.4", S_101df283, 7) \
    X(S_86714bb7, 6, "azure/", 18, "gpt-5.4-2026-03-05") \
    Y(S_46a65748, 6, "azure/", 12, "gpt-5.4-mini", S_53c6b415, 7) \
    X(S_f4a95953, 6, "azure/", 23, "gpt-5.4-mini-2026-03-17") \
    Y(S_a08c4634, 6, "azure/", 12, "gpt-5.4-nano", S_6120ee47, 7) \
    X(S_3f690fb1, 6, "azure/", 23, "gpt-5.4-nano-2026-03-17") \
    Y(S_91a83c38, 6, "azure/", 11, "gpt-5.4-pro", S_dce1e2ce, 7) \
    X(S_2c5b9f68, 6, "azure/", 22, "gpt-5.4-pro-2026-03-05") \
    Y(S_26a94ed7, 6, "azure/", 7, "gpt-5.5", S_b69f9707, 7) \
    X(S_674c1c8f, 6, "azure/", 18, "gpt-5.5-2026-04-23") \
    X(S_1e01d79e, 6, "azure/", 18, "gpt-5.5-2026-04-24") \
    Y(S_a591bf09, 6, "azure/", 11, "gpt-5.5-pro", S_29595a67, 7) \
    X(S_b68796ec, 6, "azure/", 22, "gpt-5.5-pro-2026-04-23") \
    X(S_98280ce6, 6, "azure/", 7, "gpt-5.6") \
    X(S_536b8781, 6, "azure/", 18, "gpt-5.6-2026-07-09") \
    X(S_a6934e1b, 6, "azure/", 13, "gpt-5.6-cyber") \
    Y(S_28a09ae9, 6, "azure/", 12, "gpt-5.6-luna", S_d3531574, 7) \
    X(S_f7fd9663, 6, "azure/", 23, "gpt-5.6-luna-2026-07-09") \
    Y(S_6f5e21d8, 6, "azure/", 11, "gpt-5.6-sol", S_823425c8, 7) \
    X(S_56f03da7, 6, "azure/", 22, "gpt-5.6-sol-2026-07-09") \
    Y(S_48fd7ca5, 6, "azure/", 13, "gpt-5.6-terra", S_1df6eea7, 7) \
    X(S_8a35da8a, 6, "azure/", 24, "gpt-5.6-terra-2026-07-09") \
    Y(S_e5f0b57e, 6, "azure/", 11, "gpt-6-astra", S_b4b836d3, 7) \
    X(S_b67ac968, 6, "azure/", 11, "gpt-6-cyber") \
    Y(S_d5af78b5, 6, "azure/", 10, "gpt-6-luna", S_05015f4d, 7) \
    Y(S_13714878, 6, "azure/", 9, "gpt-6-sol", S_57880a89, 7) \
    Y(S_d934a6ac, 6, "azure/", 11, "gpt-6.1-sol", S_707174bc, 14) \
    Y(S_8fd51958, 6, "azure/", 13, "gpt-6.1-terra", S_c160a26d, 14) \
    Y(S_18fa7c59, 6, "azure/", 13, "gpt-6.2-astra", S_869f3a13, 14) \
    Y(S_e016d6da, 6, "azure/", 11, "gpt-6.2-sol", S_7db2b698, 14) \
    Y(S_6e12ffc6, 6, "azure/", 9, "gpt-audio", S_e6cc7973, 7) \
    X(S_14fad617, 6, "azure/", 24, "gpt-audio-1.5-2026-02-23") \
    X(S_2f6055f7, 6, "azure/", 20, "gpt-audio-2025-08-28") \
    Y(S_d22ec300, 6, "azure/", 14, "gpt-audio-mini", S_30d5259e, 7) \
    X(S_6cbc3d92, 6, "azure/", 25, "gpt-audio-mini-2025-10-06") \
    X(S_3ab6cf29, 6, "azure/", 24, "gpt-daybreak-blue-latest") \
    X(S_5d727acb, 6, "azure/", 23, "gpt-daybreak-red-latest") \
    Y(S_c77e99ac, 6, "azure/", 11, "gpt-image-1", S_86348a8b, 7) \
    Y(S_8b0079ce, 6, "azure/", 16, "gpt-image-1-mini", S_b5c790c3, 7) \
    X(S_63e02110, 6, "azure/", 22, "gpt-image-2-2026-04-21") \
    Y(S_bca5fb71, 6, "azure/", 19, "gpt-image-2.5-flare", S_107af57a, 7) \
    Y(S_3567db11, 6, "azure/", 22, "gpt-image-2.5-sunburst", S_adc76fec, 7) \
    Y(S_a9acc05e, 6, "azure/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    X(S_39631eed, 6, "azure/", 12, "gpt-realtime") \
    Y(S_af22bd69, 6, "azure/", 16, "gpt-realtime-1.5", S_a1cf32b8, 7) \
    X(S_01f7eecb, 6, "azure/", 27, "gpt-realtime-1.5-2026-02-23") \
    Y(S_2db79e20, 6, "azure/", 14, "gpt-realtime-2", S_88393009, 7) \
    Y(S_cbfa5a18, 6, "azure/", 16, "gpt-realtime-2.1", S_7453fdb1, 7) \
    X(S_63e73d46, 6, "azure/", 21, "gpt-realtime-2.1-mini") \
    X(S_62ac9bb2, 6, "azure/", 23, "gpt-realtime-2025-08-28") \
    Y(S_0f6a3919, 6, "azure/", 17, "gpt-realtime-mini", S_c90a4dd6, 7) \
    X(S_5d2c5a0d, 6, "azure/", 28, "gpt-realtime-mini-2025-10-06") \
    X(S_e43d36b3, 6, "azure/", 28, "gpt-realtime-mini-2025-12-15") \
    Y(S_95bd7278, 6, "azure/", 6, "grok-3", S_e3c5fa5d, 4) \
    Y(S_5c5cc546, 6, "azure/", 11, "grok-3-beta", S_6ed91b9a, 5) \
    X(S_40953e7b, 6, "azure/", 16, "grok-3-fast-beta") \
    Y(S_d14ef607, 6, "azure/", 11, "grok-3-mini", S_ca23b0a7, 4) \
    Y(S_91fe0589, 6, "azure/", 16, "grok-3-mini-beta", S_d3c4a68f, 5) \
    X(S_75c27b98, 6, "azure/", 21, "grok-3-mini-fast-beta") \
    Y(S_631d72ad, 6, "azure/", 6, "grok-4", S_45e0c81d, 4) \
    X(S_7bbc9db9, 6, "azure/", 27, "grok-4-1-fast-non-reasoning") \
    X(S_5b954fd4, 6, "azure/", 23, "grok-4-1-fast-reasoning") \
    X(S_b07c949b, 6, "azure/", 23, "grok-4-20-non-reasoning") \
    X(S_42a94b9b, 6, "azure/", 19, "grok-4-20-reasoning") \
    Y(S_8400bba8, 6, "azure/", 25, "grok-4-fast-non-reasoning", S_c6eab357, 4) \
    Y(S_2484bd01, 6, "azure/", 21, "grok-4-fast-reasoning", S_fc111361, 4) \
    Y(S_de80a374, 6, "azure/", 27, "grok-4.1-fast-non-reasoning", S_b650fde4, 9) \
    Y(S_c57ba402, 6, "azure/", 23, "grok-4.1-fast-reasoning", S_0fc29701, 9) \
    X(S_e14172ac, 6, "azure/", 33, "grok-4.20-beta-0309-non-reasoning") \
    X(S_00d7c7b7, 6, "azure/", 29, "grok-4.20-beta-0309-reasoning") \
    Y(S_0441e820, 6, "azure/", 23, "grok-4.20-non-reasoning", S_a220f500, 4) \
    Y(S_09c7d7eb, 6, "azure/", 19, "grok-4.20-reasoning", S_497e0373, 4) \
    Y(S_0df305ca, 6, "azure/", 8, "grok-4.3", S_cf4bc151, 4) \
    Y(S_63678b67, 6, "azure/", 16, "grok-code-fast-1", S_b58e6219, 5) \
    Y(S_b378d007, 6, "azure/", 15, "jamba-1.5-large", S_b64b0607, 0) \
    Y(S_c6e8f835, 6, "azure/", 14, "jamba-1.5-mini", S_258bbf27, 0) \
    Y(S_78b2737a, 6, "azure/", 14, "jamba-instruct", S_0154c4ac, 5) \
    Y(S_6c5e1766, 6, "azure/", 4, "k2p6", S_f7e3d7f7, 18) \
    Y(S_7e48495c, 6, "azure/", 9, "kimi-k2.5", S_db11e778, 11) \
    Y(S_9391d3e7, 6, "azure/", 9, "kimi-k2.6", S_47f91584, 7) \
    Y(S_7243f19b, 6, "azure/", 14, "kimi-k2.7-code", S_a4d868aa, 26) \
    Y(S_267f83a4, 6, "azure/", 7, "kimi-k3", S_bd9a0868, 10) \
    Y(S_6b89d9f8, 6, "azure/", 23, "llama-3.1-405B-Instruct", S_bdd91470, 0) \
    Y(S_fa9b1442, 6, "azure/", 12, "ministral-3b", S_5a0ea3e3, 10) \
    X(S_2dc555e1, 6, "azure/", 17, "ministral-3b-2410") \
    X(S_2d4e7138, 6, "azure/", 24, "mistral-document-ai-2505") \
    Y(S_fb20cb12, 6, "azure/", 13, "mistral-large", S_b489b4a7, 10) \
    X(S_1fa2ffa2, 6, "azure/", 18, "mistral-large-2402") \
    Y(S_288bbb17, 6, "azure/", 18, "mistral-large-2407", S_2000e894, 10) \
    Y(S_1e4961ae, 6, "azure/", 15, "mistral-large-3", S_7701a8a2, 8) \
    X(S_8d838a18, 6, "azure/", 20, "mistral-large-latest") \
    Y(S_5a1d8a12, 6, "azure/", 19, "mistral-medium-2505", S_020fa132, 10) \
    Y(S_1b68679d, 6, "azure/", 18, "mistral-medium-3-5", S_dff2ffe2, 10) \
    Y(S_7951535e, 6, "azure/", 18, "mistral-medium-3.5", S_f8acf7c0, 8) \
    Y(S_15adc51c, 6, "azure/", 12, "mistral-nemo", S_6452a4cf, 5) \
    Y(S_948f39af, 6, "azure/", 18, "mistral-small-2503", S_a2fc07cd, 10) \
    X(S_6616ee0e, 6, "azure/", 12, "model-router") \
    X(S_a792d82d, 6, "azure/", 12, "model_router") \
    Y(S_9069046e, 6, "azure/", 2, "o1", S_739c0b67, 7) \
    Y(S_a02603cb, 6, "azure/", 13, "o1-2024-12-17", S_5dfe915a, 7) \
    Y(S_2e1ce162, 6, "azure/", 7, "o1-mini", S_aa200039, 7) \
    Y(S_9d0abc74, 6, "azure/", 18, "o1-mini-2024-09-12", S_7e9e0587, 7) \
    Y(S_90fdeb81, 6, "azure/", 10, "o1-preview", S_00cd774a, 7) \
    Y(S_c5bb2fbd, 6, "azure/", 21, "o1-preview-2024-09-12", S_4a1acd18, 7) \
    Y(S_a9cfaf99, 6, "azure/", 6, "o1-pro", S_f78c1dac, 7) \
    X(S_b1aed747, 6, "azure/", 17, "o1-pro-2025-03-19") \
    Y(S_126e6372, 6, "azure/", 2, "o3", S_2d36bbf0, 7) \
    Y(S_c8bfb2bc, 6, "azure/", 13, "o3-2025-04-16", S_cad5d0f1, 7) \
    Y(S_a22044cc, 6, "azure/", 16, "o3-deep-research", S_a52679d2, 7) \
    X(S_e51ebf9c, 6, "azure/", 27, "o3-deep-research-2025-06-26") \
    Y(S_7ae0873d, 6, "azure/", 7, "o3-mini", S_598d0df5, 7) \
    Y(S_04d7ebdd, 6, "azure/", 18, "o3-mini-2025-01-31", S_d4593d5f, 7) \
    Y(S_88cbc3f6, 6, "azure/", 6, "o3-pro", S_87ace12b, 7) \
    Y(S_35e157fe, 6, "azure/", 17, "o3-pro-2025-06-10", S_e320fcac, 7) \
    Y(S_209f2e1b, 6, "azure/", 7, "o4-mini", S_e689eb5c, 7) \
    Y(S_4bea2ae6, 6, "azure/", 18, "o4-mini-2025-04-16", S_c808e42f, 7) \
    Y(S_924e4d4e, 6, "azure/", 21, "o4-mini-deep-research", S_bb54e7d9, 7) \
    X(S_f6354745, 6, "azure/", 32, "o4-mini-deep-research-2025-06-26") \
    Y(S_234e32e1, 6, "azure/", 26, "phi-3.5-mini-128k-instruct", S_7b1c49ca, 10) \
    X(S_70788431, 6, "azure/", 10, "phi-4-mini") \
    X(S_8c2a9702, 6, "azure/", 16, "phi-4-multimodal") \
    X(S_3f4a2b04, 6, "azure/", 14, "phi3-medium-4k") \
    X(S_5edaa5ff, 6, "azure/", 19, "phi35-mini-instruct") \
    X(S_47b01b8a, 6, "azure/", 18, "phi35-moe-instruct") \
    X(S_19ac1cb4, 6, "azure/", 21, "phi35-vision-instruct") \
    X(S_d8dbd6be, 6, "azure/", 4, "phi4") \
    X(S_908425e7, 6, "azure/", 18, "phi4-mini-instruct") \
    X(S_ff4e62ea, 6, "azure/", 8, "poseidon") \
    X(S_1a9db628, 6, "azure/", 12, "text-ada-001") \
    X(S_e10a7816, 6, "azure/", 16, "text-babbage-001") \
    X(S_d378ec04, 6, "azure/", 10, "text-curie") \
    X(S_0347d0f7, 6, "azure/", 12, "text-davinci") \
    X(S_8bcdfdbf, 6, "azure/", 16, "text-davinci-001") \
    X(S_56786dc1, 6, "azure/", 16, "text-davinci-002") \
    X(S_9f8b6253, 6, "azure/", 16, "text-davinci-003") \
    Y(S_63f27e0e, 6, "azure/", 22, "text-embedding-3-large", S_e26e191a, 7) \
    Y(S_2ba96795, 6, "azure/", 22, "text-embedding-3-small", S_69674c99, 7) \
    X(S_4af524cb, 6, "azure/", 18, "text-embedding-ada") \
    Y(S_03f59e98, 6, "azure/", 22, "text-embedding-ada-002", S_2aebef09, 7) \
    X(S_fd159d8e, 6, "azure/", 25, "text-embedding-ada-002-v2") \
    X(S_eaa23411, 6, "azure/", 5, "tts-1") \
    Y(S_92bdfe5f, 6, "azure/", 7, "whisper", S_8c1f7d8c, 11) \
    X(S_855bc7be, 6, "azure/", 9, "whisper-1") \
    Y(S_b1729493, 6, "azure/", 16, "wizardlm-2-8x22b", S_303d7f44, 10) \
    X(S_75c38991, 0, "", 8, "azure_ai") \
    X(S_93894f51, 0, "", 12, "azure_openai") \
    X(S_44892e26, 0, "", 11, "azureopenai") \
    X(S_f19656b7, 0, "", 4, "baai") \
    Y(S_2f776bef, 5, "baai/", 10, "bge-en-icl", S_b2f6ce76, 5) \
    Y(S_bf78a02e, 5, "baai/", 12, "bge-m3-multi", S_a0cce1cf, 5) \
    Y(S_6f5478ad, 5, "baai/", 23, "bge-multilingual-gemma2", S_a08d6ff6, 5) \
    X(S_a89151ba, 0, "", 5, "baidu") \
    X(S_6261127c, 6, "baidu/", 17, "ERNIE-4.5-21B-A3B") \
    X(S_5f4abf99, 6, "baidu/", 24, "ERNIE-4.5-300B-A47B-Base") \
    X(S_acfc6b72, 6, "baidu/", 20, "ERNIE-4.5-VL-28B-A3B") \
    X(S_071296c8, 6, "baidu/", 27, "ERNIE-4.5-VL-424B-A47B-Base") \
    Y(S_6d9d8c9f, 6, "baidu/", 12, "paddleocr-vl", S_4e3c8134, 13) \
    X(S_add1d262, 0, "", 7, "baseten") \
    Y(S_86b7c552, 8, "baseten/", 8, "Beam-1.0", S_6d680a1e, 11) \
    Y(S_3f44b43f, 8, "baseten/", 16, "DeepSeek-V3-0324", S_a6523deb, 12) \
    Y(S_07241401, 8, "baseten/", 13, "DeepSeek-V3.1", S_63f8f246, 12) \
    Y(S_0f114aaa, 8, "baseten/", 22, "DeepSeek-V4-Flash-0731", S_ad002eba, 12) \
    Y(S_afb15b8d, 8, "baseten/", 15, "DeepSeek-V4-Pro", S_731778e7, 3) \
    Y(S_b4ba6bc6, 8, "baseten/", 20, "DeepSeek-V4-Pro-0813", S_1134c864, 12) \
    Y(S_65d26f44, 8, "baseten/", 19, "DeepSeek-V4.1-Flash", S_996301ef, 12) \
    Y(S_78f4b4b1, 8, "baseten/", 24, "DeepSeek-V4.1-Flash-1017", S_80332f07, 12) \
    Y(S_af2933c4, 8, "baseten/", 29, "DeepSeek-V4.1-Flash-1017-Fast", S_04401a5f, 12) \
    Y(S_a645cdbb, 8, "baseten/", 24, "DeepSeek-V4.1-Flash-Fast", S_3eedea3a, 12) \
    Y(S_b0e16e40, 8, "baseten/", 7, "GLM-4.7", S_926ec37e, 8) \
    Y(S_6cd51460, 8, "baseten/", 7, "GLM-5.2", S_35c4a218, 3) \
    Y(S_0021f0c5, 8, "baseten/", 12, "GLM-5.2-Fast", S_ad84fcf0, 3) \
    Y(S_e4222e7d, 8, "baseten/", 7, "GLM-5.3", S_1aa8d75f, 8) \
    Y(S_da4b26ae, 8, "baseten/", 12, "GLM-5.3-Fast", S_21650e93, 8) \
    Y(S_ce29f0ad, 8, "baseten/", 13, "GLM-5.3-Flash", S_63efa682, 8) \
    Y(S_130cdcb0, 8, "baseten/", 21, "Kimi-K2-Instruct-0905", S_dbf1cad2, 11) \
    Y(S_f624267a, 8, "baseten/", 16, "Kimi-K2-Thinking", S_f7860c86, 11) \
    Y(S_8801956b, 8, "baseten/", 9, "Kimi-K2.5", S_09d40d95, 3) \
    Y(S_69aa0e53, 8, "baseten/", 9, "Kimi-K2.6", S_b2d2406a, 3) \
    Y(S_7fd0934f, 8, "baseten/", 14, "Kimi-K2.7-Code", S_d53bb386, 3) \
    Y(S_ef73fa3b, 8, "baseten/", 7, "Kimi-K3", S_f026672c, 3) \
    Y(S_07ca71bc, 8, "baseten/", 13, "Kimi-K3.1-Pro", S_54cb8b60, 11) \
    Y(S_64f04949, 8, "baseten/", 12, "MiniMax-M2.5", S_69289e5b, 3) \
    X(S_fbe6ebc0, 8, "baseten/", 22, "MiniMaxAI/MiniMax-M2.5") \
    X(S_dbf1cad2, 8, "baseten/", 32, "Moonshotai-Kimi-K2-Instruct-0905") \
    Y(S_536c9f99, 8, "baseten/", 33, "NVIDIA-Nemotron-3-Ultra-550B-A55B", S_cbcad9ec, 7) \
    Y(S_b3f36992, 8, "baseten/", 38, "NVIDIA-Nemotron-3.5-Super-VL-120B-A12B", S_c34d5d39, 7) \
    Y(S_588806f4, 8, "baseten/", 18, "Nemotron-120B-A12B", S_f3a187ad, 7) \
    X(S_a6523deb, 8, "baseten/", 28, "deepseek-ai/DeepSeek-V3-0324") \
    X(S_63f8f246, 8, "baseten/", 25, "deepseek-ai/DeepSeek-V3.1") \
    X(S_ad002eba, 8, "baseten/", 34, "deepseek-ai/DeepSeek-V4-Flash-0731") \
    X(S_8add57b2, 8, "baseten/", 27, "deepseek-ai/DeepSeek-V4-Pro") \
    X(S_1134c864, 8, "baseten/", 32, "deepseek-ai/DeepSeek-V4-Pro-0813") \
    X(S_996301ef, 8, "baseten/", 31, "deepseek-ai/DeepSeek-V4.1-Flash") \
    X(S_80332f07, 8, "baseten/", 36, "deepseek-ai/DeepSeek-V4.1-Flash-1017") \
    X(S_04401a5f, 8, "baseten/", 41, "deepseek-ai/DeepSeek-V4.1-Flash-1017-Fast") \
    X(S_3eedea3a, 8, "baseten/", 36, "deepseek-ai/DeepSeek-V4.1-Flash-Fast") \
    Y(S_91602181, 8, "baseten/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_4fcb8e45, 8, "baseten/", 7, "inkling", S_9f90e319, 10) \
    Y(S_fe9bf541, 8, "baseten/", 13, "inkling-small", S_619b9f06, 17) \
    X(S_14d706ca, 8, "baseten/", 27, "meta-models/muse-spark-open") \
    X(S_dda50397, 8, "baseten/", 32, "moonshotai/Kimi-K2-Instruct-0905") \
    X(S_f7860c86, 8, "baseten/", 27, "moonshotai/Kimi-K2-Thinking") \
    X(S_28a2cedc, 8, "baseten/", 20, "moonshotai/Kimi-K2.5") \
    X(S_e7b6937e, 8, "baseten/", 20, "moonshotai/Kimi-K2.6") \
    X(S_2928b2e4, 8, "baseten/", 25, "moonshotai/Kimi-K2.7-Code") \
    X(S_4816f8cf, 8, "baseten/", 18, "moonshotai/Kimi-K3") \
    X(S_54cb8b60, 8, "baseten/", 24, "moonshotai/Kimi-K3.1-Pro") \
    Y(S_b64f223f, 8, "baseten/", 15, "muse-spark-open", S_6a96c482, 5) \
    X(S_cbcad9ec, 8, "baseten/", 40, "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B") \
    X(S_c34d5d39, 8, "baseten/", 45, "nvidia/NVIDIA-Nemotron-3.5-Super-VL-120B-A12B") \
    X(S_f3a187ad, 8, "baseten/", 25, "nvidia/Nemotron-120B-A12B") \
    Y(S_de75ca20, 8, "baseten/", 19, "openai/gpt-oss-120b", S_e9425fb7, 15) \
    X(S_6d680a1e, 8, "baseten/", 19, "reflection/Beam-1.0") \
    X(S_dd221551, 8, "baseten/", 24, "thinkingmachines/inkling") \
    Y(S_196187a9, 8, "baseten/", 30, "thinkingmachines/inkling-small", S_619b9f06, 0) \
    X(S_926ec37e, 8, "baseten/", 15, "zai-org/GLM-4.7") \
    X(S_6163d66b, 8, "baseten/", 15, "zai-org/GLM-5.2") \
    X(S_65d23a11, 8, "baseten/", 20, "zai-org/GLM-5.2-Fast") \
    X(S_1aa8d75f, 8, "baseten/", 15, "zai-org/GLM-5.3") \
    X(S_21650e93, 8, "baseten/", 20, "zai-org/GLM-5.3-Fast") \
    X(S_63efa682, 8, "baseten/", 21, "zai-org/GLM-5.3-Flash") \
    X(S_0e240083, 0, "", 16, "bedrock-converse") \
    Y(S_9edac25f, 8, "bedrock/", 11, "DeepSeek-R1", S_91063e9f, 12) \
    Y(S_9dbd63bc, 8, "bedrock/", 13, "DeepSeek-V3.1", S_63f8f246, 12) \
    Y(S_73cc6c81, 8, "bedrock/", 13, "GLM-4.7-Flash", S_203bb649, 8) \
    X(S_0dcbadd1, 8, "bedrock/", 16, "Llama-2-13b-chat") \
    Y(S_02e1d849, 8, "bedrock/", 16, "Llama-2-70b-chat", S_dbec4eac, 0) \
    Y(S_a35fbcff, 8, "bedrock/", 20, "Llama-3-70B-Instruct", S_25b8c568, 16) \
    Y(S_a8484c14, 8, "bedrock/", 19, "Llama-3-8B-Instruct", S_c3f1b47a, 16) \
    Y(S_720f1e5f, 8, "bedrock/", 22, "Llama-3.1-70B-Instruct", S_7380069d, 16) \
    Y(S_90ead453, 8, "bedrock/", 21, "Llama-3.1-8B-Instruct", S_3ca282e3, 16) \
    Y(S_ef11f36a, 8, "bedrock/", 21, "Llama-3.2-1B-Instruct", S_17462d42, 5) \
    Y(S_c3c16fc4, 8, "bedrock/", 21, "Llama-3.2-3B-Instruct", S_07904cda, 5) \
    Y(S_52504f2b, 8, "bedrock/", 22, "Llama-3.3-70B-Instruct", S_2ff449ca, 5) \
    Y(S_e6e0dab8, 8, "bedrock/", 10, "MiniMax-M2", S_ee062322, 10) \
    Y(S_d2bdaa16, 8, "bedrock/", 12, "MiniMax-M2.1", S_1547dd6a, 10) \
    Y(S_e4dbf214, 8, "bedrock/", 12, "MiniMax-M2.5", S_69289e5b, 3) \
    Y(S_14386ec8, 8, "bedrock/", 24, "Mistral-7B-Instruct-v0.2", S_1704e521, 10) \
    Y(S_9431ad7c, 8, "bedrock/", 27, "NVIDIA-Nemotron-Nano-12B-v2", S_32ebd92f, 7) \
    Y(S_7cdfb9ce, 8, "bedrock/", 16, "Qwen3-Coder-Next", S_2d9ce9cd, 5) \
    X(S_8bb8b798, 8, "bedrock/", 14, "ai21.j2-mid-v1") \
    X(S_57455345, 8, "bedrock/", 16, "ai21.j2-ultra-v1") \
    X(S_ac40ae65, 8, "bedrock/", 25, "ai21.jamba-1-5-large-v1:0") \
    X(S_ce542a60, 8, "bedrock/", 24, "ai21.jamba-1-5-mini-v1:0") \
    X(S_9547368c, 8, "bedrock/", 24, "ai21.jamba-instruct-v1:0") \
    Y(S_3eb66e3f, 8, "bedrock/", 23, "amazon.nova-2-lite-v1:0", S_0140ce08, 7) \
    Y(S_fb66796f, 8, "bedrock/", 40, "amazon.nova-2-multimodal-embeddings-v1:0", S_41066066, 0) \
    Y(S_5bc0e61a, 8, "bedrock/", 39, "amazon.nova-2-pro-preview-20251202-v1:0", S_df54549f, 0) \
    Y(S_65d60220, 8, "bedrock/", 24, "amazon.nova-2-sonic-v1:0", S_29e8ba49, 0) \
    Y(S_9a8c70b5, 8, "bedrock/", 21, "amazon.nova-lite-v1:0", S_42ad9933, 5) \
    Y(S_894ed0af, 8, "bedrock/", 22, "amazon.nova-micro-v1:0", S_23380e68, 5) \
    Y(S_9ff496a5, 8, "bedrock/", 24, "amazon.nova-premier-v1:0", S_ecc917fc, 0) \
    Y(S_8c3f7eb4, 8, "bedrock/", 20, "amazon.nova-pro-v1:0", S_a1fe3915, 5) \
    Y(S_a4b5bd34, 8, "bedrock/", 22, "amazon.nova-sonic-v1:0", S_f9524d46, 0) \
    Y(S_c6cc7567, 8, "bedrock/", 18, "amazon.rerank-v1:0", S_d65772a7, 0) \
    Y(S_f17ce399, 8, "bedrock/", 29, "amazon.titan-embed-g1-text-02", S_cbe25c25, 0) \
    Y(S_d26c7eef, 8, "bedrock/", 27, "amazon.titan-embed-image-v1", S_360b76c5, 0) \
    Y(S_f9a0e833, 8, "bedrock/", 26, "amazon.titan-embed-text-v1", S_893bfef2, 0) \
    Y(S_28d14ec2, 8, "bedrock/", 28, "amazon.titan-embed-text-v2:0", S_78d696d3, 0) \
    Y(S_92dea9b5, 8, "bedrock/", 28, "amazon.titan-text-express-v1", S_72912d16, 7) \
    Y(S_14422b2b, 8, "bedrock/", 25, "amazon.titan-text-lite-v1", S_7189a623, 7) \
    Y(S_f06bab83, 8, "bedrock/", 30, "amazon.titan-text-premier-v1:0", S_272c2fdb, 7) \
    X(S_42070e54, 8, "bedrock/", 40, "anthropic.claude-3-5-haiku-20241022-v1:0") \
    Y(S_925d98af, 8, "bedrock/", 41, "anthropic.claude-3-5-sonnet-20240620-v1:0", S_48769005, 7) \
    X(S_750a4bec, 8, "bedrock/", 41, "anthropic.claude-3-5-sonnet-20241022-v2:0") \
    X(S_11dbc6e3, 8, "bedrock/", 41, "anthropic.claude-3-7-sonnet-20240620-v1:0") \
    Y(S_006c68e0, 8, "bedrock/", 41, "anthropic.claude-3-7-sonnet-20250219-v1:0", S_d74b52c8, 7) \
    Y(S_7393bbfd, 8, "bedrock/", 38, "anthropic.claude-3-haiku-20240307-v1:0", S_6a1692de, 7) \
    X(S_5cd29687, 8, "bedrock/", 37, "anthropic.claude-3-opus-20240229-v1:0") \
    X(S_a9f89aa6, 8, "bedrock/", 39, "anthropic.claude-3-sonnet-20240229-v1:0") \
    Y(S_f3202b4a, 8, "bedrock/", 24, "anthropic.claude-fable-5", S_d4cdf8cd, 7) \
    Y(S_f9389739, 8, "bedrock/", 26, "anthropic.claude-fable-5-1", S_e12f6882, 7) \
    Y(S_d162cf15, 8, "bedrock/", 31, "anthropic.claude-fable-5-1-v1:0", S_e73fefc1, 7) \
    Y(S_d370ab74, 8, "bedrock/", 26, "anthropic.claude-fable-5-2", S_ee2b3c29, 7) \
    Y(S_63179d9d, 8, "bedrock/", 27, "anthropic.claude-fable-5-v1", S_869a73a1, 7) \
    Y(S_e16a1507, 8, "bedrock/", 29, "anthropic.claude-fable-5-v1:0", S_5026918f, 7) \
    Y(S_86571a54, 8, "bedrock/", 40, "anthropic.claude-haiku-4-5-20251001-v1:0", S_e353749a, 7) \
    Y(S_705997e0, 8, "bedrock/", 26, "anthropic.claude-haiku-5-5", S_e843a35f, 7) \
    Y(S_57290645, 8, "bedrock/", 27, "anthropic.claude-instant-v1", S_bbeca3c1, 29) \
    X(S_43b6df41, 8, "bedrock/", 39, "anthropic.claude-opus-4-1-20250805-v1:0") \
    X(S_7e4f5cc3, 8, "bedrock/", 37, "anthropic.claude-opus-4-20250514-v1:0") \
    Y(S_1d404300, 8, "bedrock/", 39, "anthropic.claude-opus-4-5-20251101-v1:0", S_9f8f3d41, 7) \
    Y(S_cf4c8159, 8, "bedrock/", 30, "anthropic.claude-opus-4-5-v1:0", S_08159663, 7) \
    Y(S_7d139140, 8, "bedrock/", 25, "anthropic.claude-opus-4-6", S_77e70352, 7) \
    Y(S_fb71045b, 8, "bedrock/", 28, "anthropic.claude-opus-4-6-v1", S_12a1cb0b, 7) \
    Y(S_6d2c6e2d, 8, "bedrock/", 30, "anthropic.claude-opus-4-6-v1:0", S_40463b20, 7) \
    Y(S_77f7a4b4, 8, "bedrock/", 25, "anthropic.claude-opus-4-7", S_e9ba62ee, 7) \
    Y(S_83cbf523, 8, "bedrock/", 28, "anthropic.claude-opus-4-7-v1", S_010c0d08, 7) \
    Y(S_2c5667b2, 8, "bedrock/", 30, "anthropic.claude-opus-4-7-v1:0", S_46bb746e, 7) \
    Y(S_150606eb, 8, "bedrock/", 25, "anthropic.claude-opus-4-8", S_5e3f5217, 7) \
    Y(S_ef7a1cbc, 8, "bedrock/", 28, "anthropic.claude-opus-4-8-v1", S_e440858f, 7) \
    Y(S_6b81c4cf, 8, "bedrock/", 30, "anthropic.claude-opus-4-8-v1:0", S_ad2af1cd, 7) \
    Y(S_7af17e76, 8, "bedrock/", 23, "anthropic.claude-opus-5", S_3ad0dcda, 7) \
    Y(S_708e00a1, 8, "bedrock/", 25, "anthropic.claude-opus-5-5", S_a29721bc, 7) \
    Y(S_ccb6bfda, 8, "bedrock/", 28, "anthropic.claude-opus-5-5-v1", S_66bd9cba, 7) \
    Y(S_e7f7a88a, 8, "bedrock/", 30, "anthropic.claude-opus-5-5-v1:0", S_cb3e5ac7, 7) \
    Y(S_1eb81de9, 8, "bedrock/", 26, "anthropic.claude-opus-5-v1", S_86c23203, 7) \
    Y(S_b287b287, 8, "bedrock/", 28, "anthropic.claude-opus-5-v1:0", S_261c4678, 7) \
    Y(S_b68e609d, 8, "bedrock/", 39, "anthropic.claude-sonnet-4-20250514-v1:0", S_f1c49239, 7) \
    Y(S_06bb0c44, 8, "bedrock/", 41, "anthropic.claude-sonnet-4-5-20250929-v1:0", S_c9d323f2, 7) \
    Y(S_d80ba011, 8, "bedrock/", 27, "anthropic.claude-sonnet-4-6", S_9967b41a, 7) \
    Y(S_a171d2df, 8, "bedrock/", 30, "anthropic.claude-sonnet-4-6-v1", S_7be93b50, 7) \
    Y(S_db82e320, 8, "bedrock/", 32, "anthropic.claude-sonnet-4-6-v1:0", S_9995146f, 7) \
    Y(S_b34eb64e, 8, "bedrock/", 25, "anthropic.claude-sonnet-5", S_bceb745d, 7) \
    Y(S_58421a79, 8, "bedrock/", 27, "anthropic.claude-sonnet-5-5", S_e4f454b2, 7) \
    Y(S_853f163d, 8, "bedrock/", 28, "anthropic.claude-sonnet-5-v1", S_35ca1ecb, 7) \
    Y(S_6f979afb, 8, "bedrock/", 30, "anthropic.claude-sonnet-5-v1:0", S_cf9cc96e, 7) \
    X(S_ef572207, 8, "bedrock/", 19, "anthropic.claude-v1") \
    X(S_0671fb72, 8, "bedrock/", 19, "anthropic.claude-v2") \
    X(S_cfa34d3c, 8, "bedrock/", 21, "anthropic.claude-v2:1") \
    X(S_42ad9933, 8, "bedrock/", 26, "apac.amazon.nova-lite-v1:0") \
    X(S_23380e68, 8, "bedrock/", 27, "apac.amazon.nova-micro-v1:0") \
    X(S_a1fe3915, 8, "bedrock/", 25, "apac.amazon.nova-pro-v1:0") \
    X(S_c8cc78aa, 8, "bedrock/", 6, "claude") \
    Y(S_d87862f7, 8, "bedrock/", 25, "claude-3-5-haiku-20241022", S_effe8193, 10) \
    Y(S_0c8b7ba9, 8, "bedrock/", 26, "claude-3-5-sonnet-20240620", S_faa1859b, 7) \
    Y(S_f2ef031c, 8, "bedrock/", 26, "claude-3-5-sonnet-20241022", S_96e38454, 10) \
    Y(S_d80ee314, 8, "bedrock/", 26, "claude-3-7-sonnet-20250219", S_e9d11e6d, 7) \
    Y(S_c5dcb769, 8, "bedrock/", 23, "claude-3-haiku-20240307", S_91090c0d, 0) \
    Y(S_75ecbe85, 8, "bedrock/", 22, "claude-3-opus-20240229", S_174688c8, 0) \
    Y(S_44e46be1, 8, "bedrock/", 24, "claude-3-sonnet-20240229", S_1510e818, 0) \
    Y(S_7c42d656, 8, "bedrock/", 26, "claude-3.5-sonnet-20240620", S_6fa30820, 10) \
    Y(S_96db8e6f, 8, "bedrock/", 14, "claude-fable-5", S_b22bc474, 10) \
    Y(S_13e3a651, 8, "bedrock/", 16, "claude-fable-5-1", S_e12f6882, 17) \
    Y(S_12a35a0e, 8, "bedrock/", 16, "claude-fable-5-2", S_ee2b3c29, 17) \
    Y(S_8ae655d2, 8, "bedrock/", 16, "claude-fable-5.1", S_7fa75277, 10) \
    Y(S_601cb6c3, 8, "bedrock/", 16, "claude-fable-5.2", S_d74a27bc, 10) \
    Y(S_0eb7597b, 8, "bedrock/", 25, "claude-haiku-4-5-20251001", S_5702bc24, 7) \
    Y(S_ca69b3fd, 8, "bedrock/", 16, "claude-haiku-5-5", S_e843a35f, 17) \
    Y(S_13d78bb5, 8, "bedrock/", 16, "claude-haiku-5.5", S_7e6444e2, 10) \
    X(S_b674fab3, 8, "bedrock/", 14, "claude-instant") \
    Y(S_d44b076a, 8, "bedrock/", 24, "claude-opus-4-1-20250805", S_3feb9bb9, 0) \
    Y(S_eb4773ab, 8, "bedrock/", 22, "claude-opus-4-20250514", S_7cac6784, 0) \
    Y(S_69095cfe, 8, "bedrock/", 15, "claude-opus-4-5", S_42c9524a, 11) \
    Y(S_e775d3a4, 8, "bedrock/", 24, "claude-opus-4-5-20251101", S_b12b3a9f, 7) \
    Y(S_6d4ec791, 8, "bedrock/", 15, "claude-opus-4-6", S_8cd5cad8, 11) \
    Y(S_21e35b14, 8, "bedrock/", 15, "claude-opus-4-7", S_8788f588, 11) \
    Y(S_6c31fde6, 8, "bedrock/", 15, "claude-opus-4-8", S_5e3f5217, 17) \
    Y(S_4371191a, 8, "bedrock/", 15, "claude-opus-4.5", S_a4fb16b2, 10) \
    Y(S_80970a68, 8, "bedrock/", 15, "claude-opus-4.6", S_df644976, 10) \
    Y(S_0f0b5b25, 8, "bedrock/", 15, "claude-opus-4.7", S_579b61b6, 10) \
    Y(S_d6be9298, 8, "bedrock/", 15, "claude-opus-4.8", S_506bf102, 10) \
    Y(S_6fbac708, 8, "bedrock/", 13, "claude-opus-5", S_cfcdefab, 10) \
    Y(S_d4a4ffda, 8, "bedrock/", 15, "claude-opus-5-5", S_a29721bc, 17) \
    Y(S_aace0c1c, 8, "bedrock/", 15, "claude-opus-5.5", S_1954d110, 10) \
    Y(S_d5c79ce8, 8, "bedrock/", 24, "claude-sonnet-4-20250514", S_4cfcdc05, 0) \
    Y(S_2b7447a9, 8, "bedrock/", 26, "claude-sonnet-4-5-20250929", S_b3d10ab5, 7) \
    Y(S_d0531872, 8, "bedrock/", 31, "claude-sonnet-4-5-20250929-v1:0", S_c9d323f2, 17) \
    Y(S_4c2cb5c5, 8, "bedrock/", 17, "claude-sonnet-4-6", S_2fb98617, 11) \
    Y(S_88340b47, 8, "bedrock/", 20, "claude-sonnet-4-6-v1", S_7be93b50, 17) \
    Y(S_d4c3a61e, 8, "bedrock/", 17, "claude-sonnet-4.6", S_e247451a, 10) \
    Y(S_06887c91, 8, "bedrock/", 15, "claude-sonnet-5", S_bceb745d, 17) \
    Y(S_f319c3d9, 8, "bedrock/", 17, "claude-sonnet-5-5", S_e4f454b2, 17) \
    Y(S_a853278a, 8, "bedrock/", 17, "claude-sonnet-5.5", S_87f2105b, 10) \
    Y(S_21e59f47, 8, "bedrock/", 9, "claude-v1", S_ef572207, 10) \
    X(S_3d345540, 8, "bedrock/", 29, "cohere.command-light-text-v14") \
    X(S_055eac1c, 8, "bedrock/", 26, "cohere.command-r-plus-v1:0") \
    X(S_c4d29a34, 8, "bedrock/", 21, "cohere.command-r-v1:0") \
    X(S_417c5c6f, 8, "bedrock/", 23, "cohere.command-text-v14") \
    X(S_653a3fd4, 8, "bedrock/", 23, "cohere.embed-english-v3") \
    X(S_5d3a4c83, 8, "bedrock/", 28, "cohere.embed-multilingual-v3") \
    X(S_cf3cdad4, 8, "bedrock/", 17, "cohere.embed-v4:0") \
    Y(S_b6df5976, 8, "bedrock/", 9, "command-r", S_f80ce092, 7) \
    Y(S_8b255d52, 8, "bedrock/", 14, "command-r-plus", S_dc0e5529, 7) \
    Y(S_b45601a3, 8, "bedrock/", 13, "deepseek-v3.2", S_6048f209, 7) \
    X(S_c94522a4, 8, "bedrock/", 16, "deepseek.r1-v1:0") \
    X(S_67440d31, 8, "bedrock/", 16, "deepseek.v3-v1:0") \
    X(S_6b3d163f, 8, "bedrock/", 13, "deepseek.v3.1") \
    X(S_41d8aa17, 8, "bedrock/", 13, "deepseek.v3.2") \
    Y(S_db03f84a, 8, "bedrock/", 10, "embed-v4.0", S_2558a67b, 7) \
    X(S_e3097f29, 8, "bedrock/", 24, "eu.amazon.nova-lite-v1:0") \
    X(S_0e5e5001, 8, "bedrock/", 25, "eu.amazon.nova-micro-v1:0") \
    X(S_e0f7c7f6, 8, "bedrock/", 23, "eu.amazon.nova-pro-v1:0") \
    X(S_fe514fb9, 8, "bedrock/", 44, "eu.anthropic.claude-sonnet-4-5-20250929-v1:0") \
    Y(S_ca0477ab, 8, "bedrock/", 14, "gemma-3-12b-it", S_11ba885c, 7) \
    Y(S_d060e3e6, 8, "bedrock/", 14, "gemma-3-27b-it", S_66de16b5, 7) \
    Y(S_f3843a76, 8, "bedrock/", 13, "gemma-3-4b-it", S_ee1ba5f2, 7) \
    Y(S_d2a672a5, 8, "bedrock/", 11, "gemma-4-e2b", S_5de0a27c, 7) \
    Y(S_43ed1477, 8, "bedrock/", 7, "glm-4.6", S_582ef66a, 8) \
    Y(S_96641b70, 8, "bedrock/", 7, "glm-4.7", S_71925c3d, 8) \
    Y(S_e90c0fda, 8, "bedrock/", 5, "glm-5", S_a7433edf, 8) \
    Y(S_34bbbf81, 8, "bedrock/", 7, "glm-5.3", S_2ee9e854, 11) \
    X(S_0140ce08, 8, "bedrock/", 30, "global.amazon.nova-2-lite-v1:0") \
    X(S_d4cdf8cd, 8, "bedrock/", 31, "global.anthropic.claude-fable-5") \
    X(S_e12f6882, 8, "bedrock/", 33, "global.anthropic.claude-fable-5-1") \
    X(S_e73fefc1, 8, "bedrock/", 38, "global.anthropic.claude-fable-5-1-v1:0") \
    X(S_ee2b3c29, 8, "bedrock/", 33, "global.anthropic.claude-fable-5-2") \
    X(S_869a73a1, 8, "bedrock/", 34, "global.anthropic.claude-fable-5-v1") \
    X(S_5026918f, 8, "bedrock/", 36, "global.anthropic.claude-fable-5-v1:0") \
    X(S_e353749a, 8, "bedrock/", 47, "global.anthropic.claude-haiku-4-5-20251001-v1:0") \
    X(S_e843a35f, 8, "bedrock/", 33, "global.anthropic.claude-haiku-5-5") \
    X(S_9f8f3d41, 8, "bedrock/", 46, "global.anthropic.claude-opus-4-5-20251101-v1:0") \
    X(S_08159663, 8, "bedrock/", 37, "global.anthropic.claude-opus-4-5-v1:0") \
    X(S_77e70352, 8, "bedrock/", 32, "global.anthropic.claude-opus-4-6") \
    X(S_12a1cb0b, 8, "bedrock/", 35, "global.anthropic.claude-opus-4-6-v1") \
    X(S_40463b20, 8, "bedrock/", 37, "global.anthropic.claude-opus-4-6-v1:0") \
    X(S_e9ba62ee, 8, "bedrock/", 32, "global.anthropic.claude-opus-4-7") \
    X(S_010c0d08, 8, "bedrock/", 35, "global.anthropic.claude-opus-4-7-v1") \
    X(S_46bb746e, 8, "bedrock/", 37, "global.anthropic.claude-opus-4-7-v1:0") \
    X(S_5e3f5217, 8, "bedrock/", 32, "global.anthropic.claude-opus-4-8") \
    X(S_e440858f, 8, "bedrock/", 35, "global.anthropic.claude-opus-4-8-v1") \
    X(S_ad2af1cd, 8, "bedrock/", 37, "global.anthropic.claude-opus-4-8-v1:0") \
    X(S_3ad0dcda, 8, "bedrock/", 30, "global.anthropic.claude-opus-5") \
    X(S_a29721bc, 8, "bedrock/", 32, "global.anthropic.claude-opus-5-5") \
    X(S_66bd9cba, 8, "bedrock/", 35, "global.anthropic.claude-opus-5-5-v1") \
    X(S_cb3e5ac7, 8, "bedrock/", 37, "global.anthropic.claude-opus-5-5-v1:0") \
    X(S_86c23203, 8, "bedrock/", 33, "global.anthropic.claude-opus-5-v1") \
    X(S_261c4678, 8, "bedrock/", 35, "global.anthropic.claude-opus-5-v1:0") \
    X(S_f1c49239, 8, "bedrock/", 46, "global.anthropic.claude-sonnet-4-20250514-v1:0") \
    X(S_c9d323f2, 8, "bedrock/", 48, "global.anthropic.claude-sonnet-4-5-20250929-v1:0") \
    X(S_9967b41a, 8, "bedrock/", 34, "global.anthropic.claude-sonnet-4-6") \
    X(S_7be93b50, 8, "bedrock/", 37, "global.anthropic.claude-sonnet-4-6-v1") \
    X(S_9995146f, 8, "bedrock/", 39, "global.anthropic.claude-sonnet-4-6-v1:0") \
    X(S_bceb745d, 8, "bedrock/", 32, "global.anthropic.claude-sonnet-5") \
    X(S_e4f454b2, 8, "bedrock/", 34, "global.anthropic.claude-sonnet-5-5") \
    X(S_35ca1ecb, 8, "bedrock/", 35, "global.anthropic.claude-sonnet-5-v1") \
    X(S_cf9cc96e, 8, "bedrock/", 37, "global.anthropic.claude-sonnet-5-v1:0") \
    X(S_bca4b75a, 8, "bedrock/", 21, "global.claude-fable-5") \
    X(S_5702bc24, 8, "bedrock/", 32, "global.claude-haiku-4-5-20251001") \
    X(S_b12b3a9f, 8, "bedrock/", 31, "global.claude-opus-4-5-20251101") \
    X(S_e7353185, 8, "bedrock/", 22, "global.claude-opus-4-6") \
    X(S_0c4f4ca1, 8, "bedrock/", 22, "global.claude-opus-4-7") \
    X(S_f7cf98d1, 8, "bedrock/", 22, "global.claude-opus-4-8") \
    X(S_aee287f5, 8, "bedrock/", 20, "global.claude-opus-5") \
    X(S_2c1cb1b4, 8, "bedrock/", 22, "global.claude-opus-5-5") \
    X(S_b3d10ab5, 8, "bedrock/", 33, "global.claude-sonnet-4-5-20250929") \
    X(S_d0ce38d8, 8, "bedrock/", 24, "global.claude-sonnet-4-6") \
    X(S_1d740a78, 8, "bedrock/", 22, "global.claude-sonnet-5") \
    X(S_91b4761c, 8, "bedrock/", 25, "global.moonshotai.kimi-k3") \
    X(S_e01355c1, 8, "bedrock/", 27, "global.moonshotai.kimi-k3.1") \
    X(S_178ee9d9, 8, "bedrock/", 26, "global.openai.gpt-5.6-luna") \
    X(S_9e833a2b, 8, "bedrock/", 25, "global.openai.gpt-5.6-sol") \
    X(S_489592d1, 8, "bedrock/", 27, "global.openai.gpt-5.6-terra") \
    X(S_faa9eb20, 8, "bedrock/", 25, "global.openai.gpt-6-astra") \
    X(S_092010d0, 8, "bedrock/", 24, "global.openai.gpt-6-luna") \
    X(S_f9bf72c3, 8, "bedrock/", 23, "global.openai.gpt-6-sol") \
    X(S_707174bc, 8, "bedrock/", 25, "global.openai.gpt-6.1-sol") \
    X(S_c160a26d, 8, "bedrock/", 27, "global.openai.gpt-6.1-terra") \
    X(S_869f3a13, 8, "bedrock/", 27, "global.openai.gpt-6.2-astra") \
    X(S_7db2b698, 8, "bedrock/", 25, "global.openai.gpt-6.2-sol") \
    X(S_3983ee29, 8, "bedrock/", 19, "global.xai.grok-4.6") \
    X(S_557be490, 8, "bedrock/", 19, "global.xai.grok-4.7") \
    X(S_2ee9e854, 8, "bedrock/", 18, "global.zai.glm-5.3") \
    X(S_11ba885c, 8, "bedrock/", 21, "google.gemma-3-12b-it") \
    X(S_756dbc50, 8, "bedrock/", 21, "google.gemma-3-27b-it") \
    X(S_ee1ba5f2, 8, "bedrock/", 20, "google.gemma-3-4b-it") \
    X(S_bc05cf21, 8, "bedrock/", 22, "google.gemma-4-26b-a4b") \
    X(S_4f376230, 8, "bedrock/", 18, "google.gemma-4-31b") \
    X(S_5de0a27c, 8, "bedrock/", 18, "google.gemma-4-e2b") \
    Y(S_eb88d042, 8, "bedrock/", 7, "gpt-5-4", S_3a0b2b16, 11) \
    Y(S_b9c895dc, 8, "bedrock/", 7, "gpt-5-5", S_e57d2e58, 11) \
    Y(S_181f45c0, 8, "bedrock/", 12, "gpt-5-6-luna", S_e4979e1f, 11) \
    Y(S_9e159b74, 8, "bedrock/", 11, "gpt-5-6-sol", S_f9176dbb, 11) \
    Y(S_9bfff575, 8, "bedrock/", 13, "gpt-5-6-terra", S_326eb638, 11) \
    Y(S_2ee082fa, 8, "bedrock/", 7, "gpt-5.4", S_101df283, 7) \
    Y(S_8c589a7c, 8, "bedrock/", 7, "gpt-5.5", S_b69f9707, 7) \
    Y(S_d1e7be29, 8, "bedrock/", 12, "gpt-5.6-luna", S_d3531574, 7) \
    Y(S_27a5d4c6, 8, "bedrock/", 11, "gpt-5.6-sol", S_823425c8, 7) \
    Y(S_17f9d976, 8, "bedrock/", 13, "gpt-5.6-terra", S_1df6eea7, 7) \
    Y(S_7cab6543, 8, "bedrock/", 11, "gpt-6-astra", S_b4b836d3, 7) \
    Y(S_d37bfcac, 8, "bedrock/", 10, "gpt-6-luna", S_05015f4d, 7) \
    Y(S_f936bb7a, 8, "bedrock/", 9, "gpt-6-sol", S_57880a89, 7) \
    Y(S_a6e546ba, 8, "bedrock/", 11, "gpt-6.1-sol", S_707174bc, 14) \
    Y(S_0381a6ee, 8, "bedrock/", 13, "gpt-6.1-terra", S_c160a26d, 14) \
    Y(S_d4100394, 8, "bedrock/", 13, "gpt-6.2-astra", S_869f3a13, 14) \
    Y(S_479518b4, 8, "bedrock/", 11, "gpt-6.2-sol", S_7db2b698, 14) \
    Y(S_436714e6, 8, "bedrock/", 22, "gpt-oss-safeguard-120b", S_8d19e2c1, 7) \
    Y(S_01b895ab, 8, "bedrock/", 21, "gpt-oss-safeguard-20b", S_346ef019, 7) \
    Y(S_109cbbe8, 8, "bedrock/", 8, "grok-4.3", S_cf4bc151, 4) \
    Y(S_cadddcd2, 8, "bedrock/", 8, "grok-4.6", S_3983ee29, 11) \
    Y(S_ad58be6c, 8, "bedrock/", 8, "grok-4.7", S_557be490, 11) \
    Y(S_17c1bf72, 8, "bedrock/", 6, "j2-mid", S_a8e0b9ca, 0) \
    Y(S_acecfeb7, 8, "bedrock/", 8, "j2-ultra", S_a75ea1b8, 0) \
    Y(S_35425881, 8, "bedrock/", 15, "jamba-1.5-large", S_b64b0607, 0) \
    Y(S_c8c4a931, 8, "bedrock/", 14, "jamba-1.5-mini", S_258bbf27, 0) \
    Y(S_b255ef9c, 8, "bedrock/", 14, "jamba-instruct", S_0154c4ac, 5) \
    Y(S_757b5868, 8, "bedrock/", 16, "kimi-k2-thinking", S_2e7cee3e, 9) \
    Y(S_33cf162f, 8, "bedrock/", 9, "kimi-k2.5", S_db11e778, 11) \
    Y(S_22464e33, 8, "bedrock/", 7, "kimi-k3", S_bd9a0868, 10) \
    Y(S_67229fed, 8, "bedrock/", 23, "llama-3.1-405B-Instruct", S_bdd91470, 0) \
    X(S_b278daa5, 8, "bedrock/", 17, "marengo-embed-2-7") \
    X(S_fa7a2eb8, 8, "bedrock/", 23, "meta.llama2-13b-chat-v1") \
    X(S_306d4180, 8, "bedrock/", 23, "meta.llama2-70b-chat-v1") \
    X(S_da52949e, 8, "bedrock/", 32, "meta.llama3-1-405b-instruct-v1:0") \
    X(S_fb1e3483, 8, "bedrock/", 31, "meta.llama3-1-70b-instruct-v1:0") \
    X(S_3345339c, 8, "bedrock/", 30, "meta.llama3-1-8b-instruct-v1:0") \
    X(S_e9231f63, 8, "bedrock/", 31, "meta.llama3-2-11b-instruct-v1:0") \
    X(S_b8d5ec51, 8, "bedrock/", 30, "meta.llama3-2-1b-instruct-v1:0") \
    X(S_dff1675b, 8, "bedrock/", 30, "meta.llama3-2-3b-instruct-v1:0") \
    X(S_d6dc8cc1, 8, "bedrock/", 31, "meta.llama3-2-90b-instruct-v1:0") \
    X(S_6f08048c, 8, "bedrock/", 31, "meta.llama3-3-70b-instruct-v1:0") \
    Y(S_d589b263, 8, "bedrock/", 29, "meta.llama3-70b-instruct-v1:0", S_a8f3f0b0, 7) \
    Y(S_7b4cd3ed, 8, "bedrock/", 28, "meta.llama3-8b-instruct-v1:0", S_45ce78b4, 7) \
    X(S_f10d7933, 8, "bedrock/", 38, "meta.llama4-maverick-17b-instruct-v1:0") \
    X(S_e2f47263, 8, "bedrock/", 35, "meta.llama4-scout-17b-instruct-v1:0") \
    X(S_91ff47cd, 8, "bedrock/", 18, "minimax.minimax-m2") \
    X(S_7892c442, 8, "bedrock/", 20, "minimax.minimax-m2.1") \
    X(S_b19a4819, 8, "bedrock/", 20, "minimax.minimax-m2.5") \
    Y(S_a48011fe, 8, "bedrock/", 18, "mistral-large-2402", S_1fa2ffa2, 0) \
    Y(S_ed21c6df, 8, "bedrock/", 18, "mistral-large-2407", S_2000e894, 10) \
    X(S_99af64e2, 8, "bedrock/", 18, "mistral-small-2402") \
    X(S_1ff2974e, 8, "bedrock/", 23, "mistral.devstral-2-123b") \
    X(S_3cc7f495, 8, "bedrock/", 28, "mistral.magistral-small-2509") \
    X(S_9602377c, 8, "bedrock/", 32, "mistral.ministral-3-14b-instruct") \
    X(S_20466d10, 8, "bedrock/", 31, "mistral.ministral-3-3b-instruct") \
    X(S_d6013be3, 8, "bedrock/", 31, "mistral.ministral-3-8b-instruct") \
    X(S_7802e71c, 8, "bedrock/", 32, "mistral.mistral-7b-instruct-v0:2") \
    X(S_5471d631, 8, "bedrock/", 31, "mistral.mistral-large-2402-v1:0") \
    X(S_6be69bcf, 8, "bedrock/", 31, "mistral.mistral-large-2407-v1:0") \
    X(S_7fd543fb, 8, "bedrock/", 37, "mistral.mistral-large-3-675b-instruct") \
    X(S_e17c1aa9, 8, "bedrock/", 31, "mistral.mistral-small-2402-v1:0") \
    X(S_10513330, 8, "bedrock/", 34, "mistral.mixtral-8x7b-instruct-v0:1") \
    X(S_a5cf410f, 8, "bedrock/", 31, "mistral.pixtral-large-2502-v1:0") \
    X(S_027a630e, 8, "bedrock/", 28, "mistral.voxtral-mini-3b-2507") \
    X(S_782de3e2, 8, "bedrock/", 30, "mistral.voxtral-small-24b-2507") \
    X(S_2e7cee3e, 8, "bedrock/", 25, "moonshot.kimi-k2-thinking") \
    X(S_db11e778, 8, "bedrock/", 20, "moonshotai.kimi-k2.5") \
    Y(S_16ad12e2, 8, "bedrock/", 19, "nemotron-nano-9b-v2", S_f86bf61d, 33) \
    Y(S_6283108d, 8, "bedrock/", 11, "nova-2-lite", S_40ff3ee9, 7) \
    Y(S_8dfb6a68, 8, "bedrock/", 28, "nova-2-multimodal-embeddings", S_36859269, 0) \
    Y(S_5442b2eb, 8, "bedrock/", 9, "nova-lite", S_3ea26d89, 8) \
    Y(S_95810a82, 8, "bedrock/", 10, "nova-micro", S_1caa2c42, 8) \
    Y(S_eafab919, 8, "bedrock/", 12, "nova-premier", S_fd4ba372, 0) \
    Y(S_608a9092, 8, "bedrock/", 8, "nova-pro", S_cede5409, 8) \
    Y(S_cf6da8eb, 8, "bedrock/", 27, "nvidia.nemotron-nano-12b-v2", S_be4f110f, 7) \
    Y(S_3a9d503c, 8, "bedrock/", 26, "nvidia.nemotron-nano-3-30b", S_75cd813a, 7) \
    X(S_e5774715, 8, "bedrock/", 28, "nvidia.nemotron-nano-3-30b:0") \
    Y(S_18057c5f, 8, "bedrock/", 26, "nvidia.nemotron-nano-9b-v2", S_3b655fea, 7) \
    X(S_ca10b79b, 8, "bedrock/", 28, "nvidia.nemotron-nano-9b-v2:0") \
    Y(S_f61a511f, 8, "bedrock/", 28, "nvidia.nemotron-super-3-120b", S_94932e64, 7) \
    X(S_766eeefa, 8, "bedrock/", 30, "nvidia.nemotron-super-3-120b:0") \
    X(S_6488decb, 8, "bedrock/", 14, "openai.gpt-5.4") \
    X(S_9f49b42c, 8, "bedrock/", 14, "openai.gpt-5.5") \
    Y(S_00725b33, 8, "bedrock/", 19, "openai.gpt-5.6-luna", S_178ee9d9, 7) \
    Y(S_3301e624, 8, "bedrock/", 18, "openai.gpt-5.6-sol", S_9e833a2b, 7) \
    Y(S_6afef106, 8, "bedrock/", 20, "openai.gpt-5.6-terra", S_489592d1, 7) \
    Y(S_85de6a22, 8, "bedrock/", 18, "openai.gpt-6-astra", S_faa9eb20, 7) \
    Y(S_2de213e6, 8, "bedrock/", 17, "openai.gpt-6-luna", S_092010d0, 7) \
    Y(S_71dc29d7, 8, "bedrock/", 16, "openai.gpt-6-sol", S_f9bf72c3, 7) \
    Y(S_b3ecf74c, 8, "bedrock/", 18, "openai.gpt-6.1-sol", S_707174bc, 7) \
    Y(S_188b620c, 8, "bedrock/", 20, "openai.gpt-6.1-terra", S_c160a26d, 7) \
    Y(S_9f3fbf68, 8, "bedrock/", 20, "openai.gpt-6.2-astra", S_869f3a13, 7) \
    Y(S_73e2e02b, 8, "bedrock/", 18, "openai.gpt-6.2-sol", S_7db2b698, 7) \
    Y(S_66cbb24f, 8, "bedrock/", 19, "openai.gpt-oss-120b", S_b6d035ba, 7) \
    Y(S_6a4e4e6c, 8, "bedrock/", 23, "openai.gpt-oss-120b-1:0", S_c2be47a5, 7) \
    Y(S_ca498c24, 8, "bedrock/", 18, "openai.gpt-oss-20b", S_ef5c48fc, 7) \
    Y(S_be1c86d6, 8, "bedrock/", 22, "openai.gpt-oss-20b-1:0", S_1153498b, 7) \
    X(S_8d19e2c1, 8, "bedrock/", 29, "openai.gpt-oss-safeguard-120b") \
    X(S_346ef019, 8, "bedrock/", 28, "openai.gpt-oss-safeguard-20b") \
    Y(S_7b725cda, 8, "bedrock/", 17, "palmyra-vision-7b", S_ecd85c95, 7) \
    X(S_27d2385e, 8, "bedrock/", 10, "palmyra-x4") \
    Y(S_900b82f1, 8, "bedrock/", 10, "palmyra-x5", S_60be52e2, 7) \
    X(S_0c89df0e, 8, "bedrock/", 18, "pixtral-large-2502") \
    X(S_a7031f9b, 8, "bedrock/", 25, "qwen.qwen3-235b-a22b-2507") \
    X(S_f18741f6, 8, "bedrock/", 30, "qwen.qwen3-235b-a22b-2507-v1:0") \
    X(S_ab012ca2, 8, "bedrock/", 14, "qwen.qwen3-32b") \
    X(S_cb82354a, 8, "bedrock/", 19, "qwen.qwen3-32b-v1:0") \
    X(S_22b52040, 8, "bedrock/", 33, "qwen.qwen3-coder-30b-a3b-instruct") \
    X(S_8b05a2bb, 8, "bedrock/", 29, "qwen.qwen3-coder-30b-a3b-v1:0") \
    X(S_afbf618c, 8, "bedrock/", 35, "qwen.qwen3-coder-480b-a35b-instruct") \
    X(S_221fdbcf, 8, "bedrock/", 31, "qwen.qwen3-coder-480b-a35b-v1:0") \
    X(S_85aa2d9e, 8, "bedrock/", 21, "qwen.qwen3-coder-next") \
    X(S_690e42a8, 8, "bedrock/", 23, "qwen.qwen3-next-80b-a3b") \
    X(S_f76c2a53, 8, "bedrock/", 32, "qwen.qwen3-next-80b-a3b-instruct") \
    X(S_9d19e482, 8, "bedrock/", 23, "qwen.qwen3-vl-235b-a22b") \
    X(S_b941e3c0, 8, "bedrock/", 32, "qwen.qwen3-vl-235b-a22b-instruct") \
    X(S_31f697fd, 8, "bedrock/", 28, "qwen.qwen3-vl-235b-a22b-v1:0") \
    Y(S_560521bb, 8, "bedrock/", 9, "qwen3-32b", S_8d0d8499, 8) \
    Y(S_685a20a8, 8, "bedrock/", 28, "qwen3-coder-30b-a3b-instruct", S_664ccb17, 5) \
    Y(S_7104c21c, 8, "bedrock/", 30, "qwen3-coder-480b-a35b-instruct", S_6e8cdde0, 5) \
    Y(S_223a6b7f, 8, "bedrock/", 27, "qwen3-next-80b-a3b-instruct", S_a50598f5, 10) \
    Y(S_4e8e8b2c, 8, "bedrock/", 18, "qwen3-vl-235b-a22b", S_9d19e482, 5) \
    X(S_046db46c, 8, "bedrock/", 27, "regional.openai.gpt-5.6-sol") \
    Y(S_aaa2bdf9, 8, "bedrock/", 19, "titan-embed-text-v1", S_893bfef2, 7) \
    Y(S_8c01ec75, 8, "bedrock/", 18, "titan-text-express", S_572ba379, 0) \
    Y(S_8727eea1, 8, "bedrock/", 15, "titan-text-lite", S_0868b9fc, 0) \
    X(S_f3a83afa, 8, "bedrock/", 33, "twelvelabs.marengo-embed-2-7-v1:0") \
    X(S_bbeca3c1, 8, "bedrock/", 56, "us-east-1/1-month-commitment/anthropic.claude-instant-v1") \
    X(S_ba9df615, 8, "bedrock/", 42, "us-gov-east-1/amazon.titan-text-express-v1") \
    X(S_89c98cb9, 8, "bedrock/", 39, "us-gov-east-1/amazon.titan-text-lite-v1") \
    X(S_4e622e09, 8, "bedrock/", 44, "us-gov-east-1/amazon.titan-text-premier-v1:0") \
    X(S_7f1d0653, 8, "bedrock/", 55, "us-gov-east-1/anthropic.claude-3-5-sonnet-20240620-v1:0") \
    X(S_c3d1d8aa, 8, "bedrock/", 55, "us-gov-east-1/anthropic.claude-3-7-sonnet-20250219-v1:0") \
    X(S_b88b00dc, 8, "bedrock/", 52, "us-gov-east-1/anthropic.claude-3-haiku-20240307-v1:0") \
    X(S_7ecf915b, 8, "bedrock/", 40, "us-gov-east-1/anthropic.claude-fable-5-1") \
    X(S_eda2207e, 8, "bedrock/", 54, "us-gov-east-1/anthropic.claude-haiku-4-5-20251001-v1:0") \
    X(S_74f4f9ae, 8, "bedrock/", 40, "us-gov-east-1/anthropic.claude-haiku-5-5") \
    X(S_f1d6ea33, 8, "bedrock/", 39, "us-gov-east-1/anthropic.claude-opus-4-8") \
    X(S_5fd9ffb3, 8, "bedrock/", 37, "us-gov-east-1/anthropic.claude-opus-5") \
    X(S_606a9653, 8, "bedrock/", 39, "us-gov-east-1/anthropic.claude-opus-5-5") \
    X(S_52ce3102, 8, "bedrock/", 55, "us-gov-east-1/anthropic.claude-sonnet-4-5-20250929-v1:0") \
    X(S_b6c4e47f, 8, "bedrock/", 39, "us-gov-east-1/anthropic.claude-sonnet-5") \
    X(S_fb2efb1a, 8, "bedrock/", 41, "us-gov-east-1/anthropic.claude-sonnet-5-5") \
    X(S_2f038734, 8, "bedrock/", 43, "us-gov-east-1/meta.llama3-70b-instruct-v1:0") \
    X(S_42e8752f, 8, "bedrock/", 42, "us-gov-east-1/meta.llama3-8b-instruct-v1:0") \
    X(S_3f6547e1, 8, "bedrock/", 41, "us-gov-east-1/nvidia.nemotron-nano-12b-v2") \
    X(S_846a9e98, 8, "bedrock/", 40, "us-gov-east-1/nvidia.nemotron-nano-3-30b") \
    X(S_b590b2e7, 8, "bedrock/", 40, "us-gov-east-1/nvidia.nemotron-nano-9b-v2") \
    X(S_72576f43, 8, "bedrock/", 42, "us-gov-east-1/nvidia.nemotron-super-3-120b") \
    X(S_6b0c1bea, 8, "bedrock/", 37, "us-gov-east-1/openai.gpt-oss-120b-1:0") \
    X(S_f3743c6a, 8, "bedrock/", 36, "us-gov-east-1/openai.gpt-oss-20b-1:0") \
    X(S_7c769dce, 8, "bedrock/", 42, "us-gov-west-1/amazon.titan-text-express-v1") \
    X(S_bd125158, 8, "bedrock/", 39, "us-gov-west-1/amazon.titan-text-lite-v1") \
    X(S_6eddd14d, 8, "bedrock/", 44, "us-gov-west-1/amazon.titan-text-premier-v1:0") \
    X(S_f29ca64c, 8, "bedrock/", 55, "us-gov-west-1/anthropic.claude-3-5-sonnet-20240620-v1:0") \
    X(S_bb8bef97, 8, "bedrock/", 55, "us-gov-west-1/anthropic.claude-3-7-sonnet-20250219-v1:0") \
    X(S_ad3ef185, 8, "bedrock/", 52, "us-gov-west-1/anthropic.claude-3-haiku-20240307-v1:0") \
    X(S_cc088597, 8, "bedrock/", 40, "us-gov-west-1/anthropic.claude-fable-5-1") \
    X(S_97ac980f, 8, "bedrock/", 54, "us-gov-west-1/anthropic.claude-haiku-4-5-20251001-v1:0") \
    X(S_e1da4c00, 8, "bedrock/", 40, "us-gov-west-1/anthropic.claude-haiku-5-5") \
    X(S_88a58c8b, 8, "bedrock/", 39, "us-gov-west-1/anthropic.claude-opus-4-8") \
    X(S_f5417a68, 8, "bedrock/", 37, "us-gov-west-1/anthropic.claude-opus-5") \
    X(S_74d0480d, 8, "bedrock/", 39, "us-gov-west-1/anthropic.claude-opus-5-5") \
    X(S_ea869b7a, 8, "bedrock/", 55, "us-gov-west-1/anthropic.claude-sonnet-4-5-20250929-v1:0") \
    X(S_c87601c1, 8, "bedrock/", 39, "us-gov-west-1/anthropic.claude-sonnet-5") \
    X(S_08eb8fb6, 8, "bedrock/", 41, "us-gov-west-1/anthropic.claude-sonnet-5-5") \
    X(S_95a13aa1, 8, "bedrock/", 43, "us-gov-west-1/meta.llama3-70b-instruct-v1:0") \
    X(S_10ac1ead, 8, "bedrock/", 42, "us-gov-west-1/meta.llama3-8b-instruct-v1:0") \
    X(S_e6cc0588, 8, "bedrock/", 41, "us-gov-west-1/nvidia.nemotron-nano-12b-v2") \
    X(S_fa05ff0b, 8, "bedrock/", 40, "us-gov-west-1/nvidia.nemotron-nano-3-30b") \
    X(S_086e8a3d, 8, "bedrock/", 40, "us-gov-west-1/nvidia.nemotron-nano-9b-v2") \
    X(S_3d1971b2, 8, "bedrock/", 42, "us-gov-west-1/nvidia.nemotron-super-3-120b") \
    X(S_1e0afb48, 8, "bedrock/", 37, "us-gov-west-1/openai.gpt-oss-120b-1:0") \
    X(S_ebb9eaa9, 8, "bedrock/", 36, "us-gov-west-1/openai.gpt-oss-20b-1:0") \
    X(S_72912d16, 8, "bedrock/", 35, "us-gov.amazon.titan-text-express-v1") \
    X(S_7189a623, 8, "bedrock/", 32, "us-gov.amazon.titan-text-lite-v1") \
    X(S_272c2fdb, 8, "bedrock/", 37, "us-gov.amazon.titan-text-premier-v1:0") \
    X(S_48769005, 8, "bedrock/", 48, "us-gov.anthropic.claude-3-5-sonnet-20240620-v1:0") \
    X(S_d74b52c8, 8, "bedrock/", 48, "us-gov.anthropic.claude-3-7-sonnet-20250219-v1:0") \
    X(S_6a1692de, 8, "bedrock/", 45, "us-gov.anthropic.claude-3-haiku-20240307-v1:0") \
    X(S_1340186b, 8, "bedrock/", 33, "us-gov.anthropic.claude-fable-5-1") \
    X(S_448a5b5a, 8, "bedrock/", 47, "us-gov.anthropic.claude-haiku-4-5-20251001-v1:0") \
    X(S_24e2762c, 8, "bedrock/", 33, "us-gov.anthropic.claude-haiku-5-5") \
    X(S_289d1c88, 8, "bedrock/", 32, "us-gov.anthropic.claude-opus-4-8") \
    X(S_d0f9a200, 8, "bedrock/", 35, "us-gov.anthropic.claude-opus-4-8-v1") \
    X(S_e32ef676, 8, "bedrock/", 37, "us-gov.anthropic.claude-opus-4-8-v1:0") \
    X(S_5258cefa, 8, "bedrock/", 30, "us-gov.anthropic.claude-opus-5") \
    X(S_8f60a26f, 8, "bedrock/", 32, "us-gov.anthropic.claude-opus-5-5") \
    X(S_357dbc8c, 8, "bedrock/", 35, "us-gov.anthropic.claude-opus-5-5-v1") \
    X(S_00a4e9b6, 8, "bedrock/", 37, "us-gov.anthropic.claude-opus-5-5-v1:0") \
    X(S_70d1e42e, 8, "bedrock/", 33, "us-gov.anthropic.claude-opus-5-v1") \
    X(S_a06397a7, 8, "bedrock/", 35, "us-gov.anthropic.claude-opus-5-v1:0") \
    X(S_c04e3c15, 8, "bedrock/", 48, "us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0") \
    X(S_c000e841, 8, "bedrock/", 32, "us-gov.anthropic.claude-sonnet-5") \
    X(S_7a792506, 8, "bedrock/", 34, "us-gov.anthropic.claude-sonnet-5-5") \
    X(S_cf146801, 8, "bedrock/", 35, "us-gov.anthropic.claude-sonnet-5-v1") \
    X(S_2c18f58d, 8, "bedrock/", 37, "us-gov.anthropic.claude-sonnet-5-v1:0") \
    X(S_faa1859b, 8, "bedrock/", 33, "us-gov.claude-3-5-sonnet-20240620") \
    X(S_e9d11e6d, 8, "bedrock/", 33, "us-gov.claude-3-7-sonnet-20250219") \
    X(S_8f4d5412, 8, "bedrock/", 32, "us-gov.claude-haiku-4-5-20251001") \
    X(S_9983d4f4, 8, "bedrock/", 22, "us-gov.claude-opus-4-8") \
    X(S_d137cdcd, 8, "bedrock/", 20, "us-gov.claude-opus-5") \
    X(S_88ff0d90, 8, "bedrock/", 22, "us-gov.claude-opus-5-5") \
    X(S_aaaa871e, 8, "bedrock/", 33, "us-gov.claude-sonnet-4-5-20250929") \
    X(S_e05d194b, 8, "bedrock/", 22, "us-gov.claude-sonnet-5") \
    X(S_a8f3f0b0, 8, "bedrock/", 36, "us-gov.meta.llama3-70b-instruct-v1:0") \
    X(S_45ce78b4, 8, "bedrock/", 35, "us-gov.meta.llama3-8b-instruct-v1:0") \
    X(S_be4f110f, 8, "bedrock/", 34, "us-gov.nvidia.nemotron-nano-12b-v2") \
    X(S_75cd813a, 8, "bedrock/", 33, "us-gov.nvidia.nemotron-nano-3-30b") \
    X(S_3b655fea, 8, "bedrock/", 33, "us-gov.nvidia.nemotron-nano-9b-v2") \
    X(S_94932e64, 8, "bedrock/", 35, "us-gov.nvidia.nemotron-super-3-120b") \
    X(S_b6d035ba, 8, "bedrock/", 26, "us-gov.openai.gpt-oss-120b") \
    X(S_c2be47a5, 8, "bedrock/", 30, "us-gov.openai.gpt-oss-120b-1:0") \
    X(S_ef5c48fc, 8, "bedrock/", 25, "us-gov.openai.gpt-oss-20b") \
    X(S_1153498b, 8, "bedrock/", 29, "us-gov.openai.gpt-oss-20b-1:0") \
    X(S_d51d0b62, 8, "bedrock/", 44, "us.anthropic.claude-sonnet-4-5-20250929-v1:0") \
    X(S_e8766d1f, 8, "bedrock/", 21, "us.moonshotai.kimi-k3") \
    X(S_8c838557, 8, "bedrock/", 23, "us.moonshotai.kimi-k3.1") \
    X(S_1264887b, 8, "bedrock/", 15, "us.xai.grok-4.7") \
    X(S_a5ac9c75, 8, "bedrock/", 14, "us.zai.glm-5.3") \
    Y(S_a6d4edbe, 8, "bedrock/", 20, "voxtral-mini-3b-2507", S_027a630e, 8) \
    Y(S_fb17066f, 8, "bedrock/", 22, "voxtral-small-24b-2507", S_782de3e2, 8) \
    X(S_ecd85c95, 8, "bedrock/", 24, "writer.palmyra-vision-7b") \
    X(S_fe747ef7, 8, "bedrock/", 29, "writer.palmyra-vision-7b-v1:0") \
    X(S_42c88695, 8, "bedrock/", 22, "writer.palmyra-x4-v1:0") \
    X(S_f34df356, 8, "bedrock/", 22, "writer.palmyra-x5-v1:0") \
    X(S_cf4bc151, 8, "bedrock/", 12, "xai.grok-4.3") \
    Y(S_fd2c1351, 8, "bedrock/", 12, "xai.grok-4.6", S_3983ee29, 7) \
    X(S_a5ef53af, 8, "bedrock/", 11, "zai.glm-4.6") \
    X(S_defc9a1b, 8, "bedrock/", 11, "zai.glm-4.7") \
    X(S_3749bb5c, 8, "bedrock/", 17, "zai.glm-4.7-flash") \
    X(S_1d7e7c68, 8, "bedrock/", 9, "zai.glm-5") \
    X(S_6c13ad28, 0, "", 16, "bedrock_converse") \
    X(S_96b9bbc9, 0, "", 14, "bedrock_mantle") \
    X(S_81b232b4, 0, "", 3, "bfl") \
    X(S_c8c4234c, 0, "", 7, "bigcode") \
    Y(S_bb4b7480, 8, "bigcode/", 13, "starcoder-16b", S_6fc971ae, 26) \
    Y(S_4f25f1a3, 8, "bigcode/", 12, "starcoder-7b", S_23def0ea, 26) \
    Y(S_8ed07078, 8, "bigcode/", 14, "starcoder2-15b", S_50aa5aff, 26) \
    Y(S_e9894151, 8, "bigcode/", 13, "starcoder2-3b", S_564aeb16, 26) \
    Y(S_18b0c181, 8, "bigcode/", 13, "starcoder2-7b", S_0dca1180, 26) \
    X(S_d77bfa78, 0, "", 8, "bigmodel") \
    X(S_ca08e628, 0, "", 17, "black-forest-labs") \
    Y(S_1fd38cf1, 18, "black-forest-labs/", 10, "flux-1-dev", S_ca5c1b39, 26) \
    Y(S_c7444c69, 18, "black-forest-labs/", 27, "flux-1-dev-controlnet-union", S_7ece78a9, 26) \
    Y(S_656978bf, 18, "black-forest-labs/", 14, "flux-1-schnell", S_d7e3cbcf, 26) \
    X(S_0a0bf1ad, 18, "black-forest-labs/", 8, "flux-dev") \
    Y(S_26c76dea, 18, "black-forest-labs/", 16, "flux-kontext-max", S_798a528b, 26) \
    Y(S_7cf75bb7, 18, "black-forest-labs/", 16, "flux-kontext-pro", S_ec53e4b4, 26) \
    X(S_3604974a, 18, "black-forest-labs/", 8, "flux-pro") \
    X(S_b4b4a0b0, 18, "black-forest-labs/", 19, "flux-pro-1.0-expand") \
    X(S_84eed5ff, 18, "black-forest-labs/", 17, "flux-pro-1.0-fill") \
    X(S_d34707b0, 18, "black-forest-labs/", 12, "flux-pro-1.1") \
    X(S_b0b1d494, 18, "black-forest-labs/", 18, "flux-pro-1.1-ultra") \
    X(S_c75ef851, 0, "", 17, "black_forest_labs") \
    X(S_5388bc10, 0, "", 9, "bytedance") \
    Y(S_bacad001, 10, "bytedance/", 8, "Seed-1.8", S_0f1316d5, 10) \
    Y(S_b6e82bda, 10, "bytedance/", 13, "Seed-2.0-code", S_9c06e459, 10) \
    Y(S_dfc5fa05, 10, "bytedance/", 13, "Seed-2.0-mini", S_5ea9289a, 10) \
    Y(S_508b1695, 10, "bytedance/", 12, "Seed-2.0-pro", S_4bf061f4, 10) \
    Y(S_1b156abc, 10, "bytedance/", 21, "Seed-OSS-36B-Instruct", S_3b836be0, 15) \
    X(S_7f6c5bfb, 10, "bytedance/", 27, "deepseek-v4-flash-ga-260731") \
    X(S_6e55bb94, 10, "bytedance/", 25, "deepseek-v4-pro-ga-260813") \
    X(S_7d5a681e, 10, "bytedance/", 22, "doubao-seed-1-6-251015") \
    X(S_f08bdcaf, 10, "bytedance/", 28, "doubao-seed-1-6-flash-250828") \
    X(S_29cedfe1, 10, "bytedance/", 29, "doubao-seed-1-6-vision-250815") \
    X(S_5fb3459a, 10, "bytedance/", 22, "doubao-seed-1-8-251228") \
    X(S_66a7a770, 10, "bytedance/", 35, "doubao-seed-2-0-code-preview-260215") \
    X(S_111cdc40, 10, "bytedance/", 27, "doubao-seed-2-0-lite-260428") \
    X(S_4b5e88f2, 10, "bytedance/", 27, "doubao-seed-2-0-mini-260428") \
    X(S_870ebbb0, 10, "bytedance/", 26, "doubao-seed-2-0-pro-260215") \
    X(S_ea188005, 10, "bytedance/", 26, "doubao-seed-2-1-pro-260628") \
    X(S_8e0fba09, 10, "bytedance/", 28, "doubao-seed-2-1-turbo-260628") \
    X(S_3008b20a, 10, "bytedance/", 28, "doubao-seed-character-260628") \
    X(S_f8720a9a, 10, "bytedance/", 20, "doubao-seed-evolving") \
    X(S_4f772c43, 10, "bytedance/", 14, "glm-5-2-260617") \
    X(S_605f8e5a, 10, "bytedance/", 20, "glm-5-3-flash-260828") \
    X(S_6b26f1fa, 10, "bytedance/", 15, "seed-1-6-250915") \
    X(S_40712740, 10, "bytedance/", 14, "seed-1-6-flash") \
    X(S_bc8e0b55, 10, "bytedance/", 21, "seed-1-6-flash-250715") \
    Y(S_a4b4ebe4, 10, "bytedance/", 15, "seed-1-8-251228", S_5fb3459a, 7) \
    X(S_de18dc98, 10, "bytedance/", 21, "seed-2-0-code-preview") \
    X(S_1ad2e20f, 10, "bytedance/", 28, "seed-2-0-code-preview-260328") \
    X(S_b990f087, 10, "bytedance/", 13, "seed-2-0-lite") \
    X(S_8dd14eb9, 10, "bytedance/", 20, "seed-2-0-lite-260228") \
    X(S_28d25b2a, 10, "bytedance/", 20, "seed-2-0-mini-260215") \
    X(S_f183081e, 10, "bytedance/", 19, "seed-2-0-pro-260328") \
    X(S_88c54fef, 0, "", 8, "byteplus") \
    Y(S_7c61353f, 9, "byteplus/", 8, "Seed-1.8", S_0f1316d5, 10) \
    Y(S_90f48d9d, 9, "byteplus/", 13, "Seed-2.0-mini", S_5ea9289a, 10) \
    Y(S_8b811b3c, 9, "byteplus/", 12, "Seed-2.0-pro", S_4bf061f4, 10) \
    X(S_b0bb747f, 9, "byteplus/", 13, "deepseek-v3-2") \
    X(S_c92e39da, 9, "byteplus/", 20, "deepseek-v3-2-251201") \
    Y(S_ca473205, 9, "byteplus/", 13, "deepseek-v3.2", S_6048f209, 7) \
    X(S_0285a1ce, 9, "byteplus/", 8, "seed-1-6") \
    Y(S_5e0566cc, 9, "byteplus/", 15, "seed-1-6-250915", S_6b26f1fa, 0) \
    Y(S_071f51c4, 9, "byteplus/", 14, "seed-1-6-flash", S_40712740, 0) \
    Y(S_fc0d9f72, 9, "byteplus/", 21, "seed-1-6-flash-250715", S_bc8e0b55, 0) \
    X(S_1531b36d, 9, "byteplus/", 8, "seed-1-8") \
    Y(S_984f5a84, 9, "byteplus/", 15, "seed-1-8-251228", S_5fb3459a, 7) \
    Y(S_0bcb0609, 9, "byteplus/", 8, "seed-1.6", S_868a86f0, 15) \
    Y(S_263ffec6, 9, "byteplus/", 21, "seed-2-0-code-preview", S_de18dc98, 0) \
    Y(S_87f23819, 9, "byteplus/", 28, "seed-2-0-code-preview-260328", S_1ad2e20f, 0) \
    Y(S_37f894a8, 9, "byteplus/", 13, "seed-2-0-lite", S_b990f087, 0) \
    Y(S_626b9c1d, 9, "byteplus/", 20, "seed-2-0-lite-260228", S_8dd14eb9, 0) \
    X(S_f8858466, 9, "byteplus/", 13, "seed-2-0-mini") \
    Y(S_fa3ffc44, 9, "byteplus/", 20, "seed-2-0-mini-260215", S_28d25b2a, 0) \
    X(S_91abe62a, 9, "byteplus/", 12, "seed-2-0-pro") \
    Y(S_a3a5c35e, 9, "byteplus/", 19, "seed-2-0-pro-260328", S_f183081e, 0) \
    X(S_02cbeeeb, 0, "", 13, "ca-central-1/") \
    X(S_b6ce15bf, 0, "", 3, "ca.") \
    X(S_db61f404, 0, "", 10, "canopylabs") \
    X(S_200dc72f, 0, "", 11, "cerebras-ai") \
    Y(S_d36fbd1e, 9, "cerebras/", 29, "Qwen3-235B-A22B-Thinking-2507", S_e40e955a, 5) \
    Y(S_8a3f1e98, 9, "cerebras/", 11, "Qwen3.8-27B", S_b25857f5, 5) \
    Y(S_f7b85028, 9, "cerebras/", 11, "gemma-4-31b", S_4f376230, 7) \
    Y(S_961519f7, 9, "cerebras/", 7, "glm-4.6", S_582ef66a, 8) \
    Y(S_0d17e6f3, 9, "cerebras/", 7, "glm-4.7", S_71925c3d, 8) \
    Y(S_e5c5e0d0, 9, "cerebras/", 13, "llama-3.1-70b", S_e9121018, 22) \
    Y(S_90f6ac18, 9, "cerebras/", 12, "llama-3.1-8b", S_46e2d949, 9) \
    Y(S_18249f61, 9, "cerebras/", 13, "llama-3.3-70b", S_05088293, 10) \
    Y(S_f732bd17, 9, "cerebras/", 34, "llama-4-maverick-17b-128e-instruct", S_6331fe34, 11) \
    Y(S_1f7a2d57, 9, "cerebras/", 30, "llama-4-scout-17b-16e-instruct", S_17d13e56, 5) \
    X(S_c90c4631, 9, "cerebras/", 12, "llama3.1-70b") \
    X(S_8257853f, 9, "cerebras/", 11, "llama3.1-8b") \
    X(S_95d56414, 9, "cerebras/", 30, "qwen-3-235b-a22b-instruct-2507") \
    X(S_e59572e7, 9, "cerebras/", 30, "qwen-3-235b-a22b-thinking-2507") \
    X(S_29c68d61, 9, "cerebras/", 10, "qwen-3-32b") \
    X(S_7cc33873, 9, "cerebras/", 17, "qwen-3-coder-480b") \
    X(S_7b78327f, 9, "cerebras/", 12, "qwen-3.8-27b") \
    Y(S_9ecc1e38, 9, "cerebras/", 9, "qwen3-32b", S_8d0d8499, 8) \
    X(S_07b6ab59, 9, "cerebras/", 11, "zai-glm-4.6") \
    X(S_3263b8b7, 9, "cerebras/", 11, "zai-glm-4.7") \
    X(S_77c836f4, 0, "", 6, "chutes") \
    Y(S_0d4cf99c, 7, "chutes/", 17, "DeepSeek-V3.2-TEE", S_db699b88, 12) \
    Y(S_bd51c5e8, 7, "chutes/", 26, "DeepSeek-V4-Flash-0731-TEE", S_577572bf, 12) \
    Y(S_1c69c240, 7, "chutes/", 11, "GLM-4.7-TEE", S_b08d2ecf, 8) \
    Y(S_ec4eded9, 7, "chutes/", 11, "GLM-5.1-TEE", S_c9a89cb2, 8) \
    Y(S_d1ee3ad7, 7, "chutes/", 11, "GLM-5.2-TEE", S_fe6e9593, 8) \
    Y(S_a5fd8530, 7, "chutes/", 13, "Kimi-K2.6-TEE", S_5d6a533b, 11) \
    Y(S_b28c9c7a, 7, "chutes/", 11, "Kimi-K3-TEE", S_55091c93, 11) \
    Y(S_b339e4ff, 7, "chutes/", 30, "Mistral-Nemo-Instruct-2407-TEE", S_59061939, 8) \
    X(S_0415378d, 7, "chutes/", 28, "Nemotron-3-Nano-Omni-30B-TEE") \
    X(S_b1ced4b3, 7, "chutes/", 38, "Qwen/Qwen3-235B-A22B-Thinking-2507-TEE") \
    X(S_88efc0ae, 7, "chutes/", 18, "Qwen/Qwen3-32B-TEE") \
    X(S_14bfb559, 7, "chutes/", 26, "Qwen/Qwen3.5-397B-A17B-TEE") \
    X(S_36d10836, 7, "chutes/", 20, "Qwen/Qwen3.6-27B-TEE") \
    X(S_ae2e7083, 7, "chutes/", 20, "Qwen/Qwen3.8-27B-TEE") \
    Y(S_1daecfe0, 7, "chutes/", 33, "Qwen3-235B-A22B-Thinking-2507-TEE", S_b1ced4b3, 5) \
    Y(S_1c96e280, 7, "chutes/", 13, "Qwen3-32B-TEE", S_88efc0ae, 5) \
    Y(S_4e78337f, 7, "chutes/", 21, "Qwen3.5-397B-A17B-TEE", S_14bfb559, 5) \
    Y(S_9e36433f, 7, "chutes/", 15, "Qwen3.6-27B-TEE", S_36d10836, 5) \
    Y(S_6fce1885, 7, "chutes/", 15, "Qwen3.8-27B-TEE", S_ae2e7083, 5) \
    X(S_db699b88, 7, "chutes/", 29, "deepseek-ai/DeepSeek-V3.2-TEE") \
    X(S_577572bf, 7, "chutes/", 38, "deepseek-ai/DeepSeek-V4-Flash-0731-TEE") \
    Y(S_55c322e4, 7, "chutes/", 21, "gemma-4-31B-turbo-TEE", S_54d4c6d7, 7) \
    X(S_54d4c6d7, 7, "chutes/", 28, "google/gemma-4-31B-turbo-TEE") \
    X(S_5d6a533b, 7, "chutes/", 24, "moonshotai/Kimi-K2.6-TEE") \
    X(S_55091c93, 7, "chutes/", 22, "moonshotai/Kimi-K3-TEE") \
    X(S_59061939, 7, "chutes/", 38, "unsloth/Mistral-Nemo-Instruct-2407-TEE") \
    X(S_b08d2ecf, 7, "chutes/", 19, "zai-org/GLM-4.7-TEE") \
    X(S_c9a89cb2, 7, "chutes/", 19, "zai-org/GLM-5.1-TEE") \
    X(S_fe6e9593, 7, "chutes/", 19, "zai-org/GLM-5.2-TEE") \
    X(S_6a89ad1d, 0, "", 11, "cl100k_base") \
    X(S_c85fd877, 0, "", 11, "claude-2026") \
    X(S_aca83fc3, 0, "", 8, "claude-3") \
    X(S_738e22f0, 0, "", 10, "cloudflare") \
    X(S_2495aed3, 0, "", 21, "cloudflare-ai-gateway") \
    Y(S_9cc33785, 22, "cloudflare-ai-gateway/", 38, "@cf/deepseek-ai/deepseek-v4-flash-0731", S_c6bb224c, 11) \
    Y(S_ad593691, 22, "cloudflare-ai-gateway/", 36, "@cf/deepseek-ai/deepseek-v4-pro-0813", S_9ede87dd, 11) \
    Y(S_300580c1, 22, "cloudflare-ai-gateway/", 40, "@cf/deepseek-ai/deepseek-v4.1-flash-1017", S_ef7098c9, 11) \
    Y(S_fe31d0cc, 22, "cloudflare-ai-gateway/", 29, "@cf/google/gemma-4-26b-a4b-it", S_5528a550, 11) \
    Y(S_9661be79, 22, "cloudflare-ai-gateway/", 35, "@cf/ibm-granite/granite-4.0-h-micro", S_00654415, 11) \
    Y(S_afd6c8d4, 22, "cloudflare-ai-gateway/", 40, "@cf/meta/llama-3.3-70b-instruct-fp8-fast", S_3927d2d0, 11) \
    Y(S_b855d1f3, 22, "cloudflare-ai-gateway/", 39, "@cf/meta/llama-4-scout-17b-16e-instruct", S_bfca6967, 11) \
    Y(S_82fd62bf, 22, "cloudflare-ai-gateway/", 44, "@cf/mistralai/mistral-small-3.1-24b-instruct", S_0417f412, 11) \
    Y(S_b571afbe, 22, "cloudflare-ai-gateway/", 24, "@cf/moonshotai/kimi-k2.6", S_34549d4f, 11) \
    Y(S_48773256, 22, "cloudflare-ai-gateway/", 29, "@cf/moonshotai/kimi-k2.7-code", S_a4d868aa, 11) \
    Y(S_df4dddbc, 22, "cloudflare-ai-gateway/", 31, "@cf/nvidia/nemotron-3-120b-a12b", S_92b019f1, 11) \
    Y(S_dd67e3d8, 22, "cloudflare-ai-gateway/", 23, "@cf/openai/gpt-oss-120b", S_e9425fb7, 11) \
    Y(S_5ed52578, 22, "cloudflare-ai-gateway/", 22, "@cf/openai/gpt-oss-20b", S_1a053f61, 11) \
    Y(S_89fcf648, 22, "cloudflare-ai-gateway/", 26, "@cf/qwen/qwen3-30b-a3b-fp8", S_0e20c8fc, 11) \
    Y(S_6571ee76, 22, "cloudflare-ai-gateway/", 20, "@cf/qwen/qwen3.8-27b", S_768e4a3a, 11) \
    Y(S_fce270f5, 22, "cloudflare-ai-gateway/", 36, "@cf/thinkingmachines/inkling-2-small", S_8281bea3, 11) \
    Y(S_46f5a646, 22, "cloudflare-ai-gateway/", 25, "@cf/zai-org/glm-4.7-flash", S_5667e15d, 11) \
    Y(S_b8d249d5, 22, "cloudflare-ai-gateway/", 19, "@cf/zai-org/glm-5.2", S_5ee77133, 11) \
    Y(S_e4f2a4fd, 22, "cloudflare-ai-gateway/", 19, "@cf/zai-org/glm-5.3", S_74ac97ce, 11) \
    Y(S_78cc6aeb, 22, "cloudflare-ai-gateway/", 25, "@cf/zai-org/glm-5.3-flash", S_59a3f39d, 11) \
    X(S_df2f57da, 22, "cloudflare-ai-gateway/", 17, "alibaba/qwen3-max") \
    X(S_d54e8a8c, 22, "cloudflare-ai-gateway/", 25, "alibaba/qwen3.5-397b-a17b") \
    X(S_e4ec7f97, 22, "cloudflare-ai-gateway/", 19, "alibaba/qwen3.7-max") \
    X(S_52206d37, 22, "cloudflare-ai-gateway/", 20, "alibaba/qwen3.7-plus") \
    X(S_5bb2277b, 22, "cloudflare-ai-gateway/", 19, "alibaba/qwen3.8-max") \
    X(S_21bef4d8, 22, "cloudflare-ai-gateway/", 24, "anthropic/claude-fable-5") \
    X(S_e1695b41, 22, "cloudflare-ai-gateway/", 26, "anthropic/claude-fable-5.1") \
    X(S_c13137ea, 22, "cloudflare-ai-gateway/", 26, "anthropic/claude-haiku-4-5") \
    X(S_0edac813, 22, "cloudflare-ai-gateway/", 26, "anthropic/claude-haiku-4.5") \
    X(S_15e74e0c, 22, "cloudflare-ai-gateway/", 25, "anthropic/claude-opus-4-5") \
    X(S_2ffb7dd7, 22, "cloudflare-ai-gateway/", 25, "anthropic/claude-opus-4-6") \
    X(S_050c8ce5, 22, "cloudflare-ai-gateway/", 25, "anthropic/claude-opus-4-7") \
    X(S_da75f34c, 22, "cloudflare-ai-gateway/", 25, "anthropic/claude-opus-4-8") \
    X(S_3b23f50a, 22, "cloudflare-ai-gateway/", 25, "anthropic/claude-opus-4.5") \
    X(S_a36d6b23, 22, "cloudflare-ai-gateway/", 25, "anthropic/claude-opus-4.6") \
    X(S_537a28d5, 22, "cloudflare-ai-gateway/", 25, "anthropic/claude-opus-4.7") \
    X(S_5c4e02c6, 22, "cloudflare-ai-gateway/", 25, "anthropic/claude-opus-4.8") \
    X(S_6bbb141b, 22, "cloudflare-ai-gateway/", 23, "anthropic/claude-opus-5") \
    X(S_46e731ae, 22, "cloudflare-ai-gateway/", 25, "anthropic/claude-opus-5.5") \
    X(S_c48e5ba7, 22, "cloudflare-ai-gateway/", 27, "anthropic/claude-sonnet-4-5") \
    X(S_d28f3f05, 22, "cloudflare-ai-gateway/", 27, "anthropic/claude-sonnet-4-6") \
    X(S_23cebb3c, 22, "cloudflare-ai-gateway/", 27, "anthropic/claude-sonnet-4.5") \
    X(S_e247451a, 22, "cloudflare-ai-gateway/", 27, "anthropic/claude-sonnet-4.6") \
    X(S_9eeb1d76, 22, "cloudflare-ai-gateway/", 25, "anthropic/claude-sonnet-5") \
    Y(S_3629edca, 22, "cloudflare-ai-gateway/", 14, "claude-fable-5", S_b22bc474, 10) \
    Y(S_c5f54692, 22, "cloudflare-ai-gateway/", 16, "claude-fable-5-1", S_e12f6882, 17) \
    Y(S_61db85a9, 22, "cloudflare-ai-gateway/", 16, "claude-fable-5-2", S_ee2b3c29, 17) \
    Y(S_2250e6eb, 22, "cloudflare-ai-gateway/", 16, "claude-fable-5.1", S_7fa75277, 10) \
    Y(S_8e71278c, 22, "cloudflare-ai-gateway/", 16, "claude-fable-5.2", S_d74a27bc, 10) \
    Y(S_c39046bc, 22, "cloudflare-ai-gateway/", 16, "claude-haiku-4-5", S_3330c0be, 11) \
    Y(S_4ea032fd, 22, "cloudflare-ai-gateway/", 16, "claude-haiku-4.5", S_cb392f2f, 10) \
    Y(S_d1395185, 22, "cloudflare-ai-gateway/", 16, "claude-haiku-5-5", S_e843a35f, 17) \
    Y(S_f96e38a7, 22, "cloudflare-ai-gateway/", 16, "claude-haiku-5.5", S_7e6444e2, 10) \
    Y(S_a19f999f, 22, "cloudflare-ai-gateway/", 15, "claude-opus-4-5", S_42c9524a, 11) \
    Y(S_19d3c2ce, 22, "cloudflare-ai-gateway/", 15, "claude-opus-4-6", S_8cd5cad8, 11) \
    Y(S_2d6ace2e, 22, "cloudflare-ai-gateway/", 15, "claude-opus-4-7", S_8788f588, 11) \
    Y(S_f1446dff, 22, "cloudflare-ai-gateway/", 15, "claude-opus-4-8", S_5e3f5217, 17) \
    Y(S_8be6ff53, 22, "cloudflare-ai-gateway/", 15, "claude-opus-4.5", S_a4fb16b2, 10) \
    Y(S_85779513, 22, "cloudflare-ai-gateway/", 15, "claude-opus-4.6", S_df644976, 10) \
    Y(S_de178721, 22, "cloudflare-ai-gateway/", 15, "claude-opus-4.7", S_579b61b6, 10) \
    Y(S_ac4f73f6, 22, "cloudflare-ai-gateway/", 15, "claude-opus-4.8", S_506bf102, 10) \
    Y(S_ecfc53fc, 22, "cloudflare-ai-gateway/", 13, "claude-opus-5", S_cfcdefab, 10) \
    Y(S_6e896385, 22, "cloudflare-ai-gateway/", 15, "claude-opus-5-5", S_a29721bc, 17) \
    Y(S_7b56ab17, 22, "cloudflare-ai-gateway/", 15, "claude-opus-5.5", S_1954d110, 10) \
    Y(S_cf5fb5e1, 22, "cloudflare-ai-gateway/", 17, "claude-sonnet-4-5", S_eca904a8, 11) \
    Y(S_22d859e4, 22, "cloudflare-ai-gateway/", 17, "claude-sonnet-4-6", S_2fb98617, 11) \
    Y(S_e7b8b839, 22, "cloudflare-ai-gateway/", 17, "claude-sonnet-4.5", S_23cebb3c, 10) \
    Y(S_4b490c12, 22, "cloudflare-ai-gateway/", 17, "claude-sonnet-4.6", S_e247451a, 10) \
    Y(S_b5e3af16, 22, "cloudflare-ai-gateway/", 15, "claude-sonnet-5", S_bceb745d, 17) \
    Y(S_02c77b35, 22, "cloudflare-ai-gateway/", 17, "claude-sonnet-5-5", S_e4f454b2, 17) \
    Y(S_5753b849, 22, "cloudflare-ai-gateway/", 17, "claude-sonnet-5.5", S_87f2105b, 10) \
    Y(S_f291d267, 22, "cloudflare-ai-gateway/", 34, "deepseek-ai/deepseek-v4-flash-0731", S_c6bb224c, 15) \
    Y(S_4128a2bc, 22, "cloudflare-ai-gateway/", 32, "deepseek-ai/deepseek-v4-pro-0813", S_9ede87dd, 15) \
    Y(S_bf76f7b6, 22, "cloudflare-ai-gateway/", 36, "deepseek-ai/deepseek-v4.1-flash-1017", S_ef7098c9, 15) \
    Y(S_56bffd84, 22, "cloudflare-ai-gateway/", 22, "deepseek-v4-flash-0731", S_194138b2, 11) \
    Y(S_cb47c076, 22, "cloudflare-ai-gateway/", 15, "deepseek-v4-pro", S_be13a211, 12) \
    Y(S_e1913b48, 22, "cloudflare-ai-gateway/", 20, "deepseek-v4-pro-0813", S_09cd9286, 10) \
    Y(S_8b97ff0d, 22, "cloudflare-ai-gateway/", 24, "deepseek-v4.1-flash-1017", S_ef7098c9, 27) \
    Y(S_cff0df96, 22, "cloudflare-ai-gateway/", 24, "deepseek/deepseek-v4-pro", S_c6d6bd3e, 0) \
    Y(S_54cedb4e, 22, "cloudflare-ai-gateway/", 18, "gemma-4-26b-a4b-it", S_cf0886f1, 7) \
    Y(S_760805f5, 22, "cloudflare-ai-gateway/", 13, "glm-4.7-flash", S_d3c11c94, 8) \
    Y(S_2c6c2952, 22, "cloudflare-ai-gateway/", 7, "glm-5.2", S_5ee77133, 23) \
    Y(S_c327536f, 22, "cloudflare-ai-gateway/", 7, "glm-5.3", S_2ee9e854, 11) \
    Y(S_64dda5b2, 22, "cloudflare-ai-gateway/", 13, "glm-5.3-flash", S_59a3f39d, 23) \
    Y(S_094c1e75, 22, "cloudflare-ai-gateway/", 25, "google/gemma-4-26b-a4b-it", S_5528a550, 15) \
    Y(S_4562de11, 22, "cloudflare-ai-gateway/", 7, "gpt-4.1", S_7aade18f, 7) \
    Y(S_9a3250a7, 22, "cloudflare-ai-gateway/", 12, "gpt-4.1-mini", S_1f67b185, 7) \
    Y(S_21b0f536, 22, "cloudflare-ai-gateway/", 12, "gpt-4.1-nano", S_9a0bbf48, 7) \
    Y(S_cb502817, 22, "cloudflare-ai-gateway/", 6, "gpt-4o", S_8b0bce83, 7) \
    Y(S_e4fae3e1, 22, "cloudflare-ai-gateway/", 11, "gpt-4o-mini", S_b5de1d1b, 7) \
    Y(S_33f6865e, 22, "cloudflare-ai-gateway/", 5, "gpt-5", S_b09485bb, 7) \
    Y(S_dc4b8325, 22, "cloudflare-ai-gateway/", 7, "gpt-5-1", S_ebfa2447, 11) \
    Y(S_783d0f47, 22, "cloudflare-ai-gateway/", 7, "gpt-5-4", S_3a0b2b16, 11) \
    Y(S_11ed3370, 22, "cloudflare-ai-gateway/", 12, "gpt-5-4-mini", S_10f29609, 11) \
    Y(S_7f1d6fac, 22, "cloudflare-ai-gateway/", 12, "gpt-5-4-nano", S_e208bf91, 11) \
    Y(S_742f30b2, 22, "cloudflare-ai-gateway/", 11, "gpt-5-4-pro", S_c2c2a242, 0) \
    Y(S_aef371da, 22, "cloudflare-ai-gateway/", 7, "gpt-5-5", S_e57d2e58, 11) \
    Y(S_161f4ee5, 22, "cloudflare-ai-gateway/", 11, "gpt-5-5-pro", S_95a152dd, 0) \
    Y(S_f28108ff, 22, "cloudflare-ai-gateway/", 12, "gpt-5-6-luna", S_e4979e1f, 11) \
    Y(S_3735ad5a, 22, "cloudflare-ai-gateway/", 11, "gpt-5-6-sol", S_f9176dbb, 11) \
    Y(S_1613a6c4, 22, "cloudflare-ai-gateway/", 13, "gpt-5-6-terra", S_326eb638, 11) \
    Y(S_3207cff4, 22, "cloudflare-ai-gateway/", 10, "gpt-5-mini", S_a779f71c, 7) \
    Y(S_95e7f332, 22, "cloudflare-ai-gateway/", 10, "gpt-5-nano", S_3ecfc0e6, 7) \
    Y(S_47f163fc, 22, "cloudflare-ai-gateway/", 7, "gpt-5.1", S_017fd33e, 7) \
    Y(S_01b2e840, 22, "cloudflare-ai-gateway/", 7, "gpt-5.4", S_101df283, 7) \
    Y(S_48127e24, 22, "cloudflare-ai-gateway/", 12, "gpt-5.4-mini", S_53c6b415, 7) \
    Y(S_3de3f3e1, 22, "cloudflare-ai-gateway/", 12, "gpt-5.4-nano", S_6120ee47, 7) \
    Y(S_d65fb93d, 22, "cloudflare-ai-gateway/", 11, "gpt-5.4-pro", S_dce1e2ce, 7) \
    Y(S_fefb76a9, 22, "cloudflare-ai-gateway/", 7, "gpt-5.5", S_b69f9707, 7) \
    Y(S_f2e64057, 22, "cloudflare-ai-gateway/", 11, "gpt-5.5-pro", S_29595a67, 7) \
    Y(S_af864357, 22, "cloudflare-ai-gateway/", 12, "gpt-5.6-luna", S_d3531574, 7) \
    Y(S_f9944bad, 22, "cloudflare-ai-gateway/", 11, "gpt-5.6-sol", S_823425c8, 7) \
    Y(S_5eddfa2e, 22, "cloudflare-ai-gateway/", 13, "gpt-5.6-terra", S_1df6eea7, 7) \
    Y(S_06d69d8c, 22, "cloudflare-ai-gateway/", 11, "gpt-6-astra", S_b4b836d3, 7) \
    Y(S_5aeb1c06, 22, "cloudflare-ai-gateway/", 10, "gpt-6-luna", S_05015f4d, 7) \
    Y(S_295c6d7f, 22, "cloudflare-ai-gateway/", 9, "gpt-6-sol", S_57880a89, 7) \
    Y(S_3c4a7847, 22, "cloudflare-ai-gateway/", 11, "gpt-6.1-sol", S_707174bc, 14) \
    Y(S_6bda71e1, 22, "cloudflare-ai-gateway/", 13, "gpt-6.1-terra", S_c160a26d, 14) \
    Y(S_58cd8edb, 22, "cloudflare-ai-gateway/", 13, "gpt-6.2-astra", S_869f3a13, 14) \
    Y(S_c0ba6030, 22, "cloudflare-ai-gateway/", 11, "gpt-6.2-sol", S_7db2b698, 14) \
    Y(S_9fbebdfe, 22, "cloudflare-ai-gateway/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_e5aeeebe, 22, "cloudflare-ai-gateway/", 11, "gpt-oss-20b", S_e5de23c1, 7) \
    Y(S_e1d3ddc1, 22, "cloudflare-ai-gateway/", 19, "granite-4.0-h-micro", S_00654415, 27) \
    Y(S_cf01f2a8, 22, "cloudflare-ai-gateway/", 28, "grok-4.20-0309-non-reasoning", S_f91d7879, 4) \
    Y(S_80942853, 22, "cloudflare-ai-gateway/", 24, "grok-4.20-0309-reasoning", S_a58d60be, 4) \
    Y(S_0049da25, 22, "cloudflare-ai-gateway/", 8, "grok-4.3", S_cf4bc151, 4) \
    Y(S_c8744881, 22, "cloudflare-ai-gateway/", 8, "grok-4.5", S_5d502bed, 5) \
    Y(S_a73143aa, 22, "cloudflare-ai-gateway/", 8, "grok-4.6", S_3983ee29, 11) \
    Y(S_24dc9d9d, 22, "cloudflare-ai-gateway/", 8, "grok-4.7", S_557be490, 11) \
    Y(S_366a60f8, 22, "cloudflare-ai-gateway/", 31, "ibm-granite/granite-4.0-h-micro", S_00654415, 15) \
    Y(S_10f473df, 22, "cloudflare-ai-gateway/", 15, "inkling-2-small", S_8281bea3, 32) \
    Y(S_ee5c2500, 22, "cloudflare-ai-gateway/", 9, "kimi-k2.6", S_47f91584, 7) \
    Y(S_bfb4e35e, 22, "cloudflare-ai-gateway/", 14, "kimi-k2.7-code", S_a4d868aa, 26) \
    Y(S_89c056a5, 22, "cloudflare-ai-gateway/", 7, "kimi-k3", S_bd9a0868, 10) \
    Y(S_1eb50cf0, 22, "cloudflare-ai-gateway/", 31, "llama-3.3-70b-instruct-fp8-fast", S_3927d2d0, 20) \
    Y(S_61068a9b, 22, "cloudflare-ai-gateway/", 30, "llama-4-scout-17b-16e-instruct", S_17d13e56, 5) \
    Y(S_0ff9e383, 22, "cloudflare-ai-gateway/", 36, "meta/llama-3.3-70b-instruct-fp8-fast", S_3927d2d0, 15) \
    Y(S_21f5ada5, 22, "cloudflare-ai-gateway/", 35, "meta/llama-4-scout-17b-16e-instruct", S_bfca6967, 15) \
    Y(S_90eb8f9d, 22, "cloudflare-ai-gateway/", 30, "mistral-small-3.1-24b-instruct", S_0417f412, 25) \
    Y(S_664e7dec, 22, "cloudflare-ai-gateway/", 40, "mistralai/mistral-small-3.1-24b-instruct", S_0417f412, 15) \
    Y(S_291533bb, 22, "cloudflare-ai-gateway/", 20, "moonshotai/kimi-k2.6", S_34549d4f, 15) \
    Y(S_4dff67a0, 22, "cloudflare-ai-gateway/", 25, "moonshotai/kimi-k2.7-code", S_a4d868aa, 15) \
    Y(S_9484f18c, 22, "cloudflare-ai-gateway/", 18, "moonshotai/kimi-k3", S_7ff164f6, 0) \
    Y(S_d91f286f, 22, "cloudflare-ai-gateway/", 20, "nemotron-3-120b-a12b", S_92b019f1, 22) \
    Y(S_d7931416, 22, "cloudflare-ai-gateway/", 27, "nvidia/nemotron-3-120b-a12b", S_92b019f1, 15) \
    Y(S_3441924f, 22, "cloudflare-ai-gateway/", 2, "o3", S_2d36bbf0, 7) \
    Y(S_ead300c9, 22, "cloudflare-ai-gateway/", 7, "o3-mini", S_598d0df5, 7) \
    Y(S_b168ee77, 22, "cloudflare-ai-gateway/", 7, "o4-mini", S_e689eb5c, 7) \
    X(S_87e617a1, 22, "cloudflare-ai-gateway/", 14, "openai/gpt-4.1") \
    X(S_1f67b185, 22, "cloudflare-ai-gateway/", 19, "openai/gpt-4.1-mini") \
    X(S_9a0bbf48, 22, "cloudflare-ai-gateway/", 19, "openai/gpt-4.1-nano") \
    X(S_96634de1, 22, "cloudflare-ai-gateway/", 13, "openai/gpt-4o") \
    X(S_8cf02c29, 22, "cloudflare-ai-gateway/", 18, "openai/gpt-4o-mini") \
    X(S_c83ac745, 22, "cloudflare-ai-gateway/", 12, "openai/gpt-5") \
    X(S_7e750420, 22, "cloudflare-ai-gateway/", 17, "openai/gpt-5-mini") \
    X(S_5eb993d3, 22, "cloudflare-ai-gateway/", 17, "openai/gpt-5-nano") \
    X(S_017fd33e, 22, "cloudflare-ai-gateway/", 14, "openai/gpt-5.1") \
    X(S_e15c79d6, 22, "cloudflare-ai-gateway/", 14, "openai/gpt-5.4") \
    X(S_0ef121a7, 22, "cloudflare-ai-gateway/", 19, "openai/gpt-5.4-mini") \
    X(S_a389e7f2, 22, "cloudflare-ai-gateway/", 19, "openai/gpt-5.4-nano") \
    X(S_94eb0419, 22, "cloudflare-ai-gateway/", 18, "openai/gpt-5.4-pro") \
    X(S_b81e47c4, 22, "cloudflare-ai-gateway/", 14, "openai/gpt-5.5") \
    X(S_29595a67, 22, "cloudflare-ai-gateway/", 18, "openai/gpt-5.5-pro") \
    X(S_7745bff8, 22, "cloudflare-ai-gateway/", 19, "openai/gpt-5.6-luna") \
    X(S_e7e9f0d3, 22, "cloudflare-ai-gateway/", 18, "openai/gpt-5.6-sol") \
    X(S_8198efd6, 22, "cloudflare-ai-gateway/", 20, "openai/gpt-5.6-terra") \
    X(S_2990ecf8, 22, "cloudflare-ai-gateway/", 18, "openai/gpt-6-astra") \
    X(S_e041874e, 22, "cloudflare-ai-gateway/", 17, "openai/gpt-6-luna") \
    X(S_17a0eeb7, 22, "cloudflare-ai-gateway/", 16, "openai/gpt-6-sol") \
    Y(S_c7838b9e, 22, "cloudflare-ai-gateway/", 19, "openai/gpt-oss-120b", S_e9425fb7, 15) \
    Y(S_133b9c24, 22, "cloudflare-ai-gateway/", 18, "openai/gpt-oss-20b", S_1a053f61, 15) \
    X(S_87c94dfb, 22, "cloudflare-ai-gateway/", 9, "openai/o3") \
    X(S_b689ead8, 22, "cloudflare-ai-gateway/", 14, "openai/o3-mini") \
    X(S_e689eb5c, 22, "cloudflare-ai-gateway/", 14, "openai/o4-mini") \
    Y(S_15e6c6d3, 22, "cloudflare-ai-gateway/", 6, "pareto", S_ef60fb5c, 9) \
    Y(S_d4481efc, 22, "cloudflare-ai-gateway/", 22, "qwen/qwen3-30b-a3b-fp8", S_0e20c8fc, 15) \
    Y(S_7be52b8d, 22, "cloudflare-ai-gateway/", 16, "qwen/qwen3.8-27b", S_768e4a3a, 15) \
    Y(S_40c69dd0, 22, "cloudflare-ai-gateway/", 17, "qwen3-30b-a3b-fp8", S_0e20c8fc, 20) \
    Y(S_7ed1df23, 22, "cloudflare-ai-gateway/", 9, "qwen3-max", S_df2f57da, 8) \
    Y(S_7a4252b8, 22, "cloudflare-ai-gateway/", 17, "qwen3.5-397b-a17b", S_d54e8a8c, 8) \
    Y(S_34f765e6, 22, "cloudflare-ai-gateway/", 11, "qwen3.7-max", S_e4ec7f97, 8) \
    Y(S_aa85f238, 22, "cloudflare-ai-gateway/", 12, "qwen3.7-plus", S_52206d37, 8) \
    Y(S_c50fe737, 22, "cloudflare-ai-gateway/", 11, "qwen3.8-27b", S_a3ed86be, 8) \
    Y(S_1dbc935a, 22, "cloudflare-ai-gateway/", 11, "qwen3.8-max", S_5bb2277b, 8) \
    Y(S_3a3e4d9c, 22, "cloudflare-ai-gateway/", 32, "thinkingmachines/inkling-2-small", S_8281bea3, 15) \
    X(S_ef60fb5c, 22, "cloudflare-ai-gateway/", 15, "unbiased/pareto") \
    X(S_c6bb224c, 22, "cloudflare-ai-gateway/", 49, "workers-ai/@cf/deepseek-ai/deepseek-v4-flash-0731") \
    X(S_9ede87dd, 22, "cloudflare-ai-gateway/", 47, "workers-ai/@cf/deepseek-ai/deepseek-v4-pro-0813") \
    X(S_ef7098c9, 22, "cloudflare-ai-gateway/", 51, "workers-ai/@cf/deepseek-ai/deepseek-v4.1-flash-1017") \
    X(S_5528a550, 22, "cloudflare-ai-gateway/", 40, "workers-ai/@cf/google/gemma-4-26b-a4b-it") \
    X(S_00654415, 22, "cloudflare-ai-gateway/", 46, "workers-ai/@cf/ibm-granite/granite-4.0-h-micro") \
    X(S_3927d2d0, 22, "cloudflare-ai-gateway/", 51, "workers-ai/@cf/meta/llama-3.3-70b-instruct-fp8-fast") \
    X(S_bfca6967, 22, "cloudflare-ai-gateway/", 50, "workers-ai/@cf/meta/llama-4-scout-17b-16e-instruct") \
    X(S_0417f412, 22, "cloudflare-ai-gateway/", 55, "workers-ai/@cf/mistralai/mistral-small-3.1-24b-instruct") \
    X(S_34549d4f, 22, "cloudflare-ai-gateway/", 35, "workers-ai/@cf/moonshotai/kimi-k2.6") \
    X(S_a4d868aa, 22, "cloudflare-ai-gateway/", 40, "workers-ai/@cf/moonshotai/kimi-k2.7-code") \
    X(S_92b019f1, 22, "cloudflare-ai-gateway/", 42, "workers-ai/@cf/nvidia/nemotron-3-120b-a12b") \
    X(S_e9425fb7, 22, "cloudflare-ai-gateway/", 34, "workers-ai/@cf/openai/gpt-oss-120b") \
    X(S_1a053f61, 22, "cloudflare-ai-gateway/", 33, "workers-ai/@cf/openai/gpt-oss-20b") \
    X(S_0e20c8fc, 22, "cloudflare-ai-gateway/", 37, "workers-ai/@cf/qwen/qwen3-30b-a3b-fp8") \
    X(S_768e4a3a, 22, "cloudflare-ai-gateway/", 31, "workers-ai/@cf/qwen/qwen3.8-27b") \
    X(S_8281bea3, 22, "cloudflare-ai-gateway/", 47, "workers-ai/@cf/thinkingmachines/inkling-2-small") \
    X(S_5667e15d, 22, "cloudflare-ai-gateway/", 36, "workers-ai/@cf/zai-org/glm-4.7-flash") \
    X(S_5ee77133, 22, "cloudflare-ai-gateway/", 30, "workers-ai/@cf/zai-org/glm-5.2") \
    X(S_74ac97ce, 22, "cloudflare-ai-gateway/", 30, "workers-ai/@cf/zai-org/glm-5.3") \
    X(S_59a3f39d, 22, "cloudflare-ai-gateway/", 36, "workers-ai/@cf/zai-org/glm-5.3-flash") \
    X(S_3d80636b, 22, "cloudflare-ai-gateway/", 32, "xai/grok-4.20-0309-non-reasoning") \
    X(S_5ef3556e, 22, "cloudflare-ai-gateway/", 28, "xai/grok-4.20-0309-reasoning") \
    Y(S_e059fcdf, 22, "cloudflare-ai-gateway/", 12, "xai/grok-4.3", S_f46878eb, 5) \
    Y(S_a4d2856c, 22, "cloudflare-ai-gateway/", 12, "xai/grok-4.5", S_f39c9e3b, 5) \
    Y(S_40f7dca0, 22, "cloudflare-ai-gateway/", 12, "xai/grok-4.6", S_d0e161ae, 5) \
    Y(S_6a907998, 22, "cloudflare-ai-gateway/", 12, "xai/grok-4.7", S_d0945440, 5) \
    Y(S_529ce569, 22, "cloudflare-ai-gateway/", 21, "zai-org/glm-4.7-flash", S_5667e15d, 15) \
    Y(S_bf8b3420, 22, "cloudflare-ai-gateway/", 15, "zai-org/glm-5.2", S_5ee77133, 15) \
    Y(S_bbc67f49, 22, "cloudflare-ai-gateway/", 15, "zai-org/glm-5.3", S_74ac97ce, 15) \
    Y(S_fcec52d6, 22, "cloudflare-ai-gateway/", 21, "zai-org/glm-5.3-flash", S_59a3f39d, 15) \
    X(S_62a9f0b5, 0, "", 21, "cloudflare-workers-ai") \
    X(S_d76f77db, 11, "cloudflare/", 37, "@cf/ai4bharat/indictrans2-en-indic-1B") \
    X(S_1b537ca4, 11, "cloudflare/", 40, "@cf/aisingapore/gemma-sea-lion-v4-27b-it") \
    X(S_ddc73f4a, 11, "cloudflare/", 25, "@cf/baai/bge-base-en-v1.5") \
    X(S_36b0a067, 11, "cloudflare/", 26, "@cf/baai/bge-large-en-v1.5") \
    X(S_9cb99b9a, 11, "cloudflare/", 15, "@cf/baai/bge-m3") \
    X(S_e2b9566f, 11, "cloudflare/", 26, "@cf/baai/bge-reranker-base") \
    X(S_eca2bc69, 11, "cloudflare/", 26, "@cf/baai/bge-small-en-v1.5") \
    X(S_221f8a2f, 11, "cloudflare/", 22, "@cf/cloudflare/clairic") \
    X(S_aa841bf8, 11, "cloudflare/", 19, "@cf/cloudflare/clef") \
    X(S_b26d0d1b, 11, "cloudflare/", 25, "@cf/cloudflare/clef-flash") \
    X(S_ade1b8ac, 11, "cloudflare/", 24, "@cf/cloudflare/clef-omni") \
    X(S_b4a220eb, 11, "cloudflare/", 34, "@cf/daily-co/phonellm-mini-alpha-2") \
    X(S_397e0e8d, 11, "cloudflare/", 44, "@cf/deepseek-ai/deepseek-r1-distill-qwen-32b") \
    Y(S_78185dc1, 11, "cloudflare/", 38, "@cf/deepseek-ai/deepseek-v4-flash-0731", S_c6bb224c, 11) \
    Y(S_2809f176, 11, "cloudflare/", 36, "@cf/deepseek-ai/deepseek-v4-pro-0813", S_9ede87dd, 11) \
    Y(S_bbf72269, 11, "cloudflare/", 40, "@cf/deepseek-ai/deepseek-v4.1-flash-1017", S_ef7098c9, 11) \
    X(S_e14d391c, 11, "cloudflare/", 25, "@cf/google/gemma-3-12b-it") \
    Y(S_df74538c, 11, "cloudflare/", 29, "@cf/google/gemma-4-26b-a4b-it", S_5528a550, 11) \
    X(S_3c1796a4, 11, "cloudflare/", 37, "@cf/huggingface/distilbert-sst-2-int8") \
    Y(S_83e62d0b, 11, "cloudflare/", 35, "@cf/ibm-granite/granite-4.0-h-micro", S_00654415, 11) \
    X(S_e6193cc9, 11, "cloudflare/", 29, "@cf/meta/llama-2-7b-chat-fp16") \
    X(S_2154e706, 11, "cloudflare/", 29, "@cf/meta/llama-2-7b-chat-int8") \
    X(S_a97ecdfb, 11, "cloudflare/", 28, "@cf/meta/llama-3-8b-instruct") \
    X(S_1fb39dda, 11, "cloudflare/", 32, "@cf/meta/llama-3-8b-instruct-awq") \
    X(S_6c90e4c5, 11, "cloudflare/", 40, "@cf/meta/llama-3.1-70b-instruct-fp8-fast") \
    X(S_0160c1f0, 11, "cloudflare/", 30, "@cf/meta/llama-3.1-8b-instruct") \
    X(S_def11592, 11, "cloudflare/", 34, "@cf/meta/llama-3.1-8b-instruct-awq") \
    X(S_d50cec65, 11, "cloudflare/", 35, "@cf/meta/llama-3.1-8b-instruct-fast") \
    X(S_6ad523b5, 11, "cloudflare/", 34, "@cf/meta/llama-3.1-8b-instruct-fp8") \
    X(S_1d9bfcf0, 11, "cloudflare/", 39, "@cf/meta/llama-3.1-8b-instruct-fp8-fast") \
    X(S_5d688a03, 11, "cloudflare/", 38, "@cf/meta/llama-3.2-11b-vision-instruct") \
    X(S_d5c1c4a8, 11, "cloudflare/", 30, "@cf/meta/llama-3.2-1b-instruct") \
    X(S_40906932, 11, "cloudflare/", 30, "@cf/meta/llama-3.2-3b-instruct") \
    Y(S_9543159e, 11, "cloudflare/", 40, "@cf/meta/llama-3.3-70b-instruct-fp8-fast", S_3927d2d0, 11) \
    Y(S_8340a167, 11, "cloudflare/", 39, "@cf/meta/llama-4-scout-17b-16e-instruct", S_bfca6967, 11) \
    X(S_b540fa5e, 11, "cloudflare/", 20, "@cf/meta/m2m100-1.2b") \
    X(S_b0edf7d9, 11, "cloudflare/", 36, "@cf/mistral/mistral-7b-instruct-v0.1") \
    Y(S_720780fa, 11, "cloudflare/", 44, "@cf/mistralai/mistral-small-3.1-24b-instruct", S_0417f412, 11) \
    X(S_c1194951, 11, "cloudflare/", 33, "@cf/moondream/moondream3.1-9B-A2B") \
    X(S_d0215a05, 11, "cloudflare/", 24, "@cf/moonshotai/kimi-k2.5") \
    Y(S_c76e5e14, 11, "cloudflare/", 24, "@cf/moonshotai/kimi-k2.6", S_34549d4f, 11) \
    Y(S_e010e811, 11, "cloudflare/", 29, "@cf/moonshotai/kimi-k2.7-code", S_a4d868aa, 11) \
    Y(S_1a42ab52, 11, "cloudflare/", 31, "@cf/nvidia/nemotron-3-120b-a12b", S_92b019f1, 11) \
    Y(S_577a6a14, 11, "cloudflare/", 23, "@cf/openai/gpt-oss-120b", S_e9425fb7, 11) \
    Y(S_af29cc0f, 11, "cloudflare/", 22, "@cf/openai/gpt-oss-20b", S_1a053f61, 11) \
    X(S_8c1f7d8c, 11, "cloudflare/", 18, "@cf/openai/whisper") \
    X(S_6a0d5083, 11, "cloudflare/", 33, "@cf/openai/whisper-large-v3-turbo") \
    X(S_cbbe50c6, 11, "cloudflare/", 28, "@cf/pfnet/plamo-embedding-1b") \
    X(S_5a377853, 11, "cloudflare/", 35, "@cf/qwen/qwen2.5-coder-32b-instruct") \
    Y(S_21a007f6, 11, "cloudflare/", 26, "@cf/qwen/qwen3-30b-a3b-fp8", S_0e20c8fc, 11) \
    X(S_d0e334df, 11, "cloudflare/", 29, "@cf/qwen/qwen3-embedding-0.6b") \
    Y(S_56ff17c0, 11, "cloudflare/", 20, "@cf/qwen/qwen3.8-27b", S_768e4a3a, 11) \
    X(S_c0009d29, 11, "cloudflare/", 16, "@cf/qwen/qwq-32b") \
    Y(S_3554370e, 11, "cloudflare/", 36, "@cf/thinkingmachines/inkling-2-small", S_8281bea3, 11) \
    Y(S_6833894f, 11, "cloudflare/", 25, "@cf/zai-org/glm-4.7-flash", S_5667e15d, 11) \
    Y(S_8c0a481a, 11, "cloudflare/", 19, "@cf/zai-org/glm-5.2", S_5ee77133, 11) \
    Y(S_1691061d, 11, "cloudflare/", 19, "@cf/zai-org/glm-5.3", S_74ac97ce, 11) \
    Y(S_a06af0ca, 11, "cloudflare/", 25, "@cf/zai-org/glm-5.3-flash", S_59a3f39d, 11) \
    Y(S_4b7dae55, 11, "cloudflare/", 33, "ai4bharat/indictrans2-en-indic-1B", S_d76f77db, 4) \
    Y(S_53d70bed, 11, "cloudflare/", 36, "aisingapore/gemma-sea-lion-v4-27b-it", S_1b537ca4, 4) \
    Y(S_12863aa8, 11, "cloudflare/", 21, "baai/bge-base-en-v1.5", S_ddc73f4a, 4) \
    Y(S_ce43544b, 11, "cloudflare/", 22, "baai/bge-large-en-v1.5", S_36b0a067, 4) \
    Y(S_c5483d7a, 11, "cloudflare/", 11, "baai/bge-m3", S_9cb99b9a, 4) \
    Y(S_ed36324b, 11, "cloudflare/", 22, "baai/bge-reranker-base", S_e2b9566f, 4) \
    Y(S_c9ef2f94, 11, "cloudflare/", 22, "baai/bge-small-en-v1.5", S_eca2bc69, 4) \
    Y(S_79c1b9dc, 11, "cloudflare/", 16, "bge-base-en-v1.5", S_8e907faf, 5) \
    Y(S_f632bc18, 11, "cloudflare/", 17, "bge-large-en-v1.5", S_ce28f4a1, 5) \
    Y(S_8269c7ff, 11, "cloudflare/", 6, "bge-m3", S_ae9ad5b3, 5) \
    Y(S_84247ac4, 11, "cloudflare/", 17, "bge-reranker-base", S_e2b9566f, 9) \
    Y(S_95900c12, 11, "cloudflare/", 17, "bge-small-en-v1.5", S_eca2bc69, 9) \
    Y(S_965b5b27, 11, "cloudflare/", 18, "cloudflare/clairic", S_221f8a2f, 4) \
    Y(S_1b0e01c9, 11, "cloudflare/", 15, "cloudflare/clef", S_aa841bf8, 4) \
    Y(S_a4879de8, 11, "cloudflare/", 21, "cloudflare/clef-flash", S_b26d0d1b, 4) \
    Y(S_a02ad14e, 11, "cloudflare/", 20, "cloudflare/clef-omni", S_ade1b8ac, 4) \
    Y(S_581980b9, 11, "cloudflare/", 30, "daily-co/phonellm-mini-alpha-2", S_b4a220eb, 4) \
    Y(S_5e5cee81, 11, "cloudflare/", 40, "deepseek-ai/deepseek-r1-distill-qwen-32b", S_397e0e8d, 4) \
    Y(S_8d602720, 11, "cloudflare/", 34, "deepseek-ai/deepseek-v4-flash-0731", S_c6bb224c, 15) \
    Y(S_47c59563, 11, "cloudflare/", 32, "deepseek-ai/deepseek-v4-pro-0813", S_9ede87dd, 15) \
    Y(S_6be32d99, 11, "cloudflare/", 36, "deepseek-ai/deepseek-v4.1-flash-1017", S_ef7098c9, 15) \
    Y(S_3137cf33, 11, "cloudflare/", 28, "deepseek-r1-distill-qwen-32b", S_397e0e8d, 16) \
    Y(S_e857daf6, 11, "cloudflare/", 22, "deepseek-v4-flash-0731", S_194138b2, 11) \
    Y(S_e220f79f, 11, "cloudflare/", 20, "deepseek-v4-pro-0813", S_09cd9286, 10) \
    Y(S_78d8d4c5, 11, "cloudflare/", 24, "deepseek-v4.1-flash-1017", S_ef7098c9, 27) \
    Y(S_e598134e, 11, "cloudflare/", 21, "distilbert-sst-2-int8", S_3c1796a4, 16) \
    Y(S_35e2c901, 11, "cloudflare/", 14, "gemma-3-12b-it", S_11ba885c, 7) \
    Y(S_7b5e88c2, 11, "cloudflare/", 18, "gemma-4-26b-a4b-it", S_cf0886f1, 7) \
    Y(S_87bff33b, 11, "cloudflare/", 24, "gemma-sea-lion-v4-27b-it", S_1b537ca4, 16) \
    Y(S_e26b6c78, 11, "cloudflare/", 13, "glm-4.7-flash", S_d3c11c94, 8) \
    Y(S_2fe938b4, 11, "cloudflare/", 7, "glm-5.2", S_5ee77133, 23) \
    Y(S_ddd7f0f3, 11, "cloudflare/", 7, "glm-5.3", S_2ee9e854, 11) \
    Y(S_b44426ba, 11, "cloudflare/", 13, "glm-5.3-flash", S_59a3f39d, 23) \
    Y(S_3cdfdb5a, 11, "cloudflare/", 21, "google/gemma-3-12b-it", S_e14d391c, 4) \
    Y(S_0c4fe7e1, 11, "cloudflare/", 25, "google/gemma-4-26b-a4b-it", S_5528a550, 15) \
    Y(S_ba1a651c, 11, "cloudflare/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_72031045, 11, "cloudflare/", 11, "gpt-oss-20b", S_e5de23c1, 7) \
    Y(S_e9df3e07, 11, "cloudflare/", 19, "granite-4.0-h-micro", S_00654415, 27) \
    Y(S_9450095b, 11, "cloudflare/", 33, "huggingface/distilbert-sst-2-int8", S_3c1796a4, 4) \
    Y(S_2670aaaa, 11, "cloudflare/", 31, "ibm-granite/granite-4.0-h-micro", S_00654415, 15) \
    Y(S_18bfaf71, 11, "cloudflare/", 23, "indictrans2-en-indic-1B", S_d76f77db, 14) \
    Y(S_9cef7ca0, 11, "cloudflare/", 15, "inkling-2-small", S_8281bea3, 32) \
    Y(S_4339239d, 11, "cloudflare/", 3, "jev", S_adba678b, 9) \
    Y(S_d4cf766d, 11, "cloudflare/", 10, "jev-1.14.0", S_3fc99f5d, 9) \
    Y(S_069053ae, 11, "cloudflare/", 9, "kimi-k2.5", S_db11e778, 11) \
    Y(S_028fbce5, 11, "cloudflare/", 9, "kimi-k2.6", S_47f91584, 7) \
    Y(S_98bcfa52, 11, "cloudflare/", 14, "kimi-k2.7-code", S_a4d868aa, 26) \
    Y(S_d148e13a, 11, "cloudflare/", 20, "llama-2-7b-chat-fp16", S_e6193cc9, 9) \
    Y(S_46d663e5, 11, "cloudflare/", 20, "llama-2-7b-chat-int8", S_2154e706, 9) \
    Y(S_b724908c, 11, "cloudflare/", 19, "llama-3-8b-instruct", S_e98d84d3, 11) \
    Y(S_3e505391, 11, "cloudflare/", 23, "llama-3-8b-instruct-awq", S_1fb39dda, 9) \
    Y(S_00f50e40, 11, "cloudflare/", 31, "llama-3.1-70b-instruct-fp8-fast", S_6c90e4c5, 9) \
    Y(S_fa9a9525, 11, "cloudflare/", 21, "llama-3.1-8b-instruct", S_bb8c87e5, 18) \
    Y(S_8c4bb7ab, 11, "cloudflare/", 25, "llama-3.1-8b-instruct-awq", S_def11592, 9) \
    Y(S_3f20527f, 11, "cloudflare/", 26, "llama-3.1-8b-instruct-fast", S_9372c334, 11) \
    Y(S_df1bd538, 11, "cloudflare/", 25, "llama-3.1-8b-instruct-fp8", S_6ad523b5, 9) \
    Y(S_39773d58, 11, "cloudflare/", 30, "llama-3.1-8b-instruct-fp8-fast", S_1d9bfcf0, 9) \
    Y(S_1f634ea6, 11, "cloudflare/", 29, "llama-3.2-11b-vision-instruct", S_946a2130, 5) \
    Y(S_76db5b48, 11, "cloudflare/", 21, "llama-3.2-1b-instruct", S_8780fe0e, 11) \
    Y(S_50076e69, 11, "cloudflare/", 21, "llama-3.2-3b-instruct", S_32cab98d, 11) \
    Y(S_1b136fbd, 11, "cloudflare/", 31, "llama-3.3-70b-instruct-fp8-fast", S_3927d2d0, 20) \
    Y(S_1477ae9a, 11, "cloudflare/", 30, "llama-4-scout-17b-16e-instruct", S_17d13e56, 5) \
    Y(S_659efc2e, 11, "cloudflare/", 11, "m2m100-1.2b", S_b540fa5e, 9) \
    Y(S_e6d7be31, 11, "cloudflare/", 25, "meta/llama-2-7b-chat-fp16", S_e6193cc9, 4) \
    Y(S_883ae7a2, 11, "cloudflare/", 25, "meta/llama-2-7b-chat-int8", S_2154e706, 4) \
    Y(S_816c3b4b, 11, "cloudflare/", 24, "meta/llama-3-8b-instruct", S_a97ecdfb, 4) \
    Y(S_a983b76f, 11, "cloudflare/", 28, "meta/llama-3-8b-instruct-awq", S_1fb39dda, 4) \
    Y(S_90c0ebb1, 11, "cloudflare/", 36, "meta/llama-3.1-70b-instruct-fp8-fast", S_6c90e4c5, 4) \
    Y(S_093236f3, 11, "cloudflare/", 26, "meta/llama-3.1-8b-instruct", S_0160c1f0, 4) \
    Y(S_d12b8a89, 11, "cloudflare/", 30, "meta/llama-3.1-8b-instruct-awq", S_def11592, 4) \
    Y(S_2839c5c1, 11, "cloudflare/", 31, "meta/llama-3.1-8b-instruct-fast", S_d50cec65, 4) \
    Y(S_da147672, 11, "cloudflare/", 30, "meta/llama-3.1-8b-instruct-fp8", S_6ad523b5, 4) \
    Y(S_623d4384, 11, "cloudflare/", 35, "meta/llama-3.1-8b-instruct-fp8-fast", S_1d9bfcf0, 4) \
    Y(S_a360e480, 11, "cloudflare/", 34, "meta/llama-3.2-11b-vision-instruct", S_5d688a03, 4) \
    Y(S_505629a3, 11, "cloudflare/", 26, "meta/llama-3.2-1b-instruct", S_d5c1c4a8, 4) \
    Y(S_09775792, 11, "cloudflare/", 26, "meta/llama-3.2-3b-instruct", S_40906932, 4) \
    Y(S_a9e4c28e, 11, "cloudflare/", 36, "meta/llama-3.3-70b-instruct-fp8-fast", S_3927d2d0, 15) \
    Y(S_186c82cf, 11, "cloudflare/", 35, "meta/llama-4-scout-17b-16e-instruct", S_bfca6967, 15) \
    Y(S_5b5f4d41, 11, "cloudflare/", 16, "meta/m2m100-1.2b", S_b540fa5e, 4) \
    Y(S_ccaf7f10, 11, "cloudflare/", 24, "mistral-7b-instruct-v0.1", S_eb995862, 10) \
    Y(S_f2bb4526, 11, "cloudflare/", 30, "mistral-small-3.1-24b-instruct", S_0417f412, 25) \
    Y(S_475cdaa2, 11, "cloudflare/", 32, "mistral/mistral-7b-instruct-v0.1", S_b0edf7d9, 4) \
    Y(S_39eca6cf, 11, "cloudflare/", 40, "mistralai/mistral-small-3.1-24b-instruct", S_0417f412, 15) \
    Y(S_816eaf0d, 11, "cloudflare/", 29, "moondream/moondream3.1-9B-A2B", S_c1194951, 4) \
    Y(S_408fd60f, 11, "cloudflare/", 19, "moondream3.1-9B-A2B", S_c1194951, 14) \
    Y(S_a5b133a7, 11, "cloudflare/", 20, "moonshotai/kimi-k2.5", S_d0215a05, 4) \
    Y(S_aa2fb45f, 11, "cloudflare/", 20, "moonshotai/kimi-k2.6", S_34549d4f, 15) \
    Y(S_88268239, 11, "cloudflare/", 25, "moonshotai/kimi-k2.7-code", S_a4d868aa, 15) \
    Y(S_429959d2, 11, "cloudflare/", 20, "nemotron-3-120b-a12b", S_92b019f1, 22) \
    Y(S_df988d18, 11, "cloudflare/", 27, "nvidia/nemotron-3-120b-a12b", S_92b019f1, 15) \
    Y(S_a11e56fe, 11, "cloudflare/", 19, "openai/gpt-oss-120b", S_e9425fb7, 15) \
    Y(S_beb50134, 11, "cloudflare/", 18, "openai/gpt-oss-20b", S_1a053f61, 15) \
    Y(S_9833732f, 11, "cloudflare/", 14, "openai/whisper", S_8c1f7d8c, 4) \
    Y(S_e1e24156, 11, "cloudflare/", 29, "openai/whisper-large-v3-turbo", S_6a0d5083, 4) \
    Y(S_b846fbe3, 11, "cloudflare/", 24, "pfnet/plamo-embedding-1b", S_cbbe50c6, 4) \
    Y(S_50072b85, 11, "cloudflare/", 21, "phonellm-mini-alpha-2", S_b4a220eb, 13) \
    Y(S_556d755d, 11, "cloudflare/", 18, "plamo-embedding-1b", S_cbbe50c6, 10) \
    Y(S_b9bcf330, 11, "cloudflare/", 31, "qwen/qwen2.5-coder-32b-instruct", S_5a377853, 4) \
    Y(S_70e8a670, 11, "cloudflare/", 22, "qwen/qwen3-30b-a3b-fp8", S_0e20c8fc, 15) \
    Y(S_159d2b7d, 11, "cloudflare/", 25, "qwen/qwen3-embedding-0.6b", S_d0e334df, 4) \
    Y(S_4909a273, 11, "cloudflare/", 16, "qwen/qwen3.8-27b", S_768e4a3a, 15) \
    Y(S_70acdd56, 11, "cloudflare/", 12, "qwen/qwq-32b", S_c0009d29, 4) \
    Y(S_6d98b553, 11, "cloudflare/", 26, "qwen2.5-coder-32b-instruct", S_5a377853, 9) \
    Y(S_99d01fec, 11, "cloudflare/", 17, "qwen3-30b-a3b-fp8", S_0e20c8fc, 20) \
    Y(S_be79dc97, 11, "cloudflare/", 20, "qwen3-embedding-0.6b", S_d0e334df, 9) \
    Y(S_59b6d126, 11, "cloudflare/", 11, "qwen3.8-27b", S_a3ed86be, 8) \
    Y(S_391f5efd, 11, "cloudflare/", 7, "qwq-32b", S_e8de8781, 5) \
    Y(S_3e1f650a, 11, "cloudflare/", 32, "thinkingmachines/inkling-2-small", S_8281bea3, 15) \
    X(S_adba678b, 11, "cloudflare/", 12, "typesafe/jev") \
    X(S_3fc99f5d, 11, "cloudflare/", 19, "typesafe/jev-1.14.0") \
    Y(S_81c0c9f6, 11, "cloudflare/", 7, "whisper", S_8c1f7d8c, 11) \
    Y(S_803844c0, 11, "cloudflare/", 22, "whisper-large-v3-turbo", S_6a0d5083, 11) \
    Y(S_fa8103e1, 11, "cloudflare/", 21, "zai-org/glm-4.7-flash", S_5667e15d, 15) \
    Y(S_156177eb, 11, "cloudflare/", 15, "zai-org/glm-5.2", S_5ee77133, 15) \
    Y(S_e135f968, 11, "cloudflare/", 15, "zai-org/glm-5.3", S_74ac97ce, 15) \
    Y(S_e846ac93, 11, "cloudflare/", 21, "zai-org/glm-5.3-flash", S_59a3f39d, 15) \
    X(S_72e8088a, 0, "", 6, "cohere") \
    X(S_8d9eb5e4, 0, "", 11, "cohere-chat") \
    X(S_f73e3b8a, 0, "", 14, "cohere-command") \
    X(S_e439bec0, 7, "cohere/", 20, "c4ai-aya-expanse-32b") \
    X(S_dbd3f029, 7, "cohere/", 19, "c4ai-aya-expanse-8b") \
    X(S_8877a967, 7, "cohere/", 22, "command-a-plus-05-2026") \
    Y(S_152420ea, 7, "cohere/", 19, "command-a-reasoning", S_33772155, 8) \
    Y(S_3894ee60, 7, "cohere/", 27, "command-a-reasoning-08-2025", S_b3654661, 7) \
    X(S_dd7c8d55, 7, "cohere/", 27, "command-a-translate-08-2025") \
    Y(S_c1f8362c, 7, "cohere/", 16, "command-a-vision", S_4662abdc, 7) \
    Y(S_9ca87fd6, 7, "cohere/", 24, "command-a-vision-07-2025", S_9ebc0410, 7) \
    X(S_bdd0e034, 7, "cohere/", 13, "command-light") \
    X(S_dd6db10f, 7, "cohere/", 15, "command-nightly") \
    X(S_08e252f2, 7, "cohere/", 11, "command-r7b") \
    X(S_f98929de, 7, "cohere/", 26, "command-r7b-arabic-02-2025") \
    Y(S_dd8bfb80, 7, "cohere/", 24, "embed-english-image-v3.0", S_5ef1e1c7, 7) \
    Y(S_d96a4990, 7, "cohere/", 30, "embed-english-light-image-v3.0", S_3762e28b, 7) \
    X(S_fd210817, 7, "cohere/", 24, "embed-english-light-v2.0") \
    Y(S_1eb89dfb, 7, "cohere/", 24, "embed-english-light-v3.0", S_2700c26e, 7) \
    X(S_2dfca69a, 7, "cohere/", 18, "embed-english-v2.0") \
    Y(S_52501076, 7, "cohere/", 18, "embed-english-v3.0", S_937e1f7b, 7) \
    Y(S_49280c6d, 7, "cohere/", 29, "embed-multilingual-image-v3.0", S_bc1170e6, 7) \
    Y(S_18779ea6, 7, "cohere/", 35, "embed-multilingual-light-image-v3.0", S_c2e020e9, 7) \
    Y(S_bcd60bcb, 7, "cohere/", 29, "embed-multilingual-light-v3.0", S_dc968d8f, 7) \
    X(S_256fa312, 7, "cohere/", 23, "embed-multilingual-v2.0") \
    Y(S_0834ab75, 7, "cohere/", 23, "embed-multilingual-v3.0", S_e500e342, 7) \
    X(S_87f99a78, 7, "cohere/", 19, "rerank-english-v3.0") \
    X(S_86122258, 7, "cohere/", 24, "rerank-multilingual-v3.0") \
    X(S_b1c21a94, 7, "cohere/", 11, "rerank-v3.5") \
    X(S_87690108, 0, "", 11, "cohere_chat") \
    X(S_3093b9c7, 0, "", 9, "converse/") \
    X(S_0f545757, 0, "", 14, "converse_like/") \
    X(S_8348e091, 0, "", 9, "coreweave") \
    X(S_d41ebd9f, 0, "", 6, "crusoe") \
    Y(S_65a62899, 7, "crusoe/", 16, "DeepSeek-R1-0528", S_ce1d53f9, 12) \
    Y(S_673e8e1a, 7, "crusoe/", 7, "GLM-5.1", S_d46d319f, 3) \
    Y(S_46da1d13, 7, "crusoe/", 7, "GLM-5.2", S_35c4a218, 3) \
    Y(S_9ea150dc, 7, "crusoe/", 16, "Kimi-K2-Thinking", S_f7860c86, 11) \
    Y(S_d21916a1, 7, "crusoe/", 9, "Kimi-K2.6", S_b2d2406a, 3) \
    Y(S_00817ab4, 7, "crusoe/", 30, "NVIDIA-Nemotron-3-Nano-30B-A3B", S_94059d06, 7) \
    Y(S_4977745c, 7, "crusoe/", 33, "NVIDIA-Nemotron-3-Super-120B-A12B", S_31cfec24, 7) \
    Y(S_a368d628, 7, "crusoe/", 38, "Nemotron-3-Nano-Omni-Reasoning-30B-A3B", S_ae5c425b, 7) \
    X(S_ce1d53f9, 7, "crusoe/", 28, "deepseek-ai/DeepSeek-R1-0528") \
    Y(S_a05ffe49, 7, "crusoe/", 14, "gemma-3-12b-it", S_11ba885c, 7) \
    Y(S_7a398957, 7, "crusoe/", 14, "gemma-4-31b-it", S_a8078f2a, 7) \
    Y(S_798a7d09, 7, "crusoe/", 21, "google/gemma-3-12b-it", S_e14d391c, 4) \
    X(S_80aefcee, 7, "crusoe/", 21, "google/gemma-4-31b-it") \
    Y(S_da3d5cc9, 7, "crusoe/", 27, "moonshotai/Kimi-K2-Thinking", S_f7860c86, 0) \
    Y(S_2b988504, 7, "crusoe/", 20, "moonshotai/Kimi-K2.6", S_e7b6937e, 0) \
    X(S_94059d06, 7, "crusoe/", 37, "nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B") \
    X(S_31cfec24, 7, "crusoe/", 40, "nvidia/NVIDIA-Nemotron-3-Super-120B-A12B") \
    X(S_ae5c425b, 7, "crusoe/", 45, "nvidia/Nemotron-3-Nano-Omni-Reasoning-30B-A3B") \
    X(S_cdb2b184, 7, "crusoe/", 11, "zai/GLM-5.1") \
    X(S_465838f0, 7, "crusoe/", 11, "zai/GLM-5.2") \
    X(S_dc4cb570, 0, "", 9, "dashscope") \
    X(S_2dc01063, 0, "", 10, "databricks") \
    Y(S_7a0a0f16, 11, "databricks/", 22, "DeepSeek-V4-Flash-0731", S_ad002eba, 12) \
    Y(S_68c326c5, 11, "databricks/", 20, "Llama-3-70B-Instruct", S_25b8c568, 16) \
    Y(S_a8bb7471, 11, "databricks/", 22, "Llama-3.3-70B-Instruct", S_2ff449ca, 5) \
    Y(S_032f05a1, 11, "databricks/", 17, "claude-3-7-sonnet", S_f95b3859, 11) \
    Y(S_75d3aa70, 11, "databricks/", 17, "claude-3.7-sonnet", S_86ac7697, 11) \
    Y(S_b0d53677, 11, "databricks/", 16, "claude-haiku-4-5", S_3330c0be, 11) \
    Y(S_b22e7d1a, 11, "databricks/", 16, "claude-haiku-4.5", S_cb392f2f, 10) \
    Y(S_bf4d9d17, 11, "databricks/", 15, "claude-opus-4-1", S_cebd39eb, 11) \
    Y(S_dfc295c1, 11, "databricks/", 15, "claude-opus-4-5", S_42c9524a, 11) \
    Y(S_b39c3d5d, 11, "databricks/", 15, "claude-opus-4-6", S_8cd5cad8, 11) \
    Y(S_06641e73, 11, "databricks/", 15, "claude-opus-4-7", S_8788f588, 11) \
    Y(S_536daef7, 11, "databricks/", 15, "claude-opus-4.1", S_4c3f2a2a, 10) \
    Y(S_b6ab203b, 11, "databricks/", 15, "claude-opus-4.5", S_a4fb16b2, 10) \
    Y(S_5d2b2ded, 11, "databricks/", 15, "claude-opus-4.6", S_df644976, 10) \
    Y(S_36c333be, 11, "databricks/", 15, "claude-opus-4.7", S_579b61b6, 10) \
    Y(S_8a5975f9, 11, "databricks/", 17, "claude-sonnet-4-5", S_eca904a8, 11) \
    Y(S_57aeb0f7, 11, "databricks/", 17, "claude-sonnet-4-6", S_2fb98617, 11) \
    Y(S_349c7f16, 11, "databricks/", 17, "claude-sonnet-4.5", S_23cebb3c, 10) \
    Y(S_de7d6159, 11, "databricks/", 17, "claude-sonnet-4.6", S_e247451a, 10) \
    X(S_6ccaae5d, 11, "databricks/", 23, "databricks-bge-large-en") \
    X(S_f95b3859, 11, "databricks/", 28, "databricks-claude-3-7-sonnet") \
    X(S_3330c0be, 11, "databricks/", 27, "databricks-claude-haiku-4-5") \
    X(S_cebd39eb, 11, "databricks/", 26, "databricks-claude-opus-4-1") \
    X(S_42c9524a, 11, "databricks/", 26, "databricks-claude-opus-4-5") \
    X(S_8cd5cad8, 11, "databricks/", 26, "databricks-claude-opus-4-6") \
    X(S_8788f588, 11, "databricks/", 26, "databricks-claude-opus-4-7") \
    X(S_e548ccf0, 11, "databricks/", 26, "databricks-claude-sonnet-4") \
    X(S_eca904a8, 11, "databricks/", 28, "databricks-claude-sonnet-4-5") \
    X(S_2fb98617, 11, "databricks/", 28, "databricks-claude-sonnet-4-6") \
    X(S_194138b2, 11, "databricks/", 33, "databricks-deepseek-v4-flash-0731") \
    X(S_75dd18e6, 11, "databricks/", 27, "databricks-gemini-2-5-flash") \
    X(S_f1319080, 11, "databricks/", 25, "databricks-gemini-2-5-pro") \
    X(S_6fa91204, 11, "databricks/", 18, "databricks-glm-5-2") \
    X(S_fda76973, 11, "databricks/", 16, "databricks-gpt-5") \
    X(S_ebfa2447, 11, "databricks/", 18, "databricks-gpt-5-1") \
    X(S_dd0a4f0b, 11, "databricks/", 18, "databricks-gpt-5-2") \
    X(S_3a0b2b16, 11, "databricks/", 18, "databricks-gpt-5-4") \
    X(S_10f29609, 11, "databricks/", 23, "databricks-gpt-5-4-mini") \
    X(S_e208bf91, 11, "databricks/", 23, "databricks-gpt-5-4-nano") \
    X(S_e57d2e58, 11, "databricks/", 18, "databricks-gpt-5-5") \
    X(S_e4979e1f, 11, "databricks/", 23, "databricks-gpt-5-6-luna") \
    X(S_f9176dbb, 11, "databricks/", 22, "databricks-gpt-5-6-sol") \
    X(S_326eb638, 11, "databricks/", 24, "databricks-gpt-5-6-terra") \
    X(S_2d7a5523, 11, "databricks/", 21, "databricks-gpt-5-mini") \
    X(S_29138d0e, 11, "databricks/", 21, "databricks-gpt-5-nano") \
    X(S_70db64e0, 11, "databricks/", 23, "databricks-gte-large-en") \
    X(S_d16a33b9, 11, "databricks/", 25, "databricks-kimi-k2-7-code") \
    X(S_996f256b, 11, "databricks/", 27, "databricks-llama-4-maverick") \
    X(S_91d07000, 11, "databricks/", 38, "databricks-meta-llama-3-3-70b-instruct") \
    X(S_35acd237, 11, "databricks/", 36, "databricks-meta-llama-3-70b-instruct") \
    Y(S_518f32b7, 11, "databricks/", 16, "gemini-2.5-flash", S_7977b1eb, 7) \
    Y(S_5a3a27d3, 11, "databricks/", 14, "gemini-2.5-pro", S_57fc295d, 7) \
    Y(S_25ede118, 11, "databricks/", 7, "glm-5.2", S_5ee77133, 23) \
    Y(S_6ff1d26f, 11, "databricks/", 5, "gpt-5", S_b09485bb, 7) \
    Y(S_a58e1d64, 11, "databricks/", 7, "gpt-5-1", S_ebfa2447, 11) \
    Y(S_407ec4c5, 11, "databricks/", 7, "gpt-5-2", S_dd0a4f0b, 11) \
    Y(S_fd13961b, 11, "databricks/", 7, "gpt-5-4", S_3a0b2b16, 11) \
    Y(S_b7d54cf0, 11, "databricks/", 12, "gpt-5-4-mini", S_10f29609, 11) \
    Y(S_8bccd273, 11, "databricks/", 12, "gpt-5-4-nano", S_e208bf91, 11) \
    Y(S_fa893c4b, 11, "databricks/", 7, "gpt-5-5", S_e57d2e58, 11) \
    Y(S_9f7fa940, 11, "databricks/", 12, "gpt-5-6-luna", S_e4979e1f, 11) \
    Y(S_bc42c900, 11, "databricks/", 11, "gpt-5-6-sol", S_f9176dbb, 11) \
    Y(S_ea461e57, 11, "databricks/", 13, "gpt-5-6-terra", S_326eb638, 11) \
    Y(S_f9f48e8c, 11, "databricks/", 10, "gpt-5-mini", S_a779f71c, 7) \
    Y(S_a2c4d493, 11, "databricks/", 10, "gpt-5-nano", S_3ecfc0e6, 7) \
    Y(S_ad95e6ba, 11, "databricks/", 7, "gpt-5.1", S_017fd33e, 7) \
    Y(S_124f8506, 11, "databricks/", 7, "gpt-5.2", S_791a0823, 7) \
    Y(S_03c86843, 11, "databricks/", 7, "gpt-5.4", S_101df283, 7) \
    Y(S_58a5c967, 11, "databricks/", 12, "gpt-5.4-mini", S_53c6b415, 7) \
    Y(S_a2ec22eb, 11, "databricks/", 12, "gpt-5.4-nano", S_6120ee47, 7) \
    Y(S_5fc448c5, 11, "databricks/", 7, "gpt-5.5", S_b69f9707, 7) \
    Y(S_abfe7a18, 11, "databricks/", 12, "gpt-5.6-luna", S_d3531574, 7) \
    Y(S_804a4054, 11, "databricks/", 11, "gpt-5.6-sol", S_823425c8, 7) \
    Y(S_03e29569, 11, "databricks/", 13, "gpt-5.6-terra", S_1df6eea7, 7) \
    Y(S_1383c772, 11, "databricks/", 14, "kimi-k2.7-code", S_a4d868aa, 26) \
    Y(S_43ba616a, 11, "databricks/", 16, "llama-4-maverick", S_996f256b, 11) \
    X(S_48cf4274, 11, "databricks/", 22, "system.ai.bge-large-en") \
    X(S_2bd77c56, 11, "databricks/", 29, "system.ai.deepseek-v4-1-flash") \
    X(S_690d616b, 11, "databricks/", 32, "system.ai.deepseek-v4-flash-0731") \
    X(S_09cd9286, 11, "databricks/", 30, "system.ai.deepseek-v4-pro-0813") \
    X(S_b156cead, 11, "databricks/", 21, "system.ai.gemma-3-12b") \
    X(S_c6032fe2, 11, "databricks/", 17, "system.ai.glm-5-2") \
    X(S_7aa8ceb1, 11, "databricks/", 17, "system.ai.glm-5-3") \
    X(S_21294b9c, 11, "databricks/", 23, "system.ai.glm-5-3-flash") \
    X(S_d5836ebb, 11, "databricks/", 22, "system.ai.gpt-oss-120b") \
    X(S_ce4c3d59, 11, "databricks/", 21, "system.ai.gpt-oss-20b") \
    X(S_e0d07f9c, 11, "databricks/", 22, "system.ai.gte-large-en") \
    X(S_9f90e319, 11, "databricks/", 17, "system.ai.inkling") \
    X(S_dff7bee8, 11, "databricks/", 24, "system.ai.kimi-k2-7-code") \
    X(S_bd9a0868, 11, "databricks/", 17, "system.ai.kimi-k3") \
    X(S_02561258, 11, "databricks/", 26, "system.ai.llama-4-maverick") \
    X(S_d1288893, 11, "databricks/", 36, "system.ai.meta-llama-3-1-8b-instruct") \
    X(S_1a00270c, 11, "databricks/", 37, "system.ai.meta-llama-3-3-70b-instruct") \
    X(S_5d904572, 11, "databricks/", 30, "system.ai.qwen3-embedding-0-6b") \
    X(S_a50598f5, 11, "databricks/", 37, "system.ai.qwen3-next-80b-a3b-instruct") \
    X(S_0af1e5bf, 11, "databricks/", 26, "system.ai.qwen35-122b-a10b") \
    X(S_6cb005c0, 0, "", 10, "deepcogito") \
    Y(S_9dd7d63f, 11, "deepcogito/", 26, "cogito-v1-preview-llama-3b", S_4908a35c, 26) \
    Y(S_7fbb64e9, 11, "deepcogito/", 27, "cogito-v1-preview-llama-70b", S_11cd61e0, 26) \
    Y(S_b57e49a4, 11, "deepcogito/", 26, "cogito-v1-preview-llama-8b", S_093f7d62, 26) \
    Y(S_160abab8, 11, "deepcogito/", 26, "cogito-v1-preview-qwen-14b", S_5c10f2b6, 26) \
    Y(S_7219727f, 11, "deepcogito/", 26, "cogito-v1-preview-qwen-32b", S_bac81d21, 26) \
    X(S_f8849d86, 0, "", 8, "deepgram") \
    Y(S_ba0be799, 9, "deepgram/", 4, "base", S_c3cb5bb1, 23) \
    X(S_7413b9b4, 9, "deepgram/", 21, "base-conversationalai") \
    X(S_d3858876, 9, "deepgram/", 12, "base-finance") \
    X(S_666cb5b1, 9, "deepgram/", 12, "base-general") \
    X(S_ea5af260, 9, "deepgram/", 12, "base-meeting") \
    X(S_55b22a73, 9, "deepgram/", 14, "base-phonecall") \
    X(S_3a0f1743, 9, "deepgram/", 10, "base-video") \
    X(S_846361ed, 9, "deepgram/", 14, "base-voicemail") \
    X(S_53feccee, 9, "deepgram/", 8, "enhanced") \
    X(S_1fd9530f, 9, "deepgram/", 16, "enhanced-finance") \
    X(S_ccb29b27, 9, "deepgram/", 16, "enhanced-general") \
    X(S_1ffeefbe, 9, "deepgram/", 16, "enhanced-meeting") \
    X(S_cb8ec876, 9, "deepgram/", 18, "enhanced-phonecall") \
    Y(S_cd74b1e1, 9, "deepgram/", 4, "nova", S_ce85f082, 7) \
    X(S_a9e32155, 9, "deepgram/", 6, "nova-2") \
    X(S_cfe2b081, 9, "deepgram/", 10, "nova-2-atc") \
    X(S_f07d776a, 9, "deepgram/", 17, "nova-2-automotive") \
    X(S_488f166c, 9, "deepgram/", 23, "nova-2-conversationalai") \
    X(S_59624991, 9, "deepgram/", 16, "nova-2-drivethru") \
    X(S_84896751, 9, "deepgram/", 14, "nova-2-finance") \
    X(S_a6f15e41, 9, "deepgram/", 14, "nova-2-general") \
    X(S_a52969bd, 9, "deepgram/", 14, "nova-2-meeting") \
    X(S_000efdac, 9, "deepgram/", 16, "nova-2-phonecall") \
    X(S_59220f30, 9, "deepgram/", 12, "nova-2-video") \
    X(S_48a300ca, 9, "deepgram/", 16, "nova-2-voicemail") \
    X(S_634b96ca, 9, "deepgram/", 6, "nova-3") \
    X(S_9b154e4b, 9, "deepgram/", 14, "nova-3-general") \
    X(S_a0f334b5, 9, "deepgram/", 14, "nova-3-medical") \
    X(S_84561e1b, 9, "deepgram/", 12, "nova-general") \
    X(S_c21ce84a, 9, "deepgram/", 14, "nova-phonecall") \
    X(S_bb18b5b3, 9, "deepgram/", 12, "whisper-base") \
    X(S_dea77e0c, 9, "deepgram/", 13, "whisper-large") \
    X(S_df415f1f, 9, "deepgram/", 14, "whisper-medium") \
    X(S_25f3f858, 9, "deepgram/", 13, "whisper-small") \
    X(S_56884450, 9, "deepgram/", 12, "whisper-tiny") \
    X(S_22df1c18, 0, "", 9, "deepinfra") \
    X(S_204b7ff4, 10, "deepinfra/", 29, "Austism/chronos-hermes-13b-v2") \
    X(S_8e907faf, 10, "deepinfra/", 21, "BAAI/bge-base-en-v1.5") \
    X(S_b2f6ce76, 10, "deepinfra/", 15, "BAAI/bge-en-icl") \
    X(S_ce28f4a1, 10, "deepinfra/", 22, "BAAI/bge-large-en-v1.5") \
    X(S_ae9ad5b3, 10, "deepinfra/", 11, "BAAI/bge-m3") \
    X(S_a0cce1cf, 10, "deepinfra/", 17, "BAAI/bge-m3-multi") \
    X(S_0f1316d5, 10, "deepinfra/", 18, "ByteDance/Seed-1.8") \
    X(S_9c06e459, 10, "deepinfra/", 23, "ByteDance/Seed-2.0-code") \
    X(S_5ea9289a, 10, "deepinfra/", 23, "ByteDance/Seed-2.0-mini") \
    X(S_4bf061f4, 10, "deepinfra/", 22, "ByteDance/Seed-2.0-pro") \
    Y(S_1f48bf79, 10, "deepinfra/", 11, "DeepSeek-R1", S_91063e9f, 12) \
    Y(S_25d7c6fe, 10, "deepinfra/", 16, "DeepSeek-R1-0528", S_ce1d53f9, 12) \
    Y(S_c44c4b31, 10, "deepinfra/", 22, "DeepSeek-R1-0528-Turbo", S_78bc07a6, 12) \
    Y(S_82522680, 10, "deepinfra/", 29, "DeepSeek-R1-Distill-Llama-70B", S_166e35df, 12) \
    Y(S_f3d5c077, 10, "deepinfra/", 28, "DeepSeek-R1-Distill-Qwen-32B", S_5b5ec180, 12) \
    Y(S_1d3874d8, 10, "deepinfra/", 17, "DeepSeek-R1-Turbo", S_77e5ea6f, 12) \
    Y(S_f0f235d3, 10, "deepinfra/", 11, "DeepSeek-V3", S_feac3399, 12) \
    Y(S_5fc59578, 10, "deepinfra/", 16, "DeepSeek-V3-0324", S_a6523deb, 12) \
    Y(S_c6a89de8, 10, "deepinfra/", 22, "DeepSeek-V3-0324-Turbo", S_58371cee, 12) \
    Y(S_a9283d4b, 10, "deepinfra/", 13, "DeepSeek-V3.1", S_63f8f246, 12) \
    Y(S_feb6f5d7, 10, "deepinfra/", 22, "DeepSeek-V3.1-Terminus", S_5c5e4c26, 12) \
    Y(S_e4fb2126, 10, "deepinfra/", 13, "DeepSeek-V3.2", S_104732cd, 3) \
    Y(S_8a832fa2, 10, "deepinfra/", 17, "DeepSeek-V4-Flash", S_42ed5edd, 12) \
    Y(S_322d9d63, 10, "deepinfra/", 22, "DeepSeek-V4-Flash-0731", S_ad002eba, 12) \
    Y(S_ad8008e1, 10, "deepinfra/", 28, "DeepSeek-V4-Flash-Vision-Exp", S_dcac2b5d, 12) \
    Y(S_eecf8127, 10, "deepinfra/", 15, "DeepSeek-V4-Pro", S_731778e7, 3) \
    Y(S_51ae46aa, 10, "deepinfra/", 20, "DeepSeek-V4-Pro-0813", S_1134c864, 12) \
    Y(S_f167647e, 10, "deepinfra/", 19, "DeepSeek-V4.1-Flash", S_996301ef, 12) \
    Y(S_05a8b923, 10, "deepinfra/", 24, "DeepSeek-V4.1-Flash-1017", S_80332f07, 12) \
    Y(S_939fa38b, 10, "deepinfra/", 19, "Devstral-Small-2507", S_b37cf3d8, 10) \
    Y(S_c10c2f02, 10, "deepinfra/", 7, "GLM-4.5", S_43af799e, 8) \
    Y(S_b370d874, 10, "deepinfra/", 11, "GLM-4.5-Air", S_1133a5f1, 8) \
    Y(S_8f358501, 10, "deepinfra/", 7, "GLM-4.6", S_671a88fe, 8) \
    Y(S_6d387fcf, 10, "deepinfra/", 8, "GLM-4.6V", S_aba09827, 8) \
    Y(S_b25d9c49, 10, "deepinfra/", 7, "GLM-4.7", S_926ec37e, 8) \
    Y(S_4c179b8e, 10, "deepinfra/", 13, "GLM-4.7-Flash", S_203bb649, 8) \
    Y(S_4bda008f, 10, "deepinfra/", 5, "GLM-5", S_a693c1c8, 3) \
    Y(S_374fcdbb, 10, "deepinfra/", 7, "GLM-5.1", S_d46d319f, 3) \
    Y(S_11ddb876, 10, "deepinfra/", 7, "GLM-5.2", S_35c4a218, 3) \
    Y(S_ed6da5c3, 10, "deepinfra/", 7, "GLM-5.3", S_1aa8d75f, 8) \
    Y(S_29af764b, 10, "deepinfra/", 13, "GLM-5.3-Flash", S_63efa682, 8) \
    X(S_150531ab, 10, "deepinfra/", 22, "Gryphe/MythoMax-L2-13b") \
    Y(S_02630f55, 10, "deepinfra/", 23, "Hermes-3-Llama-3.1-405B", S_2bddf777, 13) \
    Y(S_7dfdb3f5, 10, "deepinfra/", 22, "Hermes-3-Llama-3.1-70B", S_84cadfca, 13) \
    Y(S_813affdf, 10, "deepinfra/", 3, "Hy3", S_1bd14b5b, 8) \
    Y(S_edf833ed, 10, "deepinfra/", 11, "Hy4-preview", S_aab7fada, 8) \
    Y(S_901040da, 10, "deepinfra/", 7, "Inkling", S_b695d7d7, 3) \
    Y(S_52a5a013, 10, "deepinfra/", 13, "Inkling-Small", S_bf62f61b, 17) \
    Y(S_dfdc9608, 10, "deepinfra/", 16, "Kimi-K2-Instruct", S_d0b09f07, 11) \
    Y(S_99eada51, 10, "deepinfra/", 21, "Kimi-K2-Instruct-0905", S_dbf1cad2, 11) \
    Y(S_0710c7b1, 10, "deepinfra/", 16, "Kimi-K2-Thinking", S_f7860c86, 11) \
    Y(S_f0d7db02, 10, "deepinfra/", 9, "Kimi-K2.5", S_09d40d95, 3) \
    Y(S_c30d5a56, 10, "deepinfra/", 15, "Kimi-K2.5-Turbo", S_e9677778, 11) \
    Y(S_d96c6353, 10, "deepinfra/", 9, "Kimi-K2.6", S_b2d2406a, 3) \
    Y(S_37081a2d, 10, "deepinfra/", 14, "Kimi-K2.7-Code", S_d53bb386, 3) \
    Y(S_3c3d2443, 10, "deepinfra/", 7, "Kimi-K3", S_f026672c, 3) \
    Y(S_0006c27c, 10, "deepinfra/", 22, "L3-8B-Lunaris-v1-Turbo", S_58783727, 7) \
    Y(S_20fd2be2, 10, "deepinfra/", 21, "L3.1-70B-Euryale-v2.2", S_c9b1b261, 7) \
    Y(S_849e5863, 10, "deepinfra/", 21, "L3.3-70B-Euryale-v2.3", S_a7d5f1cb, 7) \
    Y(S_b4184fb5, 10, "deepinfra/", 14, "Ling-3.0-flash", S_42116c66, 12) \
    Y(S_7c574564, 10, "deepinfra/", 19, "Llama-2-13b-chat-hf", S_de17e8d2, 11) \
    Y(S_787e2537, 10, "deepinfra/", 19, "Llama-2-70b-chat-hf", S_1e3e31cd, 11) \
    Y(S_843bcb54, 10, "deepinfra/", 20, "Llama-3-70B-Instruct", S_25b8c568, 16) \
    Y(S_39d68077, 10, "deepinfra/", 19, "Llama-3-8B-Instruct", S_c3f1b47a, 16) \
    Y(S_f0c67274, 10, "deepinfra/", 22, "Llama-3.1-70B-Instruct", S_7380069d, 16) \
    Y(S_0b9e0d38, 10, "deepinfra/", 21, "Llama-3.1-8B-Instruct", S_3ca282e3, 16) \
    Y(S_8c4c5f56, 10, "deepinfra/", 31, "Llama-3.1-Nemotron-70B-Instruct", S_3e27d2b7, 7) \
    Y(S_a1d9bc53, 10, "deepinfra/", 29, "Llama-3.2-11B-Vision-Instruct", S_194c97b3, 11) \
    Y(S_db023fcd, 10, "deepinfra/", 21, "Llama-3.2-3B-Instruct", S_07904cda, 5) \
    Y(S_08c26b1e, 10, "deepinfra/", 29, "Llama-3.2-90B-Vision-Instruct", S_0f87aa9a, 11) \
    Y(S_14ab4bed, 10, "deepinfra/", 22, "Llama-3.3-70B-Instruct", S_2ff449ca, 5) \
    Y(S_85a0a2c8, 10, "deepinfra/", 28, "Llama-3.3-70B-Instruct-Turbo", S_f35749f1, 16) \
    Y(S_a4c09d86, 10, "deepinfra/", 33, "Llama-3.3-Nemotron-Super-49B-v1.5", S_68da5cc8, 7) \
    Y(S_1fe3b2d8, 10, "deepinfra/", 38, "Llama-4-Maverick-17B-128E-Instruct-FP8", S_e23f944a, 11) \
    Y(S_f80f0963, 10, "deepinfra/", 40, "Llama-4-Maverick-17B-128E-Instruct-Turbo", S_9f0e34ca, 11) \
    Y(S_b4b6c240, 10, "deepinfra/", 30, "Llama-4-Scout-17B-16E-Instruct", S_95a8158e, 11) \
    Y(S_43e3b7af, 10, "deepinfra/", 16, "Llama-Guard-3-8B", S_bbc90d7b, 5) \
    Y(S_ffeeff03, 10, "deepinfra/", 17, "Llama-Guard-4-12B", S_9f7a3d9a, 11) \
    Y(S_2757a416, 10, "deepinfra/", 25, "Meta-Llama-3-70B-Instruct", S_25b8c568, 11) \
    Y(S_41d0504e, 10, "deepinfra/", 24, "Meta-Llama-3-8B-Instruct", S_c3f1b47a, 11) \
    Y(S_ac053050, 10, "deepinfra/", 28, "Meta-Llama-3.1-405B-Instruct", S_9788efac, 11) \
    Y(S_6d56ca6c, 10, "deepinfra/", 27, "Meta-Llama-3.1-70B-Instruct", S_7380069d, 11) \
    Y(S_7d1da192, 10, "deepinfra/", 33, "Meta-Llama-3.1-70B-Instruct-Turbo", S_a88a4ba3, 11) \
    Y(S_31926cc1, 10, "deepinfra/", 26, "Meta-Llama-3.1-8B-Instruct", S_3ca282e3, 11) \
    Y(S_e02b40a4, 10, "deepinfra/", 32, "Meta-Llama-3.1-8B-Instruct-Turbo", S_8ae53e06, 11) \
    Y(S_58be1776, 10, "deepinfra/", 9, "MiMo-V2.5", S_5bb7cf3d, 11) \
    Y(S_9128f672, 10, "deepinfra/", 13, "MiMo-V2.5-Pro", S_f9ce9f14, 11) \
    Y(S_744b6d66, 10, "deepinfra/", 15, "MiMo-V2.6-Flash", S_ce38b9c3, 11) \
    Y(S_8e8e418c, 10, "deepinfra/", 13, "MiMo-V2.6-Pro", S_25a2042e, 11) \
    Y(S_e1fdf55f, 10, "deepinfra/", 10, "MiniMax-M2", S_ee062322, 10) \
    Y(S_6702ebb1, 10, "deepinfra/", 12, "MiniMax-M2.1", S_1547dd6a, 10) \
    Y(S_05a7ea49, 10, "deepinfra/", 12, "MiniMax-M2.5", S_69289e5b, 3) \
    Y(S_76b0d81d, 10, "deepinfra/", 12, "MiniMax-M2.7", S_5e83edd5, 10) \
    Y(S_e68a9116, 10, "deepinfra/", 18, "MiniMax-M2.7-Turbo", S_1bade225, 10) \
    Y(S_f406aadb, 10, "deepinfra/", 10, "MiniMax-M3", S_e884d44e, 3) \
    X(S_ee062322, 10, "deepinfra/", 20, "MiniMaxAI/MiniMax-M2") \
    X(S_1547dd6a, 10, "deepinfra/", 22, "MiniMaxAI/MiniMax-M2.1") \
    Y(S_1ac9a303, 10, "deepinfra/", 22, "MiniMaxAI/MiniMax-M2.5", S_fbe6ebc0, 0) \
    X(S_5e83edd5, 10, "deepinfra/", 22, "MiniMaxAI/MiniMax-M2.7") \
    X(S_1bade225, 10, "deepinfra/", 28, "MiniMaxAI/MiniMax-M2.7-Turbo") \
    X(S_6e0b2885, 10, "deepinfra/", 20, "MiniMaxAI/MiniMax-M3") \
    Y(S_8e3f1b98, 10, "deepinfra/", 24, "Mistral-7B-Instruct-v0.1", S_48acbdd0, 10) \
    Y(S_34497192, 10, "deepinfra/", 24, "Mistral-7B-Instruct-v0.3", S_8cbb9140, 10) \
    Y(S_39fce8bc, 10, "deepinfra/", 26, "Mistral-Nemo-Instruct-2407", S_e7a2c2fe, 10) \
    Y(S_c2c52aed, 10, "deepinfra/", 31, "Mistral-Small-24B-Instruct-2501", S_a696f4ff, 10) \
    Y(S_80a0eb18, 10, "deepinfra/", 35, "Mistral-Small-3.1-24B-Instruct-2503", S_b9d6f905, 10) \
    Y(S_373d59cc, 10, "deepinfra/", 35, "Mistral-Small-3.2-24B-Instruct-2506", S_3a1ca989, 10) \
    Y(S_1a20768b, 10, "deepinfra/", 26, "Mixtral-8x7B-Instruct-v0.1", S_3e05a644, 10) \
    Y(S_17c42c29, 10, "deepinfra/", 16, "Muse-Glimmer-30B", S_cb343fda, 12) \
    Y(S_8f2e2976, 10, "deepinfra/", 15, "MythoMax-L2-13b", S_150531ab, 7) \
    Y(S_0dfe6b6e, 10, "deepinfra/", 33, "NVIDIA-Nemotron-3-Super-120B-A12B", S_31cfec24, 7) \
    Y(S_51f14638, 10, "deepinfra/", 33, "NVIDIA-Nemotron-3-Ultra-550B-A55B", S_cbcad9ec, 7) \
    Y(S_70ec8dec, 10, "deepinfra/", 29, "NVIDIA-Nemotron-3.5-Lightning", S_d219c181, 7) \
    Y(S_abaa6d09, 10, "deepinfra/", 30, "NVIDIA-Nemotron-Nano-12B-v2-VL", S_611cdb43, 7) \
    Y(S_6bae80ec, 10, "deepinfra/", 26, "NVIDIA-Nemotron-Nano-9B-v2", S_fe7570e9, 7) \
    Y(S_bf60ebe1, 10, "deepinfra/", 23, "Nemotron-3-Nano-30B-A3B", S_94059d06, 14) \
    Y(S_ca140915, 10, "deepinfra/", 38, "Nemotron-3-Nano-Omni-30B-A3B-Reasoning", S_7f26e248, 7) \
    Y(S_4abd0fa2, 10, "deepinfra/", 27, "Nemotron-Content-Safety-3.5", S_cb643a11, 7) \
    X(S_2bddf777, 10, "deepinfra/", 36, "NousResearch/Hermes-3-Llama-3.1-405B") \
    X(S_84cadfca, 10, "deepinfra/", 35, "NousResearch/Hermes-3-Llama-3.1-70B") \
    Y(S_9b3d02ce, 10, "deepinfra/", 21, "Olmo-3.1-32B-Instruct", S_49b06fa3, 8) \
    Y(S_077e81a3, 10, "deepinfra/", 22, "Phind-CodeLlama-34B-v2", S_1a92f388, 6) \
    X(S_1a92f388, 10, "deepinfra/", 28, "Phind/Phind-CodeLlama-34B-v2") \
    Y(S_21ef4f4b, 10, "deepinfra/", 7, "QwQ-32B", S_02fc775d, 5) \
    X(S_02fc775d, 10, "deepinfra/", 12, "Qwen/QwQ-32B") \
    X(S_6b8f8953, 10, "deepinfra/", 27, "Qwen/Qwen/Qwen3.5-397B-A17B") \
    X(S_db7d5881, 10, "deepinfra/", 25, "Qwen/Qwen2.5-72B-Instruct") \
    X(S_3e34fd8f, 10, "deepinfra/", 24, "Qwen/Qwen2.5-7B-Instruct") \
    X(S_bddd1847, 10, "deepinfra/", 31, "Qwen/Qwen2.5-Coder-32B-Instruct") \
    X(S_1d56ecfa, 10, "deepinfra/", 28, "Qwen/Qwen2.5-VL-32B-Instruct") \
    X(S_36dc191a, 10, "deepinfra/", 14, "Qwen/Qwen3-14B") \
    X(S_15e01b88, 10, "deepinfra/", 20, "Qwen/Qwen3-235B-A22B") \
    X(S_57b74087, 10, "deepinfra/", 34, "Qwen/Qwen3-235B-A22B-Instruct-2507") \
    X(S_e40e955a, 10, "deepinfra/", 34, "Qwen/Qwen3-235B-A22B-Thinking-2507") \
    X(S_37b258fb, 10, "deepinfra/", 18, "Qwen/Qwen3-30B-A3B") \
    X(S_70bfcb80, 10, "deepinfra/", 14, "Qwen/Qwen3-32B") \
    X(S_cbe1eb2d, 10, "deepinfra/", 35, "Qwen/Qwen3-Coder-480B-A35B-Instruct") \
    X(S_8a069e20, 10, "deepinfra/", 41, "Qwen/Qwen3-Coder-480B-A35B-Instruct-Turbo") \
    X(S_858ef079, 10, "deepinfra/", 25, "Qwen/Qwen3-Embedding-0.6B") \
    X(S_460c96f3, 10, "deepinfra/", 23, "Qwen/Qwen3-Embedding-4B") \
    X(S_2cb92229, 10, "deepinfra/", 23, "Qwen/Qwen3-Embedding-8B") \
    X(S_b86743dd, 10, "deepinfra/", 14, "Qwen/Qwen3-Max") \
    X(S_16b186a7, 10, "deepinfra/", 23, "Qwen/Qwen3-Max-Thinking") \
    X(S_cf6d4027, 10, "deepinfra/", 32, "Qwen/Qwen3-Next-80B-A3B-Instruct") \
    X(S_b5b88773, 10, "deepinfra/", 32, "Qwen/Qwen3-Next-80B-A3B-Thinking") \
    X(S_e90ad908, 10, "deepinfra/", 24, "Qwen/Qwen3-Reranker-0.6B") \
    X(S_7767e5f9, 10, "deepinfra/", 22, "Qwen/Qwen3-Reranker-4B") \
    X(S_29c18ef0, 10, "deepinfra/", 22, "Qwen/Qwen3-Reranker-8B") \
    X(S_44568173, 10, "deepinfra/", 32, "Qwen/Qwen3-VL-235B-A22B-Instruct") \
    X(S_09c4a403, 10, "deepinfra/", 30, "Qwen/Qwen3-VL-30B-A3B-Instruct") \
    X(S_89455c0f, 10, "deepinfra/", 17, "Qwen/Qwen3.5-0.8B") \
    X(S_7412f6f1, 10, "deepinfra/", 22, "Qwen/Qwen3.5-122B-A10B") \
    X(S_b51d875a, 10, "deepinfra/", 16, "Qwen/Qwen3.5-27B") \
    X(S_d265ba99, 10, "deepinfra/", 15, "Qwen/Qwen3.5-2B") \
    X(S_a91d25bf, 10, "deepinfra/", 20, "Qwen/Qwen3.5-35B-A3B") \
    Y(S_21575725, 10, "deepinfra/", 22, "Qwen/Qwen3.5-397B-A17B", S_6b8f8953, 5) \
    X(S_dbbba99f, 10, "deepinfra/", 15, "Qwen/Qwen3.5-4B") \
    X(S_c202640b, 10, "deepinfra/", 15, "Qwen/Qwen3.5-9B") \
    X(S_064e1afb, 10, "deepinfra/", 16, "Qwen/Qwen3.6-27B") \
    X(S_d1909065, 10, "deepinfra/", 20, "Qwen/Qwen3.6-35B-A3B") \
    X(S_64bce2df, 10, "deepinfra/", 16, "Qwen/Qwen3.7-Max") \
    X(S_9cc29aa0, 10, "deepinfra/", 22, "Qwen/Qwen3.8-2.4T-A95B") \
    X(S_b25857f5, 10, "deepinfra/", 16, "Qwen/Qwen3.8-27B") \
    X(S_78a37934, 10, "deepinfra/", 18, "Qwen/Qwen3.8-Flash") \
    X(S_3b843fdd, 10, "deepinfra/", 16, "Qwen/Qwen3.8-Max") \
    Y(S_1dec84ff, 10, "deepinfra/", 20, "Qwen2.5-72B-Instruct", S_db7d5881, 5) \
    Y(S_59595f0a, 10, "deepinfra/", 19, "Qwen2.5-7B-Instruct", S_3e34fd8f, 5) \
    Y(S_0b174d3a, 10, "deepinfra/", 26, "Qwen2.5-Coder-32B-Instruct", S_bddd1847, 5) \
    Y(S_a616e37d, 10, "deepinfra/", 23, "Qwen2.5-VL-32B-Instruct", S_1d56ecfa, 5) \
    Y(S_d7c9ea11, 10, "deepinfra/", 9, "Qwen3-14B", S_36dc191a, 5) \
    Y(S_f59800ab, 10, "deepinfra/", 15, "Qwen3-235B-A22B", S_15e01b88, 5) \
    Y(S_5541b660, 10, "deepinfra/", 29, "Qwen3-235B-A22B-Instruct-2507", S_57b74087, 5) \
    Y(S_f7e517f4, 10, "deepinfra/", 29, "Qwen3-235B-A22B-Thinking-2507", S_e40e955a, 5) \
    Y(S_d46fcd5a, 10, "deepinfra/", 13, "Qwen3-30B-A3B", S_37b258fb, 5) \
    Y(S_91b8cab0, 10, "deepinfra/", 9, "Qwen3-32B", S_70bfcb80, 5) \
    Y(S_f3bde5b6, 10, "deepinfra/", 30, "Qwen3-Coder-480B-A35B-Instruct", S_cbe1eb2d, 5) \
    Y(S_1cce3fc8, 10, "deepinfra/", 36, "Qwen3-Coder-480B-A35B-Instruct-Turbo", S_8a069e20, 5) \
    Y(S_e0c86cd3, 10, "deepinfra/", 20, "Qwen3-Embedding-0.6B", S_858ef079, 5) \
    Y(S_60b81330, 10, "deepinfra/", 18, "Qwen3-Embedding-4B", S_460c96f3, 5) \
    Y(S_98483de2, 10, "deepinfra/", 18, "Qwen3-Embedding-8B", S_2cb92229, 5) \
    Y(S_43d8c72c, 10, "deepinfra/", 9, "Qwen3-Max", S_b86743dd, 5) \
    Y(S_a3bebfdd, 10, "deepinfra/", 18, "Qwen3-Max-Thinking", S_16b186a7, 5) \
    Y(S_2b0b0c83, 10, "deepinfra/", 27, "Qwen3-Next-80B-A3B-Instruct", S_cf6d4027, 5) \
    Y(S_8828b5ca, 10, "deepinfra/", 27, "Qwen3-Next-80B-A3B-Thinking", S_b5b88773, 5) \
    Y(S_8c54d5db, 10, "deepinfra/", 19, "Qwen3-Reranker-0.6B", S_e90ad908, 5) \
    Y(S_60ab48f0, 10, "deepinfra/", 17, "Qwen3-Reranker-4B", S_7767e5f9, 5) \
    Y(S_7e952a35, 10, "deepinfra/", 17, "Qwen3-Reranker-8B", S_29c18ef0, 5) \
    Y(S_4e0ffd45, 10, "deepinfra/", 27, "Qwen3-VL-235B-A22B-Instruct", S_44568173, 5) \
    Y(S_b440ae81, 10, "deepinfra/", 25, "Qwen3-VL-30B-A3B-Instruct", S_09c4a403, 5) \
    Y(S_59da6047, 10, "deepinfra/", 12, "Qwen3.5-0.8B", S_89455c0f, 5) \
    Y(S_94673310, 10, "deepinfra/", 17, "Qwen3.5-122B-A10B", S_7412f6f1, 5) \
    Y(S_50e123be, 10, "deepinfra/", 11, "Qwen3.5-27B", S_b51d875a, 5) \
    Y(S_6281689f, 10, "deepinfra/", 10, "Qwen3.5-2B", S_d265ba99, 5) \
    Y(S_afd41e60, 10, "deepinfra/", 15, "Qwen3.5-35B-A3B", S_a91d25bf, 5) \
    Y(S_38b67585, 10, "deepinfra/", 10, "Qwen3.5-4B", S_dbbba99f, 5) \
    Y(S_7d4038e2, 10, "deepinfra/", 10, "Qwen3.5-9B", S_c202640b, 5) \
    Y(S_e7f2219e, 10, "deepinfra/", 11, "Qwen3.6-27B", S_064e1afb, 5) \
    Y(S_e2381e30, 10, "deepinfra/", 15, "Qwen3.6-35B-A3B", S_d1909065, 5) \
    Y(S_41e60d8e, 10, "deepinfra/", 11, "Qwen3.7-Max", S_64bce2df, 5) \
    Y(S_d676690f, 10, "deepinfra/", 17, "Qwen3.8-2.4T-A95B", S_9cc29aa0, 5) \
    Y(S_2cad26ab, 10, "deepinfra/", 11, "Qwen3.8-27B", S_b25857f5, 5) \
    Y(S_fc420d02, 10, "deepinfra/", 13, "Qwen3.8-Flash", S_78a37934, 5) \
    Y(S_e952e9cd, 10, "deepinfra/", 11, "Qwen3.8-Max", S_3b843fdd, 5) \
    X(S_58783727, 10, "deepinfra/", 29, "Sao10K/L3-8B-Lunaris-v1-Turbo") \
    X(S_c9b1b261, 10, "deepinfra/", 28, "Sao10K/L3.1-70B-Euryale-v2.2") \
    X(S_a7d5f1cb, 10, "deepinfra/", 28, "Sao10K/L3.3-70B-Euryale-v2.3") \
    Y(S_8fd1f638, 10, "deepinfra/", 8, "Seed-1.8", S_0f1316d5, 10) \
    Y(S_650a92bc, 10, "deepinfra/", 13, "Seed-2.0-code", S_9c06e459, 10) \
    Y(S_1b926bc3, 10, "deepinfra/", 13, "Seed-2.0-mini", S_5ea9289a, 10) \
    Y(S_47a318d3, 10, "deepinfra/", 12, "Seed-2.0-pro", S_4bf061f4, 10) \
    Y(S_e45e33b1, 10, "deepinfra/", 14, "Step-3.5-Flash", S_451da562, 11) \
    Y(S_48e1c142, 10, "deepinfra/", 14, "Step-3.7-Flash", S_36124115, 11) \
    Y(S_50435d44, 10, "deepinfra/", 13, "WizardLM-2-7B", S_6979b151, 10) \
    Y(S_fde7fd29, 10, "deepinfra/", 16, "WizardLM-2-8x22B", S_de478431, 10) \
    X(S_5bb7cf3d, 10, "deepinfra/", 20, "XiaomiMiMo/MiMo-V2.5") \
    X(S_f9ce9f14, 10, "deepinfra/", 24, "XiaomiMiMo/MiMo-V2.5-Pro") \
    X(S_ce38b9c3, 10, "deepinfra/", 26, "XiaomiMiMo/MiMo-V2.6-Flash") \
    X(S_25a2042e, 10, "deepinfra/", 24, "XiaomiMiMo/MiMo-V2.6-Pro") \
    Y(S_f64227e8, 10, "deepinfra/", 17, "all-MiniLM-L12-v2", S_21e29c27, 22) \
    Y(S_79a2f6be, 10, "deepinfra/", 16, "all-MiniLM-L6-v2", S_3975e1c4, 22) \
    Y(S_5643d16a, 10, "deepinfra/", 17, "all-mpnet-base-v2", S_990f7956, 22) \
    X(S_49b06fa3, 10, "deepinfra/", 29, "allenai/Olmo-3.1-32B-Instruct") \
    X(S_77305d29, 10, "deepinfra/", 26, "allenai/olmOCR-7B-0725-FP8") \
    X(S_d6f3d046, 10, "deepinfra/", 23, "anthropic/claude-4-opus") \
    X(S_2cdf3314, 10, "deepinfra/", 25, "anthropic/claude-4-sonnet") \
    Y(S_0dd65dcf, 10, "deepinfra/", 24, "anthropic/claude-fable-5", S_21bef4d8, 0) \
    Y(S_eaf79c8c, 10, "deepinfra/", 26, "anthropic/claude-haiku-4-5", S_c13137ea, 0) \
    Y(S_8c2d6eed, 10, "deepinfra/", 25, "anthropic/claude-opus-4-7", S_050c8ce5, 0) \
    Y(S_bcd49c1c, 10, "deepinfra/", 25, "anthropic/claude-opus-4-8", S_da75f34c, 0) \
    Y(S_6a5c1c3d, 10, "deepinfra/", 23, "anthropic/claude-opus-5", S_6bbb141b, 0) \
    Y(S_d8809fc9, 10, "deepinfra/", 27, "anthropic/claude-sonnet-4-6", S_d28f3f05, 0) \
    Y(S_40ec5e64, 10, "deepinfra/", 25, "anthropic/claude-sonnet-5", S_9eeb1d76, 0) \
    Y(S_fdf3d939, 10, "deepinfra/", 16, "bge-base-en-v1.5", S_8e907faf, 5) \
    Y(S_67371b51, 10, "deepinfra/", 10, "bge-en-icl", S_b2f6ce76, 5) \
    Y(S_002bc697, 10, "deepinfra/", 17, "bge-large-en-v1.5", S_ce28f4a1, 5) \
    Y(S_4fd10144, 10, "deepinfra/", 6, "bge-m3", S_ae9ad5b3, 5) \
    Y(S_151dfee4, 10, "deepinfra/", 12, "bge-m3-multi", S_a0cce1cf, 5) \
    Y(S_c53e62fb, 10, "deepinfra/", 21, "chronos-hermes-13b-v2", S_204b7ff4, 8) \
    Y(S_aaf10b24, 10, "deepinfra/", 13, "claude-4-opus", S_01810fd0, 11) \
    Y(S_0f160ae6, 10, "deepinfra/", 15, "claude-4-sonnet", S_f98741d7, 11) \
    Y(S_35c61ca9, 10, "deepinfra/", 14, "claude-fable-5", S_b22bc474, 10) \
    Y(S_a6152f8a, 10, "deepinfra/", 16, "claude-haiku-4-5", S_3330c0be, 11) \
    Y(S_23353207, 10, "deepinfra/", 16, "claude-haiku-4.5", S_cb392f2f, 10) \
    Y(S_a388bf4e, 10, "deepinfra/", 15, "claude-opus-4-7", S_8788f588, 11) \
    Y(S_27ea6a02, 10, "deepinfra/", 15, "claude-opus-4-8", S_5e3f5217, 17) \
    Y(S_8744809b, 10, "deepinfra/", 15, "claude-opus-4.7", S_579b61b6, 10) \
    Y(S_eb5a62b0, 10, "deepinfra/", 15, "claude-opus-4.8", S_506bf102, 10) \
    Y(S_167d76a7, 10, "deepinfra/", 13, "claude-opus-5", S_cfcdefab, 10) \
    Y(S_ad857886, 10, "deepinfra/", 17, "claude-sonnet-4-6", S_2fb98617, 11) \
    Y(S_a16d5f47, 10, "deepinfra/", 17, "claude-sonnet-4.6", S_e247451a, 10) \
    Y(S_38096546, 10, "deepinfra/", 15, "claude-sonnet-5", S_bceb745d, 17) \
    Y(S_5523aece, 10, "deepinfra/", 13, "clip-ViT-B-32", S_de59155e, 22) \
    Y(S_edda3005, 10, "deepinfra/", 29, "clip-ViT-B-32-multilingual-v1", S_e8895845, 22) \
    X(S_e6ba87c9, 10, "deepinfra/", 46, "cognitivecomputations/dolphin-2.6-mixtral-8x7b") \
    X(S_d276b758, 10, "deepinfra/", 23, "deepinfra/airoboros-70b") \
    X(S_91063e9f, 10, "deepinfra/", 23, "deepseek-ai/DeepSeek-R1") \
    Y(S_28cbb20b, 10, "deepinfra/", 28, "deepseek-ai/DeepSeek-R1-0528", S_ce1d53f9, 0) \
    X(S_78bc07a6, 10, "deepinfra/", 34, "deepseek-ai/DeepSeek-R1-0528-Turbo") \
    X(S_166e35df, 10, "deepinfra/", 41, "deepseek-ai/DeepSeek-R1-Distill-Llama-70B") \
    X(S_5b5ec180, 10, "deepinfra/", 40, "deepseek-ai/DeepSeek-R1-Distill-Qwen-32B") \
    X(S_77e5ea6f, 10, "deepinfra/", 29, "deepseek-ai/DeepSeek-R1-Turbo") \
    X(S_feac3399, 10, "deepinfra/", 23, "deepseek-ai/DeepSeek-V3") \
    Y(S_409461c4, 10, "deepinfra/", 28, "deepseek-ai/DeepSeek-V3-0324", S_a6523deb, 0) \
    X(S_58371cee, 10, "deepinfra/", 34, "deepseek-ai/DeepSeek-V3-0324-Turbo") \
    Y(S_b86c1605, 10, "deepinfra/", 25, "deepseek-ai/DeepSeek-V3.1", S_63f8f246, 0) \
    X(S_5c5e4c26, 10, "deepinfra/", 34, "deepseek-ai/DeepSeek-V3.1-Terminus") \
    X(S_9ce6bbba, 10, "deepinfra/", 25, "deepseek-ai/DeepSeek-V3.2") \
    X(S_42ed5edd, 10, "deepinfra/", 29, "deepseek-ai/DeepSeek-V4-Flash") \
    Y(S_23707d1f, 10, "deepinfra/", 34, "deepseek-ai/DeepSeek-V4-Flash-0731", S_ad002eba, 0) \
    X(S_dcac2b5d, 10, "deepinfra/", 40, "deepseek-ai/DeepSeek-V4-Flash-Vision-Exp") \
    Y(S_7e25b2cd, 10, "deepinfra/", 27, "deepseek-ai/DeepSeek-V4-Pro", S_8add57b2, 0) \
    Y(S_d3de4446, 10, "deepinfra/", 32, "deepseek-ai/DeepSeek-V4-Pro-0813", S_1134c864, 0) \
    Y(S_88e455ff, 10, "deepinfra/", 31, "deepseek-ai/DeepSeek-V4.1-Flash", S_996301ef, 0) \
    Y(S_97df45e0, 10, "deepinfra/", 36, "deepseek-ai/DeepSeek-V4.1-Flash-1017", S_80332f07, 0) \
    Y(S_05ee5e5f, 10, "deepinfra/", 24, "dolphin-2.6-mixtral-8x7b", S_e6ba87c9, 22) \
    Y(S_2e8c3214, 10, "deepinfra/", 10, "e5-base-v2", S_02b265d3, 9) \
    Y(S_809c3e17, 10, "deepinfra/", 11, "e5-large-v2", S_34f0aede, 9) \
    Y(S_517b3d04, 10, "deepinfra/", 19, "embeddinggemma-300m", S_548200eb, 7) \
    Y(S_fa685999, 10, "deepinfra/", 16, "gemini-1.5-flash", S_f13b98d2, 7) \
    Y(S_7daf8829, 10, "deepinfra/", 19, "gemini-1.5-flash-8b", S_7cbe5524, 7) \
    Y(S_fb84bf17, 10, "deepinfra/", 20, "gemini-2.0-flash-001", S_b2884eea, 7) \
    Y(S_d8ddbf71, 10, "deepinfra/", 16, "gemini-2.5-flash", S_7977b1eb, 7) \
    Y(S_d7440344, 10, "deepinfra/", 14, "gemini-2.5-pro", S_57fc295d, 7) \
    Y(S_0c69b05e, 10, "deepinfra/", 21, "gemini-3.1-flash-lite", S_3607195f, 7) \
    Y(S_ba49a5db, 10, "deepinfra/", 14, "gemini-3.1-pro", S_30072274, 7) \
    Y(S_8bd9f10b, 10, "deepinfra/", 16, "gemini-3.5-flash", S_6e48b436, 7) \
    Y(S_35d7dc8d, 10, "deepinfra/", 16, "gemini-3.7-flash", S_d3047fde, 7) \
    Y(S_2476c53c, 10, "deepinfra/", 14, "gemma-3-12b-it", S_11ba885c, 7) \
    Y(S_2bace4e3, 10, "deepinfra/", 14, "gemma-3-27b-it", S_66de16b5, 7) \
    Y(S_3df2d3d3, 10, "deepinfra/", 13, "gemma-3-4b-it", S_ee1ba5f2, 7) \
    Y(S_7e78cafd, 10, "deepinfra/", 18, "gemma-4-26B-A4B-it", S_cedbdba2, 7) \
    Y(S_947d9c24, 10, "deepinfra/", 14, "gemma-4-26b-it", S_34efc02e, 7) \
    Y(S_17e48b69, 10, "deepinfra/", 20, "gemma-4-31B-it-Ultra", S_2aa905d8, 7) \
    Y(S_ce79bbf9, 10, "deepinfra/", 20, "gemma-4-31B-it-turbo", S_601b9168, 7) \
    Y(S_fb1e327b, 10, "deepinfra/", 14, "gemma-4-31b-it", S_a8078f2a, 7) \
    Y(S_cee0b233, 10, "deepinfra/", 14, "gemma-4-E4B-it", S_ec28eec4, 7) \
    X(S_548200eb, 10, "deepinfra/", 26, "google/embeddinggemma-300m") \
    X(S_f13b98d2, 10, "deepinfra/", 23, "google/gemini-1.5-flash") \
    X(S_7cbe5524, 10, "deepinfra/", 26, "google/gemini-1.5-flash-8b") \
    X(S_b2884eea, 10, "deepinfra/", 27, "google/gemini-2.0-flash-001") \
    X(S_4ec77582, 10, "deepinfra/", 23, "google/gemini-2.5-flash") \
    X(S_539ce2de, 10, "deepinfra/", 21, "google/gemini-2.5-pro") \
    X(S_3607195f, 10, "deepinfra/", 28, "google/gemini-3.1-flash-lite") \
    X(S_30072274, 10, "deepinfra/", 21, "google/gemini-3.1-pro") \
    X(S_6e48b436, 10, "deepinfra/", 23, "google/gemini-3.5-flash") \
    X(S_d3047fde, 10, "deepinfra/", 23, "google/gemini-3.7-flash") \
    Y(S_42fb6557, 10, "deepinfra/", 21, "google/gemma-3-12b-it", S_e14d391c, 4) \
    X(S_fcb67137, 10, "deepinfra/", 21, "google/gemma-3-27b-it") \
    X(S_04914f6c, 10, "deepinfra/", 20, "google/gemma-3-4b-it") \
    X(S_cedbdba2, 10, "deepinfra/", 25, "google/gemma-4-26B-A4B-it") \
    X(S_34efc02e, 10, "deepinfra/", 21, "google/gemma-4-26b-it") \
    X(S_2aa905d8, 10, "deepinfra/", 27, "google/gemma-4-31B-it-Ultra") \
    X(S_601b9168, 10, "deepinfra/", 27, "google/gemma-4-31B-it-turbo") \
    Y(S_29ea2b95, 10, "deepinfra/", 21, "google/gemma-4-31b-it", S_80aefcee, 0) \
    X(S_ec28eec4, 10, "deepinfra/", 21, "google/gemma-4-E4B-it") \
    Y(S_97244d82, 10, "deepinfra/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_fee01fc1, 10, "deepinfra/", 18, "gpt-oss-120b-Turbo", S_23cd5843, 7) \
    Y(S_93d0153e, 10, "deepinfra/", 18, "gpt-oss-120b-Ultra", S_fddfc3f9, 7) \
    Y(S_bfb71298, 10, "deepinfra/", 11, "gpt-oss-20b", S_e5de23c1, 7) \
    Y(S_adca7fd4, 10, "deepinfra/", 8, "gte-base", S_f079b323, 9) \
    Y(S_c912b613, 10, "deepinfra/", 9, "gte-large", S_0041f561, 9) \
    X(S_42116c66, 10, "deepinfra/", 26, "inclusionAI/Ling-3.0-flash") \
    X(S_02b265d3, 10, "deepinfra/", 19, "intfloat/e5-base-v2") \
    X(S_34f0aede, 10, "deepinfra/", 20, "intfloat/e5-large-v2") \
    X(S_702c0143, 10, "deepinfra/", 30, "intfloat/multilingual-e5-large") \
    X(S_937d8d67, 10, "deepinfra/", 39, "intfloat/multilingual-e5-large-instruct") \
    X(S_02d03470, 10, "deepinfra/", 30, "lizpreciatior/lzlv_70b_fp16_hf") \
    Y(S_9f2dc63b, 10, "deepinfra/", 29, "llama-nemotron-embed-vl-1b-v2", S_f0d0f5d2, 7) \
    Y(S_845aeb07, 10, "deepinfra/", 16, "lzlv_70b_fp16_hf", S_02d03470, 14) \
    X(S_de17e8d2, 10, "deepinfra/", 30, "meta-llama/Llama-2-13b-chat-hf") \
    X(S_1e3e31cd, 10, "deepinfra/", 30, "meta-llama/Llama-2-70b-chat-hf") \
    X(S_194c97b3, 10, "deepinfra/", 40, "meta-llama/Llama-3.2-11B-Vision-Instruct") \
    X(S_6c184ad1, 10, "deepinfra/", 32, "meta-llama/Llama-3.2-3B-Instruct") \
    X(S_0f87aa9a, 10, "deepinfra/", 40, "meta-llama/Llama-3.2-90B-Vision-Instruct") \
    X(S_6b1130fe, 10, "deepinfra/", 33, "meta-llama/Llama-3.3-70B-Instruct") \
    X(S_a4ac74ab, 10, "deepinfra/", 39, "meta-llama/Llama-3.3-70B-Instruct-Turbo") \
    X(S_e23f944a, 10, "deepinfra/", 49, "meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8") \
    X(S_9f0e34ca, 10, "deepinfra/", 51, "meta-llama/Llama-4-Maverick-17B-128E-Instruct-Turbo") \
    X(S_95a8158e, 10, "deepinfra/", 41, "meta-llama/Llama-4-Scout-17B-16E-Instruct") \
    X(S_02bc37db, 10, "deepinfra/", 27, "meta-llama/Llama-Guard-3-8B") \
    X(S_9f7a3d9a, 10, "deepinfra/", 28, "meta-llama/Llama-Guard-4-12B") \
    X(S_25b8c568, 10, "deepinfra/", 36, "meta-llama/Meta-Llama-3-70B-Instruct") \
    X(S_c3f1b47a, 10, "deepinfra/", 35, "meta-llama/Meta-Llama-3-8B-Instruct") \
    X(S_9788efac, 10, "deepinfra/", 39, "meta-llama/Meta-Llama-3.1-405B-Instruct") \
    X(S_7380069d, 10, "deepinfra/", 38, "meta-llama/Meta-Llama-3.1-70B-Instruct") \
    X(S_a88a4ba3, 10, "deepinfra/", 44, "meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo") \
    X(S_3ca282e3, 10, "deepinfra/", 37, "meta-llama/Meta-Llama-3.1-8B-Instruct") \
    X(S_8ae53e06, 10, "deepinfra/", 43, "meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo") \
    X(S_cb343fda, 10, "deepinfra/", 28, "meta-models/Muse-Glimmer-30B") \
    X(S_6979b151, 10, "deepinfra/", 23, "microsoft/WizardLM-2-7B") \
    X(S_79a36f82, 10, "deepinfra/", 26, "microsoft/WizardLM-2-8x22B") \
    X(S_d074d6fb, 10, "deepinfra/", 15, "microsoft/phi-4") \
    X(S_b37cf3d8, 10, "deepinfra/", 29, "mistralai/Devstral-Small-2507") \
    X(S_48acbdd0, 10, "deepinfra/", 34, "mistralai/Mistral-7B-Instruct-v0.1") \
    X(S_8cbb9140, 10, "deepinfra/", 34, "mistralai/Mistral-7B-Instruct-v0.3") \
    X(S_e7a2c2fe, 10, "deepinfra/", 36, "mistralai/Mistral-Nemo-Instruct-2407") \
    X(S_a696f4ff, 10, "deepinfra/", 41, "mistralai/Mistral-Small-24B-Instruct-2501") \
    X(S_b9d6f905, 10, "deepinfra/", 45, "mistralai/Mistral-Small-3.1-24B-Instruct-2503") \
    X(S_3a1ca989, 10, "deepinfra/", 45, "mistralai/Mistral-Small-3.2-24B-Instruct-2506") \
    X(S_3e05a644, 10, "deepinfra/", 36, "mistralai/Mixtral-8x7B-Instruct-v0.1") \
    X(S_d0b09f07, 10, "deepinfra/", 27, "moonshotai/Kimi-K2-Instruct") \
    Y(S_ded9957d, 10, "deepinfra/", 32, "moonshotai/Kimi-K2-Instruct-0905", S_dda50397, 0) \
    Y(S_0e60a2bf, 10, "deepinfra/", 27, "moonshotai/Kimi-K2-Thinking", S_f7860c86, 0) \
    Y(S_a69f20b3, 10, "deepinfra/", 20, "moonshotai/Kimi-K2.5", S_28a2cedc, 0) \
    X(S_e9677778, 10, "deepinfra/", 26, "moonshotai/Kimi-K2.5-Turbo") \
    Y(S_be5b1c96, 10, "deepinfra/", 20, "moonshotai/Kimi-K2.6", S_e7b6937e, 0) \
    Y(S_2cee4232, 10, "deepinfra/", 25, "moonshotai/Kimi-K2.7-Code", S_2928b2e4, 0) \
    Y(S_45e34956, 10, "deepinfra/", 18, "moonshotai/Kimi-K3", S_4816f8cf, 0) \
    Y(S_49cac83b, 10, "deepinfra/", 26, "multi-qa-mpnet-base-dot-v1", S_94296490, 22) \
    Y(S_be1f1837, 10, "deepinfra/", 21, "multilingual-e5-large", S_702c0143, 9) \
    Y(S_04017d56, 10, "deepinfra/", 30, "multilingual-e5-large-instruct", S_937d8d67, 9) \
    Y(S_ce4c703c, 10, "deepinfra/", 23, "nemotron-nano-12b-v2-vl", S_a2ae3a14, 7) \
    Y(S_894699be, 10, "deepinfra/", 19, "nemotron-nano-9b-v2", S_f86bf61d, 33) \
    X(S_3e27d2b7, 10, "deepinfra/", 38, "nvidia/Llama-3.1-Nemotron-70B-Instruct") \
    X(S_68da5cc8, 10, "deepinfra/", 40, "nvidia/Llama-3.3-Nemotron-Super-49B-v1.5") \
    Y(S_9a227b09, 10, "deepinfra/", 40, "nvidia/NVIDIA-Nemotron-3-Super-120B-A12B", S_31cfec24, 0) \
    Y(S_e2bd3dd2, 10, "deepinfra/", 40, "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B", S_cbcad9ec, 0) \
    X(S_d219c181, 10, "deepinfra/", 36, "nvidia/NVIDIA-Nemotron-3.5-Lightning") \
    X(S_611cdb43, 10, "deepinfra/", 37, "nvidia/NVIDIA-Nemotron-Nano-12B-v2-VL") \
    X(S_fe7570e9, 10, "deepinfra/", 33, "nvidia/NVIDIA-Nemotron-Nano-9B-v2") \
    X(S_e6668566, 10, "deepinfra/", 30, "nvidia/Nemotron-3-Nano-30B-A3B") \
    X(S_7f26e248, 10, "deepinfra/", 45, "nvidia/Nemotron-3-Nano-Omni-30B-A3B-Reasoning") \
    X(S_cb643a11, 10, "deepinfra/", 34, "nvidia/Nemotron-Content-Safety-3.5") \
    X(S_f0d0f5d2, 10, "deepinfra/", 36, "nvidia/llama-nemotron-embed-vl-1b-v2") \
    Y(S_fff6d10a, 10, "deepinfra/", 18, "olmOCR-7B-0725-FP8", S_77305d29, 8) \
    Y(S_e8e9b906, 10, "deepinfra/", 19, "openai/gpt-oss-120b", S_e9425fb7, 15) \
    X(S_23cd5843, 10, "deepinfra/", 25, "openai/gpt-oss-120b-Turbo") \
    X(S_fddfc3f9, 10, "deepinfra/", 25, "openai/gpt-oss-120b-Ultra") \
    Y(S_12314ebc, 10, "deepinfra/", 18, "openai/gpt-oss-20b", S_1a053f61, 15) \
    X(S_f8fc292c, 10, "deepinfra/", 21, "openchat/openchat_3.5") \
    Y(S_7778df52, 10, "deepinfra/", 12, "openchat_3.5", S_f8fc292c, 9) \
    Y(S_0a238082, 10, "deepinfra/", 23, "paraphrase-MiniLM-L6-v2", S_4a5fd437, 22) \
    Y(S_5b4bd10f, 10, "deepinfra/", 5, "phi-4", S_d074d6fb, 10) \
    Y(S_56ae76cb, 10, "deepinfra/", 20, "qwen2-5-72b-instruct", S_6700b203, 0) \
    Y(S_b5b79fc9, 10, "deepinfra/", 19, "qwen2-5-7b-instruct", S_d81ba490, 0) \
    Y(S_defabf42, 10, "deepinfra/", 17, "qwen3.5-397b-a17b", S_d54e8a8c, 8) \
    X(S_21e29c27, 10, "deepinfra/", 39, "sentence-transformers/all-MiniLM-L12-v2") \
    X(S_3975e1c4, 10, "deepinfra/", 38, "sentence-transformers/all-MiniLM-L6-v2") \
    X(S_990f7956, 10, "deepinfra/", 39, "sentence-transformers/all-mpnet-base-v2") \
    X(S_de59155e, 10, "deepinfra/", 35, "sentence-transformers/clip-ViT-B-32") \
    X(S_e8895845, 10, "deepinfra/", 51, "sentence-transformers/clip-ViT-B-32-multilingual-v1") \
    X(S_94296490, 10, "deepinfra/", 48, "sentence-transformers/multi-qa-mpnet-base-dot-v1") \
    X(S_4a5fd437, 10, "deepinfra/", 45, "sentence-transformers/paraphrase-MiniLM-L6-v2") \
    X(S_43a8c749, 10, "deepinfra/", 32, "shibing624/text2vec-base-chinese") \
    X(S_451da562, 10, "deepinfra/", 25, "stepfun-ai/Step-3.5-Flash") \
    X(S_36124115, 10, "deepinfra/", 25, "stepfun-ai/Step-3.7-Flash") \
    X(S_1bd14b5b, 10, "deepinfra/", 11, "tencent/Hy3") \
    X(S_aab7fada, 10, "deepinfra/", 19, "tencent/Hy4-preview") \
    Y(S_1c17048a, 10, "deepinfra/", 21, "text2vec-base-chinese", S_43a8c749, 11) \
    X(S_f079b323, 10, "deepinfra/", 17, "thenlper/gte-base") \
    X(S_0041f561, 10, "deepinfra/", 18, "thenlper/gte-large") \
    X(S_31f9fa38, 10, "deepinfra/", 24, "thinkingmachines/Inkling") \
    X(S_bf62f61b, 10, "deepinfra/", 30, "thinkingmachines/Inkling-Small") \
    X(S_43af799e, 10, "deepinfra/", 15, "zai-org/GLM-4.5") \
    X(S_1133a5f1, 10, "deepinfra/", 19, "zai-org/GLM-4.5-Air") \
    X(S_671a88fe, 10, "deepinfra/", 15, "zai-org/GLM-4.6") \
    X(S_aba09827, 10, "deepinfra/", 16, "zai-org/GLM-4.6V") \
    Y(S_e24e38ae, 10, "deepinfra/", 15, "zai-org/GLM-4.7", S_926ec37e, 0) \
    X(S_203bb649, 10, "deepinfra/", 21, "zai-org/GLM-4.7-Flash") \
    X(S_b9881d70, 10, "deepinfra/", 13, "zai-org/GLM-5") \
    X(S_f704a42c, 10, "deepinfra/", 15, "zai-org/GLM-5.1") \
    Y(S_308b2afe, 10, "deepinfra/", 15, "zai-org/GLM-5.2", S_6163d66b, 0) \
    Y(S_a8cbd64a, 10, "deepinfra/", 15, "zai-org/GLM-5.3", S_1aa8d75f, 0) \
    Y(S_58f80d43, 10, "deepinfra/", 21, "zai-org/GLM-5.3-Flash", S_63efa682, 0) \
    X(S_6f7ac182, 0, "", 8, "deepseek") \
    X(S_65b9a5fc, 0, "", 11, "deepseek-v4") \
    Y(S_7ed68eeb, 9, "deepseek/", 23, "DeepSeek-Prover-V2-671B", S_5bab7609, 12) \
    Y(S_2cd3aec6, 9, "deepseek/", 11, "DeepSeek-R1", S_91063e9f, 12) \
    Y(S_d1a858bd, 9, "deepseek/", 16, "DeepSeek-R1-0528", S_ce1d53f9, 12) \
    X(S_50e43a72, 9, "deepseek/", 25, "DeepSeek-R1-0528-Qwen3-8B") \
    Y(S_1803333c, 9, "deepseek/", 29, "DeepSeek-R1-Distill-Llama-70B", S_166e35df, 12) \
    Y(S_7b7cdcf6, 9, "deepseek/", 28, "DeepSeek-R1-Distill-Llama-8B", S_68e23ae6, 12) \
    Y(S_566d928c, 9, "deepseek/", 29, "DeepSeek-R1-Distill-Qwen-1.5B", S_21036fb5, 12) \
    Y(S_ff312b06, 9, "deepseek/", 28, "DeepSeek-R1-Distill-Qwen-14B", S_92c77047, 12) \
    Y(S_92b17bbf, 9, "deepseek/", 28, "DeepSeek-R1-Distill-Qwen-32B", S_5b5ec180, 12) \
    Y(S_be2431cb, 9, "deepseek/", 27, "DeepSeek-R1-Distill-Qwen-7B", S_ec091f12, 12) \
    Y(S_71019ac5, 9, "deepseek/", 16, "DeepSeek-V3-0324", S_a6523deb, 12) \
    Y(S_72434811, 9, "deepseek/", 13, "DeepSeek-V3.1", S_63f8f246, 12) \
    Y(S_cedf04ac, 9, "deepseek/", 22, "DeepSeek-V4-Flash-0731", S_ad002eba, 12) \
    Y(S_53efb261, 9, "deepseek/", 20, "DeepSeek-V4-Pro-0813", S_1134c864, 12) \
    Y(S_eb411ec2, 9, "deepseek/", 22, "deepseek-coder-1b-base", S_ac1bee89, 26) \
    Y(S_ef7103a6, 9, "deepseek/", 27, "deepseek-coder-33b-instruct", S_a24948c9, 12) \
    Y(S_ecb96ad4, 9, "deepseek/", 22, "deepseek-coder-7b-base", S_5d26f02e, 26) \
    X(S_28760793, 9, "deepseek/", 27, "deepseek-coder-7b-base-v1.5") \
    X(S_c0bf5b56, 9, "deepseek/", 31, "deepseek-coder-7b-instruct-v1.5") \
    Y(S_ebb85f6d, 9, "deepseek/", 26, "deepseek-coder-v2-instruct", S_885e3ef9, 26) \
    Y(S_51a1023c, 9, "deepseek/", 27, "deepseek-coder-v2-lite-base", S_d2c2af94, 26) \
    Y(S_83ef4254, 9, "deepseek/", 31, "deepseek-coder-v2-lite-instruct", S_16938413, 26) \
    X(S_5403e74e, 9, "deepseek/", 14, "deepseek-flash") \
    Y(S_f597d730, 9, "deepseek/", 21, "deepseek-llm-67b-chat", S_2f62f5f8, 12) \
    X(S_e4756cb6, 9, "deepseek/", 17, "deepseek-reasoner") \
    Y(S_b3f8ced3, 9, "deepseek/", 21, "deepseek-v2-lite-chat", S_e37294ef, 26) \
    X(S_52dec6bf, 9, "deepseek/", 13, "deepseek-v2.5") \
    X(S_af74ffca, 9, "deepseek/", 27, "deepseek-v4-flash-0731-fast") \
    X(S_573dcd65, 0, "", 11, "deepseek_ai") \
    X(S_042e9398, 0, "", 12, "digitalocean") \
    Y(S_eccfc830, 13, "digitalocean/", 22, "Llama-3.3-70B-Instruct", S_2ff449ca, 5) \
    X(S_8d0d8499, 13, "digitalocean/", 17, "alibaba-qwen3-32b") \
    X(S_919fe74e, 13, "digitalocean/", 17, "all-mini-lm-l6-v2") \
    X(S_741bfb9e, 13, "digitalocean/", 23, "anthropic-claude-3-opus") \
    X(S_3138e448, 13, "digitalocean/", 26, "anthropic-claude-3.5-haiku") \
    X(S_9cdf409d, 13, "digitalocean/", 27, "anthropic-claude-3.5-sonnet") \
    X(S_23a0f5ef, 13, "digitalocean/", 27, "anthropic-claude-3.7-sonnet") \
    X(S_27caf005, 13, "digitalocean/", 25, "anthropic-claude-4.1-opus") \
    X(S_28d7d739, 13, "digitalocean/", 26, "anthropic-claude-4.5-haiku") \
    X(S_2ad51a95, 13, "digitalocean/", 27, "anthropic-claude-4.5-sonnet") \
    X(S_95055316, 13, "digitalocean/", 27, "anthropic-claude-4.6-sonnet") \
    X(S_bcd92b9e, 13, "digitalocean/", 25, "anthropic-claude-5-sonnet") \
    X(S_b22bc474, 13, "digitalocean/", 24, "anthropic-claude-fable-5") \
    X(S_7fa75277, 13, "digitalocean/", 26, "anthropic-claude-fable-5.1") \
    X(S_cb392f2f, 13, "digitalocean/", 26, "anthropic-claude-haiku-4.5") \
    X(S_abf48642, 13, "digitalocean/", 23, "anthropic-claude-opus-4") \
    X(S_a4fb16b2, 13, "digitalocean/", 25, "anthropic-claude-opus-4.5") \
    X(S_df644976, 13, "digitalocean/", 25, "anthropic-claude-opus-4.6") \
    X(S_579b61b6, 13, "digitalocean/", 25, "anthropic-claude-opus-4.7") \
    X(S_506bf102, 13, "digitalocean/", 25, "anthropic-claude-opus-4.8") \
    X(S_cfcdefab, 13, "digitalocean/", 23, "anthropic-claude-opus-5") \
    X(S_1954d110, 13, "digitalocean/", 25, "anthropic-claude-opus-5.5") \
    X(S_e31af040, 13, "digitalocean/", 25, "anthropic-claude-sonnet-4") \
    X(S_87f2105b, 13, "digitalocean/", 27, "anthropic-claude-sonnet-5.5") \
    X(S_addf27c4, 13, "digitalocean/", 28, "arcee-trinity-large-thinking") \
    Y(S_816e3881, 13, "digitalocean/", 6, "bge-m3", S_ae9ad5b3, 5) \
    Y(S_c84a82de, 13, "digitalocean/", 18, "bge-reranker-v2-m3", S_b1b038bf, 5) \
    Y(S_47c6f402, 13, "digitalocean/", 16, "claude-3-5-haiku", S_c64cb42a, 10) \
    Y(S_42748cca, 13, "digitalocean/", 17, "claude-3-5-sonnet", S_fffb2f6e, 10) \
    Y(S_536a8b6e, 13, "digitalocean/", 17, "claude-3-7-sonnet", S_f95b3859, 11) \
    Y(S_78353e59, 13, "digitalocean/", 13, "claude-3-opus", S_ce88af11, 11) \
    Y(S_d5842a05, 13, "digitalocean/", 16, "claude-3.5-haiku", S_3138e448, 10) \
    Y(S_b74b67b9, 13, "digitalocean/", 17, "claude-3.5-sonnet", S_24352d2a, 11) \
    Y(S_edbe0c5b, 13, "digitalocean/", 17, "claude-3.7-sonnet", S_86ac7697, 11) \
    Y(S_bab08cd7, 13, "digitalocean/", 15, "claude-4-1-opus", S_e873a30a, 0) \
    Y(S_c89fcf9e, 13, "digitalocean/", 16, "claude-4-5-haiku", S_ae7fc73f, 0) \
    Y(S_0ca924cf, 13, "digitalocean/", 17, "claude-4-5-sonnet", S_bd3036ad, 0) \
    Y(S_86c0f7d2, 13, "digitalocean/", 17, "claude-4-6-sonnet", S_e286d4c5, 0) \
    Y(S_1a9eee18, 13, "digitalocean/", 15, "claude-4.1-opus", S_27caf005, 10) \
    Y(S_18cfc3f5, 13, "digitalocean/", 16, "claude-4.5-haiku", S_c457feae, 11) \
    Y(S_70f1fac5, 13, "digitalocean/", 17, "claude-4.5-sonnet", S_c9b980bd, 11) \
    Y(S_5c4e4634, 13, "digitalocean/", 17, "claude-4.6-sonnet", S_1a5adf29, 11) \
    Y(S_936093a9, 13, "digitalocean/", 15, "claude-5-sonnet", S_bcd92b9e, 10) \
    Y(S_b6580652, 13, "digitalocean/", 14, "claude-fable-5", S_b22bc474, 10) \
    Y(S_88b8808c, 13, "digitalocean/", 16, "claude-fable-5-1", S_e12f6882, 17) \
    Y(S_4f3d1a0b, 13, "digitalocean/", 16, "claude-fable-5.1", S_7fa75277, 10) \
    Y(S_cee2d74a, 13, "digitalocean/", 16, "claude-haiku-4-5", S_3330c0be, 11) \
    Y(S_c5704c2a, 13, "digitalocean/", 16, "claude-haiku-4.5", S_cb392f2f, 10) \
    Y(S_d5cdf3fd, 13, "digitalocean/", 13, "claude-opus-4", S_abf48642, 10) \
    Y(S_a61a4022, 13, "digitalocean/", 15, "claude-opus-4-5", S_42c9524a, 11) \
    Y(S_b5293bba, 13, "digitalocean/", 15, "claude-opus-4-6", S_8cd5cad8, 11) \
    Y(S_98c05669, 13, "digitalocean/", 15, "claude-opus-4-7", S_8788f588, 11) \
    Y(S_985ff73c, 13, "digitalocean/", 15, "claude-opus-4-8", S_5e3f5217, 17) \
    Y(S_181397fe, 13, "digitalocean/", 15, "claude-opus-4.5", S_a4fb16b2, 10) \
    Y(S_ea3cb729, 13, "digitalocean/", 15, "claude-opus-4.6", S_df644976, 10) \
    Y(S_80d8262e, 13, "digitalocean/", 15, "claude-opus-4.7", S_579b61b6, 10) \
    Y(S_f4b4208b, 13, "digitalocean/", 15, "claude-opus-4.8", S_506bf102, 10) \
    Y(S_6a68bd64, 13, "digitalocean/", 13, "claude-opus-5", S_cfcdefab, 10) \
    Y(S_80c81c03, 13, "digitalocean/", 15, "claude-opus-5-5", S_a29721bc, 17) \
    Y(S_e0063e86, 13, "digitalocean/", 15, "claude-opus-5.5", S_1954d110, 10) \
    Y(S_50e61bce, 13, "digitalocean/", 15, "claude-sonnet-4", S_e31af040, 10) \
    Y(S_ad4d2cb5, 13, "digitalocean/", 17, "claude-sonnet-5-5", S_e4f454b2, 17) \
    Y(S_4630de67, 13, "digitalocean/", 17, "claude-sonnet-5.5", S_87f2105b, 10) \
    X(S_b44a0961, 13, "digitalocean/", 12, "deepseek-3.2") \
    X(S_faca82b1, 13, "digitalocean/", 16, "deepseek-4-flash") \
    Y(S_48b42b33, 13, "digitalocean/", 29, "deepseek-r1-distill-llama-70b", S_629a8a07, 9) \
    Y(S_e5e293af, 13, "digitalocean/", 22, "deepseek-v4-flash-0731", S_194138b2, 11) \
    Y(S_61b7f2a8, 13, "digitalocean/", 15, "deepseek-v4-pro", S_be13a211, 12) \
    Y(S_b2c1beb4, 13, "digitalocean/", 20, "deepseek-v4-pro-0813", S_09cd9286, 10) \
    Y(S_e9e3f1a0, 13, "digitalocean/", 19, "deepseek-v4.1-flash", S_161343ab, 9) \
    Y(S_71cbe023, 13, "digitalocean/", 11, "e5-large-v2", S_34f0aede, 9) \
    Y(S_54017152, 13, "digitalocean/", 14, "gemma-4-31B-it", S_457b17fe, 7) \
    Y(S_fba3ea2b, 13, "digitalocean/", 5, "glm-5", S_a7433edf, 8) \
    Y(S_9011d941, 13, "digitalocean/", 7, "glm-5.1", S_f009ea10, 5) \
    Y(S_f76769c1, 13, "digitalocean/", 7, "glm-5.2", S_5ee77133, 23) \
    Y(S_5e7b8674, 13, "digitalocean/", 7, "glm-5.3", S_2ee9e854, 11) \
    Y(S_5aa3c6fd, 13, "digitalocean/", 13, "glm-5.3-flash", S_59a3f39d, 23) \
    Y(S_debd5ca7, 13, "digitalocean/", 7, "gpt-4.1", S_7aade18f, 7) \
    Y(S_5eb0e4cb, 13, "digitalocean/", 6, "gpt-4o", S_8b0bce83, 7) \
    Y(S_5b9ec71a, 13, "digitalocean/", 11, "gpt-4o-mini", S_b5de1d1b, 7) \
    Y(S_946927c9, 13, "digitalocean/", 5, "gpt-5", S_b09485bb, 7) \
    Y(S_102996c9, 13, "digitalocean/", 17, "gpt-5-1-codex-max", S_fa14a4e2, 0) \
    Y(S_603f6455, 13, "digitalocean/", 7, "gpt-5-2", S_dd0a4f0b, 11) \
    Y(S_f4c993d1, 13, "digitalocean/", 11, "gpt-5-2-pro", S_4cecef7f, 7) \
    Y(S_98296468, 13, "digitalocean/", 13, "gpt-5-3-codex", S_7b62da12, 0) \
    Y(S_930b3b9e, 13, "digitalocean/", 7, "gpt-5-4", S_3a0b2b16, 11) \
    Y(S_23f545e1, 13, "digitalocean/", 12, "gpt-5-4-mini", S_10f29609, 11) \
    Y(S_19a77caf, 13, "digitalocean/", 12, "gpt-5-4-nano", S_e208bf91, 11) \
    Y(S_10dd195e, 13, "digitalocean/", 11, "gpt-5-4-pro", S_c2c2a242, 0) \
    Y(S_599c1365, 13, "digitalocean/", 7, "gpt-5-5", S_e57d2e58, 11) \
    Y(S_09f50bfb, 13, "digitalocean/", 12, "gpt-5-6-luna", S_e4979e1f, 11) \
    Y(S_fec16bfa, 13, "digitalocean/", 11, "gpt-5-6-sol", S_f9176dbb, 11) \
    Y(S_254be84a, 13, "digitalocean/", 13, "gpt-5-6-terra", S_326eb638, 11) \
    Y(S_fd399bbd, 13, "digitalocean/", 10, "gpt-5-mini", S_a779f71c, 7) \
    Y(S_3c0187c1, 13, "digitalocean/", 10, "gpt-5-nano", S_3ecfc0e6, 7) \
    Y(S_50a853d9, 13, "digitalocean/", 17, "gpt-5.1-codex-max", S_73a08282, 7) \
    Y(S_b3e436a7, 13, "digitalocean/", 7, "gpt-5.2", S_791a0823, 7) \
    Y(S_aa73e135, 13, "digitalocean/", 11, "gpt-5.2-pro", S_c22c1366, 7) \
    Y(S_7b307758, 13, "digitalocean/", 13, "gpt-5.3-codex", S_8662a33d, 7) \
    Y(S_2e46f59f, 13, "digitalocean/", 7, "gpt-5.4", S_101df283, 7) \
    Y(S_e8793e7d, 13, "digitalocean/", 12, "gpt-5.4-mini", S_53c6b415, 7) \
    Y(S_30279215, 13, "digitalocean/", 12, "gpt-5.4-nano", S_6120ee47, 7) \
    Y(S_f7f1300e, 13, "digitalocean/", 11, "gpt-5.4-pro", S_dce1e2ce, 7) \
    Y(S_8e933671, 13, "digitalocean/", 7, "gpt-5.5", S_b69f9707, 7) \
    Y(S_8d447f33, 13, "digitalocean/", 12, "gpt-5.6-luna", S_d3531574, 7) \
    Y(S_ab8eb9cf, 13, "digitalocean/", 11, "gpt-5.6-sol", S_823425c8, 7) \
    Y(S_cb37d3b4, 13, "digitalocean/", 13, "gpt-5.6-terra", S_1df6eea7, 7) \
    Y(S_a457e8fd, 13, "digitalocean/", 11, "gpt-6-astra", S_b4b836d3, 7) \
    Y(S_20f1ffda, 13, "digitalocean/", 10, "gpt-6-luna", S_05015f4d, 7) \
    Y(S_fd7bae5c, 13, "digitalocean/", 9, "gpt-6-sol", S_57880a89, 7) \
    Y(S_f8e9b6bd, 13, "digitalocean/", 11, "gpt-image-1", S_86348a8b, 7) \
    Y(S_2dc7a20a, 13, "digitalocean/", 13, "gpt-image-1.5", S_46694dec, 7) \
    Y(S_eabe1c1c, 13, "digitalocean/", 11, "gpt-image-2", S_cf0a8f9d, 7) \
    Y(S_2e5f3858, 13, "digitalocean/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_67976390, 13, "digitalocean/", 11, "gpt-oss-20b", S_e5de23c1, 7) \
    X(S_0e1776e9, 13, "digitalocean/", 17, "gte-large-en-v1.5") \
    Y(S_4043bc50, 13, "digitalocean/", 9, "kimi-k2.5", S_db11e778, 11) \
    Y(S_5f15325b, 13, "digitalocean/", 9, "kimi-k2.6", S_47f91584, 7) \
    Y(S_ee35d47f, 13, "digitalocean/", 7, "kimi-k3", S_bd9a0868, 10) \
    Y(S_7c385deb, 13, "digitalocean/", 16, "llama-4-maverick", S_996f256b, 11) \
    X(S_a4c4798e, 13, "digitalocean/", 21, "llama3.3-70b-instruct") \
    Y(S_4601059d, 13, "digitalocean/", 13, "mimo-v2.5-pro", S_be001b3a, 7) \
    Y(S_752bb899, 13, "digitalocean/", 12, "minimax-m2.5", S_b19a4819, 8) \
    X(S_c76bf23b, 13, "digitalocean/", 13, "mistral-3-14B") \
    Y(S_01982706, 13, "digitalocean/", 26, "mistral-nemo-instruct-2407", S_ee6ad725, 26) \
    Y(S_6ffce78c, 13, "digitalocean/", 26, "multi-qa-mpnet-base-dot-v1", S_94296490, 22) \
    X(S_d73cf246, 13, "digitalocean/", 20, "nemotron-3-nano-omni") \
    X(S_438baff0, 13, "digitalocean/", 21, "nemotron-3-ultra-550b") \
    Y(S_66d6b5bb, 13, "digitalocean/", 23, "nemotron-nano-12b-v2-vl", S_a2ae3a14, 7) \
    X(S_80acb2f6, 13, "digitalocean/", 28, "nvidia-nemotron-3-super-120b") \
    Y(S_f473caeb, 13, "digitalocean/", 2, "o1", S_739c0b67, 7) \
    Y(S_153167c4, 13, "digitalocean/", 2, "o3", S_2d36bbf0, 7) \
    Y(S_3ba3ee61, 13, "digitalocean/", 7, "o3-mini", S_598d0df5, 7) \
    X(S_7aade18f, 13, "digitalocean/", 14, "openai-gpt-4.1") \
    X(S_8b0bce83, 13, "digitalocean/", 13, "openai-gpt-4o") \
    X(S_b5de1d1b, 13, "digitalocean/", 18, "openai-gpt-4o-mini") \
    X(S_b09485bb, 13, "digitalocean/", 12, "openai-gpt-5") \
    X(S_4cecef7f, 13, "digitalocean/", 18, "openai-gpt-5-2-pro") \
    X(S_a779f71c, 13, "digitalocean/", 17, "openai-gpt-5-mini") \
    X(S_3ecfc0e6, 13, "digitalocean/", 17, "openai-gpt-5-nano") \
    X(S_73a08282, 13, "digitalocean/", 24, "openai-gpt-5.1-codex-max") \
    X(S_791a0823, 13, "digitalocean/", 14, "openai-gpt-5.2") \
    X(S_c22c1366, 13, "digitalocean/", 18, "openai-gpt-5.2-pro") \
    X(S_8662a33d, 13, "digitalocean/", 20, "openai-gpt-5.3-codex") \
    X(S_101df283, 13, "digitalocean/", 14, "openai-gpt-5.4") \
    X(S_53c6b415, 13, "digitalocean/", 19, "openai-gpt-5.4-mini") \
    X(S_6120ee47, 13, "digitalocean/", 19, "openai-gpt-5.4-nano") \
    X(S_dce1e2ce, 13, "digitalocean/", 18, "openai-gpt-5.4-pro") \
    X(S_b69f9707, 13, "digitalocean/", 14, "openai-gpt-5.5") \
    X(S_d3531574, 13, "digitalocean/", 19, "openai-gpt-5.6-luna") \
    X(S_823425c8, 13, "digitalocean/", 18, "openai-gpt-5.6-sol") \
    X(S_1df6eea7, 13, "digitalocean/", 20, "openai-gpt-5.6-terra") \
    X(S_b4b836d3, 13, "digitalocean/", 18, "openai-gpt-6-astra") \
    X(S_05015f4d, 13, "digitalocean/", 17, "openai-gpt-6-luna") \
    X(S_57880a89, 13, "digitalocean/", 16, "openai-gpt-6-sol") \
    X(S_86348a8b, 13, "digitalocean/", 18, "openai-gpt-image-1") \
    X(S_46694dec, 13, "digitalocean/", 20, "openai-gpt-image-1.5") \
    X(S_cf0a8f9d, 13, "digitalocean/", 18, "openai-gpt-image-2") \
    X(S_0194f6ef, 13, "digitalocean/", 19, "openai-gpt-oss-120b") \
    X(S_e5de23c1, 13, "digitalocean/", 18, "openai-gpt-oss-20b") \
    X(S_739c0b67, 13, "digitalocean/", 9, "openai-o1") \
    X(S_2d36bbf0, 13, "digitalocean/", 9, "openai-o3") \
    X(S_598d0df5, 13, "digitalocean/", 14, "openai-o3-mini") \
    Y(S_2033381e, 13, "digitalocean/", 9, "qwen3-32b", S_8d0d8499, 8) \
    Y(S_fe02a95c, 13, "digitalocean/", 17, "qwen3-coder-flash", S_ec152890, 5) \
    Y(S_c2034d90, 13, "digitalocean/", 20, "qwen3-embedding-0.6b", S_d0e334df, 9) \
    Y(S_6b1135b3, 13, "digitalocean/", 17, "qwen3.5-397b-a17b", S_d54e8a8c, 8) \
    Y(S_c4648885, 13, "digitalocean/", 11, "qwen3.8-max", S_5bb2277b, 8) \
    X(S_dc1ad86a, 13, "digitalocean/", 26, "stable-diffusion-3.5-large") \
    X(S_91bdbe79, 13, "digitalocean/", 15, "wan2-2-t2v-a14b") \
    X(S_2843b3bd, 0, "", 10, "doubleword") \
    Y(S_fa59ac5c, 11, "doubleword/", 17, "DeepSeek-V4-Flash", S_42ed5edd, 12) \
    Y(S_d18dba18, 11, "doubleword/", 22, "DeepSeek-V4-Flash-0731", S_ad002eba, 12) \
    Y(S_24c598c1, 11, "doubleword/", 15, "DeepSeek-V4-Pro", S_731778e7, 3) \
    Y(S_1bb71237, 11, "doubleword/", 20, "DeepSeek-V4-Pro-0813", S_1134c864, 12) \
    Y(S_55c21f72, 11, "doubleword/", 19, "DeepSeek-V4.1-Flash", S_996301ef, 12) \
    Y(S_3376b6d9, 11, "doubleword/", 29, "Devstral-2-123B-Instruct-2512", S_f785fd3c, 10) \
    Y(S_68c05961, 11, "doubleword/", 11, "GLM-5.1-FP8", S_d1d18ac2, 8) \
    Y(S_b06ac164, 11, "doubleword/", 11, "GLM-5.2-FP8", S_216f8eb2, 8) \
    Y(S_457190e9, 11, "doubleword/", 9, "Kimi-K2.6", S_b2d2406a, 3) \
    Y(S_3d247b51, 11, "doubleword/", 13, "Kimi-K3.1-Pro", S_54cb8b60, 11) \
    Y(S_9bc521ff, 11, "doubleword/", 16, "Muse-Glimmer-30B", S_cb343fda, 12) \
    Y(S_35a5086c, 11, "doubleword/", 39, "NVIDIA-Nemotron-3-Super-120B-A12B-NVFP4", S_2cb22d89, 7) \
    Y(S_d7e4d5ab, 11, "doubleword/", 39, "NVIDIA-Nemotron-3-Ultra-550B-A55B-NVFP4", S_a52a7b18, 7) \
    X(S_1cd3836a, 11, "doubleword/", 18, "Qwen/Qwen3-14B-FP8") \
    Y(S_62ce4e18, 11, "doubleword/", 23, "Qwen/Qwen3-Embedding-8B", S_2cb92229, 0) \
    X(S_53bdec82, 11, "doubleword/", 36, "Qwen/Qwen3-VL-235B-A22B-Instruct-FP8") \
    X(S_50e6cce6, 11, "doubleword/", 34, "Qwen/Qwen3-VL-30B-A3B-Instruct-FP8") \
    X(S_91749cb7, 11, "doubleword/", 24, "Qwen/Qwen3.5-35B-A3B-FP8") \
    X(S_14f289b2, 11, "doubleword/", 31, "Qwen/Qwen3.5-35B-A3B-FP8-dottxt") \
    Y(S_d31ace47, 11, "doubleword/", 22, "Qwen/Qwen3.5-397B-A17B", S_6b8f8953, 5) \
    Y(S_90e7c0ca, 11, "doubleword/", 15, "Qwen/Qwen3.5-9B", S_c202640b, 0) \
    X(S_68990575, 11, "doubleword/", 24, "Qwen/Qwen3.6-35B-A3B-FP8") \
    X(S_8c3c4d00, 11, "doubleword/", 20, "Qwen/Qwen3.8-27B-FP8") \
    Y(S_1541d84f, 11, "doubleword/", 13, "Qwen3-14B-FP8", S_1cd3836a, 5) \
    Y(S_b421908c, 11, "doubleword/", 18, "Qwen3-Embedding-8B", S_2cb92229, 5) \
    Y(S_30910c4f, 11, "doubleword/", 31, "Qwen3-VL-235B-A22B-Instruct-FP8", S_53bdec82, 5) \
    Y(S_066e608e, 11, "doubleword/", 29, "Qwen3-VL-30B-A3B-Instruct-FP8", S_50e6cce6, 5) \
    Y(S_614047fd, 11, "doubleword/", 19, "Qwen3.5-35B-A3B-FP8", S_91749cb7, 5) \
    Y(S_afb13144, 11, "doubleword/", 26, "Qwen3.5-35B-A3B-FP8-dottxt", S_14f289b2, 5) \
    Y(S_066cad75, 11, "doubleword/", 17, "Qwen3.5-397B-A17B", S_6b8f8953, 10) \
    Y(S_fb15c2c9, 11, "doubleword/", 10, "Qwen3.5-9B", S_c202640b, 5) \
    Y(S_47ab99fd, 11, "doubleword/", 19, "Qwen3.6-35B-A3B-FP8", S_68990575, 5) \
    Y(S_813b8488, 11, "doubleword/", 15, "Qwen3.8-27B-FP8", S_8c3c4d00, 5) \
    Y(S_c3995534, 11, "doubleword/", 29, "deepseek-ai/DeepSeek-V4-Flash", S_42ed5edd, 0) \
    Y(S_77104e12, 11, "doubleword/", 34, "deepseek-ai/DeepSeek-V4-Flash-0731", S_ad002eba, 0) \
    Y(S_19f0f57f, 11, "doubleword/", 27, "deepseek-ai/DeepSeek-V4-Pro", S_8add57b2, 0) \
    Y(S_124760e6, 11, "doubleword/", 32, "deepseek-ai/DeepSeek-V4-Pro-0813", S_1134c864, 0) \
    Y(S_48628bcd, 11, "doubleword/", 31, "deepseek-ai/DeepSeek-V4.1-Flash", S_996301ef, 0) \
    Y(S_05d1c97d, 11, "doubleword/", 14, "gemma-4-31B-it", S_457b17fe, 7) \
    X(S_457b17fe, 11, "doubleword/", 21, "google/gemma-4-31B-it") \
    Y(S_6f20930c, 11, "doubleword/", 11, "gpt-oss-20b", S_e5de23c1, 7) \
    Y(S_abbf9531, 11, "doubleword/", 7, "kimi-k3", S_bd9a0868, 10) \
    Y(S_00ed7c5b, 11, "doubleword/", 28, "meta-models/Muse-Glimmer-30B", S_cb343fda, 0) \
    X(S_6a96c482, 11, "doubleword/", 20, "meta/muse-spark-open") \
    X(S_f785fd3c, 11, "doubleword/", 39, "mistralai/Devstral-2-123B-Instruct-2512") \
    Y(S_51e495a4, 11, "doubleword/", 20, "moonshotai/Kimi-K2.6", S_e7b6937e, 0) \
    Y(S_ebe10753, 11, "doubleword/", 24, "moonshotai/Kimi-K3.1-Pro", S_54cb8b60, 0) \
    Y(S_74d8fe82, 11, "doubleword/", 18, "moonshotai/kimi-k3", S_7ff164f6, 0) \
    Y(S_71ffce6c, 11, "doubleword/", 15, "muse-spark-open", S_6a96c482, 5) \
    X(S_2cb22d89, 11, "doubleword/", 46, "nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-NVFP4") \
    X(S_a52a7b18, 11, "doubleword/", 46, "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B-NVFP4") \
    Y(S_255984cf, 11, "doubleword/", 18, "openai/gpt-oss-20b", S_1a053f61, 15) \
    X(S_d1d18ac2, 11, "doubleword/", 19, "zai-org/GLM-5.1-FP8") \
    X(S_216f8eb2, 11, "doubleword/", 19, "zai-org/GLM-5.2-FP8") \
    X(S_c28505c8, 0, "", 10, "eleutherai") \
    Y(S_bcc0ee66, 11, "eleutherai/", 10, "pythia-12b", S_a377b248, 26) \
    X(S_e853b4e1, 0, "", 10, "elevenlabs") \
    X(S_1586f00e, 11, "elevenlabs/", 15, "eleven_flash_v2") \
    X(S_5914703f, 11, "elevenlabs/", 17, "eleven_flash_v2_5") \
    X(S_de9e2e86, 11, "elevenlabs/", 22, "eleven_multilingual_v2") \
    X(S_c4a703c9, 11, "elevenlabs/", 15, "eleven_turbo_v2") \
    X(S_17370a98, 11, "elevenlabs/", 17, "eleven_turbo_v2_5") \
    X(S_4cfdd160, 11, "elevenlabs/", 9, "eleven_v3") \
    X(S_2d92d82e, 11, "elevenlabs/", 24, "eleven_v3_conversational") \
    X(S_b5d1b9b4, 11, "elevenlabs/", 9, "eleven_v4") \
    X(S_94b34c48, 11, "elevenlabs/", 15, "eleven_v4_turbo") \
    X(S_91a220fa, 11, "elevenlabs/", 9, "scribe_v1") \
    X(S_07414372, 11, "elevenlabs/", 22, "scribe_v1_experimental") \
    X(S_93c5c2f9, 11, "elevenlabs/", 9, "scribe_v2") \
    X(S_9b97ac5e, 0, "", 10, "enterprise") \
    X(S_10f98307, 0, "", 12, "essential-ai") \
    Y(S_da877168, 13, "essential-ai/", 14, "Rnj-1-Instruct", S_b1e57ea5, 12) \
    X(S_0a54d062, 0, "", 13, "eu-central-1/") \
    X(S_bc5e115c, 0, "", 13, "eu-central-2/") \
    X(S_94217344, 0, "", 11, "eu-north-1/") \
    X(S_f43f821a, 0, "", 11, "eu-south-1/") \
    X(S_e232fc20, 0, "", 11, "eu-south-2/") \
    X(S_83643e97, 0, "", 10, "eu-west-1/") \
    X(S_a9137af5, 0, "", 10, "eu-west-2/") \
    X(S_e1c3420b, 0, "", 10, "eu-west-3/") \
    X(S_f5a94854, 0, "", 3, "eu.") \
    X(S_5faa737b, 0, "", 3, "eu/") \
    X(S_2834e64f, 0, "", 3, "fal") \
    X(S_3d806576, 0, "", 6, "fal-ai") \
    X(S_67917e00, 4, "fal/", 22, "bria/text-to-image/3.2") \
    X(S_8aa35594, 4, "fal/", 44, "fal-ai/bytedance/dreamina/v3.1/text-to-image") \
    X(S_05604bc4, 4, "fal/", 42, "fal-ai/bytedance/seedream/v3/text-to-image") \
    X(S_a067e9f1, 4, "fal/", 20, "fal-ai/flux-pro/v1.1") \
    X(S_0a8c1f0d, 4, "fal/", 26, "fal-ai/flux-pro/v1.1-ultra") \
    X(S_852c9d1e, 4, "fal/", 19, "fal-ai/flux/schnell") \
    X(S_571253a7, 4, "fal/", 28, "fal-ai/gemini-25-flash-image") \
    X(S_3d657473, 4, "fal/", 18, "fal-ai/ideogram/v3") \
    X(S_491a9d45, 4, "fal/", 22, "fal-ai/imagen4/preview") \
    X(S_d9889950, 4, "fal/", 27, "fal-ai/imagen4/preview/fast") \
    X(S_0df7f037, 4, "fal/", 28, "fal-ai/imagen4/preview/ultra") \
    X(S_42a54a63, 4, "fal/", 31, "fal-ai/moondream3-preview/query") \
    X(S_417a3280, 4, "fal/", 18, "fal-ai/nano-banana") \
    X(S_712b9307, 4, "fal/", 31, "fal-ai/recraft/v3/text-to-image") \
    X(S_f06a3bc7, 4, "fal/", 34, "fal-ai/stable-diffusion-v35-medium") \
    X(S_47e89064, 4, "fal/", 14, "fal-ai/trellis") \
    X(S_36559dbb, 0, "", 6, "fal_ai") \
    X(S_0caee180, 0, "", 9, "fireworks") \
    X(S_16cae6c2, 10, "fireworks/", 4, "100b") \
    Y(S_73c65d0f, 10, "fireworks/", 3, "16b", S_6fc971ae, 36) \
    Y(S_58daee03, 10, "fireworks/", 2, "4b", S_1322f230, 14) \
    Y(S_d38293e4, 10, "fireworks/", 13, "CodeLlama-13b", S_a48cb7eb, 17) \
    Y(S_1e94f65f, 10, "fireworks/", 22, "CodeLlama-13b-Instruct", S_28aebe41, 17) \
    Y(S_871e5f14, 10, "fireworks/", 20, "CodeLlama-13b-Python", S_da4fc0d1, 17) \
    Y(S_e00509f8, 10, "fireworks/", 13, "CodeLlama-34b", S_31ef8156, 17) \
    Y(S_3126f4c5, 10, "fireworks/", 22, "CodeLlama-34b-Instruct", S_256fa3ec, 17) \
    Y(S_47bc4b4c, 10, "fireworks/", 20, "CodeLlama-34b-Python", S_cd9f71a4, 17) \
    X(S_2f961f1c, 10, "fireworks/", 22, "CodeLlama-70b-Instruct") \
    Y(S_3134d00f, 10, "fireworks/", 12, "CodeLlama-7b", S_808baca7, 17) \
    Y(S_7ef21ece, 10, "fireworks/", 21, "CodeLlama-7b-Instruct", S_e36a0c82, 17) \
    Y(S_5d4096ca, 10, "fireworks/", 19, "CodeLlama-7b-Python", S_d891f1ba, 17) \
    Y(S_bb8ec2d8, 10, "fireworks/", 29, "DeepSeek-R1-Distill-Llama-70B", S_166e35df, 12) \
    Y(S_61a51111, 10, "fireworks/", 28, "DeepSeek-R1-Distill-Llama-8B", S_68e23ae6, 12) \
    Y(S_61e2c836, 10, "fireworks/", 29, "DeepSeek-R1-Distill-Qwen-1.5B", S_21036fb5, 12) \
    Y(S_9d376840, 10, "fireworks/", 28, "DeepSeek-R1-Distill-Qwen-14B", S_92c77047, 12) \
    Y(S_f61b232e, 10, "fireworks/", 28, "DeepSeek-R1-Distill-Qwen-32B", S_5b5ec180, 12) \
    Y(S_28b5f625, 10, "fireworks/", 27, "DeepSeek-R1-Distill-Qwen-7B", S_ec091f12, 12) \
    Y(S_fe1b3bc8, 10, "fireworks/", 13, "DeepSeek-V3.1", S_63f8f246, 12) \
    Y(S_0caddf6d, 10, "fireworks/", 14, "Llama-Guard-7b", S_59c09389, 11) \
    Y(S_88a77213, 10, "fireworks/", 10, "MiniMax-M2", S_ee062322, 10) \
    Y(S_580369b0, 10, "fireworks/", 12, "MiniMax-M2.1", S_1547dd6a, 10) \
    Y(S_8e2452bd, 10, "fireworks/", 12, "MiniMax-M2.5", S_69289e5b, 3) \
    Y(S_3b79a68a, 10, "fireworks/", 12, "MiniMax-M2.7", S_5e83edd5, 10) \
    Y(S_86f98194, 10, "fireworks/", 18, "MiniMax-M3.1-Flash", S_c25d7ac9, 10) \
    Y(S_bbced274, 10, "fireworks/", 24, "Mistral-7B-Instruct-v0.2", S_1704e521, 10) \
    Y(S_cba4cbcf, 10, "fireworks/", 15, "MythoMax-L2-13b", S_150531ab, 7) \
    Y(S_5c86244b, 10, "fireworks/", 27, "NVIDIA-Nemotron-Nano-12B-v2", S_32ebd92f, 7) \
    Y(S_c490ab9c, 10, "fireworks/", 21, "Nous-Capybara-7B-V1p9", S_669efd30, 13) \
    Y(S_0d8f1c22, 10, "fireworks/", 30, "Nous-Hermes-2-Mixtral-8x7B-DPO", S_7d6a8ef5, 13) \
    Y(S_719fd5dc, 10, "fireworks/", 20, "Nous-Hermes-2-Yi-34B", S_0fd3068c, 13) \
    Y(S_8cb1f1ab, 10, "fireworks/", 22, "Nous-Hermes-Llama2-13b", S_9dd5163b, 13) \
    Y(S_b0eaec81, 10, "fireworks/", 22, "Nous-Hermes-llama-2-7b", S_865ad45c, 13) \
    Y(S_43eed3b3, 10, "fireworks/", 23, "OpenHermes-2-Mistral-7B", S_1fe0327e, 8) \
    Y(S_5d3d416e, 10, "fireworks/", 25, "OpenHermes-2p5-Mistral-7B", S_4fa80766, 8) \
    Y(S_1d6c66ce, 10, "fireworks/", 29, "Phind-CodeLlama-34B-Python-v1", S_be2b0099, 6) \
    Y(S_51a8e20d, 10, "fireworks/", 22, "Phind-CodeLlama-34B-v2", S_1a92f388, 6) \
    Y(S_c37f6ab0, 10, "fireworks/", 7, "QwQ-32B", S_02fc775d, 5) \
    Y(S_1965c3a3, 10, "fireworks/", 26, "Qwen2.5-Coder-32B-Instruct", S_bddd1847, 5) \
    Y(S_3bd16f7e, 10, "fireworks/", 16, "Qwen2.5-Coder-7B", S_4c77c396, 5) \
    Y(S_12396a8b, 10, "fireworks/", 29, "Qwen3-235B-A22B-Instruct-2507", S_57b74087, 5) \
    Y(S_0e10b745, 10, "fireworks/", 29, "Qwen3-235B-A22B-Thinking-2507", S_e40e955a, 5) \
    Y(S_23d1e771, 10, "fireworks/", 13, "Qwen3-30B-A3B", S_37b258fb, 5) \
    Y(S_830b2985, 10, "fireworks/", 27, "Qwen3-30B-A3B-Instruct-2507", S_673326ae, 5) \
    Y(S_6411d426, 10, "fireworks/", 27, "Qwen3-30B-A3B-Thinking-2507", S_e8351263, 5) \
    Y(S_d251376d, 10, "fireworks/", 18, "Qwen3-Embedding-8B", S_2cb92229, 5) \
    Y(S_0dd06170, 10, "fireworks/", 27, "Qwen3-VL-235B-A22B-Thinking", S_83f66a7b, 5) \
    Y(S_835ee033, 10, "fireworks/", 25, "Qwen3-VL-30B-A3B-Thinking", S_a21fed54, 5) \
    Y(S_e011062e, 10, "fireworks/", 20, "Qwen3-VL-8B-Instruct", S_cf032a23, 5) \
    Y(S_49c4185a, 10, "fireworks/", 10, "Toppy-M-7B", S_fec172e8, 7) \
    X(S_8c638c1f, 10, "fireworks/", 22, "WhereIsAI/UAE-Large-V1") \
    Y(S_f566137b, 10, "fireworks/", 6, "Yi-34B", S_0fd3068c, 27) \
    Y(S_704e465d, 10, "fireworks/", 11, "Yi-34B-Chat", S_3588dbb6, 12) \
    Y(S_ee2e0b00, 10, "fireworks/", 5, "Yi-6B", S_9a0b04f1, 12) \
    X(S_88ee36f0, 10, "fireworks/", 26, "accounts/fireworks/models/") \
    X(S_e8d5b1d5, 10, "fireworks/", 32, "accounts/fireworks/models/SSD-1B") \
    X(S_ce240d03, 10, "fireworks/", 47, "accounts/fireworks/models/chronos-hermes-13b-v2") \
    X(S_ecb56572, 10, "fireworks/", 40, "accounts/fireworks/models/code-llama-13b") \
    X(S_d410be5f, 10, "fireworks/", 49, "accounts/fireworks/models/code-llama-13b-instruct") \
    X(S_ea77cc35, 10, "fireworks/", 47, "accounts/fireworks/models/code-llama-13b-python") \
    X(S_b252d409, 10, "fireworks/", 40, "accounts/fireworks/models/code-llama-34b") \
    X(S_e370730c, 10, "fireworks/", 49, "accounts/fireworks/models/code-llama-34b-instruct") \
    X(S_55d84656, 10, "fireworks/", 47, "accounts/fireworks/models/code-llama-34b-python") \
    X(S_8a2e7ca6, 10, "fireworks/", 40, "accounts/fireworks/models/code-llama-70b") \
    X(S_5c54b89b, 10, "fireworks/", 49, "accounts/fireworks/models/code-llama-70b-instruct") \
    X(S_ab6a5f40, 10, "fireworks/", 47, "accounts/fireworks/models/code-llama-70b-python") \
    X(S_81d52bdf, 10, "fireworks/", 39, "accounts/fireworks/models/code-llama-7b") \
    X(S_87228bfb, 10, "fireworks/", 48, "accounts/fireworks/models/code-llama-7b-instruct") \
    X(S_76b55fca, 10, "fireworks/", 46, "accounts/fireworks/models/code-llama-7b-python") \
    X(S_ef6cd892, 10, "fireworks/", 42, "accounts/fireworks/models/code-qwen-1p5-7b") \
    X(S_c465bab6, 10, "fireworks/", 38, "accounts/fireworks/models/codegemma-2b") \
    X(S_885897c8, 10, "fireworks/", 38, "accounts/fireworks/models/codegemma-7b") \
    X(S_ecf70452, 10, "fireworks/", 43, "accounts/fireworks/models/cogito-671b-v2-p1") \
    X(S_4908a35c, 10, "fireworks/", 52, "accounts/fireworks/models/cogito-v1-preview-llama-3b") \
    X(S_11cd61e0, 10, "fireworks/", 53, "accounts/fireworks/models/cogito-v1-preview-llama-70b") \
    X(S_093f7d62, 10, "fireworks/", 52, "accounts/fireworks/models/cogito-v1-preview-llama-8b") \
    X(S_5c10f2b6, 10, "fireworks/", 52, "accounts/fireworks/models/cogito-v1-preview-qwen-14b") \
    X(S_bac81d21, 10, "fireworks/", 52, "accounts/fireworks/models/cogito-v1-preview-qwen-32b") \
    X(S_dc3dbea7, 10, "fireworks/", 39, "accounts/fireworks/models/dbrx-instruct") \
    X(S_ac1bee89, 10, "fireworks/", 48, "accounts/fireworks/models/deepseek-coder-1b-base") \
    X(S_6dad833b, 10, "fireworks/", 53, "accounts/fireworks/models/deepseek-coder-33b-instruct") \
    X(S_5d26f02e, 10, "fireworks/", 48, "accounts/fireworks/models/deepseek-coder-7b-base") \
    X(S_84a224d9, 10, "fireworks/", 53, "accounts/fireworks/models/deepseek-coder-7b-base-v1p5") \
    X(S_89f386e0, 10, "fireworks/", 57, "accounts/fireworks/models/deepseek-coder-7b-instruct-v1p" \
        "5") \
    X(S_885e3ef9, 10, "fireworks/", 52, "accounts/fireworks/models/deepseek-coder-v2-instruct") \
    X(S_d2c2af94, 10, "fireworks/", 53, "accounts/fireworks/models/deepseek-coder-v2-lite-base") \
    X(S_16938413, 10, "fireworks/", 57, "accounts/fireworks/models/deepseek-coder-v2-lite-instruc" \
        "t") \
    X(S_67b23bcd, 10, "fireworks/", 44, "accounts/fireworks/models/deepseek-prover-v2") \
    X(S_9cd96573, 10, "fireworks/", 37, "accounts/fireworks/models/deepseek-r1") \
    X(S_c7488c0b, 10, "fireworks/", 42, "accounts/fireworks/models/deepseek-r1-0528") \
    X(S_9a304268, 10, "fireworks/", 59, "accounts/fireworks/models/deepseek-r1-0528-distill-qwen3" \
        "-8b") \
    X(S_6169d6aa, 10, "fireworks/", 43, "accounts/fireworks/models/deepseek-r1-basic") \
    X(S_ae4a5644, 10, "fireworks/", 55, "accounts/fireworks/models/deepseek-r1-distill-llama-70b") \
    X(S_eb897e23, 10, "fireworks/", 54, "accounts/fireworks/models/deepseek-r1-distill-llama-8b") \
    X(S_bf0af91a, 10, "fireworks/", 54, "accounts/fireworks/models/deepseek-r1-distill-qwen-14b") \
    X(S_6b969749, 10, "fireworks/", 55, "accounts/fireworks/models/deepseek-r1-distill-qwen-1p5b") \
    X(S_0a1ccc8a, 10, "fireworks/", 54, "accounts/fireworks/models/deepseek-r1-distill-qwen-32b") \
    X(S_00e6acca, 10, "fireworks/", 53, "accounts/fireworks/models/deepseek-r1-distill-qwen-7b") \
    X(S_e37294ef, 10, "fireworks/", 47, "accounts/fireworks/models/deepseek-v2-lite-chat") \
    X(S_0c2fd529, 10, "fireworks/", 39, "accounts/fireworks/models/deepseek-v2p5") \
    X(S_94c48673, 10, "fireworks/", 37, "accounts/fireworks/models/deepseek-v3") \
    X(S_93cddc05, 10, "fireworks/", 42, "accounts/fireworks/models/deepseek-v3-0324") \
    X(S_28bafd2b, 10, "fireworks/", 39, "accounts/fireworks/models/deepseek-v3p1") \
    X(S_70e31400, 10, "fireworks/", 48, "accounts/fireworks/models/deepseek-v3p1-terminus") \
    X(S_335187eb, 10, "fireworks/", 39, "accounts/fireworks/models/deepseek-v3p2") \
    Y(S_6194b46f, 10, "fireworks/", 43, "accounts/fireworks/models/deepseek-v4-flash", S_4e4cb39f, 0) \
    X(S_00f42708, 10, "fireworks/", 48, "accounts/fireworks/models/deepseek-v4-flash-0731") \
    X(S_34b49353, 10, "fireworks/", 54, "accounts/fireworks/models/deepseek-v4-flash-vision-exp") \
    Y(S_78ac8bdd, 10, "fireworks/", 41, "accounts/fireworks/models/deepseek-v4-pro", S_8c1b9b3d, 0) \
    X(S_60f433cf, 10, "fireworks/", 46, "accounts/fireworks/models/deepseek-v4-pro-0813") \
    X(S_b34258f4, 10, "fireworks/", 45, "accounts/fireworks/models/deepseek-v4p1-flash") \
    X(S_07e98d9b, 10, "fireworks/", 50, "accounts/fireworks/models/deepseek-v4p1-flash-1017") \
    X(S_5ec06145, 10, "fireworks/", 53, "accounts/fireworks/models/deepseek-v4p1-flash-1017-us") \
    X(S_066d6588, 10, "fireworks/", 45, "accounts/fireworks/models/devstral-small-2505") \
    X(S_4efa95ed, 10, "fireworks/", 63, "accounts/fireworks/models/dobby-mini-unhinged-plus-llama" \
        "-3-1-8b") \
    X(S_73c966bc, 10, "fireworks/", 58, "accounts/fireworks/models/dobby-unhinged-llama-3-3-70b-n" \
        "ew") \
    X(S_ae47dbc1, 10, "fireworks/", 49, "accounts/fireworks/models/dolphin-2-9-2-qwen2-72b") \
    X(S_5d41737e, 10, "fireworks/", 50, "accounts/fireworks/models/dolphin-2p6-mixtral-8x7b") \
    X(S_7ae9ae70, 10, "fireworks/", 33, "accounts/fireworks/models/ember-1") \
    X(S_fe5add27, 10, "fireworks/", 46, "accounts/fireworks/models/ernie-4p5-21b-a3b-pt") \
    X(S_f5d7d03e, 10, "fireworks/", 48, "accounts/fireworks/models/ernie-4p5-300b-a47b-pt") \
    X(S_aa694ac5, 10, "fireworks/", 34, "accounts/fireworks/models/fare-20b") \
    X(S_ee0caca5, 10, "fireworks/", 41, "accounts/fireworks/models/firefunction-v1") \
    X(S_0cc28508, 10, "fireworks/", 41, "accounts/fireworks/models/firefunction-v2") \
    X(S_b163e30f, 10, "fireworks/", 39, "accounts/fireworks/models/firellava-13b") \
    X(S_5fea0299, 10, "fireworks/", 43, "accounts/fireworks/models/firesearch-ocr-v6") \
    X(S_ca5c1b39, 10, "fireworks/", 36, "accounts/fireworks/models/flux-1-dev") \
    X(S_7ece78a9, 10, "fireworks/", 53, "accounts/fireworks/models/flux-1-dev-controlnet-union") \
    X(S_109ab6fc, 10, "fireworks/", 40, "accounts/fireworks/models/flux-1-dev-fp8") \
    X(S_d7e3cbcf, 10, "fireworks/", 40, "accounts/fireworks/models/flux-1-schnell") \
    X(S_96d7ede5, 10, "fireworks/", 44, "accounts/fireworks/models/flux-1-schnell-fp8") \
    X(S_798a528b, 10, "fireworks/", 42, "accounts/fireworks/models/flux-kontext-max") \
    X(S_ec53e4b4, 10, "fireworks/", 42, "accounts/fireworks/models/flux-kontext-pro") \
    X(S_372a8b3d, 10, "fireworks/", 37, "accounts/fireworks/models/gemma-2b-it") \
    X(S_ba438aa2, 10, "fireworks/", 40, "accounts/fireworks/models/gemma-3-27b-it") \
    X(S_8799ead2, 10, "fireworks/", 34, "accounts/fireworks/models/gemma-7b") \
    X(S_22f633c8, 10, "fireworks/", 37, "accounts/fireworks/models/gemma-7b-it") \
    X(S_1e55cdda, 10, "fireworks/", 38, "accounts/fireworks/models/gemma2-9b-it") \
    X(S_e4dedac6, 10, "fireworks/", 33, "accounts/fireworks/models/glm-4p5") \
    X(S_a98f6709, 10, "fireworks/", 37, "accounts/fireworks/models/glm-4p5-air") \
    X(S_11154775, 10, "fireworks/", 34, "accounts/fireworks/models/glm-4p5v") \
    X(S_054ea581, 10, "fireworks/", 33, "accounts/fireworks/models/glm-4p6") \
    X(S_7e36901f, 10, "fireworks/", 33, "accounts/fireworks/models/glm-4p7") \
    X(S_14887d17, 10, "fireworks/", 31, "accounts/fireworks/models/glm-5") \
    Y(S_e90c4621, 10, "fireworks/", 33, "accounts/fireworks/models/glm-5p1", S_28e7c215, 0) \
    Y(S_222121b0, 10, "fireworks/", 33, "accounts/fireworks/models/glm-5p2", S_26e3cb64, 0) \
    X(S_b0c90165, 10, "fireworks/", 33, "accounts/fireworks/models/glm-5p3") \
    X(S_d9cfd911, 10, "fireworks/", 39, "accounts/fireworks/models/glm-5p3-flash") \
    X(S_196aeb4b, 10, "fireworks/", 38, "accounts/fireworks/models/gpt-oss-120b") \
    X(S_82299a3c, 10, "fireworks/", 37, "accounts/fireworks/models/gpt-oss-20b") \
    X(S_d316e81a, 10, "fireworks/", 48, "accounts/fireworks/models/gpt-oss-safeguard-120b") \
    X(S_23cadf8e, 10, "fireworks/", 47, "accounts/fireworks/models/gpt-oss-safeguard-20b") \
    X(S_0ce86578, 10, "fireworks/", 49, "accounts/fireworks/models/hermes-2-pro-mistral-7b") \
    X(S_af24f9f1, 10, "fireworks/", 33, "accounts/fireworks/models/inkling") \
    X(S_660fe627, 10, "fireworks/", 39, "accounts/fireworks/models/internvl3-38b") \
    X(S_f2de52a1, 10, "fireworks/", 39, "accounts/fireworks/models/internvl3-78b") \
    X(S_b102bd8e, 10, "fireworks/", 38, "accounts/fireworks/models/internvl3-8b") \
    X(S_2b1ff9fc, 10, "fireworks/", 54, "accounts/fireworks/models/japanese-stable-diffusion-xl") \
    X(S_0e32bd21, 10, "fireworks/", 35, "accounts/fireworks/models/kat-coder") \
    X(S_373bc48e, 10, "fireworks/", 37, "accounts/fireworks/models/kat-dev-32b") \
    X(S_930c9af3, 10, "fireworks/", 41, "accounts/fireworks/models/kat-dev-72b-exp") \
    X(S_c8839a43, 10, "fireworks/", 42, "accounts/fireworks/models/kimi-k2-instruct") \
    X(S_1a4120c2, 10, "fireworks/", 47, "accounts/fireworks/models/kimi-k2-instruct-0905") \
    X(S_85bcf239, 10, "fireworks/", 42, "accounts/fireworks/models/kimi-k2-thinking") \
    Y(S_f10b20ef, 10, "fireworks/", 35, "accounts/fireworks/models/kimi-k2p5", S_d78cf0fd, 0) \
    Y(S_eff1defc, 10, "fireworks/", 35, "accounts/fireworks/models/kimi-k2p6", S_ad033491, 0) \
    X(S_57ed123a, 10, "fireworks/", 40, "accounts/fireworks/models/kimi-k2p7-code") \
    Y(S_e67455bb, 10, "fireworks/", 33, "accounts/fireworks/models/kimi-k3", S_4148d4cf, 0) \
    X(S_895b0232, 10, "fireworks/", 39, "accounts/fireworks/models/kimi-k3p1-pro") \
    X(S_5e68ea94, 10, "fireworks/", 42, "accounts/fireworks/models/llama-guard-2-8b") \
    X(S_6ecdfd2d, 10, "fireworks/", 42, "accounts/fireworks/models/llama-guard-3-1b") \
    X(S_18f9e8fb, 10, "fireworks/", 42, "accounts/fireworks/models/llama-guard-3-8b") \
    X(S_05a73252, 10, "fireworks/", 38, "accounts/fireworks/models/llama-v2-13b") \
    X(S_92e3a880, 10, "fireworks/", 43, "accounts/fireworks/models/llama-v2-13b-chat") \
    X(S_f797d69e, 10, "fireworks/", 38, "accounts/fireworks/models/llama-v2-70b") \
    X(S_6c7c7aeb, 10, "fireworks/", 43, "accounts/fireworks/models/llama-v2-70b-chat") \
    X(S_d0d00f11, 10, "fireworks/", 37, "accounts/fireworks/models/llama-v2-7b") \
    X(S_3718557d, 10, "fireworks/", 42, "accounts/fireworks/models/llama-v2-7b-chat") \
    X(S_5e10f738, 10, "fireworks/", 47, "accounts/fireworks/models/llama-v3-70b-instruct") \
    X(S_ea945e11, 10, "fireworks/", 50, "accounts/fireworks/models/llama-v3-70b-instruct-hf") \
    X(S_1118842f, 10, "fireworks/", 37, "accounts/fireworks/models/llama-v3-8b") \
    X(S_37d46f72, 10, "fireworks/", 49, "accounts/fireworks/models/llama-v3-8b-instruct-hf") \
    X(S_db068574, 10, "fireworks/", 50, "accounts/fireworks/models/llama-v3p1-405b-instruct") \
    X(S_b2a54f16, 10, "fireworks/", 55, "accounts/fireworks/models/llama-v3p1-405b-instruct-long") \
    X(S_4868a836, 10, "fireworks/", 49, "accounts/fireworks/models/llama-v3p1-70b-instruct") \
    X(S_ce26a8b1, 10, "fireworks/", 52, "accounts/fireworks/models/llama-v3p1-70b-instruct-1b") \
    X(S_fa9d9293, 10, "fireworks/", 48, "accounts/fireworks/models/llama-v3p1-8b-instruct") \
    X(S_79b5e5a6, 10, "fireworks/", 58, "accounts/fireworks/models/llama-v3p1-nemotron-70b-instru" \
        "ct") \
    X(S_c6fab125, 10, "fireworks/", 56, "accounts/fireworks/models/llama-v3p2-11b-vision-instruct") \
    X(S_369be958, 10, "fireworks/", 39, "accounts/fireworks/models/llama-v3p2-1b") \
    X(S_1b71a718, 10, "fireworks/", 48, "accounts/fireworks/models/llama-v3p2-1b-instruct") \
    X(S_dd1e62d9, 10, "fireworks/", 39, "accounts/fireworks/models/llama-v3p2-3b") \
    X(S_7a351c02, 10, "fireworks/", 48, "accounts/fireworks/models/llama-v3p2-3b-instruct") \
    X(S_bc0c8513, 10, "fireworks/", 56, "accounts/fireworks/models/llama-v3p2-90b-vision-instruct") \
    X(S_1ebd3186, 10, "fireworks/", 49, "accounts/fireworks/models/llama-v3p3-70b-instruct") \
    X(S_3f6f0df6, 10, "fireworks/", 56, "accounts/fireworks/models/llama4-maverick-instruct-basic") \
    X(S_da3cd6fe, 10, "fireworks/", 53, "accounts/fireworks/models/llama4-scout-instruct-basic") \
    X(S_8464daac, 10, "fireworks/", 39, "accounts/fireworks/models/llamaguard-7b") \
    X(S_a97d643b, 10, "fireworks/", 38, "accounts/fireworks/models/llava-yi-34b") \
    X(S_b9da231f, 10, "fireworks/", 40, "accounts/fireworks/models/minimax-m1-80k") \
    X(S_b6245b0d, 10, "fireworks/", 36, "accounts/fireworks/models/minimax-m2") \
    X(S_e60dce7f, 10, "fireworks/", 38, "accounts/fireworks/models/minimax-m2p1") \
    Y(S_20ec2187, 10, "fireworks/", 38, "accounts/fireworks/models/minimax-m2p5", S_e60f337f, 0) \
    X(S_7752711d, 10, "fireworks/", 38, "accounts/fireworks/models/minimax-m2p7") \
    Y(S_79147dd3, 10, "fireworks/", 36, "accounts/fireworks/models/minimax-m3", S_9255e350, 0) \
    X(S_0b1a2e8d, 10, "fireworks/", 44, "accounts/fireworks/models/minimax-m3p1-flash") \
    X(S_2d91eda6, 10, "fireworks/", 55, "accounts/fireworks/models/ministral-3-14b-instruct-2512") \
    X(S_3fcb9755, 10, "fireworks/", 54, "accounts/fireworks/models/ministral-3-3b-instruct-2512") \
    X(S_998b7ee1, 10, "fireworks/", 54, "accounts/fireworks/models/ministral-3-8b-instruct-2512") \
    X(S_ce29b322, 10, "fireworks/", 36, "accounts/fireworks/models/mistral-7b") \
    X(S_3f79453c, 10, "fireworks/", 48, "accounts/fireworks/models/mistral-7b-instruct-4k") \
    X(S_a8015e28, 10, "fireworks/", 50, "accounts/fireworks/models/mistral-7b-instruct-v0p2") \
    X(S_efa0f486, 10, "fireworks/", 48, "accounts/fireworks/models/mistral-7b-instruct-v3") \
    X(S_4e4f40e5, 10, "fireworks/", 41, "accounts/fireworks/models/mistral-7b-v0p2") \
    X(S_a4b7a34c, 10, "fireworks/", 45, "accounts/fireworks/models/mistral-large-3-fp8") \
    X(S_f4168e41, 10, "fireworks/", 48, "accounts/fireworks/models/mistral-nemo-base-2407") \
    X(S_ee6ad725, 10, "fireworks/", 52, "accounts/fireworks/models/mistral-nemo-instruct-2407") \
    X(S_8fd9125d, 10, "fireworks/", 39, "accounts/fireworks/models/mixtral-8x22b") \
    X(S_44ee4341, 10, "fireworks/", 48, "accounts/fireworks/models/mixtral-8x22b-instruct") \
    X(S_31abcc29, 10, "fireworks/", 51, "accounts/fireworks/models/mixtral-8x22b-instruct-hf") \
    X(S_6883b8b2, 10, "fireworks/", 38, "accounts/fireworks/models/mixtral-8x7b") \
    X(S_9652751d, 10, "fireworks/", 47, "accounts/fireworks/models/mixtral-8x7b-instruct") \
    X(S_693e37f3, 10, "fireworks/", 50, "accounts/fireworks/models/mixtral-8x7b-instruct-hf") \
    X(S_e2746ab0, 10, "fireworks/", 42, "accounts/fireworks/models/muse-glimmer-30b") \
    X(S_e0412e4a, 10, "fireworks/", 41, "accounts/fireworks/models/muse-spark-open") \
    X(S_35c91664, 10, "fireworks/", 41, "accounts/fireworks/models/mythomax-l2-13b") \
    X(S_37ffef3e, 10, "fireworks/", 48, "accounts/fireworks/models/nemotron-3-ultra-nvfp4") \
    X(S_d34e1ed5, 10, "fireworks/", 56, "accounts/fireworks/models/nemotron-lightning-3p5-30b-a3b") \
    X(S_0c55bf46, 10, "fireworks/", 49, "accounts/fireworks/models/nemotron-nano-v2-12b-vl") \
    X(S_4cc6d85d, 10, "fireworks/", 47, "accounts/fireworks/models/nous-capybara-7b-v1p9") \
    X(S_072d4bd1, 10, "fireworks/", 56, "accounts/fireworks/models/nous-hermes-2-mixtral-8x7b-dpo") \
    X(S_27f493ce, 10, "fireworks/", 46, "accounts/fireworks/models/nous-hermes-2-yi-34b") \
    X(S_8ba9e6c5, 10, "fireworks/", 48, "accounts/fireworks/models/nous-hermes-llama2-13b") \
    X(S_968f7275, 10, "fireworks/", 48, "accounts/fireworks/models/nous-hermes-llama2-70b") \
    X(S_b42661f6, 10, "fireworks/", 47, "accounts/fireworks/models/nous-hermes-llama2-7b") \
    X(S_f7bfa23f, 10, "fireworks/", 53, "accounts/fireworks/models/nvidia-nemotron-nano-12b-v2") \
    X(S_f86bf61d, 10, "fireworks/", 52, "accounts/fireworks/models/nvidia-nemotron-nano-9b-v2") \
    X(S_9ce2c064, 10, "fireworks/", 46, "accounts/fireworks/models/openchat-3p5-0106-7b") \
    X(S_73354cfd, 10, "fireworks/", 49, "accounts/fireworks/models/openhermes-2-mistral-7b") \
    X(S_6454847b, 10, "fireworks/", 51, "accounts/fireworks/models/openhermes-2p5-mistral-7b") \
    X(S_6dc3fa54, 10, "fireworks/", 37, "accounts/fireworks/models/openorca-7b") \
    X(S_94e32269, 10, "fireworks/", 34, "accounts/fireworks/models/phi-2-3b") \
    X(S_d8fc87db, 10, "fireworks/", 50, "accounts/fireworks/models/phi-3-mini-128k-instruct") \
    X(S_f447b0dc, 10, "fireworks/", 52, "accounts/fireworks/models/phi-3-vision-128k-instruct") \
    X(S_2efc434b, 10, "fireworks/", 56, "accounts/fireworks/models/phind-code-llama-34b-python-v1") \
    X(S_bafe5127, 10, "fireworks/", 49, "accounts/fireworks/models/phind-code-llama-34b-v1") \
    X(S_fce081ed, 10, "fireworks/", 49, "accounts/fireworks/models/phind-code-llama-34b-v2") \
    X(S_57326de5, 10, "fireworks/", 56, "accounts/fireworks/models/playground-v2-1024px-aesthetic") \
    X(S_e00fa193, 10, "fireworks/", 58, "accounts/fireworks/models/playground-v2-5-1024px-aesthet" \
        "ic") \
    X(S_a377b248, 10, "fireworks/", 36, "accounts/fireworks/models/pythia-12b") \
    X(S_5545af77, 10, "fireworks/", 46, "accounts/fireworks/models/qwen-qwq-32b-preview") \
    X(S_2381ec90, 10, "fireworks/", 48, "accounts/fireworks/models/qwen-v2p5-14b-instruct") \
    X(S_e0344acd, 10, "fireworks/", 38, "accounts/fireworks/models/qwen-v2p5-7b") \
    X(S_3170e5f4, 10, "fireworks/", 42, "accounts/fireworks/models/qwen1p5-72b-chat") \
    X(S_c90e7e20, 10, "fireworks/", 44, "accounts/fireworks/models/qwen2-72b-instruct") \
    X(S_127adf16, 10, "fireworks/", 43, "accounts/fireworks/models/qwen2-7b-instruct") \
    X(S_67f59900, 10, "fireworks/", 46, "accounts/fireworks/models/qwen2-vl-2b-instruct") \
    X(S_f28ac928, 10, "fireworks/", 47, "accounts/fireworks/models/qwen2-vl-72b-instruct") \
    X(S_b6f20cd8, 10, "fireworks/", 46, "accounts/fireworks/models/qwen2-vl-7b-instruct") \
    X(S_2a47cab6, 10, "fireworks/", 47, "accounts/fireworks/models/qwen2p5-0p5b-instruct") \
    X(S_913eb2af, 10, "fireworks/", 37, "accounts/fireworks/models/qwen2p5-14b") \
    X(S_8c037c5d, 10, "fireworks/", 47, "accounts/fireworks/models/qwen2p5-1p5b-instruct") \
    X(S_ee8e6984, 10, "fireworks/", 37, "accounts/fireworks/models/qwen2p5-32b") \
    X(S_ec9d5cbd, 10, "fireworks/", 46, "accounts/fireworks/models/qwen2p5-32b-instruct") \
    X(S_d2183d78, 10, "fireworks/", 37, "accounts/fireworks/models/qwen2p5-72b") \
    X(S_36fa0f7f, 10, "fireworks/", 46, "accounts/fireworks/models/qwen2p5-72b-instruct") \
    X(S_f2545df9, 10, "fireworks/", 45, "accounts/fireworks/models/qwen2p5-7b-instruct") \
    X(S_22ff896b, 10, "fireworks/", 44, "accounts/fireworks/models/qwen2p5-coder-0p5b") \
    X(S_d49be01d, 10, "fireworks/", 53, "accounts/fireworks/models/qwen2p5-coder-0p5b-instruct") \
    X(S_22babdb9, 10, "fireworks/", 43, "accounts/fireworks/models/qwen2p5-coder-14b") \
    X(S_14ea4338, 10, "fireworks/", 52, "accounts/fireworks/models/qwen2p5-coder-14b-instruct") \
    X(S_f1f39d3e, 10, "fireworks/", 44, "accounts/fireworks/models/qwen2p5-coder-1p5b") \
    X(S_6e11e2b9, 10, "fireworks/", 53, "accounts/fireworks/models/qwen2p5-coder-1p5b-instruct") \
    X(S_01dc0ddd, 10, "fireworks/", 43, "accounts/fireworks/models/qwen2p5-coder-32b") \
    X(S_51b4fe5b, 10, "fireworks/", 52, "accounts/fireworks/models/qwen2p5-coder-32b-instruct") \
    X(S_2bb49eb5, 10, "fireworks/", 57, "accounts/fireworks/models/qwen2p5-coder-32b-instruct-128" \
        "k") \
    X(S_d4963d48, 10, "fireworks/", 61, "accounts/fireworks/models/qwen2p5-coder-32b-instruct-32k" \
        "-rope") \
    X(S_19fa0ccf, 10, "fireworks/", 56, "accounts/fireworks/models/qwen2p5-coder-32b-instruct-64k") \
    X(S_7cef48a7, 10, "fireworks/", 42, "accounts/fireworks/models/qwen2p5-coder-3b") \
    X(S_e7d8c693, 10, "fireworks/", 51, "accounts/fireworks/models/qwen2p5-coder-3b-instruct") \
    X(S_d337c1f9, 10, "fireworks/", 42, "accounts/fireworks/models/qwen2p5-coder-7b") \
    X(S_47728d50, 10, "fireworks/", 51, "accounts/fireworks/models/qwen2p5-coder-7b-instruct") \
    X(S_ac48fa2f, 10, "fireworks/", 51, "accounts/fireworks/models/qwen2p5-math-72b-instruct") \
    X(S_f9447162, 10, "fireworks/", 49, "accounts/fireworks/models/qwen2p5-vl-32b-instruct") \
    X(S_7b86bffa, 10, "fireworks/", 48, "accounts/fireworks/models/qwen2p5-vl-3b-instruct") \
    X(S_6be218f7, 10, "fireworks/", 49, "accounts/fireworks/models/qwen2p5-vl-72b-instruct") \
    X(S_d958701a, 10, "fireworks/", 48, "accounts/fireworks/models/qwen2p5-vl-7b-instruct") \
    X(S_822ed65a, 10, "fireworks/", 36, "accounts/fireworks/models/qwen3-0p6b") \
    X(S_df75b299, 10, "fireworks/", 35, "accounts/fireworks/models/qwen3-14b") \
    X(S_42a3400f, 10, "fireworks/", 36, "accounts/fireworks/models/qwen3-1p7b") \
    X(S_184d767d, 10, "fireworks/", 46, "accounts/fireworks/models/qwen3-1p7b-fp8-draft") \
    X(S_799a8d5d, 10, "fireworks/", 53, "accounts/fireworks/models/qwen3-1p7b-fp8-draft-131072") \
    X(S_17f86b1d, 10, "fireworks/", 52, "accounts/fireworks/models/qwen3-1p7b-fp8-draft-40960") \
    X(S_510a8d00, 10, "fireworks/", 41, "accounts/fireworks/models/qwen3-235b-a22b") \
    X(S_40b8a46a, 10, "fireworks/", 55, "accounts/fireworks/models/qwen3-235b-a22b-instruct-2507") \
    X(S_29ce9a3a, 10, "fireworks/", 55, "accounts/fireworks/models/qwen3-235b-a22b-thinking-2507") \
    X(S_a1181e03, 10, "fireworks/", 39, "accounts/fireworks/models/qwen3-30b-a3b") \
    X(S_f78d8168, 10, "fireworks/", 53, "accounts/fireworks/models/qwen3-30b-a3b-instruct-2507") \
    X(S_eb142936, 10, "fireworks/", 53, "accounts/fireworks/models/qwen3-30b-a3b-thinking-2507") \
    X(S_78ce2ae5, 10, "fireworks/", 35, "accounts/fireworks/models/qwen3-32b") \
    X(S_ed5268ce, 10, "fireworks/", 34, "accounts/fireworks/models/qwen3-4b") \
    X(S_d3bcdf25, 10, "fireworks/", 48, "accounts/fireworks/models/qwen3-4b-instruct-2507") \
    X(S_e7d0cdaf, 10, "fireworks/", 34, "accounts/fireworks/models/qwen3-8b") \
    X(S_337309ad, 10, "fireworks/", 54, "accounts/fireworks/models/qwen3-coder-30b-a3b-instruct") \
    X(S_31c8a794, 10, "fireworks/", 56, "accounts/fireworks/models/qwen3-coder-480b-a35b-instruct") \
    X(S_fa23e4db, 10, "fireworks/", 56, "accounts/fireworks/models/qwen3-coder-480b-instruct-bf16") \
    X(S_6bcc653d, 10, "fireworks/", 44, "accounts/fireworks/models/qwen3-embedding-8b") \
    X(S_abae17c1, 10, "fireworks/", 53, "accounts/fireworks/models/qwen3-next-80b-a3b-instruct") \
    X(S_d7709f30, 10, "fireworks/", 53, "accounts/fireworks/models/qwen3-next-80b-a3b-thinking") \
    X(S_e7ca1ce5, 10, "fireworks/", 43, "accounts/fireworks/models/qwen3-reranker-8b") \
    X(S_26b6cfce, 10, "fireworks/", 53, "accounts/fireworks/models/qwen3-vl-235b-a22b-instruct") \
    X(S_c26624d7, 10, "fireworks/", 53, "accounts/fireworks/models/qwen3-vl-235b-a22b-thinking") \
    X(S_5a77006f, 10, "fireworks/", 51, "accounts/fireworks/models/qwen3-vl-30b-a3b-instruct") \
    X(S_cc18057b, 10, "fireworks/", 51, "accounts/fireworks/models/qwen3-vl-30b-a3b-thinking") \
    X(S_e08b3724, 10, "fireworks/", 47, "accounts/fireworks/models/qwen3-vl-32b-instruct") \
    X(S_c4e40736, 10, "fireworks/", 46, "accounts/fireworks/models/qwen3-vl-8b-instruct") \
    X(S_e45fbd84, 10, "fireworks/", 38, "accounts/fireworks/models/qwen3p6-plus") \
    X(S_d4ed82d1, 10, "fireworks/", 38, "accounts/fireworks/models/qwen3p7-plus") \
    X(S_471a938b, 10, "fireworks/", 43, "accounts/fireworks/models/qwen3p8-2p4t-a95b") \
    X(S_a6772393, 10, "fireworks/", 37, "accounts/fireworks/models/qwen3p8-max") \
    X(S_2fe4322d, 10, "fireworks/", 33, "accounts/fireworks/models/qwq-32b") \
    X(S_c3fa0fce, 10, "fireworks/", 34, "accounts/fireworks/models/rolm-ocr") \
    X(S_685a2253, 10, "fireworks/", 30, "accounts/fireworks/models/rune") \
    X(S_489587c2, 10, "fireworks/", 55, "accounts/fireworks/models/snorkel-mistral-7b-pairrm-dpo") \
    X(S_b78dfaad, 10, "fireworks/", 55, "accounts/fireworks/models/stable-diffusion-xl-1024-v1-0") \
    X(S_aa0fdcf1, 10, "fireworks/", 39, "accounts/fireworks/models/stablecode-3b") \
    X(S_6fc971ae, 10, "fireworks/", 39, "accounts/fireworks/models/starcoder-16b") \
    X(S_23def0ea, 10, "fireworks/", 38, "accounts/fireworks/models/starcoder-7b") \
    X(S_50aa5aff, 10, "fireworks/", 40, "accounts/fireworks/models/starcoder2-15b") \
    X(S_564aeb16, 10, "fireworks/", 39, "accounts/fireworks/models/starcoder2-3b") \
    X(S_0dca1180, 10, "fireworks/", 39, "accounts/fireworks/models/starcoder2-7b") \
    X(S_ce898942, 10, "fireworks/", 36, "accounts/fireworks/models/toppy-m-7b") \
    X(S_c236f0a9, 10, "fireworks/", 48, "accounts/fireworks/models/ultramarine-1-flash-us") \
    X(S_c4ed4c31, 10, "fireworks/", 32, "accounts/fireworks/models/yi-34b") \
    X(S_225c34e6, 10, "fireworks/", 46, "accounts/fireworks/models/yi-34b-200k-capybara") \
    X(S_6d42840a, 10, "fireworks/", 37, "accounts/fireworks/models/yi-34b-chat") \
    X(S_d7988f72, 10, "fireworks/", 31, "accounts/fireworks/models/yi-6b") \
    X(S_01c94a6e, 10, "fireworks/", 34, "accounts/fireworks/models/yi-large") \
    X(S_583c2544, 10, "fireworks/", 40, "accounts/fireworks/models/zephyr-7b-beta") \
    X(S_376413c5, 10, "fireworks/", 48, "accounts/fireworks/routers/deepseek-flash-latest") \
    X(S_f846fa73, 10, "fireworks/", 56, "accounts/fireworks/routers/deepseek-v4p1-flash-1017-spot") \
    X(S_4ae4b40e, 10, "fireworks/", 61, "accounts/fireworks/routers/deepseek-v4p1-flash-1017-ultr" \
        "afast") \
    X(S_773fb95f, 10, "fireworks/", 54, "accounts/fireworks/routers/deepseek-v4p1-flash-1017-us") \
    X(S_6cff714c, 10, "fireworks/", 51, "accounts/fireworks/routers/deepseek-v4p1-flash-spot") \
    X(S_2b455453, 10, "fireworks/", 49, "accounts/fireworks/routers/deepseek-v4p1-flash-us") \
    X(S_d8b1e813, 10, "fireworks/", 39, "accounts/fireworks/routers/glm-5p1-fast") \
    X(S_9667f772, 10, "fireworks/", 39, "accounts/fireworks/routers/glm-5p2-fast") \
    X(S_849b6187, 10, "fireworks/", 42, "accounts/fireworks/routers/glm-5p2-fast-us") \
    X(S_03f404f7, 10, "fireworks/", 39, "accounts/fireworks/routers/glm-5p3-fast") \
    X(S_0f74e7b0, 10, "fireworks/", 43, "accounts/fireworks/routers/glm-5p3-flash-us") \
    X(S_2605dfdf, 10, "fireworks/", 39, "accounts/fireworks/routers/glm-5p3-spot") \
    X(S_0abebe23, 10, "fireworks/", 37, "accounts/fireworks/routers/glm-5p3-us") \
    X(S_c2e8829a, 10, "fireworks/", 42, "accounts/fireworks/routers/glm-fast-latest") \
    X(S_e7a0d47c, 10, "fireworks/", 43, "accounts/fireworks/routers/glm-flash-latest") \
    X(S_3e110a06, 10, "fireworks/", 37, "accounts/fireworks/routers/glm-latest") \
    X(S_baa04498, 10, "fireworks/", 43, "accounts/fireworks/routers/kimi-fast-latest") \
    X(S_115ca884, 10, "fireworks/", 41, "accounts/fireworks/routers/kimi-k2p6-fast") \
    X(S_629ac373, 10, "fireworks/", 42, "accounts/fireworks/routers/kimi-k2p6-turbo") \
    X(S_e973efff, 10, "fireworks/", 46, "accounts/fireworks/routers/kimi-k2p7-code-fast") \
    X(S_87cfc179, 10, "fireworks/", 39, "accounts/fireworks/routers/kimi-k3-fast") \
    X(S_4720cf9d, 10, "fireworks/", 39, "accounts/fireworks/routers/kimi-k3-spot") \
    X(S_35de52f3, 10, "fireworks/", 37, "accounts/fireworks/routers/kimi-k3-us") \
    X(S_084c39de, 10, "fireworks/", 38, "accounts/fireworks/routers/kimi-latest") \
    X(S_52a15b62, 10, "fireworks/", 41, "accounts/fireworks/routers/minimax-latest") \
    X(S_5f2ecfa4, 10, "fireworks/", 42, "accounts/fireworks/routers/qwen-max-latest") \
    X(S_5f647466, 10, "fireworks/", 31, "accounts/fireworks/routers/rune") \
    X(S_d60193a8, 10, "fireworks/", 49, "accounts/fireworks/routers/spot-deepseek-v4-flash") \
    X(S_b25ae2e2, 10, "fireworks/", 49, "accounts/fireworks/routers/ultramarine-1-flash-us") \
    Y(S_4432ba7e, 10, "fireworks/", 12, "codegemma-2b", S_c465bab6, 26) \
    Y(S_8c50a483, 10, "fireworks/", 12, "codegemma-7b", S_885897c8, 26) \
    X(S_df6de5f4, 10, "fireworks/", 13, "codellama-70b") \
    X(S_c13651cf, 10, "fireworks/", 20, "codellama-70b-python") \
    Y(S_a9c3d7a3, 10, "fireworks/", 14, "codeqwen1.5-7b", S_fafd0198, 0) \
    Y(S_fdf40cde, 10, "fireworks/", 26, "cogito-v1-preview-llama-3b", S_4908a35c, 26) \
    Y(S_94969aff, 10, "fireworks/", 27, "cogito-v1-preview-llama-70b", S_11cd61e0, 26) \
    Y(S_8ad91e37, 10, "fireworks/", 26, "cogito-v1-preview-llama-8b", S_093f7d62, 26) \
    Y(S_dfab2b5e, 10, "fireworks/", 26, "cogito-v1-preview-qwen-14b", S_5c10f2b6, 26) \
    Y(S_8a844729, 10, "fireworks/", 26, "cogito-v1-preview-qwen-32b", S_bac81d21, 26) \
    Y(S_37536a47, 10, "fireworks/", 13, "dbrx-instruct", S_52325c3a, 11) \
    Y(S_2e5e48e2, 10, "fireworks/", 22, "deepseek-coder-1b-base", S_ac1bee89, 26) \
    Y(S_ab4c8b16, 10, "fireworks/", 27, "deepseek-coder-33b-instruct", S_a24948c9, 12) \
    Y(S_19745ff9, 10, "fireworks/", 22, "deepseek-coder-7b-base", S_5d26f02e, 26) \
    Y(S_1d9e7451, 10, "fireworks/", 27, "deepseek-coder-7b-base-v1.5", S_28760793, 0) \
    Y(S_ae9984ab, 10, "fireworks/", 31, "deepseek-coder-7b-instruct-v1.5", S_c0bf5b56, 0) \
    Y(S_d3b28ebf, 10, "fireworks/", 26, "deepseek-coder-v2-instruct", S_885e3ef9, 26) \
    Y(S_fb192b5a, 10, "fireworks/", 27, "deepseek-coder-v2-lite-base", S_d2c2af94, 26) \
    Y(S_5d17045a, 10, "fireworks/", 31, "deepseek-coder-v2-lite-instruct", S_16938413, 26) \
    Y(S_e66e47a6, 10, "fireworks/", 21, "deepseek-flash-latest", S_1a454374, 10) \
    Y(S_16dc3740, 10, "fireworks/", 11, "deepseek-r1", S_b8d86378, 12) \
    Y(S_1e1646d2, 10, "fireworks/", 16, "deepseek-r1-0528", S_08fdadbb, 12) \
    Y(S_6c081b05, 10, "fireworks/", 21, "deepseek-v2-lite-chat", S_e37294ef, 26) \
    Y(S_78de84be, 10, "fireworks/", 13, "deepseek-v2.5", S_52dec6bf, 0) \
    Y(S_ffc3540b, 10, "fireworks/", 11, "deepseek-v3", S_380bff3b, 12) \
    Y(S_598eb516, 10, "fireworks/", 16, "deepseek-v3-0324", S_37bddf12, 12) \
    Y(S_fc4048eb, 10, "fireworks/", 22, "deepseek-v3.1-terminus", S_7177c36d, 12) \
    Y(S_6672a544, 10, "fireworks/", 13, "deepseek-v3.2", S_6048f209, 7) \
    Y(S_93700127, 10, "fireworks/", 13, "deepseek-v3p1", S_28bafd2b, 26) \
    Y(S_69f945fb, 10, "fireworks/", 13, "deepseek-v3p2", S_335187eb, 26) \
    Y(S_9eacc80a, 10, "fireworks/", 17, "deepseek-v4-flash", S_d60193a8, 32) \
    Y(S_ec194257, 10, "fireworks/", 22, "deepseek-v4-flash-0731", S_194138b2, 11) \
    Y(S_79253340, 10, "fireworks/", 28, "deepseek-v4-flash-vision-exp", S_9e4e9f8c, 12) \
    Y(S_ad9b472a, 10, "fireworks/", 15, "deepseek-v4-pro", S_be13a211, 12) \
    Y(S_1710f806, 10, "fireworks/", 20, "deepseek-v4-pro-0813", S_09cd9286, 10) \
    Y(S_95cf3c46, 10, "fireworks/", 19, "deepseek-v4.1-flash", S_161343ab, 9) \
    Y(S_bae1ae01, 10, "fireworks/", 19, "deepseek-v4p1-flash", S_b34258f4, 26) \
    Y(S_f64c2b09, 10, "fireworks/", 24, "deepseek-v4p1-flash-1017", S_07e98d9b, 26) \
    Y(S_f336f7e9, 10, "fireworks/", 29, "deepseek-v4p1-flash-1017-spot", S_f846fa73, 27) \
    Y(S_419ab3dd, 10, "fireworks/", 34, "deepseek-v4p1-flash-1017-ultrafast", S_4ae4b40e, 27) \
    Y(S_12f20415, 10, "fireworks/", 27, "deepseek-v4p1-flash-1017-us", S_5ec06145, 26) \
    Y(S_2482cc79, 10, "fireworks/", 24, "deepseek-v4p1-flash-spot", S_6cff714c, 27) \
    Y(S_1d0b1fb1, 10, "fireworks/", 22, "deepseek-v4p1-flash-us", S_2b455453, 27) \
    Y(S_1c1f41fb, 10, "fireworks/", 19, "devstral-small-2505", S_4dab0c9c, 10) \
    X(S_f7e3d7f7, 10, "fireworks/", 22, "fireworks-ai/kimi-k2p6") \
    Y(S_8f5a972e, 10, "fireworks/", 27, "flux-1-dev-controlnet-union", S_7ece78a9, 26) \
    Y(S_62cc69d2, 10, "fireworks/", 16, "flux-kontext-max", S_798a528b, 26) \
    Y(S_1a851d42, 10, "fireworks/", 16, "flux-kontext-pro", S_ec53e4b4, 26) \
    Y(S_4f2f3832, 10, "fireworks/", 13, "gemma-2-9b-it", S_bd5f9cd4, 7) \
    Y(S_68493067, 10, "fireworks/", 11, "gemma-2b-it", S_90976074, 7) \
    Y(S_685760e1, 10, "fireworks/", 14, "gemma-3-27b-it", S_66de16b5, 7) \
    Y(S_fadcdb20, 10, "fireworks/", 8, "gemma-7b", S_4f79b6c5, 7) \
    Y(S_9286e352, 10, "fireworks/", 11, "gemma-7b-it", S_5140cc2e, 7) \
    Y(S_b132c704, 10, "fireworks/", 7, "glm-4.5", S_6a503cbc, 5) \
    Y(S_0383d583, 10, "fireworks/", 11, "glm-4.5-air", S_3d7f8815, 8) \
    Y(S_ca8aec60, 10, "fireworks/", 8, "glm-4.5v", S_d5b83d2e, 5) \
    Y(S_f2c294d2, 10, "fireworks/", 7, "glm-4.6", S_582ef66a, 8) \
    Y(S_45077737, 10, "fireworks/", 7, "glm-4.7", S_71925c3d, 8) \
    Y(S_22d5e516, 10, "fireworks/", 7, "glm-4p5", S_e4dedac6, 26) \
    Y(S_273e6c96, 10, "fireworks/", 11, "glm-4p5-air", S_a98f6709, 26) \
    Y(S_790f8e98, 10, "fireworks/", 7, "glm-4p7", S_7e36901f, 26) \
    Y(S_96ba5771, 10, "fireworks/", 5, "glm-5", S_a7433edf, 8) \
    Y(S_1a0f6abb, 10, "fireworks/", 7, "glm-5.1", S_f009ea10, 5) \
    Y(S_c66fe7ce, 10, "fireworks/", 7, "glm-5.2", S_5ee77133, 23) \
    Y(S_91baf781, 10, "fireworks/", 7, "glm-5.3", S_2ee9e854, 11) \
    Y(S_5b53dad9, 10, "fireworks/", 13, "glm-5.3-flash", S_59a3f39d, 23) \
    Y(S_aabb4aae, 10, "fireworks/", 7, "glm-5p1", S_28e7c215, 26) \
    Y(S_49cb7032, 10, "fireworks/", 12, "glm-5p1-fast", S_d8b1e813, 27) \
    Y(S_3f3179d8, 10, "fireworks/", 7, "glm-5p2", S_26e3cb64, 26) \
    Y(S_f0bd363e, 10, "fireworks/", 12, "glm-5p2-fast", S_9667f772, 27) \
    Y(S_edd819a4, 10, "fireworks/", 15, "glm-5p2-fast-us", S_849b6187, 27) \
    Y(S_cbb0293f, 10, "fireworks/", 7, "glm-5p3", S_b0c90165, 26) \
    Y(S_47f52b9b, 10, "fireworks/", 12, "glm-5p3-fast", S_03f404f7, 27) \
    Y(S_15ed751c, 10, "fireworks/", 13, "glm-5p3-flash", S_d9cfd911, 26) \
    Y(S_329d3162, 10, "fireworks/", 16, "glm-5p3-flash-us", S_0f74e7b0, 27) \
    Y(S_1165aac1, 10, "fireworks/", 12, "glm-5p3-spot", S_2605dfdf, 27) \
    Y(S_4dae1870, 10, "fireworks/", 10, "glm-5p3-us", S_0abebe23, 27) \
    Y(S_ab34d5dc, 10, "fireworks/", 15, "glm-fast-latest", S_c2e8829a, 27) \
    Y(S_f2ce5c2e, 10, "fireworks/", 16, "glm-flash-latest", S_65dd3ed6, 6) \
    Y(S_3431eb18, 10, "fireworks/", 10, "glm-latest", S_1d14e701, 6) \
    Y(S_09d7c471, 10, "fireworks/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_1f8f0994, 10, "fireworks/", 11, "gpt-oss-20b", S_e5de23c1, 7) \
    Y(S_c69a9455, 10, "fireworks/", 22, "gpt-oss-safeguard-120b", S_8d19e2c1, 7) \
    Y(S_03a3ef0c, 10, "fireworks/", 21, "gpt-oss-safeguard-20b", S_346ef019, 7) \
    Y(S_1531f99d, 10, "fireworks/", 23, "hermes-2-pro-mistral-7b", S_0ce86578, 26) \
    Y(S_e2ca3b7a, 10, "fireworks/", 7, "inkling", S_9f90e319, 10) \
    Y(S_5c15016e, 10, "fireworks/", 13, "internvl3-38b", S_660fe627, 26) \
    Y(S_acea0807, 10, "fireworks/", 13, "internvl3-78b", S_f23515f8, 10) \
    Y(S_280c3e5f, 10, "fireworks/", 12, "internvl3-8b", S_b102bd8e, 26) \
    Y(S_73526333, 10, "fireworks/", 4, "k2p5", S_d78cf0fd, 31) \
    Y(S_89ceecdd, 10, "fireworks/", 4, "k2p6", S_f7e3d7f7, 18) \
    Y(S_6387debb, 10, "fireworks/", 9, "kat-coder", S_0e32bd21, 26) \
    Y(S_28141cbd, 10, "fireworks/", 11, "kat-dev-32b", S_373bc48e, 26) \
    Y(S_ba992c0c, 10, "fireworks/", 15, "kat-dev-72b-exp", S_930c9af3, 26) \
    Y(S_105d2dc0, 10, "fireworks/", 16, "kimi-fast-latest", S_baa04498, 27) \
    Y(S_dd951f02, 10, "fireworks/", 16, "kimi-k2-instruct", S_bfc95f81, 12) \
    Y(S_c745bc8a, 10, "fireworks/", 21, "kimi-k2-instruct-0905", S_87e336ed, 12) \
    Y(S_2a8cfeb3, 10, "fireworks/", 16, "kimi-k2-thinking", S_2e7cee3e, 9) \
    Y(S_ffa8523a, 10, "fireworks/", 9, "kimi-k2.5", S_db11e778, 11) \
    Y(S_d8e57769, 10, "fireworks/", 9, "kimi-k2.6", S_47f91584, 7) \
    Y(S_d72cee3e, 10, "fireworks/", 14, "kimi-k2.7-code", S_a4d868aa, 26) \
    Y(S_5de4771c, 10, "fireworks/", 9, "kimi-k2p5", S_d78cf0fd, 26) \
    Y(S_08463d85, 10, "fireworks/", 9, "kimi-k2p6", S_f7e3d7f7, 13) \
    Y(S_0429b6d0, 10, "fireworks/", 14, "kimi-k2p6-fast", S_115ca884, 27) \
    Y(S_55eabbf7, 10, "fireworks/", 15, "kimi-k2p6-turbo", S_629ac373, 27) \
    Y(S_cdcb5b62, 10, "fireworks/", 14, "kimi-k2p7-code", S_57ed123a, 26) \
    Y(S_13f894a5, 10, "fireworks/", 19, "kimi-k2p7-code-fast", S_e973efff, 27) \
    Y(S_31940987, 10, "fireworks/", 7, "kimi-k3", S_bd9a0868, 10) \
    Y(S_45755e8b, 10, "fireworks/", 12, "kimi-k3-fast", S_83ef070e, 11) \
    Y(S_adc6ace4, 10, "fireworks/", 12, "kimi-k3-spot", S_4720cf9d, 27) \
    Y(S_6e2f07ac, 10, "fireworks/", 10, "kimi-k3-us", S_35de52f3, 27) \
    Y(S_9f876875, 10, "fireworks/", 13, "kimi-k3.1-pro", S_6e53e234, 11) \
    Y(S_dd8de165, 10, "fireworks/", 13, "kimi-k3p1-pro", S_895b0232, 26) \
    Y(S_b3208be8, 10, "fireworks/", 11, "kimi-latest", S_2201326a, 12) \
    Y(S_11346924, 10, "fireworks/", 16, "llama-guard-2-8b", S_fd36ba6f, 11) \
    Y(S_238afe5c, 10, "fireworks/", 16, "llama-guard-3-1b", S_6ecdfd2d, 26) \
    Y(S_07deed71, 10, "fireworks/", 16, "llama-guard-3-8b", S_ef19eb3f, 11) \
    Y(S_dcaf017d, 10, "fireworks/", 24, "llama-v3p1-405b-instruct", S_db068574, 26) \
    Y(S_42c9eaa4, 10, "fireworks/", 22, "llama-v3p1-8b-instruct", S_fa9d9293, 26) \
    Y(S_018cea01, 10, "fireworks/", 30, "llama4-maverick-instruct-basic", S_3f6f0df6, 26) \
    Y(S_dd5fe3a1, 10, "fireworks/", 27, "llama4-scout-instruct-basic", S_da3cd6fe, 26) \
    Y(S_328507db, 10, "fireworks/", 14, "minimax-latest", S_52a15b62, 27) \
    Y(S_271c4482, 10, "fireworks/", 12, "minimax-m2p1", S_e60dce7f, 26) \
    Y(S_3591ea00, 10, "fireworks/", 12, "minimax-m2p5", S_e60f337f, 26) \
    Y(S_5d1c83b9, 10, "fireworks/", 12, "minimax-m2p7", S_7752711d, 26) \
    Y(S_b6307a73, 10, "fireworks/", 10, "minimax-m3", S_9255e350, 26) \
    Y(S_1942c799, 10, "fireworks/", 18, "minimax-m3p1-flash", S_0b1a2e8d, 26) \
    Y(S_a13e62a7, 10, "fireworks/", 10, "mistral-7b", S_73354cfd, 39) \
    X(S_d1f802bd, 10, "fireworks/", 15, "mistral-7b-v0.2") \
    Y(S_0e0c5b88, 10, "fireworks/", 22, "mistral-nemo-base-2407", S_f4168e41, 26) \
    Y(S_1f2f5ca4, 10, "fireworks/", 13, "mixtral-8x22b", S_518fa9d8, 5) \
    Y(S_82be8e1d, 10, "fireworks/", 22, "mixtral-8x22b-instruct", S_7f771202, 10) \
    Y(S_2bc353d5, 10, "fireworks/", 12, "mixtral-8x7b", S_e6ba87c9, 34) \
    Y(S_3327a7be, 10, "fireworks/", 16, "muse-glimmer-30b", S_4a119ff4, 5) \
    Y(S_742ff0e4, 10, "fireworks/", 15, "muse-spark-open", S_6a96c482, 5) \
    Y(S_14ce8074, 10, "fireworks/", 22, "nemotron-3-ultra-nvfp4", S_37ffef3e, 26) \
    Y(S_884cbfd2, 10, "fireworks/", 30, "nemotron-lightning-3p5-30b-a3b", S_d34e1ed5, 26) \
    Y(S_e2198833, 10, "fireworks/", 19, "nemotron-nano-9b-v2", S_f86bf61d, 33) \
    X(S_21d170c9, 10, "fireworks/", 28, "nomic-ai/nomic-embed-text-v1") \
    X(S_ab1c1134, 10, "fireworks/", 30, "nomic-ai/nomic-embed-text-v1.5") \
    Y(S_b12ab7e7, 10, "fireworks/", 22, "nous-hermes-llama2-70b", S_968f7275, 26) \
    X(S_19f7b94e, 10, "fireworks/", 20, "openchat-3.5-0106-7b") \
    Y(S_86bb34f6, 10, "fireworks/", 24, "phi-3-mini-128k-instruct", S_d8fc87db, 26) \
    Y(S_47f30fa0, 10, "fireworks/", 26, "phi-3-vision-128k-instruct", S_f447b0dc, 26) \
    X(S_8e7d41ad, 10, "fireworks/", 22, "phind-codellama-34b-v1") \
    Y(S_1be8ac37, 10, "fireworks/", 30, "playground-v2-1024px-aesthetic", S_57326de5, 26) \
    Y(S_1999fb32, 10, "fireworks/", 32, "playground-v2-5-1024px-aesthetic", S_e00fa193, 26) \
    Y(S_e9cb2be8, 10, "fireworks/", 10, "pythia-12b", S_a377b248, 26) \
    Y(S_498ef74d, 10, "fireworks/", 15, "qwen-max-latest", S_5f2ecfa4, 27) \
    Y(S_03e102f2, 10, "fireworks/", 16, "qwen1.5-72b-chat", S_a9e5088f, 0) \
    Y(S_3f695bb1, 10, "fireworks/", 20, "qwen2-5-32b-instruct", S_0ad2fe8e, 0) \
    Y(S_4b12684c, 10, "fireworks/", 20, "qwen2-5-72b-instruct", S_6700b203, 0) \
    Y(S_61ba6ec1, 10, "fireworks/", 19, "qwen2-5-7b-instruct", S_d81ba490, 0) \
    Y(S_8797179a, 10, "fireworks/", 23, "qwen2-5-vl-72b-instruct", S_caa28f21, 0) \
    Y(S_17fdbf27, 10, "fireworks/", 22, "qwen2-5-vl-7b-instruct", S_cfdfe91c, 0) \
    Y(S_fa36e22f, 10, "fireworks/", 18, "qwen2-72b-instruct", S_c90e7e20, 26) \
    Y(S_e27a09da, 10, "fireworks/", 17, "qwen2-7b-instruct", S_127adf16, 26) \
    Y(S_f53c2163, 10, "fireworks/", 20, "qwen2-vl-2b-instruct", S_67f59900, 26) \
    Y(S_53e142b8, 10, "fireworks/", 21, "qwen2-vl-72b-instruct", S_f28ac928, 26) \
    Y(S_8a99a031, 10, "fireworks/", 20, "qwen2-vl-7b-instruct", S_b6f20cd8, 26) \
    Y(S_16c2732d, 10, "fireworks/", 21, "qwen2.5-0.5b-instruct", S_0ce31bb0, 0) \
    Y(S_ba77e0d8, 10, "fireworks/", 21, "qwen2.5-1.5b-instruct", S_a89c9643, 0) \
    Y(S_64b269ba, 10, "fireworks/", 11, "qwen2.5-14b", S_9432e403, 0) \
    Y(S_aa7dfe61, 10, "fireworks/", 11, "qwen2.5-32b", S_cdf58f57, 0) \
    Y(S_79395bb3, 10, "fireworks/", 11, "qwen2.5-72b", S_bb9cdce0, 0) \
    Y(S_78f9cc41, 10, "fireworks/", 18, "qwen2.5-coder-0.5b", S_8ef2fa1b, 0) \
    Y(S_701f8aac, 10, "fireworks/", 27, "qwen2.5-coder-0.5b-instruct", S_6f18869f, 0) \
    Y(S_c2b7c098, 10, "fireworks/", 18, "qwen2.5-coder-1.5b", S_1dad3aaf, 0) \
    Y(S_b41b4b64, 10, "fireworks/", 27, "qwen2.5-coder-1.5b-instruct", S_27c640de, 0) \
    Y(S_9e28413d, 10, "fireworks/", 17, "qwen2.5-coder-14b", S_5c1eb8d2, 0) \
    Y(S_b49a535d, 10, "fireworks/", 26, "qwen2.5-coder-14b-instruct", S_8afd8fe6, 0) \
    Y(S_654f3f1b, 10, "fireworks/", 17, "qwen2.5-coder-32b", S_68b79551, 0) \
    Y(S_24011f43, 10, "fireworks/", 16, "qwen2.5-coder-3b", S_c5207ba7, 0) \
    Y(S_b67f8766, 10, "fireworks/", 25, "qwen2.5-math-72b-instruct", S_bd6ef089, 0) \
    Y(S_cdab8f6b, 10, "fireworks/", 23, "qwen2.5-vl-32b-instruct", S_6495c9ec, 5) \
    Y(S_59df6b0e, 10, "fireworks/", 22, "qwen2.5-vl-3b-instruct", S_91630f7e, 0) \
    Y(S_8c802730, 10, "fireworks/", 23, "qwen2p5-vl-72b-instruct", S_6be218f7, 26) \
    Y(S_d344bf98, 10, "fireworks/", 10, "qwen3-0.6b", S_c6091c2e, 0) \
    Y(S_a1e97f6c, 10, "fireworks/", 10, "qwen3-1.7b", S_09a123ee, 0) \
    Y(S_c390c2d3, 10, "fireworks/", 9, "qwen3-14b", S_9010d2e5, 5) \
    Y(S_831f85f3, 10, "fireworks/", 15, "qwen3-235b-a22b", S_e4be829e, 5) \
    Y(S_c355bb6a, 10, "fireworks/", 9, "qwen3-32b", S_8d0d8499, 8) \
    Y(S_08400b29, 10, "fireworks/", 8, "qwen3-4b", S_6666b682, 5) \
    Y(S_07c0770e, 10, "fireworks/", 8, "qwen3-8b", S_78af7b63, 26) \
    Y(S_9a714093, 10, "fireworks/", 28, "qwen3-coder-30b-a3b-instruct", S_664ccb17, 5) \
    Y(S_bd17ac37, 10, "fireworks/", 30, "qwen3-coder-480b-a35b-instruct", S_6e8cdde0, 5) \
    Y(S_8540dc21, 10, "fireworks/", 27, "qwen3-next-80b-a3b-instruct", S_a50598f5, 10) \
    Y(S_39a22cfc, 10, "fireworks/", 27, "qwen3-next-80b-a3b-thinking", S_85634b1f, 8) \
    Y(S_79f6b44d, 10, "fireworks/", 17, "qwen3-reranker-8b", S_b2c6c498, 5) \
    Y(S_c4f8b022, 10, "fireworks/", 21, "qwen3-vl-32b-instruct", S_1ceb7b03, 5) \
    Y(S_19e741b3, 10, "fireworks/", 12, "qwen3.6-plus", S_238396b2, 8) \
    Y(S_c3daa6f6, 10, "fireworks/", 12, "qwen3.7-plus", S_52206d37, 8) \
    Y(S_62483868, 10, "fireworks/", 17, "qwen3.8-2.4t-a95b", S_7f16e50f, 8) \
    Y(S_2be368e2, 10, "fireworks/", 11, "qwen3.8-max", S_5bb2277b, 8) \
    Y(S_c70bebe5, 10, "fireworks/", 12, "qwen3p6-plus", S_e45fbd84, 26) \
    Y(S_b4db6d6e, 10, "fireworks/", 12, "qwen3p7-plus", S_d4ed82d1, 26) \
    Y(S_c00f029e, 10, "fireworks/", 17, "qwen3p8-2p4t-a95b", S_471a938b, 26) \
    Y(S_c4946bf2, 10, "fireworks/", 11, "qwen3p8-max", S_a6772393, 26) \
    Y(S_6433ec15, 10, "fireworks/", 15, "qwq-32b-preview", S_5545af77, 31) \
    Y(S_f369981d, 10, "fireworks/", 29, "stable-diffusion-xl-1024-v1-0", S_b78dfaad, 26) \
    Y(S_54ba3fc0, 10, "fireworks/", 13, "stablecode-3b", S_aa0fdcf1, 26) \
    Y(S_f6b90cbf, 10, "fireworks/", 13, "starcoder-16b", S_6fc971ae, 26) \
    Y(S_3bec10dc, 10, "fireworks/", 12, "starcoder-7b", S_23def0ea, 26) \
    Y(S_897598de, 10, "fireworks/", 14, "starcoder2-15b", S_50aa5aff, 26) \
    Y(S_54df8565, 10, "fireworks/", 13, "starcoder2-3b", S_564aeb16, 26) \
    Y(S_3457b57b, 10, "fireworks/", 13, "starcoder2-7b", S_0dca1180, 26) \
    Y(S_e367632f, 10, "fireworks/", 17, "thenlper/gte-base", S_f079b323, 0) \
    Y(S_593c8b2c, 10, "fireworks/", 18, "thenlper/gte-large", S_0041f561, 0) \
    Y(S_c61ba12c, 10, "fireworks/", 22, "ultramarine-1-flash-us", S_c236f0a9, 26) \
    Y(S_88ad00a5, 10, "fireworks/", 8, "yi-large", S_070d6960, 6) \
    X(S_cdfddae0, 0, "", 12, "fireworks_ai") \
    X(S_9f979f5f, 0, "", 11, "fireworksai") \
    X(S_fef34c3d, 0, "", 16, "foundation-model") \
    X(S_bef7296d, 0, "", 8, "friendli") \
    Y(S_6b615d62, 9, "friendli/", 13, "DeepSeek-V3.2", S_104732cd, 3) \
    Y(S_ee048829, 9, "friendli/", 7, "GLM-5.1", S_d46d319f, 3) \
    Y(S_64455360, 9, "friendli/", 7, "GLM-5.2", S_35c4a218, 3) \
    Y(S_eb1c1b4d, 9, "friendli/", 7, "GLM-5.3", S_1aa8d75f, 8) \
    Y(S_2a464e54, 9, "friendli/", 13, "GLM-5.3-Flash", S_63efa682, 8) \
    Y(S_94f2a95b, 9, "friendli/", 22, "Llama-3.1-70B-Instruct", S_7380069d, 16) \
    Y(S_1a7a123d, 9, "friendli/", 21, "Llama-3.1-8B-Instruct", S_3ca282e3, 16) \
    Y(S_4c447cf9, 9, "friendli/", 12, "MiniMax-M2.5", S_69289e5b, 3) \
    Y(S_0d99a959, 9, "friendli/", 22, "MiniMaxAI/MiniMax-M2.5", S_fbe6ebc0, 0) \
    Y(S_85fa3a89, 9, "friendli/", 25, "deepseek-ai/DeepSeek-V3.2", S_9ce6bbba, 0) \
    Y(S_b896ac64, 9, "friendli/", 14, "gemma-4-31B-it", S_457b17fe, 7) \
    Y(S_6190e2fd, 9, "friendli/", 21, "google/gemma-4-31B-it", S_457b17fe, 0) \
    X(S_f39bbcdc, 9, "friendli/", 27, "meta-llama-3.1-70b-instruct") \
    Y(S_883a836b, 9, "friendli/", 26, "meta-llama-3.1-8b-instruct", S_bb8c87e5, 13) \
    Y(S_d839324c, 9, "friendli/", 15, "zai-org/GLM-5.1", S_f704a42c, 0) \
    Y(S_14ce7977, 9, "friendli/", 15, "zai-org/GLM-5.2", S_6163d66b, 0) \
    Y(S_b9a39968, 9, "friendli/", 15, "zai-org/GLM-5.3", S_1aa8d75f, 0) \
    Y(S_d41e1d11, 9, "friendli/", 21, "zai-org/GLM-5.3-Flash", S_63efa682, 0) \
    X(S_fb7a4c0d, 0, "", 3, "ft:") \
    X(S_6eb12ac5, 0, "", 10, "gcp.gemini") \
    X(S_e9a2cc51, 0, "", 16, "gcp.vertex.agent") \
    X(S_9e3c502a, 0, "", 13, "gcp.vertex_ai") \
    X(S_c4bdec5a, 0, "", 7, "gemma-2") \
    X(S_b449f657, 0, "", 7, "gemma-4") \
    X(S_d10904b4, 0, "", 6, "gemma3") \
    X(S_2562cef0, 0, "", 14, "github-copilot") \
    Y(S_6dd6ab36, 15, "github-copilot/", 14, "claude-fable-5", S_b22bc474, 10) \
    Y(S_931a2a45, 15, "github-copilot/", 16, "claude-fable-5-1", S_e12f6882, 17) \
    Y(S_2a334ee9, 15, "github-copilot/", 16, "claude-fable-5-2", S_ee2b3c29, 17) \
    Y(S_dc6e1ffe, 15, "github-copilot/", 16, "claude-fable-5.1", S_7fa75277, 10) \
    Y(S_ebb81dd6, 15, "github-copilot/", 16, "claude-fable-5.2", S_d74a27bc, 10) \
    Y(S_e88e4f7b, 15, "github-copilot/", 16, "claude-haiku-4-5", S_3330c0be, 11) \
    Y(S_a0888f41, 15, "github-copilot/", 16, "claude-haiku-4.5", S_cb392f2f, 10) \
    Y(S_b8b63dd3, 15, "github-copilot/", 16, "claude-haiku-5-5", S_e843a35f, 17) \
    Y(S_06343b1d, 15, "github-copilot/", 16, "claude-haiku-5.5", S_7e6444e2, 10) \
    Y(S_a54999ef, 15, "github-copilot/", 15, "claude-opus-4-7", S_8788f588, 11) \
    Y(S_ee04ba00, 15, "github-copilot/", 15, "claude-opus-4-8", S_5e3f5217, 17) \
    Y(S_4164e16a, 15, "github-copilot/", 15, "claude-opus-4.7", S_579b61b6, 10) \
    Y(S_e3802d80, 15, "github-copilot/", 15, "claude-opus-4.8", S_506bf102, 10) \
    Y(S_7a1d1dfc, 15, "github-copilot/", 20, "claude-opus-4.8-fast", S_0f89d083, 10) \
    Y(S_89dd9d14, 15, "github-copilot/", 13, "claude-opus-5", S_cfcdefab, 10) \
    Y(S_427e4a78, 15, "github-copilot/", 15, "claude-opus-5-5", S_a29721bc, 17) \
    Y(S_266f3c5e, 15, "github-copilot/", 15, "claude-opus-5.5", S_1954d110, 10) \
    Y(S_7941251b, 15, "github-copilot/", 15, "claude-sonnet-4", S_e31af040, 10) \
    Y(S_139d6515, 15, "github-copilot/", 17, "claude-sonnet-4-5", S_eca904a8, 11) \
    Y(S_c6e37e2c, 15, "github-copilot/", 17, "claude-sonnet-4-6", S_2fb98617, 11) \
    Y(S_dd756190, 15, "github-copilot/", 17, "claude-sonnet-4.5", S_23cebb3c, 10) \
    Y(S_4167dd1a, 15, "github-copilot/", 17, "claude-sonnet-4.6", S_e247451a, 10) \
    Y(S_bc0d6b38, 15, "github-copilot/", 15, "claude-sonnet-5", S_bceb745d, 17) \
    Y(S_97349df3, 15, "github-copilot/", 17, "claude-sonnet-5-5", S_e4f454b2, 17) \
    Y(S_c036e759, 15, "github-copilot/", 17, "claude-sonnet-5.5", S_87f2105b, 10) \
    Y(S_911db16d, 15, "github-copilot/", 16, "gemini-3.5-flash", S_6e48b436, 7) \
    Y(S_bcfabab5, 15, "github-copilot/", 16, "gemini-3.6-flash", S_07036663, 7) \
    Y(S_1a8c44b4, 15, "github-copilot/", 16, "gemini-3.7-flash", S_d3047fde, 7) \
    Y(S_adb2cf8f, 15, "github-copilot/", 16, "gemini-3.8-flash", S_817022e8, 7) \
    Y(S_7483d2c8, 15, "github-copilot/", 14, "gemini-4-argon", S_024b3175, 7) \
    Y(S_2f924dc1, 15, "github-copilot/", 15, "gemini-4-carbon", S_b7c9ed8d, 7) \
    Y(S_4bd0dfcf, 15, "github-copilot/", 17, "gemini-4-hydrogen", S_6b78b739, 7) \
    Y(S_2877451e, 15, "github-copilot/", 13, "gemini-4-neon", S_fd22da29, 7) \
    Y(S_4f9ef672, 15, "github-copilot/", 13, "gpt-3.5-turbo", S_720efcf0, 7) \
    Y(S_999adcef, 15, "github-copilot/", 18, "gpt-3.5-turbo-0613", S_3181ba06, 7) \
    Y(S_1516ec4e, 15, "github-copilot/", 5, "gpt-4", S_1c76045f, 7) \
    Y(S_6c84b236, 15, "github-copilot/", 10, "gpt-4-0613", S_9f5b0201, 3) \
    X(S_ceeb0f73, 15, "github-copilot/", 15, "gpt-4-o-preview") \
    Y(S_ec744ab6, 15, "github-copilot/", 7, "gpt-4.1", S_7aade18f, 7) \
    Y(S_9d1c572e, 15, "github-copilot/", 18, "gpt-4.1-2025-04-14", S_d276b5db, 7) \
    X(S_2c709eea, 15, "github-copilot/", 14, "gpt-41-copilot") \
    Y(S_20e52f3c, 15, "github-copilot/", 6, "gpt-4o", S_8b0bce83, 7) \
    Y(S_149fd9c9, 15, "github-copilot/", 17, "gpt-4o-2024-05-13", S_7f7d16f4, 7) \
    Y(S_2765eeb0, 15, "github-copilot/", 17, "gpt-4o-2024-08-06", S_be4c5a9b, 7) \
    Y(S_68514519, 15, "github-copilot/", 17, "gpt-4o-2024-11-20", S_fd79bd20, 7) \
    Y(S_f3cf2af5, 15, "github-copilot/", 11, "gpt-4o-mini", S_b5de1d1b, 7) \
    Y(S_afb1b323, 15, "github-copilot/", 22, "gpt-4o-mini-2024-07-18", S_a0684252, 7) \
    Y(S_eb6f285d, 15, "github-copilot/", 13, "gpt-5-3-codex", S_7b62da12, 0) \
    Y(S_fbcf9a14, 15, "github-copilot/", 7, "gpt-5-4", S_3a0b2b16, 11) \
    Y(S_66fefca5, 15, "github-copilot/", 12, "gpt-5-4-mini", S_10f29609, 11) \
    Y(S_dfea3883, 15, "github-copilot/", 12, "gpt-5-4-nano", S_e208bf91, 11) \
    Y(S_31ac41c6, 15, "github-copilot/", 7, "gpt-5-5", S_e57d2e58, 11) \
    Y(S_1a56ce5a, 15, "github-copilot/", 12, "gpt-5-6-luna", S_e4979e1f, 11) \
    Y(S_a41b239b, 15, "github-copilot/", 11, "gpt-5-6-sol", S_f9176dbb, 11) \
    Y(S_f31c0cf5, 15, "github-copilot/", 13, "gpt-5-6-terra", S_326eb638, 11) \
    Y(S_a8e91ff1, 15, "github-copilot/", 10, "gpt-5-mini", S_a779f71c, 7) \
    Y(S_b866df6e, 15, "github-copilot/", 13, "gpt-5.3-codex", S_8662a33d, 7) \
    Y(S_da1517a7, 15, "github-copilot/", 7, "gpt-5.4", S_101df283, 7) \
    Y(S_b450f550, 15, "github-copilot/", 12, "gpt-5.4-mini", S_53c6b415, 7) \
    Y(S_aa9fa17e, 15, "github-copilot/", 12, "gpt-5.4-nano", S_6120ee47, 7) \
    Y(S_bfc9604b, 15, "github-copilot/", 7, "gpt-5.5", S_b69f9707, 7) \
    Y(S_5a3fb3a6, 15, "github-copilot/", 12, "gpt-5.6-luna", S_d3531574, 7) \
    Y(S_84f76aa4, 15, "github-copilot/", 11, "gpt-5.6-sol", S_823425c8, 7) \
    Y(S_a24b3639, 15, "github-copilot/", 13, "gpt-5.6-terra", S_1df6eea7, 7) \
    Y(S_fc8c0cd2, 15, "github-copilot/", 11, "gpt-6-astra", S_b4b836d3, 7) \
    Y(S_23fd565a, 15, "github-copilot/", 10, "gpt-6-luna", S_05015f4d, 7) \
    Y(S_5d6cf68c, 15, "github-copilot/", 9, "gpt-6-sol", S_57880a89, 7) \
    Y(S_d1aa5053, 15, "github-copilot/", 11, "gpt-6.1-sol", S_707174bc, 14) \
    Y(S_f56bf020, 15, "github-copilot/", 13, "gpt-6.1-terra", S_c160a26d, 14) \
    Y(S_c008214c, 15, "github-copilot/", 13, "gpt-6.2-astra", S_869f3a13, 14) \
    Y(S_1bdb9cd8, 15, "github-copilot/", 11, "gpt-6.2-sol", S_7db2b698, 14) \
    Y(S_6db64066, 15, "github-copilot/", 8, "grok-4.5", S_5d502bed, 5) \
    Y(S_9c999e3a, 15, "github-copilot/", 8, "grok-4.6", S_3983ee29, 11) \
    Y(S_7ab7172d, 15, "github-copilot/", 8, "grok-4.7", S_557be490, 11) \
    Y(S_398450a2, 15, "github-copilot/", 14, "kimi-k2.7-code", S_a4d868aa, 26) \
    Y(S_d5754a72, 15, "github-copilot/", 7, "kimi-k3", S_bd9a0868, 10) \
    X(S_4d0fb837, 15, "github-copilot/", 16, "mai-code-1-flash") \
    X(S_a8677402, 15, "github-copilot/", 25, "mai-code-1-flash-internal") \
    X(S_55adbd96, 15, "github-copilot/", 23, "mai-code-1-flash-picker") \
    X(S_20fa6ea2, 15, "github-copilot/", 18, "mai-code-1.1-flash") \
    X(S_505d48de, 15, "github-copilot/", 10, "mai-code-2") \
    X(S_7baf5176, 15, "github-copilot/", 16, "mai-code-2-flash") \
    Y(S_52cdbcdd, 15, "github-copilot/", 20, "microsoft-decision-1", S_4aab1bca, 10) \
    X(S_7d5ccd14, 0, "", 14, "github_copilot") \
    X(S_0f4087ff, 0, "", 4, "glm4") \
    X(S_29702dea, 0, "", 16, "global-standard/") \
    X(S_96f06278, 0, "", 7, "global.") \
    X(S_193662ca, 0, "", 7, "global/") \
    X(S_14c4a2e9, 0, "", 3, "gmi") \
    Y(S_2e1c7838, 4, "gmi/", 23, "DeepSeek-Prover-V2-671B", S_5bab7609, 12) \
    Y(S_bf216583, 4, "gmi/", 11, "DeepSeek-R1", S_91063e9f, 12) \
    Y(S_fc9540cd, 4, "gmi/", 16, "DeepSeek-R1-0528", S_ce1d53f9, 12) \
    Y(S_f94263db, 4, "gmi/", 29, "DeepSeek-R1-Distill-Llama-70B", S_166e35df, 12) \
    Y(S_afc3123e, 4, "gmi/", 28, "DeepSeek-R1-Distill-Llama-8B", S_68e23ae6, 12) \
    Y(S_37a3ec1b, 4, "gmi/", 28, "DeepSeek-R1-Distill-Qwen-14B", S_92c77047, 12) \
    Y(S_9457bf3c, 4, "gmi/", 28, "DeepSeek-R1-Distill-Qwen-32B", S_5b5ec180, 12) \
    Y(S_1e085787, 4, "gmi/", 27, "DeepSeek-R1-Distill-Qwen-7B", S_ec091f12, 12) \
    Y(S_283d2588, 4, "gmi/", 16, "DeepSeek-V3-0324", S_a6523deb, 12) \
    Y(S_603f2dba, 4, "gmi/", 13, "DeepSeek-V3.1", S_63f8f246, 12) \
    Y(S_a6cf0647, 4, "gmi/", 22, "DeepSeek-V3.1-Terminus", S_5c5e4c26, 12) \
    Y(S_28690057, 4, "gmi/", 13, "DeepSeek-V3.2", S_104732cd, 3) \
    Y(S_37825079, 4, "gmi/", 17, "DeepSeek-V3.2-Exp", S_c53e3331, 12) \
    Y(S_51ba0866, 4, "gmi/", 22, "DeepSeek-V3.2-Speciale", S_54e0e78d, 12) \
    Y(S_2eb1537d, 4, "gmi/", 17, "DeepSeek-V4-Flash", S_42ed5edd, 12) \
    Y(S_3dea4a77, 4, "gmi/", 22, "DeepSeek-V4-Flash-0731", S_ad002eba, 12) \
    Y(S_ce82075c, 4, "gmi/", 15, "DeepSeek-V4-Pro", S_731778e7, 3) \
    Y(S_91f9f38e, 4, "gmi/", 20, "DeepSeek-V4-Pro-0813", S_1134c864, 12) \
    Y(S_641ed445, 4, "gmi/", 19, "DeepSeek-V4.1-Flash", S_996301ef, 12) \
    Y(S_2dbb8437, 4, "gmi/", 10, "HunyuanOCR", S_7e5a59b8, 8) \
    Y(S_ad472283, 4, "gmi/", 3, "Hy3", S_1bd14b5b, 8) \
    Y(S_67f76feb, 4, "gmi/", 21, "Kimi-K2-Instruct-0905", S_dbf1cad2, 11) \
    Y(S_974a933a, 4, "gmi/", 16, "Kimi-K2-Thinking", S_f7860c86, 11) \
    Y(S_92ab39e7, 4, "gmi/", 9, "Kimi-K2.5", S_09d40d95, 3) \
    Y(S_261d2d85, 4, "gmi/", 9, "Kimi-K2.6", S_b2d2406a, 3) \
    Y(S_ebc5b37e, 4, "gmi/", 22, "Llama-3.3-70B-Instruct", S_2ff449ca, 5) \
    Y(S_462167df, 4, "gmi/", 38, "Llama-4-Maverick-17B-128E-Instruct-FP8", S_e23f944a, 11) \
    Y(S_96103b61, 4, "gmi/", 30, "Llama-4-Scout-17B-16E-Instruct", S_95a8158e, 11) \
    Y(S_e5511024, 4, "gmi/", 9, "MiMo-V2.5", S_5bb7cf3d, 11) \
    Y(S_2ac71c2a, 4, "gmi/", 13, "MiMo-V2.5-Pro", S_f9ce9f14, 11) \
    Y(S_4cb51b00, 4, "gmi/", 15, "MiMo-V2.6-Flash", S_ce38b9c3, 11) \
    Y(S_6492b6e7, 4, "gmi/", 13, "MiMo-V2.6-Pro", S_25a2042e, 11) \
    Y(S_7fba6734, 4, "gmi/", 10, "MiniMax-M2", S_ee062322, 10) \
    Y(S_e9f05649, 4, "gmi/", 12, "MiniMax-M2.1", S_1547dd6a, 10) \
    Y(S_a3483502, 4, "gmi/", 12, "MiniMax-M2.5", S_69289e5b, 3) \
    Y(S_89dcafae, 4, "gmi/", 12, "MiniMax-M2.7", S_5e83edd5, 10) \
    Y(S_91a7ae33, 4, "gmi/", 10, "MiniMax-M3", S_e884d44e, 3) \
    Y(S_10bdc7ed, 4, "gmi/", 18, "MiniMax-M3.1-Flash", S_c25d7ac9, 10) \
    Y(S_c4abb354, 4, "gmi/", 20, "MiniMaxAI/MiniMax-M2", S_ee062322, 0) \
    Y(S_2e2f3aea, 4, "gmi/", 22, "MiniMaxAI/MiniMax-M2.1", S_1547dd6a, 0) \
    Y(S_a874148b, 4, "gmi/", 22, "MiniMaxAI/MiniMax-M2.5", S_fbe6ebc0, 0) \
    Y(S_a2128fd9, 4, "gmi/", 22, "MiniMaxAI/MiniMax-M2.7", S_5e83edd5, 0) \
    Y(S_daf0c874, 4, "gmi/", 20, "MiniMaxAI/MiniMax-M3", S_6e0b2885, 0) \
    X(S_c25d7ac9, 4, "gmi/", 28, "MiniMaxAI/MiniMax-M3.1-Flash") \
    Y(S_a8542de8, 4, "gmi/", 33, "NVIDIA-Nemotron-3-Ultra-550B-A55B", S_cbcad9ec, 7) \
    Y(S_12035e73, 4, "gmi/", 43, "NVIDIA-Nemotron-3.5-Super-VL-120B-A12B-BF16", S_2e872920, 7) \
    X(S_ffe20bcc, 4, "gmi/", 24, "Qwen/Qwen3-235B-A22B-FP8") \
    X(S_796e3c70, 4, "gmi/", 38, "Qwen/Qwen3-235B-A22B-Instruct-2507-FP8") \
    X(S_6e2f0c47, 4, "gmi/", 38, "Qwen/Qwen3-235B-A22B-Thinking-2507-FP8") \
    Y(S_b758e05e, 4, "gmi/", 18, "Qwen/Qwen3-30B-A3B", S_37b258fb, 0) \
    X(S_6a1bdb1a, 4, "gmi/", 18, "Qwen/Qwen3-32B-FP8") \
    X(S_e0980f32, 4, "gmi/", 39, "Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8") \
    Y(S_28f0a2d7, 4, "gmi/", 32, "Qwen/Qwen3-Next-80B-A3B-Instruct", S_cf6d4027, 0) \
    Y(S_da5aa736, 4, "gmi/", 32, "Qwen/Qwen3-Next-80B-A3B-Thinking", S_b5b88773, 0) \
    Y(S_3a80d93e, 4, "gmi/", 36, "Qwen/Qwen3-VL-235B-A22B-Instruct-FP8", S_53bdec82, 0) \
    Y(S_1770c8d3, 4, "gmi/", 22, "Qwen/Qwen3.5-122B-A10B", S_7412f6f1, 0) \
    Y(S_44c680ab, 4, "gmi/", 16, "Qwen/Qwen3.5-27B", S_b51d875a, 0) \
    Y(S_37ecaec3, 4, "gmi/", 20, "Qwen/Qwen3.5-35B-A3B", S_a91d25bf, 0) \
    Y(S_a91812df, 4, "gmi/", 22, "Qwen/Qwen3.5-397B-A17B", S_6b8f8953, 5) \
    Y(S_f0c91ebb, 4, "gmi/", 20, "Qwen/Qwen3.6-35B-A3B", S_d1909065, 0) \
    X(S_5c1003d4, 4, "gmi/", 17, "Qwen/Qwen3.6-Plus") \
    X(S_f0c7e17c, 4, "gmi/", 28, "Qwen/Qwen3.6-Plus-2026-04-02") \
    Y(S_d2249019, 4, "gmi/", 16, "Qwen/Qwen3.7-Max", S_64bce2df, 0) \
    Y(S_b788b52a, 4, "gmi/", 16, "Qwen/Qwen3.8-27B", S_b25857f5, 0) \
    Y(S_8ca371b8, 4, "gmi/", 18, "Qwen/Qwen3.8-Flash", S_78a37934, 0) \
    Y(S_03e296e7, 4, "gmi/", 16, "Qwen/Qwen3.8-Max", S_3b843fdd, 0) \
    X(S_998aefc2, 4, "gmi/", 21, "Qwen/Qwen3.8-Max-0902") \
    Y(S_cc9526d8, 4, "gmi/", 19, "Qwen3-235B-A22B-FP8", S_ffe20bcc, 5) \
    Y(S_a6aa125a, 4, "gmi/", 33, "Qwen3-235B-A22B-Instruct-2507-FP8", S_796e3c70, 5) \
    Y(S_120bbc62, 4, "gmi/", 33, "Qwen3-235B-A22B-Thinking-2507-FP8", S_6e2f0c47, 5) \
    Y(S_0a4c93c9, 4, "gmi/", 13, "Qwen3-30B-A3B", S_37b258fb, 5) \
    Y(S_e353435e, 4, "gmi/", 13, "Qwen3-32B-FP8", S_6a1bdb1a, 5) \
    Y(S_4980de53, 4, "gmi/", 34, "Qwen3-Coder-480B-A35B-Instruct-FP8", S_e0980f32, 5) \
    Y(S_a3c63cdc, 4, "gmi/", 27, "Qwen3-Next-80B-A3B-Instruct", S_cf6d4027, 5) \
    Y(S_be1c4f13, 4, "gmi/", 27, "Qwen3-Next-80B-A3B-Thinking", S_b5b88773, 5) \
    Y(S_cef67d2c, 4, "gmi/", 31, "Qwen3-VL-235B-A22B-Instruct-FP8", S_53bdec82, 5) \
    Y(S_05fbf14e, 4, "gmi/", 17, "Qwen3.5-122B-A10B", S_7412f6f1, 5) \
    Y(S_93443c81, 4, "gmi/", 11, "Qwen3.5-27B", S_b51d875a, 5) \
    Y(S_acb5dfb9, 4, "gmi/", 15, "Qwen3.5-35B-A3B", S_a91d25bf, 5) \
    Y(S_b95ce5d8, 4, "gmi/", 17, "Qwen3.5-397B-A17B", S_6b8f8953, 10) \
    Y(S_36c1090b, 4, "gmi/", 15, "Qwen3.6-35B-A3B", S_d1909065, 5) \
    Y(S_ca30df4d, 4, "gmi/", 12, "Qwen3.6-Plus", S_5c1003d4, 5) \
    Y(S_5d17ac33, 4, "gmi/", 23, "Qwen3.6-Plus-2026-04-02", S_f0c7e17c, 5) \
    Y(S_88da2cca, 4, "gmi/", 11, "Qwen3.7-Max", S_64bce2df, 5) \
    Y(S_9d881ca8, 4, "gmi/", 11, "Qwen3.8-27B", S_b25857f5, 5) \
    Y(S_5b5af54e, 4, "gmi/", 13, "Qwen3.8-Flash", S_78a37934, 5) \
    Y(S_cae6d98e, 4, "gmi/", 11, "Qwen3.8-Max", S_3b843fdd, 5) \
    Y(S_631fc168, 4, "gmi/", 16, "Qwen3.8-Max-0902", S_998aefc2, 5) \
    Y(S_322b7804, 4, "gmi/", 18, "Ripple-65B-Preview", S_875e856b, 9) \
    Y(S_b7ced4e9, 4, "gmi/", 14, "Step-3.7-Flash", S_36124115, 11) \
    Y(S_08a44d7b, 4, "gmi/", 14, "Step-5-Preview", S_a6abb5df, 11) \
    Y(S_b3609d69, 4, "gmi/", 20, "XiaomiMiMo/MiMo-V2.5", S_5bb7cf3d, 0) \
    Y(S_2aad12ee, 4, "gmi/", 24, "XiaomiMiMo/MiMo-V2.5-Pro", S_f9ce9f14, 0) \
    Y(S_ef9870bd, 4, "gmi/", 26, "XiaomiMiMo/MiMo-V2.6-Flash", S_ce38b9c3, 0) \
    Y(S_97ec943c, 4, "gmi/", 24, "XiaomiMiMo/MiMo-V2.6-Pro", S_25a2042e, 0) \
    X(S_13f29e1d, 4, "gmi/", 23, "anthropic/claude-opus-4") \
    Y(S_319b6921, 4, "gmi/", 25, "anthropic/claude-opus-4.5", S_3b23f50a, 0) \
    Y(S_5a8a5233, 4, "gmi/", 25, "anthropic/claude-opus-4.6", S_a36d6b23, 0) \
    Y(S_7627ffb2, 4, "gmi/", 25, "anthropic/claude-opus-4.7", S_537a28d5, 0) \
    Y(S_495a5dfc, 4, "gmi/", 25, "anthropic/claude-opus-4.8", S_5c4e02c6, 0) \
    X(S_1b0db888, 4, "gmi/", 25, "anthropic/claude-sonnet-4") \
    Y(S_f1dfca38, 4, "gmi/", 27, "anthropic/claude-sonnet-4.5", S_23cebb3c, 0) \
    Y(S_dfdc8f1f, 4, "gmi/", 27, "anthropic/claude-sonnet-4.6", S_e247451a, 0) \
    Y(S_f1983da4, 4, "gmi/", 13, "claude-opus-4", S_abf48642, 10) \
    Y(S_633f7ca2, 4, "gmi/", 15, "claude-opus-4-5", S_42c9524a, 11) \
    Y(S_b6794df4, 4, "gmi/", 15, "claude-opus-4-6", S_8cd5cad8, 11) \
    Y(S_6602ad3e, 4, "gmi/", 15, "claude-opus-4-7", S_8788f588, 11) \
    Y(S_0445b41f, 4, "gmi/", 15, "claude-opus-4-8", S_5e3f5217, 17) \
    Y(S_790aed5b, 4, "gmi/", 15, "claude-opus-4.5", S_a4fb16b2, 10) \
    Y(S_0db60468, 4, "gmi/", 15, "claude-opus-4.6", S_df644976, 10) \
    Y(S_92185d8c, 4, "gmi/", 15, "claude-opus-4.7", S_579b61b6, 10) \
    Y(S_88185724, 4, "gmi/", 15, "claude-opus-4.8", S_506bf102, 10) \
    Y(S_4b793167, 4, "gmi/", 15, "claude-sonnet-4", S_e31af040, 10) \
    Y(S_825e95ea, 4, "gmi/", 17, "claude-sonnet-4-5", S_eca904a8, 11) \
    Y(S_5d258a2a, 4, "gmi/", 17, "claude-sonnet-4-6", S_2fb98617, 11) \
    Y(S_66153273, 4, "gmi/", 17, "claude-sonnet-4.5", S_23cebb3c, 10) \
    Y(S_7e718d4c, 4, "gmi/", 17, "claude-sonnet-4.6", S_e247451a, 10) \
    X(S_5bab7609, 4, "gmi/", 35, "deepseek-ai/DeepSeek-Prover-V2-671B") \
    Y(S_f4dbf42d, 4, "gmi/", 23, "deepseek-ai/DeepSeek-R1", S_91063e9f, 0) \
    Y(S_a03a18ee, 4, "gmi/", 28, "deepseek-ai/DeepSeek-R1-0528", S_ce1d53f9, 0) \
    Y(S_77f89c2b, 4, "gmi/", 41, "deepseek-ai/DeepSeek-R1-Distill-Llama-70B", S_166e35df, 0) \
    X(S_68e23ae6, 4, "gmi/", 40, "deepseek-ai/DeepSeek-R1-Distill-Llama-8B") \
    X(S_92c77047, 4, "gmi/", 40, "deepseek-ai/DeepSeek-R1-Distill-Qwen-14B") \
    Y(S_2a1ba792, 4, "gmi/", 40, "deepseek-ai/DeepSeek-R1-Distill-Qwen-32B", S_5b5ec180, 0) \
    X(S_ec091f12, 4, "gmi/", 39, "deepseek-ai/DeepSeek-R1-Distill-Qwen-7B") \
    Y(S_1a1ab660, 4, "gmi/", 28, "deepseek-ai/DeepSeek-V3-0324", S_a6523deb, 0) \
    Y(S_1bcc7116, 4, "gmi/", 25, "deepseek-ai/DeepSeek-V3.1", S_63f8f246, 0) \
    Y(S_ccbecd24, 4, "gmi/", 34, "deepseek-ai/DeepSeek-V3.1-Terminus", S_5c5e4c26, 0) \
    Y(S_b3a09266, 4, "gmi/", 25, "deepseek-ai/DeepSeek-V3.2", S_9ce6bbba, 0) \
    X(S_c53e3331, 4, "gmi/", 29, "deepseek-ai/DeepSeek-V3.2-Exp") \
    X(S_54e0e78d, 4, "gmi/", 34, "deepseek-ai/DeepSeek-V3.2-Speciale") \
    Y(S_e86f9dab, 4, "gmi/", 29, "deepseek-ai/DeepSeek-V4-Flash", S_42ed5edd, 0) \
    Y(S_6f3c13fa, 4, "gmi/", 34, "deepseek-ai/DeepSeek-V4-Flash-0731", S_ad002eba, 0) \
    Y(S_63e2772a, 4, "gmi/", 27, "deepseek-ai/DeepSeek-V4-Pro", S_8add57b2, 0) \
    Y(S_9248a7e8, 4, "gmi/", 32, "deepseek-ai/DeepSeek-V4-Pro-0813", S_1134c864, 0) \
    Y(S_8c28a842, 4, "gmi/", 31, "deepseek-ai/DeepSeek-V4.1-Flash", S_996301ef, 0) \
    X(S_9e4e9f8c, 4, "gmi/", 40, "deepseek-ai/deepseek-v4-flash-vision-exp") \
    Y(S_81558eca, 4, "gmi/", 28, "deepseek-v4-flash-vision-exp", S_9e4e9f8c, 12) \
    Y(S_25d52158, 4, "gmi/", 22, "gemini-3-flash-preview", S_0913db20, 7) \
    Y(S_9d38f811, 4, "gmi/", 20, "gemini-3-pro-preview", S_cd410a16, 7) \
    Y(S_bff765f7, 4, "gmi/", 29, "gemini-3.1-flash-lite-preview", S_997eabe2, 7) \
    Y(S_5568ef73, 4, "gmi/", 22, "gemini-3.1-pro-preview", S_378ba705, 7) \
    Y(S_a1419645, 4, "gmi/", 16, "gemini-3.5-flash", S_6e48b436, 7) \
    Y(S_637be089, 4, "gmi/", 21, "gemini-3.5-flash-lite", S_84dcadf2, 7) \
    Y(S_3b21943f, 4, "gmi/", 16, "gemini-3.6-flash", S_07036663, 7) \
    Y(S_640cd5a6, 4, "gmi/", 16, "gemini-3.7-flash", S_d3047fde, 7) \
    Y(S_ca5454cd, 4, "gmi/", 16, "gemini-3.8-flash", S_817022e8, 7) \
    Y(S_b1a1673b, 4, "gmi/", 14, "gemini-4-argon", S_024b3175, 7) \
    Y(S_1d77cc9e, 4, "gmi/", 18, "gemma-4-26b-a4b-it", S_cf0886f1, 7) \
    Y(S_2afd4c8c, 4, "gmi/", 14, "gemma-4-31b-it", S_a8078f2a, 7) \
    X(S_875e856b, 4, "gmi/", 27, "gmicloud/Ripple-65B-Preview") \
    X(S_0913db20, 4, "gmi/", 29, "google/gemini-3-flash-preview") \
    X(S_cd410a16, 4, "gmi/", 27, "google/gemini-3-pro-preview") \
    X(S_997eabe2, 4, "gmi/", 36, "google/gemini-3.1-flash-lite-preview") \
    X(S_378ba705, 4, "gmi/", 29, "google/gemini-3.1-pro-preview") \
    Y(S_672aae37, 4, "gmi/", 23, "google/gemini-3.5-flash", S_6e48b436, 0) \
    X(S_84dcadf2, 4, "gmi/", 28, "google/gemini-3.5-flash-lite") \
    X(S_07036663, 4, "gmi/", 23, "google/gemini-3.6-flash") \
    Y(S_50c92cda, 4, "gmi/", 23, "google/gemini-3.7-flash", S_d3047fde, 0) \
    X(S_817022e8, 4, "gmi/", 23, "google/gemini-3.8-flash") \
    X(S_024b3175, 4, "gmi/", 21, "google/gemini-4-argon") \
    Y(S_d2ea7c90, 4, "gmi/", 25, "google/gemma-4-26b-a4b-it", S_5528a550, 15) \
    Y(S_485c2e56, 4, "gmi/", 21, "google/gemma-4-31b-it", S_80aefcee, 0) \
    Y(S_3a349a06, 4, "gmi/", 6, "gpt-4o", S_8b0bce83, 7) \
    Y(S_d00504d8, 4, "gmi/", 11, "gpt-4o-mini", S_b5de1d1b, 7) \
    Y(S_29470d90, 4, "gmi/", 5, "gpt-5", S_b09485bb, 7) \
    Y(S_ed8a2865, 4, "gmi/", 7, "gpt-5-1", S_ebfa2447, 11) \
    Y(S_820ae2d7, 4, "gmi/", 7, "gpt-5-2", S_dd0a4f0b, 11) \
    Y(S_e3663a9f, 4, "gmi/", 7, "gpt-5-4", S_3a0b2b16, 11) \
    Y(S_37caf22e, 4, "gmi/", 12, "gpt-5-4-mini", S_10f29609, 11) \
    Y(S_fdddc5f3, 4, "gmi/", 12, "gpt-5-4-nano", S_e208bf91, 11) \
    Y(S_da7ae917, 4, "gmi/", 11, "gpt-5-4-pro", S_c2c2a242, 0) \
    Y(S_440aa10b, 4, "gmi/", 7, "gpt-5-5", S_e57d2e58, 11) \
    Y(S_5aff0194, 4, "gmi/", 12, "gpt-5-6-luna", S_e4979e1f, 11) \
    Y(S_110ada8a, 4, "gmi/", 11, "gpt-5-6-sol", S_f9176dbb, 11) \
    Y(S_184e7802, 4, "gmi/", 13, "gpt-5-6-terra", S_326eb638, 11) \
    Y(S_3babe709, 4, "gmi/", 7, "gpt-5.1", S_017fd33e, 7) \
    Y(S_ae1cdb38, 4, "gmi/", 7, "gpt-5.2", S_791a0823, 7) \
    Y(S_4c3bdbfb, 4, "gmi/", 7, "gpt-5.4", S_101df283, 7) \
    Y(S_bf375ef8, 4, "gmi/", 12, "gpt-5.4-mini", S_53c6b415, 7) \
    Y(S_f16e2fac, 4, "gmi/", 12, "gpt-5.4-nano", S_6120ee47, 7) \
    Y(S_a5560474, 4, "gmi/", 11, "gpt-5.4-pro", S_dce1e2ce, 7) \
    Y(S_d7a51255, 4, "gmi/", 7, "gpt-5.5", S_b69f9707, 7) \
    Y(S_aff72f2a, 4, "gmi/", 12, "gpt-5.6-luna", S_d3531574, 7) \
    Y(S_625258f9, 4, "gmi/", 11, "gpt-5.6-sol", S_823425c8, 7) \
    Y(S_408a257a, 4, "gmi/", 13, "gpt-5.6-terra", S_1df6eea7, 7) \
    Y(S_111c3463, 4, "gmi/", 11, "gpt-6-astra", S_b4b836d3, 7) \
    Y(S_1c0abe83, 4, "gmi/", 10, "gpt-6-luna", S_05015f4d, 7) \
    Y(S_82153124, 4, "gmi/", 9, "gpt-6-sol", S_57880a89, 7) \
    Y(S_3667d822, 4, "gmi/", 11, "gpt-6.1-sol", S_707174bc, 14) \
    Y(S_655ee53a, 4, "gmi/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_3360c1cc, 4, "gmi/", 11, "gpt-oss-20b", S_e5de23c1, 7) \
    Y(S_1498e554, 4, "gmi/", 7, "grok4.6", S_c32688c6, 4) \
    Y(S_4f257d19, 4, "gmi/", 11, "hy3-preview", S_6828d0c3, 8) \
    Y(S_5fe324c7, 4, "gmi/", 3, "hy4", S_11d81055, 8) \
    Y(S_370ad1e9, 4, "gmi/", 11, "hy4-preview", S_90be7ece, 8) \
    Y(S_86807cf9, 4, "gmi/", 14, "kimi-k2.7-code", S_a4d868aa, 26) \
    Y(S_5fe39a82, 4, "gmi/", 24, "kimi-k2.7-code-highspeed", S_4bcbcd83, 11) \
    Y(S_c93156f2, 4, "gmi/", 7, "kimi-k3", S_bd9a0868, 10) \
    Y(S_d360b2dd, 4, "gmi/", 13, "kimi-k3.1-pro", S_6e53e234, 11) \
    Y(S_09bad6aa, 4, "gmi/", 33, "meta-llama/Llama-3.3-70B-Instruct", S_6b1130fe, 0) \
    Y(S_f0d56040, 4, "gmi/", 49, "meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8", S_e23f944a, 0) \
    Y(S_c6cb18c5, 4, "gmi/", 41, "meta-llama/Llama-4-Scout-17B-16E-Instruct", S_95a8158e, 0) \
    Y(S_c09dbdf3, 4, "gmi/", 32, "moonshotai/Kimi-K2-Instruct-0905", S_dda50397, 0) \
    Y(S_3dd697a5, 4, "gmi/", 27, "moonshotai/Kimi-K2-Thinking", S_f7860c86, 0) \
    Y(S_1fb1c22f, 4, "gmi/", 20, "moonshotai/Kimi-K2.5", S_28a2cedc, 0) \
    Y(S_606591e1, 4, "gmi/", 20, "moonshotai/Kimi-K2.6", S_e7b6937e, 0) \
    Y(S_31f3f24b, 4, "gmi/", 25, "moonshotai/kimi-k2.7-code", S_a4d868aa, 15) \
    X(S_4bcbcd83, 4, "gmi/", 35, "moonshotai/kimi-k2.7-code-highspeed") \
    Y(S_bd4f0374, 4, "gmi/", 18, "moonshotai/kimi-k3", S_7ff164f6, 0) \
    X(S_6e53e234, 4, "gmi/", 24, "moonshotai/kimi-k3.1-pro") \
    Y(S_1fdd7fa7, 4, "gmi/", 26, "nemotron-3-ultra-550b-a55b", S_2d729355, 7) \
    X(S_2e872920, 4, "gmi/", 50, "nvidia/NVIDIA-Nemotron-3.5-Super-VL-120B-A12B-BF16") \
    X(S_96ffb615, 4, "gmi/", 33, "nvidia/nemotron-3-ultra-550b-a55b") \
    Y(S_6fce30ca, 4, "gmi/", 13, "openai/gpt-4o", S_96634de1, 0) \
    Y(S_c5399b70, 4, "gmi/", 18, "openai/gpt-4o-mini", S_8cf02c29, 0) \
    Y(S_e4f61207, 4, "gmi/", 12, "openai/gpt-5", S_c83ac745, 0) \
    Y(S_9b1263a0, 4, "gmi/", 14, "openai/gpt-5.1", S_017fd33e, 0) \
    X(S_422ce8c1, 4, "gmi/", 14, "openai/gpt-5.2") \
    Y(S_1e2506b2, 4, "gmi/", 14, "openai/gpt-5.4", S_e15c79d6, 0) \
    Y(S_e8fd847e, 4, "gmi/", 19, "openai/gpt-5.4-mini", S_0ef121a7, 0) \
    Y(S_bae2ec84, 4, "gmi/", 19, "openai/gpt-5.4-nano", S_a389e7f2, 0) \
    Y(S_5e13cac3, 4, "gmi/", 18, "openai/gpt-5.4-pro", S_94eb0419, 0) \
    Y(S_8ee12f54, 4, "gmi/", 14, "openai/gpt-5.5", S_b81e47c4, 0) \
    Y(S_0fb54d83, 4, "gmi/", 19, "openai/gpt-5.6-luna", S_7745bff8, 0) \
    Y(S_ad12a684, 4, "gmi/", 18, "openai/gpt-5.6-sol", S_e7e9f0d3, 0) \
    Y(S_17a2433d, 4, "gmi/", 20, "openai/gpt-5.6-terra", S_8198efd6, 0) \
    Y(S_7d052b8f, 4, "gmi/", 18, "openai/gpt-6-astra", S_2990ecf8, 0) \
    Y(S_e26cef24, 4, "gmi/", 17, "openai/gpt-6-luna", S_e041874e, 0) \
    Y(S_7a6d532e, 4, "gmi/", 16, "openai/gpt-6-sol", S_17a0eeb7, 0) \
    X(S_ce0f20a6, 4, "gmi/", 18, "openai/gpt-6.1-sol") \
    Y(S_32f55c86, 4, "gmi/", 19, "openai/gpt-oss-120b", S_e9425fb7, 15) \
    Y(S_a929c0eb, 4, "gmi/", 18, "openai/gpt-oss-20b", S_1a053f61, 15) \
    Y(S_f722b431, 4, "gmi/", 25, "stepfun-ai/Step-3.7-Flash", S_36124115, 0) \
    X(S_a6abb5df, 4, "gmi/", 25, "stepfun-ai/Step-5-Preview") \
    X(S_7e5a59b8, 4, "gmi/", 18, "tencent/HunyuanOCR") \
    Y(S_667c0352, 4, "gmi/", 11, "tencent/Hy3", S_1bd14b5b, 0) \
    X(S_6828d0c3, 4, "gmi/", 19, "tencent/hy3-preview") \
    X(S_11d81055, 4, "gmi/", 11, "tencent/hy4") \
    X(S_90be7ece, 4, "gmi/", 19, "tencent/hy4-preview") \
    X(S_c32688c6, 4, "gmi/", 11, "xai/grok4.6") \
    X(S_0407c32b, 0, "", 8, "gmicloud") \
    X(S_bbdefa29, 0, "", 6, "google") \
    X(S_42467737, 0, "", 16, "google-ai-studio") \
    X(S_a5c028f3, 0, "", 12, "google-genai") \
    X(S_dd307ff5, 0, "", 10, "google-gla") \
    X(S_4bf04009, 0, "", 13, "google-vertex") \
    X(S_a7359484, 0, "", 16, "google-vertex-ai") \
    Y(S_1260eac2, 7, "google/", 10, "chat-bison", S_d72b0929, 14) \
    X(S_a3e8cfd6, 7, "google/", 14, "chat-bison-001") \
    Y(S_1393fbb7, 7, "google/", 14, "chat-bison-32k", S_96b8eba8, 14) \
    X(S_a11ae5b7, 7, "google/", 14, "chat-bison@001") \
    X(S_73a32a7d, 7, "google/", 10, "chirp-3-hd") \
    Y(S_06c75060, 7, "google/", 16, "claude-3-5-haiku", S_c64cb42a, 10) \
    Y(S_5403cc46, 7, "google/", 25, "claude-3-5-haiku-20241022", S_effe8193, 10) \
    Y(S_43fd1a80, 7, "google/", 23, "claude-3-5-haiku-latest", S_d75f49d7, 0) \
    Y(S_06bd6ee0, 7, "google/", 17, "claude-3-5-sonnet", S_fffb2f6e, 10) \
    Y(S_e49f2c9c, 7, "google/", 26, "claude-3-5-sonnet-20240620", S_faa1859b, 7) \
    Y(S_67f36522, 7, "google/", 17, "claude-3-7-sonnet", S_f95b3859, 11) \
    Y(S_0956fc72, 7, "google/", 26, "claude-3-7-sonnet-20250219", S_e9d11e6d, 7) \
    Y(S_ad3f5f0f, 7, "google/", 24, "claude-3-7-sonnet-latest", S_0718a013, 0) \
    Y(S_dc245925, 7, "google/", 14, "claude-3-haiku", S_805392ef, 11) \
    Y(S_0564e4d6, 7, "google/", 23, "claude-3-haiku-20240307", S_91090c0d, 0) \
    Y(S_97d44dc5, 7, "google/", 21, "claude-3-haiku-latest", S_fc79dd39, 0) \
    Y(S_53522d5a, 7, "google/", 13, "claude-3-opus", S_ce88af11, 11) \
    Y(S_d6aca50d, 7, "google/", 22, "claude-3-opus-20240229", S_174688c8, 0) \
    Y(S_d1f81f39, 7, "google/", 20, "claude-3-opus-latest", S_4dca10f5, 0) \
    Y(S_8f72ffe9, 7, "google/", 15, "claude-3-sonnet", S_9d3ab04e, 11) \
    Y(S_145e192d, 7, "google/", 24, "claude-3-sonnet-20240229", S_1510e818, 0) \
    Y(S_2b7c3818, 7, "google/", 16, "claude-3.5-haiku", S_3138e448, 10) \
    Y(S_4e4aab38, 7, "google/", 17, "claude-3.5-sonnet", S_24352d2a, 11) \
    Y(S_031dc5bc, 7, "google/", 26, "claude-3.5-sonnet-20240620", S_6fa30820, 10) \
    Y(S_948d04ec, 7, "google/", 17, "claude-3.7-sonnet", S_86ac7697, 11) \
    Y(S_3add89b5, 7, "google/", 15, "claude-4-1-opus", S_e873a30a, 0) \
    Y(S_6e1fe9cd, 7, "google/", 16, "claude-4-5-haiku", S_ae7fc73f, 0) \
    Y(S_b444e2f4, 7, "google/", 15, "claude-4-5-opus", S_84ed395b, 0) \
    Y(S_e406ba6f, 7, "google/", 17, "claude-4-5-sonnet", S_bd3036ad, 0) \
    Y(S_1abfcc8f, 7, "google/", 15, "claude-4-6-opus", S_8983862e, 0) \
    Y(S_addf1e9e, 7, "google/", 17, "claude-4-6-sonnet", S_e286d4c5, 0) \
    Y(S_eeb8a6ea, 7, "google/", 15, "claude-4-7-opus", S_fe9d5917, 0) \
    Y(S_8eef192a, 7, "google/", 15, "claude-4-8-opus", S_9f4109e3, 0) \
    Y(S_07f23e51, 7, "google/", 13, "claude-4-opus", S_01810fd0, 11) \
    Y(S_fb0b60bc, 7, "google/", 22, "claude-4-opus-20250514", S_909dd5eb, 0) \
    Y(S_8b003173, 7, "google/", 15, "claude-4-sonnet", S_f98741d7, 11) \
    Y(S_761e6a52, 7, "google/", 24, "claude-4-sonnet-20250514", S_de6d4f69, 0) \
    Y(S_1422682b, 7, "google/", 15, "claude-4.1-opus", S_27caf005, 10) \
    Y(S_4fe0b14c, 7, "google/", 16, "claude-4.5-haiku", S_c457feae, 11) \
    Y(S_08efaba6, 7, "google/", 15, "claude-4.5-opus", S_d614d52b, 11) \
    Y(S_0e3840ea, 7, "google/", 17, "claude-4.5-sonnet", S_c9b980bd, 11) \
    Y(S_1c8fe5e6, 7, "google/", 15, "claude-4.6-opus", S_37a9dac0, 11) \
    Y(S_173e366e, 7, "google/", 17, "claude-4.6-sonnet", S_1a5adf29, 11) \
    Y(S_d314e75f, 7, "google/", 15, "claude-4.7-opus", S_e26f0203, 11) \
    Y(S_f6091af1, 7, "google/", 15, "claude-4.8-opus", S_d40a4585, 11) \
    Y(S_d3d5ab38, 7, "google/", 14, "claude-5-fable", S_216e57bb, 0) \
    Y(S_b2aae816, 7, "google/", 13, "claude-5-opus", S_8b0369d1, 0) \
    Y(S_52be6b46, 7, "google/", 15, "claude-5-sonnet", S_bcd92b9e, 10) \
    Y(S_eafbc619, 7, "google/", 14, "claude-fable-5", S_b22bc474, 10) \
    Y(S_f0e967d4, 7, "google/", 16, "claude-fable-5-1", S_e12f6882, 17) \
    Y(S_d6ff88c3, 7, "google/", 16, "claude-fable-5.1", S_7fa75277, 10) \
    Y(S_7cde3eca, 7, "google/", 16, "claude-haiku-3-5", S_a04841d4, 0) \
    Y(S_1401b797, 7, "google/", 16, "claude-haiku-3.5", S_22aa750c, 10) \
    Y(S_020e68c4, 7, "google/", 16, "claude-haiku-4-5", S_3330c0be, 11) \
    Y(S_b1425272, 7, "google/", 25, "claude-haiku-4-5-20251001", S_5702bc24, 7) \
    Y(S_f56b934c, 7, "google/", 16, "claude-haiku-4.5", S_cb392f2f, 10) \
    Y(S_50aaf1b0, 7, "google/", 13, "claude-opus-4", S_abf48642, 10) \
    Y(S_619b2429, 7, "google/", 15, "claude-opus-4-0", S_01181051, 0) \
    Y(S_54015cc0, 7, "google/", 15, "claude-opus-4-1", S_cebd39eb, 11) \
    Y(S_01cd9ffb, 7, "google/", 24, "claude-opus-4-1-20250805", S_3feb9bb9, 0) \
    Y(S_add0965b, 7, "google/", 22, "claude-opus-4-20250514", S_7cac6784, 0) \
    Y(S_10058320, 7, "google/", 15, "claude-opus-4-5", S_42c9524a, 11) \
    Y(S_10270213, 7, "google/", 24, "claude-opus-4-5-20251101", S_b12b3a9f, 7) \
    Y(S_646bd6cf, 7, "google/", 15, "claude-opus-4-6", S_8cd5cad8, 11) \
    Y(S_434f2afa, 7, "google/", 24, "claude-opus-4-6-20260205", S_aa841c5d, 0) \
    Y(S_c57753d9, 7, "google/", 15, "claude-opus-4-7", S_8788f588, 11) \
    Y(S_1a41212d, 7, "google/", 24, "claude-opus-4-7-20260416", S_e7d1aa5e, 0) \
    Y(S_1ca3e4b9, 7, "google/", 15, "claude-opus-4-8", S_5e3f5217, 17) \
    Y(S_2b57f059, 7, "google/", 15, "claude-opus-4.1", S_4c3f2a2a, 10) \
    Y(S_7b153de9, 7, "google/", 15, "claude-opus-4.5", S_a4fb16b2, 10) \
    Y(S_1d85b1b1, 7, "google/", 15, "claude-opus-4.6", S_df644976, 10) \
    Y(S_138fc1f3, 7, "google/", 15, "claude-opus-4.7", S_579b61b6, 10) \
    Y(S_f56491b3, 7, "google/", 15, "claude-opus-4.8", S_506bf102, 10) \
    Y(S_6fbefa7f, 7, "google/", 13, "claude-opus-5", S_cfcdefab, 10) \
    Y(S_0a2e292a, 7, "google/", 15, "claude-opus-5-5", S_a29721bc, 17) \
    Y(S_1d25ca44, 7, "google/", 15, "claude-opus-5.5", S_1954d110, 10) \
    Y(S_8ef26042, 7, "google/", 17, "claude-sonnet-3-7", S_0ee76078, 0) \
    Y(S_92bb39a3, 7, "google/", 17, "claude-sonnet-3.7", S_75475d5c, 10) \
    Y(S_fd206112, 7, "google/", 15, "claude-sonnet-4", S_e31af040, 10) \
    Y(S_aa8f8b57, 7, "google/", 17, "claude-sonnet-4-0", S_2a0f1ae7, 0) \
    Y(S_bf5b91d6, 7, "google/", 24, "claude-sonnet-4-20250514", S_4cfcdc05, 0) \
    Y(S_90c119ad, 7, "google/", 17, "claude-sonnet-4-5", S_eca904a8, 11) \
    Y(S_5c3828c1, 7, "google/", 26, "claude-sonnet-4-5-20250929", S_b3d10ab5, 7) \
    Y(S_d097473a, 7, "google/", 17, "claude-sonnet-4-6", S_2fb98617, 11) \
    Y(S_e035f9c2, 7, "google/", 17, "claude-sonnet-4.5", S_23cebb3c, 10) \
    Y(S_b8c8ed70, 7, "google/", 17, "claude-sonnet-4.6", S_e247451a, 10) \
    Y(S_b057fd87, 7, "google/", 15, "claude-sonnet-5", S_bceb745d, 17) \
    Y(S_faf09444, 7, "google/", 17, "claude-sonnet-5-5", S_e4f454b2, 17) \
    Y(S_7107463d, 7, "google/", 17, "claude-sonnet-5.5", S_87f2105b, 10) \
    X(S_80a77fbb, 7, "google/", 10, "code-bison") \
    X(S_70655f5d, 7, "google/", 14, "code-bison-32k") \
    X(S_8b91a265, 7, "google/", 10, "code-gecko") \
    Y(S_5e507139, 7, "google/", 14, "codechat-bison", S_28a239db, 14) \
    Y(S_87cab971, 7, "google/", 18, "codechat-bison-32k", S_30943e6c, 14) \
    Y(S_ba8c5887, 7, "google/", 12, "codegemma-2b", S_c465bab6, 26) \
    Y(S_b5464296, 7, "google/", 12, "codegemma-7b", S_885897c8, 26) \
    X(S_94e87af4, 7, "google/", 33, "deep-research-max-preview-04-2026") \
    X(S_7909896b, 7, "google/", 29, "deep-research-preview-04-2026") \
    X(S_f6947a79, 7, "google/", 33, "deep-research-pro-preview-12-2025") \
    X(S_43ceab71, 7, "google/", 14, "gemini-1.0-pro") \
    X(S_a718c433, 7, "google/", 18, "gemini-1.0-pro-001") \
    X(S_be934908, 7, "google/", 21, "gemini-1.0-pro-latest") \
    X(S_556bf685, 7, "google/", 25, "gemini-1.0-pro-vision-001") \
    X(S_644b14f7, 7, "google/", 26, "gemini-1.5-flash-8b-latest") \
    X(S_82c51926, 7, "google/", 23, "gemini-1.5-flash-latest") \
    X(S_e10e8928, 7, "google/", 14, "gemini-1.5-pro") \
    X(S_6a476650, 7, "google/", 21, "gemini-1.5-pro-latest") \
    X(S_fe1d1ef6, 7, "google/", 20, "gemini-2.0-flash-exp") \
    X(S_498957c8, 7, "google/", 23, "gemini-2.0-flash-latest") \
    X(S_7e3ebdc1, 7, "google/", 29, "gemini-2.0-flash-lite-preview") \
    X(S_c44ba234, 7, "google/", 35, "gemini-2.0-flash-lite-preview-02-05") \
    X(S_b035283c, 7, "google/", 39, "gemini-2.5-computer-use-preview-10-2025") \
    X(S_93f011b5, 7, "google/", 23, "gemini-2.5-flash-latest") \
    X(S_b9e49dfd, 7, "google/", 33, "gemini-2.5-flash-lite-preview-tts") \
    X(S_78888731, 7, "google/", 36, "gemini-2.5-flash-native-audio-latest") \
    X(S_5ff713e6, 7, "google/", 45, "gemini-2.5-flash-native-audio-preview-09-2025") \
    X(S_d5062390, 7, "google/", 45, "gemini-2.5-flash-native-audio-preview-12-2025") \
    X(S_ab640625, 7, "google/", 30, "gemini-2.5-flash-preview-04-17") \
    X(S_fda27439, 7, "google/", 28, "gemini-2.5-flash-preview-tts") \
    X(S_5bafd3bf, 7, "google/", 20, "gemini-2.5-flash-tts") \
    X(S_9886938e, 7, "google/", 26, "gemini-2.5-pro-preview-tts") \
    X(S_a622c282, 7, "google/", 18, "gemini-2.5-pro-tts") \
    X(S_a1756025, 7, "google/", 29, "gemini-3.1-flash-live-preview") \
    X(S_7bc76588, 7, "google/", 28, "gemini-3.1-flash-tts-preview") \
    X(S_df5ff894, 7, "google/", 33, "gemini-3.5-live-translate-preview") \
    X(S_2c28f070, 7, "google/", 18, "gemini-embedding-2") \
    X(S_0cad8c07, 7, "google/", 26, "gemini-embedding-2-preview") \
    X(S_535d9148, 7, "google/", 24, "gemini-flash-lite-latest") \
    X(S_3be3ea87, 7, "google/", 21, "gemini-gemma-2-27b-it") \
    X(S_bd5f9cd4, 7, "google/", 20, "gemini-gemma-2-9b-it") \
    X(S_c1997f80, 7, "google/", 21, "gemini-live-2.5-flash") \
    X(S_1bf2bdf1, 7, "google/", 34, "gemini-live-2.5-flash-native-audio") \
    X(S_99b22a76, 7, "google/", 42, "gemini-live-2.5-flash-preview-native-audio") \
    X(S_22b6e085, 7, "google/", 50, "gemini-live-2.5-flash-preview-native-audio-09-2025") \
    X(S_0c0d7992, 7, "google/", 30, "gemini-robotics-er-1.5-preview") \
    X(S_0f37b823, 7, "google/", 30, "gemini-robotics-er-1.6-preview") \
    X(S_d5c693f3, 7, "google/", 28, "gemini-robotics-er-2-preview") \
    X(S_430592d3, 7, "google/", 38, "gemini-robotics-er-2-streaming-preview") \
    X(S_56ad9fd9, 7, "google/", 17, "gemma-4-31B-turbo") \
    Y(S_cf28554f, 7, "google/", 11, "gemma-4-e2b", S_5de0a27c, 7) \
    X(S_b59b2a32, 7, "google/", 15, "imagegeneration") \
    X(S_c46b7ad7, 7, "google/", 28, "imagen-3.0-fast-generate-001") \
    X(S_1a730fda, 7, "google/", 23, "imagen-3.0-generate-001") \
    X(S_960ba351, 7, "google/", 23, "imagen-4.0-generate-001") \
    X(S_0dfb0f46, 7, "google/", 19, "multimodalembedding") \
    X(S_0e1d54da, 7, "google/", 23, "semantic-ranker-default") \
    X(S_5a7a00e4, 7, "google/", 27, "semantic-ranker-default-002") \
    X(S_36855ceb, 7, "google/", 27, "semantic-ranker-default-003") \
    X(S_226458cc, 7, "google/", 27, "semantic-ranker-default-004") \
    X(S_144c21b8, 7, "google/", 24, "semantic-ranker-fast-004") \
    X(S_61a0d20e, 7, "google/", 10, "text-bison") \
    X(S_1b386ccc, 7, "google/", 14, "text-bison-001") \
    X(S_379a61c5, 7, "google/", 14, "text-bison-32k") \
    X(S_0364be33, 7, "google/", 14, "text-bison@001") \
    X(S_8fe23ef0, 7, "google/", 18, "text-embedding-004") \
    X(S_827259ba, 7, "google/", 27, "text-embedding-preview-0409") \
    X(S_b2a7b10e, 7, "google/", 27, "text-embedding-preview-0815") \
    X(S_a6794601, 7, "google/", 12, "text-unicorn") \
    X(S_8ff2d589, 7, "google/", 19, "textembedding-gecko") \
    X(S_16f232e5, 7, "google/", 32, "textembedding-gecko-multilingual") \
    X(S_3a395576, 7, "google/", 29, "veo-3.1-fast-generate-preview") \
    X(S_dcd98a57, 7, "google/", 24, "veo-3.1-generate-preview") \
    X(S_391f8043, 7, "google/", 29, "veo-3.1-lite-generate-preview") \
    X(S_4e696bf6, 0, "", 16, "google_ai_studio") \
    X(S_0aba15a2, 0, "", 10, "google_gla") \
    X(S_9313f042, 0, "", 13, "google_vertex") \
    X(S_7acf3a7f, 0, "", 8, "googleai") \
    X(S_053ea480, 0, "", 3, "gpt") \
    X(S_f56ee9e2, 0, "", 12, "gpt5_series/") \
    X(S_add92b9c, 0, "", 4, "grok") \
    Y(S_c81847f3, 5, "groq/", 7, "QwQ-32B", S_02fc775d, 5) \
    X(S_5d8da168, 5, "groq/", 29, "canopylabs/orpheus-v1-english") \
    Y(S_79f20b0e, 5, "groq/", 29, "deepseek-r1-distill-llama-70b", S_629a8a07, 9) \
    Y(S_71f8354d, 5, "groq/", 13, "gemma-2-9b-it", S_bd5f9cd4, 7) \
    Y(S_4c025316, 5, "groq/", 11, "gemma-7b-it", S_5140cc2e, 7) \
    X(S_89db68b5, 5, "groq/", 9, "gemma2-9b") \
    Y(S_fff89a54, 5, "groq/", 12, "gemma2-9b-it", S_1e55cdda, 26) \
    Y(S_46c451b6, 5, "groq/", 21, "gpt-oss-safeguard-20b", S_346ef019, 7) \
    Y(S_f40049be, 5, "groq/", 16, "kimi-k2-instruct", S_bfc95f81, 12) \
    Y(S_d3afb95c, 5, "groq/", 21, "kimi-k2-instruct-0905", S_87e336ed, 12) \
    X(S_7faf2923, 5, "groq/", 24, "llama-3.1-405b-reasoning") \
    X(S_8d95e118, 5, "groq/", 23, "llama-3.1-70b-versatile") \
    X(S_657c5da7, 5, "groq/", 20, "llama-3.1-8b-instant") \
    X(S_9a8d992e, 5, "groq/", 26, "llama-3.2-11b-text-preview") \
    X(S_1b526742, 5, "groq/", 28, "llama-3.2-11b-vision-preview") \
    X(S_e5f49d48, 5, "groq/", 20, "llama-3.2-1b-preview") \
    X(S_e1b08f15, 5, "groq/", 20, "llama-3.2-3b-preview") \
    X(S_7c4671ac, 5, "groq/", 26, "llama-3.2-90b-text-preview") \
    X(S_e5b2a39e, 5, "groq/", 28, "llama-3.2-90b-vision-preview") \
    X(S_ccae6fb9, 5, "groq/", 21, "llama-3.3-70b-specdec") \
    X(S_0cbd33a8, 5, "groq/", 23, "llama-3.3-70b-versatile") \
    Y(S_cdcefed6, 5, "groq/", 34, "llama-4-maverick-17b-128e-instruct", S_6331fe34, 11) \
    Y(S_de8f1383, 5, "groq/", 30, "llama-4-scout-17b-16e-instruct", S_17d13e56, 5) \
    Y(S_7f8be6a9, 5, "groq/", 16, "llama-guard-3-8b", S_ef19eb3f, 11) \
    Y(S_f51d0fe2, 5, "groq/", 17, "llama-guard-4-12b", S_f19aa6de, 11) \
    Y(S_2d8885e9, 5, "groq/", 24, "llama-prompt-guard-2-22m", S_a6cf02e1, 11) \
    Y(S_d37e8782, 5, "groq/", 24, "llama-prompt-guard-2-86m", S_50951817, 11) \
    X(S_3a0d778a, 5, "groq/", 15, "llama2-70b-4096") \
    X(S_52cae619, 5, "groq/", 15, "llama3-70b-8192") \
    X(S_2d22e0e6, 5, "groq/", 14, "llama3-8b-8192") \
    X(S_82bc5f05, 5, "groq/", 37, "llama3-groq-70b-8192-tool-use-preview") \
    X(S_857cc96e, 5, "groq/", 36, "llama3-groq-8b-8192-tool-use-preview") \
    X(S_6331fe34, 5, "groq/", 45, "meta-llama/llama-4-maverick-17b-128e-instruct") \
    X(S_6b0d6ec7, 5, "groq/", 41, "meta-llama/llama-4-scout-17b-16e-instruct") \
    X(S_f19aa6de, 5, "groq/", 28, "meta-llama/llama-guard-4-12b") \
    X(S_a6cf02e1, 5, "groq/", 35, "meta-llama/llama-prompt-guard-2-22m") \
    X(S_50951817, 5, "groq/", 35, "meta-llama/llama-prompt-guard-2-86m") \
    Y(S_0c23edb8, 5, "groq/", 16, "mistral-saba-24b", S_c1283e54, 8) \
    X(S_3a22229c, 5, "groq/", 18, "mixtral-8x7b-32768") \
    X(S_2306756a, 5, "groq/", 27, "moonshotai/kimi-k2-instruct") \
    X(S_a8b1b36d, 5, "groq/", 32, "moonshotai/kimi-k2-instruct-0905") \
    X(S_a56ed579, 5, "groq/", 28, "openai/gpt-oss-safeguard-20b") \
    Y(S_caf6b68f, 5, "groq/", 18, "orpheus-v1-english", S_5d8da168, 11) \
    X(S_e8de8781, 5, "groq/", 12, "qwen-qwq-32b") \
    X(S_abc8aaec, 5, "groq/", 14, "qwen/qwen3-32b") \
    X(S_35a76969, 5, "groq/", 16, "qwen/qwen3.6-27b") \
    Y(S_e7b15bff, 5, "groq/", 16, "qwen/qwen3.8-27b", S_768e4a3a, 15) \
    Y(S_e8116822, 5, "groq/", 9, "qwen3-32b", S_8d0d8499, 8) \
    Y(S_bce38263, 5, "groq/", 11, "qwen3.6-27b", S_b51c6e83, 8) \
    Y(S_405ae836, 5, "groq/", 11, "qwen3.8-27b", S_a3ed86be, 8) \
    X(S_91d7e07e, 5, "groq/", 16, "whisper-large-v3") \
    Y(S_c1557a62, 5, "groq/", 22, "whisper-large-v3-turbo", S_6a0d5083, 11) \
    X(S_e5f29dca, 0, "", 9, "groqcloud") \
    X(S_e5773ce1, 0, "", 6, "gryphe") \
    Y(S_ab1fdee8, 7, "gryphe/", 15, "MythoMax-L2-13b", S_150531ab, 7) \
    X(S_d203a277, 0, "", 11, "huggingface") \
    X(S_74fe5b43, 0, "", 20, "huggingface-cerebras") \
    Y(S_597576d6, 21, "huggingface-cerebras/", 21, "Llama-3.1-8B-Instruct", S_3ca282e3, 16) \
    Y(S_83d249c4, 21, "huggingface-cerebras/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_fb320bae, 21, "huggingface-cerebras/", 26, "llama-3.1-8b-instruct-fast", S_9372c334, 11) \
    X(S_33b6ba18, 21, "huggingface-cerebras/", 32, "meta-llama/Llama-3.1-8B-Instruct") \
    X(S_9372c334, 21, "huggingface-cerebras/", 37, "meta-llama/llama-3.1-8b-instruct-fast") \
    Y(S_51567778, 21, "huggingface-cerebras/", 19, "openai/gpt-oss-120b", S_e9425fb7, 15) \
    X(S_93b012c5, 0, "", 24, "huggingface-fireworks-ai") \
    Y(S_7e2dbee4, 25, "huggingface-fireworks-ai/", 22, "Llama-3.3-70B-Instruct", S_2ff449ca, 5) \
    Y(S_4ff4e740, 25, "huggingface-fireworks-ai/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_f886eb76, 25, "huggingface-fireworks-ai/", 17, "gpt-oss-120b-fast", S_dfa82145, 7) \
    Y(S_e6758ecd, 25, "huggingface-fireworks-ai/", 11, "gpt-oss-20b", S_e5de23c1, 7) \
    Y(S_c746fbe1, 25, "huggingface-fireworks-ai/", 16, "gpt-oss-20b-fast", S_f61d345b, 7) \
    Y(S_d37d2f10, 25, "huggingface-fireworks-ai/", 27, "llama-3.3-70b-instruct-fast", S_5ae89567, 11) \
    Y(S_4cfb9c87, 25, "huggingface-fireworks-ai/", 33, "meta-llama/Llama-3.3-70B-Instruct", S_6b1130fe, 0) \
    X(S_5ae89567, 25, "huggingface-fireworks-ai/", 38, "meta-llama/llama-3.3-70b-instruct-fast") \
    Y(S_09d32d59, 25, "huggingface-fireworks-ai/", 19, "openai/gpt-oss-120b", S_e9425fb7, 15) \
    X(S_dfa82145, 25, "huggingface-fireworks-ai/", 24, "openai/gpt-oss-120b-fast") \
    Y(S_315f3282, 25, "huggingface-fireworks-ai/", 18, "openai/gpt-oss-20b", S_1a053f61, 15) \
    X(S_f61d345b, 25, "huggingface-fireworks-ai/", 23, "openai/gpt-oss-20b-fast") \
    X(S_fd55738c, 0, "", 16, "huggingface-groq") \
    Y(S_4aed92cb, 17, "huggingface-groq/", 22, "Llama-3.3-70B-Instruct", S_2ff449ca, 5) \
    Y(S_8f3560d4, 17, "huggingface-groq/", 30, "Llama-4-Scout-17B-16E-Instruct", S_95a8158e, 11) \
    Y(S_e7ff5a1c, 17, "huggingface-groq/", 14, "Qwen/Qwen3-32B", S_70bfcb80, 0) \
    Y(S_fef7d9cf, 17, "huggingface-groq/", 9, "Qwen3-32B", S_70bfcb80, 5) \
    Y(S_75050637, 17, "huggingface-groq/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_cf5e0153, 17, "huggingface-groq/", 17, "gpt-oss-120b-fast", S_dfa82145, 7) \
    Y(S_de52195d, 17, "huggingface-groq/", 11, "gpt-oss-20b", S_e5de23c1, 7) \
    Y(S_29fba87d, 17, "huggingface-groq/", 16, "gpt-oss-20b-fast", S_f61d345b, 7) \
    Y(S_552e5cb4, 17, "huggingface-groq/", 27, "llama-3.3-70b-instruct-fast", S_5ae89567, 11) \
    Y(S_6bb6a7e8, 17, "huggingface-groq/", 35, "llama-4-scout-17b-16e-instruct-fast", S_99fd4c7a, 11) \
    Y(S_df3ab5a3, 17, "huggingface-groq/", 33, "meta-llama/Llama-3.3-70B-Instruct", S_6b1130fe, 0) \
    Y(S_d8ed2761, 17, "huggingface-groq/", 41, "meta-llama/Llama-4-Scout-17B-16E-Instruct", S_95a8158e, 0) \
    Y(S_7c1fda45, 17, "huggingface-groq/", 38, "meta-llama/llama-3.3-70b-instruct-fast", S_5ae89567, 0) \
    X(S_99fd4c7a, 17, "huggingface-groq/", 46, "meta-llama/llama-4-scout-17b-16e-instruct-fast") \
    Y(S_489624aa, 17, "huggingface-groq/", 19, "openai/gpt-oss-120b", S_e9425fb7, 15) \
    Y(S_149392ff, 17, "huggingface-groq/", 24, "openai/gpt-oss-120b-fast", S_dfa82145, 0) \
    Y(S_d3cc863d, 17, "huggingface-groq/", 18, "openai/gpt-oss-20b", S_1a053f61, 15) \
    Y(S_e6b5eec0, 17, "huggingface-groq/", 23, "openai/gpt-oss-20b-fast", S_f61d345b, 0) \
    X(S_fd66b33f, 17, "huggingface-groq/", 19, "qwen/qwen3-32b-fast") \
    Y(S_d085fd30, 17, "huggingface-groq/", 14, "qwen3-32b-fast", S_fd66b33f, 5) \
    X(S_8a4f80fd, 0, "", 22, "huggingface-hyperbolic") \
    Y(S_54ff80e1, 23, "huggingface-hyperbolic/", 11, "DeepSeek-R1", S_91063e9f, 12) \
    Y(S_c73d90ed, 23, "huggingface-hyperbolic/", 16, "DeepSeek-R1-0528", S_ce1d53f9, 12) \
    Y(S_ffe2264f, 23, "huggingface-hyperbolic/", 16, "DeepSeek-V3-0324", S_a6523deb, 12) \
    Y(S_d5e749f3, 23, "huggingface-hyperbolic/", 22, "Llama-3.3-70B-Instruct", S_2ff449ca, 5) \
    X(S_fb86d966, 23, "huggingface-hyperbolic/", 28, "Qwen/Qwen2.5-VL-72B-Instruct") \
    X(S_5261e0de, 23, "huggingface-hyperbolic/", 27, "Qwen/Qwen2.5-VL-7B-Instruct") \
    Y(S_198db8e8, 23, "huggingface-hyperbolic/", 34, "Qwen/Qwen3-235B-A22B-Instruct-2507", S_57b74087, 0) \
    Y(S_d5d677e6, 23, "huggingface-hyperbolic/", 35, "Qwen/Qwen3-Coder-480B-A35B-Instruct", S_cbe1eb2d, 0) \
    Y(S_7633c300, 23, "huggingface-hyperbolic/", 32, "Qwen/Qwen3-Next-80B-A3B-Instruct", S_cf6d4027, 0) \
    Y(S_29d90b58, 23, "huggingface-hyperbolic/", 32, "Qwen/Qwen3-Next-80B-A3B-Thinking", S_b5b88773, 0) \
    Y(S_4f82fa61, 23, "huggingface-hyperbolic/", 23, "Qwen2.5-VL-72B-Instruct", S_fb86d966, 5) \
    Y(S_d24712b1, 23, "huggingface-hyperbolic/", 22, "Qwen2.5-VL-7B-Instruct", S_5261e0de, 5) \
    Y(S_2a2c41dd, 23, "huggingface-hyperbolic/", 29, "Qwen3-235B-A22B-Instruct-2507", S_57b74087, 5) \
    Y(S_5e246e8a, 23, "huggingface-hyperbolic/", 30, "Qwen3-Coder-480B-A35B-Instruct", S_cbe1eb2d, 5) \
    Y(S_33785fde, 23, "huggingface-hyperbolic/", 27, "Qwen3-Next-80B-A3B-Instruct", S_cf6d4027, 5) \
    Y(S_11c061fe, 23, "huggingface-hyperbolic/", 27, "Qwen3-Next-80B-A3B-Thinking", S_b5b88773, 5) \
    Y(S_355e5f05, 23, "huggingface-hyperbolic/", 23, "deepseek-ai/DeepSeek-R1", S_91063e9f, 0) \
    Y(S_9d6540fd, 23, "huggingface-hyperbolic/", 28, "deepseek-ai/DeepSeek-R1-0528", S_ce1d53f9, 0) \
    Y(S_7047063c, 23, "huggingface-hyperbolic/", 28, "deepseek-ai/DeepSeek-V3-0324", S_a6523deb, 0) \
    X(S_8652b002, 23, "huggingface-hyperbolic/", 33, "deepseek-ai/deepseek-r1-0528-fast") \
    X(S_373674cc, 23, "huggingface-hyperbolic/", 28, "deepseek-ai/deepseek-r1-fast") \
    X(S_3c3ce927, 23, "huggingface-hyperbolic/", 33, "deepseek-ai/deepseek-v3-0324-fast") \
    Y(S_6d2525fb, 23, "huggingface-hyperbolic/", 21, "deepseek-r1-0528-fast", S_8652b002, 12) \
    Y(S_bf6c9147, 23, "huggingface-hyperbolic/", 16, "deepseek-r1-fast", S_373674cc, 12) \
    Y(S_f874a489, 23, "huggingface-hyperbolic/", 21, "deepseek-v3-0324-fast", S_3c3ce927, 12) \
    Y(S_5b3402ed, 23, "huggingface-hyperbolic/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_c40dd463, 23, "huggingface-hyperbolic/", 17, "gpt-oss-120b-fast", S_dfa82145, 7) \
    Y(S_cfd3f3b5, 23, "huggingface-hyperbolic/", 11, "gpt-oss-20b", S_e5de23c1, 7) \
    Y(S_c88eccb1, 23, "huggingface-hyperbolic/", 16, "gpt-oss-20b-fast", S_f61d345b, 7) \
    Y(S_f46b5daf, 23, "huggingface-hyperbolic/", 27, "llama-3.3-70b-instruct-fast", S_5ae89567, 11) \
    Y(S_3cc9618f, 23, "huggingface-hyperbolic/", 33, "meta-llama/Llama-3.3-70B-Instruct", S_6b1130fe, 0) \
    Y(S_e890ef4a, 23, "huggingface-hyperbolic/", 38, "meta-llama/llama-3.3-70b-instruct-fast", S_5ae89567, 0) \
    Y(S_cf27d2fc, 23, "huggingface-hyperbolic/", 19, "openai/gpt-oss-120b", S_e9425fb7, 15) \
    Y(S_a802e3d5, 23, "huggingface-hyperbolic/", 24, "openai/gpt-oss-120b-fast", S_dfa82145, 0) \
    Y(S_038dd020, 23, "huggingface-hyperbolic/", 18, "openai/gpt-oss-20b", S_1a053f61, 15) \
    Y(S_b4caf513, 23, "huggingface-hyperbolic/", 23, "openai/gpt-oss-20b-fast", S_f61d345b, 0) \
    X(S_8a18345a, 23, "huggingface-hyperbolic/", 33, "qwen/qwen2.5-vl-72b-instruct-fast") \
    X(S_2399897b, 23, "huggingface-hyperbolic/", 32, "qwen/qwen2.5-vl-7b-instruct-fast") \
    X(S_ceb20feb, 23, "huggingface-hyperbolic/", 39, "qwen/qwen3-235b-a22b-instruct-2507-fast") \
    X(S_01224775, 23, "huggingface-hyperbolic/", 40, "qwen/qwen3-coder-480b-a35b-instruct-fast") \
    X(S_8cbe3f31, 23, "huggingface-hyperbolic/", 37, "qwen/qwen3-next-80b-a3b-instruct-fast") \
    X(S_7826180c, 23, "huggingface-hyperbolic/", 37, "qwen/qwen3-next-80b-a3b-thinking-fast") \
    Y(S_a5fd1ac7, 23, "huggingface-hyperbolic/", 23, "qwen2-5-vl-72b-instruct", S_caa28f21, 0) \
    Y(S_a88ea22c, 23, "huggingface-hyperbolic/", 22, "qwen2-5-vl-7b-instruct", S_cfdfe91c, 0) \
    Y(S_90e38221, 23, "huggingface-hyperbolic/", 28, "qwen2.5-vl-72b-instruct-fast", S_8a18345a, 5) \
    Y(S_5fcd4438, 23, "huggingface-hyperbolic/", 27, "qwen2.5-vl-7b-instruct-fast", S_2399897b, 5) \
    Y(S_cb04682f, 23, "huggingface-hyperbolic/", 34, "qwen3-235b-a22b-instruct-2507-fast", S_ceb20feb, 5) \
    Y(S_6c502cc0, 23, "huggingface-hyperbolic/", 35, "qwen3-coder-480b-a35b-instruct-fast", S_01224775, 5) \
    Y(S_c602fc6f, 23, "huggingface-hyperbolic/", 32, "qwen3-next-80b-a3b-instruct-fast", S_8cbe3f31, 5) \
    Y(S_94e2a70b, 23, "huggingface-hyperbolic/", 32, "qwen3-next-80b-a3b-thinking-fast", S_7826180c, 5) \
    X(S_3295314c, 0, "", 18, "huggingface-nebius") \
    Y(S_b51badf8, 19, "huggingface-nebius/", 16, "DeepSeek-R1-0528", S_ce1d53f9, 12) \
    Y(S_4fb61386, 19, "huggingface-nebius/", 16, "DeepSeek-V3-0324", S_a6523deb, 12) \
    Y(S_238afa9e, 19, "huggingface-nebius/", 7, "GLM-4.5", S_43af799e, 8) \
    Y(S_692e5c27, 19, "huggingface-nebius/", 11, "GLM-4.5-Air", S_1133a5f1, 8) \
    Y(S_17196f5c, 19, "huggingface-nebius/", 13, "Hermes-4-405B", S_da374493, 13) \
    Y(S_f3726dd1, 19, "huggingface-nebius/", 12, "Hermes-4-70B", S_2aa4059d, 13) \
    Y(S_cae2cad7, 19, "huggingface-nebius/", 15, "INTELLECT-3-FP8", S_523067f2, 15) \
    Y(S_f927e5c4, 19, "huggingface-nebius/", 16, "Kimi-K2-Instruct", S_d0b09f07, 11) \
    Y(S_2308ecd8, 19, "huggingface-nebius/", 16, "Kimi-K2-Thinking", S_f7860c86, 11) \
    Y(S_a4413a08, 19, "huggingface-nebius/", 21, "Llama-3.1-8B-Instruct", S_3ca282e3, 16) \
    Y(S_b4201962, 19, "huggingface-nebius/", 22, "Llama-3.3-70B-Instruct", S_2ff449ca, 5) \
    Y(S_b79e8a05, 19, "huggingface-nebius/", 32, "Llama-3_1-Nemotron-Ultra-253B-v1", S_e0ca4833, 7) \
    Y(S_f035de40, 19, "huggingface-nebius/", 27, "NVIDIA-Nemotron-Nano-12B-v2", S_32ebd92f, 7) \
    X(S_da374493, 19, "huggingface-nebius/", 26, "NousResearch/Hermes-4-405B") \
    X(S_2aa4059d, 19, "huggingface-nebius/", 25, "NousResearch/Hermes-4-70B") \
    X(S_523067f2, 19, "huggingface-nebius/", 30, "PrimeIntellect/INTELLECT-3-FP8") \
    X(S_4c77c396, 19, "huggingface-nebius/", 21, "Qwen/Qwen2.5-Coder-7B") \
    Y(S_6e363aa3, 19, "huggingface-nebius/", 28, "Qwen/Qwen2.5-VL-72B-Instruct", S_fb86d966, 0) \
    Y(S_b833a2cf, 19, "huggingface-nebius/", 34, "Qwen/Qwen3-235B-A22B-Instruct-2507", S_57b74087, 0) \
    Y(S_5f4413af, 19, "huggingface-nebius/", 34, "Qwen/Qwen3-235B-A22B-Thinking-2507", S_e40e955a, 0) \
    X(S_673326ae, 19, "huggingface-nebius/", 32, "Qwen/Qwen3-30B-A3B-Instruct-2507") \
    X(S_e8351263, 19, "huggingface-nebius/", 32, "Qwen/Qwen3-30B-A3B-Thinking-2507") \
    Y(S_38641583, 19, "huggingface-nebius/", 14, "Qwen/Qwen3-32B", S_70bfcb80, 0) \
    X(S_ed61e16b, 19, "huggingface-nebius/", 33, "Qwen/Qwen3-Coder-30B-A3B-Instruct") \
    Y(S_d846fa97, 19, "huggingface-nebius/", 35, "Qwen/Qwen3-Coder-480B-A35B-Instruct", S_cbe1eb2d, 0) \
    Y(S_a56c4693, 19, "huggingface-nebius/", 16, "Qwen2.5-Coder-7B", S_4c77c396, 5) \
    Y(S_d152bfb9, 19, "huggingface-nebius/", 23, "Qwen2.5-VL-72B-Instruct", S_fb86d966, 5) \
    Y(S_b25506a7, 19, "huggingface-nebius/", 29, "Qwen3-235B-A22B-Instruct-2507", S_57b74087, 5) \
    Y(S_c7b9ae91, 19, "huggingface-nebius/", 29, "Qwen3-235B-A22B-Thinking-2507", S_e40e955a, 5) \
    Y(S_4c88f06d, 19, "huggingface-nebius/", 27, "Qwen3-30B-A3B-Instruct-2507", S_673326ae, 5) \
    Y(S_51edb7b9, 19, "huggingface-nebius/", 27, "Qwen3-30B-A3B-Thinking-2507", S_e8351263, 5) \
    Y(S_7b5cfd1c, 19, "huggingface-nebius/", 9, "Qwen3-32B", S_70bfcb80, 5) \
    Y(S_a834e718, 19, "huggingface-nebius/", 28, "Qwen3-Coder-30B-A3B-Instruct", S_ed61e16b, 5) \
    Y(S_24805627, 19, "huggingface-nebius/", 30, "Qwen3-Coder-480B-A35B-Instruct", S_cbe1eb2d, 5) \
    Y(S_93f218e1, 19, "huggingface-nebius/", 28, "deepseek-ai/DeepSeek-R1-0528", S_ce1d53f9, 0) \
    Y(S_070f3552, 19, "huggingface-nebius/", 28, "deepseek-ai/DeepSeek-V3-0324", S_a6523deb, 0) \
    Y(S_70f5c218, 19, "huggingface-nebius/", 33, "deepseek-ai/deepseek-r1-0528-fast", S_8652b002, 0) \
    Y(S_016dfd9c, 19, "huggingface-nebius/", 33, "deepseek-ai/deepseek-v3-0324-fast", S_3c3ce927, 0) \
    Y(S_480d0417, 19, "huggingface-nebius/", 21, "deepseek-r1-0528-fast", S_8652b002, 12) \
    Y(S_751bb67f, 19, "huggingface-nebius/", 21, "deepseek-v3-0324-fast", S_3c3ce927, 12) \
    Y(S_5195bfc6, 19, "huggingface-nebius/", 13, "gemma-2-2b-it", S_1b97f91d, 7) \
    Y(S_f4ee5bdd, 19, "huggingface-nebius/", 18, "gemma-2-2b-it-fast", S_4e5578bd, 7) \
    Y(S_2db15813, 19, "huggingface-nebius/", 13, "gemma-2-9b-it", S_bd5f9cd4, 7) \
    Y(S_bc5a44f4, 19, "huggingface-nebius/", 18, "gemma-2-9b-it-fast", S_a528e8d2, 7) \
    Y(S_6192ba34, 19, "huggingface-nebius/", 14, "gemma-3-27b-it", S_66de16b5, 7) \
    Y(S_14446fcf, 19, "huggingface-nebius/", 19, "gemma-3-27b-it-fast", S_fa535524, 7) \
    Y(S_5f7fff73, 19, "huggingface-nebius/", 16, "glm-4.5-air-fast", S_babcb637, 8) \
    Y(S_adc59f3e, 19, "huggingface-nebius/", 12, "glm-4.5-fast", S_ba044ed1, 8) \
    X(S_1b97f91d, 19, "huggingface-nebius/", 20, "google/gemma-2-2b-it") \
    X(S_4e5578bd, 19, "huggingface-nebius/", 25, "google/gemma-2-2b-it-fast") \
    X(S_a3a3db65, 19, "huggingface-nebius/", 20, "google/gemma-2-9b-it") \
    X(S_a528e8d2, 19, "huggingface-nebius/", 25, "google/gemma-2-9b-it-fast") \
    Y(S_737ff6fa, 19, "huggingface-nebius/", 21, "google/gemma-3-27b-it", S_fcb67137, 0) \
    X(S_fa535524, 19, "huggingface-nebius/", 26, "google/gemma-3-27b-it-fast") \
    Y(S_30aa48bd, 19, "huggingface-nebius/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_9df0e122, 19, "huggingface-nebius/", 17, "gpt-oss-120b-fast", S_dfa82145, 7) \
    Y(S_77a6e6b1, 19, "huggingface-nebius/", 18, "hermes-4-405b-fast", S_ff591c16, 13) \
    Y(S_d7be0fbe, 19, "huggingface-nebius/", 17, "hermes-4-70b-fast", S_568c0e3b, 13) \
    Y(S_4af29d63, 19, "huggingface-nebius/", 20, "intellect-3-fp8-fast", S_5ce7817f, 15) \
    Y(S_d2abeee6, 19, "huggingface-nebius/", 21, "kimi-k2-instruct-fast", S_15b67967, 11) \
    Y(S_bada3c93, 19, "huggingface-nebius/", 21, "kimi-k2-thinking-fast", S_4908dfc2, 11) \
    Y(S_502b8ec7, 19, "huggingface-nebius/", 26, "llama-3.1-8b-instruct-fast", S_9372c334, 11) \
    Y(S_7f80710b, 19, "huggingface-nebius/", 27, "llama-3.3-70b-instruct-fast", S_5ae89567, 11) \
    Y(S_7f1b3e8f, 19, "huggingface-nebius/", 37, "llama-3_1-nemotron-ultra-253b-v1-fast", S_9d87f3fc, 7) \
    Y(S_7d74c7bb, 19, "huggingface-nebius/", 32, "meta-llama/Llama-3.1-8B-Instruct", S_33b6ba18, 0) \
    Y(S_33b597f3, 19, "huggingface-nebius/", 33, "meta-llama/Llama-3.3-70B-Instruct", S_6b1130fe, 0) \
    Y(S_143796ee, 19, "huggingface-nebius/", 37, "meta-llama/llama-3.1-8b-instruct-fast", S_9372c334, 0) \
    Y(S_4f5be501, 19, "huggingface-nebius/", 38, "meta-llama/llama-3.3-70b-instruct-fast", S_5ae89567, 0) \
    Y(S_48bc1832, 19, "huggingface-nebius/", 27, "moonshotai/Kimi-K2-Instruct", S_d0b09f07, 0) \
    Y(S_5619b02d, 19, "huggingface-nebius/", 27, "moonshotai/Kimi-K2-Thinking", S_f7860c86, 0) \
    X(S_15b67967, 19, "huggingface-nebius/", 32, "moonshotai/kimi-k2-instruct-fast") \
    X(S_4908dfc2, 19, "huggingface-nebius/", 32, "moonshotai/kimi-k2-thinking-fast") \
    X(S_ff591c16, 19, "huggingface-nebius/", 31, "nousresearch/hermes-4-405b-fast") \
    X(S_568c0e3b, 19, "huggingface-nebius/", 30, "nousresearch/hermes-4-70b-fast") \
    Y(S_fb65a399, 19, "huggingface-nebius/", 32, "nvidia-nemotron-nano-12b-v2-fast", S_a4dcdc3c, 7) \
    X(S_e0ca4833, 19, "huggingface-nebius/", 39, "nvidia/Llama-3_1-Nemotron-Ultra-253B-v1") \
    X(S_32ebd92f, 19, "huggingface-nebius/", 34, "nvidia/NVIDIA-Nemotron-Nano-12B-v2") \
    X(S_9d87f3fc, 19, "huggingface-nebius/", 44, "nvidia/llama-3_1-nemotron-ultra-253b-v1-fast") \
    X(S_a4dcdc3c, 19, "huggingface-nebius/", 39, "nvidia/nvidia-nemotron-nano-12b-v2-fast") \
    Y(S_daafdda9, 19, "huggingface-nebius/", 19, "openai/gpt-oss-120b", S_e9425fb7, 15) \
    Y(S_42e37252, 19, "huggingface-nebius/", 24, "openai/gpt-oss-120b-fast", S_dfa82145, 0) \
    X(S_5ce7817f, 19, "huggingface-nebius/", 35, "primeintellect/intellect-3-fp8-fast") \
    X(S_dd1cb1b9, 19, "huggingface-nebius/", 26, "qwen/qwen2.5-coder-7b-fast") \
    Y(S_349a43f6, 19, "huggingface-nebius/", 33, "qwen/qwen2.5-vl-72b-instruct-fast", S_8a18345a, 0) \
    Y(S_31d4b07e, 19, "huggingface-nebius/", 39, "qwen/qwen3-235b-a22b-instruct-2507-fast", S_ceb20feb, 0) \
    X(S_b4fa1762, 19, "huggingface-nebius/", 39, "qwen/qwen3-235b-a22b-thinking-2507-fast") \
    X(S_c9b7d895, 19, "huggingface-nebius/", 37, "qwen/qwen3-30b-a3b-instruct-2507-fast") \
    X(S_21e5f452, 19, "huggingface-nebius/", 37, "qwen/qwen3-30b-a3b-thinking-2507-fast") \
    Y(S_96a58e71, 19, "huggingface-nebius/", 19, "qwen/qwen3-32b-fast", S_fd66b33f, 0) \
    X(S_47efe4fc, 19, "huggingface-nebius/", 38, "qwen/qwen3-coder-30b-a3b-instruct-fast") \
    Y(S_2204b58c, 19, "huggingface-nebius/", 40, "qwen/qwen3-coder-480b-a35b-instruct-fast", S_01224775, 0) \
    Y(S_813fce03, 19, "huggingface-nebius/", 23, "qwen2-5-vl-72b-instruct", S_caa28f21, 0) \
    Y(S_b991510e, 19, "huggingface-nebius/", 21, "qwen2.5-coder-7b-fast", S_dd1cb1b9, 5) \
    Y(S_85769319, 19, "huggingface-nebius/", 28, "qwen2.5-vl-72b-instruct-fast", S_8a18345a, 5) \
    Y(S_9dc14458, 19, "huggingface-nebius/", 34, "qwen3-235b-a22b-instruct-2507-fast", S_ceb20feb, 5) \
    Y(S_f0c8d133, 19, "huggingface-nebius/", 34, "qwen3-235b-a22b-thinking-2507-fast", S_b4fa1762, 5) \
    Y(S_52573341, 19, "huggingface-nebius/", 32, "qwen3-30b-a3b-instruct-2507-fast", S_c9b7d895, 5) \
    Y(S_8c0c80df, 19, "huggingface-nebius/", 32, "qwen3-30b-a3b-thinking-2507-fast", S_21e5f452, 5) \
    Y(S_2c2f8903, 19, "huggingface-nebius/", 14, "qwen3-32b-fast", S_fd66b33f, 5) \
    Y(S_96dbc411, 19, "huggingface-nebius/", 33, "qwen3-coder-30b-a3b-instruct-fast", S_47efe4fc, 5) \
    Y(S_81835dfe, 19, "huggingface-nebius/", 35, "qwen3-coder-480b-a35b-instruct-fast", S_01224775, 5) \
    Y(S_aee06315, 19, "huggingface-nebius/", 15, "zai-org/GLM-4.5", S_43af799e, 0) \
    Y(S_b6a99391, 19, "huggingface-nebius/", 19, "zai-org/GLM-4.5-Air", S_1133a5f1, 0) \
    X(S_babcb637, 19, "huggingface-nebius/", 24, "zai-org/glm-4.5-air-fast") \
    X(S_ba044ed1, 19, "huggingface-nebius/", 20, "zai-org/glm-4.5-fast") \
    X(S_06ceded7, 0, "", 18, "huggingface-novita") \
    Y(S_00a99ac0, 19, "huggingface-novita/", 29, "AutoGLM-Phone-9B-Multilingual", S_7130e96d, 8) \
    Y(S_b32aea4a, 19, "huggingface-novita/", 23, "DeepSeek-Prover-V2-671B", S_5bab7609, 12) \
    Y(S_9e897c0d, 19, "huggingface-novita/", 11, "DeepSeek-R1", S_91063e9f, 12) \
    Y(S_21743971, 19, "huggingface-novita/", 29, "DeepSeek-R1-Distill-Llama-70B", S_166e35df, 12) \
    Y(S_056e46c4, 19, "huggingface-novita/", 11, "DeepSeek-V3", S_feac3399, 12) \
    Y(S_51eaf632, 19, "huggingface-novita/", 16, "DeepSeek-V3-0324", S_a6523deb, 12) \
    Y(S_54bb0d07, 19, "huggingface-novita/", 13, "DeepSeek-V3.1", S_63f8f246, 12) \
    Y(S_68a21c0f, 19, "huggingface-novita/", 13, "DeepSeek-V3.2", S_104732cd, 3) \
    Y(S_a5d45d96, 19, "huggingface-novita/", 17, "DeepSeek-V3.2-Exp", S_c53e3331, 12) \
    Y(S_616c6dcb, 19, "huggingface-novita/", 20, "ERNIE-4.5-21B-A3B-PT", S_365f8707, 6) \
    Y(S_7b07a951, 19, "huggingface-novita/", 27, "ERNIE-4.5-300B-A47B-Base-PT", S_89ca435a, 6) \
    Y(S_9d42207e, 19, "huggingface-novita/", 23, "ERNIE-4.5-VL-28B-A3B-PT", S_ddafa88d, 6) \
    Y(S_db6b6155, 19, "huggingface-novita/", 30, "ERNIE-4.5-VL-424B-A47B-Base-PT", S_22d98bad, 6) \
    Y(S_0e1f38fc, 19, "huggingface-novita/", 14, "GLM-4-32B-0414", S_14cca044, 8) \
    Y(S_edeb914f, 19, "huggingface-novita/", 7, "GLM-4.5", S_43af799e, 8) \
    Y(S_ea975595, 19, "huggingface-novita/", 11, "GLM-4.5-Air", S_1133a5f1, 8) \
    Y(S_74223679, 19, "huggingface-novita/", 8, "GLM-4.5V", S_cd10f19b, 8) \
    Y(S_d524e8af, 19, "huggingface-novita/", 7, "GLM-4.6", S_671a88fe, 8) \
    Y(S_58167db4, 19, "huggingface-novita/", 14, "GLM-4.6V-Flash", S_bf0265de, 8) \
    Y(S_a53afcf1, 19, "huggingface-novita/", 7, "GLM-4.7", S_926ec37e, 8) \
    Y(S_1b16882e, 19, "huggingface-novita/", 13, "GLM-4.7-Flash", S_203bb649, 8) \
    Y(S_b731fec2, 19, "huggingface-novita/", 5, "GLM-5", S_a693c1c8, 3) \
    Y(S_45fd781d, 19, "huggingface-novita/", 23, "Hermes-2-Pro-Llama-3-8B", S_3664b167, 13) \
    Y(S_60e73e69, 19, "huggingface-novita/", 16, "Kimi-K2-Instruct", S_d0b09f07, 11) \
    Y(S_cde9bb37, 19, "huggingface-novita/", 21, "Kimi-K2-Instruct-0905", S_dbf1cad2, 11) \
    Y(S_fed0f4e3, 19, "huggingface-novita/", 16, "Kimi-K2-Thinking", S_f7860c86, 11) \
    Y(S_40c094d1, 19, "huggingface-novita/", 9, "Kimi-K2.5", S_09d40d95, 3) \
    Y(S_0a551f87, 19, "huggingface-novita/", 19, "L3-70B-Euryale-v2.1", S_7b140759, 7) \
    Y(S_9f3b9f3b, 19, "huggingface-novita/", 16, "L3-8B-Lunaris-v1", S_dbee4ff7, 7) \
    Y(S_867945c8, 19, "huggingface-novita/", 17, "L3-8B-Stheno-v3.2", S_598e60a8, 7) \
    Y(S_94934e5d, 19, "huggingface-novita/", 20, "Llama-3-70B-Instruct", S_25b8c568, 16) \
    Y(S_5b64464b, 19, "huggingface-novita/", 19, "Llama-3-8B-Instruct", S_c3f1b47a, 16) \
    Y(S_0848dc1d, 19, "huggingface-novita/", 21, "Llama-3.1-8B-Instruct", S_3ca282e3, 16) \
    Y(S_24c97b54, 19, "huggingface-novita/", 22, "Llama-3.3-70B-Instruct", S_2ff449ca, 5) \
    Y(S_2a7fe44f, 19, "huggingface-novita/", 38, "Llama-4-Maverick-17B-128E-Instruct-FP8", S_e23f944a, 11) \
    Y(S_60f48721, 19, "huggingface-novita/", 30, "Llama-4-Scout-17B-16E-Instruct", S_95a8158e, 11) \
    Y(S_236cb2e8, 19, "huggingface-novita/", 25, "Meta-Llama-3-70B-Instruct", S_25b8c568, 11) \
    Y(S_1c7790a2, 19, "huggingface-novita/", 24, "Meta-Llama-3-8B-Instruct", S_c3f1b47a, 11) \
    Y(S_176f3ac7, 19, "huggingface-novita/", 13, "MiMo-V2-Flash", S_38e0125e, 11) \
    Y(S_61d46fd8, 19, "huggingface-novita/", 14, "MiniMax-M1-80k", S_f1b50169, 10) \
    Y(S_7dec7257, 19, "huggingface-novita/", 10, "MiniMax-M2", S_ee062322, 10) \
    X(S_f1b50169, 19, "huggingface-novita/", 24, "MiniMaxAI/MiniMax-M1-80k") \
    Y(S_e86e3690, 19, "huggingface-novita/", 20, "MiniMaxAI/MiniMax-M2", S_ee062322, 0) \
    X(S_3664b167, 19, "huggingface-novita/", 36, "NousResearch/Hermes-2-Pro-Llama-3-8B") \
    Y(S_215b8854, 19, "huggingface-novita/", 25, "Qwen/Qwen2.5-72B-Instruct", S_db7d5881, 0) \
    Y(S_d6986ffa, 19, "huggingface-novita/", 20, "Qwen/Qwen3-235B-A22B", S_15e01b88, 0) \
    Y(S_0174cd9b, 19, "huggingface-novita/", 34, "Qwen/Qwen3-235B-A22B-Instruct-2507", S_57b74087, 0) \
    Y(S_74d31dd6, 19, "huggingface-novita/", 34, "Qwen/Qwen3-235B-A22B-Thinking-2507", S_e40e955a, 0) \
    Y(S_7fdd214c, 19, "huggingface-novita/", 18, "Qwen/Qwen3-30B-A3B", S_37b258fb, 0) \
    Y(S_81669356, 19, "huggingface-novita/", 14, "Qwen/Qwen3-32B", S_70bfcb80, 0) \
    Y(S_4cbc3cf4, 19, "huggingface-novita/", 35, "Qwen/Qwen3-Coder-480B-A35B-Instruct", S_cbe1eb2d, 0) \
    X(S_2d9ce9cd, 19, "huggingface-novita/", 21, "Qwen/Qwen3-Coder-Next") \
    Y(S_500c21eb, 19, "huggingface-novita/", 32, "Qwen/Qwen3-Next-80B-A3B-Instruct", S_cf6d4027, 0) \
    Y(S_6cc09004, 19, "huggingface-novita/", 32, "Qwen/Qwen3-Next-80B-A3B-Thinking", S_b5b88773, 0) \
    Y(S_e52939a3, 19, "huggingface-novita/", 32, "Qwen/Qwen3-VL-235B-A22B-Instruct", S_44568173, 0) \
    X(S_83f66a7b, 19, "huggingface-novita/", 32, "Qwen/Qwen3-VL-235B-A22B-Thinking") \
    Y(S_2945cc59, 19, "huggingface-novita/", 30, "Qwen/Qwen3-VL-30B-A3B-Instruct", S_09c4a403, 0) \
    X(S_a21fed54, 19, "huggingface-novita/", 30, "Qwen/Qwen3-VL-30B-A3B-Thinking") \
    X(S_cf032a23, 19, "huggingface-novita/", 25, "Qwen/Qwen3-VL-8B-Instruct") \
    Y(S_2b291795, 19, "huggingface-novita/", 22, "Qwen/Qwen3.5-122B-A10B", S_7412f6f1, 0) \
    Y(S_e068b2ac, 19, "huggingface-novita/", 16, "Qwen/Qwen3.5-27B", S_b51d875a, 0) \
    Y(S_82586a08, 19, "huggingface-novita/", 20, "Qwen/Qwen3.5-35B-A3B", S_a91d25bf, 0) \
    Y(S_ee1fdd85, 19, "huggingface-novita/", 22, "Qwen/Qwen3.5-397B-A17B", S_6b8f8953, 5) \
    Y(S_d1119e75, 19, "huggingface-novita/", 20, "Qwen2.5-72B-Instruct", S_db7d5881, 5) \
    Y(S_d5980cfe, 19, "huggingface-novita/", 15, "Qwen3-235B-A22B", S_15e01b88, 5) \
    Y(S_f180b2e3, 19, "huggingface-novita/", 29, "Qwen3-235B-A22B-Instruct-2507", S_57b74087, 5) \
    Y(S_34a3cf72, 19, "huggingface-novita/", 29, "Qwen3-235B-A22B-Thinking-2507", S_e40e955a, 5) \
    Y(S_d5495ef4, 19, "huggingface-novita/", 13, "Qwen3-30B-A3B", S_37b258fb, 5) \
    Y(S_27d6ede7, 19, "huggingface-novita/", 9, "Qwen3-32B", S_70bfcb80, 5) \
    Y(S_5a9670d7, 19, "huggingface-novita/", 30, "Qwen3-Coder-480B-A35B-Instruct", S_cbe1eb2d, 5) \
    Y(S_ecb21fcf, 19, "huggingface-novita/", 16, "Qwen3-Coder-Next", S_2d9ce9cd, 5) \
    Y(S_b128450b, 19, "huggingface-novita/", 27, "Qwen3-Next-80B-A3B-Instruct", S_cf6d4027, 5) \
    Y(S_ff7217dd, 19, "huggingface-novita/", 27, "Qwen3-Next-80B-A3B-Thinking", S_b5b88773, 5) \
    Y(S_8091c941, 19, "huggingface-novita/", 27, "Qwen3-VL-235B-A22B-Instruct", S_44568173, 5) \
    Y(S_2d03de3c, 19, "huggingface-novita/", 27, "Qwen3-VL-235B-A22B-Thinking", S_83f66a7b, 5) \
    Y(S_ff43a64b, 19, "huggingface-novita/", 25, "Qwen3-VL-30B-A3B-Instruct", S_09c4a403, 5) \
    Y(S_3c12cb67, 19, "huggingface-novita/", 25, "Qwen3-VL-30B-A3B-Thinking", S_a21fed54, 5) \
    Y(S_eaef84b5, 19, "huggingface-novita/", 20, "Qwen3-VL-8B-Instruct", S_cf032a23, 5) \
    Y(S_d5585803, 19, "huggingface-novita/", 17, "Qwen3.5-122B-A10B", S_7412f6f1, 5) \
    Y(S_94122d6e, 19, "huggingface-novita/", 11, "Qwen3.5-27B", S_b51d875a, 5) \
    Y(S_a9fb493b, 19, "huggingface-novita/", 15, "Qwen3.5-35B-A3B", S_a91d25bf, 5) \
    Y(S_a02681b2, 19, "huggingface-novita/", 17, "Qwen3.5-397B-A17B", S_6b8f8953, 10) \
    X(S_7b140759, 19, "huggingface-novita/", 26, "Sao10K/L3-70B-Euryale-v2.1") \
    X(S_dbee4ff7, 19, "huggingface-novita/", 23, "Sao10K/L3-8B-Lunaris-v1") \
    X(S_598e60a8, 19, "huggingface-novita/", 24, "Sao10K/L3-8B-Stheno-v3.2") \
    Y(S_e5a929d0, 19, "huggingface-novita/", 16, "WizardLM-2-8x22B", S_de478431, 10) \
    X(S_38e0125e, 19, "huggingface-novita/", 24, "XiaomiMiMo/MiMo-V2-Flash") \
    X(S_de478431, 19, "huggingface-novita/", 26, "alpindale/WizardLM-2-8x22B") \
    X(S_abf80702, 19, "huggingface-novita/", 31, "alpindale/wizardlm-2-8x22b-fast") \
    Y(S_22e51a6f, 19, "huggingface-novita/", 34, "autoglm-phone-9b-multilingual-fast", S_d6440d3a, 8) \
    X(S_365f8707, 19, "huggingface-novita/", 26, "baidu/ERNIE-4.5-21B-A3B-PT") \
    X(S_89ca435a, 19, "huggingface-novita/", 33, "baidu/ERNIE-4.5-300B-A47B-Base-PT") \
    X(S_ddafa88d, 19, "huggingface-novita/", 29, "baidu/ERNIE-4.5-VL-28B-A3B-PT") \
    X(S_22d98bad, 19, "huggingface-novita/", 36, "baidu/ERNIE-4.5-VL-424B-A47B-Base-PT") \
    X(S_cb2b6750, 19, "huggingface-novita/", 31, "baidu/ernie-4.5-21b-a3b-pt-fast") \
    X(S_a139dabb, 19, "huggingface-novita/", 38, "baidu/ernie-4.5-300b-a47b-base-pt-fast") \
    X(S_12f02bab, 19, "huggingface-novita/", 34, "baidu/ernie-4.5-vl-28b-a3b-pt-fast") \
    X(S_b84c7932, 19, "huggingface-novita/", 41, "baidu/ernie-4.5-vl-424b-a47b-base-pt-fast") \
    Y(S_d9b201cc, 19, "huggingface-novita/", 35, "deepseek-ai/DeepSeek-Prover-V2-671B", S_5bab7609, 0) \
    Y(S_a4530f34, 19, "huggingface-novita/", 23, "deepseek-ai/DeepSeek-R1", S_91063e9f, 0) \
    Y(S_92a3ab34, 19, "huggingface-novita/", 41, "deepseek-ai/DeepSeek-R1-Distill-Llama-70B", S_166e35df, 0) \
    Y(S_6b4ccaae, 19, "huggingface-novita/", 23, "deepseek-ai/DeepSeek-V3", S_feac3399, 0) \
    Y(S_03ef807e, 19, "huggingface-novita/", 28, "deepseek-ai/DeepSeek-V3-0324", S_a6523deb, 0) \
    Y(S_fa6d78d3, 19, "huggingface-novita/", 25, "deepseek-ai/DeepSeek-V3.1", S_63f8f246, 0) \
    Y(S_099e36af, 19, "huggingface-novita/", 25, "deepseek-ai/DeepSeek-V3.2", S_9ce6bbba, 0) \
    Y(S_d7413593, 19, "huggingface-novita/", 29, "deepseek-ai/DeepSeek-V3.2-Exp", S_c53e3331, 0) \
    X(S_95cbdebf, 19, "huggingface-novita/", 40, "deepseek-ai/deepseek-prover-v2-671b-fast") \
    X(S_08fdadbb, 19, "huggingface-novita/", 28, "deepseek-ai/deepseek-r1-0528") \
    Y(S_abfeec5f, 19, "huggingface-novita/", 33, "deepseek-ai/deepseek-r1-0528-fast", S_8652b002, 0) \
    X(S_7d7a7f3d, 19, "huggingface-novita/", 46, "deepseek-ai/deepseek-r1-distill-llama-70b-fast") \
    Y(S_dc6914bf, 19, "huggingface-novita/", 28, "deepseek-ai/deepseek-r1-fast", S_373674cc, 0) \
    Y(S_7038503e, 19, "huggingface-novita/", 33, "deepseek-ai/deepseek-v3-0324-fast", S_3c3ce927, 0) \
    X(S_e573747f, 19, "huggingface-novita/", 28, "deepseek-ai/deepseek-v3-fast") \
    X(S_d029103b, 19, "huggingface-novita/", 30, "deepseek-ai/deepseek-v3.1-fast") \
    X(S_362dd40e, 19, "huggingface-novita/", 34, "deepseek-ai/deepseek-v3.1-terminus") \
    X(S_5c6f506f, 19, "huggingface-novita/", 39, "deepseek-ai/deepseek-v3.1-terminus-fast") \
    X(S_81556003, 19, "huggingface-novita/", 34, "deepseek-ai/deepseek-v3.2-exp-fast") \
    X(S_577a5182, 19, "huggingface-novita/", 30, "deepseek-ai/deepseek-v3.2-fast") \
    Y(S_e3125ee9, 19, "huggingface-novita/", 28, "deepseek-prover-v2-671b-fast", S_95cbdebf, 12) \
    Y(S_ce15422a, 19, "huggingface-novita/", 16, "deepseek-r1-0528", S_08fdadbb, 12) \
    Y(S_db8fe5d6, 19, "huggingface-novita/", 21, "deepseek-r1-0528-fast", S_8652b002, 12) \
    Y(S_d5fda06a, 19, "huggingface-novita/", 34, "deepseek-r1-distill-llama-70b-fast", S_7d7a7f3d, 12) \
    Y(S_c4fb6c41, 19, "huggingface-novita/", 16, "deepseek-r1-fast", S_373674cc, 12) \
    Y(S_59246205, 19, "huggingface-novita/", 21, "deepseek-v3-0324-fast", S_3c3ce927, 12) \
    Y(S_aa98219a, 19, "huggingface-novita/", 16, "deepseek-v3-fast", S_e573747f, 12) \
    Y(S_7d4c3410, 19, "huggingface-novita/", 18, "deepseek-v3.1-fast", S_d029103b, 12) \
    Y(S_96795f5b, 19, "huggingface-novita/", 22, "deepseek-v3.1-terminus", S_7177c36d, 12) \
    Y(S_888b5cae, 19, "huggingface-novita/", 27, "deepseek-v3.1-terminus-fast", S_5c6f506f, 12) \
    Y(S_66024954, 19, "huggingface-novita/", 22, "deepseek-v3.2-exp-fast", S_81556003, 12) \
    Y(S_c21002a1, 19, "huggingface-novita/", 18, "deepseek-v3.2-fast", S_577a5182, 12) \
    Y(S_38ed1066, 19, "huggingface-novita/", 25, "ernie-4.5-21b-a3b-pt-fast", S_cb2b6750, 6) \
    Y(S_7fc5c8cf, 19, "huggingface-novita/", 32, "ernie-4.5-300b-a47b-base-pt-fast", S_a139dabb, 6) \
    Y(S_d557ef2d, 19, "huggingface-novita/", 28, "ernie-4.5-vl-28b-a3b-pt-fast", S_12f02bab, 6) \
    Y(S_a0caf936, 19, "huggingface-novita/", 35, "ernie-4.5-vl-424b-a47b-base-pt-fast", S_b84c7932, 6) \
    Y(S_5511d2a3, 19, "huggingface-novita/", 19, "glm-4-32b-0414-fast", S_4b2db873, 8) \
    Y(S_085828cd, 19, "huggingface-novita/", 16, "glm-4.5-air-fast", S_babcb637, 8) \
    Y(S_a8789cd8, 19, "huggingface-novita/", 12, "glm-4.5-fast", S_ba044ed1, 8) \
    Y(S_b8e3dd8a, 19, "huggingface-novita/", 13, "glm-4.5v-fast", S_b2b67e2f, 8) \
    Y(S_4917834e, 19, "huggingface-novita/", 12, "glm-4.6-fast", S_fd39b1f3, 8) \
    Y(S_5c0da132, 19, "huggingface-novita/", 19, "glm-4.6v-flash-fast", S_8688421b, 8) \
    Y(S_83ccb36d, 19, "huggingface-novita/", 12, "glm-4.7-fast", S_c3d65b0c, 8) \
    Y(S_83085d6f, 19, "huggingface-novita/", 18, "glm-4.7-flash-fast", S_99d34837, 8) \
    Y(S_ba73eb52, 19, "huggingface-novita/", 10, "glm-5-fast", S_a8aec21b, 8) \
    Y(S_667b54c7, 19, "huggingface-novita/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_b168e452, 19, "huggingface-novita/", 17, "gpt-oss-120b-fast", S_dfa82145, 7) \
    Y(S_8e191b40, 19, "huggingface-novita/", 11, "gpt-oss-20b", S_e5de23c1, 7) \
    Y(S_d6738e70, 19, "huggingface-novita/", 16, "gpt-oss-20b-fast", S_f61d345b, 7) \
    Y(S_37f20e36, 19, "huggingface-novita/", 28, "hermes-2-pro-llama-3-8b-fast", S_3ba0dddf, 13) \
    Y(S_180ddc9d, 19, "huggingface-novita/", 26, "kimi-k2-instruct-0905-fast", S_926f5da3, 11) \
    Y(S_95dd8f66, 19, "huggingface-novita/", 21, "kimi-k2-instruct-fast", S_15b67967, 11) \
    Y(S_9d437b7a, 19, "huggingface-novita/", 21, "kimi-k2-thinking-fast", S_4908dfc2, 11) \
    Y(S_6f9b0bfb, 19, "huggingface-novita/", 14, "kimi-k2.5-fast", S_4947e827, 11) \
    Y(S_cacf1cf4, 19, "huggingface-novita/", 24, "l3-70b-euryale-v2.1-fast", S_eaee179f, 7) \
    Y(S_273beb47, 19, "huggingface-novita/", 21, "l3-8b-lunaris-v1-fast", S_8b65b196, 7) \
    Y(S_4af94953, 19, "huggingface-novita/", 22, "l3-8b-stheno-v3.2-fast", S_0b027cd9, 7) \
    Y(S_e298aae1, 19, "huggingface-novita/", 26, "llama-3.1-8b-instruct-fast", S_9372c334, 11) \
    Y(S_cf61c30b, 19, "huggingface-novita/", 27, "llama-3.3-70b-instruct-fast", S_5ae89567, 11) \
    Y(S_b71ebfa6, 19, "huggingface-novita/", 43, "llama-4-maverick-17b-128e-instruct-fp8-fast", S_262c20cf, 11) \
    Y(S_c39cd334, 19, "huggingface-novita/", 35, "llama-4-scout-17b-16e-instruct-fast", S_99fd4c7a, 11) \
    Y(S_51b59ad9, 19, "huggingface-novita/", 30, "meta-llama-3-70b-instruct-fast", S_66543cc2, 11) \
    Y(S_c5b76648, 19, "huggingface-novita/", 29, "meta-llama-3-8b-instruct-fast", S_4f28e41c, 11) \
    Y(S_59224c6f, 19, "huggingface-novita/", 32, "meta-llama/Llama-3.1-8B-Instruct", S_33b6ba18, 0) \
    Y(S_60cbd544, 19, "huggingface-novita/", 33, "meta-llama/Llama-3.3-70B-Instruct", S_6b1130fe, 0) \
    Y(S_64fae888, 19, "huggingface-novita/", 49, "meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8", S_e23f944a, 0) \
    Y(S_9110213d, 19, "huggingface-novita/", 41, "meta-llama/Llama-4-Scout-17B-16E-Instruct", S_95a8158e, 0) \
    Y(S_b281c0d1, 19, "huggingface-novita/", 36, "meta-llama/Meta-Llama-3-70B-Instruct", S_25b8c568, 0) \
    Y(S_6e2cdbe9, 19, "huggingface-novita/", 35, "meta-llama/Meta-Llama-3-8B-Instruct", S_c3f1b47a, 0) \
    Y(S_3330a431, 19, "huggingface-novita/", 37, "meta-llama/llama-3.1-8b-instruct-fast", S_9372c334, 0) \
    Y(S_1f94ec37, 19, "huggingface-novita/", 38, "meta-llama/llama-3.3-70b-instruct-fast", S_5ae89567, 0) \
    X(S_262c20cf, 19, "huggingface-novita/", 54, "meta-llama/llama-4-maverick-17b-128e-instruct-fp8-fast") \
    Y(S_36f744c7, 19, "huggingface-novita/", 46, "meta-llama/llama-4-scout-17b-16e-instruct-fast", S_99fd4c7a, 0) \
    X(S_66543cc2, 19, "huggingface-novita/", 41, "meta-llama/meta-llama-3-70b-instruct-fast") \
    X(S_4f28e41c, 19, "huggingface-novita/", 40, "meta-llama/meta-llama-3-8b-instruct-fast") \
    Y(S_ebb06f67, 19, "huggingface-novita/", 18, "mimo-v2-flash-fast", S_95d6ac76, 11) \
    Y(S_a0e60a10, 19, "huggingface-novita/", 19, "minimax-m1-80k-fast", S_512c39e9, 10) \
    Y(S_f3fc1549, 19, "huggingface-novita/", 15, "minimax-m2-fast", S_86af7834, 10) \
    Y(S_43a03e4a, 19, "huggingface-novita/", 12, "minimax-m2.1", S_7892c442, 8) \
    Y(S_b2a42ec5, 19, "huggingface-novita/", 17, "minimax-m2.1-fast", S_70a944af, 10) \
    Y(S_676e6566, 19, "huggingface-novita/", 12, "minimax-m2.5", S_b19a4819, 8) \
    Y(S_19262324, 19, "huggingface-novita/", 17, "minimax-m2.5-fast", S_078e3663, 10) \
    Y(S_c38d0758, 19, "huggingface-novita/", 12, "minimax-m2.7", S_ba75f746, 10) \
    X(S_512c39e9, 19, "huggingface-novita/", 29, "minimaxai/minimax-m1-80k-fast") \
    X(S_86af7834, 19, "huggingface-novita/", 25, "minimaxai/minimax-m2-fast") \
    X(S_a0f4992a, 19, "huggingface-novita/", 22, "minimaxai/minimax-m2.1") \
    X(S_70a944af, 19, "huggingface-novita/", 27, "minimaxai/minimax-m2.1-fast") \
    X(S_cc5f9a40, 19, "huggingface-novita/", 22, "minimaxai/minimax-m2.5") \
    X(S_078e3663, 19, "huggingface-novita/", 27, "minimaxai/minimax-m2.5-fast") \
    X(S_ba75f746, 19, "huggingface-novita/", 22, "minimaxai/minimax-m2.7") \
    Y(S_6e997bf1, 19, "huggingface-novita/", 27, "moonshotai/Kimi-K2-Instruct", S_d0b09f07, 0) \
    Y(S_b7a2e69a, 19, "huggingface-novita/", 32, "moonshotai/Kimi-K2-Instruct-0905", S_dda50397, 0) \
    Y(S_b20299f4, 19, "huggingface-novita/", 27, "moonshotai/Kimi-K2-Thinking", S_f7860c86, 0) \
    Y(S_83c20ac9, 19, "huggingface-novita/", 20, "moonshotai/Kimi-K2.5", S_28a2cedc, 0) \
    X(S_926f5da3, 19, "huggingface-novita/", 37, "moonshotai/kimi-k2-instruct-0905-fast") \
    Y(S_421096a9, 19, "huggingface-novita/", 32, "moonshotai/kimi-k2-instruct-fast", S_15b67967, 0) \
    Y(S_1199948b, 19, "huggingface-novita/", 32, "moonshotai/kimi-k2-thinking-fast", S_4908dfc2, 0) \
    X(S_4947e827, 19, "huggingface-novita/", 25, "moonshotai/kimi-k2.5-fast") \
    X(S_3ba0dddf, 19, "huggingface-novita/", 41, "nousresearch/hermes-2-pro-llama-3-8b-fast") \
    Y(S_bbdb05ef, 19, "huggingface-novita/", 19, "openai/gpt-oss-120b", S_e9425fb7, 15) \
    Y(S_45fee80c, 19, "huggingface-novita/", 24, "openai/gpt-oss-120b-fast", S_dfa82145, 0) \
    Y(S_03a41475, 19, "huggingface-novita/", 18, "openai/gpt-oss-20b", S_1a053f61, 15) \
    Y(S_01ba2212, 19, "huggingface-novita/", 23, "openai/gpt-oss-20b-fast", S_f61d345b, 0) \
    X(S_99fd44d3, 19, "huggingface-novita/", 30, "qwen/qwen2.5-72b-instruct-fast") \
    X(S_e577f41a, 19, "huggingface-novita/", 25, "qwen/qwen3-235b-a22b-fast") \
    Y(S_a5b77f14, 19, "huggingface-novita/", 39, "qwen/qwen3-235b-a22b-instruct-2507-fast", S_ceb20feb, 0) \
    Y(S_4837f91b, 19, "huggingface-novita/", 39, "qwen/qwen3-235b-a22b-thinking-2507-fast", S_b4fa1762, 0) \
    X(S_d8d24780, 19, "huggingface-novita/", 23, "qwen/qwen3-30b-a3b-fast") \
    Y(S_d994ae9f, 19, "huggingface-novita/", 19, "qwen/qwen3-32b-fast", S_fd66b33f, 0) \
    Y(S_a96ffaf9, 19, "huggingface-novita/", 40, "qwen/qwen3-coder-480b-a35b-instruct-fast", S_01224775, 0) \
    X(S_7196e2b3, 19, "huggingface-novita/", 26, "qwen/qwen3-coder-next-fast") \
    Y(S_9a85c352, 19, "huggingface-novita/", 37, "qwen/qwen3-next-80b-a3b-instruct-fast", S_8cbe3f31, 0) \
    Y(S_959780ca, 19, "huggingface-novita/", 37, "qwen/qwen3-next-80b-a3b-thinking-fast", S_7826180c, 0) \
    X(S_498fdd4d, 19, "huggingface-novita/", 37, "qwen/qwen3-vl-235b-a22b-instruct-fast") \
    X(S_f10d8af8, 19, "huggingface-novita/", 37, "qwen/qwen3-vl-235b-a22b-thinking-fast") \
    X(S_c01c71e3, 19, "huggingface-novita/", 35, "qwen/qwen3-vl-30b-a3b-instruct-fast") \
    X(S_90427b71, 19, "huggingface-novita/", 35, "qwen/qwen3-vl-30b-a3b-thinking-fast") \
    X(S_c81b12b2, 19, "huggingface-novita/", 30, "qwen/qwen3-vl-8b-instruct-fast") \
    X(S_926c4afa, 19, "huggingface-novita/", 27, "qwen/qwen3.5-122b-a10b-fast") \
    X(S_7193f467, 19, "huggingface-novita/", 21, "qwen/qwen3.5-27b-fast") \
    X(S_19fcd4b2, 19, "huggingface-novita/", 25, "qwen/qwen3.5-35b-a3b-fast") \
    X(S_92fd1348, 19, "huggingface-novita/", 27, "qwen/qwen3.5-397b-a17b-fast") \
    Y(S_36c61624, 19, "huggingface-novita/", 20, "qwen2-5-72b-instruct", S_6700b203, 0) \
    Y(S_593d7915, 19, "huggingface-novita/", 25, "qwen2.5-72b-instruct-fast", S_99fd44d3, 5) \
    Y(S_0dce823f, 19, "huggingface-novita/", 20, "qwen3-235b-a22b-fast", S_e577f41a, 5) \
    Y(S_ce3f2ac0, 19, "huggingface-novita/", 34, "qwen3-235b-a22b-instruct-2507-fast", S_ceb20feb, 5) \
    Y(S_75848c64, 19, "huggingface-novita/", 34, "qwen3-235b-a22b-thinking-2507-fast", S_b4fa1762, 5) \
    Y(S_7cfcc7c3, 19, "huggingface-novita/", 18, "qwen3-30b-a3b-fast", S_d8d24780, 5) \
    Y(S_6dbba1f7, 19, "huggingface-novita/", 14, "qwen3-32b-fast", S_fd66b33f, 5) \
    Y(S_fb91401e, 19, "huggingface-novita/", 35, "qwen3-coder-480b-a35b-instruct-fast", S_01224775, 5) \
    Y(S_ac92ea9f, 19, "huggingface-novita/", 21, "qwen3-coder-next-fast", S_7196e2b3, 5) \
    Y(S_34600f6f, 19, "huggingface-novita/", 32, "qwen3-next-80b-a3b-instruct-fast", S_8cbe3f31, 5) \
    Y(S_0b0fd753, 19, "huggingface-novita/", 32, "qwen3-next-80b-a3b-thinking-fast", S_7826180c, 5) \
    Y(S_48a1671a, 19, "huggingface-novita/", 32, "qwen3-vl-235b-a22b-instruct-fast", S_498fdd4d, 5) \
    Y(S_980cd276, 19, "huggingface-novita/", 32, "qwen3-vl-235b-a22b-thinking-fast", S_f10d8af8, 5) \
    Y(S_d64fb39b, 19, "huggingface-novita/", 30, "qwen3-vl-30b-a3b-instruct-fast", S_c01c71e3, 5) \
    Y(S_3c109b72, 19, "huggingface-novita/", 30, "qwen3-vl-30b-a3b-thinking-fast", S_90427b71, 5) \
    Y(S_216c11ff, 19, "huggingface-novita/", 25, "qwen3-vl-8b-instruct-fast", S_c81b12b2, 5) \
    Y(S_88c221e6, 19, "huggingface-novita/", 22, "qwen3.5-122b-a10b-fast", S_926c4afa, 5) \
    Y(S_39ad0d12, 19, "huggingface-novita/", 16, "qwen3.5-27b-fast", S_7193f467, 5) \
    Y(S_ea38f501, 19, "huggingface-novita/", 20, "qwen3.5-35b-a3b-fast", S_19fcd4b2, 5) \
    Y(S_7d8cc288, 19, "huggingface-novita/", 22, "qwen3.5-397b-a17b-fast", S_92fd1348, 5) \
    X(S_eaee179f, 19, "huggingface-novita/", 31, "sao10k/l3-70b-euryale-v2.1-fast") \
    X(S_8b65b196, 19, "huggingface-novita/", 28, "sao10k/l3-8b-lunaris-v1-fast") \
    X(S_0b027cd9, 19, "huggingface-novita/", 29, "sao10k/l3-8b-stheno-v3.2-fast") \
    Y(S_6158b835, 19, "huggingface-novita/", 21, "wizardlm-2-8x22b-fast", S_abf80702, 10) \
    X(S_95d6ac76, 19, "huggingface-novita/", 29, "xiaomimimo/mimo-v2-flash-fast") \
    X(S_7130e96d, 19, "huggingface-novita/", 37, "zai-org/AutoGLM-Phone-9B-Multilingual") \
    X(S_14cca044, 19, "huggingface-novita/", 22, "zai-org/GLM-4-32B-0414") \
    Y(S_d8d1280f, 19, "huggingface-novita/", 15, "zai-org/GLM-4.5", S_43af799e, 0) \
    Y(S_bda24ea5, 19, "huggingface-novita/", 19, "zai-org/GLM-4.5-Air", S_1133a5f1, 0) \
    X(S_cd10f19b, 19, "huggingface-novita/", 16, "zai-org/GLM-4.5V") \
    Y(S_4224492a, 19, "huggingface-novita/", 15, "zai-org/GLM-4.6", S_671a88fe, 0) \
    X(S_bf0265de, 19, "huggingface-novita/", 22, "zai-org/GLM-4.6V-Flash") \
    Y(S_48777a80, 19, "huggingface-novita/", 15, "zai-org/GLM-4.7", S_926ec37e, 0) \
    Y(S_41d442d8, 19, "huggingface-novita/", 21, "zai-org/GLM-4.7-Flash", S_203bb649, 0) \
    Y(S_b5c2775b, 19, "huggingface-novita/", 13, "zai-org/GLM-5", S_b9881d70, 0) \
    X(S_d6440d3a, 19, "huggingface-novita/", 42, "zai-org/autoglm-phone-9b-multilingual-fast") \
    X(S_4b2db873, 19, "huggingface-novita/", 27, "zai-org/glm-4-32b-0414-fast") \
    Y(S_710e7e20, 19, "huggingface-novita/", 24, "zai-org/glm-4.5-air-fast", S_babcb637, 0) \
    Y(S_eb6518e6, 19, "huggingface-novita/", 20, "zai-org/glm-4.5-fast", S_ba044ed1, 0) \
    X(S_b2b67e2f, 19, "huggingface-novita/", 21, "zai-org/glm-4.5v-fast") \
    X(S_fd39b1f3, 19, "huggingface-novita/", 20, "zai-org/glm-4.6-fast") \
    X(S_8688421b, 19, "huggingface-novita/", 27, "zai-org/glm-4.6v-flash-fast") \
    X(S_c3d65b0c, 19, "huggingface-novita/", 20, "zai-org/glm-4.7-fast") \
    X(S_99d34837, 19, "huggingface-novita/", 26, "zai-org/glm-4.7-flash-fast") \
    X(S_a8aec21b, 19, "huggingface-novita/", 18, "zai-org/glm-5-fast") \
    X(S_23b92c2a, 0, "", 18, "huggingface-nscale") \
    Y(S_d6c02e67, 19, "huggingface-nscale/", 29, "DeepSeek-R1-Distill-Llama-70B", S_166e35df, 12) \
    Y(S_90f797a8, 19, "huggingface-nscale/", 28, "DeepSeek-R1-Distill-Llama-8B", S_68e23ae6, 12) \
    Y(S_2d194980, 19, "huggingface-nscale/", 29, "DeepSeek-R1-Distill-Qwen-1.5B", S_21036fb5, 12) \
    Y(S_7593751a, 19, "huggingface-nscale/", 28, "DeepSeek-R1-Distill-Qwen-32B", S_5b5ec180, 12) \
    Y(S_f19032a0, 19, "huggingface-nscale/", 27, "DeepSeek-R1-Distill-Qwen-7B", S_ec091f12, 12) \
    Y(S_8333b7f4, 19, "huggingface-nscale/", 21, "Llama-3.1-8B-Instruct", S_3ca282e3, 16) \
    Y(S_5ad368ea, 19, "huggingface-nscale/", 22, "Llama-3.3-70B-Instruct", S_2ff449ca, 5) \
    Y(S_f4000505, 19, "huggingface-nscale/", 30, "Llama-4-Scout-17B-16E-Instruct", S_95a8158e, 11) \
    Y(S_6004761e, 19, "huggingface-nscale/", 7, "QwQ-32B", S_02fc775d, 5) \
    Y(S_1719d4b2, 19, "huggingface-nscale/", 12, "Qwen/QwQ-32B", S_02fc775d, 0) \
    Y(S_900c4e9d, 19, "huggingface-nscale/", 31, "Qwen/Qwen2.5-Coder-32B-Instruct", S_bddd1847, 0) \
    X(S_ed0b3544, 19, "huggingface-nscale/", 30, "Qwen/Qwen2.5-Coder-3B-Instruct") \
    X(S_3839a91d, 19, "huggingface-nscale/", 30, "Qwen/Qwen2.5-Coder-7B-Instruct") \
    Y(S_31895533, 19, "huggingface-nscale/", 14, "Qwen/Qwen3-14B", S_36dc191a, 0) \
    Y(S_192ddf0e, 19, "huggingface-nscale/", 20, "Qwen/Qwen3-235B-A22B", S_15e01b88, 0) \
    Y(S_5dc20a90, 19, "huggingface-nscale/", 14, "Qwen/Qwen3-32B", S_70bfcb80, 0) \
    X(S_5e15faf2, 19, "huggingface-nscale/", 27, "Qwen/Qwen3-4B-Instruct-2507") \
    X(S_46bf2dfe, 19, "huggingface-nscale/", 27, "Qwen/Qwen3-4B-Thinking-2507") \
    X(S_1a9c3f34, 19, "huggingface-nscale/", 13, "Qwen/Qwen3-8B") \
    Y(S_67b12844, 19, "huggingface-nscale/", 26, "Qwen2.5-Coder-32B-Instruct", S_bddd1847, 5) \
    Y(S_b79edeb3, 19, "huggingface-nscale/", 25, "Qwen2.5-Coder-3B-Instruct", S_ed0b3544, 5) \
    Y(S_352aa0c2, 19, "huggingface-nscale/", 25, "Qwen2.5-Coder-7B-Instruct", S_3839a91d, 5) \
    Y(S_894a865b, 19, "huggingface-nscale/", 9, "Qwen3-14B", S_36dc191a, 5) \
    Y(S_0ffb76bf, 19, "huggingface-nscale/", 15, "Qwen3-235B-A22B", S_15e01b88, 5) \
    Y(S_54ffc781, 19, "huggingface-nscale/", 9, "Qwen3-32B", S_70bfcb80, 5) \
    Y(S_2ce5be7b, 19, "huggingface-nscale/", 22, "Qwen3-4B-Instruct-2507", S_5e15faf2, 5) \
    Y(S_cb438cdc, 19, "huggingface-nscale/", 22, "Qwen3-4B-Thinking-2507", S_46bf2dfe, 5) \
    Y(S_a334f3c5, 19, "huggingface-nscale/", 8, "Qwen3-8B", S_50e43a72, 17) \
    Y(S_847be6eb, 19, "huggingface-nscale/", 41, "deepseek-ai/DeepSeek-R1-Distill-Llama-70B", S_166e35df, 0) \
    Y(S_10aeaa82, 19, "huggingface-nscale/", 40, "deepseek-ai/DeepSeek-R1-Distill-Llama-8B", S_68e23ae6, 0) \
    X(S_21036fb5, 19, "huggingface-nscale/", 41, "deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B") \
    Y(S_be39b65a, 19, "huggingface-nscale/", 40, "deepseek-ai/DeepSeek-R1-Distill-Qwen-32B", S_5b5ec180, 0) \
    Y(S_875d7c4e, 19, "huggingface-nscale/", 39, "deepseek-ai/DeepSeek-R1-Distill-Qwen-7B", S_ec091f12, 0) \
    Y(S_ed8cb14b, 19, "huggingface-nscale/", 46, "deepseek-ai/deepseek-r1-distill-llama-70b-fast", S_7d7a7f3d, 0) \
    X(S_b7d7668d, 19, "huggingface-nscale/", 45, "deepseek-ai/deepseek-r1-distill-llama-8b-fast") \
    X(S_c2b0b24c, 19, "huggingface-nscale/", 46, "deepseek-ai/deepseek-r1-distill-qwen-1.5b-fast") \
    X(S_360636fd, 19, "huggingface-nscale/", 45, "deepseek-ai/deepseek-r1-distill-qwen-32b-fast") \
    X(S_ab1c1651, 19, "huggingface-nscale/", 44, "deepseek-ai/deepseek-r1-distill-qwen-7b-fast") \
    Y(S_59bfcbba, 19, "huggingface-nscale/", 34, "deepseek-r1-distill-llama-70b-fast", S_7d7a7f3d, 12) \
    Y(S_396b0034, 19, "huggingface-nscale/", 33, "deepseek-r1-distill-llama-8b-fast", S_b7d7668d, 12) \
    Y(S_f3a74e9f, 19, "huggingface-nscale/", 34, "deepseek-r1-distill-qwen-1.5b-fast", S_c2b0b24c, 12) \
    Y(S_f367c92b, 19, "huggingface-nscale/", 33, "deepseek-r1-distill-qwen-32b-fast", S_360636fd, 12) \
    Y(S_373808b1, 19, "huggingface-nscale/", 32, "deepseek-r1-distill-qwen-7b-fast", S_ab1c1651, 12) \
    Y(S_6c9afdbd, 19, "huggingface-nscale/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_e9a85755, 19, "huggingface-nscale/", 17, "gpt-oss-120b-fast", S_dfa82145, 7) \
    Y(S_21e3412a, 19, "huggingface-nscale/", 11, "gpt-oss-20b", S_e5de23c1, 7) \
    Y(S_bb69b080, 19, "huggingface-nscale/", 16, "gpt-oss-20b-fast", S_f61d345b, 7) \
    Y(S_696809df, 19, "huggingface-nscale/", 26, "llama-3.1-8b-instruct-fast", S_9372c334, 11) \
    Y(S_9ea09e32, 19, "huggingface-nscale/", 27, "llama-3.3-70b-instruct-fast", S_5ae89567, 11) \
    Y(S_14cf7d08, 19, "huggingface-nscale/", 35, "llama-4-scout-17b-16e-instruct-fast", S_99fd4c7a, 11) \
    Y(S_0fb94f6b, 19, "huggingface-nscale/", 32, "meta-llama/Llama-3.1-8B-Instruct", S_33b6ba18, 0) \
    Y(S_3cbb9db1, 19, "huggingface-nscale/", 33, "meta-llama/Llama-3.3-70B-Instruct", S_6b1130fe, 0) \
    Y(S_c2f28a7b, 19, "huggingface-nscale/", 41, "meta-llama/Llama-4-Scout-17B-16E-Instruct", S_95a8158e, 0) \
    Y(S_18c68390, 19, "huggingface-nscale/", 37, "meta-llama/llama-3.1-8b-instruct-fast", S_9372c334, 0) \
    Y(S_1ef85a40, 19, "huggingface-nscale/", 38, "meta-llama/llama-3.3-70b-instruct-fast", S_5ae89567, 0) \
    Y(S_fc51a5c6, 19, "huggingface-nscale/", 46, "meta-llama/llama-4-scout-17b-16e-instruct-fast", S_99fd4c7a, 0) \
    Y(S_c32833ed, 19, "huggingface-nscale/", 19, "openai/gpt-oss-120b", S_e9425fb7, 15) \
    Y(S_18705d62, 19, "huggingface-nscale/", 24, "openai/gpt-oss-120b-fast", S_dfa82145, 0) \
    Y(S_44523264, 19, "huggingface-nscale/", 18, "openai/gpt-oss-20b", S_1a053f61, 15) \
    Y(S_073cad96, 19, "huggingface-nscale/", 23, "openai/gpt-oss-20b-fast", S_f61d345b, 0) \
    X(S_24bf3fbb, 19, "huggingface-nscale/", 36, "qwen/qwen2.5-coder-32b-instruct-fast") \
    X(S_a264250c, 19, "huggingface-nscale/", 35, "qwen/qwen2.5-coder-3b-instruct-fast") \
    X(S_20da9a73, 19, "huggingface-nscale/", 35, "qwen/qwen2.5-coder-7b-instruct-fast") \
    X(S_e3371867, 19, "huggingface-nscale/", 19, "qwen/qwen3-14b-fast") \
    Y(S_4c8dd7ec, 19, "huggingface-nscale/", 25, "qwen/qwen3-235b-a22b-fast", S_e577f41a, 0) \
    X(S_f4ad68bd, 19, "huggingface-nscale/", 34, "qwen/qwen3-235b-a22b-instruct-2507") \
    Y(S_baf821ee, 19, "huggingface-nscale/", 39, "qwen/qwen3-235b-a22b-instruct-2507-fast", S_ceb20feb, 0) \
    Y(S_3ebb9fc0, 19, "huggingface-nscale/", 19, "qwen/qwen3-32b-fast", S_fd66b33f, 0) \
    X(S_b360e773, 19, "huggingface-nscale/", 32, "qwen/qwen3-4b-instruct-2507-fast") \
    X(S_9b078242, 19, "huggingface-nscale/", 32, "qwen/qwen3-4b-thinking-2507-fast") \
    X(S_ae9501bc, 19, "huggingface-nscale/", 18, "qwen/qwen3-8b-fast") \
    X(S_4a65c996, 19, "huggingface-nscale/", 17, "qwen/qwq-32b-fast") \
    Y(S_31c5b1d2, 19, "huggingface-nscale/", 31, "qwen2.5-coder-32b-instruct-fast", S_24bf3fbb, 5) \
    Y(S_b1031ab2, 19, "huggingface-nscale/", 30, "qwen2.5-coder-3b-instruct-fast", S_a264250c, 5) \
    Y(S_8204755f, 19, "huggingface-nscale/", 30, "qwen2.5-coder-7b-instruct-fast", S_20da9a73, 5) \
    Y(S_d9066768, 19, "huggingface-nscale/", 14, "qwen3-14b-fast", S_e3371867, 5) \
    Y(S_b725c2a4, 19, "huggingface-nscale/", 20, "qwen3-235b-a22b-fast", S_e577f41a, 5) \
    Y(S_05a72346, 19, "huggingface-nscale/", 29, "qwen3-235b-a22b-instruct-2507", S_f4ad68bd, 5) \
    Y(S_9b47197c, 19, "huggingface-nscale/", 34, "qwen3-235b-a22b-instruct-2507-fast", S_ceb20feb, 5) \
    Y(S_eb63378e, 19, "huggingface-nscale/", 14, "qwen3-32b-fast", S_fd66b33f, 5) \
    Y(S_b11f6216, 19, "huggingface-nscale/", 27, "qwen3-4b-instruct-2507-fast", S_b360e773, 5) \
    Y(S_9e3c0404, 19, "huggingface-nscale/", 27, "qwen3-4b-thinking-2507-fast", S_9b078242, 5) \
    Y(S_9234af2a, 19, "huggingface-nscale/", 13, "qwen3-8b-fast", S_ae9501bc, 5) \
    Y(S_97dd77eb, 19, "huggingface-nscale/", 12, "qwq-32b-fast", S_4a65c996, 5) \
    X(S_a0325fb8, 0, "", 20, "huggingface-ovhcloud") \
    Y(S_13b4f17a, 21, "huggingface-ovhcloud/", 21, "Llama-3.1-8B-Instruct", S_3ca282e3, 16) \
    Y(S_4d2d7005, 21, "huggingface-ovhcloud/", 22, "Llama-3.3-70B-Instruct", S_2ff449ca, 5) \
    Y(S_f86f1821, 21, "huggingface-ovhcloud/", 28, "Qwen/Qwen2.5-VL-72B-Instruct", S_fb86d966, 0) \
    Y(S_c5d7e0d6, 21, "huggingface-ovhcloud/", 14, "Qwen/Qwen3-32B", S_70bfcb80, 0) \
    Y(S_89973399, 21, "huggingface-ovhcloud/", 33, "Qwen/Qwen3-Coder-30B-A3B-Instruct", S_ed61e16b, 0) \
    Y(S_5a85836c, 21, "huggingface-ovhcloud/", 23, "Qwen2.5-VL-72B-Instruct", S_fb86d966, 5) \
    Y(S_c2bb214f, 21, "huggingface-ovhcloud/", 9, "Qwen3-32B", S_70bfcb80, 5) \
    Y(S_3849c4b1, 21, "huggingface-ovhcloud/", 28, "Qwen3-Coder-30B-A3B-Instruct", S_ed61e16b, 5) \
    Y(S_27cbfd37, 21, "huggingface-ovhcloud/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_d56d8919, 21, "huggingface-ovhcloud/", 17, "gpt-oss-120b-fast", S_dfa82145, 7) \
    Y(S_e08976f1, 21, "huggingface-ovhcloud/", 11, "gpt-oss-20b", S_e5de23c1, 7) \
    Y(S_030e978c, 21, "huggingface-ovhcloud/", 16, "gpt-oss-20b-fast", S_f61d345b, 7) \
    Y(S_34b82332, 21, "huggingface-ovhcloud/", 26, "llama-3.1-8b-instruct-fast", S_9372c334, 11) \
    Y(S_9621f991, 21, "huggingface-ovhcloud/", 27, "llama-3.3-70b-instruct-fast", S_5ae89567, 11) \
    Y(S_cf740a60, 21, "huggingface-ovhcloud/", 32, "meta-llama/Llama-3.1-8B-Instruct", S_33b6ba18, 0) \
    Y(S_0a1577b8, 21, "huggingface-ovhcloud/", 33, "meta-llama/Llama-3.3-70B-Instruct", S_6b1130fe, 0) \
    Y(S_54638b3f, 21, "huggingface-ovhcloud/", 37, "meta-llama/llama-3.1-8b-instruct-fast", S_9372c334, 0) \
    Y(S_1af88335, 21, "huggingface-ovhcloud/", 38, "meta-llama/llama-3.3-70b-instruct-fast", S_5ae89567, 0) \
    Y(S_ae47c27a, 21, "huggingface-ovhcloud/", 19, "openai/gpt-oss-120b", S_e9425fb7, 15) \
    Y(S_abc65b5e, 21, "huggingface-ovhcloud/", 24, "openai/gpt-oss-120b-fast", S_dfa82145, 0) \
    Y(S_1d4d867d, 21, "huggingface-ovhcloud/", 18, "openai/gpt-oss-20b", S_1a053f61, 15) \
    Y(S_8230346e, 21, "huggingface-ovhcloud/", 23, "openai/gpt-oss-20b-fast", S_f61d345b, 0) \
    Y(S_1b10563e, 21, "huggingface-ovhcloud/", 33, "qwen/qwen2.5-vl-72b-instruct-fast", S_8a18345a, 0) \
    Y(S_70855d3e, 21, "huggingface-ovhcloud/", 19, "qwen/qwen3-32b-fast", S_fd66b33f, 0) \
    Y(S_c232babe, 21, "huggingface-ovhcloud/", 38, "qwen/qwen3-coder-30b-a3b-instruct-fast", S_47efe4fc, 0) \
    Y(S_186a1070, 21, "huggingface-ovhcloud/", 23, "qwen2-5-vl-72b-instruct", S_caa28f21, 0) \
    Y(S_a7019a20, 21, "huggingface-ovhcloud/", 28, "qwen2.5-vl-72b-instruct-fast", S_8a18345a, 5) \
    Y(S_cee3be93, 21, "huggingface-ovhcloud/", 14, "qwen3-32b-fast", S_fd66b33f, 5) \
    Y(S_c105dd20, 21, "huggingface-ovhcloud/", 33, "qwen3-coder-30b-a3b-instruct-fast", S_47efe4fc, 5) \
    X(S_9e8b0415, 0, "", 20, "huggingface-publicai") \
    Y(S_ce938f86, 21, "huggingface-publicai/", 25, "Apertus-70B-Instruct-2509", S_87d4c3cf, 9) \
    Y(S_2c97c103, 21, "huggingface-publicai/", 24, "Apertus-8B-Instruct-2509", S_f1cb591f, 9) \
    Y(S_a4d681f4, 21, "huggingface-publicai/", 24, "DictaLM-3.0-24B-Thinking", S_43948c33, 9) \
    Y(S_58048129, 21, "huggingface-publicai/", 25, "EuroLLM-22B-Instruct-2512", S_86494cc9, 14) \
    Y(S_f94d796a, 21, "huggingface-publicai/", 24, "Gemma-SEA-LION-v4-27B-IT", S_73c67bd4, 12) \
    Y(S_d2b5a0e8, 21, "huggingface-publicai/", 18, "Olmo-3-7B-Instruct", S_95b3bda6, 8) \
    Y(S_2934c2e5, 21, "huggingface-publicai/", 21, "Olmo-3.1-32B-Instruct", S_49b06fa3, 8) \
    Y(S_5f9934e7, 21, "huggingface-publicai/", 23, "Qwen-SEA-LION-v4-32B-IT", S_db37ea17, 12) \
    X(S_73c67bd4, 21, "huggingface-publicai/", 36, "aisingapore/Gemma-SEA-LION-v4-27B-IT") \
    X(S_db37ea17, 21, "huggingface-publicai/", 35, "aisingapore/Qwen-SEA-LION-v4-32B-IT") \
    X(S_b2111fe0, 21, "huggingface-publicai/", 41, "aisingapore/gemma-sea-lion-v4-27b-it-fast") \
    X(S_ebe76335, 21, "huggingface-publicai/", 40, "aisingapore/qwen-sea-lion-v4-32b-it-fast") \
    X(S_95b3bda6, 21, "huggingface-publicai/", 26, "allenai/Olmo-3-7B-Instruct") \
    Y(S_541caa03, 21, "huggingface-publicai/", 29, "allenai/Olmo-3.1-32B-Instruct", S_49b06fa3, 0) \
    X(S_20e4c9d8, 21, "huggingface-publicai/", 31, "allenai/olmo-3-7b-instruct-fast") \
    X(S_e9e889d9, 21, "huggingface-publicai/", 34, "allenai/olmo-3.1-32b-instruct-fast") \
    Y(S_e99467ae, 21, "huggingface-publicai/", 30, "apertus-70b-instruct-2509-fast", S_76f54223, 9) \
    Y(S_6616817c, 21, "huggingface-publicai/", 29, "apertus-8b-instruct-2509-fast", S_03d79cbf, 9) \
    X(S_43948c33, 21, "huggingface-publicai/", 33, "dicta-il/DictaLM-3.0-24B-Thinking") \
    X(S_2214e715, 21, "huggingface-publicai/", 38, "dicta-il/dictalm-3.0-24b-thinking-fast") \
    Y(S_f86e8091, 21, "huggingface-publicai/", 29, "dictalm-3.0-24b-thinking-fast", S_2214e715, 9) \
    Y(S_b3509bf3, 21, "huggingface-publicai/", 30, "eurollm-22b-instruct-2512-fast", S_e8f9cf83, 14) \
    Y(S_9545a5e4, 21, "huggingface-publicai/", 29, "gemma-sea-lion-v4-27b-it-fast", S_b2111fe0, 12) \
    Y(S_f88ca25a, 21, "huggingface-publicai/", 23, "olmo-3-7b-instruct-fast", S_20e4c9d8, 8) \
    Y(S_4e8a96c0, 21, "huggingface-publicai/", 26, "olmo-3.1-32b-instruct-fast", S_e9e889d9, 8) \
    Y(S_56a1a658, 21, "huggingface-publicai/", 28, "qwen-sea-lion-v4-32b-it-fast", S_ebe76335, 12) \
    X(S_87d4c3cf, 21, "huggingface-publicai/", 34, "swiss-ai/Apertus-70B-Instruct-2509") \
    X(S_f1cb591f, 21, "huggingface-publicai/", 33, "swiss-ai/Apertus-8B-Instruct-2509") \
    X(S_76f54223, 21, "huggingface-publicai/", 39, "swiss-ai/apertus-70b-instruct-2509-fast") \
    X(S_03d79cbf, 21, "huggingface-publicai/", 38, "swiss-ai/apertus-8b-instruct-2509-fast") \
    X(S_86494cc9, 21, "huggingface-publicai/", 39, "utter-project/EuroLLM-22B-Instruct-2512") \
    X(S_e8f9cf83, 21, "huggingface-publicai/", 44, "utter-project/eurollm-22b-instruct-2512-fast") \
    X(S_d2fa2cfe, 0, "", 21, "huggingface-sambanova") \
    Y(S_d74ee17f, 22, "huggingface-sambanova/", 16, "DeepSeek-R1-0528", S_ce1d53f9, 12) \
    Y(S_1500ed4b, 22, "huggingface-sambanova/", 29, "DeepSeek-R1-Distill-Llama-70B", S_166e35df, 12) \
    Y(S_ffa83b55, 22, "huggingface-sambanova/", 16, "DeepSeek-V3-0324", S_a6523deb, 12) \
    Y(S_0715de3e, 22, "huggingface-sambanova/", 21, "Llama-3.1-8B-Instruct", S_3ca282e3, 16) \
    Y(S_4a5590e7, 22, "huggingface-sambanova/", 22, "Llama-3.3-70B-Instruct", S_2ff449ca, 5) \
    Y(S_d0ea49c7, 22, "huggingface-sambanova/", 35, "Llama-3.3-Swallow-70B-Instruct-v0.4", S_0bb974f4, 14) \
    Y(S_9339d2df, 22, "huggingface-sambanova/", 14, "Qwen/Qwen3-32B", S_70bfcb80, 0) \
    Y(S_17a113fc, 22, "huggingface-sambanova/", 9, "Qwen3-32B", S_70bfcb80, 5) \
    Y(S_587df711, 22, "huggingface-sambanova/", 28, "deepseek-ai/DeepSeek-R1-0528", S_ce1d53f9, 0) \
    Y(S_c5f66a73, 22, "huggingface-sambanova/", 41, "deepseek-ai/DeepSeek-R1-Distill-Llama-70B", S_166e35df, 0) \
    Y(S_4b94f736, 22, "huggingface-sambanova/", 28, "deepseek-ai/DeepSeek-V3-0324", S_a6523deb, 0) \
    Y(S_dd20a8ef, 22, "huggingface-sambanova/", 33, "deepseek-ai/deepseek-r1-0528-fast", S_8652b002, 0) \
    Y(S_c5ca12fe, 22, "huggingface-sambanova/", 46, "deepseek-ai/deepseek-r1-distill-llama-70b-fast", S_7d7a7f3d, 0) \
    Y(S_db2d45d0, 22, "huggingface-sambanova/", 33, "deepseek-ai/deepseek-v3-0324-fast", S_3c3ce927, 0) \
    Y(S_2e05f4a1, 22, "huggingface-sambanova/", 21, "deepseek-r1-0528-fast", S_8652b002, 12) \
    Y(S_3378ce8b, 22, "huggingface-sambanova/", 34, "deepseek-r1-distill-llama-70b-fast", S_7d7a7f3d, 12) \
    Y(S_248a0459, 22, "huggingface-sambanova/", 21, "deepseek-v3-0324-fast", S_3c3ce927, 12) \
    Y(S_63b7ae4f, 22, "huggingface-sambanova/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_8c952b6a, 22, "huggingface-sambanova/", 17, "gpt-oss-120b-fast", S_dfa82145, 7) \
    Y(S_2d43b290, 22, "huggingface-sambanova/", 26, "llama-3.1-8b-instruct-fast", S_9372c334, 11) \
    Y(S_bd4b272d, 22, "huggingface-sambanova/", 27, "llama-3.3-70b-instruct-fast", S_5ae89567, 11) \
    Y(S_58ada14f, 22, "huggingface-sambanova/", 40, "llama-3.3-swallow-70b-instruct-v0.4-fast", S_dfa37965, 14) \
    Y(S_c2d8c5cd, 22, "huggingface-sambanova/", 32, "meta-llama/Llama-3.1-8B-Instruct", S_33b6ba18, 0) \
    Y(S_b16880c5, 22, "huggingface-sambanova/", 33, "meta-llama/Llama-3.3-70B-Instruct", S_6b1130fe, 0) \
    Y(S_bebfdea8, 22, "huggingface-sambanova/", 37, "meta-llama/llama-3.1-8b-instruct-fast", S_9372c334, 0) \
    Y(S_95d8c0c5, 22, "huggingface-sambanova/", 38, "meta-llama/llama-3.3-70b-instruct-fast", S_5ae89567, 0) \
    Y(S_b4cbc1cb, 22, "huggingface-sambanova/", 19, "openai/gpt-oss-120b", S_e9425fb7, 15) \
    Y(S_f522b25a, 22, "huggingface-sambanova/", 24, "openai/gpt-oss-120b-fast", S_dfa82145, 0) \
    Y(S_b9377ed7, 22, "huggingface-sambanova/", 19, "qwen/qwen3-32b-fast", S_fd66b33f, 0) \
    Y(S_b6dab797, 22, "huggingface-sambanova/", 14, "qwen3-32b-fast", S_fd66b33f, 5) \
    X(S_0bb974f4, 22, "huggingface-sambanova/", 49, "tokyotech-llm/Llama-3.3-Swallow-70B-Instruct-v0.4") \
    X(S_dfa37965, 22, "huggingface-sambanova/", 54, "tokyotech-llm/llama-3.3-swallow-70b-instruct-v0.4-fast") \
    X(S_01d5a54d, 0, "", 20, "huggingface-together") \
    Y(S_d0318cf6, 21, "huggingface-together/", 22, "Apriel-1.6-15b-Thinker", S_4c958f2e, 14) \
    Y(S_4a0303b7, 21, "huggingface-together/", 11, "DeepSeek-R1", S_91063e9f, 12) \
    Y(S_74311f0d, 21, "huggingface-together/", 11, "DeepSeek-V3", S_feac3399, 12) \
    Y(S_0ef8e06f, 21, "huggingface-together/", 13, "DeepSeek-V3.1", S_63f8f246, 12) \
    X(S_9182a63c, 21, "huggingface-together/", 26, "EssentialAI/rnj-1-instruct") \
    Y(S_9c9aa88f, 21, "huggingface-together/", 15, "GLM-4.5-Air-FP8", S_b50db517, 8) \
    Y(S_1cfcea4d, 21, "huggingface-together/", 7, "GLM-4.6", S_671a88fe, 8) \
    Y(S_48e69245, 21, "huggingface-together/", 11, "GLM-4.7-FP8", S_b51ef704, 8) \
    Y(S_7f93473a, 21, "huggingface-together/", 5, "GLM-5", S_a693c1c8, 3) \
    Y(S_e8290ff6, 21, "huggingface-together/", 9, "Kimi-K2.5", S_09d40d95, 3) \
    Y(S_dc7c439a, 21, "huggingface-together/", 22, "Llama-3.3-70B-Instruct", S_2ff449ca, 5) \
    Y(S_c75dade4, 21, "huggingface-together/", 38, "Llama-4-Maverick-17B-128E-Instruct-FP8", S_e23f944a, 11) \
    Y(S_d5c37585, 21, "huggingface-together/", 24, "Qwen/Qwen2.5-7B-Instruct", S_3e34fd8f, 0) \
    Y(S_b8ad8f6f, 21, "huggingface-together/", 34, "Qwen/Qwen3-235B-A22B-Instruct-2507", S_57b74087, 0) \
    Y(S_9009b8b4, 21, "huggingface-together/", 35, "Qwen/Qwen3-Coder-480B-A35B-Instruct", S_cbe1eb2d, 0) \
    X(S_244e98d7, 21, "huggingface-together/", 25, "Qwen/Qwen3-Coder-Next-FP8") \
    Y(S_fe90bca6, 21, "huggingface-together/", 32, "Qwen/Qwen3-Next-80B-A3B-Instruct", S_cf6d4027, 0) \
    Y(S_1265d24d, 21, "huggingface-together/", 25, "Qwen/Qwen3-VL-8B-Instruct", S_cf032a23, 0) \
    Y(S_fdaf9503, 21, "huggingface-together/", 22, "Qwen/Qwen3.5-397B-A17B", S_6b8f8953, 5) \
    Y(S_3cd3fdbf, 21, "huggingface-together/", 15, "Qwen/Qwen3.5-9B", S_c202640b, 0) \
    Y(S_e75c66fc, 21, "huggingface-together/", 19, "Qwen2.5-7B-Instruct", S_3e34fd8f, 5) \
    Y(S_e8677931, 21, "huggingface-together/", 29, "Qwen3-235B-A22B-Instruct-2507", S_57b74087, 5) \
    Y(S_622dec98, 21, "huggingface-together/", 30, "Qwen3-Coder-480B-A35B-Instruct", S_cbe1eb2d, 5) \
    Y(S_4d01a16c, 21, "huggingface-together/", 20, "Qwen3-Coder-Next-FP8", S_244e98d7, 5) \
    Y(S_2dc8fae8, 21, "huggingface-together/", 27, "Qwen3-Next-80B-A3B-Instruct", S_cf6d4027, 5) \
    Y(S_508f8dbf, 21, "huggingface-together/", 20, "Qwen3-VL-8B-Instruct", S_cf032a23, 5) \
    Y(S_6b69b8ee, 21, "huggingface-together/", 17, "Qwen3.5-397B-A17B", S_6b8f8953, 10) \
    Y(S_04b1cd21, 21, "huggingface-together/", 10, "Qwen3.5-9B", S_c202640b, 5) \
    X(S_4c958f2e, 21, "huggingface-together/", 36, "ServiceNow-AI/Apriel-1.6-15b-Thinker") \
    Y(S_acfac986, 21, "huggingface-together/", 27, "apriel-1.6-15b-thinker-fast", S_1e7f63e1, 14) \
    Y(S_78411e41, 21, "huggingface-together/", 16, "cogito-671b-v2.1", S_d520b295, 11) \
    Y(S_29893eaa, 21, "huggingface-together/", 21, "cogito-671b-v2.1-fast", S_600b35d8, 11) \
    Y(S_7a2332a8, 21, "huggingface-together/", 20, "cogito-671b-v2.1-fp8", S_c533d8f7, 11) \
    Y(S_e564fc42, 21, "huggingface-together/", 25, "cogito-671b-v2.1-fp8-fast", S_aa28b4e4, 11) \
    X(S_d520b295, 21, "huggingface-together/", 27, "deepcogito/cogito-671b-v2.1") \
    X(S_600b35d8, 21, "huggingface-together/", 32, "deepcogito/cogito-671b-v2.1-fast") \
    X(S_c533d8f7, 21, "huggingface-together/", 31, "deepcogito/cogito-671b-v2.1-fp8") \
    X(S_aa28b4e4, 21, "huggingface-together/", 36, "deepcogito/cogito-671b-v2.1-fp8-fast") \
    Y(S_06469490, 21, "huggingface-together/", 23, "deepseek-ai/DeepSeek-R1", S_91063e9f, 0) \
    Y(S_21e16038, 21, "huggingface-together/", 23, "deepseek-ai/DeepSeek-V3", S_feac3399, 0) \
    Y(S_f1e01e71, 21, "huggingface-together/", 25, "deepseek-ai/DeepSeek-V3.1", S_63f8f246, 0) \
    Y(S_6e6319f3, 21, "huggingface-together/", 28, "deepseek-ai/deepseek-r1-0528", S_08fdadbb, 0) \
    Y(S_05c66c29, 21, "huggingface-together/", 33, "deepseek-ai/deepseek-r1-0528-fast", S_8652b002, 0) \
    Y(S_3365109e, 21, "huggingface-together/", 28, "deepseek-ai/deepseek-r1-fast", S_373674cc, 0) \
    X(S_37bddf12, 21, "huggingface-together/", 28, "deepseek-ai/deepseek-v3-0324") \
    Y(S_33101db4, 21, "huggingface-together/", 33, "deepseek-ai/deepseek-v3-0324-fast", S_3c3ce927, 0) \
    Y(S_0dcc1337, 21, "huggingface-together/", 28, "deepseek-ai/deepseek-v3-fast", S_e573747f, 0) \
    Y(S_f87e720d, 21, "huggingface-together/", 30, "deepseek-ai/deepseek-v3.1-fast", S_d029103b, 0) \
    Y(S_e897c563, 21, "huggingface-together/", 16, "deepseek-r1-0528", S_08fdadbb, 12) \
    Y(S_f84485e8, 21, "huggingface-together/", 21, "deepseek-r1-0528-fast", S_8652b002, 12) \
    Y(S_9a65ec94, 21, "huggingface-together/", 16, "deepseek-r1-fast", S_373674cc, 12) \
    Y(S_761cb604, 21, "huggingface-together/", 16, "deepseek-v3-0324", S_37bddf12, 12) \
    Y(S_d208b4b7, 21, "huggingface-together/", 21, "deepseek-v3-0324-fast", S_3c3ce927, 12) \
    Y(S_8622c7f0, 21, "huggingface-together/", 16, "deepseek-v3-fast", S_e573747f, 12) \
    Y(S_41215604, 21, "huggingface-together/", 18, "deepseek-v3.1-fast", S_d029103b, 12) \
    X(S_d3623f12, 21, "huggingface-together/", 31, "essentialai/rnj-1-instruct-fast") \
    Y(S_e3c944db, 21, "huggingface-together/", 15, "gemma-3n-E4B-it", S_637c8166, 7) \
    Y(S_41533824, 21, "huggingface-together/", 20, "gemma-3n-e4b-it-fast", S_443b13da, 7) \
    Y(S_ad622392, 21, "huggingface-together/", 20, "glm-4.5-air-fp8-fast", S_d68cda68, 8) \
    Y(S_a2037611, 21, "huggingface-together/", 12, "glm-4.6-fast", S_fd39b1f3, 8) \
    Y(S_090b1f66, 21, "huggingface-together/", 16, "glm-4.7-fp8-fast", S_1c2ba137, 8) \
    Y(S_3afedb45, 21, "huggingface-together/", 10, "glm-5-fast", S_a8aec21b, 8) \
    X(S_637c8166, 21, "huggingface-together/", 22, "google/gemma-3n-E4B-it") \
    X(S_443b13da, 21, "huggingface-together/", 27, "google/gemma-3n-e4b-it-fast") \
    Y(S_5898df45, 21, "huggingface-together/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_f206e1a4, 21, "huggingface-together/", 17, "gpt-oss-120b-fast", S_dfa82145, 7) \
    Y(S_0b6143de, 21, "huggingface-together/", 11, "gpt-oss-20b", S_e5de23c1, 7) \
    Y(S_3d0a3255, 21, "huggingface-together/", 16, "gpt-oss-20b-fast", S_f61d345b, 7) \
    Y(S_ca9a4667, 21, "huggingface-together/", 14, "kimi-k2.5-fast", S_4947e827, 11) \
    Y(S_d353b262, 21, "huggingface-together/", 27, "llama-3.3-70b-instruct-fast", S_5ae89567, 11) \
    Y(S_1293340c, 21, "huggingface-together/", 43, "llama-4-maverick-17b-128e-instruct-fp8-fast", S_262c20cf, 11) \
    Y(S_4de71a87, 21, "huggingface-together/", 33, "meta-llama/Llama-3.3-70B-Instruct", S_6b1130fe, 0) \
    Y(S_5688947a, 21, "huggingface-together/", 49, "meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8", S_e23f944a, 0) \
    Y(S_4ffa51b2, 21, "huggingface-together/", 38, "meta-llama/llama-3.3-70b-instruct-fast", S_5ae89567, 0) \
    Y(S_4610ba2b, 21, "huggingface-together/", 54, "meta-llama/llama-4-maverick-17b-128e-instruct-fp8-fast", S_262c20cf, 0) \
    Y(S_a046d8b3, 21, "huggingface-together/", 20, "moonshotai/Kimi-K2.5", S_28a2cedc, 0) \
    Y(S_2dd89b29, 21, "huggingface-together/", 25, "moonshotai/kimi-k2.5-fast", S_4947e827, 0) \
    Y(S_ca04adbc, 21, "huggingface-together/", 19, "openai/gpt-oss-120b", S_e9425fb7, 15) \
    Y(S_6b1d4423, 21, "huggingface-together/", 24, "openai/gpt-oss-120b-fast", S_dfa82145, 0) \
    Y(S_29627385, 21, "huggingface-together/", 18, "openai/gpt-oss-20b", S_1a053f61, 15) \
    Y(S_4cf53893, 21, "huggingface-together/", 23, "openai/gpt-oss-20b-fast", S_f61d345b, 0) \
    X(S_cf273002, 21, "huggingface-together/", 29, "qwen/qwen2.5-7b-instruct-fast") \
    Y(S_28ebbaab, 21, "huggingface-together/", 39, "qwen/qwen3-235b-a22b-instruct-2507-fast", S_ceb20feb, 0) \
    Y(S_b539b6b4, 21, "huggingface-together/", 40, "qwen/qwen3-coder-480b-a35b-instruct-fast", S_01224775, 0) \
    X(S_caf3631b, 21, "huggingface-together/", 39, "qwen/qwen3-coder-480b-a35b-instruct-fp8") \
    X(S_7b126240, 21, "huggingface-together/", 44, "qwen/qwen3-coder-480b-a35b-instruct-fp8-fast") \
    X(S_c0e706da, 21, "huggingface-together/", 30, "qwen/qwen3-coder-next-fp8-fast") \
    Y(S_685ee609, 21, "huggingface-together/", 37, "qwen/qwen3-next-80b-a3b-instruct-fast", S_8cbe3f31, 0) \
    Y(S_f7f1ae3f, 21, "huggingface-together/", 30, "qwen/qwen3-vl-8b-instruct-fast", S_c81b12b2, 0) \
    Y(S_11d4ce58, 21, "huggingface-together/", 27, "qwen/qwen3.5-397b-a17b-fast", S_92fd1348, 0) \
    X(S_a43aed9e, 21, "huggingface-together/", 20, "qwen/qwen3.5-9b-fast") \
    Y(S_26d1f360, 21, "huggingface-together/", 19, "qwen2-5-7b-instruct", S_d81ba490, 0) \
    Y(S_a2400349, 21, "huggingface-together/", 24, "qwen2.5-7b-instruct-fast", S_cf273002, 5) \
    Y(S_292ff7aa, 21, "huggingface-together/", 34, "qwen3-235b-a22b-instruct-2507-fast", S_ceb20feb, 5) \
    Y(S_576eb620, 21, "huggingface-together/", 35, "qwen3-coder-480b-a35b-instruct-fast", S_01224775, 5) \
    Y(S_567df552, 21, "huggingface-together/", 34, "qwen3-coder-480b-a35b-instruct-fp8", S_caf3631b, 5) \
    Y(S_586fc956, 21, "huggingface-together/", 39, "qwen3-coder-480b-a35b-instruct-fp8-fast", S_7b126240, 5) \
    Y(S_6ed2d074, 21, "huggingface-together/", 25, "qwen3-coder-next-fp8-fast", S_c0e706da, 5) \
    Y(S_c9ee4795, 21, "huggingface-together/", 32, "qwen3-next-80b-a3b-instruct-fast", S_8cbe3f31, 5) \
    Y(S_e49d6bd8, 21, "huggingface-together/", 25, "qwen3-vl-8b-instruct-fast", S_c81b12b2, 5) \
    Y(S_56545f84, 21, "huggingface-together/", 22, "qwen3.5-397b-a17b-fast", S_92fd1348, 5) \
    Y(S_06b07fba, 21, "huggingface-together/", 15, "qwen3.5-9b-fast", S_a43aed9e, 5) \
    Y(S_aa73be92, 21, "huggingface-together/", 14, "rnj-1-instruct", S_9182a63c, 12) \
    Y(S_777158db, 21, "huggingface-together/", 19, "rnj-1-instruct-fast", S_d3623f12, 12) \
    X(S_1e7f63e1, 21, "huggingface-together/", 41, "servicenow-ai/apriel-1.6-15b-thinker-fast") \
    X(S_b50db517, 21, "huggingface-together/", 23, "zai-org/GLM-4.5-Air-FP8") \
    Y(S_b9ea2176, 21, "huggingface-together/", 15, "zai-org/GLM-4.6", S_671a88fe, 0) \
    X(S_b51ef704, 21, "huggingface-together/", 19, "zai-org/GLM-4.7-FP8") \
    Y(S_ab6a747c, 21, "huggingface-together/", 13, "zai-org/GLM-5", S_b9881d70, 0) \
    X(S_d68cda68, 21, "huggingface-together/", 28, "zai-org/glm-4.5-air-fp8-fast") \
    Y(S_6dd6935d, 21, "huggingface-together/", 20, "zai-org/glm-4.6-fast", S_fd39b1f3, 0) \
    X(S_1c2ba137, 21, "huggingface-together/", 24, "zai-org/glm-4.7-fp8-fast") \
    Y(S_428aa5fb, 21, "huggingface-together/", 18, "zai-org/glm-5-fast", S_a8aec21b, 0) \
    Y(S_6c2d93a6, 12, "huggingface/", 11, "DeepSeek-R1", S_91063e9f, 12) \
    Y(S_688c2bcb, 12, "huggingface/", 16, "DeepSeek-R1-0528", S_ce1d53f9, 12) \
    Y(S_99335771, 12, "huggingface/", 11, "DeepSeek-V3", S_feac3399, 12) \
    Y(S_fa86064c, 12, "huggingface/", 16, "DeepSeek-V3-0324", S_a6523deb, 12) \
    Y(S_d4607443, 12, "huggingface/", 13, "DeepSeek-V3.1", S_63f8f246, 12) \
    Y(S_3f47167d, 12, "huggingface/", 13, "DeepSeek-V3.2", S_104732cd, 3) \
    Y(S_7d66d143, 12, "huggingface/", 17, "DeepSeek-V4-Flash", S_42ed5edd, 12) \
    Y(S_e78e1f66, 12, "huggingface/", 22, "DeepSeek-V4-Flash-0731", S_ad002eba, 12) \
    Y(S_f7f9aa76, 12, "huggingface/", 28, "DeepSeek-V4-Flash-Vision-Exp", S_dcac2b5d, 12) \
    Y(S_3b441fd4, 12, "huggingface/", 15, "DeepSeek-V4-Pro", S_731778e7, 3) \
    Y(S_f55dfa9a, 12, "huggingface/", 20, "DeepSeek-V4-Pro-0813", S_1134c864, 12) \
    Y(S_03368104, 12, "huggingface/", 19, "DeepSeek-V4.1-Flash", S_996301ef, 12) \
    Y(S_a39947b8, 12, "huggingface/", 24, "DeepSeek-V4.1-Flash-1017", S_80332f07, 12) \
    Y(S_a9cbfc93, 12, "huggingface/", 7, "GLM-4.5", S_43af799e, 8) \
    Y(S_0b03cb9d, 12, "huggingface/", 11, "GLM-4.5-Air", S_1133a5f1, 8) \
    Y(S_d969134a, 12, "huggingface/", 8, "GLM-4.5V", S_cd10f19b, 8) \
    Y(S_417640f2, 12, "huggingface/", 7, "GLM-4.6", S_671a88fe, 8) \
    Y(S_722204cc, 12, "huggingface/", 8, "GLM-4.6V", S_aba09827, 8) \
    Y(S_5563e79e, 12, "huggingface/", 14, "GLM-4.6V-Flash", S_bf0265de, 8) \
    Y(S_2c0bade1, 12, "huggingface/", 7, "GLM-4.7", S_926ec37e, 8) \
    Y(S_91d57e23, 12, "huggingface/", 5, "GLM-5", S_a693c1c8, 3) \
    Y(S_bf6037ef, 12, "huggingface/", 7, "GLM-5.1", S_d46d319f, 3) \
    Y(S_7dfe7c6e, 12, "huggingface/", 7, "GLM-5.2", S_35c4a218, 3) \
    Y(S_87465170, 12, "huggingface/", 7, "GLM-5.3", S_1aa8d75f, 8) \
    Y(S_c77d0eea, 12, "huggingface/", 13, "GLM-5.3-Flash", S_63efa682, 8) \
    Y(S_533bbb87, 12, "huggingface/", 3, "Hy3", S_1bd14b5b, 8) \
    Y(S_74f9c1f1, 12, "huggingface/", 9, "Hy4-flash", S_3a3fc28e, 8) \
    Y(S_afafdb0c, 12, "huggingface/", 11, "Hy4-preview", S_aab7fada, 8) \
    Y(S_aa0e9438, 12, "huggingface/", 7, "Inkling", S_b695d7d7, 3) \
    Y(S_2c1cf554, 12, "huggingface/", 15, "Inkling-2-Small", S_7e3d25f9, 17) \
    Y(S_be8849c2, 12, "huggingface/", 13, "Inkling-Small", S_bf62f61b, 17) \
    Y(S_b5499531, 12, "huggingface/", 16, "Kimi-K2-Instruct", S_d0b09f07, 11) \
    Y(S_36035273, 12, "huggingface/", 21, "Kimi-K2-Instruct-0905", S_dbf1cad2, 11) \
    Y(S_5cb54d73, 12, "huggingface/", 16, "Kimi-K2-Thinking", S_f7860c86, 11) \
    Y(S_0777b68b, 12, "huggingface/", 9, "Kimi-K2.5", S_09d40d95, 3) \
    Y(S_f5834fe3, 12, "huggingface/", 9, "Kimi-K2.6", S_b2d2406a, 3) \
    Y(S_906f2038, 12, "huggingface/", 14, "Kimi-K2.7-Code", S_d53bb386, 3) \
    Y(S_d8facfdd, 12, "huggingface/", 7, "Kimi-K3", S_f026672c, 3) \
    Y(S_c7706559, 12, "huggingface/", 13, "Kimi-K3.1-Pro", S_54cb8b60, 11) \
    Y(S_b744ee14, 12, "huggingface/", 22, "Llama-3.1-70B-Instruct", S_7380069d, 16) \
    Y(S_8ff01b67, 12, "huggingface/", 21, "Llama-3.1-8B-Instruct", S_3ca282e3, 16) \
    Y(S_6018dd1d, 12, "huggingface/", 21, "Llama-3.2-1B-Instruct", S_17462d42, 5) \
    Y(S_0a56c538, 12, "huggingface/", 21, "Llama-3.2-3B-Instruct", S_07904cda, 5) \
    Y(S_56795f68, 12, "huggingface/", 22, "Llama-3.3-70B-Instruct", S_2ff449ca, 5) \
    Y(S_5e85c779, 12, "huggingface/", 13, "MiMo-V2-Flash", S_38e0125e, 11) \
    Y(S_7e7fd7b4, 12, "huggingface/", 9, "MiMo-V2.5", S_5bb7cf3d, 11) \
    Y(S_e4db8633, 12, "huggingface/", 13, "MiMo-V2.5-Pro", S_f9ce9f14, 11) \
    Y(S_a85a32db, 12, "huggingface/", 14, "MiniMax-M1-80k", S_f1b50169, 10) \
    Y(S_8f258372, 12, "huggingface/", 10, "MiniMax-M2", S_ee062322, 10) \
    Y(S_c0027993, 12, "huggingface/", 12, "MiniMax-M2.1", S_1547dd6a, 10) \
    Y(S_1e4ce9b6, 12, "huggingface/", 12, "MiniMax-M2.5", S_69289e5b, 3) \
    Y(S_39ce4f65, 12, "huggingface/", 12, "MiniMax-M2.7", S_5e83edd5, 10) \
    Y(S_3833c8a8, 12, "huggingface/", 10, "MiniMax-M3", S_e884d44e, 3) \
    Y(S_44bc8d5a, 12, "huggingface/", 18, "MiniMax-M3.1-Flash", S_c25d7ac9, 10) \
    Y(S_68eeccf8, 12, "huggingface/", 24, "MiniMaxAI/MiniMax-M1-80k", S_f1b50169, 0) \
    Y(S_ae9b7e1d, 12, "huggingface/", 20, "MiniMaxAI/MiniMax-M2", S_ee062322, 0) \
    Y(S_9fb009e0, 12, "huggingface/", 22, "MiniMaxAI/MiniMax-M2.1", S_1547dd6a, 0) \
    Y(S_780b1ab4, 12, "huggingface/", 22, "MiniMaxAI/MiniMax-M2.5", S_fbe6ebc0, 0) \
    Y(S_21e829ee, 12, "huggingface/", 22, "MiniMaxAI/MiniMax-M2.7", S_5e83edd5, 0) \
    Y(S_9745af21, 12, "huggingface/", 20, "MiniMaxAI/MiniMax-M3", S_6e0b2885, 0) \
    Y(S_a20ce53c, 12, "huggingface/", 28, "MiniMaxAI/MiniMax-M3.1-Flash", S_c25d7ac9, 0) \
    Y(S_669fa612, 12, "huggingface/", 31, "Qwen/Qwen2.5-Coder-32B-Instruct", S_bddd1847, 0) \
    Y(S_6aa71af7, 12, "huggingface/", 20, "Qwen/Qwen3-235B-A22B", S_15e01b88, 0) \
    Y(S_8f660eb1, 12, "huggingface/", 34, "Qwen/Qwen3-235B-A22B-Instruct-2507", S_57b74087, 0) \
    Y(S_6a579873, 12, "huggingface/", 34, "Qwen/Qwen3-235B-A22B-Thinking-2507", S_e40e955a, 0) \
    Y(S_1d65d71d, 12, "huggingface/", 18, "Qwen/Qwen3-30B-A3B", S_37b258fb, 0) \
    Y(S_fd0b5c1c, 12, "huggingface/", 32, "Qwen/Qwen3-30B-A3B-Instruct-2507", S_673326ae, 0) \
    Y(S_2ddb498e, 12, "huggingface/", 14, "Qwen/Qwen3-32B", S_70bfcb80, 0) \
    Y(S_05735439, 12, "huggingface/", 13, "Qwen/Qwen3-8B", S_1a9c3f34, 0) \
    Y(S_d460fc11, 12, "huggingface/", 33, "Qwen/Qwen3-Coder-30B-A3B-Instruct", S_ed61e16b, 0) \
    Y(S_b8ba370d, 12, "huggingface/", 35, "Qwen/Qwen3-Coder-480B-A35B-Instruct", S_cbe1eb2d, 0) \
    Y(S_01e21116, 12, "huggingface/", 21, "Qwen/Qwen3-Coder-Next", S_2d9ce9cd, 0) \
    Y(S_ddffbb51, 12, "huggingface/", 23, "Qwen/Qwen3-Embedding-4B", S_460c96f3, 0) \
    Y(S_c0379a15, 12, "huggingface/", 23, "Qwen/Qwen3-Embedding-8B", S_2cb92229, 0) \
    Y(S_15fa90df, 12, "huggingface/", 32, "Qwen/Qwen3-Next-80B-A3B-Instruct", S_cf6d4027, 0) \
    Y(S_dd824d0d, 12, "huggingface/", 32, "Qwen/Qwen3-Next-80B-A3B-Thinking", S_b5b88773, 0) \
    Y(S_3171315e, 12, "huggingface/", 32, "Qwen/Qwen3-VL-235B-A22B-Instruct", S_44568173, 0) \
    Y(S_2ec6536e, 12, "huggingface/", 32, "Qwen/Qwen3-VL-235B-A22B-Thinking", S_83f66a7b, 0) \
    Y(S_a492511e, 12, "huggingface/", 30, "Qwen/Qwen3-VL-30B-A3B-Instruct", S_09c4a403, 0) \
    Y(S_388da07f, 12, "huggingface/", 22, "Qwen/Qwen3.5-122B-A10B", S_7412f6f1, 0) \
    Y(S_45d95720, 12, "huggingface/", 16, "Qwen/Qwen3.5-27B", S_b51d875a, 0) \
    Y(S_9cbb1258, 12, "huggingface/", 20, "Qwen/Qwen3.5-35B-A3B", S_a91d25bf, 0) \
    Y(S_6f9f3338, 12, "huggingface/", 22, "Qwen/Qwen3.5-397B-A17B", S_6b8f8953, 5) \
    Y(S_7f49f2fd, 12, "huggingface/", 15, "Qwen/Qwen3.5-9B", S_c202640b, 0) \
    Y(S_092ef77c, 12, "huggingface/", 16, "Qwen/Qwen3.6-27B", S_064e1afb, 0) \
    Y(S_60bfb120, 12, "huggingface/", 20, "Qwen/Qwen3.6-35B-A3B", S_d1909065, 0) \
    Y(S_c1decb5c, 12, "huggingface/", 22, "Qwen/Qwen3.8-2.4T-A95B", S_9cc29aa0, 0) \
    Y(S_897b117c, 12, "huggingface/", 16, "Qwen/Qwen3.8-27B", S_b25857f5, 0) \
    Y(S_f5f94f71, 12, "huggingface/", 26, "Qwen2.5-Coder-32B-Instruct", S_bddd1847, 5) \
    Y(S_5f6364f1, 12, "huggingface/", 15, "Qwen3-235B-A22B", S_15e01b88, 5) \
    Y(S_df4d3bea, 12, "huggingface/", 29, "Qwen3-235B-A22B-Instruct-2507", S_57b74087, 5) \
    Y(S_a8c08ac2, 12, "huggingface/", 29, "Qwen3-235B-A22B-Thinking-2507", S_e40e955a, 5) \
    Y(S_9782342f, 12, "huggingface/", 13, "Qwen3-30B-A3B", S_37b258fb, 5) \
    Y(S_452459a9, 12, "huggingface/", 27, "Qwen3-30B-A3B-Instruct-2507", S_673326ae, 5) \
    Y(S_ac201727, 12, "huggingface/", 9, "Qwen3-32B", S_70bfcb80, 5) \
    Y(S_4cd5d0de, 12, "huggingface/", 8, "Qwen3-8B", S_50e43a72, 17) \
    Y(S_c34f5308, 12, "huggingface/", 28, "Qwen3-Coder-30B-A3B-Instruct", S_ed61e16b, 5) \
    Y(S_5666c6ae, 12, "huggingface/", 30, "Qwen3-Coder-480B-A35B-Instruct", S_cbe1eb2d, 5) \
    Y(S_cd936c42, 12, "huggingface/", 16, "Qwen3-Coder-Next", S_2d9ce9cd, 5) \
    Y(S_fe1faedd, 12, "huggingface/", 18, "Qwen3-Embedding-4B", S_460c96f3, 5) \
    Y(S_2db90fb0, 12, "huggingface/", 18, "Qwen3-Embedding-8B", S_2cb92229, 5) \
    Y(S_5c04d1bb, 12, "huggingface/", 27, "Qwen3-Next-80B-A3B-Instruct", S_cf6d4027, 5) \
    Y(S_6fdf4d1b, 12, "huggingface/", 27, "Qwen3-Next-80B-A3B-Thinking", S_b5b88773, 5) \
    Y(S_6f65b6f2, 12, "huggingface/", 27, "Qwen3-VL-235B-A22B-Instruct", S_44568173, 5) \
    Y(S_fcca387a, 12, "huggingface/", 27, "Qwen3-VL-235B-A22B-Thinking", S_83f66a7b, 5) \
    Y(S_655566c7, 12, "huggingface/", 25, "Qwen3-VL-30B-A3B-Instruct", S_09c4a403, 5) \
    Y(S_e971f191, 12, "huggingface/", 17, "Qwen3.5-122B-A10B", S_7412f6f1, 5) \
    Y(S_dfe44234, 12, "huggingface/", 11, "Qwen3.5-27B", S_b51d875a, 5) \
    Y(S_22ec52f9, 12, "huggingface/", 15, "Qwen3.5-35B-A3B", S_a91d25bf, 5) \
    Y(S_7521a503, 12, "huggingface/", 17, "Qwen3.5-397B-A17B", S_6b8f8953, 10) \
    Y(S_ae3d7dc8, 12, "huggingface/", 10, "Qwen3.5-9B", S_c202640b, 5) \
    Y(S_0b69c828, 12, "huggingface/", 11, "Qwen3.6-27B", S_064e1afb, 5) \
    Y(S_325eb036, 12, "huggingface/", 15, "Qwen3.6-35B-A3B", S_d1909065, 5) \
    Y(S_268f9f53, 12, "huggingface/", 17, "Qwen3.8-2.4T-A95B", S_9cc29aa0, 5) \
    Y(S_7ca33e64, 12, "huggingface/", 11, "Qwen3.8-27B", S_b25857f5, 5) \
    Y(S_e8784684, 12, "huggingface/", 14, "Step-3.5-Flash", S_451da562, 11) \
    Y(S_2426cf5c, 12, "huggingface/", 14, "Step-3.7-Flash", S_36124115, 11) \
    Y(S_a5093176, 12, "huggingface/", 24, "XiaomiMiMo/MiMo-V2-Flash", S_38e0125e, 0) \
    Y(S_2b6a4a04, 12, "huggingface/", 20, "XiaomiMiMo/MiMo-V2.5", S_5bb7cf3d, 0) \
    Y(S_7a0e4aec, 12, "huggingface/", 24, "XiaomiMiMo/MiMo-V2.5-Pro", S_f9ce9f14, 0) \
    Y(S_572cdbf8, 12, "huggingface/", 23, "deepseek-ai/DeepSeek-R1", S_91063e9f, 0) \
    Y(S_e4c39840, 12, "huggingface/", 28, "deepseek-ai/DeepSeek-R1-0528", S_ce1d53f9, 0) \
    Y(S_c60b6e65, 12, "huggingface/", 23, "deepseek-ai/DeepSeek-V3", S_feac3399, 0) \
    Y(S_d963d21e, 12, "huggingface/", 28, "deepseek-ai/DeepSeek-V3-0324", S_a6523deb, 0) \
    Y(S_65e67dfa, 12, "huggingface/", 25, "deepseek-ai/DeepSeek-V3.1", S_63f8f246, 0) \
    Y(S_c6f6e50e, 12, "huggingface/", 25, "deepseek-ai/DeepSeek-V3.2", S_9ce6bbba, 0) \
    Y(S_0966fe9a, 12, "huggingface/", 29, "deepseek-ai/DeepSeek-V4-Flash", S_42ed5edd, 0) \
    Y(S_81c204f1, 12, "huggingface/", 34, "deepseek-ai/DeepSeek-V4-Flash-0731", S_ad002eba, 0) \
    Y(S_4766db7e, 12, "huggingface/", 40, "deepseek-ai/DeepSeek-V4-Flash-Vision-Exp", S_dcac2b5d, 0) \
    Y(S_efb24b1d, 12, "huggingface/", 27, "deepseek-ai/DeepSeek-V4-Pro", S_8add57b2, 0) \
    Y(S_49733c75, 12, "huggingface/", 32, "deepseek-ai/DeepSeek-V4-Pro-0813", S_1134c864, 0) \
    Y(S_75ebc3ad, 12, "huggingface/", 31, "deepseek-ai/DeepSeek-V4.1-Flash", S_996301ef, 0) \
    Y(S_2e525d8c, 12, "huggingface/", 36, "deepseek-ai/DeepSeek-V4.1-Flash-1017", S_80332f07, 0) \
    Y(S_3173e77d, 12, "huggingface/", 14, "gemma-3-12b-it", S_11ba885c, 7) \
    Y(S_a883c08a, 12, "huggingface/", 14, "gemma-3-27b-it", S_66de16b5, 7) \
    Y(S_005a82e7, 12, "huggingface/", 13, "gemma-3-4b-it", S_ee1ba5f2, 7) \
    Y(S_3bfd9faa, 12, "huggingface/", 18, "gemma-4-26B-A4B-it", S_cedbdba2, 7) \
    Y(S_95fb50d9, 12, "huggingface/", 14, "gemma-4-31B-it", S_457b17fe, 7) \
    Y(S_08aece08, 12, "huggingface/", 21, "google/gemma-3-12b-it", S_e14d391c, 4) \
    Y(S_9bfa3697, 12, "huggingface/", 21, "google/gemma-3-27b-it", S_fcb67137, 0) \
    Y(S_c823c048, 12, "huggingface/", 20, "google/gemma-3-4b-it", S_04914f6c, 0) \
    Y(S_14280077, 12, "huggingface/", 25, "google/gemma-4-26B-A4B-it", S_cedbdba2, 0) \
    Y(S_8832fb01, 12, "huggingface/", 21, "google/gemma-4-31B-it", S_457b17fe, 0) \
    Y(S_e818facc, 12, "huggingface/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_b4ea7a2c, 12, "huggingface/", 11, "gpt-oss-20b", S_e5de23c1, 7) \
    X(S_8030bd01, 12, "huggingface/", 33, "meta-llama/Llama-3.1-70B-Instruct") \
    Y(S_4dc3b03f, 12, "huggingface/", 32, "meta-llama/Llama-3.1-8B-Instruct", S_33b6ba18, 0) \
    X(S_8b709e3f, 12, "huggingface/", 32, "meta-llama/Llama-3.2-1B-Instruct") \
    Y(S_f82df027, 12, "huggingface/", 32, "meta-llama/Llama-3.2-3B-Instruct", S_6c184ad1, 0) \
    Y(S_8619e0dd, 12, "huggingface/", 33, "meta-llama/Llama-3.3-70B-Instruct", S_6b1130fe, 0) \
    Y(S_e15f7b80, 12, "huggingface/", 27, "moonshotai/Kimi-K2-Instruct", S_d0b09f07, 0) \
    Y(S_3d7c81d3, 12, "huggingface/", 32, "moonshotai/Kimi-K2-Instruct-0905", S_dda50397, 0) \
    Y(S_72ef9dc6, 12, "huggingface/", 27, "moonshotai/Kimi-K2-Thinking", S_f7860c86, 0) \
    Y(S_49c7e832, 12, "huggingface/", 20, "moonshotai/Kimi-K2.5", S_28a2cedc, 0) \
    Y(S_9e12352e, 12, "huggingface/", 20, "moonshotai/Kimi-K2.6", S_e7b6937e, 0) \
    Y(S_0b2e47a5, 12, "huggingface/", 25, "moonshotai/Kimi-K2.7-Code", S_2928b2e4, 0) \
    Y(S_e507e1c9, 12, "huggingface/", 18, "moonshotai/Kimi-K3", S_4816f8cf, 0) \
    Y(S_d73b7b8a, 12, "huggingface/", 24, "moonshotai/Kimi-K3.1-Pro", S_54cb8b60, 0) \
    Y(S_18c01672, 12, "huggingface/", 19, "openai/gpt-oss-120b", S_e9425fb7, 15) \
    Y(S_6aedd0f1, 12, "huggingface/", 18, "openai/gpt-oss-20b", S_1a053f61, 15) \
    Y(S_db15c089, 12, "huggingface/", 25, "stepfun-ai/Step-3.5-Flash", S_451da562, 0) \
    Y(S_03173879, 12, "huggingface/", 25, "stepfun-ai/Step-3.7-Flash", S_36124115, 0) \
    Y(S_7d220095, 12, "huggingface/", 11, "tencent/Hy3", S_1bd14b5b, 0) \
    X(S_3a3fc28e, 12, "huggingface/", 17, "tencent/Hy4-flash") \
    Y(S_16776f7f, 12, "huggingface/", 19, "tencent/Hy4-preview", S_aab7fada, 0) \
    Y(S_e5348eb1, 12, "huggingface/", 24, "thinkingmachines/Inkling", S_31f9fa38, 0) \
    X(S_7e3d25f9, 12, "huggingface/", 32, "thinkingmachines/Inkling-2-Small") \
    Y(S_a268b355, 12, "huggingface/", 30, "thinkingmachines/Inkling-Small", S_bf62f61b, 0) \
    Y(S_a410b2ef, 12, "huggingface/", 15, "zai-org/GLM-4.5", S_43af799e, 0) \
    Y(S_69bc7022, 12, "huggingface/", 19, "zai-org/GLM-4.5-Air", S_1133a5f1, 0) \
    Y(S_ca2dd0d3, 12, "huggingface/", 16, "zai-org/GLM-4.5V", S_cd10f19b, 0) \
    Y(S_646d139d, 12, "huggingface/", 15, "zai-org/GLM-4.6", S_671a88fe, 0) \
    Y(S_ccade7dc, 12, "huggingface/", 16, "zai-org/GLM-4.6V", S_aba09827, 0) \
    Y(S_21c358ef, 12, "huggingface/", 22, "zai-org/GLM-4.6V-Flash", S_bf0265de, 0) \
    Y(S_0fe7e1dd, 12, "huggingface/", 15, "zai-org/GLM-4.7", S_926ec37e, 0) \
    Y(S_2044e25a, 12, "huggingface/", 13, "zai-org/GLM-5", S_b9881d70, 0) \
    Y(S_63b2f362, 12, "huggingface/", 15, "zai-org/GLM-5.1", S_f704a42c, 0) \
    Y(S_3ff13c0a, 12, "huggingface/", 15, "zai-org/GLM-5.2", S_6163d66b, 0) \
    Y(S_24a5e269, 12, "huggingface/", 15, "zai-org/GLM-5.3", S_1aa8d75f, 0) \
    Y(S_5996f195, 12, "huggingface/", 21, "zai-org/GLM-5.3-Flash", S_63efa682, 0) \
    X(S_f7740a04, 0, "", 20, "huggingface_cerebras") \
    X(S_2d37c442, 0, "", 24, "huggingface_fireworks-ai") \
    X(S_a2a2e7f3, 0, "", 16, "huggingface_groq") \
    X(S_6d1502b4, 0, "", 22, "huggingface_hyperbolic") \
    X(S_06c321f7, 0, "", 18, "huggingface_nebius") \
    X(S_409363db, 0, "", 18, "huggingface_novita") \
    X(S_a60d74b6, 0, "", 18, "huggingface_nscale") \
    X(S_4a3dd8e8, 0, "", 20, "huggingface_ovhcloud") \
    X(S_f955b24b, 0, "", 20, "huggingface_publicai") \
    X(S_04f9285b, 0, "", 21, "huggingface_sambanova") \
    X(S_06514274, 0, "", 20, "huggingface_together") \
    Y(S_5388614e, 11, "hyperbolic/", 11, "DeepSeek-V3", S_feac3399, 12) \
    Y(S_f16fe4b4, 11, "hyperbolic/", 22, "Hermes-3-Llama-3.1-70B", S_84cadfca, 13) \
    Y(S_95e5b1a2, 11, "hyperbolic/", 16, "Kimi-K2-Instruct", S_d0b09f07, 11) \
    Y(S_a74c2e80, 11, "hyperbolic/", 20, "Llama-3-70B-Instruct", S_25b8c568, 16) \
    Y(S_52c40991, 11, "hyperbolic/", 22, "Llama-3.1-70B-Instruct", S_7380069d, 16) \
    Y(S_25a31334, 11, "hyperbolic/", 21, "Llama-3.1-8B-Instruct", S_3ca282e3, 16) \
    Y(S_eb201403, 11, "hyperbolic/", 21, "Llama-3.2-3B-Instruct", S_07904cda, 5) \
    Y(S_2df51d5d, 11, "hyperbolic/", 25, "Meta-Llama-3-70B-Instruct", S_25b8c568, 11) \
    Y(S_ea320800, 11, "hyperbolic/", 28, "Meta-Llama-3.1-405B-Instruct", S_9788efac, 11) \
    Y(S_401f4a9f, 11, "hyperbolic/", 27, "Meta-Llama-3.1-70B-Instruct", S_7380069d, 11) \
    Y(S_e7b7b957, 11, "hyperbolic/", 26, "Meta-Llama-3.1-8B-Instruct", S_3ca282e3, 11) \
    Y(S_c1de73c2, 11, "hyperbolic/", 35, "NousResearch/Hermes-3-Llama-3.1-70B", S_84cadfca, 0) \
    Y(S_37b73547, 11, "hyperbolic/", 7, "QwQ-32B", S_02fc775d, 5) \
    Y(S_acbd72c7, 11, "hyperbolic/", 12, "Qwen/QwQ-32B", S_02fc775d, 0) \
    Y(S_165e9efb, 11, "hyperbolic/", 25, "Qwen/Qwen2.5-72B-Instruct", S_db7d5881, 0) \
    Y(S_1fde4143, 11, "hyperbolic/", 31, "Qwen/Qwen2.5-Coder-32B-Instruct", S_bddd1847, 0) \
    Y(S_40995a29, 11, "hyperbolic/", 20, "Qwen2.5-72B-Instruct", S_db7d5881, 5) \
    Y(S_adeb9247, 11, "hyperbolic/", 26, "Qwen2.5-Coder-32B-Instruct", S_bddd1847, 5) \
    Y(S_01e6a6f1, 11, "hyperbolic/", 23, "deepseek-ai/DeepSeek-V3", S_feac3399, 0) \
    Y(S_dcf86f1b, 11, "hyperbolic/", 32, "meta-llama/Llama-3.2-3B-Instruct", S_6c184ad1, 0) \
    Y(S_91056010, 11, "hyperbolic/", 36, "meta-llama/Meta-Llama-3-70B-Instruct", S_25b8c568, 0) \
    Y(S_50dc0ce1, 11, "hyperbolic/", 39, "meta-llama/Meta-Llama-3.1-405B-Instruct", S_9788efac, 0) \
    Y(S_c46c1fd2, 11, "hyperbolic/", 38, "meta-llama/Meta-Llama-3.1-70B-Instruct", S_7380069d, 0) \
    Y(S_82cb0482, 11, "hyperbolic/", 37, "meta-llama/Meta-Llama-3.1-8B-Instruct", S_3ca282e3, 0) \
    Y(S_fbafc168, 11, "hyperbolic/", 27, "moonshotai/Kimi-K2-Instruct", S_d0b09f07, 0) \
    Y(S_587433d5, 11, "hyperbolic/", 20, "qwen2-5-72b-instruct", S_6700b203, 0) \
    X(S_916a98f0, 0, "", 3, "ibm") \
    Y(S_cf127cf8, 4, "ibm/", 23, "granite-3.3-8b-instruct", S_75d7f7ab, 12) \
    Y(S_61df0a74, 4, "ibm/", 19, "granite-4.0-h-micro", S_00654415, 27) \
    Y(S_42d12166, 4, "ibm/", 14, "granite-4.1-8b", S_b272647d, 12) \
    Y(S_1d98b859, 4, "ibm/", 14, "granite-4.2-8b", S_4bbb2ca6, 12) \
    X(S_a1b23004, 0, "", 13, "il-central-1/") \
    X(S_48055612, 0, "", 3, "in.") \
    X(S_22f83076, 0, "", 9, "inception") \
    X(S_d175373c, 0, "", 14, "inception-labs") \
    X(S_36fa58ef, 10, "inception/", 14, "mercury-edit-2") \
    X(S_bb6cf9c2, 0, "", 13, "inceptionlabs") \
    X(S_339cf010, 0, "", 12, "inclusion-ai") \
    Y(S_0195dfc1, 13, "inclusion-ai/", 14, "Ling-flash-2.0", S_3c168115, 12) \
    Y(S_87e60d5e, 13, "inclusion-ai/", 11, "ling-2.6-1t", S_9ab3eb1c, 12) \
    Y(S_8ee155db, 13, "inclusion-ai/", 14, "ling-2.6-flash", S_f02971e4, 12) \
    Y(S_01ade24b, 13, "inclusion-ai/", 14, "ling-3.0-flash", S_9e06d93a, 12) \
    Y(S_52136064, 13, "inclusion-ai/", 18, "ling-3.0-flash-fin", S_a8901bb4, 12) \
    Y(S_84522665, 13, "inclusion-ai/", 20, "ling-3.0-flash-sante", S_d9d53115, 12) \
    Y(S_9ab293d0, 13, "inclusion-ai/", 17, "ling-3.0-flash-vl", S_4502c619, 12) \
    Y(S_79d4195e, 13, "inclusion-ai/", 14, "ling-3.1-flash", S_3f737317, 12) \
    Y(S_e10b243a, 13, "inclusion-ai/", 19, "ling-3.1-flash-1019", S_d385b982, 12) \
    Y(S_125228dd, 13, "inclusion-ai/", 11, "ring-2.6-1t", S_3cffe5bb, 12) \
    X(S_33cf352c, 0, "", 17, "inference-profile") \
    X(S_f2dc4484, 0, "", 6, "io-net") \
    Y(S_b5ccfd6b, 7, "io-net/", 16, "DeepSeek-R1-0528", S_ce1d53f9, 12) \
    Y(S_6f954216, 7, "io-net/", 19, "Devstral-Small-2505", S_3d392236, 10) \
    X(S_ff64f33b, 7, "io-net/", 50, "Intel/Qwen3-Coder-480B-A35B-Instruct-int4-mixed-ar") \
    Y(S_cef07a56, 7, "io-net/", 21, "Kimi-K2-Instruct-0905", S_dbf1cad2, 11) \
    Y(S_95be25c1, 7, "io-net/", 16, "Kimi-K2-Thinking", S_f7860c86, 11) \
    Y(S_f9931f0c, 7, "io-net/", 29, "Llama-3.2-90B-Vision-Instruct", S_0f87aa9a, 11) \
    Y(S_904143bb, 7, "io-net/", 22, "Llama-3.3-70B-Instruct", S_2ff449ca, 5) \
    Y(S_9fea2a43, 7, "io-net/", 38, "Llama-4-Maverick-17B-128E-Instruct-FP8", S_e23f944a, 11) \
    Y(S_f6a45c6d, 7, "io-net/", 20, "Magistral-Small-2506", S_3c0aff60, 10) \
    Y(S_7a8b7c31, 7, "io-net/", 27, "Mistral-Large-Instruct-2411", S_6ae49a96, 10) \
    Y(S_51dcd717, 7, "io-net/", 26, "Mistral-Nemo-Instruct-2407", S_e7a2c2fe, 10) \
    Y(S_a31d61fd, 7, "io-net/", 28, "Qwen/Qwen2.5-VL-32B-Instruct", S_1d56ecfa, 0) \
    Y(S_9e461295, 7, "io-net/", 34, "Qwen/Qwen3-235B-A22B-Thinking-2507", S_e40e955a, 0) \
    Y(S_f9881e51, 7, "io-net/", 32, "Qwen/Qwen3-Next-80B-A3B-Instruct", S_cf6d4027, 0) \
    Y(S_3dcbbad8, 7, "io-net/", 23, "Qwen2.5-VL-32B-Instruct", S_1d56ecfa, 5) \
    Y(S_b32cf849, 7, "io-net/", 29, "Qwen3-235B-A22B-Thinking-2507", S_e40e955a, 5) \
    Y(S_4190e9c5, 7, "io-net/", 44, "Qwen3-Coder-480B-A35B-Instruct-int4-mixed-ar", S_ff64f33b, 6) \
    Y(S_7808f056, 7, "io-net/", 27, "Qwen3-Next-80B-A3B-Instruct", S_cf6d4027, 5) \
    Y(S_58c71e20, 7, "io-net/", 28, "deepseek-ai/DeepSeek-R1-0528", S_ce1d53f9, 0) \
    Y(S_20e6a104, 7, "io-net/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_e37b7d1c, 7, "io-net/", 11, "gpt-oss-20b", S_e5de23c1, 7) \
    Y(S_7cab2cc9, 7, "io-net/", 40, "meta-llama/Llama-3.2-90B-Vision-Instruct", S_0f87aa9a, 0) \
    Y(S_6b6b77c3, 7, "io-net/", 33, "meta-llama/Llama-3.3-70B-Instruct", S_6b1130fe, 0) \
    Y(S_bd9dcb12, 7, "io-net/", 49, "meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8", S_e23f944a, 0) \
    X(S_3d392236, 7, "io-net/", 29, "mistralai/Devstral-Small-2505") \
    X(S_3c0aff60, 7, "io-net/", 30, "mistralai/Magistral-Small-2506") \
    X(S_6ae49a96, 7, "io-net/", 37, "mistralai/Mistral-Large-Instruct-2411") \
    Y(S_b0fb0e68, 7, "io-net/", 36, "mistralai/Mistral-Nemo-Instruct-2407", S_e7a2c2fe, 0) \
    Y(S_a9c9793a, 7, "io-net/", 32, "moonshotai/Kimi-K2-Instruct-0905", S_dda50397, 0) \
    Y(S_70c2146f, 7, "io-net/", 27, "moonshotai/Kimi-K2-Thinking", S_f7860c86, 0) \
    Y(S_e721c279, 7, "io-net/", 19, "openai/gpt-oss-120b", S_e9425fb7, 15) \
    Y(S_36b32f97, 7, "io-net/", 18, "openai/gpt-oss-20b", S_1a053f61, 15) \
    X(S_2f64000c, 0, "", 5, "jamba") \
    X(S_b2e27712, 0, "", 3, "jp.") \
    X(S_e4f9c522, 0, "", 4, "kimi") \
    X(S_4395855d, 0, "", 9, "kwaipilot") \
    Y(S_94183523, 10, "kwaipilot/", 9, "kat-coder", S_0e32bd21, 26) \
    Y(S_2c9fb8bd, 10, "kwaipilot/", 11, "kat-dev-32b", S_373bc48e, 26) \
    Y(S_8b3f9e28, 10, "kwaipilot/", 15, "kat-dev-72b-exp", S_930c9af3, 26) \
    X(S_554e79e6, 0, "", 6, "lambda") \
    Y(S_b83786fe, 7, "lambda/", 21, "Llama-3.1-8B-Instruct", S_3ca282e3, 16) \
    Y(S_4d05e1f7, 7, "lambda/", 21, "Llama-3.2-3B-Instruct", S_07904cda, 5) \
    X(S_0911cdfa, 7, "lambda/", 21, "deepseek-llama3.3-70b") \
    Y(S_82e7f36c, 7, "lambda/", 16, "deepseek-r1-0528", S_08fdadbb, 12) \
    X(S_c880a2b5, 7, "lambda/", 16, "deepseek-r1-671b") \
    Y(S_52cc85ab, 7, "lambda/", 16, "deepseek-v3-0324", S_37bddf12, 12) \
    X(S_fde9d89a, 7, "lambda/", 12, "hermes3-405b") \
    X(S_e6834051, 7, "lambda/", 11, "hermes3-70b") \
    X(S_0d3f183b, 7, "lambda/", 10, "hermes3-8b") \
    Y(S_24c549b5, 7, "lambda/", 7, "lfm-40b", S_791acd8a, 7) \
    Y(S_9088cf58, 7, "lambda/", 6, "lfm-7b", S_acbda9a9, 7) \
    Y(S_35d4c044, 7, "lambda/", 38, "llama-4-maverick-17b-128e-instruct-fp8", S_e7c0f02e, 5) \
    Y(S_5e26d194, 7, "lambda/", 30, "llama-4-scout-17b-16e-instruct", S_17d13e56, 5) \
    X(S_0a6930f7, 7, "lambda/", 26, "llama3.1-405b-instruct-fp8") \
    X(S_08280568, 7, "lambda/", 25, "llama3.1-70b-instruct-fp8") \
    X(S_885ed506, 7, "lambda/", 20, "llama3.1-8b-instruct") \
    X(S_cddb62f5, 7, "lambda/", 34, "llama3.1-nemotron-70b-instruct-fp8") \
    X(S_6eb2c696, 7, "lambda/", 28, "llama3.2-11b-vision-instruct") \
    X(S_69ea7337, 7, "lambda/", 20, "llama3.2-3b-instruct") \
    X(S_b7162f69, 7, "lambda/", 25, "llama3.3-70b-instruct-fp8") \
    X(S_98d5ab28, 7, "lambda/", 25, "qwen25-coder-32b-instruct") \
    Y(S_a1bb5d1e, 7, "lambda/", 13, "qwen3-32b-fp8", S_ce411360, 5) \
    X(S_2d7ba47e, 0, "", 9, "lambda_ai") \
    X(S_42110162, 0, "", 6, "liquid") \
    Y(S_f9e475bf, 7, "liquid/", 12, "LFM2-24B-A2B", S_9f6a3a7a, 9) \
    X(S_d41c0af6, 0, "", 6, "llama2") \
    X(S_4fb53885, 0, "", 6, "llama3") \
    X(S_e00d2bc1, 0, "", 6, "llama4") \
    X(S_636fa966, 0, "", 5, "lmsys") \
    X(S_a3d73971, 0, "", 7, "longcat") \
    Y(S_a9f21692, 8, "longcat/", 11, "longcat-2.5", S_b120506d, 8) \
    Y(S_1f90e2f3, 8, "longcat/", 19, "longcat-2.5-preview", S_4c745695, 8) \
    X(S_c58c4624, 0, "", 13, "me-central-1/") \
    X(S_ea3bd73e, 0, "", 4, "meta") \
    X(S_43939d3e, 0, "", 7, "meta-ai") \
    Y(S_8a7999b2, 5, "meta/", 13, "CodeLlama-13b", S_a48cb7eb, 17) \
    Y(S_e492046f, 5, "meta/", 22, "CodeLlama-13b-Instruct", S_28aebe41, 17) \
    Y(S_beed520d, 5, "meta/", 20, "CodeLlama-13b-Python", S_da4fc0d1, 17) \
    Y(S_b639e0e3, 5, "meta/", 13, "CodeLlama-34b", S_31ef8156, 17) \
    Y(S_b4ae79bb, 5, "meta/", 22, "CodeLlama-34b-Instruct", S_256fa3ec, 17) \
    Y(S_0a46ed22, 5, "meta/", 20, "CodeLlama-34b-Python", S_cd9f71a4, 17) \
    Y(S_c1585121, 5, "meta/", 22, "CodeLlama-70b-Instruct", S_2f961f1c, 0) \
    Y(S_89cc6241, 5, "meta/", 12, "CodeLlama-7b", S_808baca7, 17) \
    Y(S_01fee537, 5, "meta/", 21, "CodeLlama-7b-Instruct", S_e36a0c82, 17) \
    Y(S_17aab169, 5, "meta/", 19, "CodeLlama-7b-Python", S_d891f1ba, 17) \
    Y(S_ffa99d76, 5, "meta/", 16, "Llama-2-13b-chat", S_0dcbadd1, 0) \
    Y(S_b820e469, 5, "meta/", 16, "Llama-2-70b-chat", S_dbec4eac, 0) \
    Y(S_297d1e71, 5, "meta/", 15, "Llama-2-7b-chat", S_3402681b, 0) \
    Y(S_9a958e00, 5, "meta/", 20, "Llama-3-70B-Instruct", S_25b8c568, 16) \
    Y(S_344115a4, 5, "meta/", 19, "Llama-3-8B-Instruct", S_c3f1b47a, 16) \
    Y(S_67e0d0ae, 5, "meta/", 22, "Llama-3.1-70B-Instruct", S_7380069d, 16) \
    Y(S_feef5ab1, 5, "meta/", 21, "Llama-3.1-8B-Instruct", S_3ca282e3, 16) \
    Y(S_99fcba82, 5, "meta/", 29, "Llama-3.2-11B-Vision-Instruct", S_194c97b3, 11) \
    Y(S_772ca25d, 5, "meta/", 21, "Llama-3.2-1B-Instruct", S_17462d42, 5) \
    Y(S_59804501, 5, "meta/", 21, "Llama-3.2-3B-Instruct", S_07904cda, 5) \
    Y(S_665a5bc2, 5, "meta/", 29, "Llama-3.2-90B-Vision-Instruct", S_0f87aa9a, 11) \
    Y(S_d4cc84d4, 5, "meta/", 22, "Llama-3.3-70B-Instruct", S_2ff449ca, 5) \
    X(S_4d956ea8, 5, "meta/", 34, "Llama-4-Maverick-17B-128E-Instruct") \
    Y(S_be567696, 5, "meta/", 38, "Llama-4-Maverick-17B-128E-Instruct-FP8", S_e23f944a, 11) \
    Y(S_6339eb84, 5, "meta/", 30, "Llama-4-Scout-17B-16E-Instruct", S_95a8158e, 11) \
    X(S_7a4d9b39, 5, "meta/", 34, "Llama-4-Scout-17B-16E-Instruct-FP8") \
    Y(S_6c9e2f5d, 5, "meta/", 14, "Llama-Guard-7b", S_59c09389, 11) \
    Y(S_ea013c29, 5, "meta/", 25, "Muse-Spark-Open-816B-A42B", S_4cf598a8, 12) \
    Y(S_cecdea04, 5, "meta/", 13, "codellama-70b", S_df6de5f4, 0) \
    Y(S_0f918150, 5, "meta/", 20, "codellama-70b-python", S_c13651cf, 0) \
    Y(S_147e75b6, 5, "meta/", 23, "llama-3.1-405B-Instruct", S_bdd91470, 0) \
    Y(S_70d614a4, 5, "meta/", 9, "llama-65b", S_a1c88732, 11) \
    Y(S_48bde1f9, 5, "meta/", 16, "llama-guard-2-8b", S_fd36ba6f, 11) \
    Y(S_195c30be, 5, "meta/", 24, "llama-guard-3-11b-vision", S_5901d39d, 11) \
    Y(S_76699410, 5, "meta/", 16, "llama-guard-3-1b", S_6ecdfd2d, 26) \
    Y(S_0ce3dc47, 5, "meta/", 16, "llama-guard-3-8b", S_ef19eb3f, 11) \
    Y(S_0777352f, 5, "meta/", 17, "llama-guard-4-12b", S_f19aa6de, 11) \
    Y(S_e9faf9ca, 5, "meta/", 24, "llama-prompt-guard-2-22m", S_a6cf02e1, 11) \
    Y(S_e276c60e, 5, "meta/", 24, "llama-prompt-guard-2-86m", S_50951817, 11) \
    X(S_930e3950, 5, "meta/", 14, "muse-ember-1.0") \
    X(S_239c1938, 0, "", 10, "meta_llama") \
    X(S_9fbf261b, 0, "", 9, "microsoft") \
    Y(S_57299c45, 10, "microsoft/", 9, "MAI-DS-R1", S_56f5d440, 0) \
    Y(S_31c7bae4, 10, "microsoft/", 12, "MAI-Image-2e", S_a6c57b5b, 0) \
    Y(S_a08fd4b6, 10, "microsoft/", 24, "Phi-3-medium-4k-instruct", S_5b2b1e8e, 0) \
    Y(S_b745acd2, 10, "microsoft/", 21, "Phi-3.5-mini-instruct", S_cc710c2d, 0) \
    Y(S_9806f0c8, 10, "microsoft/", 19, "Phi-4-mini-instruct", S_b5247f59, 0) \
    Y(S_d499de51, 10, "microsoft/", 25, "Phi-4-multimodal-instruct", S_f36c2898, 0) \
    Y(S_2df7428b, 10, "microsoft/", 16, "mai-code-1-flash", S_4d0fb837, 0) \
    Y(S_84fa35ce, 10, "microsoft/", 18, "mai-code-1.1-flash", S_20fa6ea2, 0) \
    Y(S_e9e6a6ba, 10, "microsoft/", 10, "mai-code-2", S_505d48de, 0) \
    Y(S_64e160fb, 10, "microsoft/", 16, "mai-code-2-flash", S_7baf5176, 0) \
    X(S_98cb65a3, 10, "microsoft/", 22, "phi-3-mini-4k-instruct") \
    X(S_70a6e950, 10, "microsoft/", 25, "phi-3-small-128k-instruct") \
    X(S_b4217c9f, 10, "microsoft/", 23, "phi-3-small-8k-instruct") \
    Y(S_75703919, 10, "microsoft/", 26, "phi-3-vision-128k-instruct", S_f447b0dc, 26) \
    X(S_5a5179ef, 10, "microsoft/", 20, "phi-3.5-MoE-instruct") \
    X(S_8ef19334, 10, "microsoft/", 23, "phi-3.5-vision-instruct") \
    X(S_6f7ef1e4, 10, "microsoft/", 20, "phi-4-mini-reasoning") \
    X(S_9d1d4bb6, 10, "microsoft/", 15, "phi-4-reasoning") \
    X(S_e1517be1, 0, "", 7, "minimax") \
    X(S_44ac5131, 0, "", 10, "minimax-ai") \
    X(S_d5c1484e, 0, "", 10, "minimax-cn") \
    X(S_32c14d0d, 8, "minimax/", 6, "M2-her") \
    Y(S_afe67be0, 8, "minimax/", 10, "MiniMax-M2", S_ee062322, 10) \
    Y(S_78932933, 8, "minimax/", 12, "MiniMax-M2.1", S_1547dd6a, 10) \
    X(S_5cf7739d, 8, "minimax/", 22, "MiniMax-M2.1-highspeed") \
    Y(S_59208343, 8, "minimax/", 12, "MiniMax-M2.5", S_69289e5b, 3) \
    X(S_92ba7e9b, 8, "minimax/", 22, "MiniMax-M2.5-highspeed") \
    Y(S_d4ef424c, 8, "minimax/", 12, "MiniMax-M2.7", S_5e83edd5, 10) \
    X(S_da8ecbcb, 8, "minimax/", 22, "MiniMax-M2.7-highspeed") \
    Y(S_da421aca, 8, "minimax/", 10, "MiniMax-M3", S_e884d44e, 3) \
    Y(S_8e76831a, 8, "minimax/", 18, "MiniMax-M3.1-Flash", S_c25d7ac9, 10) \
    X(S_38569139, 8, "minimax/", 18, "minimax-m3-preview") \
    X(S_bb10528b, 8, "minimax/", 13, "speech-2.6-hd") \
    X(S_99da7ee4, 8, "minimax/", 16, "speech-2.6-turbo") \
    X(S_92051019, 0, "", 7, "mistral") \
    X(S_573587f5, 0, "", 10, "mistral-ai") \
    X(S_e2b12cf0, 0, "", 13, "mistral-v1-v3") \
    Y(S_fcbbd8f2, 8, "mistral/", 24, "Mistral-7B-Instruct-v0.1", S_48acbdd0, 10) \
    Y(S_d5ba095a, 8, "mistral/", 24, "Mistral-7B-Instruct-v0.2", S_1704e521, 10) \
    Y(S_0bc8a973, 8, "mistral/", 24, "Mistral-7B-Instruct-v0.3", S_8cbb9140, 10) \
    Y(S_4772732e, 8, "mistral/", 15, "Mistral-7B-v0.1", S_cdf50930, 10) \
    Y(S_529f9549, 8, "mistral/", 17, "Mixtral-8x7B-v0.1", S_ddc1bd48, 10) \
    X(S_fc67c8f5, 8, "mistral/", 14, "codestral-2405") \
    Y(S_5d7578c5, 8, "mistral/", 14, "codestral-2501", S_54170ee4, 10) \
    Y(S_52655e37, 8, "mistral/", 14, "codestral-2508", S_0966b1a7, 10) \
    X(S_c1040d03, 8, "mistral/", 20, "codestral-embed-2505") \
    X(S_ecff070a, 8, "mistral/", 16, "codestral-latest") \
    X(S_84b6a619, 8, "mistral/", 22, "codestral-mamba-latest") \
    X(S_7df9d123, 8, "mistral/", 24, "deepseek-v4-1-flash-1017") \
    Y(S_ee6bf01d, 8, "mistral/", 13, "devstral-2512", S_750b8ba2, 10) \
    X(S_4416b720, 8, "mistral/", 15, "devstral-latest") \
    X(S_4cfe40b4, 8, "mistral/", 20, "devstral-medium-2507") \
    X(S_7441d64e, 8, "mistral/", 20, "devstral-medium-2512") \
    X(S_130b9183, 8, "mistral/", 22, "devstral-medium-latest") \
    Y(S_00bc6abf, 8, "mistral/", 19, "devstral-small-2505", S_4dab0c9c, 10) \
    X(S_a5aa0448, 8, "mistral/", 19, "devstral-small-2507") \
    X(S_55c09259, 8, "mistral/", 21, "devstral-small-latest") \
    Y(S_9484c89f, 8, "mistral/", 7, "glm-5-2", S_7c4d8efc, 8) \
    Y(S_56d90955, 8, "mistral/", 7, "glm-5.2", S_5ee77133, 23) \
    Y(S_32a2218e, 8, "mistral/", 7, "glm-5.3", S_2ee9e854, 11) \
    Y(S_cab5a702, 8, "mistral/", 13, "glm-5.3-flash", S_59a3f39d, 23) \
    X(S_9d41a0ef, 8, "mistral/", 24, "labs-devstral-small-2512") \
    X(S_4dff21e0, 8, "mistral/", 25, "magistral-medium-1-2-2509") \
    Y(S_1fce2963, 8, "mistral/", 21, "magistral-medium-2506", S_a729b822, 10) \
    X(S_4231b7d1, 8, "mistral/", 21, "magistral-medium-2509") \
    X(S_c2d17fff, 8, "mistral/", 23, "magistral-medium-latest") \
    X(S_c75a8406, 8, "mistral/", 24, "magistral-small-1-2-2509") \
    Y(S_9e8cff58, 8, "mistral/", 20, "magistral-small-2506", S_302196ab, 10) \
    X(S_e00ca951, 8, "mistral/", 22, "magistral-small-latest") \
    Y(S_773e65c4, 8, "mistral/", 18, "ministral-14b-2512", S_7cd1a7c3, 10) \
    X(S_d6c63d01, 8, "mistral/", 20, "ministral-3-14b-2512") \
    X(S_7c02ca7f, 8, "mistral/", 19, "ministral-3-3b-2512") \
    X(S_a4ca234c, 8, "mistral/", 19, "ministral-3-8b-2512") \
    Y(S_74655994, 8, "mistral/", 12, "ministral-3b", S_5a0ea3e3, 10) \
    Y(S_dbb41543, 8, "mistral/", 17, "ministral-3b-2512", S_0ad25796, 10) \
    X(S_a5129e98, 8, "mistral/", 19, "ministral-3b-latest") \
    X(S_7878cdd4, 8, "mistral/", 17, "ministral-8b-2410") \
    Y(S_561e2abd, 8, "mistral/", 17, "ministral-8b-2512", S_81e05904, 10) \
    X(S_e5f7f4db, 8, "mistral/", 19, "ministral-8b-latest") \
    Y(S_73d87638, 8, "mistral/", 10, "mistral-7b", S_73354cfd, 39) \
    Y(S_fc7412a4, 8, "mistral/", 15, "mistral-7b-v0.2", S_d1f802bd, 0) \
    X(S_a4b80fa2, 8, "mistral/", 18, "mistral-embed-2312") \
    Y(S_01eff9cf, 8, "mistral/", 18, "mistral-large-2402", S_1fa2ffa2, 0) \
    Y(S_3d8f3246, 8, "mistral/", 18, "mistral-large-2407", S_2000e894, 10) \
    Y(S_6dcf05eb, 8, "mistral/", 18, "mistral-large-2411", S_d6daeb0b, 10) \
    Y(S_1344c7b5, 8, "mistral/", 18, "mistral-large-2512", S_c112644f, 10) \
    X(S_d0d8674c, 8, "mistral/", 19, "mistral-large-4-0-8") \
    Y(S_2fd1b022, 8, "mistral/", 20, "mistral-large-latest", S_8d838a18, 0) \
    Y(S_2d328e6c, 8, "mistral/", 14, "mistral-medium", S_8033272f, 10) \
    X(S_0f659403, 8, "mistral/", 19, "mistral-medium-2312") \
    Y(S_e1eaadb9, 8, "mistral/", 19, "mistral-medium-2505", S_020fa132, 10) \
    X(S_901353d1, 8, "mistral/", 19, "mistral-medium-2508") \
    X(S_9824e969, 8, "mistral/", 19, "mistral-medium-2604") \
    Y(S_8abf8ae2, 8, "mistral/", 16, "mistral-medium-3", S_469872fb, 10) \
    X(S_31ae4d0e, 8, "mistral/", 18, "mistral-medium-3-1") \
    X(S_4ef4ae6c, 8, "mistral/", 23, "mistral-medium-3-1-2508") \
    Y(S_5c18cc0e, 8, "mistral/", 18, "mistral-medium-3-5", S_dff2ffe2, 10) \
    X(S_e6077fdc, 8, "mistral/", 21, "mistral-medium-latest") \
    Y(S_886c97fb, 8, "mistral/", 22, "mistral-nemo-base-2407", S_f4168e41, 26) \
    X(S_7a68dd67, 8, "mistral/", 16, "mistral-ocr-2503") \
    X(S_bf5152e8, 8, "mistral/", 27, "mistral-ocr-2503-completion") \
    X(S_7b31f4b6, 8, "mistral/", 16, "mistral-ocr-2505") \
    X(S_7bf02933, 8, "mistral/", 27, "mistral-ocr-2505-completion") \
    X(S_b109eb9b, 8, "mistral/", 16, "mistral-ocr-2512") \
    X(S_7ca2828c, 8, "mistral/", 27, "mistral-ocr-2512-completion") \
    X(S_ecb48032, 8, "mistral/", 13, "mistral-ocr-3") \
    X(S_18909dd8, 8, "mistral/", 15, "mistral-ocr-3-0") \
    X(S_9bce8e6d, 8, "mistral/", 13, "mistral-ocr-4") \
    X(S_15624087, 8, "mistral/", 15, "mistral-ocr-4-0") \
    X(S_c0aba3cc, 8, "mistral/", 26, "mistral-ocr-4-0-completion") \
    X(S_d3d61bd0, 8, "mistral/", 15, "mistral-ocr-4-1") \
    X(S_d5e2747e, 8, "mistral/", 26, "mistral-ocr-4-1-completion") \
    X(S_1039ccda, 8, "mistral/", 24, "mistral-ocr-4-completion") \
    X(S_07dd6a76, 8, "mistral/", 18, "mistral-ocr-latest") \
    Y(S_e55804cc, 8, "mistral/", 12, "mistral-saba", S_e54f649d, 10) \
    X(S_4f470e34, 8, "mistral/", 19, "mistral-saba-latest") \
    Y(S_81a6c1a4, 8, "mistral/", 18, "mistral-small-2402", S_99af64e2, 0) \
    Y(S_654f9557, 8, "mistral/", 31, "mistral-small-24b-instruct-2501", S_48b3fb56, 10) \
    X(S_29c4ee52, 8, "mistral/", 18, "mistral-small-2506") \
    Y(S_fe556287, 8, "mistral/", 18, "mistral-small-2603", S_6fbffe76, 10) \
    X(S_ec1f8611, 8, "mistral/", 22, "mistral-small-3-2-2506") \
    Y(S_eee465aa, 8, "mistral/", 30, "mistral-small-3.1-24b-instruct", S_0417f412, 25) \
    Y(S_e4345835, 8, "mistral/", 30, "mistral-small-3.2-24b-instruct", S_38b44d06, 10) \
    X(S_90484218, 8, "mistral/", 20, "mistral-small-latest") \
    Y(S_58d336bf, 8, "mistral/", 12, "mistral-tiny", S_08c316c9, 10) \
    Y(S_0c0e5b18, 8, "mistral/", 13, "mixtral-8x22b", S_518fa9d8, 5) \
    Y(S_d8648d16, 8, "mistral/", 12, "mixtral-8x7b", S_e6ba87c9, 34) \
    X(S_090d4fba, 8, "mistral/", 20, "open-codestral-mamba") \
    X(S_0e092acf, 8, "mistral/", 15, "open-mistral-7b") \
    X(S_6452a4cf, 8, "mistral/", 17, "open-mistral-nemo") \
    X(S_9036dba1, 8, "mistral/", 22, "open-mistral-nemo-2407") \
    X(S_518fa9d8, 8, "mistral/", 18, "open-mixtral-8x22b") \
    X(S_46ca0776, 8, "mistral/", 17, "open-mixtral-8x7b") \
    Y(S_b6105b09, 8, "mistral/", 16, "pixtral-12b-2409", S_93d2ee5f, 10) \
    X(S_46b187eb, 8, "mistral/", 18, "pixtral-12b-latest") \
    Y(S_cc572006, 8, "mistral/", 18, "pixtral-large-2411", S_fb787896, 10) \
    Y(S_9e942a30, 8, "mistral/", 18, "pixtral-large-2502", S_0c89df0e, 0) \
    X(S_b0e62b6b, 8, "mistral/", 20, "pixtral-large-latest") \
    X(S_60d82b0f, 8, "mistral/", 17, "voxtral-mini-2602") \
    Y(S_2dcf79e1, 8, "mistral/", 20, "voxtral-mini-3b-2507", S_027a630e, 8) \
    X(S_e24a95b8, 8, "mistral/", 21, "voxtral-mini-tts-2603") \
    X(S_2f7a042a, 8, "mistral/", 23, "voxtral-mini-tts-latest") \
    Y(S_46b6a918, 8, "mistral/", 22, "voxtral-small-24b-2507", S_782de3e2, 8) \
    X(S_9d9bfb08, 8, "mistral/", 18, "voxtral-small-2507") \
    X(S_704c792e, 8, "mistral/", 20, "voxtral-small-latest") \
    X(S_e16edcf7, 8, "mistral/", 11, "zai-glm-5-2") \
    X(S_209dc263, 8, "mistral/", 11, "zai-glm-5-3") \
    X(S_25799099, 8, "mistral/", 17, "zai-glm-5-3-flash") \
    X(S_86b3f5bf, 0, "", 10, "mistral_ai") \
    X(S_938973a5, 0, "", 9, "mistralai") \
    X(S_343dd892, 0, "", 10, "modal-labs") \
    Y(S_634831b5, 6, "modal/", 19, "DeepSeek-V4.1-Flash", S_996301ef, 12) \
    Y(S_1f01eb71, 6, "modal/", 19, "GLM-5.3-Flash-NVFP4", S_fceae978, 7) \
    Y(S_54d1cdc3, 6, "modal/", 13, "Inkling-NVFP4", S_b69b383b, 17) \
    Y(S_8752a675, 6, "modal/", 7, "Kimi-K3", S_f026672c, 3) \
    Y(S_75d1aff4, 6, "modal/", 13, "Kimi-K3.1-Pro", S_54cb8b60, 11) \
    Y(S_87385fea, 6, "modal/", 25, "Muse-Spark-Open-816B-A42B", S_4cf598a8, 12) \
    Y(S_19c40666, 6, "modal/", 22, "Qwen/Qwen3.8-2.4T-A95B", S_9cc29aa0, 0) \
    X(S_afb4259e, 6, "modal/", 28, "Qwen/Qwen3.8-Max-VL-Thinking") \
    Y(S_ade2b029, 6, "modal/", 17, "Qwen3.8-2.4T-A95B", S_9cc29aa0, 5) \
    Y(S_48390511, 6, "modal/", 23, "Qwen3.8-Max-VL-Thinking", S_afb4259e, 5) \
    Y(S_1efed73e, 6, "modal/", 31, "deepseek-ai/DeepSeek-V4.1-Flash", S_996301ef, 0) \
    X(S_4cf598a8, 6, "modal/", 37, "meta-models/Muse-Spark-Open-816B-A42B") \
    Y(S_39c689f6, 6, "modal/", 18, "moonshotai/Kimi-K3", S_4816f8cf, 0) \
    Y(S_56412602, 6, "modal/", 24, "moonshotai/Kimi-K3.1-Pro", S_54cb8b60, 0) \
    X(S_fceae978, 6, "modal/", 26, "nvidia/GLM-5.3-Flash-NVFP4") \
    X(S_b69b383b, 6, "modal/", 30, "thinkingmachines/Inkling-NVFP4") \
    X(S_6749675d, 0, "", 8, "moonshot") \
    X(S_4e234a65, 0, "", 11, "moonshot-ai") \
    X(S_e4be74b6, 0, "", 10, "moonshotai") \
    X(S_f06faad5, 0, "", 13, "moonshotai-cn") \
    Y(S_2e21b355, 11, "moonshotai/", 4, "k2p5", S_d78cf0fd, 31) \
    Y(S_21fa298e, 11, "moonshotai/", 4, "k2p6", S_f7e3d7f7, 18) \
    X(S_e93f1113, 11, "moonshotai/", 15, "kimi-for-coding") \
    X(S_fc22a8bd, 11, "moonshotai/", 20, "kimi-k2-0711-preview") \
    X(S_14babfc2, 11, "moonshotai/", 20, "kimi-k2-0905-preview") \
    X(S_6096c48f, 11, "moonshotai/", 22, "kimi-k2-thinking-turbo") \
    X(S_c2d88a0e, 11, "moonshotai/", 21, "kimi-k2-turbo-preview") \
    X(S_65788b80, 11, "moonshotai/", 16, "kimi-latest-128k") \
    X(S_33698c14, 11, "moonshotai/", 15, "kimi-latest-32k") \
    X(S_f95e5c83, 11, "moonshotai/", 14, "kimi-latest-8k") \
    X(S_b75d848b, 11, "moonshotai/", 21, "kimi-thinking-preview") \
    X(S_a61aaa63, 11, "moonshotai/", 16, "moonshot-v1-128k") \
    X(S_2608fbf5, 11, "moonshotai/", 21, "moonshot-v1-128k-0430") \
    X(S_6e6aea77, 11, "moonshotai/", 31, "moonshot-v1-128k-vision-preview") \
    X(S_77a9f8d5, 11, "moonshotai/", 15, "moonshot-v1-32k") \
    X(S_a2ff9b88, 11, "moonshotai/", 20, "moonshot-v1-32k-0430") \
    X(S_aff460e3, 11, "moonshotai/", 30, "moonshot-v1-32k-vision-preview") \
    X(S_fab3ecb7, 11, "moonshotai/", 14, "moonshot-v1-8k") \
    X(S_6f112450, 11, "moonshotai/", 19, "moonshot-v1-8k-0430") \
    X(S_bd409c0c, 11, "moonshotai/", 29, "moonshot-v1-8k-vision-preview") \
    X(S_0916fefd, 11, "moonshotai/", 16, "moonshot-v1-auto") \
    X(S_f5f61e92, 0, "", 5, "morph") \
    Y(S_bf123620, 6, "morph/", 4, "auto", S_0916fefd, 12) \
    X(S_129c5aa8, 6, "morph/", 16, "morph-dsv41flash") \
    X(S_63d438f5, 6, "morph/", 21, "morph-dsv41flash-1017") \
    X(S_4df1d407, 6, "morph/", 28, "morph-dsv41flash-abliterated") \
    X(S_06ce5884, 6, "morph/", 15, "morph-dsv4flash") \
    X(S_9bb62968, 6, "morph/", 16, "morph-glm53-744b") \
    X(S_720a785b, 6, "morph/", 16, "morph-glm53flash") \
    X(S_a6e0cf1c, 6, "morph/", 12, "morph-kimik3") \
    X(S_0e15d50b, 6, "morph/", 17, "morph-kimik3-fast") \
    X(S_911cf5ca, 6, "morph/", 8, "morph-v3") \
    Y(S_e4d0c899, 7, "nebius/", 15, "BAAI/bge-en-icl", S_b2f6ce76, 0) \
    X(S_a08d6ff6, 7, "nebius/", 28, "BAAI/bge-multilingual-gemma2") \
    Y(S_37e4fbcf, 7, "nebius/", 22, "Cosmos3-Super-Reasoner", S_dfb5eaa4, 7) \
    Y(S_e0b33282, 7, "nebius/", 11, "DeepSeek-R1", S_91063e9f, 12) \
    Y(S_9e86e454, 7, "nebius/", 21, "DeepSeek-R1-0528-fast", S_1a3a952e, 12) \
    Y(S_1a4bc993, 7, "nebius/", 29, "DeepSeek-R1-Distill-Llama-70B", S_166e35df, 12) \
    Y(S_e44750f3, 7, "nebius/", 11, "DeepSeek-V3", S_feac3399, 12) \
    Y(S_d2928be2, 7, "nebius/", 21, "DeepSeek-V3-0324-fast", S_0850b274, 12) \
    Y(S_43765832, 7, "nebius/", 13, "DeepSeek-V3.2", S_104732cd, 3) \
    Y(S_b3d43701, 7, "nebius/", 17, "DeepSeek-V4-Flash", S_42ed5edd, 12) \
    Y(S_4309072f, 7, "nebius/", 22, "DeepSeek-V4-Flash-0731", S_ad002eba, 12) \
    Y(S_74e2eeeb, 7, "nebius/", 15, "DeepSeek-V4-Pro", S_731778e7, 3) \
    Y(S_d817c21d, 7, "nebius/", 20, "DeepSeek-V4-Pro-0813", S_1134c864, 12) \
    Y(S_f66d2714, 7, "nebius/", 19, "DeepSeek-V4.1-Flash", S_996301ef, 12) \
    Y(S_f2768b2f, 7, "nebius/", 24, "DeepSeek-V4.1-Flash-1017", S_80332f07, 12) \
    Y(S_da0cbceb, 7, "nebius/", 7, "GLM-5.1", S_d46d319f, 3) \
    Y(S_baeef394, 7, "nebius/", 7, "GLM-5.2", S_35c4a218, 3) \
    Y(S_1d462013, 7, "nebius/", 7, "GLM-5.3", S_1aa8d75f, 8) \
    Y(S_931ee96d, 7, "nebius/", 13, "GLM-5.3-Flash", S_63efa682, 8) \
    Y(S_c5ed9caf, 7, "nebius/", 23, "Hermes-3-Llama-3.1-405B", S_2bddf777, 13) \
    Y(S_3f942a06, 7, "nebius/", 9, "Kimi-K2.6", S_b2d2406a, 3) \
    Y(S_099729b0, 7, "nebius/", 14, "Kimi-K2.7-Code", S_d53bb386, 3) \
    Y(S_c2fb8275, 7, "nebius/", 7, "Kimi-K3", S_f026672c, 3) \
    Y(S_22239fa0, 7, "nebius/", 13, "Kimi-K3.1-Pro", S_54cb8b60, 11) \
    Y(S_6927891d, 7, "nebius/", 22, "Llama-3.1-70B-Instruct", S_7380069d, 16) \
    Y(S_89c4985a, 7, "nebius/", 32, "Llama-3.1-Nemotron-Ultra-253B-v1", S_67a1170c, 7) \
    Y(S_bbd12369, 7, "nebius/", 27, "Llama-3.3-70B-Instruct-fast", S_2cd45f11, 11) \
    Y(S_47a96b41, 7, "nebius/", 31, "Llama-3.3-Nemotron-Super-49B-v1", S_b9ab67d0, 7) \
    Y(S_431dcfbf, 7, "nebius/", 28, "Meta-Llama-3.1-405B-Instruct", S_9788efac, 11) \
    Y(S_dd7c5654, 7, "nebius/", 27, "Meta-Llama-3.1-70B-Instruct", S_7380069d, 11) \
    Y(S_1d6410f1, 7, "nebius/", 26, "Meta-Llama-3.1-8B-Instruct", S_3ca282e3, 11) \
    Y(S_5bee1b94, 7, "nebius/", 31, "Meta-Llama-3.1-8B-Instruct-fast", S_90c97472, 11) \
    Y(S_bafce567, 7, "nebius/", 13, "MiniCPM-V-4_5", S_36e17c48, 8) \
    Y(S_2bb510b0, 7, "nebius/", 12, "MiniMax-M2.5", S_69289e5b, 3) \
    Y(S_25ad0dd8, 7, "nebius/", 10, "MiniMax-M3", S_e884d44e, 3) \
    Y(S_56510504, 7, "nebius/", 18, "MiniMax-M3.1-Flash", S_c25d7ac9, 10) \
    Y(S_916f49dd, 7, "nebius/", 22, "MiniMaxAI/MiniMax-M2.5", S_fbe6ebc0, 0) \
    Y(S_87a20adf, 7, "nebius/", 20, "MiniMaxAI/MiniMax-M3", S_6e0b2885, 0) \
    Y(S_5562b559, 7, "nebius/", 28, "MiniMaxAI/MiniMax-M3.1-Flash", S_c25d7ac9, 0) \
    Y(S_4ea93e8b, 7, "nebius/", 26, "Mistral-Nemo-Instruct-2407", S_e7a2c2fe, 10) \
    Y(S_a949d130, 7, "nebius/", 30, "NVIDIA-Nemotron-3-Nano-30B-A3B", S_94059d06, 7) \
    Y(S_e662b227, 7, "nebius/", 33, "NVIDIA-Nemotron-3-Super-120B-A12B", S_31cfec24, 7) \
    Y(S_1cf00974, 7, "nebius/", 33, "NVIDIA-Nemotron-3-Ultra-550B-A55B", S_cbcad9ec, 7) \
    Y(S_7ce20419, 7, "nebius/", 28, "NVIDIA-Nemotron-3.5-Super-VL", S_c860ad5c, 7) \
    Y(S_525ac7a5, 7, "nebius/", 20, "Nemotron-3-Nano-Omni", S_735bbe1a, 7) \
    Y(S_c0c58196, 7, "nebius/", 26, "Nemotron-3-Ultra-550b-a55b", S_c6003282, 7) \
    Y(S_e6acbafe, 7, "nebius/", 21, "Nemotron-3.5-Super-VL", S_c860ad5c, 14) \
    Y(S_19a11ef8, 7, "nebius/", 22, "Nemotron-3_5-Lightning", S_ef3851a6, 7) \
    Y(S_37badd70, 7, "nebius/", 36, "NousResearch/Hermes-3-Llama-3.1-405B", S_2bddf777, 0) \
    Y(S_5cfa3367, 7, "nebius/", 7, "QwQ-32B", S_02fc775d, 5) \
    Y(S_3c6455bb, 7, "nebius/", 12, "Qwen/QwQ-32B", S_02fc775d, 0) \
    X(S_5128bc7f, 7, "nebius/", 26, "Qwen/Qwen2-VL-72B-Instruct") \
    X(S_7ad844b9, 7, "nebius/", 25, "Qwen/Qwen2-VL-7B-Instruct") \
    Y(S_f45b2e38, 7, "nebius/", 25, "Qwen/Qwen2.5-72B-Instruct", S_db7d5881, 0) \
    X(S_5f5bdc6d, 7, "nebius/", 26, "Qwen/Qwen2.5-Coder-7B-fast") \
    Y(S_ada3c362, 7, "nebius/", 14, "Qwen/Qwen3-14B", S_36dc191a, 0) \
    Y(S_9d7501f4, 7, "nebius/", 20, "Qwen/Qwen3-235B-A22B", S_15e01b88, 0) \
    Y(S_025be95d, 7, "nebius/", 18, "Qwen/Qwen3-30B-A3B", S_37b258fb, 0) \
    X(S_34c29449, 7, "nebius/", 19, "Qwen/Qwen3-32B-fast") \
    X(S_ce264cb1, 7, "nebius/", 13, "Qwen/Qwen3-4B") \
    Y(S_1807e571, 7, "nebius/", 23, "Qwen/Qwen3-Embedding-8B", S_2cb92229, 0) \
    Y(S_fa5b2c7f, 7, "nebius/", 32, "Qwen/Qwen3-Next-80B-A3B-Thinking", S_b5b88773, 0) \
    Y(S_02d2d5b4, 7, "nebius/", 22, "Qwen/Qwen3.5-397B-A17B", S_6b8f8953, 5) \
    Y(S_3d920c00, 7, "nebius/", 16, "Qwen/Qwen3.8-27B", S_b25857f5, 0) \
    Y(S_7f840a25, 7, "nebius/", 21, "Qwen2-VL-72B-Instruct", S_5128bc7f, 5) \
    Y(S_a8b71628, 7, "nebius/", 20, "Qwen2-VL-7B-Instruct", S_7ad844b9, 5) \
    Y(S_8605603f, 7, "nebius/", 20, "Qwen2.5-72B-Instruct", S_db7d5881, 5) \
    Y(S_a5cdfd3f, 7, "nebius/", 21, "Qwen2.5-Coder-7B-fast", S_5f5bdc6d, 5) \
    Y(S_b35c47f8, 7, "nebius/", 9, "Qwen3-14B", S_36dc191a, 5) \
    Y(S_6466637b, 7, "nebius/", 15, "Qwen3-235B-A22B", S_15e01b88, 5) \
    Y(S_b610f408, 7, "nebius/", 13, "Qwen3-30B-A3B", S_37b258fb, 5) \
    Y(S_1f7e63a6, 7, "nebius/", 14, "Qwen3-32B-fast", S_34c29449, 5) \
    Y(S_6d5fd355, 7, "nebius/", 8, "Qwen3-4B", S_ce264cb1, 5) \
    Y(S_694daf41, 7, "nebius/", 18, "Qwen3-Embedding-8B", S_2cb92229, 5) \
    Y(S_855c51d0, 7, "nebius/", 27, "Qwen3-Next-80B-A3B-Thinking", S_b5b88773, 5) \
    Y(S_c2845ecc, 7, "nebius/", 17, "Qwen3.5-397B-A17B", S_6b8f8953, 10) \
    Y(S_519bfc2c, 7, "nebius/", 11, "Qwen3.8-27B", S_b25857f5, 5) \
    Y(S_83de7aaf, 7, "nebius/", 4, "beam", S_867afe44, 11) \
    Y(S_4a5b7be2, 7, "nebius/", 10, "bge-en-icl", S_b2f6ce76, 5) \
    Y(S_98abcaef, 7, "nebius/", 23, "bge-multilingual-gemma2", S_a08d6ff6, 5) \
    Y(S_a1e20e9b, 7, "nebius/", 23, "deepseek-ai/DeepSeek-R1", S_91063e9f, 0) \
    X(S_1a3a952e, 7, "nebius/", 33, "deepseek-ai/DeepSeek-R1-0528-fast") \
    Y(S_b7f532e6, 7, "nebius/", 41, "deepseek-ai/DeepSeek-R1-Distill-Llama-70B", S_166e35df, 0) \
    Y(S_ea888291, 7, "nebius/", 23, "deepseek-ai/DeepSeek-V3", S_feac3399, 0) \
    X(S_0850b274, 7, "nebius/", 33, "deepseek-ai/DeepSeek-V3-0324-fast") \
    Y(S_e276d274, 7, "nebius/", 25, "deepseek-ai/DeepSeek-V3.2", S_9ce6bbba, 0) \
    Y(S_6285040f, 7, "nebius/", 29, "deepseek-ai/DeepSeek-V4-Flash", S_42ed5edd, 0) \
    Y(S_9c0e1998, 7, "nebius/", 34, "deepseek-ai/DeepSeek-V4-Flash-0731", S_ad002eba, 0) \
    Y(S_49e8125a, 7, "nebius/", 27, "deepseek-ai/DeepSeek-V4-Pro", S_8add57b2, 0) \
    Y(S_84f92001, 7, "nebius/", 32, "deepseek-ai/DeepSeek-V4-Pro-0813", S_1134c864, 0) \
    Y(S_eea93015, 7, "nebius/", 31, "deepseek-ai/DeepSeek-V4.1-Flash", S_996301ef, 0) \
    Y(S_2d0dc2b4, 7, "nebius/", 36, "deepseek-ai/DeepSeek-V4.1-Flash-1017", S_80332f07, 0) \
    Y(S_a17a3688, 7, "nebius/", 22, "e5-mistral-7b-instruct", S_37082fdd, 9) \
    Y(S_d9595289, 7, "nebius/", 11, "gpt-oss-20b", S_e5de23c1, 7) \
    X(S_37082fdd, 7, "nebius/", 31, "intfloat/e5-mistral-7b-instruct") \
    Y(S_030f3a9b, 7, "nebius/", 23, "llama-3.1-405B-Instruct", S_bdd91470, 0) \
    X(S_2cd45f11, 7, "nebius/", 38, "meta-llama/Llama-3.3-70B-Instruct-fast") \
    Y(S_052d058f, 7, "nebius/", 39, "meta-llama/Meta-Llama-3.1-405B-Instruct", S_9788efac, 0) \
    Y(S_8cf55d14, 7, "nebius/", 38, "meta-llama/Meta-Llama-3.1-70B-Instruct", S_7380069d, 0) \
    Y(S_e732c4ce, 7, "nebius/", 37, "meta-llama/Meta-Llama-3.1-8B-Instruct", S_3ca282e3, 0) \
    X(S_90c97472, 7, "nebius/", 42, "meta-llama/Meta-Llama-3.1-8B-Instruct-fast") \
    Y(S_f3837f05, 7, "nebius/", 27, "meta-models/muse-spark-open", S_14d706ca, 0) \
    Y(S_d387bfd6, 7, "nebius/", 36, "mistralai/Mistral-Nemo-Instruct-2407", S_e7a2c2fe, 0) \
    Y(S_aa68c844, 7, "nebius/", 20, "moonshotai/Kimi-K2.6", S_e7b6937e, 0) \
    Y(S_89bc3b93, 7, "nebius/", 25, "moonshotai/Kimi-K2.7-Code", S_2928b2e4, 0) \
    Y(S_6f498245, 7, "nebius/", 18, "moonshotai/Kimi-K3", S_4816f8cf, 0) \
    Y(S_fb7835d5, 7, "nebius/", 24, "moonshotai/Kimi-K3.1-Pro", S_54cb8b60, 0) \
    Y(S_2bb1d0c0, 7, "nebius/", 15, "muse-spark-open", S_6a96c482, 5) \
    Y(S_257f27de, 7, "nebius/", 26, "nemotron-3-super-120b-a12b", S_c4ac9457, 7) \
    X(S_dfb5eaa4, 7, "nebius/", 29, "nvidia/Cosmos3-Super-Reasoner") \
    X(S_67a1170c, 7, "nebius/", 39, "nvidia/Llama-3.1-Nemotron-Ultra-253B-v1") \
    X(S_b9ab67d0, 7, "nebius/", 38, "nvidia/Llama-3.3-Nemotron-Super-49B-v1") \
    Y(S_49c0132d, 7, "nebius/", 37, "nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B", S_94059d06, 0) \
    X(S_735bbe1a, 7, "nebius/", 27, "nvidia/Nemotron-3-Nano-Omni") \
    X(S_c6003282, 7, "nebius/", 33, "nvidia/Nemotron-3-Ultra-550b-a55b") \
    X(S_c05b229a, 7, "nebius/", 28, "nvidia/Nemotron-3.5-Super-VL") \
    X(S_ef3851a6, 7, "nebius/", 29, "nvidia/Nemotron-3_5-Lightning") \
    X(S_8a67ac66, 7, "nebius/", 33, "nvidia/nemotron-3-super-120b-a12b") \
    Y(S_fc078ca8, 7, "nebius/", 18, "openai/gpt-oss-20b", S_1a053f61, 15) \
    X(S_36e17c48, 7, "nebius/", 21, "openbmb/MiniCPM-V-4_5") \
    Y(S_ae7270da, 7, "nebius/", 20, "qwen2-5-72b-instruct", S_6700b203, 0) \
    X(S_867afe44, 7, "nebius/", 15, "reflection/beam") \
    Y(S_8ff54698, 7, "nebius/", 15, "zai-org/GLM-5.1", S_f704a42c, 0) \
    Y(S_3a24813d, 7, "nebius/", 15, "zai-org/GLM-5.2", S_6163d66b, 0) \
    Y(S_2eae5e80, 7, "nebius/", 15, "zai-org/GLM-5.3", S_1aa8d75f, 0) \
    Y(S_6a488b9f, 7, "nebius/", 21, "zai-org/GLM-5.3-Flash", S_63efa682, 0) \
    X(S_60dc2d5a, 0, "", 4, "nous") \
    Y(S_6f7cb0b6, 5, "nous/", 23, "Hermes-2-Pro-Llama-3-8B", S_3664b167, 13) \
    Y(S_b7c87f4e, 5, "nous/", 23, "Hermes-3-Llama-3.1-405B", S_2bddf777, 13) \
    Y(S_dfa503f4, 5, "nous/", 22, "Hermes-3-Llama-3.1-70B", S_84cadfca, 13) \
    Y(S_d7d6a5f0, 5, "nous/", 13, "Hermes-4-405B", S_da374493, 13) \
    Y(S_db762803, 5, "nous/", 12, "Hermes-4-70B", S_2aa4059d, 13) \
    Y(S_1f50157d, 5, "nous/", 21, "Nous-Capybara-7B-V1p9", S_669efd30, 13) \
    Y(S_a503f9b0, 5, "nous/", 30, "Nous-Hermes-2-Mixtral-8x7B-DPO", S_7d6a8ef5, 13) \
    Y(S_b91973a3, 5, "nous/", 30, "Nous-Hermes-2-Mixtral-8x7B-SFT", S_e90f4df2, 13) \
    Y(S_57873154, 5, "nous/", 20, "Nous-Hermes-2-Yi-34B", S_0fd3068c, 13) \
    Y(S_c79c1411, 5, "nous/", 22, "Nous-Hermes-Llama2-13b", S_9dd5163b, 13) \
    Y(S_f450725d, 5, "nous/", 22, "Nous-Hermes-llama-2-7b", S_865ad45c, 13) \
    Y(S_efbef23c, 5, "nous/", 23, "hermes-2-pro-mistral-7b", S_0ce86578, 26) \
    X(S_46e2d949, 5, "nous/", 21, "hermes-3-llama-3.1-8b") \
    Y(S_708429ea, 5, "nous/", 22, "nous-hermes-llama2-70b", S_968f7275, 26) \
    X(S_5cd126bf, 0, "", 9, "novita-ai") \
    Y(S_bb597187, 7, "novita/", 30, "Nous-Hermes-2-Mixtral-8x7B-DPO", S_7d6a8ef5, 13) \
    Y(S_8ada21b7, 7, "novita/", 16, "airoboros-l2-70b", S_3776b801, 10) \
    Y(S_c822a31d, 7, "novita/", 11, "baai/bge-m3", S_9cb99b9a, 4) \
    X(S_b1b038bf, 7, "novita/", 23, "baai/bge-reranker-v2-m3") \
    Y(S_2de3a5af, 7, "novita/", 15, "baichuan-m2-32b", S_2aa30816, 9) \
    X(S_2aa30816, 7, "novita/", 24, "baichuan/baichuan-m2-32b") \
    X(S_eb7fb387, 7, "novita/", 13, "baidu/cobuddy") \
    X(S_090c85cb, 7, "novita/", 23, "baidu/ernie-4.5-21B-a3b") \
    X(S_579e9cae, 7, "novita/", 32, "baidu/ernie-4.5-21B-a3b-thinking") \
    X(S_ccff0402, 7, "novita/", 32, "baidu/ernie-4.5-300b-a47b-paddle") \
    X(S_05d743b4, 7, "novita/", 26, "baidu/ernie-4.5-vl-28b-a3b") \
    X(S_6b2cd07b, 7, "novita/", 35, "baidu/ernie-4.5-vl-28b-a3b-thinking") \
    X(S_469cfbdc, 7, "novita/", 28, "baidu/ernie-4.5-vl-424b-a47b") \
    Y(S_64360915, 7, "novita/", 6, "bge-m3", S_ae9ad5b3, 5) \
    Y(S_3036b679, 7, "novita/", 18, "bge-reranker-v2-m3", S_b1b038bf, 5) \
    Y(S_4d834a75, 7, "novita/", 7, "cobuddy", S_eb7fb387, 6) \
    X(S_49709d61, 7, "novita/", 43, "cognitivecomputations/dolphin-mixtral-8x22b") \
    Y(S_5ea9b372, 7, "novita/", 12, "deepseek-ocr", S_6aa9e92a, 9) \
    Y(S_c1736e3e, 7, "novita/", 14, "deepseek-ocr-2", S_d8977d34, 9) \
    Y(S_079c4eab, 7, "novita/", 23, "deepseek-prover-v2-671b", S_d3f2e841, 9) \
    Y(S_a4076f53, 7, "novita/", 11, "deepseek-r1", S_b8d86378, 12) \
    Y(S_d04311cd, 7, "novita/", 25, "deepseek-r1-0528-qwen3-8b", S_78af7b63, 9) \
    Y(S_1ebbf075, 7, "novita/", 29, "deepseek-r1-distill-llama-70b", S_629a8a07, 9) \
    Y(S_c0ef5304, 7, "novita/", 28, "deepseek-r1-distill-llama-8b", S_59f636b6, 9) \
    Y(S_615033b0, 7, "novita/", 28, "deepseek-r1-distill-qwen-14b", S_daa9259f, 9) \
    Y(S_7b794a89, 7, "novita/", 28, "deepseek-r1-distill-qwen-32b", S_397e0e8d, 16) \
    Y(S_873c7dca, 7, "novita/", 17, "deepseek-r1-turbo", S_5544d6a4, 9) \
    Y(S_0ca838fd, 7, "novita/", 21, "deepseek-r1/community", S_fd4cb86e, 9) \
    Y(S_cedf7ac9, 7, "novita/", 11, "deepseek-v3", S_380bff3b, 12) \
    Y(S_01da283f, 7, "novita/", 16, "deepseek-v3-0324", S_37bddf12, 12) \
    Y(S_28b3aa42, 7, "novita/", 17, "deepseek-v3-turbo", S_838029ee, 9) \
    Y(S_7b221c6c, 7, "novita/", 13, "deepseek-v3.1", S_731b0160, 12) \
    Y(S_fc7ecc12, 7, "novita/", 17, "deepseek-v3.2-exp", S_ba194a93, 12) \
    Y(S_3205a46d, 7, "novita/", 21, "deepseek-v3/community", S_06cb04b2, 9) \
    Y(S_7dee4bac, 7, "novita/", 17, "deepseek-v4-flash", S_d60193a8, 32) \
    Y(S_e859867f, 7, "novita/", 22, "deepseek-v4-flash-0731", S_194138b2, 11) \
    Y(S_480c2921, 7, "novita/", 24, "deepseek-v4-flash-0731-p", S_cd55c123, 9) \
    Y(S_f1413438, 7, "novita/", 28, "deepseek-v4-flash-vision-exp", S_9e4e9f8c, 12) \
    Y(S_2c26c2cb, 7, "novita/", 15, "deepseek-v4-pro", S_be13a211, 12) \
    Y(S_d66a975f, 7, "novita/", 20, "deepseek-v4-pro-0813", S_09cd9286, 10) \
    Y(S_5d0630c9, 7, "novita/", 22, "deepseek-v4-pro-0813-p", S_c2a09077, 9) \
    Y(S_a1e124e7, 7, "novita/", 19, "deepseek-v4.1-flash", S_161343ab, 9) \
    Y(S_e064dba3, 7, "novita/", 23, "deepseek-v4.1-flash-dst", S_84c0d258, 9) \
    Y(S_8026ce89, 7, "novita/", 21, "deepseek-v4.1-flash-p", S_30d1b5bb, 9) \
    X(S_6aa9e92a, 7, "novita/", 21, "deepseek/deepseek-ocr") \
    X(S_d8977d34, 7, "novita/", 23, "deepseek/deepseek-ocr-2") \
    X(S_d3f2e841, 7, "novita/", 32, "deepseek/deepseek-prover-v2-671b") \
    X(S_3cdbc8ca, 7, "novita/", 20, "deepseek/deepseek-r1") \
    X(S_7924629c, 7, "novita/", 25, "deepseek/deepseek-r1-0528") \
    X(S_78af7b63, 7, "novita/", 34, "deepseek/deepseek-r1-0528-qwen3-8b") \
    X(S_629a8a07, 7, "novita/", 38, "deepseek/deepseek-r1-distill-llama-70b") \
    X(S_59f636b6, 7, "novita/", 37, "deepseek/deepseek-r1-distill-llama-8b") \
    X(S_daa9259f, 7, "novita/", 37, "deepseek/deepseek-r1-distill-qwen-14b") \
    X(S_fe9f7d10, 7, "novita/", 37, "deepseek/deepseek-r1-distill-qwen-32b") \
    X(S_5544d6a4, 7, "novita/", 26, "deepseek/deepseek-r1-turbo") \
    X(S_fd4cb86e, 7, "novita/", 30, "deepseek/deepseek-r1/community") \
    X(S_c6adcc08, 7, "novita/", 25, "deepseek/deepseek-v3-0324") \
    X(S_838029ee, 7, "novita/", 26, "deepseek/deepseek-v3-turbo") \
    X(S_a42f9c13, 7, "novita/", 22, "deepseek/deepseek-v3.1") \
    X(S_d0c749f0, 7, "novita/", 31, "deepseek/deepseek-v3.1-terminus") \
    Y(S_42db7168, 7, "novita/", 22, "deepseek/deepseek-v3.2", S_41b9ed22, 0) \
    X(S_c3c9f230, 7, "novita/", 26, "deepseek/deepseek-v3.2-exp") \
    X(S_06cb04b2, 7, "novita/", 30, "deepseek/deepseek-v3/community") \
    Y(S_ae4f7b5a, 7, "novita/", 26, "deepseek/deepseek-v4-flash", S_3e7146a3, 0) \
    X(S_6ab52eef, 7, "novita/", 31, "deepseek/deepseek-v4-flash-0731") \
    X(S_cd55c123, 7, "novita/", 33, "deepseek/deepseek-v4-flash-0731-p") \
    X(S_b2de6b32, 7, "novita/", 37, "deepseek/deepseek-v4-flash-vision-exp") \
    Y(S_55244494, 7, "novita/", 24, "deepseek/deepseek-v4-pro", S_c6d6bd3e, 0) \
    Y(S_69118a4f, 7, "novita/", 29, "deepseek/deepseek-v4-pro-0813", S_cccd40d0, 0) \
    X(S_c2a09077, 7, "novita/", 31, "deepseek/deepseek-v4-pro-0813-p") \
    Y(S_2163d023, 7, "novita/", 28, "deepseek/deepseek-v4.1-flash", S_161343ab, 0) \
    X(S_84c0d258, 7, "novita/", 32, "deepseek/deepseek-v4.1-flash-dst") \
    X(S_30d1b5bb, 7, "novita/", 30, "deepseek/deepseek-v4.1-flash-p") \
    X(S_a832676c, 7, "novita/", 20, "deepseek/deepseek_v3") \
    Y(S_927a8e7a, 7, "novita/", 11, "deepseek_v3", S_a832676c, 9) \
    Y(S_7502244f, 7, "novita/", 21, "dolphin-mixtral-8x22b", S_49709d61, 22) \
    Y(S_74b2a50f, 7, "novita/", 17, "ernie-4.5-21B-a3b", S_090c85cb, 6) \
    Y(S_1610847f, 7, "novita/", 26, "ernie-4.5-21B-a3b-thinking", S_579e9cae, 6) \
    Y(S_cb957afa, 7, "novita/", 26, "ernie-4.5-300b-a47b-paddle", S_ccff0402, 6) \
    Y(S_766cbbc6, 7, "novita/", 20, "ernie-4.5-vl-28b-a3b", S_05d743b4, 6) \
    Y(S_33129f9a, 7, "novita/", 29, "ernie-4.5-vl-28b-a3b-thinking", S_6b2cd07b, 6) \
    Y(S_6706976c, 7, "novita/", 22, "ernie-4.5-vl-424b-a47b", S_469cfbdc, 6) \
    Y(S_e0dd7879, 7, "novita/", 13, "gemma-2-9b-it", S_bd5f9cd4, 7) \
    Y(S_1a0d31e2, 7, "novita/", 14, "gemma-3-12b-it", S_11ba885c, 7) \
    Y(S_f6183df4, 7, "novita/", 14, "gemma-3-27b-it", S_66de16b5, 7) \
    Y(S_bd262d55, 7, "novita/", 18, "gemma-4-26b-a4b-it", S_cf0886f1, 7) \
    Y(S_5e12f597, 7, "novita/", 14, "gemma-4-31b-it", S_a8078f2a, 7) \
    Y(S_ce1211f7, 7, "novita/", 14, "glm-4-32b-0414", S_f31a92e4, 6) \
    Y(S_ebd28819, 7, "novita/", 20, "google/gemma-2-9b-it", S_a3a3db65, 0) \
    Y(S_736a8483, 7, "novita/", 21, "google/gemma-3-12b-it", S_e14d391c, 4) \
    Y(S_6b37237f, 7, "novita/", 21, "google/gemma-3-27b-it", S_fcb67137, 0) \
    Y(S_38eabfe7, 7, "novita/", 25, "google/gemma-4-26b-a4b-it", S_5528a550, 15) \
    Y(S_c658acfc, 7, "novita/", 21, "google/gemma-4-31b-it", S_80aefcee, 0) \
    X(S_646e83e2, 7, "novita/", 22, "gryphe/mythomax-l2-13b") \
    Y(S_c3dc73f8, 7, "novita/", 23, "hermes-2-pro-llama-3-8b", S_a8df7936, 13) \
    Y(S_b80d4060, 7, "novita/", 3, "hy3", S_19a85e34, 8) \
    Y(S_c960be03, 7, "novita/", 3, "hy4", S_11d81055, 8) \
    Y(S_1b5248db, 7, "novita/", 11, "hy4-preview", S_90be7ece, 8) \
    X(S_9ab3eb1c, 7, "novita/", 23, "inclusionai/ling-2.6-1t") \
    X(S_f02971e4, 7, "novita/", 26, "inclusionai/ling-2.6-flash") \
    X(S_9e06d93a, 7, "novita/", 26, "inclusionai/ling-3.0-flash") \
    X(S_a8901bb4, 7, "novita/", 30, "inclusionai/ling-3.0-flash-fin") \
    X(S_d9d53115, 7, "novita/", 32, "inclusionai/ling-3.0-flash-sante") \
    X(S_4502c619, 7, "novita/", 29, "inclusionai/ling-3.0-flash-vl") \
    X(S_3f737317, 7, "novita/", 26, "inclusionai/ling-3.1-flash") \
    X(S_3cffe5bb, 7, "novita/", 23, "inclusionai/ring-2.6-1t") \
    X(S_3776b801, 7, "novita/", 26, "jondurbin/airoboros-l2-70b") \
    Y(S_f2f921ef, 7, "novita/", 13, "kat-coder-pro", S_c658deef, 10) \
    Y(S_6694fe2b, 7, "novita/", 12, "kimi-k2-0905", S_af420d0b, 11) \
    Y(S_0a1eb315, 7, "novita/", 16, "kimi-k2-instruct", S_bfc95f81, 12) \
    Y(S_1d8e2cb9, 7, "novita/", 16, "kimi-k2-thinking", S_2e7cee3e, 9) \
    Y(S_f122244d, 7, "novita/", 14, "kimi-k2.7-code", S_a4d868aa, 26) \
    Y(S_1aa9c886, 7, "novita/", 7, "kimi-k3", S_bd9a0868, 10) \
    Y(S_e19d7e0f, 7, "novita/", 9, "kimi-k3-p", S_ce599735, 11) \
    Y(S_7d461115, 7, "novita/", 13, "kimi-k3.1-pro", S_6e53e234, 11) \
    Y(S_bf7cd581, 7, "novita/", 23, "kimi-k3.1-pro-highspeed", S_73937f6b, 11) \
    X(S_c658deef, 7, "novita/", 23, "kwaipilot/kat-coder-pro") \
    Y(S_e6edf0b6, 7, "novita/", 19, "l3-70b-euryale-v2.1", S_25ffc163, 7) \
    Y(S_bf3133a9, 7, "novita/", 13, "l3-8b-lunaris", S_b8e8a2e9, 7) \
    Y(S_e1f8941b, 7, "novita/", 20, "l31-70b-euryale-v2.2", S_2092e34d, 7) \
    Y(S_d88c13c5, 7, "novita/", 11, "ling-2.6-1t", S_9ab3eb1c, 12) \
    Y(S_ab52d62f, 7, "novita/", 14, "ling-2.6-flash", S_f02971e4, 12) \
    Y(S_bd2bc854, 7, "novita/", 14, "ling-3.0-flash", S_9e06d93a, 12) \
    Y(S_f406f017, 7, "novita/", 18, "ling-3.0-flash-fin", S_a8901bb4, 12) \
    Y(S_ce377470, 7, "novita/", 20, "ling-3.0-flash-sante", S_d9d53115, 12) \
    Y(S_7436f527, 7, "novita/", 17, "ling-3.0-flash-vl", S_4502c619, 12) \
    Y(S_9f8e2822, 7, "novita/", 14, "ling-3.1-flash", S_3f737317, 12) \
    Y(S_b84522ad, 7, "novita/", 20, "llama-3-70b-instruct", S_35acd237, 16) \
    Y(S_da2a8a0b, 7, "novita/", 19, "llama-3-8b-instruct", S_e98d84d3, 11) \
    Y(S_e686921f, 7, "novita/", 22, "llama-3.1-70b-instruct", S_f39bbcdc, 5) \
    Y(S_108b2fbe, 7, "novita/", 21, "llama-3.1-8b-instruct", S_bb8c87e5, 18) \
    Y(S_c4c78526, 7, "novita/", 26, "llama-3.1-8b-instruct-bf16", S_782380fc, 11) \
    Y(S_277595dc, 7, "novita/", 25, "llama-3.1-8b-instruct-max", S_8a9856ce, 11) \
    Y(S_70c6d68b, 7, "novita/", 29, "llama-3.2-11b-vision-instruct", S_946a2130, 5) \
    Y(S_1e5f14c5, 7, "novita/", 21, "llama-3.2-1b-instruct", S_8780fe0e, 11) \
    Y(S_7b6f0275, 7, "novita/", 21, "llama-3.2-3b-instruct", S_32cab98d, 11) \
    Y(S_ea85b84a, 7, "novita/", 22, "llama-3.3-70b-instruct", S_bb6aff41, 5) \
    Y(S_c9852ce2, 7, "novita/", 38, "llama-4-maverick-17b-128e-instruct-fp8", S_e7c0f02e, 5) \
    Y(S_60204be0, 7, "novita/", 30, "llama-4-scout-17b-16e-instruct", S_17d13e56, 5) \
    X(S_78d6fc48, 7, "novita/", 8, "lzlv_70b") \
    Y(S_008d24da, 7, "novita/", 15, "macaron-v1-tall", S_d5191eef, 7) \
    Y(S_3c720585, 7, "novita/", 16, "macaron-v1-venti", S_5d7dbf1e, 7) \
    X(S_b6c9f255, 7, "novita/", 31, "meta-llama/llama-3-70b-instruct") \
    X(S_e98d84d3, 7, "novita/", 30, "meta-llama/llama-3-8b-instruct") \
    X(S_6330df79, 7, "novita/", 33, "meta-llama/llama-3.1-70b-instruct") \
    X(S_fdbd2f44, 7, "novita/", 32, "meta-llama/llama-3.1-8b-instruct") \
    X(S_782380fc, 7, "novita/", 37, "meta-llama/llama-3.1-8b-instruct-bf16") \
    X(S_8a9856ce, 7, "novita/", 36, "meta-llama/llama-3.1-8b-instruct-max") \
    X(S_64f0fd88, 7, "novita/", 40, "meta-llama/llama-3.2-11b-vision-instruct") \
    X(S_8780fe0e, 7, "novita/", 32, "meta-llama/llama-3.2-1b-instruct") \
    X(S_32cab98d, 7, "novita/", 32, "meta-llama/llama-3.2-3b-instruct") \
    X(S_560583b3, 7, "novita/", 33, "meta-llama/llama-3.3-70b-instruct") \
    X(S_d5626f63, 7, "novita/", 49, "meta-llama/llama-4-maverick-17b-128e-instruct-fp8") \
    Y(S_78c266f4, 7, "novita/", 41, "meta-llama/llama-4-scout-17b-16e-instruct", S_6b0d6ec7, 0) \
    X(S_303d7f44, 7, "novita/", 26, "microsoft/wizardlm-2-8x22b") \
    Y(S_f4498b48, 7, "novita/", 17, "midnight-rose-70b", S_fef8f53f, 16) \
    Y(S_04d31ebf, 7, "novita/", 13, "mimo-v2-flash", S_d6aee18d, 7) \
    Y(S_c3e324dd, 7, "novita/", 11, "mimo-v2-pro", S_00e5f7d2, 7) \
    Y(S_0fd38ea4, 7, "novita/", 9, "mimo-v2.5", S_07dcf2a8, 7) \
    Y(S_e38258ad, 7, "novita/", 13, "mimo-v2.5-pro", S_be001b3a, 7) \
    Y(S_800d7d85, 7, "novita/", 15, "mimo-v2.6-flash", S_e98b5255, 7) \
    Y(S_e29900c8, 7, "novita/", 13, "mimo-v2.6-pro", S_f1f250c9, 7) \
    X(S_d5191eef, 7, "novita/", 22, "mindai/macaron-v1-tall") \
    X(S_5d7dbf1e, 7, "novita/", 23, "mindai/macaron-v1-venti") \
    X(S_a36d13e5, 7, "novita/", 21, "ming-image-0.1-design") \
    X(S_86a728e0, 7, "novita/", 27, "ming-image-0.1-design-layer") \
    Y(S_fc7b5765, 7, "novita/", 14, "minimax-m1-80k", S_ab4182b8, 10) \
    Y(S_7b6bf7e7, 7, "novita/", 10, "minimax-m2", S_91ff47cd, 8) \
    Y(S_5d9d3ab7, 7, "novita/", 22, "minimax-m2.5-highspeed", S_01076e6f, 8) \
    Y(S_88e9d9ee, 7, "novita/", 22, "minimax-m2.7-highspeed", S_b66cc4ec, 8) \
    Y(S_6b5f348f, 7, "novita/", 10, "minimax-m3", S_9255e350, 26) \
    Y(S_3451ce2a, 7, "novita/", 18, "minimax-m3.1-flash", S_4364f477, 8) \
    X(S_7e3c4611, 7, "novita/", 18, "minimax/minimax-m2") \
    X(S_7933532d, 7, "novita/", 20, "minimax/minimax-m2.1") \
    Y(S_a7702c06, 7, "novita/", 20, "minimax/minimax-m2.5", S_255ca796, 0) \
    X(S_01076e6f, 7, "novita/", 30, "minimax/minimax-m2.5-highspeed") \
    X(S_3b830d4c, 7, "novita/", 20, "minimax/minimax-m2.7") \
    X(S_b66cc4ec, 7, "novita/", 30, "minimax/minimax-m2.7-highspeed") \
    Y(S_a067b46f, 7, "novita/", 18, "minimax/minimax-m3", S_71bc167e, 0) \
    X(S_4364f477, 7, "novita/", 26, "minimax/minimax-m3.1-flash") \
    X(S_ab4182b8, 7, "novita/", 24, "minimaxai/minimax-m1-80k") \
    Y(S_83ad940c, 7, "novita/", 19, "mistral-7b-instruct", S_37082fdd, 12) \
    Y(S_6241ef91, 7, "novita/", 12, "mistral-nemo", S_6452a4cf, 5) \
    X(S_c8523810, 7, "novita/", 29, "mistralai/mistral-7b-instruct") \
    X(S_563747b0, 7, "novita/", 22, "mistralai/mistral-nemo") \
    X(S_af420d0b, 7, "novita/", 23, "moonshotai/kimi-k2-0905") \
    Y(S_26ee207e, 7, "novita/", 27, "moonshotai/kimi-k2-instruct", S_2306756a, 0) \
    X(S_1c4586c4, 7, "novita/", 27, "moonshotai/kimi-k2-thinking") \
    Y(S_e94f66d8, 7, "novita/", 20, "moonshotai/kimi-k2.5", S_d0215a05, 4) \
    Y(S_43bbc3e5, 7, "novita/", 20, "moonshotai/kimi-k2.6", S_34549d4f, 15) \
    Y(S_da1e4262, 7, "novita/", 25, "moonshotai/kimi-k2.7-code", S_a4d868aa, 15) \
    Y(S_72d58b8e, 7, "novita/", 18, "moonshotai/kimi-k3", S_7ff164f6, 0) \
    X(S_ce599735, 7, "novita/", 20, "moonshotai/kimi-k3-p") \
    Y(S_02c6bebe, 7, "novita/", 24, "moonshotai/kimi-k3.1-pro", S_6e53e234, 0) \
    X(S_73937f6b, 7, "novita/", 34, "moonshotai/kimi-k3.1-pro-highspeed") \
    Y(S_5aef8645, 7, "novita/", 15, "mythomax-l2-13b", S_646e83e2, 7) \
    Y(S_c1e57287, 7, "novita/", 23, "nemotron-3-nano-30b-a3b", S_2e50a953, 7) \
    Y(S_5b0a4aa5, 7, "novita/", 22, "nous-hermes-llama2-13b", S_baa0d2b0, 13) \
    X(S_a8df7936, 7, "novita/", 36, "nousresearch/hermes-2-pro-llama-3-8b") \
    X(S_baa0d2b0, 7, "novita/", 35, "nousresearch/nous-hermes-llama2-13b") \
    X(S_70b4afc1, 7, "novita/", 30, "nvidia/nemotron-3-nano-30b-a3b") \
    Y(S_35eb7d62, 7, "novita/", 11, "openchat-7b", S_0f05d546, 9) \
    X(S_0f05d546, 7, "novita/", 20, "openchat/openchat-7b") \
    Y(S_f073ed5f, 7, "novita/", 25, "openhermes-2.5-mistral-7b", S_2899f1de, 8) \
    Y(S_10b5de15, 7, "novita/", 12, "paddleocr-vl", S_4e3c8134, 13) \
    X(S_4e3c8134, 7, "novita/", 25, "paddlepaddle/paddleocr-vl") \
    Y(S_33023feb, 7, "novita/", 18, "qwen-2-7b-instruct", S_f4255cd4, 5) \
    Y(S_17d50728, 7, "novita/", 22, "qwen-2-vl-72b-instruct", S_c9a874f1, 5) \
    Y(S_28739f7a, 7, "novita/", 21, "qwen-2.5-72b-instruct", S_e41499cb, 5) \
    Y(S_fa81c9d9, 7, "novita/", 12, "qwen-mt-plus", S_e7e93102, 5) \
    X(S_f4255cd4, 7, "novita/", 23, "qwen/qwen-2-7b-instruct") \
    X(S_c9a874f1, 7, "novita/", 27, "qwen/qwen-2-vl-72b-instruct") \
    X(S_e41499cb, 7, "novita/", 26, "qwen/qwen-2.5-72b-instruct") \
    X(S_e7e93102, 7, "novita/", 17, "qwen/qwen-mt-plus") \
    X(S_e9bf2272, 7, "novita/", 24, "qwen/qwen2.5-7b-instruct") \
    X(S_bdc0752b, 7, "novita/", 28, "qwen/qwen2.5-vl-72b-instruct") \
    X(S_f4167c6b, 7, "novita/", 24, "qwen/qwen3-235b-a22b-fp8") \
    Y(S_0d6b6791, 7, "novita/", 34, "qwen/qwen3-235b-a22b-instruct-2507", S_f4ad68bd, 0) \
    X(S_82e6cee1, 7, "novita/", 34, "qwen/qwen3-235b-a22b-thinking-2507") \
    Y(S_de8ce2de, 7, "novita/", 22, "qwen/qwen3-30b-a3b-fp8", S_0e20c8fc, 15) \
    X(S_ce411360, 7, "novita/", 18, "qwen/qwen3-32b-fp8") \
    X(S_538780d8, 7, "novita/", 17, "qwen/qwen3-4b-fp8") \
    X(S_2fb3979c, 7, "novita/", 17, "qwen/qwen3-8b-fp8") \
    X(S_1b092e88, 7, "novita/", 33, "qwen/qwen3-coder-30b-a3b-instruct") \
    X(S_0399e1a5, 7, "novita/", 35, "qwen/qwen3-coder-480b-a35b-instruct") \
    X(S_4a29507d, 7, "novita/", 21, "qwen/qwen3-coder-next") \
    Y(S_9bba7c86, 7, "novita/", 25, "qwen/qwen3-embedding-0.6b", S_d0e334df, 4) \
    X(S_99f0225b, 7, "novita/", 23, "qwen/qwen3-embedding-8b") \
    X(S_970ff04b, 7, "novita/", 14, "qwen/qwen3-max") \
    X(S_fb7fcf22, 7, "novita/", 32, "qwen/qwen3-next-80b-a3b-instruct") \
    X(S_3cc2803d, 7, "novita/", 32, "qwen/qwen3-next-80b-a3b-thinking") \
    X(S_546ee70d, 7, "novita/", 32, "qwen/qwen3-omni-30b-a3b-instruct") \
    X(S_247a0281, 7, "novita/", 32, "qwen/qwen3-omni-30b-a3b-thinking") \
    X(S_b2c6c498, 7, "novita/", 22, "qwen/qwen3-reranker-8b") \
    X(S_6a45f710, 7, "novita/", 32, "qwen/qwen3-vl-235b-a22b-instruct") \
    X(S_1448158d, 7, "novita/", 32, "qwen/qwen3-vl-235b-a22b-thinking") \
    X(S_a1a130e8, 7, "novita/", 30, "qwen/qwen3-vl-30b-a3b-instruct") \
    X(S_fcbc3d20, 7, "novita/", 30, "qwen/qwen3-vl-30b-a3b-thinking") \
    X(S_37e7a5c4, 7, "novita/", 25, "qwen/qwen3-vl-8b-instruct") \
    X(S_50184763, 7, "novita/", 22, "qwen/qwen3.5-122b-a10b") \
    X(S_449551c5, 7, "novita/", 16, "qwen/qwen3.5-27b") \
    X(S_4015a88c, 7, "novita/", 20, "qwen/qwen3.5-35b-a3b") \
    X(S_7df9d059, 7, "novita/", 22, "qwen/qwen3.5-397b-a17b") \
    Y(S_06e60a48, 7, "novita/", 16, "qwen/qwen3.6-27b", S_35a76969, 0) \
    X(S_21a4f430, 7, "novita/", 20, "qwen/qwen3.6-35b-a3b") \
    X(S_8815f64b, 7, "novita/", 16, "qwen/qwen3.7-max") \
    X(S_360d9b13, 7, "novita/", 22, "qwen/qwen3.8-2.4t-a95b") \
    Y(S_61b14f6d, 7, "novita/", 16, "qwen/qwen3.8-27b", S_768e4a3a, 15) \
    X(S_7b6de2fd, 7, "novita/", 18, "qwen/qwen3.8-flash") \
    X(S_c0839b98, 7, "novita/", 16, "qwen/qwen3.8-max") \
    Y(S_561f8f41, 7, "novita/", 19, "qwen2-5-7b-instruct", S_d81ba490, 0) \
    Y(S_47ed1296, 7, "novita/", 23, "qwen2-5-vl-72b-instruct", S_caa28f21, 0) \
    Y(S_84da2634, 7, "novita/", 17, "qwen2-7b-instruct", S_127adf16, 26) \
    Y(S_aa00f1af, 7, "novita/", 21, "qwen2-vl-72b-instruct", S_f28ac928, 26) \
    Y(S_026c2704, 7, "novita/", 19, "qwen2.5-7b-instruct", S_e9bf2272, 5) \
    Y(S_3ccc3eba, 7, "novita/", 23, "qwen2.5-vl-72b-instruct", S_bdc0752b, 5) \
    Y(S_ed4f1bad, 7, "novita/", 19, "qwen3-235b-a22b-fp8", S_f4167c6b, 5) \
    Y(S_568be692, 7, "novita/", 29, "qwen3-235b-a22b-instruct-2507", S_f4ad68bd, 5) \
    Y(S_67f69641, 7, "novita/", 29, "qwen3-235b-a22b-thinking-2507", S_82e6cee1, 5) \
    Y(S_715be282, 7, "novita/", 17, "qwen3-30b-a3b-fp8", S_0e20c8fc, 20) \
    Y(S_5bc121de, 7, "novita/", 13, "qwen3-32b-fp8", S_ce411360, 5) \
    Y(S_6968007a, 7, "novita/", 12, "qwen3-4b-fp8", S_538780d8, 5) \
    Y(S_679f1d62, 7, "novita/", 12, "qwen3-8b-fp8", S_2fb3979c, 5) \
    Y(S_6977d828, 7, "novita/", 28, "qwen3-coder-30b-a3b-instruct", S_664ccb17, 5) \
    Y(S_8d97b247, 7, "novita/", 30, "qwen3-coder-480b-a35b-instruct", S_6e8cdde0, 5) \
    Y(S_9968a82a, 7, "novita/", 16, "qwen3-coder-next", S_85aa2d9e, 5) \
    Y(S_10100caf, 7, "novita/", 20, "qwen3-embedding-0.6b", S_d0e334df, 9) \
    Y(S_7f9066d5, 7, "novita/", 18, "qwen3-embedding-8b", S_99f0225b, 5) \
    Y(S_abae20ea, 7, "novita/", 9, "qwen3-max", S_df2f57da, 8) \
    Y(S_d9eda063, 7, "novita/", 27, "qwen3-next-80b-a3b-instruct", S_a50598f5, 10) \
    Y(S_ce2606dc, 7, "novita/", 27, "qwen3-next-80b-a3b-thinking", S_85634b1f, 8) \
    Y(S_45d1a8ce, 7, "novita/", 27, "qwen3-omni-30b-a3b-instruct", S_546ee70d, 5) \
    Y(S_0243e9f1, 7, "novita/", 27, "qwen3-omni-30b-a3b-thinking", S_247a0281, 5) \
    Y(S_3614fe16, 7, "novita/", 17, "qwen3-reranker-8b", S_b2c6c498, 5) \
    Y(S_1facb866, 7, "novita/", 27, "qwen3-vl-235b-a22b-instruct", S_b941e3c0, 5) \
    Y(S_1724d293, 7, "novita/", 27, "qwen3-vl-235b-a22b-thinking", S_1448158d, 5) \
    Y(S_45b5f939, 7, "novita/", 25, "qwen3-vl-30b-a3b-instruct", S_2de6626b, 5) \
    Y(S_1a4b8eca, 7, "novita/", 25, "qwen3-vl-30b-a3b-thinking", S_5447a71f, 5) \
    Y(S_4fc9af5a, 7, "novita/", 20, "qwen3-vl-8b-instruct", S_a9a9bbbf, 5) \
    Y(S_c0d01049, 7, "novita/", 17, "qwen3.5-122b-a10b", S_50184763, 5) \
    Y(S_aef601d4, 7, "novita/", 11, "qwen3.5-27b", S_449551c5, 5) \
    Y(S_ed83f2c9, 7, "novita/", 15, "qwen3.5-35b-a3b", S_4015a88c, 5) \
    Y(S_3e2cf47b, 7, "novita/", 17, "qwen3.5-397b-a17b", S_d54e8a8c, 8) \
    Y(S_7e63e67f, 7, "novita/", 11, "qwen3.6-27b", S_b51c6e83, 8) \
    Y(S_7e8b427b, 7, "novita/", 15, "qwen3.6-35b-a3b", S_3e1910ad, 8) \
    Y(S_4ddc5d8c, 7, "novita/", 11, "qwen3.7-max", S_e4ec7f97, 8) \
    Y(S_6390a441, 7, "novita/", 17, "qwen3.8-2.4t-a95b", S_7f16e50f, 8) \
    Y(S_f1f52642, 7, "novita/", 11, "qwen3.8-27b", S_a3ed86be, 8) \
    Y(S_5e15d34c, 7, "novita/", 13, "qwen3.8-flash", S_012c9814, 8) \
    Y(S_6192a0d8, 7, "novita/", 11, "qwen3.8-max", S_5bb2277b, 8) \
    Y(S_3c1837c3, 7, "novita/", 9, "r1v4-lite", S_e5ca3f3f, 8) \
    Y(S_949ddb4f, 7, "novita/", 11, "ring-2.6-1t", S_3cffe5bb, 12) \
    X(S_25ffc163, 7, "novita/", 26, "sao10k/l3-70b-euryale-v2.1") \
    X(S_b8e8a2e9, 7, "novita/", 20, "sao10k/l3-8b-lunaris") \
    X(S_2092e34d, 7, "novita/", 27, "sao10k/l31-70b-euryale-v2.2") \
    X(S_e5ca3f3f, 7, "novita/", 17, "skywork/r1v4-lite") \
    X(S_fef8f53f, 7, "novita/", 33, "sophosympatheia/midnight-rose-70b") \
    Y(S_f6edd1a4, 7, "novita/", 14, "step-3.7-flash", S_1e43a06d, 8) \
    Y(S_26c98fed, 7, "novita/", 14, "step-5-preview", S_cdb84c79, 8) \
    X(S_1e43a06d, 7, "novita/", 22, "stepfun/step-3.7-flash") \
    X(S_cdb84c79, 7, "novita/", 22, "stepfun/step-5-preview") \
    X(S_2899f1de, 7, "novita/", 33, "teknium/openhermes-2.5-mistral-7b") \
    X(S_19a85e34, 7, "novita/", 11, "tencent/hy3") \
    Y(S_0d4d8f13, 7, "novita/", 11, "tencent/hy4", S_11d81055, 0) \
    Y(S_a785bc64, 7, "novita/", 19, "tencent/hy4-preview", S_90be7ece, 0) \
    X(S_f31a92e4, 7, "novita/", 20, "thudm/glm-4-32b-0414") \
    Y(S_57470e29, 7, "novita/", 16, "wizardlm-2-8x22b", S_303d7f44, 10) \
    X(S_99208371, 7, "novita/", 24, "xiaomimimo/mimo-v2-flash") \
    X(S_ae679525, 7, "novita/", 22, "xiaomimimo/mimo-v2-pro") \
    X(S_692f3da2, 7, "novita/", 20, "xiaomimimo/mimo-v2.5") \
    X(S_de5a001d, 7, "novita/", 24, "xiaomimimo/mimo-v2.5-pro") \
    X(S_020e455f, 7, "novita/", 26, "xiaomimimo/mimo-v2.6-flash") \
    X(S_14f833cc, 7, "novita/", 24, "xiaomimimo/mimo-v2.6-pro") \
    X(S_4dd4d34c, 0, "", 9, "novita_ai") \
    Y(S_af92f743, 7, "nscale/", 28, "DeepSeek-R1-Distill-Qwen-14B", S_92c77047, 12) \
    Y(S_68add5f1, 7, "nscale/", 40, "deepseek-ai/DeepSeek-R1-Distill-Qwen-14B", S_92c77047, 0) \
    X(S_8775c42a, 7, "nscale/", 37, "mistralai/mixtral-8x22b-instruct-v0.1") \
    Y(S_06be58ac, 7, "nscale/", 27, "mixtral-8x22b-instruct-v0.1", S_8775c42a, 10) \
    X(S_8d4321d9, 0, "", 6, "nvidia") \
    X(S_bf6d71af, 7, "nvidia/", 29, "deepseek-ai/deepseek-v4-flash") \
    X(S_be13a211, 7, "nvidia/", 27, "deepseek-ai/deepseek-v4-pro") \
    Y(S_5fd32ba0, 7, "nvidia/", 17, "deepseek-v4-flash", S_d60193a8, 32) \
    Y(S_2823afa6, 7, "nvidia/", 15, "deepseek-v4-pro", S_be13a211, 12) \
    Y(S_e934a861, 7, "nvidia/", 23, "llama-3.2-nv-embedqa-1b", S_d7bf7372, 8) \
    X(S_6623b224, 7, "nvidia/", 19, "nemotron-3-nano-30b") \
    Y(S_c2dd1216, 7, "nvidia/", 20, "nemotron-3-nano-omni", S_d73cf246, 0) \
    Y(S_810392ab, 7, "nvidia/", 33, "nvidia/nemotron-3-super-120b-a12b", S_8a67ac66, 0) \
    Y(S_da02e7ff, 7, "nvidia/", 33, "nvidia/nemotron-3-ultra-550b-a55b", S_96ffb615, 0) \
    X(S_d8c9beb7, 0, "", 10, "o200k_base") \
    X(S_b8c1715f, 0, "", 13, "o200k_harmony") \
    X(S_1d90fb36, 0, "", 9, "o_series/") \
    X(S_7e887edb, 0, "", 3, "oci") \
    Y(S_f3f1e8bc, 4, "oci/", 22, "Llama-3.1-70B-Instruct", S_7380069d, 16) \
    Y(S_5590d4cd, 4, "oci/", 21, "Llama-3.1-8B-Instruct", S_3ca282e3, 16) \
    Y(S_f5959fd8, 4, "oci/", 29, "Llama-3.2-90B-Vision-Instruct", S_0f87aa9a, 11) \
    Y(S_aed565a3, 4, "oci/", 22, "Llama-3.3-70B-Instruct", S_2ff449ca, 5) \
    Y(S_403e65a2, 4, "oci/", 38, "Llama-4-Maverick-17B-128E-Instruct-FP8", S_e23f944a, 11) \
    Y(S_a0c854f7, 4, "oci/", 30, "Llama-4-Scout-17B-16E-Instruct", S_95a8158e, 11) \
    X(S_6f8c5094, 4, "oci/", 24, "cohere.command-a-03-2025") \
    X(S_33fd058c, 4, "oci/", 26, "cohere.command-a-reasoning") \
    X(S_b3654661, 4, "oci/", 34, "cohere.command-a-reasoning-08-2025") \
    X(S_4662abdc, 4, "oci/", 23, "cohere.command-a-vision") \
    X(S_9ebc0410, 4, "oci/", 31, "cohere.command-a-vision-07-2025") \
    X(S_bc5d931a, 4, "oci/", 24, "cohere.command-r-08-2024") \
    X(S_a39e909b, 4, "oci/", 29, "cohere.command-r-plus-08-2024") \
    X(S_5ef1e1c7, 4, "oci/", 31, "cohere.embed-english-image-v3.0") \
    X(S_3762e28b, 4, "oci/", 37, "cohere.embed-english-light-image-v3.0") \
    X(S_2700c26e, 4, "oci/", 31, "cohere.embed-english-light-v3.0") \
    X(S_937e1f7b, 4, "oci/", 25, "cohere.embed-english-v3.0") \
    X(S_bc1170e6, 4, "oci/", 36, "cohere.embed-multilingual-image-v3.0") \
    X(S_c2e020e9, 4, "oci/", 42, "cohere.embed-multilingual-light-image-v3.0") \
    X(S_dc968d8f, 4, "oci/", 36, "cohere.embed-multilingual-light-v3.0") \
    X(S_e500e342, 4, "oci/", 30, "cohere.embed-multilingual-v3.0") \
    X(S_2558a67b, 4, "oci/", 17, "cohere.embed-v4.0") \
    Y(S_e71f817e, 4, "oci/", 17, "command-a-03-2025", S_6f8c5094, 7) \
    Y(S_ca4479ad, 4, "oci/", 19, "command-a-reasoning", S_33772155, 8) \
    Y(S_80fc80b9, 4, "oci/", 27, "command-a-reasoning-08-2025", S_b3654661, 7) \
    Y(S_38bb27e3, 4, "oci/", 16, "command-a-vision", S_4662abdc, 7) \
    Y(S_0d535d7f, 4, "oci/", 24, "command-a-vision-07-2025", S_9ebc0410, 7) \
    Y(S_3a20bf52, 4, "oci/", 17, "command-r-08-2024", S_a66285e9, 7) \
    Y(S_d1e94eba, 4, "oci/", 22, "command-r-plus-08-2024", S_b0cdcd4a, 7) \
    Y(S_6e93645c, 4, "oci/", 24, "embed-english-image-v3.0", S_5ef1e1c7, 7) \
    Y(S_ec41a2f8, 4, "oci/", 30, "embed-english-light-image-v3.0", S_3762e28b, 7) \
    Y(S_32bbf85b, 4, "oci/", 24, "embed-english-light-v3.0", S_2700c26e, 7) \
    Y(S_019c3fab, 4, "oci/", 18, "embed-english-v3.0", S_937e1f7b, 7) \
    Y(S_268d6354, 4, "oci/", 29, "embed-multilingual-image-v3.0", S_bc1170e6, 7) \
    Y(S_1fd35c3f, 4, "oci/", 35, "embed-multilingual-light-image-v3.0", S_c2e020e9, 7) \
    Y(S_fc0ea637, 4, "oci/", 29, "embed-multilingual-light-v3.0", S_dc968d8f, 7) \
    Y(S_dc900100, 4, "oci/", 23, "embed-multilingual-v3.0", S_e500e342, 7) \
    Y(S_c5066647, 4, "oci/", 10, "embed-v4.0", S_2558a67b, 7) \
    Y(S_d5a2efcc, 4, "oci/", 16, "gemini-2.5-flash", S_7977b1eb, 7) \
    Y(S_ff7ec1d6, 4, "oci/", 21, "gemini-2.5-flash-lite", S_529dcf56, 7) \
    Y(S_87836f82, 4, "oci/", 14, "gemini-2.5-pro", S_57fc295d, 7) \
    X(S_7977b1eb, 4, "oci/", 23, "google.gemini-2.5-flash") \
    X(S_529dcf56, 4, "oci/", 28, "google.gemini-2.5-flash-lite") \
    X(S_57fc295d, 4, "oci/", 21, "google.gemini-2.5-pro") \
    Y(S_a2784a87, 4, "oci/", 5, "gpt-5", S_b09485bb, 7) \
    Y(S_5a814585, 4, "oci/", 10, "gpt-5-mini", S_a779f71c, 7) \
    Y(S_28015030, 4, "oci/", 10, "gpt-5-nano", S_3ecfc0e6, 7) \
    Y(S_a63252f3, 4, "oci/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_166a8844, 4, "oci/", 11, "gpt-oss-20b", S_e5de23c1, 7) \
    Y(S_851767be, 4, "oci/", 6, "grok-3", S_e3c5fa5d, 4) \
    Y(S_733fd1c3, 4, "oci/", 11, "grok-3-mini", S_ca23b0a7, 4) \
    Y(S_aeb633e9, 4, "oci/", 6, "grok-4", S_45e0c81d, 4) \
    Y(S_e57b9a3b, 4, "oci/", 25, "grok-4-fast-non-reasoning", S_c6eab357, 4) \
    Y(S_7c93cbbc, 4, "oci/", 21, "grok-4-fast-reasoning", S_fc111361, 4) \
    Y(S_312c72a0, 4, "oci/", 9, "grok-4.20", S_8f18173e, 4) \
    Y(S_51641645, 4, "oci/", 28, "grok-4.20-0309-non-reasoning", S_f91d7879, 4) \
    Y(S_6db0494d, 4, "oci/", 24, "grok-4.20-0309-reasoning", S_a58d60be, 4) \
    Y(S_205bf98f, 4, "oci/", 21, "grok-4.20-multi-agent", S_09ba0662, 4) \
    Y(S_0c8e135f, 4, "oci/", 23, "grok-4.20-non-reasoning", S_a220f500, 4) \
    Y(S_ded4f77d, 4, "oci/", 19, "grok-4.20-reasoning", S_497e0373, 4) \
    Y(S_e892ea12, 4, "oci/", 8, "grok-4.3", S_cf4bc151, 4) \
    Y(S_57fec59e, 4, "oci/", 8, "grok-4.6", S_3983ee29, 11) \
    Y(S_f4bebbaa, 4, "oci/", 23, "llama-3.1-405B-Instruct", S_bdd91470, 0) \
    X(S_15dfd1e8, 4, "oci/", 28, "meta.llama-3.1-405b-instruct") \
    X(S_54a895aa, 4, "oci/", 27, "meta.llama-3.1-70b-instruct") \
    X(S_d048153a, 4, "oci/", 26, "meta.llama-3.1-8b-instruct") \
    X(S_946a2130, 4, "oci/", 34, "meta.llama-3.2-11b-vision-instruct") \
    X(S_bb649ae8, 4, "oci/", 34, "meta.llama-3.2-90b-vision-instruct") \
    X(S_bb6aff41, 4, "oci/", 27, "meta.llama-3.3-70b-instruct") \
    X(S_d29c84ad, 4, "oci/", 39, "meta.llama-3.3-70b-instruct-fp8-dynamic") \
    X(S_e7c0f02e, 4, "oci/", 43, "meta.llama-4-maverick-17b-128e-instruct-fp8") \
    X(S_17d13e56, 4, "oci/", 35, "meta.llama-4-scout-17b-16e-instruct") \
    X(S_4d0ac238, 4, "oci/", 12, "openai.gpt-5") \
    X(S_0c2b9834, 4, "oci/", 17, "openai.gpt-5-mini") \
    X(S_696b7347, 4, "oci/", 17, "openai.gpt-5-nano") \
    Y(S_1f0b7ab5, 4, "oci/", 19, "openai.gpt-oss-120b", S_b6d035ba, 7) \
    Y(S_7d117199, 4, "oci/", 18, "openai.gpt-oss-20b", S_ef5c48fc, 7) \
    X(S_e3c5fa5d, 4, "oci/", 10, "xai.grok-3") \
    X(S_ca23b0a7, 4, "oci/", 15, "xai.grok-3-mini") \
    X(S_45e0c81d, 4, "oci/", 10, "xai.grok-4") \
    X(S_c6eab357, 4, "oci/", 29, "xai.grok-4-fast-non-reasoning") \
    X(S_fc111361, 4, "oci/", 25, "xai.grok-4-fast-reasoning") \
    X(S_8f18173e, 4, "oci/", 13, "xai.grok-4.20") \
    X(S_f91d7879, 4, "oci/", 32, "xai.grok-4.20-0309-non-reasoning") \
    X(S_a58d60be, 4, "oci/", 28, "xai.grok-4.20-0309-reasoning") \
    X(S_09ba0662, 4, "oci/", 25, "xai.grok-4.20-multi-agent") \
    X(S_a220f500, 4, "oci/", 27, "xai.grok-4.20-non-reasoning") \
    X(S_497e0373, 4, "oci/", 23, "xai.grok-4.20-reasoning") \
    Y(S_a7c255fe, 4, "oci/", 12, "xai.grok-4.3", S_cf4bc151, 0) \
    Y(S_875e4cb3, 4, "oci/", 12, "xai.grok-4.6", S_3983ee29, 7) \
    X(S_98e05b29, 0, "", 11, "open-router") \
    X(S_fb2b822f, 0, "", 11, "open_router") \
    X(S_d0208062, 0, "", 16, "openai-responses") \
    X(S_9bf926ae, 0, "", 15, "openai-unlisted") \
    X(S_2af5a4bd, 0, "", 11, "openai.chat") \
    Y(S_b2497f40, 7, "openai/", 3, "ada", S_4af524cb, 15) \
    Y(S_ab36c3a8, 7, "openai/", 7, "babbage", S_8169fe36, 0) \
    Y(S_2ecd1b16, 7, "openai/", 11, "babbage-002", S_5d2a726a, 3) \
    Y(S_521b0b7a, 7, "openai/", 11, "chat-latest", S_a268e2c5, 8) \
    X(S_2969ea9d, 7, "openai/", 17, "codex-mini-latest") \
    Y(S_6a143b10, 7, "openai/", 20, "computer-use-preview", S_b39ecedf, 0) \
    X(S_cb02e108, 7, "openai/", 31, "computer-use-preview-2025-03-11") \
    Y(S_1204e221, 7, "openai/", 5, "curie", S_d378ec04, 5) \
    Y(S_f12a72c0, 7, "openai/", 8, "dall-e-3", S_d0238961, 15) \
    Y(S_8270f3b9, 7, "openai/", 7, "davinci", S_0347d0f7, 5) \
    Y(S_fd5a16a2, 7, "openai/", 11, "davinci-002", S_56786dc1, 5) \
    Y(S_1397a8f0, 7, "openai/", 20, "daybreak-blue-latest", S_3ab6cf29, 4) \
    Y(S_0973957f, 7, "openai/", 19, "daybreak-red-latest", S_5d727acb, 4) \
    X(S_5d2a726a, 7, "openai/", 14, "ft:babbage-002") \
    X(S_cf2001f6, 7, "openai/", 14, "ft:davinci-002") \
    X(S_9e8e5c32, 7, "openai/", 16, "ft:gpt-3.5-turbo") \
    X(S_4f612f27, 7, "openai/", 21, "ft:gpt-3.5-turbo-0613") \
    X(S_9f5b0201, 7, "openai/", 13, "ft:gpt-4-0613") \
    X(S_19b97445, 7, "openai/", 21, "ft:gpt-4.1-2025-04-14") \
    X(S_f0221e38, 7, "openai/", 26, "ft:gpt-4.1-mini-2025-04-14") \
    X(S_b7fa6ce9, 7, "openai/", 26, "ft:gpt-4.1-nano-2025-04-14") \
    X(S_04b213c5, 7, "openai/", 9, "ft:gpt-4o") \
    X(S_47afb9cf, 7, "openai/", 20, "ft:gpt-4o-2024-08-06") \
    X(S_60878fcf, 7, "openai/", 25, "ft:gpt-4o-mini-2024-07-18") \
    X(S_e1978d6c, 7, "openai/", 12, "gpt-3.5-0301") \
    Y(S_c826d559, 7, "openai/", 22, "gpt-3.5-turbo-16k-0613", S_31de96c3, 0) \
    Y(S_0783c744, 7, "openai/", 27, "gpt-3.5-turbo-instruct-0914", S_1b54a5ed, 0) \
    Y(S_aa626ec0, 7, "openai/", 18, "gpt-4-0125-preview", S_78c71d9b, 0) \
    Y(S_cb1250ea, 7, "openai/", 10, "gpt-4-0613", S_9f5b0201, 3) \
    X(S_6b1eac3c, 7, "openai/", 25, "gpt-4-1106-vision-preview") \
    Y(S_5fc92a37, 7, "openai/", 14, "gpt-4-32k-0613", S_1359e395, 0) \
    Y(S_c7ec7a13, 7, "openai/", 22, "gpt-4-turbo-2024-04-09", S_2a0e7272, 0) \
    Y(S_c7226c47, 7, "openai/", 31, "gpt-4o-audio-preview-2024-12-17", S_e6389fad, 0) \
    X(S_2b31ac84, 7, "openai/", 31, "gpt-4o-audio-preview-2025-06-03") \
    X(S_94c2522d, 7, "openai/", 25, "gpt-4o-mini-audio-preview") \
    X(S_eaa2f1fc, 7, "openai/", 36, "gpt-4o-mini-audio-preview-2024-12-17") \
    Y(S_8f65c123, 7, "openai/", 28, "gpt-4o-mini-realtime-preview", S_0a195cc0, 0) \
    Y(S_fcdd829a, 7, "openai/", 39, "gpt-4o-mini-realtime-preview-2024-12-17", S_a81e2af6, 0) \
    Y(S_73e75efa, 7, "openai/", 37, "gpt-4o-mini-search-preview-2025-03-11", S_6ff5abab, 0) \
    X(S_cbe80312, 7, "openai/", 33, "gpt-4o-mini-transcribe-2025-03-20") \
    X(S_2b3a404c, 7, "openai/", 33, "gpt-4o-mini-transcribe-2025-12-15") \
    Y(S_9d63535d, 7, "openai/", 15, "gpt-4o-mini-tts", S_adf85c3c, 0) \
    X(S_5a7161ea, 7, "openai/", 26, "gpt-4o-mini-tts-2025-03-20") \
    X(S_33a489a6, 7, "openai/", 26, "gpt-4o-mini-tts-2025-12-15") \
    X(S_4be57ca2, 7, "openai/", 15, "gpt-4o-realtime") \
    Y(S_05c0c987, 7, "openai/", 23, "gpt-4o-realtime-preview", S_c59b5034, 0) \
    Y(S_63d4d87f, 7, "openai/", 34, "gpt-4o-realtime-preview-2024-10-01", S_bf862e1b, 0) \
    Y(S_98141ec7, 7, "openai/", 34, "gpt-4o-realtime-preview-2024-12-17", S_2fbed65d, 0) \
    Y(S_32bf4169, 7, "openai/", 34, "gpt-4o-realtime-preview-2025-06-03", S_244c8fc9, 0) \
    Y(S_8b9827fd, 7, "openai/", 32, "gpt-4o-search-preview-2025-03-11", S_d6b6ddaa, 0) \
    Y(S_506e16b6, 7, "openai/", 25, "gpt-4o-transcribe-diarize", S_88490eb9, 0) \
    Y(S_7dd88e10, 7, "openai/", 7, "gpt-5-1", S_ebfa2447, 11) \
    X(S_69e7feba, 7, "openai/", 18, "gpt-5-1-2025-11-13") \
    Y(S_45417c35, 7, "openai/", 12, "gpt-5-1-chat", S_7a3ab519, 0) \
    X(S_a268e2c5, 7, "openai/", 19, "gpt-5-1-chat-latest") \
    Y(S_1df31a34, 7, "openai/", 13, "gpt-5-1-codex", S_110d4c59, 0) \
    Y(S_b82d05b1, 7, "openai/", 17, "gpt-5-1-codex-max", S_fa14a4e2, 0) \
    Y(S_76a944a9, 7, "openai/", 18, "gpt-5-1-codex-mini", S_51344f85, 0) \
    Y(S_bf0c2dc7, 7, "openai/", 7, "gpt-5-2", S_dd0a4f0b, 11) \
    X(S_78b1709b, 7, "openai/", 18, "gpt-5-2-2025-12-11") \
    Y(S_01b14c06, 7, "openai/", 12, "gpt-5-2-chat", S_50197639, 0) \
    X(S_7dfe32a8, 7, "openai/", 19, "gpt-5-2-chat-latest") \
    Y(S_3ae3ccae, 7, "openai/", 13, "gpt-5-2-codex", S_51ae287a, 0) \
    Y(S_266af008, 7, "openai/", 11, "gpt-5-2-pro", S_4cecef7f, 7) \
    Y(S_4de57c72, 7, "openai/", 22, "gpt-5-2-pro-2025-12-11", S_4c736e9e, 0) \
    X(S_09678601, 7, "openai/", 7, "gpt-5-3") \
    Y(S_4fdc2c5d, 7, "openai/", 12, "gpt-5-3-chat", S_3f480321, 0) \
    X(S_796b6a90, 7, "openai/", 19, "gpt-5-3-chat-latest") \
    Y(S_ce9853a4, 7, "openai/", 13, "gpt-5-3-codex", S_7b62da12, 0) \
    Y(S_222f43f0, 7, "openai/", 7, "gpt-5-4", S_3a0b2b16, 11) \
    X(S_05c7b5b6, 7, "openai/", 18, "gpt-5-4-2026-03-05") \
    Y(S_425b942f, 7, "openai/", 12, "gpt-5-4-mini", S_10f29609, 11) \
    Y(S_d5af144d, 7, "openai/", 23, "gpt-5-4-mini-2026-03-17", S_8df7dc1f, 0) \
    Y(S_b1c6329a, 7, "openai/", 12, "gpt-5-4-nano", S_e208bf91, 11) \
    Y(S_eaed8801, 7, "openai/", 23, "gpt-5-4-nano-2026-03-17", S_b470a9d0, 0) \
    Y(S_923f7dda, 7, "openai/", 11, "gpt-5-4-pro", S_c2c2a242, 0) \
    Y(S_94a7c316, 7, "openai/", 22, "gpt-5-4-pro-2026-03-05", S_0cd270eb, 0) \
    Y(S_2a6fb2eb, 7, "openai/", 7, "gpt-5-5", S_e57d2e58, 11) \
    X(S_3bc6e0ee, 7, "openai/", 18, "gpt-5-5-2026-04-23") \
    Y(S_edb34ba7, 7, "openai/", 11, "gpt-5-5-pro", S_95a152dd, 0) \
    Y(S_1793c3b8, 7, "openai/", 22, "gpt-5-5-pro-2026-04-23", S_1d082ed3, 0) \
    X(S_a808caab, 7, "openai/", 7, "gpt-5-6") \
    Y(S_4d9fa7fa, 7, "openai/", 13, "gpt-5-6-cyber", S_3911ae73, 0) \
    Y(S_4607a7d0, 7, "openai/", 12, "gpt-5-6-luna", S_e4979e1f, 11) \
    Y(S_647c488f, 7, "openai/", 11, "gpt-5-6-sol", S_f9176dbb, 11) \
    Y(S_9a470124, 7, "openai/", 13, "gpt-5-6-terra", S_326eb638, 11) \
    Y(S_38099a8e, 7, "openai/", 17, "gpt-5-chat-latest", S_c2594808, 0) \
    Y(S_e1d1bde4, 7, "openai/", 16, "gpt-5-search-api", S_2d22c36d, 0) \
    Y(S_b8e6722c, 7, "openai/", 27, "gpt-5-search-api-2025-10-14", S_0652cb66, 0) \
    Y(S_6ceec2ea, 7, "openai/", 18, "gpt-5.1-2025-11-13", S_4db173ef, 0) \
    X(S_2ae295d8, 7, "openai/", 19, "gpt-5.1-chat-latest") \
    Y(S_5c819e34, 7, "openai/", 18, "gpt-5.2-2025-12-11", S_de50f57c, 0) \
    X(S_cfa7dd54, 7, "openai/", 19, "gpt-5.2-chat-latest") \
    Y(S_8780d232, 7, "openai/", 22, "gpt-5.2-pro-2025-12-11", S_7616d955, 0) \
    X(S_fa9d6c3a, 7, "openai/", 7, "gpt-5.3") \
    X(S_784f49f4, 7, "openai/", 19, "gpt-5.3-chat-latest") \
    Y(S_88b7ef9b, 7, "openai/", 19, "gpt-5.3-codex-spark", S_4440c2e8, 0) \
    Y(S_1df51e1e, 7, "openai/", 18, "gpt-5.4-2026-03-05", S_86714bb7, 0) \
    Y(S_ac2e3151, 7, "openai/", 23, "gpt-5.4-mini-2026-03-17", S_f4a95953, 0) \
    Y(S_304d9ead, 7, "openai/", 23, "gpt-5.4-nano-2026-03-17", S_3f690fb1, 0) \
    Y(S_773d2d13, 7, "openai/", 22, "gpt-5.4-pro-2026-03-05", S_2c5b9f68, 0) \
    Y(S_b75fd003, 7, "openai/", 18, "gpt-5.5-2026-04-23", S_674c1c8f, 0) \
    Y(S_8b3ff40a, 7, "openai/", 22, "gpt-5.5-pro-2026-04-23", S_b68796ec, 0) \
    Y(S_b29e74f5, 7, "openai/", 7, "gpt-5.6", S_98280ce6, 0) \
    Y(S_5d6e0393, 7, "openai/", 13, "gpt-5.6-cyber", S_a6934e1b, 0) \
    Y(S_cd9e2f78, 7, "openai/", 11, "gpt-6-cyber", S_b67ac968, 0) \
    X(S_0449d233, 7, "openai/", 13, "gpt-audio-1.5") \
    Y(S_884a279a, 7, "openai/", 20, "gpt-audio-2025-08-28", S_2f6055f7, 0) \
    Y(S_87afc646, 7, "openai/", 25, "gpt-audio-mini-2025-10-06", S_6cbc3d92, 0) \
    Y(S_dc01dbbb, 7, "openai/", 24, "gpt-daybreak-blue-latest", S_3ab6cf29, 0) \
    Y(S_57b26887, 7, "openai/", 23, "gpt-daybreak-red-latest", S_5d727acb, 0) \
    Y(S_679ec960, 7, "openai/", 22, "gpt-image-2-2026-04-21", S_63e02110, 0) \
    X(S_e2631126, 7, "openai/", 19, "gpt-live-transcribe") \
    Y(S_61e6c8a6, 7, "openai/", 12, "gpt-realtime", S_39631eed, 0) \
    Y(S_a34349d8, 7, "openai/", 21, "gpt-realtime-2.1-mini", S_63e73d46, 0) \
    Y(S_62eeeee4, 7, "openai/", 23, "gpt-realtime-2025-08-28", S_62ac9bb2, 0) \
    Y(S_55939239, 7, "openai/", 28, "gpt-realtime-mini-2025-10-06", S_5d2c5a0d, 0) \
    Y(S_2b20d432, 7, "openai/", 28, "gpt-realtime-mini-2025-12-15", S_e43d36b3, 0) \
    X(S_2cd0b36f, 7, "openai/", 14, "gpt-transcribe") \
    X(S_99962aaa, 7, "openai/", 23, "hd/1024-x-1024/dall-e-3") \
    X(S_d0238961, 7, "openai/", 23, "hd/1024-x-1792/dall-e-3") \
    X(S_a786ff34, 7, "openai/", 23, "hd/1792-x-1024/dall-e-3") \
    Y(S_4d4d011d, 7, "openai/", 17, "o1-pro-2025-03-19", S_b1aed747, 0) \
    Y(S_77386326, 7, "openai/", 27, "o3-deep-research-2025-06-26", S_e51ebf9c, 0) \
    Y(S_0043c7a4, 7, "openai/", 32, "o4-mini-deep-research-2025-06-26", S_f6354745, 0) \
    X(S_65941c79, 7, "openai/", 26, "omni-moderation-2024-09-26") \
    X(S_95f89cb5, 7, "openai/", 22, "omni-moderation-latest") \
    X(S_f2f20292, 7, "openai/", 6, "sora-2") \
    X(S_e2a28d15, 7, "openai/", 10, "sora-2-pro") \
    X(S_46b4cb15, 7, "openai/", 29, "standard/1024-x-1024/dall-e-3") \
    X(S_38e06ed0, 7, "openai/", 29, "standard/1024-x-1792/dall-e-3") \
    X(S_9b1d28be, 7, "openai/", 29, "standard/1792-x-1024/dall-e-3") \
    Y(S_db4baaca, 7, "openai/", 12, "text-ada-001", S_1a9db628, 0) \
    Y(S_d4a9760b, 7, "openai/", 16, "text-babbage-001", S_e10a7816, 0) \
    X(S_f0493605, 7, "openai/", 14, "text-curie-001") \
    Y(S_09084c99, 7, "openai/", 16, "text-davinci-001", S_8bcdfdbf, 0) \
    Y(S_baeb0174, 7, "openai/", 16, "text-davinci-002", S_56786dc1, 0) \
    Y(S_6e28e559, 7, "openai/", 16, "text-davinci-003", S_9f8b6253, 0) \
    Y(S_b48c38c0, 7, "openai/", 18, "text-embedding-ada", S_4af524cb, 0) \
    Y(S_6f549324, 7, "openai/", 25, "text-embedding-ada-002-v2", S_fd159d8e, 0) \
    Y(S_21f59a7d, 7, "openai/", 5, "tts-1", S_eaa23411, 0) \
    X(S_e7789009, 7, "openai/", 10, "tts-1-1106") \
    X(S_64a5d120, 7, "openai/", 8, "tts-1-hd") \
    X(S_a10daf18, 7, "openai/", 13, "tts-1-hd-1106") \
    Y(S_b775d77d, 7, "openai/", 9, "whisper-1", S_855bc7be, 0) \
    Y(S_5e95ce6e, 7, "openai/", 16, "whisper-large-v3", S_91d7e07e, 0) \
    X(S_2d0e6923, 0, "", 16, "openai_responses") \
    X(S_36b41beb, 0, "", 8, "openchat") \
    Y(S_92a4073e, 9, "openchat/", 20, "openchat-3.5-0106-7b", S_19f7b94e, 0) \
    X(S_62f8e1ec, 0, "", 8, "opencode") \
    Y(S_2242cee5, 9, "opencode/", 16, "claude-3-5-haiku", S_c64cb42a, 10) \
    Y(S_e78b972d, 9, "opencode/", 16, "claude-3.5-haiku", S_3138e448, 10) \
    Y(S_09d3d6c5, 9, "opencode/", 14, "claude-fable-5", S_b22bc474, 10) \
    Y(S_c59d9b4c, 9, "opencode/", 16, "claude-fable-5-1", S_e12f6882, 17) \
    Y(S_a7e61c47, 9, "opencode/", 16, "claude-fable-5-2", S_ee2b3c29, 17) \
    Y(S_8d065d6b, 9, "opencode/", 16, "claude-fable-5.1", S_7fa75277, 10) \
    Y(S_93648fd1, 9, "opencode/", 16, "claude-fable-5.2", S_d74a27bc, 10) \
    Y(S_22017cda, 9, "opencode/", 16, "claude-haiku-4-5", S_3330c0be, 11) \
    Y(S_2b961c44, 9, "opencode/", 16, "claude-haiku-4.5", S_cb392f2f, 10) \
    Y(S_39087710, 9, "opencode/", 16, "claude-haiku-5-5", S_e843a35f, 17) \
    Y(S_5a7e6c0d, 9, "opencode/", 16, "claude-haiku-5.5", S_7e6444e2, 10) \
    Y(S_459cb642, 9, "opencode/", 15, "claude-opus-4-1", S_cebd39eb, 11) \
    Y(S_ff1ad090, 9, "opencode/", 15, "claude-opus-4-5", S_42c9524a, 11) \
    Y(S_c536eb85, 9, "opencode/", 15, "claude-opus-4-6", S_8cd5cad8, 11) \
    Y(S_e958ef4b, 9, "opencode/", 15, "claude-opus-4-7", S_8788f588, 11) \
    Y(S_332d8175, 9, "opencode/", 15, "claude-opus-4-8", S_5e3f5217, 17) \
    Y(S_58702d68, 9, "opencode/", 15, "claude-opus-4.1", S_4c3f2a2a, 10) \
    Y(S_a1dd71cc, 9, "opencode/", 15, "claude-opus-4.5", S_a4fb16b2, 10) \
    Y(S_01479920, 9, "opencode/", 15, "claude-opus-4.6", S_df644976, 10) \
    Y(S_c148a5fd, 9, "opencode/", 15, "claude-opus-4.7", S_579b61b6, 10) \
    Y(S_7e0d5078, 9, "opencode/", 15, "claude-opus-4.8", S_506bf102, 10) \
    Y(S_85375f14, 9, "opencode/", 13, "claude-opus-5", S_cfcdefab, 10) \
    Y(S_9325a28e, 9, "opencode/", 15, "claude-opus-5-5", S_a29721bc, 17) \
    Y(S_e9e227f4, 9, "opencode/", 15, "claude-opus-5.5", S_1954d110, 10) \
    Y(S_d783e4e6, 9, "opencode/", 15, "claude-sonnet-4", S_e31af040, 10) \
    Y(S_fb4d2069, 9, "opencode/", 17, "claude-sonnet-4-5", S_eca904a8, 11) \
    Y(S_b4d194eb, 9, "opencode/", 17, "claude-sonnet-4-6", S_2fb98617, 11) \
    Y(S_538c7c35, 9, "opencode/", 17, "claude-sonnet-4.5", S_23cebb3c, 10) \
    Y(S_2a05d862, 9, "opencode/", 17, "claude-sonnet-4.6", S_e247451a, 10) \
    Y(S_4745d622, 9, "opencode/", 15, "claude-sonnet-5", S_bceb745d, 17) \
    Y(S_c59cb1a0, 9, "opencode/", 17, "claude-sonnet-5-5", S_e4f454b2, 17) \
    Y(S_53694060, 9, "opencode/", 17, "claude-sonnet-5.5", S_87f2105b, 10) \
    Y(S_f914cb09, 9, "opencode/", 17, "deepseek-v4-flash", S_d60193a8, 32) \
    Y(S_31773861, 9, "opencode/", 28, "deepseek-v4-flash-vision-exp", S_9e4e9f8c, 12) \
    Y(S_03fa6a91, 9, "opencode/", 15, "deepseek-v4-pro", S_be13a211, 12) \
    Y(S_504ee87b, 9, "opencode/", 19, "deepseek-v4.1-flash", S_161343ab, 9) \
    Y(S_09b82c2e, 9, "opencode/", 14, "gemini-3-flash", S_6135e764, 7) \
    Y(S_abf656ae, 9, "opencode/", 12, "gemini-3-pro", S_dc035500, 7) \
    Y(S_3ad0171e, 9, "opencode/", 14, "gemini-3.1-pro", S_30072274, 7) \
    Y(S_48d44ea2, 9, "opencode/", 16, "gemini-3.5-flash", S_6e48b436, 7) \
    Y(S_526360a4, 9, "opencode/", 21, "gemini-3.5-flash-lite", S_84dcadf2, 7) \
    Y(S_c1215229, 9, "opencode/", 16, "gemini-3.6-flash", S_07036663, 7) \
    Y(S_4e366b95, 9, "opencode/", 16, "gemini-3.7-flash", S_d3047fde, 7) \
    Y(S_13bb6c26, 9, "opencode/", 16, "gemini-3.8-flash", S_817022e8, 7) \
    Y(S_d3a1575b, 9, "opencode/", 14, "gemini-4-argon", S_024b3175, 7) \
    Y(S_f20a35d0, 9, "opencode/", 15, "gemini-4-carbon", S_b7c9ed8d, 7) \
    Y(S_0d70ec37, 9, "opencode/", 17, "gemini-4-hydrogen", S_6b78b739, 7) \
    Y(S_87c38186, 9, "opencode/", 13, "gemini-4-neon", S_fd22da29, 7) \
    Y(S_50f7bc2d, 9, "opencode/", 7, "glm-4.6", S_582ef66a, 8) \
    Y(S_af44a7f1, 9, "opencode/", 7, "glm-4.7", S_71925c3d, 8) \
    Y(S_7b9ffbc1, 9, "opencode/", 5, "glm-5", S_a7433edf, 8) \
    Y(S_0ca288dc, 9, "opencode/", 7, "glm-5.1", S_f009ea10, 5) \
    Y(S_c0d19217, 9, "opencode/", 7, "glm-5.2", S_5ee77133, 23) \
    Y(S_58844668, 9, "opencode/", 7, "glm-5.3", S_2ee9e854, 11) \
    Y(S_deab21ce, 9, "opencode/", 13, "glm-5.3-flash", S_59a3f39d, 23) \
    Y(S_23a6cae3, 9, "opencode/", 5, "gpt-5", S_b09485bb, 7) \
    Y(S_acd773b8, 9, "opencode/", 7, "gpt-5-1", S_ebfa2447, 11) \
    Y(S_c181c619, 9, "opencode/", 13, "gpt-5-1-codex", S_110d4c59, 0) \
    Y(S_7583ae68, 9, "opencode/", 17, "gpt-5-1-codex-max", S_fa14a4e2, 0) \
    Y(S_dc75d6a0, 9, "opencode/", 18, "gpt-5-1-codex-mini", S_51344f85, 0) \
    Y(S_a68297e4, 9, "opencode/", 7, "gpt-5-2", S_dd0a4f0b, 11) \
    Y(S_ea134a48, 9, "opencode/", 13, "gpt-5-2-codex", S_51ae287a, 0) \
    Y(S_365b034e, 9, "opencode/", 13, "gpt-5-3-codex", S_7b62da12, 0) \
    Y(S_69d9b670, 9, "opencode/", 7, "gpt-5-4", S_3a0b2b16, 11) \
    Y(S_3ec1e0a9, 9, "opencode/", 12, "gpt-5-4-mini", S_10f29609, 11) \
    Y(S_698a0273, 9, "opencode/", 12, "gpt-5-4-nano", S_e208bf91, 11) \
    Y(S_5fab3983, 9, "opencode/", 11, "gpt-5-4-pro", S_c2c2a242, 0) \
    Y(S_2247a28c, 9, "opencode/", 7, "gpt-5-5", S_e57d2e58, 11) \
    Y(S_cab686a9, 9, "opencode/", 11, "gpt-5-5-pro", S_95a152dd, 0) \
    Y(S_f486ee99, 9, "opencode/", 12, "gpt-5-6-luna", S_e4979e1f, 11) \
    Y(S_e55a339b, 9, "opencode/", 11, "gpt-5-6-sol", S_f9176dbb, 11) \
    Y(S_4983ba67, 9, "opencode/", 13, "gpt-5-6-terra", S_326eb638, 11) \
    Y(S_9a6af19f, 9, "opencode/", 11, "gpt-5-codex", S_26cf4aff, 7) \
    Y(S_35b94fe7, 9, "opencode/", 10, "gpt-5-nano", S_3ecfc0e6, 7) \
    Y(S_db78f8dd, 9, "opencode/", 7, "gpt-5.1", S_017fd33e, 7) \
    Y(S_b8ab9da5, 9, "opencode/", 13, "gpt-5.1-codex", S_4eb4d40e, 7) \
    Y(S_87970cb0, 9, "opencode/", 17, "gpt-5.1-codex-max", S_73a08282, 7) \
    Y(S_f504a951, 9, "opencode/", 18, "gpt-5.1-codex-mini", S_0b70235b, 7) \
    Y(S_e4c01b18, 9, "opencode/", 7, "gpt-5.2", S_791a0823, 7) \
    Y(S_37e34d53, 9, "opencode/", 13, "gpt-5.2-codex", S_c284d3d7, 7) \
    Y(S_70516754, 9, "opencode/", 13, "gpt-5.3-codex", S_8662a33d, 7) \
    Y(S_2a4fcba2, 9, "opencode/", 19, "gpt-5.3-codex-spark", S_4440c2e8, 0) \
    Y(S_6910e5f2, 9, "opencode/", 7, "gpt-5.4", S_101df283, 7) \
    Y(S_8b842b2a, 9, "opencode/", 12, "gpt-5.4-mini", S_53c6b415, 7) \
    Y(S_0a9bfaaa, 9, "opencode/", 12, "gpt-5.4-nano", S_6120ee47, 7) \
    Y(S_ea75023d, 9, "opencode/", 11, "gpt-5.4-pro", S_dce1e2ce, 7) \
    Y(S_1adcc75e, 9, "opencode/", 7, "gpt-5.5", S_b69f9707, 7) \
    Y(S_8140015e, 9, "opencode/", 11, "gpt-5.5-pro", S_29595a67, 7) \
    Y(S_eefa46e9, 9, "opencode/", 12, "gpt-5.6-luna", S_d3531574, 7) \
    Y(S_1ac144fd, 9, "opencode/", 11, "gpt-5.6-sol", S_823425c8, 7) \
    Y(S_7dc8edaa, 9, "opencode/", 13, "gpt-5.6-terra", S_1df6eea7, 7) \
    Y(S_8f60fa4d, 9, "opencode/", 11, "gpt-6-astra", S_b4b836d3, 7) \
    Y(S_764f1b2d, 9, "opencode/", 10, "gpt-6-luna", S_05015f4d, 7) \
    Y(S_c2ae1e7f, 9, "opencode/", 9, "gpt-6-sol", S_57880a89, 7) \
    Y(S_bcc00e24, 9, "opencode/", 11, "gpt-6.1-sol", S_707174bc, 14) \
    Y(S_f42bc51d, 9, "opencode/", 13, "gpt-6.2-astra", S_869f3a13, 14) \
    Y(S_249c5635, 9, "opencode/", 11, "gpt-6.2-sol", S_7db2b698, 14) \
    Y(S_7d11433f, 9, "opencode/", 8, "grok-4.5", S_5d502bed, 5) \
    Y(S_b7a25ab9, 9, "opencode/", 8, "grok-4.6", S_3983ee29, 11) \
    Y(S_932f12f1, 9, "opencode/", 8, "grok-4.7", S_557be490, 11) \
    Y(S_868000c7, 9, "opencode/", 14, "grok-build-0.1", S_cb5e7e04, 5) \
    Y(S_ffbd0cbd, 9, "opencode/", 8, "jev-1.13", S_3ab97399, 9) \
    Y(S_f2de949e, 9, "opencode/", 7, "kimi-k2", S_55ee9f82, 11) \
    Y(S_19e293eb, 9, "opencode/", 16, "kimi-k2-thinking", S_2e7cee3e, 9) \
    Y(S_e6aa841f, 9, "opencode/", 9, "kimi-k2.5", S_db11e778, 11) \
    Y(S_55ed139f, 9, "opencode/", 9, "kimi-k2.6", S_47f91584, 7) \
    Y(S_25774edc, 9, "opencode/", 14, "kimi-k2.7-code", S_a4d868aa, 26) \
    Y(S_f7e3471e, 9, "opencode/", 7, "kimi-k3", S_bd9a0868, 10) \
    Y(S_66a8cc12, 9, "opencode/", 12, "minimax-m2.1", S_7892c442, 8) \
    Y(S_2ef2df39, 9, "opencode/", 12, "minimax-m2.5", S_b19a4819, 8) \
    Y(S_1d59abc7, 9, "opencode/", 12, "minimax-m2.7", S_ba75f746, 10) \
    Y(S_332a1114, 9, "opencode/", 10, "minimax-m3", S_9255e350, 26) \
    Y(S_84c313fc, 9, "opencode/", 15, "mistral-large-4", S_19e7b18b, 8) \
    Y(S_83de41f0, 9, "opencode/", 14, "muse-ember-1.0", S_930e3950, 0) \
    Y(S_72030502, 9, "opencode/", 14, "muse-spark-1.2", S_bd38167b, 5) \
    Y(S_d6ec8088, 9, "opencode/", 14, "muse-spark-1.3", S_a5e650aa, 5) \
    Y(S_33f2cc95, 9, "opencode/", 15, "muse-wonder-1.0", S_aee7bba3, 5) \
    Y(S_d2271df4, 9, "opencode/", 11, "qwen3-coder", S_ef13f078, 5) \
    Y(S_9310317c, 9, "opencode/", 12, "qwen3.5-plus", S_044a69d2, 8) \
    Y(S_33f97d32, 9, "opencode/", 12, "qwen3.6-plus", S_238396b2, 8) \
    Y(S_0a0d5ae5, 9, "opencode/", 13, "qwen3.8-flash", S_012c9814, 8) \
    Y(S_778963f6, 9, "opencode/", 11, "qwen3.8-max", S_5bb2277b, 8) \
    X(S_4341b458, 0, "", 9, "opengvlab") \
    Y(S_185adf76, 10, "opengvlab/", 13, "internvl3-38b", S_660fe627, 26) \
    Y(S_af3a8000, 10, "opengvlab/", 12, "internvl3-8b", S_b102bd8e, 26) \
    X(S_7f871cbf, 0, "", 10, "openrouter") \
    X(S_070d6960, 11, "openrouter/", 14, "01-ai/yi-large") \
    X(S_b736c4f1, 11, "openrouter/", 29, "aetherwiing/mn-starcannon-12b") \
    Y(S_ae17163f, 11, "openrouter/", 8, "afm-4.5b", S_8e6ce26a, 9) \
    X(S_10ca2449, 11, "openrouter/", 34, "agentica-org/deepcoder-14b-preview") \
    X(S_48551146, 11, "openrouter/", 39, "agentica-org/deepcoder-14b-preview:free") \
    X(S_a8d24d32, 11, "openrouter/", 20, "ai21/jamba-1-5-large") \
    X(S_f0037c58, 11, "openrouter/", 19, "ai21/jamba-1-5-mini") \
    X(S_ed69e308, 11, "openrouter/", 20, "ai21/jamba-1.6-large") \
    X(S_c0996ba6, 11, "openrouter/", 19, "ai21/jamba-1.6-mini") \
    X(S_0154c4ac, 11, "openrouter/", 19, "ai21/jamba-instruct") \
    X(S_dcd79e0c, 11, "openrouter/", 20, "ai21/jamba-large-1.7") \
    X(S_4a73f1b7, 11, "openrouter/", 19, "ai21/jamba-mini-1.7") \
    Y(S_1222d576, 11, "openrouter/", 8, "aion-1.0", S_e50f6196, 10) \
    Y(S_8b07c4de, 11, "openrouter/", 13, "aion-1.0-mini", S_e5c954de, 10) \
    Y(S_ed3f9ec4, 11, "openrouter/", 8, "aion-2.0", S_86b64550, 10) \
    Y(S_369d29d0, 11, "openrouter/", 17, "aion-2.0-20260223", S_6e0cff9a, 10) \
    Y(S_1237d3c8, 11, "openrouter/", 8, "aion-3.0", S_fed25383, 10) \
    Y(S_769e0a09, 11, "openrouter/", 17, "aion-3.0-20260707", S_571af6e0, 10) \
    Y(S_115ea7f9, 11, "openrouter/", 13, "aion-3.0-mini", S_6789dd7d, 10) \
    Y(S_45a8b2b4, 11, "openrouter/", 22, "aion-3.0-mini-20260707", S_9833f85a, 10) \
    Y(S_957b225e, 11, "openrouter/", 8, "aion-3.5", S_e03077e7, 10) \
    Y(S_64a0c23f, 11, "openrouter/", 13, "aion-3.5-mini", S_928f3325, 10) \
    X(S_e50f6196, 11, "openrouter/", 18, "aion-labs/aion-1.0") \
    X(S_e5c954de, 11, "openrouter/", 23, "aion-labs/aion-1.0-mini") \
    X(S_86b64550, 11, "openrouter/", 18, "aion-labs/aion-2.0") \
    X(S_6e0cff9a, 11, "openrouter/", 27, "aion-labs/aion-2.0-20260223") \
    X(S_fed25383, 11, "openrouter/", 18, "aion-labs/aion-3.0") \
    X(S_571af6e0, 11, "openrouter/", 27, "aion-labs/aion-3.0-20260707") \
    X(S_6789dd7d, 11, "openrouter/", 23, "aion-labs/aion-3.0-mini") \
    X(S_9833f85a, 11, "openrouter/", 32, "aion-labs/aion-3.0-mini-20260707") \
    X(S_e03077e7, 11, "openrouter/", 18, "aion-labs/aion-3.5") \
    X(S_928f3325, 11, "openrouter/", 23, "aion-labs/aion-3.5-mini") \
    X(S_a7c4d9e7, 11, "openrouter/", 30, "aion-labs/aion-rp-llama-3.1-8b") \
    Y(S_6a21bbed, 11, "openrouter/", 20, "aion-rp-llama-3.1-8b", S_a7c4d9e7, 10) \
    Y(S_ccda6c0b, 11, "openrouter/", 16, "airoboros-l2-70b", S_3776b801, 10) \
    X(S_182d10a4, 11, "openrouter/", 41, "alfredpros/codellama-7b-instruct-solidity") \
    X(S_42179a27, 11, "openrouter/", 35, "alibaba/tongyi-deepresearch-30b-a3b") \
    X(S_4d2ad127, 11, "openrouter/", 40, "alibaba/tongyi-deepresearch-30b-a3b:free") \
    X(S_8520ce89, 11, "openrouter/", 31, "all-hands/openhands-lm-32b-v0.1") \
    X(S_f547503c, 11, "openrouter/", 29, "allenai/llama-3.1-tulu-3-405b") \
    X(S_1d183cd4, 11, "openrouter/", 18, "allenai/molmo-2-8b") \
    X(S_8a6058d7, 11, "openrouter/", 23, "allenai/molmo-2-8b:free") \
    X(S_1c730f35, 11, "openrouter/", 18, "allenai/molmo-7b-d") \
    X(S_df26f383, 11, "openrouter/", 23, "allenai/molmo-7b-d:free") \
    X(S_1910ee05, 11, "openrouter/", 32, "allenai/olmo-2-0325-32b-instruct") \
    X(S_2d610da5, 11, "openrouter/", 24, "allenai/olmo-3-32b-think") \
    X(S_33440f44, 11, "openrouter/", 33, "allenai/olmo-3-32b-think-20251121") \
    X(S_8331c552, 11, "openrouter/", 29, "allenai/olmo-3-32b-think:free") \
    X(S_8a79c946, 11, "openrouter/", 26, "allenai/olmo-3-7b-instruct") \
    X(S_6eaf191f, 11, "openrouter/", 23, "allenai/olmo-3-7b-think") \
    X(S_110dfba3, 11, "openrouter/", 29, "allenai/olmo-3.1-32b-instruct") \
    X(S_36953f8f, 11, "openrouter/", 26, "allenai/olmo-3.1-32b-think") \
    X(S_b311bc0f, 11, "openrouter/", 31, "allenai/olmo-3.1-32b-think:free") \
    X(S_57f35b51, 11, "openrouter/", 24, "allenai/olmo-7b-instruct") \
    X(S_54630286, 11, "openrouter/", 22, "alpindale/goliath-120b") \
    X(S_9523bc54, 11, "openrouter/", 20, "alpindale/magnum-72b") \
    X(S_96fc38a8, 11, "openrouter/", 21, "amazon/nova-2-lite-v1") \
    X(S_1343572e, 11, "openrouter/", 26, "amazon/nova-2-lite-v1:free") \
    X(S_d87dfb80, 11, "openrouter/", 19, "amazon/nova-lite-v1") \
    X(S_550d3258, 11, "openrouter/", 20, "amazon/nova-micro-v1") \
    X(S_8093f66d, 11, "openrouter/", 22, "amazon/nova-premier-v1") \
    X(S_10ff09f3, 11, "openrouter/", 18, "amazon/nova-pro-v1") \
    X(S_2bc530ef, 11, "openrouter/", 28, "anthracite-org/magnum-v2-72b") \
    X(S_4431b520, 11, "openrouter/", 28, "anthracite-org/magnum-v4-72b") \
    X(S_07e937d0, 11, "openrouter/", 18, "anthropic/claude-1") \
    X(S_02b9d676, 11, "openrouter/", 20, "anthropic/claude-1.2") \
    X(S_9c522d6a, 11, "openrouter/", 18, "anthropic/claude-2") \
    X(S_3ff5048d, 11, "openrouter/", 20, "anthropic/claude-2.0") \
    X(S_2ecdd65c, 11, "openrouter/", 25, "anthropic/claude-2.0:beta") \
    X(S_6917cca4, 11, "openrouter/", 20, "anthropic/claude-2.1") \
    X(S_1662aad7, 11, "openrouter/", 25, "anthropic/claude-2.1:beta") \
    X(S_0414f7cc, 11, "openrouter/", 23, "anthropic/claude-2:beta") \
    X(S_c64cb42a, 11, "openrouter/", 26, "anthropic/claude-3-5-haiku") \
    X(S_effe8193, 11, "openrouter/", 35, "anthropic/claude-3-5-haiku-20241022") \
    X(S_ecdeb787, 11, "openrouter/", 40, "anthropic/claude-3-5-haiku-20241022:beta") \
    X(S_f7bcbca0, 11, "openrouter/", 31, "anthropic/claude-3-5-haiku:beta") \
    X(S_f4c4f08f, 11, "openrouter/", 24, "anthropic/claude-3-haiku") \
    X(S_880806d8, 11, "openrouter/", 29, "anthropic/claude-3-haiku:beta") \
    X(S_0726ab9b, 11, "openrouter/", 23, "anthropic/claude-3-opus") \
    X(S_a91e2a77, 11, "openrouter/", 28, "anthropic/claude-3-opus:beta") \
    X(S_32d38863, 11, "openrouter/", 25, "anthropic/claude-3-sonnet") \
    X(S_3a7da703, 11, "openrouter/", 30, "anthropic/claude-3-sonnet:beta") \
    X(S_f1db2505, 11, "openrouter/", 26, "anthropic/claude-3.5-haiku") \
    X(S_17d8e5bf, 11, "openrouter/", 35, "anthropic/claude-3.5-haiku-20241022") \
    X(S_b87f4c41, 11, "openrouter/", 40, "anthropic/claude-3.5-haiku-20241022:beta") \
    X(S_39479e51, 11, "openrouter/", 31, "anthropic/claude-3.5-haiku:beta") \
    X(S_8487b7fe, 11, "openrouter/", 27, "anthropic/claude-3.5-sonnet") \
    X(S_6fa30820, 11, "openrouter/", 36, "anthropic/claude-3.5-sonnet-20240620") \
    X(S_7f40d6d8, 11, "openrouter/", 41, "anthropic/claude-3.5-sonnet-20240620:beta") \
    X(S_c1f7850f, 11, "openrouter/", 32, "anthropic/claude-3.5-sonnet:beta") \
    X(S_efb89f1b, 11, "openrouter/", 27, "anthropic/claude-3.7-sonnet") \
    X(S_108ec141, 11, "openrouter/", 32, "anthropic/claude-3.7-sonnet:beta") \
    X(S_2ed076e3, 11, "openrouter/", 36, "anthropic/claude-3.7-sonnet:thinking") \
    X(S_262e5f5b, 11, "openrouter/", 32, "anthropic/claude-4-opus-20250522") \
    X(S_0fb426df, 11, "openrouter/", 34, "anthropic/claude-4-sonnet-20250522") \
    X(S_08231106, 11, "openrouter/", 34, "anthropic/claude-4.1-opus-20250805") \
    X(S_73e7d7dd, 11, "openrouter/", 35, "anthropic/claude-4.5-haiku-20251001") \
    X(S_f5629a17, 11, "openrouter/", 34, "anthropic/claude-4.5-opus-20251124") \
    X(S_6c930333, 11, "openrouter/", 36, "anthropic/claude-4.5-sonnet-20250929") \
    X(S_624f2381, 11, "openrouter/", 34, "anthropic/claude-4.6-opus-20260205") \
    X(S_47298e5f, 11, "openrouter/", 36, "anthropic/claude-4.6-sonnet-20260217") \
    X(S_3a4c9717, 11, "openrouter/", 34, "anthropic/claude-4.7-opus-20260416") \
    X(S_30312f29, 11, "openrouter/", 39, "anthropic/claude-4.7-opus-fast-20260512") \
    X(S_f67d935d, 11, "openrouter/", 34, "anthropic/claude-4.8-opus-20260528") \
    X(S_95422f4f, 11, "openrouter/", 39, "anthropic/claude-4.8-opus-fast-20260528") \
    X(S_4b549dbc, 11, "openrouter/", 33, "anthropic/claude-5-fable-20260609") \
    Y(S_37e5043e, 11, "openrouter/", 24, "anthropic/claude-fable-5", S_21bef4d8, 0) \
    Y(S_2fef6f65, 11, "openrouter/", 26, "anthropic/claude-fable-5.1", S_e1695b41, 0) \
    X(S_1ef35297, 11, "openrouter/", 32, "anthropic/claude-fable-5.1:batch") \
    X(S_d74a27bc, 11, "openrouter/", 26, "anthropic/claude-fable-5.2") \
    X(S_7c68c3dc, 11, "openrouter/", 32, "anthropic/claude-fable-5.2:batch") \
    X(S_08594743, 11, "openrouter/", 30, "anthropic/claude-fable-5:batch") \
    Y(S_0668cc1f, 11, "openrouter/", 26, "anthropic/claude-haiku-4.5", S_0edac813, 0) \
    X(S_ff3c4617, 11, "openrouter/", 32, "anthropic/claude-haiku-4.5:batch") \
    X(S_7e6444e2, 11, "openrouter/", 26, "anthropic/claude-haiku-5.5") \
    X(S_8ed81900, 11, "openrouter/", 32, "anthropic/claude-haiku-5.5:batch") \
    X(S_d3770987, 11, "openrouter/", 26, "anthropic/claude-instant-1") \
    X(S_c5b5c04d, 11, "openrouter/", 28, "anthropic/claude-instant-1.0") \
    X(S_03a1877f, 11, "openrouter/", 28, "anthropic/claude-instant-1.1") \
    X(S_f8f20ad2, 11, "openrouter/", 31, "anthropic/claude-instant-1:beta") \
    Y(S_0b77bb7f, 11, "openrouter/", 23, "anthropic/claude-opus-4", S_13f29e1d, 0) \
    X(S_4c3f2a2a, 11, "openrouter/", 25, "anthropic/claude-opus-4.1") \
    X(S_acaa8a6b, 11, "openrouter/", 31, "anthropic/claude-opus-4.1:batch") \
    Y(S_21a1a747, 11, "openrouter/", 25, "anthropic/claude-opus-4.5", S_3b23f50a, 0) \
    X(S_0f15a5cc, 11, "openrouter/", 31, "anthropic/claude-opus-4.5:batch") \
    Y(S_9f5e4c20, 11, "openrouter/", 25, "anthropic/claude-opus-4.6", S_a36d6b23, 0) \
    X(S_91068b58, 11, "openrouter/", 30, "anthropic/claude-opus-4.6-fast") \
    X(S_fb2ef2fd, 11, "openrouter/", 31, "anthropic/claude-opus-4.6:batch") \
    Y(S_f5e4597f, 11, "openrouter/", 25, "anthropic/claude-opus-4.7", S_537a28d5, 0) \
    X(S_fe336f13, 11, "openrouter/", 30, "anthropic/claude-opus-4.7-fast") \
    X(S_027172a7, 11, "openrouter/", 31, "anthropic/claude-opus-4.7:batch") \
    Y(S_24f520ce, 11, "openrouter/", 25, "anthropic/claude-opus-4.8", S_5c4e02c6, 0) \
    X(S_0f89d083, 11, "openrouter/", 30, "anthropic/claude-opus-4.8-fast") \
    X(S_fb1465f9, 11, "openrouter/", 31, "anthropic/claude-opus-4.8:batch") \
    Y(S_d0b59958, 11, "openrouter/", 23, "anthropic/claude-opus-5", S_6bbb141b, 0) \
    X(S_efe68e5d, 11, "openrouter/", 32, "anthropic/claude-opus-5-20260723") \
    X(S_bd43f260, 11, "openrouter/", 28, "anthropic/claude-opus-5-fast") \
    X(S_9a6a2ef6, 11, "openrouter/", 37, "anthropic/claude-opus-5-fast-20260723") \
    Y(S_385143dd, 11, "openrouter/", 25, "anthropic/claude-opus-5.5", S_46e731ae, 0) \
    X(S_272305f8, 11, "openrouter/", 31, "anthropic/claude-opus-5.5:batch") \
    X(S_289b295a, 11, "openrouter/", 29, "anthropic/claude-opus-5:batch") \
    Y(S_86ee340a, 11, "openrouter/", 25, "anthropic/claude-sonnet-4", S_1b0db888, 0) \
    Y(S_91a784ac, 11, "openrouter/", 27, "anthropic/claude-sonnet-4.5", S_23cebb3c, 0) \
    X(S_d98799cb, 11, "openrouter/", 33, "anthropic/claude-sonnet-4.5:batch") \
    Y(S_e7759be7, 11, "openrouter/", 27, "anthropic/claude-sonnet-4.6", S_e247451a, 0) \
    X(S_910b8923, 11, "openrouter/", 33, "anthropic/claude-sonnet-4.6:batch") \
    Y(S_1fc4cc2b, 11, "openrouter/", 25, "anthropic/claude-sonnet-5", S_9eeb1d76, 0) \
    X(S_f81aaa33, 11, "openrouter/", 34, "anthropic/claude-sonnet-5-20260630") \
    X(S_b6e64c87, 11, "openrouter/", 27, "anthropic/claude-sonnet-5.5") \
    X(S_3b8c0604, 11, "openrouter/", 33, "anthropic/claude-sonnet-5.5:batch") \
    X(S_4bf7fd34, 11, "openrouter/", 31, "anthropic/claude-sonnet-5:batch") \
    Y(S_526f6df9, 11, "openrouter/", 15, "anubis-70b-v1.1", S_a493639a, 11) \
    Y(S_53b3f945, 11, "openrouter/", 18, "anubis-pro-105b-v1", S_d3894b6c, 11) \
    Y(S_0ee82736, 11, "openrouter/", 20, "apodex-1.1-mini:free", S_e6ce1bc7, 7) \
    X(S_e6ce1bc7, 11, "openrouter/", 27, "apodex/apodex-1.1-mini:free") \
    X(S_8e6ce26a, 11, "openrouter/", 17, "arcee-ai/afm-4.5b") \
    X(S_9c6e4cce, 11, "openrouter/", 20, "arcee-ai/arcee-blitz") \
    X(S_d753a27e, 11, "openrouter/", 21, "arcee-ai/caller-large") \
    X(S_8ce4c917, 11, "openrouter/", 20, "arcee-ai/coder-large") \
    X(S_c0abac22, 11, "openrouter/", 26, "arcee-ai/maestro-reasoning") \
    X(S_973905a2, 11, "openrouter/", 18, "arcee-ai/spotlight") \
    X(S_deba60cc, 11, "openrouter/", 30, "arcee-ai/trinity-large-preview") \
    X(S_a11d6485, 11, "openrouter/", 35, "arcee-ai/trinity-large-preview:free") \
    X(S_9e448448, 11, "openrouter/", 31, "arcee-ai/trinity-large-thinking") \
    X(S_def3dda9, 11, "openrouter/", 36, "arcee-ai/trinity-large-thinking:free") \
    X(S_68a25164, 11, "openrouter/", 21, "arcee-ai/trinity-mini") \
    X(S_b1ef9faf, 11, "openrouter/", 26, "arcee-ai/trinity-mini:free") \
    X(S_b581a4da, 11, "openrouter/", 23, "arcee-ai/virtuoso-large") \
    X(S_7ab10f3e, 11, "openrouter/", 27, "arcee-ai/virtuoso-medium-v2") \
    Y(S_bd2dce92, 11, "openrouter/", 11, "arcee-blitz", S_9c6e4cce, 9) \
    X(S_362f7a11, 11, "openrouter/", 28, "arliai/qwq-32b-arliai-rpr-v1") \
    X(S_2857c6ad, 11, "openrouter/", 33, "arliai/qwq-32b-arliai-rpr-v1:free") \
    X(S_6b3d48df, 11, "openrouter/", 26, "austism/chronos-hermes-13b") \
    X(S_e37ae1a0, 11, "openrouter/", 18, "baidu/cobuddy:free") \
    X(S_0a29c807, 11, "openrouter/", 23, "baidu/ernie-4.5-21b-a3b") \
    X(S_16c98aa7, 11, "openrouter/", 32, "baidu/ernie-4.5-21b-a3b-thinking") \
    X(S_538b6ad4, 11, "openrouter/", 25, "baidu/ernie-4.5-300b-a47b") \
    Y(S_54e3cc82, 11, "openrouter/", 26, "baidu/ernie-4.5-vl-28b-a3b", S_05d743b4, 0) \
    Y(S_f234fd2b, 11, "openrouter/", 28, "baidu/ernie-4.5-vl-424b-a47b", S_469cfbdc, 0) \
    X(S_148c6b84, 11, "openrouter/", 34, "baidu/ernie-5.5-flash-preview:free") \
    X(S_a9669e79, 11, "openrouter/", 29, "baidu/ernie-light-dt-1.0-intl") \
    X(S_3016fd16, 11, "openrouter/", 22, "baidu/qianfan-ocr-fast") \
    X(S_aec941c3, 11, "openrouter/", 27, "baidu/qianfan-ocr-fast:free") \
    X(S_86da098b, 11, "openrouter/", 18, "baseten/elephant-1") \
    X(S_334c630f, 11, "openrouter/", 14, "baseten/joey-1") \
    X(S_ec27a61f, 11, "openrouter/", 17, "baseten/mammoth-1") \
    Y(S_6adeec3a, 11, "openrouter/", 18, "beam-1.0-501b-a23b", S_7122054a, 11) \
    X(S_17a7d954, 11, "openrouter/", 35, "bytedance-research/ui-tars-72b:free") \
    X(S_868a86f0, 11, "openrouter/", 23, "bytedance-seed/seed-1.6") \
    X(S_8c4c85c4, 11, "openrouter/", 32, "bytedance-seed/seed-1.6-20250625") \
    X(S_0cc0a174, 11, "openrouter/", 29, "bytedance-seed/seed-1.6-flash") \
    X(S_180c71a9, 11, "openrouter/", 38, "bytedance-seed/seed-1.6-flash-20250625") \
    X(S_b8564195, 11, "openrouter/", 29, "bytedance-seed/seed-2-1-turbo") \
    X(S_50c4d611, 11, "openrouter/", 38, "bytedance-seed/seed-2-1-turbo-20260810") \
    X(S_20ce09f4, 11, "openrouter/", 28, "bytedance-seed/seed-2.0-code") \
    X(S_690eddfc, 11, "openrouter/", 37, "bytedance-seed/seed-2.0-code-20260730") \
    X(S_f9464f9c, 11, "openrouter/", 28, "bytedance-seed/seed-2.0-lite") \
    X(S_1d1a4918, 11, "openrouter/", 37, "bytedance-seed/seed-2.0-lite-20260309") \
    X(S_c4235ae9, 11, "openrouter/", 28, "bytedance-seed/seed-2.0-mini") \
    X(S_cf69a903, 11, "openrouter/", 37, "bytedance-seed/seed-2.0-mini-20260224") \
    X(S_89dd125e, 11, "openrouter/", 31, "bytedance/seed-oss-36b-instruct") \
    X(S_163338fc, 11, "openrouter/", 24, "bytedance/ui-tars-1.5-7b") \
    Y(S_b60cf116, 11, "openrouter/", 12, "caller-large", S_d753a27e, 9) \
    Y(S_cf9763a6, 11, "openrouter/", 17, "chatgpt-4o-latest", S_d58d9367, 7) \
    Y(S_eefb6c61, 11, "openrouter/", 18, "chronos-hermes-13b", S_b877ce1a, 8) \
    Y(S_281a10e9, 11, "openrouter/", 7, "clairic", S_221f8a2f, 15) \
    Y(S_79b3de43, 11, "openrouter/", 10, "classify-1", S_28f1ebb1, 20) \
    Y(S_ea02ab17, 11, "openrouter/", 8, "claude-1", S_07e937d0, 10) \
    Y(S_7dddf92d, 11, "openrouter/", 10, "claude-1.2", S_02b9d676, 10) \
    Y(S_62165ac8, 11, "openrouter/", 8, "claude-2", S_9c522d6a, 10) \
    Y(S_552cd082, 11, "openrouter/", 10, "claude-2.0", S_3ff5048d, 10) \
    Y(S_669571df, 11, "openrouter/", 15, "claude-2.0:beta", S_2ecdd65c, 10) \
    Y(S_5494aa2b, 11, "openrouter/", 10, "claude-2.1", S_6917cca4, 10) \
    Y(S_7334432a, 11, "openrouter/", 15, "claude-2.1:beta", S_1662aad7, 10) \
    Y(S_693f8ebc, 11, "openrouter/", 13, "claude-2:beta", S_0414f7cc, 10) \
    Y(S_4e4ae7f2, 11, "openrouter/", 16, "claude-3-5-haiku", S_c64cb42a, 10) \
    Y(S_dd74bc2c, 11, "openrouter/", 25, "claude-3-5-haiku-20241022", S_effe8193, 10) \
    Y(S_361ea51e, 11, "openrouter/", 30, "claude-3-5-haiku-20241022:beta", S_ecdeb787, 10) \
    Y(S_0c83db7e, 11, "openrouter/", 21, "claude-3-5-haiku:beta", S_f7bcbca0, 10) \
    Y(S_5e91a629, 11, "openrouter/", 14, "claude-3-haiku", S_805392ef, 11) \
    Y(S_1e113ff6, 11, "openrouter/", 19, "claude-3-haiku:beta", S_880806d8, 10) \
    Y(S_60592812, 11, "openrouter/", 13, "claude-3-opus", S_ce88af11, 11) \
    Y(S_ff62c344, 11, "openrouter/", 18, "claude-3-opus:beta", S_a91e2a77, 10) \
    Y(S_f2c77fa5, 11, "openrouter/", 15, "claude-3-sonnet", S_9d3ab04e, 11) \
    Y(S_24e962fa, 11, "openrouter/", 20, "claude-3-sonnet:beta", S_3a7da703, 10) \
    Y(S_8f1aa36b, 11, "openrouter/", 16, "claude-3.5-haiku", S_3138e448, 10) \
    Y(S_dab093d6, 11, "openrouter/", 25, "claude-3.5-haiku-20241022", S_17d8e5bf, 10) \
    Y(S_18dded2b, 11, "openrouter/", 30, "claude-3.5-haiku-20241022:beta", S_b87f4c41, 10) \
    Y(S_54e8ad89, 11, "openrouter/", 21, "claude-3.5-haiku:beta", S_39479e51, 10) \
    Y(S_20dc841f, 11, "openrouter/", 17, "claude-3.5-sonnet", S_24352d2a, 11) \
    Y(S_60e4513a, 11, "openrouter/", 26, "claude-3.5-sonnet-20240620", S_6fa30820, 10) \
    Y(S_d037f358, 11, "openrouter/", 31, "claude-3.5-sonnet-20240620:beta", S_7f40d6d8, 10) \
    Y(S_998d6b40, 11, "openrouter/", 22, "claude-3.5-sonnet:beta", S_c1f7850f, 10) \
    Y(S_61580cb8, 11, "openrouter/", 17, "claude-3.7-sonnet", S_86ac7697, 11) \
    Y(S_c2b822bf, 11, "openrouter/", 22, "claude-3.7-sonnet:beta", S_108ec141, 10) \
    Y(S_11f45bcc, 11, "openrouter/", 26, "claude-3.7-sonnet:thinking", S_2ed076e3, 10) \
    Y(S_4199a2ab, 11, "openrouter/", 22, "claude-4-opus-20250522", S_262e5f5b, 10) \
    Y(S_f9900493, 11, "openrouter/", 24, "claude-4-sonnet-20250522", S_0fb426df, 10) \
    Y(S_80e22930, 11, "openrouter/", 24, "claude-4.1-opus-20250805", S_08231106, 10) \
    Y(S_77e9784e, 11, "openrouter/", 25, "claude-4.5-haiku-20251001", S_73e7d7dd, 10) \
    Y(S_79c8c360, 11, "openrouter/", 24, "claude-4.5-opus-20251124", S_f5629a17, 10) \
    Y(S_547dfa08, 11, "openrouter/", 26, "claude-4.5-sonnet-20250929", S_6c930333, 10) \
    Y(S_acc63358, 11, "openrouter/", 24, "claude-4.6-opus-20260205", S_624f2381, 10) \
    Y(S_3646d593, 11, "openrouter/", 26, "claude-4.6-sonnet-20260217", S_47298e5f, 10) \
    Y(S_f3a679e0, 11, "openrouter/", 24, "claude-4.7-opus-20260416", S_3a4c9717, 10) \
    Y(S_37382146, 11, "openrouter/", 29, "claude-4.7-opus-fast-20260512", S_30312f29, 10) \
    Y(S_d88398f5, 11, "openrouter/", 24, "claude-4.8-opus-20260528", S_f67d935d, 10) \
    Y(S_4e40daca, 11, "openrouter/", 29, "claude-4.8-opus-fast-20260528", S_95422f4f, 10) \
    Y(S_748edac1, 11, "openrouter/", 23, "claude-5-fable-20260609", S_4b549dbc, 10) \
    Y(S_7e0826f4, 11, "openrouter/", 14, "claude-fable-5", S_b22bc474, 10) \
    Y(S_0978174c, 11, "openrouter/", 16, "claude-fable-5.1", S_7fa75277, 10) \
    Y(S_5cb0a9cb, 11, "openrouter/", 22, "claude-fable-5.1:batch", S_1ef35297, 10) \
    Y(S_0509edc0, 11, "openrouter/", 16, "claude-fable-5.2", S_d74a27bc, 10) \
    Y(S_35d312d4, 11, "openrouter/", 22, "claude-fable-5.2:batch", S_7c68c3dc, 10) \
    Y(S_300c65c0, 11, "openrouter/", 20, "claude-fable-5:batch", S_08594743, 10) \
    Y(S_18039390, 11, "openrouter/", 19, "claude-fable-latest", S_18bd415c, 11) \
    Y(S_8014ca50, 11, "openrouter/", 16, "claude-haiku-4.5", S_cb392f2f, 10) \
    Y(S_36b84ed5, 11, "openrouter/", 22, "claude-haiku-4.5:batch", S_ff3c4617, 10) \
    Y(S_edc23168, 11, "openrouter/", 16, "claude-haiku-5.5", S_7e6444e2, 10) \
    Y(S_9a55799f, 11, "openrouter/", 22, "claude-haiku-5.5:batch", S_8ed81900, 10) \
    Y(S_8307bc73, 11, "openrouter/", 19, "claude-haiku-latest", S_03cbd11e, 11) \
    Y(S_4d5fe104, 11, "openrouter/", 16, "claude-instant-1", S_d3770987, 10) \
    Y(S_59247cd2, 11, "openrouter/", 18, "claude-instant-1.0", S_c5b5c04d, 10) \
    Y(S_eb346569, 11, "openrouter/", 18, "claude-instant-1.1", S_03a1877f, 10) \
    Y(S_6f7067a3, 11, "openrouter/", 21, "claude-instant-1:beta", S_f8f20ad2, 10) \
    Y(S_7cb52c11, 11, "openrouter/", 13, "claude-opus-4", S_abf48642, 10) \
    Y(S_44e58322, 11, "openrouter/", 15, "claude-opus-4.1", S_4c3f2a2a, 10) \
    Y(S_fe728dd9, 11, "openrouter/", 21, "claude-opus-4.1:batch", S_acaa8a6b, 10) \
    Y(S_13a6163f, 11, "openrouter/", 15, "claude-opus-4.5", S_a4fb16b2, 10) \
    Y(S_238e6d0a, 11, "openrouter/", 21, "claude-opus-4.5:batch", S_0f15a5cc, 10) \
    Y(S_0f6691c7, 11, "openrouter/", 15, "claude-opus-4.6", S_df644976, 10) \
    Y(S_57c7e2ff, 11, "openrouter/", 20, "claude-opus-4.6-fast", S_91068b58, 10) \
    Y(S_d0fd5f8b, 11, "openrouter/", 21, "claude-opus-4.6:batch", S_fb2ef2fd, 10) \
    Y(S_fd1c9d7c, 11, "openrouter/", 15, "claude-opus-4.7", S_579b61b6, 10) \
    Y(S_546c4810, 11, "openrouter/", 20, "claude-opus-4.7-fast", S_fe336f13, 10) \
    Y(S_a14d213c, 11, "openrouter/", 21, "claude-opus-4.7:batch", S_027172a7, 10) \
    Y(S_2b65129f, 11, "openrouter/", 15, "claude-opus-4.8", S_506bf102, 10) \
    Y(S_66cf3d7b, 11, "openrouter/", 20, "claude-opus-4.8-fast", S_0f89d083, 10) \
    Y(S_7cef6e5c, 11, "openrouter/", 21, "claude-opus-4.8:batch", S_fb1465f9, 10) \
    Y(S_b5b58cab, 11, "openrouter/", 13, "claude-opus-5", S_cfcdefab, 10) \
    Y(S_180116d4, 11, "openrouter/", 22, "claude-opus-5-20260723", S_efe68e5d, 10) \
    Y(S_7ce7df5a, 11, "openrouter/", 18, "claude-opus-5-fast", S_bd43f260, 10) \
    Y(S_0ee18a7b, 11, "openrouter/", 27, "claude-opus-5-fast-20260723", S_9a6a2ef6, 10) \
    Y(S_47966815, 11, "openrouter/", 15, "claude-opus-5.5", S_1954d110, 10) \
    Y(S_2358208e, 11, "openrouter/", 21, "claude-opus-5.5:batch", S_272305f8, 10) \
    Y(S_9542f826, 11, "openrouter/", 19, "claude-opus-5:batch", S_289b295a, 10) \
    Y(S_fd6b3f9b, 11, "openrouter/", 18, "claude-opus-latest", S_94e4cc00, 11) \
    Y(S_a916a8d0, 11, "openrouter/", 15, "claude-sonnet-4", S_e31af040, 10) \
    Y(S_af242549, 11, "openrouter/", 17, "claude-sonnet-4.5", S_23cebb3c, 10) \
    Y(S_3bc9e068, 11, "openrouter/", 23, "claude-sonnet-4.5:batch", S_d98799cb, 10) \
    Y(S_9b464492, 11, "openrouter/", 17, "claude-sonnet-4.6", S_e247451a, 10) \
    Y(S_88562b4d, 11, "openrouter/", 23, "claude-sonnet-4.6:batch", S_910b8923, 10) \
    Y(S_0fda09d6, 11, "openrouter/", 15, "claude-sonnet-5", S_bceb745d, 17) \
    Y(S_9911f431, 11, "openrouter/", 24, "claude-sonnet-5-20260630", S_f81aaa33, 10) \
    Y(S_f6444a8e, 11, "openrouter/", 17, "claude-sonnet-5.5", S_87f2105b, 10) \
    Y(S_510b150d, 11, "openrouter/", 23, "claude-sonnet-5.5:batch", S_3b8c0604, 10) \
    Y(S_fd9ad40a, 11, "openrouter/", 21, "claude-sonnet-5:batch", S_4bf7fd34, 10) \
    Y(S_147af2e4, 11, "openrouter/", 20, "claude-sonnet-latest", S_ba72258e, 11) \
    Y(S_f70c9dd5, 11, "openrouter/", 4, "clef", S_aa841bf8, 15) \
    Y(S_cd771f60, 11, "openrouter/", 10, "clef-flash", S_b26d0d1b, 15) \
    Y(S_a6beba20, 11, "openrouter/", 9, "clef-omni", S_ade1b8ac, 15) \
    Y(S_dc46dcd3, 11, "openrouter/", 18, "cloudflare/clairic", S_221f8a2f, 4) \
    Y(S_74204580, 11, "openrouter/", 15, "cloudflare/clef", S_aa841bf8, 4) \
    Y(S_a92cb87d, 11, "openrouter/", 21, "cloudflare/clef-flash", S_b26d0d1b, 4) \
    Y(S_329f909e, 11, "openrouter/", 20, "cloudflare/clef-omni", S_ade1b8ac, 4) \
    Y(S_2bd6efd7, 11, "openrouter/", 12, "cobuddy:free", S_e37ae1a0, 6) \
    Y(S_423a5dbf, 11, "openrouter/", 30, "codellama-7b-instruct-solidity", S_182d10a4, 11) \
    Y(S_95e934b3, 11, "openrouter/", 11, "coder-large", S_8ce4c917, 9) \
    Y(S_36c3cd32, 11, "openrouter/", 14, "codestral-2501", S_54170ee4, 10) \
    Y(S_e1a133ad, 11, "openrouter/", 14, "codestral-2508", S_0966b1a7, 10) \
    Y(S_94307de1, 11, "openrouter/", 20, "codestral-2508:batch", S_7a931bcd, 10) \
    Y(S_5e2720f9, 11, "openrouter/", 15, "codestral-mamba", S_090d4fba, 5) \
    Y(S_d2eede86, 11, "openrouter/", 10, "codex-mini", S_51344f85, 8) \
    Y(S_926c7469, 11, "openrouter/", 31, "cogito-v2-preview-deepseek-671b", S_8b43ad20, 11) \
    Y(S_b108cff1, 11, "openrouter/", 32, "cogito-v2-preview-llama-109b-moe", S_e872e511, 11) \
    Y(S_15ac5974, 11, "openrouter/", 28, "cogito-v2-preview-llama-405b", S_3f301226, 11) \
    Y(S_43f4ba0f, 11, "openrouter/", 27, "cogito-v2-preview-llama-70b", S_a29f92dd, 11) \
    Y(S_762f20e3, 11, "openrouter/", 16, "cogito-v2.1-671b", S_9c10a672, 11) \
    X(S_ff81cb3a, 11, "openrouter/", 56, "cognitivecomputations/dolphin-mistral-24b-venice-edition") \
    X(S_25c854eb, 11, "openrouter/", 61, "cognitivecomputations/dolphin-mistral-24b-venice-edition" \
        ":free") \
    Y(S_748f10a8, 11, "openrouter/", 43, "cognitivecomputations/dolphin-mixtral-8x22b", S_49709d61, 0) \
    X(S_ea54ac52, 11, "openrouter/", 42, "cognitivecomputations/dolphin-mixtral-8x7b") \
    X(S_c5ecb5ed, 11, "openrouter/", 44, "cognitivecomputations/dolphin3.0-mistral-24b") \
    X(S_9c087bc7, 11, "openrouter/", 49, "cognitivecomputations/dolphin3.0-mistral-24b:free") \
    X(S_bac4ef45, 11, "openrouter/", 47, "cognitivecomputations/dolphin3.0-r1-mistral-24b") \
    X(S_9ccdef55, 11, "openrouter/", 52, "cognitivecomputations/dolphin3.0-r1-mistral-24b:free") \
    X(S_3b34fa78, 11, "openrouter/", 14, "cohere/command") \
    X(S_22225609, 11, "openrouter/", 16, "cohere/command-a") \
    X(S_3c2e67e6, 11, "openrouter/", 24, "cohere/command-a-03-2025") \
    X(S_e8373a83, 11, "openrouter/", 21, "cohere/command-a-plus") \
    X(S_f80ce092, 11, "openrouter/", 16, "cohere/command-r") \
    X(S_ac2f0de0, 11, "openrouter/", 24, "cohere/command-r-03-2024") \
    X(S_e544d5d3, 11, "openrouter/", 24, "cohere/command-r-08-2024") \
    X(S_dc0e5529, 11, "openrouter/", 21, "cohere/command-r-plus") \
    X(S_3abd6dc9, 11, "openrouter/", 29, "cohere/command-r-plus-04-2024") \
    X(S_da1f9a0f, 11, "openrouter/", 29, "cohere/command-r-plus-08-2024") \
    X(S_a1ea6180, 11, "openrouter/", 26, "cohere/command-r7b-12-2024") \
    X(S_9ad57477, 11, "openrouter/", 27, "cohere/north-mini-code:free") \
    Y(S_a1cb787e, 11, "openrouter/", 7, "command", S_f73e3b8a, 7) \
    Y(S_05d1966d, 11, "openrouter/", 9, "command-a", S_248c8c3c, 7) \
    Y(S_a796304e, 11, "openrouter/", 17, "command-a-03-2025", S_6f8c5094, 7) \
    Y(S_d5d893c8, 11, "openrouter/", 14, "command-a-plus", S_e8373a83, 7) \
    Y(S_5f6a2c32, 11, "openrouter/", 9, "command-r", S_f80ce092, 7) \
    Y(S_43037ed4, 11, "openrouter/", 17, "command-r-03-2024", S_ac2f0de0, 7) \
    Y(S_bfedb1ac, 11, "openrouter/", 17, "command-r-08-2024", S_a66285e9, 7) \
    Y(S_d36e32ea, 11, "openrouter/", 14, "command-r-plus", S_dc0e5529, 7) \
    Y(S_5fe0f099, 11, "openrouter/", 22, "command-r-plus-04-2024", S_3abd6dc9, 7) \
    Y(S_7ea3a8f4, 11, "openrouter/", 22, "command-r-plus-08-2024", S_b0cdcd4a, 7) \
    Y(S_f4571766, 11, "openrouter/", 19, "command-r7b-12-2024", S_a1ea6180, 7) \
    Y(S_2a7e7e62, 11, "openrouter/", 16, "cydonia-24b-v4.1", S_4bdb65d2, 11) \
    Y(S_906c75c4, 11, "openrouter/", 2, "d1", S_e451096c, 7) \
    Y(S_f0213a9e, 11, "openrouter/", 9, "d1-latest", S_91734756, 8) \
    Y(S_e648810e, 11, "openrouter/", 8, "d1-ultra", S_160f8226, 7) \
    Y(S_b99b8589, 11, "openrouter/", 15, "d1-ultra-latest", S_91cdafa3, 8) \
    Y(S_4572412c, 11, "openrouter/", 4, "d1.1", S_6fcecf78, 7) \
    Y(S_44ae480e, 11, "openrouter/", 4, "d1.2", S_496ab7c9, 7) \
    Y(S_a784eb00, 11, "openrouter/", 10, "d1.2-ultra", S_8aa2125c, 7) \
    X(S_52325c3a, 11, "openrouter/", 24, "databricks/dbrx-instruct") \
    Y(S_3af9846c, 11, "openrouter/", 13, "dbrx-instruct", S_52325c3a, 11) \
    Y(S_57ed67b5, 11, "openrouter/", 19, "decisions-fast:free", S_c46af2c0, 9) \
    Y(S_3dec35ae, 11, "openrouter/", 21, "deepcoder-14b-preview", S_10ca2449, 13) \
    Y(S_6c429eaf, 11, "openrouter/", 26, "deepcoder-14b-preview:free", S_48551146, 13) \
    X(S_8b43ad20, 11, "openrouter/", 42, "deepcogito/cogito-v2-preview-deepseek-671b") \
    X(S_e872e511, 11, "openrouter/", 43, "deepcogito/cogito-v2-preview-llama-109b-moe") \
    X(S_3f301226, 11, "openrouter/", 39, "deepcogito/cogito-v2-preview-llama-405b") \
    X(S_a29f92dd, 11, "openrouter/", 38, "deepcogito/cogito-v2-preview-llama-70b") \
    X(S_9c10a672, 11, "openrouter/", 27, "deepcogito/cogito-v2.1-671b") \
    Y(S_70b52b15, 11, "openrouter/", 31, "deephermes-3-llama-3-8b-preview", S_427c361a, 13) \
    Y(S_e72de9c1, 11, "openrouter/", 36, "deephermes-3-llama-3-8b-preview:free", S_b1c7da38, 13) \
    Y(S_2c918a19, 11, "openrouter/", 32, "deephermes-3-mistral-24b-preview", S_32837f4c, 13) \
    Y(S_8a6905e7, 11, "openrouter/", 37, "deephermes-3-mistral-24b-preview:free", S_896c21b3, 13) \
    Y(S_9274bdeb, 11, "openrouter/", 13, "deepseek-chat", S_77c27865, 9) \
    Y(S_4cfb8ad7, 11, "openrouter/", 18, "deepseek-chat-v2.5", S_5cc7ff77, 9) \
    Y(S_48163a40, 11, "openrouter/", 16, "deepseek-chat-v3", S_92260192, 9) \
    Y(S_e39e5f4e, 11, "openrouter/", 21, "deepseek-chat-v3-0324", S_adf78a4b, 9) \
    Y(S_b3a30a30, 11, "openrouter/", 26, "deepseek-chat-v3-0324:free", S_49f0142d, 9) \
    Y(S_e2ceebb9, 11, "openrouter/", 18, "deepseek-chat-v3.1", S_4b1be9ad, 9) \
    Y(S_24f402fa, 11, "openrouter/", 23, "deepseek-chat-v3.1:free", S_fc06a61a, 9) \
    Y(S_a1ed3ed4, 11, "openrouter/", 18, "deepseek-chat:free", S_089009f4, 9) \
    Y(S_aa96442f, 11, "openrouter/", 14, "deepseek-coder", S_daa075f0, 9) \
    Y(S_62d8caa5, 11, "openrouter/", 21, "deepseek-flash-latest", S_1a454374, 10) \
    Y(S_91e3d7e4, 11, "openrouter/", 19, "deepseek-pro-latest", S_a32c5584, 10) \
    Y(S_570cabe9, 11, "openrouter/", 18, "deepseek-prover-v2", S_2f46e9c6, 9) \
    Y(S_828e3094, 11, "openrouter/", 23, "deepseek-prover-v2:free", S_3a84209d, 9) \
    Y(S_dcda1721, 11, "openrouter/", 11, "deepseek-r1", S_b8d86378, 12) \
    Y(S_8a5455d9, 11, "openrouter/", 16, "deepseek-r1-0528", S_08fdadbb, 12) \
    Y(S_089d8c54, 11, "openrouter/", 25, "deepseek-r1-0528-qwen3-8b", S_78af7b63, 9) \
    Y(S_cc7ca0a7, 11, "openrouter/", 30, "deepseek-r1-0528-qwen3-8b:free", S_6d2ea59b, 9) \
    Y(S_a17f5d41, 11, "openrouter/", 21, "deepseek-r1-0528:free", S_d4749146, 9) \
    Y(S_c2ed8cfe, 11, "openrouter/", 29, "deepseek-r1-distill-llama-70b", S_629a8a07, 9) \
    Y(S_00463ad8, 11, "openrouter/", 34, "deepseek-r1-distill-llama-70b:free", S_5a1b53d6, 9) \
    Y(S_025dd9f7, 11, "openrouter/", 28, "deepseek-r1-distill-llama-8b", S_59f636b6, 9) \
    Y(S_ca84de12, 11, "openrouter/", 29, "deepseek-r1-distill-qwen-1.5b", S_173c95de, 9) \
    Y(S_7b013a26, 11, "openrouter/", 28, "deepseek-r1-distill-qwen-14b", S_daa9259f, 9) \
    Y(S_78cf63d4, 11, "openrouter/", 33, "deepseek-r1-distill-qwen-14b:free", S_d3ecab0e, 9) \
    Y(S_b6e2e69c, 11, "openrouter/", 28, "deepseek-r1-distill-qwen-32b", S_397e0e8d, 16) \
    Y(S_ce75d3b9, 11, "openrouter/", 33, "deepseek-r1-distill-qwen-32b:free", S_348c40bf, 9) \
    Y(S_238e5bf5, 11, "openrouter/", 27, "deepseek-r1-distill-qwen-7b", S_c199b649, 9) \
    Y(S_09bb649b, 11, "openrouter/", 21, "deepseek-r1-zero:free", S_e6abcc34, 9) \
    Y(S_0e677778, 11, "openrouter/", 16, "deepseek-r1:free", S_f9d0ccc7, 9) \
    Y(S_69d54612, 11, "openrouter/", 17, "deepseek-r1:nitro", S_60325f06, 9) \
    Y(S_15b683f1, 11, "openrouter/", 20, "deepseek-r1t-chimera", S_104a5019, 8) \
    Y(S_009ed53b, 11, "openrouter/", 25, "deepseek-r1t-chimera:free", S_1779c054, 8) \
    Y(S_9eb5fc06, 11, "openrouter/", 21, "deepseek-r1t2-chimera", S_1f666017, 8) \
    Y(S_d6df7f5c, 11, "openrouter/", 26, "deepseek-r1t2-chimera:free", S_cd277d30, 8) \
    Y(S_16036cbd, 11, "openrouter/", 16, "deepseek-v3-base", S_c9902e35, 9) \
    Y(S_fc06bfe8, 11, "openrouter/", 21, "deepseek-v3-base:free", S_194fda4b, 9) \
    Y(S_6af90121, 11, "openrouter/", 18, "deepseek-v3.1-base", S_c3cb5bb1, 9) \
    Y(S_eae7c8b6, 11, "openrouter/", 20, "deepseek-v3.1-nex-n1", S_74a9cfe5, 8) \
    Y(S_4e968389, 11, "openrouter/", 25, "deepseek-v3.1-nex-n1:free", S_d5d14180, 8) \
    Y(S_d2a1068c, 11, "openrouter/", 22, "deepseek-v3.1-terminus", S_7177c36d, 12) \
    Y(S_783ccf6f, 11, "openrouter/", 29, "deepseek-v3.1-terminus:exacto", S_a4398e6e, 9) \
    Y(S_8d653b81, 11, "openrouter/", 13, "deepseek-v3.2", S_6048f209, 7) \
    Y(S_045a6f5d, 11, "openrouter/", 22, "deepseek-v3.2-20251201", S_1430c591, 9) \
    Y(S_dfa468f0, 11, "openrouter/", 17, "deepseek-v3.2-exp", S_ba194a93, 12) \
    Y(S_c350e102, 11, "openrouter/", 22, "deepseek-v3.2-speciale", S_f57620d8, 9) \
    Y(S_ca497f15, 11, "openrouter/", 17, "deepseek-v4-flash", S_d60193a8, 32) \
    Y(S_3f4b3652, 11, "openrouter/", 22, "deepseek-v4-flash-0731", S_194138b2, 11) \
    Y(S_b1afcdf0, 11, "openrouter/", 28, "deepseek-v4-flash-0731:batch", S_31cab823, 9) \
    Y(S_ae9c25a6, 11, "openrouter/", 26, "deepseek-v4-flash-20260423", S_076b89c2, 9) \
    Y(S_1c1dee82, 11, "openrouter/", 26, "deepseek-v4-flash-20260731", S_4f1f74ad, 9) \
    Y(S_c67033fa, 11, "openrouter/", 24, "deepseek-v4-flash-latest", S_e3b6701c, 10) \
    Y(S_be86d637, 11, "openrouter/", 28, "deepseek-v4-flash-vision-exp", S_9e4e9f8c, 12) \
    Y(S_54e1bd62, 11, "openrouter/", 37, "deepseek-v4-flash-vision-exp-20260821", S_293ad370, 9) \
    Y(S_e11bfecf, 11, "openrouter/", 34, "deepseek-v4-flash-vision-exp:batch", S_a2ee701e, 9) \
    Y(S_516d8859, 11, "openrouter/", 22, "deepseek-v4-flash:free", S_39a2519d, 9) \
    Y(S_d7b58df5, 11, "openrouter/", 15, "deepseek-v4-pro", S_be13a211, 12) \
    Y(S_2f2d252a, 11, "openrouter/", 20, "deepseek-v4-pro-0813", S_09cd9286, 10) \
    Y(S_65b76dbf, 11, "openrouter/", 26, "deepseek-v4-pro-0813:batch", S_0f17b285, 9) \
    Y(S_eca6cd41, 11, "openrouter/", 24, "deepseek-v4-pro-20260423", S_d6b77daa, 9) \
    Y(S_e6430cf5, 11, "openrouter/", 24, "deepseek-v4-pro-20260813", S_01915d37, 9) \
    Y(S_ac8b69ab, 11, "openrouter/", 19, "deepseek-v4.1-flash", S_161343ab, 9) \
    Y(S_40b6954e, 11, "openrouter/", 24, "deepseek-v4.1-flash-1017", S_ef7098c9, 27) \
    Y(S_c558c722, 11, "openrouter/", 30, "deepseek-v4.1-flash-1017:batch", S_9bee1478, 9) \
    Y(S_fc941ae8, 11, "openrouter/", 25, "deepseek-v4.1-flash:batch", S_30697b64, 9) \
    X(S_77c27865, 11, "openrouter/", 22, "deepseek/deepseek-chat") \
    X(S_5cc7ff77, 11, "openrouter/", 27, "deepseek/deepseek-chat-v2.5") \
    X(S_92260192, 11, "openrouter/", 25, "deepseek/deepseek-chat-v3") \
    X(S_adf78a4b, 11, "openrouter/", 30, "deepseek/deepseek-chat-v3-0324") \
    X(S_49f0142d, 11, "openrouter/", 35, "deepseek/deepseek-chat-v3-0324:free") \
    X(S_4b1be9ad, 11, "openrouter/", 27, "deepseek/deepseek-chat-v3.1") \
    X(S_fc06a61a, 11, "openrouter/", 32, "deepseek/deepseek-chat-v3.1:free") \
    X(S_089009f4, 11, "openrouter/", 27, "deepseek/deepseek-chat:free") \
    X(S_daa075f0, 11, "openrouter/", 23, "deepseek/deepseek-coder") \
    X(S_2f46e9c6, 11, "openrouter/", 27, "deepseek/deepseek-prover-v2") \
    X(S_3a84209d, 11, "openrouter/", 32, "deepseek/deepseek-prover-v2:free") \
    Y(S_3bcae878, 11, "openrouter/", 20, "deepseek/deepseek-r1", S_3cdbc8ca, 0) \
    Y(S_00a84d36, 11, "openrouter/", 25, "deepseek/deepseek-r1-0528", S_7924629c, 0) \
    Y(S_67c01af1, 11, "openrouter/", 34, "deepseek/deepseek-r1-0528-qwen3-8b", S_78af7b63, 0) \
    X(S_6d2ea59b, 11, "openrouter/", 39, "deepseek/deepseek-r1-0528-qwen3-8b:free") \
    X(S_d4749146, 11, "openrouter/", 30, "deepseek/deepseek-r1-0528:free") \
    Y(S_bcc9f779, 11, "openrouter/", 38, "deepseek/deepseek-r1-distill-llama-70b", S_629a8a07, 0) \
    X(S_5a1b53d6, 11, "openrouter/", 43, "deepseek/deepseek-r1-distill-llama-70b:free") \
    Y(S_6c0dd62b, 11, "openrouter/", 37, "deepseek/deepseek-r1-distill-llama-8b", S_59f636b6, 0) \
    X(S_173c95de, 11, "openrouter/", 38, "deepseek/deepseek-r1-distill-qwen-1.5b") \
    Y(S_31712667, 11, "openrouter/", 37, "deepseek/deepseek-r1-distill-qwen-14b", S_daa9259f, 0) \
    X(S_d3ecab0e, 11, "openrouter/", 42, "deepseek/deepseek-r1-distill-qwen-14b:free") \
    Y(S_5226a0bb, 11, "openrouter/", 37, "deepseek/deepseek-r1-distill-qwen-32b", S_fe9f7d10, 0) \
    X(S_348c40bf, 11, "openrouter/", 42, "deepseek/deepseek-r1-distill-qwen-32b:free") \
    X(S_c199b649, 11, "openrouter/", 36, "deepseek/deepseek-r1-distill-qwen-7b") \
    X(S_e6abcc34, 11, "openrouter/", 30, "deepseek/deepseek-r1-zero:free") \
    X(S_f9d0ccc7, 11, "openrouter/", 25, "deepseek/deepseek-r1:free") \
    X(S_60325f06, 11, "openrouter/", 26, "deepseek/deepseek-r1:nitro") \
    X(S_c9902e35, 11, "openrouter/", 25, "deepseek/deepseek-v3-base") \
    X(S_194fda4b, 11, "openrouter/", 30, "deepseek/deepseek-v3-base:free") \
    X(S_c3cb5bb1, 11, "openrouter/", 27, "deepseek/deepseek-v3.1-base") \
    Y(S_6570284d, 11, "openrouter/", 31, "deepseek/deepseek-v3.1-terminus", S_d0c749f0, 0) \
    X(S_a4398e6e, 11, "openrouter/", 38, "deepseek/deepseek-v3.1-terminus:exacto") \
    Y(S_b1e91b1a, 11, "openrouter/", 22, "deepseek/deepseek-v3.2", S_41b9ed22, 0) \
    X(S_1430c591, 11, "openrouter/", 31, "deepseek/deepseek-v3.2-20251201") \
    Y(S_b1cb3cf5, 11, "openrouter/", 26, "deepseek/deepseek-v3.2-exp", S_c3c9f230, 0) \
    X(S_f57620d8, 11, "openrouter/", 31, "deepseek/deepseek-v3.2-speciale") \
    Y(S_46a36a84, 11, "openrouter/", 26, "deepseek/deepseek-v4-flash", S_3e7146a3, 0) \
    Y(S_18608279, 11, "openrouter/", 31, "deepseek/deepseek-v4-flash-0731", S_6ab52eef, 0) \
    X(S_31cab823, 11, "openrouter/", 37, "deepseek/deepseek-v4-flash-0731:batch") \
    X(S_076b89c2, 11, "openrouter/", 35, "deepseek/deepseek-v4-flash-20260423") \
    X(S_4f1f74ad, 11, "openrouter/", 35, "deepseek/deepseek-v4-flash-20260731") \
    Y(S_48467341, 11, "openrouter/", 37, "deepseek/deepseek-v4-flash-vision-exp", S_b2de6b32, 0) \
    X(S_293ad370, 11, "openrouter/", 46, "deepseek/deepseek-v4-flash-vision-exp-20260821") \
    X(S_a2ee701e, 11, "openrouter/", 43, "deepseek/deepseek-v4-flash-vision-exp:batch") \
    X(S_39a2519d, 11, "openrouter/", 31, "deepseek/deepseek-v4-flash:free") \
    Y(S_5cb51a7b, 11, "openrouter/", 24, "deepseek/deepseek-v4-pro", S_c6d6bd3e, 0) \
    Y(S_d5bad3b4, 11, "openrouter/", 29, "deepseek/deepseek-v4-pro-0813", S_cccd40d0, 0) \
    X(S_0f17b285, 11, "openrouter/", 35, "deepseek/deepseek-v4-pro-0813:batch") \
    X(S_d6b77daa, 11, "openrouter/", 33, "deepseek/deepseek-v4-pro-20260423") \
    X(S_01915d37, 11, "openrouter/", 33, "deepseek/deepseek-v4-pro-20260813") \
    Y(S_7fc43a17, 11, "openrouter/", 28, "deepseek/deepseek-v4.1-flash", S_161343ab, 0) \
    X(S_6378f222, 11, "openrouter/", 33, "deepseek/deepseek-v4.1-flash-1017") \
    X(S_9bee1478, 11, "openrouter/", 39, "deepseek/deepseek-v4.1-flash-1017:batch") \
    X(S_30697b64, 11, "openrouter/", 34, "deepseek/deepseek-v4.1-flash:batch") \
    Y(S_ae435e4d, 11, "openrouter/", 13, "devstral-2512", S_750b8ba2, 10) \
    Y(S_05d0a850, 11, "openrouter/", 18, "devstral-2512:free", S_0cf54a29, 10) \
    Y(S_c3119e7f, 11, "openrouter/", 15, "devstral-medium", S_cce4001b, 10) \
    Y(S_d4643605, 11, "openrouter/", 14, "devstral-small", S_f62ff513, 10) \
    Y(S_59db3c0e, 11, "openrouter/", 19, "devstral-small-2505", S_4dab0c9c, 10) \
    Y(S_25af159d, 11, "openrouter/", 24, "devstral-small-2505:free", S_737a36d8, 10) \
    Y(S_46bca3ab, 11, "openrouter/", 19, "devstral-small:free", S_66354f9b, 10) \
    Y(S_6fc45aa3, 11, "openrouter/", 37, "dobby-mini-unhinged-plus-llama-3.1-8b", S_b1e55633, 12) \
    Y(S_2ba6d353, 11, "openrouter/", 34, "dolphin-mistral-24b-venice-edition", S_ff81cb3a, 22) \
    Y(S_6cd50430, 11, "openrouter/", 39, "dolphin-mistral-24b-venice-edition:free", S_25c854eb, 22) \
    Y(S_3b09867c, 11, "openrouter/", 21, "dolphin-mixtral-8x22b", S_49709d61, 22) \
    Y(S_89b8ce59, 11, "openrouter/", 20, "dolphin-mixtral-8x7b", S_ea54ac52, 22) \
    Y(S_01f29f61, 11, "openrouter/", 22, "dolphin3.0-mistral-24b", S_c5ecb5ed, 22) \
    Y(S_6735592f, 11, "openrouter/", 27, "dolphin3.0-mistral-24b:free", S_9c087bc7, 22) \
    Y(S_c213a702, 11, "openrouter/", 25, "dolphin3.0-r1-mistral-24b", S_bac4ef45, 22) \
    Y(S_0fea700e, 11, "openrouter/", 30, "dolphin3.0-r1-mistral-24b:free", S_9ccdef55, 22) \
    Y(S_51798512, 11, "openrouter/", 24, "dots-3-note-preview:free", S_57cf6efd, 12) \
    X(S_57cf6efd, 11, "openrouter/", 36, "dots-studio/dots-3-note-preview:free") \
    Y(S_4fc2134f, 11, "openrouter/", 8, "drex-max", S_f816fcf4, 8) \
    Y(S_c57ae6a2, 11, "openrouter/", 16, "drex-max-finance", S_d6c867b5, 8) \
    Y(S_ac6ec29e, 11, "openrouter/", 9, "drex-v1.5", S_88a17178, 8) \
    Y(S_13a69d35, 11, "openrouter/", 9, "drex-v2.0", S_4e8b4d18, 8) \
    Y(S_6fa8e66d, 11, "openrouter/", 10, "elephant-1", S_86da098b, 8) \
    X(S_7c5efd3e, 11, "openrouter/", 20, "eleutherai/llemma_7b") \
    X(S_6ebda6c7, 11, "openrouter/", 15, "elorian/glimpse") \
    Y(S_32d4d4bf, 11, "openrouter/", 7, "ember-1", S_c5cbbb51, 10) \
    Y(S_0dbc351d, 11, "openrouter/", 17, "ernie-4.5-21b-a3b", S_0a29c807, 6) \
    Y(S_da16adb0, 11, "openrouter/", 26, "ernie-4.5-21b-a3b-thinking", S_16c98aa7, 6) \
    Y(S_af1856c5, 11, "openrouter/", 19, "ernie-4.5-300b-a47b", S_538b6ad4, 6) \
    Y(S_ca69844b, 11, "openrouter/", 20, "ernie-4.5-vl-28b-a3b", S_05d743b4, 6) \
    Y(S_90568733, 11, "openrouter/", 22, "ernie-4.5-vl-424b-a47b", S_469cfbdc, 6) \
    Y(S_d9f3399e, 11, "openrouter/", 28, "ernie-5.5-flash-preview:free", S_148c6b84, 6) \
    Y(S_2460b5bb, 11, "openrouter/", 23, "ernie-light-dt-1.0-intl", S_a9669e79, 6) \
    X(S_f4243689, 11, "openrouter/", 26, "essentialai/rnj-1-instruct") \
    Y(S_d84dbe58, 11, "openrouter/", 18, "eva-llama-3.33-70b", S_7e7bd1c5, 12) \
    Y(S_cfac4dfe, 11, "openrouter/", 16, "eva-qwen-2.5-14b", S_54f3766a, 12) \
    Y(S_c65c83b5, 11, "openrouter/", 16, "eva-qwen-2.5-32b", S_eefba8c4, 12) \
    Y(S_3e640c58, 11, "openrouter/", 16, "eva-qwen-2.5-72b", S_612a4ed1, 12) \
    X(S_7e7bd1c5, 11, "openrouter/", 30, "eva-unit-01/eva-llama-3.33-70b") \
    X(S_54f3766a, 11, "openrouter/", 28, "eva-unit-01/eva-qwen-2.5-14b") \
    X(S_eefba8c4, 11, "openrouter/", 28, "eva-unit-01/eva-qwen-2.5-32b") \
    X(S_612a4ed1, 11, "openrouter/", 28, "eva-unit-01/eva-qwen-2.5-72b") \
    X(S_b95267ec, 11, "openrouter/", 27, "featherless/qwerky-72b:free") \
    Y(S_f523c1cb, 11, "openrouter/", 17, "fimbulvetr-11b-v2", S_5cce693d, 7) \
    X(S_c5cbbb51, 11, "openrouter/", 17, "fireworks/ember-1") \
    Y(S_1c884167, 11, "openrouter/", 15, "flint-v1.0:free", S_e180eae3, 10) \
    Y(S_26d3c176, 11, "openrouter/", 8, "fugu-max", S_6a4d323e, 7) \
    Y(S_36c92938, 11, "openrouter/", 10, "fugu-ultra", S_81086409, 7) \
    Y(S_aa05633a, 11, "openrouter/", 19, "fugu-ultra-20260615", S_c9205393, 7) \
    Y(S_157fcb77, 11, "openrouter/", 13, "fugu-ultra-v2", S_ba15dde6, 7) \
    Y(S_bc1deb93, 11, "openrouter/", 20, "gemini-2.0-flash-001", S_b2884eea, 7) \
    Y(S_83a651cf, 11, "openrouter/", 25, "gemini-2.0-flash-exp:free", S_ded9e095, 7) \
    Y(S_83a3db96, 11, "openrouter/", 25, "gemini-2.0-flash-lite-001", S_bca99d00, 7) \
    Y(S_b58d1a4b, 11, "openrouter/", 40, "gemini-2.0-flash-lite-preview-02-05:free", S_3a7a5e10, 7) \
    Y(S_8e773bdf, 11, "openrouter/", 39, "gemini-2.0-flash-thinking-exp-1219:free", S_4c29870b, 7) \
    Y(S_35ecfebb, 11, "openrouter/", 34, "gemini-2.0-flash-thinking-exp:free", S_2d7739de, 7) \
    Y(S_df2cb460, 11, "openrouter/", 29, "gemini-2.0-pro-exp-02-05:free", S_a407680e, 7) \
    Y(S_ca11fad1, 11, "openrouter/", 16, "gemini-2.5-flash", S_7977b1eb, 7) \
    Y(S_b3c911fa, 11, "openrouter/", 22, "gemini-2.5-flash-image", S_2a65a1f2, 7) \
    Y(S_9a85da83, 11, "openrouter/", 30, "gemini-2.5-flash-image-preview", S_e89debc0, 7) \
    Y(S_9a829a8c, 11, "openrouter/", 35, "gemini-2.5-flash-image-preview:free", S_12abb3b5, 7) \
    Y(S_7bd9f323, 11, "openrouter/", 21, "gemini-2.5-flash-lite", S_529dcf56, 7) \
    Y(S_9d5e2ffe, 11, "openrouter/", 35, "gemini-2.5-flash-lite-preview-06-17", S_0785407d, 7) \
    Y(S_2ef6f50c, 11, "openrouter/", 37, "gemini-2.5-flash-lite-preview-09-2025", S_d2c4fa16, 7) \
    Y(S_51f2271d, 11, "openrouter/", 27, "gemini-2.5-flash-lite:batch", S_f7fb2e77, 7) \
    Y(S_5b6558b4, 11, "openrouter/", 24, "gemini-2.5-flash-preview", S_96ac784e, 7) \
    Y(S_043c6156, 11, "openrouter/", 30, "gemini-2.5-flash-preview-05-20", S_f9f11254, 7) \
    Y(S_87e4ccea, 11, "openrouter/", 39, "gemini-2.5-flash-preview-05-20:thinking", S_df1eadfb, 7) \
    Y(S_5edf2acf, 11, "openrouter/", 32, "gemini-2.5-flash-preview-09-2025", S_a3757466, 7) \
    Y(S_d304fcf3, 11, "openrouter/", 33, "gemini-2.5-flash-preview:thinking", S_88a2e8d4, 7) \
    Y(S_6b8d3d50, 11, "openrouter/", 22, "gemini-2.5-flash:batch", S_458fbe5d, 7) \
    Y(S_a3b99f31, 11, "openrouter/", 14, "gemini-2.5-pro", S_57fc295d, 7) \
    Y(S_1632d362, 11, "openrouter/", 24, "gemini-2.5-pro-exp-03-25", S_d5326083, 7) \
    Y(S_828c3468, 11, "openrouter/", 29, "gemini-2.5-pro-exp-03-25:free", S_c1a8d0f5, 7) \
    Y(S_d08dce1f, 11, "openrouter/", 22, "gemini-2.5-pro-preview", S_417c65e0, 7) \
    Y(S_433ac087, 11, "openrouter/", 28, "gemini-2.5-pro-preview-03-25", S_70fea3a5, 7) \
    Y(S_33160eb2, 11, "openrouter/", 28, "gemini-2.5-pro-preview-05-06", S_70b8ad0b, 7) \
    Y(S_7c1469e9, 11, "openrouter/", 28, "gemini-2.5-pro-preview-06-05", S_96b46733, 7) \
    Y(S_2b507a02, 11, "openrouter/", 20, "gemini-2.5-pro:batch", S_d5afdcdf, 7) \
    Y(S_508e7f2f, 11, "openrouter/", 22, "gemini-3-flash-preview", S_0913db20, 7) \
    Y(S_d5fdc83c, 11, "openrouter/", 31, "gemini-3-flash-preview-20251217", S_fc4272ca, 7) \
    Y(S_b5193622, 11, "openrouter/", 28, "gemini-3-flash-preview:batch", S_eead702b, 7) \
    Y(S_815de80c, 11, "openrouter/", 18, "gemini-3-pro-image", S_d0af2194, 7) \
    Y(S_f4fd6db7, 11, "openrouter/", 27, "gemini-3-pro-image-20260528", S_4350d16a, 7) \
    Y(S_02771e45, 11, "openrouter/", 26, "gemini-3-pro-image-preview", S_aec7defc, 7) \
    Y(S_d017017e, 11, "openrouter/", 35, "gemini-3-pro-image-preview-20251120", S_31f55b9e, 7) \
    Y(S_e741ec35, 11, "openrouter/", 20, "gemini-3-pro-preview", S_cd410a16, 7) \
    Y(S_c5ed4368, 11, "openrouter/", 22, "gemini-3.1-flash-image", S_a1d35ce0, 7) \
    Y(S_4213598b, 11, "openrouter/", 31, "gemini-3.1-flash-image-20260528", S_a28d3008, 7) \
    Y(S_085b882b, 11, "openrouter/", 30, "gemini-3.1-flash-image-preview", S_1224d6d8, 7) \
    Y(S_03b16152, 11, "openrouter/", 39, "gemini-3.1-flash-image-preview-20260226", S_a389cc23, 7) \
    Y(S_18d965c4, 11, "openrouter/", 21, "gemini-3.1-flash-lite", S_3607195f, 7) \
    Y(S_70f1ebe6, 11, "openrouter/", 30, "gemini-3.1-flash-lite-20260507", S_b1aab544, 7) \
    Y(S_3998cead, 11, "openrouter/", 27, "gemini-3.1-flash-lite-image", S_862829d6, 7) \
    Y(S_4eb5ff44, 11, "openrouter/", 36, "gemini-3.1-flash-lite-image-20260630", S_597c5f01, 7) \
    Y(S_be0d5ecb, 11, "openrouter/", 29, "gemini-3.1-flash-lite-preview", S_997eabe2, 7) \
    Y(S_d449d10e, 11, "openrouter/", 38, "gemini-3.1-flash-lite-preview-20260303", S_a47507d8, 7) \
    Y(S_849b9021, 11, "openrouter/", 27, "gemini-3.1-flash-lite:batch", S_51d32c57, 7) \
    Y(S_e638aa7a, 11, "openrouter/", 22, "gemini-3.1-pro-preview", S_378ba705, 7) \
    Y(S_99a0d3c8, 11, "openrouter/", 31, "gemini-3.1-pro-preview-20260219", S_41861b2c, 7) \
    Y(S_83b5a3b3, 11, "openrouter/", 34, "gemini-3.1-pro-preview-customtools", S_962bf869, 7) \
    Y(S_645d20e0, 11, "openrouter/", 43, "gemini-3.1-pro-preview-customtools-20260219", S_c2f90627, 7) \
    Y(S_608744e3, 11, "openrouter/", 28, "gemini-3.1-pro-preview:batch", S_dfd863c4, 7) \
    Y(S_0cf794d9, 11, "openrouter/", 16, "gemini-3.5-flash", S_6e48b436, 7) \
    Y(S_0be155a8, 11, "openrouter/", 25, "gemini-3.5-flash-20260519", S_8be95624, 7) \
    Y(S_3de6320f, 11, "openrouter/", 21, "gemini-3.5-flash-lite", S_84dcadf2, 7) \
    Y(S_267f8bac, 11, "openrouter/", 30, "gemini-3.5-flash-lite-20260721", S_15f8cc42, 7) \
    Y(S_cc4d97fa, 11, "openrouter/", 27, "gemini-3.5-flash-lite:batch", S_662a2fcd, 7) \
    Y(S_d8135a79, 11, "openrouter/", 22, "gemini-3.5-flash:batch", S_0e4f177b, 7) \
    Y(S_7fa31817, 11, "openrouter/", 16, "gemini-3.6-flash", S_07036663, 7) \
    Y(S_32c4fc99, 11, "openrouter/", 25, "gemini-3.6-flash-20260721", S_59f693b7, 7) \
    Y(S_8a5e70c9, 11, "openrouter/", 22, "gemini-3.6-flash:batch", S_1d5736f6, 7) \
    Y(S_ffe2ab22, 11, "openrouter/", 16, "gemini-3.7-flash", S_d3047fde, 7) \
    Y(S_897ed5c0, 11, "openrouter/", 25, "gemini-3.7-flash-20260813", S_f0ada12b, 7) \
    Y(S_001e5f75, 11, "openrouter/", 22, "gemini-3.7-flash:batch", S_41af4889, 7) \
    Y(S_a64facf6, 11, "openrouter/", 16, "gemini-3.8-flash", S_817022e8, 7) \
    Y(S_01a6f835, 11, "openrouter/", 22, "gemini-3.8-flash:batch", S_3790c832, 7) \
    Y(S_b5ca229d, 11, "openrouter/", 14, "gemini-4-argon", S_024b3175, 7) \
    Y(S_8f768dca, 11, "openrouter/", 20, "gemini-4-argon:batch", S_3924dee4, 7) \
    Y(S_2cc491e1, 11, "openrouter/", 15, "gemini-4-carbon", S_b7c9ed8d, 7) \
    Y(S_6a7d0318, 11, "openrouter/", 21, "gemini-4-carbon:batch", S_16aa4f6e, 7) \
    Y(S_bdb56f98, 11, "openrouter/", 17, "gemini-4-hydrogen", S_6b78b739, 7) \
    Y(S_a9680323, 11, "openrouter/", 23, "gemini-4-hydrogen:batch", S_2f287dcd, 7) \
    Y(S_aa9e4d69, 11, "openrouter/", 13, "gemini-4-neon", S_fd22da29, 7) \
    Y(S_9ad96043, 11, "openrouter/", 19, "gemini-4-neon:batch", S_900f549d, 7) \
    Y(S_55a82209, 11, "openrouter/", 17, "gemini-decision-1", S_607dce5c, 7) \
    Y(S_88c8a5db, 11, "openrouter/", 15, "gemini-exp-1114", S_ecf8cd6c, 7) \
    Y(S_002e8821, 11, "openrouter/", 20, "gemini-exp-1114:free", S_ec73161d, 7) \
    Y(S_b398379f, 11, "openrouter/", 20, "gemini-exp-1121:free", S_ad2fe70a, 7) \
    Y(S_f9a89819, 11, "openrouter/", 20, "gemini-exp-1206:free", S_a3c04b56, 7) \
    Y(S_2a97b7b0, 11, "openrouter/", 16, "gemini-flash-1.5", S_38c82834, 7) \
    Y(S_a0d169c4, 11, "openrouter/", 19, "gemini-flash-1.5-8b", S_b68c4d6f, 7) \
    Y(S_91408e4f, 11, "openrouter/", 23, "gemini-flash-1.5-8b-exp", S_be62998e, 7) \
    Y(S_73491bef, 11, "openrouter/", 20, "gemini-flash-1.5-exp", S_6887ca09, 7) \
    Y(S_3ef16607, 11, "openrouter/", 25, "gemini-flash-1.5-exp:free", S_ee356a6d, 7) \
    Y(S_0ffb02b0, 11, "openrouter/", 23, "gemini-flash-8b-1.5-exp", S_a72dd9a1, 7) \
    Y(S_09552bdd, 11, "openrouter/", 19, "gemini-flash-latest", S_86eddd99, 8) \
    Y(S_0a884dc4, 11, "openrouter/", 22, "gemini-nano-banana-2.1", S_7bddf0d0, 7) \
    Y(S_fc0ae7af, 11, "openrouter/", 10, "gemini-pro", S_3dd02c3f, 7) \
    Y(S_1d6d14fd, 11, "openrouter/", 14, "gemini-pro-1.5", S_6e83ae2f, 7) \
    Y(S_0e701339, 11, "openrouter/", 18, "gemini-pro-1.5-exp", S_e9bc8b6a, 7) \
    Y(S_abc5e92e, 11, "openrouter/", 17, "gemini-pro-latest", S_3c3dee0c, 8) \
    Y(S_f6907c2f, 11, "openrouter/", 17, "gemini-pro-vision", S_88ef3205, 7) \
    Y(S_81756f8e, 11, "openrouter/", 14, "gemma-2-27b-it", S_3be3ea87, 7) \
    Y(S_8270c07e, 11, "openrouter/", 13, "gemma-2-9b-it", S_bd5f9cd4, 7) \
    Y(S_9be83a0a, 11, "openrouter/", 18, "gemma-2-9b-it:free", S_0f4d71dd, 7) \
    Y(S_4cbed091, 11, "openrouter/", 11, "gemma-2b-it", S_90976074, 7) \
    Y(S_ae117fc8, 11, "openrouter/", 14, "gemma-3-12b-it", S_11ba885c, 7) \
    Y(S_839c1c5d, 11, "openrouter/", 19, "gemma-3-12b-it:free", S_17244b68, 7) \
    Y(S_417b8673, 11, "openrouter/", 18, "gemma-3-1b-it:free", S_91a952c0, 7) \
    Y(S_a6f6f0c2, 11, "openrouter/", 14, "gemma-3-27b-it", S_66de16b5, 7) \
    Y(S_e2256c73, 11, "openrouter/", 19, "gemma-3-27b-it:free", S_96adfd49, 7) \
    Y(S_e9374c72, 11, "openrouter/", 13, "gemma-3-4b-it", S_ee1ba5f2, 7) \
    Y(S_e00e3d6f, 11, "openrouter/", 18, "gemma-3-4b-it:free", S_5b9aba22, 7) \
    Y(S_25587c9f, 11, "openrouter/", 20, "gemma-3n-e2b-it:free", S_54ee4399, 7) \
    Y(S_06b5bf9a, 11, "openrouter/", 15, "gemma-3n-e4b-it", S_5bec570e, 7) \
    Y(S_b56988a2, 11, "openrouter/", 20, "gemma-3n-e4b-it:free", S_7141e88e, 7) \
    Y(S_6dc98f25, 11, "openrouter/", 18, "gemma-4-26b-a4b-it", S_cf0886f1, 7) \
    Y(S_e36a9810, 11, "openrouter/", 27, "gemma-4-26b-a4b-it-20260403", S_7fd8c6fa, 7) \
    Y(S_dca1ae11, 11, "openrouter/", 23, "gemma-4-26b-a4b-it:free", S_da95157f, 7) \
    Y(S_8b56970c, 11, "openrouter/", 14, "gemma-4-31b-it", S_a8078f2a, 7) \
    Y(S_d575ace9, 11, "openrouter/", 23, "gemma-4-31b-it-20260402", S_5baec50e, 7) \
    Y(S_bef7aac4, 11, "openrouter/", 20, "gemma-4-31b-it:batch", S_e19cd139, 7) \
    Y(S_904a4f2c, 11, "openrouter/", 19, "gemma-4-31b-it:free", S_bfd18d5e, 7) \
    Y(S_de8abae9, 11, "openrouter/", 11, "gemma-7b-it", S_5140cc2e, 7) \
    Y(S_e7a745b5, 11, "openrouter/", 7, "glimpse", S_6ebda6c7, 8) \
    Y(S_71c32050, 11, "openrouter/", 14, "glm-4-32b:free", S_0750bddb, 6) \
    Y(S_061f374e, 11, "openrouter/", 13, "glm-4-9b:free", S_d6b3acfc, 6) \
    Y(S_c53d66d8, 11, "openrouter/", 20, "glm-4.1v-9b-thinking", S_efdaadc1, 6) \
    Y(S_8d48ab8c, 11, "openrouter/", 7, "glm-4.5", S_6a503cbc, 5) \
    Y(S_6b0c1f4b, 11, "openrouter/", 11, "glm-4.5-air", S_3d7f8815, 8) \
    Y(S_59195623, 11, "openrouter/", 16, "glm-4.5-air:free", S_d7b1b853, 5) \
    Y(S_6c1bf24b, 11, "openrouter/", 8, "glm-4.5v", S_d5b83d2e, 5) \
    Y(S_5baed216, 11, "openrouter/", 7, "glm-4.6", S_582ef66a, 8) \
    Y(S_a9c20435, 11, "openrouter/", 16, "glm-4.6-20251208", S_929ebed0, 5) \
    Y(S_14ea5f22, 11, "openrouter/", 14, "glm-4.6:exacto", S_fc459420, 5) \
    Y(S_98589b06, 11, "openrouter/", 8, "glm-4.6v", S_9d4161cd, 5) \
    Y(S_d555c3ae, 11, "openrouter/", 7, "glm-4.7", S_71925c3d, 8) \
    Y(S_a7c95abd, 11, "openrouter/", 16, "glm-4.7-20251222", S_f17e83e7, 5) \
    Y(S_d353f9de, 11, "openrouter/", 13, "glm-4.7-flash", S_d3c11c94, 8) \
    Y(S_a3f82564, 11, "openrouter/", 22, "glm-4.7-flash-20260119", S_d96849da, 5) \
    Y(S_3a1a600e, 11, "openrouter/", 5, "glm-5", S_a7433edf, 8) \
    Y(S_b2752cc8, 11, "openrouter/", 14, "glm-5-20260211", S_373c049a, 5) \
    Y(S_f9bbe9b9, 11, "openrouter/", 11, "glm-5-turbo", S_49d911e6, 5) \
    Y(S_0de81d1f, 11, "openrouter/", 20, "glm-5-turbo-20260315", S_9db3b45e, 5) \
    Y(S_bd60e0c3, 11, "openrouter/", 7, "glm-5.1", S_f009ea10, 5) \
    Y(S_56eceebf, 11, "openrouter/", 16, "glm-5.1-20260406", S_36187ee1, 5) \
    Y(S_21b4bb31, 11, "openrouter/", 7, "glm-5.2", S_5ee77133, 23) \
    Y(S_c9c2fb3b, 11, "openrouter/", 16, "glm-5.2-20260616", S_cc872499, 5) \
    Y(S_bde8bb0f, 11, "openrouter/", 13, "glm-5.2:batch", S_96b32c18, 5) \
    Y(S_186210a3, 11, "openrouter/", 12, "glm-5.2:free", S_3df67faa, 5) \
    Y(S_4fcee982, 11, "openrouter/", 7, "glm-5.3", S_2ee9e854, 11) \
    Y(S_967ea16b, 11, "openrouter/", 16, "glm-5.3-20260816", S_10069b92, 5) \
    Y(S_39ef0b5e, 11, "openrouter/", 13, "glm-5.3-flash", S_59a3f39d, 23) \
    Y(S_5fd830ef, 11, "openrouter/", 19, "glm-5.3-flash:batch", S_6aa8800d, 5) \
    Y(S_f8b7cde0, 11, "openrouter/", 14, "glm-5.3-flashx", S_8a70c9ec, 5) \
    Y(S_76baf4af, 11, "openrouter/", 20, "glm-5.3-flashx-legal", S_4a553198, 5) \
    Y(S_77d31dbd, 11, "openrouter/", 13, "glm-5.3-prime", S_78459564, 5) \
    Y(S_65fffb4a, 11, "openrouter/", 13, "glm-5.3:batch", S_9e4bdc08, 5) \
    Y(S_d717e9bb, 11, "openrouter/", 12, "glm-5v-turbo", S_2debf1b9, 5) \
    Y(S_6629a842, 11, "openrouter/", 21, "glm-5v-turbo-20260401", S_f4ccbf74, 5) \
    Y(S_7690232a, 11, "openrouter/", 16, "glm-flash-latest", S_65dd3ed6, 6) \
    Y(S_2b56c2fa, 11, "openrouter/", 10, "glm-latest", S_1d14e701, 6) \
    Y(S_8de517e3, 11, "openrouter/", 10, "glm-z1-32b", S_6ad30959, 6) \
    Y(S_fc447d81, 11, "openrouter/", 15, "glm-z1-32b:free", S_8e1889b4, 6) \
    Y(S_a2e78e11, 11, "openrouter/", 14, "glm-z1-9b:free", S_cc5895f2, 6) \
    Y(S_06bca3c4, 11, "openrouter/", 21, "glm-z1-rumination-32b", S_672a1047, 6) \
    Y(S_94e2aed8, 11, "openrouter/", 12, "goliath-120b", S_54630286, 10) \
    Y(S_7f4c4f25, 11, "openrouter/", 27, "google/gemini-2.0-flash-001", S_b2884eea, 0) \
    X(S_ded9e095, 11, "openrouter/", 32, "google/gemini-2.0-flash-exp:free") \
    X(S_bca99d00, 11, "openrouter/", 32, "google/gemini-2.0-flash-lite-001") \
    X(S_3a7a5e10, 11, "openrouter/", 47, "google/gemini-2.0-flash-lite-preview-02-05:free") \
    X(S_4c29870b, 11, "openrouter/", 46, "google/gemini-2.0-flash-thinking-exp-1219:free") \
    X(S_2d7739de, 11, "openrouter/", 41, "google/gemini-2.0-flash-thinking-exp:free") \
    X(S_a407680e, 11, "openrouter/", 36, "google/gemini-2.0-pro-exp-02-05:free") \
    Y(S_8c25fab9, 11, "openrouter/", 23, "google/gemini-2.5-flash", S_4ec77582, 0) \
    X(S_2a65a1f2, 11, "openrouter/", 29, "google/gemini-2.5-flash-image") \
    X(S_e89debc0, 11, "openrouter/", 37, "google/gemini-2.5-flash-image-preview") \
    X(S_12abb3b5, 11, "openrouter/", 42, "google/gemini-2.5-flash-image-preview:free") \
    X(S_c9f7c113, 11, "openrouter/", 28, "google/gemini-2.5-flash-lite") \
    X(S_0785407d, 11, "openrouter/", 42, "google/gemini-2.5-flash-lite-preview-06-17") \
    X(S_d2c4fa16, 11, "openrouter/", 44, "google/gemini-2.5-flash-lite-preview-09-2025") \
    X(S_f7fb2e77, 11, "openrouter/", 34, "google/gemini-2.5-flash-lite:batch") \
    X(S_96ac784e, 11, "openrouter/", 31, "google/gemini-2.5-flash-preview") \
    X(S_f9f11254, 11, "openrouter/", 37, "google/gemini-2.5-flash-preview-05-20") \
    X(S_df1eadfb, 11, "openrouter/", 46, "google/gemini-2.5-flash-preview-05-20:thinking") \
    X(S_a3757466, 11, "openrouter/", 39, "google/gemini-2.5-flash-preview-09-2025") \
    X(S_88a2e8d4, 11, "openrouter/", 40, "google/gemini-2.5-flash-preview:thinking") \
    X(S_458fbe5d, 11, "openrouter/", 29, "google/gemini-2.5-flash:batch") \
    Y(S_e4d5297b, 11, "openrouter/", 21, "google/gemini-2.5-pro", S_539ce2de, 0) \
    X(S_d5326083, 11, "openrouter/", 31, "google/gemini-2.5-pro-exp-03-25") \
    X(S_c1a8d0f5, 11, "openrouter/", 36, "google/gemini-2.5-pro-exp-03-25:free") \
    X(S_417c65e0, 11, "openrouter/", 29, "google/gemini-2.5-pro-preview") \
    X(S_70fea3a5, 11, "openrouter/", 35, "google/gemini-2.5-pro-preview-03-25") \
    X(S_70b8ad0b, 11, "openrouter/", 35, "google/gemini-2.5-pro-preview-05-06") \
    X(S_96b46733, 11, "openrouter/", 35, "google/gemini-2.5-pro-preview-06-05") \
    X(S_d5afdcdf, 11, "openrouter/", 27, "google/gemini-2.5-pro:batch") \
    Y(S_7d670d99, 11, "openrouter/", 29, "google/gemini-3-flash-preview", S_0913db20, 0) \
    X(S_fc4272ca, 11, "openrouter/", 38, "google/gemini-3-flash-preview-20251217") \
    X(S_eead702b, 11, "openrouter/", 35, "google/gemini-3-flash-preview:batch") \
    X(S_d0af2194, 11, "openrouter/", 25, "google/gemini-3-pro-image") \
    X(S_4350d16a, 11, "openrouter/", 34, "google/gemini-3-pro-image-20260528") \
    X(S_aec7defc, 11, "openrouter/", 33, "google/gemini-3-pro-image-preview") \
    X(S_31f55b9e, 11, "openrouter/", 42, "google/gemini-3-pro-image-preview-20251120") \
    Y(S_66294210, 11, "openrouter/", 27, "google/gemini-3-pro-preview", S_cd410a16, 0) \
    X(S_a1d35ce0, 11, "openrouter/", 29, "google/gemini-3.1-flash-image") \
    X(S_a28d3008, 11, "openrouter/", 38, "google/gemini-3.1-flash-image-20260528") \
    X(S_1224d6d8, 11, "openrouter/", 37, "google/gemini-3.1-flash-image-preview") \
    X(S_a389cc23, 11, "openrouter/", 46, "google/gemini-3.1-flash-image-preview-20260226") \
    Y(S_5170457e, 11, "openrouter/", 28, "google/gemini-3.1-flash-lite", S_3607195f, 0) \
    X(S_b1aab544, 11, "openrouter/", 37, "google/gemini-3.1-flash-lite-20260507") \
    X(S_862829d6, 11, "openrouter/", 34, "google/gemini-3.1-flash-lite-image") \
    X(S_597c5f01, 11, "openrouter/", 43, "google/gemini-3.1-flash-lite-image-20260630") \
    Y(S_05bb46f4, 11, "openrouter/", 36, "google/gemini-3.1-flash-lite-preview", S_997eabe2, 0) \
    X(S_a47507d8, 11, "openrouter/", 45, "google/gemini-3.1-flash-lite-preview-20260303") \
    X(S_51d32c57, 11, "openrouter/", 34, "google/gemini-3.1-flash-lite:batch") \
    Y(S_5d795e7b, 11, "openrouter/", 29, "google/gemini-3.1-pro-preview", S_378ba705, 0) \
    X(S_41861b2c, 11, "openrouter/", 38, "google/gemini-3.1-pro-preview-20260219") \
    X(S_962bf869, 11, "openrouter/", 41, "google/gemini-3.1-pro-preview-customtools") \
    X(S_c2f90627, 11, "openrouter/", 50, "google/gemini-3.1-pro-preview-customtools-20260219") \
    X(S_dfd863c4, 11, "openrouter/", 35, "google/gemini-3.1-pro-preview:batch") \
    Y(S_8dab2430, 11, "openrouter/", 23, "google/gemini-3.5-flash", S_6e48b436, 0) \
    X(S_8be95624, 11, "openrouter/", 32, "google/gemini-3.5-flash-20260519") \
    Y(S_13fdc396, 11, "openrouter/", 28, "google/gemini-3.5-flash-lite", S_84dcadf2, 0) \
    X(S_15f8cc42, 11, "openrouter/", 37, "google/gemini-3.5-flash-lite-20260721") \
    X(S_662a2fcd, 11, "openrouter/", 34, "google/gemini-3.5-flash-lite:batch") \
    X(S_0e4f177b, 11, "openrouter/", 29, "google/gemini-3.5-flash:batch") \
    Y(S_b75ea530, 11, "openrouter/", 23, "google/gemini-3.6-flash", S_07036663, 0) \
    X(S_59f693b7, 11, "openrouter/", 32, "google/gemini-3.6-flash-20260721") \
    X(S_1d5736f6, 11, "openrouter/", 29, "google/gemini-3.6-flash:batch") \
    Y(S_88680e00, 11, "openrouter/", 23, "google/gemini-3.7-flash", S_d3047fde, 0) \
    X(S_f0ada12b, 11, "openrouter/", 32, "google/gemini-3.7-flash-20260813") \
    X(S_41af4889, 11, "openrouter/", 29, "google/gemini-3.7-flash:batch") \
    Y(S_547c57ce, 11, "openrouter/", 23, "google/gemini-3.8-flash", S_817022e8, 0) \
    X(S_3790c832, 11, "openrouter/", 29, "google/gemini-3.8-flash:batch") \
    Y(S_e5555192, 11, "openrouter/", 21, "google/gemini-4-argon", S_024b3175, 0) \
    X(S_3924dee4, 11, "openrouter/", 27, "google/gemini-4-argon:batch") \
    X(S_b7c9ed8d, 11, "openrouter/", 22, "google/gemini-4-carbon") \
    X(S_16aa4f6e, 11, "openrouter/", 28, "google/gemini-4-carbon:batch") \
    X(S_6b78b739, 11, "openrouter/", 24, "google/gemini-4-hydrogen") \
    X(S_2f287dcd, 11, "openrouter/", 30, "google/gemini-4-hydrogen:batch") \
    X(S_fd22da29, 11, "openrouter/", 20, "google/gemini-4-neon") \
    X(S_900f549d, 11, "openrouter/", 26, "google/gemini-4-neon:batch") \
    X(S_607dce5c, 11, "openrouter/", 24, "google/gemini-decision-1") \
    X(S_ecf8cd6c, 11, "openrouter/", 22, "google/gemini-exp-1114") \
    X(S_ec73161d, 11, "openrouter/", 27, "google/gemini-exp-1114:free") \
    X(S_ad2fe70a, 11, "openrouter/", 27, "google/gemini-exp-1121:free") \
    X(S_a3c04b56, 11, "openrouter/", 27, "google/gemini-exp-1206:free") \
    X(S_38c82834, 11, "openrouter/", 23, "google/gemini-flash-1.5") \
    X(S_b68c4d6f, 11, "openrouter/", 26, "google/gemini-flash-1.5-8b") \
    X(S_be62998e, 11, "openrouter/", 30, "google/gemini-flash-1.5-8b-exp") \
    X(S_6887ca09, 11, "openrouter/", 27, "google/gemini-flash-1.5-exp") \
    X(S_ee356a6d, 11, "openrouter/", 32, "google/gemini-flash-1.5-exp:free") \
    X(S_a72dd9a1, 11, "openrouter/", 30, "google/gemini-flash-8b-1.5-exp") \
    X(S_7bddf0d0, 11, "openrouter/", 29, "google/gemini-nano-banana-2.1") \
    X(S_3dd02c3f, 11, "openrouter/", 17, "google/gemini-pro") \
    X(S_6e83ae2f, 11, "openrouter/", 21, "google/gemini-pro-1.5") \
    X(S_e9bc8b6a, 11, "openrouter/", 25, "google/gemini-pro-1.5-exp") \
    X(S_88ef3205, 11, "openrouter/", 24, "google/gemini-pro-vision") \
    X(S_ddc2c2d7, 11, "openrouter/", 21, "google/gemma-2-27b-it") \
    Y(S_259d885e, 11, "openrouter/", 20, "google/gemma-2-9b-it", S_a3a3db65, 0) \
    X(S_0f4d71dd, 11, "openrouter/", 25, "google/gemma-2-9b-it:free") \
    X(S_90976074, 11, "openrouter/", 18, "google/gemma-2b-it") \
    Y(S_3dad8cab, 11, "openrouter/", 21, "google/gemma-3-12b-it", S_e14d391c, 4) \
    X(S_17244b68, 11, "openrouter/", 26, "google/gemma-3-12b-it:free") \
    X(S_91a952c0, 11, "openrouter/", 25, "google/gemma-3-1b-it:free") \
    Y(S_71dedbd1, 11, "openrouter/", 21, "google/gemma-3-27b-it", S_fcb67137, 0) \
    X(S_96adfd49, 11, "openrouter/", 26, "google/gemma-3-27b-it:free") \
    Y(S_bb4f77b2, 11, "openrouter/", 20, "google/gemma-3-4b-it", S_04914f6c, 0) \
    X(S_5b9aba22, 11, "openrouter/", 25, "google/gemma-3-4b-it:free") \
    X(S_54ee4399, 11, "openrouter/", 27, "google/gemma-3n-e2b-it:free") \
    X(S_5bec570e, 11, "openrouter/", 22, "google/gemma-3n-e4b-it") \
    X(S_7141e88e, 11, "openrouter/", 27, "google/gemma-3n-e4b-it:free") \
    Y(S_cad466c4, 11, "openrouter/", 25, "google/gemma-4-26b-a4b-it", S_5528a550, 15) \
    X(S_7fd8c6fa, 11, "openrouter/", 34, "google/gemma-4-26b-a4b-it-20260403") \
    X(S_da95157f, 11, "openrouter/", 30, "google/gemma-4-26b-a4b-it:free") \
    Y(S_d5b90129, 11, "openrouter/", 21, "google/gemma-4-31b-it", S_80aefcee, 0) \
    X(S_5baec50e, 11, "openrouter/", 30, "google/gemma-4-31b-it-20260402") \
    X(S_e19cd139, 11, "openrouter/", 27, "google/gemma-4-31b-it:batch") \
    X(S_bfd18d5e, 11, "openrouter/", 26, "google/gemma-4-31b-it:free") \
    X(S_5140cc2e, 11, "openrouter/", 18, "google/gemma-7b-it") \
    X(S_9adc92f9, 11, "openrouter/", 40, "google/learnlm-1.5-pro-experimental:free") \
    X(S_fa8f3fbe, 11, "openrouter/", 27, "google/lyria-3-clip-preview") \
    X(S_2b3ac75b, 11, "openrouter/", 36, "google/lyria-3-clip-preview-20260330") \
    X(S_a7e89a2a, 11, "openrouter/", 26, "google/lyria-3-pro-preview") \
    X(S_564b2948, 11, "openrouter/", 35, "google/lyria-3-pro-preview-20260330") \
    X(S_d72b0929, 11, "openrouter/", 24, "google/palm-2-chat-bison") \
    X(S_96b8eba8, 11, "openrouter/", 28, "google/palm-2-chat-bison-32k") \
    X(S_28a239db, 11, "openrouter/", 28, "google/palm-2-codechat-bison") \
    X(S_30943e6c, 11, "openrouter/", 32, "google/palm-2-codechat-bison-32k") \
    Y(S_781d6ba9, 11, "openrouter/", 13, "gpt-3.5-turbo", S_720efcf0, 7) \
    Y(S_459683a0, 11, "openrouter/", 18, "gpt-3.5-turbo-0125", S_2db6a74c, 7) \
    Y(S_e75b8e42, 11, "openrouter/", 18, "gpt-3.5-turbo-0301", S_a7a1a04d, 7) \
    Y(S_15ca3d39, 11, "openrouter/", 18, "gpt-3.5-turbo-0613", S_3181ba06, 7) \
    Y(S_161d7f9c, 11, "openrouter/", 18, "gpt-3.5-turbo-1106", S_6260b025, 7) \
    Y(S_c28321f4, 11, "openrouter/", 17, "gpt-3.5-turbo-16k", S_bd29096b, 7) \
    Y(S_dc0f56d4, 11, "openrouter/", 22, "gpt-3.5-turbo-instruct", S_6f9b298d, 7) \
    Y(S_33a3c283, 11, "openrouter/", 19, "gpt-3.5-turbo:batch", S_08fc72e4, 7) \
    Y(S_45c1357e, 11, "openrouter/", 5, "gpt-4", S_1c76045f, 7) \
    Y(S_dfbe36ad, 11, "openrouter/", 10, "gpt-4-0314", S_182ffbda, 7) \
    Y(S_9474a226, 11, "openrouter/", 18, "gpt-4-1106-preview", S_13bc8483, 7) \
    Y(S_c44a03c9, 11, "openrouter/", 9, "gpt-4-32k", S_57d057d6, 7) \
    Y(S_49b06aeb, 11, "openrouter/", 14, "gpt-4-32k-0314", S_7f784c6d, 7) \
    Y(S_1f51ed61, 11, "openrouter/", 11, "gpt-4-turbo", S_d7cfcf4d, 7) \
    Y(S_8bf3a4b1, 11, "openrouter/", 19, "gpt-4-turbo-preview", S_14714fd4, 7) \
    Y(S_c3b1987e, 11, "openrouter/", 17, "gpt-4-turbo:batch", S_3f85d0da, 7) \
    Y(S_97f7b9f3, 11, "openrouter/", 20, "gpt-4-vision-preview", S_623f5aba, 7) \
    Y(S_89eb64e2, 11, "openrouter/", 7, "gpt-4.1", S_7aade18f, 7) \
    Y(S_c82cb78d, 11, "openrouter/", 18, "gpt-4.1-2025-04-14", S_d276b5db, 7) \
    Y(S_ddc52d9d, 11, "openrouter/", 12, "gpt-4.1-mini", S_1f67b185, 7) \
    Y(S_181305e2, 11, "openrouter/", 23, "gpt-4.1-mini-2025-04-14", S_089f0062, 7) \
    Y(S_7e86e23d, 11, "openrouter/", 18, "gpt-4.1-mini:batch", S_d3bda32b, 7) \
    Y(S_27bb5156, 11, "openrouter/", 12, "gpt-4.1-nano", S_9a0bbf48, 7) \
    Y(S_de2bdbf8, 11, "openrouter/", 23, "gpt-4.1-nano-2025-04-14", S_2490ff77, 7) \
    Y(S_7751b8f0, 11, "openrouter/", 18, "gpt-4.1-nano:batch", S_46e5b320, 7) \
    Y(S_2176c059, 11, "openrouter/", 13, "gpt-4.1:batch", S_72e581a2, 7) \
    Y(S_574e85c0, 11, "openrouter/", 15, "gpt-4.5-preview", S_f3c08385, 7) \
    Y(S_72b953cf, 11, "openrouter/", 6, "gpt-4o", S_8b0bce83, 7) \
    Y(S_5ca9ee0a, 11, "openrouter/", 17, "gpt-4o-2024-05-13", S_7f7d16f4, 7) \
    Y(S_aa050b78, 11, "openrouter/", 17, "gpt-4o-2024-08-06", S_be4c5a9b, 7) \
    Y(S_586f8c85, 11, "openrouter/", 17, "gpt-4o-2024-11-20", S_fd79bd20, 7) \
    Y(S_131249c2, 11, "openrouter/", 20, "gpt-4o-audio-preview", S_ffa279e5, 7) \
    Y(S_a77e112f, 11, "openrouter/", 11, "gpt-4o-mini", S_b5de1d1b, 7) \
    Y(S_3ff39e12, 11, "openrouter/", 22, "gpt-4o-mini-2024-07-18", S_a0684252, 7) \
    Y(S_b25c2dad, 11, "openrouter/", 26, "gpt-4o-mini-search-preview", S_aea437b6, 7) \
    Y(S_6563cf86, 11, "openrouter/", 17, "gpt-4o-mini:batch", S_90c9438b, 7) \
    Y(S_2a0bc2c3, 11, "openrouter/", 21, "gpt-4o-search-preview", S_ee3393da, 7) \
    Y(S_91a17876, 11, "openrouter/", 12, "gpt-4o:batch", S_755a4cf4, 7) \
    Y(S_128e82a8, 11, "openrouter/", 15, "gpt-4o:extended", S_b83629a0, 7) \
    Y(S_df077703, 11, "openrouter/", 5, "gpt-5", S_b09485bb, 7) \
    Y(S_f3fb4885, 11, "openrouter/", 16, "gpt-5-2025-08-07", S_eff1ec40, 7) \
    Y(S_ae1cc8c3, 11, "openrouter/", 10, "gpt-5-chat", S_6823934c, 7) \
    Y(S_1a700e65, 11, "openrouter/", 11, "gpt-5-codex", S_26cf4aff, 7) \
    Y(S_fad30b8d, 11, "openrouter/", 17, "gpt-5-codex:batch", S_26182df7, 7) \
    Y(S_c58d4e69, 11, "openrouter/", 11, "gpt-5-image", S_8c7b69cd, 7) \
    Y(S_c748b1ab, 11, "openrouter/", 16, "gpt-5-image-mini", S_8278e97d, 7) \
    Y(S_cd0b6ea4, 11, "openrouter/", 10, "gpt-5-mini", S_a779f71c, 7) \
    Y(S_bd7d9644, 11, "openrouter/", 21, "gpt-5-mini-2025-08-07", S_34a3278b, 7) \
    Y(S_d20e4d89, 11, "openrouter/", 16, "gpt-5-mini:batch", S_24339409, 7) \
    Y(S_4ce542c9, 11, "openrouter/", 10, "gpt-5-nano", S_3ecfc0e6, 7) \
    Y(S_0f6d5b4c, 11, "openrouter/", 21, "gpt-5-nano-2025-08-07", S_1c918ca1, 7) \
    Y(S_64211ca9, 11, "openrouter/", 16, "gpt-5-nano:batch", S_2251ab23, 7) \
    Y(S_b9960a58, 11, "openrouter/", 9, "gpt-5-pro", S_116c1ef5, 7) \
    Y(S_4438327a, 11, "openrouter/", 20, "gpt-5-pro-2025-10-06", S_9ddca235, 7) \
    Y(S_81a73d20, 11, "openrouter/", 15, "gpt-5-pro:batch", S_b452f492, 7) \
    Y(S_9e62af38, 11, "openrouter/", 7, "gpt-5.1", S_017fd33e, 7) \
    Y(S_0c3d292f, 11, "openrouter/", 16, "gpt-5.1-20251113", S_71edd062, 7) \
    Y(S_0ae0e140, 11, "openrouter/", 12, "gpt-5.1-chat", S_4c27d583, 7) \
    Y(S_0c100926, 11, "openrouter/", 13, "gpt-5.1-codex", S_4eb4d40e, 7) \
    Y(S_544c81ff, 11, "openrouter/", 22, "gpt-5.1-codex-20251113", S_26d061c9, 7) \
    Y(S_32b5f683, 11, "openrouter/", 17, "gpt-5.1-codex-max", S_73a08282, 7) \
    Y(S_feef665e, 11, "openrouter/", 26, "gpt-5.1-codex-max-20251204", S_541a488c, 7) \
    Y(S_10e2ee87, 11, "openrouter/", 18, "gpt-5.1-codex-mini", S_0b70235b, 7) \
    Y(S_0510bdb0, 11, "openrouter/", 27, "gpt-5.1-codex-mini-20251113", S_5b388a3c, 7) \
    Y(S_172380a4, 11, "openrouter/", 13, "gpt-5.1:batch", S_75926d2c, 7) \
    Y(S_15495ec4, 11, "openrouter/", 7, "gpt-5.2", S_791a0823, 7) \
    Y(S_a83ab2f0, 11, "openrouter/", 16, "gpt-5.2-20251211", S_7ddf8919, 7) \
    Y(S_084dc096, 11, "openrouter/", 12, "gpt-5.2-chat", S_733a2416, 7) \
    Y(S_ae95554f, 11, "openrouter/", 21, "gpt-5.2-chat-20251211", S_ecf23cf2, 7) \
    Y(S_2ea4a292, 11, "openrouter/", 13, "gpt-5.2-codex", S_c284d3d7, 7) \
    Y(S_98417052, 11, "openrouter/", 22, "gpt-5.2-codex-20260114", S_3f063388, 7) \
    Y(S_fb2b98d5, 11, "openrouter/", 11, "gpt-5.2-pro", S_c22c1366, 7) \
    Y(S_4f57e6bc, 11, "openrouter/", 20, "gpt-5.2-pro-20251211", S_7af23028, 7) \
    Y(S_61100655, 11, "openrouter/", 17, "gpt-5.2-pro:batch", S_70ce6f96, 7) \
    Y(S_0533828c, 11, "openrouter/", 13, "gpt-5.2:batch", S_2c0334b9, 7) \
    Y(S_c6067780, 11, "openrouter/", 12, "gpt-5.3-chat", S_7bbcf690, 7) \
    Y(S_2ab802d1, 11, "openrouter/", 13, "gpt-5.3-codex", S_8662a33d, 7) \
    Y(S_b259fdde, 11, "openrouter/", 22, "gpt-5.3-codex-20260224", S_da0b207d, 7) \
    Y(S_25b076be, 11, "openrouter/", 7, "gpt-5.4", S_101df283, 7) \
    Y(S_6b3dbb3b, 11, "openrouter/", 16, "gpt-5.4-20260305", S_6b36acb6, 7) \
    Y(S_f1495020, 11, "openrouter/", 15, "gpt-5.4-image-2", S_084bbb2a, 7) \
    Y(S_fcdfd64d, 11, "openrouter/", 24, "gpt-5.4-image-2-20260421", S_c5940961, 7) \
    Y(S_3ca2bf18, 11, "openrouter/", 12, "gpt-5.4-mini", S_53c6b415, 7) \
    Y(S_9e705713, 11, "openrouter/", 21, "gpt-5.4-mini-20260317", S_6fb3f161, 7) \
    Y(S_d1133b83, 11, "openrouter/", 18, "gpt-5.4-mini:batch", S_68b9a34d, 7) \
    Y(S_98668268, 11, "openrouter/", 12, "gpt-5.4-nano", S_6120ee47, 7) \
    Y(S_64885f14, 11, "openrouter/", 21, "gpt-5.4-nano-20260317", S_5fc31250, 7) \
    Y(S_1cac7927, 11, "openrouter/", 18, "gpt-5.4-nano:batch", S_24a0a09c, 7) \
    Y(S_66e6f345, 11, "openrouter/", 11, "gpt-5.4-pro", S_dce1e2ce, 7) \
    Y(S_da917b75, 11, "openrouter/", 20, "gpt-5.4-pro-20260305", S_dc30f0b0, 7) \
    Y(S_fdfce237, 11, "openrouter/", 17, "gpt-5.4-pro:batch", S_a495d93e, 7) \
    Y(S_01769a5c, 11, "openrouter/", 13, "gpt-5.4:batch", S_2e39cbb1, 7) \
    Y(S_b960046e, 11, "openrouter/", 7, "gpt-5.5", S_b69f9707, 7) \
    Y(S_25e079ab, 11, "openrouter/", 16, "gpt-5.5-20260423", S_6916ef31, 7) \
    Y(S_3a5e359a, 11, "openrouter/", 11, "gpt-5.5-pro", S_29595a67, 7) \
    Y(S_4f702175, 11, "openrouter/", 20, "gpt-5.5-pro-20260423", S_c3037903, 7) \
    Y(S_ffd793bd, 11, "openrouter/", 17, "gpt-5.5-pro:batch", S_aced286c, 7) \
    Y(S_9a5cea3a, 11, "openrouter/", 13, "gpt-5.5:batch", S_3840c369, 7) \
    Y(S_36fc4f24, 11, "openrouter/", 12, "gpt-5.6-luna", S_d3531574, 7) \
    Y(S_0d3edb01, 11, "openrouter/", 21, "gpt-5.6-luna-20260709", S_30040830, 7) \
    Y(S_492d7a5b, 11, "openrouter/", 16, "gpt-5.6-luna-pro", S_6769bead, 7) \
    Y(S_09c0e90b, 11, "openrouter/", 25, "gpt-5.6-luna-pro-20260709", S_611853c7, 7) \
    Y(S_f7198552, 11, "openrouter/", 22, "gpt-5.6-luna-pro:batch", S_72549161, 7) \
    Y(S_97fc9e38, 11, "openrouter/", 18, "gpt-5.6-luna:batch", S_0df4b868, 7) \
    Y(S_59350534, 11, "openrouter/", 11, "gpt-5.6-sol", S_823425c8, 7) \
    Y(S_9638f2c8, 11, "openrouter/", 20, "gpt-5.6-sol-20260709", S_331ef346, 7) \
    Y(S_8b5cc19b, 11, "openrouter/", 15, "gpt-5.6-sol-pro", S_ab170ed6, 7) \
    Y(S_ca6ce3fb, 11, "openrouter/", 24, "gpt-5.6-sol-pro-20260709", S_1f655239, 7) \
    Y(S_cbf4765c, 11, "openrouter/", 21, "gpt-5.6-sol-pro:batch", S_462ee902, 7) \
    Y(S_b38f66d3, 11, "openrouter/", 17, "gpt-5.6-sol:batch", S_350bad85, 7) \
    Y(S_172a68c4, 11, "openrouter/", 13, "gpt-5.6-terra", S_1df6eea7, 7) \
    Y(S_e1d212bb, 11, "openrouter/", 22, "gpt-5.6-terra-20260709", S_ceefb65a, 7) \
    Y(S_a1ece880, 11, "openrouter/", 17, "gpt-5.6-terra-pro", S_41ca6b43, 7) \
    Y(S_0bfc07bc, 11, "openrouter/", 26, "gpt-5.6-terra-pro-20260709", S_a70bae9e, 7) \
    Y(S_e3c93567, 11, "openrouter/", 23, "gpt-5.6-terra-pro:batch", S_2280a37f, 7) \
    Y(S_a50d6206, 11, "openrouter/", 19, "gpt-5.6-terra:batch", S_3703ed0a, 7) \
    Y(S_dd0ca8ce, 11, "openrouter/", 11, "gpt-5:batch", S_bb33143f, 7) \
    Y(S_767d3795, 11, "openrouter/", 11, "gpt-6-astra", S_b4b836d3, 7) \
    Y(S_07982fc7, 11, "openrouter/", 15, "gpt-6-astra-pro", S_071cb04c, 7) \
    Y(S_7b173b88, 11, "openrouter/", 21, "gpt-6-astra-pro:batch", S_10b44c83, 7) \
    Y(S_6cc81bca, 11, "openrouter/", 17, "gpt-6-astra:batch", S_f57ad062, 7) \
    Y(S_957b04e6, 11, "openrouter/", 10, "gpt-6-luna", S_05015f4d, 7) \
    Y(S_98ae8bf5, 11, "openrouter/", 20, "gpt-6-luna-decisions", S_dcb3fac7, 7) \
    Y(S_5af391b6, 11, "openrouter/", 14, "gpt-6-luna-pro", S_47c280f8, 7) \
    Y(S_e09162b2, 11, "openrouter/", 20, "gpt-6-luna-pro:batch", S_57f8b7a0, 7) \
    Y(S_fc05a646, 11, "openrouter/", 16, "gpt-6-luna:batch", S_aecafcaa, 7) \
    Y(S_b75dc79a, 11, "openrouter/", 9, "gpt-6-sol", S_57880a89, 7) \
    Y(S_ef618072, 11, "openrouter/", 13, "gpt-6-sol-pro", S_cd051fb3, 7) \
    Y(S_b3901029, 11, "openrouter/", 19, "gpt-6-sol-pro:batch", S_19e5a7c5, 7) \
    Y(S_52abb943, 11, "openrouter/", 15, "gpt-6-sol:batch", S_60d1853c, 7) \
    Y(S_7cb9e0e5, 11, "openrouter/", 11, "gpt-6.1-sol", S_707174bc, 14) \
    Y(S_d12d4a30, 11, "openrouter/", 15, "gpt-6.1-sol-pro", S_a86eb6a4, 7) \
    Y(S_d3b1831b, 11, "openrouter/", 21, "gpt-6.1-sol-pro:batch", S_a6cdccb6, 7) \
    Y(S_f058023e, 11, "openrouter/", 17, "gpt-6.1-sol:batch", S_5b940e0b, 7) \
    Y(S_a9e3269b, 11, "openrouter/", 13, "gpt-6.1-terra", S_c160a26d, 14) \
    Y(S_2c91128a, 11, "openrouter/", 17, "gpt-6.1-terra-pro", S_185a6644, 7) \
    Y(S_90409d79, 11, "openrouter/", 23, "gpt-6.1-terra-pro:batch", S_c0c25fc9, 7) \
    Y(S_be54f538, 11, "openrouter/", 19, "gpt-6.1-terra:batch", S_1d1eb05b, 7) \
    Y(S_764009e9, 11, "openrouter/", 13, "gpt-6.2-astra", S_869f3a13, 14) \
    Y(S_dc5da8e6, 11, "openrouter/", 17, "gpt-6.2-astra-pro", S_afc75827, 7) \
    Y(S_91c790d5, 11, "openrouter/", 23, "gpt-6.2-astra-pro:batch", S_b23c9ab8, 7) \
    Y(S_a1637d84, 11, "openrouter/", 19, "gpt-6.2-astra:batch", S_428a0c74, 7) \
    Y(S_4edb8e4b, 11, "openrouter/", 11, "gpt-6.2-sol", S_7db2b698, 14) \
    Y(S_0e3bcea7, 11, "openrouter/", 15, "gpt-6.2-sol-pro", S_35ad4444, 7) \
    Y(S_62e0432f, 11, "openrouter/", 21, "gpt-6.2-sol-pro:batch", S_7d262969, 7) \
    Y(S_85239b2f, 11, "openrouter/", 17, "gpt-6.2-sol:batch", S_64e54478, 7) \
    Y(S_0989f172, 11, "openrouter/", 16, "gpt-astra-latest", S_d43a70c8, 8) \
    Y(S_02f9a16a, 11, "openrouter/", 9, "gpt-audio", S_e6cc7973, 7) \
    Y(S_d2cfb19b, 11, "openrouter/", 14, "gpt-audio-mini", S_30d5259e, 7) \
    Y(S_5a181b79, 11, "openrouter/", 15, "gpt-chat-latest", S_69c8e6b0, 7) \
    Y(S_fa0c22e0, 11, "openrouter/", 24, "gpt-chat-latest-20260505", S_be347fe0, 7) \
    Y(S_3b209fae, 11, "openrouter/", 10, "gpt-latest", S_2df42e76, 8) \
    Y(S_5d6e9e4a, 11, "openrouter/", 15, "gpt-luna-latest", S_78d01b3b, 8) \
    Y(S_889d2e89, 11, "openrouter/", 15, "gpt-mini-latest", S_924dd487, 8) \
    Y(S_70a4623e, 11, "openrouter/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_00c2b0fc, 11, "openrouter/", 18, "gpt-oss-120b:batch", S_93ffca34, 7) \
    Y(S_25033d4d, 11, "openrouter/", 19, "gpt-oss-120b:exacto", S_f9404bd5, 7) \
    Y(S_36a0e5b0, 11, "openrouter/", 17, "gpt-oss-120b:free", S_d610e273, 7) \
    Y(S_e6278c7a, 11, "openrouter/", 11, "gpt-oss-20b", S_e5de23c1, 7) \
    Y(S_d3dcd5c4, 11, "openrouter/", 17, "gpt-oss-20b:batch", S_de0ed14d, 7) \
    Y(S_3ecdadf8, 11, "openrouter/", 16, "gpt-oss-20b:free", S_3682d6ed, 7) \
    Y(S_eff6c591, 11, "openrouter/", 21, "gpt-oss-safeguard-20b", S_346ef019, 7) \
    Y(S_4694eb18, 11, "openrouter/", 14, "gpt-sol-latest", S_a3d8010e, 8) \
    Y(S_ec8a79a0, 11, "openrouter/", 16, "gpt-terra-latest", S_e93d47ed, 8) \
    Y(S_1223eda7, 11, "openrouter/", 19, "granite-4.0-h-micro", S_00654415, 27) \
    Y(S_8b859da8, 11, "openrouter/", 14, "granite-4.1-8b", S_b272647d, 12) \
    Y(S_a920bf4c, 11, "openrouter/", 23, "granite-4.1-8b-20260429", S_6009b635, 12) \
    Y(S_6ac2017b, 11, "openrouter/", 14, "granite-4.2-8b", S_4bbb2ca6, 12) \
    Y(S_9c8954ac, 11, "openrouter/", 6, "grok-2", S_53d9cf77, 5) \
    Y(S_a5bb6c88, 11, "openrouter/", 11, "grok-2-1212", S_6837e58d, 5) \
    Y(S_285ebf5e, 11, "openrouter/", 11, "grok-2-mini", S_69c2e45f, 5) \
    Y(S_676172f2, 11, "openrouter/", 18, "grok-2-vision-1212", S_50d5ecf3, 5) \
    Y(S_2736a4d4, 11, "openrouter/", 6, "grok-3", S_e3c5fa5d, 4) \
    Y(S_87ec44f2, 11, "openrouter/", 11, "grok-3-beta", S_6ed91b9a, 5) \
    Y(S_71d3287d, 11, "openrouter/", 11, "grok-3-mini", S_ca23b0a7, 4) \
    Y(S_9267c4f2, 11, "openrouter/", 16, "grok-3-mini-beta", S_d3c4a68f, 5) \
    Y(S_f88a5a53, 11, "openrouter/", 6, "grok-4", S_45e0c81d, 4) \
    Y(S_78315c08, 11, "openrouter/", 11, "grok-4-fast", S_788a6a4c, 5) \
    Y(S_4f0a515b, 11, "openrouter/", 16, "grok-4-fast:free", S_f153266a, 5) \
    Y(S_27f64e5c, 11, "openrouter/", 13, "grok-4.1-fast", S_ce126311, 5) \
    Y(S_add4e010, 11, "openrouter/", 18, "grok-4.1-fast:free", S_5ddd66e5, 5) \
    Y(S_de3e5f99, 11, "openrouter/", 9, "grok-4.20", S_8f18173e, 4) \
    Y(S_7ee753ed, 11, "openrouter/", 18, "grok-4.20-20260309", S_44b8d4fd, 5) \
    Y(S_d8d485d6, 11, "openrouter/", 14, "grok-4.20-beta", S_35723a2c, 5) \
    Y(S_d9bf17b1, 11, "openrouter/", 21, "grok-4.20-multi-agent", S_09ba0662, 4) \
    Y(S_8c2bddea, 11, "openrouter/", 30, "grok-4.20-multi-agent-20260309", S_1c955f26, 5) \
    Y(S_647ff5ad, 11, "openrouter/", 26, "grok-4.20-multi-agent-beta", S_af76ae78, 5) \
    Y(S_149258c5, 11, "openrouter/", 8, "grok-4.3", S_cf4bc151, 4) \
    Y(S_e4d06232, 11, "openrouter/", 17, "grok-4.3-20260430", S_d180c4e9, 5) \
    Y(S_3c58ece5, 11, "openrouter/", 14, "grok-4.3:batch", S_62ecaf79, 5) \
    Y(S_51a5964c, 11, "openrouter/", 8, "grok-4.5", S_5d502bed, 5) \
    Y(S_b1a6843f, 11, "openrouter/", 17, "grok-4.5-20260708", S_254e922b, 5) \
    Y(S_dc9cb707, 11, "openrouter/", 8, "grok-4.6", S_3983ee29, 11) \
    Y(S_1f97d8b1, 11, "openrouter/", 17, "grok-4.6-20260810", S_969f4ea9, 5) \
    Y(S_dbef6f08, 11, "openrouter/", 14, "grok-4.6:batch", S_291d688c, 5) \
    Y(S_6a2150f8, 11, "openrouter/", 8, "grok-4.7", S_557be490, 11) \
    Y(S_13631dfa, 11, "openrouter/", 14, "grok-4.7:batch", S_b527e514, 5) \
    Y(S_45ea0fe2, 11, "openrouter/", 9, "grok-beta", S_ab04c3d4, 5) \
    Y(S_6b3d286b, 11, "openrouter/", 14, "grok-build-0.1", S_cb5e7e04, 5) \
    Y(S_f3831fd1, 11, "openrouter/", 23, "grok-build-0.1-20260520", S_ae928eac, 5) \
    Y(S_d6bdd3de, 11, "openrouter/", 16, "grok-code-fast-1", S_b58e6219, 5) \
    Y(S_9675d995, 11, "openrouter/", 11, "grok-latest", S_40f55209, 6) \
    Y(S_ee5c7fa5, 11, "openrouter/", 16, "grok-vision-beta", S_2cf3fcdc, 5) \
    Y(S_a1d1dfa6, 11, "openrouter/", 22, "gryphe/mythomax-l2-13b", S_646e83e2, 0) \
    X(S_b715bd48, 11, "openrouter/", 31, "gryphe/mythomax-l2-13b:extended") \
    X(S_24d8f034, 11, "openrouter/", 27, "gryphe/mythomax-l2-13b:free") \
    X(S_ca703d51, 11, "openrouter/", 28, "gryphe/mythomax-l2-13b:nitro") \
    X(S_7e3022d4, 11, "openrouter/", 19, "gryphe/mythomist-7b") \
    X(S_bba43a5f, 11, "openrouter/", 24, "gryphe/mythomist-7b:free") \
    Y(S_b7d3a48f, 11, "openrouter/", 23, "hermes-2-pro-llama-3-8b", S_a8df7936, 13) \
    Y(S_7a14e821, 11, "openrouter/", 25, "hermes-2-theta-llama-3-8b", S_869cd6d9, 13) \
    Y(S_53996a6f, 11, "openrouter/", 23, "hermes-3-llama-3.1-405b", S_ddfe2a07, 13) \
    Y(S_2272eba3, 11, "openrouter/", 32, "hermes-3-llama-3.1-405b:extended", S_beb5f22f, 13) \
    Y(S_d66c9a24, 11, "openrouter/", 28, "hermes-3-llama-3.1-405b:free", S_721ea819, 13) \
    Y(S_b64a3c8e, 11, "openrouter/", 22, "hermes-3-llama-3.1-70b", S_e9121018, 13) \
    Y(S_b767e682, 11, "openrouter/", 13, "hermes-4-405b", S_cdb90f2b, 13) \
    Y(S_caf75f64, 11, "openrouter/", 12, "hermes-4-70b", S_eeb74806, 13) \
    Y(S_93e8bc52, 11, "openrouter/", 17, "heygen-decision-1", S_b1e2361d, 7) \
    Y(S_57de6258, 11, "openrouter/", 23, "heygen-decision-1-turbo", S_e80dc5a5, 7) \
    X(S_b1e2361d, 11, "openrouter/", 24, "heygen/heygen-decision-1") \
    X(S_e80dc5a5, 11, "openrouter/", 30, "heygen/heygen-decision-1-turbo") \
    X(S_9192a4b6, 11, "openrouter/", 33, "huggingfaceh4/zephyr-7b-beta:free") \
    Y(S_dc65141f, 11, "openrouter/", 21, "hunyuan-a13b-instruct", S_6c4a6dcc, 8) \
    Y(S_1ecf4ece, 11, "openrouter/", 26, "hunyuan-a13b-instruct:free", S_d7776114, 8) \
    Y(S_492ce63d, 11, "openrouter/", 11, "hy-mt2-1.8b", S_f6738976, 8) \
    Y(S_0f24d72a, 11, "openrouter/", 20, "hy-mt2-1.8b-20260521", S_d5bbc2ad, 8) \
    Y(S_d25d08a3, 11, "openrouter/", 14, "hy-mt2-30b-a3b", S_026d413b, 8) \
    Y(S_e43f638d, 11, "openrouter/", 23, "hy-mt2-30b-a3b-20260521", S_4e83f50b, 8) \
    Y(S_4635ec53, 11, "openrouter/", 9, "hy-mt2-7b", S_5c6a48cb, 8) \
    Y(S_87557720, 11, "openrouter/", 3, "hy3", S_19a85e34, 8) \
    Y(S_35899b67, 11, "openrouter/", 12, "hy3-20260706", S_6dd7dbe2, 8) \
    Y(S_6a44c0f6, 11, "openrouter/", 11, "hy3-preview", S_6828d0c3, 8) \
    Y(S_cbce3816, 11, "openrouter/", 20, "hy3-preview-20260421", S_a95e8948, 8) \
    Y(S_0b9f33de, 11, "openrouter/", 16, "hy3-preview:free", S_05f21406, 8) \
    Y(S_8659b484, 11, "openrouter/", 8, "hy3:free", S_1c60d780, 8) \
    Y(S_e1afe583, 11, "openrouter/", 3, "hy4", S_11d81055, 8) \
    Y(S_ab6a2b58, 11, "openrouter/", 9, "hy4-flash", S_4c50c357, 8) \
    Y(S_de2f951d, 11, "openrouter/", 11, "hy4-preview", S_90be7ece, 8) \
    Y(S_9d7b10eb, 11, "openrouter/", 31, "ibm-granite/granite-4.0-h-micro", S_00654415, 15) \
    X(S_b272647d, 11, "openrouter/", 26, "ibm-granite/granite-4.1-8b") \
    X(S_6009b635, 11, "openrouter/", 35, "ibm-granite/granite-4.1-8b-20260429") \
    X(S_4bbb2ca6, 11, "openrouter/", 26, "ibm-granite/granite-4.2-8b") \
    X(S_74614941, 11, "openrouter/", 17, "inception/mercury") \
    X(S_110e40b9, 11, "openrouter/", 19, "inception/mercury-2") \
    X(S_ba6b2a8e, 11, "openrouter/", 28, "inception/mercury-2-20260304") \
    X(S_5f043e6b, 11, "openrouter/", 21, "inception/mercury-2.5") \
    X(S_126bd628, 11, "openrouter/", 29, "inception/mercury-2.5-preview") \
    X(S_30402d4f, 11, "openrouter/", 19, "inception/mercury-3") \
    X(S_23117af4, 11, "openrouter/", 23, "inception/mercury-coder") \
    X(S_bad37d21, 11, "openrouter/", 34, "inception/mercury-coder-small-beta") \
    X(S_7c33d159, 11, "openrouter/", 19, "inclusionai/ling-1t") \
    Y(S_f0d78309, 11, "openrouter/", 23, "inclusionai/ling-2.6-1t", S_9ab3eb1c, 0) \
    X(S_f5bb9b8b, 11, "openrouter/", 32, "inclusionai/ling-2.6-1t-20260423") \
    X(S_3d8e3b43, 11, "openrouter/", 28, "inclusionai/ling-2.6-1t:free") \
    Y(S_496f52b1, 11, "openrouter/", 26, "inclusionai/ling-2.6-flash", S_f02971e4, 0) \
    X(S_70c5264a, 11, "openrouter/", 35, "inclusionai/ling-2.6-flash-20260421") \
    X(S_c0439e5a, 11, "openrouter/", 31, "inclusionai/ling-2.6-flash:free") \
    Y(S_21e8a1da, 11, "openrouter/", 26, "inclusionai/ling-3.0-flash", S_9e06d93a, 0) \
    X(S_c8e8d770, 11, "openrouter/", 35, "inclusionai/ling-3.0-flash-20260723") \
    Y(S_490489f0, 11, "openrouter/", 30, "inclusionai/ling-3.0-flash-fin", S_a8901bb4, 0) \
    X(S_bd799b1e, 11, "openrouter/", 35, "inclusionai/ling-3.0-flash-fin:free") \
    X(S_b7a1e178, 11, "openrouter/", 37, "inclusionai/ling-3.0-flash-sante:free") \
    Y(S_3621c8bc, 11, "openrouter/", 29, "inclusionai/ling-3.0-flash-vl", S_4502c619, 0) \
    X(S_8d2598dd, 11, "openrouter/", 34, "inclusionai/ling-3.0-flash-vl:free") \
    X(S_eb4de658, 11, "openrouter/", 31, "inclusionai/ling-3.0-flash:free") \
    X(S_5f217c1b, 11, "openrouter/", 25, "inclusionai/ling-3.0-tiny") \
    X(S_2b2da8b5, 11, "openrouter/", 30, "inclusionai/ling-3.0-tiny:free") \
    Y(S_5419ee44, 11, "openrouter/", 26, "inclusionai/ling-3.1-flash", S_3f737317, 0) \
    X(S_282b88df, 11, "openrouter/", 31, "inclusionai/ling-3.2-flash:free") \
    X(S_980f0c15, 11, "openrouter/", 19, "inclusionai/ring-1t") \
    Y(S_f4c429b9, 11, "openrouter/", 23, "inclusionai/ring-2.6-1t", S_3cffe5bb, 0) \
    X(S_5a50cdde, 11, "openrouter/", 32, "inclusionai/ring-2.6-1t-20260508") \
    X(S_a9b87a6a, 11, "openrouter/", 28, "inclusionai/ring-2.6-1t:free") \
    X(S_a47fc8c7, 11, "openrouter/", 33, "inference-net/schematron-v2-small") \
    X(S_64e24f77, 11, "openrouter/", 33, "inference-net/schematron-v2-turbo") \
    X(S_dc8678ad, 11, "openrouter/", 25, "infermatic/mn-inferor-12b") \
    X(S_f2835079, 11, "openrouter/", 25, "inflatebot/mn-mag-mell-r1") \
    Y(S_a6b30fd7, 11, "openrouter/", 15, "inflection-3-pi", S_6eac3ec3, 11) \
    Y(S_12a845bd, 11, "openrouter/", 25, "inflection-3-productivity", S_63a2ccd7, 11) \
    X(S_6eac3ec3, 11, "openrouter/", 26, "inflection/inflection-3-pi") \
    X(S_63a2ccd7, 11, "openrouter/", 36, "inflection/inflection-3-productivity") \
    Y(S_ac462900, 11, "openrouter/", 7, "inkling", S_9f90e319, 10) \
    Y(S_ecb84f8f, 11, "openrouter/", 15, "inkling-2-small", S_8281bea3, 32) \
    Y(S_8a72b6e9, 11, "openrouter/", 20, "inkling-2-small:free", S_022fe57f, 17) \
    Y(S_62353a8f, 11, "openrouter/", 16, "inkling-20260715", S_2ce99264, 17) \
    Y(S_eefac45e, 11, "openrouter/", 13, "inkling-small", S_619b9f06, 17) \
    Y(S_a63ae342, 11, "openrouter/", 22, "inkling-small-20260730", S_5ce8ec80, 17) \
    Y(S_cf2e25b7, 11, "openrouter/", 19, "inkling-small:batch", S_7d392c2c, 17) \
    Y(S_982b7409, 11, "openrouter/", 18, "inkling-small:free", S_87ea7839, 17) \
    Y(S_ba1d6ca9, 11, "openrouter/", 13, "inkling:batch", S_70003002, 17) \
    Y(S_c440febf, 11, "openrouter/", 12, "inkling:free", S_d1873db2, 17) \
    Y(S_170d075b, 11, "openrouter/", 11, "intellect-3", S_62d8e350, 16) \
    Y(S_dfcbb119, 11, "openrouter/", 13, "internvl3-14b", S_08a48370, 10) \
    Y(S_d2fb77e7, 11, "openrouter/", 18, "internvl3-14b:free", S_27e0e923, 10) \
    Y(S_102e6c70, 11, "openrouter/", 12, "internvl3-2b", S_ee544055, 10) \
    Y(S_8fa424b0, 11, "openrouter/", 17, "internvl3-2b:free", S_af07c147, 10) \
    Y(S_4878491c, 11, "openrouter/", 13, "internvl3-78b", S_f23515f8, 10) \
    Y(S_5d9f4d22, 11, "openrouter/", 15, "jamba-1-5-large", S_a8d24d32, 5) \
    Y(S_8095f77b, 11, "openrouter/", 14, "jamba-1-5-mini", S_f0037c58, 5) \
    Y(S_b3aebec0, 11, "openrouter/", 15, "jamba-1.6-large", S_ed69e308, 5) \
    Y(S_85c49848, 11, "openrouter/", 14, "jamba-1.6-mini", S_c0996ba6, 5) \
    Y(S_5659ff59, 11, "openrouter/", 14, "jamba-instruct", S_0154c4ac, 5) \
    Y(S_d8c114fc, 11, "openrouter/", 15, "jamba-large-1.7", S_dcd79e0c, 5) \
    Y(S_c872dcc0, 11, "openrouter/", 14, "jamba-mini-1.7", S_4a73f1b7, 5) \
    X(S_939507a5, 11, "openrouter/", 18, "jaredpalmer/kev-4b") \
    Y(S_ae36596f, 11, "openrouter/", 8, "jev-1.13", S_3ab97399, 9) \
    Y(S_46b38654, 11, "openrouter/", 8, "jev-1.14", S_b04ce494, 9) \
    Y(S_65611824, 11, "openrouter/", 10, "jev-latest", S_e6591fa7, 10) \
    Y(S_3fde07f8, 11, "openrouter/", 6, "joey-1", S_334c630f, 8) \
    Y(S_127b2671, 11, "openrouter/", 26, "jondurbin/airoboros-l2-70b", S_3776b801, 0) \
    Y(S_5c48c875, 11, "openrouter/", 18, "kat-coder-air-v2.5", S_cb46ba21, 10) \
    Y(S_1f868458, 11, "openrouter/", 27, "kat-coder-air-v2.5-20260710", S_f2111005, 10) \
    Y(S_d35e00d6, 11, "openrouter/", 13, "kat-coder-pro", S_c658deef, 10) \
    Y(S_8f187f29, 11, "openrouter/", 16, "kat-coder-pro-v2", S_67da5b0b, 10) \
    Y(S_c5696009, 11, "openrouter/", 25, "kat-coder-pro-v2-20260327", S_75d0686c, 10) \
    Y(S_5b2f8e87, 11, "openrouter/", 18, "kat-coder-pro-v2.5", S_adf0c40a, 10) \
    Y(S_a765d09b, 11, "openrouter/", 27, "kat-coder-pro-v2.5-20260710", S_80d5a55c, 10) \
    Y(S_ef3c3eec, 11, "openrouter/", 18, "kat-coder-pro:free", S_8d40f0fc, 10) \
    Y(S_0e8ef1d5, 11, "openrouter/", 6, "kev-4b", S_939507a5, 12) \
    Y(S_a6c890aa, 11, "openrouter/", 12, "kimi-dev-72b", S_e9022723, 11) \
    Y(S_b0343d1e, 11, "openrouter/", 17, "kimi-dev-72b:free", S_467f6fe6, 11) \
    Y(S_32317712, 11, "openrouter/", 7, "kimi-k2", S_55ee9f82, 11) \
    Y(S_6a56de03, 11, "openrouter/", 12, "kimi-k2-0905", S_af420d0b, 11) \
    Y(S_9f92da04, 11, "openrouter/", 19, "kimi-k2-0905:exacto", S_edb415de, 11) \
    Y(S_d3204914, 11, "openrouter/", 16, "kimi-k2-thinking", S_2e7cee3e, 9) \
    Y(S_1f094f07, 11, "openrouter/", 25, "kimi-k2-thinking-20251106", S_90b4b1e0, 11) \
    Y(S_64d7a584, 11, "openrouter/", 9, "kimi-k2.5", S_db11e778, 11) \
    Y(S_cb0d6c0a, 11, "openrouter/", 14, "kimi-k2.5-0127", S_cf259e32, 11) \
    Y(S_b9128066, 11, "openrouter/", 9, "kimi-k2.6", S_47f91584, 7) \
    Y(S_e5f2d4b7, 11, "openrouter/", 18, "kimi-k2.6-20260420", S_c46f4b3b, 11) \
    Y(S_0867aad4, 11, "openrouter/", 14, "kimi-k2.6:free", S_89be382f, 11) \
    Y(S_e4f0c97f, 11, "openrouter/", 14, "kimi-k2.7-code", S_a4d868aa, 26) \
    Y(S_a0ea0942, 11, "openrouter/", 23, "kimi-k2.7-code-20260612", S_65329231, 11) \
    Y(S_9dfc6370, 11, "openrouter/", 20, "kimi-k2.7-code:batch", S_3c8fef9f, 11) \
    Y(S_9f4f8ea1, 11, "openrouter/", 12, "kimi-k2:free", S_82fd854d, 11) \
    Y(S_afc21803, 11, "openrouter/", 7, "kimi-k3", S_bd9a0868, 10) \
    Y(S_7babe24e, 11, "openrouter/", 16, "kimi-k3-20260715", S_ab2ede30, 11) \
    Y(S_34158dd2, 11, "openrouter/", 13, "kimi-k3.1-pro", S_6e53e234, 11) \
    Y(S_2c0b30cb, 11, "openrouter/", 19, "kimi-k3.1-pro:batch", S_7e9883a8, 11) \
    Y(S_1960d46c, 11, "openrouter/", 13, "kimi-k3:batch", S_18bbe940, 11) \
    Y(S_bd14ea9a, 11, "openrouter/", 11, "kimi-latest", S_2201326a, 12) \
    Y(S_5c215018, 11, "openrouter/", 28, "kimi-linear-48b-a3b-instruct", S_5fa0997e, 11) \
    Y(S_da108d2e, 11, "openrouter/", 20, "kimi-vl-a3b-thinking", S_cba4d97b, 11) \
    Y(S_7f572568, 11, "openrouter/", 25, "kimi-vl-a3b-thinking:free", S_5c85440d, 11) \
    X(S_3124826c, 11, "openrouter/", 17, "kt/midm-k-3.0-pro") \
    X(S_cb46ba21, 11, "openrouter/", 28, "kwaipilot/kat-coder-air-v2.5") \
    X(S_f2111005, 11, "openrouter/", 37, "kwaipilot/kat-coder-air-v2.5-20260710") \
    Y(S_3a57df2b, 11, "openrouter/", 23, "kwaipilot/kat-coder-pro", S_c658deef, 0) \
    X(S_67da5b0b, 11, "openrouter/", 26, "kwaipilot/kat-coder-pro-v2") \
    X(S_75d0686c, 11, "openrouter/", 35, "kwaipilot/kat-coder-pro-v2-20260327") \
    X(S_adf0c40a, 11, "openrouter/", 28, "kwaipilot/kat-coder-pro-v2.5") \
    X(S_80d5a55c, 11, "openrouter/", 37, "kwaipilot/kat-coder-pro-v2.5-20260710") \
    X(S_8d40f0fc, 11, "openrouter/", 28, "kwaipilot/kat-coder-pro:free") \
    Y(S_64275e0a, 11, "openrouter/", 14, "l3-euryale-70b", S_ba58d11b, 7) \
    Y(S_44dd56ce, 11, "openrouter/", 13, "l3-lunaris-8b", S_861a2c70, 7) \
    Y(S_e5e13e50, 11, "openrouter/", 18, "l3.1-70b-hanami-x1", S_7cf40e66, 7) \
    Y(S_2e16be49, 11, "openrouter/", 16, "l3.1-euryale-70b", S_1aeffd1f, 7) \
    Y(S_af89c0ee, 11, "openrouter/", 19, "l3.3-electra-r1-70b", S_069f061c, 11) \
    Y(S_cad08cdc, 11, "openrouter/", 16, "l3.3-euryale-70b", S_9bcddf4a, 7) \
    Y(S_927ed0f9, 11, "openrouter/", 21, "l3.3-euryale-70b-v2.3", S_d8250a65, 7) \
    Y(S_6858c5ee, 11, "openrouter/", 10, "laguna-m.1", S_e00f4508, 9) \
    Y(S_21aba582, 11, "openrouter/", 15, "laguna-m.1:free", S_89b076f3, 9) \
    Y(S_f89f2c68, 11, "openrouter/", 12, "laguna-s-2.1", S_cf47f841, 9) \
    Y(S_2d235467, 11, "openrouter/", 21, "laguna-s-2.1-20260720", S_1b69da92, 9) \
    Y(S_49d4fbab, 11, "openrouter/", 17, "laguna-s-2.1:free", S_af7ef9df, 9) \
    Y(S_e87b623f, 11, "openrouter/", 13, "laguna-xs-2.1", S_85aa434b, 9) \
    Y(S_a0194605, 11, "openrouter/", 22, "laguna-xs-2.1-20260625", S_cd016d53, 9) \
    Y(S_5b245a63, 11, "openrouter/", 18, "laguna-xs-2.1:free", S_fef046b1, 9) \
    Y(S_472642b0, 11, "openrouter/", 11, "laguna-xs.2", S_98d4b0bf, 9) \
    Y(S_fca8dd19, 11, "openrouter/", 16, "laguna-xs.2:free", S_0953c234, 9) \
    X(S_d717b821, 11, "openrouter/", 42, "latitudegames/wayfarer-large-70b-llama-3.3") \
    Y(S_ae7dbfe4, 11, "openrouter/", 33, "learnlm-1.5-pro-experimental:free", S_9adc92f9, 7) \
    Y(S_329410ea, 11, "openrouter/", 13, "lfm-2-24b-a2b", S_87ce89c9, 7) \
    Y(S_06e79aa1, 11, "openrouter/", 10, "lfm-2.2-6b", S_0d60301d, 7) \
    Y(S_e9b30efb, 11, "openrouter/", 26, "lfm-2.5-1.2b-instruct:free", S_776e5f6b, 7) \
    Y(S_356fafb8, 11, "openrouter/", 26, "lfm-2.5-1.2b-thinking:free", S_343be445, 7) \
    Y(S_d3343415, 11, "openrouter/", 12, "lfm-2.5-2.6b", S_3b99038d, 7) \
    Y(S_5a11e625, 11, "openrouter/", 17, "lfm-2.5-2.6b:free", S_383bf7de, 7) \
    Y(S_4680a3d9, 11, "openrouter/", 15, "lfm-2.5-24b-a2b", S_6d6d282e, 7) \
    Y(S_e770157f, 11, "openrouter/", 10, "lfm-3-1.7b", S_52143239, 7) \
    Y(S_d516b7bc, 11, "openrouter/", 15, "lfm-3-1.7b:free", S_f9c7247c, 7) \
    Y(S_267d9315, 11, "openrouter/", 6, "lfm-3b", S_bdf64afa, 7) \
    Y(S_b929e74b, 11, "openrouter/", 7, "lfm-40b", S_791acd8a, 7) \
    Y(S_58c6b29d, 11, "openrouter/", 12, "lfm-40b:free", S_69581b1d, 7) \
    Y(S_7ffac37e, 11, "openrouter/", 6, "lfm-7b", S_acbda9a9, 7) \
    Y(S_8b8634e1, 11, "openrouter/", 11, "lfm2-8b-a1b", S_4abf56a8, 7) \
    Y(S_d1d30859, 11, "openrouter/", 7, "ling-1t", S_7c33d159, 12) \
    Y(S_4a6b3a51, 11, "openrouter/", 11, "ling-2.6-1t", S_9ab3eb1c, 12) \
    Y(S_d660f9bc, 11, "openrouter/", 20, "ling-2.6-1t-20260423", S_f5bb9b8b, 12) \
    Y(S_ab381aed, 11, "openrouter/", 16, "ling-2.6-1t:free", S_3d8e3b43, 12) \
    Y(S_af8b4abd, 11, "openrouter/", 14, "ling-2.6-flash", S_f02971e4, 12) \
    Y(S_b6ed7346, 11, "openrouter/", 23, "ling-2.6-flash-20260421", S_70c5264a, 12) \
    Y(S_a79803d7, 11, "openrouter/", 19, "ling-2.6-flash:free", S_c0439e5a, 12) \
    Y(S_b2ee14d6, 11, "openrouter/", 14, "ling-3.0-flash", S_9e06d93a, 12) \
    Y(S_0bdc5bcf, 11, "openrouter/", 23, "ling-3.0-flash-20260723", S_c8e8d770, 12) \
    Y(S_8571603a, 11, "openrouter/", 18, "ling-3.0-flash-fin", S_a8901bb4, 12) \
    Y(S_5edb2c58, 11, "openrouter/", 23, "ling-3.0-flash-fin:free", S_bd799b1e, 12) \
    Y(S_f2bf2655, 11, "openrouter/", 25, "ling-3.0-flash-sante:free", S_b7a1e178, 12) \
    Y(S_6fd3e771, 11, "openrouter/", 17, "ling-3.0-flash-vl", S_4502c619, 12) \
    Y(S_21954b72, 11, "openrouter/", 22, "ling-3.0-flash-vl:free", S_8d2598dd, 12) \
    Y(S_99e3d1c9, 11, "openrouter/", 19, "ling-3.0-flash:free", S_eb4de658, 12) \
    Y(S_fad6dd49, 11, "openrouter/", 13, "ling-3.0-tiny", S_5f217c1b, 12) \
    Y(S_062eb9f5, 11, "openrouter/", 18, "ling-3.0-tiny:free", S_2b2da8b5, 12) \
    Y(S_408f92b9, 11, "openrouter/", 14, "ling-3.1-flash", S_3f737317, 12) \
    Y(S_2c84f1af, 11, "openrouter/", 19, "ling-3.2-flash:free", S_282b88df, 12) \
    X(S_e451096c, 11, "openrouter/", 9, "liquid/d1") \
    X(S_160f8226, 11, "openrouter/", 15, "liquid/d1-ultra") \
    X(S_6fcecf78, 11, "openrouter/", 11, "liquid/d1.1") \
    X(S_496ab7c9, 11, "openrouter/", 11, "liquid/d1.2") \
    X(S_8aa2125c, 11, "openrouter/", 17, "liquid/d1.2-ultra") \
    X(S_87ce89c9, 11, "openrouter/", 20, "liquid/lfm-2-24b-a2b") \
    X(S_0d60301d, 11, "openrouter/", 17, "liquid/lfm-2.2-6b") \
    X(S_776e5f6b, 11, "openrouter/", 33, "liquid/lfm-2.5-1.2b-instruct:free") \
    X(S_343be445, 11, "openrouter/", 33, "liquid/lfm-2.5-1.2b-thinking:free") \
    X(S_3b99038d, 11, "openrouter/", 19, "liquid/lfm-2.5-2.6b") \
    X(S_383bf7de, 11, "openrouter/", 24, "liquid/lfm-2.5-2.6b:free") \
    X(S_6d6d282e, 11, "openrouter/", 22, "liquid/lfm-2.5-24b-a2b") \
    X(S_52143239, 11, "openrouter/", 17, "liquid/lfm-3-1.7b") \
    X(S_f9c7247c, 11, "openrouter/", 22, "liquid/lfm-3-1.7b:free") \
    X(S_bdf64afa, 11, "openrouter/", 13, "liquid/lfm-3b") \
    X(S_791acd8a, 11, "openrouter/", 14, "liquid/lfm-40b") \
    X(S_69581b1d, 11, "openrouter/", 19, "liquid/lfm-40b:free") \
    X(S_acbda9a9, 11, "openrouter/", 13, "liquid/lfm-7b") \
    X(S_4abf56a8, 11, "openrouter/", 18, "liquid/lfm2-8b-a1b") \
    X(S_3af1b2e0, 11, "openrouter/", 30, "lizpreciatior/lzlv-70b-fp16-hf") \
    Y(S_14b52f26, 11, "openrouter/", 16, "llama-2-13b-chat", S_a30a3fbb, 11) \
    Y(S_5aeba3bf, 11, "openrouter/", 16, "llama-2-70b-chat", S_196733d5, 11) \
    Y(S_36efb284, 11, "openrouter/", 11, "llama-3-70b", S_6f5c2efe, 11) \
    Y(S_35b81c5c, 11, "openrouter/", 20, "llama-3-70b-instruct", S_35acd237, 16) \
    Y(S_74fba91c, 11, "openrouter/", 26, "llama-3-70b-instruct:nitro", S_56c97fb0, 11) \
    Y(S_efc6e075, 11, "openrouter/", 10, "llama-3-8b", S_869cd6d9, 28) \
    Y(S_8e743ba8, 11, "openrouter/", 19, "llama-3-8b-instruct", S_e98d84d3, 11) \
    Y(S_d9c7d422, 11, "openrouter/", 28, "llama-3-8b-instruct:extended", S_e53cebb6, 11) \
    Y(S_046d7519, 11, "openrouter/", 24, "llama-3-8b-instruct:free", S_b64e9b90, 11) \
    Y(S_d5d6d828, 11, "openrouter/", 25, "llama-3-8b-instruct:nitro", S_238578e0, 11) \
    Y(S_f49c6b79, 11, "openrouter/", 20, "llama-3-lumimaid-70b", S_0bcf6b08, 11) \
    Y(S_daa28ff8, 11, "openrouter/", 19, "llama-3-lumimaid-8b", S_22fec9f0, 11) \
    Y(S_3a7f67b2, 11, "openrouter/", 28, "llama-3-lumimaid-8b:extended", S_15941dd3, 11) \
    Y(S_854e8265, 11, "openrouter/", 28, "llama-3-sonar-large-32k-chat", S_3c200205, 11) \
    Y(S_a94cf0f3, 11, "openrouter/", 30, "llama-3-sonar-large-32k-online", S_7bec1e80, 11) \
    Y(S_d655ad76, 11, "openrouter/", 28, "llama-3-sonar-small-32k-chat", S_3faadcc3, 11) \
    Y(S_7aac76a7, 11, "openrouter/", 30, "llama-3-sonar-small-32k-online", S_83d117ce, 11) \
    Y(S_83e26985, 11, "openrouter/", 14, "llama-3.1-405b", S_ddfe2a07, 22) \
    Y(S_27c3f673, 11, "openrouter/", 23, "llama-3.1-405b-instruct", S_15dfd1e8, 5) \
    Y(S_374c303a, 11, "openrouter/", 28, "llama-3.1-405b-instruct:free", S_f7705250, 11) \
    Y(S_1a39310e, 11, "openrouter/", 29, "llama-3.1-405b-instruct:nitro", S_0d71fb51, 11) \
    Y(S_7a2ff573, 11, "openrouter/", 19, "llama-3.1-405b:free", S_721ea819, 22) \
    Y(S_9643ddcd, 11, "openrouter/", 22, "llama-3.1-70b-instruct", S_f39bbcdc, 5) \
    Y(S_1fac85ac, 11, "openrouter/", 27, "llama-3.1-70b-instruct:free", S_85bee33c, 11) \
    Y(S_632088fc, 11, "openrouter/", 28, "llama-3.1-70b-instruct:nitro", S_c0fc8352, 11) \
    Y(S_b8f2db83, 11, "openrouter/", 21, "llama-3.1-8b-instruct", S_bb8c87e5, 18) \
    Y(S_8ddbbae5, 11, "openrouter/", 26, "llama-3.1-8b-instruct:free", S_93258a28, 11) \
    Y(S_ddbc7ced, 11, "openrouter/", 27, "llama-3.1-8b-instruct:nitro", S_daa0ef51, 11) \
    Y(S_f2202682, 11, "openrouter/", 22, "llama-3.1-lumimaid-70b", S_f0a77e9c, 11) \
    Y(S_7a1f2d10, 11, "openrouter/", 21, "llama-3.1-lumimaid-8b", S_1b9ba061, 11) \
    Y(S_132bc434, 11, "openrouter/", 31, "llama-3.1-nemotron-70b-instruct", S_22485b07, 7) \
    Y(S_c64ee0f9, 11, "openrouter/", 36, "llama-3.1-nemotron-70b-instruct:free", S_465acbe4, 7) \
    Y(S_0208aaca, 11, "openrouter/", 34, "llama-3.1-nemotron-nano-8b-v1:free", S_64d85266, 7) \
    Y(S_0dcb7065, 11, "openrouter/", 32, "llama-3.1-nemotron-ultra-253b-v1", S_72605e2a, 7) \
    Y(S_71e10a2b, 11, "openrouter/", 37, "llama-3.1-nemotron-ultra-253b-v1:free", S_8719a84f, 7) \
    Y(S_4aeb5e84, 11, "openrouter/", 32, "llama-3.1-sonar-huge-128k-online", S_a6ca9fb9, 11) \
    Y(S_1dac8b9c, 11, "openrouter/", 31, "llama-3.1-sonar-large-128k-chat", S_d0523fc2, 11) \
    Y(S_ebebee00, 11, "openrouter/", 33, "llama-3.1-sonar-large-128k-online", S_67e70db7, 11) \
    Y(S_bdef5383, 11, "openrouter/", 31, "llama-3.1-sonar-small-128k-chat", S_2c222963, 11) \
    Y(S_2b5a00d1, 11, "openrouter/", 33, "llama-3.1-sonar-small-128k-online", S_8ca17a2b, 11) \
    Y(S_a9e8289d, 11, "openrouter/", 35, "llama-3.1-swallow-70b-instruct-v0.3", S_ad2bc113, 14) \
    Y(S_195fbe3b, 11, "openrouter/", 34, "llama-3.1-swallow-8b-instruct-v0.3", S_1691c596, 14) \
    Y(S_f013dca7, 11, "openrouter/", 21, "llama-3.1-tulu-3-405b", S_f547503c, 8) \
    Y(S_377c98d2, 11, "openrouter/", 29, "llama-3.2-11b-vision-instruct", S_946a2130, 5) \
    Y(S_664f0990, 11, "openrouter/", 34, "llama-3.2-11b-vision-instruct:free", S_bb18f4d1, 11) \
    Y(S_3577fc6a, 11, "openrouter/", 21, "llama-3.2-1b-instruct", S_8780fe0e, 11) \
    Y(S_1e60ed77, 11, "openrouter/", 26, "llama-3.2-1b-instruct:free", S_1f8563f8, 11) \
    Y(S_63873fd2, 11, "openrouter/", 21, "llama-3.2-3b-instruct", S_32cab98d, 11) \
    Y(S_f5942ef7, 11, "openrouter/", 26, "llama-3.2-3b-instruct:free", S_a66e9e6a, 11) \
    Y(S_56aaa72d, 11, "openrouter/", 22, "llama-3.2-70b-instruct", S_965e6d3a, 11) \
    Y(S_f35cccb9, 11, "openrouter/", 21, "llama-3.2-8b-instruct", S_f1c1a757, 11) \
    Y(S_62f12942, 11, "openrouter/", 29, "llama-3.2-90b-vision-instruct", S_bb649ae8, 5) \
    Y(S_3d6dd614, 11, "openrouter/", 34, "llama-3.2-90b-vision-instruct:free", S_8b2ffb23, 11) \
    Y(S_2f3eeb3f, 11, "openrouter/", 22, "llama-3.3-70b-instruct", S_bb6aff41, 5) \
    Y(S_a1320117, 11, "openrouter/", 27, "llama-3.3-70b-instruct:free", S_1ccd3547, 11) \
    Y(S_cdb6f416, 11, "openrouter/", 26, "llama-3.3-8b-instruct:free", S_31b78da5, 11) \
    Y(S_6a0048bc, 11, "openrouter/", 31, "llama-3.3-nemotron-super-49b-v1", S_dfd7f05b, 7) \
    Y(S_f9dfd7e0, 11, "openrouter/", 33, "llama-3.3-nemotron-super-49b-v1.5", S_9c1d13e9, 7) \
    Y(S_7644b4fd, 11, "openrouter/", 36, "llama-3.3-nemotron-super-49b-v1:free", S_da69ce1d, 7) \
    Y(S_d602c67f, 11, "openrouter/", 16, "llama-4-maverick", S_996f256b, 11) \
    Y(S_40f6277f, 11, "openrouter/", 34, "llama-4-maverick-17b-128e-instruct", S_6331fe34, 11) \
    Y(S_d69fb67f, 11, "openrouter/", 21, "llama-4-maverick:free", S_2b381ef2, 11) \
    Y(S_bfb7f00a, 11, "openrouter/", 13, "llama-4-scout", S_86970f20, 11) \
    Y(S_f5b677af, 11, "openrouter/", 30, "llama-4-scout-17b-16e-instruct", S_17d13e56, 5) \
    Y(S_e0a95685, 11, "openrouter/", 18, "llama-4-scout:free", S_aee05279, 11) \
    Y(S_f1eaf7e2, 11, "openrouter/", 16, "llama-guard-2-8b", S_fd36ba6f, 11) \
    Y(S_ea4ccd12, 11, "openrouter/", 16, "llama-guard-3-8b", S_ef19eb3f, 11) \
    Y(S_ae460526, 11, "openrouter/", 17, "llama-guard-4-12b", S_f19aa6de, 11) \
    Y(S_a465944c, 11, "openrouter/", 22, "llama-guard-4-12b:free", S_f0c442d1, 11) \
    Y(S_ba042773, 11, "openrouter/", 30, "llama3.1-typhoon2-70b-instruct", S_69d0a9b3, 7) \
    Y(S_1cbcac45, 11, "openrouter/", 29, "llama3.1-typhoon2-8b-instruct", S_1f7ab122, 7) \
    Y(S_abb41082, 11, "openrouter/", 9, "llemma_7b", S_c8db1821, 11) \
    Y(S_42538e9c, 11, "openrouter/", 11, "longcat-2.0", S_2d6f4c5a, 8) \
    Y(S_ccfdbbf8, 11, "openrouter/", 20, "longcat-2.0-20260720", S_d22542ee, 8) \
    Y(S_a516291e, 11, "openrouter/", 18, "longcat-flash-chat", S_29443b32, 8) \
    Y(S_2d6da9cc, 11, "openrouter/", 23, "longcat-flash-chat:free", S_a25c9a98, 8) \
    Y(S_c7054460, 11, "openrouter/", 20, "lyria-3-clip-preview", S_fa8f3fbe, 7) \
    Y(S_e38a81c9, 11, "openrouter/", 29, "lyria-3-clip-preview-20260330", S_2b3ac75b, 7) \
    Y(S_2612f318, 11, "openrouter/", 19, "lyria-3-pro-preview", S_a7e89a2a, 7) \
    Y(S_74112d19, 11, "openrouter/", 28, "lyria-3-pro-preview-20260330", S_564b2948, 7) \
    Y(S_50002c50, 11, "openrouter/", 16, "lzlv-70b-fp16-hf", S_3af1b2e0, 14) \
    Y(S_7cbbf9af, 11, "openrouter/", 17, "maestro-reasoning", S_c0abac22, 9) \
    Y(S_fa6e38ee, 11, "openrouter/", 21, "magistral-medium-2506", S_a729b822, 10) \
    Y(S_03635697, 11, "openrouter/", 30, "magistral-medium-2506:thinking", S_8d758297, 10) \
    Y(S_cbc489ad, 11, "openrouter/", 20, "magistral-small-2506", S_302196ab, 10) \
    Y(S_ecfed6aa, 11, "openrouter/", 10, "magnum-72b", S_9523bc54, 10) \
    Y(S_fcb5bd76, 11, "openrouter/", 13, "magnum-v2-72b", S_2bc530ef, 15) \
    Y(S_5944e8af, 11, "openrouter/", 13, "magnum-v4-72b", S_4431b520, 15) \
    Y(S_01d2390b, 11, "openrouter/", 9, "mai-ds-r1", S_b33ba335, 10) \
    Y(S_826d34bb, 11, "openrouter/", 14, "mai-ds-r1:free", S_cc2f4422, 10) \
    Y(S_359d0d6b, 11, "openrouter/", 9, "mammoth-1", S_ec27a61f, 8) \
    X(S_d400c142, 11, "openrouter/", 13, "mancer/weaver") \
    X(S_0658d2bb, 11, "openrouter/", 25, "mattshumer/reflection-70b") \
    X(S_8212a704, 11, "openrouter/", 30, "mattshumer/reflection-70b:free") \
    X(S_2d6f4c5a, 11, "openrouter/", 19, "meituan/longcat-2.0") \
    X(S_d22542ee, 11, "openrouter/", 28, "meituan/longcat-2.0-20260720") \
    X(S_29443b32, 11, "openrouter/", 26, "meituan/longcat-flash-chat") \
    X(S_a25c9a98, 11, "openrouter/", 31, "meituan/longcat-flash-chat:free") \
    Y(S_4733e52c, 11, "openrouter/", 7, "mercury", S_74614941, 10) \
    Y(S_1cdafb40, 11, "openrouter/", 9, "mercury-2", S_110e40b9, 10) \
    Y(S_835fd799, 11, "openrouter/", 18, "mercury-2-20260304", S_ba6b2a8e, 10) \
    Y(S_e83aa482, 11, "openrouter/", 11, "mercury-2.5", S_5f043e6b, 10) \
    Y(S_70f05850, 11, "openrouter/", 19, "mercury-2.5-preview", S_126bd628, 10) \
    Y(S_0b70aa96, 11, "openrouter/", 9, "mercury-3", S_30402d4f, 10) \
    Y(S_c08e1881, 11, "openrouter/", 13, "mercury-coder", S_23117af4, 10) \
    Y(S_51c23a1c, 11, "openrouter/", 24, "mercury-coder-small-beta", S_bad37d21, 10) \
    Y(S_46984657, 11, "openrouter/", 26, "meta-llama-3.1-8b-instruct", S_bb8c87e5, 13) \
    X(S_a30a3fbb, 11, "openrouter/", 27, "meta-llama/llama-2-13b-chat") \
    X(S_196733d5, 11, "openrouter/", 27, "meta-llama/llama-2-70b-chat") \
    X(S_6f5c2efe, 11, "openrouter/", 22, "meta-llama/llama-3-70b") \
    Y(S_604fff1d, 11, "openrouter/", 31, "meta-llama/llama-3-70b-instruct", S_b6c9f255, 0) \
    X(S_56c97fb0, 11, "openrouter/", 37, "meta-llama/llama-3-70b-instruct:nitro") \
    X(S_1d97c236, 11, "openrouter/", 21, "meta-llama/llama-3-8b") \
    Y(S_184fc875, 11, "openrouter/", 30, "meta-llama/llama-3-8b-instruct", S_e98d84d3, 0) \
    X(S_e53cebb6, 11, "openrouter/", 39, "meta-llama/llama-3-8b-instruct:extended") \
    X(S_b64e9b90, 11, "openrouter/", 35, "meta-llama/llama-3-8b-instruct:free") \
    X(S_238578e0, 11, "openrouter/", 36, "meta-llama/llama-3-8b-instruct:nitro") \
    X(S_2e310d3e, 11, "openrouter/", 25, "meta-llama/llama-3.1-405b") \
    X(S_92ab2dd8, 11, "openrouter/", 34, "meta-llama/llama-3.1-405b-instruct") \
    X(S_f7705250, 11, "openrouter/", 39, "meta-llama/llama-3.1-405b-instruct:free") \
    X(S_0d71fb51, 11, "openrouter/", 40, "meta-llama/llama-3.1-405b-instruct:nitro") \
    X(S_f41ae2d2, 11, "openrouter/", 30, "meta-llama/llama-3.1-405b:free") \
    Y(S_07c41d6e, 11, "openrouter/", 33, "meta-llama/llama-3.1-70b-instruct", S_6330df79, 0) \
    X(S_85bee33c, 11, "openrouter/", 38, "meta-llama/llama-3.1-70b-instruct:free") \
    X(S_c0fc8352, 11, "openrouter/", 39, "meta-llama/llama-3.1-70b-instruct:nitro") \
    Y(S_758c7a69, 11, "openrouter/", 32, "meta-llama/llama-3.1-8b-instruct", S_fdbd2f44, 0) \
    X(S_93258a28, 11, "openrouter/", 37, "meta-llama/llama-3.1-8b-instruct:free") \
    X(S_daa0ef51, 11, "openrouter/", 38, "meta-llama/llama-3.1-8b-instruct:nitro") \
    Y(S_98e3ccff, 11, "openrouter/", 40, "meta-llama/llama-3.2-11b-vision-instruct", S_64f0fd88, 0) \
    X(S_bb18f4d1, 11, "openrouter/", 45, "meta-llama/llama-3.2-11b-vision-instruct:free") \
    Y(S_2090964e, 11, "openrouter/", 32, "meta-llama/llama-3.2-1b-instruct", S_8780fe0e, 0) \
    X(S_1f8563f8, 11, "openrouter/", 37, "meta-llama/llama-3.2-1b-instruct:free") \
    Y(S_40dd6e4d, 11, "openrouter/", 32, "meta-llama/llama-3.2-3b-instruct", S_32cab98d, 0) \
    X(S_a66e9e6a, 11, "openrouter/", 37, "meta-llama/llama-3.2-3b-instruct:free") \
    X(S_965e6d3a, 11, "openrouter/", 33, "meta-llama/llama-3.2-70b-instruct") \
    X(S_f1c1a757, 11, "openrouter/", 32, "meta-llama/llama-3.2-8b-instruct") \
    X(S_ae6bbd00, 11, "openrouter/", 40, "meta-llama/llama-3.2-90b-vision-instruct") \
    X(S_8b2ffb23, 11, "openrouter/", 45, "meta-llama/llama-3.2-90b-vision-instruct:free") \
    Y(S_0c95a743, 11, "openrouter/", 33, "meta-llama/llama-3.3-70b-instruct", S_560583b3, 0) \
    X(S_1ccd3547, 11, "openrouter/", 38, "meta-llama/llama-3.3-70b-instruct:free") \
    X(S_31b78da5, 11, "openrouter/", 37, "meta-llama/llama-3.3-8b-instruct:free") \
    X(S_94e66a08, 11, "openrouter/", 27, "meta-llama/llama-4-maverick") \
    Y(S_493a54d3, 11, "openrouter/", 45, "meta-llama/llama-4-maverick-17b-128e-instruct", S_6331fe34, 0) \
    X(S_2b381ef2, 11, "openrouter/", 32, "meta-llama/llama-4-maverick:free") \
    X(S_86970f20, 11, "openrouter/", 24, "meta-llama/llama-4-scout") \
    Y(S_0a38614a, 11, "openrouter/", 41, "meta-llama/llama-4-scout-17b-16e-instruct", S_6b0d6ec7, 0) \
    X(S_aee05279, 11, "openrouter/", 29, "meta-llama/llama-4-scout:free") \
    X(S_fd36ba6f, 11, "openrouter/", 27, "meta-llama/llama-guard-2-8b") \
    X(S_ef19eb3f, 11, "openrouter/", 27, "meta-llama/llama-guard-3-8b") \
    Y(S_3a1f49cf, 11, "openrouter/", 28, "meta-llama/llama-guard-4-12b", S_f19aa6de, 0) \
    X(S_f0c442d1, 11, "openrouter/", 33, "meta-llama/llama-guard-4-12b:free") \
    X(S_93e9a625, 11, "openrouter/", 15, "meta/muse-ember") \
    X(S_4a119ff4, 11, "openrouter/", 21, "meta/muse-glimmer-30b") \
    X(S_ff643d88, 11, "openrouter/", 30, "meta/muse-glimmer-30b-20260810") \
    X(S_06863d8b, 11, "openrouter/", 27, "meta/muse-glimmer-30b:batch") \
    X(S_40b8cb7d, 11, "openrouter/", 19, "meta/muse-spark-1.1") \
    X(S_0f006960, 11, "openrouter/", 28, "meta/muse-spark-1.1-20260709") \
    X(S_bd38167b, 11, "openrouter/", 19, "meta/muse-spark-1.2") \
    X(S_4f197375, 11, "openrouter/", 28, "meta/muse-spark-1.2-20260805") \
    X(S_98a1d987, 11, "openrouter/", 31, "meta/muse-spark-1.2-contributor") \
    X(S_fc6f0a8a, 11, "openrouter/", 40, "meta/muse-spark-1.2-contributor-20260805") \
    X(S_a5e650aa, 11, "openrouter/", 19, "meta/muse-spark-1.3") \
    X(S_41aafde5, 11, "openrouter/", 31, "meta/muse-spark-1.3-contributor") \
    Y(S_3626b29f, 11, "openrouter/", 20, "meta/muse-spark-open", S_6a96c482, 0) \
    X(S_0546776b, 11, "openrouter/", 16, "meta/muse-wonder") \
    Y(S_e5ce63ff, 11, "openrouter/", 20, "microsoft-decision-1", S_4aab1bca, 10) \
    Y(S_df720f1a, 11, "openrouter/", 22, "microsoft-decision-1.1", S_02c4c07f, 10) \
    X(S_b33ba335, 11, "openrouter/", 19, "microsoft/mai-ds-r1") \
    X(S_cc2f4422, 11, "openrouter/", 24, "microsoft/mai-ds-r1:free") \
    X(S_4aab1bca, 11, "openrouter/", 30, "microsoft/microsoft-decision-1") \
    X(S_02c4c07f, 11, "openrouter/", 32, "microsoft/microsoft-decision-1.1") \
    X(S_ca73368b, 11, "openrouter/", 36, "microsoft/phi-3-medium-128k-instruct") \
    X(S_e88b2086, 11, "openrouter/", 41, "microsoft/phi-3-medium-128k-instruct:free") \
    X(S_c2c0f937, 11, "openrouter/", 34, "microsoft/phi-3-medium-4k-instruct") \
    X(S_18d0b9a0, 11, "openrouter/", 34, "microsoft/phi-3-mini-128k-instruct") \
    X(S_fee297cf, 11, "openrouter/", 39, "microsoft/phi-3-mini-128k-instruct:free") \
    X(S_7b1c49ca, 11, "openrouter/", 36, "microsoft/phi-3.5-mini-128k-instruct") \
    Y(S_21f9eb7b, 11, "openrouter/", 15, "microsoft/phi-4", S_d074d6fb, 0) \
    X(S_e3d0d43e, 11, "openrouter/", 29, "microsoft/phi-4-mini-instruct") \
    X(S_0477c16e, 11, "openrouter/", 35, "microsoft/phi-4-multimodal-instruct") \
    X(S_5801eca5, 11, "openrouter/", 30, "microsoft/phi-4-reasoning-plus") \
    X(S_8d6437be, 11, "openrouter/", 35, "microsoft/phi-4-reasoning-plus:free") \
    X(S_390bde8f, 11, "openrouter/", 30, "microsoft/phi-4-reasoning:free") \
    X(S_12b05651, 11, "openrouter/", 23, "microsoft/wizardlm-2-7b") \
    Y(S_2cc6ec00, 11, "openrouter/", 26, "microsoft/wizardlm-2-8x22b", S_303d7f44, 0) \
    Y(S_558720b5, 11, "openrouter/", 14, "midm-k-3.0-pro", S_3124826c, 3) \
    Y(S_2a5570da, 11, "openrouter/", 17, "midnight-rose-70b", S_fef8f53f, 16) \
    Y(S_f2cbef91, 11, "openrouter/", 13, "mimo-v2-flash", S_d6aee18d, 7) \
    Y(S_71dd1016, 11, "openrouter/", 18, "mimo-v2-flash:free", S_85fa1e55, 7) \
    Y(S_02efe734, 11, "openrouter/", 12, "mimo-v2-omni", S_547c70a3, 7) \
    Y(S_83294c24, 11, "openrouter/", 11, "mimo-v2-pro", S_00e5f7d2, 7) \
    Y(S_5fef3120, 11, "openrouter/", 9, "mimo-v2.5", S_07dcf2a8, 7) \
    Y(S_a3cd3a1f, 11, "openrouter/", 18, "mimo-v2.5-20260422", S_b1dd81fa, 7) \
    Y(S_8dfbb35a, 11, "openrouter/", 13, "mimo-v2.5-pro", S_be001b3a, 7) \
    Y(S_0d1cc740, 11, "openrouter/", 22, "mimo-v2.5-pro-20260422", S_5cc60775, 7) \
    Y(S_87772189, 11, "openrouter/", 15, "mimo-v2.6-flash", S_e98b5255, 7) \
    Y(S_7ec093d6, 11, "openrouter/", 13, "mimo-v2.6-pro", S_f1f250c9, 7) \
    Y(S_6bb1b2d5, 11, "openrouter/", 24, "mimo-v2.6-pro-ultraspeed", S_3b19f901, 7) \
    Y(S_581e07f1, 11, "openrouter/", 10, "minimax-01", S_ecdf0da7, 8) \
    Y(S_f448f9bc, 11, "openrouter/", 10, "minimax-m1", S_58a8c08b, 8) \
    Y(S_c1918fdb, 11, "openrouter/", 19, "minimax-m1:extended", S_dd9f9d31, 8) \
    Y(S_8650bd0b, 11, "openrouter/", 10, "minimax-m2", S_91ff47cd, 8) \
    Y(S_cf459ca9, 11, "openrouter/", 14, "minimax-m2-her", S_32ebcf08, 8) \
    Y(S_7e324940, 11, "openrouter/", 23, "minimax-m2-her-20260123", S_62158948, 8) \
    Y(S_3da36803, 11, "openrouter/", 12, "minimax-m2.1", S_7892c442, 8) \
    Y(S_4a34a8a0, 11, "openrouter/", 12, "minimax-m2.5", S_b19a4819, 8) \
    Y(S_e4af7b34, 11, "openrouter/", 21, "minimax-m2.5-20260211", S_a7dc0257, 8) \
    Y(S_8d5f643b, 11, "openrouter/", 17, "minimax-m2.5:free", S_22e4c649, 8) \
    Y(S_a0b1c04e, 11, "openrouter/", 12, "minimax-m2.7", S_ba75f746, 10) \
    Y(S_2f45dc8d, 11, "openrouter/", 21, "minimax-m2.7-20260318", S_a3f1a1f2, 8) \
    Y(S_460d95aa, 11, "openrouter/", 17, "minimax-m2.7:free", S_5e7edd94, 8) \
    Y(S_573ffa12, 11, "openrouter/", 15, "minimax-m2:free", S_241c5f28, 8) \
    Y(S_8265c33a, 11, "openrouter/", 10, "minimax-m3", S_9255e350, 26) \
    Y(S_554d8568, 11, "openrouter/", 19, "minimax-m3-20260531", S_3142cad3, 8) \
    Y(S_a8ab4cce, 11, "openrouter/", 18, "minimax-m3.1-flash", S_4364f477, 8) \
    Y(S_675a0b7f, 11, "openrouter/", 23, "minimax-m3.1-flash:free", S_432e1511, 8) \
    Y(S_f9d4cfee, 11, "openrouter/", 16, "minimax-m3:batch", S_9b5a91c1, 8) \
    Y(S_c05e48dc, 11, "openrouter/", 15, "minimax-m3:free", S_316cc5e9, 8) \
    X(S_ecdf0da7, 11, "openrouter/", 18, "minimax/minimax-01") \
    X(S_58a8c08b, 11, "openrouter/", 18, "minimax/minimax-m1") \
    X(S_dd9f9d31, 11, "openrouter/", 27, "minimax/minimax-m1:extended") \
    Y(S_6456f1bf, 11, "openrouter/", 18, "minimax/minimax-m2", S_7e3c4611, 0) \
    X(S_32ebcf08, 11, "openrouter/", 22, "minimax/minimax-m2-her") \
    X(S_62158948, 11, "openrouter/", 31, "minimax/minimax-m2-her-20260123") \
    Y(S_32053a95, 11, "openrouter/", 20, "minimax/minimax-m2.1", S_7933532d, 0) \
    Y(S_ff568acd, 11, "openrouter/", 20, "minimax/minimax-m2.5", S_255ca796, 0) \
    X(S_a7dc0257, 11, "openrouter/", 29, "minimax/minimax-m2.5-20260211") \
    X(S_22e4c649, 11, "openrouter/", 25, "minimax/minimax-m2.5:free") \
    Y(S_6e63462d, 11, "openrouter/", 20, "minimax/minimax-m2.7", S_3b830d4c, 0) \
    X(S_a3f1a1f2, 11, "openrouter/", 29, "minimax/minimax-m2.7-20260318") \
    X(S_5e7edd94, 11, "openrouter/", 25, "minimax/minimax-m2.7:free") \
    X(S_241c5f28, 11, "openrouter/", 23, "minimax/minimax-m2:free") \
    Y(S_4db1e8c8, 11, "openrouter/", 18, "minimax/minimax-m3", S_71bc167e, 0) \
    X(S_3142cad3, 11, "openrouter/", 27, "minimax/minimax-m3-20260531") \
    Y(S_f35ed015, 11, "openrouter/", 26, "minimax/minimax-m3.1-flash", S_4364f477, 0) \
    X(S_432e1511, 11, "openrouter/", 31, "minimax/minimax-m3.1-flash:free") \
    X(S_9b5a91c1, 11, "openrouter/", 24, "minimax/minimax-m3:batch") \
    X(S_316cc5e9, 11, "openrouter/", 23, "minimax/minimax-m3:free") \
    Y(S_b87a46b6, 11, "openrouter/", 18, "ministral-14b-2512", S_7cd1a7c3, 10) \
    Y(S_dadfaae5, 11, "openrouter/", 12, "ministral-3b", S_5a0ea3e3, 10) \
    Y(S_f590ebcc, 11, "openrouter/", 17, "ministral-3b-2512", S_0ad25796, 10) \
    Y(S_958235fa, 11, "openrouter/", 17, "ministral-8b-2512", S_81e05904, 10) \
    Y(S_b9cc4c09, 11, "openrouter/", 23, "ministral-8b-2512:batch", S_f7f2e687, 10) \
    Y(S_791b97a3, 11, "openrouter/", 19, "mistral-7b-instruct", S_37082fdd, 12) \
    Y(S_d30b936e, 11, "openrouter/", 24, "mistral-7b-instruct-v0.1", S_eb995862, 10) \
    Y(S_20320982, 11, "openrouter/", 24, "mistral-7b-instruct-v0.2", S_cc5ed2e4, 10) \
    Y(S_ddf13824, 11, "openrouter/", 24, "mistral-7b-instruct-v0.3", S_755dad84, 10) \
    Y(S_87991d33, 11, "openrouter/", 24, "mistral-7b-instruct:free", S_26eb7c82, 10) \
    Y(S_cd395a0f, 11, "openrouter/", 25, "mistral-7b-instruct:nitro", S_e5c27d9a, 10) \
    Y(S_fdc2df82, 11, "openrouter/", 13, "mistral-large", S_b489b4a7, 10) \
    Y(S_ad44d65d, 11, "openrouter/", 18, "mistral-large-2407", S_2000e894, 10) \
    Y(S_cd6503ee, 11, "openrouter/", 18, "mistral-large-2411", S_d6daeb0b, 10) \
    Y(S_cd2bc9ac, 11, "openrouter/", 18, "mistral-large-2512", S_c112644f, 10) \
    Y(S_96a8bf9f, 11, "openrouter/", 24, "mistral-large-2512:batch", S_a4622a32, 10) \
    Y(S_f48a55da, 11, "openrouter/", 17, "mistral-large-4-0", S_9924dc48, 10) \
    Y(S_ce3f2804, 11, "openrouter/", 14, "mistral-medium", S_8033272f, 10) \
    Y(S_81928d3a, 11, "openrouter/", 16, "mistral-medium-3", S_469872fb, 10) \
    Y(S_a3cfdf0e, 11, "openrouter/", 18, "mistral-medium-3-5", S_dff2ffe2, 10) \
    Y(S_9be2200e, 11, "openrouter/", 24, "mistral-medium-3-5:batch", S_1ce85ade, 10) \
    Y(S_e8124133, 11, "openrouter/", 18, "mistral-medium-3.1", S_8d52b8cc, 10) \
    Y(S_0fb2fb2a, 11, "openrouter/", 24, "mistral-medium-3.1:batch", S_c5e77cd7, 10) \
    Y(S_c14fe7ea, 11, "openrouter/", 27, "mistral-medium-3.5-20260430", S_d1ea6889, 10) \
    Y(S_37596dbc, 11, "openrouter/", 12, "mistral-nemo", S_6452a4cf, 5) \
    Y(S_400c5566, 11, "openrouter/", 17, "mistral-nemo:free", S_99e8e991, 10) \
    Y(S_28f0640a, 11, "openrouter/", 12, "mistral-saba", S_e54f649d, 10) \
    Y(S_28ae519b, 11, "openrouter/", 17, "mistral-saba-2502", S_60ef8381, 10) \
    Y(S_ab4e6b9a, 11, "openrouter/", 13, "mistral-small", S_82b55cd3, 11) \
    Y(S_bbc0a81d, 11, "openrouter/", 31, "mistral-small-24b-instruct-2501", S_48b3fb56, 10) \
    Y(S_11759c85, 11, "openrouter/", 36, "mistral-small-24b-instruct-2501:free", S_9dc12142, 10) \
    Y(S_c833f35b, 11, "openrouter/", 18, "mistral-small-2603", S_6fbffe76, 10) \
    Y(S_2a5f9835, 11, "openrouter/", 24, "mistral-small-2603:batch", S_a6db0b2a, 10) \
    Y(S_de3ce7c2, 11, "openrouter/", 30, "mistral-small-3.1-24b-instruct", S_0417f412, 25) \
    Y(S_35204154, 11, "openrouter/", 35, "mistral-small-3.1-24b-instruct-2503", S_d0a9f6a8, 10) \
    Y(S_cc603c35, 11, "openrouter/", 35, "mistral-small-3.1-24b-instruct:free", S_efe4ffc6, 10) \
    Y(S_54ae3b6a, 11, "openrouter/", 30, "mistral-small-3.2-24b-instruct", S_38b44d06, 10) \
    Y(S_11d8588a, 11, "openrouter/", 35, "mistral-small-3.2-24b-instruct-2506", S_e5a9cbbb, 10) \
    Y(S_932dc02b, 11, "openrouter/", 35, "mistral-small-3.2-24b-instruct:free", S_cb54673c, 10) \
    Y(S_f391d217, 11, "openrouter/", 22, "mistral-small-creative", S_7f373d2d, 10) \
    Y(S_eb19c4df, 11, "openrouter/", 12, "mistral-tiny", S_08c316c9, 10) \
    X(S_8f7e2c44, 11, "openrouter/", 20, "mistral/ministral-8b") \
    X(S_54170ee4, 11, "openrouter/", 24, "mistralai/codestral-2501") \
    X(S_0966b1a7, 11, "openrouter/", 24, "mistralai/codestral-2508") \
    X(S_7a931bcd, 11, "openrouter/", 30, "mistralai/codestral-2508:batch") \
    X(S_f44e5bbe, 11, "openrouter/", 25, "mistralai/codestral-mamba") \
    X(S_750b8ba2, 11, "openrouter/", 23, "mistralai/devstral-2512") \
    X(S_0cf54a29, 11, "openrouter/", 28, "mistralai/devstral-2512:free") \
    X(S_cce4001b, 11, "openrouter/", 25, "mistralai/devstral-medium") \
    X(S_f62ff513, 11, "openrouter/", 24, "mistralai/devstral-small") \
    X(S_4dab0c9c, 11, "openrouter/", 29, "mistralai/devstral-small-2505") \
    X(S_737a36d8, 11, "openrouter/", 34, "mistralai/devstral-small-2505:free") \
    X(S_66354f9b, 11, "openrouter/", 29, "mistralai/devstral-small:free") \
    X(S_a729b822, 11, "openrouter/", 31, "mistralai/magistral-medium-2506") \
    X(S_8d758297, 11, "openrouter/", 40, "mistralai/magistral-medium-2506:thinking") \
    X(S_302196ab, 11, "openrouter/", 30, "mistralai/magistral-small-2506") \
    X(S_7cd1a7c3, 11, "openrouter/", 28, "mistralai/ministral-14b-2512") \
    X(S_5a0ea3e3, 11, "openrouter/", 22, "mistralai/ministral-3b") \
    X(S_0ad25796, 11, "openrouter/", 27, "mistralai/ministral-3b-2512") \
    X(S_72e93d5d, 11, "openrouter/", 22, "mistralai/ministral-8b") \
    X(S_81e05904, 11, "openrouter/", 27, "mistralai/ministral-8b-2512") \
    X(S_f7f2e687, 11, "openrouter/", 33, "mistralai/ministral-8b-2512:batch") \
    Y(S_24f90a2d, 11, "openrouter/", 29, "mistralai/mistral-7b-instruct", S_c8523810, 0) \
    X(S_eb995862, 11, "openrouter/", 34, "mistralai/mistral-7b-instruct-v0.1") \
    X(S_cc5ed2e4, 11, "openrouter/", 34, "mistralai/mistral-7b-instruct-v0.2") \
    X(S_755dad84, 11, "openrouter/", 34, "mistralai/mistral-7b-instruct-v0.3") \
    X(S_26eb7c82, 11, "openrouter/", 34, "mistralai/mistral-7b-instruct:free") \
    X(S_e5c27d9a, 11, "openrouter/", 35, "mistralai/mistral-7b-instruct:nitro") \
    X(S_b489b4a7, 11, "openrouter/", 23, "mistralai/mistral-large") \
    X(S_2000e894, 11, "openrouter/", 28, "mistralai/mistral-large-2407") \
    X(S_d6daeb0b, 11, "openrouter/", 28, "mistralai/mistral-large-2411") \
    X(S_c112644f, 11, "openrouter/", 28, "mistralai/mistral-large-2512") \
    X(S_a4622a32, 11, "openrouter/", 34, "mistralai/mistral-large-2512:batch") \
    X(S_9924dc48, 11, "openrouter/", 27, "mistralai/mistral-large-4-0") \
    X(S_8033272f, 11, "openrouter/", 24, "mistralai/mistral-medium") \
    X(S_469872fb, 11, "openrouter/", 26, "mistralai/mistral-medium-3") \
    X(S_dff2ffe2, 11, "openrouter/", 28, "mistralai/mistral-medium-3-5") \
    X(S_1ce85ade, 11, "openrouter/", 34, "mistralai/mistral-medium-3-5:batch") \
    X(S_8d52b8cc, 11, "openrouter/", 28, "mistralai/mistral-medium-3.1") \
    X(S_c5e77cd7, 11, "openrouter/", 34, "mistralai/mistral-medium-3.1:batch") \
    X(S_d1ea6889, 11, "openrouter/", 37, "mistralai/mistral-medium-3.5-20260430") \
    Y(S_1ef51d87, 11, "openrouter/", 22, "mistralai/mistral-nemo", S_563747b0, 0) \
    X(S_99e8e991, 11, "openrouter/", 27, "mistralai/mistral-nemo:free") \
    X(S_e54f649d, 11, "openrouter/", 22, "mistralai/mistral-saba") \
    X(S_60ef8381, 11, "openrouter/", 27, "mistralai/mistral-saba-2502") \
    X(S_b887d50b, 11, "openrouter/", 23, "mistralai/mistral-small") \
    X(S_48b3fb56, 11, "openrouter/", 41, "mistralai/mistral-small-24b-instruct-2501") \
    X(S_9dc12142, 11, "openrouter/", 46, "mistralai/mistral-small-24b-instruct-2501:free") \
    X(S_6fbffe76, 11, "openrouter/", 28, "mistralai/mistral-small-2603") \
    X(S_a6db0b2a, 11, "openrouter/", 34, "mistralai/mistral-small-2603:batch") \
    Y(S_4c5f5f1d, 11, "openrouter/", 40, "mistralai/mistral-small-3.1-24b-instruct", S_0417f412, 15) \
    X(S_d0a9f6a8, 11, "openrouter/", 45, "mistralai/mistral-small-3.1-24b-instruct-2503") \
    X(S_efe4ffc6, 11, "openrouter/", 45, "mistralai/mistral-small-3.1-24b-instruct:free") \
    X(S_38b44d06, 11, "openrouter/", 40, "mistralai/mistral-small-3.2-24b-instruct") \
    X(S_e5a9cbbb, 11, "openrouter/", 45, "mistralai/mistral-small-3.2-24b-instruct-2506") \
    X(S_cb54673c, 11, "openrouter/", 45, "mistralai/mistral-small-3.2-24b-instruct:free") \
    X(S_7f373d2d, 11, "openrouter/", 32, "mistralai/mistral-small-creative") \
    X(S_08c316c9, 11, "openrouter/", 22, "mistralai/mistral-tiny") \
    X(S_7f771202, 11, "openrouter/", 32, "mistralai/mixtral-8x22b-instruct") \
    X(S_0ebdeb50, 11, "openrouter/", 22, "mistralai/mixtral-8x7b") \
    X(S_8aa05766, 11, "openrouter/", 31, "mistralai/mixtral-8x7b-instruct") \
    X(S_305d9574, 11, "openrouter/", 37, "mistralai/mixtral-8x7b-instruct:nitro") \
    X(S_881b7eef, 11, "openrouter/", 21, "mistralai/pixtral-12b") \
    X(S_df672f63, 11, "openrouter/", 26, "mistralai/pixtral-12b:free") \
    X(S_fb787896, 11, "openrouter/", 28, "mistralai/pixtral-large-2411") \
    X(S_6c8e3944, 11, "openrouter/", 32, "mistralai/voxtral-small-24b-2507") \
    Y(S_0bfc8a76, 11, "openrouter/", 22, "mixtral-8x22b-instruct", S_7f771202, 10) \
    Y(S_93c6e367, 11, "openrouter/", 12, "mixtral-8x7b", S_e6ba87c9, 34) \
    Y(S_047c2ff7, 11, "openrouter/", 21, "mixtral-8x7b-instruct", S_8aa05766, 10) \
    Y(S_c0c310fe, 11, "openrouter/", 27, "mixtral-8x7b-instruct:nitro", S_305d9574, 10) \
    Y(S_931e6c2e, 11, "openrouter/", 14, "mn-celeste-12b", S_67a0acb2, 15) \
    Y(S_5cf87298, 11, "openrouter/", 14, "mn-inferor-12b", S_dc8678ad, 11) \
    Y(S_9f703a27, 11, "openrouter/", 14, "mn-mag-mell-r1", S_f2835079, 11) \
    Y(S_081f405e, 11, "openrouter/", 17, "mn-starcannon-12b", S_b736c4f1, 12) \
    Y(S_1281a019, 11, "openrouter/", 10, "molmo-2-8b", S_1d183cd4, 8) \
    Y(S_5fa50754, 11, "openrouter/", 15, "molmo-2-8b:free", S_8a6058d7, 8) \
    Y(S_e79b11e4, 11, "openrouter/", 10, "molmo-7b-d", S_1c730f35, 8) \
    Y(S_c8d7c125, 11, "openrouter/", 15, "molmo-7b-d:free", S_df26f383, 8) \
    Y(S_da33bcad, 11, "openrouter/", 31, "moonlight-16b-a3b-instruct:free", S_1daeed27, 11) \
    X(S_e9022723, 11, "openrouter/", 23, "moonshotai/kimi-dev-72b") \
    X(S_467f6fe6, 11, "openrouter/", 28, "moonshotai/kimi-dev-72b:free") \
    X(S_55ee9f82, 11, "openrouter/", 18, "moonshotai/kimi-k2") \
    Y(S_20417574, 11, "openrouter/", 23, "moonshotai/kimi-k2-0905", S_af420d0b, 0) \
    X(S_edb415de, 11, "openrouter/", 30, "moonshotai/kimi-k2-0905:exacto") \
    Y(S_06e54f10, 11, "openrouter/", 27, "moonshotai/kimi-k2-thinking", S_1c4586c4, 0) \
    X(S_90b4b1e0, 11, "openrouter/", 36, "moonshotai/kimi-k2-thinking-20251106") \
    Y(S_070b579a, 11, "openrouter/", 20, "moonshotai/kimi-k2.5", S_d0215a05, 4) \
    X(S_cf259e32, 11, "openrouter/", 25, "moonshotai/kimi-k2.5-0127") \
    Y(S_e0d91e87, 11, "openrouter/", 20, "moonshotai/kimi-k2.6", S_34549d4f, 15) \
    X(S_c46f4b3b, 11, "openrouter/", 29, "moonshotai/kimi-k2.6-20260420") \
    X(S_89be382f, 11, "openrouter/", 25, "moonshotai/kimi-k2.6:free") \
    Y(S_d25a8a3e, 11, "openrouter/", 25, "moonshotai/kimi-k2.7-code", S_a4d868aa, 15) \
    X(S_65329231, 11, "openrouter/", 34, "moonshotai/kimi-k2.7-code-20260612") \
    X(S_3c8fef9f, 11, "openrouter/", 31, "moonshotai/kimi-k2.7-code:batch") \
    X(S_82fd854d, 11, "openrouter/", 23, "moonshotai/kimi-k2:free") \
    Y(S_1ad462fc, 11, "openrouter/", 18, "moonshotai/kimi-k3", S_7ff164f6, 0) \
    X(S_ab2ede30, 11, "openrouter/", 27, "moonshotai/kimi-k3-20260715") \
    Y(S_5ae5f01d, 11, "openrouter/", 24, "moonshotai/kimi-k3.1-pro", S_6e53e234, 0) \
    X(S_7e9883a8, 11, "openrouter/", 30, "moonshotai/kimi-k3.1-pro:batch") \
    X(S_18bbe940, 11, "openrouter/", 24, "moonshotai/kimi-k3:batch") \
    X(S_5fa0997e, 11, "openrouter/", 39, "moonshotai/kimi-linear-48b-a3b-instruct") \
    X(S_cba4d97b, 11, "openrouter/", 31, "moonshotai/kimi-vl-a3b-thinking") \
    X(S_5c85440d, 11, "openrouter/", 36, "moonshotai/kimi-vl-a3b-thinking:free") \
    X(S_1daeed27, 11, "openrouter/", 42, "moonshotai/moonlight-16b-a3b-instruct:free") \
    Y(S_9b99b862, 11, "openrouter/", 8, "morph-v2", S_c5561139, 6) \
    Y(S_924b0cd5, 11, "openrouter/", 13, "morph-v3-fast", S_f17fa767, 6) \
    Y(S_e7c6fc5c, 11, "openrouter/", 14, "morph-v3-large", S_586ce4c3, 6) \
    X(S_c5561139, 11, "openrouter/", 14, "morph/morph-v2") \
    X(S_f17fa767, 11, "openrouter/", 19, "morph/morph-v3-fast") \
    X(S_586ce4c3, 11, "openrouter/", 20, "morph/morph-v3-large") \
    X(S_143b2b68, 11, "openrouter/", 12, "morph/reflex") \
    Y(S_23bd9396, 11, "openrouter/", 7, "motif-3", S_193a99f9, 19) \
    X(S_193a99f9, 11, "openrouter/", 26, "motif-technologies/motif-3") \
    Y(S_3e39eb42, 11, "openrouter/", 10, "muse-ember", S_93e9a625, 5) \
    Y(S_814d1ebb, 11, "openrouter/", 16, "muse-glimmer-30b", S_4a119ff4, 5) \
    Y(S_a2db9357, 11, "openrouter/", 25, "muse-glimmer-30b-20260810", S_ff643d88, 5) \
    Y(S_2bdbf4c2, 11, "openrouter/", 22, "muse-glimmer-30b:batch", S_06863d8b, 5) \
    Y(S_6d58d808, 11, "openrouter/", 14, "muse-spark-1.1", S_40b8cb7d, 5) \
    Y(S_7e6e89f2, 11, "openrouter/", 23, "muse-spark-1.1-20260709", S_0f006960, 5) \
    Y(S_57e3d1fe, 11, "openrouter/", 14, "muse-spark-1.2", S_bd38167b, 5) \
    Y(S_643134e1, 11, "openrouter/", 23, "muse-spark-1.2-20260805", S_4f197375, 5) \
    Y(S_4a455a82, 11, "openrouter/", 26, "muse-spark-1.2-contributor", S_98a1d987, 5) \
    Y(S_afecb52a, 11, "openrouter/", 35, "muse-spark-1.2-contributor-20260805", S_fc6f0a8a, 5) \
    Y(S_572176cf, 11, "openrouter/", 14, "muse-spark-1.3", S_a5e650aa, 5) \
    Y(S_7cdd169d, 11, "openrouter/", 26, "muse-spark-1.3-contributor", S_41aafde5, 5) \
    Y(S_02d29975, 11, "openrouter/", 15, "muse-spark-open", S_6a96c482, 5) \
    Y(S_98dc845f, 11, "openrouter/", 11, "muse-wonder", S_0546776b, 5) \
    Y(S_0dc1a495, 11, "openrouter/", 13, "mythalion-13b", S_a966db8a, 12) \
    Y(S_3fef9cbc, 11, "openrouter/", 15, "mythomax-l2-13b", S_646e83e2, 7) \
    Y(S_037bd841, 11, "openrouter/", 24, "mythomax-l2-13b:extended", S_b715bd48, 7) \
    Y(S_c9b85b5b, 11, "openrouter/", 20, "mythomax-l2-13b:free", S_24d8f034, 7) \
    Y(S_a1a05d77, 11, "openrouter/", 21, "mythomax-l2-13b:nitro", S_ca703d51, 7) \
    Y(S_45a1ff3e, 11, "openrouter/", 12, "mythomist-7b", S_7e3022d4, 7) \
    Y(S_ddaa9132, 11, "openrouter/", 17, "mythomist-7b:free", S_bba43a5f, 7) \
    X(S_f816fcf4, 11, "openrouter/", 16, "nace-ai/drex-max") \
    X(S_d6c867b5, 11, "openrouter/", 24, "nace-ai/drex-max-finance") \
    X(S_88a17178, 11, "openrouter/", 17, "nace-ai/drex-v1.5") \
    X(S_4e8b4d18, 11, "openrouter/", 17, "nace-ai/drex-v2.0") \
    Y(S_6d2f3d2c, 11, "openrouter/", 15, "namazu-20260811", S_7715d0c7, 7) \
    Y(S_d9ca11d6, 11, "openrouter/", 23, "nemotron-3-nano-30b-a3b", S_2e50a953, 7) \
    Y(S_76adafd7, 11, "openrouter/", 28, "nemotron-3-nano-30b-a3b:free", S_651a6c01, 7) \
    Y(S_9d8d23f0, 11, "openrouter/", 43, "nemotron-3-nano-omni-30b-a3b-reasoning:free", S_a4df49ed, 7) \
    Y(S_436086e2, 11, "openrouter/", 26, "nemotron-3-super-120b-a12b", S_c4ac9457, 7) \
    Y(S_8c4f81fd, 11, "openrouter/", 35, "nemotron-3-super-120b-a12b-20230311", S_e82f05a1, 7) \
    Y(S_a3521bbe, 11, "openrouter/", 31, "nemotron-3-super-120b-a12b:free", S_35aec9f8, 7) \
    Y(S_4242020a, 11, "openrouter/", 26, "nemotron-3-ultra-550b-a55b", S_2d729355, 7) \
    Y(S_3258457b, 11, "openrouter/", 35, "nemotron-3-ultra-550b-a55b-20260604", S_e1506406, 7) \
    Y(S_e5aad017, 11, "openrouter/", 32, "nemotron-3-ultra-550b-a55b:batch", S_8b454c4a, 7) \
    Y(S_3f60f9b5, 11, "openrouter/", 31, "nemotron-3-ultra-550b-a55b:free", S_0aae761c, 7) \
    Y(S_d9c0ab38, 11, "openrouter/", 27, "nemotron-3.5-content-safety", S_d76fac6c, 7) \
    Y(S_cadce9f5, 11, "openrouter/", 32, "nemotron-3.5-content-safety:free", S_7966ed48, 7) \
    Y(S_a8061b9f, 11, "openrouter/", 22, "nemotron-3.5-lightning", S_4e00f7e6, 7) \
    Y(S_e717a8b4, 11, "openrouter/", 31, "nemotron-3.5-lightning-20260807", S_72c69de7, 7) \
    Y(S_e7ce59dc, 11, "openrouter/", 27, "nemotron-3.5-lightning:free", S_1e6e13b9, 7) \
    Y(S_a253bc9a, 11, "openrouter/", 21, "nemotron-3.5-super-vl", S_229788c2, 7) \
    Y(S_511592e9, 11, "openrouter/", 26, "nemotron-3.5-super-vl:free", S_d2c5ccac, 7) \
    Y(S_4de638a2, 11, "openrouter/", 23, "nemotron-nano-12b-v2-vl", S_a2ae3a14, 7) \
    Y(S_7f415d15, 11, "openrouter/", 28, "nemotron-nano-12b-v2-vl:free", S_e4525330, 7) \
    Y(S_d81f05e1, 11, "openrouter/", 19, "nemotron-nano-9b-v2", S_f86bf61d, 33) \
    Y(S_4a8fe223, 11, "openrouter/", 24, "nemotron-nano-9b-v2:free", S_6c76fd8a, 7) \
    X(S_0bcf6b08, 11, "openrouter/", 31, "neversleep/llama-3-lumimaid-70b") \
    X(S_22fec9f0, 11, "openrouter/", 30, "neversleep/llama-3-lumimaid-8b") \
    X(S_15941dd3, 11, "openrouter/", 39, "neversleep/llama-3-lumimaid-8b:extended") \
    X(S_f0a77e9c, 11, "openrouter/", 33, "neversleep/llama-3.1-lumimaid-70b") \
    X(S_1b9ba061, 11, "openrouter/", 32, "neversleep/llama-3.1-lumimaid-8b") \
    X(S_daf7f96c, 11, "openrouter/", 23, "neversleep/noromaid-20b") \
    X(S_74a9cfe5, 11, "openrouter/", 28, "nex-agi/deepseek-v3.1-nex-n1") \
    X(S_d5d14180, 11, "openrouter/", 33, "nex-agi/deepseek-v3.1-nex-n1:free") \
    X(S_2cf151cd, 11, "openrouter/", 19, "nex-agi/nex-n2-mini") \
    X(S_bd6e4282, 11, "openrouter/", 18, "nex-agi/nex-n2-pro") \
    X(S_48af81c0, 11, "openrouter/", 23, "nex-agi/nex-n2-pro:free") \
    X(S_8b324081, 11, "openrouter/", 21, "nex-agi/nex-n2.5-mini") \
    X(S_2520c193, 11, "openrouter/", 26, "nex-agi/nex-n2.5-mini:free") \
    X(S_b127e659, 11, "openrouter/", 20, "nex-agi/nex-n2.5-pro") \
    X(S_8abb0167, 11, "openrouter/", 25, "nex-agi/nex-n2.5-pro:free") \
    X(S_46d9082b, 11, "openrouter/", 16, "nex-agi/nex-n2.6") \
    Y(S_969d1309, 11, "openrouter/", 11, "nex-n2-mini", S_2cf151cd, 8) \
    Y(S_caaf752b, 11, "openrouter/", 10, "nex-n2-pro", S_bd6e4282, 8) \
    Y(S_836e4286, 11, "openrouter/", 15, "nex-n2-pro:free", S_48af81c0, 8) \
    Y(S_61b2f52c, 11, "openrouter/", 13, "nex-n2.5-mini", S_8b324081, 8) \
    Y(S_d358ef48, 11, "openrouter/", 18, "nex-n2.5-mini:free", S_2520c193, 8) \
    Y(S_25e27e46, 11, "openrouter/", 12, "nex-n2.5-pro", S_b127e659, 8) \
    Y(S_0387dd4b, 11, "openrouter/", 17, "nex-n2.5-pro:free", S_8abb0167, 8) \
    Y(S_35be5817, 11, "openrouter/", 8, "nex-n2.6", S_46d9082b, 8) \
    Y(S_11e216bb, 11, "openrouter/", 12, "noromaid-20b", S_daf7f96c, 11) \
    Y(S_406a987f, 11, "openrouter/", 20, "north-mini-code:free", S_9ad57477, 7) \
    X(S_67a0acb2, 11, "openrouter/", 29, "nothingiisreal/mn-celeste-12b") \
    Y(S_bf8c1df2, 11, "openrouter/", 30, "nous-hermes-2-mixtral-8x7b-dpo", S_878dd9f3, 13) \
    Y(S_2263e53c, 11, "openrouter/", 22, "nous-hermes-llama2-13b", S_baa0d2b0, 13) \
    Y(S_da667f96, 11, "openrouter/", 18, "nous-hermes-yi-34b", S_617bd4fc, 13) \
    X(S_427c361a, 11, "openrouter/", 44, "nousresearch/deephermes-3-llama-3-8b-preview") \
    X(S_b1c7da38, 11, "openrouter/", 49, "nousresearch/deephermes-3-llama-3-8b-preview:free") \
    X(S_32837f4c, 11, "openrouter/", 45, "nousresearch/deephermes-3-mistral-24b-preview") \
    X(S_896c21b3, 11, "openrouter/", 50, "nousresearch/deephermes-3-mistral-24b-preview:free") \
    Y(S_51f7e000, 11, "openrouter/", 36, "nousresearch/hermes-2-pro-llama-3-8b", S_a8df7936, 0) \
    X(S_869cd6d9, 11, "openrouter/", 38, "nousresearch/hermes-2-theta-llama-3-8b") \
    X(S_ddfe2a07, 11, "openrouter/", 36, "nousresearch/hermes-3-llama-3.1-405b") \
    X(S_beb5f22f, 11, "openrouter/", 45, "nousresearch/hermes-3-llama-3.1-405b:extended") \
    X(S_721ea819, 11, "openrouter/", 41, "nousresearch/hermes-3-llama-3.1-405b:free") \
    X(S_e9121018, 11, "openrouter/", 35, "nousresearch/hermes-3-llama-3.1-70b") \
    X(S_cdb90f2b, 11, "openrouter/", 26, "nousresearch/hermes-4-405b") \
    X(S_eeb74806, 11, "openrouter/", 25, "nousresearch/hermes-4-70b") \
    X(S_bb8c87e5, 11, "openrouter/", 39, "nousresearch/meta-llama-3.1-8b-instruct") \
    X(S_878dd9f3, 11, "openrouter/", 43, "nousresearch/nous-hermes-2-mixtral-8x7b-dpo") \
    Y(S_47bf7d4a, 11, "openrouter/", 35, "nousresearch/nous-hermes-llama2-13b", S_baa0d2b0, 0) \
    X(S_617bd4fc, 11, "openrouter/", 31, "nousresearch/nous-hermes-yi-34b") \
    Y(S_2e8df7c5, 11, "openrouter/", 14, "nova-2-lite-v1", S_96fc38a8, 7) \
    Y(S_e00c7199, 11, "openrouter/", 19, "nova-2-lite-v1:free", S_1343572e, 7) \
    Y(S_40eec7a1, 11, "openrouter/", 12, "nova-lite-v1", S_d87dfb80, 7) \
    Y(S_4dc74829, 11, "openrouter/", 13, "nova-micro-v1", S_550d3258, 7) \
    Y(S_2ea9bc3f, 11, "openrouter/", 15, "nova-premier-v1", S_8093f66d, 7) \
    Y(S_ed0aee25, 11, "openrouter/", 11, "nova-pro-v1", S_10ff09f3, 7) \
    X(S_22485b07, 11, "openrouter/", 38, "nvidia/llama-3.1-nemotron-70b-instruct") \
    X(S_465acbe4, 11, "openrouter/", 43, "nvidia/llama-3.1-nemotron-70b-instruct:free") \
    X(S_64d85266, 11, "openrouter/", 41, "nvidia/llama-3.1-nemotron-nano-8b-v1:free") \
    X(S_72605e2a, 11, "openrouter/", 39, "nvidia/llama-3.1-nemotron-ultra-253b-v1") \
    X(S_8719a84f, 11, "openrouter/", 44, "nvidia/llama-3.1-nemotron-ultra-253b-v1:free") \
    X(S_dfd7f05b, 11, "openrouter/", 38, "nvidia/llama-3.3-nemotron-super-49b-v1") \
    X(S_9c1d13e9, 11, "openrouter/", 40, "nvidia/llama-3.3-nemotron-super-49b-v1.5") \
    X(S_da69ce1d, 11, "openrouter/", 43, "nvidia/llama-3.3-nemotron-super-49b-v1:free") \
    Y(S_5f4db7d7, 11, "openrouter/", 30, "nvidia/nemotron-3-nano-30b-a3b", S_70b4afc1, 0) \
    X(S_651a6c01, 11, "openrouter/", 35, "nvidia/nemotron-3-nano-30b-a3b:free") \
    X(S_a4df49ed, 11, "openrouter/", 50, "nvidia/nemotron-3-nano-omni-30b-a3b-reasoning:free") \
    Y(S_9928f3d8, 11, "openrouter/", 33, "nvidia/nemotron-3-super-120b-a12b", S_8a67ac66, 0) \
    X(S_e82f05a1, 11, "openrouter/", 42, "nvidia/nemotron-3-super-120b-a12b-20230311") \
    X(S_35aec9f8, 11, "openrouter/", 38, "nvidia/nemotron-3-super-120b-a12b:free") \
    Y(S_b41930d0, 11, "openrouter/", 33, "nvidia/nemotron-3-ultra-550b-a55b", S_96ffb615, 0) \
    X(S_e1506406, 11, "openrouter/", 42, "nvidia/nemotron-3-ultra-550b-a55b-20260604") \
    X(S_8b454c4a, 11, "openrouter/", 39, "nvidia/nemotron-3-ultra-550b-a55b:batch") \
    X(S_0aae761c, 11, "openrouter/", 38, "nvidia/nemotron-3-ultra-550b-a55b:free") \
    X(S_d76fac6c, 11, "openrouter/", 34, "nvidia/nemotron-3.5-content-safety") \
    X(S_7966ed48, 11, "openrouter/", 39, "nvidia/nemotron-3.5-content-safety:free") \
    X(S_4e00f7e6, 11, "openrouter/", 29, "nvidia/nemotron-3.5-lightning") \
    X(S_72c69de7, 11, "openrouter/", 38, "nvidia/nemotron-3.5-lightning-20260807") \
    X(S_1e6e13b9, 11, "openrouter/", 34, "nvidia/nemotron-3.5-lightning:free") \
    X(S_229788c2, 11, "openrouter/", 28, "nvidia/nemotron-3.5-super-vl") \
    X(S_d2c5ccac, 11, "openrouter/", 33, "nvidia/nemotron-3.5-super-vl:free") \
    X(S_a2ae3a14, 11, "openrouter/", 30, "nvidia/nemotron-nano-12b-v2-vl") \
    X(S_e4525330, 11, "openrouter/", 35, "nvidia/nemotron-nano-12b-v2-vl:free") \
    X(S_8b5a5041, 11, "openrouter/", 26, "nvidia/nemotron-nano-9b-v2") \
    X(S_6c76fd8a, 11, "openrouter/", 31, "nvidia/nemotron-nano-9b-v2:free") \
    Y(S_fd023f5d, 11, "openrouter/", 2, "o1", S_739c0b67, 7) \
    Y(S_b4621638, 11, "openrouter/", 13, "o1-2024-12-17", S_5dfe915a, 7) \
    Y(S_0046fe4e, 11, "openrouter/", 7, "o1-mini", S_aa200039, 7) \
    Y(S_17f290fb, 11, "openrouter/", 18, "o1-mini-2024-09-12", S_7e9e0587, 7) \
    Y(S_b1389e38, 11, "openrouter/", 10, "o1-preview", S_00cd774a, 7) \
    Y(S_60bb8cd2, 11, "openrouter/", 21, "o1-preview-2024-09-12", S_4a1acd18, 7) \
    Y(S_e4703ed9, 11, "openrouter/", 6, "o1-pro", S_f78c1dac, 7) \
    Y(S_8c632419, 11, "openrouter/", 12, "o1-pro:batch", S_1389effb, 7) \
    Y(S_68f420ad, 11, "openrouter/", 8, "o1:batch", S_34c69035, 7) \
    Y(S_8043e135, 11, "openrouter/", 2, "o3", S_2d36bbf0, 7) \
    Y(S_4799228b, 11, "openrouter/", 13, "o3-2025-04-16", S_cad5d0f1, 7) \
    Y(S_841e188b, 11, "openrouter/", 16, "o3-deep-research", S_a52679d2, 7) \
    Y(S_2a5e72c0, 11, "openrouter/", 7, "o3-mini", S_598d0df5, 7) \
    Y(S_d35ac683, 11, "openrouter/", 18, "o3-mini-2025-01-31", S_d4593d5f, 7) \
    Y(S_5681df32, 11, "openrouter/", 12, "o3-mini-high", S_9a067036, 7) \
    Y(S_45a6c064, 11, "openrouter/", 23, "o3-mini-high-2025-01-31", S_0c7a7b75, 7) \
    Y(S_c881a364, 11, "openrouter/", 18, "o3-mini-high:batch", S_9d33e097, 7) \
    Y(S_7a45688f, 11, "openrouter/", 13, "o3-mini:batch", S_5f7e0d70, 7) \
    Y(S_d531d1c9, 11, "openrouter/", 6, "o3-pro", S_87ace12b, 7) \
    Y(S_01771085, 11, "openrouter/", 17, "o3-pro-2025-06-10", S_e320fcac, 7) \
    Y(S_d0b4eafb, 11, "openrouter/", 12, "o3-pro:batch", S_36c6fdfd, 7) \
    Y(S_303e0fc7, 11, "openrouter/", 8, "o3:batch", S_0b2031c5, 7) \
    Y(S_d7af7f1e, 11, "openrouter/", 7, "o4-mini", S_e689eb5c, 7) \
    Y(S_9b9dbacf, 11, "openrouter/", 18, "o4-mini-2025-04-16", S_c808e42f, 7) \
    Y(S_33f0a480, 11, "openrouter/", 21, "o4-mini-deep-research", S_bb54e7d9, 7) \
    Y(S_3a3a738e, 11, "openrouter/", 12, "o4-mini-high", S_e06978d2, 7) \
    Y(S_5bf80ac6, 11, "openrouter/", 23, "o4-mini-high-2025-04-16", S_2ea9cbcd, 7) \
    Y(S_be8ec5f7, 11, "openrouter/", 18, "o4-mini-high:batch", S_7473a08e, 7) \
    Y(S_e5d03a39, 11, "openrouter/", 13, "o4-mini:batch", S_6310ef1c, 7) \
    Y(S_06b96429, 11, "openrouter/", 24, "olmo-2-0325-32b-instruct", S_1910ee05, 8) \
    Y(S_0accd969, 11, "openrouter/", 16, "olmo-3-32b-think", S_2d610da5, 8) \
    Y(S_108d8429, 11, "openrouter/", 25, "olmo-3-32b-think-20251121", S_33440f44, 8) \
    Y(S_1a8c14ff, 11, "openrouter/", 21, "olmo-3-32b-think:free", S_8331c552, 8) \
    Y(S_300eaf15, 11, "openrouter/", 18, "olmo-3-7b-instruct", S_8a79c946, 8) \
    Y(S_67d74184, 11, "openrouter/", 15, "olmo-3-7b-think", S_6eaf191f, 8) \
    Y(S_5a9367bd, 11, "openrouter/", 21, "olmo-3.1-32b-instruct", S_110dfba3, 8) \
    Y(S_48592513, 11, "openrouter/", 18, "olmo-3.1-32b-think", S_36953f8f, 8) \
    Y(S_3ec46c6c, 11, "openrouter/", 23, "olmo-3.1-32b-think:free", S_b311bc0f, 8) \
    Y(S_6fe28be4, 11, "openrouter/", 16, "olmo-7b-instruct", S_57f35b51, 8) \
    Y(S_c69b10e9, 11, "openrouter/", 21, "olympiccoder-32b:free", S_96387355, 8) \
    Y(S_1892ecf2, 11, "openrouter/", 20, "olympiccoder-7b:free", S_5e30001d, 8) \
    X(S_96387355, 11, "openrouter/", 29, "open-r1/olympiccoder-32b:free") \
    X(S_5e30001d, 11, "openrouter/", 28, "open-r1/olympiccoder-7b:free") \
    X(S_d58d9367, 11, "openrouter/", 24, "openai/chatgpt-4o-latest") \
    X(S_53e33444, 11, "openrouter/", 17, "openai/codex-mini") \
    X(S_720efcf0, 11, "openrouter/", 20, "openai/gpt-3.5-turbo") \
    X(S_2db6a74c, 11, "openrouter/", 25, "openai/gpt-3.5-turbo-0125") \
    X(S_a7a1a04d, 11, "openrouter/", 25, "openai/gpt-3.5-turbo-0301") \
    X(S_3181ba06, 11, "openrouter/", 25, "openai/gpt-3.5-turbo-0613") \
    X(S_6260b025, 11, "openrouter/", 25, "openai/gpt-3.5-turbo-1106") \
    X(S_bd29096b, 11, "openrouter/", 24, "openai/gpt-3.5-turbo-16k") \
    X(S_6f9b298d, 11, "openrouter/", 29, "openai/gpt-3.5-turbo-instruct") \
    X(S_08fc72e4, 11, "openrouter/", 26, "openai/gpt-3.5-turbo:batch") \
    X(S_1c76045f, 11, "openrouter/", 12, "openai/gpt-4") \
    X(S_182ffbda, 11, "openrouter/", 17, "openai/gpt-4-0314") \
    X(S_13bc8483, 11, "openrouter/", 25, "openai/gpt-4-1106-preview") \
    X(S_57d057d6, 11, "openrouter/", 16, "openai/gpt-4-32k") \
    X(S_7f784c6d, 11, "openrouter/", 21, "openai/gpt-4-32k-0314") \
    X(S_d7cfcf4d, 11, "openrouter/", 18, "openai/gpt-4-turbo") \
    X(S_14714fd4, 11, "openrouter/", 26, "openai/gpt-4-turbo-preview") \
    X(S_3f85d0da, 11, "openrouter/", 24, "openai/gpt-4-turbo:batch") \
    X(S_623f5aba, 11, "openrouter/", 27, "openai/gpt-4-vision-preview") \
    Y(S_27ce813c, 11, "openrouter/", 14, "openai/gpt-4.1", S_87e617a1, 0) \
    X(S_d276b5db, 11, "openrouter/", 25, "openai/gpt-4.1-2025-04-14") \
    Y(S_3865c066, 11, "openrouter/", 19, "openai/gpt-4.1-mini", S_1f67b185, 0) \
    X(S_089f0062, 11, "openrouter/", 30, "openai/gpt-4.1-mini-2025-04-14") \
    X(S_d3bda32b, 11, "openrouter/", 25, "openai/gpt-4.1-mini:batch") \
    Y(S_dc101ff2, 11, "openrouter/", 19, "openai/gpt-4.1-nano", S_9a0bbf48, 0) \
    X(S_2490ff77, 11, "openrouter/", 30, "openai/gpt-4.1-nano-2025-04-14") \
    X(S_46e5b320, 11, "openrouter/", 25, "openai/gpt-4.1-nano:batch") \
    X(S_72e581a2, 11, "openrouter/", 20, "openai/gpt-4.1:batch") \
    X(S_f3c08385, 11, "openrouter/", 22, "openai/gpt-4.5-preview") \
    Y(S_130a9425, 11, "openrouter/", 13, "openai/gpt-4o", S_96634de1, 0) \
    X(S_7f7d16f4, 11, "openrouter/", 24, "openai/gpt-4o-2024-05-13") \
    X(S_be4c5a9b, 11, "openrouter/", 24, "openai/gpt-4o-2024-08-06") \
    X(S_ca830b29, 11, "openrouter/", 24, "openai/gpt-4o-2024-11-20") \
    X(S_ffa279e5, 11, "openrouter/", 27, "openai/gpt-4o-audio-preview") \
    Y(S_fc80d7d3, 11, "openrouter/", 18, "openai/gpt-4o-mini", S_8cf02c29, 0) \
    X(S_7b1484f0, 11, "openrouter/", 29, "openai/gpt-4o-mini-2024-07-18") \
    X(S_aea437b6, 11, "openrouter/", 33, "openai/gpt-4o-mini-search-preview") \
    X(S_90c9438b, 11, "openrouter/", 24, "openai/gpt-4o-mini:batch") \
    X(S_ee3393da, 11, "openrouter/", 28, "openai/gpt-4o-search-preview") \
    X(S_755a4cf4, 11, "openrouter/", 19, "openai/gpt-4o:batch") \
    X(S_b83629a0, 11, "openrouter/", 22, "openai/gpt-4o:extended") \
    Y(S_d8be35ba, 11, "openrouter/", 12, "openai/gpt-5", S_c83ac745, 0) \
    X(S_eff1ec40, 11, "openrouter/", 23, "openai/gpt-5-2025-08-07") \
    X(S_6823934c, 11, "openrouter/", 17, "openai/gpt-5-chat") \
    X(S_26cf4aff, 11, "openrouter/", 18, "openai/gpt-5-codex") \
    X(S_26182df7, 11, "openrouter/", 24, "openai/gpt-5-codex:batch") \
    X(S_8c7b69cd, 11, "openrouter/", 18, "openai/gpt-5-image") \
    X(S_8278e97d, 11, "openrouter/", 23, "openai/gpt-5-image-mini") \
    Y(S_6bc914a5, 11, "openrouter/", 17, "openai/gpt-5-mini", S_7e750420, 0) \
    X(S_34a3278b, 11, "openrouter/", 28, "openai/gpt-5-mini-2025-08-07") \
    X(S_24339409, 11, "openrouter/", 23, "openai/gpt-5-mini:batch") \
    Y(S_1d1d0ebf, 11, "openrouter/", 17, "openai/gpt-5-nano", S_5eb993d3, 0) \
    X(S_1c918ca1, 11, "openrouter/", 28, "openai/gpt-5-nano-2025-08-07") \
    X(S_2251ab23, 11, "openrouter/", 23, "openai/gpt-5-nano:batch") \
    X(S_116c1ef5, 11, "openrouter/", 16, "openai/gpt-5-pro") \
    X(S_9ddca235, 11, "openrouter/", 27, "openai/gpt-5-pro-2025-10-06") \
    X(S_b452f492, 11, "openrouter/", 22, "openai/gpt-5-pro:batch") \
    Y(S_c12d13dd, 11, "openrouter/", 14, "openai/gpt-5.1", S_017fd33e, 0) \
    X(S_71edd062, 11, "openrouter/", 23, "openai/gpt-5.1-20251113") \
    X(S_4c27d583, 11, "openrouter/", 19, "openai/gpt-5.1-chat") \
    X(S_4eb4d40e, 11, "openrouter/", 20, "openai/gpt-5.1-codex") \
    X(S_26d061c9, 11, "openrouter/", 29, "openai/gpt-5.1-codex-20251113") \
    X(S_5f0541f3, 11, "openrouter/", 24, "openai/gpt-5.1-codex-max") \
    X(S_541a488c, 11, "openrouter/", 33, "openai/gpt-5.1-codex-max-20251204") \
    X(S_0b70235b, 11, "openrouter/", 25, "openai/gpt-5.1-codex-mini") \
    X(S_5b388a3c, 11, "openrouter/", 34, "openai/gpt-5.1-codex-mini-20251113") \
    X(S_75926d2c, 11, "openrouter/", 20, "openai/gpt-5.1:batch") \
    Y(S_bde903b6, 11, "openrouter/", 14, "openai/gpt-5.2", S_422ce8c1, 0) \
    X(S_7ddf8919, 11, "openrouter/", 23, "openai/gpt-5.2-20251211") \
    X(S_733a2416, 11, "openrouter/", 19, "openai/gpt-5.2-chat") \
    X(S_ecf23cf2, 11, "openrouter/", 28, "openai/gpt-5.2-chat-20251211") \
    X(S_c284d3d7, 11, "openrouter/", 20, "openai/gpt-5.2-codex") \
    X(S_3f063388, 11, "openrouter/", 29, "openai/gpt-5.2-codex-20260114") \
    X(S_4e94053d, 11, "openrouter/", 18, "openai/gpt-5.2-pro") \
    X(S_7af23028, 11, "openrouter/", 27, "openai/gpt-5.2-pro-20251211") \
    X(S_70ce6f96, 11, "openrouter/", 24, "openai/gpt-5.2-pro:batch") \
    X(S_2c0334b9, 11, "openrouter/", 20, "openai/gpt-5.2:batch") \
    X(S_7bbcf690, 11, "openrouter/", 19, "openai/gpt-5.3-chat") \
    X(S_e4a87826, 11, "openrouter/", 20, "openai/gpt-5.3-codex") \
    X(S_da0b207d, 11, "openrouter/", 29, "openai/gpt-5.3-codex-20260224") \
    Y(S_0e7ad748, 11, "openrouter/", 14, "openai/gpt-5.4", S_e15c79d6, 0) \
    X(S_6b36acb6, 11, "openrouter/", 23, "openai/gpt-5.4-20260305") \
    X(S_084bbb2a, 11, "openrouter/", 22, "openai/gpt-5.4-image-2") \
    X(S_c5940961, 11, "openrouter/", 31, "openai/gpt-5.4-image-2-20260421") \
    Y(S_60cfdeb0, 11, "openrouter/", 19, "openai/gpt-5.4-mini", S_0ef121a7, 0) \
    X(S_6fb3f161, 11, "openrouter/", 28, "openai/gpt-5.4-mini-20260317") \
    X(S_68b9a34d, 11, "openrouter/", 25, "openai/gpt-5.4-mini:batch") \
    Y(S_b39ad739, 11, "openrouter/", 19, "openai/gpt-5.4-nano", S_a389e7f2, 0) \
    X(S_5fc31250, 11, "openrouter/", 28, "openai/gpt-5.4-nano-20260317") \
    X(S_24a0a09c, 11, "openrouter/", 25, "openai/gpt-5.4-nano:batch") \
    Y(S_86e396d6, 11, "openrouter/", 18, "openai/gpt-5.4-pro", S_94eb0419, 0) \
    X(S_dc30f0b0, 11, "openrouter/", 27, "openai/gpt-5.4-pro-20260305") \
    X(S_a495d93e, 11, "openrouter/", 24, "openai/gpt-5.4-pro:batch") \
    X(S_2e39cbb1, 11, "openrouter/", 20, "openai/gpt-5.4:batch") \
    Y(S_05d63537, 11, "openrouter/", 14, "openai/gpt-5.5", S_b81e47c4, 0) \
    X(S_6916ef31, 11, "openrouter/", 23, "openai/gpt-5.5-20260423") \
    Y(S_4060e1db, 11, "openrouter/", 18, "openai/gpt-5.5-pro", S_29595a67, 0) \
    X(S_c3037903, 11, "openrouter/", 27, "openai/gpt-5.5-pro-20260423") \
    X(S_aced286c, 11, "openrouter/", 24, "openai/gpt-5.5-pro:batch") \
    X(S_3840c369, 11, "openrouter/", 20, "openai/gpt-5.5:batch") \
    Y(S_3f746629, 11, "openrouter/", 19, "openai/gpt-5.6-luna", S_7745bff8, 0) \
    X(S_30040830, 11, "openrouter/", 28, "openai/gpt-5.6-luna-20260709") \
    X(S_6769bead, 11, "openrouter/", 23, "openai/gpt-5.6-luna-pro") \
    X(S_611853c7, 11, "openrouter/", 32, "openai/gpt-5.6-luna-pro-20260709") \
    X(S_72549161, 11, "openrouter/", 29, "openai/gpt-5.6-luna-pro:batch") \
    X(S_0df4b868, 11, "openrouter/", 25, "openai/gpt-5.6-luna:batch") \
    Y(S_112abeac, 11, "openrouter/", 18, "openai/gpt-5.6-sol", S_e7e9f0d3, 0) \
    X(S_331ef346, 11, "openrouter/", 27, "openai/gpt-5.6-sol-20260709") \
    X(S_ab170ed6, 11, "openrouter/", 22, "openai/gpt-5.6-sol-pro") \
    X(S_1f655239, 11, "openrouter/", 31, "openai/gpt-5.6-sol-pro-20260709") \
    X(S_462ee902, 11, "openrouter/", 28, "openai/gpt-5.6-sol-pro:batch") \
    X(S_350bad85, 11, "openrouter/", 24, "openai/gpt-5.6-sol:batch") \
    Y(S_b0a97117, 11, "openrouter/", 20, "openai/gpt-5.6-terra", S_8198efd6, 0) \
    X(S_ceefb65a, 11, "openrouter/", 29, "openai/gpt-5.6-terra-20260709") \
    X(S_41ca6b43, 11, "openrouter/", 24, "openai/gpt-5.6-terra-pro") \
    X(S_a70bae9e, 11, "openrouter/", 33, "openai/gpt-5.6-terra-pro-20260709") \
    X(S_2280a37f, 11, "openrouter/", 30, "openai/gpt-5.6-terra-pro:batch") \
    X(S_3703ed0a, 11, "openrouter/", 26, "openai/gpt-5.6-terra:batch") \
    X(S_bb33143f, 11, "openrouter/", 18, "openai/gpt-5:batch") \
    Y(S_e03c5b38, 11, "openrouter/", 18, "openai/gpt-6-astra", S_2990ecf8, 0) \
    X(S_e6f13cd6, 11, "openrouter/", 22, "openai/gpt-6-astra-pro") \
    X(S_10b44c83, 11, "openrouter/", 28, "openai/gpt-6-astra-pro:batch") \
    X(S_f57ad062, 11, "openrouter/", 24, "openai/gpt-6-astra:batch") \
    Y(S_80db736d, 11, "openrouter/", 17, "openai/gpt-6-luna", S_e041874e, 0) \
    X(S_dcb3fac7, 11, "openrouter/", 27, "openai/gpt-6-luna-decisions") \
    X(S_47c280f8, 11, "openrouter/", 21, "openai/gpt-6-luna-pro") \
    X(S_57f8b7a0, 11, "openrouter/", 27, "openai/gpt-6-luna-pro:batch") \
    X(S_aecafcaa, 11, "openrouter/", 23, "openai/gpt-6-luna:batch") \
    Y(S_548aeea3, 11, "openrouter/", 16, "openai/gpt-6-sol", S_17a0eeb7, 0) \
    X(S_cd051fb3, 11, "openrouter/", 20, "openai/gpt-6-sol-pro") \
    X(S_19e5a7c5, 11, "openrouter/", 26, "openai/gpt-6-sol-pro:batch") \
    X(S_60d1853c, 11, "openrouter/", 22, "openai/gpt-6-sol:batch") \
    Y(S_fc1de741, 11, "openrouter/", 18, "openai/gpt-6.1-sol", S_ce0f20a6, 0) \
    X(S_a86eb6a4, 11, "openrouter/", 22, "openai/gpt-6.1-sol-pro") \
    X(S_a6cdccb6, 11, "openrouter/", 28, "openai/gpt-6.1-sol-pro:batch") \
    X(S_5b940e0b, 11, "openrouter/", 24, "openai/gpt-6.1-sol:batch") \
    X(S_53baa72a, 11, "openrouter/", 20, "openai/gpt-6.1-terra") \
    X(S_185a6644, 11, "openrouter/", 24, "openai/gpt-6.1-terra-pro") \
    X(S_c0c25fc9, 11, "openrouter/", 30, "openai/gpt-6.1-terra-pro:batch") \
    X(S_1d1eb05b, 11, "openrouter/", 26, "openai/gpt-6.1-terra:batch") \
    X(S_04414724, 11, "openrouter/", 20, "openai/gpt-6.2-astra") \
    X(S_afc75827, 11, "openrouter/", 24, "openai/gpt-6.2-astra-pro") \
    X(S_b23c9ab8, 11, "openrouter/", 30, "openai/gpt-6.2-astra-pro:batch") \
    X(S_428a0c74, 11, "openrouter/", 26, "openai/gpt-6.2-astra:batch") \
    X(S_cf770f5e, 11, "openrouter/", 18, "openai/gpt-6.2-sol") \
    X(S_35ad4444, 11, "openrouter/", 22, "openai/gpt-6.2-sol-pro") \
    X(S_7d262969, 11, "openrouter/", 28, "openai/gpt-6.2-sol-pro:batch") \
    X(S_64e54478, 11, "openrouter/", 24, "openai/gpt-6.2-sol:batch") \
    X(S_e6cc7973, 11, "openrouter/", 16, "openai/gpt-audio") \
    X(S_30d5259e, 11, "openrouter/", 21, "openai/gpt-audio-mini") \
    X(S_69c8e6b0, 11, "openrouter/", 22, "openai/gpt-chat-latest") \
    X(S_be347fe0, 11, "openrouter/", 31, "openai/gpt-chat-latest-20260505") \
    Y(S_7a3cde32, 11, "openrouter/", 19, "openai/gpt-oss-120b", S_e9425fb7, 15) \
    X(S_93ffca34, 11, "openrouter/", 25, "openai/gpt-oss-120b:batch") \
    X(S_f9404bd5, 11, "openrouter/", 26, "openai/gpt-oss-120b:exacto") \
    X(S_d610e273, 11, "openrouter/", 24, "openai/gpt-oss-120b:free") \
    Y(S_aaa8c31a, 11, "openrouter/", 18, "openai/gpt-oss-20b", S_1a053f61, 15) \
    X(S_de0ed14d, 11, "openrouter/", 24, "openai/gpt-oss-20b:batch") \
    X(S_3682d6ed, 11, "openrouter/", 23, "openai/gpt-oss-20b:free") \
    Y(S_b3be254a, 11, "openrouter/", 28, "openai/gpt-oss-safeguard-20b", S_a56ed579, 0) \
    X(S_a25ac5f7, 11, "openrouter/", 9, "openai/o1") \
    X(S_5dfe915a, 11, "openrouter/", 20, "openai/o1-2024-12-17") \
    X(S_aa200039, 11, "openrouter/", 14, "openai/o1-mini") \
    X(S_7e9e0587, 11, "openrouter/", 25, "openai/o1-mini-2024-09-12") \
    X(S_00cd774a, 11, "openrouter/", 17, "openai/o1-preview") \
    X(S_4a1acd18, 11, "openrouter/", 28, "openai/o1-preview-2024-09-12") \
    X(S_f78c1dac, 11, "openrouter/", 13, "openai/o1-pro") \
    X(S_1389effb, 11, "openrouter/", 19, "openai/o1-pro:batch") \
    X(S_34c69035, 11, "openrouter/", 15, "openai/o1:batch") \
    Y(S_b065a4ce, 11, "openrouter/", 9, "openai/o3", S_87c94dfb, 0) \
    X(S_cad5d0f1, 11, "openrouter/", 20, "openai/o3-2025-04-16") \
    X(S_a52679d2, 11, "openrouter/", 23, "openai/o3-deep-research") \
    Y(S_eaa517dc, 11, "openrouter/", 14, "openai/o3-mini", S_b689ead8, 0) \
    X(S_d4593d5f, 11, "openrouter/", 25, "openai/o3-mini-2025-01-31") \
    X(S_9a067036, 11, "openrouter/", 19, "openai/o3-mini-high") \
    X(S_0c7a7b75, 11, "openrouter/", 30, "openai/o3-mini-high-2025-01-31") \
    X(S_9d33e097, 11, "openrouter/", 25, "openai/o3-mini-high:batch") \
    X(S_5f7e0d70, 11, "openrouter/", 20, "openai/o3-mini:batch") \
    X(S_87ace12b, 11, "openrouter/", 13, "openai/o3-pro") \
    X(S_e320fcac, 11, "openrouter/", 24, "openai/o3-pro-2025-06-10") \
    X(S_36c6fdfd, 11, "openrouter/", 19, "openai/o3-pro:batch") \
    X(S_0b2031c5, 11, "openrouter/", 15, "openai/o3:batch") \
    Y(S_e5f74136, 11, "openrouter/", 14, "openai/o4-mini", S_e689eb5c, 0) \
    X(S_c808e42f, 11, "openrouter/", 25, "openai/o4-mini-2025-04-16") \
    X(S_bb54e7d9, 11, "openrouter/", 28, "openai/o4-mini-deep-research") \
    X(S_e06978d2, 11, "openrouter/", 19, "openai/o4-mini-high") \
    X(S_2ea9cbcd, 11, "openrouter/", 30, "openai/o4-mini-high-2025-04-16") \
    X(S_7473a08e, 11, "openrouter/", 25, "openai/o4-mini-high:batch") \
    X(S_6310ef1c, 11, "openrouter/", 20, "openai/o4-mini:batch") \
    X(S_e26e191a, 11, "openrouter/", 29, "openai/text-embedding-3-large") \
    Y(S_a0eedb2f, 11, "openrouter/", 11, "openchat-7b", S_0f05d546, 9) \
    Y(S_bdb430da, 11, "openrouter/", 16, "openchat-7b:free", S_75112ca0, 9) \
    Y(S_f62a46fd, 11, "openrouter/", 20, "openchat/openchat-7b", S_0f05d546, 0) \
    X(S_75112ca0, 11, "openrouter/", 25, "openchat/openchat-7b:free") \
    X(S_08a48370, 11, "openrouter/", 23, "opengvlab/internvl3-14b") \
    X(S_27e0e923, 11, "openrouter/", 28, "opengvlab/internvl3-14b:free") \
    X(S_ee544055, 11, "openrouter/", 22, "opengvlab/internvl3-2b") \
    X(S_af07c147, 11, "openrouter/", 27, "opengvlab/internvl3-2b:free") \
    X(S_f23515f8, 11, "openrouter/", 23, "opengvlab/internvl3-78b") \
    Y(S_1de1fae4, 11, "openrouter/", 21, "openhands-lm-32b-v0.1", S_8520ce89, 10) \
    Y(S_83815c52, 11, "openrouter/", 25, "openhermes-2.5-mistral-7b", S_2899f1de, 8) \
    X(S_1aaa09b4, 11, "openrouter/", 26, "openrouter/andromeda-alpha") \
    X(S_ed948246, 11, "openrouter/", 23, "openrouter/aurora-alpha") \
    X(S_152ca511, 11, "openrouter/", 15, "openrouter/auto") \
    X(S_c46363db, 11, "openrouter/", 20, "openrouter/auto-beta") \
    X(S_c12ace61, 11, "openrouter/", 29, "openrouter/bert-nebulon-alpha") \
    X(S_d7484f09, 11, "openrouter/", 22, "openrouter/bodybuilder") \
    X(S_d054b034, 11, "openrouter/", 28, "openrouter/cypher-alpha:free") \
    X(S_72809a7f, 11, "openrouter/", 25, "openrouter/elephant-alpha") \
    X(S_5e5c7305, 11, "openrouter/", 15, "openrouter/free") \
    X(S_b09d009a, 11, "openrouter/", 17, "openrouter/fusion") \
    X(S_1a710993, 11, "openrouter/", 23, "openrouter/healer-alpha") \
    X(S_1447a0cd, 11, "openrouter/", 24, "openrouter/horizon-alpha") \
    X(S_12676602, 11, "openrouter/", 23, "openrouter/horizon-beta") \
    X(S_2bd53c3e, 11, "openrouter/", 23, "openrouter/hunter-alpha") \
    X(S_bbc4a019, 11, "openrouter/", 24, "openrouter/optimus-alpha") \
    X(S_c20cb840, 11, "openrouter/", 20, "openrouter/owl-alpha") \
    X(S_84aa8854, 11, "openrouter/", 22, "openrouter/pareto-code") \
    X(S_427086a8, 11, "openrouter/", 24, "openrouter/polaris-alpha") \
    X(S_301cffc0, 11, "openrouter/", 21, "openrouter/pony-alpha") \
    X(S_92958399, 11, "openrouter/", 23, "openrouter/quasar-alpha") \
    X(S_d5aae5b6, 11, "openrouter/", 30, "openrouter/sherlock-dash-alpha") \
    X(S_16f9298c, 11, "openrouter/", 31, "openrouter/sherlock-think-alpha") \
    X(S_e7e20c34, 11, "openrouter/", 28, "openrouter/sonoma-dusk-alpha") \
    X(S_635ee593, 11, "openrouter/", 27, "openrouter/sonoma-sky-alpha") \
    Y(S_53929476, 11, "openrouter/", 8, "ox-alpha", S_4be5a3a0, 8) \
    Y(S_afbba37e, 11, "openrouter/", 17, "palm-2-chat-bison", S_d72b0929, 7) \
    Y(S_4ef5d353, 11, "openrouter/", 21, "palm-2-chat-bison-32k", S_96b8eba8, 7) \
    Y(S_7868707a, 11, "openrouter/", 21, "palm-2-codechat-bison", S_28a239db, 7) \
    Y(S_9162bdd4, 11, "openrouter/", 25, "palm-2-codechat-bison-32k", S_30943e6c, 7) \
    Y(S_2f9c2b5f, 11, "openrouter/", 10, "palmyra-x5", S_60be52e2, 7) \
    Y(S_06adf9fa, 11, "openrouter/", 19, "palmyra-x5-20250428", S_1cb720b8, 7) \
    X(S_c46af2c0, 11, "openrouter/", 28, "parallel/decisions-fast:free") \
    Y(S_a9d7fcac, 11, "openrouter/", 6, "pareto", S_ef60fb5c, 9) \
    Y(S_1aff36a7, 11, "openrouter/", 12, "pareto-26.10", S_047b377b, 9) \
    Y(S_82f511f6, 11, "openrouter/", 20, "pareto-26.10-preview", S_f47e18ca, 9) \
    Y(S_3b057e1d, 11, "openrouter/", 11, "pareto-26.9", S_d1c4cfb4, 9) \
    Y(S_316f9e2f, 11, "openrouter/", 13, "pareto-latest", S_a319b2ed, 10) \
    Y(S_c397952d, 11, "openrouter/", 10, "particle-1", S_f3f47464, 9) \
    Y(S_b81c78cb, 11, "openrouter/", 15, "particle-1:free", S_1c7e9713, 12) \
    X(S_a71b5d75, 11, "openrouter/", 22, "particle-ai/particle-1") \
    X(S_1c7e9713, 11, "openrouter/", 27, "particle-ai/particle-1:free") \
    Y(S_b4f2195b, 11, "openrouter/", 14, "perceptron-mk1", S_d27c7e24, 11) \
    Y(S_21d42c40, 11, "openrouter/", 23, "perceptron-mk1-20260512", S_2dc53834, 11) \
    Y(S_deb77599, 11, "openrouter/", 16, "perceptron-mk1.5", S_e2fafefa, 11) \
    X(S_d27c7e24, 11, "openrouter/", 25, "perceptron/perceptron-mk1") \
    X(S_2dc53834, 11, "openrouter/", 34, "perceptron/perceptron-mk1-20260512") \
    X(S_e2fafefa, 11, "openrouter/", 27, "perceptron/perceptron-mk1.5") \
    X(S_3c200205, 11, "openrouter/", 39, "perplexity/llama-3-sonar-large-32k-chat") \
    X(S_7bec1e80, 11, "openrouter/", 41, "perplexity/llama-3-sonar-large-32k-online") \
    X(S_3faadcc3, 11, "openrouter/", 39, "perplexity/llama-3-sonar-small-32k-chat") \
    X(S_83d117ce, 11, "openrouter/", 41, "perplexity/llama-3-sonar-small-32k-online") \
    X(S_a6ca9fb9, 11, "openrouter/", 43, "perplexity/llama-3.1-sonar-huge-128k-online") \
    X(S_d0523fc2, 11, "openrouter/", 42, "perplexity/llama-3.1-sonar-large-128k-chat") \
    X(S_67e70db7, 11, "openrouter/", 44, "perplexity/llama-3.1-sonar-large-128k-online") \
    X(S_2c222963, 11, "openrouter/", 42, "perplexity/llama-3.1-sonar-small-128k-chat") \
    X(S_8ca17a2b, 11, "openrouter/", 44, "perplexity/llama-3.1-sonar-small-128k-online") \
    X(S_195ce241, 11, "openrouter/", 34, "perplexity/pplx-decider-flash-v1.2") \
    X(S_9dbf38e8, 11, "openrouter/", 39, "perplexity/pplx-decider-flash-v1.3:free") \
    X(S_58dc34eb, 11, "openrouter/", 28, "perplexity/pplx-decider-v1.2") \
    X(S_470911a8, 11, "openrouter/", 33, "perplexity/pplx-decider-v1.3:free") \
    X(S_be18a904, 11, "openrouter/", 18, "perplexity/r1-1776") \
    X(S_3738c115, 11, "openrouter/", 16, "perplexity/sonar") \
    X(S_e51977d6, 11, "openrouter/", 30, "perplexity/sonar-deep-research") \
    X(S_ae138ce9, 11, "openrouter/", 20, "perplexity/sonar-pro") \
    X(S_9075014b, 11, "openrouter/", 27, "perplexity/sonar-pro-search") \
    X(S_e0c5aeda, 11, "openrouter/", 26, "perplexity/sonar-reasoning") \
    X(S_3de5b411, 11, "openrouter/", 30, "perplexity/sonar-reasoning-pro") \
    Y(S_5de65639, 11, "openrouter/", 26, "phi-3-medium-128k-instruct", S_ca73368b, 10) \
    Y(S_e8f44a99, 11, "openrouter/", 31, "phi-3-medium-128k-instruct:free", S_e88b2086, 10) \
    Y(S_51521e59, 11, "openrouter/", 24, "phi-3-medium-4k-instruct", S_c2c0f937, 10) \
    Y(S_d77788bd, 11, "openrouter/", 24, "phi-3-mini-128k-instruct", S_d8fc87db, 26) \
    Y(S_a1800750, 11, "openrouter/", 29, "phi-3-mini-128k-instruct:free", S_fee297cf, 10) \
    Y(S_191a5a81, 11, "openrouter/", 26, "phi-3.5-mini-128k-instruct", S_7b1c49ca, 10) \
    Y(S_5f5c1859, 11, "openrouter/", 5, "phi-4", S_d074d6fb, 10) \
    Y(S_8d663a4f, 11, "openrouter/", 19, "phi-4-mini-instruct", S_e3d0d43e, 10) \
    Y(S_2356184c, 11, "openrouter/", 25, "phi-4-multimodal-instruct", S_0477c16e, 10) \
    Y(S_086970c6, 11, "openrouter/", 20, "phi-4-reasoning-plus", S_5801eca5, 10) \
    Y(S_ad7af3ab, 11, "openrouter/", 25, "phi-4-reasoning-plus:free", S_8d6437be, 10) \
    Y(S_136927bf, 11, "openrouter/", 20, "phi-4-reasoning:free", S_390bde8f, 10) \
    Y(S_d68d7dea, 11, "openrouter/", 11, "pixtral-12b", S_881b7eef, 10) \
    Y(S_43228ae0, 11, "openrouter/", 16, "pixtral-12b:free", S_df672f63, 10) \
    Y(S_7374f39a, 11, "openrouter/", 18, "pixtral-large-2411", S_fb787896, 10) \
    X(S_e00f4508, 11, "openrouter/", 19, "poolside/laguna-m.1") \
    X(S_89b076f3, 11, "openrouter/", 24, "poolside/laguna-m.1:free") \
    X(S_cf47f841, 11, "openrouter/", 21, "poolside/laguna-s-2.1") \
    X(S_1b69da92, 11, "openrouter/", 30, "poolside/laguna-s-2.1-20260720") \
    X(S_af7ef9df, 11, "openrouter/", 26, "poolside/laguna-s-2.1:free") \
    X(S_85aa434b, 11, "openrouter/", 22, "poolside/laguna-xs-2.1") \
    X(S_cd016d53, 11, "openrouter/", 31, "poolside/laguna-xs-2.1-20260625") \
    X(S_fef046b1, 11, "openrouter/", 27, "poolside/laguna-xs-2.1:free") \
    X(S_98d4b0bf, 11, "openrouter/", 20, "poolside/laguna-xs.2") \
    X(S_0953c234, 11, "openrouter/", 25, "poolside/laguna-xs.2:free") \
    Y(S_60df3d43, 11, "openrouter/", 25, "pplx-decider-flash-latest", S_1f2c2eec, 12) \
    Y(S_23c0ea12, 11, "openrouter/", 23, "pplx-decider-flash-v1.2", S_195ce241, 11) \
    Y(S_3bbe8e21, 11, "openrouter/", 28, "pplx-decider-flash-v1.3:free", S_9dbf38e8, 11) \
    Y(S_0470adc1, 11, "openrouter/", 19, "pplx-decider-latest", S_af36d225, 12) \
    Y(S_b95dd7d2, 11, "openrouter/", 17, "pplx-decider-v1.2", S_58dc34eb, 11) \
    Y(S_5d861c6b, 11, "openrouter/", 22, "pplx-decider-v1.3:free", S_470911a8, 11) \
    X(S_62d8e350, 11, "openrouter/", 27, "prime-intellect/intellect-3") \
    X(S_df1e0879, 11, "openrouter/", 29, "prism-ml/ternary-bonsai-2-27b") \
    X(S_6e91aba7, 11, "openrouter/", 28, "prism-ml/ternary-bonsai-2-9b") \
    X(S_a966db8a, 11, "openrouter/", 25, "pygmalionai/mythalion-13b") \
    Y(S_ec1947ee, 11, "openrouter/", 16, "qianfan-ocr-fast", S_3016fd16, 6) \
    Y(S_9657c73a, 11, "openrouter/", 21, "qianfan-ocr-fast:free", S_aec941c3, 6) \
    Y(S_166c86f3, 11, "openrouter/", 15, "qvq-72b-preview", S_09835171, 5) \
    Y(S_dab30953, 11, "openrouter/", 14, "qwen-110b-chat", S_40470cad, 5) \
    Y(S_fb6293ca, 11, "openrouter/", 19, "qwen-2-72b-instruct", S_fc1e37b3, 5) \
    Y(S_dc31a246, 11, "openrouter/", 18, "qwen-2-7b-instruct", S_f4255cd4, 5) \
    Y(S_0c568e80, 11, "openrouter/", 23, "qwen-2-7b-instruct:free", S_ef6ee21c, 5) \
    Y(S_e5c10064, 11, "openrouter/", 22, "qwen-2-vl-72b-instruct", S_c9a874f1, 5) \
    Y(S_57c9425e, 11, "openrouter/", 21, "qwen-2-vl-7b-instruct", S_03573ba3, 5) \
    Y(S_393b4324, 11, "openrouter/", 26, "qwen-2-vl-7b-instruct:free", S_e7425d76, 5) \
    Y(S_bb3f7768, 11, "openrouter/", 21, "qwen-2.5-72b-instruct", S_e41499cb, 5) \
    Y(S_97a43ebc, 11, "openrouter/", 26, "qwen-2.5-72b-instruct:free", S_7358f16e, 5) \
    Y(S_0a2800fc, 11, "openrouter/", 20, "qwen-2.5-7b-instruct", S_65578ee2, 5) \
    Y(S_de5d3311, 11, "openrouter/", 25, "qwen-2.5-7b-instruct:free", S_967c7e4a, 5) \
    Y(S_dfdf1ec7, 11, "openrouter/", 27, "qwen-2.5-coder-32b-instruct", S_8e261347, 5) \
    Y(S_be48566c, 11, "openrouter/", 32, "qwen-2.5-coder-32b-instruct:free", S_1b245786, 5) \
    Y(S_6f12fec7, 11, "openrouter/", 24, "qwen-2.5-vl-72b-instruct", S_20066246, 5) \
    Y(S_0f042361, 11, "openrouter/", 23, "qwen-2.5-vl-7b-instruct", S_fa2ca0ed, 5) \
    Y(S_6fd6b750, 11, "openrouter/", 28, "qwen-2.5-vl-7b-instruct:free", S_1e22bd0f, 5) \
    Y(S_7c0e7fc7, 11, "openrouter/", 13, "qwen-72b-chat", S_0fdb7a7c, 5) \
    Y(S_5b26d4e8, 11, "openrouter/", 8, "qwen-max", S_48552733, 5) \
    Y(S_c54d823f, 11, "openrouter/", 9, "qwen-plus", S_ad1cb2a3, 5) \
    Y(S_d76a6021, 11, "openrouter/", 20, "qwen-plus-2025-01-25", S_797e180d, 5) \
    Y(S_086d2ab3, 11, "openrouter/", 20, "qwen-plus-2025-07-28", S_45cb6dcc, 5) \
    Y(S_5904b5a3, 11, "openrouter/", 29, "qwen-plus-2025-07-28:thinking", S_c51258db, 5) \
    Y(S_eb6cfc63, 11, "openrouter/", 10, "qwen-turbo", S_2609cc06, 5) \
    Y(S_981a1ed3, 11, "openrouter/", 21, "qwen-turbo-2024-11-01", S_42b1cbfb, 5) \
    Y(S_545c0b36, 11, "openrouter/", 11, "qwen-vl-max", S_b4af430c, 5) \
    Y(S_19ab889e, 11, "openrouter/", 12, "qwen-vl-plus", S_e0a9a156, 5) \
    Y(S_c4bd7710, 11, "openrouter/", 17, "qwen-vl-plus:free", S_3bec6a55, 5) \
    X(S_09835171, 11, "openrouter/", 20, "qwen/qvq-72b-preview") \
    X(S_40470cad, 11, "openrouter/", 19, "qwen/qwen-110b-chat") \
    X(S_fc1e37b3, 11, "openrouter/", 24, "qwen/qwen-2-72b-instruct") \
    Y(S_8e6c388f, 11, "openrouter/", 23, "qwen/qwen-2-7b-instruct", S_f4255cd4, 0) \
    X(S_ef6ee21c, 11, "openrouter/", 28, "qwen/qwen-2-7b-instruct:free") \
    Y(S_da9a8f47, 11, "openrouter/", 27, "qwen/qwen-2-vl-72b-instruct", S_c9a874f1, 0) \
    X(S_03573ba3, 11, "openrouter/", 26, "qwen/qwen-2-vl-7b-instruct") \
    X(S_e7425d76, 11, "openrouter/", 31, "qwen/qwen-2-vl-7b-instruct:free") \
    Y(S_c2cc6750, 11, "openrouter/", 26, "qwen/qwen-2.5-72b-instruct", S_e41499cb, 0) \
    X(S_7358f16e, 11, "openrouter/", 31, "qwen/qwen-2.5-72b-instruct:free") \
    X(S_65578ee2, 11, "openrouter/", 25, "qwen/qwen-2.5-7b-instruct") \
    X(S_967c7e4a, 11, "openrouter/", 30, "qwen/qwen-2.5-7b-instruct:free") \
    X(S_8e261347, 11, "openrouter/", 32, "qwen/qwen-2.5-coder-32b-instruct") \
    X(S_1b245786, 11, "openrouter/", 37, "qwen/qwen-2.5-coder-32b-instruct:free") \
    X(S_20066246, 11, "openrouter/", 29, "qwen/qwen-2.5-vl-72b-instruct") \
    X(S_fa2ca0ed, 11, "openrouter/", 28, "qwen/qwen-2.5-vl-7b-instruct") \
    X(S_1e22bd0f, 11, "openrouter/", 33, "qwen/qwen-2.5-vl-7b-instruct:free") \
    X(S_0fdb7a7c, 11, "openrouter/", 18, "qwen/qwen-72b-chat") \
    X(S_48552733, 11, "openrouter/", 13, "qwen/qwen-max") \
    X(S_ad1cb2a3, 11, "openrouter/", 14, "qwen/qwen-plus") \
    X(S_797e180d, 11, "openrouter/", 25, "qwen/qwen-plus-2025-01-25") \
    X(S_45cb6dcc, 11, "openrouter/", 25, "qwen/qwen-plus-2025-07-28") \
    X(S_c51258db, 11, "openrouter/", 34, "qwen/qwen-plus-2025-07-28:thinking") \
    X(S_2609cc06, 11, "openrouter/", 15, "qwen/qwen-turbo") \
    X(S_42b1cbfb, 11, "openrouter/", 26, "qwen/qwen-turbo-2024-11-01") \
    X(S_b4af430c, 11, "openrouter/", 16, "qwen/qwen-vl-max") \
    X(S_e0a9a156, 11, "openrouter/", 17, "qwen/qwen-vl-plus") \
    X(S_3bec6a55, 11, "openrouter/", 22, "qwen/qwen-vl-plus:free") \
    X(S_80795022, 11, "openrouter/", 25, "qwen/qwen2.5-32b-instruct") \
    X(S_091d22b2, 11, "openrouter/", 30, "qwen/qwen2.5-coder-7b-instruct") \
    X(S_6495c9ec, 11, "openrouter/", 28, "qwen/qwen2.5-vl-32b-instruct") \
    X(S_3def5c48, 11, "openrouter/", 33, "qwen/qwen2.5-vl-32b-instruct:free") \
    X(S_ea808052, 11, "openrouter/", 32, "qwen/qwen2.5-vl-3b-instruct:free") \
    Y(S_7e2afe9f, 11, "openrouter/", 28, "qwen/qwen2.5-vl-72b-instruct", S_bdc0752b, 0) \
    X(S_23e70b8d, 11, "openrouter/", 33, "qwen/qwen2.5-vl-72b-instruct:free") \
    X(S_5f8a743b, 11, "openrouter/", 26, "qwen/qwen3-0.6b-04-28:free") \
    X(S_511e7983, 11, "openrouter/", 20, "qwen/qwen3-1.7b:free") \
    X(S_71515bf5, 11, "openrouter/", 14, "qwen/qwen3-14b") \
    X(S_90ff963c, 11, "openrouter/", 20, "qwen/qwen3-14b-04-28") \
    X(S_a7b34bb2, 11, "openrouter/", 19, "qwen/qwen3-14b:free") \
    X(S_e4be829e, 11, "openrouter/", 20, "qwen/qwen3-235b-a22b") \
    X(S_ddabc6af, 11, "openrouter/", 26, "qwen/qwen3-235b-a22b-04-28") \
    X(S_3075eda1, 11, "openrouter/", 26, "qwen/qwen3-235b-a22b-07-25") \
    X(S_f4992e0c, 11, "openrouter/", 31, "qwen/qwen3-235b-a22b-07-25:free") \
    X(S_3fe2432c, 11, "openrouter/", 25, "qwen/qwen3-235b-a22b-2507") \
    X(S_f615e3ee, 11, "openrouter/", 30, "qwen/qwen3-235b-a22b-2507:free") \
    Y(S_11061b3b, 11, "openrouter/", 34, "qwen/qwen3-235b-a22b-thinking-2507", S_82e6cee1, 0) \
    X(S_b6914a44, 11, "openrouter/", 25, "qwen/qwen3-235b-a22b:free") \
    X(S_0c1c4a8c, 11, "openrouter/", 18, "qwen/qwen3-30b-a3b") \
    X(S_615216a0, 11, "openrouter/", 24, "qwen/qwen3-30b-a3b-04-28") \
    X(S_5599b739, 11, "openrouter/", 32, "qwen/qwen3-30b-a3b-instruct-2507") \
    X(S_36136238, 11, "openrouter/", 32, "qwen/qwen3-30b-a3b-thinking-2507") \
    X(S_a40aaa05, 11, "openrouter/", 23, "qwen/qwen3-30b-a3b:free") \
    Y(S_9cb338c0, 11, "openrouter/", 14, "qwen/qwen3-32b", S_abc8aaec, 0) \
    X(S_8eef6a75, 11, "openrouter/", 20, "qwen/qwen3-32b-04-28") \
    X(S_c087c806, 11, "openrouter/", 19, "qwen/qwen3-32b:free") \
    X(S_6666b682, 11, "openrouter/", 13, "qwen/qwen3-4b") \
    X(S_11b564f8, 11, "openrouter/", 18, "qwen/qwen3-4b:free") \
    X(S_838cd6bc, 11, "openrouter/", 13, "qwen/qwen3-8b") \
    X(S_d98ebd17, 11, "openrouter/", 19, "qwen/qwen3-8b-04-28") \
    X(S_d48e2163, 11, "openrouter/", 18, "qwen/qwen3-8b:free") \
    X(S_ef13f078, 11, "openrouter/", 16, "qwen/qwen3-coder") \
    Y(S_e7e5007b, 11, "openrouter/", 33, "qwen/qwen3-coder-30b-a3b-instruct", S_1b092e88, 0) \
    X(S_1f693c32, 11, "openrouter/", 32, "qwen/qwen3-coder-480b-a35b-07-25") \
    X(S_ec152890, 11, "openrouter/", 22, "qwen/qwen3-coder-flash") \
    Y(S_d0c8e7ce, 11, "openrouter/", 21, "qwen/qwen3-coder-next", S_4a29507d, 0) \
    X(S_c4026b50, 11, "openrouter/", 32, "qwen/qwen3-coder-next-2025-02-03") \
    X(S_19fc81b6, 11, "openrouter/", 21, "qwen/qwen3-coder-plus") \
    X(S_f95d37d4, 11, "openrouter/", 23, "qwen/qwen3-coder:exacto") \
    X(S_d6ec2b0f, 11, "openrouter/", 21, "qwen/qwen3-coder:free") \
    Y(S_24af43f4, 11, "openrouter/", 14, "qwen/qwen3-max", S_970ff04b, 0) \
    X(S_8112e50b, 11, "openrouter/", 23, "qwen/qwen3-max-thinking") \
    X(S_19adedf7, 11, "openrouter/", 32, "qwen/qwen3-max-thinking-20260123") \
    Y(S_101787a0, 11, "openrouter/", 32, "qwen/qwen3-next-80b-a3b-instruct", S_fb7fcf22, 0) \
    X(S_553c89f3, 11, "openrouter/", 37, "qwen/qwen3-next-80b-a3b-instruct-2509") \
    X(S_96ee12e5, 11, "openrouter/", 37, "qwen/qwen3-next-80b-a3b-instruct:free") \
    Y(S_1eb327c4, 11, "openrouter/", 32, "qwen/qwen3-next-80b-a3b-thinking", S_3cc2803d, 0) \
    X(S_12dcc4f2, 11, "openrouter/", 37, "qwen/qwen3-next-80b-a3b-thinking-2509") \
    Y(S_4d8bc111, 11, "openrouter/", 32, "qwen/qwen3-vl-235b-a22b-instruct", S_6a45f710, 0) \
    Y(S_8d2ceb43, 11, "openrouter/", 32, "qwen/qwen3-vl-235b-a22b-thinking", S_1448158d, 0) \
    Y(S_d4c7302b, 11, "openrouter/", 30, "qwen/qwen3-vl-30b-a3b-instruct", S_a1a130e8, 0) \
    Y(S_fb39c012, 11, "openrouter/", 30, "qwen/qwen3-vl-30b-a3b-thinking", S_fcbc3d20, 0) \
    X(S_65c5df18, 11, "openrouter/", 26, "qwen/qwen3-vl-32b-instruct") \
    Y(S_6c548a35, 11, "openrouter/", 25, "qwen/qwen3-vl-8b-instruct", S_37e7a5c4, 0) \
    X(S_9eeedf54, 11, "openrouter/", 25, "qwen/qwen3-vl-8b-thinking") \
    Y(S_86dc7f8a, 11, "openrouter/", 22, "qwen/qwen3.5-122b-a10b", S_50184763, 0) \
    X(S_558802aa, 11, "openrouter/", 31, "qwen/qwen3.5-122b-a10b-20260224") \
    Y(S_8b9bcf59, 11, "openrouter/", 16, "qwen/qwen3.5-27b", S_449551c5, 0) \
    X(S_8ef7a7e6, 11, "openrouter/", 25, "qwen/qwen3.5-27b-20260224") \
    Y(S_8755ee86, 11, "openrouter/", 20, "qwen/qwen3.5-35b-a3b", S_4015a88c, 0) \
    X(S_9c4ffb9e, 11, "openrouter/", 29, "qwen/qwen3.5-35b-a3b-20260224") \
    Y(S_e7acd080, 11, "openrouter/", 22, "qwen/qwen3.5-397b-a17b", S_7df9d059, 0) \
    X(S_f6aedf18, 11, "openrouter/", 31, "qwen/qwen3.5-397b-a17b-20260216") \
    X(S_5f75bbdc, 11, "openrouter/", 15, "qwen/qwen3.5-9b") \
    X(S_15075866, 11, "openrouter/", 24, "qwen/qwen3.5-9b-20260310") \
    X(S_0fc2e86c, 11, "openrouter/", 21, "qwen/qwen3.5-9b:batch") \
    X(S_6867bec1, 11, "openrouter/", 24, "qwen/qwen3.5-flash-02-23") \
    X(S_d9f11b73, 11, "openrouter/", 27, "qwen/qwen3.5-flash-20260224") \
    X(S_86206f84, 11, "openrouter/", 23, "qwen/qwen3.5-plus-02-15") \
    X(S_8a09e6e6, 11, "openrouter/", 26, "qwen/qwen3.5-plus-20260216") \
    X(S_e6ceef03, 11, "openrouter/", 26, "qwen/qwen3.5-plus-20260420") \
    Y(S_e8d89714, 11, "openrouter/", 16, "qwen/qwen3.6-27b", S_35a76969, 0) \
    X(S_5f4a43e7, 11, "openrouter/", 25, "qwen/qwen3.6-27b-20260422") \
    Y(S_09510eb0, 11, "openrouter/", 20, "qwen/qwen3.6-35b-a3b", S_21a4f430, 0) \
    X(S_15e84711, 11, "openrouter/", 29, "qwen/qwen3.6-35b-a3b-20260415") \
    X(S_a34f943a, 11, "openrouter/", 18, "qwen/qwen3.6-flash") \
    X(S_4ec0b473, 11, "openrouter/", 24, "qwen/qwen3.6-max-preview") \
    X(S_8de4aec9, 11, "openrouter/", 33, "qwen/qwen3.6-max-preview-20260420") \
    X(S_ee1713bc, 11, "openrouter/", 17, "qwen/qwen3.6-plus") \
    X(S_d192d0f0, 11, "openrouter/", 23, "qwen/qwen3.6-plus-04-02") \
    X(S_7ce1e068, 11, "openrouter/", 30, "qwen/qwen3.6-plus-preview:free") \
    X(S_8cfed2b9, 11, "openrouter/", 22, "qwen/qwen3.6-plus:free") \
    X(S_986a00c5, 11, "openrouter/", 18, "qwen/qwen3.7-flash") \
    X(S_96d4a67c, 11, "openrouter/", 27, "qwen/qwen3.7-flash-20260727") \
    Y(S_333672c5, 11, "openrouter/", 16, "qwen/qwen3.7-max", S_8815f64b, 0) \
    X(S_18297d45, 11, "openrouter/", 25, "qwen/qwen3.7-max-20260520") \
    X(S_751be7f5, 11, "openrouter/", 17, "qwen/qwen3.7-plus") \
    X(S_b9b6f11b, 11, "openrouter/", 26, "qwen/qwen3.7-plus-20260602") \
    X(S_ba719a4f, 11, "openrouter/", 23, "qwen/qwen3.7-plus:batch") \
    Y(S_7c93b8ef, 11, "openrouter/", 22, "qwen/qwen3.8-2.4t-a95b", S_360d9b13, 0) \
    X(S_4347d957, 11, "openrouter/", 31, "qwen/qwen3.8-2.4t-a95b-20260812") \
    X(S_69cb0f75, 11, "openrouter/", 28, "qwen/qwen3.8-2.4t-a95b:batch") \
    Y(S_ae55083e, 11, "openrouter/", 16, "qwen/qwen3.8-27b", S_768e4a3a, 15) \
    X(S_dede20eb, 11, "openrouter/", 25, "qwen/qwen3.8-27b-20260814") \
    X(S_8e27d1b4, 11, "openrouter/", 22, "qwen/qwen3.8-27b:batch") \
    X(S_267c678b, 11, "openrouter/", 21, "qwen/qwen3.8-27b:free") \
    Y(S_77d3057b, 11, "openrouter/", 18, "qwen/qwen3.8-flash", S_7b6de2fd, 0) \
    Y(S_5172e971, 11, "openrouter/", 16, "qwen/qwen3.8-max", S_c0839b98, 0) \
    X(S_43d4ca1f, 11, "openrouter/", 21, "qwen/qwen3.8-max-0902") \
    X(S_7ef1d69b, 11, "openrouter/", 27, "qwen/qwen3.8-max-0902:batch") \
    X(S_454be28d, 11, "openrouter/", 25, "qwen/qwen3.8-max-20260803") \
    X(S_d8a1c200, 11, "openrouter/", 22, "qwen/qwen3.8-max-prime") \
    X(S_3ad1d4eb, 11, "openrouter/", 23, "qwen/qwen3.8-omni-flash") \
    X(S_e69a4273, 11, "openrouter/", 14, "qwen/qwen4-max") \
    Y(S_0157bc0a, 11, "openrouter/", 12, "qwen/qwq-32b", S_c0009d29, 4) \
    X(S_7a5fa670, 11, "openrouter/", 20, "qwen/qwq-32b-preview") \
    X(S_8c463ca3, 11, "openrouter/", 25, "qwen/qwq-32b-preview:free") \
    X(S_5265c486, 11, "openrouter/", 17, "qwen/qwq-32b:free") \
    Y(S_80fbb2b6, 11, "openrouter/", 20, "qwen2.5-32b-instruct", S_80795022, 5) \
    Y(S_2c039da8, 11, "openrouter/", 25, "qwen2.5-coder-7b-instruct", S_091d22b2, 5) \
    Y(S_fb0a6cb2, 11, "openrouter/", 23, "qwen2.5-vl-32b-instruct", S_6495c9ec, 5) \
    Y(S_2be78e5b, 11, "openrouter/", 28, "qwen2.5-vl-32b-instruct:free", S_3def5c48, 5) \
    Y(S_0a21df8e, 11, "openrouter/", 27, "qwen2.5-vl-3b-instruct:free", S_ea808052, 5) \
    Y(S_8130162b, 11, "openrouter/", 23, "qwen2.5-vl-72b-instruct", S_bdc0752b, 5) \
    Y(S_276b7e45, 11, "openrouter/", 28, "qwen2.5-vl-72b-instruct:free", S_23e70b8d, 5) \
    Y(S_eaa49731, 11, "openrouter/", 21, "qwen3-0.6b-04-28:free", S_5f8a743b, 5) \
    Y(S_4b3291a9, 11, "openrouter/", 15, "qwen3-1.7b:free", S_511e7983, 5) \
    Y(S_9a0d7ce1, 11, "openrouter/", 9, "qwen3-14b", S_9010d2e5, 5) \
    Y(S_13daa77a, 11, "openrouter/", 15, "qwen3-14b-04-28", S_90ff963c, 5) \
    Y(S_e656683d, 11, "openrouter/", 14, "qwen3-14b:free", S_a7b34bb2, 5) \
    Y(S_fa349860, 11, "openrouter/", 15, "qwen3-235b-a22b", S_e4be829e, 5) \
    Y(S_988c25eb, 11, "openrouter/", 21, "qwen3-235b-a22b-04-28", S_ddabc6af, 5) \
    Y(S_8f791ad7, 11, "openrouter/", 21, "qwen3-235b-a22b-07-25", S_3075eda1, 5) \
    Y(S_20a3ad04, 11, "openrouter/", 26, "qwen3-235b-a22b-07-25:free", S_f4992e0c, 5) \
    Y(S_e8391c6b, 11, "openrouter/", 20, "qwen3-235b-a22b-2507", S_a7031f9b, 5) \
    Y(S_bb30ceba, 11, "openrouter/", 25, "qwen3-235b-a22b-2507:free", S_f615e3ee, 5) \
    Y(S_88377755, 11, "openrouter/", 29, "qwen3-235b-a22b-thinking-2507", S_82e6cee1, 5) \
    Y(S_b9b2101b, 11, "openrouter/", 20, "qwen3-235b-a22b:free", S_b6914a44, 5) \
    Y(S_02598be9, 11, "openrouter/", 13, "qwen3-30b-a3b", S_0c1c4a8c, 5) \
    Y(S_d28970b8, 11, "openrouter/", 19, "qwen3-30b-a3b-04-28", S_615216a0, 5) \
    Y(S_87e3c5a2, 11, "openrouter/", 27, "qwen3-30b-a3b-instruct-2507", S_87327a9a, 5) \
    Y(S_5cae8de6, 11, "openrouter/", 27, "qwen3-30b-a3b-thinking-2507", S_36136238, 5) \
    Y(S_63b1de56, 11, "openrouter/", 18, "qwen3-30b-a3b:free", S_a40aaa05, 5) \
    Y(S_566c4761, 11, "openrouter/", 9, "qwen3-32b", S_8d0d8499, 8) \
    Y(S_9301a9d2, 11, "openrouter/", 15, "qwen3-32b-04-28", S_8eef6a75, 5) \
    Y(S_c1fc0cbb, 11, "openrouter/", 14, "qwen3-32b:free", S_c087c806, 5) \
    Y(S_531d84eb, 11, "openrouter/", 8, "qwen3-4b", S_6666b682, 5) \
    Y(S_33ab02d7, 11, "openrouter/", 13, "qwen3-4b:free", S_11b564f8, 5) \
    Y(S_ba848347, 11, "openrouter/", 8, "qwen3-8b", S_78af7b63, 26) \
    Y(S_e7b96064, 11, "openrouter/", 14, "qwen3-8b-04-28", S_d98ebd17, 5) \
    Y(S_762ab5b5, 11, "openrouter/", 13, "qwen3-8b:free", S_6d2ea59b, 26) \
    Y(S_c20dab8f, 11, "openrouter/", 11, "qwen3-coder", S_ef13f078, 5) \
    Y(S_e787438c, 11, "openrouter/", 28, "qwen3-coder-30b-a3b-instruct", S_664ccb17, 5) \
    Y(S_836233e1, 11, "openrouter/", 27, "qwen3-coder-480b-a35b-07-25", S_1f693c32, 5) \
    Y(S_2866832f, 11, "openrouter/", 17, "qwen3-coder-flash", S_ec152890, 5) \
    Y(S_59d79925, 11, "openrouter/", 16, "qwen3-coder-next", S_85aa2d9e, 5) \
    Y(S_dce37359, 11, "openrouter/", 27, "qwen3-coder-next-2025-02-03", S_c4026b50, 5) \
    Y(S_e5603ef6, 11, "openrouter/", 16, "qwen3-coder-plus", S_7b3f4450, 8) \
    Y(S_39f010f3, 11, "openrouter/", 18, "qwen3-coder:exacto", S_f95d37d4, 5) \
    Y(S_d8dfa93a, 11, "openrouter/", 16, "qwen3-coder:free", S_d6ec2b0f, 5) \
    Y(S_026c4326, 11, "openrouter/", 9, "qwen3-max", S_df2f57da, 8) \
    Y(S_ce50fef1, 11, "openrouter/", 18, "qwen3-max-thinking", S_704dfe15, 8) \
    Y(S_a00a0b5a, 11, "openrouter/", 27, "qwen3-max-thinking-20260123", S_19adedf7, 5) \
    Y(S_75437dde, 11, "openrouter/", 27, "qwen3-next-80b-a3b-instruct", S_a50598f5, 10) \
    Y(S_ef1ab598, 11, "openrouter/", 32, "qwen3-next-80b-a3b-instruct-2509", S_553c89f3, 5) \
    Y(S_da3ce3a0, 11, "openrouter/", 32, "qwen3-next-80b-a3b-instruct:free", S_96ee12e5, 5) \
    Y(S_94105f03, 11, "openrouter/", 27, "qwen3-next-80b-a3b-thinking", S_85634b1f, 8) \
    Y(S_f5ab4083, 11, "openrouter/", 32, "qwen3-next-80b-a3b-thinking-2509", S_12dcc4f2, 5) \
    Y(S_44df8a3d, 11, "openrouter/", 27, "qwen3-vl-235b-a22b-instruct", S_b941e3c0, 5) \
    Y(S_474e7099, 11, "openrouter/", 27, "qwen3-vl-235b-a22b-thinking", S_1448158d, 5) \
    Y(S_05be6d2d, 11, "openrouter/", 25, "qwen3-vl-30b-a3b-instruct", S_2de6626b, 5) \
    Y(S_5f023cd7, 11, "openrouter/", 25, "qwen3-vl-30b-a3b-thinking", S_5447a71f, 5) \
    Y(S_54b03f0a, 11, "openrouter/", 21, "qwen3-vl-32b-instruct", S_1ceb7b03, 5) \
    Y(S_e4525ba6, 11, "openrouter/", 20, "qwen3-vl-8b-instruct", S_a9a9bbbf, 5) \
    Y(S_e8054740, 11, "openrouter/", 20, "qwen3-vl-8b-thinking", S_9eeedf54, 5) \
    Y(S_b95a3325, 11, "openrouter/", 17, "qwen3.5-122b-a10b", S_50184763, 5) \
    Y(S_95a05712, 11, "openrouter/", 26, "qwen3.5-122b-a10b-20260224", S_558802aa, 5) \
    Y(S_0a18e274, 11, "openrouter/", 11, "qwen3.5-27b", S_449551c5, 5) \
    Y(S_889cae50, 11, "openrouter/", 20, "qwen3.5-27b-20260224", S_8ef7a7e6, 5) \
    Y(S_056261fe, 11, "openrouter/", 15, "qwen3.5-35b-a3b", S_4015a88c, 5) \
    Y(S_a1c13acc, 11, "openrouter/", 24, "qwen3.5-35b-a3b-20260224", S_9c4ffb9e, 5) \
    Y(S_14854aea, 11, "openrouter/", 17, "qwen3.5-397b-a17b", S_d54e8a8c, 8) \
    Y(S_fdfe91ee, 11, "openrouter/", 26, "qwen3.5-397b-a17b-20260216", S_f6aedf18, 5) \
    Y(S_7fe9103f, 11, "openrouter/", 10, "qwen3.5-9b", S_5f75bbdc, 5) \
    Y(S_e58056ad, 11, "openrouter/", 19, "qwen3.5-9b-20260310", S_15075866, 5) \
    Y(S_90b3d046, 11, "openrouter/", 16, "qwen3.5-9b:batch", S_0fc2e86c, 5) \
    Y(S_0a318851, 11, "openrouter/", 19, "qwen3.5-flash-02-23", S_6867bec1, 5) \
    Y(S_5ceb4735, 11, "openrouter/", 22, "qwen3.5-flash-20260224", S_d9f11b73, 5) \
    Y(S_8ec50721, 11, "openrouter/", 18, "qwen3.5-plus-02-15", S_86206f84, 5) \
    Y(S_524feccd, 11, "openrouter/", 21, "qwen3.5-plus-20260216", S_8a09e6e6, 5) \
    Y(S_e45baff1, 11, "openrouter/", 21, "qwen3.5-plus-20260420", S_e6ceef03, 5) \
    Y(S_f4602c10, 11, "openrouter/", 11, "qwen3.6-27b", S_b51c6e83, 8) \
    Y(S_e180e4d3, 11, "openrouter/", 20, "qwen3.6-27b-20260422", S_5f4a43e7, 5) \
    Y(S_c94ec952, 11, "openrouter/", 15, "qwen3.6-35b-a3b", S_3e1910ad, 8) \
    Y(S_f92b6f0e, 11, "openrouter/", 24, "qwen3.6-35b-a3b-20260415", S_15e84711, 5) \
    Y(S_97fd99b9, 11, "openrouter/", 13, "qwen3.6-flash", S_a34f943a, 5) \
    Y(S_083e84bd, 11, "openrouter/", 19, "qwen3.6-max-preview", S_4ec0b473, 5) \
    Y(S_d0cd73f9, 11, "openrouter/", 28, "qwen3.6-max-preview-20260420", S_8de4aec9, 5) \
    Y(S_6e2b5a75, 11, "openrouter/", 12, "qwen3.6-plus", S_238396b2, 8) \
    Y(S_a1d16d67, 11, "openrouter/", 18, "qwen3.6-plus-04-02", S_d192d0f0, 5) \
    Y(S_610daf59, 11, "openrouter/", 25, "qwen3.6-plus-preview:free", S_7ce1e068, 5) \
    Y(S_acbee1ed, 11, "openrouter/", 17, "qwen3.6-plus:free", S_8cfed2b9, 5) \
    Y(S_ed77e192, 11, "openrouter/", 13, "qwen3.7-flash", S_d52a97f1, 8) \
    Y(S_620ca8d3, 11, "openrouter/", 22, "qwen3.7-flash-20260727", S_96d4a67c, 5) \
    Y(S_26f5c3a8, 11, "openrouter/", 11, "qwen3.7-max", S_e4ec7f97, 8) \
    Y(S_65c369e0, 11, "openrouter/", 20, "qwen3.7-max-20260520", S_18297d45, 5) \
    Y(S_bd7cc35d, 11, "openrouter/", 12, "qwen3.7-plus", S_52206d37, 8) \
    Y(S_5dea200c, 11, "openrouter/", 21, "qwen3.7-plus-20260602", S_b9b6f11b, 5) \
    Y(S_aaf16a29, 11, "openrouter/", 18, "qwen3.7-plus:batch", S_ba719a4f, 5) \
    Y(S_36d3c8e3, 11, "openrouter/", 17, "qwen3.8-2.4t-a95b", S_7f16e50f, 8) \
    Y(S_e4921890, 11, "openrouter/", 26, "qwen3.8-2.4t-a95b-20260812", S_4347d957, 5) \
    Y(S_8a1e3061, 11, "openrouter/", 23, "qwen3.8-2.4t-a95b:batch", S_69cb0f75, 5) \
    Y(S_edc950d7, 11, "openrouter/", 11, "qwen3.8-27b", S_a3ed86be, 8) \
    Y(S_3e78e953, 11, "openrouter/", 20, "qwen3.8-27b-20260814", S_dede20eb, 5) \
    Y(S_83268a9c, 11, "openrouter/", 17, "qwen3.8-27b:batch", S_8e27d1b4, 5) \
    Y(S_259cdd42, 11, "openrouter/", 16, "qwen3.8-27b:free", S_267c678b, 5) \
    Y(S_e16c3e8f, 11, "openrouter/", 13, "qwen3.8-flash", S_012c9814, 8) \
    Y(S_562874e4, 11, "openrouter/", 11, "qwen3.8-max", S_5bb2277b, 8) \
    Y(S_52d3f509, 11, "openrouter/", 16, "qwen3.8-max-0902", S_a0ba7a79, 8) \
    Y(S_857663ce, 11, "openrouter/", 22, "qwen3.8-max-0902:batch", S_7ef1d69b, 5) \
    Y(S_53e8503d, 11, "openrouter/", 20, "qwen3.8-max-20260803", S_454be28d, 5) \
    Y(S_1d7bec29, 11, "openrouter/", 17, "qwen3.8-max-prime", S_aeaf9fb7, 8) \
    Y(S_40ca2ec5, 11, "openrouter/", 18, "qwen3.8-omni-flash", S_bf3684c6, 8) \
    Y(S_1a621289, 11, "openrouter/", 9, "qwen4-max", S_2662bead, 8) \
    Y(S_95acc16c, 11, "openrouter/", 15, "qwerky-72b:free", S_b95267ec, 12) \
    Y(S_d233b34f, 11, "openrouter/", 7, "qwq-32b", S_e8de8781, 5) \
    Y(S_00c0e9bc, 11, "openrouter/", 21, "qwq-32b-arliai-rpr-v1", S_362f7a11, 7) \
    Y(S_3bd037a0, 11, "openrouter/", 26, "qwq-32b-arliai-rpr-v1:free", S_2857c6ad, 7) \
    Y(S_042479ad, 11, "openrouter/", 15, "qwq-32b-preview", S_5545af77, 31) \
    Y(S_5bf41e55, 11, "openrouter/", 20, "qwq-32b-preview:free", S_8c463ca3, 5) \
    Y(S_1280b928, 11, "openrouter/", 12, "qwq-32b:free", S_5265c486, 5) \
    Y(S_9e44c4ce, 11, "openrouter/", 7, "r1-1776", S_be18a904, 11) \
    X(S_744c2b2c, 11, "openrouter/", 23, "raifle/sorcererlm-8x22b") \
    X(S_e180eae3, 11, "openrouter/", 25, "recursive/flint-v1.0:free") \
    Y(S_eca0c34c, 11, "openrouter/", 14, "reflection-70b", S_0658d2bb, 11) \
    Y(S_d1232ce5, 11, "openrouter/", 19, "reflection-70b:free", S_8212a704, 11) \
    X(S_7122054a, 11, "openrouter/", 29, "reflection/beam-1.0-501b-a23b") \
    Y(S_45322b57, 11, "openrouter/", 6, "reflex", S_143b2b68, 6) \
    Y(S_4e101d93, 11, "openrouter/", 14, "reka-edge-2603", S_78aaee57, 7) \
    Y(S_bd060297, 11, "openrouter/", 12, "reka-flash-3", S_2d5d7cbf, 7) \
    Y(S_c2fdfcad, 11, "openrouter/", 17, "reka-flash-3:free", S_9d66e200, 7) \
    X(S_269971ca, 11, "openrouter/", 14, "reka/reka-edge") \
    X(S_acfefd7b, 11, "openrouter/", 16, "rekaai/reka-edge") \
    X(S_78aaee57, 11, "openrouter/", 21, "rekaai/reka-edge-2603") \
    X(S_2d5d7cbf, 11, "openrouter/", 19, "rekaai/reka-flash-3") \
    X(S_9d66e200, 11, "openrouter/", 24, "rekaai/reka-flash-3:free") \
    Y(S_bbd8ed14, 11, "openrouter/", 14, "relace-apply-3", S_3169afc1, 7) \
    Y(S_3733917d, 11, "openrouter/", 13, "relace-search", S_6e822806, 7) \
    Y(S_8aa50c57, 11, "openrouter/", 22, "relace-search-20251208", S_4bb1b466, 7) \
    X(S_3169afc1, 11, "openrouter/", 21, "relace/relace-apply-3") \
    X(S_6e822806, 11, "openrouter/", 20, "relace/relace-search") \
    X(S_4bb1b466, 11, "openrouter/", 29, "relace/relace-search-20251208") \
    Y(S_a84d81cb, 11, "openrouter/", 17, "remm-slerp-l2-13b", S_ab5ef5cb, 7) \
    Y(S_d62530be, 11, "openrouter/", 26, "remm-slerp-l2-13b:extended", S_aabd8ed4, 7) \
    X(S_43b45a16, 11, "openrouter/", 14, "respan/span-01") \
    X(S_de79e7fd, 11, "openrouter/", 24, "respan/span-01-lite:free") \
    X(S_cbf5eb21, 11, "openrouter/", 14, "respan/span-02") \
    X(S_ece09395, 11, "openrouter/", 30, "ricursiveai/ripple-65b-preview") \
    Y(S_98c68b38, 11, "openrouter/", 7, "ring-1t", S_980f0c15, 12) \
    Y(S_a9c5ae23, 11, "openrouter/", 11, "ring-2.6-1t", S_3cffe5bb, 12) \
    Y(S_c0507154, 11, "openrouter/", 20, "ring-2.6-1t-20260508", S_5a50cdde, 12) \
    Y(S_ac47f65a, 11, "openrouter/", 16, "ring-2.6-1t:free", S_a9b87a6a, 12) \
    Y(S_3a238d94, 11, "openrouter/", 18, "ripple-65b-preview", S_ece09395, 12) \
    Y(S_9b7d4852, 11, "openrouter/", 14, "rnj-1-instruct", S_9182a63c, 12) \
    Y(S_f0f1de3c, 11, "openrouter/", 13, "rocinante-12b", S_b3af43ad, 11) \
    Y(S_68b2651c, 11, "openrouter/", 25, "rogue-rose-103b-v0.2:free", S_b1ef8481, 16) \
    Y(S_e3d5311d, 11, "openrouter/", 6, "router", S_6616ee0e, 6) \
    Y(S_cfe1c9ab, 11, "openrouter/", 13, "sakana-namazu", S_8884d7b5, 7) \
    X(S_6a4d323e, 11, "openrouter/", 15, "sakana/fugu-max") \
    X(S_81086409, 11, "openrouter/", 17, "sakana/fugu-ultra") \
    X(S_c9205393, 11, "openrouter/", 26, "sakana/fugu-ultra-20260615") \
    X(S_ba15dde6, 11, "openrouter/", 20, "sakana/fugu-ultra-v2") \
    X(S_7715d0c7, 11, "openrouter/", 22, "sakana/namazu-20260811") \
    X(S_8884d7b5, 11, "openrouter/", 20, "sakana/sakana-namazu") \
    X(S_5cce693d, 11, "openrouter/", 24, "sao10k/fimbulvetr-11b-v2") \
    X(S_ba58d11b, 11, "openrouter/", 21, "sao10k/l3-euryale-70b") \
    X(S_861a2c70, 11, "openrouter/", 20, "sao10k/l3-lunaris-8b") \
    X(S_7cf40e66, 11, "openrouter/", 25, "sao10k/l3.1-70b-hanami-x1") \
    X(S_1aeffd1f, 11, "openrouter/", 23, "sao10k/l3.1-euryale-70b") \
    X(S_9bcddf4a, 11, "openrouter/", 23, "sao10k/l3.3-euryale-70b") \
    X(S_d8250a65, 11, "openrouter/", 28, "sao10k/l3.3-euryale-70b-v2.3") \
    Y(S_80422eba, 11, "openrouter/", 8, "sarvam-m", S_96a39356, 9) \
    Y(S_498aa05f, 11, "openrouter/", 13, "sarvam-m:free", S_35020e42, 9) \
    X(S_96a39356, 11, "openrouter/", 17, "sarvamai/sarvam-m") \
    X(S_35020e42, 11, "openrouter/", 22, "sarvamai/sarvam-m:free") \
    X(S_63637f8b, 11, "openrouter/", 20, "scaledown/classify-1") \
    X(S_69d0a9b3, 11, "openrouter/", 37, "scb10x/llama3.1-typhoon2-70b-instruct") \
    X(S_1f7ab122, 11, "openrouter/", 36, "scb10x/llama3.1-typhoon2-8b-instruct") \
    Y(S_455573ab, 11, "openrouter/", 19, "schematron-v2-small", S_a47fc8c7, 14) \
    Y(S_ca17ef95, 11, "openrouter/", 19, "schematron-v2-turbo", S_64e24f77, 14) \
    Y(S_9b26b86c, 11, "openrouter/", 8, "seed-1.6", S_868a86f0, 15) \
    Y(S_34268b56, 11, "openrouter/", 17, "seed-1.6-20250625", S_8c4c85c4, 15) \
    Y(S_ca5203cf, 11, "openrouter/", 14, "seed-1.6-flash", S_0cc0a174, 15) \
    Y(S_20616fe6, 11, "openrouter/", 23, "seed-1.6-flash-20250625", S_180c71a9, 15) \
    Y(S_39f0897a, 11, "openrouter/", 14, "seed-2-1-turbo", S_b8564195, 15) \
    Y(S_b903f476, 11, "openrouter/", 23, "seed-2-1-turbo-20260810", S_50c4d611, 15) \
    Y(S_a54f0566, 11, "openrouter/", 13, "seed-2.0-code", S_20ce09f4, 15) \
    Y(S_f254a85a, 11, "openrouter/", 22, "seed-2.0-code-20260730", S_690eddfc, 15) \
    Y(S_3c73df0d, 11, "openrouter/", 13, "seed-2.0-lite", S_f9464f9c, 15) \
    Y(S_0b1c3478, 11, "openrouter/", 22, "seed-2.0-lite-20260309", S_1d1a4918, 15) \
    Y(S_bad15f75, 11, "openrouter/", 13, "seed-2.0-mini", S_c4235ae9, 15) \
    Y(S_fcd82b53, 11, "openrouter/", 22, "seed-2.0-mini-20260224", S_cf69a903, 15) \
    Y(S_c89c15e8, 11, "openrouter/", 21, "seed-oss-36b-instruct", S_9c33fd39, 15) \
    X(S_b1e55633, 11, "openrouter/", 49, "sentientagi/dobby-mini-unhinged-plus-llama-3.1-8b") \
    X(S_e26455df, 11, "openrouter/", 30, "shisa-ai/shisa-v2-llama3.3-70b") \
    X(S_9182fa5d, 11, "openrouter/", 35, "shisa-ai/shisa-v2-llama3.3-70b:free") \
    Y(S_fb6c944d, 11, "openrouter/", 21, "shisa-v2-llama3.3-70b", S_e26455df, 9) \
    Y(S_895a5990, 11, "openrouter/", 26, "shisa-v2-llama3.3-70b:free", S_9182fa5d, 9) \
    Y(S_b64af198, 11, "openrouter/", 14, "skyfall-36b-v2", S_e6dab278, 11) \
    Y(S_5d1c7d58, 11, "openrouter/", 12, "solar-decide", S_c8080938, 8) \
    Y(S_4a56d931, 11, "openrouter/", 18, "solar-decide-flash", S_06292df6, 8) \
    Y(S_9e344bf4, 11, "openrouter/", 11, "solar-mini4", S_cfecdc68, 8) \
    Y(S_eb6d1509, 11, "openrouter/", 11, "solar-pro-3", S_40b3bf4d, 8) \
    Y(S_e68cdc65, 11, "openrouter/", 16, "solar-pro-3:free", S_0767ccff, 8) \
    Y(S_3ac4394a, 11, "openrouter/", 10, "solar-pro4", S_43a65cc5, 8) \
    Y(S_7d2e3882, 11, "openrouter/", 19, "solar-pro4-20260810", S_2ca87d8a, 8) \
    Y(S_370f9958, 11, "openrouter/", 5, "sonar", S_3738c115, 11) \
    Y(S_af2ac085, 11, "openrouter/", 19, "sonar-deep-research", S_e51977d6, 11) \
    Y(S_24c65db7, 11, "openrouter/", 9, "sonar-pro", S_ae138ce9, 11) \
    Y(S_01bb1ee5, 11, "openrouter/", 16, "sonar-pro-search", S_9075014b, 11) \
    Y(S_0c492f19, 11, "openrouter/", 15, "sonar-reasoning", S_e0c5aeda, 11) \
    Y(S_7fa5e676, 11, "openrouter/", 19, "sonar-reasoning-pro", S_3de5b411, 11) \
    Y(S_c99607e1, 11, "openrouter/", 33, "sophosympatheia/midnight-rose-70b", S_fef8f53f, 0) \
    X(S_b1ef8481, 11, "openrouter/", 41, "sophosympatheia/rogue-rose-103b-v0.2:free") \
    Y(S_11fc8d30, 11, "openrouter/", 16, "sorcererlm-8x22b", S_744c2b2c, 7) \
    Y(S_f891308b, 11, "openrouter/", 7, "span-01", S_43b45a16, 7) \
    Y(S_2fdad8ac, 11, "openrouter/", 17, "span-01-lite:free", S_de79e7fd, 7) \
    Y(S_64a68af5, 11, "openrouter/", 7, "span-02", S_cbf5eb21, 7) \
    Y(S_05e1aa20, 11, "openrouter/", 9, "spotlight", S_973905a2, 9) \
    X(S_4be5a3a0, 11, "openrouter/", 16, "stealth/ox-alpha") \
    X(S_069f061c, 11, "openrouter/", 30, "steelskull/l3.3-electra-r1-70b") \
    Y(S_dd97cceb, 11, "openrouter/", 14, "step-3.5-flash", S_530db4da, 8) \
    Y(S_9f363c2c, 11, "openrouter/", 19, "step-3.5-flash:free", S_952d0f24, 8) \
    Y(S_3c6e2f7e, 11, "openrouter/", 14, "step-3.7-flash", S_1e43a06d, 8) \
    Y(S_115a1d74, 11, "openrouter/", 23, "step-3.7-flash-20260528", S_ce5540db, 8) \
    Y(S_f6ce92bf, 11, "openrouter/", 14, "step-5-preview", S_cdb84c79, 8) \
    Y(S_6773f386, 11, "openrouter/", 5, "step3", S_0c88d0dc, 11) \
    X(S_0c88d0dc, 11, "openrouter/", 16, "stepfun-ai/step3") \
    X(S_530db4da, 11, "openrouter/", 22, "stepfun/step-3.5-flash") \
    X(S_952d0f24, 11, "openrouter/", 27, "stepfun/step-3.5-flash:free") \
    Y(S_0fa92e66, 11, "openrouter/", 22, "stepfun/step-3.7-flash", S_1e43a06d, 0) \
    X(S_ce5540db, 11, "openrouter/", 31, "stepfun/step-3.7-flash-20260528") \
    Y(S_65c3255a, 11, "openrouter/", 22, "stepfun/step-5-preview", S_cdb84c79, 0) \
    Y(S_c26e87f2, 11, "openrouter/", 20, "stripedhyena-nous-7b", S_7cb8ffdc, 17) \
    X(S_1ccba07a, 11, "openrouter/", 18, "switchpoint/router") \
    Y(S_b18e56ce, 11, "openrouter/", 33, "teknium/openhermes-2.5-mistral-7b", S_2899f1de, 0) \
    X(S_f1e7ba9a, 11, "openrouter/", 29, "tencent/hunyuan-a13b-instruct") \
    X(S_d7776114, 11, "openrouter/", 34, "tencent/hunyuan-a13b-instruct:free") \
    X(S_f6738976, 11, "openrouter/", 19, "tencent/hy-mt2-1.8b") \
    X(S_d5bbc2ad, 11, "openrouter/", 28, "tencent/hy-mt2-1.8b-20260521") \
    X(S_026d413b, 11, "openrouter/", 22, "tencent/hy-mt2-30b-a3b") \
    X(S_4e83f50b, 11, "openrouter/", 31, "tencent/hy-mt2-30b-a3b-20260521") \
    X(S_5c6a48cb, 11, "openrouter/", 17, "tencent/hy-mt2-7b") \
    Y(S_ff16ebc1, 11, "openrouter/", 11, "tencent/hy3", S_19a85e34, 0) \
    X(S_6dd7dbe2, 11, "openrouter/", 20, "tencent/hy3-20260706") \
    Y(S_4f703d79, 11, "openrouter/", 19, "tencent/hy3-preview", S_6828d0c3, 0) \
    X(S_a95e8948, 11, "openrouter/", 28, "tencent/hy3-preview-20260421") \
    X(S_05f21406, 11, "openrouter/", 24, "tencent/hy3-preview:free") \
    X(S_1c60d780, 11, "openrouter/", 16, "tencent/hy3:free") \
    Y(S_8fe78f11, 11, "openrouter/", 11, "tencent/hy4", S_11d81055, 0) \
    X(S_4c50c357, 11, "openrouter/", 17, "tencent/hy4-flash") \
    Y(S_3d3f8a82, 11, "openrouter/", 19, "tencent/hy4-preview", S_90be7ece, 0) \
    Y(S_727482a4, 11, "openrouter/", 20, "ternary-bonsai-2-27b", S_df1e0879, 9) \
    Y(S_0af213b7, 11, "openrouter/", 19, "ternary-bonsai-2-9b", S_6e91aba7, 9) \
    Y(S_654e8179, 11, "openrouter/", 20, "tev1-4b-experimental", S_665a872c, 17) \
    Y(S_8bcb16b1, 11, "openrouter/", 22, "text-embedding-3-large", S_e26e191a, 7) \
    X(S_a493639a, 11, "openrouter/", 26, "thedrummer/anubis-70b-v1.1") \
    X(S_d3894b6c, 11, "openrouter/", 29, "thedrummer/anubis-pro-105b-v1") \
    X(S_4bdb65d2, 11, "openrouter/", 27, "thedrummer/cydonia-24b-v4.1") \
    X(S_b3af43ad, 11, "openrouter/", 24, "thedrummer/rocinante-12b") \
    X(S_e6dab278, 11, "openrouter/", 25, "thedrummer/skyfall-36b-v2") \
    X(S_3f32c46b, 11, "openrouter/", 25, "thedrummer/unslopnemo-12b") \
    X(S_fbf59998, 11, "openrouter/", 30, "thedrummer/unslopnemo-12b:free") \
    X(S_013c8fbb, 11, "openrouter/", 26, "thedrummer/valkyrie-49b-v1") \
    Y(S_e35719f8, 11, "openrouter/", 24, "thinkingmachines/inkling", S_dd221551, 0) \
    Y(S_7e9eed67, 11, "openrouter/", 32, "thinkingmachines/inkling-2-small", S_8281bea3, 15) \
    X(S_022fe57f, 11, "openrouter/", 37, "thinkingmachines/inkling-2-small:free") \
    X(S_2ce99264, 11, "openrouter/", 33, "thinkingmachines/inkling-20260715") \
    Y(S_80654198, 11, "openrouter/", 30, "thinkingmachines/inkling-small", S_619b9f06, 0) \
    X(S_5ce8ec80, 11, "openrouter/", 39, "thinkingmachines/inkling-small-20260730") \
    X(S_7d392c2c, 11, "openrouter/", 36, "thinkingmachines/inkling-small:batch") \
    X(S_87ea7839, 11, "openrouter/", 35, "thinkingmachines/inkling-small:free") \
    X(S_70003002, 11, "openrouter/", 30, "thinkingmachines/inkling:batch") \
    X(S_d1873db2, 11, "openrouter/", 29, "thinkingmachines/inkling:free") \
    X(S_cd116f6e, 11, "openrouter/", 15, "thudm/glm-4-32b") \
    X(S_0750bddb, 11, "openrouter/", 20, "thudm/glm-4-32b:free") \
    X(S_d6b3acfc, 11, "openrouter/", 19, "thudm/glm-4-9b:free") \
    X(S_efdaadc1, 11, "openrouter/", 26, "thudm/glm-4.1v-9b-thinking") \
    X(S_6ad30959, 11, "openrouter/", 16, "thudm/glm-z1-32b") \
    X(S_8e1889b4, 11, "openrouter/", 21, "thudm/glm-z1-32b:free") \
    X(S_cc5895f2, 11, "openrouter/", 20, "thudm/glm-z1-9b:free") \
    X(S_672a1047, 11, "openrouter/", 27, "thudm/glm-z1-rumination-32b") \
    Y(S_494cfb06, 11, "openrouter/", 15, "tng-r1t-chimera", S_56be754a, 8) \
    Y(S_771a7175, 11, "openrouter/", 20, "tng-r1t-chimera:free", S_e9d65a89, 8) \
    X(S_104a5019, 11, "openrouter/", 28, "tngtech/deepseek-r1t-chimera") \
    X(S_1779c054, 11, "openrouter/", 33, "tngtech/deepseek-r1t-chimera:free") \
    X(S_1f666017, 11, "openrouter/", 29, "tngtech/deepseek-r1t2-chimera") \
    X(S_cd277d30, 11, "openrouter/", 34, "tngtech/deepseek-r1t2-chimera:free") \
    X(S_56be754a, 11, "openrouter/", 23, "tngtech/tng-r1t-chimera") \
    X(S_e9d65a89, 11, "openrouter/", 28, "tngtech/tng-r1t-chimera:free") \
    X(S_7cb8ffdc, 11, "openrouter/", 37, "togethercomputer/stripedhyena-nous-7b") \
    X(S_665a872c, 11, "openrouter/", 37, "togethercomputer/tev1-4b-experimental") \
    X(S_ad2bc113, 11, "openrouter/", 49, "tokyotech-llm/llama-3.1-swallow-70b-instruct-v0.3") \
    X(S_1691c596, 11, "openrouter/", 48, "tokyotech-llm/llama-3.1-swallow-8b-instruct-v0.3") \
    Y(S_261c0e60, 11, "openrouter/", 27, "tongyi-deepresearch-30b-a3b", S_42179a27, 8) \
    Y(S_0ea809ce, 11, "openrouter/", 32, "tongyi-deepresearch-30b-a3b:free", S_4d2ad127, 8) \
    Y(S_dc15cb13, 11, "openrouter/", 10, "toppy-m-7b", S_f66818e5, 7) \
    Y(S_178c298d, 11, "openrouter/", 15, "toppy-m-7b:free", S_61df6a9f, 7) \
    Y(S_f1c47156, 11, "openrouter/", 16, "toppy-m-7b:nitro", S_df0812f6, 7) \
    Y(S_832e9cba, 11, "openrouter/", 21, "trinity-large-preview", S_deba60cc, 9) \
    Y(S_4e878c2d, 11, "openrouter/", 26, "trinity-large-preview:free", S_a11d6485, 9) \
    Y(S_38936f0d, 11, "openrouter/", 22, "trinity-large-thinking", S_addf27c4, 6) \
    Y(S_b3d7368e, 11, "openrouter/", 27, "trinity-large-thinking:free", S_def3dda9, 9) \
    Y(S_ddba6021, 11, "openrouter/", 12, "trinity-mini", S_68a25164, 9) \
    Y(S_69a76afd, 11, "openrouter/", 17, "trinity-mini:free", S_b1ef9faf, 9) \
    X(S_3ab97399, 11, "openrouter/", 17, "typesafe/jev-1.13") \
    X(S_b04ce494, 11, "openrouter/", 17, "typesafe/jev-1.14") \
    Y(S_2bf9ddd0, 11, "openrouter/", 14, "ui-tars-1.5-7b", S_163338fc, 10) \
    Y(S_13e58ec3, 11, "openrouter/", 16, "ui-tars-72b:free", S_17a7d954, 19) \
    Y(S_6d198bdf, 11, "openrouter/", 15, "unbiased/pareto", S_ef60fb5c, 0) \
    X(S_047b377b, 11, "openrouter/", 21, "unbiased/pareto-26.10") \
    X(S_f47e18ca, 11, "openrouter/", 29, "unbiased/pareto-26.10-preview") \
    X(S_d1c4cfb4, 11, "openrouter/", 20, "unbiased/pareto-26.9") \
    Y(S_41dff499, 11, "openrouter/", 10, "uncensored", S_df655727, 8) \
    Y(S_4c636503, 11, "openrouter/", 15, "uncensored:free", S_2baa17c0, 7) \
    X(S_ab5ef5cb, 11, "openrouter/", 24, "undi95/remm-slerp-l2-13b") \
    X(S_aabd8ed4, 11, "openrouter/", 33, "undi95/remm-slerp-l2-13b:extended") \
    X(S_f66818e5, 11, "openrouter/", 17, "undi95/toppy-m-7b") \
    X(S_61df6a9f, 11, "openrouter/", 22, "undi95/toppy-m-7b:free") \
    X(S_df0812f6, 11, "openrouter/", 23, "undi95/toppy-m-7b:nitro") \
    Y(S_0961269c, 11, "openrouter/", 14, "unslopnemo-12b", S_3f32c46b, 11) \
    Y(S_1bd28948, 11, "openrouter/", 19, "unslopnemo-12b:free", S_fbf59998, 11) \
    X(S_c8080938, 11, "openrouter/", 20, "upstage/solar-decide") \
    X(S_06292df6, 11, "openrouter/", 26, "upstage/solar-decide-flash") \
    X(S_cfecdc68, 11, "openrouter/", 19, "upstage/solar-mini4") \
    X(S_40b3bf4d, 11, "openrouter/", 19, "upstage/solar-pro-3") \
    X(S_0767ccff, 11, "openrouter/", 24, "upstage/solar-pro-3:free") \
    X(S_43a65cc5, 11, "openrouter/", 18, "upstage/solar-pro4") \
    X(S_2ca87d8a, 11, "openrouter/", 27, "upstage/solar-pro4-20260810") \
    Y(S_05146e29, 11, "openrouter/", 15, "valkyrie-49b-v1", S_013c8fbb, 11) \
    X(S_3661f062, 11, "openrouter/", 17, "venice/uncensored") \
    X(S_2baa17c0, 11, "openrouter/", 22, "venice/uncensored:free") \
    Y(S_e6eef1ef, 11, "openrouter/", 14, "virtuoso-large", S_b581a4da, 9) \
    Y(S_7b257b04, 11, "openrouter/", 18, "virtuoso-medium-v2", S_7ab10f3e, 9) \
    Y(S_182d31bc, 11, "openrouter/", 22, "voxtral-small-24b-2507", S_782de3e2, 8) \
    Y(S_0dea0439, 11, "openrouter/", 28, "wayfarer-large-70b-llama-3.3", S_d717b821, 14) \
    Y(S_fb475e1b, 11, "openrouter/", 6, "weaver", S_d400c142, 7) \
    Y(S_e11309a0, 11, "openrouter/", 13, "wizardlm-2-7b", S_12b05651, 10) \
    Y(S_086c9f94, 11, "openrouter/", 16, "wizardlm-2-8x22b", S_303d7f44, 10) \
    X(S_60be52e2, 11, "openrouter/", 17, "writer/palmyra-x5") \
    X(S_1cb720b8, 11, "openrouter/", 26, "writer/palmyra-x5-20250428") \
    X(S_53d9cf77, 11, "openrouter/", 11, "x-ai/grok-2") \
    X(S_6837e58d, 11, "openrouter/", 16, "x-ai/grok-2-1212") \
    X(S_69c2e45f, 11, "openrouter/", 16, "x-ai/grok-2-mini") \
    X(S_50d5ecf3, 11, "openrouter/", 23, "x-ai/grok-2-vision-1212") \
    X(S_7238c079, 11, "openrouter/", 11, "x-ai/grok-3") \
    X(S_6ed91b9a, 11, "openrouter/", 16, "x-ai/grok-3-beta") \
    X(S_133e6ccf, 11, "openrouter/", 16, "x-ai/grok-3-mini") \
    X(S_d3c4a68f, 11, "openrouter/", 21, "x-ai/grok-3-mini-beta") \
    X(S_856728ba, 11, "openrouter/", 11, "x-ai/grok-4") \
    X(S_788a6a4c, 11, "openrouter/", 16, "x-ai/grok-4-fast") \
    X(S_f153266a, 11, "openrouter/", 21, "x-ai/grok-4-fast:free") \
    X(S_ce126311, 11, "openrouter/", 18, "x-ai/grok-4.1-fast") \
    X(S_5ddd66e5, 11, "openrouter/", 23, "x-ai/grok-4.1-fast:free") \
    X(S_1bb3b8eb, 11, "openrouter/", 14, "x-ai/grok-4.20") \
    X(S_44b8d4fd, 11, "openrouter/", 23, "x-ai/grok-4.20-20260309") \
    X(S_35723a2c, 11, "openrouter/", 19, "x-ai/grok-4.20-beta") \
    X(S_800b06e3, 11, "openrouter/", 26, "x-ai/grok-4.20-multi-agent") \
    X(S_1c955f26, 11, "openrouter/", 35, "x-ai/grok-4.20-multi-agent-20260309") \
    X(S_af76ae78, 11, "openrouter/", 31, "x-ai/grok-4.20-multi-agent-beta") \
    X(S_4ab2f0dd, 11, "openrouter/", 13, "x-ai/grok-4.3") \
    X(S_d180c4e9, 11, "openrouter/", 22, "x-ai/grok-4.3-20260430") \
    X(S_62ecaf79, 11, "openrouter/", 19, "x-ai/grok-4.3:batch") \
    X(S_5d502bed, 11, "openrouter/", 13, "x-ai/grok-4.5") \
    X(S_254e922b, 11, "openrouter/", 22, "x-ai/grok-4.5-20260708") \
    X(S_984bbb35, 11, "openrouter/", 13, "x-ai/grok-4.6") \
    X(S_969f4ea9, 11, "openrouter/", 22, "x-ai/grok-4.6-20260810") \
    X(S_291d688c, 11, "openrouter/", 19, "x-ai/grok-4.6:batch") \
    X(S_8422bdf4, 11, "openrouter/", 13, "x-ai/grok-4.7") \
    X(S_b527e514, 11, "openrouter/", 19, "x-ai/grok-4.7:batch") \
    X(S_ab04c3d4, 11, "openrouter/", 14, "x-ai/grok-beta") \
    X(S_cb5e7e04, 11, "openrouter/", 19, "x-ai/grok-build-0.1") \
    X(S_ae928eac, 11, "openrouter/", 28, "x-ai/grok-build-0.1-20260520") \
    X(S_b58e6219, 11, "openrouter/", 21, "x-ai/grok-code-fast-1") \
    X(S_2cf3fcdc, 11, "openrouter/", 21, "x-ai/grok-vision-beta") \
    X(S_d6aee18d, 11, "openrouter/", 20, "xiaomi/mimo-v2-flash") \
    X(S_85fa1e55, 11, "openrouter/", 25, "xiaomi/mimo-v2-flash:free") \
    X(S_547c70a3, 11, "openrouter/", 19, "xiaomi/mimo-v2-omni") \
    X(S_00e5f7d2, 11, "openrouter/", 18, "xiaomi/mimo-v2-pro") \
    Y(S_cd9c5d7b, 11, "openrouter/", 16, "xiaomi/mimo-v2.5", S_07dcf2a8, 0) \
    X(S_b1dd81fa, 11, "openrouter/", 25, "xiaomi/mimo-v2.5-20260422") \
    Y(S_813d9eed, 11, "openrouter/", 20, "xiaomi/mimo-v2.5-pro", S_be001b3a, 0) \
    X(S_5cc60775, 11, "openrouter/", 29, "xiaomi/mimo-v2.5-pro-20260422") \
    Y(S_913ae091, 11, "openrouter/", 22, "xiaomi/mimo-v2.6-flash", S_e98b5255, 0) \
    Y(S_0115b283, 11, "openrouter/", 20, "xiaomi/mimo-v2.6-pro", S_f1f250c9, 0) \
    X(S_3b19f901, 11, "openrouter/", 31, "xiaomi/mimo-v2.6-pro-ultraspeed") \
    Y(S_3cb52eb4, 11, "openrouter/", 20, "xing4.0-29b-a4b:free", S_48e71394, 13) \
    X(S_48e71394, 11, "openrouter/", 33, "xingchen-agi/xing4.0-29b-a4b:free") \
    Y(S_b42e7d1d, 11, "openrouter/", 11, "xwin-lm-70b", S_7aa12782, 8) \
    X(S_7aa12782, 11, "openrouter/", 19, "xwin-lm/xwin-lm-70b") \
    Y(S_f8ad4c52, 11, "openrouter/", 8, "yi-large", S_070d6960, 6) \
    X(S_49b49e47, 11, "openrouter/", 14, "z-ai/glm-4-32b") \
    X(S_6a503cbc, 11, "openrouter/", 12, "z-ai/glm-4.5") \
    X(S_b3bdc06b, 11, "openrouter/", 16, "z-ai/glm-4.5-air") \
    X(S_d7b1b853, 11, "openrouter/", 21, "z-ai/glm-4.5-air:free") \
    X(S_d5b83d2e, 11, "openrouter/", 13, "z-ai/glm-4.5v") \
    X(S_9fc54f50, 11, "openrouter/", 12, "z-ai/glm-4.6") \
    X(S_929ebed0, 11, "openrouter/", 21, "z-ai/glm-4.6-20251208") \
    X(S_fc459420, 11, "openrouter/", 19, "z-ai/glm-4.6:exacto") \
    X(S_9d4161cd, 11, "openrouter/", 13, "z-ai/glm-4.6v") \
    Y(S_81b2b249, 11, "openrouter/", 12, "z-ai/glm-4.7", S_51a42abd, 0) \
    X(S_f17e83e7, 11, "openrouter/", 21, "z-ai/glm-4.7-20251222") \
    X(S_135f3262, 11, "openrouter/", 18, "z-ai/glm-4.7-flash") \
    X(S_d96849da, 11, "openrouter/", 27, "z-ai/glm-4.7-flash-20260119") \
    Y(S_f1745cb0, 11, "openrouter/", 10, "z-ai/glm-5", S_815c25d7, 0) \
    X(S_373c049a, 11, "openrouter/", 19, "z-ai/glm-5-20260211") \
    X(S_fced1c15, 11, "openrouter/", 16, "z-ai/glm-5-turbo") \
    X(S_9db3b45e, 11, "openrouter/", 25, "z-ai/glm-5-turbo-20260315") \
    Y(S_857585bf, 11, "openrouter/", 12, "z-ai/glm-5.1", S_f009ea10, 0) \
    X(S_36187ee1, 11, "openrouter/", 21, "z-ai/glm-5.1-20260406") \
    Y(S_356bf940, 11, "openrouter/", 12, "z-ai/glm-5.2", S_174ab87a, 0) \
    X(S_cc872499, 11, "openrouter/", 21, "z-ai/glm-5.2-20260616") \
    X(S_96b32c18, 11, "openrouter/", 18, "z-ai/glm-5.2:batch") \
    X(S_3df67faa, 11, "openrouter/", 17, "z-ai/glm-5.2:free") \
    Y(S_f0c9d779, 11, "openrouter/", 12, "z-ai/glm-5.3", S_c36ffbaf, 0) \
    X(S_10069b92, 11, "openrouter/", 21, "z-ai/glm-5.3-20260816") \
    Y(S_0f9edf85, 11, "openrouter/", 18, "z-ai/glm-5.3-flash", S_9350da8b, 0) \
    X(S_6aa8800d, 11, "openrouter/", 24, "z-ai/glm-5.3-flash:batch") \
    X(S_8a70c9ec, 11, "openrouter/", 19, "z-ai/glm-5.3-flashx") \
    X(S_4a553198, 11, "openrouter/", 25, "z-ai/glm-5.3-flashx-legal") \
    X(S_78459564, 11, "openrouter/", 18, "z-ai/glm-5.3-prime") \
    X(S_9e4bdc08, 11, "openrouter/", 18, "z-ai/glm-5.3:batch") \
    X(S_e7e9b7d3, 11, "openrouter/", 17, "z-ai/glm-5v-turbo") \
    X(S_f4ccbf74, 11, "openrouter/", 26, "z-ai/glm-5v-turbo-20260401") \
    Y(S_e40dbe1e, 11, "openrouter/", 19, "zephyr-7b-beta:free", S_9192a4b6, 14) \
    X(S_18bd415c, 11, "openrouter/", 30, "~anthropic/claude-fable-latest") \
    X(S_03cbd11e, 11, "openrouter/", 30, "~anthropic/claude-haiku-latest") \
    X(S_94e4cc00, 11, "openrouter/", 29, "~anthropic/claude-opus-latest") \
    X(S_ba72258e, 11, "openrouter/", 31, "~anthropic/claude-sonnet-latest") \
    X(S_1a454374, 11, "openrouter/", 31, "~deepseek/deepseek-flash-latest") \
    X(S_a32c5584, 11, "openrouter/", 29, "~deepseek/deepseek-pro-latest") \
    X(S_e3b6701c, 11, "openrouter/", 34, "~deepseek/deepseek-v4-flash-latest") \
    X(S_86eddd99, 11, "openrouter/", 27, "~google/gemini-flash-latest") \
    X(S_3c3dee0c, 11, "openrouter/", 25, "~google/gemini-pro-latest") \
    X(S_91734756, 11, "openrouter/", 17, "~liquid/d1-latest") \
    X(S_91cdafa3, 11, "openrouter/", 23, "~liquid/d1-ultra-latest") \
    X(S_2201326a, 11, "openrouter/", 23, "~moonshotai/kimi-latest") \
    X(S_d43a70c8, 11, "openrouter/", 24, "~openai/gpt-astra-latest") \
    X(S_2df42e76, 11, "openrouter/", 18, "~openai/gpt-latest") \
    X(S_78d01b3b, 11, "openrouter/", 23, "~openai/gpt-luna-latest") \
    X(S_924dd487, 11, "openrouter/", 23, "~openai/gpt-mini-latest") \
    X(S_a3d8010e, 11, "openrouter/", 22, "~openai/gpt-sol-latest") \
    X(S_e93d47ed, 11, "openrouter/", 24, "~openai/gpt-terra-latest") \
    X(S_1f2c2eec, 11, "openrouter/", 37, "~perplexity/pplx-decider-flash-latest") \
    X(S_af36d225, 11, "openrouter/", 31, "~perplexity/pplx-decider-latest") \
    X(S_e6591fa7, 11, "openrouter/", 20, "~typesafe/jev-latest") \
    X(S_a319b2ed, 11, "openrouter/", 23, "~unbiased/pareto-latest") \
    X(S_40f55209, 11, "openrouter/", 17, "~x-ai/grok-latest") \
    X(S_65dd3ed6, 11, "openrouter/", 22, "~z-ai/glm-flash-latest") \
    X(S_1d14e701, 11, "openrouter/", 16, "~z-ai/glm-latest") \
    X(S_9202af6c, 0, "", 6, "oracle") \
    X(S_9790b8f4, 0, "", 3, "ovh") \
    X(S_abd12663, 0, "", 11, "ovhcloud-ai") \
    Y(S_c6a2631f, 9, "ovhcloud/", 29, "DeepSeek-R1-Distill-Llama-70B", S_166e35df, 12) \
    Y(S_1ba5684a, 9, "ovhcloud/", 22, "Llama-3.1-70B-Instruct", S_7380069d, 16) \
    X(S_cb879f5e, 9, "ovhcloud/", 27, "Meta-Llama-3_1-70B-Instruct") \
    X(S_52830d1c, 9, "ovhcloud/", 27, "Meta-Llama-3_3-70B-Instruct") \
    Y(S_4f53a38c, 9, "ovhcloud/", 24, "Mistral-7B-Instruct-v0.3", S_8cbb9140, 10) \
    Y(S_53e3f67e, 9, "ovhcloud/", 26, "Mistral-Nemo-Instruct-2407", S_e7a2c2fe, 10) \
    Y(S_470bed5d, 9, "ovhcloud/", 35, "Mistral-Small-3.2-24B-Instruct-2506", S_3a1ca989, 10) \
    Y(S_b61f09ef, 9, "ovhcloud/", 26, "Mixtral-8x7B-Instruct-v0.1", S_3e05a644, 10) \
    Y(S_844c5d69, 9, "ovhcloud/", 26, "Qwen2.5-Coder-32B-Instruct", S_bddd1847, 5) \
    Y(S_3f9d29ad, 9, "ovhcloud/", 16, "bge-base-en-v1.5", S_8e907faf, 5) \
    Y(S_0aa9e887, 9, "ovhcloud/", 6, "bge-m3", S_ae9ad5b3, 5) \
    Y(S_1b0eac6c, 9, "ovhcloud/", 23, "bge-multilingual-gemma2", S_a08d6ff6, 5) \
    X(S_028efd27, 9, "ovhcloud/", 24, "llava-v1.6-mistral-7b-hf") \
    X(S_ccab2432, 9, "ovhcloud/", 23, "mamba-codestral-7B-v0.1") \
    Y(S_04864af4, 9, "ovhcloud/", 17, "qwen3.5-397b-a17b", S_d54e8a8c, 8) \
    Y(S_b4372675, 9, "ovhcloud/", 10, "qwen3.5-9b", S_5f75bbdc, 5) \
    Y(S_216dd77f, 9, "ovhcloud/", 11, "qwen3.6-27b", S_b51c6e83, 8) \
    Y(S_7ffd6c63, 9, "ovhcloud/", 11, "qwen3.8-27b", S_a3ed86be, 8) \
    X(S_2d8f30c6, 0, "", 9, "p50k_base") \
    X(S_45d780f8, 0, "", 10, "perplexity") \
    X(S_360d7c06, 0, "", 13, "perplexity-ai") \
    Y(S_e2aa7c2f, 11, "perplexity/", 22, "DeepSeek-V4-Flash-0731", S_ad002eba, 12) \
    Y(S_fa863eaf, 11, "perplexity/", 20, "DeepSeek-V4-Pro-0813", S_1134c864, 12) \
    Y(S_94ca0590, 11, "perplexity/", 24, "anthropic/claude-fable-5", S_21bef4d8, 0) \
    X(S_18ea35da, 11, "perplexity/", 26, "anthropic/claude-fable-5-1") \
    Y(S_0b9538d0, 11, "perplexity/", 26, "anthropic/claude-haiku-4-5", S_c13137ea, 0) \
    X(S_4d4b68ab, 11, "perplexity/", 26, "anthropic/claude-haiku-5-5") \
    Y(S_0c801f8a, 11, "perplexity/", 25, "anthropic/claude-opus-4-5", S_15e74e0c, 0) \
    Y(S_9907193b, 11, "perplexity/", 25, "anthropic/claude-opus-4-6", S_2ffb7dd7, 0) \
    Y(S_cfe2cf25, 11, "perplexity/", 25, "anthropic/claude-opus-4-7", S_050c8ce5, 0) \
    Y(S_afb21dca, 11, "perplexity/", 25, "anthropic/claude-opus-4-8", S_da75f34c, 0) \
    Y(S_a3b6b430, 11, "perplexity/", 23, "anthropic/claude-opus-5", S_6bbb141b, 0) \
    X(S_22b7cdd8, 11, "perplexity/", 25, "anthropic/claude-opus-5-5") \
    Y(S_cdcd6add, 11, "perplexity/", 27, "anthropic/claude-sonnet-4-5", S_c48e5ba7, 0) \
    Y(S_15b99284, 11, "perplexity/", 27, "anthropic/claude-sonnet-4-6", S_d28f3f05, 0) \
    Y(S_0902fbd9, 11, "perplexity/", 25, "anthropic/claude-sonnet-5", S_9eeb1d76, 0) \
    X(S_9e1b398d, 11, "perplexity/", 27, "anthropic/claude-sonnet-5-5") \
    Y(S_ce2894a8, 11, "perplexity/", 14, "claude-fable-5", S_b22bc474, 10) \
    Y(S_6a16f58a, 11, "perplexity/", 16, "claude-fable-5-1", S_e12f6882, 17) \
    Y(S_37af3d90, 11, "perplexity/", 16, "claude-fable-5.1", S_7fa75277, 10) \
    Y(S_e60baf29, 11, "perplexity/", 16, "claude-haiku-4-5", S_3330c0be, 11) \
    Y(S_4ae41efd, 11, "perplexity/", 16, "claude-haiku-4.5", S_cb392f2f, 10) \
    Y(S_cba619bb, 11, "perplexity/", 16, "claude-haiku-5-5", S_e843a35f, 17) \
    Y(S_d29bed85, 11, "perplexity/", 16, "claude-haiku-5.5", S_7e6444e2, 10) \
    Y(S_144a9fc1, 11, "perplexity/", 15, "claude-opus-4-5", S_42c9524a, 11) \
    Y(S_1c831e03, 11, "perplexity/", 15, "claude-opus-4-6", S_8cd5cad8, 11) \
    Y(S_0146af1f, 11, "perplexity/", 15, "claude-opus-4-7", S_8788f588, 11) \
    Y(S_c0dbca49, 11, "perplexity/", 15, "claude-opus-4-8", S_5e3f5217, 17) \
    Y(S_8c987890, 11, "perplexity/", 15, "claude-opus-4.5", S_a4fb16b2, 10) \
    Y(S_70b5e34e, 11, "perplexity/", 15, "claude-opus-4.6", S_df644976, 10) \
    Y(S_1bb0ee8f, 11, "perplexity/", 15, "claude-opus-4.7", S_579b61b6, 10) \
    Y(S_5ab36dc9, 11, "perplexity/", 15, "claude-opus-4.8", S_506bf102, 10) \
    Y(S_ffae0bdf, 11, "perplexity/", 13, "claude-opus-5", S_cfcdefab, 10) \
    Y(S_1c79d5c4, 11, "perplexity/", 15, "claude-opus-5-5", S_a29721bc, 17) \
    Y(S_1b1e0de9, 11, "perplexity/", 15, "claude-opus-5.5", S_1954d110, 10) \
    Y(S_ba3fcca6, 11, "perplexity/", 17, "claude-sonnet-4-5", S_eca904a8, 11) \
    Y(S_0ff298b7, 11, "perplexity/", 17, "claude-sonnet-4-6", S_2fb98617, 11) \
    Y(S_195f424f, 11, "perplexity/", 17, "claude-sonnet-4.5", S_23cebb3c, 10) \
    Y(S_693b8785, 11, "perplexity/", 17, "claude-sonnet-4.6", S_e247451a, 10) \
    Y(S_b30a1307, 11, "perplexity/", 15, "claude-sonnet-5", S_bceb745d, 17) \
    Y(S_6806104f, 11, "perplexity/", 17, "claude-sonnet-5-5", S_e4f454b2, 17) \
    Y(S_bbd2e53d, 11, "perplexity/", 17, "claude-sonnet-5.5", S_87f2105b, 10) \
    X(S_0841695b, 11, "perplexity/", 22, "codellama-34b-instruct") \
    X(S_5cbf8a75, 11, "perplexity/", 22, "codellama-70b-instruct") \
    Y(S_74a2cab9, 11, "perplexity/", 22, "gemini-3-flash-preview", S_0913db20, 7) \
    Y(S_d21e48ca, 11, "perplexity/", 21, "gemini-3.1-flash-lite", S_3607195f, 7) \
    Y(S_c241d3c3, 11, "perplexity/", 22, "gemini-3.1-pro-preview", S_378ba705, 7) \
    Y(S_99fa5da7, 11, "perplexity/", 16, "gemini-3.5-flash", S_6e48b436, 7) \
    Y(S_cc0747b5, 11, "perplexity/", 21, "gemini-3.5-flash-lite", S_84dcadf2, 7) \
    Y(S_d703a5b6, 11, "perplexity/", 16, "gemini-3.6-flash", S_07036663, 7) \
    Y(S_d25172a4, 11, "perplexity/", 16, "gemini-3.7-flash", S_d3047fde, 7) \
    Y(S_15dd3f09, 11, "perplexity/", 16, "gemini-3.8-flash", S_817022e8, 7) \
    Y(S_dd0e110b, 11, "perplexity/", 14, "gemini-4-argon", S_024b3175, 7) \
    Y(S_781d2edd, 11, "perplexity/", 29, "google/gemini-3-flash-preview", S_0913db20, 0) \
    Y(S_c6bdf0f7, 11, "perplexity/", 28, "google/gemini-3.1-flash-lite", S_3607195f, 0) \
    Y(S_14128a78, 11, "perplexity/", 29, "google/gemini-3.1-pro-preview", S_378ba705, 0) \
    Y(S_77defc2b, 11, "perplexity/", 23, "google/gemini-3.5-flash", S_6e48b436, 0) \
    Y(S_edc5eb7d, 11, "perplexity/", 28, "google/gemini-3.5-flash-lite", S_84dcadf2, 0) \
    Y(S_81e517b8, 11, "perplexity/", 23, "google/gemini-3.6-flash", S_07036663, 0) \
    Y(S_5c9fc0b9, 11, "perplexity/", 23, "google/gemini-3.7-flash", S_d3047fde, 0) \
    Y(S_e3363aab, 11, "perplexity/", 23, "google/gemini-3.8-flash", S_817022e8, 0) \
    Y(S_adf149f2, 11, "perplexity/", 21, "google/gemini-4-argon", S_024b3175, 0) \
    Y(S_a91d25e8, 11, "perplexity/", 5, "gpt-5", S_b09485bb, 7) \
    Y(S_fe98b49f, 11, "perplexity/", 7, "gpt-5-1", S_ebfa2447, 11) \
    Y(S_9563a422, 11, "perplexity/", 7, "gpt-5-2", S_dd0a4f0b, 11) \
    Y(S_7e93d62f, 11, "perplexity/", 13, "gpt-5-3-codex", S_7b62da12, 0) \
    Y(S_a7fac96e, 11, "perplexity/", 7, "gpt-5-4", S_3a0b2b16, 11) \
    Y(S_673ab7d6, 11, "perplexity/", 12, "gpt-5-4-mini", S_10f29609, 11) \
    Y(S_8a89160e, 11, "perplexity/", 12, "gpt-5-4-nano", S_e208bf91, 11) \
    Y(S_0ecf6c25, 11, "perplexity/", 7, "gpt-5-5", S_e57d2e58, 11) \
    Y(S_727031b6, 11, "perplexity/", 12, "gpt-5-6-luna", S_e4979e1f, 11) \
    Y(S_ec5e0a56, 11, "perplexity/", 11, "gpt-5-6-sol", S_f9176dbb, 11) \
    Y(S_70d95681, 11, "perplexity/", 13, "gpt-5-6-terra", S_326eb638, 11) \
    Y(S_5e7a52bb, 11, "perplexity/", 10, "gpt-5-mini", S_a779f71c, 7) \
    Y(S_498d1cec, 11, "perplexity/", 10, "gpt-5-nano", S_3ecfc0e6, 7) \
    Y(S_b232ab43, 11, "perplexity/", 7, "gpt-5.1", S_017fd33e, 7) \
    Y(S_450206ac, 11, "perplexity/", 7, "gpt-5.2", S_791a0823, 7) \
    Y(S_1b78f121, 11, "perplexity/", 13, "gpt-5.3-codex", S_8662a33d, 7) \
    Y(S_0e844b24, 11, "perplexity/", 7, "gpt-5.4", S_101df283, 7) \
    Y(S_18defa16, 11, "perplexity/", 12, "gpt-5.4-mini", S_53c6b415, 7) \
    Y(S_f7dddeec, 11, "perplexity/", 12, "gpt-5.4-nano", S_6120ee47, 7) \
    Y(S_4fae0fed, 11, "perplexity/", 7, "gpt-5.5", S_b69f9707, 7) \
    Y(S_aab77f2b, 11, "perplexity/", 12, "gpt-5.6-luna", S_d3531574, 7) \
    Y(S_35fdb8a8, 11, "perplexity/", 11, "gpt-5.6-sol", S_823425c8, 7) \
    Y(S_0f6fa175, 11, "perplexity/", 13, "gpt-5.6-terra", S_1df6eea7, 7) \
    Y(S_d12624e3, 11, "perplexity/", 11, "gpt-6-astra", S_b4b836d3, 7) \
    Y(S_8bbdd2b9, 11, "perplexity/", 10, "gpt-6-luna", S_05015f4d, 7) \
    Y(S_d50d3257, 11, "perplexity/", 9, "gpt-6-sol", S_57880a89, 7) \
    Y(S_3e5e6089, 11, "perplexity/", 11, "gpt-6.1-sol", S_707174bc, 14) \
    Y(S_acc45a7f, 11, "perplexity/", 21, "grok-4.20-multi-agent", S_09ba0662, 4) \
    Y(S_966c7ae5, 11, "perplexity/", 23, "grok-4.20-non-reasoning", S_a220f500, 4) \
    Y(S_ef76a9e8, 11, "perplexity/", 19, "grok-4.20-reasoning", S_497e0373, 4) \
    Y(S_fe5cee49, 11, "perplexity/", 8, "grok-4.3", S_cf4bc151, 4) \
    Y(S_c4a0ce9a, 11, "perplexity/", 8, "grok-4.5", S_5d502bed, 5) \
    Y(S_d215bbc8, 11, "perplexity/", 8, "grok-4.6", S_3983ee29, 11) \
    Y(S_ef5051c8, 11, "perplexity/", 8, "grok-4.7", S_557be490, 11) \
    Y(S_b88abbaf, 11, "perplexity/", 16, "llama-2-70b-chat", S_196733d5, 11) \
    Y(S_361ef4b6, 11, "perplexity/", 20, "llama-3-70b-instruct", S_35acd237, 16) \
    Y(S_3080f343, 11, "perplexity/", 19, "llama-3-8b-instruct", S_e98d84d3, 11) \
    Y(S_becf6a7f, 11, "perplexity/", 22, "llama-3.1-70b-instruct", S_f39bbcdc, 5) \
    Y(S_e8700f0b, 11, "perplexity/", 21, "llama-3.1-8b-instruct", S_bb8c87e5, 18) \
    Y(S_4df0c1c1, 11, "perplexity/", 19, "mistral-7b-instruct", S_37082fdd, 12) \
    Y(S_d8965b39, 11, "perplexity/", 21, "mixtral-8x7b-instruct", S_8aa05766, 10) \
    Y(S_186045c8, 11, "perplexity/", 12, "openai/gpt-5", S_c83ac745, 0) \
    Y(S_226a4996, 11, "perplexity/", 17, "openai/gpt-5-mini", S_7e750420, 0) \
    Y(S_e0bffd57, 11, "perplexity/", 17, "openai/gpt-5-nano", S_5eb993d3, 0) \
    Y(S_9e6227d1, 11, "perplexity/", 14, "openai/gpt-5.1", S_017fd33e, 0) \
    Y(S_11d99064, 11, "perplexity/", 14, "openai/gpt-5.2", S_422ce8c1, 0) \
    Y(S_3aa65b62, 11, "perplexity/", 20, "openai/gpt-5.3-codex", S_e4a87826, 0) \
    Y(S_8a2239ee, 11, "perplexity/", 14, "openai/gpt-5.4", S_e15c79d6, 0) \
    Y(S_41411628, 11, "perplexity/", 19, "openai/gpt-5.4-mini", S_0ef121a7, 0) \
    Y(S_dd732e03, 11, "perplexity/", 19, "openai/gpt-5.4-nano", S_a389e7f2, 0) \
    Y(S_82dd68cb, 11, "perplexity/", 14, "openai/gpt-5.5", S_b81e47c4, 0) \
    Y(S_408c8c0d, 11, "perplexity/", 19, "openai/gpt-5.6-luna", S_7745bff8, 0) \
    Y(S_1f5a81b0, 11, "perplexity/", 18, "openai/gpt-5.6-sol", S_e7e9f0d3, 0) \
    Y(S_8641bea5, 11, "perplexity/", 20, "openai/gpt-5.6-terra", S_8198efd6, 0) \
    Y(S_5b059f0e, 11, "perplexity/", 18, "openai/gpt-6-astra", S_2990ecf8, 0) \
    Y(S_e13ab57b, 11, "perplexity/", 17, "openai/gpt-6-luna", S_e041874e, 0) \
    Y(S_2f795991, 11, "perplexity/", 16, "openai/gpt-6-sol", S_17a0eeb7, 0) \
    Y(S_80e51aaf, 11, "perplexity/", 18, "openai/gpt-6.1-sol", S_ce0f20a6, 0) \
    X(S_af4d8ee0, 11, "perplexity/", 33, "perplexity/deepseek-v4-flash-0731") \
    X(S_680f8475, 11, "perplexity/", 31, "perplexity/deepseek-v4-pro-0813") \
    X(S_225b69c7, 11, "perplexity/", 18, "perplexity/glm-5.2") \
    X(S_4fe4fb06, 11, "perplexity/", 18, "perplexity/glm-5.3") \
    X(S_7b5c2420, 11, "perplexity/", 24, "perplexity/glm-5.3-flash") \
    X(S_97286bd5, 11, "perplexity/", 25, "perplexity/kimi-k2.7-code") \
    X(S_625a6c2c, 11, "perplexity/", 18, "perplexity/kimi-k3") \
    X(S_8ab31c55, 11, "perplexity/", 37, "perplexity/nemotron-3-ultra-550b-a55b") \
    X(S_668d46d8, 11, "perplexity/", 41, "perplexity/nemotron-3.5-lightning-30b-a3b") \
    X(S_edd66ebb, 11, "perplexity/", 39, "perplexity/nemotron-3.5-super-120b-a12b") \
    X(S_2dc43c42, 11, "perplexity/", 13, "pplx-70b-chat") \
    X(S_d923657a, 11, "perplexity/", 12, "pplx-7b-chat") \
    X(S_3b2a85b4, 11, "perplexity/", 19, "pplx-decider-v1-27b") \
    X(S_1b620169, 11, "perplexity/", 21, "pplx-decider-v1.1-27b") \
    X(S_7a296167, 11, "perplexity/", 26, "pplx-embed-context-v1-0.6b") \
    X(S_287fc9e3, 11, "perplexity/", 24, "pplx-embed-context-v1-4b") \
    X(S_10b1d976, 11, "perplexity/", 18, "pplx-embed-v1-0.6b") \
    X(S_1322f230, 11, "perplexity/", 16, "pplx-embed-v1-4b") \
    X(S_988a89a6, 11, "perplexity/", 17, "sonar-medium-chat") \
    X(S_58e8d066, 11, "perplexity/", 16, "sonar-small-chat") \
    Y(S_5faf6f4d, 11, "perplexity/", 25, "xai/grok-4.20-multi-agent", S_1b010563, 5) \
    Y(S_8a1ee6ca, 11, "perplexity/", 27, "xai/grok-4.20-non-reasoning", S_ea12657b, 5) \
    Y(S_007de832, 11, "perplexity/", 23, "xai/grok-4.20-reasoning", S_86ba27f1, 5) \
    Y(S_d2ce293c, 11, "perplexity/", 12, "xai/grok-4.3", S_f46878eb, 5) \
    Y(S_2166f458, 11, "perplexity/", 12, "xai/grok-4.5", S_f39c9e3b, 5) \
    Y(S_2956221a, 11, "perplexity/", 12, "xai/grok-4.6", S_d0e161ae, 5) \
    Y(S_faa3face, 11, "perplexity/", 12, "xai/grok-4.7", S_d0945440, 5) \
    X(S_e73a9b64, 0, "", 13, "perplexity_ai") \
    X(S_0c32f6ed, 0, "", 5, "phind") \
    Y(S_c7187e30, 6, "phind/", 29, "Phind-CodeLlama-34B-Python-v1", S_be2b0099, 6) \
    Y(S_3d6930f9, 6, "phind/", 22, "Phind-CodeLlama-34B-v2", S_1a92f388, 6) \
    Y(S_e9e87c42, 6, "phind/", 22, "phind-codellama-34b-v1", S_8e7d41ad, 0) \
    X(S_f3cc87f7, 0, "", 10, "playground") \
    Y(S_bae2c457, 11, "playground/", 30, "playground-v2-1024px-aesthetic", S_57326de5, 26) \
    Y(S_1b5391b7, 11, "playground/", 32, "playground-v2-5-1024px-aesthetic", S_e00fa193, 26) \
    X(S_6db7636b, 0, "", 3, "poe") \
    X(S_8ab51ccd, 4, "poe/", 24, "anthropic/claude-haiku-3") \
    X(S_22aa750c, 4, "poe/", 26, "anthropic/claude-haiku-3.5") \
    Y(S_9dd98199, 4, "poe/", 26, "anthropic/claude-haiku-4.5", S_0edac813, 0) \
    Y(S_a8d36401, 4, "poe/", 23, "anthropic/claude-opus-4", S_13f29e1d, 0) \
    Y(S_b9148575, 4, "poe/", 25, "anthropic/claude-opus-4-6", S_2ffb7dd7, 0) \
    Y(S_c3f625b1, 4, "poe/", 25, "anthropic/claude-opus-4.1", S_4c3f2a2a, 0) \
    Y(S_f9c852e4, 4, "poe/", 25, "anthropic/claude-opus-4.5", S_3b23f50a, 0) \
    Y(S_a047b106, 4, "poe/", 25, "anthropic/claude-opus-4.6", S_a36d6b23, 0) \
    Y(S_db007720, 4, "poe/", 25, "anthropic/claude-opus-4.7", S_537a28d5, 0) \
    Y(S_b05d2e92, 4, "poe/", 25, "anthropic/claude-opus-4.8", S_5c4e02c6, 0) \
    X(S_5fb14b55, 4, "poe/", 27, "anthropic/claude-sonnet-3.5") \
    X(S_bf9a53df, 4, "poe/", 32, "anthropic/claude-sonnet-3.5-june") \
    X(S_75475d5c, 4, "poe/", 27, "anthropic/claude-sonnet-3.7") \
    Y(S_ba722f9c, 4, "poe/", 25, "anthropic/claude-sonnet-4", S_1b0db888, 0) \
    Y(S_a8905cf1, 4, "poe/", 27, "anthropic/claude-sonnet-4.5", S_23cebb3c, 0) \
    Y(S_ffc67ef0, 4, "poe/", 27, "anthropic/claude-sonnet-4.6", S_e247451a, 0) \
    X(S_fdd897db, 4, "poe/", 24, "cerebras/gpt-oss-120b-cs") \
    X(S_e2e23eae, 4, "poe/", 24, "cerebras/llama-3.1-8b-cs") \
    Y(S_ac6f6d9f, 4, "poe/", 16, "claude-haiku-3-5", S_a04841d4, 0) \
    Y(S_fdb08579, 4, "poe/", 16, "claude-haiku-3.5", S_22aa750c, 10) \
    Y(S_57229e2e, 4, "poe/", 16, "claude-haiku-4-5", S_3330c0be, 11) \
    Y(S_4b30bceb, 4, "poe/", 16, "claude-haiku-4.5", S_cb392f2f, 10) \
    Y(S_6437f5da, 4, "poe/", 13, "claude-opus-4", S_abf48642, 10) \
    Y(S_6e5fd14a, 4, "poe/", 15, "claude-opus-4-1", S_cebd39eb, 11) \
    Y(S_8c312b0f, 4, "poe/", 15, "claude-opus-4-5", S_42c9524a, 11) \
    Y(S_52e3364e, 4, "poe/", 15, "claude-opus-4-6", S_8cd5cad8, 11) \
    Y(S_e63779ee, 4, "poe/", 15, "claude-opus-4-7", S_8788f588, 11) \
    Y(S_50f81be7, 4, "poe/", 15, "claude-opus-4-8", S_5e3f5217, 17) \
    Y(S_5bf26580, 4, "poe/", 15, "claude-opus-4.1", S_4c3f2a2a, 10) \
    Y(S_a06c1358, 4, "poe/", 15, "claude-opus-4.5", S_a4fb16b2, 10) \
    Y(S_afbe5a93, 4, "poe/", 15, "claude-opus-4.6", S_df644976, 10) \
    Y(S_6adf4a85, 4, "poe/", 15, "claude-opus-4.7", S_579b61b6, 10) \
    Y(S_edfcb040, 4, "poe/", 15, "claude-opus-4.8", S_506bf102, 10) \
    Y(S_f99daa0b, 4, "poe/", 17, "claude-sonnet-3-5", S_7667de57, 0) \
    Y(S_c61b22f7, 4, "poe/", 17, "claude-sonnet-3-7", S_0ee76078, 0) \
    Y(S_ae9476ea, 4, "poe/", 17, "claude-sonnet-3.5", S_5fb14b55, 10) \
    Y(S_777ea94e, 4, "poe/", 17, "claude-sonnet-3.7", S_75475d5c, 10) \
    Y(S_ac5d7a1c, 4, "poe/", 15, "claude-sonnet-4", S_e31af040, 10) \
    Y(S_e85b4ea5, 4, "poe/", 17, "claude-sonnet-4-5", S_eca904a8, 11) \
    Y(S_543cd770, 4, "poe/", 17, "claude-sonnet-4-6", S_2fb98617, 11) \
    Y(S_ec72d58a, 4, "poe/", 17, "claude-sonnet-4.5", S_23cebb3c, 10) \
    Y(S_6e330925, 4, "poe/", 17, "claude-sonnet-4.6", S_e247451a, 10) \
    Y(S_93d291ec, 4, "poe/", 13, "deepseek-v3.2", S_6048f209, 7) \
    X(S_f46ef49f, 4, "poe/", 32, "empiriolabs/deepseek-v4-flash-el") \
    X(S_a2596791, 4, "poe/", 30, "empiriolabs/deepseek-v4-pro-el") \
    Y(S_03f54306, 4, "poe/", 16, "gemini-2.0-flash", S_9528c5c4, 7) \
    Y(S_9cfd196b, 4, "poe/", 21, "gemini-2.0-flash-lite", S_6712edb6, 7) \
    Y(S_cd401cc7, 4, "poe/", 16, "gemini-2.5-flash", S_7977b1eb, 7) \
    Y(S_ccbf3308, 4, "poe/", 21, "gemini-2.5-flash-lite", S_529dcf56, 7) \
    Y(S_fe1c68f8, 4, "poe/", 14, "gemini-2.5-pro", S_57fc295d, 7) \
    Y(S_a6b513bb, 4, "poe/", 14, "gemini-3-flash", S_6135e764, 7) \
    Y(S_1a01f478, 4, "poe/", 12, "gemini-3-pro", S_dc035500, 7) \
    Y(S_e2fb7c82, 4, "poe/", 21, "gemini-3.1-flash-lite", S_3607195f, 7) \
    Y(S_b4618982, 4, "poe/", 14, "gemini-3.1-pro", S_30072274, 7) \
    Y(S_2425150c, 4, "poe/", 16, "gemini-3.5-flash", S_6e48b436, 7) \
    Y(S_ff6bcd11, 4, "poe/", 20, "gemini-deep-research", S_1f57f982, 7) \
    Y(S_d40a5e3d, 4, "poe/", 5, "glm-5", S_a7433edf, 8) \
    X(S_9528c5c4, 4, "poe/", 23, "google/gemini-2.0-flash") \
    X(S_6712edb6, 4, "poe/", 28, "google/gemini-2.0-flash-lite") \
    Y(S_59d5b113, 4, "poe/", 23, "google/gemini-2.5-flash", S_4ec77582, 0) \
    Y(S_9cbceda5, 4, "poe/", 28, "google/gemini-2.5-flash-lite", S_c9f7c113, 0) \
    Y(S_aefa1341, 4, "poe/", 21, "google/gemini-2.5-pro", S_539ce2de, 0) \
    X(S_6135e764, 4, "poe/", 21, "google/gemini-3-flash") \
    X(S_dc035500, 4, "poe/", 19, "google/gemini-3-pro") \
    Y(S_a7abe8a3, 4, "poe/", 28, "google/gemini-3.1-flash-lite", S_3607195f, 0) \
    Y(S_0fb7d97a, 4, "poe/", 21, "google/gemini-3.1-pro", S_30072274, 0) \
    Y(S_17c4ad1e, 4, "poe/", 23, "google/gemini-3.5-flash", S_6e48b436, 0) \
    X(S_1f57f982, 4, "poe/", 27, "google/gemini-deep-research") \
    X(S_142f0001, 4, "poe/", 18, "google/nano-banana") \
    X(S_99ee44e1, 4, "poe/", 22, "google/nano-banana-pro") \
    Y(S_6c870159, 4, "poe/", 13, "gpt-3.5-turbo", S_720efcf0, 7) \
    Y(S_6d5e57ad, 4, "poe/", 22, "gpt-3.5-turbo-instruct", S_6f9b298d, 7) \
    Y(S_6c23b5d5, 4, "poe/", 11, "gpt-4-turbo", S_d7cfcf4d, 7) \
    Y(S_4ad21c5f, 4, "poe/", 7, "gpt-4.1", S_7aade18f, 7) \
    Y(S_95f0e8f7, 4, "poe/", 12, "gpt-4.1-mini", S_1f67b185, 7) \
    Y(S_9b148cef, 4, "poe/", 12, "gpt-4.1-nano", S_9a0bbf48, 7) \
    Y(S_abc93a82, 4, "poe/", 11, "gpt-4o-mini", S_b5de1d1b, 7) \
    Y(S_bda59d28, 4, "poe/", 5, "gpt-5", S_b09485bb, 7) \
    Y(S_62cf1220, 4, "poe/", 7, "gpt-5-1", S_ebfa2447, 11) \
    Y(S_d73f4f4c, 4, "poe/", 13, "gpt-5-1-codex", S_110d4c59, 0) \
    Y(S_1ac4b19a, 4, "poe/", 17, "gpt-5-1-codex-max", S_fa14a4e2, 0) \
    Y(S_5ff6f789, 4, "poe/", 18, "gpt-5-1-codex-mini", S_51344f85, 0) \
    Y(S_25c1e077, 4, "poe/", 7, "gpt-5-2", S_dd0a4f0b, 11) \
    Y(S_23165eea, 4, "poe/", 13, "gpt-5-2-codex", S_51ae287a, 0) \
    Y(S_18f46980, 4, "poe/", 11, "gpt-5-2-pro", S_4cecef7f, 7) \
    Y(S_4a056fc1, 4, "poe/", 13, "gpt-5-3-codex", S_7b62da12, 0) \
    Y(S_9d26dc66, 4, "poe/", 7, "gpt-5-4", S_3a0b2b16, 11) \
    Y(S_1c286332, 4, "poe/", 12, "gpt-5-4-mini", S_10f29609, 11) \
    Y(S_57c4b220, 4, "poe/", 12, "gpt-5-4-nano", S_e208bf91, 11) \
    Y(S_0851950e, 4, "poe/", 11, "gpt-5-4-pro", S_c2c2a242, 0) \
    Y(S_47379e48, 4, "poe/", 7, "gpt-5-5", S_e57d2e58, 11) \
    Y(S_3fcbe5e4, 4, "poe/", 11, "gpt-5-5-pro", S_95a152dd, 0) \
    Y(S_a992f71f, 4, "poe/", 10, "gpt-5-chat", S_6823934c, 7) \
    Y(S_b8b4b192, 4, "poe/", 11, "gpt-5-codex", S_26cf4aff, 7) \
    Y(S_12c649fa, 4, "poe/", 10, "gpt-5-mini", S_a779f71c, 7) \
    Y(S_74e4f445, 4, "poe/", 10, "gpt-5-nano", S_3ecfc0e6, 7) \
    Y(S_3d59feaa, 4, "poe/", 9, "gpt-5-pro", S_116c1ef5, 7) \
    Y(S_43293d00, 4, "poe/", 7, "gpt-5.1", S_017fd33e, 7) \
    Y(S_00c6cae2, 4, "poe/", 13, "gpt-5.1-codex", S_4eb4d40e, 7) \
    Y(S_0a684dd2, 4, "poe/", 17, "gpt-5.1-codex-max", S_73a08282, 7) \
    Y(S_9451fdab, 4, "poe/", 18, "gpt-5.1-codex-mini", S_0b70235b, 7) \
    Y(S_5bbc7f0b, 4, "poe/", 7, "gpt-5.2", S_791a0823, 7) \
    Y(S_bb9f4e6b, 4, "poe/", 13, "gpt-5.2-codex", S_c284d3d7, 7) \
    Y(S_deb9ef72, 4, "poe/", 11, "gpt-5.2-pro", S_c22c1366, 7) \
    Y(S_88834992, 4, "poe/", 13, "gpt-5.3-codex", S_8662a33d, 7) \
    Y(S_7a1da763, 4, "poe/", 7, "gpt-5.4", S_101df283, 7) \
    Y(S_0d220bae, 4, "poe/", 12, "gpt-5.4-mini", S_53c6b415, 7) \
    Y(S_b89c6c14, 4, "poe/", 12, "gpt-5.4-nano", S_6120ee47, 7) \
    Y(S_f854f60e, 4, "poe/", 11, "gpt-5.4-pro", S_dce1e2ce, 7) \
    Y(S_bdeddeb7, 4, "poe/", 7, "gpt-5.5", S_b69f9707, 7) \
    Y(S_d4865cc1, 4, "poe/", 11, "gpt-5.5-pro", S_29595a67, 7) \
    Y(S_ffb14909, 4, "poe/", 11, "gpt-image-2", S_cf0a8f9d, 7) \
    Y(S_acaef396, 4, "poe/", 6, "grok-3", S_e3c5fa5d, 4) \
    Y(S_67e8f1b0, 4, "poe/", 11, "grok-3-mini", S_ca23b0a7, 4) \
    Y(S_accdd286, 4, "poe/", 6, "grok-4", S_45e0c81d, 4) \
    Y(S_b027ffd4, 4, "poe/", 25, "grok-4-fast-non-reasoning", S_c6eab357, 4) \
    Y(S_ae3bf911, 4, "poe/", 21, "grok-4-fast-reasoning", S_fc111361, 4) \
    Y(S_a21538e4, 4, "poe/", 21, "grok-4.20-multi-agent", S_09ba0662, 4) \
    Y(S_ca99da29, 4, "poe/", 16, "grok-code-fast-1", S_b58e6219, 5) \
    Y(S_0d9e5585, 4, "poe/", 9, "kimi-k2.5", S_db11e778, 11) \
    Y(S_1f55a1aa, 4, "poe/", 9, "kimi-k2.6", S_47f91584, 7) \
    X(S_6048f209, 4, "poe/", 20, "novita/deepseek-v3.2") \
    X(S_0a4b7486, 4, "poe/", 12, "novita/glm-5") \
    X(S_42695a7b, 4, "poe/", 16, "novita/kimi-k2.5") \
    X(S_47f91584, 4, "poe/", 16, "novita/kimi-k2.6") \
    Y(S_8f5e6d56, 4, "poe/", 2, "o1", S_739c0b67, 7) \
    Y(S_b38ca5df, 4, "poe/", 6, "o1-pro", S_f78c1dac, 7) \
    Y(S_870a8f4d, 4, "poe/", 2, "o3", S_2d36bbf0, 7) \
    Y(S_8e575185, 4, "poe/", 16, "o3-deep-research", S_a52679d2, 7) \
    Y(S_500e4277, 4, "poe/", 7, "o3-mini", S_598d0df5, 7) \
    Y(S_8c94e77b, 4, "poe/", 6, "o3-pro", S_87ace12b, 7) \
    Y(S_ba38d1fd, 4, "poe/", 7, "o4-mini", S_e689eb5c, 7) \
    Y(S_e3b2e31f, 4, "poe/", 21, "o4-mini-deep-research", S_bb54e7d9, 7) \
    Y(S_b38d9731, 4, "poe/", 20, "openai/gpt-3.5-turbo", S_720efcf0, 0) \
    Y(S_02624d44, 4, "poe/", 29, "openai/gpt-3.5-turbo-instruct", S_6f9b298d, 0) \
    X(S_b747003b, 4, "poe/", 24, "openai/gpt-3.5-turbo-raw") \
    X(S_e0cf4dce, 4, "poe/", 20, "openai/gpt-4-classic") \
    X(S_e0518cdb, 4, "poe/", 25, "openai/gpt-4-classic-0314") \
    Y(S_a8ab00eb, 4, "poe/", 18, "openai/gpt-4-turbo", S_d7cfcf4d, 0) \
    Y(S_58c4798c, 4, "poe/", 14, "openai/gpt-4.1", S_87e617a1, 0) \
    Y(S_931d5501, 4, "poe/", 19, "openai/gpt-4.1-mini", S_1f67b185, 0) \
    Y(S_708ed723, 4, "poe/", 19, "openai/gpt-4.1-nano", S_9a0bbf48, 0) \
    X(S_4b2c671d, 4, "poe/", 17, "openai/gpt-4o-aug") \
    Y(S_ee70e6e6, 4, "poe/", 18, "openai/gpt-4o-mini", S_8cf02c29, 0) \
    X(S_d16c49e3, 4, "poe/", 25, "openai/gpt-4o-mini-search") \
    X(S_e8c41609, 4, "poe/", 20, "openai/gpt-4o-search") \
    Y(S_22bf279e, 4, "poe/", 12, "openai/gpt-5", S_c83ac745, 0) \
    Y(S_bbb4ecfa, 4, "poe/", 17, "openai/gpt-5-chat", S_6823934c, 0) \
    Y(S_47968616, 4, "poe/", 18, "openai/gpt-5-codex", S_26cf4aff, 0) \
    Y(S_f9ff60ae, 4, "poe/", 17, "openai/gpt-5-mini", S_7e750420, 0) \
    Y(S_6aba87f9, 4, "poe/", 17, "openai/gpt-5-nano", S_5eb993d3, 0) \
    Y(S_17819159, 4, "poe/", 16, "openai/gpt-5-pro", S_116c1ef5, 0) \
    Y(S_68835f29, 4, "poe/", 14, "openai/gpt-5.1", S_017fd33e, 0) \
    Y(S_91633d97, 4, "poe/", 20, "openai/gpt-5.1-codex", S_4eb4d40e, 0) \
    Y(S_e68fdf52, 4, "poe/", 24, "openai/gpt-5.1-codex-max", S_5f0541f3, 0) \
    Y(S_c23ddcf2, 4, "poe/", 25, "openai/gpt-5.1-codex-mini", S_0b70235b, 0) \
    X(S_1e1234cd, 4, "poe/", 22, "openai/gpt-5.1-instant") \
    Y(S_b0bcbeee, 4, "poe/", 14, "openai/gpt-5.2", S_422ce8c1, 0) \
    Y(S_6bdcc1ec, 4, "poe/", 20, "openai/gpt-5.2-codex", S_c284d3d7, 0) \
    X(S_29dcda75, 4, "poe/", 22, "openai/gpt-5.2-instant") \
    Y(S_d9581f08, 4, "poe/", 18, "openai/gpt-5.2-pro", S_4e94053d, 0) \
    Y(S_b2ec62da, 4, "poe/", 20, "openai/gpt-5.3-codex", S_e4a87826, 0) \
    X(S_5dcb5349, 4, "poe/", 22, "openai/gpt-5.3-instant") \
    Y(S_d07087a9, 4, "poe/", 14, "openai/gpt-5.4", S_e15c79d6, 0) \
    Y(S_c67ba27b, 4, "poe/", 19, "openai/gpt-5.4-mini", S_0ef121a7, 0) \
    Y(S_a000bbee, 4, "poe/", 19, "openai/gpt-5.4-nano", S_a389e7f2, 0) \
    Y(S_55bb6dab, 4, "poe/", 18, "openai/gpt-5.4-pro", S_94eb0419, 0) \
    Y(S_08e22237, 4, "poe/", 14, "openai/gpt-5.5", S_b81e47c4, 0) \
    Y(S_7459d17a, 4, "poe/", 18, "openai/gpt-5.5-pro", S_29595a67, 0) \
    X(S_4c7c54d9, 4, "poe/", 18, "openai/gpt-image-2") \
    Y(S_f6250f65, 4, "poe/", 9, "openai/o1", S_a25ac5f7, 0) \
    Y(S_1f07fbb7, 4, "poe/", 13, "openai/o1-pro", S_f78c1dac, 0) \
    Y(S_338bea9f, 4, "poe/", 9, "openai/o3", S_87c94dfb, 0) \
    Y(S_18c7f362, 4, "poe/", 23, "openai/o3-deep-research", S_a52679d2, 0) \
    Y(S_ac1bb151, 4, "poe/", 14, "openai/o3-mini", S_b689ead8, 0) \
    Y(S_530fa35c, 4, "poe/", 19, "openai/o3-mini-high", S_9a067036, 0) \
    Y(S_a566f302, 4, "poe/", 13, "openai/o3-pro", S_87ace12b, 0) \
    Y(S_249ec5b5, 4, "poe/", 14, "openai/o4-mini", S_e689eb5c, 0) \
    Y(S_6a900077, 4, "poe/", 28, "openai/o4-mini-deep-research", S_bb54e7d9, 0) \
    X(S_3ad16f27, 4, "poe/", 10, "xai/grok-3") \
    X(S_c4643921, 4, "poe/", 15, "xai/grok-3-mini") \
    X(S_31acd667, 4, "poe/", 10, "xai/grok-4") \
    X(S_d88b8cdc, 4, "poe/", 29, "xai/grok-4-fast-non-reasoning") \
    X(S_4ee84bba, 4, "poe/", 25, "xai/grok-4-fast-reasoning") \
    Y(S_3454b5fd, 4, "poe/", 25, "xai/grok-4.20-multi-agent", S_1b010563, 5) \
    X(S_74f6ce54, 4, "poe/", 20, "xai/grok-code-fast-1") \
    X(S_d595a314, 0, "", 4, "pplx") \
    X(S_47cf19f0, 0, "", 15, "prime-intellect") \
    X(S_3e520c15, 16, "prime-intellect/", 11, "INTELLECT-3") \
    X(S_bda0866d, 0, "", 28, "publishers/anthropic/models/") \
    X(S_30556b8f, 0, "", 25, "publishers/google/models/") \
    X(S_efc0a4c5, 0, "", 23, "publishers/meta/models/") \
    X(S_67f2d225, 0, "", 4, "qwen") \
    X(S_61b6a805, 0, "", 5, "qwen3") \
    X(S_29be8bce, 0, "", 7, "qwen3.5") \
    X(S_bbb40d24, 0, "", 9, "r50k_base") \
    X(S_9e365138, 0, "", 7, "recraft") \
    X(S_aa583d72, 8, "recraft/", 9, "recraftv2") \
    X(S_18f09a2e, 8, "recraft/", 9, "recraftv3") \
    X(S_3cebb8bf, 0, "", 9, "regional.") \
    X(S_b23b068c, 0, "", 9, "replicate") \
    Y(S_d562bce8, 10, "replicate/", 26, "anthropic/claude-3.5-haiku", S_f1db2505, 0) \
    Y(S_9b277050, 10, "replicate/", 27, "anthropic/claude-3.5-sonnet", S_8487b7fe, 0) \
    Y(S_0b4365e1, 10, "replicate/", 27, "anthropic/claude-3.7-sonnet", S_efb89f1b, 0) \
    Y(S_4ba837c3, 10, "replicate/", 25, "anthropic/claude-4-sonnet", S_2cdf3314, 0) \
    X(S_d58d84ca, 10, "replicate/", 26, "anthropic/claude-4.5-haiku") \
    X(S_8072d066, 10, "replicate/", 27, "anthropic/claude-4.5-sonnet") \
    Y(S_ab5da0a3, 10, "replicate/", 16, "claude-3-5-haiku", S_c64cb42a, 10) \
    Y(S_345d8900, 10, "replicate/", 17, "claude-3-5-sonnet", S_fffb2f6e, 10) \
    Y(S_710c0681, 10, "replicate/", 17, "claude-3-7-sonnet", S_f95b3859, 11) \
    Y(S_6da9dcff, 10, "replicate/", 16, "claude-3.5-haiku", S_3138e448, 10) \
    Y(S_382335b3, 10, "replicate/", 17, "claude-3.5-sonnet", S_24352d2a, 11) \
    Y(S_69c02b87, 10, "replicate/", 17, "claude-3.7-sonnet", S_86ac7697, 11) \
    Y(S_739a31cf, 10, "replicate/", 16, "claude-4-5-haiku", S_ae7fc73f, 0) \
    Y(S_00f7b860, 10, "replicate/", 17, "claude-4-5-sonnet", S_bd3036ad, 0) \
    Y(S_ef35fe6d, 10, "replicate/", 15, "claude-4-sonnet", S_f98741d7, 11) \
    Y(S_17a62305, 10, "replicate/", 16, "claude-4.5-haiku", S_c457feae, 11) \
    Y(S_4b8a56cc, 10, "replicate/", 17, "claude-4.5-sonnet", S_c9b980bd, 11) \
    X(S_53303b6d, 10, "replicate/", 23, "deepseek-ai/deepseek-r1") \
    X(S_627b8a3a, 10, "replicate/", 23, "deepseek-ai/deepseek-v3") \
    X(S_e7a5a5e4, 10, "replicate/", 25, "deepseek-ai/deepseek-v3.1") \
    Y(S_f9ffb37c, 10, "replicate/", 11, "deepseek-r1", S_b8d86378, 12) \
    Y(S_d8ea82b9, 10, "replicate/", 11, "deepseek-v3", S_380bff3b, 12) \
    Y(S_5e2451d7, 10, "replicate/", 13, "deepseek-v3.1", S_731b0160, 12) \
    Y(S_43910fef, 10, "replicate/", 16, "gemini-2.5-flash", S_7977b1eb, 7) \
    Y(S_a75b43bd, 10, "replicate/", 12, "gemini-3-pro", S_dc035500, 7) \
    Y(S_0cac15a2, 10, "replicate/", 23, "google/gemini-2.5-flash", S_4ec77582, 0) \
    Y(S_5024aad5, 10, "replicate/", 19, "google/gemini-3-pro", S_dc035500, 0) \
    Y(S_2349d17e, 10, "replicate/", 7, "gpt-4.1", S_7aade18f, 7) \
    Y(S_033f4887, 10, "replicate/", 12, "gpt-4.1-mini", S_1f67b185, 7) \
    Y(S_33305409, 10, "replicate/", 12, "gpt-4.1-nano", S_9a0bbf48, 7) \
    Y(S_76946240, 10, "replicate/", 6, "gpt-4o", S_8b0bce83, 7) \
    Y(S_dcdfd962, 10, "replicate/", 11, "gpt-4o-mini", S_b5de1d1b, 7) \
    Y(S_dfe84fe0, 10, "replicate/", 5, "gpt-5", S_b09485bb, 7) \
    Y(S_4e22e63d, 10, "replicate/", 10, "gpt-5-mini", S_a779f71c, 7) \
    Y(S_154e9b5e, 10, "replicate/", 10, "gpt-5-nano", S_3ecfc0e6, 7) \
    Y(S_10689699, 10, "replicate/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_430d24d1, 10, "replicate/", 11, "gpt-oss-20b", S_e5de23c1, 7) \
    Y(S_8ff7a6fa, 10, "replicate/", 23, "granite-3.3-8b-instruct", S_75d7f7ab, 12) \
    Y(S_4125626a, 10, "replicate/", 6, "grok-4", S_45e0c81d, 4) \
    X(S_75d7f7ab, 10, "replicate/", 35, "ibm-granite/granite-3.3-8b-instruct") \
    Y(S_58eb6165, 10, "replicate/", 11, "llama-2-13b", S_484effa8, 5) \
    Y(S_239388eb, 10, "replicate/", 16, "llama-2-13b-chat", S_a30a3fbb, 11) \
    Y(S_6adf217c, 10, "replicate/", 11, "llama-2-70b", S_cce99ac6, 5) \
    Y(S_9952ab90, 10, "replicate/", 16, "llama-2-70b-chat", S_196733d5, 11) \
    Y(S_333a697f, 10, "replicate/", 10, "llama-2-7b", S_865ad45c, 25) \
    Y(S_73d01a68, 10, "replicate/", 15, "llama-2-7b-chat", S_f8f9bd71, 5) \
    Y(S_36e7ddec, 10, "replicate/", 11, "llama-3-70b", S_6f5c2efe, 11) \
    Y(S_13a301d1, 10, "replicate/", 20, "llama-3-70b-instruct", S_35acd237, 16) \
    Y(S_0c51c86a, 10, "replicate/", 10, "llama-3-8b", S_869cd6d9, 28) \
    Y(S_1aa4d875, 10, "replicate/", 19, "llama-3-8b-instruct", S_e98d84d3, 11) \
    X(S_484effa8, 10, "replicate/", 16, "meta/llama-2-13b") \
    X(S_c5652302, 10, "replicate/", 21, "meta/llama-2-13b-chat") \
    X(S_cce99ac6, 10, "replicate/", 16, "meta/llama-2-70b") \
    X(S_7592c536, 10, "replicate/", 21, "meta/llama-2-70b-chat") \
    X(S_dab5b1f2, 10, "replicate/", 15, "meta/llama-2-7b") \
    X(S_f8f9bd71, 10, "replicate/", 20, "meta/llama-2-7b-chat") \
    X(S_da134924, 10, "replicate/", 16, "meta/llama-3-70b") \
    X(S_df6f810d, 10, "replicate/", 25, "meta/llama-3-70b-instruct") \
    X(S_8aa27df7, 10, "replicate/", 15, "meta/llama-3-8b") \
    Y(S_e6be68f4, 10, "replicate/", 24, "meta/llama-3-8b-instruct", S_a97ecdfb, 4) \
    Y(S_0a9c4d3a, 10, "replicate/", 24, "mistral-7b-instruct-v0.2", S_cc5ed2e4, 10) \
    Y(S_ea5ce668, 10, "replicate/", 15, "mistral-7b-v0.1", S_19f0f28d, 10) \
    Y(S_00429b14, 10, "replicate/", 34, "mistralai/mistral-7b-instruct-v0.2", S_cc5ed2e4, 0) \
    X(S_19f0f28d, 10, "replicate/", 25, "mistralai/mistral-7b-v0.1") \
    X(S_c7832b49, 10, "replicate/", 36, "mistralai/mixtral-8x7b-instruct-v0.1") \
    Y(S_5f4d6d9a, 10, "replicate/", 26, "mixtral-8x7b-instruct-v0.1", S_c7832b49, 10) \
    Y(S_99b6e54d, 10, "replicate/", 2, "o1", S_739c0b67, 7) \
    Y(S_26c4e272, 10, "replicate/", 7, "o1-mini", S_aa200039, 7) \
    Y(S_0f960e4c, 10, "replicate/", 7, "o4-mini", S_e689eb5c, 7) \
    Y(S_8355643d, 10, "replicate/", 14, "openai/gpt-4.1", S_87e617a1, 0) \
    Y(S_7f6673f3, 10, "replicate/", 19, "openai/gpt-4.1-mini", S_1f67b185, 0) \
    Y(S_9820fe4e, 10, "replicate/", 19, "openai/gpt-4.1-nano", S_9a0bbf48, 0) \
    Y(S_41c62ba8, 10, "replicate/", 13, "openai/gpt-4o", S_96634de1, 0) \
    Y(S_9705640d, 10, "replicate/", 18, "openai/gpt-4o-mini", S_8cf02c29, 0) \
    Y(S_53d3c8dd, 10, "replicate/", 12, "openai/gpt-5", S_c83ac745, 0) \
    Y(S_db82b488, 10, "replicate/", 17, "openai/gpt-5-mini", S_7e750420, 0) \
    Y(S_a8d91f70, 10, "replicate/", 17, "openai/gpt-5-nano", S_5eb993d3, 0) \
    Y(S_e42f8fcb, 10, "replicate/", 19, "openai/gpt-oss-120b", S_e9425fb7, 15) \
    Y(S_359c9fe8, 10, "replicate/", 18, "openai/gpt-oss-20b", S_1a053f61, 15) \
    Y(S_3cff35da, 10, "replicate/", 9, "openai/o1", S_a25ac5f7, 0) \
    Y(S_07eb92ca, 10, "replicate/", 14, "openai/o1-mini", S_aa200039, 0) \
    Y(S_37eeaf81, 10, "replicate/", 14, "openai/o4-mini", S_e689eb5c, 0) \
    Y(S_b395c9cd, 10, "replicate/", 34, "qwen/qwen3-235b-a22b-instruct-2507", S_f4ad68bd, 0) \
    Y(S_61d2b461, 10, "replicate/", 29, "qwen3-235b-a22b-instruct-2507", S_f4ad68bd, 5) \
    Y(S_131e9806, 10, "replicate/", 10, "xai/grok-4", S_31acd667, 0) \
    X(S_8d5a5d7c, 0, "", 8, "requesty") \
    Y(S_62981cfd, 9, "requesty/", 14, "claude-fable-5", S_b22bc474, 10) \
    Y(S_adbfcea5, 9, "requesty/", 16, "claude-fable-5-1", S_e12f6882, 17) \
    Y(S_2b14925c, 9, "requesty/", 16, "claude-fable-5.1", S_7fa75277, 10) \
    X(S_9c8ff1f8, 9, "requesty/", 19, "claude-fable-5.1@eu") \
    X(S_ab3fae70, 9, "requesty/", 17, "claude-fable-5@eu") \
    Y(S_d6d781c4, 9, "requesty/", 16, "claude-haiku-4-5", S_3330c0be, 11) \
    X(S_5a559097, 9, "requesty/", 19, "claude-haiku-4-5@eu") \
    Y(S_f62fef57, 9, "requesty/", 16, "claude-haiku-4.5", S_cb392f2f, 10) \
    Y(S_4be92ee5, 9, "requesty/", 15, "claude-opus-4-1", S_cebd39eb, 11) \
    Y(S_0d483e07, 9, "requesty/", 15, "claude-opus-4-5", S_42c9524a, 11) \
    X(S_f4002351, 9, "requesty/", 18, "claude-opus-4-5@eu") \
    Y(S_7b862a73, 9, "requesty/", 15, "claude-opus-4-6", S_8cd5cad8, 11) \
    X(S_18085c82, 9, "requesty/", 18, "claude-opus-4-6@eu") \
    Y(S_03445d53, 9, "requesty/", 15, "claude-opus-4-7", S_8788f588, 11) \
    X(S_4109a45f, 9, "requesty/", 18, "claude-opus-4-7@eu") \
    Y(S_92a319ca, 9, "requesty/", 15, "claude-opus-4-8", S_5e3f5217, 17) \
    X(S_21e5cf69, 9, "requesty/", 18, "claude-opus-4-8@eu") \
    Y(S_89c20030, 9, "requesty/", 15, "claude-opus-4.1", S_4c3f2a2a, 10) \
    Y(S_ccb936b2, 9, "requesty/", 15, "claude-opus-4.5", S_a4fb16b2, 10) \
    Y(S_15705f60, 9, "requesty/", 15, "claude-opus-4.6", S_df644976, 10) \
    Y(S_c7b32873, 9, "requesty/", 15, "claude-opus-4.7", S_579b61b6, 10) \
    Y(S_a8c7a9d1, 9, "requesty/", 15, "claude-opus-4.8", S_506bf102, 10) \
    Y(S_b967a7bb, 9, "requesty/", 13, "claude-opus-5", S_cfcdefab, 10) \
    Y(S_f512f7da, 9, "requesty/", 15, "claude-opus-5-5", S_a29721bc, 17) \
    X(S_7c0648b4, 9, "requesty/", 18, "claude-opus-5-5@eu") \
    Y(S_952310c5, 9, "requesty/", 15, "claude-opus-5.5", S_1954d110, 10) \
    X(S_d003bfca, 9, "requesty/", 16, "claude-opus-5@eu") \
    Y(S_aba8a239, 9, "requesty/", 17, "claude-sonnet-4-5", S_eca904a8, 11) \
    X(S_03c6a0d5, 9, "requesty/", 20, "claude-sonnet-4-5@eu") \
    Y(S_31998b9d, 9, "requesty/", 17, "claude-sonnet-4-6", S_2fb98617, 11) \
    X(S_6d76755c, 9, "requesty/", 20, "claude-sonnet-4-6@eu") \
    Y(S_680b838b, 9, "requesty/", 17, "claude-sonnet-4.5", S_23cebb3c, 10) \
    Y(S_dac17396, 9, "requesty/", 17, "claude-sonnet-4.6", S_e247451a, 10) \
    X(S_de7f0e71, 9, "requesty/", 18, "claude-sonnet-4@eu") \
    Y(S_a8b13d32, 9, "requesty/", 15, "claude-sonnet-5", S_bceb745d, 17) \
    Y(S_34970b56, 9, "requesty/", 17, "claude-sonnet-5-5", S_e4f454b2, 17) \
    X(S_f03c5a68, 9, "requesty/", 20, "claude-sonnet-5-5@eu") \
    Y(S_ef76918d, 9, "requesty/", 17, "claude-sonnet-5.5", S_87f2105b, 10) \
    X(S_465b7b4d, 9, "requesty/", 18, "claude-sonnet-5@eu") \
    Y(S_e0982bca, 9, "requesty/", 17, "deepseek-v4-flash", S_d60193a8, 32) \
    Y(S_92c0d41a, 9, "requesty/", 22, "deepseek-v4-flash-0731", S_194138b2, 11) \
    X(S_f768c188, 9, "requesty/", 25, "deepseek-v4-flash-0731@eu") \
    Y(S_d22f799f, 9, "requesty/", 15, "deepseek-v4-pro", S_be13a211, 12) \
    Y(S_7086758f, 9, "requesty/", 20, "deepseek-v4-pro-0813", S_09cd9286, 10) \
    X(S_c9a9d4bd, 9, "requesty/", 23, "deepseek-v4-pro-0813@eu") \
    X(S_7c1f9461, 9, "requesty/", 18, "deepseek-v4-pro@eu") \
    Y(S_86e71598, 9, "requesty/", 19, "deepseek-v4.1-flash", S_161343ab, 9) \
    X(S_bdc1b6e0, 9, "requesty/", 22, "deepseek-v4.1-flash@eu") \
    X(S_56c0f587, 9, "requesty/", 18, "devstral-latest@eu") \
    Y(S_2e11798c, 9, "requesty/", 10, "fugu-ultra", S_81086409, 7) \
    X(S_6d31ac06, 9, "requesty/", 24, "gemini-2.5-flash-lite@eu") \
    X(S_b96ac06b, 9, "requesty/", 19, "gemini-2.5-flash@eu") \
    X(S_0f90b62f, 9, "requesty/", 17, "gemini-2.5-pro@eu") \
    Y(S_d2306b94, 9, "requesty/", 18, "gemini-3-pro-image", S_d0af2194, 7) \
    Y(S_912ce179, 9, "requesty/", 22, "gemini-3.1-flash-image", S_a1d35ce0, 7) \
    Y(S_afd01db3, 9, "requesty/", 21, "gemini-3.1-flash-lite", S_3607195f, 7) \
    X(S_ebe09591, 9, "requesty/", 24, "gemini-3.1-flash-lite@eu") \
    Y(S_28ad8752, 9, "requesty/", 22, "gemini-3.1-pro-preview", S_378ba705, 7) \
    Y(S_3ecfef4a, 9, "requesty/", 16, "gemini-3.5-flash", S_6e48b436, 7) \
    Y(S_4d26fde3, 9, "requesty/", 21, "gemini-3.5-flash-lite", S_84dcadf2, 7) \
    X(S_ba7fff9e, 9, "requesty/", 24, "gemini-3.5-flash-lite@eu") \
    X(S_8ac11404, 9, "requesty/", 19, "gemini-3.5-flash@eu") \
    Y(S_8e3009ae, 9, "requesty/", 16, "gemini-3.6-flash", S_07036663, 7) \
    Y(S_355e9088, 9, "requesty/", 16, "gemini-3.7-flash", S_d3047fde, 7) \
    X(S_65e01a1e, 9, "requesty/", 19, "gemini-3.7-flash@eu") \
    Y(S_e173c0fb, 9, "requesty/", 16, "gemini-3.8-flash", S_817022e8, 7) \
    X(S_799faf49, 9, "requesty/", 19, "gemini-3.8-flash@eu") \
    Y(S_1f3a62d4, 9, "requesty/", 18, "gemma-4-26b-a4b-it", S_cf0886f1, 7) \
    Y(S_63e38732, 9, "requesty/", 7, "glm-5.1", S_f009ea10, 5) \
    X(S_24951e09, 9, "requesty/", 10, "glm-5.1@eu") \
    Y(S_f01c4c4a, 9, "requesty/", 7, "glm-5.2", S_5ee77133, 23) \
    X(S_c03e0494, 9, "requesty/", 10, "glm-5.2@eu") \
    Y(S_3fa397d3, 9, "requesty/", 7, "glm-5.3", S_2ee9e854, 11) \
    Y(S_58682a77, 9, "requesty/", 13, "glm-5.3-flash", S_59a3f39d, 23) \
    X(S_c13cad9f, 9, "requesty/", 16, "glm-5.3-flash@eu") \
    X(S_12ad2f23, 9, "requesty/", 10, "glm-5.3@eu") \
    X(S_f5478b71, 9, "requesty/", 15, "gpt-4.1-mini@eu") \
    X(S_a65891e5, 9, "requesty/", 15, "gpt-4.1-nano@eu") \
    X(S_d36a964c, 9, "requesty/", 10, "gpt-4.1@eu") \
    X(S_af4b01b9, 9, "requesty/", 14, "gpt-4o-mini@eu") \
    Y(S_56689f66, 9, "requesty/", 13, "gpt-5-3-codex", S_7b62da12, 0) \
    Y(S_6d6ee748, 9, "requesty/", 7, "gpt-5-4", S_3a0b2b16, 11) \
    Y(S_611d60c9, 9, "requesty/", 12, "gpt-5-4-mini", S_10f29609, 11) \
    Y(S_1b9d5373, 9, "requesty/", 12, "gpt-5-4-nano", S_e208bf91, 11) \
    Y(S_7beadd5f, 9, "requesty/", 11, "gpt-5-4-pro", S_c2c2a242, 0) \
    Y(S_28dda231, 9, "requesty/", 7, "gpt-5-5", S_e57d2e58, 11) \
    Y(S_73e13e22, 9, "requesty/", 11, "gpt-5-5-pro", S_95a152dd, 0) \
    Y(S_e556019a, 9, "requesty/", 12, "gpt-5-6-luna", S_e4979e1f, 11) \
    Y(S_93b3545b, 9, "requesty/", 11, "gpt-5-6-sol", S_f9176dbb, 11) \
    Y(S_c92e0e5b, 9, "requesty/", 13, "gpt-5-6-terra", S_326eb638, 11) \
    X(S_7959e51b, 9, "requesty/", 13, "gpt-5-mini@eu") \
    X(S_1be97d20, 9, "requesty/", 13, "gpt-5-nano@eu") \
    X(S_8154679d, 9, "requesty/", 10, "gpt-5.1@eu") \
    Y(S_f81b21d2, 9, "requesty/", 13, "gpt-5.3-codex", S_8662a33d, 7) \
    Y(S_5dfbd0cd, 9, "requesty/", 7, "gpt-5.4", S_101df283, 7) \
    Y(S_bd535f24, 9, "requesty/", 12, "gpt-5.4-mini", S_53c6b415, 7) \
    Y(S_0ae3d41c, 9, "requesty/", 12, "gpt-5.4-nano", S_6120ee47, 7) \
    Y(S_acb7ed39, 9, "requesty/", 11, "gpt-5.4-pro", S_dce1e2ce, 7) \
    X(S_92e7823b, 9, "requesty/", 10, "gpt-5.4@eu") \
    Y(S_bc7fe20b, 9, "requesty/", 7, "gpt-5.5", S_b69f9707, 7) \
    Y(S_c2963589, 9, "requesty/", 11, "gpt-5.5-pro", S_29595a67, 7) \
    X(S_ddc1302e, 9, "requesty/", 10, "gpt-5.5@eu") \
    Y(S_1e5bfbe3, 9, "requesty/", 12, "gpt-5.6-luna", S_d3531574, 7) \
    X(S_9d56141e, 9, "requesty/", 15, "gpt-5.6-luna@eu") \
    Y(S_2868ef70, 9, "requesty/", 11, "gpt-5.6-sol", S_823425c8, 7) \
    X(S_0e1eb202, 9, "requesty/", 14, "gpt-5.6-sol@eu") \
    Y(S_064c1b21, 9, "requesty/", 13, "gpt-5.6-terra", S_1df6eea7, 7) \
    X(S_4ecf3cc2, 9, "requesty/", 16, "gpt-5.6-terra@eu") \
    X(S_932473d0, 9, "requesty/", 8, "gpt-5@eu") \
    Y(S_2dc960f6, 9, "requesty/", 11, "gpt-6-astra", S_b4b836d3, 7) \
    Y(S_d05939fe, 9, "requesty/", 10, "gpt-6-luna", S_05015f4d, 7) \
    X(S_783ec314, 9, "requesty/", 13, "gpt-6-luna@eu") \
    Y(S_ada16f04, 9, "requesty/", 9, "gpt-6-sol", S_57880a89, 7) \
    X(S_74736175, 9, "requesty/", 12, "gpt-6-sol@eu") \
    Y(S_26385938, 9, "requesty/", 11, "gpt-6.1-sol", S_707174bc, 14) \
    X(S_23d8261b, 9, "requesty/", 14, "gpt-6.1-sol@eu") \
    X(S_18e9f7b3, 9, "requesty/", 13, "grok-4.2-beta") \
    Y(S_bd3bbe0f, 9, "requesty/", 8, "grok-4.3", S_cf4bc151, 4) \
    Y(S_1ff1cb25, 9, "requesty/", 8, "grok-4.5", S_5d502bed, 5) \
    Y(S_70165224, 9, "requesty/", 8, "grok-4.6", S_3983ee29, 11) \
    Y(S_38c9e171, 9, "requesty/", 14, "grok-build-0.1", S_cb5e7e04, 5) \
    Y(S_24bd352a, 9, "requesty/", 3, "hy3", S_19a85e34, 8) \
    Y(S_ad678e5a, 9, "requesty/", 7, "inkling", S_9f90e319, 10) \
    X(S_4fab9c93, 9, "requesty/", 12, "inkling-256k") \
    Y(S_4b70d921, 9, "requesty/", 13, "kat-coder-pro", S_c658deef, 10) \
    Y(S_f505c9fe, 9, "requesty/", 9, "kimi-k2.6", S_47f91584, 7) \
    X(S_3422693b, 9, "requesty/", 12, "kimi-k2.6@eu") \
    Y(S_11b2b4b0, 9, "requesty/", 14, "kimi-k2.7-code", S_a4d868aa, 26) \
    X(S_fa651196, 9, "requesty/", 17, "kimi-k2.7-code@eu") \
    Y(S_a7b18818, 9, "requesty/", 7, "kimi-k3", S_bd9a0868, 10) \
    X(S_661c7087, 9, "requesty/", 10, "kimi-k3@eu") \
    Y(S_bae0a804, 9, "requesty/", 11, "ling-2.6-1t", S_9ab3eb1c, 12) \
    Y(S_9eb0eaa6, 9, "requesty/", 14, "ling-2.6-flash", S_f02971e4, 12) \
    Y(S_e0a644fe, 9, "requesty/", 9, "mimo-v2.5", S_07dcf2a8, 7) \
    Y(S_54064250, 9, "requesty/", 13, "mimo-v2.5-pro", S_be001b3a, 7) \
    Y(S_93558a22, 9, "requesty/", 15, "mimo-v2.6-flash", S_e98b5255, 7) \
    Y(S_f7f682ed, 9, "requesty/", 13, "mimo-v2.6-pro", S_f1f250c9, 7) \
    Y(S_b3c5a0b8, 9, "requesty/", 12, "minimax-m2.7", S_ba75f746, 10) \
    Y(S_4a70f8a2, 9, "requesty/", 22, "minimax-m2.7-highspeed", S_b66cc4ec, 8) \
    Y(S_6fb67ee8, 9, "requesty/", 10, "minimax-m3", S_9255e350, 26) \
    X(S_5b60a37d, 9, "requesty/", 13, "minimax-m3@eu") \
    Y(S_62003214, 9, "requesty/", 18, "mistral-medium-3-5", S_dff2ffe2, 10) \
    X(S_e734ff66, 9, "requesty/", 21, "mistral-medium-3-5@eu") \
    Y(S_c0583503, 9, "requesty/", 18, "mistral-medium-3.5", S_f8acf7c0, 8) \
    X(S_c27b2180, 9, "requesty/", 24, "mistral-medium-latest@eu") \
    Y(S_0c2b5f4a, 9, "requesty/", 18, "mistral-small-2603", S_6fbffe76, 10) \
    X(S_2bdd9a90, 9, "requesty/", 21, "mistral-small-2603@eu") \
    Y(S_432aca67, 9, "requesty/", 20, "nemotron-3-nano-omni", S_d73cf246, 0) \
    X(S_84d95f30, 9, "requesty/", 23, "nemotron-3-nano-omni@eu") \
    Y(S_d9b3ba50, 9, "requesty/", 22, "nemotron-3-ultra-nvfp4", S_37ffef3e, 26) \
    X(S_fcc31942, 9, "requesty/", 30, "nemotron-lightning-3.5-30b-a3b") \
    X(S_c4ac9457, 9, "requesty/", 33, "nvidia-nemotron-3-super-120b-a12b") \
    X(S_cf0cb322, 9, "requesty/", 23, "nvidia-nemotron-3-ultra") \
    X(S_2be32e59, 9, "requesty/", 10, "o4-mini@eu") \
    Y(S_511c8238, 9, "requesty/", 11, "qwen3.5-27b", S_449551c5, 5) \
    X(S_c7588233, 9, "requesty/", 10, "qwen3.5-2b") \
    Y(S_708a8c26, 9, "requesty/", 15, "qwen3.5-35b-a3b", S_4015a88c, 5) \
    Y(S_fb9ca99e, 9, "requesty/", 12, "qwen3.6-plus", S_238396b2, 8) \
    Y(S_85f329fb, 9, "requesty/", 11, "qwen3.7-max", S_e4ec7f97, 8) \
    Y(S_0a362711, 9, "requesty/", 12, "qwen3.7-plus", S_52206d37, 8) \
    X(S_b7211e21, 9, "requesty/", 17, "qwen3.8-2.4T-A95B") \
    X(S_0be89891, 9, "requesty/", 20, "qwen3.8-2.4T-A95B@eu") \
    Y(S_2bb9cf8c, 9, "requesty/", 13, "qwen3.8-flash", S_012c9814, 8) \
    Y(S_47cb903b, 9, "requesty/", 18, "qwen3.8-flash-next", S_e1cba225, 0) \
    X(S_50f2dd1c, 9, "requesty/", 21, "qwen3.8-flash-next@eu") \
    Y(S_69762f29, 9, "requesty/", 11, "qwen3.8-max", S_5bb2277b, 8) \
    Y(S_971a724f, 9, "requesty/", 11, "ring-2.6-1t", S_3cffe5bb, 12) \
    Y(S_8e3abb90, 9, "requesty/", 8, "seed-1.8", S_5617e40d, 10) \
    Y(S_61fe2330, 9, "requesty/", 13, "seed-2.0-code", S_20ce09f4, 15) \
    Y(S_7cbedaba, 9, "requesty/", 13, "seed-2.0-mini", S_c4235ae9, 15) \
    X(S_e6b9a5f2, 9, "requesty/", 12, "seed-2.0-pro") \
    Y(S_93787872, 9, "requesty/", 14, "step-3.7-flash", S_1e43a06d, 8) \
    X(S_d8a15e75, 0, "", 10, "responses/") \
    X(S_ae679821, 0, "", 6, "runway") \
    X(S_868cfb8d, 7, "runway/", 6, "aleph2") \
    X(S_6328050e, 7, "runway/", 17, "gemini_omni_flash") \
    X(S_391b94b5, 7, "runway/", 6, "gen4.5") \
    X(S_5e4b5bcb, 7, "runway/", 10, "gen4_image") \
    X(S_0c2cd7c5, 7, "runway/", 16, "gen4_image_turbo") \
    X(S_e5299bcc, 7, "runway/", 10, "gen4_turbo") \
    X(S_7d58e49f, 7, "runway/", 14, "seedance2_fast") \
    X(S_0dfbec26, 7, "runway/", 14, "seedance2_mini") \
    X(S_08193bc5, 7, "runway/", 6, "veo3.1") \
    X(S_a4193741, 7, "runway/", 11, "veo3.1_fast") \
    X(S_66c6f57f, 0, "", 8, "runwayml") \
    X(S_c9aae73e, 0, "", 10, "sa-east-1/") \
    X(S_c9ffc5da, 0, "", 6, "sakana") \
    Y(S_27326319, 10, "sambanova/", 11, "DeepSeek-R1", S_91063e9f, 12) \
    Y(S_e33945d1, 10, "sambanova/", 13, "DeepSeek-V3.1", S_63f8f246, 12) \
    Y(S_e08ab4b2, 10, "sambanova/", 21, "Llama-3.2-1B-Instruct", S_17462d42, 5) \
    Y(S_0d649676, 10, "sambanova/", 21, "Llama-3.2-3B-Instruct", S_07904cda, 5) \
    Y(S_3f8d03da, 10, "sambanova/", 34, "Llama-4-Maverick-17B-128E-Instruct", S_4d956ea8, 0) \
    Y(S_341ddbba, 10, "sambanova/", 30, "Llama-4-Scout-17B-16E-Instruct", S_95a8158e, 11) \
    Y(S_e73ce2fa, 10, "sambanova/", 28, "Meta-Llama-3.1-405B-Instruct", S_9788efac, 11) \
    Y(S_1ba7396d, 10, "sambanova/", 26, "Meta-Llama-3.1-8B-Instruct", S_3ca282e3, 11) \
    X(S_17462d42, 10, "sambanova/", 26, "Meta-Llama-3.2-1B-Instruct") \
    X(S_07904cda, 10, "sambanova/", 26, "Meta-Llama-3.2-3B-Instruct") \
    Y(S_a20d6873, 10, "sambanova/", 27, "Meta-Llama-3.3-70B-Instruct", S_2ff449ca, 0) \
    X(S_bbc90d7b, 10, "sambanova/", 21, "Meta-Llama-Guard-3-8B") \
    Y(S_ac15cd97, 10, "sambanova/", 12, "MiniMax-M2.7", S_5e83edd5, 10) \
    Y(S_7241e3d1, 10, "sambanova/", 7, "QwQ-32B", S_02fc775d, 5) \
    Y(S_3b7708af, 10, "sambanova/", 23, "Qwen2-Audio-7B-Instruct", S_6ddd9c2a, 0) \
    Y(S_ec74c697, 10, "sambanova/", 14, "gemma-4-31B-it", S_457b17fe, 7) \
    Y(S_d5da2b7c, 10, "sambanova/", 23, "llama-3.1-405B-Instruct", S_bdd91470, 0) \
    Y(S_14a2954e, 10, "sambanova/", 16, "llama-guard-3-8b", S_ef19eb3f, 11) \
    X(S_6c6e7086, 0, "", 6, "sao10k") \
    Y(S_68ee8086, 7, "sao10k/", 19, "L3-70B-Euryale-v2.1", S_7b140759, 7) \
    Y(S_53871476, 7, "sao10k/", 16, "L3-8B-Lunaris-v1", S_dbee4ff7, 7) \
    Y(S_4e5b931d, 7, "sao10k/", 17, "L3-8B-Stheno-v3.2", S_598e60a8, 7) \
    X(S_d50b5d76, 0, "", 11, "sap-ai-core") \
    X(S_3ea26d89, 12, "sap-ai-core/", 17, "amazon--nova-lite") \
    X(S_1caa2c42, 12, "sap-ai-core/", 18, "amazon--nova-micro") \
    X(S_cede5409, 12, "sap-ai-core/", 16, "amazon--nova-pro") \
    X(S_4f71a624, 12, "sap-ai-core/", 24, "amazon--titan-embed-text") \
    X(S_805392ef, 12, "sap-ai-core/", 25, "anthropic--claude-3-haiku") \
    X(S_ce88af11, 12, "sap-ai-core/", 24, "anthropic--claude-3-opus") \
    X(S_9d3ab04e, 12, "sap-ai-core/", 26, "anthropic--claude-3-sonnet") \
    X(S_24352d2a, 12, "sap-ai-core/", 28, "anthropic--claude-3.5-sonnet") \
    X(S_86ac7697, 12, "sap-ai-core/", 28, "anthropic--claude-3.7-sonnet") \
    X(S_01810fd0, 12, "sap-ai-core/", 24, "anthropic--claude-4-opus") \
    X(S_f98741d7, 12, "sap-ai-core/", 26, "anthropic--claude-4-sonnet") \
    X(S_c457feae, 12, "sap-ai-core/", 27, "anthropic--claude-4.5-haiku") \
    X(S_d614d52b, 12, "sap-ai-core/", 26, "anthropic--claude-4.5-opus") \
    X(S_c9b980bd, 12, "sap-ai-core/", 28, "anthropic--claude-4.5-sonnet") \
    X(S_37a9dac0, 12, "sap-ai-core/", 26, "anthropic--claude-4.6-opus") \
    X(S_1a5adf29, 12, "sap-ai-core/", 28, "anthropic--claude-4.6-sonnet") \
    X(S_e26f0203, 12, "sap-ai-core/", 26, "anthropic--claude-4.7-opus") \
    X(S_d40a4585, 12, "sap-ai-core/", 26, "anthropic--claude-4.8-opus") \
    Y(S_2736bc0a, 12, "sap-ai-core/", 17, "claude-3-5-sonnet", S_fffb2f6e, 10) \
    Y(S_6a4c3043, 12, "sap-ai-core/", 17, "claude-3-7-sonnet", S_f95b3859, 11) \
    Y(S_f54b4834, 12, "sap-ai-core/", 14, "claude-3-haiku", S_805392ef, 11) \
    Y(S_743ec4cf, 12, "sap-ai-core/", 13, "claude-3-opus", S_ce88af11, 11) \
    Y(S_be9dda68, 12, "sap-ai-core/", 15, "claude-3-sonnet", S_9d3ab04e, 11) \
    Y(S_32344665, 12, "sap-ai-core/", 17, "claude-3.5-sonnet", S_24352d2a, 11) \
    Y(S_33051ffa, 12, "sap-ai-core/", 17, "claude-3.7-sonnet", S_86ac7697, 11) \
    Y(S_1089584a, 12, "sap-ai-core/", 16, "claude-4-5-haiku", S_ae7fc73f, 0) \
    Y(S_f61d99e4, 12, "sap-ai-core/", 15, "claude-4-5-opus", S_84ed395b, 0) \
    Y(S_c7bfd133, 12, "sap-ai-core/", 17, "claude-4-5-sonnet", S_bd3036ad, 0) \
    Y(S_da201e13, 12, "sap-ai-core/", 15, "claude-4-6-opus", S_8983862e, 0) \
    Y(S_22b3cb20, 12, "sap-ai-core/", 17, "claude-4-6-sonnet", S_e286d4c5, 0) \
    Y(S_faab49b9, 12, "sap-ai-core/", 15, "claude-4-7-opus", S_fe9d5917, 0) \
    Y(S_46389ff9, 12, "sap-ai-core/", 15, "claude-4-8-opus", S_9f4109e3, 0) \
    Y(S_9ee493d6, 12, "sap-ai-core/", 13, "claude-4-opus", S_01810fd0, 11) \
    Y(S_333ec528, 12, "sap-ai-core/", 15, "claude-4-sonnet", S_f98741d7, 11) \
    Y(S_eb809ae1, 12, "sap-ai-core/", 16, "claude-4.5-haiku", S_c457feae, 11) \
    Y(S_6c60492c, 12, "sap-ai-core/", 15, "claude-4.5-opus", S_d614d52b, 11) \
    Y(S_071af901, 12, "sap-ai-core/", 17, "claude-4.5-sonnet", S_c9b980bd, 11) \
    Y(S_1852febd, 12, "sap-ai-core/", 15, "claude-4.6-opus", S_37a9dac0, 11) \
    Y(S_31ce03be, 12, "sap-ai-core/", 17, "claude-4.6-sonnet", S_1a5adf29, 11) \
    Y(S_7e45a9ca, 12, "sap-ai-core/", 15, "claude-4.7-opus", S_e26f0203, 11) \
    Y(S_d306efa5, 12, "sap-ai-core/", 15, "claude-4.8-opus", S_d40a4585, 11) \
    X(S_33772155, 12, "sap-ai-core/", 27, "cohere--command-a-reasoning") \
    Y(S_6c506ddc, 12, "sap-ai-core/", 16, "gemini-2.5-flash", S_7977b1eb, 7) \
    Y(S_314dd189, 12, "sap-ai-core/", 21, "gemini-2.5-flash-lite", S_529dcf56, 7) \
    Y(S_c6f724fb, 12, "sap-ai-core/", 14, "gemini-2.5-pro", S_57fc295d, 7) \
    Y(S_63c127a2, 12, "sap-ai-core/", 21, "gemini-3.1-flash-lite", S_3607195f, 7) \
    Y(S_38ae64cf, 12, "sap-ai-core/", 16, "gemini-3.5-flash", S_6e48b436, 7) \
    Y(S_aca188a3, 12, "sap-ai-core/", 7, "gpt-4.1", S_7aade18f, 7) \
    Y(S_f705895e, 12, "sap-ai-core/", 12, "gpt-4.1-mini", S_1f67b185, 7) \
    Y(S_4b8f3f72, 12, "sap-ai-core/", 12, "gpt-4.1-nano", S_9a0bbf48, 7) \
    Y(S_8912ad7a, 12, "sap-ai-core/", 5, "gpt-5", S_b09485bb, 7) \
    Y(S_add1897d, 12, "sap-ai-core/", 7, "gpt-5-2", S_dd0a4f0b, 11) \
    Y(S_7cd5c060, 12, "sap-ai-core/", 7, "gpt-5-4", S_3a0b2b16, 11) \
    Y(S_356ca191, 12, "sap-ai-core/", 7, "gpt-5-5", S_e57d2e58, 11) \
    Y(S_8c8b114c, 12, "sap-ai-core/", 12, "gpt-5-6-luna", S_e4979e1f, 11) \
    Y(S_85d3a0dd, 12, "sap-ai-core/", 11, "gpt-5-6-sol", S_f9176dbb, 11) \
    Y(S_6880371c, 12, "sap-ai-core/", 13, "gpt-5-6-terra", S_326eb638, 11) \
    Y(S_0015b29a, 12, "sap-ai-core/", 10, "gpt-5-mini", S_a779f71c, 7) \
    Y(S_ed612821, 12, "sap-ai-core/", 10, "gpt-5-nano", S_3ecfc0e6, 7) \
    Y(S_8a8312c2, 12, "sap-ai-core/", 7, "gpt-5.2", S_791a0823, 7) \
    Y(S_9e62a490, 12, "sap-ai-core/", 7, "gpt-5.4", S_101df283, 7) \
    Y(S_ae581336, 12, "sap-ai-core/", 7, "gpt-5.5", S_b69f9707, 7) \
    Y(S_981c738d, 12, "sap-ai-core/", 12, "gpt-5.6-luna", S_d3531574, 7) \
    Y(S_2bb9c4b1, 12, "sap-ai-core/", 11, "gpt-5.6-sol", S_823425c8, 7) \
    Y(S_774af055, 12, "sap-ai-core/", 13, "gpt-5.6-terra", S_1df6eea7, 7) \
    Y(S_b170a896, 12, "sap-ai-core/", 23, "llama-3.2-nv-embedqa-1b", S_d7bf7372, 8) \
    X(S_1aa7522f, 12, "sap-ai-core/", 34, "mistralai--mistral-medium-instruct") \
    X(S_82b55cd3, 12, "sap-ai-core/", 24, "mistralai--mistral-small") \
    Y(S_654b5518, 12, "sap-ai-core/", 9, "nova-lite", S_3ea26d89, 8) \
    Y(S_37698deb, 12, "sap-ai-core/", 10, "nova-micro", S_1caa2c42, 8) \
    Y(S_5b7981c5, 12, "sap-ai-core/", 8, "nova-pro", S_cede5409, 8) \
    X(S_d7bf7372, 12, "sap-ai-core/", 31, "nvidia--llama-3.2-nv-embedqa-1b") \
    X(S_4d6d55b2, 12, "sap-ai-core/", 10, "sap-abap-1") \
    Y(S_80d6af8f, 12, "sap-ai-core/", 5, "sonar", S_3738c115, 11) \
    Y(S_eaec9721, 12, "sap-ai-core/", 19, "sonar-deep-research", S_e51977d6, 11) \
    Y(S_a0cf879d, 12, "sap-ai-core/", 9, "sonar-pro", S_ae138ce9, 11) \
    Y(S_5f5d0f56, 12, "sap-ai-core/", 22, "text-embedding-3-large", S_e26e191a, 7) \
    Y(S_b52217af, 12, "sap-ai-core/", 22, "text-embedding-3-small", S_69674c99, 7) \
    X(S_acbe5993, 0, "", 8, "scaleway") \
    Y(S_9e9bebb2, 9, "scaleway/", 28, "BAAI/bge-multilingual-gemma2", S_a08d6ff6, 0) \
    Y(S_0f0c7425, 9, "scaleway/", 23, "bge-multilingual-gemma2", S_a08d6ff6, 5) \
    Y(S_2b437ac8, 9, "scaleway/", 22, "deepseek-v4-flash-0731", S_194138b2, 11) \
    Y(S_fe873fde, 9, "scaleway/", 29, "devstral-2-123b-instruct-2512", S_19f13590, 10) \
    Y(S_46f1980b, 9, "scaleway/", 14, "gemma-3-27b-it", S_66de16b5, 7) \
    Y(S_abc76ec3, 9, "scaleway/", 18, "gemma-4-26b-a4b-it", S_cf0886f1, 7) \
    Y(S_eff7fd2c, 9, "scaleway/", 7, "glm-5.2", S_5ee77133, 23) \
    Y(S_6faaa7a5, 9, "scaleway/", 21, "google/gemma-3-27b-it", S_fcb67137, 0) \
    Y(S_f4ef2fc0, 9, "scaleway/", 25, "google/gemma-4-26b-a4b-it", S_5528a550, 15) \
    Y(S_4742b2b2, 9, "scaleway/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    X(S_83faa9a9, 9, "scaleway/", 22, "hcompany/holo2-30b-a3b") \
    Y(S_605c4e77, 9, "scaleway/", 13, "holo2-30b-a3b", S_83faa9a9, 9) \
    Y(S_f6862b0b, 9, "scaleway/", 22, "llama-3.3-70b-instruct", S_bb6aff41, 5) \
    X(S_47190ea1, 9, "scaleway/", 27, "meta/llama-3.3-70b-instruct") \
    Y(S_6b651b5b, 9, "scaleway/", 23, "mistral-medium-3.5-128b", S_8b86a5cf, 10) \
    Y(S_49f63532, 9, "scaleway/", 35, "mistral-small-3.2-24b-instruct-2506", S_e5a9cbbb, 10) \
    X(S_19f13590, 9, "scaleway/", 39, "mistralai/devstral-2-123b-instruct-2512") \
    X(S_8b86a5cf, 9, "scaleway/", 33, "mistralai/mistral-medium-3.5-128b") \
    Y(S_54f99b4a, 9, "scaleway/", 45, "mistralai/mistral-small-3.2-24b-instruct-2506", S_e5a9cbbb, 0) \
    X(S_93d2ee5f, 9, "scaleway/", 26, "mistralai/pixtral-12b-2409") \
    Y(S_e68ac2a1, 9, "scaleway/", 32, "mistralai/voxtral-small-24b-2507", S_6c8e3944, 0) \
    Y(S_207be732, 9, "scaleway/", 19, "openai/gpt-oss-120b", S_e9425fb7, 15) \
    Y(S_c7b28954, 9, "scaleway/", 16, "pixtral-12b-2409", S_93d2ee5f, 10) \
    Y(S_28397ebd, 9, "scaleway/", 34, "qwen/qwen3-235b-a22b-instruct-2507", S_f4ad68bd, 0) \
    Y(S_353705c1, 9, "scaleway/", 33, "qwen/qwen3-coder-30b-a3b-instruct", S_1b092e88, 0) \
    Y(S_19bb2ce1, 9, "scaleway/", 23, "qwen/qwen3-embedding-8b", S_99f0225b, 0) \
    Y(S_adacd47a, 9, "scaleway/", 22, "qwen/qwen3.5-397b-a17b", S_7df9d059, 0) \
    Y(S_d9de2070, 9, "scaleway/", 20, "qwen/qwen3.6-35b-a3b", S_21a4f430, 0) \
    Y(S_598d8b14, 9, "scaleway/", 29, "qwen3-235b-a22b-instruct-2507", S_f4ad68bd, 5) \
    Y(S_9b0a53af, 9, "scaleway/", 28, "qwen3-coder-30b-a3b-instruct", S_664ccb17, 5) \
    Y(S_0cd9dc54, 9, "scaleway/", 18, "qwen3-embedding-8b", S_99f0225b, 5) \
    Y(S_3a897654, 9, "scaleway/", 17, "qwen3.5-397b-a17b", S_d54e8a8c, 8) \
    Y(S_11cf0586, 9, "scaleway/", 15, "qwen3.6-35b-a3b", S_3e1910ad, 8) \
    Y(S_97426fe9, 9, "scaleway/", 11, "qwen3.8-27b", S_a3ed86be, 8) \
    Y(S_bbdb7b9b, 9, "scaleway/", 22, "voxtral-small-24b-2507", S_782de3e2, 8) \
    Y(S_0a5194e2, 9, "scaleway/", 16, "whisper-large-v3", S_91d7e07e, 0) \
    X(S_2864ab1d, 0, "", 11, "siliconflow") \
    X(S_3b836be0, 12, "siliconflow/", 36, "ByteDance-Seed/Seed-OSS-36B-Instruct") \
    Y(S_2ab7bb50, 12, "siliconflow/", 11, "DeepSeek-R1", S_91063e9f, 12) \
    Y(S_079aa13f, 12, "siliconflow/", 11, "DeepSeek-V3", S_feac3399, 12) \
    Y(S_b0d6a96a, 12, "siliconflow/", 13, "DeepSeek-V3.1", S_63f8f246, 12) \
    Y(S_17313fdf, 12, "siliconflow/", 22, "DeepSeek-V3.1-Terminus", S_5c5e4c26, 12) \
    Y(S_fe2cc2fe, 12, "siliconflow/", 13, "DeepSeek-V3.2", S_104732cd, 3) \
    Y(S_afe970bc, 12, "siliconflow/", 17, "DeepSeek-V3.2-Exp", S_c53e3331, 12) \
    Y(S_9200d6b0, 12, "siliconflow/", 17, "DeepSeek-V4-Flash", S_42ed5edd, 12) \
    Y(S_ed3cc546, 12, "siliconflow/", 22, "DeepSeek-V4-Flash-0731", S_ad002eba, 12) \
    Y(S_58f42ccc, 12, "siliconflow/", 28, "DeepSeek-V4-Flash-Vision-Exp", S_dcac2b5d, 12) \
    Y(S_2a9ca80d, 12, "siliconflow/", 15, "DeepSeek-V4-Pro", S_731778e7, 3) \
    Y(S_2e08a57e, 12, "siliconflow/", 20, "DeepSeek-V4-Pro-0813", S_1134c864, 12) \
    Y(S_b81adc16, 12, "siliconflow/", 11, "GLM-4.5-Air", S_1133a5f1, 8) \
    Y(S_df1bff3c, 12, "siliconflow/", 5, "GLM-5", S_a693c1c8, 3) \
    Y(S_4fe4dd37, 12, "siliconflow/", 7, "GLM-5.1", S_d46d319f, 3) \
    Y(S_aa73b7b2, 12, "siliconflow/", 7, "GLM-5.2", S_35c4a218, 3) \
    Y(S_352702e2, 12, "siliconflow/", 7, "GLM-5.3", S_1aa8d75f, 8) \
    Y(S_0c838798, 12, "siliconflow/", 13, "GLM-5.3-Flash", S_63efa682, 8) \
    Y(S_1684752f, 12, "siliconflow/", 12, "GLM-5V-Turbo", S_3ab0741d, 8) \
    Y(S_7bfc14db, 12, "siliconflow/", 21, "Hunyuan-A13B-Instruct", S_b1526586, 8) \
    Y(S_4740846f, 12, "siliconflow/", 3, "Hy3", S_1bd14b5b, 8) \
    Y(S_4c0e7421, 12, "siliconflow/", 9, "Kimi-K2.5", S_09d40d95, 3) \
    Y(S_9d155b6e, 12, "siliconflow/", 9, "Kimi-K2.6", S_b2d2406a, 3) \
    Y(S_9f828b29, 12, "siliconflow/", 14, "Kimi-K2.7-Code", S_d53bb386, 3) \
    Y(S_1e15b92d, 12, "siliconflow/", 7, "Kimi-K3", S_f026672c, 3) \
    Y(S_65a5dfc4, 12, "siliconflow/", 14, "Ling-flash-2.0", S_3c168115, 12) \
    Y(S_17c9119c, 12, "siliconflow/", 11, "LongCat-2.0", S_13680a05, 16) \
    Y(S_aeb3ccb9, 12, "siliconflow/", 12, "MiniMax-M2.5", S_69289e5b, 3) \
    Y(S_38193229, 12, "siliconflow/", 10, "MiniMax-M3", S_e884d44e, 3) \
    Y(S_f029baa5, 12, "siliconflow/", 22, "MiniMaxAI/MiniMax-M2.5", S_fbe6ebc0, 0) \
    Y(S_9d42ae1c, 12, "siliconflow/", 20, "MiniMaxAI/MiniMax-M3", S_6e0b2885, 0) \
    Y(S_27cf5ef5, 12, "siliconflow/", 10, "Nex-N2-Pro", S_37635c08, 8) \
    Y(S_66ec7a77, 12, "siliconflow/", 25, "Qwen/Qwen2.5-72B-Instruct", S_db7d5881, 0) \
    Y(S_0fdd198f, 12, "siliconflow/", 14, "Qwen/Qwen3-14B", S_36dc191a, 0) \
    Y(S_904f9570, 12, "siliconflow/", 32, "Qwen/Qwen3-30B-A3B-Instruct-2507", S_673326ae, 0) \
    Y(S_df7e4ef9, 12, "siliconflow/", 14, "Qwen/Qwen3-32B", S_70bfcb80, 0) \
    Y(S_f346fc37, 12, "siliconflow/", 13, "Qwen/Qwen3-8B", S_1a9c3f34, 0) \
    Y(S_3966f1c9, 12, "siliconflow/", 33, "Qwen/Qwen3-Coder-30B-A3B-Instruct", S_ed61e16b, 0) \
    Y(S_22bf69c2, 12, "siliconflow/", 35, "Qwen/Qwen3-Coder-480B-A35B-Instruct", S_cbe1eb2d, 0) \
    Y(S_c4f8ddbf, 12, "siliconflow/", 30, "Qwen/Qwen3-VL-30B-A3B-Instruct", S_09c4a403, 0) \
    Y(S_3be60af5, 12, "siliconflow/", 30, "Qwen/Qwen3-VL-30B-A3B-Thinking", S_a21fed54, 0) \
    X(S_20d613da, 12, "siliconflow/", 26, "Qwen/Qwen3-VL-32B-Instruct") \
    X(S_ef84fdd0, 12, "siliconflow/", 26, "Qwen/Qwen3-VL-32B-Thinking") \
    Y(S_bb2291fb, 12, "siliconflow/", 25, "Qwen/Qwen3-VL-8B-Instruct", S_cf032a23, 0) \
    Y(S_b24eae03, 12, "siliconflow/", 22, "Qwen/Qwen3.5-122B-A10B", S_7412f6f1, 0) \
    Y(S_3f0c4a7a, 12, "siliconflow/", 16, "Qwen/Qwen3.5-27B", S_b51d875a, 0) \
    Y(S_90656e5a, 12, "siliconflow/", 20, "Qwen/Qwen3.5-35B-A3B", S_a91d25bf, 0) \
    Y(S_aa632973, 12, "siliconflow/", 22, "Qwen/Qwen3.5-397B-A17B", S_6b8f8953, 5) \
    Y(S_d9ec9881, 12, "siliconflow/", 15, "Qwen/Qwen3.5-9B", S_c202640b, 0) \
    Y(S_cfec2d13, 12, "siliconflow/", 16, "Qwen/Qwen3.6-27B", S_064e1afb, 0) \
    Y(S_16eb79df, 12, "siliconflow/", 20, "Qwen/Qwen3.6-35B-A3B", S_d1909065, 0) \
    Y(S_3a6a1dee, 12, "siliconflow/", 22, "Qwen/Qwen3.8-2.4T-A95B", S_9cc29aa0, 0) \
    Y(S_fbfa4992, 12, "siliconflow/", 20, "Qwen2.5-72B-Instruct", S_db7d5881, 5) \
    Y(S_b6f373c9, 12, "siliconflow/", 9, "Qwen3-14B", S_36dc191a, 5) \
    Y(S_a0aac79d, 12, "siliconflow/", 27, "Qwen3-30B-A3B-Instruct-2507", S_673326ae, 5) \
    Y(S_9a0294fd, 12, "siliconflow/", 9, "Qwen3-32B", S_70bfcb80, 5) \
    Y(S_92b9d516, 12, "siliconflow/", 8, "Qwen3-8B", S_50e43a72, 17) \
    Y(S_5eebd3f8, 12, "siliconflow/", 28, "Qwen3-Coder-30B-A3B-Instruct", S_ed61e16b, 5) \
    Y(S_d42cccf0, 12, "siliconflow/", 30, "Qwen3-Coder-480B-A35B-Instruct", S_cbe1eb2d, 5) \
    Y(S_b4755ab4, 12, "siliconflow/", 25, "Qwen3-VL-30B-A3B-Instruct", S_09c4a403, 5) \
    Y(S_1be13375, 12, "siliconflow/", 25, "Qwen3-VL-30B-A3B-Thinking", S_a21fed54, 5) \
    Y(S_3235416a, 12, "siliconflow/", 21, "Qwen3-VL-32B-Instruct", S_20d613da, 5) \
    Y(S_68f2547b, 12, "siliconflow/", 21, "Qwen3-VL-32B-Thinking", S_ef84fdd0, 5) \
    Y(S_7c4a0b69, 12, "siliconflow/", 20, "Qwen3-VL-8B-Instruct", S_cf032a23, 5) \
    Y(S_c6113679, 12, "siliconflow/", 17, "Qwen3.5-122B-A10B", S_7412f6f1, 5) \
    Y(S_e78ca0bc, 12, "siliconflow/", 11, "Qwen3.5-27B", S_b51d875a, 5) \
    Y(S_06490226, 12, "siliconflow/", 15, "Qwen3.5-35B-A3B", S_a91d25bf, 5) \
    Y(S_b1b627db, 12, "siliconflow/", 17, "Qwen3.5-397B-A17B", S_6b8f8953, 10) \
    Y(S_1c7f4b66, 12, "siliconflow/", 10, "Qwen3.5-9B", S_c202640b, 5) \
    Y(S_3bad694d, 12, "siliconflow/", 11, "Qwen3.6-27B", S_064e1afb, 5) \
    Y(S_6b5891f5, 12, "siliconflow/", 15, "Qwen3.6-35B-A3B", S_d1909065, 5) \
    Y(S_069777cf, 12, "siliconflow/", 17, "Qwen3.8-2.4T-A95B", S_9cc29aa0, 5) \
    Y(S_2b9ad432, 12, "siliconflow/", 21, "Seed-OSS-36B-Instruct", S_3b836be0, 15) \
    Y(S_58ce498f, 12, "siliconflow/", 14, "Step-3.5-Flash", S_451da562, 11) \
    X(S_9c33fd39, 12, "siliconflow/", 36, "bytedance-seed-seed-oss-36b-instruct") \
    X(S_b8d86378, 12, "siliconflow/", 23, "deepseek-ai-deepseek-r1") \
    X(S_380bff3b, 12, "siliconflow/", 23, "deepseek-ai-deepseek-v3") \
    X(S_731b0160, 12, "siliconflow/", 25, "deepseek-ai-deepseek-v3.1") \
    X(S_7177c36d, 12, "siliconflow/", 34, "deepseek-ai-deepseek-v3.1-terminus") \
    X(S_ba194a93, 12, "siliconflow/", 29, "deepseek-ai-deepseek-v3.2-exp") \
    Y(S_2cb57f23, 12, "siliconflow/", 23, "deepseek-ai/DeepSeek-R1", S_91063e9f, 0) \
    Y(S_4e818db6, 12, "siliconflow/", 23, "deepseek-ai/DeepSeek-V3", S_feac3399, 0) \
    Y(S_e37d5c87, 12, "siliconflow/", 25, "deepseek-ai/DeepSeek-V3.1", S_63f8f246, 0) \
    Y(S_a525d32e, 12, "siliconflow/", 34, "deepseek-ai/DeepSeek-V3.1-Terminus", S_5c5e4c26, 0) \
    Y(S_5b508783, 12, "siliconflow/", 25, "deepseek-ai/DeepSeek-V3.2", S_9ce6bbba, 0) \
    Y(S_5c7611ba, 12, "siliconflow/", 29, "deepseek-ai/DeepSeek-V3.2-Exp", S_c53e3331, 0) \
    Y(S_87b8e635, 12, "siliconflow/", 29, "deepseek-ai/DeepSeek-V4-Flash", S_42ed5edd, 0) \
    Y(S_e6bfb2a1, 12, "siliconflow/", 34, "deepseek-ai/DeepSeek-V4-Flash-0731", S_ad002eba, 0) \
    Y(S_35f4b929, 12, "siliconflow/", 40, "deepseek-ai/DeepSeek-V4-Flash-Vision-Exp", S_dcac2b5d, 0) \
    Y(S_c4ee8ceb, 12, "siliconflow/", 27, "deepseek-ai/DeepSeek-V4-Pro", S_8add57b2, 0) \
    Y(S_63d64515, 12, "siliconflow/", 32, "deepseek-ai/DeepSeek-V4-Pro-0813", S_1134c864, 0) \
    Y(S_4bea29e4, 12, "siliconflow/", 14, "gemma-4-12B-it", S_38bfebcc, 7) \
    Y(S_426af1bd, 12, "siliconflow/", 18, "gemma-4-26B-A4B-it", S_cedbdba2, 7) \
    Y(S_62cd076b, 12, "siliconflow/", 14, "gemma-4-31B-it", S_457b17fe, 7) \
    X(S_38bfebcc, 12, "siliconflow/", 21, "google/gemma-4-12B-it") \
    Y(S_f6e5aed5, 12, "siliconflow/", 25, "google/gemma-4-26B-A4B-it", S_cedbdba2, 0) \
    Y(S_df9a68c8, 12, "siliconflow/", 21, "google/gemma-4-31B-it", S_457b17fe, 0) \
    Y(S_0d7b9fc0, 12, "siliconflow/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_69e75326, 12, "siliconflow/", 11, "gpt-oss-20b", S_e5de23c1, 7) \
    X(S_3c168115, 12, "siliconflow/", 26, "inclusionAI/Ling-flash-2.0") \
    X(S_092e6f9f, 12, "siliconflow/", 26, "inclusionai-ling-flash-2.0") \
    X(S_13680a05, 12, "siliconflow/", 27, "meituan-longcat/LongCat-2.0") \
    Y(S_69867905, 12, "siliconflow/", 20, "moonshotai/Kimi-K2.5", S_28a2cedc, 0) \
    Y(S_04af1520, 12, "siliconflow/", 20, "moonshotai/Kimi-K2.6", S_e7b6937e, 0) \
    Y(S_e63bd899, 12, "siliconflow/", 25, "moonshotai/Kimi-K2.7-Code", S_2928b2e4, 0) \
    Y(S_b66577ab, 12, "siliconflow/", 18, "moonshotai/Kimi-K3", S_4816f8cf, 0) \
    X(S_37635c08, 12, "siliconflow/", 18, "nex-agi/Nex-N2-Pro") \
    Y(S_d36ec9f2, 12, "siliconflow/", 19, "openai-gpt-oss-120b", S_0194f6ef, 0) \
    Y(S_5f0e4107, 12, "siliconflow/", 18, "openai-gpt-oss-20b", S_e5de23c1, 0) \
    Y(S_7d857a09, 12, "siliconflow/", 19, "openai/gpt-oss-120b", S_e9425fb7, 15) \
    Y(S_544bc183, 12, "siliconflow/", 18, "openai/gpt-oss-20b", S_1a053f61, 15) \
    X(S_26b3d6be, 12, "siliconflow/", 25, "qwen-qwen2.5-72b-instruct") \
    X(S_9010d2e5, 12, "siliconflow/", 14, "qwen-qwen3-14b") \
    X(S_87327a9a, 12, "siliconflow/", 32, "qwen-qwen3-30b-a3b-instruct-2507") \
    X(S_a321af84, 12, "siliconflow/", 14, "qwen-qwen3-32b") \
    X(S_b3894dca, 12, "siliconflow/", 13, "qwen-qwen3-8b") \
    X(S_664ccb17, 12, "siliconflow/", 33, "qwen-qwen3-coder-30b-a3b-instruct") \
    X(S_6e8cdde0, 12, "siliconflow/", 35, "qwen-qwen3-coder-480b-a35b-instruct") \
    X(S_2de6626b, 12, "siliconflow/", 30, "qwen-qwen3-vl-30b-a3b-instruct") \
    X(S_5447a71f, 12, "siliconflow/", 30, "qwen-qwen3-vl-30b-a3b-thinking") \
    X(S_1ceb7b03, 12, "siliconflow/", 26, "qwen-qwen3-vl-32b-instruct") \
    X(S_0d637090, 12, "siliconflow/", 26, "qwen-qwen3-vl-32b-thinking") \
    X(S_a9a9bbbf, 12, "siliconflow/", 25, "qwen-qwen3-vl-8b-instruct") \
    Y(S_2d93f41b, 12, "siliconflow/", 20, "qwen2-5-72b-instruct", S_6700b203, 0) \
    Y(S_05f269e9, 12, "siliconflow/", 25, "stepfun-ai/Step-3.5-Flash", S_451da562, 0) \
    X(S_6c4a6dcc, 12, "siliconflow/", 29, "tencent-hunyuan-a13b-instruct") \
    X(S_b1526586, 12, "siliconflow/", 29, "tencent/Hunyuan-A13B-Instruct") \
    Y(S_a3856b8d, 12, "siliconflow/", 11, "tencent/Hy3", S_1bd14b5b, 0) \
    X(S_3d7f8815, 12, "siliconflow/", 19, "zai-org-glm-4.5-air") \
    Y(S_755d9230, 12, "siliconflow/", 19, "zai-org/GLM-4.5-Air", S_1133a5f1, 0) \
    Y(S_dfb2e8d6, 12, "siliconflow/", 13, "zai-org/GLM-5", S_b9881d70, 0) \
    Y(S_eb45f135, 12, "siliconflow/", 15, "zai-org/GLM-5.1", S_f704a42c, 0) \
    Y(S_4ca33017, 12, "siliconflow/", 15, "zai-org/GLM-5.2", S_6163d66b, 0) \
    Y(S_69f1cc0e, 12, "siliconflow/", 15, "zai-org/GLM-5.3", S_1aa8d75f, 0) \
    Y(S_962ce0f4, 12, "siliconflow/", 21, "zai-org/GLM-5.3-Flash", S_63efa682, 0) \
    X(S_3ab0741d, 12, "siliconflow/", 20, "zai-org/GLM-5V-Turbo") \
    X(S_e1d32f18, 0, "", 7, "skywork") \
    X(S_de5a1adf, 0, "", 9, "snowflake") \
    X(S_61085c94, 0, "", 16, "snowflake-cortex") \
    Y(S_af8a99ef, 10, "snowflake/", 17, "claude-3-5-sonnet", S_fffb2f6e, 10) \
    Y(S_457a1b62, 10, "snowflake/", 17, "claude-3-7-sonnet", S_f95b3859, 11) \
    Y(S_238ce667, 10, "snowflake/", 17, "claude-3.5-sonnet", S_24352d2a, 11) \
    Y(S_46b9fd86, 10, "snowflake/", 17, "claude-3.7-sonnet", S_86ac7697, 11) \
    Y(S_d4ea61c2, 10, "snowflake/", 13, "claude-4-opus", S_01810fd0, 11) \
    Y(S_44c20177, 10, "snowflake/", 15, "claude-4-sonnet", S_f98741d7, 11) \
    Y(S_9a4b0f00, 10, "snowflake/", 16, "claude-haiku-4-5", S_3330c0be, 11) \
    Y(S_25febc29, 10, "snowflake/", 16, "claude-haiku-4.5", S_cb392f2f, 10) \
    Y(S_fbf6e775, 10, "snowflake/", 17, "claude-sonnet-4-5", S_eca904a8, 11) \
    Y(S_1ee96054, 10, "snowflake/", 17, "claude-sonnet-4-6", S_2fb98617, 11) \
    Y(S_4e781bf9, 10, "snowflake/", 17, "claude-sonnet-4.5", S_23cebb3c, 10) \
    Y(S_a429a65c, 10, "snowflake/", 17, "claude-sonnet-4.6", S_e247451a, 10) \
    Y(S_6e3965c8, 10, "snowflake/", 11, "deepseek-r1", S_b8d86378, 12) \
    Y(S_0abc4117, 10, "snowflake/", 7, "gpt-4.1", S_7aade18f, 7) \
    Y(S_f18a3dbf, 10, "snowflake/", 5, "gpt-5", S_b09485bb, 7) \
    Y(S_9fa20888, 10, "snowflake/", 10, "gpt-5-mini", S_a779f71c, 7) \
    Y(S_6e7f2f3d, 10, "snowflake/", 10, "gpt-5-nano", S_3ecfc0e6, 7) \
    Y(S_91c29a77, 10, "snowflake/", 12, "llama-3.1-8b", S_46e2d949, 9) \
    Y(S_125843bf, 10, "snowflake/", 13, "llama-3.3-70b", S_05088293, 10) \
    Y(S_209fc717, 10, "snowflake/", 16, "llama-4-maverick", S_996f256b, 11) \
    X(S_d3d23236, 10, "snowflake/", 13, "llama3.1-405b") \
    Y(S_1b3d8e8c, 10, "snowflake/", 12, "llama3.1-70b", S_c90c4631, 0) \
    Y(S_16e74f46, 10, "snowflake/", 11, "llama3.1-8b", S_8257853f, 0) \
    Y(S_cfdfb4b2, 10, "snowflake/", 12, "llama3.3-70b", S_e26455df, 18) \
    X(S_dbca77d9, 10, "snowflake/", 15, "llama4-maverick") \
    X(S_7832ba61, 10, "snowflake/", 14, "mistral-large2") \
    Y(S_7ff9122f, 10, "snowflake/", 14, "openai-gpt-4.1", S_7aade18f, 0) \
    Y(S_e7ee51b8, 10, "snowflake/", 12, "openai-gpt-5", S_b09485bb, 0) \
    Y(S_1a5e0c28, 10, "snowflake/", 17, "openai-gpt-5-mini", S_a779f71c, 0) \
    Y(S_4d87caa7, 10, "snowflake/", 17, "openai-gpt-5-nano", S_3ecfc0e6, 0) \
    X(S_e4095720, 10, "snowflake/", 29, "snowflake-arctic-embed-l-v2.0") \
    X(S_4208b3c9, 10, "snowflake/", 29, "snowflake-arctic-embed-m-v2.0") \
    X(S_05088293, 10, "snowflake/", 23, "snowflake-llama-3.3-70b") \
    X(S_2bfbc118, 0, "", 5, "solar") \
    X(S_7ecdf70a, 0, "", 6, "soniox") \
    X(S_9f5658f7, 7, "soniox/", 14, "stt-rt-preview") \
    X(S_6066a7c2, 7, "soniox/", 17, "stt-rt-preview-v2") \
    X(S_7421ad70, 7, "soniox/", 9, "stt-rt-v3") \
    X(S_384708a1, 7, "soniox/", 17, "stt-rt-v3-preview") \
    X(S_a4935ac2, 7, "soniox/", 9, "stt-rt-v4") \
    X(S_2440ab91, 7, "soniox/", 9, "stt-rt-v5") \
    X(S_b1e79532, 0, "", 9, "stability") \
    X(S_0faf9631, 10, "stability/", 3, "sd3") \
    X(S_e9af471f, 10, "stability/", 9, "sd3-large") \
    X(S_0ef6a79e, 10, "stability/", 15, "sd3-large-turbo") \
    X(S_d05c77e3, 10, "stability/", 10, "sd3-medium") \
    X(S_1f26c23b, 10, "stability/", 11, "sd3.5-large") \
    X(S_a0fe303b, 10, "stability/", 17, "sd3.5-large-turbo") \
    X(S_80cd0fad, 10, "stability/", 12, "sd3.5-medium") \
    Y(S_372dae69, 10, "stability/", 26, "stable-diffusion-3.5-large", S_dc1ad86a, 0) \
    Y(S_c488097e, 10, "stability/", 29, "stable-diffusion-xl-1024-v1-0", S_b78dfaad, 26) \
    X(S_efeb5f9a, 10, "stability/", 17, "stable-image-core") \
    X(S_757c04da, 10, "stability/", 18, "stable-image-ultra") \
    Y(S_d812bbe1, 10, "stability/", 13, "stablecode-3b", S_aa0fdcf1, 26) \
    X(S_2c348893, 0, "", 7, "stepfun") \
    X(S_8f2f0f60, 8, "stepfun/", 10, "step-1-32k") \
    X(S_14d4348b, 8, "stepfun/", 10, "step-2-16k") \
    X(S_66b394df, 8, "stepfun/", 19, "step-3.5-flash-2603") \
    X(S_f8dcd27b, 0, "", 8, "swiss-ai") \
    X(S_55670ca5, 0, "", 6, "tekken") \
    X(S_64cd7121, 0, "", 7, "teknium") \
    X(S_9c8ae69b, 0, "", 7, "tencent") \
    X(S_463068a3, 0, "", 22, "text-completion-openai") \
    X(S_833abb3f, 0, "", 16, "thinkingmachines") \
    Y(S_d50f16ec, 17, "thinkingmachines/", 24, "thinkingmachines/Inkling", S_31f9fa38, 0) \
    X(S_fe5e65ae, 17, "thinkingmachines/", 36, "thinkingmachines/Inkling:peft:262144") \
    X(S_b4cb33b4, 0, "", 3, "tii") \
    Y(S_dd15bb04, 4, "tii/", 10, "falcon-40b", S_a7fa8ac1, 17) \
    Y(S_3fa08edb, 4, "tii/", 19, "falcon-40b-instruct", S_0087fe6f, 17) \
    Y(S_0c2e5c7a, 4, "tii/", 9, "falcon-7b", S_f9bf5c1b, 17) \
    Y(S_97e94307, 4, "tii/", 18, "falcon-7b-instruct", S_7efc0456, 17) \
    X(S_40a7e9ac, 0, "", 5, "titan") \
    X(S_57bf61c2, 0, "", 11, "together-ai") \
    X(S_b877ce1a, 9, "together/", 26, "Austism/chronos-hermes-13b") \
    Y(S_8387bf84, 9, "together/", 22, "BAAI/bge-large-en-v1.5", S_ce28f4a1, 0) \
    Y(S_69b57028, 9, "together/", 18, "Beam-1.0-501B-A23B", S_0cf37b53, 11) \
    Y(S_6bbdd0ec, 9, "together/", 13, "CodeLlama-13b", S_a48cb7eb, 17) \
    Y(S_661c373e, 9, "together/", 22, "CodeLlama-13b-Instruct", S_28aebe41, 17) \
    Y(S_7979a841, 9, "together/", 25, "CodeLlama-13b-Instruct-hf", S_82db95b9, 10) \
    Y(S_29cbc776, 9, "together/", 20, "CodeLlama-13b-Python", S_da4fc0d1, 17) \
    Y(S_c8024912, 9, "together/", 13, "CodeLlama-34b", S_31ef8156, 17) \
    Y(S_b1eaca88, 9, "together/", 22, "CodeLlama-34b-Instruct", S_256fa3ec, 17) \
    Y(S_4710001a, 9, "together/", 25, "CodeLlama-34b-Instruct-hf", S_aec638dc, 10) \
    Y(S_4e4e81e3, 9, "together/", 20, "CodeLlama-34b-Python", S_cd9f71a4, 17) \
    Y(S_f2137a73, 9, "together/", 25, "CodeLlama-70b-Instruct-hf", S_f473a0cc, 10) \
    Y(S_7a949850, 9, "together/", 12, "CodeLlama-7b", S_808baca7, 17) \
    Y(S_fcaf573c, 9, "together/", 21, "CodeLlama-7b-Instruct", S_e36a0c82, 17) \
    Y(S_30c69bf6, 9, "together/", 24, "CodeLlama-7b-Instruct-hf", S_b79e042d, 10) \
    Y(S_9ac00930, 9, "together/", 19, "CodeLlama-7b-Python", S_d891f1ba, 17) \
    Y(S_0d7f1aee, 9, "together/", 21, "DeepSeek-R1-0528-tput", S_15520f31, 12) \
    Y(S_e496bd6e, 9, "together/", 29, "DeepSeek-R1-Distill-Llama-70B", S_166e35df, 12) \
    Y(S_f24d9640, 9, "together/", 28, "DeepSeek-R1-Distill-Qwen-14B", S_92c77047, 12) \
    Y(S_02c0a7fe, 9, "together/", 13, "DeepSeek-V3-1", S_9ca54107, 12) \
    Y(S_400fbaae, 9, "together/", 22, "DeepSeek-V4-Flash-0731", S_ad002eba, 12) \
    Y(S_46377dc7, 9, "together/", 15, "DeepSeek-V4-Pro", S_731778e7, 3) \
    Y(S_ee7e19e9, 9, "together/", 20, "DeepSeek-V4-Pro-0813", S_1134c864, 12) \
    Y(S_e08deb88, 9, "together/", 19, "DeepSeek-V4.1-Flash", S_996301ef, 12) \
    Y(S_392494d4, 9, "together/", 23, "DiscoLM-mixtral-8x7b-v2", S_d5637824, 14) \
    X(S_d5637824, 9, "together/", 37, "DiscoResearch/DiscoLM-mixtral-8x7b-v2") \
    X(S_c8db1821, 9, "together/", 20, "EleutherAI/llemma_7b") \
    Y(S_5cad53b2, 9, "together/", 7, "GLM-4.7", S_926ec37e, 8) \
    Y(S_c0f344d2, 9, "together/", 7, "GLM-5.1", S_d46d319f, 3) \
    Y(S_8bbe5c7f, 9, "together/", 7, "GLM-5.2", S_35c4a218, 3) \
    Y(S_c839c459, 9, "together/", 7, "GLM-5.3", S_1aa8d75f, 8) \
    Y(S_81d36a40, 9, "together/", 13, "GLM-5.3-Flash", S_63efa682, 8) \
    Y(S_221d0543, 9, "together/", 12, "GPT-JT-6B-v1", S_c6a0c729, 17) \
    Y(S_6957eca3, 9, "together/", 20, "GPT-JT-Moderation-6B", S_6c0e2d14, 17) \
    Y(S_c6268db1, 9, "together/", 23, "GPT-NeoXT-Chat-Base-20B", S_c96a8289, 17) \
    Y(S_35ac30bc, 9, "together/", 22, "Gryphe/MythoMax-L2-13b", S_150531ab, 0) \
    Y(S_40519eec, 9, "together/", 7, "Inkling", S_b695d7d7, 3) \
    Y(S_46daa670, 9, "together/", 9, "Kimi-K2-5", S_6d147516, 11) \
    Y(S_d7678037, 9, "together/", 9, "Kimi-K2.6", S_b2d2406a, 3) \
    Y(S_5026159c, 9, "together/", 7, "Kimi-K3", S_f026672c, 3) \
    Y(S_d8f606c6, 9, "together/", 13, "Kimi-K3.1-Pro", S_54cb8b60, 11) \
    Y(S_38668caf, 9, "together/", 12, "LFM2-24B-A2B", S_9f6a3a7a, 9) \
    Y(S_681b38de, 9, "together/", 14, "LLaMA-2-7B-32K", S_a05e67c8, 17) \
    X(S_9f6a3a7a, 9, "together/", 21, "LiquidAI/LFM2-24B-A2B") \
    Y(S_99e73d47, 9, "together/", 19, "Llama-2-13b-chat-hf", S_de17e8d2, 11) \
    Y(S_cdff46a6, 9, "together/", 19, "Llama-2-70b-chat-hf", S_1e3e31cd, 11) \
    Y(S_28b18d04, 9, "together/", 23, "Llama-2-7B-32K-Instruct", S_5dee6f10, 17) \
    Y(S_b7dffac2, 9, "together/", 18, "Llama-2-7b-chat-hf", S_9a8bee0c, 11) \
    Y(S_e744d232, 9, "together/", 19, "Llama-3-70b-chat-hf", S_3e8fcbba, 11) \
    Y(S_a2b5b7f0, 9, "together/", 18, "Llama-3-8b-chat-hf", S_00dcbaf4, 11) \
    Y(S_6f41774d, 9, "together/", 35, "Llama-3.2-11B-Vision-Instruct-Turbo", S_056708c9, 11) \
    Y(S_844b1e01, 9, "together/", 27, "Llama-3.2-3B-Instruct-Turbo", S_9474a19f, 11) \
    Y(S_b725a75d, 9, "together/", 35, "Llama-3.2-90B-Vision-Instruct-Turbo", S_dae60179, 11) \
    Y(S_8fe6ac5b, 9, "together/", 28, "Llama-3.3-70B-Instruct-Turbo", S_f35749f1, 16) \
    Y(S_b1d8a29c, 9, "together/", 30, "Llama-4-Scout-17B-16E-Instruct", S_95a8158e, 11) \
    Y(S_8932b0f6, 9, "together/", 14, "Llama-Guard-7b", S_59c09389, 11) \
    Y(S_179c095d, 9, "together/", 30, "Meta-Llama-3-70B-Instruct-Lite", S_73a80e82, 11) \
    Y(S_0df2ab1c, 9, "together/", 31, "Meta-Llama-3-70B-Instruct-Turbo", S_977fbfa0, 11) \
    Y(S_84e39fc5, 9, "together/", 29, "Meta-Llama-3-8B-Instruct-Lite", S_7d4c3c8b, 11) \
    Y(S_7c30502b, 9, "together/", 30, "Meta-Llama-3-8B-Instruct-Turbo", S_bda9d2e3, 11) \
    Y(S_e416d738, 9, "together/", 34, "Meta-Llama-3.1-405B-Instruct-Turbo", S_d15a284f, 11) \
    Y(S_ae8c01a7, 9, "together/", 37, "Meta-Llama-3.1-70B-Instruct-Reference", S_35924738, 11) \
    Y(S_f4b6e9f4, 9, "together/", 33, "Meta-Llama-3.1-70B-Instruct-Turbo", S_a88a4ba3, 11) \
    Y(S_10a7d8cf, 9, "together/", 28, "Meta-Llama-3.1-70B-Reference", S_ba997078, 11) \
    Y(S_df1cc178, 9, "together/", 36, "Meta-Llama-3.1-8B-Instruct-Reference", S_32f1e229, 11) \
    Y(S_388d2185, 9, "together/", 32, "Meta-Llama-3.1-8B-Instruct-Turbo", S_8ae53e06, 11) \
    Y(S_ea7da7ed, 9, "together/", 27, "Meta-Llama-3.1-8B-Reference", S_0afba9f4, 11) \
    Y(S_6096f0e9, 9, "together/", 33, "Meta-Llama-3.3-70B-Instruct-Turbo", S_f35749f1, 11) \
    X(S_59c09389, 9, "together/", 25, "Meta-Llama/Llama-Guard-7b") \
    Y(S_6696ce78, 9, "together/", 12, "MiniMax-M2.5", S_69289e5b, 3) \
    Y(S_917a2478, 9, "together/", 12, "MiniMax-M2.7", S_5e83edd5, 10) \
    Y(S_39b704e7, 9, "together/", 10, "MiniMax-M3", S_e884d44e, 3) \
    Y(S_d489456f, 9, "together/", 22, "MiniMaxAI/MiniMax-M2.5", S_fbe6ebc0, 0) \
    Y(S_354d0b6d, 9, "together/", 22, "MiniMaxAI/MiniMax-M2.7", S_5e83edd5, 0) \
    Y(S_d22ecb9d, 9, "together/", 20, "MiniMaxAI/MiniMax-M3", S_6e0b2885, 0) \
    Y(S_c2db4099, 9, "together/", 24, "Mistral-7B-Instruct-v0.1", S_48acbdd0, 10) \
    Y(S_abcf7402, 9, "together/", 24, "Mistral-7B-Instruct-v0.2", S_1704e521, 10) \
    Y(S_158a27f5, 9, "together/", 19, "Mistral-7B-OpenOrca", S_24cdcf23, 10) \
    Y(S_b6605a10, 9, "together/", 15, "Mistral-7B-v0.1", S_cdf50930, 10) \
    Y(S_e66691fe, 9, "together/", 13, "Mixtral-8x22B", S_fae3a675, 10) \
    Y(S_62bed655, 9, "together/", 27, "Mixtral-8x22B-Instruct-v0.1", S_b4008120, 10) \
    Y(S_6ce04d2e, 9, "together/", 26, "Mixtral-8x7B-Instruct-v0.1", S_3e05a644, 10) \
    Y(S_23b2b409, 9, "together/", 17, "Mixtral-8x7B-v0.1", S_ddc1bd48, 10) \
    Y(S_17d0cec3, 9, "together/", 25, "Muse-Spark-Open-816B-A42B", S_4cf598a8, 12) \
    Y(S_bcaa1dc8, 9, "together/", 15, "MythoMax-L2-13b", S_150531ab, 7) \
    Y(S_29c07b59, 9, "together/", 33, "NVIDIA-Nemotron-3-Ultra-550B-A55B", S_cbcad9ec, 7) \
    Y(S_529ec11c, 9, "together/", 28, "NVIDIA-Nemotron-3.5-Super-VL", S_c860ad5c, 7) \
    Y(S_fd0c6c1f, 9, "together/", 17, "NexusRaven-V2-13B", S_2d0a0756, 10) \
    X(S_2d0a0756, 9, "together/", 27, "Nexusflow/NexusRaven-V2-13B") \
    Y(S_d861b2f8, 9, "together/", 21, "Nous-Capybara-7B-V1p9", S_669efd30, 13) \
    Y(S_32eb18a5, 9, "together/", 30, "Nous-Hermes-2-Mixtral-8x7B-DPO", S_7d6a8ef5, 13) \
    Y(S_4f56d973, 9, "together/", 30, "Nous-Hermes-2-Mixtral-8x7B-SFT", S_e90f4df2, 13) \
    Y(S_7cb43876, 9, "together/", 20, "Nous-Hermes-2-Yi-34B", S_0fd3068c, 13) \
    Y(S_af745aa0, 9, "together/", 22, "Nous-Hermes-Llama2-13b", S_9dd5163b, 13) \
    Y(S_3dfe771a, 9, "together/", 22, "Nous-Hermes-llama-2-7b", S_865ad45c, 13) \
    X(S_669efd30, 9, "together/", 34, "NousResearch/Nous-Capybara-7B-V1p9") \
    X(S_7d6a8ef5, 9, "together/", 43, "NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO") \
    X(S_e90f4df2, 9, "together/", 43, "NousResearch/Nous-Hermes-2-Mixtral-8x7B-SFT") \
    X(S_0fd3068c, 9, "together/", 33, "NousResearch/Nous-Hermes-2-Yi-34B") \
    X(S_9dd5163b, 9, "together/", 35, "NousResearch/Nous-Hermes-Llama2-13b") \
    X(S_865ad45c, 9, "together/", 35, "NousResearch/Nous-Hermes-llama-2-7b") \
    X(S_7b5a5465, 9, "together/", 30, "NumbersStation/nsql-llama-2-7B") \
    Y(S_3126b886, 9, "together/", 7, "OLMo-7B", S_cff56a92, 8) \
    Y(S_5ffc3136, 9, "together/", 16, "OLMo-7B-Instruct", S_50c9bdab, 8) \
    Y(S_2e293a26, 9, "together/", 15, "OLMo-7B-Twin-2T", S_b8edba75, 8) \
    X(S_24cdcf23, 9, "together/", 29, "Open-Orca/Mistral-7B-OpenOrca") \
    Y(S_63a41387, 9, "together/", 23, "OpenHermes-2-Mistral-7B", S_1fe0327e, 8) \
    Y(S_dfca5fd6, 9, "together/", 25, "OpenHermes-2p5-Mistral-7B", S_4fa80766, 8) \
    Y(S_d9d78e71, 9, "together/", 29, "Phind-CodeLlama-34B-Python-v1", S_be2b0099, 6) \
    Y(S_742642ab, 9, "together/", 22, "Phind-CodeLlama-34B-v2", S_1a92f388, 6) \
    X(S_be2b0099, 9, "together/", 35, "Phind/Phind-CodeLlama-34B-Python-v1") \
    Y(S_8a15bbb0, 9, "together/", 28, "Phind/Phind-CodeLlama-34B-v2", S_1a92f388, 0) \
    Y(S_895d597c, 9, "together/", 22, "Platypus2-70B-instruct", S_93b216a7, 13) \
    Y(S_0515566a, 9, "together/", 25, "Pythia-Chat-Base-7B-v0.16", S_a6f98b6a, 17) \
    Y(S_ac8e6e3f, 9, "together/", 7, "QwQ-32B", S_02fc775d, 5) \
    Y(S_ddab0cd5, 9, "together/", 7, "Qwen-7B", S_ec091f12, 32) \
    Y(S_6eb0feae, 9, "together/", 12, "Qwen-7B-Chat", S_4a9582ed, 17) \
    Y(S_6db87fc5, 9, "together/", 12, "Qwen/QwQ-32B", S_02fc775d, 0) \
    X(S_7e330696, 9, "together/", 17, "Qwen/Qwen1.5-0.5B") \
    X(S_21d8e002, 9, "together/", 22, "Qwen/Qwen1.5-0.5B-Chat") \
    X(S_2f9843e2, 9, "together/", 17, "Qwen/Qwen1.5-1.8B") \
    X(S_90c6e6e0, 9, "together/", 22, "Qwen/Qwen1.5-1.8B-Chat") \
    X(S_b01d8bb3, 9, "together/", 16, "Qwen/Qwen1.5-14B") \
    X(S_c17a78f1, 9, "together/", 21, "Qwen/Qwen1.5-14B-Chat") \
    X(S_94aa10e8, 9, "together/", 15, "Qwen/Qwen1.5-4B") \
    X(S_d11936b8, 9, "together/", 20, "Qwen/Qwen1.5-4B-Chat") \
    X(S_2c61c055, 9, "together/", 16, "Qwen/Qwen1.5-72B") \
    X(S_dba49f66, 9, "together/", 15, "Qwen/Qwen1.5-7B") \
    X(S_ab3b4ad4, 9, "together/", 20, "Qwen/Qwen1.5-7B-Chat") \
    X(S_694b595e, 9, "together/", 31, "Qwen/Qwen2.5-72B-Instruct-Turbo") \
    X(S_7a8663e3, 9, "together/", 30, "Qwen/Qwen2.5-7B-Instruct-Turbo") \
    Y(S_83351ed5, 9, "together/", 31, "Qwen/Qwen2.5-Coder-32B-Instruct", S_bddd1847, 0) \
    Y(S_e7fcc3db, 9, "together/", 28, "Qwen/Qwen2.5-VL-72B-Instruct", S_fb86d966, 0) \
    X(S_dea71aed, 9, "together/", 39, "Qwen/Qwen3-235B-A22B-Instruct-2507-tput") \
    Y(S_8ac04c32, 9, "together/", 34, "Qwen/Qwen3-235B-A22B-Thinking-2507", S_e40e955a, 0) \
    X(S_d527558a, 9, "together/", 29, "Qwen/Qwen3-235B-A22B-fp8-tput") \
    Y(S_766b1319, 9, "together/", 39, "Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8", S_e0980f32, 0) \
    Y(S_bcdec4dc, 9, "together/", 32, "Qwen/Qwen3-Next-80B-A3B-Thinking", S_b5b88773, 0) \
    Y(S_cc329edc, 9, "together/", 17, "Qwen/Qwen3.6-Plus", S_5c1003d4, 0) \
    Y(S_7033a300, 9, "together/", 16, "Qwen/Qwen3.7-Max", S_64bce2df, 0) \
    Y(S_9d92e6e7, 9, "together/", 12, "Qwen1.5-0.5B", S_7e330696, 5) \
    Y(S_4fcab5ad, 9, "together/", 17, "Qwen1.5-0.5B-Chat", S_21d8e002, 5) \
    Y(S_74b2092b, 9, "together/", 12, "Qwen1.5-1.8B", S_2f9843e2, 5) \
    Y(S_11419660, 9, "together/", 17, "Qwen1.5-1.8B-Chat", S_90c6e6e0, 5) \
    Y(S_8cccd83a, 9, "together/", 11, "Qwen1.5-14B", S_b01d8bb3, 5) \
    Y(S_ae407eaa, 9, "together/", 16, "Qwen1.5-14B-Chat", S_c17a78f1, 5) \
    Y(S_683967f5, 9, "together/", 10, "Qwen1.5-4B", S_94aa10e8, 5) \
    Y(S_e0133f03, 9, "together/", 15, "Qwen1.5-4B-Chat", S_d11936b8, 5) \
    Y(S_47fa9b1f, 9, "together/", 11, "Qwen1.5-72B", S_2c61c055, 5) \
    Y(S_b803cd95, 9, "together/", 10, "Qwen1.5-7B", S_dba49f66, 5) \
    Y(S_7e513f84, 9, "together/", 15, "Qwen1.5-7B-Chat", S_ab3b4ad4, 5) \
    Y(S_1b7be60d, 9, "together/", 26, "Qwen2.5-72B-Instruct-Turbo", S_694b595e, 5) \
    Y(S_b68e9b35, 9, "together/", 25, "Qwen2.5-7B-Instruct-Turbo", S_7a8663e3, 5) \
    Y(S_86364cfb, 9, "together/", 26, "Qwen2.5-Coder-32B-Instruct", S_bddd1847, 5) \
    Y(S_14e8f31a, 9, "together/", 23, "Qwen2.5-VL-72B-Instruct", S_fb86d966, 5) \
    Y(S_57c7544a, 9, "together/", 34, "Qwen3-235B-A22B-Instruct-2507-tput", S_dea71aed, 5) \
    Y(S_5033ea5c, 9, "together/", 29, "Qwen3-235B-A22B-Thinking-2507", S_e40e955a, 5) \
    Y(S_09c1c0c2, 9, "together/", 24, "Qwen3-235B-A22B-fp8-tput", S_d527558a, 5) \
    Y(S_527bb3dc, 9, "together/", 34, "Qwen3-Coder-480B-A35B-Instruct-FP8", S_e0980f32, 5) \
    Y(S_db4c7a87, 9, "together/", 27, "Qwen3-Next-80B-A3B-Thinking", S_b5b88773, 5) \
    Y(S_9b05edc8, 9, "together/", 12, "Qwen3.6-Plus", S_5c1003d4, 5) \
    Y(S_7dd7d678, 9, "together/", 11, "Qwen3.7-Max", S_64bce2df, 5) \
    Y(S_0e3959bc, 9, "together/", 17, "ReMM-SLERP-L2-13B", S_986e8a86, 7) \
    Y(S_477eb0ab, 9, "together/", 24, "RedPajama-INCITE-7B-Base", S_5c989ad8, 17) \
    Y(S_e5e75847, 9, "together/", 24, "RedPajama-INCITE-7B-Chat", S_1a695b62, 17) \
    Y(S_8c4ad7cc, 9, "together/", 28, "RedPajama-INCITE-7B-Instruct", S_674344f8, 17) \
    Y(S_7c3d37d7, 9, "together/", 27, "RedPajama-INCITE-Base-3B-v1", S_8c50b323, 17) \
    Y(S_488d4443, 9, "together/", 27, "RedPajama-INCITE-Chat-3B-v1", S_1e41614a, 17) \
    Y(S_e1c3e82c, 9, "together/", 31, "RedPajama-INCITE-Instruct-3B-v1", S_15d031f5, 17) \
    Y(S_024c5126, 9, "together/", 14, "Rnj-1-Instruct", S_b1e57ea5, 12) \
    Y(S_9902342e, 9, "together/", 17, "SOLAR-0-70b-16bit", S_6b8ce316, 8) \
    Y(S_0da2e742, 9, "together/", 25, "SOLAR-10.7B-Instruct-v1.0", S_315d24b4, 8) \
    Y(S_46174b73, 9, "together/", 26, "Snorkel-Mistral-PairRM-DPO", S_08406e02, 10) \
    Y(S_10dee90f, 9, "together/", 23, "StripedHyena-Hessian-7B", S_61fd80f1, 17) \
    Y(S_10d50a60, 9, "together/", 20, "StripedHyena-Nous-7B", S_fc7d9cf9, 17) \
    Y(S_71d49f70, 9, "together/", 10, "Toppy-M-7B", S_fec172e8, 7) \
    Y(S_90f41469, 9, "together/", 12, "UAE-Large-V1", S_8c638c1f, 10) \
    X(S_986e8a86, 9, "together/", 24, "Undi95/ReMM-SLERP-L2-13B") \
    X(S_fec172e8, 9, "together/", 17, "Undi95/Toppy-M-7B") \
    Y(S_9b8692ec, 9, "together/", 22, "WhereIsAI/UAE-Large-V1", S_8c638c1f, 0) \
    Y(S_2112ea0d, 9, "together/", 27, "WizardCoder-Python-34B-V1.0", S_4b893aa1, 9) \
    Y(S_965e18b8, 9, "together/", 17, "WizardLM-13B-V1.2", S_d789cc9b, 9) \
    Y(S_5ccb4ff7, 9, "together/", 16, "WizardLM-2-8x22B", S_de478431, 10) \
    Y(S_d1475433, 9, "together/", 17, "WizardLM-70B-V1.0", S_f93a9409, 9) \
    X(S_4b893aa1, 9, "together/", 36, "WizardLM/WizardCoder-Python-34B-V1.0") \
    X(S_d789cc9b, 9, "together/", 26, "WizardLM/WizardLM-13B-V1.2") \
    X(S_f93a9409, 9, "together/", 26, "WizardLM/WizardLM-70B-V1.0") \
    Y(S_dc376696, 9, "together/", 6, "Yi-34B", S_0fd3068c, 27) \
    Y(S_b302f8a5, 9, "together/", 11, "Yi-34B-Chat", S_3588dbb6, 12) \
    Y(S_997b1e25, 9, "together/", 5, "Yi-6B", S_9a0b04f1, 12) \
    X(S_cff56a92, 9, "together/", 15, "allenai/OLMo-7B") \
    X(S_50c9bdab, 9, "together/", 24, "allenai/OLMo-7B-Instruct") \
    X(S_b8edba75, 9, "together/", 23, "allenai/OLMo-7B-Twin-2T") \
    Y(S_e784bdf4, 9, "together/", 9, "alpaca-7b", S_3c942d39, 17) \
    Y(S_9b648855, 9, "together/", 20, "arcee-ai/coder-large", S_8ce4c917, 0) \
    Y(S_71c4ec11, 9, "together/", 26, "arcee-ai/maestro-reasoning", S_c0abac22, 0) \
    Y(S_5c00ef38, 9, "together/", 23, "arcee-ai/virtuoso-large", S_b581a4da, 0) \
    X(S_d0c6e175, 9, "together/", 17, "bert-base-uncased") \
    Y(S_19652e98, 9, "together/", 17, "bge-large-en-v1.5", S_ce28f4a1, 5) \
    Y(S_7c1937a0, 9, "together/", 18, "chronos-hermes-13b", S_b877ce1a, 8) \
    X(S_82db95b9, 9, "together/", 35, "codellama/CodeLlama-13b-Instruct-hf") \
    X(S_aec638dc, 9, "together/", 35, "codellama/CodeLlama-34b-Instruct-hf") \
    X(S_f473a0cc, 9, "together/", 35, "codellama/CodeLlama-70b-Instruct-hf") \
    X(S_b79e042d, 9, "together/", 34, "codellama/CodeLlama-7b-Instruct-hf") \
    Y(S_afe509d6, 9, "together/", 11, "coder-large", S_8ce4c917, 9) \
    Y(S_b17699fe, 9, "together/", 16, "cogito-v2-1-671b", S_d42c3bc4, 11) \
    Y(S_e849ee93, 9, "together/", 31, "cogito-v2-preview-deepseek-671b", S_8b43ad20, 11) \
    Y(S_3afe94a9, 9, "together/", 32, "cogito-v2-preview-llama-109B-MoE", S_ab506847, 11) \
    Y(S_e6a79258, 9, "together/", 28, "cogito-v2-preview-llama-405B", S_9733bf90, 11) \
    Y(S_fe8cac17, 9, "together/", 27, "cogito-v2-preview-llama-70B", S_24f199dc, 11) \
    Y(S_6fa968b2, 9, "together/", 24, "databricks/dbrx-instruct", S_52325c3a, 0) \
    Y(S_160125d2, 9, "together/", 13, "dbrx-instruct", S_52325c3a, 11) \
    X(S_d42c3bc4, 9, "together/", 27, "deepcogito/cogito-v2-1-671b") \
    Y(S_ef08b285, 9, "together/", 42, "deepcogito/cogito-v2-preview-deepseek-671b", S_8b43ad20, 0) \
    X(S_ab506847, 9, "together/", 43, "deepcogito/cogito-v2-preview-llama-109B-MoE") \
    X(S_9733bf90, 9, "together/", 39, "deepcogito/cogito-v2-preview-llama-405B") \
    X(S_24f199dc, 9, "together/", 38, "deepcogito/cogito-v2-preview-llama-70B") \
    X(S_15520f31, 9, "together/", 33, "deepseek-ai/DeepSeek-R1-0528-tput") \
    Y(S_bc466038, 9, "together/", 41, "deepseek-ai/DeepSeek-R1-Distill-Llama-70B", S_166e35df, 0) \
    Y(S_98981fa2, 9, "together/", 40, "deepseek-ai/DeepSeek-R1-Distill-Qwen-14B", S_92c77047, 0) \
    X(S_9ca54107, 9, "together/", 25, "deepseek-ai/DeepSeek-V3-1") \
    Y(S_f58a6428, 9, "together/", 34, "deepseek-ai/DeepSeek-V4-Flash-0731", S_ad002eba, 0) \
    Y(S_34326ac0, 9, "together/", 27, "deepseek-ai/DeepSeek-V4-Pro", S_8add57b2, 0) \
    Y(S_80afc4a6, 9, "together/", 32, "deepseek-ai/DeepSeek-V4-Pro-0813", S_1134c864, 0) \
    Y(S_a2e3f100, 9, "together/", 31, "deepseek-ai/DeepSeek-V4.1-Flash", S_996301ef, 0) \
    X(S_a24948c9, 9, "together/", 39, "deepseek-ai/deepseek-coder-33b-instruct") \
    X(S_2f62f5f8, 9, "together/", 33, "deepseek-ai/deepseek-llm-67b-chat") \
    Y(S_3a93550d, 9, "together/", 27, "deepseek-coder-33b-instruct", S_a24948c9, 12) \
    Y(S_b7985303, 9, "together/", 21, "deepseek-llm-67b-chat", S_2f62f5f8, 12) \
    X(S_b1e57ea5, 9, "together/", 26, "essentialai/Rnj-1-Instruct") \
    Y(S_b6b86d92, 9, "together/", 10, "falcon-40b", S_a7fa8ac1, 17) \
    Y(S_e34dd69d, 9, "together/", 19, "falcon-40b-instruct", S_0087fe6f, 17) \
    Y(S_e1a6ca7c, 9, "together/", 9, "falcon-7b", S_f9bf5c1b, 17) \
    Y(S_4152497d, 9, "together/", 18, "falcon-7b-instruct", S_7efc0456, 17) \
    X(S_93b216a7, 9, "together/", 35, "garage-bAInd/Platypus2-70B-instruct") \
    Y(S_52276792, 9, "together/", 8, "gemma-2b", S_94377abf, 7) \
    Y(S_c8e9e377, 9, "together/", 11, "gemma-2b-it", S_90976074, 7) \
    Y(S_f45f66c1, 9, "together/", 14, "gemma-4-31B-it", S_457b17fe, 7) \
    Y(S_ff50edba, 9, "together/", 8, "gemma-7b", S_4f79b6c5, 7) \
    Y(S_ed7437ed, 9, "together/", 11, "gemma-7b-it", S_5140cc2e, 7) \
    X(S_94377abf, 9, "together/", 15, "google/gemma-2b") \
    Y(S_5f496592, 9, "together/", 18, "google/gemma-2b-it", S_90976074, 0) \
    Y(S_e95e182d, 9, "together/", 21, "google/gemma-4-31B-it", S_457b17fe, 0) \
    X(S_4f79b6c5, 9, "together/", 15, "google/gemma-7b") \
    Y(S_27eee86a, 9, "together/", 18, "google/gemma-7b-it", S_5140cc2e, 0) \
    X(S_a1c88732, 9, "together/", 20, "huggyllama/llama-65b") \
    Y(S_57b5b111, 9, "together/", 16, "kimi-k2-thinking", S_2e7cee3e, 9) \
    Y(S_aa8ccf94, 9, "together/", 11, "llama-2-13b", S_484effa8, 5) \
    Y(S_2ef63677, 9, "together/", 16, "llama-2-13b-chat", S_a30a3fbb, 11) \
    Y(S_6f757e15, 9, "together/", 11, "llama-2-70b", S_cce99ac6, 5) \
    Y(S_a193cad9, 9, "together/", 16, "llama-2-70b-chat", S_196733d5, 11) \
    Y(S_ac5a5b1f, 9, "together/", 10, "llama-2-7b", S_865ad45c, 25) \
    Y(S_84fe3f41, 9, "together/", 15, "llama-2-7b-chat", S_f8f9bd71, 5) \
    Y(S_87a32b9b, 9, "together/", 9, "llama-65b", S_a1c88732, 11) \
    Y(S_433dbfc0, 9, "together/", 9, "llemma_7b", S_c8db1821, 11) \
    X(S_3a01cc6a, 9, "together/", 21, "lmsys/vicuna-13b-v1.5") \
    X(S_f074cfac, 9, "together/", 25, "lmsys/vicuna-13b-v1.5-16k") \
    X(S_77843d8d, 9, "together/", 20, "lmsys/vicuna-7b-v1.5") \
    Y(S_eb8335bd, 9, "together/", 24, "m2-bert-80M-2k-retrieval", S_b6997253, 17) \
    Y(S_d8d3a2f5, 9, "together/", 25, "m2-bert-80M-32k-retrieval", S_90472e23, 17) \
    Y(S_22c58bf2, 9, "together/", 24, "m2-bert-80M-8k-retrieval", S_94d5d871, 17) \
    Y(S_e4a436b5, 9, "together/", 17, "maestro-reasoning", S_c0abac22, 9) \
    Y(S_3a66560c, 9, "together/", 17, "marin-8b-instruct", S_789ccdd8, 16) \
    X(S_789ccdd8, 9, "together/", 33, "marin-community/marin-8b-instruct") \
    Y(S_2148a054, 9, "together/", 30, "meta-llama/Llama-2-13b-chat-hf", S_de17e8d2, 0) \
    Y(S_21bfb4dc, 9, "together/", 30, "meta-llama/Llama-2-70b-chat-hf", S_1e3e31cd, 0) \
    X(S_9a8bee0c, 9, "together/", 29, "meta-llama/Llama-2-7b-chat-hf") \
    X(S_3e8fcbba, 9, "together/", 30, "meta-llama/Llama-3-70b-chat-hf") \
    X(S_00dcbaf4, 9, "together/", 29, "meta-llama/Llama-3-8b-chat-hf") \
    X(S_056708c9, 9, "together/", 46, "meta-llama/Llama-3.2-11B-Vision-Instruct-Turbo") \
    X(S_9474a19f, 9, "together/", 38, "meta-llama/Llama-3.2-3B-Instruct-Turbo") \
    X(S_dae60179, 9, "together/", 46, "meta-llama/Llama-3.2-90B-Vision-Instruct-Turbo") \
    Y(S_3666d0ef, 9, "together/", 39, "meta-llama/Llama-3.3-70B-Instruct-Turbo", S_a4ac74ab, 0) \
    Y(S_d5d6d7d7, 9, "together/", 41, "meta-llama/Llama-4-Scout-17B-16E-Instruct", S_95a8158e, 0) \
    X(S_73a80e82, 9, "together/", 41, "meta-llama/Meta-Llama-3-70B-Instruct-Lite") \
    X(S_977fbfa0, 9, "together/", 42, "meta-llama/Meta-Llama-3-70B-Instruct-Turbo") \
    X(S_7d4c3c8b, 9, "together/", 40, "meta-llama/Meta-Llama-3-8B-Instruct-Lite") \
    X(S_bda9d2e3, 9, "together/", 41, "meta-llama/Meta-Llama-3-8B-Instruct-Turbo") \
    X(S_d15a284f, 9, "together/", 45, "meta-llama/Meta-Llama-3.1-405B-Instruct-Turbo") \
    X(S_35924738, 9, "together/", 48, "meta-llama/Meta-Llama-3.1-70B-Instruct-Reference") \
    Y(S_d14a3378, 9, "together/", 44, "meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo", S_a88a4ba3, 0) \
    X(S_ba997078, 9, "together/", 39, "meta-llama/Meta-Llama-3.1-70B-Reference") \
    X(S_32f1e229, 9, "together/", 47, "meta-llama/Meta-Llama-3.1-8B-Instruct-Reference") \
    Y(S_9c41474c, 9, "together/", 43, "meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo", S_8ae53e06, 0) \
    X(S_0afba9f4, 9, "together/", 38, "meta-llama/Meta-Llama-3.1-8B-Reference") \
    X(S_f35749f1, 9, "together/", 44, "meta-llama/Meta-Llama-3.3-70B-Instruct-Turbo") \
    Y(S_d0008c82, 9, "together/", 37, "meta-models/Muse-Spark-Open-816B-A42B", S_4cf598a8, 0) \
    Y(S_72eb2a18, 9, "together/", 26, "microsoft/WizardLM-2-8x22B", S_79a36f82, 0) \
    X(S_e791e72d, 9, "together/", 15, "microsoft/phi-2") \
    Y(S_039768af, 9, "together/", 34, "mistralai/Mistral-7B-Instruct-v0.1", S_48acbdd0, 0) \
    X(S_1704e521, 9, "together/", 34, "mistralai/Mistral-7B-Instruct-v0.2") \
    X(S_cdf50930, 9, "together/", 25, "mistralai/Mistral-7B-v0.1") \
    X(S_fae3a675, 9, "together/", 23, "mistralai/Mixtral-8x22B") \
    X(S_b4008120, 9, "together/", 37, "mistralai/Mixtral-8x22B-Instruct-v0.1") \
    Y(S_92bf9c12, 9, "together/", 36, "mistralai/Mixtral-8x7B-Instruct-v0.1", S_3e05a644, 0) \
    X(S_ddc1bd48, 9, "together/", 27, "mistralai/Mixtral-8x7B-v0.1") \
    X(S_bfc95f81, 9, "together/", 28, "moonshot-ai/kimi-k2-instruct") \
    X(S_87e336ed, 9, "together/", 33, "moonshot-ai/kimi-k2-instruct-0905") \
    X(S_294ed708, 9, "together/", 28, "moonshot-ai/kimi-k2-thinking") \
    X(S_6d147516, 9, "together/", 20, "moonshotai/Kimi-K2-5") \
    Y(S_480cea13, 9, "together/", 27, "moonshotai/Kimi-K2-Instruct", S_d0b09f07, 0) \
    Y(S_2b5d9695, 9, "together/", 32, "moonshotai/Kimi-K2-Instruct-0905", S_dda50397, 0) \
    Y(S_cea9e67a, 9, "together/", 27, "moonshotai/Kimi-K2-Thinking", S_f7860c86, 0) \
    Y(S_2c247d79, 9, "together/", 20, "moonshotai/Kimi-K2.6", S_e7b6937e, 0) \
    Y(S_7492be31, 9, "together/", 18, "moonshotai/Kimi-K3", S_4816f8cf, 0) \
    Y(S_cc62dc42, 9, "together/", 24, "moonshotai/Kimi-K3.1-Pro", S_54cb8b60, 0) \
    Y(S_5b734c13, 9, "together/", 24, "msmarco-bert-base-dot-v5", S_f5887949, 22) \
    Y(S_eab3f8c6, 9, "together/", 26, "nemotron-3-ultra-550b-a55b", S_2d729355, 7) \
    Y(S_63fee0fd, 9, "together/", 15, "nsql-llama-2-7B", S_7b5a5465, 15) \
    X(S_c860ad5c, 9, "together/", 35, "nvidia/NVIDIA-Nemotron-3.5-Super-VL") \
    Y(S_a9bdf2a5, 9, "together/", 33, "nvidia/nemotron-3-ultra-550b-a55b", S_96ffb615, 0) \
    Y(S_38660bf1, 9, "together/", 17, "openchat-3.5-1210", S_804817ab, 9) \
    X(S_804817ab, 9, "together/", 26, "openchat/openchat-3.5-1210") \
    X(S_27893a20, 9, "together/", 23, "pearl-ai/gemma-4-31b-it") \
    Y(S_870fd429, 9, "together/", 5, "phi-2", S_e791e72d, 10) \
    Y(S_e7b08758, 9, "together/", 23, "qwen2-5-vl-72b-instruct", S_caa28f21, 0) \
    X(S_0cf37b53, 9, "together/", 29, "reflection/Beam-1.0-501B-A23B") \
    X(S_f5887949, 9, "together/", 46, "sentence-transformers/msmarco-bert-base-dot-v5") \
    X(S_08406e02, 9, "together/", 36, "snorkelai/Snorkel-Mistral-PairRM-DPO") \
    X(S_1fe0327e, 9, "together/", 31, "teknium/OpenHermes-2-Mistral-7B") \
    X(S_4fa80766, 9, "together/", 33, "teknium/OpenHermes-2p5-Mistral-7B") \
    Y(S_8043cead, 9, "together/", 24, "thinkingmachines/Inkling", S_31f9fa38, 0) \
    X(S_a48cb7eb, 9, "together/", 30, "togethercomputer/CodeLlama-13b") \
    X(S_28aebe41, 9, "together/", 39, "togethercomputer/CodeLlama-13b-Instruct") \
    X(S_da4fc0d1, 9, "together/", 37, "togethercomputer/CodeLlama-13b-Python") \
    X(S_31ef8156, 9, "together/", 30, "togethercomputer/CodeLlama-34b") \
    X(S_256fa3ec, 9, "together/", 39, "togethercomputer/CodeLlama-34b-Instruct") \
    X(S_cd9f71a4, 9, "together/", 37, "togethercomputer/CodeLlama-34b-Python") \
    X(S_808baca7, 9, "together/", 29, "togethercomputer/CodeLlama-7b") \
    X(S_e36a0c82, 9, "together/", 38, "togethercomputer/CodeLlama-7b-Instruct") \
    X(S_d891f1ba, 9, "together/", 36, "togethercomputer/CodeLlama-7b-Python") \
    X(S_c6a0c729, 9, "together/", 29, "togethercomputer/GPT-JT-6B-v1") \
    X(S_6c0e2d14, 9, "together/", 37, "togethercomputer/GPT-JT-Moderation-6B") \
    X(S_c96a8289, 9, "together/", 40, "togethercomputer/GPT-NeoXT-Chat-Base-20B") \
    X(S_a05e67c8, 9, "together/", 31, "togethercomputer/LLaMA-2-7B-32K") \
    X(S_5dee6f10, 9, "together/", 40, "togethercomputer/Llama-2-7B-32K-Instruct") \
    X(S_a6f98b6a, 9, "together/", 42, "togethercomputer/Pythia-Chat-Base-7B-v0.16") \
    X(S_f4c766f5, 9, "together/", 24, "togethercomputer/Qwen-7B") \
    X(S_4a9582ed, 9, "together/", 29, "togethercomputer/Qwen-7B-Chat") \
    X(S_5c989ad8, 9, "together/", 41, "togethercomputer/RedPajama-INCITE-7B-Base") \
    X(S_1a695b62, 9, "together/", 41, "togethercomputer/RedPajama-INCITE-7B-Chat") \
    X(S_674344f8, 9, "together/", 45, "togethercomputer/RedPajama-INCITE-7B-Instruct") \
    X(S_8c50b323, 9, "together/", 44, "togethercomputer/RedPajama-INCITE-Base-3B-v1") \
    X(S_1e41614a, 9, "together/", 44, "togethercomputer/RedPajama-INCITE-Chat-3B-v1") \
    X(S_15d031f5, 9, "together/", 48, "togethercomputer/RedPajama-INCITE-Instruct-3B-v1") \
    X(S_61fd80f1, 9, "together/", 40, "togethercomputer/StripedHyena-Hessian-7B") \
    X(S_fc7d9cf9, 9, "together/", 37, "togethercomputer/StripedHyena-Nous-7B") \
    X(S_3c942d39, 9, "together/", 26, "togethercomputer/alpaca-7b") \
    X(S_a7fa8ac1, 9, "together/", 27, "togethercomputer/falcon-40b") \
    X(S_0087fe6f, 9, "together/", 36, "togethercomputer/falcon-40b-instruct") \
    X(S_f9bf5c1b, 9, "together/", 26, "togethercomputer/falcon-7b") \
    X(S_7efc0456, 9, "together/", 35, "togethercomputer/falcon-7b-instruct") \
    X(S_3921f260, 9, "together/", 28, "togethercomputer/llama-2-13b") \
    X(S_95bd0552, 9, "together/", 33, "togethercomputer/llama-2-13b-chat") \
    X(S_e52d41b0, 9, "together/", 28, "togethercomputer/llama-2-70b") \
    X(S_b19c2bd7, 9, "together/", 33, "togethercomputer/llama-2-70b-chat") \
    X(S_7e56c211, 9, "together/", 27, "togethercomputer/llama-2-7b") \
    X(S_01ad0e07, 9, "together/", 32, "togethercomputer/llama-2-7b-chat") \
    X(S_b6997253, 9, "together/", 41, "togethercomputer/m2-bert-80M-2k-retrieval") \
    X(S_90472e23, 9, "together/", 42, "togethercomputer/m2-bert-80M-32k-retrieval") \
    X(S_94d5d871, 9, "together/", 41, "togethercomputer/m2-bert-80M-8k-retrieval") \
    X(S_6b8ce316, 9, "together/", 25, "upstage/SOLAR-0-70b-16bit") \
    X(S_315d24b4, 9, "together/", 33, "upstage/SOLAR-10.7B-Instruct-v1.0") \
    Y(S_6480f984, 9, "together/", 15, "vicuna-13b-v1.5", S_3a01cc6a, 6) \
    Y(S_19b42b8f, 9, "together/", 19, "vicuna-13b-v1.5-16k", S_f074cfac, 6) \
    Y(S_0fe4bb45, 9, "together/", 14, "vicuna-7b-v1.5", S_77843d8d, 6) \
    Y(S_6af492ee, 9, "together/", 14, "virtuoso-large", S_b581a4da, 9) \
    Y(S_b3b66c0b, 9, "together/", 15, "zai-org/GLM-4.7", S_926ec37e, 0) \
    Y(S_295aac07, 9, "together/", 15, "zai-org/GLM-5.1", S_f704a42c, 0) \
    Y(S_c3769640, 9, "together/", 15, "zai-org/GLM-5.2", S_6163d66b, 0) \
    Y(S_bc9adfbf, 9, "together/", 15, "zai-org/GLM-5.3", S_1aa8d75f, 0) \
    Y(S_63cced0d, 9, "together/", 21, "zai-org/GLM-5.3-Flash", S_63efa682, 0) \
    X(S_5aed6be0, 9, "together/", 18, "zero-one-ai/Yi-34B") \
    X(S_3588dbb6, 9, "together/", 23, "zero-one-ai/Yi-34B-Chat") \
    X(S_9a0b04f1, 9, "together/", 17, "zero-one-ai/Yi-6B") \
    X(S_7507879d, 0, "", 11, "together_ai") \
    X(S_0cbcb08f, 0, "", 10, "togetherai") \
    X(S_0741e413, 0, "", 10, "twelvelabs") \
    Y(S_ca1344a0, 11, "twelvelabs/", 17, "marengo-embed-2-7", S_b278daa5, 0) \
    X(S_b6339b7e, 0, "", 6, "undi95") \
    Y(S_638d59bb, 7, "undi95/", 17, "ReMM-SLERP-L2-13B", S_986e8a86, 7) \
    Y(S_3cc10b06, 7, "undi95/", 10, "Toppy-M-7B", S_fec172e8, 7) \
    X(S_139d1ac4, 0, "", 7, "upstage") \
    X(S_8ff90ca6, 8, "upstage/", 11, "SOLAR-0-70b") \
    X(S_536448b6, 8, "upstage/", 10, "solar-mini") \
    X(S_dea6999c, 8, "upstage/", 10, "solar-pro2") \
    X(S_1943e649, 8, "upstage/", 10, "solar-pro3") \
    X(S_9d6455e6, 0, "", 10, "us-east-1/") \
    X(S_0faab817, 0, "", 10, "us-east-2/") \
    X(S_f6578358, 0, "", 10, "us-west-1/") \
    X(S_48f77d90, 0, "", 10, "us-west-2/") \
    X(S_70691b42, 0, "", 3, "us.") \
    X(S_fc42a024, 0, "", 3, "us/") \
    X(S_0270da4d, 0, "", 2, "v0") \
    Y(S_86f962b8, 3, "v0/", 9, "v0-1.0-md", S_e1a017f1, 7) \
    X(S_9987e208, 3, "v0/", 9, "v0-1.5-lg") \
    Y(S_c31cf96f, 3, "v0/", 9, "v0-1.5-md", S_5abb7f0d, 7) \
    X(S_dbb43f85, 0, "", 3, "v1/") \
    X(S_88a7eb23, 0, "", 3, "v2/") \
    X(S_3ca800b6, 0, "", 6, "venice") \
    Y(S_7139bf28, 7, "venice/", 13, "GLM-4.7-Flash", S_203bb649, 8) \
    Y(S_ed562a0c, 7, "venice/", 12, "MiniMax-M2.5", S_69289e5b, 3) \
    Y(S_79261def, 7, "venice/", 12, "MiniMax-M2.7", S_5e83edd5, 10) \
    Y(S_786bf4d0, 7, "venice/", 10, "Qwen3.5-9B", S_c202640b, 5) \
    Y(S_62b7304a, 7, "venice/", 11, "Qwen3.8-27B", S_b25857f5, 5) \
    X(S_176fd619, 7, "venice/", 18, "aion-labs-aion-3-0") \
    X(S_2825e91b, 7, "venice/", 23, "aion-labs-aion-3-0-mini") \
    X(S_ba197242, 7, "venice/", 18, "aion-labs-aion-3-5") \
    X(S_49bca1f4, 7, "venice/", 23, "aion-labs-aion-3-5-mini") \
    Y(S_60cab476, 7, "venice/", 14, "claude-fable-5", S_b22bc474, 10) \
    Y(S_78c72aa8, 7, "venice/", 16, "claude-fable-5-1", S_e12f6882, 17) \
    Y(S_4b781965, 7, "venice/", 16, "claude-fable-5.1", S_7fa75277, 10) \
    Y(S_4be8864a, 7, "venice/", 15, "claude-opus-4-5", S_42c9524a, 11) \
    Y(S_36863ad8, 7, "venice/", 15, "claude-opus-4-6", S_8cd5cad8, 11) \
    Y(S_f1d02e1c, 7, "venice/", 15, "claude-opus-4-7", S_8788f588, 11) \
    Y(S_47911ff5, 7, "venice/", 15, "claude-opus-4-8", S_5e3f5217, 17) \
    X(S_fb752be4, 7, "venice/", 20, "claude-opus-4-8-fast") \
    Y(S_814f8759, 7, "venice/", 15, "claude-opus-4.5", S_a4fb16b2, 10) \
    Y(S_68ea030a, 7, "venice/", 15, "claude-opus-4.6", S_df644976, 10) \
    Y(S_add6a6a4, 7, "venice/", 15, "claude-opus-4.7", S_579b61b6, 10) \
    Y(S_d13503a7, 7, "venice/", 15, "claude-opus-4.8", S_506bf102, 10) \
    X(S_09de1409, 7, "venice/", 14, "claude-opus-45") \
    Y(S_f00d05a7, 7, "venice/", 13, "claude-opus-5", S_cfcdefab, 10) \
    Y(S_88b0d1c6, 7, "venice/", 15, "claude-opus-5-5", S_a29721bc, 17) \
    X(S_6e03225f, 7, "venice/", 20, "claude-opus-5-5-fast") \
    Y(S_aa069e4f, 7, "venice/", 18, "claude-opus-5-fast", S_bd43f260, 10) \
    Y(S_2d22d063, 7, "venice/", 15, "claude-opus-5.5", S_1954d110, 10) \
    Y(S_0958c769, 7, "venice/", 17, "claude-sonnet-4-5", S_eca904a8, 11) \
    Y(S_788d84d7, 7, "venice/", 17, "claude-sonnet-4-6", S_2fb98617, 11) \
    Y(S_f19a1a26, 7, "venice/", 17, "claude-sonnet-4.5", S_23cebb3c, 10) \
    Y(S_62781c0d, 7, "venice/", 17, "claude-sonnet-4.6", S_e247451a, 10) \
    X(S_94403c78, 7, "venice/", 16, "claude-sonnet-45") \
    Y(S_0878b94b, 7, "venice/", 15, "claude-sonnet-5", S_bceb745d, 17) \
    Y(S_d8c0373c, 7, "venice/", 17, "claude-sonnet-5-5", S_e4f454b2, 17) \
    Y(S_154e77b7, 7, "venice/", 17, "claude-sonnet-5.5", S_87f2105b, 10) \
    Y(S_7f3d92fd, 7, "venice/", 13, "deepseek-v3.2", S_6048f209, 7) \
    Y(S_c8bad3c7, 7, "venice/", 19, "deepseek-v4-1-flash", S_2bd77c56, 10) \
    Y(S_124fcf34, 7, "venice/", 17, "deepseek-v4-flash", S_d60193a8, 32) \
    Y(S_046eba4d, 7, "venice/", 22, "deepseek-v4-flash-0731", S_194138b2, 11) \
    Y(S_5325049d, 7, "venice/", 27, "deepseek-v4-flash-0731-fast", S_af74ffca, 0) \
    Y(S_24a556be, 7, "venice/", 15, "deepseek-v4-pro", S_be13a211, 12) \
    Y(S_baf61eac, 7, "venice/", 20, "deepseek-v4-pro-0813", S_09cd9286, 10) \
    Y(S_084febe3, 7, "venice/", 19, "deepseek-v4.1-flash", S_161343ab, 9) \
    X(S_35210016, 7, "venice/", 22, "gemini-3-1-pro-preview") \
    X(S_97c8d961, 7, "venice/", 16, "gemini-3-5-flash") \
    X(S_0a199f29, 7, "venice/", 21, "gemini-3-5-flash-lite") \
    X(S_752432d0, 7, "venice/", 16, "gemini-3-6-flash") \
    X(S_53c9ca71, 7, "venice/", 16, "gemini-3-7-flash") \
    X(S_558e3bd5, 7, "venice/", 16, "gemini-3-8-flash") \
    Y(S_024a86aa, 7, "venice/", 22, "gemini-3-flash-preview", S_0913db20, 7) \
    Y(S_45788096, 7, "venice/", 22, "gemini-3.1-pro-preview", S_378ba705, 7) \
    Y(S_ae29c62c, 7, "venice/", 16, "gemini-3.5-flash", S_6e48b436, 7) \
    Y(S_a7e50ad8, 7, "venice/", 21, "gemini-3.5-flash-lite", S_84dcadf2, 7) \
    Y(S_048a4911, 7, "venice/", 16, "gemini-3.6-flash", S_07036663, 7) \
    Y(S_17b6c697, 7, "venice/", 16, "gemini-3.7-flash", S_d3047fde, 7) \
    Y(S_f8fc2e70, 7, "venice/", 16, "gemini-3.8-flash", S_817022e8, 7) \
    Y(S_00e39617, 7, "venice/", 14, "gemma-3-27b-it", S_66de16b5, 7) \
    Y(S_39f56f54, 7, "venice/", 18, "gemma-4-26B-A4B-it", S_cedbdba2, 7) \
    Y(S_091829ef, 7, "venice/", 14, "gemma-4-31B-it", S_457b17fe, 7) \
    X(S_df655727, 7, "venice/", 18, "gemma-4-uncensored") \
    Y(S_31eb0664, 7, "venice/", 7, "glm-4.6", S_582ef66a, 8) \
    Y(S_5f9a7fa1, 7, "venice/", 7, "glm-4.7", S_71925c3d, 8) \
    Y(S_e0ec9917, 7, "venice/", 5, "glm-5", S_a7433edf, 8) \
    Y(S_1310ca19, 7, "venice/", 11, "glm-5-turbo", S_49d911e6, 5) \
    Y(S_d135baae, 7, "venice/", 7, "glm-5.1", S_f009ea10, 5) \
    Y(S_4fc52fe8, 7, "venice/", 7, "glm-5.2", S_5ee77133, 23) \
    Y(S_0b44078e, 7, "venice/", 7, "glm-5.3", S_2ee9e854, 11) \
    Y(S_b751db2c, 7, "venice/", 13, "glm-5.3-flash", S_59a3f39d, 23) \
    Y(S_e1e76863, 7, "venice/", 12, "glm-5v-turbo", S_2debf1b9, 5) \
    X(S_66de16b5, 7, "venice/", 21, "google-gemma-3-27b-it") \
    X(S_cf0886f1, 7, "venice/", 25, "google-gemma-4-26b-a4b-it") \
    X(S_a8078f2a, 7, "venice/", 21, "google-gemma-4-31b-it") \
    Y(S_af4bd302, 7, "venice/", 17, "gpt-4o-2024-11-20", S_fd79bd20, 7) \
    Y(S_696dab7b, 7, "venice/", 22, "gpt-4o-mini-2024-07-18", S_a0684252, 7) \
    Y(S_ab78da28, 7, "venice/", 7, "gpt-5-2", S_dd0a4f0b, 11) \
    Y(S_91f34838, 7, "venice/", 13, "gpt-5-3-codex", S_7b62da12, 0) \
    Y(S_d89ab0b3, 7, "venice/", 7, "gpt-5-4", S_3a0b2b16, 11) \
    Y(S_4e268053, 7, "venice/", 12, "gpt-5-4-mini", S_10f29609, 11) \
    Y(S_18d3f6b0, 7, "venice/", 11, "gpt-5-4-pro", S_c2c2a242, 0) \
    Y(S_39321182, 7, "venice/", 7, "gpt-5-5", S_e57d2e58, 11) \
    Y(S_aa9b1c23, 7, "venice/", 11, "gpt-5-5-pro", S_95a152dd, 0) \
    Y(S_4fa05766, 7, "venice/", 12, "gpt-5-6-luna", S_e4979e1f, 11) \
    Y(S_1ffe7977, 7, "venice/", 11, "gpt-5-6-sol", S_f9176dbb, 11) \
    Y(S_0460ebc9, 7, "venice/", 13, "gpt-5-6-terra", S_326eb638, 11) \
    Y(S_eb7b2883, 7, "venice/", 7, "gpt-5.2", S_791a0823, 7) \
    Y(S_d7f48abf, 7, "venice/", 13, "gpt-5.3-codex", S_8662a33d, 7) \
    Y(S_27b0e79f, 7, "venice/", 7, "gpt-5.4", S_101df283, 7) \
    Y(S_e13e96c9, 7, "venice/", 12, "gpt-5.4-mini", S_53c6b415, 7) \
    Y(S_ff5c96f9, 7, "venice/", 11, "gpt-5.4-pro", S_dce1e2ce, 7) \
    Y(S_4f3fa1a8, 7, "venice/", 7, "gpt-5.5", S_b69f9707, 7) \
    Y(S_d7443cc8, 7, "venice/", 11, "gpt-5.5-pro", S_29595a67, 7) \
    Y(S_7b4ab408, 7, "venice/", 12, "gpt-5.6-luna", S_d3531574, 7) \
    Y(S_1e7221ad, 7, "venice/", 11, "gpt-5.6-sol", S_823425c8, 7) \
    Y(S_ada472f6, 7, "venice/", 13, "gpt-5.6-terra", S_1df6eea7, 7) \
    Y(S_87f5ffef, 7, "venice/", 11, "gpt-6-astra", S_b4b836d3, 7) \
    Y(S_3603eebb, 7, "venice/", 15, "gpt-6-astra-pro", S_071cb04c, 7) \
    Y(S_c393b45b, 7, "venice/", 10, "gpt-6-luna", S_05015f4d, 7) \
    Y(S_2ae6fdc7, 7, "venice/", 9, "gpt-6-sol", S_57880a89, 7) \
    Y(S_91c3d57e, 7, "venice/", 11, "gpt-6.1-sol", S_707174bc, 14) \
    Y(S_d6510932, 7, "venice/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    X(S_173c11f7, 7, "venice/", 9, "grok-4-20") \
    X(S_8f5a0879, 7, "venice/", 21, "grok-4-20-multi-agent") \
    X(S_d40d0a79, 7, "venice/", 8, "grok-4-3") \
    X(S_a745f74b, 7, "venice/", 8, "grok-4-5") \
    X(S_0cfb84b7, 7, "venice/", 8, "grok-4-6") \
    X(S_164efa95, 7, "venice/", 8, "grok-4-7") \
    Y(S_083d9ca0, 7, "venice/", 9, "grok-4.20", S_8f18173e, 4) \
    Y(S_478c3368, 7, "venice/", 21, "grok-4.20-multi-agent", S_09ba0662, 4) \
    Y(S_16aee279, 7, "venice/", 8, "grok-4.3", S_cf4bc151, 4) \
    Y(S_63da7920, 7, "venice/", 8, "grok-4.5", S_5d502bed, 5) \
    Y(S_c9177172, 7, "venice/", 8, "grok-4.6", S_3983ee29, 11) \
    Y(S_55fb3044, 7, "venice/", 8, "grok-4.7", S_557be490, 11) \
    X(S_fe8b958f, 7, "venice/", 14, "grok-build-0-1") \
    Y(S_ad1415b4, 7, "venice/", 14, "grok-build-0.1", S_cb5e7e04, 5) \
    Y(S_4347b646, 7, "venice/", 23, "hermes-3-llama-3.1-405b", S_ddfe2a07, 13) \
    Y(S_fe5573fb, 7, "venice/", 7, "inkling", S_9f90e319, 10) \
    X(S_da53c389, 7, "venice/", 9, "kimi-k2-5") \
    X(S_2834f009, 7, "venice/", 9, "kimi-k2-6") \
    Y(S_b922f179, 7, "venice/", 14, "kimi-k2-7-code", S_d16a33b9, 11) \
    Y(S_2929a471, 7, "venice/", 9, "kimi-k2.5", S_db11e778, 11) \
    Y(S_ad21de04, 7, "venice/", 9, "kimi-k2.6", S_47f91584, 7) \
    Y(S_4d63707a, 7, "venice/", 14, "kimi-k2.7-code", S_a4d868aa, 26) \
    Y(S_22651c73, 7, "venice/", 7, "kimi-k3", S_bd9a0868, 10) \
    X(S_5b02e124, 7, "venice/", 16, "kimi-k3-fast-api") \
    Y(S_bbb12ceb, 7, "venice/", 12, "llama-3.2-3b", S_738bca91, 5) \
    Y(S_0e7415f9, 7, "venice/", 13, "llama-3.3-70b", S_05088293, 10) \
    Y(S_daf5054e, 7, "venice/", 9, "mercury-2", S_110e40b9, 10) \
    X(S_f7f81bb3, 7, "venice/", 11, "mercury-2-5") \
    Y(S_7a90f76d, 7, "venice/", 11, "mercury-2.5", S_5f043e6b, 10) \
    Y(S_51ac9fbf, 7, "venice/", 9, "mimo-v2.5", S_07dcf2a8, 7) \
    Y(S_11643eb0, 7, "venice/", 15, "mimo-v2.6-flash", S_e98b5255, 7) \
    X(S_2838600f, 7, "venice/", 11, "minimax-m25") \
    X(S_c97ddd39, 7, "venice/", 11, "minimax-m27") \
    Y(S_9e8395e6, 7, "venice/", 18, "minimax-m3-preview", S_38569139, 0) \
    X(S_78e6c9b4, 7, "venice/", 30, "mistral-small-3-2-24b-instruct") \
    Y(S_e19cadd9, 7, "venice/", 30, "mistral-small-3.2-24b-instruct", S_38b44d06, 10) \
    X(S_2e50a953, 7, "venice/", 30, "nvidia-nemotron-3-nano-30b-a3b") \
    X(S_2d729355, 7, "venice/", 33, "nvidia-nemotron-3-ultra-550b-a55b") \
    X(S_5b60869b, 7, "venice/", 34, "olafangensan-glm-4.7-flash-heretic") \
    X(S_fd79bd20, 7, "venice/", 24, "openai-gpt-4o-2024-11-20") \
    X(S_a0684252, 7, "venice/", 29, "openai-gpt-4o-mini-2024-07-18") \
    X(S_097cce44, 7, "venice/", 13, "openai-gpt-52") \
    X(S_65ce8840, 7, "venice/", 19, "openai-gpt-53-codex") \
    X(S_ed8b9571, 7, "venice/", 13, "openai-gpt-54") \
    X(S_9b8467eb, 7, "venice/", 18, "openai-gpt-54-mini") \
    X(S_b0e001df, 7, "venice/", 17, "openai-gpt-54-pro") \
    X(S_2161bd66, 7, "venice/", 13, "openai-gpt-55") \
    X(S_bbbad8cf, 7, "venice/", 17, "openai-gpt-55-pro") \
    X(S_9b60e4f0, 7, "venice/", 18, "openai-gpt-56-luna") \
    X(S_c27a7cdf, 7, "venice/", 22, "openai-gpt-56-luna-pro") \
    X(S_d4fd6cb5, 7, "venice/", 17, "openai-gpt-56-sol") \
    X(S_a74c6e36, 7, "venice/", 21, "openai-gpt-56-sol-pro") \
    X(S_cf6eac0b, 7, "venice/", 19, "openai-gpt-56-terra") \
    X(S_67320ea3, 7, "venice/", 23, "openai-gpt-56-terra-pro") \
    Y(S_5f5e8972, 7, "venice/", 18, "openai-gpt-6-astra", S_b4b836d3, 0) \
    X(S_071cb04c, 7, "venice/", 22, "openai-gpt-6-astra-pro") \
    Y(S_b85a5b4d, 7, "venice/", 17, "openai-gpt-6-luna", S_05015f4d, 0) \
    Y(S_9be07b68, 7, "venice/", 16, "openai-gpt-6-sol", S_57880a89, 0) \
    X(S_2747dbd7, 7, "venice/", 17, "openai-gpt-61-sol") \
    Y(S_024ab181, 7, "venice/", 19, "openai-gpt-oss-120b", S_0194f6ef, 0) \
    X(S_c323fcc5, 7, "venice/", 13, "qwen-3-6-plus") \
    X(S_bd0f405c, 7, "venice/", 12, "qwen-3-7-max") \
    X(S_7ca976a8, 7, "venice/", 13, "qwen-3-7-plus") \
    X(S_a31152c3, 7, "venice/", 18, "qwen-3-8-2-4t-a95b") \
    X(S_4483e8ca, 7, "venice/", 12, "qwen-3-8-27b") \
    X(S_93d403eb, 7, "venice/", 14, "qwen-3-8-flash") \
    X(S_5aad517f, 7, "venice/", 12, "qwen-3-8-max") \
    Y(S_d127b5d7, 7, "venice/", 29, "qwen3-235b-a22b-instruct-2507", S_f4ad68bd, 5) \
    Y(S_27cdf150, 7, "venice/", 29, "qwen3-235b-a22b-thinking-2507", S_82e6cee1, 5) \
    X(S_51f6d296, 7, "venice/", 15, "qwen3-5-35b-a3b") \
    X(S_b1240eb2, 7, "venice/", 17, "qwen3-5-397b-a17b") \
    X(S_41d10079, 7, "venice/", 10, "qwen3-5-9b") \
    X(S_a020ca8d, 7, "venice/", 11, "qwen3-6-27b") \
    X(S_769cdb2f, 7, "venice/", 15, "qwen3-6-35b-a3b") \
    X(S_db684691, 7, "venice/", 36, "qwen3-coder-480b-a35b-instruct-turbo") \
    X(S_8745a64c, 7, "venice/", 14, "qwen3-next-80b") \
    Y(S_b6a6f991, 7, "venice/", 18, "qwen3-vl-235b-a22b", S_9d19e482, 5) \
    Y(S_4cb806ed, 7, "venice/", 15, "qwen3.5-35b-a3b", S_4015a88c, 5) \
    Y(S_47ef5b14, 7, "venice/", 17, "qwen3.5-397b-a17b", S_d54e8a8c, 8) \
    Y(S_ac148e5a, 7, "venice/", 11, "qwen3.6-27b", S_b51c6e83, 8) \
    Y(S_4a3d7061, 7, "venice/", 15, "qwen3.6-35b-a3b", S_3e1910ad, 8) \
    Y(S_49893101, 7, "venice/", 12, "qwen3.6-plus", S_238396b2, 8) \
    Y(S_e158e61e, 7, "venice/", 11, "qwen3.7-max", S_e4ec7f97, 8) \
    Y(S_b92e2521, 7, "venice/", 12, "qwen3.7-plus", S_52206d37, 8) \
    Y(S_d9913000, 7, "venice/", 17, "qwen3.8-2.4t-a95b", S_7f16e50f, 8) \
    Y(S_639cce95, 7, "venice/", 13, "qwen3.8-flash", S_012c9814, 8) \
    Y(S_d200ca16, 7, "venice/", 11, "qwen3.8-max", S_5bb2277b, 8) \
    Y(S_81b1676e, 7, "venice/", 14, "seed-2-1-turbo", S_b8564195, 15) \
    Y(S_21d837f2, 7, "venice/", 14, "seed-2.1-turbo", S_71da443d, 10) \
    X(S_76629125, 7, "venice/", 21, "venice-uncensored-1-2") \
    X(S_702f8ae0, 7, "venice/", 27, "venice-uncensored-role-play") \
    X(S_6716aea8, 7, "venice/", 16, "xiaomi-mimo-v2-5") \
    X(S_7ff395cf, 7, "venice/", 22, "xiaomi-mimo-v2-6-flash") \
    X(S_5dae0844, 7, "venice/", 12, "z-ai-glm-5-3") \
    X(S_15b8fbb5, 7, "venice/", 18, "z-ai-glm-5-3-flash") \
    X(S_49d911e6, 7, "venice/", 16, "z-ai-glm-5-turbo") \
    X(S_2debf1b9, 7, "venice/", 17, "z-ai-glm-5v-turbo") \
    X(S_582ef66a, 7, "venice/", 15, "zai-org-glm-4.6") \
    X(S_71925c3d, 7, "venice/", 15, "zai-org-glm-4.7") \
    X(S_d3c11c94, 7, "venice/", 21, "zai-org-glm-4.7-flash") \
    X(S_a7433edf, 7, "venice/", 13, "zai-org-glm-5") \
    X(S_0d9b6993, 7, "venice/", 15, "zai-org-glm-5-1") \
    X(S_7c4d8efc, 7, "venice/", 15, "zai-org-glm-5-2") \
    X(S_9d3508a8, 0, "", 6, "vercel") \
    X(S_4c3c16ad, 0, "", 17, "vercel-ai-gateway") \
    Y(S_e2299894, 7, "vercel/", 33, "NVIDIA-Nemotron-3-Super-120B-A12B", S_31cfec24, 7) \
    Y(S_ef07defc, 7, "vercel/", 33, "NVIDIA-Nemotron-3-Ultra-550B-A55B", S_cbcad9ec, 7) \
    Y(S_67b7c97e, 7, "vercel/", 28, "NVIDIA-Nemotron-3.5-Super-VL", S_c860ad5c, 7) \
    X(S_123278d3, 7, "vercel/", 18, "alibaba/qwen-3-14b") \
    X(S_1298173f, 7, "vercel/", 19, "alibaba/qwen-3-235b") \
    X(S_fc42ac6d, 7, "vercel/", 18, "alibaba/qwen-3-30b") \
    X(S_aa8afb7e, 7, "vercel/", 28, "alibaba/qwen-3.6-max-preview") \
    X(S_720c209f, 7, "vercel/", 32, "alibaba/qwen3-235b-a22b-thinking") \
    X(S_e6cd623e, 7, "vercel/", 27, "alibaba/qwen3-coder-30b-a3b") \
    X(S_165a6c32, 7, "vercel/", 24, "alibaba/qwen3-coder-next") \
    X(S_7b3f4450, 7, "vercel/", 24, "alibaba/qwen3-coder-plus") \
    Y(S_275ef122, 7, "vercel/", 17, "alibaba/qwen3-max", S_df2f57da, 0) \
    X(S_aedecafd, 7, "vercel/", 25, "alibaba/qwen3-max-preview") \
    X(S_704dfe15, 7, "vercel/", 26, "alibaba/qwen3-max-thinking") \
    X(S_25ce5c84, 7, "vercel/", 35, "alibaba/qwen3-next-80b-a3b-instruct") \
    X(S_85634b1f, 7, "vercel/", 35, "alibaba/qwen3-next-80b-a3b-thinking") \
    X(S_467f838f, 7, "vercel/", 35, "alibaba/qwen3-vl-235b-a22b-instruct") \
    X(S_a8559585, 7, "vercel/", 25, "alibaba/qwen3-vl-instruct") \
    X(S_e1a92ab7, 7, "vercel/", 25, "alibaba/qwen3-vl-thinking") \
    X(S_db2b4555, 7, "vercel/", 21, "alibaba/qwen3.5-flash") \
    X(S_044a69d2, 7, "vercel/", 20, "alibaba/qwen3.5-plus") \
    X(S_b51c6e83, 7, "vercel/", 19, "alibaba/qwen3.6-27b") \
    X(S_3e1910ad, 7, "vercel/", 23, "alibaba/qwen3.6-35b-a3b") \
    X(S_238396b2, 7, "vercel/", 20, "alibaba/qwen3.6-plus") \
    X(S_d52a97f1, 7, "vercel/", 21, "alibaba/qwen3.7-flash") \
    Y(S_28142a8e, 7, "vercel/", 19, "alibaba/qwen3.7-max", S_e4ec7f97, 0) \
    Y(S_b14a6093, 7, "vercel/", 20, "alibaba/qwen3.7-plus", S_52206d37, 0) \
    X(S_7f16e50f, 7, "vercel/", 25, "alibaba/qwen3.8-2.4t-a95b") \
    X(S_a3ed86be, 7, "vercel/", 19, "alibaba/qwen3.8-27b") \
    X(S_012c9814, 7, "vercel/", 21, "alibaba/qwen3.8-flash") \
    Y(S_126174dd, 7, "vercel/", 19, "alibaba/qwen3.8-max", S_5bb2277b, 0) \
    X(S_a0ba7a79, 7, "vercel/", 24, "alibaba/qwen3.8-max-0902") \
    X(S_aeaf9fb7, 7, "vercel/", 25, "alibaba/qwen3.8-max-prime") \
    X(S_bf3684c6, 7, "vercel/", 26, "alibaba/qwen3.8-omni-flash") \
    X(S_2662bead, 7, "vercel/", 17, "alibaba/qwen4-max") \
    X(S_40ff3ee9, 7, "vercel/", 18, "amazon/nova-2-lite") \
    X(S_327861f7, 7, "vercel/", 16, "amazon/nova-lite") \
    X(S_07f5e7c0, 7, "vercel/", 17, "amazon/nova-micro") \
    X(S_d8462f0d, 7, "vercel/", 15, "amazon/nova-pro") \
    X(S_7057aeec, 7, "vercel/", 26, "amazon/titan-embed-text-v2") \
    X(S_fffb2f6e, 7, "vercel/", 27, "anthropic/claude-3-5-sonnet") \
    X(S_96e38454, 7, "vercel/", 36, "anthropic/claude-3-5-sonnet-20241022") \
    X(S_efe411d7, 7, "vercel/", 27, "anthropic/claude-3-7-sonnet") \
    Y(S_5e482aff, 7, "vercel/", 24, "anthropic/claude-3-haiku", S_f4c4f08f, 0) \
    Y(S_a5c648f6, 7, "vercel/", 23, "anthropic/claude-3-opus", S_0726ab9b, 0) \
    Y(S_b178b890, 7, "vercel/", 26, "anthropic/claude-3.5-haiku", S_f1db2505, 0) \
    Y(S_c404260f, 7, "vercel/", 27, "anthropic/claude-3.5-sonnet", S_8487b7fe, 0) \
    Y(S_62984c92, 7, "vercel/", 27, "anthropic/claude-3.7-sonnet", S_efb89f1b, 0) \
    Y(S_4641df5d, 7, "vercel/", 23, "anthropic/claude-4-opus", S_d6f3d046, 0) \
    Y(S_bc6d7de7, 7, "vercel/", 25, "anthropic/claude-4-sonnet", S_2cdf3314, 0) \
    Y(S_e17587d9, 7, "vercel/", 24, "anthropic/claude-fable-5", S_21bef4d8, 0) \
    X(S_92ee833f, 7, "vercel/", 30, "anthropic/claude-fable-5-batch") \
    Y(S_1c31edb7, 7, "vercel/", 26, "anthropic/claude-fable-5.1", S_e1695b41, 0) \
    X(S_09033a05, 7, "vercel/", 32, "anthropic/claude-fable-5.1-batch") \
    Y(S_26e4fd06, 7, "vercel/", 26, "anthropic/claude-fable-5.2", S_d74a27bc, 0) \
    X(S_8cd994df, 7, "vercel/", 32, "anthropic/claude-fable-5.2-batch") \
    X(S_0182886c, 7, "vercel/", 31, "anthropic/claude-fable-5.2-fast") \
    Y(S_87d04986, 7, "vercel/", 26, "anthropic/claude-haiku-4.5", S_0edac813, 0) \
    X(S_b599bc20, 7, "vercel/", 32, "anthropic/claude-haiku-4.5-batch") \
    Y(S_50e0759d, 7, "vercel/", 26, "anthropic/claude-haiku-5.5", S_7e6444e2, 0) \
    X(S_9b9788e1, 7, "vercel/", 32, "anthropic/claude-haiku-5.5-batch") \
    Y(S_99067f80, 7, "vercel/", 23, "anthropic/claude-opus-4", S_13f29e1d, 0) \
    Y(S_78e3d5f4, 7, "vercel/", 25, "anthropic/claude-opus-4.1", S_4c3f2a2a, 0) \
    Y(S_cd50f9ff, 7, "vercel/", 25, "anthropic/claude-opus-4.5", S_3b23f50a, 0) \
    X(S_59a2ddb7, 7, "vercel/", 31, "anthropic/claude-opus-4.5-batch") \
    Y(S_c0c41bc5, 7, "vercel/", 25, "anthropic/claude-opus-4.6", S_a36d6b23, 0) \
    X(S_44a9bd91, 7, "vercel/", 31, "anthropic/claude-opus-4.6-batch") \
    Y(S_80e6d854, 7, "vercel/", 25, "anthropic/claude-opus-4.7", S_537a28d5, 0) \
    X(S_cfb976ba, 7, "vercel/", 31, "anthropic/claude-opus-4.7-batch") \
    Y(S_0dcabeb3, 7, "vercel/", 25, "anthropic/claude-opus-4.8", S_5c4e02c6, 0) \
    X(S_4ca9578e, 7, "vercel/", 31, "anthropic/claude-opus-4.8-batch") \
    Y(S_6f838e97, 7, "vercel/", 30, "anthropic/claude-opus-4.8-fast", S_0f89d083, 0) \
    Y(S_2eb1754d, 7, "vercel/", 23, "anthropic/claude-opus-5", S_6bbb141b, 0) \
    X(S_a77a59cc, 7, "vercel/", 29, "anthropic/claude-opus-5-batch") \
    Y(S_80b48b29, 7, "vercel/", 28, "anthropic/claude-opus-5-fast", S_bd43f260, 0) \
    Y(S_86cf1678, 7, "vercel/", 25, "anthropic/claude-opus-5.5", S_46e731ae, 0) \
    X(S_823f1b70, 7, "vercel/", 31, "anthropic/claude-opus-5.5-batch") \
    X(S_431e44a0, 7, "vercel/", 30, "anthropic/claude-opus-5.5-fast") \
    Y(S_cf140696, 7, "vercel/", 25, "anthropic/claude-sonnet-4", S_1b0db888, 0) \
    Y(S_44af22ff, 7, "vercel/", 27, "anthropic/claude-sonnet-4.5", S_23cebb3c, 0) \
    X(S_fd15c3dc, 7, "vercel/", 33, "anthropic/claude-sonnet-4.5-batch") \
    Y(S_fd9fbd9d, 7, "vercel/", 27, "anthropic/claude-sonnet-4.6", S_e247451a, 0) \
    X(S_994dee9f, 7, "vercel/", 33, "anthropic/claude-sonnet-4.6-batch") \
    Y(S_8d673b67, 7, "vercel/", 25, "anthropic/claude-sonnet-5", S_9eeb1d76, 0) \
    X(S_a43fa5d0, 7, "vercel/", 31, "anthropic/claude-sonnet-5-batch") \
    Y(S_990c489b, 7, "vercel/", 27, "anthropic/claude-sonnet-5.5", S_b6e64c87, 0) \
    X(S_00a5b6ee, 7, "vercel/", 33, "anthropic/claude-sonnet-5.5-batch") \
    Y(S_37873962, 7, "vercel/", 4, "apex", S_c666f870, 10) \
    Y(S_4a788493, 7, "vercel/", 31, "arcee-ai/trinity-large-thinking", S_9e448448, 0) \
    Y(S_180e5379, 7, "vercel/", 7, "arrow-2", S_6054e4b1, 9) \
    Y(S_1696cefb, 7, "vercel/", 13, "arrow-2-telos", S_12b4d9a0, 9) \
    Y(S_3ec82928, 7, "vercel/", 18, "baseten/elephant-1", S_86da098b, 0) \
    Y(S_a03d3969, 7, "vercel/", 14, "baseten/joey-1", S_334c630f, 0) \
    Y(S_73077fcd, 7, "vercel/", 17, "baseten/mammoth-1", S_ec27a61f, 0) \
    X(S_e8997e69, 7, "vercel/", 18, "bytedance/seed-1.6") \
    X(S_5617e40d, 7, "vercel/", 18, "bytedance/seed-1.8") \
    X(S_71da443d, 7, "vercel/", 24, "bytedance/seed-2.1-turbo") \
    X(S_c666f870, 7, "vercel/", 14, "callstack/apex") \
    Y(S_18d382df, 7, "vercel/", 16, "claude-3-5-haiku", S_c64cb42a, 10) \
    Y(S_f030ac08, 7, "vercel/", 17, "claude-3-5-sonnet", S_fffb2f6e, 10) \
    Y(S_b8d30efc, 7, "vercel/", 26, "claude-3-5-sonnet-20241022", S_96e38454, 10) \
    Y(S_22561c77, 7, "vercel/", 17, "claude-3-7-sonnet", S_f95b3859, 11) \
    Y(S_7cc1099a, 7, "vercel/", 14, "claude-3-haiku", S_805392ef, 11) \
    Y(S_b7ae004d, 7, "vercel/", 13, "claude-3-opus", S_ce88af11, 11) \
    Y(S_35915bcc, 7, "vercel/", 16, "claude-3.5-haiku", S_3138e448, 10) \
    Y(S_5264c7fd, 7, "vercel/", 17, "claude-3.5-sonnet", S_24352d2a, 11) \
    Y(S_0a7783a7, 7, "vercel/", 17, "claude-3.7-sonnet", S_86ac7697, 11) \
    Y(S_fb0fc36b, 7, "vercel/", 13, "claude-4-opus", S_01810fd0, 11) \
    Y(S_beb68b96, 7, "vercel/", 15, "claude-4-sonnet", S_f98741d7, 11) \
    Y(S_4435c3d7, 7, "vercel/", 14, "claude-fable-5", S_b22bc474, 10) \
    Y(S_527dea6a, 7, "vercel/", 16, "claude-fable-5-1", S_e12f6882, 17) \
    Y(S_c85e8ed2, 7, "vercel/", 16, "claude-fable-5-2", S_ee2b3c29, 17) \
    Y(S_2f890770, 7, "vercel/", 20, "claude-fable-5-batch", S_92ee833f, 10) \
    Y(S_3cd20f26, 7, "vercel/", 16, "claude-fable-5.1", S_7fa75277, 10) \
    Y(S_eaa696c1, 7, "vercel/", 22, "claude-fable-5.1-batch", S_09033a05, 10) \
    Y(S_8d13fa70, 7, "vercel/", 16, "claude-fable-5.2", S_d74a27bc, 10) \
    Y(S_889580d5, 7, "vercel/", 22, "claude-fable-5.2-batch", S_8cd994df, 10) \
    Y(S_062dea5d, 7, "vercel/", 21, "claude-fable-5.2-fast", S_0182886c, 10) \
    Y(S_ffd6b329, 7, "vercel/", 16, "claude-haiku-4-5", S_3330c0be, 11) \
    Y(S_37640c9d, 7, "vercel/", 16, "claude-haiku-4.5", S_cb392f2f, 10) \
    Y(S_7ab08c7c, 7, "vercel/", 22, "claude-haiku-4.5-batch", S_b599bc20, 10) \
    Y(S_76778470, 7, "vercel/", 16, "claude-haiku-5-5", S_e843a35f, 17) \
    Y(S_7a3a931a, 7, "vercel/", 16, "claude-haiku-5.5", S_7e6444e2, 10) \
    Y(S_bcf9449f, 7, "vercel/", 22, "claude-haiku-5.5-batch", S_9b9788e1, 10) \
    Y(S_bd46ed56, 7, "vercel/", 13, "claude-opus-4", S_abf48642, 10) \
    Y(S_7a7c355b, 7, "vercel/", 15, "claude-opus-4-1", S_cebd39eb, 11) \
    Y(S_a68d2d13, 7, "vercel/", 15, "claude-opus-4-5", S_42c9524a, 11) \
    Y(S_c2387c0b, 7, "vercel/", 15, "claude-opus-4-6", S_8cd5cad8, 11) \
    Y(S_e92e4d76, 7, "vercel/", 15, "claude-opus-4-7", S_8788f588, 11) \
    Y(S_cc7815ce, 7, "vercel/", 15, "claude-opus-4-8", S_5e3f5217, 17) \
    Y(S_c7237b44, 7, "vercel/", 15, "claude-opus-4.1", S_4c3f2a2a, 10) \
    Y(S_2752c3e3, 7, "vercel/", 15, "claude-opus-4.5", S_a4fb16b2, 10) \
    Y(S_fda3651c, 7, "vercel/", 21, "claude-opus-4.5-batch", S_59a2ddb7, 10) \
    Y(S_d8153ed9, 7, "vercel/", 15, "claude-opus-4.6", S_df644976, 10) \
    Y(S_d411588a, 7, "vercel/", 21, "claude-opus-4.6-batch", S_44a9bd91, 10) \
    Y(S_3026b724, 7, "vercel/", 15, "claude-opus-4.7", S_579b61b6, 10) \
    Y(S_7db98c6f, 7, "vercel/", 21, "claude-opus-4.7-batch", S_cfb976ba, 10) \
    Y(S_a3fb9d02, 7, "vercel/", 15, "claude-opus-4.8", S_506bf102, 10) \
    Y(S_71420cea, 7, "vercel/", 21, "claude-opus-4.8-batch", S_4ca9578e, 10) \
    Y(S_1910898f, 7, "vercel/", 20, "claude-opus-4.8-fast", S_0f89d083, 10) \
    Y(S_6dccccb5, 7, "vercel/", 13, "claude-opus-5", S_cfcdefab, 10) \
    Y(S_66dfca45, 7, "vercel/", 15, "claude-opus-5-5", S_a29721bc, 17) \
    Y(S_e8d1fcc8, 7, "vercel/", 19, "claude-opus-5-batch", S_a77a59cc, 10) \
    Y(S_a9b06f84, 7, "vercel/", 18, "claude-opus-5-fast", S_bd43f260, 10) \
    Y(S_948912ea, 7, "vercel/", 15, "claude-opus-5.5", S_1954d110, 10) \
    Y(S_fc1a9f0a, 7, "vercel/", 21, "claude-opus-5.5-batch", S_823f1b70, 10) \
    Y(S_535d1f84, 7, "vercel/", 20, "claude-opus-5.5-fast", S_431e44a0, 10) \
    Y(S_df0758df, 7, "vercel/", 15, "claude-sonnet-4", S_e31af040, 10) \
    Y(S_ff730655, 7, "vercel/", 17, "claude-sonnet-4-5", S_eca904a8, 11) \
    Y(S_cfffacf8, 7, "vercel/", 17, "claude-sonnet-4-6", S_2fb98617, 11) \
    Y(S_dc16f98c, 7, "vercel/", 17, "claude-sonnet-4.5", S_23cebb3c, 10) \
    Y(S_c4eb2bff, 7, "vercel/", 23, "claude-sonnet-4.5-batch", S_fd15c3dc, 10) \
    Y(S_c6fecf0f, 7, "vercel/", 17, "claude-sonnet-4.6", S_e247451a, 10) \
    Y(S_7a458bb8, 7, "vercel/", 23, "claude-sonnet-4.6-batch", S_994dee9f, 10) \
    Y(S_faf819f0, 7, "vercel/", 15, "claude-sonnet-5", S_bceb745d, 17) \
    Y(S_f02d9cb3, 7, "vercel/", 17, "claude-sonnet-5-5", S_e4f454b2, 17) \
    Y(S_508adcfe, 7, "vercel/", 21, "claude-sonnet-5-batch", S_a43fa5d0, 10) \
    Y(S_86d19947, 7, "vercel/", 17, "claude-sonnet-5.5", S_87f2105b, 10) \
    Y(S_ae07093b, 7, "vercel/", 23, "claude-sonnet-5.5-batch", S_00a5b6ee, 10) \
    Y(S_9879207b, 7, "vercel/", 9, "codestral", S_faa51e53, 8) \
    Y(S_b3afcec7, 7, "vercel/", 15, "codestral-embed", S_71b90a35, 8) \
    Y(S_36e31000, 7, "vercel/", 16, "cohere/command-a", S_22225609, 0) \
    Y(S_7d799b4f, 7, "vercel/", 16, "cohere/command-r", S_f80ce092, 0) \
    Y(S_c05d49dd, 7, "vercel/", 21, "cohere/command-r-plus", S_dc0e5529, 0) \
    X(S_7c937fc7, 7, "vercel/", 17, "cohere/embed-v4.0") \
    Y(S_98d3ed2c, 7, "vercel/", 9, "command-a", S_248c8c3c, 7) \
    Y(S_b9b17557, 7, "vercel/", 9, "command-r", S_f80ce092, 7) \
    Y(S_899dbdb8, 7, "vercel/", 14, "command-r-plus", S_dc0e5529, 7) \
    X(S_05cea3c8, 7, "vercel/", 22, "convaiinnovations/laya") \
    Y(S_5dec41cd, 7, "vercel/", 2, "d1", S_e451096c, 7) \
    Y(S_288950fe, 7, "vercel/", 8, "d1-ultra", S_160f8226, 7) \
    Y(S_41ea0f1c, 7, "vercel/", 4, "d1.2", S_496ab7c9, 7) \
    Y(S_6fd9d86a, 7, "vercel/", 10, "d1.2-ultra", S_8aa2125c, 7) \
    Y(S_937498ae, 7, "vercel/", 12, "decision-1.1", S_02c4c07f, 20) \
    Y(S_2d458052, 7, "vercel/", 11, "deepseek-r1", S_b8d86378, 12) \
    Y(S_4fea8cfb, 7, "vercel/", 29, "deepseek-r1-distill-llama-70b", S_629a8a07, 9) \
    Y(S_c578cfad, 7, "vercel/", 11, "deepseek-v3", S_380bff3b, 12) \
    Y(S_bc2581f7, 7, "vercel/", 13, "deepseek-v3.1", S_731b0160, 12) \
    Y(S_279eac33, 7, "vercel/", 22, "deepseek-v3.1-terminus", S_7177c36d, 12) \
    Y(S_32956d28, 7, "vercel/", 13, "deepseek-v3.2", S_6048f209, 7) \
    Y(S_6afb9582, 7, "vercel/", 22, "deepseek-v3.2-thinking", S_23acfa8a, 9) \
    Y(S_5b704d56, 7, "vercel/", 17, "deepseek-v4-flash", S_d60193a8, 32) \
    Y(S_7e48ffd2, 7, "vercel/", 22, "deepseek-v4-flash-0731", S_194138b2, 11) \
    Y(S_26d1bfcf, 7, "vercel/", 28, "deepseek-v4-flash-vision-exp", S_9e4e9f8c, 12) \
    Y(S_053bd9c4, 7, "vercel/", 15, "deepseek-v4-pro", S_be13a211, 12) \
    Y(S_025638e7, 7, "vercel/", 20, "deepseek-v4-pro-0813", S_09cd9286, 10) \
    Y(S_8ad0b9ca, 7, "vercel/", 19, "deepseek-v4.1-flash", S_161343ab, 9) \
    Y(S_6e7a7dfd, 7, "vercel/", 24, "deepseek-v4.1-flash-1017", S_ef7098c9, 27) \
    Y(S_f627b75d, 7, "vercel/", 29, "deepseek-v4.1-flash-1017-fast", S_ad9210f4, 9) \
    Y(S_3774e955, 7, "vercel/", 34, "deepseek-v4.1-flash-1017-ultrafast", S_9134d899, 9) \
    Y(S_b36720a5, 7, "vercel/", 24, "deepseek-v4.1-flash-fast", S_c9b1956e, 9) \
    Y(S_235d02e2, 7, "vercel/", 20, "deepseek/deepseek-r1", S_3cdbc8ca, 0) \
    Y(S_edca3d89, 7, "vercel/", 38, "deepseek/deepseek-r1-distill-llama-70b", S_629a8a07, 0) \
    X(S_7745bcb9, 7, "vercel/", 20, "deepseek/deepseek-v3") \
    Y(S_39e8d049, 7, "vercel/", 22, "deepseek/deepseek-v3.1", S_a42f9c13, 0) \
    Y(S_b8695c3d, 7, "vercel/", 31, "deepseek/deepseek-v3.1-terminus", S_d0c749f0, 0) \
    Y(S_536f6ec9, 7, "vercel/", 22, "deepseek/deepseek-v3.2", S_41b9ed22, 0) \
    X(S_23acfa8a, 7, "vercel/", 31, "deepseek/deepseek-v3.2-thinking") \
    Y(S_78cd97ef, 7, "vercel/", 26, "deepseek/deepseek-v4-flash", S_3e7146a3, 0) \
    Y(S_23298968, 7, "vercel/", 31, "deepseek/deepseek-v4-flash-0731", S_6ab52eef, 0) \
    Y(S_843d4ef4, 7, "vercel/", 37, "deepseek/deepseek-v4-flash-vision-exp", S_b2de6b32, 0) \
    Y(S_46c48cc5, 7, "vercel/", 24, "deepseek/deepseek-v4-pro", S_c6d6bd3e, 0) \
    Y(S_8fe9eaef, 7, "vercel/", 29, "deepseek/deepseek-v4-pro-0813", S_cccd40d0, 0) \
    Y(S_9336a7ab, 7, "vercel/", 28, "deepseek/deepseek-v4.1-flash", S_161343ab, 0) \
    Y(S_c6db88d1, 7, "vercel/", 33, "deepseek/deepseek-v4.1-flash-1017", S_6378f222, 0) \
    X(S_ad9210f4, 7, "vercel/", 38, "deepseek/deepseek-v4.1-flash-1017-fast") \
    X(S_9134d899, 7, "vercel/", 43, "deepseek/deepseek-v4.1-flash-1017-ultrafast") \
    X(S_c9b1956e, 7, "vercel/", 33, "deepseek/deepseek-v4.1-flash-fast") \
    Y(S_372c66ee, 7, "vercel/", 14, "devstral-small", S_f62ff513, 10) \
    Y(S_571442df, 7, "vercel/", 16, "drex-max-finance", S_d6c867b5, 8) \
    Y(S_36c8afbb, 7, "vercel/", 13, "drex-max-v1.1", S_c925e977, 8) \
    Y(S_5730a29c, 7, "vercel/", 9, "drex-v2.0", S_4e8b4d18, 8) \
    Y(S_3020c5fe, 7, "vercel/", 10, "elephant-1", S_86da098b, 8) \
    Y(S_91cf4043, 7, "vercel/", 10, "embed-v4.0", S_2558a67b, 7) \
    Y(S_0706892e, 7, "vercel/", 7, "ember-1", S_c5cbbb51, 10) \
    Y(S_956e537f, 7, "vercel/", 17, "fireworks/ember-1", S_c5cbbb51, 0) \
    Y(S_4135a9c5, 7, "vercel/", 8, "fugu-max", S_6a4d323e, 7) \
    Y(S_169db4c6, 7, "vercel/", 10, "fugu-ultra", S_81086409, 7) \
    Y(S_2b221f59, 7, "vercel/", 13, "fugu-ultra-v2", S_ba15dde6, 7) \
    Y(S_d237c77e, 7, "vercel/", 16, "gemini-2.0-flash", S_9528c5c4, 7) \
    Y(S_a46110f3, 7, "vercel/", 21, "gemini-2.0-flash-lite", S_6712edb6, 7) \
    Y(S_10383840, 7, "vercel/", 16, "gemini-2.5-flash", S_7977b1eb, 7) \
    Y(S_dc9fb3f5, 7, "vercel/", 22, "gemini-2.5-flash-batch", S_c494a544, 7) \
    Y(S_3db8470d, 7, "vercel/", 22, "gemini-2.5-flash-image", S_2a65a1f2, 7) \
    Y(S_3aa05182, 7, "vercel/", 21, "gemini-2.5-flash-lite", S_529dcf56, 7) \
    Y(S_a537721e, 7, "vercel/", 27, "gemini-2.5-flash-lite-batch", S_06d5bdf3, 7) \
    Y(S_d4b2b6da, 7, "vercel/", 14, "gemini-2.5-pro", S_57fc295d, 7) \
    Y(S_41f5285f, 7, "vercel/", 20, "gemini-2.5-pro-batch", S_fdc95d8f, 7) \
    Y(S_63515530, 7, "vercel/", 14, "gemini-3-flash", S_6135e764, 7) \
    Y(S_87a0a282, 7, "vercel/", 20, "gemini-3-flash-batch", S_d5565e90, 7) \
    Y(S_aba1b990, 7, "vercel/", 18, "gemini-3-pro-image", S_d0af2194, 7) \
    Y(S_33c8325b, 7, "vercel/", 22, "gemini-3.1-flash-image", S_a1d35ce0, 7) \
    Y(S_688e1ad3, 7, "vercel/", 30, "gemini-3.1-flash-image-preview", S_1224d6d8, 7) \
    Y(S_3a241743, 7, "vercel/", 21, "gemini-3.1-flash-lite", S_3607195f, 7) \
    Y(S_2dda3a0c, 7, "vercel/", 27, "gemini-3.1-flash-lite-batch", S_b9298eea, 7) \
    Y(S_52de0aa4, 7, "vercel/", 27, "gemini-3.1-flash-lite-image", S_862829d6, 7) \
    Y(S_bda260ba, 7, "vercel/", 22, "gemini-3.1-pro-preview", S_378ba705, 7) \
    Y(S_869ca3d7, 7, "vercel/", 28, "gemini-3.1-pro-preview-batch", S_e769e386, 7) \
    Y(S_10379147, 7, "vercel/", 16, "gemini-3.5-flash", S_6e48b436, 7) \
    Y(S_a002dbbf, 7, "vercel/", 21, "gemini-3.5-flash-lite", S_84dcadf2, 7) \
    Y(S_4e1e93d8, 7, "vercel/", 27, "gemini-3.5-flash-lite-batch", S_28b90d95, 7) \
    Y(S_f3b4a16a, 7, "vercel/", 21, "gemini-3.5-transcribe", S_5d8f4454, 7) \
    Y(S_04833610, 7, "vercel/", 16, "gemini-3.6-flash", S_07036663, 7) \
    Y(S_18cb8cda, 7, "vercel/", 22, "gemini-3.6-flash-batch", S_434cd1aa, 7) \
    Y(S_35b4658b, 7, "vercel/", 16, "gemini-3.7-flash", S_d3047fde, 7) \
    Y(S_6218db80, 7, "vercel/", 16, "gemini-3.8-flash", S_817022e8, 7) \
    Y(S_e2bbf48d, 7, "vercel/", 25, "gemini-3.8-flash-lite-tts", S_45809683, 7) \
    Y(S_22969ace, 7, "vercel/", 20, "gemini-3.8-flash-tts", S_e9cbe3b8, 7) \
    Y(S_deccb40d, 7, "vercel/", 15, "gemini-3.8-live", S_35d6e3bf, 7) \
    Y(S_733266df, 7, "vercel/", 33, "gemini-3.8-live-extended-thinking", S_e9f772cd, 7) \
    Y(S_9d74578b, 7, "vercel/", 14, "gemini-4-argon", S_024b3175, 7) \
    Y(S_d922a65e, 7, "vercel/", 15, "gemini-4-carbon", S_b7c9ed8d, 7) \
    Y(S_ca17bc77, 7, "vercel/", 17, "gemini-4-hydrogen", S_6b78b739, 7) \
    Y(S_285c945f, 7, "vercel/", 13, "gemini-4-neon", S_fd22da29, 7) \
    Y(S_9f882b05, 7, "vercel/", 17, "gemini-decision-1", S_607dce5c, 7) \
    Y(S_f8b5189d, 7, "vercel/", 20, "gemini-embedding-001", S_1936128e, 7) \
    Y(S_3b3e7354, 7, "vercel/", 25, "gemini-omni-flash-preview", S_dad5c2d8, 7) \
    Y(S_76d91d0d, 7, "vercel/", 10, "gemma-2-9b", S_1977ef38, 7) \
    Y(S_ed5f2c0c, 7, "vercel/", 18, "gemma-4-26b-a4b-it", S_cf0886f1, 7) \
    Y(S_cd0df0ec, 7, "vercel/", 14, "gemma-4-31b-it", S_a8078f2a, 7) \
    Y(S_7759a938, 7, "vercel/", 7, "glm-4.5", S_6a503cbc, 5) \
    Y(S_9f581dd5, 7, "vercel/", 11, "glm-4.5-air", S_3d7f8815, 8) \
    Y(S_41acef8a, 7, "vercel/", 8, "glm-4.5v", S_d5b83d2e, 5) \
    Y(S_88b4ed72, 7, "vercel/", 7, "glm-4.6", S_582ef66a, 8) \
    Y(S_e87368c4, 7, "vercel/", 7, "glm-4.7", S_71925c3d, 8) \
    Y(S_a5a08128, 7, "vercel/", 13, "glm-4.7-flash", S_d3c11c94, 8) \
    Y(S_c7e8bcfb, 7, "vercel/", 14, "glm-4.7-flashx", S_dcb259c0, 4) \
    Y(S_922b1e40, 7, "vercel/", 5, "glm-5", S_a7433edf, 8) \
    Y(S_d79b7d13, 7, "vercel/", 11, "glm-5-turbo", S_49d911e6, 5) \
    Y(S_ac68b060, 7, "vercel/", 7, "glm-5.1", S_f009ea10, 5) \
    Y(S_2d5ebd32, 7, "vercel/", 7, "glm-5.2", S_5ee77133, 23) \
    Y(S_4d964c3e, 7, "vercel/", 12, "glm-5.2-fast", S_4e5220aa, 4) \
    Y(S_cee3518a, 7, "vercel/", 7, "glm-5.3", S_2ee9e854, 11) \
    Y(S_c84b8227, 7, "vercel/", 12, "glm-5.3-fast", S_59ae3862, 4) \
    Y(S_cf13aa6f, 7, "vercel/", 13, "glm-5.3-flash", S_59a3f39d, 23) \
    Y(S_af77c2f5, 7, "vercel/", 14, "glm-5.3-flashx", S_8a70c9ec, 5) \
    Y(S_26ee392f, 7, "vercel/", 20, "glm-5.3-flashx-legal", S_4a553198, 5) \
    Y(S_4473e96e, 7, "vercel/", 12, "glm-5v-turbo", S_2debf1b9, 5) \
    Y(S_5f930a74, 7, "vercel/", 23, "google/gemini-2.0-flash", S_9528c5c4, 0) \
    Y(S_278268ca, 7, "vercel/", 28, "google/gemini-2.0-flash-lite", S_6712edb6, 0) \
    Y(S_7b9ba9c4, 7, "vercel/", 23, "google/gemini-2.5-flash", S_4ec77582, 0) \
    X(S_c494a544, 7, "vercel/", 29, "google/gemini-2.5-flash-batch") \
    Y(S_53dd182d, 7, "vercel/", 29, "google/gemini-2.5-flash-image", S_2a65a1f2, 0) \
    Y(S_8ea87c3d, 7, "vercel/", 28, "google/gemini-2.5-flash-lite", S_c9f7c113, 0) \
    X(S_06d5bdf3, 7, "vercel/", 34, "google/gemini-2.5-flash-lite-batch") \
    Y(S_9302679f, 7, "vercel/", 21, "google/gemini-2.5-pro", S_539ce2de, 0) \
    X(S_fdc95d8f, 7, "vercel/", 27, "google/gemini-2.5-pro-batch") \
    Y(S_6a37753a, 7, "vercel/", 21, "google/gemini-3-flash", S_6135e764, 0) \
    X(S_d5565e90, 7, "vercel/", 27, "google/gemini-3-flash-batch") \
    Y(S_0198eb68, 7, "vercel/", 25, "google/gemini-3-pro-image", S_d0af2194, 0) \
    Y(S_8de325a7, 7, "vercel/", 29, "google/gemini-3.1-flash-image", S_a1d35ce0, 0) \
    Y(S_4bedccc7, 7, "vercel/", 37, "google/gemini-3.1-flash-image-preview", S_1224d6d8, 0) \
    Y(S_3ce5ade0, 7, "vercel/", 28, "google/gemini-3.1-flash-lite", S_3607195f, 0) \
    X(S_b9298eea, 7, "vercel/", 34, "google/gemini-3.1-flash-lite-batch") \
    Y(S_f02dc27b, 7, "vercel/", 34, "google/gemini-3.1-flash-lite-image", S_862829d6, 0) \
    Y(S_16be3528, 7, "vercel/", 29, "google/gemini-3.1-pro-preview", S_378ba705, 0) \
    X(S_e769e386, 7, "vercel/", 35, "google/gemini-3.1-pro-preview-batch") \
    Y(S_f1a6118c, 7, "vercel/", 23, "google/gemini-3.5-flash", S_6e48b436, 0) \
    Y(S_c5bef882, 7, "vercel/", 28, "google/gemini-3.5-flash-lite", S_84dcadf2, 0) \
    X(S_28b90d95, 7, "vercel/", 34, "google/gemini-3.5-flash-lite-batch") \
    X(S_5d8f4454, 7, "vercel/", 28, "google/gemini-3.5-transcribe") \
    Y(S_4c455d9f, 7, "vercel/", 23, "google/gemini-3.6-flash", S_07036663, 0) \
    X(S_434cd1aa, 7, "vercel/", 29, "google/gemini-3.6-flash-batch") \
    Y(S_326e7f6c, 7, "vercel/", 23, "google/gemini-3.7-flash", S_d3047fde, 0) \
    Y(S_da28148b, 7, "vercel/", 23, "google/gemini-3.8-flash", S_817022e8, 0) \
    X(S_45809683, 7, "vercel/", 32, "google/gemini-3.8-flash-lite-tts") \
    X(S_e9cbe3b8, 7, "vercel/", 27, "google/gemini-3.8-flash-tts") \
    X(S_35d6e3bf, 7, "vercel/", 22, "google/gemini-3.8-live") \
    X(S_e9f772cd, 7, "vercel/", 40, "google/gemini-3.8-live-extended-thinking") \
    Y(S_15276dc2, 7, "vercel/", 21, "google/gemini-4-argon", S_024b3175, 0) \
    Y(S_eea38f69, 7, "vercel/", 22, "google/gemini-4-carbon", S_b7c9ed8d, 0) \
    Y(S_ed882c11, 7, "vercel/", 24, "google/gemini-4-hydrogen", S_6b78b739, 0) \
    Y(S_d1cc8adf, 7, "vercel/", 20, "google/gemini-4-neon", S_fd22da29, 0) \
    Y(S_775add72, 7, "vercel/", 24, "google/gemini-decision-1", S_607dce5c, 0) \
    X(S_1936128e, 7, "vercel/", 27, "google/gemini-embedding-001") \
    X(S_dad5c2d8, 7, "vercel/", 32, "google/gemini-omni-flash-preview") \
    X(S_1977ef38, 7, "vercel/", 17, "google/gemma-2-9b") \
    Y(S_6026d052, 7, "vercel/", 25, "google/gemma-4-26b-a4b-it", S_5528a550, 15) \
    Y(S_327ebbac, 7, "vercel/", 21, "google/gemma-4-31b-it", S_80aefcee, 0) \
    X(S_ba1efce1, 7, "vercel/", 25, "google/text-embedding-005") \
    X(S_85ab8142, 7, "vercel/", 38, "google/text-multilingual-embedding-002") \
    Y(S_03b21ebd, 7, "vercel/", 13, "gpt-3.5-turbo", S_720efcf0, 7) \
    Y(S_4f8a0c34, 7, "vercel/", 22, "gpt-3.5-turbo-instruct", S_6f9b298d, 7) \
    Y(S_f6188b23, 7, "vercel/", 11, "gpt-4-turbo", S_d7cfcf4d, 7) \
    Y(S_a646b370, 7, "vercel/", 7, "gpt-4.1", S_7aade18f, 7) \
    Y(S_51fbfdeb, 7, "vercel/", 13, "gpt-4.1-batch", S_fe3f7d4b, 7) \
    Y(S_1dfa3029, 7, "vercel/", 12, "gpt-4.1-fast", S_93d0cd3e, 7) \
    Y(S_a02b4e9c, 7, "vercel/", 12, "gpt-4.1-mini", S_1f67b185, 7) \
    Y(S_b00a0fc1, 7, "vercel/", 18, "gpt-4.1-mini-batch", S_06bcf2fc, 7) \
    Y(S_324643a6, 7, "vercel/", 17, "gpt-4.1-mini-fast", S_9c7536e6, 7) \
    Y(S_faf6961c, 7, "vercel/", 12, "gpt-4.1-nano", S_9a0bbf48, 7) \
    Y(S_23174d40, 7, "vercel/", 17, "gpt-4.1-nano-fast", S_2eb72c0b, 7) \
    Y(S_c761d495, 7, "vercel/", 6, "gpt-4o", S_8b0bce83, 7) \
    Y(S_35315f0d, 7, "vercel/", 12, "gpt-4o-batch", S_ec191cf1, 7) \
    Y(S_34b0337f, 7, "vercel/", 11, "gpt-4o-fast", S_9e9251f1, 7) \
    Y(S_2ac1b44f, 7, "vercel/", 11, "gpt-4o-mini", S_b5de1d1b, 7) \
    Y(S_4bc525c6, 7, "vercel/", 17, "gpt-4o-mini-batch", S_6a71c83e, 7) \
    Y(S_e6bf7e09, 7, "vercel/", 16, "gpt-4o-mini-fast", S_80bc5b09, 7) \
    Y(S_88c8a890, 7, "vercel/", 22, "gpt-4o-mini-transcribe", S_04894c61, 7) \
    Y(S_cb7d2b76, 7, "vercel/", 17, "gpt-4o-transcribe", S_daeff268, 7) \
    Y(S_23ef3630, 7, "vercel/", 5, "gpt-5", S_b09485bb, 7) \
    Y(S_50346ee3, 7, "vercel/", 13, "gpt-5-1-codex", S_110d4c59, 0) \
    Y(S_ee912c42, 7, "vercel/", 17, "gpt-5-1-codex-max", S_fa14a4e2, 0) \
    Y(S_80448f4d, 7, "vercel/", 18, "gpt-5-1-codex-mini", S_51344f85, 0) \
    Y(S_c931035d, 7, "vercel/", 7, "gpt-5-2", S_dd0a4f0b, 11) \
    Y(S_b190eb3a, 7, "vercel/", 13, "gpt-5-2-codex", S_51ae287a, 0) \
    Y(S_ec1d28e0, 7, "vercel/", 11, "gpt-5-2-pro", S_4cecef7f, 7) \
    Y(S_6a1cee8e, 7, "vercel/", 13, "gpt-5-3-codex", S_7b62da12, 0) \
    Y(S_e3d5cab7, 7, "vercel/", 7, "gpt-5-4", S_3a0b2b16, 11) \
    Y(S_8669e34e, 7, "vercel/", 12, "gpt-5-4-mini", S_10f29609, 11) \
    Y(S_e9c5aca8, 7, "vercel/", 12, "gpt-5-4-nano", S_e208bf91, 11) \
    Y(S_e0ddcde5, 7, "vercel/", 11, "gpt-5-4-pro", S_c2c2a242, 0) \
    Y(S_37eab94c, 7, "vercel/", 7, "gpt-5-5", S_e57d2e58, 11) \
    Y(S_73a3db65, 7, "vercel/", 11, "gpt-5-5-pro", S_95a152dd, 0) \
    Y(S_67fb4239, 7, "vercel/", 12, "gpt-5-6-luna", S_e4979e1f, 11) \
    Y(S_08beca6b, 7, "vercel/", 11, "gpt-5-6-sol", S_f9176dbb, 11) \
    Y(S_7bb077f1, 7, "vercel/", 13, "gpt-5-6-terra", S_326eb638, 11) \
    Y(S_2f9e0870, 7, "vercel/", 11, "gpt-5-batch", S_f904d800, 7) \
    Y(S_c666e8fb, 7, "vercel/", 11, "gpt-5-codex", S_26cf4aff, 7) \
    Y(S_81152a63, 7, "vercel/", 10, "gpt-5-fast", S_a5026253, 7) \
    Y(S_368c9104, 7, "vercel/", 10, "gpt-5-mini", S_a779f71c, 7) \
    Y(S_9a5464ef, 7, "vercel/", 16, "gpt-5-mini-batch", S_66bcb139, 7) \
    Y(S_54ca0279, 7, "vercel/", 15, "gpt-5-mini-fast", S_c809843c, 7) \
    Y(S_284ef2fa, 7, "vercel/", 10, "gpt-5-nano", S_3ecfc0e6, 7) \
    Y(S_f2acc7cd, 7, "vercel/", 16, "gpt-5-nano-batch", S_b254bf0d, 7) \
    Y(S_22a9f167, 7, "vercel/", 9, "gpt-5-pro", S_116c1ef5, 7) \
    Y(S_1d2ddcd0, 7, "vercel/", 15, "gpt-5-pro-batch", S_4fc6cf47, 7) \
    Y(S_8d09f937, 7, "vercel/", 13, "gpt-5.1-codex", S_4eb4d40e, 7) \
    Y(S_3b4f1555, 7, "vercel/", 17, "gpt-5.1-codex-max", S_73a08282, 7) \
    Y(S_76d0dcce, 7, "vercel/", 18, "gpt-5.1-codex-mini", S_0b70235b, 7) \
    Y(S_ca073dea, 7, "vercel/", 16, "gpt-5.1-thinking", S_e94e9aa4, 7) \
    Y(S_b0ad3506, 7, "vercel/", 21, "gpt-5.1-thinking-fast", S_57bce951, 7) \
    Y(S_672a4e99, 7, "vercel/", 7, "gpt-5.2", S_791a0823, 7) \
    Y(S_c50187c7, 7, "vercel/", 13, "gpt-5.2-batch", S_a9173ec5, 7) \
    Y(S_0da7f7c4, 7, "vercel/", 13, "gpt-5.2-codex", S_c284d3d7, 7) \
    Y(S_d691eba6, 7, "vercel/", 12, "gpt-5.2-fast", S_cd819e07, 7) \
    Y(S_bfa93f2e, 7, "vercel/", 11, "gpt-5.2-pro", S_c22c1366, 7) \
    Y(S_a04bd55f, 7, "vercel/", 13, "gpt-5.3-codex", S_8662a33d, 7) \
    Y(S_7019817b, 7, "vercel/", 18, "gpt-5.3-codex-fast", S_c3160299, 7) \
    Y(S_5981714a, 7, "vercel/", 7, "gpt-5.4", S_101df283, 7) \
    Y(S_5283c051, 7, "vercel/", 13, "gpt-5.4-batch", S_3c2b4048, 7) \
    Y(S_0c119b5b, 7, "vercel/", 12, "gpt-5.4-fast", S_4cab3ec6, 7) \
    Y(S_96f3a70b, 7, "vercel/", 12, "gpt-5.4-mini", S_53c6b415, 7) \
    Y(S_c9878057, 7, "vercel/", 18, "gpt-5.4-mini-batch", S_061635b1, 7) \
    Y(S_fc2e5c67, 7, "vercel/", 17, "gpt-5.4-mini-fast", S_34226383, 7) \
    Y(S_8a0cb45d, 7, "vercel/", 12, "gpt-5.4-nano", S_6120ee47, 7) \
    Y(S_1e431c39, 7, "vercel/", 18, "gpt-5.4-nano-batch", S_5fae5e04, 7) \
    Y(S_b46ab0d3, 7, "vercel/", 11, "gpt-5.4-pro", S_dce1e2ce, 7) \
    Y(S_73e1e5e3, 7, "vercel/", 7, "gpt-5.5", S_b69f9707, 7) \
    Y(S_c2d2a01b, 7, "vercel/", 13, "gpt-5.5-batch", S_9b827a36, 7) \
    Y(S_df023ab9, 7, "vercel/", 12, "gpt-5.5-fast", S_d2fd04d4, 7) \
    Y(S_957ec60d, 7, "vercel/", 11, "gpt-5.5-pro", S_29595a67, 7) \
    Y(S_ff4e55f2, 7, "vercel/", 17, "gpt-5.5-pro-batch", S_4c8e59c2, 7) \
    Y(S_6dc95909, 7, "vercel/", 12, "gpt-5.6-luna", S_d3531574, 7) \
    Y(S_0185bffb, 7, "vercel/", 18, "gpt-5.6-luna-batch", S_a2b495d2, 7) \
    Y(S_0261a335, 7, "vercel/", 17, "gpt-5.6-luna-fast", S_7a6736bb, 7) \
    Y(S_edf7298f, 7, "vercel/", 11, "gpt-5.6-sol", S_823425c8, 7) \
    Y(S_e18439bf, 7, "vercel/", 17, "gpt-5.6-sol-batch", S_9dc83cc9, 7) \
    Y(S_9fd5fb65, 7, "vercel/", 16, "gpt-5.6-sol-fast", S_4f71b74d, 7) \
    Y(S_4006644f, 7, "vercel/", 13, "gpt-5.6-terra", S_1df6eea7, 7) \
    Y(S_4693bac1, 7, "vercel/", 19, "gpt-5.6-terra-batch", S_3138aabd, 7) \
    Y(S_ffb7008a, 7, "vercel/", 18, "gpt-5.6-terra-fast", S_c2cbe267, 7) \
    Y(S_3cc4793b, 7, "vercel/", 11, "gpt-6-astra", S_b4b836d3, 7) \
    Y(S_b5907135, 7, "vercel/", 17, "gpt-6-astra-batch", S_bb992446, 7) \
    Y(S_6b4ca13b, 7, "vercel/", 16, "gpt-6-astra-fast", S_e25d21e0, 7) \
    Y(S_22103195, 7, "vercel/", 10, "gpt-6-luna", S_05015f4d, 7) \
    Y(S_4ccfb093, 7, "vercel/", 16, "gpt-6-luna-batch", S_b268db9e, 7) \
    Y(S_498d2eb6, 7, "vercel/", 20, "gpt-6-luna-decisions", S_dcb3fac7, 7) \
    Y(S_19255512, 7, "vercel/", 15, "gpt-6-luna-fast", S_bb126de1, 7) \
    Y(S_b30effb4, 7, "vercel/", 9, "gpt-6-sol", S_57880a89, 7) \
    Y(S_3a6f393e, 7, "vercel/", 15, "gpt-6-sol-batch", S_7b7ff2f2, 7) \
    Y(S_815fa182, 7, "vercel/", 14, "gpt-6-sol-fast", S_723b5295, 7) \
    Y(S_2e5de10d, 7, "vercel/", 11, "gpt-6.1-sol", S_707174bc, 14) \
    Y(S_6eaeb586, 7, "vercel/", 17, "gpt-6.1-sol-batch", S_453e0262, 7) \
    Y(S_2d65926f, 7, "vercel/", 16, "gpt-6.1-sol-fast", S_ea0356cd, 7) \
    Y(S_cdbd1304, 7, "vercel/", 13, "gpt-6.1-terra", S_c160a26d, 14) \
    Y(S_71fb7bed, 7, "vercel/", 18, "gpt-6.1-terra-fast", S_7cbd2c73, 7) \
    Y(S_80f07c4d, 7, "vercel/", 13, "gpt-6.2-astra", S_869f3a13, 14) \
    Y(S_5ce4dcb8, 7, "vercel/", 18, "gpt-6.2-astra-fast", S_90a305ff, 7) \
    Y(S_4ec20fa8, 7, "vercel/", 11, "gpt-6.2-sol", S_7db2b698, 14) \
    Y(S_ef2067d7, 7, "vercel/", 16, "gpt-6.2-sol-fast", S_154f62da, 7) \
    Y(S_11e4fa4c, 7, "vercel/", 11, "gpt-image-1", S_86348a8b, 7) \
    Y(S_aadc7232, 7, "vercel/", 16, "gpt-image-1-mini", S_b5c790c3, 7) \
    Y(S_99a42010, 7, "vercel/", 13, "gpt-image-1.5", S_46694dec, 7) \
    Y(S_08a20efb, 7, "vercel/", 11, "gpt-image-2", S_cf0a8f9d, 7) \
    Y(S_4b0e44b1, 7, "vercel/", 19, "gpt-image-2.5-flare", S_107af57a, 7) \
    Y(S_6e5d2a2e, 7, "vercel/", 22, "gpt-image-2.5-sunburst", S_adc76fec, 7) \
    Y(S_34bdb9a4, 7, "vercel/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_2ceffe3c, 7, "vercel/", 11, "gpt-oss-20b", S_e5de23c1, 7) \
    Y(S_652860c4, 7, "vercel/", 22, "gpt-oss-safeguard-120b", S_8d19e2c1, 7) \
    Y(S_f3d6d793, 7, "vercel/", 21, "gpt-oss-safeguard-20b", S_346ef019, 7) \
    Y(S_632aa35e, 7, "vercel/", 16, "gpt-realtime-1.5", S_a1cf32b8, 7) \
    Y(S_8fb63574, 7, "vercel/", 14, "gpt-realtime-2", S_88393009, 7) \
    Y(S_ebb96bc6, 7, "vercel/", 16, "gpt-realtime-2.1", S_7453fdb1, 7) \
    Y(S_fee53571, 7, "vercel/", 17, "gpt-realtime-mini", S_c90a4dd6, 7) \
    Y(S_01a167b3, 7, "vercel/", 6, "grok-2", S_53d9cf77, 5) \
    Y(S_f82c4270, 7, "vercel/", 13, "grok-2-vision", S_cdf92ea0, 4) \
    Y(S_ba168199, 7, "vercel/", 6, "grok-3", S_e3c5fa5d, 4) \
    Y(S_b0a722de, 7, "vercel/", 11, "grok-3-fast", S_6300a21a, 4) \
    Y(S_1c08e37b, 7, "vercel/", 11, "grok-3-mini", S_ca23b0a7, 4) \
    Y(S_5dd0a46f, 7, "vercel/", 16, "grok-3-mini-fast", S_a7a7e8c6, 4) \
    Y(S_9228c505, 7, "vercel/", 6, "grok-4", S_45e0c81d, 4) \
    Y(S_395504d0, 7, "vercel/", 27, "grok-4-1-fast-non-reasoning", S_7bbc9db9, 0) \
    Y(S_d61f6095, 7, "vercel/", 23, "grok-4-1-fast-reasoning", S_5b954fd4, 0) \
    Y(S_586e2ce1, 7, "vercel/", 27, "grok-4.1-fast-non-reasoning", S_b650fde4, 9) \
    Y(S_51b1cc75, 7, "vercel/", 23, "grok-4.1-fast-reasoning", S_0fc29701, 9) \
    Y(S_827ffbee, 7, "vercel/", 21, "grok-4.20-multi-agent", S_09ba0662, 4) \
    Y(S_9af54a6f, 7, "vercel/", 27, "grok-4.20-multi-agent-batch", S_7ae8a13d, 9) \
    Y(S_0488fd2d, 7, "vercel/", 26, "grok-4.20-multi-agent-beta", S_af76ae78, 5) \
    Y(S_3de98b56, 7, "vercel/", 23, "grok-4.20-non-reasoning", S_a220f500, 4) \
    Y(S_66e0d68e, 7, "vercel/", 29, "grok-4.20-non-reasoning-batch", S_1ffa4c66, 9) \
    Y(S_546b2ee2, 7, "vercel/", 28, "grok-4.20-non-reasoning-beta", S_013285c7, 9) \
    Y(S_cad4e67d, 7, "vercel/", 19, "grok-4.20-reasoning", S_497e0373, 4) \
    Y(S_43fe2b13, 7, "vercel/", 25, "grok-4.20-reasoning-batch", S_35299418, 9) \
    Y(S_229f8829, 7, "vercel/", 24, "grok-4.20-reasoning-beta", S_a70ccc59, 9) \
    Y(S_8d44914a, 7, "vercel/", 8, "grok-4.3", S_cf4bc151, 4) \
    Y(S_e8351ae2, 7, "vercel/", 14, "grok-4.3-batch", S_7f518ff9, 9) \
    Y(S_682baa85, 7, "vercel/", 8, "grok-4.5", S_5d502bed, 5) \
    Y(S_7086bb2e, 7, "vercel/", 8, "grok-4.6", S_3983ee29, 11) \
    Y(S_05510818, 7, "vercel/", 8, "grok-4.7", S_557be490, 11) \
    Y(S_e3b0b532, 7, "vercel/", 14, "grok-build-0.1", S_cb5e7e04, 5) \
    Y(S_71900c7a, 7, "vercel/", 17, "heygen-decision-1", S_b1e2361d, 7) \
    Y(S_67fcc232, 7, "vercel/", 23, "heygen-decision-1-turbo", S_e80dc5a5, 7) \
    Y(S_e210bd0b, 7, "vercel/", 24, "heygen/heygen-decision-1", S_b1e2361d, 0) \
    Y(S_57b6d307, 7, "vercel/", 30, "heygen/heygen-decision-1-turbo", S_e80dc5a5, 0) \
    Y(S_6271bf4f, 7, "vercel/", 11, "hy-mt2-lite", S_ce3627ec, 8) \
    Y(S_0b5d458a, 7, "vercel/", 11, "hy-mt2-plus", S_34fe3625, 8) \
    Y(S_1092e96c, 7, "vercel/", 10, "hy-mt2-pro", S_de1e81d0, 8) \
    Y(S_95856381, 7, "vercel/", 3, "hy3", S_19a85e34, 8) \
    Y(S_f507b706, 7, "vercel/", 3, "hy4", S_11d81055, 8) \
    Y(S_388cef53, 7, "vercel/", 9, "hy4-flash", S_4c50c357, 8) \
    Y(S_5f4aee7e, 7, "vercel/", 11, "hy4-preview", S_90be7ece, 8) \
    Y(S_3768ef1a, 7, "vercel/", 19, "inception/mercury-2", S_110e40b9, 0) \
    Y(S_8976f968, 7, "vercel/", 21, "inception/mercury-2.5", S_5f043e6b, 0) \
    Y(S_10e21878, 7, "vercel/", 19, "inception/mercury-3", S_30402d4f, 0) \
    X(S_3a35dc6d, 7, "vercel/", 29, "inception/mercury-coder-small") \
    Y(S_e322427a, 7, "vercel/", 26, "inclusionai/ling-3.0-flash", S_9e06d93a, 0) \
    Y(S_97ce7012, 7, "vercel/", 30, "inclusionai/ling-3.0-flash-fin", S_a8901bb4, 0) \
    Y(S_647c2904, 7, "vercel/", 32, "inclusionai/ling-3.0-flash-sante", S_d9d53115, 0) \
    Y(S_cc043e40, 7, "vercel/", 29, "inclusionai/ling-3.0-flash-vl", S_4502c619, 0) \
    Y(S_4ebbaa4f, 7, "vercel/", 26, "inclusionai/ling-3.1-flash", S_3f737317, 0) \
    X(S_d385b982, 7, "vercel/", 31, "inclusionai/ling-3.1-flash-1019") \
    Y(S_472e01c7, 7, "vercel/", 33, "inference-net/schematron-v2-small", S_a47fc8c7, 0) \
    Y(S_950b4722, 7, "vercel/", 33, "inference-net/schematron-v2-turbo", S_64e24f77, 0) \
    Y(S_a6fcde15, 7, "vercel/", 7, "inkling", S_9f90e319, 10) \
    Y(S_ea0137a3, 7, "vercel/", 15, "inkling-2-small", S_8281bea3, 32) \
    Y(S_027f8494, 7, "vercel/", 13, "inkling-small", S_619b9f06, 17) \
    Y(S_62099b94, 7, "vercel/", 14, "interfaze-beta", S_5816321f, 10) \
    X(S_5816321f, 7, "vercel/", 24, "interfaze/interfaze-beta") \
    Y(S_b0f8746e, 7, "vercel/", 3, "jev", S_adba678b, 9) \
    Y(S_cebacf4e, 7, "vercel/", 10, "jev-1.13.0", S_6983a854, 12) \
    Y(S_6a10fa89, 7, "vercel/", 10, "jev-1.14.0", S_3fc99f5d, 9) \
    Y(S_bb9fd189, 7, "vercel/", 6, "joey-1", S_334c630f, 8) \
    Y(S_0f79f4d8, 7, "vercel/", 7, "kimi-k2", S_55ee9f82, 11) \
    Y(S_e2a66a98, 7, "vercel/", 16, "kimi-k2-thinking", S_2e7cee3e, 9) \
    Y(S_8708e742, 7, "vercel/", 9, "kimi-k2.5", S_db11e778, 11) \
    Y(S_bbcc23e4, 7, "vercel/", 9, "kimi-k2.6", S_47f91584, 7) \
    Y(S_f8d5828a, 7, "vercel/", 14, "kimi-k2.7-code", S_a4d868aa, 26) \
    Y(S_63bacd3d, 7, "vercel/", 24, "kimi-k2.7-code-highspeed", S_4bcbcd83, 11) \
    Y(S_c3fe713a, 7, "vercel/", 7, "kimi-k3", S_bd9a0868, 10) \
    Y(S_69b680af, 7, "vercel/", 12, "kimi-k3-fast", S_83ef070e, 11) \
    Y(S_ca7bc359, 7, "vercel/", 13, "kimi-k3.1-pro", S_6e53e234, 11) \
    Y(S_ef840100, 7, "vercel/", 23, "kimi-k3.1-pro-highspeed", S_73937f6b, 11) \
    Y(S_7599315d, 7, "vercel/", 4, "laya", S_05cea3c8, 18) \
    Y(S_ccb93b60, 7, "vercel/", 14, "lfm2.5-24b-a2b", S_f6993741, 7) \
    Y(S_b3de7e86, 7, "vercel/", 14, "ling-3.0-flash", S_9e06d93a, 12) \
    Y(S_a1ef1814, 7, "vercel/", 18, "ling-3.0-flash-fin", S_a8901bb4, 12) \
    Y(S_15ecad33, 7, "vercel/", 20, "ling-3.0-flash-sante", S_d9d53115, 12) \
    Y(S_29af77b6, 7, "vercel/", 17, "ling-3.0-flash-vl", S_4502c619, 12) \
    Y(S_0c393ca1, 7, "vercel/", 14, "ling-3.1-flash", S_3f737317, 12) \
    Y(S_7578e67a, 7, "vercel/", 19, "ling-3.1-flash-1019", S_d385b982, 12) \
    Y(S_70bbe025, 7, "vercel/", 9, "liquid/d1", S_e451096c, 0) \
    Y(S_285901d5, 7, "vercel/", 15, "liquid/d1-ultra", S_160f8226, 0) \
    Y(S_e4f44811, 7, "vercel/", 11, "liquid/d1.2", S_496ab7c9, 0) \
    Y(S_b17ae4ef, 7, "vercel/", 17, "liquid/d1.2-ultra", S_8aa2125c, 0) \
    X(S_f6993741, 7, "vercel/", 21, "liquid/lfm2.5-24b-a2b") \
    Y(S_3650d5e1, 7, "vercel/", 11, "llama-3-70b", S_6f5c2efe, 11) \
    Y(S_84917703, 7, "vercel/", 10, "llama-3-8b", S_869cd6d9, 28) \
    Y(S_cb865392, 7, "vercel/", 13, "llama-3.1-70b", S_e9121018, 22) \
    Y(S_5b587166, 7, "vercel/", 12, "llama-3.1-8b", S_46e2d949, 9) \
    Y(S_ec1706cb, 7, "vercel/", 13, "llama-3.2-11b", S_c544e489, 5) \
    Y(S_af4326d1, 7, "vercel/", 12, "llama-3.2-1b", S_d7f9bc7f, 5) \
    Y(S_70ae5e51, 7, "vercel/", 12, "llama-3.2-3b", S_738bca91, 5) \
    Y(S_3a9acf8e, 7, "vercel/", 13, "llama-3.2-90b", S_1946056a, 5) \
    Y(S_44fd3e25, 7, "vercel/", 13, "llama-3.3-70b", S_05088293, 10) \
    Y(S_261a11bd, 7, "vercel/", 16, "llama-4-maverick", S_996f256b, 11) \
    Y(S_e0101547, 7, "vercel/", 13, "llama-4-scout", S_86970f20, 11) \
    Y(S_017167ae, 7, "vercel/", 11, "longcat-2.5", S_b120506d, 8) \
    Y(S_3de3e5c1, 7, "vercel/", 19, "longcat-2.5-preview", S_4c745695, 8) \
    Y(S_925e4c0b, 7, "vercel/", 16, "magistral-medium", S_6f054935, 8) \
    Y(S_0c7aa2e1, 7, "vercel/", 15, "magistral-small", S_a9896176, 8) \
    Y(S_a5ad8089, 7, "vercel/", 9, "mammoth-1", S_ec27a61f, 8) \
    X(S_b120506d, 7, "vercel/", 19, "meituan/longcat-2.5") \
    X(S_4c745695, 7, "vercel/", 27, "meituan/longcat-2.5-preview") \
    Y(S_7c08634b, 7, "vercel/", 9, "mercury-2", S_110e40b9, 10) \
    Y(S_3b084206, 7, "vercel/", 11, "mercury-2.5", S_5f043e6b, 10) \
    Y(S_421b29f5, 7, "vercel/", 9, "mercury-3", S_30402d4f, 10) \
    Y(S_3bde567e, 7, "vercel/", 19, "mercury-coder-small", S_3a35dc6d, 10) \
    Y(S_329c1299, 7, "vercel/", 16, "meta/llama-3-70b", S_da134924, 0) \
    Y(S_a176611c, 7, "vercel/", 15, "meta/llama-3-8b", S_8aa27df7, 0) \
    X(S_49d9a3e0, 7, "vercel/", 18, "meta/llama-3.1-70b") \
    X(S_93191160, 7, "vercel/", 17, "meta/llama-3.1-8b") \
    X(S_c544e489, 7, "vercel/", 18, "meta/llama-3.2-11b") \
    X(S_d7f9bc7f, 7, "vercel/", 17, "meta/llama-3.2-1b") \
    X(S_738bca91, 7, "vercel/", 17, "meta/llama-3.2-3b") \
    X(S_1946056a, 7, "vercel/", 18, "meta/llama-3.2-90b") \
    X(S_e1c1a9db, 7, "vercel/", 18, "meta/llama-3.3-70b") \
    X(S_21da55ed, 7, "vercel/", 21, "meta/llama-4-maverick") \
    X(S_a915c78c, 7, "vercel/", 18, "meta/llama-4-scout") \
    Y(S_2a95fe27, 7, "vercel/", 15, "meta/muse-ember", S_93e9a625, 0) \
    Y(S_1e7104d7, 7, "vercel/", 21, "meta/muse-glimmer-30b", S_4a119ff4, 0) \
    Y(S_4024d73b, 7, "vercel/", 19, "meta/muse-spark-1.1", S_40b8cb7d, 0) \
    Y(S_f1cfd894, 7, "vercel/", 19, "meta/muse-spark-1.2", S_bd38167b, 0) \
    Y(S_f4d745ab, 7, "vercel/", 31, "meta/muse-spark-1.2-contributor", S_98a1d987, 0) \
    Y(S_7bc8f6f6, 7, "vercel/", 19, "meta/muse-spark-1.3", S_a5e650aa, 0) \
    Y(S_44227b0b, 7, "vercel/", 31, "meta/muse-spark-1.3-contributor", S_41aafde5, 0) \
    Y(S_61de90ec, 7, "vercel/", 20, "meta/muse-spark-open", S_6a96c482, 0) \
    X(S_aee7bba3, 7, "vercel/", 20, "meta/muse-wonder-1.0") \
    Y(S_38525136, 7, "vercel/", 20, "microsoft-decision-1", S_4aab1bca, 10) \
    X(S_7a435529, 7, "vercel/", 22, "microsoft/decision-1.1") \
    Y(S_b0f66383, 7, "vercel/", 30, "microsoft/microsoft-decision-1", S_4aab1bca, 0) \
    Y(S_21468368, 7, "vercel/", 9, "mimo-v2.5", S_07dcf2a8, 7) \
    Y(S_466460f0, 7, "vercel/", 13, "mimo-v2.5-pro", S_be001b3a, 7) \
    Y(S_f9a1df5e, 7, "vercel/", 15, "mimo-v2.6-flash", S_e98b5255, 7) \
    Y(S_da841be5, 7, "vercel/", 13, "mimo-v2.6-pro", S_f1f250c9, 7) \
    Y(S_23b0f7e9, 7, "vercel/", 24, "mimo-v2.6-pro-ultraspeed", S_3b19f901, 7) \
    Y(S_3407f1b4, 7, "vercel/", 10, "minimax-m2", S_91ff47cd, 8) \
    Y(S_5e22ce33, 7, "vercel/", 12, "minimax-m2.1", S_7892c442, 8) \
    Y(S_74604c82, 7, "vercel/", 22, "minimax-m2.1-lightning", S_f205b878, 8) \
    Y(S_c687e9bf, 7, "vercel/", 12, "minimax-m2.5", S_b19a4819, 8) \
    Y(S_cb97be81, 7, "vercel/", 22, "minimax-m2.5-highspeed", S_01076e6f, 8) \
    Y(S_a04961f6, 7, "vercel/", 12, "minimax-m2.7", S_ba75f746, 10) \
    Y(S_e85238ee, 7, "vercel/", 22, "minimax-m2.7-highspeed", S_b66cc4ec, 8) \
    Y(S_c2a6e84b, 7, "vercel/", 10, "minimax-m3", S_9255e350, 26) \
    Y(S_7d97b436, 7, "vercel/", 18, "minimax-m3.1-flash", S_4364f477, 8) \
    Y(S_60fd8153, 7, "vercel/", 18, "minimax/minimax-m2", S_7e3c4611, 0) \
    Y(S_e491994f, 7, "vercel/", 20, "minimax/minimax-m2.1", S_7933532d, 0) \
    X(S_f205b878, 7, "vercel/", 30, "minimax/minimax-m2.1-lightning") \
    Y(S_731b024e, 7, "vercel/", 20, "minimax/minimax-m2.5", S_255ca796, 0) \
    Y(S_a5c48c96, 7, "vercel/", 30, "minimax/minimax-m2.5-highspeed", S_01076e6f, 0) \
    Y(S_7af78ce7, 7, "vercel/", 20, "minimax/minimax-m2.7", S_3b830d4c, 0) \
    Y(S_10d9cc02, 7, "vercel/", 30, "minimax/minimax-m2.7-highspeed", S_b66cc4ec, 0) \
    Y(S_86622ab2, 7, "vercel/", 18, "minimax/minimax-m3", S_71bc167e, 0) \
    Y(S_23eae5a3, 7, "vercel/", 26, "minimax/minimax-m3.1-flash", S_4364f477, 0) \
    Y(S_40b6fbd6, 7, "vercel/", 13, "ministral-14b", S_2bf5e317, 8) \
    Y(S_3660f2c8, 7, "vercel/", 13, "mistral-embed", S_dfb46085, 8) \
    Y(S_dc44f3bd, 7, "vercel/", 13, "mistral-large", S_b489b4a7, 10) \
    Y(S_0d66a14b, 7, "vercel/", 15, "mistral-large-3", S_7701a8a2, 8) \
    Y(S_71558aa7, 7, "vercel/", 15, "mistral-large-4", S_19e7b18b, 8) \
    Y(S_d2e2603d, 7, "vercel/", 18, "mistral-medium-3-5", S_dff2ffe2, 10) \
    Y(S_e7585dce, 7, "vercel/", 18, "mistral-medium-3.5", S_f8acf7c0, 8) \
    Y(S_d5278f45, 7, "vercel/", 12, "mistral-nemo", S_6452a4cf, 5) \
    Y(S_44da5c0f, 7, "vercel/", 16, "mistral-saba-24b", S_c1283e54, 8) \
    Y(S_aef44508, 7, "vercel/", 13, "mistral-small", S_82b55cd3, 11) \
    X(S_faa51e53, 7, "vercel/", 17, "mistral/codestral") \
    X(S_71b90a35, 7, "vercel/", 23, "mistral/codestral-embed") \
    X(S_497065fb, 7, "vercel/", 22, "mistral/devstral-small") \
    X(S_6f054935, 7, "vercel/", 24, "mistral/magistral-medium") \
    X(S_a9896176, 7, "vercel/", 23, "mistral/magistral-small") \
    X(S_2bf5e317, 7, "vercel/", 21, "mistral/ministral-14b") \
    X(S_dfb46085, 7, "vercel/", 21, "mistral/mistral-embed") \
    X(S_9c9ad5b6, 7, "vercel/", 21, "mistral/mistral-large") \
    X(S_7701a8a2, 7, "vercel/", 23, "mistral/mistral-large-3") \
    X(S_19e7b18b, 7, "vercel/", 23, "mistral/mistral-large-4") \
    X(S_f8acf7c0, 7, "vercel/", 26, "mistral/mistral-medium-3.5") \
    X(S_c2174a86, 7, "vercel/", 20, "mistral/mistral-nemo") \
    X(S_c1283e54, 7, "vercel/", 24, "mistral/mistral-saba-24b") \
    X(S_43e2f7ff, 7, "vercel/", 21, "mistral/mistral-small") \
    X(S_861230ff, 7, "vercel/", 30, "mistral/mixtral-8x22b-instruct") \
    X(S_17492080, 7, "vercel/", 19, "mistral/pixtral-12b") \
    X(S_187f3a92, 7, "vercel/", 21, "mistral/pixtral-large") \
    X(S_eb892e10, 7, "vercel/", 18, "mixedbread/toast-1") \
    Y(S_0a29bc2a, 7, "vercel/", 22, "mixtral-8x22b-instruct", S_7f771202, 10) \
    Y(S_d08b5546, 7, "vercel/", 2, "mo", S_7fc4e057, 7) \
    X(S_7fc4e057, 7, "vercel/", 9, "modaic/mo") \
    Y(S_2e33e977, 7, "vercel/", 18, "moonshotai/kimi-k2", S_55ee9f82, 0) \
    Y(S_ebb23d60, 7, "vercel/", 27, "moonshotai/kimi-k2-thinking", S_1c4586c4, 0) \
    Y(S_8fd921ae, 7, "vercel/", 20, "moonshotai/kimi-k2.5", S_d0215a05, 4) \
    Y(S_06f4ee25, 7, "vercel/", 20, "moonshotai/kimi-k2.6", S_34549d4f, 15) \
    Y(S_0343ef24, 7, "vercel/", 25, "moonshotai/kimi-k2.7-code", S_a4d868aa, 15) \
    Y(S_7f73ad01, 7, "vercel/", 35, "moonshotai/kimi-k2.7-code-highspeed", S_4bcbcd83, 0) \
    Y(S_ba3f9a25, 7, "vercel/", 18, "moonshotai/kimi-k3", S_7ff164f6, 0) \
    X(S_83ef070e, 7, "vercel/", 23, "moonshotai/kimi-k3-fast") \
    Y(S_571fd496, 7, "vercel/", 24, "moonshotai/kimi-k3.1-pro", S_6e53e234, 0) \
    Y(S_a6864960, 7, "vercel/", 34, "moonshotai/kimi-k3.1-pro-highspeed", S_73937f6b, 0) \
    Y(S_e9eb7ea7, 7, "vercel/", 13, "morph-v3-fast", S_f17fa767, 6) \
    Y(S_27865a9f, 7, "vercel/", 14, "morph-v3-large", S_586ce4c3, 6) \
    Y(S_4a3a9bb7, 7, "vercel/", 19, "morph/morph-v3-fast", S_f17fa767, 0) \
    Y(S_f28a99d8, 7, "vercel/", 20, "morph/morph-v3-large", S_586ce4c3, 0) \
    Y(S_1431cc0e, 7, "vercel/", 10, "muse-ember", S_93e9a625, 5) \
    Y(S_8871bb31, 7, "vercel/", 16, "muse-glimmer-30b", S_4a119ff4, 5) \
    Y(S_3ba41f65, 7, "vercel/", 14, "muse-spark-1.1", S_40b8cb7d, 5) \
    Y(S_63dc8d0e, 7, "vercel/", 14, "muse-spark-1.2", S_bd38167b, 5) \
    Y(S_63f8cd85, 7, "vercel/", 26, "muse-spark-1.2-contributor", S_98a1d987, 5) \
    Y(S_9bbe2dc7, 7, "vercel/", 14, "muse-spark-1.3", S_a5e650aa, 5) \
    Y(S_2804d739, 7, "vercel/", 26, "muse-spark-1.3-contributor", S_41aafde5, 5) \
    Y(S_9572c734, 7, "vercel/", 15, "muse-spark-open", S_6a96c482, 5) \
    Y(S_008d78ee, 7, "vercel/", 15, "muse-wonder-1.0", S_aee7bba3, 5) \
    Y(S_fc91e405, 7, "vercel/", 24, "nace-ai/drex-max-finance", S_d6c867b5, 0) \
    X(S_c925e977, 7, "vercel/", 21, "nace-ai/drex-max-v1.1") \
    Y(S_ab3d07ba, 7, "vercel/", 17, "nace-ai/drex-v2.0", S_4e8b4d18, 0) \
    Y(S_9297075f, 7, "vercel/", 6, "namazu", S_8884d7b5, 14) \
    Y(S_2bd2c564, 7, "vercel/", 23, "nemotron-3-nano-30b-a3b", S_2e50a953, 7) \
    Y(S_93a76181, 7, "vercel/", 26, "nemotron-3-super-120b-a12b", S_c4ac9457, 7) \
    Y(S_62b06a39, 7, "vercel/", 26, "nemotron-3-ultra-550b-a55b", S_2d729355, 7) \
    Y(S_78298461, 7, "vercel/", 22, "nemotron-3.5-lightning", S_4e00f7e6, 7) \
    Y(S_ca29da37, 7, "vercel/", 21, "nemotron-3.5-super-vl", S_229788c2, 7) \
    Y(S_83730c57, 7, "vercel/", 23, "nemotron-nano-12b-v2-vl", S_a2ae3a14, 7) \
    Y(S_8e00ed64, 7, "vercel/", 19, "nemotron-nano-9b-v2", S_f86bf61d, 33) \
    Y(S_7690d391, 7, "vercel/", 11, "nova-2-lite", S_40ff3ee9, 7) \
    Y(S_315ddb17, 7, "vercel/", 9, "nova-lite", S_3ea26d89, 8) \
    Y(S_007b030d, 7, "vercel/", 10, "nova-micro", S_1caa2c42, 8) \
    Y(S_a55e0de0, 7, "vercel/", 8, "nova-pro", S_cede5409, 8) \
    Y(S_7598b853, 7, "vercel/", 30, "nvidia/nemotron-3-nano-30b-a3b", S_70b4afc1, 0) \
    Y(S_b863e83c, 7, "vercel/", 33, "nvidia/nemotron-3-super-120b-a12b", S_8a67ac66, 0) \
    Y(S_36a656b9, 7, "vercel/", 33, "nvidia/nemotron-3-ultra-550b-a55b", S_96ffb615, 0) \
    Y(S_03969534, 7, "vercel/", 29, "nvidia/nemotron-3.5-lightning", S_4e00f7e6, 0) \
    Y(S_d9c76c02, 7, "vercel/", 28, "nvidia/nemotron-3.5-super-vl", S_229788c2, 0) \
    Y(S_b9802516, 7, "vercel/", 30, "nvidia/nemotron-nano-12b-v2-vl", S_a2ae3a14, 0) \
    Y(S_22444a16, 7, "vercel/", 26, "nvidia/nemotron-nano-9b-v2", S_8b5a5041, 0) \
    Y(S_90126f2e, 7, "vercel/", 2, "o1", S_739c0b67, 7) \
    Y(S_81eec725, 7, "vercel/", 2, "o3", S_2d36bbf0, 7) \
    Y(S_52ee0e54, 7, "vercel/", 7, "o3-fast", S_ab115aec, 7) \
    Y(S_9f2b5e28, 7, "vercel/", 7, "o3-mini", S_598d0df5, 7) \
    Y(S_5edec178, 7, "vercel/", 6, "o3-pro", S_87ace12b, 7) \
    Y(S_1d1db63a, 7, "vercel/", 7, "o4-mini", S_e689eb5c, 7) \
    Y(S_55430c27, 7, "vercel/", 12, "o4-mini-fast", S_19d31ed3, 7) \
    Y(S_6b98309e, 7, "vercel/", 20, "openai/gpt-3.5-turbo", S_720efcf0, 0) \
    Y(S_a8a5ec24, 7, "vercel/", 29, "openai/gpt-3.5-turbo-instruct", S_6f9b298d, 0) \
    Y(S_6e4d47e4, 7, "vercel/", 18, "openai/gpt-4-turbo", S_d7cfcf4d, 0) \
    Y(S_a6638c8f, 7, "vercel/", 14, "openai/gpt-4.1", S_87e617a1, 0) \
    X(S_fe3f7d4b, 7, "vercel/", 20, "openai/gpt-4.1-batch") \
    X(S_93d0cd3e, 7, "vercel/", 19, "openai/gpt-4.1-fast") \
    Y(S_8f3e2c04, 7, "vercel/", 19, "openai/gpt-4.1-mini", S_1f67b185, 0) \
    X(S_06bcf2fc, 7, "vercel/", 25, "openai/gpt-4.1-mini-batch") \
    X(S_9c7536e6, 7, "vercel/", 24, "openai/gpt-4.1-mini-fast") \
    Y(S_4f9958c5, 7, "vercel/", 19, "openai/gpt-4.1-nano", S_9a0bbf48, 0) \
    X(S_2eb72c0b, 7, "vercel/", 24, "openai/gpt-4.1-nano-fast") \
    Y(S_36bcbd1e, 7, "vercel/", 13, "openai/gpt-4o", S_96634de1, 0) \
    X(S_ec191cf1, 7, "vercel/", 19, "openai/gpt-4o-batch") \
    X(S_9e9251f1, 7, "vercel/", 18, "openai/gpt-4o-fast") \
    Y(S_0006555a, 7, "vercel/", 18, "openai/gpt-4o-mini", S_8cf02c29, 0) \
    X(S_6a71c83e, 7, "vercel/", 24, "openai/gpt-4o-mini-batch") \
    X(S_80bc5b09, 7, "vercel/", 23, "openai/gpt-4o-mini-fast") \
    X(S_04894c61, 7, "vercel/", 29, "openai/gpt-4o-mini-transcribe") \
    X(S_daeff268, 7, "vercel/", 24, "openai/gpt-4o-transcribe") \
    Y(S_93c2f162, 7, "vercel/", 12, "openai/gpt-5", S_c83ac745, 0) \
    X(S_f904d800, 7, "vercel/", 18, "openai/gpt-5-batch") \
    Y(S_dde313f3, 7, "vercel/", 18, "openai/gpt-5-codex", S_26cf4aff, 0) \
    X(S_a5026253, 7, "vercel/", 17, "openai/gpt-5-fast") \
    Y(S_68cc0337, 7, "vercel/", 17, "openai/gpt-5-mini", S_7e750420, 0) \
    X(S_66bcb139, 7, "vercel/", 23, "openai/gpt-5-mini-batch") \
    X(S_c809843c, 7, "vercel/", 22, "openai/gpt-5-mini-fast") \
    Y(S_e81ed333, 7, "vercel/", 17, "openai/gpt-5-nano", S_5eb993d3, 0) \
    X(S_b254bf0d, 7, "vercel/", 23, "openai/gpt-5-nano-batch") \
    Y(S_457cc86e, 7, "vercel/", 16, "openai/gpt-5-pro", S_116c1ef5, 0) \
    X(S_4fc6cf47, 7, "vercel/", 22, "openai/gpt-5-pro-batch") \
    Y(S_d6860f59, 7, "vercel/", 20, "openai/gpt-5.1-codex", S_4eb4d40e, 0) \
    Y(S_8ce79c9f, 7, "vercel/", 24, "openai/gpt-5.1-codex-max", S_5f0541f3, 0) \
    Y(S_4d760fd5, 7, "vercel/", 25, "openai/gpt-5.1-codex-mini", S_0b70235b, 0) \
    X(S_e94e9aa4, 7, "vercel/", 23, "openai/gpt-5.1-thinking") \
    X(S_57bce951, 7, "vercel/", 28, "openai/gpt-5.1-thinking-fast") \
    Y(S_ae1165db, 7, "vercel/", 14, "openai/gpt-5.2", S_422ce8c1, 0) \
    X(S_a9173ec5, 7, "vercel/", 20, "openai/gpt-5.2-batch") \
    Y(S_19cef2f4, 7, "vercel/", 20, "openai/gpt-5.2-codex", S_c284d3d7, 0) \
    X(S_cd819e07, 7, "vercel/", 19, "openai/gpt-5.2-fast") \
    Y(S_1e28ec50, 7, "vercel/", 18, "openai/gpt-5.2-pro", S_4e94053d, 0) \
    Y(S_f25d6f28, 7, "vercel/", 20, "openai/gpt-5.3-codex", S_e4a87826, 0) \
    X(S_c3160299, 7, "vercel/", 25, "openai/gpt-5.3-codex-fast") \
    Y(S_1f716768, 7, "vercel/", 14, "openai/gpt-5.4", S_e15c79d6, 0) \
    X(S_3c2b4048, 7, "vercel/", 20, "openai/gpt-5.4-batch") \
    X(S_4cab3ec6, 7, "vercel/", 19, "openai/gpt-5.4-fast") \
    Y(S_cf9072e4, 7, "vercel/", 19, "openai/gpt-5.4-mini", S_0ef121a7, 0) \
    X(S_061635b1, 7, "vercel/", 25, "openai/gpt-5.4-mini-batch") \
    X(S_34226383, 7, "vercel/", 24, "openai/gpt-5.4-mini-fast") \
    Y(S_bad552ed, 7, "vercel/", 19, "openai/gpt-5.4-nano", S_a389e7f2, 0) \
    X(S_5fae5e04, 7, "vercel/", 25, "openai/gpt-5.4-nano-batch") \
    Y(S_fbdde8a1, 7, "vercel/", 18, "openai/gpt-5.4-pro", S_94eb0419, 0) \
    Y(S_93b82935, 7, "vercel/", 14, "openai/gpt-5.5", S_b81e47c4, 0) \
    X(S_9b827a36, 7, "vercel/", 20, "openai/gpt-5.5-batch") \
    X(S_d2fd04d4, 7, "vercel/", 19, "openai/gpt-5.5-fast") \
    Y(S_7c5dbbd8, 7, "vercel/", 18, "openai/gpt-5.5-pro", S_29595a67, 0) \
    X(S_4c8e59c2, 7, "vercel/", 24, "openai/gpt-5.5-pro-batch") \
    Y(S_5a58f781, 7, "vercel/", 19, "openai/gpt-5.6-luna", S_7745bff8, 0) \
    X(S_a2b495d2, 7, "vercel/", 25, "openai/gpt-5.6-luna-batch") \
    X(S_7a6736bb, 7, "vercel/", 24, "openai/gpt-5.6-luna-fast") \
    Y(S_28aedd47, 7, "vercel/", 18, "openai/gpt-5.6-sol", S_e7e9f0d3, 0) \
    X(S_9dc83cc9, 7, "vercel/", 24, "openai/gpt-5.6-sol-batch") \
    X(S_4f71b74d, 7, "vercel/", 23, "openai/gpt-5.6-sol-fast") \
    Y(S_90b72b50, 7, "vercel/", 20, "openai/gpt-5.6-terra", S_8198efd6, 0) \
    X(S_3138aabd, 7, "vercel/", 26, "openai/gpt-5.6-terra-batch") \
    X(S_c2cbe267, 7, "vercel/", 25, "openai/gpt-5.6-terra-fast") \
    Y(S_eb1a8f0c, 7, "vercel/", 18, "openai/gpt-6-astra", S_2990ecf8, 0) \
    X(S_bb992446, 7, "vercel/", 24, "openai/gpt-6-astra-batch") \
    X(S_e25d21e0, 7, "vercel/", 23, "openai/gpt-6-astra-fast") \
    Y(S_7f06eed3, 7, "vercel/", 17, "openai/gpt-6-luna", S_e041874e, 0) \
    X(S_b268db9e, 7, "vercel/", 23, "openai/gpt-6-luna-batch") \
    Y(S_0b11a4af, 7, "vercel/", 27, "openai/gpt-6-luna-decisions", S_dcb3fac7, 0) \
    X(S_bb126de1, 7, "vercel/", 22, "openai/gpt-6-luna-fast") \
    Y(S_780b6118, 7, "vercel/", 16, "openai/gpt-6-sol", S_17a0eeb7, 0) \
    X(S_7b7ff2f2, 7, "vercel/", 22, "openai/gpt-6-sol-batch") \
    X(S_723b5295, 7, "vercel/", 21, "openai/gpt-6-sol-fast") \
    Y(S_a91bd727, 7, "vercel/", 18, "openai/gpt-6.1-sol", S_ce0f20a6, 0) \
    X(S_453e0262, 7, "vercel/", 24, "openai/gpt-6.1-sol-batch") \
    X(S_ea0356cd, 7, "vercel/", 23, "openai/gpt-6.1-sol-fast") \
    Y(S_eaeb58e6, 7, "vercel/", 20, "openai/gpt-6.1-terra", S_53baa72a, 0) \
    X(S_7cbd2c73, 7, "vercel/", 25, "openai/gpt-6.1-terra-fast") \
    Y(S_5e876269, 7, "vercel/", 20, "openai/gpt-6.2-astra", S_04414724, 0) \
    X(S_90a305ff, 7, "vercel/", 25, "openai/gpt-6.2-astra-fast") \
    Y(S_9b5d36e0, 7, "vercel/", 18, "openai/gpt-6.2-sol", S_cf770f5e, 0) \
    X(S_154f62da, 7, "vercel/", 23, "openai/gpt-6.2-sol-fast") \
    X(S_021068a9, 7, "vercel/", 18, "openai/gpt-image-1") \
    X(S_b5c790c3, 7, "vercel/", 23, "openai/gpt-image-1-mini") \
    X(S_e5d2fab2, 7, "vercel/", 20, "openai/gpt-image-1.5") \
    Y(S_0a9e0d77, 7, "vercel/", 18, "openai/gpt-image-2", S_4c7c54d9, 0) \
    X(S_107af57a, 7, "vercel/", 26, "openai/gpt-image-2.5-flare") \
    X(S_adc76fec, 7, "vercel/", 29, "openai/gpt-image-2.5-sunburst") \
    Y(S_9710d1b0, 7, "vercel/", 19, "openai/gpt-oss-120b", S_e9425fb7, 15) \
    Y(S_4912ad87, 7, "vercel/", 18, "openai/gpt-oss-20b", S_1a053f61, 15) \
    X(S_1a3e052f, 7, "vercel/", 29, "openai/gpt-oss-safeguard-120b") \
    Y(S_1b894b3d, 7, "vercel/", 28, "openai/gpt-oss-safeguard-20b", S_a56ed579, 0) \
    X(S_a1cf32b8, 7, "vercel/", 23, "openai/gpt-realtime-1.5") \
    X(S_88393009, 7, "vercel/", 21, "openai/gpt-realtime-2") \
    X(S_7453fdb1, 7, "vercel/", 23, "openai/gpt-realtime-2.1") \
    X(S_c90a4dd6, 7, "vercel/", 24, "openai/gpt-realtime-mini") \
    Y(S_d4cc2122, 7, "vercel/", 9, "openai/o1", S_a25ac5f7, 0) \
    Y(S_9c183262, 7, "vercel/", 9, "openai/o3", S_87c94dfb, 0) \
    X(S_ab115aec, 7, "vercel/", 14, "openai/o3-fast") \
    Y(S_ce7b3e40, 7, "vercel/", 14, "openai/o3-mini", S_b689ead8, 0) \
    Y(S_d5c9da39, 7, "vercel/", 13, "openai/o3-pro", S_87ace12b, 0) \
    Y(S_79dc963e, 7, "vercel/", 14, "openai/o4-mini", S_e689eb5c, 0) \
    X(S_19d31ed3, 7, "vercel/", 19, "openai/o4-mini-fast") \
    Y(S_99b21527, 7, "vercel/", 29, "openai/text-embedding-3-large", S_e26e191a, 0) \
    X(S_69674c99, 7, "vercel/", 29, "openai/text-embedding-3-small") \
    X(S_2aebef09, 7, "vercel/", 29, "openai/text-embedding-ada-002") \
    X(S_fd4fbc8a, 7, "vercel/", 36, "paperinstruments/ultramarine-1-flash") \
    Y(S_4f3a3449, 7, "vercel/", 10, "particle-1", S_f3f47464, 9) \
    X(S_f3f47464, 7, "vercel/", 19, "particle/particle-1") \
    Y(S_04c55db1, 7, "vercel/", 34, "perplexity/pplx-decider-flash-v1.2", S_195ce241, 0) \
    X(S_5ecf6b90, 7, "vercel/", 34, "perplexity/pplx-decider-flash-v1.3") \
    Y(S_3b51bd14, 7, "vercel/", 28, "perplexity/pplx-decider-v1.2", S_58dc34eb, 0) \
    X(S_f95172e3, 7, "vercel/", 28, "perplexity/pplx-decider-v1.3") \
    Y(S_e07c7320, 7, "vercel/", 20, "perplexity/sonar-pro", S_ae138ce9, 0) \
    Y(S_fb6bd3bc, 7, "vercel/", 26, "perplexity/sonar-reasoning", S_e0c5aeda, 0) \
    Y(S_a4e125df, 7, "vercel/", 30, "perplexity/sonar-reasoning-pro", S_3de5b411, 0) \
    Y(S_17351af6, 7, "vercel/", 11, "pixtral-12b", S_881b7eef, 10) \
    Y(S_eff97899, 7, "vercel/", 13, "pixtral-large", S_187f3a92, 8) \
    Y(S_af00e1c3, 7, "vercel/", 23, "pplx-decider-flash-v1.2", S_195ce241, 11) \
    Y(S_d9534474, 7, "vercel/", 23, "pplx-decider-flash-v1.3", S_5ecf6b90, 11) \
    Y(S_c1855619, 7, "vercel/", 17, "pplx-decider-v1.2", S_58dc34eb, 11) \
    Y(S_e472c528, 7, "vercel/", 17, "pplx-decider-v1.3", S_f95172e3, 11) \
    X(S_6054e4b1, 7, "vercel/", 16, "quiverai/arrow-2") \
    X(S_12b4d9a0, 7, "vercel/", 22, "quiverai/arrow-2-telos") \
    Y(S_7458ba06, 7, "vercel/", 10, "qwen-3-14b", S_123278d3, 8) \
    Y(S_aa92d4d3, 7, "vercel/", 11, "qwen-3-235b", S_1298173f, 8) \
    Y(S_10c4567e, 7, "vercel/", 10, "qwen-3-30b", S_fc42ac6d, 8) \
    Y(S_81b33f07, 7, "vercel/", 20, "qwen-3.6-max-preview", S_aa8afb7e, 8) \
    Y(S_7f4237cf, 7, "vercel/", 9, "qwen3-14b", S_9010d2e5, 5) \
    Y(S_c5d39061, 7, "vercel/", 24, "qwen3-235b-a22b-thinking", S_720c209f, 8) \
    Y(S_01a2830e, 7, "vercel/", 19, "qwen3-coder-30b-a3b", S_e6cd623e, 8) \
    Y(S_dc4b87c2, 7, "vercel/", 16, "qwen3-coder-next", S_85aa2d9e, 5) \
    Y(S_ca83e693, 7, "vercel/", 16, "qwen3-coder-plus", S_7b3f4450, 8) \
    Y(S_e0e5a169, 7, "vercel/", 9, "qwen3-max", S_df2f57da, 8) \
    Y(S_1f46e3ff, 7, "vercel/", 17, "qwen3-max-preview", S_aedecafd, 8) \
    Y(S_ebc6f131, 7, "vercel/", 18, "qwen3-max-thinking", S_704dfe15, 8) \
    Y(S_08cd29ed, 7, "vercel/", 27, "qwen3-next-80b-a3b-instruct", S_a50598f5, 10) \
    Y(S_c78c366d, 7, "vercel/", 27, "qwen3-next-80b-a3b-thinking", S_85634b1f, 8) \
    Y(S_30b76ab6, 7, "vercel/", 27, "qwen3-vl-235b-a22b-instruct", S_b941e3c0, 5) \
    Y(S_9470a96c, 7, "vercel/", 17, "qwen3-vl-instruct", S_a8559585, 8) \
    Y(S_2d0be3c2, 7, "vercel/", 17, "qwen3-vl-thinking", S_e1a92ab7, 8) \
    Y(S_f475cbc1, 7, "vercel/", 13, "qwen3.5-flash", S_db2b4555, 8) \
    Y(S_cbad845e, 7, "vercel/", 12, "qwen3.5-plus", S_044a69d2, 8) \
    Y(S_b445a181, 7, "vercel/", 11, "qwen3.6-27b", S_b51c6e83, 8) \
    Y(S_4092a550, 7, "vercel/", 15, "qwen3.6-35b-a3b", S_3e1910ad, 8) \
    Y(S_1a1799f9, 7, "vercel/", 19, "qwen3.6-max-preview", S_4ec0b473, 5) \
    Y(S_15abbb53, 7, "vercel/", 12, "qwen3.6-plus", S_238396b2, 8) \
    Y(S_c31839f8, 7, "vercel/", 13, "qwen3.7-flash", S_d52a97f1, 8) \
    Y(S_3f6f7442, 7, "vercel/", 11, "qwen3.7-max", S_e4ec7f97, 8) \
    Y(S_1d926e0c, 7, "vercel/", 12, "qwen3.7-plus", S_52206d37, 8) \
    Y(S_5d3afc6a, 7, "vercel/", 17, "qwen3.8-2.4t-a95b", S_7f16e50f, 8) \
    Y(S_988b5393, 7, "vercel/", 11, "qwen3.8-27b", S_a3ed86be, 8) \
    Y(S_67892b54, 7, "vercel/", 13, "qwen3.8-flash", S_012c9814, 8) \
    Y(S_33e7ade3, 7, "vercel/", 11, "qwen3.8-max", S_5bb2277b, 8) \
    Y(S_0c36a32b, 7, "vercel/", 16, "qwen3.8-max-0902", S_a0ba7a79, 8) \
    Y(S_88f5704a, 7, "vercel/", 17, "qwen3.8-max-prime", S_aeaf9fb7, 8) \
    Y(S_2029f62b, 7, "vercel/", 18, "qwen3.8-omni-flash", S_bf3684c6, 8) \
    Y(S_8c318f88, 7, "vercel/", 9, "qwen4-max", S_2662bead, 8) \
    Y(S_e9ad02b9, 7, "vercel/", 15, "sakana/fugu-max", S_6a4d323e, 0) \
    Y(S_54be5e8d, 7, "vercel/", 17, "sakana/fugu-ultra", S_81086409, 0) \
    Y(S_db5c5cfa, 7, "vercel/", 20, "sakana/fugu-ultra-v2", S_ba15dde6, 0) \
    X(S_5aa9ed9f, 7, "vercel/", 13, "sakana/namazu") \
    Y(S_b3bdc345, 7, "vercel/", 20, "scaledown-classify-1", S_28f1ebb1, 10) \
    X(S_28f1ebb1, 7, "vercel/", 30, "scaledown/scaledown-classify-1") \
    Y(S_70181ac6, 7, "vercel/", 19, "schematron-v2-small", S_a47fc8c7, 14) \
    Y(S_b0f92c4d, 7, "vercel/", 19, "schematron-v2-turbo", S_64e24f77, 14) \
    Y(S_ad1ecc44, 7, "vercel/", 8, "seed-1.6", S_868a86f0, 15) \
    Y(S_25dc08d3, 7, "vercel/", 8, "seed-1.8", S_5617e40d, 10) \
    Y(S_31b8a3c1, 7, "vercel/", 14, "seed-2.1-turbo", S_71da443d, 10) \
    Y(S_62fa67e9, 7, "vercel/", 9, "sonar-pro", S_ae138ce9, 11) \
    Y(S_f99f0b7f, 7, "vercel/", 15, "sonar-reasoning", S_e0c5aeda, 11) \
    Y(S_c2a747e9, 7, "vercel/", 19, "sonar-reasoning-pro", S_3de5b411, 11) \
    X(S_b650fde4, 7, "vercel/", 36, "spacexai/grok-4.1-fast-non-reasoning") \
    X(S_0fc29701, 7, "vercel/", 32, "spacexai/grok-4.1-fast-reasoning") \
    X(S_1b010563, 7, "vercel/", 30, "spacexai/grok-4.20-multi-agent") \
    X(S_7ae8a13d, 7, "vercel/", 36, "spacexai/grok-4.20-multi-agent-batch") \
    X(S_3a3f0c83, 7, "vercel/", 35, "spacexai/grok-4.20-multi-agent-beta") \
    X(S_ea12657b, 7, "vercel/", 32, "spacexai/grok-4.20-non-reasoning") \
    X(S_1ffa4c66, 7, "vercel/", 38, "spacexai/grok-4.20-non-reasoning-batch") \
    X(S_013285c7, 7, "vercel/", 37, "spacexai/grok-4.20-non-reasoning-beta") \
    X(S_86ba27f1, 7, "vercel/", 28, "spacexai/grok-4.20-reasoning") \
    X(S_35299418, 7, "vercel/", 34, "spacexai/grok-4.20-reasoning-batch") \
    X(S_a70ccc59, 7, "vercel/", 33, "spacexai/grok-4.20-reasoning-beta") \
    X(S_f46878eb, 7, "vercel/", 17, "spacexai/grok-4.3") \
    X(S_7f518ff9, 7, "vercel/", 23, "spacexai/grok-4.3-batch") \
    X(S_f39c9e3b, 7, "vercel/", 17, "spacexai/grok-4.5") \
    X(S_d0e161ae, 7, "vercel/", 17, "spacexai/grok-4.6") \
    X(S_d0945440, 7, "vercel/", 17, "spacexai/grok-4.7") \
    X(S_7de439ff, 7, "vercel/", 23, "spacexai/grok-build-0.1") \
    Y(S_fac688b8, 7, "vercel/", 14, "step-3.5-flash", S_530db4da, 8) \
    Y(S_31ff288d, 7, "vercel/", 14, "step-3.7-flash", S_1e43a06d, 8) \
    Y(S_67b910fe, 7, "vercel/", 14, "step-5-preview", S_cdb84c79, 8) \
    Y(S_d3ae138f, 7, "vercel/", 22, "stepfun/step-3.5-flash", S_530db4da, 0) \
    Y(S_f47bc332, 7, "vercel/", 22, "stepfun/step-3.7-flash", S_1e43a06d, 0) \
    Y(S_358c221a, 7, "vercel/", 22, "stepfun/step-5-preview", S_cdb84c79, 0) \
    X(S_ce3627ec, 7, "vercel/", 19, "tencent/hy-mt2-lite") \
    X(S_34fe3625, 7, "vercel/", 19, "tencent/hy-mt2-plus") \
    X(S_de1e81d0, 7, "vercel/", 18, "tencent/hy-mt2-pro") \
    Y(S_b7a643e8, 7, "vercel/", 11, "tencent/hy3", S_19a85e34, 0) \
    Y(S_6424d4b1, 7, "vercel/", 11, "tencent/hy4", S_11d81055, 0) \
    Y(S_c02cab97, 7, "vercel/", 17, "tencent/hy4-flash", S_4c50c357, 0) \
    Y(S_65cb8b66, 7, "vercel/", 19, "tencent/hy4-preview", S_90be7ece, 0) \
    Y(S_ced4cd09, 7, "vercel/", 18, "text-embedding-005", S_ba1efce1, 7) \
    Y(S_fb8fa45b, 7, "vercel/", 22, "text-embedding-3-large", S_e26e191a, 7) \
    Y(S_dfa02915, 7, "vercel/", 22, "text-embedding-3-small", S_69674c99, 7) \
    Y(S_0ec7078e, 7, "vercel/", 22, "text-embedding-ada-002", S_2aebef09, 7) \
    Y(S_f1df633e, 7, "vercel/", 31, "text-multilingual-embedding-002", S_85ab8142, 7) \
    Y(S_e5725a78, 7, "vercel/", 24, "thinkingmachines/inkling", S_dd221551, 0) \
    Y(S_fbe038ca, 7, "vercel/", 32, "thinkingmachines/inkling-2-small", S_8281bea3, 15) \
    Y(S_d647d596, 7, "vercel/", 30, "thinkingmachines/inkling-small", S_619b9f06, 0) \
    Y(S_0d460979, 7, "vercel/", 19, "titan-embed-text-v2", S_7057aeec, 7) \
    Y(S_bc3a2e46, 7, "vercel/", 7, "toast-1", S_eb892e10, 11) \
    Y(S_9768bdbe, 7, "vercel/", 22, "trinity-large-thinking", S_addf27c4, 6) \
    X(S_b0657430, 7, "vercel/", 15, "typesafe-ai/jev") \
    X(S_6983a854, 7, "vercel/", 22, "typesafe-ai/jev-1.13.0") \
    X(S_bbc93748, 7, "vercel/", 22, "typesafe-ai/jev-1.14.0") \
    Y(S_975c7290, 7, "vercel/", 19, "ultramarine-1-flash", S_fd4fbc8a, 17) \
    X(S_e1a017f1, 7, "vercel/", 16, "vercel/v0-1.0-md") \
    X(S_5abb7f0d, 7, "vercel/", 16, "vercel/v0-1.5-md") \
    X(S_18976720, 7, "vercel/", 10, "xai/grok-2") \
    X(S_cdf92ea0, 7, "vercel/", 17, "xai/grok-2-vision") \
    Y(S_c9dfd549, 7, "vercel/", 10, "xai/grok-3", S_3ad16f27, 0) \
    X(S_6300a21a, 7, "vercel/", 15, "xai/grok-3-fast") \
    Y(S_9d85aa15, 7, "vercel/", 15, "xai/grok-3-mini", S_c4643921, 0) \
    X(S_a7a7e8c6, 7, "vercel/", 20, "xai/grok-3-mini-fast") \
    Y(S_78875b83, 7, "vercel/", 10, "xai/grok-4", S_31acd667, 0) \
    Y(S_fd760a1b, 7, "vercel/", 16, "xiaomi/mimo-v2.5", S_07dcf2a8, 0) \
    Y(S_393b3d57, 7, "vercel/", 20, "xiaomi/mimo-v2.5-pro", S_be001b3a, 0) \
    Y(S_dbe75b62, 7, "vercel/", 22, "xiaomi/mimo-v2.6-flash", S_e98b5255, 0) \
    Y(S_c85fff9a, 7, "vercel/", 20, "xiaomi/mimo-v2.6-pro", S_f1f250c9, 0) \
    Y(S_4754a95f, 7, "vercel/", 31, "xiaomi/mimo-v2.6-pro-ultraspeed", S_3b19f901, 0) \
    X(S_ea5448af, 7, "vercel/", 11, "zai/glm-4.5") \
    X(S_106b49d9, 7, "vercel/", 15, "zai/glm-4.5-air") \
    X(S_41013477, 7, "vercel/", 12, "zai/glm-4.5v") \
    X(S_be34f136, 7, "vercel/", 11, "zai/glm-4.6") \
    X(S_b448d12b, 7, "vercel/", 11, "zai/glm-4.7") \
    X(S_3a250061, 7, "vercel/", 17, "zai/glm-4.7-flash") \
    X(S_dcb259c0, 7, "vercel/", 18, "zai/glm-4.7-flashx") \
    X(S_b3e6c19d, 7, "vercel/", 9, "zai/glm-5") \
    X(S_ef6c83c6, 7, "vercel/", 15, "zai/glm-5-turbo") \
    X(S_1e14d878, 7, "vercel/", 11, "zai/glm-5.1") \
    X(S_3af8b2b9, 7, "vercel/", 11, "zai/glm-5.2") \
    X(S_4e5220aa, 7, "vercel/", 16, "zai/glm-5.2-fast") \
    X(S_a08c03e1, 7, "vercel/", 11, "zai/glm-5.3") \
    X(S_59ae3862, 7, "vercel/", 16, "zai/glm-5.3-fast") \
    X(S_158423f9, 7, "vercel/", 17, "zai/glm-5.3-flash") \
    X(S_f0175759, 7, "vercel/", 18, "zai/glm-5.3-flashx") \
    X(S_eb0f5a78, 7, "vercel/", 24, "zai/glm-5.3-flashx-legal") \
    X(S_7ee3f592, 7, "vercel/", 16, "zai/glm-5v-turbo") \
    X(S_59de2fe6, 0, "", 17, "vercel_ai_gateway") \
    Y(S_25141ff5, 7, "vertex/", 24, "anthropic.claude-fable-5", S_d4cdf8cd, 7) \
    Y(S_b694d498, 7, "vertex/", 25, "anthropic.claude-opus-4-6", S_77e70352, 7) \
    Y(S_34449083, 7, "vertex/", 25, "anthropic.claude-opus-4-7", S_e9ba62ee, 7) \
    Y(S_e8595a5e, 7, "vertex/", 25, "anthropic.claude-opus-4-8", S_5e3f5217, 7) \
    Y(S_f1a0c368, 7, "vertex/", 23, "anthropic.claude-opus-5", S_3ad0dcda, 7) \
    Y(S_b13e3d94, 7, "vertex/", 25, "anthropic.claude-sonnet-5", S_bceb745d, 7) \
    Y(S_311374d8, 7, "vertex/", 25, "anthropic/claude-sonnet-4", S_1b0db888, 0) \
    X(S_672a44df, 7, "vertex/", 5, "chirp") \
    Y(S_0721cc0f, 7, "vertex/", 10, "chirp-3-hd", S_73a32a7d, 0) \
    Y(S_3e351381, 7, "vertex/", 16, "claude-3-5-haiku", S_c64cb42a, 10) \
    Y(S_499d529c, 7, "vertex/", 25, "claude-3-5-haiku-20241022", S_effe8193, 10) \
    X(S_2af1cf56, 7, "vertex/", 25, "claude-3-5-haiku@20241022") \
    Y(S_79ad8132, 7, "vertex/", 17, "claude-3-5-sonnet", S_fffb2f6e, 10) \
    Y(S_3bd258e1, 7, "vertex/", 26, "claude-3-5-sonnet-20240620", S_faa1859b, 7) \
    X(S_2c3bf540, 7, "vertex/", 26, "claude-3-5-sonnet@20240620") \
    Y(S_e70300dc, 7, "vertex/", 17, "claude-3-7-sonnet", S_f95b3859, 11) \
    Y(S_bc1fbe02, 7, "vertex/", 26, "claude-3-7-sonnet-20250219", S_e9d11e6d, 7) \
    X(S_a501e825, 7, "vertex/", 26, "claude-3-7-sonnet@20250219") \
    Y(S_38918c67, 7, "vertex/", 14, "claude-3-haiku", S_805392ef, 11) \
    Y(S_761c152c, 7, "vertex/", 23, "claude-3-haiku-20240307", S_91090c0d, 0) \
    X(S_b56aef73, 7, "vertex/", 23, "claude-3-haiku@20240307") \
    Y(S_7ce3c23a, 7, "vertex/", 13, "claude-3-opus", S_ce88af11, 11) \
    Y(S_fde9d886, 7, "vertex/", 22, "claude-3-opus-20240229", S_174688c8, 0) \
    X(S_fad8795c, 7, "vertex/", 22, "claude-3-opus@20240229") \
    Y(S_d5ecaadd, 7, "vertex/", 15, "claude-3-sonnet", S_9d3ab04e, 11) \
    Y(S_64a8049b, 7, "vertex/", 24, "claude-3-sonnet-20240229", S_1510e818, 0) \
    X(S_3fdab22d, 7, "vertex/", 24, "claude-3-sonnet@20240229") \
    Y(S_affef9c4, 7, "vertex/", 16, "claude-3.5-haiku", S_3138e448, 10) \
    Y(S_abc0e5a3, 7, "vertex/", 26, "claude-3.5-sonnet-20240620", S_6fa30820, 10) \
    Y(S_e8f3bc95, 7, "vertex/", 13, "claude-4-opus", S_01810fd0, 11) \
    Y(S_f419363f, 7, "vertex/", 15, "claude-4-sonnet", S_f98741d7, 11) \
    Y(S_9063882a, 7, "vertex/", 14, "claude-fable-5", S_b22bc474, 10) \
    Y(S_c86cc551, 7, "vertex/", 16, "claude-fable-5-1", S_e12f6882, 17) \
    Y(S_b21d93b6, 7, "vertex/", 16, "claude-fable-5.1", S_7fa75277, 10) \
    Y(S_98759297, 7, "vertex/", 16, "claude-haiku-4-5", S_3330c0be, 11) \
    Y(S_b8a4de42, 7, "vertex/", 25, "claude-haiku-4-5-20251001", S_5702bc24, 7) \
    X(S_1d8e977e, 7, "vertex/", 25, "claude-haiku-4-5@20251001") \
    Y(S_d230ab6e, 7, "vertex/", 13, "claude-opus-4", S_abf48642, 10) \
    Y(S_d95a84d1, 7, "vertex/", 15, "claude-opus-4-1", S_cebd39eb, 11) \
    Y(S_4c5660a9, 7, "vertex/", 24, "claude-opus-4-1-20250805", S_3feb9bb9, 0) \
    X(S_c4e619e7, 7, "vertex/", 24, "claude-opus-4-1@20250805") \
    Y(S_a879136d, 7, "vertex/", 22, "claude-opus-4-20250514", S_7cac6784, 0) \
    Y(S_fd0092af, 7, "vertex/", 15, "claude-opus-4-5", S_42c9524a, 11) \
    Y(S_ee63250c, 7, "vertex/", 24, "claude-opus-4-5-20251101", S_b12b3a9f, 7) \
    X(S_2a187b6b, 7, "vertex/", 24, "claude-opus-4-5@20251101") \
    Y(S_666bed21, 7, "vertex/", 15, "claude-opus-4-6", S_8cd5cad8, 11) \
    Y(S_ee121f88, 7, "vertex/", 15, "claude-opus-4-7", S_8788f588, 11) \
    Y(S_861d5761, 7, "vertex/", 15, "claude-opus-4-8", S_5e3f5217, 17) \
    Y(S_705f82a3, 7, "vertex/", 15, "claude-opus-4.1", S_4c3f2a2a, 10) \
    Y(S_49ee9dd7, 7, "vertex/", 15, "claude-opus-4.6", S_df644976, 10) \
    Y(S_9c60040a, 7, "vertex/", 15, "claude-opus-4.7", S_579b61b6, 10) \
    Y(S_6cdc62bf, 7, "vertex/", 15, "claude-opus-4.8", S_506bf102, 10) \
    X(S_030b5187, 7, "vertex/", 22, "claude-opus-4@20250514") \
    Y(S_b0b04ff3, 7, "vertex/", 13, "claude-opus-5", S_cfcdefab, 10) \
    Y(S_7cf0ae80, 7, "vertex/", 15, "claude-opus-5-5", S_a29721bc, 17) \
    Y(S_768151f2, 7, "vertex/", 15, "claude-opus-5.5", S_1954d110, 10) \
    Y(S_9ee40924, 7, "vertex/", 15, "claude-sonnet-4", S_e31af040, 10) \
    Y(S_ab2dceef, 7, "vertex/", 24, "claude-sonnet-4-20250514", S_4cfcdc05, 0) \
    Y(S_849834fd, 7, "vertex/", 17, "claude-sonnet-4-5", S_eca904a8, 11) \
    Y(S_cb0dcc94, 7, "vertex/", 26, "claude-sonnet-4-5-20250929", S_b3d10ab5, 7) \
    X(S_3e65fd15, 7, "vertex/", 26, "claude-sonnet-4-5@20250929") \
    Y(S_3327e100, 7, "vertex/", 17, "claude-sonnet-4-6", S_2fb98617, 11) \
    Y(S_1825a28a, 7, "vertex/", 17, "claude-sonnet-4.6", S_e247451a, 10) \
    X(S_518a2d34, 7, "vertex/", 24, "claude-sonnet-4@20250514") \
    Y(S_90a38b77, 7, "vertex/", 15, "claude-sonnet-5", S_bceb745d, 17) \
    Y(S_2aefb925, 7, "vertex/", 17, "claude-sonnet-5-5", S_e4f454b2, 17) \
    Y(S_e894f9cd, 7, "vertex/", 17, "claude-sonnet-5.5", S_87f2105b, 10) \
    Y(S_ce44ff49, 7, "vertex/", 9, "codestral", S_faa51e53, 8) \
    Y(S_77bf0850, 7, "vertex/", 11, "codestral-2", S_ffdad6a0, 10) \
    X(S_c95088cc, 7, "vertex/", 15, "codestral-2-001") \
    Y(S_03e45a34, 7, "vertex/", 14, "codestral-2405", S_fc67c8f5, 0) \
    Y(S_45e0dcb4, 7, "vertex/", 14, "codestral-2501", S_54170ee4, 10) \
    Y(S_6d9c2119, 7, "vertex/", 15, "codestral-2@001", S_c79eb16f, 10) \
    Y(S_739598cc, 7, "vertex/", 16, "codestral-latest", S_ecff070a, 0) \
    X(S_d2846cbd, 7, "vertex/", 14, "codestral@2405") \
    X(S_36fcef36, 7, "vertex/", 16, "codestral@latest") \
    Y(S_2e9666eb, 7, "vertex/", 33, "deep-research-pro-preview-12-2025", S_f6947a79, 0) \
    X(S_6407f3fb, 7, "vertex/", 29, "deepseek-ai/deepseek-ocr-maas") \
    X(S_f5038fde, 7, "vertex/", 33, "deepseek-ai/deepseek-r1-0528-maas") \
    X(S_af756f78, 7, "vertex/", 30, "deepseek-ai/deepseek-v3.1-maas") \
    X(S_e6fb0c5b, 7, "vertex/", 30, "deepseek-ai/deepseek-v3.2-maas") \
    Y(S_b4395243, 7, "vertex/", 17, "deepseek-ocr-maas", S_6407f3fb, 12) \
    Y(S_d07143da, 7, "vertex/", 21, "deepseek-r1-0528-maas", S_f5038fde, 12) \
    Y(S_1f061ab6, 7, "vertex/", 18, "deepseek-v3.1-maas", S_af756f78, 12) \
    Y(S_57c2ff92, 7, "vertex/", 18, "deepseek-v3.2-maas", S_e6fb0c5b, 12) \
    Y(S_e7cb05e6, 7, "vertex/", 14, "gemini-1.0-pro", S_43ceab71, 0) \
    Y(S_10c47bfe, 7, "vertex/", 18, "gemini-1.0-pro-001", S_a718c433, 0) \
    X(S_a11d8ced, 7, "vertex/", 18, "gemini-1.0-pro-002") \
    X(S_da9a9398, 7, "vertex/", 21, "gemini-1.0-pro-vision") \
    Y(S_5387c579, 7, "vertex/", 25, "gemini-1.0-pro-vision-001", S_556bf685, 0) \
    Y(S_c5ac66c9, 7, "vertex/", 16, "gemini-1.5-flash", S_f13b98d2, 7) \
    X(S_8c19ad21, 7, "vertex/", 20, "gemini-1.5-flash-001") \
    X(S_ba1dde04, 7, "vertex/", 20, "gemini-1.5-flash-002") \
    Y(S_cc8a35b8, 7, "vertex/", 19, "gemini-1.5-flash-8b", S_7cbe5524, 7) \
    Y(S_182e90e6, 7, "vertex/", 26, "gemini-1.5-flash-8b-latest", S_644b14f7, 0) \
    X(S_c8ad45e5, 7, "vertex/", 29, "gemini-1.5-flash-preview-0514") \
    Y(S_16e37189, 7, "vertex/", 14, "gemini-1.5-pro", S_e10e8928, 0) \
    X(S_928393a9, 7, "vertex/", 18, "gemini-1.5-pro-001") \
    X(S_b1acc5c1, 7, "vertex/", 18, "gemini-1.5-pro-002") \
    X(S_5596b6fd, 7, "vertex/", 25, "gemini-1.5-pro-002-batchx") \
    X(S_94934773, 7, "vertex/", 27, "gemini-1.5-pro-preview-0409") \
    X(S_f787c6dc, 7, "vertex/", 27, "gemini-1.5-pro-preview-0514") \
    X(S_c18a97f7, 7, "vertex/", 17, "gemini-1.5-vision") \
    Y(S_524e7de0, 7, "vertex/", 16, "gemini-2.0-flash", S_9528c5c4, 7) \
    Y(S_836a370d, 7, "vertex/", 20, "gemini-2.0-flash-001", S_b2884eea, 7) \
    Y(S_9b941e8a, 7, "vertex/", 20, "gemini-2.0-flash-exp", S_fe1d1ef6, 0) \
    X(S_289fc053, 7, "vertex/", 24, "gemini-2.0-flash-exp-001") \
    Y(S_69528cf1, 7, "vertex/", 21, "gemini-2.0-flash-lite", S_6712edb6, 7) \
    Y(S_9d6b7991, 7, "vertex/", 25, "gemini-2.0-flash-lite-001", S_bca99d00, 7) \
    Y(S_6bf60bd2, 7, "vertex/", 35, "gemini-2.0-flash-lite-preview-02-05", S_c44ba234, 0) \
    Y(S_16b76d90, 7, "vertex/", 39, "gemini-2.5-computer-use-preview-10-2025", S_b035283c, 0) \
    Y(S_27c56b75, 7, "vertex/", 16, "gemini-2.5-flash", S_7977b1eb, 7) \
    Y(S_117b5335, 7, "vertex/", 22, "gemini-2.5-flash-image", S_2a65a1f2, 7) \
    Y(S_9f67b973, 7, "vertex/", 30, "gemini-2.5-flash-image-preview", S_e89debc0, 7) \
    Y(S_304244a3, 7, "vertex/", 21, "gemini-2.5-flash-lite", S_529dcf56, 7) \
    Y(S_ab62d0b6, 7, "vertex/", 35, "gemini-2.5-flash-lite-preview-06-17", S_0785407d, 7) \
    Y(S_d21e356d, 7, "vertex/", 37, "gemini-2.5-flash-lite-preview-09-2025", S_d2c4fa16, 7) \
    Y(S_a2ff2b80, 7, "vertex/", 33, "gemini-2.5-flash-lite-preview-tts", S_b9e49dfd, 0) \
    Y(S_04bbaec1, 7, "vertex/", 24, "gemini-2.5-flash-preview", S_96ac784e, 7) \
    Y(S_ad557127, 7, "vertex/", 30, "gemini-2.5-flash-preview-04-17", S_ab640625, 0) \
    Y(S_017735f1, 7, "vertex/", 30, "gemini-2.5-flash-preview-05-20", S_f9f11254, 7) \
    Y(S_ca6e0994, 7, "vertex/", 39, "gemini-2.5-flash-preview-05-20:thinking", S_df1eadfb, 7) \
    Y(S_a2752db6, 7, "vertex/", 32, "gemini-2.5-flash-preview-09-2025", S_a3757466, 7) \
    Y(S_4bbe0f68, 7, "vertex/", 33, "gemini-2.5-flash-preview:thinking", S_88a2e8d4, 7) \
    Y(S_8e3d6582, 7, "vertex/", 20, "gemini-2.5-flash-tts", S_5bafd3bf, 0) \
    Y(S_f2524140, 7, "vertex/", 14, "gemini-2.5-pro", S_57fc295d, 7) \
    Y(S_0fd316a5, 7, "vertex/", 28, "gemini-2.5-pro-preview-03-25", S_70fea3a5, 7) \
    Y(S_0079cf58, 7, "vertex/", 28, "gemini-2.5-pro-preview-05-06", S_70b8ad0b, 7) \
    Y(S_d9db795d, 7, "vertex/", 28, "gemini-2.5-pro-preview-06-05", S_96b46733, 7) \
    Y(S_bfbc4782, 7, "vertex/", 26, "gemini-2.5-pro-preview-tts", S_9886938e, 0) \
    Y(S_dd03773f, 7, "vertex/", 18, "gemini-2.5-pro-tts", S_a622c282, 0) \
    Y(S_305c7078, 7, "vertex/", 22, "gemini-3-flash-preview", S_0913db20, 7) \
    Y(S_91e13937, 7, "vertex/", 18, "gemini-3-pro-image", S_d0af2194, 7) \
    Y(S_dfd8036e, 7, "vertex/", 26, "gemini-3-pro-image-preview", S_aec7defc, 7) \
    Y(S_8569fccd, 7, "vertex/", 20, "gemini-3-pro-preview", S_cd410a16, 7) \
    Y(S_1eb08545, 7, "vertex/", 22, "gemini-3.1-flash-image", S_a1d35ce0, 7) \
    Y(S_a5975d1d, 7, "vertex/", 30, "gemini-3.1-flash-image-preview", S_1224d6d8, 7) \
    Y(S_8fe4cf9f, 7, "vertex/", 21, "gemini-3.1-flash-lite", S_3607195f, 7) \
    Y(S_e590aef7, 7, "vertex/", 27, "gemini-3.1-flash-lite-image", S_862829d6, 7) \
    Y(S_339d9f86, 7, "vertex/", 29, "gemini-3.1-flash-lite-preview", S_997eabe2, 7) \
    Y(S_cba5bf43, 7, "vertex/", 22, "gemini-3.1-pro-preview", S_378ba705, 7) \
    Y(S_c9c5611b, 7, "vertex/", 34, "gemini-3.1-pro-preview-customtools", S_962bf869, 7) \
    Y(S_c68533ec, 7, "vertex/", 16, "gemini-3.5-flash", S_6e48b436, 7) \
    Y(S_cec2107f, 7, "vertex/", 21, "gemini-3.5-flash-lite", S_84dcadf2, 7) \
    Y(S_e60d3b28, 7, "vertex/", 16, "gemini-3.6-flash", S_07036663, 7) \
    Y(S_7a2b324c, 7, "vertex/", 16, "gemini-3.7-flash", S_d3047fde, 7) \
    Y(S_fc18d61e, 7, "vertex/", 16, "gemini-3.8-flash", S_817022e8, 7) \
    Y(S_0ae48661, 7, "vertex/", 14, "gemini-4-argon", S_024b3175, 7) \
    Y(S_c9981874, 7, "vertex/", 15, "gemini-4-carbon", S_b7c9ed8d, 7) \
    Y(S_6e352880, 7, "vertex/", 17, "gemini-4-hydrogen", S_6b78b739, 7) \
    Y(S_c370f0ff, 7, "vertex/", 13, "gemini-4-neon", S_fd22da29, 7) \
    Y(S_e51a9243, 7, "vertex/", 20, "gemini-embedding-001", S_1936128e, 7) \
    Y(S_aaaab439, 7, "vertex/", 18, "gemini-embedding-2", S_2c28f070, 0) \
    Y(S_b0209bdb, 7, "vertex/", 26, "gemini-embedding-2-preview", S_0cad8c07, 0) \
    Y(S_9fc08753, 7, "vertex/", 50, "gemini-live-2.5-flash-preview-native-audio-09-2025", S_22b6e085, 0) \
    Y(S_a9470cd9, 7, "vertex/", 25, "gemini-omni-flash-preview", S_dad5c2d8, 7) \
    Y(S_14dd5d43, 7, "vertex/", 10, "gemini-pro", S_3dd02c3f, 7) \
    Y(S_78a18895, 7, "vertex/", 30, "gemini-robotics-er-1.5-preview", S_0c0d7992, 0) \
    Y(S_37eea2ef, 7, "vertex/", 28, "gemini-robotics-er-2-preview", S_d5c693f3, 0) \
    Y(S_88b1828d, 7, "vertex/", 23, "gemma-4-26b-a4b-it-maas", S_3e756a2d, 7) \
    X(S_b3f4a3b8, 7, "vertex/", 12, "glm-4.7-maas") \
    X(S_e28e806f, 7, "vertex/", 10, "glm-5-maas") \
    X(S_3e756a2d, 7, "vertex/", 30, "google/gemma-4-26b-a4b-it-maas") \
    Y(S_b4fb2ea1, 7, "vertex/", 17, "gpt-oss-120b-maas", S_d15fe842, 7) \
    Y(S_290512ac, 7, "vertex/", 27, "grok-4-1-fast-non-reasoning", S_7bbc9db9, 0) \
    Y(S_12f684dd, 7, "vertex/", 23, "grok-4-1-fast-reasoning", S_5b954fd4, 0) \
    Y(S_6b3d9e1e, 7, "vertex/", 27, "grok-4.1-fast-non-reasoning", S_b650fde4, 9) \
    Y(S_8fa90430, 7, "vertex/", 23, "grok-4.1-fast-reasoning", S_0fc29701, 9) \
    Y(S_a0e46a48, 7, "vertex/", 8, "grok-4.3", S_cf4bc151, 4) \
    Y(S_10d61ef7, 7, "vertex/", 8, "grok-4.6", S_3983ee29, 11) \
    X(S_ded69911, 7, "vertex/", 19, "imagegeneration@006") \
    Y(S_c412ae2a, 7, "vertex/", 28, "imagen-3.0-fast-generate-001", S_c46b7ad7, 0) \
    Y(S_15366dfb, 7, "vertex/", 23, "imagen-3.0-generate-001", S_1a730fda, 0) \
    Y(S_913b7736, 7, "vertex/", 9, "jamba-1.5", S_dad2fd6b, 0) \
    Y(S_b4aba060, 7, "vertex/", 15, "jamba-1.5-large", S_b64b0607, 0) \
    X(S_91d12e49, 7, "vertex/", 19, "jamba-1.5-large-001") \
    Y(S_29a40b06, 7, "vertex/", 19, "jamba-1.5-large@001", S_1d40af03, 0) \
    Y(S_31ae1c35, 7, "vertex/", 14, "jamba-1.5-mini", S_258bbf27, 0) \
    X(S_b131d686, 7, "vertex/", 18, "jamba-1.5-mini-001") \
    Y(S_19529e08, 7, "vertex/", 18, "jamba-1.5-mini@001", S_b94e0b34, 0) \
    Y(S_c7b150d0, 7, "vertex/", 21, "kimi-k2-thinking-maas", S_360a4432, 11) \
    Y(S_e04bda12, 7, "vertex/", 28, "llama-3.1-405b-instruct-maas", S_45ddefbd, 5) \
    Y(S_df6c4b96, 7, "vertex/", 27, "llama-3.3-70b-instruct-maas", S_41be7586, 5) \
    Y(S_4279a01d, 7, "vertex/", 39, "llama-4-maverick-17b-128e-instruct-maas", S_fda66b12, 5) \
    Y(S_8cc723b6, 7, "vertex/", 38, "llama-4-maverick-17b-16e-instruct-maas", S_367f180c, 5) \
    Y(S_3256c0af, 7, "vertex/", 36, "llama-4-scout-17b-128e-instruct-maas", S_64e2081f, 5) \
    Y(S_c9825904, 7, "vertex/", 35, "llama-4-scout-17b-16e-instruct-maas", S_c623bd9c, 5) \
    X(S_45ddefbd, 7, "vertex/", 33, "meta/llama-3.1-405b-instruct-maas") \
    X(S_41be7586, 7, "vertex/", 32, "meta/llama-3.3-70b-instruct-maas") \
    X(S_fda66b12, 7, "vertex/", 44, "meta/llama-4-maverick-17b-128e-instruct-maas") \
    X(S_367f180c, 7, "vertex/", 43, "meta/llama-4-maverick-17b-16e-instruct-maas") \
    X(S_64e2081f, 7, "vertex/", 41, "meta/llama-4-scout-17b-128e-instruct-maas") \
    X(S_c623bd9c, 7, "vertex/", 40, "meta/llama-4-scout-17b-16e-instruct-maas") \
    Y(S_75c40f6a, 7, "vertex/", 15, "minimax-m2-maas", S_5bc6dcf4, 10) \
    X(S_5bc6dcf4, 7, "vertex/", 25, "minimaxai/minimax-m2-maas") \
    Y(S_b619e58a, 7, "vertex/", 13, "mistral-large", S_b489b4a7, 10) \
    Y(S_f8618fb6, 7, "vertex/", 18, "mistral-large-2407", S_2000e894, 10) \
    Y(S_ab8c2fe2, 7, "vertex/", 18, "mistral-large-2411", S_d6daeb0b, 10) \
    X(S_2378ca24, 7, "vertex/", 22, "mistral-large-2411-001") \
    Y(S_d5b0858f, 7, "vertex/", 20, "mistral-large-latest", S_8d838a18, 0) \
    X(S_d0f5b32a, 7, "vertex/", 18, "mistral-large@2407") \
    X(S_5f2dcba7, 7, "vertex/", 22, "mistral-large@2411-001") \
    X(S_2a4b5399, 7, "vertex/", 20, "mistral-large@latest") \
    Y(S_a5b2f5d0, 7, "vertex/", 16, "mistral-medium-3", S_469872fb, 10) \
    X(S_045045e9, 7, "vertex/", 20, "mistral-medium-3-001") \
    Y(S_7ee3c79d, 7, "vertex/", 20, "mistral-medium-3@001", S_a33bb377, 10) \
    Y(S_e8e76f48, 7, "vertex/", 12, "mistral-nemo", S_6452a4cf, 5) \
    Y(S_964bcf99, 7, "vertex/", 17, "mistral-nemo-2407", S_9036dba1, 5) \
    X(S_b660ddbd, 7, "vertex/", 19, "mistral-nemo-latest") \
    X(S_6960603b, 7, "vertex/", 17, "mistral-nemo@2407") \
    X(S_8118a2de, 7, "vertex/", 19, "mistral-nemo@latest") \
    Y(S_c25b87f9, 7, "vertex/", 16, "mistral-ocr-2505", S_7b31f4b6, 0) \
    Y(S_88f84ebb, 7, "vertex/", 18, "mistral-small-2503", S_a2fc07cd, 10) \
    X(S_8dcb8cb9, 7, "vertex/", 22, "mistral-small-2503-001") \
    X(S_8cde2576, 7, "vertex/", 22, "mistral-small-2503@001") \
    X(S_ffdad6a0, 7, "vertex/", 21, "mistralai/codestral-2") \
    X(S_c79eb16f, 7, "vertex/", 25, "mistralai/codestral-2@001") \
    Y(S_fba8231a, 7, "vertex/", 26, "mistralai/mistral-medium-3", S_469872fb, 0) \
    X(S_a33bb377, 7, "vertex/", 30, "mistralai/mistral-medium-3@001") \
    X(S_360a4432, 7, "vertex/", 32, "moonshotai/kimi-k2-thinking-maas") \
    X(S_b3709a6c, 7, "vertex/", 23, "multimodalembedding@001") \
    X(S_d15fe842, 7, "vertex/", 24, "openai/gpt-oss-120b-maas") \
    X(S_c1ecd392, 7, "vertex/", 39, "qwen/qwen3-235b-a22b-instruct-2507-maas") \
    X(S_2160ae99, 7, "vertex/", 40, "qwen/qwen3-coder-480b-a35b-instruct-maas") \
    X(S_4e0eb994, 7, "vertex/", 37, "qwen/qwen3-next-80b-a3b-instruct-maas") \
    X(S_55d475ff, 7, "vertex/", 37, "qwen/qwen3-next-80b-a3b-thinking-maas") \
    Y(S_040b0bb1, 7, "vertex/", 34, "qwen3-235b-a22b-instruct-2507-maas", S_c1ecd392, 5) \
    Y(S_36361d81, 7, "vertex/", 35, "qwen3-coder-480b-a35b-instruct-maas", S_2160ae99, 5) \
    Y(S_4e7896dc, 7, "vertex/", 32, "qwen3-next-80b-a3b-instruct-maas", S_4e0eb994, 5) \
    Y(S_e48b482d, 7, "vertex/", 32, "qwen3-next-80b-a3b-thinking-maas", S_55d475ff, 5) \
    Y(S_4c589d0d, 7, "vertex/", 23, "semantic-ranker-default", S_0e1d54da, 0) \
    Y(S_335d8f03, 7, "vertex/", 27, "semantic-ranker-default-002", S_5a7a00e4, 0) \
    Y(S_7f39b3e3, 7, "vertex/", 27, "semantic-ranker-default-003", S_36855ceb, 0) \
    Y(S_ae09cf9c, 7, "vertex/", 27, "semantic-ranker-default-004", S_226458cc, 0) \
    Y(S_965406af, 7, "vertex/", 24, "semantic-ranker-fast-004", S_144c21b8, 0) \
    X(S_e4244ab4, 7, "vertex/", 14, "text-embedding") \
    Y(S_ead68b73, 7, "vertex/", 18, "text-embedding-004", S_8fe23ef0, 0) \
    Y(S_3094b40e, 7, "vertex/", 18, "text-embedding-005", S_ba1efce1, 7) \
    Y(S_1ad2df18, 7, "vertex/", 27, "text-embedding-preview-0409", S_827259ba, 0) \
    Y(S_b6c5c1f7, 7, "vertex/", 27, "text-embedding-preview-0815", S_b2a7b10e, 0) \
    Y(S_64df24a7, 7, "vertex/", 31, "text-multilingual-embedding-002", S_85ab8142, 7) \
    Y(S_ff5b1b8a, 7, "vertex/", 12, "text-unicorn", S_a6794601, 0) \
    X(S_790c0f9b, 7, "vertex/", 16, "text-unicorn@001") \
    Y(S_3c46d3a2, 7, "vertex/", 19, "textembedding-gecko", S_8ff2d589, 0) \
    X(S_235e557a, 7, "vertex/", 36, "textembedding-gecko-multilingual@001") \
    X(S_52468f7c, 7, "vertex/", 23, "textembedding-gecko@001") \
    X(S_f42ac7f2, 7, "vertex/", 23, "textembedding-gecko@003") \
    Y(S_01118a7b, 7, "vertex/", 31, "xai/grok-4.1-fast-non-reasoning", S_b650fde4, 5) \
    Y(S_85995ab3, 7, "vertex/", 27, "xai/grok-4.1-fast-reasoning", S_0fc29701, 5) \
    Y(S_9c7d7108, 7, "vertex/", 12, "xai/grok-4.3", S_f46878eb, 5) \
    Y(S_4c863522, 7, "vertex/", 12, "xai/grok-4.6", S_d0e161ae, 5) \
    X(S_ab800e5f, 0, "", 21, "vertex_ai-ai21_models") \
    X(S_dc239a8a, 0, "", 26, "vertex_ai-anthropic_models") \
    X(S_56d9961d, 0, "", 25, "vertex_ai-deepseek_models") \
    X(S_6406948c, 0, "", 26, "vertex_ai-embedding-models") \
    X(S_c0e58aec, 0, "", 22, "vertex_ai-image-models") \
    X(S_8d0fff63, 0, "", 25, "vertex_ai-language-models") \
    X(S_b634f1a9, 0, "", 22, "vertex_ai-llama_models") \
    X(S_0b549ff5, 0, "", 24, "vertex_ai-minimax_models") \
    X(S_bb636b31, 0, "", 24, "vertex_ai-mistral_models") \
    X(S_bd3cf7d3, 0, "", 25, "vertex_ai-moonshot_models") \
    X(S_29e66d19, 0, "", 23, "vertex_ai-openai_models") \
    X(S_71214f44, 0, "", 21, "vertex_ai-qwen_models") \
    X(S_c0531dcc, 0, "", 21, "vertex_ai-text-models") \
    X(S_8320e178, 0, "", 22, "vertex_ai-video-models") \
    X(S_e176cce0, 0, "", 20, "vertex_ai-zai_models") \
    X(S_a5d941a8, 0, "", 14, "vertex_ai_beta") \
    X(S_89281cb0, 0, "", 8, "vertexai") \
    X(S_763268b8, 0, "", 6, "voyage") \
    X(S_bb536a88, 0, "", 9, "voyage-ai") \
    X(S_80f7fae3, 0, "", 9, "voyage_ai") \
    X(S_8bdc3c22, 0, "", 8, "voyageai") \
    X(S_a70ea44d, 9, "voyageai/", 8, "rerank-2") \
    X(S_1cab4bbb, 9, "voyageai/", 13, "rerank-2-lite") \
    X(S_19646aa4, 9, "voyageai/", 10, "rerank-2.5") \
    X(S_0cebcdb2, 9, "voyageai/", 15, "rerank-2.5-lite") \
    X(S_94432bfb, 9, "voyageai/", 9, "voyage-01") \
    X(S_14921d90, 9, "voyageai/", 9, "voyage-02") \
    X(S_e90bcfef, 9, "voyageai/", 8, "voyage-2") \
    X(S_7e9dcdaf, 9, "voyageai/", 8, "voyage-3") \
    X(S_448fdc25, 9, "voyageai/", 14, "voyage-3-large") \
    X(S_25c9ffa9, 9, "voyageai/", 13, "voyage-3-lite") \
    X(S_fff113fa, 9, "voyageai/", 10, "voyage-3.5") \
    X(S_e3c3bedb, 9, "voyageai/", 15, "voyage-3.5-lite") \
    X(S_749d0d68, 9, "voyageai/", 8, "voyage-4") \
    X(S_a0840483, 9, "voyageai/", 14, "voyage-4-large") \
    X(S_f9b88a9b, 9, "voyageai/", 13, "voyage-4-lite") \
    X(S_ffb3a221, 9, "voyageai/", 13, "voyage-code-2") \
    X(S_b4dc7db3, 9, "voyageai/", 13, "voyage-code-3") \
    X(S_a627d904, 9, "voyageai/", 13, "voyage-code-4") \
    X(S_5d8db8e3, 9, "voyageai/", 16, "voyage-context-3") \
    X(S_3da9c673, 9, "voyageai/", 16, "voyage-context-4") \
    X(S_7f06f79f, 9, "voyageai/", 16, "voyage-finance-2") \
    X(S_758458b4, 9, "voyageai/", 14, "voyage-large-2") \
    X(S_62deb617, 9, "voyageai/", 23, "voyage-large-2-instruct") \
    X(S_e6ac9424, 9, "voyageai/", 12, "voyage-law-2") \
    X(S_773f9a08, 9, "voyageai/", 14, "voyage-lite-01") \
    X(S_65eaf581, 9, "voyageai/", 23, "voyage-lite-01-instruct") \
    X(S_490b3808, 9, "voyageai/", 23, "voyage-lite-02-instruct") \
    X(S_806d472a, 9, "voyageai/", 21, "voyage-multilingual-2") \
    X(S_00ebec8e, 9, "voyageai/", 19, "voyage-multimodal-3") \
    X(S_d6d0acaf, 9, "voyageai/", 21, "voyage-multimodal-3.5") \
    X(S_439fc2dc, 0, "", 5, "vultr") \
    Y(S_44bb4bd8, 6, "vultr/", 22, "deepseek-v4-flash-0731", S_194138b2, 11) \
    Y(S_696af662, 6, "vultr/", 19, "deepseek-v4.1-flash", S_161343ab, 9) \
    Y(S_dba5af01, 6, "vultr/", 7, "glm-5.2", S_5ee77133, 23) \
    Y(S_63bff654, 6, "vultr/", 7, "glm-5.3", S_2ee9e854, 11) \
    Y(S_ae8fd613, 6, "vultr/", 13, "glm-5.3-flash", S_59a3f39d, 23) \
    X(S_3f12060c, 6, "vultr/", 15, "glm-5.x-menthol") \
    Y(S_46955bb1, 6, "vultr/", 12, "laguna-s-2.1", S_cf47f841, 9) \
    X(S_2fa65df1, 6, "vultr/", 18, "mimo-v2.6-flash-rl") \
    X(S_eaf9fee2, 6, "vultr/", 16, "mimo-v2.6-pro-rl") \
    Y(S_4f36270b, 6, "vultr/", 10, "minimax-m3", S_9255e350, 26) \
    Y(S_639ce02b, 6, "vultr/", 16, "muse-glimmer-30b", S_4a119ff4, 5) \
    X(S_f319c7c9, 6, "vultr/", 38, "nemotron-3-nano-omni-30b-a3b-reasoning") \
    Y(S_95967302, 6, "vultr/", 27, "nemotron-3.5-content-safety", S_d76fac6c, 7) \
    Y(S_767c4bcd, 6, "vultr/", 11, "qwen3.8-27b", S_a3ed86be, 8) \
    Y(S_e8f0379c, 6, "vultr/", 18, "qwen3.8-flash-next", S_e1cba225, 0) \
    X(S_87ab62ff, 0, "", 5, "wandb") \
    Y(S_89877a6b, 6, "wandb/", 13, "DeepSeek-V3.1", S_63f8f246, 12) \
    Y(S_920f501c, 6, "wandb/", 17, "DeepSeek-V4-Flash", S_42ed5edd, 12) \
    Y(S_74cbaa9c, 6, "wandb/", 22, "DeepSeek-V4-Flash-0731", S_ad002eba, 12) \
    Y(S_5d4344e4, 6, "wandb/", 15, "DeepSeek-V4-Pro", S_731778e7, 3) \
    Y(S_fc8147bf, 6, "wandb/", 20, "DeepSeek-V4-Pro-0813", S_1134c864, 12) \
    Y(S_dc870742, 6, "wandb/", 19, "DeepSeek-V4.1-Flash", S_996301ef, 12) \
    X(S_355a6a4f, 6, "wandb/", 36, "JetBrains/Mellum2-12B-A2.5B-Instruct") \
    Y(S_5e3d92e7, 6, "wandb/", 9, "Kimi-K2.6", S_b2d2406a, 3) \
    Y(S_057e4697, 6, "wandb/", 14, "Kimi-K2.7-Code", S_d53bb386, 3) \
    Y(S_93f96f78, 6, "wandb/", 22, "Llama-3.1-70B-Instruct", S_7380069d, 16) \
    Y(S_b30cd728, 6, "wandb/", 21, "Llama-3.1-8B-Instruct", S_3ca282e3, 16) \
    Y(S_8fd4aef7, 6, "wandb/", 22, "Llama-3.3-70B-Instruct", S_2ff449ca, 5) \
    Y(S_08a588af, 6, "wandb/", 26, "Mellum2-12B-A2.5B-Instruct", S_355a6a4f, 10) \
    Y(S_f80cfda9, 6, "wandb/", 12, "MiniMax-M2.5", S_69289e5b, 3) \
    Y(S_719e31bf, 6, "wandb/", 10, "MiniMax-M3", S_e884d44e, 3) \
    Y(S_90d9b2f0, 6, "wandb/", 22, "MiniMaxAI/MiniMax-M2.5", S_fbe6ebc0, 0) \
    Y(S_66b3ebe9, 6, "wandb/", 20, "MiniMaxAI/MiniMax-M3", S_6e0b2885, 0) \
    Y(S_e80c2e7c, 6, "wandb/", 33, "NVIDIA-Nemotron-3-Ultra-550B-A55B", S_cbcad9ec, 7) \
    Y(S_7a09e5d8, 6, "wandb/", 37, "NVIDIA-Nemotron-3.5-Lightning-30B-A3B", S_220e5ca8, 7) \
    X(S_22b2aded, 6, "wandb/", 27, "OpenPipe/Qwen3-14B-Instruct") \
    Y(S_fb07120f, 6, "wandb/", 32, "Qwen/Qwen3-30B-A3B-Instruct-2507", S_673326ae, 0) \
    Y(S_d6c2a8eb, 6, "wandb/", 20, "Qwen/Qwen3.5-35B-A3B", S_a91d25bf, 0) \
    Y(S_98042b3b, 6, "wandb/", 16, "Qwen/Qwen3.6-27B", S_064e1afb, 0) \
    Y(S_4ceaa498, 6, "wandb/", 20, "Qwen/Qwen3.6-35B-A3B", S_d1909065, 0) \
    Y(S_70e998b4, 6, "wandb/", 16, "Qwen/Qwen3.8-27B", S_b25857f5, 0) \
    Y(S_3691909d, 6, "wandb/", 18, "Qwen3-14B-Instruct", S_22b2aded, 9) \
    Y(S_d8d19e8b, 6, "wandb/", 27, "Qwen3-30B-A3B-Instruct-2507", S_673326ae, 5) \
    Y(S_19d023f3, 6, "wandb/", 15, "Qwen3.5-35B-A3B", S_a91d25bf, 5) \
    Y(S_bf7c1772, 6, "wandb/", 11, "Qwen3.6-27B", S_064e1afb, 5) \
    Y(S_5cc06459, 6, "wandb/", 15, "Qwen3.6-35B-A3B", S_d1909065, 5) \
    Y(S_b4412e2f, 6, "wandb/", 11, "Qwen3.8-27B", S_b25857f5, 5) \
    Y(S_53d23dcd, 6, "wandb/", 25, "deepseek-ai/DeepSeek-V3.1", S_63f8f246, 0) \
    Y(S_2f80922b, 6, "wandb/", 29, "deepseek-ai/DeepSeek-V4-Flash", S_42ed5edd, 0) \
    Y(S_bcf964ec, 6, "wandb/", 34, "deepseek-ai/DeepSeek-V4-Flash-0731", S_ad002eba, 0) \
    Y(S_7ada2892, 6, "wandb/", 27, "deepseek-ai/DeepSeek-V4-Pro", S_8add57b2, 0) \
    Y(S_96858621, 6, "wandb/", 32, "deepseek-ai/DeepSeek-V4-Pro-0813", S_1134c864, 0) \
    Y(S_05e7ebf5, 6, "wandb/", 31, "deepseek-ai/DeepSeek-V4.1-Flash", S_996301ef, 0) \
    Y(S_af4be3f4, 6, "wandb/", 18, "gemma-4-26B-A4B-it", S_cedbdba2, 7) \
    Y(S_2de4c22d, 6, "wandb/", 14, "gemma-4-31B-it", S_457b17fe, 7) \
    Y(S_9d3223fa, 6, "wandb/", 25, "google/gemma-4-26B-A4B-it", S_cedbdba2, 0) \
    Y(S_28d1f89f, 6, "wandb/", 21, "google/gemma-4-31B-it", S_457b17fe, 0) \
    Y(S_1284e352, 6, "wandb/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_a570931e, 6, "wandb/", 11, "gpt-oss-20b", S_e5de23c1, 7) \
    Y(S_830043d3, 6, "wandb/", 14, "granite-4.1-8b", S_b272647d, 12) \
    Y(S_decf3070, 6, "wandb/", 14, "granite-4.2-8b", S_4bbb2ca6, 12) \
    Y(S_9314d0a3, 6, "wandb/", 26, "ibm-granite/granite-4.1-8b", S_b272647d, 0) \
    Y(S_4ba913bc, 6, "wandb/", 26, "ibm-granite/granite-4.2-8b", S_4bbb2ca6, 0) \
    Y(S_04e4e4f9, 6, "wandb/", 33, "meta-llama/Llama-3.1-70B-Instruct", S_8030bd01, 0) \
    Y(S_4b287db5, 6, "wandb/", 32, "meta-llama/Llama-3.1-8B-Instruct", S_33b6ba18, 0) \
    Y(S_60120d4a, 6, "wandb/", 33, "meta-llama/Llama-3.3-70B-Instruct", S_6b1130fe, 0) \
    Y(S_26221879, 6, "wandb/", 20, "moonshotai/Kimi-K2.6", S_e7b6937e, 0) \
    Y(S_922a0d50, 6, "wandb/", 25, "moonshotai/Kimi-K2.7-Code", S_2928b2e4, 0) \
    Y(S_cdd49175, 6, "wandb/", 40, "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B", S_cbcad9ec, 0) \
    X(S_220e5ca8, 6, "wandb/", 44, "nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B") \
    Y(S_7d9e495b, 6, "wandb/", 19, "openai/gpt-oss-120b", S_e9425fb7, 15) \
    Y(S_f44d057d, 6, "wandb/", 18, "openai/gpt-oss-20b", S_1a053f61, 15) \
    X(S_d7c2ce16, 0, "", 7, "watsonx") \
    Y(S_70fedfce, 8, "watsonx/", 29, "Llama-3.2-11B-Vision-Instruct", S_194c97b3, 11) \
    Y(S_5297d415, 8, "watsonx/", 21, "Llama-3.2-1B-Instruct", S_17462d42, 5) \
    Y(S_0650eabb, 8, "watsonx/", 21, "Llama-3.2-3B-Instruct", S_07904cda, 5) \
    Y(S_527660f5, 8, "watsonx/", 29, "Llama-3.2-90B-Vision-Instruct", S_0f87aa9a, 11) \
    Y(S_87d7355f, 8, "watsonx/", 22, "Llama-3.3-70B-Instruct", S_2ff449ca, 5) \
    Y(S_4cd130f3, 8, "watsonx/", 20, "allam-1-13b-instruct", S_113c2229, 6) \
    X(S_f74e6986, 8, "watsonx/", 18, "bigscience/mt0-xxl") \
    X(S_f91aeac8, 8, "watsonx/", 22, "bigscience/mt0-xxl-13b") \
    X(S_55ebda67, 8, "watsonx/", 20, "core42/jais-13b-chat") \
    Y(S_3d667ca5, 8, "watsonx/", 13, "flan-t5-xl-3b", S_bf218155, 7) \
    X(S_bf218155, 8, "watsonx/", 20, "google/flan-t5-xl-3b") \
    Y(S_bd782bd0, 8, "watsonx/", 12, "gpt-oss-120b", S_0194f6ef, 7) \
    Y(S_a88d706e, 8, "watsonx/", 19, "granite-13b-chat-v2", S_325a94a9, 4) \
    Y(S_7d28b102, 8, "watsonx/", 23, "granite-13b-instruct-v2", S_6cecee9a, 4) \
    Y(S_557bcbe2, 8, "watsonx/", 23, "granite-3-3-8b-instruct", S_6b0aefac, 4) \
    Y(S_122c852b, 8, "watsonx/", 21, "granite-3-8b-instruct", S_7bdd3e12, 4) \
    Y(S_82bac347, 8, "watsonx/", 23, "granite-3.3-8b-instruct", S_75d7f7ab, 12) \
    Y(S_1243b277, 8, "watsonx/", 17, "granite-4-h-small", S_22f9f1ae, 4) \
    Y(S_79690d40, 8, "watsonx/", 23, "granite-guardian-3-2-2b", S_8703e472, 4) \
    Y(S_f5fbacec, 8, "watsonx/", 23, "granite-guardian-3-3-8b", S_0c219519, 4) \
    Y(S_43a74614, 8, "watsonx/", 22, "granite-ttm-1024-96-r2", S_331a3bd3, 4) \
    Y(S_295f9052, 8, "watsonx/", 22, "granite-ttm-1536-96-r2", S_bb8d97c6, 4) \
    Y(S_b18401a5, 8, "watsonx/", 21, "granite-ttm-512-96-r2", S_333fb616, 4) \
    Y(S_0031e5aa, 8, "watsonx/", 21, "granite-vision-3-2-2b", S_b40cfc4b, 4) \
    X(S_325a94a9, 8, "watsonx/", 23, "ibm/granite-13b-chat-v2") \
    X(S_6cecee9a, 8, "watsonx/", 27, "ibm/granite-13b-instruct-v2") \
    X(S_6b0aefac, 8, "watsonx/", 27, "ibm/granite-3-3-8b-instruct") \
    X(S_7bdd3e12, 8, "watsonx/", 25, "ibm/granite-3-8b-instruct") \
    X(S_22f9f1ae, 8, "watsonx/", 21, "ibm/granite-4-h-small") \
    X(S_8703e472, 8, "watsonx/", 27, "ibm/granite-guardian-3-2-2b") \
    X(S_0c219519, 8, "watsonx/", 27, "ibm/granite-guardian-3-3-8b") \
    X(S_331a3bd3, 8, "watsonx/", 26, "ibm/granite-ttm-1024-96-r2") \
    X(S_bb8d97c6, 8, "watsonx/", 26, "ibm/granite-ttm-1536-96-r2") \
    X(S_333fb616, 8, "watsonx/", 25, "ibm/granite-ttm-512-96-r2") \
    X(S_b40cfc4b, 8, "watsonx/", 25, "ibm/granite-vision-3-2-2b") \
    Y(S_047dfa53, 8, "watsonx/", 13, "jais-13b-chat", S_55ebda67, 7) \
    Y(S_49ec94e1, 8, "watsonx/", 29, "llama-3-2-11b-vision-instruct", S_c12af356, 11) \
    Y(S_b30ec347, 8, "watsonx/", 21, "llama-3-2-1b-instruct", S_6d236638, 11) \
    Y(S_6f7b1844, 8, "watsonx/", 21, "llama-3-2-3b-instruct", S_1777c103, 11) \
    Y(S_20ad9dbe, 8, "watsonx/", 29, "llama-3-2-90b-vision-instruct", S_d2347db5, 11) \
    Y(S_212bbe17, 8, "watsonx/", 22, "llama-3-3-70b-instruct", S_91d07000, 16) \
    Y(S_ae50333f, 8, "watsonx/", 20, "llama-4-maverick-17b", S_8408b89f, 11) \
    Y(S_425f2997, 8, "watsonx/", 38, "llama-4-maverick-17b-128e-instruct-fp8", S_e7c0f02e, 5) \
    Y(S_731b9aa6, 8, "watsonx/", 24, "llama-guard-3-11b-vision", S_5901d39d, 11) \
    X(S_c12af356, 8, "watsonx/", 40, "meta-llama/llama-3-2-11b-vision-instruct") \
    X(S_6d236638, 8, "watsonx/", 32, "meta-llama/llama-3-2-1b-instruct") \
    X(S_1777c103, 8, "watsonx/", 32, "meta-llama/llama-3-2-3b-instruct") \
    X(S_d2347db5, 8, "watsonx/", 40, "meta-llama/llama-3-2-90b-vision-instruct") \
    X(S_f29ae0ba, 8, "watsonx/", 33, "meta-llama/llama-3-3-70b-instruct") \
    X(S_8408b89f, 8, "watsonx/", 31, "meta-llama/llama-4-maverick-17b") \
    Y(S_12b28b18, 8, "watsonx/", 49, "meta-llama/llama-4-maverick-17b-128e-instruct-fp8", S_d5626f63, 0) \
    X(S_5901d39d, 8, "watsonx/", 35, "meta-llama/llama-guard-3-11b-vision") \
    Y(S_90f695bc, 8, "watsonx/", 13, "mistral-large", S_b489b4a7, 10) \
    Y(S_bbf77263, 8, "watsonx/", 19, "mistral-medium-2505", S_020fa132, 10) \
    Y(S_20f9f821, 8, "watsonx/", 18, "mistral-small-2503", S_a2fc07cd, 10) \
    Y(S_7c6ac89c, 8, "watsonx/", 35, "mistral-small-3-1-24b-instruct-2503", S_2bc69352, 10) \
    Y(S_e66a6b66, 8, "watsonx/", 23, "mistralai/mistral-large", S_b489b4a7, 0) \
    X(S_020fa132, 8, "watsonx/", 29, "mistralai/mistral-medium-2505") \
    X(S_a2fc07cd, 8, "watsonx/", 28, "mistralai/mistral-small-2503") \
    X(S_2bc69352, 8, "watsonx/", 45, "mistralai/mistral-small-3-1-24b-instruct-2503") \
    Y(S_a69d759f, 8, "watsonx/", 26, "mistralai/pixtral-12b-2409", S_93d2ee5f, 0) \
    Y(S_776c9284, 8, "watsonx/", 7, "mt0-xxl", S_f74e6986, 11) \
    Y(S_da6402f6, 8, "watsonx/", 11, "mt0-xxl-13b", S_f91aeac8, 11) \
    Y(S_9bfd6a4a, 8, "watsonx/", 19, "openai/gpt-oss-120b", S_e9425fb7, 15) \
    Y(S_660335f1, 8, "watsonx/", 16, "pixtral-12b-2409", S_93d2ee5f, 10) \
    X(S_113c2229, 8, "watsonx/", 26, "sdaia/allam-1-13b-instruct") \
    Y(S_25589020, 8, "watsonx/", 22, "whisper-large-v3-turbo", S_6a0d5083, 11) \
    X(S_2e57e18e, 0, "", 18, "weights-and-biases") \
    X(S_83ec2fcb, 0, "", 8, "wizardlm") \
    Y(S_a0fc43c5, 9, "wizardlm/", 27, "WizardCoder-Python-34B-V1.0", S_4b893aa1, 9) \
    Y(S_961cbae9, 9, "wizardlm/", 17, "WizardLM-13B-V1.2", S_d789cc9b, 9) \
    Y(S_16374474, 9, "wizardlm/", 17, "WizardLM-70B-V1.0", S_f93a9409, 9) \
    X(S_b9300677, 0, "", 6, "writer") \
    Y(S_8fff4cc3, 7, "writer/", 17, "palmyra-vision-7b", S_ecd85c95, 7) \
    Y(S_e80fc44c, 7, "writer/", 10, "palmyra-x4", S_27d2385e, 0) \
    Y(S_7b1dd21c, 4, "xai/", 11, "grok-2-1212", S_6837e58d, 5) \
    X(S_ee622ebe, 4, "xai/", 13, "grok-2-latest") \
    Y(S_b7457c51, 4, "xai/", 18, "grok-2-vision-1212", S_50d5ecf3, 5) \
    X(S_98418f13, 4, "xai/", 20, "grok-2-vision-latest") \
    Y(S_6fe5b219, 4, "xai/", 11, "grok-3-beta", S_6ed91b9a, 5) \
    Y(S_f298a59c, 4, "xai/", 16, "grok-3-fast-beta", S_40953e7b, 0) \
    X(S_174cb5d4, 4, "xai/", 18, "grok-3-fast-latest") \
    X(S_7f824f46, 4, "xai/", 13, "grok-3-latest") \
    Y(S_1a343920, 4, "xai/", 16, "grok-3-mini-beta", S_d3c4a68f, 5) \
    Y(S_6e5513d3, 4, "xai/", 21, "grok-3-mini-fast-beta", S_75c27b98, 0) \
    X(S_f996cdac, 4, "xai/", 23, "grok-3-mini-fast-latest") \
    X(S_f44251e3, 4, "xai/", 18, "grok-3-mini-latest") \
    X(S_f9aa1ecb, 4, "xai/", 11, "grok-4-0709") \
    X(S_7db35585, 4, "xai/", 13, "grok-4-1-fast") \
    Y(S_53c30371, 4, "xai/", 27, "grok-4-1-fast-non-reasoning", S_7bbc9db9, 0) \
    X(S_446bb870, 4, "xai/", 34, "grok-4-1-fast-non-reasoning-latest") \
    Y(S_ecbd93e0, 4, "xai/", 23, "grok-4-1-fast-reasoning", S_5b954fd4, 0) \
    X(S_5e474d4f, 4, "xai/", 30, "grok-4-1-fast-reasoning-latest") \
    Y(S_159d9c25, 4, "xai/", 11, "grok-4-fast", S_788a6a4c, 5) \
    X(S_9fe9bbd3, 4, "xai/", 28, "grok-4-fast-reasoning-latest") \
    X(S_6c44c50a, 4, "xai/", 13, "grok-4-latest") \
    Y(S_78480f8c, 4, "xai/", 13, "grok-4.1-fast", S_ce126311, 5) \
    Y(S_2c4954c7, 4, "xai/", 13, "grok-4.2-beta", S_18e9f7b3, 0) \
    Y(S_7372ca98, 4, "xai/", 9, "grok-4.20", S_8f18173e, 4) \
    X(S_d996ba17, 4, "xai/", 14, "grok-4.20-0309") \
    Y(S_51eeee03, 4, "xai/", 33, "grok-4.20-beta-0309-non-reasoning", S_e14172ac, 0) \
    Y(S_37041e95, 4, "xai/", 29, "grok-4.20-beta-0309-reasoning", S_00d7c7b7, 0) \
    X(S_2a5b00ba, 4, "xai/", 28, "grok-4.20-beta-non-reasoning") \
    X(S_0d9d5c4c, 4, "xai/", 24, "grok-4.20-beta-reasoning") \
    X(S_de572371, 4, "xai/", 26, "grok-4.20-multi-agent-0309") \
    X(S_a3286936, 4, "xai/", 31, "grok-4.20-multi-agent-beta-0309") \
    X(S_59fb9fee, 4, "xai/", 15, "grok-4.3-latest") \
    X(S_a04da666, 4, "xai/", 15, "grok-4.5-latest") \
    Y(S_40d54f66, 4, "xai/", 9, "grok-beta", S_ab04c3d4, 5) \
    X(S_ca0e6f42, 4, "xai/", 14, "grok-code-fast") \
    X(S_6a15b25d, 4, "xai/", 21, "grok-code-fast-1-0825") \
    Y(S_f2be0f06, 4, "xai/", 16, "grok-vision-beta", S_2cf3fcdc, 5) \
    X(S_4bef32ca, 4, "xai/", 17, "grok-voice-latest") \
    X(S_e88663bc, 4, "xai/", 25, "grok-voice-think-fast-1.0") \
    X(S_fb6dd82d, 4, "xai/", 25, "grok-voice-think-fast-2.0") \
    X(S_c608c478, 0, "", 6, "xiaomi") \
    X(S_3c2d905b, 0, "", 11, "xiaomi-mimo") \
    X(S_3bff3e42, 7, "xiaomi/", 24, "mimo-v2.5-pro-ultraspeed") \
    X(S_6672f0d0, 0, "", 10, "xiaomimimo") \
    X(S_edca01c4, 0, "", 4, "z-ai") \
    X(S_f7a386a4, 0, "", 4, "z.ai") \
    X(S_ce08cc50, 0, "", 3, "zai") \
    Y(S_1da81ce5, 4, "zai/", 29, "AutoGLM-Phone-9B-Multilingual", S_7130e96d, 8) \
    X(S_67463808, 4, "zai/", 9, "GLM-4-Air") \
    X(S_0297e877, 4, "zai/", 10, "GLM-4-AirX") \
    X(S_2baf3e3c, 4, "zai/", 15, "GLM-4-Assistant") \
    X(S_12ae9959, 4, "zai/", 19, "GLM-4-FlashX-250414") \
    X(S_e7f6bb30, 4, "zai/", 10, "GLM-4-Long") \
    X(S_032ec1b8, 4, "zai/", 10, "GLM-4-Plus") \
    Y(S_cb026b20, 4, "zai/", 14, "GLM-4.6V-Flash", S_bf0265de, 8) \
    Y(S_781f7697, 4, "zai/", 13, "GLM-4.7-Flash", S_203bb649, 8) \
    X(S_7f7f8616, 4, "zai/", 19, "glm-4-32b-0414-128k") \
    X(S_bc245ae9, 4, "zai/", 12, "glm-4.5-airx") \
    X(S_266a3995, 4, "zai/", 13, "glm-4.5-flash") \
    X(S_89ba4519, 4, "zai/", 9, "glm-4.5-x") \
    Y(S_3179483e, 4, "zai/", 8, "glm-4.6v", S_9d4161cd, 5) \
    X(S_71ea024d, 4, "zai/", 10, "glm-5-code") \
    Y(S_59257859, 4, "zai/", 15, "glm-5.x-menthol", S_3f12060c, 0) \
    Y(S_563c40aa, 4, "zai/", 7, "glm-5p1", S_28e7c215, 26) \
    Y(S_79af9c51, 4, "zai/", 7, "glm-5p2", S_26e3cb64, 26) \
    X(S_b5d641b4, 0, "", 5, "zhipu") \
    X(S_3fc38a59, 0, "", 7, "zhipuai") \
    X(S_b88225f5, 8, "zhipuai/", 9, "glm-4-air") \
    X(S_d460f0b2, 8, "zhipuai/", 10, "glm-4-airx") \
    X(S_f2fd7358, 8, "zhipuai/", 15, "glm-4-assistant") \
    X(S_119cab48, 8, "zhipuai/", 19, "glm-4-flashx-250414") \
    X(S_8d04265d, 8, "zhipuai/", 10, "glm-4-long") \
    X(S_b352e83c, 8, "zhipuai/", 10, "glm-4-plus") \
    Y(S_7b870bce, 8, "zhipuai/", 7, "glm-4.5", S_6a503cbc, 5) \
    Y(S_5492b348, 8, "zhipuai/", 11, "glm-4.5-air", S_3d7f8815, 8) \
    Y(S_34254fdb, 8, "zhipuai/", 13, "glm-4.5-flash", S_266a3995, 0) \
    Y(S_4d89cc5b, 8, "zhipuai/", 8, "glm-4.5v", S_d5b83d2e, 5) \
    Y(S_919bf0f7, 8, "zhipuai/", 7, "glm-4.6", S_582ef66a, 8) \
    Y(S_45f1fb42, 8, "zhipuai/", 8, "glm-4.6v", S_9d4161cd, 5) \
    X(S_9df9b15b, 8, "zhipuai/", 14, "glm-4.6v-flash") \
    Y(S_03feef83, 8, "zhipuai/", 7, "glm-4.7", S_71925c3d, 8) \
    Y(S_a2da718c, 8, "zhipuai/", 13, "glm-4.7-flash", S_d3c11c94, 8) \
    Y(S_c0016700, 8, "zhipuai/", 14, "glm-4.7-flashx", S_dcb259c0, 4) \
    Y(S_10346136, 8, "zhipuai/", 5, "glm-5", S_a7433edf, 8) \
    Y(S_f41df7fa, 8, "zhipuai/", 11, "glm-5-turbo", S_49d911e6, 5) \
    Y(S_ff391f91, 8, "zhipuai/", 7, "glm-5.1", S_f009ea10, 5) \
    Y(S_00548c54, 8, "zhipuai/", 16, "glm-5.1-20260406", S_36187ee1, 5) \
    Y(S_5cf6d704, 8, "zhipuai/", 7, "glm-5.2", S_5ee77133, 23) \
    Y(S_c65e3e17, 8, "zhipuai/", 7, "glm-5.3", S_2ee9e854, 11) \
    Y(S_cf177eb6, 8, "zhipuai/", 13, "glm-5.3-flash", S_59a3f39d, 23) \
    Y(S_d54b9ed7, 8, "zhipuai/", 14, "glm-5.3-flashx", S_8a70c9ec, 5) \
    Y(S_caf89835, 8, "zhipuai/", 12, "glm-5v-turbo", S_2debf1b9, 5) \

#define MEMBER(name, cut, front, size, end) char name[cut + size + 1];
#define ALIAS(name, cut, front, size, end, in, n) \
    MEMBER(name, cut, front, size, end)
struct mreg_data_pool {
    MREG_DATA_STRINGS(MEMBER, ALIAS)
    char padding[MREG_POOL_PAD];
};
#undef MEMBER
#undef ALIAS

#ifdef MREG_DATA_LEAN
#define MEMBER(name, cut, front, size, end) char name[size + 1];
#define ALIAS(...)
struct mreg_data_lean_pool {
    MREG_DATA_STRINGS(MEMBER, ALIAS)
    char padding[MREG_POOL_PAD];
};
#undef MEMBER
#define INITIAL(name, cut, front, size, end) .name = end,

/* Where a string would begin if its end were not alone. */
#define PLACE(name, cut, ...) \
    AT_##name = (int)offsetof(struct mreg_data_lean_pool, name) - cut,
#define SAME(name, cut, front, size, end, in, n) \
    AT_##name = (int)offsetof(struct mreg_data_lean_pool, in) + n - cut,
enum { MREG_DATA_STRINGS(PLACE, SAME) };
#undef PLACE
#undef SAME
#define AT(name) AT_##name
#else
#define INITIAL(name, cut, front, size, end) .name = front end,
#define ALIAS(name, cut, front, size, end, in, n) .name = front end,
#define AT(name) offsetof(struct mreg_data_pool, name)
#endif

#define SIZE(name) (sizeof ((struct mreg_data_pool *)0)->name - 1)
/* Offset and length of a string, and of what follows its first n bytes. */
#define STR(name) TAIL(name, 0)
#define TAIL(name, n) \
    ((mreg_string)((mreg_string)(AT(name) + n) << 8 \
                   | (SIZE(name) - n)))
_Static_assert(sizeof(struct mreg_data_pool) >= 378069 + MREG_POOL_PAD,
               "nothing overlaps");
_Static_assert(offsetof(struct mreg_data_pool, padding) < 1l << 24,
               "an offset has 24 bits");

#endif
