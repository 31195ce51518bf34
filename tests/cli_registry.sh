# Registry files and the command: build, verify, dump, and every subcommand
# asked of a file; what is refused, and with which words; files that are
# replaced whole or not at all.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$build/mreg
unset MREG_REGISTRY


# member WHAT EXPECTED PATH: a member of the JSON that was printed.
member()
{
    is "$1" "$2" "$(python3 -c 'import json, sys
value = json.loads(sys.stdin.readline())
for key in sys.argv[1].split("."):
    value = value[int(key) if isinstance(value, list) else key]
print(value)' "$3" <"$scratch/out" 2>&1)"
}

# A base of two models, which is built in a moment.
small=$scratch/small
cp -r tests/fixtures/base "$small"
echo 'metadata: {name: Beta}' >"$small/definitions/acme/beta.yaml"
cat >>"$small/pricing/acme.yaml" <<'END'
  beta:
    pricing_versions:
      - effective_date: 2026-01-01
        source: https://acme.example
        checked: 2026-06-01
        input_per_1m_tokens: 1
        output_per_1m_tokens: 2
END
one=$scratch/one.mreg

# ---- build -------------------------------------------------------------------

status 'build' 0 "$mreg" build -o "$one" --base "$small"
says 'build says what it wrote' \
    "$one: 2 models, 4 names, 2 versions, 1 provider, 4 prices; of 2026-06-01"
status 'build again' 0 "$mreg" build -o "$one" --base "$small"
says 'build again: nothing changes' "$one is as it was: "
cp "$one" "$scratch/kept"
status 'build --check of what is there' 0 "$mreg" build -o "$one" \
    --base "$small" --check
status 'build --check of another' 1 "$mreg" build -o "$scratch/none.mreg" \
    --base "$small" --check
says 'build --check says so' 'none.mreg would change: '
no 'build --check writes nothing' test -e "$scratch/none.mreg"
status 'the other byte order' 0 "$mreg" build -o "$scratch/big.mreg" \
    --base "$small" --big-endian

cp -R "$small" "$scratch/edited"
sed -i 's/tokens: 15/tokens: 12/' "$scratch/edited/pricing/acme.yaml"
status 'a build over another file' 0 "$mreg" build -o "$one" \
    --base "$scratch/edited"
no 'a build over another file replaces it' cmp -s "$one" "$scratch/kept"
is 'no temporary file is left' '' "$(find "$scratch" -name '.*.tmp')"
cp "$scratch/kept" "$one"
cp -R "$small" "$scratch/wrong"
sed -i 's/tokens: 15/tokens: many/' "$scratch/wrong/pricing/acme.yaml"
status 'an error in the input' 1 "$mreg" build -o "$one" \
    --base "$scratch/wrong"
complains 'an error in the input: its place' 'wrong/pricing/acme.yaml:9:31: error: '
complains 'an error in the input: nothing is written' "1 error, 0 warnings; $one not"
yes 'an error in the input leaves the file' cmp "$one" "$scratch/kept"

mkdir "$scratch/nine" && cp -R tests/bad/M570/nine-tiers/definitions \
    "$scratch/nine/" && mkdir "$scratch/nine/pricing"
status 'more than the tables hold' 1 "$mreg" build -o "$one" \
    --base "$scratch/nine"
complains 'more than the tables hold: what' '9 access tiers do not fit'
yes 'more than the tables hold: the file stays' cmp "$one" "$scratch/kept"

status 'build: no -o' 2 "$mreg" build
status 'build: an operand' 2 "$mreg" build -o "$one" more
status 'build: no such base' 2 "$mreg" build -o "$one" --base "$scratch"
complains 'build: no such base: what is expected' \
    "definitions/ and pricing/ are not both in '$scratch'"
status 'build: no such profile' 1 "$mreg" build -o "$one" --base "$small" \
    --profile none
status 'build: no such folder' 3 "$mreg" build -o "$scratch/no/x.mreg" \
    --base "$small"
complains 'build: no such folder: which' "$scratch/no"
mkfifo "$scratch/pipe"
for target in pipe small; do
    status "build onto $target" 3 "$mreg" build -o "$scratch/$target" \
        --base "$small"
done
yes 'build onto a pipe leaves it' test -p "$scratch/pipe"
ln -s one.mreg "$scratch/link.mreg"
status 'build onto a link' 3 "$mreg" build -o "$scratch/link.mreg" \
    --base "$scratch/edited"
