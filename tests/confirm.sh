# tools/confirm: what it marks, from when, and what it leaves as it is.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

python3 -c 'import yaml' 2>/dev/null || { skip 'no PyYAML'; done_; }
export PYTHONDONTWRITEBYTECODE=1
tool=$PWD/tools/confirm generator=$build/mreg-generate
data=$scratch/data
mkdir -p "$scratch/work" "$data" && cd "$scratch/work" || exit 1

file definitions/providers.yaml <<'END'
flavours: {openai: [cache_read_in_input]}
providers: {openai: {name: OpenAI, flavour: openai}}
END
echo 'provider: openai
models:' | file pricing/openai.yaml
# priced MODEL INPUT SOURCE [LINE...]: from 2026-01-01, checked in February.
priced()
{
    name=$1 input=$2 said=$3
    shift 3
    printf 'model_id: %s\ncapabilities: [text_input, text_output]\n' "$name" |
        file "definitions/openai/$name.yaml"
    cat <<END
  $name:
    pricing_versions:
      # A comment of $name.
      - effective_date: 2026-01-01   # and one behind
        input_per_1m_tokens: $input
        output_per_1m_tokens: 9.00
        source: $said
END
    for line; do printf '        %s\n' "$line"; done
    echo '        checked: 2026-02-01'
} >>pricing/openai.yaml

priced differs 2 'a page of 2026'
priced lacks 2 'a page of 2026'
priced later 2 'a page of 2026'
priced newer 2 'a page of 2026' 'sources: [simonw 2026-01-05, pi-ai 2026-01-01]'
priced old 2 'a page of 2026'
priced partly 2 'a page of 2026'
priced right 2 'a page of 2026'
priced same 2 'models.dev 2026-09-30'
priced serves 2 'a page of 2026'
cat >>pricing/openai.yaml <<'END'
  zero:
    pricing_versions:
      - effective_date: 2026-01-01
        input_per_1m_tokens: 1.00
        output_per_1m_tokens: 9.00
        source: a page of 2026
        checked: 2026-02-01
      - effective_date: 2026-11-20
        input_per_1m_tokens: 2.00
        output_per_1m_tokens: 9.00
        source: a page of 2026
        checked: 2026-11-20
        confirmed: it doubled, the page says
END
printf 'model_id: zero\naliases: [null-1]\ncapabilities: [text_input]\n' \
    >definitions/openai/zero.yaml

cat >"$data/models_dev_2026-09-30.json" <<'END'
{"openai": {"models": {
  "right": {"cost": {"input": 2, "output": 9}},
  "same": {"cost": {"input": 2, "output": 9}},
  "serves": {"cost": {"input": 2, "output": 9}, "experimental": {"modes": {
    "fast": {"cost": {"input": 4, "output": 18}, "provider": {"body": {
      "service_tier": "priority"}}}}}},
  "lacks": {"cost": {"input": 2, "output": 9, "cache_read": 0.2}},
  "partly": {"cost": {"input": 2}},
  "newer": {"cost": {"input": 3, "output": 9}},
  "old": {"cost": {"input": 2, "output": 9}},
  "differs": {"cost": {"input": 2, "output": 9}},
  "zero": {"cost": {"input": 1, "output": 9}}}}}
END
cat >"$data/pi_models_2026-11-20.json" <<'END'
{"models": [
 {"provider": "openai", "id": "right", "type": "chat",
  "cost": {"input": 2, "output": 9}},
 {"provider": "openai", "id": "newer", "type": "chat",
  "cost": {"input": 2, "output": 9}},
 {"provider": "openai", "id": "later", "type": "chat",
  "cost": {"input": 2, "output": 9}},
 {"provider": "openai", "id": "null-1", "type": "chat",
  "cost": {"input": 2, "output": 9}}]}
END
cat >"$data/litellm_model_prices_2026-11-19.json" <<'END'
{"differs": {"litellm_provider": "openai", "input_cost_per_token": 2e-06,
  "output_cost_per_token": 8e-06},
 "zero": {"litellm_provider": "openai", "input_cost_per_token": 1e-06,
  "output_cost_per_token": 9e-06}}
