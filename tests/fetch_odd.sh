# `mreg fetch` of answers with something odd in single models, as those of other
# days have had: what is odd costs that model, never the whole list, and it is
# said. What is implausible is taken with --accept.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

mreg=$build/mreg
rows="d['data'] = [{'id': 'acme/model-%d' % i, 'name': 'Model %d' % i,
         'created': 1760000000 + i, 'context_length': 8192,
         'architecture': {'modality': 'text->text', 'tokenizer': 'Other'},
         'top_provider': {'context_length': 8192},
         'supported_parameters': ['tools'],
         'pricing': {'prompt': '0.000001', 'completion': '0.000002'}}
        for i in range(120)]"
. tests/net/small_base.sh
cp "$base/pricing/openrouter.json" "$scratch/whole.json"
. tests/net/serve.sh
MREG_CACHE_HOME=$scratch/cache
export MREG_CACHE_HOME MREG_OPENROUTER_URL="$http/api/v1/models"
fetch() { "$mreg" fetch --base "$base" --force --json "$@"; }
# answer STATEMENTS: an answer that they change; its rows are `m`.
answer()
{
    python3 -c "import json
d = json.load(open('$scratch/whole.json')); m = d['data']; p = m[3]['pricing']
del d['fetched'], d['format']
$1
json.dump(d, open('$data', 'w'))"
    rm -rf "$MREG_CACHE_HOME"
}
# member EXPRESSION: of what fetch said, as `d`.
member() { python3 -c "import json
d = json.load(open('$scratch/out')); print($1)"; }
price()
{
    "$mreg" cost "openrouter/acme/model-3" --in 1000000 --out 0 --json \
        --at "$(date -u -d '+2 minutes' +%FT%H:%MZ)" "$@" 2>&1 |
        sed -n 's/.*"cost_usd":\("[^"]*"\|null\).*/\1/p'
}

# taken WHAT STATEMENTS [COST]: nothing is left out, and model 3 costs that.
taken()
{
    answer "$2"
    status "$1" 0 fetch
    is "$1: nothing is left out" '120 []' \
        "$(member '"%d %s" % (d["models"], d["left_out"])')"
    [ $# -lt 3 ] || is "$1: its price" "\"$3\"" "$(price)"
}
# odd WHAT STATEMENTS MODELS PATTERN: is taken without what has this pattern.
odd()
{
    answer "$2"
    status "$1" 0 fetch
    is "$1: the others are taken" "$3" "$(member 'd["models"]')"
    err "$1: it is said" "mreg fetch: $4 is left out: "
    is "$1: once" 1 "$(member 'len(d["left_out"])')"
    status "$1: whole" 0 "$mreg" verify "$MREG_CACHE_HOME/registry.mreg"
    is "$1: another model's price" '"2"' "$("$mreg" cost \
        openrouter/acme/model-4 --in 0 --out 1000000 --json \
        --at "$(date -u -d '+2 minutes' +%FT%H:%MZ)" |
        sed 's/.*"cost_usd":\("[^"]*"\).*/\1/')"
}

# ---- what is no fault --------------------------------------------------------

taken 'exponents' "p['prompt'] = '3e-06'" 3
taken 'a capital exponent' "p['prompt'] = '2.5E-6'" 2.5
taken 'a price that is a number' "p['prompt'] = 0.000004" 4
taken 'a number that lost digits' "p['prompt'] = 0.1 * 0.00003" 3
taken 'a whole number' "p['request'] = 0"
taken 'many digits' "p['prompt'] = '0.00000300000000000000000001'" 3
taken 'a router' "p.update(prompt='-1', completion='-1')"
taken 'missing and null fields' "
for k in 'name created context_length top_provider architecture'.split():
    del m[3][k]
for k in 'supported_parameters expiration_date knowledge_cutoff'.split():
    m[3][k] = None
m[4]['architecture'] = {'modality': None, 'tokenizer': None,
    'instruct_type': None, 'input_modalities': None}
m[5]['top_provider'] = {'context_length': None, 'max_completion_tokens': None}
m[6]['per_request_limits'] = {'prompt_tokens': '1', 'completion_tokens': '2'}"
taken 'fields that nobody knows' "
m[3]['endpoints'] = [{'a': [1, {'b': None}]}]; p['video'] = '0.5'
d['links'] = {'next': None}; d['total_count'] = 120"
taken 'old prices' "p.update(image='0', request='0', web_search='0',
    internal_reasoning='0', input_cache_read='0.0000001', discount=0)" 1
taken 'less than nothing of nothing' "p['image'] = '-0'" 1
taken 'a discount' "p['discount'] = 0.5" 0.5
taken 'an override' "p['overrides'] = [{'min_prompt_tokens': 200000,
    'prompt': '0.000002', 'completion': '0.000004'}]" 2
taken 'a price of an image below that of any token' \
    "p['image'] = '0.00000000006920415225'" 1
