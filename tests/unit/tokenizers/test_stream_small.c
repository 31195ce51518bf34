/* Runs the tests of test_stream.c with a stream that keeps so little that no
 * piece is ever settled: all are counted byte by byte, and split by the
 * automata alone.
 *
 * SPDX-License-Identifier: MIT */
#define MTOK_STREAM_TEXT 4u
#define LONGEST 60000u

#include "tokenizers/runtime/stream.c"
#include "tokenizers/runtime/stream_text.c"
#include "tokenizers/runtime/stream_piece.c"

#include "test_stream.c"
