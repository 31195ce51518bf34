# The mreg command: exit statuses, help, tables, JSON, batch files, hostile
# names, constant memory.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$BUILD/mreg
PATH=$BUILD:$PATH

# json WHAT EXPECTED FILTER: what jq, or python3, reads from the output.
if have jq; then
    json() { is "$1" "$2" "$(jq -r "$3" <"$scratch/out" 2>&1)"; }
    valid() { jq -es 'length > 0' >/dev/null 2>&1; }
else
    json() { skip "$1 (no jq)"; }
    valid() { python3 -c 'import json, sys
assert [json.loads(line.decode("utf-8")) for line in sys.stdin.buffer]'; }
fi

# The day of the prices that stand here: newer ones change nothing.
pinned='--at 2026-11-15'

# batch NAME [OPTION...]: prices $scratch/NAME; answers in $scratch/out.
batch()
{
    file=$1
    shift
    case " $* " in *' --at '*) ;; *) set -- $pinned "$@" ;; esac
    "$mreg" cost --batch-file "$scratch/$file" "$@" \
        >"$scratch/out" 2>"$scratch/err"
    code=$?
}

# ---- subcommands, help, exit statuses ----------------------------------------

status 'no subcommand' 2 "$mreg"
err 'no subcommand: overview' '^usage: mreg SUBCOMMAND'
status '--help' 0 "$mreg" --help
for name in show resolve cost usage tokens help; do
    out "--help lists $name" "^  mreg $name  *[a-z]"
done
for name in show resolve cost usage tokens help; do
    status "$name --help" 0 "$mreg" "$name" --help
    cp "$scratch/out" "$scratch/help"
    out "$name --help has an example" '^examples?:'
    status "help $name" 0 "$mreg" help "$name"
    yes "help $name is $name --help" cmp -s "$scratch/out" "$scratch/help"
    sed '1,/^examples*:/d' "$scratch/help" >"$scratch/examples"
    while read -r line; do
        status "example: $line" 0 sh -c "$line"
        yes "example prints: $line" [ -s "$scratch/out" ]
    done <"$scratch/examples"
done
status '--version' 0 "$mreg" --version
is '--version is the header'\''s' "mreg $(sed -n \
    's/^.define MREG_VERSION "\(.*\)"/\1/p' runtime/mreg.h)" \
    "$(cat "$scratch/out")"
status 'unknown subcommand' 2 "$mreg" cots
err 'unknown subcommand: nearest' "did you mean 'cost'\?"
status 'unknown subcommand, none near' 2 "$mreg" xyzzyplugh
err 'unknown subcommand: cure' 'mreg help'
status 'help on what is not' 2 "$mreg" help shwo
status 'unknown option' 2 "$mreg" cost gpt-4o --servise batch
err 'unknown option: nearest' "did you mean '--service'\?"
status 'value missing' 2 "$mreg" show gpt-4o --at
status 'value where none goes' 2 "$mreg" show gpt-4o --json=yes
status 'option twice' 2 "$mreg" show gpt-4o --at 2025-01-01 --at 2025-01-02
status 'show without a name' 2 "$mreg" show
status 'show of two names' 2 "$mreg" show gpt-4o gpt-4o-mini
status 'resolve of nothing' 2 "$mreg" resolve
status 'resolve of names and a file' 2 "$mreg" resolve gpt-4o --file -
status 'cost without a name' 2 "$mreg" cost --in 5
status 'cost of a name and a batch' 2 "$mreg" cost gpt-4o --batch-file -
status 'counts and a batch' 2 "$mreg" cost --in 5 --batch-file -
status 'a name after --' 1 "$mreg" show -- --help
for day in 2026-02-30 2026-13-01 2026-1-1 1969-12-31 10000-01-01 \
    2026-01-01T24:00Z 2026-01-01T12:00:00.1234567890Z 2026-01-01t12:00Z '' now; do
    status "instant '$day'" 2 "$mreg" show gpt-4o --at "$day"
done
for day in 2028-02-29 2026-01-01T12:00Z 2026-01-01T12:00 \
    2026-01-01T12:00:30.072+08:00; do
    status "instant '$day'" 0 "$mreg" show gpt-4o --at "$day"
