"""Links the offers of hosts to the makers' models that they are.

  python3 tools/link                      what it would link, and what not
  python3 tools/link --write              links it
  python3 tools/link --define facts.tsv   and defines models that are missing

How names are spelt is said in rules.yaml. An offer that is linked keeps only
what differs from its maker's model. What the generator refuses stays as it
is, and is listed with everything else that has no maker.

SPDX-License-Identifier: MIT"""
import argparse
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))))

from ledger import writing                              # noqa: E402
from ledger.document import Document, Refused, get, scalar  # noqa: E402
from ledger.names import Definitions, Model             # noqa: E402
from link import define, spell                          # noqa: E402

SAME = ('version', 'context_window_input', 'context_window_output',
        'knowledge_cutoff', 'released', 'last_verified', 'tokenizer')


def offers(definitions):
    return [m for m in definitions.models.values()
            if m.is_offer and not m.maker]


# ---- an offer that is linked ---------------------------------------------------

def kept(offer, maker):
    """Yields the lines of an offer that its maker's model does not say."""
    has, lacks = (define.stated(maker.node, k)
                  for k in ('capabilities', 'lacks'))
    own, without = (define.stated(offer.node, k)
                    for k in ('capabilities', 'lacks'))
    if {'text_output'} == own & lacks:      # what was written for want of more
        own -= {'text_output'}
    for key, value in offer.node.value:
        if key.value == 'name' or key.value in SAME \
                and value.value == maker.fact(key.value):
            continue
        if key.value == 'capabilities':
            if own - has:
                yield define.listed(key.value, own - has)
        elif key.value == 'lacks':
            if without - lacks:
                yield define.listed(key.value, without - lacks)
        else:
            yield offer.document.slice_of(key, value)


def linked(offer, maker):
    """Returns the text of the entry of an offer that names its maker's."""
    start, end = offer.document.lines_of(offer.key, offer.node)
    flow = offer.node.flow_style or '#' in offer.document.text[start:end]
    full = scalar('%s/%s' % (maker.provider, maker.id))
    if flow:
        return None
    return '  %s:\n    model: %s\n%s' % (
        scalar(offer.id), full, ''.join(kept(offer, maker)))


def edits(root, links):
    """Returns path -> text of the offers with their links."""
    texts = {}
    for path in {offer.document.path for offer, _ in links}:
        document = Document(path)
        names = set()
        for offer, maker in links:
            if offer.document.path == path:
                document.splice(*document.lines_of(offer.key, offer.node),
                                linked(offer, maker))
                names.add(offer.id)
        document.untouched('offers', names)
        texts[path] = document.result()
    return texts


# ---- models that are missing ----------------------------------------------------

HEAD = """# Models of %s that only hosts sell. Facts: what most catalogues say of
# the hosts' offers (tools/link).
models:
"""


def best(spellings):
    """Returns the spelling of a repository, or the plainest."""
    return min(spellings, key=lambda n: (n == n.lower(), n.count('-'), n))


def written(makers, offer, maker, left):
    if '%s/%s' % (maker, left) in makers.said['same'].values():
        return left
    speller = makers.speller
    if offer.provider == 'bedrock' and offer.id.startswith('amazon.'):
        return offer.id
    return speller.proper(offer.provider, offer.id)


def missing(makers, definitions):
    """Returns (maker, plain name) -> [(offer, what is left of its id)]."""
    found = {}
    for offer in offers(definitions):
        full, maker, left = makers.find(offer.provider, offer.id)
        if not full and maker:
            found.setdefault((maker, spell.plain(left)), []).append(
                (offer, written(makers, offer, maker, left)))
    return found


def rank(item):
    """What is defined first, others find: a repository's name, one that says
    that it chats."""
    return (all(o.id == o.id.lower() or '/' not in o.id for o, _ in item[1]),
            not re.search('-(instruct|it|chat)$', item[0][1]), item[0])


