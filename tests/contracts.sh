# Contracts, end to end: what a file of them makes of a registry, as tables and
# as a file; whatever does not fit is refused before anything is written.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

mreg=$build/mreg
generate=$build/mreg-generate
cd "$scratch" || exit 1

# contracts FOLDER LINES...: an overlay of contracts.
contracts()
{
    folder=$1
    shift
    mkdir -p "$folder"
    { echo 'contracts:'; printf '  - %s\n' "$@"; } >"$folder/contracts.yaml"
}

# made WHAT OPTIONS...: generates tables and a file without a word of error.
made()
{
    what=$1
    shift
    rm -rf tables out.mreg
    status "$what: made" 0 "$generate" --definitions base/definitions \
        --pricing base/pricing --out tables --registry out.mreg "$@"
    is "$what: without a word" '' "$(grep -E 'error|warning:' "$scratch/err")"
}

rows='tables/registry/*.tsv'

# rate CONDITION METER: what a row of the tables says, of all versions.
rate()
{
    awk -F '\t' -v on="$1" -v meter="$2" '$1 == "rate" && $5 == on &&
        $6 == meter {print $4, $8}' $rows | paste -sd , -
}

file base/definitions/providers.yaml <<'END'
providers: {acme: {aliases: [acme-inc]}, host: {}}
END
file base/definitions/profiles.yaml <<'END'
hosted: {providers: [host], drops: [makers]}
END
file base/definitions/acme/m.yaml <<'END'
aliases: [rocket]
capabilities: [text_input]
END
file base/definitions/host/offers.yaml <<'END'
offers:
  m-hosted: {model: acme/m, pricing_ref: acme/m}
END
file base/pricing/acme.yaml <<'END'
models:
  m:
    pricing_versions:
      - effective_date: 2026-01-01
        input_per_1m_tokens: 3.00
        output_per_1m_tokens: 15.00
        source: s 2026
        checked: 2026-11-01
        overrides:
          - when: {service: batch}
            multiply: 0.5
END
made 'the base'
cp -R tables without
cp out.mreg without.mreg

# ---- what a contract changes -------------------------------------------------

half="{account: acme, providers: [Acme-Inc], multiply: 0.5,
    from: 2026-03-01, until: '2026-04-01T12:00Z', source: MSA-1, notes: why}"
batch='{account: any, services: batch, markup: 1.2, source: T-2}'
contracts mine "$half" "$batch"
made 'two contracts' --overlay mine
is 'the list is as it was' \
    '2026-01-01 3,2026-03-01 3,2026-04-01T12:00Z 3,2026-01-01 3' \
    "$(rate standard input)"
is 'the account pays half in its time' '2026-03-01 1.5' \
    "$(rate standard,account=acme input)"
is 'in batch with the markup for anybody' '2026-03-01 4.5' \
    "$(rate batch,account=acme output)"
is 'anybody pays that, for all models' \
    '2026-01-01 9,2026-03-01 9,2026-04-01T12:00Z 9,2026-01-01 9' \
    "$(rate batch,account=any output)"
is 'a host with the same prices has no such contract' '' \
    "$(awk '$3 == "m-hosted" && /account=acme/' $rows)"
is 'the rows say where contracts are from' \
    "contract	acme	2026-03-01	2026-04-01T12:00Z	multiply 1/2	MSA-1	why
contract	any	-	-	markup 6/5	T-2	-" "$(grep -h '^contract' $rows)"
status 'the file is a registry' 0 "$mreg" verify out.mreg
yes 'of the same rows' \
    sh -c "'$mreg' dump out.mreg >dumped && cat $rows | cmp - dumped"
no 'it has another digest' cmp -s without.mreg out.mreg
cat $rows | grep -v '^about' >order

contracts mine "$batch" "$half"
made 'in another order' --overlay mine
yes 'they say the same' sh -c "cat $rows | grep -v '^about' | cmp - order"
mkdir first second
contracts first "$half"
contracts second "$batch"
made 'in two overlays' --overlay second --overlay first
yes 'they say the same' sh -c "cat $rows | grep -v '^about' | cmp - order"

# ---- compiled in -------------------------------------------------------------

cat >ask.c <<'END'
#include <stdio.h>
#include <string.h>
#include "mreg.h"
int main(int argc, char **argv)
{
    const char *who = argc > 1 ? argv[1] : "";
    mreg_terms on = {.at = MREG_UTC(2026, 3, 15, 0, 0), .service = MREG_BATCH};
    mreg_usage use = {{0}, 0};
    mreg_bill bill;

    if (*who)
        on.account = (uint16_t)mreg_account_find(&mreg_builtin, who,
                                                 strlen(who));
    mreg_use(&use, MREG_OUTPUT, 1000000);
    printf("%d ", mreg_cost(&mreg_builtin, mreg_find(&mreg_builtin, "m", 1),
                            &on, &use, &bill));
    printf("%llu\n", (unsigned long long)bill.pico_usd);
    return 0;
}
END
yes 'the tables compile' "${CC:-cc}" -std=c11 -I"$root" -I"$root/runtime" \
    -Itables ask.c tables/*.c "$root"/runtime/*.c -o ask
is 'a program asks the list' '0 7500000000000' "$(./ask)"
is 'a program asks for the account' '0 4500000000000' "$(./ask acme)"
is 'a program asks for anybody' '0 9000000000000' "$(./ask any)"

odd='a"b\c */ %s ??/ $x é'
contracts mine "$half" \
    "{account: '$odd', services: batch, multiply: 0.1, source: s}"
made 'an account of odd bytes' --overlay mine
status 'the file is a registry' 0 "$mreg" verify out.mreg
yes 'its tables compile' "${CC:-cc}" -std=c11 -I"$root" -I"$root/runtime" \
    -Itables ask.c tables/*.c "$root"/runtime/*.c -o ask
is 'a program asks for it' '0 750000000000' "$(./ask "$odd")"
is 'and the rows name it' \
    '2026-01-01 0.15,2026-03-01 0.15,2026-04-01T12:00Z 0.15,2026-01-01 0.15' \
    "$(ON="batch,account=$odd" awk -F '\t' '$1 == "rate" &&
        $5 == ENVIRON["ON"] && $6 == "input" {print $4, $8}' \
        $rows | paste -sd , -)"

# ---- what does not fit ---------------------------------------------------------

# refused WHAT LINE: says what is wrong, and touches nothing.
refused()
{
    cp out.mreg before.mreg
    status "$1: refused" 1 "$generate" --definitions base/definitions \
        --pricing base/pricing --registry out.mreg --overlay mine
    yes "$1: it says why" grep -qxF "mine/contracts.yaml:$2" "$scratch/err"
    yes "$1: the file stays" cmp -s out.mreg before.mreg
}

contracts mine "$half" '{account: acme, models: [rocket], markup: 1.1, source: s}'
made 'a model by its alias' --overlay mine
made 'a profile without the model' --overlay mine --profile hosted
is 'its contract has no rates' '' "$(rate standard,account=acme input)"
mv base/definitions/acme/m.yaml base/definitions/acme/n.yaml
sed -i.old 's/^  m:/  n:/' base/pricing/acme.yaml
sed -i.old 's|acme/m|acme/n|g' base/definitions/host/offers.yaml
sed -i.old 's/rocket/rockets/' base/definitions/acme/n.yaml
rm base/pricing/acme.yaml.old base/definitions/*/*.old
refused 'a model that left the base' "4:30: error: unknown model 'rocket'; did \
you mean 'rockets'? [M608]"

done_
