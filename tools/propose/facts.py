"""Limits, capabilities, days of release and of retirement that are absent.

SPDX-License-Identifier: MIT"""
import datetime
import re

from audit.compare import LINEAGE
from ledger import meters
from ledger.document import get, pair, plain_data
from propose.edits import Proposal

# The order of keys in a definition's metadata and in an offer.
ORDER = ('model_id', 'model', 'name', 'geo', 'profiles', 'aliases',
         'pricing_ref', 'version',
         'api_identifier', 'context_window_input', 'context_window_output',
         'knowledge_cutoff', 'released', 'deprecated', 'retires',
         'last_verified', 'capabilities', 'lacks')
# Who says `no` as well as `yes`.
DENIES = ('models.dev', 'pi-ai', 'openrouter')
FRESH = 60
# What is not taken over: no catalogue says yes to it with any care.
SILENT = {'video_output'}
VECTORS = re.compile(r'embed|rerank|(^|[-/])(bge|gte|e5|m2-bert)-', re.I)


def read(rows, names):
    """Returns model -> field -> {source: (day, value)}, of each source's
    newest file that has the model."""
    last, found = {}, {}
    for row in rows:
        model = names.get((row.provider, row.model.lower()))
        if model is None or '_per_' in row.field or row.condition != '-':
            continue
        exact = row.model.lower() == model[1].lower()
        last.setdefault(model, {}).setdefault(row.source, []).append(
            (row.day, exact, row.field, row.value))
    for model, sources in last.items():
        for source, those in sources.items():
            # An alias may be a model that rolls: the id itself goes first.
            newest = max((exact, day) for day, exact, _, _ in those)
            for day, exact, field, value in those:
                if (exact, day) == newest:
                    found.setdefault(model, {}).setdefault(field, {})[
                        source] = (day, value)
    return found


def agreed(said):
    """Returns the value of a field and who says it, or None if they differ:
    all recent sources agree, or two independent ones against one."""
    if not said:
        return None
    newest = max(day for day, _ in said.values())
    oldest = str(datetime.date.fromisoformat(newest)
                 - datetime.timedelta(FRESH))
    by, seen = {}, {}
    for source, (day, value) in said.items():
        kin = LINEAGE.get(source, source)
        if day >= oldest and (kin not in seen or seen[kin][0] < day):
            seen[kin] = (day, value, source)
    for day, value, source in seen.values():
        by.setdefault(value, []).append('%s %s' % (source, day))
    order = sorted(by, key=lambda value: len(by[value]))
    if len(order) == 1 or len(by[order[-1]]) >= 2 > len(by[order[-2]]):
        return order[-1], sorted(by[order[-1]])
    return None


# ---- edits -------------------------------------------------------------------

def put(document, node, key, text):
    """Adds a key to a mapping, behind those that go before it."""
    if node.flow_style:
        end = document.offset(node.value[-1][1].end_mark)
        document.splice(end, end, ', %s: %s' % (key, text))
        return
    before = [kv for kv in node.value if kv[0].value in
              ORDER[:ORDER.index(key)]]
    column = node.value[0][0].start_mark.column
    line = document.last_line(before[-1][1]) + 1 if before \
        else node.value[0][0].start_mark.line
    document.insert_line(line, '%s%s:%s\n' % (
        ' ' * column, key, text if text[0] == '\n' else ' ' + text))


def wrapped(names, column):
    """Writes a list in braces from a column on, in lines of 80."""
    lines, line = [], '['
    for number, name in enumerate(names):
        piece = name + (']' if number == len(names) - 1 else ',')
        if column + len(line) + len(piece) > 80:
            lines.append(line.rstrip())
            line = ' '
        line += piece + ' '
    return ('\n' + ' ' * column).join(lines + [line.rstrip()])


def enlist(document, node, key, names):
    """Adds names to a list of capabilities, which is made if need be."""
    _, those = pair(node, key)
    if those is None:
        column = node.value[0][0].start_mark.column + 2
        put(document, node, key, '\n%s%s' % (' ' * column,
                                             wrapped(names, column)))
        return
    rank = meters.CAPABILITIES.index
    merged = plain_data(those)
    for name in names:
        at = [i for i, n in enumerate(merged) if rank(n) > rank(name)]
        merged.insert(at[0] if at else len(merged), name)
    document.replace(those, wrapped(merged, those.start_mark.column))


# ---- proposals ---------------------------------------------------------------

