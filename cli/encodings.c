/* Finds the encodings that mreg_tokens.h lists.
 *
 * SPDX-License-Identifier: MIT */
#include "encodings.h"

#include <string.h>

#include "base/options.h"

#define ENCODING(name) &mreg_##name,
const mreg_encoding *const encodings[ENCODINGS] = {MREG_ENCODINGS(ENCODING)};

#define SPELLING(name) &mreg_##name##_spelling,
const mreg_spelling *const spellings[ENCODINGS] = {MREG_ENCODINGS(SPELLING)};

int encoding_number(mreg_text name)
{
    for (int i = 0; i < ENCODINGS; i++) {
        const mreg_text one = mreg_encoding_name(encodings[i]);

        if (one.size == name.size && memcmp(one.at, name.at, one.size) == 0)
            return i;
    }
    return -1;
}

#define NAME(name) " " #name

bool choose_encoding(const char *command, const char *name, int *number)
{
    struct nearest near = {name, strlen(name), NULL, 0};
    const size_t size = strlen(name);

    if (size < UINT32_MAX)
        *number = encoding_number((mreg_text){name, (uint32_t)size});
    if (*number >= 0)
        return true;
    for (int i = 0; i < ENCODINGS; i++)
        nearest_try(&near, mreg_encoding_name(encodings[i]).at);
    complain_near(command, "no such encoding", &near,
                  "it is one of" MREG_ENCODINGS(NAME));
    return false;
}
