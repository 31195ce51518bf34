# Exactness: every document of a corpus counted, encoded, decoded, streamed on
# every path, against npm's tiktoken; a checked-in sample of it on this and on
# other machines; and time that grows with the text alone.
#
# The corpus and what the reference says of it stay in $CORPUS, so that only
# the first run makes them. The reference needs minutes, so the digests of what
# it said of the corpus as it was last are in tests/tokens/known.tsv; where ours
# have the same, it is not asked again. REFERENCE=1 asks it and writes them anew.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

encodings='o200k_base o200k_harmony cl100k_base p50k_base r50k_base'
work=${CORPUS:-$BUILD/corpus}
sample=tests/data/tokens
here=tests/tokens
# More instructions than that for a byte are less than 15 MB/s.
most_instructions=500
export PYTHONDONTWRITEBYTECODE=1
mkdir -p "$work" || exit 1

# build PROGRAM LIBRARIES COMPILER FLAGS...: from tests/tokens/PROGRAM.c
build()
{
    program=$1 libraries=$2
    shift 2
    paths=
    if nm "$libraries/libmreg_tokens.a" | grep -q '_avx512$'; then
        paths=-DMTOK_CHOOSE_PATH
    fi
    # shellcheck disable=SC2086 -- nothing, or one word
    "$@" -std=c11 -Wall -Wextra -O2 $paths -Iruntime -Itokenizers \
        "$here/$program.c" "$here/documents.c" "$here/nasty.c" \
        "$here/paths.c" "$libraries"/libmreg_*_base.a \
        "$libraries/libmreg_tokens.a" -o "$libraries/tokens_$program"
}

# check_all WHAT FOLDER COMMAND...: two encodings at a time.
check_all()
{
    what=$1 folder=$2
    shift 2
    for encoding in $encodings; do echo "$encoding"; done |
        xargs -P 2 -I '{}' sh -c 'out=$1 what=$2 && shift 2 && "$@" \
            >"$out/$what.{}" 2>&1 && echo right >>"$out/$what.{}"' \
            sh "$scratch" "$what" "$@" "$folder" '{}'
    for encoding in $encodings; do
        sed '/^right$/d' "$scratch/$what.$encoding"
        is "$what: $encoding is as the reference has it" right \
            "$(tail -n 1 "$scratch/$what.$encoding")"
    done
}

# ---- the sample ------------------------------------------------------------

yes 'the check builds' build check "$BUILD" "${CC:-cc}" ${LDFLAGS:-}
check_all sample $sample "$BUILD/tokens_check"

# other NAME COMPILER RUNNER...: the sample on another machine.
other()
{
    name=$1 compiler=$2
    shift 2
    libs=
    for lib in tokens o200k_base cl100k_base p50k_base r50k_base; do
        libs="$libs $BUILD/$name/libmreg_$lib.a"
    done
    # shellcheck disable=SC2086 -- a list of goals
    env -u MAKEFLAGS -u LDFLAGS make -s -j2 BUILD="$BUILD/$name" PATHS=here \
        CC="$compiler" HOSTCC="${CC:-cc}" CFLAGS=-O2 \
        $libs >"$scratch/$name.log" 2>&1 ||
        cat "$scratch/$name.log"
    # shellcheck disable=SC2086 -- a compiler and its flags
    yes "$name: the check builds" build check "$BUILD/$name" $compiler -static
    check_all "$name" $sample "$@" "$BUILD/$name/tokens_check"
}

if echo 'int main(void){return 0;}' |
    ${CC:-cc} -m32 -static -xc - -o "$scratch/probe" 2>/dev/null; then
    other x86-32 "${CC:-cc} -m32" env
else skip 'the sample on 32-bit x86: no libraries'; fi
if have s390x-linux-gnu-gcc && have qemu-s390x; then
    other s390x s390x-linux-gnu-gcc qemu-s390x
else skip 'the sample on s390x: no compiler or emulator'; fi

# ---- the corpus ------------------------------------------------------------

# The reference's packages, in the versions that package.json names.
fetch_reference()
{
    have npm && have node || return 1
    cmp -s "$here/package.json" "$work/npm/package.json" &&
        [ -d "$work/npm/node_modules/tiktoken" ] && return
    mkdir -p "$work/npm" && cp "$here/package.json" "$work/npm/" &&
        (cd "$work/npm" && npm install --no-package-lock --ignore-scripts \
            --no-audit --no-fund --loglevel=error) >"$scratch/npm" 2>&1
}

corpus_key()
{
    cat "$work/corpus.bin" "$work/corpus.idx" "$here/reference.cjs" \
        "$here/package.json" | sha256sum | cut -d ' ' -f 1
}

