# The handle of libmreg_live.a: what it answers of a model, that options go
# before the environment and that before files, which providers serve what, what
# close does, and each allocation that fails.
#   ALLOCATIONS=all sh tests/handle.sh       each of them, which takes an hour
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

cc=${CC:-cc}
libs=-pthread
[ ! -e "$BUILD/has/SODIUM.yes" ] || libs="$libs -lsodium"
[ ! -e "$BUILD/has/YAML.yes" ] || libs="$libs -lyaml"
[ ! -e "$BUILD/has/CURL.yes" ] || libs="$libs -lcurl"
archives="$build/libmreg_live.a $build/libmreg_host.a
$build/libmreg_o200k_base.a $build/libmreg_tokens.a $build/libmreg.a"
# shellcheck disable=SC2086 -- flags are meant to split
yes 'the asker builds' $cc -std=c11 -Wall -Wextra -Werror -Iruntime -Ihost \
    -D_POSIX_C_SOURCE=200809L -Itokenizers tests/live/handle.c $archives ${LDFLAGS:-} $libs \
    -o "$scratch/handle"

for variable in $(env | sed -n 's/^\(MREG_[A-Z_]*\)=.*/\1/p
    s/^\([A-Z_]*_API_KEY\)=.*/\1/p'); do
    unset "$variable"
done
HOME=$scratch/home XDG_CONFIG_HOME=$scratch/files
MREG_CACHE_HOME=$scratch/nothing
export HOME XDG_CONFIG_HOME MREG_CACHE_HOME
mkdir -p "$scratch/files/mreg" "$scratch/home"
own=$scratch/files/mreg/mreg.yaml providers=$scratch/files/mreg/providers.yaml
handle() { "$scratch/handle" "$@"; }

# ---- one model ---------------------------------------------------------------

status 'facts' 0 handle facts:gpt-4o cost:openai/gpt-4o \
    check:gpt-4o:4194304 fits:gpt-4o:200000 tokens:gpt-4o facts:none-such
says 'of a model' 'openai/gpt-4o 128000 day 1 caps 1'
says 'its cost' 'usd 2.5'
says 'what does not fit' 'over 72000'
says 'its tokens' '6 basis 0 row 1'
says 'none of a name that nobody has' 'facts: no such model'
says 'and then nothing is left' 'held 0'

# ---- files -------------------------------------------------------------------

cat >"$own" <<END
providers: {openai: off}
tier: mine
tiers: {mine: ["anthropic:claude-haiku-4-5-20251001"]}
END
status 'mreg.yaml' 0 handle cost:openai/gpt-4o facts:openai/gpt-4o \
    cost:anthropic/claude-opus-5 cost:anthropic/claude-haiku-4-5-20251001
is 'a provider that is off, a tier that forbids' \
    'cost: the provider is disabled
usd 0
facts: the provider is disabled
openai/gpt-4o 128000 day 1 caps 1
cost: the tier may not use this model
usd 0
cost: ok
usd 1
held 0' "$(cat "$scratch/out")"
status 'no file' 0 handle config= cost:openai/gpt-4o
says 'nothing is off' 'usd 2.5'
echo 'tier: free' >"$own"
status 'a tier of the registry' 0 handle cost:openai/gpt-4o \
    cost:openai/gpt-4o-mini
is 'allows what it allows' 'cost: the tier may not use this model,usd 0,cost: ok,usd 0.15,held 0' \
    "$(paste -sd, "$scratch/out")"
echo 'defaults: {service: batch}' >"$own"
status 'defaults' 0 handle cost:openai/gpt-4o
says 'are the terms of a call that names none' 'usd 1.25'
printf 'fresh: never\ntier: [1]\n' >"$own"
status 'a wrong file' 1 handle cost:openai/gpt-4o
out 'is said with its line' "not opened: $own:2: .*\\[M[0-9]+\\]"
echo 'tier: none' >"$own"
status 'a wrong word' 1 handle cost:openai/gpt-4o
out 'is said, too' "not opened: $own:1: .*tier"
rm "$own"
cat >"$providers" <<END
providers:
  lab:
    base_api_url: http://127.0.0.1:1/v1
    valid_models: {lab-one: one, gpt-4o: own-4o}
END
status 'providers' 0 handle models:lab which:one which:lab/own-4o which:nix \
    models:nobody
is 'what they serve' 'lab/lab-one (one) 0
lab/gpt-4o (own-4o) 0
models: ok
lab/lab-one (one) 0
which: ok
lab/gpt-4o (own-4o) 0
which: ok
which: no such model
why: Invalid model: nix
models: no such provider
why: there is no provider '\''nobody'\''; `mreg providers` lists those there are
held 0' "$(cat "$scratch/out")"
status 'discovery without a key' 0 handle discover:lab discover:nobody
says 'is told' 'lab: skipped: it has no key; set its api_key'
says 'and its outcome' 'discover 8: no provider can be asked: give one a key'

. tests/net/small_base.sh

# ---- which word counts ---------------------------------------------------------

listed=openrouter/$(python3 -c "import json
print(json.load(open('$data'))['data'][0]['id'])")
. tests/net/serve.sh
# paths: which were asked since the last time.
paths() { sed -n 's/^[a-z]* GET \([^ ]*\).*/\1/p' "$log" | paste -sd' '
    : >"$log"; }
fetches() { status "$1" 0 handle data="$base" "$@" fetch:; }
cat >"$own" <<END
openrouter: {url: "$http/by-file"}
cache: {folder: $scratch/by-file}
END
MREG_CACHE_HOME='' fetches 'the file'
is 'says the address' /by-file "$(paths)"
yes 'and the cache' test -e "$scratch/by-file/state.json"
MREG_OPENROUTER_URL=$http/by-variable MREG_CACHE_HOME=$scratch/by-variable \
    fetches 'the environment goes before it'
is 'for the address' /by-variable "$(paths)"
yes 'and for the cache' test -e "$scratch/by-variable/state.json"
MREG_OPENROUTER_URL=$http/by-variable MREG_CACHE_HOME=$scratch/by-variable \
    fetches 'an option before that' url="$http/by-option" \
    cache="$scratch/by-option"
is 'of the address' /by-option "$(paths)"
yes 'and of the cache' test -e "$scratch/by-option/state.json"
says 'what went wrong is logged' "log 2: $http/by-option answers 404"
rm "$own"

# ---- behind ------------------------------------------------------------------

MREG_CACHE_HOME=$scratch/cache
export MREG_CACHE_HOME
status 'a fetch' 0 handle data="$base" url="$http/api/v1/models" fetch: \
    facts:"$listed"
says 'is new' 'fetch 2: '
says 'and in force' 'log 1: a newer registry is in force'
for one in '1 facts:none-such' '2 facts:gpt-4o'; do
    : >"$log"
    rm -f "$MREG_CACHE_HOME/state.json"
    status "behind: $one" 0 timeout 120 "$scratch/handle" data="$base" \
        url="$http/one-tag" refresh="${one% *}" await='a newer' "${one#* }" \
        wait:
    is "asked behind who asks: $one" /one-tag "$(paths)"
done
: >"$log"
rm -f "$MREG_CACHE_HOME/state.json"
status 'never' 0 handle data="$base" url="$http/one-tag" facts:none-such
is 'nobody asks' '' "$(paths)"
echo 'fresh: auto' >"$own"
tries=0
while ! grep -q 'GET /silent' "$log" && [ $tries -lt 50 ]; do
    rm -f "$MREG_CACHE_HOME/state.json"
    status 'closed while a server says nothing for a minute' 0 timeout 30 \
        "$scratch/handle" data="$base" url="$http/silent" refresh=3 \
        await=asking facts:gpt-4o wait: models:
    tries=$((tries + 1))
done
yes 'it was asked, as fresh: auto says' grep -q 'GET /silent' "$log"
says 'and nothing is held' 'held 0'
rm "$own"

# ---- servers that take their time ----------------------------------------------

# What takes longer than it may ends then, and what was there stays.
(cd "$MREG_CACHE_HOME" && sha256sum registry.mreg openrouter.json) \
    >"$scratch/before"
for url in "$http/silent" "$http/slow" "$http/slow-headers" "$slow/ok"; do
    case $url in https*) [ -n "$ca" ] || continue ;; esac
    status "$url" 0 timeout 30 "$scratch/handle" data="$base" url="$url" \
        whole=1500 fetch: facts:"$listed"
    out "$url: is given up" '^fetch 5: .*(timed out|too slow|time is over)'
    says "$url: what was there answers" 'facts: ok'
    yes "$url: and stays" sh -c \
        "cd '$MREG_CACHE_HOME' && sha256sum -c --quiet '$scratch/before'"
done

# ---- discovery ---------------------------------------------------------------

served=$scratch/served
mkdir "$served"
printf '"lab-one"\n"lab-two"\n' >"$served/compat.list"
: >"$scratch/labs"
python3 tests/net/providers.py "$served" >"$scratch/labs" 2>&1 &
labs=$!
trap 'kill $server $labs 2>/dev/null; rm -rf "$scratch"' EXIT
tries=0
while [ "$(wc -l <"$scratch/labs")" -lt 2 ] && [ $tries -lt 600 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
cat >"$scratch/lab.yaml" <<END
providers:
  lab:
    base_api_url: http://127.0.0.1:$(sed -n 's/^port //p' "$scratch/labs")/compat/v1
    api_key: sk-compat-secret-4
    valid_models: {lab-one: one}
END
install -m 600 "$scratch/lab.yaml" "$providers"
status 'discovery' 0 handle discover: models:lab discover:lab
is 'finds a model, and then nothing new' 'log 1: lab: done
discover 2: 
lab/lab-one (one) 0
lab/lab-two (lab-two) 0
models: ok
log 1: lab: done
discover 1: 
held 0' "$(cat "$scratch/out")"
yes 'it is saved' grep -q lab-two "$providers"
no 'no key is said' grep -q secret "$scratch/out"

# What is asked in vain ends when nobody waits for it any more, and is not saved.
printf '"lab-one"\n"silent-three"\n' >"$served/compat.list"
cp "$providers" "$scratch/before.yaml"
for at in 'lab: asking for its list' 'lab: 0 of 1 models asked'; do
    rm -rf "$MREG_CACHE_HOME/models"
    status "cancelled at '$at'" 0 handle cancel="$at" discover:lab \
        url="$http/one-tag" facts:"$listed" fetch:
    out "cancelled at '$at': it has failed" \
        '^discover 5: lab: failed: .*nobody waits any more'
    says "cancelled at '$at': facts are answered" 'facts: ok'
    out "cancelled at '$at': nothing else begins" '^fetch 5: .*nobody waits'
    yes "cancelled at '$at': nothing is saved" \
        cmp "$providers" "$scratch/before.yaml"
done
install -m 600 "$scratch/lab.yaml" "$providers"
printf '"lab-one"\n"lab-two"\n' >"$served/compat.list"
rm -rf "$MREG_CACHE_HOME/models"

# ---- memory ------------------------------------------------------------------

case "${LDFLAGS:-}" in
    *sanitize*) skip 'allocations that fail: not with sanitizers'; done_ ;;
esac
yes 'the failing allocator builds' $cc -O1 -shared -fPIC tests/net/nth.c \
    -o "$scratch/nth.so"
cat >"$own" <<END
providers: {openai: on, others: off, lab: on}
models: ["lab:one"]
tiers: {mine: ["lab:one"]}
tier: mine
END
# starved WHAT MOST QUESTION...: none of its allocations that fails ends the
# program but by a status of 0 to 2.
starved()
{
    what=$1 odd=0 done=0 at=0 step=6
    shift
    [ -z "${ALLOCATIONS:-}" ] || step=0
    while :; do
        install -m 600 "$scratch/lab.yaml" "$providers"
        FAIL_LATER=1 FAIL_AT=$at LD_PRELOAD=$scratch/nth.so "$scratch/handle" \
            data="$base" "$@" >"$scratch/out" 2>"$scratch/err"
        code=$?
        [ $code -ne 99 ] || break
        # A library that another one loads may complain for itself.
        sed -i '/^Error in GnuTLS/d' "$scratch/err"
        [ $code -le 2 ] && [ ! -s "$scratch/err" ] || {
            odd=$((odd + 1))
            echo "$what, $at: $code: $(head -n 1 "$scratch/err")"
        }
        done=$((done + 1))
        at=$((at + 1 + at / 40 * step))
    done
    echo "$what: $done allocations failed, the last $at"
    is "$what: none ended otherwise than by a status, nor in words" 0 $odd
    yes "$what: many were asked for" [ $done -gt 8 ]
}
cp "$MREG_CACHE_HOME/registry.mreg" "$scratch/named.mreg"
MREG_REGISTRY=$scratch/named.mreg starved 'loading a file' \
    facts:"$listed"
starved 'opening and asking' facts:openai/gpt-4o cost:openai/gpt-4o
starved 'providers' models:lab which:one
starved 'fetching' url="$http/one-tag" fetch:
starved 'discovering' discover:lab
status 'all well after that' 0 handle data="$base" cost:openai/gpt-4o models:lab
says 'the files are whole' 'lab/lab-one (one) 0'

if have valgrind && [ -z "${LDFLAGS:-}" ]; then
    status 'no leak, no fault' 0 valgrind -q --error-exitcode=9 \
        --leak-check=full --errors-for-leak-kinds=definite \
        "$scratch/handle" data="$base" url="$http/one-tag" facts:gpt-4o \
        cost:openai/gpt-4o tokens:gpt-4o models:lab which:one discover:lab \
        fetch:
else skip 'leaks: no valgrind, or flags that it has not'; fi

done_
