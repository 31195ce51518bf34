# tools/propose: the offers, prices and facts that it adds, and that it changes
# nothing that is there.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

tool=$PWD/tools/propose
generator=$PWD/$BUILD/mreg-generate
if ! python3 -c 'import yaml' 2>/dev/null; then
    skip 'no PyYAML'
    done_
fi
work=$scratch/work
mkdir "$work" && cp -R definitions pricing "$work" || exit 1
cd "$work" || exit 1

# fact SOURCE DAY MODEL FIELD VALUE
fact() { printf '%s\t%s\tgroq\t%s\t%s\t-\t%s\t-\n' "$@"; }
{
    for who in 'models.dev	2026-09-30' 'pi-ai	2026-11-20'; do
        day=${who#*	} name=${who%	*}
        fact "$name" "$day" acme/rocket-1 input_per_1m_tokens 0.25
        fact "$name" "$day" acme/rocket-1 output_per_1m_tokens 1
        fact "$name" "$day" acme/rocket-1 capability:function_calling yes
    done
    fact litellm 2026-11-10 acme/rocket-2 input_per_1m_tokens 0.25
    fact pi-ai 2026-11-20 acme/rocket-2 input_per_1m_tokens 0.5
    # Two of one lineage: the newer word holds.
    for price in 0.25 0.5; do
        at='models.dev 2026-09-30'
        [ $price = 0.25 ] || at='pi-ai 2026-11-20'
        # shellcheck disable=SC2086 -- two words
        fact $at acme/rocket-3 input_per_1m_tokens $price
        # shellcheck disable=SC2086
        fact $at acme/rocket-3 output_per_1m_tokens 1
    done
    # What this host has is the same model; vercel lists it as another.
    for name in rocket-4-batch deepseek-ai/deepseek-v4.1-flash-1017; do
        fact pi-ai 2026-11-20 "$name" input_per_1m_tokens 0.3
        fact pi-ai 2026-11-20 "$name" output_per_1m_tokens 0.6
    done | sed 'p;s/groq/vercel/'
    fact pi-ai 2026-11-20 openai/gpt-oss-120b input_per_1m_tokens 9
    fact pi-ai 2026-11-20 'acme/x: {y}' input_per_1m_tokens 9
    # Paid for by what is no token.
    for name in one-price by-size; do
        fact litellm 2026-11-20 "paint/$name" per_image 0.04
        fact litellm 2026-11-20 "paint/$name" mode image_edit
    done
    fact litellm 2026-11-20 paint/by-size varies size
    fact litellm 2026-11-20 paint/what per_image 0.04
} >"$scratch/facts"
propose()
{
    python3 -B "$tool" "$scratch/facts" --provider groq --root . \
        --only offers --generator "$generator" "$@"
}

cp pricing/groq.yaml "$scratch/before"
status 'a proposal to read' 0 propose
yes 'it is a patch' grep -q '^+++ b/pricing/groq.yaml' "$scratch/out"
yes 'nothing is written' cmp "$scratch/before" pricing/groq.yaml
cp "$scratch/out" "$scratch/patch"
status 'a proposal' 0 propose --write
yes 'sources that disagree are said' grep -q \
    '^left out	groq/acme/rocket-2.*says' "$scratch/err"
diff "$scratch/before" pricing/groq.yaml >"$scratch/diff"
is 'nothing that is there changes' '' "$(grep '^[<-]' "$scratch/diff")"
yes 'what they agree on is written' grep -q \
    'sources: \[pi-ai 2026-11-20, models.dev 2026-09-30\]' "$scratch/diff"
is 'three models' 3 "$(grep -c 'effective_date' "$scratch/diff")"
is 'of one lineage the newer' 'sources: [pi-ai 2026-11-20]' "$(
    sed -n '/rocket-3:/,/sources/s/^> *\(sources.*\)/\1/p' "$scratch/diff")"
yes 'one that edits images' grep -q 'per_image: 0.04' "$scratch/diff"
is 'takes them and makes them' '[text_input, image_input, image_output]' "$(
    sed -n '/paint\/one-price:/,/lacks/s/^ *\(\[.*\]\)/\1/p' \
        definitions/groq/offers.yaml | sed -n 1p)"
yes 'the price of one size is no price of all' grep -q \
    '^left out	groq/paint/by-size	its price is that of one size' "$scratch/err"
yes 'nor is one of who knows what' grep -q \
    '^left out	groq/paint/what	paid for by media' "$scratch/err"
