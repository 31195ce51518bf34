# The promises of the library: no libc, no writable data, small frames, only
# its own names, a header for every dialect, and no stale tables.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

cc=${CC:-cc}
mkdir "$scratch/o"
for file in runtime/*.c generated/*.c; do
    name=$(echo "$file" | tr / _ | sed 's/c$/o/')
    $cc -std=c11 -O2 -ffreestanding -fno-pic -fno-stack-protector \
        -Iruntime -c "$file" -o "$scratch/o/$name" || fail "compile $file"
done

# ---- no header of a C library is needed -------------------------------------

for file in runtime/*.c; do
    yes "$file without a C library" "$cc" -std=c11 -O2 -ffreestanding \
        -nostdinc -isystem "$("$cc" -print-file-name=include)" \
        -fsyntax-only "$file"
done

# ---- nothing but the registry itself is needed -----------------------------

ld -r -o "$scratch/whole.o" "$scratch"/o/*.o
is 'undefined symbols beyond mem*' '' "$(nm -u "$scratch/whole.o" |
    awk '{print $2}' | grep -vxE 'memcpy|memset|memcmp|memmove')"
is 'names without the prefix' '' "$(nm -g --defined-only "$scratch/whole.o" |
    awk '{print $3}' | grep -v '^mreg_')"

cat >"$scratch/start.c" <<'EOF'
#include "mreg.h"
void *memcpy(void *t, const void *f, size_t n);
void *memset(void *t, int b, size_t n);
void *memcpy(void *t, const void *f, size_t n)
{ char *a = t; const char *b = f; while (n--) *a++ = *b++; return t; }
void *memset(void *t, int b, size_t n)
{ char *a = t; while (n--) *a++ = (char)b; return t; }
void _start(void);
void _start(void)
{
    mreg_bill bill;
    mreg_usage use = {.n = {1}};
    mreg_cost(&mreg_builtin, mreg_find(&mreg_builtin, "x", 1), 0, &use, &bill);
    for (;;) ;
}
EOF
yes 'links with -nostdlib' $cc -std=c11 -O1 -fno-builtin -ffreestanding \
    -fno-stack-protector -nostdlib -static -Iruntime "$scratch/start.c" \
    "$scratch/whole.o" -o "$scratch/alone"

# ---- no writable data ------------------------------------------------------

is '.data and .bss' '0' "$(size -A "$scratch"/o/*.o |
    awk '$1 ~ /^\.(data|bss)$/ || $1 ~ /^\.(data|bss)\./ {n += $2}
         END {print n + 0}')"
is 'writable sections of the tables' '' "$(objdump -h "$scratch"/o/gen*.o |
    awk '$2 ~ /^\./ {name = $2; size = $3}
         /ALLOC/ && !/READONLY/ && size !~ /^0+$/ {print name}')"

# ---- a registry file costs little ------------------------------------------

if have arm-none-eabi-gcc; then
    arm-none-eabi-gcc -std=c11 -mcpu=cortex-m4 -mthumb -Os -ffreestanding \
        -Iruntime -c runtime/attach.c -o "$scratch/attach.o"
    attach=$(arm-none-eabi-size "$scratch/attach.o" |
        awk 'NR == 2 { print $1 }')
    echo "mreg_attach on a Cortex-M4: $attach bytes"
    yes 'mreg_attach is at most 2 KB of code and constants on a Cortex-M4' \
        [ "$attach" -le 2048 ]
else skip 'the size of mreg_attach: no arm-none-eabi-gcc'; fi

# ---- what is not called is not linked --------------------------------------

for file in runtime/*.c generated/*.c; do
    name=$(echo "$file" | tr / _ | sed 's/c$/o/')
    $cc -std=c11 -O2 -fPIC -ffreestanding -ffunction-sections \
        -fdata-sections -fstack-usage -Iruntime -c "$file" \
        -o "$scratch/o/$name"
done
is 'what is relocated, beside the registries themselves' '' \
    "$(size -A "$scratch"/o/*.o | awk '
        /^\.data\.rel/ && $2 > 0 && $1 !~ /\.mreg_builtin_/ {print $1, $2}')"
ar rcs "$scratch/libmreg.a" "$scratch"/o/*.o
cat >"$scratch/lean.c" <<'EOF'
#include "mreg.h"
int main(int n, char **v)
{ return (int)mreg_find(&mreg_builtin_lean, v[0], (size_t)n); }
EOF
$cc -std=c11 -Os -Iruntime "$scratch/lean.c" "$scratch/libmreg.a" \
    -Wl,--gc-sections -o "$scratch/lean" || fail 'lean links'
no 'a program that only finds carries no cost' \
    sh -c "nm '$scratch/lean' | grep -q ' T mreg_cost'"
no 'the lean registry carries no texts' \
    sh -c "nm '$scratch/lean' | grep -q 'mreg_builtin_layout'"

# ---- the frames, no recursion into the unknown -----------------------------

worst=$(cat "$scratch"/o/*.su | sort -t"$(printf '\t')" -k2 -n | tail -n 1)
echo "largest frame: $worst"
yes 'frames were measured' [ -n "$worst" ]
is 'frames over 256 bytes or of unknown size' '' \
    "$(cat "$scratch"/o/*.su | awk -F'\t' '$2 > 256 || $3 == "dynamic"')"

# ---- the header ------------------------------------------------------------

echo '#include "mreg_tokens.h"
#include "mreg_budget.h"
#include "mreg_host.h"
int probe(void); int probe(void) { return (int)MREG_UTC(2026, 1, 1, 0, 0); }' \
    >"$scratch/h.c"
cp "$scratch/h.c" "$scratch/h.cc"
for std in c11 c17; do
    yes "headers as $std" $cc -std=$std -pedantic-errors -Wall -Wextra -Werror \
        -Iruntime -Itokenizers -Ihost -fsyntax-only "$scratch/h.c"
done
if have g++; then
    for std in c++11 c++20; do
        yes "headers as $std" g++ -std=$std -pedantic-errors -Wall -Wextra \
            -Werror -Iruntime -Itokenizers -Ihost -fsyntax-only "$scratch/h.cc"
    done
else skip 'headers as C++: no g++'; fi

mkdir "$scratch/newer"
cp runtime/*.h "$scratch/newer"
sed 's/define MREG_LAYOUT [0-9]*$/define MREG_LAYOUT 999/' runtime/mreg_lists.h \
    >"$scratch/newer/mreg_lists.h"
for file in generated/*.c; do
    $cc -std=c11 -I"$scratch/newer" -fsyntax-only "$file" 2>"$scratch/err"
    yes "$file of another layout says what to type" \
        grep -q 'make regen' "$scratch/err"
done
no 'a header of another layout does not link' sh -c \
    "$cc -I'$scratch/newer' '$scratch/lean.c' '$scratch/libmreg.a' \
     -o '$scratch/mixed' 2>/dev/null"

done_
