"""How far the weights of one vocabulary are from another: nearest.py DIR
MODULES OTHERS

DIR and MODULES are those of fit.py, OTHERS is the node_modules that
package.json here installs. Writes nearest.tsv: of each tokenizer and each
table of weights the factor, which is the median of tokens / estimate, and of
the texts of 1 KB that no fit has seen the mean error, and the p99 of tokens /
estimate in parts of the safe factor of those weights, with factor and without.

SPDX-License-Identifier: MIT
"""
import re
import subprocess
import sys
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import fit  # noqa: E402

OTHERS = ['tekken', 'mistral-v1-v3', 'llama2']
ROW = re.compile(r'\{"(\w+)", \d+, \d+, (\d+), \{([^}]*)\}')


def tables():
    """name: (safe factor, weights), as runtime/weights.c has them."""
    text = (HERE / '../../runtime/weights.c').read_text()
    return {name: (int(safe) / 1000, np.array(weights.split(','), float))
            for name, safe, weights in ROW.findall(text)}


def others(sample, modules, tokenizer):
    out = subprocess.run(['node', HERE / 'count.cjs', modules, tokenizer,
                          sample.file], check=True, stdout=subprocess.PIPE)
    return np.array(out.stdout.split(), float)


def compare(tokens, estimate, safe):
    ratio = tokens / estimate
    factor = np.round(np.median(ratio), 2)
    off = np.abs(estimate * factor - tokens) / tokens
    p99 = np.percentile(ratio, 99) / safe
    return ['%.2f' % factor, '%.1f' % (100 * off.mean()),
            '%.2f' % (p99 / factor), '%.2f' % p99]


def main(folder, modules, other_modules):
    program = fit.build(Path(folder), fit.RUNTIME / 'weights.c')
    sample = fit.Sample(Path(folder), 'test', 1024,
                        fit.SAMPLES['test', 1024])
    counts = {name: sample.tokens(modules, name) for name in fit.FAMILIES}
    counts.update((name, others(sample, other_modules, name))
                  for name in OTHERS)
    rows = [['tokenizer', 'weights', 'factor', 'mean_error',
             'p99_to_safe', 'p99_to_safe_without_factor']]
    seen = sample.features(program)
    for name, tokens in counts.items():
        for weights, (safe, table) in tables().items():
            estimate = np.ceil(seen @ table / fit.ONE)
            rows.append([name, weights] + compare(tokens, estimate, safe))
    (HERE / 'nearest.tsv').write_text(
        ''.join('\t'.join(row) + '\n' for row in rows))


if __name__ == '__main__':
    main(*sys.argv[1:])
