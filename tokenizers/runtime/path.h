/* Names of what is compiled once for each instruction set. build.mk defines
 * MTOK_PATH as portable, avx2 or avx512, of which the best is chosen at run
 * time, or as `here`: for what the compiler was told. Which instructions
 * there are, the code asks of the compiler (__AVX512VBMI2__, __AVX2__).
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_PATH_H
#define MTOK_PATH_H

#ifndef MTOK_PATH
#define MTOK_PATH here
#endif
#define MTOK_ON__(name, path) name##_##path
#define MTOK_ON_(name, path) MTOK_ON__(name, path)
#define MTOK_ON(name) MTOK_ON_(name, MTOK_PATH)

/* Once for each path there is, to declare or list them. */
#ifdef MTOK_CHOOSE_PATH
#define MTOK_EACH_PATH(X) X(portable) X(avx2) X(avx512)
#else
#define MTOK_EACH_PATH(X) X(here)
#endif

#endif
