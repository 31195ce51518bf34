"""Usage figures of many dialects in the words of a batch line, in which the
parts stand inside their wholes unless the dialect says otherwise.

SPDX-License-Identifier: MIT
"""
PLAIN = {
    'input_tokens': 'input_tokens', 'prompt_tokens': 'input_tokens',
    'PromptTokens': 'input_tokens', 'InputTokens': 'input_tokens',
    'prompt': 'input_tokens',
    'output_tokens': 'output_tokens', 'completion_tokens': 'output_tokens',
    'CompletionTokens': 'output_tokens', 'OutputTokens': 'output_tokens',
    'completion': 'output_tokens',
    'cached_tokens': 'cache_read_tokens',
    'CachedReadTokens': 'cache_read_tokens',
    'cache_read_input_tokens': 'cache_read_tokens',
    'CachedWriteTokens': 'cache_write_tokens',
    'cache_creation_tokens': 'cache_write_tokens',
    'cache_creation_input_tokens': 'cache_write_tokens',
    'CachedWriteTokens1h': 'cache_write_1h_tokens',
    'cache_write_1h': 'cache_write_1h_tokens',
    'cache_write_5m': 'cache_write_5m_tokens',
    'audio_tokens': 'input_audio_tokens',
    'image_tokens': 'input_image_tokens',
    'completion_audio_tokens': 'output_audio_tokens',
    'reasoning_tokens': 'output_reasoning_tokens',
    'output_citation_tokens': 'citation_tokens',
    'images': 'images', 'NImages': 'images', 'image_count': 'images',
    'web_search_requests': 'web_searches',
    'audio_seconds': 'audio_in_second', 'seconds': 'audio_in_second',
    'duration_seconds': 'video_out_second', 'sessions': 'tool_session',
}
INPUT_DETAILS = {
    'cached_tokens': 'cache_read_tokens',
    'cache_creation_tokens': 'cache_write_tokens',
    'cache_write_tokens': 'cache_write_tokens',
    'audio_tokens': 'input_audio_tokens',
    'image_tokens': 'input_image_tokens',
    'video_tokens': 'input_video_tokens',
    'web_search_requests': 'web_searches', 'image_count': 'images',
    'audio': 'input_audio_tokens', 'image': 'input_image_tokens',
    'video': 'input_video_tokens', 'text_tokens': None,
}
OUTPUT_DETAILS = {
    'reasoning_tokens': 'output_reasoning_tokens',
    'audio_tokens': 'output_audio_tokens',
    'image_tokens': 'output_image_tokens',
    'reasoning': 'output_reasoning_tokens', 'text_tokens': None,
    'output': None, 'accepted_prediction_tokens': None,
    'rejected_prediction_tokens': None,
}
WRITES = {
    'ephemeral_5m_input_tokens': 'cache_write_5m_tokens',
    'ephemeral_1h_input_tokens': 'cache_write_1h_tokens',
}
OBJECTS = {
    'prompt_tokens_details': INPUT_DETAILS, 'prompt_details': INPUT_DETAILS,
    'input_tokens_details': INPUT_DETAILS,
    'completion_tokens_details': OUTPUT_DETAILS,
    'completion_details': OUTPUT_DETAILS,
    'cache_creation_token_details': WRITES,
}
# Read by the call or by nobody.
ASIDE = {'total_tokens', 'TotalTokens', 'messages', 'text', 'is_byok',
         'call_type', 'service_tier', 'inference_geo', 'text_tokens',
         'completion_characters'}
# As a batch line spells them.
OURS = {
    'cache_read_tokens', 'cache_write_tokens', 'cache_write_5m_tokens',
    'cache_write_1h_tokens', 'input_audio_tokens', 'input_image_tokens',
    'input_video_tokens', 'output_audio_tokens', 'output_image_tokens',
    'output_reasoning_tokens', 'cache_audio_read_tokens',
    'cache_image_read_tokens', 'cache_text_read_tokens',
    'cache_video_read_tokens', 'input_text_tokens', 'output_text_tokens',
    'input_tool_tokens', 'input_text_tool_tokens', 'citation_tokens',
    'web_searches', 'requests',
}


class Unaskable(Exception):
    pass


def put(figures, key, name, count):
    if isinstance(count, float) and count.is_integer():
        count = int(count)
    if not isinstance(count, int) or isinstance(count, bool) or count < 0:
        raise Unaskable('no count: ' + key)
    if name:
        figures[name] = max(count, figures.get(name, 0))


def flat(usage):
    """The figures of a usage object under the names of a batch line."""
    figures = {}
    for key, value in usage.items():
        if key in ASIDE or value is None:
            continue
        if key in OBJECTS:
            for part, count in value.items():
                if part not in OBJECTS[key]:
                    raise Unaskable('no words for ' + part)
                put(figures, part, OBJECTS[key][part], count)
        elif key in PLAIN or key in OURS:
            put(figures, key, PLAIN.get(key, key), value)
        else:
            raise Unaskable('no words for ' + key)
    return figures


def inside(figures):
    """Wholes that a case leaves out, because it asks for a part alone."""
    written = max(figures.get('cache_write_tokens', 0),
                  figures.get('cache_write_5m_tokens', 0) +
                  figures.get('cache_write_1h_tokens', 0))
    if written and not figures.get('cache_write_tokens'):
        figures['cache_write_tokens'] = written
    if 'input_tokens' not in figures and written:
        figures['input_tokens'] = (written +
                                   figures.get('cache_read_tokens', 0))
    return figures
