"""Kills `mreg fetch` while it writes, for tests.

  python3 tests/net/killer.py CACHE TIMES COMMAND...

Runs COMMAND that many times and kills it with signal 9 a moment after the first
temporary file is seen in CACHE, a moment that differs from run to run. Prints
how many were killed so, and how many ended before.

SPDX-License-Identifier: MIT"""
import os
import subprocess
import sys
import time

cache, times, command = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
killed = ended = 0


def writes():
    return any(name[0] == '.' for name in os.listdir(cache))


for i in range(times):
    # What an earlier run left is swept before anything is written.
    for name in os.listdir(cache):
        if name.endswith('.tmp'):
            os.rename(os.path.join(cache, name), cache + '.left')
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL)
    while child.poll() is None and not writes():
        pass
    time.sleep(i % 20 * 0.0004)
    child.kill()
    if child.wait() < 0:
        killed += 1
    else:
        ended += 1
print('%d killed, %d ended' % (killed, ended))
