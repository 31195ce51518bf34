# mreg discover against four providers on loopback: lists, pings, the cache, what
# is saved and when, and where keys go.
#
# With FULL=1 it is killed and starved of memory more often.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
if [ ! -e "$BUILD/has/CURL.yes" ]; then
    skip 'discovery: this was built without libcurl'
    done_
fi
have python3 || { skip 'discovery: no python3'; done_; }
mreg=$build/mreg
for variable in $(env | sed -n 's/^\(MREG_[A-Z_]*\)=.*/\1/p; s/^\([A-Z_]*_API_KEY\)=.*/\1/p'); do
    unset "$variable"
done
unset http_proxy https_proxy HTTP_PROXY HTTPS_PROXY all_proxy ALL_PROXY
HOME=$scratch XDG_CONFIG_HOME=$scratch/none MREG_CACHE_HOME=$scratch/cache
export HOME XDG_CONFIG_HOME MREG_CACHE_HOME
served=$scratch/served
mkdir "$served"
: >"$scratch/ports"
python3 tests/net/providers.py "$served" >"$scratch/ports" \
    2>"$scratch/server.err" &
server=$!
trap 'kill $server 2>/dev/null; rm -rf "$scratch"' EXIT
tries=0
while [ "$(wc -l <"$scratch/ports")" -lt 2 ] && [ $tries -lt 600 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
if [ "$(wc -l <"$scratch/ports")" -lt 2 ]; then
    fail "the providers are played: $(tail -n 1 "$scratch/server.err")"
    done_
    exit
fi
port=$(sed -n 's/^port //p' "$scratch/ports")
other=$(sed -n 's/^other //p' "$scratch/ports")
cd "$scratch" || exit 1

cat >served/openai.list <<'END'
"chat-1"
"gpt-4o"
"new-1"
"think-1"
"embed-1"
"quiet-1"
"broken-1"
"limit-1"
"e\u001b[31mvil"
""
"0x10"
END
printf '"claude-%s"\n' a b c >served/anthropic.list
printf '"new-c"\n"think-c"\n' >>served/anthropic.list
printf '"%s"\n' gemini-a 'tuned/../x?y=1#z' embed-g new-g think-g \
    >served/google.list
printf '"lab-a"\n"embed-l"\n' >served/compat.list

cat >start.yaml <<END
# My providers.
providers:
  # The team's account.

  # Ask Ann for another.
  openai: # paid
    base_api_url: http://127.0.0.1:$port/openai/v1
    api_key: sk-openai-secret-1    # of May, "not" 'ours'
    valid_models: {gpt-4o: 4o, gone-1: "on"}
    note: {a: [1, "two", "3"], b: 0x1F, c: }
  anthropic:
    base_api_url: http://127.0.0.1:$port/anthropic/v1
    api_key: sk-ant-secret-2
  google:
    base_api_url: http://127.0.0.1:$port/google/v1beta/
    api_key: AIza-secret-3
  lab:
    name: "The # lab"  # \# 3
    base_api_url: http://127.0.0.1:$port/compat/v1
    api_key: \${LAB_KEY}
  empty:
    base_api_url: http://127.0.0.1:$port/compat/v1
# Behind all providers.
mine: true
# The end.
END
LAB_KEY=sk-compat-secret-4
export LAB_KEY

again() { cp start.yaml p.yaml && chmod 600 p.yaml && : >served/log; }
# find WHAT EXPECTED OPTION...: a run; all that it says is kept.
find_()
{
    what=$1 want=$2
    shift 2
    status "$what" "$want" timeout 60 "$mreg" discover --providers p.yaml "$@"
    cat out err >>said
}
# heard EXPRESSION: of the requests, a list q of them.
heard()
{
    python3 -c 'import json, sys
q = [json.loads(line) for line in open("served/log")]
print(eval(sys.argv[1]))' "$1" 2>&1
}
# has EXPRESSION: of the file as any reader of YAML sees it.
has()
{
    python3 -c 'import sys, yaml
p = (d := yaml.safe_load(open("p.yaml")))["providers"]
print(eval(sys.argv[1]))' "$1" 2>&1
}

# ---- all of them -------------------------------------------------------------

again
find_ 'all' 0
is 'all: what answers is valid, under its own name' \
    "0x10 chat-1 gone-1 gpt-4o limit-1 new-1 think-1" \
    "$(has '" ".join(sorted(p["openai"]["valid_models"]))')"
is 'all: short names stay' '4o on chat-1 0x10' \
    "$(has '" ".join(p["openai"]["valid_models"][m] for m in
        ("gpt-4o", "gone-1", "chat-1", "0x10"))')"
