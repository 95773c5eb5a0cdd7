#!/usr/bin/env bash
# Asks the public list of known weaknesses about every package the program is built from (constraints.txt).
# Where that list cannot be reached it says so, and fails nothing: being offline is no weakness.
set -euo pipefail
cd "$(dirname "$0")/.."
tools=build/audit
said=build/audit.txt
mkdir -p build
if [ ! -x "$tools/bin/pip-audit" ]; then
    if ! { "${1:-python3}" -m venv "$tools" && "$tools/bin/python" -m pip install -qq --disable-pip-version-check pip-audit; } \
        >"$said" 2>&1; then
        rm -rf "$tools"
        echo "pip-audit could not be installed here, so the packages were not checked; run “make audit” where the network allows it."
        exit 0
    fi
fi
status=0
timeout 180 "$tools/bin/pip-audit" --no-deps --disable-pip --progress-spinner off -r constraints.txt >"$said" 2>&1 || status=$?
asked=$(grep -c "==" constraints.txt)
unknown=$(grep -c "could not be audited" "$said" || true)
# A package of which nothing could be learnt is not one without weaknesses.
if [ "$unknown" -lt "$asked" ] && grep -qE "^Found [0-9]+ known|No known vulnerabilities" "$said"; then
    cat "$said"
    echo "Asked about $asked packages; $unknown of them could not be looked up."
    exit "$status"
fi
echo "The list of known weaknesses could not be reached, so the packages were not checked; run “make audit” where the network allows it (details: $said)."
