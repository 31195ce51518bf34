"""Keeps pricing/openrouter.history.json: when each price of OpenRouter was
first seen, and which models are gone.

  python3 tools/openrouter_history.py HISTORY [--snapshot FILE]
      [--source TEXT] [--at INSTANT ANSWER] [--absent | --seen]
      [--git REPO FILE] [--series FILE]

ANSWER is what OpenRouter answered (all its models), or a catalogue: pi-ai
(models that call tools or classify, and of their prices those of tokens), or
models.dev. --absent takes of it only models of which nothing is known,
--made only when a model of which that is not known was listed, and --seen only
the day on which a price was still the same; both may be of before
the last look. --git reads every version of such a file in a
clone; --series reads the rows `openrouter` of a table of change points, USD
per million tokens, newer than the last look. --snapshot is
pricing/openrouter.json as it is before it is replaced: what it says of a
model that is gone is kept here.

A look adds a change point to each model whose price differs from the last
one seen, the day of the look as `gone` to each that it must list and does
not (the day after, if it was listed on that very day), and `seen` to each whose price a partial look found the same. Prices are
strings, USD per unit, as OpenRouter writes them. Nothing is ever removed, and
the same looks give the same bytes.

SPDX-License-Identifier: MIT"""
import argparse
import datetime
import decimal
import json
import subprocess
import sys

FORMAT = 'mreg-history-1'
PRICES = ('prompt completion request image image_token image_output audio '
          'audio_output input_audio_cache input_cache_read input_cache_write '
          'input_cache_write_1h internal_reasoning web_search').split()
CONDITIONS = 'min_prompt_tokens utc_start utc_end'.split()
FACTS = ('canonical_slug name created context_length top_provider '
         'architecture supported_parameters').split()
MODALITIES = 'input_modalities output_modalities'.split()
STATED = 'prompt completion input_cache_read input_cache_write'.split()
PI = dict(zip('input output cacheRead cacheWrite'.split(), STATED))
MILLION = decimal.Decimal(1000000)
# A catalogue that counts per million rounds what is stated per token.
NEAR = decimal.Decimal('0.00001')


def plain(number):
    """A decimal without an exponent and without idle zeros."""
    text = format(number, 'f')
    return text.rstrip('0').rstrip('.') if '.' in text else text


def prices_of(given):
    """The prices of a `pricing` object. A 0 beside others says only that
    nothing is charged for it apart; a router's -1 is no price."""
    out = {}
    for key in PRICES:
        if given.get(key) is None:
            continue
        value = decimal.Decimal(str(given[key]))
        if value < 0:
            return None
        if value or key in STATED[:2]:
            out[key] = plain(value)
    return out


def override_of(given):
    out = {key: given[key] for key in CONDITIONS if given.get(key) is not None}
    out.update(prices_of(given) or {})
    return out


def answer_point(given):
    out = prices_of(given)
    if not out:
        return None
    if given.get('discount'):
        out['discount'] = given['discount']
    if given.get('overrides'):
        out['overrides'] = [override_of(o) for o in given['overrides']]
    return out


def per_token(cost):
    """USD per million as per token; a cache price of 0 is an unknown one."""
    out = {}
    for key, name in PI.items():
        value = cost.get(key)
        if value is not None and (value or name in STATED[:2]):
            out[name] = plain(decimal.Decimal(value) / MILLION)
    return out


def pi_point(cost):
    if any((cost.get(key) or 0) < 0 for key in PI):
        return None
    out = dict(per_token(cost), partial=True)
    if cost.get('tiers'):
        out['overrides'] = [dict({'min_prompt_tokens': t['inputTokensAbove']},
                                 **per_token(t)) for t in cost['tiers']]
    return out


def answer_facts(row):
    out = {key: row[key] for key in FACTS if row.get(key) not in (None, '')}
    top = {key: out.get('top_provider', {}).get(key) for key in
           ('context_length', 'max_completion_tokens')}
    made = out.get('architecture', {})
    out['top_provider'] = {k: v for k, v in top.items() if v}
    out['architecture'] = {k: sorted(made[k]) for k in MODALITIES
                           if made.get(k)}
    if 'supported_parameters' in out:
        out['supported_parameters'] = sorted(out['supported_parameters'])
    return {k: v for k, v in out.items() if v}


