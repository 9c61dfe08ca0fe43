#!/usr/bin/env python3
"""A large JSON body in the console's view, beside `jq .` on the same file.

usage: jsonview.py BENCH_JSONVIEW [MB ...]   (55 and 100 MB when none are given; of numbers, the first)
"""
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 5


def guests(path, megabytes):
    """An answer of the service, on one line."""
    random.seed(1)
    size = 0
    with open(path, "w", encoding="utf-8") as file:
        file.write('{"href":"https://api-engage-eu.example/v2.1/guests","offset":0,"limit":100,"items":[')
        number = 0
        while size < megabytes * 1_000_000:
            email = f"guest{number}@mail.example"
            guest = {
                "ref": f"{number:08x}-1a52-4d0f-9d5b-{random.getrandbits(48):012x}",
                "createdAt": "2031-02-03T10:11:12.000Z",
                "lastSeen": "2031-03-11T10:39:04.000Z",
                "guestType": random.choice(["customer", "visitor"]),
                "firstName": random.choice(["Ada", "Tomasz", "Zoë", "Priya"]),
                "lastName": random.choice(["Byrne", "Keane", "Nair", "Müller"]),
                "email": email,
                "emails": [email, "desk@harbour-travel.example"],
                "identifiers": [{"provider": "LOYALTY", "id": f"L-{number}"}],
                "score": random.random(),
                "note": None,
                "extensions": {"key": "default", "points": number, "list": [1, 2, 3]},
            }
            text = json.dumps(guest, ensure_ascii=False, separators=(",", ":"))
            file.write(("," if number else "") + text)
            size += len(text)
            number += 1
        file.write("]}")


def numbers(path, megabytes):
    """The most lines there can be for its size: an array of digits."""
    random.seed(1)
    with open(path, "w", encoding="utf-8") as file:
        file.write("[" + ",".join(random.choice("0123456789") for _ in range(megabytes * 500_000)) + "]")


def timed(command):
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    return (time.monotonic() - start) * 1000, usage.ru_maxrss / 1024


def main():
    bench = sys.argv[1]
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
    print(f"load {os.getloadavg()[0]:.1f}, medians of {ROUNDS}")
    sizes = [int(size) for size in sys.argv[2:]] or [55, 100]
    for write, megabytes in [(guests, size) for size in sizes] + [(numbers, sizes[0])]:
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "body.json")
            write(path, megabytes)
            size = os.path.getsize(path) / 1_000_000
            figures = {}
            for _ in range(ROUNDS):
                milliseconds, peak = timed(["jq", ".", path])
                figures.setdefault("jq-ms", []).append(milliseconds)
                figures.setdefault("jq-peak-mb", []).append(peak)
                lines = subprocess.run([bench, path], env=environment, check=True, capture_output=True, text=True).stdout
                for line in lines.splitlines():
                    name, value = line.split()
                    figures.setdefault(name, []).append(float(value))
        medians = {name: statistics.median(values) for name, values in figures.items()}
        print(f"\n{write.__name__}, {size:.1f} MB, {medians.pop('lines'):,.0f} lines")
        for name, value in medians.items():
            worst = max(figures[name])
            print(f"  {name:22}{value:12.1f}   most {worst:.1f}")
        print(f"  first paint / jq . {medians['first-paint-ms'] / medians['jq-ms']:.4f}   (we want 0.03)")
        searchable = medians["read-ms"] + medians["search-ms"]
        print(f"  read and searched / jq . {searchable / medians['jq-ms']:.3f}   (we want 0.2)")
        print(f"  memory / file {medians['memory-peak-mb'] * 1.048576 / size:.2f}   (we want below 4)")


main()
