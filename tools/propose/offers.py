"""Offers that catalogues know and we do not: models of a host or a maker.

Where sources disagree nothing is written, and it is said. What the generator
refuses is left out and listed.

SPDX-License-Identifier: MIT"""
import os
import re

from ledger import meters, writing
from ledger.document import Document, Refused, get, scalar
from ledger.names import Definitions
from ledger.prices import Draft, Override, PriceFile, entry_text, \
    new_file
from propose import evidence

NAMED = re.compile(r'[A-Za-z0-9@][A-Za-z0-9._:/@+-]{0,126}\Z')
REGION = re.compile(r'(us|eu|apac|au|jp|ca|in)\.')
LOG = []


def say(name, why):
    LOG.append('%s\t%s' % (name, why))


def listed(key, names):
    """Returns a list in braces, in lines of 80 columns."""
    lines, line = [], ''
    for name in (c for c in meters.CAPABILITIES if c in names):
        if line and len(line) + len(name) > 68:
            lines.append(line)
            line = ''
        line += name + ', '
    lines.append(line)
    return '%s:\n      [%s]' % (key, '\n       '.join(
        part.rstrip() for part in lines).rstrip(','))


# ---- an offer ----------------------------------------------------------------

class Offer:
    """A model of a host that is to be added."""

    def __init__(self, name, seen, verdict, maker):
        self.name, self.seen, self.verdict = name, seen, verdict
        self.maker, self.geo, self.regional = maker, None, False
        self.profiles = False   # at the same price as global. and the id
        self.kind = None        # embeddings or rerank, if it answers no text
        self.does = None        # what a model of media takes and gives
        self.simple = False     # without services, which need more entries

    def facts(self):
        """Yields the lines of the offer, without the pad."""
        seen = self.seen
        if self.maker:
            yield 'model: %s' % scalar('%s/%s' % (self.maker.provider,
                                                  self.maker.id))
        else:
            yield 'name: %s' % scalar(evidence.fact(seen, 'display_name')
                                      or self.name)
        if self.geo:
            yield 'geo: %s' % self.geo
        if self.profiles:
            yield 'profiles: [global.]'
        for field in ('context_window_input', 'context_window_output'):
            value = evidence.fact(seen, field)
            if value and not (self.maker and
                              (self.maker.fact(field) or value) == value):
                yield '%s: %s' % (field, value)
        released = evidence.fact(seen, 'released')
        if self.maker:
            return
        if released:
            yield 'released: %s' % released
        yes, no = evidence.capabilities(seen)
        yes |= {'text_input', self.kind or 'text_output'} - no
        no -= {self.kind}
        if self.kind:
            yes.discard('text_output')
        if self.does:
            yes = yes - {'text_input', 'text_output'} | set(self.does)
            no |= {'text_output', 'function_calling'}
        if 'cache_read_per_1m_tokens' in self.verdict.prices['-']:
            yes.add('prompt_caching')
        yield listed('capabilities', yes)
        if no - yes:
            yield listed('lacks', no - yes)

    def definition(self, day):
        """Returns the file of a maker's own model."""
        lines = [line for line in self.facts()]
        facts = [x for x in lines if not x.startswith(('capa', 'lacks'))]
        rest = [x for x in lines if x.startswith(('capa', 'lacks'))]
        return 'model_id: %s\nmetadata:\n%s  last_verified: %s\n%s' % (
            scalar(self.name), ''.join('  %s\n' % x for x in facts), day,
            ''.join('%s\n' % x.replace('\n    ', '\n') for x in rest))

    def text(self):
        return '  %s:\n%s' % (scalar(self.name), ''.join(
            '    %s\n' % line for line in self.facts()))

    def capable(self):
        if not self.maker:
            return evidence.capabilities(self.seen)[0]
        found = get(self.maker.node, 'capabilities')
        return {c.value for c in found.value} if found is not None else set()

    def later_build(self):
        """Whether the id has the day, month first, of a build that its
        maker's model, linked without it, need not be."""
        built = re.search(r'-([01]\d[0-3]\d)(?=-|$)', self.name)
        return self.maker and built and built.group(1) not in self.maker.id

    def draft(self, threshold):
        released = evidence.fact(self.seen, 'released') or (
            self.maker.fact('released') if self.maker else None)
        recent = released and not self.later_build() \
            and '2026-06-01' <= released <= self.verdict.since
        draft = Draft(released if recent
                      else max(released or '', self.verdict.since))
        draft.said['precision'] = 'release_date' if recent else 'observed'
        prices = dict(self.verdict.prices['-'])
        can = set() if self.verdict.media else self.capable()
        for capability, key in (
                ('prompt_caching', 'cache_read_per_1m_tokens'),
                ('audio_input', 'input_audio_per_1m_tokens'),
                ('audio_output', 'output_audio_per_1m_tokens')):
            if capability in can and key not in prices:
                prices[key] = 'unknown'
        for key, value in prices.items():
            draft.set(key, value)
        for when, those in sorted(self.verdict.prices.items()):
            if when != '-' and not (self.simple and 'service' in when):
                draft.overrides.append(Override(
                    when=when.replace('input_tokens_above', threshold),
                    prices=those))
        if self.regional:
            draft.overrides.append(Override(when='geo=regional',
                                            multiply='1.1'))
        draft.sources = self.verdict.sources
        draft.said['checked'] = self.verdict.sources[0].split()[-1]
        return draft


