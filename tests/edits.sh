# A price edit changes few lines of the tables, whichever provider it is of.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

generate=$build/mreg-generate
cp -R definitions pricing "$scratch" || exit 1
cd "$scratch" || exit 1
mkdir as_was
most=11

# changed FOLDER FOLDER: lines that differ, besides digest and registry/, and
# besides access.c: a price at a tier's ceiling takes its model out of the tier.
changed()
{
    diff -r -x about.c -x registry -x access.c "$1" "$2" | grep -c '^[<>]'
}

# make_tables FILE:LINE...: target/ as it is with a digit appended to the price
# on each of these lines; fails if the edits are refused. What the generator
# does not write anew stays one file with second/.
make_tables()
{
    for edit; do
        file=${edit%:*} line=${edit##*:}
        cp "$file" as_was
        sed "$line"'s/\(: *[0-9][0-9]*\)$/\1.0/
            '"$line"'s/\(: *[0-9.]*\)$/\16/' as_was/"${file##*/}" >"$file"
    done
    rm -rf target && cp -Rl second target
    "$generate" --out target >"$scratch/out" 2>"$scratch/err"
    made=$?
    for edit; do cp as_was/"$(basename "${edit%:*}")" "${edit%:*}"; done
    return $made
}

# few EDIT...: do at most $most lines change for all of them together? If
# another model has the same list of prices, what the list holds is written out
# where that model has it: as for gpt-5.4-pro, whose list is also gpt-5.5-pro's,
# with four sheets, the list, and both versions, each as it was and as it is;
# and a line that is only new if no price had that value before.
few() { lines=$(changed second target) && [ "$lines" -le $most ]; }

# see EDIT...: what was made has the edits and little else.
see()
{
    yes "$*: $lines lines change, at most $most" test "$lines" -le $most
    yes "$*: a line changes for each" test "$lines" -ge $#
    yes "$*: names.c stays" cmp -s second/names.c target/names.c
    for edit; do
        provider=$(sed -n 's/^provider: *//p' "${edit%:*}")
        # A price of a tier that equals the price below it has no row yet.
        yes "$edit: the row is printed, old and new" grep -qE \
            "^(~ rate $provider .* -> |\+ rate $provider .*,input>)" \
            "$scratch/out"
    done
}

# The numbers of the lines of a file that are a price.
prices() { grep -nE '^ +[a-z_0-9]*per_[a-z_0-9]+: *[0-9.]+$' "$1" | cut -d: -f1; }

# Of an edit that is refused the price below it is taken instead: where input
# costs what output does, it may not cost more.
edits=0 refused=0
alone()
{
    edits=$((edits + 1))
    below=$(prices "${1%:*}" | awk -v at="${1##*:}" '$1 > at { print; exit }')
    for one in "$1" ${below:+"${1%:*}:$below"}; do
        if make_tables "$one"; then
            lines=$(changed second target)
            see "$one"
            return
        fi
        echo "refused: $one: $(sed -n '/error: /{s/.*error: //p;q}' \
            "$scratch/err" | cut -c1-150)"
    done
    refused=$((refused + 1))
}

# Two at a time, held to the bound of one: it is half the work and no less
# strict. A pair that is refused or changes more is looked at one by one.
pair()
{
    if [ $# -eq 2 ] && make_tables "$@" && few; then
        edits=$((edits + 2))
        see "$@"
    else
        for each; do alone "$each"; done
    fi
}

"$generate" --out second >"$scratch/out" 2>"$scratch/err"
is 'the tables without an edit' 0 $?
nth=0
for file in pricing/*.yaml; do
    # Of each provider a price, at one place or another of its file.
    nth=$((nth + 7))
    line=$(prices "$file" | awk -v nth=$nth '{ line[NR] = $1 }
        END { if (NR) print line[1 + nth % NR] }')
    [ -z "$line" ] || echo "$file:$line"
done >chosen
yes 'most providers have one' [ "$(($(grep -c . chosen) * 2))" -gt "$(ls pricing/*.yaml | wc -l)" ]
while read -r one && { read -r two || two=; }; do
    pair "$one" ${two:+"$two"}
done <chosen
# One price that models of several geographies share.
file=pricing/bedrock.yaml
line=$(awk '/^  anthropic.claude-sonnet-4-5/ { in_model = 1 }
    in_model && /output_per_1m_tokens/ { print NR; exit }' $file)
yes 'bedrock: there is such a price' test -n "$line"
# That of GovCloud has a version and a list of its own: four lines more.
most=$((most + 4))
[ -z "$line" ] || alone "$file:$line"
yes "$refused of $edits edits are refused, at most one in thirty" \
    [ $((refused * 30)) -le $edits ]

done_
