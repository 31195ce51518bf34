# mreg import: files of other programs become calls, each once; what cannot be
# read is said with its place and left out.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$build/mreg
unset MREG_REGISTRY MREG_LEDGER
cp -r tests/fixtures/intake "$scratch/logs"
cd "$scratch/logs" || exit 1

# calls PATH...: as lines, with what was wrong in $scratch/err.
calls() { "$mreg" import --print "$@" 2>"$scratch/err"; }
# call ID FILTER PATH...: what jq finds of one call.
call()
{
    id=$1 filter=$2
    shift 2
    calls "$@" | jq -r --arg id "$id" "select(.id == \$id) | $filter" | xargs
}
# wrong WHAT PATTERN: of the last calls, what was said.
wrong() { yes "$1" grep -q -- "$2" "$scratch/err"; }

for kind in claude codex opencode otel bodies exports; do
    calls $kind >"$scratch/got"
    yes "$kind: every call as it was" cmp "$scratch/got" want/$kind.jsonl
done

# ---- traps ----------------------------------------------------------------

is 'T60: rows of one answer are one call, the last of them' '384 null' \
    "$(call msg_60 '"\(.usage.output) \(.state)"' claude)"
is 'T61: rows without a request are one call' '50' \
    "$(call msg_61 .usage.output claude)"
is 'T62: a side chain that repeats an answer is no call' \
    '2026-08-01T10:00:02.000Z 8' \
    "$(call msg_60 .at claude) $(call msg_62 .usage.output claude)"
is 'T63: zero that is stated is zero, of an answer that was cut' '0 0 partial' \
    "$(call chatcmpl-63 '"\(.usage.input) \(.usage.output) \(.state)"' bodies)"
is 'T64: an answer that is incomplete is billed' '75 162 1024 null' \
    "$(call resp_64 '"\(.usage.input) \(.usage.output) \(.usage.reasoning) \(.state)"' bodies)"
is 'T75: the input of a span includes what was cached' '1200 800' \
    "$(call msg_75 '"\(.usage.input) \(.usage.cache_read)"' otel)"
is 'Codex: a total that is repeated is no call, one that falls begins anew' \
    '1000 2000 700 800 2000 900 1000' \
    "$(calls codex | jq '.usage | .input + (.cache_read // 0) + (.cache_write // 0)' | xargs)"
is 'opencode: its ids are not those of providers' 3 \
    "$(calls opencode | grep -c '"id":"opencode:msg_')"

# ---- the ledger -----------------------------------------------------------

MREG_LEDGER=$scratch/ledger.db
export MREG_LEDGER
printf '%s\n' '{"at":"2026-08-01","model":"nobody/knows","usage":{"input":1}}' \
    '{"at":"2026-08-01","model":"gpt-4o","usage":{"input":1000000}}' |
    "$mreg" import --ledger "$scratch/unknown.db" - >"$scratch/out"
is 'what has no price is unknown, and the sum is a lower bound' \
    '1 priced, 0 at inherited prices, 1 unknown: >= 2.5 USD' \
    "$(tail -1 "$scratch/out")"
all='claude codex opencode otel bodies'
if [ ! -e "$build/has/SQLITE.yes" ]; then
    skip 'what needs SQLite'
    done_
    exit
fi
# shellcheck disable=SC2086 -- a list of folders
status 'all is read' 0 "$mreg" import --json $all
is 'its sum: new calls, the same again, nothing skipped' '21 0 0' \
    "$(jq -r '"\(.new) \(.larger) \(.skipped)"' "$scratch/out")"
"$mreg" ledger export >"$scratch/exported.jsonl"
# shellcheck disable=SC2086
status 'all is read again' 0 "$mreg" import --json $all
is 'nothing of it is new' '0 0' \
    "$(jq -r '"\(.new) \(.larger)"' "$scratch/out")"
"$mreg" ledger export >"$scratch/exported"
yes 'not a byte of the ledger is another' cmp "$scratch/exported" \
    "$scratch/exported.jsonl"
status 'what a ledger exports is no log' 1 "$mreg" import --print \
    "$scratch/exported"
yes 'and is said' grep -q 'it is a ledger' "$scratch/err"
"$mreg" import --ledger "$scratch/lines.db" exports >/dev/null 2>&1
calls exports >"$scratch/lines.jsonl"
"$mreg" import --ledger "$scratch/lines.db" --json "$scratch/lines.jsonl" \
    >"$scratch/out" 2>"$scratch/err"
