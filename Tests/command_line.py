"""The command, and made-up ads, for tests that run it."""
import subprocess

program = ""
_ads = []


def run(*args, timeout=300):
    """Exit code, standard output and standard error."""
    done = subprocess.run([program, *map(str, args)], capture_output=True, timeout=timeout)
    return done.returncode, done.stdout.decode(), done.stderr.decode(errors="replace")


def ads(count):
    """So many made-up ads, always the same."""
    if len(_ads) < count:
        code, out, err = run("generate", "--count", count, "--seed", 5)
        assert code == 0, err
        _ads[:] = out.splitlines()
    return _ads[:count]
