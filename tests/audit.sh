# The audit over a registry of three models and small catalogues: who is
# outvoted, what is lacking, which citation a file holds, and the exit code.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

python3 -c 'import yaml' 2>/dev/null || { skip 'no python3-yaml'; done_; }
export PYTHONDONTWRITEBYTECODE=1
root=$scratch/root data=$scratch/data
mkdir -p "$root/generated/registry" "$root/pricing" "$data" || exit 1

# row CELL...: a line of the registry.
row()
{
    for cell; do printf '%s\t' "$cell"; done | sed 's/	$//'
    echo
} >>"$root/generated/registry/openai.tsv"

# priced MODEL INPUT SOURCE: with a price since 2026-01-01.
priced()
{
    row model openai "$1" - global - - - - 2026-10-20 - - - -
    row name "$1" openai "$1" id
    row version openai "$1" 2026-01-01T00:00Z exact 2026-09-30 "$3"
    row rate openai "$1" 2026-01-01T00:00Z standard input known "$2" '1M tokens'
}
row about as_of 2026-10-01
priced right 2 'models.dev 2026-09-30'
priced wrong 3 'BerriAI/litellm 2026-08-21'
priced alone 5 'vendor page'
priced morning 1 'vendor page'
row version openai morning 2026-08-21T00:00Z exact 2026-09-30 'vendor page'
row rate openai morning 2026-08-21T00:00Z standard input known 7 '1M tokens'
priced newer 4 'vendor page'
priced latest 4 'vendor page'
for model in tw-in tw.in; do
    row model openai $model - global - - - - - - - - -
done
mkdir -p "$root/definitions/openai"
cat >"$root/definitions/openai/aliases.yaml" <<'EOF'
aliases:
  latest: [{from: 2026-01-01, is: newer, source: vendor page}]
EOF
row name alias openai wrong alias
row version openai right 2027-01-01T00:00Z exact 2026-09-30 'vendor page'

# catalogue FILE: three prices of each in its own form.
cat >"$data/models_dev_2026-09-30.json" <<'EOF'
{"openai": {"models": {
  "right": {"cost": {"input": 2, "output": 9}},
  "alias": {"cost": {"input": 1}},
  "alone": {"cost": {"input": 4}, "release_date": "2025-12-11"},
  "newer": {"cost": {"input": 4}, "release_date": "2025-12"},
  "wrong": {"release_date": "2026-01-02"}, "latest": {"cost": {"input": 9}}}},
 "stepfun": {"models": {"step-9": {"cost": {"input": 4}}}}}
EOF
cat >"$data/litellm_model_prices_2026-08-21.json" <<'EOF'
{"right": {"litellm_provider": "openai", "input_cost_per_token": 2e-06},
 "wrong": {"litellm_provider": "openai", "input_cost_per_token": 1e-06},
 "newer": {"litellm_provider": "openai", "input_cost_per_token": 6e-06},
 "latest": {"litellm_provider": "openai", "input_cost_per_token": 9e-06},
 "morning": {"litellm_provider": "openai", "input_cost_per_token": 1e-06}}
EOF
cat >"$data/pi_models_2026-09-29.json" <<'EOF'
{"models": [{"provider": "openai", "id": "alone", "type": "chat",
  "cost": {"input": 4}},
 {"provider": "openai", "id": "newer", "type": "chat",
  "cost": {"input": 6}}]}
EOF

cat >"$data/price_history_1.json" <<'EOF'
{"rows": [{"series": "models.dev", "provider": "openai", "model": "gone",
  "effective_date": "2026-02-01", "precision": "observed", "input": 8}]}
EOF
for model in gone past early; do
    row model openai $model - global - - - - - - - - -
    row name $model openai $model id
done
sed 's/gone/past/' "$data/price_history_1.json" >"$data/price_history_2.json"
sed 's/gone/early/; s/8}/9}/' "$data/price_history_1.json" \
    >"$data/price_history_3.json"

# states MODEL INPUT SOURCE: the version as its file has it.
states()
{
    printf '  %s:\n    pricing_versions:\n' "$1"
    printf '      - effective_date: 2026-01-01\n        precision: exact\n'
    printf '        input_per_1m_tokens: %s\n        source: %s\n' "$2" "$3"
    printf '        checked: 2026-09-30\n'
} >>"$root/pricing/openai.yaml"
printf 'provider: openai\nmodels:\n' >"$root/pricing/openai.yaml"
states right 2 'models.dev 2026-09-30'
states wrong 3 'BerriAI/litellm 2026-08-21'
states gone 8 'models.dev 2026-09-30'
states past 8 'models.dev 2026-03-01'
states later 5 'litellm 2026-11-20'
states early 8 'vendor page; figures as in models.dev 2026-02-01'

no 'an outvoted price fails' python3 tools/audit "$data" --root "$root"
found=$root/docs/audit.tsv
has() { yes "$1" grep -q "$2" "$found"; }
hasnt() { no "$1" grep -q "$2" "$found"; }
has 'two catalogues outvote ours' \
    '^outvoted	openai	wrong	input_per_1m_tokens	-	3	1	litellm 2026-08-21, models.dev 2026-09-30	'
has 'catalogues of one lineage are one vote' \
    '^differs	openai	alone	input_per_1m_tokens	-	5	4	'
has 'of a lineage the newest counts' \
    '^differs	openai	newer	input_per_1m_tokens	-	4	6	litellm 2026-08-21	'
