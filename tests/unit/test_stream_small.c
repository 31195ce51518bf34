/* The same with a stream that keeps next to nothing, so that nearly all is
 * counted byte by byte, from pieces of any size and beginning.
 *
 * SPDX-License-Identifier: MIT */
#define MREG_STREAM_TEXT 20u

#include "../../tokenizers/runtime/stream.c"
#include "../../tokenizers/runtime/stream_text.c"
#include "../../tokenizers/runtime/stream_piece.c"

#include "test_stream.c"
