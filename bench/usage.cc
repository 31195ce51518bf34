// Reading a long answer with its usage at the end: this library beside
// simdjson's on-demand parser and cJSON, asked for the same fields, in turns.
// Prints the 10th percentile of each in nanoseconds, and the ratios.
//
// SPDX-License-Identifier: MIT
#include <cjson/cJSON.h>
#include <simdjson.h>
#include <time.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "mreg_usage.h"

static std::string answer(size_t size)
{
    static const char *const words[] = {
        "The ", "price of ", "a call is \\\"what was counted\\\", ",
        "no more.\\n", "Each meter has its own price; ", "\\u20ac ",
        "see the table below.\\n\\n", "| input | output |\\n", "caf\xC3\xA9 "};
    std::string text = "{\"id\":\"chatcmpl-Abc123\",\"object\":"
        "\"chat.completion\",\"created\":1790000000,\"model\":\"gpt-5\","
        "\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\","
        "\"content\":\"";
    for (uint32_t i = 1; text.size() < size; i = i * 1664525u + 1013904223u)
        text += words[(i >> 16) % 9];
    return text + "\",\"refusal\":null,\"annotations\":[]},\"logprobs\":null,"
        "\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":1000,"
        "\"completion_tokens\":5000,\"total_tokens\":6000,"
        "\"prompt_tokens_details\":{\"cached_tokens\":800,\"audio_tokens\":0},"
        "\"completion_tokens_details\":{\"reasoning_tokens\":20,"
        "\"audio_tokens\":0,\"accepted_prediction_tokens\":0,"
        "\"rejected_prediction_tokens\":0}},\"service_tier\":\"default\"}";
}

static uint64_t by_mreg(const std::string &text)
{
    static mreg_reading w;
    mreg_answer a;
    if (mreg_usage_read(&w, &mreg_builtin, {nullptr, 0},
                        {text.data(), (uint32_t)text.size()}, nullptr, 0, &a))
        abort();
    return a.usage.n[MREG_INPUT] + a.usage.n[MREG_CACHE_READ]
           + a.usage.n[MREG_OUTPUT] + a.usage.n[MREG_REASONING] + a.id.size
           + a.model.size;
}

static uint64_t by_simdjson(const simdjson::padded_string &text)
{
    static simdjson::ondemand::parser parser;
    auto doc = parser.iterate(text);
    std::string_view id = doc["id"], model = doc["model"];
    auto usage = doc["usage"].get_object();
    uint64_t in = usage["prompt_tokens"], out = usage["completion_tokens"];
    uint64_t cached = usage["prompt_tokens_details"]["cached_tokens"];
    uint64_t thought = usage["completion_tokens_details"]["reasoning_tokens"];
    if (cached > in || thought > out)
        abort();
    std::string_view tier = doc["service_tier"];
    return in + out + id.size() + model.size() + 0 * tier.size();
}

static uint64_t by_cjson(const std::string &text)
{
    auto get = cJSON_GetObjectItemCaseSensitive;
    cJSON *doc = cJSON_ParseWithLength(text.data(), text.size());
    cJSON *usage = get(doc, "usage");
    uint64_t sum = (uint64_t)get(usage, "prompt_tokens")->valuedouble
        + (uint64_t)get(usage, "completion_tokens")->valuedouble
        + strlen(get(doc, "id")->valuestring)
        + strlen(get(doc, "model")->valuestring);
    cJSON_Delete(doc);
    return sum;
}

static double now()
{
    timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

int main()
{
    const std::string text = answer(20000);
    const simdjson::padded_string padded(text);
    std::vector<double> times[3];
    const uint64_t wanted = by_cjson(text);
    for (int round = 0; round < 200; round++)
        for (int who = 0; who < 3; who++) {
            const int turns = who == 2 ? 10 : 100;
            double from = now();
            for (int i = 0; i < turns; i++)
                if ((who == 0 ? by_mreg(text) : who == 1 ? by_simdjson(padded)
                     : by_cjson(text)) != wanted)
                    abort();
            times[who].push_back((now() - from) / turns);
        }
    for (auto &t : times)
        std::sort(t.begin(), t.end());
    printf("%zu bytes: mreg %.0f ns, simdjson (%s) %.0f ns: %.2fx; "
           "cJSON %.0f ns: %.1fx\n", text.size(), times[0][20],
           simdjson::get_active_implementation()->name().c_str(),
           times[1][20], times[1][20] / times[0][20], times[2][20],
           times[2][20] / times[0][20]);
}
