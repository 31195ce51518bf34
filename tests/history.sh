# What mreg-history lets pass: what was unknown became known, a version
# that says what it corrects, a price from as_of on, what an account pays.
# tests/bad.sh has what it refuses.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

old=tests/history/base.tsv
for new in base corrects corrects-before later known account; do
    status "$new" 0 "$BUILD/mreg-history" $old tests/history/$new.tsv
done
status 'nothing passes by being read the wrong way round' 1 \
    "$BUILD/mreg-history" tests/history/known.tsv $old
cat generated/registry/*.tsv >"$scratch/rows"
status 'the checked-in registry agrees with itself' 0 \
    "$BUILD/mreg-history" "$scratch/rows" "$scratch/rows"
status 'one file' 2 "$BUILD/mreg-history" $old
status 'three files' 2 "$BUILD/mreg-history" $old $old $old
status 'an option' 2 "$BUILD/mreg-history" --old $old $old
yes 'an option: it is named' grep -q "^mreg-history: .*'--old'" "$scratch/err"
status 'files after --' 0 "$BUILD/mreg-history" -- $old $old
status 'help' 0 "$BUILD/mreg-history" --help
yes 'help has an example' grep -q '^Example:' "$scratch/out"
status 'no such file' 1 "$BUILD/mreg-history" $old "$scratch/none"
yes 'no such file: its diagnostic' grep -q 'M001' "$scratch/err"

status 'a base that is no commit' 2 make -s check-history BASE=nosuch
yes 'a base that is no commit: it says so' \
    grep -q '^BASE=nosuch is not a commit here' "$scratch/out"

done_
