# The same answers on every target: this host, 32-bit x86, big-endian s390x,
# and a bare Cortex-M4 under an emulator; from the compiled registries, and from
# a registry file of the target's byte order. A target without its compiler or
# emulator is skipped, and said so.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

flags='-std=c11 -Wall -Wextra -Werror -Iruntime'
library="runtime/*.c generated/*.c"
hosted='tests/targets/answers.c tests/targets/hosted.c'
bare='tests/targets/answers.c tests/targets/bare.c'

for order in '' --big-endian; do
    "$BUILD/mreg-generate" --definitions definitions --pricing pricing $order \
        --registry "$scratch/registry${order:+-big}.mreg" >"$scratch/made" 2>&1 ||
        fail "the file is written $order"
done
file=$scratch/registry.mreg

# Tables have no code that a level of optimisation could change, so that this
# compiler makes them once.
mkdir "$scratch/tables"
for source in generated/*.c; do
    # shellcheck disable=SC2086 -- flags are meant to split
    ${CC:-cc} $flags -O2 -c "$source" \
        -o "$scratch/tables/$(basename "$source" .c).o" ||
        fail "$source compiles"
done
here="runtime/*.c $scratch/tables/*.o"

# shellcheck disable=SC2086 -- lists of words are meant to split
{
${CC:-cc} $flags -O2 $hosted $here -o "$scratch/host" || fail 'host builds'
want=$("$scratch/host" "$file")
yes 'the host answers' [ -n "$want" ]
is 'the file answers as the tables' "$(echo "$want" | cut -d ' ' -f 1)" \
    "$(echo "$want" | cut -d ' ' -f 3)"
is 'the other byte order' \
    'the registry file is of the other byte order' \
    "$("$scratch/host" "$scratch/registry-big.mreg" | cut -d ' ' -f 3-)"
echo "answers: $want"

${CC:-cc} $flags -O0 $hosted $here -o "$scratch/host0" &&
    is 'without optimisation' "$want" "$("$scratch/host0" "$file")"

${CC:-cc} $flags -Os $hosted $here -o "$scratch/small" &&
    is 'for size' "$want" "$("$scratch/small" "$file")"

if have clang; then
    clang $flags -O3 $hosted $library -o "$scratch/clang" ||
        fail 'clang builds'
    is 'clang' "$want" "$("$scratch/clang" "$file")"
else skip 'clang: not installed'; fi

if echo 'int main(void){return 0;}' |
    ${CC:-cc} -m32 -xc - -o "$scratch/probe" 2>/dev/null; then
    ${CC:-cc} -m32 $flags -O2 $hosted $library -o "$scratch/x86" ||
        fail '32-bit x86 builds'
    is '32-bit x86' "$want" "$("$scratch/x86" "$file")"
else skip '32-bit x86: no libraries'; fi

if have s390x-linux-gnu-gcc && have qemu-s390x; then
    s390x-linux-gnu-gcc -static $flags -O2 $hosted $library \
        -o "$scratch/s390x" || fail 's390x builds'
    is 'big-endian s390x' "$want" "$(timeout 300 qemu-s390x \
        "$scratch/s390x" "$scratch/registry-big.mreg")"
else skip 's390x: no compiler or emulator'; fi

if have arm-none-eabi-gcc && have qemu-system-arm; then
    arm-none-eabi-gcc -mcpu=cortex-m4 -mthumb -Os $flags -ffreestanding \
        -nostdlib -ffunction-sections -Wl,--gc-sections \
        -T tests/targets/cortex-m.ld -Wa,-I"$scratch" $bare \
        tests/targets/file.S $library -lgcc \
        -o "$scratch/m4.elf" || fail 'Cortex-M4 builds'
    is 'Cortex-M4' "$want" "$(timeout 300 qemu-system-arm -M mps2-an386 \
        -nographic -monitor none -serial none \
        -semihosting-config enable=on,target=native \
        -kernel "$scratch/m4.elf" 2>&1)"
else skip 'Cortex-M4: no compiler or emulator'; fi
}

done_
