# mreg perf, rate, recommend, prompt: what recorded calls came to, what is sure
# about it, which model that recommends, and which variant of a prompt.
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
for name in perf recommend rate prompt task; do
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

# ---- task ----------------------------------------------------------------------

status 'what a task needs' 0 "$mreg" task map sum --target 70% \
    --prefer gpt-4o-mini,gpt-4o,claude-sonnet-4-5 --need function_calling
status 'tasks' 0 "$mreg" task list --json
documented "$scratch/out"
is 'as they were set' '{"task":"sum","need":["function_calling"],"target":0.7,"prefer":["gpt-4o-mini","gpt-4o","claude-sonnet-4-5"]}' \
    "$(jq -c '.tasks[0]' <"$scratch/out")"
"$mreg" recommend --task sum --in 9 --json >"$scratch/out"
json 'its target' openai/gpt-4o-mini .chosen
json 'a preferred one that was not measured' 0 \
    '.candidates[]|select(.model|test("sonnet"))|.calls'
json 'each once' 4 '.candidates|length'
"$mreg" recommend --task sum --in 9 --target 90% --json >"$scratch/out"
json 'what is said goes before it' anthropic/claude-haiku-4-5-20251001 .chosen
status 'no such capability' 2 "$mreg" task map sum --need walking
status 'no such model' 1 "$mreg" task map sum --prefer gpt-4o,nothing-9
status 'no such target' 2 "$mreg" task map sum --target 2
status 'it is forgotten' 0 "$mreg" task rm sum
status 'once' 1 "$mreg" task rm sum
status 'nothing to do' 2 "$mreg" task

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

# ---- prompts -------------------------------------------------------------------

printf 'Sum up {{what}} in {{n}} words.\n' >"$scratch/plain"
printf 'You are an editor. {{what}} {{{{}} {{n}}' >"$scratch/role"
status 'a prompt is added' 0 "$mreg" prompt add sum plain "$scratch/plain"
"$mreg" prompt add sum role - --json <"$scratch/role" >"$scratch/out"
says 'as JSON' '{"prompt":"sum","variant":"role"}'
documented "$scratch/out"
status 'list' 0 "$mreg" prompt list --json
documented "$scratch/out"
json 'in the order of adding' plain,role '[.prompts[].variant]|join(",")'
json 'the digest of the text' "$(sha256sum <"$scratch/plain" | cut -d' ' -f1)" \
    '.prompts[0].digest'
tag=$(jq -r '.prompts[0].tag' <"$scratch/out")
other=$(jq -r '.prompts[1].tag' <"$scratch/out")
status 'pick' 0 "$mreg" prompt pick sum --subject ann --json
documented "$scratch/out"
json 'with the tag' true ".tag==\"$tag\" or .tag==\"$other\""
cp "$scratch/out" "$scratch/first"
"$mreg" prompt pick sum --subject ann --json >"$scratch/out"
yes 'always the same' cmp "$scratch/first" "$scratch/out"
for who in 1 2 3 4 5 6 7 8 9 10 11 12; do
    "$mreg" prompt pick sum --subject "$who"
done | awk '{print $1}' | sort -u >"$scratch/out"
is 'others get the other' 'plain role' "$(tr '\n' ' ' <"$scratch/out" |
    sed 's/ $//')"
status 'render' 0 "$mreg" prompt render sum --variant role --set what='{{n}}' \
    --set n=9
is 'values are not read again' 'You are an editor. {{n}} {{}} 9' \
    "$(cat "$scratch/out")"
status 'a slot without a value' 1 "$mreg" prompt render sum --variant plain \
    --set n=9
complains 'it is named' "no value for the slot 'what'"
status 'a value without a slot' 1 "$mreg" prompt render sum --variant plain \
    --set n=9 --set what=x --set z=1
complains 'it is named, too' "the text has no slot 'z'"
for wrong in '{{' 'a {{b c}}' '{{}}' '{{a}' '{{a' '{{{a}}'; do
    printf '%s' "$wrong" >"$scratch/wrong"
    status "refused: $wrong" 1 "$mreg" prompt add bad v "$scratch/wrong"
    complains "its place: $wrong" byte
done
for right in '{' 'a}}' '{{{{' '{a} {{b}}' ; do
    printf '%s' "$right" >"$scratch/right"
    status "taken: $right" 0 "$mreg" prompt add good v "$scratch/right"
done
printf 'a\033[31m' >"$scratch/wrong"
status 'what a terminal would act on' 1 "$mreg" prompt add bad v "$scratch/wrong"
: >"$scratch/wrong"
status 'an empty text' 1 "$mreg" prompt add bad v "$scratch/wrong"
head -c 65537 /dev/zero | tr '\0' a >"$scratch/wrong"
status 'a text that is too long' 3 "$mreg" prompt add bad v "$scratch/wrong"
status 'no such file' 3 "$mreg" prompt add bad v "$scratch/nothing"
status 'no such prompt' 1 "$mreg" prompt pick nothing --subject ann
status 'a weight' 2 "$mreg" prompt add sum v "$scratch/plain" --weight 1001
status 'nobody' 2 "$mreg" prompt pick sum
status 'no such subcommand' 2 "$mreg" prompt drop sum

# Calls of both: the second does better, and the first verdict may be taken.
awk -v a="$tag" -v b="$other" 'BEGIN {
    for (i = 0; i < 400; i++)
        printf "{\"model\":\"gpt-4o\",\"id\":\"v%d\",\"tags\":[\"%s\"],%s" \
            "\"usage\":{\"input\":9}}\n", i, i % 2 ? a : b,
            i % 2 && i % 3 ? "\"error\":\"x\"," : "" }' >"$scratch/lines"
"$mreg" record --batch-file "$scratch/lines" >"$scratch/said" 2>&1
status 'verdict' 0 "$mreg" prompt verdict sum --json
documented "$scratch/out"
json 'calls' 200,200 '[.variants[].calls]|map(tostring)|join(",")'
json 'verdicts' first,better '[.variants[].verdict]|join(",")'
status 'another text has no calls yet' 0 "$mreg" prompt add sum role \
    "$scratch/plain"
"$mreg" prompt verdict sum --json >"$scratch/out"
json 'the same text is the same variant' 200,200 \
    '[.variants[].calls]|map(tostring)|join(",")'
json 'and not better' open '.variants[1].verdict'
status 'one is retired' 0 "$mreg" prompt add sum plain "$scratch/plain" --weight 0
status 'and picked no more' 0 sh -c "for who in 1 2 3 4 5 6 7 8 9; do
    '$mreg' prompt pick sum --subject \$who || exit; done"
is 'by nobody' role "$(awk '{print $1}' "$scratch/out" | sort -u)"

# The same ledger says the same, byte for byte.
"$mreg" recommend --task sum --in 3000 --out 400 --csv >"$scratch/one"
"$mreg" recommend --task sum --in 3000 --out 400 --csv >"$scratch/two"
yes 'again' cmp "$scratch/one" "$scratch/two"

done_
