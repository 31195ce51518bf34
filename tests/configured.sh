# mreg.yaml acts: each of its keys in each command that it is about. A row of
# the table is a key, a command, and what is expected of it: its exit status
# and words that are in what it prints, or (behind a !) are not, or (behind !^)
# begin none of its lines.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$build/mreg
for variable in $(env | sed -n 's/^\(MREG_[A-Z_]*\)=.*/\1/p; s/^\([A-Z_]*_API_KEY\)=.*/\1/p'); do
    unset "$variable"
done
HOME=$scratch/home
export HOME
unset XDG_CONFIG_HOME XDG_CACHE_HOME
MREG_CACHE_HOME=/nonexistent
export MREG_CACHE_HOME
mkdir -p "$HOME/.config/mreg"
cd "$scratch" || exit 1

cat >off.yaml <<'EOT'

providers: {anthropic: off}
EOT
cat >others.yaml <<'EOT'
providers: {openai: on, others: off}
EOT
cat >own.yaml <<'EOT'
tier: small
tiers:
  small: ["openai:gpt-4o", "openai:gpt-4o-mini"]
  large: ["openai:o3"]
EOT
cat >tier.yaml <<'EOT'
tier: free
EOT
cat >defaults.yaml <<'EOT'
defaults: {model: "openai:gpt-4o", service: batch, geo: global}
EOT
cat >account.yaml <<'EOT'
defaults: {account: list, model: "openai:gpt-4o"}
EOT
cat >wrong.yaml <<'EOT'
models: ["openai:gpt-4p"]
EOT
cat >used.yaml <<'EOT'
providers: {anthropic: off}
models: ["anthropic:claude-sonnet-4-5"]
EOT
why='the provider anthropic is off (off.yaml:2); write `anthropic: on`'
not='the tier small may not use it (own.yaml:1)'

while IFS='|' read -r file want words command; do
    case $file in ''|'#'*) continue ;; esac
    # shellcheck disable=SC2086 -- words
    MREG_CONFIG=$file.yaml "$mreg" $command >out 2>err </dev/null
    is "$file: $command: exit status" "$want" $?
    cat out err >both
    case $words in
        !^*) no "$file: $command" grep -q -- "${words#!}" both ;;
        !*) no "$file: $command" grep -qF -- "${words#!}" both ;;
        *) yes "$file: $command" grep -qF -- "$words" both ;;
    esac
