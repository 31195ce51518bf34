# The house rules as a test, and the test of that test: every fixture in
# tests/tidy/ breaks one rule and must be caught.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

lint() { awk -v lengths="$scratch/lengths" -f tests/tidy.awk "$@"; }

# ---- the rules catch what they are for -------------------------------------

for file in tests/tidy/*/*.c; do
    rule=$(sed -n 's/.*BREAKS: //p' "$file" | head -n 1)
    yes "$file is caught: $rule" sh -c "awk -v lengths=/dev/null \
        -f tests/tidy.awk '$file' | grep -q '$rule'"
done

# Files that pretend to be in a room of the house: rooms/base/x.c is base/x.c.
for file in $(find tests/tidy/rooms -name '*.[ch]'); do
    rule=$(sed -n 's/.*BREAKS: //p' "$file")
    [ -z "$rule" ] || yes "$file is caught: $rule" sh -c "awk \
        -f tests/rooms.awk $(dirname "$file")/*.[ch] | grep -q '$rule'"
done

# ---- and the house keeps them ----------------------------------------------

: >"$scratch/lengths"
sources=$(git ls-files '*.c' '*.h' 2>/dev/null |
    grep -vE '^(generated|tests/tidy|tests/fixtures|tests/bad)/')
[ -n "$sources" ] || sources=$(find base runtime usage measure host generator cli \
    tests bench fuzz examples -name '*.[ch]' | grep -vE '^tests/(tidy|fixtures|bad)/')
# shellcheck disable=SC2086 -- a list of files
lint $sources >"$scratch/found"
cat "$scratch/found"
is 'breaches' 0 "$(grep -c . "$scratch/found")"

# shellcheck disable=SC2086 -- a list of files
is 'includes against the arrows' '' "$(awk -f tests/rooms.awk $sources)"

sort -n "$scratch/lengths" | awk '{n[NR] = $1}
    END {print n[int(NR / 2) + 1], n[int(NR * 0.95) + 1], n[NR], NR}' \
    >"$scratch/figures"
read -r median p95 most count <"$scratch/figures"
echo "functions: $count, median $median lines, p95 $p95, longest $most"
yes 'median of at most 15 lines' [ "$median" -le 15 ]
yes 'p95 of at most 40 lines' [ "$p95" -le 40 ]
yes 'mreg.h within 400 lines' [ "$(wc -l <runtime/mreg.h)" -le 400 ]

is 'unfinished marks outside C' '' "$(git grep -nIE 'TO''DO|FIX''ME' -- . \
    ':!tests/tidy' ':!tests/tidy.awk' ':!generated' 2>/dev/null)"

# A public name that nobody defines.
for header in runtime/mreg.h runtime/mreg_lists.h runtime/mreg_estimate.h \
    runtime/mreg_budget.h tokenizers/mreg_tokens.h host/mreg_host.h \
    host/mreg_ledger.h measure/mreg_measure.h; do
    for name in $(grep -oE '\bmreg_[a-z_]+\(' "$header" | tr -d '(' |
        sort -u); do
        grep -qE "^static inline .*\b$name\(" "$header" && continue
        yes "$name is defined" grep -qE "\b$name\(" runtime/*.c measure/*.c \
            tokenizers/runtime/*.c host/registry/*.c host/live/*.c host/handle/*.c \
            host/ledger/*.c host/ledger/*/*.c generated/registry*.c
    done
done

done_
