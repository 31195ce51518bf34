# mreg watch: session logs are followed: what is added, cut, replaced and torn;
# an interrupt ends it in order, and another one goes on where it was.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$build/mreg
unset MREG_REGISTRY
if [ ! -e "$build/has/SQLITE.yes" ]; then
    skip 'watching: no SQLite'
    done_
fi
MREG_LEDGER=$scratch/ledger.db
export MREG_LEDGER
mkdir "$scratch/logs"
cd "$scratch/logs" || exit 1

# line ID OUTPUT [STOP]: a row of an answer.
line()
{
    printf '{"type":"assistant","sessionId":"s","timestamp":"2026-08-01T10:00:00Z","cwd":"/p","message":{"id":"%s","model":"claude-sonnet-4-5","role":"assistant","stop_reason":%s,"usage":{"input_tokens":1,"output_tokens":%s}}}\n' \
        "$1" "${3:-\"end_turn\"}" "$2"
}
# until_said N: waits until the watch has told of so many calls.
until_said()
{
    waited=0
    until [ "$(grep -c '"call"' "$scratch/told")" -ge "$1" ]; do
        waited=$((waited + 1))
        [ "$waited" -lt 600 ] || return 1
        sleep 0.05
    done
}
# ids: of the calls that were told, with their output.
ids() { jq -r 'select(.call) | "\(.call.id)=\(.call.usage.output)"' \
    "$scratch/told" | xargs; }
begin()
{
    rm -f "$scratch/told"
    "$mreg" watch --json . >"$scratch/told" 2>"$scratch/err" &
    watch=$!
    waited=0
    until [ -s "$scratch/told" ] || ! kill -0 "$watch" 2>/dev/null; do
        waited=$((waited + 1))
        [ "$waited" -lt 600 ] || break
        sleep 0.05
    done
}
# finish SIGNAL: its status.
finish()
{
    kill -s "$1" "$watch"
    wait "$watch"
}

line a 10 >one.jsonl
"$mreg" watch --once --json . >"$scratch/told" 2>"$scratch/err"
is 'what is there is read once' 1 "$(jq .new "$scratch/told")"

begin
is 'a watch that is begun again finds nothing new' '0 1' \
    "$(jq -r '"\(.new) \(.same)"' "$scratch/told")"
line b 20 >>one.jsonl
yes 'a line that is added is told' until_said 1
printf '{"type":"assistant","sessionId":"s","mess' >>one.jsonl
mkdir more
line c 30 >more/two.jsonl
yes 'so is one of a new file in a new folder' until_said 2
printf 'age":{}}\n' >>one.jsonl
line d 40 null >>one.jsonl
yes 'a line that was torn goes on' until_said 3
line d 41 >>one.jsonl
yes 'a call that becomes larger is told again' until_said 4
line e 50 >one.jsonl
yes 'a file that was cut is read anew' until_said 5
line f 60 >new.tmp
line g 70 >>new.tmp
mv new.tmp one.jsonl
yes 'so is one that was replaced' until_said 7
is 'each is told once, in order' 'b=20 c=30 d=40 d=41 e=50 f=60 g=70' "$(ids)"
is 'the sum grows' 'true' "$(jq -s 'map(select(.call) | .total_usd | tonumber) |
    . == sort and (unique | length) == length' "$scratch/told")"
finish INT
is 'an interrupt ends it well' 0 $?
is 'with the sum' 6 "$(tail -1 "$scratch/told" | jq .new)"
is 'nothing is wrong' '' "$(cat "$scratch/err")"

line h 80 >>one.jsonl
begin
is 'what came meanwhile is read' 1 "$(head -1 "$scratch/told" | jq .new)"
ticks() { awk '{ print $14 + $15 }' "/proc/$watch/stat" 2>/dev/null; }
if [ -r "/proc/$watch/stat" ]; then
    before=$(ticks)
    sleep 0.5
    yes 'it waits without working' [ "$(($(ticks) - before))" -le 5 ]
fi
finish TERM
is 'so does the other signal' 0 $?

status 'a path that is not there' 3 "$mreg" watch nowhere
status 'no path' 2 "$mreg" watch
done_
