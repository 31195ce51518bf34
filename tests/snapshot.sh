# The command mreg-snapshot: what it writes, refuses and leaves alone.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

tool=$BUILD/mreg-snapshot
raw=tests/fixtures/snapshot/2026.json
out=$scratch/kept.json

status 'help' 0 "$tool" --help
yes 'help shows an example' grep -q '^Example:' "$scratch/out"
status 'nothing to read' 2 "$tool"
status 'unknown option' 2 "$tool" --fetch 2026-08-22 "$raw"
yes 'the nearest is named' grep -q \
    "^mreg-snapshot: .*did you mean '--fetched'?" "$scratch/err"
status 'an option given twice' 2 "$tool" --fetched=2026-08-22 \
    --fetched=2026-08-23 "$raw" "$out"
status 'a third file' 2 "$tool" a b c
status 'a short option is not a file' 2 "$tool" -x "$raw"
status 'a file after --' 1 "$tool" -- --help
status 'no such file' 1 "$tool" "$scratch/absent.json" "$out"
no 'nothing is written then' [ -e "$out" ]

status 'a raw answer' 0 "$tool" --fetched 2026-08-22T12:08:54Z "$raw" "$out"
is 'no warning' '' "$(cat "$scratch/err")"
is 'its instant' '  "fetched": "2026-08-22T12:08:54Z",' \
    "$(sed -n 3p "$out")"
is 'rows' 9 "$(grep -c '^      "id": ' "$out")"
cp "$out" "$scratch/first"
status 'to the terminal' 0 "$tool" "$out"
yes 'the same again' cmp -s "$out" "$scratch/out"
status 'over itself' 0 "$tool" "$out" "$out"
yes 'stays the same' cmp -s "$out" "$scratch/first"
is 'no file is left aside' 'kept.json' "$(cd "$scratch" && ls kept.json*)"

cp "$out" "$scratch/before"
status 'a bad answer' 1 "$tool" \
    tests/bad/M306/number/pricing/openrouter.json "$out"
yes 'leaves the old one' cmp -s "$out" "$scratch/before"
status 'a bad instant' 1 "$tool" --fetched soon "$raw" "$out"
yes 'leaves it too' cmp -s "$out" "$scratch/before"

ln -s "$out" "$scratch/link"
status 'a link' 1 "$tool" "$out" "$scratch/link"
yes 'a link: the file and the reason' grep -q \
    '^mreg-snapshot: .*/link: File exists$' "$scratch/err"
yes 'stays a link' [ -L "$scratch/link" ]
status 'a folder' 1 "$tool" "$out" "$scratch"
status 'a folder that is not there' 1 "$tool" "$out" "$scratch/no/out.json"

done_