done
status 'no such service' 2 "$mreg" cost gpt-4o --in 1 --service quick
err 'no such service: there are' 'standard, batch, flex'
status 'no such geography' 2 "$mreg" cost gpt-4o --in 1 --geo mars
status 'no such provider' 2 "$mreg" cost gpt-4o --in 1 --provider nobody
status 'no such convention' 2 "$mreg" cost --batch-file - --convention odd
for n in -1 1.0 1e3 0x5 18446744073709551616 ' 5' ''; do
    status "count '$n'" 2 "$mreg" cost gpt-4o --in "$n"
done
status 'no such batch file' 3 "$mreg" cost --batch-file "$scratch/none"
status 'no such name file' 3 "$mreg" resolve --file "$scratch/none"

# ---- show --------------------------------------------------------------------

status 'show' 0 "$mreg" show claude-sonnet-4.5 $pinned
out 'show: id' '^id +claude-sonnet-4-5-20250929$'
out 'show: provider' '^provider +anthropic$'
out 'show: how' '^resolved +claude-sonnet-4.5 by exact$'
out 'show: bare names' '^(names)? +([a-z0-9.-]+  )*claude-sonnet-4\.5( |$)'
out 'show: qualified names' ' anthropic/claude-sonnet-4\.5( |$)'
out 'show: limit' '^input +200,000 tokens$'
out 'show: capability' '^  yes .*text_input'
out 'show: price' '^    input +3 +per 1M tokens$'
out 'show: condition' '^  standard, from 200,001 input tokens$'
out 'show: history' '^\* 2025-09-29'
no 'show: at most 80 columns but for links and names' \
    sh -c "grep -vE 'https?:|^resolved|^notes|^      |^  - ' \
    '$scratch/out' | grep -qE '.{81}'"
status 'show by another case' 0 "$mreg" show Claude-SONNET-4.5
out 'show: stages' 'by case$'
status 'show --json' 0 "$mreg" show claude-sonnet-4.5 $pinned --json
yes 'show --json is JSON' valid <"$scratch/out"
json 'show --json: id' claude-sonnet-4-5-20250929 .id
json 'show --json: limit' 200000 .context_in
json 'show --json: price' 3 \
    '.versions[] | select(.holds) | .rates[0].prices.input.usd'
status 'show what is not' 1 "$mreg" show sonnet
err 'show what is not: candidates' 'claude'
status 'show before the first price' 0 \
    "$mreg" show claude-sonnet-4.5 --at 2020-01-01
out 'show before the first price: none' 'none is known'

# ---- resolve -----------------------------------------------------------------

tab=$(printf '\t')
status 'resolve' 0 "$mreg" resolve gpt-4o GPT-4O openai/gpt-4o
is 'resolve: lines' "gpt-4o${tab}openai${tab}gpt-4o${tab}exact
GPT-4O${tab}openai${tab}gpt-4o${tab}case
openai/gpt-4o${tab}openai${tab}gpt-4o${tab}exact" "$(cat "$scratch/out")"
status 'resolve what is not' 1 "$mreg" resolve gpt-4o gpt-4o-evil
is 'resolve what is not: line' \
    "gpt-4o-evil${tab}-${tab}-${tab}unknown" "$(sed -n 2p "$scratch/out")"
status 'resolve --json' 1 "$mreg" resolve --json gpt-4o '"\'
yes 'resolve --json is JSON' valid <"$scratch/out"
printf 'gpt-4o\r\nGPT-4O\n\ngpt-4o-mini' >"$scratch/names"
status 'resolve --file' 1 "$mreg" resolve --file "$scratch/names"
is 'resolve --file: one line each' 4 "$(grep -c . "$scratch/out")"
is 'resolve --file: no carriage return' \
    "gpt-4o${tab}openai${tab}gpt-4o${tab}exact" "$(sed -n 1p "$scratch/out")"
is 'resolve --file -' "$(cat "$scratch/out")" \
    "$("$mreg" resolve --file - <"$scratch/names")"
