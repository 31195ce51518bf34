"""Which maker's model a host's id means, by the rules of rules.yaml.

SPDX-License-Identifier: MIT"""
import datetime
import os
import re

import yaml

HERE = os.path.dirname(os.path.abspath(__file__))
DATED = re.compile(r'[-@](20\d\d)-?(\d\d)-?(\d\d)$')


def plain(name):
    return re.sub(r'[._ :]+', '-', name.lower()).strip('-')


def rules():
    with open(os.path.join(HERE, 'rules.yaml'), encoding='utf-8') as f:
        return yaml.safe_load(f)


def days_apart(a, b):
    try:
        day = datetime.date.fromisoformat
        return abs((day(a) - day(b)).days)
    except ValueError:
        return None


class Speller:
    def __init__(self, said):
        self.rules = said
        self.orgs = said['organisations']
        self.families = [(re.compile(p, re.I), m) for p, m in
                         said['families']]

    def parts(self, host, name):
        """Returns the organisation, or None, and the name without it and
        without the route; both as the host writes them."""
        route = self.rules['routes'].get(host)
        if route:
            name = re.sub('^(%s)' % route, '', name, flags=re.I)
        org = None
        if host == 'bedrock':
            head, dot, rest = name.partition('.')
            if dot and head in self.orgs:
                org, name = head, rest
        if '/' in name:
            org, name = name.rsplit('/', 1)
            org = org.rsplit('/', 1)[-1]
        return org, name

    def respelt(self, host, name):
        for where in (host, 'all'):
            for pattern, to in self.rules['spellings'].get(where, ()):
                name = re.sub(pattern, to, name, flags=re.I)
        return name

    def shorter(self, host, name):
        """Yields a name with ever more endings taken off."""
        yield name
        for kind in self.rules['endings']:
            for where in ('all', host):
                if where in kind:
                    less = re.sub(kind[where], '', name, flags=re.I)
                    if less and less != name:
                        name = less
                        yield name

    def maker(self, org, name):
        """Returns the maker, or None."""
        if org is not None and self.orgs.get(org.lower(), org):
            return self.orgs.get(org.lower())
        for pattern, maker in self.families:
            if pattern.search(name):
                return maker
        return None

    def candidates(self, host, name):
        """Returns the maker and the names, most exact first."""
        org, name = self.parts(host, name)
        names, seen = [], set()
        for one in self.shorter(host, name):
            for spelt in (one, self.respelt(host, one)):
                if plain(spelt) not in seen:
                    seen.add(plain(spelt))
                    names.append(spelt)
        return self.maker(org, names[0]) or self.maker(org, names[-1]), names

    def proper(self, host, name):
        """Returns a name to define: a repository's own, or what is left of
        a host's."""
        org, name = self.parts(host, name)
        short = list(self.shorter(host, name))[-1]
        return short if org and host != 'bedrock' else \
            self.respelt(host, short)


class Makers:
    """The makers' models by all their names."""

    def __init__(self, definitions, said):
        self.speller = Speller(said)
        self.said, self.names, self.models = said, {}, {}
        self.chats = {}         # names without what says that it chats
        for m in definitions.models.values():
            if m.is_offer:
                continue
            full = '%s/%s' % (m.provider, m.id)
            self.models[full] = m
            for name in [m.id] + m.aliases:
                self.add(m.provider, name, full)
        self.shorten()

    def add(self, maker, name, full):
        self.names.setdefault((maker, plain(name)), set()).add(full)
        spelt = self.speller.respelt('', name)
        self.names.setdefault((maker, plain(spelt)), set()).add(full)
        org, short = name.partition('.')[::2]
        if org == maker:
            short = re.sub(r'(-v\d+)?(:\d+)?$', '', short)
            self.names.setdefault((maker, plain(short)), set()).add(full)

    def shorten(self):
        """Adds what hosts leave out of names, where it leaves one model."""
        for part in self.said['silent'], self.said['chat']:
            found = {}
            for (maker, name), fulls in self.names.items():
                less = re.sub(part, '', name)
                if less != name and not (part == self.said['silent'] and
                                         (maker, less) in self.names):
                    found.setdefault((maker, less), set()).update(fulls)
            kept = self.names if part == self.said['silent'] else self.chats
            kept.update({k: v for k, v in found.items() if len(v) == 1})

    def undated(self, maker, name):
        """Finds a name without its date, if the model is of that day."""
        date = DATED.search(name)
        if not date:
            return None
        found = self.names.get((maker, plain(name[:date.start()])), ())
        for full in found:
            released = self.models[full].fact('released')
            apart = released and days_apart(released, '-'.join(date.groups()))
            if apart is not None and apart <= self.said['date_days']:
                return full
        return None

    def find(self, host, name):
        """Returns (maker/id or None, maker or None, what is left)."""
        maker, names = self.speller.candidates(host, name)
        if any(re.search(p, '%s/%s' % (host, name))
               for p in self.said['apart']):
            return None, None, name
        same = self.said['same'] or {}
        for one in names:
            there = same.get('%s/%s' % (maker, plain(one)))
            if there:
                maker, one = there.split('/', 1)
                found = self.names.get((maker, plain(one)), ())
                return next(iter(found), None), maker, one
            found = host in self.said['chat_only'] and self.chats.get(
                (maker, plain(one))) or self.names.get(
                    (maker, plain(one)), ())
            if found:
                return next(iter(found)) if len(found) == 1 else None, \
                    maker, one
            dated = self.undated(maker, one)
            if dated:
                return dated, maker, one
        return None, maker, names[-1]
