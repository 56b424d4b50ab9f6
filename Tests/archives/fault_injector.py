#!/usr/bin/python3
"""Stands in front of the real reader and fails on marked lines: `crash on me`, `hang on me`.

Called as the reader is; STELLWERK_REAL names the real one, which reads all lines before the marked one.
"""
import os
import signal
import subprocess
import sys
import time

real = subprocess.Popen([os.environ["STELLWERK_REAL"], *sys.argv[1:]], stdin=subprocess.PIPE)
for line in sys.stdin.buffer:
    if b"crash on me" in line:
        os.kill(os.getpid(), signal.SIGKILL)
    if b"hang on me" in line:
        time.sleep(3600)
    real.stdin.write(line)
real.stdin.close()
sys.exit(real.wait())
