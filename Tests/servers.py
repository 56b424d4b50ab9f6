"""Ports and patience for tests that start servers."""
import random
import socket
import time


def free_port():
    """A port of loopback that nobody listens on. It lies below those that a system hands out by itself, so nobody else
    is given it before it is bound."""
    while True:
        port = random.randrange(20_000, 30_000)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port


def until(condition, seconds=120, ignoring=()):
    """What a condition gives as soon as it gives something; what it gave last where that is nothing in all the time.

    The time is long, as machines under test are slow and busy; where all is well nobody waits for its end. Errors that
    are ignored count as nothing.
    """
    end = time.monotonic() + seconds
    while True:
        try:
            found = condition()
        except ignoring:
            found = None
        if found or time.monotonic() > end:
            return found
        time.sleep(0.05)
