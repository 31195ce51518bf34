# What is installed can be used: by pkg-config, by CMake, from the command
# line; and the default goal needs no more than cc, make and ar.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

root=$scratch/root
layout=$(sed -n 's/^#define MREG_LAYOUT \([0-9]*\).*/\1/p' runtime/mreg_lists.h)
so=libmreg.so.$layout
files()
{
    (cd "$1" && find . ! -type d ! -path './share/mreg/*' |
        sed 's|^\./||' | sort | xargs)
}

status 'make install' 0 make -s BUILD="$BUILD" install DESTDIR="$root" \
    PREFIX=/usr
vocabularies=$(sed -n 's/^vocabulary\t\([^\t]*\)\t.*/\1/p' \
    tokenizers/vocabularies/encodings.tsv)
yes 'there are vocabularies' test -n "$vocabularies"
subcommands=$("$BUILD/mreg" help |
    sed -n 's/^  mreg \([a-z-]*\)  .*/\1/p' | grep -vxE 'help|version')
yes 'there are subcommands' test -n "$subcommands"
# shellcheck disable=SC2086 -- a line for each
is 'what is installed' "$({ printf '%s\n' bin/mreg include/mreg.h \
include/mreg_budget.h include/mreg_estimate.h include/mreg_host.h include/mreg_ledger.h include/mreg_lists.h include/mreg_measure.h \
include/mreg_tokens.h include/mreg_usage.h \
lib/cmake/mreg/mregConfig.cmake lib/cmake/mreg/mregConfigVersion.cmake \
lib/libmreg.a lib/libmreg.so lib/$so lib/libmreg_host.a \
lib/libmreg_ledger.a lib/libmreg_live.a lib/libmreg_usage.a lib/pkgconfig/mreg-usage.pc \
lib/libmreg_tokens.a lib/pkgconfig/mreg-host.pc \
lib/pkgconfig/mreg-ledger.pc \
lib/pkgconfig/mreg-live.pc \
lib/pkgconfig/mreg-tokens.pc lib/pkgconfig/mreg.pc \
share/doc/mreg/LICENSE share/doc/mreg/LICENSE.tiktoken \
share/doc/mreg/LICENSE.unicode share/doc/mreg/NEWS.md \
share/doc/mreg/README.md share/man/man1/mreg.1 \
share/bash-completion/completions/mreg share/zsh/site-functions/_mreg \
share/fish/vendor_completions.d/mreg.fish
    printf 'share/man/man1/mreg-%s.1\n' $subcommands
    printf 'lib/libmreg_%s.a\n' $vocabularies
    printf 'lib/pkgconfig/mreg-%s.pc\n' $vocabularies; } |
    sort | xargs)" "$(files "$root/usr")"
version=$("$root/usr/bin/mreg" --version)

# The data, from which the command makes registries; where the tree was moved
# they are found from the command, else where they were to be.
for folder in definitions pricing; do
    yes "$folder/ is installed" diff -r -x '*.md' "$folder" \
        "$root/usr/share/mreg/$folder"
done
yes 'packs/ is installed' diff -r packs "$root/usr/share/mreg/packs"
status 'a registry of what is installed' 0 sh -c \
    "cd '$scratch' && '$root/usr/bin/mreg' build -o moved.mreg"
status 'it is whole' 0 "$root/usr/bin/mreg" verify "$scratch/moved.mreg"
status 'a registry with a pack' 0 sh -c "cd '$scratch' && '$root/usr/bin/mreg' \
    build -o habits.mreg --overlay '$root/usr/share/mreg/packs/habits'"
status 'it knows the names of the pack' 0 "$root/usr/bin/mreg" show \
    claude-4.6-sonnet-high --registry "$scratch/habits.mreg"
yes 'and says what this one does' sh -c "cat generated/registry/*.tsv >'$scratch/rows'
    '$root/usr/bin/mreg' dump '$scratch/moved.mreg' | cmp - '$scratch/rows'"

