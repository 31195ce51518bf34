"""Four providers of models on loopback, for tests: OpenAI, Anthropic, Google,
and one that speaks as OpenAI does, each in its own words.

  python3 tests/net/providers.py FOLDER [--life S]

Prints `port PORT` and `other PORT`, then serves until it is killed or S seconds
are over. FOLDER/log gets a line of JSON for each request. FOLDER/NAME.list has
the models of openai, anthropic, google or compat, a line of JSON each; it is
read anew each time. While FOLDER/NAME.down is there, the provider answers with
the status in it. The name of a model says how it answers a ping:

  new-...    it refuses max_tokens and temperature, in turn
  think-...  it needs more than 10 tokens
  embed-...  it cannot chat (404)         quiet-...  it says something else
  broken-... 500                          limit-...  429 at first, once
  silent-... it says nothing for minutes
  any other  "Pong!"

SPDX-License-Identifier: MIT"""
import argparse
import json
import os
import socketserver
import threading
import time
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

KEYS = {'openai': 'sk-openai-secret-1', 'anthropic': 'sk-ant-secret-2',
        'google': 'AIza-secret-3', 'compat': 'sk-compat-secret-4'}
PAGE = 2
lock, limited, running = threading.Lock(), {}, [0, 0]


class Refused(Exception):
    """A status, and what the server says of it."""


def key_of(headers, provider):
    if provider == 'anthropic':
        if headers.get('anthropic-version') != '2023-06-01':
            raise Refused(400, 'anthropic-version is required')
        return headers.get('x-api-key')
    if provider == 'google':
        return headers.get('x-goog-api-key')
    return (headers.get('authorization') or '').removeprefix('Bearer ')


def models_of(provider):
    with open(os.path.join(folder, provider + '.list'), encoding='utf-8') as f:
        return [json.loads(line) for line in f if line.strip()]


def page_of(names, start):
    if start and start not in names:
        raise Refused(400, 'no such page')
    first = names.index(start) + 1 if start else 0
    return names[first:first + PAGE], first + PAGE < len(names)


def list_answer(provider, query):
    names = models_of(provider)
    if provider == 'anthropic':
        page, more = page_of(names, query.get('after_id'))
        return {'data': [{'type': 'model', 'id': n, 'display_name': n}
                         for n in page], 'has_more': more,
                'first_id': page[0] if page else None,
                'last_id': page[-1] if page else None}
    if provider == 'google':
        page, more = page_of(names, query.get('pageToken'))
        answer = {'models': [{'name': 'models/' + n, 'inputTokenLimit': 1}
                             for n in page]}
        return dict(answer, nextPageToken=page[-1]) if more else answer
    if provider == 'compat':
        return [{'object': 'model', 'id': n, 'created': 1} for n in names]
    return {'object': 'list',
            'data': [{'id': n, 'object': 'model'} for n in names]}


def speak(provider, model, body):
    """What a model answers, and why it stopped; or Refused."""
    most = body.get('max_tokens', body.get('max_completion_tokens'))
    warm = 'temperature' in body
    if provider == 'google':
        config = body.get('generationConfig', {})
        most, warm = config.get('maxOutputTokens'), 'temperature' in config
    if model.startswith('new-') and warm:
        raise Refused(400, "Unsupported value: 'temperature' does not support "
                      '0.1 with this model.')
    if model.startswith('new-') and provider in ('openai', 'compat') \
            and 'max_tokens' in body:
        raise Refused(400, "Unsupported parameter: 'max_tokens' is not "
                      "supported; use 'max_completion_tokens' instead.")
    if model.startswith('embed-'):
        raise Refused(404, 'This is not a chat model')
    if model.startswith('silent-'):
        time.sleep(300)
    if model.startswith('broken-'):
        raise Refused(500, 'internal error')
    if model.startswith('limit-'):
        with lock:
            limited[model] = limited.get(model, 0) + 1
            first = limited[model] == 1
        if first:
            raise Refused(429, 'slow down')
    if model.startswith('think-') and most <= 10:
        return '', 'length'
    return ('I am fine.' if model.startswith('quiet-') else 'Pong!'), 'stop'


