# A price edit changes few lines of the tables, whichever provider it is of.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

generate=$build/mreg-generate
cp -R definitions pricing "$scratch" || exit 1
cd "$scratch" || exit 1

# quiet COMMAND...: nothing on the terminal.
quiet() { "$@" >"$scratch/out" 2>"$scratch/err"; }

# changed FOLDER FOLDER: lines that differ, besides digest and registry/, and
# besides access.c: a price at a tier's ceiling takes its model out of the tier.
changed()
{
    diff -r -x about.c -x registry -x access.c "$1" "$2" | grep -c '^[<>]'
}

# edit WHAT FILE LINE: appends a digit to the price on the line. If another
# model has the same list of prices, what the list holds is written out where
# that model has it: as for gpt-5.4-pro, whose list is also gpt-5.5-pro's, with
# four sheets, the list, and both versions, each as it was and as it is; and a
# line that is only new if no price had that value before.
edit()
{
    cp "$2" "$scratch/price"
    sed "$3s/\(: *[0-9][0-9]*\)\$/\1.0/; $3s/\(: *[0-9.]*\)\$/\16/" \
        "$scratch/price" >"$2"
    rm -rf target && cp -R second target
    if quiet "$generate" --out target; then
        lines=$(changed second target)
        yes "$1: some line changes" test "$lines" -ge 1
        yes "$1: $lines lines change, at most 11" test "$lines" -le 11
        yes "$1: names.c stays" cmp -s second/names.c target/names.c
        yes "$1: the row is printed, old and new" \
            grep -q '^~ rate .* -> ' "$scratch/out"
    fi
    cp "$scratch/price" "$2"
}

yes 'the tables without an edit' quiet "$generate" --out second
nth=0
for file in pricing/*.yaml; do
    # Of each provider a price, at one place or another of its file.
    nth=$((nth + 7))
    line=$(grep -nE '^ +[a-z_0-9]*per_[a-z_0-9]+: *[0-9.]+$' "$file" |
        cut -d: -f1 | awk -v nth=$nth '{ line[NR] = $1 }
            END { if (NR) print line[1 + nth % NR] }')
    [ -z "$line" ] || edit "$file:$line" "$file" "$line"
done
# One price that models of several geographies share.
file=pricing/bedrock.yaml
line=$(awk '/^  anthropic.claude-sonnet-4-5/ { in_model = 1 }
    in_model && /output_per_1m_tokens/ { print NR; exit }' $file)
yes 'bedrock: there is such a price' test -n "$line"
[ -z "$line" ] || edit "$file:$line" "$file" "$line"

done_
