# How fresh a price is: the day, the age and the sources of each price, the
# limit of --max-age and its boundary, and what is said before a model's first
# price and after its last day.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$BUILD/mreg
world=$scratch/world
file "$world/definitions/providers.yaml" <<'END'
providers:
  acme: {name: Acme}
END
file "$world/definitions/acme/rocket.yaml" <<'END'
capabilities: [text_input]
END
file "$world/definitions/acme/kite.yaml" <<'END'
metadata: {retires: 2026-03-01}
capabilities: [text_input]
END
file "$world/pricing/acme.yaml" <<'END'
provider: acme
models:
  rocket:
    pricing_versions:
      - effective_date: 2025-08-07
        input_per_1m_tokens: 2
        source: "https://acme.example/prices"
        checked: 2025-09-01
      - effective_date: 2026-01-01
        input_per_1m_tokens: 3
        source: the vendor's "page"
        sources: [models.dev 2026-01-20, pi-ai 2026-02-01]
        checked: 2026-02-01
  kite:
    pricing_versions:
      - effective_date: "2025-08-07T12:00Z"
        input_per_1m_tokens: 1
        source: "https://acme.example/prices"
        checked: 2026-02-20
END
yes 'a registry' "$BUILD/mreg-generate" --definitions "$world/definitions" \
    --pricing "$world/pricing" --registry "$scratch/world.mreg"
MREG_REGISTRY=$scratch/world.mreg
export MREG_REGISTRY

# cost NAME DAY [OPTION...]
cost()
{
    name=$1 day=$2
    shift 2
    "$mreg" cost "$name" --in 1000000 --at "$day" "$@"
}

# ---- what each answer says -----------------------------------------------------

looked='"checked":"2026-02-01","age":90,"sources":[{"name":"the vendor'"'"'s \"page\""},{"name":"models.dev","day":"2026-01-20"},{"name":"pi-ai","day":"2026-02-01"}]'
status 'cost --json' 0 cost rocket 2026-05-02 --json
says 'cost --json: when, how old, by whom' "$looked"
status 'show --json' 0 "$mreg" show rocket --at 2026-05-02 --json
says 'show --json: when, how old, by whom' "$looked"
says 'show --json: an old price is as old as it was when it ended' \
    '"checked":"2025-09-01","age":122,"sources":[{"name":"https://acme.example/prices"}]'
status 'show' 0 "$mreg" show rocket --at 2026-05-02
says 'show: how old' '  checked 2026-02-01, age 90 days'
says 'show: of each version' 'checked 2025-09-01;'
says 'show: by whom' "checked 2026-02-01; the vendor's"
status 'show a day later' 0 "$mreg" show rocket --at 2026-02-02
says 'show a day later: how old' ', age 1 day'

