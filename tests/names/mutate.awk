# Makes names that mean nothing of names that mean something. Input: the rows
# of registry/; output: a name a line. The same rows make the same names.
# What happens to be a name, letter case ignored, is left out.
#
# SPDX-License-Identifier: MIT
BEGIN {
    FS = "\t"
    ends = split("-ultrafast -v9:9 -preview-99 -xxl -dev:paid @latest9 -8k2 " \
                 "-max-max :999k", suffixes, " ")
    days = split("-20991231 -2099-12-31 -20250931 -2025-02-30 -20190101 " \
                 "@20190101 -2019-06-01", dates, " ")
}

$1 == "name" || $1 == "host" || $1 == "ambiguous" {
    if (!(tolower($2) in known))
        names[++count] = $2
    known[tolower($2)] = 1
    if ($1 == "name")
        known[tolower($3 "/" $2)] = 1
}
$1 == "provider" { providers[++makers] = $2 }

function letter(text, at) { return substr(text, at, 1) ~ /[A-Za-z]/ }

# Gives the place of a letter, from `at` on; 0 if there is none.
function place(text, at,    i, n)
{
    n = length(text)
    for (i = 0; i < n; i++)
        if (letter(text, (at + i) % n + 1))
            return (at + i) % n + 1
    return 0
}

# Writes a version that does not exist: 90 more than the first number.
function later(text)
{
    if (!match(text, /[0-9]+/))
        return text "-97"
    return substr(text, 1, RSTART - 1) \
        (substr(text, RSTART, RLENGTH) % 1000 + 90) \
        substr(text, RSTART + RLENGTH)
}

function without_provider(text)
{
    sub(/^[^\/:]*[\/:]/, "", text)
    return text
}

function mutated(text, kind, at,    p)
{
    p = place(text, at)
    if (kind == 1)
        return substr(text, 1, p - 1) substr(text, p + 1)
    if (kind == 2)
        return substr(text, 1, p) substr(text, p)
    if (kind == 3 && p < length(text))
        return substr(text, 1, p - 1) substr(text, p + 1, 1) \
            substr(text, p, 1) substr(text, p + 2)
    if (kind == 4)
        return later(text)
    if (kind == 5)
        return text suffixes[turn++ % ends + 1]
    if (kind == 6)
        return text dates[turn++ % days + 1]
    if (kind == 7)
        return providers[turn++ * 7 % makers + 1] "/" later(without_provider(text))
    if (kind == 8)
        return "not-" text
    return ""
}

END {
    step = int(count / 330)
    for (i = 1; i <= count; i += step)
        for (kind = 1; kind <= 8; kind++) {
            name = mutated(names[i], kind, i * 7 + kind)
            if (name != "" && !(tolower(name) in known)) {
                known[tolower(name)] = 1
                print name
            }
        }
}
