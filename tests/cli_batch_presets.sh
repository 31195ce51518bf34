# mreg cost --batch-file of files as others write them: each kind is told from
# its first lines and said, its calls cost what the same calls in our own lines
# do, and what nobody billed costs nothing.
#
# SPDX-License-Identifier: MIT
. tests/lib.sh
mreg=$BUILD/mreg
unset MREG_REGISTRY

python3 - "$scratch" <<'END'
import csv, json, sys

folder = sys.argv[1] + "/"
AT = 1794700800                 # 2026-11-15


def lines(name, rows):
    with open(folder + name, "w") as f:
        f.writelines(json.dumps(row) + "\n" for row in rows)


def batch(body, **more):
    return {"id": "batch_req_1", "custom_id": "r-1", "error": None,
            "response": {"status_code": 200, "body": body}} | more


chat = {"id": "c", "object": "chat.completion", "created": AT,
        "model": "gpt-4o", "choices": [{"message": {"content": "{\"a\": 1}\n"}}],
        "usage": {"prompt_tokens": 1000, "completion_tokens": 10,
                  "total_tokens": 1010,
                  "prompt_tokens_details": {"cached_tokens": 0}}}
lines("openai.jsonl", [
    batch(chat),
    batch(None, custom_id="r-2", response=None,
          error={"code": "batch_expired", "message": "it \"expired\""}),
    batch({"error": {"message": "too much", "code": "x"}}, custom_id="r-3"),
    batch(chat | {"usage": {"prompt_tokens": "many"}}, custom_id="r-4"),
    batch(chat, custom_id="r-5", service="standard")])
claude = {"model": "claude-sonnet-4-5-20250929",
          "usage": {"input_tokens": 100, "cache_creation_input_tokens": 0,
                    "cache_read_input_tokens": 0, "output_tokens": 10}}
lines("anthropic.jsonl", [
    {"custom_id": "a", "result": {"type": "succeeded", "message": claude}},
    {"custom_id": "b", "result": {"type": "errored", "error": {
        "type": "error", "error": {"message": "no"}}}},
    {"custom_id": "c", "result": {"type": "expired"}}])
gemini = {"candidates": [], "modelVersion": "gemini-2.5-flash",
          "usageMetadata": {"promptTokenCount": 1000, "totalTokenCount": 1010,
                            "candidatesTokenCount": 10}}
lines("gemini.jsonl", [gemini])
lines("gemini_batch.jsonl", [{"key": "a", "error": {"message": "bad"}},
                             {"key": "b", "response": gemini}])
lines("vertex.jsonl", [{"status": "", "request": {}, "response": gemini,
                        "processed_time": "2026-11-15T18:13:16.826+00:00"}])


def spend(n, model, usage, details, **more):
    return {"request_id": n, "spend": 0.5, "startTime": "2026-11-15 10:00:00.5",
            "model": model, "model_id": "", "custom_llm_provider": "",
            "prompt_tokens": usage[0], "completion_tokens": usage[1],
            "metadata": {"usage_object": details, "note": "a \"b\"\n"},
            "cache_hit": "False", "status": "success", "team": "t"} | more


rows = [spend("1", "gpt-4o", (1000, 10), {
            "prompt_tokens_details": {"cached_tokens": 800,
                                      "audio_tokens": None},
            "cache_read_input_tokens": 800, "cache_creation_input_tokens": 0}),
        spend("2", "claude-sonnet-4-5", (1500, 10), {
            "prompt_tokens_details": {"cached_tokens": 800,
                                      "cache_creation_tokens": 100},
            "cache_creation_input_tokens": 100},
            custom_llm_provider="anthropic"),
        spend("3", "gpt-4o", (1000, 10), {}, cache_hit="True"),
        spend("4", "gpt-4o", (1000, 0), {}, status="failure"),
        spend("5", "gpt-4o", (1000, 10), None)]
lines("litellm.jsonl", rows)
with open(folder + "litellm.json", "w") as f:
    json.dump(rows, f, indent=1)
with open(folder + "litellm.csv", "w", newline="", encoding="utf-8-sig") as f:
    table = csv.DictWriter(f, rows[0])
    table.writeheader()
    for row in rows:
        table.writerow(row | {"metadata": json.dumps(row["metadata"], indent=1)})

