/* Words and amounts of usage objects: the service and the place that served a
 * call, how much a request searches, which part of a call is counted, dollars.
 *
 * SPDX-License-Identifier: MIT */
#include "base/decimal.h"
#include "object.h"

struct word { const char *at; uint8_t size, means; };
#define WORD(text, means) {text, sizeof text - 1, means}

/* Words that leave open at which service a call is served: a batch job of
 * OpenAI answers "default", too. */
static const struct word services[] = {
    WORD("", MREG_SAID_NOTHING), WORD("auto", MREG_SAID_NOTHING),
    WORD("default", MREG_SAID_NOTHING), WORD("on_demand", MREG_SAID_NOTHING),
    WORD("standard_only", MREG_SAID_NOTHING),
    WORD("service_tier_unspecified", MREG_SAID_NOTHING),
    WORD("traffic_type_unspecified", MREG_SAID_NOTHING),
    WORD("on_demand_flex", MREG_FLEX),
    WORD("on_demand_priority", MREG_PRIORITY),
};
static const struct word places[] = {
    WORD("", MREG_GLOBAL), WORD("global", MREG_GLOBAL),
    WORD("not_available", MREG_GLOBAL), WORD("us", MREG_REGIONAL),
    WORD("regional", MREG_REGIONAL),
};
/* Perplexity's requests, by how much they search. */
static const struct word searches[] = {
    WORD("low", MREG_REQUEST), WORD("medium", MREG_REQUEST_MEDIUM),
    WORD("high", MREG_REQUEST_HIGH),
};
/* The messages of Anthropic's calls are in the whole; what was compacted
 * before them is not. */
static const struct word parts[] = {
    WORD("message", PART_IN_WHOLE), WORD("compaction", PART_BESIDE_WHOLE),
    WORD("advisor_message", PART_OF_OTHER_MODEL),
};
#define SIZE(list) (sizeof list / sizeof *list)

struct json_text usage_decode(struct json_text text, char room[WORD_ROOM])
{
    const size_t size = json_decode(text, room, WORD_ROOM);

    return (struct json_text){room, size > WORD_ROOM ? 0 : size, false};
}

static uint8_t means(const struct json_text *word, const struct word *list,
                     size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (text_is(*word, list[i].at, list[i].size))
            return list[i].means;
    return MREG_SAID_OTHER;
}

static uint8_t meaning(struct json_text spelt, const struct word *list,
                       size_t size)
{
    char room[WORD_ROOM];

    if (spelt.escaped) {
        spelt.size = json_decode(spelt, room, WORD_ROOM);
        spelt.at = room;
    }
    return means(&spelt, list, size);
}

void usage_service(mreg_said *said, struct json_text spelt)
{
    char lower[WORD_ROOM];
    struct json_text word = spelt;
    uint32_t found;

    said->service_word = (mreg_text){spelt.at, (uint32_t)spelt.size};
    said->service = MREG_SAID_OTHER;
    if (spelt.escaped)
        word = (struct json_text){lower, json_decode(spelt, lower, WORD_ROOM),
                                  false};
    if (word.size > WORD_ROOM)
        return;
    for (size_t i = 0; i < word.size; i++)
        lower[i] = word.at[i] >= 'A' && word.at[i] <= 'Z'
                       ? (char)(word.at[i] | 0x20) : word.at[i];
    word.at = lower;
    found = mreg_service_find(lower, word.size);
    said->service = found < MREG_SAID_OTHER
                        ? (uint8_t)found
                        : means(&word, services, SIZE(services));
}

void usage_speed(mreg_said *said, struct json_text spelt)
{
    const uint8_t was = said->service;
    const mreg_text word = said->service_word;

    if (!spelt.at)
        return;
    usage_service(said, spelt);
    if (said->service != MREG_STANDARD && said->service != MREG_SAID_NOTHING)
        return;
    said->service = was;
    said->service_word = word;
}

void usage_geo(mreg_said *said, struct json_text spelt)
{
    said->geo_word = (mreg_text){spelt.at, (uint32_t)spelt.size};
    said->geo = meaning(spelt, places, SIZE(places));
}

unsigned usage_search(struct json_text spelt)
{
    return meaning(spelt, searches, SIZE(searches));
}

unsigned usage_part(struct json_text spelt)
{
    return meaning(spelt, parts, SIZE(parts));
}

mreg_status mreg_usage_terms(const mreg_said *said, mreg_terms *on)
{
    if (!said || !on)
        return MREG_E_BAD_ARGUMENT;
    if (said->service < MREG_SAID_OTHER)
        on->service = said->service;
    if (said->geo < MREG_SAID_OTHER)
        on->geo = said->geo;
    if (said->service == MREG_SAID_OTHER)
        return MREG_E_NO_SERVICE;
    return said->geo == MREG_SAID_OTHER ? MREG_E_NO_GEO : MREG_OK;
}

bool usage_cost(const char *at, size_t size, unsigned power, uint64_t *out)
{
    struct decimal d;

    return decimal_parse(at, size, &d) && !d.negative
           && decimal_scaled(d, 12 - (int)power, out) != DECIMAL_TOO_LARGE;
}
