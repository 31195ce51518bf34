# Hostile input never becomes code: names that are not ids are refused
# before gperf or C sees them, wherever they stand; free texts arrive byte
# for byte; and the tables define the symbols of a short list, all of them
# constant data.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

generate=$build/mreg-generate

# A gperf that tells that it was run.
mkdir -p "$scratch/bin" "$scratch/case"
printf '#!/bin/sh\n: >"%s/gperf-ran"\nexit 1\n' "$scratch" >"$scratch/bin/gperf"
chmod +x "$scratch/bin/gperf"
cd "$scratch/case" || exit 1

long=$(head -c 4096 /dev/zero | tr '\0' a)

# What stands between the double quotes of YAML and JSON, which share these
# escapes: a quote, a backslash, ...
hostile()
{
    cat <<'LIST'
a\"b
a\\
a%%b
%{
a*/b
a??/b
a\nb
a\n%%\nint x;
a\r
a\u0000b
a\u202Eb
a\u200Bb
a\u2028b
a,1}};
a,1}}; extern int system(const char*);
#a
a b
a\tb
a\u001bb
$(touch x)
`touch x`
a;b
a'b
a<b
-a
.a
é
LIST
    echo "$long"
}

others='acme: {}, host: {}, ' m=m
clean()
{
    rm -rf definitions pricing out overlay
    mkdir -p definitions/acme definitions/host pricing
    printf 'unpriced: none\n' >definitions/acme/m.yaml
    printf 'providers: {acme: {}, host: {}, openrouter: {}}\n' \
        >definitions/providers.yaml
}

# Each place writes the hostile name $1 where a name belongs; $others are the
# providers that must be named, $m a model of acme.
place_model_id() { printf 'model_id: "%s"\nunpriced: none\n' "$1" \
    >"definitions/acme/$m.yaml"; }
place_alias() { printf 'aliases: ["%s"]\nunpriced: none\n' "$1" \
    >"definitions/acme/$m.yaml"; }
place_offer() { printf 'offers: {"%s": {model: acme/m, unpriced: none}}\n' \
    "$1" >definitions/host/offers.yaml; }
place_provider() { printf 'providers: {%s"%s": {}}\n' "$others" "$1" \
    >definitions/providers.yaml; }
place_provider_alias() { printf \
    'providers: {%snew: {aliases: ["%s"]}}\n' "$others" "$1" \
    >definitions/providers.yaml; }
place_flavour() { printf \
    'flavours: {"%s": []}\nproviders: {%s}\n' "$1" "$others" \
    >definitions/providers.yaml; }
place_tier() { printf 'tiers: [{name: "%s", allow: [{all: true}]}]\n' "$1" \
    >definitions/access.yaml; }
place_profile() { printf '"%s": {providers: [acme]}\n' "$1" \
    >definitions/profiles.yaml; }
# A price that no model uses would be refused for that.
place_price() {
    printf 'pricing_ref: good\n' >"definitions/acme/$m.yaml"
    printf 'models: {"%s": {unpriced: none}}\n' "$1" >pricing/acme.yaml
}
place_snapshot() { printf '{"fetched":"2026-08-22T12:08:54Z","data":[{"id":"%s","created":1,"name":"n","pricing":{"prompt":"0","completion":"0"},"architecture":{"input_modalities":["text"],"output_modalities":["text"]}}]}\n' "$1" \
    >pricing/openrouter.json; }

overlay=
refused()
{
    # shellcheck disable=SC2086 -- words
    PATH=$scratch/bin:$PATH "$generate" --out out $overlay >out.txt 2>err.txt
    is "$1: refused" 1 $?
    yes "$1: for its name" grep -qE '\[M(0(04|05|52|53|54)|1..|30.)\]' err.txt
    no "$1: nothing is written" test -e out
    no "$1: gperf is not run" test -e "$scratch/gperf-ran"
    is "$1: the message has no control characters" 0 \
        "$(tr -d '\n' <err.txt | LC_ALL=C grep -c '[[:cntrl:]]')"
    rm -f "$scratch/gperf-ran"
}

clean
PATH=$scratch/bin:$PATH "$generate" --out out >out.txt 2>err.txt
yes 'good input does run gperf' test -e "$scratch/gperf-ran"
rm -f "$scratch/gperf-ran"

for place in model_id alias offer provider provider_alias flavour tier \
    profile price snapshot; do
    clean
    "place_$place" good
    status "$place good: let through" 0 "$generate" --out out
    hostile >names.txt
    while IFS= read -r name; do
        clean
        "place_$place" "$name"
        refused "$place $(printf %.30s "$name")"
    done <names.txt
done

# An overlay asks the same of a name. It must not name the base's providers and
# models again.
place_over()
{
    clean
    mkdir -p overlay/definitions/acme overlay/definitions/host overlay/pricing
    # shellcheck disable=SC2034 -- the places read them
    (cd overlay && others='' m=mine && "place_$place" "$1")
}

for place in model_id alias offer provider provider_alias flavour tier \
    profile price; do
    place_over good
    status "overlay: $place good: let through" 0 \
        "$generate" --out out --overlay overlay
    while IFS= read -r name; do
        place_over "$name"
        overlay='--overlay overlay'
        refused "overlay: $place $(printf %.30s "$name")"
    done <names.txt
    overlay=
done