class Facts:
    """What may be added to one model."""

    def __init__(self, model, said, first, priced):
        self.model, self.said = model, said
        self.first, self.priced = first, priced
        self.name = '%s/%s' % (model.provider, model.id)
        # Catalogues fill in a text's facts for these too: vectors, scores.
        mode = [value for _, value in said.get('mode', {}).values()]
        self.text_model = not VECTORS.search(model.id) and not (
            {'embedding', 'rerank'} & set(mode))

    def proposal(self, kind, what, edit):
        def apply(work):
            edit(work.definitions.models[self.model.provider, self.model.id])
        return Proposal(kind, self.name, what, apply)

    def fact(self, kind, field, value, sources):
        def edit(model):
            put(model.document, model.facts, field, value)
        return self.proposal(kind, '%s: %s (%s)' % (
            field, value, ', '.join(sources)), edit)

    def absent(self, field):
        """Tells whether a fact is not stated, not even as null."""
        facts = self.model.facts
        return facts is not None and facts.value \
            and pair(facts, field)[0] is None

    def whole(self, field, found):
        """Tells whether one catalogue alone repeats the whole window as the
        limit of output, which is how some say that they do not know."""
        window = {self.model.fact('context_window_input')} | {
            v for _, v in self.said.get('context_window_input', {}).values()}
        return field == 'context_window_output' and len(found[1]) == 1 \
            and found[0] in window

    def plain(self):
        """Yields limits and the day of release; the first of a month is
        an unknown day if one catalogue alone has it."""
        limits = ('context_window_input', 'context_window_output')
        for field in limits if self.text_model else limits[:1]:
            found = agreed(self.said.get(field, {}))
            if found and self.absent(field) and not self.model.maker \
                    and re.fullmatch(r'[1-9]\d{1,7}', found[0]) \
                    and not self.whole(field, found):
                yield self.fact('limit', field, *found)
        found = agreed(self.said.get('released', {}))
        if found and self.absent('released') and not self.model.maker \
                and re.fullmatch(r'\d{4}-\d\d-\d\d', found[0]) \
                and (found[0][8:] != '01' or len(found[1]) > 1) \
                and (not self.first or found[0] <= self.first):
            yield self.fact('released', 'released', *found)

    def retires(self):
        """A day that two files say, or that is not denied: no catalogue has
        the model after it."""
        said = self.said.get('retires', {})
        found = agreed(said)
        seen = max((day for source in self.said.values()
                    for of, (day, _) in source.items() if of not in said),
                   default='')
        released = self.model.fact('released') or ''
        if found and self.absent('retires') and found[0] > max(seen, released):
            yield self.fact('retires', 'retires', *found)

    def capabilities(self):
        """Yields what it has and what it lacks, if it makes texts."""
        node = self.model.node
        lists = [get(node, key) for key in ('capabilities', 'lacks')]
        if self.model.maker or node.flow_style or not self.text_model or any(
                those is not None and (not those.flow_style or '#' in
                                       self.text(those)) for those in lists):
            return
        known = {name for those in lists if those is not None
                 for name in plain_data(those)}
        yes, no = [], []
        for name in meters.CAPABILITIES:
            said = {s: v for s, v in self.said.get(
                'capability:' + name, {}).items()
                if v[1] == 'yes' or s in DENIES}
            found = agreed(said)
            if name in known or name in SILENT or not found:
                continue
            if found[0] == 'no':
                no.append(name)
            elif meters.BILLED.get(name, 'input') in self.priced:
                yes.append(name)
        for key, names in (('capabilities', yes), ('lacks', no)):
            if names:
                yield self.proposal('capability', '%s: %s' % (
                    key, ', '.join(names)), lambda model, k=key, n=names:
                    enlist(model.document, model.node, k, n))

    def text(self, node):
        """Returns a node as the file has it."""
        document = self.model.document
        return document.text[document.offset(node.start_mark):
                             document.offset(node.end_mark)]


def proposals(work, rows, providers, kinds):
    """Yields the proposals on all models of some providers."""
    names = {key: (m.provider, m.id)
             for key, m in work.definitions.names.items()}
    said = read((r for r in rows if r.provider in providers), names)
    for key, facts in sorted(said.items()):
        model = work.definitions.models[key]
        file = work.file(model.priced[0])
        entry = file.entries.get(model.priced[1]) if file else None
        versions = entry.versions if entry else []
        priced = {meters.KEYS[k] for k in versions[-1].prices} \
            if versions else set()
        one = Facts(model, facts, versions[0].start[:10] if versions else '',
                    priced)
        if 'facts' in kinds:
            yield from one.plain()
            yield from one.capabilities()
        if 'retires' in kinds:
            yield from one.retires()