shared=$(awk -F'\t' '$1 == "ambiguous" {print $2; exit}' \
    generated/registry/*.tsv)
status 'resolve what several have' 1 "$mreg" resolve "$shared"
yes 'resolve what several have: ambiguous' grep -q 'ambiguous$' "$scratch/out"
complains 'resolve what several have: which' 'it may be:'
some=$(grep -c '^  [^ ]*/[^ ]*$' "$scratch/err")
yes 'resolve what several have: several' [ "$some" -gt 1 ]
status 'resolve what several have, as JSON' 1 \
    "$mreg" resolve --json "$shared"
json 'resolve what several have, as JSON: the same' \
    "$(sed -n 's/^  //p' "$scratch/err" | paste -sd' ' -)" \
    '.candidates | join(" ")'
status 'resolve what nobody has' 1 "$mreg" resolve zzzzzzzz
complains 'resolve what nobody has: where to look' 'look with `mreg find WORDS`'
status 'resolve what nobody has, of a file' 1 \
    sh -c "echo zzzzzzzz | '$mreg' resolve --file -"
is 'resolve what nobody has, of a file: not for each line' '' \
    "$(cat "$scratch/err")"
status 'resolve --provider, who is none of them' 1 \
    "$mreg" resolve --provider openai "$shared"
yes 'resolve --provider, who is none of them: unknown' \
    grep -q 'unknown$' "$scratch/out"
status 'resolve --provider, where it is another'"'"'s whole name' 1 \
    "$mreg" resolve --provider google gemini-2.5-pro-preview
status 'resolve --provider' 1 \
    "$mreg" resolve --provider anthropic claude-sonnet-4.5 gpt-4o
is 'resolve --provider: the other is not found' \
    "gpt-4o${tab}-${tab}-${tab}unknown" "$(sed -n 2p "$scratch/out")"

# Names that would act on a terminal, break a column or a JSON string.
printf 'a\tb\033[31m\177\302\233x\342\200\256y\377z"\\\n' >"$scratch/hostile"
head -c 3000000 /dev/zero | tr '\0' 'x' >>"$scratch/hostile"
status 'hostile names' 1 "$mreg" resolve --file "$scratch/hostile"
is 'hostile names: escaped' \
    'a\x09b\x1b[31m\x7f\xc2\x9bx\xe2\x80\xaey\xffz"\' \
    "$(sed -n 1p "$scratch/out" | cut -f 1)"
is 'hostile names: two lines' 2 "$(wc -l <"$scratch/out" | tr -d ' ')"
status 'hostile names as JSON' 1 \
    "$mreg" resolve --json --file "$scratch/hostile"
yes 'hostile names as JSON: valid' valid <"$scratch/out"
status 'a hostile name in an error' 1 "$mreg" show "$(printf 'a\033[2Jb')"
err 'a hostile name in an error: escaped' 'a\\x1b\[2Jb'

# ---- cost of one call --------------------------------------------------------

status 'cost' 0 "$mreg" cost claude-sonnet-4.5 --in 1200 $pinned --cached 800 --out 300
is 'cost: the table' \
'  input       1,200  x  3   per 1M tokens  = 0.0036
  cache_read    800  x  0.3 per 1M tokens  = 0.00024
  output        300  x 15   per 1M tokens  = 0.0045
  total                                      0.00834' \
    "$(sed 1,3d "$scratch/out")"
status 'cost --json' 0 "$mreg" cost claude-sonnet-4.5 --in 1200 $pinned \
    --cached 800 --out 300 --json
yes 'cost --json is JSON' valid <"$scratch/out"
json 'cost --json: total' 0.00834 .cost_usd
json 'cost --json: line' 0.00024 .lines.cache_read
json 'cost --json: complete' true .complete
status 'cost --prompt' 0 "$mreg" cost claude-sonnet-4.5 --prompt=2000 $pinned \
    --cached 800 --out 300 --json
json 'cost --prompt: cached stands inside' 0.00834 .cost_usd
status 'cost --prompt and --in' 2 "$mreg" cost gpt-4o --prompt 5 --in 5
status 'cost: more cached than there is' 3 \
    "$mreg" cost gpt-4o --prompt 5 --cached 6
status 'cost of any meter' 0 "$mreg" cost claude-sonnet-4.5 --in 0 $pinned \
    --cache-write-1h 100000 --web-search 1000 --json
json 'cost of any meter: lines' '0.6 10' \
    '.lines | .cache_write_1h + " " + .web_search'
status 'cost of what is inherited' 0 "$mreg" cost claude-sonnet-4.5 $pinned \
    --reasoning 10
out 'cost of what is inherited: said' 'reasoning .* inherited$'
status 'cost of what is unknown' 1 "$mreg" cost claude-sonnet-4.5 --in 10 $pinned \
    --image 3
out 'cost of what is unknown: said' 'image .* unknown$'
out 'cost of what is unknown: the known part' 'total +0.00003  incomplete$'
status 'cost at another service' 0 "$mreg" cost claude-sonnet-4.5 \
    --in 1000000 --service batch $pinned --json
json 'cost at another service: tier and half' 3 .cost_usd
status 'cost of a service without a price' 1 "$mreg" cost \
    claude-sonnet-4.5 --in 1 --service ultrafast $pinned
err 'cost of a service without a price: said' 'no price .* service'
status 'cost before the first price' 1 "$mreg" cost claude-sonnet-4.5 \
    --in 1 --at 2020-01-01
status 'cost of what is not' 1 "$mreg" cost no-such-model --in 1
status 'cost that does not fit' 3 "$mreg" cost claude-sonnet-4.5 \
    --in 18446744073709551615 $pinned
status 'cost of a regional name that has no price' 1 "$mreg" cost \
    azure/eu/gpt-4-turbo --in 1000000 $pinned
err 'cost of a regional name that has no price: why' \
    'no price is known for that geography'
status 'cost of a region that costs no more' 0 "$mreg" cost openai/gpt-4o \
    $pinned --in 1000000 --geo regional
status 'cost of a regional name' 0 "$mreg" cost \
    us.anthropic.claude-sonnet-4-5-20250929-v1:0 --in 1000000 $pinned
out 'cost of a regional name: 1.1 of 6' 'total +6.6$'

# ---- batch files -------------------------------------------------------------

cat >"$scratch/good" <<'EOF'
{"id": 1, "model": "gpt-4o", "usage": {"prompt_tokens": 1000, "completion_tokens": 0, "prompt_tokens_details": {"cached_tokens": 800}}}
{"model":"claude-sonnet-4.5","usage":{"input_tokens":10000,"output_tokens":1000,"cache_creation_input_tokens":90000,"cache_creation":{"ephemeral_5m_input_tokens":0,"ephemeral_1h_input_tokens":90000}},"id":2}
{"model":"gemini-2.5-flash","id":3,"usage":{"promptTokenCount":209,"cachedContentTokenCount":100,"candidatesTokenCount":882,"thoughtsTokenCount":3114}}
{"id":4,"model":"gpt\u002d4o","usage":{"input":1000000},"cost_usd":"9","lines":{}}
{"id":5,"usage":{"input":1000000},"model":"claude-sonnet-4.5","service":"batch"}
{"id":6,"usage":{"input_tokens":100,"cache_read_tokens":50},"model":"gpt-4o","convention":"inclusive"}
EOF
batch good
is 'batch: exit status' 0 "$code"
yes 'batch: valid' valid <"$scratch/out"
json 'batch: order and costs' '1 0.0015
2 0.585
3 0.0100257
4 2.5
5 3
6 0.0001875' '"\(.id) \(.cost_usd)"'
no 'batch: complete' grep -q '"complete":false' "$scratch/out"
json 'batch: resolved' 'claude-sonnet-4-5-20250929 anthropic exact' \
    'select(.id == 2) | .resolved | "\(.id) \(.provider) \(.match)"'
json 'batch: lines' '0.03 0.54 0.015' 'select(.id == 2) | .lines |
    "\(.input) \(.cache_write_1h) \(.output)"'
is 'batch: the input is kept as it was' \
    "$(sed -n '1s/}$//p' "$scratch/good")" \
    "$(sed -n '1s/,"resolved":.*//p' "$scratch/out")"
is 'batch: what was answered before is answered anew' 1 \
    "$(sed -n 4p "$scratch/out" | grep -o cost_usd | grep -c .)"
err 'batch: the sum' '^mreg cost: 6 lines, 0 with errors, 6\.0967132 USD$'
is 'batch: from standard input' "$(cat "$scratch/out")" \
    "$("$mreg" cost --batch-file - $pinned <"$scratch/good" 2>/dev/null)"
cp "$scratch/out" "$scratch/again"
cp "$scratch/out" "$scratch/first"
batch again
yes 'batch: priced twice is priced once' cmp -s "$scratch/out" "$scratch/first"

# Each bad line, and a word of its error.
cat >"$scratch/bad" <<'EOF'
not json|object
|object
[1]|object
{"model":"gpt-4o","usage":{"input":1}} x|after
{"model":"gpt-4o","usage":{"input":1}|expected
{"model":"gpt-4o","usage":{"input":01}}|expected
{"model":"nope","usage":{"input":1}}|no such model
{"model":"gpt-4o","provider":"anthropic","usage":{"input":1}}|no such model
{"model":"gpt-4o","provider":"nobody","usage":{"input":1}}|no such provider
{"usage":{"input":1}}|model
{"model":"gpt-4o"}|usage
{"model":7,"usage":{"input":1}}|text
{"model":"gpt-4o","usage":[]}|object
{"model":"gpt-4o","usage":{"foo":1}}|unknown usage key 'foo'
{"model":"gpt-4o","usage":{"input":1.0}}|whole number
{"model":"gpt-4o","usage":{"input":1e3}}|whole number
{"model":"gpt-4o","usage":{"input":-1}}|whole number
{"model":"gpt-4o","usage":{"input":"1"}}|whole number
{"model":"gpt-4o","usage":{"input":18446744073709551616}}|whole number
{"model":"gpt-4o","usage":{"input":18446744073709551615}}|does not fit
{"model":"gpt-4o","usage":{"input":1,"input":1}}|twice
{"model":"gpt-4o","model":"gpt-4o","usage":{"input":1}}|twice
{"model":"gpt-4o","x":1,"\u0078":2,"usage":{"input":1}}|twice
{"model":"gpt-4o","\u0078y":1,"x\u0079":2,"usage":{"input":1}}|twice
{"model":"gpt-4o","\u0061 longer key":1,"y":3,"a longer key":2,"usage":{"input":1}}|twice
{"model":"gpt-4o","usage":{"prompt_tokens":1,"cache_read":1}}|convention
{"model":"gpt-4o","usage":{"prompt_tokens":1,"cache_read_input_tokens":1}}|convention
{"model":"gpt-4o","usage":{"prompt_tokens":1,"input_tokens":1}}|another name
{"model":"gpt-4o","usage":{"prompt_tokens":1,"prompt_tokens_details":{"cached_tokens":2}}}|larger
{"model":"gpt-4o","usage":{"input":1},"at":"2026-02-30"}|instant
{"model":"gpt-4o","usage":{"input":1},"service":"quick"}|service
{"model":"gpt-4o","usage":{"input":1},"geo":"mars"}|geography
{"model":"gpt-4o","usage":{"input":1},"convention":"odd"}|convention
{"model":"gpt-4o","usage":{"input":1},"servcie":"batch"}|service
{"model":"gpt-4o","usage":{"image":1}}|image
{"model":"gpt-4o","usage":{"input":1},"at":"2001-01-01"}|no price
EOF
sed 's/|[^|]*$//' "$scratch/bad" >"$scratch/bad.jsonl"
batch bad.jsonl
is 'bad lines: exit status' 3 "$code"
yes 'bad lines: valid answers' valid <"$scratch/out"
lines=$(wc -l <"$scratch/bad" | tr -d ' ')
is 'bad lines: each is answered' "$lines" "$(wc -l <"$scratch/out" | tr -d ' ')"
n=0
while IFS= read -r line; do
    n=$((n + 1))
    word=${line##*|}
    yes "bad line $n says '$word'" sh -c "sed -n ${n}p '$scratch/out' |
        grep -qF '\"error\":' && sed -n ${n}p '$scratch/out' |
        sed 's/.*\"error\"://' | grep -qF \"$word\""
    yes "bad line $n is reported" grep -q "^mreg cost: line $n: " \
        "$scratch/err"
done <"$scratch/bad"
json 'bad lines: no amount for what has no model' null \
    'select(.model == "nope") | .cost_usd'
err 'bad lines: the sum' "^mreg cost: $lines lines, $lines with errors"
printf '{"model":"gpt-4o\377"}\n\000\033\n{}' >"$scratch/bytes"
batch bytes
is 'any bytes: exit status' 3 "$code"
yes 'any bytes: valid' valid <"$scratch/out"
is 'any bytes: three answers' 3 "$(wc -l <"$scratch/out" | tr -d ' ')"
no 'any bytes: none raw' grep -q "$(printf '\033')" "$scratch/out"
: >"$scratch/empty"
batch empty
is 'an empty file: exit status' 0 "$code"
is 'an empty file: no answer' 0 "$(wc -c <"$scratch/out" | tr -d ' ')"

echo '{"model":"gpt-4o","usage":{"input_tokens":1000,"cache_read_tokens":800}}' \
    >"$scratch/plain"
batch plain --convention inclusive
json 'defaults: convention' 0.0015 .cost_usd
batch plain --service batch
json 'defaults: service' 0.00175 .cost_usd
batch plain --at 2001-01-01
is 'defaults: instant' 3 "$code"
batch plain --provider azure
json 'defaults: provider' azure .resolved.provider
echo '{"model":"gpt-4o","usage":{"input":1000},"service":"standard"}' \
    >"$scratch/own"
batch own --service batch
json 'defaults: the line goes first' 0.0025 .cost_usd
echo '{"model":"claude-sonnet-4.5","usage":{"input_tokens":1000000,"service_tier":"batch","cache_read_input_tokens":0}}' >"$scratch/tier"
batch tier
json 'a service inside usage counts' 3 .cost_usd
batch tier --service flex
json 'a service inside usage goes before the default' 3 .cost_usd
sed 's/^{/{"service":"standard",/' "$scratch/tier" >"$scratch/stated"
batch stated
json 'a service of the line goes before that' 6 .cost_usd
echo '{"model":"claude-sonnet-4.5","usage":{"input_tokens":1000000,"inference_geo":"global","service_tier":"auto"}}' >"$scratch/geo"
batch geo
json 'words of a provider that mean nothing' 6 .cost_usd
sed 's/"global"/"not_available"/; s/sonnet-4.5/opus-4-6/' "$scratch/geo" \
    >"$scratch/unsaid"
batch unsaid
json 'a geography that is not available is global' 5 .cost_usd
sed 's/not_available/us/' "$scratch/unsaid" >"$scratch/us"
batch us
json 'a geography that is said is not' 5.5 .cost_usd
echo '{"model":"openai/gpt-4o","provider":"openai","usage":{"input":1}}' \
    >"$scratch/both"
batch both
json 'a provider in the name and beside it' gpt-4o .resolved.id
echo '{"error":"x", "lines":1 ,"model":"gpt-4o","usage":{"input":1}}' \
    >"$scratch/former"
batch former
yes 'old answers in front: valid' valid <"$scratch/out"
out 'old answers in front: gone' '^\{"model":"gpt-4o","usage":\{"input":1\},"r'

# What a line says is echoed; nothing that a terminal would act on is raw,
# and the answer says the same.
printf '{"model":"gpt-4o","usage":{"input":1},\r"a":"\302\233[31m\177\342\200\256x\303\251",\t"b":2}\r\n' \
    >"$scratch/raw"
batch raw
is 'a hostile line: exit status' 0 "$code"
yes 'a hostile line: valid' valid <"$scratch/out"
is 'a hostile line: escaped' \
    '{"model":"gpt-4o","usage":{"input":1}, "a":"\u009b[31m\u007f\u202exé",	"b":2' \
    "$(sed 's/,"resolved".*//' "$scratch/out")"

# ---- size --------------------------------------------------------------------

# A long line is an error, and the next one is read.
{
    printf '{"model":"'
    head -c 5000000 /dev/zero | tr '\0' 'x'
    printf '"}\n'
    sed -n 1p "$scratch/good"
} >"$scratch/long"
batch long
is 'a long line: exit status' 3 "$code"
is 'a long line: two answers' 2 "$(wc -l <"$scratch/out" | tr -d ' ')"
yes 'a long line: valid' valid <"$scratch/out"
err 'a long line: reported' '^mreg cost: line 1: .*longer'

awk '{line[NR] = $0} END {for (i = 0; i < 200000; i++)
    print line[i % NR + 1]}' "$scratch/good" >"$scratch/many"
case $(nm "$mreg" 2>/dev/null) in
*__asan_init*) skip 'constant memory (sanitized)' ;;
*)
    # The room that a few lines need, to 64 KiB, is enough for all.
    room=8192
    until sh -c "ulimit -v $room && '$mreg' cost --batch-file \
        '$scratch/good' $pinned" >/dev/null 2>&1 || [ $room -gt 65536 ]; do
        room=$((room + 64))
    done
    yes "constant memory: 200,000 lines in $room KiB, as a few" sh -c \
        "ulimit -v $room && '$mreg' cost --batch-file '$scratch/many' $pinned \
        >'$scratch/out' 2>'$scratch/err'" ;;
esac
began=$(date +%s%N)
"$mreg" cost --batch-file "$scratch/many" $pinned >"$scratch/out" \
    2>"$scratch/err"
echo "200,000 lines in $((($(date +%s%N) - began) / 1000000)) ms"
is 'many lines: answered in order' "$(awk '{n = NR % 6; print n ? n : 6}' \
    "$scratch/many" | cksum)" \
    "$(sed 's/.*"id": *\([0-9]\).*/\1/' "$scratch/out" | cksum)"
err 'many lines: the sum' \
    '^mreg cost: 200000 lines, 0 with errors, 203222\.3275956 USD$'

done_
