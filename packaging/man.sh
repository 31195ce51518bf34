# mreg.1, or the page of a subcommand, made of what the command says of itself.
# Use: sh packaging/man.sh PROGRAM VERSION [SUBCOMMAND]
#
# SPDX-License-Identifier: MIT
program=$1 version=$2

# verbatim COMMAND...: its output as it is, safe from the formatter.
verbatim()
{
    echo .nf
    "$@" | sed -e 's/\\/\\e/g' -e "s/^[.']/\\\\\\&&/" -e 's/-/\\-/g'
    echo .fi
}

commands()
{
    "$program" help | sed -n 's/^  mreg \([a-z-]*\)  .*/\1/p'
}

upper() { tr '[:lower:]' '[:upper:]'; }

if [ $# -eq 3 ]; then
    what=$("$program" help | sed -n "s/^  mreg $3  *//p")
    echo ".TH MREG-$3 1 \"\" \"mreg $version\" \"User commands\"" | upper |
        sed "s/\"MREG .*/\"mreg $version\" \"User commands\"/"
    printf '.SH NAME\nmreg\\-%s \\- %s\n.SH DESCRIPTION\n' "$3" "$what"
    verbatim "$program" help "$3"
    printf '.SH SEE ALSO\n.BR mreg (1)\n'
    exit
fi
cat <<EOT
.TH MREG 1 "" "mreg $version" "User commands"
.SH NAME
mreg \- what language models can do and what they cost
.SH SYNOPSIS
.B mreg
.I SUBCOMMAND
.RI [ ARGUMENT ...]
.SH DESCRIPTION
A registry of language models is compiled into this command: names, limits,
capabilities and dated prices. A newer one that was fetched answers in its
place, and a mreg.yaml of yours says what may be asked. No network is asked
unless an option, a subcommand or that file says so.
.PP
EOT
verbatim "$program" help
for one in $(commands); do
    [ "$one" = help ] && continue
    echo ".SH MREG $one" | upper
    verbatim "$program" help "$one"
done