yes 'build onto a link leaves both' cmp "$scratch/link.mreg" "$scratch/kept"
if [ -c /dev/full ]; then
    status 'build onto a device' 3 "$mreg" build -o /dev/full --base "$small"
    yes 'build onto a device leaves it' test -c /dev/full
fi
(
    ulimit -f 4
    "$mreg" build -o "$one" --base "$scratch/edited" >"$scratch/out" \
        2>"$scratch/err"
)
is 'a disk that is full: exit status' 3 $?
yes 'a disk that is full: the file is as it was' cmp "$one" "$scratch/kept"
is 'a disk that is full: nothing is left' '' \
    "$(find "$scratch" -name '.*.tmp')"

rm -f "$scratch/closed.mreg"
"$mreg" build -o "$scratch/closed.mreg" --base "$small" <&- >&- 2>&-
is 'build with all streams closed: nothing can be said' 3 $?
yes 'build with all streams closed: the file is whole' \
    cmp "$scratch/closed.mreg" "$scratch/kept"

# The data are found in the current folder, and beside the program.
(cd "$small" && "$mreg" build -o here.mreg >/dev/null 2>&1)
yes 'the base is the current folder' cmp "$small/here.mreg" "$scratch/kept"
mkdir -p "$scratch/tree/bin" "$scratch/tree/share/mreg"
cp "$mreg" "$scratch/tree/bin/mreg"
cp -R "$small/definitions" "$small/pricing" "$scratch/tree/share/mreg/"
(cd "$scratch" && "$scratch/tree/bin/mreg" build -o tree.mreg >/dev/null 2>&1)
yes 'the base is beside the program' cmp "$scratch/tree.mreg" "$scratch/kept"
rm -r "$scratch/tree/share/mreg/pricing"
(cd "$scratch" && "$scratch/tree/bin/mreg" build -o none.mreg >out 2>err)
is 'no base: exit status' 2 $?
is 'no base: where it was looked for' "mreg build: definitions/ and pricing/ \
are neither here nor in '$scratch/tree/bin/../share/mreg'; --base DIR says \
where they are" "$(cat "$scratch/err")"

# ---- what is missing ---------------------------------------------------------

mkdir "$scratch/empty"
PATH=$scratch/empty "$mreg" build -o "$one" --base "$small" >"$scratch/out" \
    2>"$scratch/err"
is 'without gperf: exit status' 1 $?
complains 'without gperf: what to install' 'install the package gperf'

# A libyaml that is missing when the command is compiled.
${CC:-cc} -std=c11 -D_POSIX_C_SOURCE=200809L -DMREG_HAS_YAML=0 -I. -Iruntime \
    generator/main.c generator/read/yaml.c "$build/libgenerator.a" \
    "$build/libbase.a" "$build/libmreg.a" ${LDFLAGS:-} \
    -o "$scratch/no-yaml" 2>"$scratch/err" || fail 'it builds without libyaml'
status 'without libyaml' 1 "$scratch/no-yaml" --registry "$one" \
    --definitions "$small/definitions" --pricing "$small/pricing"
complains 'without libyaml: what to install' 'install libyaml-dev'
is 'without libyaml: said once' 2 "$(wc -l <"$scratch/err")"

# ---- verify, dump ------------------------------------------------------------

status 'verify' 0 "$mreg" verify "$one"
says 'verify says what it holds' \
    "$one: a registry of 2026-06-01, 2 models, 4 names, 2 versions, 4 prices"
status 'verify --json' 0 "$mreg" verify --json "$one"
member 'verify --json: bytes' "$(wc -c <"$one")" bytes
member 'verify --json: models' 2 models
member 'verify --json: the file' "$one" registry.file
status 'verify: no file' 2 "$mreg" verify
status 'verify: two files' 2 "$mreg" verify "$one" "$one"

# Signed by minisign, if it is here to sign.
status 'verify --key: no signature' 3 "$mreg" verify "$one" \
    --key RWRPjL3+rxEss8LeKmp8L58lTyLyDJUXRPuFObODGfHHmxXI+QVMDXJQ
