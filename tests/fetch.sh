# `mreg fetch`: what each behaviour of a server leads to, that the last good
# state survives it, who may read and write the cache, and what commands answer
# from it.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

mreg=$build/mreg
if [ ! -e "$BUILD/has/CURL.yes" ]; then
    status 'without libcurl' 4 env MREG_CACHE_HOME="$scratch/none" "$mreg" fetch
    complains 'says what to install' 'install libcurl4-openssl-dev'
    skip 'fetching: this was built without libcurl'
    done_
fi
have python3 || { skip 'fetching: no python3'; done_; }
have gperf || { skip 'fetching: no gperf'; done_; }

data=$scratch/answer.json
cp pricing/openrouter.json "$data"
. tests/net/serve.sh

# A base that is made quickly: OpenRouter alone.
base=$scratch/base
mkdir -p "$base/definitions" "$base/pricing"
cp definitions/providers.yaml definitions/naming.yaml \
    definitions/tokenizers.yaml "$base/definitions"
cp pricing/openrouter*.json "$base/pricing"

# A price that was announced holds by now, which keeps nobody from fetching.
mkdir "$base/definitions/openai"
echo 'capabilities: [text_input, text_output]' \
    >"$base/definitions/openai/soon.yaml"
cat >"$base/pricing/openai.yaml" <<END
models:
  soon:
    pricing_versions:
      - effective_date: $(date -u -d '-1 day' +%F)
        input_per_1m_tokens: 7.00
        source: https://example.org/announced
        checked: $(date -u -d '-9 days' +%F)
END

cache=$scratch/cache
MREG_CACHE_HOME=$cache
MREG_OPENROUTER_URL=$http/api/v1/models
export MREG_CACHE_HOME MREG_OPENROUTER_URL
unset OPENROUTER_API_KEY MREG_OPENROUTER_KEY MREG_CACHE_TTL MREG_REGISTRY

