/* prices.h as arrays.
 * 5,845 schedules, 8,996 versions of models.
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
const struct mreg_window_row mreg_data_windows[] = {
    WINDOWS(RUN) {0, 0}
};
const struct mreg_range_row mreg_data_ranges[] = {
    WINDOWS(ROWS) {0, 0}
};

#define CONDITION(name, from, when, how, where, who) \
    {.from_tokens = from, .window = when, .service = how, \
     .geo = where, .account = who},
const struct mreg_condition_row mreg_data_conditions[] = {
    CONDITIONS(CONDITION) {0}
};

/* Sheets and their items. */
#define Q(name)
#define P(name, n, rates) rates
#define R(condition, sheet) sheet
#define U(name)
#define K(name, n, row, items) {row, AT_##name},
#define S(input, read, written, output, plain, inherited) \
    {input##u, read##u, written##u, output##u}, plain, inherited
const struct mreg_sheet_row mreg_data_sheets[] = {
    SHEETS PLANS SCHEDULES {{0, 0, 0, 0}, 0, 0, ITEMS_COUNT}
};
#undef K
#define K(name, n, row, items) items
#define I(meter, count, value) {MREG_##meter, N_##count, V_##value},
#define J(meter, count, value) \
    {MREG_##meter | MREG_INHERITED, N_##count, V_##value},
const struct mreg_item_row mreg_data_items[] = {
    SHEETS PLANS SCHEDULES {0, 0, 0}
};
#undef K

/* Rates of plans. */
#undef R
#undef U
#define R(condition, sheet) {condition, sheet},
#define K(name, n, row, items) name
#define U(name) name
const struct mreg_rate_row mreg_data_rates[] = {
    PLANS SCHEDULES {0, 0}
};

/* Versions, in the order of the models. */
#undef P
#undef Q
#define P(name, n, rates) {AT_##name, n},
#define Q(name) {AT_##name, END_##name + 1 - AT_##name},
#define ANY(from, any, global, regional) any
#define GLOBAL(from, any, global, regional) global
#define REGIONAL(from, any, global, regional) regional
#define ANY_USUAL(...)
#define GLOBAL_USUAL(...)
#define REGIONAL_USUAL(...)
const struct mreg_span_row mreg_data_spans[] = {
    MODEL_SCHEDULES {0, 0}
};
#undef ANY
#undef GLOBAL
#undef REGIONAL
#define ANY(from, ...) (mreg_second)((from) / 1000),
#define GLOBAL ANY
#define REGIONAL ANY
#define ODD(instant) \
    (INT64_C(1000) * (MREG_ODD_INSTANT + ODD_##instant))
const mreg_second mreg_data_version_from[] = {MODEL_SCHEDULES 0};
_Static_assert(sizeof mreg_data_version_from / sizeof(mreg_second)
                   == MREG_DATA_VERSIONS + 1,
               "versions of all models");
#undef ODD
#define ODD(instant) INT64_C(instant),
const mreg_time mreg_data_odd_instants[] = {ODD_INSTANTS(ODD) 0};
