"""Proposals, and which of them the generator accepts.

Each adds to what is there and changes none of it. They are tried together;
those at which a diagnostic points are left out, and the others tried again.

SPDX-License-Identifier: MIT"""
import os
import re

from ledger import writing
from ledger.document import Refused
from ledger.names import Definitions
from ledger.prices import PriceFile

NAMED = re.compile(r'^(\S+?\.yaml):(\d+)(?::\d+)?: (error.*)$', re.M)


class Proposal:
    """`name` is provider/model; `apply` edits what a Work has open."""

    def __init__(self, kind, name, what, apply):
        self.kind, self.name = kind, name
        self.what, self.apply = what, apply


class Work:
    """Files, opened afresh for each try."""

    def __init__(self, root):
        self.root = root
        self.definitions = Definitions(os.path.join(root, 'definitions'))
        self.prices = {}

    def file(self, provider):
        """Returns the prices of a provider, or None."""
        path = os.path.join(self.root, 'pricing', provider + '.yaml')
        if path not in self.prices and os.path.exists(path):
            self.prices[path] = PriceFile(path)
        return self.prices.get(path)

    def results(self):
        """Returns the texts that changed, and what they were."""
        texts, read = {}, {}
        for path, document in self.definitions.files.items():
            if document.edits:
                texts[path], read[path] = document.result(), document.bytes
        for path, file in self.prices.items():
            if file.touched:
                texts[path], read[path] = file.result(), file.document.bytes
        return texts, read


def _name(path, text, number):
    """Returns provider/model of the model in whose lines a line is."""
    folder, file = os.path.split(path)
    lines = text.split('\n')[:number]
    if not any(re.match(r'(models|offers):', line) for line in lines):
        said = re.search('^model_id: "?([^"\n]*)', text, re.M)
        return '%s/%s' % (os.path.basename(folder),
                          said.group(1) if said else file[:-5])
    provider = os.path.basename(folder)
    if provider == 'pricing':
        provider = file[:-5]
    for line in reversed(lines):
        match = re.match(r'  "?([^"\s#-][^"]*?)"?:(?: .*)?$', line)
        if match:
            return '%s/%s' % (provider, match.group(1))
    return None


def _denied(said, texts, root):
    """Returns provider/model -> the reason of each error."""
    out = {}
    for path, number, why in NAMED.findall(said):
        full = os.path.join(root, path)
        if full in texts:
            text = texts[full]
        else:
            with open(full, encoding='utf-8') as f:
                text = f.read()
        out.setdefault(_name(full, text, int(number)), why)
    return out


def settle(root, generator, proposals, say):
    """Returns those that are accepted together, their texts and what the
    files were. `say(name, why)` is told what is left out."""
    while proposals:
        work = Work(root)
        for one in proposals:
            one.apply(work)
        texts, read = work.results()
        said = writing.check(root, texts, generator)
        if not said:
            return proposals, texts, read
        denied = _denied(said, texts, root)
        kept = [p for p in proposals if p.name not in denied]
        if len(kept) == len(proposals):
            raise Refused('the generator refuses, at no proposal:\n' +
                          said[:2000])
        for one in proposals:
            if one.name in denied:
                say(one.name, '%s: %s' % (one.kind, denied[one.name]))
        proposals = kept
    return [], {}, {}
