# What is installed can be used: by pkg-config, by CMake, from the command
# line; and the default goal needs no more than cc, make and ar.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
unset MAKEFLAGS MFLAGS MAKELEVEL

root=$scratch/root
status 'make install' 0 make -s BUILD="$BUILD" install DESTDIR="$root" \
    PREFIX=/usr
is 'what is installed' "usr/bin/mreg usr/include/mreg.h \
usr/include/mreg_lists.h usr/lib/cmake/mreg/mregConfig.cmake \
usr/lib/cmake/mreg/mregConfigVersion.cmake usr/lib/libmreg.a \
usr/lib/pkgconfig/mreg.pc" \
    "$(cd "$root" && find . -type f | sed 's|^\./||' | sort | xargs)"
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
else skip 'pkg-config: not installed'; fi

if have cmake; then
    mkdir "$scratch/cmake"
    cp "$scratch/use.c" "$scratch/cmake"
    cat >"$scratch/cmake/CMakeLists.txt" <<'EOF'
cmake_minimum_required(VERSION 3.16)
project(use C)
find_package(mreg 0.1 REQUIRED)
add_executable(use use.c)
target_link_libraries(use mreg::mreg)
EOF
    status 'cmake configures' 0 cmake -S "$scratch/cmake" \
        -B "$scratch/cmake/b" -DCMAKE_PREFIX_PATH="$root/usr"
    status 'cmake builds' 0 cmake --build "$scratch/cmake/b"
    is 'runs' "$expected" "$("$scratch/cmake/b/use")"
    sed -i 's/mreg 0.1/mreg 0.9/' "$scratch/cmake/CMakeLists.txt"
    status 'another version is refused' 1 cmake -S "$scratch/cmake" \
        -B "$scratch/cmake/c" -DCMAKE_PREFIX_PATH="$root/usr"
else skip 'cmake: not installed'; fi

# ---- cc, make and ar alone -------------------------------------------------

mkdir "$scratch/bin"
for tool in cc gcc as ld ar make sh sed mkdir rm find; do
    ln -s "$(command -v $tool)" "$scratch/bin/$tool"
done
mkdir "$scratch/clone"
git ls-files runtime generated cli examples generator Makefile |
    cpio -pdm --quiet "$scratch/clone" 2>/dev/null ||
    tar cf - runtime generated cli examples generator Makefile |
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
