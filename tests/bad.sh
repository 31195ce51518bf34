# Every diagnostic fires: for each number of diagnostics.def a folder
# tests/bad/M<number>/ of cases, each with definitions/ and pricing/ (or
# old.tsv and new.tsv for mreg-history, or mreg.yaml or providers.yaml for `mreg
# config`), `expect`, whose every line must be printed, and if needed `args`, `prepare` (makes files too large to keep)
# and a folder bin/ (then all of PATH).
#
# SPDX-License-Identifier: MIT
. tests/lib.sh


# Runs the case in the current folder; output goes to ../err.
run_case()
{
    if [ -f old.tsv ]; then
        "$build/mreg-history" old.tsv new.tsv 2>../err >../out
        return
    fi
    if [ -f mreg.yaml ] || [ -f providers.yaml ]; then
        [ -f mreg.yaml ] || echo '{}' >mreg.yaml
        # shellcheck disable=SC2046 -- words
        env -i "$build/mreg" config show --providers providers.yaml \
            $(if [ -f args ]; then cat args; else echo --config mreg.yaml; fi) \
            2>../err >../out || return 1
        return
    fi
    path=$PATH
    [ -d bin ] && path=$PWD/bin
    # shellcheck disable=SC2046 -- words
    PATH=$path "$build/mreg-generate" --definitions definitions \
        --pricing pricing --out out $([ ! -f args ] || cat args) \
        2>../err >../out
}

# try NAME FOLDER: copies the case, runs it, compares.
try()
{
    name=$1
    rm -rf "$scratch/case" && cp -R "$2" "$scratch/case" || exit 1
    mkdir -p "$scratch/case/definitions" "$scratch/case/pricing"
    (
        cd "$scratch/case" || exit 99
        [ ! -f prepare ] || sh ./prepare || exit 98
        run_case
    )
    got=$?
    want=0
    grep -Eq '(^|: )error: ' "$2/expect" && want=1
    is "$name: exit status" "$want" "$got"
    if [ "$want" -eq 1 ]; then
        no "$name: nothing is written" test -e "$scratch/case/out"
    fi
    missing=$(grep -vxF -f "$scratch/err" "$2/expect")
    is "$name: every line of expect is printed" '' "$missing"
    [ -z "$missing" ] || sed 's/^/  printed: /' "$scratch/err" | head -n 20
}

sed -n 's/^DIAG(\([0-9]*\), \([A-Z]*\),.*/\1 \2/p' generator/read/diagnostics.def \
    >"$scratch/numbers"
while read -r number severity; do
    number=$(printf 'M%03d' "$number")
    yes "$number has cases" test -d "tests/bad/$number"
    [ -d "tests/bad/$number" ] || continue
    said=$(echo "$severity" | tr A-Z a-z)
    yes "$number is expected as $said" \
        grep -Eq "(^|: )$said: .*\[$number\]" tests/bad/"$number"/*/expect
    for case in tests/bad/"$number"/*/; do
        if [ "$number" = M806 ] && [ ! -e "$BUILD/has/CURL.yes" ]; then
            status "$case: refused by who can ask" 0 "$build/mreg" \
                config show --providers "${case}providers.yaml"
            skip 'M806: this was built without libcurl'
            continue
        fi
        try "${case#tests/bad/}" "${case%/}"
    done
done <"$scratch/numbers"

for folder in tests/bad/M*; do
    number=$(echo "${folder##*/M}" | sed 's/^0*//')
    yes "$folder is of a number that exists" \
        grep -q "^$number " "$scratch/numbers"
done

done_
