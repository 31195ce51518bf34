"""Reads lines "n good low" and proves with whole numbers that the true share is
above the bound but for 5 per cent: for each n and each p of a grid, the chance of
all results whose bound is p or more. Prints the largest such chance for each n,
in millionths, and "over" behind one that is more than 50,000; with "ends", how
many bounds are right at the bound itself and no longer two millionths above it.

SPDX-License-Identifier: MIT"""
import sys
from collections import defaultdict
from fractions import Fraction
from math import comb

GRID = 1000     # a share is a whole number of thousandths


def chances(n, p):
    """The chance of k or more of n, for each k, times GRID^n."""
    left = GRID - p
    more, out = 0, [0] * (n + 2)
    yes, no = [1], [1]
    for _ in range(n):
        yes.append(yes[-1] * p)
        no.append(no[-1] * left)
    for k in range(n, -1, -1):
        more += comb(n, k) * yes[k] * no[n - k]
        out[k] = more
    return out


def more(n, good, p):
    """The chance of so many good ones or more; p is in millionths."""
    left = 1000000 - p
    return Fraction(sum(comb(n, k) * p ** k * left ** (n - k)
                        for k in range(good, n + 1)), 1000000 ** n)


def ends(n, bounds):
    doubt = Fraction(5, 100)
    tight = [more(n, good, low) <= doubt < more(n, good, low + 2)
             for good, low in bounds.items() if good > 0]
    print(n, sum(tight), "of", len(tight))


def grid(n, bounds, step):
    worst, whole = Fraction(0), GRID ** n
    for p in range(step, GRID, step):
        wrong = [k for k in bounds if bounds[k] >= p * 1000000 // GRID]
        if wrong:
            worst = max(worst, Fraction(chances(n, p)[min(wrong)], whole))
    print(n, worst * 1000000 // 1, "over" if worst > Fraction(5, 100) else "")


def main():
    lows = defaultdict(dict)
    for line in sys.stdin:
        n, good, low = map(int, line.split())
        lows[n][good] = low
    for n, bounds in sorted(lows.items()):
        if sys.argv[1] == "ends":
            ends(n, bounds)
        else:
            grid(n, bounds, int(sys.argv[1]))


main()
