# Lines of usage as services log them, the same on each run: 60 of 100 by
# OpenAI's keys, 25 by Anthropic's, 15 by Gemini's; few names often, most
# seldom. Needs -v lines=N and a file of names.
#
# SPDX-License-Identifier: MIT
function draw(most)
{
    seed = seed * 16807 % 2147483647
    return seed % most
}

# By Zipf: name k as often as 1 / k.
function name_of(at,    low, high, middle)
{
    low = 1; high = NR
    while (low < high) {
        middle = int((low + high) / 2)
        if (sum[middle] < at) low = middle + 1
        else high = middle
    }
    return name[low]
}

function usage(input, cached, output,    of)
{
    of = draw(100)
    if (of < 60)
        return sprintf("{\"prompt_tokens\":%d,\"completion_tokens\":%d," \
            "\"total_tokens\":%d,\"prompt_tokens_details\":" \
            "{\"cached_tokens\":%d},\"completion_tokens_details\":" \
            "{\"reasoning_tokens\":%d}}", input, output, input + output,
            cached, draw(output))
    if (of < 85)
        return sprintf("{\"input_tokens\":%d,\"cache_creation_input_tokens" \
            "\":0,\"cache_read_input_tokens\":%d,\"output_tokens\":%d," \
            "\"service_tier\":\"standard\"}", input - cached, cached, output)
    return sprintf("{\"promptTokenCount\":%d,\"candidatesTokenCount\":%d," \
        "\"totalTokenCount\":%d,\"cachedContentTokenCount\":%d}", input,
        output, input + output, cached)
}

BEGIN { seed = 7 }
{ name[NR] = $1; sum[NR] = sum[NR - 1] + 1 / NR }
END {
    for (i = 0; i < lines; i++) {
        input = 50 + draw(20000)
        printf "{\"id\":\"req_%08x\",\"model\":\"%s\",\"at\":\"2026-11-" \
            "%02dT%02d:00Z\",\"usage\":%s,\"user\":\"u%04d\"}\n",
            draw(2147483647), name_of(draw(1000000) / 1000000 * sum[NR]),
            20 + draw(8), draw(24), usage(input, draw(input),
            1 + draw(4000)), draw(5000)
    }
}
