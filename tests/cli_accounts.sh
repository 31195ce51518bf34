# Accounts, layers and currencies as the command shows them: what an account
# pays beside the list price, which layer priced a line, amounts that are not in
# US dollars.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$build/mreg
unset MREG_REGISTRY

not_out() { no "$1" grep -qF -- "$2" "$scratch/out"; }

# asked WHAT STATUS OPTION...: a call of alpha at a day within the contracts.
asked()
{
    what=$1 expected=$2
    shift 2
    status "$what" "$expected" "$mreg" cost alpha --in 1000000 --out 100000 \
        --at 2026-06-15 --registry "$scratch/deals.mreg" "$@"
}

base=$scratch/base
cp -r tests/fixtures/base "$base"
mkdir "$base/definitions/ping"
echo 'metadata: {name: Cheng}' >"$base/definitions/ping/cheng.yaml"
echo '  ping: {name: Ping}' >>"$base/definitions/providers.yaml"
cat >>"$base/pricing/acme.yaml" <<'END'
        overrides:
          - when: {service: batch}
            multiply: 0.5
END
cat >"$base/pricing/ping.yaml" <<'END'
models:
  cheng:
    pricing_versions:
      - effective_date: 2026-01-01
        currency: CNY
        source: https://ping.example
        checked: 2026-06-01
        input_per_1m_tokens: 2
        output_per_1m_tokens: 8
END
deals=$scratch/deals
mkdir -p "$deals"
cat >"$deals/contracts.yaml" <<'END'
contracts:
  - account: orbit
    providers: [acme]
    from: 2026-06-01
    until: 2026-07-01
    multiply: 0.8
    source: MSA-1
  - account: "gros\"client"
    models: [alpha]
    output_per_1m_tokens: 12
    source: MSA-2
END
own=$scratch/own
mkdir -p "$own/pricing"
cat >"$own/pricing/acme.yaml" <<'END'
models:
  alpha:
    pricing_versions:
      - effective_date: 2026-01-01
        input_per_1m_tokens: 2
        source: ours
        checked: 2026-06-01
END
all=$scratch/all
mkdir -p "$all"
cat >"$all/contracts.yaml" <<'END'
contracts:
  - account: any
    markup: 1.5
    source: tariff
END

status 'contracts' 0 "$mreg" build -o "$scratch/deals.mreg" --base "$base" \
    --overlay "$deals"
status 'an own price' 0 "$mreg" build -o "$scratch/own.mreg" --base "$base" \
    --overlay "$own"
status 'a tariff' 0 "$mreg" build -o "$scratch/all.mreg" --base "$base" \
    --overlay "$all"

# ---- cost: text ---------------------------------------------------------------

asked 'nobody' 0
says 'nobody pays the list price' '  total                                    4.5'
not_out 'nobody has no list beside it' 'list'
asked 'orbit' 0 --account orbit
says 'orbit is named' 'standard, global, account orbit; USD'
says 'a line: contract beside list' \
    '  input   1,000,000  x  2.4 per 1M tokens  = 2.4  list 3    contract'
says 'a total: contract beside list' \
    '  total                                      3.6  list 4.5'
asked 'the second account' 0 --account 'gros"client'
says 'a line at the list price says no contract' \
    '  input   1,000,000  x  3 per 1M tokens  = 3    list 3'
says 'a line at the price of a contract' '= 1.2  list 1.5  contract'
asked 'list' 0 --account list
says 'list: the list price' '4.5'
not_out 'list: nothing beside it' 'account'
asked 'no such account' 2 --account orbitt
complains 'an unknown account' "mreg cost: no such account 'orbitt'"
complains 'what is near it' 'orbit'
status 'no contracts' 2 "$mreg" cost alpha --in 1 --account orbit \
    --registry "$scratch/own.mreg"
complains 'no contracts: it says so' 'this registry has no contracts'
status 'after the contract' 0 "$mreg" cost alpha --in 1000000 --out 100000 \
    --at 2026-07-01 --registry "$scratch/deals.mreg" --account orbit
says 'after the contract: the list price' '= 3    list 3'
status 'before it' 0 "$mreg" cost alpha --in 1000000 --at 2026-05-31T23:59:59Z \
    --registry "$scratch/deals.mreg" --account orbit
says 'before it: the list price' '= 3  list 3'

# ---- cost: JSON ---------------------------------------------------------------

field() { is "$1" "$2" "$(jq -c "$3" "$scratch/out" 2>&1)"; }
asked 'orbit, JSON' 0 --account orbit --json
field 'what the account pays' '"3.6"' .cost_usd
field 'the list amount' '"4.5"' .list_usd
field 'whose price it is' '"orbit"' .account
field 'which layer priced each line' \
    '{"input":"contract","output":"contract"}' .layers
field 'the layer of the registry' '"overlay"' .registry.layer
asked 'the second account, JSON' 0 --account 'gros"client' --json
field 'an account with a quote in its name' '"gros\"client"' .account
field 'one line by contract, one by the list' \
    '{"input":"base","output":"contract"}' .layers
asked 'the list, JSON' 0 --json
field 'no account' null .account
field 'nothing beside the list price' null .list_usd
status 'an own price, JSON' 0 "$mreg" cost alpha --in 1000000 --out 100000 \
    --at 2026-06-15 --registry "$scratch/own.mreg" --json
field 'an own price' '"3.5"' .cost_usd
field 'the overlay priced what it states' \
    '{"input":"overlay","output":"base"}' .layers
