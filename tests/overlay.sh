# Overlays keep their word: what they state is charged and nothing else
# changes, whatever the base does meanwhile; a hostile one is refused with its
# place, and nothing is written.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

mreg=$build/mreg
generate=$build/mreg-generate
cd "$scratch" || exit 1

# price FILE MODEL OPTIONS...: what a call costs by a registry file; +? if a
# part of it is unknown.
price()
{
    registry=$1
    shift
    "$mreg" cost --registry "$registry" --json "$@" 2>/dev/null |
        sed 's/.*"cost_usd":"\([^"]*\)","complete":true.*/\1/
            s/.*"cost_usd":"\([^"]*\)".*"complete":false.*/\1+?/'
}

# made WHAT FILE OPTIONS...: builds a registry file, without a word of error.
made()
{
    what=$1 out=$2
    shift 2
    status "$what: built" 0 "$mreg" build -o "$out" "$@"
    is "$what: without a word" '' "$(grep -E 'error|warning:' "$scratch/err")"
}

# ---- a small base ----------------------------------------------------------

file base/definitions/providers.yaml <<'END'
providers: {acme: {}, host: {}}
END
file base/definitions/acme/m.yaml <<'END'
aliases: [em]
metadata: {context_window_input: 200000}
capabilities: [text_input]
END
file base/definitions/acme/n.yaml <<'END'
capabilities: [text_input]
END
file base/definitions/host/offers.yaml <<'END'
offers:
  m-hosted: {model: acme/m}
END
file base/pricing/acme.yaml <<'END'
models:
  m:
    pricing_versions:
      - effective_date: 2026-01-01
        input_per_1m_tokens: 3.00
        output_per_1m_tokens: 15.00
        cache_read_per_1m_tokens: 0.30
        source: https://acme.example
        checked: 2026-06-01
  n:
    pricing_versions:
      - effective_date: 2026-01-01
        input_per_1m_tokens: 2.00
        source: https://acme.example
        checked: 2026-06-01
END
file base/pricing/host.yaml <<'END'
models:
  m-hosted:
    pricing_versions:
      - effective_date: 2026-01-01
        input_per_1m_tokens: 3.00
        source: https://host.example
        checked: 2026-06-01
      - effective_date: 2026-05-01
        input_per_1m_tokens: 3.30
        source: https://host.example
        checked: 2026-06-01
END
file mine/definitions/providers.yaml <<'END'
providers: {able: {name: Our lab}}
END
file mine/definitions/able/ours.yaml <<'END'
aliases: [house, em, m]
capabilities: [text_input]
END
file mine/definitions/acme/m.yaml <<'END'
aliases: [our-m]
metadata: {context_window_input: 100000}
END
file mine/definitions/access.yaml <<'END'
tiers: [{name: staff, allow: [{models: [able/ours]}]}]
END
file mine/pricing/able.yaml <<'END'
models:
  ours:
    pricing_versions:
      - effective_date: 2026-01-01
        until: 2027-01-01
        input_per_1m_tokens: 0.20
        source: finance
        checked: 2031-01-01
END
file mine/pricing/acme.yaml <<'END'
models:
  m:
    pricing_versions:
      - effective_date: 2026-03-01
        until: 2026-09-01
        input_per_1m_tokens: 0.25
        source: MSA-2026-118
        checked: 2031-01-01
        confirmed: agreed
END
file words/definitions/acme/m.yaml <<'END'
aliases: [our-m]
END
made 'the base' base.mreg --base base
made 'mine' mine.mreg --base base --overlay mine

is 'an own model' 0.2 "$(price mine.mreg house --in 1000000 --at 2026-05-01)"
is 'its price ended: unknown, not free' '0+?' \
    "$(price mine.mreg house --in 1000000 --at 2027-01-01)"
is 'an own price' 0.25 "$(price mine.mreg m --in 1000000 --at 2026-05-01)"
is 'by its new alias' 0.25 \
    "$(price mine.mreg our-m --in 1000000 --at 2026-05-01)"
is 'T65: what is not stated is the list price' 0.3 \
    "$(price mine.mreg m --cache-read 1000000 --at 2026-05-01)"
is 'T65: the bill says which layer each line is of' \
    '"layers":{"input":"overlay","cache_read":"base"}' \
    "$("$mreg" cost m --in 10 --cached 10 --at 2026-05-01 --json \
        --registry mine.mreg | grep -o '"layers":{[^}]*}')"
