# What the shell tests share: counting, a scratch folder, the last line.
# Use: . tests/lib.sh; is "what" expected actual; yes "what" command...; done_
#
# SPDX-License-Identifier: MIT
LC_ALL=C
export LC_ALL
BUILD=${BUILD:-build}
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

# yes WHAT COMMAND...: the command succeeds. no: it fails.
yes() { what=$1; shift; if "$@"; then pass; else fail "$what"; fi; }
no() { what=$1; shift; if "$@"; then fail "$what"; else pass; fi; }

# status WHAT EXPECTED COMMAND...: its exit status; output goes to $scratch/out
# and $scratch/err.
status()
{
    what=$1 want=$2
    shift 2
    "$@" >"$scratch/out" 2>"$scratch/err" </dev/null
    is "$what: exit status" "$want" "$?"
}

have() { command -v "$1" >/dev/null 2>&1; }

done_()
{
    printf '%d passed, %d failed' "$passed" "$failed"
    [ "$skipped" -eq 0 ] || printf ', %d skipped' "$skipped"
    echo
    [ "$failed" -eq 0 ]
    exit
}
