#!/bin/sh
# Makes .venv beside the code and puts the pinned packages in it.
#   scripts/setup.sh run    what factcheck itself needs
#   scripts/setup.sh dev    the same and what the tests and checks need
# PYTHON=/path/to/python3 chooses the interpreter; otherwise the first that is 3.11 or newer.
set -eu
cd "$(dirname "$0")/.."
what=${1:-dev}

say() { printf '%s\n' "$*" >&2; }

recent() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

find_python() {
    for candidate in ${PYTHON:+"$PYTHON"} python3 python3.14 python3.13 python3.12 python3.11 python; do
        if recent "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
    say "factcheck needs Python 3.11 or newer, and there is none here: install it (Debian, Ubuntu: sudo apt install python3 python3-venv), or name one with PYTHON=/path/to/python3."
    exit 1
}

if ! recent .venv/bin/python || ! .venv/bin/python -c 'import pip' >/dev/null 2>&1; then
    python=$(find_python)
    if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
        say "$python cannot make a virtual environment because its venv module is missing: install it (Debian, Ubuntu: sudo apt install python3-venv)."
        exit 1
    fi
    say "Making .venv with $python"
    rm -rf .venv
    "$python" -m venv .venv
fi

pip() { .venv/bin/python -m pip --disable-pip-version-check --quiet "$@"; }

say "Installing packages into .venv (the first time takes a minute or two)"
# The build backend comes first and pinned, so that the build of factcheck itself asks for nothing newer.
pip install --constraint constraints.txt hatchling editables
if [ "$what" = dev ]; then
    pip install --constraint constraints.txt --no-build-isolation --editable '.[dev]'
else
    pip install --constraint constraints.txt --no-build-isolation --editable .
fi
