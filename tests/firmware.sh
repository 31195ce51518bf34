# The commands of docs/firmware.md work as they are printed: a subset is
# generated here, compiled for a Cortex-M4, linked without a C library, and
# has no writable data.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

if have arm-none-eabi-gcc && have arm-none-eabi-size; then
    # block LANGUAGE: the first of the page.
    block()
    {
        awk -v lang="$1" '$0 == "```" lang && !n++ { inside = 1; next }
            /^```/ { inside = 0 } inside' docs/firmware.md
    }
    block c >"$scratch/firmware.c"
    # Built aside, by the generator that is there already.
    block sh | sed "s|build/m4|$scratch/m4|g; s|firmware\.c|$scratch/&|
        s|^make lib|make -s lib TOOLS=$BUILD|" >"$scratch/commands"
    is 'three commands' 3 "$(grep -c '^[a-z]' "$scratch/commands")"
    status 'the commands of the page' 0 sh -e "$scratch/commands"
    cat "$scratch/out"
    is 'writable data' '0 0' "$(awk '$1 ~ /^[0-9]+$/ {print $2, $3}' \
        "$scratch/out")"
    yes 'and there is a program' test "$(awk '$1 ~ /^[0-9]+$/ {print $1}' \
        "$scratch/out")" -gt 4000
else skip 'firmware: no arm-none-eabi-gcc'; fi

done_
