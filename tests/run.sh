# Runs every test, prints a line for each and the sum as the last line.
# A test is a program of tests/unit/ROOM/ (cmocka) or a script tests/*.sh that
# ends with `N passed, N failed[, N skipped]`. TESTS="a b" runs only those.
#
# SPDX-License-Identifier: MIT
set -u
LC_ALL=C
export LC_ALL
BUILD=${BUILD:-build}
CC=${CC:-cc}
export BUILD CC
logs=$BUILD/logs
mkdir -p "$logs" || exit 1
passed=0 failed=0 skipped=0

# report NAME STATUS LOG: adds up the last counting line of a log.
report()
{
    counts=$(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed\(, \([0-9]*\) skipped\)\{0,1\}$/\1 \2 \4/p' "$3" | tail -n 1)
    if [ -z "$counts" ]; then
        good=$(sed -n 's/^\[  PASSED  \] \([0-9]*\) test.*/\1/p' "$3" | tail -n 1)
        bad=$(sed -n 's/^\[  FAILED  \] \([0-9]*\) test.*/\1/p' "$3" | tail -n 1)
        counts="${good:-0} ${bad:-0} 0"
    fi
    set -- "$1" "$2" "$3" $counts
    p=$4 f=$5 s=${6:-0}
    # A test that failed without counting it, or counted nothing, failed.
    if [ "$2" -ne 0 ] && [ "$f" -eq 0 ]; then f=1; fi
    if [ $((p + f + s)) -eq 0 ]; then f=1; fi
    passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
    printf '%-28s %6d passed %4d failed %4d skipped %5ds\n' \
        "$1" "$p" "$f" "$s" "$(($(date +%s) - began))"
    if [ "$f" -ne 0 ]; then
        grep -E 'FAILED|ERROR|error:|expected|but was' "$3" | head -n 20
        echo "  all of it: $3"
    elif [ "$s" -ne 0 ]; then
        grep '^skipped:' "$3"
    fi
}

# run NAME COMMAND...
run()
{
    name=$1
    shift
    case " ${TESTS:-$name} " in *" $name "*) ;; *) return ;; esac
    began=$(date +%s)
    "$@" >"$logs/$name.log" 2>&1 </dev/null
    report "$name" "$?" "$logs/$name.log"
}

for source in tests/unit/*/test_*.c; do
    name=$(basename "$source" .c)
    run "$name" "$BUILD/unit/$name"
done
for script in tests/*.sh; do
    name=$(basename "$script" .sh)
    case $name in run|lib|fuzz) continue ;; esac
    run "$name" sh "$script"
done

if [ "$skipped" -eq 0 ]; then
    echo "$passed passed, $failed failed"
else
    echo "$passed passed, $failed failed, $skipped skipped"
fi
[ "$failed" -eq 0 ]