is 'all: what does not is invalid' 'embed-1 quiet-1' \
    "$(has '" ".join(p["openai"]["invalid_models"])')"
is 'all: pages of Anthropic are followed' \
    'claude-a claude-b claude-c new-c think-c' \
    "$(has '" ".join(p["anthropic"]["valid_models"])')"
is 'all: pages of Google are followed' \
    'gemini-a new-g think-g tuned/../x?y=1#z embed-g' \
    "$(has '" ".join([*p["google"]["valid_models"],
                      *p["google"]["invalid_models"]])')"
is 'all: a bare list is a list' "{'lab-a': 'lab-a'} ['embed-l']" \
    "$(has '"%s %s" % (p["lab"]["valid_models"], p["lab"]["invalid_models"])')"
is 'all: keys that are not ours survive' \
    "{'a': [1, 'two', '3'], 'b': 31, 'c': None} True" \
    "$(has '"%s %s" % (p["openai"]["note"], d["mine"])')"
is 'all: the comment at the head survives' '# My providers.' \
    "$(head -n 1 p.yaml)"
comments_of() { grep -oE '[^ ]+:|(^| )# .*' "$1" | grep -B1 '# '; }
is 'all: comments survive where they were' "$(comments_of start.yaml)" \
    "$(comments_of p.yaml)"
is 'all: keys stay where they are' 'sk-openai-secret-1 ${LAB_KEY}' \
    "$(has 'p["openai"]["api_key"] + " " + p["lab"]["api_key"]')"
is 'all: the file is its owner'\''s' 600 "$(stat -c %a p.yaml)"
says 'all: one without a key is skipped, and said so' \
    'empty: skipped: it has no key; set its api_key'
says 'all: what vanished is said' 'is listed no more, but kept: gone-1'
says 'all: what could not be judged is said' \
    'could not be judged, and is asked again next time: broken-1'
says 'all: names that are none are counted' 'no name of a model: 2 of the list'
says 'all: what was written' 'p.yaml is written'
no 'all: no escape reaches the terminal' grep -q "$(printf '\033')" out err
status 'what was found is listed' 0 "$mreg" models lab --providers p.yaml
says 'with what it is' 'lab/lab-a (lab-a)  not in the registry: no price'
status 'and is found' 0 "$mreg" which gemini-a --providers p.yaml

# ---- what is asked -----------------------------------------------------------

is 'a key is asked for in each one'\''s way' \
    'Bearer sk-openai-secret-1|sk-ant-secret-2|AIza-secret-3|Bearer sk-compat-secret-4' \
    "$(heard '"|".join(next(x["headers"][k] for x in q if x["path"].startswith(b))
        for b, k in (("/openai", "authorization"), ("/anthropic", "x-api-key"),
                     ("/google", "x-goog-api-key"),
                     ("/compat", "authorization")))')"
is 'nobody gets another one'\''s key' '' \
    "$(heard '" ".join(x["path"] for x in q if len([k for k in x["headers"]
        if "key" in k or k == "authorization"]) != 1)')"
is 'no key is in an address' 0 \
    "$(heard 'sum("secret" in x["path"] for x in q)')"
is 'the first ping' "$(python3 -c 'print({"model": "chat-1", "messages": [
    {"role": "system",
     "content": "If I say '\''ping'\'', you will respond with '\''pong'\''."},
    {"role": "user", "content": "ping"}], "max_tokens": 10,
    "temperature": 0.1})')" \
    "$(heard 'next(x["body"] for x in q if x["body"].get("model") == "chat-1")')"
is 'one that refuses the older spelling is asked in the newer' \
    "['max_tokens+temperature', 'max_tokens', 'max_completion_tokens']" \
    "$(heard '["+".join(k for k in x["body"] if k[0] in "mt" and k[:2] in
        ("ma", "te")) for x in q if x["body"].get("model") == "new-1"]')"
is 'one that thinks gets room for it' '[10, 1000]' \
    "$(heard '[x["body"]["max_tokens"] for x in q
        if x["body"].get("model") == "think-1"]')"
is 'one at its limit is asked again' 2 \
    "$(heard 'sum(x["body"].get("model") == "limit-1" for x in q)')"
is 'what is known is not pinged' 0 \
    "$(heard 'sum(x["body"].get("model") in ("gpt-4o", "gone-1") for x in q)')"
is 'a name is one part of an address' \
    '/google/v1beta/models/tuned%2F..%2Fx%3Fy%3D1%23z:generateContent' \
    "$(heard 'next(x["path"] for x in q
        if x["method"] == "POST" and "tuned" in x["path"])')"
