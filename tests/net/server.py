"""An HTTP server on loopback that behaves well and badly, for tests.

  python3 tests/net/server.py LOG [--data FILE] [--tls CERT KEY] [--life S]

Prints `plain PORT`, `other PORT`, `tls PORT`, `slow PORT` (a TLS port whose
handshake never ends), then serves until it is killed or S seconds are over. LOG
gets a line for each request: port name, method, path, then those headers that
tests ask for. The path says how to behave; /api/v1/models answers with FILE and
an honest ETag.

SPDX-License-Identifier: MIT"""
import argparse
import gzip
import hashlib
import json
import os
import socket
import ssl
import struct
import sys
import threading
import time

LOGGED = ('authorization', 'x-api-key', 'if-none-match', 'if-modified-since',
          'content-type')
SMALL = b'{"data":[]}'
ports, counts, lock = {}, {}, threading.Lock()


def send(c, status, headers=(), body=b'', length=None):
    head = ['HTTP/1.1 ' + status] + list(headers)
    if length is not False:
        head.append('Content-Length: %d' % (len(body) if length is None
                                            else length))
    head.append('Connection: close')
    c.sendall('\r\n'.join(head).encode() + b'\r\n\r\n' + body)


def nth(path):
    """How often a path was asked before."""
    with lock:
        counts[path] = counts.get(path, 0) + 1
        return counts[path] - 1


def drip(c, first, piece):
    c.sendall(first)
    for _ in range(300):
        c.sendall(piece)
        time.sleep(1)


def flood(c, headers):
    c.sendall(('HTTP/1.1 200 OK\r\n%s\r\n' % headers).encode())
    for _ in range(1024):
        c.sendall(b' ' * 1048576)


def ok(c, q):
    send(c, '200 OK', ['Content-Type: application/json', 'ETag: "v1"',
                       'Last-Modified: Sun, 29 Nov 2026 08:00:00 GMT'], SMALL)


def models(c, q):
    with open(asked.data, 'rb') as file:
        body = file.read()
    tag = '"%s"' % hashlib.sha256(body).hexdigest()[:16]
    if q['headers'].get('if-none-match') == tag:
        send(c, '304 Not Modified', ['ETag: ' + tag], length=False)
    elif 'gzip' in q['headers'].get('accept-encoding', ''):
        send(c, '200 OK', ['Content-Type: application/json', 'ETag: ' + tag,
                           'Content-Encoding: gzip'], gzip.compress(body, 1))
    else:
        send(c, '200 OK', ['Content-Type: application/json', 'ETag: ' + tag],
             body)


def changing(c, q):
    """Half of one answer and half of another, without a length."""
    with open(asked.data, 'rb') as file:
        body = file.read()
    send(c, '200 OK', ['Content-Type: application/json'],
         body[:len(body) // 2] + body[len(body) // 3:], length=False)


def cut_models(c, q):
    with open(asked.data, 'rb') as file:
        body = file.read()
    send(c, '200 OK', ['Content-Type: application/json'],
         body[:len(body) - 100], length=False)


def lie(c, q):
    """Says that nothing changed to whoever asks, even without a tag."""
    send(c, '304 Not Modified', ['ETag: "lie"'], length=False)


def one_tag(c, q):
    """Gives each time another body the same tag, and never a 304."""
    with open(asked.data, 'rb') as file:
        whole = json.load(file)
    whole['data'][0]['name'] = 'Changed %d' % nth('/one-tag')
    send(c, '200 OK', ['Content-Type: application/json', 'ETag: "same"'],
         json.dumps(whole).encode())


def slow_models(c, q):
    time.sleep(2)
    models(c, q)


def later(c, q):
    if nth(q['path']):
        ok(c, q)
    else:
        send(c, '429 Too Many Requests', ['Retry-After: 1'], b'{}')


def flaky(c, q):
    if nth(q['path']) > 1:
        ok(c, q)
    else:
        reset(c, q)


def reset(c, q):
    c.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))


def to(place):
    def answer(c, q):
        send(c, '302 Found', ['Location: ' + place.format(**ports)])
    return answer


def post_moved(c, q):
    send(c, '307 Temporary Redirect',
         ['Location: http://127.0.0.1:%d/ok?key=hush' % ports['other']])


def echo(c, q):
    send(c, '200 OK', ['Content-Type: text/plain'],
         ('%s %d ' % (q['method'], len(q['body']))).encode() + q['body'])


def bomb(c, q):
    send(c, '200 OK', ['Content-Encoding: gzip'],
         gzip.compress(b' ' * (64 * 1024 * 1024), 1))


def raw(text):
    return lambda c, q: c.sendall(text)


def status(line, headers=(), body=b'{}', length=None):
    return lambda c, q: send(c, line, headers, body, length)


