# Installs those of the named Debian or Ubuntu packages that are missing, and
# says first which they are and how large. Who may not install is told the
# command for somebody who may. `a|b` means the first that exists; in
# `gcc-N-multilib` N is the release's own; what a release lacks is left out.
# Use: sh packaging/need.sh LOG PACKAGE...
#
# SPDX-License-Identifier: MIT
LC_ALL=C
DEBIAN_FRONTEND=noninteractive
export LC_ALL DEBIAN_FRONTEND
here=$(dirname "$0")
log=$1
shift
get='apt-get install -qy --no-install-recommends'

installed()
{
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

exists()
{
    apt-cache policy "$1" 2>/dev/null | grep -q 'Candidate: [^(]'
}

# known NAME: the packages that NAME may mean, one on a line.
known()
{
    n=$(apt-cache depends gcc 2>/dev/null |
        sed -n 's/.*Depends: gcc-\([0-9]*\)$/\1/p' | head -n 1)
    echo "$1" | sed "s/gcc-N-/gcc-${n:-12}-/" | tr '|' '\n'
}

# missing NAME...: the names of which nothing is installed.
missing()
{
    for name in "$@"; do
        for one in $(known "$name"); do
            installed "$one" && continue 2
        done
        echo "$name"
    done
}

# chosen NAME...: for each the first package that the release has.
chosen()
{
    for name in "$@"; do
        for one in $(known "$name"); do
            if exists "$one"; then echo "$one"; continue 2; fi
        done
        echo "  $name: not in this release, left out" >&2
    done
}

# shellcheck disable=SC2046,SC2086 -- lists of names are meant to split
{
if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "no apt-get here; install what these Debian packages contain: $*"
    exit 1
fi
lacking=$(missing "$@")
if [ -z "$lacking" ]; then
    echo "nothing to install: $* are here" | fold -sw 79
    exit 0
fi
echo 'to install:' $lacking | fold -sw 79
sudo=
if [ "$(id -u)" -ne 0 ]; then
    sudo=sudo
    if ! command -v sudo >/dev/null ||
        ! { sudo -n true 2>/dev/null || sudo -v; }; then
        echo 'this user may not install packages; ask somebody who may to run'
        echo "  apt-get update && $get" $lacking | sed 's/gcc-N-/gcc-12-/'
        echo 'then give this command again'
        exit 1
    fi
fi
mkdir -p "$(dirname "$log")" || exit 1
sh "$here/patiently.sh" "$log" $sudo apt-get update -q || exit 1
packages=$(chosen $lacking)
[ -n "$packages" ] || exit 0
# The answer no makes apt-get say the sizes and stop.
$sudo apt-get install --assume-no --no-install-recommends $packages \
    2>/dev/null | grep -E '^(Need to get|After this)' | sed 's/^/  /'
sh "$here/patiently.sh" "$log" $sudo env DEBIAN_FRONTEND=noninteractive \
    $get $packages || exit 1
echo "installed; what apt-get said: $log"
}
