// Reading an answer with its usage at the end: this library beside simdjson's
// on-demand parser and cJSON. All three are asked for the identifier, the
// model, the tier, and the counts of input, output, cached and reasoning
// tokens, in the order in which they are written, which is the on-demand
// parser's best case; it has padding behind the text, is built with -O3 and
// chooses its instructions by the processor. Not asked of the others, but done
// here: every key of the usage object is known, or the reading says so, the
// counts are made disjoint, and the service is looked up. Not done here, but
// by simdjson: the text that is stepped over is checked to be UTF-8.
//
// Prints the 10th percentile of 200 rounds, in which all three have their
// turn, and the ratios to it. `usage SIZE TURNS` reads one answer that often,
// for a profiler.
//
// SPDX-License-Identifier: MIT
#include <cJSON.h>
#include <simdjson.h>
#include <time.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include "mreg_usage.h"

static std::string answer(size_t size)
{
    static const char *const words[] = {
        "The ", "price of ", "a call is \\\"what was counted\\\", ",
        "no more.\\n", "Each meter has its own price; ", "\\u20ac ",
        "see the table below.\\n\\n", "| input | output |\\n", "caf\xC3\xA9 "};
    const std::string end = "\",\"refusal\":null,\"annotations\":[]},"
        "\"logprobs\":null,\"finish_reason\":\"stop\"}],\"usage\":{"
        "\"prompt_tokens\":1000,\"completion_tokens\":5000,"
        "\"total_tokens\":6000,\"prompt_tokens_details\":{"
        "\"cached_tokens\":800,\"audio_tokens\":0},"
        "\"completion_tokens_details\":{\"reasoning_tokens\":20,"
        "\"audio_tokens\":0,\"accepted_prediction_tokens\":0,"
        "\"rejected_prediction_tokens\":0}},\"service_tier\":\"flex\"}";
    std::string text = "{\"id\":\"chatcmpl-Abc123\",\"object\":"
        "\"chat.completion\",\"created\":1790000000,\"model\":\"gpt-5\","
        "\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\","
        "\"content\":\"";
    const size_t stop = std::max(size, text.size() + end.size()) - end.size();

    for (uint32_t i = 1; text.size() < stop; i = i * 1664525u + 1013904223u)
        text += words[(i >> 16) % 9];
    return text + end;
}

// What each of the three found, as one number.
static uint64_t sum(uint64_t input, uint64_t cached, uint64_t output,
                    uint64_t thought, size_t texts)
{
    return (input << 48) + (cached << 32) + (output << 16) + (thought << 8)
           + texts;
}

static uint64_t by_mreg(const std::string &text)
{
    static mreg_reading w;
    mreg_answer a;

    if (mreg_usage_read(&w, &mreg_builtin, {nullptr, 0},
                        {text.data(), (uint32_t)text.size()}, nullptr, 0, &a))
        abort();
    return sum(a.usage.n[MREG_INPUT] + a.usage.n[MREG_CACHE_READ],
               a.usage.n[MREG_CACHE_READ],
               a.usage.n[MREG_OUTPUT] + a.usage.n[MREG_REASONING],
               a.usage.n[MREG_REASONING],
               a.id.size + a.model.size + a.said.service_word.size);
}

static uint64_t by_simdjson(const simdjson::padded_string &text)
{
    static simdjson::ondemand::parser parser;
    auto doc = parser.iterate(text);
    std::string_view id = doc["id"], model = doc["model"];
    auto usage = doc["usage"].get_object();
    uint64_t input = usage["prompt_tokens"];
    uint64_t output = usage["completion_tokens"];
    uint64_t cached = usage["prompt_tokens_details"]["cached_tokens"];
    uint64_t thought = usage["completion_tokens_details"]["reasoning_tokens"];
    std::string_view tier = doc["service_tier"];

    return sum(input, cached, output, thought,
               id.size() + model.size() + tier.size());
}

static uint64_t by_cjson(const std::string &text)
{
    auto get = cJSON_GetObjectItemCaseSensitive;
    auto size = [](cJSON *one) { return strlen(one->valuestring); };
    auto count = [](cJSON *one) { return (uint64_t)one->valuedouble; };
    cJSON *doc = cJSON_ParseWithLength(text.data(), text.size());
    cJSON *usage = get(doc, "usage");
    uint64_t found = sum(
        count(get(usage, "prompt_tokens")),
        count(get(get(usage, "prompt_tokens_details"), "cached_tokens")),
        count(get(usage, "completion_tokens")),
        count(get(get(usage, "completion_tokens_details"),
                  "reasoning_tokens")),
        size(get(doc, "id")) + size(get(doc, "model"))
        + size(get(doc, "service_tier")));

    cJSON_Delete(doc);
    return found;
}

static double now()
{
    timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static void compare(size_t size)
{
    const std::string text = answer(size);
    const simdjson::padded_string padded(text);
    const uint64_t wanted = by_cjson(text);
    const int many = (int)(2000000 / text.size() + 1);
    std::vector<double> times[3];

    for (int round = 0; round < 200; round++)
        for (int who = 0; who < 3; who++) {
            const int turns = who == 2 ? many / 10 + 1 : many;
            const double from = now();

            for (int i = 0; i < turns; i++)
                if ((who == 0 ? by_mreg(text) : who == 1 ? by_simdjson(padded)
                     : by_cjson(text)) != wanted)
                    abort();
            times[who].push_back((now() - from) / turns);
        }
    for (auto &t : times)
        std::sort(t.begin(), t.end());
    printf("%7zu bytes: %.0f ns, simdjson %.0f ns: %.2fx, cJSON %.0f ns: "
           "%.1fx\n", text.size(), times[0][20], times[1][20],
           times[1][20] / times[0][20], times[2][20],
           times[2][20] / times[0][20]);
}

int main(int argc, char **argv)
{
    if (argc == 3) {
        const std::string text = answer(strtoul(argv[1], nullptr, 10));
        uint64_t all = 0;

        for (long i = atol(argv[2]); i > 0; i--)
            all += by_mreg(text);
        return all == 1;
    }
    printf("simdjson as %s\n",
           simdjson::get_active_implementation()->name().c_str());
    for (size_t size : {600u, 20000u, 200000u})
        compare(size);
}