# lines DAY...: a batch of calls of these days.
lines()
{
    for day; do
        printf '{"model":"rocket","at":"%s","age":"mine","usage":{"input":5}}\n' \
            "$day"
    done >"$scratch/lines"
}
lines 2026-05-02 2026-05-03 2025-09-02 2026-05-02
status 'a batch' 0 "$mreg" cost --batch-file "$scratch/lines"
is 'a batch: each line says it' 4 "$(grep -c '"checked":"[^"]*","age":[0-9]*,"sources":' "$scratch/out")"
is 'a batch: ages' '90 91 1 90' "$(sed 's/.*"age":\([0-9]*\).*/\1/' \
    "$scratch/out" | xargs)"
is 'a batch: the same as before' "$(sed -n 1p "$scratch/out")" \
    "$(sed -n 4p "$scratch/out")"
yes 'a batch: in the words of cost --json' grep -qF "$looked" "$scratch/out"
no 'a batch: a member of that name is replaced' grep -q mine "$scratch/out"

# ---- the limit -----------------------------------------------------------------

for age in 90d 13w 36500d; do
    status "90 days old, at most $age" 0 cost rocket 2026-05-02 --max-age $age
    status "show: 90 days old, at most $age" 0 \
        "$mreg" show rocket --at 2026-05-02 --max-age $age
done
for age in 89d 12w 0d; do
    status "90 days old, at most $age" 1 cost rocket 2026-05-02 --max-age $age
    complains "at most $age: which" 'the price of acme/rocket was last looked at on 2026-02-01, 90 days before 2026-05-02; --max-age allows '
    complains "at most $age: the cure" 'take a newer registry'
    out "at most $age: it is priced" 'total +3$'
    status "show: 90 days old, at most $age" 1 \
        "$mreg" show rocket --at 2026-05-02 --max-age $age
    complains "show, at most $age: which" 'acme/rocket was last looked at'
done
status 'at the end of the last day' 0 \
    cost rocket 2026-05-02T23:59:59Z --max-age 90d
status 'a day later' 1 cost rocket 2026-05-03 --max-age 90d
status 'as JSON' 1 cost rocket 2026-05-03 --max-age 90d --json
says 'as JSON: stale' '"age":91,"stale":true,'
status 'show --json' 1 "$mreg" show rocket --at 2026-05-03 --max-age 90d --json
is 'show --json: the version that holds is stale' 1 \
    "$(grep -o '"stale":true' "$scratch/out" | grep -c .)"
for age in 90 d -1d +1d 1.5d 90D '90 d' '' 36501d 99999999999999999999d; do
    status "--max-age '$age'" 2 cost rocket 2026-05-02 --max-age "$age"
    complains "--max-age '$age': the cure" 'days or weeks, 90d or 12w'
    status "show --max-age '$age'" 2 "$mreg" show rocket --max-age "$age"
done
status 'a batch of fresh prices' 0 \
    "$mreg" cost --batch-file "$scratch/lines" --max-age 91d
no 'a batch of fresh prices: none is stale' grep -q stale "$scratch/out"
status 'a batch' 1 "$mreg" cost --batch-file "$scratch/lines" --max-age 90d
is 'a batch: which line' 2 \
    "$(awk '/"stale":true/ { print NR }' "$scratch/out" | xargs)"
complains 'a batch: the first' 'lines with "stale": 1; of the first, the price of acme/rocket was last looked at on 2026-02-01, 91 days before 2026-05-03'
echo '{' >>"$scratch/lines"
status 'an error is worse' 3 \
    "$mreg" cost --batch-file "$scratch/lines" --max-age 90d

# ---- before the first price, after the last day -----------------------------------

status 'before the first' 1 cost rocket 2025-08-06
complains 'before the first: since when' 'no price is known for acme/rocket before 2025-08-07; its first is from that day'
status 'on its day' 0 cost rocket 2025-08-07
status 'before the first, as JSON' 1 cost rocket 2025-08-06 --json
says 'before the first, as JSON: since when' '"first_price":"2025-08-07"'
status 'of an instant' 1 cost kite 2025-08-07
complains 'of an instant: since when' 'acme/kite before 2025-08-07T12:00Z; its first is from that instant'
lines 2025-08-06 2025-08-07
status 'a batch, before the first' 3 "$mreg" cost --batch-file "$scratch/lines"
is 'a batch, before the first: since when' \
    '"first_price":"2025-08-07","error":"no price is known for acme/rocket before 2025-08-07; its first is from that day"}' \
    "$(sed -n 's/.*,"lines":{},//p' "$scratch/out")"
status 'show, before the first' 0 "$mreg" show rocket --at 2025-08-06
says 'show, before the first: since when' \
    'none is known before 2025-08-07; the first is from then on'
status 'show --json, before the first' 0 \
    "$mreg" show rocket --at 2025-08-06 --json
says 'show --json, before the first: since when' '"first_price":"2025-08-07"'
status 'after its last day' 0 cost kite 2026-03-05 --json
says 'after its last day: its last price' '"cost_usd":"1"'
says 'after its last day: a warning' \
    '"warnings":["acme/kite retired on 2026-03-01"]'

# ---- who has it ------------------------------------------------------------------

# Whoever names a provider asks for its model or for none, never for one of
# several: each name that several have, of each provider.
unset MREG_REGISTRY
awk -F'\t' '$1 == "ambiguous" && !seen[$2]++ { print $2 }' \
    generated/registry/*.tsv >"$scratch/shared"
yes 'names that several have' [ "$(grep -c . "$scratch/shared")" -gt 20 ]
awk -F'\t' '$1 == "provider" { print $2 }' generated/registry/*.tsv |
    while read -r provider; do
        "$mreg" resolve --provider "$provider" --file "$scratch/shared"
    done >"$scratch/resolved" 2>/dev/null
is 'each of each provider is asked' \
    $(($(grep -c . "$scratch/shared") * $(cat generated/registry/*.tsv | grep -c '^provider'))) \
    "$(grep -c . "$scratch/resolved")"
no 'none is one of several' grep -q 'ambiguous' "$scratch/resolved"
yes 'some are found' grep -q 'exact$' "$scratch/resolved"
first=$(head -n 1 "$scratch/shared")
status 'cost --provider, who has not got it' 1 \
    "$mreg" cost "$first" --provider openai --in 1
complains 'cost --provider: who has not got it' \
    'openai has no model of that name'
no 'cost --provider: several' grep -q 'several providers' "$scratch/err"

done_
