/* A usage as bytes: for each meter that counts something its number and the
 * count, both as integers of 7 bits a byte, the low ones first.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_USAGE_BLOB_H
#define MREG_LEDGER_USAGE_BLOB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "mreg.h"

#define USAGE_BLOB_SIZE (MREG_METERS_COUNT * 12)

/* Writes counts, which are in the order of the meters; returns the size. */
size_t usage_write(const uint64_t *n, uint8_t out[USAGE_BLOB_SIZE]);

/* Reads them back; false, with zeros, if the bytes are none. */
bool usage_read(const void *at, size_t size, uint64_t n[MREG_METERS_COUNT]);

/* Writes one integer, and reads one: the bytes it took, 0 if it is cut. */
size_t varint_write(uint64_t n, uint8_t *out);
size_t varint_read(const uint8_t *at, size_t size, uint64_t *n);

#endif
