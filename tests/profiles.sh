# Profiles: which models a pattern takes in, what a subset loses and what it
# must say of that, and that a hundred models fit into 32 KB of tables. That
# each of them answers for all its rows is in rows.sh.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
generate=$build/mreg-generate

# ---- patterns ------------------------------------------------------------------

world=$scratch/world
file "$world/definitions/providers.yaml" <<'END'
providers: {acme: {aliases: [acme-inc]}, able: {}, host: {}, idle: {}}
END
for model in acme/a acme/ab acme/a-b-a able/b; do
    echo 'unpriced: a sample' | file "$world/definitions/$model.yaml"
done
file "$world/definitions/host/offers.yaml" <<'END'
offers:
  a: {model: acme/a, unpriced: a sample}
  own: {unpriced: a sample}
END
file "$world/definitions/naming.yaml" <<'END'
namespaces: {"models/": acme, "hub/": null}
suffixes: {":free": [host], ":up": [acme]}
END

# models PROFILE: the models of the subset that these lines describe.
models()
{
    echo "one: $1" >"$world/definitions/profiles.yaml"
    "$generate" --definitions "$world/definitions" --pricing "$world/none" \
        --profile one --registry "$scratch/one.mreg" >"$scratch/out" 2>&1 ||
        lines_of "$scratch/out"
    "$BUILD/mreg" dump "$scratch/one.mreg" >"$scratch/dump"
    awk -F'\t' '$1 == "model" { print $2 "/" $3 }' "$scratch/dump" | xargs
}
mkdir -p "$world/none"
is 'all' 'able/b acme/a acme/a-b-a acme/ab host/a host/own' \
    "$(models '{models: ["*"]}')"
is 'a provider without models is in what is all' 'able acme host idle' \
    "$(awk -F'\t' '$1 == "provider" { print $2 }' "$scratch/dump" | xargs)"
is 'one by its name' 'acme/a' "$(models '{models: [acme/a]}')"
is 'its provider alone is left' 'acme idle' \
    "$(awk -F'\t' '$1 == "provider" { print $2 }' "$scratch/dump" | xargs)"
is 'and its spellings' 'acme acme-inc idle' \
    "$(awk -F'\t' '$1 == "spelling" { print $2 }' "$scratch/dump" | xargs)"
# what NAME: how it is resolved in the last subset.
what() { "$BUILD/mreg" resolve "$1" --registry "$scratch/one.mreg" \
    2>"$scratch/err" | cut -f 2-; }
tab=$(printf '\t')
is 'what is taken off its names' \
    "acme${tab}a${tab}variant" "$(what acme/a:up)"
is 'what is taken off the names of anyone' \
    "acme${tab}a${tab}namespace" "$(what hub/a)"
is 'what is taken off names of others is not taken off its' \
    "-${tab}-${tab}unknown" "$(what a:free)"
is 'a beginning' 'acme/a acme/a-b-a acme/ab' "$(models '{models: ["acme/a*"]}')"
is 'an end' 'able/b acme/ab' "$(models '{models: ["*b"]}')"
is 'both' 'acme/a acme/a-b-a' "$(models '{models: ["ac*a"]}')"
is 'several times' 'acme/a-b-a' "$(models '{models: ["*-*-*"]}')"
is 'a provider and a model' 'able/b acme/a' \
    "$(models '{providers: [able], models: [acme/a]}')"
is 'but' 'able/b acme/a' \
    "$(models '{providers: [able, acme], but: ["*-a", acme/ab]}')"
is 'what makers say of their own models' 'able/b acme/a acme/a-b-a acme/ab' \
    "$(models '{makers: true}')"
is 'a host needs the makers' 'acme/a host/a host/own' \
    "$(models '{providers: [host], models: [acme/a]}')"
is 'or says that it does without' 'host/a host/own' \
    "$(models '{providers: [host], drops: [makers]}')"
is 'then it is its own maker' '-' "$(awk -F'\t' \
    '$1 == "model" && $3 == "a" { print $4 }' "$scratch/dump")"

# ---- what a subset loses, and says -----------------------------------------------

# loses PROFILE: the errors of the subset.
loses()
{
    models "$1" >"$scratch/kept"
    sed -n 's/.*: error: \(.*\)/\1/p' "$scratch/out"
}
file "$world/definitions/access.yaml" <<'END'
tiers:
  - {name: all, default: acme/a, fallbacks: [acme/ab, able/b], allow: [{all: true}]}
END
is 'a subset with all that its tiers name' '' \
    "$(loses '{providers: [acme, able]}')"
