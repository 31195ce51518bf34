/* prices.h as arrays.
 * 1,837 schedules, 2,015 versions of models.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "prices.h"

#define VALUE(value) UINT64_C(value),
const uint64_t mreg_data_values[] = {VALUES(VALUE) 0};

#define COUNT(count) count##u,
const uint32_t mreg_data_units[] = {COUNTS(COUNT) 0};

#define RUN(name, n, ...) {AT_##name, n},
#define ROWS(name, n, ...) __VA_ARGS__
#define G(start, end) {start, end},
#define F(meters, times, over) {UINT64_C(meters), times##u, over##u},
const struct mreg_window_row mreg_data_windows[] = {
    WINDOWS(RUN) {0, 0}
};
const struct mreg_range_row mreg_data_ranges[] = {
    WINDOWS(ROWS) {0, 0}
};
const struct mreg_scale_row mreg_data_scales[] = {
    SCALES(RUN) {0, 0}
};
const struct mreg_factor_row mreg_data_factors[] = {
    SCALES(ROWS) {0, 0, 0}
};

#define CONDITION(name, from, window, service, geo) \
    {from, window, service, geo},
const struct mreg_condition_row mreg_data_conditions[] = {
    CONDITIONS(CONDITION) {0, 0, 0, 0}
};

/* Vectors and their items. */
#define Q(name)
#define P(name, n, rates) rates
#define R(condition, vector, scale) vector
#define U(name)
#define K(name, n, items) AT_##name,
const uint16_t mreg_data_vectors[] = {
    VECTORS PLANS SCHEDULES ITEMS_COUNT
};
#undef K
#define K(name, n, items) items
#define I(meter, count, value) {MREG_##meter, N_##count, V_##value},
const struct mreg_item_row mreg_data_items[] = {
    VECTORS PLANS SCHEDULES {0, 0, 0}
};
#undef K

/* Plans and their rates. */
#undef R
#undef U
#define R(condition, vector, scale) {condition, vector, scale},
#define K(name, n, items) name
#define U(name) name
const struct mreg_rate_row mreg_data_rates[] = {
    PLANS SCHEDULES {0, 0, 0}
};
#undef P
#define P(name, n, rates) {AT_##name, n},
const struct mreg_plan_row mreg_data_plans[] = {
    PLANS SCHEDULES {0, 0}
};

/* Versions, in the order of the models. */
#undef P
#undef Q
#define P(name, n, rates) name,
#define Q(name) name,
#define ANY(from, any, global, regional) any
#define GLOBAL(from, any, global, regional) global
#define REGIONAL(from, any, global, regional) regional
const uint16_t mreg_data_version_plan[] = {MODEL_SCHEDULES 0};
#undef ANY
#undef GLOBAL
#undef REGIONAL
#define ANY(from, ...) from,
#define GLOBAL(from, ...) from,
#define REGIONAL(from, ...) from,
const int64_t mreg_data_version_from[] = {MODEL_SCHEDULES 0};
_Static_assert(sizeof mreg_data_version_from / sizeof(int64_t)
                   == MREG_DATA_VERSIONS + 1,
               "versions of all models");
