# mreg quota: limits that are set, listed and asked, and programs that share
# them, of which some are killed.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$build/mreg
if [ ! -e "$BUILD/has/SQLITE.yes" ]; then
    skip 'quotas: no SQLite'
    done_
fi
MREG_LEDGER=$scratch/ledger.db
export MREG_LEDGER

"$mreg" quota --help | sed '1,/^examples*:/d' >"$scratch/examples"
yes 'there are examples' [ -s "$scratch/examples" ]
while read -r line; do
    status "example: $line" 0 sh -c "cd '$scratch' &&
        PATH='$build:$PATH' && $line"
    yes "example prints: $line" [ -s "$scratch/out" ]
done <"$scratch/examples"

# ---- set, listed, removed ----------------------------------------------------

status 'a quota is added' 0 "$mreg" quota add cap --usd 0.45 \
    --zone Europe/Berlin --tag team=blue
status 'it is added once' 1 "$mreg" quota add cap --usd 1
complains 'what changes it' 'mreg quota set changes it'
status 'another, as JSON' 0 "$mreg" quota set five --tokens 1000 --per 5h \
    --soft --json
says 'that it was added' '{"quota":"five","state":"added"}'
status 'it is changed' 0 "$mreg" quota set five --tokens 2000 --per 5h --soft
says 'so' 'five changed'
status 'they are listed' 0 "$mreg" quota list --at 2026-11-15
out 'with a bar and when it resets' \
    '^cap +month Europe/Berlin +team=blue +USD +0.45 .*\[ +\] 0% +2026-11-30T23:00Z$'
status 'as JSON' 0 "$mreg" quota list --at 2026-11-15 --json
documented "$scratch/out"
is 'the limits' '0.45 2000' \
    "$(jq -r '.quotas | map(.limit | tostring) | join(" ")' "$scratch/out")"
is 'the window in Berlin' '2026-10-31T23:00Z 2026-11-30T23:00Z' \
    "$(jq -r '.quotas[0] | .begins + " " + .resets' "$scratch/out")"
status 'the months of a year' 0 "$mreg" quota list --at 2028-02-29 --csv
out 'February ends with its leap day' 'cap,.*,2028-01-31T23:00Z,2028-02-29T23:00Z'

# ---- asked -----------------------------------------------------------------

status 'there is room' 0 "$mreg" quota check gpt-4o --usd 0.45 --tag team=blue
out 'yes' '^yes: at most 0.45 USD'
status 'there is none' 1 "$mreg" quota check gpt-4o --usd 0.46 --tag team=blue
says 'which, how much, when' \
    'no: the quota cap lacks 0.01 USD; left 0.45 USD of 0.45 USD; it never fits'
status 'as JSON' 1 "$mreg" quota check gpt-4o --usd 0.46 --tag team=blue --json
documented "$scratch/out"
is 'what is missing' '0.01' "$(jq -r .refused_by.missing "$scratch/out")"
status 'others are not counted' 0 "$mreg" quota check gpt-4o --usd 99
out 'by the soft one only' '^yes: at most 99 USD'
status 'the most by its price' 0 "$mreg" quota check openai/gpt-4o --in 1000 \
    --out 100 --at 2026-11-15 --tag team=blue --json
is 'is that of mreg cost' "$("$mreg" cost openai/gpt-4o --in 1000 --out 100 \
    --at 2026-11-15 --json | jq -r .cost_usd)" \
    "$(jq -r .most_usd "$scratch/out")"
status 'a model without a price' 1 "$mreg" quota check no-such-model --in 1 \
    --tag team=blue
complains 'is never free' 'what it costs at most is not known'
status 'a call is recorded' 0 sh -c "echo '{\"model\":\"openai/gpt-4o\",
    \"id\":\"x\",\"usage\":{\"input\":100000},\"at\":\"2026-11-15\",
    \"tags\":{\"team\":\"blue\"}}' | tr -d '\n' |
    '$mreg' record --batch-file -"
status 'it counts' 1 "$mreg" quota check gpt-4o --usd 0.21 --tag team=blue \
    --at 2026-11-16
out 'and the next month has room' 'left 0.2 USD .* room from 2026-11-30T23:00Z$'

# ---- what is wrong ---------------------------------------------------------

while IFS='|' read -r exit words arguments; do
    # shellcheck disable=SC2086 -- words are meant to split
    status "$arguments" "$exit" "$mreg" quota $arguments
    complains "$arguments: why" "$words"
done <<'END'
2|one limit is expected|add x
2|one limit is expected|add x --usd 1 --calls 1
2|not an amount of US dollars: '1e-13'|add x --usd 1e-13
2|not an amount of US dollars: '-1'|add x --usd -1
2|not a count: '1.5'|add x --calls 1.5
2|not a window: 'year'|add x --usd 1 --per year
2|not a window: '0h'|add x --usd 1 --per 0h
2|only hours roll|add x --usd 1 --per day --rolling
1|no such time zone|add x --usd 1 --zone Atlantis/Sunken
1|the registry has no such model|add x --usd 1 --model no-such-model
1|the registry has no such provider|add x --usd 1 --provider nobody
1|no such quota|rm nobody
2|no count is given|check gpt-4o
2|is expected|check
3|the ledger cannot be opened|list --ledger /no/such/folder/x.db
END
status 'it is removed' 0 "$mreg" quota rm cap
is 'one is left' five "$("$mreg" quota list --csv | sed 1d | cut -d, -f1)"

done_
