# The figures we claim: look-up against what people would use instead, the
# whole path, instructions, bytes, and how long generating takes. Ratios come
# from one run; nothing here passes or fails. Figures that do not depend on the
# hour, instructions and bytes, go to bench/figures.tsv, so that a change to
# them is seen where changes are read.
#
# SPDX-License-Identifier: MIT
set -eu
LC_ALL=C
export LC_ALL
BUILD=${BUILD:-build}
CC=${CC:-cc}
work=$BUILD/bench
mkdir -p "$work"
hosted='-std=c11 -D_POSIX_C_SOURCE=200809L -O2 -I. -Iruntime -Ibench'

have() { command -v "$1" >/dev/null 2>&1; }
title() { printf '\n== %s\n' "$1"; }

# figure NAME VALUE UNIT: prints it, and keeps it for bench/figures.tsv.
figures=$work/figures.tsv
: >"$figures"
figure()
{
    printf '%-44s %7d %s\n' "$1" "$2" "$3"
    printf '%s\t%d\t%s\n' "$1" "$2" "$3" >>"$figures"
}

# What was measured takes the place of what was known before.
keep_figures()
{
    [ -f bench/figures.tsv ] || : >bench/figures.tsv
    awk -F'\t' '!seen[$1]++' "$figures" bench/figures.tsv | sort \
        >"$work/figures.new"
    mv "$work/figures.new" bench/figures.tsv
}

