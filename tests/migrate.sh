# mreg config migrate: both older forms, what is left out, what is never said.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$build/mreg
for variable in $(env | sed -n 's/^\(MREG_[A-Z_]*\)=.*/\1/p; s/^\([A-Z_]*_API_KEY\)=.*/\1/p'); do
    unset "$variable"
done
HOME=$scratch/home XDG_CONFIG_HOME=$scratch/home/.config
export HOME XDG_CONFIG_HOME
cd "$scratch" || exit 1

# yaml FILE EXPRESSION: of the file d, as any reader of YAML sees it.
yaml()
{
    python3 -c 'import sys, yaml
d = yaml.safe_load(open(sys.argv[1]))
print(eval(sys.argv[2]))' "$1" "$2" 2>&1
}

# ---- providers that are enabled ----------------------------------------------

cat >old.json <<'END'
{
  "providers": {
    "openai": {"enabled": true, "default_model": "gpt-4", "llm_models": [
      "openai:gpt-4o",
      {"name": "openai:gpt-4o-mini", "cost_input": 0.15, "enabled": true},
      {"name": "openai:gpt-3.5-turbo", "enabled": false}]},
    "claude": {"enabled": true, "default_model": "claude-3-opus"},
    "mistral": {"enabled": false, "default_model": "mistral-large-latest"},
    "nobody": {"enabled": true, "default_model": "m"}
  },
  "bridge": {"default_provider": "openai", "default_model": "gpt-4",
             "secondary_provider": "anthropic",
             "secondary_model": "claude-3-haiku"},
  "test_settings": {"output_dir": "x"},
  "py_models": {
    "ads": {"enabled": true, "llm_models": ["openai:gpt-4o", "openai:what",
            "mistral:mistral-large-latest", "xai:grok-4"]},
    "off": {"enabled": false, "llm_models": ["openai:disabled-model"]}
  }
}
END
status 'the first form' 0 "$mreg" config migrate old.json --out one
is 'the first form: who is on' \
    "{'openai': True, 'anthropic': True, 'mistral': False, 'others': False}" \
    "$(yaml one/mreg.yaml 'd["providers"]')"
is 'the first form: models, each once' \
    'openai:gpt-4 openai:gpt-4o openai:gpt-4o-mini anthropic:claude-3-opus anthropic:claude-3-haiku' \
    "$(yaml one/mreg.yaml '" ".join(d["models"])')"
is 'the first form: the default' openai:gpt-4 \
    "$(yaml one/mreg.yaml 'd["defaults"]["model"]')"
no 'the first form: no price is taken' grep -q '0\.15' one/mreg.yaml
no 'the first form: the registry has the addresses' test -e one/providers.yaml
for left in "the registry does not know the provider 'nobody' of line 9" \
    "'openai:what' of line 16 means no model" \
    "'mistral:mistral-large-latest' of line 17: this provider is off" \
    "'xai:grok-4' of line 17: the provider is not among" \
    "'test_settings' of line 14 has no counterpart"; do
    says "the first form: what is left out: $left" "left out: $left"
done
is 'the first form: no more is' 5 "$(grep -c '^left out' out)"
status 'the first form: it is in order' 0 "$mreg" config show \
    --config one/mreg.yaml

# ---- models with addresses ---------------------------------------------------

cat >models.json <<'END'
{"models": {
  "gpt5-pro": {"display_name": "GPT-5 Pro", "model": "gpt-5-pro",
    "base_url": "https://api.openai.com/v1/", "api_key": "${OPENAI_API_KEY}",
    "allowed_tiers": ["pro"]},
  "deepseek": {"model": "deepseek-chat", "base_url": "https://api.deepseek.com",
    "api_key": "sk-written-out", "allowed_tiers": ["free", "pro"]},
  "kimi": {"model": "kimi-k2-0905-preview",
    "base_url": "https://api.moonshot.ai/v1", "api_key": "${KIMI_KEY:-none}"},
  "ours": {"model": "ours-7b", "base_url": "https://llm.example/v1",
    "api_key": "${OWN_KEY}", "allowed_tiers": ["free"]},
  "second": {"model": "gpt-5", "base_url": "https://api.openai.com/v1",
    "api_key": "${SECOND_KEY}"},
  "by-name": {"model": "grok-4", "provider": "xai"},
  "lost": {"model": "x"}},
 "default_model": "deepseek",
 "provider_configs": {"xai": {"api_key": "${GROK}", "timeout": 3}},
 "retries": 2}
