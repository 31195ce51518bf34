"""The same lines priced by a map of prices, in Python's json.

SPDX-License-Identifier: MIT"""
import json
import sys


def counts(u):
    if 'prompt_tokens' in u:
        cached = u['prompt_tokens_details']['cached_tokens']
        return u['prompt_tokens'] - cached, cached, u['completion_tokens']
    if 'input_tokens' in u:
        return (u['input_tokens'], u['cache_read_input_tokens'],
                u['output_tokens'])
    cached = u['cachedContentTokenCount']
    return u['promptTokenCount'] - cached, cached, u['candidatesTokenCount']


with open(sys.argv[1]) as file:
    prices = json.load(file)
write = sys.stdout.write
with open(sys.argv[2]) as lines:
    for text in lines:
        line = json.loads(text)
        n = counts(line['usage'])
        p = prices[line['model']]
        cost = {'input': n[0] * p[0], 'cache_read': n[1] * p[1],
                'output': n[2] * p[2]}
        line['lines'] = cost
        line['cost_usd'] = sum(cost.values())
        write(json.dumps(line, separators=(',', ':')) + '\n')
