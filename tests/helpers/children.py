"""Child processes: one that holds a project, one that marks until it is killed, one that is nobody."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def start(code: str, *arguments: object, **keywords: object) -> subprocess.Popen[str]:
    """A Python child that runs ``code`` with ``arguments`` in ``sys.argv``; its output is read line by line."""
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        **keywords,
    )


def run(code: str, *arguments: object) -> str:
    """What such a child prints; it must end well."""
    child = start(code, *arguments, stderr=subprocess.PIPE)
    out, error = child.communicate(timeout=60)
    assert child.returncode == 0, error
    return out


def kill(child: subprocess.Popen[str]) -> None:
    """End a child as the kernel does, and read nothing more of it."""
    child.kill()
    child.wait()
    for pipe in (child.stdin, child.stdout, child.stderr):
        if pipe is not None:
            pipe.close()


# Everything that is imported late is imported before the child gives its rights away.
NOBODY = """
import os, sys
import hashlib, json, tomllib, unicodedata, sqlite_utils
import factcheck.store.making, factcheck.store.check, factcheck.store.schema, factcheck.store.rows
from factcheck.errors import FactcheckError
from factcheck.project import Project
if os.geteuid() == 0:
    os.setegid(65534)
    os.seteuid(65534)
path = sys.argv[1]
"""
"""Beginning of a child without root's rights."""

HOLDER = """
import sys
from factcheck.project import Project
project = Project.open(sys.argv[1])
project.use_reviewer("Holder")
print("open", project.read_only, flush=True)
sys.stdin.readline()
project.mark(project.articles()[0].id, 0, 7, "verified")
print("marked", flush=True)
sys.stdin.readline()
project.close()
"""
"""Opens a project, marks when told to, closes when told to."""
