# The registry in force under ThreadSanitizer: a million registries are
# published while two threads ask, and then while the counts of holds are moved
# on all the time. What is freed while somebody reads it is a race, too. And a
# budget that threads share, with the processor's own instructions and with a
# lock.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

cc=${CC:-cc}
tsan='-O1 -g -fsanitize=thread'
cat >"$scratch/race.c" <<'EOT'
#include <pthread.h>
static int n;
static void *add(void *x) { n++; return x; }
int main(void)
{
    pthread_t t;
    pthread_create(&t, 0, add, 0);
    n++;
    pthread_join(t, 0);
    return n == 2 ? 0 : 1;
}
EOT
# shellcheck disable=SC2086 -- flags are meant to split
if ! $cc $tsan "$scratch/race.c" -o "$scratch/race" 2>/dev/null ||
    "$scratch/race" >"$scratch/out" 2>&1 ||
    ! grep -q 'data race' "$scratch/out"; then
    skip 'swaps under ThreadSanitizer: it does not find a race here'
    done_
fi

# What both programs ask is compiled once.
# shellcheck disable=SC2086 -- flags are meant to split
compile() { $cc -std=c11 -D_POSIX_C_SOURCE=200809L $tsan -I. -Iruntime \
    -Ihost -Itests/unit/worlds "$@"; }
mkdir "$scratch/o"
for file in tests/unit/worlds/mini.c runtime/*.c; do
    compile -c "$file" -o "$scratch/o/$(basename "$file" .c).o" ||
        fail "$file is compiled"
done
ar rc "$scratch/asked.a" "$scratch"/o/*.o

# race NAME SOURCE...: all tests of a program pass, and there is no race.
race()
{
    name=$1
    shift
    yes "$name builds" compile "$@" "$scratch/asked.a" -lcmocka \
        -o "$scratch/$name"
    yes "$name without a race" "$scratch/$name"
    grep 'swaps, ' "$scratch/.said"
}

race swaps tests/unit/host/test_slot.c host/registry/slot.c
race folded tests/unit/host/test_slot_fold.c
race budget tests/unit/runtime/test_budget.c
race locked tests/unit/runtime/test_budget_locked.c

done_