yes 'another way to be served is left out' grep -q \
    '^left out	groq/rocket-4-batch	not the id of a model' "$scratch/err"
sed 's/input_per_1m_tokens: 0.25/input_per_1m_tokens: 0.30/' \
    pricing/groq.yaml >"$scratch/hand" && cp "$scratch/hand" pricing/groq.yaml
status 'once more' 0 propose --write
yes 'what a hand has written survives' cmp "$scratch/hand" pricing/groq.yaml

status 'an offer that a reader believes' 0 propose \
    --take litellm:groq/acme/rocket-2
is 'is of that source alone' '0.25 [litellm 2026-11-10]' "$(
    sed -n '/^+  acme\/rocket-2:/,/checked/s/^+ *\(input_per_1m_tokens\|sources\): //p' \
        "$scratch/out" | paste -sd' ')"
no 'and nothing else is proposed' grep -q '^+  [a-z].*:$' "$(
    sed '/^+  acme\/rocket-2:/d' "$scratch/out" >"$scratch/rest"
    echo "$scratch/rest")"

status 'a host that lists it' 0 python3 -B "$tool" "$scratch/facts" \
    --provider vercel --root . --only offers --generator "$generator"
yes 'a host that lists it has it' grep -q '^+  rocket-4-batch:' "$scratch/out"
is 'a later build was not sold when its model came out' 2026-11-20 "$(
    sed -n '/flash-1017:/,/sources/s/^+.*effective_date: //p' "$scratch/out")"

# ---- new prices and facts ----------------------------------------------------

rm -rf definitions pricing
file definitions/providers.yaml <<'END'
flavours: {openai: [cache_read_in_input]}
providers: {openai: {name: OpenAI, flavour: openai}}
END
echo 'provider: openai
models:' | file pricing/openai.yaml
# model NAME [LINE OF METADATA...]; its price is of 2026-01-01.
model()
{
    name=$1
    shift
    {
        printf 'model_id: %s\nmetadata:\n  name: %s\n' "$name" "$name"
        for line; do printf '  %s\n' "$line"; done
        printf '  last_verified: 2026-08-02   # a comment\n'
        printf 'capabilities: [text_input, text_output, streaming]\n'
    } | file "definitions/openai/$name.yaml"
    cat >>pricing/openai.yaml <<END
  $name:
    pricing_versions:
      - effective_date: 2026-01-01
        input_per_1m_tokens: 2.00
        cache_read_per_1m_tokens: 0.20
        output_per_1m_tokens: 8.00
        web_search_per_1k: 10.00
        source: a page of 2026
        checked: 2026-01-02
        overrides:
          - when: {service: batch}
            multiply: 0.5
END
}
sed -i 's/^providers:.*/providers: {openai: {name: OpenAI, flavour: openai}, host: {}}/' \
    definitions/providers.yaml
echo 'offers: {he-ld: {model: openai/held, unpriced: not announced}}' |
    file definitions/host/offers.yaml
for name in alone apart early half held hours lineage later odd tenth two; do
    model $name
done
model facts 'context_window_input: 100000' 'deprecated: null'
sed '/^  hours:/,/multiply/s/when: {service: batch}/when: {window: {hours_utc: "01:00-04:00"}}/
    /^  hours:/,/multiply/s/multiply: 0.5/multiply: 2/
    /^  held:/,/multiply/s/source: .*/&\n        confirmed: an invoice/' \
    pricing/openai.yaml \
    >"$scratch/hours" && cp "$scratch/hours" pricing/openai.yaml

