#!/usr/bin/env bash
# Makes a machine ready: `prepare.sh run` for the app, `prepare.sh develop` for tests and tools as well.
# Installs only what is really missing, and says nothing when nothing is. Working twice costs half a second.
set -euo pipefail
cd "$(dirname "$0")/.."
purpose=${1:-run}
venv=.venv
PATH="$PATH:/usr/sbin:/sbin"

give_up() { printf '%s\n' "$*" >&2; exit 1; }

# What Qt's libraries are linked against, as "file:package".
qt_libraries="
libEGL.so.1:libegl1 libGL.so.1:libgl1 libX11.so.6:libx11-6 libX11-xcb.so.1:libx11-xcb1
libdbus-1.so.3:libdbus-1-3 libfontconfig.so.1:libfontconfig1 libglib-2.0.so.0:libglib2.0-0
libgssapi_krb5.so.2:libgssapi-krb5-2 libwayland-client.so.0:libwayland-client0
libwayland-cursor.so.0:libwayland-cursor0 libxcb-cursor.so.0:libxcb-cursor0 libxcb-icccm.so.4:libxcb-icccm4
libxcb-image.so.0:libxcb-image0 libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-randr.so.0:libxcb-randr0
libxcb-render-util.so.0:libxcb-render-util0 libxcb-shape.so.0:libxcb-shape0 libxcb-shm.so.0:libxcb-shm0
libxcb-sync.so.1:libxcb-sync1 libxcb-util.so.1:libxcb-util1 libxcb-xfixes.so.0:libxcb-xfixes0
libxcb-xkb.so.1:libxcb-xkb1 libxkbcommon.so.0:libxkbcommon0 libxkbcommon-x11.so.0:libxkbcommon-x11-0"

has_font() {
    find /usr/share/fonts /usr/local/share/fonts "$HOME/.local/share/fonts" "$HOME/.fonts" \
        \( -name '*.ttf' -o -name '*.otf' -o -name '*.ttc' \) -print -quit 2>/dev/null | grep -q .
}

missing_packages() {
    local known pair
    known=$(ldconfig -p 2>/dev/null || true)
    [[ -n $known ]] || return 0  # a system that keeps no such list
    for pair in $qt_libraries; do
        [[ $known == *"${pair%%:*} "* ]] || echo "${pair#*:}"
    done
    has_font || echo fonts-dejavu-core
    if [[ $purpose == develop ]]; then
        command -v Xvfb >/dev/null || echo xvfb
        command -v xdotool >/dev/null || echo xdotool
        command -v dbus-daemon >/dev/null || echo dbus
    fi
}

apt_install() {
    local sudo=""
    if [[ $(id -u) != 0 ]]; then
        if sudo -n true 2>/dev/null || { [[ -t 0 ]] && command -v sudo >/dev/null; }; then sudo=sudo
        else give_up "Some system packages are missing; install them, then try again: sudo apt-get install $*"; fi
    fi
    echo "Installing system packages: $*"
    # The list of packages may be old or empty; where no mirror answers, what is already known may still do.
    $sudo apt-get update -qq >/dev/null 2>&1 || true
    local said
    said=$($sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" 2>&1) || {
        printf '%s\n' "$said" >&2
        give_up "The system packages could not be installed; try it by hand: sudo apt-get install $*"
    }
}

find_python() {
    local candidate
    for candidate in "${PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11; do
        if [[ -n $candidate ]] && "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
}

if [[ $(uname -s) == Linux ]]; then
    mapfile -t missing < <(missing_packages)
    if [[ ! -x $venv/bin/python && -z $(find_python) ]]; then missing+=(python3 python3-venv); fi
    if ((${#missing[@]})); then
        if command -v apt-get >/dev/null; then apt_install "${missing[@]}"
        else echo "Qt may need system libraries that were not found here (named as in Debian): ${missing[*]}" >&2; fi
    fi
fi

if ! "$venv/bin/python" -c '' 2>/dev/null; then
    python=$(find_python)
    [[ -n $python ]] || give_up "SSI Coach needs Python 3.11 or newer; install it, or name it: make run PYTHON=/path/to/python3.12"
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
        if command -v apt-get >/dev/null; then apt_install "$package"; fi
        "$python" -c 'import ensurepip, venv' 2>/dev/null ||
            give_up "This Python cannot make virtual environments; install its venv module (in Debian the package $package), then try again."
    fi
    "$python" -m venv --clear "$venv"
fi

# Python packages, only when what they are made from has changed since the last time.
stamp="$venv/.ready-$purpose"
wanted=$(cat pyproject.toml constraints.txt hatch_build.py | cksum)
if [[ $purpose == run && -e $venv/.ready-develop ]]; then stamp="$venv/.ready-develop"; fi
if [[ $(cat "$stamp" 2>/dev/null || true) != "$wanted" ]]; then
    extra="[keychain]"
    if [[ $stamp == *develop ]]; then extra="[dev]"; fi
    echo "Installing Python packages into $venv (a minute, once)"
    # The build tools first, pinned like everything else, so that none is fetched for an isolated build.
    "$venv/bin/python" -m pip install -qq --disable-pip-version-check -c constraints.txt hatchling PySide6-Essentials
    "$venv/bin/python" -m pip install -qq --disable-pip-version-check -c constraints.txt --no-build-isolation -e ".$extra"
    echo "$wanted" >"$stamp"
fi

"$venv/bin/python" packaging/i18n/release.py
