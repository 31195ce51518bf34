#!/bin/sh
# refit.sh DIR: downloads what the fit needs into DIR and fits again. Needs
# Debian's python3-numpy and apt sources, node and npm.
#
# SPDX-License-Identifier: MIT
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
sh "$here/corpus.sh" "$1"
mkdir -p "$1/others"
cp "$here/package.json" "$1"
cp "$here/nearest/package.json" "$1/others"
for modules in "$1" "$1/others"; do
    (cd "$modules" &&
        npm install --silent --no-audit --no-fund --ignore-scripts)
done
/usr/bin/python3 "$here/fit.py" "$1" "$1/node_modules"
cp "$1/packages.tsv" "$here/packages.tsv"
/usr/bin/python3 "$here/nearest/nearest.py" "$1" "$1/node_modules" \
    "$1/others/node_modules"
