# The tool that keeps pricing/openrouter.history.json.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

in=tests/fixtures/history
kept=$scratch/history.json

# look ARGUMENTS...: adds a look.
look() { PYTHONDONTWRITEBYTECODE=1 python3 tools/openrouter_history.py "$kept" "$@"; }

# row ID: what the history says of a model, in one line.
row() { sed -n "\\#{\"id\": \"$1\"#,/\]}/p" "$kept" | tr -d '\n' | tr -s ' '; }

if ! have python3; then
    skip 'the history: python3 is not installed'
    done_
    exit
fi

status 'an answer' 0 look --at 2025-01-01T10:00:00Z --source one $in/first.json
cp "$kept" "$scratch/first"
status 'the same answer again' 0 look --at 2025-01-02 --source one \
    $in/first.json
is 'adds no point' '3 3' "$(grep -c '"from": "2025-01-01T10' "$kept") $(
    grep -c '"prompt"' "$kept")"
is 'a router has no price' '' "$(row openrouter/auto)"
status 'a look of before' 1 look --at 2024-01-01 $in/first.json

status 'the next answer' 0 look --at 2026-01-01T00:00:00Z --source one \
    --snapshot $in/first.json $in/second.json
is 'a price that changed' ' {"id": "c/d", "tools": true, "prices": [ {"from": "2025-01-01T10:00:00Z", "prompt": "0.0000025", "completion": "0.00001", "web_search": "0.01"}, {"from": "2026-01-01T00:00:00Z", "prompt": "0.000005", "completion": "0.00001", "web_search": "0.01", "overrides": [{"min_prompt_tokens": 200000, "prompt": "0.00001"}]}]},' \
    "$(row c/d)"
is 'another spelling of an id, an idle zero' ' {"id": "A/b", "tools": true, "prices": [ {"from": "2025-01-01T10:00:00Z", "prompt": "0.000001", "completion": "0.000002"}]},' \
    "$(row A/b)"
is 'who is gone' ' {"id": "e/f", "gone": "2026-01-01", "prices": [ {"from": "2025-01-01T10:00:00Z", "prompt": "0", "completion": "0"}]}]}' \
    "$(row e/f)"

status 'a catalogue of some' 0 look --at 2026-02-01 --source two \
    --snapshot $in/first.json $in/catalogue.json
is 'a price that it rounds is the same' '2026-02-01' \
    "$(row c/d | sed -n 's/.*"seen": "\([^"]*\)".*/\1/p')"
yes 'a new one, with what is known of it' grep -q \
    '"id": "g/h", "name": "H", "architecture": {"input_modalities": \["text"\]}, "supported_parameters": \["tools"\]' "$kept"
yes 'a cache price of 0 is not known' grep -q '"prompt": "0.0000002", "completion": "0.0000004", "input_cache_read": "0.00000002", "partial": true' "$kept"
is 'who must be in it and is not is gone' 2026-02-01 \
    "$(row A/b | sed -n 's/.*"gone": "\([^"]*\)".*/\1/p')"
is 'what it cannot price is not in' '' "$(row i/j)$(row k/l)"
is 'a 0 that may mean no price is none' '' "$(row auto)"
yes 'what is free by its name is' test -n "$(row b/t:free)"
is 'both are named' '2' "$(grep -c '"source"' "$kept")"

is 'one that classifies is priced, and calls no tools' \
    ' {"id": "m/n", "name": "N", "context_length": 8192, "tools": true, "prices": [ {"from": "2026-02-01", "prompt": "0.0000001", "completion": "0", "partial": true}]}]}' \
    "$(row m/n)"
cp "$kept" "$scratch/before"
status 'what an older look alone has' 0 look --at 2026-01-15 --absent \
    --source three --snapshot $in/first.json $in/models_dev.json
is 'is added, with its source' ' {"id": "q/r", "name": "R", "context_length": 128000, "top_provider": {"max_completion_tokens": 4096}, "architecture": {"input_modalities": ["text"], "output_modalities": ["text"]}, "supported_parameters": ["structured_outputs", "temperature"], "prices": [ {"from": "2026-01-15", "prompt": "0.00000005", "completion": "0.00000023", "input_cache_read": "0.00000005", "partial": true, "source": "three"}]}]}' \
    "$(row q/r)"
is 'nothing else is' 1 \
    "$(diff "$scratch/before" "$kept" | grep -c '^>.*"id"')"
is 'a price of 0 is not known' '' "$(row o/p)"

printf '%s\n' '{"openrouter": {"models": {
    "c/d": {"id": "c/d", "cost": {"input": 5, "output": 10}},
    "g/h": {"id": "g/h", "cost": {"input": 9, "output": 9}}}}}' \
    >"$scratch/later.json"
cp "$kept" "$scratch/before"
status 'who had a price later' 0 look --at 2026-02-20 --seen --source four \
    "$scratch/later.json"
is 'is named with the day' \
    '{"id": "c/d", "tools": true, "seen": "2026-02-20", "seen_in": "four", "prices": [' \
    "$(diff "$scratch/before" "$kept" | sed -n 's/^> *//p')"

printf '%s\n' '{"openrouter": {"models": {
    "g/h": {"id": "g/h", "release_date": "2026-01-30"},
    "m/n": {"id": "m/n", "release_date": "2026-01"},
    "u/v": {"id": "u/v", "release_date": "2026-01-30"}}}}' \
    >"$scratch/made.json"
