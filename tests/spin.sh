# The protocol of leases, model-checked: in every order of steps what is
# recorded and what may still be spent stay within the limit, and each mutant of
# the protocol is caught. SPIN_CALLS=2 takes minutes and 600 MB.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
cc=${CC:-cc}
if ! have spin; then
    skip 'the protocol of leases: no spin'
    done_
fi

# model NAME OPTION...: how many errors there are.
model()
{
    mkdir -p "$scratch/$1"
    (
        cd "$scratch/$1" || exit
        shift
        spin "-DCALLS=${SPIN_CALLS:-1}" "$@" -a "$root/tests/spin/lease.pml" &&
            "$cc" -O${SPIN_CALLS:-0} -DSAFETY -DCOLLAPSE -w pan.c -o pan &&
            ./pan -m100000 -E
    ) >"$scratch/said" 2>&1
    sed -n "s/.*errors: \\([0-9]*\\)\$/\\1/p" "$scratch/said"
}

is 'errors of the protocol' 0 "$(model whole)"
sed -n '/states, stored/p' "$scratch/said"
no 'something was left out' grep -qE \
    'depth too small|out of memory|not completed' "$scratch/said"
for mutant in DAY_CLOCK NO_MARGIN TWO_STEPS SETTLED_FIRST; do
    is "errors of the mutant $mutant" 1 "$(model $mutant -DMUTANT_$mutant)"
    yes "$mutant passes the limit" grep -q 'assertion violated.*<=3' \
        "$scratch/said"
done

done_
