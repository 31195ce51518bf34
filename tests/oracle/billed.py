"""Which meters a model's capabilities name: without a price of their own
they are unknown, whatever other tokens cost.

SPDX-License-Identifier: MIT
"""
from book import UNKNOWN, Version

METERS = {'prompt_caching': ['cache_read'],
          'audio_input': ['input_audio', 'cache_read_audio'],
          'audio_output': ['output_audio']}


def has(registry, node, versions):
    """An offer can do what its maker's model can, less what it lacks; whether
    its host keeps a cache, its prices tell."""
    own = set(node.get('capabilities', []))
    maker = registry.nodes.get(node.get('model'), {})
    given = set(maker.get('capabilities', [])) - set(node.get('lacks', []))
    if not any('cache_read' in p for v in versions
               for p in [v.base] + [e.prices for e in v.entries]):
        given.discard('prompt_caching')
    return own | given


def modalities(row):
    """The same of a row of OpenRouter's list."""
    made = row.get('architecture') or {}
    taken, given = ((made.get('modality') or '->').split('->'))
    taken = made.get('input_modalities') or taken.split('+')
    given = made.get('output_modalities') or given.split('+')
    cached = (row.get('pricing') or {}).get('input_cache_read')
    return ({'audio_input'} if 'audio' in taken else set()) | (
        {'audio_output'} if {'audio', 'speech'} & set(given) else set()) | (
        set() if cached is None else {'prompt_caching'})


def doubtful(version, meters):
    unknown = {m: UNKNOWN for m in meters if m not in version.base}
    return Version(version.at, {**version.base, **unknown}, version.entries,
                   version.services, version.last_wins)


def doubt(models):
    """Models that share an entry of prices share what is unknown in it."""
    shared = {}
    for model in models:
        if not model.free:
            shared.setdefault(id(model.versions), set()).update(
                m for c in model.has for m in METERS.get(c, ()))
    made = {}
    for model in models:
        key = id(model.versions)
        if key not in made:
            made[key] = model.versions, [
                doubtful(v, shared.get(key, ())) for v in model.versions]
        model.versions = made[key][1]
