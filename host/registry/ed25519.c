/* Asks libsodium, if packaging/has.mk found it. Without it nothing
 * counts as signed.
 *
 * SPDX-License-Identifier: MIT */
#include "ed25519.h"

#if MREG_HAS_SODIUM

#include <sodium.h>

_Static_assert(crypto_sign_BYTES == ED25519_SIGNATURE
               && crypto_sign_PUBLICKEYBYTES == ED25519_KEY
               && crypto_generichash_BYTES_MAX == BLAKE2B_SIZE,
               "sizes of Ed25519 and BLAKE2b-512");

bool mreg_host_can_verify(void)
{
    return sodium_init() >= 0;
}

bool mreg_host_ed25519(const uint8_t signature[ED25519_SIGNATURE],
                       const void *bytes, size_t size,
                       const uint8_t key[ED25519_KEY])
{
    return !crypto_sign_verify_detached(signature, bytes, size, key);
}

bool mreg_host_blake2b(const void *bytes, size_t size,
                       uint8_t hash[BLAKE2B_SIZE])
{
    return !crypto_generichash(hash, BLAKE2B_SIZE, bytes, size, NULL, 0);
}

#else

bool mreg_host_can_verify(void)
{
    return false;
}

bool mreg_host_ed25519(const uint8_t signature[ED25519_SIGNATURE],
                       const void *bytes, size_t size,
                       const uint8_t key[ED25519_KEY])
{
    (void)signature, (void)bytes, (void)size, (void)key;
    return false;
}

bool mreg_host_blake2b(const void *bytes, size_t size,
                       uint8_t hash[BLAKE2B_SIZE])
{
    (void)bytes, (void)size, (void)hash;
    return false;
}

#endif
