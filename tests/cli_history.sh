# mreg history: the versions of a model against the dump, plots, scheduled
# prices, formats.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$BUILD/mreg
PATH=$BUILD:$PATH
unset MREG_REGISTRY NO_COLOR COLUMNS

# json WHAT EXPECTED FILTER: what jq reads from the output.
json() { is "$1" "$2" "$(jq -r "$3" <"$scratch/out" 2>&1)"; }

"$mreg" history --help | sed '1,/^examples*:/d' >"$scratch/examples"
while read -r line; do
    status "example: $line" 0 sh -c "$line"
    yes "example prints: $line" [ -s "$scratch/out" ]
done <"$scratch/examples"

# ---- against the dump --------------------------------------------------------

"$mreg" dump >"$scratch/dump"
for name in openai/gpt-4o deepseek/deepseek-chat google/gemini-4-argon \
    anthropic/claude-3-5-haiku-20241022 openrouter/openai/gpt-4o; do
    status "history of $name" 0 "$mreg" history "$name" --csv \
        --columns from,input,output
    sed '1d; s/\r$//' "$scratch/out" | tr -d '\r' >"$scratch/ours"
    awk -F'\t' -v name="$name" '$2 "/" $3 != name { next }
        $1 == "version" { from[++n] = $4 }
        $1 == "rate" && $5 == "standard" { usd[$4, $6] = $8 }
        END { for (i = 1; i <= n; i++) {
            k = from[i]
            print k "," usd[k, "input"] "," usd[k, "output"] } }' \
        "$scratch/dump" | sort >"$scratch/theirs"
    yes "history of $name is that of the dump" \
        cmp "$scratch/ours" "$scratch/theirs"
    yes "history of $name: there is one" [ -s "$scratch/ours" ]
done

# ---- what is to come ---------------------------------------------------------

argon='gemini-4-argon --at 2026-11-15'
# shellcheck disable=SC2086 -- a name and its option
{
    status 'a scheduled price' 0 "$mreg" history $argon
    out 'a scheduled price is marked' '^2026-12-01  - +scheduled +4 '
    out 'the one that holds, too' '^2026-10-13  2026-12-01  holds +2 '
    says 'a scheduled price: the plot says how' \
        'input, USD per 1M tokens; what is scheduled is dotted'
    yes 'a scheduled price is dotted to the top' grep -qE '^4 \| +\++$' \
        "$scratch/out"
    LC_ALL=C.UTF-8 "$mreg" history $argon >"$scratch/blocks"
    yes 'a plot of blocks where the locale has them' \
        grep -q '█░' "$scratch/blocks"
    no 'and none where it has not' grep -q '[^ -~]' "$scratch/out"
    "$mreg" history gemini-4-argon --at 2026-12-02 >"$scratch/out"
    no 'once it holds nothing is to come' grep -qE 'scheduled|\+\+' \
        "$scratch/out"
    status 'history --json' 0 "$mreg" history $argon --json
    json 'history --json: members' \
        'id,provider,service,geo,versions,registry' 'keys_unsorted | join(",")'
    json 'history --json: states' 'holds scheduled' \
        '[.versions[].state] | join(" ")'
    json 'history --json: a price' '4 1000000' \
        '.versions[1].input | "\(.usd) \(.units)"'
    status 'the history of a service' 0 "$mreg" history gpt-4o \
        --service batch --at 2026-11-15 --json
    json 'the history of a service: its price' 1.25 '.versions[-1].input.usd'
    status 'the history of a name that says it' 0 "$mreg" history \
        gpt-4o:batch --at 2026-11-15 --json
    json 'the history of a name that says it: its price' 1.25 \
        '.versions[-1].input.usd'
}
status 'a meter that is not tokens' 0 "$mreg" history dall-e-3 --csv
out 'a meter that is not tokens: its unit' 'image_usd_per_image'
"$mreg" history dall-e-3 >"$scratch/out"
says 'and its plot' 'image, USD per image'
"$mreg" history gpt-4o --no-plot >"$scratch/out"
no '--no-plot' grep -q ' per 1M tokens' "$scratch/out"
"$mreg" history gpt-4o --meter cache_read --at 2026-11-15 >"$scratch/out"
says '--meter' 'cache_read, USD per 1M tokens'
out '--meter: before it had a price it is unknown' '^ +\|\?+#+$'
no '--meter: no other' grep -q 'input' "$scratch/out"
name=$("$mreg" list --columns model,checked --json |
    jq -r '[.models[] | select(.checked == null)][0].model')
status 'a model without a price' 1 "$mreg" history "$name"
err 'a model without a price: says so' 'no price was ever known of'
status 'history of two' 2 "$mreg" history gpt-4o gpt-4.1

# ---- a terminal --------------------------------------------------------------

NO_COLOR=1 TERM=xterm python3 tests/terminal.py 60 "$mreg" history gpt-4o \
    >"$scratch/screen"
no 'a terminal: no line is longer' grep -qE '.{61}' "$scratch/screen"
yes 'a terminal: the plot is there' grep -qE '^2.5|^5 \|#+' "$scratch/screen"

done_
