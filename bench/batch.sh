# A file of calls, priced: instructions a line, and the time beside what
# reads and writes the same lines elsewhere. Times are user and system
# seconds in turns, the median of ROUNDS; nothing here passes or fails.
# BEFORE is the commit to compare with.
#
# SPDX-License-Identifier: MIT
set -eu
LC_ALL=C
export LC_ALL
BUILD=${BUILD:-build}
BEFORE=${BEFORE:-d634a30}
lines=${BATCH_LINES:-600000}
ROUNDS=${ROUNDS:-5}
work=${1:-$BUILD/bench}/batch
mkdir -p "$work"
mreg=$BUILD/mreg
file=$work/lines.jsonl

have() { command -v "$1" >/dev/null 2>&1; }

# ---- the lines ---------------------------------------------------------------

# Names that all compared can price: one price each for input, cached input
# and output, as the answers to 1,000 tokens of each say.
awk -F '\t' '$1 == "name" && $2 ~ /gpt-[45]|claude|gemini|^o[34]|deepseek/ {
    printf "{\"model\":\"%s\",\"usage\":{\"input\":1000,\"cache_read\":1000," \
        "\"output\":1000}}\n", $2}' generated/registry/*.tsv |
    "$mreg" cost --at 2026-11-15 --batch-file - 2>"$work/errors" |
    sed -n 's/^{"model":\("[^"]*"\),.*"complete":true,"lines":{"input":"\([0-9.]*\)","cache_read":"\([0-9.]*\)","output":"\([0-9.]*\)"},"checked".*/\1:[\2,\3,\4]/p' |
    sort -u | awk '{all[NR] = $0}
        END {for (i = 0; i < 300; i++) print all[int(i * NR / 300) + 1]}' \
    >"$work/prices"
{ printf '{'; paste -sd , "$work/prices" | tr -d '\n'; printf '}\n'; } \
    >"$work/prices.json"
sed 's/^"\([^"]*\)".*/\1/' "$work/prices" >"$work/names"
awk -v lines="$lines" -f bench/batch/lines.awk "$work/names" >"$file"
printf '%s lines of %d bytes, %d names\n' "$lines" \
    $(($(wc -c <"$file") / lines)) "$(wc -l <"$work/names")"

# ---- instructions ------------------------------------------------------------

# collected MREG LINES
collected()
{
    head -n "$2" "$file" >"$work/some.jsonl"
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$1" cost \
        --batch-file "$work/some.jsonl" 2>&1 >/dev/null |
        sed -n 's/.*Collected : //p'
}

a_line()
{
    echo $((($(collected "$1" 20000) - $(collected "$1" 10000)) / 10000))
}

# ---- times -------------------------------------------------------------------

# The command at BEFORE, without what it does not need.
before()
{
    [ -x "$work/before/build/mreg" ] && return
    rm -rf "$work/before"
    mkdir -p "$work/before"
    git archive "$BEFORE" 2>/dev/null | tar xf - -C "$work/before" &&
        make -s -C "$work/before" BUILD=build build/mreg
}

ours='mreg cost --batch-file'
run()
{
    case $1 in
    "$ours") "$mreg" cost --batch-file "$file" ;;
    "$BEFORE") "$work/before/build/mreg" cost --batch-file "$file" ;;
    node) node bench/batch/price.js "$work/prices.json" "$file" ;;
    'jq -c .') jq -c . "$file" ;;
    python3) python3 bench/batch/price.py "$work/prices.json" "$file" ;;
    esac
}

set -- "$ours"
if before >"$work/before.log" 2>&1; then set -- "$@" "$BEFORE"
else echo "the command at $BEFORE: not built, see $work/before.log"; fi
for other in node 'jq -c .' python3; do
    if have "${other%% *}"; then set -- "$@" "$other"
    else echo "$other: not installed"; fi
done

if have valgrind; then
    line=$(a_line "$mreg")
    printf '%-24s %7d instructions a line\n' "$ours" "$line"
    printf 'a line of cost --batch-file\t%d\tinstructions\n' "$line" \
        >>"${FIGURES:-/dev/null}"
    [ -x "$work/before/build/mreg" ] && printf \
        '%-24s %7d instructions a line\n' "$BEFORE" \
        "$(a_line "$work/before/build/mreg")"
else echo 'instructions: valgrind is not installed'; fi

if [ -x "$work/before/build/mreg" ]; then
    run "$ours" >"$work/ours.out" 2>"$work/ours.err" || :
    run "$BEFORE" >"$work/before.out" 2>"$work/before.err" || :
    if cmp -s "$work/ours.out" "$work/before.out" &&
        cmp -s "$work/ours.err" "$work/before.err"
    then echo "the answers are those of $BEFORE, byte for byte"
    else echo "the answers differ from those of $BEFORE"; fi
    rm -f "$work/ours.out" "$work/before.out"
fi

: >"$work/times"
for round in $(seq "$ROUNDS"); do
    for each in "$@"; do
        # The shell's own `times`: what its children used until now.
        (run "$each" >/dev/null 2>&1 || :
            times >"$work/spent")
        tail -n 1 "$work/spent" | awk -v each="$each" '{
            split($1, u, /[ms]/); split($2, s, /[ms]/)
            printf "%s\t%.3f\n", each,
                u[1] * 60 + u[2] + s[1] * 60 + s[2]}' >>"$work/times"
    done
done
sort -t '	' -k 1,1 -k 2,2n "$work/times" |
    awk -F '\t' -v ours="$ours" '
    {n[$1]++; time[$1, n[$1]] = $2}
    END {
        base = time[ours, int((n[ours] + 1) / 2)]
        for (each in n) {
            median = time[each, int((n[each] + 1) / 2)]
            printf "%-24s %7.2f s  %5.1f times\n", each, median,
                median / base
        }
    }' | sort -k 4n
