# Screens: commands as they look in a terminal (tmux) of 80 and of 200 columns,
# of a small world of its own, compared with tests/screens/; colours, which
# change nothing else; and that in a pipe nothing is cut.
# Use: SCREENS=write sh tests/screens.sh writes tests/screens/ anew; look at
# what changed.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
have tmux || { skip 'screens: no tmux'; done_; }
world=$scratch/world
file "$world/definitions/providers.yaml" <<'END'
providers:
  acme: {name: Acme, flavour: openai}
  qwen: {name: 阿里云 Model Studio, flavour: openai}
flavours:
  openai: [cache_read_in_input, reasoning_in_output]
END
file "$world/definitions/access.yaml" <<'END'
tiers:
  - name: all
    default: acme/rocket
    allow:
      - all: true
END
file "$world/definitions/acme/rocket.yaml" <<'END'
metadata:
  name: Rocket 🚀
  released: 2025-08-07
  knowledge_cutoff: 2025-01
  context_window_input: 200000
  context_window_output: 64000
capabilities: [text_input, function_calling, image_input]
optimization:
  pitfalls: [A pitfall that is made up for these screens and is long enough to be broken over several lines of a terminal of eighty columns.]
END
file "$world/definitions/acme/kite.yaml" <<'END'
metadata:
  name: Kite
  retires: 2026-03-01
  context_window_input: 8000
  context_window_output: 4000
capabilities: [text_input]
END
file "$world/definitions/acme/a-model-with-a-name-that-is-much-too-long-for-a-narrow-terminal.yaml" <<'END'
unpriced: nobody sells it
capabilities: [text_input]
END
file "$world/definitions/qwen/tongyi.yaml" <<'END'
metadata:
  name: 通义千问 超大杯
  context_window_input: 1000000
  context_window_output: 32000
capabilities: [text_input, function_calling]
END
file "$world/pricing/acme.yaml" <<'END'
provider: acme
models:
  rocket:
    pricing_versions:
      - effective_date: 2025-08-07
        input_per_1m_tokens: 2
        output_per_1m_tokens: 12.5
        source: "https://acme.example/prices"
        checked: 2025-09-01
      - effective_date: 2026-01-01
        input_per_1m_tokens: 3
        cache_read_per_1m_tokens: 0.075
        output_per_1m_tokens: 15
        source: https://acme.example/prices
        checked: 2026-02-01
  kite:
    pricing_versions:
      - effective_date: 2025-08-07
        input_per_1m_tokens: 0.05
        output_per_1m_tokens: 0.4
        source: "https://acme.example/prices"
        checked: 2026-02-20
END
file "$world/pricing/qwen.yaml" <<'END'
provider: qwen
models:
  tongyi:
    pricing_versions:
      - effective_date: 2025-08-07
        currency: CNY
        input_per_1m_tokens: 2.4
        output_per_1m_tokens: 9.6
        source: "https://qwen.example/prices"
        checked: 2026-02-20
END
yes 'a registry' "$build/mreg-generate" --definitions "$world/definitions" \
    --pricing "$world/pricing" --registry "$scratch/world.mreg"

# A screen is what these print, each behind its line.
file "$scratch/commands" <<'END'
mreg list
mreg list --columns model,name,input,context_in,has --sort -input
mreg find rock
mreg show rocket --at 2026-02-20
mreg cost rocket --in 1200000 --cached 800 --out 300 --at 2026-02-20
mreg cost tongyi --in 1200 --out 300 --at 2026-02-20
mreg select --need function_calling --in 100000 --out 500 --at 2026-02-20
mreg compare rocket kite tongyi --in 1000 --out 100 --at 2026-02-20
mreg check kite --need function_calling --in 9000 --at 2026-04-01
mreg history rocket --at 2026-02-20
mreg providers --at 2026-02-20
mreg caps
mreg tiers
mreg resolve rocket Rocket_ nothing
mreg cost rocket --in 5 --batch
mreg cots rocket 2>&1 | head -n 1
mreg list --can tolls
mreg compare rocket nothing-of-the-kind
mreg show rockt
mreg cost --batch-file calls.jsonl --group-by day,model,team
END
printf '%s\n' '{"model": "rocket", "at": "2026-02-20", "team": "火箭队", "usage": {"input": 1000, "output": 10}}' \
    '{"model": "kite", "at": "2026-02-20", "team": "b", "usage": {"input": 7}}' \
    >"$scratch/calls.jsonl"
cat >"$scratch/play" <<'END'
PATH=$1:$PATH MREG_REGISTRY=world.mreg
LC_ALL=C.UTF-8 TERM=screen
export PATH MREG_REGISTRY LC_ALL TERM
unset COLUMNS
while read -r line; do
    printf '\n$ %s\n' "$line"
    sh -c "$line" </dev/null
done <commands
printf '\nall was said\n'
exec cat >/dev/null
END

# screen NAME COLUMNS OPTION...: what the screen shows, once it shows all.
screen()
{
    name=$1 columns=$2
    shift 2
    (
        cd "$scratch" || exit 1
        tmux -u -S "$scratch/$name.on" -f /dev/null new-session -d -s "$name" \
            -x "$columns" -y 400 "$* sh play '$build'" || exit 1
        until tmux -S "$scratch/$name.on" capture-pane -p -t "$name" |
            grep -q '^all was said'; do
            tmux -S "$scratch/$name.on" has-session -t "$name" || exit 1
            sleep 0.05
        done
        tmux -S "$scratch/$name.on" capture-pane -p -e -t "$name" |
            sed '/^all was said/,$d' >"$name"
        tmux -S "$scratch/$name.on" kill-session -t "$name"
    )
}

plain() { sed "s/$(printf '\033')\\[[0-9;]*m//g"; }

for columns in 80 200; do
    yes "$columns columns: all was said" screen "plain$columns" "$columns" \
        env NO_COLOR=1
    no "$columns columns: NO_COLOR" grep -q "$(printf '\033')" \
        "$scratch/plain$columns"
    yes "$columns columns, in colours: all was said" \
        screen "colour$columns" "$columns" env -u NO_COLOR
    yes "$columns columns: there are colours" grep -q "$(printf '\033\\[1m')" \
        "$scratch/colour$columns"
    plain <"$scratch/colour$columns" >"$scratch/without"
    yes "$columns columns: colours change nothing else" \
        cmp "$scratch/without" "$scratch/plain$columns"
    [ "${SCREENS:-}" != write ] || [ $failed -gt 0 ] ||
        cp "$scratch/plain$columns" "tests/screens/$columns.txt"
    yes "$columns columns: as in tests/screens/$columns.txt" \
        diff -u "tests/screens/$columns.txt" "$scratch/plain$columns"
done
is 'no line is wider than the terminal' '' "$(python3 -c 'import sys, unicodedata
for line in open("tests/screens/80.txt", encoding="utf-8"):
    wide = sum(2 if unicodedata.east_asian_width(c) in "WF" else 1
               for c in line.rstrip("\n"))
    if wide > 80:
        print(wide, line)')"

long=a-model-with-a-name-that-is-much-too-long-for-a-narrow-terminal
MREG_REGISTRY=$scratch/world.mreg COLUMNS=40 "$build/mreg" list \
    >"$scratch/out" 2>&1
says 'a pipe: nothing is cut' "acme/$long"
no 'a pipe: no colour' grep -q "$(printf '\033')" "$scratch/out"

done_
