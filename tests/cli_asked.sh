# The mreg command is asked when, by whom and for what: today, instants since
# 1970, usage that says nothing, words that nobody knows, names that several
# have, files that are not of calls.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$BUILD/mreg


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
    '$1 == "about" && $2 == "as_of" { print $3 }' generated/registry/*.tsv),"
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
    'no price is known for openai/gpt-4o before 2024-05-13; its first is from that day'
status 'a model that only hosts sell' 1 "$mreg" cost Hermes-4-405B --in 5
err 'a model that only hosts sell: who' \
    'nous/Hermes-4-405B has no price of its own; hosts sell it: .*nebius/NousResearch/Hermes-4-405B'
status 'show of it' 0 "$mreg" show gpt-4o --at 1970-01-01
out 'show of it: since when' 'none is known before 2024-05-13; the first is from then on'

# at WHAT PATTERN NUMBER: the instant of a batch line.
at()
{
    line "$1" "$2" \
        "{\"model\":\"gemini-4-argon\",\"at\":$3,\"usage\":{\"input\":1000000}}"
}
at 'a text of 1970' 'before 2026-10-13; its first is from that day' '"1970-01-01T00:00Z"'
at 'the number 0' '"first_price":"2026-10-13"' 0
at 'seconds, before' '"cost_usd":"2"' 1796083199
at 'seconds, at the rise' '"cost_usd":"4"' 1796083200
at 'a part of a second' '"cost_usd":"2"' 1796083199.9999
at 'milliseconds, before' '"cost_usd":"2"' 1796083199999
at 'milliseconds, at the rise' '"cost_usd":"4"' 1796083200000.5
at 'the last that is seconds' '"cost_usd":"4"' 99999999999
at 'the first that is milliseconds' 'its first is from' 100000000000
at 'past the year 9999' 'not an instant' 253402300800000
at 'far past it' 'not an instant' 99999999999999999999999999
at 'an exponent' "not an instant: '1e9'" 1e9
at 'a number in quotes' 'not an instant' '"1796083200"'
at 'a sign' "a text or a number from 0 on is expected: 'at'" -1
at 'no text and no number' 'a text or a number' true

# ---- what has no price -------------------------------------------------------

status 'no such service of a model' 1 "$mreg" cost gpt-4o --in 1 \
    --service ultrafast
err 'no such service of a model: named' \
    "no price is known for that service 'ultrafast'"
status 'no such region of a model' 1 "$mreg" cost \
    azure/eu/gpt-4-turbo --in 1
err 'no such region of a model: named' "for that geography 'regional'"

# ---- usage that says nothing -------------------------------------------------

for usage in '{}' '{"input":null}' '{"prompt_tokens":null,"completion_tokens":null}' \
    '{"total_tokens":5}' '{"service_tier":"batch"}' '{"totalTokenCount":7}'; do
    line "usage $usage" \
        '"cost_usd":null,"complete":false,.*counts nothing that is billed' \
        "{\"model\":\"gpt-4o\",\"usage\":$usage}"
done
line 'a count of 0 is one' '"cost_usd":"0","complete":true' \
    '{"model":"gpt-4o","usage":{"input":0}}'
status 'cost without a count' 2 "$mreg" cost gpt-4o
err 'cost without a count: usage' '^usage: mreg cost NAME --in N'
is 'cost without a count: no answer' '' "$(cat "$scratch/out")"

# ---- words that nobody knows -------------------------------------------------

# said KEY WORD
said()
{
    printf '{"model":"claude-opus-4-6","at":"2026-11-15","usage":%s}' \
        "{\"input_tokens\":1000000,\"cache_read_input_tokens\":0,\"$1\":\"$2\"}"
}
for word in bogus scale 'batch ' isPriority:true batch2; do
    line "service_tier '$word'" \
        "\"cost_usd\":null,.*usage states no service of ours: '$word'" \
        "$(said service_tier "$word")"
done
for word in auto default on_demand standard standard_only STANDARD ''; do
    line "service_tier '$word'" '"cost_usd":"5"' "$(said service_tier "$word")"
done
line 'a line that states its service' '"cost_usd":"2.5"' \
    "$(said service_tier scale | sed 's/^{/{"service":"batch",/')"
line "inference_geo 'bogus'" \
    "\"cost_usd\":null,.*usage states no geography of ours: 'bogus'" \
    "$(said inference_geo bogus)"
line "inference_geo 'us'" '"cost_usd":"5.5"' "$(said inference_geo us)"
line "inference_geo 'not_available'" \
    "\"cost_usd\":\"5\",.*\"warnings\":.\"inference_geo 'not_available' is priced as global\"" \
    "$(said inference_geo not_available)"
line 'a line that states its geography' '"cost_usd":"5.5"' \
    "$(said inference_geo not_available | sed 's/^{/{"geo":"regional",/')"
no 'a line that states its geography: no warning' \
    grep -q warnings "$scratch/out"
line 'a line that states it is global' '"cost_usd":"5"' \
    "$(said inference_geo not_available | sed 's/^{/{"geo":"global",/')"
no 'a line that states it is global: no warning' grep -q warnings "$scratch/out"
writes='"cache_creation_input_tokens":40,"cache_creation":'
line 'cache writes that do not add up' \
    '5 minutes and of 1 hour do not add up to all of them' \
    "$(printf '%s' "{\"model\":\"claude-opus-4-6\",\"usage\":{$writes"
    echo '{"ephemeral_5m_input_tokens":10,"ephemeral_1h_input_tokens":20}}}')"

# ---- names that several have -------------------------------------------------

shared=$(awk -F'\t' '$1 == "ambiguous" {print $2; exit}' \
    generated/registry/*.tsv)
status 'show of what several have' 1 "$mreg" show "$shared"
err 'show of what several have: says so' 'several providers have this name'
err 'show of what several have: its candidates' '^it may be:$'
sed -n 's/^  //p' "$scratch/err" >"$scratch/may"
no 'show of what several have: no others' grep -q '^near it' "$scratch/err"
yes 'show of what several have: more than one' \
    test "$(grep -c . "$scratch/may")" -gt 1
while IFS=/ read -r provider rest; do
    status "candidate $provider/$rest" 0 \
        "$mreg" resolve --provider "$provider" "$shared"
done <"$scratch/may"
line 'a line with such a name' \
    "several providers have this name; say which: $(sed 's|/.*||' \
        "$scratch/may" | head -2 | paste -sd, | sed 's/,/, /')" \
    "{\"model\":\"$shared\",\"usage\":{\"input\":1}}"
status 'show of what another provider has' 1 \
    "$mreg" show "$shared" --provider openai
err 'show of what another provider has: whose' \
    '^mreg show: openai has no model of that name'
err 'show of what another provider has: who' '^these have it:$'
no 'show of what another provider has: not several' \
    grep -q several "$scratch/err"
awk -F'\t' '$1 == "ambiguous" { print $2 }' generated/registry/*.tsv \
    >"$scratch/several"
for provider in $(awk -F'\t' '$1 == "provider" { print $2 }' \
    generated/registry/*.tsv); do
    is "names that several have, of $provider: none is ambiguous" 0 \
        "$("$mreg" resolve --provider "$provider" --file "$scratch/several" |
            grep -c 'ambiguous$')"
done
status 'cost of what another provider has' 1 \
    "$mreg" cost gpt-4o --provider anthropic --in 1
err 'cost of what another provider has: who' '^  openai/gpt-4o$'

status 'a part of many names' 1 "$mreg" show sonnet
is 'a part of many names: some are listed' 16 \
    "$(grep -c '^  [a-z-]*/' "$scratch/err")"