complains 'verify --key: no signature: it says so' 'signature is missing'
status 'verify --key: not a key' 3 "$mreg" verify "$one" --key "$scratch/none"
if have minisign && [ -e "$build/has/SODIUM.yes" ]; then
    for who in us them; do
        minisign -GW -s "$scratch/$who.key" -p "$scratch/$who.pub" \
            >/dev/null 2>&1
    done
    minisign -Sm "$one" -s "$scratch/us.key" -t 'prices of June' \
        >/dev/null 2>&1
    key=$(sed -n 2p "$scratch/us.pub")
    for named in "$key" "$scratch/us.pub"; do
        status 'verify --key' 0 "$mreg" verify "$one" --key "$named"
        says 'verify --key: the comment' 'signed; the signer says: prices of June'
    done
    status 'verify --key --json' 0 "$mreg" verify "$one" --key "$key" --json
    member 'verify --key --json: signed' True signed
    member 'verify --key --json: the comment' 'prices of June' comment
    status 'verify --key: of another' 3 "$mreg" verify "$one" \
        --key "$scratch/them.pub"
    complains 'verify --key: of another: it says so' 'not by the given key'
    rm "$one.minisig"
else skip 'signatures: no minisign, or the command is built without libsodium'
fi

status 'the shipped registry as a file' 0 "$mreg" build -o "$scratch/all.mreg"
status 'dump' 0 "$mreg" dump "$scratch/all.mreg"
cat generated/registry/*.tsv >"$scratch/rows"
yes 'dump is generated/registry/' cmp "$scratch/out" "$scratch/rows"
status 'dump by the option' 0 "$mreg" dump --registry "$scratch/all.mreg"
yes 'dump by the option: the same' cmp "$scratch/out" "$scratch/rows"
status 'dump of what is compiled in' 0 "$mreg" dump
# Without notes a provider may fit one file of two, so the order may differ.
sort "$scratch/out" >"$scratch/out.sorted"
sort "$scratch/rows" >"$scratch/rows.sorted"
is 'dump of what is compiled in lacks notes alone' 'audit chat shadowed tokenizer' \
    "$(echo $(comm -3 "$scratch/out.sorted" "$scratch/rows.sorted" |
        sed -n 's/^\t*\([a-z#]*\).*/\1/p' | sort -u | grep -v corrects))"
status 'dump: two files' 2 "$mreg" dump "$one" "$one"
status 'dump: a file and an option' 2 "$mreg" dump "$one" --registry "$one"
if [ -c /dev/full ]; then
    "$mreg" dump >/dev/full 2>"$scratch/err"
    is 'dump on a full device: exit status' 3 $?
fi
"$mreg" dump >&- 2>"$scratch/err"
is 'dump on a closed output: exit status' 3 $?

# ---- asked of a file ---------------------------------------------------------

status 'show --registry' 0 "$mreg" show beta --registry "$one" --json
member 'show --registry: the model' beta id
member 'show --registry: the file' "$one" registry.file
member 'show --registry: the day' 2026-06-01 registry.as_of
status 'cost --registry' 0 "$mreg" cost alpha --in 1000000 --at 2026-07-01 \
    --registry="$one" --json
member 'cost --registry: its prices' 3 cost_usd
member 'cost --registry: the layer' base registry.layer
status 'resolve --registry' 0 "$mreg" resolve alpha --registry "$one" --json
member 'resolve --registry: the file' "$one" registry.file
echo hello >"$scratch/hello"
status 'tokens --registry' 0 "$mreg" tokens alpha --registry "$one" --json \
    "$scratch/hello"
member 'tokens --registry: the file' "$one" registry.file
status 'what is compiled in lacks it' 1 "$mreg" show alpha
MREG_REGISTRY=$one
export MREG_REGISTRY
status '$MREG_REGISTRY' 0 "$mreg" show alpha --json
member '$MREG_REGISTRY: the file' "$one" registry.file
status 'the option goes before it' 1 "$mreg" show alpha --registry \
    "$scratch/all.mreg"
status 'version --json' 0 "$mreg" version --json
member 'version --json: the file' "$one" registry.file
digest=$(sed -n 's/.*"digest":"\([0-9a-f]*\)".*/\1/p' "$scratch/out")
is 'a digest of 16 digits' 16 "${#digest}"
is 'it is the one in the file' "$digest" "$(python3 -c 'import sys
print(open(sys.argv[1], "rb").read()[48:56].hex())' "$one")"
echo '{"model":"alpha","usage":{"input":1000000},"at":"2026-07-01"}' \
    >"$scratch/calls"
status 'a batch' 0 "$mreg" cost --batch-file "$scratch/calls"
says 'a batch: the price of the file' '"cost_usd":"3"'
no 'a batch: lines do not repeat the registry' grep -q registry "$scratch/out"
is 'a batch: the first line on stderr does' \
    "mreg cost: the registry is '$one' of 2026-06-01, digest $digest" \
    "$(sed -n 1p "$scratch/err")"
