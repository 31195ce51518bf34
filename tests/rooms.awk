# Who may include whom: one line for each include against the arrows, and one
# for each header that comes back to itself. docs/architecture.md draws them.
#   file:line: what is wrong
#
# SPDX-License-Identifier: MIT

# The rooms that each room may include besides itself; "public" are the
# headers that are installed.
BEGIN {
    may["base"] = may["runtime"] = ""
    may["tokenizers/runtime"] = may["examples"] = "public"
    may["tokenizers/generator"] = "base tokenizers/runtime"
    may["usage"] = "public base"
    may["measure"] = "public"
    may["host/answers"] = "public base"
    may["host"] = "public"
    may["host/net"] = "public base"
    may["host/live"] = "public base runtime host/net generator" \
        " generator/read generator/catalogue generator/openrouter" \
        " generator/file generator/report"
    may["host/ledger"] = "public base"
    may["host/ledger/intake"] = "public base host/answers"
    may["host/ledger/measured"] = "public base host/ledger"
    may["host/ledger/quota"] = "public base host/ledger"
    may["host/ledger/report"] = "public base host/ledger"
    may["host/registry"] = "public base runtime host"
    may["host/providers"] = "public base generator/read host/answers host/net"
    may["host/config"] = may["host/providers"] " host/providers"
    may["host/handle"] = "public base host/answers host/config host/live" \
        " host/providers"
    may["cli"] = "public base host/answers host/config host/ledger" \
        " host/ledger/intake host/ledger/report host/live host/providers" \
        " generator generator/file generator/report"
    # The floors of the generator: each may include what is below it.
    split("read catalogue load,names,prices openrouter,overlay,image,checks " \
          "emit,file report", floor)
    below = "public base runtime"
    for (i = 1; i in floor; i++) {
        n = split(floor[i], beside, ",")
        for (j = 1; j <= n; j++)
            may["generator/" beside[j]] = below
        for (j = 1; j <= n; j++)
            below = below " generator/" beside[j]
    }
    may["generator"] = below
}

function folder(path)
{
    return path ~ /\// ? substr(path, 1, match(path, /\/[^\/]*$/) - 1) : "."
}

function is_public(path)
{
    return path ~ /^(runtime|tokenizers|usage|measure|host)\/mreg[a-z_]*\.h$/
}

FNR == 1 {
    file = FILENAME
    sub(/^tests\/tidy\/rooms\//, "", file)
    here = folder(file)
}

/^ *# *include "/ {
    split($0, quoted, "\"")
    path = quoted[2]
    if (path == "mreg_tokens.h")
        path = "tokenizers/" path
    else if (path == "mreg_usage.h")
        path = "usage/" path
    else if (path == "mreg_measure.h")
        path = "measure/" path
    else if (path ~ /^mreg_(host|ledger)\.h$/)
        path = "host/" path
    else if (path ~ /^mreg[a-z_]*\.h$/)
        path = "runtime/" path
    else if (path !~ /\//)
        path = here "/" path
    includes[file] = includes[file] " " path
    from = folder(file)
    to = folder(path)
    if (from in may && from != to &&
        !(is_public(path) && may[from] ~ /public/) &&
        index(" " may[from] " ", " " to " ") == 0)
        print FILENAME ":" FNR ": " from " includes " path
}

# Follows includes from a file; state: 1 on the way, 2 done.
function follow(path, way,    next_, n, i)
{
    state[path] = 1
    n = split(includes[path], next_, " ")
    for (i = 1; i <= n; i++) {
        if (state[next_[i]] == 1)
            print path ":1: a circle: " way " " path " " next_[i]
        else if (!state[next_[i]])
            follow(next_[i], way " " path)
    }
    state[path] = 2
}

END {
    for (path in includes)
        if (!state[path])
            follow(path, "")
}
