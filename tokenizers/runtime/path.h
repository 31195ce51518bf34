/* Names what is compiled once for each instruction set. build.mk defines
 * MTOK_PATH as portable, avx2 or avx512, of which the best is chosen at run
 * time, or as `here`, which is what the compiler was told. The code asks the
 * compiler which instructions there are (__AVX512VBMI2__, __AVX2__).
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

/* Expands X once for each path, to declare or list what it has. */
#ifdef MTOK_CHOOSE_PATH
#define MTOK_EACH_PATH(X) X(portable) X(avx2) X(avx512)
#else
#define MTOK_EACH_PATH(X) X(here)
#endif

#endif