END
status 'the second form' 0 "$mreg" config migrate models.json --out two
says 'the second form: what was written' \
    'two/mreg.yaml is written: 6 providers, 6 models, 2 tiers'
is 'the second form: tiers' \
    "{'pro': ['openai:gpt-5-pro', 'deepseek:deepseek-chat'], 'free': ['deepseek:deepseek-chat', 'llm-example:ours-7b']}" \
    "$(yaml two/mreg.yaml 'd["tiers"]')"
is 'the second form: the default' deepseek:deepseek-chat \
    "$(yaml two/mreg.yaml 'd["defaults"]["model"]')"
is 'the second form: keys stay names' \
    '${KIMI_KEY} ${OWN_KEY} ${SECOND_KEY} ${GROK} sk-written-out None' \
    "$(yaml two/providers.yaml '"%s %s %s %s %s %s" % tuple(
        d["providers"][p].get("api_key") for p in ("moonshotai", "llm-example",
        "openai-2", "xai", "deepseek", "openai"))')"
is 'the second form: addresses the registry has not' \
    'https://llm.example/v1 None' "$(yaml two/providers.yaml \
    '"%s %s" % (d["providers"]["llm-example"]["base_api_url"],
        d["providers"]["openai"].get("base_api_url"))')"
is 'the second form: ids become short names' "{'gpt-5-pro': 'gpt5-pro'}" \
    "$(yaml two/providers.yaml 'd["providers"]["openai"]["valid_models"]')"
is 'the second form: the keys are their owner'\''s' 600 \
    "$(stat -c %a two/providers.yaml)"
is 'the second form: what is left out' 3 "$(grep -c '^left out' out)"
says 'the second form: a model from nowhere' \
    'left out: the model of line 14 says not where it is'
no 'the second form: no key is said' grep -q sk- out err
status 'an old id means its model' 0 "$mreg" which kimi \
    --config two/mreg.yaml --providers two/providers.yaml
says 'an old id means its model: which' 'moonshotai/kimi-k2-0905-preview (kimi)'
status 'the variable that the file names' 0 env KIMI_KEY=a MOONSHOT_API_KEY=b \
    "$mreg" config show --json --config two/mreg.yaml \
    --providers two/providers.yaml
is 'the variable that the file names goes first' KIMI_KEY "$(jq -r \
    '.providers[] | select(.id == "moonshotai") | .key.from.variable' out)"

sed 's/"gpt5-pro": {/{"id": "gpt5-pro", /; s/"deepseek": {/{"id": "deepseek", /
    s/"[a-z-]*": {"model/{"model/; s/{"models": {/{"models": [/; s/"x"}},/"x"}],/' \
    models.json >list.json
status 'a list of models' 0 "$mreg" config migrate list.json --out three --json
is 'a list of models: as many' '6 2' "$(jq -r '"\(.models) \(.tiers)"' out)"

# ---- where, and what cannot be ------------------------------------------------

status 'the usual folder' 0 "$mreg" config migrate models.json
yes 'the usual folder has both' test -e home/.config/mreg/mreg.yaml -a \
    -e home/.config/mreg/providers.yaml
cp home/.config/mreg/mreg.yaml before
status 'a second time' 3 "$mreg" config migrate old.json
complains 'a second time: why' 'mreg.yaml is there already; move it away'
yes 'a second time: nothing is replaced' cmp before home/.config/mreg/mreg.yaml
echo '{"models": 7}' >bad.json
echo '{"model": []}' >other.json
echo '{"models": {"a": "sk-x"}}' >text.json
echo '{"providers": {"openai": {"api_key": "sk-cut' >cut.json
for file in bad other text cut; do
    status "$file.json" 3 "$mreg" config migrate $file.json --out $file
    no "$file.json: no key is said" grep -q sk- err
done
status 'no file' 2 "$mreg" config migrate

done_
