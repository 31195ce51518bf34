"""Chooses models by what `mreg list` says of them and what `mreg cost` charges
each, and compares that with `mreg select --json`, and `mreg check` with both:
python3 tests/oracle/selecting.py MREG QUERIES

SPDX-License-Identifier: MIT"""
import json
import random
import subprocess
import sys
from decimal import Decimal

DAY = "2026-11-15"
MREG = sys.argv[1]


def run(*words, stdin=None):
    return subprocess.run([MREG, *words], capture_output=True, text=True,
                          input=stdin, check=False)


def read(*words):
    return json.loads(run(*words).stdout)


def costs(models, use):
    """What `mreg cost` charges each: an amount, or None."""
    lines = "".join(json.dumps({"model": m["model"], "usage": use,
                                "at": DAY}) + "\n" for m in models)
    said = run("cost", "--batch-file", "-", stdin=lines).stdout
    for line in said.splitlines():
        answer = json.loads(line)
        yield (Decimal(answer["cost_usd"])
               if answer["complete"] and answer["cost_usd"] else None)


def admits(m, q, on):
    use = q["use"]
    return (on[m["provider"]] and set(q["need"]) <= set(m["has"])
            and use["input"] <= (m["context_in"] or 0)
            and use["output"] <= (m["context_out"] or 0)
            and not (m["retires"] and m["retires"] <= DAY))


def ranked(models, q, on):
    bills = dict(zip((m["model"] for m in models), costs(models, q["use"])))

    def rule(m):
        bill = bills[m["model"]]
        return (bill is None, -len(set(q["prefer"]) & set(m["has"])),
                bill or 0)
    chosen = sorted((m for m in models if admits(m, q, on)), key=rule)
    return [(m["model"], bills[m["model"]]) for m in chosen]


def words_of(q):
    said = ["--at", DAY, "--in", str(q["use"]["input"]),
            "--out", str(q["use"]["output"])]
    if q["need"]:
        said += ["--need", ",".join(q["need"])]
    return said


def compare(models, q, on):
    prefer = ["--prefer", ",".join(q["prefer"])] if q["prefer"] else []
    rows = read("select", *words_of(q), *prefer, "--top", "0", "--json",
                "--columns", "model,cost_usd")["models"]
    theirs = [(row["model"], row["cost_usd"] and Decimal(row["cost_usd"]))
              for row in rows]
    ours = ranked(models, q, on)
    if ours != theirs:
        at = [a == b for a, b in zip(ours, theirs)].index(False) \
            if ours[:len(theirs)] != theirs else min(len(ours), len(theirs))
        sys.exit("mreg select %s %s\nat %d: %s\nnot %s" % (
            " ".join(words_of(q)), " ".join(prefer), at, theirs[at:at + 3],
            ours[at:at + 3]))
    return {name for name, _ in ours}


def main():
    models = read("list", "--at", DAY, "--json", "--columns", "model,provider,"
                  "has,context_in,context_out,retires")["models"]
    on = {p["provider"]: p["on"] for p in read("providers",
                                               "--json")["providers"]}
    draw, rows, checks = random.Random(5), 0, 0
    for _ in range(int(sys.argv[2])):
        some = draw.choice(models)["has"]
        q = {"need": draw.sample(some, min(len(some), draw.randrange(3))),
             "prefer": draw.sample(some, min(len(some), draw.randrange(3))),
             "use": {"input": draw.choice([1, 3000, 150000, 900000]),
                     "output": draw.choice([1, 700, 32000])}}
        chosen = compare(models, q, on)
        rows += len(chosen)
        for m in draw.sample(models, 4):
            if not on[m["provider"]]:
                continue
            code = run("check", m["model"], *words_of(q)).returncode
            if code != int(m["model"] not in chosen):
                sys.exit("mreg check %s %s: %d" % (
                    m["model"], " ".join(words_of(q)), code))
            checks += 1
    print("%d rows chosen, %d checked" % (rows, checks))


main()
