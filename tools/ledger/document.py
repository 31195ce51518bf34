"""A YAML file as text and tree: edits are splices of the text.

PyYAML says where each node is; nothing is ever dumped anew. Edits gather and
are applied together, so that positions stay those of the text as it was read.

SPDX-License-Identifier: MIT"""
import re

import yaml

try:
    from yaml import CSafeLoader as Loader
except ImportError:
    from yaml import SafeLoader as Loader

# What may be written without quotes: it begins with a letter, digit, / or .
# and holds nothing that YAML could read as anything but a text.
PLAIN = re.compile(r'[A-Za-z0-9/.](?:[A-Za-z0-9_./@+~%=()<>;,?&-]|[ :](?! |$|#)'
                   r'|(?<=[A-Za-z0-9_/]):(?=[A-Za-z0-9/]))*\Z')
WORDS = re.compile(r'(?:null|true|false|yes|no|on|off|y|n|~)\Z', re.I)
CONTROL = re.compile('[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e'
                     '\u2060-\u206f\ufeff\ud800-\udfff\ufffe\uffff]')


class Refused(Exception):
    """What was asked cannot be done; nothing has been written."""


def scalar(text, flow=False):
    """Returns text as a YAML scalar, in quotes where it needs them."""
    bad = CONTROL.search(text)
    if bad:
        raise Refused('a control or invisible character (U+%04X) in %r' %
                      (ord(bad.group()), text))
    plain = PLAIN.match(text) and not WORDS.match(text) and text != '.'
    if flow and re.search(r'[,:]', text):
        plain = False
    if plain and not text.endswith(' '):
        return text
    return '"%s"' % text.replace('\\', '\\\\').replace('"', '\\"')


def plain_data(node):
    """Returns a node as dicts, lists and the texts of its scalars."""
    if isinstance(node, yaml.MappingNode):
        return {k.value: plain_data(v) for k, v in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [plain_data(v) for v in node.value]
    return node.value


def get(node, key):
    """Returns the value of a key of a mapping, or None."""
    if isinstance(node, yaml.MappingNode):
        for k, v in node.value:
            if k.value == key:
                return v
    return None


def pair(node, key):
    """Returns the key's node and its value's, or (None, None)."""
    for k, v in node.value if isinstance(node, yaml.MappingNode) else ():
        if k.value == key:
            return k, v
    return None, None


class Document:
    """One file. `edits` are (offset, end, text) of the text as read."""

    def __init__(self, path, text=None):
        self.path = path
        self.fresh = text is not None
        if text is None:
            with open(path, 'rb') as f:
                self.bytes = f.read()
            text = self.bytes.decode('utf-8')
        else:
            self.bytes = None
        if re.search('[\r\x85\u2028\u2029]', text):
            raise Refused('%s: lines end with a newline alone' % path)
        if text and not text.endswith('\n'):
            raise Refused('%s: the last line has no end' % path)
        self.text = text
        self.edits = []
        self._begins = [0] + [m.end() for m in re.finditer('\n', text)]
        try:
            self.root = yaml.compose(text, Loader=Loader)
        except yaml.YAMLError as e:
            raise Refused('%s: %s' % (path, e)) from e

    # ---- positions -----------------------------------------------------

    def offset(self, mark):
        return self.line(mark.line) + mark.column

    def line(self, number):
        """Returns the offset at which a line begins; past the last: the end."""
        if number < len(self._begins):
            return self._begins[number]
        return len(self.text)

    def last_line(self, node):
        """Returns the line of a node's last character.

        Block collections end, as PyYAML has it, where the next token is, so
        the end is that of the last thing inside."""
        while isinstance(node, yaml.CollectionNode) and not node.flow_style:
            last = node.value[-1]
            node = last[1] if isinstance(last, tuple) else last
        mark = node.end_mark
        if mark.column == 0 and mark.line > node.start_mark.line:
            return mark.line - 1
        return mark.line

    def lines_of(self, key, value):
        """Returns the offsets of the whole lines of a block key and value."""
        return self.line(key.start_mark.line), \
            self.line(self.last_line(value) + 1)

    def slice_of(self, key, value):
        start, end = self.lines_of(key, value)
        return self.text[start:end]

    # ---- edits ---------------------------------------------------------

    def splice(self, start, end, text):
        self.edits.append((start, end, text))

    def insert_line(self, number, text):
        at = self.line(number)
        self.splice(at, at, text)

    def replace(self, node, text):
        """Replaces a scalar or a flow collection."""
        self.splice(self.offset(node.start_mark), self.offset(node.end_mark),
                    text)

    def result(self):
        """Returns the text with all edits made, and proves it is YAML."""
        out, at = [], 0
        order = sorted(range(len(self.edits)),
                       key=lambda i: (self.edits[i][:2], i))
        for i in order:
            start, end, text = self.edits[i]
            if start < at:
                raise Refused('%s: two edits of one place' % self.path)
            out += [self.text[at:start], text]
            at = end
        text = ''.join(out + [self.text[at:]])
        if self.edits:
            try:
                yaml.compose(text, Loader=Loader)
            except yaml.YAMLError as e:
                raise Refused('%s: the edit would break it: %s' %
                              (self.path, e)) from e
        return text

    def untouched(self, level, names):
        """Raises unless the edits change only these entries of `level`."""
        before = plain_data(self.root) if self.root else {}
        after = plain_data(yaml.compose(self.result(), Loader=Loader))
        old, new = before.pop(level, {}), after.pop(level, {})
        differ = {n for n in set(old) | set(new) if old.get(n) != new.get(n)}
        if before != after or not differ <= set(names):
            raise Refused('%s: the edit would reach further than %s' %
                          (self.path, ', '.join(sorted(names))))
