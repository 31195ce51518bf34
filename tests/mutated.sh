# Names that nobody has given to a model: letters dropped, doubled or swapped,
# versions that do not exist, unknown suffixes and days, other providers in
# front. None of 2,000 is a model that has a price.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

cat generated/registry/*.tsv | LC_ALL=C sort -u |
    awk -f tests/names/mutate.awk >"$scratch/names"
yes 'there are 2,000' test "$(wc -l <"$scratch/names")" -ge 2000
is 'their own rows are found' '' "$(awk -F'\t' '$1 == "name" && !(n++ % 97) {
    print $2 }' generated/registry/*.tsv | "$build/mreg" resolve --file - |
    awk -F'\t' '$2 == "-"')"
"$build/mreg" resolve --file - <"$scratch/names" >"$scratch/found"
yes 'each is answered' test "$(wc -l <"$scratch/found")" -eq \
    "$(wc -l <"$scratch/names")"
awk -F'\t' '$2 != "-" { printf "{\"model\": \"%s/%s\", \"usage\": {\"input_tokens\": 1," \
    " \"output_tokens\": 1}}\n", $2, $3 }' "$scratch/found" >"$scratch/calls"
awk -F'\t' '$2 != "-"' "$scratch/found" >"$scratch/models"
"$build/mreg" cost --batch-file - <"$scratch/calls" >"$scratch/costs" \
    2>"$scratch/said"
is 'none has a price' '' "$(paste "$scratch/models" "$scratch/costs" |
    grep -v '"cost_usd": *null')"

done_