def pi_facts(row):
    called = ['reasoning', 'tools'] if row.get('reasoning') else ['tools']
    out = {'name': row.get('name'),
           'context_length': row.get('contextWindow'),
           'top_provider': {'max_completion_tokens': row['maxTokens']}
           if row.get('maxTokens') else None,
           'architecture': {'input_modalities': sorted(row['input'])}
           if row.get('input') else None,
           'supported_parameters': called if calls(row) else None}
    return {key: value for key, value in out.items() if value}


def calls(row):
    """Whether it calls tools: a catalogue of chat models lists no others."""
    return row.get('type', 'chat') == 'chat'


def per_tokens(row):
    """Whether its prices are of tokens, and pi-ai must list it: those of
    images have units that it does not say. One that classifies is charged
    for what it reads alone."""
    return row.get('type', 'chat') in ('chat', 'classifier')


def midnight(day):
    """A day as seconds, or None for a month."""
    if len(day or '') < 10:
        return None
    at = datetime.datetime.fromisoformat(day + 'T00:00:00+00:00')
    return int(at.timestamp())


def models_dev_row(row):
    """An entry of models.dev in the words of OpenRouter."""
    cost, limit = row.get('cost') or {}, row.get('limit') or {}
    point = pi_point({'input': cost.get('input'), 'output': cost.get('output'),
                      'cacheRead': cost.get('cache_read'),
                      'cacheWrite': cost.get('cache_write')})
    said = {'reasoning': row.get('reasoning'), 'tools': row.get('tool_call'),
            'structured_outputs': row.get('structured_output'),
            'temperature': row.get('temperature')}
    made = row.get('modalities') or {}
    facts = {'name': row.get('name'), 'context_length': limit.get('context'),
             'top_provider': {'max_completion_tokens': limit['output']}
             if limit.get('output') else None,
             'architecture': {k + '_modalities': sorted(made[k])
                              for k in ('input', 'output') if made.get(k)},
             'supported_parameters': sorted(k for k, v in said.items() if v),
            'created': midnight(row.get('release_date'))}
    # 0 may be free, or not known.
    paid = point and 'prompt' in point and decimal.Decimal(point['prompt'])
    return point if paid else None, {k: v for k, v in facts.items() if v}, False


def near(one, other):
    a, b = decimal.Decimal(one), decimal.Decimal(other)
    return abs(a - b) <= NEAR * max(abs(a), abs(b))


def is_free(point):
    return not any(decimal.Decimal(point.get(key, '0'))
                   for key in STATED[:2])


def agrees(last, point):
    """Whether a partial point says nothing else than the last one did, whose
    sizes are charged as all others where they state no price."""
    for key in STATED:
        if key in point and not (key in last and near(last[key], point[key])):
            return False
    tiers = {o.get('min_prompt_tokens'): dict(last, **o)
             for o in last.get('overrides', [])}
    return all(o['min_prompt_tokens'] in tiers
               and agrees(tiers[o['min_prompt_tokens']], o)
               for o in point.get('overrides', []))


def same(last, point):
    if point.get('partial'):
        return agrees(last, point)
    return {k: v for k, v in last.items() if k != 'from'} == point


