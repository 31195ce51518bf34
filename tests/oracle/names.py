"""Who is meant by a name: precedence and stages, written down once more.

SPDX-License-Identifier: MIT
"""
import datetime
import re

DATE = re.compile(r'[-@](20\d\d)(-?)(\d\d)\2(\d\d)$')
CARRIED = re.compile(r'(?<!\d)20\d\d(-?)\d\d\1\d\d(?!\d)|-\d{4}(?!\d)')


def is_day(*parts):
    try:
        return bool(datetime.date(*map(int, parts)))
    except ValueError:
        return False


class Match:
    """A model, and the terms that its name implies."""

    def __init__(self, model, geo=None, service=None):
        self.model = model
        self.geo = geo
        self.service = service
        self.users = None


class Names:
    def __init__(self, registry):
        self.naming = registry.naming
        self.table = {}
        self.spellings = {}
        self.add_providers(registry)
        for (provider, ident), model in sorted(registry.models.items()):
            for name in [ident] + model.aliases:
                self.table[provider, name.lower()] = model
        self.hosts = {p for p, _ in registry.models
                      if p not in registry.makers}

    def add_providers(self, registry):
        for ident, node in registry.providers.items():
            for name in [ident] + node.get('aliases', []):
                self.spellings[name.lower()] = ident

    def of(self, provider, name):
        return self.table.get((provider, name.lower()))

    def qualified(self, text):
        """provider/name or provider:name."""
        parts = re.split('[/:]', text, maxsplit=1)
        provider = self.spellings.get(parts[0].lower())
        return (provider, parts[1]) if provider and len(parts) > 1 else None

    def bare(self, name):
        """The maker's, else the only offer's, else OpenRouter's."""
        found = [(p, self.of(p, name)) for p in set(self.spellings.values())]
        found = [(p, m) for p, m in found if m]
        for group in (lambda p, m: p not in self.hosts and
                      p != 'openrouter' and not m.offered,
                      lambda p, _: p != 'openrouter', lambda p, _: True):
            among = [m for p, m in found if group(p, m)]
            if among:
                return among[0] if len(among) == 1 else None
        return None

    def known(self, provider, name):
        """By what the files say exactly, letters folded."""
        if provider:
            return self.of(provider, name)
        split = self.qualified(name)
        return self.of(*split) if split else self.bare(name)

    def resolve(self, provider, text):
        """A Match or None."""
        provider = provider and self.spellings.get(provider.lower())
        split = None if provider else self.qualified(text)
        found = self.of(*split) if split else self.known(provider, text)
        if found:
            return Match(found)
        if not split:
            return self.staged(provider, text)
        other = self.bare(text)
        return self.staged(*split) or (Match(other) if other else None)

    # ---- the stages, in their order ----------------------------------------

    def staged(self, provider, name):
        match = Match(None)
        for step in (self.namespace, self.profile, self.variant, self.date):
            provider, name = step(provider, name, match)
            model = self.known(provider, name)
            if model and (not match.users or model.provider in match.users):
                match.model = model
                return match
        return None

    def namespace(self, provider, name, match):
        arn = re.match(r'arn:([^:]*):bedrock:[^:]*:[^:]*:([^/]*)/(.*)$', name)
        kinds = self.naming['arns']['kinds']
        where = self.naming['arns']['partitions']
        if arn and arn.group(1) in where and arn.group(2) in kinds:
            if where[arn.group(1)] != 'global':
                match.geo = where[arn.group(1)]
            return kinds[arn.group(2)], arn.group(3)
        for prefix, owner in self.naming['namespaces'].items():
            if name.startswith(prefix):
                return owner, name[len(prefix):]
        return provider, name

    @staticmethod
    def owner(provider, users):
        """Whose name it is once a text of these users is taken off; False
        if the provider is not one of them."""
        if provider is None:
            return users[0] if len(users) == 1 else None
        return provider if provider in users else False

    def profile(self, provider, name, match):
        for prefix, says in self.naming['profiles'].items():
            owner = self.owner(provider, says['providers'])
            if name.startswith(prefix) and owner is not False:
                match.geo = says['geo']
                match.users = says['providers']
                return owner, name[len(prefix):]
        return provider, name

    def variant(self, provider, name, match):
        suffixes = [(s, says['providers'], says['service'])
                    for s, says in self.naming['services'].items()]
        suffixes += [(s, users, None)
                     for s, users in self.naming['suffixes'].items()]
        for suffix, users, service in suffixes:
            owner = self.owner(provider, users)
            if name.endswith(suffix) and owner is not False:
                match.service = service
                match.users = users
                return owner, name[:-len(suffix)]
        for start, users in self.naming['fine_tunes'].items():
            job = re.match(re.escape(start) + r'([^:]+):[^:]+:[^:]*:[^:]+'
                           r'(:ckpt-step-[^:]+)?$', name)
            if job and self.owner(provider, users) is not False:
                name = start + job.group(1)
        return provider, name

    def date(self, provider, name, _):
        found = DATE.search(name)
        if not found or not is_day(*found.group(1, 3, 4)):
            return provider, name
        rest = name[:found.start()]
        return provider, name if CARRIED.search(rest) else rest