echo alpha >"$scratch/names"
status 'a file of names' 0 "$mreg" resolve --json --file "$scratch/names"
no 'a file of names: nor do they' grep -q registry "$scratch/out"
is 'a file of names: the first line on stderr does' \
    "mreg resolve: the registry is '$one' of 2026-06-01, digest $digest" \
    "$(sed -n 1p "$scratch/err")"
MREG_REGISTRY=
status 'an empty $MREG_REGISTRY is none' 0 "$mreg" version --json
member 'an empty $MREG_REGISTRY: what is compiled in' None registry.file
unset MREG_REGISTRY

# ---- overlays ----------------------------------------------------------------

own=$scratch/own
mkdir -p "$own/pricing" "$scratch/second/pricing" "$scratch/bad/pricing"
cat >"$own/pricing/acme.yaml" <<'END'
provider: acme
models:
  alpha:
    pricing_versions:
      - effective_date: 2026-05-01
        source: https://acme.example/offer
        checked: 2026-06-01
        input_per_1m_tokens: 2.5
END
sed 's/2\.5/2.25/' "$own/pricing/acme.yaml" \
    >"$scratch/second/pricing/acme.yaml"
sed 's/alpha/alpah/' "$own/pricing/acme.yaml" >"$scratch/bad/pricing/acme.yaml"
status 'build --overlay' 0 "$mreg" build -o "$scratch/own.mreg" \
    --base "$small" --overlay "$own"
is 'build --overlay: its price' 2.5 "$("$mreg" dump "$scratch/own.mreg" |
    awk -F'\t' '$1 == "rate" && $4 == "2026-05-01" && $6 == "input" {
        print $8 }')"
status 'build --overlay twice' 0 "$mreg" build -o "$scratch/own.mreg" \
    --base "$small" --overlay "$own" --overlay "$scratch/second"
is 'build --overlay twice: the later goes first' 2.25 \
    "$("$mreg" dump "$scratch/own.mreg" | awk -F'\t' '$1 == "rate" &&
        $4 == "2026-05-01" && $6 == "input" { print $8 }')"
cp "$scratch/own.mreg" "$scratch/kept.own"
status 'an overlay says so' 0 "$mreg" verify --json "$scratch/own.mreg"
member 'an overlay says so: the layer' overlay registry.layer
status 'build --overlay with an error' 1 "$mreg" build \
    -o "$scratch/own.mreg" --base "$small" --overlay "$scratch/bad"
complains 'build --overlay with an error: its place' 'bad/pricing/acme.yaml:3:'
yes 'build --overlay with an error: the file stays' \
    cmp "$scratch/own.mreg" "$scratch/kept.own"
status 'overlay check' 0 "$mreg" overlay check "$own" --base "$small"
says 'overlay check: what it changes' \
    '    input  3 -> 2.5 USD per 1M tokens  -16.7 %  from 2026-05-01'
no 'overlay check: and nothing else' grep -q '^[+~-]' "$scratch/out"
says 'overlay check: all is well' "$own is in order: 2 models"
status 'overlay check over another' 0 "$mreg" overlay check \
    "$scratch/second" --base "$small" --overlay "$own"
says 'overlay check over another: what it replaces' 'input  2.5 -> 2.25 USD'
status 'overlay check with an error' 1 "$mreg" overlay check \
    "$scratch/bad" --base "$small"
complains 'overlay check with an error: its place' 'bad/pricing/acme.yaml:3:'
status 'overlay check of a broken base' 1 "$mreg" overlay check "$own" \
    --base "$scratch/wrong"
complains 'overlay check of a broken base says so' 'the base itself has errors'
status 'overlay check of no folder' 1 "$mreg" overlay check "$scratch/no" \
    --base "$small"
status 'overlay: no verb' 2 "$mreg" overlay
status 'overlay: another verb' 2 "$mreg" overlay make "$own"
status 'overlay: no folder' 2 "$mreg" overlay check

printf 'providers:\n  house: {name: House}\n' >"$scratch/providers.yaml"
mkdir "$own/definitions"
cp "$scratch/providers.yaml" "$own/definitions/providers.yaml"
status 'overlay check of a provider' 0 "$mreg" overlay check "$own" \
    --base "$small"
says 'overlay check of a provider: what diff says' '  house is new'
rm -r "$own/definitions"

# ---- build and overlay check as JSON ------------------------------------------

# nothing_said: --json says on stdout what it says.
nothing_said() { is "$1: nothing on stderr" '' "$(cat "$scratch/err")"; }

