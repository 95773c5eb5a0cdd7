#!/usr/bin/env bash
# Installs a .deb on a Debian 12 with nothing else on it, has it test itself there, without Python, and takes it off
# again: `try_deb.sh DEB FOLDER`. Where no such system can be made, it is done on this machine.
set -euo pipefail
deb=$(realpath "$1")
folder=$(realpath "$2")
base=$folder/debian.tar
log=$folder/log.txt

say() { printf '  %s\n' "$*"; }
give_up() { printf '%s\n' "$*" >&2; exit 1; }
install() { env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; }

[[ $(id -u) == 0 ]] || exec sudo "$0" "$deb" "$folder"

make_base() {
    command -v debootstrap >/dev/null || install debootstrap >>"$log" 2>&1 || return 1
    rm -rf "$folder/root"
    debootstrap --variant=minbase bookworm "$folder/root" >>"$log" 2>&1 || return 1
    tar -C "$folder/root" -cf "$base.part" . && mv "$base.part" "$base"
}

# Said within the system where it is installed.
trial='
set -eu
command -v python3 && exit 3
cd /
ssi-coach --version
su -s /bin/sh nobody -c "HOME=/tmp/home ssi-coach self-test --lang en | tail -n 1"
test ! -e /tmp/home
test -f /usr/share/applications/APP_ID.desktop
test -f /usr/share/icons/hicolor/256x256/apps/APP_ID.png
'

in_clean_root() {
    local root=$folder/root
    [[ -f $base ]] || make_base || return 1
    rm -rf "$root"
    mkdir -p "$root"
    tar -C "$root" -xf "$base"
    # The ways to the packages are this machine's.
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
    cp -rL /etc/ssl/certs "$root/etc/ssl/" 2>/dev/null || true
    cp "$deb" "$root/tmp/ssi-coach.deb"
    chroot "$root" apt-get update -qq >>"$log" 2>&1 || return 1
    chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        /tmp/ssi-coach.deb >>"$log" 2>&1 || give_up "The package could not be installed on a clean Debian 12; see $log."
    say "installed on a Debian 12 with nothing on it:"
    chroot "$root" sh -c "$trial" | sed 's/^/  /' || give_up "The installed program failed; see $log."
    chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq ssi-coach >>"$log" 2>&1
    [[ ! -e $root/usr/lib/ssi-coach && ! -e $root/usr/bin/ssi-coach ]] || give_up "Removing the package left something."
    say "and removed again, with nothing left"
    rm -rf "$root"
}

on_this_machine() {
    say "No clean Debian 12 could be made here (see $log); installed on this machine instead:"
    install "$deb" >>"$log" 2>&1 || give_up "The package could not be installed; see $log."
    (cd / && ssi-coach self-test --lang en | tail -n 1)
    apt-get purge -y -qq ssi-coach >>"$log" 2>&1
    [[ ! -e /usr/lib/ssi-coach ]] || give_up "Removing the package left something."
}

app_id=$(dpkg-deb -c "$deb" | sed -n 's|.*/usr/share/applications/\(.*\)\.desktop$|\1|p')
trial=${trial//APP_ID/$app_id}
in_clean_root || on_this_machine
