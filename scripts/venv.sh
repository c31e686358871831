#!/usr/bin/env bash
# venv.sh FOLDER: make sure FOLDER is a virtual environment with pip and Python 3.11 or newer.
set -euo pipefail
folder=$1

new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

# One that works is kept, also if it was made by hand; one left half made has no pip and is made anew.
if new_enough "$folder/bin/python" && "$folder/bin/python" -m pip --version >/dev/null 2>&1; then
    exit 0
fi
for python in python3.11 python3; do
    new_enough "$python" || continue
    echo "Creating $folder with $("$python" --version) ..."
    if "$python" -m venv --clear "$folder"; then
        exit 0
    fi
    echo "Open Line: $python cannot create a virtual environment. On Debian or Ubuntu: apt-get install python3-venv" >&2
    exit 1
done
echo "Open Line needs Python 3.11 or newer as python3.11 or python3 on the PATH; found: $(python3 --version 2>&1 || true)." >&2
echo "Install it from your system's packages or python.org, then run make again." >&2
exit 1
