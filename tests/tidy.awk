# The house rules that a C file can break, one line for each breach:
#   file:line: what is wrong
# Functions are recognised by the house style itself: the opening brace
# stands alone in column 1, and so does the closing one.
#
# SPDX-License-Identifier: MIT
function wrong(text) { print FILENAME ":" FNR ": " text }

function end_file()
{
    if (file != "" && lines > 400)
        print file ":" lines ": more than 400 lines"
    if (file != "" && !spdx)
        print file ":1: the opening comment does not end with the licence"
}

FNR == 1 {
    end_file()
    file = FILENAME
    spdx = name = 0
    runtime = file ~ /^(tokenizers\/|tests\/tidy\/)?runtime\//
    generator = file ~ /^(tokenizers\/|tests\/tidy\/)?generator\//
    if ($0 !~ /^\/\* [A-Za-z`]/)
        wrong("the file does not open by saying what it is for")
}

{ lines = FNR }
FNR <= 30 && /SPDX-License-Identifier: MIT \*\// { spdx = 1 }
length($0) > 80 { wrong("longer than 80 columns") }
/[ \t]$/ { wrong("white space at the end") }
/\t/ { wrong("a tab") }
/[^ ] *(&&|\|\|)( *\\)?$/ && !/^ *(\*|\/\*)/ {
    wrong("an operator at the end of a line; it begins the next one") }
/TODO|FIXME|XXX|HACK/ { wrong("an unfinished mark") }
/^ *\/\* (Of|The same|As|Likewise|From the|For what)[ ,.]/ {
    wrong("a comment that needs the next line to be read") }

/^[A-Za-z_].*\(/ && !/;$/ { name = FNR }
/^{$/ { start = name ? name : FNR }
/^}$/ && start {
    size = FNR - start + 1
    print size > lengths
    if (size > 70)
        print FILENAME ":" start ": a function of " size " lines"
    start = name = 0
}

# Money and time never pass through floating point; the C library's number
# readers follow the locale.
/(^|[^A-Za-z0-9_"])(double|float|strtod|strtof|atof|atoi|atol)([^A-Za-z0-9_]|$)/ &&
    !/^ ?\*|\/\*/ { wrong("floating point or a loose number reader") }
/(^|[^A-Za-z0-9_])(gets|strcpy|strcat|sprintf|vsprintf|strtok|system|popen|setlocale|localtime|gmtime|time|rand)\(/ {
    wrong("a banned call") }
/isalpha|isdigit|isspace|tolower|toupper|ctype\.h/ {
    wrong("ctype follows the locale") }

runtime && /#include/ && !/<(stddef|stdint|immintrin)\.h>|"[a-z0-9_]+\.h"/ {
    wrong("the runtime includes only stddef.h, stdint.h and its own") }
runtime && /(memcmp|strlen|malloc|free|printf|memmove)\(/ {
    wrong("the runtime calls no library") }
runtime && /generated\// { wrong("the runtime never sees generated code") }
generator && /<yaml\.h>/ && FILENAME !~ /\/yaml\.c$/ {
    wrong("yaml.h belongs to yaml.c") }
/#include.*([cC]?JSON|jansson)\.h/ {
    wrong("JSON is read by base alone") }
/curl\.h/ && FILENAME !~ /(^|\/)host\/net\/curl\.c$/ {
    wrong("curl.h belongs to one file") }
/sqlite3\.h/ && FILENAME !~ /(^|\/)host\/ledger\/sqlite\.c$/ {
    wrong("sqlite3.h belongs to one file") }
/sodium\.h>/ && FILENAME !~ /(^|\/)host\/registry\/ed25519\.c$/ {
    wrong("sodium.h belongs to one file") }
FILENAME ~ /(^|\/)cli\// && FILENAME !~ /\/(build|dump|overlay)[a-z_]*\.[ch]$/ &&
    /#include "(\.\.\/)?(generator|runtime\/tables)/ {
    wrong("the command uses the public API only, but to make registries") }
FILENAME ~ /(^|\/)base\// && FILENAME !~ /unit\// &&
    /#include "(mreg|[^"]*\/)/ {
    wrong("base/ knows no other folder") }
FILENAME ~ /(^|\/)usage\// && FILENAME !~ /unit\// &&
    /#include "/ && !/"([a-z_]*|base\/(json_read|decimal|sixteen|bytes))\.h"/ {
    wrong("usage/ includes public headers and the reader of JSON only") }
FILENAME ~ /(^|\/)answers\// && FILENAME !~ /unit\// &&
    /out_std|out_err|lines_input|mreg_builtin|"cli\// {
    wrong("an answer has no stream and no registry of its own") }

END { end_file() }