fetch() { "$mreg" fetch --base "$base" "$@"; }
asked() { grep -c "$1" "$log"; }
# member FILE EXPRESSION: of a file of JSON, as `d`.
member() { python3 -c "import json,sys
d=json.load(open(sys.argv[1])); print($2)" "$1"; }
# edit STATEMENTS: changes the answer, whose models are `m`.
edit()
{
    python3 -c "import json,sys
d=json.load(open('$data')); m=d['data']; by={x['id']: x for x in m}
$1
json.dump(d,open('$data','w'))"
}
sums() { (cd "$cache" && sha256sum registry.mreg openrouter*.json); }
# price MODEL OPTION...: of a million tokens of input. A call is priced by the
# minute in which it is made, and what was fetched in it may be newer.
soon() { date -u -d '+2 minutes' +%FT%H:%MZ; }
price()
{
    one=$1
    shift
    "$mreg" cost "openrouter/$one" --in 1000000 --out 0 --json "$@" |
        sed 's/.*"cost_usd":"\([^"]*\)".*/\1/'
}

# ---- the first one ---------------------------------------------------------

status 'the first fetch' 0 fetch
says 'says what it has' "421 models of $http/api/v1/models: 0 new and 0 gone"
is 'the folder is private' 700 "$(stat -c %a "$cache")"
is 'nothing is left over' \
    'openrouter.history.json openrouter.json registry.mreg state.json' \
    "$(ls -A "$cache" | grep -v "^verified\$" | sort | xargs)"
is 'what was announced holds' 7 "$("$mreg" cost openai/soon --in 1000000 \
    --json | sed 's/.*"cost_usd":"\([^"]*\)".*/\1/')"
status 'the registry is whole' 0 "$mreg" verify "$cache/registry.mreg"
status 'a command answers' 0 "$mreg" show openrouter/openai/gpt-4o --json
is 'from the cache' 'cache live True 0' "$(member "$scratch/out" \
    '(lambda r: "%s %s %s %d" % (r["source"], r["layer"],
     r["file"].endswith("registry.mreg"), r["age_hours"]))(d["registry"])')"
status 'what is compiled in can be named' 0 \
    "$mreg" show gpt-4o --registry built-in --json
is 'and answers' built-in "$(member "$scratch/out" 'd["registry"]["source"]')"

# ---- fresh, same, new ------------------------------------------------------

: >"$log"
status 'the second fetch' 0 fetch
says 'is spared' 'the cache is fresh'
is 'the server hears nothing' 0 "$(asked GET)"
status 'forced' 0 fetch --force
says 'nothing changed' 'nothing changed'
is 'it asks with the tag' 1 "$(asked 'if-none-match=')"
status 'no time to live' 0 fetch --ttl 0
says 'is asked, too' 'nothing changed'
MREG_CACHE_TTL=0 status 'by the variable' 0 fetch
says 'the same' 'nothing changed'
status 'a wrong one' 2 fetch --ttl soon
edit "
by['openai/gpt-4o']['pricing']['prompt'] = '0.000003'
m.remove(by['openai/gpt-4'])
n = dict(by['openai/gpt-4o-mini'], id='acme/brand-new',
         canonical_slug='acme/brand-new'); m.append(n)"
status 'other prices' 0 fetch --force --in 1000000 --out 0
says 'how many' '1 new and 1 gone since'
says 'what is new' '  openrouter/acme/brand-new'
says 'what is gone' '  openrouter/openai/gpt-4'
out 'what changed' 'input +2\.5 -> 3 USD per 1M tokens +\+20\.0 %'
out 'and what it means' 'openrouter/openai/gpt-4o +2\.5 -> 3 +\+20\.0 %'
is 'the new price' 3 "$(price openai/gpt-4o --at "$(soon)")"
is 'yesterday it was the old one' 2.5 \
    "$(price openai/gpt-4o --at "$(date -u -d '-1 day' +%F)")"
status 'a model that is gone' 0 "$mreg" show openrouter/openai/gpt-4 --json
is 'has the day' "$(date -u +%F)" \
    "$(member "$scratch/out" 'd["retires"]')"
is 'and its facts' 8191 "$(member "$scratch/out" 'd["context_in"]')"
edit "by['openai/gpt-4o']['pricing']['prompt'] = '0.000002'"
status 'once more' 0 fetch --force --json
documented "$scratch/out"
is 'as JSON' 'new 421 2' "$(member "$scratch/out" '"%s %d %s" % (d["outcome"],
    d["models"], [p["new"]["usd"] for x in d["diff"]["models"]
     if x["model"] == "openrouter/openai/gpt-4o" for p in x["prices"]][-1])')"
is 'both changes are kept' '3 2' "$(member "$cache/openrouter.history.json" \
    '" ".join("%g" % (1e6 * float(p["prompt"])) for x in d["data"]
     if x["id"] == "openai/gpt-4o" for p in x["prices"])')"
cp pricing/openrouter.json "$data"
status 'what was gone comes back' 0 fetch --force
says 'as new' '  openrouter/openai/gpt-4'
status 'and is not retired' 0 "$mreg" show openrouter/openai/gpt-4 --json
is 'indeed' None "$(member "$scratch/out" 'd.get("retires")')"

# ---- what is refused -------------------------------------------------------

sums >"$scratch/before"
# kept WHAT: the files are as they were.
kept() { yes "$1: what was there stays" sh -c \
    "cd '$cache' && sha256sum -c --quiet '$scratch/before'"; }
# refused WHAT STATUS WORDS OPTION...
refused()
{
    what=$1 want=$2 words=$3
    shift 3
    status "$what" "$want" timeout 20 "$mreg" fetch --base "$base" --force "$@"
    err "$what: why" "$words"
    kept "$what"
    is "$what: nothing is left over" 4 \
        "$(ls -A "$cache" | grep -vc "^verified\$")"
}
edit "by['openai/gpt-4o']['pricing']['prompt'] = '0.0000251'"
refused 'a price of ten times' 1 \
    '1 prices changed more than 10 times \(first: input of openai/gpt-4o\)'