done <<END_OF_TABLE
# providers: who is off is refused, with file, line and cure
off|1|$why|cost claude-sonnet-4-5 --in 5
off|0|total|cost gpt-4o --in 5
off|1|claude-sonnet-4-5	-	-	disabled|resolve claude-sonnet-4-5
off|1|$why|resolve claude-sonnet-4-5
off|1|"how":"disabled"|resolve claude-sonnet-4-5 --json
off|1|mreg.yaml alone|list --provider anthropic
off|0|!^anthropic/claude|list --maker anthropic --top 0
off|0|off.yaml leaves out|list --top 5
off|0|!^anthropic/claude|find sonnet --top 0
off|0|!^anthropic/claude|select --need text_output --in 5 --out 5 --top 0
off|1|mreg.yaml turns its provider off|select --why claude-sonnet-4-5
off|1|mreg.yaml turns its provider off|check claude-sonnet-4-5 --in 5
off|1|$why|check claude-sonnet-4-5 --in 5
off|1|"disabled"|check claude-sonnet-4-5 --in 5 --json
off|1|$why|compare gpt-4o claude-sonnet-4-5
off|0|!^anthropic/claude|models --all
off|1|Invalid model|which anthropic/claude-sonnet-4-5
off|0|off.yaml|config show
others|1|(others.yaml)|cost claude-sonnet-4-5 --in 5
others|0|!azure/|list --maker openai --top 0
others|0|total|cost gpt-4o --in 5
# tier: what it may not use is refused; an option goes before it
own|1|$not|cost o3 --in 5
own|0|total|cost gpt-4o --in 5
own|1|o3	-	-	not_allowed|resolve o3
own|0|!openai/o3|list --top 0
own|0|openai/gpt-4o-mini|list --top 0
own|0|openai/o3|list --tier large
own|0|!openai/gpt-4o|list --tier large
own|0|gemini|list --tier free --top 0
own|2|no such tier|list --tier larg
own|1|no model passes|find o3
own|0|!openai/o3|select --in 5 --out 5 --top 0
own|1|the tier of mreg.yaml may not use it|check o3 --in 5
own|0|yes|check o3 --in 5 --tier large
own|1|$not|compare gpt-4o o3
own|0|!openai/o3|models --all
own|1|Invalid model|which o3
tier|1|the tier free may not use it (tier.yaml:1)|cost claude-opus-5-5 --in 5
tier|0|!claude-opus|list --top 0
tier|0|!claude-opus|models --all
# defaults: what no option says
defaults|0|1.25|cost --in 1000000
defaults|0|batch|cost gpt-4o --in 1000000
defaults|0|2.5|cost gpt-4o --in 1000000 --service standard --geo global
defaults|0|openai/gpt-4o|show
defaults|0|openai/gpt-4o|check --in 5
defaults|0|"service":"batch"|history --no-plot --json
defaults|0|openai/gpt-4o|tokens
defaults|0|batch|config show
account|0|openai/gpt-4o|show
account|0|2.5|cost --in 1000000
account|0|openai/gpt-4o|list --maker openai --top 0
# an error in the file is one of each command that it is about
wrong|3|wrong.yaml:1:10: error|cost gpt-4o --in 5
wrong|3|wrong.yaml:1:10: error|resolve gpt-4o
wrong|3|wrong.yaml:1:10: error|list
wrong|3|wrong.yaml:1:10: error|find gpt
wrong|3|wrong.yaml:1:10: error|select --in 5
wrong|3|wrong.yaml:1:10: error|check gpt-4o --in 5
wrong|3|wrong.yaml:1:10: error|compare gpt-4o o3
wrong|3|wrong.yaml:1:10: error|show gpt-4o
wrong|3|wrong.yaml:1:10: error|history gpt-4o
wrong|3|wrong.yaml:1:10: error|tokens gpt-4o
wrong|3|wrong.yaml:1:10: error|models
wrong|3|wrong.yaml:1:10: error|which gpt-4o
used|3|M801|cost gpt-4o --in 5
used|1|anthropic:claude-sonnet-4-5|doctor
used|1|disabled, but used|doctor
# and none of those that look at files alone
wrong|0|mreg|version
wrong|0|text_output|caps
wrong|0|openai|complete openai/gpt-4
END_OF_TABLE

# ---- options go before the environment, and that before the usual places -----

cp off.yaml "$HOME/.config/mreg/mreg.yaml"
status 'the usual place' 1 "$mreg" cost claude-sonnet-4-5 --in 5
echo "fresh: never" >empty.yaml
status 'the environment' 0 env MREG_CONFIG=empty.yaml "$mreg" cost \
    claude-sonnet-4-5 --in 5
status 'an option' 1 env MREG_CONFIG=empty.yaml "$mreg" cost \
    claude-sonnet-4-5 --in 5 --config off.yaml
status 'no file at all' 0 env MREG_CONFIG=off.yaml "$mreg" cost \
    claude-sonnet-4-5 --in 5 --config ''
status 'what was used is priced all the same' 0 sh -c "echo '{\"model\":
\"claude-sonnet-4-5\", \"usage\": {\"input_tokens\": 5}}' | tr -d '\n' |
    '$mreg' cost --batch-file -"

# ---- every answer says who answers, and how old that is ------------------------

echo "fresh: never" >"$HOME/.config/mreg/mreg.yaml"
while read -r command; do
    # shellcheck disable=SC2086 -- words
    "$mreg" $command --json >out 2>err </dev/null
    is "$command --json: its source and age" 'true' "$(jq -r \
        '.registry | .source == "built-in" and (.age_hours | type) == "number"
         and (.digest | length) == 16' out)"
done <<'END_OF_LIST'
show gpt-4o
cost gpt-4o --in 5
resolve gpt-4o
list --top 3
find gpt-4o
select --in 5 --out 5
select --why gpt-4o --in 5 --out 5
compare gpt-4o o3
check gpt-4o --in 5
history gpt-4o
tokens gpt-4o
providers
caps
tiers
models openai
which gpt-4o
doctor
config show
version
END_OF_LIST

done_
