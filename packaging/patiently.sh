# Runs a command that takes long: its output goes to a log, the newest line
# of it to the terminal every three seconds, and the end of it if it fails.
# Use: sh packaging/patiently.sh LOG COMMAND...
#
# SPDX-License-Identifier: MIT
log=$1
shift
began=$(date +%s)
: >"$log" || exit 1

say()
{
    line=$(tail -c 2000 "$log" | tr '\r' '\n' | tr -cd '\n -~' |
        grep . | tail -n 1 | sed 's/^ *//' | cut -c1-68)
    printf '  %4d s  %s\n' "$(($(date +%s) - began))" "$line"
}

# The sleeper keeps no pipe open for whoever waits for our output.
while sleep 3 >/dev/null 2>&1; do say; done &
ticker=$!
trap 'kill $ticker 2>/dev/null' EXIT
trap 'exit 130' INT TERM

"$@" >"$log" 2>&1 </dev/null
status=$?
if [ $status -ne 0 ]; then
    tail -n 20 "$log"
    echo "failed: $*; all of its output: $log"
fi
exit $status
