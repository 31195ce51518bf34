# What regen promises: the same bytes on any path, locale and day; the
# folder as it was after any failure; whole files however it is killed; a
# price edit that changes few lines.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

# A sanitized build cannot look for leaks while it is traced, nor check who
# was loaded before it.
ASAN_OPTIONS=detect_leaks=0:verify_asan_link_order=0
export ASAN_OPTIONS
generate=$build/mreg-generate
work=$scratch/a
mkdir -p "$work" "$scratch/b/much/deeper"
for folder in "$work" "$scratch/b/much/deeper"; do
    cp -R definitions pricing "$folder" || exit 1
done
cd "$work" || exit 1

# quiet COMMAND...: nothing on the terminal.
quiet() { "$@" >"$scratch/out" 2>"$scratch/err"; }
same() { yes "$1" diff -r "$2" "$3"; }

# ---- the same bytes --------------------------------------------------------

yes 'regen of the shipped data' quiet "$generate" --out first
is 'without a warning' '' "$(cat "$scratch/err")"
yes 'again, elsewhere' quiet "$generate" --out second
same 'twice: the same bytes' first second
cd "$scratch/b/much/deeper" || exit 1
yes 'in another folder' quiet "$generate" --out out
same 'another folder: the same bytes' "$work/first" out
if locale -a 2>/dev/null | grep -qi '^fr_FR.utf-*8$'; then
    yes 'in French' quiet env LC_ALL=fr_FR.UTF-8 "$generate" --out french
    same 'another locale: the same bytes' "$work/first" french
else skip 'locale: fr_FR.UTF-8 is not installed'; fi
if have faketime; then
    yes 'in 2035' quiet faketime '2035-02-03 04:05:06' "$generate" --out later
    same 'another day: the same bytes' "$work/first" later
else skip 'clock: faketime is not installed'; fi
cd "$work" || exit 1
yes 'by absolute paths' quiet "$generate" --definitions "$work/definitions" \
    --pricing "$work/pricing" --out "$work/absolute"
same 'absolute paths: the same bytes' first absolute
no 'no path, date or version of a tool in the tables' \
    grep -rlE "$scratch|gperf (3|version)|Command-line|__DATE__" first

# ---- options ---------------------------------------------------------------

status '--help' 0 "$generate" --help
yes '--help has an example' grep -q '^Example:' "$scratch/out"
status '--help after another option' 0 "$generate" --check --help
status 'an unknown option' 2 "$generate" --outt x
yes 'the nearest is named' grep -q "did you mean '--out'?" "$scratch/err"
status 'an option given twice' 2 "$generate" --out a --out b
yes 'it is named' grep -q "given twice: '--out'" "$scratch/err"
status 'a value where none goes' 2 "$generate" --check=yes
status 'what is not an option' 2 "$generate" --check first
yes 'it is named' grep -q "^mreg-generate: .*'first'" "$scratch/err"
status 'an option without its value' 2 "$generate" --out
yes 'it is named' grep -q "after '--out'$" "$scratch/err"
status 'a profile' 0 "$generate" --profile small --out small
is 'files that a reviewer can open' '' "$(find first -size +999k)"
yes 'a profile: fewer models' test \
    "$(cat small/registry/*.tsv | grep -c '^model')" -lt 50
is 'a row has its fields, and no tab inside one' '' \
    "$(cat first/registry/*.tsv | grep -F '\011' | head -n 3)"
is 'a shadowed row has four' 4 "$(awk -F'\t' '$1 == "shadowed" { print NF }' \
    first/registry/*.tsv | sort -u | xargs)"
no 'a profile: the others are nowhere' grep -q 'mixtral' small/strings.h
yes 'a profile: its tables compile' sh -c "for f in small/*.c; do
    ${CC:-cc} -std=c11 -Wall -Wextra -Werror -I'$root/runtime' -c \$f \
        -o one.o || exit 1; done"

# ---- nothing to do ---------------------------------------------------------

