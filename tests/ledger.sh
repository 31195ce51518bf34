# The ledger by its commands: runs, records, what is kept of them, and what is
# wrong with files that are no ledgers.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$build/mreg
if [ ! -e "$BUILD/has/SQLITE.yes" ]; then
    skip 'the ledger: no SQLite'
    done_
fi
MREG_LEDGER=$scratch/ledger.db
export MREG_LEDGER

# examples NAME: each example of a help runs and prints something.
examples()
{
    "$mreg" "$1" --help | sed '1,/^examples*:/d' >"$scratch/examples"
    while read -r line; do
        status "example: $line" 0 sh -c "cd '$scratch' &&
            PATH='$build:$PATH' && $line"
        yes "example prints: $line" [ -s "$scratch/out" ]
    done <"$scratch/examples"
}

# ---- runs --------------------------------------------------------------------

examples run
status 'a run is begun' 0 "$mreg" run start whole --tag team=blue
status 'a part of it' 0 "$mreg" run start part --parent whole --json
says 'as JSON' '{"run":"part","state":"open"}'
status 'it is begun once' 1 "$mreg" run start part
complains 'it says so' 'mreg run: there is a run of that name'
status 'it is ended' 0 "$mreg" run end part --failed
status 'it is ended once' 1 "$mreg" run end part
status 'one that nobody began' 1 "$mreg" run end nobody
complains 'it says so, too' 'mreg run: no such run'
status 'runs are listed' 0 "$mreg" run list
out 'with their state' '^part +whole +failed '
status 'runs as JSON' 0 "$mreg" run list --json
documented "$scratch/out"
status 'a name that would move the cursor' 1 "$mreg" run start "$(printf 'a\033[2J')"
status 'no name' 2 "$mreg" run start
status 'a tag without a key' 2 "$mreg" run start x --tag blue
complains 'how one is written' 'write --tag team=blue'
status 'an instant of the future' 2 "$mreg" run start x --at 99999-01-01

# ---- records -----------------------------------------------------------------

examples record
# The price is that of cost.
cost=$("$mreg" cost openai/gpt-4o --in 1200 --out 300 --at 2026-03-01 --json |
    jq -r .cost_usd)
status 'a call' 0 "$mreg" record openai/gpt-4o --in 1200 --out 300 --id a \
    --at 2026-03-01 --user ann --json
says 'costs what it costs' "\"cost_usd\":\"$cost\",\"complete\":true"
documented "$scratch/out"
status 'it comes again' 0 "$mreg" record openai/gpt-4o --in 1200 --out 300 \
    --id a --at 2026-03-01
out 'and is the same' '^same openai/gpt-4o '
status 'it comes again, and is more' 0 "$mreg" record openai/gpt-4o \
    --in 1200 --out 301 --id a --at 2026-03-01
out 'and is larger' '^larger '
status 'a model that nobody knows' 0 "$mreg" record nobody/knows --in 5
out 'has no price' '^new nobody/knows no such model'
status 'an account that nobody has' 2 "$mreg" record gpt-4o --in 5 --account me
status 'a state that is none' 2 "$mreg" record gpt-4o --in 5 --state lost
status 'a bill that is not money' 2 "$mreg" record gpt-4o --in 5 --billed 1,5
status 'control characters' 1 "$mreg" record gpt-4o --in 5 \
    --user "$(printf 'a\033b')"
complains 'are refused' 'a tag has a character that cannot be seen'
status 'broken UTF-8' 1 "$mreg" record gpt-4o --in 5 --run "$(printf '\377')"
complains 'is refused' 'run is not UTF-8'
status 'nine tags' 2 "$mreg" record gpt-4o --in 5 --tag a=1 --tag a=2 \
    --tag a=3 --tag a=4 --tag a=5 --tag a=6 --tag a=7 --tag a=8 --tag a=9