status 'build --json' 0 "$mreg" build -o "$scratch/own.mreg" --json \
    --base "$small" --overlay "$own"
nothing_said 'build --json'
member 'build --json: no finding' '[]' findings
member 'build --json: what was written' "$scratch/own.mreg" file.path
member 'build --json: anew' written file.done
member 'build --json: its size' "$(($(wc -c <"$scratch/own.mreg")))" file.bytes
member 'build --json: its models' 2 file.models
member 'build --json: its layer' overlay registry.layer
member 'build --json: its day' 2026-06-01 registry.as_of
member 'build --json: its file' "$scratch/own.mreg" registry.file
digest=$("$mreg" verify "$scratch/own.mreg" | sed 's/.*digest //')
member 'build --json: its digest' "$digest" registry.digest
status 'build --json again' 0 "$mreg" build -o "$scratch/own.mreg" --json \
    --base "$small" --overlay "$own"
member 'build --json again: the same' same file.done
status 'build --json --check' 1 "$mreg" build -o "$scratch/own.mreg" --json \
    --base "$small" --check
member 'build --json --check: not written' 'would change' file.done
status 'build --json with an error' 1 "$mreg" build -o "$scratch/own.mreg" \
    --json --base "$small" --overlay "$scratch/bad"
nothing_said 'build --json with an error'
member 'build --json with an error: counted' 1 errors
member 'build --json with an error: nothing written' None file
member 'build --json with an error: nothing made' None registry
finding() { is "$1" "$2" "$(jq -c ".findings[0]$3" "$scratch/out" 2>&1)"; }
finding 'a finding: its number' '"M620"' .code
finding 'a finding: how bad it is' '"error"' .severity
finding 'a finding: its file' "\"$scratch/bad/pricing/acme.yaml\"" .file
finding 'a finding: its place' '[3,3]' '|[.line,.column]'
finding 'a finding: what is wrong' true '.message|contains("alpah")'
status 'overlay check --json' 0 "$mreg" overlay check "$own" --json \
    --base "$small"
nothing_said 'overlay check --json'
member 'overlay check --json: what changes' acme/alpha changes.models.0.model
member 'overlay check --json: the folder' "$own" folder
member 'overlay check --json: no file' None registry.file
member 'overlay check --json: the layer' overlay registry.layer
status 'overlay check --json with an error' 1 "$mreg" overlay check \
    "$scratch/bad" --json --base "$small"
finding 'overlay check: its number' '"M620"' .code
member 'overlay check --json with an error: no changes' None changes
status 'overlay check --json of a broken base' 1 "$mreg" overlay check "$own" \
    --json --base "$scratch/wrong"
finding 'overlay check: of the base' '"error"' .severity
sed 's/2\.5/3/' "$own/pricing/acme.yaml" >"$scratch/second/pricing/acme.yaml"
status 'overlay check --json of the list itself' 0 "$mreg" overlay check \
    "$scratch/second" --json --base "$small"
finding 'overlay check: a warning' '["M628","warning"]' '|[.code,.severity]'
member 'overlay check: is counted' 1 warnings

# What a contract changes is compared with what the account paid before.
mkdir "$scratch/deal"
cat >"$scratch/deal/contracts.yaml" <<'END'
contracts:
  - account: west
    models: [acme/alpha]
    from: 2026-05-01
    multiply: 0.5
    source: the test
  - account: any
    models: [acme/beta]
    from: 2026-05-01
    multiply: 0.9
    source: the test
END
status 'overlay check of contracts' 0 "$mreg" overlay check "$scratch/deal" \
    --base "$small"
is 'overlay check of contracts: all of it' 'acme/alpha
  standard, account west
    input    3 -> 1.5 USD per 1M tokens  -50.0 %  from 2026-05-01
    output  15 -> 7.5 USD per 1M tokens  -50.0 %  from 2026-05-01

acme/beta
  standard, account any
    input   1 -> 0.9 USD per 1M tokens  -10.0 %  from 2026-05-01
    output  2 -> 1.8 USD per 1M tokens  -10.0 %  from 2026-05-01

2 changed, 0 new, 0 gone' "$(sed -n '/^acme/,/^[0-9]/p' "$scratch/out")"
deal=$scratch/deal.mreg
yes 'build with contracts' "$mreg" build -o "$deal" --base "$small" \
    --overlay "$scratch/deal"
status 'diff --account' 1 "$mreg" diff "$one" "$deal" --in 1000000 \
    --at 2026-06-01 --account west
