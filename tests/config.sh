# The configuration: which files are found, which layer wins, what is an error,
# and that no key is ever printed.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$build/mreg
for variable in $(env | sed -n 's/^\(MREG_[A-Z_]*\)=.*/\1/p; s/^\([A-Z_]*_API_KEY\)=.*/\1/p'); do
    unset "$variable"
done
HOME=$scratch/home
XDG_CONFIG_HOME=$HOME/.config
export HOME XDG_CONFIG_HOME
unset XDG_CACHE_HOME
mkdir -p "$HOME/.config/mreg" "$scratch/here"
cd "$scratch/here" || exit 1

# member EXPRESSION: a value of the JSON that was printed.
member()
{
    python3 -c 'import json, sys
d = json.load(open(sys.argv[1]))
print(eval(sys.argv[2]))' "$scratch/out" "$1" 2>&1
}

# ---- which file --------------------------------------------------------------

status 'no file at all' 0 "$mreg" config show --json
is 'no file at all: none is named' None "$(member 'd["config"]')"
is 'no file at all: the registry says' built_in \
    "$(member 'd["settings"]["fresh"]["from"]["layer"]')"
is 'the cache is below the home' "$HOME/.cache/mreg" \
    "$(member 'd["settings"]["cache.folder"]["value"]')"

for place in "$HOME/.config/mreg/mreg.yaml" mreg.yaml variable.yaml \
    option.yaml; do
    echo "cache: {ttl: $(echo "$place" | wc -c)}" >"$place"
done
ttl() { member 'd["settings"]["cache.ttl"]["value"]'; }
status 'an option' 0 env MREG_CONFIG=variable.yaml "$mreg" config show --json \
    --config option.yaml
is 'an option goes before a variable' option.yaml "$(member 'd["config"]')"
is 'and its file is read' 12 "$(ttl)"
status 'a variable' 0 env MREG_CONFIG=variable.yaml "$mreg" config show --json
is 'a variable goes before this folder' variable.yaml "$(member 'd["config"]')"
status 'this folder' 0 "$mreg" config show --json
is 'this folder goes before the home' mreg.yaml "$(member 'd["config"]')"
rm mreg.yaml
status 'the home' 0 "$mreg" config show --json
is 'the home is last' "$HOME/.config/mreg/mreg.yaml" "$(member 'd["config"]')"
rm "$HOME/.config/mreg/mreg.yaml"
status 'a file that is not there' 3 "$mreg" config show --config none.yaml
complains 'a file that is not there: which' 'none.yaml: error: cannot read'

# ---- layers ------------------------------------------------------------------

cat >mreg.yaml <<'END'
providers: {anthropic: off, others: on}
models: ["openai:gpt-4o", "openai:four", "mine:new-one"]
cache: {ttl: 60}
defaults: {service: batch}
END
cat >"$HOME/.config/mreg/providers.yaml" <<'END'
providers:
  openai:
    name: Our OpenAI
    api_key: sk-in-the-file
    valid_models: {gpt-4o-2024-08-06: four}
    mine: [1, 2]
  mine:
    base_api_url: https://models.example/v1
    api_key: ${MINE_KEY}
    valid_models: {new-one: }
END
chmod 600 "$HOME/.config/mreg/providers.yaml"
status 'layers' 0 env MREG_CACHE_TTL=7 "$mreg" config show --json
is 'the environment goes before mreg.yaml' '7 environment' "$(member \
    '"%s %s" % (d["settings"]["cache.ttl"]["value"],
     d["settings"]["cache.ttl"]["from"]["layer"])')"
is 'mreg.yaml goes before the registry' 'off config_file 1' "$(member \
    '[p for p in d["providers"] if p["id"] == "anthropic"][0]["on"]' |
    python3 -c 'import ast, sys
v = ast.literal_eval(sys.stdin.read())
print(v["value"], v["from"]["layer"], v["from"]["line"])')"
first='d["providers"][0]'
is 'providers.yaml comes first, in its order' 'openai mine' \
    "$(member '"%s %s" % (d["providers"][0]["id"], d["providers"][1]["id"])')"
is 'providers.yaml goes before the registry' 'Our OpenAI' \
    "$(member "$first[\"name\"][\"value\"]")"
is 'and the registry fills in the rest' https://api.openai.com/v1 \
    "$(member "$first[\"base_url\"][\"value\"]")"
is 'a key of the file' 'True providers_file 4' "$(member \
    "'%s %s %s' % ($first['key']['present'],
     $first['key']['from']['layer'], $first['key']['from']['line'])")"
is 'a key that nobody has' False "$(member \
    'd["providers"][1]["key"]["present"]')"
is 'a short name means its model' gpt-4o-2024-08-06 \
    "$(member 'd["models"][1]["model"]')"
is 'what only providers.yaml has is not known, and has no price' \
    'False None None' "$(member '"%s %s %s" % (d["models"][2]["known"],
     d["models"][2]["input"]["usd"], d["models"][2]["context_in"])')"
