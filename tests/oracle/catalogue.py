"""The models of all files, each with its versions of prices.

SPDX-License-Identifier: MIT
"""
import copy
import glob
import os

import yaml

import billed
import history
import snapshot
from book import Entry, Version, load_entry
from lists import ROOT
from moments import instant


class Status(Exception):
    """Why there is no bill: the name of an MREG_E_ status."""


# In C if PyYAML has it, ten times as fast; `oracle.py parsers` asks both.
LOADER = getattr(yaml, 'CBaseLoader', yaml.BaseLoader)


def load_yaml(path, loader=LOADER):
    with open(path, encoding='utf-8') as f:
        return yaml.load(f, Loader=loader)


def parsers_differ(root=ROOT):
    """The files that PyYAML's own parser reads in another way."""
    files = [path for folder in ('definitions', 'pricing')
             for path in glob.glob(os.path.join(root, folder, '**', '*.yaml'),
                                   recursive=True)]
    if not files:
        return ['no files']
    return [path for path in files
            if load_yaml(path) != load_yaml(path, yaml.BaseLoader)]


def checked(version):
    """The day somebody looked, as a list of at most one."""
    if 'checked' in version:
        return [instant(version['checked'])]
    days = [instant(s.split()[-1]) for s in version.get('sources', [])]
    return [max(days)] if days else []


def behind(pattern, day):
    """A day as a host writes it behind an id."""
    parts = zip(('YYYY', 'MM', 'DD'), day.split('-'))
    for part, figures in parts:
        pattern = pattern.replace(part, figures)
    return pattern


def multiplied(version, rule):
    """What is global, times the factor of a prefix."""
    factor = Entry({'multiply': rule['multiply']}, 'above')
    return Version(version.at, version.base, [
        e for e in version.entries if not e.geos] + [factor],
                   version.services, version.last_wins)


class Model:
    def __init__(self, provider, ident, node, versions):
        self.provider = provider
        self.id = ident
        self.aliases = node.get('aliases', [])
        self.geo = node.get('geo')
        self.offered = 'model' in node      # somebody else made it
        self.versions = versions
        self.has = set()                    # what it can do
        self.free = False                   # a variant that costs nothing
        self.list = provider                # whose prices these are
        self.by_geo = False                 # a silent price is unknown

    def at(self, when):
        begun = [v for v in self.versions if v.at <= when]
        if not begun:
            raise Status('NO_PRICE')
        return begun[-1]