# say SOURCE DAY MODEL FIELD VALUE AFTER; priced SOURCE DAY MODEL INPUT OUTPUT
say() { printf '%s\t%s\topenai\t%s\t%s\t-\t%s\t%s\n' "$@"; }
priced()
{
    say "$1" "$2" "$3" input_per_1m_tokens "$4" "${6:--}"
    say "$1" "$2" "$3" output_per_1m_tokens "$5" "${6:--}"
}
{
    # Two agree; one has seen the change, the other is older.
    priced models.dev 2026-08-30 two 2 8
    priced models.dev 2026-09-30 two 1 4
    priced pi-ai 2026-10-05 two 1 4
    priced pi-ai 2026-11-20 two 1 4
    priced genai-prices 2026-11-10 two 1 4
    say pi-ai 2026-11-20 two display_name Two -
    # One alone was seen to change after the other's last word.
    priced pi-ai 2026-11-10 later 2 8
    priced pi-ai 2026-11-20 later 1.5 7
    say pi-ai 2026-11-20 later cache_read_per_1m_tokens 0.15 -
    priced genai-prices 2026-11-10 later 2 8
    # The same, but by half: that takes two.
    priced pi-ai 2026-11-10 half 2 8
    priced pi-ai 2026-11-20 half 1 4
    # One alone never had ours; two of one lineage; one against another.
    priced litellm 2026-11-20 alone 1 4
    priced models.dev 2026-09-30 lineage 1 4
    priced pi-ai 2026-11-20 lineage 1 4
    priced litellm 2026-11-01 apart 2 8
    priced litellm 2026-11-18 apart 1 4
    priced genai-prices 2026-11-19 apart 2 8
    # Known before our price began; a tenth more; a price of some hours;
    # what does not follow by one ratio.
    priced litellm 2025-12-01 early 1 4 =
    priced litellm 2026-11-20 early 1 4
    priced genai-prices 2026-11-10 early 1 4
    for name in held tenth hours odd; do
        priced litellm 2026-11-01 $name 2 8
    done
    priced litellm 2026-11-20 held 1 4
    priced litellm 2026-11-20 tenth 2.2 8.8
    priced litellm 2026-11-20 hours 4 16
    priced litellm 2026-11-20 odd 1 8
    # Facts: absent, there already, null, denied, and of two minds.
    say models.dev 2026-09-30 facts released 2025-12-24 -
    say models.dev 2026-09-30 facts context_window_input 200000 -
    say models.dev 2026-09-30 facts context_window_output 64000 -
    say pi-ai 2026-11-20 facts context_window_output 64000 -
    say litellm 2026-11-20 facts context_window_output 32000 -
    say genai-prices 2026-11-20 facts context_window_output 64000 -
    say litellm 2026-11-20 facts retires 2027-02-01 -
    say pi-ai 2026-11-20 facts capability:function_calling yes -
    say pi-ai 2026-11-20 facts capability:image_input no -
    say litellm 2026-11-20 facts capability:audio_input yes -
    say models.dev 2026-09-30 facts capability:temperature yes -
    say litellm 2026-11-20 facts capability:structured_output no -
    say litellm 2026-11-20 two retires 2026-11-01 -
    say models.dev 2026-09-30 two released 2025-12-01 -
    say litellm 2026-11-20 alone retires 2025-11-01 -
    say litellm 2026-11-20 later context_window_input 100000 -
    say litellm 2026-11-20 later context_window_output 100000 -
    say litellm 2026-11-20 two context_window_output 10 -
    say genai-prices 2026-11-20 two context_window_output 11 -
    # Other spellings: at its price, at another, rolling, somebody else's.
    priced pi-ai 2026-11-20 fac-ts 2 8
    priced litellm 2026-11-20 Fa_cts 2 8
    priced litellm 2026-11-20 a.part 2 7
    priced litellm 2026-11-20 odd-latest 2 8
    priced litellm 2026-11-20 he-ld 2 8
} >"$scratch/facts"
rm -rf "$scratch/small" && mkdir "$scratch/small" &&
    cp -R definitions pricing "$scratch/small" || exit 1
tell_all()
{
    python3 -B "$tool" "$scratch/facts" --provider openai --root . \
        --generator "$generator" --only versions --only facts \
        --only retires --only aliases "$@"
}
status 'new prices and facts' 0 tell_all --write
cp "$scratch/err" "$scratch/told"
left() { yes "$1" grep -q "^left out	openai/$2	version: .*$3" "$scratch/told"; }
diff -r "$scratch/small/pricing" pricing >"$scratch/diff"
is 'two new prices, and nothing that was there changes' '2 0' \
    "$(grep -c '^> .*effective_date' "$scratch/diff") $(grep -c '^<' \
    "$scratch/diff")"