# ---- a provider ----------------------------------------------------------------

def bedrock_geo(offers):
    """A bare id and a profile of a region cost a tenth more than the global
    one; the naming rules find a profile's bare id."""
    kept = []
    for o in offers.values():
        if o.name.startswith('global.'):
            o.geo = 'global'
            kept.append(o)
            continue
        bare = REGION.sub('', o.name, count=1)
        if bare != o.name and bare in offers:
            continue
        twin = offers.get('global.' + bare)
        if twin is None:
            if bare != o.name:
                say('bedrock/' + o.name, 'a region without a bare id')
            else:
                kept.append(o)
            continue
        a, b = twin.verdict.prices['-'], o.verdict.prices['-']
        if o.verdict.of_twin or any(
                b.get(k) != v * 11 / 10 for k, v in a.items() if k in b):
            if not o.verdict.of_twin and a == b:
                kept.append(o)
                continue
            if not o.verdict.of_twin:
                say('bedrock/' + o.name, 'neither 1 nor 1.1 times global')
                continue
        if bare != o.name and any(k.name == bare for k in kept):
            continue
        o.geo, o.regional, o.verdict = 'regional', True, twin.verdict
        o.profiles = bare == o.name
        kept.append(o)
    stated = {'global.' + o.name for o in kept if o.profiles}
    return [o for o in kept if o.name not in stated]


