# Rules of a host: dated twins and prefixes at a factor of the price, stated
# once in its offers.yaml, also for an overlay's own offers.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

mreg=$build/mreg
cd "$scratch" || exit 1

file base/definitions/providers.yaml <<'END'
providers: {acme: {}, host: {}}
END
file base/definitions/naming.yaml <<'END'
profiles:
  "eu.": {geo: regional, providers: [host]}
END
file base/definitions/acme/m.yaml <<'END'
capabilities: [text_input, text_output]
unpriced: only hosts sell it
END
file base/definitions/host/offers.yaml <<'END'
rules:
  dated: "@YYYYMMDD"
  prefixes:
    "gov.":
      geo: regional
      multiply: 1.2
      spellings: [gov-1/]
      notes: A fifth above the global price.
offers:
  m: {model: acme/m, aliases: [em], dated: [2026-03-05, 2026-04-06], profiles: [eu., gov.]}
END
file base/pricing/host.yaml <<'END'
models:
  m:
    pricing_versions:
      - effective_date: 2026-01-01
        input_per_1m_tokens: 1.00
        output_per_1m_tokens: 5.00
        web_search_per_1k: 10
        source: https://host.example
        checked: 2026-06-01
        overrides:
          - when: {input_tokens_above: 1000000}
            input_per_1m_tokens: 2.00
          - when: {service: batch}
            multiply: 0.5
          - when: {geo: regional}
            multiply: 1.1
          - when: {geo: regional, input_tokens_above: 1000000}
            output_per_1m_tokens: 50.00
      - effective_date: 2026-05-01
        input_per_1m_tokens: 3.00
        output_per_1m_tokens: 5.00
        web_search_per_1k: 10
        source: https://host.example
        checked: 2026-06-01
        notes: It rose.
        drops: [threshold, batch, regional]
        confirmed: a sample
END
status 'the registry is built' 0 "$mreg" build -o base.mreg --base base

# usd REGISTRY NAME OPTION...: what a call costs, or the error.
usd()
{
    registry=$1 name=$2
    shift 2
    "$mreg" cost --registry "$registry" "$name" --json "$@" 2>&1 |
        sed 's/.*"cost_usd":"\([^"]*\)".*/\1/; s/.*error: //'
}
million='--in 1000000 --at 2026-02-01'
# cost NAME OPTION...: of a million tokens in the first months.
# shellcheck disable=SC2086 -- options
cost() { usd base.mreg "$@" $million; }

is 'a price' 1 "$(cost host/m --geo global)"
is 'that of a dated twin' 1 "$(cost host/m@20260305 --geo global)"
is 'and of another' 1 "$(cost host/m@20260406 --geo global)"
is 'in a region' 1.1 "$(cost host/eu.m)"
is 'a twin in a region' 1.1 "$(cost host/eu.m@20260305)"
is 'a prefix' 1.2 "$(cost host/gov.m)"
is 'wherever the caller says that it is' 1.2 "$(cost host/gov.m --geo global)"
is 'an alias under a prefix' 1.2 "$(cost host/gov.em)"
is 'another spelling of the prefix' 1.2 "$(cost host/gov-1/m)"
is 'a twin under a prefix' 1.2 "$(cost host/gov.m@20260406)"
is 'other conditions hold as before' 0.6 \
    "$(cost host/gov.m --service batch)"
is 'a long request' 2.4000024 \
    "$(usd base.mreg host/gov.m --in 1000001 --at 2026-02-01)"
is 'what a region charges is not charged' 8.4000024 \
    "$(usd base.mreg host/gov.m --in 1000001 --out 1000000 --at 2026-02-01)"
is 'what is not a token costs as much' 0.01 \
    "$(usd base.mreg host/gov.m --in 0 --web-search 1 --at 2026-02-01)"
is 'the next version' 3.6 \
    "$(usd base.mreg host/gov.m --in 1000000 --at 2026-05-01)"
"$mreg" show host/gov.m --registry base.mreg --at 2026-05-01 >shown
yes 'it says why' grep -q 'It rose. A fifth above the global price.' shown
is 'it is served in a region' regional "$("$mreg" show host/gov.m --json \
    --registry base.mreg | sed 's/.*"geo":"\([a-z]*\)","context.*/\1/')"
mkdir -p two/pricing && cp -R base/definitions two && cp base/pricing/host.yaml two/pricing
mkdir two/definitions/other
sed 's/host: {}/host: {}, other: {}/' base/definitions/providers.yaml \
    >two/definitions/providers.yaml
printf 'offers:\n  m: {model: acme/m, aliases: [em]}\n' \
    >two/definitions/other/offers.yaml
sed -n '1,9p' base/pricing/host.yaml >two/pricing/other.yaml
# who NAME: what a bare name means at two hosts.
who() { "$mreg" build -o two.mreg --base two >/dev/null && "$mreg" resolve "$1" \
    --registry two.mreg 2>/dev/null | cut -f2,4 | tr '\t' ' '; }
is 'a name of two hosts is neither its' '- ambiguous' "$(who em)"
sed -i 's/^rules:/rules:\n  not_bare: [e]/' two/definitions/host/offers.yaml
is 'but where one says that it is not its' 'other exact' "$(who em)"
is 'which is found with it' 'host exact' "$(who host/em)"
is 'a twin is a name by itself' exact "$("$mreg" resolve host/m@20260305 \
    --registry base.mreg | cut -f4)"

# ---- an overlay ----------------------------------------------------------------

file own/definitions/host/offers.yaml <<'END'
offers:
  own: {name: Own, dated: [2026-03-05], profiles: [gov.]}
END
file own/pricing/host.yaml <<'END'
models:
  own:
    pricing_versions:
      - effective_date: 2026-01-01
        input_per_1m_tokens: 2.00
        source: https://host.example
        checked: 2026-06-01
  m:
    pricing_versions:
      - effective_date: 2026-01-01
        input_per_1m_tokens: 1.50
        others: list
        source: our contract
        checked: 2026-06-01
END
status 'an overlay is built' 0 "$mreg" build -o own.mreg --base base \
    --overlay own
# shellcheck disable=SC2086 -- options
{
    million="$million --geo global"
    is 'its offer' 2 "$(usd own.mreg host/own $million)"
    is 'has a twin' 2 "$(usd own.mreg host/own@20260305 $million)"
    is 'and is under a prefix' 2.4 "$(usd own.mreg host/gov.own $million)"
    is 'its price of a model' 1.5 "$(usd own.mreg host/m $million)"
    is 'is not that of the prefix' 1.2 "$(usd own.mreg host/gov.m $million)"
}

done_
