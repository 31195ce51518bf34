# docs/registry-file.md describes the file: it lists each section with its
# fields, and its reader, which knows nothing but the page, says what the command
# says of every model, from a file of either byte order.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
page=docs/registry-file.md
reader=$scratch/reader.py
awk '/^```python/ { inside = 1; next } /^```/ { inside = 0 } inside' $page \
    >"$reader"
yes 'a reader of 40 lines at most' [ "$(grep -c . "$reader")" -le 40 ]

# ---- the page says what the code says ----------------------------------------

cat >"$scratch/sections.c" <<'EOC'
#include <stdio.h>
#include "runtime/sections.h"
#define FIXED(id, member, row, rows, fields) printf("%d %s %s\n", id, #member, fields);
#define TABLE(id, member, row, count, more, kind, fields) \
    printf("%d %s %s\n", id, #member, fields);
int main(void) { MREG_FIXED_SECTIONS(FIXED) MREG_TABLE_SECTIONS(TABLE) }
EOC
yes 'the sections are listed' "${CC:-cc}" -std=c11 -I. -Iruntime \
    "$scratch/sections.c" -o "$scratch/sections.out"
"$scratch/sections.out" >"$scratch/sections"
sed -nE 's/^\| ([0-9]+) \| ([a-z_]+) \| `([^`]*)`.*/\1 \2 \3/p' $page |
    grep -v ' notes ' >"$scratch/described"
yes 'sections' [ "$(wc -l <"$scratch/sections")" -ge 34 ]
is 'the sections of sections.h are those of the page' \
    "$(cat "$scratch/sections")" "$(cat "$scratch/described")"
is 'the layout that the reader reads' "$(sed -n \
    's/^#define MREG_LAYOUT //p' runtime/mreg_lists.h)" \
    "$(sed -nE 's/^assert .*, 1, ([0-9]+), len.*/\1/p' "$reader")"
yes 'the reader refuses sections that are newer than it' [ "$(sed -nE \
    's/^    assert id <= ([0-9]+) .*/\1/p' "$reader")" -le \
    "$(tail -n 1 "$scratch/sections" | cut -d ' ' -f 1)" ]
is 'the bytes of the header' 112 "$(sed -nE \
    's/^\| 28 \| 4 \| ([0-9]+): bytes of the header.*/\1/p' $page)"

# ---- the reader ----------------------------------------------------------------

if have python3; then
    for order in '' --big-endian; do
        yes "the file is written $order" "$BUILD/mreg-generate" \
            --definitions definitions --pricing pricing $order \
            --registry "$scratch/registry$order.mreg"
    done
    awk -F'\t' '$1 == "model" { print $2 "/" $3 }' generated/registry/*.tsv \
        >"$scratch/models"

    # asked INSTANT INPUT OUTPUT PRICED: what the command and the reader say of
    # all models, of which more than so many have a price.
    asked()
    {
        usage="{\"input\": $2, \"output\": $3, \"request\": 0}"
        sed "s|.*|{\"model\": \"&\", \"usage\": $usage}|" "$scratch/models" |
            "$BUILD/mreg" cost --batch-file - --at "${1}Z" 2>/dev/null |
            python3 -c '
import decimal, json, sys
for line in sys.stdin:
    a = json.loads(line)
    usd = a.get("cost_usd") if a.get("complete") else None
    print(a["model"], "-" if usd is None else int(decimal.Decimal(usd).scaleb(12)))
' >"$scratch/said"
        for order in '' --big-endian; do
            xargs python3 "$reader" "$scratch/registry$order.mreg" "$1" \
                "$2" "$3" <"$scratch/models" >"$scratch/read"
            yes "the reader says the same at $1 $order" \
                diff "$scratch/said" "$scratch/read"
        done
        yes "models with a price at $1" [ "$(grep -vc ' -$' \
            "$scratch/said")" -gt "$4" ]
    }
    asked 2026-11-16T02:30 1000 300 1000
    asked 2026-11-16T00:30 300000 7 1000
    asked 2025-03-01T17:00 123 456 100

    printf 'MREG\r\n\032\n' >"$scratch/cut.mreg"
    no 'another file is refused' python3 "$reader" "$scratch/cut.mreg" \
        2026-11-16 1 1 openai/gpt-4o
else skip 'the reader: no python3'; fi

done_
