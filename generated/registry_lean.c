/* The registry without texts: nothing links them.
 * 3,800 models, 8,023 names.
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
        0x69c10000u, 0x02190029u, 0xb1012898u, 0x74400504u,
        0x800542c5u, 0x16dcc300u, 0x1800001au, 0x01440160u,
        0xe9910000u, 0x03190d21u, 0xb301a81cu, 0x10240102u,
        0x80032641u, 0x16000210u, 0x0800742cu, 0x714420c0u,
        0xc3590988u, 0x05010d02u, 0x2201880cu, 0x00241002u,
        0x10036e60u, 0x010040f4u, 0x2214752cu, 0x710164c0u,
        0x63590988u, 0x0409002au, 0x22008888u, 0x64401404u,
        0x90054aa4u, 0x01dcc1f4u, 0x3214111au, 0x20414560u,
    },
    .shard_count = 143,
    .slot_count = 8023,
    .group_count = 1777,
    .pool_size = 89423,
    .spelling_count = 193,
    .naming_count = 36,
    .caps_count = 1028,
    .limits_count = 389,
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
