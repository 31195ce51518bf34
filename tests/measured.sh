# mreg perf, rate, recommend: what recorded calls came to, what is sure about it,
# and which model that recommends.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$build/mreg

[ -e "$BUILD/has/SQLITE.yes" ] || {
    skip 'what calls came to: no SQLite'
    done_
}
have jq || {
    skip 'what calls came to: no jq'
    done_
}
json() { is "$1" "$2" "$(jq -r "$3" <"$scratch/out" 2>&1)"; }
MREG_LEDGER=$scratch/calls.db
export MREG_LEDGER

# calls MODEL TASK COUNT FAILED: lines for mreg record.
calls()
{
    awk -v model="$1" -v task="$2" -v n="$3" -v failed="$4" 'BEGIN {
        for (i = 0; i < n; i++)
            printf "{\"model\":\"%s\",\"task\":\"%s\",\"id\":\"%s-%s-%d\",%s" \
                "\"at\":\"2026-11-01T00:00:%02dZ\",\"latency_ms\":%d,%s}\n",
                model, task, model, task, i,
                i < failed ? "\"error\":\"timeout\"," : "", i % 60,
                400 + i % 50 * 20,
                "\"usage\":{\"input\":1000,\"output\":100}" }'
}
{
    calls openai/gpt-4o sum 200 10
    calls openai/gpt-4o-mini sum 300 60
    calls anthropic/claude-haiku-4-5-20251001 sum 150 2
    calls openai/gpt-4o draw 3 0
    calls nobody/nope-9 sum 5 0
} >"$scratch/lines"
"$mreg" record --batch-file "$scratch/lines" >"$scratch/said" 2>&1
: >"$scratch/none"
yes 'the calls are recorded' [ -s "$MREG_LEDGER" ]

# Each example of the help of a command runs.
for name in perf recommend rate; do
    "$mreg" "$name" --help | sed '1,/^examples*:/d' |
        sed -e ':a' -e '/\\$/N; s/\\\n *//; ta' >"$scratch/examples"
    mkdir -p "$scratch/there" && cp "$MREG_LEDGER" "$scratch/there/calls.db"
    while read -r line; do
        case $line in *chatcmpl-9x1*)
            "$mreg" record gpt-4o --in 1 --id chatcmpl-9x1 \
                --ledger "$scratch/there/calls.db" >"$scratch/out" ;; esac
        status "example: $line" 0 sh -c "cd '$scratch/there' &&
            PATH='$build:$PATH' && $line" <"$scratch/none"
        yes "example prints: $line" [ -s "$scratch/out" ]
    done <"$scratch/examples"
done

# ---- perf --------------------------------------------------------------------

status 'perf' 0 "$mreg" perf --task sum --json
json 'rows' 4 '.measured|length'
mini='.measured[]|select(.model=="openai/gpt-4o-mini")'
json 'calls' 300 "$mini|.calls"
json 'their share' 0.8 "$mini|.success"
json 'the lower bound' 0.758193 "$mini|.at_least"
json 'the upper bound' 0.837316 "$mini|.at_most"
json 'what a success costs, failures included' 0.0002625 \
    "$mini|.usd_per_success"
json 'a model nobody knows has no cost' null \
    '.measured[]|select(.model=="nobody/nope-9")|.usd_per_success'
status 'less doubt' 0 "$mreg" perf --task sum --doubt 0.1% --json
json 'the bound is lower' 0.72 "$mini|.at_least*1000|floor/1000"
documented "$scratch/out"
status 'the last calls' 0 "$mreg" perf --task sum --last 100 --json
json 'two generations' 200 "$mini|.calls"
status 'perf, csv' 0 "$mreg" perf --sort calls --csv --task draw
is 'a share in CSV is a number' 'openai/gpt-4o,draw,3,3,1,0.368403,1' \
    "$(sed -n 2p "$scratch/out" | cut -d, -f1-7)"
status 'perf, plot' 0 "$mreg" perf --task draw --plot
out 'a bar' '\.---*o  openai/gpt-4o, draw$'
status 'no such task' 1 "$mreg" perf --task none
err 'is said' 'no recorded call'
status 'before all calls' 1 "$mreg" perf --until 2026-10-01
for wrong in '--doubt 0' '--doubt 0.5' '--doubt x' '--last 0' '--last 1e9' \
    '--since never' 'sum'; do
    # shellcheck disable=SC2086 -- an option and its value
    status "perf $wrong" 2 "$mreg" perf $wrong
done
status 'no ledger' 3 "$mreg" perf --ledger "$scratch/none.db"

# ---- recommend -----------------------------------------------------------------

status 'recommend' 0 "$mreg" recommend --task sum --in 3000 --out 400 --json
json 'the cheapest that is sure' anthropic/claude-haiku-4-5-20251001 .chosen
json 'why' cheapest .why
json 'the next' openai/gpt-4o .second
json 'cheaper, but not sure' false \
    '.candidates[]|select(.model=="openai/gpt-4o-mini")|.reaches'
json 'what no other outdoes' \
    anthropic/claude-haiku-4-5-20251001,openai/gpt-4o-mini \
    '[.candidates[]|select(.front)|.model]|join(",")'
documented "$scratch/out"
json 'what the call costs' 0.005 '.candidates[0].cost_usd'
json 'left out' 'the registry has no such model' '.left_out[0].why'
status 'a lower target' 0 "$mreg" recommend --task sum --target 70% --in 9 --json
json 'another choice' openai/gpt-4o-mini .chosen
status 'a target nobody reaches' 0 "$mreg" recommend --task sum \
    --target 0.99 --in 9 --json
json 'the surest' surest .why
json 'is that one' anthropic/claude-haiku-4-5-20251001 .chosen
status 'a need' 0 "$mreg" recommend --task sum --target 0.7 --in 9 \
    --provider anthropic --json
json 'of one provider' 1 '.candidates|length'
status 'nothing is known' 0 "$mreg" recommend --task new --in 9 --out 9
out 'is said' 'no call of this task was recorded'
status 'without a task' 2 "$mreg" recommend --in 9
err 'is said' '--task'
status 'nobody can' 1 "$mreg" recommend --task sum --in 999999999

# ---- rate ----------------------------------------------------------------------

status 'rate' 0 "$mreg" rate openai/gpt-4o-draw-1 bad --user ann
"$mreg" perf --task draw --json >"$scratch/out"
json 'a call that went well was bad' 2 '.measured[0].good'
"$mreg" rate openai/gpt-4o-draw-1 0.8 --json >"$scratch/out"
documented "$scratch/out"
json 'a score' 0.8 .score
"$mreg" perf --task draw --json >"$scratch/out"
json 'the last rating counts' 3 '.measured[0].good'
"$mreg" perf --task draw --user ann --json >"$scratch/out"
json 'of this user' 2 '.measured[0].good'
status 'no such call' 1 "$mreg" rate nothing good
status 'no such score' 2 "$mreg" rate openai/gpt-4o-draw-1 1.5
err 'says what one is' 'from 0 to 1'
"$mreg" rate "$(printf 'a\033[31mb')" good >"$scratch/out" 2>&1
yes 'a terminal is safe' [ "$(tr -dc '\033' <"$scratch/out" | wc -c)" -eq 0 ]

# The same ledger says the same, byte for byte.
"$mreg" recommend --task sum --in 3000 --out 400 --csv >"$scratch/one"
"$mreg" recommend --task sum --in 3000 --out 400 --csv >"$scratch/two"
yes 'again' cmp "$scratch/one" "$scratch/two"

done_
