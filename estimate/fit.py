"""Fits the weights of the estimator: fit.py DIR MODULES

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
RUNTIME = HOME.parent / 'runtime'
FAMILIES = ['o200k_base', 'cl100k_base', 'p50k_base', 'r50k_base', 'llama3',
            'qwen3', 'deepseek_v3', 'gemma3', 'claude2']
ONE = 64                       # a weight is tokens x ONE
PRIOR = 1                      # tokens of a feature that no text has
RARITY_STEPS = 2.5             # of the rarity of a pair, in a token
PULL = 0.02                    # of the prior on the fit
# Documents of each corpus at most, by part and bytes.
SAMPLES = {('train', 1024): 1000, ('test', 1024): 400,
           ('test', 4096): 100, ('test', 32768): 12}


def documents(text, size, most):
    """Up to `most` documents of about `size` bytes, evenly spread."""
    n = len(text) // size
    for i in range(min(n, most)):
        start = i * n // min(n, most) * size
        yield text[start:start + size].decode('utf-8', 'ignore').encode()


class Sample:
    """The documents of one part and size, and what is counted in them."""

    def __init__(self, folder, part, size, most):
        self.part, self.size, self.corpus, self.texts = part, size, [], []
        for path in sorted((folder / 'corpus' / part).glob('*.txt')):
            for text in documents(path.read_bytes(), size, most):
                self.corpus.append(path.stem)
                self.texts.append(text)
        self.corpus = np.array(self.corpus)
        self.characters = np.array([len(t.decode()) for t in self.texts])
        self.file = folder / ('%s-%d.docs' % (part, size))
        self.file.write_bytes(b''.join(
            len(t).to_bytes(4, sys.byteorder) + t for t in self.texts))

    def features(self, program):
        """What mreg_weigh sees, a row for each document."""
        out = subprocess.run([program, self.file], check=True,
                             stdout=subprocess.PIPE).stdout
        return np.frombuffer(out, np.uint32) \
            .reshape(len(self.texts), -1).astype(np.float64)

    def pairs(self):
        """Pairs of ASCII letters, of any case, but not likeThis."""
        rows = np.zeros((len(self.texts), 26 * 26))
        for row, text in zip(rows, self.texts):
            byte = np.frombuffer(text, np.uint8)
            place = (byte | 32).astype(np.int64) - ord('a')
            plain = (place >= 0) & (place < 26)
            upper = byte & 32 == 0
            inside = plain[:-1] & plain[1:] & ~(upper[1:] & ~upper[:-1])
            both = place[:-1] * 26 + place[1:]
            row += np.bincount(both[inside], minlength=26 * 26)
        return rows

    def tokens(self, modules, family):
        """What the tokenizer counts; kept, for it takes minutes."""
        digest = hashlib.sha256(self.file.read_bytes()).hexdigest()
        kept = self.file.with_name('%s-%s.counts' % (family, digest[:16]))
        if not kept.exists():
            kept.write_bytes(subprocess.run(
                ['node', HOME / 'count.cjs', modules, family, self.file],
                check=True, stdout=subprocess.PIPE).stdout)
        return np.array(kept.read_bytes().split(), np.float64)


def build(folder, tables):
    """The program that counts features, by the rarities in these tables."""
    program = folder / 'features'
    subprocess.run(['cc', '-O3', '-I' + str(RUNTIME), '-o', program,
                    HOME / 'features.c', RUNTIME / 'weigh.c', tables],
                   check=True)
    return program


def build_with(folder, rarity):
    tables = folder / 'rarity.c'
    tables.write_text('#include "weigh.h"\n' + rarity_table(rarity))
    return build(folder, tables)


def rarity_of_pairs(train, features, tokens):
    """What a pair adds to a word, as a fit to all vocabularies has it."""
    pairs = train.pairs()
    both = np.hstack([features, pairs])
    added = [solve(both, some)[-pairs.shape[1]:] for some in tokens]
    return np.minimum(3, np.round(RARITY_STEPS * np.mean(added, 0))) \
        .astype(int)


def solve(x, y):
    """Weights >= 0 of least relative error, pulled to the prior."""
    rows = x / y[:, None]
    square = rows.T @ rows + PULL * np.eye(x.shape[1])
    right = rows.sum(0) + PULL * PRIOR
    used = np.ones(x.shape[1], bool)
    while True:
        found = np.zeros(x.shape[1])
        found[used] = np.linalg.solve(square[np.ix_(used, used)], right[used])
        if (found >= 0).all():
            return found
        used &= found > 0


def thousandths(part):
    return int(np.ceil(part * 1000))


def error(estimate, tokens):
    off = np.abs(estimate - tokens) / tokens
    return off.mean(), np.percentile(off, 95)


def fit(family, modules, samples, features, table):
    """A row of weights.c; adds the errors on the test to `table`."""
    row = {'name': family}
    for sample, seen in zip(samples, features):
        tokens = sample.tokens(modules, family)
        if sample.part == 'train':
            weights = np.clip(np.round(ONE * solve(seen, tokens)), 0, 255)
            row['weights'] = weights.astype(int)
            continue
        estimate = np.ceil(seen @ weights / ONE)
        quarter = np.ceil(sample.characters / 4)
        for name in sorted(set(sample.corpus)) + ['all']:
            some = (sample.corpus == name) | (name == 'all')
            table.append([family, name, sample.size, some.sum()] + [
                '%.1f' % (100 * e) for e in
                error(estimate[some], tokens[some]) +
                error(quarter[some], tokens[some])])
        if sample.size == 1024:
            row['mean'], row['p95'] = map(
                thousandths, error(estimate, tokens))
            row['safe'] = thousandths(np.percentile(tokens / estimate, 99))
    return row


HEADER = '''/* Weights of the estimator and the errors they make; estimate/fit.py wrote
 * this file, estimate/README.md says from what.
 *
 * SPDX-License-Identifier: MIT */
#include "weigh.h"

'''
FOOTER = '''};

const uint32_t mreg_weights_count =
    sizeof mreg_weights / sizeof *mreg_weights;
'''


def lines(numbers):
    return ',\n'.join('        ' + ', '.join(map(str, numbers[i:i + 13]))
                      for i in range(0, len(numbers), 13))


def rarity_table(rarity):
    packed = [sum(int(x) << 2 * k for k, x in enumerate(rarity[i:i + 4]))
              for i in range(0, len(rarity), 4)]
    return 'const uint8_t mreg_rarity[MREG_RARITY_SIZE] = {\n%s\n};\n' \
        % lines(packed)


def write_tables(rarity, rows):
    text = HEADER + rarity_table(rarity) + \
        '\nconst struct mreg_weights mreg_weights[] = {\n'
    for row in rows:
        text += '    {"%(name)s", %(mean)d, %(p95)d, %(safe)d, {\n' % row
        text += lines(row['weights']) + '}},\n'
    (RUNTIME / 'weights.c').write_text(text + FOOTER)


def write_errors(table):
    head = ('family', 'corpus', 'bytes', 'documents', 'mean_error',
            'p95_error', 'mean_error_of_characters_by_4',
            'p95_error_of_characters_by_4')
    (HOME / 'errors.tsv').write_text(''.join(
        '\t'.join(map(str, row)) + '\n' for row in [head] + table))


def main(folder, modules):
    folder = Path(folder).resolve()
    samples = [Sample(folder, part, size, most)
               for (part, size), most in SAMPLES.items()]
    program = build_with(folder, np.zeros(26 * 26, int))
    rarity = rarity_of_pairs(
        samples[0], samples[0].features(program),
        [samples[0].tokens(modules, family) for family in FAMILIES])
    program = build_with(folder, rarity)
    features = [sample.features(program) for sample in samples]
    rows, table = [], []
    for family in FAMILIES:
        rows.append(fit(family, modules, samples, features, table))
        print('%(name)s: mean %(mean)d, p95 %(p95)d, safe %(safe)d' %
              rows[-1], flush=True)
    write_tables(rarity, rows)
    write_errors(table)


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2])
