# Replays the corpus of every fuzz target under ASan and UBSan.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

sanitize='-fsanitize=address,undefined -fno-sanitize-recover=all'
libraries=$(make -s BUILD="$BUILD/replayed" CFLAGS="-O1 -g $sanitize" fuzzed)
yes 'the libraries are built' [ -n "$libraries" ]
# shellcheck disable=SC2086 -- lists of words are meant to split
{
for target in fuzz/fuzz_*.c; do
    name=$(basename "$target" .c | sed 's/fuzz_//')
    ${CC:-cc} -std=c11 -D_POSIX_C_SOURCE=200809L -O1 -g $sanitize -I. -Iruntime -Ihost -Imeasure \
        -Itokenizers -Iusage "$target" fuzz/replay.c $libraries -lyaml \
        -o "$scratch/$name" || fail "build $name"
    files=$(find "fuzz/corpus/$name" -type f | sort)
    yes "$name has a corpus" [ -n "$files" ]
    status "$name" 0 "$scratch/$name" $files
    cat "$scratch/out"
    tail -n 5 "$scratch/err"
done
}

done_
