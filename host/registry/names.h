/* What functions of base/ are called in libmreg_host.a, which is linked with
 * programs that may have functions of the same names. All files of the archive
 * are compiled with this in front of them.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_HOST_NAMES_H
#define MREG_HOST_NAMES_H

#define base64_decode mreg_host_base64_decode
#define clock_parse mreg_host_clock_parse
#define instant_parse mreg_host_instant_parse
#define instant_parse_log mreg_host_instant_parse_log
#define instant_short mreg_host_instant_short
#define instant_text mreg_host_instant_text
#define regular_file_open mreg_host_regular_file_open
#define sha256_add mreg_host_sha256_add
#define sha256_end mreg_host_sha256_end
#define sha256_start mreg_host_sha256_start
#define whole_file_read mreg_host_whole_file_read

#endif
