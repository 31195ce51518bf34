# mreg select, check and compare, against what mreg cost charges each model;
# mreg providers, caps and tiers against the dump.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$BUILD/mreg
PATH=$BUILD:$PATH
unset MREG_REGISTRY NO_COLOR COLUMNS
pinned='--at 2026-11-15'

# json WHAT EXPECTED FILTER: what jq reads from the output.
json() { is "$1" "$2" "$(jq -r "$3" <"$scratch/out" 2>&1)"; }

for name in select check compare providers caps tiers; do
    "$mreg" "$name" --help | sed '1,/^examples*:/d' >"$scratch/examples"
    while read -r line; do
        status "example: $line" 0 sh -c "$line"
        yes "example prints: $line" [ -s "$scratch/out" ]
    done <"$scratch/examples"
done

# ---- select ------------------------------------------------------------------

python3 tests/oracle/selecting.py "$mreg" 12 >"$scratch/compared" 2>&1
is 'choices, worked out from mreg list and mreg cost' 0 $?
cat "$scratch/compared"
yes 'enough was compared' [ "$(sed 's/ .*//' "$scratch/compared")" -gt 1000 ]
status 'select: nobody can' 1 "$mreg" select --need rerank,video_output
err 'select: nobody can: why' '^  [0-9,]+: it lacks a capability$'
status 'select of a word' 2 "$mreg" select gpt-4o
status 'select: the counts are wrong' 3 \
    "$mreg" select --prompt 1 --cached 2
# shellcheck disable=SC2086 -- an option and its value
{
    status 'select: a cost is exact' 0 "$mreg" select $pinned --provider openai \
        --in 123456 --out 89 --top 0 --unknown-ok --json
    for model in gpt-4o-mini gpt-4.1; do
        json "select: $model costs what mreg cost says" \
            "$("$mreg" cost openai/$model --in 123456 --out 89 $pinned --json |
                jq -r .cost_usd)" \
            ".models[] | select(.model == \"openai/$model\") | .cost_usd"
    done
    "$mreg" select $pinned --in 10 --out 10 --unknown-ok --top 0 --json \
        --columns model,cost_usd,note >"$scratch/out"
    json 'select: what has no price is last' true \
        '[.models[].cost_usd == null] | . == sort'
    yes 'select: there is such a model' jq -e \
        '.models[-1].cost_usd == null' "$scratch/out"
    json 'select: and says so' 0 \
        '[.models[] | select(.cost_usd == null and .note == null)] | length'
    status 'select --why, of the first' 0 "$mreg" select $pinned --in 10 \
        --out 10 --why "$("$mreg" select $pinned --in 10 --out 10 --top 1 \
            --columns model | sed 1d)"
    out 'select --why, of the first: place' '^chosen: .* is the 1st of [0-9,]+$'
    status 'select --why, of another' 0 "$mreg" select $pinned --in 10 \
        --out 10 --prefer seed,computer_use --why gpt-4o
    out 'select --why, of another: what is before it' '^before it comes '
    out 'select --why: what it has of the preferred' \
        '^  preferred   seed; not computer_use$'
    status 'select --why not' 1 "$mreg" select $pinned --tier free \
        --need rerank --in 200000 --why gpt-4o
    says 'select --why not: it lacks' '  it lacks rerank'
    says 'select --why not: limit' \
        '  200,000 tokens of input are asked for, and it takes 128,000'
    says 'select --why not: tier' '  the tier free may not use it'
    status 'select --why, of nobody' 1 "$mreg" select --why gpt-4p
    status 'select --why --csv' 2 "$mreg" select --why gpt-4o --csv
    status 'select --why, a batch name' 1 "$mreg" select --why gpt-4o:batch
    err 'select --why, a batch name: cure' '--service and --geo say it'
}

# ---- check -------------------------------------------------------------------

