# How long `mreg cost` takes from its start to its end, from what is compiled
# in and from the cache, beside jq, node and python3 that answer the same from
# a catalogue in JSON; and a fetch of OpenRouter's list on loopback.
#
# SPDX-License-Identifier: MIT
set -eu
LC_ALL=C
export LC_ALL
BUILD=${BUILD:-build}
CC=${CC:-cc}
work=$PWD/$BUILD/bench/start
rounds=${START_ROUNDS:-101}
mreg=$PWD/$BUILD/mreg
rm -rf "$work"
mkdir -p "$work/none" "$work/home"
HOME=$work/home
MREG_CACHE_HOME=$work/none
export HOME MREG_CACHE_HOME
unset MREG_CONFIG MREG_REGISTRY MREG_FRESH 2>/dev/null || :
have() { command -v "$1" >/dev/null 2>&1; }

$CC -std=c11 -D_POSIX_C_SOURCE=200809L -O2 bench/start.c -o "$work/start"

# ---- the catalogue -----------------------------------------------------------

"$mreg" list --current --json --top 0 2>/dev/null | jq -c '[.models[] |
    select(.input.usd and .output.usd) | {key: .model,
    value: {input: .input.usd, output: .output.usd}}] | from_entries' \
    >"$work/prices.json"
cat >"$work/cost.jq" <<'END'
."openai/gpt-4o" | (1200 * (.input | tonumber) + 300 * (.output | tonumber))
    / 1000000
END
cat >"$work/cost.js" <<'END'
const p = JSON.parse(require('fs').readFileSync(process.argv[2]))['openai/gpt-4o'];
console.log((1200 * p.input + 300 * p.output) / 1e6);
END
cat >"$work/cost.py" <<'END'
import json, sys
p = json.load(open(sys.argv[1]))['openai/gpt-4o']
print((1200 * float(p['input']) + 300 * float(p['output'])) / 1e6)
END

# ---- a fetch -------------------------------------------------------------------

# fetch: asks a server on loopback for its list, of which one price changed, and
# says how long that took and how much of it was computing.
fetch()
{
    cp pricing/openrouter.json "$work/answer.json"
    python3 tests/net/server.py "$work/log" --data "$work/answer.json" \
        --life 120 >"$work/ports" 2>/dev/null &
    server=$!
    trap 'kill $server 2>/dev/null || :' EXIT
    while [ ! -s "$work/ports" ]; do sleep 0.1; done
    url=http://127.0.0.1:$(sed -n 's/^plain \([0-9]*\).*/\1/p' "$work/ports")
    "$mreg" fetch --base . --force --url "$url/api/v1/models" >/dev/null
    sed -i '0,/"prompt": "0.0000/s//"prompt": "0.0001/' "$work/answer.json"
    printf 'a fetch of %d KB, to a published registry: ' \
        $(($(wc -c <"$work/answer.json") / 1024))
    /usr/bin/env time -f '%e s, of which %U s computing' "$mreg" fetch --base . \
        --force --accept --url "$url/api/v1/models" 2>&1 >/dev/null |
        tail -n 1
    kill $server
    trap - EXIT
}

cache=$work/cache
if have python3 && have gperf; then
    MREG_CACHE_HOME=$cache fetch
    # The note that spares verifying comes once the file has settled.
    until [ -e "$cache/verified" ]; do
        MREG_CACHE_HOME=$cache "$mreg" version --json >/dev/null
        sleep 0.2
    done
fi

# ---- starts --------------------------------------------------------------------

unset MREG_CACHE_HOME
echo "cache: {folder: $cache}" >"$work/mreg.yaml"
call='cost openai/gpt-4o --in 1200 --out 300'
ln -s "$mreg" "$work/mreg-from-the-cache"
set -- "$mreg $call"
[ ! -e "$cache/verified" ] ||
    set -- "$@" "$work/mreg-from-the-cache $call --config $work/mreg.yaml"
! have jq || set -- "$@" "jq -f $work/cost.jq $work/prices.json"
! have python3 || set -- "$@" "python3 $work/cost.py $work/prices.json"
! have node || set -- "$@" "node $work/cost.js $work/prices.json"
printf 'from start to end of one answer, of a catalogue of %d KB:\n' \
    $(($(wc -c <"$work/prices.json") / 1024))
"$work/start" "$rounds" "$@" true | awk -F '\t' '
    { sub(/.*\//, "", $1)
      printf "  %-22s %6.1f ms, median %6.1f ms\n", $1, $2 / 1000, $3 / 1000 }'
