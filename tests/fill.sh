# tools/fill: the services, sizes and meters that it adds to prices in force,
# what it leaves out, and that it changes nothing that is there; and the days
# of release that it takes.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

if ! python3 -c 'import yaml' 2>/dev/null; then
    skip 'no PyYAML'
    done_
fi
tool=$PWD/tools/fill
generator=$PWD/$BUILD/mreg-generate
data=$scratch/data
mkdir -p "$scratch/root" "$data" && cd "$scratch/root" || exit 1

file definitions/providers.yaml <<'END'
flavours: {openai: [cache_read_in_input]}
providers: {openai: {name: OpenAI, flavour: openai}}
END
model()
{
    file "definitions/openai/$1.yaml" <<END
capabilities: [text_input, text_output, prompt_caching]
END
}
model plain
model other
model tiered
# price MODEL: 2 and 8 a million tokens.
price()
{
    cat <<END
  $1:
    pricing_versions:
      - effective_date: 2026-01-01
        input_per_1m_tokens: 2.00
        output_per_1m_tokens: 8.00
        source: https://example.org/prices
        checked: 2026-08-01
END
}
{
    echo 'provider: openai'
    echo 'models:'
    price other
    price plain
    price tiered
    cat <<'END'
        overrides:
          - when: {input_tokens_above: 200000}
            input_per_1m_tokens: 4.00
            output_per_1m_tokens: 16.00
END
} >"$scratch/prices"
mkdir pricing && cp "$scratch/prices" pricing/openai.yaml
entry='"litellm_provider": "openai", "mode": "chat"'
half='"input_cost_per_token_batches": 1e-06, "output_cost_per_token_batches": 4e-06'
cat >"$data/litellm_model_prices_2026-09-01.json" <<END
{"plain": {$entry, "input_cost_per_token": 2e-06, "output_cost_per_token": 8e-06,
  "cache_read_input_token_cost": 2e-07, $half},
 "other": {$entry, "input_cost_per_token": 3e-06, "output_cost_per_token": 8e-06,
  "cache_read_input_token_cost": 2e-07},
 "tiered": {$entry, "input_cost_per_token": 2e-06, "output_cost_per_token": 8e-06,
  "input_cost_per_token_priority": 4e-06, "output_cost_per_token_priority": 1.6e-05}}
END

# fill ARG...
fill() { python3 -B "$tool" "$data" --root . --generator "$generator" "$@"; }
regen() { "$generator" --out generated; }
status 'the registry' 0 regen
status 'a patch to read' 0 fill
yes 'it is a patch' grep -q '^+++ b/pricing/openai.yaml' "$scratch/out"
yes 'nothing is written' cmp -s "$scratch/prices" pricing/openai.yaml
status 'it is written' 0 fill --write
status 'the registry again' 0 regen
diff "$scratch/prices" pricing/openai.yaml >"$scratch/diff"
is 'nothing that is there changes but the day' \
    '        checked: 2026-08-01' \
    "$(sed -n 's/^< //p' "$scratch/diff" | sort -u)"

# costs MODEL CONDITION METER: what the registry says.
costs()
{
    awk -F'\t' -v m="$1" -v c="$2" -v n="$3" '$1 == "rate" && $3 == m &&
        $5 == c && $6 == n {print $7, $8}' generated/registry/*.tsv
}
is 'a meter' 'known 0.2' "$(costs plain standard cache_read)"
is 'a service is a factor' 'known 1' "$(costs plain batch input)"
is 'what it is not said to cost there is unknown' 'unknown -' \
    "$(costs plain batch cache_read)"
is 'a service' 'known 4' "$(costs tiered priority input)"
is 'long requests, of which the service says nothing, are unknown' \
    'unknown -' "$(costs tiered 'priority,input>200000' input)"
is 'a batch is not of a list with other prices' '' "$(costs other batch input)"
is 'nor is its cache' 'unknown -' "$(costs other standard cache_read)"
cp pricing/openai.yaml "$scratch/first"
status 'once more' 0 fill --write
yes 'there is nothing to add' cmp -s "$scratch/first" pricing/openai.yaml

# Days of release: of the maker's model, from the maker's name or a host's.
cat >definitions/providers.yaml <<'END'
flavours: {openai: [cache_read_in_input]}
providers:
  openai: {name: OpenAI, flavour: openai}
  groq: {name: Groq, flavour: openai}
END
# born MODEL: a definition without a day.
born()
{
    file "definitions/openai/$1.yaml" <<END
metadata: {name: $1}
capabilities: [text_input, text_output]
unpriced: only hosts sell it
END
}
for model in said hosted monthly guessed twice-2506; do born $model; done
{
    echo 'offers:'
    for model in said hosted monthly guessed twice-2506; do
        echo "  $model: {model: openai/$model}"
    done
} | file definitions/groq/offers.yaml
{
    echo 'provider: groq'
    echo 'models:'
    for model in said hosted monthly guessed twice-2506; do price $model; done
} | sed '/guessed:/,/source/s/- effective_date: 2026-01-01/- effective_date: 2026-01-02\
        precision: release_date/; /  said:/,/source/s/2026-01-01/2025-11-11/' \
    >pricing/groq.yaml
cat >"$data/models_dev_2026-09-30.json" <<'END'
{"openai": {"models": {"said": {"release_date": "2025-11-10"},
  "monthly": {"release_date": "2025-10"}}},
 "groq": {"models": {"said": {"release_date": "2025-11-01"},
  "hosted": {"release_date": "2025-12-24"},
  "monthly": {"release_date": "2025-11-02"},
  "guessed": {"release_date": "2026-02-03"},
  "twice-2506": {"release_date": "2025-05-05"}}}}
END
days() { python3 -B "$tool/days.py" "$data" --root . --generator "$generator" "$@"; }
released() { sed -n 's/.*released: \([-0-9]*\).*/\1/p' "definitions/openai/$1.yaml"; }
status 'the registry with hosts' 0 regen
status 'days are written' 0 days --write
is 'the day of the maker goes first' 2025-11-10 "$(released said)"
is 'else that of a host' 2025-12-24 "$(released hosted)"
is 'a month of the maker is no day' 2025-11-02 "$(released monthly)"
is 'no day is before the month in the name' '' "$(released twice-2506)"
is 'a price that was dated by a guess follows' \
    '2026-02-03 2026-02-03' "$(released guessed) $(
        sed -n '/guessed:/,/source/s/.*effective_date: //p' pricing/groq.yaml)"
status 'the registry has them' 0 regen
status 'days once more' 0 days --write
yes 'there is none to take' grep -q 'left out	openai/twice-2506' "$scratch/err"

done_