is 'a default that goes' "profile one drops acme/a, the default of the tier \
all; add it, or say \`drops: [fallbacks]\` [M575]" \
    "$(loses '{providers: [able], models: [acme/ab]}')"
is 'fall-backs that go, each' "profile one drops acme/ab, a fall-back of the \
tier all; add it, or say \`drops: [fallbacks]\` [M575]
profile one drops able/b, a fall-back of the tier all; add it, or say \
\`drops: [fallbacks]\` [M575]" "$(loses '{models: [acme/a]}')"
is 'a subset that says so' '' \
    "$(loses '{models: [acme/a, acme/ab], drops: [fallbacks]}')"
is 'a tier names what is left of them' "all acme/a acme/ab" \
    "$("$BUILD/mreg" tiers --registry "$scratch/one.mreg" --json |
    sed 's/.*"tier":"\([^"]*\)".*"default":"\([^"]*\)","fallbacks":\["\([^]]*\)"\].*/\1 \2 \3/')"
is 'a maker that goes' "profile one keeps host/a and drops acme/a, its \
maker's model; add that, or say \`drops: [makers]\` [M574]" \
    "$(loses '{providers: [host], drops: [fallbacks]}')"
is 'a subset that says both' '' \
    "$(loses '{providers: [host], drops: [fallbacks, makers]}')"

# ---- the shipped ones ------------------------------------------------------------

# tables PROFILE: generates its tables; prints the bytes of those of the lean
# registry.
cat >"$scratch/lean.c" <<'END'
#include "mreg.h"
const mreg *lean(void);
const mreg *lean(void) { return &mreg_builtin_lean; }
END
tables()
{
    mkdir -p "$scratch/$1"
    "$generate" --profile "$1" --out "$scratch/$1/generated" \
        >"$scratch/$1/said" 2>&1 || lines_of "$scratch/$1/said"
    "${CC:-cc}" -std=c11 -Os -fdata-sections -ffunction-sections \
        -fno-asynchronous-unwind-tables -Iruntime "$scratch/lean.c" \
        "$scratch/$1"/generated/*.c -nostdlib -static -Wl,--gc-sections \
        -Wl,--build-id=none -Wl,-e,lean -o "$scratch/$1/lean" &&
        size "$scratch/$1/lean" | awk 'NR == 2 { print $1 + $2 + $3 }'
}
bytes=$(tables firmware)
count=$(cat "$scratch"/firmware/generated/registry/*.tsv | grep -c '^model')
echo "firmware: $count models, $bytes bytes of tables"
yes 'firmware: a hundred models' [ "$count" -ge 100 ]
yes 'firmware: tables of 32 KB at most' [ "${bytes:-99999}" -le 32768 ]
yes 'firmware: tables of a hundred models' [ "${bytes:-0}" -ge 10000 ]
cat >"$scratch/ask.c" <<'END'
#include <stdio.h>
#include "mreg.h"
int main(void)
{
    const mreg *r = &mreg_builtin_lean;
    const mreg_terms on = {.at = MREG_UTC(2027, 1, 1, 0, 0)};
    unsigned priced = 0, limited = 0, named = 0, makers = 0;

    for (mreg_model m = 0; m < mreg_count(r); m++) {
        mreg_usage use = {0};
        mreg_info_view info;
        mreg_bill bill;

        mreg_use(&use, MREG_INPUT, 1000);
        mreg_info(r, m, &info);
        priced += mreg_cost(r, m, &on, &use, &bill) == MREG_OK;
        limited += info.context_in > 0;
        named += mreg_find(r, info.id.at, info.id.size) == m;
        makers += info.maker == m;
    }
    printf("%u %u %u %u %u\n", mreg_count(r), priced, limited, named, makers);
    return 0;
}
END
yes 'a program of the lean tables' "${CC:-cc}" -std=c11 -Iruntime \
    "$scratch/ask.c" runtime/*.c "$scratch"/firmware/generated/*.c \
    -o "$scratch/ask"
"$scratch/ask" >"$scratch/out"
is 'firmware: each is found by its id' "$count" \
    "$(cut -d ' ' -f 4 "$scratch/out")"
is 'firmware: no offer is without its maker' "$count" \
    "$(cut -d ' ' -f 5 "$scratch/out")"
is 'firmware: each has a price' "$count" "$(cut -d ' ' -f 2 "$scratch/out")"
yes 'firmware: nearly each has a limit' \
    [ "$(cut -d ' ' -f 3 "$scratch/out")" -ge $((count * 9 / 10)) ]

done_
