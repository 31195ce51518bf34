# The adapters of tools/observe over small files of each catalogue: the
# observations are those expected, and each rule counts what it leaves out.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

python3 -c 'import yaml' 2>/dev/null || { skip 'no python3-yaml'; done_; }
export PYTHONDONTWRITEBYTECODE=1

yes 'the fixtures are read' sh -c "python3 tools/observe tests/observe/data \
    -o '$scratch/rows' 2>'$scratch/report'"
is 'observations' '' "$(diff tests/observe/expected.tsv "$scratch/rows")"
is 'what each rule left out' '' \
    "$(diff tests/observe/dropped.txt "$scratch/report")"

# Each adapter has a fixture; each provider whose prices we carry is
# mapped; a maker whose models only hosts sell is in no catalogue.
for adapter in tools/observe/catalogues/*.py; do
    name=$(sed -n "s/^NAME = '\(.*\)'/\1/p" "$adapter")
    [ "$name" != history ] || name=documented
    yes "$name has a fixture" grep -q "^$name	" tests/observe/expected.tsv
done
for file in pricing/*.yaml; do basename "$file" .yaml; done >"$scratch/carried"
for provider in $(cat "$scratch/carried"); do
    yes "observations know the provider $provider" \
        grep -qE "(\[|, |   )$provider[],]" tools/observe/providers.yaml
done

# Without a folder, and with a file of no day.
no 'no folder is an error' sh -c "python3 tools/observe 2>'$scratch/said'"
yes 'and says where files are published' \
    grep -q '@earendil-works/pi-ai' "$scratch/said"
mkdir "$scratch/undated"
echo '{}' >"$scratch/undated/models_dev.json"
no 'a file without a day is refused' sh -c \
    "python3 tools/observe '$scratch/undated' 2>'$scratch/said'"
yes 'with the cure' grep -q 'Put the day into its name' "$scratch/said"

done_
