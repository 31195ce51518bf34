# mreg list and mreg find: filters and sorts against a second reading of the
# dump; columns, formats, terminals, and what they say when nothing passes.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$BUILD/mreg
PATH=$BUILD:$PATH
unset MREG_REGISTRY NO_COLOR COLUMNS

# examples NAME: each example of a help runs and prints something.
examples()
{
    "$mreg" "$1" --help | sed '1,/^examples*:/d' >"$scratch/examples"
    while read -r line; do
        status "example: $line" 0 sh -c "$line"
        yes "example prints: $line" [ -s "$scratch/out" ]
    done <"$scratch/examples"
}

# json WHAT EXPECTED FILTER: what jq reads from the output.
json() { is "$1" "$2" "$(jq -r "$3" <"$scratch/out" 2>&1)"; }

# screen COLUMNS COMMAND...: what it writes in a terminal.
screen() { TERM=xterm python3 tests/terminal.py "$@" 2>&1; }

# ---- which models, in which order --------------------------------------------

for name in list find; do
    examples "$name"
done
python3 tests/oracle/listing.py "$mreg" 60 >"$scratch/compared" 2>&1
is 'filters and sorts, worked out from the dump' 0 $?
cat "$scratch/compared"
yes 'enough was compared' [ "$(sed 's/ .*//' "$scratch/compared")" -gt 1000 ]
status 'nothing passes' 1 "$mreg" list --provider openai --can rerank
err 'nothing passes: what passes alone' '^  --can alone: [0-9,]* models$'
"$mreg" find claude sonnet 4.5 --columns id --top 0 | sed 1d >"$scratch/ids"
is 'the rank of a search: ids that begin with the word are first' '' \
    "$(awk '!/^claude/ { past = 1 } past && /^claude/' "$scratch/ids")"
yes 'and others follow' grep -q '^[^c]' "$scratch/ids"
status 'find of what is near' 1 "$mreg" find claude-sonet-4.5
err 'find of what is near: it is listed' '^  anthropic/claude-sonnet-4-5'
complains 'find of what is near: the word' \
    "no name holds 'sonet'; did you mean 'sonnet'?"
status 'find of words that no name has together' 1 "$mreg" find claude gpt
complains 'find of words that no name has together: which' \
    "no name holds all of 'claude gpt'"
status 'no capability' 2 "$mreg" list --can ''
complains 'no capability: where they are' "\`mreg caps\` lists them"
status 'a word of others for a capability' 2 "$mreg" list --can tolls
complains 'a word of others for a capability: ours' \
    "did you mean 'function_calling'?"
status 'find without a word' 2 "$mreg" find
status 'find of 600 bytes' 2 "$mreg" find "$(printf '%0600d' 0)"
status 'list of a word' 2 "$mreg" list sonnet

# ---- unknown is never free ---------------------------------------------------

"$mreg" list --at 2026-11-15 --top 0 --json >"$scratch/out"
yes 'some models have no price' jq -e \
    '[.models[] | select(.input == null)] | length > 100' "$scratch/out"
for most in 0 999999; do
    "$mreg" list --max-input-price $most --at 2026-11-15 --json \
        >"$scratch/out"
    json "without a price no model costs at most $most" 0 \
        '[.models[] | select(.input.usd == null)] | length'
done
"$mreg" list --sort input --columns input --at 2026-11-15 |
    sed '1d; s/ *$//' | uniq >"$scratch/prices"
is 'without a price they are last' ' *unknown' \
    "$(tail -n 1 "$scratch/prices" | sed 's/^ */ */')"
is 'and nowhere else' 1 "$(grep -c unknown "$scratch/prices")"
"$mreg" list --sort -input --columns input --at 2026-11-15 |
    sed '1d; s/ *$//' | uniq >"$scratch/prices"
is 'also from the top down' 1 "$(grep -c unknown "$scratch/prices")"

# ---- words that nobody knows -------------------------------------------------

