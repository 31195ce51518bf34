# What regen promises: the same bytes on any path, locale and day; the
# folder as it was after any failure; whole files however it is killed. What
# a price edit changes is asked by edits.sh.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

# A sanitized build cannot look for leaks while it is traced, nor check who
# was loaded before it.
ASAN_OPTIONS=detect_leaks=0:verify_asan_link_order=0
export ASAN_OPTIONS
generate=$build/mreg-generate
work=$scratch/a small=$scratch/small
mkdir -p "$work" "$scratch/b/much/deeper" "$small/definitions" \
    "$small/pricing" "$scratch/c"
for folder in "$work" "$scratch/b/much/deeper"; do
    cp -R definitions pricing "$folder" || exit 1
done
# Two providers of it, of which a run takes a tenth of the time.
cp -R definitions/naming.yaml definitions/providers.yaml \
    definitions/tokenizers.yaml definitions/anthropic definitions/openai \
    "$small/definitions" || exit 1
cp pricing/anthropic.yaml pricing/openai.yaml "$small/pricing" || exit 1
cp -R "$small" "$scratch/c/elsewhere" || exit 1
cd "$work" || exit 1

# quiet COMMAND...: nothing on the terminal.
quiet() { "$@" >"$scratch/out" 2>"$scratch/err"; }
same() { yes "$1" diff -r "$2" "$3"; }

# ---- the same bytes --------------------------------------------------------

french= later=
if locale -a 2>/dev/null | grep -qi '^fr_FR.utf-*8$'; then
    french='env LC_ALL=fr_FR.UTF-8'
else skip 'locale: fr_FR.UTF-8 is not installed'; fi
if has_clock "$generate"; then later='faketime 2035-02-03T04:05:06'
else skip 'clock: no faketime, or sanitized'; fi

yes 'regen of the shipped data' quiet "$generate" --out first
is 'without a warning' '' "$(cat "$scratch/err")"
yes 'again' quiet "$generate" --out second
same 'twice: the same bytes' first second
cd "$scratch/b/much/deeper" || exit 1
# shellcheck disable=SC2086 -- words are meant to split
yes 'elsewhere, in French, in 2035' quiet $french $later "$generate" \
    --definitions "$PWD/definitions" --pricing "$PWD/pricing" --out "$PWD/out"
same 'elsewhere, in French, in 2035: the same bytes' "$work/first" out
no 'no path, date or version of a tool in the tables' \
    grep -rlE "$scratch|gperf (3|version)|Command-line|__DATE__" \
    "$work/first"

# Each by itself, of the small copy.
cd "$small" || exit 1
yes 'regen of the small copy' quiet "$generate" --out first
yes 'again, elsewhere' quiet "$generate" --out second
same 'the small copy twice: the same bytes' first second
cd "$scratch/c/elsewhere" || exit 1
yes 'in another folder' quiet "$generate" --out out
same 'another folder: the same bytes' "$small/first" out
if [ -n "$french" ]; then
    yes 'in French' quiet $french "$generate" --out french
    same 'another locale: the same bytes' "$small/first" french
fi
if [ -n "$later" ]; then
    yes 'in 2035' quiet $later "$generate" --out later
    same 'another day: the same bytes' "$small/first" later
fi
cd "$small" || exit 1
yes 'by absolute paths' quiet "$generate" --definitions "$small/definitions" \
    --pricing "$small/pricing" --out "$small/absolute"
same 'absolute paths: the same bytes' first absolute
cd "$work" || exit 1

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

# From here on the small copy.
cd "$small" || exit 1
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
    "'$build/mreg-snapshot' '$work/pricing/openrouter.json' >&-"
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
if [ "$(id -u)" -eq 0 ] && have su && chmod 755 "$scratch" "$small"; then
    # The tree may be where nobody else may enter.
    cp "$generate" "$small/mreg-generate" && chmod 755 "$small/mreg-generate"
    status 'a folder one may not write to' 3 su -s /bin/sh nobody -c \
        "cd '$small' && ./mreg-generate --out first"
    same 'a folder one may not write to: intact' second first
fi

# ---- killed, and two at once -----------------------------------------------

# Old or new, never half: after each kill, files are those of one or the
# other run.
began=$(date +%s%N)
"$generate" --out edited >/dev/null 2>&1
took=$((($(date +%s%N) - began) / 1000000))
torn=0 mixed=0
# whole: counts the target's files and sets that are neither. What was being
# written aside is not of the set.
whole()
{
    diff -rq -x '.*.tmp' second target >/dev/null ||
        diff -rq -x '.*.tmp' edited target >/dev/null ||
        [ -f target/.unfinished ] || mixed=$((mixed + 1))
    for file in target/*.*; do
        name=${file#target/}
        cmp -s "$file" "second/$name" || cmp -s "$file" "edited/$name" ||
            torn=$((torn + 1))
    done
}
# From a run's first moment to behind its last.
round=0
while [ $round -lt 40 ]; do
    round=$((round + 1))
    after=$((round * took / 32))
    rm -rf target && cp -R second target
    "$generate" --out target >/dev/null 2>&1 &
    sleep "$((after / 1000)).$(printf '%03d' $((after % 1000)))"
    kill -9 $! 2>/dev/null
    wait $! 2>/dev/null
    whole
done
is 'no file is torn by kill -9' 0 "$torn"
is 'no set is mixed unsaid by kill -9' 0 "$mixed"
if have strace && strace -qq -o /dev/null true 2>/dev/null; then
    torn=0 mixed=0
    for moment in fsync:1 fsync:2 fsync:5 renameat:1 renameat:2 renameat:3 \
        renameat:4 unlinkat:1; do
        rm -rf target && cp -R second target
        strace -qq -o /dev/null \
            -e "inject=${moment%:*}:signal=KILL:when=${moment#*:}" \
            "$generate" --out target >/dev/null 2>&1
        is "killed at $moment: it is" 137 $?
        whole
    done
    is 'no file is torn at these moments' 0 "$torn"
    is 'no set is mixed unsaid at these moments' 0 "$mixed"
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
        BUILD="$scratch/none" GENERATED="$small/target" \
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

done_
