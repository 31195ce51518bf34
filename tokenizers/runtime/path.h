/* Names of what is compiled once for each instruction set. build.mk defines
 * MREG_PATH as portable, avx2 or avx512, of which the best is chosen at run
 * time, or as `here`: for what the compiler was told. Which instructions
 * there are, the code asks of the compiler (__AVX512VBMI2__, __AVX2__).
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_PATH_H
#define MREG_PATH_H

#ifndef MREG_PATH
#define MREG_PATH here
#endif
#define MREG_ON__(name, path) name##_##path
#define MREG_ON_(name, path) MREG_ON__(name, path)
#define MREG_ON(name) MREG_ON_(name, MREG_PATH)

/* Once for each path there is, to declare or list them. */
#ifdef MREG_CHOOSE_PATH
#define MREG_EACH_PATH(X) X(portable) X(avx2) X(avx512)
#else
#define MREG_EACH_PATH(X) X(here)
#endif

#endif
