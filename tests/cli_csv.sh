# --csv of the commands that are not tables of models: what it says is what
# --json says.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$BUILD/mreg
unset MREG_REGISTRY

# csv: CSV as one JSON array a record, without the heading.
csv() { python3 -c 'import csv, json, sys
for row in list(csv.reader(sys.stdin))[1:]:
    print(json.dumps(row, separators=(",", ":")))'; }

# same WHAT FILTER COMMAND...: the records of --csv are what the filter makes
# of --json.
same()
{
    what=$1 filter=$2
    shift 2
    "$@" --json </dev/null 2>"$scratch/err" | jq -c "$filter" >"$scratch/theirs"
    "$@" --csv </dev/null 2>"$scratch/err" >"$scratch/raw"
    csv <"$scratch/raw" >"$scratch/ours"
    yes "$what" cmp "$scratch/ours" "$scratch/theirs"
    yes "$what: something" [ -s "$scratch/ours" ]
    is "$what: lines end as spreadsheets have it" \
        "$(grep -c . "$scratch/raw")" \
        "$(grep -c "$(printf '\r')\$" "$scratch/raw")"
}

same 'resolve' '[.name, .provider // "", .id // "", .how]' \
    "$mreg" resolve gpt-4o Claude-Sonnet-4.5 'no,"such' nothing
printf 'gpt-4o\n' | "$mreg" resolve --csv --file - >"$scratch/out"
is 'resolve --file' "$(printf 'name,provider,id,how\r\ngpt-4o,openai,gpt-4o,exact\r')" \
    "$(cat "$scratch/out")"

for name in gpt-4o claude-sonnet-4.5 gemini-2.5-pro deepseek-chat; do
    # shellcheck disable=SC2016 -- the filter's own variables
    same "show $name" '.versions[] | . as $v | .rates[] | . as $r
        | .prices | to_entries[]
        | [$v.from, $v.until // "", (if $v.holds then "yes" else "no" end),
           $r.service, $r.geo // "global", $r.account // "",
           ($r.from_input_tokens // 0 | tostring),
           ($r.windows_utc // ""), .key,
           .value.usd // (.value.amount + " " + .value.currency),
           (.value.units | tostring), .value.per]' \
        "$mreg" show "$name" --at 2026-11-15
done

printf 'hello, world' >"$scratch/a,b"
same 'tokens' '[.file, (.bytes | tostring), (.tokens | tostring),
    (if .exact then "yes" else "no" end),
    (.estimate.safe_tokens // "" | tostring), .model,
    (.context // "" | tostring), (if .fits then "yes" else "no" end),
    .cost_usd // ""]' \
    "$mreg" tokens claude-sonnet-4.5 --out 5 "$scratch/a,b" Makefile
status 'tokens --ids --csv' 2 "$mreg" tokens gpt-4o --ids --csv Makefile

# world NAME PRICE CONTEXT: a registry of one model.
world()
{
    file "$scratch/$1/definitions/providers.yaml" <<END
providers:
  acme: {name: Acme}
END
    file "$scratch/$1/definitions/acme/rocket.yaml" <<END
metadata: {context_window_input: $3}
capabilities: [text_input]
END
    file "$scratch/$1/pricing/acme.yaml" <<END
provider: acme
models:
  rocket:
    pricing_versions:
      - effective_date: 2025-08-07
        input_per_1m_tokens: $2
        source: "https://acme.example/prices"
        checked: 2026-02-20
END
    yes "world $1" "$BUILD/mreg-generate" \
        --definitions "$scratch/$1/definitions" \
        --pricing "$scratch/$1/pricing" --registry "$scratch/$1.mreg"
}
world old 2 1000
world new 3 2000
status 'diff' 1 "$mreg" diff "$scratch/old.mreg" "$scratch/new.mreg" --csv \
    --in 1000000 --at 2026-01-01
is 'diff' 'kind,name,what,old,new,per,when,from,until
price,acme/rocket,input,2,3,1M tokens,standard,2025-08-07,
model,acme/rocket,context_in,1000,2000,,,,
call,acme/rocket,cost,2,3,,,,' "$(tr -d '\r' <"$scratch/out")"

done_