hasnt 'a file of the morning before a change' 'openai	morning	input'
hasnt 'a rolling name' 'openai	latest	input'
has 'what we lack' '^lacking	openai	right	output_per_1m_tokens	-	-	9	'
hasnt 'nothing is said of what agrees' '^[a-z]*	openai	right	input'
has 'a citation with another figure' \
    '^citation	openai	wrong	.*	BerriAI/litellm 2026-08-21	other'
hasnt 'a citation that is held' '^citation	openai	right'
has 'a file of the day that does not list it' \
    '^citation	openai	gone	.*	models.dev 2026-09-30	absent'
hasnt 'a citation of a file that is not here' '^citation	openai	later'
yes 'is counted by itself' grep -q '^| its file is not here | 1 |' \
    "$root/docs/audit.md"
hasnt 'a day of its past' '^citation	openai	past'
has 'a day of its past with another figure' \
    '^citation	openai	early	.*	models.dev 2026-02-01	other'
has 'an end of life' '^retires	openai	alone	retires	-	2026-10-20'
has 'a price to come' '^scheduled	openai	right	price	-	2027-01-01'
has 'a day of release that is not taken' \
    '^day	openai	alone	released	-	-	2025-12-11	models.dev 2026-09-30 openai/alone	not taken'
has 'names that differ by signs alone' '^spelling	openai	tw-in	.*	tw.in	$'
has 'a month alone' '^day	openai	newer	released	-	-	-	-	a month'
has 'a day after a price that was seen' \
    '^day	openai	wrong	released	-	-	-	-	2026-01-02 is after a price'
has 'the agreement of a source' '^source	-	-	agree	-	2	-	litellm'
is 'sorted' '' "$(tail -n +2 "$found" | LC_ALL=C sort -c 2>&1)"
has 'a list in CNY that a catalogue converted' \
    '^converted	stepfun	step-9	price	-	-	CNY	models.dev	left out'
hasnt 'it has no vote' '^[dlo][a-z-]*	stepfun'
yes 'it is on the page, too' grep -qx \
    '| stepfun | models.dev | 1 | 0 | 0 |' "$root/docs/audit.md"
yes 'a page' grep -q '^## Outvoted: 1' "$root/docs/audit.md"
cp "$found" "$scratch/first"

# Citations are mended where somebody had the figures.
cp -R "$root" "$scratch/mended"
yes 'citations are mended' sh -c "python3 tools/cite '$data' --unchecked \
    --write --root '$scratch/mended' 2>'$scratch/said'"
is 'with the day on which the catalogue had them' \
    '        sources: [models.dev 2026-02-01]' \
    "$(grep -A5 '^  gone:' "$scratch/mended/pricing/openai.yaml" |
       grep sources)"
is 'it was looked at then' '        checked: 2026-02-01' \
    "$(grep -A6 '^  gone:' "$scratch/mended/pricing/openai.yaml" |
       grep checked)"
yes 'what nobody said is listed' grep -q '^left	openai	early' "$scratch/said"
is 'and no price is changed' \
    "$(grep input "$root/pricing/openai.yaml")" \
    "$(grep input "$scratch/mended/pricing/openai.yaml")"

# A reason silences it, and is listed.
cat >"$root/pricing/openai.yaml" <<'EOF'
provider: openai
models:
  wrong:
    pricing_versions:
      - effective_date: 2026-01-01
        confirmed: the vendor's invoice says 3
EOF
yes 'a confirmed one does not' python3 tools/audit "$data" --root "$root"
has 'and is still seen' '^outvoted-confirmed	openai	wrong'
has 'with its reason' "^confirmed	openai	wrong	.*the vendor's invoice"
# No reason makes a price from before the release.
cp "$root/generated/registry/openai.tsv" "$scratch/openai.tsv"
row model openai born - global - - 2026-03-01 - - - - - -
row version openai born 2026-01-01T00:00Z exact 2026-09-30 'vendor page'
no 'a price from before the release fails' \
    python3 tools/audit "$data" --root "$root"
has 'and is listed' '^day	openai	born	price	-	2026-01-01T00:00Z	2026-03-01'
cp "$scratch/openai.tsv" "$root/generated/registry/openai.tsv"
# A rolling name with prices of its own needs a reason.
priced chat-latest 4 'vendor page'
priced omni-1-latest 4 'vendor page'
row name born-latest openai alone alias
no 'a rolling name with its own price fails' \
    python3 tools/audit "$data" --root "$root"
has 'and is listed' '^rolling	openai	omni-1-latest	.*-	$'
has 'one of which we know why' '^rolling	openai	chat-latest	.*ChatGPT'
is 'as are dated ones and other words' '1 1 1 1' "$(
    sed -n '/^## Rolling/,/^Why/s/^| .* | \([0-9]*\) |$/\1/p' \
        "$root/docs/audit.md" | paste -sd' ')"
sed -i '/omni-1-latest/d' "$root/generated/registry/openai.tsv"
yes 'with a reason it does not' python3 tools/audit "$data" --root "$root"
cp "$scratch/openai.tsv" "$root/generated/registry/openai.tsv"
sed -i 's/confirmed:.*/confirmed: one source; not verified/' \
    "$root/pricing/openai.yaml"
no 'what is not verified confirms nothing' \
    python3 tools/audit "$data" --root "$root"

no 'no folder is an error' sh -c "python3 tools/audit 2>'$scratch/said'"
yes 'and says where files are published' grep -q 'npm' "$scratch/said"

done_
