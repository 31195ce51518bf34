# What stands before gperf while tests run: it says what gperf says, asks once,
# and asks another gperf anew.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

real=${REMEMBERED_GPERF:-$(command -v gperf)} || { skip 'no gperf'; done_; }
REMEMBERED_GPERF=$scratch/gperf REMEMBERED_GPERF_SAID=$scratch/said
export REMEMBERED_GPERF REMEMBERED_GPERF_SAID
question=generated/names/00.gperf
is 'there is a question' '"' "$(head -c 1 $question)"

# its LINE: this is gperf now, which tells that it was asked.
its()
{
    printf '#!/bin/sh\n: >"%s/asked"\n%s\n' "$scratch" "$1" >"$REMEMBERED_GPERF"
    chmod +x "$REMEMBERED_GPERF"
    rm -f "$scratch/asked"
}

# ask STATUS WORD...: with these options; `asked` is there if gperf was run.
ask()
{
    want=$1
    shift
    rm -f "$scratch/asked"
    "$build/remember/gperf" "$@" <$question >"$scratch/out" 2>"$scratch/err"
    is "$*: status" "$want" $?
}
asked() { yes "$1: gperf is asked" test -e "$scratch/asked"; }
known() { no "$1: gperf is not asked" test -e "$scratch/asked"; }

# The answer without the name that gperf was called by.
answer() { grep -v '^/\* Command-line' "$1"; }
same()
{
    answer "$scratch/want" >"$scratch/wanted"
    answer "$scratch/out" >"$scratch/got"
    yes "$1" cmp "$scratch/wanted" "$scratch/got"
}

"$real" -n -j 1 <$question >"$scratch/want"
its "exec $real \"\$@\""
ask 0 -n -j 1
asked 'first'
same 'its answer'
ask 0 -n -j 1
known 'again'
same 'the same answer'
ask 0 -n -j 2
asked 'other options'
question=generated/names/01.gperf
ask 0 -n -j 1
asked 'another input'

its 'cat >/dev/null; echo else'
ask 0 -n -j 1
asked 'another gperf'
is 'its own answer' else "$(cat "$scratch/out")"
its 'cat >/dev/null; echo half; exit 3'
ask 3 -n -j 1
is 'a failure says what it says' half "$(cat "$scratch/out")"
ask 3 -n -j 1
asked 'after a failure'
its 'kill -9 $$'
ask 1 -n -j 1
REMEMBERED_GPERF=$real REMEMBERED_GPERF_SAID=/dev/null/said
ask 0 -n -j 1
ask 0 -n -j 1
"$real" -n -j 1 <$question >"$scratch/want"
same 'where nothing can be kept'
REMEMBERED_GPERF=$scratch/none
ask 127 -n -j 1

done_
