# mreg report over a ledger of a few calls: groups, edges, zones, formats, and
# what is not known.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$BUILD/mreg
unset TZDIR MREG_LEDGER

# shellcheck disable=SC2086 -- flags are meant to split
${CC:-cc} -std=c11 -D_POSIX_C_SOURCE=200809L -O1 ${LDFLAGS:-} -I. -Iruntime -Itokenizers \
    -Iusage -Imeasure -Ihost tests/reports/fill.c "$BUILD/libmreg_ledger.a" \
    "$BUILD/libbase.a" "$BUILD/libmreg.a" -ldl -lpthread \
    -o "$scratch/fill" >"$scratch/err" 2>&1 || {
    fail 'the filler builds'
    lines_of "$scratch/err"
    done_
}
if ! "$scratch/fill" "$scratch/empty.db" </dev/null 2>"$scratch/err"; then
    skip 'reports: no SQLite'
    done_
fi

# ledger NAME <calls: a ledger, which later commands ask.
ledger()
{
    MREG_LEDGER=$scratch/$1.db
    export MREG_LEDGER
    "$scratch/fill" "$MREG_LEDGER"
}
# row WHAT PATTERN OPTION...: a line of the report is this.
row()
{
    what=$1 pattern=$2
    shift 2
    status "$what" 0 "$mreg" report "$@"
    out "$what: the line" "$pattern"
}

# ---- examples, empty ledgers ---------------------------------------------------

ledger some <<EOT
2026-11-01T10:00Z openai/gpt-4o 1000 0 100 team=a user=u1 run:r1
2026-11-01T23:30Z openai/gpt-4o 1000 500 100 team=b session:s1
2026-11-02T10:00Z claude-sonnet-4.5 1000 0 100 team=a billed:5000000000
2026-11-03T10:00Z no-such-model 1000 0 100 team=a estimated
2026-12-01T00:00Z openai/gpt-4o 7 0 1
EOT
"$mreg" report --help | sed '1,/^examples*:/d' >"$scratch/examples"
while read -r line; do
    status "example: $line" 0 sh -c "PATH=$build:\$PATH; $line"
    yes "example prints: $line" [ -s "$scratch/out" ]
done <"$scratch/examples"
status 'an empty ledger' 1 "$mreg" report --ledger "$scratch/empty.db"
err 'an empty ledger: a sentence' 'there are no such calls in the ledger; '
status 'an empty ledger as JSON' 1 "$mreg" report --json \
    --ledger "$scratch/empty.db"
says 'an empty ledger as JSON: no rows' '"rows":[],"totals":[]'
status 'no ledger' 3 "$mreg" report --ledger "$scratch/none.db"
err 'no ledger: why' 'cannot be opened: No such file.*; mreg record makes'

# ---- groups ---------------------------------------------------------------------

row 'by day' '^2026-11-01 +2 +2,000 +500 +200 +0\.007625'
out 'the sum of which some is unknown' '^total >= 0\.0121525 USD, 5 calls, 1 call of unknown'
row 'by month in Berlin' '^2026-12 +openai/gpt-4o +1 +7 ' --by month,model --zone Europe/Berlin
row 'by day in Berlin' '^2026-11-02 +2 ' --zone Europe/Berlin
row 'by day in Honolulu' '^2026-11-30 +1 ' --zone Pacific/Honolulu
row 'by week' '^2026-10-26 +2 ' --by week
row 'by hour in Kathmandu' '^2026-11-02T05:00\+05:45 +1 ' --by hour --zone Asia/Kathmandu
row 'by team' '^a +3 ' --by team
row 'by a tag' '^- +1 ' --by tag:team
row 'by provider and state' '^openai +settled +3 ' --by provider,state
row 'by run' '^r1 +1 ' --by run
row 'by block' '^2026-11-01T23:00\+00:00 +1 ' --by block
row 'of a model' '^total 0\.0076525 USD, 3 calls$' --model gpt-4o
row 'of a provider' '^total 0\.0045 USD, 1 call$' --provider anthropic
row 'of a tag' '^total 0\.0035 USD, 1 call$' --tag team=a,user=u1
row 'of a session' '^total 0\.004125 USD, 1 call$' --session s1
status 'of a tag that nobody has' 1 "$mreg" report --tag team=zz
status 'of a run that nobody has' 1 "$mreg" report --run zz
row 'the bill beside ours' '^2026-11-02 .* 0\.005$' --by day \
    --columns day,billed_usd