yes 'several at once, within a bound' [ "$(cat served/at-once)" -le 4 ]
yes 'several at once' [ "$(cat served/at-once)" -ge 2 ]

# ---- the cache ---------------------------------------------------------------

: >served/log
cp p.yaml before
find_ 'again' 0
is 'again: only what could not be judged is asked' "['broken-1']" \
    "$(heard '[x["body"].get("model") for x in q]')"
says 'again: where the lists are from' 'the list is the one it gave before'
yes 'again: nothing changes' cmp before p.yaml
# aged SECONDS: the cached list of openai is so old.
aged()
{
    python3 -c 'import json, sys, time
d = json.load(open("cache/models/openai.json"))
d["fetched"] = int(time.time() * 1000) - int(sys.argv[1]) * 1000
json.dump(d, open("cache/models/openai.json", "w"))' "$1"
    : >served/log
}
gets() { heard 'sum(x["method"] == "GET" for x in q)'; }
aged 290
find_ 'a list of less than five minutes' 0 openai
is 'a list of less than five minutes is not asked for' 0 "$(gets)"
aged 310
find_ 'a list of more than five minutes' 0 openai
is 'a list of more than five minutes is asked for' 1 "$(gets)"
aged -3600
find_ 'a list of the future' 0 openai
is 'a list of the future is asked for' 1 "$(gets)"
: >served/log
find_ 'by force' 0 openai --force-refresh
is 'by force it is asked for' 1 "$(gets)"
is 'by force what was invalid is asked again' 'broken-1 embed-1 quiet-1' \
    "$(heard '" ".join(sorted(x["body"]["model"] for x in q if x["body"]))')"
sed -i 's/- quiet-1/- chat-9/' p.yaml
printf '"chat-9"\n' >>served/openai.list
find_ 'what answers now' 0 openai --force-refresh
is 'what answers now is valid' 'True False' \
    "$(has '"%s %s" % ("chat-9" in p["openai"]["valid_models"],
        "chat-9" in p["openai"]["invalid_models"])')"
yes 'caches are their owner'\''s' [ "$(stat -c %a cache/models/openai.json)" = 600 ]

# ---- failures ----------------------------------------------------------------

echo 503 >served/lab.down
echo 503 >served/compat.down
again
aged 4000
printf '"lab-new"\n' >>served/compat.list
printf '{"provider":"lab","base_url":"http://127.0.0.1:%s/compat/v1","fetched":1,"models":[]}' \
    "$port" >cache/models/lab.json
find_ 'a provider that is down, with a list' 0 lab
says 'a provider that is down, with a list: what happened' \
    'the list is the one it gave before: '
rm cache/models/lab.json
again
find_ 'a provider that is down' 4
yes 'a provider that is down: nothing is saved of anybody' cmp start.yaml p.yaml
says 'a provider that is down: what happened' 'lab: failed: the list of models: '
says 'a provider that is down: what others found' 'new: 0x10, chat-1'
says 'a provider that is down: that' 'nothing is saved, for not all succeeded'
find_ 'as JSON' 4 --json
documented out
is 'as JSON: each fate' 'done done done failed skipped false' \
    "$(jq -r '([.providers[].fate] + [.saved]) | join(" ")' out)"
find_ 'one of them alone' 0 anthropic
is 'one of them alone is saved' 5 "$(has 'len(p["anthropic"]["valid_models"])')"
rm served/compat.down

again
sed -i 's/sk-openai-secret-1/sk-openai-secret-0/' p.yaml
find_ 'a key that is refused' 4 openai --force-refresh
says 'a key that is refused: what happened' 'openai: failed: the key is refused'
again
sed -i '/api_key/d' p.yaml
find_ 'nobody has a key' 1
err 'nobody has a key: what to do' 'no provider can be asked; give one a key'
find_ 'nobody of that name' 1 opneai
complains 'nobody of that name: who is near' "did you mean 'openai'?"
again
sed -i 's/sk-openai-secret-1/wrong/' p.yaml
status 'a key of the environment' 0 env OPENAI_API_KEY=sk-openai-secret-1 \
    "$mreg" discover openai --providers p.yaml
cat out err >>said
is 'a key of the environment goes first, and is not saved' wrong \
    "$(has 'p["openai"]["api_key"]')"
again
sed -i "s|/openai/v1|/away/v1|" p.yaml
find_ 'a redirect' 4 openai --force-refresh
is 'a redirect to another host goes without the key' '1 False' \
    "$(heard '"%d %s" % (len(r := [x for x in q if x["port"] == '"$other"']),
        any("authorization" in x["headers"] for x in r))')"
