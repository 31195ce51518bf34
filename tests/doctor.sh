# mreg doctor: what is in order and what is not; keys stay secret.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$build/mreg
unset MREG_REGISTRY MREG_CONFIG MREG_PROVIDERS MREG_CACHE_HOME
unset XDG_CONFIG_HOME XDG_CACHE_HOME
HOME=$scratch/home
export HOME
mkdir -p "$HOME"

# state WHAT EXPECTED: what the doctor thinks of it.
state()
{
    is "$1 is $2" "$2" "$(jq -r --arg what "$1" \
        '.findings[] | select(.what == $what) | .state' "$scratch/out")"
}

status 'a new home' 0 "$mreg" doctor
out 'a new home: the version' "^version  *ok  *mreg $("$mreg" version |
    cut -d' ' -f2)\$"
out 'a new home: the digest' "digest $("$mreg" version --json |
    jq -r .registry.digest)"
no 'a new home: nothing is wrong' grep -q ' wrong ' "$scratch/out"
no 'no line ends with a blank' grep -q ' $' "$scratch/out"

# ---- registries --------------------------------------------------------------

status 'no registry' 1 "$mreg" doctor --registry "$scratch/none" --json
state registry wrong
err 'no registry: why' 'the file cannot be read'
status 'a registry' 0 "$mreg" build -o "$scratch/one.mreg" \
    --base tests/fixtures/base
status 'a registry that is old' 0 "$mreg" doctor \
    --registry "$scratch/one.mreg" --json
state registry look

# ---- the user's --------------------------------------------------------------

secret=sk-this-is-a-secret-0123456789
export OPENAI_API_KEY=$secret
status 'a key' 0 "$mreg" doctor --json
is 'a key: whose' openai "$(jq -r '.findings[] | select(.what == "keys").is' \
    "$scratch/out")"
for format in '' --json --csv; do
    # shellcheck disable=SC2086 -- none or one
    "$mreg" doctor $format >"$scratch/all" 2>&1
    no "the key is not printed, $format" grep -q 'this-is' "$scratch/all"
done
printf 'models: [anthropic:nothing-of-that-name]\n' >"$scratch/mreg.yaml"
status 'a configuration with an error' 1 "$mreg" doctor \
    --config "$scratch/mreg.yaml" --json
state configuration wrong

mkdir "$scratch/cache"
MREG_CACHE_HOME=$scratch/cache
export MREG_CACHE_HOME
status 'a folder of caches' 0 "$mreg" doctor --json
state cache ok
MREG_CACHE_HOME=$scratch/mreg.yaml
status 'a file instead of the folder' 1 "$mreg" doctor --json
state cache wrong
MREG_CACHE_HOME=$scratch/cache
printf '{"format": "mreg-cache-1", "checked": "2026-11-01T00:00Z",
 "why": "the server is out"}' >"$scratch/cache/state.json"
mkdir "$scratch/ours"
printf 'overlays: [ours]\nproviders: {anthropic: off}\nmodels: [%s]\n' \
    anthropic:claude-sonnet-4-5 >"$scratch/mreg.yaml"
status 'a fetch that failed, a model of a provider that is off' 1 "$mreg" \
    doctor --config "$scratch/mreg.yaml" --json
state fetched look
state overlays ok
state 'disabled, but used' wrong
# about WHAT: what the doctor says of it.
about() { jq -r --arg what "$1" '.findings[] | select(.what == $what) | .is' \
    "$scratch/out"; }
is 'which model' anthropic:claude-sonnet-4-5 "$(about 'disabled, but used')"
is 'which overlay' "$scratch/ours" "$(about overlays)"
yes 'why the fetch failed' test "$(about fetched | grep -c 'the server is out')" = 1
sed -i 's/mreg-cache-1/mreg-cache-2/' "$scratch/cache/state.json"
status 'a cache of a newer program' 1 "$mreg" doctor --json
state fetched wrong
: >"$scratch/plain"
status 'a file where the own files go' 1 env XDG_CONFIG_HOME="$scratch/plain/x" \
    "$mreg" doctor --json
state 'own files' wrong
unset MREG_CACHE_HOME

case $(nm "$mreg" 2>/dev/null) in *__asan_init*) sane= ;; *) sane=1 ;; esac
if [ -n "$sane" ] && have faketime; then
    status 'a clock of 2020' 1 env TZ=UTC faketime 2020-01-01 "$mreg" \
        doctor --json
    state clock wrong
    status 'years later' 0 env TZ=UTC faketime 2031-01-01 "$mreg" doctor \
        --json
    state 'compiled in' look
else skip 'other days than today (no faketime, or sanitized)'; fi
status 'doctor of a word' 2 "$mreg" doctor openai

done_
