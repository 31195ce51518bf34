# A month's report by day and model: of the sums that are kept, and of the calls
# themselves. CALLS=10000000 in a ledger of a month, 12 models; the best of
# five, and of three.
#
# SPDX-License-Identifier: MIT
BUILD=${BUILD:-build}
CALLS=${CALLS:-10000000}
scratch=$(mktemp -d) || exit 1
trap 'rm -rf "$scratch"' EXIT

${CC:-cc} -std=c11 -D_POSIX_C_SOURCE=200809L -O2 -I. -Iruntime -Itokenizers \
    -Iusage -Imeasure -Ihost tests/reports/fill.c \
    "$BUILD/libmreg_ledger.a" "$BUILD/libbase.a" "$BUILD/libmreg.a" -ldl \
    -lpthread -o "$scratch/fill" || exit 1
"$scratch/fill" "$scratch/ledger.db" "$CALLS" 2>"$scratch/why" || {
    cat "$scratch/why"
    exit 0
}

# best TIMES OPTION...: the shortest time in milliseconds.
best()
{
    for _ in $(seq "$1"); do
        began=$(date +%s%N)
        "$BUILD/mreg" report --ledger "$scratch/ledger.db" --by day,model \
            --since 2026-11-01 --until 2026-12-01 $2 >"$scratch/out" || exit 1
        echo $((($(date +%s%N) - began) / 1000000))
    done | sort -n | head -n 1
}
echo "$CALLS calls: a month by day and model in $(best 5 '') ms from rollups," \
    "$(best 3 --from-calls) ms from the calls"
