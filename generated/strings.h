/* The pool of names.
 * 4,667 strings.
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
    X(S_c1d8b4d0, 0, "", 8, "@default") \
    X(S_73e2df3e, 0, "", 4, "\1331m\135") \
    X(S_a8182c1c, 0, "", 4, "ai21") \
    X(S_24c4041e, 0, "", 9, "ai21-labs") \
    X(S_a8e0b9ca, 5, "ai21/", 6, "j2-mid") \
    X(S_a75ea1b8, 5, "ai21/", 8, "j2-ultra") \
    X(S_dad2fd6b, 5, "ai21/", 9, "jamba-1.5") \
    X(S_b64b0607, 5, "ai21/", 15, "jamba-1.5-large") \
    X(S_258bbf27, 5, "ai21/", 14, "jamba-1.5-mini") \
    X(S_8a1210d0, 5, "ai21/", 11, "jamba-large") \
    X(S_2b45b2db, 5, "ai21/", 15, "jamba-large-1.6") \
    X(S_640fb8b1, 5, "ai21/", 10, "jamba-mini") \
    X(S_c940e59c, 5, "ai21/", 14, "jamba-mini-1.6") \
    X(S_12f3fa5f, 0, "", 9, "ai21_chat") \
    X(S_61c1f8cb, 0, "", 11, "aisingapore") \
    X(S_047364b9, 0, "", 7, "alibaba") \
    X(S_28195a5b, 0, "", 13, "alibaba-cloud") \
    X(S_065738b6, 0, "", 10, "alibaba-cn") \
    Y(S_b89cccd1, 8, "alibaba/", 7, "QwQ-32B", S_1719d4b2, 5) \
    Y(S_a669f13e, 8, "alibaba/", 7, "Qwen-7B", S_875d7c4e, 32) \
    Y(S_f11629c8, 8, "alibaba/", 12, "Qwen-7B-Chat", S_4a9582ed, 17) \
    Y(S_73f5b716, 8, "alibaba/", 12, "Qwen1.5-0.5B", S_7e330696, 5) \
    Y(S_046c64b2, 8, "alibaba/", 12, "Qwen1.5-1.8B", S_2f9843e2, 5) \
    Y(S_18792ad3, 8, "alibaba/", 11, "Qwen1.5-14B", S_b01d8bb3, 5) \
    Y(S_5db98b7e, 8, "alibaba/", 10, "Qwen1.5-4B", S_94aa10e8, 5) \
    Y(S_76996ef3, 8, "alibaba/", 11, "Qwen1.5-72B", S_2c61c055, 5) \
    Y(S_a0840213, 8, "alibaba/", 10, "Qwen1.5-7B", S_dba49f66, 5) \
    Y(S_0fd77810, 8, "alibaba/", 26, "Qwen2.5-Coder-32B-Instruct", S_900c4e9d, 5) \
    Y(S_bed07bd6, 8, "alibaba/", 25, "Qwen2.5-Coder-3B-Instruct", S_ed0b3544, 5) \
    Y(S_a840b085, 8, "alibaba/", 16, "Qwen2.5-Coder-7B", S_4c77c396, 5) \
    Y(S_74f8f164, 8, "alibaba/", 25, "Qwen2.5-Coder-7B-Instruct", S_3839a91d, 5) \
    Y(S_b147e8e5, 8, "alibaba/", 29, "Qwen3-235B-A22B-Instruct-2507", S_198db8e8, 5) \
    Y(S_0a08c961, 8, "alibaba/", 29, "Qwen3-235B-A22B-Thinking-2507", S_5f4413af, 5) \
    Y(S_e29db3c8, 8, "alibaba/", 13, "Qwen3-30B-A3B", S_7fdd214c, 5) \
    Y(S_e72662da, 8, "alibaba/", 27, "Qwen3-30B-A3B-Instruct-2507", S_673326ae, 5) \
    Y(S_0b6e9d1a, 8, "alibaba/", 27, "Qwen3-30B-A3B-Thinking-2507", S_e8351263, 5) \
    Y(S_ee0988e7, 8, "alibaba/", 22, "Qwen3-4B-Instruct-2507", S_5e15faf2, 5) \
    Y(S_57506700, 8, "alibaba/", 22, "Qwen3-4B-Thinking-2507", S_46bf2dfe, 5) \
    Y(S_6b3a1e35, 8, "alibaba/", 16, "Qwen3-Coder-Next", S_2d9ce9cd, 5) \
    Y(S_3faecd92, 8, "alibaba/", 18, "Qwen3-Embedding-8B", S_62ce4e18, 5) \
    Y(S_a0605284, 8, "alibaba/", 27, "Qwen3-VL-235B-A22B-Instruct", S_e52939a3, 5) \
    Y(S_fdcc64d5, 8, "alibaba/", 27, "Qwen3-VL-235B-A22B-Thinking", S_83f66a7b, 5) \
    Y(S_85c35b39, 8, "alibaba/", 25, "Qwen3-VL-30B-A3B-Instruct", S_2945cc59, 5) \
    Y(S_238acf5b, 8, "alibaba/", 25, "Qwen3-VL-30B-A3B-Thinking", S_a21fed54, 5) \
    Y(S_c339c142, 8, "alibaba/", 20, "Qwen3-VL-8B-Instruct", S_cf032a23, 5) \
    Y(S_3a3135fc, 8, "alibaba/", 10, "Qwen3.5-9B", S_90e7c0ca, 5) \
    Y(S_dea49a5a, 8, "alibaba/", 11, "Qwen3.8-27B", S_70e998b4, 5) \
    X(S_fafd0198, 8, "alibaba/", 14, "codeqwen1.5-7b") \
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
    Y(S_5151f5d0, 8, "alibaba/", 9, "qwen3-14b", S_71515bf5, 5) \
    Y(S_8cf539d2, 8, "alibaba/", 15, "qwen3-235b-a22b", S_e4be829e, 5) \
    Y(S_42bdfcfc, 8, "alibaba/", 9, "qwen3-32b", S_ab012ca2, 5) \
    Y(S_8eec341b, 8, "alibaba/", 8, "qwen3-4b", S_6666b682, 5) \
    Y(S_ca1c745d, 8, "alibaba/", 8, "qwen3-8b", S_78af7b63, 26) \
    X(S_f97e213c, 8, "alibaba/", 15, "qwen3-asr-flash") \
    Y(S_db53d954, 8, "alibaba/", 28, "qwen3-coder-30b-a3b-instruct", S_22b52040, 5) \
    Y(S_62abebc9, 8, "alibaba/", 30, "qwen3-coder-480b-a35b-instruct", S_afbf618c, 5) \
    Y(S_02669b8a, 8, "alibaba/", 17, "qwen3-coder-flash", S_ec152890, 5) \
    Y(S_638b87e1, 8, "alibaba/", 16, "qwen3-coder-plus", S_19fc81b6, 5) \
    Y(S_2d2a03fd, 8, "alibaba/", 20, "qwen3-embedding-0.6b", S_9bba7c86, 5) \
    X(S_ddc02c15, 8, "alibaba/", 34, "qwen3-livetranslate-flash-realtime") \
    Y(S_5d36bf70, 8, "alibaba/", 9, "qwen3-max", S_970ff04b, 5) \
    Y(S_bad899a1, 8, "alibaba/", 27, "qwen3-next-80b-a3b-instruct", S_f76c2a53, 5) \
    Y(S_bd66866f, 8, "alibaba/", 27, "qwen3-next-80b-a3b-thinking", S_3cc2803d, 5) \
    Y(S_1e93b41e, 8, "alibaba/", 27, "qwen3-omni-30b-a3b-instruct", S_546ee70d, 5) \
    Y(S_d2f4ad28, 8, "alibaba/", 27, "qwen3-omni-30b-a3b-thinking", S_247a0281, 5) \
    X(S_76c300f1, 8, "alibaba/", 16, "qwen3-omni-flash") \
    X(S_3ea74a38, 8, "alibaba/", 25, "qwen3-omni-flash-realtime") \
    Y(S_e05e2364, 8, "alibaba/", 17, "qwen3-reranker-8b", S_b2c6c498, 5) \
    Y(S_1ae70457, 8, "alibaba/", 18, "qwen3-vl-235b-a22b", S_9d19e482, 5) \
    X(S_d25d2edc, 8, "alibaba/", 16, "qwen3-vl-30b-a3b") \
    Y(S_1399bdbd, 8, "alibaba/", 21, "qwen3-vl-32b-instruct", S_65c5df18, 5) \
    X(S_48b1baef, 8, "alibaba/", 13, "qwen3-vl-plus") \
    Y(S_5de79c20, 8, "alibaba/", 17, "qwen3.5-122b-a10b", S_50184763, 5) \
    Y(S_c1f86e14, 8, "alibaba/", 11, "qwen3.5-27b", S_449551c5, 5) \
    Y(S_2e99c6cf, 8, "alibaba/", 15, "qwen3.5-35b-a3b", S_4015a88c, 5) \
    Y(S_dccb8b92, 8, "alibaba/", 17, "qwen3.5-397b-a17b", S_7df9d059, 5) \
    X(S_05c8ac6e, 8, "alibaba/", 13, "qwen3.5-flash") \
    X(S_7f49bb33, 8, "alibaba/", 12, "qwen3.5-plus") \
    Y(S_03868644, 8, "alibaba/", 11, "qwen3.6-27b", S_35a76969, 5) \
    Y(S_eb535326, 8, "alibaba/", 15, "qwen3.6-35b-a3b", S_09510eb0, 5) \
    Y(S_fdcdfc7d, 8, "alibaba/", 13, "qwen3.6-flash", S_a34f943a, 5) \
    Y(S_6599c4cb, 8, "alibaba/", 19, "qwen3.6-max-preview", S_4ec0b473, 5) \
    Y(S_b8be5331, 8, "alibaba/", 12, "qwen3.6-plus", S_ee1713bc, 5) \
    Y(S_913320e5, 8, "alibaba/", 13, "qwen3.7-flash", S_986a00c5, 5) \
    Y(S_a3a34c56, 8, "alibaba/", 11, "qwen3.7-max", S_8815f64b, 5) \
    Y(S_7190ddc2, 8, "alibaba/", 12, "qwen3.7-plus", S_751be7f5, 5) \
    Y(S_fb920161, 8, "alibaba/", 17, "qwen3.8-2.4t-a95b", S_7c93b8ef, 5) \
    Y(S_3a67c676, 8, "alibaba/", 13, "qwen3.8-flash", S_77d3057b, 5) \
    Y(S_99ca714b, 8, "alibaba/", 11, "qwen3.8-max", S_5172e971, 5) \
    Y(S_bca825e8, 8, "alibaba/", 18, "qwen3.8-omni-flash", S_3ad1d4eb, 5) \
    Y(S_dd9961fc, 8, "alibaba/", 15, "qwq-32b-preview", S_5545af77, 31) \
    X(S_6786af5e, 8, "alibaba/", 8, "qwq-plus") \
    X(S_5a5c0767, 0, "", 6, "aliyun") \
    X(S_481b505e, 0, "", 7, "allenai") \
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
    X(S_58a01f60, 7, "amazon/", 28, "amazon.titan-text-express-v1") \
    X(S_076def9b, 7, "amazon/", 25, "amazon.titan-text-lite-v1") \
    X(S_e60b6acf, 7, "amazon/", 30, "amazon.titan-text-premier-v1:0") \
    X(S_88c157b7, 7, "amazon/", 11, "nova-2-lite") \
    X(S_36859269, 7, "amazon/", 28, "nova-2-multimodal-embeddings") \
    X(S_9e836e8a, 7, "amazon/", 9, "nova-lite") \
    X(S_a949fa22, 7, "amazon/", 10, "nova-micro") \
    X(S_fd4ba372, 7, "amazon/", 12, "nova-premier") \
    X(S_17d81d53, 7, "amazon/", 8, "nova-pro") \
    Y(S_6b0b7943, 7, "amazon/", 19, "titan-embed-text-v1", S_893bfef2, 7) \
    X(S_f49c0a1d, 7, "amazon/", 19, "titan-embed-text-v2") \
    X(S_572ba379, 7, "amazon/", 18, "titan-text-express") \
    X(S_0868b9fc, 7, "amazon/", 15, "titan-text-lite") \
    X(S_ee60c658, 0, "", 14, "amazon_bedrock") \
    X(S_000d6fc5, 0, "", 11, "amazon_nova") \
    X(S_c70eca6b, 0, "", 9, "anthropic") \
    X(S_a18077c6, 0, "", 11, "anthropic--") \
    X(S_d582aa23, 10, "anthropic/", 10, "claude-1.1") \
    X(S_7270d167, 10, "anthropic/", 10, "claude-1.3") \
    X(S_d75f49d7, 10, "anthropic/", 23, "claude-3-5-haiku-latest") \
    X(S_d66ddb10, 10, "anthropic/", 17, "claude-3-5-sonnet") \
    X(S_bda2df8c, 10, "anthropic/", 26, "claude-3-5-sonnet-20240620") \
    X(S_5e10c018, 10, "anthropic/", 26, "claude-3-5-sonnet-20241022") \
    X(S_d6aebcff, 10, "anthropic/", 24, "claude-3-5-sonnet-latest") \
    X(S_35903d03, 10, "anthropic/", 17, "claude-3-7-sonnet") \
    X(S_e55f3b37, 10, "anthropic/", 26, "claude-3-7-sonnet-20250219") \
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
    X(S_bd66e857, 10, "anthropic/", 13, "claude-4-opus") \
    X(S_909dd5eb, 10, "anthropic/", 22, "claude-4-opus-20250514") \
    X(S_e14152af, 10, "anthropic/", 15, "claude-4-sonnet") \
    X(S_de6d4f69, 10, "anthropic/", 24, "claude-4-sonnet-20250514") \
    X(S_44555154, 10, "anthropic/", 15, "claude-4.1-opus") \
    X(S_d7e952bb, 10, "anthropic/", 16, "claude-4.5-haiku") \
    X(S_dbcde985, 10, "anthropic/", 15, "claude-4.5-opus") \
    X(S_49272b33, 10, "anthropic/", 17, "claude-4.5-sonnet") \
    X(S_6b681da2, 10, "anthropic/", 15, "claude-4.6-opus") \
    X(S_8410534a, 10, "anthropic/", 17, "claude-4.6-sonnet") \
    X(S_3f4f59d6, 10, "anthropic/", 15, "claude-4.7-opus") \
    X(S_34682609, 10, "anthropic/", 15, "claude-4.8-opus") \
    X(S_e4da4e29, 10, "anthropic/", 16, "claude-5-1-fable") \
    X(S_27d5130f, 10, "anthropic/", 16, "claude-5-2-fable") \
    X(S_ba81e588, 10, "anthropic/", 16, "claude-5-5-haiku") \
    X(S_740fabd8, 10, "anthropic/", 15, "claude-5-5-opus") \
    X(S_6fd2c8c2, 10, "anthropic/", 17, "claude-5-5-sonnet") \
    X(S_216e57bb, 10, "anthropic/", 14, "claude-5-fable") \
    X(S_c3f80190, 10, "anthropic/", 15, "claude-5-mythos") \
    X(S_8b0369d1, 10, "anthropic/", 13, "claude-5-opus") \
    X(S_cba7f29f, 10, "anthropic/", 15, "claude-5-sonnet") \
    X(S_8510d155, 10, "anthropic/", 16, "claude-5.1-fable") \
    X(S_1e0f2efe, 10, "anthropic/", 16, "claude-5.2-fable") \
    X(S_a4ce2675, 10, "anthropic/", 16, "claude-5.5-haiku") \
    X(S_ec1a5b12, 10, "anthropic/", 15, "claude-5.5-opus") \
    X(S_73913c47, 10, "anthropic/", 17, "claude-5.5-sonnet") \
    Y(S_98ee7005, 10, "anthropic/", 16, "claude-fable-5-1", S_e12f6882, 17) \
    Y(S_38feef90, 10, "anthropic/", 16, "claude-fable-5-2", S_ee2b3c29, 17) \
    X(S_a04841d4, 10, "anthropic/", 16, "claude-haiku-3-5") \
    X(S_663cc0fb, 10, "anthropic/", 16, "claude-haiku-3.5") \
    X(S_b4c00151, 10, "anthropic/", 16, "claude-haiku-4-5") \
    Y(S_dd2f481c, 10, "anthropic/", 25, "claude-haiku-4-5-20251001", S_5702bc24, 7) \
    Y(S_016da3c7, 10, "anthropic/", 16, "claude-haiku-5-5", S_e843a35f, 17) \
    X(S_cbf9d4b3, 10, "anthropic/", 18, "claude-instant-1.2") \
    X(S_cde1e58e, 10, "anthropic/", 15, "claude-mythos-5") \
    X(S_658dac04, 10, "anthropic/", 21, "claude-mythos-preview") \
    X(S_01181051, 10, "anthropic/", 15, "claude-opus-4-0") \
    X(S_a23e29e9, 10, "anthropic/", 15, "claude-opus-4-1") \
    X(S_3feb9bb9, 10, "anthropic/", 24, "claude-opus-4-1-20250805") \
    X(S_7cac6784, 10, "anthropic/", 22, "claude-opus-4-20250514") \
    X(S_badc4e54, 10, "anthropic/", 15, "claude-opus-4-5") \
    Y(S_f583c185, 10, "anthropic/", 24, "claude-opus-4-5-20251101", S_b12b3a9f, 7) \
    Y(S_82f48fe4, 10, "anthropic/", 15, "claude-opus-4-6", S_77e70352, 17) \
    X(S_aa841c5d, 10, "anthropic/", 24, "claude-opus-4-6-20260205") \
    Y(S_792c5a49, 10, "anthropic/", 15, "claude-opus-4-7", S_e9ba62ee, 17) \
    X(S_e7d1aa5e, 10, "anthropic/", 24, "claude-opus-4-7-20260416") \
    Y(S_cccbc1ce, 10, "anthropic/", 15, "claude-opus-4-8", S_5e3f5217, 17) \
    Y(S_cfe0652e, 10, "anthropic/", 15, "claude-opus-5-5", S_a29721bc, 17) \
    X(S_7667de57, 10, "anthropic/", 17, "claude-sonnet-3-5") \
    X(S_0ee76078, 10, "anthropic/", 17, "claude-sonnet-3-7") \
    X(S_9951e64c, 10, "anthropic/", 17, "claude-sonnet-3.5") \
    X(S_33b2da13, 10, "anthropic/", 17, "claude-sonnet-3.7") \
    X(S_2a0f1ae7, 10, "anthropic/", 17, "claude-sonnet-4-0") \
    X(S_4cfcdc05, 10, "anthropic/", 24, "claude-sonnet-4-20250514") \
    X(S_a2c38754, 10, "anthropic/", 17, "claude-sonnet-4-5") \
    Y(S_ec8b283a, 10, "anthropic/", 26, "claude-sonnet-4-5-20250929", S_b3d10ab5, 7) \
    Y(S_fec21a94, 10, "anthropic/", 17, "claude-sonnet-4-6", S_9967b41a, 17) \
    X(S_d07502e2, 10, "anthropic/", 22, "claude-sonnet-4-latest") \
    Y(S_d1236105, 10, "anthropic/", 17, "claude-sonnet-5-5", S_e4f454b2, 17) \
    Y(S_e13d6113, 10, "anthropic/", 9, "claude-v1", S_ef572207, 10) \
    X(S_7414cb66, 0, "", 5, "apac.") \
    X(S_32c896c2, 0, "", 5, "arcee") \
    Y(S_6cf26359, 6, "arcee/", 11, "coder-large", S_8ce4c917, 9) \
    Y(S_65e849e5, 6, "arcee/", 17, "maestro-reasoning", S_c0abac22, 9) \
    Y(S_88e82a5a, 6, "arcee/", 14, "virtuoso-large", S_b581a4da, 9) \
    X(S_02088526, 0, "", 3, "au.") \
    X(S_ae3960d8, 0, "", 5, "avian") \
    X(S_d7dca0d7, 0, "", 8, "avian-io") \
    X(S_4bb0458f, 6, "avian/", 28, "Meta-Llama-3.1-405B-Instruct") \
    X(S_5574b0ff, 6, "avian/", 27, "Meta-Llama-3.1-70B-Instruct") \
    X(S_67995a4c, 6, "avian/", 26, "Meta-Llama-3.1-8B-Instruct") \
    X(S_2ff449ca, 6, "avian/", 27, "Meta-Llama-3.3-70B-Instruct") \
    X(S_41b9ed22, 6, "avian/", 22, "deepseek/deepseek-v3.2") \
    X(S_3e7146a3, 6, "avian/", 26, "deepseek/deepseek-v4-flash") \
    X(S_7d489a3a, 6, "avian/", 24, "deepseek/deepseek-v4-pro") \
    X(S_29b6d36b, 6, "avian/", 29, "deepseek/deepseek-v4-pro-0813") \
    X(S_255ca796, 6, "avian/", 20, "minimax/minimax-m2.5") \
    X(S_4cd88813, 6, "avian/", 20, "moonshotai/kimi-k2.5") \
    X(S_8f7e2f95, 6, "avian/", 20, "moonshotai/kimi-k2.6") \
    X(S_07dcf2a8, 6, "avian/", 16, "xiaomi/mimo-v2.5") \
    X(S_be001b3a, 6, "avian/", 20, "xiaomi/mimo-v2.5-pro") \
    X(S_51a42abd, 6, "avian/", 12, "z-ai/glm-4.7") \
    X(S_815c25d7, 6, "avian/", 10, "z-ai/glm-5") \
    X(S_f009ea10, 6, "avian/", 12, "z-ai/glm-5.1") \
    X(S_174ab87a, 6, "avian/", 12, "z-ai/glm-5.2") \
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
    X(S_dbec4eac, 6, "azure/", 16, "Llama-2-70b-chat") \
    X(S_3402681b, 6, "azure/", 15, "Llama-2-7b-chat") \
    X(S_bcdba204, 6, "azure/", 29, "Llama-3.2-11B-Vision-Instruct") \
    X(S_7bbda339, 6, "azure/", 29, "Llama-3.2-90B-Vision-Instruct") \
    Y(S_ec3a9426, 6, "azure/", 22, "Llama-3.3-70B-Instruct", S_2ff449ca, 5) \
    Y(S_fa9bd981, 6, "azure/", 38, "Llama-4-Maverick-17B-128E-Instruct-FP8", S_64fae888, 11) \
    Y(S_b17f3491, 6, "azure/", 30, "Llama-4-Scout-17B-16E-Instruct", S_d8ed2761, 11) \
    X(S_56f5d440, 6, "azure/", 9, "MAI-DS-R1") \
    X(S_a6c57b5b, 6, "azure/", 12, "MAI-Image-2e") \
    Y(S_c53afb2b, 6, "azure/", 25, "Meta-Llama-3-70B-Instruct", S_b281c0d1, 11) \
    Y(S_0b526e28, 6, "azure/", 24, "Meta-Llama-3-8B-Instruct", S_6e2cdbe9, 11) \
    Y(S_f73f40dd, 6, "azure/", 28, "Meta-Llama-3.1-405B-Instruct", S_4bb0458f, 0) \
    Y(S_2a8e8901, 6, "azure/", 27, "Meta-Llama-3.1-70B-Instruct", S_5574b0ff, 0) \
    Y(S_60cd0857, 6, "azure/", 26, "Meta-Llama-3.1-8B-Instruct", S_67995a4c, 0) \
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
    X(S_37f3d385, 6, "azure/", 11, "babbage-002") \
    Y(S_ba7913ec, 6, "azure/", 15, "claude-4.1-opus", S_44555154, 0) \
    Y(S_c4424ad9, 6, "azure/", 16, "claude-4.5-haiku", S_d7e952bb, 0) \
    Y(S_eaad2d77, 6, "azure/", 15, "claude-4.5-opus", S_dbcde985, 0) \
    Y(S_c05b2bdb, 6, "azure/", 17, "claude-4.5-sonnet", S_49272b33, 0) \
    Y(S_c30238ea, 6, "azure/", 15, "claude-4.6-opus", S_6b681da2, 0) \
    Y(S_7034343d, 6, "azure/", 17, "claude-4.6-sonnet", S_8410534a, 0) \
    Y(S_ddc02611, 6, "azure/", 15, "claude-4.7-opus", S_3f4f59d6, 0) \
    Y(S_12db38ca, 6, "azure/", 15, "claude-4.8-opus", S_34682609, 0) \
    Y(S_acf2a4b1, 6, "azure/", 14, "claude-5-fable", S_216e57bb, 0) \
    Y(S_a0bd9413, 6, "azure/", 13, "claude-5-opus", S_8b0369d1, 0) \
    Y(S_d89078ae, 6, "azure/", 15, "claude-5-sonnet", S_cba7f29f, 0) \
    Y(S_f756a7ba, 6, "azure/", 14, "claude-fable-5", S_d4cdf8cd, 17) \
    Y(S_b0ee4a73, 6, "azure/", 16, "claude-fable-5-1", S_e12f6882, 17) \
    Y(S_45d4976d, 6, "azure/", 16, "claude-haiku-4-5", S_b4c00151, 0) \
    Y(S_60b2e7f3, 6, "azure/", 25, "claude-haiku-4-5-20251001", S_5702bc24, 7) \
    Y(S_e7a874c0, 6, "azure/", 16, "claude-haiku-4.5", S_0668cc1f, 10) \
    Y(S_97081365, 6, "azure/", 15, "claude-mythos-5", S_cde1e58e, 0) \
    Y(S_4ba69c4d, 6, "azure/", 15, "claude-opus-4-1", S_a23e29e9, 0) \
    Y(S_2e7976a5, 6, "azure/", 24, "claude-opus-4-1-20250805", S_3feb9bb9, 0) \
    Y(S_00e12d41, 6, "azure/", 15, "claude-opus-4-5", S_badc4e54, 0) \
    Y(S_a195bdfe, 6, "azure/", 24, "claude-opus-4-5-20251101", S_b12b3a9f, 7) \
    Y(S_ab4bff69, 6, "azure/", 15, "claude-opus-4-6", S_77e70352, 17) \
    Y(S_08355212, 6, "azure/", 24, "claude-opus-4-6-20260205", S_aa841c5d, 0) \
    Y(S_0baffd74, 6, "azure/", 15, "claude-opus-4-7", S_e9ba62ee, 17) \
    Y(S_1249c095, 6, "azure/", 24, "claude-opus-4-7-20260416", S_e7d1aa5e, 0) \
    Y(S_3d586654, 6, "azure/", 15, "claude-opus-4-8", S_5e3f5217, 17) \
    Y(S_082e275e, 6, "azure/", 15, "claude-opus-4.1", S_4c3f2a2a, 10) \
    Y(S_0102c303, 6, "azure/", 15, "claude-opus-4.5", S_21a1a747, 10) \
    Y(S_6ff04c8f, 6, "azure/", 15, "claude-opus-4.6", S_9f5e4c20, 10) \
    Y(S_e9ac7288, 6, "azure/", 15, "claude-opus-4.7", S_f5e4597f, 10) \
    Y(S_321ba18b, 6, "azure/", 15, "claude-opus-4.8", S_24f520ce, 10) \
    Y(S_6807b65c, 6, "azure/", 13, "claude-opus-5", S_3ad0dcda, 17) \
    Y(S_2d8c02f8, 6, "azure/", 15, "claude-opus-5-5", S_a29721bc, 17) \
    Y(S_ce63bba2, 6, "azure/", 17, "claude-sonnet-4-5", S_a2c38754, 0) \
    Y(S_fb4b6e57, 6, "azure/", 26, "claude-sonnet-4-5-20250929", S_b3d10ab5, 7) \
    Y(S_d27ca350, 6, "azure/", 17, "claude-sonnet-4-6", S_9967b41a, 17) \
    Y(S_09cf095f, 6, "azure/", 17, "claude-sonnet-4.5", S_91a784ac, 10) \
    Y(S_59a10d70, 6, "azure/", 17, "claude-sonnet-4.6", S_e7759be7, 10) \
    Y(S_58dc430d, 6, "azure/", 15, "claude-sonnet-5", S_bceb745d, 17) \
    Y(S_eb1eb5ac, 6, "azure/", 17, "claude-sonnet-5-5", S_e4f454b2, 17) \
    Y(S_22d4f72a, 6, "azure/", 10, "codex-mini", S_76a944a9, 8) \
    X(S_248c8c3c, 6, "azure/", 16, "cohere-command-a") \
    X(S_278a6e58, 6, "azure/", 18, "cohere-embed-v-4-0") \
    Y(S_097e62ee, 6, "azure/", 14, "command-r-plus", S_dc0e5529, 7) \
    X(S_b39ecedf, 6, "azure/", 20, "computer-use-preview") \
    Y(S_0b572fa7, 6, "azure/", 5, "curie", S_d378ec04, 5) \
    Y(S_268c01be, 6, "azure/", 11, "davinci-002", S_baeb0174, 5) \
    Y(S_82a75f59, 6, "azure/", 11, "deepseek-r1", S_3cdbc8ca, 9) \
    Y(S_fe91a1c2, 6, "azure/", 11, "deepseek-v3", S_94c48673, 26) \
    Y(S_39f24ea5, 6, "azure/", 16, "deepseek-v3-0324", S_37bddf12, 12) \
    Y(S_0d818998, 6, "azure/", 13, "deepseek-v3.1", S_a42f9c13, 9) \
    Y(S_e5a0d769, 6, "azure/", 13, "deepseek-v3.2", S_41b9ed22, 9) \
    Y(S_3d35b70e, 6, "azure/", 22, "deepseek-v3.2-speciale", S_f57620d8, 9) \
    Y(S_50dc1e47, 6, "azure/", 17, "deepseek-v4-flash", S_3e7146a3, 9) \
    Y(S_628f8e65, 6, "azure/", 15, "deepseek-v4-pro", S_7d489a3a, 9) \
    Y(S_2fa8a12e, 6, "azure/", 11, "embed-v-4-0", S_278a6e58, 7) \
    Y(S_ace2db7e, 6, "azure/", 13, "gpt-3.5-turbo", S_720efcf0, 7) \
    Y(S_f4f8e8dc, 6, "azure/", 18, "gpt-3.5-turbo-0125", S_2db6a74c, 7) \
    Y(S_eacacc45, 6, "azure/", 18, "gpt-3.5-turbo-0301", S_a7a1a04d, 7) \
    Y(S_bfc903fe, 6, "azure/", 18, "gpt-3.5-turbo-0613", S_3181ba06, 7) \
    Y(S_9681792c, 6, "azure/", 18, "gpt-3.5-turbo-1106", S_6260b025, 7) \
    Y(S_11d45568, 6, "azure/", 17, "gpt-3.5-turbo-16k", S_bd29096b, 7) \
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
    X(S_7c4a64c0, 6, "azure/", 10, "gpt-4-0613") \
    Y(S_f5b3b728, 6, "azure/", 18, "gpt-4-1106-preview", S_13bc8483, 7) \
    Y(S_2dfc524d, 6, "azure/", 9, "gpt-4-32k", S_57d057d6, 7) \
    Y(S_41527c73, 6, "azure/", 14, "gpt-4-32k-0314", S_7f784c6d, 7) \
    X(S_1359e395, 6, "azure/", 14, "gpt-4-32k-0613") \
    Y(S_079dd1ed, 6, "azure/", 11, "gpt-4-turbo", S_d7cfcf4d, 7) \
    X(S_2a0e7272, 6, "azure/", 22, "gpt-4-turbo-2024-04-09") \
    X(S_a2c679f5, 6, "azure/", 18, "gpt-4-turbo-vision") \
    X(S_b3a608bb, 6, "azure/", 26, "gpt-4-turbo-vision-preview") \
    Y(S_c88fb786, 6, "azure/", 20, "gpt-4-vision-preview", S_623f5aba, 7) \
    Y(S_39118f27, 6, "azure/", 7, "gpt-4.1", S_27ce813c, 7) \
    Y(S_95f54dd6, 6, "azure/", 18, "gpt-4.1-2025-04-14", S_d276b5db, 7) \
    X(S_501a5b21, 6, "azure/", 21, "gpt-4.1-2025-04-14.ft") \
    Y(S_e46489bd, 6, "azure/", 12, "gpt-4.1-mini", S_3865c066, 7) \
    Y(S_9f80390c, 6, "azure/", 23, "gpt-4.1-mini-2025-04-14", S_089f0062, 7) \
    X(S_064f451e, 6, "azure/", 26, "gpt-4.1-mini-2025-04-14.ft") \
    X(S_09117260, 6, "azure/", 15, "gpt-4.1-mini.ft") \
    Y(S_f590ce09, 6, "azure/", 12, "gpt-4.1-nano", S_dc101ff2, 7) \
    Y(S_2a61e6f6, 6, "azure/", 23, "gpt-4.1-nano-2025-04-14", S_2490ff77, 7) \
    X(S_9e9e69a6, 6, "azure/", 10, "gpt-4.1.ft") \
    Y(S_b54d0ceb, 6, "azure/", 15, "gpt-4.5-preview", S_f3c08385, 7) \
    X(S_1111746e, 6, "azure/", 26, "gpt-4.5-preview-2025-02-27") \
    Y(S_5a4a113e, 6, "azure/", 6, "gpt-4o", S_130a9425, 7) \
    Y(S_d8529fdd, 6, "azure/", 17, "gpt-4o-2024-05-13", S_7f7d16f4, 7) \
    Y(S_a90d886e, 6, "azure/", 17, "gpt-4o-2024-08-06", S_be4c5a9b, 7) \
    X(S_df47dada, 6, "azure/", 20, "gpt-4o-2024-08-06.ft") \
    Y(S_c5348335, 6, "azure/", 17, "gpt-4o-2024-11-20", S_ca830b29, 7) \
    X(S_e6389fad, 6, "azure/", 31, "gpt-4o-audio-preview-2024-12-17") \
    Y(S_4c3c80c1, 6, "azure/", 11, "gpt-4o-mini", S_fc80d7d3, 7) \
    Y(S_d6fa5eaf, 6, "azure/", 22, "gpt-4o-mini-2024-07-18", S_7b1484f0, 7) \
    X(S_e98384fc, 6, "azure/", 25, "gpt-4o-mini-2024-07-18.ft") \
    X(S_0a195cc0, 6, "azure/", 28, "gpt-4o-mini-realtime-preview") \
    X(S_a81e2af6, 6, "azure/", 39, "gpt-4o-mini-realtime-preview-2024-12-17") \
    Y(S_f540043c, 6, "azure/", 26, "gpt-4o-mini-search-preview", S_aea437b6, 7) \
    X(S_6ff5abab, 6, "azure/", 37, "gpt-4o-mini-search-preview-2025-03-11") \
    X(S_eba4e816, 6, "azure/", 22, "gpt-4o-mini-transcribe") \
    X(S_adf85c3c, 6, "azure/", 15, "gpt-4o-mini-tts") \
    X(S_f7c0c440, 6, "azure/", 14, "gpt-4o-mini.ft") \
    X(S_c59b5034, 6, "azure/", 23, "gpt-4o-realtime-preview") \
    X(S_bf862e1b, 6, "azure/", 34, "gpt-4o-realtime-preview-2024-10-01") \
    X(S_2fbed65d, 6, "azure/", 34, "gpt-4o-realtime-preview-2024-12-17") \
    X(S_244c8fc9, 6, "azure/", 34, "gpt-4o-realtime-preview-2025-06-03") \
    Y(S_9a5b3333, 6, "azure/", 21, "gpt-4o-search-preview", S_ee3393da, 7) \
    X(S_d6b6ddaa, 6, "azure/", 32, "gpt-4o-search-preview-2025-03-11") \
    X(S_82085c79, 6, "azure/", 17, "gpt-4o-transcribe") \
    X(S_88490eb9, 6, "azure/", 25, "gpt-4o-transcribe-diarize") \
    X(S_d069a6ea, 6, "azure/", 9, "gpt-4o.ft") \
    Y(S_d6245da2, 6, "azure/", 5, "gpt-5", S_d8be35ba, 7) \
    Y(S_de8f508e, 6, "azure/", 16, "gpt-5-2025-08-07", S_eff1ec40, 7) \
    Y(S_7375fe7d, 6, "azure/", 10, "gpt-5-chat", S_6823934c, 7) \
    X(S_f8492084, 6, "azure/", 21, "gpt-5-chat-2025-10-03") \
    X(S_c2594808, 6, "azure/", 17, "gpt-5-chat-latest") \
    Y(S_3db1a78f, 6, "azure/", 11, "gpt-5-codex", S_26cf4aff, 7) \
    Y(S_21668272, 6, "azure/", 10, "gpt-5-mini", S_6bc914a5, 7) \
    Y(S_21470ae4, 6, "azure/", 21, "gpt-5-mini-2025-08-07", S_34a3278b, 7) \
    Y(S_56c10da7, 6, "azure/", 10, "gpt-5-nano", S_1d1d0ebf, 7) \
    Y(S_34bb0420, 6, "azure/", 21, "gpt-5-nano-2025-08-07", S_1c918ca1, 7) \
    Y(S_f70e528f, 6, "azure/", 9, "gpt-5-pro", S_116c1ef5, 7) \
    Y(S_b050cd50, 6, "azure/", 20, "gpt-5-pro-2025-10-06", S_9ddca235, 7) \
    X(S_2d22c36d, 6, "azure/", 16, "gpt-5-search-api") \
    X(S_0652cb66, 6, "azure/", 27, "gpt-5-search-api-2025-10-14") \
    Y(S_cca6e1d6, 6, "azure/", 7, "gpt-5.1", S_c12d13dd, 7) \
    X(S_4db173ef, 6, "azure/", 18, "gpt-5.1-2025-11-13") \
    Y(S_4a7f8b15, 6, "azure/", 12, "gpt-5.1-chat", S_4c27d583, 7) \
    X(S_96f983c0, 6, "azure/", 23, "gpt-5.1-chat-2025-11-13") \
    Y(S_ab5bea8e, 6, "azure/", 13, "gpt-5.1-codex", S_4eb4d40e, 7) \
    X(S_76341f8e, 6, "azure/", 24, "gpt-5.1-codex-2025-11-13") \
    Y(S_e67faddc, 6, "azure/", 17, "gpt-5.1-codex-max", S_5f0541f3, 7) \
    Y(S_9416db4a, 6, "azure/", 18, "gpt-5.1-codex-mini", S_0b70235b, 7) \
    X(S_1ae2bf7c, 6, "azure/", 29, "gpt-5.1-codex-mini-2025-11-13") \
    Y(S_76ca3413, 6, "azure/", 7, "gpt-5.2", S_bde903b6, 7) \
    X(S_de50f57c, 6, "azure/", 18, "gpt-5.2-2025-12-11") \
    Y(S_9b8891b0, 6, "azure/", 12, "gpt-5.2-chat", S_733a2416, 7) \
    X(S_e51ce167, 6, "azure/", 23, "gpt-5.2-chat-2025-12-11") \
    Y(S_4e8b16f6, 6, "azure/", 13, "gpt-5.2-codex", S_c284d3d7, 7) \
    Y(S_ccbc073f, 6, "azure/", 11, "gpt-5.2-pro", S_4e94053d, 7) \
    X(S_7616d955, 6, "azure/", 22, "gpt-5.2-pro-2025-12-11") \
    Y(S_7c711ead, 6, "azure/", 12, "gpt-5.3-chat", S_7bbcf690, 7) \
    Y(S_9bd44a08, 6, "azure/", 13, "gpt-5.3-codex", S_e4a87826, 7) \
    X(S_4440c2e8, 6, "azure/", 19, "gpt-5.3-codex-spark") \
    Y(S_63ad1699, 6, "azure/", 7, "gpt-5.4", S_6488decb, 7) \
    X(S_86714bb7, 6, "azure/", 18, "gpt-5.4-2026-03-05") \
    Y(S_46a65748, 6, "azure/", 12, "gpt-5.4-mini", S_60cfdeb0, 7) \
    X(S_f4a95953, 6, "azure/", 23, "gpt-5.4-mini-2026-03-17") \
    Y(S_a08c4634, 6, "azure/", 12, "gpt-5.4-nano", S_b39ad739, 7) \
    X(S_3f690fb1, 6, "azure/", 23, "gpt-5.4-nano-2026-03-17") \
    Y(S_91a83c38, 6, "azure/", 11, "gpt-5.4-pro", S_86e396d6, 7) \
    X(S_2c5b9f68, 6, "azure/", 22, "gpt-5.4-pro-2026-03-05") \
    Y(S_26a94ed7, 6, "azure/", 7, "gpt-5.5", S_9f49b42c, 7) \
    X(S_674c1c8f, 6, "azure/", 18, "gpt-5.5-2026-04-23") \
    X(S_1e01d79e, 6, "azure/", 18, "gpt-5.5-2026-04-24") \
    Y(S_a591bf09, 6, "azure/", 11, "gpt-5.5-pro", S_4060e1db, 7) \
    X(S_b68796ec, 6, "azure/", 22, "gpt-5.5-pro-2026-04-23") \
    X(S_98280ce6, 6, "azure/", 7, "gpt-5.6") \
    X(S_536b8781, 6, "azure/", 18, "gpt-5.6-2026-07-09") \
    X(S_a6934e1b, 6, "azure/", 13, "gpt-5.6-cyber") \
    Y(S_28a09ae9, 6, "azure/", 12, "gpt-5.6-luna", S_178ee9d9, 14) \
    X(S_f7fd9663, 6, "azure/", 23, "gpt-5.6-luna-2026-07-09") \
    Y(S_6f5e21d8, 6, "azure/", 11, "gpt-5.6-sol", S_9e833a2b, 14) \
    X(S_56f03da7, 6, "azure/", 22, "gpt-5.6-sol-2026-07-09") \
    Y(S_48fd7ca5, 6, "azure/", 13, "gpt-5.6-terra", S_489592d1, 14) \
    X(S_8a35da8a, 6, "azure/", 24, "gpt-5.6-terra-2026-07-09") \
    Y(S_e5f0b57e, 6, "azure/", 11, "gpt-6-astra", S_faa9eb20, 14) \
    X(S_b67ac968, 6, "azure/", 11, "gpt-6-cyber") \
    Y(S_d5af78b5, 6, "azure/", 10, "gpt-6-luna", S_092010d0, 14) \
    Y(S_13714878, 6, "azure/", 9, "gpt-6-sol", S_f9bf72c3, 14) \
    Y(S_d934a6ac, 6, "azure/", 11, "gpt-6.1-sol", S_707174bc, 14) \
    Y(S_8fd51958, 6, "azure/", 13, "gpt-6.1-terra", S_c160a26d, 14) \
    Y(S_18fa7c59, 6, "azure/", 13, "gpt-6.2-astra", S_869f3a13, 14) \
    Y(S_e016d6da, 6, "azure/", 11, "gpt-6.2-sol", S_7db2b698, 14) \
    Y(S_6e12ffc6, 6, "azure/", 9, "gpt-audio", S_e6cc7973, 7) \
    X(S_14fad617, 6, "azure/", 24, "gpt-audio-1.5-2026-02-23") \
    X(S_2f6055f7, 6, "azure/", 20, "gpt-audio-2025-08-28") \
    Y(S_d22ec300, 6, "azure/", 14, "gpt-audio-mini", S_30d5259e, 7) \
    X(S_6cbc3d92, 6, "azure/", 25, "gpt-audio-mini-2025-10-06") \
    X(S_c77e99ac, 6, "azure/", 11, "gpt-image-1") \
    X(S_8b0079ce, 6, "azure/", 16, "gpt-image-1-mini") \
    X(S_63e02110, 6, "azure/", 22, "gpt-image-2-2026-04-21") \
    X(S_bca5fb71, 6, "azure/", 19, "gpt-image-2.5-flare") \
    X(S_3567db11, 6, "azure/", 22, "gpt-image-2.5-sunburst") \
    Y(S_a9acc05e, 6, "azure/", 12, "gpt-oss-120b", S_66cbb24f, 7) \
    X(S_39631eed, 6, "azure/", 12, "gpt-realtime") \
    X(S_af22bd69, 6, "azure/", 16, "gpt-realtime-1.5") \
    X(S_01f7eecb, 6, "azure/", 27, "gpt-realtime-1.5-2026-02-23") \
    X(S_2db79e20, 6, "azure/", 14, "gpt-realtime-2") \
    X(S_cbfa5a18, 6, "azure/", 16, "gpt-realtime-2.1") \
    X(S_63e73d46, 6, "azure/", 21, "gpt-realtime-2.1-mini") \
    X(S_62ac9bb2, 6, "azure/", 23, "gpt-realtime-2025-08-28") \
    X(S_0f6a3919, 6, "azure/", 17, "gpt-realtime-mini") \
    X(S_5d2c5a0d, 6, "azure/", 28, "gpt-realtime-mini-2025-10-06") \
    X(S_e43d36b3, 6, "azure/", 28, "gpt-realtime-mini-2025-12-15") \
    Y(S_95bd7278, 6, "azure/", 6, "grok-3", S_7238c079, 5) \
    Y(S_5c5cc546, 6, "azure/", 11, "grok-3-beta", S_6ed91b9a, 5) \
    X(S_40953e7b, 6, "azure/", 16, "grok-3-fast-beta") \
    Y(S_d14ef607, 6, "azure/", 11, "grok-3-mini", S_133e6ccf, 5) \
    Y(S_91fe0589, 6, "azure/", 16, "grok-3-mini-beta", S_d3c4a68f, 5) \
    X(S_75c27b98, 6, "azure/", 21, "grok-3-mini-fast-beta") \
    Y(S_631d72ad, 6, "azure/", 6, "grok-4", S_856728ba, 5) \
    X(S_7bbc9db9, 6, "azure/", 27, "grok-4-1-fast-non-reasoning") \
    X(S_5b954fd4, 6, "azure/", 23, "grok-4-1-fast-reasoning") \
    X(S_b07c949b, 6, "azure/", 23, "grok-4-20-non-reasoning") \
    X(S_42a94b9b, 6, "azure/", 19, "grok-4-20-reasoning") \
    X(S_8400bba8, 6, "azure/", 25, "grok-4-fast-non-reasoning") \
    X(S_2484bd01, 6, "azure/", 21, "grok-4-fast-reasoning") \
    X(S_e14172ac, 6, "azure/", 33, "grok-4.20-beta-0309-non-reasoning") \
    X(S_00d7c7b7, 6, "azure/", 29, "grok-4.20-beta-0309-reasoning") \
    Y(S_0df305ca, 6, "azure/", 8, "grok-4.3", S_cf4bc151, 4) \
    Y(S_63678b67, 6, "azure/", 16, "grok-code-fast-1", S_b58e6219, 5) \
    Y(S_b378d007, 6, "azure/", 15, "jamba-1.5-large", S_b64b0607, 0) \
    Y(S_c6e8f835, 6, "azure/", 14, "jamba-1.5-mini", S_258bbf27, 0) \
    Y(S_78b2737a, 6, "azure/", 14, "jamba-instruct", S_0154c4ac, 5) \
    Y(S_7e48495c, 6, "azure/", 9, "kimi-k2.5", S_db11e778, 11) \
    Y(S_9391d3e7, 6, "azure/", 9, "kimi-k2.6", S_8f7e2f95, 11) \
    Y(S_fa9b1442, 6, "azure/", 12, "ministral-3b", S_5a0ea3e3, 10) \
    X(S_2dc555e1, 6, "azure/", 17, "ministral-3b-2410") \
    Y(S_fb20cb12, 6, "azure/", 13, "mistral-large", S_b489b4a7, 10) \
    X(S_1fa2ffa2, 6, "azure/", 18, "mistral-large-2402") \
    Y(S_288bbb17, 6, "azure/", 18, "mistral-large-2407", S_2000e894, 10) \
    X(S_1e4961ae, 6, "azure/", 15, "mistral-large-3") \
    X(S_8d838a18, 6, "azure/", 20, "mistral-large-latest") \
    X(S_5a1d8a12, 6, "azure/", 19, "mistral-medium-2505") \
    Y(S_1b68679d, 6, "azure/", 18, "mistral-medium-3-5", S_dff2ffe2, 10) \
    Y(S_15adc51c, 6, "azure/", 12, "mistral-nemo", S_6452a4cf, 5) \
    X(S_948f39af, 6, "azure/", 18, "mistral-small-2503") \
    X(S_6616ee0e, 6, "azure/", 12, "model-router") \
    X(S_a792d82d, 6, "azure/", 12, "model_router") \
    Y(S_9069046e, 6, "azure/", 2, "o1", S_a25ac5f7, 7) \
    Y(S_a02603cb, 6, "azure/", 13, "o1-2024-12-17", S_5dfe915a, 7) \
    Y(S_2e1ce162, 6, "azure/", 7, "o1-mini", S_aa200039, 7) \
    Y(S_9d0abc74, 6, "azure/", 18, "o1-mini-2024-09-12", S_7e9e0587, 7) \
    Y(S_90fdeb81, 6, "azure/", 10, "o1-preview", S_00cd774a, 7) \
    Y(S_c5bb2fbd, 6, "azure/", 21, "o1-preview-2024-09-12", S_4a1acd18, 7) \
    Y(S_a9cfaf99, 6, "azure/", 6, "o1-pro", S_f78c1dac, 7) \
    X(S_b1aed747, 6, "azure/", 17, "o1-pro-2025-03-19") \
    Y(S_126e6372, 6, "azure/", 2, "o3", S_b065a4ce, 7) \
    Y(S_c8bfb2bc, 6, "azure/", 13, "o3-2025-04-16", S_cad5d0f1, 7) \
    Y(S_a22044cc, 6, "azure/", 16, "o3-deep-research", S_a52679d2, 7) \
    X(S_e51ebf9c, 6, "azure/", 27, "o3-deep-research-2025-06-26") \
    Y(S_7ae0873d, 6, "azure/", 7, "o3-mini", S_eaa517dc, 7) \
    Y(S_04d7ebdd, 6, "azure/", 18, "o3-mini-2025-01-31", S_d4593d5f, 7) \
    Y(S_88cbc3f6, 6, "azure/", 6, "o3-pro", S_87ace12b, 7) \
    Y(S_35e157fe, 6, "azure/", 17, "o3-pro-2025-06-10", S_e320fcac, 7) \
    Y(S_209f2e1b, 6, "azure/", 7, "o4-mini", S_e5f74136, 7) \
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
    X(S_9f8b6253, 6, "azure/", 16, "text-davinci-003") \
    Y(S_63f27e0e, 6, "azure/", 22, "text-embedding-3-large", S_e26e191a, 7) \
    X(S_2ba96795, 6, "azure/", 22, "text-embedding-3-small") \
    X(S_4af524cb, 6, "azure/", 18, "text-embedding-ada") \
    X(S_03f59e98, 6, "azure/", 22, "text-embedding-ada-002") \
    X(S_fd159d8e, 6, "azure/", 25, "text-embedding-ada-002-v2") \
    X(S_92bdfe5f, 6, "azure/", 7, "whisper") \
    X(S_855bc7be, 6, "azure/", 9, "whisper-1") \
    Y(S_b1729493, 6, "azure/", 16, "wizardlm-2-8x22b", S_303d7f44, 10) \
    X(S_75c38991, 0, "", 8, "azure_ai") \
    X(S_93894f51, 0, "", 12, "azure_openai") \
    X(S_44892e26, 0, "", 11, "azureopenai") \
    X(S_f19656b7, 0, "", 4, "baai") \
    X(S_6ff278bd, 5, "baai/", 16, "bge-base-en-v1.5") \
    Y(S_9e4c64b9, 5, "baai/", 17, "bge-large-en-v1.5", S_8387bf84, 5) \
    X(S_6f5478ad, 5, "baai/", 23, "bge-multilingual-gemma2") \
    X(S_a89151ba, 0, "", 5, "baidu") \
    X(S_6261127c, 6, "baidu/", 17, "ERNIE-4.5-21B-A3B") \
    X(S_5f4abf99, 6, "baidu/", 24, "ERNIE-4.5-300B-A47B-Base") \
    X(S_acfc6b72, 6, "baidu/", 20, "ERNIE-4.5-VL-28B-A3B") \
    X(S_071296c8, 6, "baidu/", 27, "ERNIE-4.5-VL-424B-A47B-Base") \
    Y(S_6d9d8c9f, 6, "baidu/", 12, "paddleocr-vl", S_4e3c8134, 13) \
    X(S_add1d262, 0, "", 7, "baseten") \
    X(S_fbe6ebc0, 8, "baseten/", 22, "MiniMaxAI/MiniMax-M2.5") \
    X(S_a6523deb, 8, "baseten/", 28, "deepseek-ai/DeepSeek-V3-0324") \
    X(S_63f8f246, 8, "baseten/", 25, "deepseek-ai/DeepSeek-V3.1") \
    X(S_ad002eba, 8, "baseten/", 34, "deepseek-ai/DeepSeek-V4-Flash-0731") \
    X(S_8add57b2, 8, "baseten/", 27, "deepseek-ai/DeepSeek-V4-Pro") \
    X(S_1134c864, 8, "baseten/", 32, "deepseek-ai/DeepSeek-V4-Pro-0813") \
    X(S_996301ef, 8, "baseten/", 31, "deepseek-ai/DeepSeek-V4.1-Flash") \
    X(S_04401a5f, 8, "baseten/", 41, "deepseek-ai/DeepSeek-V4.1-Flash-1017-Fast") \
    X(S_3eedea3a, 8, "baseten/", 36, "deepseek-ai/DeepSeek-V4.1-Flash-Fast") \
    X(S_dda50397, 8, "baseten/", 32, "moonshotai/Kimi-K2-Instruct-0905") \
    X(S_f7860c86, 8, "baseten/", 27, "moonshotai/Kimi-K2-Thinking") \
    X(S_28a2cedc, 8, "baseten/", 20, "moonshotai/Kimi-K2.5") \
    X(S_e7b6937e, 8, "baseten/", 20, "moonshotai/Kimi-K2.6") \
    X(S_2928b2e4, 8, "baseten/", 25, "moonshotai/Kimi-K2.7-Code") \
    X(S_4816f8cf, 8, "baseten/", 18, "moonshotai/Kimi-K3") \
    X(S_54cb8b60, 8, "baseten/", 24, "moonshotai/Kimi-K3.1-Pro") \
    X(S_cbcad9ec, 8, "baseten/", 40, "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B") \
    X(S_f3a187ad, 8, "baseten/", 25, "nvidia/Nemotron-120B-A12B") \
    X(S_de75ca20, 8, "baseten/", 19, "openai/gpt-oss-120b") \
    X(S_dd221551, 8, "baseten/", 24, "thinkingmachines/inkling") \
    X(S_196187a9, 8, "baseten/", 30, "thinkingmachines/inkling-small") \
    X(S_926ec37e, 8, "baseten/", 15, "zai-org/GLM-4.7") \
    X(S_6163d66b, 8, "baseten/", 15, "zai-org/GLM-5.2") \
    X(S_65d23a11, 8, "baseten/", 20, "zai-org/GLM-5.2-Fast") \
    X(S_1aa8d75f, 8, "baseten/", 15, "zai-org/GLM-5.3") \
    X(S_63efa682, 8, "baseten/", 21, "zai-org/GLM-5.3-Flash") \
    X(S_0e240083, 0, "", 16, "bedrock-converse") \
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
    Y(S_92dea9b5, 8, "bedrock/", 28, "amazon.titan-text-express-v1", S_58a01f60, 0) \
    Y(S_14422b2b, 8, "bedrock/", 25, "amazon.titan-text-lite-v1", S_076def9b, 0) \
    Y(S_f06bab83, 8, "bedrock/", 30, "amazon.titan-text-premier-v1:0", S_e60b6acf, 0) \
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
    Y(S_0c8b7ba9, 8, "bedrock/", 26, "claude-3-5-sonnet-20240620", S_bda2df8c, 0) \
    Y(S_f2ef031c, 8, "bedrock/", 26, "claude-3-5-sonnet-20241022", S_5e10c018, 0) \
    Y(S_d80ee314, 8, "bedrock/", 26, "claude-3-7-sonnet-20250219", S_e55f3b37, 0) \
    Y(S_c5dcb769, 8, "bedrock/", 23, "claude-3-haiku-20240307", S_91090c0d, 0) \
    Y(S_75ecbe85, 8, "bedrock/", 22, "claude-3-opus-20240229", S_174688c8, 0) \
    Y(S_44e46be1, 8, "bedrock/", 24, "claude-3-sonnet-20240229", S_1510e818, 0) \
    Y(S_96db8e6f, 8, "bedrock/", 14, "claude-fable-5", S_d4cdf8cd, 17) \
    Y(S_13e3a651, 8, "bedrock/", 16, "claude-fable-5-1", S_e12f6882, 17) \
    Y(S_0eb7597b, 8, "bedrock/", 25, "claude-haiku-4-5-20251001", S_5702bc24, 7) \
    X(S_b674fab3, 8, "bedrock/", 14, "claude-instant") \
    Y(S_d44b076a, 8, "bedrock/", 24, "claude-opus-4-1-20250805", S_3feb9bb9, 0) \
    Y(S_eb4773ab, 8, "bedrock/", 22, "claude-opus-4-20250514", S_7cac6784, 0) \
    Y(S_e775d3a4, 8, "bedrock/", 24, "claude-opus-4-5-20251101", S_b12b3a9f, 7) \
    Y(S_6d4ec791, 8, "bedrock/", 15, "claude-opus-4-6", S_77e70352, 17) \
    Y(S_21e35b14, 8, "bedrock/", 15, "claude-opus-4-7", S_e9ba62ee, 17) \
    Y(S_6c31fde6, 8, "bedrock/", 15, "claude-opus-4-8", S_5e3f5217, 17) \
    Y(S_6fbac708, 8, "bedrock/", 13, "claude-opus-5", S_3ad0dcda, 17) \
    Y(S_d4a4ffda, 8, "bedrock/", 15, "claude-opus-5-5", S_a29721bc, 17) \
    Y(S_d5c79ce8, 8, "bedrock/", 24, "claude-sonnet-4-20250514", S_4cfcdc05, 0) \
    Y(S_2b7447a9, 8, "bedrock/", 26, "claude-sonnet-4-5-20250929", S_b3d10ab5, 7) \
    Y(S_d0531872, 8, "bedrock/", 31, "claude-sonnet-4-5-20250929-v1:0", S_c9d323f2, 17) \
    Y(S_4c2cb5c5, 8, "bedrock/", 17, "claude-sonnet-4-6", S_9967b41a, 17) \
    Y(S_88340b47, 8, "bedrock/", 20, "claude-sonnet-4-6-v1", S_7be93b50, 17) \
    Y(S_06887c91, 8, "bedrock/", 15, "claude-sonnet-5", S_bceb745d, 17) \
    X(S_3d345540, 8, "bedrock/", 29, "cohere.command-light-text-v14") \
    X(S_055eac1c, 8, "bedrock/", 26, "cohere.command-r-plus-v1:0") \
    X(S_c4d29a34, 8, "bedrock/", 21, "cohere.command-r-v1:0") \
    X(S_417c5c6f, 8, "bedrock/", 23, "cohere.command-text-v14") \
    X(S_653a3fd4, 8, "bedrock/", 23, "cohere.embed-english-v3") \
    X(S_5d3a4c83, 8, "bedrock/", 28, "cohere.embed-multilingual-v3") \
    X(S_cf3cdad4, 8, "bedrock/", 17, "cohere.embed-v4:0") \
    X(S_c94522a4, 8, "bedrock/", 16, "deepseek.r1-v1:0") \
    X(S_67440d31, 8, "bedrock/", 16, "deepseek.v3-v1:0") \
    X(S_6b3d163f, 8, "bedrock/", 13, "deepseek.v3.1") \
    X(S_41d8aa17, 8, "bedrock/", 13, "deepseek.v3.2") \
    X(S_e3097f29, 8, "bedrock/", 24, "eu.amazon.nova-lite-v1:0") \
    X(S_0e5e5001, 8, "bedrock/", 25, "eu.amazon.nova-micro-v1:0") \
    X(S_e0f7c7f6, 8, "bedrock/", 23, "eu.amazon.nova-pro-v1:0") \
    X(S_fe514fb9, 8, "bedrock/", 44, "eu.anthropic.claude-sonnet-4-5-20250929-v1:0") \
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
    X(S_d589b263, 8, "bedrock/", 29, "meta.llama3-70b-instruct-v1:0") \
    X(S_7b4cd3ed, 8, "bedrock/", 28, "meta.llama3-8b-instruct-v1:0") \
    X(S_f10d7933, 8, "bedrock/", 38, "meta.llama4-maverick-17b-instruct-v1:0") \
    X(S_e2f47263, 8, "bedrock/", 35, "meta.llama4-scout-17b-instruct-v1:0") \
    X(S_91ff47cd, 8, "bedrock/", 18, "minimax.minimax-m2") \
    X(S_7892c442, 8, "bedrock/", 20, "minimax.minimax-m2.1") \
    X(S_b19a4819, 8, "bedrock/", 20, "minimax.minimax-m2.5") \
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
    X(S_cf6da8eb, 8, "bedrock/", 27, "nvidia.nemotron-nano-12b-v2") \
    X(S_3a9d503c, 8, "bedrock/", 26, "nvidia.nemotron-nano-3-30b") \
    X(S_e5774715, 8, "bedrock/", 28, "nvidia.nemotron-nano-3-30b:0") \
    X(S_18057c5f, 8, "bedrock/", 26, "nvidia.nemotron-nano-9b-v2") \
    X(S_ca10b79b, 8, "bedrock/", 28, "nvidia.nemotron-nano-9b-v2:0") \
    X(S_f61a511f, 8, "bedrock/", 28, "nvidia.nemotron-super-3-120b") \
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
    X(S_66cbb24f, 8, "bedrock/", 19, "openai.gpt-oss-120b") \
    Y(S_6a4e4e6c, 8, "bedrock/", 23, "openai.gpt-oss-120b-1:0", S_c2be47a5, 7) \
    X(S_ca498c24, 8, "bedrock/", 18, "openai.gpt-oss-20b") \
    Y(S_be1c86d6, 8, "bedrock/", 22, "openai.gpt-oss-20b-1:0", S_1153498b, 7) \
    X(S_8d19e2c1, 8, "bedrock/", 29, "openai.gpt-oss-safeguard-120b") \
    X(S_346ef019, 8, "bedrock/", 28, "openai.gpt-oss-safeguard-20b") \
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
    X(S_046db46c, 8, "bedrock/", 27, "regional.openai.gpt-5.6-sol") \
    X(S_f3a83afa, 8, "bedrock/", 33, "twelvelabs.marengo-embed-2-7-v1:0") \
    X(S_bbeca3c1, 8, "bedrock/", 56, "us-east-1/1-month-commitment/anthropic.claude-instant-v1") \
    X(S_48769005, 8, "bedrock/", 48, "us-gov.anthropic.claude-3-5-sonnet-20240620-v1:0") \
    X(S_d74b52c8, 8, "bedrock/", 48, "us-gov.anthropic.claude-3-7-sonnet-20250219-v1:0") \
    X(S_6a1692de, 8, "bedrock/", 45, "us-gov.anthropic.claude-3-haiku-20240307-v1:0") \
    X(S_448a5b5a, 8, "bedrock/", 47, "us-gov.anthropic.claude-haiku-4-5-20251001-v1:0") \
    X(S_289d1c88, 8, "bedrock/", 32, "us-gov.anthropic.claude-opus-4-8") \
    X(S_c04e3c15, 8, "bedrock/", 48, "us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0") \
    X(S_c000e841, 8, "bedrock/", 32, "us-gov.anthropic.claude-sonnet-5") \
    X(S_c2be47a5, 8, "bedrock/", 30, "us-gov.openai.gpt-oss-120b-1:0") \
    X(S_1153498b, 8, "bedrock/", 29, "us-gov.openai.gpt-oss-20b-1:0") \
    X(S_d51d0b62, 8, "bedrock/", 44, "us.anthropic.claude-sonnet-4-5-20250929-v1:0") \
    X(S_e8766d1f, 8, "bedrock/", 21, "us.moonshotai.kimi-k3") \
    X(S_8c838557, 8, "bedrock/", 23, "us.moonshotai.kimi-k3.1") \
    X(S_1264887b, 8, "bedrock/", 15, "us.xai.grok-4.7") \
    X(S_a5ac9c75, 8, "bedrock/", 14, "us.zai.glm-5.3") \
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
    Y(S_26c76dea, 18, "black-forest-labs/", 16, "flux-kontext-max", S_798a528b, 26) \
    Y(S_7cf75bb7, 18, "black-forest-labs/", 16, "flux-kontext-pro", S_ec53e4b4, 26) \
    X(S_b6ce15bf, 0, "", 3, "ca.") \
    X(S_db61f404, 0, "", 10, "canopylabs") \
    X(S_200dc72f, 0, "", 11, "cerebras-ai") \
    Y(S_f7b85028, 9, "cerebras/", 11, "gemma-4-31b", S_4f376230, 7) \
    Y(S_23122703, 9, "cerebras/", 12, "gpt-oss-120b", S_66cbb24f, 7) \
    X(S_18249f61, 9, "cerebras/", 13, "llama-3.3-70b") \
    X(S_c90c4631, 9, "cerebras/", 12, "llama3.1-70b") \
    X(S_8257853f, 9, "cerebras/", 11, "llama3.1-8b") \
    X(S_95d56414, 9, "cerebras/", 30, "qwen-3-235b-a22b-instruct-2507") \
    X(S_29c68d61, 9, "cerebras/", 10, "qwen-3-32b") \
    X(S_7b78327f, 9, "cerebras/", 12, "qwen-3.8-27b") \
    X(S_07b6ab59, 9, "cerebras/", 11, "zai-glm-4.6") \
    X(S_3263b8b7, 9, "cerebras/", 11, "zai-glm-4.7") \
    X(S_6a89ad1d, 0, "", 11, "cl100k_base") \
    X(S_c85fd877, 0, "", 11, "claude-2026") \
    X(S_aca83fc3, 0, "", 8, "claude-3") \
    X(S_72e8088a, 0, "", 6, "cohere") \
    X(S_8d9eb5e4, 0, "", 11, "cohere-chat") \
    X(S_f73e3b8a, 0, "", 14, "cohere-command") \
    X(S_e439bec0, 7, "cohere/", 20, "c4ai-aya-expanse-32b") \
    X(S_dbd3f029, 7, "cohere/", 19, "c4ai-aya-expanse-8b") \
    X(S_8877a967, 7, "cohere/", 22, "command-a-plus-05-2026") \
    X(S_3894ee60, 7, "cohere/", 27, "command-a-reasoning-08-2025") \
    X(S_dd7c8d55, 7, "cohere/", 27, "command-a-translate-08-2025") \
    X(S_9ca87fd6, 7, "cohere/", 24, "command-a-vision-07-2025") \
    X(S_bdd0e034, 7, "cohere/", 13, "command-light") \
    X(S_08e252f2, 7, "cohere/", 11, "command-r7b") \
    X(S_f98929de, 7, "cohere/", 26, "command-r7b-arabic-02-2025") \
    X(S_fd210817, 7, "cohere/", 24, "embed-english-light-v2.0") \
    X(S_1eb89dfb, 7, "cohere/", 24, "embed-english-light-v3.0") \
    X(S_2dfca69a, 7, "cohere/", 18, "embed-english-v2.0") \
    X(S_52501076, 7, "cohere/", 18, "embed-english-v3.0") \
    X(S_bcd60bcb, 7, "cohere/", 29, "embed-multilingual-light-v3.0") \
    X(S_256fa312, 7, "cohere/", 23, "embed-multilingual-v2.0") \
    X(S_0834ab75, 7, "cohere/", 23, "embed-multilingual-v3.0") \
    X(S_3b223103, 7, "cohere/", 10, "embed-v4.0") \
    X(S_87f99a78, 7, "cohere/", 19, "rerank-english-v3.0") \
    X(S_86122258, 7, "cohere/", 24, "rerank-multilingual-v3.0") \
    X(S_b1c21a94, 7, "cohere/", 11, "rerank-v3.5") \
    X(S_87690108, 0, "", 11, "cohere_chat") \
    X(S_3093b9c7, 0, "", 9, "converse/") \
    X(S_8348e091, 0, "", 9, "coreweave") \
    X(S_dc4cb570, 0, "", 9, "dashscope") \
    X(S_6cb005c0, 0, "", 10, "deepcogito") \
    Y(S_9dd7d63f, 11, "deepcogito/", 26, "cogito-v1-preview-llama-3b", S_4908a35c, 26) \
    Y(S_7fbb64e9, 11, "deepcogito/", 27, "cogito-v1-preview-llama-70b", S_11cd61e0, 26) \
    Y(S_b57e49a4, 11, "deepcogito/", 26, "cogito-v1-preview-llama-8b", S_093f7d62, 26) \
    Y(S_160abab8, 11, "deepcogito/", 26, "cogito-v1-preview-qwen-14b", S_5c10f2b6, 26) \
    Y(S_7219727f, 11, "deepcogito/", 26, "cogito-v1-preview-qwen-32b", S_bac81d21, 26) \
    X(S_6f7ac182, 0, "", 8, "deepseek") \
    X(S_65b9a5fc, 0, "", 11, "deepseek-v4") \
    Y(S_7ed68eeb, 9, "deepseek/", 23, "DeepSeek-Prover-V2-671B", S_d9b201cc, 12) \
    Y(S_2cd3aec6, 9, "deepseek/", 11, "DeepSeek-R1", S_355e5f05, 12) \
    Y(S_d1a858bd, 9, "deepseek/", 16, "DeepSeek-R1-0528", S_9d6540fd, 12) \
    X(S_50e43a72, 9, "deepseek/", 25, "DeepSeek-R1-0528-Qwen3-8B") \
    Y(S_1803333c, 9, "deepseek/", 29, "DeepSeek-R1-Distill-Llama-70B", S_92a3ab34, 12) \
    Y(S_7b7cdcf6, 9, "deepseek/", 28, "DeepSeek-R1-Distill-Llama-8B", S_10aeaa82, 12) \
    Y(S_566d928c, 9, "deepseek/", 29, "DeepSeek-R1-Distill-Qwen-1.5B", S_21036fb5, 12) \
    Y(S_ff312b06, 9, "deepseek/", 28, "DeepSeek-R1-Distill-Qwen-14B", S_98981fa2, 12) \
    Y(S_92b17bbf, 9, "deepseek/", 28, "DeepSeek-R1-Distill-Qwen-32B", S_be39b65a, 12) \
    Y(S_be2431cb, 9, "deepseek/", 27, "DeepSeek-R1-Distill-Qwen-7B", S_875d7c4e, 12) \
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
    Y(S_f309956f, 9, "deepseek/", 11, "deepseek-v3", S_94c48673, 26) \
    X(S_573dcd65, 0, "", 11, "deepseek_ai") \
    X(S_2843b3bd, 0, "", 10, "doubleword") \
    X(S_1cd3836a, 11, "doubleword/", 18, "Qwen/Qwen3-14B-FP8") \
    X(S_62ce4e18, 11, "doubleword/", 23, "Qwen/Qwen3-Embedding-8B") \
    X(S_53bdec82, 11, "doubleword/", 36, "Qwen/Qwen3-VL-235B-A22B-Instruct-FP8") \
    X(S_50e6cce6, 11, "doubleword/", 34, "Qwen/Qwen3-VL-30B-A3B-Instruct-FP8") \
    X(S_91749cb7, 11, "doubleword/", 24, "Qwen/Qwen3.5-35B-A3B-FP8") \
    X(S_d31ace47, 11, "doubleword/", 22, "Qwen/Qwen3.5-397B-A17B") \
    X(S_90e7c0ca, 11, "doubleword/", 15, "Qwen/Qwen3.5-9B") \
    X(S_68990575, 11, "doubleword/", 24, "Qwen/Qwen3.6-35B-A3B-FP8") \
    X(S_8c3c4d00, 11, "doubleword/", 20, "Qwen/Qwen3.8-27B-FP8") \
    X(S_c3995534, 11, "doubleword/", 29, "deepseek-ai/DeepSeek-V4-Flash") \
    Y(S_77104e12, 11, "doubleword/", 34, "deepseek-ai/DeepSeek-V4-Flash-0731", S_ad002eba, 0) \
    Y(S_19f0f57f, 11, "doubleword/", 27, "deepseek-ai/DeepSeek-V4-Pro", S_8add57b2, 0) \
    Y(S_48628bcd, 11, "doubleword/", 31, "deepseek-ai/DeepSeek-V4.1-Flash", S_996301ef, 0) \
    X(S_457b17fe, 11, "doubleword/", 21, "google/gemma-4-31B-it") \
    X(S_f785fd3c, 11, "doubleword/", 39, "mistralai/Devstral-2-123B-Instruct-2512") \
    Y(S_51e495a4, 11, "doubleword/", 20, "moonshotai/Kimi-K2.6", S_e7b6937e, 0) \
    X(S_74d8fe82, 11, "doubleword/", 18, "moonshotai/kimi-k3") \
    X(S_2cb22d89, 11, "doubleword/", 46, "nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-NVFP4") \
    X(S_255984cf, 11, "doubleword/", 18, "openai/gpt-oss-20b") \
    X(S_d1d18ac2, 11, "doubleword/", 19, "zai-org/GLM-5.1-FP8") \
    X(S_216f8eb2, 11, "doubleword/", 19, "zai-org/GLM-5.2-FP8") \
    X(S_c28505c8, 0, "", 10, "eleutherai") \
    Y(S_bcc0ee66, 11, "eleutherai/", 10, "pythia-12b", S_a377b248, 26) \
    X(S_9b97ac5e, 0, "", 10, "enterprise") \
    X(S_10f98307, 0, "", 12, "essential-ai") \
    Y(S_da877168, 13, "essential-ai/", 14, "Rnj-1-Instruct", S_b1e57ea5, 12) \
    X(S_f5a94854, 0, "", 3, "eu.") \
    X(S_5faa737b, 0, "", 3, "eu/") \
    X(S_0caee180, 0, "", 9, "fireworks") \
    X(S_16cae6c2, 10, "fireworks/", 4, "100b") \
    Y(S_73c65d0f, 10, "fireworks/", 3, "16b", S_6fc971ae, 36) \
    Y(S_58daee03, 10, "fireworks/", 2, "4b", S_1322f230, 14) \
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
    X(S_abae17c1, 10, "fireworks/", 53, "accounts/fireworks/models/qwen3-next-80b-a3b-instruct") \
    X(S_d7709f30, 10, "fireworks/", 53, "accounts/fireworks/models/qwen3-next-80b-a3b-thinking") \
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
    X(S_489587c2, 10, "fireworks/", 55, "accounts/fireworks/models/snorkel-mistral-7b-pairrm-dpo") \
    X(S_b78dfaad, 10, "fireworks/", 55, "accounts/fireworks/models/stable-diffusion-xl-1024-v1-0") \
    X(S_aa0fdcf1, 10, "fireworks/", 39, "accounts/fireworks/models/stablecode-3b") \
    X(S_6fc971ae, 10, "fireworks/", 39, "accounts/fireworks/models/starcoder-16b") \
    X(S_23def0ea, 10, "fireworks/", 38, "accounts/fireworks/models/starcoder-7b") \
    X(S_50aa5aff, 10, "fireworks/", 40, "accounts/fireworks/models/starcoder2-15b") \
    X(S_564aeb16, 10, "fireworks/", 39, "accounts/fireworks/models/starcoder2-3b") \
    X(S_0dca1180, 10, "fireworks/", 39, "accounts/fireworks/models/starcoder2-7b") \
    X(S_ce898942, 10, "fireworks/", 36, "accounts/fireworks/models/toppy-m-7b") \
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
    X(S_6cff714c, 10, "fireworks/", 51, "accounts/fireworks/routers/deepseek-v4p1-flash-spot") \
    X(S_d8b1e813, 10, "fireworks/", 39, "accounts/fireworks/routers/glm-5p1-fast") \
    X(S_9667f772, 10, "fireworks/", 39, "accounts/fireworks/routers/glm-5p2-fast") \
    X(S_849b6187, 10, "fireworks/", 42, "accounts/fireworks/routers/glm-5p2-fast-us") \
    X(S_03f404f7, 10, "fireworks/", 39, "accounts/fireworks/routers/glm-5p3-fast") \
    X(S_2605dfdf, 10, "fireworks/", 39, "accounts/fireworks/routers/glm-5p3-spot") \
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
    Y(S_37536a47, 10, "fireworks/", 13, "dbrx-instruct", S_52325c3a, 11) \
    Y(S_e66e47a6, 10, "fireworks/", 21, "deepseek-flash-latest", S_1a454374, 10) \
    Y(S_16dc3740, 10, "fireworks/", 11, "deepseek-r1", S_3cdbc8ca, 9) \
    Y(S_1e1646d2, 10, "fireworks/", 16, "deepseek-r1-0528", S_08fdadbb, 12) \
    Y(S_ffc3540b, 10, "fireworks/", 11, "deepseek-v3", S_94c48673, 26) \
    Y(S_598eb516, 10, "fireworks/", 16, "deepseek-v3-0324", S_37bddf12, 12) \
    Y(S_93700127, 10, "fireworks/", 13, "deepseek-v3p1", S_28bafd2b, 26) \
    Y(S_69f945fb, 10, "fireworks/", 13, "deepseek-v3p2", S_335187eb, 26) \
    Y(S_9eacc80a, 10, "fireworks/", 17, "deepseek-v4-flash", S_3e7146a3, 9) \
    Y(S_ec194257, 10, "fireworks/", 22, "deepseek-v4-flash-0731", S_18608279, 9) \
    Y(S_ad9b472a, 10, "fireworks/", 15, "deepseek-v4-pro", S_7d489a3a, 9) \
    Y(S_bae1ae01, 10, "fireworks/", 19, "deepseek-v4p1-flash", S_b34258f4, 26) \
    Y(S_f64c2b09, 10, "fireworks/", 24, "deepseek-v4p1-flash-1017", S_07e98d9b, 26) \
    Y(S_f336f7e9, 10, "fireworks/", 29, "deepseek-v4p1-flash-1017-spot", S_f846fa73, 27) \
    Y(S_419ab3dd, 10, "fireworks/", 34, "deepseek-v4p1-flash-1017-ultrafast", S_4ae4b40e, 27) \
    Y(S_2482cc79, 10, "fireworks/", 24, "deepseek-v4p1-flash-spot", S_6cff714c, 27) \
    X(S_f7e3d7f7, 10, "fireworks/", 22, "fireworks-ai/kimi-k2p6") \
    Y(S_685760e1, 10, "fireworks/", 14, "gemma-3-27b-it", S_756dbc50, 7) \
    Y(S_22d5e516, 10, "fireworks/", 7, "glm-4p5", S_e4dedac6, 26) \
    Y(S_273e6c96, 10, "fireworks/", 11, "glm-4p5-air", S_a98f6709, 26) \
    Y(S_790f8e98, 10, "fireworks/", 7, "glm-4p7", S_7e36901f, 26) \
    Y(S_96ba5771, 10, "fireworks/", 5, "glm-5", S_1d7e7c68, 4) \
    Y(S_aabb4aae, 10, "fireworks/", 7, "glm-5p1", S_28e7c215, 26) \
    Y(S_49cb7032, 10, "fireworks/", 12, "glm-5p1-fast", S_d8b1e813, 27) \
    Y(S_3f3179d8, 10, "fireworks/", 7, "glm-5p2", S_26e3cb64, 26) \
    Y(S_f0bd363e, 10, "fireworks/", 12, "glm-5p2-fast", S_9667f772, 27) \
    Y(S_edd819a4, 10, "fireworks/", 15, "glm-5p2-fast-us", S_849b6187, 27) \
    Y(S_cbb0293f, 10, "fireworks/", 7, "glm-5p3", S_b0c90165, 26) \
    Y(S_47f52b9b, 10, "fireworks/", 12, "glm-5p3-fast", S_03f404f7, 27) \
    Y(S_15ed751c, 10, "fireworks/", 13, "glm-5p3-flash", S_d9cfd911, 26) \
    Y(S_1165aac1, 10, "fireworks/", 12, "glm-5p3-spot", S_2605dfdf, 27) \
    Y(S_ab34d5dc, 10, "fireworks/", 15, "glm-fast-latest", S_c2e8829a, 27) \
    Y(S_f2ce5c2e, 10, "fireworks/", 16, "glm-flash-latest", S_65dd3ed6, 6) \
    Y(S_3431eb18, 10, "fireworks/", 10, "glm-latest", S_1d14e701, 6) \
    Y(S_09d7c471, 10, "fireworks/", 12, "gpt-oss-120b", S_66cbb24f, 7) \
    Y(S_1f8f0994, 10, "fireworks/", 11, "gpt-oss-20b", S_ca498c24, 7) \
    Y(S_e2ca3b7a, 10, "fireworks/", 7, "inkling", S_dd221551, 17) \
    Y(S_105d2dc0, 10, "fireworks/", 16, "kimi-fast-latest", S_baa04498, 27) \
    Y(S_dd951f02, 10, "fireworks/", 16, "kimi-k2-instruct", S_bfc95f81, 12) \
    Y(S_c745bc8a, 10, "fireworks/", 21, "kimi-k2-instruct-0905", S_87e336ed, 12) \
    Y(S_2a8cfeb3, 10, "fireworks/", 16, "kimi-k2-thinking", S_2e7cee3e, 9) \
    Y(S_5de4771c, 10, "fireworks/", 9, "kimi-k2p5", S_d78cf0fd, 26) \
    Y(S_08463d85, 10, "fireworks/", 9, "kimi-k2p6", S_f7e3d7f7, 13) \
    Y(S_0429b6d0, 10, "fireworks/", 14, "kimi-k2p6-fast", S_115ca884, 27) \
    Y(S_55eabbf7, 10, "fireworks/", 15, "kimi-k2p6-turbo", S_629ac373, 27) \
    Y(S_cdcb5b62, 10, "fireworks/", 14, "kimi-k2p7-code", S_57ed123a, 26) \
    Y(S_13f894a5, 10, "fireworks/", 19, "kimi-k2p7-code-fast", S_e973efff, 27) \
    Y(S_31940987, 10, "fireworks/", 7, "kimi-k3", S_91b4761c, 18) \
    Y(S_45755e8b, 10, "fireworks/", 12, "kimi-k3-fast", S_87cfc179, 27) \
    Y(S_adc6ace4, 10, "fireworks/", 12, "kimi-k3-spot", S_4720cf9d, 27) \
    Y(S_6e2f07ac, 10, "fireworks/", 10, "kimi-k3-us", S_35de52f3, 27) \
    Y(S_dd8de165, 10, "fireworks/", 13, "kimi-k3p1-pro", S_895b0232, 26) \
    Y(S_b3208be8, 10, "fireworks/", 11, "kimi-latest", S_2201326a, 12) \
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
    Y(S_82be8e1d, 10, "fireworks/", 22, "mixtral-8x22b-instruct", S_7f771202, 10) \
    Y(S_3327a7be, 10, "fireworks/", 16, "muse-glimmer-30b", S_4a119ff4, 5) \
    Y(S_742ff0e4, 10, "fireworks/", 15, "muse-spark-open", S_3626b29f, 5) \
    Y(S_14ce8074, 10, "fireworks/", 22, "nemotron-3-ultra-nvfp4", S_37ffef3e, 26) \
    Y(S_884cbfd2, 10, "fireworks/", 30, "nemotron-lightning-3p5-30b-a3b", S_d34e1ed5, 26) \
    Y(S_498ef74d, 10, "fireworks/", 15, "qwen-max-latest", S_5f2ecfa4, 27) \
    Y(S_8c802730, 10, "fireworks/", 23, "qwen2p5-vl-72b-instruct", S_6be218f7, 26) \
    Y(S_831f85f3, 10, "fireworks/", 15, "qwen3-235b-a22b", S_e4be829e, 5) \
    Y(S_c70bebe5, 10, "fireworks/", 12, "qwen3p6-plus", S_e45fbd84, 26) \
    Y(S_b4db6d6e, 10, "fireworks/", 12, "qwen3p7-plus", S_d4ed82d1, 26) \
    Y(S_c00f029e, 10, "fireworks/", 17, "qwen3p8-2p4t-a95b", S_471a938b, 26) \
    Y(S_c4946bf2, 10, "fireworks/", 11, "qwen3p8-max", S_a6772393, 26) \
    X(S_cdfddae0, 0, "", 12, "fireworks_ai") \
    X(S_9f979f5f, 0, "", 11, "fireworksai") \
    X(S_fef34c3d, 0, "", 16, "foundation-model") \
    X(S_fb7a4c0d, 0, "", 3, "ft:") \
    X(S_6eb12ac5, 0, "", 10, "gcp.gemini") \
    X(S_e9a2cc51, 0, "", 16, "gcp.vertex.agent") \
    X(S_9e3c502a, 0, "", 13, "gcp.vertex_ai") \
    X(S_c4bdec5a, 0, "", 7, "gemma-2") \
    X(S_b449f657, 0, "", 7, "gemma-4") \
    X(S_d10904b4, 0, "", 6, "gemma3") \
    X(S_0f4087ff, 0, "", 4, "glm4") \
    X(S_96f06278, 0, "", 7, "global.") \
    X(S_193662ca, 0, "", 7, "global/") \
    X(S_bbdefa29, 0, "", 6, "google") \
    X(S_42467737, 0, "", 16, "google-ai-studio") \
    X(S_a5c028f3, 0, "", 12, "google-genai") \
    X(S_dd307ff5, 0, "", 10, "google-gla") \
    X(S_4bf04009, 0, "", 13, "google-vertex") \
    X(S_a7359484, 0, "", 16, "google-vertex-ai") \
    X(S_73a32a7d, 7, "google/", 10, "chirp-3-hd") \
    Y(S_06c75060, 7, "google/", 16, "claude-3-5-haiku", S_c64cb42a, 10) \
    Y(S_5403cc46, 7, "google/", 25, "claude-3-5-haiku-20241022", S_effe8193, 10) \
    Y(S_43fd1a80, 7, "google/", 23, "claude-3-5-haiku-latest", S_d75f49d7, 0) \
    X(S_ed0d1ffb, 7, "google/", 25, "claude-3-5-haiku@20241022") \
    Y(S_e49f2c9c, 7, "google/", 26, "claude-3-5-sonnet-20240620", S_bda2df8c, 0) \
    X(S_faefa683, 7, "google/", 26, "claude-3-5-sonnet@20240620") \
    Y(S_67f36522, 7, "google/", 17, "claude-3-7-sonnet", S_35903d03, 0) \
    Y(S_0956fc72, 7, "google/", 26, "claude-3-7-sonnet-20250219", S_e55f3b37, 0) \
    Y(S_ad3f5f0f, 7, "google/", 24, "claude-3-7-sonnet-latest", S_0718a013, 0) \
    X(S_018208ed, 7, "google/", 26, "claude-3-7-sonnet@20250219") \
    Y(S_dc245925, 7, "google/", 14, "claude-3-haiku", S_f4c4f08f, 10) \
    Y(S_0564e4d6, 7, "google/", 23, "claude-3-haiku-20240307", S_91090c0d, 0) \
    Y(S_97d44dc5, 7, "google/", 21, "claude-3-haiku-latest", S_fc79dd39, 0) \
    X(S_b5c39313, 7, "google/", 23, "claude-3-haiku@20240307") \
    Y(S_53522d5a, 7, "google/", 13, "claude-3-opus", S_0726ab9b, 10) \
    Y(S_d6aca50d, 7, "google/", 22, "claude-3-opus-20240229", S_174688c8, 0) \
    Y(S_d1f81f39, 7, "google/", 20, "claude-3-opus-latest", S_4dca10f5, 0) \
    X(S_5651fe57, 7, "google/", 22, "claude-3-opus@20240229") \
    Y(S_8f72ffe9, 7, "google/", 15, "claude-3-sonnet", S_32d38863, 10) \
    Y(S_145e192d, 7, "google/", 24, "claude-3-sonnet-20240229", S_1510e818, 0) \
    X(S_276840b9, 7, "google/", 24, "claude-3-sonnet@20240229") \
    Y(S_2b7c3818, 7, "google/", 16, "claude-3.5-haiku", S_f1db2505, 10) \
    Y(S_031dc5bc, 7, "google/", 26, "claude-3.5-sonnet-20240620", S_6fa30820, 10) \
    Y(S_948d04ec, 7, "google/", 17, "claude-3.7-sonnet", S_efb89f1b, 10) \
    Y(S_3add89b5, 7, "google/", 15, "claude-4-1-opus", S_e873a30a, 0) \
    Y(S_6e1fe9cd, 7, "google/", 16, "claude-4-5-haiku", S_ae7fc73f, 0) \
    Y(S_b444e2f4, 7, "google/", 15, "claude-4-5-opus", S_84ed395b, 0) \
    Y(S_e406ba6f, 7, "google/", 17, "claude-4-5-sonnet", S_bd3036ad, 0) \
    Y(S_1abfcc8f, 7, "google/", 15, "claude-4-6-opus", S_8983862e, 0) \
    Y(S_addf1e9e, 7, "google/", 17, "claude-4-6-sonnet", S_e286d4c5, 0) \
    Y(S_eeb8a6ea, 7, "google/", 15, "claude-4-7-opus", S_fe9d5917, 0) \
    Y(S_8eef192a, 7, "google/", 15, "claude-4-8-opus", S_9f4109e3, 0) \
    Y(S_07f23e51, 7, "google/", 13, "claude-4-opus", S_bd66e857, 0) \
    Y(S_fb0b60bc, 7, "google/", 22, "claude-4-opus-20250514", S_909dd5eb, 0) \
    Y(S_8b003173, 7, "google/", 15, "claude-4-sonnet", S_e14152af, 0) \
    Y(S_761e6a52, 7, "google/", 24, "claude-4-sonnet-20250514", S_de6d4f69, 0) \
    Y(S_1422682b, 7, "google/", 15, "claude-4.1-opus", S_44555154, 0) \
    Y(S_4fe0b14c, 7, "google/", 16, "claude-4.5-haiku", S_d7e952bb, 0) \
    Y(S_08efaba6, 7, "google/", 15, "claude-4.5-opus", S_dbcde985, 0) \
    Y(S_0e3840ea, 7, "google/", 17, "claude-4.5-sonnet", S_49272b33, 0) \
    Y(S_1c8fe5e6, 7, "google/", 15, "claude-4.6-opus", S_6b681da2, 0) \
    Y(S_173e366e, 7, "google/", 17, "claude-4.6-sonnet", S_8410534a, 0) \
    Y(S_d314e75f, 7, "google/", 15, "claude-4.7-opus", S_3f4f59d6, 0) \
    Y(S_f6091af1, 7, "google/", 15, "claude-4.8-opus", S_34682609, 0) \
    Y(S_d3d5ab38, 7, "google/", 14, "claude-5-fable", S_216e57bb, 0) \
    Y(S_b2aae816, 7, "google/", 13, "claude-5-opus", S_8b0369d1, 0) \
    Y(S_52be6b46, 7, "google/", 15, "claude-5-sonnet", S_cba7f29f, 0) \
    Y(S_eafbc619, 7, "google/", 14, "claude-fable-5", S_d4cdf8cd, 17) \
    Y(S_7cde3eca, 7, "google/", 16, "claude-haiku-3-5", S_a04841d4, 0) \
    Y(S_1401b797, 7, "google/", 16, "claude-haiku-3.5", S_663cc0fb, 0) \
    Y(S_020e68c4, 7, "google/", 16, "claude-haiku-4-5", S_b4c00151, 0) \
    Y(S_b1425272, 7, "google/", 25, "claude-haiku-4-5-20251001", S_5702bc24, 7) \
    X(S_c498c8eb, 7, "google/", 25, "claude-haiku-4-5@20251001") \
    Y(S_f56b934c, 7, "google/", 16, "claude-haiku-4.5", S_0668cc1f, 10) \
    Y(S_50aaf1b0, 7, "google/", 13, "claude-opus-4", S_0b77bb7f, 10) \
    Y(S_619b2429, 7, "google/", 15, "claude-opus-4-0", S_01181051, 0) \
    Y(S_54015cc0, 7, "google/", 15, "claude-opus-4-1", S_a23e29e9, 0) \
    Y(S_01cd9ffb, 7, "google/", 24, "claude-opus-4-1-20250805", S_3feb9bb9, 0) \
    X(S_803cf4fa, 7, "google/", 24, "claude-opus-4-1@20250805") \
    Y(S_add0965b, 7, "google/", 22, "claude-opus-4-20250514", S_7cac6784, 0) \
    Y(S_10058320, 7, "google/", 15, "claude-opus-4-5", S_badc4e54, 0) \
    Y(S_10270213, 7, "google/", 24, "claude-opus-4-5-20251101", S_b12b3a9f, 7) \
    X(S_194591cf, 7, "google/", 24, "claude-opus-4-5@20251101") \
    Y(S_646bd6cf, 7, "google/", 15, "claude-opus-4-6", S_77e70352, 17) \
    Y(S_434f2afa, 7, "google/", 24, "claude-opus-4-6-20260205", S_aa841c5d, 0) \
    Y(S_c57753d9, 7, "google/", 15, "claude-opus-4-7", S_e9ba62ee, 17) \
    Y(S_1a41212d, 7, "google/", 24, "claude-opus-4-7-20260416", S_e7d1aa5e, 0) \
    Y(S_1ca3e4b9, 7, "google/", 15, "claude-opus-4-8", S_5e3f5217, 17) \
    Y(S_2b57f059, 7, "google/", 15, "claude-opus-4.1", S_4c3f2a2a, 10) \
    Y(S_7b153de9, 7, "google/", 15, "claude-opus-4.5", S_21a1a747, 10) \
    Y(S_1d85b1b1, 7, "google/", 15, "claude-opus-4.6", S_9f5e4c20, 10) \
    Y(S_138fc1f3, 7, "google/", 15, "claude-opus-4.7", S_f5e4597f, 10) \
    Y(S_f56491b3, 7, "google/", 15, "claude-opus-4.8", S_24f520ce, 10) \
    X(S_8eac131d, 7, "google/", 22, "claude-opus-4@20250514") \
    Y(S_6fbefa7f, 7, "google/", 13, "claude-opus-5", S_3ad0dcda, 17) \
    Y(S_8ef26042, 7, "google/", 17, "claude-sonnet-3-7", S_0ee76078, 0) \
    Y(S_92bb39a3, 7, "google/", 17, "claude-sonnet-3.7", S_33b2da13, 0) \
    Y(S_fd206112, 7, "google/", 15, "claude-sonnet-4", S_86ee340a, 10) \
    Y(S_aa8f8b57, 7, "google/", 17, "claude-sonnet-4-0", S_2a0f1ae7, 0) \
    Y(S_bf5b91d6, 7, "google/", 24, "claude-sonnet-4-20250514", S_4cfcdc05, 0) \
    Y(S_90c119ad, 7, "google/", 17, "claude-sonnet-4-5", S_a2c38754, 0) \
    Y(S_5c3828c1, 7, "google/", 26, "claude-sonnet-4-5-20250929", S_b3d10ab5, 7) \
    X(S_b1b418a2, 7, "google/", 26, "claude-sonnet-4-5@20250929") \
    Y(S_d097473a, 7, "google/", 17, "claude-sonnet-4-6", S_9967b41a, 17) \
    Y(S_e035f9c2, 7, "google/", 17, "claude-sonnet-4.5", S_91a784ac, 10) \
    Y(S_b8c8ed70, 7, "google/", 17, "claude-sonnet-4.6", S_e7759be7, 10) \
    X(S_be42b4ed, 7, "google/", 24, "claude-sonnet-4@20250514") \
    Y(S_b057fd87, 7, "google/", 15, "claude-sonnet-5", S_bceb745d, 17) \
    Y(S_ba8c5887, 7, "google/", 12, "codegemma-2b", S_c465bab6, 26) \
    Y(S_b5464296, 7, "google/", 12, "codegemma-7b", S_885897c8, 26) \
    X(S_94e87af4, 7, "google/", 33, "deep-research-max-preview-04-2026") \
    X(S_7909896b, 7, "google/", 29, "deep-research-preview-04-2026") \
    X(S_f6947a79, 7, "google/", 33, "deep-research-pro-preview-12-2025") \
    X(S_43ceab71, 7, "google/", 14, "gemini-1.0-pro") \
    X(S_556bf685, 7, "google/", 25, "gemini-1.0-pro-vision-001") \
    X(S_7a65e9e8, 7, "google/", 16, "gemini-1.5-flash") \
    X(S_85250491, 7, "google/", 19, "gemini-1.5-flash-8b") \
    X(S_644b14f7, 7, "google/", 26, "gemini-1.5-flash-8b-latest") \
    X(S_82c51926, 7, "google/", 23, "gemini-1.5-flash-latest") \
    X(S_e10e8928, 7, "google/", 14, "gemini-1.5-pro") \
    X(S_6a476650, 7, "google/", 21, "gemini-1.5-pro-latest") \
    X(S_7775dc0d, 7, "google/", 16, "gemini-2.0-flash") \
    X(S_fe1d1ef6, 7, "google/", 20, "gemini-2.0-flash-exp") \
    X(S_498957c8, 7, "google/", 23, "gemini-2.0-flash-latest") \
    X(S_396b1e94, 7, "google/", 21, "gemini-2.0-flash-lite") \
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
    X(S_f38a874d, 7, "google/", 14, "gemini-3-flash") \
    X(S_fd756a45, 7, "google/", 12, "gemini-3-pro") \
    X(S_a1756025, 7, "google/", 29, "gemini-3.1-flash-live-preview") \
    X(S_7bc76588, 7, "google/", 28, "gemini-3.1-flash-tts-preview") \
    X(S_63b33932, 7, "google/", 14, "gemini-3.1-pro") \
    X(S_df5ff894, 7, "google/", 33, "gemini-3.5-live-translate-preview") \
    X(S_b4b08076, 7, "google/", 20, "gemini-embedding-001") \
    X(S_2c28f070, 7, "google/", 18, "gemini-embedding-2") \
    X(S_0cad8c07, 7, "google/", 26, "gemini-embedding-2-preview") \
    X(S_535d9148, 7, "google/", 24, "gemini-flash-lite-latest") \
    X(S_c1997f80, 7, "google/", 21, "gemini-live-2.5-flash") \
    X(S_99b22a76, 7, "google/", 42, "gemini-live-2.5-flash-preview-native-audio") \
    X(S_22b6e085, 7, "google/", 50, "gemini-live-2.5-flash-preview-native-audio-09-2025") \
    X(S_d5b6655f, 7, "google/", 25, "gemini-omni-flash-preview") \
    X(S_0c0d7992, 7, "google/", 30, "gemini-robotics-er-1.5-preview") \
    X(S_0f37b823, 7, "google/", 30, "gemini-robotics-er-1.6-preview") \
    X(S_d5c693f3, 7, "google/", 28, "gemini-robotics-er-2-preview") \
    X(S_430592d3, 7, "google/", 38, "gemini-robotics-er-2-streaming-preview") \
    Y(S_cf28554f, 7, "google/", 11, "gemma-4-e2b", S_5de0a27c, 7) \
    X(S_b59b2a32, 7, "google/", 15, "imagegeneration") \
    X(S_960ba351, 7, "google/", 23, "imagen-4.0-generate-001") \
    X(S_0dfb0f46, 7, "google/", 19, "multimodalembedding") \
    X(S_0e1d54da, 7, "google/", 23, "semantic-ranker-default") \
    X(S_5a7a00e4, 7, "google/", 27, "semantic-ranker-default-002") \
    X(S_36855ceb, 7, "google/", 27, "semantic-ranker-default-003") \
    X(S_226458cc, 7, "google/", 27, "semantic-ranker-default-004") \
    X(S_144c21b8, 7, "google/", 24, "semantic-ranker-fast-004") \
    X(S_8fe23ef0, 7, "google/", 18, "text-embedding-004") \
    X(S_5aa6c136, 7, "google/", 18, "text-embedding-005") \
    X(S_827259ba, 7, "google/", 27, "text-embedding-preview-0409") \
    X(S_b2a7b10e, 7, "google/", 27, "text-embedding-preview-0815") \
    X(S_29acd9b1, 7, "google/", 31, "text-multilingual-embedding-002") \
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
    X(S_add92b9c, 0, "", 4, "grok") \
    X(S_5d8da168, 5, "groq/", 29, "canopylabs/orpheus-v1-english") \
    Y(S_79f20b0e, 5, "groq/", 29, "deepseek-r1-distill-llama-70b", S_629a8a07, 9) \
    Y(S_4c025316, 5, "groq/", 11, "gemma-7b-it", S_5140cc2e, 7) \
    X(S_89db68b5, 5, "groq/", 9, "gemma2-9b") \
    Y(S_fff89a54, 5, "groq/", 12, "gemma2-9b-it", S_1e55cdda, 26) \
    Y(S_7dac1018, 5, "groq/", 12, "gpt-oss-120b", S_66cbb24f, 7) \
    Y(S_223597a4, 5, "groq/", 11, "gpt-oss-20b", S_ca498c24, 7) \
    Y(S_46c451b6, 5, "groq/", 21, "gpt-oss-safeguard-20b", S_346ef019, 7) \
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
    Y(S_7f8be6a9, 5, "groq/", 16, "llama-guard-3-8b", S_ef19eb3f, 11) \
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
    X(S_0c23edb8, 5, "groq/", 16, "mistral-saba-24b") \
    X(S_3a22229c, 5, "groq/", 18, "mixtral-8x7b-32768") \
    X(S_2306756a, 5, "groq/", 27, "moonshotai/kimi-k2-instruct") \
    X(S_a8b1b36d, 5, "groq/", 32, "moonshotai/kimi-k2-instruct-0905") \
    X(S_a56ed579, 5, "groq/", 28, "openai/gpt-oss-safeguard-20b") \
    X(S_e8de8781, 5, "groq/", 12, "qwen-qwq-32b") \
    X(S_abc8aaec, 5, "groq/", 14, "qwen/qwen3-32b") \
    X(S_35a76969, 5, "groq/", 16, "qwen/qwen3.6-27b") \
    X(S_e7b15bff, 5, "groq/", 16, "qwen/qwen3.8-27b") \
    Y(S_e8116822, 5, "groq/", 9, "qwen3-32b", S_ab012ca2, 5) \
    X(S_91d7e07e, 5, "groq/", 16, "whisper-large-v3") \
    X(S_c1557a62, 5, "groq/", 22, "whisper-large-v3-turbo") \
    X(S_e5f29dca, 0, "", 9, "groqcloud") \
    X(S_e5773ce1, 0, "", 6, "gryphe") \
    Y(S_ab1fdee8, 7, "gryphe/", 15, "MythoMax-L2-13b", S_35ac30bc, 7) \
    X(S_74fe5b43, 0, "", 20, "huggingface-cerebras") \
    X(S_33b6ba18, 21, "huggingface-cerebras/", 32, "meta-llama/Llama-3.1-8B-Instruct") \
    X(S_9372c334, 21, "huggingface-cerebras/", 37, "meta-llama/llama-3.1-8b-instruct-fast") \
    X(S_93b012c5, 0, "", 24, "huggingface-fireworks-ai") \
    X(S_4cfb9c87, 25, "huggingface-fireworks-ai/", 33, "meta-llama/Llama-3.3-70B-Instruct") \
    X(S_5ae89567, 25, "huggingface-fireworks-ai/", 38, "meta-llama/llama-3.3-70b-instruct-fast") \
    Y(S_09d32d59, 25, "huggingface-fireworks-ai/", 19, "openai/gpt-oss-120b", S_de75ca20, 0) \
    X(S_dfa82145, 25, "huggingface-fireworks-ai/", 24, "openai/gpt-oss-120b-fast") \
    Y(S_315f3282, 25, "huggingface-fireworks-ai/", 18, "openai/gpt-oss-20b", S_255984cf, 0) \
    X(S_f61d345b, 25, "huggingface-fireworks-ai/", 23, "openai/gpt-oss-20b-fast") \
    X(S_fd55738c, 0, "", 16, "huggingface-groq") \
    X(S_e7ff5a1c, 17, "huggingface-groq/", 14, "Qwen/Qwen3-32B") \
    Y(S_df3ab5a3, 17, "huggingface-groq/", 33, "meta-llama/Llama-3.3-70B-Instruct", S_4cfb9c87, 0) \
    X(S_d8ed2761, 17, "huggingface-groq/", 41, "meta-llama/Llama-4-Scout-17B-16E-Instruct") \
    Y(S_7c1fda45, 17, "huggingface-groq/", 38, "meta-llama/llama-3.3-70b-instruct-fast", S_5ae89567, 0) \
    X(S_99fd4c7a, 17, "huggingface-groq/", 46, "meta-llama/llama-4-scout-17b-16e-instruct-fast") \
    Y(S_489624aa, 17, "huggingface-groq/", 19, "openai/gpt-oss-120b", S_de75ca20, 0) \
    Y(S_149392ff, 17, "huggingface-groq/", 24, "openai/gpt-oss-120b-fast", S_dfa82145, 0) \
    Y(S_d3cc863d, 17, "huggingface-groq/", 18, "openai/gpt-oss-20b", S_255984cf, 0) \
    Y(S_e6b5eec0, 17, "huggingface-groq/", 23, "openai/gpt-oss-20b-fast", S_f61d345b, 0) \
    X(S_fd66b33f, 17, "huggingface-groq/", 19, "qwen/qwen3-32b-fast") \
    X(S_8a4f80fd, 0, "", 22, "huggingface-hyperbolic") \
    X(S_fb86d966, 23, "huggingface-hyperbolic/", 28, "Qwen/Qwen2.5-VL-72B-Instruct") \
    X(S_5261e0de, 23, "huggingface-hyperbolic/", 27, "Qwen/Qwen2.5-VL-7B-Instruct") \
    X(S_198db8e8, 23, "huggingface-hyperbolic/", 34, "Qwen/Qwen3-235B-A22B-Instruct-2507") \
    X(S_d5d677e6, 23, "huggingface-hyperbolic/", 35, "Qwen/Qwen3-Coder-480B-A35B-Instruct") \
    X(S_7633c300, 23, "huggingface-hyperbolic/", 32, "Qwen/Qwen3-Next-80B-A3B-Instruct") \
    X(S_29d90b58, 23, "huggingface-hyperbolic/", 32, "Qwen/Qwen3-Next-80B-A3B-Thinking") \
    X(S_355e5f05, 23, "huggingface-hyperbolic/", 23, "deepseek-ai/DeepSeek-R1") \
    X(S_9d6540fd, 23, "huggingface-hyperbolic/", 28, "deepseek-ai/DeepSeek-R1-0528") \
    Y(S_7047063c, 23, "huggingface-hyperbolic/", 28, "deepseek-ai/DeepSeek-V3-0324", S_a6523deb, 0) \
    X(S_8652b002, 23, "huggingface-hyperbolic/", 33, "deepseek-ai/deepseek-r1-0528-fast") \
    X(S_373674cc, 23, "huggingface-hyperbolic/", 28, "deepseek-ai/deepseek-r1-fast") \
    X(S_3c3ce927, 23, "huggingface-hyperbolic/", 33, "deepseek-ai/deepseek-v3-0324-fast") \
    Y(S_3cc9618f, 23, "huggingface-hyperbolic/", 33, "meta-llama/Llama-3.3-70B-Instruct", S_4cfb9c87, 0) \
    Y(S_e890ef4a, 23, "huggingface-hyperbolic/", 38, "meta-llama/llama-3.3-70b-instruct-fast", S_5ae89567, 0) \
    Y(S_cf27d2fc, 23, "huggingface-hyperbolic/", 19, "openai/gpt-oss-120b", S_de75ca20, 0) \
    Y(S_a802e3d5, 23, "huggingface-hyperbolic/", 24, "openai/gpt-oss-120b-fast", S_dfa82145, 0) \
    Y(S_038dd020, 23, "huggingface-hyperbolic/", 18, "openai/gpt-oss-20b", S_255984cf, 0) \
    Y(S_b4caf513, 23, "huggingface-hyperbolic/", 23, "openai/gpt-oss-20b-fast", S_f61d345b, 0) \
    X(S_8a18345a, 23, "huggingface-hyperbolic/", 33, "qwen/qwen2.5-vl-72b-instruct-fast") \
    X(S_2399897b, 23, "huggingface-hyperbolic/", 32, "qwen/qwen2.5-vl-7b-instruct-fast") \
    X(S_ceb20feb, 23, "huggingface-hyperbolic/", 39, "qwen/qwen3-235b-a22b-instruct-2507-fast") \
    X(S_01224775, 23, "huggingface-hyperbolic/", 40, "qwen/qwen3-coder-480b-a35b-instruct-fast") \
    X(S_8cbe3f31, 23, "huggingface-hyperbolic/", 37, "qwen/qwen3-next-80b-a3b-instruct-fast") \
    X(S_7826180c, 23, "huggingface-hyperbolic/", 37, "qwen/qwen3-next-80b-a3b-thinking-fast") \
    X(S_3295314c, 0, "", 18, "huggingface-nebius") \
    X(S_da374493, 19, "huggingface-nebius/", 26, "NousResearch/Hermes-4-405B") \
    X(S_2aa4059d, 19, "huggingface-nebius/", 25, "NousResearch/Hermes-4-70B") \
    X(S_523067f2, 19, "huggingface-nebius/", 30, "PrimeIntellect/INTELLECT-3-FP8") \
    X(S_4c77c396, 19, "huggingface-nebius/", 21, "Qwen/Qwen2.5-Coder-7B") \
    Y(S_6e363aa3, 19, "huggingface-nebius/", 28, "Qwen/Qwen2.5-VL-72B-Instruct", S_fb86d966, 0) \
    Y(S_b833a2cf, 19, "huggingface-nebius/", 34, "Qwen/Qwen3-235B-A22B-Instruct-2507", S_198db8e8, 0) \
    X(S_5f4413af, 19, "huggingface-nebius/", 34, "Qwen/Qwen3-235B-A22B-Thinking-2507") \
    X(S_673326ae, 19, "huggingface-nebius/", 32, "Qwen/Qwen3-30B-A3B-Instruct-2507") \
    X(S_e8351263, 19, "huggingface-nebius/", 32, "Qwen/Qwen3-30B-A3B-Thinking-2507") \
    Y(S_38641583, 19, "huggingface-nebius/", 14, "Qwen/Qwen3-32B", S_e7ff5a1c, 0) \
    X(S_ed61e16b, 19, "huggingface-nebius/", 33, "Qwen/Qwen3-Coder-30B-A3B-Instruct") \
    Y(S_d846fa97, 19, "huggingface-nebius/", 35, "Qwen/Qwen3-Coder-480B-A35B-Instruct", S_d5d677e6, 0) \
    Y(S_93f218e1, 19, "huggingface-nebius/", 28, "deepseek-ai/DeepSeek-R1-0528", S_9d6540fd, 0) \
    Y(S_070f3552, 19, "huggingface-nebius/", 28, "deepseek-ai/DeepSeek-V3-0324", S_a6523deb, 0) \
    Y(S_70f5c218, 19, "huggingface-nebius/", 33, "deepseek-ai/deepseek-r1-0528-fast", S_8652b002, 0) \
    Y(S_016dfd9c, 19, "huggingface-nebius/", 33, "deepseek-ai/deepseek-v3-0324-fast", S_3c3ce927, 0) \
    X(S_1b97f91d, 19, "huggingface-nebius/", 20, "google/gemma-2-2b-it") \
    X(S_4e5578bd, 19, "huggingface-nebius/", 25, "google/gemma-2-2b-it-fast") \
    X(S_a3a3db65, 19, "huggingface-nebius/", 20, "google/gemma-2-9b-it") \
    X(S_a528e8d2, 19, "huggingface-nebius/", 25, "google/gemma-2-9b-it-fast") \
    X(S_737ff6fa, 19, "huggingface-nebius/", 21, "google/gemma-3-27b-it") \
    X(S_fa535524, 19, "huggingface-nebius/", 26, "google/gemma-3-27b-it-fast") \
    Y(S_7d74c7bb, 19, "huggingface-nebius/", 32, "meta-llama/Llama-3.1-8B-Instruct", S_33b6ba18, 0) \
    Y(S_33b597f3, 19, "huggingface-nebius/", 33, "meta-llama/Llama-3.3-70B-Instruct", S_4cfb9c87, 0) \
    Y(S_143796ee, 19, "huggingface-nebius/", 37, "meta-llama/llama-3.1-8b-instruct-fast", S_9372c334, 0) \
    Y(S_4f5be501, 19, "huggingface-nebius/", 38, "meta-llama/llama-3.3-70b-instruct-fast", S_5ae89567, 0) \
    X(S_48bc1832, 19, "huggingface-nebius/", 27, "moonshotai/Kimi-K2-Instruct") \
    Y(S_5619b02d, 19, "huggingface-nebius/", 27, "moonshotai/Kimi-K2-Thinking", S_f7860c86, 0) \
    X(S_15b67967, 19, "huggingface-nebius/", 32, "moonshotai/kimi-k2-instruct-fast") \
    X(S_4908dfc2, 19, "huggingface-nebius/", 32, "moonshotai/kimi-k2-thinking-fast") \
    X(S_ff591c16, 19, "huggingface-nebius/", 31, "nousresearch/hermes-4-405b-fast") \
    X(S_568c0e3b, 19, "huggingface-nebius/", 30, "nousresearch/hermes-4-70b-fast") \
    X(S_e0ca4833, 19, "huggingface-nebius/", 39, "nvidia/Llama-3_1-Nemotron-Ultra-253B-v1") \
    X(S_32ebd92f, 19, "huggingface-nebius/", 34, "nvidia/NVIDIA-Nemotron-Nano-12B-v2") \
    X(S_9d87f3fc, 19, "huggingface-nebius/", 44, "nvidia/llama-3_1-nemotron-ultra-253b-v1-fast") \
    X(S_a4dcdc3c, 19, "huggingface-nebius/", 39, "nvidia/nvidia-nemotron-nano-12b-v2-fast") \
    Y(S_daafdda9, 19, "huggingface-nebius/", 19, "openai/gpt-oss-120b", S_de75ca20, 0) \
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
    X(S_aee06315, 19, "huggingface-nebius/", 15, "zai-org/GLM-4.5") \
    X(S_b6a99391, 19, "huggingface-nebius/", 19, "zai-org/GLM-4.5-Air") \
    X(S_babcb637, 19, "huggingface-nebius/", 24, "zai-org/glm-4.5-air-fast") \
    X(S_ba044ed1, 19, "huggingface-nebius/", 20, "zai-org/glm-4.5-fast") \
    X(S_06ceded7, 0, "", 18, "huggingface-novita") \
    X(S_f1b50169, 19, "huggingface-novita/", 24, "MiniMaxAI/MiniMax-M1-80k") \
    X(S_e86e3690, 19, "huggingface-novita/", 20, "MiniMaxAI/MiniMax-M2") \
    X(S_3664b167, 19, "huggingface-novita/", 36, "NousResearch/Hermes-2-Pro-Llama-3-8B") \
    X(S_215b8854, 19, "huggingface-novita/", 25, "Qwen/Qwen2.5-72B-Instruct") \
    X(S_d6986ffa, 19, "huggingface-novita/", 20, "Qwen/Qwen3-235B-A22B") \
    Y(S_0174cd9b, 19, "huggingface-novita/", 34, "Qwen/Qwen3-235B-A22B-Instruct-2507", S_198db8e8, 0) \
    Y(S_74d31dd6, 19, "huggingface-novita/", 34, "Qwen/Qwen3-235B-A22B-Thinking-2507", S_5f4413af, 0) \
    X(S_7fdd214c, 19, "huggingface-novita/", 18, "Qwen/Qwen3-30B-A3B") \
    Y(S_81669356, 19, "huggingface-novita/", 14, "Qwen/Qwen3-32B", S_e7ff5a1c, 0) \
    Y(S_4cbc3cf4, 19, "huggingface-novita/", 35, "Qwen/Qwen3-Coder-480B-A35B-Instruct", S_d5d677e6, 0) \
    X(S_2d9ce9cd, 19, "huggingface-novita/", 21, "Qwen/Qwen3-Coder-Next") \
    Y(S_500c21eb, 19, "huggingface-novita/", 32, "Qwen/Qwen3-Next-80B-A3B-Instruct", S_7633c300, 0) \
    Y(S_6cc09004, 19, "huggingface-novita/", 32, "Qwen/Qwen3-Next-80B-A3B-Thinking", S_29d90b58, 0) \
    X(S_e52939a3, 19, "huggingface-novita/", 32, "Qwen/Qwen3-VL-235B-A22B-Instruct") \
    X(S_83f66a7b, 19, "huggingface-novita/", 32, "Qwen/Qwen3-VL-235B-A22B-Thinking") \
    X(S_2945cc59, 19, "huggingface-novita/", 30, "Qwen/Qwen3-VL-30B-A3B-Instruct") \
    X(S_a21fed54, 19, "huggingface-novita/", 30, "Qwen/Qwen3-VL-30B-A3B-Thinking") \
    X(S_cf032a23, 19, "huggingface-novita/", 25, "Qwen/Qwen3-VL-8B-Instruct") \
    X(S_2b291795, 19, "huggingface-novita/", 22, "Qwen/Qwen3.5-122B-A10B") \
    X(S_e068b2ac, 19, "huggingface-novita/", 16, "Qwen/Qwen3.5-27B") \
    X(S_82586a08, 19, "huggingface-novita/", 20, "Qwen/Qwen3.5-35B-A3B") \
    Y(S_ee1fdd85, 19, "huggingface-novita/", 22, "Qwen/Qwen3.5-397B-A17B", S_d31ace47, 0) \
    X(S_7b140759, 19, "huggingface-novita/", 26, "Sao10K/L3-70B-Euryale-v2.1") \
    X(S_dbee4ff7, 19, "huggingface-novita/", 23, "Sao10K/L3-8B-Lunaris-v1") \
    X(S_598e60a8, 19, "huggingface-novita/", 24, "Sao10K/L3-8B-Stheno-v3.2") \
    X(S_38e0125e, 19, "huggingface-novita/", 24, "XiaomiMiMo/MiMo-V2-Flash") \
    X(S_de478431, 19, "huggingface-novita/", 26, "alpindale/WizardLM-2-8x22B") \
    X(S_abf80702, 19, "huggingface-novita/", 31, "alpindale/wizardlm-2-8x22b-fast") \
    X(S_365f8707, 19, "huggingface-novita/", 26, "baidu/ERNIE-4.5-21B-A3B-PT") \
    X(S_89ca435a, 19, "huggingface-novita/", 33, "baidu/ERNIE-4.5-300B-A47B-Base-PT") \
    X(S_ddafa88d, 19, "huggingface-novita/", 29, "baidu/ERNIE-4.5-VL-28B-A3B-PT") \
    X(S_22d98bad, 19, "huggingface-novita/", 36, "baidu/ERNIE-4.5-VL-424B-A47B-Base-PT") \
    X(S_cb2b6750, 19, "huggingface-novita/", 31, "baidu/ernie-4.5-21b-a3b-pt-fast") \
    X(S_a139dabb, 19, "huggingface-novita/", 38, "baidu/ernie-4.5-300b-a47b-base-pt-fast") \
    X(S_12f02bab, 19, "huggingface-novita/", 34, "baidu/ernie-4.5-vl-28b-a3b-pt-fast") \
    X(S_b84c7932, 19, "huggingface-novita/", 41, "baidu/ernie-4.5-vl-424b-a47b-base-pt-fast") \
    X(S_d9b201cc, 19, "huggingface-novita/", 35, "deepseek-ai/DeepSeek-Prover-V2-671B") \
    Y(S_a4530f34, 19, "huggingface-novita/", 23, "deepseek-ai/DeepSeek-R1", S_355e5f05, 0) \
    X(S_92a3ab34, 19, "huggingface-novita/", 41, "deepseek-ai/DeepSeek-R1-Distill-Llama-70B") \
    X(S_6b4ccaae, 19, "huggingface-novita/", 23, "deepseek-ai/DeepSeek-V3") \
    Y(S_03ef807e, 19, "huggingface-novita/", 28, "deepseek-ai/DeepSeek-V3-0324", S_a6523deb, 0) \
    Y(S_fa6d78d3, 19, "huggingface-novita/", 25, "deepseek-ai/DeepSeek-V3.1", S_63f8f246, 0) \
    X(S_099e36af, 19, "huggingface-novita/", 25, "deepseek-ai/DeepSeek-V3.2") \
    X(S_d7413593, 19, "huggingface-novita/", 29, "deepseek-ai/DeepSeek-V3.2-Exp") \
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
    Y(S_59224c6f, 19, "huggingface-novita/", 32, "meta-llama/Llama-3.1-8B-Instruct", S_33b6ba18, 0) \
    Y(S_60cbd544, 19, "huggingface-novita/", 33, "meta-llama/Llama-3.3-70B-Instruct", S_4cfb9c87, 0) \
    X(S_64fae888, 19, "huggingface-novita/", 49, "meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8") \
    Y(S_9110213d, 19, "huggingface-novita/", 41, "meta-llama/Llama-4-Scout-17B-16E-Instruct", S_d8ed2761, 0) \
    X(S_b281c0d1, 19, "huggingface-novita/", 36, "meta-llama/Meta-Llama-3-70B-Instruct") \
    X(S_6e2cdbe9, 19, "huggingface-novita/", 35, "meta-llama/Meta-Llama-3-8B-Instruct") \
    Y(S_3330a431, 19, "huggingface-novita/", 37, "meta-llama/llama-3.1-8b-instruct-fast", S_9372c334, 0) \
    Y(S_1f94ec37, 19, "huggingface-novita/", 38, "meta-llama/llama-3.3-70b-instruct-fast", S_5ae89567, 0) \
    X(S_262c20cf, 19, "huggingface-novita/", 54, "meta-llama/llama-4-maverick-17b-128e-instruct-fp8-fast") \
    Y(S_36f744c7, 19, "huggingface-novita/", 46, "meta-llama/llama-4-scout-17b-16e-instruct-fast", S_99fd4c7a, 0) \
    X(S_66543cc2, 19, "huggingface-novita/", 41, "meta-llama/meta-llama-3-70b-instruct-fast") \
    X(S_4f28e41c, 19, "huggingface-novita/", 40, "meta-llama/meta-llama-3-8b-instruct-fast") \
    X(S_512c39e9, 19, "huggingface-novita/", 29, "minimaxai/minimax-m1-80k-fast") \
    X(S_86af7834, 19, "huggingface-novita/", 25, "minimaxai/minimax-m2-fast") \
    X(S_a0f4992a, 19, "huggingface-novita/", 22, "minimaxai/minimax-m2.1") \
    X(S_70a944af, 19, "huggingface-novita/", 27, "minimaxai/minimax-m2.1-fast") \
    X(S_cc5f9a40, 19, "huggingface-novita/", 22, "minimaxai/minimax-m2.5") \
    X(S_078e3663, 19, "huggingface-novita/", 27, "minimaxai/minimax-m2.5-fast") \
    Y(S_6e997bf1, 19, "huggingface-novita/", 27, "moonshotai/Kimi-K2-Instruct", S_48bc1832, 0) \
    Y(S_b7a2e69a, 19, "huggingface-novita/", 32, "moonshotai/Kimi-K2-Instruct-0905", S_dda50397, 0) \
    Y(S_b20299f4, 19, "huggingface-novita/", 27, "moonshotai/Kimi-K2-Thinking", S_f7860c86, 0) \
    Y(S_83c20ac9, 19, "huggingface-novita/", 20, "moonshotai/Kimi-K2.5", S_28a2cedc, 0) \
    X(S_926f5da3, 19, "huggingface-novita/", 37, "moonshotai/kimi-k2-instruct-0905-fast") \
    Y(S_421096a9, 19, "huggingface-novita/", 32, "moonshotai/kimi-k2-instruct-fast", S_15b67967, 0) \
    Y(S_1199948b, 19, "huggingface-novita/", 32, "moonshotai/kimi-k2-thinking-fast", S_4908dfc2, 0) \
    X(S_4947e827, 19, "huggingface-novita/", 25, "moonshotai/kimi-k2.5-fast") \
    X(S_3ba0dddf, 19, "huggingface-novita/", 41, "nousresearch/hermes-2-pro-llama-3-8b-fast") \
    Y(S_bbdb05ef, 19, "huggingface-novita/", 19, "openai/gpt-oss-120b", S_de75ca20, 0) \
    Y(S_45fee80c, 19, "huggingface-novita/", 24, "openai/gpt-oss-120b-fast", S_dfa82145, 0) \
    Y(S_03a41475, 19, "huggingface-novita/", 18, "openai/gpt-oss-20b", S_255984cf, 0) \
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
    X(S_eaee179f, 19, "huggingface-novita/", 31, "sao10k/l3-70b-euryale-v2.1-fast") \
    X(S_8b65b196, 19, "huggingface-novita/", 28, "sao10k/l3-8b-lunaris-v1-fast") \
    X(S_0b027cd9, 19, "huggingface-novita/", 29, "sao10k/l3-8b-stheno-v3.2-fast") \
    X(S_95d6ac76, 19, "huggingface-novita/", 29, "xiaomimimo/mimo-v2-flash-fast") \
    X(S_7130e96d, 19, "huggingface-novita/", 37, "zai-org/AutoGLM-Phone-9B-Multilingual") \
    X(S_14cca044, 19, "huggingface-novita/", 22, "zai-org/GLM-4-32B-0414") \
    Y(S_d8d1280f, 19, "huggingface-novita/", 15, "zai-org/GLM-4.5", S_aee06315, 0) \
    Y(S_bda24ea5, 19, "huggingface-novita/", 19, "zai-org/GLM-4.5-Air", S_b6a99391, 0) \
    X(S_cd10f19b, 19, "huggingface-novita/", 16, "zai-org/GLM-4.5V") \
    X(S_4224492a, 19, "huggingface-novita/", 15, "zai-org/GLM-4.6") \
    X(S_bf0265de, 19, "huggingface-novita/", 22, "zai-org/GLM-4.6V-Flash") \
    Y(S_48777a80, 19, "huggingface-novita/", 15, "zai-org/GLM-4.7", S_926ec37e, 0) \
    X(S_41d442d8, 19, "huggingface-novita/", 21, "zai-org/GLM-4.7-Flash") \
    X(S_b5c2775b, 19, "huggingface-novita/", 13, "zai-org/GLM-5") \
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
    X(S_1719d4b2, 19, "huggingface-nscale/", 12, "Qwen/QwQ-32B") \
    X(S_900c4e9d, 19, "huggingface-nscale/", 31, "Qwen/Qwen2.5-Coder-32B-Instruct") \
    X(S_ed0b3544, 19, "huggingface-nscale/", 30, "Qwen/Qwen2.5-Coder-3B-Instruct") \
    X(S_3839a91d, 19, "huggingface-nscale/", 30, "Qwen/Qwen2.5-Coder-7B-Instruct") \
    X(S_31895533, 19, "huggingface-nscale/", 14, "Qwen/Qwen3-14B") \
    Y(S_192ddf0e, 19, "huggingface-nscale/", 20, "Qwen/Qwen3-235B-A22B", S_d6986ffa, 0) \
    Y(S_5dc20a90, 19, "huggingface-nscale/", 14, "Qwen/Qwen3-32B", S_e7ff5a1c, 0) \
    X(S_5e15faf2, 19, "huggingface-nscale/", 27, "Qwen/Qwen3-4B-Instruct-2507") \
    X(S_46bf2dfe, 19, "huggingface-nscale/", 27, "Qwen/Qwen3-4B-Thinking-2507") \
    X(S_1a9c3f34, 19, "huggingface-nscale/", 13, "Qwen/Qwen3-8B") \
    Y(S_847be6eb, 19, "huggingface-nscale/", 41, "deepseek-ai/DeepSeek-R1-Distill-Llama-70B", S_92a3ab34, 0) \
    X(S_10aeaa82, 19, "huggingface-nscale/", 40, "deepseek-ai/DeepSeek-R1-Distill-Llama-8B") \
    X(S_21036fb5, 19, "huggingface-nscale/", 41, "deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B") \
    X(S_be39b65a, 19, "huggingface-nscale/", 40, "deepseek-ai/DeepSeek-R1-Distill-Qwen-32B") \
    X(S_875d7c4e, 19, "huggingface-nscale/", 39, "deepseek-ai/DeepSeek-R1-Distill-Qwen-7B") \
    Y(S_ed8cb14b, 19, "huggingface-nscale/", 46, "deepseek-ai/deepseek-r1-distill-llama-70b-fast", S_7d7a7f3d, 0) \
    X(S_b7d7668d, 19, "huggingface-nscale/", 45, "deepseek-ai/deepseek-r1-distill-llama-8b-fast") \
    X(S_c2b0b24c, 19, "huggingface-nscale/", 46, "deepseek-ai/deepseek-r1-distill-qwen-1.5b-fast") \
    X(S_360636fd, 19, "huggingface-nscale/", 45, "deepseek-ai/deepseek-r1-distill-qwen-32b-fast") \
    X(S_ab1c1651, 19, "huggingface-nscale/", 44, "deepseek-ai/deepseek-r1-distill-qwen-7b-fast") \
    Y(S_0fb94f6b, 19, "huggingface-nscale/", 32, "meta-llama/Llama-3.1-8B-Instruct", S_33b6ba18, 0) \
    Y(S_3cbb9db1, 19, "huggingface-nscale/", 33, "meta-llama/Llama-3.3-70B-Instruct", S_4cfb9c87, 0) \
    Y(S_c2f28a7b, 19, "huggingface-nscale/", 41, "meta-llama/Llama-4-Scout-17B-16E-Instruct", S_d8ed2761, 0) \
    Y(S_18c68390, 19, "huggingface-nscale/", 37, "meta-llama/llama-3.1-8b-instruct-fast", S_9372c334, 0) \
    Y(S_1ef85a40, 19, "huggingface-nscale/", 38, "meta-llama/llama-3.3-70b-instruct-fast", S_5ae89567, 0) \
    Y(S_fc51a5c6, 19, "huggingface-nscale/", 46, "meta-llama/llama-4-scout-17b-16e-instruct-fast", S_99fd4c7a, 0) \
    Y(S_c32833ed, 19, "huggingface-nscale/", 19, "openai/gpt-oss-120b", S_de75ca20, 0) \
    Y(S_18705d62, 19, "huggingface-nscale/", 24, "openai/gpt-oss-120b-fast", S_dfa82145, 0) \
    Y(S_44523264, 19, "huggingface-nscale/", 18, "openai/gpt-oss-20b", S_255984cf, 0) \
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
    X(S_a0325fb8, 0, "", 20, "huggingface-ovhcloud") \
    Y(S_f86f1821, 21, "huggingface-ovhcloud/", 28, "Qwen/Qwen2.5-VL-72B-Instruct", S_fb86d966, 0) \
    Y(S_c5d7e0d6, 21, "huggingface-ovhcloud/", 14, "Qwen/Qwen3-32B", S_e7ff5a1c, 0) \
    Y(S_89973399, 21, "huggingface-ovhcloud/", 33, "Qwen/Qwen3-Coder-30B-A3B-Instruct", S_ed61e16b, 0) \
    Y(S_cf740a60, 21, "huggingface-ovhcloud/", 32, "meta-llama/Llama-3.1-8B-Instruct", S_33b6ba18, 0) \
    Y(S_0a1577b8, 21, "huggingface-ovhcloud/", 33, "meta-llama/Llama-3.3-70B-Instruct", S_4cfb9c87, 0) \
    Y(S_54638b3f, 21, "huggingface-ovhcloud/", 37, "meta-llama/llama-3.1-8b-instruct-fast", S_9372c334, 0) \
    Y(S_1af88335, 21, "huggingface-ovhcloud/", 38, "meta-llama/llama-3.3-70b-instruct-fast", S_5ae89567, 0) \
    Y(S_ae47c27a, 21, "huggingface-ovhcloud/", 19, "openai/gpt-oss-120b", S_de75ca20, 0) \
    Y(S_abc65b5e, 21, "huggingface-ovhcloud/", 24, "openai/gpt-oss-120b-fast", S_dfa82145, 0) \
    Y(S_1d4d867d, 21, "huggingface-ovhcloud/", 18, "openai/gpt-oss-20b", S_255984cf, 0) \
    Y(S_8230346e, 21, "huggingface-ovhcloud/", 23, "openai/gpt-oss-20b-fast", S_f61d345b, 0) \
    Y(S_1b10563e, 21, "huggingface-ovhcloud/", 33, "qwen/qwen2.5-vl-72b-instruct-fast", S_8a18345a, 0) \
    Y(S_70855d3e, 21, "huggingface-ovhcloud/", 19, "qwen/qwen3-32b-fast", S_fd66b33f, 0) \
    Y(S_c232babe, 21, "huggingface-ovhcloud/", 38, "qwen/qwen3-coder-30b-a3b-instruct-fast", S_47efe4fc, 0) \
    X(S_9e8b0415, 0, "", 20, "huggingface-publicai") \
    X(S_73c67bd4, 21, "huggingface-publicai/", 36, "aisingapore/Gemma-SEA-LION-v4-27B-IT") \
    X(S_db37ea17, 21, "huggingface-publicai/", 35, "aisingapore/Qwen-SEA-LION-v4-32B-IT") \
    X(S_b2111fe0, 21, "huggingface-publicai/", 41, "aisingapore/gemma-sea-lion-v4-27b-it-fast") \
    X(S_ebe76335, 21, "huggingface-publicai/", 40, "aisingapore/qwen-sea-lion-v4-32b-it-fast") \
    X(S_95b3bda6, 21, "huggingface-publicai/", 26, "allenai/Olmo-3-7B-Instruct") \
    X(S_541caa03, 21, "huggingface-publicai/", 29, "allenai/Olmo-3.1-32B-Instruct") \
    X(S_20e4c9d8, 21, "huggingface-publicai/", 31, "allenai/olmo-3-7b-instruct-fast") \
    X(S_e9e889d9, 21, "huggingface-publicai/", 34, "allenai/olmo-3.1-32b-instruct-fast") \
    X(S_43948c33, 21, "huggingface-publicai/", 33, "dicta-il/DictaLM-3.0-24B-Thinking") \
    X(S_2214e715, 21, "huggingface-publicai/", 38, "dicta-il/dictalm-3.0-24b-thinking-fast") \
    X(S_87d4c3cf, 21, "huggingface-publicai/", 34, "swiss-ai/Apertus-70B-Instruct-2509") \
    X(S_f1cb591f, 21, "huggingface-publicai/", 33, "swiss-ai/Apertus-8B-Instruct-2509") \
    X(S_76f54223, 21, "huggingface-publicai/", 39, "swiss-ai/apertus-70b-instruct-2509-fast") \
    X(S_03d79cbf, 21, "huggingface-publicai/", 38, "swiss-ai/apertus-8b-instruct-2509-fast") \
    X(S_86494cc9, 21, "huggingface-publicai/", 39, "utter-project/EuroLLM-22B-Instruct-2512") \
    X(S_e8f9cf83, 21, "huggingface-publicai/", 44, "utter-project/eurollm-22b-instruct-2512-fast") \
    X(S_d2fa2cfe, 0, "", 21, "huggingface-sambanova") \
    Y(S_9339d2df, 22, "huggingface-sambanova/", 14, "Qwen/Qwen3-32B", S_e7ff5a1c, 0) \
    Y(S_587df711, 22, "huggingface-sambanova/", 28, "deepseek-ai/DeepSeek-R1-0528", S_9d6540fd, 0) \
    Y(S_c5f66a73, 22, "huggingface-sambanova/", 41, "deepseek-ai/DeepSeek-R1-Distill-Llama-70B", S_92a3ab34, 0) \
    Y(S_4b94f736, 22, "huggingface-sambanova/", 28, "deepseek-ai/DeepSeek-V3-0324", S_a6523deb, 0) \
    Y(S_dd20a8ef, 22, "huggingface-sambanova/", 33, "deepseek-ai/deepseek-r1-0528-fast", S_8652b002, 0) \
    Y(S_c5ca12fe, 22, "huggingface-sambanova/", 46, "deepseek-ai/deepseek-r1-distill-llama-70b-fast", S_7d7a7f3d, 0) \
    Y(S_db2d45d0, 22, "huggingface-sambanova/", 33, "deepseek-ai/deepseek-v3-0324-fast", S_3c3ce927, 0) \
    Y(S_c2d8c5cd, 22, "huggingface-sambanova/", 32, "meta-llama/Llama-3.1-8B-Instruct", S_33b6ba18, 0) \
    Y(S_b16880c5, 22, "huggingface-sambanova/", 33, "meta-llama/Llama-3.3-70B-Instruct", S_4cfb9c87, 0) \
    Y(S_bebfdea8, 22, "huggingface-sambanova/", 37, "meta-llama/llama-3.1-8b-instruct-fast", S_9372c334, 0) \
    Y(S_95d8c0c5, 22, "huggingface-sambanova/", 38, "meta-llama/llama-3.3-70b-instruct-fast", S_5ae89567, 0) \
    Y(S_b4cbc1cb, 22, "huggingface-sambanova/", 19, "openai/gpt-oss-120b", S_de75ca20, 0) \
    Y(S_f522b25a, 22, "huggingface-sambanova/", 24, "openai/gpt-oss-120b-fast", S_dfa82145, 0) \
    Y(S_b9377ed7, 22, "huggingface-sambanova/", 19, "qwen/qwen3-32b-fast", S_fd66b33f, 0) \
    X(S_0bb974f4, 22, "huggingface-sambanova/", 49, "tokyotech-llm/Llama-3.3-Swallow-70B-Instruct-v0.4") \
    X(S_dfa37965, 22, "huggingface-sambanova/", 54, "tokyotech-llm/llama-3.3-swallow-70b-instruct-v0.4-fast") \
    X(S_01d5a54d, 0, "", 20, "huggingface-together") \
    X(S_9182a63c, 21, "huggingface-together/", 26, "EssentialAI/rnj-1-instruct") \
    X(S_d5c37585, 21, "huggingface-together/", 24, "Qwen/Qwen2.5-7B-Instruct") \
    Y(S_b8ad8f6f, 21, "huggingface-together/", 34, "Qwen/Qwen3-235B-A22B-Instruct-2507", S_198db8e8, 0) \
    Y(S_9009b8b4, 21, "huggingface-together/", 35, "Qwen/Qwen3-Coder-480B-A35B-Instruct", S_d5d677e6, 0) \
    X(S_244e98d7, 21, "huggingface-together/", 25, "Qwen/Qwen3-Coder-Next-FP8") \
    Y(S_fe90bca6, 21, "huggingface-together/", 32, "Qwen/Qwen3-Next-80B-A3B-Instruct", S_7633c300, 0) \
    Y(S_1265d24d, 21, "huggingface-together/", 25, "Qwen/Qwen3-VL-8B-Instruct", S_cf032a23, 0) \
    Y(S_fdaf9503, 21, "huggingface-together/", 22, "Qwen/Qwen3.5-397B-A17B", S_d31ace47, 0) \
    Y(S_3cd3fdbf, 21, "huggingface-together/", 15, "Qwen/Qwen3.5-9B", S_90e7c0ca, 0) \
    X(S_d520b295, 21, "huggingface-together/", 27, "deepcogito/cogito-671b-v2.1") \
    X(S_600b35d8, 21, "huggingface-together/", 32, "deepcogito/cogito-671b-v2.1-fast") \
    X(S_c533d8f7, 21, "huggingface-together/", 31, "deepcogito/cogito-671b-v2.1-fp8") \
    X(S_aa28b4e4, 21, "huggingface-together/", 36, "deepcogito/cogito-671b-v2.1-fp8-fast") \
    Y(S_06469490, 21, "huggingface-together/", 23, "deepseek-ai/DeepSeek-R1", S_355e5f05, 0) \
    Y(S_21e16038, 21, "huggingface-together/", 23, "deepseek-ai/DeepSeek-V3", S_6b4ccaae, 0) \
    Y(S_f1e01e71, 21, "huggingface-together/", 25, "deepseek-ai/DeepSeek-V3.1", S_63f8f246, 0) \
    Y(S_6e6319f3, 21, "huggingface-together/", 28, "deepseek-ai/deepseek-r1-0528", S_08fdadbb, 0) \
    Y(S_05c66c29, 21, "huggingface-together/", 33, "deepseek-ai/deepseek-r1-0528-fast", S_8652b002, 0) \
    Y(S_3365109e, 21, "huggingface-together/", 28, "deepseek-ai/deepseek-r1-fast", S_373674cc, 0) \
    X(S_37bddf12, 21, "huggingface-together/", 28, "deepseek-ai/deepseek-v3-0324") \
    Y(S_33101db4, 21, "huggingface-together/", 33, "deepseek-ai/deepseek-v3-0324-fast", S_3c3ce927, 0) \
    Y(S_0dcc1337, 21, "huggingface-together/", 28, "deepseek-ai/deepseek-v3-fast", S_e573747f, 0) \
    Y(S_f87e720d, 21, "huggingface-together/", 30, "deepseek-ai/deepseek-v3.1-fast", S_d029103b, 0) \
    X(S_d3623f12, 21, "huggingface-together/", 31, "essentialai/rnj-1-instruct-fast") \
    X(S_637c8166, 21, "huggingface-together/", 22, "google/gemma-3n-E4B-it") \
    X(S_443b13da, 21, "huggingface-together/", 27, "google/gemma-3n-e4b-it-fast") \
    Y(S_4de71a87, 21, "huggingface-together/", 33, "meta-llama/Llama-3.3-70B-Instruct", S_4cfb9c87, 0) \
    Y(S_5688947a, 21, "huggingface-together/", 49, "meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8", S_64fae888, 0) \
    Y(S_4ffa51b2, 21, "huggingface-together/", 38, "meta-llama/llama-3.3-70b-instruct-fast", S_5ae89567, 0) \
    Y(S_4610ba2b, 21, "huggingface-together/", 54, "meta-llama/llama-4-maverick-17b-128e-instruct-fp8-fast", S_262c20cf, 0) \
    Y(S_a046d8b3, 21, "huggingface-together/", 20, "moonshotai/Kimi-K2.5", S_28a2cedc, 0) \
    Y(S_2dd89b29, 21, "huggingface-together/", 25, "moonshotai/kimi-k2.5-fast", S_4947e827, 0) \
    Y(S_ca04adbc, 21, "huggingface-together/", 19, "openai/gpt-oss-120b", S_de75ca20, 0) \
    Y(S_6b1d4423, 21, "huggingface-together/", 24, "openai/gpt-oss-120b-fast", S_dfa82145, 0) \
    Y(S_29627385, 21, "huggingface-together/", 18, "openai/gpt-oss-20b", S_255984cf, 0) \
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
    X(S_b50db517, 21, "huggingface-together/", 23, "zai-org/GLM-4.5-Air-FP8") \
    Y(S_b9ea2176, 21, "huggingface-together/", 15, "zai-org/GLM-4.6", S_4224492a, 0) \
    X(S_b51ef704, 21, "huggingface-together/", 19, "zai-org/GLM-4.7-FP8") \
    Y(S_ab6a747c, 21, "huggingface-together/", 13, "zai-org/GLM-5", S_b5c2775b, 0) \
    X(S_d68cda68, 21, "huggingface-together/", 28, "zai-org/glm-4.5-air-fp8-fast") \
    Y(S_6dd6935d, 21, "huggingface-together/", 20, "zai-org/glm-4.6-fast", S_fd39b1f3, 0) \
    X(S_1c2ba137, 21, "huggingface-together/", 24, "zai-org/glm-4.7-fp8-fast") \
    Y(S_428aa5fb, 21, "huggingface-together/", 18, "zai-org/glm-5-fast", S_a8aec21b, 0) \
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
    X(S_916a98f0, 0, "", 3, "ibm") \
    Y(S_42d12166, 4, "ibm/", 14, "granite-4.1-8b", S_b272647d, 12) \
    Y(S_1d98b859, 4, "ibm/", 14, "granite-4.2-8b", S_4bbb2ca6, 12) \
    X(S_48055612, 0, "", 3, "in.") \
    X(S_22f83076, 0, "", 9, "inception") \
    X(S_d175373c, 0, "", 14, "inception-labs") \
    X(S_36fa58ef, 10, "inception/", 14, "mercury-edit-2") \
    X(S_bb6cf9c2, 0, "", 13, "inceptionlabs") \
    X(S_339cf010, 0, "", 12, "inclusion-ai") \
    Y(S_87e60d5e, 13, "inclusion-ai/", 11, "ling-2.6-1t", S_9ab3eb1c, 12) \
    Y(S_8ee155db, 13, "inclusion-ai/", 14, "ling-2.6-flash", S_f02971e4, 12) \
    Y(S_125228dd, 13, "inclusion-ai/", 11, "ring-2.6-1t", S_3cffe5bb, 12) \
    X(S_33cf352c, 0, "", 17, "inference-profile") \
    X(S_e245af4f, 0, "", 7, "invoke/") \
    X(S_2f64000c, 0, "", 5, "jamba") \
    X(S_b2e27712, 0, "", 3, "jp.") \
    X(S_e4f9c522, 0, "", 4, "kimi") \
    X(S_4395855d, 0, "", 9, "kwaipilot") \
    Y(S_94183523, 10, "kwaipilot/", 9, "kat-coder", S_0e32bd21, 26) \
    Y(S_2c9fb8bd, 10, "kwaipilot/", 11, "kat-dev-32b", S_373bc48e, 26) \
    Y(S_8b3f9e28, 10, "kwaipilot/", 15, "kat-dev-72b-exp", S_930c9af3, 26) \
    X(S_42110162, 0, "", 6, "liquid") \
    Y(S_f9e475bf, 7, "liquid/", 12, "LFM2-24B-A2B", S_9f6a3a7a, 9) \
    X(S_d41c0af6, 0, "", 6, "llama2") \
    X(S_4fb53885, 0, "", 6, "llama3") \
    X(S_e00d2bc1, 0, "", 6, "llama4") \
    X(S_636fa966, 0, "", 5, "lmsys") \
    X(S_ea3bd73e, 0, "", 4, "meta") \
    X(S_43939d3e, 0, "", 7, "meta-ai") \
    Y(S_8a7999b2, 5, "meta/", 13, "CodeLlama-13b", S_a48cb7eb, 17) \
    Y(S_e492046f, 5, "meta/", 22, "CodeLlama-13b-Instruct", S_28aebe41, 17) \
    Y(S_beed520d, 5, "meta/", 20, "CodeLlama-13b-Python", S_da4fc0d1, 17) \
    Y(S_b639e0e3, 5, "meta/", 13, "CodeLlama-34b", S_31ef8156, 17) \
    Y(S_b4ae79bb, 5, "meta/", 22, "CodeLlama-34b-Instruct", S_256fa3ec, 17) \
    Y(S_0a46ed22, 5, "meta/", 20, "CodeLlama-34b-Python", S_cd9f71a4, 17) \
    X(S_c1585121, 5, "meta/", 22, "CodeLlama-70b-Instruct") \
    Y(S_89cc6241, 5, "meta/", 12, "CodeLlama-7b", S_808baca7, 17) \
    Y(S_01fee537, 5, "meta/", 21, "CodeLlama-7b-Instruct", S_e36a0c82, 17) \
    Y(S_17aab169, 5, "meta/", 19, "CodeLlama-7b-Python", S_d891f1ba, 17) \
    X(S_ffa99d76, 5, "meta/", 16, "Llama-2-13b-chat") \
    Y(S_b820e469, 5, "meta/", 16, "Llama-2-70b-chat", S_dbec4eac, 0) \
    Y(S_297d1e71, 5, "meta/", 15, "Llama-2-7b-chat", S_3402681b, 0) \
    Y(S_9a958e00, 5, "meta/", 20, "Llama-3-70B-Instruct", S_b281c0d1, 16) \
    Y(S_344115a4, 5, "meta/", 19, "Llama-3-8B-Instruct", S_6e2cdbe9, 16) \
    Y(S_67e0d0ae, 5, "meta/", 22, "Llama-3.1-70B-Instruct", S_5574b0ff, 5) \
    Y(S_feef5ab1, 5, "meta/", 21, "Llama-3.1-8B-Instruct", S_67995a4c, 5) \
    Y(S_99fcba82, 5, "meta/", 29, "Llama-3.2-11B-Vision-Instruct", S_bcdba204, 0) \
    X(S_772ca25d, 5, "meta/", 21, "Llama-3.2-1B-Instruct") \
    X(S_59804501, 5, "meta/", 21, "Llama-3.2-3B-Instruct") \
    Y(S_665a5bc2, 5, "meta/", 29, "Llama-3.2-90B-Vision-Instruct", S_7bbda339, 0) \
    Y(S_d4cc84d4, 5, "meta/", 22, "Llama-3.3-70B-Instruct", S_2ff449ca, 5) \
    X(S_4d956ea8, 5, "meta/", 34, "Llama-4-Maverick-17B-128E-Instruct") \
    Y(S_be567696, 5, "meta/", 38, "Llama-4-Maverick-17B-128E-Instruct-FP8", S_64fae888, 11) \
    Y(S_6339eb84, 5, "meta/", 30, "Llama-4-Scout-17B-16E-Instruct", S_d8ed2761, 11) \
    X(S_7a4d9b39, 5, "meta/", 34, "Llama-4-Scout-17B-16E-Instruct-FP8") \
    Y(S_6c9e2f5d, 5, "meta/", 14, "Llama-Guard-7b", S_59c09389, 11) \
    Y(S_ea013c29, 5, "meta/", 25, "Muse-Spark-Open-816B-A42B", S_d0008c82, 12) \
    X(S_cecdea04, 5, "meta/", 13, "codellama-70b") \
    X(S_0f918150, 5, "meta/", 20, "codellama-70b-python") \
    Y(S_5b0a49e1, 5, "meta/", 11, "llama-2-13b", S_3921f260, 17) \
    Y(S_c3f8f476, 5, "meta/", 11, "llama-2-70b", S_e52d41b0, 17) \
    Y(S_30c18dcb, 5, "meta/", 10, "llama-2-7b", S_865ad45c, 25) \
    Y(S_550ef998, 5, "meta/", 10, "llama-3-8b", S_869cd6d9, 28) \
    X(S_147e75b6, 5, "meta/", 23, "llama-3.1-405B-Instruct") \
    Y(S_9c3e6009, 5, "meta/", 12, "llama-3.1-8b", S_a7c4d9e7, 18) \
    X(S_12bc43f9, 5, "meta/", 12, "llama-3.2-1b") \
    X(S_3fb25ca6, 5, "meta/", 12, "llama-3.2-3b") \
    Y(S_fa70de3f, 5, "meta/", 13, "llama-3.3-70b", S_18249f61, 0) \
    Y(S_41112e33, 5, "meta/", 16, "llama-4-maverick", S_94e66a08, 11) \
    Y(S_a53b74fc, 5, "meta/", 13, "llama-4-scout", S_86970f20, 11) \
    Y(S_70d614a4, 5, "meta/", 9, "llama-65b", S_a1c88732, 11) \
    Y(S_48bde1f9, 5, "meta/", 16, "llama-guard-2-8b", S_fd36ba6f, 11) \
    Y(S_76699410, 5, "meta/", 16, "llama-guard-3-1b", S_6ecdfd2d, 26) \
    Y(S_0ce3dc47, 5, "meta/", 16, "llama-guard-3-8b", S_ef19eb3f, 11) \
    Y(S_0777352f, 5, "meta/", 17, "llama-guard-4-12b", S_f19aa6de, 11) \
    Y(S_e9faf9ca, 5, "meta/", 24, "llama-prompt-guard-2-22m", S_a6cf02e1, 11) \
    Y(S_e276c60e, 5, "meta/", 24, "llama-prompt-guard-2-86m", S_50951817, 11) \
    X(S_930e3950, 5, "meta/", 14, "muse-ember-1.0") \
    X(S_68480fc0, 5, "meta/", 15, "muse-wonder-1.0") \
    X(S_239c1938, 0, "", 10, "meta_llama") \
    X(S_9fbf261b, 0, "", 9, "microsoft") \
    Y(S_57299c45, 10, "microsoft/", 9, "MAI-DS-R1", S_56f5d440, 0) \
    Y(S_31c7bae4, 10, "microsoft/", 12, "MAI-Image-2e", S_a6c57b5b, 0) \
    Y(S_a08fd4b6, 10, "microsoft/", 24, "Phi-3-medium-4k-instruct", S_5b2b1e8e, 0) \
    Y(S_b745acd2, 10, "microsoft/", 21, "Phi-3.5-mini-instruct", S_cc710c2d, 0) \
    Y(S_9806f0c8, 10, "microsoft/", 19, "Phi-4-mini-instruct", S_b5247f59, 0) \
    Y(S_d499de51, 10, "microsoft/", 25, "Phi-4-multimodal-instruct", S_f36c2898, 0) \
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
    Y(S_afe67be0, 8, "minimax/", 10, "MiniMax-M2", S_e86e3690, 10) \
    X(S_78932933, 8, "minimax/", 12, "MiniMax-M2.1") \
    X(S_5cf7739d, 8, "minimax/", 22, "MiniMax-M2.1-highspeed") \
    Y(S_59208343, 8, "minimax/", 12, "MiniMax-M2.5", S_69289e5b, 3) \
    X(S_92ba7e9b, 8, "minimax/", 22, "MiniMax-M2.5-highspeed") \
    Y(S_d4ef424c, 8, "minimax/", 12, "MiniMax-M2.7", S_354d0b6d, 10) \
    X(S_da8ecbcb, 8, "minimax/", 22, "MiniMax-M2.7-highspeed") \
    Y(S_da421aca, 8, "minimax/", 10, "MiniMax-M3", S_e884d44e, 3) \
    X(S_8e76831a, 8, "minimax/", 18, "MiniMax-M3.1-Flash") \
    X(S_92051019, 0, "", 7, "mistral") \
    X(S_573587f5, 0, "", 10, "mistral-ai") \
    X(S_e2b12cf0, 0, "", 13, "mistral-v1-v3") \
    Y(S_fcbbd8f2, 8, "mistral/", 24, "Mistral-7B-Instruct-v0.1", S_039768af, 10) \
    Y(S_d5ba095a, 8, "mistral/", 24, "Mistral-7B-Instruct-v0.2", S_1704e521, 10) \
    X(S_0bc8a973, 8, "mistral/", 24, "Mistral-7B-Instruct-v0.3") \
    Y(S_4772732e, 8, "mistral/", 15, "Mistral-7B-v0.1", S_cdf50930, 10) \
    Y(S_529f9549, 8, "mistral/", 17, "Mixtral-8x7B-v0.1", S_ddc1bd48, 10) \
    X(S_3a3654ee, 8, "mistral/", 9, "codestral") \
    X(S_fc67c8f5, 8, "mistral/", 14, "codestral-2405") \
    Y(S_5d7578c5, 8, "mistral/", 14, "codestral-2501", S_54170ee4, 10) \
    Y(S_52655e37, 8, "mistral/", 14, "codestral-2508", S_0966b1a7, 10) \
    X(S_3c9a5dcc, 8, "mistral/", 15, "codestral-embed") \
    X(S_c1040d03, 8, "mistral/", 20, "codestral-embed-2505") \
    X(S_ecff070a, 8, "mistral/", 16, "codestral-latest") \
    X(S_84b6a619, 8, "mistral/", 22, "codestral-mamba-latest") \
    Y(S_ee6bf01d, 8, "mistral/", 13, "devstral-2512", S_750b8ba2, 10) \
    X(S_4416b720, 8, "mistral/", 15, "devstral-latest") \
    X(S_4cfe40b4, 8, "mistral/", 20, "devstral-medium-2507") \
    X(S_7441d64e, 8, "mistral/", 20, "devstral-medium-2512") \
    X(S_130b9183, 8, "mistral/", 22, "devstral-medium-latest") \
    Y(S_363c5787, 8, "mistral/", 14, "devstral-small", S_f62ff513, 10) \
    Y(S_00bc6abf, 8, "mistral/", 19, "devstral-small-2505", S_4dab0c9c, 10) \
    X(S_a5aa0448, 8, "mistral/", 19, "devstral-small-2507") \
    X(S_55c09259, 8, "mistral/", 21, "devstral-small-latest") \
    X(S_9d41a0ef, 8, "mistral/", 24, "labs-devstral-small-2512") \
    X(S_b6c5a835, 8, "mistral/", 16, "magistral-medium") \
    X(S_4dff21e0, 8, "mistral/", 25, "magistral-medium-1-2-2509") \
    Y(S_1fce2963, 8, "mistral/", 21, "magistral-medium-2506", S_a729b822, 10) \
    X(S_4231b7d1, 8, "mistral/", 21, "magistral-medium-2509") \
    X(S_c2d17fff, 8, "mistral/", 23, "magistral-medium-latest") \
    X(S_bb3833d0, 8, "mistral/", 15, "magistral-small") \
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
    X(S_fc7412a4, 8, "mistral/", 15, "mistral-7b-v0.2") \
    X(S_a7c79b00, 8, "mistral/", 13, "mistral-embed") \
    Y(S_b68d7d60, 8, "mistral/", 13, "mistral-large", S_b489b4a7, 10) \
    Y(S_01eff9cf, 8, "mistral/", 18, "mistral-large-2402", S_1fa2ffa2, 0) \
    Y(S_3d8f3246, 8, "mistral/", 18, "mistral-large-2407", S_2000e894, 10) \
    Y(S_6dcf05eb, 8, "mistral/", 18, "mistral-large-2411", S_d6daeb0b, 10) \
    Y(S_1344c7b5, 8, "mistral/", 18, "mistral-large-2512", S_c112644f, 10) \
    Y(S_c9f35302, 8, "mistral/", 15, "mistral-large-3", S_1e4961ae, 0) \
    X(S_72b806dc, 8, "mistral/", 15, "mistral-large-4") \
    X(S_d0d8674c, 8, "mistral/", 19, "mistral-large-4-0-8") \
    Y(S_2fd1b022, 8, "mistral/", 20, "mistral-large-latest", S_8d838a18, 0) \
    Y(S_2d328e6c, 8, "mistral/", 14, "mistral-medium", S_8033272f, 10) \
    X(S_0f659403, 8, "mistral/", 19, "mistral-medium-2312") \
    Y(S_e1eaadb9, 8, "mistral/", 19, "mistral-medium-2505", S_5a1d8a12, 0) \
    X(S_901353d1, 8, "mistral/", 19, "mistral-medium-2508") \
    X(S_9824e969, 8, "mistral/", 19, "mistral-medium-2604") \
    Y(S_8abf8ae2, 8, "mistral/", 16, "mistral-medium-3", S_469872fb, 10) \
    X(S_31ae4d0e, 8, "mistral/", 18, "mistral-medium-3-1") \
    X(S_4ef4ae6c, 8, "mistral/", 23, "mistral-medium-3-1-2508") \
    Y(S_5c18cc0e, 8, "mistral/", 18, "mistral-medium-3-5", S_dff2ffe2, 10) \
    X(S_9920c006, 8, "mistral/", 18, "mistral-medium-3.5") \
    X(S_e6077fdc, 8, "mistral/", 21, "mistral-medium-latest") \
    Y(S_120c1057, 8, "mistral/", 12, "mistral-nemo", S_6452a4cf, 5) \
    Y(S_886c97fb, 8, "mistral/", 22, "mistral-nemo-base-2407", S_f4168e41, 26) \
    X(S_7a68dd67, 8, "mistral/", 16, "mistral-ocr-2503") \
    X(S_bf5152e8, 8, "mistral/", 27, "mistral-ocr-2503-completion") \
    X(S_7b31f4b6, 8, "mistral/", 16, "mistral-ocr-2505") \
    X(S_7bf02933, 8, "mistral/", 27, "mistral-ocr-2505-completion") \
    X(S_b109eb9b, 8, "mistral/", 16, "mistral-ocr-2512") \
    X(S_15624087, 8, "mistral/", 15, "mistral-ocr-4-0") \
    X(S_d3d61bd0, 8, "mistral/", 15, "mistral-ocr-4-1") \
    Y(S_e55804cc, 8, "mistral/", 12, "mistral-saba", S_e54f649d, 10) \
    X(S_4f470e34, 8, "mistral/", 19, "mistral-saba-latest") \
    Y(S_ec962239, 8, "mistral/", 13, "mistral-small", S_b887d50b, 10) \
    X(S_81a6c1a4, 8, "mistral/", 18, "mistral-small-2402") \
    Y(S_654f9557, 8, "mistral/", 31, "mistral-small-24b-instruct-2501", S_48b3fb56, 10) \
    X(S_29c4ee52, 8, "mistral/", 18, "mistral-small-2506") \
    Y(S_fe556287, 8, "mistral/", 18, "mistral-small-2603", S_6fbffe76, 10) \
    X(S_ec1f8611, 8, "mistral/", 22, "mistral-small-3-2-2506") \
    Y(S_eee465aa, 8, "mistral/", 30, "mistral-small-3.1-24b-instruct", S_4c5f5f1d, 10) \
    Y(S_e4345835, 8, "mistral/", 30, "mistral-small-3.2-24b-instruct", S_38b44d06, 10) \
    X(S_90484218, 8, "mistral/", 20, "mistral-small-latest") \
    Y(S_58d336bf, 8, "mistral/", 12, "mistral-tiny", S_08c316c9, 10) \
    Y(S_0c0e5b18, 8, "mistral/", 13, "mixtral-8x22b", S_518fa9d8, 5) \
    Y(S_f3c46418, 8, "mistral/", 22, "mixtral-8x22b-instruct", S_7f771202, 10) \
    Y(S_d8648d16, 8, "mistral/", 12, "mixtral-8x7b", S_5d41737e, 38) \
    X(S_090d4fba, 8, "mistral/", 20, "open-codestral-mamba") \
    X(S_0e092acf, 8, "mistral/", 15, "open-mistral-7b") \
    X(S_6452a4cf, 8, "mistral/", 17, "open-mistral-nemo") \
    X(S_9036dba1, 8, "mistral/", 22, "open-mistral-nemo-2407") \
    X(S_518fa9d8, 8, "mistral/", 18, "open-mixtral-8x22b") \
    X(S_46ca0776, 8, "mistral/", 17, "open-mixtral-8x7b") \
    Y(S_944e5164, 8, "mistral/", 11, "pixtral-12b", S_881b7eef, 10) \
    X(S_b6105b09, 8, "mistral/", 16, "pixtral-12b-2409") \
    X(S_46b187eb, 8, "mistral/", 18, "pixtral-12b-latest") \
    X(S_163d7c3f, 8, "mistral/", 13, "pixtral-large") \
    Y(S_cc572006, 8, "mistral/", 18, "pixtral-large-2411", S_fb787896, 10) \
    X(S_9e942a30, 8, "mistral/", 18, "pixtral-large-2502") \
    X(S_b0e62b6b, 8, "mistral/", 20, "pixtral-large-latest") \
    X(S_60d82b0f, 8, "mistral/", 17, "voxtral-mini-2602") \
    Y(S_2dcf79e1, 8, "mistral/", 20, "voxtral-mini-3b-2507", S_027a630e, 8) \
    X(S_e24a95b8, 8, "mistral/", 21, "voxtral-mini-tts-2603") \
    X(S_2f7a042a, 8, "mistral/", 23, "voxtral-mini-tts-latest") \
    Y(S_46b6a918, 8, "mistral/", 22, "voxtral-small-24b-2507", S_782de3e2, 8) \
    X(S_9d9bfb08, 8, "mistral/", 18, "voxtral-small-2507") \
    X(S_704c792e, 8, "mistral/", 20, "voxtral-small-latest") \
    X(S_86b3f5bf, 0, "", 10, "mistral_ai") \
    X(S_938973a5, 0, "", 9, "mistralai") \
    X(S_343dd892, 0, "", 10, "modal-labs") \
    Y(S_39c689f6, 6, "modal/", 18, "moonshotai/Kimi-K3", S_4816f8cf, 0) \
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
    X(S_baf53997, 11, "moonshotai/", 24, "kimi-k2.7-code-highspeed") \
    X(S_89623752, 11, "moonshotai/", 23, "kimi-k3.1-pro-highspeed") \
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
    X(S_60dc2d5a, 0, "", 4, "nous") \
    Y(S_6f7cb0b6, 5, "nous/", 23, "Hermes-2-Pro-Llama-3-8B", S_3664b167, 13) \
    Y(S_d7d6a5f0, 5, "nous/", 13, "Hermes-4-405B", S_da374493, 13) \
    Y(S_db762803, 5, "nous/", 12, "Hermes-4-70B", S_2aa4059d, 13) \
    Y(S_1f50157d, 5, "nous/", 21, "Nous-Capybara-7B-V1p9", S_669efd30, 13) \
    Y(S_a503f9b0, 5, "nous/", 30, "Nous-Hermes-2-Mixtral-8x7B-DPO", S_7d6a8ef5, 13) \
    Y(S_b91973a3, 5, "nous/", 30, "Nous-Hermes-2-Mixtral-8x7B-SFT", S_e90f4df2, 13) \
    Y(S_57873154, 5, "nous/", 20, "Nous-Hermes-2-Yi-34B", S_0fd3068c, 13) \
    Y(S_c79c1411, 5, "nous/", 22, "Nous-Hermes-Llama2-13b", S_9dd5163b, 13) \
    Y(S_f450725d, 5, "nous/", 22, "Nous-Hermes-llama-2-7b", S_865ad45c, 13) \
    Y(S_efbef23c, 5, "nous/", 23, "hermes-2-pro-mistral-7b", S_0ce86578, 26) \
    Y(S_708429ea, 5, "nous/", 22, "nous-hermes-llama2-70b", S_968f7275, 26) \
    X(S_5cd126bf, 0, "", 9, "novita-ai") \
    Y(S_bb597187, 7, "novita/", 30, "Nous-Hermes-2-Mixtral-8x7B-DPO", S_7d6a8ef5, 13) \
    X(S_c822a31d, 7, "novita/", 11, "baai/bge-m3") \
    X(S_b1b038bf, 7, "novita/", 23, "baai/bge-reranker-v2-m3") \
    X(S_2aa30816, 7, "novita/", 24, "baichuan/baichuan-m2-32b") \
    X(S_090c85cb, 7, "novita/", 23, "baidu/ernie-4.5-21B-a3b") \
    X(S_579e9cae, 7, "novita/", 32, "baidu/ernie-4.5-21B-a3b-thinking") \
    X(S_ccff0402, 7, "novita/", 32, "baidu/ernie-4.5-300b-a47b-paddle") \
    X(S_05d743b4, 7, "novita/", 26, "baidu/ernie-4.5-vl-28b-a3b") \
    X(S_6b2cd07b, 7, "novita/", 35, "baidu/ernie-4.5-vl-28b-a3b-thinking") \
    X(S_469cfbdc, 7, "novita/", 28, "baidu/ernie-4.5-vl-424b-a47b") \
    X(S_49709d61, 7, "novita/", 43, "cognitivecomputations/dolphin-mixtral-8x22b") \
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
    X(S_c6adcc08, 7, "novita/", 25, "deepseek/deepseek-v3-0324") \
    X(S_838029ee, 7, "novita/", 26, "deepseek/deepseek-v3-turbo") \
    X(S_a42f9c13, 7, "novita/", 22, "deepseek/deepseek-v3.1") \
    X(S_d0c749f0, 7, "novita/", 31, "deepseek/deepseek-v3.1-terminus") \
    Y(S_42db7168, 7, "novita/", 22, "deepseek/deepseek-v3.2", S_41b9ed22, 0) \
    X(S_c3c9f230, 7, "novita/", 26, "deepseek/deepseek-v3.2-exp") \
    Y(S_ae4f7b5a, 7, "novita/", 26, "deepseek/deepseek-v4-flash", S_3e7146a3, 0) \
    Y(S_55244494, 7, "novita/", 24, "deepseek/deepseek-v4-pro", S_7d489a3a, 0) \
    X(S_a832676c, 7, "novita/", 20, "deepseek/deepseek_v3") \
    Y(S_ebd28819, 7, "novita/", 20, "google/gemma-2-9b-it", S_a3a3db65, 0) \
    X(S_736a8483, 7, "novita/", 21, "google/gemma-3-12b-it") \
    Y(S_6b37237f, 7, "novita/", 21, "google/gemma-3-27b-it", S_737ff6fa, 0) \
    X(S_38eabfe7, 7, "novita/", 25, "google/gemma-4-26b-a4b-it") \
    X(S_c658acfc, 7, "novita/", 21, "google/gemma-4-31b-it") \
    X(S_646e83e2, 7, "novita/", 22, "gryphe/mythomax-l2-13b") \
    X(S_9ab3eb1c, 7, "novita/", 23, "inclusionai/ling-2.6-1t") \
    X(S_f02971e4, 7, "novita/", 26, "inclusionai/ling-2.6-flash") \
    X(S_3cffe5bb, 7, "novita/", 23, "inclusionai/ring-2.6-1t") \
    X(S_3776b801, 7, "novita/", 26, "jondurbin/airoboros-l2-70b") \
    X(S_c658deef, 7, "novita/", 23, "kwaipilot/kat-coder-pro") \
    X(S_78d6fc48, 7, "novita/", 8, "lzlv_70b") \
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
    X(S_7e3c4611, 7, "novita/", 18, "minimax/minimax-m2") \
    X(S_7933532d, 7, "novita/", 20, "minimax/minimax-m2.1") \
    Y(S_a7702c06, 7, "novita/", 20, "minimax/minimax-m2.5", S_255ca796, 0) \
    X(S_01076e6f, 7, "novita/", 30, "minimax/minimax-m2.5-highspeed") \
    X(S_3b830d4c, 7, "novita/", 20, "minimax/minimax-m2.7") \
    X(S_b66cc4ec, 7, "novita/", 30, "minimax/minimax-m2.7-highspeed") \
    X(S_a067b46f, 7, "novita/", 18, "minimax/minimax-m3") \
    X(S_ab4182b8, 7, "novita/", 24, "minimaxai/minimax-m1-80k") \
    X(S_c8523810, 7, "novita/", 29, "mistralai/mistral-7b-instruct") \
    X(S_563747b0, 7, "novita/", 22, "mistralai/mistral-nemo") \
    X(S_af420d0b, 7, "novita/", 23, "moonshotai/kimi-k2-0905") \
    Y(S_26ee207e, 7, "novita/", 27, "moonshotai/kimi-k2-instruct", S_2306756a, 0) \
    X(S_1c4586c4, 7, "novita/", 27, "moonshotai/kimi-k2-thinking") \
    Y(S_e94f66d8, 7, "novita/", 20, "moonshotai/kimi-k2.5", S_4cd88813, 0) \
    Y(S_43bbc3e5, 7, "novita/", 20, "moonshotai/kimi-k2.6", S_8f7e2f95, 0) \
    X(S_da1e4262, 7, "novita/", 25, "moonshotai/kimi-k2.7-code") \
    Y(S_72d58b8e, 7, "novita/", 18, "moonshotai/kimi-k3", S_74d8fe82, 0) \
    X(S_a8df7936, 7, "novita/", 36, "nousresearch/hermes-2-pro-llama-3-8b") \
    X(S_baa0d2b0, 7, "novita/", 35, "nousresearch/nous-hermes-llama2-13b") \
    X(S_0f05d546, 7, "novita/", 20, "openchat/openchat-7b") \
    X(S_4e3c8134, 7, "novita/", 25, "paddlepaddle/paddleocr-vl") \
    X(S_f4255cd4, 7, "novita/", 23, "qwen/qwen-2-7b-instruct") \
    X(S_c9a874f1, 7, "novita/", 27, "qwen/qwen-2-vl-72b-instruct") \
    X(S_e41499cb, 7, "novita/", 26, "qwen/qwen-2.5-72b-instruct") \
    X(S_e7e93102, 7, "novita/", 17, "qwen/qwen-mt-plus") \
    X(S_f4167c6b, 7, "novita/", 24, "qwen/qwen3-235b-a22b-fp8") \
    Y(S_0d6b6791, 7, "novita/", 34, "qwen/qwen3-235b-a22b-instruct-2507", S_f4ad68bd, 0) \
    X(S_82e6cee1, 7, "novita/", 34, "qwen/qwen3-235b-a22b-thinking-2507") \
    X(S_de8ce2de, 7, "novita/", 22, "qwen/qwen3-30b-a3b-fp8") \
    X(S_ce411360, 7, "novita/", 18, "qwen/qwen3-32b-fp8") \
    X(S_538780d8, 7, "novita/", 17, "qwen/qwen3-4b-fp8") \
    X(S_2fb3979c, 7, "novita/", 17, "qwen/qwen3-8b-fp8") \
    X(S_1b092e88, 7, "novita/", 33, "qwen/qwen3-coder-30b-a3b-instruct") \
    X(S_4a29507d, 7, "novita/", 21, "qwen/qwen3-coder-next") \
    X(S_9bba7c86, 7, "novita/", 25, "qwen/qwen3-embedding-0.6b") \
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
    X(S_8815f64b, 7, "novita/", 16, "qwen/qwen3.7-max") \
    X(S_25ffc163, 7, "novita/", 26, "sao10k/l3-70b-euryale-v2.1") \
    X(S_b8e8a2e9, 7, "novita/", 20, "sao10k/l3-8b-lunaris") \
    X(S_2092e34d, 7, "novita/", 27, "sao10k/l31-70b-euryale-v2.2") \
    X(S_e5ca3f3f, 7, "novita/", 17, "skywork/r1v4-lite") \
    X(S_fef8f53f, 7, "novita/", 33, "sophosympatheia/midnight-rose-70b") \
    X(S_2899f1de, 7, "novita/", 33, "teknium/openhermes-2.5-mistral-7b") \
    X(S_19a85e34, 7, "novita/", 11, "tencent/hy3") \
    X(S_99208371, 7, "novita/", 24, "xiaomimimo/mimo-v2-flash") \
    X(S_ae679525, 7, "novita/", 22, "xiaomimimo/mimo-v2-pro") \
    X(S_de5a001d, 7, "novita/", 24, "xiaomimimo/mimo-v2.5-pro") \
    X(S_4dd4d34c, 0, "", 9, "novita_ai") \
    X(S_8d4321d9, 0, "", 6, "nvidia") \
    X(S_53ec3257, 7, "nvidia/", 33, "NVIDIA-Nemotron-3-Super-120B-A12B") \
    X(S_6623b224, 7, "nvidia/", 19, "nemotron-3-nano-30b") \
    X(S_d8c9beb7, 0, "", 10, "o200k_base") \
    X(S_b8c1715f, 0, "", 13, "o200k_harmony") \
    X(S_98e05b29, 0, "", 11, "open-router") \
    X(S_fb2b822f, 0, "", 11, "open_router") \
    X(S_d0208062, 0, "", 16, "openai-responses") \
    X(S_9bf926ae, 0, "", 15, "openai-unlisted") \
    X(S_2af5a4bd, 0, "", 11, "openai.chat") \
    Y(S_b2497f40, 7, "openai/", 3, "ada", S_4af524cb, 15) \
    Y(S_ab36c3a8, 7, "openai/", 7, "babbage", S_8169fe36, 0) \
    Y(S_2ecd1b16, 7, "openai/", 11, "babbage-002", S_37f3d385, 0) \
    Y(S_521b0b7a, 7, "openai/", 11, "chat-latest", S_a268e2c5, 8) \
    X(S_2969ea9d, 7, "openai/", 17, "codex-mini-latest") \
    Y(S_6a143b10, 7, "openai/", 20, "computer-use-preview", S_b39ecedf, 0) \
    X(S_cb02e108, 7, "openai/", 31, "computer-use-preview-2025-03-11") \
    Y(S_1204e221, 7, "openai/", 5, "curie", S_d378ec04, 5) \
    Y(S_f12a72c0, 7, "openai/", 8, "dall-e-3", S_d0238961, 15) \
    Y(S_8270f3b9, 7, "openai/", 7, "davinci", S_0347d0f7, 5) \
    Y(S_fd5a16a2, 7, "openai/", 11, "davinci-002", S_baeb0174, 5) \
    Y(S_1397a8f0, 7, "openai/", 20, "daybreak-blue-latest", S_dc01dbbb, 4) \
    Y(S_0973957f, 7, "openai/", 19, "daybreak-red-latest", S_57b26887, 4) \
    X(S_9e8e5c32, 7, "openai/", 16, "ft:gpt-3.5-turbo") \
    X(S_19b97445, 7, "openai/", 21, "ft:gpt-4.1-2025-04-14") \
    X(S_f0221e38, 7, "openai/", 26, "ft:gpt-4.1-mini-2025-04-14") \
    X(S_b7fa6ce9, 7, "openai/", 26, "ft:gpt-4.1-nano-2025-04-14") \
    X(S_47afb9cf, 7, "openai/", 20, "ft:gpt-4o-2024-08-06") \
    X(S_60878fcf, 7, "openai/", 25, "ft:gpt-4o-mini-2024-07-18") \
    X(S_e1978d6c, 7, "openai/", 12, "gpt-3.5-0301") \
    Y(S_0783c744, 7, "openai/", 27, "gpt-3.5-turbo-instruct-0914", S_1b54a5ed, 0) \
    Y(S_aa626ec0, 7, "openai/", 18, "gpt-4-0125-preview", S_78c71d9b, 0) \
    Y(S_cb1250ea, 7, "openai/", 10, "gpt-4-0613", S_7c4a64c0, 0) \
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
    Y(S_f12160f5, 7, "openai/", 22, "gpt-4o-mini-transcribe", S_eba4e816, 0) \
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
    Y(S_699085ad, 7, "openai/", 17, "gpt-4o-transcribe", S_82085c79, 0) \
    Y(S_506e16b6, 7, "openai/", 25, "gpt-4o-transcribe-diarize", S_88490eb9, 0) \
    X(S_7dd88e10, 7, "openai/", 7, "gpt-5-1") \
    X(S_a268e2c5, 7, "openai/", 19, "gpt-5-1-chat-latest") \
    X(S_1df31a34, 7, "openai/", 13, "gpt-5-1-codex") \
    X(S_b82d05b1, 7, "openai/", 17, "gpt-5-1-codex-max") \
    X(S_76a944a9, 7, "openai/", 18, "gpt-5-1-codex-mini") \
    X(S_bf0c2dc7, 7, "openai/", 7, "gpt-5-2") \
    X(S_7dfe32a8, 7, "openai/", 19, "gpt-5-2-chat-latest") \
    X(S_3ae3ccae, 7, "openai/", 13, "gpt-5-2-codex") \
    X(S_266af008, 7, "openai/", 11, "gpt-5-2-pro") \
    X(S_09678601, 7, "openai/", 7, "gpt-5-3") \
    X(S_4fdc2c5d, 7, "openai/", 12, "gpt-5-3-chat") \
    X(S_796b6a90, 7, "openai/", 19, "gpt-5-3-chat-latest") \
    X(S_ce9853a4, 7, "openai/", 13, "gpt-5-3-codex") \
    X(S_222f43f0, 7, "openai/", 7, "gpt-5-4") \
    X(S_425b942f, 7, "openai/", 12, "gpt-5-4-mini") \
    X(S_b1c6329a, 7, "openai/", 12, "gpt-5-4-nano") \
    X(S_923f7dda, 7, "openai/", 11, "gpt-5-4-pro") \
    X(S_2a6fb2eb, 7, "openai/", 7, "gpt-5-5") \
    X(S_edb34ba7, 7, "openai/", 11, "gpt-5-5-pro") \
    X(S_a808caab, 7, "openai/", 7, "gpt-5-6") \
    X(S_4d9fa7fa, 7, "openai/", 13, "gpt-5-6-cyber") \
    X(S_4607a7d0, 7, "openai/", 12, "gpt-5-6-luna") \
    X(S_647c488f, 7, "openai/", 11, "gpt-5-6-sol") \
    X(S_9a470124, 7, "openai/", 13, "gpt-5-6-terra") \
    Y(S_38099a8e, 7, "openai/", 17, "gpt-5-chat-latest", S_c2594808, 0) \
    Y(S_e1d1bde4, 7, "openai/", 16, "gpt-5-search-api", S_2d22c36d, 0) \
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
    X(S_dc01dbbb, 7, "openai/", 24, "gpt-daybreak-blue-latest") \
    X(S_57b26887, 7, "openai/", 23, "gpt-daybreak-red-latest") \
    Y(S_75bda809, 7, "openai/", 11, "gpt-image-1", S_c77e99ac, 0) \
    Y(S_0ba35fa8, 7, "openai/", 16, "gpt-image-1-mini", S_8b0079ce, 0) \
    X(S_b147e2bd, 7, "openai/", 13, "gpt-image-1.5") \
    X(S_dcb0bf90, 7, "openai/", 11, "gpt-image-2") \
    Y(S_232d29e3, 7, "openai/", 19, "gpt-image-2.5-flare", S_bca5fb71, 0) \
    Y(S_22a58a07, 7, "openai/", 22, "gpt-image-2.5-sunburst", S_3567db11, 0) \
    X(S_e2631126, 7, "openai/", 19, "gpt-live-transcribe") \
    Y(S_8d813e43, 7, "openai/", 22, "gpt-oss-safeguard-120b", S_8d19e2c1, 7) \
    Y(S_61e6c8a6, 7, "openai/", 12, "gpt-realtime", S_39631eed, 0) \
    Y(S_da405477, 7, "openai/", 16, "gpt-realtime-1.5", S_af22bd69, 0) \
    Y(S_c7383548, 7, "openai/", 14, "gpt-realtime-2", S_2db79e20, 0) \
    Y(S_2c9c0d21, 7, "openai/", 16, "gpt-realtime-2.1", S_cbfa5a18, 0) \
    Y(S_a34349d8, 7, "openai/", 21, "gpt-realtime-2.1-mini", S_63e73d46, 0) \
    Y(S_62eeeee4, 7, "openai/", 23, "gpt-realtime-2025-08-28", S_62ac9bb2, 0) \
    Y(S_8bbda343, 7, "openai/", 17, "gpt-realtime-mini", S_0f6a3919, 0) \
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
    X(S_baeb0174, 7, "openai/", 16, "text-davinci-002") \
    Y(S_6e28e559, 7, "openai/", 16, "text-davinci-003", S_9f8b6253, 0) \
    Y(S_3d0b02d0, 7, "openai/", 22, "text-embedding-3-small", S_2ba96795, 0) \
    Y(S_b48c38c0, 7, "openai/", 18, "text-embedding-ada", S_4af524cb, 0) \
    Y(S_1583e21b, 7, "openai/", 22, "text-embedding-ada-002", S_03f59e98, 0) \
    Y(S_6f549324, 7, "openai/", 25, "text-embedding-ada-002-v2", S_fd159d8e, 0) \
    X(S_21f59a7d, 7, "openai/", 5, "tts-1") \
    X(S_e7789009, 7, "openai/", 10, "tts-1-1106") \
    X(S_64a5d120, 7, "openai/", 8, "tts-1-hd") \
    X(S_a10daf18, 7, "openai/", 13, "tts-1-hd-1106") \
    Y(S_b775d77d, 7, "openai/", 9, "whisper-1", S_855bc7be, 0) \
    Y(S_5e95ce6e, 7, "openai/", 16, "whisper-large-v3", S_91d7e07e, 0) \
    Y(S_db16fd52, 7, "openai/", 22, "whisper-large-v3-turbo", S_c1557a62, 0) \
    X(S_2d0e6923, 0, "", 16, "openai_responses") \
    X(S_36b41beb, 0, "", 8, "openchat") \
    X(S_92a4073e, 9, "openchat/", 20, "openchat-3.5-0106-7b") \
    X(S_4341b458, 0, "", 9, "opengvlab") \
    Y(S_185adf76, 10, "opengvlab/", 13, "internvl3-38b", S_660fe627, 26) \
    Y(S_af3a8000, 10, "opengvlab/", 12, "internvl3-8b", S_b102bd8e, 26) \
    X(S_7f871cbf, 0, "", 10, "openrouter") \
    X(S_070d6960, 11, "openrouter/", 14, "01-ai/yi-large") \
    X(S_b736c4f1, 11, "openrouter/", 29, "aetherwiing/mn-starcannon-12b") \
    X(S_10ca2449, 11, "openrouter/", 34, "agentica-org/deepcoder-14b-preview") \
    X(S_48551146, 11, "openrouter/", 39, "agentica-org/deepcoder-14b-preview:free") \
    X(S_a8d24d32, 11, "openrouter/", 20, "ai21/jamba-1-5-large") \
    X(S_f0037c58, 11, "openrouter/", 19, "ai21/jamba-1-5-mini") \
    X(S_ed69e308, 11, "openrouter/", 20, "ai21/jamba-1.6-large") \
    X(S_c0996ba6, 11, "openrouter/", 19, "ai21/jamba-1.6-mini") \
    X(S_0154c4ac, 11, "openrouter/", 19, "ai21/jamba-instruct") \
    X(S_dcd79e0c, 11, "openrouter/", 20, "ai21/jamba-large-1.7") \
    X(S_4a73f1b7, 11, "openrouter/", 19, "ai21/jamba-mini-1.7") \
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
    X(S_37e5043e, 11, "openrouter/", 24, "anthropic/claude-fable-5") \
    X(S_2fef6f65, 11, "openrouter/", 26, "anthropic/claude-fable-5.1") \
    X(S_1ef35297, 11, "openrouter/", 32, "anthropic/claude-fable-5.1:batch") \
    X(S_d74a27bc, 11, "openrouter/", 26, "anthropic/claude-fable-5.2") \
    X(S_7c68c3dc, 11, "openrouter/", 32, "anthropic/claude-fable-5.2:batch") \
    X(S_08594743, 11, "openrouter/", 30, "anthropic/claude-fable-5:batch") \
    X(S_0668cc1f, 11, "openrouter/", 26, "anthropic/claude-haiku-4.5") \
    X(S_ff3c4617, 11, "openrouter/", 32, "anthropic/claude-haiku-4.5:batch") \
    X(S_7e6444e2, 11, "openrouter/", 26, "anthropic/claude-haiku-5.5") \
    X(S_8ed81900, 11, "openrouter/", 32, "anthropic/claude-haiku-5.5:batch") \
    X(S_d3770987, 11, "openrouter/", 26, "anthropic/claude-instant-1") \
    X(S_c5b5c04d, 11, "openrouter/", 28, "anthropic/claude-instant-1.0") \
    X(S_03a1877f, 11, "openrouter/", 28, "anthropic/claude-instant-1.1") \
    X(S_f8f20ad2, 11, "openrouter/", 31, "anthropic/claude-instant-1:beta") \
    X(S_0b77bb7f, 11, "openrouter/", 23, "anthropic/claude-opus-4") \
    X(S_4c3f2a2a, 11, "openrouter/", 25, "anthropic/claude-opus-4.1") \
    X(S_acaa8a6b, 11, "openrouter/", 31, "anthropic/claude-opus-4.1:batch") \
    X(S_21a1a747, 11, "openrouter/", 25, "anthropic/claude-opus-4.5") \
    X(S_0f15a5cc, 11, "openrouter/", 31, "anthropic/claude-opus-4.5:batch") \
    X(S_9f5e4c20, 11, "openrouter/", 25, "anthropic/claude-opus-4.6") \
    X(S_91068b58, 11, "openrouter/", 30, "anthropic/claude-opus-4.6-fast") \
    X(S_fb2ef2fd, 11, "openrouter/", 31, "anthropic/claude-opus-4.6:batch") \
    X(S_f5e4597f, 11, "openrouter/", 25, "anthropic/claude-opus-4.7") \
    X(S_fe336f13, 11, "openrouter/", 30, "anthropic/claude-opus-4.7-fast") \
    X(S_027172a7, 11, "openrouter/", 31, "anthropic/claude-opus-4.7:batch") \
    X(S_24f520ce, 11, "openrouter/", 25, "anthropic/claude-opus-4.8") \
    X(S_0f89d083, 11, "openrouter/", 30, "anthropic/claude-opus-4.8-fast") \
    X(S_fb1465f9, 11, "openrouter/", 31, "anthropic/claude-opus-4.8:batch") \
    X(S_d0b59958, 11, "openrouter/", 23, "anthropic/claude-opus-5") \
    X(S_efe68e5d, 11, "openrouter/", 32, "anthropic/claude-opus-5-20260723") \
    X(S_bd43f260, 11, "openrouter/", 28, "anthropic/claude-opus-5-fast") \
    X(S_9a6a2ef6, 11, "openrouter/", 37, "anthropic/claude-opus-5-fast-20260723") \
    X(S_385143dd, 11, "openrouter/", 25, "anthropic/claude-opus-5.5") \
    X(S_272305f8, 11, "openrouter/", 31, "anthropic/claude-opus-5.5:batch") \
    X(S_289b295a, 11, "openrouter/", 29, "anthropic/claude-opus-5:batch") \
    X(S_86ee340a, 11, "openrouter/", 25, "anthropic/claude-sonnet-4") \
    X(S_91a784ac, 11, "openrouter/", 27, "anthropic/claude-sonnet-4.5") \
    X(S_d98799cb, 11, "openrouter/", 33, "anthropic/claude-sonnet-4.5:batch") \
    X(S_e7759be7, 11, "openrouter/", 27, "anthropic/claude-sonnet-4.6") \
    X(S_910b8923, 11, "openrouter/", 33, "anthropic/claude-sonnet-4.6:batch") \
    X(S_1fc4cc2b, 11, "openrouter/", 25, "anthropic/claude-sonnet-5") \
    X(S_f81aaa33, 11, "openrouter/", 34, "anthropic/claude-sonnet-5-20260630") \
    X(S_b6e64c87, 11, "openrouter/", 27, "anthropic/claude-sonnet-5.5") \
    X(S_3b8c0604, 11, "openrouter/", 33, "anthropic/claude-sonnet-5.5:batch") \
    X(S_4bf7fd34, 11, "openrouter/", 31, "anthropic/claude-sonnet-5:batch") \
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
    X(S_52325c3a, 11, "openrouter/", 24, "databricks/dbrx-instruct") \
    X(S_8b43ad20, 11, "openrouter/", 42, "deepcogito/cogito-v2-preview-deepseek-671b") \
    X(S_e872e511, 11, "openrouter/", 43, "deepcogito/cogito-v2-preview-llama-109b-moe") \
    X(S_3f301226, 11, "openrouter/", 39, "deepcogito/cogito-v2-preview-llama-405b") \
    X(S_a29f92dd, 11, "openrouter/", 38, "deepcogito/cogito-v2-preview-llama-70b") \
    X(S_9c10a672, 11, "openrouter/", 27, "deepcogito/cogito-v2.1-671b") \
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
    X(S_18608279, 11, "openrouter/", 31, "deepseek/deepseek-v4-flash-0731") \
    X(S_31cab823, 11, "openrouter/", 37, "deepseek/deepseek-v4-flash-0731:batch") \
    X(S_076b89c2, 11, "openrouter/", 35, "deepseek/deepseek-v4-flash-20260423") \
    X(S_4f1f74ad, 11, "openrouter/", 35, "deepseek/deepseek-v4-flash-20260731") \
    X(S_48467341, 11, "openrouter/", 37, "deepseek/deepseek-v4-flash-vision-exp") \
    X(S_293ad370, 11, "openrouter/", 46, "deepseek/deepseek-v4-flash-vision-exp-20260821") \
    X(S_a2ee701e, 11, "openrouter/", 43, "deepseek/deepseek-v4-flash-vision-exp:batch") \
    X(S_39a2519d, 11, "openrouter/", 31, "deepseek/deepseek-v4-flash:free") \
    Y(S_5cb51a7b, 11, "openrouter/", 24, "deepseek/deepseek-v4-pro", S_7d489a3a, 0) \
    Y(S_d5bad3b4, 11, "openrouter/", 29, "deepseek/deepseek-v4-pro-0813", S_29b6d36b, 0) \
    X(S_0f17b285, 11, "openrouter/", 35, "deepseek/deepseek-v4-pro-0813:batch") \
    X(S_d6b77daa, 11, "openrouter/", 33, "deepseek/deepseek-v4-pro-20260423") \
    X(S_01915d37, 11, "openrouter/", 33, "deepseek/deepseek-v4-pro-20260813") \
    X(S_7fc43a17, 11, "openrouter/", 28, "deepseek/deepseek-v4.1-flash") \
    X(S_6378f222, 11, "openrouter/", 33, "deepseek/deepseek-v4.1-flash-1017") \
    X(S_9bee1478, 11, "openrouter/", 39, "deepseek/deepseek-v4.1-flash-1017:batch") \
    X(S_30697b64, 11, "openrouter/", 34, "deepseek/deepseek-v4.1-flash:batch") \
    X(S_57cf6efd, 11, "openrouter/", 36, "dots-studio/dots-3-note-preview:free") \
    X(S_7c5efd3e, 11, "openrouter/", 20, "eleutherai/llemma_7b") \
    X(S_6ebda6c7, 11, "openrouter/", 15, "elorian/glimpse") \
    X(S_f4243689, 11, "openrouter/", 26, "essentialai/rnj-1-instruct") \
    X(S_7e7bd1c5, 11, "openrouter/", 30, "eva-unit-01/eva-llama-3.33-70b") \
    X(S_54f3766a, 11, "openrouter/", 28, "eva-unit-01/eva-qwen-2.5-14b") \
    X(S_eefba8c4, 11, "openrouter/", 28, "eva-unit-01/eva-qwen-2.5-32b") \
    X(S_612a4ed1, 11, "openrouter/", 28, "eva-unit-01/eva-qwen-2.5-72b") \
    X(S_b95267ec, 11, "openrouter/", 27, "featherless/qwerky-72b:free") \
    X(S_c5cbbb51, 11, "openrouter/", 17, "fireworks/ember-1") \
    X(S_7f4c4f25, 11, "openrouter/", 27, "google/gemini-2.0-flash-001") \
    X(S_ded9e095, 11, "openrouter/", 32, "google/gemini-2.0-flash-exp:free") \
    X(S_bca99d00, 11, "openrouter/", 32, "google/gemini-2.0-flash-lite-001") \
    X(S_3a7a5e10, 11, "openrouter/", 47, "google/gemini-2.0-flash-lite-preview-02-05:free") \
    X(S_4c29870b, 11, "openrouter/", 46, "google/gemini-2.0-flash-thinking-exp-1219:free") \
    X(S_2d7739de, 11, "openrouter/", 41, "google/gemini-2.0-flash-thinking-exp:free") \
    X(S_a407680e, 11, "openrouter/", 36, "google/gemini-2.0-pro-exp-02-05:free") \
    X(S_8c25fab9, 11, "openrouter/", 23, "google/gemini-2.5-flash") \
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
    X(S_e4d5297b, 11, "openrouter/", 21, "google/gemini-2.5-pro") \
    X(S_d5326083, 11, "openrouter/", 31, "google/gemini-2.5-pro-exp-03-25") \
    X(S_c1a8d0f5, 11, "openrouter/", 36, "google/gemini-2.5-pro-exp-03-25:free") \
    X(S_417c65e0, 11, "openrouter/", 29, "google/gemini-2.5-pro-preview") \
    X(S_70fea3a5, 11, "openrouter/", 35, "google/gemini-2.5-pro-preview-03-25") \
    X(S_70b8ad0b, 11, "openrouter/", 35, "google/gemini-2.5-pro-preview-05-06") \
    X(S_96b46733, 11, "openrouter/", 35, "google/gemini-2.5-pro-preview-06-05") \
    X(S_d5afdcdf, 11, "openrouter/", 27, "google/gemini-2.5-pro:batch") \
    X(S_7d670d99, 11, "openrouter/", 29, "google/gemini-3-flash-preview") \
    X(S_fc4272ca, 11, "openrouter/", 38, "google/gemini-3-flash-preview-20251217") \
    X(S_eead702b, 11, "openrouter/", 35, "google/gemini-3-flash-preview:batch") \
    X(S_d0af2194, 11, "openrouter/", 25, "google/gemini-3-pro-image") \
    X(S_4350d16a, 11, "openrouter/", 34, "google/gemini-3-pro-image-20260528") \
    X(S_aec7defc, 11, "openrouter/", 33, "google/gemini-3-pro-image-preview") \
    X(S_31f55b9e, 11, "openrouter/", 42, "google/gemini-3-pro-image-preview-20251120") \
    X(S_66294210, 11, "openrouter/", 27, "google/gemini-3-pro-preview") \
    X(S_a1d35ce0, 11, "openrouter/", 29, "google/gemini-3.1-flash-image") \
    X(S_a28d3008, 11, "openrouter/", 38, "google/gemini-3.1-flash-image-20260528") \
    X(S_1224d6d8, 11, "openrouter/", 37, "google/gemini-3.1-flash-image-preview") \
    X(S_a389cc23, 11, "openrouter/", 46, "google/gemini-3.1-flash-image-preview-20260226") \
    X(S_5170457e, 11, "openrouter/", 28, "google/gemini-3.1-flash-lite") \
    X(S_b1aab544, 11, "openrouter/", 37, "google/gemini-3.1-flash-lite-20260507") \
    X(S_862829d6, 11, "openrouter/", 34, "google/gemini-3.1-flash-lite-image") \
    X(S_597c5f01, 11, "openrouter/", 43, "google/gemini-3.1-flash-lite-image-20260630") \
    X(S_05bb46f4, 11, "openrouter/", 36, "google/gemini-3.1-flash-lite-preview") \
    X(S_a47507d8, 11, "openrouter/", 45, "google/gemini-3.1-flash-lite-preview-20260303") \
    X(S_51d32c57, 11, "openrouter/", 34, "google/gemini-3.1-flash-lite:batch") \
    X(S_5d795e7b, 11, "openrouter/", 29, "google/gemini-3.1-pro-preview") \
    X(S_41861b2c, 11, "openrouter/", 38, "google/gemini-3.1-pro-preview-20260219") \
    X(S_962bf869, 11, "openrouter/", 41, "google/gemini-3.1-pro-preview-customtools") \
    X(S_c2f90627, 11, "openrouter/", 50, "google/gemini-3.1-pro-preview-customtools-20260219") \
    X(S_dfd863c4, 11, "openrouter/", 35, "google/gemini-3.1-pro-preview:batch") \
    X(S_8dab2430, 11, "openrouter/", 23, "google/gemini-3.5-flash") \
    X(S_8be95624, 11, "openrouter/", 32, "google/gemini-3.5-flash-20260519") \
    X(S_13fdc396, 11, "openrouter/", 28, "google/gemini-3.5-flash-lite") \
    X(S_15f8cc42, 11, "openrouter/", 37, "google/gemini-3.5-flash-lite-20260721") \
    X(S_662a2fcd, 11, "openrouter/", 34, "google/gemini-3.5-flash-lite:batch") \
    X(S_0e4f177b, 11, "openrouter/", 29, "google/gemini-3.5-flash:batch") \
    X(S_b75ea530, 11, "openrouter/", 23, "google/gemini-3.6-flash") \
    X(S_59f693b7, 11, "openrouter/", 32, "google/gemini-3.6-flash-20260721") \
    X(S_1d5736f6, 11, "openrouter/", 29, "google/gemini-3.6-flash:batch") \
    X(S_88680e00, 11, "openrouter/", 23, "google/gemini-3.7-flash") \
    X(S_f0ada12b, 11, "openrouter/", 32, "google/gemini-3.7-flash-20260813") \
    X(S_41af4889, 11, "openrouter/", 29, "google/gemini-3.7-flash:batch") \
    X(S_547c57ce, 11, "openrouter/", 23, "google/gemini-3.8-flash") \
    X(S_3790c832, 11, "openrouter/", 29, "google/gemini-3.8-flash:batch") \
    X(S_e5555192, 11, "openrouter/", 21, "google/gemini-4-argon") \
    X(S_3924dee4, 11, "openrouter/", 27, "google/gemini-4-argon:batch") \
    X(S_b7c9ed8d, 11, "openrouter/", 22, "google/gemini-4-carbon") \
    X(S_16aa4f6e, 11, "openrouter/", 28, "google/gemini-4-carbon:batch") \
    X(S_6b78b739, 11, "openrouter/", 24, "google/gemini-4-hydrogen") \
    X(S_2f287dcd, 11, "openrouter/", 30, "google/gemini-4-hydrogen:batch") \
    X(S_fd22da29, 11, "openrouter/", 20, "google/gemini-4-neon") \
    X(S_900f549d, 11, "openrouter/", 26, "google/gemini-4-neon:batch") \
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
    Y(S_3dad8cab, 11, "openrouter/", 21, "google/gemma-3-12b-it", S_736a8483, 0) \
    X(S_17244b68, 11, "openrouter/", 26, "google/gemma-3-12b-it:free") \
    X(S_91a952c0, 11, "openrouter/", 25, "google/gemma-3-1b-it:free") \
    Y(S_71dedbd1, 11, "openrouter/", 21, "google/gemma-3-27b-it", S_737ff6fa, 0) \
    X(S_96adfd49, 11, "openrouter/", 26, "google/gemma-3-27b-it:free") \
    X(S_bb4f77b2, 11, "openrouter/", 20, "google/gemma-3-4b-it") \
    X(S_5b9aba22, 11, "openrouter/", 25, "google/gemma-3-4b-it:free") \
    X(S_54ee4399, 11, "openrouter/", 27, "google/gemma-3n-e2b-it:free") \
    X(S_5bec570e, 11, "openrouter/", 22, "google/gemma-3n-e4b-it") \
    X(S_7141e88e, 11, "openrouter/", 27, "google/gemma-3n-e4b-it:free") \
    Y(S_cad466c4, 11, "openrouter/", 25, "google/gemma-4-26b-a4b-it", S_38eabfe7, 0) \
    X(S_7fd8c6fa, 11, "openrouter/", 34, "google/gemma-4-26b-a4b-it-20260403") \
    X(S_da95157f, 11, "openrouter/", 30, "google/gemma-4-26b-a4b-it:free") \
    Y(S_d5b90129, 11, "openrouter/", 21, "google/gemma-4-31b-it", S_c658acfc, 0) \
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
    Y(S_a1d1dfa6, 11, "openrouter/", 22, "gryphe/mythomax-l2-13b", S_646e83e2, 0) \
    X(S_b715bd48, 11, "openrouter/", 31, "gryphe/mythomax-l2-13b:extended") \
    X(S_24d8f034, 11, "openrouter/", 27, "gryphe/mythomax-l2-13b:free") \
    X(S_ca703d51, 11, "openrouter/", 28, "gryphe/mythomax-l2-13b:nitro") \
    X(S_7e3022d4, 11, "openrouter/", 19, "gryphe/mythomist-7b") \
    X(S_bba43a5f, 11, "openrouter/", 24, "gryphe/mythomist-7b:free") \
    X(S_9192a4b6, 11, "openrouter/", 33, "huggingfaceh4/zephyr-7b-beta:free") \
    X(S_9d7b10eb, 11, "openrouter/", 31, "ibm-granite/granite-4.0-h-micro") \
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
    X(S_21e8a1da, 11, "openrouter/", 26, "inclusionai/ling-3.0-flash") \
    X(S_c8e8d770, 11, "openrouter/", 35, "inclusionai/ling-3.0-flash-20260723") \
    X(S_490489f0, 11, "openrouter/", 30, "inclusionai/ling-3.0-flash-fin") \
    X(S_bd799b1e, 11, "openrouter/", 35, "inclusionai/ling-3.0-flash-fin:free") \
    X(S_b7a1e178, 11, "openrouter/", 37, "inclusionai/ling-3.0-flash-sante:free") \
    X(S_3621c8bc, 11, "openrouter/", 29, "inclusionai/ling-3.0-flash-vl") \
    X(S_8d2598dd, 11, "openrouter/", 34, "inclusionai/ling-3.0-flash-vl:free") \
    X(S_eb4de658, 11, "openrouter/", 31, "inclusionai/ling-3.0-flash:free") \
    X(S_5f217c1b, 11, "openrouter/", 25, "inclusionai/ling-3.0-tiny") \
    X(S_2b2da8b5, 11, "openrouter/", 30, "inclusionai/ling-3.0-tiny:free") \
    X(S_5419ee44, 11, "openrouter/", 26, "inclusionai/ling-3.1-flash") \
    X(S_282b88df, 11, "openrouter/", 31, "inclusionai/ling-3.2-flash:free") \
    X(S_980f0c15, 11, "openrouter/", 19, "inclusionai/ring-1t") \
    Y(S_f4c429b9, 11, "openrouter/", 23, "inclusionai/ring-2.6-1t", S_3cffe5bb, 0) \
    X(S_5a50cdde, 11, "openrouter/", 32, "inclusionai/ring-2.6-1t-20260508") \
    X(S_a9b87a6a, 11, "openrouter/", 28, "inclusionai/ring-2.6-1t:free") \
    X(S_dc8678ad, 11, "openrouter/", 25, "infermatic/mn-inferor-12b") \
    X(S_f2835079, 11, "openrouter/", 25, "inflatebot/mn-mag-mell-r1") \
    X(S_6eac3ec3, 11, "openrouter/", 26, "inflection/inflection-3-pi") \
    X(S_63a2ccd7, 11, "openrouter/", 36, "inflection/inflection-3-productivity") \
    Y(S_127b2671, 11, "openrouter/", 26, "jondurbin/airoboros-l2-70b", S_3776b801, 0) \
    X(S_3124826c, 11, "openrouter/", 17, "kt/midm-k-3.0-pro") \
    X(S_cb46ba21, 11, "openrouter/", 28, "kwaipilot/kat-coder-air-v2.5") \
    X(S_f2111005, 11, "openrouter/", 37, "kwaipilot/kat-coder-air-v2.5-20260710") \
    Y(S_3a57df2b, 11, "openrouter/", 23, "kwaipilot/kat-coder-pro", S_c658deef, 0) \
    X(S_67da5b0b, 11, "openrouter/", 26, "kwaipilot/kat-coder-pro-v2") \
    X(S_75d0686c, 11, "openrouter/", 35, "kwaipilot/kat-coder-pro-v2-20260327") \
    X(S_adf0c40a, 11, "openrouter/", 28, "kwaipilot/kat-coder-pro-v2.5") \
    X(S_80d5a55c, 11, "openrouter/", 37, "kwaipilot/kat-coder-pro-v2.5-20260710") \
    X(S_8d40f0fc, 11, "openrouter/", 28, "kwaipilot/kat-coder-pro:free") \
    X(S_d717b821, 11, "openrouter/", 42, "latitudegames/wayfarer-large-70b-llama-3.3") \
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
    X(S_d400c142, 11, "openrouter/", 13, "mancer/weaver") \
    X(S_0658d2bb, 11, "openrouter/", 25, "mattshumer/reflection-70b") \
    X(S_8212a704, 11, "openrouter/", 30, "mattshumer/reflection-70b:free") \
    X(S_2d6f4c5a, 11, "openrouter/", 19, "meituan/longcat-2.0") \
    X(S_d22542ee, 11, "openrouter/", 28, "meituan/longcat-2.0-20260720") \
    X(S_29443b32, 11, "openrouter/", 26, "meituan/longcat-flash-chat") \
    X(S_a25c9a98, 11, "openrouter/", 31, "meituan/longcat-flash-chat:free") \
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
    X(S_3626b29f, 11, "openrouter/", 20, "meta/muse-spark-open") \
    X(S_0546776b, 11, "openrouter/", 16, "meta/muse-wonder") \
    X(S_b33ba335, 11, "openrouter/", 19, "microsoft/mai-ds-r1") \
    X(S_cc2f4422, 11, "openrouter/", 24, "microsoft/mai-ds-r1:free") \
    X(S_ca73368b, 11, "openrouter/", 36, "microsoft/phi-3-medium-128k-instruct") \
    X(S_e88b2086, 11, "openrouter/", 41, "microsoft/phi-3-medium-128k-instruct:free") \
    X(S_c2c0f937, 11, "openrouter/", 34, "microsoft/phi-3-medium-4k-instruct") \
    X(S_18d0b9a0, 11, "openrouter/", 34, "microsoft/phi-3-mini-128k-instruct") \
    X(S_fee297cf, 11, "openrouter/", 39, "microsoft/phi-3-mini-128k-instruct:free") \
    X(S_7b1c49ca, 11, "openrouter/", 36, "microsoft/phi-3.5-mini-128k-instruct") \
    X(S_21f9eb7b, 11, "openrouter/", 15, "microsoft/phi-4") \
    X(S_e3d0d43e, 11, "openrouter/", 29, "microsoft/phi-4-mini-instruct") \
    X(S_0477c16e, 11, "openrouter/", 35, "microsoft/phi-4-multimodal-instruct") \
    X(S_5801eca5, 11, "openrouter/", 30, "microsoft/phi-4-reasoning-plus") \
    X(S_8d6437be, 11, "openrouter/", 35, "microsoft/phi-4-reasoning-plus:free") \
    X(S_390bde8f, 11, "openrouter/", 30, "microsoft/phi-4-reasoning:free") \
    X(S_12b05651, 11, "openrouter/", 23, "microsoft/wizardlm-2-7b") \
    Y(S_2cc6ec00, 11, "openrouter/", 26, "microsoft/wizardlm-2-8x22b", S_303d7f44, 0) \
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
    Y(S_4db1e8c8, 11, "openrouter/", 18, "minimax/minimax-m3", S_a067b46f, 0) \
    X(S_3142cad3, 11, "openrouter/", 27, "minimax/minimax-m3-20260531") \
    X(S_f35ed015, 11, "openrouter/", 26, "minimax/minimax-m3.1-flash") \
    X(S_432e1511, 11, "openrouter/", 31, "minimax/minimax-m3.1-flash:free") \
    X(S_9b5a91c1, 11, "openrouter/", 24, "minimax/minimax-m3:batch") \
    X(S_316cc5e9, 11, "openrouter/", 23, "minimax/minimax-m3:free") \
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
    X(S_4c5f5f1d, 11, "openrouter/", 40, "mistralai/mistral-small-3.1-24b-instruct") \
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
    X(S_e9022723, 11, "openrouter/", 23, "moonshotai/kimi-dev-72b") \
    X(S_467f6fe6, 11, "openrouter/", 28, "moonshotai/kimi-dev-72b:free") \
    X(S_55ee9f82, 11, "openrouter/", 18, "moonshotai/kimi-k2") \
    Y(S_20417574, 11, "openrouter/", 23, "moonshotai/kimi-k2-0905", S_af420d0b, 0) \
    X(S_edb415de, 11, "openrouter/", 30, "moonshotai/kimi-k2-0905:exacto") \
    Y(S_06e54f10, 11, "openrouter/", 27, "moonshotai/kimi-k2-thinking", S_1c4586c4, 0) \
    X(S_90b4b1e0, 11, "openrouter/", 36, "moonshotai/kimi-k2-thinking-20251106") \
    Y(S_070b579a, 11, "openrouter/", 20, "moonshotai/kimi-k2.5", S_4cd88813, 0) \
    X(S_cf259e32, 11, "openrouter/", 25, "moonshotai/kimi-k2.5-0127") \
    Y(S_e0d91e87, 11, "openrouter/", 20, "moonshotai/kimi-k2.6", S_8f7e2f95, 0) \
    X(S_c46f4b3b, 11, "openrouter/", 29, "moonshotai/kimi-k2.6-20260420") \
    X(S_89be382f, 11, "openrouter/", 25, "moonshotai/kimi-k2.6:free") \
    Y(S_d25a8a3e, 11, "openrouter/", 25, "moonshotai/kimi-k2.7-code", S_da1e4262, 0) \
    X(S_65329231, 11, "openrouter/", 34, "moonshotai/kimi-k2.7-code-20260612") \
    X(S_3c8fef9f, 11, "openrouter/", 31, "moonshotai/kimi-k2.7-code:batch") \
    X(S_82fd854d, 11, "openrouter/", 23, "moonshotai/kimi-k2:free") \
    Y(S_1ad462fc, 11, "openrouter/", 18, "moonshotai/kimi-k3", S_74d8fe82, 0) \
    X(S_ab2ede30, 11, "openrouter/", 27, "moonshotai/kimi-k3-20260715") \
    X(S_5ae5f01d, 11, "openrouter/", 24, "moonshotai/kimi-k3.1-pro") \
    X(S_7e9883a8, 11, "openrouter/", 30, "moonshotai/kimi-k3.1-pro:batch") \
    X(S_18bbe940, 11, "openrouter/", 24, "moonshotai/kimi-k3:batch") \
    X(S_5fa0997e, 11, "openrouter/", 39, "moonshotai/kimi-linear-48b-a3b-instruct") \
    X(S_cba4d97b, 11, "openrouter/", 31, "moonshotai/kimi-vl-a3b-thinking") \
    X(S_5c85440d, 11, "openrouter/", 36, "moonshotai/kimi-vl-a3b-thinking:free") \
    X(S_1daeed27, 11, "openrouter/", 42, "moonshotai/moonlight-16b-a3b-instruct:free") \
    X(S_c5561139, 11, "openrouter/", 14, "morph/morph-v2") \
    X(S_f17fa767, 11, "openrouter/", 19, "morph/morph-v3-fast") \
    X(S_586ce4c3, 11, "openrouter/", 20, "morph/morph-v3-large") \
    X(S_193a99f9, 11, "openrouter/", 26, "motif-technologies/motif-3") \
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
    X(S_2520c193, 11, "openrouter/", 26, "nex-agi/nex-n2.5-mini:free") \
    X(S_b127e659, 11, "openrouter/", 20, "nex-agi/nex-n2.5-pro") \
    X(S_8abb0167, 11, "openrouter/", 25, "nex-agi/nex-n2.5-pro:free") \
    X(S_46d9082b, 11, "openrouter/", 16, "nex-agi/nex-n2.6") \
    X(S_67a0acb2, 11, "openrouter/", 29, "nothingiisreal/mn-celeste-12b") \
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
    X(S_22485b07, 11, "openrouter/", 38, "nvidia/llama-3.1-nemotron-70b-instruct") \
    X(S_465acbe4, 11, "openrouter/", 43, "nvidia/llama-3.1-nemotron-70b-instruct:free") \
    X(S_64d85266, 11, "openrouter/", 41, "nvidia/llama-3.1-nemotron-nano-8b-v1:free") \
    X(S_72605e2a, 11, "openrouter/", 39, "nvidia/llama-3.1-nemotron-ultra-253b-v1") \
    X(S_8719a84f, 11, "openrouter/", 44, "nvidia/llama-3.1-nemotron-ultra-253b-v1:free") \
    X(S_dfd7f05b, 11, "openrouter/", 38, "nvidia/llama-3.3-nemotron-super-49b-v1") \
    X(S_9c1d13e9, 11, "openrouter/", 40, "nvidia/llama-3.3-nemotron-super-49b-v1.5") \
    X(S_da69ce1d, 11, "openrouter/", 43, "nvidia/llama-3.3-nemotron-super-49b-v1:free") \
    X(S_5f4db7d7, 11, "openrouter/", 30, "nvidia/nemotron-3-nano-30b-a3b") \
    X(S_651a6c01, 11, "openrouter/", 35, "nvidia/nemotron-3-nano-30b-a3b:free") \
    X(S_a4df49ed, 11, "openrouter/", 50, "nvidia/nemotron-3-nano-omni-30b-a3b-reasoning:free") \
    X(S_9928f3d8, 11, "openrouter/", 33, "nvidia/nemotron-3-super-120b-a12b") \
    X(S_e82f05a1, 11, "openrouter/", 42, "nvidia/nemotron-3-super-120b-a12b-20230311") \
    X(S_35aec9f8, 11, "openrouter/", 38, "nvidia/nemotron-3-super-120b-a12b:free") \
    X(S_b41930d0, 11, "openrouter/", 33, "nvidia/nemotron-3-ultra-550b-a55b") \
    X(S_e1506406, 11, "openrouter/", 42, "nvidia/nemotron-3-ultra-550b-a55b-20260604") \
    X(S_8b454c4a, 11, "openrouter/", 39, "nvidia/nemotron-3-ultra-550b-a55b:batch") \
    X(S_0aae761c, 11, "openrouter/", 38, "nvidia/nemotron-3-ultra-550b-a55b:free") \
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
    X(S_27ce813c, 11, "openrouter/", 14, "openai/gpt-4.1") \
    X(S_d276b5db, 11, "openrouter/", 25, "openai/gpt-4.1-2025-04-14") \
    X(S_3865c066, 11, "openrouter/", 19, "openai/gpt-4.1-mini") \
    X(S_089f0062, 11, "openrouter/", 30, "openai/gpt-4.1-mini-2025-04-14") \
    X(S_d3bda32b, 11, "openrouter/", 25, "openai/gpt-4.1-mini:batch") \
    X(S_dc101ff2, 11, "openrouter/", 19, "openai/gpt-4.1-nano") \
    X(S_2490ff77, 11, "openrouter/", 30, "openai/gpt-4.1-nano-2025-04-14") \
    X(S_46e5b320, 11, "openrouter/", 25, "openai/gpt-4.1-nano:batch") \
    X(S_72e581a2, 11, "openrouter/", 20, "openai/gpt-4.1:batch") \
    X(S_f3c08385, 11, "openrouter/", 22, "openai/gpt-4.5-preview") \
    X(S_130a9425, 11, "openrouter/", 13, "openai/gpt-4o") \
    X(S_7f7d16f4, 11, "openrouter/", 24, "openai/gpt-4o-2024-05-13") \
    X(S_be4c5a9b, 11, "openrouter/", 24, "openai/gpt-4o-2024-08-06") \
    X(S_ca830b29, 11, "openrouter/", 24, "openai/gpt-4o-2024-11-20") \
    X(S_ffa279e5, 11, "openrouter/", 27, "openai/gpt-4o-audio-preview") \
    X(S_fc80d7d3, 11, "openrouter/", 18, "openai/gpt-4o-mini") \
    X(S_7b1484f0, 11, "openrouter/", 29, "openai/gpt-4o-mini-2024-07-18") \
    X(S_aea437b6, 11, "openrouter/", 33, "openai/gpt-4o-mini-search-preview") \
    X(S_90c9438b, 11, "openrouter/", 24, "openai/gpt-4o-mini:batch") \
    X(S_ee3393da, 11, "openrouter/", 28, "openai/gpt-4o-search-preview") \
    X(S_755a4cf4, 11, "openrouter/", 19, "openai/gpt-4o:batch") \
    X(S_b83629a0, 11, "openrouter/", 22, "openai/gpt-4o:extended") \
    X(S_d8be35ba, 11, "openrouter/", 12, "openai/gpt-5") \
    X(S_eff1ec40, 11, "openrouter/", 23, "openai/gpt-5-2025-08-07") \
    X(S_6823934c, 11, "openrouter/", 17, "openai/gpt-5-chat") \
    X(S_26cf4aff, 11, "openrouter/", 18, "openai/gpt-5-codex") \
    X(S_26182df7, 11, "openrouter/", 24, "openai/gpt-5-codex:batch") \
    X(S_8c7b69cd, 11, "openrouter/", 18, "openai/gpt-5-image") \
    X(S_8278e97d, 11, "openrouter/", 23, "openai/gpt-5-image-mini") \
    X(S_6bc914a5, 11, "openrouter/", 17, "openai/gpt-5-mini") \
    X(S_34a3278b, 11, "openrouter/", 28, "openai/gpt-5-mini-2025-08-07") \
    X(S_24339409, 11, "openrouter/", 23, "openai/gpt-5-mini:batch") \
    X(S_1d1d0ebf, 11, "openrouter/", 17, "openai/gpt-5-nano") \
    X(S_1c918ca1, 11, "openrouter/", 28, "openai/gpt-5-nano-2025-08-07") \
    X(S_2251ab23, 11, "openrouter/", 23, "openai/gpt-5-nano:batch") \
    X(S_116c1ef5, 11, "openrouter/", 16, "openai/gpt-5-pro") \
    X(S_9ddca235, 11, "openrouter/", 27, "openai/gpt-5-pro-2025-10-06") \
    X(S_b452f492, 11, "openrouter/", 22, "openai/gpt-5-pro:batch") \
    X(S_c12d13dd, 11, "openrouter/", 14, "openai/gpt-5.1") \
    X(S_71edd062, 11, "openrouter/", 23, "openai/gpt-5.1-20251113") \
    X(S_4c27d583, 11, "openrouter/", 19, "openai/gpt-5.1-chat") \
    X(S_4eb4d40e, 11, "openrouter/", 20, "openai/gpt-5.1-codex") \
    X(S_26d061c9, 11, "openrouter/", 29, "openai/gpt-5.1-codex-20251113") \
    X(S_5f0541f3, 11, "openrouter/", 24, "openai/gpt-5.1-codex-max") \
    X(S_541a488c, 11, "openrouter/", 33, "openai/gpt-5.1-codex-max-20251204") \
    X(S_0b70235b, 11, "openrouter/", 25, "openai/gpt-5.1-codex-mini") \
    X(S_5b388a3c, 11, "openrouter/", 34, "openai/gpt-5.1-codex-mini-20251113") \
    X(S_75926d2c, 11, "openrouter/", 20, "openai/gpt-5.1:batch") \
    X(S_bde903b6, 11, "openrouter/", 14, "openai/gpt-5.2") \
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
    X(S_0e7ad748, 11, "openrouter/", 14, "openai/gpt-5.4") \
    X(S_6b36acb6, 11, "openrouter/", 23, "openai/gpt-5.4-20260305") \
    X(S_084bbb2a, 11, "openrouter/", 22, "openai/gpt-5.4-image-2") \
    X(S_c5940961, 11, "openrouter/", 31, "openai/gpt-5.4-image-2-20260421") \
    X(S_60cfdeb0, 11, "openrouter/", 19, "openai/gpt-5.4-mini") \
    X(S_6fb3f161, 11, "openrouter/", 28, "openai/gpt-5.4-mini-20260317") \
    X(S_68b9a34d, 11, "openrouter/", 25, "openai/gpt-5.4-mini:batch") \
    X(S_b39ad739, 11, "openrouter/", 19, "openai/gpt-5.4-nano") \
    X(S_5fc31250, 11, "openrouter/", 28, "openai/gpt-5.4-nano-20260317") \
    X(S_24a0a09c, 11, "openrouter/", 25, "openai/gpt-5.4-nano:batch") \
    X(S_86e396d6, 11, "openrouter/", 18, "openai/gpt-5.4-pro") \
    X(S_dc30f0b0, 11, "openrouter/", 27, "openai/gpt-5.4-pro-20260305") \
    X(S_a495d93e, 11, "openrouter/", 24, "openai/gpt-5.4-pro:batch") \
    X(S_2e39cbb1, 11, "openrouter/", 20, "openai/gpt-5.4:batch") \
    X(S_05d63537, 11, "openrouter/", 14, "openai/gpt-5.5") \
    X(S_6916ef31, 11, "openrouter/", 23, "openai/gpt-5.5-20260423") \
    X(S_4060e1db, 11, "openrouter/", 18, "openai/gpt-5.5-pro") \
    X(S_c3037903, 11, "openrouter/", 27, "openai/gpt-5.5-pro-20260423") \
    X(S_aced286c, 11, "openrouter/", 24, "openai/gpt-5.5-pro:batch") \
    X(S_3840c369, 11, "openrouter/", 20, "openai/gpt-5.5:batch") \
    X(S_3f746629, 11, "openrouter/", 19, "openai/gpt-5.6-luna") \
    X(S_30040830, 11, "openrouter/", 28, "openai/gpt-5.6-luna-20260709") \
    X(S_6769bead, 11, "openrouter/", 23, "openai/gpt-5.6-luna-pro") \
    X(S_611853c7, 11, "openrouter/", 32, "openai/gpt-5.6-luna-pro-20260709") \
    X(S_72549161, 11, "openrouter/", 29, "openai/gpt-5.6-luna-pro:batch") \
    X(S_0df4b868, 11, "openrouter/", 25, "openai/gpt-5.6-luna:batch") \
    X(S_112abeac, 11, "openrouter/", 18, "openai/gpt-5.6-sol") \
    X(S_331ef346, 11, "openrouter/", 27, "openai/gpt-5.6-sol-20260709") \
    X(S_ab170ed6, 11, "openrouter/", 22, "openai/gpt-5.6-sol-pro") \
    X(S_1f655239, 11, "openrouter/", 31, "openai/gpt-5.6-sol-pro-20260709") \
    X(S_462ee902, 11, "openrouter/", 28, "openai/gpt-5.6-sol-pro:batch") \
    X(S_350bad85, 11, "openrouter/", 24, "openai/gpt-5.6-sol:batch") \
    X(S_b0a97117, 11, "openrouter/", 20, "openai/gpt-5.6-terra") \
    X(S_ceefb65a, 11, "openrouter/", 29, "openai/gpt-5.6-terra-20260709") \
    X(S_41ca6b43, 11, "openrouter/", 24, "openai/gpt-5.6-terra-pro") \
    X(S_a70bae9e, 11, "openrouter/", 33, "openai/gpt-5.6-terra-pro-20260709") \
    X(S_2280a37f, 11, "openrouter/", 30, "openai/gpt-5.6-terra-pro:batch") \
    X(S_3703ed0a, 11, "openrouter/", 26, "openai/gpt-5.6-terra:batch") \
    X(S_bb33143f, 11, "openrouter/", 18, "openai/gpt-5:batch") \
    X(S_e03c5b38, 11, "openrouter/", 18, "openai/gpt-6-astra") \
    X(S_e6f13cd6, 11, "openrouter/", 22, "openai/gpt-6-astra-pro") \
    X(S_10b44c83, 11, "openrouter/", 28, "openai/gpt-6-astra-pro:batch") \
    X(S_f57ad062, 11, "openrouter/", 24, "openai/gpt-6-astra:batch") \
    X(S_80db736d, 11, "openrouter/", 17, "openai/gpt-6-luna") \
    X(S_47c280f8, 11, "openrouter/", 21, "openai/gpt-6-luna-pro") \
    X(S_57f8b7a0, 11, "openrouter/", 27, "openai/gpt-6-luna-pro:batch") \
    X(S_aecafcaa, 11, "openrouter/", 23, "openai/gpt-6-luna:batch") \
    X(S_548aeea3, 11, "openrouter/", 16, "openai/gpt-6-sol") \
    X(S_cd051fb3, 11, "openrouter/", 20, "openai/gpt-6-sol-pro") \
    X(S_19e5a7c5, 11, "openrouter/", 26, "openai/gpt-6-sol-pro:batch") \
    X(S_60d1853c, 11, "openrouter/", 22, "openai/gpt-6-sol:batch") \
    X(S_fc1de741, 11, "openrouter/", 18, "openai/gpt-6.1-sol") \
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
    Y(S_7a3cde32, 11, "openrouter/", 19, "openai/gpt-oss-120b", S_de75ca20, 0) \
    X(S_93ffca34, 11, "openrouter/", 25, "openai/gpt-oss-120b:batch") \
    X(S_f9404bd5, 11, "openrouter/", 26, "openai/gpt-oss-120b:exacto") \
    X(S_d610e273, 11, "openrouter/", 24, "openai/gpt-oss-120b:free") \
    Y(S_aaa8c31a, 11, "openrouter/", 18, "openai/gpt-oss-20b", S_255984cf, 0) \
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
    X(S_b065a4ce, 11, "openrouter/", 9, "openai/o3") \
    X(S_cad5d0f1, 11, "openrouter/", 20, "openai/o3-2025-04-16") \
    X(S_a52679d2, 11, "openrouter/", 23, "openai/o3-deep-research") \
    X(S_eaa517dc, 11, "openrouter/", 14, "openai/o3-mini") \
    X(S_d4593d5f, 11, "openrouter/", 25, "openai/o3-mini-2025-01-31") \
    X(S_9a067036, 11, "openrouter/", 19, "openai/o3-mini-high") \
    X(S_0c7a7b75, 11, "openrouter/", 30, "openai/o3-mini-high-2025-01-31") \
    X(S_9d33e097, 11, "openrouter/", 25, "openai/o3-mini-high:batch") \
    X(S_5f7e0d70, 11, "openrouter/", 20, "openai/o3-mini:batch") \
    X(S_87ace12b, 11, "openrouter/", 13, "openai/o3-pro") \
    X(S_e320fcac, 11, "openrouter/", 24, "openai/o3-pro-2025-06-10") \
    X(S_36c6fdfd, 11, "openrouter/", 19, "openai/o3-pro:batch") \
    X(S_0b2031c5, 11, "openrouter/", 15, "openai/o3:batch") \
    X(S_e5f74136, 11, "openrouter/", 14, "openai/o4-mini") \
    X(S_c808e42f, 11, "openrouter/", 25, "openai/o4-mini-2025-04-16") \
    X(S_bb54e7d9, 11, "openrouter/", 28, "openai/o4-mini-deep-research") \
    X(S_e06978d2, 11, "openrouter/", 19, "openai/o4-mini-high") \
    X(S_2ea9cbcd, 11, "openrouter/", 30, "openai/o4-mini-high-2025-04-16") \
    X(S_7473a08e, 11, "openrouter/", 25, "openai/o4-mini-high:batch") \
    X(S_6310ef1c, 11, "openrouter/", 20, "openai/o4-mini:batch") \
    X(S_e26e191a, 11, "openrouter/", 29, "openai/text-embedding-3-large") \
    Y(S_f62a46fd, 11, "openrouter/", 20, "openchat/openchat-7b", S_0f05d546, 0) \
    X(S_75112ca0, 11, "openrouter/", 25, "openchat/openchat-7b:free") \
    X(S_08a48370, 11, "openrouter/", 23, "opengvlab/internvl3-14b") \
    X(S_27e0e923, 11, "openrouter/", 28, "opengvlab/internvl3-14b:free") \
    X(S_ee544055, 11, "openrouter/", 22, "opengvlab/internvl3-2b") \
    X(S_af07c147, 11, "openrouter/", 27, "opengvlab/internvl3-2b:free") \
    X(S_f23515f8, 11, "openrouter/", 23, "opengvlab/internvl3-78b") \
    X(S_1aaa09b4, 11, "openrouter/", 26, "openrouter/andromeda-alpha") \
    X(S_ed948246, 11, "openrouter/", 23, "openrouter/aurora-alpha") \
    X(S_152ca511, 11, "openrouter/", 15, "openrouter/auto") \
    X(S_c46363db, 11, "openrouter/", 20, "openrouter/auto-beta") \
    X(S_bd1ff1a7, 11, "openrouter/", 20, "openrouter/auto-code") \
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
    X(S_a71b5d75, 11, "openrouter/", 22, "particle-ai/particle-1") \
    X(S_1c7e9713, 11, "openrouter/", 27, "particle-ai/particle-1:free") \
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
    X(S_be18a904, 11, "openrouter/", 18, "perplexity/r1-1776") \
    X(S_3738c115, 11, "openrouter/", 16, "perplexity/sonar") \
    X(S_e51977d6, 11, "openrouter/", 30, "perplexity/sonar-deep-research") \
    X(S_ae138ce9, 11, "openrouter/", 20, "perplexity/sonar-pro") \
    X(S_9075014b, 11, "openrouter/", 27, "perplexity/sonar-pro-search") \
    X(S_e0c5aeda, 11, "openrouter/", 26, "perplexity/sonar-reasoning") \
    X(S_3de5b411, 11, "openrouter/", 30, "perplexity/sonar-reasoning-pro") \
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
    X(S_62d8e350, 11, "openrouter/", 27, "prime-intellect/intellect-3") \
    X(S_df1e0879, 11, "openrouter/", 29, "prism-ml/ternary-bonsai-2-27b") \
    X(S_6e91aba7, 11, "openrouter/", 28, "prism-ml/ternary-bonsai-2-9b") \
    X(S_a966db8a, 11, "openrouter/", 25, "pygmalionai/mythalion-13b") \
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
    X(S_7e2afe9f, 11, "openrouter/", 28, "qwen/qwen2.5-vl-72b-instruct") \
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
    X(S_09510eb0, 11, "openrouter/", 20, "qwen/qwen3.6-35b-a3b") \
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
    X(S_7c93b8ef, 11, "openrouter/", 22, "qwen/qwen3.8-2.4t-a95b") \
    X(S_4347d957, 11, "openrouter/", 31, "qwen/qwen3.8-2.4t-a95b-20260812") \
    X(S_69cb0f75, 11, "openrouter/", 28, "qwen/qwen3.8-2.4t-a95b:batch") \
    Y(S_ae55083e, 11, "openrouter/", 16, "qwen/qwen3.8-27b", S_e7b15bff, 0) \
    X(S_dede20eb, 11, "openrouter/", 25, "qwen/qwen3.8-27b-20260814") \
    X(S_8e27d1b4, 11, "openrouter/", 22, "qwen/qwen3.8-27b:batch") \
    X(S_267c678b, 11, "openrouter/", 21, "qwen/qwen3.8-27b:free") \
    X(S_77d3057b, 11, "openrouter/", 18, "qwen/qwen3.8-flash") \
    X(S_5172e971, 11, "openrouter/", 16, "qwen/qwen3.8-max") \
    X(S_43d4ca1f, 11, "openrouter/", 21, "qwen/qwen3.8-max-0902") \
    X(S_7ef1d69b, 11, "openrouter/", 27, "qwen/qwen3.8-max-0902:batch") \
    X(S_454be28d, 11, "openrouter/", 25, "qwen/qwen3.8-max-20260803") \
    X(S_d8a1c200, 11, "openrouter/", 22, "qwen/qwen3.8-max-prime") \
    X(S_3ad1d4eb, 11, "openrouter/", 23, "qwen/qwen3.8-omni-flash") \
    X(S_e69a4273, 11, "openrouter/", 14, "qwen/qwen4-max") \
    X(S_0157bc0a, 11, "openrouter/", 12, "qwen/qwq-32b") \
    X(S_7a5fa670, 11, "openrouter/", 20, "qwen/qwq-32b-preview") \
    X(S_8c463ca3, 11, "openrouter/", 25, "qwen/qwq-32b-preview:free") \
    X(S_5265c486, 11, "openrouter/", 17, "qwen/qwq-32b:free") \
    X(S_744c2b2c, 11, "openrouter/", 23, "raifle/sorcererlm-8x22b") \
    X(S_e180eae3, 11, "openrouter/", 25, "recursive/flint-v1.0:free") \
    X(S_7122054a, 11, "openrouter/", 29, "reflection/beam-1.0-501b-a23b") \
    X(S_269971ca, 11, "openrouter/", 14, "reka/reka-edge") \
    X(S_acfefd7b, 11, "openrouter/", 16, "rekaai/reka-edge") \
    X(S_78aaee57, 11, "openrouter/", 21, "rekaai/reka-edge-2603") \
    X(S_2d5d7cbf, 11, "openrouter/", 19, "rekaai/reka-flash-3") \
    X(S_9d66e200, 11, "openrouter/", 24, "rekaai/reka-flash-3:free") \
    X(S_3169afc1, 11, "openrouter/", 21, "relace/relace-apply-3") \
    X(S_6e822806, 11, "openrouter/", 20, "relace/relace-search") \
    X(S_4bb1b466, 11, "openrouter/", 29, "relace/relace-search-20251208") \
    X(S_ece09395, 11, "openrouter/", 30, "ricursiveai/ripple-65b-preview") \
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
    X(S_96a39356, 11, "openrouter/", 17, "sarvamai/sarvam-m") \
    X(S_35020e42, 11, "openrouter/", 22, "sarvamai/sarvam-m:free") \
    X(S_69d0a9b3, 11, "openrouter/", 37, "scb10x/llama3.1-typhoon2-70b-instruct") \
    X(S_1f7ab122, 11, "openrouter/", 36, "scb10x/llama3.1-typhoon2-8b-instruct") \
    X(S_b1e55633, 11, "openrouter/", 49, "sentientagi/dobby-mini-unhinged-plus-llama-3.1-8b") \
    X(S_e26455df, 11, "openrouter/", 30, "shisa-ai/shisa-v2-llama3.3-70b") \
    X(S_9182fa5d, 11, "openrouter/", 35, "shisa-ai/shisa-v2-llama3.3-70b:free") \
    Y(S_c99607e1, 11, "openrouter/", 33, "sophosympatheia/midnight-rose-70b", S_fef8f53f, 0) \
    X(S_b1ef8481, 11, "openrouter/", 41, "sophosympatheia/rogue-rose-103b-v0.2:free") \
    X(S_4be5a3a0, 11, "openrouter/", 16, "stealth/ox-alpha") \
    X(S_cf0faf19, 11, "openrouter/", 25, "stealth/space-bunny-alpha") \
    X(S_069f061c, 11, "openrouter/", 30, "steelskull/l3.3-electra-r1-70b") \
    X(S_0c88d0dc, 11, "openrouter/", 16, "stepfun-ai/step3") \
    X(S_530db4da, 11, "openrouter/", 22, "stepfun/step-3.5-flash") \
    X(S_952d0f24, 11, "openrouter/", 27, "stepfun/step-3.5-flash:free") \
    X(S_0fa92e66, 11, "openrouter/", 22, "stepfun/step-3.7-flash") \
    X(S_ce5540db, 11, "openrouter/", 31, "stepfun/step-3.7-flash-20260528") \
    X(S_65c3255a, 11, "openrouter/", 22, "stepfun/step-5-preview") \
    X(S_1ccba07a, 11, "openrouter/", 18, "switchpoint/router") \
    Y(S_b18e56ce, 11, "openrouter/", 33, "teknium/openhermes-2.5-mistral-7b", S_2899f1de, 0) \
    X(S_f1e7ba9a, 11, "openrouter/", 29, "tencent/hunyuan-a13b-instruct") \
    X(S_d7776114, 11, "openrouter/", 34, "tencent/hunyuan-a13b-instruct:free") \
    X(S_f6738976, 11, "openrouter/", 19, "tencent/hy-mt2-1.8b") \
    X(S_d5bbc2ad, 11, "openrouter/", 28, "tencent/hy-mt2-1.8b-20260521") \
    X(S_026d413b, 11, "openrouter/", 22, "tencent/hy-mt2-30b-a3b") \
    X(S_4e83f50b, 11, "openrouter/", 31, "tencent/hy-mt2-30b-a3b-20260521") \
    Y(S_ff16ebc1, 11, "openrouter/", 11, "tencent/hy3", S_19a85e34, 0) \
    X(S_6dd7dbe2, 11, "openrouter/", 20, "tencent/hy3-20260706") \
    X(S_4f703d79, 11, "openrouter/", 19, "tencent/hy3-preview") \
    X(S_a95e8948, 11, "openrouter/", 28, "tencent/hy3-preview-20260421") \
    X(S_05f21406, 11, "openrouter/", 24, "tencent/hy3-preview:free") \
    X(S_1c60d780, 11, "openrouter/", 16, "tencent/hy3:free") \
    X(S_8fe78f11, 11, "openrouter/", 11, "tencent/hy4") \
    X(S_4c50c357, 11, "openrouter/", 17, "tencent/hy4-flash") \
    X(S_3d3f8a82, 11, "openrouter/", 19, "tencent/hy4-preview") \
    X(S_a493639a, 11, "openrouter/", 26, "thedrummer/anubis-70b-v1.1") \
    X(S_d3894b6c, 11, "openrouter/", 29, "thedrummer/anubis-pro-105b-v1") \
    X(S_4bdb65d2, 11, "openrouter/", 27, "thedrummer/cydonia-24b-v4.1") \
    X(S_b3af43ad, 11, "openrouter/", 24, "thedrummer/rocinante-12b") \
    X(S_e6dab278, 11, "openrouter/", 25, "thedrummer/skyfall-36b-v2") \
    X(S_3f32c46b, 11, "openrouter/", 25, "thedrummer/unslopnemo-12b") \
    X(S_fbf59998, 11, "openrouter/", 30, "thedrummer/unslopnemo-12b:free") \
    X(S_013c8fbb, 11, "openrouter/", 26, "thedrummer/valkyrie-49b-v1") \
    Y(S_e35719f8, 11, "openrouter/", 24, "thinkingmachines/inkling", S_dd221551, 0) \
    X(S_7e9eed67, 11, "openrouter/", 32, "thinkingmachines/inkling-2-small") \
    X(S_022fe57f, 11, "openrouter/", 37, "thinkingmachines/inkling-2-small:free") \
    X(S_2ce99264, 11, "openrouter/", 33, "thinkingmachines/inkling-20260715") \
    Y(S_80654198, 11, "openrouter/", 30, "thinkingmachines/inkling-small", S_196187a9, 0) \
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
    X(S_104a5019, 11, "openrouter/", 28, "tngtech/deepseek-r1t-chimera") \
    X(S_1779c054, 11, "openrouter/", 33, "tngtech/deepseek-r1t-chimera:free") \
    X(S_1f666017, 11, "openrouter/", 29, "tngtech/deepseek-r1t2-chimera") \
    X(S_cd277d30, 11, "openrouter/", 34, "tngtech/deepseek-r1t2-chimera:free") \
    X(S_56be754a, 11, "openrouter/", 23, "tngtech/tng-r1t-chimera") \
    X(S_e9d65a89, 11, "openrouter/", 28, "tngtech/tng-r1t-chimera:free") \
    X(S_7cb8ffdc, 11, "openrouter/", 37, "togethercomputer/stripedhyena-nous-7b") \
    X(S_ad2bc113, 11, "openrouter/", 49, "tokyotech-llm/llama-3.1-swallow-70b-instruct-v0.3") \
    X(S_1691c596, 11, "openrouter/", 48, "tokyotech-llm/llama-3.1-swallow-8b-instruct-v0.3") \
    X(S_b28eb0d2, 11, "openrouter/", 19, "typesafe/jev-router") \
    X(S_6d198bdf, 11, "openrouter/", 15, "unbiased/pareto") \
    X(S_047b377b, 11, "openrouter/", 21, "unbiased/pareto-26.10") \
    X(S_f47e18ca, 11, "openrouter/", 29, "unbiased/pareto-26.10-preview") \
    X(S_d1c4cfb4, 11, "openrouter/", 20, "unbiased/pareto-26.9") \
    X(S_ab5ef5cb, 11, "openrouter/", 24, "undi95/remm-slerp-l2-13b") \
    X(S_aabd8ed4, 11, "openrouter/", 33, "undi95/remm-slerp-l2-13b:extended") \
    X(S_f66818e5, 11, "openrouter/", 17, "undi95/toppy-m-7b") \
    X(S_61df6a9f, 11, "openrouter/", 22, "undi95/toppy-m-7b:free") \
    X(S_df0812f6, 11, "openrouter/", 23, "undi95/toppy-m-7b:nitro") \
    X(S_cfecdc68, 11, "openrouter/", 19, "upstage/solar-mini4") \
    X(S_40b3bf4d, 11, "openrouter/", 19, "upstage/solar-pro-3") \
    X(S_0767ccff, 11, "openrouter/", 24, "upstage/solar-pro-3:free") \
    X(S_43a65cc5, 11, "openrouter/", 18, "upstage/solar-pro4") \
    X(S_2ca87d8a, 11, "openrouter/", 27, "upstage/solar-pro4-20260810") \
    X(S_3661f062, 11, "openrouter/", 17, "venice/uncensored") \
    X(S_2baa17c0, 11, "openrouter/", 22, "venice/uncensored:free") \
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
    X(S_913ae091, 11, "openrouter/", 22, "xiaomi/mimo-v2.6-flash") \
    X(S_0115b283, 11, "openrouter/", 20, "xiaomi/mimo-v2.6-pro") \
    X(S_3b19f901, 11, "openrouter/", 31, "xiaomi/mimo-v2.6-pro-ultraspeed") \
    X(S_48e71394, 11, "openrouter/", 33, "xingchen-agi/xing4.0-29b-a4b:free") \
    X(S_7aa12782, 11, "openrouter/", 19, "xwin-lm/xwin-lm-70b") \
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
    X(S_f0c9d779, 11, "openrouter/", 12, "z-ai/glm-5.3") \
    X(S_10069b92, 11, "openrouter/", 21, "z-ai/glm-5.3-20260816") \
    X(S_0f9edf85, 11, "openrouter/", 18, "z-ai/glm-5.3-flash") \
    X(S_6aa8800d, 11, "openrouter/", 24, "z-ai/glm-5.3-flash:batch") \
    X(S_8a70c9ec, 11, "openrouter/", 19, "z-ai/glm-5.3-flashx") \
    X(S_4a553198, 11, "openrouter/", 25, "z-ai/glm-5.3-flashx-legal") \
    X(S_78459564, 11, "openrouter/", 18, "z-ai/glm-5.3-prime") \
    X(S_9e4bdc08, 11, "openrouter/", 18, "z-ai/glm-5.3:batch") \
    X(S_e7e9b7d3, 11, "openrouter/", 17, "z-ai/glm-5v-turbo") \
    X(S_f4ccbf74, 11, "openrouter/", 26, "z-ai/glm-5v-turbo-20260401") \
    X(S_18bd415c, 11, "openrouter/", 30, "~anthropic/claude-fable-latest") \
    X(S_03cbd11e, 11, "openrouter/", 30, "~anthropic/claude-haiku-latest") \
    X(S_94e4cc00, 11, "openrouter/", 29, "~anthropic/claude-opus-latest") \
    X(S_ba72258e, 11, "openrouter/", 31, "~anthropic/claude-sonnet-latest") \
    X(S_1a454374, 11, "openrouter/", 31, "~deepseek/deepseek-flash-latest") \
    X(S_a32c5584, 11, "openrouter/", 29, "~deepseek/deepseek-pro-latest") \
    X(S_e3b6701c, 11, "openrouter/", 34, "~deepseek/deepseek-v4-flash-latest") \
    X(S_86eddd99, 11, "openrouter/", 27, "~google/gemini-flash-latest") \
    X(S_3c3dee0c, 11, "openrouter/", 25, "~google/gemini-pro-latest") \
    X(S_2201326a, 11, "openrouter/", 23, "~moonshotai/kimi-latest") \
    X(S_d43a70c8, 11, "openrouter/", 24, "~openai/gpt-astra-latest") \
    X(S_2df42e76, 11, "openrouter/", 18, "~openai/gpt-latest") \
    X(S_78d01b3b, 11, "openrouter/", 23, "~openai/gpt-luna-latest") \
    X(S_924dd487, 11, "openrouter/", 23, "~openai/gpt-mini-latest") \
    X(S_a3d8010e, 11, "openrouter/", 22, "~openai/gpt-sol-latest") \
    X(S_e93d47ed, 11, "openrouter/", 24, "~openai/gpt-terra-latest") \
    X(S_a319b2ed, 11, "openrouter/", 23, "~unbiased/pareto-latest") \
    X(S_40f55209, 11, "openrouter/", 17, "~x-ai/grok-latest") \
    X(S_65dd3ed6, 11, "openrouter/", 22, "~z-ai/glm-flash-latest") \
    X(S_1d14e701, 11, "openrouter/", 16, "~z-ai/glm-latest") \
    X(S_9790b8f4, 0, "", 3, "ovh") \
    X(S_abd12663, 0, "", 11, "ovhcloud-ai") \
    Y(S_c6a2631f, 9, "ovhcloud/", 29, "DeepSeek-R1-Distill-Llama-70B", S_92a3ab34, 12) \
    Y(S_6c9a3a6b, 9, "ovhcloud/", 21, "Llama-3.1-8B-Instruct", S_67995a4c, 5) \
    X(S_cb879f5e, 9, "ovhcloud/", 27, "Meta-Llama-3_1-70B-Instruct") \
    X(S_52830d1c, 9, "ovhcloud/", 27, "Meta-Llama-3_3-70B-Instruct") \
    Y(S_4f53a38c, 9, "ovhcloud/", 24, "Mistral-7B-Instruct-v0.3", S_0bc8a973, 0) \
    X(S_53e3f67e, 9, "ovhcloud/", 26, "Mistral-Nemo-Instruct-2407") \
    X(S_470bed5d, 9, "ovhcloud/", 35, "Mistral-Small-3.2-24B-Instruct-2506") \
    Y(S_b61f09ef, 9, "ovhcloud/", 26, "Mixtral-8x7B-Instruct-v0.1", S_92bf9c12, 10) \
    Y(S_844c5d69, 9, "ovhcloud/", 26, "Qwen2.5-Coder-32B-Instruct", S_900c4e9d, 5) \
    Y(S_94e94a1d, 9, "ovhcloud/", 23, "Qwen2.5-VL-72B-Instruct", S_fb86d966, 5) \
    Y(S_b517c327, 9, "ovhcloud/", 9, "Qwen3-32B", S_e7ff5a1c, 5) \
    Y(S_4f3809e8, 9, "ovhcloud/", 28, "Qwen3-Coder-30B-A3B-Instruct", S_ed61e16b, 5) \
    Y(S_3f9d29ad, 9, "ovhcloud/", 16, "bge-base-en-v1.5", S_6ff278bd, 0) \
    Y(S_0aa9e887, 9, "ovhcloud/", 6, "bge-m3", S_c822a31d, 5) \
    Y(S_1b0eac6c, 9, "ovhcloud/", 23, "bge-multilingual-gemma2", S_6f5478ad, 0) \
    Y(S_b2b5ac03, 9, "ovhcloud/", 12, "gpt-oss-120b", S_66cbb24f, 7) \
    Y(S_1a9f140f, 9, "ovhcloud/", 11, "gpt-oss-20b", S_ca498c24, 7) \
    X(S_028efd27, 9, "ovhcloud/", 24, "llava-v1.6-mistral-7b-hf") \
    X(S_ccab2432, 9, "ovhcloud/", 23, "mamba-codestral-7B-v0.1") \
    Y(S_04864af4, 9, "ovhcloud/", 17, "qwen3.5-397b-a17b", S_7df9d059, 5) \
    Y(S_b4372675, 9, "ovhcloud/", 10, "qwen3.5-9b", S_5f75bbdc, 5) \
    Y(S_216dd77f, 9, "ovhcloud/", 11, "qwen3.6-27b", S_35a76969, 5) \
    Y(S_7ffd6c63, 9, "ovhcloud/", 11, "qwen3.8-27b", S_e7b15bff, 5) \
    X(S_2d8f30c6, 0, "", 9, "p50k_base") \
    X(S_45d780f8, 0, "", 10, "perplexity") \
    X(S_360d7c06, 0, "", 13, "perplexity-ai") \
    X(S_2dc43c42, 11, "perplexity/", 13, "pplx-70b-chat") \
    X(S_d923657a, 11, "perplexity/", 12, "pplx-7b-chat") \
    X(S_7a296167, 11, "perplexity/", 26, "pplx-embed-context-v1-0.6b") \
    X(S_287fc9e3, 11, "perplexity/", 24, "pplx-embed-context-v1-4b") \
    X(S_10b1d976, 11, "perplexity/", 18, "pplx-embed-v1-0.6b") \
    X(S_1322f230, 11, "perplexity/", 16, "pplx-embed-v1-4b") \
    X(S_988a89a6, 11, "perplexity/", 17, "sonar-medium-chat") \
    X(S_58e8d066, 11, "perplexity/", 16, "sonar-small-chat") \
    X(S_e73a9b64, 0, "", 13, "perplexity_ai") \
    X(S_0c32f6ed, 0, "", 5, "phind") \
    Y(S_c7187e30, 6, "phind/", 29, "Phind-CodeLlama-34B-Python-v1", S_be2b0099, 6) \
    Y(S_3d6930f9, 6, "phind/", 22, "Phind-CodeLlama-34B-v2", S_8a15bbb0, 6) \
    X(S_e9e87c42, 6, "phind/", 22, "phind-codellama-34b-v1") \
    X(S_f3cc87f7, 0, "", 10, "playground") \
    Y(S_bae2c457, 11, "playground/", 30, "playground-v2-1024px-aesthetic", S_57326de5, 26) \
    Y(S_1b5391b7, 11, "playground/", 32, "playground-v2-5-1024px-aesthetic", S_e00fa193, 26) \
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
    X(S_3cebb8bf, 0, "", 9, "regional.") \
    X(S_6c6e7086, 0, "", 6, "sao10k") \
    Y(S_68ee8086, 7, "sao10k/", 19, "L3-70B-Euryale-v2.1", S_7b140759, 7) \
    Y(S_53871476, 7, "sao10k/", 16, "L3-8B-Lunaris-v1", S_dbee4ff7, 7) \
    Y(S_4e5b931d, 7, "sao10k/", 17, "L3-8B-Stheno-v3.2", S_598e60a8, 7) \
    X(S_e1d32f18, 0, "", 7, "skywork") \
    X(S_2bfbc118, 0, "", 5, "solar") \
    X(S_b1e79532, 0, "", 9, "stability") \
    Y(S_c488097e, 10, "stability/", 29, "stable-diffusion-xl-1024-v1-0", S_b78dfaad, 26) \
    Y(S_d812bbe1, 10, "stability/", 13, "stablecode-3b", S_aa0fdcf1, 26) \
    X(S_f8dcd27b, 0, "", 8, "swiss-ai") \
    X(S_55670ca5, 0, "", 6, "tekken") \
    X(S_64cd7121, 0, "", 7, "teknium") \
    X(S_9c8ae69b, 0, "", 7, "tencent") \
    X(S_463068a3, 0, "", 22, "text-completion-openai") \
    X(S_9ae01314, 0, "", 17, "thinking-machines") \
    Y(S_4036c79d, 18, "thinking-machines/", 7, "Inkling", S_b695d7d7, 3) \
    Y(S_4d0bdea9, 18, "thinking-machines/", 13, "inkling-small", S_196187a9, 17) \
    X(S_b4cb33b4, 0, "", 3, "tii") \
    Y(S_dd15bb04, 4, "tii/", 10, "falcon-40b", S_a7fa8ac1, 17) \
    Y(S_3fa08edb, 4, "tii/", 19, "falcon-40b-instruct", S_0087fe6f, 17) \
    Y(S_0c2e5c7a, 4, "tii/", 9, "falcon-7b", S_f9bf5c1b, 17) \
    Y(S_97e94307, 4, "tii/", 18, "falcon-7b-instruct", S_7efc0456, 17) \
    X(S_40a7e9ac, 0, "", 5, "titan") \
    X(S_57bf61c2, 0, "", 11, "together-ai") \
    X(S_b877ce1a, 9, "together/", 26, "Austism/chronos-hermes-13b") \
    X(S_8387bf84, 9, "together/", 22, "BAAI/bge-large-en-v1.5") \
    X(S_d5637824, 9, "together/", 37, "DiscoResearch/DiscoLM-mixtral-8x7b-v2") \
    X(S_c8db1821, 9, "together/", 20, "EleutherAI/llemma_7b") \
    Y(S_221d0543, 9, "together/", 12, "GPT-JT-6B-v1", S_c6a0c729, 17) \
    Y(S_6957eca3, 9, "together/", 20, "GPT-JT-Moderation-6B", S_6c0e2d14, 17) \
    Y(S_c6268db1, 9, "together/", 23, "GPT-NeoXT-Chat-Base-20B", S_c96a8289, 17) \
    X(S_35ac30bc, 9, "together/", 22, "Gryphe/MythoMax-L2-13b") \
    Y(S_681b38de, 9, "together/", 14, "LLaMA-2-7B-32K", S_a05e67c8, 17) \
    X(S_9f6a3a7a, 9, "together/", 21, "LiquidAI/LFM2-24B-A2B") \
    Y(S_28b18d04, 9, "together/", 23, "Llama-2-7B-32K-Instruct", S_5dee6f10, 17) \
    X(S_59c09389, 9, "together/", 25, "Meta-Llama/Llama-Guard-7b") \
    Y(S_d489456f, 9, "together/", 22, "MiniMaxAI/MiniMax-M2.5", S_fbe6ebc0, 0) \
    X(S_354d0b6d, 9, "together/", 22, "MiniMaxAI/MiniMax-M2.7") \
    X(S_d22ecb9d, 9, "together/", 20, "MiniMaxAI/MiniMax-M3") \
    X(S_2d0a0756, 9, "together/", 27, "Nexusflow/NexusRaven-V2-13B") \
    X(S_669efd30, 9, "together/", 34, "NousResearch/Nous-Capybara-7B-V1p9") \
    X(S_7d6a8ef5, 9, "together/", 43, "NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO") \
    X(S_e90f4df2, 9, "together/", 43, "NousResearch/Nous-Hermes-2-Mixtral-8x7B-SFT") \
    X(S_0fd3068c, 9, "together/", 33, "NousResearch/Nous-Hermes-2-Yi-34B") \
    X(S_9dd5163b, 9, "together/", 35, "NousResearch/Nous-Hermes-Llama2-13b") \
    X(S_865ad45c, 9, "together/", 35, "NousResearch/Nous-Hermes-llama-2-7b") \
    X(S_7b5a5465, 9, "together/", 30, "NumbersStation/nsql-llama-2-7B") \
    X(S_24cdcf23, 9, "together/", 29, "Open-Orca/Mistral-7B-OpenOrca") \
    X(S_be2b0099, 9, "together/", 35, "Phind/Phind-CodeLlama-34B-Python-v1") \
    X(S_8a15bbb0, 9, "together/", 28, "Phind/Phind-CodeLlama-34B-v2") \
    Y(S_0515566a, 9, "together/", 25, "Pythia-Chat-Base-7B-v0.16", S_a6f98b6a, 17) \
    Y(S_6db87fc5, 9, "together/", 12, "Qwen/QwQ-32B", S_1719d4b2, 0) \
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
    Y(S_83351ed5, 9, "together/", 31, "Qwen/Qwen2.5-Coder-32B-Instruct", S_900c4e9d, 0) \
    Y(S_e7fcc3db, 9, "together/", 28, "Qwen/Qwen2.5-VL-72B-Instruct", S_fb86d966, 0) \
    X(S_dea71aed, 9, "together/", 39, "Qwen/Qwen3-235B-A22B-Instruct-2507-tput") \
    Y(S_8ac04c32, 9, "together/", 34, "Qwen/Qwen3-235B-A22B-Thinking-2507", S_5f4413af, 0) \
    X(S_d527558a, 9, "together/", 29, "Qwen/Qwen3-235B-A22B-fp8-tput") \
    X(S_766b1319, 9, "together/", 39, "Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8") \
    Y(S_bcdec4dc, 9, "together/", 32, "Qwen/Qwen3-Next-80B-A3B-Thinking", S_29d90b58, 0) \
    X(S_cc329edc, 9, "together/", 17, "Qwen/Qwen3.6-Plus") \
    X(S_7033a300, 9, "together/", 16, "Qwen/Qwen3.7-Max") \
    Y(S_477eb0ab, 9, "together/", 24, "RedPajama-INCITE-7B-Base", S_5c989ad8, 17) \
    Y(S_e5e75847, 9, "together/", 24, "RedPajama-INCITE-7B-Chat", S_1a695b62, 17) \
    Y(S_8c4ad7cc, 9, "together/", 28, "RedPajama-INCITE-7B-Instruct", S_674344f8, 17) \
    Y(S_7c3d37d7, 9, "together/", 27, "RedPajama-INCITE-Base-3B-v1", S_8c50b323, 17) \
    Y(S_488d4443, 9, "together/", 27, "RedPajama-INCITE-Chat-3B-v1", S_1e41614a, 17) \
    Y(S_e1c3e82c, 9, "together/", 31, "RedPajama-INCITE-Instruct-3B-v1", S_15d031f5, 17) \
    Y(S_10dee90f, 9, "together/", 23, "StripedHyena-Hessian-7B", S_61fd80f1, 17) \
    Y(S_10d50a60, 9, "together/", 20, "StripedHyena-Nous-7B", S_fc7d9cf9, 17) \
    X(S_986e8a86, 9, "together/", 24, "Undi95/ReMM-SLERP-L2-13B") \
    X(S_fec172e8, 9, "together/", 17, "Undi95/Toppy-M-7B") \
    X(S_9b8692ec, 9, "together/", 22, "WhereIsAI/UAE-Large-V1") \
    X(S_4b893aa1, 9, "together/", 36, "WizardLM/WizardCoder-Python-34B-V1.0") \
    X(S_d789cc9b, 9, "together/", 26, "WizardLM/WizardLM-13B-V1.2") \
    X(S_f93a9409, 9, "together/", 26, "WizardLM/WizardLM-70B-V1.0") \
    X(S_cff56a92, 9, "together/", 15, "allenai/OLMo-7B") \
    X(S_50c9bdab, 9, "together/", 24, "allenai/OLMo-7B-Instruct") \
    X(S_b8edba75, 9, "together/", 23, "allenai/OLMo-7B-Twin-2T") \
    Y(S_9b648855, 9, "together/", 20, "arcee-ai/coder-large", S_8ce4c917, 0) \
    Y(S_71c4ec11, 9, "together/", 26, "arcee-ai/maestro-reasoning", S_c0abac22, 0) \
    Y(S_5c00ef38, 9, "together/", 23, "arcee-ai/virtuoso-large", S_b581a4da, 0) \
    X(S_d0c6e175, 9, "together/", 17, "bert-base-uncased") \
    X(S_82db95b9, 9, "together/", 35, "codellama/CodeLlama-13b-Instruct-hf") \
    X(S_aec638dc, 9, "together/", 35, "codellama/CodeLlama-34b-Instruct-hf") \
    X(S_f473a0cc, 9, "together/", 35, "codellama/CodeLlama-70b-Instruct-hf") \
    X(S_b79e042d, 9, "together/", 34, "codellama/CodeLlama-7b-Instruct-hf") \
    Y(S_6fa968b2, 9, "together/", 24, "databricks/dbrx-instruct", S_52325c3a, 0) \
    X(S_d42c3bc4, 9, "together/", 27, "deepcogito/cogito-v2-1-671b") \
    Y(S_ef08b285, 9, "together/", 42, "deepcogito/cogito-v2-preview-deepseek-671b", S_8b43ad20, 0) \
    X(S_ab506847, 9, "together/", 43, "deepcogito/cogito-v2-preview-llama-109B-MoE") \
    X(S_9733bf90, 9, "together/", 39, "deepcogito/cogito-v2-preview-llama-405B") \
    X(S_24f199dc, 9, "together/", 38, "deepcogito/cogito-v2-preview-llama-70B") \
    X(S_15520f31, 9, "together/", 33, "deepseek-ai/DeepSeek-R1-0528-tput") \
    Y(S_bc466038, 9, "together/", 41, "deepseek-ai/DeepSeek-R1-Distill-Llama-70B", S_92a3ab34, 0) \
    X(S_98981fa2, 9, "together/", 40, "deepseek-ai/DeepSeek-R1-Distill-Qwen-14B") \
    X(S_9ca54107, 9, "together/", 25, "deepseek-ai/DeepSeek-V3-1") \
    Y(S_f58a6428, 9, "together/", 34, "deepseek-ai/DeepSeek-V4-Flash-0731", S_ad002eba, 0) \
    Y(S_34326ac0, 9, "together/", 27, "deepseek-ai/DeepSeek-V4-Pro", S_8add57b2, 0) \
    Y(S_80afc4a6, 9, "together/", 32, "deepseek-ai/DeepSeek-V4-Pro-0813", S_1134c864, 0) \
    Y(S_a2e3f100, 9, "together/", 31, "deepseek-ai/DeepSeek-V4.1-Flash", S_996301ef, 0) \
    X(S_a24948c9, 9, "together/", 39, "deepseek-ai/deepseek-coder-33b-instruct") \
    X(S_2f62f5f8, 9, "together/", 33, "deepseek-ai/deepseek-llm-67b-chat") \
    X(S_b1e57ea5, 9, "together/", 26, "essentialai/Rnj-1-Instruct") \
    X(S_93b216a7, 9, "together/", 35, "garage-bAInd/Platypus2-70B-instruct") \
    X(S_94377abf, 9, "together/", 15, "google/gemma-2b") \
    Y(S_5f496592, 9, "together/", 18, "google/gemma-2b-it", S_90976074, 0) \
    Y(S_e95e182d, 9, "together/", 21, "google/gemma-4-31B-it", S_457b17fe, 0) \
    X(S_4f79b6c5, 9, "together/", 15, "google/gemma-7b") \
    Y(S_27eee86a, 9, "together/", 18, "google/gemma-7b-it", S_5140cc2e, 0) \
    Y(S_6dbd9512, 9, "together/", 12, "gpt-oss-120b", S_66cbb24f, 7) \
    Y(S_52bbeb5e, 9, "together/", 11, "gpt-oss-20b", S_ca498c24, 7) \
    X(S_a1c88732, 9, "together/", 20, "huggyllama/llama-65b") \
    X(S_3a01cc6a, 9, "together/", 21, "lmsys/vicuna-13b-v1.5") \
    X(S_f074cfac, 9, "together/", 25, "lmsys/vicuna-13b-v1.5-16k") \
    X(S_77843d8d, 9, "together/", 20, "lmsys/vicuna-7b-v1.5") \
    Y(S_eb8335bd, 9, "together/", 24, "m2-bert-80M-2k-retrieval", S_b6997253, 17) \
    Y(S_d8d3a2f5, 9, "together/", 25, "m2-bert-80M-32k-retrieval", S_90472e23, 17) \
    Y(S_22c58bf2, 9, "together/", 24, "m2-bert-80M-8k-retrieval", S_94d5d871, 17) \
    X(S_789ccdd8, 9, "together/", 33, "marin-community/marin-8b-instruct") \
    X(S_2148a054, 9, "together/", 30, "meta-llama/Llama-2-13b-chat-hf") \
    X(S_21bfb4dc, 9, "together/", 30, "meta-llama/Llama-2-70b-chat-hf") \
    X(S_9a8bee0c, 9, "together/", 29, "meta-llama/Llama-2-7b-chat-hf") \
    X(S_3e8fcbba, 9, "together/", 30, "meta-llama/Llama-3-70b-chat-hf") \
    X(S_00dcbaf4, 9, "together/", 29, "meta-llama/Llama-3-8b-chat-hf") \
    X(S_056708c9, 9, "together/", 46, "meta-llama/Llama-3.2-11B-Vision-Instruct-Turbo") \
    X(S_9474a19f, 9, "together/", 38, "meta-llama/Llama-3.2-3B-Instruct-Turbo") \
    X(S_dae60179, 9, "together/", 46, "meta-llama/Llama-3.2-90B-Vision-Instruct-Turbo") \
    X(S_3666d0ef, 9, "together/", 39, "meta-llama/Llama-3.3-70B-Instruct-Turbo") \
    Y(S_d5d6d7d7, 9, "together/", 41, "meta-llama/Llama-4-Scout-17B-16E-Instruct", S_d8ed2761, 0) \
    X(S_73a80e82, 9, "together/", 41, "meta-llama/Meta-Llama-3-70B-Instruct-Lite") \
    X(S_977fbfa0, 9, "together/", 42, "meta-llama/Meta-Llama-3-70B-Instruct-Turbo") \
    X(S_7d4c3c8b, 9, "together/", 40, "meta-llama/Meta-Llama-3-8B-Instruct-Lite") \
    X(S_bda9d2e3, 9, "together/", 41, "meta-llama/Meta-Llama-3-8B-Instruct-Turbo") \
    X(S_d15a284f, 9, "together/", 45, "meta-llama/Meta-Llama-3.1-405B-Instruct-Turbo") \
    X(S_35924738, 9, "together/", 48, "meta-llama/Meta-Llama-3.1-70B-Instruct-Reference") \
    X(S_d14a3378, 9, "together/", 44, "meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo") \
    X(S_ba997078, 9, "together/", 39, "meta-llama/Meta-Llama-3.1-70B-Reference") \
    X(S_32f1e229, 9, "together/", 47, "meta-llama/Meta-Llama-3.1-8B-Instruct-Reference") \
    X(S_9c41474c, 9, "together/", 43, "meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo") \
    X(S_0afba9f4, 9, "together/", 38, "meta-llama/Meta-Llama-3.1-8B-Reference") \
    X(S_f35749f1, 9, "together/", 44, "meta-llama/Meta-Llama-3.3-70B-Instruct-Turbo") \
    X(S_d0008c82, 9, "together/", 37, "meta-models/Muse-Spark-Open-816B-A42B") \
    X(S_72eb2a18, 9, "together/", 26, "microsoft/WizardLM-2-8x22B") \
    X(S_e791e72d, 9, "together/", 15, "microsoft/phi-2") \
    X(S_039768af, 9, "together/", 34, "mistralai/Mistral-7B-Instruct-v0.1") \
    X(S_1704e521, 9, "together/", 34, "mistralai/Mistral-7B-Instruct-v0.2") \
    X(S_cdf50930, 9, "together/", 25, "mistralai/Mistral-7B-v0.1") \
    X(S_fae3a675, 9, "together/", 23, "mistralai/Mixtral-8x22B") \
    X(S_b4008120, 9, "together/", 37, "mistralai/Mixtral-8x22B-Instruct-v0.1") \
    X(S_92bf9c12, 9, "together/", 36, "mistralai/Mixtral-8x7B-Instruct-v0.1") \
    X(S_ddc1bd48, 9, "together/", 27, "mistralai/Mixtral-8x7B-v0.1") \
    X(S_bfc95f81, 9, "together/", 28, "moonshot-ai/kimi-k2-instruct") \
    X(S_87e336ed, 9, "together/", 33, "moonshot-ai/kimi-k2-instruct-0905") \
    X(S_294ed708, 9, "together/", 28, "moonshot-ai/kimi-k2-thinking") \
    Y(S_480cea13, 9, "together/", 27, "moonshotai/Kimi-K2-Instruct", S_48bc1832, 0) \
    Y(S_2b5d9695, 9, "together/", 32, "moonshotai/Kimi-K2-Instruct-0905", S_dda50397, 0) \
    Y(S_cea9e67a, 9, "together/", 27, "moonshotai/Kimi-K2-Thinking", S_f7860c86, 0) \
    Y(S_2c247d79, 9, "together/", 20, "moonshotai/Kimi-K2.6", S_e7b6937e, 0) \
    Y(S_7492be31, 9, "together/", 18, "moonshotai/Kimi-K3", S_4816f8cf, 0) \
    Y(S_cc62dc42, 9, "together/", 24, "moonshotai/Kimi-K3.1-Pro", S_54cb8b60, 0) \
    X(S_c860ad5c, 9, "together/", 35, "nvidia/NVIDIA-Nemotron-3.5-Super-VL") \
    Y(S_a9bdf2a5, 9, "together/", 33, "nvidia/nemotron-3-ultra-550b-a55b", S_b41930d0, 0) \
    X(S_804817ab, 9, "together/", 26, "openchat/openchat-3.5-1210") \
    X(S_27893a20, 9, "together/", 23, "pearl-ai/gemma-4-31b-it") \
    X(S_0cf37b53, 9, "together/", 29, "reflection/Beam-1.0-501B-A23B") \
    X(S_f5887949, 9, "together/", 46, "sentence-transformers/msmarco-bert-base-dot-v5") \
    X(S_08406e02, 9, "together/", 36, "snorkelai/Snorkel-Mistral-PairRM-DPO") \
    X(S_1fe0327e, 9, "together/", 31, "teknium/OpenHermes-2-Mistral-7B") \
    X(S_4fa80766, 9, "together/", 33, "teknium/OpenHermes-2p5-Mistral-7B") \
    X(S_8043cead, 9, "together/", 24, "thinkingmachines/Inkling") \
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
    Y(S_b3b66c0b, 9, "together/", 15, "zai-org/GLM-4.7", S_926ec37e, 0) \
    X(S_295aac07, 9, "together/", 15, "zai-org/GLM-5.1") \
    Y(S_c3769640, 9, "together/", 15, "zai-org/GLM-5.2", S_6163d66b, 0) \
    Y(S_bc9adfbf, 9, "together/", 15, "zai-org/GLM-5.3", S_1aa8d75f, 0) \
    Y(S_63cced0d, 9, "together/", 21, "zai-org/GLM-5.3-Flash", S_63efa682, 0) \
    X(S_5aed6be0, 9, "together/", 18, "zero-one-ai/Yi-34B") \
    X(S_3588dbb6, 9, "together/", 23, "zero-one-ai/Yi-34B-Chat") \
    X(S_9a0b04f1, 9, "together/", 17, "zero-one-ai/Yi-6B") \
    X(S_7507879d, 0, "", 11, "together_ai") \
    X(S_0cbcb08f, 0, "", 10, "togetherai") \
    X(S_0741e413, 0, "", 10, "twelvelabs") \
    X(S_ca1344a0, 11, "twelvelabs/", 17, "marengo-embed-2-7") \
    X(S_b6339b7e, 0, "", 6, "undi95") \
    Y(S_638d59bb, 7, "undi95/", 17, "ReMM-SLERP-L2-13B", S_986e8a86, 7) \
    Y(S_3cc10b06, 7, "undi95/", 10, "Toppy-M-7B", S_fec172e8, 7) \
    X(S_139d1ac4, 0, "", 7, "upstage") \
    X(S_8ff90ca6, 8, "upstage/", 11, "SOLAR-0-70b") \
    X(S_536448b6, 8, "upstage/", 10, "solar-mini") \
    X(S_dea6999c, 8, "upstage/", 10, "solar-pro2") \
    X(S_1943e649, 8, "upstage/", 10, "solar-pro3") \
    X(S_70691b42, 0, "", 3, "us.") \
    X(S_fc42a024, 0, "", 3, "us/") \
    Y(S_25141ff5, 7, "vertex/", 24, "anthropic.claude-fable-5", S_d4cdf8cd, 7) \
    Y(S_b694d498, 7, "vertex/", 25, "anthropic.claude-opus-4-6", S_77e70352, 7) \
    Y(S_34449083, 7, "vertex/", 25, "anthropic.claude-opus-4-7", S_e9ba62ee, 7) \
    Y(S_e8595a5e, 7, "vertex/", 25, "anthropic.claude-opus-4-8", S_5e3f5217, 7) \
    Y(S_f1a0c368, 7, "vertex/", 23, "anthropic.claude-opus-5", S_3ad0dcda, 7) \
    Y(S_b13e3d94, 7, "vertex/", 25, "anthropic.claude-sonnet-5", S_bceb745d, 7) \
    Y(S_311374d8, 7, "vertex/", 25, "anthropic/claude-sonnet-4", S_86ee340a, 0) \
    Y(S_0721cc0f, 7, "vertex/", 10, "chirp-3-hd", S_73a32a7d, 0) \
    Y(S_3e351381, 7, "vertex/", 16, "claude-3-5-haiku", S_c64cb42a, 10) \
    Y(S_499d529c, 7, "vertex/", 25, "claude-3-5-haiku-20241022", S_effe8193, 10) \
    Y(S_2af1cf56, 7, "vertex/", 25, "claude-3-5-haiku@20241022", S_ed0d1ffb, 0) \
    Y(S_79ad8132, 7, "vertex/", 17, "claude-3-5-sonnet", S_d66ddb10, 0) \
    Y(S_2c3bf540, 7, "vertex/", 26, "claude-3-5-sonnet@20240620", S_faefa683, 0) \
    Y(S_e70300dc, 7, "vertex/", 17, "claude-3-7-sonnet", S_35903d03, 0) \
    Y(S_bc1fbe02, 7, "vertex/", 26, "claude-3-7-sonnet-20250219", S_e55f3b37, 0) \
    Y(S_a501e825, 7, "vertex/", 26, "claude-3-7-sonnet@20250219", S_018208ed, 0) \
    Y(S_38918c67, 7, "vertex/", 14, "claude-3-haiku", S_f4c4f08f, 10) \
    Y(S_761c152c, 7, "vertex/", 23, "claude-3-haiku-20240307", S_91090c0d, 0) \
    Y(S_b56aef73, 7, "vertex/", 23, "claude-3-haiku@20240307", S_b5c39313, 0) \
    Y(S_7ce3c23a, 7, "vertex/", 13, "claude-3-opus", S_0726ab9b, 10) \
    Y(S_fde9d886, 7, "vertex/", 22, "claude-3-opus-20240229", S_174688c8, 0) \
    Y(S_fad8795c, 7, "vertex/", 22, "claude-3-opus@20240229", S_5651fe57, 0) \
    Y(S_d5ecaadd, 7, "vertex/", 15, "claude-3-sonnet", S_32d38863, 10) \
    Y(S_64a8049b, 7, "vertex/", 24, "claude-3-sonnet-20240229", S_1510e818, 0) \
    Y(S_3fdab22d, 7, "vertex/", 24, "claude-3-sonnet@20240229", S_276840b9, 0) \
    Y(S_e8f3bc95, 7, "vertex/", 13, "claude-4-opus", S_bd66e857, 0) \
    Y(S_f419363f, 7, "vertex/", 15, "claude-4-sonnet", S_e14152af, 0) \
    Y(S_9063882a, 7, "vertex/", 14, "claude-fable-5", S_d4cdf8cd, 17) \
    Y(S_c86cc551, 7, "vertex/", 16, "claude-fable-5-1", S_e12f6882, 17) \
    Y(S_98759297, 7, "vertex/", 16, "claude-haiku-4-5", S_b4c00151, 0) \
    Y(S_b8a4de42, 7, "vertex/", 25, "claude-haiku-4-5-20251001", S_5702bc24, 7) \
    Y(S_1d8e977e, 7, "vertex/", 25, "claude-haiku-4-5@20251001", S_c498c8eb, 0) \
    Y(S_d230ab6e, 7, "vertex/", 13, "claude-opus-4", S_0b77bb7f, 10) \
    Y(S_d95a84d1, 7, "vertex/", 15, "claude-opus-4-1", S_a23e29e9, 0) \
    Y(S_4c5660a9, 7, "vertex/", 24, "claude-opus-4-1-20250805", S_3feb9bb9, 0) \
    Y(S_c4e619e7, 7, "vertex/", 24, "claude-opus-4-1@20250805", S_803cf4fa, 0) \
    Y(S_a879136d, 7, "vertex/", 22, "claude-opus-4-20250514", S_7cac6784, 0) \
    Y(S_fd0092af, 7, "vertex/", 15, "claude-opus-4-5", S_badc4e54, 0) \
    Y(S_ee63250c, 7, "vertex/", 24, "claude-opus-4-5-20251101", S_b12b3a9f, 7) \
    Y(S_2a187b6b, 7, "vertex/", 24, "claude-opus-4-5@20251101", S_194591cf, 0) \
    Y(S_666bed21, 7, "vertex/", 15, "claude-opus-4-6", S_77e70352, 17) \
    Y(S_ee121f88, 7, "vertex/", 15, "claude-opus-4-7", S_e9ba62ee, 17) \
    Y(S_861d5761, 7, "vertex/", 15, "claude-opus-4-8", S_5e3f5217, 17) \
    Y(S_030b5187, 7, "vertex/", 22, "claude-opus-4@20250514", S_8eac131d, 0) \
    Y(S_b0b04ff3, 7, "vertex/", 13, "claude-opus-5", S_3ad0dcda, 17) \
    Y(S_7cf0ae80, 7, "vertex/", 15, "claude-opus-5-5", S_a29721bc, 17) \
    Y(S_9ee40924, 7, "vertex/", 15, "claude-sonnet-4", S_86ee340a, 10) \
    Y(S_ab2dceef, 7, "vertex/", 24, "claude-sonnet-4-20250514", S_4cfcdc05, 0) \
    Y(S_849834fd, 7, "vertex/", 17, "claude-sonnet-4-5", S_a2c38754, 0) \
    Y(S_cb0dcc94, 7, "vertex/", 26, "claude-sonnet-4-5-20250929", S_b3d10ab5, 7) \
    Y(S_3e65fd15, 7, "vertex/", 26, "claude-sonnet-4-5@20250929", S_b1b418a2, 0) \
    Y(S_3327e100, 7, "vertex/", 17, "claude-sonnet-4-6", S_9967b41a, 17) \
    Y(S_518a2d34, 7, "vertex/", 24, "claude-sonnet-4@20250514", S_be42b4ed, 0) \
    Y(S_90a38b77, 7, "vertex/", 15, "claude-sonnet-5", S_bceb745d, 17) \
    Y(S_2aefb925, 7, "vertex/", 17, "claude-sonnet-5-5", S_e4f454b2, 17) \
    Y(S_ce44ff49, 7, "vertex/", 9, "codestral", S_3a3654ee, 0) \
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
    Y(S_d07143da, 7, "vertex/", 21, "deepseek-r1-0528-maas", S_f5038fde, 12) \
    Y(S_1f061ab6, 7, "vertex/", 18, "deepseek-v3.1-maas", S_af756f78, 12) \
    Y(S_57c2ff92, 7, "vertex/", 18, "deepseek-v3.2-maas", S_e6fb0c5b, 12) \
    Y(S_e7cb05e6, 7, "vertex/", 14, "gemini-1.0-pro", S_43ceab71, 0) \
    X(S_10c47bfe, 7, "vertex/", 18, "gemini-1.0-pro-001") \
    X(S_a11d8ced, 7, "vertex/", 18, "gemini-1.0-pro-002") \
    X(S_da9a9398, 7, "vertex/", 21, "gemini-1.0-pro-vision") \
    Y(S_5387c579, 7, "vertex/", 25, "gemini-1.0-pro-vision-001", S_556bf685, 0) \
    Y(S_c5ac66c9, 7, "vertex/", 16, "gemini-1.5-flash", S_7a65e9e8, 0) \
    X(S_8c19ad21, 7, "vertex/", 20, "gemini-1.5-flash-001") \
    X(S_ba1dde04, 7, "vertex/", 20, "gemini-1.5-flash-002") \
    Y(S_cc8a35b8, 7, "vertex/", 19, "gemini-1.5-flash-8b", S_85250491, 0) \
    Y(S_182e90e6, 7, "vertex/", 26, "gemini-1.5-flash-8b-latest", S_644b14f7, 0) \
    X(S_c8ad45e5, 7, "vertex/", 29, "gemini-1.5-flash-preview-0514") \
    Y(S_16e37189, 7, "vertex/", 14, "gemini-1.5-pro", S_e10e8928, 0) \
    X(S_928393a9, 7, "vertex/", 18, "gemini-1.5-pro-001") \
    X(S_b1acc5c1, 7, "vertex/", 18, "gemini-1.5-pro-002") \
    X(S_5596b6fd, 7, "vertex/", 25, "gemini-1.5-pro-002-batchx") \
    X(S_94934773, 7, "vertex/", 27, "gemini-1.5-pro-preview-0409") \
    X(S_f787c6dc, 7, "vertex/", 27, "gemini-1.5-pro-preview-0514") \
    X(S_c18a97f7, 7, "vertex/", 17, "gemini-1.5-vision") \
    Y(S_524e7de0, 7, "vertex/", 16, "gemini-2.0-flash", S_7775dc0d, 0) \
    Y(S_836a370d, 7, "vertex/", 20, "gemini-2.0-flash-001", S_7f4c4f25, 7) \
    Y(S_9b941e8a, 7, "vertex/", 20, "gemini-2.0-flash-exp", S_fe1d1ef6, 0) \
    X(S_289fc053, 7, "vertex/", 24, "gemini-2.0-flash-exp-001") \
    Y(S_69528cf1, 7, "vertex/", 21, "gemini-2.0-flash-lite", S_396b1e94, 0) \
    Y(S_9d6b7991, 7, "vertex/", 25, "gemini-2.0-flash-lite-001", S_bca99d00, 7) \
    Y(S_6bf60bd2, 7, "vertex/", 35, "gemini-2.0-flash-lite-preview-02-05", S_c44ba234, 0) \
    Y(S_16b76d90, 7, "vertex/", 39, "gemini-2.5-computer-use-preview-10-2025", S_b035283c, 0) \
    Y(S_27c56b75, 7, "vertex/", 16, "gemini-2.5-flash", S_8c25fab9, 7) \
    Y(S_117b5335, 7, "vertex/", 22, "gemini-2.5-flash-image", S_2a65a1f2, 7) \
    Y(S_9f67b973, 7, "vertex/", 30, "gemini-2.5-flash-image-preview", S_e89debc0, 7) \
    Y(S_304244a3, 7, "vertex/", 21, "gemini-2.5-flash-lite", S_c9f7c113, 7) \
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
    Y(S_f2524140, 7, "vertex/", 14, "gemini-2.5-pro", S_e4d5297b, 7) \
    Y(S_0fd316a5, 7, "vertex/", 28, "gemini-2.5-pro-preview-03-25", S_70fea3a5, 7) \
    Y(S_0079cf58, 7, "vertex/", 28, "gemini-2.5-pro-preview-05-06", S_70b8ad0b, 7) \
    Y(S_d9db795d, 7, "vertex/", 28, "gemini-2.5-pro-preview-06-05", S_96b46733, 7) \
    Y(S_bfbc4782, 7, "vertex/", 26, "gemini-2.5-pro-preview-tts", S_9886938e, 0) \
    Y(S_dd03773f, 7, "vertex/", 18, "gemini-2.5-pro-tts", S_a622c282, 0) \
    Y(S_305c7078, 7, "vertex/", 22, "gemini-3-flash-preview", S_7d670d99, 7) \
    Y(S_91e13937, 7, "vertex/", 18, "gemini-3-pro-image", S_d0af2194, 7) \
    Y(S_dfd8036e, 7, "vertex/", 26, "gemini-3-pro-image-preview", S_aec7defc, 7) \
    Y(S_8569fccd, 7, "vertex/", 20, "gemini-3-pro-preview", S_66294210, 7) \
    Y(S_1eb08545, 7, "vertex/", 22, "gemini-3.1-flash-image", S_a1d35ce0, 7) \
    Y(S_a5975d1d, 7, "vertex/", 30, "gemini-3.1-flash-image-preview", S_1224d6d8, 7) \
    Y(S_8fe4cf9f, 7, "vertex/", 21, "gemini-3.1-flash-lite", S_5170457e, 7) \
    Y(S_e590aef7, 7, "vertex/", 27, "gemini-3.1-flash-lite-image", S_862829d6, 7) \
    Y(S_339d9f86, 7, "vertex/", 29, "gemini-3.1-flash-lite-preview", S_05bb46f4, 7) \
    Y(S_cba5bf43, 7, "vertex/", 22, "gemini-3.1-pro-preview", S_5d795e7b, 7) \
    Y(S_c9c5611b, 7, "vertex/", 34, "gemini-3.1-pro-preview-customtools", S_962bf869, 7) \
    Y(S_c68533ec, 7, "vertex/", 16, "gemini-3.5-flash", S_8dab2430, 7) \
    Y(S_cec2107f, 7, "vertex/", 21, "gemini-3.5-flash-lite", S_13fdc396, 7) \
    Y(S_e60d3b28, 7, "vertex/", 16, "gemini-3.6-flash", S_b75ea530, 7) \
    Y(S_7a2b324c, 7, "vertex/", 16, "gemini-3.7-flash", S_88680e00, 7) \
    Y(S_fc18d61e, 7, "vertex/", 16, "gemini-3.8-flash", S_547c57ce, 7) \
    Y(S_0ae48661, 7, "vertex/", 14, "gemini-4-argon", S_e5555192, 7) \
    Y(S_c9981874, 7, "vertex/", 15, "gemini-4-carbon", S_b7c9ed8d, 7) \
    Y(S_6e352880, 7, "vertex/", 17, "gemini-4-hydrogen", S_6b78b739, 7) \
    Y(S_c370f0ff, 7, "vertex/", 13, "gemini-4-neon", S_fd22da29, 7) \
    Y(S_e51a9243, 7, "vertex/", 20, "gemini-embedding-001", S_b4b08076, 0) \
    Y(S_aaaab439, 7, "vertex/", 18, "gemini-embedding-2", S_2c28f070, 0) \
    Y(S_b0209bdb, 7, "vertex/", 26, "gemini-embedding-2-preview", S_0cad8c07, 0) \
    Y(S_9fc08753, 7, "vertex/", 50, "gemini-live-2.5-flash-preview-native-audio-09-2025", S_22b6e085, 0) \
    Y(S_a9470cd9, 7, "vertex/", 25, "gemini-omni-flash-preview", S_d5b6655f, 0) \
    Y(S_14dd5d43, 7, "vertex/", 10, "gemini-pro", S_3dd02c3f, 7) \
    Y(S_78a18895, 7, "vertex/", 30, "gemini-robotics-er-1.5-preview", S_0c0d7992, 0) \
    Y(S_37eea2ef, 7, "vertex/", 28, "gemini-robotics-er-2-preview", S_d5c693f3, 0) \
    Y(S_88b1828d, 7, "vertex/", 23, "gemma-4-26b-a4b-it-maas", S_3e756a2d, 7) \
    X(S_b3f4a3b8, 7, "vertex/", 12, "glm-4.7-maas") \
    X(S_e28e806f, 7, "vertex/", 10, "glm-5-maas") \
    X(S_3e756a2d, 7, "vertex/", 30, "google/gemma-4-26b-a4b-it-maas") \
    Y(S_b4fb2ea1, 7, "vertex/", 17, "gpt-oss-120b-maas", S_d15fe842, 7) \
    Y(S_a0e46a48, 7, "vertex/", 8, "grok-4.3", S_cf4bc151, 4) \
    X(S_ded69911, 7, "vertex/", 19, "imagegeneration@006") \
    Y(S_913b7736, 7, "vertex/", 9, "jamba-1.5", S_dad2fd6b, 0) \
    Y(S_b4aba060, 7, "vertex/", 15, "jamba-1.5-large", S_b64b0607, 0) \
    X(S_91d12e49, 7, "vertex/", 19, "jamba-1.5-large-001") \
    X(S_29a40b06, 7, "vertex/", 19, "jamba-1.5-large@001") \
    Y(S_31ae1c35, 7, "vertex/", 14, "jamba-1.5-mini", S_258bbf27, 0) \
    X(S_b131d686, 7, "vertex/", 18, "jamba-1.5-mini-001") \
    X(S_19529e08, 7, "vertex/", 18, "jamba-1.5-mini@001") \
    Y(S_c7b150d0, 7, "vertex/", 21, "kimi-k2-thinking-maas", S_360a4432, 11) \
    Y(S_e04bda12, 7, "vertex/", 28, "llama-3.1-405b-instruct-maas", S_45ddefbd, 5) \
    Y(S_df6c4b96, 7, "vertex/", 27, "llama-3.3-70b-instruct-maas", S_41be7586, 5) \
    Y(S_4279a01d, 7, "vertex/", 39, "llama-4-maverick-17b-128e-instruct-maas", S_fda66b12, 5) \
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
    Y(S_88f84ebb, 7, "vertex/", 18, "mistral-small-2503", S_948f39af, 0) \
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
    Y(S_3094b40e, 7, "vertex/", 18, "text-embedding-005", S_5aa6c136, 0) \
    Y(S_1ad2df18, 7, "vertex/", 27, "text-embedding-preview-0409", S_827259ba, 0) \
    Y(S_b6c5c1f7, 7, "vertex/", 27, "text-embedding-preview-0815", S_b2a7b10e, 0) \
    Y(S_64df24a7, 7, "vertex/", 31, "text-multilingual-embedding-002", S_29acd9b1, 0) \
    Y(S_ff5b1b8a, 7, "vertex/", 12, "text-unicorn", S_a6794601, 0) \
    X(S_790c0f9b, 7, "vertex/", 16, "text-unicorn@001") \
    Y(S_3c46d3a2, 7, "vertex/", 19, "textembedding-gecko", S_8ff2d589, 0) \
    X(S_235e557a, 7, "vertex/", 36, "textembedding-gecko-multilingual@001") \
    X(S_52468f7c, 7, "vertex/", 23, "textembedding-gecko@001") \
    X(S_f42ac7f2, 7, "vertex/", 23, "textembedding-gecko@003") \
    X(S_01118a7b, 7, "vertex/", 31, "xai/grok-4.1-fast-non-reasoning") \
    X(S_85995ab3, 7, "vertex/", 27, "xai/grok-4.1-fast-reasoning") \
    X(S_9c7d7108, 7, "vertex/", 12, "xai/grok-4.3") \
    X(S_4c863522, 7, "vertex/", 12, "xai/grok-4.6") \
    X(S_a5d941a8, 0, "", 14, "vertex_ai_beta") \
    X(S_89281cb0, 0, "", 8, "vertexai") \
    X(S_763268b8, 0, "", 6, "voyage") \
    X(S_bb536a88, 0, "", 9, "voyage-ai") \
    X(S_80f7fae3, 0, "", 9, "voyage_ai") \
    X(S_8bdc3c22, 0, "", 8, "voyageai") \
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
    X(S_87ab62ff, 0, "", 5, "wandb") \
    X(S_355a6a4f, 6, "wandb/", 36, "JetBrains/Mellum2-12B-A2.5B-Instruct") \
    Y(S_90d9b2f0, 6, "wandb/", 22, "MiniMaxAI/MiniMax-M2.5", S_fbe6ebc0, 0) \
    Y(S_66b3ebe9, 6, "wandb/", 20, "MiniMaxAI/MiniMax-M3", S_d22ecb9d, 0) \
    X(S_22b2aded, 6, "wandb/", 27, "OpenPipe/Qwen3-14B-Instruct") \
    Y(S_fb07120f, 6, "wandb/", 32, "Qwen/Qwen3-30B-A3B-Instruct-2507", S_673326ae, 0) \
    Y(S_d6c2a8eb, 6, "wandb/", 20, "Qwen/Qwen3.5-35B-A3B", S_82586a08, 0) \
    X(S_98042b3b, 6, "wandb/", 16, "Qwen/Qwen3.6-27B") \
    X(S_4ceaa498, 6, "wandb/", 20, "Qwen/Qwen3.6-35B-A3B") \
    X(S_70e998b4, 6, "wandb/", 16, "Qwen/Qwen3.8-27B") \
    Y(S_2f80922b, 6, "wandb/", 29, "deepseek-ai/DeepSeek-V4-Flash", S_c3995534, 0) \
    Y(S_bcf964ec, 6, "wandb/", 34, "deepseek-ai/DeepSeek-V4-Flash-0731", S_ad002eba, 0) \
    Y(S_7ada2892, 6, "wandb/", 27, "deepseek-ai/DeepSeek-V4-Pro", S_8add57b2, 0) \
    Y(S_96858621, 6, "wandb/", 32, "deepseek-ai/DeepSeek-V4-Pro-0813", S_1134c864, 0) \
    Y(S_05e7ebf5, 6, "wandb/", 31, "deepseek-ai/DeepSeek-V4.1-Flash", S_996301ef, 0) \
    X(S_9d3223fa, 6, "wandb/", 25, "google/gemma-4-26B-A4B-it") \
    Y(S_28d1f89f, 6, "wandb/", 21, "google/gemma-4-31B-it", S_457b17fe, 0) \
    Y(S_1284e352, 6, "wandb/", 12, "gpt-oss-120b", S_66cbb24f, 7) \
    Y(S_9314d0a3, 6, "wandb/", 26, "ibm-granite/granite-4.1-8b", S_b272647d, 0) \
    Y(S_4ba913bc, 6, "wandb/", 26, "ibm-granite/granite-4.2-8b", S_4bbb2ca6, 0) \
    X(S_04e4e4f9, 6, "wandb/", 33, "meta-llama/Llama-3.1-70B-Instruct") \
    Y(S_26221879, 6, "wandb/", 20, "moonshotai/Kimi-K2.6", S_e7b6937e, 0) \
    Y(S_922a0d50, 6, "wandb/", 25, "moonshotai/Kimi-K2.7-Code", S_2928b2e4, 0) \
    Y(S_cdd49175, 6, "wandb/", 40, "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B", S_cbcad9ec, 0) \
    X(S_220e5ca8, 6, "wandb/", 44, "nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B") \
    Y(S_7d9e495b, 6, "wandb/", 19, "openai/gpt-oss-120b", S_de75ca20, 0) \
    X(S_2e57e18e, 0, "", 18, "weights-and-biases") \
    X(S_83ec2fcb, 0, "", 8, "wizardlm") \
    Y(S_a0fc43c5, 9, "wizardlm/", 27, "WizardCoder-Python-34B-V1.0", S_4b893aa1, 9) \
    Y(S_961cbae9, 9, "wizardlm/", 17, "WizardLM-13B-V1.2", S_d789cc9b, 9) \
    Y(S_16374474, 9, "wizardlm/", 17, "WizardLM-70B-V1.0", S_f93a9409, 9) \
    X(S_b9300677, 0, "", 6, "writer") \
    Y(S_8fff4cc3, 7, "writer/", 17, "palmyra-vision-7b", S_ecd85c95, 7) \
    X(S_e80fc44c, 7, "writer/", 10, "palmyra-x4") \
    Y(S_ea332d2e, 4, "xai/", 6, "grok-2", S_53d9cf77, 5) \
    Y(S_7b1dd21c, 4, "xai/", 11, "grok-2-1212", S_6837e58d, 5) \
    X(S_ee622ebe, 4, "xai/", 13, "grok-2-latest") \
    X(S_c0045057, 4, "xai/", 13, "grok-2-vision") \
    Y(S_b7457c51, 4, "xai/", 18, "grok-2-vision-1212", S_50d5ecf3, 5) \
    X(S_98418f13, 4, "xai/", 20, "grok-2-vision-latest") \
    Y(S_2a51b8f7, 4, "xai/", 6, "grok-3", S_7238c079, 5) \
    Y(S_6fe5b219, 4, "xai/", 11, "grok-3-beta", S_6ed91b9a, 5) \
    X(S_2eb9238d, 4, "xai/", 11, "grok-3-fast") \
    Y(S_f298a59c, 4, "xai/", 16, "grok-3-fast-beta", S_40953e7b, 0) \
    X(S_174cb5d4, 4, "xai/", 18, "grok-3-fast-latest") \
    X(S_7f824f46, 4, "xai/", 13, "grok-3-latest") \
    Y(S_2667661e, 4, "xai/", 11, "grok-3-mini", S_133e6ccf, 5) \
    Y(S_1a343920, 4, "xai/", 16, "grok-3-mini-beta", S_d3c4a68f, 5) \
    X(S_7cbc51a3, 4, "xai/", 16, "grok-3-mini-fast") \
    Y(S_6e5513d3, 4, "xai/", 21, "grok-3-mini-fast-beta", S_75c27b98, 0) \
    X(S_f996cdac, 4, "xai/", 23, "grok-3-mini-fast-latest") \
    X(S_f44251e3, 4, "xai/", 18, "grok-3-mini-latest") \
    Y(S_b14c7a4f, 4, "xai/", 6, "grok-4", S_856728ba, 5) \
    X(S_f9aa1ecb, 4, "xai/", 11, "grok-4-0709") \
    X(S_7db35585, 4, "xai/", 13, "grok-4-1-fast") \
    Y(S_53c30371, 4, "xai/", 27, "grok-4-1-fast-non-reasoning", S_7bbc9db9, 0) \
    X(S_446bb870, 4, "xai/", 34, "grok-4-1-fast-non-reasoning-latest") \
    Y(S_ecbd93e0, 4, "xai/", 23, "grok-4-1-fast-reasoning", S_5b954fd4, 0) \
    X(S_5e474d4f, 4, "xai/", 30, "grok-4-1-fast-reasoning-latest") \
    Y(S_159d9c25, 4, "xai/", 11, "grok-4-fast", S_788a6a4c, 5) \
    Y(S_aebf3b1e, 4, "xai/", 25, "grok-4-fast-non-reasoning", S_8400bba8, 0) \
    Y(S_5416404b, 4, "xai/", 21, "grok-4-fast-reasoning", S_2484bd01, 0) \
    X(S_9fe9bbd3, 4, "xai/", 28, "grok-4-fast-reasoning-latest") \
    X(S_6c44c50a, 4, "xai/", 13, "grok-4-latest") \
    Y(S_78480f8c, 4, "xai/", 13, "grok-4.1-fast", S_ce126311, 5) \
    Y(S_7372ca98, 4, "xai/", 9, "grok-4.20", S_1bb3b8eb, 5) \
    X(S_eb476e75, 4, "xai/", 28, "grok-4.20-0309-non-reasoning") \
    X(S_6fab3c0f, 4, "xai/", 24, "grok-4.20-0309-reasoning") \
    Y(S_51eeee03, 4, "xai/", 33, "grok-4.20-beta-0309-non-reasoning", S_e14172ac, 0) \
    Y(S_37041e95, 4, "xai/", 29, "grok-4.20-beta-0309-reasoning", S_00d7c7b7, 0) \
    Y(S_f48c2f23, 4, "xai/", 21, "grok-4.20-multi-agent", S_800b06e3, 5) \
    X(S_de572371, 4, "xai/", 26, "grok-4.20-multi-agent-0309") \
    X(S_a3286936, 4, "xai/", 31, "grok-4.20-multi-agent-beta-0309") \
    X(S_59fb9fee, 4, "xai/", 15, "grok-4.3-latest") \
    Y(S_b0c41bb2, 4, "xai/", 8, "grok-4.5", S_5d502bed, 5) \
    X(S_a04da666, 4, "xai/", 15, "grok-4.5-latest") \
    Y(S_7187cf2b, 4, "xai/", 8, "grok-4.7", S_557be490, 11) \
    Y(S_40d54f66, 4, "xai/", 9, "grok-beta", S_ab04c3d4, 5) \
    Y(S_49ca5253, 4, "xai/", 14, "grok-build-0.1", S_cb5e7e04, 5) \
    X(S_ca0e6f42, 4, "xai/", 14, "grok-code-fast") \
    Y(S_3097660e, 4, "xai/", 16, "grok-code-fast-1", S_b58e6219, 5) \
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
    Y(S_781f7697, 4, "zai/", 13, "GLM-4.7-Flash", S_41d442d8, 8) \
    X(S_7f7f8616, 4, "zai/", 19, "glm-4-32b-0414-128k") \
    Y(S_05766987, 4, "zai/", 7, "glm-4.5", S_6a503cbc, 5) \
    Y(S_87ddde68, 4, "zai/", 11, "glm-4.5-air", S_b3bdc06b, 5) \
    X(S_bc245ae9, 4, "zai/", 12, "glm-4.5-airx") \
    X(S_266a3995, 4, "zai/", 13, "glm-4.5-flash") \
    X(S_89ba4519, 4, "zai/", 9, "glm-4.5-x") \
    Y(S_b1e62a63, 4, "zai/", 8, "glm-4.5v", S_d5b83d2e, 5) \
    Y(S_ba79de29, 4, "zai/", 7, "glm-4.6", S_07b6ab59, 4) \
    Y(S_3179483e, 4, "zai/", 8, "glm-4.6v", S_9d4161cd, 5) \
    Y(S_47d476cd, 4, "zai/", 7, "glm-4.7", S_3263b8b7, 4) \
    X(S_b3da2bc2, 4, "zai/", 14, "glm-4.7-flashx") \
    Y(S_15948ca7, 4, "zai/", 5, "glm-5", S_1d7e7c68, 4) \
    X(S_71ea024d, 4, "zai/", 10, "glm-5-code") \
    Y(S_9508d6c0, 4, "zai/", 11, "glm-5-turbo", S_fced1c15, 5) \
    Y(S_a2208e8c, 4, "zai/", 7, "glm-5.1", S_f009ea10, 5) \
    Y(S_33196071, 4, "zai/", 7, "glm-5.2", S_174ab87a, 5) \
    Y(S_b3d0bbd8, 4, "zai/", 7, "glm-5.3", S_2ee9e854, 11) \
    Y(S_9d958d90, 4, "zai/", 13, "glm-5.3-flash", S_0f9edf85, 5) \
    Y(S_46b433a0, 4, "zai/", 14, "glm-5.3-flashx", S_8a70c9ec, 5) \
    Y(S_563c40aa, 4, "zai/", 7, "glm-5p1", S_28e7c215, 26) \
    Y(S_79af9c51, 4, "zai/", 7, "glm-5p2", S_26e3cb64, 26) \
    Y(S_faf6747b, 4, "zai/", 12, "glm-5v-turbo", S_e7e9b7d3, 5) \
    X(S_b5d641b4, 0, "", 5, "zhipu") \
    X(S_3fc38a59, 0, "", 7, "zhipuai") \
    X(S_b88225f5, 8, "zhipuai/", 9, "glm-4-air") \
    X(S_d460f0b2, 8, "zhipuai/", 10, "glm-4-airx") \
    X(S_f2fd7358, 8, "zhipuai/", 15, "glm-4-assistant") \
    X(S_119cab48, 8, "zhipuai/", 19, "glm-4-flashx-250414") \
    X(S_8d04265d, 8, "zhipuai/", 10, "glm-4-long") \
    X(S_b352e83c, 8, "zhipuai/", 10, "glm-4-plus") \
    Y(S_7b870bce, 8, "zhipuai/", 7, "glm-4.5", S_6a503cbc, 5) \
    Y(S_5492b348, 8, "zhipuai/", 11, "glm-4.5-air", S_b3bdc06b, 5) \
    Y(S_34254fdb, 8, "zhipuai/", 13, "glm-4.5-flash", S_266a3995, 0) \
    Y(S_4d89cc5b, 8, "zhipuai/", 8, "glm-4.5v", S_d5b83d2e, 5) \
    Y(S_919bf0f7, 8, "zhipuai/", 7, "glm-4.6", S_07b6ab59, 4) \
    Y(S_45f1fb42, 8, "zhipuai/", 8, "glm-4.6v", S_9d4161cd, 5) \
    X(S_9df9b15b, 8, "zhipuai/", 14, "glm-4.6v-flash") \
    Y(S_03feef83, 8, "zhipuai/", 7, "glm-4.7", S_3263b8b7, 4) \
    Y(S_a2da718c, 8, "zhipuai/", 13, "glm-4.7-flash", S_3749bb5c, 4) \
    Y(S_c0016700, 8, "zhipuai/", 14, "glm-4.7-flashx", S_b3da2bc2, 0) \
    Y(S_10346136, 8, "zhipuai/", 5, "glm-5", S_1d7e7c68, 4) \
    Y(S_f41df7fa, 8, "zhipuai/", 11, "glm-5-turbo", S_fced1c15, 5) \
    Y(S_ff391f91, 8, "zhipuai/", 7, "glm-5.1", S_f009ea10, 5) \
    Y(S_00548c54, 8, "zhipuai/", 16, "glm-5.1-20260406", S_36187ee1, 5) \
    Y(S_5cf6d704, 8, "zhipuai/", 7, "glm-5.2", S_174ab87a, 5) \
    Y(S_c65e3e17, 8, "zhipuai/", 7, "glm-5.3", S_2ee9e854, 11) \
    Y(S_cf177eb6, 8, "zhipuai/", 13, "glm-5.3-flash", S_0f9edf85, 5) \
    Y(S_d54b9ed7, 8, "zhipuai/", 14, "glm-5.3-flashx", S_8a70c9ec, 5) \
    Y(S_caf89835, 8, "zhipuai/", 12, "glm-5v-turbo", S_e7e9b7d3, 5) \

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
_Static_assert(sizeof(struct mreg_data_pool) >= 161570 + MREG_POOL_PAD,
               "nothing overlaps");
_Static_assert(offsetof(struct mreg_data_pool, padding) < 1l << 24,
               "an offset has 24 bits");

#endif