grep -h '^name' generated/registry/*.tsv | cut -f2 | LC_ALL=C sort -u \
    >"$work/shipped.txt"

# shellcheck disable=SC2086 -- flags are meant to split
$CC $hosted -c bench/registry.c -o "$work/registry.o"
# shellcheck disable=SC2086
$CC $hosted -c tests/unit/worlds/build_names.c -o "$work/build_names.o"
names="$work/registry.o $work/build_names.o
    $BUILD/libgenerator.a $BUILD/libbase.a $BUILD/libmreg.a -lyaml"

# plain FILE OUT: gperf on the names themselves, as one usually would.
plain()
{
    {
        printf '%%{\n#include <string.h>\n%%}\n%%struct-type\n'
        printf 'struct row { const char *name; int at; };\n%%%%\n'
        awk '{printf "\"%s\", %d\n", $0, NR - 1}' "$1"
    } | gperf -L ANSI-C -C -l -j 1 -N plain_row >"$work/plain.gperf.c"
    {
        cat "$work/plain.gperf.c"
        printf '#include <stddef.h>\nint plain_gperf_find(const char *, '
        printf 'size_t);\nint plain_gperf_find(const char *s, size_t n)\n'
        printf '{ const struct row *r = plain_row(s, n); '
        printf 'return r ? r->at : -1; }\n'
    } >"$work/plain.c"
    $CC -std=gnu11 -O2 -w -c "$work/plain.c" -o "$2"
}

lookups()
{
    title 'Look-up'
    flags="$(pkg-config --cflags glib-2.0)"
    libs="$(pkg-config --libs glib-2.0 absl_flat_hash_map)"
    for set in "$work/shipped.txt" bench/names/3000.txt \
        bench/names/10000.txt; do
        label=$(basename "$set" .txt)
        define='' extra=''
        # Plain gperf needs minutes and megabytes for 10,000 names.
        if [ "$label" != 10000 ] || [ -n "${PLAIN_10000:-}" ]; then
            plain "$set" "$work/plain.o"
            define=-DPLAIN_GPERF extra=$work/plain.o
        fi
        # shellcheck disable=SC2086
        g++ -std=c++17 -O2 -Iruntime -Ibench $flags $define \
            bench/lookup.cc $extra $names $libs -o "$work/lookup"
        "$work/lookup" "$label" "$set"
    done
}

# instructions WORK: callgrind's count a call.
instructions()
{
    for n in 0 20000; do
        valgrind --tool=callgrind --callgrind-out-file=/dev/null \
            "$work/calls" "$1" $n 2>&1 | sed -n 's/.*Collected : //p'
    done | xargs | awk '{printf "%.0f", ($2 - $1) / 20000}'
}

# firmware LEVEL: instructions a call on a Cortex-M4, optimised so.
firmware()
{
    arm-none-eabi-gcc -std=c11 -mcpu=cortex-m4 -mthumb "$1" -ffreestanding \
        -nostdlib -ffunction-sections -Wl,--gc-sections -Iruntime \
        -T tests/targets/cortex-m.ld bench/m4.c tests/targets/bare.c \
        runtime/*.c generated/*.c -lgcc -o "$work/m4.elf"
    both=$(timeout 60 qemu-system-arm -M mps2-an386 -icount shift=0 \
        -nographic -monitor none -serial none \
        -semihosting-config enable=on,target=native \
        -kernel "$work/m4.elf" 2>&1)
    packed=0x${both% *} lean=0x${both#* }
    figure "find, Cortex-M4 $1" $((packed >> 46)) instructions
    figure "find provider/name, Cortex-M4 $1" \
        $((packed >> 25 & 0x1FFFF)) instructions
    figure "find provider/name, lean, Cortex-M4 $1" \
        $((lean >> 25 & 0x1FFFF)) instructions
    figure "resolve + check + cost, Cortex-M4 $1" \
        $(((packed & 0x1FFFFF) >> 4)) instructions
}

calls()
{
    title 'Calls on the shipped registry'
    # shellcheck disable=SC2086
    $CC $hosted bench/calls.c "$BUILD/libmreg.a" -o "$work/calls"
    "$work/calls"
    if have valgrind; then
        idle=$(instructions idle)
        for each in find owned missed resolve check info cost used at batch \
            thinking call; do
            figure "$each" $(($(instructions $each) - idle)) instructions
        done
    fi
    if have arm-none-eabi-gcc && have qemu-system-arm; then
        firmware -O2
        firmware -Os
    fi
}

# Bytes a second beside memcpy's; the plain way is what a machine without SSE2
# runs.
columns()
{
    title 'Columns of calls'
    # shellcheck disable=SC2086
    $CC $hosted -ffreestanding -U__SSE2__ -Dmreg_quotes=plain_quotes \
        -Dmreg_cost_rows=plain_cost_rows -c runtime/columns.c \
        -o "$work/columns_plain.o"
    # shellcheck disable=SC2086
    $CC $hosted bench/columns.c "$work/columns_plain.o" "$BUILD/libmreg.a" \
        -o "$work/columns"
    "$work/columns" "${MILLIONS:-64}"
}

# A registry file, loaded in place of the tables.
files()
{
    title 'A registry file'
    "$BUILD/mreg-generate" --definitions definitions --pricing pricing \
        --registry "$work/registry.mreg" >/dev/null 2>&1
    # shellcheck disable=SC2086
    $CC $hosted bench/file.c "$BUILD/libmreg_host.a" "$BUILD/libbase.a" \
        "$BUILD/libmreg.a" -o "$work/file"
    "$work/file" "$work/registry.mreg"
}

# The registry in force, held and replaced.
# Calls by batch, single commits of 8 threads, bytes of a call on disk.
ledger()
{
    title 'The ledger'
    [ -e "$BUILD/has/SQLITE.yes" ] || { echo 'no SQLite'; return 0; }
    # shellcheck disable=SC2086
    $CC $hosted -Ihost -Imeasure bench/ledger.c "$BUILD/libmreg_ledger.a" \
        "$BUILD/libmreg_measure.a" "$BUILD/libmreg_usage.a" \
        "$BUILD/libbase.a" "$BUILD/libmreg.a" -pthread -o "$work/ledger"
    mkdir -p "$work/ledgers"
    "$work/ledger" "$work/ledgers" "${LEDGER_CALLS:-1000000}" \
        "${LEDGER_SINGLES:-80000}"
    rm -rf "$work/ledgers"
}

holds()
{
    title 'The registry in force'
    # shellcheck disable=SC2086
    $CC $hosted bench/holds.c "$BUILD/libmreg_host.a" "$BUILD/libmreg.a" \
        -pthread -o "$work/holds"
    "$work/holds"
}

# A limit that threads share.
budget()
{
    title 'A budget'
    # shellcheck disable=SC2086
    $CC $hosted bench/budget.c "$BUILD/libmreg.a" -pthread -o "$work/budget"
    "$work/budget"
}

batch()
{
    title 'A file of calls'
    FIGURES=$figures sh bench/batch.sh "$work"
}

# usage_instructions: callgrind's count of one answer of 20 KB, of which the
# processor that callgrind knows has registers of 32 bytes.
usage_instructions()
{
    for n in 0 1000; do
        valgrind --tool=callgrind --callgrind-out-file=/dev/null \
            "$work/usage" 20000 $n 2>&1 | sed -n 's/.*Collected : //p'
    done | xargs | awk '{printf "%.0f", ($2 - $1) / 1000}'
}

# What providers said, beside parsers of JSON.
usage()
{
    title 'Answers with their usage at the end'
    if ! pkg-config --exists simdjson libcjson; then
        echo 'left out: there is no simdjson or no cJSON to compare with'
        return
    fi
    # shellcheck disable=SC2046
    g++ -std=c++17 -O3 -Iruntime -Iusage $(pkg-config --cflags simdjson \
        libcjson) bench/usage.cc "$BUILD/libmreg_usage.a" \
        "$BUILD/libbase.a" "$BUILD/libmreg.a" $(pkg-config --libs simdjson \
        libcjson) -o "$work/usage"
    "$work/usage"
    if have valgrind; then
        figure 'usage of an answer of 20 KB' "$(usage_instructions)" \
            instructions
    fi
}

intake()
{
    title 'Session logs into a ledger'
    BUILD=$BUILD CC="$CC" sh bench/intake.sh "$work"
}

start()
{
    title 'The command'
    BUILD=$BUILD CC="$CC" sh bench/start.sh
}

# The 10th percentile beside that of an earlier revision.
previous()
{
    title 'The whole path, now and before'
    CC="$CC" BUILD=$BUILD sh bench/previous.sh "$work"
}

sizes()
{
    title 'Bytes'
    FIGURES=$figures bench/sizes.sh "$work"
}

reports()
{
    title 'Reports of ten million calls'
    sh bench/reports.sh
}

generating()
{
    title 'Generating'
    # shellcheck disable=SC2086
    $CC $hosted bench/names_stage.c $names -o "$work/names_stage"
    for n in 3000 10000 100000; do
        printf 'names stage, '
        "$work/names_stage" bench/names/10000.txt $n
    done
    for n in 500 3000 10000; do
        sh bench/tree.sh $n "$work/tree$n"
        printf 'regen of %6d models: ' $n
        /usr/bin/env time -f '%e s, %U + %S s of processors, %M KB' "$BUILD/mreg-generate" \
            --definitions "$work/tree$n/definitions" \
            --pricing "$work/tree$n/pricing" --out "$work/tree$n/out" \
            2>&1 >/dev/null | tail -n 1
    done
    printf 'regen of the shipped data: '
    /usr/bin/env time -f '%e s, %U + %S s of processors, %M KB' "$BUILD/mreg-generate" \
        --definitions definitions --pricing pricing --out "$work/out" \
        2>&1 >/dev/null | tail -n 1
}

for part in ${PARTS:-lookups calls columns files holds budget ledger reports usage intake \
    start previous batch sizes generating}; do
    $part
done
keep_figures
