"""Runs a command of mreg-price.

SPDX-License-Identifier: MIT"""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))))

from ledger import meters, money, writing              # noqa: E402
from ledger.document import Refused                    # noqa: E402
from ledger.names import Definitions                   # noqa: E402
from ledger.prices import PriceFile                    # noqa: E402
from price import change, options                      # noqa: E402

SAID = ('precision', 'source', 'checked', 'notes', 'confirmed', 'corrects')


class Work:
    """The folders, and the files that are being edited."""

    def __init__(self, asked):
        self.asked, self.root = asked, asked.root
        self.definitions = Definitions(os.path.join(self.root, 'definitions'))
        self.files, self.moved = {}, 0

    def file(self, provider):
        path = os.path.join(self.root, 'pricing', provider + '.yaml')
        if path not in self.files:
            if not os.path.exists(path):
                raise Refused('%s has no file of prices: %s' % (provider,
                                                                path))
            self.files[path] = PriceFile(path)
        return self.files[path]

    def entry(self, name):
        """Returns the entry that prices provider/model."""
        head, _, rest = name.partition('/')
        try:
            model = self.definitions.find(name)
        except Refused:
            provider = self.definitions.provider(head)
            entry = self.file(provider).entries.get(rest)
            if entry is None:
                raise
            return entry
        if model.priced[0] != model.provider:
            raise Refused('%s has the price of %s: change that, or give it '
                          'its own' % (name, '/'.join(model.priced)))
        entry = self.file(model.priced[0]).entries.get(model.priced[1])
        if entry is None:
            raise Refused('%s has no price' % name)
        return entry

    def results(self):
        out, read = {}, {}
        documents = list(self.definitions.files.values())
        for path, f in self.files.items():
            out[path], read[path] = f.result(), f.document.bytes
        for d in documents:
            if d.edits:
                out[d.path], read[d.path] = d.result(), d.bytes
        return {p: t for p, t in out.items()
                if read[p] != t.encode('utf-8')}, read


# ---- what is said ------------------------------------------------------------

def show(old, new, stated):
    """Prints each price of a version beside the one before."""
    changed = any(old.get(k) != new[k] for k in new if meters.is_token(k))
    for key in new:
        was, now = old.get(key), new[key]
        mark = money.ratio(was, now)
        if was == now and key not in stated and meters.is_token(key):
            mark = 'unchanged: look' if changed else 'unchanged'
        print('  %-32s %12s -> %-12s %s' % (
            key, '-' if was is None else money.spell(was), money.spell(now),
            mark))
    for key in old:
        if key not in new:
            print('  %-32s %12s -> %-12s' % (key, money.spell(old[key]),
                                             'dropped'))


def report(work, entry, before, draft, stated):
    shared = ['%s/%s' % (m.provider, m.id) for m in
              work.definitions.sharing((entry.provider, entry.id))
              if (m.provider, m.id) != (entry.provider, entry.id)]
    print('%s/%s from %s (before: from %s, checked %s)' % (
        entry.provider, entry.id, draft.start, before.start,
        before.said('checked')))
    if shared:
        print('  also the price of %s' % ', '.join(shared))
    show(before.prices, draft.prices, stated)
    was = {o.when: o for o in before.overrides}
    for o in draft.overrides:
        old = was[o.when].prices if o.when in was else {}
        by = ' multiply %s' % o.multiply if o.multiply else ''
        same = ' carried over' if o.node is not None else ' stated'
        print('  when %s:%s%s' % (o.when, by, same))
        if o.prices:
            moved = any(before.prices.get(k) != draft.prices.get(k)
                        for k in o.prices)
            for key, now in o.prices.items():
                mark = money.ratio(old.get(key), now)
                if o.node is not None and mark == '=' and moved:
                    mark = 'unchanged: look'
                print('    %-30s %12s -> %-12s %s' % (
                    key, money.spell(old[key]) if key in old else '-',
                    money.spell(now), mark))


# ---- the commands ------------------------------------------------------------