cat >"$scratch/use.c" <<'EOF'
#include <mreg.h>
#include <stdio.h>
int main(void)
{
    mreg_about_view about;
    mreg_about(&mreg_builtin, &about);
    printf("%s %d\n", MREG_VERSION, about.models > 100);
    return 0;
}
EOF
cat >"$scratch/count.c" <<'EOF'
#include <mreg_tokens.h>
#include <stdio.h>
int main(void)
{
    const mreg_encoding *encodings[] = {&mreg_cl100k_base, &mreg_o200k_base};
    const mreg_tokenizers have = {encodings, 2, NULL, 0, NULL};
    mreg_token_count n;
    mreg_tokens_for(&mreg_builtin, "gpt-4o", 6, &have, "Hello", 5, &n);
    printf("%s %d\n", n.encoding.at, (int)n.tokens);
    return 0;
}
EOF
cat >"$scratch/hold.c" <<'EOF'
#include <mreg_host.h>
#include <stdio.h>
int main(void)
{
    const mreg_host_places places = {"", NULL, &mreg_builtin, 0};
    const mreg_host_options options = {.key = "no key"};
    mreg_host_slot *slot = mreg_host_slot_new();
    mreg_host_loaded *newest, *none;
    mreg_host_hold hold;
    mreg_host_newest(&places, NULL, &newest, NULL);
    mreg_host_publish(slot, newest->registry, mreg_host_unload, newest);
    hold = mreg_host_acquire(slot);
    printf("%d %d\n", mreg_count(hold.registry) > 100,
           mreg_host_load("/dev/null", &options, &none, NULL));
    mreg_host_release(slot, &hold);
    return (int)mreg_host_slot_free(slot);
}
EOF
cat >"$scratch/live.c" <<'EOF'
#include <mreg_host.h>
#include <stdio.h>
int main(void)
{
    const mreg_host_setup setup = {.built_in = &mreg_builtin, .named = ""};
    mreg_host *live;
    mreg_host_hold hold;
    if (mreg_host_open(&setup, &live, NULL) != MREG_OK)
        return 1;
    hold = mreg_host_now(live);
    printf("%d\n", mreg_count(hold.registry) > 100);
    mreg_host_done(live, &hold);
    return (int)mreg_host_close(live);
}
EOF
cat >"$scratch/said.c" <<'EOF'
#include <mreg_usage.h>
#include <stdio.h>
int main(void)
{
    static const char body[] = "{\"model\":\"gpt-4o\",\"usage\":"
        "{\"prompt_tokens\":9,\"completion_tokens\":5}}";
    static mreg_reading reading;
    mreg_answer answer;
    const mreg_status s = mreg_usage_read(
        &reading, &mreg_builtin, (mreg_text){NULL, 0},
        (mreg_text){body, sizeof body - 1}, NULL, 0, &answer);
    printf("%d %d %d\n", (int)s, (int)answer.usage.n[MREG_INPUT],
           (int)answer.complete);
    return 0;
}
EOF
expected="$(sed -n 's/^#define MREG_VERSION "\(.*\)"/\1/p' runtime/mreg.h) 1"
is 'mreg --version' "mreg ${expected% 1}" "$(echo "$version" | head -n 1)"

# ---- the shared library ----------------------------------------------------

is 'its soname' "$so" "$(objdump -p "$root/usr/lib/$so" |
    awk '$1 == "SONAME" {print $2}')"