def ping_answer(provider, path, body):
    if provider == 'google':
        model = urllib.parse.unquote(path.rsplit('/', 1)[1].split(':')[0])
        text, why = speak(provider, model, body)
        return {'candidates': [{
            'content': {'role': 'model', 'parts': [{'text': text}]},
            'finishReason': {'length': 'MAX_TOKENS'}.get(why, 'STOP')}]}
    text, why = speak(provider, body['model'], body)
    if provider == 'anthropic':
        return {'type': 'message', 'content': [{'type': 'text', 'text': text}],
                'stop_reason': {'length': 'max_tokens'}.get(why, 'end_turn')}
    return {'choices': [{'index': 0, 'finish_reason': why, 'message': {
        'role': 'assistant', 'content': text}}]}


class Provider(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def log_message(self, *_):
        pass

    def note(self, body):
        line = {'port': self.server.server_port, 'method': self.command,
                'path': self.path, 'body': body, 'headers': {
                    k.lower(): v for k, v in self.headers.items()}}
        with lock, open(os.path.join(folder, 'log'), 'a',
                        encoding='utf-8') as f:
            f.write(json.dumps(line) + '\n')

    def answer(self, status, value, headers=()):
        body = json.dumps(value).encode()
        self.send_response(status)
        for name, text in headers:
            self.send_header(name, text)
        self.send_header('Content-Type', 'application/json')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def decide(self, body):
        url = urllib.parse.urlsplit(self.path)
        provider = url.path.split('/')[1]
        down = os.path.join(folder, provider + '.down')
        if provider == 'away':
            return 302, {}, [('Location', 'http://127.0.0.1:%d/openai/v1/models'
                              % other.server_port)]
        if os.path.exists(down):
            with open(down, encoding='utf-8') as f:
                return int(f.read()), {'error': 'down'}, []
        key = key_of(self.headers, provider)
        if key != KEYS[provider]:
            return 401, {'error': {'message': 'Incorrect API key provided: '
                                   '%s' % key}}, []
        if self.command == 'GET':
            return 200, list_answer(provider, dict(
                urllib.parse.parse_qsl(url.query))), []
        return 200, ping_answer(provider, url.path, body), []

    def handle_it(self):
        size = int(self.headers.get('Content-Length') or 0)
        body = json.loads(self.rfile.read(size)) if size else {}
        self.note(body)
        self.answer(*self.counted(body))

    def counted(self, body):
        """Counts a question until its answer is ready, not until it is sent:
        who has read an answer asks again before this thread goes on."""
        with lock:
            running[0] += 1
            running[1] = max(running)
        try:
            if self.command == 'POST':
                time.sleep(0.02)
            return self.decide(body)
        except Refused as why:
            return (why.args[0], {'error': {'message': why.args[1]}},
                    [('Retry-After', '1')] if why.args[0] == 429 else [])
        finally:
            with lock:
                running[0] -= 1
                with open(os.path.join(folder, 'at-once'), 'w',
                          encoding='ascii') as f:
                    f.write(str(running[1]))

    do_GET = do_POST = handle_it


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def server_bind(self):
        """Binds without asking for the name of 127.0.0.1, which takes long
        where nobody answers."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = self.server_address


parser = argparse.ArgumentParser()
parser.add_argument('folder')
parser.add_argument('--life', type=float, default=600)
given = parser.parse_args()
folder = given.folder
server = Server(('127.0.0.1', 0), Provider)
other = Server(('127.0.0.1', 0), Provider)
for one in (server, other):
    threading.Thread(target=one.serve_forever, daemon=True).start()
print('port', server.server_port, flush=True)
print('other', other.server_port, flush=True)
time.sleep(given.life)
