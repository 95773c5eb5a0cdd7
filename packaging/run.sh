#!/usr/bin/env bash
# Opens the app; where there is no screen, says so and writes the demonstration's weekly review instead.
set -euo pipefail
cd "$(dirname "$0")/.."
if [[ $(uname -s) == Linux && -z ${DISPLAY:-} && -z ${WAYLAND_DISPLAY:-} ]]; then
    echo "There is no screen here, so no window can open."
    QT_QPA_PLATFORM=offscreen .venv/bin/python packaging/preview.py build
    exit
fi
exec .venv/bin/ssi-coach "$@"
