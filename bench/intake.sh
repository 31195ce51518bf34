# Session logs taken into a ledger: how many bytes a second of one core, how
# many the second time, bytes a call on disk; and beside ccusage, if $CCUSAGE
# names it (such as "node .../ccusage/src/cli.js claude"), the tokens and the
# money that both find in the same logs, and the ratio of the times. Times are
# user and system seconds, the median of ROUNDS, in turns; nothing here passes or
# fails.
#   INTAKE_MB   megabytes of logs (1024)
#
# SPDX-License-Identifier: MIT
set -eu
LC_ALL=C
export LC_ALL
BUILD=${BUILD:-build}
ROUNDS=${ROUNDS:-3}
work=${1:-$BUILD/bench}/intake
mreg=$BUILD/mreg
mkdir -p "$work"
${CC:-cc} -O2 bench/intake/logs.c -o "$work/write_logs"
rm -rf "$work/logs"
"$work/write_logs" "$work/logs" "${INTAKE_MB:-1024}"
bytes=$(cat "$work"/logs/projects/*/*.jsonl | wc -c)
cat "$work"/logs/projects/*/*.jsonl >/dev/null

# seconds COMMAND...: of the processor.
seconds()
{
    /usr/bin/env time -f '%U %S' -o "$work/time" "$@" >"$work/out" \
        2>"$work/err"
    awk '{ print $1 + $2 }' "$work/time"
}
median() { sort -n | sed -n "$(((ROUNDS + 1) / 2))p"; }

: >"$work/first"
: >"$work/second"
: >"$work/theirs"
round=0
while [ "$round" -lt "$ROUNDS" ]; do
    rm -f "$work/ledger.db"*
    seconds "$mreg" import --json --ledger "$work/ledger.db" "$work/logs" \
        >>"$work/first"
    mv "$work/out" "$work/ours.json"
    seconds "$mreg" import --json --ledger "$work/ledger.db" "$work/logs" \
        >>"$work/second"
    # shellcheck disable=SC2086 -- a command and its arguments
    [ -z "${CCUSAGE:-}" ] || CLAUDE_CONFIG_DIR=$work/logs seconds \
        $CCUSAGE daily --json --offline >>"$work/theirs"
    mv "$work/out" "$work/theirs.json"
    round=$((round + 1))
done

calls=$(jq .new "$work/ours.json")
disk=$(wc -c <"$work/ledger.db")
awk -v bytes="$bytes" -v calls="$calls" -v disk="$disk" \
    -v first="$(median <"$work/first")" -v again="$(median <"$work/second")" \
    'BEGIN {
        printf "%d calls of %.0f MB of logs: %.2f s of one core, %.0f MB a " \
            "second\n", calls, bytes / 1e6, first, bytes / 1e6 / first
        printf "the same again: %.2f s, %.0f MB a second\n", again,
            bytes / 1e6 / again
        printf "%.0f bytes a call on disk\n", disk / calls
    }'
[ -n "${CCUSAGE:-}" ] || {
    echo 'ccusage is left out: CCUSAGE says how it is called'
    exit 0
}

# Counts are of tokens as ccusage has them: both lives of cache writes in one.
"$mreg" import --print "$work/logs" | jq -rs '
    [map(.usage.input // 0), map(.usage.output // 0),
     map((.usage.cache_write // 0) + (.usage.cache_write_1h // 0)),
     map(.usage.cache_read // 0)] | map(add) | @tsv' >"$work/ours.tsv"
jq -r '.totals | [.inputTokens, .outputTokens, .cacheCreationTokens,
    .cacheReadTokens] | @tsv' "$work/theirs.json" >"$work/theirs.tsv"
printf 'input, output, cache writes, cache reads, USD:\n'
printf '  mreg     %s %s\n' "$(cat "$work/ours.tsv")" \
    "$(jq -r .cost_usd "$work/ours.json")"
printf '  ccusage  %s %s\n' "$(cat "$work/theirs.tsv")" \
    "$(jq -r .totals.totalCost "$work/theirs.json")"
awk -v ours="$(median <"$work/first")" -v theirs="$(median <"$work/theirs")" \
    'BEGIN { printf "ccusage takes %.2f s, %.1f times as long\n", theirs,
        theirs / ours }'