for said in "provider openia openai" "maker antropic anthropic" \
    "can imge_input image_input" "tier pr0 pro" "sort inptu input" \
    "columns model,releasd released"; do
    # shellcheck disable=SC2086 -- three words
    set -- $said
    status "--$1 $2" 2 "$mreg" list "--$1" "$2"
    err "--$1 $2: nearest" "^mreg list: no such [a-z]+ '[a-z0-9_]+'; did you mean '$3'\?"
done
for said in '--max-input-price -1' '--max-input-price x' '--context-min 1k' \
    '--released-after noon' '--top x' '--max-output-price 1e99'; do
    # shellcheck disable=SC2086 -- an option and its value
    status "$said" 2 "$mreg" list $said
done

# ---- formats -----------------------------------------------------------------

status 'list --csv' 0 "$mreg" list --provider cloudflare --csv
yes 'list --csv is CSV: as many fields in each record, and no formula' \
    python3 -c 'import csv, sys
rows = list(csv.reader(open(sys.argv[1], newline="")))
assert len(rows) > 9 and len({len(row) for row in rows}) == 1
assert not any(field[:1] in tuple("=+-@") for row in rows for field in row)
' "$scratch/out"
is 'list --csv ends lines as RFC 4180 does' "$(grep -c . "$scratch/out")" \
    "$(grep -c "$(printf '\r')\$" "$scratch/out")"
status 'list --json' 0 "$mreg" list --provider openai --top 2 --json
json 'list --json: members' 'count,models,registry' 'keys_unsorted | join(",")'
json 'list --json: rows' 2 '.models | length'
json 'list --json: all keys' 'model,name,provider,id,maker,input,output,cache_read,cache_write,context_in,context_out,released,deprecated,retires,knowledge_cutoff,tokenizer,checked,has,lacks' \
    '.models[0] | keys_unsorted | join(",")'
for key in $(jq -r '.models[0] | keys[]' "$scratch/out"); do
    yes "list: help and docs/json.md name the column $key" sh -c \
        "'$mreg' list --help | tr -d '\n' | grep -q '[ ,]$key[,.]' &&
            sed -n '/^## list/,/^## select/p' docs/json.md | grep -q '\`$key\`'"
done

# ---- terminals ---------------------------------------------------------------

few='list --provider openrouter --columns model,input,released --top 9'
# shellcheck disable=SC2086 -- words
{
    "$mreg" $few >"$scratch/piped" 2>&1
    no 'in a pipe nothing is cut' grep -qE '~|…' "$scratch/piped"
    NO_COLOR=1 screen 200 "$mreg" $few >"$scratch/wide"
    is 'a wide terminal shows what a pipe gets' "$(cat "$scratch/piped")" \
        "$(cat "$scratch/wide")"
    NO_COLOR=1 screen 48 "$mreg" $few | grep -v 'more; --top' \
        >"$scratch/small"
    no 'a small terminal: no line is longer' grep -qE '.{49}' "$scratch/small"
    yes 'a small terminal: what is cut says so' grep -q '~' "$scratch/small"
    LC_ALL=C.UTF-8 NO_COLOR=1 screen 48 "$mreg" $few >"$scratch/small"
    yes 'a small terminal of UTF-8' grep -q '…' "$scratch/small"
    screen 80 "$mreg" $few >"$scratch/bright"
    yes 'a terminal has colour' grep -q "$(printf '\033\\[1m')" \
        "$scratch/bright"
    no 'a pipe has none' grep -q "$(printf '\033')" "$scratch/piped"
    no 'nor has one with $NO_COLOR' grep -q "$(printf '\033')" "$scratch/wide"
    TERM=dumb python3 tests/terminal.py 80 "$mreg" $few >"$scratch/dumb"
    no 'nor has a dumb one' grep -q "$(printf '\033')" "$scratch/dumb"
}
NO_COLOR=1 screen 20 "$mreg" list --top 3 >"$scratch/tiny"
yes 'a tiny terminal says which columns it has no room for' \
    grep -q 'not shown for want of room: input' "$scratch/tiny"

done_
