# The README's commands on a bare system: for each release, in a chroot that
# debootstrap makes, as root in a private /root, as a user with sudo and as
# one without. Prints what was downloaded, how long each command took, and
# the longest silence. Needs root, debootstrap, a mirror and some minutes.
# Use: make check-fresh [FRESH="bookworm trixie"] [WHO="root user guest"]
#      [CHECK="make check"] [MIRROR=url] [OPTIONS="of debootstrap"]
#
# SPDX-License-Identifier: MIT
LC_ALL=C
export LC_ALL
WHO=${WHO:-root user guest} CHECK=${CHECK:-make check}
place=$(mkdir -p "${BUILD:-build}/fresh" && cd "${BUILD:-build}/fresh" && pwd)
passed=0 failed=0
[ -n "$place" ] || exit 1
[ "$(id -u)" -eq 0 ] || { echo 'check-fresh needs root, for chroot'; exit 1; }

result()
{
    if [ "$2" -eq 0 ]; then passed=$((passed + 1)); else
        failed=$((failed + 1))
        echo "FAILED: $1"
    fi
}

# The mirror of this machine's own sources, of the same distribution.
mirror()
{
    if [ -n "${MIRROR:-}" ]; then echo "$MIRROR"; else
        apt-get indextargets --format '$(SITE) $(SUITE) $(ORIGIN)' \
            'Created-By: Packages' | grep -v -e security -e updates |
            grep -E ' (Debian|Ubuntu)$' | head -n 1 | cut -d' ' -f1
    fi
}

# The devices are debootstrap's own, so that nothing of this machine is in
# the folder when it is removed.
leave()
{
    if mountpoint -q "$root/proc"; then umount "$root/proc" || exit 1; fi
}
trap 'leave; exit 130' INT TERM

# inside USER COMMAND: as at a login, with nothing of this environment.
inside()
{
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb \
        chroot "$root" su - "$1" -c "$2" </dev/null
}

# The output with the seconds at which each line came.
stamped() { while IFS= read -r line; do echo "$(date +%s) $line"; done; }

# timed WHAT USER COMMAND: runs it in the clone and prints its figures.
timed()
{
    log=$place/$suite.$2.$(echo "$3" | tr -c 'a-z\n' -).log
    began=$(date +%s)
    { inside "$2" "cd mreg && $3" 2>&1; echo "exit $?"; } | stamped >"$log"
    status=$(sed -n '$s/.* exit //p' "$log")
    silence=$(awk -v last="$began" '$1 - last > most { most = $1 - last }
        { last = $1 } END { print most + 0 }' "$log")
    printf '%-9s %-6s %-14s %4d s, silent %d s at most, exit %s\n' "$suite" \
        "$2" "$3" "$(($(date +%s) - began))" "$silence" "$status"
    sed -n 's/^[0-9]* *\(Need to get.*\|After this.*\)/    \1/p
        s/^[0-9]* \(.* passed, .*\)/    \1/p' "$log"
    [ "$status" = 0 ] || tail -n 5 "$log"
    result "$1" "$status"
}

# The tree as make check-fresh finds it, what is committed.
clone() { inside "$1" 'rm -rf mreg && git clone -q /srv/mreg.git mreg'; }

prepare()
{
    base=$place/$suite.base root=$place/$suite
    script=
    [ -e "/usr/share/debootstrap/scripts/$suite" ] || script=gutsy
    if [ ! -e "$base/etc/os-release" ]; then
        # shellcheck disable=SC2086 -- options are meant to split
        debootstrap --variant=minbase ${OPTIONS:-} "$suite" "$base" \
            "$(mirror)" $script >"$place/$suite.log" 2>&1 || return 1
    fi
    leave
    rm -rf "$root"
    cp -a "$base" "$root"
    cp /etc/resolv.conf "$root/etc/"
    mount -t proc proc "$root/proc" || return 1
    git clone -q --bare . "$root/srv/mreg.git"
    git -C "$root/srv/mreg.git" update-ref HEAD "$(git rev-parse HEAD)"
    chmod 700 "$root/root"
    inside root 'apt-get update -q && DEBIAN_FRONTEND=noninteractive \
        apt-get install -qy --no-install-recommends make git &&
        git config --system safe.directory "*"' \
        >>"$place/$suite.log" 2>&1
}

as_root()
{
    clone root
    timed "$suite: make start as root" root 'make start'
    timed "$suite: $CHECK as root" root "$CHECK"
}

# Somebody with sudo and a private home.
as_user()
{
    inside root "DEBIAN_FRONTEND=noninteractive apt-get install -qy sudo &&
        useradd -m -s /bin/sh user && chmod 700 /home/user &&
        echo 'user ALL=(ALL) NOPASSWD: ALL' >/etc/sudoers.d/user" \
        >>"$place/$suite.log" 2>&1
    clone user
    timed "$suite: make start as a user" user 'make start'
    timed "$suite: $CHECK as a user" user "$CHECK"
}

# Somebody who may install nothing, on a system that has no compiler: told
# what to ask for, and served once it is there.
as_guest()
{
    inside root 'useradd -m -s /bin/sh guest && chmod 700 /home/guest'
    clone guest
    said=$(inside guest 'cd mreg && make start' 2>&1)
    echo "$said" | sed 's/^/    | /'
    echo "$said" | grep -q 'apt-get install .* gcc libc6-dev'
    result "$suite: a guest is told what to ask for" $?
    echo "$said" | head -n 1 | grep -q '^to install: gcc libc6-dev'
    result "$suite: a guest is told at once, without noise" $?
    inside root "$(echo "$said" | sed -n 's/^  \(apt-get .*\)/\1/p')" \
        >>"$place/$suite.log" 2>&1
    timed "$suite: make start as a guest" guest 'make start'
}

for suite in ${FRESH:-bookworm trixie}; do
    for who in $WHO; do
        prepare || { result "$suite: debootstrap" 1; leave; continue; }
        "as_$who"
        leave
        rm -rf "$root"
    done
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
