# Every row asked of the library: each spelling of registry/ with its
# prefixes and extensions; each version at its instant and 1 ms around it,
# each service, geography, threshold and window on both sides, with the
# bills computed by tests/oracle from the YAML alone. The compiled registry and
# the registry file are asked the same. What is counted are the kinds of
# questions, not the million rows that are asked.
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

# The library that is installed, linked into each.
for program in ask mutate tokens traps; do
    # shellcheck disable=SC2086 -- flags are meant to split
    ${CC:-cc} -std=c11 -D_POSIX_C_SOURCE=200809L -O2 -I. -Iruntime \
        ${LDFLAGS:-} tests/rows/$program.c tests/rows/probes.c \
        tests/rows/kinds.c tests/rows/asked.c base/instant.c \
        "$BUILD/libmreg.a" -o "$scratch/$program" || fail "$program builds"
done

# ask KINDS PROGRAM ARGUMENT...: asks the compiled registry, then the file.
"$BUILD/mreg-generate" --definitions definitions --pricing pricing \
    --registry "$scratch/registry.mreg" >"$scratch/made" 2>&1 ||
    fail 'the registry file is written'
ask()
{
    kinds=$1 program=$2
    shift 2
    "$scratch/$program" "$@" >"$scratch/compiled.log"
    add "$scratch/compiled.log" "$kinds"
    REGISTRY=$scratch/registry.mreg "$scratch/$program" "$@" \
        >"$scratch/loaded.log"
    add "$scratch/loaded.log" "$kinds"
}

# The calls that other tools bill wrong.
ask 1 traps tests/data/traps.tsv

# What facts say of tokenizers, then what registry/ does of every model.
cat generated/registry/*.tsv >"$scratch/registry.tsv"
ask 1 tokens tests/data/tokenizers.tsv
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
    }' "$scratch/registry.tsv" >"$scratch/tokenizers.tsv"
yes 'a line of tokenizers for each model' [ "$(wc -l \
    <"$scratch/tokenizers.tsv")" = "$(grep -c '^model' \
    "$scratch/registry.tsv")" ]
ask 1 tokens "$scratch/tokenizers.tsv"

ask 4 ask names "$scratch/registry.tsv"

# Each profile is asked the rows of its own registry/. The file of the one of
# all models is that which was asked.
"$BUILD/mreg-generate" --profile full --registry "$scratch/full.mreg" \
    >"$scratch/made" 2>&1 || fail 'the profile full is made'
yes 'full is all' cmp "$scratch/registry.mreg" "$scratch/full.mreg"
profiles=$(sed -n 's/^\([a-z]*\):$/\1/p' definitions/profiles.yaml |
    grep -vx full)
ask_profile()
{
    REGISTRY=$scratch/$profile.mreg "$scratch/ask" "$2" "$3" \
        >"$scratch/profile.log"
    add "$scratch/profile.log" "$1"
}
for profile in $profiles; do
    mkdir "$scratch/$profile"
    yes "the profile $profile is made" "$BUILD/mreg-generate" \
        --profile "$profile" --out "$scratch/$profile/out" \
        --registry "$scratch/$profile.mreg"
    cat "$scratch/$profile"/out/registry/*.tsv >"$scratch/$profile.tsv"
    ask_profile 4 names "$scratch/$profile.tsv"
done
is 'core and firmware are among them' 2 \
    "$(echo "$profiles" | grep -cxE 'core|firmware')"

if $python -c 'import yaml' 2>/dev/null; then
    is 'two parsers of YAML read the same' '' \
        "$($python tests/oracle/oracle.py parsers 2>&1)"
    $python tests/oracle/oracle.py probes >"$scratch/probes.tsv" ||
        fail 'the oracle answers'
    ask 1 ask costs "$scratch/probes.tsv"
    for profile in $profiles; do
        awk -F'\t' 'NR == FNR { if ($1 == "model") kept[$2, $3] = 1; next }
            ($1, $2) in kept' "$scratch/$profile.tsv" "$scratch/probes.tsv" \
            >"$scratch/$profile.probes.tsv"
        ask_profile 1 costs "$scratch/$profile.probes.tsv"
    done
    # One number of the tables changed at a time: some bill must differ.
    "$scratch/mutate" "$scratch/probes.tsv" >"$scratch/mutate.log"
    add "$scratch/mutate.log" 19
    yes 'the oracle agrees with the traps' $python tests/oracle/oracle.py \
        traps tests/data/traps.tsv
else skip 'costs: python3-yaml is not installed'; fi

done_
