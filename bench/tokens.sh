# Token counting, ours against npm packages, in one run: MB/s and ratios,
# with the ratios that we want beside them. Nothing here passes or fails.
# ROUNDS (5) and COUNT_IN (o200k_base cl100k_base) may be set. Called by make
# bench-tokens.
#
# SPDX-License-Identifier: MIT
set -eu
LC_ALL=C
export LC_ALL
BUILD=${BUILD:-build}
CC=${CC:-cc}
work=${CORPUS:-$BUILD/corpus}
export PYTHONDONTWRITEBYTECODE=1
mkdir -p "$work/npm"

if [ ! -f "$work/corpus.idx" ]; then
    echo 'assembling the corpus'
    python3 tests/tokens/corpus.py "$work"
fi
modules=$work/npm/node_modules
if [ ! -d "$modules/tiktoken" ]; then
    cp tests/tokens/package.json "$work/npm/"
    (cd "$work/npm" && npm install --no-package-lock --ignore-scripts \
        --no-audit --no-fund --loglevel=error) || modules=none
fi

# The paths and their flags are the Makefile's: PATHS, FLAGS_<path>.
choose=
case $PATHS in *avx512*) choose=-DMTOK_CHOOSE_PATH ;; esac
pieces=
# shellcheck disable=SC2086 -- lists of flags and files
{
for path in $PATHS; do
    eval "flags=\$FLAGS_$path"
    $CC -std=c11 -O3 $flags $choose -DMTOK_PATH="$path" -I. -Iruntime \
        -c bench/tokens/pieces.c -o "$work/pieces.$path.o"
    pieces="$pieces $work/pieces.$path.o"
done
$CC -std=c11 -O2 $choose -I. -Iruntime -Itokenizers bench/tokens/ours.c $pieces \
    tests/tokens/documents.c tests/tokens/paths.c "$BUILD"/libmreg_*_base.a \
    "$BUILD/libmreg_tokens.a" -o "$work/ours"
}
for encoding in ${COUNT_IN:-o200k_base cl100k_base}; do
    node bench/tokens/bench.cjs "$work/ours" "$work" "$modules" \
        "${ROUNDS:-5}" "$encoding"
done
