#!/bin/sh
# corpus.sh DIR: downloads the named Debian packages, unpacks them without
# installing, and cuts DIR/corpus from them. Their versions go into
# DIR/packages.tsv. Debian's keys vouch for what they contain.
#
# SPDX-License-Identifier: MIT
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1/deb" "$1/unpacked"
cd "$1"
packages=$(sed "s/#.*//" "$here/packages.txt")
(cd deb
for name in $packages; do
    set -- "$name"_*.deb
    # A name at a time: one that is gone does not stop the others.
    [ -e "$1" ] || apt-get download -qq "$name" 2>/dev/null || {
        echo "$name: not to be had; apt-get update first?" >&2; exit 1; }
done)
: >packages.tsv
for name in $packages; do
    set -- deb/"$name"_*.deb
    [ -d "unpacked/$name" ] || dpkg-deb -x "$1" "unpacked/$name"
    # shellcheck disable=SC2016 -- dpkg's own variables
    dpkg-deb -W --showformat='${Package}\t${Version}\n' "$1" >>packages.tsv
done
rm -rf corpus
python3 "$here/corpus.py" unpacked corpus
