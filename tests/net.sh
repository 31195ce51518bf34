# Asking HTTP servers: what each behaviour of tests/net/server.py leads to, how
# long it takes, and where keys go.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

if [ ! -e "$BUILD/has/CURL.yes" ]; then
    skip 'asking servers: this was built without libcurl'
    done_
fi
have python3 || { skip 'asking servers: no python3'; done_; }
. tests/net/serve.sh
cc=${CC:-cc}
# shellcheck disable=SC2086 -- flags are meant to split
yes 'the asker builds' $cc -std=c11 -D_POSIX_C_SOURCE=200809L -I. \
    tests/net/ask.c "$BUILD/libmreg_net.a" "$BUILD/libbase.a" ${LDFLAGS:-} \
    -ldl -pthread -o "$scratch/ask"

# ask SECONDS WHAT STATUS URL OPTION...: ends within so many seconds, by this
# exit status. A second more is for a machine that is busy.
ask()
{
    most=$1 what=$2 want=$3
    shift 3
    status "$what" "$want" timeout $((most + 4)) "$scratch/ask" "$@"
    yes "$what: memory is bounded" [ \
        "$(sed -n 's/^memory //p' "$scratch/out")" -lt 80000 ]
}
asked() { grep -c "$1" "$log"; }

# ---- answers ---------------------------------------------------------------

ask 1 'a good answer' 0 "$http/ok"
says 'its status' 'answer 200 tries 1 bytes 11'
says 'its headers' \
    'type [application/json] tag ["v1"] since [Sun, 29 Nov 2026 08:00:00 GMT]'
says 'its body' 'body {"data":[]}'
ask 1 'with what it has' 0 "$http/ok" 'etag="v0"' \
    'since=Sat, 28 Nov 2026 08:00:00 GMT'
yes 'the server hears both' grep -qF \
    'if-none-match="v0" if-modified-since=Sat,_28_Nov_2026_08:00:00_GMT' "$log"
ask 1 'a POST' 0 "$http/echo" 'post={"a":1}' 'Content-Type=application/json'
says 'what was posted' 'body POST 7 {"a":1}'
ask 1 'a status is an answer' 0 "$http/404"
says 'what it means' "$http/404 answers 404: there is nothing at this address"
ask 1 '401' 0 "$http/401?key=hush"
says 'the key' '/401 answers 401: the key is missing or wrong'
no 'what is behind ? is not said' grep -q hush "$scratch/out"
ask 1 'not modified' 0 "$http/lie"
says 'it has no body' 'answer 304 tries 1 bytes 0'
for tag in long odd; do
    ask 1 "a $tag tag" 0 "$http/$tag-tag"
    says "a $tag tag is not kept" 'tag []'
done

# ---- faults ----------------------------------------------------------------

# fault SECONDS PATH WORDS OPTION...
fault()
{
    path=$2 words=$3 seconds=$1
    shift 3
    ask "$seconds" "$path" 1 "$http$path" "$@"
    says "$path is no answer" 'none 0'
    out "$path: why" "^why .*$words"
}
fault 3 /slow 'too slow' stall=1
fault 3 /slow-headers 'too slow' stall=1
fault 1 /silent 'timed out' whole=500
fault 1 /cut 'outstanding read data|bytes remaining'
fault 1 /cut-chunk 'outstanding read data|chunk'
fault 2 /bomb 'the answer is too large' most=16777216
fault 1 /big 'too large|file size' most=16777216
fault 1 /big-quietly 'the answer is too large' most=16777216
fault 1 /rst 'reset'
fault 1 /nothing 'Empty reply'
fault 1 /header-bomb 'too large|[Oo]ut of memory'
fault 1 /one-long-header 'too large|[Oo]ut of memory'
fault 1 /http09 'HTTP/0.9'
fault 1 /loop 'too many redirects'
fault 1 /to-file 'only https:// and http://|not a URL|what is not asked'
fault 1 /to-ftp 'what is not asked'
fault 1 /to-user 'name or a password'
fault 1 /to-nowhere 'not a URL'
ask 1 'nobody is there' 1 http://127.0.0.1:1/
out 'refused' '^why .*[Cc]onnect'
ask 1 'cut without a length is for the reader to find' 0 "$http/cut-quietly"
for url in '' nonsense:// file:///etc/passwd 'http://u:p@127.0.0.1/' \
    'gopher://127.0.0.1/' '-' 'http://127.0.0.1:99999/'; do
    ask 1 "'$url' is not asked" 1 "$url"
