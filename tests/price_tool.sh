# mreg-price: what it changes, what it leaves alone, what it refuses.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

tool=$PWD/tools/mreg-price
generator=$PWD/$BUILD/mreg-generate
if ! python3 -c 'import yaml' 2>/dev/null; then
    skip 'no PyYAML'
    done_
fi
work=$scratch/work
mkdir "$work" && cp -R definitions pricing "$work" || exit 1
cd "$work" || exit 1

price()
{
    python3 -B "${tool%/*}/price" "$@" --root . --generator "$generator"
}
# whole: both folders as one figure.
whole() { cat pricing/*.yaml definitions/*/*.yaml | cksum; }
again() { rm -rf definitions pricing && cp -R "$scratch"/as/* .; }
# refused WHAT COMMAND...: exit 1 and every file as it was.
refused()
{
    why=$1 was=$(whole)
    shift
    status "$why" 1 "$@"
    is "$why: files are as they were" "$was" "$(whole)"
    is "$why: nothing is left behind" '' "$(ls -A | grep '^\.')"
}

# ---- a price -----------------------------------------------------------------

mkdir "$scratch/as" && cp -R definitions pricing "$scratch/as" || exit 1
cat >"$scratch/append" <<'END'
  # A comment, with  two spaces and "quotes".
END
cat "$scratch/append" >>pricing/anthropic.yaml
cp pricing/anthropic.yaml "$scratch/before"
said='--source https://example.org/prices?a=b --checked 2026-11-20'
# shellcheck disable=SC2086 -- options
status 'a price' 0 price set claude/claude-sonnet-5.5 --from 2026-12-01 \
    --input 1.5 --output 7.50 $said
yes 'old, new and ratio' grep -qE \
    'input_per_1m_tokens +2.00 -> 1.50 +0.75x' "$scratch/out"
yes 'what stays is named' grep -qE \
    'cache_read_per_1m_tokens +0.10 -> 0.10 +unchanged: look' "$scratch/out"
diff "$scratch/before" pricing/anthropic.yaml >"$scratch/diff"
is 'nothing but lines added' '' "$(grep '^[<-]' "$scratch/diff")"
cat >"$scratch/want" <<'END'
      - effective_date: 2026-12-01
        input_per_1m_tokens: 1.50
        output_per_1m_tokens: 7.50
        cache_read_per_1m_tokens: 0.10
        cache_write_per_1m_tokens: 2.50
        cache_write_1h_per_1m_tokens: 4.00
        web_search_per_1k: 10.00
        source: https://example.org/prices?a=b
        checked: 2026-11-20
        overrides:
          - when: {service: batch}
            multiply: 0.5
          - when: {geo: regional}
            multiply: 1.1
END
sed -n 's/^> //p' "$scratch/diff" >"$scratch/got"
yes 'the version carries over all' diff "$scratch/want" "$scratch/got"
again
cp pricing/anthropic.yaml "$scratch/before"
# shellcheck disable=SC2086
status 'a dry run' 0 price set claude/claude-sonnet-5-5 --from 2026-12-01 \
    --input 1.5 --dry-run $said
yes 'a dry run writes nothing' cmp "$scratch/before" pricing/anthropic.yaml
# shellcheck disable=SC2086
status 'the rest follows' 0 price set openai/gpt-6.1-sol --from 2026-12-01 \
    --input 1 --output 5 --scale-rest --confirmed 'halved' $said
yes 'a cache by the ratio of input' grep -qE \
    'cache_read_per_1m_tokens +0.10 -> 0.05 +0.5x' "$scratch/out"
yes 'a threshold too' grep -qE \
    'output_per_1m_tokens +15.00 -> 7.50 +0.5x' "$scratch/out"
again
# shellcheck disable=SC2086
status 'a third' 0 price set anthropic/claude-sonnet-4-6 --from 2026-12-01 \
    --input 1 --output 5 --scale-rest --confirmed 'a third' $said
yes 'a third is exact' grep -qE \
    'cache_read_per_1m_tokens +0.30 -> 0.10 ' "$scratch/out"
again

# ---- many ----------------------------------------------------------------------

{
    echo 'model,input,output'
    awk '/^  [a-z].*:$/ { gsub(/^ +|:$/, ""); name = $0 }
        /input_per_1m_tokens: [1-9]/ && name { print "openai/" name ",7,70"
            name = "" }' pricing/openai.yaml | head -n 50
} >"$scratch/list.csv"
is 'fifty models' 51 "$(grep -c . "$scratch/list.csv")"
# shellcheck disable=SC2086
status 'a list' 0 price set --list "$scratch/list.csv" --from 2026-12-01 \
    --confirmed 'a list of the vendor' $said
is 'fifty versions' 50 \
    "$(grep -c 'effective_date: 2026-12-01' pricing/openai.yaml)"
again
# shellcheck disable=SC2086
status 'a percentage' 0 price scale --by -20% 'openai/gpt-6.1*' \
    --from 2026-12-01 $said
yes 'a fifth less' grep -qE 'input_per_1m_tokens +2.00 -> 1.60 +0.8x' \
    "$scratch/out"
again
# shellcheck disable=SC2086
status 'an id of two providers' 0 price scale --by -20% openai/gpt-5.4 \
    azure/gpt-5.4 --from 2026-12-01 $said
yes 'both change' grep -q '^2 changed in 2 files' "$scratch/out"
again
status 'a retirement' 0 price retire openai/gpt-4o-mini --on 2027-03-01
is 'one line changes' '>   retires: 2027-03-01' "$(diff \
    "$scratch/as/definitions/openai/gpt-4o-mini.yaml" \
    definitions/openai/gpt-4o-mini.yaml | grep '^>')"
again

# ---- what is refused -----------------------------------------------------------

set_() { price set anthropic/claude-sonnet-5-5 "$@"; }
# shellcheck disable=SC2086
{
    refused 'a price in words' set_ --from 2026-12-01 --input 1e3 $said
    refused 'a day that does not exist' set_ --from 2026-02-30 --input 1 $said
    refused 'no source' set_ --from 2026-12-01 --input 1 --checked 2026-11-20
    refused 'a version that is there' set_ --from 2026-10-10 --input 1 $said
    refused 'an unknown model' price set anthropic/claude-sonnet-55 \
        --from 2026-12-01 --input 1 $said
    yes 'what is near it' grep -q claude-sonnet-5-5 "$scratch/err"
    refused 'what the generator refuses' set_ --from 2026-12-01 \
        --cache-read 50 $said
    yes 'the generator says why' grep -q M602 "$scratch/err"
    refused 'half of one source' set_ --from 2026-12-01 --input 1 $said
    yes 'it asks for a second' grep -q 'a second source.*M640' "$scratch/err"
    refused 'a source that is none' set_ --from 2026-12-01 --input 1.5 \
        --source x --checked 2026-11-20
    printf 'model\tinput\nmistral/mistral-large-2512\t1\nmistral/none\t1\n' \
        >"$scratch/bad.tsv"
    refused 'a list with one bad line' price set --list "$scratch/bad.tsv" \
        --from 2026-12-01 $said
    refused 'a newline in a source' set_ --from 2026-12-01 --input 1.5 \
        --source 'x
        input_per_1m_tokens: 0' --checked 2026-11-20
}

# ---- texts are texts -----------------------------------------------------------

# shellcheck disable=SC2086 -- options
for text in 'a: b' '"x", [y] #z' 'null' '- x' '*x' '{a: b}' "it's \\n" 'a #b' \
    'a:'; do
    status "notes of $text" 0 set_ --from 2026-12-01 --input 1.5 \
        --notes "$text" $said
    is "$text is read as it was said" "$text" "$(python3 -c '
import sys, yaml
models = yaml.safe_load(open("pricing/anthropic.yaml"))["models"]
print(models["claude-sonnet-5-5"]["pricing_versions"][-1]["notes"])')"
    again
done

done_
