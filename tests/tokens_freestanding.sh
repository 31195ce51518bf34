# The promises of the tokenizers' library: no libc, no writable data, only its
# own names, and a stack of at most 8 KB in the deepest chain of calls, on
# every path.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

cc=${CC:-cc}
avx2='-mavx2 -mbmi -mbmi2 -mlzcnt -mpopcnt'
avx512="$avx2 -mavx512f -mavx512bw -mavx512vl -mavx512dq -mavx512vbmi"
avx512="$avx512 -mavx512vbmi2"
graph=-fcallgraph-info=su
: >"$scratch/empty.c"
$cc $graph -c "$scratch/empty.c" -o "$scratch/empty.o" 2>/dev/null || graph=

# What a compiler may call of its own library, without being asked.
compilers='__cpu_model|__popcountdi2|memcpy|memset|memcmp|memmove'

# All sources into $scratch/PATH, with the rest of the arguments as flags.
compile()
{
    to=$scratch/$1
    shift
    mkdir "$to"
    for file in tokenizers/runtime/*.c; do
        $cc -std=c11 -O3 -ffreestanding -fno-pic -fno-stack-protector \
            -Iruntime -Itokenizers "$@" -c "$file" \
            -o "$to/$(basename "$file" .c).o" ||
            fail "compile $file"
    done
}

# ---- the names of two rooms ------------------------------------------------

# names FILE...: the identifiers that begin with either prefix.
names() { cat "$@" | grep -oE '\b(mreg|MREG|mtok|MTOK)_\w+' | sort -u; }

names runtime/mreg*.h tokenizers/mreg_tokens.h >"$scratch/public"
names tokenizers/runtime/*.[ch] >"$scratch/tokens"
is 'internal names of tokenizers/ without mtok_' '' \
    "$(sed -nE '/^(mreg|MREG)_/p' "$scratch/tokens" |
    grep -vxE 'MREG_E_[A-Z_]+' | grep -vxFf "$scratch/public")"
is 'names of tokenizers/ in runtime/' '' \
    "$(names runtime/*.[ch] | grep -iE '^mtok_')"

# One translation unit can hold the internals of both libraries. Left out are
# the headers of which another one includes the one that fits the processor.
for file in runtime/*.h tokenizers/runtime/*.h; do
    echo "#include \"$file\""
done | grep -vE '/(classify|spans)_' >"$scratch/both.c"
yes 'the internals of both libraries in one file' $cc -std=c11 -Wall -Wextra \
    -Werror -I. -Iruntime -Itokenizers -Itokenizers/runtime -fsyntax-only \
    "$scratch/both.c"
is 'symbols that both libraries define' '' \
    "$(for lib in mreg mreg_tokens; do
        nm -g --defined-only "$BUILD/lib$lib.a" | awk 'NF == 3 {print $3}' |
            sort -u
    done | sort | uniq -d)"

# ---- each path: names, data, stack -----------------------------------------

check()
{
    name=$1
    shift
    # shellcheck disable=SC2086 -- no flag if the compiler has none
    compile "$name" $graph "$@"
    is "$name: undefined symbols" '' "$(nm -u "$scratch/$name"/*.o |
        awk 'NF == 2 {print $2}' | sort -u |
        grep -vxE "m(reg|tok)_.*|$compilers")"
    is "$name: names that are neither public nor mtok_" '' \
        "$(nm -g --defined-only "$scratch/$name"/*.o |
        awk 'NF == 3 && $3 !~ /^mtok_/ {print $3}' | sort -u |
        grep -vxFf "$scratch/public")"
    is "$name: .data and .bss" 0 "$(size -A "$scratch/$name"/*.o |
        awk '$1 ~ /^\.(data|bss)$/ || $1 ~ /^\.(data|bss)\./ {n += $2}
             END {print n + 0}')"
    if [ -z "$graph" ]; then
        skip "$name: $cc writes no graph of calls"
        return
    fi
    deepest=$(cat "$scratch/$name"/*.ci |
        awk -v POINTED='^mtok_(loop|next)_' -f tests/stack.awk)
    echo "$name: $deepest" | sed 's,[^ ]*/,,g'
    yes "$name: a stack of at most 8192 bytes" \
        [ "${deepest%% *}" -le 8192 ]
}

check portable
case $($cc -dumpmachine) in
x86_64-*)
    choose='-DMTOK_CHOOSE_PATH -DMTOK_PATH'
    # shellcheck disable=SC2086 -- flags are meant to split
    check avx2 $avx2 $choose=avx2
    # shellcheck disable=SC2086
    check avx512 $avx512 $choose=avx512 ;;
esac

# ---- the stack of the checker itself ---------------------------------------

cat >"$scratch/chain.c" <<'EOC'
void out(char *p);
static __attribute__((noinline)) void inner(void) { char a[500]; out(a); }
void outer(void);
void outer(void) { char b[300]; inner(); out(b); }
EOC
cat >"$scratch/loop.c" <<'EOC'
int there(int n);
int back(int n);
__attribute__((noinline)) int there(int n) { return n ? back(n - 1) + 1 : 0; }
__attribute__((noinline)) int back(int n) { return n ? there(n / 2) * 3 : 1; }
EOC
if [ -n "$graph" ]; then
    $cc -O1 $graph -c "$scratch/chain.c" -o "$scratch/chain.o"
    deepest=$(awk -v POINTED=none -f tests/stack.awk "$scratch/chain.ci")
    yes 'frames add up' [ "${deepest%% *}" -ge 816 ]
    yes 'and no more' [ "${deepest%% *}" -le 900 ]
    $cc -O1 $graph -c "$scratch/loop.c" -o "$scratch/loop.o"
    is 'recursion is told' recursion: "$(awk -v POINTED=none \
        -f tests/stack.awk "$scratch/loop.ci" | cut -d' ' -f1)"
fi

# ---- only what is named is linked ------------------------------------------

cat >"$scratch/one.c" <<'EOC'
#include "mreg_tokens.h"
int main(int n, char **v)
{ return (int)mreg_count_tokens(&mreg_r50k_base, v[0], (size_t)n, 0); }
EOC
# shellcheck disable=SC2086 -- flags are meant to split
yes 'one encoding links with two libraries' $cc ${LDFLAGS:-} -Iruntime \
    -Itokenizers \
    "$scratch/one.c" "$BUILD/libmreg_r50k_base.a" "$BUILD/libmreg_tokens.a" \
    -Wl,--gc-sections -o "$scratch/one"
no 'and has no loops of other families' sh -c \
    "nm '$scratch/one' | grep -qE 'mtok_(loop|next)_(cl100k|o200k)'"
no 'nor what makes ids into text' sh -c \
    "nm '$scratch/one' | grep -q mreg_decode_tokens"

done_