complains 'the cure' '--accept takes it'
status 'a command answers still' 0 "$mreg" show openrouter/openai/gpt-4o
status 'accepted' 0 fetch --force --accept
is 'it is taken' 25.1 "$(price openai/gpt-4o --at "$(soon)")"
cp pricing/openrouter.json "$data"
fetch --force --accept >/dev/null
sums >"$scratch/before"
edit "by['openai/gpt-4o']['pricing']['prompt'] = '0'"
refused 'free at once' 1 'prices changed more than 10 times'
cp pricing/openrouter.json "$data"
edit "del m[:85]"
refused 'a fifth gone' 1 '85 models are gone, of 421'
edit "del m[99:]"
refused 'few' 1 '99 models, where there should be at least 100'
cp pricing/openrouter.json "$data"

for path in html utf8 empty cut-quietly longer few cut-models changing; do
    refused "/$path" 1 . --url "$http/$path"
done
refused 'a portal' 1 'a page for people' --url "$http/html"
refused 'cut' 1 'not OpenRouter.s list of models: .*\[M' \
    --url "$http/cut-models"
for path in cut cut-chunk rst nothing big big-quietly bomb header-bomb \
    one-long-header http09 loop to-file 401 404 429 500 503 lie; do
    refused "/$path" 4 . --url "$http/$path"
done
refused 'nobody there' 4 'onnect' --url http://127.0.0.1:1/
refused 'no URL' 4 'only https|not a URL' --url file:///etc/passwd

# An address that gives each body the same tag is believed in its bodies.
status 'one tag' 0 fetch --force --url "$http/one-tag"
first=$(member "$cache/openrouter.json" 'd["data"][0]["name"]')
status 'one tag again' 0 fetch --force --url "$http/one-tag"
no 'another body' [ "$first" = \
    "$(member "$cache/openrouter.json" 'd["data"][0]["name"]')" ]
fetch --force >/dev/null
sums >"$scratch/before"

# ---- keys ------------------------------------------------------------------

: >"$log"
OPENROUTER_API_KEY=hush MREG_OPENROUTER_KEY= status 'a key' 0 fetch --force
is 'of OpenRouter goes to OpenRouter alone' 0 "$(asked hush)"
MREG_OPENROUTER_KEY=hush status 'a key for any address' 0 fetch --force
is 'is sent' 1 "$(asked 'authorization=Bearer_hush')"
MREG_OPENROUTER_KEY=hush refused 'a redirect to another server' 1 . \
    --url "$http/to-other"
is 'is followed' 1 "$(asked '^other GET /ok')"
is 'without the key' 0 "$(asked '^other .*hush')"
MREG_OPENROUTER_KEY=hush refused 'over plain http to another machine' 4 \
    'a key is not sent over plain http' --url http://192.0.2.1/
no 'no file has it' grep -rq hush "$cache"

# ---- TLS -------------------------------------------------------------------

if [ -n "$ca" ]; then
    SSL_CERT_FILE=$ca status 'by TLS' 0 fetch --force --url \
        "$https/api/v1/models"
    sums >"$scratch/before"
    SSL_CERT_FILE=$ca refused 'https to http' 4 'from https to plain http' \
        --url "$https/to-plain"
    refused 'an unknown certificate' 4 'certificate' --url "$https/api/v1/models"
else skip 'TLS: no openssl'; fi

# ---- the cache -------------------------------------------------------------

status 'a cache that others may write' 3 sh -c "chmod 777 '$cache' &&
    '$mreg' fetch --base '$base' --force"
complains 'is refused' 'others may write into the cache'
status 'and does not answer' 0 "$mreg" show gpt-4o --json
is 'what is compiled in does' built-in \
    "$(member "$scratch/out" 'd["registry"]["source"]')"
err 'which is said' 'the cache is passed over \(.*others may write'
chmod 700 "$cache"

