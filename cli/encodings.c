/* A new encoding is a new row here.
 *
 * SPDX-License-Identifier: MIT */
#include "encodings.h"

#include <string.h>

#include "base/options.h"

const mreg_encoding *const encodings[ENCODINGS] = {
    &mreg_o200k_base, &mreg_o200k_harmony, &mreg_cl100k_base,
    &mreg_p50k_base, &mreg_r50k_base,
};

const mreg_spelling *const spellings[ENCODINGS] = {
    &mreg_o200k_base_spelling, &mreg_o200k_harmony_spelling,
    &mreg_cl100k_base_spelling, &mreg_p50k_base_spelling,
    &mreg_r50k_base_spelling,
};

int encoding_number(mreg_text name)
{
    for (int i = 0; i < ENCODINGS; i++) {
        const mreg_text one = mreg_encoding_name(encodings[i]);

        if (one.size == name.size && memcmp(one.at, name.at, one.size) == 0)
            return i;
    }
    return -1;
}

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
                  "there are o200k_base, o200k_harmony, cl100k_base, "
                  "p50k_base, r50k_base");
    return false;
}