result = {"object": "organization.usage.completions.result",
          "input_tokens": 1000000, "output_tokens": 5000,
          "input_cached_tokens": 800000, "num_model_requests": 100,
          "project_id": None, "model": "gpt-4o", "batch": False,
          "service_tier": "default"}
results = [result, result | {"batch": True, "service_tier": None,
                             "input_cached_tokens": 0},
           result | {"model": "gemini-2.5-pro"}]
page = {"object": "page", "has_more": False, "data": [
    {"object": "bucket", "start_time": AT, "end_time": AT + 86400,
     "results": results}, {"object": "bucket", "results": []}]}
with open(folder + "usage.json", "w") as f:
    json.dump(page, f)
with open(folder + "usage_wide.json", "w") as f:
    json.dump(page, f, indent=2)
with open(folder + "usage.csv", "w", newline="") as f:
    table = csv.writer(f)
    table.writerow(["start_time", "start_time_iso", *result])
    for row in results:
        row = row | {"num_model_requests": "100.0"}
        table.writerow([AT, "2026-11-15T00:00:00+00:00", *row.values()])
lines("activity.jsonl", [
    {"aggregation_timestamp": AT, "snapshot_id": "gpt-4o", "n_requests": 3,
     "n_context_tokens_total": 1000, "n_generated_tokens_total": 10}])
END

# costs FILE [OPTION...]: what its lines cost, and which are not whole.
costs()
{
    file=$1
    shift
    "$mreg" cost --batch-file "$scratch/$file" --at 2026-11-15 "$@" \
        2>"$scratch/err" | jq -r '"\(.cost_usd)\(.error // "" | .[:13])"' |
        xargs
}

# ours NAME COUNTS [OPTION...]: what one call costs.
ours()
{
    name=$1
    shift
    "$mreg" cost "$name" --at 2026-11-15 "$@" --json 2>/dev/null |
        jq -r .cost_usd
}

chat=$(ours gpt-4o --prompt 1000 --out 10)
half=$(ours gpt-4o --prompt 1000 --out 10 --service batch)
yes 'a batch is cheaper' [ "$chat" != "$half" ]

is 'OpenAI batch: as a batch, at nothing, unread, as the line says' \
    "$half 0 0 nullnot a whole n $chat" "$(costs openai.jsonl)"
err 'OpenAI batch: said' 'read as results of a batch as OpenAI writes them: model is response.body.model, usage is response.body.usage, at is response.body.created; billed as a batch unless --service says another$'
err 'OpenAI batch: what was not billed is counted' 'nobody billed, which cost 0: 2$'
is 'OpenAI batch: --service goes before that' \
    "$chat 0 0 nullnot a whole n $chat" \
    "$(costs openai.jsonl --service standard)"
yes 'and then it is not said' sh -c "! grep -q 'billed as' '$scratch/err'"
is 'OpenAI batch: its own members, its instant, no body' \
    '{"id":"batch_req_1","custom_id":"r-1","at":1794700800}' \
    "$("$mreg" cost --batch-file "$scratch/openai.jsonl" 2>/dev/null |
        jq -c 'select(.custom_id == "r-1") |
            {id, custom_id, at} + (.response // {})')"
is 'OpenAI batch: why nothing was billed' \
    'nothing was billed: it "expired" nothing was billed: too much' \
    "$("$mreg" cost --batch-file "$scratch/openai.jsonl" 2>/dev/null |
        jq -r '.warnings // [] | .[]' | grep billed | xargs -d '\n')"

is 'Anthropic batch' \
    "$(ours claude-sonnet-4-5 --in 100 --out 10 --service batch) 0 0" \
    "$(costs anthropic.jsonl)"
err 'Anthropic batch: said' 'read as results of a batch of Anthropic: .*--at says when'
is 'Gemini' "$(ours gemini-2.5-flash --in 1000 --out 10)" \
    "$(costs gemini.jsonl)"
err 'Gemini: said' 'read as answers of Gemini: model is modelVersion, '
flash=$(ours gemini-2.5-flash --in 1000 --out 10 --service batch)
is 'Gemini batch, which begins with a failure' "0 $flash" \
    "$(costs gemini_batch.jsonl)"
