/* A registry file of which any bytes are changed: what mreg_attach takes
 * answers every question, whatever it answers.
 *
 * SPDX-License-Identifier: MIT */
#include "registry_edits.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct few_file file = edited(data, size);
    mreg_place place;
    const mreg *r;

    if (mreg_attach(file.at, file.size, &place, &r) == MREG_OK)
        ask_all(r);
    else if (r)
        abort();
    few_free(file);
    return 0;
}
