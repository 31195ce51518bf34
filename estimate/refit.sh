#!/bin/sh
# refit.sh DIR: downloads what the fit needs into DIR and fits again. Needs
# Debian's python3-numpy and apt sources, node and npm.
#
# SPDX-License-Identifier: MIT
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
sh "$here/corpus.sh" "$1"
cp "$here/package.json" "$1"
(cd "$1" && npm install --silent --no-audit --no-fund --ignore-scripts)
/usr/bin/python3 "$here/fit.py" "$1" "$1/node_modules"
