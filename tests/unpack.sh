# tools/observe/unpack.py: packages become files of catalogues.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh

python3 -c 'import yaml' 2>/dev/null || { skip 'no PyYAML'; done_; }
export PYTHONDONTWRITEBYTECODE=1
tool=$root/tools/observe/unpack.py
cd "$scratch" || exit 1
unpack() { python3 "$tool" --to data "$@"; }

echo '{"generatedAt": "2026-11-20T10:48:49Z"}' |
    file package/dist/providers/data/.manifest.json
echo '{"api": {"chat:a": {"provider": "openai", "id": "a", "type": "chat",
  "cost": {"input": 2, "output": 9}}}}' |
    file package/dist/providers/data/openai.json
echo '{"not": "looked at"}' | file package/dist/other.json
tar czf pi.tgz package || exit 1

file litellm/model_prices_and_context_window_backup.json <<'END'
{"sample_spec": {"litellm_provider": "one of these"},
 "a": {"litellm_provider": "openai", "input_cost_per_token": 2e-06}}
END
file genai_prices/data.py <<'END'
import datetime
from .types import *
open('/nowhere/this is read, not run')
providers: list[Provider] = [Provider(id='openai', models=[ModelInfo(
    id='a', match=ClauseOr(or_=[ClauseEquals(equals='a-1'),
                                ClauseContains(contains='aa')]),
    prices=[ConditionalPrice(
        constraint=StartDateConstraint(
            start_date=datetime.date(2026, 3, 9)),
        prices=ModelPrice(input_mtok=TieredPrices(base=Decimal('2.10'),
            tiers=[Tier(start=200000, price=Decimal('4'))])))])])]
END
for package in litellm genai_prices; do
    python3 -m zipfile -c $package.whl $package || exit 1
done

status 'a package with its own day' 0 unpack pi.tgz
is 'it names its file' data/pi_models_2026-11-20.json "$(cat out)"
status 'a package without a day' 1 unpack litellm.whl
complains 'asks for it' '--day'
status 'packages of a day' 0 unpack litellm.whl genai_prices.whl \
    --day 2026-11-10
status 'another package' 1 unpack "$tool"
complains 'is said' 'not a package'

status 'the files are catalogues' 0 python3 "$root/tools/observe" data
row() { printf '%s\t%s\topenai\t%s\tinput_per_1m_tokens\t%s\t%s\t%s\n' "$@"; }
for want in "$(row pi-ai 2026-11-20 a - 2 -)" \
    "$(row litellm 2026-11-10 a - 2 -)" \
    "$(row genai-prices 2026-03-09 a-1 - 2.1 =)" \
    "$(row genai-prices 2026-03-09 a input_tokens_above=200000 4 =)"; do
    says "$want" "$want"
done

done_
