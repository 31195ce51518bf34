# What is installed can be used: by pkg-config, by CMake, from the command
# line; and the default goal needs no more than cc, make and ar.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
unset MAKEFLAGS MFLAGS MAKELEVEL

root=$scratch/root
status 'make install' 0 make -s BUILD="$BUILD" install DESTDIR="$root" \
    PREFIX=/usr
is 'what is installed' "bin/mreg include/mreg.h \
include/mreg_estimate.h include/mreg_lists.h include/mreg_tokens.h \
lib/cmake/mreg/mregConfig.cmake lib/cmake/mreg/mregConfigVersion.cmake \
lib/libmreg.a lib/libmreg_cl100k_base.a lib/libmreg_o200k_base.a \
lib/libmreg_p50k_base.a lib/libmreg_r50k_base.a lib/libmreg_tokens.a \
lib/pkgconfig/mreg-cl100k_base.pc lib/pkgconfig/mreg-o200k_base.pc \
lib/pkgconfig/mreg-p50k_base.pc lib/pkgconfig/mreg-r50k_base.pc \
lib/pkgconfig/mreg-tokens.pc lib/pkgconfig/mreg.pc" \
    "$(cd "$root/usr" && find . -type f | sed 's|^\./||' | sort | xargs)"
version=$("$root/usr/bin/mreg" --version)

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
expected="$(sed -n 's/^#define MREG_VERSION "\(.*\)"/\1/p' runtime/mreg.h) 1"
is 'mreg --version' "mreg ${expected% 1}" "$(echo "$version" | head -n 1)"

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
else skip 'pkg-config: not installed'; fi

if have cmake; then
    mkdir "$scratch/cmake"
    cp "$scratch/use.c" "$scratch/count.c" "$scratch/cmake"
    cat >"$scratch/cmake/CMakeLists.txt" <<'EOF'
cmake_minimum_required(VERSION 3.16)
project(use C)
find_package(mreg 0.1 REQUIRED)
add_executable(use use.c)
target_link_libraries(use mreg::mreg)
add_executable(count count.c)
target_link_libraries(count mreg::o200k_base mreg::cl100k_base)
EOF
    status 'cmake configures' 0 cmake -S "$scratch/cmake" \
        -B "$scratch/cmake/b" -DCMAKE_PREFIX_PATH="$root/usr"
    status 'cmake builds' 0 cmake --build "$scratch/cmake/b"
    is 'runs' "$expected" "$("$scratch/cmake/b/use")"
    is 'counts' 'o200k_base 1' "$("$scratch/cmake/b/count")"
    sed -i 's/mreg 0.1/mreg 0.9/' "$scratch/cmake/CMakeLists.txt"
    status 'another version is refused' 1 cmake -S "$scratch/cmake" \
        -B "$scratch/cmake/c" -DCMAKE_PREFIX_PATH="$root/usr"
else skip 'cmake: not installed'; fi

# ---- cc, make and ar alone -------------------------------------------------

mkdir "$scratch/bin"
for tool in cc gcc as ld ar make sh sed mkdir rm find touch; do
    ln -s "$(command -v $tool)" "$scratch/bin/$tool"
done
mkdir "$scratch/clone"
git ls-files runtime generated cli examples generator tokenizers Makefile |
    cpio -pdm --quiet "$scratch/clone" 2>/dev/null ||
    tar cf - runtime generated cli examples generator tokenizers Makefile |
    tar xf - -C "$scratch/clone"
(cd "$scratch/clone" &&
    env -i PATH="$scratch/bin" make -s CFLAGS=-O1) >"$scratch/out" 2>&1
is 'make with cc, make and ar alone' '' "$(cat "$scratch/out")"
yes 'and it prices a call' "$scratch/clone/build/mreg" cost openai/gpt-4o \
    --in 1000 --out 10

status 'make clean' 0 make -s -C "$scratch/clone" BUILD=build clean
is 'what clean leaves' '' "$(cd "$scratch/clone" &&
    find . -name '*.o' -o -name '*.a' -o -name build)"

done_
