# What a command does before it answers: it loads no library that only asking
# servers needs.
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

done_