# shellcheck disable=SC2086
{
    status 'check: yes' 0 "$mreg" check gpt-4o --need image_input --in 1000 \
        --out 100 $pinned
    says 'check: yes' 'yes: openai/gpt-4o can serve it'
    says 'check: its cost' '  cost        0.0035 USD'
    status 'check: no' 1 "$mreg" check gpt-4o --need rerank,video_output,seed \
        --in 128001 --out 99999 --tier free $pinned --json
    json 'check: no' false .yes
    json 'check: every reason' \
        'not_allowed,lacks,lacks,too_long,too_long' \
        '[.reasons[].why] | join(",")'
    json 'check: what they are about' 'free,video_output,rerank,,' \
        '[.reasons[].what] | join(",")'
    status 'check: a retired one' 1 "$mreg" check gpt-4o --at 2027-02-01
    out 'check: a retired one: since when' '^  it was retired on 2027-01-14$'
    status 'check: one that retires' 0 "$mreg" check gpt-4o --at 2027-01-01
    out 'check: one that retires: when' '^  but  .* retires on 2027-01-14$'
    status 'check: limit itself' 0 "$mreg" check gpt-4o --in 128000 --out 16384
    status 'check: a batch name' 0 "$mreg" check gpt-4o:batch --in 1000 \
        --out 100 $pinned
    says 'check: a batch name costs what a batch does' \
        '  cost        0.00175 USD'
    name=$("$mreg" list --columns model,has,lacks --json |
        jq -r '[.models[] | select((.has + .lacks) | index("seed") | not)][0].model')
    status 'check: what is not known is a reason' 1 "$mreg" check "$name" \
        --need seed
    says 'check: it says so' '  it is not known whether it has seed'
    status 'check --unknown-ok' 0 "$mreg" check "$name" --need seed \
        --unknown-ok
}
status 'check of nothing' 2 "$mreg" check
status 'check of nobody' 1 "$mreg" check gpt-4p
err 'check of nobody: near' '^near it:'
status 'check: an unknown capability' 2 "$mreg" check gpt-4o --need imge_input
err 'check: an unknown capability: near' "did you mean 'image_input'"
status 'check: an unknown tier' 2 "$mreg" check gpt-4o --tier fre
err 'check: an unknown tier: near' "did you mean 'free'"

# ---- compare -----------------------------------------------------------------

# shellcheck disable=SC2086
{
    status 'compare' 0 "$mreg" compare gpt-4o gpt-4o-mini --in 1000000 $pinned
    out 'compare: a line for each fact' '^cost \$ +2.5 +0.15$'
    status 'compare the other way round' 0 "$mreg" compare gpt-4o-mini gpt-4o \
        --in 1000000 $pinned
    out 'compare the other way round' '^cost \$ +0.15 +2.5$'
    status 'compare --json' 0 "$mreg" compare gpt-4o gpt-4o-mini --out 10 \
        $pinned --json
    json 'compare --json: in the order given' \
        'openai/gpt-4o 0.0001,openai/gpt-4o-mini 0.000006' \
        '[.models[] | .model + " " + .cost_usd] | join(",")'
    status 'compare --sort' 0 "$mreg" compare gpt-4o gpt-4o-mini --out 10 \
        $pinned --json --sort cost_usd
    json 'compare --sort' openai/gpt-4o-mini '.models[0].model'
}
"$mreg" compare gpt-4o gpt-4o-mini $pinned >"$scratch/out"
no 'compare without counts has no cost to show' grep -q '^cost' "$scratch/out"
status 'compare one' 2 "$mreg" compare gpt-4o
status 'compare with nobody' 1 "$mreg" compare gpt-4o gpt-4p
"$mreg" compare gpt-4o dall-e-3 | sed '1,/^$/d' >"$scratch/differ"
yes 'compare: where they differ' grep -q '^image_output  *no  *yes$' \
    "$scratch/differ"
no 'compare: not where they do not' grep -qE '(yes +yes|no +no)$' \
    "$scratch/differ"

# ---- providers, caps, tiers --------------------------------------------------

"$mreg" dump >"$scratch/dump"
# counted WHAT COMMAND AWK: two ways to the same lines of name and count.
counted()
{
    # shellcheck disable=SC2086 -- words
    "$mreg" $2 --json | jq -r "$3" | sort >"$scratch/ours"
    awk -F'\t' "$4" "$scratch/dump" | sort >"$scratch/theirs"
    yes "$1: there are some" [ -s "$scratch/ours" ]
    yes "$1" cmp "$scratch/ours" "$scratch/theirs"
}
# shellcheck disable=SC2016 -- those are of awk
{
    counted providers providers \
        '.providers[] | "\(.provider) \(.models) \(.on) \(.flavour)"' \
        '$1 == "provider" { on[$2] = ($6 == "on" ? "true" : "false") " " $5 }
         $1 == "model" { n[$2]++ }
         END { for (p in on) print p, n[p] + 0, on[p] }'
    counted caps caps \
        '.capabilities[] | select(.have > 0) | "\(.capability) \(.have)"' \
        '$1 == "model" { k = split($11, has, ",")
            for (i = 1; i <= k; i++) if (has[i] != "-") n[has[i]]++ }
         END { for (c in n) print c, n[c] }'
    counted tiers tiers \
        '.tiers[] | "\(.tier) \(.models) \(.default) \(.fallbacks | join(","))"' \
        '$1 == "tier" { t[$2] = $3 " " $4 } $1 == "allowed" { n[$2]++ }
         END { for (k in t) print k, n[k] + 0, t[k] }'
}
status 'providers of a word' 2 "$mreg" providers openai
status 'caps: at no instant' 2 "$mreg" caps --at 2026-01-01

done_
