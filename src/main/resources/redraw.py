#!/usr/bin/env python3
"""Draws the sample of a year again, from the file that anybody may have and the hash that was noted before.

    python3 redraw.py yearly-samples.json 2026 HASH

Needs Python 3 and nothing else. Exit code 0 when all holds, 1 when something does not, 3 when the seed is not published yet.
"""
import hashlib
import json
import sys


def sha256(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def draw(population, size, seed):
    order = sorted(population, key=lambda one: (one["region"], one["lastGrade"], sha256(seed + "\n" + one["code"])))
    start = int(sha256(seed + "\nstart"), 16) % len(order)
    return sorted(order[(start + place * len(order)) // size]["code"] for place in range(size))


if len(sys.argv) != 4:
    sys.exit(__doc__)
with open(sys.argv[1], encoding="utf-8") as file:
    samples = [one for one in json.load(file) if one["year"] == int(sys.argv[2])]
noted = [one for one in samples if one["commitment"] == sys.argv[3].lower()]
if not noted:
    sys.exit("DOES NOT HOLD: no sample of that year has the hash that was noted.")
sample = noted[0]
if sample["seed"] is None:
    print("The seed is not published yet: look again when the last of the year's inspections has begun.")
    sys.exit(3)
if sha256(sample["seed"]) != sample["commitment"]:
    sys.exit("DOES NOT HOLD: the seed is not the one that was sealed.")
drawn = draw(sample["population"], sample["size"], sample["seed"])
if drawn != sorted(sample["drawn"]):
    sys.exit("DOES NOT HOLD: the seed draws others: " + ", ".join(drawn))
names = {one["code"]: one["name"] for one in sample["population"]}
print("Holds: the seed is the one that was sealed, and draws these %d of %d authorities." % (len(drawn), len(names)))
for code in drawn:
    print("  %s  %s" % (code, names[code]))
