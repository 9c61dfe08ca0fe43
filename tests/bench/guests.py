#!/usr/bin/env python3
"""From Enter to the first row on the screen: the pane of guests beside `curl | jq`, the same search on the same sandbox.

The window is open already, as it is for the person; `curl | jq` prints the names, e-mails and times that the table shows.
usage: guests.py EDGEWISE-SANDBOX BENCH_GUESTSEARCH [--guests 5000] [--rounds 21]
"""

import argparse
import json
import os
import shlex
import statistics
import subprocess
import tempfile
import time
import urllib.parse

COLUMNS = "[.firstName, .lastName, .guestType, .email, .lastSeen] | @tsv"


def with_curl(access, query):
    """The milliseconds until the first row was printed, and the number of rows."""
    url = f"{access['cdpBaseUrl']}/v2.1/guests?offset=0&limit=100&expand=true&sort=lastSeen::DESC{query}"
    command = f"curl -s -K - {shlex.quote(url)} | jq -r {shlex.quote('.items[] | ' + COLUMNS)}"
    begin = time.perf_counter()
    process = subprocess.Popen(command, shell=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    process.stdin.write(f"user = \"{access['clientKey']}:{access['apiToken']}\"\n")
    process.stdin.close()
    first = process.stdout.readline()
    took = (time.perf_counter() - begin) * 1000
    rows = len(process.stdout.readlines()) + bool(first)
    process.wait()
    return took, rows


def with_pane(pane, typed):
    pane.stdin.write(typed + "\n")
    pane.stdin.flush()
    took, rows = pane.stdout.readline().split()
    return float(took), int(rows)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("sandbox")
    options.add_argument("pane")
    options.add_argument("--guests", type=int, default=5000)
    options.add_argument("--rounds", type=int, default=21)
    given = options.parse_args()

    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen([given.sandbox, "--data", folder, "--guests", str(given.guests)], stdout=subprocess.PIPE, text=True)
        access = json.loads(server.stdout.readline())
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
        pane = subprocess.Popen([given.pane, access["cdpBaseUrl"], access["clientKey"]], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                stderr=subprocess.DEVNULL, text=True, env=environment)
        pane.stdin.write(access["apiToken"] + "\n")

        email = "ada.byrne@mail.example"
        searches = {"one e-mail": (email, "&email=" + urllib.parse.quote(email)), "everybody, 100 rows": ("", "")}
        times = {name: {"pane": [], "curl": []} for name in searches}
        for turn in range(given.rounds):
            for name, (typed, query) in searches.items():
                for kind in ("pane", "curl") if turn % 2 == 0 else ("curl", "pane"):
                    took, rows = with_pane(pane, typed) if kind == "pane" else with_curl(access, query)
                    if rows == 0:
                        raise SystemExit(f"{kind} found nobody for {name}")
                    times[name][kind].append(took)
        pane.stdin.close()
        pane.wait()
        server.terminate()
        server.wait()

    print(f"{'ms, median of ' + str(given.rounds):28}{'pane':>10}{'curl | jq':>12}{'ratio':>9}")
    for name, both in times.items():
        one, other = (statistics.median(both[kind]) for kind in ("pane", "curl"))
        print(f"{name:28}{one:10.1f}{other:12.1f}{one / other:9.2f}")


if __name__ == "__main__":
    main()