status 'a count past its type' 2 "$mreg" record gpt-4o --in 18446744073709551616
status 'a count that no ledger holds' 1 "$mreg" record gpt-4o \
    --in 18446744073709551615
status 'nothing' 2 "$mreg" record

cat >"$scratch/answer" <<'END'
{"id":"chatcmpl-9","object":"chat.completion","model":"gpt-4o-2024-08-06",
"choices":[{"finish_reason":"stop"}],"usage":{"prompt_tokens":1000,
"completion_tokens":100,"total_tokens":1100}}
END
status 'an answer' 0 "$mreg" record --body "$scratch/answer" --provider openai
is 'is new' new "$(cat "$scratch/out")"
"$mreg" record --body - --json <"$scratch/answer" >"$scratch/out"
is 'once' '{"recorded":"same"}' "$(cat "$scratch/out")"
echo '{"id":"x"}' >"$scratch/none"
status 'an answer without usage' 1 "$mreg" record --body "$scratch/none"

python3 - >"$scratch/calls" <<'END'
import json
def line(n, **more):
    print(json.dumps({"model": "gpt-4o", "id": n, "at": "2026-04-01T10:00Z",
        "usage": {"prompt_tokens": 9, "completion_tokens": 5}, **more}))
line("b1", user="bob", tags={"team": "x"}, run="n", metadata={"a": [1]})
line("b2", tags=["team=x"], state="partial", latency_ms=5, first_ms=2)
line("b3", user="x" * 1000000)
line("b4", tags=["k=%d" % i for i in range(100000)])
line("b5", run="\0")
line("b6", latency_ms=-1)
line("i" * 2000)
line("b7", metadata=[1])
line("b8", state="lost")
line("b9", at="99999-01-01")
print("junk")
line("b10", tags={"a": 1})
line("b1", user="bob")
END
status 'a file with lines that are wrong' 3 "$mreg" record --json \
    --batch-file "$scratch/calls"
is 'records the others' '{"new":2,"larger":0,"same":1,"wrong":10}' \
    "$(cat "$scratch/out")"
for n in 3 4 5 6 7 8 9 10 11 12; do
    err "line $n is named" "^mreg record: line $n: "
done
documented "$scratch/out"

# ---- the whole ledger ----------------------------------------------------------

mkdir "$scratch/help" && (cd "$scratch/help" && examples ledger) >"$scratch/said"
is 'the examples of ledger' '' "$(cat "$scratch/said")"
status 'it is in order' 0 "$mreg" ledger check --json
says 'it says so' '{"whole":true,'
documented "$scratch/out"
"$mreg" ledger export >"$scratch/lines"
yes 'it has runs' grep -q '^{"begun":"part","parent":"whole",' "$scratch/lines"
grep -v metadata "$scratch/lines" >"$scratch/plain"
documented "$scratch/plain"
status 'it is read back' 0 "$mreg" ledger import "$scratch/lines" \
    --ledger "$scratch/second.db"
"$mreg" ledger export --ledger "$scratch/second.db" >"$scratch/again"
yes 'as the same bytes' cmp "$scratch/lines" "$scratch/again"
status 'twice' 0 "$mreg" ledger import "$scratch/lines" \
    --ledger "$scratch/second.db" --json
says 'which changes nothing' '{"new":0,"larger":0,'
"$mreg" ledger export --ledger "$scratch/second.db" >"$scratch/again"
yes 'nor the bytes' cmp "$scratch/lines" "$scratch/again"
status 'the copy is in order' 0 "$mreg" ledger check --ledger "$scratch/second.db"
tac "$scratch/lines" >"$scratch/turned"
"$mreg" ledger import "$scratch/turned" --ledger "$scratch/third.db" >/dev/null
"$mreg" ledger export --ledger "$scratch/third.db" >"$scratch/again"
yes 'in any order' cmp "$scratch/lines" "$scratch/again"
# Lines that are wrong are named, the others are taken.
{
    sed -n 1p "$scratch/lines"
    echo '{"call":"12"}'
    echo '{"call":"00000000000000000000000000000001","colour":"red"}'
    echo '{"mreg_ledger":2}'
    echo '[1'
    printf '\377\n'
    grep '"call"' "$scratch/lines" | sed -n 1p
} >"$scratch/odd"
status 'lines that are wrong' 3 "$mreg" ledger import "$scratch/odd" \
    --ledger "$scratch/fourth.db" --json
