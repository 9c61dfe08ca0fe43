#!/usr/bin/env python3
"""Time from exec to the first painted window, and resident memory after it: Edgewise beside KeePassXC.

Each program runs on one screen in memory (Xvfb) of its own, in turn, with a profile of its own. A window counts as painted when it is
mapped and shows more than a few colours. Memory is read two seconds later.
usage: dbus-run-session tests/bench/startup.py EDGEWISE [--keepassxc KEEPASSXC] [--rounds 7]
"""

import argparse
import ctypes
import os
import re
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

x11 = ctypes.CDLL("libX11.so.6")


class Attributes(ctypes.Structure):
    _fields_ = [(name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")] + [
        ("visual", ctypes.c_void_p), ("root", ctypes.c_ulong), ("kind", ctypes.c_int), ("bit_gravity", ctypes.c_int),
        ("win_gravity", ctypes.c_int), ("backing_store", ctypes.c_int), ("planes", ctypes.c_ulong), ("pixel", ctypes.c_ulong),
        ("save_under", ctypes.c_int), ("colormap", ctypes.c_ulong), ("installed", ctypes.c_int), ("map_state", ctypes.c_int),
        ("masks", ctypes.c_long * 3), ("redirect", ctypes.c_int), ("screen", ctypes.c_void_p)]


class Image(ctypes.Structure):
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("offset", ctypes.c_int), ("format", ctypes.c_int),
                ("data", ctypes.POINTER(ctypes.c_char)), ("byte_order", ctypes.c_int), ("unit", ctypes.c_int), ("bit_order", ctypes.c_int),
                ("pad", ctypes.c_int), ("depth", ctypes.c_int), ("line", ctypes.c_int)]


x11.XOpenDisplay.restype = ctypes.c_void_p
x11.XDefaultRootWindow.restype = ctypes.c_ulong
x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
x11.XGetImage.restype = ctypes.POINTER(Image)
x11.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
x11.XQueryTree.argtypes = [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_void_p] * 4
x11.XGetWindowAttributes.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p]
x11.XFree.argtypes = [ctypes.c_void_p]
x11.XDestroyImage.argtypes = [ctypes.c_void_p]
ignore = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
x11.XSetErrorHandler(ignore)  # a window may go between two questions


class Screen:
    def __init__(self, number):
        self.display = x11.XOpenDisplay(number.encode())
        self.root = x11.XDefaultRootWindow(self.display)

    def painted(self):
        root, parent, children, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        x11.XQueryTree(self.display, self.root, *(ctypes.byref(one) for one in (root, parent, children, count)))
        try:
            return any(self.shows(children[i]) for i in range(count.value))
        finally:
            if count.value:
                x11.XFree(children)

    def shows(self, window):
        about = Attributes()
        if not x11.XGetWindowAttributes(self.display, window, ctypes.byref(about)):
            return False
        if about.map_state != 2 or about.width < 200 or about.height < 150:
            return False
        x, y = max(0, about.x), max(0, about.y)
        width, height = min(1440 - x, about.width), min(900 - y, about.height)
        image = x11.XGetImage(self.display, self.root, x, y, width, height, 0xFFFFFFFF, 2)
        if not image:
            return False
        pixels = ctypes.string_at(image.contents.data, image.contents.line * height)
        x11.XDestroyImage(image)
        return len({pixels[i:i + 3] for i in range(0, len(pixels), 4 * 37)}) > 8


def run(screen, command, environment):
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    while not screen.painted():
        if process.poll() is not None or time.perf_counter() - begin > 60:
            raise SystemExit(f"{' '.join(command)} showed no window")
        time.sleep(0.001)
    milliseconds = (time.perf_counter() - begin) * 1000
    time.sleep(2)
    smaps = Path(f"/proc/{process.pid}/smaps_rollup").read_text()
    memory = {name: int(re.search(rf"^{name}:\s+(\d+)", smaps, re.M)[1]) / 1024 for name in ("Rss", "Private_Dirty")}
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    return milliseconds, memory["Rss"], memory["Private_Dirty"]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("edgewise")
    options.add_argument("--keepassxc", default="keepassxc")
    options.add_argument("--rounds", type=int, default=7)
    given = options.parse_args()

    end, start = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(start), "-screen", "0", "1440x900x24", "-nolisten", "tcp"], pass_fds=[start],
                              stderr=subprocess.DEVNULL)
    number = ":" + os.read(end, 16).decode().strip()
    screen = Screen(number)
    with tempfile.TemporaryDirectory() as folder:
        base = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "LC_ALL", "DBUS_SESSION_BUS_ADDRESS")}
        base |= {"DISPLAY": number, "HOME": folder, "XDG_RUNTIME_DIR": folder, "QT_QPA_PLATFORM": "xcb"}

        def profile(name):
            path = os.path.join(folder, name)
            shutil.rmtree(path, ignore_errors=True)
            return path

        def edgewise(name, *more):
            return [given.edgewise, "--profile", name, *more], base

        def keepassxc(name):
            os.makedirs(name, exist_ok=True)
            return [given.keepassxc, "--config", f"{name}/keepassxc.ini", "--localconfig", f"{name}/local.ini"], base

        full = profile("full")
        run(screen, *edgewise(full, "--sandbox"))
        vault = profile("vault")
        run(screen, *keepassxc(vault))
        cases = {
            "edgewise, empty profile": lambda: edgewise(profile("new")),
            "keepassxc, empty profile": lambda: keepassxc(profile("new")),
            "edgewise --sandbox, full profile": lambda: edgewise(full, "--sandbox"),
            "edgewise --sandbox, empty profile": lambda: edgewise(profile("new"), "--sandbox"),
            "keepassxc, used profile": lambda: keepassxc(vault),
        }
        figures = {name: [] for name in cases}
        for _ in range(given.rounds):
            for name, case in cases.items():
                figures[name].append(run(screen, *case()))
        print(f"{'':36}{'window, ms':>12}{'least..most':>14}{'resident, MB':>14}{'own, MB':>10}")
        for name, rows in figures.items():
            times = [row[0] for row in rows]
            print(f"{name:36}{statistics.median(times):12.0f}{min(times):8.0f}..{max(times):<4.0f}"
                  f"{statistics.median(row[1] for row in rows):14.1f}{statistics.median(row[2] for row in rows):10.1f}")
    server.terminate()


if __name__ == "__main__":
    main()
