"""Fits the weights of the estimator: fit.py DIR MODULES [FAMILY...]

DIR/corpus is what corpus.sh cut, MODULES the node_modules that package.json
installs. Writes runtime/weights.c and estimate/errors.tsv. The features are
counted by mreg_weigh itself (features.c), the tokens by each vocabulary's own
tokenizer (count.cjs). The same inputs give the same bytes.

SPDX-License-Identifier: MIT
"""
import hashlib
import subprocess
import sys
from pathlib import Path

import numpy as np

HOME = Path(__file__).resolve().parent
FAMILIES = ['o200k_base', 'cl100k_base', 'p50k_base', 'r50k_base', 'llama3',
            'qwen3', 'deepseek_v3', 'gemma3', 'claude2']
FEATURES = 131
ONE = 64                       # a weight is tokens x ONE
PRIOR = 0.5                    # of a feature that no text has
PULL = 0.02                    # of the prior on the fit
# Documents of each corpus at most, by part and bytes.
SAMPLES = {('train', 1024): 1000, ('test', 1024): 400,
           ('test', 4096): 100, ('test', 32768): 20}


def documents(text, size, most):
    """Up to `most` documents of about `size` bytes, evenly spread."""
    n = len(text) // size
    for i in range(min(n, most)):
        start = i * n // min(n, most) * size
        yield text[start:start + size].decode('utf-8', 'ignore').encode()


class Sample:
    """The documents of one part and size, and what is counted in them."""

    def __init__(self, folder, part, size, most):
        self.size, self.corpus, self.texts = size, [], []
        for path in sorted((folder / 'corpus' / part).glob('*.txt')):
            for text in documents(path.read_bytes(), size, most):
                self.corpus.append(path.stem)
                self.texts.append(text)
        self.corpus = np.array(self.corpus)
        self.characters = np.array([len(t.decode()) for t in self.texts])
        self.file = folder / ('%s-%d.docs' % (part, size))
        self.file.write_bytes(b''.join(
            len(t).to_bytes(4, sys.byteorder) + t for t in self.texts))
        self.features = self.count_features(folder)

    def count_features(self, folder):
        out = subprocess.run([folder / 'features', self.file], check=True,
                             stdout=subprocess.PIPE).stdout
        return np.frombuffer(out, np.uint32).reshape(-1, FEATURES) \
            .astype(np.float64)

    def tokens(self, modules, family):
        """What the tokenizer counts; kept, for it takes minutes."""
        digest = hashlib.sha256(self.file.read_bytes()).hexdigest()
        kept = self.file.with_name('%s-%s.counts' % (family, digest[:16]))
        if not kept.exists():
            kept.write_bytes(subprocess.run(
                ['node', HOME / 'count.cjs', modules, family, self.file],
                check=True, stdout=subprocess.PIPE).stdout)
        return np.array(kept.read_bytes().split(), np.float64)


def build(folder):
    subprocess.run(['cc', '-O2', '-I' + str(HOME / '../runtime'), '-o',
                    folder / 'features', HOME / 'features.c',
                    HOME / '../runtime/weigh.c'], check=True)


def solve(x, y):
    """Weights >= 0 of least relative error, pulled to the prior."""
    rows = x / y[:, None]
    square = rows.T @ rows + PULL * np.eye(FEATURES)
    right = rows.sum(0) + PULL * PRIOR
    used = np.ones(FEATURES, bool)
    while True:
        found = np.zeros(FEATURES)
        found[used] = np.linalg.solve(square[np.ix_(used, used)], right[used])
        if (found >= 0).all():
            return found
        used &= found > 0


def thousandths(part):
    return int(np.ceil(part * 1000))


def error(estimate, tokens):
    off = np.abs(estimate - tokens) / tokens
    return off.mean(), np.percentile(off, 95)


def fit(samples, modules, family, table):
    train = samples[0]
    weights = np.minimum(255, np.round(ONE * solve(
        train.features, train.tokens(modules, family))))
    for sample in samples[1:]:
        tokens = sample.tokens(modules, family)
        estimate = np.ceil(sample.features @ weights / ONE)
        quarter = np.ceil(sample.characters / 4)
        for name in sorted(set(sample.corpus)) + ['all']:
            some = (sample.corpus == name) | (name == 'all')
            table.append([family, name, sample.size, some.sum()] + [
                '%.1f' % (100 * e) for e in
                error(estimate[some], tokens[some]) +
                error(quarter[some], tokens[some])])
        if sample.size == 1024:
            mean, p95 = error(estimate, tokens)
            safe = np.percentile(tokens / estimate, 99)
    return {'name': family, 'weights': weights.astype(int),
            'mean': thousandths(mean), 'p95': thousandths(p95),
            'safe': thousandths(safe)}


HEADER = '''/* Weights of the estimator and the errors they make; estimate/fit.py wrote
 * this file, estimate/README.md says from what.
 *
 * SPDX-License-Identifier: MIT */
#include "weigh.h"

const struct mreg_weights mreg_weights[] = {
'''
FOOTER = '''};

const uint32_t mreg_weights_count =
    sizeof mreg_weights / sizeof *mreg_weights;
'''


def write_tables(rows):
    text = HEADER
    for row in rows:
        text += '    {"%(name)s", %(mean)d, %(p95)d, %(safe)d, {\n' % row
        for i in range(0, FEATURES, 13):
            line = ', '.join(map(str, row['weights'][i:i + 13]))
            text += '        %s%s\n' % (
                line, ',' if i + 13 < FEATURES else '}},')
    (HOME / '../runtime/weights.c').write_text(text + FOOTER)


def write_errors(table):
    head = ('family', 'corpus', 'bytes', 'documents', 'mean_error',
            'p95_error', 'mean_error_of_characters_by_4',
            'p95_error_of_characters_by_4')
    (HOME / 'errors.tsv').write_text(''.join(
        '\t'.join(map(str, row)) + '\n' for row in [head] + table))


def main(folder, modules, families):
    folder = Path(folder)
    build(folder)
    samples = [Sample(folder, part, size, most)
               for (part, size), most in SAMPLES.items()]
    rows, table = [], []
    for family in families:
        rows.append(fit(samples, modules, family, table))
        print(family, *['%s %d' % (k, rows[-1][k]) for k in
                        ('mean', 'p95', 'safe')], flush=True)
    write_tables(rows)
    write_errors(table)


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2], sys.argv[3:] or FAMILIES)
