# Programs that share a quota: 8 processes of 8 threads never pass it, and
# processes that are killed lose nothing that was acknowledged and keep nothing
# for ever. QUOTA_RESERVATIONS=1000000 and QUOTA_KILLS=200 run it whole;
# QUOTA_RACES=1 runs it under ThreadSanitizer, too.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
cc=${CC:-cc}
if [ ! -e "$BUILD/has/SQLITE.yes" ]; then
    skip 'quotas that are shared: no SQLite'
    done_
fi
flags='-std=c11 -D_GNU_SOURCE -I. -Iruntime -Itokenizers -Iusage -Ihost
    -Imeasure'

# spend NAME MODE PROCESSES THREADS RESERVATIONS [KILLS]
spend()
{
    name=$1
    shift
    rm -f "$scratch"/shared.db*
    yes "$name" "$scratch/${program:-spend}" "$scratch/shared.db" "$@"
    sed 's/^/  /' "$scratch/.said"
}

# shellcheck disable=SC2086 -- flags are meant to split
yes 'it builds' $cc $flags -O1 tests/quota/spend.c \
    "$BUILD/libmreg_ledger.a" "$BUILD/libmreg_measure.a" \
    "$BUILD/libmreg_usage.a" "$BUILD/libbase.a" "$BUILD/libmreg.a" \
    -ldl -pthread -o "$scratch/spend"
n=${QUOTA_RESERVATIONS:-0}
kills=${QUOTA_KILLS:-6}
spend 'a reservation in the ledger for each call' calls 8 8 \
    $((n ? n / 20 : 1500))
spend 'leases that threads divide' leases 8 8 $((n ? n : 20000))
spend 'processes that reserve are killed' calls 4 2 0 "$kills"
spend 'processes that hold leases are killed' leases 4 2 0 "$kills"

if [ -n "${QUOTA_RACES:-}" ]; then
    # shellcheck disable=SC2086
    yes 'it builds for ThreadSanitizer' $cc $flags -DMREG_HAS_SQLITE=1 -O1 -g \
        -fsanitize=thread tests/quota/spend.c host/ledger/[!w]*.c \
        host/ledger/quota/[!q]*.c host/ledger/words.c runtime/budget.c \
        "$BUILD/libmreg_ledger.a" "$BUILD/libmreg_measure.a" \
        "$BUILD/libmreg_usage.a" "$BUILD/libbase.a" "$BUILD/libmreg.a" \
        -ldl -pthread -o "$scratch/raced"
    program=raced
    spend 'calls without a race' calls 2 8 1000
    no 'calls race' grep -q 'ThreadSanitizer' "$scratch/.said"
    spend 'leases without a race' leases 2 8 20000
    no 'leases race' grep -q 'ThreadSanitizer' "$scratch/.said"
fi

done_