is 'what --print writes is the same calls when it is read' 0 \
    "$(jq .new "$scratch/out")"
unset MREG_LEDGER
HOME=$scratch/home
export HOME
mkdir -p "$HOME/.claude" "$HOME/.codex"
cp -r claude "$HOME/.claude/projects"
cp -r codex/sessions "$HOME/.codex/sessions"
for name in import watch; do
    "$mreg" $name --help | sed '1,/^examples*:/d' >"$scratch/examples"
    while read -r line; do
        status "example: $line" 0 env -u XDG_DATA_HOME PATH="$build:$PATH" \
            sh -c "$line"
        yes "example prints: $line" grep -q ' files read as session logs' \
            "$scratch/out"
    done <"$scratch/examples"
done

# ---- what cannot be read --------------------------------------------------

status 'a line that is skipped' 1 "$mreg" import --print exports
for said in 'calls.jsonl:2: not a whole number' \
    'calls.jsonl:3: it has no instant; --at' 'openai_costs.json: it is a bill' \
    'anthropic_costs.json: it is a bill'; do
    yes "said: $said" grep -q "exports/.*$said" "$scratch/err"
done
is '--at says when' 2 "$(calls --at 2026-08-03 exports/calls.jsonl | wc -l)"

session=claude/shop/5f0c2a9e-1111-4222-8333-000000000001.jsonl
log=$scratch/torn.jsonl
whole=$(calls $session | wc -l)
{ cat $session; printf '{"type":"assistant","sessionId":"s","message":{"us'; } \
    >"$log"
status 'a last line that is being written is no fault' 0 "$mreg" import \
    --print "$log"
is 'what is before it is read' "$whole" "$(wc -l <"$scratch/out")"
{ head -3 $session; echo '{"usage": oops}'; echo junk; tail -n +4 $session; } \
    >"$log"
is 'what is around a bad line is read' "$whole" "$(calls "$log" | wc -l)"
wrong 'a bad line is said with its place' 'torn.jsonl:4: a value is expected'
wrong 'so is one that is none at all' 'torn.jsonl:5: it is not a JSON object'
head -c 18000000 /dev/zero | tr '\0' a >"$scratch/long"
for long in '{"sessionId":"s","type":"user","t":"LONG"}' \
    '{"sessionId":"s","type":"user","t":"LONG","usage":1}'; do
    {
        head -4 $session
        printf %s "${long%LONG*}"
        cat "$scratch/long"
        printf '%s\n' "${long#*LONG}"
        tail -n +5 $session
    } >"$log"
    is 'what is around a line of 18 MB is read' "$whole" \
        "$(calls "$log" | wc -l)"
    cat "$scratch/err" >>"$scratch/long_err"
done
is 'it is said only where it has usage' \
    'torn.jsonl:5: the line is longer than 16 MiB' \
    "$(sed 's|.*/||' "$scratch/long_err")"
rm "$scratch/long"

mkdir -p odd/deep
ln -s .. odd/deep/up.jsonl
ln -s ../.. odd/deep/up
ln -s nowhere odd/gone.jsonl
mkfifo odd/pipe.jsonl
gzip -c $session >odd/old.jsonl.gz
head -c 5000 /dev/zero >odd/zeros.json
printf 'SQLite format 3\0' >odd/opencode.json
printf '[1, 2]\n' >odd/other.json
: >odd/empty.jsonl
status 'odd files are said' 1 "$mreg" import --print odd
for said in 'gone.jsonl: No such file' 'pipe.jsonl: it is not a regular' \
    'old.jsonl.gz: it is compressed; gunzip' 'zeros.json: it is binary' \
    'opencode.json: it is an SQLite' 'other.json: no format is known'; do
    yes "said: $said" grep -q "odd/$said" "$scratch/err"
done
mkdir -p ring/in
cp $session ring/in/a.jsonl
ln -s .. ring/in/up
ln -s in ring/again
is 'of a folder whose links lead back to it each is read once' \
    "1 $whole" "$("$mreg" import --ledger "$scratch/ring.db" --json ring |
        jq -r '"\(.files) \(.new)"')"
is 'the standard input' "$whole" "$(calls - <$session | wc -l)"
if [ "$(id -u)" != 0 ]; then
    mkdir closed
    chmod 0 closed
    status 'a folder that is closed' 1 "$mreg" import --print closed
    wrong 'is said' 'closed: Permission denied'
    chmod 700 closed
