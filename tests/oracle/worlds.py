"""Random small catalogues with contracts, for deals.py to be asked about.

    worlds.py SEED BASE OVERLAY     writes both folders
    worlds.py drop OVERLAY LINE     takes out the contract at a line

SPDX-License-Identifier: MIT
"""
import os
import random
import sys

DAYS = ['2026-%02d-01' % month for month in range(1, 13)]
FACTORS = ['0.85', '0.9', '0.5', '1.25', '0.75']
METERS = ['input', 'output', 'cache_read']
# What is there if nothing else can be: it fits any catalogue.
FITTING = ['contracts:', '  - account: any', '    multiply: 0.5',
           '    source: a contract']


def put(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='ascii') as f:
        f.write(text)


# What the versions of a model have in common, since none may lack what the
# one before it has; and how often.
SHAPE = {'cache_read': 0.7, 'input_audio': 0.3, 'web_search': 0.2,
         'unknown': 0.1, 'batch': 0.7, 'flex': 0.3, 'regional': 0.4,
         'above': 0.4, 'yuan': 0.25}


def prices(rng, shape):
    line = ' ' * 8 + '%s_per_1m_tokens: %d.%d0\n'
    text = line % ('input', rng.randint(1, 9), rng.randint(0, 9))
    text += line % ('output', rng.randint(10, 30), 0)
    if 'cache_read' in shape:
        text += line % ('cache_read', 0, rng.randint(1, 9))
    if 'input_audio' in shape:
        text += line % ('input_audio', rng.randint(10, 40), 0)
    if 'web_search' in shape:
        text += ' ' * 8 + 'web_search_per_1k: 10\n'
    if 'unknown' in shape:
        text += ' ' * 8 + 'cache_write_per_1m_tokens: unknown\n'
    return text


def overrides(shape):
    form = ' ' * 10 + '- {when: {%s}, %s}\n'
    found = ''
    if 'batch' in shape:
        found += form % ('service: batch', 'multiply: 0.5')
    if 'flex' in shape:
        found += form % ('service: flex', 'multiply: 0.6')
    if 'regional' in shape:
        found += form % ('geo: regional', 'multiply: 1.1')
    if 'above' in shape:
        found += form % ('input_tokens_above: 200000',
                         'input_per_1m_tokens: 12.00')
    return found and ' ' * 8 + 'overrides:\n' + found


def model(rng, name):
    shape = {key for key, often in SHAPE.items() if rng.random() < often}
    text = '  %s:\n    pricing_versions:\n' % name
    for day in sorted(rng.sample(DAYS, rng.randint(1, 3))):
        text += '      - effective_date: %s\n' % day
        if 'yuan' in shape:
            text += '        currency: CNY\n'
        text += (prices(rng, shape) + '        source: a list\n'
                 '        checked: 2026-11-20\n'
                 '        confirmed: all of it is made up\n'
                 + overrides(shape))
    return text


def base(rng, root):
    names = {}
    text = 'providers:\n'
    for provider in ['acme', 'lab', 'ping'][:rng.randint(1, 3)]:
        text += '  %s: {name: %s}\n' % (provider, provider.title())
        names[provider] = ['%s-%d' % (provider, n)
                           for n in range(rng.randint(1, 3))]
        pricing = 'models:\n'
        for name in names[provider]:
            put('%s/definitions/%s/%s.yaml' % (root, provider, name),
                'capabilities: [text_input, text_output]\n')
            pricing += model(rng, name)
        put('%s/pricing/%s.yaml' % (root, provider), pricing)
    put('%s/definitions/providers.yaml' % root, text)
    return names


def some(rng, key, values, chance):
    if rng.random() >= chance:
        return ''
    chosen = rng.sample(values, rng.randint(1, min(2, len(values))))
    return '    %s: [%s]\n' % (key, ', '.join(chosen))


def terms(rng):
    kind = rng.random()
    if kind < 0.5:
        return ('    multiply: %s\n' % rng.choice(FACTORS)
                + some(rng, 'meters', METERS, 0.2))
    if kind < 0.75:
        return ('    markup: %s\n' % rng.choice(['1.2', '1.5'])
                + some(rng, 'meters', METERS, 0.2))
    text = '    others: %s\n' % rng.choice(['list', 'list', 'unknown',
                                            'proportional'])
    for meter in rng.sample(['input', 'output'], rng.randint(1, 2)):
        text += '    %s_per_1m_tokens: %d.%d0\n' % (meter, rng.randint(1, 20),
                                                   rng.randint(0, 9))
    return text + (rng.random() < 0.2 and '    currency: CNY\n' or '')


def contract(rng, names):
    models = ['%s/%s' % (p, m) for p in names for m in names[p]]
    text = '  - account: %s\n' % rng.choice(['any', 'any', 'orbit', 'mars'])
    text += some(rng, 'providers', list(names), 0.4)
    if 'providers' not in text:
        text += some(rng, 'models', models, 0.7)
    text += some(rng, 'services', ['standard', 'batch', 'flex'], 0.3)
    text += some(rng, 'geos', ['regional'], 0.2)
    days = sorted(rng.sample(DAYS, 2))
    if rng.random() < 0.4:
        text += '    from: %s\n' % days[0]
    if rng.random() < 0.4:
        text += '    until: %s\n' % days[1]
    return text + terms(rng) + '    source: a contract\n'


def write(seed, root, overlay):
    rng = random.Random(seed)
    names = base(rng, root)
    put(overlay + '/contracts.yaml', 'contracts:\n' + ''.join(
        contract(rng, names) for _ in range(rng.randint(6, 16))))


def drop(overlay, line):
    """What has a mistake at a line is taken out, whole."""
    path = overlay + '/contracts.yaml'
    with open(path, encoding='ascii') as f:
        lines = f.read().splitlines()
    begins = [n for n, text in enumerate(lines) if text.startswith('  - ')]
    begin = max(n for n in begins if n < line)
    end = min([n for n in begins if n > begin] + [len(lines)])
    left = lines[:begin] + lines[end:]
    put(path, '\n'.join(left if len(left) > 1 else FITTING) + '\n')


if __name__ == '__main__':
    if sys.argv[1] == 'drop':
        drop(sys.argv[2], int(sys.argv[3]))
    else:
        write(int(sys.argv[1]), sys.argv[2], sys.argv[3])