class History:
    def __init__(self, path):
        self.path = path
        self.rows, self.sources = {}, []
        try:
            with open(path, encoding='utf-8') as file:
                whole = json.load(file, parse_float=decimal.Decimal)
        except FileNotFoundError:
            return
        if whole['format'] != FORMAT:
            sys.exit(path + ': not ' + FORMAT)
        self.sources = whole['sources']
        self.rows = {row['id']: row for row in whole['data']}

    def begin(self, day, source):
        if self.sources and day < self.sources[-1]['until']:
            sys.exit('%s: a look of %s is newer' % (
                day, self.sources[-1]['until']))
        if not self.sources or self.sources[-1]['source'] != source:
            self.sources.append({'from': day[:10], 'source': source})
        self.sources[-1]['until'] = day[:10]

    def point(self, name, day, point):
        row = self.rows.setdefault(name, {'id': name, 'prices': []})
        last = row['prices'][-1] if row['prices'] else None
        if last and same(last, point):
            if point.get('partial') and last['from'][:10] < day[:10]:
                row['seen'] = day[:10]
                row.pop('seen_in', None)
            return row
        if last and last['from'] == day:
            row['prices'].pop()
        row['prices'].append(dict({'from': day}, **point))
        row.pop('seen', None)
        row.pop('seen_in', None)
        return row

    def respell(self, found):
        """Ids that differ in the case of letters alone name one model, by
        its newest spelling."""
        folded = {name.lower(): name for name in self.rows}
        for name in found:
            old = folded.get(name.lower(), name)
            if old != name and old not in found and name not in self.rows:
                self.rows[name] = dict(self.rows.pop(old), id=name)

    def is_unsaid(self, name, point):
        """Whether nothing says a price. A 0 of a catalogue is one only where
        the model is free by its name or was free before: catalogues write 0,
        too, for what they do not know, as what a router will charge."""
        if point is None or not point.get('partial') \
                or name.endswith(':free') or not is_free(point):
            return point is None
        prices = self.rows.get(name, {}).get('prices')
        return not prices or not is_free(prices[-1])

    def source_at(self, day):
        said = [s['source'] for s in self.sources if s['from'] <= day[:10]]
        return said[-1] if said else None

    def add_absent(self, day, source, found, snapshot):
        """What an older look has of models without a row."""
        known = {n.lower() for n in self.rows} | {n.lower() for n in snapshot}
        for name, (point, facts, tools) in found.items():
            if self.is_unsaid(name, point) or name.lower() in known:
                continue
            if self.source_at(day) != source:
                point['source'] = source
            self.rows[name] = {'id': name, 'tools': tools, 'facts': facts,
                               'prices': [dict({'from': day}, **point)]}

    def see(self, day, source, found, answered):
        """Which last prices another catalogue had later. `answered`: id ->
        the point of the snapshot, if that is the last."""
        for name, (point, _, _) in found.items():
            row = self.rows.get(name) or {'id': name, 'prices': []}
            last = max([*row['prices'], *answered.get(name, [])],
                       key=lambda p: p['from'], default=None)
            if point is None or last is None or 'gone' in row \
                    or max(last['from'][:10], row.get('seen', '')) >= day[:10] \
                    or not agrees(last, point):
                continue
            row.update(seen=day[:10], seen_in=source)
            self.rows[name] = row

    def make(self, found, answered):
        """When models were listed of which that is not known yet."""
        for name, (_, facts, _) in found.items():
            row = self.rows.get(name)
            made = facts.get('created')
            if row is not None and made and 'created' not in row \
                    and name not in answered:
                row['created'] = made

    @staticmethod
    def gone(row, day):
        """The day of the look, or the next if it had a price on that day."""
        had = max((p['from'][:10] for p in row['prices']), default='')
        if day[:10] > had:
            return day[:10]
        return str(datetime.date.fromisoformat(had) + datetime.timedelta(1))

    def look(self, day, source, found, whole, snapshot):
        """`found`: id -> (point or None, facts, calls tools)."""
        self.begin(day, source)
        self.respell(found)
        for name, (point, facts, tools) in found.items():
            if self.is_unsaid(name, point):
                continue
            row = self.point(name, day, point)
            row.pop('gone', None)
            row['tools'] = tools
            if whole or 'facts' in row or name not in snapshot:
                row['facts'] = facts
        for name, row in self.rows.items():
            missing = name not in found and 'gone' not in row
            if missing and (whole or row.get('tools')):
                row['gone'] = self.gone(row, day)
                if name in snapshot:
                    row['facts'] = snapshot[name]
        if whole:
            self.listed = set(found)

    listed = None

    def write(self):
        lines = []
        for name, row in sorted(self.rows.items()):
            facts = {k: row[k] for k in FACTS if k in row}
            facts.update(row.get('facts', {}))
            if self.listed is not None and name in self.listed:
                facts = {}
            head = dict({'id': name}, **{k: facts[k] for k in FACTS
                                         if k in facts})
            for key in ('tools', 'seen', 'seen_in', 'gone'):
                if row.get(key):
                    head[key] = row[key]
            points = ',\n'.join('    ' + text_of(p) for p in row['prices'])
            lines.append('  %s, "prices": [\n%s]}' % (text_of(head)[:-1],
                                                      points))
        with open(self.path, 'w', encoding='utf-8') as file:
            file.write('{"format": "%s",\n "sources": [\n%s],\n "data": [\n%s]}'
                       '\n' % (FORMAT, ',\n'.join(
                           '  ' + text_of(s) for s in self.sources),
                           ',\n'.join(lines)))


