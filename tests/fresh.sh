# `fresh: auto`: what is stale answers at once, and is refreshed behind; one
# refresh at a time, at most one in the time to live, over all processes.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
# By a name of its own, by which processes are found that go on behind.
mreg=$scratch/mreg-behind
ln -s "$build/mreg" "$mreg"
[ -d /proc/self ] || { skip 'refreshing: no /proc'; done_; }
[ -e "$BUILD/has/CURL.yes" ] || { skip 'refreshing: no libcurl'; done_; }
for need in python3 gperf; do
    have $need || { skip "refreshing: no $need"; done_; }
done
data=$scratch/answer.json
cp pricing/openrouter.json "$data"
. tests/net/serve.sh
HOME=$scratch/home
MREG_CACHE_HOME=$scratch/cache
MREG_OPENROUTER_URL=$http/api/v1/models
MREG_FRESH=auto
export HOME MREG_CACHE_HOME MREG_OPENROUTER_URL MREG_FRESH
unset MREG_CONFIG MREG_REGISTRY MREG_CACHE_TTL XDG_CONFIG_HOME
unset OPENROUTER_API_KEY MREG_OPENROUTER_KEY
mkdir -p "$HOME"
state=$MREG_CACHE_HOME/state.json

asked() { grep -c "$1" "$log"; }
# stale: as if the last look had been long ago.
stale() { sed -i -E 's/"(checked|tried)": "20/"\1": "19/' "$state"; }
# until_done WHAT: waits until all that was started has ended; then a refresh
# has written when it tried.
until_done()
{
    tries=0
    while grep -qsa "^$scratch/[m]reg-behind" /proc/[0-9]*/cmdline &&
        [ $tries -lt 900 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    yes "$1" grep -q '"tried": "20' "$state"
}
source() { "$mreg" version --json | jq -r .registry.source; }

# ---- there is no cache yet -----------------------------------------------------

status 'the first answer' 0 "$mreg" cost openrouter/openai/gpt-4o --in 5 --json
is 'comes from what is compiled in' built-in \
    "$(jq -r .registry.source "$scratch/out")"
is 'and no word on stderr' '' "$(grep -v retires "$scratch/err")"
until_done 'a refresh follows'
is 'then the cache answers' cache "$(source)"
is 'it was asked once' 1 "$(asked 'GET /api')"
for name in openrouter/openai/gpt-4o no-such-model; do
    "$mreg" show $name >/dev/null 2>&1
done

# ---- what is stale, many at once ---------------------------------------------

stale
for i in 1 2 3 4 5 6; do
    "$mreg" show "no-such-model-$i" >/dev/null 2>&1 &
    "$mreg" cost openrouter/openai/gpt-4o --in $i >/dev/null 2>&1 &
    eval "a$i=\$!"
done
wait "$a1" "$a2" "$a3" "$a4" "$a5" "$a6"
until_done 'one of many refreshes'

# ---- what asks nothing ---------------------------------------------------------

stale
MREG_OPENROUTER_URL=$http/never
"$mreg" cost gpt-4o --in 5 --offline >/dev/null 2>&1
"$mreg" cost gpt-4o --in 5 --registry built-in >/dev/null 2>&1
MREG_REGISTRY=$MREG_CACHE_HOME/registry.mreg "$mreg" cost gpt-4o --in 5 \
    >/dev/null 2>&1
MREG_FRESH=never "$mreg" cost gpt-4o --in 5 >/dev/null 2>&1
"$mreg" complete gpt-4 >/dev/null 2>&1
"$mreg" doctor >/dev/null 2>&1
"$mreg" help cost >/dev/null 2>&1
MREG_OPENROUTER_URL=$http/500
"$mreg" cost gpt-4o --in 5 >/dev/null 2>&1
until_done 'a refresh in vain'
is 'that is kept' 1 "$(grep -c '"why": "..' "$state")"
"$mreg" cost gpt-4o --in 5 >/dev/null 2>&1
"$mreg" show no-such-model >/dev/null 2>&1

# ---- nobody waits --------------------------------------------------------------

stale
MREG_OPENROUTER_URL=$http/silent
yes 'who reads what is printed does not wait for it' \
    timeout 20 sh -c ": \"\$('$mreg' cost gpt-4o --in 5 2>&1)\""
tries=0
until [ "$(asked 'GET /silent')" -gt 0 ] || [ $tries -ge 300 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
is 'though it is asked' 1 "$(asked 'GET /silent')"
yes 'nor who comes while it is asked' timeout 20 "$mreg" cost gpt-4o --in 5
is 'and does not ask, too' 1 "$(asked 'GET /silent')"

is 'in the time to live it was asked once, then once more by one of twelve' 2 \
    "$(asked 'GET /api')"
is 'in vain it was asked once' 1 "$(asked 'GET /500')"
is 'offline, of a named registry and with `never` it was not' 0 \
    "$(asked 'GET /never')"

done_
