#!/usr/bin/env python3
"""Downloads beside curl and aria2c: one large part, a job of 8 parts checked, unpacked and merged, and a part that is 90 % there.

nginx on loopback is the store, over TLS with a certificate made for the run. Everybody writes to the same folder, in turn, on the same
files, and trusts the system's authorities beside the one of the run. curl and aria2c promise nothing about a power cut; "with sync" runs
sync(1) on their file afterwards, as Edgewise does. "In a running program" leaves out the start of a Qt program, as a person does.
usage: tests/bench/downloads.py build/release/tests/fetchjob [--size 1000] [--rounds 5] [--folder /dev/shm] [--rate 400m]
       [--qnam build/release/bin/bench_qnam] [--only part|job|rest]
       [--window build/release/bin/bench_downloadswindow]
"""

import argparse
import gzip
import os
import random
import shutil
import signal
import ssl
import statistics
import subprocess
import tempfile
import threading
import time
from pathlib import Path



def free_port():
    import socket
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def make_store(root, rate):
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-addext",
                    "subjectAltName=IP:127.0.0.1", "-keyout", root / "key.pem", "-out", root / "ca.pem"], check=True, capture_output=True)
    authorities = Path(ssl.get_default_verify_paths().cafile or "/etc/ssl/certs/ca-certificates.crt")
    (root / "all.pem").write_bytes(authorities.read_bytes() + (root / "ca.pem").read_bytes())
    port = free_port()
    (root / "nginx.conf").write_text(f"""
daemon off; pid {root}/nginx.pid; error_log {root}/error.log; worker_processes 1; user root;
events {{ worker_connections 256; }}
http {{ access_log {root}/access.log; sendfile on; types {{ application/gzip gz; }}
  {f"limit_rate {rate};" if rate else ""}
  server {{ listen 127.0.0.1:{port} ssl; ssl_certificate {root}/ca.pem; ssl_certificate_key {root}/key.pem; root {root}/store; }} }}
""")
    server = subprocess.Popen(["nginx", "-c", root / "nginx.conf", "-p", root], stderr=subprocess.DEVNULL)
    time.sleep(0.5)
    return server, f"https://127.0.0.1:{port}"


