"""definitions/: who answers to a name, in which file, and whose price it has.

SPDX-License-Identifier: MIT"""
import difflib
import glob
import os
import re

from .document import Document, Refused, get, plain_data


class Model:
    """A definition or an offer. `node` holds its keys, `facts` the metadata
    (of one in a list the same)."""

    def __init__(self, provider, name, document, key, node):
        self.provider, self.id = provider, name
        self.document, self.key, self.node = document, key, node
        self.is_offer = os.path.basename(document.path) == 'offers.yaml'
        self.facts = get(node, 'metadata') if key is None else node
        ref = get(node, 'pricing_ref')
        elsewhere = ref is not None
        ref = ref.value if elsewhere else name
        self.priced = tuple(ref.split('/', 1)) \
            if elsewhere and '/' in ref and os.path.exists(os.path.join(
                os.path.dirname(os.path.dirname(document.path)),
                ref.split('/', 1)[0])) else (provider, ref)
        aliases = get(node, 'aliases')
        self.aliases = [a for a in plain_data(aliases) if isinstance(a, str)] \
            if aliases is not None else []
        maker = get(node, 'model')
        self.maker = maker.value if maker is not None else None

    def listed(self, key):
        """Returns the texts of a list, which may be absent."""
        value = get(self.node, key)
        return plain_data(value) if value is not None else []

    def fact(self, key):
        value = get(self.facts, key) if self.facts is not None else None
        return None if value is None else value.value


class Rules:
    """What the rules of an offers.yaml say of its host's names."""

    def __init__(self, node):
        said = plain_data(node) if node is not None else {}
        self.dated = said.get('dated')
        self.prefixes = said.get('prefixes', {})

    def behind(self, day):
        """Returns a day as the host writes it behind an id."""
        out = self.dated
        for part, figures in zip(('YYYY', 'MM', 'DD'), day.split('-')):
            out = out.replace(part, figures)
        return out

    def parted(self, name):
        """Returns the id and the day of a dated name, or (None, None)."""
        form = re.escape(self.dated or 'YYYY')
        for part, digits in (('YYYY', r'(?P<y>20\d\d)'), ('MM', r'(?P<m>\d\d)'),
                             ('DD', r'(?P<d>\d\d)')):
            form = form.replace(part, digits)
        found = re.fullmatch('(.+)' + form, name) if self.dated else None
        return (found[1], '-'.join(found.group('y', 'm', 'd'))) if found \
            else (None, None)


class Definitions:
    """All files of a folder definitions/, each parsed once."""

    def __init__(self, folder):
        self.folder = folder
        self.models = {}      # (provider, id) -> Model
        self.names = {}       # (provider, small name) -> Model
        self.files = {}       # path -> Document
        self.rules = {}       # provider -> Rules of its offers.yaml
        self.prefixed = {}    # (provider, small name) -> (prefix, Model)
        for path in sorted(glob.glob(os.path.join(folder, '*', '*.yaml'))):
            self._read(path)
        for m in self.models.values():
            for name in [m.id] + m.aliases:
                self.names.setdefault((m.provider, name.lower()), m)
        for m in self.models.values():
            self._expand(m)
        path = os.path.join(folder, 'providers.yaml')
        self.providers = plain_data(get(Document(path).root, 'providers'))
        self.spellings = {s.lower(): p for p, it in self.providers.items()
                          for s in [p] + (it.get('aliases') or [])}

    def _read(self, path):
        if os.path.basename(path) == 'aliases.yaml':
            return              # its names have the prices of other models
        document = Document(path)
        self.files[path] = document
        provider = os.path.basename(os.path.dirname(path))
        lists = {'offers.yaml': 'offers', 'models.yaml': 'models'}
        listed = lists.get(os.path.basename(path))
        if listed:
            if listed == 'offers':
                self.rules[provider] = Rules(get(document.root, 'rules'))
            for key, node in get(document.root, listed).value:
                self._add(Model(provider, key.value, document, key, node))
            return
        name = get(document.root, 'model_id')
        name = name.value if name is not None else \
            os.path.basename(path)[:-len('.yaml')]
        self._add(Model(provider, name, document, None, document.root))

    def _expand(self, model):
        """Adds the names that the rules of a host make of an offer."""
        twins = []
        for day in model.listed('dated'):
            twins.append(model.id + self.rules[model.provider].behind(day))
            self.names.setdefault((model.provider, twins[-1].lower()), model)
        for prefix in model.listed('profiles'):
            rule = self.rules[model.provider].prefixes.get(prefix, {})
            for name in [prefix + n for n in [model.id] + model.aliases
                         + twins] + [s + model.id for s in
                                     rule.get('spellings', [])]:
                self.prefixed.setdefault((model.provider, name.lower()),
                                         (prefix, model))

    def _add(self, model):
        self.models[model.provider, model.id] = model

    def provider(self, spelling):
        found = self.spellings.get(spelling.lower())
        if not found:
            near = difflib.get_close_matches(spelling.lower(), self.spellings)
            raise Refused("no provider '%s'%s" % (
                spelling, '; near it: ' + ', '.join(near) if near else ''))
        return found

    def find(self, name):
        """Returns the model that provider/name is, or raises."""
        head, slash, rest = name.partition('/')
        if not slash or not rest:
            raise Refused("'%s' is not provider/model" % name)
        provider = self.provider(head)
        found = self.names.get((provider, rest.lower()))
        if not found:
            near = difflib.get_close_matches(
                rest.lower(), [n for p, n in self.names if p == provider])
            raise Refused("no model '%s' of %s%s" % (
                rest, provider,
                '; near it: ' + ', '.join(near) if near else ''))
        return found

    def sharing(self, priced):
        """Returns the models that have the price of an entry."""
        return [m for m in self.models.values() if m.priced == priced]
