# The runner and lib.sh themselves, on a folder of small tests: what is said
# of a failure, of a test that counts nothing, of a name that no test has.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

house=$scratch/house
mkdir -p "$house/tests/unit/room" "$house/build/unit"
cp tests/run.sh tests/lib.sh "$house/tests"

# script NAME: a test whose lines are read from stdin.
script() { { echo '. tests/lib.sh'; cat; } >"$house/tests/$1.sh"; }

# run STATUS [VARIABLE=VALUE...]: what the runner prints is in $scratch/out.
run()
{
    want=$1
    shift
    status "run $*" "$want" env -u TESTS -u FAST -u JOBS BUILD=build "$@" \
        sh -c 'cd "$1" && sh tests/run.sh' sh "$house"
}

last() { tail -n 1 "$scratch/out"; }
# A line of $scratch/out.
said() { yes "it says: $1" grep -qxF -- "$1" "$scratch/out"; }

script good <<'EOF'
sleep 0.3
is 'two' 2 2
yes 'true' true
no 'false' false
done_
EOF
script later <<'EOF'
pass
skip 'a thing: not installed'
done_
EOF
run 0
is 'the sum' '4 passed, 0 failed, 1 skipped' "$(last)"
is 'in order, though the second ended first' 'good later' \
    "$(awk '/ passed .* failed / {print $1}' "$scratch/out" | xargs)"
said 'skipped: a thing: not installed'

# ---- what is said of failures ----------------------------------------------

script later <<'EOF'
printf 'one\ntwo\033[2J\n' >"$scratch/text"
yes 'a word' grep -q 'three words' "$scratch/text"
no 'no word' grep -c one "$scratch/text"
yes 'a difference' diff "$scratch/text" /dev/null
is 'a sum' 5 "$((2 + 2))"
status 'a status' 3 sh -c 'echo why >&2; exit 4'
done_
EOF
run 1
is 'failures are counted' '3 passed, 5 failed' "$(last)"
said 'FAILED: a word'
said "  command: grep -q 'three words' $(grep -o '/[^ ]*/text$' "$scratch/out" |
    head -n 1)"
said '  text has:'
said '  | two[2J'
said 'FAILED: no word'
said '  | 1'
said '  | < one'
said '  expected: 5'
said '  but was:  4'
said 'FAILED: a status: exit status'
said '  | why'

script later <<'EOF'
exit 0
EOF
run 1
is 'a test that counts nothing failed' '3 passed, 1 failed' "$(last)"

script later <<'EOF'
pass
done_ >/dev/null
EOF
run 1
is 'a test without its last line failed' '3 passed, 1 failed' "$(last)"

script later <<'EOF'
pass
trap 'echo "1 passed, 0 failed"; exit 7' EXIT
EOF
run 1
is 'a status is a failure' '4 passed, 1 failed' "$(last)"

# ---- programs --------------------------------------------------------------

# program LINES: what build/unit/test_it prints; its status is 1.
program()
{
    printf '#!/bin/sh\ncat <<X\n%s\nX\nexit %d\n' "$1" "$2" \
        >"$house/build/unit/test_it"
    chmod +x "$house/build/unit/test_it"
}
: >"$house/tests/unit/room/test_it.c"
rm "$house/tests/later.sh"
program '[  PASSED  ] 8 test(s).' 0
run 0
is 'a program of a room is run' '11 passed, 0 failed' "$(last)"
program '[  ERROR   ] --- peak, at noon: "1" != "2"
[   LINE   ] --- test_it.c:12: error: Failure!
[  PASSED  ] 7 test(s).
[  FAILED  ] 1 test(s), listed below:
[  FAILED  ] test_peak' 1
run 1
is 'it failed' '10 passed, 1 failed' "$(last)"
said '[  ERROR   ] --- peak, at noon: "1" != "2"'
said '[  FAILED  ] test_peak'
rm "$house/build/unit/test_it"
run 1
is 'a program that was not built failed' '3 passed, 1 failed' "$(last)"

# ---- which tests -----------------------------------------------------------

run 0 TESTS=good
is 'one of them' '3 passed, 0 failed' "$(last)"
run 2 TESTS='good test_ti'
yes 'a name that no test has: what is near' \
    grep -q "^run.sh: no test has the name 'test_ti'; near it: test_it" \
    "$scratch/out"
cp "$house/tests/good.sh" "$house/tests/regen.sh"
rm -r "$house/tests/unit/room"
run 0
is 'all' '6 passed, 0 failed' "$(last)"
run 0 FAST=1
is 'all but the slow ones' '3 passed, 0 failed' "$(last)"
run 0 FAST=1 TESTS=regen
is 'a slow one by its name' '3 passed, 0 failed' "$(last)"
run 0 JOBS=1
is 'one at a time' '6 passed, 0 failed' "$(last)"
mkdir -p "$house/tests/unit/one" "$house/tests/unit/two"
: >"$house/tests/unit/one/test_it.c"
: >"$house/tests/unit/two/test_it.c"
run 2
said 'run.sh: two tests have the name test_it'

# Each name of the list of slow ones is a test.
slow=$(sed -n "s/^SLOW='\(.*\)'/\1/p; s/^SLOW=\"\$SLOW \(.*\)\"/\1/p" \
    tests/run.sh)
for name in $slow; do
    yes "$name is a test" sh -c "ls tests/$name.sh tests/unit/*/$name.c |
        grep -q ."
done
yes 'there are slow ones' test "$(echo "$slow" | wc -w)" -gt 20

done_
