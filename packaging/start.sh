# The way from a clone to a price: a compiler if there is none, the library
# and an example's price, then the vocabularies and the command.
# Use: make start
#
# SPDX-License-Identifier: MIT
here=$(dirname "$0")
MAKE=${MAKE:-make} BUILD=${BUILD:-build} CC=${CC:-cc}
jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)
mkdir -p "$BUILD" || exit 1

# step SAY LOG COMMAND...
step()
{
    echo "$1"
    log=$BUILD/$2.log
    shift 2
    sh "$here/patiently.sh" "$log" "$@" || exit 1
}

compiles()
{
    printf '#include <stdio.h>\nint main(void) { return 0; }\n' |
        $CC -xc - -o "$BUILD/probe" 2>/dev/null &&
        command -v ar >/dev/null && "$BUILD/probe"
}

if compiles; then
    echo 'nothing to install: there is a C compiler'
else
    sh "$here/need.sh" "$BUILD/apt.log" gcc libc6-dev || exit 1
    compiles || { echo "$CC compiles nothing here; say CC=..."; exit 1; }
fi
step 'building the library from generated/' library \
    $MAKE -j"$jobs" "$BUILD/examples/price_a_call"
"$BUILD/examples/price_a_call" || exit 1
step 'building the vocabularies and the command' command $MAKE -j"$jobs" all
set -- cost claude-sonnet-4.5 --in 1200 --cached 800 --out 300
echo "\$ $BUILD/mreg $*"
"$BUILD/mreg" "$@"
