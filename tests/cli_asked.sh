# The mreg command is asked when, by whom and for what: today, instants since
# 1970, usage that says nothing, words that nobody knows, names that several
# have, files that are not of calls.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$BUILD/mreg

out() { yes "$1" grep -qE -- "$2" "$scratch/out"; }
err() { yes "$1" grep -qE -- "$2" "$scratch/err"; }

# line WHAT PATTERN JSON [OPTION...]: the answer to one batch line matches.
line()
{
    what=$1 pattern=$2 json=$3
    shift 3
    printf '%s\n' "$json" | "$mreg" cost --batch-file - "$@" \
        >"$scratch/out" 2>"$scratch/err"
    out "$what" "$pattern"
}

# ---- today -------------------------------------------------------------------

# The price of gemini-4-argon rises on 2026-12-01 and was known before.
day=$(date -u +%Y-%m-%d)
status 'cost, today' 0 "$mreg" cost gpt-4o --in 1 --at today
[ "$(date -u +%Y-%m-%d)" != "$day" ] ||
    out 'cost, today: the day' "^at ${day}[T,]"
status 'cost, as of' 0 "$mreg" cost gpt-4o --in 1 --at as-of
out 'cost, as of: the day of the registry' "^at $(awk -F'\t' \
    '$1 == "about" && $2 == "as_of" { print $3 }' generated/registry.tsv),"
case $(nm "$mreg" 2>/dev/null) in *__asan_init*) sane= ;; *) sane=1 ;; esac
if [ -n "$sane" ] && have faketime; then
    on() { TZ=UTC faketime "$@"; }
    argon='gemini-4-argon --in 1000000'
    # shellcheck disable=SC2086 -- a name and its options
    for when in 2026-11-30 2026-12-02; do
        on "$when" "$mreg" cost $argon >"$scratch/out"
        is "cost on $when is cost --at $when" \
            "$("$mreg" cost $argon --at "$when")" "$(cat "$scratch/out")"
        is "cost --at today on $when" "$(cat "$scratch/out")" \
            "$(on "$when" "$mreg" cost $argon --at today)"
    done
    out 'a price that is in force is charged' 'total +4$'
    on 2026-12-02 "$mreg" show gemini-4-argon >"$scratch/out"
    out 'show, today' '^prices at 2026-12-02'
    echo x >"$scratch/x"
    # shellcheck disable=SC2086
    is 'tokens, today' \
        "$("$mreg" tokens gemini-4-argon --at 2026-12-02 "$scratch/x")" \
        "$(on 2026-12-02 "$mreg" tokens gemini-4-argon "$scratch/x")"
    call='{"model":"gemini-4-argon","usage":{"input":1000000}}'
    is 'a batch line without an instant, today' '"cost_usd":"4"' "$(echo \
        "$call" | on 2026-12-02 "$mreg" cost --batch-file - 2>/dev/null |
        grep -o '"cost_usd":"[^"]*"')"
else
    skip 'another day than today (no faketime, or sanitized)'
fi

# ---- instants ----------------------------------------------------------------

status 'the first day of 1970' 1 "$mreg" cost gpt-4o --in 5 --at 1970-01-01
err 'the first day of 1970: since when' \
    'no price is known at that instant; there is one from 2024-05-13 on'
status 'show of it' 0 "$mreg" show gpt-4o --at 1970-01-01
out 'show of it: since when' 'none is known; there is one from 2024-05-13 on'

# at WHAT PATTERN NUMBER: the instant of a batch line.
at()
{
    line "$1" "$2" \
        "{\"model\":\"gemini-4-argon\",\"at\":$3,\"usage\":{\"input\":1000000}}"
}
at 'a text of 1970' 'there is one from 2026-10-13' '"1970-01-01T00:00Z"'
at 'the number 0' 'there is one from 2026-10-13' 0
at 'seconds, before' '"cost_usd":"2"' 1796083199
at 'seconds, at the rise' '"cost_usd":"4"' 1796083200
at 'a part of a second' '"cost_usd":"2"' 1796083199.9999
at 'milliseconds, before' '"cost_usd":"2"' 1796083199999
at 'milliseconds, at the rise' '"cost_usd":"4"' 1796083200000.5
at 'the last that is seconds' '"cost_usd":"4"' 99999999999
at 'the first that is milliseconds' 'there is one' 100000000000
at 'past the year 9999' 'not an instant' 253402300800000
at 'far past it' 'not an instant' 99999999999999999999999999
at 'an exponent' "not an instant: '1e9'" 1e9
at 'a number in quotes' 'not an instant' '"1796083200"'
at 'a sign' '"cost_usd":null' -1

# ---- what has no price -------------------------------------------------------

status 'no such service of a model' 1 "$mreg" cost gpt-4o --in 1 \
    --service ultrafast
err 'no such service of a model: named' \
    "no price is known for that service 'ultrafast'"
status 'no such region of a model' 1 "$mreg" cost azure/eu/gpt-4o --in 1
err 'no such region of a model: named' "for that geography 'regional'"

done_
