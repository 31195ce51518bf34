# The estimator: its size on a Cortex-M4, and its errors on texts that no
# table was fitted to. The fit itself is `make fit`; see estimate/README.md.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

flags='-std=c11 -Wall -Wextra -Werror -Iruntime'

# Code, shared tables and the weights of one vocabulary, in bytes of flash.
if have arm-none-eabi-gcc; then
    arm-none-eabi-gcc -std=c11 -mcpu=cortex-m4 -mthumb -Os -ffreestanding \
        -Iruntime -c runtime/weigh.c -o "$scratch/weigh.o" || fail 'compiles'
    code=$(arm-none-eabi-size "$scratch/weigh.o" | awk 'NR == 2 {print $1}')
    tables=$(awk '/define MREG_(FEATURES|RARITY_SIZE)/ {n += $3}
        END {print n}' runtime/weigh.h)
    echo "code $code bytes, tables $tables"
    yes 'code and one table within 2048 bytes' \
        [ "$((code + tables))" -le 2048 ]
    is 'RAM' '0 0' "$(arm-none-eabi-size "$scratch/weigh.o" |
        awk 'NR == 2 {print $2, $3}')"
else skip 'size: no arm-none-eabi-gcc'; fi

# shellcheck disable=SC2086 -- a list of words
${CC:-cc} $flags -O2 tests/estimate/sample.c runtime/weigh.c \
    runtime/weights.c -o "$scratch/sample" || fail 'the sample builds'
"$scratch/sample" tests/data/estimate.tsv >"$scratch/errors" ||
    fail 'the sample is read'
cat "$scratch/errors"
while read -r name error quarter within safe texts; do
    yes "$name: enough texts" [ "$texts" -ge 50 ]
    yes "$name: a quarter of the error of characters / 4" \
        [ "$((error * 4))" -le "$quarter" ]
    # The errors stated are of texts twice as long.
    yes "$name: a mean error of at most 6 %" [ "$error" -le 60 ]
    yes "$name: within p95 eight times of ten" \
        [ "$((within * 10))" -ge "$((texts * 8))" ]
    yes "$name: safe but for one" [ "$safe" -ge "$((texts - 1))" ]
done <"$scratch/errors"

# Every vocabulary has errors stated for texts of each size, each corpus.
is 'vocabularies of errors.tsv' "$(cut -d' ' -f1 "$scratch/errors" | sort)" \
    "$(sed 1d estimate/errors.tsv | cut -f1 | sort -u)"
is 'errors.tsv and weights.c tell the same of 1 KB' '' \
    "$(awk -F'\t' 'FNR == NR { if ($2 == "all" && $3 == 1024) e[$1] = $5; next }
        /^    \{"/ { split($0, q, "\""); split(q[3], n, ", ")
            if (n[2] / 10 - e[q[2]] > 0.15 || n[2] / 10 < e[q[2]] - 0.05)
                print q[2], n[2], e[q[2]] }' \
        estimate/errors.tsv runtime/weights.c)"

done_
