# mreg models and mreg which: what providers serve, and which of it a name means.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$build/mreg
for variable in $(env | sed -n 's/^\(MREG_[A-Z_]*\)=.*/\1/p; s/^\([A-Z_]*_API_KEY\)=.*/\1/p'); do
    unset "$variable"
done
HOME=$scratch XDG_CONFIG_HOME=$scratch/none
export HOME XDG_CONFIG_HOME
cd "$scratch" || exit 1

cat >providers.yaml <<'END'
providers:
  lab:
    base_api_url: http://127.0.0.1:8080/v1
    valid_models:
      vendor/new-model-2026-11-01: new
      gpt-4o: ours
      "odd\tname": odd
      small-thing: claude-3-haiku
    invalid_models: [old]
  openai:
    valid_models: {gpt-4o-2024-08-06: 4o, gpt-4o-mini-2024-07-18: 4o-mini}
  anthropic:
    invalid_models: [claude-2.1]
END
printf 'providers: {mistral: off}\n' >mreg.yaml
say() { status "$1" "$2" "$mreg" which "$3" --providers providers.yaml; }
# means TEXT LINE; invalid TEXT MESSAGE
means() { say "$1" 0 "$1"; is "$1: which" "$2" "$(sed 's/  not in .*//' "$scratch/out")"; }
invalid() { say "$1" 1 "$1"; is "$1: why" "mreg which: $2" "$(head -n 1 "$scratch/err")"; }

four='openai/gpt-4o-2024-08-06 (4o)'
mini='openai/gpt-4o-mini-2024-07-18 (4o-mini)'
new='lab/vendor/new-model-2026-11-01 (new)'
means gpt-4o-2024-08-06 "$four"
means 4o "$four"
means openai/4o "$four"
means openai:4o "$four"
means OpenAI/gpt-4o-2024-08-06 "$four"
means gpt/4o "$four"                    # another spelling of the provider
means 4o-mini "$mini"
means openai/mini "$mini"               # a part
means MINI-2024 "$mini"
means gpt-4o 'lab/gpt-4o (ours)'        # exactly goes before a part
means ours 'lab/gpt-4o (ours)'
means new "$new"
means vendor/new-model-2026-11-01 "$new" # a prefix that is no provider's
means lab:vendor/new-model-2026-11-01 "$new"
means claude-3-haiku 'lab/small-thing (claude-3-haiku)' # one's own words first
means our 'lab/gpt-4o (ours)'           # a part of a short name
means claude-3-opus 'anthropic/claude-3-opus-20240229 (claude-3-opus-20240229)'
invalid nothing-like-it 'Invalid model: nothing-like-it'
invalid openai/ours 'Invalid model for provider openai: ours'
invalid lab:nope 'Invalid model for provider lab: nope'
invalid claude-2.1 'Invalid model: claude-2.1'
invalid mistral/mistral-large 'Invalid model for provider mistral: mistral-large'
says_off=$(sed -n 2p "$scratch/err")
is 'a provider that is off is said to be so' \
    'this provider is off; `mreg config show` says where' "$says_off"
invalid '' 'Invalid model: '
invalid "$(printf 'a\033[31m')" 'Invalid model: a\x1b[31m'
say 'near names' 1 openai/gpt-4o-audio
err 'near names are listed' '^  openai/gpt-4o-audio-preview$'

status 'models' 0 "$mreg" models --providers providers.yaml
is 'models: of all, in their order' 'lab openai anthropic' \
    "$(cut -d/ -f1 "$scratch/out" | uniq | paste -sd' ')"
says 'a model that the registry does not know is listed as such' \
    "$new  not in the registry: no price"
says 'what moves a terminal is written as bytes' 'lab/odd\x09name (odd)'
no 'an invalid model of the registry is not listed' grep -q claude-2.1 \
    "$scratch/out"
status 'models of one' 0 "$mreg" models gpt --providers providers.yaml
is 'models of one: its own' "$four
$mini" "$(cat "$scratch/out")"
status 'models of one that is not configured' 0 "$mreg" models xai \
    --providers providers.yaml
says 'they are the registry'\''s' 'xai/grok-4 (grok-4)'
status 'models of nobody' 1 "$mreg" models opanai --providers providers.yaml
complains 'models of nobody: who is near' "did you mean 'openai'?"
status 'models of all that are on' 0 "$mreg" models --all \
    --providers providers.yaml
no 'one that is off has none' grep -q '^mistral/' "$scratch/out"
yes 'others have theirs' grep -q '^xai/' "$scratch/out"
status 'without configuration' 0 "$mreg" models
yes 'all of the registry are listed' [ "$(wc -l <"$scratch/out")" -gt 2000 ]

status 'as JSON' 0 "$mreg" models lab --json --providers providers.yaml
is 'as JSON: what is not known is null, with near names' 'null array' \
    "$(jq -r '.models[0] | "\(.model) \(.near | type)"' "$scratch/out")"
is 'as JSON: any name' "$(printf 'odd\tname')" \
    "$(jq -r '.models[2].name' "$scratch/out")"
status 'which as JSON' 0 "$mreg" which mini --json --providers providers.yaml
is 'which as JSON' 'part openai gpt-4o-mini-2024-07-18 4o-mini openai' \
    "$(jq -r '"\(.how) \(.provider) \(.name) \(.short) \(.model.provider)"' \
        "$scratch/out")"
status 'which as JSON: none' 1 "$mreg" which openai/no --json \
    --providers providers.yaml
is 'which as JSON: none' 'unknown openai' \
    "$(jq -r '"\(.how) \(.provider)"' "$scratch/out")"

done_