cp "$kept" "$scratch/before"
status 'when models were listed' 0 look --at 2026-02-20 --made \
    "$scratch/made.json"
is 'is kept of those that do not say, not of a month' \
    '{"id": "g/h", "name": "H", "created": 1769731200,' \
    "$(diff "$scratch/before" "$kept" | sed -n 's/^> *\(.*created": [0-9]*,\).*/\1/p')"

printf '%s\n' '{"data": [{"id": "w/x", "name": "X", "pricing": {
    "prompt": "0.000002", "completion": "0.000004",
    "input_cache_write": "0.000001", "overrides": [{"min_prompt_tokens": 9,
        "prompt": "0.000004"}]}}]}' >"$scratch/sized.json"
printf '%s\n' '{"models": [{"provider": "openrouter", "id": "w/x",
    "cost": {"input": 2, "output": 4, "cacheWrite": 1, "tiers": [
        {"inputTokensAbove": 9, "input": 4, "output": 4,
         "cacheWrite": 1}]}}]}' >"$scratch/sizes.json"
rm -f "$scratch/sized"
status 'a size that states one price' 0 python3 -B tools/openrouter_history.py \
    "$scratch/sized" --at 2026-01-01T00:00:00Z "$scratch/sized.json"
status 'and a catalogue that repeats the others' 0 python3 -B \
    tools/openrouter_history.py "$scratch/sized" --at 2026-02-01T00:00:00Z \
    "$scratch/sizes.json"
is 'are one price' 1 "$(grep -c '"from": "2026-0.-01T' "$scratch/sized")"

printf '%s\n' '{"data": [{"id": "y/z", "pricing": {
    "prompt": "0.000002", "completion": "0.000004"}}]}' >"$scratch/other.json"
status 'two looks on one day' 0 sh -c "
    python3 -B tools/openrouter_history.py '$scratch/sized' \
        --at 2026-04-01T00:00:00Z '$scratch/other.json'
    python3 -B tools/openrouter_history.py '$scratch/sized' \
        --at 2026-04-01T12:00:00Z '$scratch/sized.json'"
is 'who was there on the day of the look is gone on the next' \
    '{"id": "y/z", "gone": "2026-04-02"' \
    "$(sed -n 's/^ *\({"id": "y.z", "gone": "[^"]*"\).*/\1/p' "$scratch/sized")"

# The generator: a row that was made anew under a name that had a price.
mkdir -p "$scratch/root/definitions" "$scratch/root/pricing"
cp tests/bad/M319/backwards/definitions/providers.yaml \
    "$scratch/root/definitions"
cp tests/bad/M319/backwards/pricing/openrouter.json "$scratch/root/pricing"
cat >"$scratch/root/pricing/openrouter.history.json" <<'END'
{"format": "mreg-history-1", "sources": [
  {"from": "2024-01-01", "until": "2025-01-01", "source": "looks of 2024"}],
 "data": [
  {"id": "anew/one", "name": "One", "created": 1784000000, "prices": [
    {"from": "2026-06-21T02:09:31Z", "prompt": "0.000001", "completion": "0.000002"}]},
  {"id": "new/one", "name": "Two", "created": 1781913600, "prices": [
    {"from": "2026-06-21T02:09:31Z", "prompt": "0.000001", "completion": "0.000002"}]}]}
END
generator=$PWD/$BUILD/mreg-generate
status 'a registry of both' 0 sh -c \
    "cd '$scratch/root' && '$generator' --out generated"
is 'is released no later than its first price' '2026-06-21 2026-06-20' "$(
    awk -F'\t' '$1 == "model" && $3 ~ "new/one" {print $8}' \
        "$scratch"/root/generated/registry/*.tsv | paste -sd' ')"

done_
