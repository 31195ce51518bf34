# mreg-price set --override: a price under a condition, which leaves alone what
# else is said under it, and the other conditions.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

tools=$PWD/tools
generator=$PWD/$BUILD/mreg-generate
if ! python3 -c 'import yaml' 2>/dev/null; then
    skip 'no PyYAML'
    done_
fi
cd "$scratch" || exit 1
file definitions/providers.yaml <<'END'
providers: {acme: {}}
END
file definitions/acme/m.yaml <<'END'
capabilities: [text_input, text_output]
END
file pricing/acme.yaml <<'END'
provider: acme
models:
  m:
    pricing_versions:
      - effective_date: 2026-01-01
        input_per_1m_tokens: 1.00
        output_per_1m_tokens: 5.00
        cache_read_per_1m_tokens: 0.10
        source: https://acme.example/prices
        checked: 2026-06-01
        overrides:
          - when: {input_tokens_above: 200000}  # the long ones
            input_per_1m_tokens: 2.00
            output_per_1m_tokens: 7.50
            cache_read_per_1m_tokens: 0.20
          - when: {service: batch}
            multiply: 0.5
END
cp pricing/acme.yaml as-it-was
# set_ OVERRIDE...: from the state that was; what it writes is in `overrides`.
set_()
{
    cp as-it-was pricing/acme.yaml
    for one; do
        set -- "$@" --override "$one"
        shift
    done
    python3 -B "$tools/price" set acme/m --from 2026-07-01 --source \
        https://acme.example/new --checked 2026-07-01 "$@" --root . \
        --generator "$generator" || return
    sed -n '/2026-07-01/,$s/^ *//p' pricing/acme.yaml |
        sed -n '/^overrides:/,$p' >overrides
}
overrides() { is "$1" "$2" "$(paste -sd'|' overrides)"; }
long='- when: {input_tokens_above: 200000}  # the long ones'

status 'a price of a condition that has others' 0 \
    set_ 'input_tokens_above=200000 input=3'
overrides 'the others stay, as does the other condition' \
    "overrides:|$long|input_per_1m_tokens: 3.00|output_per_1m_tokens: 7.50|\
cache_read_per_1m_tokens: 0.20|- when: {service: batch}|multiply: 0.5"
status 'a factor of a condition that has one' 0 set_ 'service=batch multiply=0.4'
overrides 'takes its place' "overrides:|$long|input_per_1m_tokens: 2.00|\
output_per_1m_tokens: 7.50|cache_read_per_1m_tokens: 0.20|\
- when: {service: batch}|multiply: 0.4"
status 'a price beside a factor' 0 set_ 'service=batch cache_write=0.7'
overrides 'the factor stays' "overrides:|$long|input_per_1m_tokens: 2.00|\
output_per_1m_tokens: 7.50|cache_read_per_1m_tokens: 0.20|\
- when: {service: batch}|multiply: 0.5|cache_write_per_1m_tokens: 0.70"
status 'a factor beside prices' 0 \
    set_ 'input_tokens_above=200000 multiply=2' 'service=flex multiply=0.5'
overrides 'the prices stay, and a new condition is the last' \
    "overrides:|$long|input_per_1m_tokens: 2.00|output_per_1m_tokens: 7.50|\
cache_read_per_1m_tokens: 0.20|multiply: 2|- when: {service: batch}|\
multiply: 0.5|- when: {service: flex}|multiply: 0.5"

done_