taken 'a day far ahead' "m[3]['expiration_date'] = '2098-12-31'"
taken 'half of a pair in a description' "m[3]['description'] = 'cut \\ud83d'"
taken 'a NUL in a description' "m[3]['description'] = 'cut \\0'"
taken 'two rows of one slug' "m[3]['canonical_slug'] = 'acme/x'
m[4]['canonical_slug'] = 'acme/x'"

# ---- what is odd -------------------------------------------------------------

odd 'a price that is a word' "p['prompt'] = 'free'" 120 \
    'openrouter/acme/model-3: pricing'
is 'a price that is a word: it is unknown' null "$(price)"
status 'and the model is there' 0 "$mreg" show openrouter/acme/model-3 --json
is 'it has not ended' None "$(member 'd.get("retires")')"
odd 'an empty price' "p['prompt'] = ''" 120 'openrouter/acme/model-3: pricing'
odd 'a price that is a list' "p['prompt'] = ['1']" 120 \
    'openrouter/acme/model-3: pricing'
odd 'a price out of range' "p['prompt'] = '5'" 120 \
    'openrouter/acme/model-3: pricing'
odd 'a price of a million' "p['prompt'] = '1e300'" 120 \
    'openrouter/acme/model-3: pricing'
odd 'a negative price' "p['completion'] = '-2'" 120 \
    'openrouter/acme/model-3: pricing'
odd 'a discount of all' "p['discount'] = 1" 120 \
    'openrouter/acme/model-3: pricing'
odd 'an override of everything' "p['overrides'] = [{'prompt': '0.1'}]" 120 \
    'openrouter/acme/model-3: pricing'
odd 'no pricing' "m[3]['pricing'] = 'contact us'" 120 \
    'openrouter/acme/model-3: pricing'
odd 'a day that does not exist' "m[3]['expiration_date'] = '2027-02-30'" 120 \
    'openrouter/acme/model-3: expiration_date'
is 'a day that does not exist: the price stays' '"1"' "$(price)"
odd 'a window in words' "m[3]['context_length'] = '8k'" 120 \
    'openrouter/acme/model-3: context_length'
odd 'a modality of another kind' "m[3]['architecture'] = ['text']" 120 \
    'openrouter/acme/model-3: architecture'
odd 'a name of control characters' "m[3]['name'] = 'a\\u202eb'" 120 \
    'openrouter/acme/model-3: name'
odd 'no id' "del m[3]['id']" 119 'openrouter/\?: the model'
odd 'an id that no model has' "m[3]['id'] = 'acme/a model'" 119 \
    'openrouter/acme/a model: the model'
odd 'an id of a terminal' "m[3]['id'] = 'acme/\\x1b[2J'" 119 \
    'openrouter/acme/.x1b.2J: the model'
odd 'a row that is a text' "m[3] = 'acme/model-3'" 119 'openrouter/\?: the model'
odd 'a row that is null' "m[3] = None" 119 'openrouter/\?: the model'
odd 'a model twice' "m.append(dict(m[3], pricing={'prompt': '0.000009',
    'completion': '0'}))" 120 'openrouter/acme/model-3: the model'
is 'a model twice: the first counts' '"1"' "$(price)"

# What shows only when the registry is made.
odd 'more overrides than fit' "p['overrides'] = [{'min_prompt_tokens': i,
    'prompt': '0.00000%d' % (i % 9 + 1)} for i in range(300)]" 120 \
    'openrouter/acme/model-3: pricing'
odd 'two names but for their case' "m[90]['id'] = 'ACME/Model-3'" 119 \
    'openrouter/(acme/model-3|ACME/Model-3): the model'
# A name of old that differs from a new one only so.
python3 - "$base/pricing/openrouter.history.json" <<'EOT'
import json, sys
json.dump({'format': 'mreg-history-1', 'sources': [
    {'from': '2025-01-01', 'until': '2025-06-01', 'source': 'looks'}],
    'data': [{'id': 'acme/Old-1', 'name': 'Old', 'gone': '2025-06-01',
              'prices': [{'from': '2025-01-01T00:00:00Z',
                          'prompt': '0.000001', 'completion': '0.000002'}]}]},
    open(sys.argv[1], 'w'))
EOT
odd 'a name of old in another case' "m[3]['id'] = 'acme/old-1'" 119 \
    'openrouter/acme/old-1: the model'
rm "$base/pricing/openrouter.history.json"

# ---- what is too much ----------------------------------------------------------

answer "
for x in m[:30]: x['pricing']['prompt'] = 'free'"
status 'a quarter without a price' 1 fetch
err 'is implausible' '30 models or their prices cannot be read, of 120'
status 'and can be accepted' 0 fetch --accept
is 'with all that can be read' '120 30' \
    "$(member '"%d %d" % (d["models"], len(d["left_out"]))')"
err 'twenty are named' '10 more are left out'
answer 'd["data"] = [1, 2]'
status 'nothing that can be read' 1 fetch --accept
answer "d['data'] = m[:50]"
status 'few' 1 fetch
status 'few can be accepted' 0 fetch --accept
answer "
for i, x in enumerate(m): x['id'] = 'other/model-%d' % i"
status 'all others' 1 fetch
status 'can be accepted' 0 fetch --accept

done_
