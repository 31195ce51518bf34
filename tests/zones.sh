# Offsets and periods of random instants in many zones, beside what Python's
# zoneinfo makes of the same files. MANY=600 asks every zone there is.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

if ! have python3 || ! python3 -c 'import zoneinfo' 2>/dev/null ||
    [ ! -f /usr/share/zoneinfo/Europe/Berlin ]; then
    skip 'zones beside those of Python: no zoneinfo, or no tzdata'
    done_
fi
# shellcheck disable=SC2086 -- flags are meant to split
yes 'the asker builds' ${CC:-cc} -std=c11 -D_POSIX_C_SOURCE=200809L -O1 -I. \
    tests/zones/periods.c base/zone.c base/zone_read.c base/zone_rules.c \
    base/period.c base/arena.c base/whole_file.c -o "$scratch/periods"
for seed in 1 "$(date +%s)"; do
    yes "as Python has them, seed $seed" env -u TZDIR python3 \
        tests/zones/ask.py "$scratch/periods" "${MANY:-60}" "$seed"
done
is 'a path is not a zone' 'this cannot be a time zone; names are as Europe/Berlin' \
    "$(echo '../../etc/passwd day 0' | "$scratch/periods")"
is 'no tzdata' 'there are no time zones on this machine; install tzdata, or name its folder in $TZDIR' \
    "$(echo 'Europe/Berlin day 0' | TZDIR=/nonexistent "$scratch/periods")"
is 'UTC without tzdata' '0 0 86400000 1970-01-01' \
    "$(echo 'UTC day 0' | TZDIR=/nonexistent "$scratch/periods")"

done_