class Provider:
    def __init__(self, name, definitions, root, rules, taken=()):
        self.name, self.rules, self.taken = name, rules, taken
        self.definitions = definitions
        self.offers_path = os.path.join(root, 'definitions', name,
                                        'offers.yaml')
        self.price_path = os.path.join(root, 'pricing', name + '.yaml')
        self.known = name in definitions.providers
        title = rules['providers'].get(name, {}).get('name', name)
        self.title = title if not self.known else \
            definitions.providers[name].get('name', name)
        it = definitions.providers.get(name) or {}
        self.threshold = 'input_tokens_' + it.get('tier_boundary', 'above')

    def wanted(self, seen, models):
        offers = {}
        unfit = next(line['ids'] for line in self.rules['not_models']
                     if self.name in line.get('hosts', [self.name]))
        for (provider, name), facts in sorted(seen.items()):
            if provider != self.name or self.has(name):
                continue
            name = re.sub('@default$', '', name)
            full = '%s/%s' % (provider, name)
            if full not in self.taken and (
                    not NAMED.match(name) or re.search(unfit, name)):
                say(full, 'not the id of a model')
                continue
            verdict = evidence.Verdict(facts, self.rules['days'])
            if verdict.why and self.name == 'bedrock':
                verdict = self.twin(seen, name, facts) or verdict
            if verdict.why:
                if verdict.why != 'no price':
                    say(full, verdict.why)
                continue
            if full in self.taken:
                offers[name] = self.offer(name, facts, verdict, self.made_as(
                    provider, name, facts, models))
                continue
            if verdict.day < str(self.rules['seen_since']):
                say(full, 'not seen since %s' % verdict.day)
                continue
            verdict.sources = [it for it in verdict.sources if seen.holds(it)]
            if not verdict.sources:
                say(full, 'in no newest file')
                continue
            if provider in self.rules['makers'] and not any(
                    it.split()[0] in self.rules['seen_by']
                    and it.split()[1] >= self.rules['makers_since']
                    for it in verdict.sources):
                say(full, 'only %s' % ', '.join(verdict.sources))
                continue
            refused = self.refused(name, facts, verdict)
            if refused:
                say(full, refused)
                continue
            alone = {it.split()[0] for it in verdict.sources}
            doubtful = self.rules['not_alone']
            if alone <= set(doubtful) and (
                    provider in self.rules['makers']
                    or provider in doubtful[min(alone)]):
                say(full, '%s alone says so' % min(alone))
                continue
            maker = self.made_as(provider, name, facts, models)
            if maker and provider in self.rules['makers']:
                say(full, 'of another maker')
                continue
            offers[name] = self.offer(name, facts, verdict, maker)
        if self.name == 'bedrock':
            return bedrock_geo(offers)
        return list(offers.values())

    def offer(self, name, facts, verdict, maker):
        it = Offer(name, facts, verdict, maker)
        it.kind = self.kind(name, verdict)
        it.does = self.does(facts, verdict)
        return it

    def refused(self, name, facts, verdict):
        """Returns why a price is not believed, or None."""
        if verdict.media and evidence.fact(facts, 'varies'):
            return 'its price is that of one %s' % evidence.fact(facts,
                                                                 'varies')
        if verdict.media and not self.does(facts, verdict):
            return 'paid for by media, and of no known mode'
        return next((line['why'] for line in self.rules['refused']
                     if line['provider'] == self.name
                     and re.search(line['ids'], name)), None)

    def made_as(self, provider, name, facts, models):
        """Returns another maker's model that an offer is, or None."""
        maker = models.find(provider, name)[0] or \
            evidence.fact(facts, 'model')
        maker = self.definitions.models.get(
            tuple(maker.split('/', 1))) if maker else None
        if maker and (maker.is_offer or maker.provider == self.name):
            return None
        return maker

    def kind(self, name, verdict):
        """Returns what a model is that is never charged for output."""
        if verdict.prices['-'].get('output_per_1m_tokens'):
            return None
        for kind, names in self.rules['kinds'].items():
            if re.search(names, name, re.I):
                return kind
        return None

    def does(self, facts, verdict):
        """Returns the capabilities of a model that is paid for by media."""
        return self.rules['modes'].get(evidence.fact(facts, 'mode')) \
            if verdict.media else None

    def twin(self, seen, name, facts):
        """Returns the verdict on the global twin of a bare id, if each source
        says its price or a tenth more."""
        bare = REGION.sub('', name, count=1)
        other = seen.get(('bedrock', 'global.' + bare))
        found = evidence.Verdict(other, self.rules['days']) if other else None
        if found is None or found.why:
            return None
        want = found.prices['-']['input_per_1m_tokens']
        said = {evidence.base(f)[0] for f in facts.values()} - {None}
        found.of_twin = True
        return found if said <= {want, want * 11 / 10} else None

    def makers_of(self, said):
        """Returns the ids of the makers' models whose hosts are far from each
        other, by what the generator said."""
        out = set()
        for host, name in re.findall(
                r'pricing/(\S+?)\.yaml\S* error: (\S+): \w+ costs', said):
            it = self.definitions.models.get((host, name))
            maker = get(it.node, 'model') if it else None
            out.add(maker.value.split('/', 1)[1] if maker is not None
                    else name)
        return out

    def has(self, name):
        names = self.definitions.names
        if (self.name, name.lower()) in self.definitions.prefixed:
            return True
        bare = REGION.sub('', name, count=1) if self.name == 'bedrock' \
            else name
        bare = re.sub(r'^global\.', '', bare)
        known = names.get((self.name, bare.lower()))
        if known and self.name == 'bedrock' and bare != name \
                and get(known.node, 'profiles') is not None:
            return True
        bare = REGION.sub('', name, count=1) if self.name == 'bedrock' \
            else name
        return any((self.name, n.lower()) in names for n in (
            name, bare, re.sub('@default$', '', name)))

    def texts(self, offers):
        """Returns path -> text of both files with the offers in them."""
        offers = sorted(offers, key=lambda o: o.name.encode())
        if os.path.exists(self.price_path):
            file = PriceFile(self.price_path)
            for o in offers:
                file.add_entry(o.name, entry_text(
                    o.name, o.draft(self.threshold)))
            prices = file.result()
        else:
            prices = new_file(self.name, self.title) + ''.join(
                entry_text(o.name, o.draft(self.threshold)) for o in offers)
        if self.name in self.rules['makers']:
            return dict({self.price_path: prices}, **{
                os.path.join(os.path.dirname(self.offers_path), '%s.yaml' %
                             re.sub('[/:@]', '-', o.name)):
                o.definition(o.verdict.sources[0].split()[-1])
                for o in offers})
        if not os.path.exists(self.offers_path):
            made = ' of models made elsewhere' if any(
                o.maker for o in offers) else ''
            head = ('# What %s offers%s.\n# Prices: pricing/%s.yaml.\n'
                    'offers:\n' % (self.title, made, self.name))
            return {self.price_path: prices, self.offers_path: head +
                    ''.join(o.text() for o in offers)}
        document = Document(self.offers_path)
        there = get(document.root, 'offers').value
        for o in offers:
            before = [kv for kv in there
                      if kv[0].value.encode() < o.name.encode()]
            line = document.last_line(before[-1][1]) + 1 if before \
                else there[0][0].start_mark.line
            document.insert_line(line, o.text())
        document.untouched('offers', {o.name for o in offers})
        return {self.price_path: prices, self.offers_path: document.result()}


