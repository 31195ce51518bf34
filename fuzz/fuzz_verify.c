/* A registry file of which any bytes are changed and the digest is made anew:
 * mreg_verify says why it refuses it, and what it does not refuse attaches and
 * answers every question.
 *
 * SPDX-License-Identifier: MIT */
#include "registry_edits.h"

#include "host/mreg_host.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void expect(int holds)
{
    if (!holds)
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct few_file file = edited(data, size);
    mreg_host_note why;
    mreg_place place;
    const mreg *r;

    few_seal(file);
    if (mreg_verify(file.at, file.size, &why) == MREG_OK) {
        expect(!why.text[0]);
        expect(mreg_attach(file.at, file.size, &place, &r) == MREG_OK);
        ask_all(r);
    } else {
        expect(why.text[0] && strlen(why.text) < sizeof why.text);
    }
    few_free(file);
    return 0;
}
