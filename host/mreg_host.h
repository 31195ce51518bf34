/* mreg_host: what programs with files and memory do with registries. This
 * library needs a C library; mreg.h does not.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_HOST_H
#define MREG_HOST_H

#include "mreg.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Why something was refused, in words, ended by a zero byte; "" for OK. */
typedef struct mreg_host_note { char text[240]; } mreg_host_note;

/* Says whether a registry file is whole and in order: the digest, each index
 * and each range. OK, or a status of mreg_attach with what is wrong and where
 * in `why`, which may be NULL. */
mreg_status mreg_verify(const void *bytes, size_t size, mreg_host_note *why);

#ifdef __cplusplus
}
#endif

#endif
