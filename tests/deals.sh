# What accounts pay, in any currency: random catalogues with contracts are
# compiled, and the registry is asked what tests/oracle works out from their
# YAML alone. WORLDS=40 asks about ten times as much.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

python=/usr/bin/python3
[ -x $python ] || python=python3
$python -c 'import yaml' 2>/dev/null || {
    skip 'deals: python3-yaml is not installed'
    done_
}
# shellcheck disable=SC2086 -- flags are meant to split
yes 'the asker builds' "${CC:-cc}" -std=c11 -D_POSIX_C_SOURCE=200809L -O2 -I. \
    -Iruntime ${LDFLAGS:-} tests/rows/ask.c tests/rows/probes.c \
    tests/rows/kinds.c tests/rows/asked.c base/instant.c "$BUILD/libmreg.a" \
    -o "$scratch/ask"

# make_world SEED: contracts that the generator refuses are taken out.
make_world()
{
    base=$scratch/base overlay=$scratch/overlay
    rm -rf "$base" "$overlay"
    $python tests/oracle/worlds.py "$1" "$base" "$overlay"
    for try in $(seq 30); do
        "$build/mreg" build --base "$base" --overlay "$overlay" \
            -o "$scratch/world.mreg" >"$scratch/said" 2>&1 && return
        line=$(sed -n 's/.*contracts.yaml:\([0-9]*\):.* error: .*/\1/p' \
            "$scratch/said" | head -n 1)
        [ -n "$line" ] || break
        $python tests/oracle/worlds.py drop "$overlay" "$line"
    done
    fail "world $1 builds"
    lines_of "$scratch/said"
    return 1
}

asked=0
for seed in $(seq "${FIRST:-1}" $((${FIRST:-1} + ${WORLDS:-4} - 1))); do
    make_world "$seed" || continue
    $python tests/oracle/oracle.py deals "$base" "$overlay" \
        >"$scratch/probes.tsv" 2>"$scratch/said" || {
        fail "the oracle answers about world $seed"
        lines_of "$scratch/said"
        continue
    }
    asked=$((asked + $(wc -l <"$scratch/probes.tsv")))
    yes "world $seed: as the oracle says" env \
        REGISTRY="$scratch/world.mreg" "$scratch/ask" costs \
        "$scratch/probes.tsv"
done
echo "$asked questions"
yes 'there were questions' [ "$asked" -gt $((${WORLDS:-4} * 500)) ]

done_
