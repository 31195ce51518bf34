/* What `mreg tokens --help` says.
 *
 * SPDX-License-Identifier: MIT */
#include "cli.h"
#include "mreg_tokens.h"

/* One line each. */
#define ENCODING(name) "                   " #name "\n"

const char help_tokens[] =
    "usage: mreg tokens NAME [FILE...]\n"
    "       mreg tokens --encoding E [FILE...]\n"
    "       mreg tokens NAME --ids [FILE...]\n"
    "       mreg tokens NAME --decode [FILE...]\n"
    "\n"
    "How many tokens files are for a model: exactly where its vocabulary is\n"
    "public, else estimated, with the error that is to be expected; their\n"
    "share of the context, whether they fit, and what sending them costs.\n"
    "Without a file, or for -, the standard input is read.\n"
    "\n"
    "  --encoding E     instead of a model an encoding, which is one of\n"
    MREG_ENCODINGS(ENCODING)
    "  --ids            the ids of the tokens, a line for each file\n"
    "  --decode         the files hold ids: the bytes they mean\n"
    "  --specials       <|endoftext|> and its like are tokens, not text\n"
    "  --out N          tokens of the answer to expect, for fit and cost\n"
    "  --at INSTANT     2026-01-01, 2026-01-01T12:00Z, today (the default) or\n"
    "                   as-of (when the registry was checked), for the cost\n"
    TERM_HELP("     ")
    "  --provider P     only a model of this provider\n"
    "  --registry FILE  ask this registry, not the one that is compiled in or\n"
    "                   the one that $MREG_REGISTRY names\n"
    "  --json, --csv    one object a line for each file; or as CSV\n"
    "\n"
    "Exit status: 0 counted and not known not to fit, 1 no such model, or\n"
    "it does not fit, 2 wrong usage, 3 a file could not be read or ids that\n"
    "are none.\n"
    "\n"
    "examples:\n"
    "  echo 'How many tokens is this?' | mreg tokens gpt-4o\n"
    "  echo 'Hello' | mreg tokens claude-sonnet-4.5 --out 500 --json -\n"
    "  echo 'Hello' | mreg tokens --encoding cl100k_base --ids\n"
    "  echo '9906 198' | mreg tokens --encoding cl100k_base --decode\n";
