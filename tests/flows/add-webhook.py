#!/usr/bin/python3
"""Drives the real program as a screen reader would: finds controls by their accessible names, adds a webhook, and looks for it in the sandbox.

usage: add-webhook.py PROGRAM, inside an X display and a session bus (see CMakeLists.txt)
"""

import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

LABEL = "Added through accessibility"
URI = "https://hooks.example.com/added"


def wait_for(what, look, seconds=30):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = look()
        except gi.repository.GLib.Error:  # the tree changed while we looked
            found = None
        if found:
            return found
        time.sleep(0.1)
    for node in below(Atspi.get_desktop(0)):
        states = node.get_state_set()
        if node.get_name() and states.contains(Atspi.StateType.SHOWING) and node.get_role() != Atspi.Role.TABLE_CELL:
            print(node.get_role_name(), node.get_name(), "" if states.contains(Atspi.StateType.ENABLED) else "(off)", file=sys.stderr)
    sys.exit(f"waited in vain for {what}")


def below(node):
    """The node and everything below it that is on screen."""
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from below(child)


def application(pid):
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and child.get_process_id() == pid:
            return child
    return None


def control(root, name, role):
    for node in below(root):
        states = node.get_state_set()
        if node.get_name() == name and node.get_role() == role and states.contains(Atspi.StateType.SHOWING):
            return node
    return None


def press(node):
    action = node.get_action_iface()
    for index in range(action.get_n_actions()):
        if action.get_action_name(index) == "Press":
            return action.do_action(index)
    sys.exit(f"{node.get_name()} cannot be pressed")


def webhooks(folder):
    file = os.path.join(folder, "sandbox", "tenant.sqlite")
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as tenant:
        tables = [name for (name,) in tenant.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%webhook%'")]
        return [str(row) for table in tables for row in tenant.execute(f'SELECT * FROM "{table}"')]


def main():
    Atspi.init()
    with tempfile.TemporaryDirectory() as folder:
        program = subprocess.Popen([sys.argv[1], "--sandbox", "--profile", folder, "--pane", "Webhooks"])
        try:
            root = wait_for("the program", lambda: application(program.pid))
            # The table is there once the webhooks were read.
            wait_for("the table", lambda: control(root, "Webhooks", Atspi.Role.TABLE))
            press(wait_for("New webhook", lambda: control(root, "New webhook", Atspi.Role.PUSH_BUTTON)))
            # A press takes a moment; until then the form shows another webhook.
            wait_for("the new webhook", lambda: control(root, "Not saved yet", Atspi.Role.FILLER))
            for name, text in (("Label", LABEL), ("URI", URI)):
                field = wait_for(name, lambda name=name: control(root, name, Atspi.Role.TEXT))
                field.get_editable_text_iface().set_text_contents(text)

            def enabled_save():
                save = control(root, "Save", Atspi.Role.PUSH_BUTTON)
                return save if save and save.get_state_set().contains(Atspi.StateType.ENABLED) else None

            press(wait_for("Save", enabled_save))
            wait_for("the webhook in the sandbox", lambda: any(LABEL in row and URI in row for row in webhooks(folder)))
        finally:
            program.send_signal(signal.SIGTERM)
            program.wait(timeout=30)
    print("1 passed, 0 failed")


main()