err 'a part of many names: how many more' '^  and [0-9]+ more$'

# ---- words of the command ----------------------------------------------------

status 'an unknown subcommand' 2 "$mreg" catalogue
is 'an unknown subcommand: what there is' \
    "$("$mreg" help | sed -n 's/^  mreg \([a-z-]*\) .*/\1/p' | xargs)" \
    "$(sed -n '2,$s/^there are: //; 2,${/^`/d; s/,//g; p;}' "$scratch/err" | xargs)"
is 'an unknown subcommand: no line is too wide' '' \
    "$(awk 'length > 80' "$scratch/err")"
yes 'and how to learn more' grep -q '^`mreg help` says what they do$' \
    "$scratch/err"
status 'an option before the subcommand' 2 "$mreg" --live list
complains 'an option before the subcommand: where it goes' \
    "an option comes after a subcommand, not before it: '--live'"
for word in version -V --version; do
    status "mreg $word" 0 "$mreg" "$word"
    out "mreg $word: the version" '^mreg [0-9]+\.[0-9]+\.[0-9]+$'
done
status 'mreg version of something' 2 "$mreg" version show
status 'a misspelt provider' 1 "$mreg" show antropic/claude-sonnet-4.5
err 'a misspelt provider: the model' '^  anthropic/claude-sonnet-4-5-20250929$'
status 'an abbreviated option' 2 "$mreg" cost --batch x
err 'an abbreviated option: meant' "did you mean '--batch-file'"

# ---- files that are not of calls ---------------------------------------------

