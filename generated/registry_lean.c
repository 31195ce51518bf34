/* The registry without texts: nothing links them.
 * 6,548 models, 16,655 names.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#define MREG_DATA_LEAN
#include "prices.h"

#define BELOW(tokens) tokens ? tokens##u : UINT64_MAX,
const struct mreg mreg_builtin_lean = {
    .about = &mreg_data_about,
    .as_of = INT64_C(1795132800000),
    .thresholds = {THRESHOLDS(BELOW)},
    .pool = (const char *)&DATA(pool),
    .shards = DATA(shards),
    .slots = DATA(slots),
    .groups = DATA(groups),
    .spellings = DATA(spellings),
    .naming = DATA(naming),
    .models = DATA(models),
    .caps = DATA(caps),
    .limits = DATA(limits),
    .tokenizers = DATA(tokenizers),
    .providers = DATA(providers),
    .flavours = DATA(flavours),
    .tiers = DATA(tiers),
    .allowed = DATA(allowed),
    .fallbacks = DATA(fallbacks),
    .version_from = mreg_data_version_from,
    .odd_instants = mreg_data_odd_instants,
    .spans = mreg_data_spans,
    .rates = mreg_data_rates,
    .conditions = mreg_data_conditions,
    .windows = mreg_data_windows,
    .ranges = mreg_data_ranges,
    .sheets = mreg_data_sheets,
    .items = mreg_data_items,
    .values = mreg_data_values,
    .units = mreg_data_units,
    .accounts = DATA(accounts),
    .hash_key = {
        0x1c9b6c7du, 0x53b37b5du, 0x1a856aa1u, 0x777929c5u,
        0x36083fdeu, 0x44ca46a5u, 0x141f73c4u, 0x11891e47u,
        0x73eb765cu, 0x45b93002u, 0x515037ddu, 0x15332c8bu,
    },
    .spelling_filter = {
        0x79c11809u, 0x02d924a9u, 0xb1016899u, 0x7444850cu,
        0xa10502d5u, 0x16dcc340u, 0x1890001bu, 0x01450160u,
        0xf9914849u, 0x03d92d31u, 0xf301e81du, 0x31248107u,
        0x8103267du, 0x16008210u, 0x2880742du, 0x714520c4u,
        0xc3d94dc8u, 0x05410d9au, 0x6a01880fu, 0x21a41083u,
        0x10037e6cu, 0x0100c8f4u, 0x2314752eu, 0xf10164c4u,
        0x63591d88u, 0x044904aau, 0x2a00889au, 0x64c0148cu,
        0xb0055aa4u, 0x01dcc9f4u, 0x3314111au, 0xa1414560u,
    },
    .shard_count = 297,
    .slot_count = 16655,
    .group_count = 2455,
    .pool_size = 121946,
    .spelling_count = 267,
    .naming_count = 82,
    .caps_count = 1571,
    .limits_count = 545,
    .tokenizer_count = 39,
    .flavour_count = 5,
    .tier_count = 3,
    .account_count = 0,
    .layer_count = 0,
    .fallback_count = 8,
    .model_count = MREG_DATA_MODELS,
    .provider_count = MREG_DATA_PROVIDERS,
    .version_count = MREG_DATA_VERSIONS,
    .odd_count = ODD_INSTANTS_COUNT,
    .rate_count = RATES_COUNT,
    .condition_count = CONDITIONS_COUNT,
    .window_count = WINDOWS_COUNT,
    .range_count = RANGES_COUNT,
    .sheet_count = SHEETS_COUNT,
    .item_count = ITEMS_COUNT,
    .value_count = VALUES_COUNT,
    .unit_count = COUNTS_COUNT,
};

const mreg *mreg_registry_lean(void)
{
    return &mreg_builtin_lean;
}