def make_files(root, megabytes):
    """A large part that hardly compresses, and 8 parts of a table of `megabytes` in all when unpacked."""
    store = root / "store"
    store.mkdir()
    with gzip.open(store / "large.csv.gz", "wb", compresslevel=1) as out:
        chunk = random.Random(1).randbytes(1 << 20)
        for i in range(megabytes):
            out.write(i.to_bytes(4, "big") + chunk[4:])
    rng = random.Random(2)
    lines = "".join(f"{rng.getrandbits(128):032x},guest{rng.randrange(10**7)}@example.org,{rng.choice(['Oslo', 'Bergen', 'Kirkenes'])},"
                    f"{rng.randrange(10000) / 100},\"{rng.choice(['gold', 'silver', ''])}\",2031-03-{rng.randrange(1, 29):02}\n"
                    for _ in range(100_000)).encode()
    for part in range(8):
        with gzip.open(store / f"part_{part}.csv.gz", "wb", compresslevel=6) as out:
            out.write(b"guestRef,email,city,spent,tier,joined\n")
            for _ in range(max(1, megabytes * 1_000_000 // 8 // len(lines))):
                out.write(lines)
    return store


def run(command, **more):
    """Wall and CPU seconds and peak memory in MB; ends the benchmark when it fails."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)
    peak = [0]
    watcher = threading.Thread(target=watch, args=(process.pid, peak))
    watcher.start()
    _, status, usage = os.wait4(process.pid, 0)
    took = time.perf_counter() - begin
    watcher.join()
    if status != 0:
        raise SystemExit(f"{command} ended with {status}")
    return took, usage.ru_utime + usage.ru_stime, peak[0] / 1024


def watch(pid, peak):
    """The largest memory of a process while it lives, in KB. (What wait4() tells counts this script in, from before exec.)"""
    name = os.readlink("/proc/self/exe")
    while True:
        try:
            if os.readlink(f"/proc/{pid}/exe") != name:
                lines = Path(f"/proc/{pid}/status").read_text().splitlines()
                peak[0] = next((int(line.split()[1]) for line in lines if line.startswith("VmHWM")), peak[0])
        except OSError:
            return
        time.sleep(0.01)


class Idler(threading.Thread):
    """Sleeps a millisecond again and again; the longest such sleep is what the machine itself, or its host, makes everybody wait."""

    def __init__(self):
        super().__init__()
        self.worst = 0
        self.is_over = False

    def run(self):
        while not self.is_over:
            begin = time.perf_counter()
            time.sleep(0.001)
            self.worst = max(self.worst, time.perf_counter() - begin)

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.is_over = True
        self.join()


def table(rows):
    base = statistics.median(one[0] for one in rows[0][1])
    for name, runs in rows:
        cpu, memory = (statistics.median(one[i] for one in runs) for i in (1, 2))
        for extra, walls in {"": [one[0] for one in runs], ", in a running program": [one[3] for one in runs if len(one) > 3]}.items():
            if walls:
                wall = statistics.median(walls)
                spread = f"{min(walls):.2f} to {max(walls):.2f}"
                print(f"| {name}{extra} | {wall:.2f} | {spread} | {cpu:.2f} | {memory:.0f} | {wall / base:.2f} |")


def head(title):
    print(f"\n{title}\n\n| | wall, s | least to most | CPU, s | peak, MB | ratio |\n|---|---:|---:|---:|---:|---:|")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("fetchjob")
    arguments.add_argument("--size", type=int, default=1000, help="megabytes")
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--folder", default=None)
    arguments.add_argument("--only", choices=["part", "job", "rest"], help="one large part, the job of 8, or the rest of a part")
    arguments.add_argument("--window", default=None, help="also measure the event loop of a window that shows the job; needs a display")
    arguments.add_argument("--qnam", default=None, help="also measure a plain QNetworkAccessManager, with this program")
    arguments.add_argument("--rate", default=None, help="what the store sends to one connection in a second, as nginx writes it: 400m; "
                           "as a store on another machine, it leaves the processors alone")
    options = arguments.parse_args()
    fetchjob = str(Path(options.fetchjob).resolve())
    root = Path(tempfile.mkdtemp(dir=options.folder))
    os.chmod(root, 0o755)
    store = make_files(root, options.size)
    server, url = make_store(root, options.rate)
    try:
        measure(root, store, url, fetchjob, options.rounds, options.qnam, options.window, options.only)
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait()
        shutil.rmtree(root)


def measure(root, store, url, fetchjob, rounds, qnam, window, only):
    ca = str(root / "ca.pem")
    authorities = str(root / "all.pem")
    work = root / "work"
    took = work / "took"
    large = f"{url}/large.csv.gz"
    parts = [f"{url}/part_{i}.csv.gz" for i in range(8)]
    print(f"load {os.getloadavg()[0]:.1f}; large part {os.path.getsize(store / 'large.csv.gz') / 1e6:.0f} MB, "
          f"8 parts {sum(os.path.getsize(p) for p in store.glob('part_*')) / 1e6:.0f} MB packed")

    def fresh():
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir()

    def at_rest():
        """What was prepared is on the disk, as if it was from yesterday. A virtual machine gets its memory back page by page; who comes
        first must not pay for that."""
        with open(work / "warm", "wb") as out:
            for _ in range(os.path.getsize(store / "large.csv.gz") >> 24):
                out.write(bytes(1 << 24))
        os.remove(work / "warm")
        os.sync()

    def run_at_rest(command, **more):
        at_rest()
        return run(command, **more)

    def edgewise(urls, *how, at_once=4):
        (work / "links").write_text("\n".join(urls))
        return timed([fetchjob, str(work / "db"), str(work / "files"), str(work / "links"), *how],
                     {"FETCHJOB_CA": ca, "FETCHJOB_ATONCE": str(at_once)})

    def timed(command, environment):
        """What run() says, and the seconds without the start of the program."""
        return (*run_at_rest(command, env={**os.environ, **environment, "FETCHJOB_TOOK": str(took)}), float(took.read_text()))

    def curl(*more):
        return run_at_rest(["curl", "-sS", "--cacert", authorities, *more])

    def each(**ways):
        results = {name: [] for name in ways}
        for _ in range(rounds):
            for name, way in ways.items():
                fresh()
                results[name].append(way())
        return [(name.replace("_", " "), runs) for name, runs in results.items()]

    def one_part():
        others = {"QNetworkAccessManager": lambda: run_at_rest([qnam, large, authorities, str(work / "x")])} if qnam else {}
        head("One large part")
        table(each(curl=lambda: curl("-o", str(work / "x"), large),
                   curl_with_sync=lambda: run_at_rest(["sh", "-c",
                                                       f"curl -sS --cacert {authorities} -o {work}/x {large} && sync {work}/x"]),
                   aria2c=lambda: run_at_rest(["aria2c", "-q", f"--ca-certificate={authorities}", "--file-allocation=none",
                                               "-d", str(work), "-o", "x", large]),
                   **others,
                   edgewise_hashed=lambda: edgewise([large], "unchecked"),
                   edgewise_hashed_and_every_CRC_compared=lambda: edgewise([large])))

    def one_job():
        head("A job of 8 parts, checked, unpacked and merged")
        join = "; ".join(f"gzip -dc {work}/{i}.gz{' | tail -n +2' if i else ''}" for i in range(8))
        fetch = " ".join(f"-o {work}/{i}.gz {part}" for i, part in enumerate(parts))
        by_hand = f"curl -sS -Z --cacert {authorities} {fetch} && ({join}) > {work}/joined"

        def merged(checker):
            took = checker()
            merged.sizes.add(sum(os.path.getsize(one) for one in [work / "joined", *(work / "files").glob("*")] if one.exists()))
            return took

        merged.sizes = set()
        table(each(
            curl_and_gzip=lambda: merged(lambda: run_at_rest(["sh", "-c", by_hand])),
            curl_and_gzip_with_sync=lambda: merged(lambda: run_at_rest(["sh", "-c", f"{by_hand} && sync {work}/joined"])),
            edgewise=lambda: merged(lambda: edgewise(parts, "merge", at_once=8))))
        print(f"\nThe merged files are {'of one size' if len(merged.sizes) == 1 else f'of different sizes: {merged.sizes}'}.")

        for whose, program in {"thread that ordered the 8 parts": fetchjob, "window that shows the 8 parts": window}.items():
            if program:
                print(f"\nThe event loop of the {whose}, while they arrive:\n")
                turns(program)

    def turns(program):
        for _ in range(rounds):
            fresh()
            (work / "links").write_text("\n".join(parts))
            at_rest()
            with Idler() as idler:
                told = subprocess.run([program, str(work / "db"), str(work / "files"), str(work / "links"), "merge"], check=True,
                                      capture_output=True, text=True,
                                      env={**os.environ, "FETCHJOB_CA": ca, "FETCHJOB_ATONCE": "8", "FETCHJOB_STOPS": "1"})
            print(f"* {told.stdout.splitlines()[-1]}; a process that does nothing: {idler.worst * 1000:.1f} ms")

    def rest_of_a_part():
        head("A part that is 90 % there")
        whole = os.path.getsize(store / "large.csv.gz")
        there = []  # bytes, as Edgewise had them

        def start_of(name):
            with open(store / "large.csv.gz", "rb") as source, open(name, "wb") as out:
                left = there[-1]
                while left > 0:
                    left -= out.write(source.read(min(left, 1 << 24)))

        def resumed_by_curl():
            start_of(work / "x")
            return curl("-C", "-", "-o", str(work / "x"), large)

        def resumed_by_edgewise():
            # Quits when nine tenths are there, then measured from the start of the next one.
            (work / "links").write_text(large)
            command = [fetchjob, str(work / "db"), str(work / "files"), str(work / "links"), "unchecked"]
            # It looks five times a second, while it gets a fifth of the file in one.
            subprocess.run(command, stdout=subprocess.DEVNULL, env={**os.environ, "FETCHJOB_CA": ca, "FETCHJOB_ATONCE": "1",
                                                                    "FETCHJOB_STOP_AT": str(whole * 9 // 10 - whole // 25),
                                                                    "FETCHJOB_LIMIT": str(whole // 5)})
            there.append(os.path.getsize(next((work / "files").glob("*"))))
            before = served(root)
            took = timed(command, {"FETCHJOB_CA": ca, "FETCHJOB_LIMIT": "0", "FETCHJOB_ATONCE": "4"})  # the limit is remembered
            extra.append(served(root) - before - (whole - there[-1]))
            return took

        extra = []
        resumed = each(edgewise=resumed_by_edgewise, curl=resumed_by_curl)
        table(resumed[::-1])
        print(f"\nBoth began at {min(there) / whole:.0%} to {max(there) / whole:.0%}; bytes that Edgewise fetched twice: {max(extra)}")

    for name, section in {"part": one_part, "job": one_job, "rest": rest_of_a_part}.items():
        if only in (None, name):
            section()


def served(root):
    """Bytes of bodies that the store has sent so far, from its log."""
    time.sleep(0.2)
    return sum(int(line.split()[9]) for line in (root / "access.log").read_text().splitlines())


if __name__ == "__main__":
    main()
