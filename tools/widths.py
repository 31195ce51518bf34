"""Writes base/width_ranges.h: which characters take two columns of a
terminal, and which none, as the Unicode of this Python has them.

    python3 tools/widths.py >base/width_ranges.h

SPDX-License-Identifier: MIT"""
import unicodedata

HEAD = """\
/* Characters that take two columns of a terminal, and those that take none, as
 * ranges. Made by tools/widths.py of Unicode %s.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_WIDTH_RANGES_H
#define MREG_BASE_WIDTH_RANGES_H
"""


def is_none(character):
    """Marks above or below the character before, joiners and the second half
    of Hangul syllables. The soft hyphen is not one: it is not printed."""
    number = ord(character)
    return (unicodedata.category(character) in ("Mn", "Me", "Cf")
            or 0x1160 <= number <= 0x11FF) and number != 0xAD


def is_two(character):
    """Python calls numbers that are not given out F, but W in the planes that
    are kept for Chinese characters."""
    given = unicodedata.category(character) != "Cn"
    return (not is_none(character)
            and unicodedata.east_asian_width(character)
            in ("WF" if given else "W"))


def ranges(holds):
    """The ranges of those that hold. Numbers that are not given out yet join
    two ranges beside them, so that the table stays short."""
    found, open_ = [], False
    for number in range(0x110000):
        if 0xD800 <= number <= 0xDFFF:
            open_ = False
            continue
        character = chr(number)
        if holds(character):
            if open_:
                found[-1][1] = number
            else:
                found.append([number, number])
            open_ = True
        elif unicodedata.category(character) != "Cn":
            open_ = False
    return found


def write(name, found):
    print("\nstatic const struct width_range %s[] = {" % name)
    line = ""
    for first, last in found:
        row = "{0x%X, 0x%X}, " % (first, last)
        if len("    " + line + row) > 80:
            print("    " + line.rstrip())
            line = ""
        line += row
    print("    " + line.rstrip())
    print("};")


if __name__ == "__main__":
    print(HEAD % unicodedata.unidata_version, end="")
    write("wide", ranges(is_two))
    write("empty", ranges(is_none))
    print("\n#endif")
