# The README and docs/ keep their word: every C block compiles and runs, every
# console block prints what stands under its commands, every make goal and
# every file they name exists, and the first lines get to the point.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

pages="README.md CONTRIBUTING.md SECURITY.md tokenizers/README.md docs/*.md"

# blocks LANGUAGE: writes block N of all pages to $scratch/LANGUAGE.N
blocks()
{
    # shellcheck disable=SC2086 -- a list of files
    awk -v lang="$1" -v out="$scratch/$1" '
        $0 == "```" lang { n++; inside = 1; next }
        /^```/ { inside = 0 }
        inside { print > (out "." n) }' $pages
    ls "$scratch/$1".* 2>/dev/null
}

# Runs the lines that begin with "$ " and puts together what a block with
# their true output looks like.
replay()
{
    while IFS= read -r line; do
        case $line in
        '$ '*) printf '%s\n' "$line"
            (cd "$scratch/acme" && PATH="$build:$PATH" \
                sh -c "${line#\$ }" 2>&1 </dev/null) ;;
        esac
    done <"$1"
}

# Commands run where the two files of docs/prices.md are.
mkdir -p "$scratch/acme/definitions/acme" "$scratch/acme/pricing"
for file in definitions/acme/rocket-1.yaml pricing/acme.yaml; do
    awk -v first="# $file" '$0 == first { inside = 1 }
        /^```/ { inside = 0 } inside' docs/prices.md >"$scratch/acme/$file"
done
# Each sample of these pages says in which file it is; JSON has no comments.
awk -v out="$scratch/acme/" '/^```/ { file = "" }
    was ~ /^```(yaml|json|csv|python)$/ && /^# (own|from)-/ { file = out $2
        system("mkdir -p \"$(dirname " file ")\"")
        if (was == "```json") { was = $0; next } }
    { was = $0 }
    file { print > file }' docs/overlays.md docs/migrating.md docs/configuration.md

for block in $(blocks console); do
    replay "$block" >"$scratch/now"
    yes "console block $(sed -n 1p "$block")" \
        diff -u "$block" "$scratch/now"
done

libs=-pthread
[ ! -e "$BUILD/has/SODIUM.yes" ] || libs="$libs -lsodium"
[ ! -e "$BUILD/has/YAML.yes" ] || libs="$libs -lyaml"
[ ! -e "$BUILD/has/CURL.yes" ] || libs="$libs -ldl"
for block in $(blocks c); do
    cp "$block" "$block.c"
    yes "C block $(basename "$block") compiles" ${CC:-cc} -std=c11 -Wall \
        -Wextra -Werror -Iruntime -Itokenizers -Ihost "$block.c" \
        "$BUILD/libmreg_o200k_base.a" "$BUILD/libmreg_tokens.a" \
        "$BUILD/libmreg_live.a" "$BUILD/libmreg_host.a" \
        "$BUILD/libmreg.a" ${LDFLAGS:-} $libs -o "$block.run"
    # Elsewhere, so that no tables of a former build are loaded.
    said=$(cd "$scratch" && "$block.run" 2>&1)
    is "C block $(basename "$block") prints what its last line says" \
        "$(sed -n 's|^/\* prints: \(.*\) \*/$|\1|p' "$block")" "$said"
done

# shellcheck disable=SC2086 -- a list of files
for goal in $({ grep -ohE '`make [a-z][a-z-]*' $pages
    grep -ohE '^make [a-z][a-z-]*' $(blocks sh); } | awk '{print $2}' |
    sort -u); do
    yes "make $goal exists" grep -qE "^([a-z-]+ )*$goal( [a-z-]+)*:" \
        Makefile packaging/*.mk
done
# Paths in quotes, unless a part is to be filled in or made by a build.
# shellcheck disable=SC2086 -- a list of files
for path in $(grep -ohE '`[a-z_]+/[A-Za-z0-9_./-]*[A-Za-z0-9_/]`' $pages |
    tr -d '`' | grep -vE '^(build|include|share|provider|acme|openai|lab)/' | sort -u)
do
    yes "$path is there" test -e "$path" -o -e "tokenizers/$path"
done

# ---- the samples of the schemas load --------------------------------------

# sample FILE N OUT: block N of YAML.
sample()
{
    mkdir -p "$(dirname "$3")"
    awk -v want="$2" '/^```yaml$/ { n++; inside = 1; next }
        /^```/ { inside = 0 } inside && n == want' "$1" >"$3"
}

tree=$scratch/tree
sample definitions/README.md 1 "$tree/definitions/acme/rocket-1.yaml"
sample definitions/README.md 2 "$tree/definitions/bedrock/offers.yaml"
sample definitions/README.md 3 "$tree/definitions/acme/aliases.yaml"
sample definitions/README.md 4 "$tree/definitions/tokenizers.yaml"
sample definitions/README.md 5 "$tree/definitions/families.yaml"
sample definitions/README.md 6 "$tree/definitions/naming.yaml"
sample definitions/README.md 7 "$tree/definitions/access.yaml"
sample definitions/README.md 8 "$tree/definitions/providers.yaml"
sample definitions/README.md 9 "$tree/definitions/profiles.yaml"
sample pricing/README.md 1 "$tree/pricing/acme.yaml"
sed 's/acme/bedrock/; s/rocket-1:/us.acme.rocket-1-v1:0:/' \
    "$tree/pricing/acme.yaml" >"$tree/pricing/bedrock.yaml"
sed -n '/^  rocket-1:/,$p' "$tree/pricing/acme.yaml" |
    sed 's/^  rocket-1:/  acme.rocket-2:/' >>"$tree/pricing/bedrock.yaml"
for other in rocket-mini rocket-audio; do
    echo 'unpriced: a sample' >"$tree/definitions/acme/$other.yaml"
done
status 'the samples of the schemas load' 0 "$BUILD/mreg-generate" \
    --definitions "$tree/definitions" --pricing "$tree/pricing" \
    --out "$tree/out"
is 'without a word' '' "$(grep -E 'error|warning:' "$scratch/err")"

first() { grep -n "$1" README.md | head -n 1 | cut -d: -f1; }
yes 'a working command by line 12' [ "$(first '^make start\|make start')" \
    -le 12 ]
yes 'API code by line 25' [ "$(first '```c$')" -le 25 ]

# Every key of the YAML files has a word in the README of its folder, or
# in docs/overlays.md. The
# tables of keys say which there are: {"key", read_...} and FIELD("key", read_
keys=$(sed -n 's/.*[{(]"\([a-z_0-9]*\)", *read_.*/\1/p' \
    generator/load/*.c generator/catalogue/*.c | sort -u)
yes 'the tables of keys are found' [ "$(echo "$keys" | wc -l)" -gt 60 ]
for key in $keys; do
    yes "the key $key is documented" grep -qE \
        "(^|[^a-z_0-9])$key(\`|:)" definitions/README.md pricing/README.md \
        docs/overlays.md
done

done_