# The digests of all answers, as known.tsv has them.
digests()
{
    for encoding in $encodings; do
        printf '%s\t%s\t%s\n' "$key" "$encoding" \
            "$(sha256sum <"$work/$encoding.ref" | cut -d ' ' -f 1)"
    done
}

# Ours take the place of the reference's if these are known and the same.
say_the_same()
{
    grep -q "^$key" "$here/known.tsv" || return 1
    version=$(sed -n 's/.*"tiktoken": "\(.*\)".*/\1/p' "$here/package.json")
    for encoding in $encodings; do
        "$BUILD/tokens_say" "$work" "$encoding" "$version" \
            >"$work/$encoding.ref" || return 1
    done
    digests | cmp -s - "$here/known.tsv" || return 1
    echo "the answers have the digests of what the reference said"
}

# In two processes, unless it was asked before.
ask_reference()
{
    [ "$key" = "$(cat "$work/asked" 2>/dev/null)" ] && return
    rm -f "$work/asked"
    [ -n "${REFERENCE:-}" ] || ! say_the_same || return 0
    fetch_reference || { touch "$scratch/unasked"; return; }
    echo 'asking the reference, some minutes'
    echo "o200k_base o200k_harmony
cl100k_base p50k_base r50k_base" | xargs -P 2 -L 1 \
        node "$here/reference.cjs" "$work/npm/node_modules" "$work" &&
        echo "$key" >"$work/asked" || return 1
    [ -z "${REFERENCE:-}" ] || digests >"$here/known.tsv"
}

if ! have python3; then
    skip 'the corpus: python3 is missing'
else
    yes 'the corpus is assembled' \
        sh -c 'python3 "$1/corpus.py" "$2" >"$3" && cat "$3"' \
        sh "$here" "$work" "$scratch/parts"
    for package in $(sed -n 's/^missing: //p' "$scratch/parts"); do
        skip "texts of the Debian package $package: it could not be had"
    done
    size=$(wc -c <"$work/corpus.bin")
    echo "corpus: $size bytes, $(wc -l <"$work/corpus.idx") documents"
    yes 'the corpus has at least 30 MB' [ "$size" -ge 30000000 ]
    key=$(corpus_key)
    yes 'our answers can be written' build say "$BUILD" "${CC:-cc}" \
        ${LDFLAGS:-}
    yes 'the reference answers' ask_reference
    if [ -e "$scratch/unasked" ]; then
        skip 'the corpus: npm, node or its registry is missing'
    else
        check_all corpus "$work" "$BUILD/tokens_check"
    fi
fi

# ---- time ------------------------------------------------------------------

yes 'the timing builds' build linear "$BUILD" "${CC:-cc}" ${LDFLAGS:-}
# Two families at a time, because what is compared is time of the processor.
printf '%s\n' o200k_base cl100k_base r50k_base | xargs -P 2 -I '{}' sh -c \
    '"$1" time "$2" >"$3/linear.$2" && echo right >>"$3/linear.$2"' \
    sh "$BUILD/tokens_linear" '{}' "$scratch"
for encoding in o200k_base cl100k_base r50k_base; do
    grep -B 1 SLOW "$scratch/linear.$encoding"
    is "$encoding: 1 MB takes at most four times as long as 16 x 64 KB" \
        right "$(tail -n 1 "$scratch/linear.$encoding")"
done

# dearest: the most instructions for a byte, with what they are for.
dearest()
{
    for dump in "$scratch"/callgrind.out.*.*; do
        awk '/^desc: Trigger: / {sub(/.*Request: /, ""); name = $0}
            /^summary: / {n = $2}
            END {printf "%d %s\n", n / 32768, name}' "$dump"
    done | grep / | sort -rn
}

if have valgrind && [ -f /usr/include/valgrind/callgrind.h ] &&
    [ -z "${LDFLAGS:-}" ]; then
    build linear "$BUILD" "${CC:-cc}" -DCALLGRIND
    valgrind --tool=callgrind \
        --callgrind-out-file="$scratch/callgrind.out.%p" \
        "$BUILD/tokens_linear" instructions >/dev/null 2>"$scratch/valgrind"
    dearest >"$scratch/dearest"
    echo 'instructions for a byte, the dearest:'
    sed -n 1,8p "$scratch/dearest"
    yes "no text of 32 KB costs over $most_instructions instructions a byte" \
        [ "$(sed -n '1s/ .*//p' "$scratch/dearest")" -le $most_instructions ]
else
    skip 'instructions for a byte: no valgrind, or a sanitized build'
fi

done_
