"""Types a line and a tab into a shell in a terminal, and says whether a text
appears: python3 tests/complete_in.py START LINE TEXT SHELL...

SPDX-License-Identifier: MIT"""
import os
import pty
import select
import sys
import time

start, line, text = sys.argv[1:4]
child, terminal = pty.fork()
if child == 0:
    os.environ.update(TERM="dumb", PS1="ready> ")
    os.execvp(sys.argv[4], sys.argv[4:])


def wait_for(wanted, seconds=20):
    """Reads until the shell has written a text."""
    seen, end = b"", time.monotonic() + seconds
    while wanted.encode() not in seen and time.monotonic() < end:
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                seen += os.read(terminal, 65536)
            except OSError:
                break
    return wanted.encode() in seen


os.write(terminal, (start + "; echo ou''t\n").encode())
wait_for("out\r")
os.write(terminal, (line + "\t").encode())
print("found" if wait_for(text) else "not found")
os.kill(child, 9)
