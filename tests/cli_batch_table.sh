# mreg cost --batch-file of CSV and TSV: each record is answered as the same
# call in JSON, columns are known by their names or by --map, and what is not a
# record is refused.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$BUILD/mreg
unset MREG_REGISTRY

# costs FILE [OPTION...]: the costs of its lines.
costs()
{
    file=$1
    shift
    "$mreg" cost --batch-file "$file" "$@" 2>"$scratch/err" |
        jq -r '"\(.model) \(.cost_usd) \(.complete)"'
}

# ---- against JSON ------------------------------------------------------------

"$mreg" list --columns model --json | python3 -c '
import csv, json, random, sys
draw = random.Random(3)
lines = open(sys.argv[1] + "/calls.jsonl", "w")
comma = csv.writer(open(sys.argv[1] + "/calls.csv", "w", newline=""))
tab = csv.writer(open(sys.argv[1] + "/calls.tsv", "w", newline=""),
                 delimiter="\t", lineterminator="\n")
heading = ["prompt_tokens", "date", "team", "model_name", "completion_tokens"]
comma.writerow(heading)
tab.writerow(heading)
for row in json.load(sys.stdin)["models"]:
    day = draw.choice(["2026-11-01", "2025-03-04T05:06Z", "1770000000"])
    use = [draw.randrange(400000), draw.randrange(9000)]
    team = draw.choice(["a", "b,c", "say \"x\"", "", "\u901a", "\\",
                        "two\nlines", "\"\r\n\",\n\"", "\n"])
    lines.write(json.dumps({
        "model": row["model"], "at": int(day) if day.isdigit() else day,
        "usage": {"prompt_tokens": use[0], "completion_tokens": use[1]},
        "team": team}) + "\n")
    for writer in comma, tab:
        writer.writerow([use[0], day, team, row["model"], use[1]])
' "$scratch"
costs "$scratch/calls.jsonl" >"$scratch/theirs"
for kind in csv tsv; do
    costs "$scratch/calls.$kind" >"$scratch/ours"
    yes "$kind: each record costs what its call in JSON does" \
        cmp "$scratch/ours" "$scratch/theirs"
    err "$kind: it says how it was read" "read as $(echo "$kind" |
        tr a-z A-Z): prompt_tokens, at is 'date', model is 'model_name'"
    is "$kind: other columns pass through" '' "$("$mreg" cost --batch-file \
        "$scratch/calls.$kind" 2>/dev/null | jq -r .team |
        { jq -r .team "$scratch/calls.jsonl" | diff - /dev/fd/3; } 3<&0)"
done
yes 'enough was compared' [ "$(grep -c . "$scratch/theirs")" -gt 1000 ]
yes 'and most have a cost' \
    [ "$(grep -c 'true$' "$scratch/theirs")" -gt 1000 ]
is 'the sum counts records' "$(grep -c . "$scratch/calls.jsonl") lines" \
    "$(sed -n 's/^mreg cost: \([0-9]* lines\).*/\1/p' "$scratch/err")"

# ---- --map -------------------------------------------------------------------

printf '\357\273\277Was;Rein;Raus\ngpt-4o;1000;10\n' >"$scratch/german.csv"
is '--map, semicolons, a byte order mark' 'gpt-4o 0.0026 true' \
    "$(costs "$scratch/german.csv" --at 2026-11-15 \
        --map model=Was,prompt_tokens=Rein,completion_tokens=Raus)"
printf 'model,input,prompt_tokens\ngpt-4o,7,1000\n' >"$scratch/both.csv"
is 'with --map no other column is read' 'gpt-4o 0.0025 true' \
    "$(costs "$scratch/both.csv" --at 2026-11-15 \
        --map model=model,prompt_tokens=prompt_tokens)"
# refused WHAT STATUS PATTERN MAP FILE
refused()
{
    status "$1" "$2" "$mreg" cost --batch-file "$5" --map "$4"
    err "$1: why" "$3"
}
refused 'no such column' 2 "the file has no column 'Wer'" model=Wer \
    "$scratch/german.csv"
refused 'no such key' 2 "a call has no 'modell'" modell=Was \
    "$scratch/german.csv"
refused 'no key' 2 "takes key=column, not 'Was'" Was "$scratch/german.csv"
refused 'no counts' 2 'no column counts tokens' model=Was \
    "$scratch/german.csv"
refused 'not a table' 2 'goes with a heading of CSV' model=m \
    "$scratch/calls.jsonl"
status '--map without a file' 2 "$mreg" cost gpt-4o --in 5 --map model=m

# ---- what is not a record ----------------------------------------------------

printf 'model,prompt_tokens\ngpt-4o\ngpt-4o,5,6\ngpt-4o,"5\ngpt-4o,1.5\ngpt-4o,-1\ngpt-4o,\ngpt-4o,"5"\r\n' \
    >"$scratch/odd.csv"
status 'odd records' 3 "$mreg" cost --batch-file "$scratch/odd.csv"
is 'odd records: errors' '1 fields, but the heading has 2
3 fields, but the heading has 2
a quote does not end on its line
not a whole number from 0 to 2^64 - 1: '\''prompt_tokens'\''
not a whole number from 0 to 2^64 - 1: '\''prompt_tokens'\''
the usage counts nothing that is billed
null' "$(jq -r .error "$scratch/out")"
err 'odd records: their numbers are those of the file' '^mreg cost: line 2: 1 f'
printf 'model,prompt_tokens,a\ngpt-4o,5,"x\n\ny"\ngpt-4o,5,"x" y\nno,5,\r\n"gpt-4o",5,a"b\ngpt-4o,1,"end' \
    >"$scratch/broken.csv"
