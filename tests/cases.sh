# The test cases of other projects: what calls cost, how usage is counted,
# what names mean. They are too large for this repository and lie beside it,
# in ../shared; a clone without them loses nothing but this test.
# A disagreement that is meant is listed in tests/cases/known.tsv, a name that
# is not carried yet in tests/cases/not-carried.txt; any other fails.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

cases=${CASES:-../shared/cases}
sources=$cases/../data
python=python3

if [ ! -d "$cases" ]; then
    skip "shared cases (other projects' tests): no $cases here; fine in a clone"
elif ! have $python; then
    skip 'shared cases: python3 is not installed'
else
    mkdir "$scratch/prices"
    PYTHONDONTWRITEBYTECODE=1 $python tests/cases/cases.py "$cases" \
        "$sources" "$scratch/prices" >"$scratch/log" 2>&1
    sed '$d' "$scratch/log"
    # shellcheck disable=SC2046 -- two numbers
    set -- $(sed -n '$s/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' \
        "$scratch/log")
    if [ $# -eq 2 ]; then
        passed=$((passed + $1)) failed=$((failed + $2))
    else
        fail 'the shared cases were asked'
        tail -n 5 "$scratch/log"
    fi
fi

done_
