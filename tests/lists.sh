# How many files an addition touches, and that it then works: a copy of the
# sources gets a meter, a service, an output format, a text, a number and a day
# of models, and a condition of prices. Each is made at the places that
# docs/adding.md names, and at no other; then all are built at once, priced,
# asked for and part of the name that registries are linked by. A file counts
# that a hand must change; tests, documents and what is generated do not.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

cc=${CC:-cc}
copy=$scratch/copy
mkdir -p "$copy/definitions/acme" "$copy/pricing" || exit 1
rooms='base cli generator host measure packaging runtime tokenizers usage'
# shellcheck disable=SC2086 -- the rooms are meant to split
cp -r $rooms Makefile "$copy" || exit 1

# ---- editing ---------------------------------------------------------------

# edit KIND FILE COMMAND...: filters a file of the copy; one that stays as it
# was has lost the place for such an addition.
edit()
{
    kind=$1 file=$2
    shift 2
    "$@" <"$copy/$file" >"$scratch/edited"
    no "the place of $kind in $file: $*" cmp -s "$scratch/edited" "$copy/$file"
    cat "$scratch/edited" >"$copy/$file"
    echo "$kind $file" >>"$scratch/touched"
}

# new KIND FILE: a file of the copy, of the standard input.
new()
{
    no "$2 is new" test -e "$copy/$2"
    cat >"$copy/$2"
    echo "$1 $2" >>"$scratch/touched"
}

# row LIST TEXT: at the end of an X-macro.
row()
{
    list="#define $1(" text=$2 awk '
        index($0, ENVIRON["list"]) == 1 {here = 1}
        {print $0 (here && !/\\$/ ? " \\\n    " ENVIRON["text"] : "")}
        !/\\$/ {here = 0}'
}

# before LINE TEXT: lines before the first one that begins so.
before()
{
    line=$1 text=$2 awk '
        !done && index($0, ENVIRON["line"]) == 1 {
            print ENVIRON["text"]
            done = 1
        }
        {print}'
}

# within LINE OLD NEW: text in the place of the first OLD from that line on.
within()
{
    line=$1 old=$2 text=$3 awk '
        index($0, ENVIRON["line"]) == 1 {here = 1}
        here && !done && (at = index($0, ENVIRON["old"])) {
            $0 = substr($0, 1, at - 1) ENVIRON["text"] \
                substr($0, at + length(ENVIRON["old"]))
            done = 1
        }
        {print}'
}

# at_most FILES KIND: it touches so many.
at_most()
{
    grep "^$2 " "$scratch/touched" | sort -u >"$scratch/of_kind"
    n=$(grep -c . "$scratch/of_kind")
    yes "$2 touches $n files, of at most $1: $(tr '\n' ' ' \
        <"$scratch/of_kind")" [ "$n" -ge 1 -a "$n" -le "$1" ]
}

# ---- a meter, a service ----------------------------------------------------

lists=runtime/mreg_lists.h
meters=$(grep -cE '^    X\([0-9]+, [A-Z_0-9]+, "[a-z_0-9]+", [A-Z_]+,' $lists)
edit meter $lists row MREG_METERS \
    "X($meters, INPUT_FILM, \"input_film\", TOKEN, INPUT, PROMPT)"
edit service $lists row MREG_SERVICES 'X(6, TURBO, "turbo")'
at_most 1 meter
at_most 1 service

# ---- an output format ------------------------------------------------------

edit format host/answers/answers.h row ANSWER_FORMATS 'X(FILM, film, with)'
new format host/answers/film.c <<'EOC'
#include "answers.h"
#include "cost.h"

#define NOTHING(name, type) \
    static void name(struct out *o, const struct type *x) {(void)x, (void)o;}
NOTHING(show, shown)
NOTHING(tokens, tokens_answer)
NOTHING(ids, tokens_ids)
NOTHING(text, tokens_text)
NOTHING(resolve, resolved)

static void cost(struct out *o, const struct priced *p)
{
    out_text(o, "THE END, ");
    out_number(o, p->bill.pico_usd);
    out_text(o, "\n");
}

const struct answer_format answer_film = {
    show, cost, tokens, ids, text, resolve
};
EOC
at_most 3 format

# ---- keys of models --------------------------------------------------------