cat >"$scratch/want" <<'END'
      - effective_date: 2026-11-20
        precision: observed
        input_per_1m_tokens: 1.50
        cache_read_per_1m_tokens: 0.15
        output_per_1m_tokens: 7.00
        web_search_per_1k: 10.00
        sources: [pi-ai 2026-11-20]
        checked: 2026-11-20
        notes: Between 2026-11-10 and 2026-11-20 it changed.
        corrects: a change that was found later
        overrides:
          - when: {service: batch}
            multiply: 0.5
      - effective_date: 2026-09-30
        precision: observed
        input_per_1m_tokens: 1.00
        cache_read_per_1m_tokens: 0.10
        output_per_1m_tokens: 4.00
        web_search_per_1k: 10.00
        sources: [pi-ai 2026-11-20, genai-prices 2026-11-10]
        checked: 2026-11-20
        notes: Between 2026-08-30 and 2026-09-30 it changed.
        corrects: a change that was found later
        overrides:
          - when: {service: batch}
            multiply: 0.5
END
awk '/^  [a-z]/ { fresh = 0 }
    /effective_date: 2026-(09|11)/ { fresh = 1 } fresh' pricing/openai.yaml \
    >"$scratch/got"
yes 'in full, dated by all series' diff "$scratch/want" "$scratch/got"
left 'one alone that never had ours' alone 'never had ours'
left 'one alone that says half' half 'second source.*M640'
left 'a lineage is one' lineage 'never had ours'
left 'another that still has ours' apart 'others say otherwise'
left 'a price older than ours' early 'before ours of 2026-01-01'
left 'a price of a region' tenth 'as in a region'
left 'a price of some hours' hours 'of some hours'
left 'a price that is confirmed' held 'an invoice'
left 'what is not restated' odd 'cache_read_per_1m_tokens is not restated'

cat >"$scratch/want" <<'END'
model_id: facts
aliases: [Fa_cts, fac-ts]
metadata:
  name: facts
  context_window_input: 100000
  context_window_output: 64000
  released: 2025-12-24
  deprecated: null
  retires: 2027-02-01
  last_verified: 2026-08-02   # a comment
capabilities: [text_input, text_output, function_calling, streaming,
               temperature]
lacks:
  [image_input]
END
yes 'facts go to their places, those of two minds do not' diff \
    "$scratch/want" definitions/openai/facts.yaml
yes 'nor an end that a catalogue has outlived, nor two that differ' cmp \
    "$scratch/small/definitions/openai/two.yaml" definitions/openai/two.yaml
yes 'what the generator refuses of prices is left out' grep -q \
    '^left out	openai/alone	retires: error.*M648' "$scratch/told"
is 'a window is not a limit of output' 'context_window_input: 100000' \
    "$(sed -n 's/^ *\(context.*\)/\1/p' definitions/openai/later.yaml)"
rm -rf "$scratch/first" && mkdir "$scratch/first" &&
    cp -R definitions pricing "$scratch/first" || exit 1
is 'no other spelling is added' definitions/openai/facts.yaml \
    "$(grep -l '^aliases' definitions/*/*.yaml)"
# Every field that was proposed, and what stood there, changed by hand.
sed 's/64000/32000/; s/2025-12-24/2025-12-20/; s/ 2027-02-01/ 2028-02-01/
    s/function_calling, //; s/\[image_input\]/[image_input, function_calling]/
    s/Fa_cts, fac-ts/fac-ts, fa.cts, Fa_cts/' definitions/openai/facts.yaml \
    >"$scratch/hand" && cp "$scratch/hand" definitions/openai/facts.yaml
sed 's/1.50$/1.60/; s/: 0.10$/: 0.11/; s/2026-09-30$/2026-09-29/' \
    pricing/openai.yaml >"$scratch/hand" &&
    cp "$scratch/hand" pricing/openai.yaml
rm -rf "$scratch/touched" && mkdir "$scratch/touched" &&
    cp -R definitions pricing "$scratch/touched" || exit 1
status 'once more' 0 tell_all --write
yes 'what a hand has touched survives' diff -r "$scratch/touched/definitions" \
    definitions
is 'prices too' '' "$(diff "$scratch/touched/pricing/openai.yaml" \
    pricing/openai.yaml | grep '^<')"
status 'and once more' 0 tell_all --write
is 'there is nothing to propose' '' "$(cat "$scratch/out")"
cp -R "$scratch/small"/* . && rm -f "$scratch/told"
status 'without one' 0 tell_all --leave openai/later
is 'which is left' 'facts two' "$(sed -n \
    's/^[a-z]*	openai\/\([a-z]*\)	.*/\1/p' "$scratch/err" | sort -u |
    tr '\n' ' ' | sed 's/ $//')"
status 'of an earlier day' 0 tell_all --until 2026-11-15
is 'later words do not count' '' "$(grep '^version.*later' "$scratch/err")"

done_
