"""Expected bills for every model: each version just before, at and just
after its instant; each service, geography and side of each threshold; each
minute at which a window opens or closes. One a line, columns by tabs:

    provider id at_ms service geo meter=count,... pico|STATUS
    inherited unknown

SPDX-License-Identifier: MIT
"""
from bills import cost, price
from catalogue import Status
from lists import METERS, PROMPT, SERVICES, TOKENS
from moments import DAY, MINUTE, WEEK_MINUTES, edges, minute_of_week

SHORT = 1000                  # tokens of a request below any threshold
MANY = 1000003                # of what is sold by the thousand or million
# Nearly every call has nothing else: it may be billed by a shorter way.
USUAL = ['input', 'cache_read', 'cache_write', 'output']
GEOS = ['global', 'regional']


def count(n, meter):
    """The n-th meter's: large enough to show a change of one picodollar."""
    if meter in PROMPT:
        return 3 + 2 * n
    return (SHORT if meter in TOKENS else MANY) + 10 * n


def counts(tokens, meters):
    """Distinct counts for these meters; the input comes to `tokens`."""
    usage = {meter: count(n, meter) for n, meter in enumerate(METERS)
             if meter in meters}
    inside = [m for m in PROMPT if m in usage]
    if inside:
        rest = sum(usage[m] for m in inside[1:])
        usage[inside[0]] = tokens - rest
    return usage


def priced(model, at, service, geo, tokens):
    """The meters that have a price there, inherited ones too."""
    return [m for m in METERS
            if price(model, m, at, service, geo, tokens) is not None]


def sizes(versions):
    """Input sizes on both sides of each threshold."""
    found = {SHORT}
    for version in versions:
        for entry in version.entries:
            if entry.tokens:
                found |= {entry.tokens - 1, entry.tokens}
    return sorted(found)


def next_minute(at, minute):
    """The first instant from `at` on that is this minute of the week."""
    ahead = (minute - minute_of_week(at)) % WEEK_MINUTES
    return at - at % MINUTE + (ahead or WEEK_MINUTES) * MINUTE


def turns(version):
    """Both sides of each edge of its windows and of Monday, in a week."""
    found = set()
    for entry in version.entries:
        if entry.mask is not None:
            for minute in [0] + edges(entry.mask):
                at = next_minute(version.at, minute)
                found |= {at - 1, at}
    return sorted(found)


def one_each_side(version):
    """An instant outside and one inside each window."""
    found = [version.at + 1]
    for entry in version.entries:
        if entry.mask is not None:
            at = version.at - version.at % MINUTE + DAY
            while not entry.mask >> minute_of_week(at) & 1:
                at += MINUTE
            found.append(at)
    return found


def answer(model, usage, at, service, geo):
    try:
        bill = cost(model, usage, at, service, geo)
    except Status as status:
        return str(status), '-', '-'
    return (str(bill.pico), ','.join(bill.inherited) or '-',
            ','.join(bill.unknown) or '-')


class Writer:
    def __init__(self, out):
        self.out = out
        self.seen = set()

    def probe(self, model, usage, at, service='standard', geo='global'):
        pairs = ','.join('%s=%d' % pair for pair in usage.items())
        row = [model.provider, model.id, str(at), service, geo, pairs]
        if tuple(row) not in self.seen:
            self.seen.add(tuple(row))
            row += answer(model, usage, at, service, geo)
            self.out.write('\t'.join(row) + '\n')

    def known(self, model, at, service, geo, tokens):
        """A bill of every meter that has a price there, if any."""
        try:
            meters = priced(model, at, service, geo, tokens)
        except Status:
            meters = ['input', 'output']
        self.probe(model, counts(tokens, meters), at, service, geo)
        if tokens > SHORT and not any(m in PROMPT for m in meters):
            # Only a prompt reaches a size, and so does one of no known price.
            self.probe(model, counts(tokens, meters + ['input']), at, service,
                       geo)


def around(write, model, version):
    """The instant itself: a moment before it another version holds, which may
    differ in no more than what it does not know."""
    for at in (version.at - 1, version.at, version.at + 1):
        for tokens in sizes(model.versions):
            write.known(model, at, 'standard', 'global', tokens)
    for tokens in sizes(model.versions):
        write.probe(model, counts(tokens, METERS), version.at - 1)
        for at in (version.at - 1, version.at):
            write.probe(model, counts(tokens, USUAL), at)


def terms(write, model, version):
    named = {s for e in version.entries for s in e.services}
    for at in one_each_side(version):
        for service in SERVICES:
            if service in named | {'standard'}:
                for geo in GEOS:
                    for tokens in sizes([version]):
                        write.known(model, at, service, geo, tokens)
            elif at == version.at + 1:
                write.probe(model, {'input': 1}, at, service)


def version_probes(write, model, version):
    around(write, model, version)
    terms(write, model, version)
    for at in turns(version):
        write.known(model, at, 'standard', 'global', SHORT)
    write.probe(model, counts(SHORT, METERS), version.at)


def write(registry, out, only=()):
    """Of all models, or only of those that are named."""
    writer = Writer(out)
    for key, model in sorted(registry.models.items()):
        if only and '/'.join(key) not in only:
            continue
        for version in model.versions:
            version_probes(writer, model, version)
        if not model.versions:
            writer.probe(model, {'input': 1}, registry.as_of)
    return 0