is 'and one that is not' '{"new":1,"larger":0,"same":0,"runs":0,"wrong":5}' \
    "$(cat "$scratch/out")"
err 'the first' '^mreg ledger: line 2 is left out: not in order: call'
status 'it is made smaller' 0 "$mreg" ledger compact
yes 'into one file' [ ! -s "$MREG_LEDGER-wal" ]
status 'it is in order then' 0 "$mreg" ledger check
ln -s "$MREG_LEDGER" "$scratch/link.db"
status 'a symbolic link' 3 "$mreg" ledger check --ledger "$scratch/link.db"
complains 'is said to be one' 'it is a symbolic link: name the file itself'
mkfifo "$scratch/pipe"
status 'a pipe' 3 "$mreg" ledger check --ledger "$scratch/pipe"
status 'a text' 3 "$mreg" ledger check --ledger "$scratch/lines"
complains 'is no ledger' 'the file is not a ledger'
status 'an empty file, read' 3 "$mreg" ledger check --ledger /dev/null
if have sqlite3; then
    cp "$MREG_LEDGER" "$scratch/newer.db"
    sqlite3 "$scratch/newer.db" 'PRAGMA user_version = 999'
    status 'one of a newer mreg' 3 "$mreg" record gpt-4o --in 5 \
        --ledger "$scratch/newer.db"
    complains 'has a cure' 'use a newer mreg'
fi

# ---- programs ------------------------------------------------------------------

status 'a program that records' 0 "$build/examples/keep_a_ledger" \
    "$scratch/program.db"
is 'says what its run cost' '0.00745 USD, 2 calls' "$(cat "$scratch/out")"
status 'again' 0 "$build/examples/keep_a_ledger" "$scratch/program.db"
is 'the same' '0.00745 USD, 2 calls' "$(cat "$scratch/out")"
status 'where it may not' 1 "$build/examples/keep_a_ledger" "$scratch"
if have objcopy && make -s BUILD="$BUILD" "$BUILD/whole/libmreg_ledger.a" \
    >"$scratch/out" 2>&1; then
    yes 'the archive that is installed is enough' ${CC:-cc} -Iruntime -Ihost \
        -Imeasure examples/keep_a_ledger.c "$BUILD/whole/libmreg_ledger.a" \
        "$BUILD/libmreg.a" -pthread -o "$scratch/linked"
    is 'and gives away only names of ours' '' \
        "$(nm -g --defined-only "$BUILD/whole/libmreg_ledger.a" |
        awk 'NF == 3 && $3 !~ /^(mreg_|ledger_say$)/')"
fi

# ---- the file ------------------------------------------------------------------

is 'it is its owner'\''s alone' 600 "$(stat -c %a "$MREG_LEDGER")"
mkdir "$scratch/home"
status 'it is made at home' 0 env -u MREG_LEDGER -u XDG_DATA_HOME \
    HOME="$scratch/home" "$mreg" run start x
is 'in a folder of its owner alone' 700 \
    "$(stat -c %a "$scratch/home/.local/share/mreg")"
status 'without a home' 3 env -u MREG_LEDGER -u XDG_DATA_HOME -u HOME \
    "$mreg" run start x
complains 'there is a cure' 'name a file with --ledger'
status 'a ledger that is not there' 3 "$mreg" run list --ledger "$scratch/nowhere"
complains 'what makes one' 'mreg record makes one'

done_
