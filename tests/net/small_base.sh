# What the tests of `mreg fetch` ask for, and a base of OpenRouter's models alone,
# which is made quickly. Sets $base to its folder and $data to a copy of its
# answer, which tests/net/serve.sh serves.
# Use: . tests/lib.sh; [rows=STATEMENTS] . tests/net/small_base.sh: Python that
# changes `d`, the answer; without it there are a hundred of the models.
#
# SPDX-License-Identifier: MIT
for need in python3 gperf; do
    have $need || { skip "fetching: no $need"; done_; }
done
[ -e "$BUILD/has/CURL.yes" ] || { skip 'fetching: no libcurl'; done_; }

base=$scratch/base data=$scratch/answer.json
mkdir -p "$base/definitions" "$base/pricing"
cp definitions/providers.yaml definitions/naming.yaml \
    definitions/tokenizers.yaml "$base/definitions"
python3 -c "import json, sys
d = json.load(open('pricing/openrouter.json'))
${rows:-d['data'] = [m for m in d['data'] if 'alias_target' not in m
             and not m['id'].startswith('~')][:110]}
json.dump(d, open(sys.argv[1], 'w'))" "$base/pricing/openrouter.json"
cp "$base/pricing/openrouter.json" "$data"
