# Starts tests/net/server.py for a script, with a certificate if openssl makes
# one, and stops it when the script ends. Sets $http, $other, $https and $slow
# to its addresses, $log to its log, $ca to its certificate or to nothing.
# Use: . tests/lib.sh; . tests/net/serve.sh [after setting data=FILE]
#
# SPDX-License-Identifier: MIT
log=$scratch/requests ca=$scratch/cert.pem
: >"$log"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes \
    -keyout "$scratch/key.pem" -out "$ca" -days 2 -subj /CN=127.0.0.1 \
    -addext 'subjectAltName=IP:127.0.0.1' >/dev/null 2>&1 || ca=
python3 tests/net/server.py "$log" ${data:+--data "$data"} \
    ${ca:+--tls "$ca" "$scratch/key.pem"} >"$scratch/ports" \
    2>"$scratch/server.err" &
server=$!
trap 'kill $server 2>/dev/null; rm -rf "$scratch"' EXIT
tries=0
while [ ! -s "$scratch/ports" ] && [ $tries -lt 100 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
address() { sed "s|.*$1 \\([0-9]*\\).*|$2://127.0.0.1:\\1|" "$scratch/ports"; }
http=$(address plain http) other=$(address other http)
https=$(address tls https) slow=$(address slow https)
unset http_proxy https_proxy HTTP_PROXY HTTPS_PROXY all_proxy ALL_PROXY \
    no_proxy NO_PROXY SSL_CERT_FILE
