"""Which maker's model a host's id means, by the rules of rules.yaml.

SPDX-License-Identifier: MIT"""
import re


def plain(name):
    return re.sub(r'[._ ]', '-', name.lower())


class Makers:
    def __init__(self, definitions, rules):
        self.rules, self.names = rules, {}
        for m in definitions.models.values():
            if m.is_offer:
                continue
            for name in [m.id] + m.aliases:
                self.names.setdefault(plain(name), set()).add(
                    '%s/%s' % (m.provider, m.id))
                if '.' in name and m.provider == 'amazon':
                    self.names.setdefault(plain(name.split('.', 1)[1]),
                                          set()).add('amazon/' + m.id)

    def spellings(self, name):
        """Yields a host's id with ever more taken off."""
        name = name.rsplit('/', 1)[-1]
        yield name
        name = re.sub('^' + self.rules['fronts'], '', name, flags=re.I)
        short = re.sub(r'^[a-z0-9-]+\.(?=[a-z])', '', name)
        for one in (name, short):
            yield one
            for end in self.rules['ends']:
                one = re.sub(end, '', one, flags=re.I)
                yield one

    def find(self, name):
        for spelling in self.spellings(name):
            found = self.names.get(plain(spelling))
            if found:
                return next(iter(found)) if len(found) == 1 else None
        return None