class Missing:
    def __init__(self, root, definitions, makers, facts):
        self.root, self.makers, self.facts = root, makers, facts
        self.rules, self.rows, self.count = makers.said, {}, 0
        self.names = definitions.names
        for (maker, _), those in sorted(missing(makers, definitions).items(),
                                        key=rank):
            again = [(o, left) for o, left in those
                     if not makers.find(o.provider, o.id)[0]]
            if again:
                self.define(maker, again)

    def define(self, maker, those):
        named = [left for _, left in those if '%s/%s' % (
            maker, left) in self.rules['same'].values()]
        name = named[0] if named else best([left for _, left in those])
        if (maker, name.lower()) in self.names:
            return              # the maker sells it as an offer of its own
        text = define.definition(self.rules, self.facts, maker, name,
                                 [left for _, left in those])
        self.rows.setdefault(maker, {})[name] = text
        self.count += 1
        path = os.path.join(self.root, 'definitions', maker, 'models.yaml')
        document = Document(path, 'models:\n' + text)
        key, node = get(document.root, 'models').value[0]
        model = Model(maker, name, document, key, node)
        full = '%s/%s' % (maker, name)
        self.makers.models[full] = model
        self.makers.add(maker, name, full)
        self.makers.shorten()

    def texts(self):
        out = {}
        for maker, rows in self.rows.items():
            path = os.path.join(self.root, 'definitions', maker,
                                'models.yaml')
            if os.path.exists(path):
                out[path] = self.inserted(path, rows)
            else:
                out[path] = HEAD % self.rules['makers'].get(maker, maker) + \
                    ''.join(rows[n] for n in sorted(rows))
        return out

    @staticmethod
    def inserted(path, rows):
        document = Document(path)
        there = get(document.root, 'models').value
        for name in sorted(rows):
            before = [kv for kv in there if kv[0].value < name]
            document.insert_line(
                document.last_line(before[-1][1]) + 1 if before
                else there[0][0].start_mark.line, rows[name])
        document.untouched('models', set(rows))
        return document.result()

    def providers(self, definitions):
        """Returns path -> text of the providers, with makers that are new."""
        path = os.path.join(self.root, 'definitions', 'providers.yaml')
        new = [m for m in sorted(self.rows)
               if m not in definitions.providers]
        if not new:
            return {}
        with open(path, encoding='utf-8') as f:
            text = f.read()
        return {path: text + ''.join(
            '  %s:\n    name: %s\n    flavour: openai\n    enabled: false\n'
            % (scalar(m), scalar(self.rules['makers'][m])) for m in new)}


# ---- until the generator accepts -------------------------------------------------

def refused(said, texts, links):
    """Returns the offers to which the generator points, with its words."""
    out = {}
    for path, number, why in re.findall(
            r'^(\S+?\.yaml):(\d+)(?::\d+)?: (.*)$', said, re.M):
        host = path.split('/')[1] if '/offers' in path else \
            os.path.basename(path)[:-len('.yaml')]
        for offer, maker in links:
            if offer.provider == host and (
                    'error: %s: ' % offer.priced[1] in why
                    or at_line(texts, path, int(number), offer)):
                out[offer] = why
    return out


def at_line(texts, path, number, offer):
    text = [t for p, t in texts.items() if p.endswith(path)]
    if not text:
        return False
    for line in reversed(text[0].split('\n')[:number]):
        match = re.match(r'  "?([^" ].*?)"?:(?: .*)?$', line)
        if match:
            return match.group(1) == offer.id
    return False


def settle(asked, definitions, links, more):
    """Returns the links that the generator accepts, written if asked."""
    lost = []
    while links:
        texts = dict(more, **edits(asked.root, links))
        said = writing.check(asked.root, texts, asked.generator)
        if not said:
            break
        bad = refused(said, texts, links)
        if not bad:
            raise Refused(said[:3000])
        lost += [(offer, why) for offer, why in bad.items()]
        links = [(o, m) for o, m in links if o not in bad]
    else:
        texts = dict(more)
    if asked.write:
        read = {}
        for path in texts:
            if os.path.exists(path):
                with open(path, 'rb') as f:
                    read[path] = f.read()
        writing.write(asked.root, texts, read)
    return links, lost


def run(asked):
    definitions = Definitions(os.path.join(asked.root, 'definitions'))
    rules = spell.rules()
    makers = spell.Makers(definitions, rules)
    more = {}
    if asked.define:
        with open(asked.define, encoding='utf-8') as f:
            facts = define.Facts(f, makers.speller)
        new = Missing(asked.root, definitions, makers, facts)
        more = dict(new.texts(), **new.providers(definitions))
        print('%d models defined' % new.count, file=sys.stderr)
    links, without = [], []
    for offer in offers(definitions):
        full, maker, left = makers.find(offer.provider, offer.id)
        if full in makers.models and linked(offer, makers.models[full]):
            links.append((offer, makers.models[full]))
        else:
            without.append((offer, 'no maker is known' if not maker else
                            '%s has no %s' % (maker, full or left)))
    links, lost = settle(asked, definitions, links, more)
    for offer, maker in links:
        print('%s/%s\t%s/%s' % (offer.provider, offer.id, maker.provider,
                                maker.id))
    for offer, why in without + lost:
        print('%s/%s\t-\t%s' % (offer.provider, offer.id, why))
    every = sum(m.is_offer for m in definitions.models.values())
    print('%d offers linked now, %d of %d without a maker' % (
        len(links), len(without) + len(lost), every), file=sys.stderr)


def main():
    p = argparse.ArgumentParser(prog='link', allow_abbrev=False,
                                description=__doc__, formatter_class=argparse.
                                RawDescriptionHelpFormatter)
    p.add_argument('--define', metavar='FACTS')
    writing.options(p)
    try:
        run(p.parse_args())
    except Refused as e:
        print('link: %s' % e, file=sys.stderr)
        return 1
    return 0


if __name__ == '__main__':
    sys.exit(main())
