#!/usr/bin/env python3
"""Requests per second and time until ready: edgewise-sandbox beside Prism, on the same read operations.

Both answer the same bodies: the sandbox's answers become the examples of the definition that Prism serves.
usage: sandbox.py EDGEWISE-SANDBOX PRISM [--wrk WRK] [--seconds 3] [--rounds 5]
"""

import argparse
import base64
import json
import os
import re
import socket
import statistics
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request
from pathlib import Path


def answers(url, headers):
    request = urllib.request.Request(url, headers=headers)
    with urllib.request.urlopen(request, timeout=5) as answer:
        return answer.read()


def until_ready(command, url, headers, **options):
    """Starts a server; gives it and the milliseconds until it first answered."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    while True:
        try:
            answers(url, headers)
            return process, (time.perf_counter() - begin) * 1000
        except OSError:
            if process.poll() is not None:
                raise SystemExit(f"{command[0]} ended at once")
            time.sleep(0.002)


def peak(process):
    status = Path(f"/proc/{process.pid}/status").read_text()
    return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) / 1024


def stop(process):
    process.terminate()
    process.wait()


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def load(wrk, seconds, url, headers):
    command = [wrk, "-t1", "-c16", f"-d{seconds}s"]
    for name, value in headers.items():
        command += ["-H", f"{name}: {value}"]
    said = subprocess.run(command + [url], capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in said:
        raise SystemExit(f"{url} was refused:\n{said}")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1])


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("sandbox")
    options.add_argument("prism")
    options.add_argument("--wrk", default="wrk")
    options.add_argument("--seconds", type=int, default=3)
    options.add_argument("--rounds", type=int, default=5)
    given = options.parse_args()

    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "tenant")
        port = free_port()
        first = subprocess.Popen([given.sandbox, "--data", data, "--port", str(port)], stdout=subprocess.PIPE, text=True)
        begin = time.perf_counter()
        access = json.loads(first.stdout.readline())
        made = (time.perf_counter() - begin) * 1000

        guests = {"Authorization": "Basic " + base64.b64encode(f"{access['clientKey']}:{access['apiToken']}".encode()).decode()}
        form = {"grant_type": "client_credentials", "audience": access["audience"],
                "client_id": access["edgeClientId"], "client_secret": access["edgeClientSecret"]}
        token = json.loads(answers_post(access["tokenUrl"], form))["access_token"]
        edge = {"Authorization": f"Bearer {token}"}

        page = json.loads(answers(f"{access['cdpBaseUrl']}/v2.1/guests?limit=10", guests))
        ref = page["items"][0]["href"].rsplit("/", 1)[1]
        operations = {"GET /v2.1/guests?limit=10": guests, f"GET /v2.1/guests/{ref}": guests,
                      "GET /api/admin/v1/webhooks": edge, "GET /api/admin/v1/settings": edge}

        definition = json.loads((Path(__file__).parent / "tenant.json").read_text())
        for path, item in definition["paths"].items():
            url = access["cdpBaseUrl"] + path.replace("{ref}", ref)
            content = item["get"]["responses"]["200"]["content"]["application/json"]
            content["example"] = json.loads(answers(url, edge if "admin" in path else guests))
        document = os.path.join(folder, "tenant.json")
        Path(document).write_text(json.dumps(definition))
        stop(first)

        results = {name: {"sandbox": [], "prism": []} for name in operations}
        ready = {"sandbox": [], "prism": []}
        memory = {"sandbox": [], "prism": []}
        for turn in range(given.rounds):
            for kind in ("sandbox", "prism") if turn % 2 == 0 else ("prism", "sandbox"):
                port = free_port()
                base = f"http://127.0.0.1:{port}"
                command = ([given.sandbox, "--data", data, "--port", str(port)] if kind == "sandbox"
                           else [given.prism, "mock", "-p", str(port), "-h", "127.0.0.1", "-v", "silent", document])
                server, milliseconds = until_ready(command, f"{base}/v2.1/guests?limit=10", guests)
                ready[kind].append(milliseconds)
                for name, headers in operations.items():
                    results[name][kind].append(load(given.wrk, given.seconds, base + name.split(" ")[1], headers))
                memory[kind].append(peak(server))
                stop(server)

        print(f"{'':36}{'sandbox':>10}{'Prism':>10}{'ratio':>9}")
        for name, both in results.items():
            one, other = (statistics.median(both[kind]) for kind in ("sandbox", "prism"))
            print(f"{name.replace(ref, '{ref}'):36}{one:10.0f}{other:10.0f}{one / other:9.1f}")
        for what, both in {"ready, ms": ready, "peak memory, MB": memory}.items():
            one, other = (statistics.median(both[kind]) for kind in ("sandbox", "prism"))
            print(f"{what:36}{one:10.0f}{other:10.0f}{one / other:9.2f}")
        print(f"{'ready with a new tenant, ms':36}{made:10.0f}")


def answers_post(url, form):
    with urllib.request.urlopen(url, data=urllib.parse.urlencode(form).encode(), timeout=5) as answer:
        return answer.read()


if __name__ == "__main__":
    main()