touch -d 2001-02-03 first/*.c
"$generate" --out first >"$scratch/out" 2>/dev/null
yes 'nothing to do: it says so' grep -q ' 0 of .* files changed' \
    "$scratch/out"
is 'nothing to do: files keep their times' '' \
    "$(find first -name '*.c' -newermt 2001-02-04)"
status '--check finds no difference' 0 "$generate" --out first --check
echo >>first/models.c
status '--check finds a difference' 1 "$generate" --out first --check
is '--check names the file' 'first/models.c differs' \
    "$(head -n 1 "$scratch/out")"
yes '--check writes nothing' test "$(tail -c 1 first/models.c)" = ''
: >first/names/999.gperf
: >first/registry/no-provider.tsv
cp first/models.c first/older.c
status '--check finds what does not belong' 1 "$generate" --out first --check
yes '--check names it' grep -qx 'first/older.c does not belong' "$scratch/out"
yes '--check names the rows of who is no more' grep -qx \
    'first/registry/no-provider.tsv does not belong' "$scratch/out"
yes 'a second regen mends it' quiet "$generate" --out first
same 'mended, and what does not belong is gone' first second
status '--check of a folder that is not there' 1 \
    "$generate" --out nowhere --check
no '--check makes no folder' test -e nowhere

# ---- odd surroundings ------------------------------------------------------

for closed in '<&-' '>&-' '2>&-' '<&- >&- 2>&-'; do
    rm -rf odd
    yes "regen with $closed" sh -c "'$generate' --out odd $closed"
    same "regen with $closed: the same bytes" second odd
done
status 'a snapshot to a closed output' 1 sh -c \
    "'$build/mreg-snapshot' pricing/openrouter.json >&-"
rm -rf odd && cp -R second odd
echo 'int theirs;' >odd/theirs.c
status 'a source of another hand' 3 "$generate" --out odd
yes 'it is named' grep -q 'odd/theirs.c does not belong' "$scratch/err"
yes 'it stays' test -f odd/theirs.c
if have mkfifo; then
    for name in prices.c registry/openai.tsv names/00.gperf stale.c \
        .unfinished; do
        rm -rf odd && cp -R second odd
        rm -f "odd/$name"
        mkfifo "odd/$name"
        timeout 60 "$generate" --out odd >"$scratch/out" 2>"$scratch/err"
        no "a pipe for $name does not block" test $? -eq 124
    done
fi

# ---- failures leave the folder as it was -----------------------------------

# intact WHAT STATUS COMMAND...: it fails so, and changes nothing.
intact()
{
    what=$1
    status "$@"
    is "$what: no temporary files" '' "$(find first -name '.*.tmp')"
    same "$what: intact" second first
}

price=pricing/anthropic.yaml
cp $price "$scratch/price"
sed 's/input_per_1m_tokens: 3.00/input_per_1m_tokens: 2.50/' "$scratch/price" \
    >$price
no 'the edit below is one' cmp -s "$scratch/price" $price
echo 'provider: nobody' >definitions/bad.yaml
intact 'an error in the input' 1 "$generate" --out first
yes 'the last line says so' grep -q 'first/ not touched$' "$scratch/err"
rm definitions/bad.yaml
if have prlimit; then
    intact 'files may not grow (SIGXFSZ)' 3 \
        prlimit --fsize=20000 "$generate" --out first
    yes 'it names the file and the reason' \
        grep -q '^mreg-generate: first/.*: File too large$' "$scratch/err"
else skip 'SIGXFSZ: prlimit is not installed'; fi
if have strace && strace -qq -o /dev/null true 2>/dev/null; then
    # The first write to a table comes after those to gperf.
    cp -R second counted
    strace -qq -y -e trace=write -o "$scratch/log" "$generate" --out counted \
        >/dev/null 2>&1
    n=$(grep '^write(' "$scratch/log" | grep -n '\.tmp>' | head -n 1 |
        cut -d: -f1)
    for fault in "write:error=ENOSPC:when=$n" "write:error=EIO:when=$((n + 1))" \
        "write:retval=100:when=$n" fsync:error=EIO:when=2 \
        renameat:error=EXDEV:when=1; do
        intact "fault $fault" 3 strace -qq -o /dev/null \
            -e "inject=$fault" "$generate" --out first
    done
    status 'interrupted writes are resumed' 0 strace -qq -o /dev/null \
        -e "inject=write:error=EINTR:when=$n..$((n + 6))+2" "$generate" --out resumed
    yes 'interrupted writes: whole' diff -r counted resumed
else skip 'faults: strace does not work here'; fi
mkdir -p blocked/prices.h && cp first/names.c blocked/
status 'a folder where a file should be' 3 "$generate" --out blocked
is 'a folder where a file should be: nothing else is written' \
    'blocked blocked/names blocked/names.c blocked/prices.h blocked/registry' \
    "$(find blocked | sort | tr '\n' ' ' | sed 's/ $//')"
status 'no room to make the folder' 3 "$generate" --out first/about.c/x
if [ "$(id -u)" -eq 0 ] && mkdir full &&
    mount -t tmpfs -o size=64k none full 2>/dev/null; then
    status 'a full disk' 3 "$generate" --out full
    is 'a full disk: nothing stays' '' "$(find full -type f)"
    mount -o remount,ro full
    status 'a read-only file system' 3 "$generate" --out full
    umount full
else skip 'full and read-only disks: may not mount'; fi
if [ "$(id -u)" -eq 0 ] && have su && chmod 755 "$scratch" "$work"; then
    # The tree may be where nobody else may enter.
    cp "$generate" "$work/mreg-generate" && chmod 755 "$work/mreg-generate"
    status 'a folder one may not write to' 3 su -s /bin/sh nobody -c \
        "cd '$work' && ./mreg-generate --out first"
    same 'a folder one may not write to: intact' second first
fi

# ---- killed, and two at once -----------------------------------------------

# Old or new, never half: after each kill, files are those of one or the
# other run.
"$generate" --out edited >/dev/null 2>&1
torn=0 round=0 mixed=0
while [ $round -lt 40 ]; do
    round=$((round + 1))
    rm -rf target && cp -R second target
    "$generate" --out target >/dev/null 2>&1 &
    sleep "0.$(printf '%03d' $((round * 9)))"
    kill -9 $! 2>/dev/null
    wait $! 2>/dev/null
    diff -rq second target >/dev/null || diff -rq edited target >/dev/null ||
        [ -f target/.unfinished ] ||
        [ "$(find target -name '.*.tmp')" ] || mixed=$((mixed + 1))
    for file in target/*.*; do
        name=${file#target/}
        cmp -s "$file" "second/$name" || cmp -s "$file" "edited/$name" ||
            torn=$((torn + 1))
    done
done
is 'no file is torn by kill -9' 0 "$torn"
is 'no set is mixed unsaid by kill -9' 0 "$mixed"
if have strace && strace -qq -o /dev/null true 2>/dev/null; then
    rm -rf target && cp -R second target
    strace -qq -o /dev/null -e inject=renameat:signal=KILL:when=2 \
        "$generate" --out target >/dev/null 2>&1
    no 'killed at the second renaming: not the old set' \
        diff -r second target
    no 'nor the new one' diff -r edited target
    status 'killed so: --check finds it' 1 "$generate" --out target --check
    yes 'and names the marker' \
        grep -qx 'target/.unfinished does not belong' "$scratch/out"
    status 'killed so: make does not build it' 2 make -s -C "$root" \
        BUILD="$scratch/none" GENERATED="$work/target" \
        "$scratch/none/libmreg.a"
    yes 'and says why' grep -q "unfinished: run 'make regen' again" \
        "$scratch/out"
    yes 'killed so: regen mends it' quiet "$generate" --out target
    same 'killed so: mended' edited target
    : >target/.unfinished
    yes 'a marker alone' quiet "$generate" --out target
    same 'a marker alone goes' edited target
fi
: >target/.prices.h.123.tmp
: >target/names/.00.gperf.123.tmp
: >target/registry/.openai.tsv.123.tmp
yes 'regen after a kill' quiet "$generate" --out target
same 'regen after a kill: whole' edited target
is 'regen after a kill: temporary files are swept' '' \
    "$(find target -name '.*.tmp')"
rm -rf target && cp -R second target
for run in 1 2 3 4; do
    "$generate" --out target >"$scratch/run$run" 2>&1 &
done
wait
same 'four at once: whole' edited target
is 'four at once: one wrote' 1 \
    "$(cat "$scratch"/run? | grep -c ' [1-9][0-9]* of .* files changed')"

# ---- a price edit ----------------------------------------------------------

# changed FOLDER FOLDER: lines that differ, besides digest and registry/, and
# besides access.c: a price at a tier's ceiling takes its model out of the tier.
changed()
{
    diff -r -x about.c -x registry -x access.c "$1" "$2" | grep -c '^[<>]'
}

# edit WHAT FILE LINE: appends a digit to the price on the line. If another
# model has the same list of prices, what the list holds is written out where
# that model has it: as for gpt-5.4-pro, whose list is also gpt-5.5-pro's, with
# four sheets, the list, and both versions, each as it was and as it is.
edit()
{
    cp "$2" "$scratch/price"
    sed "$3s/\(: *[0-9][0-9]*\)\$/\1.0/; $3s/\(: *[0-9.]*\)\$/\16/" \
        "$scratch/price" >"$2"
    rm -rf target && cp -R second target
    if quiet "$generate" --out target; then
        lines=$(changed second target)
        yes "$1: some line changes" test "$lines" -ge 1
        yes "$1: $lines lines change, at most 10" test "$lines" -le 10
        yes "$1: names.c stays" cmp -s second/names.c target/names.c
        yes "$1: the row is printed, old and new" \
            grep -q '^~ rate .* -> ' "$scratch/out"
    fi
    cp "$scratch/price" "$2"
}

cp "$scratch/price" $price
yes 'the data are as they were' quiet "$generate" --out second
nth=0
for file in pricing/*.yaml; do
    # Of each provider a price, at one place or another of its file.
    nth=$((nth + 7))
    line=$(grep -nE '^ +[a-z_0-9]*per_[a-z_0-9]+: *[0-9.]+$' "$file" |
        cut -d: -f1 | awk -v nth=$nth '{ line[NR] = $1 }
            END { if (NR) print line[1 + nth % NR] }')
    [ -z "$line" ] || edit "$file:$line" "$file" "$line"
done
# One price that models of several geographies share.
file=pricing/bedrock.yaml
line=$(awk '/^  anthropic.claude-sonnet-4-5/ { in_model = 1 }
    in_model && /output_per_1m_tokens/ { print NR; exit }' $file)
yes 'bedrock: there is such a price' test -n "$line"
[ -z "$line" ] || edit "$file:$line" "$file" "$line"

done_
