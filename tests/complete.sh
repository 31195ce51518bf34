# mreg complete: names of models, the words of a command line, and the scripts
# by which bash, zsh and fish ask it.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$build/mreg
PATH=$build:$PATH
unset MREG_REGISTRY

words() { "$mreg" complete --words -- "$@"; }
# offers WHAT WORD [WORD...]: completing the words offers WHAT.
offers()
{
    what=$1
    shift
    words "$@" | cut -f1 >"$scratch/offered"
    yes "'$*' may become $what" grep -qxF -e "$what" "$scratch/offered"
}

"$mreg" complete --help | sed '1,/^examples*:/d' >"$scratch/examples"
while read -r line; do
    status "example: $line" 0 bash -c "$line"
done <"$scratch/examples"

# ---- names -------------------------------------------------------------------

for prefix in gpt-4 claude-sonnet openai/gpt-4o qwen bedrock/ o3; do
    "$mreg" complete "$prefix" | grep -v '/$' >"$scratch/names"
    yes "names that begin with $prefix" [ -s "$scratch/names" ]
    is "$prefix: all begin so" '' "$(grep -vF "$prefix" "$scratch/names")"
    is "$prefix: none twice" '' "$(sort "$scratch/names" | uniq -d)"
    is "$prefix: each finds a model" '' "$("$mreg" resolve --file \
        "$scratch/names" | cut -f4 | grep -vx exact)"
done
"$mreg" dump | awk -F'\t' '$1 == "name" && $2 ~ /^claude-sonnet/ { print $2 }' |
    sort >"$scratch/all"
"$mreg" complete claude-sonnet | grep -v / | sort >"$scratch/names"
is 'no bare name that finds a model is missing' '' \
    "$(comm -23 "$scratch/all" "$scratch/names" | grep -v /)"
is 'without a letter: providers' "$("$mreg" providers --json |
    jq -r '.providers[].provider + "/"')" "$("$mreg" complete '')"
is 'nothing begins so' '' "$("$mreg" complete xyzzy)"
printf 'a\033[2J' >"$scratch/hostile"
status 'a prefix that moves the terminal' 0 \
    "$mreg" complete "$(cat "$scratch/hostile")"

# ---- words -------------------------------------------------------------------

offers select sel
offers cost ''
offers gpt-4o-mini cost gpt-4o-m
offers gpt-4o-mini compare gpt-4o gpt-4o-m
offers --service cost gpt-4o --serv
offers --cache-write-1h cost gpt-4o --cache-w
offers batch cost gpt-4o --service b
offers image_input,json_mode select --need image_input,json
offers -released list --sort -rel
offers model,context_in list --columns model,cont
offers anthropic list --provider anth
offers gpt-4o-mini select --why gpt-4o-m
offers show config ''
offers check overlay c
offers tiers help ti
is 'a file may follow: nothing is offered' '' "$(words verify '')"
is 'nobody knows the command' '' "$(words nosuch '')"
is 'an option that commands have in common says what it does' \
    'first ask for new prices, if those there are stale' \
    "$(words list --liv | cut -f2)"
is 'a hidden command is not offered' '' "$(words comp | grep complete)"
is 'what an option is' 'no models that are retired' \
    "$(words list --curr | cut -f2)"

# Each option of a help is offered, and no other.
for name in $("$mreg" help | sed -n 's/^  mreg \([a-z-]*\)  .*/\1/p'); do
    [ "$name" = help ] && continue
    "$mreg" help "$name" | sed '/^examples*:/,$d' | grep -E '^  --' |
        sed 's/   *[^ ].*$//; s/^   *//' | grep -oE '\-\-[a-z0-9][a-z0-9-]*' |
        sort -u >"$scratch/of_help"
    words "$name" - | cut -f1 | sort -u >"$scratch/offered"
    is "$name: options of its help are offered" '' \
        "$(comm -23 "$scratch/of_help" "$scratch/offered" | xargs)"
done

# ---- shells ------------------------------------------------------------------

status 'no such shell' 2 "$mreg" complete --script tcsh
err 'no such shell: there are' 'there are bash, zsh, fish'

# asked WORD...: what bash would offer for these words, parted as it does.
asked()
{
    bash -c 'eval "$(mreg complete --script bash)"
        compopt() { :; }
        COMP_WORDS=(mreg "$@") COMP_CWORD=$#
        _mreg; printf "%s\n" "${COMPREPLY[@]}"' bash "$@"
}
is 'bash: a command' compare "$(asked comp)"
is 'bash: a name' gpt-4o-mini "$(asked cost gpt-4o-m | grep -x gpt-4o-mini)"
is 'bash: behind a colon' batch \
    "$(asked show openrouter/openai/gpt-4o-mini : ba)"
if have zsh; then
    "$mreg" complete --script zsh >"$scratch/_mreg"
    yes 'zsh reads its script' zsh -fc \
        "autoload -U compinit; compinit -D -u; . '$scratch/_mreg'"
    is 'zsh: a command' found "$(python3 tests/complete_in.py \
        "autoload -U compinit; compinit -D -u; . $scratch/_mreg" \
        'mreg compa' 'mreg compare' zsh -f)"
else skip 'zsh is not here'; fi
if have fish; then
    "$mreg" complete --script fish >"$scratch/mreg.fish"
    fished() { HOME=$scratch fish --no-config -c \
        "source '$scratch/mreg.fish'; complete -C 'mreg $1'" 2>/dev/null; }
    is 'fish: a command and what it is' \
        "compare${tab:=$(printf '\t')}models beside each other, and what a call costs" \
        "$(fished compa)"
    is 'fish: a value' batch "$(fished 'cost gpt-4o --service bat')"
else skip 'fish is not here'; fi
if have bash; then
    is 'bash in a terminal' found "$(python3 tests/complete_in.py \
        'eval "$(mreg complete --script bash)"' 'mreg compa' 'mreg compare' \
        bash --norc --noprofile -i)"
fi

done_
