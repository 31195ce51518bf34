# What `make check` cannot do without is installed; of what it can do
# without, it says what is missing and which tests that leaves out.
# Use: sh packaging/needed.sh PACKAGE...: those it cannot do without
#
# SPDX-License-Identifier: MIT
CC=${CC:-cc} BUILD=${BUILD:-build}
here=$(dirname "$0")
have() { command -v "$1" >/dev/null 2>&1; }

# runs_all: are all headers and programs there?
runs_all()
{
    for header in yaml.h setjmp.h; do
        echo "#include <$header>"
    done | $CC -E -xc - >/dev/null 2>&1 &&
        printf '%s\n' '#include <stdarg.h>' '#include <stddef.h>' \
            '#include <stdint.h>' '#include <setjmp.h>' \
            '#include <cmocka.h>' | $CC -E -xc - >/dev/null 2>&1 &&
        have gperf && have jq && have python3 && have git
}

left_out()
{
    [ -n "$said" ] || echo 'left out here; make deps-test brings it:'
    said=yes
    printf '  %-20s %s\n' "$1" "$2"
}

if ! runs_all; then
    sh "$here/need.sh" "$BUILD/apt.log" "$@" || exit 1
    runs_all || { echo "make check needs, and does not find: $*"; exit 1; }
fi
said=
while read -r program what; do
    have "$program" || left_out "$program" "$what"
done <<'END'
clang the answers of a second compiler, fuzz targets
g++ the headers as C++
strace failing and interrupted writes
faketime the same bytes, and the price of today, on another day
pkg-config use of what make install installs
cmake the same by CMake
qemu-s390x the answers of a big-endian machine
qemu-system-arm the answers of a Cortex-M4
arm-none-eabi-gcc the sizes of firmware
minisign signatures that another program makes
tmux screens of 80 and of 200 columns
spin the protocol of budgets, in every order of its steps
END
echo 'int main(void) { return 0; }' |
    $CC -m32 -xc - -o /dev/null 2>/dev/null ||
    left_out 'gcc -m32' 'the answers of 32-bit x86'
python3 -c 'import yaml' 2>/dev/null ||
    left_out python3-yaml 'an independent reader of costs, the catalogues'
echo '#include <sodium.h>' | $CC -E -xc - >/dev/null 2>&1 ||
    left_out libsodium-dev 'signatures of registry files'
echo '#include <curl/curl.h>' | $CC -E -xc - >/dev/null 2>&1 ||
    left_out libcurl4-openssl-dev 'asking servers'
locale -a 2>/dev/null | grep -qi '^fr_FR.utf-*8$' ||
    left_out locales-all 'the same bytes in another locale'
exit 0
