# mreg usage read: bodies, lines, documents over several lines and streams; the
# members of its JSON; what is wrong with which line; flavours and keys as
# docs/usage.md lists them.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$BUILD/mreg
unset MREG_REGISTRY
have jq || { skip 'usage read: no jq'; done_; }

# read_ [OPTION]...: answers the standard input as JSON, in $scratch/out.
read_() { "$mreg" usage read --json "$@" >"$scratch/out" 2>"$scratch/err"; }
said() { jq -c "$1" "$scratch/out" | xargs; }

chat='{"id":"c1","model":"gpt-4o","choices":[{"finish_reason":"stop"}],
 "usage":{"prompt_tokens":1000,"completion_tokens":50,
          "prompt_tokens_details":{"cached_tokens":800}}}'
line=$(printf %s "$chat" | tr -d '\n ')

# ---- how answers come -------------------------------------------------------

printf %s "$chat" | read_ --at 2026-11-20
is 'a document over lines: status' 0 $?
is 'a document over lines' \
    '[1,gpt-4o,c1,true,{input:200,cache_read:800,output:50,request:1}]' \
    "$(said '[.line, .model, .id, .ended, .usage]')"
"$mreg" cost gpt-4o --in 200 --cached 800 --out 50 --at 2026-11-20 --json |
    jq -S '{usage, cost_usd, lines, prices, service, at, resolved}' \
    >"$scratch/cost"
jq -S '{usage, cost_usd, lines, prices, service, at, resolved}' \
    "$scratch/out" >"$scratch/usage"
yes 'usage and price are those of mreg cost' \
    cmp "$scratch/cost" "$scratch/usage"

printf '\357\273\277%s\r\n\n%s\n%s' "$line" "$line" "$line" | read_
is 'a body a line' '1 3 4' "$(said .line)"
is 'a body a line: one price' 1 "$(said .cost_usd | tr ' ' '\n' | sort -u |
    wc -l | xargs)"
printf '%s\n%s' "$chat" "$chat" | read_
is 'two documents over lines' '1 4' "$(said .line)"
printf '{\n"model":"gpt-4o",\n"x":[\n{\n"y":1}],\n"usage":\n{
"prompt_tokens":7}}' | read_
is 'a brace at the beginning of an inner line' 7 "$(said .usage.input)"

stream='event: message_start
data: {"type":"message_start","message":{"id":"m1","model":"claude-sonnet-4-5",
data:  "usage":{"input_tokens":7,"output_tokens":1}}}

data: {"type":"message_delta","delta":{"stop_reason":"end_turn"},
data:  "usage":{"output_tokens":99}}
'
printf '%s\ndata: {"type":"message_stop"}\n\n' "$stream" | read_
is 'a stream' '[m1,true,7,99]' \
    "$(said '[.id, .ended, .usage.input, .usage.output]')"
printf 'data: {"id":"c","model":"gpt-4o","usage":{"prompt_tokens":7}}\n\n' |
    read_
is 'a stream that has not ended: counts so far' '[7,false]' \
    "$(said '[.usage.input, .ended]')"
printf '[{"modelVersion":"gemini-2.5-flash","usageMetadata":{
"promptTokenCount":5}},\n{"usageMetadata":{"promptTokenCount":5,
"candidatesTokenCount":6},"candidates":[{"finishReason":"STOP"}]}]' | read_
is 'a list of events' '[1,5,6,true]' \
    "$(said '[.line, .usage.input, .usage.output, .ended]')"

# A line of two megabytes, and more of them.
awk -v line="$line" 'BEGIN {
    for (pad = "x"; length(pad) < 2100000; pad = pad pad) ;
    sub(/"choices"/, "\"text\":\"" pad "\",&", line)
    for (i = 0; i < 3; i++) print line }' | read_
is 'lines of megabytes' '200 200 200' "$(said .usage.input)"

# ---- what is wrong ----------------------------------------------------------

# bad WHAT WHY USAGE: this usage object is refused, and for that reason.
bad()
{
    printf '{"model":"gpt-4o","usage":%s}\n' "$3" | read_
    is "$1: status" 3 $?
    is "$1: why" "$2" "$(jq -r .error "$scratch/out")"
    is "$1: no usage" 'null null' "$(said '.usage, .cost_usd')"
    yes "$1: its line on stderr" grep -qF "mreg usage: line 1: $2" \
        "$scratch/err"
}
whole='not a whole number from 0 to 2^64 - 1:'
bad 'a negative count' "$whole 'prompt_tokens'" '{"prompt_tokens":-1}'
bad 'a fraction' "$whole 'prompt_tokens'" '{"prompt_tokens":1.5}'
bad 'an exponent' "$whole 'prompt_tokens'" '{"prompt_tokens":1e3}'
bad 'NaN' "$whole 'prompt_tokens'" '{"prompt_tokens":NaN}'
bad 'a text' "$whole 'prompt_tokens'" '{"prompt_tokens":"9"}'
bad 'past 64 bits' "$whole 'prompt_tokens'" \
    '{"prompt_tokens":18446744073709551616}'
