/* Chooses the path to take. The compiler's own library asks the processor
 * once, before the program begins, because asking costs microseconds where a
 * virtual machine must answer. Each processor with BMI2 has LZCNT and POPCNT.
 *
 * SPDX-License-Identifier: MIT */
#include "engine.h"

#ifdef MTOK_CHOOSE_PATH

#define HAS(feature) (__builtin_cpu_supports(feature) != 0)

unsigned mtok_best_path(void)
{
    if (!(HAS("avx2") && HAS("bmi") && HAS("bmi2")))
        return MTOK_PATH_portable;
    if (HAS("avx512f") && HAS("avx512bw") && HAS("avx512vl")
        && HAS("avx512dq") && HAS("avx512vbmi") && HAS("avx512vbmi2"))
        return MTOK_PATH_avx512;
    return MTOK_PATH_avx2;
}

#else

unsigned mtok_best_path(void)
{
    return MTOK_PATH_here;
}

#endif