is 'before it' 3 "$(price mine.mreg m --in 1000000 --at 2026-02-01)"
is 'after it' 3 "$(price mine.mreg m --in 1000000 --at 2026-09-01)"

# ---- nothing else changes --------------------------------------------------

for file in base mine; do
    "$mreg" dump "$file.mreg" >"$file.tsv"
done
is 'rows that changed or went are of what the overlay names' '' \
    "$(diff base.tsv mine.tsv | grep '^<' |
        grep -vE '^< (model	acme	m|build	|registry	)' |
        grep -vE '	(digest|overlays)	|^< (data|about)')"
yes 'a bare name stays whose it was' grep -q '^name	em	acme	m	' mine.tsv
yes 'and so does that of a model' grep -q '^name	m	acme	m	' mine.tsv
yes 'an offer keeps what its maker said' \
    grep -q '^model	host	m-hosted	.*	200000	' mine.tsv
for file in base mine; do
    grep '^about	as_of\|	as_of	' "$file.tsv" >"$file.as_of"
done
yes 'days of an overlay are its own: as_of stays' diff base.as_of mine.as_of
yes 'as_of is in the rows' grep -q 2026-06-01 base.as_of

for one in base mine say; do
    [ "$one" != say ] || made 'definitions alone' say.mreg --base base \
        --overlay words
    want=overlay
    [ "$one" != base ] || want=base
    yes "$one: every answer says which layers it is of" sh -c \
        "'$mreg' cost m --in 1 --json --registry $one.mreg |
        grep -q '\"layer\":\"$want\"'"
done

# ---- which registry it is --------------------------------------------------

digest() { "$mreg" verify "$1" | grep -o 'digest [0-9a-f]*'; }
cp -R mine elsewhere
made 'a copy' copy.mreg --base base --overlay "$scratch/elsewhere/"
is 'the folder is not in the digest' "$(digest mine.mreg)" "$(digest copy.mreg)"
sed 's/0.25/0.26/' mine/pricing/acme.yaml >elsewhere/pricing/acme.yaml
made 'another price' other.mreg --base base --overlay elsewhere
for pair in 'base mine' 'mine other'; do
    # shellcheck disable=SC2086 -- two words
    set -- $pair
    no "the digests of $pair differ" \
        test "$(digest "$1.mreg")" = "$(digest "$2.mreg")"
done
file more/pricing/acme.yaml <<'END'
models:
  m:
    pricing_versions:
      - effective_date: 2026-05-01
        input_per_1m_tokens: 0.50
        source: MSA-2026-119
        checked: 2026-06-01
END
made 'mine, then more' both.mreg --base base --overlay mine --overlay more
is 'the later lies over the earlier' 0.5 \
    "$(price both.mreg m --in 1000000 --at 2026-05-01)"
is 'where it holds' 0.25 "$(price both.mreg m --in 1000000 --at 2026-04-30)"
made 'more, then mine' both.mreg --base base --overlay more --overlay mine
is 'in the other order' 0.25 "$(price both.mreg m --in 1000000 --at 2026-05-01)"

# ---- more about what the base has ---------------------------------------------

cp -R base wide
file wide/definitions/acme/n.yaml <<'END'
capabilities: [text_input]
lacks: [image_input, audio_input]
END
file wide/definitions/acme/q.yaml <<'END'
unpriced: on request
END
file wide/definitions/access.yaml <<'END'
tiers:
  - {name: free, allow: [{models: [acme/n]}]}
  - {name: other, allow: [{models: [acme/n]}]}
END
file wide/definitions/naming.yaml <<'END'
suffixes: {"-latest": [acme]}
END
file say/definitions/acme/n.yaml <<'END'
capabilities: [text_input, image_input]
END
file say/definitions/access.yaml <<'END'
tiers: [{name: free, allow: [{models: [acme/m]}]}]
END
file say/definitions/naming.yaml <<'END'
namespaces: {ours/: acme}
suffixes: {"-preview": [acme]}
END
file say/pricing/acme.yaml <<'END'
models:
  q:
    pricing_versions:
      - effective_date: 2026-03-01
        input_per_1m_tokens: 7
        source: their letter
        checked: 2026-06-01