class Registry:
    """All models by (provider, id)."""

    def __init__(self, root=ROOT):
        self.root = root
        self.models = {}
        self.nodes = {}                     # what files say of each
        self.makers = set()
        self.days = []
        self.naming = self.definitions('naming.yaml')
        self.providers = self.definitions('providers.yaml')['providers']
        self.flavours = self.definitions('providers.yaml')['flavours']
        self.pricing = self.load_pricing()
        self.load_models()
        self.load_offers()
        self.load_rolling()
        self.load_snapshot()
        billed.doubt(list(self.models.values()))
        self.find_geographies()
        self.as_of = max(self.days)

    def find_geographies(self):
        """Whose list prices a geography anywhere charges by geography."""
        charging = {m.provider for m in self.models.values()
                    if m.geo not in (None, 'global')}
        charging |= {provider for (provider, _), versions
                     in self.pricing.items()
                     if any(e.geos for v in versions for e in v.entries)}
        for model in self.models.values():
            node = self.providers.get(model.list) or {}
            model.by_geo = (model.list in charging
                            and node.get('unnamed_geo') != 'global')

    def definitions(self, name):
        return load_yaml(os.path.join(self.root, 'definitions', name))

    def load_pricing(self):
        found = {}
        for path in glob.glob(os.path.join(self.root, 'pricing', '*.yaml')):
            node = load_yaml(path)
            stem = os.path.splitext(os.path.basename(path))[0]
            maker = node.get('provider', stem)
            rule = self.providers[maker].get('tier_boundary', 'above')
            for key, entry in node['models'].items():
                found[maker, key] = [] if 'unpriced' in entry \
                    else load_entry(entry, rule)
                for v in entry.get('pricing_versions', []):
                    self.days += checked(v)
        return found

    def versions(self, provider, ident, node):
        if 'unpriced' in node:
            return []
        key = node.get('pricing_ref', ident)
        if (provider, key) in self.pricing:
            return self.pricing[provider, key]
        return self.pricing[tuple(key.split('/', 1))]

    def add(self, provider, ident, node):
        model = Model(provider, ident, node,
                      self.versions(provider, ident, node))
        key = node.get('pricing_ref', ident)
        if (provider, key) not in self.pricing and '/' in key:
            model.list = key.split('/', 1)[0]
        model.has = billed.has(self, node, model.versions)
        self.models[provider, ident] = model
        self.nodes['%s/%s' % (provider, ident)] = node

    def load_models(self):
        folders = os.path.join(self.root, 'definitions', '*', '*.yaml')
        for path in glob.glob(folders):
            if os.path.basename(path) in ('offers.yaml', 'aliases.yaml'):
                continue
            if os.path.basename(path) == 'models.yaml':
                self.load_list(path)
                continue
            node = load_yaml(path)
            folder = os.path.basename(os.path.dirname(path))
            stem = os.path.splitext(os.path.basename(path))[0]
            self.add(node.get('provider', folder),
                     node.get('model_id', stem), node)
            self.makers.add(folder)
            seen = node.get('metadata', {}).get('last_verified')
            self.days += [instant(seen)] if seen else []

    def load_list(self, path):
        maker = os.path.basename(os.path.dirname(path))
        self.makers.add(maker)
        for ident, node in load_yaml(path)['models'].items():
            self.add(maker, ident, node)
            seen = node.get('last_verified')
            self.days += [instant(seen)] if seen else []

    def load_offers(self):
        folders = os.path.join(self.root, 'definitions', '*', 'offers.yaml')
        for path in glob.glob(folders):
            host = os.path.basename(os.path.dirname(path))
            file = load_yaml(path)
            rules = file.get('rules', {})
            for ident, node in file['offers'].items():
                twin = {'pricing_ref': ident, **node, 'aliases': []}
                self.offer(host, ident, node, rules)
                for day in node.get('dated', []):
                    self.offer(host, ident + behind(rules['dated'], day),
                               twin, rules)

    def offer(self, host, ident, node, rules):
        """An offer, and what it is under the prefixes of its host."""
        self.add(host, ident, node)
        for prefix in node.get('profiles', []):
            rule = rules.get('prefixes', {}).get(prefix)
            also = [s + ident for s in (rule or {}).get('spellings', [])]
            geo = (rule or self.naming['profiles'][prefix])['geo']
            self.add(host, prefix + ident, {
                'pricing_ref': ident, **node, 'geo': geo,
                'aliases': [prefix + a for a in node.get('aliases', [])] + also})
            if rule:
                model = self.models[host, prefix + ident]
                model.versions = [multiplied(v, rule)
                                  for v in model.versions]

    def load_rolling(self):
        folders = os.path.join(self.root, 'definitions', '*', 'aliases.yaml')
        for path in glob.glob(folders):
            provider = os.path.basename(os.path.dirname(path))
            for ident, means in load_yaml(path)['aliases'].items():
                self.models[provider, ident] = self.rolling(provider, ident,
                                                            means)

    def rolling(self, provider, ident, means):
        """A name that has the prices of what it meant, while it did."""
        begins = [instant(m['from']) for m in means] + [float('inf')]
        versions = []
        for i, meaning in enumerate(means):
            target = self.models[provider, meaning['is']]
            kept = [v for v in target.versions
                    if begins[i] < v.at < begins[i + 1]]
            first = copy.copy(target.at(begins[i]))
            first.at = begins[i]
            versions += [first] + kept
        now = [m['is'] for m, b in zip(means, begins) if b <= max(self.days)]
        model = copy.copy(self.models[provider, (now or [means[0]['is']])[-1]])
        model.id, model.aliases, model.versions = ident, [], versions
        return model

    def load_snapshot(self):
        path = os.path.join(self.root, 'pricing', 'openrouter.json')
        if not os.path.exists(path):
            return
        at, rows = snapshot.load(path)
        self.days.append(at)
        for ident, aliases, versions, has in rows:
            self.add_route(ident, aliases, versions, has)
        self.load_history({a for row in rows for a in row[1]})

    def add_route(self, ident, aliases, versions, has):
        model = Model('openrouter', ident, {'aliases': aliases}, versions)
        model.has, model.free = has, ident.endswith(':free')
        self.models['openrouter', ident] = model
        return model

    def load_history(self, aliases):
        """An id that is another row's alias by now is that row's."""
        path = os.path.join(self.root, 'pricing', 'openrouter.history.json')
        for ident, points, seen, has in (history.load(path)
                                         if os.path.exists(path) else ()):
            known = self.models.get(('openrouter', ident))
            if ident in aliases or known and not known.versions:
                continue
            self.days.append(seen)
            if not known:
                known = self.add_route(ident, [], [], has)
            known.versions = history.joined(points, known.versions)
