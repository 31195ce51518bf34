#!/bin/sh
# The whole path beside that of an earlier revision, in one process.
#   previous.sh SCRATCH [REVISION]
#
# SPDX-License-Identifier: MIT
set -eu
work=$1/previous
revision=${2:-d634a30}
if ! git cat-file -e "$revision^{commit}" 2>/dev/null; then
    echo "no revision $revision here: not compared"
    exit 0
fi
rm -rf "$work"
mkdir -p "$work/old"
git archive "$revision" runtime generated | tar -x -C "$work/old"
for file in "$work"/old/runtime/*.c "$work"/old/generated/*.c; do
    ${CC:-cc} -std=c11 -O2 -I"$work/old/runtime" -I"$work/old" -c "$file" \
        -o "$file.o"
done
ld -r "$work"/old/*/*.o -o "$work/old.o"
objcopy --prefix-symbols=old_ "$work/old.o"
for name in memcpy memmove memset memcmp; do
    objcopy --redefine-sym old_$name=$name "$work/old.o"
done
registry=$(nm "$work/old.o" |
    grep -o 'old_mreg_builtin_layout_[0-9_]*' | head -n 1)
${CC:-cc} -std=c11 -D_POSIX_C_SOURCE=200809L -O2 -Iruntime \
    -DOLD_REGISTRY="$registry" bench/previous.c "$work/old.o" \
    "${BUILD:-build}/libmreg.a" -o "$work/compare"
"$work/compare"