# Both ways of adding say the same, whatever is asked.
for asked in '--by day' '--by month,model' '--by hour,provider' \
    '--by block,model' '--by week,service,state' '--zone Asia/Kathmandu' \
    '--by year --model gpt-4o' '--since 2026-11-01T23:30Z' '--by provider'; do
    # shellcheck disable=SC2086 -- options are meant to split
    "$mreg" report $asked --json >"$scratch/kept"
    # shellcheck disable=SC2086
    "$mreg" report $asked --json --from-calls >"$scratch/added"
    yes "from rollups: $asked" grep -q '"from":"rollups"' "$scratch/kept"
    is "rollups and calls agree: $asked" \
        "$(sed 's/"from":"rollups"/"from":"calls"/' "$scratch/kept")" \
        "$(cat "$scratch/added")"
done

# ---- half-open (T72), months of the calendar (T70) ----------------------------------

row 'the day of a change counts once: before' '^total 0\.007625 USD, 2 calls$' \
    --until 2026-11-02T10:00Z
row 'the same of calls' '^total 0\.007625 USD, 2 calls$' \
    --until 2026-11-02T10:00Z --from-calls
row 'the day of a change counts once: from' ', 3 calls,' \
    --since 2026-11-02T10:00Z
row 'a month and the next one' '^total 0\.0000275 USD, 1 call$' --since 2026-12-01
for months in 2026-11-01,2026-12-01 2026-12-01,2027-01-01; do
    "$mreg" report --since "${months%,*}" --until "${months#*,}" --json
done | grep -o '"calls":[0-9]*,"usage"' >"$scratch/calls"
is 'two months are all, each call once' '2 1 1 4 1 1' \
    "$(tr -dc '0-9\n' <"$scratch/calls" | paste -sd' ')"
row 'as months have it' '^2026-11 +4 ' --by month
for wrong in '--since 2026-11-02 --until 2026-11-02' \
    '--since 2026-11-03 --until 2026-11-02' '--zone ../../etc/passwd' \
    '--zone Europe/Nowhere' '--since yesterdayish' '--since 2026-02-30' \
    '--by dya' '--by day,day' '--by ,' '--tag team' '--by model --plot'; do
    # shellcheck disable=SC2086
    status "refused: $wrong" 2 "$mreg" report $wrong
    yes "refused: $wrong: in a line" test "$(wc -l <"$scratch/err")" -eq 1
done
status 'the year 9999' 1 "$mreg" report --since 9999-12-31 --until 9999-12-31T23:59Z
status 'no time zones' 2 env TZDIR=/nonexistent "$mreg" report --zone Europe/Berlin
err 'no time zones: the cure' 'install tzdata'
row 'UTC without time zones' '^2026-11-02 ' --zone UTC

# ---- formats -----------------------------------------------------------------------

status 'CSV' 0 "$mreg" report --by team,model --csv
is 'CSV: the heading' 'team,model,calls,input,cache_read,cache_write,cache_write_1h,output,reasoning,tokens,cost_usd,list_usd,billed_usd,billed_ours_usd,converted,unknown,inherited,estimated,provider_billed,errors' \
    "$(head -n 1 "$scratch/out" | tr -d '\r')"
says 'CSV: an unknown price is nothing, not 0' 'a,no-such-model,1,1000,0,0,0,100,0,1100,,,'
row 'a plot' 'cost, USD' --by day --plot
if have jq; then
    "$mreg" report --by day,model --json >"$scratch/out"
    is 'JSON: cost' '0.0045' "$(jq -r '.rows[] | select(.day == "2026-11-02").cost_usd' "$scratch/out")"
    is 'JSON: unknown is null' 'null true 1' "$(jq -r '.rows[] | select(.model == "no-such-model") |
        [.cost_usd, .at_least, .coverage.unknown.calls] | map(tostring) | join(" ")' "$scratch/out")"
    is 'JSON: the bill' '1 0.005' "$(jq -r '.totals[0].coverage.provider_billed | "\(.calls) \(.amount)"' "$scratch/out")"
fi
"$mreg" report --by day,tag:team --json >"$scratch/out"
sed 's/"tag:team"/"team"/g' "$scratch/out" >"$scratch/plain"
documented "$scratch/plain"

# ---- small amounts (T73), names that are formulas --------------------------------------

ledger small <<EOT
2026-11-01T10:00Z gpt-4o-mini 0 0 1 team==1+1
2026-11-01T10:00Z gpt-4.1-nano 4 0 0 team=@x
EOT
row 'an amount of less than a millionth' '^@x .* 0\.0000004$' --by team --columns team,cost_usd
status 'formulas' 0 "$mreg" report --by team --csv
out 'a formula is quoted' "^'=1\\+1,"
out 'another is' "^'@x,.*,0\\.0000004,"

