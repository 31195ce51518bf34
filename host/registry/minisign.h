/* Detached signatures of minisign.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_HOST_MINISIGN_H
#define MREG_HOST_MINISIGN_H

#include <stdbool.h>

#include "host/mreg_host.h"

#define MINISIG_MOST ((size_t)16 << 10) /* bytes of a .minisig file */

/* Says whether this is a public key's line or the text of its file. */
bool mreg_host_is_key(const char *key);

/* Says whether `key`, a public key's line or the text of its file, signed
 * `bytes`, as the .minisig file in `text` claims. OK with the trusted comment;
 * UNSIGNED or BAD_ARGUMENT (not a key) with the reason in `why`. */
mreg_status mreg_host_signed(const char *key, const char *text,
                             size_t text_size, const void *bytes, size_t size,
                             mreg_host_note *comment, mreg_host_note *why);

#endif
