# Runs a live screen in a terminal, makes the terminal narrower, and ends it by
# a key or an interrupt. Usage: live.py q|int COMMAND...
#
# SPDX-License-Identifier: MIT
import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios

way, command = sys.argv[1], sys.argv[2:]


def size(fd, columns):
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))


master, slave = pty.openpty()
size(slave, 80)
before = termios.tcgetattr(slave)
child = os.fork()
if child == 0:
    os.setsid()
    fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
    for fd in (0, 1, 2):
        os.dup2(slave, fd)
    os.execvp(command[0], command)


def until(text):
    """Reads what is shown until a text is there; False after 20 seconds."""
    said = b""
    while text not in said:
        if not select.select([master], [], [], 20)[0]:
            return said, False
        said += os.read(master, 65536)
    return said, True


said, shown = until(b"\033[J")
print(said.decode(errors="replace").replace("\033", "^"))
size(master, 20)                # the kernel tells the program
said, again = until(b"\033[J")
lines = said.decode(errors="replace").split("\033[H")[-1].replace("\r", "").split("\n")
if again and all(len(line.replace("\033[K", "").replace("\033[J", "")) <= 20
                 for line in lines):
    print("narrow")
if way == "q":
    os.write(master, b"q")
else:
    os.kill(child, signal.SIGINT)
said, gone = until(b"\033[?1049l")
code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
if gone and b"\033[?25h" in said and termios.tcgetattr(slave) == before:
    print("restored")
sys.exit(code)