# many WHAT LINES PATTERN LINE: many such lines end early, with one message.
many()
{
    awk -v line="$4" 'BEGIN { for (i = 0; i < 100000; i++) print line }' \
        >"$scratch/file"
    status "$1" 3 "$mreg" cost --batch-file "$scratch/file"
    is "$1: lines answered" "$2" "$(grep -c . "$scratch/out")"
    is "$1: lines of errors" "$2" "$(grep -c ': line ' "$scratch/err")"
    err "$1: what was expected" 'a JSON object a line, with a model and its'
    err "$1: an example" '^  \{"model": "gpt-4o", "usage": \{'
    err "$1: what is missing" "$3"
}
many 'a text' 20 'or be CSV with a heading' 'gpt-4o 5 7'
echo '2026-01-01,gpt-4o,5,7' >"$scratch/file"
status 'CSV without a heading' 3 "$mreg" cost --batch-file "$scratch/file"
err 'CSV without a heading: why' 'no column is the model; --map '
many 'arrays' 20 '^  "usage" is missing' '[{"model":"gpt-4o"}]'
printf '{\n{\n{\n' >"$scratch/file"
status 'braces' 3 "$mreg" cost --batch-file "$scratch/file"
err 'braces: one error' '^mreg cost: line 1: a string is expected'
many 'braces among lines' 20 'an object must be on one line' '{ "a": '
many 'counts beside the model' 20 '"usage" is missing, the counts are beside' \
    '{"model":"gpt-4o","prompt_tokens":5}'
many 'output of a batch' 20 "jq -c '\.response\.body'" \
    '{"id":"x","response":{"body":{"model":"gpt-4o"}}}'
many 'output of a batch without usage' 20 '^  "usage" is missing' \
    '{"id":"x","custom_id":"1","response":{"body":{"model":"gpt-4o"}}}'
many 'answers of Gemini' 20 '^  "model" is missing' '{"usageMetadata":{}}'
many 'no usage' 20 '^  "usage" is missing' '{"model":"gpt-4o"}'
{
    for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19; do echo "$i"; done
    echo '{"model":"nope","usage":{"input":1}}'
    for i in 1 2 3 4 5 6 7 8 9; do echo "$i"; done
} >"$scratch/file"
status 'nineteen lines and a call' 3 "$mreg" cost --batch-file "$scratch/file"
is 'nineteen lines and a call: all are answered' 29 \
    "$(grep -c . "$scratch/out")"
awk 'BEGIN { for (i = 0; i < 50; i++)
    print "{\"model\":\"nope\",\"usage\":{\"input\":1}}" }' >"$scratch/file"
status 'fifty calls of no model' 3 "$mreg" cost --batch-file "$scratch/file"
is 'fifty calls of no model: all are answered' 50 \
    "$(grep -c . "$scratch/out")"

# ---- models that go ----------------------------------------------------------

# claude-sonnet-4.5 retires on 2026-11-30.
sonnet='claude-sonnet-4.5 --in 1000000'
went='anthropic/claude-sonnet-4-5-20250929'
# shellcheck disable=SC2086 -- a name and its options
for case in '2026-09-30|' '2026-10-01|retires' '2026-11-29T23:59Z|retires' \
    '2026-11-30|retired' '2027-05-01|retired'; do
    at=${case%|*} word=${case#*|}
    status "cost at $at" 0 "$mreg" cost $sonnet --at "$at"
    is "cost at $at: warned" \
        "${word:+mreg cost: warning: $went $word on 2026-11-30}" \
        "$(cat "$scratch/err")"
    "$mreg" cost $sonnet --at "$at" --json >"$scratch/out" 2>/dev/null
    is "cost at $at: warned in JSON" \
        "${word:+\"warnings\":[\"$went $word on 2026-11-30\"]}" \
        "$(grep -o '"warnings":.[^]]*.' "$scratch/out")"
done
line 'a line of a retired model' "\"warnings\":.\"$went retired on" \
    '{"model":"claude-sonnet-4.5","usage":{"input":1},"at":"2027-01-01"}'
err 'a line of a retired model: counted' \
    '^mreg cost: lines with "warnings": 1$'
line 'warnings of an answer are answered anew' '^."model":.*"resolved".*"warnings":..a' \
    '{"warnings":[],"model":"claude-sonnet-4.5","usage":{"input":1},"at":"2027-01-01"}'
# Answers are kept from line to line: each says what its own instant wants.
for at in 2026-11-29 2026-11-30 2026-12-25 2026-09-01 2026-11-29 2026-12-24; do
    for name in claude-sonnet-4.5 Claude-Sonnet-4.5 gpt-5.4; do
        echo "{\"model\":\"$name\",\"at\":\"$at\",\"usage\":{\"input\":1}}"
    done
done >"$scratch/mixed"
"$mreg" cost --batch-file "$scratch/mixed" 2>"$scratch/err" >"$scratch/out"
err 'lines together: how many are warned of' 'lines with "warnings": 10$'
while read -r call; do
    echo "$call" | "$mreg" cost --batch-file - 2>/dev/null
done <"$scratch/mixed" >"$scratch/single"
yes 'lines together are answered as each is' \
    cmp "$scratch/single" "$scratch/out"
is 'lines together: those of the model that went' 10 \
    "$(grep -c '"warnings"' "$scratch/out")"
# Models share the places where answers are kept: their order changes nothing.
awk -F'\t' '$1 == "model" { printf "{\"model\":\"%s/%s\",%s}\n", $2, $3,
    "\"at\":\"2027-06-01\",\"usage\":{\"input\":1}" }' generated/registry/*.tsv \
    >"$scratch/every"