# ---- another currency, by the rate of each day (T74) -------------------------------

MREG_LEDGER=$scratch/some.db
cat >"$scratch/rates.csv" <<EOT
date,from,to,rate,source
2026-11-01,USD,EUR,0.9,ECB
2026-11-02,USD,EUR,0.81,ECB
2026-12-01,USD,EUR,0.5,"ECB, =late"
EOT
euro="--currency EUR --rates $scratch/rates.csv"
# shellcheck disable=SC2086 -- options are meant to split
{
row 'each day has its rate' '^total >= 0\.0121525 USD = 0\.010521 EUR, 5 calls' --by month $euro
out 'each day has its rate: the month' '^2026-11 .* 0\.010508 EUR'
out 'the rates are told' '^  2026-12-01  1 USD = 0\.5 EUR, ECB, =late$'
out 'the rounding is told' 'rounded half to even'
status 'converted, as JSON' 0 "$mreg" report --by month,model --json $euro
says 'converted, as JSON: exact' '"converted":"0.0068625"'
out 'converted, as JSON: the sum' '^.{1,2}"calls":5,.*"converted":"0.01052125"'
documented "$scratch/out"
before=$("$mreg" report --by month --until 2026-12-01 --json $euro)
sed 's/^2026-12-01.*/2026-12-01,USD,EUR,99,ECB/' "$scratch/rates.csv" >"$scratch/later.csv"
is 'a later rate changes no month before it' "$before" \
    "$("$mreg" report --by month --until 2026-12-01 --json --currency EUR --rates "$scratch/later.csv")"
sed -i /2026-11-02/d "$scratch/rates.csv"
status 'a day without a rate' 3 "$mreg" report $euro
err 'a day without a rate: which' 'no rate from USD to EUR of 2026-11-02'
}
for line in '2026-11-31,USD,EUR,1,x' '2026-11-03,USD,eur,1,x' '2026-11-03,USD,EUR,-1,x' \
    '2026-11-03,USD,EUR,1e999,x' '2026-11-03,USD,EUR' '2026-11-01,USD,EUR,1,twice'; do
    { cat "$scratch/rates.csv"; echo "$line"; } >"$scratch/bad.csv"
    status "a bad rate: $line" 3 "$mreg" report --currency EUR --rates "$scratch/bad.csv"
    err "a bad rate: $line: where" 'line 4: '
done
status 'a currency without rates' 2 "$mreg" report --currency EUR
printf '2026-11-01,EUR,USD,1.1,x\n' >"$scratch/back.csv"
status 'rates the other way round' 3 "$mreg" report --currency EUR --rates "$scratch/back.csv"
err 'rates the other way round: why' 'whose inverse is not exact'

# ---- as other programs read it ------------------------------------------------------

"$mreg" report --format ccusage >"$scratch/out"
says 'ccusage: a day' '{"date":"2026-11-01","inputTokens":2000,"outputTokens":200,"cacheCreationTokens":0,"cacheReadTokens":500,"totalTokens":2700,"totalCost":0.007625,"modelsUsed":["openai/gpt-4o"],"modelBreakdowns":[{"modelName":"openai/gpt-4o","inputTokens":2000,'
says 'ccusage: the sum' '"totals":{"inputTokens":4007,"outputTokens":401,"cacheCreationTokens":0,"cacheReadTokens":500,"totalTokens":4908,"totalCost":0.0121525,"costIsLowerBound":true}}'
for by in week month session; do
    "$mreg" report --format ccusage --by $by >"$scratch/out"
    out "ccusage by $by" '^.."date"|^."weekly":|^."monthly":|^."sessions":'
    ! have jq || yes "ccusage by $by: JSON" jq -e . "$scratch/out"
done
"$mreg" report --format otel >"$scratch/out"
says 'otel: the input takes in what was cached' '"startTimeUnixNano":"1793491200000000000","timeUnixNano":"1793577600000000000","asInt":"2500"}'
says 'otel: the provider' '{"key":"gen_ai.provider.name","value":{"stringValue":"anthropic"}}'
says 'otel: the cost' '"asDouble":0.007625'
! have jq || yes 'otel: JSON' jq -e . "$scratch/out"
"$mreg" report --format prometheus >"$scratch/out"
says 'prometheus: the cost' 'mreg_cost_usd_total{provider="openai",model="openai/gpt-4o"} 0.0076525'
says 'prometheus: usage' 'mreg_usage_total{provider="openai",model="openai/gpt-4o",meter="cache_read"} 500'
out 'prometheus: a type' '^# TYPE mreg_calls_total counter$'
ledger odd <<'EOT'
2026-11-01T10:00Z gpt-4o 1 0 1 team=a"b\c{}
EOT
"$mreg" report --format prometheus --by team >"$scratch/out"
says 'prometheus: a value is escaped' 'mreg_calls_total{team="a\"b\\c{}"} 1'
for wrong in '--format xml' '--format prometheus --by day' '--format ccusage --by team' \
    '--format ccusage --by day,model'; do
    # shellcheck disable=SC2086
    status "refused: $wrong" 2 "$mreg" report $wrong
