# docs/updating.md: its blocks, run in order in a copy of the tree.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

python3 -c 'import yaml' 2>/dev/null || { skip 'no PyYAML'; done_; }
have git || { skip 'no git'; done_; }
copy=$scratch/copy
mkdir "$copy" || exit 1
# With the times of the files, so that make builds nothing anew.
git ls-files | grep -vE '^(tests/(bad|unit|fixtures|estimate)|bench|fuzz)/' |
    tar cf - -T - 2>/dev/null | tar xf - -C "$copy" || exit 1
cd "$copy" || exit 1
sed -n '/^```sh$/,/^```$/p' docs/updating.md |
    awk '/^```sh$/ { n++; next } /^```$/ { next }
        { print > ("'"$scratch"'/block." n) }'
git init -q . && git add -A && git -c user.name=a -c user.email=a@example.org \
    commit -qm all || exit 1

n=1
while [ -e "$scratch/block.$n" ]; do
    began=$(date +%s)
    BUILD=$build sh -e -c "make() { command make -s BUILD='$build' \"\$@\"; }
        BUILD='$build'; export BUILD
        . '$scratch/block.$n'" >"$scratch/out" 2>"$scratch/err" </dev/null
    is "block $n: $(sed -n 1p "$scratch/block.$n")" 0 $?
    [ ! -s "$scratch/err" ] || grep -q . "$scratch/out" ||
        lines_of "$scratch/err"
    cat "$scratch/out" "$scratch/err" >"$scratch/said.$n"
    echo "block $n: $(($(date +%s) - began)) s"
    n=$((n + 1))
done
yes 'all kinds of edits' [ "$n" -gt 10 ]
block() { grep -l "$1" "$scratch"/block.* | head -n 1 | sed 's/.*\.//'; }
said() { yes "$1" grep -q -- "$3" "$scratch/said.$(block "$2")"; }
said 'a price is shown with its ratio' 'claude-sonnet-5-5' '0.75x'
said 'and what changed in a provider' 'claude-sonnet-5-5' '^anthropic: .*version'
said 'and its bills are asked' 'claude-sonnet-5-5' ' models changed, *[1-9]'
said 'those of a new provider too' 'mkdir definitions/acme' '^acme: .*1 model+'
yes 'a registry of all that' "$build/mreg" build -o "$scratch/all.mreg" --base .
for one in 'rocket-9 2.2' 'rocket-9-2026-11-19 2.2' 'gov.rocket-9 2.42'; do
    is "a rule of a host: ${one% *}" "${one#* }" "$("$build/mreg" cost \
        --registry "$scratch/all.mreg" "acme/${one% *}" --in 1000000 \
        --at 2026-11-20 --json | sed 's/.*"cost_usd":"\([^"]*\)".*/\1/')"
done
said 'a table changes all its models' new.csv '3 changed in 3 files'
said 'a proposal is a patch' 'mkdir catalogues' '^+.*extended_thinking'
said 'a refusal says how to go on' '^!' 'confirmed: <reason>'
yes 'prices are confirmed' grep -q 'sources: \[pi-ai 2026-11-20\]' \
    pricing/xai.yaml
sed '/rocket-9:/,$s/input_per_1m_tokens: 2\.00/input_per_1m_tokens: 3.00/' \
    pricing/xai.yaml >edited && mv edited pricing/xai.yaml
git add -A && git -c user.name=a -c user.email=a@example.org commit -qm more
sed '/rocket-9:/,$s/output_per_1m_tokens: 6\.00/output_per_1m_tokens: 7.00/' \
    pricing/xai.yaml >edited && mv edited pricing/xai.yaml
status 'a past price that changes unsaid' 2 make -s BUILD="$build" check-data
yes 'is named' grep -q 'rocket-9' "$scratch/out"

done_
