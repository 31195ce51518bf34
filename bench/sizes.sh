#!/bin/sh
# Bytes of the tables by what they are for, a name, a model, a version; and
# the code of the usual calls on a Cortex-M4.  sizes.sh SCRATCH
#
# SPDX-License-Identifier: MIT
set -eu
work=$1/sizes
rm -rf "$work"
mkdir -p "$work"
count() { cat generated/registry/*.tsv | grep -c "^$1"; }

for file in generated/*.c; do
    ${CC:-cc} -m32 -std=c11 -Os -Iruntime -c "$file" \
        -o "$work/$(basename "$file" .c).o" 2>/dev/null ||
        ${CC:-cc} -std=c11 -Os -Iruntime -c "$file" \
            -o "$work/$(basename "$file" .c).o"
done
bytes()
{
    nm -S --size-sort --defined-only "$work"/*.o | awk -v want="$1" '
        NF == 4 { n = split("0123456789abcdef", d, ""); hex = tolower($2)
            v = 0
            for (i = 1; i <= length(hex); i++)
                v = v * 16 + index("0123456789abcdef", substr(hex, i, 1)) - 1
            if ($4 ~ want) sum += v }
        END { print sum + 0 }'
}

row() { printf '%-22s %9d bytes' "$1" "$2"
    [ -z "${FIGURES:-}" ] || printf '%s\t%d\tbytes\n' "$1" "$2" >>"$FIGURES"
    [ -z "${3:-}" ] || awk -v b="$2" -v n="$3" -v of="$4" \
        'BEGIN { printf "  %6.1f a %s (%d)", b / n, of, n }'
    echo; }

names=$(count name) models=$(count model) versions=$(count version)
named='(shards|slots|groups|pool|spellings|naming)'
row names "$(bytes "data_$named")" "$names" name
row 'names, lean' "$(bytes "data_lean_$named")" "$names" name
row models "$(bytes 'data_(models|caps|limits|tokenizers|allowed)')" \
    "$models" model
row 'instants of versions' "$(bytes 'version_from|odd_instants')" "$versions" version
row 'rates and prices' "$(bytes \
    'spans|rates|conditions|windows|ranges|sheets|items|values|units')" \
    "$versions" version
row 'providers, access' "$(bytes \
    'data_(providers|flavours|tiers|fallbacks|about)')"
row 'texts (not in lean)' "$(bytes 'texts')" "$models" model
row 'all tables, lean' "$(bytes 'data_(lean|version_from|odd_instants|spans|rates|conditions|windows|ranges|sheets|items|values|units|about)')"

if command -v arm-none-eabi-gcc >/dev/null; then
    cat >"$work/use.c" <<'EOF'
#include "mreg.h"
void *memcpy(void *t, const void *f, size_t n);
void *memset(void *t, int b, size_t n);
void *memcpy(void *t, const void *f, size_t n)
{ char *a = t; const char *b = f; while (n--) *a++ = *b++; return t; }
void *memset(void *t, int b, size_t n)
{ char *a = t; while (n--) *a++ = (char)b; return t; }
mreg_bill bill; mreg_usage use; mreg_match match; mreg_request want;
char text[MREG_MONEY_SIZE]; char name[64];
void _start(void);
void _start(void)
{
    const mreg *r = &mreg_builtin_lean;
    mreg_resolve(r, name, mreg_find(r, name, sizeof name), 0, 0, &match);
    mreg_check(r, match.model, 0, 0, &want);
    mreg_cost(r, match.model, 0, &use, &bill);
    mreg_money_text(bill.pico_usd, text, sizeof text);
}
EOF
    # shellcheck disable=SC2086
    arm-none-eabi-gcc -std=c11 -mcpu=cortex-m4 -mthumb -Os -ffreestanding \
        -fno-tree-loop-distribute-patterns -nostdlib -ffunction-sections \
        -fdata-sections -Wl,--gc-sections -Iruntime "$work/use.c" \
        runtime/*.c generated/*.c -lgcc -o "$work/use.elf"
    code=$(arm-none-eabi-nm -S "$work/use.elf" | awk '
        NF == 4 && $3 ~ /[tT]/ { v = 0
            for (i = 1; i <= 8; i++)
                v = v * 16 + index("0123456789abcdef", substr($2, i, 1)) - 1
            sum += v }
        END { print sum }')
    row 'code, Cortex-M4 -Os' "$code"
    echo '  (find, resolve, check, cost, money_text, with mem* and libgcc)'
    # What it lists are constants, which count too.
    arm-none-eabi-gcc -std=c11 -mcpu=cortex-m4 -mthumb -Os -ffreestanding \
        -Iruntime -c runtime/attach.c -o "$work/attach.o"
    row 'mreg_attach, Cortex-M4 -Os' "$(arm-none-eabi-size "$work/attach.o" |
        awk 'NR == 2 { print $1 }')"
fi
