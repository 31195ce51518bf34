# What is said of tokenizers that are estimated by another's weights agrees
# with what was measured, estimate/nearest/nearest.tsv.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

measured=estimate/nearest/nearest.tsv

# number FILE PATTERN: the number that stands in its \( \).
number() { sed -n "s/.*$2.*/\1/p" "$1" | head -n 1; }

# The factors that definitions take from here.
for name in tekken mistral-v1-v3 llama2; do
    claim=$(awk -F'\t' -v name=$name '$1 == "tokenizer" && $2 == name {
        printf "%s %.2f", $4, $5 }' generated/registry/*.tsv)
    is "the factor of $name" "$claim" "$(awk -F'\t' -v name=$name \
        -v to="${claim% *}" '$1 == name && $2 == to { print $2, $3 }' \
        $measured)"
done

# allowed WEIGHTS BASIS: the factor that makes an estimate safe, in parts of
# the weights' own.
allowed()
{
    awk -v safe="$(number runtime/weights.c "{\"$1\", [0-9]*, [0-9]*, \([0-9]*\),")" \
        -v margin="$(number runtime/estimate.c \
            "\[MREG_ESTIMATE_$2\] = \([0-9]*\)")" \
        'BEGIN { printf "%.4f", (safe + margin) / safe }'
}

# 99 of 100 texts of a tokenizer fit a safe estimate by the best weights of
# another vocabulary; of the unknown one, by those and without a factor.
# Vocabularies made before 2023 are worse: p50k_base, r50k_base.
for name in $(cut -f 1 $measured | sed 1d | sort -u |
    grep -v '^[pr]50k_base$'); do
    best=$(awk -F'\t' -v name="$name" '$1 == name && $2 != name {
        print $5, $2 }' $measured | grep -v '[pr]50k_base' | sort -n |
        head -n 1)
    yes "$name by ${best#* } is safe" awk -v p99="${best% *}" \
        -v most="$(allowed "${best#* }" NEAREST)" \
        'BEGIN { exit !(p99 <= most) }'
    yes "$name is safe as an unknown one" awk -F'\t' -v name="$name" \
        -v most="$(allowed cl100k_base UNKNOWN)" '
        $1 == name && $2 == "cl100k_base" { seen = $6 <= most }
        END { exit !seen }' $measured
done

done_
