# The handle of libmreg_live.a: what the archive gives away, C++, readers while
# others refresh, also under ThreadSanitizer, and failures that are outcomes.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

cc=${CC:-cc} live=$BUILD/libmreg_live.a
libs=-pthread
[ ! -e "$BUILD/has/SODIUM.yes" ] || libs="$libs -lsodium"
[ ! -e "$BUILD/has/YAML.yes" ] || libs="$libs -lyaml"
[ ! -e "$BUILD/has/CURL.yes" ] || libs="$libs -ldl"

is 'names in the archive that may meet a program' '' \
    "$(nm -g --defined-only "$live" |
        awk 'NF == 3 && $3 !~ /^mreg_host_/ && $3 !~ /^__(asan|odr)/ {print $3}')"
# Those of libmreg.so, too, are the public ones.
for name in $(nm -u "$live" | awk '$2 ~ /^mreg_/ {print $2}' | sort -u); do
    yes "$name, which the archive asks for, is public" grep -qE "\b$name\(" \
        runtime/mreg.h runtime/mreg_lists.h host/mreg_host.h \
        tokenizers/mreg_tokens.h
done

cat >"$scratch/use.cpp" <<'EOT'
#include "mreg_host.h"
int main()
{
    mreg_host_setup setup = {};
    mreg_host *h = nullptr;
    mreg_host_facts facts;
    return mreg_host_open(&setup, &h, nullptr) == MREG_E_BAD_ARGUMENT
           && mreg_host_facts_of(h, "x", 1, &facts) == MREG_E_BAD_ARGUMENT
           && mreg_host_discover(h, nullptr, 0, nullptr)
                  == MREG_HOST_NO_MEMORY ? 0 : 1;
}
EOT
if have g++; then
    # shellcheck disable=SC2086 -- flags are meant to split
    yes 'C++ includes the header' g++ -Wall -Wextra -Werror -Iruntime -Ihost \
        "$scratch/use.cpp" "$live" "$BUILD/libmreg_host.a" "$BUILD/libmreg.a" \
        ${LDFLAGS:-} $libs -o "$scratch/use"
    yes 'and asks' "$scratch/use"
else skip 'C++: no g++'; fi

for need in python3 gperf; do
    have $need || { skip "refreshing: no $need"; done_; }
done
[ -e "$BUILD/has/CURL.yes" ] || { skip 'refreshing: no libcurl'; done_; }

# ---- readers while others refresh -------------------------------------------

base=$scratch/base data=$scratch/answer.json
mkdir -p "$base/definitions" "$base/pricing"
cp definitions/providers.yaml definitions/naming.yaml \
    definitions/tokenizers.yaml "$base/definitions"
cp pricing/openrouter.json "$base/pricing"
cp pricing/openrouter.json "$data"
. tests/net/serve.sh

# readers PROGRAM WHAT STATUS PATH ROUNDS
readers()
{
    status "$2" "$3" timeout 300 "$1" "$scratch/cache" "$base" "$http$4" "$5"
}
# shellcheck disable=SC2086 -- flags are meant to split
yes 'the readers build' $cc -std=c11 -Wall -Wextra -Werror \
    -D_POSIX_C_SOURCE=200809L -Iruntime -Ihost tests/live/readers.c "$live" \
    "$BUILD/libmreg_host.a" "$BUILD/libmreg.a" ${LDFLAGS:-} $libs \
    -o "$scratch/readers"
readers "$scratch/readers" 'three refreshes' 0 /one-tag 3
says 'are seen by all, and nothing is held' \
    '3 of 3 refreshes, calls 1, logged 1, held 0'
yes 'the server was asked' [ "$(grep -c 'GET /one-tag' "$log")" -ge 3 ]
readers "$scratch/readers" 'a server that is out of order' 1 /500 1
says 'is an outcome' 'answers 500: the server has a fault'
says 'and readers go on' '0 of 1 refreshes, calls 1'
readers "$scratch/readers" 'half an answer' 1 /cut-models 1
out 'is an outcome, too' 'outcome 6: .*\[M'
if have valgrind && [ -z "${LDFLAGS:-}" ]; then
    status 'no leak, no fault' 0 valgrind -q --error-exitcode=9 \
        --leak-check=full --errors-for-leak-kinds=definite \
        "$scratch/readers" "$scratch/cache" "$base" "$http/one-tag" 1
else skip 'leaks: no valgrind, or flags that it has not'; fi

# ---- ThreadSanitizer ----------------------------------------------------------

# What threads share is built with it: the handle, what it asks and what it
# replaces. The generator, which one thread runs, is linked as it is.
flag='-O1 -g -fsanitize=thread'
cat >"$scratch/two.c" <<'EOT'
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
if [ -n "${LDFLAGS:-}" ] || ! $cc $flag "$scratch/two.c" -o "$scratch/two" \
    2>/dev/null || "$scratch/two" >"$scratch/out" 2>&1 ||
    ! grep -q 'data race' "$scratch/out"; then
    skip 'races: ThreadSanitizer does not find one here'
    done_
fi
mkdir "$scratch/o"
has=-DMREG_HAS_CURL=1
[ ! -e "$BUILD/has/SODIUM.yes" ] || has="$has -DMREG_HAS_SODIUM=1"
for file in host/handle/[!t]*.c host/live/*.c host/net/*.c host/registry/*.c \
    base/arena.c base/output.c runtime/*.c; do
    names=
    case $file in host/registry/*) names='-include host/registry/names.h' ;; esac
    object=$scratch/o/$(echo "$file" | tr / _).o
    # shellcheck disable=SC2086 -- flags are meant to split
    $cc -std=c11 -D_GNU_SOURCE $flag $has $names -I. -Iruntime -Ihost \
        -Itokenizers -Igenerated -c "$file" -o "$object" 2>"$scratch/err" ||
        fail "$file is compiled: $(head -n 1 "$scratch/err")"
done
# shellcheck disable=SC2086 -- flags are meant to split
yes 'the readers build with ThreadSanitizer' $cc -std=c11 \
    -D_POSIX_C_SOURCE=200809L $flag -Iruntime -Ihost tests/live/readers.c \
    "$scratch"/o/*.o "$BUILD/libmreg_config.a" "$BUILD/libmreg_refresh.a" \
    "$BUILD/libgenerator.a" "$BUILD/libmreg_answers.a" "$BUILD/libmreg_net.a" \
    "$BUILD/libmreg_host.a" "$BUILD/libbase.a" "$BUILD/libmreg.a" $libs \
    -o "$scratch/race"
readers "$scratch/race" 'no race' 0 /one-tag 3
no 'none was found' grep -q 'data race' "$scratch/err"

done_
