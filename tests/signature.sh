# Signatures of registry files by minisign itself, the archive without
# libsodium, and the archive after libsodium came.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

cc=${CC:-cc}
file=$scratch/registry.mreg
by='the signature is missing or not by the given key'

# build ARCHIVE LIBRARIES PROGRAM: needs the two archives that are installed.
build()
{
    # shellcheck disable=SC2086 -- flags are meant to split
    yes "$3 links" $cc -std=c11 -Iruntime -Ihost \
        tests/signature/load.c "$1" "$BUILD/libmreg.a" ${LDFLAGS:-} $2 \
        -o "$scratch/$3"
}

is 'names in the archive that may meet a program' '' \
    "$(nm -g --defined-only "$BUILD/libmreg_host.a" |
        awk 'NF == 3 && $3 !~ /^_?mreg_/ && $3 !~ /^__(asan|odr)/ {print $3}')"

# The archive is linked with libmreg.so, too, which exports the public names.
for name in $(nm -g "$BUILD/libmreg_host.a" | awk '
    $1 == "U" && $2 ~ /^mreg_/ && $2 !~ /^mreg_host_/ {asked[$2]}
    NF == 3 {delete asked[$3]; here[$3]}
    END {for (name in asked) if (!(name in here)) print name}'); do
    yes "$name, which the archive asks for, is public" \
        grep -qE "\b$name\(" runtime/mreg.h runtime/mreg_lists.h
done

"$BUILD/mreg-generate" --definitions definitions --pricing pricing \
    --registry "$file" >/dev/null || fail 'a registry file is made'

# ---- with libsodium, signed by minisign -------------------------------------

sodium=
[ ! -e "$BUILD/has/SODIUM.yes" ] || sodium=-lsodium
build "$BUILD/libmreg_host.a" "$sodium" load

# told WHAT WORDS KEY
told()
{
    "$scratch/load" "$file" "$3" >"$scratch/said" 2>&1
    is "$1" "$2" "$(cat "$scratch/said")"
}

if [ -z "$sodium" ]; then
    skip 'signatures: this was built without libsodium'
elif ! have minisign; then
    skip 'signatures of minisign: it is not installed'
else
    for name in mine other; do
        minisign -G -W -f -p "$scratch/$name.pub" -s "$scratch/$name.key" \
            >/dev/null 2>&1 || fail "minisign makes the key $name"
    done
    mine=$(cat "$scratch/mine.pub") other=$(cat "$scratch/other.pub")
    line=$(sed -n 2p "$scratch/mine.pub")
    told 'not signed' \
        "$by: its .minisig file cannot be read: No such file or directory" \
        "$mine"
    for kind in '' -l; do
        # shellcheck disable=SC2086 -- no flag or one
        minisign -S -W $kind -s "$scratch/mine.key" -m "$file" \
            -t 'as of today' >/dev/null 2>&1 || fail 'minisign signs'
        cp "$file" "$scratch/kept.mreg"
        cp "$file.minisig" "$scratch/kept"
        told "signed $kind" 'ok: as of today' "$mine"
        told "signed $kind, by the line of the key" 'ok: as of today' "$line"
        told "signed $kind by another key" \
            "$by: it is signed by the key $(sed -n \
            '1s/.*key \([0-9A-F]*\)$/\1/p' "$scratch/mine.pub"), not by $(sed \
            -n '1s/.*key \([0-9A-F]*\)$/\1/p' "$scratch/other.pub")" "$other"
        printf 'X' | dd of="$file" bs=1 seek=5000 conv=notrunc 2>/dev/null
        told "the file altered $kind" \
            "$by: the signature is not of this file by this key" "$mine"
        cp "$scratch/kept.mreg" "$file"
        sed 's/today/sunday/' "$scratch/kept" >"$file.minisig"
        told "the comment altered $kind" \
            "$by: the trusted comment is not what was signed" "$mine"
        for size in 0 1 40 120 200 $(($(wc -c <"$scratch/kept") - 2)); do
            head -c "$size" "$scratch/kept" >"$file.minisig"
            "$scratch/load" "$file" "$mine" >"$scratch/said"
            yes "cut to $size bytes $kind" \
                grep -q 'the .minisig file is not one of' "$scratch/said"
        done
        cp "$scratch/kept" "$file.minisig"
    done
    told 'no key' \
        "$(printf '%s' 'an argument is missing or out of range: the key is' \
        ' not one of minisign: give the line of 56 letters or the text of' \
        ' the .pub file')" 'no key'
    rm "$file.minisig"
    mkdir "$file.minisig"
    told 'a folder for a signature' \
        "$by: its .minisig file cannot be read: not a regular file" "$mine"
    rmdir "$file.minisig"
fi
"$scratch/load" "$file" >"$scratch/said"
is 'no key asks for no signature' 'ok: ' "$(cat "$scratch/said")"

# ---- without libsodium, and when it comes ------------------------------------

# A header that stops the compiler is as good as none.
mkdir "$scratch/none"
echo '#error "no sodium.h here"' >"$scratch/none/sodium.h"
bare=$scratch/bare
archive() { make -s BUILD="$bare" CC="$cc" CFLAGS=-O0 LDFLAGS= "$@" \
    "$bare/libmreg_host.a"; }
status 'the archive without libsodium' 0 archive CPPFLAGS="-I$scratch/none"
no 'it does not ask for libsodium' sh -c \
    "nm -u '$bare/libmreg_host.a' 2>/dev/null | grep -q crypto_sign"
build "$bare/libmreg_host.a" '' stub
"$scratch/stub" "$file" >"$scratch/said"
is 'it loads what no key is asked of' 'ok: ' "$(cat "$scratch/said")"
if [ -f "$scratch/kept" ]; then
    cp "$scratch/kept" "$file.minisig"
    "$scratch/stub" "$file" "$mine" >"$scratch/said"
    is 'and says what it lacks' "$by: this program was built without \
libsodium and cannot check it: install libsodium-dev (libsodium-devel) and \
build mreg again" "$(cat "$scratch/said")"
fi
if [ -n "$sodium" ]; then
    status 'the archive when libsodium is there' 0 archive
    yes 'asks for it now' sh -c \
        "nm -u '$bare/libmreg_host.a' 2>/dev/null | grep -q crypto_sign"
else skip 'the archive when libsodium is there: it is not'; fi

done_
