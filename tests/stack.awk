# The deepest chain of calls, from what gcc -fcallgraph-info=su writes; prints
# its bytes and its functions. A call through a pointer may reach any function
# that matches POINTED. Recursion, and frames that grow without bound, are
# told instead.
#
# SPDX-License-Identifier: MIT

# Functions of one file are named file:function.
/^node:/ {
    name = $0
    sub(/^node: { title: "/, "", name)
    sub(/".*/, "", name)
    if (match($0, /\\n[0-9]+ bytes/))
        frame[name] = substr($0, RSTART + 2, RLENGTH - 8) + 0
    if (/bytes \(dynamic\)/)
        wrong = "a frame without bound: " name
}

/^edge:/ {
    from = to = $0
    sub(/^edge: { sourcename: "/, "", from)
    sub(/".*/, "", from)
    sub(/.* targetname: "/, "", to)
    sub(/".*/, "", to)
    if (!((from, to) in seen)) {
        seen[from, to] = 1
        calls[from] = calls[from] " " to
    }
}

function deepest(name,    list, n, i, deep)
{
    if (name in depth)
        return depth[name]
    if (name in under_way) {
        wrong = "recursion: " name
        return 0
    }
    under_way[name] = 1
    n = split(calls[name], list, " ")
    depth[name] = next_in[name] = 0
    delete depth[name]
    best[name] = 0
    for (i = 1; i <= n; i++) {
        deep = deepest(list[i])
        if (deep > best[name]) {
            best[name] = deep
            next_in[name] = list[i]
        }
    }
    delete under_way[name]
    # The return address is in no frame.
    return depth[name] = best[name] + frame[name] + 8
}

END {
    for (name in frame)
        if (name ~ POINTED)
            calls["__indirect_call"] = calls["__indirect_call"] " " name
    for (name in frame)
        if (deepest(name) > most) {
            most = depth[name]
            first = name
        }
    if (wrong != "") {
        print wrong
        exit 1
    }
    chain = first
    while ((first = next_in[first]))
        chain = chain " -> " first
    print most, chain
}