# The name of an account is a text: what a terminal or a reader would take for
# something else is refused, and so are bytes that are not UTF-8.
bad_accounts()
{
    printf '%s\n' '' ' a' 'a ' 'a\nb' 'a\r' 'a\u0000b' 'a\u202Eb' 'a\u2028b' \
        'a\u001b[2Jb' 'a\u009bb' list "$(printf %.129s "$long")"
    printf 'a\377b\na\033b\n'
}

contract_for()
{
    printf 'contracts: [{account: "%s", markup: 2, source: s}]\n' "$1" \
        >overlay/contracts.yaml
    rm -rf out
    "$generate" --out out --overlay overlay >out.txt 2>err.txt
}

clean
rm -r definitions/host
mkdir overlay
echo 'capabilities: [text_input]' >definitions/acme/m.yaml
cat >pricing/acme.yaml <<'END'
models: {m: {pricing_versions: [{effective_date: 2026-01-01,
    input_per_1m_tokens: 1, source: s 2026, checked: 2026-06-01}]}}
END
yes 'accounts: a long one is let through' contract_for \
    "$(printf %.128s "$long")"
bad_accounts | while IFS= read -r name; do
    if contract_for "$name" || [ -e out ] ||
        tr -d '\n' <err.txt | LC_ALL=C grep -q '[[:cntrl:]]' ||
        ! grep -qE '^overlay/contracts.yaml:.*error: .*\[M(0|106|605)' err.txt
    then printf '%.30s\n' "$name"; fi
done >let_through
is 'accounts: hostile ones are refused where they are' '' "$(cat let_through)"

# File names are ids too.
for name in 'a,1}};' '#a' 'a"b' 'a b' '%%' "$(printf 'a\nb')"; do
    clean
    printf 'unpriced: none\n' >"definitions/acme/$name.yaml"
    refused "file $(printf %s "$name" | tr '\n' ' ')"
done

# ---- texts and tokens that are let through ----------------------------------

clean
text='Q: "x" \\ %% */ /* // ??/ ??= \101 \x41 %n %s {{ }} $(x) `x` é a,1}};'
cat >definitions/acme/m.yaml <<END
metadata: {name: 'name $text', version: '$text', knowledge_cutoff: '$text'}
documentation: {notes: 'notes $text', url: 'https://acme.example/??/b'}
optimization: {tips: ['first $text', '#include "/etc/passwd"']}
END
cat >pricing/acme.yaml <<END
models:
  m:
    pricing_versions:
      - effective_date: 2026-01-01
        input_per_1m_tokens: 1
        source: 'source $text'
        checked: 2026-06-01
        notes: '$text'
END
printf 'providers: {acme: {name: "%s"}}\n' 'A \"%% */ ??/ \\' \
    >definitions/providers.yaml
for piece in '??/' '*/' '%%' '[1m]'; do
    printf '%s"%s": [acme]' "${comma-suffixes: {}" "$piece"
    comma=', '
done >definitions/naming.yaml
echo '}' >>definitions/naming.yaml
rm -rf definitions/host
mkdir overlay
cat >overlay/contracts.yaml <<END
contracts: [{account: '$text', markup: 2, source: '$text'}]
END
yes 'texts: let through' "$generate" --out out --overlay overlay
cat >expected <<END
id: m
name: name $text
notes: notes $text
url: https://acme.example/??/b
tip: first $text
tip: #include "/etc/passwd"
source: source $text
account:$(printf ' ')
account: $text
END
gcc=${CC:-cc}
strict='-std=c11 -pedantic-errors -Wall -Wextra -Wconversion -Wtrigraphs
    -Wcomment -Wundef -Werror'
yes 'texts: the tables compile without a warning' \
    sh -c "for f in out/*.c; do
        $gcc $(echo $strict) -I'$root/runtime' -c \$f -o \$f.o || exit 1
    done"
yes 'texts: a program links' $gcc -std=c11 -I"$root/runtime" \
    "$root/tests/hostile/show.c" out/*.o "$root"/runtime/*.c -o show
./show >shown
yes 'texts: they arrive byte for byte' diff expected shown

# ---- what the tables define -------------------------------------------------

symbols='^mreg_(data_[a-z_]*|builtin(_lean)?_layout_[0-9_]*|registry(_lean)?)$'
for folder in out "$root/generated"; do
    [ -f "$folder/registry.c" ] || { fail "$folder: tables"; continue; }
    : >"$scratch/symbols"
    for file in "$folder"/*.c; do
        $gcc -std=c11 -fPIC -I"$root/runtime" -c "$file" \
            -o "$scratch/one.o" || fail "$file compiles"
        nm "$scratch/one.o" | sed "s|^|$(basename "$file") |" \
            >>"$scratch/symbols"
    done
    yes "$folder: tables have symbols" [ -s "$scratch/symbols" ]
    is "$folder: only symbols of the list" '' \
        "$(awk -v of="$symbols" '$NF !~ of && $NF != "_GLOBAL_OFFSET_TABLE_"' \
            "$scratch/symbols")"
    is "$folder: only constant data, and who gives its address" '' \
        "$(awk 'NF == 4 && $3 !~ /^[RrD]$/ &&
            $4 !~ /^mreg_registry(_lean)?$/' "$scratch/symbols")"
    is "$folder: D is the registry alone, relocated once" '' \
        "$(awk '$3 == "D" && $4 !~ /^mreg_builtin/' "$scratch/symbols")"
    is "$folder: no comment holds more than words of ours" '' \
        "$(grep -hoE '/\*.*' "$folder"/*.[ch] |
            grep -nE '\?\?|\\$|[^ -~]' | head -n 3)"
done

done_
