# Choosing by what was measured: the bounds hold, by exact fractions; looking
# after each call does not fool a verdict; nothing of a C library is needed.
#   MEASURE=whole sh tests/measure.sh    every n up to 500, 1,000,000 runs: minutes
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

cc=${CC:-cc}
small="1 2 3 7 10 19 20 33 59 60 100"
grid=$small step=25 ends="1 2 10 59" runs=70000 calls=150
if [ "${MEASURE:-}" = whole ]; then
    grid=$(seq 1 500) step=10 ends=$(seq 1 25 500) runs=1000000 calls=400
fi
for program in bounds stopping; do
    # shellcheck disable=SC2086 -- flags are meant to split
    yes "$program builds" $cc -std=c11 -O2 -Wall -Wextra -Werror ${CFLAGS:-} \
        ${LDFLAGS:-} -Iruntime -Imeasure "tests/measure/$program.c" measure/*.c \
        -o "$scratch/$program"
done

# ---- one look ----------------------------------------------------------------

if have python3; then
    # shellcheck disable=SC2086 -- a list of numbers
    "$scratch/bounds" $grid | python3 tests/measure/coverage.py $step \
        >"$scratch/grid"
    is 'a bound for each n' "$(echo "$grid" | wc -w)" \
        "$(grep -c . "$scratch/grid" | tr -d ' ')"
    is 'n whose bounds are wrong more often than 5 per cent' '' \
        "$(grep over "$scratch/grid")"
    # shellcheck disable=SC2086 -- a list of numbers
    "$scratch/bounds" $ends | python3 tests/measure/coverage.py ends \
        >"$scratch/ends"
    is 'bounds that could be closer by two millionths' '' \
        "$(awk '$2 != $4 || $4 != $1' "$scratch/ends")"
    "$scratch/bounds" 20 | awk '{$3 += $3 ? 9000 : 0; print}' |
        python3 tests/measure/coverage.py 1 >"$scratch/high"
    yes 'a bound that is too high is noticed' grep -q over "$scratch/high"
else skip 'the coverage of bounds: no python3'; fi

# ---- a look after each call ----------------------------------------------------

status 'verdicts, call by call' 0 "$scratch/stopping" "$runs" "$calls"
cat "$scratch/out"
is 'seven pairs of shares' 7 "$(grep -c . "$scratch/out" | tr -d ' ')"
is 'pairs with more false verdicts than 5 per cent' '' \
    "$(awk '$4 > 50000' "$scratch/out")"
status 'bounds that are made for one look' 0 "$scratch/stopping" 7000 150 once
yes 'are fooled' [ "$(awk '$4 > 50000' "$scratch/out" | grep -c .)" -gt 0 ]

# ---- without a C library ---------------------------------------------------------

mkdir "$scratch/o"
for file in measure/*.c; do
    name=$(basename "$file" .c)
    yes "$file without a C library" $cc -std=c11 -O2 -ffreestanding -nostdinc \
        -isystem "$("$cc" -print-file-name=include)" -fno-pic \
        -fno-stack-protector -fstack-usage -Iruntime -c "$file" \
        -o "$scratch/o/$name.o"
done
ld -r -o "$scratch/whole.o" "$scratch"/o/*.o
is 'undefined symbols beyond mem*' '' "$(nm -u "$scratch/whole.o" |
    awk '{print $2}' | grep -vxE 'memcpy|memset|memcmp|memmove')"
is 'names without the prefix' '' "$(nm -g --defined-only "$scratch/whole.o" |
    awk '{print $3}' | grep -v '^mreg_')"
is '.data and .bss' 0 "$(size -A "$scratch"/o/*.o |
    awk '$1 ~ /^\.(data|bss)/ {n += $2} END {print n + 0}')"
is 'frames of more than 400 bytes' '' \
    "$(cat "$scratch"/o/*.su | awk -F '\t' '$2 > 400')"

done_
