# The cache of `mreg fetch` after kills, a full disk, a folder that cannot be
# written, and each kind of allocation that fails: what was there before, or
# what came, and nothing in between.
#   KILLS=200 ALLOCATIONS=1000 sh tests/fetch_survives.sh     more of them
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

mreg=$build/mreg
. tests/net/small_base.sh
. tests/net/serve.sh
cache=$scratch/cache
export MREG_CACHE_HOME="$cache" MREG_OPENROUTER_URL="$http/one-tag"
fetch() { "$mreg" fetch --base "$base" --force "$@"; }
status 'the first' 0 fetch
whole() { "$mreg" verify "$cache/registry.mreg" && python3 -c "import json
for name in 'openrouter.json openrouter.history.json state.json'.split():
    json.load(open('$cache/' + name))"; }

# ---- kills -----------------------------------------------------------------

for part in 1 2 3 4; do
    yes "killed while it writes, part $part" python3 tests/net/killer.py \
        "$cache" $((${KILLS:-40} / 4)) "$mreg" fetch --base "$base" --force
    cat "$scratch/.said"
    killed=$(sed -n 's/ killed.*//p' "$scratch/.said")
    yes "most are, part $part" [ "$killed" -ge $((${KILLS:-40} / 8)) ]
    yes "whole after that, part $part" whole
done
status 'a fetch after all that' 0 fetch
is 'leaves nothing over' \
    'openrouter.history.json openrouter.json registry.mreg state.json' \
    "$(ls -A "$cache" | grep -v "^verified\$" | sort | xargs)"

# ---- disks -----------------------------------------------------------------

disk=$scratch/disk
mkdir "$disk"
if [ "$(id -u)" -eq 0 ] && mount -t tmpfs -o size=4m none "$disk" 2>/dev/null
then
    trap 'kill $server; umount "$disk"; rm -rf "$scratch"' EXIT
    cache=$disk/cache
    export MREG_CACHE_HOME="$cache"
    status 'a disk with room' 0 fetch
    sums() { (cd "$cache" && sha256sum registry.mreg openrouter.json); }
    sums >"$scratch/before"
    dd if=/dev/zero of="$disk/fill" bs=4096 >/dev/null 2>&1
    status 'a full disk' 3 fetch
    complains 'is said' 'No space left on device'
    is 'what was there stays' "$(cat "$scratch/before")" "$(sums)"
    is 'nothing is left over' 0 "$(ls -A "$cache" | grep -c '^\.')"
    status 'a command answers' 0 "$mreg" show "$(python3 -c "import json
print('openrouter/' + json.load(open('$data'))['data'][3]['id'])")"
    rm "$disk/fill"
    mount -o remount,ro "$disk"
    status 'a disk that cannot be written' 3 fetch
    complains 'is said, too' 'Read-only file system'
    mount -o remount,rw "$disk"
    is 'what was there stays so' "$(cat "$scratch/before")" "$(sums)"
    status 'room again' 0 fetch
    cache=$scratch/cache
    export MREG_CACHE_HOME="$cache"
else skip 'full disks: only root mounts one'; fi

# ---- memory ----------------------------------------------------------------

case "${LDFLAGS:-}" in
    *sanitize*) skip 'allocations that fail: not with sanitizers' ;;
    *)
        yes 'the failing allocator builds' ${CC:-cc} -O1 -shared -fPIC \
            tests/net/nth.c -o "$scratch/nth.so"
        odd=0 done=0 at=0 count=${ALLOCATIONS:-120}
        while [ $done -lt "$count" ]; do
            FAIL_AT=$at LD_PRELOAD=$scratch/nth.so "$mreg" fetch \
                --base "$base" --force >"$scratch/out" 2>"$scratch/err"
            code=$?
            [ $code -ne 99 ] || break
            [ $code -le 4 ] || { odd=$((odd + 1)); echo "at $at: $code"; }
            done=$((done + 1))
            at=$((at + 1 + at / 24))
        done
        echo "$done allocations failed, the last $at"
        is 'none ended otherwise than by a status' 0 $odd
        yes 'many were asked for' [ $done -gt 60 ]
        yes 'whole after that' whole ;;
esac

if have valgrind && [ -z "${LDFLAGS:-}" ]; then
    status 'no leak, no fault' 0 valgrind -q --error-exitcode=9 \
        --leak-check=full --errors-for-leak-kinds=definite \
        "$mreg" fetch --base "$base" --force
else skip 'leaks: no valgrind, or flags that it has not'; fi

done_