# key KIND FIELD YAML NUMBER: a key of the metadata, KIND as in facts.h.
key()
{
    case $1 in
        TEXT) field="struct text $2;" reader=read_text view="mreg_text $2;" ;;
        LIMIT) field="uint32_t $2;" reader=read_count view=$field ;;
        DAY) field="int64_t $2;" reader=read_day view="mreg_time $2;" ;;
    esac
    edit "$1" generator/catalogue/catalogue.h \
        before '    uint32_t context_in' "    $field"
    edit "$1" generator/load/load_models.c \
        before '    FACT("version"' "    FACT(\"$3\", $reader, $2), \\"
    edit "$1" runtime/tables.h row "$4" "X($2${5:+, $5})"
    edit "$1" runtime/mreg.h before '} mreg_info_view;' "    $view"
    edit "$1" host/answers/facts.h \
        row MODEL_FACTS "X($1, $2, \"$3\", \"$2\", COMPARED)"
    at_most 6 "$1"
}
key TEXT colour colour MREG_MODEL_TEXTS
key LIMIT cached context_window_cached MREG_MODEL_NUMBERS ONE
key DAY trained trained_on MREG_MODEL_NUMBERS DAY

# ---- a condition of prices -------------------------------------------------

# A call is of some quality; a price may ask for one.
edit condition $lists before 'typedef struct mreg mreg;' \
    '#define MREG_QUALITIES(X) X(0, NORMAL, "normal") X(1, FINE, "fine")
enum { MREG_QUALITIES_COUNT = 0 MREG_QUALITIES(MREG_ONE_) };
#define MREG_X_(n, NAME, ...) MREG_##NAME = n,
typedef enum mreg_quality { MREG_QUALITIES(MREG_X_) } mreg_quality;
#undef MREG_X_
mreg_text mreg_quality_name(uint32_t quality);
uint32_t mreg_quality_find(const char *name, size_t size);
'
sed 's/MREG_GEOGRAPHIES/MREG_QUALITIES/; s/mreg_geo/mreg_quality/
    s/geo)/quality)/; s/uint32_t geo/uint32_t quality/' runtime/words_geo.c |
    new condition runtime/words_quality.c
edit condition runtime/mreg.h before '} mreg_terms;' '    uint8_t quality;'
edit condition runtime/mreg.h before '} mreg_rate;' '    uint8_t quality;'
edit condition runtime/tables.h \
    within 'struct mreg_condition_row {' 'spare;' 'quality;'
edit condition runtime/tables.h row MREG_CONDITION_NAMES \
    'X(quality, MREG_QUALITIES_COUNT)'

home=runtime/condition.h
edit condition $home within 'static inline uint32_t mreg_terms_word(' \
    uint32_t uint64_t
edit condition $home within 'static inline uint64_t mreg_terms_word(' \
    'return ' 'return (uint64_t)on->quality << 32 | '
edit condition $home within 'MREG_INLINED uint32_t mreg_asked_word(' \
    'return ' 'return (uint32_t)'
edit condition $home within 'MREG_INLINE int mreg_condition_holds(' \
    'return ' 'return (!c->quality || c->quality == on->quality) && '
edit condition $home within 'static inline int mreg_condition_is_special(' \
    'return ' 'return c->quality || '
edit condition $home within 'static inline uint32_t mreg_condition_idle(' \
    'c->spare | ' ''