again
echo '{"providers": {"openai": "off"}}' >off.yaml
status 'one that is off' 1 "$mreg" discover openai --providers p.yaml \
    --config off.yaml
complains 'one that is off: what to do' 'turn it on under `providers:`'
printf 'nonsense' >cache/models/openai.json
find_ 'a cache that is damaged' 0 openai
: >served/google.list
printf '"x"\n"x"\n"x"\n"x"\n"x"\n' >served/google.list
rm cache/models/google.json
find_ 'pages that go in circles' 4 google --force-refresh
says 'pages that go in circles: what happened' 'its pages do not end'
printf '"gemini-a"\n' >served/google.list

# ---- saving ------------------------------------------------------------------

again
(ulimit -f 0; timeout 60 "$mreg" discover lab --providers p.yaml >out 2>err)
is 'a disk that is full: exit status' 3 $?
yes 'a disk that is full: the file is as it was' cmp start.yaml p.yaml
mkdir -p real && cp start.yaml real/p.yaml && chmod 600 real/p.yaml
rm p.yaml && ln -s real/p.yaml p.yaml
find_ 'a link' 0 lab
yes 'a link stays, and leads to what was written' test -L p.yaml
is 'a link leads to what was written' 2 "$(has 'len(p["lab"]["valid_models"])')"
rm p.yaml
status 'a file that is not there' 0 env OPENAI_API_KEY=x "$mreg" models openai \
    --providers p.yaml

# Killed at any time, there is the old file or the new one, and the next run
# takes away what is left.
again
torn=0 i=0
kills=${FULL:+200}
while [ $i -lt "${kills:-40}" ]; do
    cp start.yaml p.yaml && chmod 600 p.yaml
    "$mreg" discover lab --providers p.yaml >/dev/null 2>&1 &
    sleep 0.0$((i % 6))$((i % 10))
    { kill -9 $! && wait $!; } 2>/dev/null
    cmp -s start.yaml p.yaml ||
        [ "$(has 'len(p["lab"]["valid_models"])')" = 2 ] || torn=$((torn + 1))
    i=$((i + 1))
done
is 'killed: no file is torn' 0 $torn
touch .p.yaml.1f.tmp
cp start.yaml p.yaml && chmod 600 p.yaml
find_ 'after a kill' 0 lab
is 'after a kill: nothing is left' '' "$(find . -name '.p.yaml*')"

# ---- memory ------------------------------------------------------------------

if ${CC:-cc} -shared -fPIC -o nth.so "$root/tests/torture/nth.c" 2>/dev/null &&
    ! nm "$mreg" | grep -q __asan_init; then
    again
    COUNT_TO=calls LD_PRELOAD=./nth.so "$mreg" discover lab \
        --providers p.yaml >/dev/null 2>&1
    calls=$(cat calls 2>/dev/null || echo 0)
    yes "allocations are counted: $calls" [ "$calls" -gt 50 ]
    step=$((calls / ${FULL:+10000}80 + 1)) i=1 bad=
    while [ $i -le "$calls" ]; do
        cp start.yaml p.yaml && chmod 600 p.yaml
        FAIL_AT=$i LD_PRELOAD=./nth.so timeout 60 "$mreg" discover lab \
            --providers p.yaml >out 2>err
        got=$?
        cat out err >>said
        [ $got -le 4 ] || bad="$bad $i:$got"
        cmp -s start.yaml p.yaml ||
            [ "$(has 'len(p["lab"]["valid_models"])')" = 2 ] ||
            bad="$bad $i:torn"
        i=$((i + step))
    done
    is 'no allocation that fails crashes it or tears the file' '' "$bad"
else
    skip 'allocations that fail: nothing can be preloaded'
fi

# ---- keys --------------------------------------------------------------------

if have strace; then
    again
    strace -f -e trace=prctl,prlimit64,execve -o traced "$mreg" discover lab \
        --providers p.yaml >/dev/null 2>&1
    if [ -s traced ]; then
        yes 'no core is dumped' grep -q 'RLIMIT_CORE, {rlim_cur=0' traced
        yes 'nor shown to others' grep -q 'PR_SET_DUMPABLE, SUID_DUMP_DISABLE' \
            traced
        is 'no program is run' 1 "$(grep -c execve traced)"
    fi
else
    skip 'what the system is told: no strace'
fi
yes 'there is something to search' [ "$(wc -l <said)" -gt 60 ]
is 'no key is in anything that was said or kept' '' \
    "$(grep -rlE 'secret-|sk-' said cache out err calls 2>/dev/null)"
is 'the server never stumbled' '' "$(grep -v 'BrokenPipe\|Connection' \
    server.err | grep Error)"

done_
