# The test cases of other projects, where they lie beside this one: what calls
# cost, how usage is counted, what names mean. A disagreement that is meant
# stands in tests/cases/known.tsv; a new one fails.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

cases=${CASES:-../shared/cases}
python=python3

if [ ! -d "$cases" ]; then
    skip 'the cases of other projects: there is no ../shared'
elif ! have $python; then
    skip 'the cases of other projects: python3 is not installed'
else
    mkdir "$scratch/prices"
    PYTHONDONTWRITEBYTECODE=1 $python tests/cases/cases.py "$cases" \
        "$scratch/prices" >"$scratch/log" 2>&1
    sed '$d' "$scratch/log"
    # shellcheck disable=SC2046 -- two numbers
    set -- $(sed -n '$s/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' \
        "$scratch/log")
    if [ $# -eq 2 ]; then
        passed=$((passed + $1)) failed=$((failed + $2))
    else
        fail 'the cases were asked'
        tail -n 5 "$scratch/log"
    fi
fi

done_
