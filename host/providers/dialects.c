/* The dialects of providers: how a key is sent, how lists go on, what a ping
 * looks like.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "asking_api.h"

#define SYSTEM "If I say 'ping', you will respond with 'pong'."

static bool is_plain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
           || (c >= '0' && c <= '9') || (c && strchr("-._~", c));
}

void put_url(struct buffer *b, const char *text)
{
    for (; *text; text++)
        if (is_plain(*text))
            put_bytes(b, text, 1);
        else
            put(b, "%%%02X", (unsigned)(unsigned char)*text);
}

/* ---- pings ------------------------------------------------------------- */

static const char *warmth(const struct ping *ping)
{
    return ping->warm ? ",\"temperature\":0.1" : "";
}

static void openai_path(struct buffer *b, const char *name)
{
    (void)name;
    put(b, "/chat/completions");
}

static void openai_body(struct buffer *b, const char *json,
                        const struct ping *ping)
{
    put(b, "{\"model\":%s,\"messages\":[{\"role\":\"system\",\"content\":\""
        SYSTEM "\"},{\"role\":\"user\",\"content\":\"ping\"}],\"%s\":%u%s}",
        json, ping->newer ? "max_completion_tokens" : "max_tokens",
        ping->most, warmth(ping));
}

static void anthropic_path(struct buffer *b, const char *name)
{
    (void)name;
    put(b, "/messages");
}

static void anthropic_body(struct buffer *b, const char *json,
                           const struct ping *ping)
{
    put(b, "{\"model\":%s,\"system\":\"" SYSTEM "\",\"messages\":[{\"role\":"
        "\"user\",\"content\":\"ping\"}],\"max_tokens\":%u%s}", json,
        ping->most, warmth(ping));
}

static void google_path(struct buffer *b, const char *name)
{
    put(b, "/models/");
    put_url(b, name);
    put(b, ":generateContent");
}

static void google_body(struct buffer *b, const char *json,
                        const struct ping *ping)
{
    (void)json;
    put(b, "{\"systemInstruction\":{\"parts\":[{\"text\":\"" SYSTEM "\"}]},"
        "\"contents\":[{\"role\":\"user\",\"parts\":[{\"text\":\"ping\"}]}],"
        "\"generationConfig\":{\"maxOutputTokens\":%u%s}}", ping->most,
        warmth(ping));
}

/* ---- the table --------------------------------------------------------- */

#define PATH(...) ((const char *const[]){__VA_ARGS__, NULL})

/* The last is for whoever speaks as OpenAI does. */
static const struct dialect dialects[] = {
    {"anthropic", "x-api-key", "", "anthropic-version", "2023-06-01",
     "?limit=1000", "after_id", "", anthropic_path, anthropic_body,
     PATH("content"), PATH("stop_reason"), "max_tokens"},
    {"gemini", "x-goog-api-key", "", NULL, NULL, "?pageSize=1000",
     "pageToken", "models/", google_path, google_body,
     PATH("candidates", "0", "content", "parts"),
     PATH("candidates", "0", "finishReason"), "MAX_TOKENS"},
    {"openai", "Authorization", "Bearer ", NULL, NULL, "", "after", "",
     openai_path, openai_body, PATH("choices", "0", "message", "content"),
     PATH("choices", "0", "finish_reason"), "length"},
};
#define DIALECTS (sizeof dialects / sizeof *dialects)

const struct dialect *dialect_of(const struct user_provider *p)
{
    for (size_t i = 0; i < DIALECTS - 1; i++)
        if (!strcmp(dialects[i].flavour, p->flavour))
            return &dialects[i];
    return &dialects[DIALECTS - 1];
}

size_t dialect_headers(struct arena *a, const struct dialect *d,
                       const struct user_provider *p,
                       struct net_header out[HEADERS_MOST])
{
    size_t n = 0;

    out[n++] = (struct net_header){
        d->key_header, arena_printf(a, "%s%s", d->key_before, p->key.text),
        true};
    if (d->header)
        out[n++] = (struct net_header){d->header, d->header_value, false};
    out[n++] = (struct net_header){"Content-Type", "application/json", false};
    return n;
}

/* ---- answers ----------------------------------------------------------- */

static bool step_member(struct json *j, const char *name)
{
    struct json_text key;
    bool first = true;

    if (!json_take(j, '{'))
        return false;
    while (json_member(j, &first, &key)) {
        if (key.size == strlen(name) && !memcmp(key.at, name, key.size))
            return true;
        if (!json_skip(j))
            return false;
    }
    return false;
}

bool json_at(struct json *j, const char *const *path)
{
    bool first = true;

    for (; *path; path++) {
        if (!strcmp(*path, "0")) {
            if (!json_take(j, '[') || !json_element(j, &first))
                return false;
            first = true;
        } else if (!step_member(j, *path)) {
            return false;
        }
    }
    return true;
}