cp "$cache/registry.mreg" "$scratch/whole"
head -c 5000 "$scratch/whole" >"$cache/registry.mreg"
status 'a cache that is cut' 0 "$mreg" show gpt-4o
complains 'is passed over with a word' 'the cache is passed over ('
status 'and mended' 0 fetch --force
sums >"$scratch/before"
printf '\377' | dd of="$cache/registry.mreg" bs=1 seek=16 conv=notrunc 2>/dev/null
cp "$cache/registry.mreg" "$scratch/newer"
status 'a registry of a newer program' 3 fetch --force
complains 'is left alone' 'a newer mreg wrote this cache, which is left alone'
yes 'indeed' cmp "$scratch/newer" "$cache/registry.mreg"
cp "$scratch/whole" "$cache/registry.mreg"
sed -i 's/mreg-cache-1/mreg-cache-2/' "$cache/state.json"
status 'a state of a newer program' 3 fetch --force
complains 'is left alone, too' 'a newer mreg wrote this cache'
echo '{"format": ' >"$cache/state.json"
status 'a damaged state' 0 fetch
says 'is as good as none' '421 models'
is 'the cache was repaired' mreg-cache-1 \
    "$(member "$cache/state.json" 'd["format"]')"

ln -s "$cache" "$scratch/link"
MREG_CACHE_HOME=$scratch/link status 'a link to the cache' 0 fetch --force
mv "$cache/registry.mreg" "$scratch/elsewhere.mreg"
ln -s "$scratch/elsewhere.mreg" "$cache/registry.mreg"
cp "$scratch/elsewhere.mreg" "$scratch/kept.mreg"
edit "by['openai/gpt-4o']['pricing']['prompt'] = '0.000003'"
status 'a link in the cache' 3 fetch --force
complains 'is not written through' 'registry.mreg'
yes 'what it leads to is as it was' cmp "$scratch/elsewhere.mreg" \
    "$scratch/kept.mreg"
rm "$cache/registry.mreg"
status 'without it' 0 fetch --force
cp pricing/openrouter.json "$data"
fetch --force >/dev/null
: >"$scratch/file"
status 'a file for a folder' 3 fetch --cache "$scratch/file"
status 'a folder that cannot be made' 3 fetch --cache /proc/none/mreg
HOME= XDG_CACHE_HOME= MREG_CACHE_HOME= status 'no place' 3 fetch
complains 'what to set' 'set $MREG_CACHE_HOME'
XDG_CACHE_HOME=$scratch/xdg MREG_CACHE_HOME= status 'by XDG' 0 fetch
yes 'is made where XDG says' [ -f "$scratch/xdg/mreg/registry.mreg" ]
status 'no data' 3 "$mreg" fetch --base "$scratch/none"
complains 'are asked for' '--base DIR says where they are'

# ---- two at once -----------------------------------------------------------

: >"$log"
for i in 1 2 3; do
    "$mreg" fetch --base "$base" --force --url "$http/slow-models" \
        >"$scratch/at-once.$i" 2>&1 &
    eval "p$i=\$!"
done
wait "$p1" "$p2" "$p3"
is 'three at once ask once' 1 "$(asked 'GET /slow-models')"
is 'one publishes' 1 "$(cat "$scratch"/at-once.* | grep -c '^new prices')"
is 'the others use it' 2 \
    "$(cat "$scratch"/at-once.* | grep -c 'another fetch has just')"
fetch --force >/dev/null

# ---- clocks ----------------------------------------------------------------

if has_clock "$mreg"; then
    sums >"$scratch/before"
    status 'a clock before the data' 3 faketime '2020-01-01' \
        "$mreg" fetch --base "$base" --force
    complains 'is said' 'set the clock'
    kept 'a clock before the data'
    : >"$log"
    status 'a clock ahead' 0 faketime '+40 days' \
        "$mreg" fetch --base "$base" --force
    is 'after a day no tag is believed' 0 "$(asked 'if-none-match=')"
    status 'set back again' 0 fetch
    says 'is asked again' '421 models'
    yes 'and what is fetched is of today' [ "$(member "$cache/state.json" \
        'd["fetched"][:10]')" = "$(date -u +%F)" ]
    status 'whole' 0 "$mreg" verify "$cache/registry.mreg"
