"""Who agrees with a version and when somebody looked: two keys of it.

SPDX-License-Identifier: MIT"""
from .document import pair, scalar

# The keys behind which `sources` and `checked` go if they are not there.
BEFORE_SOURCES = ('source',)
BEFORE_CHECKED = ('sources', 'source')
WIDTH = 80


def named(version):
    """Returns {catalogue: day} of a version's `sources`."""
    _, node = pair(version.node, 'sources')
    return dict(text.value.rsplit(' ', 1) for text in node.value) \
        if node is not None else {}


def says(version, sources):
    """Tells whether `source` alone is all of these already."""
    return all((version.said('source') or '').endswith('%s %s' % it)
               for it in sources.items())


def listing(sources, column):
    """Writes {catalogue: day} as the newest first, in lines that fit."""
    words = [scalar('%s %s' % it, flow=True) for it in
             sorted(sorted(sources.items()), key=lambda it: it[1],
                    reverse=True)]
    lines, line = [], 'sources: ['
    for number, word in enumerate(words):
        piece = word + (']' if number == len(words) - 1 else ',')
        if column + len(line) + len(piece) + 1 > WIDTH:
            lines.append(line.rstrip())
            line = ' ' * len('sources: [')
        line += piece + ' '
    return ('\n' + ' ' * column).join(lines + [line.rstrip()])


def _insert(version, after, text):
    """Puts a line behind the first of the keys that is there."""
    document = version.document
    for name in after:
        key, value = pair(version.node, name)
        if key is not None:
            break
    else:
        prices = [kv for kv in version.node.value
                  if kv[0].value != 'overrides']
        key, value = prices[-1]
    column = version.node.value[0][0].start_mark.column
    document.insert_line(document.last_line(value) + 1,
                         '%s%s\n' % (' ' * column, text))


def mark(version, sources, checked):
    """Sets both keys; returns whether anything is to change."""
    column = version.node.value[0][0].start_mark.column
    document, moved = version.document, False
    key, node = pair(version.node, 'sources')
    if sources and sources != named(version):
        text = listing(sources, column)
        if key is None:
            _insert(version, BEFORE_SOURCES, text)
        else:
            document.splice(document.offset(key.start_mark),
                            document.offset(node.end_mark), text)
        moved = True
    key, node = pair(version.node, 'checked')
    if node is not None and node.value == checked:
        return moved
    if key is None:
        _insert(version, BEFORE_CHECKED, 'checked: %s' % checked)
    else:
        document.replace(node, checked)
    return True