edit condition runtime/condition.c within 'mreg_status mreg_choose(' \
    '    if (' '    if (on->quality >= MREG_QUALITIES_COUNT)
        return MREG_E_BAD_ARGUMENT;
    if ('

home=generator/catalogue/condition.h
edit condition $home within 'struct when {' 'uint16_t account;' \
    'uint32_t qualities; uint16_t account;'
edit condition $home within 'enum {' 'WINDOW_PART,' \
    'WINDOW_PART, QUALITY_PART,'
edit condition $home within 'enum {' 'BY_WINDOW,' 'BY_WINDOW, BY_QUALITY,'
edit condition $home within 'struct condition_values {' 'uint32_t geos;' \
    'uint32_t geos, qualities;'
edit condition $home within '#define CONDITION_COLUMNS' 'account"' \
    'account, quality"'
edit condition $home within '#define CONDITION_ROW_MACRO' 'who)' \
    'who, well)'
edit condition $home within '#define CONDITION_ROW_MACRO' '= who' \
    '= who, .quality = well'

home=generator/catalogue/condition.c
edit condition $home within 'const char *condition_dimension(' \
    '[BY_WINDOW]' '[BY_QUALITY] = "a quality", [BY_WINDOW]'
edit condition $home before 'static const struct read_key when_keys[]' \
    '#define X(n, NAME, name) [n] = name,
static const char *const qualities[] = {MREG_QUALITIES(X)};
#undef X

static void read_qualities(struct reading *in, const struct node *n,
                           void *into)
{
    static const struct read_names names = {
        "quality", qualities, MREG_QUALITIES_COUNT};

    read_bits(in, n, &names, into);
}
'
edit condition $home within 'static const struct read_key when_keys[]' \
    '    {"service"' '    {"quality", read_qualities,
     offsetof(struct when_input, when.qualities), false},
    {"service"'
edit condition $home within 'const char *const condition_part_words' \
    '[WINDOW_PART]' '[QUALITY_PART] = "quality", [WINDOW_PART]'
edit condition $home within 'uint32_t condition_parts(' 'return ' \
    'return (uint32_t)(w->qualities != 0) << QUALITY_PART | '
edit condition $home within 'bool condition_inside_in(' '    case BY_GEO' \
    '    case BY_QUALITY:
        return bits_inside(inner->qualities, outer->qualities);
    case BY_GEO'
edit condition $home within 'bool condition_holds(' 'return ' \
    'return (!w->qualities || w->qualities >> call->quality & 1) && '
edit condition $home within 'void condition_values_add(' '    if (' \
    '    v->qualities |= w->qualities;
    if ('
edit condition $home within 'void condition_each(' \
    'for (on.geo' 'for (on.quality = 0; on.quality < MREG_QUALITIES_COUNT; \
         on.quality++)
    if (!on.quality || v->qualities >> on.quality & 1)
    for (on.geo'
edit condition $home within 'bool condition_covers(' 'return ' \
    'return (!outer->quality || outer->quality == inner->quality) && '
edit condition $home within 'bool condition_alike(' 'return ' \
    'return a->quality == b->quality && '
edit condition $home within 'void condition_pack(' 'row->account' \
    '(uint64_t)row->quality << 16 | row->account'
edit condition $home within 'struct mreg_condition_row condition_unpack(' \
    '.account' '.quality = (uint8_t)(words[0] >> 16), .account'
edit condition $home within 'const char *condition_name(' '    if (c->geo' \
    '    if (c->quality)
        name = arena_printf(a, "%s_%s", name, qualities[c->quality]);
    if (c->geo'
edit condition $home within 'void condition_put(' '%s%s, %u"' '%s%s, %u, %u"'
edit condition $home within 'void condition_put(' \
    '(unsigned)c->account' '(unsigned)c->account, (unsigned)c->quality'
edit condition $home within 'const char *condition_text(' '    if (on.geo' \
    '    if (on.quality)
        put_part(&b, mreg_quality_name(on.quality));
    if (on.geo'
edit condition host/answers/terms.h row NAMED_TERMS \
    'X(QUALITY, quality, MREG_QUALITIES, "quality", "--quality Q", with)'
at_most 12 condition

for room in $rooms; do
    diff -rq "$room" "$copy/$room"
done | sed "s|^Files \\([^ ]*\\) and .*|\\1|
    s|^Only in $copy/\\(.*\\): |\\1/|" | sort -u >"$scratch/differ"
is 'nothing else was touched' "$(cut -d' ' -f2 "$scratch/touched" | sort -u)" \
    "$(cat "$scratch/differ")"

# ---- what they are asked about ---------------------------------------------

file "$copy/definitions/providers.yaml" <<'EOC'
providers:
  acme: {name: Acme}
EOC
file "$copy/definitions/acme/rocket.yaml" <<'EOC'
metadata:
  {colour: red, context_window_cached: 512, trained_on: 2025-06-01}
capabilities: [text_input]
EOC
file "$copy/definitions/acme/offers.yaml" <<'EOC'
offers:
  shuttle: {model: acme/rocket, unpriced: by agreement}
EOC
file "$copy/pricing/acme.yaml" <<'EOC'
provider: acme
models:
  rocket:
    pricing_versions:
      - effective_date: 2026-01-01
        input_per_1m_tokens: 2.00
        input_film_per_1m_tokens: 3.00
        output_per_1m_tokens: 8.00
        source: "https://acme.example/prices"
        checked: 2026-01-02
        overrides:
          - when: {service: turbo}
            multiply: 2
          - when: {input_tokens_above: 1000}
            multiply: 3
          - when: {quality: fine}
            multiply: 2
EOC
file "$scratch/bill.c" <<'EOC'
#include <stdio.h>
#include "mreg.h"
int main(void)
{
    const mreg *r = &mreg_builtin;
    mreg_usage use = {0};
    mreg_bill bill;
    mreg_terms on = {0, MREG_TURBO, MREG_GLOBAL};
    mreg_model m = mreg_find(r, "acme/rocket", 11);
    mreg_info_view info, none;

    use.n[MREG_INPUT_FILM] = 1000;
    printf("%d ", (int)mreg_cost(r, m, &on, &use, &bill));
    printf("%llu ", (unsigned long long)bill.pico_usd);
    use.n[MREG_INPUT_FILM] = 1001;
    mreg_cost(r, m, &on, &use, &bill);
    printf("%llu\n", (unsigned long long)bill.pico_usd);
#ifdef MREG_QUALITIES
    use.n[MREG_INPUT_FILM] = 1;
    on.service = 0;
    for (on.quality = 0; on.quality < 3; on.quality++) {
        printf("%d ", (int)mreg_cost(r, m, &on, &use, &bill));
        printf("%llu ", (unsigned long long)bill.pico_usd);
    }
    mreg_info(r, m, &info);
    mreg_info(r, MREG_NONE, &none);
    printf("\n%.*s %d %d\n", (int)info.colour.size, info.colour.at,
           *none.colour.at, (int)none.colour.size);
    printf("%u %d\n", (unsigned)info.cached, info.trained == MREG_UTC(
           2025, 6, 1, 0, 0));
#endif
    return 0;
}
EOC

# Vocabularies know nothing of these lists. Of what counts with them one file
# asks the registry.
vocabularies=$(ls "$build"/libmreg_*_base.a)
log=$scratch/log
yes 'the copy builds' sh -c "make -s -C '$copy' BUILD=build CFLAGS=-O0 \
    PATHS=here build/mreg-generate >'$log' 2>&1 || { tail -n 20 '$log'; false; }"
status 'it generates' 0 "$copy/build/mreg-generate" --definitions \
    "$copy/definitions" --pricing "$copy/pricing" --out "$copy/generated"
cat "$scratch/err"
yes 'the command builds' sh -c "make -s -C '$copy' BUILD=build CFLAGS=-O0 \
    PATHS=here LDFLAGS='${LDFLAGS:-}' TOKEN_LIBS='build/obj/tokenizers/runtime/model.o \
    $(echo $vocabularies) $build/libmreg_tokens.a' build/mreg >'$log' 2>&1 \
    || { tail -n 20 '$log'; false; }"
mreg=$copy/build/mreg

# ---- answers ---------------------------------------------------------------

yes 'the new service has rates' grep -rqE "turbo.input_film.known.6.1M" \
    "$copy/generated/registry"
yes 'a program builds' "$cc" -std=c11 -O1 -Wall -Werror -I"$copy/runtime" \
    "$scratch/bill.c" "$copy/build/libmreg.a" -o "$scratch/bill"
# 1,000 x 3 x 2 and, above the threshold that films count for, x 3.
"$scratch/bill" >"$scratch/out"
is 'a call in turbo' '0 6000000000 18018000000' "$(sed -n 1p "$scratch/out")"
is 'of normal and fine quality, and of one there is not' \
    '0 3000000 0 6000000 17 0 ' "$(sed -n 2p "$scratch/out")"
is 'the colour, and that of no model' 'red 0 0' "$(sed -n 3p "$scratch/out")"
is 'the number and the day' '512 1' "$(sed -n 4p "$scratch/out")"

status 'a format' 0 "$mreg" cost rocket --at 2026-02-01 --in 7 --film
says 'it is written' 'THE END, 14000000'
status 'the option of a condition' 0 "$mreg" cost rocket --at 2026-02-01 \
    --in 1000 --quality fine
out 'is in the heading' '^at 2026-02-01, standard, global, fine; USD'
out 'and is charged' 'total  *0.004$'
status 'as JSON' 0 "$mreg" cost rocket --at 2026-02-01 --in 1000 \
    --quality fine --json
says 'it is a member' '"geo":"global","quality":"fine","account":null'
status 'a value that it has not' 2 "$mreg" cost rocket --in 1 --quality poor
complains 'is refused' "no such quality 'poor'; there are: normal, fine"
status 'help' 0 "$mreg" cost --help
says 'has it' '--quality Q        normal fine'
echo '{"model":"rocket","usage":{"input":1000},"quality":"fine"}
{"model":"rocket","usage":{"input":1000},"quality":"poor"}
{"model":"rocket","usage":{"input":1000},"qualty":"fine"}' >"$scratch/lines"
status 'lines of a batch' 3 "$mreg" cost --at 2026-02-01 --batch-file \
    "$scratch/lines"
says 'the key of a line' '"quality":"fine","resolved":{"id":"rocket","provider":"acme","match":"exact"},"cost_usd":"0.004"'
complains 'what is no value' "line 2: no such quality 'poor'"
complains 'a slip' "line 3: unknown key 'qualty'; did you mean 'quality'?"
status 'a model' 0 "$mreg" show rocket --at 2026-02-01
out 'a rate says it' '^  standard, fine$'
out 'a text' '^colour +red$'
out 'a number' '^cached +512 tokens$'
out 'a day' '^trained +2025-06-01$'
status 'a model as JSON' 0 "$mreg" show shuttle --json
says 'an offer inherits them' '"colour":"red","context_window_cached":512,"trained_on":"2025-06-01"'
status 'the JSON of a rate' 0 "$mreg" show rocket --at 2026-02-01 --json
says 'has it' '{"service":"standard","quality":"fine","prices":'
yes 'registry/ has it' grep -qE 'standard,fine	input	known	4	1M' \
    "$copy/generated/registry/"acme.tsv
yes 'and the numbers' grep -qE '^model	acme	rocket.*	512	' \
    "$copy/generated/registry/"acme.tsv

# A registry file, an overlay over it, and what differs.
file "$scratch/mine/pricing/acme.yaml" <<'EOC'
provider: acme
models:
  rocket:
    pricing_versions:
      - effective_date: 2026-01-10
        others: list
        source: "mail of 2026-01-09"
        checked: 2026-01-09
        overrides:
          - when: {quality: fine}
            input_per_1m_tokens: 1
            cache_read_per_1m_tokens: 1
EOC
file "$scratch/mine/definitions/acme/rocket.yaml" <<'EOC'
metadata: {trained_on: 2025-07-01}
EOC
sources="--definitions $copy/definitions --pricing $copy/pricing"
# shellcheck disable=SC2086 -- the options are meant to split
status 'a registry file' 0 "$copy/build/mreg-generate" $sources \
    --registry "$scratch/one.mreg"
# shellcheck disable=SC2086
status 'one with an overlay' 0 "$copy/build/mreg-generate" $sources \
    --overlay "$scratch/mine" --registry "$scratch/two.mreg"
cat "$scratch/err"
status 'it is whole' 0 "$mreg" verify "$scratch/two.mreg"
status 'they differ' 1 "$mreg" diff "$scratch/one.mreg" "$scratch/two.mreg"
out 'in the day' 'trained_on.*2025-06-01.*2025-07-01'
out 'in the price of a condition' 'standard, fine'

# ---- the linked name -------------------------------------------------------

yes 'a program of the former list' "$cc" -std=c11 -Iruntime \
    -DMREG_TURBO=0 -DMREG_INPUT_FILM=0 -c "$scratch/bill.c" \
    -o "$scratch/former.o"
no 'does not link with tables of the new one' sh -c "$cc '$scratch/former.o' \
    '$copy/build/libmreg.a' -o '$scratch/mixed' 2>'$scratch/err'"
yes 'because of the name' grep -q 'undefined reference to .mreg_builtin' \
    "$scratch/err"

done_
