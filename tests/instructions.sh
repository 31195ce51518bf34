# Who never asks for an account or a currency pays nothing for them: a call at
# list price takes as many instructions of a registry that has accounts, and
# prices in other currencies, as of one that has none; and no more than it took
# before there were any.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

have valgrind || { skip 'instructions: no valgrind'; done_; }
if grep -q __asan_ "$BUILD/libmreg.a"; then
    skip 'instructions: a sanitized build'
    done_
fi

base=$scratch/base
file "$base/definitions/acme/rocket-1.yaml" <<'END'
capabilities: [text_input, text_output]
END
file "$base/definitions/providers.yaml" <<'END'
providers:
  acme: {name: Acme}
  ping: {name: Ping}
END
file "$base/pricing/acme.yaml" <<'END'
models:
  rocket-1:
    pricing_versions:
      - effective_date: 2025-06-01
        input_per_1m_tokens: 4.00
        output_per_1m_tokens: 20.00
        cache_read_per_1m_tokens: 0.40
        cache_write_per_1m_tokens: 5.00
        source: https://acme.example/prices
        checked: 2026-11-20
      - effective_date: 2026-09-01
        input_per_1m_tokens: 3.00
        output_per_1m_tokens: 15.00
        cache_read_per_1m_tokens: 0.30
        cache_write_per_1m_tokens: 3.75
        cache_write_1h_per_1m_tokens: 6.00
        web_search_per_1k: 10
        source: https://acme.example/prices
        checked: 2026-11-20
        overrides:
          - when: {input_tokens_above: 200000}
            input_per_1m_tokens: 6.00
          - when: {service: batch}
            multiply: 0.5
          - when: {service: flex}
            multiply: 0.5
          - when: {geo: regional}
            multiply: 1.1
END
file "$scratch/deals/contracts.yaml" <<'END'
contracts:
  - account: any
    markup: 1.2
    source: our tariff
  - account: orbit
    providers: [acme]
    multiply: 0.85
    source: MSA-2026-118
  - account: zeppelin
    models: [rocket-1]
    services: batch
    multiply: 0.5
    source: MSA-2026-119
END
file "$scratch/yuan/definitions/ping/cheng.yaml" <<'END'
capabilities: [text_input, text_output]
END
file "$scratch/yuan/pricing/ping.yaml" <<'END'
models:
  cheng:
    pricing_versions:
      - effective_date: 2026-01-01
        currency: CNY
        input_per_1m_tokens: 2
        output_per_1m_tokens: 8
        source: https://ping.example
        checked: 2026-11-20
END

yes 'the program builds' "${CC:-cc}" -std=c11 -O2 -Iruntime \
    tests/instructions/calls.c runtime/*.c "$BUILD/libmreg.a" \
    -o "$scratch/calls"
yes 'the list' "$build/mreg" build --base "$base" -o "$scratch/list.mreg"
yes 'the list and accounts' "$build/mreg" build --base "$base" \
    -o "$scratch/deals.mreg" --overlay "$scratch/deals"
yes 'prices in another currency, too' "$build/mreg" build --base "$base" \
    -o "$scratch/yuan.mreg" --overlay "$scratch/deals" --overlay "$scratch/yuan"

# count NAME: instructions of a call, and the name of the call.
count()
{
    (cd "$scratch" && valgrind --tool=callgrind --toggle-collect=mreg_cost \
        --dump-after=mark --callgrind-out-file="$1.out" ./calls "$1.mreg" \
        rocket-1 >"$1.calls" 2>"$1.said") || lines_of "$scratch/$1.said"
    for n in $(seq "$(wc -l <"$scratch/$1.calls")"); do
        sed -n 's/^totals: //p' "$scratch/$1.out.$n"
    done | paste - "$scratch/$1.calls" |
        awk -F '\t' '{ print int($1 / $2) "\t" $3 }' >"$scratch/$1.counts"
}
for each in list deals yuan; do count $each; done
cat "$scratch/list.counts"
is 'all calls were counted' 14 "$(grep -c '^[1-9]' "$scratch/list.counts")"
yes 'accounts cost those nothing that state none' \
    diff "$scratch/list.counts" "$scratch/deals.counts"

# What GCC 12 made of these calls before there were accounts and currencies.
file "$scratch/before" <<'END'
143	plain
74	used
84	at
269	before
74	reasoning
283	long
332	batch
1171	batch, plain
380	flex
313	regional
361	batch, regional
312	batch, long
959	searches
951	an hour's cache
END
# more NAME: the calls that take more instructions than before.
more()
{
    paste "$scratch/before" "$scratch/$1.counts" |
        awk -F '\t' '$3 > $1 || $2 != $4'
}
compiler=$("${CC:-cc}" -v 2>&1 | sed -n 's/^gcc version \([0-9]*\).*/gcc \1/p')
case "$(uname -m) $compiler" in
    'x86_64 gcc 12')
        is 'no call takes more than before' '' "$(more list)"
        is 'nor beside other currencies' '' "$(more yuan)" ;;
    *) skip 'instructions as before: other compiler' ;;
esac

done_
