# tools/fold: what offers repeat becomes a rule of their host, and no price of
# any name changes; what differs is left, with the reason.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

tools=$PWD/tools
mreg=$build/mreg
generator=$PWD/$BUILD/mreg-generate
if ! python3 -c 'import yaml' 2>/dev/null; then
    skip 'no PyYAML'
    done_
fi
cd "$scratch" || exit 1

file definitions/providers.yaml <<'END'
providers: {acme: {}, host: {}}
END
for one in m n; do file definitions/acme/$one.yaml <<'END'
capabilities: [text_input, text_output]
unpriced: only hosts sell it
END
done
file definitions/host/offers.yaml <<'END'
rules:
  dated: "@YYYYMMDD"
  prefixes:
    "gov.":
      geo: regional
      multiply: 1.2
      notes: A fifth above the global price.
offers:
  # The first of them.
  m: {model: acme/m, aliases: [em]}
  m@20260305: {model: acme/m}
  m@20260406: {model: acme/m}
  gov.m: {model: acme/m, geo: regional}
  n: {model: acme/n}
  n@20260305: {model: acme/n, context_window_input: 1000}
  gov.n: {model: acme/n, geo: regional}
END
# entry ID INPUT: a model with its first price.
entry()
{
    printf '  "%s":\n    pricing_versions:\n' "$1"
    printf '      - effective_date: 2026-01-01\n'
    printf '        input_per_1m_tokens: %s\n' "$2"
    printf '        source: https://host.example\n        checked: 2026-06-01\n'
}
mkdir pricing
{
    printf '# What host charges.\nprovider: host\nmodels:\n'
    entry gov.m 1.20
    entry gov.n 2.50
    entry m 1.00
    entry m@20260305 1.00
    entry m@20260406 1.10
    entry n 2.00
    entry n@20260305 2.00
} >pricing/host.yaml

names='m em m@20260305 m@20260406 gov.m n n@20260305 gov.n'
# costs: what a million tokens cost under each name.
costs()
{
    "$mreg" build -o host.mreg --base . >built 2>&1 || cat built
    for one in $names; do
        "$mreg" cost --registry host.mreg "host/$one" --json --in 1000000 \
            --at 2026-02-01 2>&1 |
            sed "s|.*\"cost_usd\":\"\\([^\"]*\\)\".*|$one \\1|"
    done
}
fold()
{
    python3 -B "$tools/fold" host "$@" --root . --generator "$generator"
}
costs >before
is 'each name has a price before' 8 "$(grep -c '^[a-z0-9.@]* [0-9.]*$' before)"
cat pricing/*.yaml definitions/*/*.yaml >were
status 'a look' 0 fold
cat pricing/*.yaml definitions/*/*.yaml >are
yes 'changes nothing' cmp were are
status 'a fold' 0 fold --write
is 'what becomes of each' 'host/gov.m	a prefix
host/gov.n	left: 2026-01-01 input_per_1m_tokens 2.50, not 2.00
host/m@20260305	dated
host/m@20260406	left: 2026-01-01 input_per_1m_tokens 1.10, not 1.00
host/n@20260305	the same price' "$(grep '^host/' "$scratch/err")"
yes 'a day and a prefix of the offer that stays' grep -qxF \
    '  m: {model: acme/m, profiles: [gov.], dated: [2026-03-05], aliases: [em]}' \
    definitions/host/offers.yaml
yes 'another offer refers to the price' grep -qxF \
    '  n@20260305: {model: acme/n, context_window_input: 1000, pricing_ref: n}' \
    definitions/host/offers.yaml
yes 'comments stay' grep -qx '  # The first of them.' \
    definitions/host/offers.yaml
is 'the prices that are left' 'gov.n m m@20260406 n' \
    "$(sed -n 's/^  "\(.*\)":$/\1/p' pricing/host.yaml | xargs)"
costs >after
yes 'each name costs what it did' diff before after
status 'a second fold' 0 fold --write
cat pricing/*.yaml definitions/*/*.yaml >again
costs >after
yes 'finds nothing more' diff before after
status 'a third' 0 fold
is 'to fold' '' "$(cat "$scratch/out")"

done_