bad 'a key twice' "usage key stated twice: 'prompt_tokens'" \
    '{"prompt_tokens":1,"prompt_tokens":2}'
bad 'a figure under two names' \
    "counted before under another name: 'cached_tokens'" \
    '{"prompt_cache_hit_tokens":1,"prompt_tokens_details":{"cached_tokens":2}}'
printf '{"usage":{"prompt_tokens":1},"usageMetadata":{"prompt_tokens":2}}' |
    read_
is 'two usage objects that differ' 3 $?
is 'two usage objects that differ: why' 'two usage objects that differ' \
    "$(jq -r .error "$scratch/out")"
awk 'BEGIN { for (id = "x"; length(id) < 10485760; id = id id) ;
    print "{\"id\":\"" id "\",\"usage\":{\"prompt_tokens\":1}}" }' | read_
is 'an identifier of 10 MB' 3 $?
is 'an identifier of 10 MB: why' \
    'a model or an identifier of over 512 bytes' \
    "$(jq -r .error "$scratch/out")"

{
    printf '%s\n{"model":"gpt-4o","usage":{"prompt_tok\n' "$line"
    printf '{"model":"nobody","usage":{"prompt_tokens":1}}\nrubbish\n'
    printf '{"usage":{"inputTokens":1}}\n'
    printf '{"model":"gpt-4o","usage":{"prompt_tokens":1,"odd":2}}\n'
    printf '{"model":"gpt-4o","usage":{"prompt_tokens":1,'
    printf '"service_tier":"royal"}}\n%s\n' "$line"
} | read_
is 'bad lines among good: status' 3 $?
is 'bad lines among good: all are answered' '1 2 3 4 5 6 7 8' "$(said .line)"
is 'bad lines among good: which have a price' '1 6 8' \
    "$(said 'select(.cost_usd) | .line')"
is 'a key that nobody knows: the price is not complete' '[odd,false]' \
    "$(said 'select(.line == 6) | [.unknown_key, .complete]')"
yes 'a service that nobody knows' grep -qF "line 7: the answer states no \
service of ours: 'royal'; --service says which" "$scratch/err"
printf '%s' '{"usage":{"inputTokens":1}}' |
    read_ --model gpt-4o --flavour bedrock
is 'a model by option' 0 $?
is 'nothing to read' 3 "$("$mreg" usage read /dev/null 2>/dev/null; echo $?)"
is 'no such file' 3 "$("$mreg" usage read /nonexistent 2>/dev/null; echo $?)"
is 'what is not read' 2 "$("$mreg" usage write 2>/dev/null; echo $?)"
printf '%s' "$chat" | "$mreg" usage read >"$scratch/out" 2>/dev/null
is 'for people' 'answer c1 of gpt-4o' "$(head -n 1 "$scratch/out")"
yes 'for people: the bill' grep -qE '^  total +0\.002$' "$scratch/out"

# ---- what the documentation lists -------------------------------------------

flavours=$(sed -n '/^| flavour /,/^$/s/^| \(`[^|]*\) |.*/\1/p' docs/usage.md |
    tr -d '`,')
yes 'there are flavours' [ "$(echo "$flavours" | wc -w)" -ge 15 ]
for each in $flavours; do
    printf '{"usage":{"requests":1}}' | read_ --flavour "$each" \
        --model gpt-4o
    is "flavour $each" 1 "$(said .usage.request)"
done
read_ --flavour nobody </dev/null
is 'no such flavour' 2 $?

grep -oE '(KEY|NOTE|OTHER|LIST|BODY)\([^"]*"[^"]+"' usage/usage_table.c |
    sed 's/.*"\(.*\)"/\1/' | grep -vx 'gen_ai\.' >"$scratch/keys"
grep -oE 'SPAN\("[^"]+"' usage/usage_table.c |
    sed 's/.*"\(.*\)"/gen_ai.\1/' >>"$scratch/keys"
yes 'there are keys' [ "$(wc -l <"$scratch/keys")" -ge 150 ]
is 'keys that docs/usage.md does not list' '' "$(sort -u "$scratch/keys" |
    while read -r key; do
        grep -qF "\`$key\`" docs/usage.md || echo "$key"
    done)"
is 'members that docs/json.md does not list' '' \
    "$(printf '%s\n{"error":{},"usage":{"odd":1,"cost":1}}\n' "$line" |
        "$mreg" usage read --json 2>/dev/null | jq -r 'keys[]' | sort -u |
        while read -r key; do
            grep -qF "\`$key\`" docs/json.md || echo "$key"
        done)"
done_
