# tools/propose: what it adds, and that it changes nothing that is there.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

tool=$PWD/tools/propose
generator=$PWD/$BUILD/mreg-generate
if ! python3 -c 'import yaml' 2>/dev/null; then
    skip 'no PyYAML'
    done_
fi
work=$scratch/work
mkdir "$work" && cp -R definitions pricing "$work" || exit 1
cd "$work" || exit 1

# fact SOURCE DAY MODEL FIELD VALUE
fact() { printf '%s\t%s\tgroq\t%s\t%s\t-\t%s\t-\n' "$@"; }
{
    for who in 'models.dev	2026-09-30' 'pi-ai	2026-11-20'; do
        day=${who#*	} name=${who%	*}
        fact "$name" "$day" acme/rocket-1 input_per_1m_tokens 0.25
        fact "$name" "$day" acme/rocket-1 output_per_1m_tokens 1
        fact "$name" "$day" acme/rocket-1 capability:function_calling yes
    done
    fact models.dev 2026-10-30 acme/rocket-2 input_per_1m_tokens 0.25
    fact pi-ai 2026-11-20 acme/rocket-2 input_per_1m_tokens 0.5
    fact pi-ai 2026-11-20 openai/gpt-oss-120b input_per_1m_tokens 9
    fact pi-ai 2026-11-20 'acme/x: {y}' input_per_1m_tokens 9
} >"$scratch/facts"
propose()
{
    python3 -B "$tool" "$scratch/facts" --provider groq --root . \
        --generator "$generator"
}

cp pricing/groq.yaml "$scratch/before"
status 'a proposal' 0 propose
yes 'sources that disagree are said' grep -q '^groq/acme/rocket-2.*says' \
    "$scratch/out"
diff "$scratch/before" pricing/groq.yaml >"$scratch/diff"
is 'nothing that is there changes' '' "$(grep '^[<-]' "$scratch/diff")"
yes 'what they agree on is written' grep -q \
    'sources: \[pi-ai 2026-11-20, models.dev 2026-09-30\]' "$scratch/diff"
is 'one model' 1 "$(grep -c 'effective_date' "$scratch/diff")"
sed 's/input_per_1m_tokens: 0.25/input_per_1m_tokens: 0.30/' \
    pricing/groq.yaml >"$scratch/hand" && cp "$scratch/hand" pricing/groq.yaml
status 'once more' 0 propose
yes 'what a hand has written survives' cmp "$scratch/hand" pricing/groq.yaml

done_
