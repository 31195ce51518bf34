# What make start and make deps-* say and do, on a system of stand-ins: which
# packages are asked for by release, what who may not install is told, and
# that nothing is silent for long. make check-fresh does it in earnest.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

# Of files that make finds wrong it complains before the first word of ours.
make -s BUILD="$scratch/nothing" help >"$scratch/out" 2>&1
no 'make has nothing to complain of' grep warning: "$scratch/out"

# ---- a system with apt, of which nothing is installed but what is listed ----

fake=$scratch/fake
mkdir "$fake"
for tool in sh sed tr head grep fold cat cut dirname mkdir sleep date tail \
    env; do
    ln -s "$(command -v $tool)" "$fake/$tool"
done
# program NAME: a stand-in, its body on stdin.
program() { { echo '#!/bin/sh'; cat; } >"$fake/$1"; chmod 755 "$fake/$1"; }
program dpkg-query <<'END'
for last; do :; done
case $last in make|git) printf installed ;; *) exit 1 ;; esac
END
program apt-cache <<'END'
case "$1 $2" in
    'depends gcc') echo '  Depends: gcc-14' ;;
    'policy gcc-14-multilib'|'policy libclang-rt-dev'|'policy gcc')
        echo '  Candidate: 1.0' ;;
    'policy old-name') echo '  Candidate: (none)' ;;
esac
END
program apt-get <<END
echo "\$@" >>'$scratch/asked'
case "\$*" in *--assume-no*) echo 'Need to get 5,000 kB of archives.' ;; esac
END
program id <<'END'
echo "${WHO:-0}"
END
# need USER PACKAGE...: as that user; what was said is in $scratch/out.
need()
{
    who=$1
    shift
    : >"$scratch/asked"
    env -i PATH="$fake" WHO="$who" sh packaging/need.sh "$scratch/log" "$@" \
        >"$scratch/out" 2>&1
}

need 0 make git
is 'all is there: status' 0 "$?"
is 'all is there: it says so' 'nothing to install: make git are here' \
    "$(cat "$scratch/out")"
is 'all is there: apt-get is left alone' '' "$(cat "$scratch/asked")"

need 0 make gcc-N-multilib 'libclang-rt-dev|libclang-rt-14-dev' old-name
is 'some is missing: status' 0 "$?"
is 'the first line says what is' \
    'to install: gcc-N-multilib libclang-rt-dev|libclang-rt-14-dev old-name' \
    "$(sed -n 1p "$scratch/out")"
yes 'what the release lacks is left out' grep -q \
    '^  old-name: not in this release, left out$' "$scratch/out"
yes 'the size is said' grep -q '^  Need to get 5,000 kB' "$scratch/out"
is 'apt-get is asked for what the release has' \
    'install -qy --no-install-recommends gcc-14-multilib libclang-rt-dev' \
    "$(tail -n 1 "$scratch/asked")"

need 1000 make gcc libc6-dev
is 'no sudo: status' 1 "$?"
yes 'no sudo: the command for somebody else' grep -q \
    '^  apt-get update && apt-get install .* gcc libc6-dev$' "$scratch/out"
is 'no sudo: nothing is tried' '' "$(cat "$scratch/asked")"

rm "$fake/apt-get"
need 0 gcc libc6-dev
is 'no apt: status' 1 "$?"
yes 'no apt: what to install' grep -q 'no apt-get here; .* gcc libc6-dev' \
    "$scratch/out"

# ---- nothing is silent for long ----------------------------------------------

status 'a command of seven seconds' 0 sh packaging/patiently.sh \
    "$scratch/log" sh -c 'echo first; sleep 4; printf "50%%\r90%%"; sleep 3'
yes 'it says how far it is' grep -Eq '^ *[0-9]+ s  first$' "$scratch/out"
yes 'twice' grep -Eq '^ *[0-9]+ s  90%$' "$scratch/out"
status 'a command that fails' 7 sh packaging/patiently.sh "$scratch/log" \
    sh -c 'echo why; exit 7'
yes 'its last words are shown' grep -q '^why$' "$scratch/out"

# ---- make --------------------------------------------------------------------

status 'make of a file' 0 make BUILD="$scratch/say" \
    "$scratch/say/obj/runtime/sum.o"
is 'it is named, with no option of make in the way' \
    "  CC $scratch/say/obj/runtime/sum.o" "$(cat "$scratch/out")"
status 'make -s of a file' 0 make -s BUILD="$scratch/hush" \
    "$scratch/hush/obj/runtime/sum.o"
is 'make -s says nothing' '' "$(cat "$scratch/out")"
env -i PATH="$fake:$PATH" make -n CC=no-such-compiler clean \
    >"$scratch/out" 2>&1
is 'without a compiler make itself says nothing' 'rm -rf build' \
    "$(cat "$scratch/out")"
make -n -B V=1 BUILD="$scratch/none" CPPFLAGS=-DMARKED tested 2>/dev/null |
    sed -e ':a' -e '/\\$/N; s/\\\n//; ta' |
    grep -E ' -c .* -o ' | grep -v "$scratch/none/host/" >"$scratch/compiles"
yes 'there is much to compile' [ "$(grep -c . "$scratch/compiles")" -gt 200 ]
is 'each with CPPFLAGS' '' \
    "$(grep -v -e ' -DMARKED ' "$scratch/compiles" | head -n 3)"
status 'make start' 0 make start BUILD="$BUILD"
is 'it begins by saying that there is a compiler' \
    'nothing to install: there is a C compiler' "$(sed -n 1p "$scratch/out")"
yes 'the library prices a call first' grep -qE '^[0-9.]+ USD$' "$scratch/out"
yes 'then the command' grep -q '^  total  ' "$scratch/out"

done_
