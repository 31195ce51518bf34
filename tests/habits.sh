# packs/habits: what applications write is found with it and only with it, it
# changes no other name and no price, and what ends so by itself stays.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

mreg=$build/mreg
pack=$PWD/packs/habits
registry=$scratch/habits.mreg

status 'in order' 0 "$mreg" overlay check "$pack"
is 'it adds names and changes nothing else' '' \
    "$(grep '^  ' "$scratch/out" | grep -v '^  + name ')"
out 'that many models get names' '^6 changed, 0 new, 0 gone'
status 'built' 0 "$mreg" build -o "$registry" --overlay "$pack"

# with NAME: what it finds with the pack.
with()
{
    "$mreg" resolve --registry "$registry" "$1" | cut -f2,3 | tr '\t' /
}

for name in claude-4.6-sonnet-high claude-opus-4-5-thinking cursor-auto \
    gpt-5.4-xhigh gemini-3.1-pro-preview-low; do
    is "without the pack: $name" -/- \
        "$("$mreg" resolve "$name" | cut -f2,3 | tr '\t' /)"
done
is 'how hard to think' anthropic/claude-sonnet-4-6 \
    "$(with claude-4.6-sonnet-high)"
is 'and how long' anthropic/claude-sonnet-4-6 \
    "$(with claude-4.6-sonnet-high-thinking)"
is 'a choice of an application' anthropic/claude-sonnet-4-5-20250929 \
    "$(with cursor-auto)"
is 'behind a provider' openai/gpt-5.4 "$(with openai/gpt-5.4-xhigh)"
is 'no provider that is not listed' -/- "$(with mistral/codestral-high)"
is 'a name that ends so' "$("$mreg" resolve magistral-medium | cut -f2,3 |
    tr '\t' /)" "$(with magistral-medium)"
is 'a model that ends so' poe/openai/o3-mini-high \
    "$(with poe/openai/o3-mini-high)"
is 'an ending twice' -/- "$(with claude-4.6-sonnet-high-high)"
is 'an ending with a price of its own' -/- "$(with claude-4.6-sonnet-fast)"
is 'no service' standard "$("$mreg" cost claude-4.6-sonnet-high --in 1 --json \
    --registry "$registry" | sed 's/.*"service":"\([a-z]*\)".*/\1/')"

done_
