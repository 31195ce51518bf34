/* What a signature needs of libsodium, which ed25519.c alone includes.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_HOST_ED25519_H
#define MREG_HOST_ED25519_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ED25519_KEY 32
#define ED25519_SIGNATURE 64
#define BLAKE2B_SIZE 64

/* Says whether signatures can be checked: there was a libsodium when this was
 * compiled, and it starts. */
bool mreg_host_can_verify(void);

/* Says whether the key's owner signed these bytes; false without libsodium. */
bool mreg_host_ed25519(const uint8_t signature[ED25519_SIGNATURE],
                       const void *bytes, size_t size,
                       const uint8_t key[ED25519_KEY]);

/* Computes BLAKE2b-512; false without libsodium. */
bool mreg_host_blake2b(const void *bytes, size_t size,
                       uint8_t hash[BLAKE2B_SIZE]);

#endif
