# mreg tokens: counts, estimates, ids and back, files, JSON, wrong usage,
# hostile input, constant memory.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$BUILD/mreg
pinned='--at 2026-11-15'

json()
{
    if have jq; then
        is "$1" "$2" "$(jq -c "$3" <"$scratch/out" 2>&1)"
    else skip "$1 (no jq)"; fi
}

# tokens ARGUMENT...: the text on its input is $text
tokens()
{
    printf '%s' "$text" | "$mreg" tokens "$@" >"$scratch/out" \
        2>"$scratch/err"
    code=$?
}

# ---- counting ----------------------------------------------------------------

text='Hello, world!'
# shellcheck disable=SC2086 -- the options are meant to split
tokens gpt-4o $pinned
is 'exact: exit status' 0 "$code"
is 'the whole answer' 'gpt-4o is openai/gpt-4o (exact)
exact: o200k_base

  bytes  tokens  context %      USD  file
     13       4       0.00  0.00001  -

fits (128,000 in, 16,384 out)' "$(cat "$scratch/out")"
# shellcheck disable=SC2086
tokens gpt-4o $pinned --json
json 'JSON' '{"file":"-","bytes":13,"tokens":4,"exact":true,"encoding":"o200k_base","model":"openai/gpt-4o","context":128000,"fits":true,"cost_usd":"0.00001"}' 'del(.registry)'
# shellcheck disable=SC2086
tokens gpt-4o $pinned --out 16385 --json
is 'an answer too long: exit status' 1 "$code"
json 'an answer too long' '[false,1,"0.16386"]' '[.fits,.over,.cost_usd]'

# shellcheck disable=SC2086
tokens gpt-5.5 $pinned --geo regional --json
json 'a region costs more' '"0.000022"' '.cost_usd'
tokens gpt-5.5 --geo nowhere
complains 'no such place' "no such geography 'nowhere'; there are: global"
tokens --encoding cl100k_base --geo global
is 'an encoding is nowhere: exit status' 2 "$code"

tokens claude-sonnet-4.5 --json
is 'an estimate: exit status' 0 "$code"
json 'an estimate' '[false,"nearest"]' '[.exact,.estimate.basis]'
json 'an estimate is near' true '.tokens >= 3 and .tokens <= 8'
json 'and safe' true '.estimate.safe_tokens >= .tokens'
tokens claude-sonnet-4.5
out 'an estimate says so' '^estimated: weights of the nearest'
out 'and what is safe' '^to be safe, count on [0-9]+ tokens$'
out 'and how far off it is' '% off on average, 95 of 100 texts within'

tokens --encoding cl100k_base
is 'an encoding alone' 'exact: cl100k_base

  bytes  tokens  file
     13       4  -' "$(cat "$scratch/out")"

# ---- files ---------------------------------------------------------------------

printf 'one two three' >"$scratch/a.txt"
printf 'four' >"$scratch/b.txt"
: >"$scratch/empty"
"$mreg" tokens gpt-4o --json "$scratch/a.txt" "$scratch/empty" \
    "$scratch/b.txt" >"$scratch/out"
is 'three files' '3 0 1' "$(jq -r .tokens <"$scratch/out" | xargs)"
"$mreg" tokens gpt-4o "$scratch/a.txt" "$scratch/b.txt" >"$scratch/out"
out 'several files have a sum' '^ +17 +4 .* together$'
"$mreg" tokens gpt-4o "$scratch/a.txt" "$scratch/none" >"$scratch/out" \
    2>"$scratch/err"
is 'a missing file: exit status' 3 $?
err 'a missing file' "cannot open '.*none'; No such file"
out 'the others are counted' 'a.txt$'
"$mreg" tokens gpt-4o "$scratch" >"$scratch/out" 2>"$scratch/err"
is 'a folder: exit status' 3 $?
err 'a folder' 'cannot read'

# ---- ids -------------------------------------------------------------------------

text='Hello<|endoftext|>'
tokens --encoding cl100k_base --ids
is 'ids' '9906 27 91 8862 728 428 91 29' "$(cat "$scratch/out")"
tokens --encoding cl100k_base --ids --specials
is 'ids with specials' '9906 100257' "$(cat "$scratch/out")"
tokens --encoding cl100k_base --ids --specials --json
json 'ids as JSON' '[9906,100257]' .ids
text='[9906, 100257]'
tokens --encoding cl100k_base --decode
is 'ids back' 'Hello<|endoftext|>' "$(cat "$scratch/out")"
text='9906 100400'
tokens --encoding cl100k_base --decode
is 'an id that is none: exit status' 3 "$code"
err 'an id that is none' "id 2, '100400', is not a token of cl100k_base"
is 'and nothing is written' '' "$(cat "$scratch/out")"
for bad in 99999999999999999999999 -1 0x10 '9906;ls' 4294967295; do
    text=$bad
    tokens gpt-4o --decode
    is "no id: $bad" 3 "$code"
done
text=hello
tokens claude-sonnet-4.5 --ids
is 'ids of an unpublished vocabulary: exit status' 1 "$code"
err 'ids of an unpublished vocabulary' 'nobody has published'

head -c 300000 /dev/urandom >"$scratch/random"
for e in o200k_base cl100k_base p50k_base r50k_base; do
    "$mreg" tokens --encoding $e --ids "$scratch/random" >"$scratch/ids"
    "$mreg" tokens --encoding $e --decode "$scratch/ids" >"$scratch/back"
    yes "$e: random bytes there and back" cmp -s "$scratch/random" \
        "$scratch/back"
    is "$e: as many ids as are counted" "$(wc -w <"$scratch/ids" | xargs)" \
        "$("$mreg" tokens --encoding $e --json "$scratch/random" |
            jq .tokens)"
done

# ---- wrong usage -------------------------------------------------------------------

text=x
tokens
is 'no model: exit status' 2 "$code"
err 'no model' 'a model is expected, or --encoding'
tokens --encoding o200kbase
is 'no such encoding: exit status' 2 "$code"
err 'no such encoding' "did you mean 'o200k_base'"
tokens no-such-model-at-all
is 'no such model: exit status' 1 "$code"
tokens gpt-4o --ids --decode
is '--ids --decode' 2 "$code"
tokens gpt-4o --out -3
is '--out -3' 2 "$code"
tokens --encoding o200k_base --out 3
is '--encoding --out' 2 "$code"

# ---- hostile names, much input -------------------------------------------------------

printf x >"$scratch/$(printf 'e\033[31mvil\n')"
"$mreg" tokens gpt-4o "$scratch/$(printf 'e\033[31mvil\n')" >"$scratch/out"
out 'a name that a terminal would act on' 'e\\x1b\[31mvil'

# A file larger than the memory that the command may have.
if [ -z "${LDFLAGS:-}" ] && (ulimit -v 60000) 2>/dev/null; then
    awk 'BEGIN {for (i = 0; i < 200000; i++)
        print "line", i, "of a long file that is counted in small memory"}' \
        >"$scratch/long"
    cat "$scratch/long" "$scratch/long" "$scratch/long" "$scratch/long" \
        "$scratch/long" "$scratch/long" "$scratch/long" >"$scratch/longer"
    for name in gpt-4o claude-sonnet-4.5; do
        (ulimit -v 60000; "$mreg" tokens $name --json "$scratch/longer") \
            >"$scratch/out" 2>&1
        json "$name: a long file in constant memory" \
            "$(wc -c <"$scratch/longer" | xargs)" .bytes
    done
else skip 'a long file in constant memory: no ulimit, or a sanitized build'
fi

done_
