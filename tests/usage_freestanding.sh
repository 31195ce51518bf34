# The promises of usage/: no libc but what compilers ask for by themselves, no
# writable data, no allocation, at most 1 KB of stack in the deepest chain of
# calls, only its own names; and the same answers on 32-bit x86 and big-endian
# s390x, asked by its unit tests. A target without its compiler or emulator is
# skipped, and said so.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

cc=${CC:-cc}
base='base/json_read.c base/json_decode.c base/decimal.c base/utf8.c'
# What of the runtime it calls.
runtime='runtime/usage.c runtime/words.c runtime/provider.c'
graph=-fcallgraph-info=su
: >"$scratch/empty.c"
$cc $graph -c "$scratch/empty.c" -o "$scratch/empty.o" 2>/dev/null || graph=

# compile FOLDER SOURCE...: without a C library's help.
compile()
{
    to=$scratch/$1
    shift
    mkdir "$to"
    for file; do
        $cc -std=c11 -O2 -ffreestanding -fno-pic -fno-stack-protector \
            $graph -I. -Iruntime -Iusage -c "$file" \
            -o "$to/$(basename "$file" .c).o" || fail "compile $file"
    done
}
# shellcheck disable=SC2086 -- lists of words are meant to split
{
compile own usage/*.c $base
compile called $runtime
}

# ---- names, data, stack ------------------------------------------------------

ld -r -o "$scratch/whole.o" "$scratch"/own/*.o
# Which registers an x86 processor has is asked of the compiler's library.
is 'undefined symbols' '' "$(nm -u "$scratch/whole.o" | awk '{print $2}' |
    grep -vxE 'mem(cpy|set|cmp|chr|move)|mreg_[a-z_]+|__cpu_model')"
is '.data and .bss' 0 "$(size -A "$scratch"/own/*.o |
    awk '$1 ~ /^\.(data|bss)$/ || $1 ~ /^\.(data|bss)\./ {n += $2}
         END {print n + 0}')"
status 'what is installed' 0 make -s BUILD="$BUILD" \
    "$BUILD/installed/libmreg_usage.a"
nm -g --defined-only "$BUILD/installed/libmreg_usage.a" |
    awk 'NF == 3 {print $3}' | sort >"$scratch/given"
grep -ohE '\bmreg_[a-z_]+\(' usage/mreg_usage.h | tr -d '(' | sort -u |
    grep -vx mreg_cost >"$scratch/declared"
yes 'what is installed has the names of its header and no other' \
    diff "$scratch/declared" "$scratch/given"
if [ -n "$graph" ]; then
    deepest=$(cat "$scratch"/own/*.ci "$scratch"/called/*.ci |
        awk -v POINTED=none -f tests/stack.awk)
    echo "the deepest chain: $deepest"
    yes 'a stack of at most 1024 bytes' [ "${deepest%% *}" -le 1024 ]
else skip "$cc writes no graph of calls"; fi

if have arm-none-eabi-gcc; then
    # shellcheck disable=SC2086 -- lists of words are meant to split
    for file in usage/*.c $base; do
        yes "$file without a header of a C library" arm-none-eabi-gcc \
            -std=c11 -Wall -Werror -ffreestanding -nostdinc -isystem \
            "$(arm-none-eabi-gcc -print-file-name=include)" -mcpu=cortex-m4 \
            -mthumb -Os -I. -Iruntime -Iusage -c "$file" \
            -o "$scratch/arm.o"
    done
else skip 'without headers: no arm-none-eabi-gcc'; fi

echo '#include "mreg_usage.h"' >"$scratch/header.cc"
if have g++; then
    yes 'the header is also C++' g++ -std=c++11 -Wall -Wextra -Werror \
        -pedantic -Iruntime -Iusage -fsyntax-only "$scratch/header.cc"
else skip 'C++: no g++'; fi

# ---- the same answers elsewhere ----------------------------------------------

# A registry of one model; of the flavours, which are ours.
world=$scratch/world
file "$world/definitions/access.yaml" <<'END'
tiers:
  - name: all
    default: acme/kite
    allow:
      - all: true
END
{
    sed -n '/^flavours:/,/^providers:/p' definitions/providers.yaml
    echo '  acme: {name: Acme, flavour: openai}'
    sed -n 's/.*\bflavour: \([a-z]*\).*/\1/p' definitions/providers.yaml |
        sort -u | sed 's/.*/  of-&: {name: Of &, flavour: &}/'
} >"$world/definitions/providers.yaml"
file "$world/definitions/acme/kite.yaml" <<'END'
unpriced: nobody sells it
capabilities: [text_input]
END
mkdir -p "$world/pricing"
status 'a registry of one model' 0 "$BUILD/mreg-generate" --definitions \
    "$world/definitions" --pricing "$world/pricing" --out "$scratch/tables"

# asked NAME RUN COMPILER...: the unit tests there. What cmocka has is in a
# header of ours.
asked()
{
    name=$1 run=$2
    shift 2
    mkdir "$scratch/$name"
    (cd "$scratch/$name" && "$@" -std=c11 -w -I"$root/runtime" \
        -I"$root/usage" -I"$root" -c "$root"/usage/*.c $called \
        "$scratch"/tables/*.c $(for one in $base; do echo "$root/$one"; done)) ||
        fail "$name: it builds"
    for test in test_answer test_events test_usage_object test_jump; do
        own=$(ls "$scratch/$name"/*.o)
        [ $test != test_jump ] || own=
        "$@" -std=c11 -w -O1 -D_POSIX_C_SOURCE=200809L -DTURNS=3000 -I. \
            -Iruntime -Iusage -Itests/targets/cmocka \
            "tests/unit/usage/$test.c" $own -o "$scratch/$test" ||
            fail "$name: $test builds"
        yes "$name: $test" $run "$scratch/$test"
    done
}
# What of the runtime that is.
called=$(ls "$root"/runtime/words*.c)
for one in usage provider same spans; do
    called="$called $root/runtime/$one.c"
done

# shellcheck disable=SC2086 -- lists of words are meant to split
{
if echo 'int main(void){return 0;}' |
    $cc -m32 -xc - -o "$scratch/probe" 2>/dev/null; then
    asked 32-bit '' $cc -m32
else skip '32-bit x86: no libraries'; fi
if have s390x-linux-gnu-gcc && have qemu-s390x; then
    asked s390x qemu-s390x s390x-linux-gnu-gcc -static
else skip 's390x: no compiler or emulator'; fi
}
done_