is 'Vertex batch' "$flash" "$(costs vertex.jsonl)"
err 'Vertex batch: said' 'read as results of a batch of Gemini'

spent="$(ours gpt-4o --prompt 1000 --cached 800 --out 10) $(
    ours claude-sonnet-4-5 --in 600 --cached 800 --cache-write 100 --out 10
    ) 0 0 $chat"
spent=$(echo "$spent" | xargs)
for file in litellm.jsonl litellm.json litellm.csv; do
    is "$file: what it costs" "$spent" "$(costs "$file")"
    err "$file: said" 'read as a spend log of LiteLLM: model, provider is custom_llm_provider, at is startTime; cached tokens are known only'
done
is 'LiteLLM: sums by a column of its own' 't,5,0' \
    "$("$mreg" cost --batch-file "$scratch/litellm.csv" --group-by team --csv \
        2>/dev/null | tr -d '\r' | sed 1d | cut -d, -f1,2,6)"

# A sum of calls is priced as calls of the average size: none of the 100 has a
# long prompt, though all together do.
month="$(ours gpt-4o --prompt 1000000 --cached 800000 --out 5000) $(
    ours gpt-4o --prompt 1000000 --out 5000 --service batch) $(
    ours gemini-2.5-pro --prompt 10000 --cached 8000 --out 50 |
        awk '{ printf "%.10g", 100 * $0 }')"
for file in usage.json usage_wide.json usage.csv; do
    is "$file: what it costs" "$month" "$(costs "$file")"
    err "$file: said" 'read as a usage export of OpenAI: model, at is start_time, service is batch; a line is the sum'
    is "$file: when" '2026-11-15 3' \
        "$("$mreg" cost --batch-file "$scratch/$file" --group-by day --csv \
            2>/dev/null | tr -d '\r' | sed 1d | cut -d, -f1,2 | tr , ' ')"
done
is 'a sum says how it is priced' 'priced as 100 calls of their average size' \
    "$("$mreg" cost --batch-file "$scratch/usage.json" 2>/dev/null |
        jq -r '.warnings // [] | .[]' | grep average)"
is 'OpenAI activity' "$chat" "$(costs activity.jsonl)"

# ---- answers as CSV ----------------------------------------------------------

"$mreg" cost --batch-file "$scratch/openai.jsonl" --csv 2>/dev/null |
    tr -d '\r' >"$scratch/out"
is '--csv' "line,id,asked,model,cost_usd,price,error
1,r-1,gpt-4o,openai/gpt-4o,$half,priced,
2,r-2,,,0,unbilled,
3,r-3,,,0,unbilled,
4,r-4,gpt-4o,,,unknown,not a whole number from 0 to 2^64 - 1: 'prompt_tokens'
5,r-5,gpt-4o,openai/gpt-4o,$chat,priced," "$(cat "$scratch/out")"
printf '{"model": "=a,\\"b", "usage": {"input": 1}, "id": 7}\nnothing\n' \
    >"$scratch/odd.jsonl"
is '--csv of what cannot be priced' "1,7,\"'=a,\"\"b\",,,unknown,no such model
2,,,,,unknown,a JSON object is expected (byte 1)" "$("$mreg" cost --batch-file \
    "$scratch/odd.jsonl" --csv 2>/dev/null | tr -d '\r' | sed 1d)"

# ---- documents ---------------------------------------------------------------

printf '[{"model": "gpt-4o", "usage": {"prompt_tokens": 1000,\n"completion_tokens": 10}},\n 5, {"model": "gpt-4o"' \
    >"$scratch/cut.json"
status 'an array that is cut' 3 "$mreg" cost --batch-file "$scratch/cut.json"
err 'an array that is cut: why' 'line 1: '
printf '{\n  "model": "gpt-4o",\n  "usage": {"prompt_tokens": 1000, "completion_tokens": 10}\n}\n{\n"model": "x", "usage": {}\n}\n' \
    >"$scratch/wide.json"
is 'objects of many lines' "$chat nullthe usage cou" "$(costs wide.json)"

done_
