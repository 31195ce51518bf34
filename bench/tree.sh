# Writes a tree of N models for timing the generator: tree.sh N DIR
# Names are real and spread over twenty providers; each model has an alias,
# two versions, a long-context tier and a batch rate; about 500 prices.
#
# SPDX-License-Identifier: MIT
set -eu
n=$1
dir=$2
rm -rf "$dir"
mkdir -p "$dir/definitions" "$dir/pricing"
echo 'tiers: []' >"$dir/definitions/access.yaml"
echo 'namespaces: {}' >"$dir/definitions/naming.yaml"
{
    echo 'flavours: {openai: [cache_read_in_input]}'
    echo 'providers:'
    for p in $(seq 20); do
        mkdir "$dir/definitions/bench$p"
        echo "  bench$p: {flavour: openai}"
        printf 'provider: bench%s\nmodels:\n' "$p" \
            >"$dir/pricing/bench$p.yaml"
    done
} >"$dir/definitions/providers.yaml"
head -n "$n" bench/names/10000.txt | awk -v dir="$dir" '
{
    provider = "bench" (NR % 20 + 1)
    file = dir "/definitions/" provider "/" NR ".yaml"
    print "model_id: " $0 > file
    print "aliases: [alias-" NR "]" > file
    print "metadata: {name: Model " NR ", context_window_input: 200000}" > file
    print "capabilities: [text_input, text_output]" > file
    close(file)

    file = dir "/pricing/" provider ".yaml"
    price = (NR * 7 % 250 + 1) * 4
    print "  \"" $0 "\":\n    pricing_versions:" >> file
    for (v = 0; v < 2; v++) {
        p = price + v * 100
        print "      - effective_date: 202" (5 + v) "-01-01" >> file
        print "        input_per_1m_tokens: " p / 100 >> file
        print "        output_per_1m_tokens: " p / 25 >> file
        print "        cache_read_per_1m_tokens: " p / 1000 >> file
        print "        source: bench\n        checked: 2026-01-01" >> file
        print "        overrides:" >> file
        print "          - when: {input_tokens_above: 200000}" >> file
        print "            input_per_1m_tokens: " p / 50 >> file
        print "            output_per_1m_tokens: " p / 20 >> file
        print "          - {when: {service: batch}, multiply: 0.5}" >> file
    }
}'