says 'diff --account: what it pays' '  acme/alpha  3 -> 1.5  -50.0 %'
status 'diff without --account' 1 "$mreg" diff "$one" "$deal" --in 1000000 \
    --at 2026-06-01
no 'diff without --account: not what another pays' grep -q \
    '^  acme/alpha  3' "$scratch/out"
says 'diff without --account: what anybody pays' '  acme/beta  1 -> 0.9  -10.0 %'
status 'diff --account of nobody' 2 "$mreg" diff "$one" "$deal" --in 1 \
    --account east
status 'diff --account list' 1 "$mreg" diff "$one" "$deal" --in 1000000 \
    --at 2026-06-01 --account list
says 'diff --account list: no contract' 'the call costs the same'

# A price in another currency is not compared with one in dollars.
mkdir -p "$scratch/yuan/pricing"
cat >"$scratch/yuan/pricing/acme.yaml" <<'END'
provider: acme
models:
  alpha:
    pricing_versions:
      - effective_date: 2026-05-01
        currency: CNY
        source: https://acme.example/cn
        checked: 2026-06-01
        input_per_1m_tokens: 14
        output_per_1m_tokens: 60
END
yes 'build in another currency' "$mreg" build -o "$scratch/yuan.mreg" \
    --base "$small" --overlay "$scratch/yuan"
status 'diff of currencies' 1 "$mreg" diff "$one" "$scratch/yuan.mreg" \
    --in 1000000 --at 2026-06-01
says 'diff of currencies: each amount says its own' \
    'input    3 USD -> 14 CNY per 1M tokens    from 2026-05-01'
says 'diff of currencies: so does the cost' 'acme/alpha  3 -> 14 CNY'
no 'diff of currencies: without a ratio' grep -q '%' "$scratch/out"
status 'diff of currencies --json' 1 "$mreg" diff "$one" \
    "$scratch/yuan.mreg" --in 1000000 --at 2026-06-01 --json
is 'diff of currencies --json: an amount' 'None 14 CNY None 14 CNY' "$(python3 -c '
import json, sys
m = json.load(sys.stdin)["models"][0]
p = m["prices"][0]["new"]
print(p["usd"], p["amount"], p["currency"], m["new_usd"],
      m["new_in"]["amount"], m["new_in"]["currency"])' <"$scratch/out")"

# ---- diff --------------------------------------------------------------------

# What differs is said from when on and until when; a version that says the
# same is not a difference.
cat >"$scratch/edited/pricing/acme.yaml" <<'END'
provider: acme
models:
  alpha:
    pricing_versions:
      - effective_date: 2026-01-01
        source: https://acme.example
        checked: 2026-06-01
        input_per_1m_tokens: 3
        output_per_1m_tokens: 15
      - effective_date: 2026-02-01
        source: https://acme.example
        checked: 2026-06-01
        input_per_1m_tokens: 3
        output_per_1m_tokens: 12
        overrides:
          - when: {service: batch}
            multiply: 0.5
      - effective_date: 2026-03-01
        source: https://acme.example
        checked: 2026-06-01
        input_per_1m_tokens: 3
        output_per_1m_tokens: 12
        overrides:
          - when: {service: batch}
            multiply: 0.5
      - effective_date: 2026-04-01
        drops: [batch]
        source: https://acme.example
        checked: 2026-06-01
        input_per_1m_tokens: 3
        output_per_1m_tokens: 15
  gamma:
    pricing_versions:
      - effective_date: 2026-01-01
        source: https://acme.example
        checked: 2026-06-01
        input_per_1m_tokens: 0
END
rm "$scratch/edited/definitions/acme/beta.yaml"
echo 'metadata: {name: Gamma}' >"$scratch/edited/definitions/acme/gamma.yaml"
cat >"$scratch/edited/definitions/acme/alpha.yaml" <<'END'
metadata: {name: Alpha 2, context_window_input: 200000}
aliases: [first]
capabilities: [image_input]
END
two=$scratch/two.mreg
yes 'another registry' "$mreg" build -o "$two" --base "$scratch/edited"
status 'diff' 1 "$mreg" diff "$one" "$two" --in 1000000 --out 1000000 \
    --at 2026-03-01
sed 's/digest [0-9a-f]*/digest/; s|/.*/||' "$scratch/out" >"$scratch/now"
is 'diff: all of it' 'old: one.mreg of 2026-06-01, digest
new: two.mreg of 2026-06-01, digest

