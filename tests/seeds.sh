# The samples of the original design load as they are: the definitions, the
# prices, the model added later, and the early spelling of prices. What they
# lack by today's rules (a source, the day somebody looked) is a warning.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

seeds=tests/fixtures/seeds

# load NAME PRICING: generates from a tree and keeps what it says.
load()
{
    status "$1 load" 0 "$BUILD/mreg-generate" --lenient \
        --definitions "$2" --pricing "$3" --out "$scratch/$1"
    is "$1: errors" '' "$(grep ' error: ' "$scratch/err")"
    yes "$1: the missing source is a warning" \
        grep -q 'warning: .*\[M2' "$scratch/err"
}

# has NAME ROW: registry/ says so; columns are separated by blanks here.
has()
{
    yes "$1: $2" sh -c "cat '$scratch/$1'/registry/*.tsv | tr '\t' ' ' |
        grep -qE '^$2( |\$)'"
}

load later $seeds/definitions $seeds/added/pricing
has later 'model anthropic claude-opus-5-0-20260101 .*text_input,image_input,text_output[^ ]*'
has later 'rate anthropic claude-opus-5-0-20260101 2026-01-01 standard output known 100 1M tokens'

load first $seeds/definitions $seeds/pricing
has first 'name claude-sonnet-4-5-20250929 anthropic claude-sonnet-4-5-20250929 id'
has first 'rate anthropic claude-sonnet-4-5-20250929 2025-10-24 standard input known 3 1M tokens'

# The early spelling prices the short name; give it a model of one line.
mkdir "$scratch/early.in" "$scratch/early.in/anthropic"
echo '{}' >"$scratch/early.in/anthropic/claude-sonnet-4-5.yaml"
load early "$scratch/early.in" $seeds/early/pricing
has early 'version anthropic claude-sonnet-4-5 2025-01-24'
has early 'version anthropic claude-sonnet-4-5 2025-10-24'
has early 'rate anthropic claude-sonnet-4-5 2025-10-24 standard output known 15 1M tokens'

status 'our own data is held to more' 1 "$BUILD/mreg-generate" \
    --definitions $seeds/definitions --pricing $seeds/added/pricing \
    --out "$scratch/strict"
yes 'a source is asked for' grep -q 'error: .*\[M206\]' "$scratch/err"

done_
