# What a new row of a list brings with it: a copy of the sources gets a meter
# of the prompt and a service more, and both are generated, priced and part of
# the name that registries are linked by, without another file being touched.
# A text more that models have goes from the definition to the answer with a
# line in each of four files.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

cc=${CC:-cc}
copy=$scratch/copy
mkdir -p "$copy/definitions/acme" "$copy/pricing" || exit 1
cp -r base generator host packaging runtime tokenizers usage Makefile \
    "$copy" || exit 1
lists=$copy/runtime/mreg_lists.h
meters=$(grep -cE '^    X\([0-9]+, [A-Z_0-9]+, "[a-z_0-9]+", [A-Z_]+,' "$lists")
sed -i "s/^\(    X([0-9]*, COMPUTE_SECOND, .*ASIDE)\)\$/\1 \\\\\\
    X($meters, INPUT_FILM, \"input_film\", TOKEN, INPUT, PROMPT)/
    s/^\(    X(5, ULTRAFAST, \"ultrafast\")\)\$/\1 \\\\\\
    X(6, TURBO, \"turbo\")/" "$lists"
is 'rows added' 2 "$(grep -cE 'INPUT_FILM|TURBO' "$lists")"

# colour FILE SED: adds it there.
colour()
{
    sed -i "$2" "$copy/$1"
    is "a colour in $1" 1 "$(grep -c colour "$copy/$1")"
}
colour generator/catalogue/catalogue.h \
    's/\(cutoff, tokenizer, chat, url\),/\1, colour,/'
colour generator/load/load_models.c \
    's/^    FACT("version", .*$/&\n    FACT("colour", read_text, colour), \\/'
colour runtime/tables.h 's/X(url) X(notes)$/& X(colour)/'
colour runtime/mreg.h 's/\(tokenizer, url, notes\);/\1, colour;/'

cat >"$copy/definitions/providers.yaml" <<'EOF'
providers:
  acme: {name: Acme}
EOF
cat >"$copy/definitions/acme/rocket.yaml" <<'EOF'
metadata: {colour: red}
capabilities: [text_input]
EOF
cat >"$copy/pricing/acme.yaml" <<'EOF'
provider: acme
models:
  rocket:
    pricing_versions:
      - effective_date: 2026-01-01
        input_per_1m_tokens: 2.00
        input_film_per_1m_tokens: 3.00
        output_per_1m_tokens: 8.00
        source: "https://acme.example/prices"
        checked: 2026-01-02
        overrides:
          - when: {service: turbo}
            multiply: 2
          - when: {input_tokens_above: 1000}
            multiply: 3
EOF
cat >"$scratch/bill.c" <<'EOF'
#include <stdio.h>
#include "mreg.h"
int main(void)
{
    const mreg *r = &mreg_builtin;
    mreg_usage use = {0};
    mreg_bill bill;
    mreg_terms on = {0, MREG_TURBO, MREG_GLOBAL};
    mreg_model m = mreg_find(r, "acme/rocket", 11);

    use.n[MREG_INPUT_FILM] = 1000;
    printf("%d ", (int)mreg_cost(r, m, &on, &use, &bill));
    printf("%llu ", (unsigned long long)bill.pico_usd);
    use.n[MREG_INPUT_FILM] = 1001;
    mreg_cost(r, m, &on, &use, &bill);
    printf("%llu\n", (unsigned long long)bill.pico_usd);
    return 0;
}
EOF
cat >"$scratch/colour.c" <<'EOF'
#include <stdio.h>
#include "mreg.h"
int main(void)
{
    const mreg *r = &mreg_builtin;
    mreg_info_view info, none;

    mreg_info(r, mreg_find(r, "acme/rocket", 11), &info);
    mreg_info(r, MREG_NONE, &none);
    printf("%.*s %d %d\n", (int)info.colour.size, info.colour.at,
           *none.colour.at, (int)none.colour.size);
    return 0;
}
EOF

log=$scratch/log
yes 'the generator builds' sh -c "make -s -C '$copy' BUILD=build CFLAGS='-O0' \
    build/mreg-generate >'$log' 2>&1 || { tail -n 20 '$log'; false; }"
status 'it generates' 0 "$copy/build/mreg-generate" --definitions \
    "$copy/definitions" --pricing "$copy/pricing" --out "$copy/generated"
cat "$scratch/err"
yes "the new service has rates" grep -rqE "turbo.input_film.known.6.1M" \
    "$copy/generated/registry"
yes 'a program builds' "$cc" -std=c11 -O1 -Wall -Werror -I"$copy/runtime" \
    "$scratch/bill.c" "$copy"/generated/*.c "$copy"/runtime/*.c \
    -o "$scratch/bill"
# 1,000 x 3 x 2 and, above the threshold that films count for, x 3.
is 'a call in turbo' '0 6000000000 18018000000' "$("$scratch/bill")"
yes 'a program that asks for the colour builds' "$cc" -std=c11 -O1 -Wall \
    -Werror -I"$copy/runtime" "$scratch/colour.c" "$copy"/generated/*.c \
    "$copy"/runtime/*.c -o "$scratch/colour"
is 'the colour, and that of no model' 'red 0 0' "$("$scratch/colour")"
yes 'a program of the former list' "$cc" -std=c11 -Iruntime \
    -DMREG_TURBO=0 -DMREG_INPUT_FILM=0 -c "$scratch/bill.c" \
    -o "$scratch/former.o"
no 'does not link with tables of the new one' sh -c "$cc -I'$copy/runtime' \
    '$scratch/former.o' '$copy'/generated/*.c '$copy'/runtime/*.c \
    -o '$scratch/mixed' 2>'$scratch/err'"
yes 'because of the name' grep -q 'undefined reference to .mreg_builtin' \
    "$scratch/err"

done_
