/* Lines of other files that hold calls, and what makes lines of ours of them.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "batch_line.h"

/* A key that tells a shape; the first that a line has decides. */
static const struct { const char *key, *cure; } shapes[] = {
    {"response",
     "this looks like the output of a batch job: model and usage are in the\n"
     "body of the response:\n"
     "  jq -c '.response.body'"},
    {"prompt_tokens",
     "\"usage\" is missing, the counts are beside the model:\n"
     "  jq -c '{model, usage: {prompt_tokens, completion_tokens}}'"},
};

static bool has_key(const struct batch_line *line, const char *key)
{
    const size_t size = strlen(key);

    for (unsigned i = 0; i < line->key_count; i++)
        if (line->keys[i].size == size
            && memcmp(line->keys[i].at, key, size) == 0)
            return true;
    return false;
}

static const char *other_text(const char *at, size_t size)
{
    while (size > 0 && (*at == ' ' || *at == '\t' || *at == '\r')) {
        at++;
        size--;
    }
    if (size > 0 && *at == '[')
        return "an array is one value; write its elements a line each:\n"
               "  jq -c '.[]'";
    if (size > 0 && *at == '{')
        return "an object must be on one line; jq -c . writes it so";
    return "a text must be made into JSON objects first, or be CSV with a "
           "heading";
}

const char *batch_unlike(const char *at, size_t size)
{
    struct batch_line line;

    if (!batch_scan(at, size, &line))
        return other_text(at, size);
    if (line.text[BATCH_MODEL].at && line.usage.at)
        return NULL;
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
        if (has_key(&line, shapes[i].key))
            return shapes[i].cure;
    return line.text[BATCH_MODEL].at ? "\"usage\" is missing"
                                     : "\"model\" is missing";
}