done

# ---- other prices ---------------------------------------------------------------------

MREG_LEDGER=$scratch/some.db
for command in what-if reprice; do
    "$mreg" $command --help | sed '1,/^examples*:/d' >"$scratch/examples"
    while read -r line; do
        status "example: $line" 0 sh -c "PATH=$build:\$PATH; $line"
        yes "example prints: $line" [ -s "$scratch/out" ]
    done <"$scratch/examples"
done
cksum "$scratch/some.db" >"$scratch/before"
# What a call costs is what mreg cost says of the same usage.
cost_of() { "$mreg" cost "$@" --json | sed 's/.*"cost_usd":"\([^"]*\)".*/\1/'; }
status 'another model' 0 "$mreg" what-if --model gpt-4o-mini --of-model gpt-4o \
    --until 2026-11-01T12:00Z --json
says 'another model: as mreg cost has it' "\"was_usd\":\"0.0035\",\"would_be_usd\":\"$(cost_of \
    gpt-4o-mini --in 1000 --out 100 --at 2026-11-01T10:00Z)\""
documented "$scratch/out"
status 'in batch' 0 "$mreg" what-if --service batch --of-model gpt-4o --until 2026-11-01T12:00Z
out 'in batch: half of it' '^total +1 +1 +0\.0035 +0\.00175 +-0\.00175$'
status 'without a cache' 0 "$mreg" what-if --no-cache --session s1
out 'without a cache: as input' '^total +1 +1 +0\.004125 +0\.00475 +0\.000625$'
status 'what has no price is not compared' 0 "$mreg" what-if --no-cache
out 'what has no price is not compared: counted' '^total +5 +4 .* 1$'
status 'nothing to compare' 1 "$mreg" what-if --of-model no-such-model
status 'no such model' 2 "$mreg" what-if --model no-such-model
status 'no such service' 2 "$mreg" what-if --service nope
status 'repriced' 0 "$mreg" reprice
out 'repriced: no difference' '^total +5 +4 +0\.0121525 +0\.0121525 +0 +1$'
status 'repriced at a day before there were prices' 1 "$mreg" reprice --at 1999-01-01
status 'repriced at a day' 0 "$mreg" reprice --at 2026-11-02 --json
is 'the ledger is as it was' "$(cat "$scratch/before")" "$(cksum "$scratch/some.db")"

# ---- bills ------------------------------------------------------------------------------

MREG_LEDGER=$scratch/some.db
cat >"$scratch/costs.csv" <<'EOT'
Date,Model,Cost USD
2026-11-01,gpt-4o,0.007625
2026-11-02,"gpt-4o, input",0.5
2026-11-03,gpt-4o,-1
EOT
(cd "$scratch" && export PATH="$build:$PATH" && mreg reconcile --help | sed '1,/^examples*:/d' |
    while read -r line; do sh -c "$line"; echo "$? $(wc -c <costs.csv)"; done) >"$scratch/out" 2>&1
out 'the example of reconcile runs' '^1 '
status 'a bill' 1 "$mreg" reconcile "$scratch/costs.csv"
out 'a bill: the same' '^2026-11-01 +openai/gpt-4o +0\.007625 +0\.007625 +0$'
out 'a bill: only there' '^2026-11-02 +openai/gpt-4o +- +0\.5 +0\.5 +only in the bill$'
out 'a bill: only here' '^2026-11-02 +anthropic/claude[^ ]* +0\.0045 +- +-0\.0045 +only in the ledger$'
out 'a bill: the sum' '^total +- +0\.0121525 +0\.507625 +0\.4954725 +ours is at least this$'
err 'a bill: a credit is left out' 'left out, the first because; it is a credit'
status 'a bill that agrees' 0 "$mreg" reconcile "$scratch/costs.csv" --model gpt-4o --until 2026-11-02
status 'a bill as JSON' 1 "$mreg" reconcile "$scratch/costs.csv" --json
says 'a bill as JSON: a row' '{"day":"2026-11-02","model":"openai/gpt-4o","ours_usd":null,"bill_usd":"0.5","difference_usd":"0.5","at_least":false}'
says 'a bill as JSON: what was left out' '"skipped":1}'
documented "$scratch/out"
cat >"$scratch/openai.json" <<'EOT'
{"object":"page","data":[{"object":"bucket","start_time":1793491200,"end_time":1793577600,
 "results":[{"object":"organization.costs.result","amount":{"value":0.007,"currency":"usd"},"line_item":"gpt-4o, input"},
  {"amount":{"value":"0.000625","currency":"usd"},"line_item":"gpt-4o, output"}]}],"has_more":false}