is 'every model, and backwards' \
    "$("$mreg" cost --batch-file "$scratch/every" 2>/dev/null | cksum)" \
    "$(tac "$scratch/every" | "$mreg" cost --batch-file - 2>/dev/null |
        tac | cksum)"
status 'errors come last' 1 "$mreg" cost $sonnet --image 1 --at 2026-11-15
is 'errors come last' 'warning a' "$(sed 's/^mreg cost: \([a-z]*\).*/\1/' \
    "$scratch/err" | paste -sd' ')"

# ---- when a price was checked, and money -------------------------------------

if have jq; then
    json() { is "$1" "$2" "$(jq -r "$3" <"$scratch/out" 2>&1)"; }
else
    json() { skip "$1 (no jq)"; }
fi

# The two versions of gemini-4-argon were checked together, gpt-4o's apart.
for name in gpt-4o gemini-4-argon; do
    "$mreg" show "$name" --at 2026-11-15 --json >"$scratch/shown"
    checked=$(sed 's/.*"holds":true//; s/.*"checked":"\([^"]*\)".*/\1/' \
        "$scratch/shown")
    have jq && checked=$(jq -r '.versions[] | select(.holds) | .checked' \
        "$scratch/shown")
    status "cost of $name" 0 "$mreg" cost "$name" --at 2026-11-15 \
        --in 1234567000000
    out "cost of $name: checked" "^at 2026-11-15, .*; USD, checked $checked\$"
    status "cost of $name as JSON" 0 "$mreg" cost "$name" --at 2026-11-15 \
        --in 1234567000000 --json
    json "cost of $name as JSON: checked" "$checked" .checked
done
json 'a price, per so many' 1000000 .prices.input.units
json 'JSON has no commas in money' 2469134 .cost_usd
status 'show as JSON' 0 "$mreg" show gpt-4o --at 2026-11-15 --json
json 'show as JSON: per so many' 1000000 \
    '.versions[] | select(.holds) | .rates[0].prices.input.units'
status 'dollars' 0 "$mreg" cost gemini-4-argon --at 2026-11-15 \
    --in 1234567000000
out 'dollars have commas' 'total +2,469,134$'
status 'a few dollars' 0 "$mreg" cost gemini-4-argon --at 2026-11-15 \
    --in 499500000
out 'a few dollars have none' 'total +999$'
status 'a part of a dollar' 0 "$mreg" cost gemini-4-argon --at 2026-11-15 \
    --in 500000001
out 'a part of a dollar has none' 'total +1,000\.000002$'

# ---- docs/json.md ------------------------------------------------------------

# Of discover and fetch their own tests ask the same.
yes 'a small registry' "$mreg" build -o "$scratch/small.mreg" --profile small
echo hello >"$scratch/hello"
{
    for name in gpt-4o azure/gpt-4o claude-sonnet-4.5 deepseek-v4-pro; do
        "$mreg" show "$name" --json
        "$mreg" tokens "$name" --json "$scratch/hello"
    done
    "$mreg" cost claude-sonnet-4.5 --in 5 --image 1 --reasoning 2 \
        --at 2026-11-15 --json
    "$mreg" resolve --json gpt-4o nope
    "$mreg" tokens gpt-4o --json --ids "$scratch/hello"
    echo 24912 | "$mreg" tokens gpt-4o --json --decode -
    echo x | "$mreg" cost --batch-file -
    "$mreg" verify "$scratch/small.mreg" --json
    "$mreg" diff "$scratch/small.mreg" built-in --out 5 --json
    "$mreg" list --provider openai --json
    "$mreg" find claude sonnet --json
    "$mreg" select --need function_calling --in 500 --out 50 --top 2 --json
    "$mreg" select --need function_calling --why gpt-4o --json
    "$mreg" compare gpt-4o claude-sonnet-4.5 --in 5 --out 6 --json
    "$mreg" check gpt-4o --need video_output --json
    "$mreg" history gpt-4o --json
    for what in providers caps tiers doctor models version; do
        "$mreg" $what --json
    done
    echo 'models: [openai:gpt-4o]' >"$scratch/own.yaml"
    "$mreg" config show --config "$scratch/own.yaml" --json
    "$mreg" which 4o-mini --json
    "$mreg" build -o "$scratch/again.mreg" --profile small --json
} >"$scratch/out" 2>/dev/null
documented "$scratch/out"
yes 'the answers have many members' test "$(grep -c . "$scratch/keys")" -gt 90