JSON = ['Content-Type: application/json']
PATHS = {
    '/ok': ok, '/echo': echo, '/later': later, '/flaky': flaky, '/rst': reset,
    '/api/v1/models': models, '/slow-models': slow_models,
    '/changing': changing, '/cut-models': cut_models, '/lie': lie,
    '/one-tag': one_tag, '/bomb': bomb, '/post-moved': post_moved,
    '/slow': lambda c, q: drip(c, b'HTTP/1.1 200 OK\r\nContent-Length: 1000'
                               b'\r\n\r\n', b'x'),
    '/slow-headers': lambda c, q: drip(c, b'HTTP/1.1 200 OK\r\n', b'X: y\r\n'),
    '/silent': lambda c, q: time.sleep(300),
    '/cut': status('200 OK', JSON, b'{"data":[', 1000),
    '/cut-quietly': raw(b'HTTP/1.1 200 OK\r\n\r\n{"data":['),
    '/cut-chunk': raw(b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'
                      b'5\r\n{"dat'),
    '/longer': status('200 OK', JSON, SMALL + b'EXTRA', len(SMALL)),
    '/429': status('429 Too Many Requests', ['Retry-After: 2']),
    '/503': status('503 No', ['Retry-After: Wed, 21 Oct 2099 07:28:00 GMT']),
    '/500': status('500 Oops'), '/401': status('401 No'),
    '/loop': to('/loop'), '/to-file': to('file:///etc/passwd'),
    '/to-nowhere': to('http://'), '/to-self': to('/ok'),
    '/to-other': to('http://127.0.0.1:{other}/ok'),
    '/to-other-and-back': to('http://127.0.0.1:{other}/to-plain'),
    '/to-plain': to('http://127.0.0.1:{plain}/ok'),
    '/to-ftp': to('ftp://127.0.0.1:{plain}/ok'),
    '/to-user': to('http://u:p@127.0.0.1:{plain}/ok'),
    '/big': lambda c, q: flood(c, 'Content-Length: 1073741824\r\n'),
    '/big-quietly': lambda c, q: flood(c, ''),
    '/utf8': status('200 OK', JSON, b'{"data":[{"id":"a\xff\xfe"}]}'),
    '/html': status('200 OK', ['Content-Type: text/html'],
                    b'<html>captive portal</html>'),
    '/empty': status('200 OK', JSON, b''), '/nothing': raw(b''),
    '/header-bomb': raw(b'HTTP/1.1 200 OK\r\n' +
                        b'X: a\r\n' * 400000 + b'\r\n'),
    '/one-long-header': raw(b'HTTP/1.1 200 OK\r\nX: ' + b'a' * 2000000 +
                            b'\r\n\r\n'),
    '/long-tag': status('200 OK', ['ETag: "%s"' % ('a' * 5000)], SMALL),
    '/odd-tag': status('200 OK', ['ETag: "a\x01b"'], SMALL),
    '/http09': raw(SMALL),
    '/few': status('200 OK', JSON, b'{"data":[{"id":"a/b","pricing":'
                   b'{"prompt":"1","completion":"1"}}]}'),
}


def read_request(c):
    data = b''
    while b'\r\n\r\n' not in data:
        more = c.recv(65536)
        if not more:
            return None
        data += more
    head, body = data.split(b'\r\n\r\n', 1)
    lines = head.decode('latin-1').split('\r\n')
    headers = {k.strip().lower(): v.strip() for k, v in
               (line.split(':', 1) for line in lines[1:])}
    while len(body) < int(headers.get('content-length', 0)):
        body += c.recv(65536)
    method, path = lines[0].split(' ')[:2]
    return {'method': method, 'path': path.split('?')[0], 'headers': headers,
            'body': body}


def serve_one(c, name):
    try:
        c.settimeout(60)
        q = read_request(c)
        if not q:
            return
        with lock, open(asked.log, 'a') as log:
            log.write(' '.join([name, q['method'], q['path']] + [
                '%s=%s' % (key, q['headers'][key].replace(' ', '_'))
                for key in LOGGED if key in q['headers']]) + '\n')
        PATHS.get(q['path'], status('404 Not Found'))(c, q)
    except (OSError, ValueError):
        pass
    finally:
        c.close()


def serve(s, name, tls):
    while True:
        c, _ = s.accept()
        if name == 'slow':
            kept.append(c)
            continue

        def go(c=c):
            try:
                if tls:
                    c = tls.wrap_socket(c, server_side=True)
            except (OSError, ssl.SSLError):
                return
            serve_one(c, name)
        threading.Thread(target=go, daemon=True).start()


def listen(name, tls=None):
    s = socket.socket()
    s.bind(('127.0.0.1', 0))
    s.listen(64)
    ports[name] = s.getsockname()[1]
    threading.Thread(target=serve, args=(s, name, tls), daemon=True).start()


p = argparse.ArgumentParser()
p.add_argument('log')
p.add_argument('--data')
p.add_argument('--tls', nargs=2)
p.add_argument('--life', type=int, default=600)
asked = p.parse_args()
kept = []
listen('plain')
listen('other')
listen('slow')
if asked.tls:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*asked.tls)
    listen('tls', context)
print(' '.join('%s %d' % one for one in ports.items()), flush=True)
parent = os.getppid()
for _ in range(asked.life):
    time.sleep(1)
    if os.getppid() != parent:
        sys.exit()
