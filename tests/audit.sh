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
priced later 5 'litellm 2026-11-20'
priced morning 1 'vendor page'
row version openai morning 2026-08-21T00:00Z exact 2026-09-30 'vendor page'
row rate openai morning 2026-08-21T00:00Z standard input known 7 '1M tokens'
priced newer 4 'vendor page'
priced latest 4 'vendor page'
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
  "alias": {"cost": {"input": 1}}, "alone": {"cost": {"input": 4}},
  "newer": {"cost": {"input": 4}}, "latest": {"cost": {"input": 9}}}}}
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
has 'a citation with another figure' '^citation	openai	wrong	.*	litellm	other'
hasnt 'a citation of a file that is not here' '^citation	openai	later'
yes 'is counted by itself' grep -q '^| its file is not here | 1 |' \
    "$root/docs/audit.md"
hasnt 'a citation that is held' '^citation	openai	right'
has 'an end of life' '^retires	openai	alone	retires	-	2026-10-20'
has 'a price to come' '^scheduled	openai	right	price	-	2027-01-01'
has 'the agreement of a source' '^source	-	-	agree	-	2	-	litellm'
is 'sorted' '' "$(tail -n +2 "$found" | LC_ALL=C sort -c 2>&1)"
yes 'a page' grep -q '^## Outvoted: 1' "$root/docs/audit.md"
cp "$found" "$scratch/first"

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
sed -i 's/confirmed:.*/confirmed: one source; not verified/' \
    "$root/pricing/openai.yaml"
no 'what is not verified confirms nothing' \
    python3 tools/audit "$data" --root "$root"

no 'no folder is an error' sh -c "python3 tools/audit 2>'$scratch/said'"
yes 'and says where files are published' grep -q 'npm' "$scratch/said"

done_