# ---- 80 columns --------------------------------------------------------------

# A line that is wider is one word, or a label and one word.
wide() { LC_ALL=C.UTF-8 awk 'length > 80 && NF > (/^ / ? 1 : 2)' "$1"; }
for name in claude-sonnet-4.5 gpt-5.4 gpt-4o gemini-4-argon deepseek-v4-pro \
    huggingface-novita/meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8; do
    "$mreg" show "$name" >"$scratch/out"
    is "show $name: no wide line" '' "$(wide "$scratch/out")"
    "$mreg" cost "$name" --in 1 --out 1 >"$scratch/out" 2>/dev/null
    is "cost $name: no wide line" '' "$(wide "$scratch/out")"
done
yes 'notes go on below one another' sh -c \
    "'$mreg' show claude-sonnet-4.5 | grep -A1 '^  - .\{60\}' | grep -q '^    [^ ]'"
for word in show resolve cost tokens build verify dump diff overlay version help; do
    "$mreg" help "$word" >"$scratch/out"
    is "help $word: no wide line" '' \
        "$(awk 'length > 80 && !/^  (mreg|echo|printf) /' "$scratch/out")"
done

# ---- nothing that a terminal would act on ------------------------------------

evil=$(printf 'e\302\233[31m\233\033[2Jvil')
# tame WHAT COMMAND...: neither output has a byte of ESC or of C1.
tame()
{
    what=$1
    shift
    "$@" >"$scratch/both" 2>&1 </dev/null
    yes "$what: prints" test -s "$scratch/both"
    no "$what: nothing raw" sh -c \
        "tr -d '\001-\032\034-\177' <'$scratch/both' | grep -q ."
}
echo x >"$scratch/$evil"
printf '%s\n{"model":"%s","usage":{"%s":1}}\n' "$evil" "$evil" "$evil" \
    >"$scratch/lines"
tame 'a name' "$mreg" show "$evil"
tame 'a name to cost' "$mreg" cost "$evil" --in 1
tame 'a name to resolve' "$mreg" resolve "$evil"
tame 'a name to resolve as JSON' "$mreg" resolve --json "$evil"
tame 'a name of a provider' "$mreg" show gpt-4o --provider "$evil"
tame 'a name of another provider' "$mreg" show "$evil" --provider openai
tame 'a file of tokens' "$mreg" tokens gpt-4o "$scratch/$evil"
tame 'a file of tokens as JSON' "$mreg" tokens gpt-4o --json "$scratch/$evil"
tame 'no file of tokens' "$mreg" tokens gpt-4o "$evil"
tame 'a file of ids' "$mreg" tokens gpt-4o --decode "$scratch/$evil"
printf '%s\n' "$evil" >"$scratch/ids"
tame 'ids' "$mreg" tokens gpt-4o --decode "$scratch/ids"
tame 'no file of calls' "$mreg" cost --batch-file "$evil"
tame 'no file of names' "$mreg" resolve --file "$evil"
tame 'lines of calls' "$mreg" cost --batch-file "$scratch/lines"
tame 'lines of names' "$mreg" resolve --file "$scratch/lines"
tame 'an instant' "$mreg" show gpt-4o --at "$evil"
tame 'a service' "$mreg" cost gpt-4o --in 1 --service "$evil"
tame 'a geography' "$mreg" cost gpt-4o --in 1 --geo "$evil"
tame 'a convention' "$mreg" cost --batch-file - --convention "$evil"
tame 'an encoding' "$mreg" tokens --encoding "$evil"
tame 'a count' "$mreg" cost gpt-4o --in "$evil"
tame 'an option' "$mreg" cost gpt-4o "--$evil"
tame 'a subcommand' "$mreg" "$evil"
tame 'help on a subcommand' "$mreg" help "$evil"
tame 'an operand of version' "$mreg" version "$evil"

done_