END
made 'more about models' say.mreg --base wide --overlay say
"$mreg" dump say.mreg >say.tsv
is 'a capability that the base denies' 'text_input,image_input audio_input' \
    "$(awk -F '\t' '$1 == "model" && $3 == "n" {print $11, $12}' say.tsv)"
is 'a tier of the same name is replaced, others are not' 'free m, other n, ' \
    "$(awk '$1 == "allowed" {printf "%s %s, ", $2, $4}' say.tsv)"
is 'a price for what had none' 7 \
    "$(price say.mreg q --in 1000000 --at 2026-03-01)"
for name in n-latest n-preview ours/n; do
    is "the name $name" 2 \
        "$(price say.mreg "$name" --in 1000000 --at 2026-03-01)"
done

# ---- contracts over it -----------------------------------------------------

file deal/contracts.yaml <<'END'
contracts:
  - {account: west, models: [acme/m, able/ours], multiply: 0.5, source: s}
END
made 'contracts over mine' deal.mreg --base base --overlay mine --overlay deal
is 'they multiply what an overlay states, and the list' \
    'acme 2026-01-01 1.5, acme 2026-03-01 0.125, acme 2026-09-01 1.5,' \
    "$("$mreg" dump deal.mreg | awk '$1 == "rate" && $3 == "m" &&
        $5 ~ /account=west/ && $6 == "input" {print $2, $4, $8 ","}' |
        tr '\n' ' ' | sed 's/ $//')"
is 'and the price of an own model' 0.1 "$("$mreg" dump deal.mreg |
    awk '$3 == "ours" && $4 == "2026-01-01" && $5 ~ /west/ {print $8}')"
file lost/contracts.yaml <<'END'
contracts:
  - {account: west, models: [able/ours], multiply: 0.5, source: s}
END
status 'a contract about the model of an overlay that is not there' 1 \
    "$mreg" build -o lost.mreg --base base --overlay lost
yes 'is an error with its place' \
    grep -qE '^lost/contracts.yaml:2:.*able/ours.*\[M6' err

# ---- the base is refreshed -------------------------------------------------

cp -R base newer
cat >>newer/pricing/host.yaml <<'END'
      - effective_date: 2026-07-01
        input_per_1m_tokens: 2.00
        source: https://host.example
        checked: 2026-08-01
END
sed 's/input_per_1m_tokens: 3.00/input_per_1m_tokens: 4.00/
    s/cache_read_per_1m_tokens: 0.30/cache_read_per_1m_tokens: 0.40/' \
    base/pricing/acme.yaml >newer/pricing/acme.yaml
made 'over a newer base' newer.mreg --base newer --overlay mine
is 'the overlay is still in force' 0.25 \
    "$(price newer.mreg m --in 1000000 --at 2026-05-01)"
is 'what it does not state is the new list price' 0.4 \
    "$(price newer.mreg m --cache-read 1000000 --at 2026-05-01)"
is 'and so is what comes after it' 4 \
    "$(price newer.mreg m --in 1000000 --at 2026-09-01)"
sed 's/input_per_1m_tokens: 3.00/input_per_1m_tokens: 0.50/' \
    base/pricing/acme.yaml >newer/pricing/acme.yaml
status 'a list price that came down to it' 0 \
    "$mreg" build -o newer.mreg --base newer --overlay more
yes 'is a warning' grep -q 'more/pricing/acme.yaml:4:9: warning: .*\[M628\]' err
mv newer/definitions/acme/m.yaml newer/definitions/acme/m2.yaml
sed 's/acme.m}/acme\/m2}/' base/definitions/host/offers.yaml \
    >newer/definitions/host/offers.yaml
sed 's/^  m:/  m2:/' base/pricing/acme.yaml >newer/pricing/acme.yaml
rm mine/definitions/acme/m.yaml
status 'a model that left the base' 1 \
    "$mreg" build -o newer.mreg --base newer --overlay mine
yes 'is an error that names it and the nearest' grep -q \
    "^mine/pricing/acme.yaml:2:3: error: .* acme/m .* 'acme/m2' \[M620\]" err
is 'and the registry in force stays' "$(digest newer.mreg)" \
    "$("$mreg" verify newer.mreg | grep -o 'digest [0-9a-f]*')"

# ---- hostile folders -------------------------------------------------------