done

# ---- redirects, keys -------------------------------------------------------

ask 1 'a redirect' 0 "$http/to-self" key=hush
says 'is followed' 'answer 200'
is 'with the key' 1 "$(asked '^plain GET /ok x-api-key=hush')"
ask 1 'a redirect away' 0 "$http/to-other" key=hush 'bearer=Bearer hush'
is 'loses the keys' 0 "$(asked '^other GET /ok .*hush')"
is 'and is followed' 1 "$(asked '^other GET /ok')"
: >"$log"
ask 1 'away and back' 0 "$http/to-other-and-back" key=hush
is 'the key does not come back' 0 "$(asked '^plain GET /ok .*hush')"
is 'though the way does' 1 "$(asked '^plain GET /ok')"
ask 1 'none is allowed' 1 "$http/to-self" redirects=0
says 'and it is said' 'too many redirects'
ask 1 'a POST is not sent on' 1 "$http/post-moved" post=x key=hush
says 'where to' "the new address is $other/ok"
no 'without what is behind ?' grep -q 'key=' "$scratch/out"
is 'nothing was sent there' 0 "$(asked '^other POST')"
ask 1 'a key over plain http to another machine' 1 http://192.0.2.1/ key=hush
says 'is refused' 'a key is not sent over plain http to http://192.0.2.1'
ask 1 'by a name that looks near' 1 http://127.0.0.1.example.com/ key=hush
says 'is refused, too' 'a key is not sent over plain http'
ask 1 'a header with a line end' 1 "$http/ok" "key=hush
x: y"
says 'is refused, and not shown' 'the header x-api-key has bytes'
no 'the key is not said' grep -q hush "$scratch/out"
: >"$log"
http_proxy=$other ask 1 'no proxy to this machine' 0 "$http/ok" key=hush
is 'it sees nothing' 0 "$(asked '^other')"
http_proxy=$other ask 1 'a proxy to others' 0 http://192.0.2.1/ok
is 'it is asked' 1 "$(asked '^other GET http://192.0.2.1/ok')"
cat >"$scratch/.netrc" <<'EOT'
machine 127.0.0.1 login me password hush
EOT
HOME=$scratch ask 1 'a .netrc' 0 "$http/ok"
is 'is not read' 0 "$(asked authorization)"

# ---- retries ---------------------------------------------------------------

ask 3 'too often' 0 "$http/later" retries=2
says 'waits and asks again' 'answer 200 tries 2'
ask 2 'broken twice' 0 "$http/flaky" retries=2
says 'a third time' 'answer 200 tries 3'
ask 1 'a date of 2099' 0 "$http/503" retries=2 whole=3000
says 'is no reason to wait' 'answer 503 tries 1'
says 'and means an hour at most' 'after 3600'
says 'and it is said' 'the server has a fault; try again in 3600 seconds'
ask 2 'a POST that broke' 1 "$http/rst" retries=2 post=x
says 'is not sent twice' 'none 0 tries 1'
ask 2 'a fault of its own' 0 "$http/500" retries=2
says 'is not asked again' 'answer 500 tries 1'
ask 2 'the whole time' 1 "$http/silent" retries=2 whole=1000
says 'is for all tries' 'tries 1'

# ---- TLS -------------------------------------------------------------------

if [ -z "$ca" ]; then skip 'TLS: no openssl to make a certificate'; else
    ask 1 'an unknown certificate' 1 "$https/ok"
    out 'is refused' '^why .*certificate'
    ask 1 'a known one' 0 "$https/ok" "ca=$ca" key=hush
    SSL_CERT_FILE=$ca ask 1 'by the variable' 0 "$https/ok"
    ask 1 'of another name' 1 "https://localhost:${https##*:}/ok" "ca=$ca"
    out 'is refused, too' '^why .*(subject name|certificate)'
    ask 1 'https to http' 1 "$https/to-plain" "ca=$ca" key=hush
    says 'never' 'a redirect leads from https to plain http'
    ask 1 'http on a port of https' 1 "http://127.0.0.1:${https##*:}/ok"
    ask 1 'https on a port of http' 1 "https://127.0.0.1:${http##*:}/ok" \
        whole=1000
    ask 1 'a handshake that never ends' 1 "$slow/ok" whole=1000
    out 'is given up' '^why .*timed out'
fi

done_
