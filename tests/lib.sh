# What the shell tests share: counting, a scratch folder, the last line; $root
# is where they begin, $build where the programs are.
# Use: . tests/lib.sh; is "what" expected actual; yes "what" command...; done_
#
# SPDX-License-Identifier: MIT
LC_ALL=C
export LC_ALL
BUILD=${BUILD:-build}
root=$PWD
case $BUILD in /*) build=$BUILD ;; *) build=$root/$BUILD ;; esac
# A make that a test runs is not a part of the one that runs the test: it would
# take over its BUILD and CFLAGS, and say which folder it enters.
# What was fetched on this machine is nothing to a test.
MREG_CACHE_HOME=/nonexistent
export MREG_CACHE_HOME
# Nor does a test write to the ledger of who runs it.
MREG_LEDGER=/nonexistent/ledger.db
export MREG_LEDGER
unset MAKEFLAGS MFLAGS MAKELEVEL MAKEOVERRIDES
passed=0 failed=0 skipped=0
scratch=$(mktemp -d) || exit 1
trap 'rm -rf "$scratch"' EXIT

pass() { passed=$((passed + 1)); }
fail() { failed=$((failed + 1)); printf 'FAILED: %s\n' "$1"; }
skip() { skipped=$((skipped + 1)); printf 'skipped: %s\n' "$1"; }

# is WHAT EXPECTED ACTUAL
is()
{
    if [ "$2" = "$3" ]; then pass; else
        fail "$1"
        printf '  expected: %s\n  but was:  %s\n' "$2" "$3"
    fi
}

# The first lines of a file below a FAILED, without what moves a terminal.
lines_of()
{
    tr -d '\000-\010\013-\037\177' <"$1" |
        sed -n "1,${2:-20}s/^/  | /p; ${2:-20}q"
}

# Says what a command was, what it printed, and what grep had to read.
tell()
{
    printf '  command:'
    for word; do
        case $word in
            *[!A-Za-z0-9_./=+-]*|'') printf " '%s'" "$word" ;;
            *) printf ' %s' "$word" ;;
        esac
    done
    echo
    lines_of "$scratch/.said" 30
    [ "$1" = grep ] || return 0
    for word; do
        case $word in
            "$scratch"/*) [ ! -f "$word" ] || {
                printf '  %s has:\n' "${word##*/}"
                lines_of "$word"; } ;;
        esac
    done
}

# yes WHAT COMMAND...: the command succeeds. no: it fails.
yes()
{
    what=$1
    shift
    if "$@" >"$scratch/.said" 2>&1; then pass; else
        fail "$what"
        tell "$@"
    fi
}

no()
{
    what=$1
    shift
    if "$@" >"$scratch/.said" 2>&1; then
        fail "$what"
        tell "$@"
    else pass; fi
}

# status WHAT EXPECTED COMMAND...: its exit status; output goes to $scratch/out
# and $scratch/err.
status()
{
    what=$1 want=$2
    shift 2
    "$@" >"$scratch/out" 2>"$scratch/err" </dev/null
    got=$?
    is "$what: exit status" "$want" "$got"
    [ "$got" = "$want" ] || lines_of "$scratch/err"
}

# out WHAT PATTERN, err WHAT PATTERN: what `status` has kept says this, as an
# extended expression. says, complains: the same, letter for letter.
out() { yes "$1" grep -qE -- "$2" "$scratch/out"; }
err() { yes "$1" grep -qE -- "$2" "$scratch/err"; }
says() { yes "$1" grep -qF -- "$2" "$scratch/out"; }
complains() { yes "$1" grep -qF -- "$2" "$scratch/err"; }

# documented FILE: each member of the JSON in it is in docs/, but for meters,
# which are a list of their own.
documented()
{
    sed -n '/define MREG_METERS/,/^$/s/^ *X([0-9]*, [A-Z0-9_]*, "\([^"]*\)".*/\1/p' \
        "$root/runtime/mreg_lists.h" >"$scratch/meters"
    grep -oE '"[a-z0-9_]+":' "$1" | tr -d '":' | sort -u >"$scratch/keys"
    yes 'the answers have members' test -s "$scratch/keys"
    for key in $(grep -vxFf "$scratch/meters" "$scratch/keys"); do
        yes "docs/ has $key" grep -q "\`$key\`" "$root"/docs/*.md
    done
}

# file NAME: standard input, in a folder that is made.
file() { mkdir -p "$(dirname "$1")" && cat >"$1"; }

have() { command -v "$1" >/dev/null 2>&1; }

# Can a program's clock be set? faketime and a sanitizer both must come first.
has_clock() { have faketime && ! nm "$1" 2>/dev/null | grep -q __asan_init; }

done_()
{
    printf '%d passed, %d failed' "$passed" "$failed"
    [ "$skipped" -eq 0 ] || printf ', %d skipped' "$skipped"
    echo
    [ "$failed" -eq 0 ]
    exit
}
