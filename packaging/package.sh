#!/usr/bin/env bash
# Builds what is given away on this system, installs it where nothing of it was before, and has it test itself:
# wheel and source, the folder build, and on Debian and Ubuntu the .deb. All of it is in build/package afterwards.
# `package.sh PYTHON [quick]`; quick leaves out the clean system, and installs the .deb on none.
set -euo pipefail
cd "$(dirname "$0")/.."
python=${1:-python3}
quick=${2:-}
out=build/package
budget=190
app_id=$("$python" -c 'import ssi_coach; print(ssi_coach.APP_ID)')
version=$("$python" -c 'import ssi_coach; print(ssi_coach.__version__)')
mkdir -p "$out"
log=$out/log.txt
: >"$log"

say() { printf '%s\n' "$*"; }
give_up() { printf '%s\n' "$*" >&2; exit 1; }
quietly() { "$@" >>"$log" 2>&1 || { tail -n 40 "$log" >&2; give_up "This failed: $* (all of it is in $log)."; }; }

as_root() {
    if [[ $(id -u) == 0 ]]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else give_up "This has to be done by root: $*"; fi
}

# Tool:package, where Debian's differ.
need() {
    local pair missing=()
    for pair in "$@"; do command -v "${pair%%:*}" >/dev/null || missing+=("${pair#*:}"); done
    ((${#missing[@]})) || return 0
    say "Installing system packages: ${missing[*]}"
    as_root apt-get update -qq >>"$log" 2>&1 || true
    quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

# The self-test, with a PATH in which there is no Python, and a home of its own that must stay empty.
self_test() {
    local home
    home=$(mktemp -d)
    env -i HOME="$home" PATH=/nonexistent LANG=C.UTF-8 TMPDIR="${TMPDIR:-/tmp}" "$@" self-test --lang en >"$out/self-test.txt" 2>&1 || {
        cat "$out/self-test.txt" >&2
        give_up "The self-test of $1 failed."
    }
    [[ -z $(find "$home" -mindepth 1 -print -quit) ]] || give_up "The self-test of $1 left something in its home: $(find "$home" -mindepth 1)"
    rmdir "$home"
    say "  $(tail -n 1 "$out/self-test.txt")"
}

megabytes() { "$python" packaging/pyinstaller/measure.py "$@"; }

# --- wheel and source

say "Wheel and source"
rm -rf "$out/dist" "$out/venv"
quietly "$python" -m build --no-isolation --outdir "$out/dist" .
wheel=$(echo "$out"/dist/*.whl)
# As pipx does it: an environment of its own, and the command in it.
quietly "$python" -m venv "$out/venv"
quietly "$out/venv/bin/python" -m pip install -qq --disable-pip-version-check -c constraints.txt "$wheel"
self_test "$out/venv/bin/ssi-coach"

# --- the folder build

say "Folder build"
quietly "$out/venv/bin/python" -m pip install -qq --disable-pip-version-check -c constraints.txt "$wheel[package]"
[[ $(uname -s) != Linux ]] || need objdump:binutils
for spec in ssi-coach bare; do
    quietly "$out/venv/bin/pyinstaller" --noconfirm --log-level WARN \
        --distpath "$out" --workpath "$out/work" "packaging/pyinstaller/$spec.spec"
done
rm -rf "$out/work"
program=$out/ssi-coach/ssi-coach
[[ ! -d "$out/SSI Coach.app" ]] || program="$out/SSI Coach.app/Contents/MacOS/ssi-coach"
[[ ! -f $program.exe ]] || program=$program.exe
self_test "$program"
megabytes --budget "$budget" "$out/ssi-coach" "$out/bare"

# --- the Debian package

deb=
if command -v dpkg-deb >/dev/null; then
    say "Debian package"
    need desktop-file-validate:desktop-file-utils appstreamcli:appstream update-mime-database:shared-mime-info \
        lintian:lintian file:file
    rm -f "$out"/*.deb
    deb=$("$python" packaging/linux/make_deb.py "$out/ssi-coach" "$out")
    unpacked=$out/unpacked
    rm -rf "$unpacked"
    dpkg-deb -x "$deb" "$unpacked"
    desktop-file-validate "$unpacked/usr/share/applications/$app_id.desktop"
    quietly appstreamcli validate --no-net --explain "$unpacked/usr/share/metainfo/$app_id.metainfo.xml"
    quietly update-mime-database "$unpacked/usr/share/mime"
    quietly lintian --fail-on error --tag-display-limit 0 "$deb"
    rm -rf "$unpacked"
    say "  menu entry, AppStream metadata, file type and package are valid (details: $log)"
    [[ $quick == quick ]] || packaging/linux/try_deb.sh "$deb" "$out"
fi

say "Sizes"
megabytes "$wheel" "$out"/dist/*.tar.gz "$out/ssi-coach" ${deb:+"$deb"}
say "SSI Coach $version is packaged in $out"
