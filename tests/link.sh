# tools/link: which offers it links to which makers' models, that the rest of
# a file stays, and that what the generator refuses stays unlinked.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

tool=$PWD/tools/link
generator=$PWD/$BUILD/mreg-generate
if ! python3 -c 'import yaml' 2>/dev/null; then
    skip 'no PyYAML'
    done_
fi
work=$scratch/work
mkdir "$work" && cp -R definitions pricing "$work" || exit 1
cd "$work" || exit 1

cat >>definitions/groq/offers.yaml <<'YAML'
  zz/Llama-3.3-70B-Instruct:
    name: somebody's own training
    capabilities: [text_input, text_output]
  meta-llama/Llama-3.3-70B-Instruct-FP8:
    name: Llama
    context_window_input: 4096
    capabilities: [text_input, text_output, web_search]
  llama-3.3-70b-zz:
    name: a name that no rule knows
    capabilities: [text_input, text_output]
  google/gemma-9-1b-it:
    name: gemma-9-1b-it
    capabilities: [text_input, text_output]
  openai/gpt-oss-20b-FP8:
    name: far too dear
    capabilities: [text_input, text_output]
YAML
price() # price ID USD
{
    printf '  %s:\n    pricing_versions:\n' "$1"
    printf '      - {effective_date: 2026-06-01, input_per_1m_tokens: %s, ' "$2"
    printf 'output_per_1m_tokens: %s, source: acme 2026-09-30, ' "$2"
    printf 'checked: 2026-09-30}\n'
}
{
    price zz/Llama-3.3-70B-Instruct 0.6
    price meta-llama/Llama-3.3-70B-Instruct-FP8 0.6
    price llama-3.3-70b-zz 0.6
    price google/gemma-9-1b-it 0.6
    price openai/gpt-oss-20b-FP8 90
} >>pricing/groq.yaml
fact() # fact HOST FIELD VALUE
{
    printf 'models.dev\t2026-09-30\t%s\tgoogle/gemma-9-1b-it\t%s\t-\t%s\t-\n' \
        "$@"
}
{
    fact groq released 2026-05-01
    fact novita released 2026-05-01
    fact wandb released 2026-06-01
    fact groq capability:function_calling yes
    fact novita capability:image_input yes
    fact wandb capability:image_input no
} >"$scratch/facts"

cp definitions/groq/offers.yaml "$scratch/before"
status 'what would be linked' 0 python3 -B "$tool" --root . \
    --generator "$generator"
said() { grep "^groq/$1	" "$scratch/out" | cut -f2-; }
is 'a name that no rule makes shorter' '-	meta has no llama-3.3-70b-zz' \
    "$(said llama-3.3-70b-zz)"
yes 'nothing is written without --write' cmp -s "$scratch/before" \
    definitions/groq/offers.yaml
status 'links' 0 python3 -B "$tool" --root . --generator "$generator" \
    --define "$scratch/facts" --write
is 'a repository with other bits a weight' meta/Llama-3.3-70B-Instruct \
    "$(said meta-llama/Llama-3.3-70B-Instruct-FP8)"
is 'an organisation that nobody knows' '-	no maker is known' \
    "$(said zz/Llama-3.3-70B-Instruct)"
yes 'a price far from other hosts is not linked' grep -q \
    '^groq/openai/gpt-oss-20b-FP8	-	.*M601' "$scratch/out"
is 'what a new model is' google/gemma-9-1b-it "$(said google/gemma-9-1b-it)"
sed -n '/^  gemma-9-1b-it:/,/unpriced/p' definitions/google/models.yaml \
    >"$scratch/new"
yes 'what most say of it' grep -q 'released: 2026-05-01' "$scratch/new"
yes 'what all say' grep -q function_calling "$scratch/new"
no 'nothing that they disagree about' grep -q image_input "$scratch/new"
diff "$scratch/before" definitions/groq/offers.yaml >"$scratch/diff"
is 'only the offers that are linked change' \
    "[web_search] google/gemma-9-1b-it meta/Llama-3.3-70B-Instruct \
meta/llama-3.3-70b-zz " \
    "$(grep '^>' "$scratch/diff" | sed 's/.*: //' |
        LC_ALL=C sort | tr '\n' ' ')"
status 'once more' 0 python3 -B "$tool" --root . --generator "$generator"
no 'what is linked is not asked again' grep -q \
    '^groq/meta-llama/Llama-3.3-70B-Instruct-FP8' "$scratch/out"

done_