"$mreg" cost gpt-4o --in 1000000 --service batch --json >"$scratch/cost"
is 'prices are the registry'\''s, by the terms of the defaults' \
    "$(jq -r .cost_usd "$scratch/cost")" "$(member 'd["models"][0]["input"]["usd"]')"

status 'a key of the environment' 0 env OPENAI_API_KEY=sk-in-a-variable \
    MINE_KEY=sk-by-its-name "$mreg" config show --json
is 'the environment goes before the file' 'environment OPENAI_API_KEY' \
    "$(member "'%s %s' % ($first['key']['from']['layer'],
     $first['key']['from']['variable'])")"
is 'a key by the name of a variable' 'True MINE_KEY' "$(member \
    '"%s %s" % (d["providers"][1]["key"]["present"],
     d["providers"][1]["key"]["from"]["variable"])')"

# ---- the file of a folder ------------------------------------------------------

mkdir strange && cd strange || exit 1
echo 'cache: {folder: near}
openrouter: {url: "https://elsewhere.example/"}' >mreg.yaml
status 'a file that lies here' 0 "$mreg" config show --json
is 'a file that lies here does not say where prices come from' \
    "$HOME/.cache/mreg built_in" "$(member \
    '"%s %s" % (d["settings"]["cache.folder"]["value"],
     d["settings"]["openrouter.url"]["from"]["layer"])')"
is 'and is said not to' 2 "$(grep -c 'warning: .*M808' "$scratch/err")"
status 'a file that is named' 0 "$mreg" config show --json --config ./mreg.yaml
is 'a file that is named does' './near https://elsewhere.example/' "$(member \
    '"%s %s" % (d["settings"]["cache.folder"]["value"],
     d["settings"]["openrouter.url"]["value"])')"
cd .. || exit 1

# ---- keys --------------------------------------------------------------------

for format in '' --json --all; do
    env OPENAI_API_KEY=sk-in-a-variable MINE_KEY=sk-by-its-name \
        "$mreg" config show $format >>"$scratch/all" 2>&1
    "$mreg" config show $format >>"$scratch/all" 2>&1
done
cp "$HOME/.config/mreg/providers.yaml" open.yaml
sed -i 's/name: Our/api_key: sk-twice\n    name: Our/; s/valid_m.*four}/valid_models: [/' \
    open.yaml
chmod 600 open.yaml
status 'a file that is damaged' 3 "$mreg" config show --providers open.yaml
cat "$scratch/err" >>"$scratch/all"
cp "$HOME/.config/mreg/providers.yaml" open.yaml
for mode in 640 604 660 622; do
    chmod $mode open.yaml
    status "a file of mode $mode" 3 "$mreg" config show --providers open.yaml
    complains "a file of mode $mode: what is wrong" \
        "others can read it, mode $mode; \`chmod 600 open.yaml\`"
    cat "$scratch/err" >>"$scratch/all"
done
sed -i 's/sk-in-the-file/${OPENAI_API_KEY}/' open.yaml
status 'a file without a key may be read' 0 "$mreg" config show \
    --providers open.yaml
yes 'there is something to search' [ "$(wc -c <"$scratch/all")" -gt 5000 ]
is 'no key is printed' '' "$(grep -n 'sk-' "$scratch/all")"

# ---- the terminal ------------------------------------------------------------

printf 'models: ["openai:a\\e[31mb"]\n' >bad.yaml
status 'an escape in a name' 3 "$mreg" config show --config bad.yaml
printf 'tier: "x\xe2\x80\xaey"\n' >bad.yaml
status 'a turn of direction in a name' 3 "$mreg" config show --config bad.yaml
cat "$scratch/err" >>"$scratch/all"
no 'nothing that moves a terminal is printed' \
    grep -q "$(printf '[\033\342\200\256]')" "$scratch/all"

# ---- docs/configuration.md ---------------------------------------------------

mkdir -p own-config
for file in mreg providers; do
    awk -v name="# own-config/$file.yaml" '$0 == name { inside = 1 }
        /^```/ { inside = 0 } inside' "$root/docs/configuration.md" \
        >own-config/$file.yaml
    yes "the page shows $file.yaml" [ -s own-config/$file.yaml ]
done
status 'what the page shows' 0 env OPENAI_API_KEY=sk-x "$mreg" config show \
    --json --config own-config/mreg.yaml --providers own-config/providers.yaml
is 'what the page shows: no warning' '' "$(cat "$scratch/err")"
is 'what the page shows: who is on' 'anthropic openai' "$(member \
    '" ".join(sorted(p["id"] for p in d["providers"]
                     if p["on"]["value"] == "on"))')"
for key in $(sed -n 's/^    X([A-Z]*, "\([a-z.]*\)".*/\1/p' \
    "$root/host/config/config.h") providers models tiers overlays; do
    yes "the page explains $key" grep -q "^|.*\`$key\`" \
        "$root/docs/configuration.md"
done

done_
