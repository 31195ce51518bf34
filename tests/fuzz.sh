# Fuzzes each target for SECONDS_EACH seconds (60) with libFuzzer; new finds
# of interest are kept in build/fuzz/, crashes too.
#
# SPDX-License-Identifier: MIT
set -u
BUILD=${BUILD:-build}
each=${SECONDS_EACH:-60}
out=$BUILD/fuzz
sanitize='-fsanitize=address,undefined -fno-sanitize-recover=all'
mkdir -p "$out" || exit 1
libraries=$(make -s BUILD="$out" CC=clang HOSTCC="${CC:-cc}" \
    CFLAGS="-O1 -g $sanitize -fsanitize=fuzzer-no-link" fuzzed) || exit 1
bad=0 good=0
for target in fuzz/fuzz_*.c; do
    name=$(basename "$target" .c | sed 's/fuzz_//')
    mkdir -p "$out/corpus/$name"
    # shellcheck disable=SC2086
    clang -std=c11 -D_POSIX_C_SOURCE=200809L -O1 -g $sanitize \
        -fsanitize=fuzzer -I. -Iruntime -Ihost -Imeasure -Itokenizers -Iusage "$target" $libraries \
        -lyaml -o "$out/$name" || exit 1
    echo "$name: $each seconds"
    if "$out/$name" -max_total_time="$each" -artifact_prefix="$out/$name-" \
        -print_final_stats=1 "$out/corpus/$name" "fuzz/corpus/$name" \
        >"$out/$name.log" 2>&1; then good=$((good + 1))
    else bad=$((bad + 1)); tail -n 20 "$out/$name.log"; fi
    grep -E 'number_of_executed_units|average_exec' "$out/$name.log"
done
echo "$good passed, $bad failed"
[ "$bad" -eq 0 ]