# refused WHAT PATTERN OPTIONS...: an error with its place, quickly.
refused()
{
    what=$1 pattern=$2
    shift 2
    rm -rf out
    timeout 60 "$generate" --definitions base/definitions \
        --pricing base/pricing --out out "$@" >said 2>err
    is "$what: refused" 1 $?
    yes "$what: $pattern" grep -qE "$pattern" err
    no "$what: nothing is written" test -e out
    is "$what: no control characters" 0 \
        "$(tr -d '\n' <err | LC_ALL=C grep -c '[[:cntrl:]]')"
}

# fresh: the folder bad/ with a good price.
fresh()
{
    rm -rf bad
    mkdir -p bad
    cp -R more/pricing bad/pricing
}

refused 'a folder that is not there' '^nowhere: error: .*\[M001\]' \
    --overlay nowhere
refused 'a file' '^more/pricing/acme.yaml: error: .*\[M001\]' \
    --overlay more/pricing/acme.yaml
mkdir empty
refused 'an empty folder' '^empty: error: .*\[M632\]' --overlay empty
fresh && echo x >bad/definitions
refused 'a file for a folder' '^bad/definitions: error: .*\[M014\]' \
    --overlay bad
fresh && mkdir -p bad/pricing/host.yaml
refused 'a folder for a file' '^bad/pricing/host.yaml: error: .*\[M014\]' \
    --overlay bad
fresh && ln -s . bad/loop
refused 'a link to itself' '^bad/loop: error: .*\[M014\]' --overlay bad
fresh && rm -r bad/pricing && ln -s pricing bad/pricing
refused 'a link in a circle' '^bad/pricing: error: .*\[M0(01|14)\]' \
    --overlay bad
fresh && ln -s /dev/zero bad/pricing/host.yaml
refused 'a link to a device' '^bad/pricing/host.yaml: error: .*\[M001\]' \
    --overlay bad
if have mkfifo; then
    fresh && mkfifo bad/pricing/host.yaml
    refused 'a pipe' '^bad/pricing/host.yaml: error: .*\[M001\]' --overlay bad
    fresh && mkfifo bad/contracts.yaml
    refused 'a pipe of contracts' '^bad/contracts.yaml: error: .*\[M0' \
        --overlay bad
fi
fresh && head -c 5000000 /dev/zero | tr '\0' '#' >bad/pricing/host.yaml
refused 'a huge file' '^bad/pricing/host.yaml: error: .*\[M002\]' --overlay bad
fresh && head -c 100000 /dev/zero | tr '\0' '[' >bad/pricing/host.yaml
refused 'a deep one' '^bad/pricing/host.yaml:.*\[M012\]' --overlay bad
fresh && printf 'a: &a [x, x]\nb: &b [*a, *a]\nmodels: {m: [*b, *b]}\n' \
    >bad/pricing/host.yaml
refused 'a bomb of aliases' '^bad/pricing/host.yaml:.*\[M007\]' --overlay bad
fresh && printf '\377\376' >bad/pricing/host.yaml
refused 'bytes that are not a text' '^bad/pricing/host.yaml:.*\[M003\]' \
    --overlay bad
fresh && cp more/pricing/acme.yaml "$(printf 'bad/pricing/a\033[2Jc\nme.yaml')"
refused 'a name that moves the cursor' 'error: .*\[M1(05|16)\]' --overlay bad
fresh && mkdir -p bad/definitions/..acme bad/definitions/'a b'
refused 'a folder that no provider may have' \
    '^bad/definitions/a b: error: .*\[M105\]' --overlay bad
if [ "$(id -u)" -ne 0 ]; then
    fresh && chmod 0 bad/pricing/acme.yaml
    refused 'a file that may not be read' \
        '^bad/pricing/acme.yaml: error: .*\[M001\]' --overlay bad
fi
fresh && awk 'BEGIN {
    print "models:"
    for (i = 0; i < 20000; i++)
        print "  m" i ": {pricing_versions: [{effective_date: 2026-05-01, " \
            "input_per_1m_tokens: 1, source: s, checked: 2026-05-01}]}" }' \
    >bad/pricing/acme.yaml
refused 'twenty thousand prices of nothing' '\[M620\]' --overlay bad

# ---- the shipped base ------------------------------------------------------