acme/alpha
  standard
    output  15 -> 12   USD per 1M tokens  -20.0 %  from 2026-02-01 until 2026-04-01
  batch
    input    - ->  1.5 USD per 1M tokens           from 2026-02-01 until 2026-04-01
    output   - ->  6   USD per 1M tokens           from 2026-02-01 until 2026-04-01
  context_in           - -> 200,000
  name                 Alpha -> Alpha 2
  image_input          unknown -> has
  large_context        unknown -> has
  extra_large_context  unknown -> lacks
  + name acme/first
  + name first

new models
  acme/gamma

models that are gone
  acme/beta

the call, in USD
  acme/alpha  18 ->      15  -16.7 %
  acme/beta    3 ->       -
  acme/gamma   - -> unknown

1 changed, 1 new, 1 gone' "$(cat "$scratch/now")"
status 'diff, the other way' 1 "$mreg" diff "$two" "$one"
says 'diff, the other way: a rise' \
    'output  12   -> 15 USD per 1M tokens  +25.0 %  from 2026-02-01 until'
says 'diff, the other way: a name goes' '- name acme/first'
status 'diff of a file with itself' 0 "$mreg" diff "$one" "$one"
says 'diff of a file with itself: nothing' 'no model, price, provider or tier'
status 'diff of what is compiled in' 0 "$mreg" diff built-in \
    "$scratch/all.mreg" --in 5
status 'diff with what is compiled in' 1 "$mreg" diff built-in "$one"
status 'diff --json' 1 "$mreg" diff "$one" "$two" --json --out 1000000 \
    --at 2026-03-01
member 'diff --json: whether they are the same' False same
member 'diff --json: who answered' "$two" registry.file
member 'diff --json: and who did before' "$one" old_registry.file
is 'diff --json: a price' \
    '12 -20.0 2026-02-01 2026-04-01 standard output 15 12' "$(python3 -c '
import json, sys
m = json.load(sys.stdin)["models"][0]
p = m["prices"][0]
print(p["new"]["usd"], p["percent"], p["from"], p["until"], p["when"],
      p["meter"], m["old_usd"], m["new_usd"])' <"$scratch/out")"
is 'diff --json: the first price is new in batch' 'None 1.5' "$(python3 -c '
import json, sys
p = json.load(sys.stdin)["models"][0]["prices"][1]
print(p["old"], p["new"]["usd"])' <"$scratch/out")"

# Providers and tiers are compared, too.
cp -R "$small" "$scratch/who"
cat >"$scratch/who/definitions/providers.yaml" <<'END'
providers:
  acme: {name: Acme Ltd, enabled: false}
  house: {name: House}
END
cat >"$scratch/who/definitions/access.yaml" <<'END'
tiers: [{name: free, allow: [{models: [acme/beta]}]}]
END
who=$scratch/who.mreg
yes 'build: another provider, a tier' "$mreg" build -o "$who" \
    --base "$scratch/who"
status 'diff of providers' 1 "$mreg" diff "$one" "$who"
is 'diff of providers: all of it' "providers
  acme
    name     Acme -> Acme Ltd
    enabled  yes -> no
  house is new
    name     - -> House
    enabled  - -> yes

tiers
  free is new
    + model acme/beta

0 changed, 0 new, 0 gone" "$(sed -n '/^providers/,$p' "$scratch/out")"
status 'diff of providers, the other way' 1 "$mreg" diff "$who" "$one" --json
is 'diff of providers --json' '[["house"],["free"],["acme/beta"],false]' \
    "$(jq -c '[[.providers[]|select(.change=="gone")|.provider],
        [.tiers[].tier],.tiers[0].models_gone,.same]' "$scratch/out")"
cat >"$scratch/who/definitions/access.yaml" <<'END'
tiers: [{name: free, allow: [{models: [acme/alpha]}]}]
END
yes 'build: another model in the tier' "$mreg" build -o "$scratch/may.mreg" \
    --base "$scratch/who"
status 'diff of a tier' 1 "$mreg" diff "$who" "$scratch/may.mreg"
is 'diff of a tier: what it may use' "  free
    + model acme/alpha
    - model acme/beta" "$(sed -n '/^  free/,/^$/p' "$scratch/out")"
status 'diff --json of the same' 0 "$mreg" diff "$one" "$one" --json
member 'diff --json of the same: says so' True same
status 'diff: one file' 2 "$mreg" diff "$one"
status 'diff: three files' 2 "$mreg" diff "$one" "$one" "$one"
status 'diff: not a count' 2 "$mreg" diff "$one" "$two" --in many
status 'diff: a part larger than its whole' 2 "$mreg" diff "$one" "$two" \
    --prompt 5 --cached 9
