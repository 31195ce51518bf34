/* What functions of base/, and those that the checks of mreg_verify share, are
 * called in libmreg_host.a, which is linked with programs that may have
 * functions of the same names. All files of the archive
 * are compiled with this in front of them.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_HOST_NAMES_H
#define MREG_HOST_NAMES_H

#define base64_decode mreg_host_base64_decode
#define check_failed mreg_host_check_failed
#define check_found mreg_host_check_found
#define check_names mreg_host_check_names
#define check_prices mreg_host_check_prices
#define check_ranges mreg_host_check_ranges
#define check_texts mreg_host_check_texts
#define clock_parse mreg_host_clock_parse
#define instant_parse mreg_host_instant_parse
#define instant_parse_log mreg_host_instant_parse_log
#define instant_short mreg_host_instant_short
#define instant_text mreg_host_instant_text
#define regular_file_open mreg_host_regular_file_open
#define sha256_add mreg_host_sha256_add
#define sha256_blocks_fast mreg_host_sha256_blocks_fast
#define sha256_blocks_plain mreg_host_sha256_blocks_plain
#define sha256_end mreg_host_sha256_end
#define sha256_k mreg_host_sha256_k
#define sha256_start mreg_host_sha256_start
#define utf8_next mreg_host_utf8_next
#define utf8_printable mreg_host_utf8_printable
#define whole_file_read mreg_host_whole_file_read

#endif