exported()
{
    nm -D --defined-only "$1" | awk '{print $3}' | grep -v '^_' | sort -u
}
# What the headers declare and the library defines, and the two registries.
nm -g --defined-only "$root/usr/lib/libmreg.a" | awk 'NF == 3 {print $3}' |
    sort -u >"$scratch/defined"
{
    grep -ohE '\bmreg_[a-z0-9_]+\(' "$root"/usr/include/*.h | tr -d '('
    grep -E '^mreg_builtin_' "$scratch/defined"
} | sort -u | comm -12 - "$scratch/defined" >"$scratch/public"
exported "$root/usr/lib/$so" >"$scratch/exported"
yes 'it exports what the headers declare, nothing else' \
    diff "$scratch/public" "$scratch/exported"
yes 'of which there are many' [ "$(grep -c . "$scratch/exported")" -gt 40 ]
is 'both registries among them' 2 \
    "$(grep -c '^mreg_builtin_' "$scratch/exported")"
# shellcheck disable=SC2086 -- flags are meant to split
${CC:-cc} ${LDFLAGS:-} "$scratch/use.c" -I"$root/usr/include" \
    -L"$root/usr/lib" -lmreg -o "$scratch/dynamic" ||
    fail 'links with the shared library'
is 'a program that needs it runs' "$expected" \
    "$(LD_LIBRARY_PATH=$root/usr/lib "$scratch/dynamic")"
is 'and it does need it' "$so" "$(objdump -p "$scratch/dynamic" |
    awk '$1 == "NEEDED" && $2 ~ /mreg/ {print $2}')"

if have python3 && [ -z "${LDFLAGS:-}" ]; then
    is 'another language calls it' 'True' "$(python3 -c "
import ctypes
m = ctypes.CDLL('$root/usr/lib/$so')
m.mreg_registry.restype = ctypes.c_void_p
print(m.mreg_count(ctypes.c_void_p(m.mreg_registry())) > 100)" 2>&1)"
else skip 'another language: no python3, or LDFLAGS that it has not'; fi

# ---- pkg-config, CMake -----------------------------------------------------

LD_LIBRARY_PATH=$root/usr/lib
export LD_LIBRARY_PATH
if have pkg-config; then
    PKG_CONFIG_PATH=$root/usr/lib/pkgconfig
    PKG_CONFIG_SYSROOT_DIR=$root
    export PKG_CONFIG_PATH PKG_CONFIG_SYSROOT_DIR
    yes 'pkg-config --validate' pkg-config --validate mreg
    # shellcheck disable=SC2046 -- flags are meant to split
    ${CC:-cc} ${LDFLAGS:-} "$scratch/use.c" -I"$root/usr/include" \
        $(pkg-config --cflags --libs mreg) -L"$root/usr/lib" -lmreg \
        -o "$scratch/use" || fail 'builds by pkg-config'
    is 'runs' "$expected" "$("$scratch/use")"
    yes 'pkg-config --validate' pkg-config --validate mreg-o200k_base
    # shellcheck disable=SC2046 -- flags are meant to split
    ${CC:-cc} ${LDFLAGS:-} "$scratch/count.c" -I"$root/usr/include" \
        -L"$root/usr/lib" \
        $(pkg-config --cflags --libs mreg-o200k_base mreg-cl100k_base) \
        -o "$scratch/count" || fail 'counts by pkg-config'
    is 'counts' 'o200k_base 1' "$("$scratch/count")"
    yes 'pkg-config --validate' pkg-config --validate mreg-host
    # shellcheck disable=SC2046 -- flags are meant to split
    ${CC:-cc} ${LDFLAGS:-} "$scratch/hold.c" -I"$root/usr/include" \
        -L"$root/usr/lib" $(pkg-config --cflags --libs mreg-host) \
        -o "$scratch/hold" || fail 'holds by pkg-config'
    is 'holds' '1 32' "$("$scratch/hold")"
    yes 'pkg-config --validate' pkg-config --validate mreg-usage
    # shellcheck disable=SC2046 -- flags are meant to split
    ${CC:-cc} ${LDFLAGS:-} "$scratch/said.c" -I"$root/usr/include" \
        -L"$root/usr/lib" $(pkg-config --cflags --libs mreg-usage) \
        -o "$scratch/said" || fail 'reads answers by pkg-config'
    is 'reads answers' '0 9 1' "$("$scratch/said")"
    yes 'pkg-config --validate' pkg-config --validate mreg-live
    # shellcheck disable=SC2046 -- flags are meant to split
    ${CC:-cc} ${LDFLAGS:-} "$scratch/live.c" -I"$root/usr/include" \
        -L"$root/usr/lib" $(pkg-config --cflags --libs mreg-live) \
        -o "$scratch/live" || fail 'lives by pkg-config'
    is 'lives' 1 "$("$scratch/live")"
else skip 'pkg-config: not installed'; fi

if have cmake; then
    mkdir "$scratch/cmake"
    cp "$scratch/use.c" "$scratch/count.c" "$scratch/hold.c" \
        "$scratch/live.c" "$scratch/said.c" "$scratch/cmake"
    cat >"$scratch/cmake/CMakeLists.txt" <<'EOF'
cmake_minimum_required(VERSION 3.16)
project(use C)
find_package(mreg 0.1 REQUIRED)
add_executable(use use.c)
target_link_libraries(use mreg::mreg)
add_executable(count count.c)
target_link_libraries(count mreg::o200k_base mreg::cl100k_base)
add_executable(hold hold.c)
target_link_libraries(hold mreg::host)
add_executable(live live.c)
target_link_libraries(live mreg::live)
add_executable(said said.c)
target_link_libraries(said mreg::usage)
EOF
    status 'cmake configures' 0 cmake -S "$scratch/cmake" \
        -B "$scratch/cmake/b" -DCMAKE_PREFIX_PATH="$root/usr"
    status 'cmake builds' 0 cmake --build "$scratch/cmake/b"
    is 'runs' "$expected" "$("$scratch/cmake/b/use")"
    is 'counts' 'o200k_base 1' "$("$scratch/cmake/b/count")"
    is 'holds' '1 32' "$("$scratch/cmake/b/hold")"
    is 'lives' 1 "$("$scratch/cmake/b/live")"
    is 'reads answers' '0 9 1' "$("$scratch/cmake/b/said")"
    sed -i 's/mreg 0.1/mreg 0.9/' "$scratch/cmake/CMakeLists.txt"
    status 'another version is refused' 1 cmake -S "$scratch/cmake" \
        -B "$scratch/cmake/c" -DCMAKE_PREFIX_PATH="$root/usr"
else skip 'cmake: not installed'; fi

unset LD_LIBRARY_PATH

# ---- the tables alone, loaded at run time ----------------------------------

cat >"$scratch/load.c" <<'EOF'
#include <dlfcn.h>
#include <stdio.h>
#include <mreg.h>
#define TEXT_OF(name) #name
#define NAME_OF(macro) TEXT_OF(macro)
int main(int n, char **argv)
{
    void *file = n > 1 ? dlopen(argv[1], RTLD_NOW | RTLD_LOCAL) : NULL;
    const mreg *r = file ? dlsym(file, NAME_OF(mreg_builtin)) : NULL;
    mreg_about_view there, here;
    mreg_about(r, &there);
    mreg_about(&mreg_builtin, &here);
    printf("%d %d\n", r != NULL && r != &mreg_builtin,
           there.models == here.models);
    return 0;
}
EOF
status 'make build/mreg-data.so' 0 make -s BUILD="$BUILD" \
    "$BUILD/mreg-data.so"
# shellcheck disable=SC2086 -- flags are meant to split
${CC:-cc} ${LDFLAGS:-} "$scratch/load.c" -I"$root/usr/include" \
    "$root/usr/lib/libmreg.a" -ldl -o "$scratch/load" ||
    fail 'a program that loads tables builds'
data=$build/mreg-data.so
is 'tables are loaded' '1 1' "$("$scratch/load" "$data")"
is 'they export the registries alone' \
    "$(grep '^mreg_builtin_' "$scratch/exported")" "$(exported "$data")"

# ---- other folders, stripped, gone again -----------------------------------

other=$scratch/other
where="PREFIX=/opt/mreg LIBDIR=/opt/mreg/lib/machine
    INCLUDEDIR=/opt/include/mreg BINDIR=/opt/sbin DOCDIR=/opt/doc
    MANDIR=/opt/manual"
# shellcheck disable=SC2086 -- words are meant to split
status 'make install-strip elsewhere' 0 make -s BUILD="$BUILD" \
    install-strip DESTDIR="$other" $where
for file in doc/LICENSE include/mreg/mreg.h mreg/lib/machine/libmreg.a \
    mreg/lib/machine/cmake/mreg/mregConfig.cmake manual/man1/mreg.1 \
    mreg/lib/machine/pkgconfig/mreg.pc sbin/mreg; do
    yes "$file is there" test -s "$other/opt/$file"
done
yes 'it knows where its data are that are not beside it' \
    grep -qaF /opt/mreg/share/mreg "$other/opt/sbin/mreg"
is 'stripped: the command has no symbols' '' \
    "$(nm "$other/opt/sbin/mreg" 2>/dev/null)"
# shellcheck disable=SC2086 -- flags are meant to split
yes 'stripped: the library links' ${CC:-cc} ${LDFLAGS:-} "$scratch/use.c" \
    -I"$other/opt/include/mreg" "$other/opt/mreg/lib/machine/libmreg.a" \
    -o "$scratch/stripped"
if have pkg-config; then
    is 'pkg-config finds both folders' \
        '-I/opt/include/mreg -L/opt/mreg/lib/machine -lmreg' "$(
        unset PKG_CONFIG_SYSROOT_DIR
        PKG_CONFIG_PATH=$other/opt/mreg/lib/machine/pkgconfig \
        pkg-config --cflags --libs mreg | sed 's/ *$//')"
fi
if have cmake; then
    mkdir "$scratch/elsewhere"
    cp "$scratch/use.c" "$scratch/count.c" "$scratch/hold.c" \
        "$scratch/live.c" "$scratch/said.c" "$scratch/elsewhere"
    sed 's/mreg 0.9/mreg 0.1/' "$scratch/cmake/CMakeLists.txt" \
        >"$scratch/elsewhere/CMakeLists.txt"
    status 'cmake finds both folders' 0 cmake -S "$scratch/elsewhere" \
        -B "$scratch/elsewhere/b" \
        -Dmreg_DIR="$other/opt/mreg/lib/machine/cmake/mreg"
    status 'and builds' 0 cmake --build "$scratch/elsewhere/b"
fi
is 'the manual page has the subcommands' '.SH MREG COST' \
    "$(grep '^\.SH MREG COST' "$root/usr/share/man/man1/mreg.1")"
is 'each subcommand has a page' 'mreg\-cost \- what a call costs, or a file of calls' \
    "$(sed -n '/^\.SH NAME/{n;p;}' "$root/usr/share/man/man1/mreg-cost.1")"
if have groff; then
    is 'and no mistake' '' "$(for page in "$root"/usr/share/man/man1/*.1; do
        groff -man -ww -Tutf8 -z "$page" 2>&1
    done)"
fi
yes 'the completion of bash is installed' grep -q 'mreg complete --words' \
    "$root/usr/share/bash-completion/completions/mreg"
# shellcheck disable=SC2086 -- words are meant to split
{
status 'make uninstall' 0 make -s BUILD="$BUILD" uninstall \
    DESTDIR="$root" PREFIX=/usr
status 'make uninstall elsewhere' 0 make -s BUILD="$BUILD" uninstall \
    DESTDIR="$other" $where
}
is 'nothing stays' '' "$(files "$root/usr")$(files "$other/opt")"
no 'nor the data' test -e "$root/usr/share/mreg"
no 'nor those elsewhere' test -e "$other/opt/mreg/share/mreg"

# ---- cc, make and ar alone -------------------------------------------------

# The last in PATH: one before it may be a wrapper, which looks for it there.
tool_of()
{
    for folder in $(echo "$PATH" | tr ':' ' '); do
        [ ! -x "$folder/$1" ] || tool=$folder/$1
    done
    echo "$tool"
}

mkdir "$scratch/bin"
for name in cc gcc as ld ar make sh sed mkdir rm find touch; do
    ln -s "$(tool_of $name)" "$scratch/bin/$name"
done
mkdir "$scratch/clone"
git ls-files | grep -vE '^(bench|definitions|estimate|fuzz|pricing|tests)/' |
    tar cf - -T - | tar xf - -C "$scratch/clone"
(cd "$scratch/clone" &&
    env -i PATH="$scratch/bin" make -s CFLAGS='-O1 -g') >"$scratch/out" 2>&1
is 'make with cc, make and ar alone' '' "$(cat "$scratch/out")"
yes 'and it prices a call' "$scratch/clone/build/mreg" cost openai/gpt-4o \
    --in 1000 --out 10

is 'nothing that is built names its folder' '' "$(cd "$scratch/clone/build" &&
    grep -lF "$scratch" mreg ./*.a obj/*/*.o obj/tokenizers/runtime/*.o)"

status 'make clean' 0 make -s -C "$scratch/clone" BUILD=build clean
is 'what clean leaves' '' "$(cd "$scratch/clone" &&
    find . -name '*.o' -o -name '*.a' -o -name build)"

done_
