# The ledger by its commands: runs, records, what is kept of them, and what is
# wrong with files that are no ledgers.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$build/mreg
if [ ! -e "$BUILD/has/SQLITE.yes" ]; then
    skip 'the ledger: no SQLite'
    done_
fi
MREG_LEDGER=$scratch/ledger.db
export MREG_LEDGER

# examples NAME: each example of a help runs and prints something.
examples()
{
    "$mreg" "$1" --help | sed '1,/^examples*:/d' >"$scratch/examples"
    while read -r line; do
        status "example: $line" 0 sh -c "cd '$scratch' &&
            PATH='$build:$PATH' && $line"
        yes "example prints: $line" [ -s "$scratch/out" ]
    done <"$scratch/examples"
}

# ---- runs --------------------------------------------------------------------

examples run
status 'a run is begun' 0 "$mreg" run start whole --tag team=blue
status 'a part of it' 0 "$mreg" run start part --parent whole --json
says 'as JSON' '{"run":"part","state":"open"}'
status 'it is begun once' 1 "$mreg" run start part
complains 'it says so' 'mreg run: there is a run of that name'
status 'it is ended' 0 "$mreg" run end part --failed
status 'it is ended once' 1 "$mreg" run end part
status 'one that nobody began' 1 "$mreg" run end nobody
complains 'it says so, too' 'mreg run: no such run'
status 'runs are listed' 0 "$mreg" run list
out 'with their state' '^part +whole +failed '
status 'runs as JSON' 0 "$mreg" run list --json
documented "$scratch/out"
status 'a name that would move the cursor' 1 "$mreg" run start "$(printf 'a\033[2J')"
status 'no name' 2 "$mreg" run start
status 'a tag without a key' 2 "$mreg" run start x --tag blue
complains 'how one is written' 'write --tag team=blue'
status 'an instant of the future' 2 "$mreg" run start x --at 99999-01-01

# ---- the file ------------------------------------------------------------------

is 'it is its owner'\''s alone' 600 "$(stat -c %a "$MREG_LEDGER")"
mkdir "$scratch/home"
status 'it is made at home' 0 env -u MREG_LEDGER -u XDG_DATA_HOME \
    HOME="$scratch/home" "$mreg" run start x
is 'in a folder of its owner alone' 700 \
    "$(stat -c %a "$scratch/home/.local/share/mreg")"
status 'without a home' 3 env -u MREG_LEDGER -u XDG_DATA_HOME -u HOME \
    "$mreg" run start x
complains 'there is a cure' 'name a file with --ledger'
status 'a ledger that is not there' 3 "$mreg" run list --ledger "$scratch/none"
complains 'what makes one' 'mreg record makes one'

done_
