# Runs the tests, two at a time, prints a line for each and the sum as the
# last line. A test is a program of tests/unit/ROOM/ (cmocka) or a script
# tests/*.sh that ends with `N passed, N failed[, N skipped]`.
#   TESTS="bad test_cost"   runs only those
#   FAST=1                  leaves out the slow ones, named here below
#   JOBS=1                  runs one at a time
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

# What gperf said once it is not asked again (tests/remember/gperf.c).
if [ -z "${REMEMBERED_GPERF:-}" ] && [ -x "$BUILD/remember/gperf" ] &&
    REMEMBERED_GPERF=$(command -v gperf); then
    remember=$(cd "$BUILD/remember" && pwd)
    REMEMBERED_GPERF_SAID=$remember/said PATH=$remember:$PATH
    export REMEMBERED_GPERF REMEMBERED_GPERF_SAID PATH
fi

# Tests of more than some seconds, which the loop of an edit can do without,
# the longest first: they begin before all others, so that no test is left
# alone at the end.
SLOW='tokens corpus targets updating edits install rows price_tool slips'
SLOW="$SLOW vocabulary freestanding discover fetch hostile regen propose link"
SLOW="$SLOW usage_freestanding net lists swap tokens_freestanding test_lean test_piece"
SLOW="$SLOW test_stream_small cli_registry test_search registry_file"
SLOW="$SLOW fetch_survives host_live handle fetch_odd start firmware"
SLOW="$SLOW instructions runner quick contracts"

# A child of this script runs one test and says how that ended.
if [ "${1:-}" = --one ]; then
    name=$2 began=$(date +%s)
    case $name in
        test_*) set -- "$BUILD/unit/$name" ;;
        *) set -- sh "tests/$name.sh" ;;
    esac
    "$@" >"$logs/$name.log" 2>&1 </dev/null
    echo "$name $? $(($(date +%s) - began))"
    exit 0
fi

# ---- which tests -----------------------------------------------------------

all_tests()
{
    for source in tests/unit/*/test_*.c; do
        [ ! -e "$source" ] || basename "$source" .c
    done
    for script in tests/*.sh; do
        case $script in */run.sh|*/lib.sh|*/fuzz.sh) continue ;; esac
        basename "$script" .sh
    done
}

# The three names of $all that share most pairs of letters with $1.
near()
{
    echo "$all" | awk -v asked="$1" '{
        n = 0
        for (i = 1; i < length(asked); i++)
            n += index($0, substr(asked, i, 2)) > 0
        print n / (length($0) + 9), $0 }' | sort -rn |
        awk 'NR <= 3 { printf " %s", $2 }'
}

all=$(all_tests)
twice=$(echo "$all" | sort | uniq -d)
if [ -n "$twice" ]; then
    echo "run.sh: two tests have the name" $twice
    exit 2
fi
names=
for name in ${TESTS:-$all}; do
    case " $(echo $all) " in
        *" $name "*) ;;
        *) echo "run.sh: no test has the name '$name'; near it:$(near \
            "$name"); tests/README.md lists all"
           exit 2 ;;
    esac
    if [ -z "${TESTS:-}" ] && [ -n "${FAST:-}" ]; then
        case " $SLOW " in *" $name "*) continue ;; esac
    fi
    names="$names $name"
done

# ---- what is said of each --------------------------------------------------

passed=0 failed=0 skipped=0

# Prints what of a log tells why a test failed: each FAILED of a script or
# ERROR of a program with the indented lines below it, and where it was.
why()
{
    awk '/^FAILED|^\[ +ERROR / { said = 1; print; next }
        /^  / && said { print; next }
        { said = 0 }
        /^\[ +(LINE|FAILED) |error:|expected|but was/' "$1" |
        head -n 40
    echo "  all of it: $1"
}

# report NAME STATUS SECONDS: adds up the last counting line of its log.
report()
{
    name=$1 status=$2 seconds=$3 log=$logs/$1.log
    counts=$(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p
        s/^\([0-9]*\) passed, \([0-9]*\) failed, \([0-9]*\) skipped$/\1 \2 \3/p' \
        "$log" | tail -n 1)
    if [ -z "$counts" ]; then
        good=$(sed -n 's/^\[  PASSED  \] \([0-9]*\) test.*/\1/p' "$log" |
            tail -n 1)
        bad=$(sed -n 's/^\[  FAILED  \] \([0-9]*\) test.*/\1/p' "$log" |
            tail -n 1)
        counts="${good:-0} ${bad:-0}"
    fi
    set -- $counts
    p=$1 f=$2 s=${3:-0}
    # A test that failed without counting it, or counted nothing, failed.
    if [ "$status" -ne 0 ] && [ "$f" -eq 0 ]; then f=1; fi
    if [ $((p + f + s)) -eq 0 ]; then f=1; fi
    passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
    printf '%-28s %6d passed %4d failed %4d skipped %5ds\n' \
        "$name" "$p" "$f" "$s" "$seconds"
    [ "$f" -eq 0 ] || why "$log"
    [ "$s" -eq 0 ] || grep '^skipped:' "$log"
}

# Reads `NAME STATUS SECONDS` of tests as they end and reports them in the
# order of the arguments.
report_in_order()
{
    ended=$logs/ended
    rm -rf "$ended" && mkdir "$ended"
    while read -r name how; do
        echo "$how" >"$ended/$name"
        while [ $# -gt 0 ] && [ -e "$ended/$1" ]; do
            # shellcheck disable=SC2046 -- two numbers
            report "$1" $(cat "$ended/$1")
            shift
        done
    done
    if [ $# -gt 0 ]; then
        echo "never ended: $*"
        failed=$((failed + $#))
    fi
    if [ "$skipped" -eq 0 ]; then
        echo "$passed passed, $failed failed"
    else
        echo "$passed passed, $failed failed, $skipped skipped"
    fi
    [ "$failed" -eq 0 ]
}

longest_first()
{
    for name in $SLOW $names; do
        case " $names " in *" $name "*) echo "$name" ;; esac
    done | awk '!seen[$0]++'
}

# shellcheck disable=SC2086 -- a list of names
longest_first | xargs -n 1 -P "${JOBS:-2}" sh "$0" --one |
    report_in_order $names