status 'diff: a file that is not one' 3 "$mreg" diff "$one" "$scratch/own"
"$mreg" diff "$one" "$two" >&- 2>"$scratch/err"
is 'diff on a closed output: exit status' 3 $?

# ---- what is refused ---------------------------------------------------------

printf '' >"$scratch/nothing"
head -c 1000 "$one" >"$scratch/cut.mreg"
cat "$one" "$scratch/hello" >"$scratch/long.mreg"
python3 - "$one" "$scratch" <<'END'
import sys
data = bytearray(open(sys.argv[1], 'rb').read())
def put(name, at):
    changed = bytearray(data)
    changed[at] ^= 1
    open(sys.argv[2] + '/' + name, 'wb').write(changed)
put('changed.mreg', len(data) // 2)
put('layout.mreg', 16)
END
cp "$one" "$scratch/secret.mreg"
chmod 0 "$scratch/secret.mreg"
name=$(printf '%s/a\033[2J\nb.mreg' "$scratch")
cp "$scratch/cut.mreg" "$name"

# said WHAT BEGIN END: stderr is one line of these, and maybe what is between
# brackets between them.
said()
{
    line=$(cat "$scratch/err")
    case $line in
        "$2$3" | "$2 ("*")$3") pass ;;
        *) is "$1" "$2 (...)$3" "$line" ;;
    esac
}

# refused FILE WORDS CURE: by each way to name it, with status 3.
refused()
{
    for how in "verify $1" "dump $1" "show gpt-4o --registry $1" \
        "cost gpt-4o --in 1 --registry $1" "resolve gpt-4o --registry $1"; do
        # shellcheck disable=SC2086 -- words
        (cd "$scratch" && "$mreg" $how >out 2>err)
        is "$how: exit status" 3 $?
        is "$how: nothing is printed" 0 "$(wc -c <"$scratch/out")"
        said "$how: what, where and the cure" "mreg ${how%% *}: $2" \
            ": '$1'; $3"
    done
    (cd "$scratch" && MREG_REGISTRY=$1 "$mreg" show gpt-4o >out 2>err)
    is "\$MREG_REGISTRY=$1: exit status" 3 $?
    is "\$MREG_REGISTRY=$1: nothing is printed" 0 "$(wc -c <"$scratch/out")"
    said "\$MREG_REGISTRY=$1: it says who names it" "mreg show: $2" \
        ": '$1'; \$MREG_REGISTRY names it; $3"
}
again='copy it again, or build it: `mreg build -o FILE`'
make='`mreg build -o FILE` makes a registry file'
refused none.mreg \
    'the file cannot be read (No such file or directory)' "$make"
refused pipe 'the file cannot be read (not a regular file)' "$make"
refused small 'the file cannot be read (not a regular file)' "$make"
refused nothing 'this is not a registry file' "$make"
refused calls 'this is not a registry file' "$make"
refused cut.mreg 'the registry file is cut short, or has bytes too many' \
    "$again"
refused long.mreg 'the registry file is cut short, or has bytes too many' \
    "$again"
refused changed.mreg 'the registry file is damaged' "$again"
refused layout.mreg 'the registry file is of another layout' \
    'it is for another version of mreg; build it with this one'
refused big.mreg 'the registry file is of the other byte order' \
    'it is for other machines; --big-endian of `mreg build` makes these'
if [ "$(id -u)" -ne 0 ]; then
    refused secret.mreg 'the file cannot be read (Permission denied)' "$make"
elif have su; then
    chmod 755 "$scratch" && cp "$mreg" "$scratch/mreg"
    status 'a file one may not read' 3 su -s /bin/sh nobody -c \
        "cd '$scratch' && ./mreg verify secret.mreg"
    complains 'a file one may not read: why' '(Permission denied)'
    status 'a folder one may not write to' 3 su -s /bin/sh nobody -c \
        "cd '$scratch' && ./mreg build -o new.mreg --base small"
    complains 'a folder one may not write to: why' 'Permission denied'
else skip 'files one may not read: no su'; fi
status 'a hostile name' 3 "$mreg" verify "$name"
complains 'a hostile name is made harmless' 'a\x1b[2J\x0ab.mreg'
is 'a hostile name: one line' 1 "$(wc -l <"$scratch/err")"
status 'an option for a file' 2 "$mreg" verify --none
status 'a file whose name is an option' 3 "$mreg" verify -- --none

done_