EOT
cat >"$scratch/anthropic.json" <<'EOT'
{"data":[{"starting_at":"2026-11-02T00:00:00Z","ending_at":"2026-11-03T00:00:00Z","results":[
 {"currency":"USD","amount":"0.45","model":"claude-sonnet-4.5","cost_type":"tokens"}]}],"has_more":false}
EOT
printf '%s\n' '{"data":[{"date":"2026-11-01","model":"gpt-4o","usage":0.007625,"requests":2}]}' >"$scratch/router.json"
for bill in openai:2026-11-01:gpt-4o anthropic:2026-11-02:claude-sonnet-4-5-20250929 router:2026-11-01:gpt-4o; do
    day=${bill#*:} file=${bill%%:*}
    model=${day#*:} day=${day%:*}
    status "the bill of $file agrees" 0 "$mreg" reconcile "$scratch/$file.json" \
        --model "$model" --since "$day" --until "${day}T23:45Z"
done
for bad in '' 'a,b,c' '{"data":[' '[1,2]' '{"date":"2026-11-01"}' 'date,cost
2026-13-01,1'; do
    printf '%s\n' "$bad" >"$scratch/bad.bill"
    status "not a bill: $bad" 3 "$mreg" reconcile "$scratch/bad.bill"
    err "not a bill: $bad: a word" 'this is not a bill'
done

# ---- the live screen ----------------------------------------------------------------------

now=$(date -u +%Y-%m-%dT%H:%MZ)
ledger now <<EOT
$now openai/gpt-4o 1000000 0 100000 team=a
$now no-such-model 5 0 5 team=a
EOT
"$mreg" quota add daily --usd 7 --per day >/dev/null
"$mreg" quota add ever --usd 100 --per ever --model gpt-4o >/dev/null
"$mreg" top --help | sed '1,/^examples*:/d' >"$scratch/examples"
while read -r line; do
    status "example: $line" 0 sh -c "PATH=$build:\$PATH; $line"
    yes "example prints: $line" [ -s "$scratch/out" ]
done <"$scratch/examples"
documented "$scratch/out"
status 'top, in a pipe' 0 "$mreg" top
out 'top: the last hour' '^last hour   >= 3\.5 USD, 2 calls$'
out 'top: a budget that lasts longer than its window, or not' '^  daily: 3\.5 of 7 USD, (runs out|ends) '
out 'top: a budget runs out' '^  ever: 3\.5 of 100 USD, runs out 20[0-9-]*T[0-9:]*Z$'
out 'top: models' '^  openai/gpt-4o  3\.5 USD, 1 call$'
if have python3; then
    # q ends it, an interrupt does, and both leave the terminal as it was.
    for way in q int; do
        status "top on a terminal: $way" 0 python3 tests/reports/live.py "$way" "$mreg" top
        says "top on a terminal: $way: shows" 'last hour'
        says "top on a terminal: $way: restored" 'restored'
        says "top on a terminal: $way: a narrower one" 'narrow'
    done
fi

# ---- what moved ---------------------------------------------------------------------------

MREG_LEDGER=$scratch/some.db
status 'movers' 0 "$mreg" report --by provider --movers --since 2026-11-02 --until 2026-11-03
is 'movers: the largest change first' 'openai 0.007625 0 -0.007625,anthropic 0 0.0045 0.0045' \
    "$(sed 1d "$scratch/out" | awk '{ print $1, $2, $3, $4 }' | paste -sd,)"
status 'movers as JSON' 0 "$mreg" report --by provider --movers --since 2026-11-02 \
    --until 2026-11-03 --json
says 'movers as JSON: a row' '{"group":"openai","before_usd":"0.007625","cost_usd":"0","difference_usd":"-0.007625","unknown":0}'
documented "$scratch/out"
status 'movers of no time' 2 "$mreg" report --by provider --movers

done_