END
cat >"$data/genai_prices_2026-08-01.json" <<'END'
[{"id": "openai", "models": [{"id": "old",
  "prices": {"input_mtok": 3, "output_mtok": 9}}]}]
END

"$generator" --out generated >"$scratch/gen" 2>&1 || cat "$scratch/gen"
cp -R definitions pricing generated "$scratch" || exit 1
confirm() { python3 "$tool" "$data" --root . --generator "$generator" "$@"; }
# said MODEL: the marks of its newest price.
said()
{
    awk -v want="  $1:" '/^  [a-z]/ { inside = $0 == want }
        inside && /sources:|checked:|^  *[a-z.-]* 2026-..-..\]?,?$/' \
        pricing/openai.yaml | tail -n "${2:-2}" | sed 's/^ *//' | tr '\n' '|'
}

status 'without --write' 0 confirm
yes 'it prints the change' grep -q '^+ *sources: \[pi-ai' "$scratch/out"
yes 'and changes nothing' cmp "$scratch/pricing/openai.yaml" \
    pricing/openai.yaml
status 'with it' 0 confirm --write
is 'two agree' 'sources: [pi-ai 2026-11-20, models.dev 2026-09-30]|checked: 2026-11-20|' \
    "$(said right)"
is 'what the source says is not said twice' 'checked: 2026-09-30|' \
    "$(said same)"
is 'one that differs leaves all as it is' 'checked: 2026-02-01|' \
    "$(said differs)"
yes 'and is listed' grep -q \
    'differs	openai/differs: output_per_1m_tokens 9 but litellm 2026-11-19 says 8' \
    "$scratch/err"
is 'a figure that we lack is not agreed on' 'checked: 2026-02-01|' \
    "$(said lacks)"
is 'a service that we lack is another question' \
    'sources: [models.dev 2026-09-30]|checked: 2026-09-30|' "$(said serves)"
is 'half a price does not agree' 'checked: 2026-02-01|' "$(said partly)"
is 'of one lineage the newest counts, others are kept' \
    'sources: [pi-ai 2026-11-20, simonw 2026-01-05]|checked: 2026-11-20|' \
    "$(said newer)"
is 'an old file neither forbids nor agrees' \
    'sources: [models.dev 2026-09-30]|checked: 2026-09-30|' "$(said old)"
is 'a file from before the version says nothing; an alias does' \
    'checked: 2026-02-01|sources: [pi-ai 2026-11-20]|checked: 2026-11-20|' \
    "$(said zero 3)"
diff "$scratch/pricing/openai.yaml" pricing/openai.yaml >"$scratch/diff"
is 'nothing but marks changes' '' \
    "$(grep '^[<>]' "$scratch/diff" | grep -vE ' (checked|sources): ')"
yes 'the generator reads it' "$generator" --out generated
cp pricing/openai.yaml "$scratch/first"
status 'once more' 0 confirm --write
yes 'changes nothing' cmp "$scratch/first" pricing/openai.yaml

cp "$scratch/pricing/openai.yaml" pricing && cp -R "$scratch/generated" .
status 'as of an earlier day' 0 confirm --write --checked 2026-10-01
is 'later files are not looked at' 'checked: 2026-02-01|' "$(said later)"
is 'those of before are' 'sources: [models.dev 2026-09-30]|checked: 2026-09-30|' \
    "$(said right)"
status 'before any file' 1 confirm --checked 2026-01-01
cp "$scratch/pricing/openai.yaml" pricing && cp -R "$scratch/generated" .
status 'another provider' 0 confirm --write --provider anthropic
is 'is nothing to do' '' "$(cat "$scratch/out")"

# A price that a hand has changed since the registry was made.
cp "$scratch/pricing/openai.yaml" pricing && cp -R "$scratch/generated" .
sed 's/: 9\.00/: 8.00/' pricing/openai.yaml >"$scratch/hand" &&
    cp "$scratch/hand" pricing/openai.yaml
status 'a registry that is not of these files' 1 confirm --write
yes 'is said' grep -q 'make regen' "$scratch/err"
yes 'and nothing is written' cmp "$scratch/hand" pricing/openai.yaml

done_