def text_of(value):
    return json.dumps(value, ensure_ascii=False, default=str)


def found_in(whole):
    """What one file says, and whether it must list every model."""
    if 'data' in whole:
        return {row['id']: (answer_point(row['pricing']), answer_facts(row),
                            'tools' in (row.get('supported_parameters') or []))
                for row in whole['data']}, True
    if 'models' not in whole:
        return {row['id']: models_dev_row(row) for row in
                whole['openrouter']['models'].values()}, False
    return {row['id']: (pi_point(row['cost']) if per_tokens(row) else None,
                        pi_facts(row), per_tokens(row))
            for row in whole['models']
            if row['provider'] == 'openrouter'}, False


def versions_of(repo, file):
    """Each version of a file in a clone: the instant of its commit, text."""
    log = subprocess.run(['git', '-C', repo, 'log', '--reverse',
                          '--format=%ct %H', '--', file], check=True,
                         capture_output=True, text=True).stdout
    for line in sorted(log.splitlines(), key=lambda l: int(l.split()[0])):
        seconds, commit = line.split()
        at = datetime.datetime.fromtimestamp(int(seconds),
                                             datetime.timezone.utc)
        yield at.strftime('%Y-%m-%dT%H:%M:%SZ'), subprocess.run(
            ['git', '-C', repo, 'show', commit + ':' + file], check=True,
            capture_output=True).stdout


def load(text):
    return json.loads(text, parse_float=decimal.Decimal)


def add_series(history, rows, source):
    after = history.sources[-1]['until'] if history.sources else ''
    rows = [r for r in rows if r['series'] == 'openrouter'
            and r['observed_date'] > after]
    for row in sorted(rows, key=lambda r: r['observed_date']):
        cost = {'input': row['input'], 'output': row['output'],
                'cacheRead': row['cache_read'],
                'cacheWrite': row['cache_write']}
        history.begin(row['observed_date'], source)
        point = pi_point(cost)
        if point:
            history.point(row['model'], row['observed_date'],
                          point)['tools'] = True


def main():
    p = argparse.ArgumentParser(description=__doc__.split('\n\n')[0])
    p.add_argument('history')
    p.add_argument('answer', nargs='?')
    p.add_argument('--at')
    p.add_argument('--source', default='https://openrouter.ai/api/v1/models')
    p.add_argument('--snapshot')
    p.add_argument('--absent', action='store_true')
    p.add_argument('--made', action='store_true')
    p.add_argument('--seen', action='store_true')
    p.add_argument('--git', nargs=2, metavar=('REPO', 'FILE'))
    p.add_argument('--series')
    asked = p.parse_intermixed_args()
    history, snapshot, answered = History(asked.history), {}, {}
    if asked.snapshot:
        with open(asked.snapshot, encoding='utf-8') as file:
            whole = load(file.read())
        for row in whole['data']:
            snapshot[row['id']] = answer_facts(row)
            point = answer_point(row['pricing'])
            if point and 'fetched' in whole:
                answered[row['id']] = [dict({'from': whole['fetched']},
                                            **point)]
    if asked.git:
        for at, text in versions_of(*asked.git):
            found, whole = found_in(load(text))
            history.look(at, asked.source, found, whole, {})
    if asked.series:
        with open(asked.series, encoding='utf-8') as file:
            add_series(history, load(file.read())['rows'], asked.source)
    if asked.answer:
        if not asked.at:
            p.error('--at says when ANSWER was had')
        with open(asked.answer, encoding='utf-8') as file:
            found, whole = found_in(load(file.read()))
        if asked.seen:
            history.see(asked.at, asked.source, found, answered)
        elif asked.made:
            history.make(found, answered)
        elif asked.absent:
            history.add_absent(asked.at, asked.source, found, snapshot)
        else:
            history.look(asked.at, asked.source, found, whole, snapshot)
    history.write()


if __name__ == '__main__':
    main()
