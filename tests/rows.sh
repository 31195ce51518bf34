# Every row asked of the library: each spelling of registry.tsv with its
# prefixes and extensions; each version at its instant and 1 ms around it,
# each service, geography, threshold and window on both sides, with the
# bills computed by tests/oracle from the YAML alone. What is counted are the
# kinds of questions, not the million rows that are asked.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

python=/usr/bin/python3
[ -x $python ] || python=python3

# add LOG KINDS: the kinds of questions of a log, which are at least so many,
# into our own counts; and how many rows each had.
add()
{
    grep -E '^(FAILED|  )' "$1" | head -n 40
    # shellcheck disable=SC2046 -- two numbers
    set -- "$2" $(sed -n \
        's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$1")
    if [ $# -ne 3 ] || [ $(($2 + $3)) -lt "$1" ]; then
        fail "the rows were asked: $1 kinds or more"
        return
    fi
    passed=$((passed + $2)) failed=$((failed + $3))
}

for program in ask mutate tokens traps; do
    ${CC:-cc} -std=c11 -D_POSIX_C_SOURCE=200809L -O2 -I. -Iruntime \
        tests/rows/$program.c tests/rows/probes.c tests/rows/kinds.c \
        base/instant.c runtime/*.c generated/*.c -o "$scratch/$program" ||
        fail "$program builds"
done

# The calls that other tools bill wrong.
"$scratch/traps" tests/data/traps.tsv >"$scratch/traps.log"
add "$scratch/traps.log" 1

# What facts say of tokenizers, then what registry.tsv does of every model.
"$scratch/tokens" tests/data/tokenizers.tsv >"$scratch/tokens.log"
add "$scratch/tokens.log" 1
awk -F'\t' -v OFS='\t' '
    BEGIN { how["-"] = "unknown" OFS "cl100k_base" OFS 1000 }
    $1 == "tokenizer" && $3 != "unknown" { how[$2] = $3 OFS $4 OFS $5 * 1000 }
    $1 == "model" { name[++n] = $2 "/" $3; tokenizer[n] = $13; chat[n] = $14 }
    END {
        for (i = 1; i <= n; i++) {
            known = tokenizer[i] in how ? tokenizer[i] : "-"
            adds = chat[i] == "-" ? "-,-,-" : chat[i]
            gsub(",", OFS, adds)
            print name[i], tokenizer[i], how[known], adds
        }
    }' generated/registry.tsv >"$scratch/tokenizers.tsv"
yes 'a line of tokenizers for each model' [ "$(wc -l \
    <"$scratch/tokenizers.tsv")" = "$(grep -c '^model' \
    generated/registry.tsv)" ]
"$scratch/tokens" "$scratch/tokenizers.tsv" >"$scratch/tokens.log"
add "$scratch/tokens.log" 1

"$scratch/ask" names generated/registry.tsv >"$scratch/names.log"
add "$scratch/names.log" 4

if $python -c 'import yaml' 2>/dev/null; then
    $python tests/oracle/oracle.py probes >"$scratch/probes.tsv" ||
        fail 'the oracle answers'
    "$scratch/ask" costs "$scratch/probes.tsv" >"$scratch/costs.log"
    add "$scratch/costs.log" 1
    # One number of the tables changed at a time: some bill must differ.
    "$scratch/mutate" "$scratch/probes.tsv" >"$scratch/mutate.log"
    add "$scratch/mutate.log" 18
    yes 'the oracle agrees with the traps' $python tests/oracle/oracle.py \
        traps tests/data/traps.tsv
else skip 'costs: python3-yaml is not installed'; fi

done_