def provider_lines(name, rules):
    it = rules['providers'].get(name)
    if it is None:
        raise Refused('rules.yaml does not say how %s is reached' % name)
    lines = ['  %s:\n    name: %s\n' % (name, scalar(it['name']))]
    if it.get('aliases'):
        lines.append('    aliases: [%s]\n' % ', '.join(it['aliases']))
    for key in ('base_url', 'api_key_env'):
        if it.get(key):
            lines.append('    %s: %s\n' % (key, scalar(it[key])))
    return ''.join(lines) + '    flavour: openai\n'


# ---- until the generator accepts -----------------------------------------------

def culprits(said, texts, offers):
    """Returns the names of offers to which a diagnostic points."""
    out = {}
    for path, number, why in re.findall(
            r'^(\S+?\.yaml):(\d+)(?::\d+)?: (.*)$', said, re.M):
        full = [p for p in texts if p.endswith(path)]
        if not full or ': note' in why[:8]:
            continue
        lines = texts[full[0]].split('\n')[:int(number)]
        if lines[0].startswith('model_id: '):
            out[lines[0][10:].strip('"')] = why
            continue
        for line in reversed(lines):
            match = re.match(r'  "?([^" ].*?)"?:(?: .*)?$', line)
            if match:
                if match.group(1) in {o.name for o in offers}:
                    out[match.group(1)] = why
                break
    return out


def propose(provider, seen, models, root, generator):
    """Returns the number of offers, the files' texts and what they were."""
    offers = provider.wanted(seen, models)
    while offers:
        texts = provider.texts(offers)
        if not provider.known:
            path = os.path.join(root, 'definitions', 'providers.yaml')
            with open(path, encoding='utf-8') as f:
                texts[path] = f.read() + provider_lines(provider.name,
                                                        provider.rules)
        said = writing.check(root, texts, generator)
        if not said:
            read = {}
            for path in texts:
                if os.path.exists(path):
                    with open(path, 'rb') as f:
                        read[path] = f.read()
            return len(offers), texts, read
        names = {o.name for o in offers}
        bad = {n: why for n, why in culprits(said, texts, offers).items()
               if n in names}
        if not bad:
            far = provider.makers_of(said)
            bad = {o.name: 'far from other hosts of %s' % o.maker.id
                   for o in offers if o.maker and o.maker.id in far}
        if not bad:
            raise Refused('%s: %s' % (provider.name, said[:2000]))
        for o in offers:
            if o.name in bad and not o.simple \
                    and any('service' in w for w in o.verdict.prices):
                o.simple = True
                del bad[o.name]
        for name, why in bad.items():
            say('%s/%s' % (provider.name, name), why)
        offers = [o for o in offers if o.name not in bad]
    return 0, {}, {}