else skip 'clocks: no faketime, or sanitized'; fi

# ---- what was fetched answers without the network ---------------------------

: >"$log"
MREG_OPENROUTER_URL=$http/silent status 'no command asks' 0 \
    timeout 5 "$mreg" cost openrouter/openai/gpt-4o --in 1 --out 1
sed -i 's/"checked": "20/"checked": "19/' "$cache/state.json"
status 'with --live' 0 "$mreg" show openrouter/openai/gpt-4o --live
is 'it is asked' 1 "$(asked 'GET /api/v1/models')"
status 'with --live, fresh' 0 "$mreg" show openrouter/openai/gpt-4o --live
is 'it is not asked again' 1 "$(asked 'GET /api/v1/models')"
sed -i 's/"checked": "20/"checked": "19/' "$cache/state.json"
MREG_OPENROUTER_URL=$http/500 status 'with --live, in vain' 0 \
    "$mreg" show openrouter/openai/gpt-4o --live
complains 'it is said' 'what was there before answers'

# ---- the repository's own ---------------------------------------------------

tree=$scratch/tree
mkdir "$tree"
for one in "$root"/*; do
    case $one in */pricing) cp -r "$one" "$tree" ;; *) ln -s "$one" "$tree" ;; esac
done
edit "by['openai/gpt-4o']['pricing']['prompt'] = '0.000003'"
repository() { make -s -C "$tree" BUILD="$build" CC="${CC:-cc}" "$@"; }
status 'make fetch' 0 repository fetch
is 'the new price is there' 0.000003 "$(member "$tree/pricing/openrouter.json" \
    '[x for x in d["data"] if x["id"] == "openai/gpt-4o"][0]["pricing"]["prompt"]')"
is 'and since when' 'True 0.000003' "$(member \
    "$tree/pricing/openrouter.history.json" '(lambda p: "%s %s" % (
    p["from"][:10] == __import__("time").strftime("%Y-%m-%d", __import__(
    "time").gmtime()), p["prompt"]))([x for x in d["data"]
    if x["id"] == "openai/gpt-4o"][0]["prices"][-1])')"
sha256sum "$tree"/pricing/openrouter* >"$scratch/sums"
edit "by['openai/gpt-4o']['pricing']['prompt'] = '0.0003'"
no 'what is implausible is refused' repository fetch
yes 'and changes nothing' sha256sum -c --quiet "$scratch/sums"
yes 'unless it is accepted' repository fetch ACCEPT=1

# ---- mreg.yaml ---------------------------------------------------------------

cat >"$scratch/own.yaml" <<END
cache: {folder: by-file, ttl: 7}
openrouter: {url: "$http/api/v1/models"}
END
by_file() { env -u MREG_CACHE_HOME -u MREG_OPENROUTER_URL HOME="$scratch" \
    MREG_CONFIG="$scratch/own.yaml" "$@"; }
status 'a file says where' 0 by_file "$mreg" fetch --accept --base "$base"
yes 'a file says where: it is there' test -e "$scratch/by-file/registry.mreg"
by_file "$mreg" version --json >"$scratch/version.json"
is 'commands look there, too' "$scratch/by-file/registry.mreg" \
    "$(member "$scratch/version.json" 'd["registry"]["file"]')"
echo 'cache: {ttl: soon}' >"$scratch/own.yaml"
status 'a file with an error' 3 by_file "$mreg" fetch --base "$base"
complains 'a file with an error: which' 'own.yaml:1:14: error: '
status 'a file with an error, another command' 0 by_file "$mreg" version --json
complains 'a file with an error is said once' 'own.yaml:1:14: error: '

done_
