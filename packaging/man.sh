# mreg.1, made of what the command says of itself.
# Use: sh packaging/man.sh PROGRAM VERSION
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
capabilities and dated prices. It reads no file and no network unless it is
told to.
.PP
EOT
verbatim "$program" help
for one in $("$program" help | sed -n 's/^  mreg \([a-z]*\)  .*/\1/p'); do
    [ "$one" = help ] && continue
    echo ".SH MREG $one" | tr '[:lower:]' '[:upper:]'
    verbatim "$program" help "$one"
done