model=anthropic.claude-sonnet-4-5-20250929-v1:0
file aws/pricing/bedrock.yaml <<END
models:
  global.$model:
    pricing_versions:
      - effective_date: 2026-01-01
        input_per_1m_tokens: 1.00
        others: proportional
        source: EDP
        checked: 2026-11-01
END
made 'the shipped base' aws.mreg --base "$root" --overlay aws
is 'T68: the own price, where it is global' 0.1 \
    "$(price aws.mreg "bedrock/global.$model" --in 100000 --at 2026-05-01)"
is 'T68: a regional name keeps the regional price' 0.33 \
    "$(price aws.mreg "bedrock/us.$model" --in 100000 --at 2026-05-01)"
is 'T68: and so does the model of which it is' 0.33 \
    "$(price aws.mreg "bedrock/$model" --in 100000 --at 2026-05-01)"
"$mreg" dump aws.mreg >aws.tsv
is 'of the shipped rows only its own changed' '' \
    "$(cat "$root"/generated/registry/*.tsv | diff - aws.tsv | grep '^<' |
        grep -vE "	global\.$model	|	(digest|overlays)	|^< about")"

# ---- compiled in -----------------------------------------------------------

cat >ask.c <<'END'
#include <stdio.h>
#include "mreg.h"
int main(void)
{
    const mreg_terms on = {.at = MREG_UTC(2026, 5, 1, 0, 0)};
    mreg_usage use = {{0}, 0};
    mreg_bill bill;

    mreg_use(&use, MREG_INPUT, 1000000);
    if (mreg_cost(&mreg_builtin, mreg_find(&mreg_builtin, "able/ours", 9),
                  &on, &use, &bill) != MREG_OK)
        return 1;
    printf("%llu\n", (unsigned long long)bill.pico_usd);
    return 0;
}
END
file own/definitions/profiles.yaml <<'END'
small: {providers: [able, groq], drops: [fallbacks, makers]}
END
cp -R mine/definitions/providers.yaml mine/definitions/able own/definitions
mkdir -p own/pricing && cp mine/pricing/able.yaml own/pricing
yes 'make OVERLAY=DIR lib' make -s -C "$root" BUILD="$build" PROFILE=small \
    OVERLAY="$scratch/own" lib
# shellcheck disable=SC2086 -- flags are meant to split
yes 'a program links it' "${CC:-cc}" -I"$root/runtime" ask.c \
    "$build/small-overlay-own/libmreg.a" ${LDFLAGS:-} -o ask
is 'and is told the own price' 200000000000 "$(./ask)"

# ---- an own offer under the prefixes of its host ----------------------------

file prefix/base/definitions/providers.yaml <<'END'
providers: {host: {}}
END
file prefix/base/definitions/naming.yaml <<'END'
profiles:
  "eu.": {geo: regional, providers: [host]}
END
file prefix/base/definitions/host/m.yaml <<'END'
capabilities: [text_input]
END
file prefix/base/pricing/host.yaml <<'END'
models:
  m:
    pricing_versions:
      - effective_date: 2026-01-01
        input_per_1m_tokens: 1.00
        source: https://host.example
        checked: 2026-06-01
END
file prefix/own/definitions/host/offers.yaml <<'END'
offers:
  tuned-1: {name: Tuned, profiles: [eu.]}
END
sed 's/ m:/ tuned-1:/; s/1\.00/2.00/' prefix/base/pricing/host.yaml |
    file prefix/own/pricing/host.yaml
made 'profiles of an own offer' prefix/own.mreg --base prefix/base \
    --overlay prefix/own
is 'profiles of an own offer: its price' 2 \
    "$(price prefix/own.mreg host/eu.tuned-1 --in 1000000)"
is 'profiles of an own offer: where it is served' regional \
    "$("$mreg" show host/eu.tuned-1 --json --registry prefix/own.mreg |
        sed 's/.*"geo":"\([a-z]*\)","context.*/\1/')"
sed 's/eu\./us./' prefix/own/definitions/host/offers.yaml |
    file prefix/wrong/definitions/host/offers.yaml
cp -r prefix/own/pricing prefix/wrong
status 'a prefix that the host does not use' 1 "$mreg" build \
    -o prefix/wrong.mreg --base prefix/base --overlay prefix/wrong
complains 'a prefix that the host does not use: which' "'us.' is not among"

done_
