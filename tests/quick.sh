# What a command does before it answers: it loads no library that only asking
# servers needs, and does not verify again what was verified, but whatever is
# not that very file.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$build/mreg
HOME=$scratch/home
export HOME
mkdir -p "$HOME"
unset MREG_CONFIG MREG_OPENROUTER_URL MREG_REGISTRY XDG_CONFIG_HOME

# ---- libraries -------------------------------------------------------------

cat >"$scratch/mreg.yaml" <<'END'
openrouter: {url: "https://models.example/api"}
END
MREG_CONFIG=$scratch/mreg.yaml
export MREG_CONFIG
if [ -e "$BUILD/has/CURL.yes" ] && LD_DEBUG=files "$mreg" version 2>&1 |
    grep -q 'needed by .*mreg'; then
    LD_DEBUG=files "$mreg" cost gpt-4o --in 5 2>"$scratch/loaded" >/dev/null
    is 'a price is told without libcurl' '' \
        "$(grep -m 1 curl "$scratch/loaded")"
    LD_DEBUG=files "$mreg" fetch --url http://127.0.0.1:1/ --cache \
        "$scratch/cache" --base . 2>"$scratch/loaded" >/dev/null
    yes 'who asks a server loads it' grep -q libcurl "$scratch/loaded"
    printf 'int mreg_none;\n' >"$scratch/empty.c"
    yes 'another libcurl is made' ${CC:-cc} -shared -fPIC "$scratch/empty.c" \
        -o "$scratch/libcurl.so.4"
    status 'one that has no functions' 4 env LD_LIBRARY_PATH="$scratch" \
        "$mreg" fetch --url http://127.0.0.1:1/ --cache "$scratch/cache" \
        --base .
    complains 'is said, with the cure' 'install libcurl4'
else skip 'libraries: no libcurl, or another loader than that of glibc'; fi

# ---- the cache's registry ----------------------------------------------------

unset MREG_CONFIG
cache=$scratch/own
mkdir -m 700 "$cache"
MREG_CACHE_HOME=$cache
export MREG_CACHE_HOME
base=$scratch/base
cp -r tests/fixtures/base "$base"
sed -i 's/checked: 2026-06-01/checked: 2030-06-01/' "$base"/pricing/*.yaml
status 'a registry that is newer' 0 "$mreg" build --base "$base" \
    -o "$scratch/whole.mreg"
file=$cache/registry.mreg note=$cache/verified

# digest FILE: what its header says.
digest() { od -An -v -tx1 -j80 -N32 "$1" | tr -d ' \n'; }
# speak: writes the note for the file that is there.
speak()
{
    printf 'mreg-verified-1 %s %s %s %s\n' \
        "$("$mreg" version | cut -d' ' -f2)" "$(sed -n \
        's/^#define MREG_LAYOUT \([0-9]*\).*/\1/p' "$root"/runtime/*.h)" \
        "$(stat -c '%u %d %i %s %.9Y %.9Z' "$file")" "$(digest "$file")" \
        >"$note"
}
# answers WHAT SOURCE: who answers, and whether the cache is complained of.
answers()
{
    status "$1" 0 "$mreg" version --json
    is "$1: who" "$2" "$(jq -r .registry.source "$scratch/out")"
    is "$1: said" "$(if [ "$2" = cache ]; then echo 0; else echo 1; fi)" \
        "$(grep -c 'the cache is passed over' "$scratch/err")"
}
# lay: the whole file, then one that has a wrong byte where only verifying
# sees it.
lay() { cp "$scratch/whole.mreg" "$file" && chmod 600 "$file"; }
spoil()
{
    python3 - "$scratch/whole.mreg" "$file" <<'END'
import sys
b = bytearray(open(sys.argv[1], 'rb').read())
at = b.rindex(b'2030') if b'2030' in b else len(b) - 40
b[at] ^= 1
open(sys.argv[2], 'r+b').write(b)
END
}

lay
answers 'a new file' cache
tries=0
while [ ! -e "$note" ] && [ $tries -lt 100 ]; do
    sleep 0.1
    "$mreg" version --json >/dev/null
    tries=$((tries + 1))
done
cp "$note" "$scratch/note"
speak
yes 'once it has settled, a note says that it is whole' \
    cmp "$scratch/note" "$note"
is 'nothing else is left' 'registry.mreg verified' "$(ls -A "$cache" | xargs)"
answers 'with the note' cache

spoil
answers 'another content in its place' built-in
speak
answers 'a note spares verifying' cache
for field in 2 3 4 5 6 7 8 9 10; do
    speak
    awk -v at=$field '{ $at = ($at ~ /^[0-9.]*$/ ? "1" $at : "0" $at); print }' \
        "$note" >"$scratch/other" && cat "$scratch/other" >"$note"
    answers "a note that differs in word $field" built-in
done
speak
cat "$note" "$note" >"$scratch/other" && cat "$scratch/other" >"$note"
answers 'a note with more in it' built-in
speak
chmod 620 "$file" && speak
answers 'a file that others may write' built-in
chmod 600 "$file" && speak
head -c -64 "$scratch/whole.mreg" >"$scratch/cut"
cat "$scratch/cut" >"$file" && speak
answers 'a file that is cut is refused in spite of a note' built-in
lay
printf '\377' | dd of="$file" bs=1 seek=16 conv=notrunc 2>/dev/null
speak
answers 'so is one of another layout' built-in
rm "$file"
status 'a note alone' 0 "$mreg" version --json
is 'a note alone: no word' '' "$(cat "$scratch/err")"

done_