status 'records of several lines' 3 \
    "$mreg" cost --batch-file "$scratch/broken.csv"
is 'records of several lines: what is in them' '["x\n\ny",null]
["x y",null]
["","no such model"]
["a\"b",null]
[null,"a quote does not end on its line"]' "$(jq -c '[.a, .error]' "$scratch/out")"
err 'records of several lines: their lines are those of the file' \
    '^mreg cost: line 6: no such model'
printf 'model,prompt_tokens\ngpt-4o,5\000\ngpt-4o,5\n' >"$scratch/zero.csv"
status 'a zero byte' 3 "$mreg" cost --batch-file "$scratch/zero.csv"
is 'a zero byte: the record is refused, no other' \
    '["a zero byte, which is not text"] [null]' \
    "$(jq -c '[.error]' "$scratch/out" | xargs -d '\n' | xargs -0)"
"$mreg" list --top 3 --csv | iconv -f UTF-8 -t UTF-16 >"$scratch/wide.csv"
status 'UTF-16' 3 "$mreg" cost --batch-file "$scratch/wide.csv"
err 'UTF-16: cure' 'iconv -f UTF-16 -t UTF-8'
printf '\357\273\277{"model": "gpt-4o", "usage": {"input": 1}}\n' \
    >"$scratch/marked.jsonl"
status 'JSON behind a byte order mark' 0 \
    "$mreg" cost --batch-file "$scratch/marked.jsonl"
printf 'a,b,c\n1,2,3\n' >"$scratch/strange.csv"
status 'columns that nobody knows' 3 \
    "$mreg" cost --batch-file "$scratch/strange.csv"
err 'columns that nobody knows: cure' '--map model=NAME,prompt_tokens=NAME'
seq 1 70 | xargs | tr ' ' , >"$scratch/wide.csv"
status 'too many columns' 3 "$mreg" cost --batch-file "$scratch/wide.csv"
printf 'model,prompt_tokens\n' >"$scratch/empty.csv"
status 'a heading alone' 0 "$mreg" cost --batch-file "$scratch/empty.csv"

# ---- --group-by --------------------------------------------------------------

# Sums of the answers to each line, worked out by python3 in decimals.
"$mreg" cost --batch-file "$scratch/calls.jsonl" 2>/dev/null >"$scratch/answers"
python3 -c 'import collections, decimal, json, sys
decimal.getcontext().prec = 60
sums = collections.defaultdict(lambda: [0, decimal.Decimal(0), 0, 0])
for line in open(sys.argv[1]):
    call = json.loads(line)
    found = call["resolved"]
    at = str(call["at"]) if found else None
    day = "2026-02-02" if at == "1770000000" else at and at[:10]
    row = sums[day, found and found["provider"], call["team"] or None]
    row[0] += 1
    row[1] += decimal.Decimal(call["cost_usd"] or 0) if "cost_in" not in call else 0
    row[2 if call["complete"] else 3] += 1
for (day, provider, team), (n, cost, priced, unknown) in sums.items():
    cost = format(cost, "f")
    cost = cost.rstrip("0").rstrip(".") if "." in cost else cost
    print(json.dumps([day, provider, team, n, cost, priced, unknown]))
' "$scratch/answers" | sort >"$scratch/theirs"
for kind in jsonl csv; do
    "$mreg" cost --batch-file "$scratch/calls.$kind" --json \
        --group-by day,provider,team 2>/dev/null | python3 -c 'import json, sys
for g in json.load(sys.stdin)["groups"]:
    print(json.dumps([g[k] for k in ("day", "provider", "team", "calls",
                                     "cost_usd", "priced", "unknown")]))' |
        sort >"$scratch/ours"
    yes "$kind: sums by group" cmp "$scratch/ours" "$scratch/theirs"
done
yes 'there are many groups' [ "$(grep -c . "$scratch/theirs")" -gt 500 ]
status 'sums as CSV, sorted' 0 "$mreg" cost --batch-file "$scratch/german.csv" \
    --at 2026-11-15 --group-by model --csv --sort -cost_usd \
    --map model=Was,prompt_tokens=Rein,completion_tokens=Raus
is 'sums as CSV' 'model,calls,cost_usd,priced,inherited,unknown,not_usd
openai/gpt-4o,1,0.0026,1,0,0,0' "$(tr -d '\r' <"$scratch/out")"
status 'sums of odd records' 3 "$mreg" cost --batch-file "$scratch/odd.csv" \
    --group-by model
err 'sums of odd records: the errors' '^mreg cost: line 2: 1 fields'
status '--group-by without a file' 2 "$mreg" cost gpt-4o --in 5 --group-by day
status '--csv without a file' 2 "$mreg" cost gpt-4o --in 5 --csv
status 'nine keys' 2 "$mreg" cost --batch-file "$scratch/odd.csv" \
    --group-by a,b,c,d,e,f,g,h,i

# ---- memory ------------------------------------------------------------------

# peak RECORDS OPTIONS: the most memory that so many records take, in KiB.
peak()
{
    awk -v n="$1" 'BEGIN { print "model,prompt_tokens,note"
        for (i = 0; i < n; i++) print "gpt-4o," i ",\"a, b\"" }' \
        >"$scratch/long.csv"
    python3 -c 'import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL,
               stderr=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)' \
        "$mreg" cost --batch-file "$scratch/long.csv" ${2:-}
}
case $(nm "$mreg" 2>/dev/null) in
*__asan_init*) skip 'constant memory (sanitized)' ;;
*) for how in '' '--group-by model'; do
        few=$(peak 1000 "$how") many=$(peak 100000 "$how")
        yes "constant memory $how: $few KiB, then $many" \
            [ "$many" -lt $((few + 4096)) ]
    done ;;
esac

done_
