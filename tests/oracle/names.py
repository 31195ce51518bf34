"""Who is meant by a name: precedence and stages, written down once more.

SPDX-License-Identifier: MIT
"""
import re

DATE = re.compile(r'[-@](\d{8}|\d{4}-\d\d-\d\d)$')


class Match:
    """A model, and the terms that its name implies."""

    def __init__(self, model, geo=None, service=None):
        self.model = model
        self.geo = geo
        self.service = service


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
        """By what exactly stands in the files, letters folded."""
        if provider:
            return self.of(provider, name)
        split = self.qualified(name)
        return (split and self.of(*split)) or self.bare(name)

    def resolve(self, provider, text):
        """A Match or None."""
        provider = provider and self.spellings.get(provider.lower())
        found = self.known(provider, text)
        if found:
            return Match(found)
        split = None if provider else self.qualified(text)
        if split:
            return self.staged(*split)
        return self.staged(provider, text)

    # ---- the stages, in their order ----------------------------------------

    def staged(self, provider, name):
        match = Match(None)
        for step in (self.namespace, self.profile, self.variant, self.date):
            provider, name = step(provider, name, match)
            match.model = self.known(provider, name)
            if match.model:
                return match
        return None

    def namespace(self, provider, name, _):
        arn = re.match(r'arn:[^:]*:bedrock:[^:]*:[^:]*:([^/]*)/(.*)$', name)
        if arn and arn.group(1) in self.naming['arns']:
            return self.naming['arns'][arn.group(1)], arn.group(2)
        for prefix, owner in self.naming['namespaces'].items():
            if name.startswith(prefix):
                return owner, name[len(prefix):]
        return provider, name

    def profile(self, provider, name, match):
        for prefix, geo in self.naming['profiles'].items():
            if name.startswith(prefix):
                match.geo = geo
                return provider, name[len(prefix):]
        return provider, name

    def variant(self, provider, name, match):
        for suffix, service in self.naming['services'].items():
            if name.endswith(suffix):
                match.service = service
                name = name[:-len(suffix)]
        for suffix in self.naming['suffixes']:
            if name.endswith(suffix):
                name = name[:-len(suffix)]
        for start in self.naming['fine_tunes']:
            if name.startswith(start):
                name = start + name[len(start):].split(':')[0]
        return provider, name

    def date(self, provider, name, _):
        return provider, DATE.sub('', name)