fi
printf '{"id":"%s","at":"2026-08-01","model":"m","usage":{"input":1}}\n' \
    "$(head -c 2000 /dev/zero | tr '\0' i)" >"$log"
is 'an id that is too long is no call' 0 "$(calls "$log" | wc -l)"
wrong 'it is said' 'torn.jsonl:1: a text is too long'

# ---- hostile values --------------------------------------------------------

# claude_line USAGE [ID [INSTANT [FOLDER]]]
claude_line()
{
    printf '{"type":"assistant","sessionId":"s","timestamp":"%s","cwd":"%s","message":{"id":"%s","model":"claude-sonnet-4-5","stop_reason":"x","usage":%s}}\n' \
        "${3:-2026-08-01T10:00:00Z}" "${4:-/p}" "${2:-m}" "$1"
}
for usage in '{"input_tokens":-1}' '{"input_tokens":1.5}' \
    '{"input_tokens":NaN}' '{"input_tokens":18446744073709551616}' \
    '{"input_tokens":1,"input_tokens":2}' '{"input_tokens":"7"}' \
    '{"input_tokens":1,"service_tier":"warp"}' '{}x' '[1]'; do
    claude_line "$usage" >"$log"
    is "usage $usage is no call" 0 "$(calls "$log" | wc -l)"
    wrong "and is said" 'torn.jsonl:1: '
done
claude_line '{"input_tokens":1,"new_tokens":5}' >"$log"
is 'a key that nobody knows marks the call' 1 "$(calls "$log" | jq .estimated)"
claude_line '{"input_tokens":1}' "$(head -c 10000000 /dev/zero | tr '\0' i)" \
    >"$log"
is 'an id of 10 MB is no call' 0 "$(calls "$log" | wc -l)"
for at in 99999-01-01T00:00:00Z 2026-13-01T00:00:00Z soon; do
    claude_line '{"input_tokens":1}' m $at >"$log"
    is "the instant $at is no call" 0 "$(calls "$log" | wc -l)"
    wrong 'and is said' 'torn.jsonl:1: its timestamp is not an instant'
done
claude_line '{"input_tokens":1}' m 2026-08-01T10:00:00Z \
    "/a\\u0007b/$(head -c 300 /dev/zero | tr '\0' d)/end" >"$log"
is 'of a long folder with odd characters the end is kept' 'project=d+/end 256' \
    "$(calls "$log" | jq -r '.tags[0] | "\(sub("d+"; "d+")) \(length)"')"
claude_line '{"input_tokens":1}' m 2026-08-01T10:00:00Z "/a\\u0007b" >"$log"
is 'what cannot be seen is a question mark' 'project=/a?b' \
    "$(calls "$log" | jq -r '.tags[0]')"
{
    printf '{"id":"t","at":"2026-08-01","model":"gpt-4o","usage":{"input":1},"tags":["k=v"'
    awk 'BEGIN { for (i = 0; i < 100000; i++) printf ",\"k=v\"" }'
    printf ']}\n'
} >"$log"
is 'of 100,000 tags eight are kept' 8 "$(calls "$log" | jq '.tags | length')"
{
    printf '{"id":"b","object":"x","created":1785575100,"model":"gpt-4o",'
    printf '"usage":{"prompt_tokens":1,"completion_tokens":1},'
    printf '"message":{"usage":{"prompt_tokens":2}}}\n'
} >"$log"
is 'two usage objects that differ are no call' 0 "$(calls "$log" | wc -l)"
wrong 'and are said' 'torn.jsonl:1: two usage objects that differ'

{
    printf '{"id":"long","object":"chat.completion","created":1785575100,'
    printf '"model":"gpt-4o","choices":[{"message":{"content":"'
    head -c 3000000 /dev/zero | tr '\0' x
    printf '"}}],"usage":{"prompt_tokens":3,"completion_tokens":4}}'
} >"$scratch/long.json"
is 'an answer of 3 MB with its usage at the end' 4 \
    "$(call long .usage.output "$scratch/long.json")"

status 'no such path' 3 "$mreg" import --print nowhere
status 'no such format' 2 "$mreg" import --format claud-code claude
yes 'the nearest is named' grep -q "mean 'claude-code'" "$scratch/err"
is '--format is taken at its word' "$whole" \
    "$(calls --format claude-code $session | wc -l)"
is '--tag and --run go on every call' 6 \
    "$(calls --tag team=web --run nightly claude |
        grep -c '"run":"nightly".*"team=web"')"
done_