field 'a registry with an overlay' '"overlay"' .registry.layer

# ---- everybody ----------------------------------------------------------------

status 'a tariff for all' 0 "$mreg" cost alpha --in 1000000 --at 2026-06-15 \
    --registry "$scratch/all.mreg" --json
field 'who says nothing is charged as any is' '"4.5"' .cost_usd
field 'beside the list price' '"3"' .list_usd
status 'the list price all the same' 0 "$mreg" cost alpha --in 1000000 \
    --at 2026-06-15 --registry "$scratch/all.mreg" --json --account list
field 'list: the list price' '"3"' .cost_usd
status 'tokens: the tariff' 0 sh -c "printf hello >'$scratch/text' &&
    '$mreg' tokens acme/alpha '$scratch/text' --out 1000000 \
    --at 2026-06-15 --registry '$scratch/all.mreg' --json"
field 'tokens: the tariff, JSON' true '.cost_usd | startswith("22.5")'

# ---- show ---------------------------------------------------------------------

status 'show' 0 "$mreg" show alpha --at 2026-06-15 \
    --registry "$scratch/deals.mreg"
not_out 'show: the list price alone' 'orbit'
status 'show for an account' 0 "$mreg" show alpha --at 2026-06-15 \
    --registry "$scratch/deals.mreg" --account orbit
says 'show: whose prices' 'prices at 2026-06-15 for the account orbit, USD'
says 'show: the price of the account' '2.4 per 1M tokens'
not_out 'show: not that of the list' ' 3   per 1M tokens'
status 'show, JSON' 0 "$mreg" show alpha --at 2026-06-15 \
    --registry "$scratch/deals.mreg" --account orbit --json
field 'show: whose prices, JSON' '"orbit"' .account
field 'show: rates of the account' '["orbit"]' \
    '[.versions[]|select(.holds)|.rates[].account]|unique'
status 'show, no such account' 2 "$mreg" show alpha --account nobody \
    --registry "$scratch/deals.mreg"

# ---- batch --------------------------------------------------------------------

cat >"$scratch/calls" <<'END'
{"model":"alpha","usage":{"input":1000000},"at":"2026-06-15","account":"orbit"}
{"model":"alpha","usage":{"input":1000000},"at":"2026-06-15","account":"list"}
{"model":"alpha","usage":{"input":1000000},"at":"2026-06-15"}
{"model":"alpha","usage":{"output":1000000},"at":"2026-06-15","account":"gros\u0022client"}
{"model":"alpha","usage":{"output":1},"at":"2026-06-15","account":"nobody"}
{"model":"cheng","usage":{"output":1000000},"at":"2026-06-15","list_usd":"mine"}
{"model":"alpha","usage":{"output":1},"at":"2026-06-15","account":7}
{"model":"alpha","usage":{"output":1},"at":"2026-06-15","acount":"orbit"}
END
status 'a batch' 3 "$mreg" cost --batch-file "$scratch/calls" \
    --registry "$scratch/deals.mreg"
nth() { is "$1" "$3" "$(sed -n "$2p" "$scratch/out" | jq -c "$4" 2>&1)"; }
nth 'a line of an account' 1 '["2.4","3",{"input":"contract"}]' \
    '[.cost_usd,.list_usd,.layers]'
nth 'the account stays in the line' 1 '"orbit"' .account
nth 'a line at list prices' 2 '["3",null]' '[.cost_usd,.list_usd]'
nth 'a line of nobody' 3 '["3",null,{"input":"base"}]' \
    '[.cost_usd,.list_usd,.layers]'
nth 'a name with escapes' 4 '["12","15"]' '[.cost_usd,.list_usd]'
nth 'an unknown account is an error' 5 "\"no such account 'nobody'\"" .error
nth 'another currency' 6 \
    '[null,{"currency":"CNY","amount":"8"},true]' '[.cost_usd,.cost_in,.complete]'
nth 'a member of our name is dropped' 6 null .list_usd
nth 'an account that is not a text' 7 '"a text is expected: '"'account'"'"' .error
nth 'a slip' 8 "\"unknown key 'acount'; did you mean 'account'?\"" .error
complains 'sums are per currency' '20.4 USD + 8 CNY'
status 'a batch of one account' 3 "$mreg" cost --batch-file "$scratch/calls" \
    --registry "$scratch/deals.mreg" --account orbit
nth 'the default is for lines that do not say' 3 '"2.4"' .cost_usd
nth 'what a line says goes before it' 2 '"3"' .cost_usd

# ---- currencies ---------------------------------------------------------------

status 'a price in CNY' 0 "$mreg" cost cheng --in 1000000 --out 1000000 \
    --at 2026-06-15 --registry "$scratch/deals.mreg"
says 'CNY: said in the heading' '; CNY, checked'
says 'CNY: the total' '  total                                   10'
status 'a price in CNY, JSON' 0 "$mreg" cost cheng --in 1000000 \
    --at 2026-06-15 --registry "$scratch/deals.mreg" --json
field 'CNY: no amount in USD' null .cost_usd
field 'CNY: the amount' '{"currency":"CNY","amount":"2"}' .cost_in
field 'CNY: all of it' true .complete
field 'CNY: prices' \
    '{"usd":null,"currency":"CNY","amount":"2","per":"1M tokens","units":1000000}' \
    .prices.input
status 'show in CNY' 0 "$mreg" show cheng --at 2026-06-15 \
    --registry "$scratch/deals.mreg"
says 'show: CNY' 'prices at 2026-06-15, CNY'

done_
