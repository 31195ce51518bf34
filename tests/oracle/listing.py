"""Lists models by what `mreg dump` says, with filters and sorts of its own, and
compares them with `mreg list --json`: python3 tests/oracle/listing.py MREG N

SPDX-License-Identifier: MIT"""
import json
import random
import subprocess
import sys
from decimal import Decimal

DAY = "2026-11-15"
MREG = sys.argv[1]


def run(*words):
    said = subprocess.run([MREG, *words], capture_output=True, text=True,
                          check=False)
    if said.returncode not in (0, 1):
        sys.exit("mreg %s: %s" % (" ".join(words), said.stderr))
    return said.stdout


def field(text):
    return None if text == "-" else text


def read_dump(text):
    """Models by name: facts, and the price of each meter for a small call on
    DAY; a price is missing where nobody knows it."""
    models, version, allowed, rates = {}, {}, set(), []
    for line in text.splitlines():
        row = line.split("\t")
        name = "/".join(row[1:3])
        if row[0] == "model":
            models[name] = {
                "provider": row[1], "offer_of": field(row[3]),
                "geo": row[4], "context_in": int(field(row[5]) or 0),
                "released": field(row[7]), "retires": field(row[9]),
                "has": set(row[10].split(",")) - {"-"}, "prices": {}}
        elif row[0] == "version" and row[3] <= DAY:
            version[name] = max(version.get(name, ""), row[3])
        elif row[0] == "allowed":
            allowed.add((row[1], "/".join(row[2:4])))
        elif row[0] == "rate" and row[5] in ("input", "output"):
            rates.append((name, *row[3:]))
    for name, since, when, meter, state, usd, _per in rates:
        if since != version.get(name):
            continue
        words = when.split(",")
        if words[0] != "standard" or any(">" in w for w in words):
            continue
        if len(words) > 1 and words[1:] != [models[name]["geo"]]:
            models[name]["doubt"] = len(words) > 2 or words[1] != "regional"
            continue
        if state in ("known", "free"):
            models[name]["prices"][meter] = Decimal(usd)
        else:
            models[name]["prices"].pop(meter, None)
    return models, allowed


class Query:
    """A random combination of filters and a sort."""

    def __init__(self, draw, models):
        some = models[draw.choice(list(models))]
        odds = lambda n: draw.randrange(n) == 0
        self.provider = some["provider"] if odds(3) else None
        self.maker = some["provider"] if odds(5) else None
        self.can = draw.sample(sorted(some["has"]),
                               min(draw.randrange(3), len(some["has"])))
        self.tier = draw.choice(["free", "pro"]) if odds(4) else None
        self.input = draw.choice(["0", "0.1", "1", "2.5"]) if odds(3) else None
        self.output = draw.choice(["0.4", "10"]) if odds(4) else None
        self.context = draw.choice([4096, 200000, 1000000]) if odds(3) else None
        self.after = draw.choice(["2024-06-01", "2026-01-01"]) if odds(3) else None
        self.retiring = odds(5)
        self.current = odds(4)
        self.sort = draw.choice(["input", "output", "context_in", "released",
                                 "retires", None])
        self.down = odds(2)

    def words(self):
        said = ["--at", DAY, "--columns", "model", "--json", "--top", "0"]
        for option, value in (
                ("provider", self.provider), ("maker", self.maker),
                ("can", ",".join(self.can) or None), ("tier", self.tier),
                ("max-input-price", self.input),
                ("max-output-price", self.output),
                ("context-min", self.context),
                ("released-after", self.after)):
            if value is not None:
                said += ["--" + option, str(value)]
        said += ["--retiring"] * self.retiring + ["--current"] * self.current
        if self.sort:
            said += ["--sort", "-" * self.down + self.sort]
        return said

    def admits(self, name, m, allowed):
        price = m["prices"]
        return ((not self.provider or m["provider"] == self.provider)
                and (not self.maker or self.maker
                     == (m["offer_of"] or name).split("/")[0])
                and set(self.can) <= m["has"]
                and (not self.tier or (self.tier, name) in allowed)
                and (not self.input or "input" in price
                     and price["input"] <= Decimal(self.input))
                and (not self.output or "output" in price
                     and price["output"] <= Decimal(self.output))
                and (not self.context or m["context_in"] >= self.context)
                and (not self.after or (m["released"] or "") > self.after)
                and (not self.retiring or (m["retires"] or "") > DAY)
                and (not self.current or not m["retires"]
                     or m["retires"] > DAY))

    def order(self, names, models):
        def value(name):
            m = models[name]
            if self.sort in ("input", "output"):
                return m["prices"].get(self.sort)
            return m[self.sort] or None
        if not self.sort:
            return names
        known = [n for n in names if value(n) is not None]
        rest = [n for n in names if value(n) is None]
        # Sorted from the back, equal rows keep their order from the top.
        if self.down:
            return sorted(known[::-1], key=value)[::-1] + rest
        return sorted(known, key=value) + rest


def main():
    models, allowed = read_dump(run("dump"))
    every = json.loads(run("list", "--columns", "model", "--json"))["models"]
    rows = [row["model"] for row in every]
    assert sorted(rows) == sorted(models), "not the same models"
    draw, compared = random.Random(10), 0
    doubted = {n for n, m in models.items() if m.get("doubt")}
    for _ in range(int(sys.argv[2])):
        q = Query(draw, models)
        ours = q.order([n for n in rows if q.admits(n, models[n], allowed)],
                       models)
        theirs = [row["model"]
                  for row in json.loads(run("list", *q.words()))["models"]]
        # A price of some hours of the week is not worked out here.
        ours, theirs = ([n for n in them if n not in doubted]
                        for them in (ours, theirs))
        if ours != theirs:
            sys.exit("mreg list %s\n%s\nnot\n%s" % (
                " ".join(q.words()), theirs[:9], ours[:9]))
        compared += len(ours)
    print("%d rows, %d in doubt" % (compared, len(doubted)))


main()