def place(work, entry, make, said):
    """Drafts a version of an entry and puts it into its file."""
    start = change.instant(said.get('start') or '')
    corrected = entry.starting(start) if said.get('corrects') else None
    held = [v for v in entry.versions if v.start < start]
    before = corrected or (held[-1] if held else None)
    name = '%s/%s' % (entry.provider, entry.id)
    if entry.id in work.file(entry.provider).touched:
        raise Refused('%s is named twice' % name)
    if before is None:
        raise Refused('%s has no price before %s' % (name, start))
    if not corrected and entry.starting(start):
        raise Refused('%s has a version from %s; --corrects REASON replaces '
                      'it' % (name, start))
    for what in ('source', 'checked'):
        if not said.get(what):
            raise Refused('%s: --%s is missing' % (name, what))
    change.day(said['checked'], '--checked')
    draft, stated = make(before, start)
    draft.said.update({k: said[k] for k in SAID if said.get(k)})
    report(work, entry, before, draft, stated)
    if corrected:
        work.file(entry.provider).replace_version(entry, corrected, draft)
    else:
        work.file(entry.provider).add_version(entry, before, draft)
    later = [v.start for v in entry.versions if v.start > start]
    if later:
        print('  until %s, when the next version begins' % later[0])
    work.moved += 1


def set_prices(work, asked):
    common = {k: getattr(asked, k) for k in SAID + ('start',)}
    prices = {k[6:]: v for k, v in vars(asked).items()
              if k.startswith('price ') and v is not None}
    rows = [(n, {}) for n in asked.names]
    if asked.list:
        rows += list(change.table(asked.list))
    if not rows:
        raise Refused('no model is named')
    for name, cells in rows:
        said, own = dict(common), dict(prices)
        for word, text in cells.items():
            if word in said or word == 'from':
                said['start' if word == 'from' else word] = text
            else:
                own[word] = text
        if not own and not asked.override and not asked.drop:
            raise Refused('%s: no price is given' % name)
        place(work, work.entry(name),
              lambda before, start, own=own: change.draft_set(
                  asked, before, start, own, asked.override), said)


def scale_prices(work, asked):
    said = {k: getattr(asked, k) for k in SAID + ('start',)}
    seen = set()
    for pattern in asked.names:
        for provider, name in change.matching(work.definitions, work.file,
                                              pattern):
            entry = work.file(provider).entries.get(name)
            if entry is None or not entry.versions \
                    or (provider, name) in seen:
                continue
            seen.add((provider, name))
            place(work, entry, lambda before, start: change.draft_scale(
                asked, before, start), said)


def retire(work, asked):
    on = change.day(asked.on, '--on')
    for name in asked.names:
        model = work.definitions.find(name)
        was = change.retire(model, on)
        print('%s/%s retires %s (before: %s)' % (
            model.provider, model.id, on, was or 'nothing said'))
        work.moved += 1


def finish(work, asked):
    files, read = work.results()
    generator = asked.generator or writing.generator()
    if not asked.unchecked:
        wrong = writing.check(work.root, files, generator)
        if wrong:
            sys.stdout.flush()
            sys.stderr.write(wrong)
            raise Refused('the generator refuses; nothing is written')
    if asked.dry_run:
        print('%d would change in %d files; nothing is written' % (
            work.moved, len(files)))
        return
    writing.write(work.root, files, read)
    print('%d changed in %d files%s; now: make regen' % (
        work.moved, len(files),
        ', not checked' if asked.unchecked else ''))


def main():
    asked = options.parser().parse_args(options.join(sys.argv[1:]))
    try:
        work = Work(asked)
        {'set': set_prices, 'scale': scale_prices,
         'retire': retire}[asked.what](work, asked)
        finish(work, asked)
    except (Refused, OSError, UnicodeDecodeError) as e:
        sys.stdout.flush()
        print('mreg-price: %s' % e, file=sys.stderr)
        return 1
    return 0


if __name__ == '__main__':
    sys.exit(main())
