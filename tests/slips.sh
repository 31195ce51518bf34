# Slips of a maintainer: each row of tests/slips/slips.py is made in a copy of
# the data, and the checks must name it, by its number and with a cure. The
# list is that of an audit which found 8 of 23 caught; 11b and 13b are ours.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

have python3 || { skip 'no Python 3'; done_; }
export PYTHONDONTWRITEBYTECODE=1
slips() { python3 "$root/tests/slips/slips.py" "$@"; }
# What mreg-generate and, if it accepts the data, mreg-history say.
checked()
{
    (cd "$tree" && "$build/mreg-generate" --definitions definitions \
        --pricing pricing --out "$scratch/made") >"$scratch/out" \
        2>"$scratch/err" || return 1
    cat "$scratch/made"/registry/*.tsv >"$scratch/new.tsv"
    "$build/mreg-history" "$scratch/old.tsv" "$scratch/new.tsv" \
        >>"$scratch/out" 2>>"$scratch/err"
}

tree=$scratch/tree
mkdir "$tree" && cp -R definitions pricing "$tree" || exit 1
cat generated/registry/*.tsv >"$scratch/old.tsv"
yes 'without a slip nothing is said' checked

slips list >"$scratch/slips"
far='costs [0-9.]* USD per million tokens, .* times what the version before'
far="$far says ([0-9.]*).*say \`confirmed: <reason>\`"
while IFS='	' read -r number said slip; do
    rm -rf "$tree" && mkdir "$tree" && cp -R definitions pricing "$tree"
    yes "$number: is made" slips make "$number" "$tree"
    checked
    is "$number: $slip: is refused" 1 $?
    yes "$number: $slip: by $said" \
        grep -q "^[^ ].*: error: .*\[$said\]" "$scratch/err"
    [ "$said" != M640 ] ||
        yes "$number: with both prices, their ratio and the cure" \
            grep -q "$far" "$scratch/err"
done <"$scratch/slips"
is 'slips of the audit' 23 "$(grep -vc '^1[13]b' "$scratch/slips")"

done_
